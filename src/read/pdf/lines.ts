/** The lines of a PDF: what they say, and how each stands between its margins. */
import type { PhysicalLine } from '../../text/lines.js'
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

/** The end of a sentence, an item or a heading that opens a list. */
export const FINAL = /[.;:!?…]["”’)]?$/
const DECORATION = /^[-–—_*=~.·]{3,}$/
/** Parts of the font size. */
const INDENT = 0.7
const BLANK = 0.25

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
export function shareAxis(head: PageLine, tail: PageLine): boolean {
  const apart = (line: PageLine): boolean => line.left - line.margins.left > line.size && !line.atIndent
  if (head.page !== tail.page || !apart(head) || !apart(tail) || Math.abs(head.left - tail.left) <= ALIGNED)
    return false
  return Math.abs(head.left + head.right - tail.left - tail.right) < 0.3 * head.size
}

/** True for a line in the middle between its margins, also for one that fills the room between them. */
export function isInTheMiddle({ left, right, margins, size }: PageLine): boolean {
  return Math.abs(left - margins.left - (margins.right - right)) < 0.5 * size
}

/** The first word of the second line would still have fitted on the first: it was ended on purpose. */
export function hasRoom(head: PageLine, tail: PageLine): boolean {
  const behind = roomBehind(head)
  const before = head.left - head.margins.left
  const middle = head.frame === 'cell' || isCentred(head)
  const centred = middle && before > ALIGNED && Math.abs(before - behind) < head.size
  return behind + (centred ? before : 0) > widthOfFirst(head, tail)
}

export const roomBehind = ({ right, margins }: PageLine): number => margins.right - right

/** What the first word of a line would have needed behind the line before. */
export function widthOfFirst(head: PageLine, { words: [first] }: PageLine): number {
  return first ? first.right - first.left + BLANK * head.size + ALIGNED : Number.POSITIVE_INFINITY
}

export function isFlush(line: PageLine): boolean {
  return line.left - line.margins.left <= INDENT * line.size
}

/** More room stands between the lines than between those of a paragraph. */
export function isApart(head: PageLine, tail: PageLine): boolean {
  return head.page === tail.page && tail.afterGap
}
