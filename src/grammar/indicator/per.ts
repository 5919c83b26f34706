/** Per what a value is counted: each year, or so many people that stand once for several values. */
import type { Indicator } from '../../plan.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Measured } from './measured.js'
import type { Context } from './times.js'

/** `Mỗi năm …`; a level (`tỷ lệ … hằng năm đạt 90%`) is not counted per year, though it comes back. */
export function eachOf(
  context: Context,
  times: Context,
  { change, name }: Pick<Indicator, 'change' | 'name'>,
  found: FoundQuantity,
): string | null {
  if (times.by) return null
  const isLevel = found.unitKind === 'percent' && change === null && !PACE.test(name)
  return isLevel && !context.eachOpens ? null : context.each
}

/** `Giá trị sản xuất/người năm 2015 đạt 30 triệu đồng, năm 2020 đạt 67 triệu đồng`: the same, per the same. */
export function perOfSame(
  { name, lead }: Measured,
  named: string,
  previous: Pick<Indicator, 'name' | 'value'> | undefined,
): string | null {
  if (!previous?.value || name !== '' || lead !== '' || previous.name !== named) return null
  const { per } = previous.value
  return per !== null && OF_ONE.test(per) ? per : null
}

const OF_ONE = /^(?:người|hộ|ha|vạn dân|1[\d.]* dân)$/u

/** `Tốc độ tăng … hằng năm đạt 8%`, `hằng năm tiết kiệm 2% điện năng` */
const PACE = /(?<!\p{L})(?:tốc độ|nhịp độ) (?:tăng|phát triển)(?!\p{L})|^tiết kiệm /iu

const EACH_BEHIND = /^ (?:hằng|hàng) (năm|quý|tháng|tuần)(?!\p{L})/iu

/** `giảm 1 - 1,5% hằng năm`, `5 tỷ đồng hằng năm`; a level is none per year here either. */
export function eachBehind(text: string, change: Indicator['change'], found: FoundQuantity): string | null {
  if (found.unitKind === 'percent' && change === null) return null
  return EACH_BEHIND.exec(text.slice(found.end, found.end + 12))?.[1]?.toLowerCase() ?? null
}

const PER_OF_GOODS = /^(?: \p{L}{1,9}){1,4} ?\/ ?(năm|quý|tháng|ngày)(?!\p{L})/iu

/** `Sản lượng đạt 5.000 tấn tinh quặng/năm`: of what they are stands between. */
export function perOfGoods(text: string, { unitKind, end }: FoundQuantity): string | null {
  if (unitKind !== 'noun' && unitKind !== 'symbol') return null
  return PER_OF_GOODS.exec(text.slice(end, end + LONGEST_PER))?.[1]?.toLowerCase() ?? null
}

/** `25 điều dưỡng viên trên 10.000 dân`: a word of the name stands between. */
const PER_APART = /^(?: \p{L}{1,9}){1,3} trên (1(?:0{3,5}|0{0,2}\.000|0? vạn) (?:người )?dân)(?!\p{L})/iu
const LONGEST_PER = 60

/** `12 bác sĩ, 3 dược sĩ và 32 giường bệnh trên 1 vạn dân`: what the last is said per holds for those before it. */
export function sharedPer(text: string, from: readonly FoundQuantity[]): string | null {
  for (const [i, found] of from.entries()) {
    const next = from[i + 1]
    if (found.unitKind !== 'noun') return null
    const apart = i > 0 ? PER_APART.exec(text.slice(found.end, found.end + LONGEST_PER)) : null
    if (apart) return apart[1] ?? null
    if (next?.unitKind !== 'noun') return null
    if (!/^(?: \p{L}{1,8}){0,3}(?: và |, |; ?)$/u.test(text.slice(found.end, next.start))) return null
    if (next.quantity.per) return /(?:dân|người)$/u.test(next.quantity.per) ? next.quantity.per : null
  }
  return null
}
/** `01 cộng tác viên dân số/200 hộ`: one for so many. */
const PER_ONE = /^(?: \p{L}{1,9}){1,3}\/(\d[\d.]{0,6}(?: \p{L}{1,9}){1,2})/u

export function perOfOne(text: string, { end, unitKind, quantity }: FoundQuantity): string | null {
  if (unitKind !== 'noun' || quantity.min !== 1) return null
  return PER_ONE.exec(text.slice(end, end + LONGEST_PER))?.[1] ?? null
}

/** `Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 30 giường`: per how many both are counted stands in the name. */
export function perOfBoth(
  text: string,
  last: FoundQuantity | undefined,
  previous: Pick<Indicator, 'value'> | undefined,
  found: FoundQuantity,
  { lead, link }: Measured,
): string | null {
  const per = previous?.value?.per ?? null
  if (per === null || !/(?:dân|người)$/u.test(per) || last?.unitKind !== 'noun' || last.quantity.per !== null)
    return null
  if (found.unitKind !== 'noun' || lead !== '' || link !== '') return null
  return /^(?:,| và) $/u.test(text.slice(last.end, found.start)) ? per : null
}

/** `Dự giờ ít nhất 10% giáo viên/tháng`: how often stands behind what the share is of. */
const TIME_OF_BASE = /\/(năm(?: học)?|tháng|quý|tuần|ngày|học k[ỳì])$/iu

export function perOfBase(base: string | null): { base: string | null; per: string | null } {
  const time = base === null ? null : TIME_OF_BASE.exec(base)
  return base !== null && time ? { base: base.slice(0, time.index), per: time[1] ?? null } : { base, per: null }
}
