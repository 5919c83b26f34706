/** Headings that are a time, or that name a stage of the work and its time. */
import { cutEnd } from '../../text/edges.js'
import { isCompletionLabel, readSchedule, type ScheduleReading } from './schedule.js'

const LONGEST_TIME = 100
/** `Quý IV/2025`, `Năm 2027:`, `Đợt 1: Từ ngày 05/8 đến ngày 20/9/2026`, `Nhiệm vụ hoàn thành trước ngày 30/11/2025`, `Tuần 2 (từ 09/3 đến 13/3)`, `Trong năm 2026 hoàn thành các nội dung sau`. */
const TIME_HEADING =
  /^(?:(?:đợt|giai đoạn|bước|tuần)(?: thứ)? (?:\d|[IVX]{1,3}) ?[:(,–-] ?|(?:(?:các|những|nhóm) )?(?:nhiệm vụ|công việc|nội dung)(?: (?:phải|cần))? (?:hoàn thành|thực hiện|triển khai) |(?:nhiệm vụ|công việc|công tác|nội dung) (?=quý|tháng))?(?<time>(?:(?:trong|đến|trước|vào) )?(?:quý|tháng|năm|giai đoạn|(?:từ )?ngày|từ (?:năm|tháng|quý)|từ(?= \d{1,2}\/)|6 tháng (?:đầu|cuối) năm) [\dIVX /.,–-]{1,20}(?:(?:tháng|năm|quý|(?:và|đến|tới)(?: hết)?(?: ngày| tháng| năm| quý)?) [\dIVX /.–-]{1,14}){0,5})\)?(?:,? (?:cần |phải |tập trung )?(?:hoàn thành|thực hiện|triển khai)(?: (?:các|những|một số) (?:nội dung|nhiệm vụ|công việc|việc))?(?: sau(?: đây)?)?)?:?$/iu
/** `Đợt 2: Từ tháng 01 đến ngày bầu cử 15/3/2026`, `Giai đoạn 3: Sau ngày khai mạc 20/8/2026`: a stage that is named by its time alone. */
const TIMED_STAGE =
  /^(?:đợt|giai đoạn|bước|chặng)(?: thứ)? (?:\d{1,2}|[IVX]{1,3}) ?[:(,–-] ?(?<time>(?:trong|từ|kể từ|sau|trước|đến|vào) [^;:()]{4,60}\d)\)?\.?:?$/iu
/** Part of a year, as the work of one is parted: `Tháng 01`, `Quý II/2026`. */
const PART_OF_YEAR = /^(?:(?:nhiệm vụ|công việc|công tác|nội dung) )?(?:tháng|quý|tuần|6 tháng) /iu

/** The time that a heading or the title of a group of rows is; null for one that says more. */
export function headingTime(heading: string): ScheduleReading | null {
  if (heading.length > LONGEST_TIME) return null
  const named = TIME_HEADING.exec(heading)?.groups?.time
  if (named !== undefined) return readSchedule(named, { completion: isCompletionLabel(heading) })
  const stage = readSchedule(TIMED_STAGE.exec(heading)?.groups?.time ?? '')
  return stage?.unparsed || stage?.schedule.milestones.length ? null : stage
}

/** `Giai đoạn 1: Khảo sát (2025 - 2026)`, `Chuẩn bị (dự kiến từ tháng 6 đến tháng 8/2026, làm đồng thời)`: its time in brackets. */
const STAGE = /^(?<name>[^()]{3,150}) ?\((?<time>[^()]{4,60}?)(?:, \p{Ll}[\p{L} ]{2,40})?\) ?:?$/u
const STAGE_NAME = /^(?:giai đoạn|đợt|bước|chặng)(?!\p{L})/iu
const POINT = '[\\dIVX][\\dIVX /.,–-]{0,20}(?:(?:tháng|năm) \\d[\\d /.,–-]{0,12}){0,2}'
const STAGE_TIME = new RegExp(
  `^(?:(?:dự kiến|thời gian|thực hiện|triển khai|hoàn thành) ?:? ){0,3}(?:(?:trong|đến|trước|vào|từ) )?(?:(?:đầu|giữa|cuối) )?(?:(?:quý|tháng|năm|ngày) )?${POINT}(?:(?:đến|tới|[–-])(?: hết)?(?: (?:quý|tháng|năm|ngày))? ${POINT})?$`,
  'iu',
)
/** Years in brackets may be those of what the heading names: `Thực hiện Chương trình mục tiêu (2021 - 2025)`. */
const WITHIN_YEARS = /(?<!\p{L})(?:quý|tháng|(?:từ|đến|trước) (?:hết )?ngày)(?!\p{L})|\d\/\d/iu

/** `Định kỳ hằng năm và khi có yêu cầu, Sở Y tế có trách nhiệm`: how often all is done that stands below it. */
const HOW_OFTEN =
  /^(?<often>(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|6 tháng))(?: (?:và|hoặc) (?:khi có yêu cầu|đột xuất))?, \p{L}/iu

/** `Trong năm 2027 hoàn thành việc lập, trình phê duyệt các quy hoạch`: by when all is finished that stands below it. */
const FINISHED_BELOW =
  /^(?<time>(?:trong|trước|đến|chậm nhất(?: là)?) (?:hết )?(?:quý|tháng|năm|ngày) [\dIVX][\dIVX /.-]{0,14}(?:(?:tháng|năm) [\d /.]{1,9}){0,2}),? ?(?:cần |phải |tập trung |cơ bản )?hoàn thành [^;:.\d]{3,80}:?$/iu

/** `Thường xuyên trong năm`, `Hằng tháng`: how often, and no more; `Hằng năm` may be the kind of a plan. */
const ALL_ALONG =
  /^(?:thường xuyên(?: trong (?:cả )?năm)?|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý)) ?:?$/iu

/**
 * The time that a heading gives to what stands below it: it is one, ends in that of the stage that it names, or begins
 * with how often.
 */
export function timeBelow(heading: string): ScheduleReading | null {
  const often = HOW_OFTEN.exec(heading)?.groups?.often
  if (often !== undefined) return readSchedule(often)
  if (ALL_ALONG.test(heading)) return readSchedule(cutEnd(heading, ' :'))
  const finished = FINISHED_BELOW.exec(heading)?.groups?.time
  if (finished !== undefined) return readSchedule(finished.trim(), { completion: true })
  const stage = STAGE.exec(heading)?.groups
  if (!stage) return headingTime(heading)
  const { name = '', time = '' } = stage
  if (!STAGE_TIME.test(time) || !(STAGE_NAME.test(name) || WITHIN_YEARS.test(time))) return headingTime(heading)
  const reading = readSchedule(time, { completion: isCompletionLabel(time) })
  return reading?.unparsed ? null : reading
}

/** True for `Tháng 01`, `Quý II/2026`: what stands below it is to be done then. */
export function isPartOfYear(heading: string): boolean {
  return PART_OF_YEAR.test(heading) && headingTime(heading) !== null
}
