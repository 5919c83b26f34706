/** When a task is to be done, and whether that falls into a time asked for. */
import { type Interval, toInterval } from '../../grammar/schedule/interval.js'
import type { Schedule } from '../../plan.js'

/** `dated` by days, `recurring` without an end, `undated` where no day is said. */
export type Timing = 'dated' | 'recurring' | 'undated'

export interface TaskTime extends Interval {
  timing: Timing
}

/** The days from the first to the last that a schedule names, its milestones among them. */
export function timeOf(schedule: Schedule | null): TaskTime {
  if (!schedule) return { first: null, last: null, timing: 'undated' }
  const { first, last } = toInterval(schedule)
  const events = schedule.milestones.map(({ date }) => toInterval({ from: date, to: date, before: false }))
  const open = schedule.to === '..'
  const time = {
    first: least([first, ...events.map((event) => event.first)], (a, b) => a < b),
    last: open ? null : least([last, ...events.map((event) => event.last)], (a, b) => a > b),
  }
  const timing = time.first || time.last ? 'dated' : schedule.recurrence || schedule.to ? 'recurring' : 'undated'
  return { ...time, timing }
}

function least(days: readonly (string | null)[], before: (a: string, b: string) => boolean): string | null {
  return days.reduce((best, day) => (day !== null && (best === null || before(day, best)) ? day : best), null)
}

/**
 * Whether a task falls into a time. Where no first day is said it is that of the plan; what recurs goes on; what has
 * no date at all falls into every time.
 */
export function overlaps({ first, last, timing }: TaskTime, asked: Interval, planDate: string | null): boolean {
  if (timing === 'undated') return true
  const begin = first ?? dayOfPlan(planDate)
  return (!asked.last || !begin || begin <= asked.last) && (!asked.first || !last || last >= asked.first)
}

function dayOfPlan(date: string | null): string | null {
  return date === null ? null : toInterval({ from: date, to: null, before: false }).first
}
