/**
 * Folding: two spellings of one word become the same string. Vietnamese has two ways to place the tone
 * mark on `oa oe uy` at the end of a syllable (hóa and hoá, ủy and uỷ), both in official use, often in one
 * document.
 */
import { remembered } from './remembered.js'

const MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const LATE_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu

/** `oá` to `óa`, in each case that the two letters may stand in. */
const EARLY = new Map<string, string>()
for (const pair of ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY']) {
  const first = pair.charAt(0)
  const second = pair.charAt(1)
  for (const mark of MARKS)
    EARLY.set((first + second + mark).normalize('NFC'), (first + mark).normalize('NFC') + second)
}

const DASHES = /[\u00ad\u2010-\u2015\u2212]/g
const QUOTES = /[“”„‟"'‘’‚‛«»]/g
const BLANKS = /[\s\u200b]+/g
const DASH_BLANKS = / ?- ?/g

/**
 * Puts every tone mark where the older rule has it: `hoá` becomes `hóa`, `uỷ` becomes `ủy`; `quý`, `toàn`
 * stay. The result is NFC and, for NFC input, as long as the input: offsets hold.
 */
export function foldTone(text: string): string {
  return text.normalize('NFC').replace(LATE_TONE, (pair) => EARLY.get(pair) ?? pair)
}

/** The form under which words are looked up: lower case, old tone placement. For NFC input lengths hold. */
export const foldWord = remembered((word) => foldTone(word.toLowerCase()))

/**
 * The form under which names and headings are compared: NFC, lower case, old tone placement, one kind of
 * dash without blanks about it, one kind of quotation mark, single blanks, none at the ends.
 */
export const foldKey = remembered((text) =>
  foldTone(text.toLowerCase())
    .replace(DASHES, '-')
    .replace(QUOTES, '"')
    .replace(BLANKS, ' ')
    .replace(DASH_BLANKS, '-')
    .trim(),
)

/** The text in plain ASCII letters and digits joined by hyphens: `Sở Y tế` becomes `so-y-te`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The first letters of a name, `và` left out, short forms as they stand: `Báo Tài nguyên và Môi trường`, `Báo TN&MT` become `BTNMT`. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? []
  return words
    .filter((word) => word.toLowerCase() !== 'và')
    .map((word) => (word === word.toUpperCase() ? word : word.charAt(0).toUpperCase()))
    .join('')
}
