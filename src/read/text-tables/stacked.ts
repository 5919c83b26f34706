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
import { foldWord } from '../../text/fold.js'
import { isLetterheadLine } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { CELL_BREAK, type RowBlock } from '../block.js'
import { withMissingCells } from '../missing-cells.js'
import { isOrdinalCell } from '../table.js'
import { type ColumnKind, fitOf, kindsOf } from './column-kinds.js'
import { type HeaderRow, PARTINGS, partedHeader } from './header-rows.js'
import { LabelSequence } from './label-sequence.js'
import { tablesAmong } from './scrape.js'
import { type ScrapePart, TABLE_START } from './scrape-cells.js'

const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/
const HEADER_CELL = 140
const MOST_COLUMNS = 12
/** At least so many rows, of which so large a share has one line for each column. */
const FEWEST_ROWS = 2
const FULL_ROWS = 0.6
/** Fewer where the cells of who leads are merged over several rows, and the other rows lack them. */
const FULL_ROWS_OF_MERGED = 0.4

/** Tells the stacked tables of a text from the lines around them. */
export function stackedParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  return tablesAmong(lines, TABLE_START, readTable)
}

function readTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const whole = readHeader(lines, from)
  if (!whole) return null
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
  return { rows: lacksMerged ? [...withMissingCells(blocks)] : blocks, end }
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

/** The cells of the header: the lines up to the first label or to the row of column numbers, which is left out. */
function readHeader(lines: readonly PhysicalLine[], from: number): { cells: string[]; end: number } | null {
  const cells: string[] = []
  let i = from
  for (; i < lines.length && cells.length <= MOST_COLUMNS; i++) {
    const line = lines[i]
    if (!line || line.furniture || line.text.length > HEADER_CELL) return null
    if (isOrdinalCell(line.text) && cells.length > 0 && !TABLE_START.test(line.text)) break
    cells.push(line.text)
  }
  // a cell that goes on over lines
  if (cells.some(startsLower)) return null
  if (cells.length < 3 || cells.length > MOST_COLUMNS) return null
  if (!COLUMN_NUMBER.test(lines[i + 1]?.text ?? '')) return { cells, end: i }
  let end = i
  while (COLUMN_NUMBER.test(lines[end]?.text ?? '')) end++
  // the first row may begin right behind the numbers, with a 1 of its own
  if (/^1[.)]?$/.test(lines[end - 1]?.text ?? '') && end - 1 > i) end--
  return end - i >= cells.length - 1 ? { cells, end } : null
}

interface StackedRow {
  label: PhysicalLine
  cells: PhysicalLine[]
}

/** The title of the next part of the document. */
const PART = /^(?:[IVX]{1,5}\.|Điều \d{1,3}\.) ?\p{L}/u

/** Right behind the label of a group, where its title may be the type of a document: `I` / `NGHỊ ĐỊNH`. */
const opensGroup = ({ label, cells }: StackedRow): boolean =>
  cells.length === 0 && /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u.test(label.text)

/** Cuts the lines at the labels that go on with the sequence. */
function splitRows(lines: readonly PhysicalLine[], from: number, width: number): { rows: StackedRow[]; end: number } {
  const rows: StackedRow[] = []
  const sequence = new LabelSequence()
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (line.furniture) continue
    if (isOrdinalCell(line.text) && sequence.takes(line.text)) {
      rows.push({ label: line, cells: [] })
      continue
    }
    const row = rows.at(-1)
    if (!row || (isLetterheadLine(line.text) && !opensGroup(row))) break
    // behind the last label nothing but its own cells belongs to the table
    const isFull = row.cells.length >= width - 1 || PART.test(line.text)
    if (isFull && !hasLabelSoon(lines, i, width, sequence)) break
    row.cells.push(line)
  }
  return { rows, end: i }
}

function hasLabelSoon(lines: readonly PhysicalLine[], from: number, width: number, sequence: LabelSequence): boolean {
  return lines.slice(from, from + width).some(({ text }) => isOrdinalCell(text) && sequence.fits(text))
}

interface ColumnLook {
  length: number
  /** How often a cell begins with a word, folded. */
  openings: Map<string, number>
  cells: number
}

function columnLooks(rows: readonly StackedRow[]): ColumnLook[] {
  const looks: ColumnLook[] = []
  for (const { cells } of rows) {
    cells.forEach(({ text }, i) => {
      const look = looks[i] ?? { length: 0, openings: new Map(), cells: 0 }
      looks[i] = look
      look.length += text.length
      look.cells++
      const opening = openingOf(text)
      look.openings.set(opening, (look.openings.get(opening) ?? 0) + 1)
    })
  }
  for (const look of looks) look.length /= look.cells
  return looks
}

/** The first word of a cell; a figure stands for all figures. */
function openingOf(text: string): string {
  return /^\d/.test(text) ? '0' : foldWord(text.split(' ', 1)[0] ?? '')
}

/** How little a line looks like the cells of a column: 0 for the like of them. */
function distance(text: string, look: ColumnLook | undefined): number {
  if (!look) return 2
  const seen = (look.openings.get(openingOf(text)) ?? 0) / look.cells
  return Math.min(2, Math.abs(Math.log((text.length + 4) / (look.length + 4)))) + 1.5 * (1 - Math.min(1, seen * 2))
}

const SAME_CELL = 0.6
const EMPTY_CELL = 0.8

/** A row that a page break cut: behind a line for each column its first cells go on. */
function layOutBroken(lines: readonly PhysicalLine[], width: number, looks: readonly ColumnLook[]): string[] {
  const tails = lines.slice(width)
  if (!startsLower(tails[0]?.text ?? '') || tails.length > width) return layOut(lines, width, looks)
  const heads = layOut(lines.slice(0, width), width, looks)
  return heads.map((cell, i) => [cell, tails[i]?.text].filter(Boolean).join(' '))
}

/** Gives each line its column, in their order, so that the lines look most like the cells of the full rows. */
function layOut(lines: readonly PhysicalLine[], width: number, looks: readonly ColumnLook[]): string[] {
  const cells = Array<string>(width).fill('')
  if (lines.length <= 1 || lines.length === width) {
    for (const [i, { text }] of lines.entries()) cells[i] = text
    return cells
  }
  // cost[c]: the cheapest way to lay out the lines so far with the last of them in column c
  let cost: number[] = Array.from({ length: width }, (_, c) => (c === 0 ? 0 : Number.POSITIVE_INFINITY))
  const came: number[][] = []
  lines.forEach(({ text }, k) => {
    const before = cost
    const from: number[] = []
    cost = Array.from({ length: width }, (_, c) => {
      let best = k === 0 ? c * EMPTY_CELL : Number.POSITIVE_INFINITY
      let at = c
      for (let p = 0; k > 0 && p <= c; p++) {
        const step = p === c ? (startsLower(text) || /^[-+•]/.test(text) ? 0 : SAME_CELL) : (c - p - 1) * EMPTY_CELL
        if ((before[p] ?? 0) + step < best) {
          best = (before[p] ?? 0) + step
          at = p
        }
      }
      from[c] = at
      return best + distance(text, looks[c])
    })
    came.push(from)
  })
  let column = 0
  for (let c = 1; c < width; c++) {
    if ((cost[c] ?? 0) + (width - 1 - c) * EMPTY_CELL < (cost[column] ?? 0) + (width - 1 - column) * EMPTY_CELL)
      column = c
  }
  for (let k = lines.length - 1; k >= 0; k--) {
    const text = lines[k]?.text ?? ''
    cells[column] = cells[column] ? `${text}${CELL_BREAK}${cells[column]}` : text
    column = came[k]?.[column] ?? 0
  }
  return cells
}
