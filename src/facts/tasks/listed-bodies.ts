/** Lists of bodies whose duties the items behind them say. */
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { dutyOf } from '../assignments/duties.js'

/** `Có trách nhiệm:`, `có các nhiệm vụ sau:`: what the bodies above it are to do follows. */
const DUTIES_FOLLOW = /^(?:có (?:trách nhiệm|nhiệm vụ|các nhiệm vụ)|thực hiện các nhiệm vụ)(?: [^.;:\n]{1,60})? ?:$/iu

/** `- Sở Y tế (đối với cơ sở y tế);` above `Có trách nhiệm:` and its items: who is meant, and nothing to do. */
export function isListedBody(
  root: PlanRoot,
  list: SectionNode,
  { extent, heading, paragraphs, children }: SectionNode,
): boolean {
  const [said, ...more] = paragraphs
  if (heading || !said || more.length + children.length > 0) return false
  const leads = list.paragraphs.some(({ start, end }) => {
    return start >= extent.end && DUTIES_FOLLOW.test(textOf(root, { start, end }))
  })
  return leads && dutyOf(root, said)?.heading === true
}
