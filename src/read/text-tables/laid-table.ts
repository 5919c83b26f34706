/**
 * Tables of a text without any mark whose cells have several paragraphs, a line each:
 *
 *     TT
 *     Nhiệm vụ
 *     Chủ trì
 *     Phối hợp
 *     1
 *     Trồng rừng
 *     Chi cục Kiểm lâm
 *     UBND xã Sơn Hà       the first line of the next cell
 *     Các chủ rừng         its second
 */
import { isCapitals, startsLower } from '../../text/characters.js'
import { isLetterheadLine } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { CELL_BREAK, type RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { endOf } from './cell-atoms.js'
import { type ColumnKind, FITTING, fitOf, headsColumnOf, kindsOf, TIME } from './column-kinds.js'
import type { HeaderRow } from './header-rows.js'
import { headerTree, lowestNames } from './header-tree.js'
import { LabelSequence } from './label-sequence.js'
import { type LaidCells, laidCells, type Openings, openingsOf } from './laid-cells.js'
import { isTitle as isTitleOrMonth } from './merged-rows.js'
import { TABLE_START } from './scrape-cells.js'
import { SectionsBehind } from './section-behind.js'
import { isTableEnd } from './spilled-rows.js'
import { readHeader } from './stacked-header.js'

const FEWEST_COLUMNS = 3
const FEWEST_ITEMS = 3
const MOST_PARTED = 4
const MOST_LINES = 60
const SIGN = /^[-–+•]$/u
const TITLE_LABEL = /^(?:Phần |PHẦN )?([A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)]/u
/** Where more lines than this stand behind empty ones, these say nothing of empty cells. */
const MOST_GAPS = 0.6
/** The first label below a title. */
const FIRST = /^(?:1|I|A)[.)/]?$/
const PASSES = 2
/** So few lines go on with the one above where each is a paragraph. */
const MOST_BROKEN = 0.1
const LIST_END = /[;:,]$/

/** `Quý II/2027` is when a row is done. */
const isTitle = (line: string): boolean => isTitleOrMonth(line) && !TIME.test(line)

/** The lines of a row behind its label; a title over all columns has none. */
interface Stretch {
  label: string
  line: number
  lines: string[]
  title: boolean
}

interface Reading {
  header: HeaderRow[]
  stretches: readonly Stretch[]
  laid: readonly LaidCells[]
  kinds: readonly ColumnKind[]
  cost: number
}

/** The table whose header begins on a line, and where it ends; null where its cells cannot be told. */
export function laidTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const whole = readHeader(lines, from)
  if (!whole) return null
  const blanksTell = doBlanksTell(lines, whole.end)
  const { stretches, ends } = stretchesOf(lines, from, whole, blanksTell)
  if (isWrapped(lines.slice(whole.end, ends.at(-1)))) return null
  const readings = headersOf(whole.cells).flatMap(({ header, titles }) => {
    const above = titles.map((text): Stretch => ({ label: text, line: lines[from]?.line ?? 1, lines: [], title: true }))
    return readingOf(header, [...above, ...stretches], blanksTell) ?? []
  })
  const best = readings.reduce<Reading | null>((least, one) => (least && least.cost <= one.cost ? least : one), null)
  if (!best) return null
  const rows = best.header.map(
    (row, i): RowBlock => ({ kind: 'row', ...row, line: lines[from]?.line ?? 1, first: i === 0 }),
  )
  rows.push(...best.stretches.map((stretch, i) => blockOf(stretch, best.laid[i], best.kinds.length)))
  return { rows, end: ends[best.laid.at(-1)?.used ?? 0] ?? ends.at(-1) ?? from }
}

/** The ways to read the header: in one row or two, with the title of the first group at its end or without. */
function headersOf(cells: readonly string[]): { header: HeaderRow[]; titles: string[] }[] {
  let names = [...cells]
  const titles: string[] = []
  const isNamed = (cell: string): boolean => !isTitle(cell) || (isCapitals(cell) && isCapitals(names[1] ?? ''))
  while (names.length > FEWEST_COLUMNS && !isNamed(names.at(-1) ?? '')) titles.unshift(names.pop() ?? '')
  const parted = Array.from({ length: MOST_PARTED }, (_, k) => headerTree(names, names.length - k - 1))
  const found = [[{ cells: names }], ...parted].flatMap((header) => (header ? [{ header, titles }] : []))
  const last = names.at(-1) ?? ''
  const mayBeTitle = found.length === 1 && titles.length === 0 && names.length > FEWEST_COLUMNS
  if (mayBeTitle && headsColumnOf(last) === null) {
    names = names.slice(0, -1)
    found.push({ header: [{ cells: names }], titles: [last] })
  }
  return found
}

function readingOf(header: HeaderRow[], stretches: readonly Stretch[], blanksTell: boolean): Reading | null {
  const kinds = kindsOf(lowestNames(header).slice(1))
  if (kinds.length < FEWEST_COLUMNS - 1 || !kinds.includes('body')) return null
  let openings: Openings = []
  let laid: LaidCells[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    laid = stretches.map(({ lines, title }, i) => {
      if (title || lines.filter((line) => line !== '').length === 1) return titleCells(lines, kinds.length)
      return laidCells(lines, kinds, openings, { blanksTell, mayEnd: i === stretches.length - 1 })
    })
    openings = openingsOf(laid, kinds)
  }
  const items = laid.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1)
  if (
    items.length < FEWEST_ITEMS ||
    fitOf(
      items.map(({ cells }) => cells),
      kinds,
    ) < FITTING
  )
    return null
  return { header, stretches, laid, kinds, cost: laid.reduce((sum, { cost }) => sum + cost, 0) }
}

const titleCells = (lines: readonly string[], width: number): LaidCells => ({
  cells: Array.from({ length: width }, (_, i) => (i === 0 ? lines.filter((line) => line !== '') : [])),
  cost: 0,
  used: lines.length,
})

function blockOf({ label, line }: Stretch, laid: LaidCells | undefined, width: number): RowBlock {
  const cells = laid?.cells.map((own) => own.join(CELL_BREAK)) ?? Array<string>(width).fill('')
  return { kind: 'row', cells: [label, ...cells], line, first: false }
}

/** Empty lines stand for empty cells where some lines have one before them, and most have none. */
function doBlanksTell(lines: readonly PhysicalLine[], from: number): boolean {
  const end = lines.findIndex(({ text }, i) => i > from && isTableEnd(text))
  const own = lines.slice(from, end < 0 ? undefined : end)
  const gaps = own.filter(({ afterGap }) => afterGap).length
  return gaps > 0 && gaps < own.length * MOST_GAPS
}

/** True where many lines go on with the one above: a program broke the paragraphs of narrow columns. */
function isWrapped(lines: readonly PhysicalLine[]): boolean {
  const doBlanksSay = lines.filter(({ trailingBlank }) => trailingBlank).length * 2 < lines.length
  const goesOn = ({ text }: PhysicalLine, i: number): boolean => {
    const above = lines[i - 1]
    if (!above) return false
    const ends = endOf(above.text)
    if (ends === 'open' || ends === 'broken' || (doBlanksSay && above.trailingBlank)) return true
    return startsLower(text) && !LIST_END.test(above.text)
  }
  return lines.filter(goesOn).length > lines.length * MOST_BROKEN
}

/** Cuts the lines below a header at the labels that count on, and at titles between them; `ends` are the lines of the last. */
function stretchesOf(
  lines: readonly PhysicalLine[],
  from: number,
  header: { cells: readonly string[]; end: number },
  blanksTell: boolean,
): { stretches: Stretch[]; ends: number[] } {
  const start = header.end
  const sections = new SectionsBehind(lines, from, isTableEnd)
  const sequence = new LabelSequence()
  const takesTitle = (title: string): boolean => sequence.takes(TITLE_LABEL.exec(title)?.[1] ?? '')
  header.cells.filter(isTitle).forEach(takesTitle)
  const stretches: Stretch[] = []
  let ends: number[] = []
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line || TABLE_START.test(line.text) || isTableEnd(line.text)) break
    if (line.furniture) continue
    const last = stretches.at(-1)
    const blanks = blanksTell && i > start ? line.line - (lines[i - 1]?.line ?? line.line) - 1 : 0
    if (last && !last.title) {
      last.lines.push(...Array<string>(blanks).fill(''))
      ends.push(...Array<number>(blanks).fill(i))
    }
    const isLabel =
      isOrdinalCell(line.text) && (sequence.takes(line.text) || (last?.title === true && FIRST.test(line.text)))
    const isTitleRow = !isLabel && isTitle(line.text) && opensRow(lines[i + 1]?.text ?? '', sequence)
    if (isTitleRow) takesTitle(line.text)
    if (isLabel || isTitleRow || (last && SIGN.test(line.text))) {
      stretches.push({ label: line.text, line: line.line, lines: [], title: isTitleRow })
      if (!isTitleRow) ends = [i + 1]
      continue
    }
    const isFull = !last || last.title || last.lines.length >= MOST_LINES
    if (isFull || (last.lines.length > 0 && isLetterheadLine(line.text)) || sections.next(line.text)) break
    last.lines.push(line.text)
    ends.push(i + 1)
  }
  // a title behind the last row is that of the next table
  while (stretches.at(-1)?.title) stretches.pop()
  return { stretches, ends }
}

/** The label of a row, or another title above it. */
const opensRow = (text: string, sequence: LabelSequence): boolean =>
  isTitle(text) || SIGN.test(text) || (isOrdinalCell(text) && (sequence.fits(text) || FIRST.test(text)))
