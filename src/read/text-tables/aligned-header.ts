/** Where the header of a table that is laid out by blanks stands: its cells go over several lines, none of which has all of them. */
import { isCapitals } from '../../text/characters.js'
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import { isOrdinalCell } from '../table.js'
import { headStarts } from './aligned-columns.js'

export const HEADER = new RegExp(`^${ORDINAL_HEAD} {2,}\\S`, 'u')
export const MIN_COLUMNS = 3
/** Lines of a header from the one with its first cell on, and above it. */
export const DEEPEST = 4
const LONGEST_HEAD = 4
const GAP = / {2,}/
const TITLE = /^(?:Phụ lục|Phụ biểu|Biểu|Mẫu|Bảng|Đơn vị tính|ĐVT)/u

/** The line with the first cell of a header; the cells of other columns may stand on the lines about it alone. */
export function isHeader(lines: readonly string[], at: number): boolean {
  const words = (lines[at] ?? '').trim()
  if (!HEADER.test(words)) return false
  const pieces = (k: number): number => (lines[k] ?? '').trim().split(GAP).length
  if (pieces(at) >= MIN_COLUMNS || (pieces(at - 1) >= MIN_COLUMNS - 1 && pieces(at + 1) >= MIN_COLUMNS - 1)) return true
  return headStarts(linesAbout(lines, at)).length >= MIN_COLUMNS
}

/** Where the labels of rows stand; the numerals of months or quarters stand further to the right. */
const AT_MARGIN = /^[ \f]{0,16}\S/u

/** A line that begins with the label of a row. */
export const isLabelled = (line: string): boolean =>
  AT_MARGIN.test(line) && isOrdinalCell(line.trim().split(GAP)[0] ?? '')

/** The lines about one, up to an empty one or a row at either side. */
function linesAbout(lines: readonly string[], at: number): string[] {
  const isPart = (k: number): boolean => (lines[k] ?? '').trim() !== '' && !isLabelled(lines[k] ?? '')
  let [from, to] = [at, at + 1]
  while (from > at - DEEPEST && isPart(from - 1)) from--
  while (to < at + DEEPEST && isPart(to)) to++
  return lines.slice(from, to)
}

/**
 * Lines of the header above the one with its first cell, right above it: those of several pieces, and those of one that
 * stands over nothing or over what it goes on with. What opens them stands behind an empty line, or is short.
 */
export function headerStart(raws: readonly string[], from: number, least: number): number {
  let start = from
  while (start > Math.max(least, from - LONGEST_HEAD) && isOfHeader(raws, start - 1, from)) start--
  while (start < from && !opensHeader(raws, start)) start++
  return start
}

/** `Thời hạn` / `thực hiện`, `Tổng mức` / `(triệu đồng)`: a piece of a cell, and how it goes on. */
const GOES_ON = /^[\p{Ll}(]/u
const LONGEST_PIECE = 40
const LONGEST_ALONE = 24
const SENTENCE = /[.;:]$/u

function isOfHeader(raws: readonly string[], at: number, from: number): boolean {
  const raw = (raws[at] ?? '').replaceAll('\f', '').trimEnd()
  const words = raw.trim()
  const pieces = words.split(GAP)
  if (words === '' || TITLE.test(words) || isOrdinalCell(pieces[0] ?? '')) return false
  // a title above a header in small letters
  if (isCapitals(words) && !isCapitals((raws[from] ?? '').trim())) return false
  if (pieces.some((piece) => piece.length > LONGEST_PIECE || SENTENCE.test(piece))) return false
  if (pieces.length > 1) return true
  const under = (raws[from] ?? '').slice(raw.length - words.length, raw.length).trim()
  if (words === 'Số' && under === 'TT') return true
  return under === '' || GOES_ON.test(under)
}

function opensHeader(raws: readonly string[], at: number): boolean {
  const words = (raws[at] ?? '').replaceAll('\f', '').trim()
  if (!/^\p{Lu}/u.test(words)) return false
  return (raws[at - 1] ?? '').trim() === '' || GAP.test(words) || words.length <= LONGEST_ALONE
}
