/** Labelled items in one list with the work that they are about: `- Tổ chức hội nghị` / `- Thời gian: …` / `- Tập huấn` / `- Thời gian: …`. */
import { isSection, oncePerNode, type PlanRoot, type SectionNode } from '../tree.js'

/** Which of the labelled items of each list say something of the item above them, by that item. */
type Labels = ReadonlyMap<SectionNode, readonly SectionNode[]>

const NONE: Labels = new Map()

/**
 * The labelled items below an item of the same list, by that item. In a list where no label comes again behind another
 * piece of work they are about the whole, and none is given.
 *
 * @param rolesOf the roles of the labels that an item is made of; none for an item that says anything else
 */
export function labelsBeside(items: readonly SectionNode[], rolesOf: (item: SectionNode) => readonly string[]): Labels {
  const found = new Map<SectionNode, SectionNode[]>()
  const earlier = new Set<string>()
  let work: SectionNode | null = null
  let isRepeated = false
  for (const item of items) {
    const roles = rolesOf(item)
    if (roles.length === 0) {
      for (const label of (work && found.get(work)) ?? []) for (const role of rolesOf(label)) earlier.add(role)
      work = item
    } else if (work) {
      isRepeated ||= roles.some((role) => earlier.has(role))
      const labels = found.get(work)
      if (labels) labels.push(item)
      else found.set(work, [item])
    }
  }
  return isRepeated ? found : NONE
}

/** The items of the list that a section stands in. */
export const listOf = (root: PlanRoot, section: SectionNode): readonly SectionNode[] =>
  parentsOf(root, root).get(section) ?? []

const parentsOf = oncePerNode((root: PlanRoot, _: PlanRoot): ReadonlyMap<SectionNode, readonly SectionNode[]> => {
  const lists = new Map<SectionNode, readonly SectionNode[]>()
  const note = (items: readonly SectionNode[]): void => {
    for (const item of items) {
      lists.set(item, items)
      note(item.children)
    }
  }
  note(root.children.filter(isSection))
  return lists
})
