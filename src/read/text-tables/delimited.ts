/** Tables that a spreadsheet wrote as text: one row a line, commas or semicolons between the cells, some in quotation marks (RFC 4180). */
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { kindsOf } from './column-kinds.js'
import { partsAround, type ScrapePart, type TableRun } from './scrape-cells.js'

const HEADER = new RegExp(`^\\uFEFF?"?${ORDINAL_HEAD}"?(?<mark>[,;])`, 'u')
const FEWEST_COLUMNS = 3

/** True for a text with such a table: below a header of labels, tasks and who does them, rows of as many cells. */
export function isDelimited(text: string): boolean {
  if (!/[,;]/.test(text)) return false
  const raws = text.split('\n')
  return raws.some((_, i) => tableAt(raws, i) !== null)
}

/** Tells these tables of a text from the lines around them. */
export function delimitedParts(text: string): ScrapePart[] {
  const raws = text.split('\n')
  const runs: TableRun[] = []
  for (let i = 0; i < raws.length; i++) {
    const rows = tableAt(raws, i)
    if (!rows) continue
    runs.push({ from: i, to: i + rows.length, rows })
    i += rows.length - 1
  }
  return partsAround(runs, raws)
}

/** The rows of the table whose header stands on a line; null where none does, or where a row has more cells or fewer. */
function tableAt(raws: readonly string[], from: number): RowBlock[] | null {
  const mark = HEADER.exec(raws[from] ?? '')?.groups?.mark
  if (!mark) return null
  const header = cellsOf(raws[from] ?? '', mark)
  const kinds = kindsOf(header.slice(1))
  if (header.length < FEWEST_COLUMNS || !(kinds.includes('body') || kinds.includes('time'))) return null
  const rows: RowBlock[] = []
  for (let i = from; i < raws.length; i++) {
    const cells = cellsOf(raws[i] ?? '', mark)
    const isRow = i === from || isOrdinalCell(cells[0] ?? '') || (cells[0] === '' && cells.length === header.length)
    if (!isRow || cells.length < 2) break
    if (cells.length !== header.length) return null
    rows.push({ kind: 'row', cells, line: i + 1, first: i === from })
  }
  return rows.length > 1 ? rows : null
}

/** The cells of a line; a mark within quotation marks parts none, and two of these are one. */
function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i)
    if (sign === '"' && (quoted || cell === '')) {
      if (quoted && line.charAt(i + 1) === '"') cell += line.charAt(++i)
      else quoted = !quoted
    } else if (sign === mark && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}
