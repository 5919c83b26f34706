/** Words that were run together: `hoạchứng`. */
import { isMarkedWrongly, isSyllable } from './syllable.js'

/** Names of other languages and codes are written with capitals inside. */
export const ONE_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u
const LETTERS = /^\p{L}+$/u
const PLAIN = /^[\x20-\x7e]+$/
const LONGEST_SYLLABLE = 7
const MOST_SYLLABLES = 4
const SHORTEST = 4
const LONGEST = LONGEST_SYLLABLE * MOST_SYLLABLES

/**
 * The syllables of letters that are no syllable, where one way to part them into the fewest is the only one, or the only
 * one of known syllables; null for all else. Letters without any mark may be of another language: they stay.
 */
export function syllablesOfGlued(letters: string, isKnown?: (syllable: string) => boolean): string[] | null {
  if (letters.length < SHORTEST || letters.length > LONGEST || !LETTERS.test(letters) || PLAIN.test(letters))
    return null
  if (isSyllable(letters) || isMarkedWrongly(letters)) return null
  const ways = partings(letters, MOST_SYLLABLES)
  const fewest = Math.min(...ways.map((way) => way.length))
  const shortest = ways.filter((way) => way.length === fewest)
  const known = isKnown ? shortest.filter((way) => way.every(isKnown)) : []
  const [way, other] = known.length > 0 ? known : shortest
  return way && !other ? way : null
}

/** All ways to part letters into so many syllables at most, each of two letters or more. */
function partings(letters: string, most: number): string[][] {
  if (most === 0) return []
  const ways: string[][] = isSyllable(letters) && letters.length <= LONGEST_SYLLABLE ? [[letters]] : []
  for (let length = 2; length <= Math.min(LONGEST_SYLLABLE, letters.length - 2); length++) {
    const head = letters.slice(0, length)
    if (!isSyllable(head)) continue
    for (const rest of partings(letters.slice(length), most - 1)) ways.push([head, ...rest])
  }
  return ways
}
