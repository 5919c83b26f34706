/** Tasks of tables: a row is one where its table has a column of tasks. */
import type { Task } from '../../plan.js'
import { markerAt } from '../../text/marker.js'
import { isAnnex, isTable, type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { sharesTask } from '../assignments/shared-rows.js'

const taskTables = new WeakMap<PlanRoot, ReadonlySet<number>>()

/** Where the tables of tasks begin, and those whose cells were left column by column. */
export function taskTablesOf(root: PlanRoot): ReadonlySet<number> {
  let starts = taskTables.get(root)
  if (!starts) {
    const tables = root.children.flatMap((node) => (isAnnex(node) ? node.children.filter(isTable) : []))
    starts = new Set(
      tables.filter((table) => isTaskTable(table) || table.columns.length === 1).map(({ extent }) => extent.start),
    )
    taskTables.set(root, starts)
  }
  return starts
}

const allTables = new WeakMap<PlanRoot, ReadonlySet<number>>()

/** Where the tables of a plan begin. */
export function tablesOf(root: PlanRoot): ReadonlySet<number> {
  const known = allTables.get(root)
  if (known) return known
  const starts = root.children.flatMap((node) => (isAnnex(node) ? node.children.filter(isTable) : []))
  const found = new Set(starts.map(({ extent }) => extent.start))
  allTables.set(root, found)
  return found
}

/** True if the rows of a table are tasks: it has a column of tasks and one that says who, when or what for. */
function isTaskTable(table: TableNode): boolean {
  const roles = table.columns.map((column) => column.role)
  return (
    roles.includes('task') &&
    roles.some(
      (role) =>
        role === 'lead' || role === 'executor' || role === 'coordinator' || role === 'schedule' || role === 'output',
    )
  )
}

/** A row that adds up the others is nothing to do. */
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)(?: \(.{1,40}\))?[:.]?$/iu

const BULLET = /^[-–+•*.] ?(?=\p{Lu})/u
const NEXT_BULLET = /\u2028 ?[-–+•*]/u

/** The length of the bullet of a cell that holds no other: `- Xây dựng …`. Among others it parts them. */
function loneBullet(words: string): number {
  return NEXT_BULLET.test(words) ? 0 : (BULLET.exec(words)?.[0].length ?? 0)
}

/** The tasks of a table, with the titles over it; none where it is no table of tasks. */
export function tableTasks(root: PlanRoot, table: TableNode, titles: readonly string[]): Task[] {
  if (!isTaskTable(table)) return []
  const column = table.columns.findIndex((column) => column.role === 'task')
  const hasOrdinals = table.columns.some(({ role }) => role === 'ordinal')
  const tasks: Task[] = []
  for (const [at, row] of table.children.entries()) {
    const cell = row.cells[column]
    if (row.kind !== 'item' || !row.id || !cell || cell.end <= cell.start) continue
    if (sharesTask(table, at)) {
      tasks.at(-1)?.details.push(...ownDetailsOf(root, table, at))
      continue
    }
    if (row.label === null && TOTAL.test(textOf(root, cell))) continue
    // the label of a row without a column for it stands in the cell itself
    const label = row.label === null || hasOrdinals ? 0 : (markerAt(textOf(root, cell))?.end ?? 0)
    const bullet = loneBullet(textOf(root, cell).slice(label))
    const span = { start: cell.start + label + bullet, end: cell.end }
    tasks.push({
      id: row.id,
      text: textOf(root, span),
      origin: 'annex',
      sectionId: row.id,
      groups: [...titles, ...row.groups.map((group) => textOf(root, group))],
      schedule: null,
      details: detailsOf(root, table, row),
      sameAs: [],
      span,
    })
  }
  return tasks
}

/** What the row says beside the task that it shares with the one above. */
function ownDetailsOf(root: PlanRoot, table: TableNode, at: number): Task['details'] {
  const above = table.children[at - 1]?.cells ?? []
  const row = table.children[at]
  return row ? detailsOf(root, table, row).filter(({ span }) => !above.some(({ start }) => start === span.start)) : []
}

function detailsOf(root: PlanRoot, table: TableNode, row: RowNode): Task['details'] {
  const named = table.columns.findIndex(({ role }) => role === 'task')
  return table.columns.flatMap(({ role, name }, i) => {
    const cell = row.cells[i]
    const tells = role === 'note' || role === 'other' || (role === 'task' && i !== named)
    if (!tells || name === '' || !cell || cell.end <= cell.start) return []
    return [{ label: name, text: textOf(root, cell), span: { start: cell.start, end: cell.end } }]
  })
}
