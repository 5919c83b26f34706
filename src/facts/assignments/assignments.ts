/** Assignments: who does a task, with whom, for what, by when. */
import { findFurtherRoles } from '../../grammar/duty/further-roles.js'
import { splitOutputs } from '../../grammar/outputs.js'
import { personsBehind } from '../../grammar/party/persons.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Assignment, ColumnRole, Party, Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import {
  eachSection,
  isAnnex,
  isSection,
  isTable,
  type PlanRoot,
  type RowNode,
  type SectionNode,
  type TableNode,
  textOf,
} from '../../tree.js'
import { sectionProperties } from '../properties.js'
import { preambleOrders } from '../tasks/orders.js'
import { behindTitle } from '../tasks/titled-work.js'
import { chargesOfClauses } from './acting-clauses.js'
import { chargeOfAddressed, isListed } from './addressed.js'
import { chargesOfBracket, withDoerBehind } from './bracket-parts.js'
import { partsOfCell } from './cell-parts.js'
import {
  type Charge,
  chargeOfHeading,
  chargeOfLabels,
  furtherRoles,
  isEmptyCharge,
  leadInOf,
  merge,
  withInherited,
} from './charge.js'
import { dutyOf } from './duties.js'
import { chargingGroup } from './group-cell.js'
import { chargesOfItems } from './item-charges.js'
import { ordersBehind } from './orders-behind.js'
import { chargeOfBracket, chargeOfText, namesPlaces } from './own-charge.js'
import { chargesBehindTitle, chargesOfParagraphs, commissions, withLater } from './paragraph-charges.js'
import { meantCell, partiesOfRow } from './row-parties.js'
import { rowSchedule } from './row-schedule.js'
import { sharesTask } from './shared-rows.js'
import { chargeAbove, type TableCharge } from './table-heading.js'

/** Finds the assignments of the tasks that stand in the tree's facts, then those that are for no single task. */
export function extractAssignments(root: PlanRoot): Assignment[] {
  const tasks = new Map(root.facts.tasks.map((task) => [task.id, task]))
  return [...assigned(root, tasks), ...ordersBehind(root)].map((assignment) => {
    if (assignment.persons.length > 0) return assignment
    const persons = personsBehind(root.source.text, [...assignment.leads, ...assignment.coordinators])
    return persons.length > 0 ? { ...assignment, persons } : assignment
  })
}

function assigned(root: PlanRoot, tasks: ReadonlyMap<string, Task>): Assignment[] {
  return root.children.flatMap((node) => {
    if (!isAnnex(node)) return sectionAssignments(root, [node], tasks)
    return [
      ...sectionAssignments(root, node.children.filter(isSection), tasks),
      ...node.children.filter(isTable).flatMap((table) => tableAssignments(root, table, tasks)),
    ]
  })
}

function sectionAssignments(
  root: PlanRoot,
  sections: readonly SectionNode[],
  tasks: ReadonlyMap<string, Task>,
): Assignment[] {
  const assignments: Assignment[] = []
  const given = new Map<SectionNode, Charge | null>()
  const addressed = chargeOfAddressed(root)
  for (const { section, ancestors } of eachSection(sections)) {
    const above = ancestors[ancestors.length - 1]
    const inherited = above ? (given.get(above) ?? null) : isListed(section) ? addressed : null
    const labels = chargeOfLabels(sectionProperties(root, section))
    const whole = tasks.get(section.id)
    const task = whole && behindTitle(whole, section)
    if (!task) {
      // the nearest heading wins; labelled lines of the section add to it
      const heading = chargeOfTitle(root, section) ?? withPartners(root, section, inherited)
      given.set(
        section,
        labels ? withInherited({ ...labels, from: section.id, span: spanOf(section) }, heading) : heading,
      )
      continue
    }
    const heading = chargeOfHeading(root, section)
    const isGiven = (inherited?.leads ?? []).length > 0
    const sentence = chargeOfText(root, task, leadsAbove(task, heading) ?? inherited?.leads ?? [])
    const [bracket = null, ...besides] = sentence ? [] : chargesOfBracket(root, task)
    const said = sentence ? withDoerBehind(root, task, sentence, isGiven) : bracket
    const text = withWholeName(isPostOf(heading, said, task) || isOfPlaces(root, section, task) ? null : said, heading)
    const own = withInherited(withInherited(labels, text), heading && { ...heading, from: null })
    const charge = withInherited(own, inherited)
    const items = heading || labels ? [] : chargesOfItems(root, task)
    if (items.length > 1) {
      assignments.push(...items.map((item, i) => toAssignment(root, task, item, i + 1)))
      continue
    }
    if (charge && besides.length > 0 && !heading && !labels) {
      assignments.push(...[charge, ...besides].map((part, i) => toAssignment(root, task, part, i + 1)))
      continue
    }
    const acting = isNobodys(charge) ? chargesOfClauses(root, task) : []
    if (acting.length > 0) {
      const [only, ...others] = acting
      if (only && others.length === 0) assignments.push(toAssignment(root, task, withInherited(only, charge) ?? only))
      else assignments.push(...acting.map((part, i) => toAssignment(root, task, part, i + 1)))
      continue
    }
    if (!charge || isEmptyCharge(charge)) continue
    const handed = text && inherited && isGiven ? passedOn(root, task, inherited, text) : []
    if (handed.length > 0) {
      assignments.push(...handed.map((part, i) => toAssignment(root, task, part, i + 1)))
      continue
    }
    const orders = preambleOrders(root, section)
    const title = heading && !commissions(root, section) ? heading : null
    const whose = orders.length > 0 ? { ...section, paragraphs: orders } : section
    const parts = labels ? [] : title ? chargesBehindTitle(root, section, title) : chargesOfParagraphs(root, whose)
    const [only, ...others] = parts
    if (only && others.length > 0) assignments.push(...parts.map((part, i) => toAssignment(root, task, part, i + 1)))
    else assignments.push(toAssignment(root, task, labels ? charge : withLater(root, task.span, helped(charge, only))))
  }
  return assignments
}

/** A later sentence says only who helps: `… . Các sở liên quan có trách nhiệm phối hợp.` */
const helped = (charge: Charge, only: Charge | undefined): Charge =>
  only && charge.from === null ? { ...charge, coordinators: merge(charge.coordinators, only.coordinators) } : charge

/** The charge that a heading gives to what stands below it, by its names or by the bracket at its end. */
function chargeOfTitle(root: PlanRoot, section: SectionNode): Charge | null {
  const charge = chargeOfHeading(root, section)
  if (charge || !section.heading) return charge
  const bracket = chargeOfBracket(root, { span: section.heading })
  return bracket && { ...bracket, from: section.id }
}

/** Who leads by the title of a task that stands above its words. */
const leadsAbove = ({ span }: Task, heading: Charge | null): Party[] | null =>
  heading && heading.span.end <= span.start && heading.leads.length > 0 ? heading.leads : null

const isNobodys = (charge: Charge | null): boolean =>
  charge === null || [charge.leads, charge.coordinators, charge.persons].every((list) => list.length === 0)

/** `Bố trí nhân sự; giao Trung tâm Y tế tổng hợp`: who has the first part is said above, who has the next is named here. */
function passedOn(root: PlanRoot, { span }: Task, above: Charge, named: Charge): Charge[] {
  const start = named.leads[0]?.span.start ?? span.start
  const [first = '', passesOn] = textOf(root, { start: span.start, end: start }).split(PASSES_ON)
  if (passesOn === undefined) return []
  const next = { start, end: span.end }
  return [
    { ...above, schedule: findSchedule(first)?.schedule ?? above.schedule },
    { ...named, span: next, schedule: findSchedule(textOf(root, next))?.schedule ?? null },
  ]
}

const PASSES_ON = /(?:; (?:giao|phân công)|\. (?:Giao|Phân công)) $/u

/** `- Chủ trì, phối hợp với các sở tham mưu UBND tỉnh:` below the heading of a body: with whom it does what follows. */
function withPartners(root: PlanRoot, section: SectionNode, inherited: Charge | null): Charge | null {
  const { heading } = section
  const opening = heading ?? leadInOf(root, section)
  if (!opening || !inherited || inherited.leads.length === 0) return inherited
  const words = textOf(root, opening)
  const opens = OWN_PART.test(words) && (opening === heading || words.endsWith(':'))
  const duty = opens ? dutyOf(root, opening) : null
  if (!duty || duty.leads.length > 0) return inherited
  return { ...inherited, coordinators: merge(inherited.coordinators, duty.coordinators) }
}

/** The words of a task that begin with its heading cut a name off where the heading as a whole is one. */
function withWholeName(text: Charge | null, heading: Charge | null): Charge | null {
  const [cut, ...others] = text?.leads ?? []
  const [whole, ...more] = heading?.leads ?? []
  if (!text || !cut || !whole || others.length + more.length > 0) return text
  return cut.span.start === whole.span.start && cut.span.end < whole.span.end ? { ...text, leads: [whole] } : text
}

/** `Kiểm tra tại các đơn vị: Sở Nội vụ, Sở Y tế`: nothing but names below a title of where it is done. */
const isOfPlaces = (root: PlanRoot, { heading }: SectionNode, { span }: Task): boolean =>
  heading !== null &&
  dutyOf(root, span)?.heading === true &&
  !ROLE.test(textOf(root, span)) &&
  namesPlaces(textOf(root, heading))

const ROLE = /chủ trì|phối hợp|thực hiện|phụ trách/u

/** `Đồng chí Lê Văn An - Phó Chủ tịch: Trưởng đoàn, phụ trách chung`: what the person is, who is charged by name. */
const isPostOf = (heading: Charge | null, said: Charge | null, { span }: Task): boolean =>
  (heading?.persons ?? []).length > 0 && said?.leads[0]?.span.start === span.start

const OWN_PART = /^(?:Chủ trì(?:,| và) |Chủ động |Thường xuyên )?[Pp]hối hợp /u

const spanOf = (section: SectionNode): Extent => section.heading ?? section.paragraphs[0] ?? section.extent

/** `part` counts the charges of a task that gives each body its own part. */
function toAssignment(root: PlanRoot, task: Task, charge: Charge, part = 0): Assignment {
  const further = furtherRoles(root, part > 0 ? charge.span : task.span, charge)
  return {
    id: `${task.id}@${Math.max(part, 1)}`,
    taskId: task.id,
    leads: charge.leads,
    coordinators: charge.coordinators,
    executors: charge.executors,
    approvers: charge.approvers,
    advises: further.advises,
    persons: further.persons,
    reportsTo: further.reportsTo,
    monitors: further.monitors,
    outputs: charge.outputs,
    schedule: part > 0 ? charge.schedule : (task.schedule ?? charge.schedule),
    inheritedFrom: charge.from,
    span: charge.span,
  }
}

function tableAssignments(root: PlanRoot, table: TableNode, tasks: ReadonlyMap<string, Task>): Assignment[] {
  const assignments: Assignment[] = []
  const above = chargeAbove(root, table)
  let task: Task | undefined
  /** How many assignments the task has so far. */
  let count = 0
  for (const [at, row] of table.children.entries()) {
    if (!sharesTask(table, at)) {
      task = row.id ? tasks.get(row.id) : undefined
      count = 0
    }
    if (!task || row.kind !== 'item') continue
    const whole = rowAssignment(root, table, at, task)
    const parts = partsOfRow(root, table, row, whole)
    for (const one of parts.length > 0 ? parts : [givenAbove(whole, above)])
      assignments.push({ ...one, id: `${one.taskId}@${++count}` })
  }
  return assignments
}

/** An assignment for each body whose part of the task the cell of who leads says, all with the partners of the row. */
function partsOfRow(root: PlanRoot, { columns }: TableNode, row: RowNode, whole: Assignment): Assignment[] {
  const column = columns.findIndex(({ role }) => role === leadingRole(columns))
  const cell = row.cells[column]
  if (!cell) return []
  const partners = whole.coordinators.filter(({ span }) => span.end <= cell.start || span.start >= cell.end)
  return partsOfCell(root, cell).map(({ leads, coordinators }, i) => ({
    ...whole,
    id: `${whole.taskId}@${i + 1}`,
    leads,
    coordinators: merge(coordinators, partners),
  }))
}

/** "Đơn vị thực hiện" leads where no lead stands beside it. */
const leadingRole = (columns: TableNode['columns']): ColumnRole =>
  columns.some(({ role }) => role === 'lead') ? 'lead' : 'executor'

/** What the row says of who does it goes before the line above the table. */
function givenAbove(row: Assignment, above: TableCharge | null): Assignment {
  if (!above || row.leads.length > 0) return row
  const coordinators = merge(row.coordinators, above.coordinators)
  return { ...row, leads: above.leads, coordinators, inheritedFrom: above.from }
}

function rowAssignment(root: PlanRoot, table: TableNode, at: number, task: Task): Assignment {
  const row = table.children[at] as RowNode
  const cells = (role: ColumnRole): Extent[] =>
    row.cells.filter((cell, i) => table.columns[i]?.role === role && cell.end > cell.start)
  const named = partiesOfRow(root, table, at)
  const further = rowRoles(root, cells('task'))
  return {
    id: `${task.id}@1`,
    taskId: task.id,
    // "Đơn vị thực hiện" leads where no lead stands beside it
    leads: named.leads.length > 0 ? named.leads : named.executors,
    coordinators: named.coordinators,
    executors: named.leads.length > 0 ? named.executors : [],
    approvers: named.approvers,
    monitors: named.monitors,
    advises: further.advises,
    reportsTo: further.reportsTo,
    persons: named.persons,
    outputs: table.columns.flatMap(({ role }, i) =>
      role === 'output' ? splitOutputs(textOf(root, meantCell(root, table, at, i))) : [],
    ),
    schedule: rowSchedule(root, table, at, task.id),
    inheritedFrom: chargingGroup(table, at),
    span: { start: row.extent.start, end: row.extent.end },
  }
}

/** Whom the task of a row is advice to, and reported to, by its words. */
function rowRoles(root: PlanRoot, cells: readonly Extent[]): Pick<Assignment, 'advises' | 'reportsTo'> {
  const found = cells.map((cell) => findFurtherRoles(textOf(root, cell), cell.start))
  return { advises: found.flatMap(({ advises }) => advises), reportsTo: found.flatMap(({ reportsTo }) => reportsTo) }
}
