/** Fixed words in capitals whose marks recognition misread: `KÉ HOẠCH`, `TÔ CHỨC THỰC HIỆN`, `PHÓ CHỦ TICH`. */
import { withoutMarks } from './syllable.js'

/** The letters that differ in their marks only. */
const MARKED = new Map<string, string>()
for (const letter of 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ') {
  const bare = withoutMarks(letter)
  MARKED.set(bare, (MARKED.get(bare) ?? bare) + letter)
}

/** Source of an expression for the words with any marks on their letters, in their case: `ĐÁNG CỌNG SẢN`. */
export function withAnyMarks(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => {
    const letters = MARKED.get(withoutMarks(letter))
    if (letters === undefined) return letter
    return `[${letter === letter.toUpperCase() ? letters.toUpperCase() : letters}]`
  })
}

/**
 * Puts right what a line begins with.
 *
 * @param phrases the words as they are spelled
 * @returns a function from a line to the line with the phrase in its right spelling, in the case of `phrases`; null
 *   where it begins with none of them
 */
export function respeller(phrases: readonly string[]): (line: string) => string | null {
  const known = phrases.map((phrase) => ({ phrase, bare: withoutMarks(phrase) }))
  known.sort((a, b) => b.bare.length - a.bare.length)
  return (line) => {
    const bare = withoutMarks(line)
    if (bare.length !== line.length) return null
    const hit = known.find((one) => bare.startsWith(one.bare) && !/[a-z]/.test(bare.charAt(one.bare.length)))
    return hit ? hit.phrase + line.slice(hit.phrase.length) : null
  }
}
