/** The markers that open the items of a run-on text, told from what only looks like one. */
import { isCapitals } from '../characters.js'
import { type LineMarker, markerAt } from '../marker.js'
import { OUTER_TO_INNER } from '../marker-styles.js'
import { DUTY_OF_LIST, LABEL_OR_CHARGE, LONGEST_SENTENCE, LONGEST_TITLE, ORDER, USUAL_TITLE } from './titles.js'

const MARKER_START =
  /(?<= )(?:[IVXL]{1,6}[.-]|[A-H]\.(?= \p{Lu}[\p{Lu}\p{Ll}])|\d{1,2}(?:\)|-|(?:\.\d{1,2}){0,3}\.)|[a-zđ]\)|[-–+*•◦]|(?:Điều|ĐIỀU) \d{1,3}\.|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN) (?:[IVX]{1,5}|\d{1,2})\.?) (?=["“(]?[\p{Lu}\d])|(?<= )(?:\d{1,2}\.|[a-zđ]\))(?=\p{Lu}\p{Ll}+ )|(?<=[.:;] )(?:\(\d{1,2}\)|(?:Bước|Nhiệm vụ|Giải pháp|Hoạt động|(?:Tiểu d|D)ự án) \d{1,2}[.:]) (?=\p{Lu})/gu
/** Of what begins with a figure, only a share is an item: `- 90% hồ sơ …`. */
const FIGURE = /^["“(]?\d/
const SHARE = /^["“(]?\d{1,3}(?:[.,]\d{1,3})?%/
/** Behind a dash and the end of another item, also a number of what is counted: `; - 01 Phó Trưởng ban`. */
const COUNT = /^\d{1,3}(?:\.\d{3})* \p{Ll}|^\d{1,3} \p{Lu}\p{Ll}/u
const SHARE_OR_COUNT = /^(?:\d{1,3}(?:[.,]\d{1,3})?%|\d{1,3}(?:\.\d{3})* \p{L})/u

/** `- Đơn vị phối hợp: …` behind an item that ends without a mark. */
const LABEL = /^[\p{Lu}][\p{L} ]{3,34}:/u
/** A sentence behind which another item of its list opens; what a name goes on with is none: `Đài Phát thanh - Truyền hình`. */
const FIRST_OF_ITEMS =
  /^(?!(?:Kế hoạch|Truyền hình|Thể thao|Thương binh|Pháp chế|Hạ tầng|Du lịch|Kinh tế|Kỹ thuật|Xã hội|Vũng Tàu|Huế|Đào tạo|Công nghệ|Môi trường|Ngân sách|Tài chính|Hành chính|Quản trị|Tổng hợp|Thống kê|Thư viện|Dạy nghề|Dân số|Dân vận|Thông tin|Văn hóa|Nghiệp vụ|Tổ chức|Đô thị|Lâm nghiệp|Thủy sản)[ ,])(?:[\p{Lu}"“]|\d{1,3}(?:[.,]\d{1,3})?%|\d{1,3}(?:\.\d{3})* \p{L})(?:(?:(?! - [\p{Lu}“"(])[^.;]|\.\d|;(?= \p{Ll})){16,400}[.;:] - [\p{Lu}\d]|[^.;:]{3,80}: \+ \p{Lu})/u
const isTitle = (words: string): boolean =>
  !/[.;:]/.test(words) && /(?:\p{L}[)”"]?|(?:[Nn]ăm|[-–]) ?\d{4})$/u.test(words.trim())

interface Open {
  style: LineMarker['style']
  ordinal: number
  delimiter: string
  depth: number
}

/** Accepts a marker where it opens a list or is the next of one that is open. */
export function cutMarkers(text: string, from: number, cuts: Set<number>): void {
  const open: Open[] = []
  MARKER_START.lastIndex = from
  let quoteFrom = from
  let quoted = false
  let lastCut = from
  // they run through all chapters
  let articles = 0
  // they stand above Roman parts or below them
  let upper = 0
  const second = text.lastIndexOf(' B. ')
  for (let match = MARKER_START.exec(text); match; match = MARKER_START.exec(text)) {
    const next = text.slice(MARKER_START.lastIndex, MARKER_START.lastIndex + 10)
    if (FIGURE.test(next) && !SHARE.test(next) && !isCount(text, match.index, next)) continue
    quoted = insideQuotes(text, quoteFrom, match.index, quoted)
    quoteFrom = match.index
    if (quoted || isInBrackets(text, match.index)) continue
    const marker = markerAt(text, match.index)
    if (!marker) continue
    if (marker.delimiter === '()' && !isSentenceInBrackets(text, match.index, marker)) continue
    const before = text[match.index - 2] ?? ''
    const afterSentence = /[.;:”"’)…/]/.test(before) || match.index === from
    const behindTitle = opensItem(text, lastCut, match.index, marker.end)
    const isUpper = marker.style === 'upper'
    if (isUpper && !isListed(marker, text, upper, afterSentence && match.index < second)) continue
    const isPart =
      marker.style === 'article'
        ? marker.ordinal === articles + 1
        : (isUpper && marker.ordinal === upper + 1) || (afterSentence && isPartTitle(text, marker))
    if (!accepts(open, marker, afterSentence || behindTitle, isPart)) continue
    if (marker.style === 'article') articles = marker.ordinal
    if (isUpper) upper = marker.ordinal
    cuts.add(match.index)
    lastCut = match.index
  }
}

/** `A. Những nội dung … B. Yêu cầu …`: of a part in small letters the next one stands in the text too. */
function isListed({ ordinal, end }: LineMarker, text: string, last: number, opens: boolean): boolean {
  if (/^\p{Lu}{2}/u.test(text.slice(end, end + 2))) return true
  return ordinal === 1 ? opens : ordinal === last + 1
}

const isCount = (text: string, at: number, next: string): boolean =>
  /[-–+*•◦]/u.test(text[at] ?? '') && /[.;:]/.test(text[at - 2] ?? '') && COUNT.test(next)

/** True for a dash behind a numbered title: `1. Mục đích - Tuyên truyền …`. */
function opensItem(text: string, lastCut: number, at: number, from: number): boolean {
  const length = at - lastCut
  if (length > LONGEST_SENTENCE) return false
  const piece = text.slice(lastCut, at).trim()
  const title = markerAt(piece)
  if (!title) return false
  const item = text.slice(from, from + LONGEST_SENTENCE)
  if (title.ordinal === 0) return LABEL.test(item)
  const words = piece.slice(title.end)
  if (LABEL_OR_CHARGE.test(item) || (isTitle(words) && FIRST_OF_ITEMS.test(item))) return true
  if (length > LONGEST_TITLE) return false
  return (
    (isCapitals(words) && (SHARE_OR_COUNT.test(item) || /^\p{Lu}\p{Ll}/u.test(item))) ||
    USUAL_TITLE.test(`${words} A`) ||
    ORDER.test(item) ||
    DUTY_OF_LIST.test(item)
  )
}

const LONGEST_BRACKET = 200

/** `(có Phụ lục I kèm theo)`, `(thủ tục số 04 tại Mục 1. Cấp tỉnh)` */
export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return false
  return text.slice(at, at + LONGEST_BRACKET).includes(')')
}

/** A quotation that is not closed within 2,000 characters was never one. */
function insideQuotes(text: string, from: number, to: number, before: boolean): boolean {
  let quoted = before
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === '“') {
      const close = text.indexOf('”', i)
      quoted = close > 0 && close - i < 2000
    } else if (c === '”') quoted = false
  }
  return quoted
}

/** `IV. NỘI DUNG HOẠT ĐỘNG`: a part, also where the one before it was lost. */
const isPartTitle = (text: string, { style, end }: LineMarker): boolean =>
  (style === 'roman' || style === 'upper') && /^[\p{Lu}]{2,} [\p{Lu}]{2,}/u.test(text.slice(end, end + 24))

function accepts(open: Open[], marker: LineMarker, afterSentence: boolean, isPart: boolean): boolean {
  const depth = depthOf(marker)
  if (marker.ordinal === 0) {
    if (marker.style === 'letter' || !afterSentence) return false
    return true
  }
  const ordinal = marker.ordinal
  const delimiter = marker.noun ?? marker.delimiter
  const level = open.findIndex((level) => level.style === marker.style && level.delimiter === delimiter)
  const at = level >= 0 ? open[level] : undefined
  const next =
    at !== undefined &&
    (ordinal === at.ordinal + 1 || (ordinal > at.ordinal && ordinal <= at.ordinal + 2 && afterSentence))
  const opens = marker.style === 'decimal' ? decimalFits(open, marker) : ordinal === 1
  if (marker.style === 'decimal' && !opens && !next) return false
  if (!next && !opens && !isPart) return false
  while ((open[open.length - 1]?.depth ?? -1) >= depth) open.pop()
  open.push({ style: marker.style, ordinal, delimiter, depth })
  return true
}

/** `Bước 1:` and `(1)` stand below the numbers of the plan. */
function depthOf({ style, noun, delimiter }: LineMarker): number {
  if (noun !== undefined) return OUTER_TO_INNER.indexOf('letter')
  return OUTER_TO_INNER.indexOf(delimiter === '()' ? 'dash' : style)
}

const FURTHEST_SECOND = 3000
const SECOND_IN_BRACKETS = /\. \(2\) \p{Lu}/u

/** `… như sau: (1) Rà soát. (2) Báo cáo.`: sentences; `gồm: (1) Rà soát; (2) Báo cáo` are parts of one. */
function isSentenceInBrackets(text: string, at: number, { ordinal, end }: LineMarker): boolean {
  if (ordinal > 1) return text[at - 2] === '.'
  return SECOND_IN_BRACKETS.test(text.slice(end, end + FURTHEST_SECOND))
}

/** `2.1` opens a list under `2.`, under a Roman heading, or where `2.` was lost. */
function decimalFits(open: readonly Open[], marker: LineMarker): boolean {
  const parent = marker.path[marker.path.length - 2]
  const arabic = open.find(({ depth }) => depth === OUTER_TO_INNER.indexOf('arabic'))
  if (marker.ordinal === 1)
    return !arabic || parent === arabic.ordinal || parent === arabic.ordinal + 1 || marker.path.length > 2
  return false
}
