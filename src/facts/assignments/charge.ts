/** Who is charged with something, read from a heading, a sentence or labelled lines, and how these add up. */
import { type Duty, type LabelledValue, parseDuty, timeOf } from '../../grammar/duty/duty.js'
import { type FurtherRoles, findFurtherRoles, isWatch } from '../../grammar/duty/further-roles.js'
import { opensWithVerb } from '../../grammar/duty/lead-in.js'
import { GIVING } from '../../grammar/duty/order.js'
import { splitOutputs } from '../../grammar/outputs.js'
import { namedBody, TAKES_PART } from '../../grammar/party/named-body.js'
import { splitParties } from '../../grammar/party/parties.js'
import { isNamedBody, openingPersons, splitPersons } from '../../grammar/party/persons.js'
import { isCompletionLabel, readSchedule } from '../../grammar/schedule/schedule.js'
import type { Party, Person, Schedule } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { addWords, noParties } from './cell-parties.js'
import { dutyOf } from './duties.js'

/** A line behind a list that gives all of it to somebody: `Giao Sở X … thực hiện các nội dung trên`. */
const GIVEN = new RegExp(`^${GIVING} (?=\\p{L})`, 'u')
const FOR_THE_LIST = /(?:nội dung|nhiệm vụ|công việc) (?:này|trên|nêu trên|nói trên)(?![\p{L}])/u

/** True for a line that gives to somebody the whole of the list above it. */
export const isForTheList = (line: string): boolean => GIVEN.test(line) && FOR_THE_LIST.test(line)

const WATCHING = /theo dõi|đôn đốc|giám sát/iu
/** `theo chức năng, nhiệm vụ được giao, | theo dõi …` */
const BASIS =
  /^(?:theo|căn cứ)(?: vào)? (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)[^;.:]{0,40}?(?:được giao|quản lý),? /iu
/** The label of an item: `a)`, `2.1.`, `-`. */
const LABEL = /^\s{0,4}(?:[-+*•–]|(?:\d{1,2}\.){1,4}|(?:\d{1,2}|\p{L})\)) ?/u

export interface Charge {
  leads: Party[]
  coordinators: Party[]
  executors: Party[]
  approvers: Party[]
  /** By a label; the sentences of a task are read by `furtherRoles`. */
  monitors: Party[]
  reportsTo: Party[]
  persons: Person[]
  /** The leads stand beside those that are inherited. */
  beside?: true
  outputs: string[]
  schedule: Schedule | null
  /** The section that it is inherited from; null for a task's own. */
  from: string | null
  span: Extent
}

const ADDRESSED = /^Đối với /u
const SUPPORT = /^(?:Hỗ trợ|Được|Miễn|Giảm|Ưu đãi|Khuyến khích|Chi trả)(?!\p{L})/u

/** `Đối với doanh nghiệp:` over what they are given: they are no bodies that do it. */
function isSupport(root: PlanRoot, { heading, children }: SectionNode): boolean {
  if (!heading || children.length === 0 || !ADDRESSED.test(textOf(root, heading))) return false
  return children.every(({ heading: title, paragraphs }) => {
    const first = title ?? paragraphs[0]
    return first !== undefined && SUPPORT.test(textOf(root, first))
  })
}

const SHARES_OUT = /^Phân công (?=\p{L})/u

/** `Phân công thành viên Ban Chỉ đạo` over an item for each person: a title of who does what. */
function sharesOut(root: PlanRoot, { heading, children }: SectionNode): boolean {
  if (!heading || children.length === 0 || !SHARES_OUT.test(textOf(root, heading))) return false
  return children.every(({ heading: title, paragraphs }) => {
    const first = title ?? paragraphs[0]
    return first !== undefined && openingPersons(textOf(root, first)) !== null
  })
}

/** The paragraph that leads over to the items, or the one behind them that gives all of them to somebody. */
export function leadInOf(root: PlanRoot, { paragraphs, children: [first] }: SectionNode): Extent | undefined {
  const last = paragraphs.at(-1)
  if (!first || !last) return undefined
  const words = textOf(root, last)
  if (words.endsWith(':') || isForTheList(words)) return last
  return paragraphs.findLast(({ end }) => end <= first.extent.start)
}

/** The charge that a heading, or the lead-in line of a list, gives to what stands below it. */
export function chargeOfHeading(root: PlanRoot, section: SectionNode): Charge | null {
  const leadIn = leadInOf(root, section)
  for (const extent of [section.heading, leadIn ?? null]) {
    if (!extent) continue
    const text = textOf(root, extent)
    if (extent === leadIn && !/:\s*$/.test(text) && !isForTheList(text)) continue
    if (extent === section.heading && (isSupport(root, section) || sharesOut(root, section))) continue
    const read = dutyOf(root, extent)
    const isTitle = extent === section.heading && !read?.heading && saysRole(root, section)
    const duty = (isTitle ? namedBody(text, extent.start) : null) ?? beforeColon(root, section, extent, read)
    if (!duty || duty.leads.length === 0) continue
    const charge = chargeOfDuty(
      extent === section.heading ? ofProviders(duty, section, text) : duty,
      extent,
      section.id,
    )
    const partners = extent === section.heading && leadIn ? partnersOf(root, leadIn) : []
    return { ...charge, coordinators: merge(charge.coordinators, partners) }
  }
  return section.heading && chargeOfPersons(textOf(root, section.heading), section.heading, section.id)
}

/** True for a heading that is the name of who does what stands below it: `Các phòng tham gia tập huấn`. */
export function isNameOfDoer(root: PlanRoot, section: SectionNode): boolean {
  if (!section.heading) return false
  const { start, end } = section.heading
  const leads = chargeOfHeading(root, section)?.leads ?? []
  return leads[0]?.span.start === start && leads.at(-1)?.span.end === end
}

/** What stands below a heading begins with the part that somebody takes: the heading says who. */
function saysRole(root: PlanRoot, { paragraphs, children }: SectionNode): boolean {
  const first = paragraphs[0] ?? children[0]?.paragraphs[0]
  return first !== undefined && TAKES_PART.test(textOf(root, first))
}

/** The charge of the person that a heading or a task names first: `Đồng chí Trần Văn Bình - Phó Giám đốc: …`. */
export function chargeOfPersons(text: string, extent: Extent, from: string | null): Charge | null {
  const opening = openingPersons(text, extent.start)
  return opening && { ...noCharge(extent, from), persons: opening.persons }
}

/** Alone it is a member of something; what stands behind its colon is what it does. */
const REPRESENTS = /^Đại diện /u
/** Alone it is a label; before work it is the name of who does it. */
const NAMED_BY_WORK = /^(?:Cơ quan|Đơn vị|Bộ phận|Lực lượng|Chủ đầu tư|Nhà thầu|Tư vấn)(?= |$)/u
/** `Đại diện Công an tỉnh | - Thành viên` */
const POST_BEHIND = /^(?: ?[-–,] ?(?:Thành viên|(?:Ủy|Uỷ) viên|Phó Trưởng ban|Thư ký))?$/u

/** `Các cơ sở, doanh nghiệp cung cấp dịch vụ: Công khai giá …`, `Đại diện Sở Y tế: Báo cáo …`: what stands behind the colon tells how far the names go. */
function beforeColon(root: PlanRoot, { paragraphs }: SectionNode, heading: Extent, read: Duty | null): Duty | null {
  const [said] = paragraphs
  if (!said || read?.heading || textOf(root, { start: heading.end, end: said.start }).trim() !== ':') return read
  const title = textOf(root, heading)
  const isNamed = REPRESENTS.test(title) || (NAMED_BY_WORK.test(title) && opensWithVerb(textOf(root, said)))
  if (!read && !isNamed) return null
  const duty = parseDuty(textOf(root, { start: heading.start, end: said.end }), heading.start)
  const end = duty?.leads.at(-1)?.span.end ?? heading.start
  if (end > heading.start && isNamed && POST_BEHIND.test(textOf(root, { start: end, end: heading.end }))) return duty
  return end === heading.end ? duty : read
}

const PROVIDER = /(?:doanh nghiệp|cơ sở|tổ chức|đơn vị|cá nhân|công ty|hợp tác xã)$/iu
const PROVIDES = ' cung cấp '
const TAKE_PART = ' tham gia '
/** In words: what is provided. */
const LONGEST_SERVICE = 7
const TO_SOMEBODY = / cho (?:các |Sở|Bộ|Ủy|cơ quan|UBND)/u

/** `Các doanh nghiệp cung cấp máy tính`, `Các phòng tham gia tập huấn` over a list of what they are to do: who they are. */
function ofProviders(duty: Duty, { children, paragraphs }: SectionNode, heading: string): Duty {
  const [lead, ...others] = duty.leads
  const whole = cutEnd(heading, ' :')
  const takesPart = lead?.kind === 'group' && whole.startsWith(`${lead.name}${TAKE_PART}`)
  // `Các khoa có chương trình được đánh giá`
  if (
    lead?.kind === 'group' &&
    others.length === 0 &&
    lead.name.endsWith(' được') &&
    children.length > 0 &&
    !/[,;:.]/.test(whole)
  )
    return { ...duty, leads: [{ ...lead, name: whole, span: { ...lead.span, end: lead.span.start + whole.length } }] }
  const verb = takesPart ? TAKE_PART : PROVIDES
  const at = whole.indexOf(verb)
  const service = whole.slice(at + verb.length)
  const isProvider = at > 0 && (takesPart || PROVIDER.test(whole.slice(0, at))) && !/[,;:.]/.test(whole)
  if (!isProvider || service.split(' ').length > LONGEST_SERVICE || TO_SOMEBODY.test(whole)) return duty
  if (!lead || others.length > 0 || lead.name !== whole.slice(0, at) || children.length + paragraphs.length === 0)
    return duty
  return { ...duty, leads: [{ ...lead, name: whole, span: { ...lead.span, end: lead.span.start + whole.length } }] }
}

/** With whom the body of a heading does all that follows: `Chủ trì, phối hợp với các đơn vị liên quan thực hiện:`. */
function partnersOf(root: PlanRoot, leadIn: Extent): Party[] {
  if (!textOf(root, leadIn).endsWith(':')) return []
  const duty = dutyOf(root, leadIn)
  return duty && duty.leads.length === 0 ? duty.coordinators : []
}

export function chargeOfDuty(duty: Duty, { start, end }: Extent, from: string | null): Charge {
  const { leads, coordinators, executors, approvers, beside } = duty
  const charge = { ...noCharge({ start, end }, from), leads, coordinators, executors, approvers }
  return beside ? { ...charge, beside } : charge
}

/** A charge that names nobody yet. */
export function noCharge({ start, end }: Extent, from: string | null): Charge {
  return {
    leads: [],
    coordinators: [],
    executors: [],
    approvers: [],
    monitors: [],
    reportsTo: [],
    persons: [],
    outputs: [],
    schedule: null,
    from,
    span: { start, end },
  }
}

/** The charge that labelled lines give: `Đơn vị chủ trì: …; Đơn vị phối hợp: …`. */
export function chargeOfLabels(values: readonly LabelledValue[]): Charge | null {
  if (values.length === 0) return null
  const parties = (role: LabelledValue['role']): Party[] =>
    values.filter((value) => value.role === role).flatMap((value) => splitParties(value.value, value.span.start))
  const time = timeOf(values)
  const persons = values
    .filter((value) => value.role === 'person')
    .map((value) => ({ value, named: splitPersons(value.value, value.span.start) }))
  // `Người thực hiện: Phòng Tài chính`
  const bodies = persons
    .filter(({ value, named }) => isNamedBody(value.value) || named.every(isNobody))
    .map(({ value }) => value)
  // `Trách nhiệm thực hiện: Sở Y tế chủ trì; Công an tỉnh phối hợp`
  const told = noParties()
  for (const { role, value, span } of values)
    if (role === 'lead' || role === 'executor') addWords(value, span.start, `${role}s`, told)
  for (const { value, span } of bodies) addWords(value, span.start, 'executors', told)
  const { leads, executors } = told
  return {
    leads: leads.length > 0 ? leads : executors,
    coordinators: merge(parties('coordinator'), told.coordinators),
    executors: leads.length > 0 ? executors : [],
    approvers: parties('approver'),
    monitors: parties('monitor'),
    reportsTo: parties('reportsTo'),
    persons: persons
      .filter(({ value }) => !bodies.includes(value))
      .flatMap(({ named }) => named)
      .filter((person) => !isNobody(person)),
    outputs: values.filter((value) => value.role === 'output').flatMap((value) => splitOutputs(value.value)),
    schedule: time ? (readSchedule(time.value, { completion: isCompletionLabel(time.label) })?.schedule ?? null) : null,
    from: null,
    span: {
      start: values.reduce((least, { labelSpan }) => Math.min(least, labelSpan.start), Number.POSITIVE_INFINITY),
      end: values.reduce((most, { span }) => Math.max(most, span.end), 0),
    },
  }
}

const isNobody = ({ name, position }: Person): boolean => name === null && position === null

/** True for a charge that names nobody and no result. */
export function isEmptyCharge(charge: Charge): boolean {
  return [charge.leads, charge.coordinators, charge.persons, charge.outputs].every((list) => list.length === 0)
}

/**
 * A task's own words add to what it inherits or override it: an own lead stands for itself, unless it leads beside the
 * inherited one; own coordinators join those that come with an inherited lead.
 */
export function withInherited(own: Charge | null, inherited: Charge | null): Charge | null {
  if (!own || !inherited) return own ?? inherited
  const leadsInherited = (own.leads.length === 0 || own.beside === true) && inherited.leads.length > 0
  const leading = own.leads.length > 0 && !leadsInherited
  const coordinators = leading ? own.coordinators : merge(inherited.coordinators, own.coordinators)
  return {
    leads: leadsInherited ? merge(inherited.leads, own.leads) : own.leads,
    coordinators,
    executors: own.executors.length > 0 ? own.executors : inherited.executors,
    approvers: own.approvers.length > 0 ? own.approvers : inherited.approvers,
    monitors: own.monitors.length > 0 ? own.monitors : inherited.monitors,
    reportsTo: own.reportsTo.length > 0 ? own.reportsTo : inherited.reportsTo,
    persons: own.persons.length > 0 ? own.persons : inherited.persons,
    outputs: own.outputs.length > 0 ? own.outputs : inherited.outputs,
    schedule: own.schedule ?? inherited.schedule,
    from: leadsInherited ? inherited.from : own.from,
    span: leadsInherited ? inherited.span : own.span,
  }
}

/** The further roles of a task that is charged: by its labels, and by its own sentences. */
export function furtherRoles(root: PlanRoot, task: Extent, charge: Charge): FurtherRoles {
  const text = textOf(root, task)
  const found = findFurtherRoles(text, task.start)
  const watches =
    charge.leads.length > 0 && WATCHING.test(text) && isWatch(text.slice(restOf(root, task, text)).replace(BASIS, ''))
  return {
    advises: found.advises,
    persons: charge.persons.length > 0 ? charge.persons : found.persons,
    reportsTo: merge(charge.reportsTo, found.reportsTo),
    monitors: merge(charge.monitors, merge(watches ? charge.leads : [], found.monitors)),
  }
}

/** Where what is to be done begins in a task. */
function restOf(root: PlanRoot, task: Extent, text: string): number {
  const duty = dutyOf(root, task)
  return duty ? duty.restStart - task.start : (LABEL.exec(text)?.[0].length ?? 0)
}

export function merge(first: readonly Party[], second: readonly Party[]): Party[] {
  const known = new Set(first.map((party) => party.agencyId ?? party.name))
  return [...first, ...second.filter((party) => !known.has(party.agencyId ?? party.name))]
}
