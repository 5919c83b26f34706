/** Who a stretch of the text charges; headings are asked by what stands below them too, so each is read once. */
import { type Duty, parseDuty } from '../grammar/duty.js'
import type { Extent } from '../source.js'
import { type PlanRoot, textOf } from '../tree.js'

interface ReadDuty {
  end: number
  duty: Duty | null
}

/** By tree, by where the stretch begins. */
const duties = new WeakMap<PlanRoot, Map<number, ReadDuty>>()

/** The duty that the text of an extent says, with its places in the whole document; null where it charges nobody. */
export function dutyOf(root: PlanRoot, extent: Extent): Duty | null {
  const known = duties.get(root) ?? new Map<number, ReadDuty>()
  duties.set(root, known)
  const before = known.get(extent.start)
  if (before?.end === extent.end) return before.duty
  const duty = parseDuty(textOf(root, extent), extent.start)
  known.set(extent.start, { end: extent.end, duty })
  return duty
}
