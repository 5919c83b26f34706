/** Texts of which a passage says behind their names that they are no longer in force. */
import type { Passage } from '../../tree.js'
import { makesRules } from '../laws.js'
import { containerOf, coordinatedWith, JOINT, type Standing, without } from './coordination.js'
import type { Mention } from './mentions.js'
import { outerEnd, type TermDefinition } from './terms.js'

const LONGEST_END = 240
/** Behind a document, or the last of several: it is no longer in force. */
const ENDED =
  /^(?: (?:và|cùng) (?:các|những) [^;.\n]{1,80})?,? ?(?:đều |sẽ )?(?:hết hiệu lực|không còn hiệu lực|(?:được|bị) bãi bỏ|được thay thế (?:bằng|bởi) \p{L}+ \p{L}+ này)(?![\p{L}])/u
const BY_THIS = / này(?![\p{L}])/u

/** `Quyết định số A và Quyết định số B hết hiệu lực kể từ ngày Quyết định này có hiệu lực`: the verb stands behind. */
export function markEnded(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  passage: Pick<Passage, 'place' | 'sectionId'>,
  found: Map<number, Standing>,
): void {
  const ended = new Set<number>()
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    const standing = found.get(i)
    if (!mention || standing?.relation !== 'cites' || containerOf(mention, mentions, i) !== null) continue
    const from = behindAmendments(text, mentions, definitions, i)
    const behind = text.slice(from, from + LONGEST_END)
    if (!ended.has(i) && !ENDED.test(behind)) continue
    if (isAmending(text, mentions, definitions, i)) continue
    const subject = makesRules(passage) || BY_THIS.test(behind) ? 'self' : null
    found.set(i, { relation: 'repeals', subject, alsoSubjects: [] })
    const before = coordinatedWith(text, mentions, definitions, i)
    if (before !== null) ended.add(before)
  }
}

/** `Luật A đã được sửa đổi, bổ sung theo | Luật B và Luật C`: up to the texts that amended it. */
const AMENDED_BY =
  /^,? (?:đã )?được sửa đổi ?, ?bổ sung(?: một số (?:điều|nội dung))?(?: theo| bởi| tại| bằng)(?: các)? $/iu

const MOST_AMENDMENTS = 40

/** Where what is said of a text goes on: behind the texts that amended it and its short name. */
function behindAmendments(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  i: number,
): number {
  const named = mentions[i] as Mention
  let end = outerEnd(named)
  for (let k = i + 1; k < Math.min(mentions.length, i + MOST_AMENDMENTS); k++) {
    const next = mentions[k] as Mention
    const between = without(text, end, next.start, definitions)
    if (!(end === outerEnd(named) ? AMENDED_BY : JOINT).test(between)) break
    end = outerEnd(next)
  }
  if (end === outerEnd(named)) return end
  return definitions.find(({ start, end: close }) => start <= end + 1 && close > end)?.end ?? end
}

/** Whether a text is one of those that amended another. */
function isAmending(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  i: number,
): boolean {
  let last = mentions[i] as Mention
  for (let k = i - 1; k >= Math.max(0, i - MOST_AMENDMENTS); k--) {
    const before = mentions[k] as Mention
    const between = without(text, outerEnd(before), last.start, definitions)
    if (AMENDED_BY.test(between)) return true
    if (!JOINT.test(between)) return false
    last = before
  }
  return false
}
