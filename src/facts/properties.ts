/**
 * Labelled lines: `Đơn vị chủ trì: …; Đơn vị phối hợp: …; Thời gian: …`, as an item of their own below a task
 * or as paragraphs that open or close a section.
 */

import { type LabelledValue, parseLabelledLine, parseTrailingLabels } from '../grammar/duty/duty.js'
import { withRoleColons } from '../grammar/role-marks.js'
import type { Marker } from '../plan.js'
import type { Extent } from '../source.js'
import { isDitto } from '../text/ditto.js'
import { cutEnd } from '../text/edges.js'
import { eachSection, isPreamble, oncePerNode, type PlanRoot, type SectionNode, textOf } from '../tree.js'
import { isOrder, listedBodies, titledValue } from './assignments/role-lists.js'
import { doersAlone } from './doers-alone.js'
import { labelsBeside, listOf } from './labels-beside.js'

/** The labelled values of a passage, or none where it holds anything else. */
export function propertiesIn(root: PlanRoot, extent: Extent): LabelledValue[] {
  const text = textOf(root, extent)
  const colon = text.indexOf(':')
  if (text.length > 1500 || (colon < 0 && withRoleColons(text) === null)) return []
  const read = parseLabelledLine(text, extent.start)
  const isWork = ({ role, value }: LabelledValue): boolean =>
    (role === 'schedule' && isOrder(value)) || (role === 'monitor' && WATCHING.test(value))
  const labelled = read.some(isWork) ? [] : read
  const mayBeContact = labelled.length === 0 && colon >= SHORTEST_CONTACT && colon <= LONGEST_CONTACT
  const contact = mayBeContact ? CONTACT.exec(text.slice(colon + 1)) : null
  if (!contact) return labelled
  const value = { start: extent.end - (contact[1]?.length ?? 0), end: extent.end }
  const label = { start: extent.start, end: extent.start + colon }
  return [{ label: textOf(root, label), role: 'other', value: textOf(root, value), span: value, labelSpan: label }]
}

/** `Kiểm tra, giám sát: | mỗi quý Phòng A kiểm tra …`: the work itself, and not only who keeps watch. */
const WATCHING =
  /^.{10,160}(?<=\p{L}) (?:kiểm tra|giám sát|thành lập|tổ chức|thực hiện|xây dựng|báo cáo|chỉ đạo|rà soát|tiến hành)(?: \p{L}+){2}/u

/** `Trung tâm Y tế: | 0203.3825.115`: whom to call is no work to do; years and days (`2026 - 2030`, `30.6.2026`) are no such number. */
const CONTACT =
  /^ ?(?!(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?!\d)|\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d(?!\d))((?:\+?\d[\d. ()-]{6,20}(?: ?[–,;-] ?)?){1,4}\.?)$/u
const SHORTEST_CONTACT = 3
const LONGEST_CONTACT = 120

/** The labelled values of an item that is nothing but such a line. */
export const propertiesOf = oncePerNode((root, section: SectionNode): readonly LabelledValue[] => {
  if (section.marker.inferred || isPreamble(section)) return []
  if (section.children.length > 0) {
    const bodies = listedBodies(root, section)
    return bodies.length > 0 ? bodies : listedProperty(root, section)
  }
  const start = section.heading?.start ?? section.paragraphs[0]?.start
  const end = section.paragraphs[section.paragraphs.length - 1]?.end ?? section.heading?.end
  if (start === undefined || end === undefined) return []
  const written = propertiesIn(root, { start, end })
  if (written.length > 0) return written
  const titled = titledValue(root, section)
  return titled.length > 0 ? titled : doersAlone(root, section)
})

const BULLETS: ReadonlySet<Marker['style']> = new Set(['dash', 'plus', 'bullet'])
/** What a list gives that names no bodies: each of those may have its own work. */
const LISTED: ReadonlySet<LabelledValue['role']> = new Set(['schedule', 'output', 'funding', 'place', 'other'])

/** `Từ 7 giờ 30 ngày 20/11`, `Tại hội trường của trường.`: when and where, and nothing that is done. */
const WHEN_OR_WHERE =
  /^(?:(?:dự kiến|bắt đầu|khai mạc|trong|vào)(?: lúc)? )?(?:từ|vào|lúc|tại|ngày|sáng|chiều|tối|thứ|hội trường|phòng họp|trụ sở|\d{1,2} ?(?:giờ|[gh]\d))(?!\p{L})[^:]{2,100}$/iu

/** Below a number too a list of those who take part holds no work: `3. Thành phần đoàn kiểm tra`. */
const OF_PEOPLE = /^thành phần(?!\p{L})/iu

const saysWhenOrWhere = (root: PlanRoot, { heading, paragraphs }: SectionNode): boolean =>
  heading === null && paragraphs.length === 1 && paragraphs.every((extent) => WHEN_OR_WHERE.test(textOf(root, extent)))

/** `* Thời gian thực hiện:` over a list of times: the list is the value; below a number only where it holds no work. */
function listedProperty(root: PlanRoot, section: SectionNode): LabelledValue[] {
  const { marker, heading, paragraphs, children } = section
  const words = heading ?? paragraphs[0]
  if (!words || (heading && paragraphs.length > 0) || paragraphs.length > 1) return []
  if (children.some((child) => child.children.length > 0)) return []
  const label = cutEnd(textOf(root, words), ' :')
  const isList = BULLETS.has(marker.style) || OF_PEOPLE.test(label)
  if (!isList && !children.every((child) => saysWhenOrWhere(root, child))) return []
  const [only, ...others] = parseLabelledLine(`${label}: …`, words.start)
  if (only?.value !== '…' || others.length > 0 || !LISTED.has(only.role)) return []
  const start = children[0]?.extent.start ?? 0
  const value = cutEnd(textOf(root, { start, end: children.at(-1)?.extent.end ?? 0 }), ' ;,.')
  return [{ ...only, value, span: { start, end: start + value.length } }]
}

/** `- Thời gian:` over a table, or left to be filled in: a label that says nothing is no work to do either. */
export function isEmptyProperty(root: PlanRoot, section: SectionNode): boolean {
  if (section.children.length > 0 || section.heading || section.paragraphs.length !== 1) return false
  const [paragraph] = section.paragraphs
  const text = paragraph ? textOf(root, paragraph) : ''
  return text.length < 80 && text.endsWith(':') && parseLabelledLine(`${text} …`).length === 1
}

/**
 * Properties of the section itself: those of its labelled items, of its labelled paragraphs and of the labelled items
 * behind it that are about it alone. A value that only says
 * `như trên` is the last one that was said above under a label of that role.
 */
export function sectionProperties(root: PlanRoot, section: SectionNode): readonly LabelledValue[] {
  const values = writtenProperties(root, section)
  return values.some(({ value }) => isDitto(value)) ? meantProperties(root, section, values) : values
}

const writtenProperties = oncePerNode((root, section: SectionNode): readonly LabelledValue[] => {
  const own = section.paragraphs.flatMap((paragraph) => {
    const values = propertiesIn(root, paragraph)
    return values.length > 0 ? values : trailingProperties(root, paragraph)
  })
  const said = labelsOf(root, section.children)
  const ofItems = new Set([...said.values()].flat())
  const below = section.children.filter((child) => !ofItems.has(child))
  const beside = labelsOf(root, listOf(root, section)).get(section) ?? []
  return [...own, ...[...below, ...beside].flatMap((child) => propertiesOf(root, child))]
})

const labelsOf = oncePerNode((root, list: readonly SectionNode[]) =>
  labelsBeside(list, (item) => propertiesOf(root, item).map(({ role }) => role)),
)

type SaidByRole = Map<LabelledValue['role'], LabelledValue>

const saidAbove = new WeakMap<PlanRoot, Map<SectionNode, SaidByRole>>()

function meantProperties(
  root: PlanRoot,
  section: SectionNode,
  values: readonly LabelledValue[],
): readonly LabelledValue[] {
  const known = saidAbove.get(root) ?? allSaidAbove(root)
  saidAbove.set(root, known)
  return values.map((written) => {
    const said = isDitto(written.value) ? known.get(section)?.get(written.role) : undefined
    return said ? { ...written, value: said.value, span: said.span } : written
  })
}

/** For each section that says `như trên`, the last value of each role above it. */
function allSaidAbove(root: PlanRoot): Map<SectionNode, SaidByRole> {
  const found = new Map<SectionNode, SaidByRole>()
  const last: SaidByRole = new Map()
  for (const { section } of eachSection(root.children)) {
    const values = writtenProperties(root, section)
    if (values.some(({ value }) => isDitto(value))) found.set(section, new Map(last))
    for (const value of values) if (!isDitto(value.value)) last.set(value.role, value)
  }
  return found
}

/** Labels behind the sentences of a paragraph. */
function trailingProperties(root: PlanRoot, extent: Extent): LabelledValue[] {
  const text = textOf(root, extent)
  return text.length > 1500 || !text.includes(':') ? [] : parseTrailingLabels(text, extent.start)
}
