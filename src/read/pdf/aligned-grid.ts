/**
 * Tables without ruling lines: cells stand one under the other, parted by gutters that are blank in every row. A row
 * begins where its ordinal stands.
 */

import { isCapitals } from '../../text/characters.js'
import { isOrdinalCell } from '../table.js'
import { type Anchor, centredStarts, isCentred } from './centred-rows.js'
import type { Grid, GridCell } from './grid.js'
import { besideLines, betweenColumns, guttersOf, headedGutters, isCrossed, segmentsOf } from './gutters.js'
import { isNameOver, levelledCells } from './header-levels.js'
import { around, type Row, type Word } from './page.js'
import { isWhole, ROOM, rowCells } from './row-cells.js'

/** Also as a narrow column breaks it: `ST` / `T`. */
const HEADER = /^(?:STT|TT|Stt|Số|ST)$/u
const BROKEN_HEADER = /^(?:S TT|ST T|T T|Số TT)$/
const PART = /^[IVX]{1,5}[.)–-] ?\p{Lu}/u
const NUMBER = /^[\d.,]+%?$/
const LEAST_COLUMNS = 3
const LEAST_ROWS = 3
/** Lines of a cell stand so near, in parts of the font size. */
const PITCH = 2.2
/** A line of prose takes so much of the width of the table. */
const PROSE = 0.85
/** So many lines may stand between the rows of a table without being parted. */
const LONGEST_TITLE = 3
/** Rows of a header. */
const MOST_HEADERS = 3
/** Points: by so much the type of the text around a table is larger. */
const LARGER = 0.7
/** Points by which a line of a header may reach over an edge that the lines below it leave room for. */
const SLACK = 2

export interface AlignedTable {
  grid: Grid
  rows: Row[]
  /** The lines of its first rows, that may stand at the head of the next page again. */
  head: string[][]
}

/**
 * Finds the tables among the rows of a page, from top to bottom.
 *
 * @param before the table at the end of the page before, which may go on without a header
 */
export function alignedTables(rows: readonly Row[], before: AlignedTable | null): AlignedTable[] {
  const table = alignedTable(rows, before)
  if (!table) return []
  const end = rows.indexOf(table.rows.at(-1) as Row) + 1
  return [table, ...alignedTables(rows.slice(end), null)]
}

function alignedTable(rows: readonly Row[], before: AlignedTable | null): AlignedTable | null {
  const goesOn = before && continued(rows, before)
  if (goesOn) return goesOn
  for (const [i, row] of rows.entries()) {
    const segments = segmentsOf(row)
    const first = textOf(segments[0] ?? [])
    const isHeader = HEADER.test(first)
    const columns = segments.length + (isHeader ? namesBehind(row, rows[i + 1]) : 0)
    if (columns < LEAST_COLUMNS || !(isHeader || isOrdinalCell(first) || opensFigures(rows, i))) continue
    const table = tableFrom(rows, i, isHeader)
    if (table) return table
  }
  return null
}

/** The names of a header in two levels that stand below the line of the others, and behind them. */
function namesBehind(row: Row, below: Row | undefined): number {
  const isBehind = below && below.left > row.right && below.base - row.base < PITCH * row.size
  return isBehind ? segmentsOf(below).length : 0
}

/** True for the line of a table header that names the ordinals: `STT  Nhiệm vụ  Cơ quan chủ trì`. */
export function isTableHeader(row: Row): boolean {
  const segments = segmentsOf(row)
  return segments.length >= LEAST_COLUMNS && HEADER.test(textOf(segments[0] ?? []))
}

/** A header without ordinals: the rows under it are figures. */
function opensFigures(rows: readonly Row[], at: number): boolean {
  const under = rows.slice(at + 1, at + 1 + LEAST_ROWS).map(segmentsOf)
  const figures = under.filter((segments) => segments.slice(1).filter((own) => NUMBER.test(textOf(own))).length > 1)
  return figures.length === LEAST_ROWS
}

function tableFrom(page: readonly Row[], from: number, headed: boolean): AlignedTable | null {
  const next = page.findIndex((row, i) => i > from && isTableHeader(row))
  const rows = next < 0 ? page : page.slice(0, next)
  const gutters = columnGutters(rows.slice(from), headed)
  if (gutters.length + 1 < LEAST_COLUMNS) return null
  const end = tableEnd(rows, from, gutters)
  const own = rows.slice(from, end)
  const kept = gutters.filter((x) => own.filter((row) => isCrossed(row.words, x)).length * 4 <= own.length)
  if (kept.length + 1 < LEAST_COLUMNS || (!headed && own.length < LEAST_ROWS)) return null
  const { left, right } = around(own)
  const edges = [left - ROOM, ...besideLines(kept, own), right + ROOM]
  // the cells of a header stand higher where they have more lines than that of the ordinals
  let top = from
  for (let above = rows[top - 1]; headed && above && isPart(above, rows[top] as Row, edges); above = rows[top - 1])
    top--
  const whole = rows.slice(top, end)
  const xs = [left - ROOM, ...(top < from ? besideLines(edges.slice(1, -1), whole) : edges.slice(1, -1))]
  return tableOf(whole, [...xs, around(whole).right + ROOM], headed, from - top)
}

/** The gutters of rows that are parted; under a header with enough of them those of its names count less. */
function columnGutters(rows: readonly Row[], headed: boolean): number[] {
  const parted = (some: readonly Row[]): Row[] => some.filter((row) => segmentsOf(row).length >= LEAST_COLUMNS)
  const first = rows.findIndex((row) => isOrdinalCell(textOf(segmentsOf(row)[0] ?? [])))
  const body = parted(rows.slice(first))
  const header = headed ? rows.slice(0, Math.max(0, first)) : []
  const gutters = header.length > 0 && body.length >= LEAST_ROWS ? headedGutters(header, body) : guttersOf(parted(rows))
  return betweenColumns(
    gutters,
    [...header, ...parted(rows)].map(({ words }) => words),
  )
}

function isPart(row: Row, below: Row, xs: readonly number[]): boolean {
  const isSeveral = segmentsOf(row).length > 1 || [row, below].every(({ words }) => words.every(({ bold }) => bold))
  const [end = 0, last = 0] = [xs.at(-1), xs.at(-2)]
  const isInside = row.left > (xs[1] ?? 0) && (row.right < end || row.left > last) && row.size === below.size
  if (!isInside || below.base - row.base >= PITCH * row.size) return false
  return xs.slice(1, -1).some((x) => isCrossed(row.words, x - SLACK) && isCrossed(row.words, x + SLACK))
    ? isNameOver(row, below, xs)
    : isSeveral
}

/** Where lines over the gutters begin that no parted row follows. */
function tableEnd(rows: readonly Row[], from: number, gutters: readonly number[]): number {
  let end = from + 1
  for (let i = end; i < rows.length && i - end <= LONGEST_TITLE; i++) {
    const row = rows[i] as Row
    if (isPartTitle(row, gutters)) break
    if (row.size > (rows[Math.max(0, from)]?.size ?? row.size) + LARGER) break
    const crossed = gutters.filter((x) => isCrossed(row.words, x)).length
    if (crossed === 0) end = i + 1
    else if (isProse(row, gutters) && crossed * 2 > gutters.length && !isTitle(rows, i, gutters)) break
  }
  return end
}

/** `III. NHIỆM VỤ` in from the side, as no group of the table stands: the part of the text behind it. */
function isPartTitle(row: Row, [first = 0]: readonly number[]): boolean {
  const text = textOf(row.words)
  return row.left > first && PART.test(text) && isCapitals(text) && segmentsOf(row).length === 1
}

/** Lines over the columns with the ordinal of a row behind them, and no prose. */
function isTitle(rows: readonly Row[], at: number, gutters: readonly number[]): boolean {
  const [first = 0] = gutters
  return rows
    .slice(at + 1, at + 1 + LONGEST_TITLE)
    .some((row) => isOrdinalCell(labelOf(row, first)) && !gutters.some((x) => isCrossed(row.words, x)))
}

function isProse(row: Row, gutters: readonly number[]): boolean {
  const [first = 0] = gutters
  return row.right - row.left > PROSE * ((gutters.at(-1) ?? 0) - first)
}

/** The rows at the top of a page that keep the gutters of the table before it. */
function continued(rows: readonly Row[], { grid: { xs }, head }: AlignedTable): AlignedTable | null {
  const gutters = xs.slice(1, -1)
  const [first] = rows
  if (!first) return null
  const opens = gutters.every((x) => !isCrossed(first.words, x)) ? 1 : 0
  const end = opens + tableEnd(rows.slice(opens), -1, gutters)
  const own = rows.slice(0, end)
  const parted = own.filter((row) => segmentsOf(row).length > 1)
  if (parted.length === 0 || own.some((row) => row.left < (xs[0] ?? 0) - ROOM * 4)) return null
  const repeated = repeatedRows(own, head)
  const table = tableOf(own, [...xs], false, 0, repeated)
  if (!table) return null
  const [, second = 0] = xs
  const rest = table.grid.ys.findLastIndex((y) => y < (own[repeated.at(-1) ?? 0]?.top ?? 0))
  const [top = 0, bottom = 0] = table.grid.ys.slice(rest)
  const [opening, ...others] = own.filter(({ base }) => base > top && base < bottom)
  const isRest = opening && !isWhole(opening, xs) && [opening, ...others].every((row) => labelOf(row, second) === '')
  return { ...table, head, grid: isRest ? { ...table.grid, rest } : table.grid }
}

/** The lines of its header at the top of a page where others of them are taken for running heads. */
export function restOfHead({ head }: AlignedTable, rows: readonly Row[], furniture: readonly Row[]): Row[] {
  const running = furniture.map(({ words }) => textOf(words))
  const lines = head.flat()
  let at = 0
  let taken = 0
  for (const line of lines) {
    if (line === textOf(rows[at]?.words ?? [])) at++
    else if (running.includes(line)) taken++
    else break
  }
  return taken > 0 ? rows.slice(0, at) : []
}

/** Where the rows end that open the table before too: the header is printed again. */
function repeatedRows(rows: readonly Row[], head: readonly (readonly string[])[]): number[] {
  const ends: number[] = []
  let at = 0
  for (const lines of head) {
    if (!lines.every((line, i) => line === textOf(rows[at + i]?.words ?? []))) break
    at += lines.length
    ends.push(at)
  }
  return ends
}

function labelOf(row: Row, first: number): string {
  return textOf(row.words.filter((word) => word.right <= first))
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}

/** The rows of a table whose columns are known, by their ordinals. */
export function rowsBetween(rows: readonly Row[], xs: readonly number[]): Grid | null {
  return tableOf(rows, [...xs], false, 0)?.grid ?? null
}

/**
 * The rows of a recognised table whose columns are known: one begins at each label.
 *
 * @param header the line with the name of the ordinals, negative where there is none
 */
export function rowsIn(rows: readonly Row[], xs: readonly number[], header: number): AlignedTable | null {
  const from = Math.max(0, header)
  const own = rows.slice(0, tableEnd(rows, from, xs.slice(1, -1)))
  return tableOf(own, [...xs], header >= 0, from, [], true)
}

/**
 * @param header lines of the header above the one with the name of the ordinals
 * @param repeated where the rows of a header end that is printed again
 * @param anyLabel a row begins at whatever stands in the first column
 */
function tableOf(
  rows: readonly Row[],
  xs: number[],
  headed: boolean,
  header: number,
  repeated: readonly number[] = [],
  anyLabel = false,
): AlignedTable | null {
  const [, second = 0] = xs
  const labels = rows.map((row) => labelOf(row, second))
  if (BROKEN_HEADER.test(`${labels[header]} ${labels[header + 1]}`)) header++
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
  if (headed && starts.length < 2) return null
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
