/** The time of a task as a schedule cell or the value of a label (`Thời gian: …`) writes it. */
import { checkOptions } from '../../error.js'
import type { Schedule } from '../../plan.js'
import { cutEnds } from '../../text/edges.js'
import { dateBounds } from './date-bounds.js'
import { findRecurrences, mainRecurrence } from './recurrence.js'
import { findCountedTime, findRelativeTime } from './relative-time.js'
import { complete, findTimeSpans, type TimeSpan } from './timespan.js'

/** What is known of a time beside its words. */
export interface ScheduleOptions {
  /** The column or label asks for the completion (`Thời gian hoàn thành`, `Thời hạn`): a bare date is the last one. */
  completion?: boolean
  /** `2/1/2027` is the first of February, as days beside it prove that a spreadsheet in English printed. */
  monthFirst?: boolean
}

const SCHEDULE_OPTIONS: Readonly<Record<keyof ScheduleOptions, true>> = { completion: true, monthFirst: true }

export interface ScheduleReading {
  schedule: Schedule
  /** Something of it could not be expressed: an interval that is not stated, a condition, an event. */
  unparsed: boolean
}

interface Dated extends TimeSpan {
  event: string
}

const COMPLETION_LABEL = /hoàn thành|thời hạn|hạn (?:cuối|chót|nộp|xong)|^hạn$|kết thúc|deadline|^due(?: date)?$/iu
const COMPLETION = /(?<!\p{L})(?:hoàn thành|xong|kết thúc|nghiệm thu)(?!\p{L})/iu
const BEGINNING = /(?<!\p{L})(?:khởi công|khởi động|bắt đầu|động thổ|triển khai từ|thực hiện từ)(?!\p{L})/iu
const ALL_ALONG = /^(?:(?:về )?lâu dài|xuyên suốt|(?:trong )?suốt (?:nhiệm kỳ|giai đoạn))\.?$/iu
const WITHIN_YEAR = /^(?:trong|cả|hết) năm(?: kế hoạch)?\.?$/iu
/** `từ nay đến hết năm`: of the year in which it is said. */
const TO_END_OF_YEAR = /^(?:từ nay )?(?:đến|tới) (?:hết|cuối) năm(?: nay)?[.;]?$/iu
const BEFORE_EVENT = /^(?:và|đến|rồi)(?!\p{L})/iu
const MARKS = ' \n\u2028:;,.()+–-'
const AFTER_EVENT =
  /(?<!\p{L})(?:trong|vào|xong|dự kiến|từ|đến|h[àằ]ng|các năm|(?<!\d |báo cáo )năm|giai đoạn|thời kỳ|thời gian|khoảng|cuối|đầu|giữa|cả|(?:buổi )?(?:sáng|trưa|chiều|tối))$/iu

/** Says whether a column header or a label asks for the completion and not for the time of the work. */
export function isCompletionLabel(label: string): boolean {
  return COMPLETION_LABEL.test(label)
}

/**
 * Reads a schedule cell or the value of a label: `Hằng năm`, `Năm 2024-2025`, `Trước năm 2025`, `Quý II/2026`,
 * `Khởi công tháng 9/2023; hoàn thành năm 2026`. Dates come out as EDTF (ISO 8601-2, level 2), an open end as
 * `".."`. Null where the text holds neither a date nor a recurrence.
 *
 * @throws TypeError for an option that does not exist
 */
export function parseSchedule(text: string, options: ScheduleOptions = {}): Schedule | null {
  checkOptions(options, SCHEDULE_OPTIONS, 'parseSchedule')
  const reading = readSchedule(text, options)
  if (!reading) return null
  const { recurrence, from, to, relativeTo } = reading.schedule
  return recurrence === null && from === null && to === null && relativeTo === null ? null : reading.schedule
}

/** `Quý` / `IV/2026`, `tháng  6/2026`: a line end or more than one blank between a unit of time and its number. */
const BROKEN_OFF = /(?<=(?<!\p{L})(?:qu[ýí]|tháng|năm|ngày|trước|đến|từ))(?:[\n\u2028]| {2})\s*(?=[\dIVX])/giu
const FIRST_BULLET = /^[-–+•] ?(?=\S)/
/** `Thứ Hai 06/10`, `T2 (06/10)`: the day of the week before a day without a year. */
const WEEKDAY =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)[ ,\u2028(–-]{1,4}(?=\d{1,2}\/\d{1,2}\)?$)/iu
const NEXT_BULLET = /[ \n\u2028][-–+•](?= )/g
const FEWEST_ON_A_LINE = 2

/** As long as before: the dashes of `- Tháng 9/2025⏎- Tháng 12/2025` open items, and join no stretch of time. */
function withoutBullets(text: string): string {
  if (!FIRST_BULLET.test(text)) return text
  const next = text.match(NEXT_BULLET) ?? []
  // `- 2024 - 2025` on one line is a stretch
  const areItems = next.some((bullet) => bullet.charAt(0) !== ' ') || next.length >= FEWEST_ON_A_LINE
  return areItems ? text.replace(NEXT_BULLET, (bullet) => `${bullet.charAt(0)};`) : text
}

/**
 * As `parseSchedule`, but a text that is not understood (`Khi có yêu cầu`) is kept as a schedule that has only
 * its text, and `unparsed` says so. Null for an empty text or a mere dash.
 */
export function readSchedule(text: string, options: ScheduleOptions = {}): ScheduleReading | null {
  const written = text.trim()
  if (!/[\p{L}\p{N}]/u.test(written)) return null
  const trimmed = withoutBullets(written)
    .replace(BROKEN_OFF, ' ')
    .replace(WEEKDAY, 'ngày ')
    .replace(options.monthFirst ? ENGLISH_DAY : MONTH_FIRST, '$2/$1/$3')
    .replace(VISION, '')
    .replace(SHORT_YEAR, (_, day: string, _mark: string, year: string) => `${day}20${year}`)
    .replace(DAY_OF_MONTH, 'ngày $&')
    .replace(QUARTER_ALONE, 'quý $&')
    .replace(MONTH_ALONE, '$1$4/$2$3')
    .replace(MONTHS_ALONE, 'tháng $1 - tháng $2')
  const recurrences = findRecurrences(trimmed)
  const main = mainRecurrence(recurrences)
  const recurrence = main?.recurrence ?? (ALL_ALONG.test(trimmed) ? 'continuous' : null)
  const counted = findCountedTime(trimmed)
  // a date within the event is the event's own: `30 ngày kể từ ngày 01/7/2024`
  const dates = findTimeSpans(trimmed).filter(
    (time) =>
      (!counted || time.end <= counted.start || time.start >= counted.end) &&
      // `mỗi tháng 02 lần` names no month
      !recurrences.some(({ start, end }) => time.end > start && time.end <= end),
  )
  const times = withEvents(
    trimmed,
    dates.map((time, i) => ({ ...time, to: inYearOf(dates[i - 1], time) })),
  )
  const whole = times.length === 0 && WITHIN_YEAR.test(trimmed) ? 'XXXX' : null
  const schedule: Schedule = {
    text: written,
    recurrence,
    from: whole,
    to: whole ?? (times.length === 0 && TO_END_OF_YEAR.test(trimmed) ? 'XXXX' : null),
    before: false,
    milestones: [],
    relativeTo: (counted ?? (times.length === 0 ? findRelativeTime(trimmed) : null))?.relativeTo ?? onDemand(trimmed),
  }
  const events = times.filter((time) => time.event !== '')
  if (events.length > 1 || (events.length === 1 && events[0] && BEGINNING.test(events[0].event))) {
    schedule.milestones = events.map(({ event, to }) => ({ event, date: to }))
    // an interval within a list of dated events is that of one event
    if (events.length > 1) schedule.recurrence = null
  }
  const plain = times.filter((time) => time.event === '')
  // `Bắt đầu từ tháng 4/2026, …, tổng kết năm 2030`: where only the begin has no event, the last of these ends it
  const isBounded = plain.some(({ bound, open, from, to }) => open || bound !== 'from' || from !== to)
  const bounds = schedule.milestones.length > 0 && isBounded ? plain : times
  // items of a list stand in the order of what they are the time of
  if (trimmed !== written) bounds.sort((a, b) => lastDay(a.to).localeCompare(lastDay(b.to)))
  for (const time of bounds) {
    setBounds(schedule, time, options.completion === true)
  }
  // what stands behind its time is done all through it
  const [begin] = times
  if (begin && !begin.from.startsWith('XXXX') && standBefore(trimmed, times)) schedule.from = begin.from
  if (schedule.from && schedule.to && /^\d{4}/.test(schedule.to)) schedule.from = complete(schedule.from, schedule.to)
  const { from, to, relativeTo } = schedule
  const empty = schedule.recurrence === null && from === null && to === null && relativeTo === null
  return { schedule, unparsed: empty || (main?.unsaid === true && to === null) }
}

/** `Định kỳ hằng năm hoặc đột xuất`, `Thường xuyên, đột xuất`: also when it is called for. */
function onDemand(text: string): Schedule['relativeTo'] {
  const [, event = ''] =
    /^(?:(?:định kỳ|thường xuyên|hằng|hàng|mỗi|\d).{0,80}?(?:,| và| hoặc|\/) ?)?(đột xuất)[.;]?$/iu.exec(text) ?? []
  return event === '' ? null : { relation: 'upon', event, offset: null, workingDays: false }
}

/** `30/06/26`: a day of this century whose year is short. */
const SHORT_YEAR = /(?<![\d/.-])((?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\2)([1-4]\d)(?![\d/])/gu
/** `15 tháng 7`, without its `ngày`. */
const DAY_OF_MONTH =
  /(?<!ngày ?|tuần (?:thứ )?|\d[ ,–-]{0,3})(?:0?[1-9]|[12]\d|3[01]) tháng (?=(?:0?[1-9]|1[0-2])(?![\d]))/giu
/** `II/2026` */
const QUARTER_ALONE = /^(?:IV|I{1,3})\/(?:19|20)\d\d$/u
/** `07-2026`, `2026-07` */
const MONTH_ALONE = /^(?:(0?[1-9]|1[0-2])-((?:19|20)\d\d)|((?:19|20)\d\d)-(0[1-9]|1[0-2]))$/u
/** `T3 - T5` */
const MONTHS_ALONE = /^T(1[0-2]|0?[1-9]) ?[-–] ?T(1[0-2]|0?[1-9])$/iu

/** `Năm 2024 (hoàn thành trước 31/12)`: the day is one of that year. */
function inYearOf(before: TimeSpan | undefined, time: TimeSpan): string {
  const year = before?.to.slice(0, 4)
  return before && year && /^\d{4}$/.test(before.to) && /^XXXX-\d\d/.test(time.to)
    ? `${year}${time.to.slice(4)}`
    : time.to
}

/** `Đến năm 2025, tầm nhìn đến năm 2030`: what is looked ahead to is no time of the work. */
const VISION =
  /(?<=\d{4})[,;]? ?\(?(?:và )?(?:có )?(?:tầm nhìn|định hướng)(?: (?:đến|tới|cho))?(?: hết)?(?: giai đoạn)?(?: năm)? (?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?\)?[.;]?$/iu
const COLON = /^ ?: /u
/** `Tháng 6/2026 (dự thảo)` */
const IN_BRACKETS =
  /^ ?\((?!(?:q(?:u[ýí]|úy)|tháng|ngày|cả|h[àằ]ng|mỗi|trước|sau|đến|từ)(?!\p{L}))\p{L}[^()\d]{1,60}\)/iu

/** `1/31/2027`: a day as a spreadsheet in English prints it, where it can be no other. */
const MONTH_FIRST = /^(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)$/u
const ENGLISH_DAY = /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d)$/u

/** True for a day that only a spreadsheet in English prints so: `1/31/2027`. */
export function isMonthFirst(text: string): boolean {
  return MONTH_FIRST.test(text.trim())
}

/** `Năm 2026: xây dựng; năm 2027: triển khai`, `Năm 2026 (sơ kết), năm 2030 (tổng kết)` */
const standBefore = (text: string, times: readonly TimeSpan[]): boolean =>
  times.length > 1 &&
  [COLON, IN_BRACKETS].some((mark) => times.every(({ end }) => mark.test(text.slice(end, end + LONGEST_EVENT))))

/** `được quyết định năm 2029 | (phấn đấu); …`: said of the date before it. */
const ASIDE = /^ ?\([^()\d]{1,60}\)/u

const LONGEST_EVENT = 64

/** The words between one date and the next say what happens on it: on the latter or, behind a colon, on the former. */
function withEvents(text: string, times: TimeSpan[]): Dated[] {
  let from = 0
  const before = standBefore(text, times)
  return times.map((time, i) => {
    const event = eventOf(
      before ? text.slice(time.end, times[i + 1]?.start) : text.slice(from, time.start).replace(ASIDE, ''),
    )
    const said = text.slice(from, time.end)
    from = time.end
    const isBeforeEvent = BEFORE_EVENT_OF.test(said.slice(0, time.start - time.end))
    const bound =
      time.bound ?? (isBeforeEvent ? 'before' : BEGINNING.test(said) ? 'from' : COMPLETION.test(said) ? 'by' : null)
    return { ...time, event, bound }
  })
}

/** `Trước kỳ họp giữa | năm 2026`, `trước Tết Nguyên đán | năm 2027`: the event of a year that bounds the work. */
const BEFORE_EVENT_OF =
  /(?<!\p{L})trước (?:(?:các|ngày|dịp|thềm) )?(?:kỳ họp|tết|mùa|lễ|đại hội|đợt|khai giảng)(?: [^\s,.;:()\d]{1,12}){0,8} $/iu

function eventOf(between: string): string {
  let event = between
  for (const hit of findRecurrences(event).reverse()) {
    // `kiểm tra hằng năm; | sơ kết năm 2028`: what is done again and again is none of what is done on the day
    const isApart = /^ ?;/u.test(event.slice(hit.end))
    event = (isApart ? '' : event.slice(0, hit.start)) + event.slice(hit.end)
    if (isApart) break
  }
  for (let words = 0; words < 6; words++) {
    event = cutEnds(event, MARKS).replace(BEFORE_EVENT, '').replace(AFTER_EVENT, '')
  }
  return event
}

/** Of dates of any precision, so that a quarter (`2026-35`) and a month of it can be compared. */
const lastDay = (edtf: string): string => dateBounds(edtf)?.last ?? edtf

function setBounds(schedule: Schedule, time: Dated, completion: boolean): void {
  const isStretch = time.from !== time.to
  const begins = time.bound === 'from' || BEGINNING.test(time.event)
  const isDayOfEach = time.to.startsWith('XXXX')
  const isMilestone = schedule.milestones.length > 0 && time.event !== ''
  const isLast = time.bound === 'before' || time.bound === 'by' || (completion && !time.open)
  // `hoàn thành năm 2027, báo cáo giữa kỳ quý IV/2025`: what is said later comes before the end
  if (isMilestone && schedule.to !== null && lastDay(time.to) < lastDay(schedule.to) && !isDayOfEach) return
  const endsOnly = isLast || isDayOfEach || isMilestone
  // `hoàn thành trước 31/12/2026; vận hành từ 01/01/2027`: what begins behind the end is another event
  const isLater = isMilestone && begins && schedule.to !== null && lastDay(time.from) > lastDay(schedule.to)
  if (!isLater && (begins || isStretch || !endsOnly)) schedule.from ??= time.from
  if (time.open || (begins && time.bound === 'from' && !isStretch && time.event === '')) schedule.to = '..'
  else if (!begins || isStretch) schedule.to = time.to
  schedule.before = time.bound === 'before'
}
