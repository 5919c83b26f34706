/** Tables that are ruled by dashes in a plain text, as pandoc writes them: grids, and columns below and between rules. */
import { withLostMerges } from '../lost-merges.js'
import { dashTables } from './dash-table.js'
import { gridTables } from './grid-table.js'
import { partsAround, type ScrapePart, TABLE_START } from './scrape-cells.js'

const RULED = /^(?:\+(?:[-=:]{2,}\+)+| {2}-{2,}(?: -{2,})+) *$/mu
/** A rule as the program indents it; rules below the two names of a letterhead stand anywhere. */
const INDENTED = /^ {2}-[ -]*$/

/** True if a line rules the columns of a table: `+----+----+`, `  ---- -----`. */
export const isRuled = (text: string): boolean => RULED.test(text)

const asItIs = (text: string): string => text

/** The tables between rules, with the lines around them. */
export function ruledParts(text: string): ScrapePart[] {
  const raws = text.split('\n')
  const columns = dashTables(raws, raws, asItIs).filter(
    ({ to, rows: [header] }) => INDENTED.test(raws[to - 1] ?? '') || TABLE_START.test(header?.cells[0] ?? ''),
  )
  const tables = [...gridTables(raws, asItIs), ...columns].sort((a, b) => a.from - b.from)
  return partsAround(
    tables.map((table) => ({ ...table, rows: [...withLostMerges(table.rows)] })),
    raws,
  )
}
