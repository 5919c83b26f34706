/**
 * The model: what the library returns. Each object is an interface, which says what its fields hold, and a zod schema of
 * the same; `kehoach/schema.json` is generated from both.
 *
 * Terms and forms are taken from published standards: unist (positions), EDTF / ISO 8601-2 level 2
 * (dates), ISO 4217 (money), ELI (relations between legal texts).
 */
import * as z from 'zod'
import { type Annex, annexSchema } from './plan/annex.js'
import { type Assignment, assignmentSchema } from './plan/assignment.js'
import { type Diagnostic, diagnosticSchema } from './plan/diagnostic.js'
import { type DocumentInfo, documentInfoSchema } from './plan/document-info.js'
import { type Indicator, indicatorSchema, type Objective, objectiveSchema } from './plan/indicator.js'
import { type Reference, referenceSchema } from './plan/reference.js'
import { type Section, sectionSchema } from './plan/section.js'
import { type SourceInfo, sourceInfoSchema } from './plan/source-info.js'
import { type Span, spanSchema } from './plan/span.js'
import { type Task, taskSchema } from './plan/task.js'

export * from './plan/annex.js'
export * from './plan/assignment.js'
export * from './plan/diagnostic.js'
export * from './plan/document-info.js'
export * from './plan/indicator.js'
export * from './plan/reference.js'
export * from './plan/schedule.js'
export * from './plan/section.js'
export * from './plan/source-info.js'
export * from './plan/span.js'
export * from './plan/task.js'

/** A Vietnamese plan or action programme as typed, linked objects with their place in the source. */
export interface Plan {
  /** The version of this form. */
  schemaVersion: '1'
  /** The input that it was read from. */
  source: SourceInfo
  /** What the letterhead and the end of the document say of it. */
  document: DocumentInfo
  /** The numbered outline as a tree, what stands before it first. */
  sections: Section[]
  /** The annexes (phụ lục) and the tables. */
  annexes: Annex[]
  /** What is aimed at, in words. */
  objectives: Objective[]
  /** What is to be reached, in figures. */
  indicators: Indicator[]
  /** What is to be done. */
  tasks: Task[]
  /** Who does it, with whom, for what and by when. */
  assignments: Assignment[]
  /** The documents and parts that are cited, one for each mention. */
  references: Reference[]
  /** What is wrong with the document, and what was concluded. */
  diagnostics: Diagnostic[]
  /** The lines of `text` that are footnotes, each behind the line that carries its mark; absent without any. */
  footnotes?: Span[] | undefined
  /**
   * The canonical text that all spans point into: Unicode NFC, one paragraph a line, a table row on one line with tabs
   * between its cells, without page numbers and running heads.
   */
  text: string
}

export const planSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceInfoSchema,
  document: documentInfoSchema,
  sections: z.array(sectionSchema),
  annexes: z.array(annexSchema),
  objectives: z.array(objectiveSchema),
  indicators: z.array(indicatorSchema),
  tasks: z.array(taskSchema),
  assignments: z.array(assignmentSchema),
  references: z.array(referenceSchema),
  diagnostics: z.array(diagnosticSchema),
  footnotes: z.array(spanSchema).optional(),
  text: z.string(),
})
