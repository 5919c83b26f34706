/**
 * Texts that lost letters where they were taken out of a PDF whose fonts do not name them: `Căn c Lu t T ch c Chính
 * ph`. What is left are stumps that no language writes.
 */
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

/** The share of the words at the beginning of a text that can be none; null for a short text or a clear one. */
export function lostShare(text: string): number | null {
  const sample = text.slice(0, SAMPLE)
  let [words, stumps, marked] = [0, 0, 0]
  for (const { 0: word, index } of sample.matchAll(WORD)) {
    // capitals may be an acronym
    if (word === word.toUpperCase()) continue
    words++
    if (MARKED.test(word)) marked++
    if (isStump(word) && !NAMES_PART.test(sample.slice(Math.max(0, index - 6), index))) stumps++
  }
  // without any mark it is no Vietnamese, or Vietnamese typed without them
  return words >= FEWEST_WORDS && marked > 0 && stumps > MOST_STUMPS * words ? stumps / words : null
}

function isStump(word: string): boolean {
  return word.length === 1 ? !VOWEL.test(word) && !MARKED.test(word) : !VOWEL.test(word) && !isSyllable(word)
}
