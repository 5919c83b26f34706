/** Who is charged by a task's own words: its sentences, the bracket at its end, the labels behind it. */
import { parseDuty, parseLabelledLine } from '../../grammar/duty/duty.js'
import { parsePassiveCharge } from '../../grammar/duty/passive-charge.js'
import { readSchedule } from '../../grammar/schedule/schedule.js'
import type { Party, Task } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import { isShortened } from '../../text/shortened.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, chargeOfLabels, chargeOfPersons, merge } from './charge.js'
import { dutyOf } from './duties.js'

/** Where a later sentence may say who: `… tuyến đường. Giao Sở X chủ trì …`, `… . Sở X chủ trì, phối hợp với …`. */
const LATER = /[.;)]? ?\n|[.;] (?=\p{Lu})/gu
const SENTENCE_END = /[.;](?=[ \n])|\n/gu
const COMMISSION = /^(?:Giao|Phân công|Đề nghị|Yêu cầu) (?=\p{L})/u
const LEADING = /chủ trì|chịu trách nhiệm|tham mưu/u
const PRESIDING = /chủ trì/u
const LONGEST_BRACKET = 300
const CLOSED = /\)[.;,/ ]{0,4}$/u
/** What says in brackets that somebody does the work. */
const CHARGING = /chủ trì|phối hợp|thực hiện|phụ trách|đảm nhiệm|triển khai|tham mưu/iu
const ACTING =
  /^\s?(?:(?:lãnh đạo, )?chỉ đạo|thực hiện|phụ trách|đảm nhiệm|triển khai|tổ chức thực hiện|chịu trách nhiệm|tham mưu)(?![\p{L}])/u

/**
 * The charge in the running sentences of a task: the first that names who leads, a later one where it names none. `given`
 * are the leads that stand above it: where there are any, that somebody answers for something says nothing of who does
 * the work, and a later sentence that names them again gives no other lead.
 */
export function chargeOfText(root: PlanRoot, task: Task, given: readonly Party[]): Charge | null {
  const duty = dutyOf(root, task.span)
  const charge = duty && chargeOfDuty(duty, task.span, null)
  if (charge && charge.leads.length > 0)
    return given.length > 0 && charge.leads.every(isOfThem) ? { ...charge, leads: [] } : charge
  const text = textOf(root, task.span)
  const later = chargeOfLaterSentence(text, task, given.length > 0) ?? passiveCharge(text, task)
  if (!later) return charge ?? chargeOfPersons(text, task.span, null) ?? chargeOfPersonsBehind(text, task)
  const leads = areGiven(later.leads, given) ? [] : later.leads
  return { ...later, leads, coordinators: merge(charge?.coordinators ?? [], later.coordinators) }
}

/** True for bodies that are the same as those above, named again. */
const areGiven = (leads: readonly Party[], given: readonly Party[]): boolean =>
  leads.length === given.length && merge(given, leads).length === given.length

/** `…; giao đơn vị có chức năng phù hợp làm đầu mối`: whom those that lead choose among their own. */
const isOfThem = ({ name }: Party): boolean => OF_THEM.test(name)

const OF_THEM = /^(?:đơn vị|bộ phận|cán bộ|công chức|viên chức|nhân viên|cá nhân|người|một)(?!\p{L})/u

/** `Kiểm tra vệ sinh: đồng chí Lê Văn An phụ trách`, `Chuẩn bị quà (bà Trần Thị Hoa phụ trách)` */
const PERSON_BEHIND =
  /[:(] ?(?:do |giao )?(?=(?:đồng chí|đ\/c|ông|bà|thầy|cô) \p{Lu}\p{Ll}+ [^.;:()\n]{2,80}(?:phụ trách|thực hiện|đảm nhiệm|chịu trách nhiệm|chủ trì|chuẩn bị)(?: chính| chung)?\)?[.;]?$)/iu

function chargeOfPersonsBehind(text: string, { span }: Task): Charge | null {
  const hit = PERSON_BEHIND.exec(text)
  if (!hit) return null
  const at = hit.index + hit[0].length
  return chargeOfPersons(text.slice(at), { start: span.start + at, end: span.end }, null)
}

function passiveCharge(text: string, { span }: Task): Charge | null {
  const duty = parsePassiveCharge(text, span.start)
  return duty && chargeOfDuty(duty, span, null)
}

/** The sentences behind the first one, without their marks, and where each begins. */
export function* laterSentences(text: string): Generator<{ start: number; sentence: string }> {
  for (const { index, 0: mark } of matchesOf(LATER, text)) {
    if (isShortened(text, index)) continue
    const start = index + mark.length
    const rest = text.slice(start)
    yield { start, sentence: rest.slice(0, endOfSentence(rest)) }
  }
}

function endOfSentence(text: string): number {
  SENTENCE_END.lastIndex = 0
  let end = SENTENCE_END.exec(text)
  while (end && isShortened(text, end.index)) end = SENTENCE_END.exec(text)
  return end?.index ?? text.length
}

function chargeOfLaterSentence(text: string, { span }: Task, isGiven: boolean): Charge | null {
  const leading = isGiven ? PRESIDING : LEADING
  if (!leading.test(text) && !text.includes('Giao ') && !text.includes('Phân công ')) return null
  for (const { start, sentence } of laterSentences(text)) {
    if (!COMMISSION.test(sentence) && !leading.test(sentence)) continue
    const duty = parseDuty(sentence, span.start + start)
    if (duty && duty.leads.length > 0) return chargeOfDuty(duty, span, null)
  }
  return null
}

/** The charge in brackets at the end of a task: `… (Sở X chủ trì, Y phối hợp; xong trong quý II)`, `… (Sở X thực hiện)`. */
export function chargeOfBracket(root: PlanRoot, task: Task): Charge | null {
  const text = textOf(root, task.span)
  if (!CLOSED.test(text.slice(-6))) return null
  const open = text.lastIndexOf('(') + 1
  const inner = text.slice(open, text.lastIndexOf(')'))
  if (open === 0 || inner.length > LONGEST_BRACKET) return null
  if (!CHARGING.test(inner)) return chargeOfNames(inner, task, open)
  const labels = chargeOfLabels(parseLabelledLine(inner, task.span.start + open))
  if (labels) return labels
  const by = /^(?:do|giao) /iu.exec(inner)?.[0].length ?? 0
  const duty = parseDuty(inner.slice(by), task.span.start + open + by)
  if (!duty || duty.leads.length === 0) return null
  const acts = /chủ trì/iu.test(inner) || ACTING.test(text.slice(duty.restStart - task.span.start - 1))
  return acts || duty.coordinators.length > 0 ? chargeOfDuty(duty, task.span, null) : null
}

const TIMED_NAMES = /^([^;:]{3,160}); ?([^;:]{4,80})$/u

/** `… (Văn phòng Sở; thường xuyên)`: who does it and when, with no word for either. */
function chargeOfNames(inner: string, { span }: Task, open: number): Charge | null {
  const [, names = '', time = ''] = TIMED_NAMES.exec(inner) ?? []
  const reading = time === '' ? null : readSchedule(time)
  if (!reading || reading.unparsed) return null
  const duty = parseDuty(names, span.start + open)
  if (!duty?.heading || duty.leads.length === 0) return null
  return { ...chargeOfDuty(duty, span, null), schedule: reading.schedule }
}
