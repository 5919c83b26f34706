/** Bodies behind the first of a bracket, each with a part of its own: `(Sở X chủ trì; | UBND các xã thực hiện)`. */
import { type Duty, parseDuty } from '../../grammar/duty/duty.js'
import { GIVING_WITHIN, POSTS_WITHIN } from '../../grammar/duty/order.js'
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, merge } from './charge.js'
import { HELP_VERB } from './later-partners.js'
import { chargeOfBracket } from './own-charge.js'

const NEXT = new RegExp(`; (?:(?:còn |và )?(?:${GIVING_WITHIN} )?)(?=\\p{Lu}|các |(?:${POSTS_WITHIN}) )`, 'gu')
const CARRIES_OUT = /^ (?:tổ chức |triển khai )?thực hiện$/u
const PRESIDES = / chủ trì(?!\p{L})/u
const HELPS = new RegExp(`^ (?:cùng )?${HELP_VERB}(?!\\p{L})`, 'u')
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

/** `Rà soát văn bản (Sở Tư pháp, Sở Nội vụ).` */
const NAMES_ALONE = / \((\p{Lu}[^():]{3,160}|các [^():]{3,160})\)[.;]?$/u
/** What stands before names that say which are meant, or where it is done. */
const SAYS_WHICH =
  /(?:\d|(?<!\p{L})(?:các|một số|những|gồm|tại|của|thuộc|ở|với|cho|từ)) (?:[^ ]{1,12} ){0,4}$|(?:cơ quan|đơn vị|địa phương|sở|ngành|xã|phường|tỉnh|huyện|trường)$/iu

/** The bodies named alone in the bracket at its end, where other tasks of its list end so too. */
function namesInBracket(root: PlanRoot, task: Task): Charge[] {
  const duty = nameAlone(root, task)
  if (!duty) return []
  const { id } = task
  const list = id.slice(0, id.lastIndexOf('.'))
  const beside = root.facts.tasks.filter(
    (other) => other.id !== id && other.id.slice(0, other.id.lastIndexOf('.')) === list,
  )
  const alike = beside.filter((other) => nameAlone(root, other) !== null).length
  return alike > 0 && alike * 2 >= beside.length ? [chargeOfDuty(duty, task.span, null)] : []
}

function nameAlone(root: PlanRoot, { span }: Pick<Task, 'span'>): Duty | null {
  const text = textOf(root, span)
  const hit = NAMES_ALONE.exec(text)
  const names = hit?.[1]
  if (!hit || !names || SAYS_WHICH.test(text.slice(0, hit.index))) return null
  const duty = parseDuty(names, span.start + hit.index + 2)
  return duty?.heading && duty.leads.length > 0 && duty.coordinators.length === 0 ? duty : null
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
