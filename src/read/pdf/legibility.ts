/** Whether the text layer of a page can be Vietnamese, or was lost in the fonts. */
import { isSyllable } from '../../text/syllable.js'
import type { PageRows } from './furniture.js'

const WORD = /^\p{L}{2,}$/u
const VOWEL = /[aeiouy]/i
const FEWEST_WORDS = 20
/** Share of impossible words from which a page is called illegible; clean pages have less than a hundredth. */
const MOST_IMPOSSIBLE = 0.08

/** The share of words that no language of Latin letters writes; null for a page with few words or a clear one. */
export function illegibleShare({ rows, tables }: PageRows): number | null {
  const cells = tables.flatMap((table) => [...table.lines.values()].flat())
  const words = [...rows, ...cells]
    .flatMap((line) => line.words)
    .map((word) => word.text.replace(/[\p{P}\d]+/gu, ''))
    .filter((word) => WORD.test(word))
  if (words.length < FEWEST_WORDS) return null
  const impossible = words.filter((word) => word !== word.toUpperCase() && !isSyllable(word) && isStrange(word))
  const share = impossible.length / words.length
  return share > MOST_IMPOSSIBLE ? share : null
}

/** Foreign names and words of English are clear, too. */
function isStrange(word: string): boolean {
  return /[^\x20-\x7e]/.test(word) || !VOWEL.test(word)
}
