/** Tables with lines between their columns and none between their rows: a row begins where its ordinal stands. */
import { isOrdinalCell } from '../table.js'
import { rowsBetween } from './aligned-grid.js'
import type { Grid, GridCell } from './grid.js'
import { copyOf } from './packed.js'
import type { Glyphs } from './page.js'
import { rowsOf } from './rows.js'

/** Ordinals under each other in one cell: a column may break one of them. */
const LEAST_ROWS = 3

/** The grid with the rows that its lines do not part. */
export function withUnlinedRows(grid: Grid, glyphs: readonly Glyphs[]): Grid {
  const ys: number[] = []
  const cells: GridCell[] = []
  grid.ys.forEach((top, r) => {
    const own = grid.cells.filter(({ row }) => row === r)
    const parted = partedRow(grid, own, glyphs)
    const row = ys.length
    for (const cell of parted?.cells ?? own) cells.push({ ...cell, row: row + (parted ? cell.row : 0) })
    ys.push(...(parted ? [top, ...parted.ys.slice(1, -1)] : [top]))
  })
  return ys.length === grid.ys.length
    ? grid
    : { ...grid, ys, cells: cells.map((cell) => ({ ...cell, ...spanOf(cell, ys) })) }
}

/** How many rows a cell goes over: it ends where the last of them does. */
function spanOf({ row, bottom }: GridCell, ys: readonly number[]): Pick<GridCell, 'rows'> {
  return { rows: Math.max(1, ys.findIndex((y, i) => i > row && y >= bottom) - row) }
}

function partedRow(
  { xs, ys }: Grid,
  cells: readonly GridCell[],
  glyphs: readonly Glyphs[],
): Pick<Grid, 'ys' | 'cells'> | null {
  const [first] = cells
  if (!first || cells.length + 1 < xs.length || cells.some(({ rows }) => rows > 1)) return null
  const [top = 0, bottom = 0] = ys.slice(first.row)
  const inside = glyphs.filter((piece) => {
    const middle = (piece.top + piece.bottom) / 2
    return middle > top && middle < bottom
  })
  const [, second = 0] = xs
  const labels = rowsOf(inside.filter(({ right }) => right < second).map(copyOf)).map(({ words }) =>
    words.map(({ text }) => text).join(' '),
  )
  const figures = new Set(labels.filter((label) => /\d/.test(label)))
  if (figures.size < LEAST_ROWS || !labels.every(isOrdinalCell)) return null
  const rows = rowsBetween(rowsOf(inside.map(copyOf)), xs)
  if (!rows) return null
  const at = [top, ...rows.ys.slice(1, -1), bottom]
  return {
    ys: at,
    cells: rows.cells.map((cell) => ({
      ...cell,
      top: at[cell.row] ?? top,
      bottom: at[cell.row + cell.rows] ?? bottom,
    })),
  }
}
