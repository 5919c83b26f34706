/** Rows of a table without lines between them, whose columns are known: a row begins where its ordinal stands. */
import { isOrdinalCell } from '../table.js'
import { type Anchor, centredStarts, isCentred } from './centred-rows.js'
import type { Grid, GridCell } from './grid.js'
import { segmentsOf } from './gutters.js'
import { levelledCells } from './header-levels.js'
import type { Row, Word } from './page.js'
import { isWhole, ROOM, rowCells } from './row-cells.js'

/** The name of the ordinals as a narrow column breaks it. */
const BROKEN_HEADER = /^(?:S TT|ST T|T T|Số TT)$/
/** So many words of a header may be cut off where it is printed again. */
const MOST_CUT = 0.25
/** Rows of a header. */
const MOST_HEADERS = 3

export interface AlignedTable {
  grid: Grid
  rows: Row[]
  /** The lines of its first rows, that may stand at the head of the next page again. */
  head: string[][]
}

/**
 * The rows of a table whose columns are known, by their ordinals.
 *
 * @param header the line with the name of the ordinals, negative where there is none
 * @param head the lines of the header of a table that goes on; null for one that begins
 */
export function rowsBetween(
  rows: readonly Row[],
  xs: readonly number[],
  header: number,
  head: AlignedTable['head'] | null,
): AlignedTable {
  const repeated = repeatedRows(rows, head ?? [])
  if (repeated.length === 0) {
    const table = tableOf(rows, [...xs], header >= 0, Math.max(0, header))
    return head && header < 0 ? withRest(table, 0) : table
  }
  return withRest(tableOf(rows, [...xs], false, 0, repeated), repeated.at(-1) ?? 0)
}

/**
 * The rows of a table, by their labels.
 *
 * @param header lines of the header above the one with the name of the ordinals
 * @param repeated where the rows of a header end that is printed again
 * @param anyLabel a row begins at whatever stands in the first column
 */
export function tableOf(
  rows: readonly Row[],
  xs: number[],
  headed: boolean,
  header: number,
  repeated: readonly number[] = [],
  anyLabel = false,
): AlignedTable {
  const [, second = 0] = xs
  const labels = withoutTails(rows.map((row) => labelOf(row, second)))
  const broken = labels.findIndex((label, i) => i > header && label !== '')
  if (BROKEN_HEADER.test(`${labels[header]} ${labels[broken]}`)) header = broken
  const hasOrdinals = labels.some((label, i) => i > header && isOrdinalCell(label))
  const isLabel = (label: string): boolean => (hasOrdinals && !anyLabel ? isOrdinalCell(label) : label !== '')
  const behind = repeated.at(-1) ?? 0
  const isBody = (i: number): boolean => i > header && i >= behind
  const anchors = rows.flatMap((row, at): Anchor[] => {
    if (at === 0) return [{ at: header, free: !headed && !isOrdinalCell(labels[0] ?? ''), fixed: true }]
    const isOrdinal = isBody(at) && isLabel(labels[at] ?? '')
    const isParted = isBody(at) && (isWhole(row, xs) || isWhole(rows[at - 1] as Row, xs))
    const fixed = isParted || repeated.includes(at)
    return isOrdinal || fixed ? [{ at, free: !isOrdinal, fixed }] : []
  })
  const ordinals = anchors.flatMap(({ at, free }) => (free || at <= header ? [] : [at]))
  const centred = hasOrdinals && isCentred(rows, ordinals, xs) ? centredStarts(rows, anchors, xs) : null
  const starts = centred ?? anchors.map(({ at }) => (at === header ? 0 : at))
  const topOf = (r: number): number =>
    (rows[starts[r] ?? rows.length]?.top ?? (rows.at(-1)?.bottom ?? 0) + 2 * ROOM) - ROOM
  const ys: number[] = []
  const cells: GridCell[] = []
  starts.forEach((start, r) => {
    const own = rows.slice(start, starts[r + 1])
    const levels = r === 0 && (headed || repeated.length > 0) ? levelledCells(own, xs) : null
    const found = levels ?? rowCells(own, xs, topOf(r), topOf(r + 1))
    cells.push(...found.cells.map((cell) => ({ ...cell, row: cell.row + ys.length })))
    ys.push(...found.tops)
  })
  ys.push(topOf(starts.length))
  const area = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 }
  const head = starts.slice(0, MOST_HEADERS).map((start, r) => {
    return rows.slice(start, starts[r + 1]).map(({ words }) => textOf(words))
  })
  return { grid: { xs, ys, cells, ...area }, rows: [...rows], head }
}

/** Marks the row that opens with a line and has no ordinal, at the top of a page: the rest of the one that the page end cut. */
export function withRest(table: AlignedTable, line: number): AlignedTable {
  const { grid, rows } = table
  const [, second = 0] = grid.xs
  const rest = grid.ys.findLastIndex((y) => y < (rows[line]?.top ?? 0))
  const [top = 0, bottom = 0] = grid.ys.slice(rest)
  const [opening, ...others] = rows.filter(({ base }) => base > top && base < bottom)
  const isRest =
    opening && !isWhole(opening, grid.xs) && [opening, ...others].every((row) => labelOf(row, second) === '')
  return isRest ? { ...table, grid: { ...grid, rest } } : table
}

/** Where the rows end that open the table before too: the header is printed again, but for lines that find no room there. */
export function repeatedRows(rows: readonly Row[], head: readonly (readonly string[])[]): number[] {
  const ends: number[] = []
  let at = 0
  for (const lines of head) {
    const left = lines.flatMap((line) => line.split(' '))
    const most = MOST_CUT * left.length
    for (let row = rows[at]; row && takeWords(left, row.words); row = rows[++at]);
    if (left.length > most || at === (ends.at(-1) ?? 0)) break
    ends.push(at)
  }
  return ends
}

/** Takes the words of a row out of others; false where one is not among them, and nothing is taken. */
function takeWords(from: string[], words: readonly Word[]): boolean {
  const left = [...from]
  for (const { text } of words) {
    const at = left.indexOf(text)
    if (at < 0) return false
    left.splice(at, 1)
  }
  from.splice(0, from.length, ...left)
  return true
}

/** The labels without what a narrow column breaks off the end of one, which goes on from the one before: `4.9`, `4.1` / `0`. */
function withoutTails(labels: readonly string[]): string[] {
  const whole: string[] = []
  let last = -1
  labels.forEach((label, i) => {
    const joined = `${whole[last] ?? ''}${label}`
    const before = whole.findLast((other, k) => k < last && other !== '') ?? ''
    const isTail = /^\d$/.test(label) && last >= 0 && isNext(before, joined)
    whole.push(isTail ? '' : label)
    if (isTail) whole[last] = joined
    else if (label !== '') last = i
  })
  return whole
}

/** True for `4.10` behind `4.9`, `12` behind `11`. */
function isNext(before: string, label: string): boolean {
  const [, head, number] = /^((?:\d{1,2}\.){0,3})(\d{1,3})$/.exec(before) ?? []
  return number !== undefined && label === `${head}${Number(number) + 1}`
}

/** True for a row that opens with an ordinal, and not with the end of the name of the ordinals: `ST` / `T`. */
export function hasOrdinal(row: Row): boolean {
  const label = textOf(segmentsOf(row)[0] ?? [])
  return isOrdinalCell(label) && label !== 'T'
}

export function labelOf(row: Row, first: number): string {
  return textOf(row.words.filter((word) => word.right <= first))
}

export function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}
