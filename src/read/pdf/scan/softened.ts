/**
 * A picture in the size in which its letters are recognised. The program brings each line to a height of 36 pixels
 * itself, but by single pixels: marks above vowels fall apart, and `ổ` is read as `ô`. Letters of 13 points that are
 * softened and reduced before have that height already.
 */
import { isSyllable } from '../../../text/syllable.js'
import type { Area } from '../page.js'
import { withLostMarks } from './lost-marks.js'
import type { PageImage, RecognisedWord } from './recognise.js'

/** Dots an inch at which a line of 13 points is so high. */
const DPI = 160
/** Inches: the spread of each dot. */
const SPREAD = 0.0054
/** Spreads: what lies further away counts nothing. */
const REACH = 2.5

export interface Softened {
  image: PageImage
  /** Moves words of the softened picture to where they stand on the given one. */
  onPart: (words: readonly RecognisedWord[]) => RecognisedWord[]
}

/** @param image pictures of fewer dots are softened, and keep their size */
export function softened(image: PageImage): Softened {
  const scale = Math.min(1, DPI / image.dpi)
  const across = weightsOf(image.width, scale, image.dpi * SPREAD)
  const down = weightsOf(image.height, scale, image.dpi * SPREAD)
  const [width, height] = [across.length, down.length]
  const rows = new Float32Array(width * image.height)
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < width; x++) rows[y * width + x] = mean(image.data, y * image.width, 1, across[x])
  }
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data[y * width + x] = Math.round(mean(rows, x, width, down[y]))
  }
  const onPart = (words: readonly RecognisedWord[]): RecognisedWord[] =>
    words.map((word) => {
      const { left, top, right, bottom } = word.box
      return { ...word, box: { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale } }
    })
  return { image: { ...image, width, height, data, dpi: image.dpi * scale, cells: [] }, onPart }
}

interface Weights {
  /** The first pixel that counts. */
  first: number
  /** How much each counts from there on; together 1. */
  parts: number[]
}

/** For each pixel of the reduced side those of the given one that it is made of. */
function weightsOf(length: number, scale: number, spread: number): Weights[] {
  return Array.from({ length: Math.max(1, Math.round(length * scale)) }, (_, i) => {
    const middle = (i + 0.5) / scale - 0.5
    const first = Math.max(0, Math.ceil(middle - REACH * spread))
    const last = Math.min(length - 1, Math.floor(middle + REACH * spread))
    const parts = Array.from({ length: last - first + 1 }, (_, k) =>
      Math.exp(-(((first + k - middle) / spread) ** 2) / 2),
    )
    const sum = parts.reduce((all, part) => all + part, 0)
    return { first, parts: parts.map((part) => part / sum) }
  })
}

function mean(values: Uint8Array | Float32Array, from: number, step: number, weights: Weights | undefined): number {
  if (!weights) return 0
  const { first, parts } = weights
  let sum = 0
  for (let k = 0; k < parts.length; k++) sum += (values[from + (first + k) * step] ?? 0) * (parts[k] ?? 0)
  return sum
}

/** A word of letters: labels, figures and signs are seen better in all their pixels. */
const WORD = /^\p{L}[\p{L}\p{M}]/u
const FIGURE = /\d/
const LETTERS = /^\p{L}{1,4}$/u
const LETTER = /[\p{L}\p{M}\d]/u
/** A vowel may be a word of its own: `y sĩ`, `ở`. */
const LONE_CONSONANT = /^[b-df-hj-np-tv-zđ]$/u
/** Numerals of parts, and what they are taken for: `VHI.`. */
const NUMERAL = /^[IVXLHl]+$/
/** Of the stretch of both words: what shares less is not the same word. */
const SAME = 0.6
/** Of the height of the lower one. */
const SAME_LINE = 0.4

/**
 * The words of the first reading, with the letters of the softened one where both have read the same word. A mark
 * before or behind it stays where both have seen one; one alone has seen a speck. So it is with a consonant alone
 * among the words of a line, which is no word: it comes back without any confidence. Figures that both read alike are
 * surer than either has them.
 */
export function withLettersOf(softened: readonly RecognisedWord[], words: readonly RecognisedWord[]): RecognisedWord[] {
  return words
    .filter((word, i) => !isEndOf(word, words[i - 1], softened))
    .map((word, i, words) => {
      if (LONE_CONSONANT.test(word.text) && isWithin(words, i) && !softened.some(({ box }) => meets(box, word.box)))
        return { ...word, confidence: 0 }
      const [other, another] = softened.filter(({ box }) => isSameWord(box, word.box))
      return other && !another ? ofBoth(word, other) : word
    })
}

/** One word of both readings. */
function ofBoth(word: RecognisedWord, other: RecognisedWord): RecognisedWord {
  if (FIGURE.test(word.text) && other.text === word.text)
    return { ...word, confidence: 1 - (1 - word.confidence) * (1 - other.confidence) }
  const [sharp, soft] = [partsOf(word), partsOf(other)]
  if (!sharp || !soft) return word
  const isWorse = isSyllable(sharp.letters) && !isSyllable(soft.letters)
  const open = soft.open && sharp.open
  const close = sharp.close && soft.close
  const kept = isWorse || isCasedBetter(sharp.letters, soft.letters, word.confidence > other.confidence)
  const letters = kept ? sharp.letters : withLostMarks(soft.letters, sharp.letters)
  return { ...word, text: `${open}${letters}${close}`, confidence: (kept ? word : other).confidence }
}

const PLAIN_CASE = /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u

/** Of two readings of one word, `giới` and `giỚI`: the small letters `c o s u v x` differ from the capitals by size alone. */
function isCasedBetter(sharp: string, soft: string, isSurer: boolean): boolean {
  if (sharp === soft || sharp.toLowerCase() !== soft.toLowerCase() || !PLAIN_CASE.test(sharp)) return false
  return isSurer || !PLAIN_CASE.test(soft)
}

function partsOf(word: RecognisedWord | undefined): { open: string; letters: string; close: string } | null {
  const signs = Array.from(word?.text ?? '')
  const from = signs.findIndex((sign) => LETTER.test(sign))
  const to = signs.findLastIndex((sign) => LETTER.test(sign)) + 1
  const letters = signs.slice(from, to).join('')
  if (!WORD.test(letters) || FIGURE.test(letters) || NUMERAL.test(letters)) return null
  return { open: signs.slice(0, from).join(''), letters, close: signs.slice(to).join('') }
}

/** True between two words of its line. */
const isWithin = (words: readonly RecognisedWord[], at: number): boolean =>
  [words[at - 1], words[at + 1]].every((beside) => beside?.line === words[at]?.line && partsOf(beside) !== null)

/** True for the end of a word, `át` behind `Phá`, where the softened reading has both as one: `Phát`. */
function isEndOf(
  word: RecognisedWord,
  before: RecognisedWord | undefined,
  softened: readonly RecognisedWord[],
): boolean {
  if (!before || before.line !== word.line || !LETTERS.test(word.text)) return false
  const whole = softened.find(({ box }) => isSameWord(box, before.box))
  const middle = (word.box.left + word.box.right) / 2
  return (
    whole !== undefined &&
    middle < whole.box.right &&
    middle > before.box.left &&
    whole.text.length > word.text.length &&
    whole.text.toLowerCase().endsWith(word.text.toLowerCase()) &&
    isSyllable(whole.text)
  )
}

const meets = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function isSameWord(a: Area, b: Area): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return (
    across > SAME * (Math.max(a.right, b.right) - Math.min(a.left, b.left)) &&
    down > SAME_LINE * Math.min(a.bottom - a.top, b.bottom - b.top)
  )
}
