/** Steps of a task in prose, each with its time: `lập đề cương trong tháng 3/2026, trình duyệt trước ngày 30/4/2026`. */
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { findTimeSpans, type TimeSpan } from './timespan.js'

const YEARS = /(?:\/|năm )(?:19|20)\d\d(?!\d)/giu
const FIRST_WORK =
  /(?:^|[,;:.] |(?<!\p{L})(?<!(?:thành|thiết|độc|xác|công|chương|quá|lộ|giáo|quy|tiến|tờ) )(?=hoàn thành |khởi công |lập |trình ))((?:hoàn thành|hoàn thiện|xây dựng|soạn thảo|dự thảo|lập|lấy ý kiến|thẩm định|trình|phê duyệt|ban hành|công bố|khởi công|nghiệm thu|bàn giao|khánh thành|khảo sát) [^,;.:()\d“”"%]{0,120})$/iu
/** `gửi Sở Tư pháp thẩm định trước ngày 20/4/2026; | trình …`: the first step of what goes on to another body. */
const SENT = /(?<!\p{L})gửi /iu
const CLAUSE_END = /[,;.:()\d“”"%]/u
const STEP =
  /^(?:hoàn thành|hoàn thiện|xây dựng|soạn thảo|dự thảo|lập|lấy ý kiến|thẩm định|trình|phê duyệt|ban hành|công bố|khởi công|nghiệm thu|bàn giao|khánh thành|triển khai|đưa vào)(?!\p{L})/iu
const PREPOSITION = /(?:^| )(trong|vào|trước|xong trước|xong trong|chậm nhất|từ)(?: ngày)?$/iu
const JOINT = /^(?:,|;|,? và) ([^,;.:()\d“”"%]{2,130})$/u
const CLOSED = /^ ?(?:$|[,;.)]|và )/u
/** What comes after the work, or was before it, is no step of it. */
const OTHER_WORK =
  /(?<!\p{L})(?:đã|báo cáo|gửi|nộp|đạt|tăng|giảm|theo|của|đến|định hướng|tầm nhìn|giai đoạn)(?!\p{L})/iu
const UNTIL = /^(?:đến|tới|hết) /iu
const LONGEST_LEAD = 160
/** `trình Bộ trưởng: tháng 8/2026; trình Chính phủ: tháng 10/2026`: as long as before without the colons. */
const LABELLED =
  /(?<!\p{L})(?:trình|gửi|ban hành|thẩm định|lấy ý kiến|hoàn thành|hoàn thiện)(?: [^\s,;.:()\d]{1,12}){0,6}:(?= (?:tháng|quý|ngày|năm) ?[\dIV]| trước )/giu

/** The stretch of a text that gives two or more steps, from the verb of the first to the time of the last; or null. */
export function findSteps(written: string): Extent | null {
  if (matchesOf(YEARS, written).length < 2) return null
  const prose = written.replace(LABELLED, (label) => `${label.slice(0, -1)} `)
  const times = findTimeSpans(prose)
  for (const [at, time] of times.entries()) {
    const lead = prose.slice(Math.max(0, time.start - LONGEST_LEAD), time.start)
    const done = FIRST_WORK.exec(lead.trimEnd())?.[1]
    const work = done ?? sentIn(lead.trimEnd())
    if (work === undefined || OTHER_WORK.test(done ?? work.slice('gửi '.length)) || !isTimed(prose, work, time))
      continue
    const last = lastStep(prose, times, at, isPut(work, time))
    if (last !== time) return { start: time.start - lead.length + lead.lastIndexOf(work), end: last.end }
  }
  return null
}

function sentIn(lead: string): string | undefined {
  const clause = lead.split(CLAUSE_END).at(-1) ?? ''
  const at = clause.search(SENT)
  return at < 0 ? undefined : clause.slice(at)
}

function lastStep(prose: string, times: readonly TimeSpan[], first: number, prepositional: boolean): TimeSpan {
  let last = times[first] as TimeSpan
  for (const time of times.slice(first + 1)) {
    const event = JOINT.exec(prose.slice(last.end, time.start).trimEnd())?.[1]
    if (event === undefined || OTHER_WORK.test(event) || !isTimed(prose, event, time)) break
    // `hoàn thành cầu A trước tháng 6/2026, cầu B trước tháng 9/2027`: the verb of the first holds for it
    if (!STEP.test(event) && !(prepositional && isPut(event, time))) break
    last = time
  }
  return last
}

const isPut = (event: string, { bound }: TimeSpan): boolean => bound !== null || PREPOSITION.test(event)

/** `Xây dựng Chương trình công tác | năm 2027, trình …`: the year of what is written, and not when. */
const YEARLY_PAPER =
  /(?<!\p{L})(?:kế hoạch|chương trình|dự toán|báo cáo|danh mục|phương án|lịch|công tác)(?: [^\s,;.:()]{1,12}){0,6}$/iu
const OF_YEAR = /^năm (?:19|20)\d\d$/iu

/** Not `đến năm 2025, định hướng đến năm 2030`, which titles and targets have. */
const isTimed = (prose: string, event: string, time: TimeSpan): boolean =>
  !UNTIL.test(prose.slice(time.start, time.start + 5)) &&
  !(OF_YEAR.test(prose.slice(time.start, time.end)) && YEARLY_PAPER.test(event)) &&
  (isPut(event, time) || CLOSED.test(prose.slice(time.end, time.end + 6)))
