/** Which of the indicators before it the next one of a sentence goes on with. */
import type { Indicator } from '../../plan.js'
import type { FoundQuantity } from '../quantity/quantity.js'

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
