/** The annexes (phụ lục) of a document, with their tables. */
import * as z from 'zod'
import { type Section, sectionSchema } from './section.js'
import { type Span, spanSchema } from './span.js'

/**
 * What the cells of a column hold: `ordinal` STT, `task` nhiệm vụ, `lead` chủ trì, `executor` thực hiện beside a lead,
 * `coordinator` phối hợp, `approver` cấp trình, phê duyệt, `output` sản phẩm, `schedule` thời gian, `indicator` chỉ
 * tiêu, `unit` đơn vị tính, `baseline` hiện trạng, `target` a year or value to be reached, `note` ghi chú.
 */
export type ColumnRole = z.infer<typeof columnRoleSchema>

export const columnRoleSchema = z.enum([
  'ordinal',
  'task',
  'lead',
  'executor',
  'coordinator',
  'approver',
  'output',
  'schedule',
  'indicator',
  'unit',
  'baseline',
  'target',
  'note',
  'other',
])

/** A column of a table. */
export interface Column {
  /** Its header as written; those of headers in several rows are joined. */
  name: string
  /** What its cells hold. */
  role: ColumnRole
}

export const columnSchema = z.strictObject({ name: z.string(), role: columnRoleSchema })

/** A row of a table. */
export interface Row {
  /** The path of labels: `PL1.A.I.3`; null for a header or an empty row. */
  id: string | null
  /** `header`, `group` a label and a title over the rows below, `item` what the table lists, `empty`. */
  kind: 'header' | 'group' | 'item' | 'empty'
  /** What the cells say, one for each column; paragraphs of a cell are parted by U+2028. */
  cells: string[]
  /** The line of the text that the row is. */
  span: Span
}

export const rowSchema = z.strictObject({
  id: z.string().nullable(),
  kind: z.enum(['header', 'group', 'item', 'empty']),
  cells: z.array(z.string()),
  span: spanSchema,
})

/** A table, put together where pages cut it. */
export interface Table {
  /** Its columns, from left to right. */
  columns: Column[]
  /** Its rows, those of the header among them. */
  rows: Row[]
  /** From its first to its last row. */
  span: Span
}

export const tableSchema = z.strictObject({
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  span: spanSchema,
})

/** A phụ lục, a plan that was issued with a decision, or a table that stands between the sections of the body. */
export interface Annex {
  /** `PL1`, `PL2` … as they occur. */
  id: string
  /** Its label as written: `PHỤ LỤC I`; null where it has none. */
  label: string | null
  /** Its title; null where it has none. */
  title: string | null
  /** The number of the document that it is annexed to. */
  attachedTo: string | null
  /** Its numbered parts. */
  sections: Section[]
  /** Its tables. */
  tables: Table[]
  /** From its label to its end. */
  span: Span
}

export const annexSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().nullable(),
  title: z.string().nullable(),
  attachedTo: z.string().nullable(),
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  span: spanSchema,
})
