/** Cells of who leads that were merged over several rows before a program wrote the table as Markdown: it left them empty below the first. */
import type { RowBlock } from './block.js'

const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu
const LEAD_HEADER = /^(?:(?:cơ quan|đơn vị|sở, ngành|bộ phận) )?(?:chủ trì|thực hiện)(?: thực hiện)?$/iu
const ITEM = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]?$/u
/** A label, a task and something more. */
const FEWEST_CELLS = 3
const FEWEST_EMPTY = 2
/** One row in so many lacks its lead, or more do. */
const ONE_IN = 4

/**
 * The rows with such cells marked as merged with the one above. Only where the rows of a group each follow one that is
 * filled, several lack it, and no two neighbours repeat it: a table in which they do has nothing merged.
 */
export function withLostMerges(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [header] = rows
  if (!header || !ORDINAL_HEADER.test(header.cells[0] ?? '')) return rows
  const leads = header.cells.flatMap((cell, i) => (LEAD_HEADER.test(cell.trim()) ? [i] : []))
  const [at, ...others] = leads
  if (at === undefined || others.length > 0 || rows.some(({ merged }) => merged?.includes(true))) return rows
  const isItem = ({ cells }: RowBlock): boolean =>
    ITEM.test(cells[0] ?? '') && cells.filter(Boolean).length >= FEWEST_CELLS
  const items = rows.filter(isItem)
  const empty = items.filter(({ cells }) => cells[at] === '')
  if (empty.length < FEWEST_EMPTY || empty.length * ONE_IN < items.length) return rows
  let before: RowBlock | undefined
  for (const row of rows) {
    const above = before && isItem(before) ? before.cells[at] : undefined
    if (isItem(row) && (row.cells[at] === '' ? above === undefined : row.cells[at] === above)) return rows
    before = row
  }
  return rows.map((row) =>
    isItem(row) && row.cells[at] === '' ? { ...row, merged: row.cells.map((_, i) => i === at) } : row,
  )
}
