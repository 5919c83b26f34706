/** First and last day of an EDTF date (ISO 8601-2, level 2), for comparing dates of different precision. */

export interface DateBounds {
  /** `2024-04-01`. */
  first: string
  last: string
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/**
 * The first and last day that a year, a month, a day, a quarter (`2024-33` to `2024-36`) or a half year (`2024-40`,
 * `2024-41`) holds; null for an open end and for dates without a year.
 */
export function dateBounds(edtf: string): DateBounds | null {
  const [, year, part, day] = DATE.exec(edtf) ?? []
  if (year === undefined) return null
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const number = Number(part)
  if (number >= 33 && number <= 36) return months(year, (number - 33) * 3 + 1, 3)
  if (number === 40 || number === 41) return months(year, (number - 40) * 6 + 1, 6)
  if (number < 1 || number > 12) return null
  return day === undefined ? months(year, number, 1) : { first: edtf, last: edtf }
}

function months(year: string, from: number, count: number): DateBounds {
  const to = from + count - 1
  const lastDay = new Date(Date.UTC(Number(year), to, 0)).getUTCDate()
  const pad = (n: number): string => String(n).padStart(2, '0')
  return { first: `${year}-${pad(from)}-01`, last: `${year}-${pad(to)}-${pad(lastDay)}` }
}
