/** Who the cells of a row name, and in which role: by the column, or by what the cell itself says. */

import { headsMonitors, headsPersons } from '../../grammar/column.js'
import { isDitto } from '../../grammar/ditto.js'
import { type Legend, legendNear, markedCharge } from '../../grammar/duty/charge-mark.js'
import { type Duty, type LabelledValue, parseDuty, parseLabelledLine } from '../../grammar/duty/duty.js'
import { splitParties } from '../../grammar/party/parties.js'
import { initialedPersons, isNamedBody, isPersonal, splitPersons, withoutDegrees } from '../../grammar/party/persons.js'
import type { Party, Person } from '../../plan.js'
import type { Extent } from '../../source.js'
import { lowerCase } from '../../text/characters.js'
import { foldKey } from '../../text/fold.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { groupCell } from './group-cell.js'

export interface RowParties {
  leads: Party[]
  coordinators: Party[]
  executors: Party[]
  approvers: Party[]
  monitors: Party[]
  persons: Person[]
}

type PartyRole = Exclude<keyof RowParties, 'persons'>

const COLUMN_ROLES: Readonly<Record<string, PartyRole>> = {
  lead: 'leads',
  coordinator: 'coordinators',
  executor: 'executors',
  approver: 'approvers',
}
const LABEL_ROLES: Readonly<Partial<Record<LabelledValue['role'], PartyRole>>> = {
  lead: 'leads',
  coordinator: 'coordinators',
  executor: 'executors',
  approver: 'approvers',
  monitor: 'monitors',
}
/** `Chủ trì/Phối hợp`: the slash in a cell parts them too. */
const BOTH_ROLES = /chủ trì ?\/.{0,12}phối hợp/iu
const SAME_AS_ROW = /^như (?:mục|số|stt|nhiệm vụ)(?: số)? (\d{1,3})\.?$/u
const PARTNER_BEHIND = /^[ \u2028]{0,2}[-–:(,]{0,2} ?phối hợp(?! với| ?:)(?!\p{L})/iu
const LEAD_BEHIND = /^[ \u2028]{0,2}[-–:(]{0,2} ?(?:đơn vị |cơ quan )?chủ trì(?!\p{L})/iu
const PARTNER_BEFORE = /phối hợp(?: thực hiện)?(?: chặt chẽ)?(?: cùng)?(?: với)?:? {0,2}$/iu

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
    const isBody = person.name === null && person.position === null && isNamedBody(words)
    if (isBody && !leads) found.leads.push(...splitParties(words, person.span.start))
    else found.persons.push(person)
  }
}

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

/** `Bộ Tài chính | chỉ đạo | Tổng công ty X thực hiện`: who answers for it, and who does it. */
const ORDERING = / (?:chỉ đạo|giao(?: cho)?) (?=các |\p{Lu})/u

/** `Sở Y tế phối hợp (với) Sở Nội vụ`: who leads, and with whom. */
const TOGETHER = /[\p{L})] phối hợp (?:(?:chặt chẽ|thực hiện) )?(?:với |cùng )?(?=\p{Lu}|các |một số )/u

/** Adds the parties that some words name, each in the role that the words give it, else in `role`. */
export function addWords(
  text: string,
  offset: number,
  role: PartyRole,
  found: RowParties,
  completed: (party: Party) => Party = (party) => party,
): void {
  const labelled = parseLabelledLine(text, offset).filter((value) => LABEL_ROLES[value.role])
  if (labelled.length > 0) {
    for (const { role: said, value, span } of labelled) {
      found[LABEL_ROLES[said] ?? role].push(...splitParties(value, span.start))
    }
    return
  }
  const order = role === 'leads' ? ORDERING.exec(text) : null
  if (order) {
    const charged = splitParties(text.slice(order.index + order[0].length), offset + order.index + order[0].length)
    const leads = splitParties(text.slice(0, order.index), offset)
    if (charged.length > 0 && leads.length > 0) {
      found.leads.push(...leads.map(completed))
      found.executors.push(...charged.map(completed))
      return
    }
  }
  const charging = role === 'leads' || role === 'executors'
  const duty = charging && TOGETHER.test(text) ? parseDuty(text, offset) : null
  if (duty?.heading && duty.leads.length > 0 && duty.coordinators.length > 0) {
    found[role].push(...duty.leads.map(completed))
    found.coordinators.push(...duty.coordinators.map(completed))
    return
  }
  const said = charging ? proseDuties(text, offset) : []
  if (said.length > 0) {
    for (const { leads, coordinators } of said) {
      found[role].push(...leads.map(completed))
      found.coordinators.push(...coordinators.map(completed))
    }
    return
  }
  const initialed = initialedPersons(text, offset)
  found.persons.push(...initialed)
  const parties = splitParties(withoutNames(withoutDegrees(text), offset, initialed), offset).map(completed)
  const behindOf = ({ span }: Party): string => text.slice(span.end - offset, span.end - offset + LONGEST_DITTO)
  // `Phòng Nội vụ (chủ trì), Văn phòng`: the one that is said to lead leads the others
  const led = charging && parties.length > 1 && parties[0] !== undefined && LEAD_BEHIND.test(behindOf(parties[0]))
  let read = offset
  for (const [i, party] of parties.entries()) {
    if (party.span.start < read) continue
    if (isPersonal(party.name)) {
      const named = withPost(text, offset, party, parties[i + 1])
      found.persons.push(...splitPersons(named.words, party.span.start))
      read = named.end
      continue
    }
    const before = text.slice(0, party.span.start - offset).slice(-LONGEST_DITTO)
    const leads = LEAD_BEHIND.test(behindOf(party))
    const partner =
      charging && ((led && !leads) || isPartner(text, offset, parties, party) || PARTNER_BEFORE.test(before))
    const lead = role === 'coordinators' && leads
    found[partner ? 'coordinators' : lead ? 'leads' : role].push(party)
  }
}

/** The text with blanks in place of some persons: the places of all other words stay. */
function withoutNames(text: string, offset: number, persons: readonly Person[]): string {
  let left = text
  for (const { span } of persons) {
    const [start, end] = [span.start - offset, span.end - offset]
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  }
  return left
}

const PART = /; (?:và )?/gu
/** Behind a body what it does, in more words than a role has: `Bộ Y tế | tiến hành rà soát các văn bản`. */
const DOES =
  /^ (?:chủ trì,? (?:và )?(?=(?!phối hợp$)\p{Ll})|chủ động |có trách nhiệm |sẽ )?(?:tham mưu|tiến hành|rà soát|ban hành|xây dựng|tổ chức|triển khai|hướng dẫn|tổng hợp|báo cáo|kiểm tra|đôn đốc|phối hợp với|căn cứ|trình|lập)(?: [^ ]+){4}/u

/**
 * `Sở Nội vụ chủ trì tham mưu UBND tỉnh ban hành kế hoạch; các sở, UBND cấp xã rà soát …`: the duties that sentences say,
 * one between two semicolons; none where one of them is no such sentence.
 */
function proseDuties(text: string, offset: number): Duty[] {
  const starts = [0, ...matchesOf(PART, text).map(({ index, 0: mark }) => index + mark.length)]
  const duties = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length
    const duty = parseDuty(text.slice(start, end), offset + start)
    const last = duty?.heading ? undefined : duty?.leads.at(-1)
    return last && DOES.test(text.slice(last.span.end - offset, end)) ? duty : null
  })
  return duties.every((duty) => duty !== null) ? duties : []
}

/** The words of a person, with the post behind a comma: `đồng chí Trần Văn Bình, Giám đốc Sở Y tế`. */
function withPost(
  text: string,
  offset: number,
  person: Party,
  next: Party | undefined,
): { words: string; end: number } {
  const alone = { words: person.name, end: person.span.end }
  if (!next || text.slice(person.span.end - offset, next.span.start - offset) !== ', ') return alone
  const words = text.slice(person.span.start - offset, next.span.end - offset)
  const [said, ...others] = splitPersons(words)
  return said?.position && others.length === 0 ? { words, end: next.span.end } : alone
}

/** `Công an tỉnh, UBND các xã phối hợp`: the verb behind the last holds for those that a comma joins to it. */
function isPartner(text: string, offset: number, parties: readonly Party[], party: Party): boolean {
  for (let i = parties.indexOf(party); i < parties.length; i++) {
    const end = (parties[i]?.span.end ?? 0) - offset
    if (PARTNER_BEHIND.test(text.slice(end, end + LONGEST_DITTO))) return true
    const next = parties[i + 1]
    if (!next || !/^(?:,| và|, và) ?$/u.test(text.slice(end, next.span.start - offset))) return false
  }
  return false
}

export const noParties = (): RowParties => ({
  leads: [],
  coordinators: [],
  executors: [],
  approvers: [],
  monitors: [],
  persons: [],
})
