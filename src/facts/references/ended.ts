/** Texts of which a passage says behind their names that they are no longer in force. */
import type { Passage } from '../../tree.js'
import { makesRules } from '../laws.js'
import { amendedBy, isAmendedBy } from './amending.js'
import { containerOf, coordinatedWith, JOINT, type Standing, without } from './coordination.js'
import { type Mention, outerEnd } from './mentions.js'
import type { TermDefinition } from './terms.js'

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
    if (!mention || !standing || !mayEnd(standing) || containerOf(mention, mentions, i) !== null) continue
    const from = behindAmendments(text, mentions, definitions, i)
    const behind = text.slice(from, from + LONGEST_END)
    if (!ended.has(i) && !ENDED.test(behind)) continue
    if (amendedBy(text, mentions, definitions, i) !== null) continue
    const subject = makesRules(passage) || BY_THIS.test(behind) ? 'self' : null
    found.set(i, { relation: 'repeals', subject, alsoSubjects: [] })
    const before = coordinatedWith(text, mentions, definitions, i)
    if (before !== null) ended.add(before)
  }
}

/** What is cited, or has an annex of which something ends: `số thứ tự 3 kèm theo Quyết định số … hết hiệu lực`. */
const mayEnd = ({ relation, subject }: Standing): boolean =>
  relation === 'cites' || (relation === 'is_annex_of' && subject === null)

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
    if (end === outerEnd(named) ? !isAmendedBy(between) : !JOINT.test(between)) break
    end = outerEnd(next)
  }
  if (end === outerEnd(named)) return end
  if (text.charAt(end) === ')' && /^ ?\(/u.test(text.slice(outerEnd(named), outerEnd(named) + 2))) return end + 1
  return definitions.find(({ start, end: close }) => start <= end + 1 && close > end)?.end ?? end
}
