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

const HASH_BASE = 31
const FIRST_SLOTS = 1 << 12
const FIRST_ROOM = 1 << 10

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
      let hash = 0
      while (isWordCode(code)) {
        hash = (Math.imul(hash, HASH_BASE) + code) | 0
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

function makeRoom(words: NumberedWords): void {
  for (const list of ['numbers', 'starts', 'ends', 'earlier'] as const) {
    const longer = new Int32Array(words[list].length * 2)
    longer.set(words[list])
    words[list] = longer
  }
}
