/** What the items below a piece of work say of it: who does it and when, and what it consists of. */
import type { Task } from '../../plan.js'
import { lowerCase } from '../../text/characters.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { isEmptyProperty, propertiesOf } from '../properties.js'

/** `- Phụ lục I: Dự toán kinh phí;` in a list of what is attached. */
const ANNEX_LABEL = /^(?:phụ lục|biểu|mẫu)(?: số)? [IVX\d]{1,4} ?:/iu

export const isProperty = (root: PlanRoot, section: SectionNode): boolean =>
  propertiesOf(root, section).length > 0 ||
  isEmptyProperty(root, section) ||
  (section.marker.style === 'dash' && opensWith(root, section, ANNEX_LABEL))

/** `- Nội dung: …` beside `- Đơn vị chủ trì: …` or `- Thời gian: …`: what the work above consists of. */
const CONTENT_LABEL =
  /^(?:nội dung|chủ đề|mục tiêu|chỉ tiêu|mục đích|yêu cầu|hoạt động|cách thức|phương pháp)(?: \p{L}+){0,3} ?:/iu

/** A part of its own below the work says who has which duty in it: `5. Phân công nhiệm vụ`. */
export const isPartOfDuties = ({ roles, children }: SectionNode): boolean =>
  roles.includes('implementation') && children.length > 0

/** All below an item says something of the work that it is: who does it, when, or what it consists of. */
export function holdsProperties(root: PlanRoot, section: SectionNode): boolean {
  const children = section.children.filter((child) => !isPartOfDuties(child))
  if (children.length === 0) return section.children.length === 0
  const contents = children.filter((child) => !isProperty(root, child))
  if (contents.length === 0 || (section.roles.length === 0 && contents.every((child) => listsNames(root, child))))
    return true
  if (!contents.every((child) => opensWith(root, child, CONTENT_LABEL))) return false
  return children.some((child) => chargesByLabel(root, child)) || describes(root, section, contents)
}

const FEWEST_NAMES = 2
/** A word, or words of which more than the first have a capital. */
const NAME = /^\p{Lu}(?:\S*$|.*\p{Lu})/u
const ACTS = /chủ trì|phối hợp|phụ trách|thực hiện|trách nhiệm|đảm nhiệm|tham mưu/iu

/** `+ Các ngân hàng: ABank, Đại Tín, …`: who is meant by the work above, and nothing to do. */
function listsNames(root: PlanRoot, { heading, paragraphs, children }: SectionNode): boolean {
  const from = heading ?? paragraphs[0]
  if (!from || children.length > 0 || paragraphs.length > 1) return false
  const said = textOf(root, { start: from.start, end: (paragraphs[0] ?? from).end })
  const colon = said.indexOf(':')
  const names = said.slice(colon + 1).split(/[,;]/)
  const named = names.map((name) => name.trim()).filter((name) => /\p{L}/u.test(name))
  return colon > 0 && named.length >= FEWEST_NAMES && named.every((name) => NAME.test(name)) && !ACTS.test(said)
}

const BULLETS: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet'])

/** `1. Tập huấn nghiệp vụ` over `- Nội dung: …`, `- Mục tiêu: …`, each said once; below a heading of a part they are its items. */
function describes(root: PlanRoot, { roles, children }: SectionNode, contents: readonly SectionNode[]): boolean {
  if (roles.length > 0) return false
  const labels = contents.map((child) => lowerCase(labelOf(root, child)))
  if (new Set(labels).size < labels.length || !labels.some((label) => label.startsWith('nội dung'))) return false
  return children.length > contents.length || children.every(({ marker }) => BULLETS.has(marker.style))
}

function labelOf(root: PlanRoot, { heading, paragraphs }: SectionNode): string {
  const from = heading ?? paragraphs[0]
  return from ? (textOf(root, from).split(':', 1)[0] ?? '') : ''
}

/** What the work consists of, as the items below it say: `- Nội dung: …`. */
export function contentsOf(root: PlanRoot, { children }: SectionNode): Task['details'] {
  return children.flatMap((child) => {
    if (isProperty(root, child) || !opensWith(root, child, CONTENT_LABEL)) return []
    const label = labelOf(root, child)
    const start = (child.heading ?? child.paragraphs[0])?.start ?? 0
    const end = (child.paragraphs.at(-1) ?? child.heading)?.end ?? start
    const said = textOf(root, { start: start + label.length, end })
    const text = said.replace(/^[\s:]{1,4}/u, '')
    const span = { start: end - text.length, end }
    return text === '' ? [] : [{ label, text, span }]
  })
}

const chargesByLabel = (root: PlanRoot, section: SectionNode): boolean =>
  propertiesOf(root, section).some(({ role }) => role === 'lead' || role === 'executor' || role === 'schedule')

function opensWith(root: PlanRoot, section: SectionNode, words: RegExp): boolean {
  const from = section.heading ?? section.paragraphs[0]
  if (!from || section.children.length > 0) return false
  return words.test(root.source.text.slice(from.start, from.start + 60))
}
