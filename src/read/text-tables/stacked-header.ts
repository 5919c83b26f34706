/** The header of a table of which each cell is a line. */
import { startsLower } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import { isOrdinalCell } from '../table.js'
import { TABLE_START } from './scrape-cells.js'

const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/
const HEADER_CELL = 140
const MOST_COLUMNS = 12
const GROUP_TITLE = /^(?:Phần |PHẦN )?(?:[A-ZĐ]|[IVX]{1,5})[.:)] ?\p{L}/u

export interface StackedHeader {
  cells: string[]
  end: number
  /** The title of the first group stands behind its cells. */
  titled: boolean
}

/** The cells of the header: the lines up to the first label or to the row of column numbers, which is left out. */
export function readHeader(lines: readonly PhysicalLine[], from: number): StackedHeader | null {
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
  const titled = GROUP_TITLE.test(cells.at(-1) ?? '')
  if (!COLUMN_NUMBER.test(lines[i + 1]?.text ?? '')) return { cells, end: i, titled }
  let end = i
  while (COLUMN_NUMBER.test(lines[end]?.text ?? '')) end++
  // the first row may begin right behind the numbers, with a 1 of its own
  if (/^1[.)/]?$/.test(lines[end - 1]?.text ?? '') && end - 1 > i) end--
  return end - i >= cells.length - 1 ? { cells, end, titled } : null
}
