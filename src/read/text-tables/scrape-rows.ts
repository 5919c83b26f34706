/** The rows of one table of a scrape, a cell on each line: where its header, its rows and the table end. */
import { isCapitals } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell, isTotal } from '../table.js'
import { cellText, TABLE_START, withoutBar } from './scrape-cells.js'

const GROUP_TITLE = /^(?:(?:Phần|Nhóm|Bảng|Biểu|PHẦN|NHÓM|BẢNG|BIỂU) )?(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)] ?\p{L}/u
/** The last column of many headers. */
const NOTE_HEAD = /^ghi chú/iu
const MOST_HEADER_CELLS = 48
/** A sign or a number that a row may begin with, and a cell may hold. */
export const SIGN_OR_NUMBER = /^(?:[-+–•*]|\(?\d{1,2}\)?)$/u
const SIGN = /^[-–+•*]$/u
const ROW_LABEL = /^(?:\d{1,3}(?:\.\d{1,2})?|I|a)[.)/]?$/u

interface Cell {
  text: string
  line: number
}

/** A line that a table is broken at, before the row of an index. */
interface Caption {
  line: PhysicalLine
  row: number
}

/** Null where no table is. */
export type Table = { rows: RowBlock[]; end: number; captions?: readonly Caption[] } | null

/** Reads the table whose first header cell stands on a line; null if it has no rows. */
export function readTable(lines: readonly PhysicalLine[], from: number): Table {
  const width = headerWidth(lines, from)
  if (width < 2) return null
  const rows: RowBlock[] = []
  let cells: Cell[] = []
  let pending: PhysicalLine[] = []
  const captions: Caption[] = []
  let end = from
  let i = from
  const close = (): void => {
    rows.push({
      kind: 'row',
      cells: cells.map((cell) => cell.text),
      line: cells[0]?.line ?? 0,
      first: rows.length === 0,
    })
    cells = []
  }
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.furniture) break
    if (!line.text.endsWith('|')) {
      // nothing but the next row may follow a full row
      if (cells.length === 0 && endsTable(lines, i, width)) break
      pending.push(line)
      continue
    }
    const text = withoutBar(line.text)
    if (
      cells.length === 0 &&
      pending.length === 0 &&
      rows.length > 1 &&
      TABLE_START.test(text) &&
      !sameHeader(lines, i, rows[0])
    )
      break
    if (cells.length === 0 && rows.length > 1 && isOrdinalCell(text) && isTitle(pending)) {
      captions.push({ line: pending[0] as PhysicalLine, row: rows.length })
      pending = []
    }
    if (text !== '') pending.push({ ...line, text })
    if (cells.length === 0 && pending.length === 1 && rows.length > 0 && isGroupTitle(lines, i)) {
      cells = Array.from({ length: width }, (_, k) => ({ text: k === 0 ? text : '', line: line.line }))
      pending = []
      close()
      end = i + 1
      continue
    }
    const missing = width - cells.length
    if (
      cells.length >= 2 &&
      pending.length === 1 &&
      startsNextRow(lines, i, text, width, missing, rows, cells[0]?.text ?? '')
    )
      close()
    cells.push({ text: cellText(pending), line: pending[0]?.line ?? line.line })
    pending = []
    if (cells.length === width) close()
    end = i + 1
  }
  if (cells.length > 0) close()
  return rows.length > 1 ? { rows, end, captions } : null
}

/** Lines without a bar that a table was broken at: `2. Nhóm nhiệm vụ về hạ tầng`. */
const isTitle = ([line, ...others]: readonly PhysicalLine[]): boolean =>
  line !== undefined && others.length === 0 && GROUP_TITLE.test(line.text)

/**
 * The columns of the header: cells up to the first ordinal, to empty ones that the numbers of the columns fill up, or
 * to the title of the first group.
 */
function headerWidth(lines: readonly PhysicalLine[], from: number): number {
  const cells: string[] = []
  let words = ''
  let empty = 0
  for (let i = from; i < lines.length && cells.length < MOST_HEADER_CELLS; i++) {
    const text = lines[i]?.text ?? ''
    const cell = withoutBar(text)
    words = `${words} ${cell}`.trim()
    if (!text.endsWith('|')) continue
    const width = cells.length
    if (width >= 2 && isOrdinalCell(cell)) {
      if (width > 2 && isGroupTitle(lines, i - 1) && !isCapitals(withoutBar(lines[from + 1]?.text ?? '')))
        return width - 1
      if (empty > 0 && areTitleRows(cells.slice(empty + 1), empty + 1)) return empty + 1
      if (width % 2 === 0 && isFirstRow(cells.slice(width / 2))) return width / 2
      const named = width - empty
      return empty > 0 && empty + columnNumbers(lines, i) === named ? named : width
    }
    if (width > 2 && SIGN.test(cell) && barredFrom(lines, i)[width] === cell) return width
    empty = cell === '' ? empty + 1 : 0
    cells.push(words)
    words = ''
  }
  return 0
}

/** The cells that end on the next lines, in their order: by the sign that opens each row the columns are counted. */
function barredFrom(lines: readonly PhysicalLine[], from: number): string[] {
  const ahead = lines.slice(from, from + MOST_HEADER_CELLS)
  return ahead.filter(({ text }) => text.endsWith('|')).map(({ text }) => withoutBar(text))
}

/** `I. HẠ TẦNG SỐ | | |`: whole rows of which only the first cell is filled, with the title of a group. */
function areTitleRows(cells: readonly string[], width: number): boolean {
  const isTitleRow = (cell: string, i: number): boolean => (i % width === 0 ? GROUP_TITLE.test(cell) : cell === '')
  return cells.length > 0 && cells.length % width === 0 && cells.every(isTitleRow)
}

/**
 * `| | TỔNG CỘNG | | 1.250 |`, `| | Hoàn thiện thể chế | | | |`: the first row below a header of as many cells, a total
 * or the title of a group, without a label.
 */
function isFirstRow(cells: readonly string[]): boolean {
  const [label, title = '', ...others] = cells
  const isTitleAlone = label === '' && /^\p{Lu}/u.test(title) && others.every((cell) => cell === '')
  return cells.length > 2 && (isTotal({ cells: cells.slice(0, 2) }) || isTitleAlone)
}

/** `A. HẠ TẦNG SỐ |` right before the first row of a group: a title in one cell over all columns. */
function isGroupTitle(lines: readonly PhysicalLine[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  const isTitle = GROUP_TITLE.test(text) || (isCapitals(text) && /\p{L}{2}/u.test(text) && !NOTE_HEAD.test(text))
  return text.endsWith('|') && isTitle && ROW_LABEL.test(withoutBar(lines[i + 1]?.text ?? ''))
}

/** How many cells in a row are `(1)`, `(2)` … from the line at `from`. */
function columnNumbers(lines: readonly PhysicalLine[], from: number): number {
  let count = 0
  while (withoutBar(lines[from + count]?.text ?? '') === `(${count + 1})`) count++
  return count
}

/** A group row whose empty cells were lost: the next label follows before the row is full. */
function startsNextRow(
  lines: readonly PhysicalLine[],
  i: number,
  text: string,
  width: number,
  missing: number,
  rows: readonly RowBlock[],
  own: string,
): boolean {
  if (!isOrdinalCell(text) || rows.length === 0) return false
  // rows are counted on, within a group or through the whole table
  const last = [...rows.map(({ cells: [label = ''] }) => label), own].findLast((label) => /^\d+$/.test(label))
  if (Number(text) !== 1 && Number(text) !== Number(last ?? 0) + 1) return false
  // a figure in a cell of a full row: the next label stands where the row ends
  const behind = withoutBar(lines[i + missing]?.text ?? '')
  if (isOrdinalCell(behind) || SIGN_OR_NUMBER.test(behind)) return false
  // the cell after a full row must be a label or empty; a short row shows by a label in the place of a text
  const next = withoutBar(lines[i + width]?.text ?? '')
  const straight = lines.slice(i, i + width).every((line) => line.text.endsWith('|'))
  return straight && isOrdinalCell(next) && /^\d+$/.test(text) && isCapitals(rows[0]?.cells[0] ?? '')
}

/** Lines without a bar end a table unless a cell follows that they belong to: a label, or the title of a group. */
function endsTable(lines: readonly PhysicalLine[], i: number, width: number): boolean {
  for (let k = i; k < Math.min(i + 3, lines.length); k++) {
    const text = lines[k]?.text ?? ''
    if (text.endsWith('|')) return !isOrdinalCell(withoutBar(text)) && !endsTitleRow(lines, k, width)
  }
  return true
}

/** The end of a title of which the other cells of its row are empty; the label of the next row stands behind them. */
function endsTitleRow(lines: readonly PhysicalLine[], i: number, width: number): boolean {
  const empty = lines.slice(i + 1, i + width)
  return empty.every(({ text }) => text === '|') && ROW_LABEL.test(withoutBar(lines[i + width]?.text ?? ''))
}

function sameHeader(lines: readonly PhysicalLine[], i: number, header: RowBlock | undefined): boolean {
  return withoutBar(lines[i + 1]?.text ?? '') === header?.cells[1]
}
