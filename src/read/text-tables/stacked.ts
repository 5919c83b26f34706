/**
 * Tables of a text saved from Word or copied from a page without any mark: one cell a line, row after row.
 *
 *     TT                    the header, a line a cell, up to the first label
 *     Nhiệm vụ
 *     Cơ quan chủ trì
 *     1                     a row begins at the next label of the sequence
 *     Rà soát quy hoạch
 *     Sở Xây dựng
 *
 * Word processors leave an empty line for an empty cell; where there is none, or a cell has several paragraphs, a row
 * with fewer or more lines than columns is laid out by what the cells of the full rows look like.
 */
import { startsLower } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { withMissingCells } from '../missing-cells.js'
import { type ColumnKind, fitOf, kindsOf } from './column-kinds.js'
import { type HeaderRow, PARTINGS, partedHeader } from './header-rows.js'
import { laidTable } from './laid-table.js'
import { isHeadedAbove } from './scattered-header.js'
import { tablesAmong } from './scrape.js'
import { type ScrapePart, TABLE_START } from './scrape-cells.js'
import { columnLooks, layOutBroken } from './stacked-cells.js'
import { readHeader } from './stacked-header.js'
import { type StackedRow, splitRows } from './stacked-rows.js'

/** At least so many rows, of which so large a share has one line for each column. */
const FEWEST_ROWS = 2
const FULL_ROWS = 0.6
/** So many tell that the lines of the others are laid out by theirs. */
const SURE = 0.75
/** Fewer where the cells of who leads are merged over several rows, and the other rows lack them. */
const FULL_ROWS_OF_MERGED = 0.4

/** Tells the stacked tables of a text from the lines around them. */
export function stackedParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  return tablesAmong(lines, TABLE_START, (all, from) => {
    if (isHeadedAbove(all, from)) return null
    const table = readTable(all, from)
    return table?.isSure ? table : (laidTable(all, from) ?? table)
  })
}

interface StackedTable {
  rows: RowBlock[]
  end: number
  /** Few of its rows have more lines than it has columns. */
  isSure: boolean
}

function readTable(lines: readonly PhysicalLine[], from: number): StackedTable | null {
  const whole = readHeader(lines, from)
  if (!whole || whole.titled) return null
  const { rows: told, end } = splitRows(lines, whole.end, whole.cells.length)
  const rows = withWholeLines(told)
  const header = headerRows(whole.cells, rows)
  const items = rows.filter((row) => row.cells.length > 1)
  const width = (header[0]?.cells.length ?? 0) - 1
  const byLine = emptyByLine(rows, width)
  const ofLength = (length: number): number => items.filter((row) => row.cells.length === length).length
  const mayLack =
    !byLine && ofLength(width) >= items.length * FULL_ROWS_OF_MERGED && ofLength(width) > ofLength(width - 1)
  const filled = mayLack || ofLength(width) >= items.length * FULL_ROWS ? width : width - 1
  const full = items.filter((row) => row.cells.length === filled)
  const isWhole = byLine || full.length >= items.length * FULL_ROWS
  const lacksMerged = !isWhole && mayLack
  if (items.length < FEWEST_ROWS || !(isWhole || lacksMerged)) return null
  const empty = filled === width ? width : emptyColumn(full)
  const looks = columnLooks(full)
  const blocks = header.map(
    (row, i): RowBlock => ({ kind: 'row', ...row, line: lines[from]?.line ?? 1, first: i === 0 }),
  )
  const kinds = kindsOf((header[0]?.cells ?? []).slice(1)).filter((_, i) => filled === width || i !== empty)
  const single = rows.flatMap((row) => partedRow(row, filled, kinds))
  single.forEach((row, i) => {
    const { label, cells } = row
    if (lacksMerged && cells.length > 1 && cells.length < width) {
      blocks.push({
        kind: 'row',
        cells: [label.text, ...cells.map(({ text }) => text)],
        line: label.line,
        first: false,
      })
      return
    }
    let laid = byLine ? laidByLine(row, single[i + 1], width) : null
    if (!laid) {
      laid = layOutBroken(cells, filled, looks)
      if (filled < width) laid.splice(empty, 0, '')
    }
    blocks.push({ kind: 'row', cells: [label.text, ...laid], line: label.line, first: false })
  })
  const long = items.filter(({ cells }) => cells.length > width).length
  const isSure = long === 0 || ofLength(width) >= items.length * SURE
  return { rows: lacksMerged ? [...withMissingCells(blocks)] : blocks, end, isSure }
}

/**
 * The rows with the lines of their cells joined that end in the blank at which a program broke them, where more rows
 * have as many cells then as any.
 */
function withWholeLines(rows: readonly StackedRow[]): StackedRow[] {
  const joined = rows.map(({ label, cells }) => {
    const whole: PhysicalLine[] = []
    for (const cell of cells) {
      const above = whole.at(-1)
      if (above?.trailingBlank && startsLower(cell.text))
        whole[whole.length - 1] = { ...above, text: `${above.text} ${cell.text}`, trailingBlank: cell.trailingBlank }
      else whole.push(cell)
    }
    return { label, cells: whole }
  })
  return mostAlike(joined) > mostAlike(rows) ? joined : [...rows]
}

/** How many rows have as many cells as most of them. */
function mostAlike(rows: readonly StackedRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** Rows that have no label stand behind one that has: a line for each column again, of the kinds of the columns. */
function partedRow(row: StackedRow, filled: number, kinds: readonly ColumnKind[]): StackedRow[] {
  const count = row.cells.length / filled
  if (count < 2 || !Number.isInteger(count)) return [row]
  const parts = Array.from({ length: count }, (_, i) => row.cells.slice(i * filled, (i + 1) * filled))
  const lines = parts.map((cells) => cells.map(({ text }) => [text]))
  if (fitOf(lines, kinds) < 1) return [row]
  return parts.map((cells, i) => {
    const [first] = cells
    return i === 0 || !first
      ? { label: row.label, cells }
      : { label: { ...first, text: '', line: first.line - 1 }, cells }
  })
}

/** Empty cells are empty lines: most rows have as many lines as columns, some of them empty. */
function emptyByLine(rows: readonly StackedRow[], width: number): boolean {
  const followed = rows.slice(0, -1)
  const whole = followed.filter((row, i) => laidByLine(row, rows[i + 1], width) !== null)
  return whole.length >= followed.length * FULL_ROWS && whole.some(({ cells }) => cells.length < width)
}

/** The cells of a row by their lines; null where there are more or fewer than columns. */
function laidByLine({ label, cells }: StackedRow, next: StackedRow | undefined, width: number): string[] | null {
  const lines = (next ? next.label.line - 1 : label.line + width) - label.line
  const laid = Array<string>(width).fill('')
  for (const { text, line } of cells) laid[line - label.line - 1] = text
  return lines === width && laid.length === width ? laid : null
}

/** The header, in two rows where the rows of the table have a line less than it has cells. */
function headerRows(cells: readonly string[], rows: readonly StackedRow[]): HeaderRow[] {
  const full = rows.filter((row) => row.cells.length > 1)
  const short = full.filter((row) => row.cells.length <= cells.length - 2).length
  const sorts = short > 0 && short >= full.length * FULL_ROWS ? PARTINGS : []
  for (const sort of sorts) {
    const parted = partedHeader(cells, sort)
    if (parted) return parted
  }
  return [{ cells: [...cells] }]
}

/** The column that is empty in every row: an empty line stands in its place, else it is the last one (notes). */
function emptyColumn(rows: readonly StackedRow[]): number {
  const filled = rows[0]?.cells.length ?? 0
  for (let column = 0; column < filled; column++) {
    if (rows.filter((row) => row.cells[column]?.afterGap).length >= rows.length * FULL_ROWS) return column
  }
  return filled
}
