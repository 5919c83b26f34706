/** The words of a passage as numbers, so that looking for repeats compares no strings. */
import { isWordCode } from '../text/characters.js'
import { foldWord } from '../text/fold.js'

/** The words of a passage, one place in each list for each word. The lists are longer than `count`. */
export interface NumberedWords {
  count: number
  /** Equal for equal words. */
  numbers: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** Index of the word that is equal and comes nearest before it; -1 for the first of them. */
  earlier: Int32Array
}

/** FNV-1a. */
const HASH_START = 0x811c9dc5
const HASH_FACTOR = 0x01000193
/** More than most texts have spellings. */
const SLOTS = 1 << 13
const FIRST_ROOM = 1 << 10

/**
 * Gives equal numbers to equal words of one text, whatever their case and tone placement. A spelling is cut out and
 * folded where it comes up first; after that it is mostly known by its hash and its characters.
 */
export class WordNumbers {
  readonly #text: string
  readonly #byFolded = new Map<string, number>()
  /** The spelling that came last with each hash: where it stands, and its number. Length 0 where there is none. */
  readonly #starts = new Int32Array(SLOTS)
  readonly #lengths = new Int32Array(SLOTS)
  readonly #known = new Int32Array(SLOTS)
  /** By number, how many words were read up to where the word came last. */
  readonly #lastAt: number[] = []
  #wordsRead = 0
  readonly #words: NumberedWords = {
    count: 0,
    numbers: new Int32Array(FIRST_ROOM),
    starts: new Int32Array(FIRST_ROOM),
    ends: new Int32Array(FIRST_ROOM),
    earlier: new Int32Array(FIRST_ROOM),
  }

  /** `first` are the words that get the numbers from 0 on. */
  constructor(text: string, first: Iterable<string>) {
    this.#text = text
    for (const word of first) this.#numberOf(word)
  }

  /** Reads the words between two offsets. The next reading writes over this one. */
  read(from: number, to: number): NumberedWords {
    const text = this.#text
    const words = this.#words
    words.count = 0
    for (let i = from; i < to; ) {
      let code = text.charCodeAt(i)
      if (!isWordCode(code)) {
        i++
        continue
      }
      const start = i
      let hash = HASH_START
      while (isWordCode(code)) {
        hash = Math.imul(hash ^ code, HASH_FACTOR)
        if (++i >= to) break
        code = text.charCodeAt(i)
      }
      this.#add(words, this.#numberAt(start, i - start, hash), start, i)
    }
    this.#wordsRead += words.count
    return words
  }

  #add(words: NumberedWords, number: number, start: number, end: number): void {
    const index = words.count++
    if (index === words.numbers.length) makeRoom(words)
    const last = this.#lastAt[number] ?? -1
    words.earlier[index] = last < this.#wordsRead ? -1 : last - this.#wordsRead
    this.#lastAt[number] = this.#wordsRead + index
    words.numbers[index] = number
    words.starts[index] = start
    words.ends[index] = end
  }

  #numberAt(start: number, length: number, hash: number): number {
    const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
    const first = this.#starts[slot] ?? 0
    if (this.#lengths[slot] === length && this.#sameText(first, start, length)) return this.#known[slot] ?? 0
    const number = this.#numberOf(this.#text.slice(start, start + length))
    this.#starts[slot] = start
    this.#lengths[slot] = length
    this.#known[slot] = number
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
}

function makeRoom(words: NumberedWords): void {
  for (const list of ['numbers', 'starts', 'ends', 'earlier'] as const) {
    const longer = new Int32Array(words[list].length * 2)
    longer.set(words[list])
    words[list] = longer
  }
}
