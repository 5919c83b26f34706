/** Bodies behind the first of a bracket, each with a part of its own: `(Sở X chủ trì; | UBND các xã thực hiện)`. */
import { type Duty, parseDuty } from '../../grammar/duty/duty.js'
import { opensWithWork } from '../../grammar/duty/lead-in.js'
import { GIVING_WITHIN, POSTS_WITHIN } from '../../grammar/duty/order.js'
import { endsInBody } from '../../grammar/party/list.js'
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, merge, withInherited } from './charge.js'
import { HELP_VERB, HELPING } from './later-partners.js'
import { chargeOfBracket } from './own-charge.js'

const NEXT = new RegExp(`; (?:(?:còn |và )?(?:${GIVING_WITHIN} )?)(?=\\p{Lu}|các |(?:${POSTS_WITHIN}) )`, 'gu')
const CARRIES_OUT = /^ (?:tổ chức |triển khai )?thực hiện$/u
const PRESIDES = / chủ trì(?!\p{L})/u
const HELPS = new RegExp(`^ (?:cùng )?(?:${HELP_VERB}(?!\\p{L})|${HELPING})`, 'u')
/** What is told of a body, or what it gave before. */
const TELLS = /^ (?:đã|đang|được|là|có|gồm|xác nhận|cung cấp số liệu|giao|yêu cầu|đề nghị)(?!\p{L})/u

/**
 * The charges of the bracket at the end of a task: that of its first body, with who carries it out beside whoever
 * presides, and one for each other body that does something; none where it charges nobody.
 */
export function chargesOfBracket(root: PlanRoot, task: Task): Charge[] {
  const first = chargeOfBracket(root, task)
  return first ? partsBehind(root, task.span, first) : namesInBracket(root, task)
}

/** `Phối hợp với Sở X tổ chức hội thảo (Phòng Đào tạo, tháng 5)`: who does it stands in brackets behind its partners. */
export function withDoerBehind(root: PlanRoot, task: Task, sentence: Charge, isGiven: boolean): Charge {
  const isOfPartners = sentence.leads.length === 0 && sentence.coordinators.length > 0
  const [bracket] = isOfPartners && !isGiven ? chargesOfBracket(root, task) : []
  return (bracket?.leads.length ? withInherited(sentence, { ...bracket, from: null }) : null) ?? sentence
}

/** `Rà soát văn bản (Sở Tư pháp, Sở Nội vụ).`, `Rà soát biên chế [SNV]` */
const NAMES_ALONE = / ?[([](\p{Lu}[^()[\]:]{1,160}|các [^()[\]:]{3,160})[)\]][.;]?$/u
/** What stands before names that say which are meant, or where it is done. */
const SAYS_WHICH =
  /(?<!\p{L})(?:\d{1,3}|các|một số|những|gồm|tại|ở) (?:[^ ]{1,12} ){0,3}(?:cơ quan|đơn vị|địa phương|sở|ngành|xã|phường|tỉnh|huyện|trường|điểm|nơi)$|(?:cơ quan|đơn vị|địa phương)$/iu

/** So many tasks of a document that end so show its habit, wherever they stand. */
const HABIT = 3

/** The bodies named alone in the bracket at its end, where other tasks of its list end so too, or several of the document. */
function namesInBracket(root: PlanRoot, task: Task): Charge[] {
  const named = nameAlone(root, task)
  if (!named) return []
  const { id } = task
  const list = id.slice(0, id.lastIndexOf('.'))
  const order = root.facts.tasks.indexOf(task)
  const beside = root.facts.tasks.filter(
    (other) => other.id !== id && other.id.slice(0, other.id.lastIndexOf('.')) === list,
  )
  const alike = beside.filter((other) => nameAlone(root, other) !== null)
  const next = [order - 1, order + 1].map((at) => root.facts.tasks[at])
  const isHabit =
    alike.length * 2 >= Math.max(beside.length, 1) ||
    alike.some((other) => next.includes(other)) ||
    (named.isBracket && (namedAlone(root) >= HABIT || isWorkOf(root, task)))
  return isHabit ? [chargeOfDuty(named.duty, task.span, null)] : []
}

/** Where it is done, or with whom: the bracket may say which they are. */
const IN_PLACE = /(?<!\p{L})(?:tại|trên|ở|giữa|với|gồm|của|về|qua) /u
const CLAUSES = /[,;.]/u
/** `Khen thưởng tập thể (Sở Y tế, Sở Nội vụ)`: those that the bracket lists. */
const LISTED = /(?:tập thể|cá nhân|điển hình|đại diện|thành viên|thành phần|khách mời|đối tượng)$/iu

/** A work that a bracket of names stands behind, where the words before it name neither bodies nor where it is done. */
const isWorkOf = (root: PlanRoot, { span }: Task): boolean => {
  const text = textOf(root, span)
  const work = text.slice(0, Math.max(text.lastIndexOf('('), text.lastIndexOf('['))).trimEnd()
  return (
    opensWithWork(work) && !LISTED.test(work) && !IN_PLACE.test(work.split(CLAUSES).at(-1) ?? '') && !endsInBody(work)
  )
}

const counts = new WeakMap<PlanRoot, number>()

/** How many tasks of the document end in a bracket of names. */
function namedAlone(root: PlanRoot): number {
  const known = counts.get(root) ?? root.facts.tasks.filter((task) => nameAlone(root, task)?.isBracket).length
  counts.set(root, known)
  return known
}

interface NamedAlone {
  duty: Duty
  isBracket: boolean
}

function nameAlone(root: PlanRoot, { span }: Pick<Task, 'span'>): NamedAlone | null {
  const text = textOf(root, span)
  const bracket = NAMES_ALONE.exec(text)
  const start = bracket ? bracket.index + bracket[0].search(/[([]/) + 1 : behindDash(text)
  const names = bracket?.[1] ?? text.slice(start).replace(/[.;]$/u, '')
  if (start < 0 || SAYS_WHICH.test(text.slice(0, bracket?.index ?? start - 3))) return null
  const duty = parseDuty(names, span.start + start)
  const isAlone = duty?.heading && duty.leads.length > 0 && duty.coordinators.length === 0
  return isAlone ? { duty, isBracket: bracket !== null } : null
}

const DASH = / [-–] (?=\p{Lu})/gu
const GIVEN = /^Giao (?=\p{Lu})/u
const LONGEST_NAMES = 160

/** Where the names begin that stand behind a dash at the end, `Sửa chữa cầu Bản Vẽ - | Sở Xây dựng.`; -1 without. */
function behindDash(text: string): number {
  if (!text.includes(' - ') && !text.includes(' – ')) return -1
  for (const { index, 0: dash } of matchesOf(DASH, text)) {
    const start = index + dash.length
    // `Phòng Văn hóa | - Xã hội`
    if (text.length - start > LONGEST_NAMES || endsInBody(text.slice(0, index))) continue
    return start + (GIVEN.exec(text.slice(start, start + 8))?.[0].length ?? 0)
  }
  return -1
}

function partsBehind(root: PlanRoot, { start, end }: Extent, first: Charge): Charge[] {
  const text = textOf(root, { start, end })
  const open = text.lastIndexOf('(') + 1
  const close = text.lastIndexOf(')')
  const inner = text.slice(open, close)
  const charges: Charge[] = [first]
  const marks = matchesOf(NEXT, inner)
  for (const [i, { index, 0: mark }] of marks.entries()) {
    const from = index + mark.length
    const words = inner.slice(from, marks[i + 1]?.index)
    const at = start + open + from
    const duty = parseDuty(words, at)
    const last = duty?.leads.at(-1)
    if (!duty || !last || duty.leads[0]?.span.start !== at) continue
    const behind = words.slice(last.span.end - at)
    if (HELPS.test(behind) || TELLS.test(behind) || !/^ \p{Ll}/u.test(behind)) continue
    const head = charges[0] as Charge
    if (CARRIES_OUT.test(behind) && PRESIDES.test(inner.slice(0, index)))
      charges[0] = { ...head, executors: merge(head.executors, duty.leads) }
    else charges.push(chargeOfDuty(duty, { start: at, end: at + words.length }, null))
  }
  return charges
}
