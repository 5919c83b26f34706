/** Who the cells of a row name, and in which role: by the column, or by what the cell itself says. */

import { headsMonitors, headsPersons } from '../../grammar/column.js'
import { type Legend, legendNear, markedCharge } from '../../grammar/duty/charge-mark.js'
import { splitParties } from '../../grammar/party/parties.js'
import { isNamedBody, splitPersons } from '../../grammar/party/persons.js'
import type { Party } from '../../plan.js'
import type { Extent } from '../../source.js'
import { lowerCase } from '../../text/characters.js'
import { isDitto } from '../../text/ditto.js'
import { foldKey } from '../../text/fold.js'
import { type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { addWords, noParties, type PartyRole, type RowParties } from './cell-parties.js'
import { groupCell } from './group-cell.js'

const COLUMN_ROLES: Readonly<Record<string, PartyRole>> = {
  lead: 'leads',
  coordinator: 'coordinators',
  executor: 'executors',
  approver: 'approvers',
}
/** `Chủ trì/Phối hợp`: the slash in a cell parts them too. */
const BOTH_ROLES = /chủ trì ?\/.{0,12}phối hợp/iu
const SAME_AS_ROW = /^như (?:mục|số|stt|nhiệm vụ)(?: số)? (\d{1,3})\.?$/u

/** The parties of the row with this index. */
export function partiesOfRow(root: PlanRoot, table: TableNode, at: number): RowParties {
  const found = noParties()
  const row = table.children[at] as RowNode
  const leads = table.columns.some(({ role }) => role === 'lead')
  row.cells.forEach((cell, i) => {
    const column = table.columns[i]
    const isMarked = column?.role === 'executor' || column?.role === 'approver'
    if (isMarked && isFilled(cell) && cell.end - cell.start <= LONGEST_MARK) {
      const legend = legendOf(root, table)
      const mark = textOf(root, cell)
      const charge = markedCharge(mark, legend)
      if (charge === 'none') return
      const head =
        charge && table.children.findLast(({ kind, cells }) => kind === 'header' && isFilled(cells[i]))?.cells[i]
      if (head) {
        const role = charge === 'executors' && !leads && !legend.has(mark.trim()) ? 'leads' : charge
        found[column.role === 'approver' ? 'approvers' : role].push(...splitParties(textOf(root, head), head.start))
        return
      }
    }
    if (!column || (cell.end <= cell.start && !isLeading(table, i) && !groupCell(table, at, i))) return
    const role = COLUMN_ROLES[column.role]
    const isOther = column.role === 'other'
    if (isOther && headsPersons(column.name)) {
      const meant = meantCell(root, table, at, i)
      addPersons(textOf(root, meant), meant.start, leads, found)
    } else if (role || (isOther && headsMonitors(column.name))) {
      addCell(root, meantCell(root, table, at, i), role ?? 'monitors', column.name, found, (column) =>
        column === i ? '' : textOf(root, meantCell(root, table, at, column)),
      )
    }
  })
  return found
}

const legends = new WeakMap<TableNode, Legend>()

function legendOf(root: PlanRoot, table: TableNode): Legend {
  const legend = legends.get(table) ?? legendNear(root.source.text, table.extent)
  legends.set(table, legend)
  return legend
}

/** The persons of a cell; bodies among them lead where no other column says who does. */
function addPersons(text: string, offset: number, leads: boolean, found: RowParties): void {
  for (const person of splitPersons(text, offset)) {
    const words = text.slice(person.span.start - offset, person.span.end - offset)
    const isBody = person.position === null && !PERSON_BESIDE.test(words) && isNamedBody(words)
    if (isBody) found[leads ? 'executors' : 'leads'].push(...splitParties(words, person.span.start))
    else found.persons.push(person)
  }
}

/** `Sở Y tế - Nguyễn Văn An`, `Sở Y tế (bà Hoa)` */
const PERSON_BESIDE = / [-–] |\(/u

const isFilled = (cell: Extent | undefined): boolean => cell !== undefined && cell.end > cell.start

/** A column before that of the tasks: its cells head the rows down to the next one that is filled. */
function isLeading({ columns }: TableNode, column: number): boolean {
  const task = columns.findIndex(({ role }) => role === 'task')
  return column < task
}

/** The cell in a leading column that heads a row; the own one where it is filled. */
function headingCell(table: TableNode, at: number, column: number): Extent {
  for (let above = at; above >= 0; above--) {
    const row = table.children[above]
    const cell = row?.cells[column]
    if (row?.kind === 'group' || row?.kind === 'header') break
    if (cell && cell.end > cell.start) return cell
  }
  return table.children[at]?.cells[column] ?? { start: 0, end: 0 }
}

/**
 * The cell that is meant: the one above for `như trên`, that of another row for `như mục 2`, that of the group for an
 * empty one.
 */
export function meantCell(root: PlanRoot, table: TableNode, at: number, column: number): Extent {
  const cellOf = (row: number): Extent => table.children[row]?.cells[column] ?? { start: 0, end: 0 }
  const own = isLeading(table, column) ? headingCell(table, at, column) : (groupCell(table, at, column) ?? cellOf(at))
  if (own.end - own.start > LONGEST_DITTO) return own
  const key = foldKey(textOf(root, own))
  const label = SAME_AS_ROW.exec(key)?.[1]
  if (label === undefined && !isDitto(key)) return own
  for (let above = at - 1; above >= 0; above--) {
    const row = table.children[above]
    const cell = cellOf(above)
    if (row?.kind !== 'item' || cell.end <= cell.start) continue
    if (label === undefined ? !isDitto(textOf(root, cell)) : row.label?.replace(/\.$/, '') === label) return cell
  }
  return own
}
const LONGEST_DITTO = 40
const LONGEST_MARK = 5

/** `các đơn vị tại cột 3`: the members stand in another cell of the row. */
const OF_COLUMN = /(?<!\p{L})cột (?:số )?\(?(\d{1,2})\)?$/u

function withColumn(party: Party, cellAt: (column: number) => string): Party {
  const column = party.kind === 'group' ? OF_COLUMN.exec(lowerCase(party.name))?.[1] : undefined
  if (column === undefined) return party
  const members = splitParties(cellAt(Number(column) - 1)).map(({ name, agencyId }) => ({ name, agencyId }))
  return members.length > 0 ? { ...party, members } : party
}

function addCell(
  root: PlanRoot,
  cell: Extent,
  role: PartyRole,
  header: string,
  found: RowParties,
  cellAt: (column: number) => string,
): void {
  const text = textOf(root, cell)
  const complete = (party: Party): Party => withColumn(party, cellAt)
  const slash = BOTH_ROLES.test(header) ? text.indexOf('/') : -1
  addWords(slash < 0 ? text : text.slice(0, slash), cell.start, role, found, complete)
  if (slash >= 0) addWords(text.slice(slash + 1), cell.start + slash + 1, 'coordinators', found, complete)
}
