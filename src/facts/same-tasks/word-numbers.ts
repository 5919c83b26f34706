/** The words of a text as numbers, so that looking for what is said twice compares no strings. */
import { isWordCode } from '../../text/characters.js'
import { foldWord } from '../../text/fold.js'
import { type PlanRoot, passagesOf } from '../../tree.js'

/** The words of a text, one place in each list for each word. The lists are longer than `count`. */
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
/** Characters that a word takes with the blank behind it, seldom less. */
const SHORT_WORD = 4

const numbered = new WeakMap<PlanRoot, NumberedWords>()

/** The words of the whole text; numbered once for a tree. A word ends where a passage begins or ends. */
export function wordsOfTree(root: PlanRoot): NumberedWords {
  const known = numbered.get(root)
  if (known) return known
  const borders: number[] = []
  for (const { start, end } of passagesOf(root)) borders.push(start, end)
  const words = numberWords(root.source.text, borders)
  numbered.set(root, words)
  return words
}

/**
 * Gives equal numbers, from 0 on, to equal words, whatever their case and tone placement. `borders` are offsets that
 * no word goes across.
 */
export function numberWords(text: string, borders: readonly number[] = []): NumberedWords {
  const reading = new Reading(text)
  let from = 0
  for (const border of [...borders].sort((a, b) => a - b)) {
    if (border <= from) continue
    reading.read(from, border)
    from = border
  }
  reading.read(from, text.length)
  return reading.words
}

/** Index of the first word that begins at this offset or behind it; `count` where none does. */
export function wordFrom({ count, starts }: NumberedWords, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A spelling is cut out and folded where it comes up first; after that it is mostly known by its hash and characters. */
class Reading {
  readonly words: NumberedWords
  readonly #text: string
  readonly #byFolded = new Map<string, number>()
  /** The spelling that came last with each hash: where it stands, and its number. Length 0 where there is none. */
  readonly #starts = new Int32Array(SLOTS)
  readonly #lengths = new Int32Array(SLOTS)
  readonly #known = new Int32Array(SLOTS)
  /** By number, the index of the word that came last. */
  readonly #lastAt: number[] = []

  constructor(text: string) {
    this.#text = text
    const room = Math.ceil(text.length / SHORT_WORD) + 1
    const list = () => new Int32Array(room)
    this.words = { count: 0, numbers: list(), starts: list(), ends: list(), earlier: list() }
  }

  /** Adds the words between two offsets. */
  read(from: number, to: number): void {
    const text = this.#text
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
      this.#add(this.#numberAt(start, i - start, hash), start, i)
    }
  }

  #add(number: number, start: number, end: number): void {
    const words = this.words
    const index = words.count++
    if (index === words.numbers.length) makeRoom(words)
    words.earlier[index] = this.#lastAt[number] ?? -1
    this.#lastAt[number] = index
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
