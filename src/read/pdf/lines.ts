/** Rows → lines with the margins that they were broken at, and from these whether one line continues another. */
import { isCapitals, startsLower } from '../../text/characters.js'
import { jointOf } from '../../text/joint.js'
import { isLetterheadLine, TYPE_LINE } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { markerAt } from '../../text/marker.js'
import { continues, continuesEnumeration, isMarkerLine, type WrapProfile } from '../../text/paragraphs.js'
import type { Area, Row, Word } from './page.js'

/** Where the lines of a page, a column or a cell begin and end, in points. */
export interface Margins {
  left: number
  right: number
}

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
  /** Whether it goes on with the paragraph of the line before it, where the structure of the file says so. */
  goesOn?: boolean
}

const FINAL = /[.;:!?…]["”’)]?$/
const SENTENCE_END = /[.;:][”"’)]?$/
const DECORATION = /^[-–—_*=~.·]{3,}$/
/** Points by which the ends of lines at one margin differ. */
const ALIGNED = 2.5
/** Parts of the font size. */
const INDENT = 0.7
const BLANK = 0.25
const PITCH_GAP = 0.45
/** Of so few lines each counts. */
const FEW = 6

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
    trailingBlank: false,
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

/** The margins that most lines keep; of a few lines those of the longest. */
export function marginsOf(rows: readonly Area[]): Margins | null {
  if (rows.length === 0) return null
  return {
    left: commonEdge(rows.map((row) => row.left)),
    right: -commonEdge(rows.map((row) => -row.right)),
  }
}

/** The outermost edge that at least two of the lines share, and an eighth of many; of a few lines the outermost. */
function commonEdge(edges: readonly number[]): number {
  const sorted = [...edges].sort((a, b) => a - b)
  const enough = sorted.length < FEW ? 1 : Math.max(2, Math.floor(sorted.length / 8))
  for (let i = 0; i + enough <= sorted.length; i++) {
    if ((sorted[i + enough - 1] ?? 0) - (sorted[i] ?? 0) <= ALIGNED) return sorted[i] ?? 0
  }
  return sorted[0] ?? 0
}

/** True for a line that stands in the middle between its margins and reaches none. */
export function isCentred({ left, right, margins, size }: PageLine): boolean {
  const before = left - margins.left
  const behind = margins.right - right
  return before > size && behind > size && Math.abs(before - behind) < 1.5 * size
}

/** Lines of different lengths about one axis are centred, wherever the margins of a ragged or scanned page are found. */
function shareAxis(head: PageLine, tail: PageLine): boolean {
  const apart = (line: PageLine): boolean => line.left - line.margins.left > line.size
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
}

/** Measures whether paragraphs open with an indent. */
export function lineProfile(lines: readonly PageLine[]): LineProfile {
  const body = lines.filter((line) => !line.furniture && line.frame === 'page' && !isCentred(line))
  const widths = body.map((line) => line.text.length).sort((a, b) => a - b)
  const full = body.filter((line) => line.margins.right - line.right < 2 * line.size)
  const indented = full.filter((line) => line.left - line.margins.left > INDENT * line.size)
  return {
    wrapped: true,
    width: widths[Math.floor(widths.length * 0.9)] ?? 0,
    blanksTell: false,
    indented: indented.length * 10 > full.length,
  }
}

/** True if a line goes on with the paragraph of the line before it. */
export function continuesLine(head: PageLine, parts: readonly string[], tail: PageLine, profile: LineProfile): boolean {
  if (tail.goesOn !== undefined) return tail.goesOn
  if (head.closed || tail.closed || head.frame !== tail.frame) return false
  if (head.frame === 'column') {
    return isOpenRecipient(parts, head, tail) || continues(head, parts, tail, { ...profile, wrapped: false })
  }
  if (/[-–/]$/.test(head.text) && jointOf(head.text, tail.text, false, false).token) return true
  if (head.frame === 'cell') return continuesInCell(head, parts, tail, profile)
  if (isCentred(head) || isCentred(tail) || shareAxis(head, tail)) return continuesTitle(head, parts, tail, profile)
  const marker = markerAt(tail.text)
  const ended = hasRoom(head, tail)
  if (marker && isMarkerLine(head, tail.text, marker, profile)) {
    if (continuesEnumeration(parts, marker)) return true
    if (ended || FINAL.test(head.text) || !isFlush(tail) || !profile.indented) return false
    return true
  }
  if (isLetterheadLine(tail.text) && (ended || isCapitals(tail.text))) return false
  if (isCapitals(head.text) && isCapitals(tail.text)) return continues(head, parts, tail, profile)
  const lower = startsLower(tail.text)
  if (ended) return lower && !SENTENCE_END.test(head.text) && !isApart(head, tail)
  // an indented line under one at the margin opens a paragraph
  if (profile.indented && !isFlush(tail) && isIndented(tail, head) && !lower) return false
  if (isApart(head, tail) && FINAL.test(head.text) && !lower) return false
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

/** The first word of the second line would still have fitted on the first: it was ended on purpose. */
function hasRoom(head: PageLine, tail: PageLine): boolean {
  const first = tail.words[0]
  if (!first) return false
  const width = first.right - first.left + BLANK * head.size
  const behind = head.margins.right - head.right
  const before = head.left - head.margins.left
  const middle = head.frame === 'cell' || isCentred(head)
  const centred = middle && before > ALIGNED && Math.abs(before - behind) < head.size
  return behind + (centred ? before : 0) > width + ALIGNED
}

function isFlush(line: PageLine): boolean {
  return line.left - line.margins.left <= INDENT * line.size
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
  if (isCapitals(head.text) !== isCapitals(tail.text)) return startsLower(tail.text) && !isCapitals(head.text)
  if (isCapitals(head.text)) return continues(head, parts, tail, profile)
  return axis || isCentred(tail) || startsLower(tail.text)
}
