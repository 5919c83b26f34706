/** Texts that are named for having changed another: `Nghị định số A được sửa đổi, bổ sung bởi Nghị định số B`. */
import type { Extent } from '../../source.js'
import { containerOf, JOINT, without } from './coordination.js'
import { type Mention, outerEnd } from './mentions.js'

/** Behind the text that was changed, up to the first of those that did it. */
const AMENDED_BY =
  /^(,| ?\()? ?((?:đã )?(?:được|bị) |(?<=\( ?))(?:sửa đổi|bổ sung|điều chỉnh|thay thế|đính chính|bãi bỏ)(?:(?:, ?| và | )(?:sửa đổi|bổ sung|điều chỉnh|thay thế)){0,2}(?: một số (?:điều|nội dung|khoản))?( (?:theo|bởi|tại|bằng)(?: quy định (?:tại|của))?)?(?: các)? $/iu

const MOST_AMENDMENTS = 40

/** Whether the words between two texts say that the second changed the first; in brackets the preposition is left out at times. */
export function isAmendedBy(between: string): boolean {
  const said = AMENDED_BY.exec(between)
  if (said === null) return false
  const [, bracket, passive, preposition] = said
  return preposition !== undefined || (passive !== '' && (bracket?.endsWith('(') ?? false))
}

/** In a list that goes on behind `;` the next text is one more of the list, and changed nothing. */
const goesOn = (between: string): boolean => !between.includes(';') && JOINT.test(between)

/** The index of the text that a mention is said to have changed, or null. */
export function amendedBy(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly Extent[],
  i: number,
): number | null {
  const named = mentions[i]
  if (named?.kind !== 'citation') return null
  let last: Extent = named
  for (let k = i - 1; k >= Math.max(0, i - MOST_AMENDMENTS); k--) {
    const before = mentions[k]
    // what stands in the title of another is not coordinated with it
    if (before?.kind !== 'citation' || outerEnd(before) > last.start) return null
    const between = without(text, outerEnd(before), last.start, definitions)
    if (isAmendedBy(between)) return changed(mentions, k, named.citation.type)
    if (!goesOn(between) || before.citation.type !== named.citation.type) return null
    last = before
  }
  return null
}

/** `Nghị định số A quy định chi tiết Luật B, được sửa đổi bởi Nghị định số C`: of A, not of the law in its title. */
function changed(mentions: readonly Mention[], at: number, type: string | null): number {
  for (let k: number | null = at; k !== null; ) {
    const one = mentions[k] as Mention
    if (one.kind === 'citation' && one.citation.type === type) return k
    k = containerOf(one, mentions, k)
  }
  return at
}
