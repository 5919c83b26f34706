/** Sets of phrases, looked up word by word: no string is put together on the way. */
import type { Word } from './words.js'

/** By the first word, what may follow it, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** The phrases of a list divided by commas: `chủ trì, phối hợp`. */
export function phrases(list: string): Phrases {
  const found = new Map<string, string[][]>()
  for (const phrase of list.split(',')) {
    const [first, ...rest] = phrase.trim().split(/\s+/)
    if (!first) continue
    const known = found.get(first)
    if (known) known.push(rest)
    else found.set(first, [rest])
  }
  for (const rests of found.values()) rests.sort((a, b) => b.length - a.length)
  return found
}

/** How many words from `at` on make up a phrase of the set, the longest; 0 for none. Only blanks stand in it. */
export function phraseAt(words: readonly Word[], at: number, set: Phrases): number {
  const first = words[at]
  const rests = first && set.get(first.key)
  if (!rests) return 0
  for (const rest of rests) {
    let length = 0
    while (length < rest.length) {
      const word = words[at + length + 1]
      if (word?.gap !== ' ' || word.key !== rest[length]) break
      length++
    }
    if (length === rest.length) return length + 1
  }
  return 0
}

/** The phrases of a list as whole strings. */
export function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim().replace(/\s+/g, ' ')))
}
