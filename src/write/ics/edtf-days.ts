/** The first and the last day of an EDTF date (ISO 8601-2): quarters are months 33 to 36, half-years 40 and 41. */

export interface Day {
  year: number
  month: number
  day: number
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/

/** Months of a part of the year by its EDTF number: [first, last]. */
const PARTS: Record<number, [number, number]> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/** Null where the year is not known, the end is open, or there is no such date. */
export function daysOf(edtf: string): { first: Day; last: Day } | null {
  const interval = edtf.split('/')
  if (interval.length === 2) {
    const first = daysOf(interval[0] ?? '')?.first
    const last = daysOf(interval[1] ?? '')?.last
    return first && last ? { first, last } : null
  }
  const match = DATE.exec(edtf)
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map(Number) as [number, number, number]
  if (match[3]) return isDay({ year, month, day }) ? { first: { year, month, day }, last: { year, month, day } } : null
  const [from, to] = match[2] ? (PARTS[month] ?? [month, month]) : [1, 12]
  if (from < 1 || to > 12) return null
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysIn(year, to) } }
}

export function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 }
  if (month > 1) return { year, month: month - 1, day: daysIn(year, month - 1) }
  return { year: year - 1, month: 12, day: 31 }
}

export function dayAfter({ year, month, day }: Day): Day {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** `20240930`, as RFC 5545 writes a DATE. */
export function basic({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}
