/** Objectives: what the plan wants, one per lowest section under a heading that says so. */
import type { Marker, Objective, Role } from '../plan.js'
import { matchesOf } from '../text/matches.js'
import { eachSection, type PlanRoot, type SectionNode, textOf } from '../tree.js'
import { isTerms } from './laws.js'
import { bodyOf } from './passage.js'
import { sharedRoles } from './shared-roles.js'

const OBJECTIVE_ROLES: readonly Role[] = ['purpose', 'requirements', 'objectives', 'vision']
const HORIZON =
  /(?:đến|tới|vào|trong|hết)\s+(?:hết\s+|cuối\s+|trước\s+)?(?:(?:tháng\s*\d{1,2}|q(?:u[ýí]|úy)\s*[IV1-4]{1,3})(?:\s*\/\s*|\s+năm\s+)|năm\s+|(?=20[1-7]\d))(\d{4})(?![\d/])/iu
/** `Năm 2027, phấn đấu …`: the year in which, at the head of a sentence. */
const OPENING_YEAR = /^(?:-\s*)?(?:trong )?năm (20[0-7]\d)(?:[,:]| phấn đấu| (?:đạt|có) )/iu
/** `Năm 2027`, `Mục tiêu cụ thể năm 2027`: the year of all that stands below. */
const YEAR_OF_TARGETS =
  /^(?:(?:các |những |một số )?(?:mục tiêu|chỉ tiêu)[^,;:.\d]{0,40} )?(?:trong )?năm (20[0-7]\d)$/iu
const OPENING_HORIZON =
  /^(?:-\s*)?(?:(?:phấn đấu|tầm nhìn)\s+)?(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:năm\s+|(?=20[1-7]\d(?:[,:;]|$)))(\d{4})/iu

/** `Đến năm 2026`, `Giai đoạn 2026 - 2030`: what is to be reached by then stands below. */
const DATED = /^(?:đến|tới|hết|năm|giai đoạn|trong năm)(?: hết| cuối)?(?: năm)? ?\d{4}(?! ?\p{L})/u

/** Finds the objectives of a plan; their ids are those of their sections. */
export function extractObjectives(root: PlanRoot): Objective[] {
  const objectives: Objective[] = []
  for (const { section, ancestors } of eachSection(root.children)) {
    if (section.children.length > 0) continue
    const path = [...ancestors, section]
    const holder = nearestWithRoles(path)
    if (!holder || path.some((one) => isTerms(root, one))) continue
    const roles = sharedRoles(holder, path[path.indexOf(holder) + 1])
    const role = roles.find((role) => OBJECTIVE_ROLES.includes(role))
    if (!role || (roles.includes('indicators') && !roles.includes('objectives'))) continue
    const body = bodyOf(root, section)
    if (!body) continue
    objectives.push({
      id: section.id,
      kind: kindOf(roleWithin(role, holder, body.text), path, body.text, root),
      horizon: horizonOf(path, body.text, role, root),
      text: body.text,
      sectionId: section.id,
      span: body.span,
    })
  }
  return objectives
}

function nearestWithRoles(path: readonly SectionNode[]): SectionNode | undefined {
  for (let i = path.length - 1; i >= 0; i--) if ((path[i]?.roles.length ?? 0) > 0) return path[i]
  return undefined
}

function headingsOf(path: readonly SectionNode[], root: PlanRoot): string[] {
  return path.flatMap((section) => (section.heading ? [textOf(root, section.heading).toLowerCase()] : []))
}

/** `Việc triển khai phải …`, `Bảo đảm …`, `Nội dung đảm bảo …`: how the work is to be done. */
const DEMANDS =
  /^(?:- ?)?(?:(?:bảo đảm|đảm bảo|bám sát|yêu cầu|xác định rõ|quá trình)(?!\p{L})|(?:các )?(?:nội dung|việc|công tác|hoạt động|kế hoạch)(?!\p{L})[^.;:,]{0,80} (?:bảo đảm|đảm bảo)(?!\p{L})|(?!nhằm |để |góp phần )[^.;:]{0,160} (?:phải|cần phải)(?!\p{L}))/iu

/** `Thủ trưởng các cơ quan … tổ chức thực hiện`: what is asked of somebody. */
const ASKED =
  /^(?:- ?)?(?:các (?:cơ quan|đơn vị|sở|bộ|cấp|ngành|địa phương)|giám đốc|thủ trưởng|người đứng đầu|chủ tịch)(?!\p{L})/iu

/** Under one heading for both, `MỤC ĐÍCH, YÊU CẦU`, the words of an item tell which it is. */
function roleWithin(role: Role, { roles }: SectionNode, text: string): Role {
  return role === 'purpose' && roles.includes('requirements') && (DEMANDS.test(text) || ASKED.test(text))
    ? 'requirements'
    : role
}

const OWN_VISION = /^(?:-\s*)?tầm nhìn (?:đến |tới )?(?:hết |cuối )?năm \d{4}/iu

/** Items that stand below others are the parts of what is wanted. */
const BELOW: ReadonlySet<Marker['style']> = new Set(['dash', 'plus', 'bullet', 'letter', 'decimal'])
const SHARE = /\d ?%/u

/** With the marks that recognition misreads: `tông quát`, `cụ thê`. */
const GENERAL = /t[ổôốồỗộ]ng qu[áàảa]t|mục tiêu chung|^chung/u
const SPECIFIC = /cụ th[ểêếề]/u

function kindOf(role: Role, path: readonly SectionNode[], text: string, root: PlanRoot): Objective['kind'] {
  if (role === 'purpose') return 'purpose'
  if (role === 'requirements') return 'requirement'
  if (role === 'vision' || OWN_VISION.test(text)) return 'vision'
  const lead = leadIn(path.at(-2), root)
  const headings = headingsOf(path, root).reverse()
  for (const heading of lead ? [lead, ...headings] : headings) {
    if (/^tầm nhìn/u.test(heading)) return 'vision'
    if (GENERAL.test(heading)) return 'general'
    if (SPECIFIC.test(heading) || DATED.test(heading)) return 'specific'
  }
  const style = path[path.length - 1]?.marker.style
  if ((style !== undefined && BELOW.has(style)) || SHARE.test(text)) return 'specific'
  return standsUnderYear(path, root) ? 'specific' : 'general'
}

/** `(1) …`, `(2) …` under `Mục tiêu năm 2026`: one of those that are to be reached in a year. */
function standsUnderYear(path: readonly SectionNode[], root: PlanRoot): boolean {
  const parent = path.at(-2)
  if (!parent?.heading || path.length < SHORTEST_PATH || parent.children.length < FEWEST_TARGETS) return false
  const title = textOf(root, parent.heading).trim()
  return TARGETS.test(title) && (HORIZON.test(title) || YEAR_OF_TARGETS.test(title))
}

const FEWEST_TARGETS = 2
/** A part of the plan, its title of targets, and one of them. */
const SHORTEST_PATH = 3
const TARGETS = /^(?:các |những |một số )?(?:mục tiêu|chỉ tiêu)(?!\p{L})/iu

/** `Mục tiêu cụ thể đến năm 2030:` as the last words over a list. */
function leadIn(parent: SectionNode | undefined, root: PlanRoot): string | null {
  const first = parent?.children[0]
  const last = first && parent.paragraphs.findLast(({ end }) => end < first.extent.start)
  const words = last ? textOf(root, last).toLowerCase() : ''
  return LEAD_IN.test(words) ? words : null
}

const LEAD_IN = /^(?:các )?mục tiêu [^.;:]{3,60}:$/u

/** `trở thành tỉnh khá của vùng vào năm 2030`: a year by which. */
const REACHED =
  /(?<!\p{L})(?<!(?:tầm nhìn|định hướng|so với|từ|giai đoạn),? )(?:đến|tới|vào|hết|trước)(?: hết| cuối| trước)? năm ((?:19|20)\d\d)(?![\d/])/giu
const OTHER_TEXT =
  /(?<!\p{L})(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Quy hoạch|Nghị quyết|Dự án|Chỉ thị|Quyết định|Nghị định)(?!\p{L})/u
const BY_ANOTHER = /(?<!\p{L})(?:theo|hướng tới) /u
const QUOTED_SINCE = /[“"][^“”"\n]*$/u
const LONGEST_CLAUSE = 300

/** Whether the year behind these words is that of a title, or of a target of another text. */
function isOfAnother(before: string): boolean {
  const sentence = before.split(/[.;\n]/).at(-1) ?? ''
  const clause = sentence.split(',').at(-1) ?? ''
  return OTHER_TEXT.test(sentence) || BY_ANOTHER.test(clause) || QUOTED_SINCE.test(before)
}

/** `1.250 hộ vào năm 2027, 1.400 hộ năm 2028`: values of the years that follow. */
const isOneOfSeveral = (text: string, year: string | null): boolean =>
  matchesOf(VALUE_OF_YEAR, text).some(({ 1: other = '' }) => year !== null && other > year)

const VALUE_OF_YEAR = /\d[^,;:.\d]{0,40} năm (20[0-7]\d)(?![\d/])/giu

/** The one year by which the text says that it is to be reached; null where it says none or several. */
function yearWithin(text: string): string | null {
  const years = new Set(
    matchesOf(REACHED, text).flatMap(({ index, 1: year }) =>
      year && !isOfAnother(text.slice(Math.max(0, index - LONGEST_CLAUSE), index)) ? [year] : [],
    ),
  )
  const [year = null] = years
  return years.size === 1 && !isOneOfSeveral(text, year) ? year : null
}

/** The year that the text opens with, else of the nearest heading that names one, else the one that the text names. */
function horizonOf(path: readonly SectionNode[], text: string, role: Role, root: PlanRoot): string | null {
  if (role === 'purpose' || role === 'requirements') return null
  const own = OPENING_HORIZON.exec(text) ?? OPENING_YEAR.exec(text)
  if (own) return own[1] ?? null
  for (const heading of headingsOf(path, root).reverse()) {
    const year = HORIZON.exec(heading) ?? YEAR_OF_TARGETS.exec(heading.trim())
    if (year) return year[1] ?? null
  }
  return yearWithin(text)
}
