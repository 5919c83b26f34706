/** Orders without a number behind the list of a part: `Giao Sở X theo dõi, đôn đốc việc thực hiện Kế hoạch này`. */
import { ASKING, GIVING, ISSUER_GIVING } from '../../grammar/duty/order.js'
import { takesLeave } from '../../grammar/leave-taking.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Assignment } from '../../plan.js'
import type { Extent } from '../../source.js'
import { eachSection, isPreamble, isSection, type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { chargeOfDuty, furtherRoles, isForTheList } from './charge.js'
import { dutyOf } from './duties.js'
import { laterSentences } from './own-charge.js'

const ORDER = new RegExp(`^(?:${GIVING}|${ISSUER_GIVING}(?! (?:Giám đốc|Thủ trưởng|Chủ tịch) )) (?=\\p{L})`, 'u')

/** Finds what is ordered behind lists of work: assignments of no task of theirs, which hold for the plan as a whole. */
export function ordersBehind(root: PlanRoot): Assignment[] {
  const parts = root.children.flatMap((node) => (isSection(node) ? [node] : node.children.filter(isSection)))
  const firsts = new Set(root.facts.tasks.map(({ sectionId }) => sectionId))
  const found = [...eachSection(parts)].flatMap(({ section, ancestors }) => {
    if (firsts.has(section.id)) return []
    const isFunding = section.roles.includes('funding') && section.children.length === 0
    if (!isFunding && !isWork(section, ancestors) && !holdsTasks(section, firsts)) return []
    const paragraphs = isFunding ? section.paragraphs : paragraphsBehind(section, parts)
    return paragraphs.flatMap((extent) => orderIn(root, extent) ?? [])
  })
  return found.flatMap((extent, i) => {
    const duty = dutyOf(root, extent)
    if (!duty) return []
    const charge = chargeOfDuty(duty, extent, null)
    const { advises, persons, reportsTo, monitors } = furtherRoles(root, extent, charge)
    const { leads, coordinators, executors, approvers, outputs, span } = charge
    const who = { leads, coordinators, executors, approvers, advises, persons, reportsTo, monitors }
    const schedule = findSchedule(textOf(root, extent))?.schedule ?? null
    return [{ id: `@${i + 1}`, taskId: null, ...who, outputs, schedule, inheritedFrom: null, span }]
  })
}

const isWork = (section: SectionNode, ancestors: readonly SectionNode[]): boolean =>
  isPreamble(section) ||
  [section, ...ancestors].some(({ roles }) => roles.includes('implementation') || roles.includes('tasks'))

/** The paragraphs of a part behind the last of its items; of a preamble those behind the numbers of the document. */
function paragraphsBehind(section: SectionNode, parts: readonly SectionNode[]): readonly Extent[] {
  const end = (isPreamble(section) ? parts : section.children).at(-1)?.extent.start
  return end === undefined ? [] : section.paragraphs.filter(({ start }) => start > end)
}

const holdsTasks = ({ id }: SectionNode, firsts: ReadonlySet<string>): boolean =>
  [...firsts].some((task) => task.startsWith(`${id}.`))

/** The paragraph where it is an order, or the last of its sentences that is one: `Yêu cầu … nghiêm túc thực hiện. Giao Sở X …`. */
function orderIn(root: PlanRoot, extent: Extent): Extent | null {
  if (isOrder(root, extent)) return extent
  const text = textOf(root, extent)
  const asked = root.document.type === 'CV' ? askedByDay(root, extent, text) : null
  if (asked) return asked
  if (!text.includes(' Giao ') && !text.includes(' Phân công ')) return null
  for (const { start, sentence } of laterSentences(text)) {
    const at = { start: extent.start + start, end: extent.start + start + sentence.length }
    if (isOrder(root, at)) return at
  }
  return null
}

/** `Để bảo đảm tiến độ, Bộ Y tế đề nghị các Sở …`: in a letter, whose wish it is. */
const WISH =
  /^(?:(?:Để|Nhằm) [^.;:]{5,300}, )?\p{Lu}[^,.;:]{1,70} (?:(?:kính|trân trọng) )?(?=(?:yêu cầu|đề nghị) (?:các |\p{Lu}))/u

/** What a letter asks for by a day, from the verb on. */
function askedByDay(root: PlanRoot, { start, end }: Extent, text: string): Extent | null {
  const wish = WISH.exec(text)
  const asked = wish && { start: start + wish[0].length, end }
  if (!asked || findSchedule(text.slice(wish[0].length))?.schedule.before !== true) return null
  return (dutyOf(root, asked)?.leads ?? []).length > 0 ? asked : null
}

/** What is asked of one body by its name, to see to the plan; of all together it is asked to carry it out. */
const DEMAND = new RegExp(`^${ASKING} (?!(?:Giám đốc|Thủ trưởng|Chủ tịch|Trưởng) )(?=\\p{Lu})`, 'u')
const SEES_TO_IT = /theo dõi|đôn đốc|tổng hợp|giám sát/u

function isOrder(root: PlanRoot, extent: Extent): boolean {
  const words = textOf(root, extent)
  const isDemand = DEMAND.test(words) && SEES_TO_IT.test(words)
  if ((!ORDER.test(words) && !isDemand) || takesLeave(words) || isForTheList(words) || words.endsWith(':')) return false
  return (dutyOf(root, extent)?.leads ?? []).length > 0
}
