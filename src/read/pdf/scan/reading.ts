/** What is made of the words of a recognised line: specks left out, dashes named, words that were run together parted. */
import { isCapitals, normalizeCharacters } from '../../../text/characters.js'
import { syllablesOfGlued } from '../../../text/glued.js'
import { TYPE_LINE } from '../../../text/letterhead-words.js'
import { isSyllable, withoutMarks } from '../../../text/syllable.js'
import { withFigures } from './figures.js'
import { isFixed, withFixedWords } from './fixed.js'
import { withoutHandwriting } from './handwriting.js'
import { withKnownWords } from './known-words.js'
import type { RecognisedWord } from './recognise.js'
import { type ReadWord, readAs, type Taken } from './reread.js'

const SPEAKING = /[\p{Lu}\p{Ll}\p{N}]/u
/** Signs that stand alone in documents. */
const SIGN = /^(?:[-–+*•&%/=“”"().,;:…]|\.{2,}|\.\/\.)$/u
/** A horizontal stroke, whatever it was taken for. */
const STROKE = /^[_~¬—=]$/u
/** `©)` before an item: the letter c and its bracket, whatever it was taken for. */
const LETTER_C = /^[©¢€]\)$/u
/** `_ ©)`: no dash stands before the letter of an item. */
const DASHES = /^[-–—_~¬=]{1,3}$/u
const LETTER_LABEL = /^[a-zđ©¢€]?\)$/u
/** `¡)`, `)`, `§.`: the label of an item of which no letter or figure was seen; its neighbours tell it. */
const LABEL_SIGN = /^(?:[¡!|]?\)|[§&?¡!|]\.)$/u
const CAPITAL = /^\p{Lu}/u
/** No line begins with one. */
const POINT = /^[.,:;]$/
/** `(b/€)`: for information. */
const COPY = /^\(b\/[©¢€](?=\))/u
/** A sign that is less sure than this is a speck, a piece of a line or of a seal. */
const SURE_SIGN = 0.5
/** What is less sure than this is no writing, but between words that are. */
const LEAST_SURE = 0.12
/** A word beside which an unsure one of a size with it is writing. */
const SURE_NEIGHBOUR = 0.5
const PLAIN_WORD = /^[\p{Pi}\p{Ps}"]?(?:\p{L}{2}[\p{L}\p{M}/-]*|\d+(?:[.,]\d+)*%?)\p{Po}{0,2}[\p{Pe}\p{Pf}"]?$/u
const TELLING_NEIGHBOUR = /\p{L}{3}|\d%/u
const OTHER_HEIGHT = 3
/** Of the height of the word beside it: letters that are lower are a speck. */
const LOWEST = 0.2
/** Of its width: a word that shares more of it with a wider one was read from a part of that one. */
const COVERED = 0.6
const FIGURES = /^\d{1,4}[.,;]?$/
const SURE_PIECE = 0.85
/** Points: a narrower stroke is a speck. */
const SPECK = 1.5
/** Of the height of the word behind it: between these stands a dash. */
const DASH_TOP = 0.2
const DASH_BOTTOM = 0.9
const HIGHEST_STROKE = 0.4
/** What a line or a speck beside a word adds to it. */
const RESIDUE =
  /^_{1,8}(?=[\d\p{L}©])|^[_ˆ`^~|¦‘'°,.;:]{1,8}(?=\p{L}{2})|^[.,'‘](?=\d{1,2}\.$)|(?<=\p{L}{2})[_ˆ`^~|¦°]{1,8}$/gu

/** What specks before a label add to it: `„8)`, `._c)`. */
const LOW_MARK = /^(?:„(?=[\p{L}\d]{1,3}[.)])|[._,'‘]{1,3}(?=[\p{L}\d]\)$))/u

/** A month or a quarter with its year is no speck, however unsure. */
const PERIOD = /^[\dIVHl|]{1,4}\/\d{4}[.,;:)]{0,2}$/u
/** A slash of fractions, with or without one beside it. */
const SLASH = /\/?⁄/gu

/** `HI.` at the start of a line, `IH/2024` behind a quarter: two strokes were taken for one letter. */
const NUMERAL = /^(?<open>\(?)(?<numeral>[IVXH]{2,6})(?<close>\.|\/\d{4}[.,;)]{0,2})$/u
/** `khóa XIH`, `lần thứ XIH`: the same behind what is counted in such numerals. */
const COUNTED = /^(?:khóa|khoá|thứ|phần|chương|mục|loại|hạng)$/iu
const COUNTED_NUMERAL = /^(?<open>)(?<numeral>[IVX]{1,4}H|H[IV]{1,2})(?<close>[.,;:)]{0,2})$/u
const TITLE_WORDS = 3
/** `I.MỤC`, `II-MỤC` at the start of a line: the label of a part and the first word of its title. */
const GLUED_LABEL = /^(?<label>[IVX]{1,5}\.|[IVXH]{1,5}-)(?<word>\p{Lu}{2}.*)$/u
/** `UBNDTỈNH` in the letterhead. */
const GLUED_COUNCIL = /^(?<council>UBND|HĐND)(?<place>\p{Lu}{2,6})$/u
/** `MỤC:'TIÊU`: a speck runs two words together. */
const SPECK_BETWEEN = /^(?<first>\p{L}{2,6})[.,:;]?['’‘`´][.,:;]?(?<second>\p{L}{2,7})(?<close>[.,;:)]{0,2})$/u
/** `SỞ` before a word in small letters: with its mark the vowel was taken for a capital, which has the same shape. */
const CAPITAL_VOWEL = /^\p{Lu}[ÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]$/u
/** `ĐƠn`: the same before small letters of its own syllable. */
const CAPITAL_WITHIN = /^\p{Lu}[OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]\p{Ll}{1,4}$/u
/** `giỜ`, `tẾ`: the same at the end of a syllable; what is no letter of English is a word of no other language. */
const CAPITAL_END =
  /^(?<head>\p{L}?\p{Ll}{1,4})(?<vowel>[ÂÊÔĂƠƯẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘẮẰẲẴẶỚỜỞỠỢỨỪỬỮỰÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤÝỲỶỸỴ])(?<close>[^\p{L}]*)$/u
/** `v]`: a vowel with a mark below was taken for a bracket that nothing opened. */
const BRACKET_END = /^(?<head>\p{L}{1,3})\](?<close>[.,;:)]?)$/u
const ROMAN = /^X{0,3}(?:I[XV]|V?I{0,3})$/

/**
 * The words of one line, from left to right; those that are read otherwise than they were recognised say so.
 *
 * @param taken is told what is left out
 */
export function read(line: readonly RecognisedWord[], taken: Taken): ReadWord[] {
  const all = withFixedWords(line.map(({ text, ...word }) => ({ ...word, text: normalizeCharacters(text) })))
  const [first, second] = all
  const isStray = first !== undefined && DASHES.test(first.text) && LETTER_LABEL.test(second?.text ?? '')
  if (isStray) taken(first, 'speck')
  const given = isStray ? all.slice(1) : all
  const words = given
    .map((word, i) => {
      const text = tidied(word.text)
      return readAs(word, (i === 0 && !isTitle(given.slice(1)) ? opening(text) : null) ?? text)
    })
    .filter((word, i, all) => {
      const isLabel = i === 0 && LABEL_SIGN.test(word.text) && CAPITAL.test(all[1]?.text ?? '')
      const isWord = isLabel || isFixed(word) || isWriting(word, [all[i - 1], all[i + 1]])
      const writing = isWord && !(i === 0 && isSpeck(word, all[1]))
      if (!writing) taken(word.raw ? { ...word, text: word.raw.text } : word, 'speck')
      return writing
    })
  const written = withoutEndMark(withoutHandwriting(words, (word) => taken(word, 'blank')))
  const own = withKnownWords(withFigures(written))
  return own.flatMap((word, i) => {
    // a line of a narrow cell may end with it
    const isSmall = /\p{Ll}/u.test((own[i + 1] ?? own[i - 1])?.text ?? '')
    if ((isSmall && CAPITAL_VOWEL.test(word.text)) || CAPITAL_WITHIN.test(word.text)) {
      return [readAs(word, word.text.charAt(0) + word.text.slice(1).toLowerCase())]
    }
    const { head, vowel, close } = CAPITAL_END.exec(word.text)?.groups ?? {}
    if (head && vowel) return [readAs(word, `${head}${vowel.toLowerCase()}${close}`)]
    const cut = BRACKET_END.exec(word.text)?.groups
    if (cut && isSyllable(`${cut.head}ị`) && !own.some(({ text }) => text.includes('['))) {
      return [readAs(word, `${cut.head}ị${cut.close}`)]
    }
    const { first: front, second, close: end = '' } = SPECK_BETWEEN.exec(word.text)?.groups ?? {}
    if (front && second && isSyllable(front) && isSyllable(second)) return partedAs(word, [front, `${second}${end}`])
    const { label, word: first } = (i === 0 && GLUED_LABEL.exec(word.text)?.groups) || {}
    if (label && first && (label.endsWith('.') || isCapitals(own.map(({ text }) => text).join(' '))))
      return partedAs(word, [label, first])
    const before = own[i - 1]?.text.toLowerCase()
    if (i === 0 || before === 'quý') return parted(numeral(word, NUMERAL))
    return parted(before && COUNTED.test(before) ? numeral(word, COUNTED_NUMERAL) : word)
  })
}

/** `KẾ HOẠCH.`: the type of a document stands without a mark behind it; a speck was read as one. */
function withoutEndMark(words: readonly ReadWord[]): ReadWord[] {
  const bare = words
    .map(({ text }) => text)
    .join(' ')
    .replace(/[.,]$/, '')
  if (!TYPE_LINE.test(bare)) return [...words]
  return words.map((word, i) => (i === words.length - 1 ? readAs(word, word.text.replace(/[.,]$/, '')) : word))
}

const tidied = (text: string): string =>
  text.replace(RESIDUE, '').replace(LOW_MARK, '').replace(SLASH, '/').replace(COPY, '(b/c')

/** A speck beside a title is no dash of an item. */
const isTitle = (words: readonly ReadWord[]): boolean =>
  words.length >= TITLE_WORDS && isCapitals(words.map(({ text }) => text).join(' '))

/** What a sign that opens a line stands for. */
function opening(text: string): string | null {
  if (STROKE.test(text)) return '-'
  return LETTER_C.test(text) ? 'c)' : null
}

function numeral(word: ReadWord, form: RegExp): ReadWord {
  const { open = '', numeral = '', close = '' } = form.exec(word.text)?.groups ?? {}
  const mended = numeral.replaceAll('H', 'II')
  return numeral.includes('H') && ROMAN.test(mended) ? readAs(word, `${open}${mended}${close}`) : word
}

function isWriting(word: RecognisedWord, beside: readonly (RecognisedWord | undefined)[]): boolean {
  const { text, confidence } = word
  if (text === '' || confidence < LEAST_SURE)
    return PERIOD.test(text) || (PLAIN_WORD.test(text) && isAmong(word, beside))
  if (SPEAKING.test(text)) return !beside.some((other) => other && isPieceBeside(word, other))
  return SIGN.test(text) && confidence >= SURE_SIGN
}

/** True for a speck, or for a piece of the word beside it that was read twice: `vị việc`. */
function isPieceBeside(word: RecognisedWord, other: RecognisedWord): boolean {
  const shared = Math.min(word.box.right, other.box.right) - Math.max(word.box.left, other.box.left)
  // figures are no piece of letters, nor is `y` one of `tế`: the box of the word beside them is too wide
  const isOther = word.confidence >= SURE_PIECE && (FIGURES.test(word.text) || isOtherSyllable(word.text, other.text))
  const isCovered = !isOther && widthOf(word) < widthOf(other) && shared > COVERED * widthOf(word)
  return isCovered || heightOf(word) < LOWEST * heightOf(other)
}

const isOtherSyllable = (text: string, beside: string): boolean =>
  isSyllable(text) && !withoutMarks(beside).includes(withoutMarks(text))

const widthOf = ({ box }: RecognisedWord): number => box.right - box.left
const heightOf = ({ box }: RecognisedWord): number => box.bottom - box.top

/** True beside a word that is surely read and about as high. */
function isAmong(word: RecognisedWord, beside: readonly (RecognisedWord | undefined)[]): boolean {
  const height = heightOf(word)
  return beside.some((other) => {
    if (!other || other.confidence < SURE_NEIGHBOUR || !TELLING_NEIGHBOUR.test(other.text)) return false
    const own = heightOf(other)
    return height < OTHER_HEIGHT * own && own < OTHER_HEIGHT * height
  })
}

/** True for a point that opens a line, the dash of an item that is hardly a point wide, or stands above or below the word behind it. */
function isSpeck({ text, box }: RecognisedWord, next: RecognisedWord | undefined): boolean {
  if (POINT.test(text)) return true
  if (text !== '-') return false
  if (box.right - box.left < SPECK) return true
  if (!next) return false
  const middle = (box.top + box.bottom) / 2
  const height = next.box.bottom - next.box.top
  // a speck in the box of the dash makes it as high as letters
  if (box.bottom - box.top > HIGHEST_STROKE * height) return false
  return middle < next.box.top + DASH_TOP * height || middle > next.box.top + DASH_BOTTOM * height
}

/** `hoạchứng` → `hoạch ứng`: where the letters are no syllable and only one way to part them gives syllables. */
function parted(word: ReadWord): ReadWord[] {
  const { council, place } = GLUED_COUNCIL.exec(word.text)?.groups ?? {}
  if (council && place && isSyllable(place)) return partedAs(word, [council, place])
  const match = /^(?<open>[^\p{L}]*)(?<letters>\p{L}+)(?<close>[^\p{L}]*)$/u.exec(word.text)
  const letters = match?.groups?.letters ?? ''
  const way = syllablesOfGlued(letters)
  if (!way) return [word]
  const texts = way.map((syllable, i) => {
    const open = i === 0 ? (match?.groups?.open ?? '') : ''
    return `${open}${syllable}${i === way.length - 1 ? (match?.groups?.close ?? '') : ''}`
  })
  return partedAs(word, texts)
}

/** A word as the pieces that make it, each with its part of the box. */
function partedAs(word: ReadWord, texts: readonly string[]): ReadWord[] {
  const raw = word.raw ?? { text: word.text }
  const { left, right } = word.box
  const all = word.text.length
  let at = 0
  return texts.map((text) => {
    const from = left + ((right - left) * at) / all
    at += text.length
    // a little room shows where the word was parted
    return { ...word, text, raw, box: { ...word.box, left: from, right: left + ((right - left) * (at - 0.3)) / all } }
  })
}
