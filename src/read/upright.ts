/** Tables with their header in the first column: `TT | 1 | 2`, and below it `Nhiệm vụ | … | …`, `Chủ trì | … | …`. */
import type { RowBlock } from './block.js'

const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu
const FEWEST = 3

/** The rows with the header above, each column of such a table as a row; other tables as they are. */
export function upright(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [ordinals] = rows
  if (!ordinals || rows.length < FEWEST || !isCounted(ordinals.cells)) return rows
  const isPlain = ({ cells, merged, widths }: RowBlock): boolean =>
    cells.length === ordinals.cells.length && !merged?.includes(true) && !widths?.some((width) => width > 1)
  if (!rows.every(isPlain)) return rows
  const furniture = rows.flatMap((row) => row.furniture ?? [])
  const { line, page, block } = ordinals
  const place = {
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
    ...(block === undefined ? {} : { block }),
  }
  return ordinals.cells.map(
    (_, i): RowBlock => ({
      kind: 'row',
      cells: rows.map(({ cells }) => cells[i] ?? ''),
      first: i === 0,
      ...place,
      ...(ordinals.printed ? { printed: rows.map(({ printed }) => printed?.[i] ?? []) } : {}),
      ...(i === 0 && furniture.length > 0 ? { furniture } : {}),
    }),
  )
}

/** `TT`, `1`, `2`, `3` */
const isCounted = ([header, ...numbers]: readonly string[]): boolean =>
  ORDINAL_HEADER.test(header ?? '') &&
  numbers.length > 1 &&
  numbers.every((cell, i) => cell.replace(/\.$/, '') === `${i + 1}`)
