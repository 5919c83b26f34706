/** Bodies behind the first of a bracket, each with a part of its own: `(Sở X chủ trì; | UBND các xã thực hiện)`. */
import { parseDuty } from '../../grammar/duty/duty.js'
import { GIVING_WITHIN } from '../../grammar/duty/order.js'
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, merge } from './charge.js'
import { HELP_VERB } from './later-partners.js'
import { chargeOfBracket } from './own-charge.js'

const NEXT = new RegExp(`; (?:(?:còn |và )?(?:${GIVING_WITHIN} )?)(?=\\p{Lu}|các )`, 'gu')
const CARRIES_OUT = /^ (?:tổ chức |triển khai )?thực hiện$/u
const PRESIDES = / chủ trì(?!\p{L})/u
const HELPS = new RegExp(`^ (?:cùng )?${HELP_VERB}(?!\\p{L})`, 'u')
/** What is told of a body, or what it gave before. */
const TELLS = /^ (?:đã|đang|được|là|có|gồm|xác nhận|cung cấp số liệu|giao|yêu cầu|đề nghị)(?!\p{L})/u

/**
 * The charges of the bracket at the end of a task: that of its first body, with who carries it out beside whoever
 * presides, and one for each other body that does something; none where it charges nobody.
 */
export function chargesOfBracket(root: PlanRoot, task: Pick<Task, 'span'>): Charge[] {
  const first = chargeOfBracket(root, task)
  return first ? partsBehind(root, task.span, first) : []
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
