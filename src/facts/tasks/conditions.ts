/** Lines that say how work is done where something is the case: `Đối với thôn có dưới 100 cử tri thì …`. */
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { isCharged } from './orders.js'

const CONDITION = /^(?:Đối với|Trường hợp|Nếu|Khi) [^.;:]{3,200}?,? thì /u

/** What holds where something is the case, and nobody who does it: no work of its own. */
export function isCondition(root: PlanRoot, path: readonly SectionNode[], section: SectionNode): boolean {
  const said = section.paragraphs[0] ?? section.heading
  if (!said || section.children.length > 0 || !CONDITION.test(textOf(root, said))) return false
  return !path.some((one) => isCharged(root, one))
}
