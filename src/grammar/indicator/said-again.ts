/** Whether the verb of the value before it is that of a value too, which does not say it again. */
import type { Indicator } from '../../plan.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Measured } from './measured.js'
import { hasPredicate } from './share.js'

const CUT_NOUN = /^(?:số|tổng|chi phí|thời gian|lượng|diện tích|mức|điều kiện (?:kinh doanh|đầu tư))(?!\p{L})/iu

/** A share with neither subject nor verb of its own, of what is cut as the one before it is. */
export function isElided(
  { lead, link, name }: Measured,
  previous: Pick<Indicator, 'name' | 'text' | 'value'>,
  found: FoundQuantity,
): boolean {
  // `Giảm 300 hộ nghèo, 250 hộ cận nghèo`
  if (found.unitKind === 'noun' && lead === '' && link === '' && !hasPredicate(name))
    return headOf(found.quantity.unit) === headOf(previous.value?.unit ?? null)
  if (found.unitKind !== 'percent' || lead !== '' || link !== '') return false
  return (
    (CUT_NOUN.test(name) || !hasPredicate(name)) &&
    CUT_NOUN.test(previous.name) &&
    /^[^\d%]*\d[^%]*%/u.exec(previous.text)?.[0].includes(previous.name) === false
  )
}

const headOf = (unit: string | null): string => unit?.split(' ')[0] ?? ''

const CONTRIBUTES = /(?<!\p{L})(?:chiếm|đóng góp)(?: (?!\d)[^\s,;:]{1,10}){0,4} \d/iu
const TOTAL = /^(?:tổng|GRDP|GDP|kim ngạch|thu ngân sách|chi ngân sách|giá trị|sản lượng|việc làm|lao động)(?!\p{L})/iu

/** `Kinh tế tư nhân đóng góp 55% GDP, | 35% tổng thu ngân sách`: of another total the share of the same. */
export const isContributedToo = (
  previous: { name: string; base: string | null; text?: string },
  name: string,
): boolean => previous.name !== previous.base && TOTAL.test(name) && CONTRIBUTES.test(previous.text ?? '')

const REACHED = /(?<!\p{L})đạt (?:khoảng |trên |gần )?$/iu

const UP_TO = /^lên(?: đến| tới| mức)?$/u
const ON_CONDITION = /^ (?:khi|nếu|trong trường hợp) /u
/** `giảm 15% (không điều kiện) và 43% (có điều kiện)`: each of the two says in brackets when. */
const ASIDE_BETWEEN = /^ \([^()]{2,60}\),? (?:và|hoặc) $/u

/**
 * `Năng suất tăng bình quân đến năm 2025 đạt 7%, đến năm 2030 đạt 8%`, `Giảm 10% số vụ năm 2025 và 20% vào năm 2030`,
 * `Giảm phát thải 8% và 25% khi có hỗ trợ`: both are how much it moves.
 */
export function isDatedAgain(
  text: string,
  last: FoundQuantity,
  found: FoundQuantity,
  { name, lead, link }: Measured,
  by: string | null,
): boolean {
  if (found.quantity.unit !== last.quantity.unit) return false
  const isBare = name === '' && lead === '' && link === ''
  const isUpTo = name === '' && lead === '' && UP_TO.test(link)
  if (by === null) {
    const after = text.slice(found.end, found.end + 20)
    const isAside = after.startsWith(' (') && ASIDE_BETWEEN.test(text.slice(last.end, found.start))
    return (isBare && isAside) || ((isBare || isUpTo) && ON_CONDITION.test(after))
  }
  if (isBare || (isUpTo && link === 'lên mức')) return true
  if (!/^,? (?:và )?đến /u.test(text.slice(last.end))) return false
  return [last, found].every(({ start }) => REACHED.test(text.slice(Math.max(0, start - 16), start)))
}

/** `tăng 2 cm đối với nam và 1,5 cm đối với nữ`: what moves for both. */
export function isForOthers(
  text: string,
  last: FoundQuantity,
  found: FoundQuantity,
  { applied, link }: Measured,
): boolean {
  if (!applied || link !== '' || found.quantity.unit !== last.quantity.unit) return false
  return FOR_ONE.test(text.slice(last.end, found.start))
}

const FOR_ONE = /^ đối với [^.;:\d]{2,60}(?:,| và) $/iu
