/** The unit column of a table of indicators: `%`, `% GDP`, `Triệu đồng`, `%/năm`, `Người/vạn dân`. */
import type { Quantity } from '../../plan.js'
import { isCountedNoun } from './counted-nouns.js'
import { matchQuantityAt } from './quantity.js'

export interface UnitLabel {
  unit: string | null
  per: string | null
  /** What a share is taken of: `GDP` of `% GDP`. */
  base: string | null
  /** What the numbers of the row are multiplied with: 1000000 for `triệu đồng`. */
  factor: number
}

/** `Số doanh nghiệp/1.000 dân`: what is counted are the enterprises. */
const COUNT_OF = /^số (?:lượng )?(?=\p{L})/iu

/** `Tr.đồng`, `Tr. đồng`, `Tr.USD`, `Ng.đồng`: short forms that only a column of units has. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^tr(?:\. ?| )(?=đồng|đ(?!\p{L})|usd)/iu, 'triệu '],
  [/^ng(?:\. ?| )(?=đồng|đ(?!\p{L}))/iu, 'nghìn '],
]
const inFull = (said: string): string =>
  SHORTENED.reduce((words, [pattern, full]) => words.replace(pattern, full), said)

/** `BS/vạn dân`: per how many people what a short form counts is told. */
const PER_PEOPLE = /^(\p{L}[\p{L} ]{0,20}) ?\/ ?((?:0?1 )?vạn dân|10{0,2}\.?000 (?:dân|người))$/u

/** Reads the unit that a cell names for the bare numbers of its row; a counted noun is kept as written. */
export function parseUnitLabel(label: string): UnitLabel {
  const said = inFull(
    label
      .trim()
      .replace(/^\((.*)\)$/su, '$1')
      .replace(COUNT_OF, ''),
  )
  if (!/[\p{L}%‰]/u.test(said)) return { unit: null, per: null, base: null, factor: 1 }
  // `1.000 ha` counts thousands of hectares
  const counted = /^\d/.test(said) ? said : `1 ${said.charAt(0).toLowerCase()}${said.slice(1)}`
  const found = matchQuantityAt(counted, 0)
  if (!found || found.unitKind === 'noun' || found.unitKind === null) {
    const [, counting, people] = found?.unitKind ? [] : (PER_PEOPLE.exec(said) ?? [])
    if (counting && people) return { unit: counting, per: people, base: null, factor: 1 }
    const per = found?.unitKind === 'noun' ? found.quantity.per : null
    const factor = found?.quantity.min && found.unitKind === 'noun' ? found.quantity.min : 1
    const unit = per === null ? (factor === 1 ? said : found?.quantity.unit) : said.slice(0, said.indexOf('/')).trim()
    return { unit: unit ?? said, per, base: null, factor }
  }
  const rest = counted.slice(found.end).trim()
  const base = found.unitKind === 'percent' && /^\p{L}/u.test(rest) ? rest : null
  return { unit: found.quantity.unit, per: found.quantity.per, base, factor: found.quantity.min ?? 1 }
}

/** True for the name of a unit, of money or of what is counted: `1.000 ha`, `triệu đồng`, `tấn/ha`, `hộ`. */
export function namesUnit(label: string): boolean {
  const said = label.trim()
  const found = matchQuantityAt(/^\d/.test(said) ? said : `1 ${said}`, 0)
  if (!found || found.unitKind === null) return false
  return found.unitKind !== 'noun' || isCountedNoun(found.quantity.unit ?? '')
}

/** A bare number of a row with the unit of its row; a number that has its own unit keeps it. */
export function withUnit(quantity: Quantity, label: UnitLabel): Quantity {
  if (quantity.unit !== null) return { ...quantity, per: quantity.per ?? label.per }
  const scaled = (value: number | null) => (value === null ? null : Number((value * label.factor).toPrecision(15)))
  return { ...quantity, min: scaled(quantity.min), max: scaled(quantity.max), unit: label.unit, per: label.per }
}
