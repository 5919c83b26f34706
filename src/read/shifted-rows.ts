/** Rows of a table that lack the cell of who takes part: all behind it stand one column too far to the left. */
import type { RowBlock } from './block.js'
import { kindsOf, TIME } from './text-tables/column-kinds.js'

const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu

/** The rows, each such one with an empty cell where one is missing: a time under who takes part, and none under the times. */
export function unshifted(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [header] = rows
  if (!header || !ORDINAL_HEADER.test(header.cells[0] ?? '')) return rows
  const kinds = ['note', ...kindsOf(header.cells.slice(1))]
  const at = kinds.findIndex((kind, i) => kind === 'body' && kinds[i + 1] === 'time')
  if (at < 0) return rows
  return rows.map((row) => {
    const { cells, merged, widths, printed } = row
    const isPlain = !merged?.includes(true) && !widths?.some((width, i) => width > 1 && cells[i + 1] !== '') && !printed
    const isFree = cells.length < kinds.length || cells.at(-1) === ''
    const own = cells[at] ?? ''
    const behind = cells[at + 1] ?? ''
    if (row === header || !isPlain || !isFree || !TIME.test(own) || behind === '' || TIME.test(behind)) return row
    const { widths: _, ...rest } = row
    return { ...rest, cells: [...cells.slice(0, at), '', ...cells.slice(at)].slice(0, kinds.length) }
  })
}
