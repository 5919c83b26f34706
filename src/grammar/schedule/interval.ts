/** The days that a schedule covers, for sorting and for calendars. */
import type { Schedule } from '../../plan.js'

/** The first and the last day of a time. */
export interface Interval {
  /** ISO 8601 date of the first day; null for an open or unsaid begin. */
  first: string | null
  /** ISO 8601 date of the last day; null for an open or unsaid end. */
  last: string | null
}

const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * The first and the last day of a schedule, from its `from` and `to`. In: a schedule with EDTF dates (ISO 8601-2,
 * level 2). Out: ISO dates; null where a bound is not said, is open (`".."`) or has no year (`XXXX-11-30`). Where
 * `before` is set the last day is the one before the bound (`Trước năm 2025` ends on 2024-12-31).
 */
export function toInterval(schedule: Pick<Schedule, 'from' | 'to' | 'before'>): Interval {
  const { from, to, before } = schedule
  const end = to === null ? null : before ? dayBefore(daysOf(to)?.first) : daysOf(to)?.last
  return { first: (from !== null && daysOf(from)?.first) || null, last: end ?? null }
}

/** The first and last day of an EDTF date: a year, month, day, quarter (33 to 36) or half (40, 41); null for others. */
function daysOf(edtf: string): { first: string; last: string } | null {
  const [, year, part, day] = EDTF.exec(edtf) ?? []
  if (!year) return null
  if (!part) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day) return { first: edtf, last: edtf }
  const number = Number(part)
  if (number <= 12) return months(year, number, number)
  if (number >= 33 && number <= 36) return months(year, (number - 33) * 3 + 1, (number - 32) * 3)
  if (number === 40 || number === 41) return months(year, (number - 40) * 6 + 1, (number - 39) * 6)
  return null
}

function months(year: string, from: number, to: number): { first: string; last: string } {
  const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate()
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${last}` }
}

function dayBefore(date: string | undefined): string | null {
  if (date === undefined) return null
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
