/** The rows of a stacked table, cut at their labels. */
import { isLetterheadLine } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { isOrdinalCell } from '../table.js'
import { LabelSequence } from './label-sequence.js'

export interface StackedRow {
  label: PhysicalLine
  cells: PhysicalLine[]
}

/** The title of the next part of the document. */
const PART = /^(?:[IVX]{1,5}\.|Điều \d{1,3}\.) ?\p{L}/u

/** Right behind the label of a group, where its title may be the type of a document: `I` / `NGHỊ ĐỊNH`. */
const opensGroup = ({ label, cells }: StackedRow): boolean =>
  cells.length === 0 && /^(?:[IVX]{1,5}|[A-ZĐ])[.)/]?$/u.test(label.text)

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
