/** What the geometry of all lines of a document tells about its paragraphs. */
import { isCapitals, startsLower } from '../../text/characters.js'
import { markerAt } from '../../text/marker.js'
import type { WrapProfile } from '../../text/wrap-profile.js'
import { FINAL, isApart, isCentred, isFlush, type PageLine } from './lines.js'
import { ALIGNED } from './margins.js'

const HYPHEN_END = /[-–/]$/
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
