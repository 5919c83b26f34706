/** Rows → lines with the margins that they were broken at, and from these whether one line continues another. */
import { isCapitals, startsLower } from '../../text/characters.js'
import { jointOf } from '../../text/joint.js'
import { isLetterheadLine, TYPE_LINE } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { markerAt } from '../../text/marker.js'
import { continues, continuesEnumeration, isMarkerLine, type WrapProfile } from '../../text/paragraphs.js'
import { ALIGNED, type Margins } from './margins.js'
import type { Area, Row, Word } from './page.js'

/** What the margins are those of: a page, a column of a letterhead or signature, a cell of a table. */
export type Frame = 'page' | 'column' | 'cell'

export interface PageLine extends PhysicalLine, Area {
  page: number
  words: Word[]
  base: number
  size: number
  bold: boolean
  italic: boolean
  margins: Margins
  frame: Frame
  /** Its blanks have their natural width among lines that are stretched to the right margin: it ends a paragraph. */
  unstretched?: boolean
  /** It stands in as far as the first lines of paragraphs and items do: it is not centred, wherever it ends. */
  atIndent?: boolean
  /** Whether it goes on with the paragraph of the line before it, where the structure of the file says so. */
  goesOn?: boolean
}

const FINAL = /[.;:!?…]["”’)]?$/
const SENTENCE_END = /[.;:][”"’)]?$/
const HYPHEN_END = /[-–/]$/
const OPEN = /[,/–-]$/
const LETTER = /\p{L}/u
const DECORATION = /^[-–—_*=~.·]{3,}$/
/** Parts of the font size. */
const INDENT = 0.7
const BLANK = 0.25
const PITCH_GAP = 0.45
/** Of so few lines that stand in by one width nothing is concluded. */
const FEW = 6
/** The part of the lines that go on whose end is drawn as a blank, in a file that draws them. */
const BLANKS_TELL = 0.9
/** Of so many rooms not one stands inside a sentence. */
const INSIDE_SHARE = 50
/** Points; a line that stands in farther is one of a title. */
const WIDEST_INDENT = 90
/** The part of the lines that stand in by one width, at least. */
const INDENTED_SHARE = 0.05

/** The line of a row. */
export function lineOf(row: Row, page: number, margins: Margins, frame: Frame): PageLine {
  const text = row.words.map((word) => word.text).join(' ')
  const letters = (fits: (word: Word) => boolean): number =>
    row.words.reduce((sum, word) => sum + (fits(word) ? word.text.length : 0), 0)
  const all = letters(() => true)
  return {
    text,
    line: page,
    page,
    afterGap: false,
    afterPage: false,
    trailingBlank: row.words.at(-1)?.blankBehind === true,
    furniture: false,
    closed: DECORATION.test(text),
    words: row.words,
    left: row.left,
    right: row.right,
    top: row.top,
    bottom: row.bottom,
    base: row.base,
    size: row.size,
    bold: letters((word) => word.bold) * 2 > all,
    italic: letters((word) => word.italic) * 2 > all,
    margins,
    frame,
  }
}

/** True for a line that stands in the middle between its margins and reaches none. */
export function isCentred({ left, right, margins, size, atIndent }: PageLine): boolean {
  if (atIndent) return false
  const before = left - margins.left
  const behind = margins.right - right
  const uneven = Math.abs(before - behind)
  if (before > 2 * ALIGNED && uneven <= ALIGNED) return true
  return before > size && behind > size && uneven < 1.5 * size
}

/** Lines of different lengths about one axis are centred, wherever the margins of a ragged or scanned page are found. */
function shareAxis(head: PageLine, tail: PageLine): boolean {
  const apart = (line: PageLine): boolean => line.left - line.margins.left > line.size && !line.atIndent
  if (head.page !== tail.page || !apart(head) || !apart(tail) || Math.abs(head.left - tail.left) <= ALIGNED)
    return false
  return Math.abs(head.left + head.right - tail.left - tail.right) < 0.3 * head.size
}

/** True for a line in the middle between its margins, also for one that fills the room between them. */
function isInTheMiddle({ left, right, margins, size }: PageLine): boolean {
  return Math.abs(left - margins.left - (margins.right - right)) < 0.5 * size
}

/** What the geometry of a document tells about its paragraphs. */
export interface LineProfile extends WrapProfile {
  /** Paragraphs open with an indented line. */
  indented: boolean
  /** More room stands between paragraphs and nowhere else. */
  parted: boolean
}

/** Marks the lines of a page that stand in by a width that many lines of the document do. */
export function markIndents(lines: readonly PageLine[]): void {
  const indents = new Map<number, number>()
  const body = lines.filter((line) => !line.furniture && line.frame === 'page' && !isCapitals(line.text))
  const indentOf = ({ left, margins }: PageLine): number => Math.round(left - margins.left)
  for (const line of body) indents.set(indentOf(line), (indents.get(indentOf(line)) ?? 0) + 1)
  const near = (indent: number): number =>
    (indents.get(indent - 1) ?? 0) + (indents.get(indent) ?? 0) + (indents.get(indent + 1) ?? 0)
  for (const line of lines) {
    const indent = indentOf(line)
    if (line.frame !== 'page' || indent <= line.size || indent > WIDEST_INDENT) continue
    line.atIndent = near(indent) >= Math.max(FEW, body.length * INDENTED_SHARE)
  }
}

/** Measures whether paragraphs open with an indent. */
export function lineProfile(lines: readonly PageLine[]): LineProfile {
  const body = lines.filter((line) => !line.furniture && line.frame === 'page' && !isCentred(line))
  const widths = body.map((line) => line.text.length).sort((a, b) => a - b)
  const isFull = (line: PageLine): boolean => line.margins.right - line.right < 2 * line.size
  const indented = body.filter((line, i) => isFull(line) && opensIndented(line, body[i + 1]))
  const flush = body.filter((line) => isFull(line) && isFlush(line))
  const goingOn = body.filter((line) => isFull(line) && !FINAL.test(line.text) && !HYPHEN_END.test(line.text))
  return {
    wrapped: true,
    width: widths[Math.floor(widths.length * 0.9)] ?? 0,
    blanksTell: goingOn.filter((line) => line.trailingBlank).length > BLANKS_TELL * goingOn.length,
    indented: indented.length * 10 > indented.length + flush.length,
    parted: isParted(body),
  }
}

/** True where no room stands inside of sentences, and some between. */
function isParted(body: readonly PageLine[]): boolean {
  let apart = 0
  let inside = 0
  body.forEach((line, i) => {
    const above = body[i - 1]
    if (!above || !isApart(above, line)) return
    apart++
    if (startsLower(line.text) && !markerAt(line.text) && !FINAL.test(above.text)) inside++
  })
  return apart >= FEW && inside * INSIDE_SHARE < apart
}

/** True for an indented line whose paragraph, if it goes on, does not hang under it: then it is not told by its indent. */
function opensIndented(line: PageLine, next: PageLine | undefined): boolean {
  if (isFlush(line)) return false
  return !next || next.page !== line.page || next.left < line.left - ALIGNED || markerAt(next.text) !== null
}

/** True if a line goes on with the paragraph of the line before it. */
export function continuesLine(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  if (tail.goesOn !== undefined) return tail.goesOn
  if (head.closed || tail.closed || head.frame !== tail.frame) return false
  if (head.frame === 'column') {
    return (
      isOpenRecipient(parts, head, tail) ||
      continues(head, parts, tail, { ...profile, wrapped: false, indented: false })
    )
  }
  if (HYPHEN_END.test(head.text) && jointOf(head.text, tail.text, false, false).token) return true
  if (head.frame === 'cell') return continuesInCell(head, parts, tail, profile)
  const marker = markerAt(tail.text)
  if (hangs(head, parts, tail)) {
    if (roomBehind(head) > widthOfFirst(head, tail))
      return startsLower(tail.text) && !SENTENCE_END.test(head.text) && !marker
    if (!FINAL.test(head.text)) return true
    if (!marker) return !isApart(head, tail) && !startsBold(head, tail)
  }
  if (isCentred(head) || isCentred(tail) || shareAxis(head, tail)) return continuesTitle(head, parts, tail, profile)
  const ended = hasRoom(head, tail)
  if (marker && isMarkerLine(head, tail.text, marker, profile)) {
    if (continuesEnumeration(parts, marker)) return true
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
  if (endsBold(head, tail) && !lower) return false
  // an indented line under one at the margin opens a paragraph
  if (profile.indented && !isFlush(tail) && isIndented(tail, head) && !lower) return false
  if (isApart(head, tail)) {
    if (FINAL.test(head.text) && (!lower || profile.parted)) return false
    if (!lower && profile.parted && !OPEN.test(head.text)) return false
  }
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
  if (marker && isMarkerLine(head, tail.text, marker, { ...profile, width })) return continuesEnumeration(parts, marker)
  if (hasRoom(head, tail) || head.unstretched) return startsLower(tail.text) && !SENTENCE_END.test(head.text)
  return !(isApart(head, tail) && FINAL.test(head.text)) && !startsBold(head, tail)
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
function endsBold(head: PageLine, tail: PageLine): boolean {
  return head.words.every(({ bold }) => bold) && !tail.words.some(({ bold }) => bold)
}

/** The first word of the second line would still have fitted on the first: it was ended on purpose. */
function hasRoom(head: PageLine, tail: PageLine): boolean {
  const behind = roomBehind(head)
  const before = head.left - head.margins.left
  const middle = head.frame === 'cell' || isCentred(head)
  const centred = middle && before > ALIGNED && Math.abs(before - behind) < head.size
  return behind + (centred ? before : 0) > widthOfFirst(head, tail)
}

const roomBehind = ({ right, margins }: PageLine): number => margins.right - right

/** What the first word of a line would have needed behind the line before. */
function widthOfFirst(head: PageLine, { words: [first] }: PageLine): number {
  return first ? first.right - first.left + BLANK * head.size + ALIGNED : Number.POSITIVE_INFINITY
}

function isFlush(line: PageLine): boolean {
  return line.left - line.margins.left <= INDENT * line.size
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

/** Indented against the line before; a page may have other margins than the next. */
function isIndented(tail: PageLine, head: PageLine): boolean {
  return tail.left - tail.margins.left > head.left - head.margins.left - ALIGNED
}

/** More room stands between the lines than between those of a paragraph. */
function isApart(head: PageLine, tail: PageLine): boolean {
  return head.page === tail.page && tail.afterGap
}

/** Lines of a centred title belong together while their type is the same and no fixed line of the letterhead comes. */
function continuesTitle(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  if (head.page !== tail.page || TYPE_LINE.test(head.text) || isLetterheadLine(tail.text)) return false
  const axis = shareAxis(head, tail)
  if (!axis && !isCentred(tail) && !isCentred(head)) return false
  // an item that happens to stand in the middle is no title that goes on with `a) …`
  if (markerAt(tail.text) && (!startsLower(tail.text) || markerAt(parts[0] ?? ''))) return false
  if (head.bold !== tail.bold || Math.abs(head.size - tail.size) > 0.5 || FINAL.test(head.text)) return false
  if (tail.base - head.base > (1.3 + PITCH_GAP) * head.size) return false
  // `… ngày 18/01/2024 của` / `Tỉnh ủy về …`: a line of a title that is full goes on with one that is full too
  if (isCapitals(head.text) === isCapitals(tail.text) && isInTheMiddle(tail) && !hasRoom(head, tail)) return true
  // `… GIAI ĐOẠN 2024 -` / `2026`: figures alone go on with either
  if (!LETTER.test(tail.text)) return !markerAt(tail.text)
  if (isCapitals(head.text) !== isCapitals(tail.text)) return startsLower(tail.text) && !isCapitals(head.text)
  if (isCapitals(head.text)) return continues(head, parts, tail, profile)
  return axis || isCentred(tail) || startsLower(tail.text)
}
