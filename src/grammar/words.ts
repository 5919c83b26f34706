/** A text as words with their places, and what stands before each of them. */
import { foldWord } from '../text/fold.js'

/**
 * What stands between a word and the one before it:
 * `' '` blanks only, `,` `/` `-` that mark, `(` a bracket, `;` a semicolon or a line break, `:` a colon,
 * `.` the end of a sentence.
 */
export type Gap = ' ' | ',' | '/' | '-' | '(' | ';' | ':' | '.'

export interface Word {
  start: number
  end: number
  /** Lower case, old tone placement. */
  key: string
  /** The first letter is a capital or a digit. */
  capital: boolean
  /** Two letters or more, all capitals: `UBND`, `KH&ĐT`. */
  acronym: boolean
  gap: Gap
  /** It stands between brackets. */
  inside: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAPITAL = /^[\p{Lu}\p{N}]/u
const ACRONYM = /^\p{Lu}{2,}$/u
const LOWER = /\p{Ll}/u
const TITLE_ABBREVIATIONS = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 'ts', 'pgs', 'gs', 'ths'])

/**
 * The first `limit` words of `text` from `from` on. Letters joined by `&` or a hyphen between capitals
 * (`KH&ĐT`, `TN-MT`) are one word with the key `khđt`, unless the whole text is in capitals.
 */
export function wordsOf(text: string, from = 0, limit = 400): Word[] {
  const words: Word[] = []
  const shouting = !LOWER.test(text)
  WORD.lastIndex = from
  let end = from
  let inside = false
  for (let found = WORD.exec(text); found && words.length < limit; found = WORD.exec(text)) {
    const raw = found[0]
    const start = found.index
    const before = words.at(-1)
    const acronym = ACRONYM.test(raw)
    const mark = start - end === 1 ? text.charAt(end) : ''
    if (!shouting && acronym && before?.acronym && (mark === '&' || mark === '-')) {
      before.key += foldWord(raw)
      before.end = end = start + raw.length
      continue
    }
    for (let at = end; at < start; at++) {
      const bracket = text.charAt(at)
      if (bracket === '(' || bracket === '[') inside = true
      else if (bracket === ')' || bracket === ']' || bracket === '\n') inside = false
    }
    const gap = before ? gapOf(text, end, start, before) : ' '
    words.push({ start, end: start + raw.length, key: foldWord(raw), capital: CAPITAL.test(raw), acronym, gap, inside })
    end = start + raw.length
  }
  return words
}

/** The strongest of the marks between two words. */
function gapOf(text: string, from: number, to: number, before: Word): Gap {
  let gap: Gap = ' '
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at)
    if (mark === '\n' || mark === '\u2028' || mark === ';' || mark === '\t') return ';'
    if (mark === '.' && !TITLE_ABBREVIATIONS.has(before.key)) gap = '.'
    else if (gap === '.') continue
    else if (mark === ':') gap = ':'
    else if (gap === ':') continue
    else if (mark === ',') gap = ','
    else if (gap !== ' ') continue
    else if (mark === '(' || mark === '[') gap = '('
    else if (mark === '/') gap = '/'
    else if (mark === '-' || mark === '–' || mark === '—') gap = '-'
  }
  return gap
}
