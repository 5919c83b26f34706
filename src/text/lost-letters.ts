/**
 * Texts that lost letters where they were taken out of a PDF whose fonts do not name them: `Căn c Lu t T ch c Chính
 * ph`. What is left are stumps that no language writes.
 */
import { matchesOf } from './matches.js'
import { remembered } from './remembered.js'
import { isSyllable } from './syllable.js'

const SAMPLE = 8000
const WORD = /(?<![\p{L}\p{N}/.-])\p{L}+(?![\p{L}\p{N}/).-])/gu
const MARKED = /[^\x20-\x7e]/
const VOWEL = /[aeiouy]/i
/** `điểm c`, `mục d`: letters that name a part. */
const NAMES_PART = /(?:điểm|khoản|mục|tiết|phần|nhóm|loại|hạng|cột|bảng|biểu|mẫu) $/iu
const FEWEST_WORDS = 40
/** Share of stumps from which a text is called garbled; clean ones have less than a hundredth. */
const MOST_STUMPS = 0.12

interface WordKind {
  /** It may be an acronym. */
  isCapitals: boolean
  isMarked: boolean
  isStump: boolean
}

const kindOf = remembered(
  (word): WordKind => ({
    isCapitals: word === word.toUpperCase(),
    isMarked: MARKED.test(word),
    isStump: !VOWEL.test(word) && (word.length === 1 ? !MARKED.test(word) : !isSyllable(word)),
  }),
)

/** The share of the words at the beginning of a text that can be none; null for a short text or a clear one. */
export function lostShare(text: string): number | null {
  const sample = text.slice(0, SAMPLE)
  let [words, stumps, marked] = [0, 0, 0]
  for (const { 0: word, index } of matchesOf(WORD, sample)) {
    const { isCapitals, isMarked, isStump } = kindOf(word)
    if (isCapitals) continue
    words++
    if (isMarked) marked++
    if (isStump && !NAMES_PART.test(sample.slice(Math.max(0, index - 6), index))) stumps++
  }
  // without any mark it is no Vietnamese, or Vietnamese typed without them
  return words >= FEWEST_WORDS && marked > 0 && stumps > MOST_STUMPS * words ? stumps / words : null
}
