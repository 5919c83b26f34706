/** Tables of recognised pages without ruling lines, whose columns are known by the pixels: the rows in them. */
import { isOrdinalCell } from '../table.js'
import { isTableHeader, rowsIn } from './aligned-grid.js'
import type { AlignedTable } from './aligned-rows.js'
import { isCrossed } from './gutters.js'
import type { OpenTable, Row } from './page.js'

/** Points: the columns of a table stand so near to their places on the page before. */
const SHIFTED = 30
const SAME = 12
/** Lines of a header above the one that names the ordinals. */
const LONGEST_HEADER = 4

/**
 * @param rows all rows of a page, from top to bottom
 * @param before the table at the end of the page before, which may go on
 * @param known the edges of the columns of tables with lines on this page and the one before
 */
export function openGrids(
  rows: readonly Row[],
  tables: readonly OpenTable[],
  before: AlignedTable | null,
  known: readonly (readonly number[])[] = [],
): AlignedTable[] {
  return tables.flatMap((table) => {
    const own = rows.filter(({ top, bottom }) => (top + bottom) / 2 > table.top && (top + bottom) / 2 < table.bottom)
    if (own.length === 0) return []
    const goesOn = before !== null && own[0] === rows[0]
    const xs =
      (goesOn && sharedEdges(before.grid.xs, table.xs, own)) ||
      known.map((edges) => sharedEdges(edges, table.xs, own)).find((edges) => edges !== null) ||
      table.xs
    const header = own.slice(0, LONGEST_HEADER).findIndex(isTableHeader)
    const [, second = 0] = xs
    const isCounted =
      own.filter(({ words }) => words[0] && words[0].right <= second && isOrdinalCell(words[0].text)).length > 1
    return header >= 0 || isCounted || xs !== table.xs ? (rowsIn(own, xs, header) ?? []) : []
  })
}

/** The edges of the columns on the page before, moved to where they stand on this one; null for other columns. */
function sharedEdges(before: readonly number[], xs: readonly number[], rows: readonly Row[]): number[] | null {
  const nearest = (x: number): number => before.reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a))
  const shifts = xs.slice(1, -1).map((x) => x - nearest(x))
  const shift = [...shifts].sort((a, b) => a - b)[shifts.length >> 1] ?? 0
  if (Math.abs(shift) > SHIFTED || shifts.some((own) => Math.abs(own - shift) > SAME)) return null
  const moved = before.map((x) => x + shift)
  const isFree = (x: number): boolean => rows.filter(({ words }) => isCrossed(words, x)).length * 4 <= rows.length
  return moved.slice(1, -1).every(isFree) ? moved : null
}
