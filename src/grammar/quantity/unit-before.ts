/** Units that stand in brackets before their numbers: `GRDP bình quân đầu người (USD): >2.300`, `Cơ cấu (%): nông nghiệp 35; …`. */
import { matchesOf } from '../../text/matches.js'
import { type FoundQuantity, matchQuantityAt } from './quantity.js'
import { parseUnitLabel, withUnit } from './unit-label.js'

const UNIT_BEFORE = /\(([^()]{1,24})\) ?: ?$|^\s*(điểm %|điểm phần trăm|%|triệu đồng|tỷ đồng|USD) ?: ?$/iu

/** `GRDP bình quân đầu người (USD/người): >2.300`, `Điểm %: 1 - 1,5`: the unit stands before the number. */
export function unitRightBefore(text: string, pos: number): FoundQuantity | null {
  if (!text.slice(Math.max(0, pos - 8), pos).includes(':')) return null
  const found = matchQuantityAt(text, pos)
  if (!found || found.quantity.unit !== null) return null
  const said = UNIT_BEFORE.exec(text.slice(Math.max(0, found.start - 32), found.start))
  const label = said ? parseUnitLabel(said[1] ?? said[2] ?? '') : null
  // a noun in brackets is no unit of what follows: `Đào tạo (trường): 12`
  if (!label?.unit || (label.unit !== '%' && label.unit === said?.[1])) return null
  return { ...found, unitKind: 'symbol', quantity: withUnit(found.quantity, label) }
}

const LONGEST_LIST = 300
/** The unit, and the colon over the list. */
const HEAD = /\(([^()\d]{1,24})\) ?: /gu
const BETWEEN = /; ?|, | và /u
const ITEM = /^[^\d:()]{0,60}\d[\d.,]{0,9}(?: \((?:năm )?\d{4}\))?$/u
const NAME = /^[^\d:()]{0,60}$/u
const ENDS = /^(?: \((?:năm )?\d{4}\))?(?:[;,.]|$| và )/u

/** `Cơ cấu kinh tế (%): nông nghiệp 35; dịch vụ 27`, `Thu nhập (triệu đồng): 95 (năm 2027), 120 (năm 2030)`. */
export function unitOfList(text: string, pos: number): FoundQuantity | null {
  const before = text.slice(Math.max(0, pos - LONGEST_LIST), pos)
  const head = before.includes(')') ? matchesOf(HEAD, before).at(-1) : undefined
  if (!head) return null
  const items = before.slice(head.index + head[0].length).split(BETWEEN)
  const name = items.pop() ?? ''
  if (!NAME.test(name) || !items.every((item) => ITEM.test(item))) return null
  const label = parseUnitLabel(head[1] ?? '')
  if (label.unit === null) return null
  const found = matchQuantityAt(text, pos)
  if (!found || found.quantity.unit !== null || !ENDS.test(text.slice(found.end))) return null
  // a noun in brackets may say anything
  const isKnown = label.unit === '%' || label.factor !== 1 || label.per !== null
  if (!isKnown) return null
  return { ...found, unitKind: label.unit === '%' ? 'percent' : 'symbol', quantity: withUnit(found.quantity, label) }
}
