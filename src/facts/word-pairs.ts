/** Pairs of neighbouring words as numbers, so that comparing texts puts together and compares no strings. */
import { WordNumbers } from './word-numbers.js'

export interface TextPairs {
  /** Each pair of the text once, in the order in which they come up. */
  pairs: number[]
  /** How many words the text has. */
  words: number
}

export interface WordPairs {
  /** One for each text. */
  texts: TextPairs[]
  /** By the number of a pair, how many of the texts hold it. */
  counts: number[]
}

/** Gives equal numbers, from 0 on, to equal pairs of words, whatever their case and tone placement. */
export function pairWords(texts: readonly string[]): WordPairs {
  const words = new WordNumbers(texts.join('\n'), [])
  const counts: number[] = []
  /** By the number of its first word, the pairs by that of their second one. */
  const known: Map<number, number>[] = []
  /** By the number of a pair, the text that held it last. */
  const lastIn: number[] = []
  let start = 0
  const read = texts.map((text, place): TextPairs => {
    const { count, numbers } = words.read(start, start + text.length)
    start += text.length + 1
    const pairs: number[] = []
    for (let i = 1; i < count; i++) {
      const first = numbers[i - 1] as number
      const second = numbers[i] as number
      known[first] ??= new Map()
      let pair = known[first].get(second)
      if (pair === undefined) {
        pair = counts.push(0) - 1
        known[first].set(second, pair)
      }
      if (lastIn[pair] === place) continue
      lastIn[pair] = place
      counts[pair] = (counts[pair] as number) + 1
      pairs.push(pair)
    }
    return { pairs, words: count }
  })
  return { texts: read, counts }
}
