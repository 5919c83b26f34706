/** Which cells of a header are covered by the one before them. */
import type { Table } from '../plan.js'

/** Header cells over several columns: the name of a column holds what stands over it. */
export function coveredCells(cells: readonly string[], columns: Table['columns']): Set<number> {
  const covered = new Set<number>()
  let above = ''
  cells.forEach((cell, i) => {
    const name = cell.replaceAll('\u2028', ' ')
    if (name !== '') above = name
    else if (above !== '' && columns[i]?.name.includes(above)) covered.add(i)
    else above = ''
  })
  return covered
}
