import type { Plan, Span } from '../../plan.js'
import type { Words } from '../words/words.js'
import type { SheetColumn } from './sheet.js'

/** The way back to the document: the section and the page, for a text without pages the line. */
export function placeColumns<T>(
  plan: Plan,
  words: Words,
  section: (object: T) => string | null,
  span: (object: T) => Span | null,
): SheetColumn<T>[] {
  const paged = plan.source.pages !== null
  const named = (object: T): string | null => {
    const id = section(object)
    return id === 'preamble' ? words.preamble : id
  }
  return [
    { heading: words.headings.section, width: 10, of: named },
    {
      heading: paged ? words.headings.page : words.headings.line,
      width: 7,
      of: (object) => (paged ? span(object)?.page : span(object)?.line) ?? null,
      optional: true,
    },
  ]
}
