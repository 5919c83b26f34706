/**
 * The characters of a canonical text: Unicode NFC, plain blanks, no invisible characters.
 */

import { withoutMixedWords } from './look-alikes.js'
import { withStruckD } from './struck-d.js'

/** Format and control characters, variation selectors, the keycap mark, the place of a picture; not what tells the shape of a text. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u20E3|\uFFFC|(?![\n\t\f])\p{Cc}/gu
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** In texts out of a PDF printed hyphens may be soft ones: of `2026-2030`, of `12/KH-UBND`, before an item. */
const SHOWN_HYPHEN = /(?<![\p{Ll}\p{M}.])\u00AD(?!\p{Ll})|\u00AD(?=[\p{Lu}\p{N}])/gu
/** The hyphen that a line is not broken at, and the one that is never a minus; within a word other dashes, between figures the longest. */
const HYPHEN = /[\u2010\u2011]|(?<=[\p{L}\p{N}])[\u2012\u2015\u2212](?=[\p{L}\p{N}])|(?<=\p{N})\u2014(?=\p{N})/gu
const ODD =
  /[^\x20-\x7E\n\t\u00C0-\u00CF\u00D2-\u00EF\u00F2-\u01A1\u01A4-\u01DA\u01DD-\u01F5\u01F7-\u024F\u1EA0-\u1EF9\u2013\u2018-\u201D\u2026]/
const LINE_END = /\r\n?|[\v\u0085\u2029]/g
/** Letters that fonts print for another one (facts: Ð for Đ, ƣ for ư; `Vǜng Tàu`, `định kǶ`). */
const LOOKALIKE = /[\u00D0\u01A2\u01A3\u01DB\u01DC\u01F6]/g
const LETTER: Record<string, string> = {
  '\u00D0': 'Đ',
  '\u01A2': 'Ư',
  '\u01A3': 'ư',
  '\u01DB': 'Ũ',
  '\u01DC': 'ũ',
  '\u01F6': 'ỳ',
}
/** Signs as wide as a Chinese one, which keyboards and recognition set to East Asia write: `２０２４`, `（１）`, `Ａ`. */
const WIDE = /[\uFF01-\uFF5E]/g
const WIDE_TO_PLAIN = 0xfee0
/** Such a mark has the blank behind or before it in itself; not the one within a time or a number. */
const WIDE_CLOSING = /(?<!\p{N})([，；：！？])(?=[\p{L}\p{N}])|([，；：！？）])(?=\p{L})/gu
const WIDE_OPENING = /(?<=[\p{L}\p{N}])（/gu
/** Roman numerals as one sign: `Ⅳ`, `ⅲ`. */
const NUMERAL = /[\u2160-\u216F\u2170-\u217F]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Line ends that a program wrote out: `\r\n`, as pages and data sets hold them that escaped a text twice. */
const WRITTEN_LINE_END = /\\r\\n|\\n/g
const FEWEST_WRITTEN = 5
const LINE_END_OF_ANY_KIND = /[\n\r\v\u0085\u2029]/

/** The text with line ends for those that are written out, where it holds several; a lone `\n` is text. So are several breaks of lines (U+2028) in a text that has no other. */
export function withLineEnds(input: string): string {
  if (input.split('\u2028', FEWEST_WRITTEN + 1).length > FEWEST_WRITTEN && !LINE_END_OF_ANY_KIND.test(input))
    return input.replaceAll('\u2028', '\n')
  if (!input.includes('\\n')) return input
  const written = input.match(WRITTEN_LINE_END)?.length ?? 0
  return written < FEWEST_WRITTEN ? input : input.replace(WRITTEN_LINE_END, '\n')
}

/** The text with the signs of the keyboard for wide ones and numerals of one sign. */
function inKeyboardSigns(text: string): string {
  return text
    .replace(WIDE_CLOSING, '$1$2 ')
    .replace(WIDE_OPENING, ' （')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - WIDE_TO_PLAIN))
    .replace(NUMERAL, (c) => c.normalize('NFKC'))
}

/**
 * Puts a text into normal form: NFC, every kind of blank a space and of hyphen the one of the keyboard, a wide sign and
 * a Roman numeral of one sign those of the keyboard, line ends a line feed, invisible characters (soft hyphens that are
 * not printed, zero-width, variation selectors, control characters) gone, a lone surrogate the replacement character, a
 * Cyrillic or Greek letter within a Latin word the Latin one that it is printed as, `ð` and `ñ` before a vowel đ. What
 * tells the shape of a text stays: form feeds (page ends), tabs (cells) and U+2028 (paragraphs of a cell).
 */
export function normalizeCharacters(input: string): string {
  if (!ODD.test(input)) return input
  const normal = inKeyboardSigns(input)
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(LINE_END, '\n')
    .replace(BLANK, ' ')
    .replace(HYPHEN, '-')
    .replace(SHOWN_HYPHEN, '-')
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (c) => LETTER[c] ?? c)
    .normalize('NFC')
  return withStruckD(withoutMixedWords(normal))
}

const OTHER = 1
const MARK = 2
const DIGIT = 3
const LOWER = 4
const UPPER = 5

/** The class of each character of the first plane, filled as they are met: looking up beats a regex. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]
  if (known) return known
  const c = String.fromCharCode(code)
  const found = /\p{Lu}/u.test(c)
    ? UPPER
    : /\p{L}/u.test(c)
      ? LOWER
      : /\p{N}/u.test(c)
        ? DIGIT
        : /\p{M}/u.test(c)
          ? MARK
          : OTHER
  classes[code] = found
  return found
}

/** True for a letter or a digit, given by its UTF-16 code unit. */
export function isWordCode(code: number): boolean {
  return classOf(code) > MARK
}

/** True for a letter, given by its UTF-16 code unit. */
export function isLetterCode(code: number): boolean {
  return classOf(code) > DIGIT
}

/** True for a letter, a digit or a mark that combines with the letter before it, given by its UTF-16 code unit. */
export function isWordOrMark(code: number): boolean {
  return classOf(code) !== OTHER
}

/**
 * The text in small letters, as long as before; as it is where that cannot be (the Turkish `İ` becomes two
 * characters). An expression for small letters is put together and run faster than one for any case.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** True if the first letter of the text is a capital; false for a small letter, a digit or none. */
export function startsUpper(text: string): boolean {
  for (let i = 0; i < 8 && i < text.length; i++) {
    const found = classOf(text.charCodeAt(i))
    if (found > MARK) return found === UPPER
  }
  return false
}

/** True if the first character of the text, after blanks, is a small letter. */
export function startsLower(text: string): boolean {
  let i = 0
  while (text[i] === ' ') i++
  return i < text.length && classOf(text.charCodeAt(i)) === LOWER
}

/**
 * True if the text is set in capitals: at least two letters, none of them small but for short insertions
 * (`QĐ-TTg`).
 */
export function isCapitals(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length; i++) {
    const found = classOf(text.charCodeAt(i))
    if (found === UPPER) upper++
    else if (found === LOWER && ++lower * 8 > text.length) return false
  }
  return upper >= 2 && lower * 8 <= upper
}
