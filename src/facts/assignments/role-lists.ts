/** Roles as titles over bodies: `2. Cơ quan chủ trì`, and below it `- Sở Y tế.`, `- Công an tỉnh.`, or one line of names. */
import { type LabelledValue, parseDuty, parseLabelledLine } from '../../grammar/duty/duty.js'
import { ORDERING } from '../../grammar/duty/order.js'
import { readSchedule } from '../../grammar/schedule/schedule.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { foldKey } from '../../text/fold.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'

const OF_BODIES: ReadonlySet<LabelledValue['role']> = new Set(['lead', 'coordinator', 'executor'])
/** The words of a title over such lists: `Cơ quan chủ trì, cơ quan phối hợp`. */
const ROLE_WORDS = new Set(
  'cơ quan các đơn vị chủ trì và phối hợp thực hiện phân công trách nhiệm tham mưu thời gian'.split(' '),
)
const NAMES_ROLE = /chủ trì|phối hợp|thực hiện|phân công|trách nhiệm|tham mưu/iu
const LONGEST_NAME = 200
const LONGEST_TIME = 100
/** `(Văn phòng Sở là đầu mối).` behind a list: a remark on it. */
const REMARK = /^\([^()]*(?:\([^()]*\)[^()]*)*\)?\)[.;]?$/u

/**
 * A value of the role for each body that is listed, or the roles that its lines name: `- Đơn vị chủ trì: …`; none where
 * the title is no role, or the list is one of work.
 */
export function listedBodies(root: PlanRoot, section: SectionNode): LabelledValue[] {
  const title = titleOf(root, section)
  if (!title || !NAMES_ROLE.test(title.text)) return []
  const [label, ...others] = parseLabelledLine(`${title.text}: …`, title.start)
  const isRole = label?.value === '…' && others.length === 0 && OF_BODIES.has(label.role)
  if (
    !isRole &&
    !foldKey(title.text)
      .split(/[\s,;/-]+/)
      .every((word) => ROLE_WORDS.has(word))
  )
    return []
  const parts = section.children.map((child) =>
    child.children.length > 0 ? listedBodies(root, child) : bodiesOnLine(root, child),
  )
  if (parts.every((part) => part.length > 0)) return parts.flat()
  if (!isRole) return []
  const charges = listedCharges(root, section, label)
  return charges.length > 0 ? charges : listedNames(root, section, label)
}

const CARRIES_OUT = / (?:cùng )?(?:tổ chức |triển khai )?thực hiện$/u
const CHARGES = /(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/u

/** `- Sở Y tế chủ trì, phối hợp với …`, `- Các xã phối hợp thực hiện` below `Phân công thực hiện`: who does the work above, and no work. */
function listedCharges(root: PlanRoot, { children }: SectionNode, label: LabelledValue): LabelledValue[] {
  if (children.some((child) => child.children.length > 0)) return []
  const lines = children.map((child) => titleOf(root, child))
  const charges = lines.flatMap((line) => {
    if (!line || !CHARGES.test(line.text)) return []
    const duty = parseDuty(line.text.replace(CARRIES_OUT, ''), line.start)
    return duty?.heading && duty.leads.length > 0 ? [line] : []
  })
  if (charges.length < lines.length) return []
  return charges.map(({ text, start }) => ({ ...label, value: text, span: { start, end: start + text.length } }))
}

/** The values of a role whose title stands over the names of bodies; none where one of them does some work. */
function listedNames(root: PlanRoot, { children }: SectionNode, label: LabelledValue): LabelledValue[] {
  if (children.some((child) => child.children.length > 0)) return []
  const names = children.map((child) => titleOf(root, child))
  const duties = names.map((name) => (name ? parseDuty(name.text, name.start) : null))
  const isWork = duties.some((duty) => duty && !duty.heading) || !duties.some((duty) => duty?.heading)
  if (isWork) return []
  return names.flatMap((name) =>
    name ? { ...label, value: name.text, span: { start: name.start, end: name.start + name.text.length } } : [],
  )
}

/** `b) Đơn vị thực hiện: Các đội chuyên trách.` among lists of bodies. */
function bodiesOnLine(root: PlanRoot, section: SectionNode): LabelledValue[] {
  const { heading, paragraphs, extent } = section
  const start = heading?.start ?? paragraphs[0]?.start ?? extent.start
  const written = parseLabelledLine(textOf(root, { start, end: extent.end }), start)
  if (written.length === 0) return titledValue(root, section)
  return written.every(({ role }) => OF_BODIES.has(role) || role === 'schedule') ? written : []
}

/** A heading that is a label, and on a line of its own below it nothing but names, or a time. */
export function titledValue(root: PlanRoot, { heading, paragraphs, children }: SectionNode): LabelledValue[] {
  const [line, ...more] = paragraphs
  if (!heading || !line || more.length > 0 || children.length > 0) return []
  const [label, ...others] = parseLabelledLine(`${cutEnd(textOf(root, heading), ' :')}: …`, heading.start)
  if (label?.value !== '…' || others.length > 0) return []
  const value = cutEnd(textOf(root, line), ' :.;,')
  const fits = OF_BODIES.has(label.role) ? isNames(value, line.start) : label.role === 'schedule' && isTime(value)
  return fits ? [{ ...label, value, span: { start: line.start, end: line.start + value.length } }] : []
}

const isNames = (value: string, start: number): boolean =>
  value.length <= LONGEST_NAME && parseDuty(value, start)?.heading === true

const ORDER = new RegExp(`^${ORDERING} (?:\\p{Lu}|các )`, 'u')

/** `Thời hạn báo cáo: Yêu cầu Sở Y tế gửi kết quả trước ngày 25/10`: the work itself, and not only its time. */
export const isOrder = (value: string): boolean => ORDER.test(value)

const isTime = (value: string): boolean =>
  value.length <= LONGEST_TIME && !isOrder(value) && readSchedule(value)?.unparsed === false

/** The only words of a section, without the mark behind them; null where it says more. */
function titleOf(root: PlanRoot, { heading, paragraphs }: SectionNode): { text: string; start: number } | null {
  const said = paragraphs.filter((paragraph) => !REMARK.test(textOf(root, paragraph)))
  const [words, ...more]: Extent[] = heading ? [heading, ...said] : said
  const text = words && more.length === 0 ? cutEnd(textOf(root, words), ' :.;,') : ''
  return words && text.length <= LONGEST_NAME && !text.includes(':') ? { text, start: words.start } : null
}
