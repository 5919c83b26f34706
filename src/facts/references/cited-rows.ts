/** Tables that list documents: what their cells name, and what stands beside it. */
import { findCitations } from '../../grammar/citation/citations.js'
import type { Passage, PlanRoot } from '../../tree.js'
import type { Mention } from './mentions.js'

interface InPassage {
  mention: Mention
  passage: Passage
  /** Of the passage. */
  text: string
}

/** The rows with a cell that does nothing but name another document, as in a list of what is to be changed. */
export function rowsOfCited(root: PlanRoot, stretches: readonly Passage[]): ReadonlySet<string> {
  const rows = new Set<string>()
  for (const { place, sectionId, start, end } of stretches) {
    if (place !== 'cell' || sectionId === null || rows.has(sectionId)) continue
    const cell = root.source.text.slice(start, end)
    const [first] = NAMED.test(cell) ? findCitations(cell) : []
    if (first?.start === 0 && first.by !== 'figure') rows.add(sectionId)
  }
  return rows
}

const NAMED = /^(?:Luật|Bộ luật|Nghị|Quyết định|Thông tư|Pháp lệnh|Chỉ thị) /u

/** A cell that is nothing but a type and a title names a form, or a text that is still to be written. */
export function isName({ mention, passage, text }: InPassage): boolean {
  if (passage.place !== 'cell' || mention.kind !== 'citation' || mention.citation.by !== 'title') return false
  return mention.start === 0 && mention.end === text.trimEnd().length
}

/** `Điều 8, Điều 10` in the cell beside: parts of the document of that row, and not of this one. */
export function isOfRow({ mention, passage }: InPassage, rows: ReadonlySet<string>): boolean {
  return mention.kind === 'part' && mention.of === null && passage.place === 'cell' && rows.has(passage.sectionId ?? '')
}
