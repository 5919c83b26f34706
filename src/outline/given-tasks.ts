/** Which part holds the tasks where a heading only may: `NỘI DUNG`, `TỔ CHỨC HỘI NGHỊ`. */
import type { SectionNode } from '../tree.js'
import type { Phrases } from './heading.js'
import { isWeakTaskHeading } from './roles.js'

const ASSESSES = /^\P{L}*đánh giá(?!\p{L})/iu

/** True for `Đánh giá thực trạng`, which among tasks is one of them. */
export const isAssessment = (title: string): boolean => ASSESSES.test(title)

/** `NỘI DUNG` holds the tasks, or those of its parts do that say nothing else. */
export function giveTasks(section: SectionNode, text: string): void {
  const open = section.children.some((child) => child.roles.length > 0)
    ? section.children.filter((child) => child.roles.length === 0)
    : [section]
  for (const one of open) {
    one.roles = ['tasks']
    for (const child of one.children) freeAssessments(child, text)
  }
}

/** `TỔ CHỨC HỘI NGHỊ` over `Thời gian: …`, `Nội dung: …` is the work itself, over items of another kind it holds it. */
export function giveEvent(section: SectionNode, text: string, { labelled }: Pick<Phrases, 'labelled'>): void {
  const said = section.children.filter(({ heading, children }) => {
    const label = heading && children.length === 0 ? text.slice(heading.start, heading.end) : ''
    return labelled(`${label}: …`) || isWeakTaskHeading(label)
  })
  // with parts of their own the other ones are about the event: its rules, its board
  if (said.length === 0 && section.children.some(({ roles }) => roles.length > 0)) return
  for (const one of said) one.roles = []
  section.roles = ['tasks']
}

/** What says of whom, of what or of when a plan is, and by what rules, charges nobody. */
const ABOUT_PLAN =
  /^\P{L}*(?:(?:các |những |một số )?(?:đối tượng|phạm vi|thành phần|thời gian|thời điểm|địa điểm|nguyên tắc|căn cứ|cơ sở(?! vật chất)|tình hình|thực trạng|bối cảnh|đặc điểm|khái quát|giải thích|quy định|điều khoản|tiêu chí|tiêu chuẩn|điều kiện(?! bảo đảm)|thể lệ|nội quy|cơ cấu|hình thức|chủ đề|tên gọi|kết quả|dự báo|quan điểm|đề xuất|kiến nghị|hiệu lực))(?!\p{L})/iu
/** Of the items of such a part so many name who does them. */
const MOST = 0.6

/**
 * A part of a plan whose title says nothing of what it is for, `CÔNG TÁC HẬU CẦN`, holds duties where its items name
 * who does them; only among parts of which others tell that the document is a plan.
 */
export function giveDuties(sections: readonly SectionNode[], text: string, phrases: Phrases): void {
  const parts = sections.flatMap((one) =>
    one.marker.style === 'part' && one.roles.length === 0 ? one.children : [one],
  )
  if (!parts.some(({ roles }) => roles.some((role) => OF_PLAN.has(role)))) return
  for (const part of parts) {
    const { heading, marker } = part
    if (!heading || !PARTS.has(marker.style) || hasRole(part)) continue
    const title = text.slice(heading.start, heading.end)
    // a title that names a body says whose duties these are
    if (ABOUT_PLAN.test(title) || phrases.charges(title)) continue
    // `NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN` over works of which lines say for whom, when and who
    if (part.children.length > 0 && part.children.every((child) => isToldByLabels(child, text, phrases))) {
      part.roles = ['tasks']
      continue
    }
    const lines = lowest(part).map(({ start, end }) => text.slice(start, end))
    const charged = lines.filter((line) => isDuty(line, phrases)).length
    if (charged > 0 && charged >= lines.length * MOST) part.roles = ['implementation']
  }
}

const PARTS: ReadonlySet<string> = new Set(['roman', 'upper', 'arabic'])
/** The parts of a plan; a directive has one about its implementation too. */
const OF_PLAN: ReadonlySet<string> = new Set(['tasks', 'objectives', 'indicators', 'purpose', 'requirements'])

const isToldByLabels = ({ heading, children }: SectionNode, text: string, { labelled }: Phrases): boolean => {
  const labels = children.filter(({ extent }) => labelled(text.slice(extent.start, extent.end)))
  return heading !== null && labels.length > 1 && labels.length >= children.length * MOST
}

const hasRole = ({ roles, children }: SectionNode): boolean => roles.length > 0 || children.some(hasRole)

/** The lines of the lowest items, each with its title. */
function lowest(section: SectionNode): { start: number; end: number }[] {
  if (section.children.length > 0) return section.children.flatMap(lowest)
  const [first] = section.paragraphs
  const start = section.level > 1 && section.heading ? section.heading.start : first?.start
  return start === undefined || !first ? [] : [{ start, end: first.end }]
}

const isDuty = (line: string, { charges, assigns, labelled }: Phrases): boolean =>
  charges(line) && !assigns(line) && !labelled(line)

function freeAssessments({ children }: SectionNode, text: string): void {
  for (const child of children) {
    const isOne = child.heading !== null && isAssessment(text.slice(child.heading.start, child.heading.end))
    if (isOne) child.roles = child.roles.filter((role) => role !== 'situation')
    freeAssessments(child, text)
  }
}
