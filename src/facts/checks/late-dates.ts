/** A cited date that stands far behind all others, in a text that has no date of its own to compare with. */
import type { Diagnostic, Reference } from '../../plan.js'
import type { PlanRoot } from '../../tree.js'

/** Cited documents that must agree before one date can stand out. */
const ENOUGH_OTHERS = 3
/** A text cites what is new when it is written: half a year without a citation and then one more is odd. */
const ODD_GAP_DAYS = 180
const DAY = 86_400_000

/**
 * Without a date of the document no citation can be proved later than it. One that is half a year newer than
 * every other is worth a look all the same: the year may be a slip, or the document is newer than it seems.
 */
export function findLateDates(root: PlanRoot): Diagnostic[] {
  if (root.document.date !== null) return []
  const newest = new Map<string, { time: number; reference: Reference }>()
  for (const reference of root.facts.references) {
    const target = reference.target
    if (reference.kind !== 'document' || reference.form !== 'full' || !target || !('number' in target)) continue
    const time = Date.parse(target.date ?? '')
    if (target.number && !Number.isNaN(time) && !newest.has(target.number))
      newest.set(target.number, { time, reference })
  }
  const dated = [...newest.values()].sort((a, b) => b.time - a.time)
  const [last, next] = dated
  if (!last || !next || dated.length <= ENOUGH_OTHERS || last.time - next.time < ODD_GAP_DAYS * DAY) return []
  return [
    {
      rule: 'date-after-document',
      severity: 'warning',
      message: `${last.reference.text} is dated half a year or more after every other document cited here; check its year, and give the date of this document to compare`,
      span: last.reference.span,
      sectionId: last.reference.sectionId,
    },
  ]
}
