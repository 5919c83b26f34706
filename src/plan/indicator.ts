/** What is to be reached: objectives in words, indicators in figures. */
import * as z from 'zod'
import { edtf } from './edtf.js'
import { type Span, spanSchema } from './span.js'

/** What a section says is aimed at: one for each lowest section whose role says so. */
export interface Objective {
  /** The id of its section. */
  id: string
  /** `purpose` mục đích, `requirement` yêu cầu, `general` mục tiêu chung, `specific` cụ thể, `vision` tầm nhìn. */
  kind: 'purpose' | 'requirement' | 'general' | 'specific' | 'vision'
  /** The year by which it is to be reached, in EDTF; null where none is said. */
  horizon: string | null
  /** What is aimed at, as written. */
  text: string
  /** The section that it stands in. */
  sectionId: string
  /** Where it stands. */
  span: Span
}

export const objectiveSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['purpose', 'requirement', 'general', 'specific', 'vision']),
  horizon: edtf.nullable(),
  text: z.string(),
  sectionId: z.string(),
  span: spanSchema,
})

/** A number with its bounds and unit: `7,5 - 8,5%/năm` is min 7.5, max 8.5, unit `%`, per `năm`. */
export interface Quantity {
  /** The lower bound, the same as `max` for a value without bounds (`đạt 32,1%`); null where there is none. */
  min: number | null
  /** The upper bound; null where there is none (`trên 20%`, `từ 70% trở lên`). */
  max: number | null
  /** True where the lower bound itself is excluded: `trên 20%`. */
  minExclusive: boolean
  /** True where the upper bound itself is excluded: `dưới 20%`. */
  maxExclusive: boolean
  /** True for `khoảng 65%`. */
  approximate: boolean
  /** `%`, an ISO 4217 code (`VND`, in whole đồng), the symbol of a unit (`ha`, `MW`), or the counted noun as written. */
  unit: string | null
  /** What it is counted per: `năm`, `người`, `ha`; null where nothing is said. */
  per: string | null
}

export const quantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  minExclusive: z.boolean(),
  maxExclusive: z.boolean(),
  approximate: z.boolean(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
})

/** What a target is compared with (`so với năm 2020`, `từ 50% lên 60%`) or starts from (a baseline column). */
export interface Baseline {
  /** As written: `năm 2020`, `cùng kỳ năm trước`; the header of a baseline column. */
  text: string
  /** The time that it is of: an EDTF date or interval. */
  date: string | null
  /** Its value, where one is said. */
  value: Quantity | null
}

export const baselineSchema = z.strictObject({
  text: z.string(),
  date: z.string().nullable(),
  value: quantitySchema.nullable(),
})

/** One measurable quantity that is to be reached. */
export interface Indicator {
  /** The id of its section and the place in it: `II.2.1#1`, `II.2.1#2`. */
  id: string
  /** What is measured, without period, comparator and number. */
  name: string
  /** The value to be reached; null where its words are no number (`unparsed-quantity`). */
  value: Quantity | null
  /** The same quantity in other units: `tương đương 5.100 USD`. */
  equivalents: Quantity[]
  /** What a share is taken of: `tổng mức bán lẻ hàng hóa`; null where nothing is said. */
  base: string | null
  /** Whether the value is by how much it grows (`tăng 10%`) or falls; null for a level that is reached. */
  change: 'increase' | 'decrease' | null
  /** What it is compared with or starts from. */
  baseline: Baseline | null
  /** The time over which it is measured: an EDTF interval, `2021/2030`. */
  period: string | null
  /** When it is to be reached, in EDTF: from its own clause, else from the nearest heading that names a time. */
  by: string | null
  /** The clause as written. */
  text: string
  /** The section or row that it stands in. */
  sectionId: string
  /** Where the clause stands. */
  span: Span
  /** The fields here that are concluded and not read. */
  inferred: string[]
}

export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  value: quantitySchema.nullable(),
  equivalents: z.array(quantitySchema),
  base: z.string().nullable(),
  change: z.enum(['increase', 'decrease']).nullable(),
  baseline: baselineSchema.nullable(),
  period: z.string().nullable(),
  by: edtf.nullable(),
  text: z.string(),
  sectionId: z.string(),
  span: spanSchema,
  inferred: z.array(z.string()),
})
