/** Whether a line of a PDF goes on with the paragraph of the line before it. */
import { isBrokenDate, isBrokenLetterhead } from '../../text/broken-line.js'
import { isCapitals, startsLower } from '../../text/characters.js'
import { continues, STAR } from '../../text/continued-line.js'
import { jointOf } from '../../text/joint.js'
import { isLetterheadLine, TYPE_LINE } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import { continuesEnumeration, isMarkerLine } from '../../text/marker-line.js'
import type { LineProfile } from './line-profile.js'
import {
  FINAL,
  hasRoom,
  isApart,
  isCentred,
  isFlush,
  isInTheMiddle,
  type PageLine,
  roomBehind,
  shareAxis,
  widthOfFirst,
} from './lines.js'
import { ALIGNED } from './margins.js'

const SENTENCE_END = /[.;:][”"’)]?$/
const HYPHEN_END = /[-–/]$/
const OPEN = /[,/–-]$/
const LETTER = /\p{L}/u
/** Parts of the font size. */
const PITCH_GAP = 0.45

/** True if a line goes on with the paragraph of the line before it. */
export function continuesLine(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  if (tail.goesOn !== undefined) return tail.goesOn
  if (head.closed || head.frame !== tail.frame || head.text === STAR || tail.text === STAR) return false
  if (head.frame === 'column' && isBrokenLetterhead(head.text, tail.text)) return true
  if (tail.closed) return false
  if (head.frame === 'column') {
    return (
      isOpenRecipient(parts, head, tail) ||
      continues(head, parts, tail, { ...profile, wrapped: false, indented: false })
    )
  }
  if (HYPHEN_END.test(head.text) && jointOf(head.text, tail.text, false, false).token) return true
  if (isBrokenDate(head.text, tail.text)) return true
  // the type of a document alone, wherever the line happens to begin
  if (head.frame === 'page' && parts.length === 1 && TYPE_LINE.test(head.text) && hasRoom(head, tail)) return false
  if (head.frame === 'cell') return continuesInCell(head, parts, tail, profile)
  const marker = markerAt(tail.text)
  if (hangs(head, parts, tail)) {
    if (roomBehind(head) > widthOfFirst(head, tail))
      return startsLower(tail.text) && !SENTENCE_END.test(head.text) && !marker
    if (isHeadingInBold(head, tail)) return false
    if (!FINAL.test(head.text)) return true
    if (!marker) return !isApart(head, tail) && !startsBold(head, tail)
  }
  const opens = isFirstOfRagged(head, tail)
  if (!opens && (isCentred(head) || isCentred(tail) || shareAxis(head, tail)))
    return continuesTitle(head, parts, tail, profile)
  const ended = !opens && hasRoom(head, tail)
  if (marker && isMarkerLine(head, tail.text, marker, profile)) {
    if (continuesEnumeration(parts, tail.text, marker, profile)) return true
    if (ended || FINAL.test(head.text) || !isFlush(tail) || !profile.indented) return false
    // an item that stands right under the label of another one
    return !(parts.length === 1 && markerAt(head.text) && Math.abs(head.left - tail.left) <= ALIGNED)
  }
  if (!ended && isHeading(parts, head) && isCapitals(tail.text) && head.bold === tail.bold && !isApart(head, tail))
    return true
  if (isLetterheadLine(tail.text) && (ended || isCapitals(tail.text) || isCapitals(head.text))) return false
  if (isCapitals(head.text) && isCapitals(tail.text)) return continues(head, parts, tail, profile)
  const lower = startsLower(tail.text)
  if (ended) return lower && !SENTENCE_END.test(head.text) && !isApart(head, tail)
  if (isHeadingInBold(head, tail)) return false
  // an indented line under one at the margin opens a paragraph
  if (profile.indented && !isFlush(tail) && isIndented(tail, head) && !lower) return false
  if (isApart(head, tail)) {
    if (FINAL.test(head.text) && (!lower || profile.parted)) return false
    if (!lower && profile.parted && !OPEN.test(head.text)) return false
  }
  // of what parts paragraphs on a page, a page end shows nothing
  if (profile.parted && !profile.indented && head.page !== tail.page && FINAL.test(head.text) && !lower) return false
  if (profile.indented && isFlush(tail)) return head.bold === tail.bold || !FINAL.test(head.text) || lower
  return lower || !SENTENCE_END.test(head.text) || !profile.indented ? !startsBold(head, tail) : true
}

/** `- Thường trực Tỉnh ủy, Thường trực` / `HĐND tỉnh;`: an entry of a list ends with its mark. */
function isOpenRecipient(parts: readonly string[], head: PageLine, tail: PageLine): boolean {
  return (
    /^[-–+] ?\p{L}/u.test(parts[0] ?? '') &&
    !FINAL.test(head.text) &&
    !markerAt(tail.text) &&
    !(isLetterheadLine(tail.text) && isCapitals(tail.text))
  )
}

/** A line of a cell: it goes on where it was full, or where the next one goes on in the middle of a sentence. */
function continuesInCell(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  const marker = markerAt(tail.text)
  const width = Math.max(head.text.length, tail.text.length)
  if (marker && isMarkerLine(head, tail.text, marker, { ...profile, width }))
    return continuesEnumeration(parts, tail.text, marker, profile)
  if (hasRoom(head, tail) || head.unstretched) return startsLower(tail.text) && !SENTENCE_END.test(head.text)
  if (OTHER_BODY.test(tail.text) && isWholeBody(parts.join(''))) return false
  return !(isApart(head, tail) && FINAL.test(head.text)) && !startsBold(head, tail)
}

/** A body that is no part of the one that is named before it. */
const OTHER_BODY =
  /^(?:Sở|Bộ(?! đội)|Công an|Thanh tra|Văn phòng|Ban|Ủy ban|UBND|HĐND|Báo|Đài|Hội|Liên minh|Liên đoàn|Tỉnh đoàn|Mặt trận|Các)(?!\p{L})/u
const OF_STATE = /^(?:Sở|Bộ)(?:,? \p{L}+){2,8}$/u
const OF_PROVINCE =
  /^(?:Công an|Thanh tra|Văn phòng|Ban|Báo|Đài|Hội|UBND|Ủy ban|Liên minh|Liên đoàn|Bộ)[ ,\p{L}]{0,60} tỉnh$/u
const OPEN_WORD = /(?<!\p{L})(?:và|của|thuộc|các|với|cho|tại|phối hợp|chủ trì|giao|trình|tham mưu)$/u

/** `Sở Giáo dục và Đào tạo`, `Văn phòng Ủy ban nhân dân tỉnh`: a name that needs nothing more. */
function isWholeBody(name: string): boolean {
  return (OF_STATE.test(name) || OF_PROVINCE.test(name)) && !OPEN_WORD.test(name)
}

/** A heading in bold type under text, or text under it. */
function startsBold(head: PageLine, tail: PageLine): boolean {
  return head.bold !== tail.bold && FINAL.test(head.text)
}

/** `II. NHIỆM VỤ CỦA` / `BỘ NỘI VỤ`: a title in capitals behind a label, which names a body in its next line. */
function isHeading(parts: readonly string[], head: PageLine): boolean {
  return isCapitals(head.text) && markerAt(parts[0] ?? '') !== null
}

/** A line in bold type throughout above one without: a heading that fills its line. */
function isHeadingInBold(head: PageLine, tail: PageLine): boolean {
  if (!head.words.every(({ bold }) => bold) || tail.words.some(({ bold }) => bold)) return false
  return !startsLower(tail.text) && !(tail.text.startsWith('(') && !FINAL.test(head.text))
}

/** `9. Sở Y tế, Đề án …` with its further lines under the text behind the label. */
function hangs(head: PageLine, parts: readonly string[], tail: PageLine): boolean {
  const opening = parts[0] ?? ''
  const marker = markerAt(opening)
  if (!marker || isFlush(tail)) return false
  const left = parts.length > 1 ? head.left : leftBehind(head, marker.end)
  if (left === null) return false
  // the margins of two pages are not always found at the same place
  const shift = tail.left - left
  return Math.abs(shift) <= ALIGNED || Math.abs(shift - (tail.margins.left - head.margins.left)) <= ALIGNED
}

/** Where the word stands that the label of a line is followed by. */
function leftBehind({ words }: PageLine, label: number): number | null {
  let at = 0
  for (const word of words) {
    if (at >= label) return word.left
    at += word.text.length + 1
  }
  return null
}

/** The first line of a paragraph with a ragged edge: it stands nearly in the middle, and the next one at the margin. */
function isFirstOfRagged(head: PageLine, tail: PageLine): boolean {
  const [before, behind] = [head.left - head.margins.left, roomBehind(head)]
  if (Math.abs(before - behind) <= ALIGNED || behind > widthOfFirst(head, tail) || !isFlush(tail)) return false
  const isRead = head.words[0]?.confidence !== undefined
  return (
    !isRead && head.bold === tail.bold && head.size === tail.size && !isCapitals(head.text) && !FINAL.test(head.text)
  )
}

/** Indented against the line before; a page may have other margins than the next. */
function isIndented(tail: PageLine, head: PageLine): boolean {
  return tail.left - tail.margins.left > head.left - head.margins.left - ALIGNED
}

/** `(Kèm theo Giấy phép số ... ngày ....`: the bracket that opens a title is closed in a line below. */
function isOpenBracket([opening = '', ...rest]: readonly string[]): boolean {
  return opening.startsWith('(') && !opening.includes(')') && !rest.some((part) => part.includes(')'))
}

/** Lines of a centred title belong together while their type is the same and no fixed line of the letterhead comes. */
function continuesTitle(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  if (head.page !== tail.page || TYPE_LINE.test(head.text) || isLetterheadLine(tail.text)) return false
  const axis = shareAxis(head, tail)
  if (!axis && !isCentred(tail) && !isCentred(head)) return false
  // `2. Mô hình tổng thể` at the margin over `Phụ lục 2` in the middle
  if (!axis && !isCentred(head) && !isInTheMiddle(head) && hasRoom(head, tail)) return false
  const marker = markerAt(tail.text)
  // `… giai đoạn 2026` / `- 2030`
  const isItem = marker !== null && isMarkerLine(head, tail.text, marker, profile)
  // an item that happens to stand in the middle is no title that goes on with `a) …`
  if (isItem && (!startsLower(tail.text) || markerAt(parts[0] ?? ''))) return false
  if (head.bold !== tail.bold || Math.abs(head.size - tail.size) > 0.5) return false
  if (FINAL.test(head.text) && !(startsLower(tail.text) && isOpenBracket(parts))) return false
  if (tail.base - head.base > (1.3 + PITCH_GAP) * head.size) return false
  if (marker?.style === 'dash' && !isItem) return true
  // `… ngày 18/01/2024 của` / `Tỉnh ủy về …`: a line of a title that is full goes on with one that is full too
  if (isCapitals(head.text) === isCapitals(tail.text) && isInTheMiddle(tail) && !hasRoom(head, tail)) return true
  // `… GIAI ĐOẠN 2024 -` / `2026`: figures alone go on with either
  if (!LETTER.test(tail.text)) return !markerAt(tail.text)
  if (isCapitals(head.text) !== isCapitals(tail.text)) return startsLower(tail.text) && !isCapitals(head.text)
  if (isCapitals(head.text)) return continues(head, parts, tail, profile)
  return axis || isCentred(tail) || startsLower(tail.text)
}
