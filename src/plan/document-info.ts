/** What the letterhead and the end of a document say of it (NĐ 30/2020/NĐ-CP, phụ lục I; HD 36-HD/VPTW). */
import * as z from 'zod'
import { edtf } from './edtf.js'
import { type Span, spanSchema } from './span.js'

/** Whose papers the number is counted among: those of the State, the Party, an assembly or a mass organisation. */
export type DocumentSystem = z.infer<typeof documentSystemSchema>

export const documentSystemSchema = z.enum(['state', 'party', 'legislature', 'mass-organisation'])

/** The body that issued the document. */
export interface Issuer {
  /** Its name in full: `Ủy ban nhân dân tỉnh Lâm Đồng`; several are joined as they are written. */
  name: string | null
  /** The same for every spelling of one body; null where no body is known. */
  agencyId: string | null
}

export const issuerSchema = z.strictObject({ name: z.string().nullable(), agencyId: z.string().nullable() })

/** One signature, as printed. */
export interface Signer {
  /** For whom is signed: `TM. ỦY BAN NHÂN DÂN`. */
  authority: string | null
  /** As what: `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH`. */
  position: string | null
  /** The name of who signs. */
  name: string | null
}

export const signerSchema = z.strictObject({
  authority: z.string().nullable(),
  position: z.string().nullable(),
  name: z.string().nullable(),
})

/** A short name that the text defines: `sau đây gọi tắt là …`, or a bracket behind the full name. */
export interface Term {
  /** The short name. */
  term: string
  /** What it stands for. */
  expansion: string
  /** Where it is defined. */
  span: Span
}

export const termSchema = z.strictObject({ term: z.string(), expansion: z.string(), span: spanSchema })

/** What the document says of itself; null where it says nothing. */
export interface DocumentInfo {
  /** The canonical number: `4611/KH-UBND`, `53-CTr/TU`, `29-NQ/TW`; null where its figure is left blank. */
  number: string | null
  /** The code of its type: `KH`, `CTr`, `NQ`. */
  type: string | null
  /** The type as the document calls itself: `Kế hoạch`, `Chương trình hành động`. */
  typeName: string | null
  /** Whose papers it is counted among. */
  system: DocumentSystem | null
  /** The body that issued it. */
  issuer: Issuer
  /** Where it was issued: `Lâm Đồng`. */
  place: string | null
  /** When it was issued, in EDTF of the precision written: `2023-05-29`, `2026-04`, `2026`. */
  date: string | null
  /** The title (trích yếu) as written, without the name of the type. */
  title: string | null
  /** Who signed, in the order of the text. */
  signers: Signer[]
  /** Whom it goes to (Nơi nhận), without the dash and the mark of each entry. */
  recipients: string[]
  /** The short names that it defines. */
  terms: Term[]
  /** The fields here that are concluded and not read. */
  inferred: string[]
}

export const documentInfoSchema = z.strictObject({
  number: z.string().nullable(),
  type: z.string().nullable(),
  typeName: z.string().nullable(),
  system: documentSystemSchema.nullable(),
  issuer: issuerSchema,
  place: z.string().nullable(),
  date: edtf.nullable(),
  title: z.string().nullable(),
  signers: z.array(signerSchema),
  recipients: z.array(z.string()),
  terms: z.array(termSchema),
  inferred: z.array(z.string()),
})
