/**
 * Tables without a column of labels in a text that keeps the layout. They are read as those with one, beside a column
 * that is put before theirs; where their rows begin is told by their cells.
 *
 *     Thời gian   Nội dung công việc           Người phụ trách
 *     Tháng       Tổ chức Lễ khai giảng        Hiệu trưởng
 *     9/2026      Phân công giảng dạy          Phó Hiệu trưởng
 */
import { startsLower, startsUpper } from '../../text/characters.js'
import { ANNEX_LABEL, RECIPIENTS_HEAD } from '../../text/letterhead-words.js'
import type { RowBlock } from '../block.js'
import { wordsOf } from './aligned-columns.js'
import { NUMBER, type TableLine } from './aligned-pages.js'
import { headsOf, piecesOf } from './aligned-pieces.js'
import { isUnlabelledTitle } from './aligned-titles.js'
import { BODY, headsDates, headsWork, isWorkHead, kindsOf, TIME } from './column-kinds.js'

const GAP = / {2,}/
const BEFORE = '      '
const LABELS = 'STT   '
const LONGEST_NAME = 40
const NAME = /^\p{Lu}[^.;:]{1,40}$/u
/** The line below a title or a last line of a cell stands so near. */
const NEAR = 3
/** A cell of a further column stands so far in. */
const INDENTED = /^[ \f]{3,}\S/u

/** True for the first line of names of columns of work, of who does it or when, of which the first is none of labels. */
export function isUnlabelledHeader(lines: readonly string[], at: number): boolean {
  if (!(lines[at] ?? '').includes('  ') || isSplitLabel(lines, at)) return false
  const cells = headNames(lines, at)
  if (cells.length < 3 || cells.some((cell) => cell.length > LONGEST_NAME || !NAME.test(cell))) return false
  return (headsWork(cells) || headsDates(cells)) && !cells.some((cell) => cell.includes(','))
}

/** `Số` over `TT`: the name of the column of labels on two lines. */
function isSplitLabel(lines: readonly string[], at: number): boolean {
  const [above, below] = [lines[at], lines[at + 1]].map((line = '') => line.trim().split(GAP)[0])
  return below === 'TT' && /^S(?:ố|Ố)$/u.test(above ?? '')
}

/** The names that begin on a line, with what they go on with on the next one. */
export function headNames(lines: readonly string[], at: number): string[] {
  const names = piecesOf((lines[at] ?? '').replaceAll('\f', '')).flatMap(headsOf)
  if (names.length < 3) return []
  const below = piecesOf(lines[at + 1] ?? '')
  const goesOn = below.every(({ text }) => startsLower(text))
  return names.map(({ text, from, to }) => {
    const rest = goesOn ? below.filter((piece) => piece.from < to && piece.to > from) : []
    return [text, ...rest.map((piece) => piece.text)].join(' ')
  })
}

/** The end of such a table, behind the line of its header. */
export function unlabelledEnd(raws: readonly string[], header: number): number {
  const second = piecesOf(raws[header] ?? '')[1]?.from ?? 0
  let end = header + 1
  for (let i = end; i < raws.length; i++) {
    const raw = (raws[i] ?? '').replaceAll('\f', '')
    const words = raw.trim()
    if (words === '' || NUMBER.test(words)) continue
    if (ANNEX_LABEL.test(words) || RECIPIENTS_HEAD.test(words)) break
    const isCell = GAP.test(words) || INDENTED.test(raw)
    const isRest = i === end && raw.length <= second && (startsLower(words) || goesOnBelow(raws, i))
    if (!isCell && !isRest && !isUnlabelledTitle(raws, i)) break
    end = i + 1
  }
  return end
}

const nextOf = (raws: readonly string[], at: number): string =>
  raws.slice(at + 1, at + NEAR).find((raw) => raw.trim() !== '') ?? ''

const goesOnBelow = (raws: readonly string[], at: number): boolean => {
  const next = nextOf(raws, at)
  return GAP.test(next.trim()) || INDENTED.test(next)
}

/** The lines with a column of labels before their own, its name over it on each page. */
export function withLabelColumn(raws: readonly string[], header: number): string[] {
  const words = wordsOf(raws[header] ?? '')
  return raws.map((raw) => raw.replace(/^\f*/u, `$&${wordsOf(raw) === words ? LABELS : BEFORE}`))
}

/** What tells that a row begins on a line, and that none does. */
const REOPENS = 2
const BEGINS = 1
const OPENS_KIND = 1
const BROKEN = -4
const NOTHING = -2
const NO_ROOM = -1.5
const NOBODY = -1
/** All that a row has begins. */
const WHOLE = 1
const FEWEST = 2
const OPEN_END = /(?:[,–-]|(?<!\p{L})(?:và|của|các|với|cho|đến|Phó))$/u
const STOP = /[.;:]$/u

/** The columns of bodies and times behind that of the tasks. */
const wantedOf = (heads: readonly string[], main: number): number[] =>
  kindsOf(heads).flatMap((kind, i) => ((kind === 'body' || kind === 'time') && i + 1 > main ? [i + 1] : []))

/** The column of the tasks, behind that of labels; names may go on below their first lines. */
export function taskColumn(heads: readonly string[]): number {
  const work = heads.findIndex(isWorkHead)
  return Math.max(1, 1 + (work < 0 ? kindsOf(heads).indexOf('task') : work))
}

/** The first lines of the rows below a header, by what begins and what goes on in their columns. */
export function unlabelledStarts(lines: readonly TableLine[], heads: readonly string[]): ReadonlySet<TableLine> {
  const main = taskColumn(heads)
  const wanted = wantedOf(heads, main)
  const width = Math.max(0, ...lines.map(({ cells, title }) => (title ? 0 : (cells[main] ?? '').length)))
  const starts = new Set<TableLine>()
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    if (!above || above.title || line.title || signOf(above, line, main, width) + fullness(line, wanted) >= FEWEST)
      starts.add(line)
  })
  return starts
}

/** Who does the work and when is said on the first line of a row. */
function fullness({ cells }: TableLine, wanted: readonly number[]): number {
  const missing = wanted.filter((column) => (cells[column] ?? '') === '').length
  return missing === 0 && wanted.length > 1 ? WHOLE : missing * NOBODY
}

function signOf(above: TableLine, line: TableLine, main: number, width: number): number {
  let sign = line.apart ? REOPENS : 0
  line.cells.forEach((cell, c) => {
    const before = above.cells[c] ?? ''
    // what stands before the task may go over several rows
    if (c < main || cell === '') return
    if (startsLower(cell) || cell.startsWith('(') || OPEN_END.test(before)) sign += BROKEN
    else if (before === '') sign += REOPENS
    else if (c > main && (BODY.test(cell) || TIME.test(cell))) sign += OPENS_KIND
  })
  const [before = '', cell = ''] = [above.cells[main], line.cells[main]]
  if (cell === '') return sign + NOTHING
  if (startsUpper(cell)) sign += BEGINS
  if (STOP.test(before)) return sign + REOPENS
  if (before === '') return sign
  // the first word would have gone on the line above
  const fits = before.length + (cell.split(' ')[0] ?? '').length + 1 < width
  return sign + (fits ? REOPENS : NO_ROOM)
}

/** The rows without the column that was put before theirs; what stands before the task is merged where it is empty. */
export function withoutLabelColumn(rows: readonly RowBlock[], main: number): RowBlock[] {
  return rows.map((row, i) => {
    const [label = '', first = '', ...others] = row.cells
    const cells = [[label === LABELS.trim() ? '' : label, first].filter(Boolean).join(' '), ...others]
    const isCovered = (c: number): boolean => c < main - 1 && cells[c] === ''
    const isItem = i > 0 && !row.widths && cells.filter(Boolean).length > 1
    return {
      ...row,
      cells,
      ...(row.widths ? { widths: row.widths.slice(1) } : {}),
      ...(isItem && cells.some((_, c) => isCovered(c)) ? { merged: cells.map((_, c) => isCovered(c)) } : {}),
    }
  })
}
