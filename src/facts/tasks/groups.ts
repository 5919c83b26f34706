/** The titles above a task, which name the groups that it belongs to. */
import { parseLabelledLine } from '../../grammar/labelled-line.js'
import { openingPersons } from '../../grammar/party/persons.js'
import type { Extent } from '../../source.js'
import { isCapitals } from '../../text/characters.js'
import { markerAt } from '../../text/marker.js'
import {
  type AnnexNode,
  isSection,
  isTable,
  type PlanRoot,
  type SectionNode,
  type TableNode,
  textOf,
} from '../../tree.js'
import { isNameOfDoer } from '../assignments/charge.js'
import { dutyOf } from '../assignments/duties.js'

/** `NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU CỦA BỘ TÀI CHÍNH` says what stands below it, and not only whose it is. */
const CHIEF_WORK =
  /^\P{L}*(?:một số |các )?(?:nhiệm vụ|giải pháp)[^:\n]{0,30} (?:chủ yếu|trọng tâm|giải pháp)(?!\p{L})/iu

/** The titles above a task and that of a section, which is left out where it only assigns. */
export function withTitle(root: PlanRoot, section: SectionNode, outer: readonly string[]): readonly string[] {
  if (!section.heading) return outer
  if (CHIEF_WORK.test(textOf(root, section.heading))) return [...outer, textOf(root, section.heading)]
  const assigns =
    ((namesOnlyDoers(root, section.heading) || isNameOfDoer(root, section)) && !holdsDuties(root, section)) ||
    openingPersons(textOf(root, section.heading))?.whole === true ||
    isChargeLabel(root, section)
  return assigns ? outer : [...outer, textOf(root, section.heading)]
}

/** What a body does of all that stands below the heading: `Đảng ủy Chính phủ | lãnh đạo, chỉ đạo`. */
const LEADS =
  /^(?:trực tiếp |tập trung )?(?:lãnh đạo|chỉ đạo|tổ chức|triển khai)(?:(?:,| và)? (?:chỉ đạo|triển khai|thực hiện))?$/u

function namesOnlyDoers(root: PlanRoot, heading: Extent): boolean {
  const duty = dutyOf(root, heading)
  if (!duty || duty.heading) return duty !== null
  return duty.leads.length > 0 && LEADS.test(root.source.text.slice(duty.restStart, heading.end))
}

/** `- Cơ quan thực hiện:` over what each body does of the work above; `PHÂN CÔNG THỰC HIỆN` is a part of the plan. */
function isChargeLabel(root: PlanRoot, { heading, roles }: SectionNode): boolean {
  if (!heading || roles.length > 0) return false
  const [label] = parseLabelledLine(`${textOf(root, heading)}: …`)
  return label?.value === '…' && (label.role === 'lead' || label.role === 'executor')
}

/** `TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ` over a heading for each of them: a title, which charges nobody by itself. */
function holdsDuties(root: PlanRoot, { roles, children }: SectionNode): boolean {
  return (
    roles.some((role) => role === 'implementation' || role === 'tasks') &&
    children.some(({ heading }) => heading && dutyOf(root, heading)?.heading === true)
  )
}

/** The titles above a table: those of the body for one that stands in it, else those of its annex. */
export function titlesOver(root: PlanRoot, annex: AnnexNode, table: TableNode): readonly string[] {
  let titles: readonly string[] = []
  for (const section of sectionsOver(root, annex, table)) {
    const holdsBefore = section.children.some((child) => child.extent.start < table.extent.start)
    const alone = titleAlone(root, section, table)
    if (alone) titles = [...titles, alone]
    else if (holdsBefore || leadsOver(root, section, table)) titles = withTitle(root, section, titles)
  }
  const caption = captionOver(root, table)
  return caption !== null && captionsIn(root, annex) > 1 ? [...titles, caption] : titles
}

/** `Bảng 2. Nhiệm vụ về truyền thông` right above a table. */
const CAPTION = /^(?:bảng|biểu)(?: số)? \d{1,2}(?:\.\d{1,2})? ?[.:–-] ?(?<title>\p{Lu}.{2,160}?)[.:]?$/iu

function captionOver(root: PlanRoot, { extent }: TableNode): string | null {
  const { text } = root.source
  const from = text.lastIndexOf('\n', extent.start - 2) + 1
  return CAPTION.exec(text.slice(from, Math.max(from, extent.start - 1)))?.groups?.title ?? null
}

const captions = new WeakMap<AnnexNode, number>()

/** How many tables of tasks in an annex have a caption: that of the only one is its title, and parts nothing. */
function captionsIn(root: PlanRoot, annex: AnnexNode): number {
  let count = captions.get(annex)
  if (count === undefined) {
    const tables = annex.children.filter(isTable).filter(({ columns }) => columns.some(({ role }) => role === 'task'))
    count = tables.filter((table) => captionOver(root, table) !== null).length
    captions.set(annex, count)
  }
  return count
}

/** True for a table of the body in a part that looks back: `Các dự án đã thực hiện` under `HIỆN TRẠNG`. */
export function standsInSituation(root: PlanRoot, annex: AnnexNode, table: TableNode): boolean {
  return (
    annex.inBody === true &&
    sectionsOver(root, annex, table).some(({ roles }) => roles.length === 1 && roles[0] === 'situation')
  )
}

/** The sections that a table stands in, outermost first; none where it has a title of its own. */
function sectionsOver(root: PlanRoot, annex: AnnexNode, { extent }: TableNode): readonly SectionNode[] {
  const over: SectionNode[] = []
  let sections = annex.inBody ? root.children.filter(isSection) : annex.children.filter(isSection)
  for (;;) {
    const last = sections.findLast(({ extent: { start } }) => start < extent.start)
    if (!last) return over
    if (isTitled(root, last, extent)) return []
    over.push(last)
    sections = last.children
  }
}

/** A line in capitals right above the table that is no heading of a part: its title, behind the parts before it. */
function isTitled(root: PlanRoot, { paragraphs }: SectionNode, { start }: Extent): boolean {
  const above = paragraphs.find(({ end }) => end === start - 1)
  const line = above ? textOf(root, above) : ''
  return isCapitals(line) && markerAt(line) === null
}

const LEADS_TO_TABLE = /:$|^(?:Bảng|Biểu) |(?<!\p{L})(?:bảng|biểu) (?:dưới|sau)(?!\p{L})/iu

/** True for the last words before a table that lead over to it: `… gồm:`, `Bảng dưới đây nêu các việc.` */
export function leadsToTable(words: string): boolean {
  return LEADS_TO_TABLE.test(words)
}

/** `(Tiếp theo)` between the parts of a table. */
const GOES_ON = /^\(?(?:tiếp(?: theo)?|tiếp bảng(?: trên)?)\)?[.:]?$/iu

/** A title with nothing below it but the table, or words that lead over to that; what stands behind it says nothing of it. */
function leadsOver(root: PlanRoot, { paragraphs }: SectionNode, { extent }: TableNode): boolean {
  const words = paragraphs.filter(({ end }) => end <= extent.start).map((paragraph) => textOf(root, paragraph))
  const last = words.findLast((paragraph) => !GOES_ON.test(paragraph))
  return last === undefined || leadsToTable(last)
}

const UNMARKED = /^\p{Lu}[^.;:]{2,80}$/u

/** The one line of a section that is the only one of its list, right above a table: `1. Nhóm nhiệm vụ về hạ tầng`. */
function titleAlone(
  root: PlanRoot,
  { heading, paragraphs, children }: SectionNode,
  { extent }: TableNode,
): string | null {
  const [line, ...others] = paragraphs
  if (heading || !line || others.length > 0 || children.length > 0 || line.end !== extent.start - 1) return null
  const words = textOf(root, line)
  return UNMARKED.test(words) && dutyOf(root, line) === null ? words : null
}
