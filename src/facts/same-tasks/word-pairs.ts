/** Pairs of neighbouring words as numbers, so that comparing texts puts together and compares no strings. */
import type { Extent } from '../../source.js'
import { type NumberedWords, wordFrom } from './word-numbers.js'

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
  counts: Int32Array
}

/** Gives equal numbers, from 0 on, to equal pairs of words within the texts that stand in these extents. */
export function pairWords(words: NumberedWords, extents: readonly Extent[]): WordPairs {
  const numbers = new PairNumbers(words.count)
  const counts = new Int32Array(words.count)
  /** By the number of a pair, the text that held it last, counted from 1. */
  const lastIn = new Int32Array(words.count)
  const texts = extents.map(({ start, end }, before): TextPairs => {
    const from = wordFrom(words, start)
    const to = wordFrom(words, end)
    const pairs: number[] = []
    for (let i = from + 1; i < to; i++) {
      const pair = numbers.numberOf(words.numbers[i - 1] ?? 0, words.numbers[i] ?? 0)
      if (lastIn[pair] === before + 1) continue
      lastIn[pair] = before + 1
      counts[pair] = (counts[pair] ?? 0) + 1
      pairs.push(pair)
    }
    return { pairs, words: to - from }
  })
  return { texts, counts: counts.subarray(0, numbers.count) }
}

const FIRST_FACTOR = 0x9e3779b1
const SECOND_FACTOR = 0x85ebca6b

/** Numbers for pairs of numbers: a table of the pairs that came up, looked up by their hash and the places behind it. */
class PairNumbers {
  /** Of the pair of each number. */
  readonly #firsts: Int32Array
  readonly #seconds: Int32Array
  /** The number of the pair that stands in a place, plus one; 0 for an empty place. */
  readonly #known: Int32Array
  readonly #mask: number
  count = 0

  /** `most`: how many different pairs may come up. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#firsts = new Int32Array(most)
    this.#seconds = new Int32Array(most)
    this.#known = new Int32Array(places)
    this.#mask = places - 1
  }

  numberOf(first: number, second: number): number {
    const hash = Math.imul(first, FIRST_FACTOR) + Math.imul(second, SECOND_FACTOR)
    let place = (hash ^ (hash >>> 15)) & this.#mask
    for (let known = this.#known[place] ?? 0; known !== 0; known = this.#known[place] ?? 0) {
      if (this.#firsts[known - 1] === first && this.#seconds[known - 1] === second) return known - 1
      place = (place + 1) & this.#mask
    }
    const number = this.count++
    this.#firsts[number] = first
    this.#seconds[number] = second
    this.#known[place] = number + 1
    return number
  }
}
