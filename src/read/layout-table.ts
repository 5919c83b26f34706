/** Tables without data: they only set the letterhead or the signature in columns. */
import { AUTHORITY, MOTTO, NATIONAL_NAME, PARTY_NAME } from '../text/letterhead-words.js'
import { type PhysicalLine, physicalLines } from '../text/lines.js'
import { CELL_BREAK, type RowBlock } from './block.js'

const MOST_ROWS = 8
const SIGNS = [NATIONAL_NAME, MOTTO, PARTY_NAME, AUTHORITY, /^Nơi nhận/u]

/** True for a small table that holds a national name, a motto, a signature or a list of recipients. */
export function isLayoutTable(rows: readonly RowBlock[]): boolean {
  return rows.length <= MOST_ROWS && rows.some((row) => row.cells.some((cell) => SIGNS.some((sign) => sign.test(cell))))
}

/** The lines of the cells of a layout table, row by row. */
export function layoutLines(rows: readonly RowBlock[]): PhysicalLine[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      physicalLines(cell.split(CELL_BREAK).join('\n')).map((line) => ({ ...line, line: row.line ?? 1, closed: true })),
    ),
  )
}
