/** When something is to be done. */
import * as z from 'zod'
import { edtf } from './edtf.js'

/** How often it comes again: `continuous` thường xuyên, `periodic` định kỳ without saying how often. */
export type Recurrence = z.infer<typeof recurrenceSchema>

export const recurrenceSchema = z.enum(['yearly', 'half-yearly', 'quarterly', 'monthly', 'continuous', 'periodic'])

/** A time that hangs on an event: `30 ngày kể từ ngày ký`, `sau khi có hướng dẫn`, `khi có yêu cầu`. */
export interface RelativeTime {
  /** On which side of the event it lies; `per`: as the event or text sets it (`theo kế hoạch`). */
  relation: 'after' | 'before' | 'upon' | 'per'
  /** What it hangs on, as written. */
  event: string
  /** The ISO 8601 duration between the two: `P30D`, `P2M`; null where none is said. */
  offset: string | null
  /** True where the days of the offset are working days. */
  workingDays: boolean
}

export const relativeTimeSchema = z.strictObject({
  relation: z.enum(['after', 'before', 'upon', 'per']),
  event: z.string().min(1),
  offset: z.string().nullable(),
  workingDays: z.boolean(),
})

/** A day that something on the way is to be done by: `Khởi công tháng 9/2023`. */
export interface Milestone {
  /** What is to be done, as written. */
  event: string
  /** When, in EDTF. */
  date: string
}

export const milestoneSchema = z.strictObject({ event: z.string(), date: edtf })

/**
 * When something is to be done. Dates are EDTF of the precision written: `2023`, `2023-09`, `2023-09-30`, quarter II of
 * 2024 `2024-34`, a day without a year `XXXX-11-30`, a day of every month `XXXX-XX-18`.
 */
export interface Schedule {
  /** As written. */
  text: string
  /** How often it comes again; null for what is done once. */
  recurrence: Recurrence | null
  /** The beginning; null where none is said. */
  from: string | null
  /** The end; `..` where it is open (`2025 và những năm tiếp theo`), null where none is said. */
  to: string | null
  /** True where `to` itself is excluded: `Trước năm 2025`. */
  before: boolean
  /** The days on the way, in the order of the text. */
  milestones: Milestone[]
  /** The event that the time hangs on. */
  relativeTo: RelativeTime | null
}

export const scheduleSchema = z.strictObject({
  text: z.string(),
  recurrence: recurrenceSchema.nullable(),
  from: edtf.nullable(),
  to: edtf.nullable(),
  before: z.boolean(),
  milestones: z.array(milestoneSchema),
  relativeTo: relativeTimeSchema.nullable(),
})
