/** What is to be done. */
import * as z from 'zod'
import { type Schedule, scheduleSchema } from './schedule.js'
import { type Span, spanSchema } from './span.js'

/** A labelled line below a task that is no task itself: `Kinh phí: …`. */
export interface Detail {
  /** Its label: `Kinh phí`. */
  label: string
  /** What stands behind the label. */
  text: string
  /** Where it stands. */
  span: Span
}

export const detailSchema = z.strictObject({ label: z.string(), text: z.string(), span: spanSchema })

/** A task of the body that an annex row repeats, or that row. */
export interface SameTask {
  /** The id of the other task. */
  taskId: string
  /** How alike the two are: 1 for the same words. */
  score: number
}

export const sameTaskSchema = z.strictObject({ taskId: z.string(), score: z.number().min(0).max(1) })

/** A lowest item under tasks (nhiệm vụ, giải pháp) or implementation, or a row of a table of tasks. */
export interface Task {
  /** The id of its section or row. */
  id: string
  /** What is to be done, as written. */
  text: string
  /** Where it comes from: a section of tasks, a table, or the part on implementation. */
  origin: 'body' | 'annex' | 'implementation'
  /** The section or row that it stands in. */
  sectionId: string
  /** The titles above it without labels, outermost first; not those that only say who does it. */
  groups: string[]
  /** When it is to be done. */
  schedule: Schedule | null
  /** The labelled lines below it. */
  details: Detail[]
  /** The tasks that say the same in the body or in an annex. */
  sameAs: SameTask[]
  /** Where it stands. */
  span: Span
}

export const taskSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  origin: z.enum(['body', 'annex', 'implementation']),
  sectionId: z.string(),
  groups: z.array(z.string()),
  schedule: scheduleSchema.nullable(),
  details: z.array(detailSchema),
  sameAs: z.array(sameTaskSchema),
  span: spanSchema,
})
