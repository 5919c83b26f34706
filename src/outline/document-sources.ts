/** What the facts of a document are read from. */
import type { Closing } from './closing.js'
import type { Letterhead } from './letterhead-fields.js'
import type { WebRecord } from './web-record.js'

/** Facts that the file lost and the caller knows. */
export interface KnownFacts {
  number?: string
  date?: string
  issuer?: string
}

export interface DocumentSources {
  text: string
  head: Letterhead
  /** The opening paragraphs. */
  preamble: string
  closing: Closing | null
  /** `(Kèm theo …)` of a file that holds nothing but an annex. */
  attachment: string | null
  /** The note of its first annex: `(Kèm theo Quyết định số …)`. */
  note: string | null
  /** What the site that printed it says of it. */
  record: WebRecord
  known: KnownFacts
}
