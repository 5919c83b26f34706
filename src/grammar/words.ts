/** A text as words with their places, and what stands before each of them. */
import { isWordOrMark } from '../text/characters.js'
import { foldWord } from '../text/fold.js'

/**
 * What stands between a word and the one before it:
 * `' '` blanks only, `,` `/` `-` that mark (a plus sign is a comma, but in `Văn phòng REDD+ giúp`), `(` a bracket, `;` a semicolon or a line break, `:` a colon,
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

/** What the letters of a word say, whatever stands about it. */
interface Spelling extends Pick<Word, 'key' | 'capital' | 'acronym'> {
  raw: string
}

const LOWER = /\p{Ll}/u
const TITLE_ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'q',
  'p',
  'h',
  'ts',
  'pgs',
  'gs',
  'ths',
  'vp',
  'bql',
  'bch',
  'ub',
])
/** FNV-1a. */
const HASH_START = 0x811c9dc5
const HASH_FACTOR = 0x01000193
/** More than most texts have spellings. */
const SLOTS = 1 << 12

/** The spelling that came last with each hash: a word that is known by it is not cut out of the text. */
const spellings = new Array<Spelling | undefined>(SLOTS).fill(undefined)

/**
 * The first `limit` words of `text` from `from` on. Letters joined by `&` or a hyphen between capitals
 * (`KH&ĐT`, `TN-MT`) are one word with the key `khđt`, unless the whole text is in capitals.
 */
export function wordsOf(text: string, from = 0, limit = 400): Word[] {
  const words: Word[] = []
  const shouting = !LOWER.test(text)
  let end = from
  let inside = false
  for (let at = from; at < text.length && words.length < limit; ) {
    let code = text.charCodeAt(at)
    if (!isWordOrMark(code)) {
      at++
      continue
    }
    const start = at
    let hash = HASH_START
    while (isWordOrMark(code)) {
      hash = Math.imul(hash ^ code, HASH_FACTOR)
      if (++at === text.length) break
      code = text.charCodeAt(at)
    }
    const before = words[words.length - 1]
    const { key, capital, acronym } = spellingAt(text, start, at, hash)
    const mark = start - end === 1 ? text.charAt(end) : ''
    // `Ea H'leo`, `Đắk R’lấp`
    const oneName = (mark === "'" || mark === '’') && before !== undefined && before.end === end
    if (oneName || (!shouting && acronym && before?.acronym && (mark === '&' || mark === '-'))) {
      before.key += key
      before.end = end = at
      continue
    }
    const blank = mark === ' '
    for (let between = end; between < start && !blank; between++) {
      const bracket = text.charAt(between)
      if (bracket === '(' || bracket === '[') inside = true
      else if (bracket === ')' || bracket === ']' || bracket === '\n') inside = false
    }
    const gap = before && !blank ? gapOf(text, end, start, before) : ' '
    words.push({ start, end: at, key, capital, acronym, gap, inside })
    end = at
  }
  return words
}

function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
  const known = spellings[slot]
  if (known?.raw.length === end - start && text.startsWith(known.raw, start)) return known
  const raw = text.slice(start, end)
  const key = foldWord(raw)
  const capital = raw.charCodeAt(0) !== key.charCodeAt(0) || isDigit(raw.charCodeAt(0))
  const spelling = { raw, key, capital, acronym: capital && raw.length > 1 && isAcronym(raw, key) }
  spellings[slot] = spelling
  return spelling
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
    else if (mark === '+') gap = at === from && before.acronym && LOWER.test(text.charAt(to)) ? ' ' : ','
    else if (mark === '/') gap = '/'
    else if (mark === '-' || mark === '–' || mark === '—') gap = '-'
  }
  return gap
}
