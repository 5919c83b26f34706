/** Rows of a table that were typed into one: `1`, `2`, `3` below each other in its first cell, and as many words beside. */
import { CELL_BREAK, paragraphsOfCell, type RowBlock } from './block.js'

const ORDINAL = /^(?<above>(?:\d{1,3}\.){0,3})(?<last>\d{1,3})[.)/]?$/

/** The rows, each that holds several apart; a cell with words for all of them reaches over them. */
export function unpackedRows(rows: readonly RowBlock[]): readonly RowBlock[] {
  if (!rows.some(({ cells }) => cells[0]?.includes(CELL_BREAK))) return rows
  return rows.flatMap((row) => {
    const ordinals = (row.cells[0] ?? '').split(CELL_BREAK)
    if (!areConsecutive(ordinals)) return [row]
    const parts = row.cells.map((cell, x) => paragraphsOfCell(cell, row.printed?.[x]))
    const count = ordinals.length
    if (!parts.every(({ length }) => length === count || length === 1)) return [row]
    if (parts.filter(({ length }) => length === count).length < 2) return [row]
    // what hangs on the row, and how it goes on from the one above, is of the first
    const { furniture: _, rest: __, opened: ___, ...plain } = row
    return ordinals.map((_, i) => ({
      ...(i === 0 ? row : plain),
      cells: parts.map((part) => part[i]?.text ?? ''),
      ...(row.printed ? { printed: parts.map((part) => part[i]?.printed ?? []) } : {}),
      first: row.first && i === 0,
      merged: parts.map(({ length }, x) => row.merged?.[x] === true || (i > 0 && length === 1 && row.cells[x] !== '')),
    }))
  })
}

function areConsecutive(ordinals: readonly string[]): boolean {
  const [first, ...others] = ordinals.map((ordinal) => ORDINAL.exec(ordinal)?.groups)
  if (!first || others.length === 0) return false
  return others.every(
    (groups, i) => groups?.above === first.above && Number(groups?.last) === Number(first.last) + i + 1,
  )
}
