/** What is cited. */
import * as z from 'zod'
import { edtf } from './edtf.js'
import { type Span, spanSchema } from './span.js'

/**
 * A property of ELI (the European Legislation Identifier): `implements` thực hiện, triển khai, cụ thể hóa, `based_on`
 * căn cứ, `amends` sửa đổi, bổ sung, `repeals` bãi bỏ, thay thế, `is_annex_of` ban hành kèm theo, `cites` all else.
 */
export type Relation = z.infer<typeof relationSchema>

export const relationSchema = z.enum(['implements', 'based_on', 'amends', 'repeals', 'is_annex_of', 'cites'])

/** A document that is cited, as written; a short form carries what its first mention says. */
export interface Target {
  /** The canonical number: `29-NQ/TW`. */
  number: string | null
  /** The code of its type: `NQ`. */
  type: string | null
  /** Its date, in EDTF. */
  date: string | null
  /** The body that issued it. */
  issuer: string | null
  /** Its title. */
  title: string | null
  /** The part that is cited, as written: `điểm a khoản 2 Điều 5`. */
  section: string | null
}

export const targetSchema = z.strictObject({
  number: z.string().nullable(),
  type: z.string().nullable(),
  date: edtf.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  section: z.string().nullable(),
})

/** A part of the same document that is cited. */
export interface InternalTarget {
  /** The id of the section, annex or row; null where it is not there. */
  sectionId: string | null
  /** All of them where several are named (`khoản 1 và 2`, `từ Điều 5 đến Điều 8`); the first is `sectionId`. */
  sectionIds?: string[] | undefined
}

export const internalTargetSchema = z.strictObject({
  sectionId: z.string().nullable(),
  sectionIds: z.array(z.string()).optional(),
})

/** One mention of a document or of a part of this one. */
export interface Reference {
  /** `r1`, `r2` … in the order of the text. */
  id: string
  /** Another document, this one (`Kế hoạch này`), or a part of it (`điểm a khoản 2 mục III`). */
  kind: 'document' | 'self' | 'internal'
  /** How it is said: in full, by a short name, by the title alone, or by a word that points back (`Nghị quyết trên`). */
  form: 'full' | 'short' | 'title' | 'anaphora' | 'self' | 'internal'
  /** From the word for the type over number, date and issuer, without the title. */
  text: string
  /** What is meant: a document, or for `internal` a part of this one; null where it is not told. */
  target: Target | InternalTarget | null
  /** How the subject stands to the target; null for `self` and `internal`. */
  relation: Relation | null
  /** Who stands in the relation: `self` for this document, the number of another, or null where it has none. */
  subject: string | null
  /** The numbers of others that stand in the same relation. */
  alsoSubjects: string[]
  /** Where it is not resolved, what could be meant: ids of sections, numbers of documents. */
  candidates?: string[] | undefined
  /** The section that it stands in; null for the title of the document. */
  sectionId: string | null
  /** Where it stands. */
  span: Span
  /** The fields here that are concluded and not read: `target.number`. */
  inferred: string[]
}

export const referenceSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['document', 'self', 'internal']),
  form: z.enum(['full', 'short', 'title', 'anaphora', 'self', 'internal']),
  text: z.string(),
  target: z.union([targetSchema, internalTargetSchema]).nullable(),
  relation: relationSchema.nullable(),
  subject: z.string().nullable(),
  alsoSubjects: z.array(z.string()),
  candidates: z.array(z.string()).optional(),
  sectionId: z.string().nullable(),
  span: spanSchema,
  inferred: z.array(z.string()),
})
