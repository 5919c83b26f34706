/**
 * Lines of the letterhead whose words are prescribed (NĐ 30/2020/NĐ-CP, phụ lục I): the name of the country, the
 * motto, the type of the document, and the words around the figures of the date. Where a recognised line is nearly
 * one of them it is that one.
 */
import { isCapitals } from '../../../text/characters.js'
import { difference } from '../../../text/difference.js'
import { withoutMarks } from '../../../text/syllable.js'
import { type ReadWord, readAs } from './reread.js'

const LINES = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM'].map(
  (line) => line.split(' '),
)
/** Those of `TYPE_LINE` that plans and what they cite are; each alone on its line. */
export const TYPES =
  'KẾ HOẠCH|KẾ HOẠCH HÀNH ĐỘNG|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO|THÔNG TƯ|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|CÔNG ĐIỆN'
    .split('|')
    .map((type) => type.split(' '))
/** How urgent a paper is, in a box of its own. */
const URGENCY = ['HỎA TỐC', 'THƯỢNG KHẨN'].map((line) => line.split(' '))
/** Letters by which a word of a fixed line may differ, and all of them together. */
const WORD_OFF = 3
const LINE_OFF = 5
const YEAR = /^\d{4}[.,]?$/
const MONTH = /^[1lI|ÏÍÌ]{1,2}$/u
const FILLED_DAY = /^ngày\S{1,3}$/u
const LONGEST_DATE = 12
const PLACE_END = /^\p{Lu}\p{L}*,$/u
const LETTERS = /^\p{L}{3,6}$/u
/** No longer taken for a speck, and still reported as unsure. */
const PRINTED = 0.3

/** No line of capitals begins with this word but with the province that looks like it. */
const STILL = 'TĨNH'
const PROVINCE = 'TỈNH'

const FIXED = new Set([...LINES.flat(), 'ngày', 'tháng', 'năm'])

/** What stands over the recipients, alone on its line. */
const RECIPIENTS = ['Nơi', 'nhận:']
const COLON = /[:;.]$/

/** The words of one line, those of a fixed one as it has them. */
export function withFixedWords(line: readonly ReadWord[]): ReadWord[] {
  if (isRecipients(line)) return line.map((word, i) => readAs(word, RECIPIENTS[i] ?? word.text))
  const fixed =
    LINES.find((words) => isNearly(line, words)) ??
    [...TYPES, ...URGENCY].find((words) => isMarkedOtherwise(line, words))
  if (!fixed) return withProvince(withDateWords(line))
  // both ways to write `hòa` are right
  return line.map((word, i) => {
    const [mark = ''] = /[:.,]$/.exec(word.text) ?? []
    return word.text === 'HOÀ' ? word : readAs(word, `${fixed[i] ?? word.text}${mark}`)
  })
}

/** True for a word that was made a fixed one, however unsure it was. */
export const isFixed = ({ text, raw }: ReadWord): boolean => raw !== undefined && FIXED.has(text)

const lettersOf = (text: string): string => withoutMarks(text).replace(/[^a-z0-9-]/g, '')
const sameLetters = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b)

function isNearly(line: readonly ReadWord[], fixed: readonly string[]): boolean {
  if (line.length !== fixed.length) return false
  let all = 0
  return line.every(({ text }, i) => {
    const off = difference(lettersOf(text), lettersOf(fixed[i] ?? ''))
    all += off
    return off < WORD_OFF && all <= LINE_OFF && (off === 0 || (fixed[i] ?? '').length > 1)
  })
}

/** `Nơi nhộn:`, `Noi nhận;`: one letter is another, and the mark behind is there. */
function isRecipients(line: readonly ReadWord[]): boolean {
  const [first, second] = line
  if (!first || !second || line.length !== RECIPIENTS.length || !COLON.test(second.text)) return false
  return difference(lettersOf(`${first.text}${second.text}`), 'noinhan') <= 1
}

/** `THÔNG BẢO`: the letters are right, their marks are not. */
function isMarkedOtherwise(line: readonly ReadWord[], fixed: readonly string[]): boolean {
  return (
    line.length === fixed.length &&
    line.every(({ text }, i) => text === text.toUpperCase() && sameLetters(text, fixed[i] ?? ''))
  )
}

function withProvince(line: readonly ReadWord[]): ReadWord[] {
  const isLine = line[0]?.text === STILL && isCapitals(line.map(({ text }) => text).join(' '))
  return line.map((word, i) => (isLine && i === 0 ? readAs(word, PROVINCE) : word))
}

/** `Sơn Hà, dgày 12 (thắng 1l năm 2024`: the words before the day, the month and the year. */
function withDateWords(line: readonly ReadWord[]): ReadWord[] {
  const year = line.length - 1
  if (
    line.length > LONGEST_DATE ||
    !YEAR.test(line[year]?.text ?? '') ||
    lettersOf(line[year - 1]?.text ?? '') !== 'nam'
  )
    return [...line]
  const month = line.findIndex(({ text }, i) => i > 0 && i < year && isAlmost(text, 'thang'))
  const isDay = (text: string): boolean => isAlmost(text, 'ngay') || FILLED_DAY.test(text)
  const found = line.findIndex(({ text }, i) => i > 0 && i < (month < 0 ? year : month) && isDay(text))
  // the one word between the place and the month
  const isAlone = PLACE_END.test(line[month - 2]?.text ?? '') && LETTERS.test(line[month - 1]?.text ?? '')
  const day = found < 0 && isAlone ? month - 1 : found
  if (month < 0 || day < 0 || month - day > 3 || year - month > 3) return [...line]
  return line.map((word, i) => {
    // what is written into the blank may stand so near that it is taken for a part of the word
    if (i === day) return asFixed(word, 'ngày')
    if (i === month) return asFixed(word, 'tháng')
    if (i === year - 1) return asFixed(word, 'năm')
    return i === month + 1 && i === year - 2 && MONTH.test(word.text)
      ? readAs(word, '1'.repeat(word.text.length))
      : word
  })
}

/** Ink on a printed word makes it unsure; where it stands it can be no other. */
const asFixed = (word: ReadWord, text: string): ReadWord => ({
  ...readAs(word, text),
  confidence: Math.max(word.confidence, PRINTED),
})

const isAlmost = (text: string, word: string): boolean => difference(lettersOf(text), word) <= 1
