/** The time of a task that names none: it stands in the headings above it, or in a labelled line beside it. */
import { timeOf } from '../../grammar/labelled-line.js'
import { headingTime, timeBelow } from '../../grammar/schedule/heading-time.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import { isCompletionLabel, readSchedule, type ScheduleReading } from '../../grammar/schedule/schedule.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { dutyOf } from '../assignments/duties.js'
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
    const time = timeOf(sectionProperties(this.root, section))
    if (time) return readSchedule(time.value, { completion: isCompletionLabel(time.label) })
    const leadIn = section.children.length > 0 ? section.paragraphs.at(-1) : undefined
    const words = section.heading ?? leadIn
    if (!words) return null
    return timeBelow(textOf(this.root, words)) ?? (section.children.length > 0 ? this.deadline(words) : null)
  }

  /** `Sở X chủ trì, hoàn thành trước ngày 30/6 các nội dung:`: by when those that are charged do all that stands below. */
  private deadline(words: Extent): ScheduleReading | null {
    const reading = findSchedule(textOf(this.root, words))
    if (reading?.schedule.before !== true || reading.schedule.milestones.length > 0) return null
    return (dutyOf(this.root, words)?.leads ?? []).length > 0 ? reading : null
  }
}

/** `Khảo sát thực địa: Từ 15/6/2026 đến 20/6/2026.`: all that stands below the title of the work is its time. */
export function timeAlone(root: PlanRoot, { heading, paragraphs, children }: SectionNode): Extent | undefined {
  const [only, ...more] = paragraphs
  if (heading === null || !only || more.length > 0 || children.length > 0) return undefined
  return headingTime(cutEnd(textOf(root, only), '.;')) ? only : undefined
}
