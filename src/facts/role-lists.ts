/** Roles as titles over lists of bodies: `2. Cơ quan chủ trì`, and below it `- Sở Y tế.`, `- Công an tỉnh.` */
import { type LabelledValue, parseDuty, parseLabelledLine } from '../grammar/duty.js'
import { cutEnd } from '../text/edges.js'
import { foldKey } from '../text/fold.js'
import { type PlanRoot, type SectionNode, textOf } from '../tree.js'

const OF_BODIES: ReadonlySet<LabelledValue['role']> = new Set(['lead', 'coordinator', 'executor'])
/** The words of a title over such lists: `Cơ quan chủ trì, cơ quan phối hợp`. */
const ROLE_WORDS = new Set(
  'cơ quan các đơn vị chủ trì và phối hợp thực hiện phân công trách nhiệm tham mưu thời gian'.split(' '),
)
const NAMES_ROLE = /chủ trì|phối hợp|thực hiện|phân công|trách nhiệm|tham mưu/iu
const LONGEST_NAME = 200

/** A value of the role for each body that is listed; none where the title is no role, or the list is one of work. */
export function listedBodies(root: PlanRoot, section: SectionNode): LabelledValue[] {
  const title = titleOf(root, section)
  if (!title || !NAMES_ROLE.test(title.text)) return []
  const [label, ...others] = parseLabelledLine(`${title.text}: …`, title.start)
  if (label && label.value === '…' && others.length === 0 && OF_BODIES.has(label.role)) {
    const names = section.children.map((child) => titleOf(root, child))
    if (section.children.some(({ children }) => children.length > 0)) return []
    const duties = names.map((name) => (name ? parseDuty(name.text, name.start) : null))
    const isWork = duties.some((duty) => duty && !duty.heading) || !duties.some((duty) => duty?.heading)
    if (isWork) return []
    return names.flatMap((name) =>
      name ? { ...label, value: name.text, span: { start: name.start, end: name.start + name.text.length } } : [],
    )
  }
  if (
    !foldKey(title.text)
      .split(/[\s,;/-]+/)
      .every((word) => ROLE_WORDS.has(word))
  )
    return []
  const parts = section.children.map((child) => listedBodies(root, child))
  return parts.every((part) => part.length > 0) ? parts.flat() : []
}

/** The only words of a section, without the mark behind them; null where it says more. */
function titleOf(root: PlanRoot, { heading, paragraphs }: SectionNode): { text: string; start: number } | null {
  const [words, ...more] = heading ? [heading, ...paragraphs] : paragraphs
  const text = words && more.length === 0 ? cutEnd(textOf(root, words), ' :.;,') : ''
  return words && text.length <= LONGEST_NAME && !text.includes(':') ? { text, start: words.start } : null
}
