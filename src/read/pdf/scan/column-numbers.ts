/** The row of column numbers in recognised tables: `q) (2) (3) (4) G) (6)`, which each say what all of them must be. */
import type { PageLine } from '../lines.js'
import type { TablePart } from '../tables.js'
import { rewrite } from './ordinals.js'

const NUMBER = /^\((?<number>\d{1,2})\)$/u
const LONGEST = 3
/** So many of them are read, and such a part of the filled cells. */
const FEWEST = 2
const LEAST = 0.5

/** Mends the numbers of a row in which most stand in the columns that they count. */
export function mendColumnNumbers({ grid, lines }: Pick<TablePart, 'grid' | 'lines'>): void {
  const rows = new Map<number, { column: number; line: PageLine | null }[]>()
  for (const cell of grid.cells) {
    const [line, ...others] = lines.get(cell) ?? []
    if (!line) continue
    const isShort = others.length === 0 && cell.columns === 1 && line.text.length <= LONGEST + 1
    const own = rows.get(cell.row)
    const filled = { column: cell.column, line: isShort ? line : null }
    if (own) own.push(filled)
    else rows.set(cell.row, [filled])
  }
  for (const row of rows.values()) {
    const known = row.filter(({ column, line }) => NUMBER.exec(line?.text ?? '')?.groups?.number === String(column + 1))
    if (known.length < FEWEST || known.length < LEAST * row.length || row.some(({ line }) => line === null)) continue
    for (const { column, line } of row) {
      const label = `(${column + 1})`
      if (line && line.text !== label) rewrite(line, label)
    }
  }
}
