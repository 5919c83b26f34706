/** Rows of a table that one task reaches over: merged cells hold it and its label, the others say who, what and when. */
import type { TableNode } from '../../tree.js'

/** Whether the row with this index has the task of the row above it, and no label of its own. */
export function sharesTask({ columns, children }: TableNode, at: number): boolean {
  const [row, above] = [children[at], children[at - 1]]
  if (row?.kind !== 'item' || above?.kind !== 'item') return false
  const isShared = (i: number): boolean => row.cells[i] !== undefined && row.cells[i]?.start === above.cells[i]?.start
  const task = columns.findIndex(({ role }) => role === 'task')
  const label = columns.findIndex(({ role }) => role === 'ordinal')
  const isFilled = (row.cells[task]?.end ?? 0) > (row.cells[task]?.start ?? 0)
  return task >= 0 && isFilled && isShared(task) && (label < 0 || isShared(label))
}
