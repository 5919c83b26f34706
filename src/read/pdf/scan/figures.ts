/**
 * Figures of which some were recognised as the letters that look like them: `l00%`, `15.O00`, `2O26`, `ngày l5 tháng 0l`.
 * Only where nothing but a number can stand.
 */
import { withoutMarks } from '../../../text/syllable.js'
import { type ReadWord, readAs } from './reread.js'

const DRAWN = new Map(
  Object.entries({ l: 1, I: 1, '|': 1, O: 0, o: 0, Ọ: 0, ọ: 0, S: 5, Š: 5, B: 8, Z: 2, z: 2, ó: 6, g: 9, q: 9 }),
)
const ALIKE = /[lI|OoỌọSŠBZzógq]/gu
const SHARE =
  /^(?<open>\(?)(?<said>[\dlI|OoỌọSŠBZógq]{1,4}(?:[.,;][\dlI|OoSŠB]{1,2})?)[°”"’']?(?<sign>%)[%o]?(?<close>(?:\/năm)?[.,;:)]{0,2})$/u
const ROUND = /^\(?(?:[1-9lIS]?[\dlI|OoSŠ]{1,2})(?:\.[\dOolIS]{3}){1,4}[.,;:)]{0,2}$/u
const YEAR = /^(?<said>[12lIZ][90OogSZ][\dlIOoóSŠZ]{2})(?<close>[.,;:)]{0,2})$/u
const SHORT = /^[\dlI|OoSŠóZ]{1,2}$/u
/** `tháng II`, `Quý I năm 2026`. */
const ROMAN = /^I{1,2}$/
const FIGURES = /\d/g
const FEWEST_FIGURES = 2
const FULL = 100
const LAST_DAY = 31
const LAST_MONTH = 12
const PLAIN_YEAR = /^(?:19|20)\d\d(?!\d)/
/** The longest misreading of `tháng`: its letters and one more. */
const LONGEST = 6

const asFigures = (said: string): string => said.replace(ALIKE, (letter) => String(DRAWN.get(letter)))
const numberOf = (word: ReadWord | undefined): number => (/^\d{1,2}$/.test(word?.text ?? '') ? Number(word?.text) : 0)

/** The words of one line with their figures. */
export function withFigures(line: readonly ReadWord[]): ReadWord[] {
  const words = line.map((word) => readAs(word, plainNumber(word.text)))
  words.forEach((word, i) => {
    const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
    if (is(before, 'ngay') || (i === 0 && is(after, 'thang'))) words[i] = counted(word, LAST_DAY)
    else if (is(before, 'thang') || (i === 0 && is(after, 'nam'))) words[i] = counted(word, LAST_MONTH)
  })
  return words.map((word, i) => withDateWord(word, words, i))
}

/** Shares, round numbers and years; other words as they are. */
function plainNumber(text: string): string {
  const share = SHARE.exec(text)?.groups
  if (share) {
    const { open = '', said = '', sign = '', close = '' } = share
    return `${open}${shareOf(said)}${sign}${close}`
  }
  if (ROUND.test(text)) return (text.match(FIGURES)?.length ?? 0) < FEWEST_FIGURES ? text : asFigures(text)
  const year = YEAR.exec(text)?.groups
  const figures = asFigures(year?.said ?? '')
  const isYear = PLAIN_YEAR.test(figures) && (text.match(FIGURES)?.length ?? 0) >= FEWEST_FIGURES
  return isYear ? `${figures}${year?.close}` : text
}

/** `9O%` is 90 %, `100o%` is 100 %: a ring of the sign may be taken for a letter. */
function shareOf(said: string): string {
  const figures = asFigures(said).replace(';', ',')
  return /[oOỌọ]$/u.test(said) && Number(figures) > FULL ? figures.slice(0, -1) : figures
}

function counted(word: ReadWord, most: number): ReadWord {
  if (!SHORT.test(word.text) || ROMAN.test(word.text)) return word
  const figures = asFigures(word.text)
  const value = Number(figures)
  return value > 0 && value <= most ? readAs(word, figures) : word
}

/** `ngây 15 thắng 9 nãm 2025`: the words around the figures of a date, and `nãm 2030`. */
function withDateWord(word: ReadWord, words: readonly ReadWord[], i: number): ReadWord {
  const [before, after, next] = [words[i - 1], words[i + 1], words[i + 2]]
  if (word.text.length > LONGEST || /^\p{Lu}/u.test(word.text)) return word
  if (is(word.text, 'nam') && PLAIN_YEAR.test(after?.text ?? '')) return readAs(word, 'năm')
  if (is(word.text, 'ngay') && numberOf(after) > 0 && is(next?.text ?? '', 'thang')) return readAs(word, 'ngày')
  if (is(word.text, 'thang') && numberOf(before) > 0 && numberOf(after) > 0) return readAs(word, 'tháng')
  return word
}

/** True for a word with these letters, whatever its marks, with or without a point behind it. */
const is = (text: string, letters: string): boolean =>
  text.length <= LONGEST && withoutMarks(text.replace(/\.$/, '')).toLowerCase() === letters
