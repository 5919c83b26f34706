/** The lines of a stacked table: its header, and its rows cut at their labels. */
import { startsLower } from '../../text/characters.js'
import { isLetterheadLine } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { isOrdinalCell } from '../table.js'
import { LabelSequence } from './label-sequence.js'
import { TABLE_START } from './scrape-cells.js'

const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/
const HEADER_CELL = 140
const MOST_COLUMNS = 12

/** The cells of the header: the lines up to the first label or to the row of column numbers, which is left out. */
export function readHeader(lines: readonly PhysicalLine[], from: number): { cells: string[]; end: number } | null {
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

export interface StackedRow {
  label: PhysicalLine
  cells: PhysicalLine[]
}

/** The title of the next part of the document. */
const PART = /^(?:[IVX]{1,5}\.|Điều \d{1,3}\.) ?\p{L}/u

/** Right behind the label of a group, where its title may be the type of a document: `I` / `NGHỊ ĐỊNH`. */
const opensGroup = ({ label, cells }: StackedRow): boolean =>
  cells.length === 0 && /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u.test(label.text)

/** Cuts the lines at the labels that go on with the sequence. */
export function splitRows(
  lines: readonly PhysicalLine[],
  from: number,
  width: number,
): { rows: StackedRow[]; end: number } {
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
