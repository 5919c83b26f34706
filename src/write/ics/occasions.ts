/** The days on which a schedule asks for something. */
import type { Recurrence, Schedule } from '../../plan.js'
import { basic, type Day, dayBefore, daysIn, daysOf } from './edtf-days.js'

export interface Occasion {
  day: Day
  /** RFC 5545, 3.3.10; null for a single day. */
  rule: string | null
  /** Of a milestone. */
  event: string | null
}

/** Reports are due at the end of each period: the months in which one ends. */
const ENDS: Partial<Record<Recurrence, readonly number[]>> = {
  yearly: [12],
  'half-yearly': [6, 12],
  quarterly: [3, 6, 9, 12],
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
}

/**
 * A deadline is the last day of the date it is written as (`II/2024`: 30 June), the day before its first day where
 * the date itself is excluded; a duty that recurs is due on its day, else on the last day of each period, from the
 * day of the document on. What is continuous or periodic without a date has no day.
 */
export function occasionsOf(schedule: Schedule, documentDate: string | null): Occasion[] {
  const milestones = schedule.milestones.flatMap(({ event, date }): Occasion[] => {
    const days = daysOf(date)
    return days ? [{ day: days.last, rule: null, event }] : []
  })
  const end = schedule.to ? deadline(schedule.to, schedule.before) : null
  const ends = schedule.recurrence && ENDS[schedule.recurrence]
  if (ends) {
    const first = daysOf(schedule.from ?? '')?.first ?? daysOf(documentDate ?? '')?.first ?? null
    const duty = first && recurring(ends, schedule, first, end)
    return [...(duty ? [duty] : []), ...milestones]
  }
  const named = end !== null && milestones.some(({ day }) => basic(day) === basic(end))
  return [...(end && !named ? [{ day: end, rule: null, event: null }] : []), ...milestones]
}

function deadline(to: string, before: boolean): Day | null {
  const days = daysOf(to)
  if (!days) return null
  return before ? dayBefore(days.first) : days.last
}

/** `XXXX-11-30`: a day of every year; `XXXX-XX-18`: of every month. */
const EVERY = /^XXXX-(\d{2}|XX)(?:-(\d{2}))?$/

function recurring(ends: readonly number[], { to, before }: Schedule, from: Day, until: Day | null): Occasion | null {
  const [, month = 'XX', given] = EVERY.exec(to ?? '') ?? []
  const months = month === 'XX' ? ends : [Number(month)]
  const dated = given === undefined ? null : Number(given)
  // a day that is excluded and opens its month would be the last one of the month before
  const day = dated !== null && before && dated > 1 ? dated - 1 : dated
  if (months.some((each) => each < 1 || each > 12 || (day !== null && day > daysIn(2024, each)))) return null
  const start = firstFrom(months, day, from)
  if (until && basic(until) < basic(start)) return null
  const by = `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day ?? -1}`
  return { day: start, rule: until ? `${by};UNTIL=${basic(until)}` : by, event: null }
}

function firstFrom(months: readonly number[], day: number | null, from: Day): Day {
  for (let year = from.year; ; year++) {
    for (const month of months) {
      const last = daysIn(year, month)
      if (day !== null && day > last) continue
      const candidate = { year, month, day: day ?? last }
      if (basic(candidate) >= basic(from)) return candidate
    }
  }
}
