/** Items within one sentence that each charge a body: `Giao: (i) Sở X rà soát …; (ii) Sở Y lập …`. */
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty } from './charge.js'
import { dutyOf } from './duties.js'

const MARK = /(?<=^|[:;,.] ?)\((?:[ivx]{1,4}|\d{1,2})\) ?(?=\p{L})/gu

/** The charge of each item of a task, in their order; none where one of them charges nobody. */
export function chargesOfItems(root: PlanRoot, { span }: Task): Charge[] {
  const text = textOf(root, span)
  if (!text.includes('(')) return []
  const marks = matchesOf(MARK, text)
  const items = marks.map(
    ({ index, 0: mark }, i): Extent => ({
      start: span.start + index + mark.length,
      end: span.start + (marks[i + 1]?.index ?? text.length),
    }),
  )
  const charges = items.map((item) => {
    const duty = dutyOf(root, item)
    if (!duty || duty.leads.length === 0 || duty.heading) return null
    return { ...chargeOfDuty(duty, item, null), schedule: findSchedule(textOf(root, item))?.schedule ?? null }
  })
  return charges.every((charge) => charge !== null) ? charges : []
}
