/** Lines that name a time and nothing else, as they head the parts of a programme: `THÁNG 01`. */
import { romanValue } from './ordinals.js'

export interface TimeLine {
  /** What the time is counted in: `năm`, `quý`, `tháng` or `tuần`. */
  unit: string
  count: number
}

/** `THÁNG 01`, `Quý III, IV`, `Công tác quý II/2026:`, `Tuần 1 (từ 02/3 đến 06/3)` */
const TIME =
  /^(?:(?:(?:các |những )?(?:nhiệm vụ|công việc|công tác|nội dung)(?: trọng tâm)?|trong) )?(?<unit>năm|quý|tháng|tuần)(?: thứ)? (?<count>\d{1,4}|[IV]{1,3})(?:(?:,| và| ?[-–]) ?(?:\d{1,2}|[IV]{1,3}))?(?:(?:\/| năm |, năm )\d{4})?(?: ?\(?(?:từ )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})? ?(?:[-–]|đến)(?: ngày)? ?\d{1,2}\/\d{1,2}(?:\/\d{4})?\)?)?:?$/iu

/** The time that a line names; null for a line that says more. */
export function timeLine(line: string): TimeLine | null {
  const { unit, count } = TIME.exec(line)?.groups ?? {}
  if (!unit || !count) return null
  return { unit: unit.toLowerCase(), count: romanValue(count.toUpperCase()) || Number(count) }
}

const FINAL = /[.;:!?…]["”’)]?$/

/** The units whose times head the parts of a text: several stand behind words that are over. A title may end in one too. */
export function headingUnits(lines: readonly string[]): ReadonlySet<string> {
  const behindEnd = lines.flatMap((line, i) => (FINAL.test(lines[i - 1] ?? '') ? (timeLine(line)?.unit ?? []) : []))
  return new Set(behindEnd.filter((unit, i) => behindEnd.indexOf(unit) < i))
}
