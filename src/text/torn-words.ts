/**
 * Words torn into pieces by whatever took the text out of its page: `phi bi ế n`, `M ụ c đích`, `trách nhi ệm c ủa`.
 * A syllable is torn within its onset, before its rhyme or within it, so that one of its pieces is no word: a
 * consonant without a vowel, or a rhyme with a mark that no word is made of alone.
 */
import type { SourceNote } from '../source.js'
import { isLetterCode } from './characters.js'
import { isSyllable } from './syllable.js'

/**
 * The words that have no onset but a mark, as far as they are written in documents. Not those that can be no word
 * behind any that would take them for its rhyme: `ấy` (`anh ấy`, `gi ấy`), `ồn` (`tiếng ồn`, `ngu ồn`).
 */
const WITHOUT_ONSET = new Set(
  `à ác ách ái ám án áng ánh ảnh áo ảo áp át ăn âm ẩm ầm ân ấp âu ấu ẩu ém én ép ê ếch êm ì ích ít ỉu óc oán oát óng
   ô ổ ôi ôm ốm ôn ổn ông ốp ở ơn ớt ớn uẩn úc ùn úng ủng uốn uống út ủy úy uỷ uý uyên uyển ư ưa ứ ức ưng ứng ước ươm
   ướm ương ướp ướt ưu ý yêu yếu yên yến yết yểm`.split(/\s+/),
)
const CONSONANTS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' '))
const LONE_VOWELS = new Set(['e', 'i', 'o', 'u'])
const MARKED = /[^\x20-\x7e]/
const VOWEL_WITH_MARK = /[àáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/
const MARKED_VOWEL = /^[àáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/
/** Stands for a figure, which a letter behind it is the unit of: `rộng 5 m ở hai bên`. */
const UNIT = 'điểm'
/** What a letter behind it names: `điểm b ở trên`. */
const LABELLED = new Set(
  'điểm khoản mục tiết ý phần nhóm loại hạng lớp bảng biểu lục khu khối cấp lô tổ đội'.split(' '),
)
const MOST_PIECES = 4
const MOST_BEFORE = 4
const LONGEST_SYLLABLE = 7
const LONGEST_RHYME = 4
const BLANK = 0x20
const LETTER_I = 0x69
const LETTER_U = 0x75
const DIGIT_BEFORE = /\d ?$/

/** What leaving a piece or putting some together costs: the cheapest parting of a run of pieces is taken. */
const NO_WORD = 10
const LETTER_BEFORE_WORD = 2.5
const LONE_VOWEL = 2
const KNOWN_WORD = 1
/** `cả n ước`: a letter goes with what follows rather than behind a word. */
const ENDS_WORD = 0.5
const NEW_WORD = 3

const NOTHING = 0
const VOWEL = 1
const CONSONANT = 2
/** A vowel that is no word alone: `phố i hợp`, `đưa và o`. */
const LONE = 3
const kinds = new Uint8Array(0x2000)
for (const letter of 'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX') kinds[letter.charCodeAt(0)] = CONSONANT
for (const letter of 'àáâãèéêìíòóôõùúýăĩũơư')
  for (const c of [letter, letter.toUpperCase()]) kinds[c.charCodeAt(0)] = VOWEL
for (let code = 0x1ea0; code <= 0x1ef9; code++) kinds[code] = VOWEL
for (const letter of LONE_VOWELS) kinds[letter.charCodeAt(0)] = LONE

export interface Mended {
  text: string
  /** What was put together, as it stood: `bi ế n`. */
  torn: string[]
}

/** `ngày 2 9 tháng 0 5 năm 20 26`: a day is no two figures. */
const DATE = /(?<!\p{L})ngày \d(?: ?\d)? tháng(?: \d(?: ?\d)? năm \d(?: ?\d){3}(?!\d))?/giu
const TORN_FIGURES = /(?<=\d) (?=\d)/g

function withWholeDates(text: string, torn: string[]): string {
  return text.replace(DATE, (date) => {
    const whole = date.replace(TORN_FIGURES, '')
    if (whole !== date) torn.push(date)
    return whole
  })
}

/** Puts the pieces of torn words and dates together: only blanks within a line are taken out. The text is in NFC. */
export function mendTornWords(given: string): Mended {
  const torn: string[] = []
  const text = withWholeDates(given, torn)
  const parts: string[] = []
  let known: ReadonlySet<string> | null = null
  const isKnown = (word: string): boolean => {
    known ??= wordsOf(text)
    return known.has(word)
  }
  let done = 0
  for (let at = nextPiece(text, 0); at >= 0; at = nextPiece(text, Math.max(at + 1, done))) {
    const { start, pieces, end } = runAround(text, at, done)
    const parted = partedBest(pieces, isKnown, DIGIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
    const mended = parted.map((group) => group.join('')).join(' ')
    for (const group of parted) if (group.length > 1) torn.push(group.join(' '))
    parts.push(text.slice(done, start), mended)
    done = end
  }
  return torn.length === 0 ? { text, torn } : { text: parts.join('') + text.slice(done), torn }
}

/** The note of what was put together, for `Source.notes`. */
export function tornNotes(torn: readonly string[]): SourceNote[] {
  if (torn.length === 0) return []
  const shown = torn.slice(0, SHOWN).map((pieces) => `“${pieces}”`)
  const rest = torn.length > SHOWN ? `, and ${torn.length - SHOWN} more` : ''
  return [{ message: `words were torn into pieces; they are read as whole: ${shown.join(', ')}${rest}`, at: 0 }]
}

const SHOWN = 8

/** Offset of the next piece at the start of a word that is no word; -1 where there is none. */
function nextPiece(text: string, from: number): number {
  let before = from === 0 ? BLANK : text.charCodeAt(from - 1)
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (before <= BLANK) {
      const kind = kinds[code] ?? NOTHING
      if (kind !== NOTHING && isPiece(text, at, kind)) return at
    }
    before = code
  }
  return -1
}

function isPiece(text: string, at: number, kind: number): boolean {
  if (kind === LONE) return text.charCodeAt(at - 1) === BLANK && !isLetterCode(text.charCodeAt(at + 1))
  if (kind === CONSONANT && !isBareOnset(text, at)) return false
  let end = at + 1
  while (end <= at + LONGEST_RHYME && isLetterCode(text.charCodeAt(end))) end++
  if (end > at + LONGEST_RHYME) return false
  const piece = text.slice(at, end)
  if (kind === CONSONANT) return isOnset(piece) || (piece.length === 1 && isCapitalBeforeVowel(text, at))
  return !WITHOUT_ONSET.has(piece.toLowerCase())
}

/** True where no vowel follows the consonants, but for that of `gi` and `qu`: a first look, which nearly all words fail. */
function isBareOnset(text: string, at: number): boolean {
  let end = at + 1
  while (kinds[text.charCodeAt(end)] === CONSONANT) end++
  const code = text.charCodeAt(end)
  if (code === LETTER_U || code === LETTER_I) end++
  return !isLetterCode(text.charCodeAt(end))
}

/** `S ở Nội vụ`: a capital that may be an initial, and may be torn off. */
function isCapitalBeforeVowel(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === BLANK && kinds[text.charCodeAt(at + 2)] === VOWEL
}

/** Small letters, or several with a capital: one capital is an initial. */
function isOnset(piece: string): boolean {
  const tail = piece.slice(1)
  return CONSONANTS.has(piece) || (tail !== '' && isLower(tail) && CONSONANTS.has(piece.toLowerCase()))
}

const isLower = (letter: string): boolean => letter === letter.toLowerCase()

/** The words about a place that nothing but single blanks stands between: a few before it, and all behind it. */
function runAround(text: string, at: number, least: number): { start: number; end: number; pieces: string[] } {
  let start = at
  for (let count = 0; count < MOST_BEFORE; count++) {
    let head = start - 1
    if (text.charCodeAt(head) !== BLANK) break
    while (isLetterCode(text.charCodeAt(head - 1))) head--
    if (head === start - 1 || head < least) break
    start = head
  }
  let end = at
  while (isLetterCode(text.charCodeAt(end))) end++
  while (text.charCodeAt(end) === BLANK && isLetterCode(text.charCodeAt(end + 1))) {
    end++
    while (isLetterCode(text.charCodeAt(end))) end++
  }
  return { start, end, pieces: text.slice(start, end).split(' ') }
}

/** The parting of pieces into words that costs least. */
function partedBest(pieces: readonly string[], isKnown: (word: string) => boolean, afterDigit: boolean): string[][] {
  const alone = pieces.map((piece, i) => (i === 0 && afterDigit ? 0 : costAlone(piece, pieces[i + 1])))
  /** By the number of pieces parted so far, the least cost and how many pieces the last word took. */
  const least: number[] = [0]
  const taken: number[] = [0]
  for (let count = 1; count <= pieces.length; count++) {
    least[count] = (least[count - 1] ?? 0) + (alone[count - 1] ?? 0)
    taken[count] = 1
    for (let size = 2; size <= Math.min(MOST_PIECES, count); size++) {
      const from = count - size
      const before = from === 0 && afterDigit ? UNIT : pieces[from - 1]
      const cost = costTogether(pieces.slice(from, count), alone.slice(from, count), before, isKnown)
      const whole = (least[from] ?? 0) + cost
      // `ph ố i hợp`: a vowel that is left over belongs to the word, though the word stands nowhere whole
      if (whole > (least[count] ?? 0)) continue
      least[count] = whole
      taken[count] = size
    }
  }
  const parted: string[][] = []
  for (let count = pieces.length; count > 0; count -= taken[count] ?? 1)
    parted.push(pieces.slice(count - (taken[count] ?? 1), count))
  return parted.reverse()
}

function costAlone(piece: string, next: string | undefined): number {
  const lower = piece.toLowerCase()
  if (CONSONANTS.has(lower)) {
    if (!isOnset(piece)) return LETTER_BEFORE_WORD
    const label = piece.length === 1 && next !== undefined && isWord(next.toLowerCase())
    return label ? LETTER_BEFORE_WORD : NO_WORD
  }
  if (LONE_VOWELS.has(piece)) return LONE_VOWEL
  return isWord(lower) ? 0 : NO_WORD
}

/** Not sure to be one: letters without a mark may be of another language. */
function isWord(lower: string): boolean {
  if (CONSONANTS.has(lower)) return false
  if (!MARKED.test(lower)) return true
  return MARKED_VOWEL.test(lower) ? WITHOUT_ONSET.has(lower) : isSyllable(lower)
}

function costTogether(
  pieces: readonly string[],
  alone: readonly number[],
  before: string | undefined,
  isKnown: (word: string) => boolean,
): number {
  const [head = '', ...rest] = pieces
  const whole = pieces.join('')
  if (whole.length > LONGEST_SYLLABLE || alone.every((cost) => cost === 0)) return Number.POSITIVE_INFINITY
  const tail = rest.join('')
  if (!isLower(tail) && whole !== whole.toUpperCase()) return Number.POSITIVE_INFINITY
  const lower = whole.toLowerCase()
  if (!VOWEL_WITH_MARK.test(lower) || !isWord(lower) || !isSyllable(lower)) return Number.POSITIVE_INFINITY
  const label = head.length === 1 && before !== undefined && LABELLED.has(before.toLowerCase())
  if (label && alone[1] === 0) return Number.POSITIVE_INFINITY
  const endsWord = rest.length === 1 && CONSONANTS.has(tail) && isWord(head.toLowerCase())
  if (isKnown(lower)) return endsWord ? KNOWN_WORD + ENDS_WORD : KNOWN_WORD
  // `thành phố t`: a letter too many, as likely as a syllable that ends in it
  return endsWord ? Number.POSITIVE_INFINITY : NEW_WORD
}

/** The words of a text as they stand, in small letters. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}]+/u))
}
