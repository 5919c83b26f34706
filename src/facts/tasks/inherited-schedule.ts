/** The time of a task that names none: it stands in the headings above it, or in a labelled line beside it. */
import { timeBelow } from '../../grammar/schedule/heading-time.js'
import { isCompletionLabel, readSchedule, type ScheduleReading } from '../../grammar/schedule/schedule.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { sectionProperties } from '../properties.js'

/** Gives the times of sections to the tasks below them; each section is read once. */
export class SectionTimes {
  private readonly known = new Map<SectionNode, ScheduleReading | null>()

  constructor(private readonly root: PlanRoot) {}

  /** The time that the nearest section above gives, of `ancestors` from the outermost inwards; null where none does. */
  above(ancestors: readonly SectionNode[]): ScheduleReading | null {
    for (let i = ancestors.length - 1; i >= 0; i--) {
      const section = ancestors[i]
      const time = section ? this.of(section) : null
      if (time) return time
    }
    return null
  }

  private of(section: SectionNode): ScheduleReading | null {
    const known = this.known.get(section)
    if (known !== undefined) return known
    const found = this.read(section)
    this.known.set(section, found)
    return found
  }

  private read(section: SectionNode): ScheduleReading | null {
    const time = sectionProperties(this.root, section).find(({ role }) => role === 'schedule')
    if (time) return readSchedule(time.value, { completion: isCompletionLabel(time.label) })
    const leadIn = section.children.length > 0 ? section.paragraphs.at(-1) : undefined
    const words = section.heading ?? leadIn
    return words ? timeBelow(textOf(this.root, words)) : null
  }
}
