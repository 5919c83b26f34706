/**
 * Apache Parquet, one file per kind of objects with the same columns for every plan, so that the files of many
 * plans can be read as one table. Lists of strings are lists, what is no single value is JSON.
 */
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import type { Plan } from '../plan.js'
import { type Column, TABLE_KINDS, type TableKind, tableOf } from './columns.js'
import type { WrittenFile } from './written-file.js'

export function writeParquet(plan: Plan): WrittenFile[] {
  return TABLE_KINDS.map((kind) => ({ name: `${kind}.parquet`, content: parquetFile(plan, kind) }))
}

function parquetFile(plan: Plan, kind: TableKind): Uint8Array {
  const { columns, rows } = tableOf(plan, kind)
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: 'kehoach',
  })
  return new Uint8Array(buffer)
}

/** A list has three levels by the rules of the format (LogicalTypes.md, LIST). */
function schemaOf({ name, type }: Column): SchemaElement[] {
  const repetition_type = 'OPTIONAL'
  switch (type) {
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }]
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }]
    case 'strings':
      return [
        { name, repetition_type, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ]
  }
}
