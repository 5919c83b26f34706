/** What the row of a group says of all rows below it: who does the work, with whom, under whom and by when. */
import { headsPersons } from '../../grammar/column.js'
import type { ColumnRole } from '../../plan.js'
import type { Extent } from '../../source.js'
import type { TableNode } from '../../tree.js'

const LEADING: ReadonlySet<ColumnRole> = new Set(['lead', 'executor'])
const GIVEN: ReadonlySet<ColumnRole> = new Set(['lead', 'executor', 'coordinator', 'schedule'])

const isFilled = (cell: Extent | undefined): boolean => cell !== undefined && cell.end > cell.start

/**
 * The cell of the group row that charges a body with the row at `at`, for a column that the row leaves empty. A row that
 * names its own body has none of the group but the person who watches over it.
 */
export function groupCell({ children, columns }: TableNode, at: number, column: number): Extent | undefined {
  const group = groupOf(children, at)
  const row = children[at]
  const { role = 'other', name = '' } = columns[column] ?? {}
  const isOfPersons = role === 'other' && headsPersons(name)
  if (!row || !group || !(GIVEN.has(role) || isOfPersons) || isFilled(row.cells[column])) return undefined
  if (!isOfPersons && columns.some((other, i) => LEADING.has(other.role) && isFilled(row.cells[i]))) return undefined
  return isFilled(group.cells[column]) ? group.cells[column] : undefined
}

/** The id of the group that charges the row at `at`, which names nobody itself; null where none does. */
export function chargingGroup(table: TableNode, at: number): string | null {
  const leads = table.columns.findIndex(({ role }, i) => LEADING.has(role) && groupCell(table, at, i) !== undefined)
  return leads < 0 ? null : (groupOf(table.children, at)?.id ?? null)
}

const groupOf = (rows: TableNode['children'], at: number): TableNode['children'][number] | undefined => {
  const above = rows[at]?.chargedBy
  return above === undefined ? undefined : rows[above]
}
