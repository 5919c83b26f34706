/**
 * Tables without ruling lines: cells stand one under the other, parted by gutters that are blank in every row. A row
 * begins where its ordinal stands.
 */

import { isCapitals } from '../../text/characters.js'
import { ANNEX_LABEL } from '../../text/letterhead-words.js'
import { isOrdinalCell } from '../table.js'
import { type AlignedTable, hasOrdinal, labelOf, repeatedRows, tableOf, textOf, withRest } from './aligned-rows.js'
import { besideLines, betweenColumns, guttersOf, headedGutters, isCrossed, segmentsOf } from './gutters.js'
import { isNameOver } from './header-levels.js'
import { around, type Row } from './page.js'
import { ROOM } from './row-cells.js'

/** Also as a narrow column breaks it: `ST` / `T`. */
const HEADER = /^(?:STT|TT|Stt|Số|ST)$/u
const PART = /^[IVX]{1,5}[.)–-] ?\p{Lu}/u
const NUMBER = /^[\d.,]+%?$/
const LEAST_COLUMNS = 3
/** Lines from the name of the ordinals on. */
const LONGEST_HEADER = 4
const LEAST_ROWS = 3
/** Lines of a cell stand so near, in parts of the font size. */
const PITCH = 2.2
/** Words. */
const LONGEST_LABEL = 4
/** A line of prose takes so much of the width of the table. */
const PROSE = 0.85
/** So many lines may stand between the rows of a table without being parted. */
const LONGEST_TITLE = 3
/** Points: by so much the type of the text around a table is larger. */
const LARGER = 0.7
/** Points by which a line of a header may reach over an edge that the lines below it leave room for. */
const SLACK = 2

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
    const columns = isHeader ? namesFrom(rows.slice(i, i + LONGEST_HEADER)) : segments.length
    if (columns < LEAST_COLUMNS || !(isHeader || isOrdinalCell(first) || opensFigures(rows, i))) continue
    const table = tableFrom(rows, i, isHeader)
    if (table) return table
  }
  return null
}

/** How many names stand beside each other in the lines of a header from the one with the name of the ordinals on. */
function namesFrom(lines: readonly Row[]): number {
  const end = lines.findIndex((row, i) => i > 0 && (hasOrdinal(row) || isApart(row, lines[i - 1])))
  const names = lines.slice(0, end < 0 ? lines.length : end).flatMap((row) => segmentsOf(row).map(around))
  const own = lines.slice(0, 1).flatMap(segmentsOf)
  let [count, right] = [0, Number.NEGATIVE_INFINITY]
  for (const name of names.sort((a, b) => a.left - b.left)) {
    if (name.left > right) count++
    right = Math.max(right, name.right)
  }
  // the title of a group below the header goes over its names
  return Math.max(count, own.length)
}

const isApart = (row: Row, above: Row | undefined): boolean => row.base - (above?.base ?? 0) > PITCH * row.size

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
  return named(tableOf(whole, [...xs, around(whole).right + ROOM], headed, from - top), headed)
}

/** A header alone is no table. */
const named = (table: AlignedTable, headed: boolean): AlignedTable | null =>
  headed && table.head.length < 2 ? null : table

/** The gutters of rows that are parted; under a header with enough of them those of its names count less. */
function columnGutters(rows: readonly Row[], headed: boolean): number[] {
  const parted = (some: readonly Row[]): Row[] => some.filter((row) => segmentsOf(row).length >= LEAST_COLUMNS)
  const first = rows.findIndex(hasOrdinal)
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
  // a narrow column breaks the name of the ordinals
  const isName = labelOf(row, xs[1] ?? 0) === 'S'
  const isInside =
    (isName || row.left > (xs[1] ?? 0)) &&
    (row.right < end || (segmentsOf(row).at(-1)?.[0]?.left ?? 0) > last) &&
    row.size === below.size
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
    if (isPartTitle(row, gutters) || isAnnexLabel(row)) break
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

/** `PHỤ LỤC II` alone: what stands below it is a table of its own. */
const isAnnexLabel = ({ words }: Row): boolean => words.length <= LONGEST_LABEL && ANNEX_LABEL.test(textOf(words))

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
  if (!first || isAnnexLabel(first)) return null
  const opens = gutters.every((x) => !isCrossed(first.words, x)) ? 1 : 0
  const end = opens + tableEnd(rows.slice(opens), -1, gutters)
  const own = rows.slice(0, end)
  const parted = own.filter((row) => segmentsOf(row).length > 1)
  if (parted.length === 0 || own.some((row) => row.left < (xs[0] ?? 0) - ROOM * 4)) return null
  const repeated = repeatedRows(own, head)
  return { ...withRest(tableOf(own, [...xs], false, 0, repeated), repeated.at(-1) ?? 0), head }
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

/**
 * The rows of a recognised table whose columns are known: one begins at each label.
 *
 * @param header the line with the name of the ordinals, negative where there is none
 */
export function rowsIn(rows: readonly Row[], xs: readonly number[], header: number): AlignedTable | null {
  const from = Math.max(0, header)
  const own = rows.slice(0, tableEnd(rows, from, xs.slice(1, -1)))
  return named(tableOf(own, [...xs], header >= 0, from, [], true), header >= 0)
}
