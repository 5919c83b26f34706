/** The texts that a plan lists as its bases under a heading of their own: `I. CĂN CỨ XÂY DỰNG KẾ HOẠCH`. */
import { eachSection, type Passage, type PlanRoot, type SectionNode, textOf } from '../tree.js'
import type { Mention } from './mentions.js'
import type { Standing } from './relations.js'

interface FoundMention {
  mention: Mention
  standing: Standing | undefined
  passage: Passage
  text: string
}

const BASES = /^(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/iu

/** The sections under a heading such as `CĂN CỨ XÂY DỰNG KẾ HOẠCH`, `Cơ sở pháp lý`. */
export function sectionsOfBases(root: PlanRoot): ReadonlySet<string> {
  const bases = new Set<string>()
  for (const { section, ancestors } of eachSection(root.children)) {
    const headed = (one: SectionNode): boolean => one.heading !== null && BASES.test(textOf(root, one.heading))
    if ([...ancestors, section].some(headed)) bases.add(section.id)
  }
  return bases
}

/** A text that opens an item of the list of bases is one of them, though no verb says so. */
export function asBasis<Found extends FoundMention>(found: Found, bases: ReadonlySet<string>): Found {
  const { standing, mention, passage, text } = found
  const opens = !/\p{L}/u.test(text.slice(text.lastIndexOf('\n', mention.start) + 1, mention.start))
  if (standing?.relation !== 'cites' || standing.subject !== 'self' || !opens) return found
  return bases.has(passage.sectionId ?? '') ? { ...found, standing: { ...standing, relation: 'based_on' } } : found
}
