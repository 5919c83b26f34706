/** The time of a task that names none: it stands in the headings above it, or in a labelled line beside it. */
import { isCompletionLabel, readSchedule, type ScheduleReading } from '../grammar/schedule.js'
import { type PlanRoot, type SectionNode, textOf } from '../tree.js'
import { sectionProperties } from './properties.js'

const LONGEST_TIME = 80
/**
 * A heading that is a time and nothing else: `Quý IV/2025`, `Năm 2027:`, `Đợt 1: Từ ngày 05/8 đến ngày 20/9/2026`,
 * `Nhiệm vụ hoàn thành trước ngày 30/11/2025`.
 */
const TIME_HEADING =
  /^(?:(?:đợt|giai đoạn|bước) (?:\d|[IVX]{1,3}) ?[:(,–-] ?|(?:(?:các|những|nhóm) )?(?:nhiệm vụ|công việc|nội dung)(?: (?:phải|cần))? (?:hoàn thành|thực hiện|triển khai) )?(?<time>(?:(?:trong|đến|trước|vào) )?(?:quý|tháng|năm|giai đoạn|(?:từ )?ngày|từ (?:năm|tháng)|6 tháng (?:đầu|cuối) năm) [\dIVX /.,–-]{1,20}(?:(?:năm|đến(?: hết)?(?: ngày| tháng| năm)?) [\d /.–-]{1,14})?)\)?$/iu

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
    const heading = section.heading ? textOf(this.root, section.heading) : ''
    return headingTime(heading)
  }
}

/** The time that a heading or the title of a group of rows is; null for one that says more. */
export function headingTime(heading: string): ScheduleReading | null {
  const named = heading.length <= LONGEST_TIME ? TIME_HEADING.exec(heading)?.groups?.time : undefined
  return named === undefined ? null : readSchedule(named, { completion: isCompletionLabel(heading) })
}
