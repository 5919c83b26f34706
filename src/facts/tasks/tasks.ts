/** Tasks: the lowest items under a heading of tasks or of implementation, and the rows of task tables. */
import { pointsToAnnex } from '../../grammar/citation/annex-pointer.js'
import { leadsToMatter } from '../../grammar/duty/lead-in.js'
import { findIndicators } from '../../grammar/indicator/indicator.js'
import { startsWithVerb } from '../../grammar/indicator/verbs.js'
import { timeOf } from '../../grammar/labelled-line.js'
import { takesLeave } from '../../grammar/leave-taking.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import { isCompletionLabel, readSchedule } from '../../grammar/schedule/schedule.js'
import type { Role, Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { eachSection, isAnnex, isTable, type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { dutyOf } from '../assignments/duties.js'
import { bodiesOfLine } from '../assignments/table-heading.js'
import { isLaw, isRegulation, isTerms } from '../laws.js'
import { joined } from '../passage.js'
import { propertiesIn, sectionProperties } from '../properties.js'
import { sharedRoles } from '../shared-roles.js'
import { isCondition } from './conditions.js'
import { leadsToTable, standsInSituation, titlesOver, withTitle } from './groups.js'
import { SectionTimes, timeAlone } from './inherited-schedule.js'
import { isListedBody } from './listed-bodies.js'
import {
  CONCLUSIONS,
  DECISIONS,
  DIRECTIVES,
  isCharged,
  isDemand,
  isEnforcement,
  isEntryIntoForce,
  isGiven,
  isOfMeeting,
  isRepeal,
  opensWithTasks,
  orderedInPreamble,
} from './orders.js'
import { tablesOf, tableTasks, taskTablesOf } from './table-tasks.js'
import { withTitled } from './titled-work.js'
import { contentsOf, holdsProperties, isPartOfDuties, isProperty } from './work-contents.js'

/** A heading of another kind closes off what stands below it. */
const OTHER_ROLES: readonly Role[] = [
  'purpose',
  'requirements',
  'situation',
  'viewpoints',
  'objectives',
  'vision',
  'indicators',
  'funding',
]

/** Finds the tasks of a plan; their ids are those of their sections or rows. */
export function extractTasks(root: PlanRoot): Task[] {
  // an item that leads over to what one body is to do heads no more than its own items
  const headed = eachSection(root.children).some(
    ({ section }) => section.roles.includes('tasks') && !isCharged(root, section),
  )
  const listed = !headed && opensWithTasks(root)
  const directive = listed || (!headed && DIRECTIVES.has(root.document.type ?? ''))
  const deciding = DECISIONS.has(root.document.type ?? '')
  const implemented = root.children.some((node) => !isAnnex(node) && node.roles.includes('implementation'))
  const own = root.children.flatMap((node) =>
    isAnnex(node) ? [] : sectionTasks(root, [node], { directive, listed, deciding, implemented }),
  )
  const annexed = root.children.flatMap((node) =>
    isAnnex(node)
      ? node.children.flatMap((child) => {
          if (!isTable(child)) return sectionTasks(root, [child])
          return standsInSituation(root, node, child) ? [] : tableTasks(root, child, titlesOver(root, node, child))
        })
      : [],
  )
  return [...(own.length > 0 ? own : orderedInPreamble(root)), ...annexed]
}

function sectionTasks(
  root: PlanRoot,
  sections: readonly SectionNode[],
  { directive = false, listed = false, deciding = false, implemented = false } = {},
): Task[] {
  const tasks: Task[] = []
  const skipped = new Set<SectionNode>()
  const groups = new Map<SectionNode, readonly string[]>()
  const times = new SectionTimes(root)
  const concluding = CONCLUSIONS.has(root.document.type ?? '') || isOfMeeting(root)
  for (const { section, ancestors } of eachSection(sections)) {
    const above = ancestors[ancestors.length - 1]
    if (above && skipped.has(above)) {
      skipped.add(section)
      continue
    }
    const outer = (above && groups.get(above)) ?? []
    if (section.children.length > 0) groups.set(section, withTitle(root, section, outer))
    const path = [...ancestors, section]
    const free = path.every((one) => one.roles.length === 0)
    // a part whose number is lost gives orders where it names a body
    const isOrder = (one: SectionNode): boolean =>
      one.marker.ordinal !== null ||
      (listed && (one.marker.style === 'dash' || one.marker.style === 'bullet')) ||
      (one.marker.style === 'none' && isCharged(root, one))
    const ordered = directive && free && path.some(isOrder)
    const concluded = concluding && free && path.some((one) => isCharged(root, one) || isDemand(root, one))
    const decided = deciding && free && path.some((one) => isGiven(root, one))
    const given = ordered || concluded || decided
    // beside a part that says how to carry it out, the orders under the other titles are what is to be carried out
    const isMatter = given && !decided && implemented && !path.some((one) => isCharged(root, one))
    const origin = originOf(withoutFunding(root, path)) ?? (isMatter ? 'body' : given ? 'implementation' : null)
    if (!origin || path.some((one) => isTerms(root, one)) || isRuleOnly(root, path, origin)) continue
    if (isTargetAlone(root, path, section) || (origin === 'body' && isCondition(root, path, section))) continue
    if (isProperty(root, section)) skipped.add(section)
    if (skipped.has(section) || (above && isListedBody(root, above, section))) continue
    const lowest = holdsMatter(root, section) || holdsProperties(root, section)
    if (!lowest) continue
    for (const child of section.children) if (!isPartOfDuties(child)) skipped.add(child)
    const task = taskOf(root, section, outer, origin)
    if (task) tasks.push(task.schedule ? task : { ...task, schedule: times.above(path)?.schedule ?? null })
  }
  return tasks
}

const isFunding = ({ roles }: SectionNode): boolean => roles.length === 1 && roles[0] === 'funding'

/**
 * The path without the money that somebody is to see to, among other work: `Về nguồn vốn: Phòng A tham mưu phân bổ …`,
 * `Cơ sở vật chất, kinh phí` over `- Sở Tài chính cấp kinh phí`.
 */
function withoutFunding(root: PlanRoot, path: readonly SectionNode[]): readonly SectionNode[] {
  const section = path.at(-1)
  const at = path.findIndex(isFunding)
  if (!section || at < 0 || at < path.length - 2 || !opensWithLead(root, section)) return path
  return path.filter((_, i) => i !== at)
}

function opensWithLead(root: PlanRoot, { paragraphs, children }: SectionNode): boolean {
  const [said] = paragraphs
  const duty = said && children.length === 0 ? dutyOf(root, said) : null
  return said !== undefined && duty !== null && !duty.heading && duty.leads[0]?.span.start === said.start
}

/** A list of what may not be done, or of what the work above it is about. */
function holdsMatter(root: PlanRoot, { heading, paragraphs, children }: SectionNode): boolean {
  const last = paragraphs.at(-1) ?? heading
  if (!last) return false
  const items = () =>
    children.flatMap((child) => child.heading ?? child.paragraphs[0] ?? []).map((at) => textOf(root, at))
  return leadsToMatter(textOf(root, last), items)
}

/** Articles of laws charge nobody for a plan; those of decrees and circulars do where they say who carries them out. */
function isRuleOnly(root: PlanRoot, path: readonly SectionNode[], origin: Task['origin']): boolean {
  if (!path.some(({ marker }) => marker.style === 'article')) return false
  const { type } = root.document
  return isLaw(type) || (isRegulation(type) && origin !== 'implementation')
}

function originOf(path: readonly SectionNode[]): 'body' | 'implementation' | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const holder = path[i]
    const roles = holder ? sharedRoles(holder, path[i + 1]) : []
    const role = roles.find((one) => one === 'implementation' || one === 'tasks')
    if (role) return role === 'tasks' ? 'body' : 'implementation'
    if (holder?.roles.some((role) => OTHER_ROLES.includes(role))) return null
  }
  return null
}

const TARGETS: readonly Role[] = ['objectives', 'indicators']

/** `Diện tích lúa năm 2020: 171 ha` below `MỤC TIÊU, NHIỆM VỤ`: a measure and its value, and nothing to do. */
function isTargetAlone(root: PlanRoot, path: readonly SectionNode[], section: SectionNode): boolean {
  const at = path.findLastIndex(({ roles }) => roles.length > 0)
  const holder = path[at]
  if (!holder || section === holder || section.children.length > 0) return false
  if (!sharedRoles(holder, path[at + 1]).some((role) => TARGETS.includes(role))) return false
  const said = section.paragraphs[0] ?? section.heading
  const text = said ? textOf(root, said) : ''
  return findIndicators(text)[0]?.start === 0 && !startsWithVerb(text) && said !== null && dutyOf(root, said) === null
}

const LETTER = /\p{L}/u
/** A title of a part that holds nothing: what stood below it is lost, or stands elsewhere. */
const BARE_TITLE =
  /^(?:(?:các |một số |những )?(?:nội dung|nhiệm vụ|giải pháp|công việc|hoạt động|phân công(?: nhiệm vụ)?|tổ chức|thực hiện|triển khai|cụ thể|chủ yếu|trọng tâm|chính|chi tiết)(?:,? và |, | |$)){1,8}$/iu
/** Where the money comes from, and nobody who is to see to it. */
const FUNDED = /^(?:Nguồn )?kinh phí (?:phục vụ|thực hiện|triển khai|tổ chức|bảo đảm|đảm bảo|hoạt động|để )/iu

/** `Vốn vay ưu đãi và các nguồn vốn hợp pháp khác.`: a source of money among those of a heading. */
const MONEY =
  /^(?:Từ )?(?:các |những )?(?:nguồn )?(?:vốn|kinh phí|ngân sách)(?!\p{L})(?:(?!được|bố trí|sử dụng|huy động từ)[^.;]){0,120}(?:khác|hợp pháp|ngân sách(?: (?:nhà nước|trung ương|địa phương|tỉnh|huyện|xã))?|xã hội h(?:óa|oá))[.;]?$/iu

/** `Tổng vốn thực hiện Đề án khoảng 3.200 tỷ đồng, gồm …`: how much it costs. */
const COSTS =
  /^(?:dự kiến )?tổng (?:nhu cầu |mức |số )?(?:vốn|kinh phí|đầu tư)(?!\p{L})[^.;:\d]{0,120}(?:[:–-] ?)?\d[\d.,]{0,14} ?(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu|đồng)(?!\p{L})/iu

function taskOf(root: PlanRoot, section: SectionNode, groups: readonly string[], origin: Task['origin']): Task | null {
  if (isOverTable(root, withoutLeave(root, section)) || onlyTakesLeave(root, section)) return null
  const timed = timeAlone(root, section)
  const own = section.paragraphs.filter(
    (paragraph) => paragraph !== timed && propertiesIn(root, paragraph).length === 0,
  )
  const said = joined(root, own) ?? joined(root, section.heading ? [section.heading] : [])
  const body = said && withTitled(root, section, said)
  if (!said || !body || !LETTER.test(body.text) || pointsToAnnex(body.text) || body.text.endsWith('?')) return null
  if (section.roles.length > 0 && own.length === 0 && BARE_TITLE.test(body.text)) return null
  if (isEntryIntoForce(body.text) || (section.marker.style === 'article' && isEnforcement(body.text))) return null
  if (origin === 'implementation' && isRepeal(body.text) && dutyOf(root, body.span) === null) return null
  if (origin === 'implementation' && FUNDED.test(body.text) && dutyOf(root, body.span) === null) return null
  if (MONEY.test(body.text) || (COSTS.test(body.text) && dutyOf(root, body.span) === null)) return null
  const values = sectionProperties(root, section)
  const time = timeOf(values)
  const found = time
    ? readSchedule(time.value, { completion: isCompletionLabel(time.label) })
    : timed
      ? readSchedule(cutEnd(textOf(root, timed), '.;'))
      : findSchedule(said.text)
  if (found?.unparsed) reportUnparsed(root, found.schedule.text, time?.span ?? body.span, section.id)
  return {
    id: section.id,
    text: body.text,
    origin,
    sectionId: section.id,
    groups: [...groups],
    schedule: found?.schedule ?? null,
    details: [
      ...values
        .filter((value) => value.role === 'funding' || value.role === 'place' || value.role === 'other')
        .map((value) => ({ label: value.label, text: value.value, span: value.span })),
      ...contentsOf(root, section),
    ].sort((a, b) => a.span.start - b.span.start),
    sameAs: [],
    span: body.span,
  }
}

/** What stands in the table below is no work: `Lịch kiểm tra`, `Danh sách Tổ công tác`, `Lực lượng tham gia`. */
const LISTING =
  /^(?:lịch|danh sách|lực lượng|thành phần|cơ cấu|bảng|biểu|thời khóa biểu|phân bổ (?:chỉ tiêu|kinh phí|số lượng)|số lượng|đầu mối liên hệ|đối tượng)(?!\p{L})/iu

/** A heading, or words that lead over, right above a table of tasks: the rows are the tasks. */
function isOverTable(root: PlanRoot, section: SectionNode): boolean {
  const { heading, paragraphs, children, extent } = section
  if (children.length > 0 || !tablesOf(root).has(extent.end + 1)) return false
  const last = paragraphs.at(-1)
  if (!taskTablesOf(root).has(extent.end + 1)) return !last && heading !== null && LISTING.test(textOf(root, heading))
  if (!last || leadsToTable(textOf(root, last)) || bodiesOfLine(root, section) !== null) return true
  return paragraphs.length === 1 && UNMARKED_TITLE.test(textOf(root, last)) && dutyOf(root, last) === null
}

/** The section as it stands above its table, where the plan takes leave below that. */
function withoutLeave(root: PlanRoot, section: SectionNode): SectionNode {
  const last = section.paragraphs.at(-1)
  if (!last || !takesLeave(textOf(root, last))) return section
  const paragraphs = section.paragraphs.slice(0, -1)
  const { end } = paragraphs.at(-1) ?? section.heading ?? section.extent
  return { ...section, paragraphs, extent: { ...section.extent, end } }
}

/** `IV. PHÂN CÔNG THỰC HIỆN`, its table, and `Trên đây là Kế hoạch …` below it: a title, and the end of the plan. */
const onlyTakesLeave = (root: PlanRoot, section: SectionNode): boolean =>
  section.heading !== null && section.paragraphs.length > 0 && withoutLeave(root, section).paragraphs.length === 0

/** `1. Lĩnh vực quy hoạch` right above a table of tasks, without the mark that ends a sentence. */
const UNMARKED_TITLE = /^[^.;:]{2,80}$/u

/** Reports a time that no field can hold, or not wholly. */
export function reportUnparsed(root: PlanRoot, words: string, span: Extent, sectionId: string): void {
  root.diagnostics.push({
    rule: 'unparsed-schedule',
    severity: 'info',
    message: `“${words}” names no interval or date that a field can hold; its words are kept in schedule.text`,
    span: { start: span.start, end: span.end },
    sectionId,
  })
}
