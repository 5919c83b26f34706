/** From the values of a plan to cells. A cell of type string is text, whatever it starts with. */
import type { CellObject } from 'write-excel-file/universal'
import type { Quantity, Schedule } from '../../plan.js'
import { dateText } from '../words/dates.js'
import type { Words } from '../words/words.js'

export type Value = string | number | Date | null

/** As many characters as a cell of Excel holds. */
const LONGEST = 32_767

const border = { borderColor: '#A6A6A6', borderStyle: 'thin' } as const

export function bodyCell(value: Value): CellObject {
  const look = { ...border, wrap: true, alignVertical: 'top' } as const
  if (value instanceof Date) return { ...look, value, type: Date, format: 'dd/mm/yyyy', align: 'center' }
  if (typeof value === 'number') return { ...look, value, type: Number, align: 'center' }
  if (value === null || value === '') return look
  return { ...look, value: cellText(value), type: String }
}

export function headerCell(value: string): CellObject {
  return {
    ...border,
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#DDE6F0',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
  }
}

/** Paragraphs of a cell of the document are parted by U+2028; a spreadsheet has line feeds there. */
function cellText(text: string): string {
  const lines = text.replaceAll('\u2028', '\n')
  return lines.length > LONGEST ? `${lines.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : lines
}

/** One entry a line. */
export function list(entries: readonly (string | null)[]): string {
  return entries.filter(Boolean).join('\n')
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A date where a full day is known, else its text: `2025`, `2024-34` as `II/2024`. */
export function dateValue(edtf: string | null): Value {
  const day = DAY.exec(edtf ?? '')
  if (!day) return edtf === null ? null : dateText(edtf)
  const date = new Date(`${edtf}T00:00:00Z`)
  // 30 February stays text, and so does what lies before the calendar of spreadsheets
  const real =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf ?? '') && date.getUTCFullYear() >= 1900
  return real ? date : dateText(edtf ?? '')
}

/** The end of a schedule: a date, `trước 2025`, or open. */
export function dueValue(schedule: Schedule | null, words: Words): Value {
  if (!schedule?.to) return null
  if (schedule.to === '..') return words.openEnd
  const value = dateValue(schedule.to)
  if (!schedule.before) return value
  return words.before(value instanceof Date ? dateText(schedule.to) : String(value))
}

/** A quantity in words: `trên 20`, `7,5 - 8,5`. */
export function quantityText(quantity: Quantity, words: Words, lang: 'vi' | 'en'): string {
  const { min, max, minExclusive, maxExclusive, approximate } = quantity
  const number = (value: number) => (lang === 'vi' ? String(value).replace('.', ',') : String(value))
  let text = ''
  if (min !== null && max !== null) text = min === max ? number(min) : `${number(min)} - ${number(max)}`
  else if (min !== null) text = minExclusive ? words.over(number(min)) : words.atLeast(number(min))
  else if (max !== null) text = maxExclusive ? words.under(number(max)) : words.atMost(number(max))
  return approximate && text ? words.approximately(text) : text
}
