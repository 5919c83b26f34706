/** What a caller can choose of an output; a format takes no notice of what does not concern it. */
import type { TableKind } from './columns.js'
import type { OutputLanguage } from './words/words.js'

export interface WriteOptions {
  /** `json`: everything on one line (default: indented by two). */
  compact?: boolean
  /** `xlsx`: the language of headings and sheets (default: `vi`). */
  lang?: OutputLanguage
  /** `csv`: the kind of objects (default: `assignments`). */
  kind?: TableKind
}
