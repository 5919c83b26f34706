/** Tables that mark when work is done in a column for each month, quarter, week or year: `Tháng 3` over an `x`. */
import { lowerCase } from '../../text/characters.js'

const MARK = /^[x×✓✔√●*+]$/iu
const UNIT = /(?<!\p{L})(?:tháng|quý|tuần)(?!\p{L})/giu
const NUMBER = /(?<![\p{L}\d])(?:\d{1,2}|IV|I{1,3})$/iu
const LAST_YEAR = /[\s/]{0,3}(?:năm )?((?:19|20)\d\d)$/iu
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** Whether a cell says no more than that the header of its column holds for the row. */
export function isMark(cell: string): boolean {
  return MARK.test(cell.trim())
}

/** True for the header of a column that stands for one month, quarter, week or year: `Thời gian (tháng) 3`, `Quý II`, `2026`. */
export function isTimeSlot(header: string): boolean {
  return slotOf(header) !== null
}

/** The time that the marked columns say together: `tháng 3, 4 năm 2025`; null where they are no such columns. */
export function markedTime(headers: readonly string[]): string | null {
  const slots = headers.flatMap((header) => slotOf(header) ?? [])
  const [first] = slots
  if (!first) return null
  const year = first.unit === 'năm' ? undefined : headers.map((header) => YEAR.exec(header)?.[0]).find(Boolean)
  return `${first.unit} ${slots.map(({ number }) => number).join(', ')}${year ? ` năm ${year}` : ''}`
}

function slotOf(header: string): { unit: string; number: string } | null {
  const year = LAST_YEAR.exec(header)
  const name = year ? header.slice(0, year.index) : header
  const number = NUMBER.exec(name)?.[0]
  const unit = name.match(UNIT)?.at(-1)
  if (number && unit) return { unit: lowerCase(unit), number }
  return year?.[1] ? { unit: 'năm', number: year[1] } : null
}
