/** Fixed words in capitals whose marks recognition misread: `KÉ HOẠCH`, `TÔ CHỨC THỰC HIỆN`, `PHÓ CHỦ TICH`. */
import { withoutMarks } from './syllable.js'

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
