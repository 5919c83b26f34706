/** What is wrong with a document, or was concluded. */
import * as z from 'zod'
import { type Span, spanSchema } from './span.js'

/** What a diagnostic is about, for programs. */
export type Rule = z.infer<typeof ruleSchema>

export const ruleSchema = z.enum([
  'numbering-gap',
  'numbering-duplicate',
  'numbering-out-of-order',
  'missing-parent',
  'missing-metadata',
  'joined-token',
  'glued-words',
  'inferred-value',
  'date-after-document',
  'date-conflict',
  'type-conflict',
  'impossible-date',
  'reversed-period',
  'conflicting-assignment',
  'conflicting-schedule',
  'unknown-agency',
  'unresolved-reference',
  'unparsed-quantity',
  'unparsed-schedule',
  'scrambled-table',
  'repeated-text',
  'page-furniture-removed',
  'low-confidence-ocr',
])

/** What is wrong with the document, or was concluded, with its place. */
export interface Diagnostic {
  /** What it is about, for programs. */
  rule: Rule
  /** `error` a part of the document cannot be right, `warning` probably is not, `info` says what was concluded. */
  severity: 'error' | 'warning' | 'info'
  /** What is wrong, in English, for readers. */
  message: string
  /** Where; of no width where something is missing or was taken out; null for the document as a whole. */
  span: Span | null
  /** The section that it is about. */
  sectionId: string | null
}

export const diagnosticSchema = z.strictObject({
  rule: ruleSchema,
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  span: spanSchema.nullable(),
  sectionId: z.string().nullable(),
})
