/** Tables that were printed side by side in the same rows: `TT | Nhiệm vụ | Chủ trì | TT | Nhiệm vụ | Chủ trì`. */
import { foldKey } from '../text/fold.js'
import type { RowBlock } from './block.js'

const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu
const FEWEST_COLUMNS = 2

/** The rows of the left table and below them those of the right one, each with its header. */
export function unfolded(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [header] = rows
  const second = header ? secondHeader(header.cells) : 0
  if (!header || second === 0) return rows
  const columns = header.cells.length - second
  const isPlain = ({ merged, widths, cells }: RowBlock): boolean =>
    cells.length === header.cells.length && !merged?.includes(true) && !widths?.some((width) => width > 1)
  if (!rows.every(isPlain)) return rows
  const part = (row: RowBlock, from: number): RowBlock => ({
    ...row,
    cells: row.cells.slice(from, from + columns),
    ...(row.printed ? { printed: row.printed.slice(from, from + columns) } : {}),
    ...(row.merged ? { merged: row.merged.slice(from, from + columns) } : {}),
    ...(row.widths ? { widths: row.widths.slice(from, from + columns) } : {}),
  })
  const left = rows.map((row) => part(row, 0))
  const right = rows.map(({ furniture: _, ...row }) => ({ ...part(row, second), first: false }))
  return [...left, ...right.filter(({ cells }) => cells.some((cell) => cell !== ''))]
}

/** Where the header begins anew; 0 where it is that of one table. */
function secondHeader(cells: readonly string[]): number {
  if (!ORDINAL_HEADER.test(cells[0] ?? '')) return 0
  const keys = cells.map(foldKey)
  const second = keys.indexOf(keys[0] ?? '', FEWEST_COLUMNS)
  if (second < 0 || cells.length - second < FEWEST_COLUMNS) return 0
  const right = keys.slice(second)
  const left = keys.slice(0, second)
  // an empty column may stand between the two
  const isSame = right.every((key, i) => key === left[i]) && left.slice(right.length).every((key) => key === '')
  return isSame ? second : 0
}
