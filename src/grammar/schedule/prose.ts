/**
 * The time that governs a task in running prose. Careful on purpose: a year in a title (`đến năm 2030, tầm nhìn
 * 2045`), a period (`giai đoạn 2021 - 2030`), the date of a cited document or of a target is no schedule.
 */
import type { Schedule } from '../../plan.js'
import type { Extent } from '../../source.js'
import { lowerCase } from '../../text/characters.js'
import { matchesOf } from '../../text/matches.js'
import { ofLevels, ofReports, throughPeriods } from './level-deadlines.js'
import { openingTime } from './opening-time.js'
import { findRecurrences, type RecurrenceMatch, recurrencesIn } from './recurrence.js'
import { findCountedTime } from './relative-time.js'
import { readSchedule, type ScheduleReading } from './schedule.js'
import { findSteps } from './steps.js'
import { matchTimeSpanAt } from './timespan.js'

export interface ProseSchedule extends ScheduleReading {
  start: number
  end: number
}

/** In small letters, as what follows: what every schedule holds one of, and those that hold a date. */
const ADVERB = /h[àằ]ng |từng |thường |liên tục|định kỳ|mỗi|lần|tháng (?:cuối|đầu) /
const PREPOSITION =
  /trước|hoàn thành|công bố|ban hành|trình|xong|kỳ họp|trong |vào |đến |từ |nhất| hơn |kết |[(;] ?q(?:u[ýí]|úy)|[(;] ?tháng|(?:trì|hợp|hiện|trách), (?:ngày|tháng|q(?:u[ýí]|úy))|\(năm|\(ngày|(?:\(|, )thời /
const FIGURE = /\d|q(?:u[ýí]|úy) [iv]/
const OPENING = /^(?:ngày|tháng|q(?:u[ýí]|úy)|năm) /
const DEADLINE =
  /(?<!\p{L})(hoàn thành|công bố|ban hành|trình|trước(?: thời điểm)?|(?:chậm|muộn) nhất(?: là| vào| đến| trước| trong)?|không (?:muộn|chậm|trễ) hơn|xong (?:trong|trước|vào)|(?:đến(?: hết)?|trong|vào)(?: cuối| đầu| giữa)?) (?:\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? )?(?:các |(?:\d{1,2}|hai|ba|bốn|năm) (?=ngày|năm \d{4} ?[-–] ?\d{4}))?(?:ngày \p{L}[^\d,.;:()]{2,40} (?=\d{1,2}[/.-]\d))?(?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm(?: học)?) ?[\div]|\d{1,2}[/.-]\d|\d{1,2} tháng (?:đầu|cuối) năm|nửa (?:đầu|cuối) năm)/gu
/** `triển khai từ quý I/2024`, `thực hiện từ tháng 3 đến tháng 12/2024` */
const BEGUN =
  /(?<!\p{L})(?:thực hiện|triển khai|tổ chức|áp dụng|vận hành|bắt đầu) (?:bắt đầu )?(từ) (?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\div])/gu
const FINISHING =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|xong|kết thúc|khởi công|đưa vào (?:sử dụng|vận hành|khai thác))(?!\p{L})/u
const DELIVERING = /(?<!\p{L})(?:trình|ban hành|báo cáo|gửi|nộp|phê duyệt|triển khai|tổ chức)(?!\p{L})/u
/** As written: the date is that of a target (`đạt 50% trong năm 2025`), or of a title. */
const OF_A_VALUE =
  /\d ?%|(?<!\p{L})(?:đạt|tăng|giảm|Đề án|Chương trình|Kế hoạch|Chiến lược|Nghị quyết|Quyết định)(?!\p{L})/u
const PAST = /(?<!\p{L})đã(?!\p{L})/u
const CLAUSE_START = /(?:^|[.;:,(–-])[ \n\u2028]*(?:(?:và|đồng thời|phấn đấu|chủ động)[ ,]*)?$/u
const SENTENCE_START = /(?:^|[.;:(–-])[ \n\u2028]*(?:(?:và|đồng thời)[ ,]*)?$/u
const ATTRIBUTE_OF =
  /(?<!\p{L})(?:kế hoạch|ngân sách|dự toán|kinh phí|nguồn|vốn|chương trình|danh mục|chế độ|chi|thu|số liệu|bình quân|trung bình|mức|hoạt động|công việc|sinh hoạt|đời sống|giao ban)(?:,? \p{L}{1,12}){0,5} $|(?<!\p{L})(?:kinh tế ?[-–] ?xã hội|căn cứ (?:vào )?kết quả(?: \p{L}{1,12}){0,4}) $/u
/** `Thực hiện chế độ báo cáo | định kỳ hằng năm`: the work is to report so often, and no kind of report. */
const REPORTING = /(?<!\p{L})(?:thực hiện|duy trì|chấp hành) (?:\p{L}{1,6} ){0,2}chế độ (?:thông tin,? )?báo cáo $/u
/** `theo dõi, đôn đốc và | định kỳ báo cáo`, `phối hợp với các đơn vị liên quan | định kỳ kiểm tra`: the adverb stands before a verb of its own. */
const JOINED = /(?<!\p{L})(?:và|liên quan) $/u
/** `báo cáo | định kỳ về Sở`, `kiểm tra | định kỳ hoặc đột xuất`: the work itself comes back. */
const COMES_BACK =
  /(?<!(?:kế hoạch|chế độ|chương trình|cuộc|đợt|công tác|hình thức)(?: \p{L}{2,8},?){0,4}) (?:báo cáo|kiểm tra|giám sát|rà soát|cập nhật) $|(?:^|[.;:] )(?:công bố|cập nhật|rà soát|báo cáo|kiểm tra) $/u
const BACK_AGAIN = /^định kỳ (?:(?:hoặc|và|,) đột xuất|về|lên|cho|với|cuối|báo cáo|các|việc)(?!\p{L})/u
const REPORTED =
  /^định kỳ (?:\p{L}{1,5} ){0,2}(?:báo cáo|tổng hợp|đánh giá|kiểm tra|rà soát|sơ kết|công bố|thông tin)[ ,]/u
/** `kế hoạch trung hạn, hằng năm`, `vốn giai đoạn 2026-2030 và hằng năm`: the shorter of two kinds of plan. */
const OF_A_KIND = /(?:(?:trung|dài|ngắn) hạn|(?:5|năm) năm|\d{4} ?[-–] ?\d{4})(?:,| và) $/u
/** `kế hoạch nghiên cứu, ứng dụng khoa học và công nghệ hằng năm`: no verb stands between the plan and its kind. */
const KIND_OF_PLAN =
  /(?<!\p{L})(?:kế hoạch|dự toán|chương trình)(?:,? (?!thực hiện|triển khai|tổ chức|kiểm tra|rà soát|báo cáo|đánh giá|xây dựng|lập|trình)\p{L}{1,12}){6,12} $/u
/** `đưa … vào chỉ tiêu đánh giá nhiệm vụ hằng năm`: of what it becomes a part. */
const PART_OF =
  /(?<!\p{L})(?:vào|trong|là) (?:các )?(?:chỉ tiêu|tiêu chí|nội dung|căn cứ|cơ sở|nhiệm vụ)(?:,? \p{L}{1,12}){0,14} $/u
const LONGEST_PART = 120
const CHECKING =
  /(?<!\p{L})(?:kiểm tra|giám sát|theo dõi|rà soát|cập nhật|quan trắc|tuần tra|đôn đốc|duy trì)(?: \p{L}{1,8}){0,1} $/u
const BEGIN =
  /(?<!\p{L})(khởi công|khởi động|bắt đầu)(?: (?:xây dựng|thi công|triển khai))?(?: (?:trong|vào|từ))? (?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\dIV]|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu
const REVIEW =
  /(?<!\p{L})(sơ kết|tổng kết)(?: giữa kỳ| đánh giá| thực hiện| \d{1,2} năm|(?: [^\s,;.\d]{1,12}){1,8}(?= (?:vào|trong) ))?(?: (?:vào|trong))?(?: (?:cuối|giữa|đầu))? \(?(?=(?:tháng|q(?:u[ýí]|úy)|năm) ?[\dIV])/giu
const WHOLLY_QUOTED = /^[“"][^“”"]*[”"]$/u
const QUOTED = /[“"][^“”"\n]{0,400}[”"]/gu

/**
 * Finds the schedule that the words of a task give: `định kỳ hàng năm (trước ngày 30/11)`, `xong trong quý II năm
 * 2026`, `Thường xuyên …`. In: a task's text. Out: the reading and where it stands in the text, or null.
 * `unparsed` is true for a `định kỳ` without an interval.
 */
export function findSchedule(text: string): ProseSchedule | null {
  if (!hasSignal(text)) return null
  const prose =
    /[“"]/.test(text) && !WHOLLY_QUOTED.test(text) ? text.replace(QUOTED, (quote) => ' '.repeat(quote.length)) : text
  const small = lowerCase(prose)
  const adverbs = recurrencesIn(small).filter((hit) => governs(small, hit))
  const phrases = adverbs.map((hit) => {
    const phrase = withDate(prose, hit)
    return { ...phrase, end: phrase.dated ? throughPeriods(prose, phrase.end) : phrase.end, unsaid: hit.unsaid }
  })
  const dated = phrases.find((phrase) => phrase.dated && !phrase.unsaid) ?? phrases.find((phrase) => phrase.dated)
  const opening = openingTime(prose)
  const counted = findCountedTime(prose)
  const dates = matchesOf(DEADLINE, small)
  const deadline = findDeadline(prose, small, dates)
  // one that stretches over the whole text says nothing of its order
  const last = counted && counted.end - counted.start < prose.length ? first(deadline, counted) : (deadline ?? counted)
  const days = findDays(prose)
  const time = last && days && finishes(prose, days, last) ? { start: days.start, end: last.end } : last
  const reviews = findReviews(prose, small)
  const reviewed = reviews && (!time || reviews.start <= time.start) ? (strongest(adverbs) ?? reviews) : null
  const found =
    dated ??
    (reviewed ? null : findSteps(prose)) ??
    (opening && (!opening.vague || WORK.test(prose.slice(opening.next))) ? { start: 0, end: opening.end } : null) ??
    reviewed ??
    time ??
    days ??
    findSession(prose) ??
    strongest(adverbs) ??
    findBracketed(prose) ??
    findDeadline(prose, small, dates, true)
  if (!found) return null
  const reading = readSchedule(text.slice(found.start, found.end))
  if (!reading) return null
  addBegin(reading.schedule, prose, found.start)
  addReviews(reading.schedule, prose)
  return { ...reading, start: found.start, end: found.end }
}

/** `từ 5 - 9/3/2026; hoàn thiện báo cáo trước ngày 20/3/2026`: the work goes on up to the second. */
const finishes = (prose: string, { end }: Extent, { start }: Extent): boolean =>
  end <= start && /^ ?[;,] (?:và )?$/u.test(prose.slice(end, start)) && FINISHES.test(prose.slice(start, start + 12))
const FINISHES = /^(?:hoàn thành|hoàn thiện|kết thúc) /u

/** Of two times of a task the one that is said first: the later one is that of a later work, such as a report. */
function first<T extends Extent>(one: T | null, other: T | null): T | null {
  if (!one || !other) return one ?? other
  return other.start < one.start ? other : one
}

/** `sơ kết năm 2028, tổng kết năm 2030`: both, where a review and the last one are said. */
function findReviews(prose: string, small: string): Extent | null {
  if (!small.includes('kết')) return null
  const hits = matchesOf(REVIEW, prose)
  const [opening] = hits
  const last = hits.at(-1)
  if (!opening || !last || hits.length < 2 || /[.;\n]/u.test(prose.slice(opening.index, last.index))) return null
  const span = matchTimeSpanAt(prose, last.index + last[0].length)
  return span && { start: opening.index, end: span.end + (prose.charAt(span.end) === ')' ? 1 : 0) }
}

/** `mở đợt cao điểm từ 15/12/2023 đến 29/02/2024`: days from which and to which; those that figures are of are no time. */
function findDays(prose: string): Extent | null {
  const hit = /[Tt]ừ /.test(prose) ? DAYS.exec(prose) : null
  if (!hit || FIGURES.test(prose.slice(Math.max(0, hit.index - 40), hit.index))) return null
  const span = matchTimeSpanAt(prose, hit.index + hit[0].length, hit.index)
  return span && span.from !== span.to ? { start: hit.index, end: span.end } : null
}

const DAYS =
  /(?<!\p{L})từ (?=(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})? (?:đến|tới) |ngày \d{1,2}(?: tháng \d{1,2}(?: năm \d{4})?)? (?:đến|tới) (?:hết )?(?:ngày )?\d{1,2}[/. ]|(?:ngày )?\d{1,2} ?[-–] ?\d{1,2}\/\d{1,2}\/\d{4}|(?:tháng ?\d{1,2}|q(?:u[ýí]|úy) ?[IV]{1,3})(?: ?\/ ?\d{4})? (?:đến|tới) (?:hết )?(?:tháng|q(?:u[ýí]|úy)) ?[\dIV]{1,3} ?\/ ?\d{4})/iu
const FIGURES = /(?<!\p{L})(?:số liệu|báo cáo|kỳ|thời điểm|tính|phát sinh|thống kê)(?!\p{L})[^.;]{0,30}$/iu

const SESSION = /(?:tại|trong) (?=kỳ họp (?:(?:thường lệ|thường kỳ) )?(?:giữa|cuối|đầu) năm (?:19|20)\d\d)/u
const SESSION_YEAR = 'năm 2027'.length

/** `trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm 2027` */
function findSession(prose: string): Extent | null {
  const hit = SESSION.exec(prose)
  return hit && { start: hit.index, end: prose.indexOf('năm ', hit.index) + SESSION_YEAR }
}

/** A time alone in brackets at the end: `Mở 02 lớp tập huấn (quý II/2026).`, `… (thực hiện thường xuyên, liên tục).` */
function findBracketed(prose: string): { start: number; end: number } | null {
  const floor = Math.max(0, prose.length - LONGEST_BRACKET)
  const bracket = BRACKETED.exec(prose.slice(floor))
  const [, lead = '', said = ''] = bracket ?? []
  const time = said.slice(BEHIND_CHARGE.exec(said)?.[0].length ?? 0)
  if (!bracket || IN_FORCE.test(prose.slice(0, floor + bracket.index)) || (lead === '' && !BARE_TIME.test(time)))
    return null
  const start = floor + bracket.index + bracket[0].lastIndexOf(time)
  const end = start + time.length
  const at = start + (BEFORE_TIME.exec(time)?.[0].length ?? 0)
  return matchTimeSpanAt(prose, at)?.end === end || isRecurring(time) ? { start, end } : null
}

/** True for words of recurrence alone: `thường xuyên, liên tục`. */
function isRecurring(time: string): boolean {
  let rest = time
  for (const { start, end } of findRecurrences(time).reverse()) rest = rest.slice(0, start) + rest.slice(end)
  return rest.length < time.length && /^(?:,| và|[ ])*$/u.test(rest)
}

/** `ngay khi Luật có hiệu lực thi hành (từ ngày 01/7/2025)`: the day of the law. */
const IN_FORCE = /hiệu lực(?: thi hành)? $/u
const LONGEST_BRACKET = 80
const BRACKETED =
  /(?:[(;] ?|, (?=thời (?:gian|hạn) ))((?:thực hiện|triển khai|tổ chức|dự kiến|thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|tổ chức))?):? )?([^();]{3,50})\)[.;,]?$/iu
/** `(Sở Y tế chủ trì, | tháng 4/2026)` */
const BEHIND_CHARGE =
  /^[^,;]{3,40} (?:chủ trì|phối hợp|thực hiện|phụ trách), (?=(?:ngày|tháng|q(?:u[ýí]|úy)) ?[\dIVX])/iu
const BARE_TIME = /^(?:từ (?=ngày|tháng))?(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\dIVX]/iu
const BEFORE_TIME = /^(?:trong|vào|trước|từ|xong (?:trong|trước)) /iu

/** `hoàn thành … vào năm 2026 (dự kiến khởi công trong tháng 9/2023)`: begin and completion are two events. */
function addBegin(schedule: Schedule, prose: string, at: number): void {
  const completion = /^(?:hoàn thành|kết thúc)/iu.exec(schedule.text)
  const hit = completion && BEGIN.exec(prose)
  const span = hit && matchTimeSpanAt(prose, hit.index + hit[0].length)
  if (!completion || !hit || !span || schedule.to === null) return
  if (prose.slice(Math.min(at, hit.index), Math.max(at, hit.index)).includes('. ')) return
  schedule.from = span.from
  schedule.milestones = [
    { event: hit[1] ?? '', date: span.from },
    { event: completion[0], date: schedule.to },
  ]
}

/** `báo cáo hằng năm …, tổ chức sơ kết vào năm 2026`: the review of what comes back is an event of its own. */
function addReviews(schedule: Schedule, prose: string): void {
  if (schedule.recurrence === null || schedule.milestones.length > 0) return
  for (const hit of matchesOf(REVIEW, prose)) {
    const span = matchTimeSpanAt(prose, hit.index + hit[0].length)
    if (span && !span.to.startsWith('X')) schedule.milestones.push({ event: hit[1] ?? '', date: span.to })
  }
}

function strongest(adverbs: readonly RecurrenceMatch[]): RecurrenceMatch | null {
  const rank = (hit: RecurrenceMatch) => (hit.recurrence === 'periodic' ? 2 : hit.recurrence === 'continuous' ? 1 : 0)
  return [...adverbs].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null
}

/** `…; thực hiện | thường xuyên.`, `Bố trí công chức hướng dẫn tại Trung tâm, | thường xuyên.` */
const DONE = /[;.,(] (?:tổ chức )?(?:thực hiện|triển khai|tiến hành) $/u
/** `chặt chẽ, | thường xuyên`, `sâu rộng và | liên tục`: one of the words for how. */
const HOW =
  /(?:chẽ|thời|túc|bộ|quả|rộng|rãi|động|đủ|diện|liệt|sắc|cực|xuyên|tục|mạnh|bạch|khai|quán|loạt|minh|khoa học|cụ thể|quyết|phú|dạng)(?:,| và) $/u

/** At the end of all that is said, behind the work itself. */
const isSaidLast = (small: string, hit: RecurrenceMatch, before: string): boolean =>
  /^(?:, liên tục)?[.;)]*$/u.test(small.slice(hit.end)) &&
  (DONE.test(before) || (before.endsWith(', ') && !HOW.test(before)))

/** `bảo đảm | mỗi học kỳ tổ chức ít nhất 01 buổi` */
const PROMISED = /(?<!\p{L})(?:bảo đảm|đảm bảo|phấn đấu|duy trì|trung bình|bình quân|tổ chức|thực hiện) $/u
const OCCASIONS = / (?:lần|buổi|cuộc|đợt|phiên|kỳ họp)$/u
/** `trước 16 giờ thứ Sáu | hằng tuần` */
const WEEKDAY = /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày làm việc cuối)(?: cùng| cuối)? $/u

/** The adverb says when the work is done, and not what kind of plan, budget or report it is. */
function governs(small: string, hit: RecurrenceMatch): boolean {
  const before = small.slice(Math.max(0, hit.start - 60), hit.start)
  const said = small.slice(hit.start, hit.end)
  // `chặt chẽ, thường xuyên` describes how, not when
  const begins = hit.recurrence === 'continuous' ? SENTENCE_START : CLAUSE_START
  if (OF_A_KIND.test(before)) return false
  if (!hit.unsaid && REPORTING.test(before)) return true
  if (JOINED.test(before) && REPORTED.test(small.slice(hit.start, hit.end + 30))) return true
  if (said.startsWith('mỗi') && OCCASIONS.test(said)) return begins.test(before) || PROMISED.test(before)
  if (hit.unsaid && COMES_BACK.test(before) && BACK_AGAIN.test(small.slice(hit.start, hit.start + 24))) return true
  if (begins.test(before)) return !said.startsWith('mỗi')
  if (said.startsWith('mỗi') || ATTRIBUTE_OF.test(before)) return false
  if (KIND_OF_PLAN.test(small.slice(Math.max(0, hit.start - LONGEST_PART), hit.start))) return false
  if (hit.recurrence === 'continuous') return CHECKING.test(before) || isSaidLast(small, hit, before)
  if (PART_OF.test(small.slice(Math.max(0, hit.start - LONGEST_PART), hit.start))) return false
  // `định kỳ 5 năm/lần` counts, where `hằng tuần` may be said of a meeting
  return hit.recurrence !== 'periodic' || / lần|\/|\d/.test(said) || WEEKDAY.test(before)
}

/** `trước ngày 10 tháng 6 và ngày 10 tháng 12 | hằng năm`, `trước 15/11 | hằng năm`, `trước 25 | hằng tháng` */
const LEADING_DATE =
  /(?:định kỳ )?(?:(?:trước |vào |chậm nhất |muộn nhất )?(?:ngày|tháng|q(?:u[ýí]|úy)) ?[\dIV](?!à)(?:[^.;,()]|, (?=(?:ngày|tháng|quý) )){0,34}|(?:trước|vào|đến|(?<!\p{L})từ) \d{1,2}(?:\/\d{1,2}(?: và \d{1,2}\/\d{1,2})?)?) $/iu

/** The day of the first of two dates: `trước ngày 15 | tháng 6 và trước ngày 01 tháng 12 hằng năm` */
const DAY_BEFORE = /(?:trước |vào |chậm nhất |muộn nhất )?ngày \d{1,2} $/iu

/** Takes a date in with the adverb that it belongs to: `hàng năm (trước ngày 30/11)`, `trước ngày 18 hằng tháng`. */
function withDate(prose: string, hit: RecurrenceMatch): { start: number; end: number; dated: boolean } {
  const bracket = /^,? ?\(([^()\n]{1,60})\)/u.exec(prose.slice(hit.end, hit.end + 70))
  if (bracket && /\d/.test(bracket[1] ?? '')) return { start: hit.start, end: hit.end + bracket[0].length, dated: true }
  const after = /^,? (?:trước |vào )?(?=ngày \d|tháng \d|q(?:u[ýí]|úy) [\dI])/iu.exec(
    prose.slice(hit.end, hit.end + 30),
  )
  const next = after && matchTimeSpanAt(prose, hit.end + after[0].length)
  if (next?.to.startsWith('X'))
    return { start: hit.start, end: next.end + monthOfQuarter(prose, next.end), dated: true }
  const later = /^[^.;\d]{0,80}trước (?=ngày \d)/iu.exec(prose.slice(hit.end, hit.end + 100))
  const last = later && matchTimeSpanAt(prose, hit.end + later[0].length)
  const lead = leadingDate(prose, hit.start)
  if (last?.to.startsWith('X')) {
    // `trước ngày 20 hằng tháng và trước ngày 15/12 | hằng năm`: two reports, each with its adverb
    const adverb = EACH_BEHIND.exec(prose.slice(last.end, last.end + 20))?.[0].length ?? monthOfQuarter(prose, last.end)
    return { start: lead ?? hit.start, end: last.end + adverb, dated: true }
  }
  return { start: lead ?? hit.start, end: hit.end, dated: lead !== null }
}

/** `trước ngày 15 | của tháng cuối quý`: how many characters say in which month. */
const MONTH_OF_QUARTER = /^ (?:của )?tháng (?:cuối|đầu)(?: của)?(?: mỗi)? quý(?!\p{L})/iu

function monthOfQuarter(prose: string, from: number): number {
  return MONTH_OF_QUARTER.exec(prose.slice(from, from + 30))?.[0].length ?? 0
}

const EACH_BEHIND = /^ h[àằ]ng (?:năm|quý|tháng)(?!\p{L})/iu

/** Where a date begins that stands right before an adverb. */
function leadingDate(prose: string, adverb: number): number | null {
  const floor = Math.max(0, adverb - 60)
  const lead = LEADING_DATE.exec(prose.slice(floor, adverb))
  if (!lead) return null
  const at = floor + lead.index
  const day = DAY_BEFORE.exec(prose.slice(Math.max(0, at - 30), at))
  return at - (day?.[0].length ?? 0)
}

/** A cheap look for the words that every schedule holds one of. */
function hasSignal(text: string): boolean {
  const lower = text.toLowerCase()
  return ADVERB.test(lower) || (FIGURE.test(lower) && (PREPOSITION.test(lower) || OPENING.test(lower)))
}

/** Behind `Đến năm 2027,`: work that makes something, and no target that is reached by then. */
const WORK =
  /^(?:(?:cơ bản |tập trung |tổ chức )?(?:hoàn thành|hoàn thiện|giải quyết|xây dựng|thành lập|thiết lập|ban hành|triển khai|đưa vào|trình|tổ chức|lập|rà soát|xây mới|khởi công|nghiên cứu|sơ kết|tổng kết|vận hành|đầu tư|kiện toàn|sắp xếp|công bố)) (?!\d)(?:[^.;%\d]|\d(?![\d.,]{0,9} ?%))*(?:$|[.;])/iu

const DAY_ALONE = /^XXXX-\d\d-\d\d$/
/** A quarter or month of the year of the plan. */
const PART_OF_YEAR = /^XXXX-(?:0[1-9]|1[0-2]|3[3-6])$/
const CLOSED = /^ ?(?:$|[.;,)])/u

/** Verbs that a time follows without a preposition: `…, công bố tháng 4/2027`. */
const BARE: ReadonlySet<string> = new Set(['hoàn thành', 'công bố', 'ban hành', 'trình'])

/**
 * @param dates where a date stands behind words that may make it the last day
 * @param yearless the last day is one whose year is not said
 */
function findDeadline(
  prose: string,
  small: string,
  dates: readonly RegExpExecArray[],
  yearless = false,
): { start: number; end: number } | null {
  for (const hit of dates) {
    const span = matchTimeSpanAt(prose, hit.index + hit[0].length)
    const isPart = span !== null && PART_OF_YEAR.test(span.to) && CLOSED.test(small.slice(span.end, span.end + 2))
    if (!span || (yearless ? !DAY_ALONE.test(span.to) && !isPart : span.to.startsWith('XXXX'))) continue
    const clauseStart = Math.max(prose.lastIndexOf(';', hit.index), prose.lastIndexOf('. ', hit.index)) + 1
    const from = Math.max(clauseStart, hit.index - 400)
    const before = small.slice(from, hit.index)
    const ofValue = (): boolean => OF_A_VALUE.test(prose.slice(from, hit.index))
    if (yearless && !isPart && !/^(?:trước|chậm|muộn|xong trước)/.test(hit[1] ?? '')) continue
    if (binds(hit[1] ?? '', before, small.slice(span.end, span.end + 60), ofValue)) {
      const verb = hit[1] ?? ''
      if (BARE.has(verb) && verb !== 'hoàn thành') return { start: hit.index + verb.length + 1, end: span.end }
      const first = { start: finishingStart(before, hit.index), end: span.end }
      return ofReports(prose, hit.index, ofLevels(prose, hit.index, first))
    }
  }
  if (yearless) return null
  for (const hit of matchesOf(BEGUN, small)) {
    const at = hit.index + hit[0].length
    const span = PAST.test(small.slice(Math.max(0, hit.index - 60), hit.index)) ? null : matchTimeSpanAt(prose, at)
    if (span && !span.to.startsWith('XXXX') && !/^ đến nay/u.test(small.slice(span.end)))
      return { start: at - 3, end: span.end }
  }
  return null
}

/** Whether a preposition before a date makes it the time of the work, seen from the words around it. */
function binds(preposition: string, before: string, after: string, ofValue: () => boolean): boolean {
  const clause = lastClause(before)
  // `rà soát các kế hoạch đã ban hành, hoàn thành trong năm 2025`: what is past is not what the date is of
  if (PAST.test(FINISHING.test(clause) ? clause : before)) return false
  if (BARE.has(preposition)) return CLAUSE_START.test(before.slice(-40)) && /^ ?(?:$|[.;,)])/u.test(after)
  if (preposition.startsWith('đến')) {
    const finishesNext = /^,? ?(?:cơ bản |phải )?hoàn thành/u.test(after)
    return finishesNext && CLAUSE_START.test(before.slice(-40))
  }
  if (/^(?:trong|vào)/.test(preposition)) {
    if (BECOMING.test(clause)) return false
    if (CLAUSE_START.test(before.slice(-40)) || FINISHING.test(before) || DELIVERING.test(before)) return true
    return /^ ?(?:$|[.;,]|tại |trên địa bàn|ở )/.test(after) && !ofValue()
  }
  return true
}

/** `… để đưa tỉnh trở thành trung tâm du lịch vào năm 2045`: when the purpose is reached, not when the work is done. */
const BECOMING = /(?<!\p{L})(?:để|nhằm|góp phần) (?:[^\s,;.]{1,12} ){0,12}trở thành(?!\p{L})/u

const lastClause = (before: string): string => before.slice(before.lastIndexOf(',') + 1)

/** In characters: a verb farther away is that of another work. */
const LONGEST_FINISH = 160

/** `hoàn thành` right before the deadline makes a bare date the last one. */
function finishingStart(before: string, at: number): number {
  const clause = lastClause(before)
  const words = FINISHING.test(clause) ? clause : before.slice(-LONGEST_FINISH)
  const finishing = FINISHING.exec(words)
  return finishing ? at - words.length + finishing.index : at
}
