/** Lines that begin as an item does: whether they are one, or go on with the sentence of the line before them. */
import { isBrokenDate } from './broken-line.js'
import { startsLower, startsUpper } from './characters.js'
import { followsJoinedItem } from './inner-label.js'
import type { PhysicalLine } from './lines.js'
import { type LineMarker, markerAt } from './marker.js'
import { LETTERS, romanLabel, romanValue } from './ordinals.js'
import { FINAL, type WrapProfile } from './wrap-profile.js'

const LONG_DASH = /^[–—]/u
/** True where a dash at the line start is no bullet: `… giai đoạn 2021` / `- 2030, …`, `… Làng quê` / `– Sinh thái`. */
export function continuesByDash(head: string, tail: string, marker: LineMarker, profile: WrapProfile): boolean {
  if (marker.style !== 'dash' || FINAL.test(head)) return false
  if (profile.wrapped && profile.hyphens && LONG_DASH.test(tail)) return true
  const next = tail[marker.end] ?? ''
  if (/\d/.test(next)) return isRange(head, tail.slice(marker.end), profile)
  if (/[,]$/.test(head)) return false
  return startsLower(tail.slice(marker.end)) || breaksNameBefore(head, tail.slice(marker.end), profile)
}

/** So much of the width has a line that ends within a span of figures. */
const FULL_ENOUGH = 0.75
/** So much of the width has a line behind which not even the dash of a name had room. */
const NO_ROOM = 0.95
/** `Tài chính và Thủ trưởng …`, `Phú Sơn, các tuyến …`: the rest of a name, behind which its sentence goes on. */
const REST_OF_NAME = /^\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*){0,3}?(?:,| và| [-–]) /u
/** `… Vụ Kế hoạch`, where a name may be broken; `… về khoáng sản` is none. */
const BEGIN_OF_NAME = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Ll}+){0,2}$/u
const LONGEST_BEGIN = 30
/** `… Vụ Kế hoạch` / `- Tài chính và Thủ trưởng …`: a full line, and no items that empty lines part. */
const breaksNameBefore = (head: string, rest: string, { wrapped, width, gapped, spaced }: WrapProfile): boolean =>
  wrapped &&
  !gapped &&
  !spaced &&
  head.length >= width * NO_ROOM &&
  REST_OF_NAME.test(rest) &&
  BEGIN_OF_NAME.test(head.slice(-LONGEST_BEGIN))

const FIGURE_AT_END = /(\d{1,9}(?:[.,]\d{1,9}){0,3})%?$/
const FIGURE_AT_START = /^(\d{1,9}(?:[.,]\d{1,9}){0,3})(?![\d\p{L}])/u
const YEAR = /^(?:19|20)\d\d$/

/**
 * `2021` / `- 2030`, `7,5` / `- 8%`: the second is the greater, a year only behind a year; `năm 2025` / `- 100% …` is a
 * list, and so is what stands below an item with room to spare: `- Tỷ lệ xã có chợ đạt 80%` / `- 94% hộ …`.
 */
function isRange(head: string, tail: string, { wrapped, width }: WrapProfile): boolean {
  const from = FIGURE_AT_END.exec(head.slice(-24))?.[1]
  const to = FIGURE_AT_START.exec(tail)?.[1]
  if (from === undefined || to === undefined || YEAR.test(from) !== YEAR.test(to)) return false
  const isFull = wrapped && head.length > width * FULL_ENOUGH
  return numberOf(to) > numberOf(from) && (YEAR.test(from) || isFull || !markerAt(head))
}

const numberOf = (figure: string): number => Number(figure.replaceAll('.', '').replace(',', '.'))

const OUTER: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'article'])

/** `… tại khoản 2,`, `… khoản 2 Nghị định này,`: the next line may go on with another part. */
const ENDS_WITH_PART = /(?<!\p{L})(?:(?:điều|khoản|điểm|tiết|mục|chương|phần|phụ lục) [^ ]{1,8}|này),$/iu

/**
 * An article behind a comma: the first behind the last basis where the line between them was lost, or behind the
 * sentence that enacts them: `Xét đề nghị của …,` / `Điều 1. Ban hành …`. `… tại Mục 5,` / `Phần VI Hướng dẫn …` is none.
 */
const opensArticle = (head: string, rest: string, { style, delimiter }: LineMarker): boolean =>
  style === 'article' && delimiter === '.' && startsUpper(rest) && !ENDS_WITH_PART.test(head)

const leavesBracketOpen = (line: string): boolean => line.lastIndexOf('(') > line.lastIndexOf(')')

/** A number that opens a line by chance is a marker only if a title or a sentence follows it. */
export function isMarkerLine(head: PhysicalLine, tail: string, marker: LineMarker, profile: WrapProfile): boolean {
  if (continuesByDash(head.text, tail, marker, profile)) return false
  const rest = tail.slice(marker.end)
  if (OUTER.has(marker.style) && head.text.endsWith(',')) return opensArticle(head.text, rest, marker)
  // `… gồm 3` / `Chương 10 điều kèm theo …`
  if (OUTER.has(marker.style) && startsLower(rest) && !FINAL.test(head.text)) return false
  // `… (giai đoạn` / `2) theo …`
  if (marker.delimiter === ')' && leavesBracketOpen(head.text) && !FINAL.test(head.text)) return false
  // `… Trung ương (khóa` / `XIII) về …`
  if (marker.style === 'roman' && marker.delimiter === ')' && startsLower(rest) && !FINAL.test(head.text)) return false
  if (marker.style === 'arabic' || marker.style === 'decimal') {
    if (isBrokenDate(head.text, tail)) return false
    if (startsLower(rest) && !FINAL.test(head.text) && profile.wrapped) return false
    if (rest === '' && profile.wrapped && !FINAL.test(head.text)) return false
    // `Cổ Nhuế` / `2.1 (9,8 ha)`: a full line that broke off before a number of its own
    const brokeOff = profile.wrapped && !FINAL.test(head.text) && head.text.length > profile.width * 0.84
    if (brokeOff && marker.delimiter === '') return false
  }
  return true
}

/** `… Cụ thể:` / `(i) Rà soát …; (ii) …`: a full line, and the next at the margin where only lines go on. */
export const breaksOffBefore = (
  head: PhysicalLine,
  tail: PhysicalLine,
  marker: LineMarker,
  profile: WrapProfile,
): boolean =>
  profile.indented === true &&
  tail.indent === undefined &&
  /^[()]/.test(marker.delimiter) &&
  tail.text.startsWith('(') &&
  head.text.length > profile.width * 0.84

/** `… gồm: (1) A;` / `(2) B`: the label before stands inside the paragraph, so this one does too. */
export function continuesEnumeration(
  paragraph: readonly string[],
  tail: string,
  marker: LineMarker,
  { wrapped }: WrapProfile,
): boolean {
  if (!/^\)|^\(\)/.test(marker.delimiter)) return false
  if (followsJoinedItem(paragraph, tail, marker, wrapped)) return false
  return labelsBefore(marker).some((before) => {
    const label = marker.delimiter.startsWith('(') ? `(${before})` : `${before})`
    return paragraph.some((part) => /[ ;,:]/.test(part[part.indexOf(`${label} `) - 1] ?? ''))
  })
}

/** What the label before is called: `(iv)` or `(u)` before `(v)`. */
function labelsBefore({ style, label, ordinal }: LineMarker): string[] {
  if (style !== 'letter') return ordinal > 1 ? [String(ordinal - 1)] : []
  const value = romanValue(label.toUpperCase())
  const roman = value > 1 ? [romanLabel(value - 1).toLowerCase()] : []
  const letter = label.length === 1 && ordinal > 1 ? LETTERS[ordinal - 2] : undefined
  return letter === undefined ? roman : [...roman, letter]
}
