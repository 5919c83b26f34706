/**
 * CSV (RFC 4180): UTF-8 with a byte order mark, by which Excel knows it, and no cell that a spreadsheet takes for a
 * formula: such a cell gets an apostrophe before it.
 */
import { stringify } from 'csv-stringify/browser/esm/sync'

export function csvLines(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
