/**
 * Tables in plain text with one row a line and a bar between the cells, as programs leave them that take the text
 * out of a web page or a DOCX: `TT | Nhiệm vụ | Chủ trì`. A cell of several paragraphs goes on over the lines. The
 * letterhead and the signature stand in such rows too: `Số: 15/KH-UBND | An Lĩnh, ngày 02 tháng 3 năm 2025`.
 */
import {
  AUTHORITY,
  DECORATION,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  POSITION,
  RECIPIENTS_HEAD,
} from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { headsDates, headsWork } from './column-kinds.js'
import { brokenAtRules, cellText, type ScrapePart, TABLE_START } from './scrape-cells.js'

const MIN_COLUMNS = 3
const MIN_ROWS = 3
const RULE = /^:?-{2,}:?$/
const NUMBER_OR_DATE = /^Số ?:|, ?ngày [\s\d…._]{1,9}tháng /u
const SIGNS = [NATIONAL_NAME, MOTTO, PARTY_NAME, AUTHORITY, POSITION, NUMBER_OR_DATE, RECIPIENTS_HEAD]

/** A bar with something behind it in its line; one cell a line ends in a bar too. */
const INNER_BAR = /\|\s*\S/u

/** True if a line is the header of a barred table, or two columns of a letterhead or a signature. */
export function isBarred(lines: readonly PhysicalLine[]): boolean {
  return lines.some(({ text: line }) => {
    if (!line.includes('|') || !INNER_BAR.test(line)) return false
    const cells = barredCells(line)
    return isHeader(cells) || headsWork(cells) || headsDates(cells) || laysOut(line)
  })
}

/** Whether the rows of a table have bars around them too; where they have not, a bar at an end has an empty cell. */
interface Frame {
  left: boolean
  right: boolean
}

const FRAMED: Frame = { left: true, right: true }

/** The cells of a line that bars part; one cell for a line that has none inside. */
function barredCells(line: string, frame = FRAMED): string[] {
  const from = frame.left && line.startsWith('|') ? 1 : 0
  const to = frame.right && line.endsWith('|') ? -1 : line.length
  return line
    .slice(from, to)
    .split('|')
    .map((cell) => cell.trim())
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length >= MIN_COLUMNS && TABLE_START.test(cells[0] ?? '')
}

/** The rows of a table whose lines are one row each, from its header to an empty line or the end; null for others. */
function wholeRows(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  let end = from
  while (lines[end]?.text.includes('|') && !lines[end]?.furniture && (end === from || !lines[end]?.afterGap)) end++
  const next = lines[end]
  if (end - from < MIN_ROWS || (next && !next.afterGap)) return null
  const header = lines[from]?.text ?? ''
  const frame = { left: header.startsWith('|'), right: header.endsWith('|') }
  const rows = lines.slice(from, end).flatMap(({ text, line }, i): RowBlock[] => {
    const cells = barredCells(text, frame)
    // the rule that Markdown puts below a header
    if (cells.every((cell) => RULE.test(cell))) return []
    return [{ kind: 'row', cells, line, first: i === 0, furniture: [] }]
  })
  return { rows, end }
}

/** Whether from a header on to the next empty line each line has as many cells: a row of its own, whatever it begins with. */
function isEven(lines: readonly PhysicalLine[], from: number): boolean {
  const bars = barsOf(lines[from])
  if (barredCells(lines[from + 1]?.text ?? '').every((cell) => RULE.test(cell))) return false
  let end = from + 1
  while (end < lines.length && !lines[end]?.afterGap && barsOf(lines[end]) === bars) end++
  return bars + 1 >= MIN_COLUMNS && end - from >= MIN_ROWS && (end === lines.length || lines[end]?.afterGap === true)
}

const barsOf = (line: PhysicalLine | undefined): number => (line?.text.split('|').length ?? 1) - 1

/** A line of two or three cells of which one stands in a letterhead or a signature. */
function laysOut(line: string): boolean {
  const cells = barredCells(line)
  if (cells.length < 2 || cells.length > 3 || cells.filter(Boolean).length < 2) return false
  return cells.some((cell) => SIGNS.some((sign) => sign.test(cell)))
}

/** Tells the barred tables of a text from the lines around them; the cells of a layout become lines. */
export function barredParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  const parts: ScrapePart[] = []
  let loose: PhysicalLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const cells = barredCells(line.text)
    if (isHeader(cells) || headsWork(cells) || headsDates(cells)) {
      const table = isHeader(cells) && !isEven(lines, i) ? readTable(lines, i) : wholeRows(lines, i)
      if (table) {
        if (loose.length > 0) parts.push({ kind: 'lines', lines: loose })
        loose = []
        parts.push({ kind: 'table', rows: table.rows })
        i = table.end - 1
        continue
      }
    }
    loose.push(...linesOf(line))
  }
  if (loose.length > 0) parts.push({ kind: 'lines', lines: loose })
  return parts
}

/** A line outside tables: the cells of a layout are lines of their own, a bar at either end is none of the text. */
function linesOf(line: PhysicalLine): PhysicalLine[] {
  if (laysOut(line.text))
    return barredCells(line.text)
      .filter(Boolean)
      .flatMap(brokenAtRules)
      .map((text) => ({ ...line, text, closed: true }))
  const bounded = line.text.endsWith('|') || (line.text.startsWith('|') && !DECORATION.test(line.text))
  if (!bounded) return [line]
  // `V/v tăng cường quản lý khoáng sản |  |`: a row of the letterhead of which one cell is filled
  const [only, ...others] = barredCells(line.text).filter(Boolean)
  return others.length === 0 && only !== undefined ? [{ ...line, text: only, closed: true }] : [line]
}

/** Reads the table whose header stands on a line; null if it has no rows. */
function readTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const rows: RowBlock[] = []
  let width = 0
  let cells: PhysicalLine[][] = []
  let number = 0
  let end = from
  const header = lines[from]?.text ?? ''
  const frame = { left: header.startsWith('|'), right: header.endsWith('|') }
  const close = (): void => {
    if (cells.length === 0) return
    rows.push({ kind: 'row', cells: cells.map(cellText), line: number, first: rows.length === 0, furniture: [] })
    width = Math.max(width, cells.length)
    cells = []
  }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.furniture) break
    const own = barredCells(line.text, frame)
    if (own.every((cell) => RULE.test(cell))) {
      close()
      rows.at(-1)?.furniture?.push({ at: 0, text: line.text, line: line.line })
      end = i + 1
      continue
    }
    const full = rows.length > 0 ? cells.length >= width : isOrdinalCell(own[0] ?? '')
    if (own.length === 1 && !line.text.includes('|')) {
      if (cells.length === 0 || (full && endsTable(lines, i))) break
      cells.at(-1)?.push(line)
    } else {
      if (cells.length > 0 && (full || opensRow(line, own))) close()
      if (cells.length === 0) number = line.line
      own.forEach((text, k) => {
        const piece = text === '' ? [] : [{ ...line, text }]
        // a row that a paragraph of a cell broke goes on in that cell
        if (k === 0 && cells.length > 0) cells.at(-1)?.push(...piece)
        else cells.push(piece)
      })
    }
    end = i + 1
  }
  close()
  return rows.length > 1 ? { rows, end } : null
}

/** A line whose first cell is a label, behind an empty line or with nothing but that label in front of its bar. */
function opensRow(line: PhysicalLine, cells: readonly string[]): boolean {
  return isOrdinalCell(cells[0] ?? '') || line.afterGap
}

/** A line without a bar behind a full row ends the table, unless the next row follows before an empty line. */
function endsTable(lines: readonly PhysicalLine[], i: number): boolean {
  if (lines[i]?.afterGap) return true
  for (let k = i + 1; k < lines.length; k++) {
    const line = lines[k]
    if (!line || line.afterGap) return true
    if (line.text.includes('|')) return !isOrdinalCell(barredCells(line.text)[0] ?? '')
  }
  return true
}
