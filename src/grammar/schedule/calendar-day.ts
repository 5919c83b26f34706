/** Days of the calendar as ISO 8601 strings, which sort as the days do. */

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/**
 * The day that a date begins with: `2025` is `2025-01-01`, `2025-03` is `2025-03-01`.
 *
 * @throws TypeError where `date` is no ISO 8601 day, month or year
 */
export function dayOf(date: string): string {
  if (typeof date !== 'string' || !DATE.test(date))
    throw new TypeError(`Cannot take \`${String(date).slice(0, 40)}\` for a date: give it as \`2025-03-01\``)
  return `${date}-01-01`.slice(0, 10)
}
