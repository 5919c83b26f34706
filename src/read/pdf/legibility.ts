/** Whether the text layer of a page can be Vietnamese, or was lost in the fonts. */
import { isSyllable, isSyllableWithMarks } from '../../text/syllable.js'
import { type PageRows, wordsOf } from './furniture.js'

const WORD = /^\p{L}{2,}$/u
const SYMBOLS = /^\p{S}{2,}$/u
const MARKED = /[^\x20-\x7e]/
const VOWEL = /[aeiouy]/i
const FEWEST_WORDS = 20
/** Share of impossible words from which a page is called illegible; clean pages have less than a hundredth. */
const MOST_IMPOSSIBLE = 0.08
/** So many words in one style of type, and such a share of them: one of its fonts is lost, as that of headings. */
const FEWEST_OF_STYLE = 8
const MOST_OF_STYLE = 0.3
/** Shares of words with a mark in what was Vietnamese before it lost them, and of those that marks would make words. */
const FEWEST_MARKED = 0.03
const MOST_MARKABLE = 0.9

interface Tallied {
  words: number
  impossible: number
}

/**
 * The share of words that no language of Latin letters writes; null for a page with few words or a clear one. A page is
 * not clear either where one style of its type is not, or where its words are Vietnamese without their marks.
 */
export function illegibleShare(page: PageRows): number | null {
  const all: Tallied = { words: 0, impossible: 0 }
  const styles = new Map<number, Tallied>()
  const bare: string[] = []
  for (const { text, bold, italic } of wordsOf(page)) {
    const word = text.replace(/[\p{P}\d]+/gu, '')
    if (!WORD.test(word) && !SYMBOLS.test(word)) continue
    const impossible = word !== word.toUpperCase() || SYMBOLS.test(word) ? isImpossible(word) : false
    const key = (bold ? 1 : 0) + (italic ? 2 : 0)
    const style = styles.get(key) ?? { words: 0, impossible: 0 }
    styles.set(key, style)
    for (const tally of [all, style]) {
      tally.words++
      if (impossible) tally.impossible++
    }
    if (!MARKED.test(word)) bare.push(word)
  }
  if (all.words < FEWEST_WORDS) return null
  if (bare.length > (1 - FEWEST_MARKED) * all.words) {
    const lost = bare.filter(isSyllableWithMarks)
    if (lost.length > MOST_MARKABLE * all.words) return lost.filter((word) => !isSyllable(word)).length / all.words
  }
  const share = all.impossible / all.words
  const isLost = ({ words, impossible }: Tallied): boolean =>
    words >= FEWEST_OF_STYLE && impossible > MOST_OF_STYLE * words
  return share > MOST_IMPOSSIBLE || [...styles.values()].some(isLost) ? share : null
}

/** Foreign names and words of English are clear, too. */
function isImpossible(word: string): boolean {
  return !isSyllable(word) && (MARKED.test(word) || !VOWEL.test(word))
}
