/**
 * Points and stretches of time as schedules write them: a date (see `date.ts`), a bare year, a quarter or a
 * month whose year follows later (`Quý III và Quý IV/2026`), a day of every month, joined to a stretch by a
 * dash, `đến`, `và` or a comma, with what binds it (`trước`, `đến hết`, `từ`) and an open end.
 */

import { matchAt } from '../../text/matches.js'
import { matchDateAt } from './date.js'

export interface TimeSpan {
  /** Where it begins, the word that binds it (`trước`, `từ`) included. */
  start: number
  end: number
  /** EDTF, level 2; a year or month that is not written is `XXXX`, `XX`. */
  from: string
  to: string
  /** What binds it: a last date, an excluded last date, a first date, or nothing. */
  bound: 'by' | 'before' | 'from' | null
  /** `và những năm tiếp theo`, `trở đi`. */
  open: boolean
}

interface Stretch {
  end: number
  from: string
  to: string
}

interface Point {
  end: number
  edtf: string
}

const POINT_START = /(?<![\p{L}\p{N}/.,-])(?:ngày|tháng|q(?:u[ýí]|úy)|năm|nửa|[TQ]\.? ?(?=[\dI])|[0123]?\d)/giu
const BARE_YEAR = /(?:năm học |năm )?((?:19|20)\d\d)(?![\p{L}\p{N}])(?![/.,]\d)/iuy
/** Not `mỗi quý 01 lần`. */
const QUARTER =
  /(?:q(?:u[ýí]|úy) ?|Q\.? ?)(IV|I{1,3}|0?[1-4])(?:\/((?:19|20)\d\d))?(?![\p{L}\p{N}]| (?:lần|kỳ|đợt|buổi|phiên)(?!\p{L}))/iuy
const QUARTER_TAIL =
  /(IV|I{1,3}|0?[1-4])(?:(?: ?\/ ?|,? năm )((?:19|20)\d\d)(?!\d)|(?= ?(?:,|-|–|và|đến) ?)|(?=[.;)]?$| h[àằ]ng năm))/iuy
const MONTH_TAIL =
  /(1[0-2]|0?[1-9])(?:(?: ?\/ ?|,? năm )((?:19|20)\d\d)(?!\d)|(?= ?(?:,|-|–|và|đến) ?\d)(?!\d)|(?=[.;)]?$| h[àằ]ng năm))/iuy
const MONTH =
  /(?:tháng ?|T\.? ?(?=\d{1,2} ?[/.-]))(0?[1-9]|1[0-2])(?:\/((?:19|20)\d\d))?(?![\p{L}\p{N}]| (?:lần|kỳ|đợt|buổi|phiên)(?!\p{L}))/iuy
/** Not the day of a date that the calendar does not have: `ngày 31/02/2024`. */
const DAY = /ngày ?(0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]| ?[/.] ?\d| ?- ?\d{1,2} ?- ?\d{4}| tháng ?\d)/iuy
const BARE_DAY = /(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d|-(?!\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)\d)/uy
/** `trước | 15 tháng 7 năm 2026` */
const LONG_DAY = /(?:0?[1-9]|[12]\d|3[01]) tháng (?:0?[1-9]|1[0-2])(?![\p{L}\d])/iuy
/** The days of a list whose month only the last one writes: the 6 of `ngày 5, 6 và 7/3/2025`. */
const DAY_TAIL = /(?:0?[1-9]|[12]\d|3[01])(?=(?: ?(?:,|-|–|và) ?(?:ngày )?\d{1,2}){1,12}(?: ?\/ ?\d| tháng \d))/iuy
const LAST_OF_DAYS = /\d{1,2}(?= tháng ?\d| ?[/.] ?\d)/uy
const NEXT_DAY =
  /\d{1,2}(?:\/| tháng )\d{1,2}(?=$|[,;.)]| \(| (?:năm|để|gửi|về|cho|qua)(?!\p{L})| ?(?:và|-|–|đến|hoặc|h[àằ]ng|của) ?)/iuy
/** `10-12/3/2025`, `từ 10 đến 12/3/2025` */
const FIRST_OF_DAYS = /(?:0?[1-9]|[12]\d|3[01])(?= ?(?:-|–|đến) ?\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?!\d))/uy
const DAYS_ALONE = /^(0?[1-9]|[12]\d|3[01])(?:\/(0?[1-9]|1[0-2]))?(?= ?(?:-|–|đến) ?\d{1,2}\/\d{1,2}[.;]?$)/u
/** The cell `18 - 26/9; trình 30/9`: nothing but what happens, each with its day or days. */
const DAYS_OF_EVENTS =
  /^(?:(?:[\p{L} ]{2,40} )?(?:\d{1,2}(?:\/\d{1,2})? ?[-–] ?)?\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d\d)?(?:[;,] ?|[.]?$)){2,6}$/u
/** The first of `18 - 26/9`. */
const DAY_OF_EVENTS = /(?:0?[1-9]|[12]\d|3[01])(?= ?[-–] ?\d{1,2}\/\d{1,2}(?!\d))/uy
const EACH_MONTH = /(?:0?[1-9]|[12]\d|3[01])(?= h[àằ]ng tháng(?!\p{L}))/iuy
const EACH_YEAR = /^(?: ?(?:,|và|-|–) ?\d{1,2}\/\d{1,2}){0,4} h[àằ]ng năm/iu
const BINDS_DAY = /(?:trước|dịp|quá|đến|hết|tới|từ|nhất(?: là)?|vào|(?<!\p{L})(?:sáng|trưa|chiều|tối))[ :]+$/iu
const BEFORE_DATE = /^ ?(?:-|–|đến hết|đến|tới)(?: ngày)? ?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/iu
const BARE_MONTH = /(?:0?[1-9]|1[0-2])(?= ?[-–] ?(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d))/uy
const YEAR_PART =
  /(?:(0?[1-9]|1[01]) tháng (đầu|cuối) năm|nửa (năm đầu|năm cuối|đầu năm|cuối năm))(?: ?((?:19|20)\d\d)(?![\d/]))?(?!\p{L})/iuy
/** A date as a whole, whether the calendar has it or not: no part of an impossible one is read. */
const WHOLE_DATE =
  /ngày ?\d{1,2} tháng ?\d{1,2}(?:,? năm \d{4})?|(?:ngày ?)?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?|tháng ?\d{1,2}(?: ?[/.-] ?\d{4}|,? năm \d{4})/iuy
/** With the part of the day or the hour: `chiều ngày 28/12 và sáng ngày 29/12/2024`, `đến 17h00 ngày 28/4`. */
const JOINT =
  /[ \u2028]?(?:-|–|—|đến hết|đến|tới|và|,|hoặc)[ \u2028]?(?:cả |(?:đầu|giữa) (?=tháng|q(?:u[ýí]|úy)|năm)|(?:buổi )?(?:sáng|trưa|chiều|tối) |\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? (?=ngày ))?/iuy
const LISTING = /,|và/iu
const SCHOOL_YEAR = /^năm học/iu
const OPEN_END =
  /[,;]? ?(?:và )?(?:(?:tiếp tục )?duy trì (?:(?:trong|cho) )?)?(?:(?:những|các) )?(?:(?:năm|thời gian|giai đoạn) )?(?:tiếp theo|kế tiếp|trở đi|về sau|sau đó|(?<=(?:những|các) năm )sau)(?![\p{L}\p{N}])/iuy
const BOUND =
  /(?<![\p{L}\p{N}])(?:(trước(?: thời điểm| mốc| hết| (?:khi )?khai giảng)?)|(chậm nhất(?: là| vào| đến| trước| trong)?|muộn nhất(?: là| vào| đến| trong)?|không (?:muộn|chậm|trễ) hơn|không quá|xong(?: trong| vào| đến)?|(?:cho )?đến hết|cho đến|đến cuối|hết|đến|tới)|((?:bắt đầu |kể )?từ(?: đầu| cuối)?|sau(?: mốc| thời điểm)?))(?:[ :]{0,30}| ngày \p{L}[^\d,.;:()]{2,40} | (?:buổi )?(?:sáng|trưa|chiều|tối) | \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? )$/iu
/** `17h00 ngày hôm nay 10/06/2026`: the day is said twice. */
const DAY_FROM_NOW = /(?<= )ngày (?:hôm nay|mai|hôm sau),? $/iu
/** `Từ 7 giờ 30 ngày 20/11/2025`: when on that day; `từ 0 giờ` it goes on. */
const AT_AN_HOUR = /từ (?!0{1,2} ?(?:giờ|h)|24 ?(?:giờ|h))\d{1,2} ?(?:giờ|h)/iu
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 }

/** Finds every point or stretch of time of a short text: a schedule cell, a label's value, a clause. */
export function findTimeSpans(text: string): TimeSpan[] {
  const spans: TimeSpan[] = []
  let pos = 0
  while (pos < text.length) {
    POINT_START.lastIndex = pos
    const hit = POINT_START.exec(text)
    if (!hit) break
    const span = matchTimeSpanAt(text, hit.index, spans.at(-1)?.end)
    if (span) spans.push(span)
    pos = span ? span.end : hit.index + (matchAt(WHOLE_DATE, text, hit.index)?.[0].length ?? hit[0].length)
  }
  return spans
}

/**
 * Reads the stretch of time whose first date begins exactly at `pos`, or null. What binds it is looked for
 * before `pos`, not further back than `floor`.
 */
export function matchTimeSpanAt(text: string, pos: number, floor = 0): TimeSpan | null {
  const first = pointAt(text, pos)
  if (!first) return null
  let end = first.end
  const points: Stretch[] = [first]
  let listed = false
  for (let joints = 0; joints < 14; joints++) {
    const joint = matchAt(JOINT, text, end)
    if (!joint) break
    const last = points[points.length - 1]
    const at = end + joint[0].length
    const next = labelAt(text, at, last?.to ?? '') ?? pointAt(text, at)
    if (!next) break
    points.push(next)
    listed ||= LISTING.test(joint[0])
    end = next.end
  }
  // a label that no later date completes (`tháng 6, 7` of a longer list) is no end
  const to = points[points.length - 1]?.to ?? first.to
  let from = first.from
  for (const { to: later } of points.slice(1)) from = complete(from, later)
  const open = matchAt(OPEN_END, text, end)
  if (open) end += open[0].length
  const before = text.slice(Math.max(floor, pos - 30), pos)
  const binding = BOUND.exec(before.replace(DAY_FROM_NOW, ''))
  const begun = binding?.[3] !== undefined && points.length === 1 && !open && AT_AN_HOUR.test(binding[0])
  const bound = !binding || begun ? null : binding[1] ? 'before' : binding[2] ? 'by' : 'from'
  // `trước năm học 2026 - 2027`: before it begins
  if (bound === 'before' && points.length === 2 && SCHOOL_YEAR.test(text.slice(pos, pos + 8)))
    return { start: pos - (before.length - (binding?.index ?? 0)), end, from, to: from, bound, open: false }
  // `trước ngày 15/6 và 15/12`: two last dates, no stretch
  if (listed && (bound === 'before' || bound === 'by')) from = to
  return { start: pos - (binding ? before.length - binding.index : 0), end, from, to, bound, open: open !== null }
}

function pointAt(text: string, pos: number): Stretch | null {
  const part = yearPartAt(text, pos)
  if (part) return part
  const point = dateAt(text, pos)
  return point && { end: point.end, from: point.edtf, to: point.edtf }
}

function dateAt(text: string, pos: number): Point | null {
  const date = matchDateAt(text, pos)
  if (date) return date
  const year = matchAt(BARE_YEAR, text, pos)
  if (year) return { end: pos + year[0].length, edtf: year[1] ?? '' }
  const first = text.charAt(pos).toLowerCase()
  const quarter = first === 'q' ? matchAt(QUARTER, text, pos) : null
  if (quarter) return { end: pos + quarter[0].length, edtf: `${quarter[2] ?? 'XXXX'}-${quarterNumber(quarter[1])}` }
  const month = first === 't' ? matchAt(MONTH, text, pos) : null
  if (month) return { end: pos + month[0].length, edtf: `${month[2] ?? 'XXXX'}-${(month[1] ?? '').padStart(2, '0')}` }
  const day = first === 'n' ? matchAt(DAY, text, pos) : null
  if (day) return { end: pos + day[0].length, edtf: `XXXX-XX-${(day[1] ?? '').padStart(2, '0')}` }
  return /\d/.test(first) ? bareAt(text, pos) : null
}

/** `30/6` alone in a cell, after a word that binds it or before a whole date; the 4 of `4-6/2024`; `trước 25 hằng tháng`. */
function bareAt(text: string, pos: number): Point | null {
  const day = matchAt(BARE_DAY, text, pos)
  if (
    day &&
    (day[0].length === text.length ||
      (text.length < LONGEST_CELL && DAYS_OF_EVENTS.test(text)) ||
      BINDS_DAY.test(text.slice(Math.max(0, pos - 16), pos)) ||
      BEFORE_DATE.test(text.slice(pos + day[0].length, pos + day[0].length + 20)) ||
      EACH_YEAR.test(text.slice(pos + day[0].length, pos + day[0].length + 50)))
  ) {
    const date = matchDateAt(`ngày ${day[0]}`, 0)
    return date && { end: pos + day[0].length, edtf: date.edtf }
  }
  const long = matchAt(LONG_DAY, text, pos)
  if (long && BINDS_DAY.test(text.slice(Math.max(0, pos - 16), pos))) {
    const date = matchDateAt(`ngày ${text.slice(pos, pos + LONGEST_DAY)}`, 0)
    return date && { end: pos + date.end - 'ngày '.length, edtf: date.edtf }
  }
  const each = matchAt(EACH_MONTH, text, pos)
  if (each && BINDS_DAY.test(text.slice(Math.max(0, pos - 16), pos)))
    return { end: pos + each[0].length, edtf: `XXXX-XX-${each[0].padStart(2, '0')}` }
  const ofEvent = text.length < LONGEST_CELL && DAYS_OF_EVENTS.test(text) ? matchAt(DAY_OF_EVENTS, text, pos) : null
  if (ofEvent) return { end: pos + ofEvent[0].length, edtf: `XXXX-XX-${ofEvent[0].padStart(2, '0')}` }
  const alone = ALL_BEFORE.test(text.slice(0, pos)) ? firstAlone(text, pos) : null
  if (alone) return alone
  const first = matchAt(FIRST_OF_DAYS, text, pos)
  if (first) return { end: pos + first[0].length, edtf: `XXXX-XX-${first[0].padStart(2, '0')}` }
  const month = matchAt(BARE_MONTH, text, pos)
  return month && { end: pos + month[0].length, edtf: `XXXX-${month[0].padStart(2, '0')}` }
}

const LONGEST_CELL = 160

const ALL_BEFORE = /^(?:từ )?$/iu

/** The first of two days that make up the whole text: `05-07/09`, `từ 21/12–09/01`. */
function firstAlone(text: string, pos: number): Point | null {
  const found = DAYS_ALONE.exec(text.slice(pos))
  if (!found) return null
  const [words, day = '', month] = found
  const end = pos + words.length
  if (month === undefined) return { end, edtf: `XXXX-XX-${day.padStart(2, '0')}` }
  const date = matchDateAt(`ngày ${words}`, 0)
  return date && { end, edtf: date.edtf }
}

/** `6 tháng đầu năm`, `nửa cuối năm 2024` as a half (EDTF 40, 41), `9 tháng đầu năm 2024` from month to month. */
function yearPartAt(text: string, pos: number): Stretch | null {
  const part = matchAt(YEAR_PART, text, pos)
  if (!part) return null
  const end = pos + part[0].length
  const year = part[4] ?? 'XXXX'
  const months = part[1] ? Number(part[1]) : 6
  const isLast = /cuối/iu.test(part[2] ?? part[3] ?? '')
  if (months === 6) return { end, from: `${year}-${isLast ? 41 : 40}`, to: `${year}-${isLast ? 41 : 40}` }
  if (months < 1 || months > 11) return null
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`
  return isLast ? { end, from: month(13 - months), to: month(12) } : { end, from: month(1), to: month(months) }
}

/** `II` and `IV/2025` after `Quý I, `; `7` and `8/2024` after `tháng 6, `; `6` and `7/3/2025` after `ngày 5, `. */
function labelAt(text: string, pos: number, before: string): Stretch | null {
  if (!before.startsWith('XXXX')) return null
  if (before.length === 10) return dayAt(text, pos, before)
  const isQuarter = /^XXXX-3[3-6]$/.test(before)
  const isMonth = /^XXXX-(?:0\d|1[0-2])$/.test(before)
  const label = isQuarter ? matchAt(QUARTER_TAIL, text, pos) : isMonth ? matchAt(MONTH_TAIL, text, pos) : null
  if (!label) return null
  const number = isQuarter ? quarterNumber(label[1]) : (label[1] ?? '').padStart(2, '0')
  const edtf = `${label[2] ?? 'XXXX'}-${number}`
  return { end: pos + label[0].length, from: edtf, to: edtf }
}

/** A further day of a list: one whose month follows, or one with its own month after another without a year. */
function dayAt(text: string, pos: number, before: string): Stretch | null {
  const first = text.charAt(pos)
  if (first < '0' || first > '9') return null
  const middle = matchAt(DAY_TAIL, text, pos)
  if (middle && before.startsWith('XXXX-XX')) {
    const edtf = `XXXX-XX-${middle[0].padStart(2, '0')}`
    return { end: pos + middle[0].length, from: edtf, to: edtf }
  }
  const last = matchAt(before.startsWith('XXXX-XX') ? LAST_OF_DAYS : NEXT_DAY, text, pos)
  const date = last && matchDateAt(`ngày ${text.slice(pos, pos + LONGEST_DAY)}`, 0)
  return date && { end: pos + date.end - 'ngày '.length, from: date.edtf, to: date.edtf }
}

/** `07 tháng 03 năm 2025` */
const LONGEST_DAY = 24

function quarterNumber(label = ''): number {
  return 32 + (ROMAN[label.toUpperCase()] ?? Number(label))
}

/**
 * A year or month that only the later date writes holds for the earlier one too; what would then come after it is of
 * the year before: `tháng 11 đến tháng 3/2026`.
 */
export function complete(edtf: string, later: string): string {
  const parts = edtf.split('-')
  const known = later.split('-')
  const whole = parts.map((part, i) => (/^X+$/.test(part) ? (known[i] ?? part) : part)).join('-')
  const year = Number(known[0])
  const turned =
    edtf.startsWith('XXXX-') && Number(parts[1]) > Number(known[1]) && kindOf(parts[1]) === kindOf(known[1])
  return turned && year > 0 ? `${year - 1}${whole.slice(4)}` : whole
}

/** What the second part of an EDTF date counts: months, quarters from 33 or halves from 40. */
function kindOf(part = ''): number {
  return part.startsWith('3') ? 33 : part.startsWith('4') ? 40 : 1
}
