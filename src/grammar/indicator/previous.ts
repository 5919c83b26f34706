/** Which of the indicators before it the next one of a sentence goes on with. */
import type { Indicator } from '../../plan.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Measured } from './measured.js'
import { MEASURED } from './name-lead.js'

/** The indicator that the next one goes on with: behind a bracket that closes, the one before it and not its last part. */
export function previousOf<Said extends { end: number }>(
  text: string,
  since: string,
  last: FoundQuantity | undefined,
  indicators: readonly Said[],
  offset: number,
): Said | undefined {
  const close = since.indexOf(')')
  if (!last || close < 0 || since.slice(0, close).includes('(')) return indicators.at(-1)
  const open = text.lastIndexOf('(', last.start)
  return indicators.findLast(({ end }) => end - offset <= open) ?? indicators.at(-1)
}

/** `… đạt 18 tỷ quả và 1,7 triệu tấn; đến năm 2030 đạt 23 tỷ quả`: in another year the one that was counted in the same unit. */
export function sameLater<Said extends Pick<Indicator, 'value' | 'by'>>(
  indicators: readonly Said[],
  previous: Said | undefined,
  { quantity }: FoundQuantity,
  by: string | null,
): Said | undefined {
  if (by === null || previous?.by === by || previous?.value?.unit === quantity.unit) return undefined
  return indicators.findLast(({ value }) => value?.unit === quantity.unit)
}

/** Both shares stand behind the same verb of change, with their measure before it. */
export function movesAlike(
  text: string,
  previous: Pick<Indicator, 'value' | 'change'> | undefined,
  found: FoundQuantity,
): boolean {
  if (previous?.value?.unit !== '%' || found.unitKind !== 'percent' || previous.change === null) return false
  const before = text.slice(Math.max(0, found.start - 40), found.start)
  return MOVING.exec(before)?.[1] === (previous.change === 'increase' ? 'tăng' : 'giảm')
}

const MOVING = /\p{L} (tăng|giảm) (?:(?:thêm|trên|ít nhất|tối thiểu|khoảng|bình quân) )*$/u

const MOVED_ALL =
  /^\P{L}{0,6}(?:(?:phấn đấu|tiếp tục|mục tiêu) )?(?:(?:kiềm chế,|kéo|cắt) )?(?<verb>giảm|tăng)(?! (?:trưởng|cường|nghèo))(?<what>[^;:.%]{0,120}): [^;:.\d%]{0,60}$/iu
const OF_RATE = /(?<!\p{L})(?:t[ỷỉ] (?:lệ|trọng|suất|số)|tốc độ|nhịp độ|cơ cấu|độ che phủ)(?!\p{L})/iu

/**
 * `Giảm mức tiêu hao so với năm 2020: thép 5%; hóa chất 10%`: the verb before the colon is said of all that is listed,
 * but for rates, which may be told at their level.
 */
export function movedAll(head: string): Indicator['change'] {
  const { verb, what = '' } = MOVED_ALL.exec(head)?.groups ?? {}
  if (!verb || (OF_RATE.test(what) && !/ so với /iu.test(what))) return null
  return /^giảm/iu.test(verb) ? 'decrease' : 'increase'
}

/** A share in a list without a verb or a measure of its own. */
export const isBare = ({ link, lead, base }: Measured, { unitKind, quantity: { min } }: FoundQuantity): boolean =>
  unitKind === 'percent' && base === null && min !== null && /^:?$/u.test(link) && !MEASURED.test(lead)
