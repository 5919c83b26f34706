/** The running text of a section as one passage. */
import type { Extent } from '../source.js'
import { type PlanRoot, type SectionNode, textOf } from '../tree.js'

/** The own text of a section and where it stands; its heading where it has no text; null where it has neither. */
export function bodyOf(root: PlanRoot, section: SectionNode): { text: string; span: Extent } | null {
  return joined(root, section.paragraphs.length > 0 ? section.paragraphs : section.heading ? [section.heading] : [])
}

/** Paragraphs as one text, parted by line feeds, with the stretch that they cover. */
export function joined(root: PlanRoot, paragraphs: readonly Extent[]): { text: string; span: Extent } | null {
  const first = paragraphs[0]
  const last = paragraphs[paragraphs.length - 1]
  if (!first || !last) return null
  return { text: textOf(root, { start: first.start, end: last.end }), span: { start: first.start, end: last.end } }
}
