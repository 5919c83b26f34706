/** The label of an item inside a paragraph, where its line break was lost: `1. Mục đích a) Rà soát`. */
import { type LineMarker, labelAfter, markerAt } from './marker.js'
import { OUTER_TO_INNER } from './marker-styles.js'

/** Not counted through are those above: each has its word before it, and opens a line of its own. */
const FIRST_COUNTED = OUTER_TO_INNER.indexOf('roman')
const LAST_COUNTED = OUTER_TO_INNER.indexOf('letter')
const LONGEST = 6000
const MOST_PARTS = 200
const LONGEST_TITLE = 130
const INNER_LABEL = / (?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)] (?=\p{Lu})/u

/** A sentence, or a share. */
const OPENING = /^[“"(]?(?:\p{Lu}|\d{1,3}(?:[.,]\d{1,2})?%)/u
const SENTENCE_END = /[.;:…)”"]$/u
/** `theo khoản 1. Đối với …`, `Quý 2. …` */
const SPOKEN_OF =
  /(?<!\p{L})(?:khoản|điểm|mục|điều|tiết|phần|chương|số|bước|quý|tháng|năm|lớp|cấp|nhóm|vùng|tổ|ấp|thôn|khu|loại|mức|hạng|bậc|đợt|và|hoặc|đến|từ) $/iu

/** How deep a label stands among those that lists count. */
export const rankOf = ({ style }: LineMarker): number => OUTER_TO_INNER.indexOf(style)

/** Labels of one list. */
export const keyOf = ({ style, path, delimiter, noun = '' }: LineMarker): string =>
  [style, path.slice(0, -1).join('.'), delimiter, noun].join(' ')

/** True for a label that lists count through, so that the next one proves it: not `Điều 2.`, `(2)`, a dash. */
export function isCounted(marker: LineMarker): boolean {
  const rank = rankOf(marker)
  if (rank < FIRST_COUNTED || rank > LAST_COUNTED || marker.noun) return false
  return marker.delimiter !== '' && marker.delimiter !== '()'
}

/** Where the label that is `ordinal` in the list of `listed` opens an item inside a paragraph; 0 where none does. */
export function placeOfLabel(text: string, own: LineMarker | null, listed: LineMarker, ordinal: number): number {
  if (text.length > LONGEST) return 0
  const label = ` ${labelAfter(listed, ordinal)}${listed.delimiter} `
  const from = own?.end ?? 0
  for (let at = text.indexOf(label, from); at > 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(from, at)
    const opens = SENTENCE_END.test(before) || (own !== null && isTitle(before))
    if (opens && OPENING.test(text.slice(at + label.length)) && !SPOKEN_OF.test(`${before} `)) return at + 1
  }
  return 0
}

/** `MỤC TIÊU`, `MỤC TIÊU 1. Mục tiêu chung`: another label may stand before the title. */
function isTitle(words: string): boolean {
  const title = words.split(INNER_LABEL).at(-1) ?? ''
  return title.length > 0 && title.length <= LONGEST_TITLE && !/[.;:]/.test(title)
}

/**
 * True where an item stands inside a paragraph of which a line is the next, `1. Mục đích a) Rà soát` / `b) Sửa đổi`: a line
 * that is cut at a width may begin with any part of a sentence, `gồm: a) Rà soát; b) Sửa đổi`.
 *
 * @param parts what the paragraph was put together from so far
 */
export function followsJoinedItem(parts: readonly string[], tail: string, next: LineMarker, wrapped: boolean): boolean {
  if (next.delimiter === '()' || !OPENING.test(tail.slice(next.end)) || parts.length > MOST_PARTS) return false
  const paragraph = parts.join('')
  const own = markerAt(paragraph)
  const place = placeOfLabel(paragraph, own, next, next.ordinal - 1)
  if (place === 0) return false
  return !wrapped || (own !== null && keyOf(own) === keyOf(next)) || !/[:;]$/.test(paragraph.slice(0, place - 1))
}
