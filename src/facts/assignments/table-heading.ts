/** Who does the tasks of a table that has no column for it: the body that the line right above it names. */
import { type Duty, parseDuty } from '../../grammar/duty/duty.js'
import { eachSection, type PlanRoot, type SectionNode, type TableNode, textOf } from '../../tree.js'

export interface TableCharge extends Pick<Duty, 'leads' | 'coordinators'> {
  /** The section of the line. */
  from: string
}

/** Behind the name: `Phòng Công nghệ (6 nhiệm vụ):` */
const BEHIND_NAME = /(?: \([^()]{1,60}\))? ?[:.]?$/u

const lastSections = new WeakMap<PlanRoot, ReadonlyMap<number, SectionNode>>()

/** The sections without items, by where their text ends. */
function sectionsByEnd(root: PlanRoot): ReadonlyMap<number, SectionNode> {
  let found = lastSections.get(root)
  if (!found) {
    const leaves = eachSection(root.children).filter(({ section }) => section.children.length === 0)
    found = new Map(leaves.map(({ section }) => [section.extent.end, section]))
    lastSections.set(root, found)
  }
  return found
}

/** The bodies that the line of a section names, and nothing else; null where it says more, or no body. */
export function bodiesOfLine(root: PlanRoot, { id, heading, paragraphs }: SectionNode): TableCharge | null {
  const span = paragraphs.at(-1) ?? heading
  if (!span) return null
  const name = textOf(root, span).replace(BEHIND_NAME, '')
  const duty = parseDuty(name, span.start)
  return duty?.heading ? { leads: duty.leads, coordinators: duty.coordinators, from: id } : null
}

/** The charge that the rows of a table take from the line right above it; null where a column says who. */
export function chargeAbove(root: PlanRoot, table: TableNode): TableCharge | null {
  if (table.columns.some(({ role }) => role === 'lead' || role === 'executor')) return null
  const section = sectionsByEnd(root).get(table.extent.start - 1)
  return section ? bodiesOfLine(root, section) : null
}
