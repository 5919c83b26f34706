/** Times of a task in prose that hang on an event or name a week: `… trước kỳ họp 05 ngày`, `… trước khi Luật có hiệu lực`. */
import type { Extent } from '../../source.js'
import { matchTimeSpanAt } from './timespan.js'

/** `trước mỗi hội nghị 01 ngày`, with what is finished by then. */
const BEFORE_EVENT =
  /(?:(?<!\p{L})(?:hoàn thành|xong) )?(?<!\p{L})trước (?!(?:ngày|tháng|quý|năm) ?[\dIVX]|(?:thời điểm|mốc|hạn|mắt|đây|đó|hết)(?!\p{L}))\p{L}[^,.;:()\d\n]{2,60} \d{1,2} (?:ngày(?: làm việc)?|tuần|tháng|giờ)(?=[,.;)\n]|$)/iu
/** `hoàn thành trước khi Luật có hiệu lực` */
const FINISHED_BEFORE =
  /(?<!\p{L})(?:hoàn thành|xong|kết thúc|ban hành)(?: [^\s,.;:()\d]{1,12}){0,8} trước khi \p{L}[^,.;:()\d\n]{3,90}(?=[,.;)\n]|$)/iu
/** `…, theo tiến độ dự án` */
const PACE =
  /(?:^|[,;(] ?|(?<!\p{L})(?:hoàn thành|thực hiện|triển khai|xây dựng) (?:[^\s,.;:()]{1,12} ){0,10})(theo tiến độ (?:thực hiện )?(?:của )?(?:các )?(?:dự án|đề án|chương trình|công trình|hợp đồng)(?: [^\s,.;:()]{1,12}){0,6})(?=[,.;)\n]|$)/iu
/** `, tuần thứ hai tháng 6/2026`, `vào tuần đầu của tháng 6` */
const WEEK =
  /(?:^|[,;(] ?|(?<!\p{L})(?:vào|trong|trước|từ) )(tuần (?:lễ )?(?:(?:thứ )?(?:nhất|hai|ba|tư|[1-5])|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)? )(?=tháng ?\d)/iu

/** Where a text says such a time, with the words that bind it; null where it says none. */
export function findEventTime(prose: string): Extent | null {
  return findWeek(prose) ?? plain(BEFORE_EVENT, prose) ?? plain(FINISHED_BEFORE, prose) ?? findPace(prose)
}

function plain(pattern: RegExp, prose: string): Extent | null {
  const hit = pattern.exec(prose)
  const before = prose.slice(0, hit?.index)
  // an aside has its own time
  if (!hit || before.lastIndexOf('(') > before.lastIndexOf(')')) return null
  return { start: hit.index, end: hit.index + hit[0].length }
}

function findPace(prose: string): Extent | null {
  const hit = PACE.exec(prose)
  if (!hit) return null
  const end = hit.index + hit[0].length
  return { start: end - (hit[1]?.length ?? 0), end }
}

function findWeek(prose: string): Extent | null {
  const hit = WEEK.exec(prose)
  const at = hit ? hit.index + hit[0].length : 0
  const span = hit && matchTimeSpanAt(prose, at)
  return span && { start: at - (hit[1]?.length ?? 0), end: span.end }
}
