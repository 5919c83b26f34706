/**
 * The time that governs a task in running prose. Careful on purpose: a year in a title (`đến năm 2030, tầm nhìn
 * 2045`), a period (`giai đoạn 2021 - 2030`), the date of a cited document or of a target is no schedule.
 */
import type { Schedule } from '../../plan.js'
import type { Extent } from '../../source.js'
import { lowerCase } from '../../text/characters.js'
import { matchesOf } from '../../text/matches.js'
import { isVerb } from '../duty/verb.js'
import { ROLES } from '../duty/words.js'
import { openingAt } from '../party/body.js'
import { readList } from '../party/list.js'
import { phraseAt } from '../phrases.js'
import { wordsOf } from '../words.js'
import { findEventTime } from './event-time.js'
import { throughPeriods } from './level-deadlines.js'
import { openingTime } from './opening-time.js'
import { datesIn, findDeadline } from './prose-deadline.js'
import { endOfSeries, governs, strongest, withDate, withSeries } from './prose-recurrence.js'
import { findRecurrences, recurrencesIn } from './recurrence.js'
import { findCountedTime } from './relative-time.js'
import { readSchedule, type ScheduleReading } from './schedule.js'
import { findSteps } from './steps.js'
import { matchTimeSpanAt } from './timespan.js'

export interface ProseSchedule extends ScheduleReading {
  start: number
  end: number
}

/** In small letters, as what follows: what every schedule holds one of, and those that hold a date. */
const ADVERB =
  /h[àằ]ng |từng |thường |liên tục|định kỳ|mỗi|lần|theo (?:tháng|quý|năm)|tháng (?:cuối|đầu) |(?:tháng|quý)(?:,| và) (?:tổng |cả |một |quý|năm|\d)/
const PREPOSITION =
  /trước|quá ngày|hoàn thành|công bố|ban hành|trình|xong|kỳ họp|(?:giữa|cuối) kỳ|trong |vào |đến |từ |nhất| hơn |kết |[(;] ?q(?:u[ýí]|úy)|[(;] ?(?:tháng|đầu|giữa|cuối|hết|\d)|[,–-] (?:tháng|q(?:u[ýí]|úy)) [^;,.()]{1,30}\.?$|(?:trì|hợp|hiện|trách|mưu|khai|nhiệm|bị), (?:ngày|tháng|q(?:u[ýí]|úy))|\(năm|\(ngày|[(,.;–-] ?thời /
const FIGURE = /\d|q(?:u[ýí]|úy) [iv]/
/** Of times that may hold no figure, or none behind such a word. */
const EVENT =
  /trước (?:khi|mùa|tết|đợt|năm học|thềm|lễ|kỳ|khai|bầu|ngày) |sau khi |ngay khi |theo tiến độ |tuần |dịp |trong (?:vòng|thời hạn) |họp |: .{0,24}\d{1,2}[/.]\d|\(dự kiến /
const OPENING = /^(?:(?:đầu|giữa|cuối) )?(?:ngày|tháng|q(?:u[ýí]|úy)|năm) |^\d{1,2}[/.-]\d/
const BEGIN =
  /(?<!\p{L})(khởi công|khởi động|bắt đầu|(?:thực hiện|triển khai)(?= từ ))(?: (?:xây dựng|thi công|triển khai))?(?: (?:trong|vào|từ))? (?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\dIV]|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu
const REVIEW =
  /(?<!\p{L})(sơ kết|tổng kết|(?:đánh giá )?(?:giữa|cuối) kỳ)(?: giữa kỳ| đánh giá| thực hiện| \d{1,2} năm|(?: [^\s,;.\d]{1,12}){1,8}(?= (?:vào|trong) ))?(?: (?:vào|trong))?(?: (?:cuối|giữa|đầu))? \(?(?=(?:tháng|q(?:u[ýí]|úy)|năm) ?[\dIV])/giu
const WHOLLY_QUOTED = /^[“"][^“”"]*[”"]$/u
const QUOTED = /[“"][^“”"\n]{0,400}[”"]/gu

/**
 * Finds the schedule that the words of a task give: `định kỳ hàng năm (trước ngày 30/11)`, `xong trong quý II năm
 * 2026`, `Thường xuyên …`. In: a task's text. Out: the reading and where it stands in the text, or null.
 * `unparsed` is true for a `định kỳ` without an interval.
 */
export function findSchedule(text: string): ProseSchedule | null {
  const lower = lowerCase(text)
  if (!hasSignal(lower)) return null
  const prose =
    /[“"]/.test(text) && !WHOLLY_QUOTED.test(text) ? text.replace(QUOTED, (quote) => ' '.repeat(quote.length)) : text
  const small = prose === text ? lower : lowerCase(prose)
  const adverbs = recurrencesIn(small).filter((hit) => governs(small, hit))
  const phrases = adverbs.map((hit) => {
    const all = withDate(prose, withSeries(small, hit))
    const phrase = all.dated ? all : withDate(prose, hit)
    return {
      ...phrase,
      end: phrase.dated ? endOfSeries(small, throughPeriods(prose, phrase.end)) : phrase.end,
      unsaid: hit.unsaid,
    }
  })
  const dated = phrases.find((phrase) => phrase.dated && !phrase.unsaid) ?? phrases.find((phrase) => phrase.dated)
  const opening = openingTime(prose)
  const counted = findCountedTime(prose)
  const dates = datesIn(small)
  const deadline = findDeadline(prose, small, dates)
  // one that stretches over the whole text says nothing of its order
  const last = counted && counted.end - counted.start < prose.length ? first(deadline, counted) : (deadline ?? counted)
  const days = findDays(prose)
  const time = last && days && finishes(prose, days, last) ? { start: days.start, end: last.end } : last
  const reviews = findReviews(prose, small)
  const adverb = strongest(adverbs)
  const series = adverb && withSeries(small, adverb)
  const reviewed = reviews && (!time || reviews.start <= time.start) ? (series ?? reviews) : null
  const found =
    dated ??
    (reviewed ? null : findSteps(prose)) ??
    (opening && (!opening.vague || isWork(prose.slice(opening.next))) ? { start: 0, end: opening.end } : null) ??
    reviewed ??
    time ??
    days ??
    findSession(prose) ??
    series ??
    findBracketed(prose) ??
    findLast(prose) ??
    findNamed(prose) ??
    findDeadline(prose, small, dates, true) ??
    findEventTime(prose, small) ??
    findInner(prose)
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
  if (!small.includes('kết') && !small.includes('giữa kỳ')) return null
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
  /(?<!\p{L})từ (?:\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? (?=ngày ))?(?=(?<=[,;] từ )năm (?:19|20)\d\d (?:đến|tới) (?:hết |cuối )?năm (?:19|20)\d\d(?:[.;,)]|$)|(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?(?: (?:đến|tới) | ?[-–] ?(?:ngày )?\d{1,2}[/.]\d{1,2}[/.]\d{4})|tháng ?\d{1,2} ?[-–] ?(?:tháng ?)?\d{1,2}\/\d{4}|ngày \d{1,2}(?: tháng \d{1,2}(?: năm \d{4})?)? (?:đến|tới) (?:hết )?(?:ngày )?\d{1,2}[/. ]|(?:ngày )?\d{1,2} ?[-–] ?\d{1,2}\/\d{1,2}\/\d{4}|(?:tháng ?\d{1,2}|q(?:u[ýí]|úy) ?[IV]{1,3})(?: ?\/ ?\d{4})? (?:đến|tới) (?:hết )?(?:tháng|q(?:u[ýí]|úy)) ?[\dIV]{1,3} ?\/ ?\d{4})/iu
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

/** A month or quarter alone in the only such brackets behind the work: `Khảo sát thực trạng (tháng 7, 8/2026): …`. */
function findInner(prose: string): Extent | null {
  const hits = prose.includes(' (') ? matchesOf(INNER, prose) : []
  const [only] = hits
  if (!only || hits.length > 1 || NAMED_BEFORE.test(prose.slice(Math.max(0, only.index - 60), only.index))) return null
  const start = only.index + 2
  const end = start + (only[1]?.length ?? 0)
  const at = start + (BEFORE_TIME.exec(only[1] ?? '')?.[0].length ?? 0)
  return matchTimeSpanAt(prose, at)?.end === end ? { start, end } : null
}

const INNER =
  / \(((?:(?:từ|trong|đầu|giữa|cuối) )?(?:tháng|q(?:u[ýí]|úy)) ?[\dIV][^;()]{0,30})\)(?=[:,] | (?:và|để|nhằm|chào mừng|trên|tại|cho)(?!\p{L}))/giu
/** What was made or took place then. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:đã|lần thứ|kỷ niệm|Nghị quyết|Quyết định|Kế hoạch|Chương trình|Luật|Chỉ thị|Kết luận|Thông báo|Công văn|sinh|thành lập|từ)(?!\p{L})/u

/** A time alone behind the last mark: `Sở Y tế chủ trì, các trường tham gia; tháng 7/2025.`, `Kiểm tra 04 xã - quý II/2026.` */
function findLast(prose: string): Extent | null {
  const floor = Math.max(0, prose.length - LONGEST_BRACKET)
  const last = LAST.exec(prose.slice(floor))
  const start = floor + (last ? last.index + last[0].indexOf(last[1] ?? '') : 0)
  const end = last ? start + (last[1]?.length ?? 0) : 0
  const span = last && matchTimeSpanAt(prose, start + (BEFORE_TIME.exec(last[1] ?? '')?.[0].length ?? 0), start)
  return span?.end === end ? { start, end } : null
}

const LAST = /(?:(?<!\d)[;,]| [-–]) ((?:(?:trong|đầu|giữa|cuối) )?(?:tháng|q(?:u[ýí]|úy)) ?[\dIV][^;,.()]{0,30})\.?$/iu

/** `…. Thời gian thực hiện | quý II/2026.`, `…, thời gian | từ tháng 3 đến tháng 6/2026`: a label without its colon. */
function findNamed(prose: string): Extent | null {
  const label = NAMED.exec(prose)
  if (!label) return null
  const start = label.index + label[0].length
  const at =
    start +
    (/^(?:trong )?giai đoạn /iu.exec(prose.slice(start)) ?? BEFORE_TIME.exec(prose.slice(start)) ?? [''])[0].length
  const span = matchTimeSpanAt(prose, at, start)
  return span && /^ ?(?:$|[.;,)])/u.test(prose.slice(span.end)) ? { start, end: span.end } : null
}

const NAMED =
  /(?:^|[.;,(–-] ?)thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|tổ chức|triển khai|dự kiến)){0,2} (?=(?:(?:trong|vào|từ|đến|hết|trước|đầu|giữa|cuối|là) ){0,2}(?:(?:ngày|tháng|q(?:u[ýí]|úy)|năm(?: học)?) ?[\dIVX]|\d{1,2}[/.]\d|\d{1,2} tháng (?:đầu|cuối) năm|giai đoạn (?:19|20)\d\d|(?:19|20)\d\d ?[-–]))/iu

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
  /^[^;]{3,60} (?:chủ trì|phối hợp|thực hiện|phụ trách|tham mưu|triển khai|đảm nhiệm|chuẩn bị), (?=(?:ngày|tháng|q(?:u[ýí]|úy)) ?[\dIVX])/iu
const BARE_TIME =
  /^(?:(?:từ (?=ngày|tháng|năm \d{4} (?:đến|tới) )|đến (?=ngày|tháng|q)|(?:(?:đến )?hết|(?:vào )?(?:đầu|giữa|cuối)) (?!ngày))?(?:ngày|tháng|q(?:u[ýí]|úy)|năm(?: học)?) ?[\dIVX]|\d{1,2} tháng (?:đầu|cuối) năm)/iu
const BEFORE_TIME =
  /^(?:(?:trong|vào|trước|từ|xong (?:trong|trước)|đến(?: hết)?|hết|(?:chậm|muộn) nhất(?: là)?)(?: (?:đầu|giữa|cuối))?|đầu|giữa|cuối) /iu

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

/** A cheap look for the words that every schedule holds one of, in a text in small letters. */
function hasSignal(lower: string): boolean {
  return (
    ADVERB.test(lower) || EVENT.test(lower) || (FIGURE.test(lower) && (PREPOSITION.test(lower) || OPENING.test(lower)))
  )
}

/** Behind `Năm 2026,`: what somebody does, and no target that is reached by then. */
function isWork(said: string): boolean {
  if (WORK.test(said)) return true
  const clause = said.slice(0, CLAUSE_END.exec(said)?.index)
  if (TARGET.test(clause)) return false
  const words = wordsOf(clause, 0, FIRST_WORDS)
  const acts = openingAt(words, 0)?.form === 'body' ? readList(words, 0, true).next : 0
  return isVerb(words, acts) || phraseAt(words, acts, ROLES) > 0
}

const FIRST_WORDS = 40
const CLAUSE_END = /[.;](?= |$)/u
/** A share, a number of something, or what is striven for. */
const TARGET =
  /%|^(?:phấn đấu|đạt|duy trì|tiếp tục|giảm|tăng)(?! cường)(?!\p{L})|(?<!\p{L})(?:đã|đạt|đứng thứ|xếp thứ)(?!\p{L})/u

/** Behind `Đến năm 2027,`: work that makes something, and no target that is reached by then. */
const WORK =
  /^(?:(?:cơ bản |tập trung |tổ chức )?(?:hoàn thành|hoàn thiện|giải quyết|xây dựng|thành lập|thiết lập|ban hành|triển khai|đưa vào|trình|tổ chức|lập|rà soát|xây mới|khởi công|nghiên cứu|sơ kết|tổng kết|vận hành|đầu tư|kiện toàn|sắp xếp|công bố)) (?!\d)(?:[^.;%\d]|\d(?![\d.,]{0,9} ?%))*(?:$|[.;])/iu
