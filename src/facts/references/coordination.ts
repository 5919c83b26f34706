/** Mentions that stand in one list, or one in the title of another. */
import type { Citation } from '../../grammar/citation/citation.js'
import type { Relation } from '../../plan.js'
import { type Extent, indexFrom } from '../../source.js'
import { type Mention, outerEnd } from './mentions.js'

/** How a text that is named stands to another. */
export interface Standing {
  relation: Relation
  subject: string | null
  alsoSubjects: string[]
  /** The text that is the subject, where its number may be said elsewhere. */
  subjectOf?: Citation
}

/** What may stand between coordinated documents. */
export const JOINT = /^ ?(?:[,;]|(?:,|;)? ?(?:và|hoặc|cùng với|cũng như))? ?(?:các |những )?$/iu
/** How far the title of a cited document reaches, in characters. */
export const LONGEST_TITLE = 3000

const LAWS = new Set(['Luật', 'Bộ luật', 'PL'])
/** `hướng dẫn thi hành một số điều của Luật …` */
const ARTICLES_OF = /(?:một số|các) điều của $/u

const isDetailedBy = (by: Citation, { type }: Citation): boolean =>
  LAWS.has(type ?? '') || (by.type !== 'NĐ' && type === 'NĐ')

/** `Luật Đầu tư số …`: what stands behind is said of no law that has its name already. */
export const isNamedLaw = ({ type, title }: Citation): boolean => LAWS.has(type ?? '') && title !== null

/** The nearest citation in whose title the mention stands. */
export function containerOf(mention: Extent, mentions: readonly Mention[], i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const other = mentions[k]
    if (other && other.start < mention.start - LONGEST_TITLE) return null
    const title = other?.kind === 'citation' ? other.citation.titleAt : null
    if (title && title.start <= mention.start && mention.start < title.end) return k
  }
  return null
}

/** `Nghị quyết Hội nghị Trung ương 8 khóa XI (Nghị quyết số 29-NQ/TW)`: its number stands in brackets behind a text. */
function isNumberOf(text: string, named: Mention | undefined, mention: Mention): boolean {
  if (named?.kind !== 'citation' || mention.kind !== 'citation' || named.citation.number !== null) return false
  if (named.citation.type !== mention.citation.type || text.charAt(mention.end) !== ')') return false
  return text.slice(outerEnd(named), mention.start) === ' ('
}

/** The mention before, where nothing but a joint stands between: they share one verb. */
export function coordinatedWith(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly Extent[],
  i: number,
): number | null {
  const mention = mentions[i]
  if (mention && isNumberOf(text, mentions[i - 1], mention)) return i - 1
  for (let k = i - 1; k >= 0 && mention; k--) {
    const other = mentions[k]
    if (!other || other.start < mention.start - LONGEST_TITLE) return null
    if (other.kind === 'part' || isAside(text, other, mention)) continue
    const container = other.kind === 'citation' ? containerOf(other, mentions, k) : null
    // after a semicolon the list goes on, not the title in which the last one stands
    if (container !== null && closesTitle(text, definitions, mentions[container], other, mention)) continue
    const end = outerEnd(other) <= mention.start ? outerEnd(other) : other.end
    if (JOINT.test(without(text, end, mention.start, definitions).replace(ASIDE, ''))) return k
    if (outerEnd(other) <= mention.start) return null
  }
  return null
}

/** `… (được sửa đổi bởi Nghị định số …) và …`: what a bracket says of the text before it. */
const ASIDE = /^ ?\([^()]{1,300}\)/u

/** It stands in such a bracket, which closes before the next. */
function isAside(text: string, { start, end }: Extent, next: Extent): boolean {
  const open = text.lastIndexOf('(', start)
  if (open < 0 || start - open > LONGEST_ASIDE || next.start < end) return false
  return !text.slice(open, start).includes(')') && /^[^()]{0,200}\)/u.test(text.slice(end, next.start))
}

const LONGEST_ASIDE = 120

const DAY = /^\d{4}-\d\d-\d\d$/u

/** No title names what was issued after it. */
const isLater = ({ date }: Citation, before: Citation): boolean =>
  date !== null && before.date !== null && DAY.test(date) && DAY.test(before.date) && date > before.date

/** `… thực hiện Nghị quyết số 36-NQ/TW (viết tắt là Nghị quyết số 26/NQ-CP) và …`: the short name of what holds the title. */
function isDefined(
  text: string,
  definitions: readonly Extent[],
  number: string | null,
  last: Extent,
  next: Extent,
): boolean {
  if (number === null) return false
  return definitions.some(
    ({ start, end }) => start >= last.end && end <= next.start && text.slice(start, end).includes(number),
  )
}

/** Whether a list goes on outside of the title in which its last item stands. */
function closesTitle(
  text: string,
  definitions: readonly Extent[],
  container: Mention | undefined,
  last: Mention,
  next: Mention,
): boolean {
  if (/^[^\p{L}]*;/u.test(without(text, outerEnd(last), next.start, definitions))) return true
  if (container?.kind !== 'citation' || last.kind !== 'citation' || next.kind !== 'citation') return false
  // a decree details laws, and a circular laws and decrees, but none of them a decision
  const isDetailed = LAWS.has(last.citation.type ?? '') && !isDetailedBy(container.citation, next.citation)
  if (isDetailed && next.citation.number !== null && ARTICLES_OF.test(text.slice(last.start - 20, last.start)))
    return true
  if (isLater(next.citation, container.citation)) return true
  if (isDefined(text, definitions, container.citation.number, last, next)) return true
  // `ban hành Chương trình thực hiện Chỉ thị số 3-CT/TW, Chỉ thị số 10/CT-TTg ngày … của …`: each cited in full but one
  const isBare = last.citation.date === null && last.citation.issuer === null
  const isFull = ({ date, issuer, titleAt }: Citation) => date !== null && (issuer !== null || titleAt !== null)
  if (isBare && isFull(next.citation) && isFull(container.citation) && last.end === next.start - 2) return true
  const { type } = next.citation
  if (isAbove(next.citation, container.citation)) return false
  return type === container.citation.type && type !== last.citation.type
}

/**
 * `Chương trình số 9-CTr/TU … thực hiện Kết luận số 75-KL/TW và Chương trình số 31-CTr/TW`: of the Party above the one of
 * the province. `Kế hoạch số 15/KH-UBND … thực hiện Nghị quyết số 71/NQ-CP và Kế hoạch số 8-KH/TU`: of the committee above
 * the executive.
 */
const isAbove = ({ number: above }: Citation, { number: below }: Citation): boolean =>
  above?.endsWith('/TW') === true
    ? /[/-](?:[HTQĐ]U|UBND|HĐND)$/u.test(below ?? '')
    : /-\p{L}+\/[HTQĐ]U$/u.test(above ?? '') && below?.endsWith('-UBND') === true

/** Those of `items`, which stand in the order of the text, that begin before `end` and not farther away than `reach`. */
export function lastBefore<T extends Extent>(items: readonly T[], end: number, reach: number): T[] {
  return items.slice(indexFrom(items, end - reach), indexFrom(items, end))
}

export function without(text: string, start: number, end: number, definitions: readonly Extent[]): string {
  const inside = lastBefore(definitions, end, end - start).filter((definition) => definition.end <= end)
  let pos = start
  let rest = ''
  for (const definition of inside) {
    rest += text.slice(pos, definition.start).trimEnd()
    pos = definition.end
  }
  return rest + text.slice(pos, end)
}
