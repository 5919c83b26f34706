/** The words of a passage as numbers, so that looking for repeats compares no strings. */
import { isWordCode } from '../text/characters.js'
import { foldWord } from '../text/fold.js'

/** The words of a passage, one place in each list for each word. */
export interface NumberedWords {
  /** Equal for equal words. */
  numbers: number[]
  starts: number[]
  ends: number[]
  /** Index of the word that is equal and comes nearest before it; -1 for the first of them. */
  earlier: number[]
}

const HASH_BASE = 31
const FIRST_SLOTS = 1 << 12

/**
 * Gives equal numbers to equal words of one text, whatever their case and tone placement. A spelling is cut out and
 * folded only where it comes up first; after that it is known by its hash and its characters.
 */
export class WordNumbers {
  readonly #text: string
  readonly #byFolded = new Map<string, number>()
  /** Index of a spelling plus one, at its hash or in the next free slot; 0 where there is none. */
  #slots = new Int32Array(FIRST_SLOTS)
  readonly #spellings: { hash: number; start: number; length: number; number: number }[] = []
  /** By number, how many words were read up to where the word came last. */
  readonly #lastAt: number[] = []
  #wordsRead = 0

  /** `first` are the words that get the numbers from 0 on. */
  constructor(text: string, first: Iterable<string>) {
    this.#text = text
    for (const word of first) this.#numberOf(word)
  }

  /** Reads the words between two offsets. */
  read(from: number, to: number): NumberedWords {
    const text = this.#text
    const words: NumberedWords = { numbers: [], starts: [], ends: [], earlier: [] }
    for (let i = from; i < to; ) {
      let code = text.charCodeAt(i)
      if (!isWordCode(code)) {
        i++
        continue
      }
      const start = i
      let hash = 0
      while (isWordCode(code)) {
        hash = (Math.imul(hash, HASH_BASE) + code) | 0
        if (++i >= to) break
        code = text.charCodeAt(i)
      }
      this.#add(words, this.#numberAt(start, i - start, hash), start, i)
    }
    this.#wordsRead += words.numbers.length
    return words
  }

  #add(words: NumberedWords, number: number, start: number, end: number): void {
    const index = words.numbers.length
    words.earlier.push(Math.max(-1, (this.#lastAt[number] ?? -1) - this.#wordsRead))
    this.#lastAt[number] = this.#wordsRead + index
    words.numbers.push(number)
    words.starts.push(start)
    words.ends.push(end)
  }

  #numberAt(start: number, length: number, hash: number): number {
    const last = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & last
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      const spelling = this.#spellings[known - 1]
      if (spelling?.hash === hash && spelling.length === length && this.#sameText(spelling.start, start, length)) {
        return spelling.number
      }
      slot = (slot + 1) & last
    }
    const number = this.#numberOf(this.#text.slice(start, start + length))
    this.#slots[slot] = this.#spellings.push({ hash, start, length, number })
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow()
    return number
  }

  #sameText(a: number, b: number, length: number): boolean {
    for (let k = 0; k < length; k++) if (this.#text.charCodeAt(a + k) !== this.#text.charCodeAt(b + k)) return false
    return true
  }

  #numberOf(word: string): number {
    const folded = foldWord(word)
    const known = this.#byFolded.get(folded)
    if (known !== undefined) return known
    const number = this.#byFolded.size
    this.#byFolded.set(folded, number)
    return number
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    const last = slots.length - 1
    this.#spellings.forEach(({ hash }, i) => {
      let slot = (hash ^ (hash >>> 15)) & last
      while (slots[slot]) slot = (slot + 1) & last
      slots[slot] = i + 1
    })
    this.#slots = slots
  }
}
