/** The cells of a row of indicators, and the unit that its row, its column or the line above the table names. */

import { namesUnit } from '../../grammar/quantity/unit-label.js'
import type { ColumnRole } from '../../plan.js'
import type { Extent } from '../../source.js'
import { isDitto } from '../../text/ditto.js'
import { type AnnexNode, type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { meantCell } from '../assignments/row-parties.js'

export interface Column {
  index: number
  name: string
}

export function columnOf(table: TableNode, role: ColumnRole): Column | null {
  const index = table.columns.findIndex((column) => column.role === role)
  return index < 0 ? null : { index, name: table.columns[index]?.name ?? '' }
}

export function cellText(root: PlanRoot, row: RowNode, column: Column | null): string {
  const cell: Extent | undefined = column ? row.cells[column.index] : undefined
  return cell ? textOf(root, cell) : ''
}

/** In a table of indicators a column `Đơn vị` names units, whatever it names elsewhere. */
function namedUnit(table: TableNode): Column | null {
  const index = table.columns.findIndex(({ name }) => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(name.trim()))
  return index < 0 ? null : { index, name: '' }
}

/** The unit of a row; `"` and `nt` are the one above. */
export function unitOf(root: PlanRoot, table: TableNode, row: RowNode): string {
  const column = columnOf(table, 'unit') ?? namedUnit(table)
  const own = cellText(root, row, column)
  if (!column || !isDitto(own)) return own
  return textOf(root, meantCell(root, table, table.children.indexOf(row), column.index))
}

/** What the header of a column or the line above the table says the unit of all its rows is. */
export function unitOfAll(root: PlanRoot, annex: AnnexNode, table: TableNode, column: Column): string {
  const start = Math.max(annex.extent.start, table.extent.start - LONGEST_ABOVE)
  const above = UNIT_ABOVE.exec(textOf(root, { start, end: table.extent.start }))
  const [, named = ''] = UNIT_OF_COLUMN.exec(column.name) ?? above ?? []
  return namesUnit(named) ? named : ''
}

/** `Sản lượng (tấn) 2026` over a column, and `Đơn vị tính: tấn` over the table. */
const LONGEST_ABOVE = 80
const UNIT_ABOVE = /(?:^|[\n(])(?:Đơn vị tính|Đơn vị|ĐVT) ?: ?([^\n():;]{1,30})\)?\.?\n$/iu
const UNIT_OF_COLUMN = /\(([^()]{1,24})\)/u
