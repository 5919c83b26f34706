/** A text as words with their places, and what stands before each of them. */
import { foldWord } from '../text/fold.js'

/**
 * What stands between a word and the one before it:
 * `' '` blanks only, `,` `/` `-` that mark, `(` a bracket, `;` a semicolon or a line break, `:` a colon,
 * `.` the end of a sentence.
 */
type Gap = ' ' | ',' | '/' | '-' | '(' | ';' | ':' | '.'

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
    const before = words[words.length - 1]
    const key = foldWord(raw)
    const capital = raw.charCodeAt(0) !== key.charCodeAt(0) || isDigit(raw.charCodeAt(0))
    const acronym = capital && raw.length > 1 && isAcronym(raw, key)
    const mark = start - end === 1 ? text.charAt(end) : ''
    if (!shouting && acronym && before?.acronym && (mark === '&' || mark === '-')) {
      before.key += key
      before.end = end = start + raw.length
      continue
    }
    const blank = mark === ' '
    for (let at = end; at < start && !blank; at++) {
      const bracket = text.charAt(at)
      if (bracket === '(' || bracket === '[') inside = true
      else if (bracket === ')' || bracket === ']' || bracket === '\n') inside = false
    }
    const gap = before && !blank ? gapOf(text, end, start, before) : ' '
    words.push({ start, end: start + raw.length, key, capital, acronym, gap, inside })
    end = start + raw.length
  }
  return words
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** No letter of it is a small one: each differs from its folded form. */
function isAcronym(raw: string, key: string): boolean {
  for (let i = 1; i < raw.length; i++) if (raw.charCodeAt(i) === key.charCodeAt(i)) return false
  return true
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
