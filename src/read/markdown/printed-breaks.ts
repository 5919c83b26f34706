/**
 * Cells that a program broke where the page broke their lines, and not where their paragraphs end:
 *
 *     | Rà soát quy hoạch cấp<br>nước | Phòng Kinh<br>tế | Quý<br>II/2026 |
 */
import { startsLower } from '../../text/characters.js'
import { jointOf } from '../../text/joint.js'
import { CELL_BREAK, type RowBlock } from '../block.js'

const ITEM = /^(?:[-–+•*] |\(?(?:\d{1,2}|[a-zđ])[.)] )/u
/** Behind these a paragraph may end. */
const ENDED = /[.;:!?…]["”’)]?$/u
/** What names nothing by itself, so that the line before or the next one belongs to it. */
const OPEN = /(?:,|(?<!\p{L})(?:và|của|các|cho|về|với|tại|theo|do|trong|đến))$/u
const REST = /^(?:Sở|Bộ|Ban|tỉnh|Tỉnh|Trung ương)[.;,]?$/u
/** So many breaks stand within words that go on, and so large a share of all. */
const FEWEST = 3
const SHARE = 0.5

/** The rows of all tables of a text with such breaks taken out; as they are where breaks part paragraphs. */
export function withoutPrintedBreaks(tables: readonly RowBlock[][]): readonly RowBlock[][] {
  const rows = tables.flat()
  const lines = rows.flatMap(({ cells }) => cells.map((cell) => cell.split(CELL_BREAK)))
  const breaks = lines.reduce((sum, cell) => sum + cell.length - 1, 0)
  const within = lines.reduce(
    (sum, cell) => sum + cell.filter((line, i) => i > 0 && goesOn(cell[i - 1], line)).length,
    0,
  )
  if (within < FEWEST || within < breaks * SHARE) return tables
  const widths = widthsOf(rows)
  return tables.map((table) =>
    table.map((row) => ({ ...row, cells: row.cells.map((cell, i) => joined(cell, widths[i] ?? 0)) })),
  )
}

const goesOn = (above = '', line: string): boolean => startsLower(line) && !ITEM.test(line) && !ENDED.test(above)

/** The longest line of each column. */
function widthsOf(rows: readonly RowBlock[]): number[] {
  const widths: number[] = []
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries())
      for (const line of cell.split(CELL_BREAK)) widths[i] = Math.max(widths[i] ?? 0, line.length)
  return widths
}

/** A line with room left for the first word of the next one ends a paragraph, unless that one goes on with it. */
function joined(cell: string, width: number): string {
  const [first = '', ...others] = cell.split(CELL_BREAK)
  let whole = first
  let last = first
  for (const line of others) {
    const isFull = last.length + 1 + (line.split(' ', 1)[0] ?? '').length > width
    const isNext =
      !ITEM.test(line) && (startsLower(line) || OPEN.test(last) || REST.test(line) || (isFull && !ENDED.test(last)))
    whole += (isNext ? jointOf(whole, line, false, false).glue : CELL_BREAK) + line
    last = line
  }
  return whole
}
