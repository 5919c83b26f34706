/** Items that only say who does the work above them, in a sentence: `- Sở Nội vụ chủ trì, Sở Y tế phối hợp.` */
import { type LabelledValue, parseDuty } from '../grammar/duty/duty.js'
import type { Marker, Party } from '../plan.js'
import { type PlanRoot, type SectionNode, textOf } from '../tree.js'

const BULLETS: ReadonlySet<Marker['style']> = new Set(['dash', 'plus', 'bullet'])
const LONGEST = 240
/** What is said of them ends the sentence, but for with whom they do it. */
const ROLE = /chủ trì|phối hợp|phụ trách|thực hiện|đảm nhiệm/u
const REST = /^(?:(?:tổ chức |triển khai )?thực hiện|phụ trách|đảm nhiệm)?[.;]?$/u
const ORDER = /^(?:[Gg]iao |[Pp]hân công )?$/u

/** Who leads, helps or carries out the work that such an item stands below; none for any other item. */
export function doersAlone(root: PlanRoot, { marker, heading, paragraphs, children }: SectionNode): LabelledValue[] {
  const [only] = paragraphs
  if (!only || paragraphs.length > 1 || heading || children.length > 0 || !BULLETS.has(marker.style)) return []
  const text = textOf(root, only)
  if (text.length > LONGEST || text.includes(':') || !ROLE.test(text)) return []
  const duty = parseDuty(text, only.start)
  const [first] = duty?.leads ?? []
  const last = duty?.leads.at(-1)
  if (!duty || !first || !last || duty.executors.length + duty.approvers.length > 0) return []
  if (!ORDER.test(text.slice(0, first.span.start - only.start))) return []
  if (!REST.test(text.slice(duty.restStart - only.start))) return []
  const behind = text.slice(last.span.end - only.start)
  const role = /^,? (?:cùng )?phối hợp/u.test(behind)
    ? 'coordinator'
    : /^,? chủ trì/u.test(behind)
      ? 'lead'
      : 'executor'
  if (role === 'coordinator' && duty.coordinators.length > 0) return []
  const saidOf = (parties: readonly Party[], as: LabelledValue['role'], label: string): LabelledValue[] => {
    const [head] = parties
    const tail = parties.at(-1)
    if (!head || !tail) return []
    const span = { start: head.span.start, end: tail.span.end }
    return [{ label, role: as, value: textOf(root, span), span, labelSpan: { start: span.end, end: span.end } }]
  }
  const label = ROLE.exec(behind)?.[0] ?? ''
  if (label === '') return []
  return [...saidOf(duty.leads, role, label), ...saidOf(duty.coordinators, 'coordinator', 'phối hợp')]
}
