/** What the cell of a target says in numbers, in the unit of its row. */
import { isOfWholes } from '../../grammar/quantity/counted-nouns.js'
import type { FoundQuantity } from '../../grammar/quantity/quantity.js'
import { findQuantities, isUnderstood } from '../../grammar/quantity/scan.js'
import { type UnitLabel, withUnit } from '../../grammar/quantity/unit-label.js'
import type { Quantity } from '../../plan.js'

interface CellValue {
  value: Quantity | null
  /** The same as a share: `15/20 (75%)`. */
  equivalents: Quantity[]
  /** Among whom a rank is held. */
  among: string | null
}

/**
 * The values that the words of a cell hold, one without a value where they hold no number. What a bracket adds
 * (`12 (1)`, `50 (lũy kế 120)`) is none of its own. `moves`: the row says by how much something falls or rises.
 */
export function valuesOf(words: string, label: UnitLabel, moves: boolean): CellValue[] {
  const said = isOfWholes(label.unit ?? '') && label.factor === 1 ? words.replace(THOUSANDS, '$1.$2') : words
  const written = said.replace(SPACED, (figure) => figure.replaceAll(' ', ''))
  const all = findQuantities(written, { bare: true }).filter((one) => !one.isBaseline)
  const found = all.filter((one, i) => i === 0 || !isBracketed(written, one))
  if (found.length === 0) return [{ value: null, equivalents: [], among: null }]
  const shares = all.filter((one) => !found.includes(one) && one.unitKind === 'percent').map(({ quantity }) => quantity)
  return found.map((one) => ({
    value: inUnit(written, one, label, moves),
    equivalents: found.length === 1 && label.unit !== '%' ? shares : [],
    among: one.quantity.unit === null ? (AMONG.exec(written.slice(one.end))?.[1] ?? null) : null,
  }))
}

/** `1,250` of what only whole ones are counted of, as some programs write thousands. */
const THOUSANDS = /(?<![\d.,])([1-9]\d{0,2}),(\d{3})(?![\d.,])/gu
/** `12 500`, where nothing else stands in the cell. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3}){1,3}$/u
/** `≤ 3 Đông Nam Á; ≤ 50 Thế giới`: among whom, behind a rank. */
const AMONG = /^ (\p{Lu}[\p{L} ]{2,40})(?=[;,.\u2028]|$)/u
const BELOW_NONE = /^[-−]\d[\d.,]*(?: ?%)?$/u

function isBracketed(text: string, { start }: FoundQuantity): boolean {
  const open = text.lastIndexOf('(', start)
  return open > 0 && !text.slice(open, start).includes(')') && text.includes(')', start)
}

function inUnit(text: string, found: FoundQuantity, label: UnitLabel, moves: boolean): Quantity {
  const { quantity } = found
  // `1,2 triệu` of a row that counts people is no money
  if (isUnderstood(text, found) && label.unit !== null && label.unit !== '%')
    return { ...quantity, unit: label.unit, per: quantity.per ?? label.per }
  const value = withUnit(quantity, label)
  if (moves || !BELOW_NONE.test(text.trim()) || value.min === null || value.max === null) return value
  return { ...value, min: -value.max, max: -value.min }
}
