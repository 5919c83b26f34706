/**
 * Tables of a scrape without a column of ordinals: the label of a row stands in front of its task.
 *
 *     Nội dung |
 *     Đơn vị chủ trì |
 *     Thời gian |
 *     1. Rà soát quy hoạch |
 *     Sở Xây dựng |
 *     Quý II/2026 |
 */
import type { PhysicalLine } from '../../text/lines.js'
import { markerAt } from '../../text/marker.js'
import type { RowBlock } from '../block.js'
import { headsWork, isWorkHead } from './column-kinds.js'
import { LabelSequence } from './label-sequence.js'
import { cellText, withoutBar } from './scrape-cells.js'

const MOST_COLUMNS = 10
const FEWEST_ROWS = 2
const CELL_LINES = 150
const LABEL_STYLES = ['roman', 'upper', 'decimal', 'arabic']

interface Cell {
  text: string
  line: number
  /** Of the row that it opens. */
  label: string | null
  /** The line behind it. */
  end: number
}

/** Reads the table whose header begins on a line; null where none does. */
export function labelledTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  if (!isWorkHead(lines[from]?.text ?? '')) return null
  const header = headerCells(lines, from)
  const width = header.length
  if (!headsWork(header.map((cell) => cell.text))) return null
  const rows = [rowOf(header, width, true)]
  const sequence = new LabelSequence()
  let items = 0
  let end = header.at(-1)?.end ?? from
  for (let cell = cellAt(lines, end); cell; cell = cellAt(lines, end)) {
    if (cell.label === null || !sequence.takes(cell.label)) break
    const cells = isGroup(cellAt(lines, cell.end), sequence) ? [cell] : cellsFrom(lines, cell, width)
    if (cells.length === width) items++
    rows.push(rowOf(cells, width, false))
    end = cells.at(-1)?.end ?? lines.length
  }
  const total = cellAt(lines, end)
  if (total && total.label === null && !lines[total.end]?.text.endsWith('|')) {
    rows.push(rowOf([total], width, false))
    end = total.end
  }
  return items < FEWEST_ROWS ? null : { rows, end }
}

/** A title over all columns: the labels of the rows begin anew right behind it. */
const isGroup = (next: Cell | null, sequence: LabelSequence): boolean =>
  next?.label !== undefined && next.label !== null && /^(?:1|I|A)$/.test(next.label) && sequence.fits(next.label)

/** The cells up to the first one with a label. */
function headerCells(lines: readonly PhysicalLine[], from: number): Cell[] {
  const cells: Cell[] = []
  let cell = cellAt(lines, from)
  while (cell && cell.label === null && cells.length <= MOST_COLUMNS) {
    cells.push(cell)
    cell = cellAt(lines, cell.end)
  }
  return cell ? cells : []
}

function cellsFrom(lines: readonly PhysicalLine[], first: Cell, width: number): Cell[] {
  const cells = [first]
  for (let end = first.end; cells.length < width; ) {
    const cell = cellAt(lines, end)
    if (!cell) break
    cells.push(cell)
    end = cell.end
  }
  return cells
}

/** The cell that begins on a line and goes on to the next bar. */
function cellAt(lines: readonly PhysicalLine[], from: number): Cell | null {
  const length = lines.slice(from, from + CELL_LINES).findIndex((line) => line.text.endsWith('|')) + 1
  const own = lines.slice(from, from + length)
  if (length === 0 || own.some((line) => line.furniture)) return null
  const text = cellText(own.map((line) => ({ ...line, text: withoutBar(line.text) })).filter(({ text }) => text !== ''))
  const marker = markerAt(text)
  const label = marker && LABEL_STYLES.includes(marker.style) ? marker.label : null
  return { text, line: own[0]?.line ?? 1, label, end: from + length }
}

function rowOf(cells: readonly Cell[], width: number, first: boolean): RowBlock {
  const missing = Array.from({ length: width - cells.length }, () => '')
  return { kind: 'row', cells: [...cells.map((cell) => cell.text), ...missing], line: cells[0]?.line ?? 1, first }
}
