/** Who the words of a cell name, and in which role: that of its column, or the one that the words themselves give. */
import { type Duty, type LabelledValue, parseDuty, parseLabelledLine } from '../../grammar/duty/duty.js'
import { splitParties } from '../../grammar/party/parties.js'
import { initialedPersons, isPersonal, splitPersons, withoutDegrees } from '../../grammar/party/persons.js'
import type { Party, Person } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'

export interface RowParties {
  leads: Party[]
  coordinators: Party[]
  executors: Party[]
  approvers: Party[]
  monitors: Party[]
  persons: Person[]
}

export type PartyRole = Exclude<keyof RowParties, 'persons'>

const LABEL_ROLES: Readonly<Partial<Record<LabelledValue['role'], PartyRole>>> = {
  lead: 'leads',
  coordinator: 'coordinators',
  executor: 'executors',
  approver: 'approvers',
  monitor: 'monitors',
}
const PARTNER_BEHIND = /^[ \u2028]{0,2}[-–:(,]{0,2} ?phối hợp(?! với| ?:)(?!\p{L})|^ ?\(PH\)/iu
const LEAD_BEHIND = /^[ \u2028]{0,2}[-–:(]{0,2} ?(?:đơn vị |cơ quan )?chủ trì(?!\p{L})|^ ?\(CT\)/iu
const LIST_MARK = /^(?:[,;]| và|, và) ?$/u
const PARTNER_BEFORE = /phối hợp(?: thực hiện)?(?: chặt chẽ)?(?: cùng)?(?: với)?:? {0,2}$/iu

/** So far before and behind a body stands what it does. */
const BESIDE = 40

/** `Bộ Tài chính | chỉ đạo | Tổng công ty X thực hiện`: who answers for it, and who does it. */
const ORDERING = / (?:chỉ đạo|giao(?: cho)?) (?=các |\p{Lu})/u

/** `Sở Y tế phối hợp (với) Sở Nội vụ`: who leads, and with whom. */
const TOGETHER = /[\p{L})] phối hợp (?:(?:chặt chẽ|thực hiện) )?(?:với |cùng )?(?=\p{Lu}|các |một số )/u

/** `Sở Y tế` / `Đơn vị phối hợp: Sở Nội vụ`, `Sở Y tế (phối hợp: Sở Nội vụ)`: the label of the partners behind a lead without one. */
const PARTNERS_LABEL =
  /[\u2028;(.,] ?(?:[-–+*•] ?)?(?=(?:(?:các )?(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?(?: với)? ?:)/iu

/** `Phối hợp:`, `Đơn vị phối hợp: .`: a label that nothing stands behind. */
const EMPTY_LABEL =
  /^[-–+*•. ]{0,4}(?:(?:các )?(?:cơ quan|đơn vị|bộ phận) )?(?:chủ trì|phối hợp|(?:tổ chức )?thực hiện)(?: thực hiện)?(?: với)? ?:[-–. ;]{0,6}$/iu

/** Adds the parties that some words name, each in the role that the words give it, else in `role`. */
export function addWords(
  text: string,
  offset: number,
  role: PartyRole,
  found: RowParties,
  completed: (party: Party) => Party = (party) => party,
): void {
  if (text.includes(':') && EMPTY_LABEL.test(text)) return
  const labelled = parseLabelledLine(text, offset).filter((value) => LABEL_ROLES[value.role])
  if (labelled.length > 0) {
    for (const { role: said, value, span } of labelled) {
      found[LABEL_ROLES[said] ?? role].push(...splitParties(value, span.start))
    }
    return
  }
  const partners = text.includes(':') ? PARTNERS_LABEL.exec(text) : null
  if (partners && partners.index > 0) {
    const from = partners.index + partners[0].length
    addWords(text.slice(0, partners.index), offset, role, found, completed)
    addWords(text.slice(from).replace(/\)$/, ''), offset + from, 'coordinators', found, completed)
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
  const behindOf = ({ span }: Party): string => text.slice(span.end - offset, span.end - offset + BESIDE)
  // `Phòng Nội vụ (chủ trì), Văn phòng`: the one that is said to lead leads the others
  const led = charging && parties.length > 1 && parties[0] !== undefined && LEAD_BEHIND.test(behindOf(parties[0]))
  let read = offset
  /** The last party that stood behind `Phối hợp:`, and those that a comma joins to it. */
  let behind: Party | undefined
  for (const [i, party] of parties.entries()) {
    if (party.span.start < read) continue
    if (isPersonal(party.name)) {
      const named = withPost(text, offset, party, parties[i + 1])
      found.persons.push(...splitPersons(named.words, party.span.start))
      read = named.end
      continue
    }
    const before = text.slice(0, party.span.start - offset).slice(-BESIDE)
    const leads = LEAD_BEHIND.test(behindOf(party))
    const joined = behind && LIST_MARK.test(text.slice(behind.span.end - offset, party.span.start - offset))
    if (PARTNER_BEFORE.test(before) || (joined && !leads)) behind = party
    const partner =
      charging && ((led && !leads) || isPartner(text, offset, parties, party) || (behind === party && !leads))
    const lead = role === 'coordinators' && leads
    const { start, end } = party.span
    const name = text.slice(start - offset, end - offset)
    // degrees were blanks to the reader of the list
    const written = party.name.includes(BLANKS) ? { ...party, name } : party
    found[partner ? 'coordinators' : lead ? 'leads' : role].push(written)
  }
}

const BLANKS = '  '

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
    if (PARTNER_BEHIND.test(text.slice(end, end + BESIDE))) return true
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
