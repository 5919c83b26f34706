/** The cells of a row between gutters: a title goes over the columns, and cells may cover several rows. */
import { isOrdinalCell } from '../table.js'
import { coveredRows } from './covered-rows.js'
import type { GridCell } from './grid.js'
import { isCrossed, isSpanned, segmentsOf } from './gutters.js'
import type { Row } from './page.js'

/** The rows of a grid that the lines of a row make, and their cells by the rows among them. */
export interface RowCells {
  tops: number[]
  cells: GridCell[]
}

/** Points. */
export const ROOM = 1

/** The cells of the lines between the heights. */
export function rowCells(rows: readonly Row[], xs: readonly number[], top: number, bottom: number): RowCells {
  const edges = edgesOf(rows, xs)
  const covered = edges.length === xs.length ? coveredRows(rows, xs) : null
  const [, ...starts] = covered?.starts ?? []
  const tops = [top, ...starts.map((start) => (rows[start]?.top ?? 0) - ROOM)]
  const cells = edges.slice(1).flatMap((edge, i): GridCell[] => {
    const column = edges[i] ?? 0
    const cell = { column, columns: edge - column, left: xs[column] ?? 0, right: xs[edge] ?? 0 }
    if (!covered || column < covered.column) return [{ ...cell, row: 0, rows: tops.length, top, bottom }]
    return tops.map((own, row) => ({ ...cell, row, rows: 1, top: own, bottom: tops[row + 1] ?? bottom }))
  })
  return { tops, cells }
}

/** Which edges of the columns bound cells of a row: a title goes over all columns behind its ordinal. */
function edgesOf(rows: readonly Row[], xs: readonly number[]): number[] {
  const [, first = 0, ...further] = xs
  const behind = rows.map((row) => ({ ...row, words: row.words.filter(({ right }) => right > first) }))
  const hasOrdinal = isOrdinalCell(
    (rows[0]?.words ?? [])
      .filter(({ right }) => right <= first)
      .map(({ text }) => text)
      .join(' '),
  )
  const isTitle =
    behind.every((row) => segmentsOf(row).length <= 1) &&
    behind.some((row) => further.slice(0, -1).some((x) => isSpanned(row, x)))
  if (hasOrdinal && isTitle) return [0, 1, xs.length - 1]
  return isWhole(rows[0] as Row, xs) ? [0, xs.length - 1] : [...xs.keys()]
}

/** A title over the columns: it stands in the gutters. */
export function isWhole(row: Row, xs: readonly number[]): boolean {
  const over = xs.slice(1, -1).filter((x) => row.left < x && row.right > x)
  return segmentsOf(row).length === 1 && over.length > 1 && over.some((x) => isCrossed(row.words, x))
}
