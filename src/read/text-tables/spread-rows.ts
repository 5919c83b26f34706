/**
 * Tables with tabs between the cells whose rows go on over several lines: a word processor or a browser ends a line
 * behind each paragraph of a cell, and leaves out what is merged with the row above.
 *
 *     TT  Nhiệm vụ                Chủ trì      Thời hạn
 *     1   Trồng rừng:
 *     - Xã Tân Sơn: 40 ha
 *     - Xã Tân Hòa: 25 ha         Chi cục Kiểm lâm    Quý III
 */
import { isLetterheadLine } from '../../text/letterhead-words.js'
import { CELL_BREAK, type RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { TABLE_START } from './scrape-cells.js'
import { isTitleBetween, readsAsTitle } from './titles-between.js'

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
const LONGEST_HEAD = 60
/** Lines of the last cell of a row, at most, before the next row. */
const MOST_LINES = 6

export interface SpreadTable {
  rows: RowBlock[]
  /** Index of the line behind it. */
  to: number
}

/** The rows of the table whose header stands on a line; null where none does, or where each row and the header are one line each. */
export function spreadTable(raws: readonly string[], from: number): SpreadTable | null {
  const header = cellsOf(raws[from] ?? '')
  if (header.length < FEWEST_COLUMNS || !TABLE_START.test(header[0] ?? '')) return null
  const rows: RowBlock[] = [{ kind: 'row', cells: header, line: from + 1, first: true }]
  let to = from + 1
  let width = header.length
  let spread = 0
  let labelled = 0
  for (let i = nextLine(raws, to); i < raws.length; i = nextLine(raws, to)) {
    const cells = cellsOf(raws[i] ?? '')
    const last = rows.at(-1)
    if (!last) return null
    const isRow = isRowOf(raws, i)
    const above = labelled === 0 || last.cells.length >= width ? (last.cells.at(-1) ?? '') : undefined
    if (above !== undefined && isTitleIn(raws, i, labelled === 0 ? null : above)) {
      rows.push({ kind: 'row', cells, line: i + 1, first: false })
      to = i + 1
      continue
    }
    if (labelled === 0 && !isRow) {
      if (rows.length > 1 || !isSecondHeader(cells, width)) return null
      // without empty cells for what it merges the header has one cell for them all
      if (cells.length > width) width = cells.length
      else if ([...header, ...cells].every((cell) => cell !== '')) width += cells.length - 1
    }
    if (isRow || labelled === 0) {
      rows.push({ kind: 'row', cells, line: i + 1, first: false })
      if (isRow) labelled++
      to = i + 1
      continue
    }
    const room = width - last.cells.length
    if (cells.length - 1 > room || (cells.length === 1 && !goesOn(raws, i, room))) break
    const [rest = '', ...more] = cells
    const [open = ''] = last.cells.slice(-1)
    last.cells = [...last.cells.slice(0, -1), open && rest ? `${open}${CELL_BREAK}${rest}` : open || rest, ...more]
    spread++
    to = i + 1
  }
  const isParted = rows[1] !== undefined && !isLabel(rows[1].cells[0] ?? '')
  return labelled >= FEWEST_ROWS && (spread > 0 || isParted) ? { rows, to } : null
}

/** A title over all columns, before the first row or behind one that is full. */
function isTitleIn(raws: readonly string[], at: number, above: string | null): boolean {
  const words = (raws[at] ?? '').trim()
  if (words.includes('\t') || !readsAsTitle(words, above)) return false
  return isTitleBetween(raws, at, (raw) => isLabel(cellsOf(raw)[0] ?? ''))
}

export const cellsOf = (raw: string): string[] => raw.split('\t').map((cell) => cell.trim().replace(/ {2,}/g, ' '))

function nextLine(raws: readonly string[], from: number): number {
  let i = from
  while (i < raws.length && raws[i]?.trim() === '') i++
  return i
}

const SIGN = /^[-–+•]$/u

const isLabel = (cell: string): boolean => isOrdinalCell(cell) || SIGN.test(cell)

/** A label with what stands beside it; with one cell more only where the row goes on below, or is a title over others. */
function isRowOf(raws: readonly string[], from: number): boolean {
  let goesOn = false
  for (let i = from, count = 0; i < raws.length && count <= MOST_LINES; i = nextLine(raws, i + 1), count++) {
    const cells = cellsOf(raws[i] ?? '')
    const isLabelled = cells.length > 1 && isLabel(cells[0] ?? '')
    if ((isLabelled ? goesOn : i === from) || TABLE_START.test(cells[0] ?? '')) return false
    if (cells.length > 2 || (cells.length > 1 && !isLabelled)) return true
    goesOn = !isLabelled
  }
  return false
}

/** The parts of merged cells, alone or each below its cell: there the row has a cell for each column, empty ones too. */
const isSecondHeader = (cells: readonly string[], width: number): boolean =>
  cells.length > 1 &&
  (cells.length <= width || cells[0] === '') &&
  cells.every((cell) => cell.length <= LONGEST_HEAD && !isLabel(cell))

/** True for a line without tabs that is of the cell above it: before long the row goes on, or the next row opens. */
function goesOn(raws: readonly string[], from: number, room: number): boolean {
  for (let i = from, count = 0; count < MOST_LINES && i < raws.length; i = nextLine(raws, i + 1), count++) {
    const cells = cellsOf(raws[i] ?? '')
    const [first = ''] = cells
    if (cells.length > 1) return isRowOf(raws, i) || (cells.length - 1 <= room && !TABLE_START.test(first))
    if (isLetterheadLine(first)) return false
  }
  return false
}
