/**
 * CSV (RFC 4180) of one kind of objects: UTF-8 with a byte order mark, by which Excel knows it, and no cell that a
 * spreadsheet takes for a formula: such a cell gets an apostrophe before it. Lists of strings have one a line,
 * what is no single value is JSON.
 */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Plan } from '../plan.js'
import { type ColumnType, TABLE_KINDS, tableOf } from './columns.js'
import type { WriteOptions } from './options.js'

export function writeCsv(plan: Plan, { kind = 'assignments' }: WriteOptions): string {
  if (!TABLE_KINDS.includes(kind)) {
    throw new TypeError(
      `Cannot write \`${kind}\`: pass one of ${TABLE_KINDS.map((name) => `\`${name}\``).join(', ')} as \`kind\``,
    )
  }
  const { columns, rows } = tableOf(plan, kind)
  const lines = rows.map((row) => row.map((value, i) => cell(value, columns[i]?.type ?? 'string')))
  return stringify([columns.map(({ name }) => name), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

function cell(value: unknown, type: ColumnType): string | number | null {
  if (value === null || typeof value === 'number') return value
  if (type === 'strings') return (value as string[]).join('\n')
  return type === 'string' ? (value as string) : JSON.stringify(value)
}
