/** What is known of the input. */
import * as z from 'zod'

/** The input that a plan was read from. */
export interface SourceInfo {
  /** The format that it was read as. */
  format: 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'rtf' | 'pdf'
  /** The name of the file (option `name`); null where none was given. */
  name: string | null
  /** The size of the input in bytes; of a string in UTF-8. */
  bytes: number
  /** SHA-256 of the input as given, in hexadecimal; null where none was asked for, or only a string was given. */
  sha256: string | null
  /** How many pages it has; null for formats without pages. */
  pages: number | null
  /** What read it. */
  reader: string
  /** True where letters of it were recognised in images (OCR). */
  ocr: boolean
}

export const sourceInfoSchema = z.strictObject({
  format: z.enum(['text', 'markdown', 'html', 'docx', 'doc', 'rtf', 'pdf']),
  name: z.string().nullable(),
  bytes: z.int().nonnegative(),
  sha256: z.string().nullable(),
  pages: z.int().positive().nullable(),
  reader: z.string(),
  ocr: z.boolean(),
})
