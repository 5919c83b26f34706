/**
 * Points and stretches of time as schedules write them: a date (see `date.ts`), a bare year, a quarter or a
 * month whose year follows later (`Quý III và Quý IV/2026`), a day of every month, joined to a stretch by a
 * dash, `đến`, `và` or a comma, with what binds it (`trước`, `đến hết`, `từ`) and an open end.
 */
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

interface Point {
  end: number
  edtf: string
}

const POINT_START = /(?<![\p{L}\p{N}/.,-])(?:ngày|tháng|qu[ýí]|năm|[012]?\d)/giu
const BARE_YEAR = /(?:năm học |năm )?((?:19|20)\d\d)(?![\p{L}\p{N}])(?![/.,]\d)/iuy
const QUARTER = /qu[ýí] ?(IV|I{1,3}|0?[1-4])(?![\p{L}\p{N}])/iuy
const QUARTER_TAIL = /(IV|I{1,3}|0?[1-4])(?: ?\/ ?|,? năm )((?:19|20)\d\d)(?!\d)/iuy
const MONTH = /tháng ?(0?[1-9]|1[0-2])(?![\p{L}\p{N}])/iuy
const DAY = /ngày ?(0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/iuy
const JOINT = /[ \u2028]?(?:-|–|—|đến hết|đến|tới|và|,|hoặc)[ \u2028]?/iuy
const OPEN_END =
  /,? ?(?:và )?(?:(?:những|các) )?(?:(?:năm|thời gian|giai đoạn) )?(?:tiếp theo|kế tiếp|trở đi|về sau|sau đó)(?![\p{L}\p{N}])/iuy
const BOUND =
  /(?<![\p{L}\p{N}])(?:(trước(?: thời điểm| mốc| hết)?)|(chậm nhất(?: là| vào| đến| trước)?|muộn nhất(?: là| vào| đến)?|xong(?: trong| vào| đến)?|(?:cho )?đến hết|cho đến|đến cuối|hết|đến|tới)|((?:bắt đầu |kể )?từ(?: đầu| cuối)?|sau))[ :]*$/iu
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 }

/** Finds every point or stretch of time of a short text: a schedule cell, a label's value, a clause. */
export function findTimeSpans(text: string): TimeSpan[] {
  const spans: TimeSpan[] = []
  let pos = 0
  while (pos < text.length) {
    POINT_START.lastIndex = pos
    const hit = POINT_START.exec(text)
    if (!hit) break
    const span = matchTimeSpanAt(text, hit.index, pos)
    if (span) spans.push(span)
    pos = span ? span.end : hit.index + hit[0].length
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
  let from = first.edtf
  let to = first.edtf
  for (let joints = 0; joints < 8; joints++) {
    const joint = stick(JOINT, text, end)
    if (!joint) break
    const next = pointAt(text, end + joint[0].length) ?? quarterTail(text, end + joint[0].length, to)
    if (!next) break
    from = joints === 0 ? complete(from, next.edtf) : complete(from, to === from ? next.edtf : to)
    to = next.edtf
    end = next.end
  }
  const open = stick(OPEN_END, text, end)
  if (open) end += open[0].length
  const before = text.slice(Math.max(floor, pos - 30), pos)
  const binding = BOUND.exec(before)
  const bound = binding ? (binding[1] ? 'before' : binding[2] ? 'by' : 'from') : null
  return { start: pos - (binding ? before.length - binding.index : 0), end, from, to, bound, open: open !== null }
}

function pointAt(text: string, pos: number): Point | null {
  const date = matchDateAt(text, pos)
  if (date) return date
  const year = stick(BARE_YEAR, text, pos)
  if (year) return { end: pos + year[0].length, edtf: year[1] ?? '' }
  const first = text.charAt(pos).toLowerCase()
  const quarter = first === 'q' ? stick(QUARTER, text, pos) : null
  if (quarter) return { end: pos + quarter[0].length, edtf: `XXXX-${quarterNumber(quarter[1])}` }
  const month = first === 't' ? stick(MONTH, text, pos) : null
  if (month) return { end: pos + month[0].length, edtf: `XXXX-${(month[1] ?? '').padStart(2, '0')}` }
  const day = first === 'n' ? stick(DAY, text, pos) : null
  return day ? { end: pos + day[0].length, edtf: `XXXX-XX-${(day[1] ?? '').padStart(2, '0')}` } : null
}

/** `IV/2025` after `Quý III, `. */
function quarterTail(text: string, pos: number, before: string): Point | null {
  if (!/^XXXX-3[3-6]$/.test(before)) return null
  const tail = stick(QUARTER_TAIL, text, pos)
  return tail ? { end: pos + tail[0].length, edtf: `${tail[2]}-${quarterNumber(tail[1])}` } : null
}

function quarterNumber(label = ''): number {
  return 32 + (ROMAN[label.toUpperCase()] ?? Number(label))
}

/** A year or month that only the later date writes holds for the earlier one too. */
function complete(edtf: string, later: string): string {
  const parts = edtf.split('-')
  const known = later.split('-')
  return parts.map((part, i) => (/^X+$/.test(part) ? (known[i] ?? part) : part)).join('-')
}

function stick(pattern: RegExp, text: string, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(text)
}
