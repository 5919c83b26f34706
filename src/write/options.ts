/** What a caller can choose of an output; a format takes no notice of what does not concern it. */
import type { TableKind } from './columns.js'
import type { OutputLanguage } from './words/words.js'

/** How a plan is written. */
export interface WriteOptions {
  /** `json`: everything on one line (default: indented by two). */
  compact?: boolean
  /** `xlsx`: the language of headings and sheets (default: `vi`). */
  lang?: OutputLanguage
  /** `ics`: only what this body leads, by its `agencyId` or its name as a plan spells it. */
  agency?: string
  /** `chunks`: the size limit in characters, which only a longer sentence exceeds (default: 1200). */
  maxChars?: number
  /** `chunks`: at most so many characters of whole sentences are repeated from the chunk before (default: 0). */
  overlap?: number
  /** `csv`: the kind of objects (default: `assignments`). */
  kind?: TableKind
}

export const WRITE_OPTIONS: Readonly<Record<keyof WriteOptions, true>> = {
  compact: true,
  lang: true,
  agency: true,
  maxChars: true,
  overlap: true,
  kind: true,
}
