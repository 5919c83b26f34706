/** CSV of one kind of objects: lists of strings have one a line, what is no single value is JSON. */
import type { Plan } from '../plan.js'
import { type ColumnType, TABLE_KINDS, tableOf } from './columns.js'
import { csvLines } from './csv-lines.js'
import type { WriteOptions } from './options.js'

export function writeCsv(plan: Plan, { kind = 'assignments' }: WriteOptions): string {
  if (!TABLE_KINDS.includes(kind)) {
    throw new TypeError(
      `Cannot write \`${kind}\`: pass one of ${TABLE_KINDS.map((name) => `\`${name}\``).join(', ')} as \`kind\``,
    )
  }
  const { columns, rows } = tableOf(plan, kind)
  const lines = rows.map((row) => row.map((value, i) => cell(value, columns[i]?.type ?? 'string')))
  return csvLines(
    columns.map(({ name }) => name),
    lines,
  )
}

function cell(value: unknown, type: ColumnType): string | number | null {
  if (value === null || typeof value === 'number') return value
  if (type === 'strings') return (value as string[]).join('\n')
  return type === 'string' ? (value as string) : JSON.stringify(value)
}
