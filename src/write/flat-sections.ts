/** The sections of a plan one after the other. */
import type { Plan, Section } from '../plan.js'

export interface FlatSection {
  section: Section
  /** Outermost first; empty for a top section of the document or of an annex. */
  ancestors: readonly Section[]
  /** The annex that it stands in. */
  annexId: string | null
}

/** Every section of the document and then of its annexes, parents before their children. */
export function flatSections(plan: Plan): FlatSection[] {
  const flat: FlatSection[] = []
  const visit = (sections: readonly Section[], ancestors: readonly Section[], annexId: string | null): void => {
    for (const section of sections) {
      flat.push({ section, ancestors, annexId })
      visit(section.children, [...ancestors, section], annexId)
    }
  }
  visit(plan.sections, [], null)
  for (const annex of plan.annexes) visit(annex.sections, [], annex.id)
  return flat
}
