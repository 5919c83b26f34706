/** By when the value of a row of indicators is to be reached, as its column, its name and the titles above it say. */
import { horizonOfHeading, periodOfHeading } from '../../grammar/schedule/horizon.js'
import { parseSchedule } from '../../grammar/schedule/schedule.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'

export interface RowTimes {
  by: string | null
  period: string | null
  inferred: string[]
}

export const NO_TIMES: RowTimes = { by: null, period: null, inferred: [] }

/** The day, or for want of one the period, that the nearest title above a row names. */
export function timesAbove(titles: readonly string[]): RowTimes {
  for (const title of titles) {
    const by = horizonOfHeading(title)
    const period = by === null ? periodOfHeading(title) : null
    if (by !== null || period !== null) return { by, period, inferred: period === null ? [] : ['period'] }
  }
  return NO_TIMES
}

/** The headings of the sections in which a place stands, the nearest first. */
export function headingsAbove(root: PlanRoot, at: number): string[] {
  const headings: string[] = []
  const sectionAt = (nodes: readonly { type: string; extent: { start: number } }[]) =>
    nodes.findLast(({ type, extent }) => type === 'section' && extent.start <= at) as SectionNode | undefined
  for (let section = sectionAt(root.children); section; section = sectionAt(section.children))
    if (section.heading) headings.unshift(textOf(root, section.heading))
  return headings
}

/** `Kế hoạch năm 2026 6 tháng đầu`, `Năm 2026 Quý I`: the part of its year that a column is headed by. */
export function partOfYear(name: string): string | null {
  const year = yearOf(name)
  const part = year === null ? null : PART_OF_YEAR.exec(name)
  return part ? (parseSchedule(`${part[0]} năm ${year}`)?.to ?? null) : null
}

const PART_OF_YEAR =
  /(?<!\p{L})(?:0?[369] tháng (?:đầu|cuối)|q(?:u[ýí]|úy) (?:IV|I{1,3}|[1-4])|(?<!\d )tháng (?:1[0-2]|0?[1-9]))(?= năm |[ /(]*(?:19|20)\d\d|$)/iu

/** A column that is headed by a year alone, `2025` or `Mục tiêu 2030`. */
export function yearOf(name: string): string | null {
  return /(?<![\d–-])((?:19|20)\d\d)(?!\d| ?[–-] ?\d)/.exec(name)?.[1] ?? null
}

/** `Tỷ lệ che phủ rừng năm 2030`, `Kim ngạch xuất khẩu đến năm 2030`, `Số doanh nghiệp mới (2026 - 2030)` */
const TIME_AT_END =
  /,? (?:\((?:giai đoạn |đến năm |năm )?|(?:đến |vào )?(?:hết |cuối )?năm |giai đoạn |thời kỳ )(20\d\d)(?: ?[-–] ?(20\d\d))?\)?$/iu
/** The years of a standard, of prices or of another text are no part of when. */
const YEARS_OF_ANOTHER =
  /(?<!\p{L})(?:chuẩn|tiêu chí|giá|so với|kế hoạch|đề án|chương trình|nghị quyết|quy hoạch|dự án|năm học)(?!\p{L})/iu

/** The name of a row without the time at its end. */
export function timesOfName(name: string): { name: string; by: string | null; period: string | null } {
  const [said, from, to] = TIME_AT_END.exec(name) ?? []
  const bare = said ? name.slice(0, -said.length) : name
  if (!from || YEARS_OF_ANOTHER.test(bare)) return { name, by: null, period: null }
  return to ? { name: bare, by: null, period: `${from}/${to}` } : { name: bare, by: from, period: null }
}
