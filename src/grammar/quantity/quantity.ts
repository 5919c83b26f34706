/**
 * Quantities of plans: comparator, number or range, unit, and what it is said per, as the model's `Quantity`. The
 * numbers are scaled (`135 triệu đồng` is 135000000 VND), the bounds inclusive unless the words exclude them.
 */
import type { Quantity } from '../../plan.js'
import { type Bounds, boundAfterAt, boundsBefore } from './comparator.js'
import { isOfWholes, knownNounAt } from './counted-nouns.js'
import { matchNumeralAt, type NumeralMatch, numeralValue } from './numeral.js'
import { matchPerAt, matchUnitAt, type UnitMatch } from './unit.js'

export interface FoundQuantity {
  /** Where it begins, its comparator included. */
  start: number
  /** Where it ends, unit, per and `trở lên` included. */
  end: number
  /** Where its first figure stands. */
  numberStart: number
  unitKind: UnitMatch['kind'] | null
  /** `từ 5% lên 8%`: the 5 % is where it rises from, no target. */
  isBaseline: boolean
  /** `1/2`, `2/3`. */
  isFraction: boolean
  /** A place in an order of merit: `xếp thứ 15/63`. */
  isRank?: boolean
  /** `không còn hộ nghèo`: the number is none. */
  isNone?: boolean
  /** Power of ten of an amount that takes its scale from the total before it. */
  scale?: number
  /** The whole of a count, as written: `411 xã` of `320/411 xã`. */
  whole?: string
  /** What was planned, where value and plan stand in one: `45/36 tỷ đồng`, `83%/50%`. */
  planned?: { text: string; value: Quantity }
  quantity: Quantity
}

interface Figures {
  min: number
  /** Null where it is not a range. */
  max: number | null
  end: number
  unit: UnitMatch | null
  isFraction: boolean
  /** `35/100.000 trẻ đẻ sống`: a count without a noun, per so many. */
  isRate?: boolean
  /** The whole that a count is taken of: 411 of `320/411 xã`. */
  of?: string
  /** What was planned, and where it stands. */
  plan?: { start: number; value: number }
}

const RANGE = / ?(?:-|–|—|÷|đến|tới) ?/iuy
const ROUND_PER = /^ ?\/ ?10{0,2}\.?000(?:\.000)? \p{L}/u
const FRACTION = /^[1-9]\/[2-9](?![\d/.,-])/
/** `2/4 khu`, `3/4 trường`: so many of those that there are; `1/2 hộ`, `2/3 xã` are parts of all. */
const COUNT_OF = /^(?:2\/[468]|3\/[4-9]|[4-8]\/[5-9]|1\/[4-9]) /
const RISE =
  /^(?: \([^()]{1,40}\))?[^,;.]{0,24}(?<!\p{L})(?:lên|xuống|thành)(?: còn| đến| tới| đạt| thành)?(?: (?:trên|dưới|khoảng|ít nhất))? ?\d/iu
/** `95% kế hoạch trở lên`: at the end of the clause, and not of a level or kind (`cấp huyện trở lên`). */
const SHARE_BOUND =
  /^(?!(?: \p{L}{1,8}){0,4} (?:từ|cấp|loại|hạng|bậc|độ|nhiệm vụ)(?!\p{L}))(?: \p{L}{1,8}){1,5} (trở lên|trở xuống)(?= ?(?:[.;,)]|$))/iu
/** `35 đảng viên mới trở lên`: the bound of the count, and no grade (`03 giải cấp tỉnh trở lên`, `12 người có trình độ đại học trở lên`). */
const COUNT_BOUND =
  /^(?!(?: \p{L}{1,8}){0,4} (?:từ|cấp|loại|hạng|bậc|độ|mức|nhiệm vụ|tốt|khá|giỏi|đạt|chuẩn|quốc gia|tỉnh|huyện|xã|trung ương|(?:đại|trung) học|cao đẳng|(?:thạc|tiến) sĩ|tuổi|lớp|nhóm|nhất|nhì|ba|khuyến khích)(?!\p{L}))(?: \p{L}{1,8}){1,4} (trở lên|trở xuống)(?= ?(?:[.;,)]|$)| (?:mỗi|h[àằ]ng) năm)/iu
/** `Có từ 25 công trình`, `phấn đấu công nhận từ 12 sản phẩm`: not less, though `trở lên` is not said. */
const REACHED =
  /(?<!\p{L})(?:có|đạt|được|phấn đấu|duy trì|xây dựng(?: mới)?|thành lập(?: mới)?|hình thành|hỗ trợ|công nhận|thu hút(?: được)?|kết nạp|phát triển(?: mới)?|tổ chức|hoàn thành|đào tạo|bồi dưỡng|giải quyết|giới thiệu|trồng(?: mới)?|tăng(?: thêm)?) $/iu
const LATE_BOUND = /^[^,;.:\d]{0,120}(?<!\p{L})(trở lên|trở xuống)(?!\p{L})/iu

/**
 * Reads a string that is one quantity and nothing else: a cell (`≥ 80`, `07 - 09`, `Trên 90%`) or an expression
 * (`từ 70% trở lên`, `khoảng 7,5 - 8,5%/năm`). `unit` is `%`, an ISO 4217 code, a symbol (`ha`, `km`) or the noun that
 * is counted, `min` and `max` are in it (`135 triệu đồng` is 135 000 000 `VND`); a number without a unit has `unit`
 * null. Null for anything else.
 */
export function parseQuantity(text: string): Quantity | null {
  const trimmed = text.trim().replace(/[.;,]$/, '')
  const found = matchQuantityAt(trimmed, trimmed.search(/\d/))
  if (!found || /[\p{L}\p{N}]/u.test(trimmed.slice(0, found.start) + trimmed.slice(found.end))) return null
  return found.quantity
}

/**
 * Reads the quantity whose first figure stands exactly at `pos`, its comparator looked for before it. The unit may
 * be missing, unless `bare` is false. Null where a figure is part of a word, a code or a date (`5G`, `27/2023`).
 */
export function matchQuantityAt(
  text: string,
  pos: number,
  options: { bare?: boolean } = { bare: true },
): FoundQuantity | null {
  const first = isInside(text, pos) ? null : matchNumeralAt(text, pos)
  const figures = first && signed(inThousands(figuresAt(text, pos, first), text, pos), text, pos)
  if (!figures || (!figures.unit && !figures.isFraction && !figures.isRate && options.bare !== true)) return null
  const { unit } = figures
  const bounds = isExceeding(text, pos, unit)
    ? { start: pos, kind: 'eq' as const, approximate: false, from: false }
    : boundsBefore(text, figures.min < 0 ? pos - 1 : pos)
  const unitEnd = Math.max(figures.end, unit?.end ?? 0)
  const per = matchPerAt(text, unitEnd)
  const perEnd = per?.end ?? unitEnd
  const after = boundAfterAt(text, perEnd)
  // `80 đảng viên trở lên/nhiệm kỳ`
  const late = after && !per ? matchPerAt(text, after.end) : null
  const end = late?.end ?? after?.end ?? perEnd
  const opens = bounds.from && figures.max === null && !after
  const isOpen = figures.max === null && !after
  const bound = opens
    ? LATE_BOUND.exec(text.slice(end, end + 140))
    : isOpen && unit?.kind === 'percent'
      ? SHARE_BOUND.exec(text.slice(end, end + 60))
      : isOpen && bounds.kind === 'eq'
        ? COUNT_BOUND.exec(text.slice(end, end + 60))
        : null
  const isBaseline = opens && !bound && RISE.test(text.slice(end, end + 100))
  const isLeast =
    opens &&
    !isBaseline &&
    bounds.kind === 'eq' &&
    REACHED.test(text.slice(Math.max(0, bounds.start - 30), bounds.start))
  const kind =
    after?.kind ?? (bound ? (bound[1]?.toLowerCase() === 'trở lên' ? 'ge' : 'le') : isLeast ? 'ge' : bounds.kind)
  const found: FoundQuantity = {
    start: bounds.start,
    end,
    numberStart: pos,
    unitKind: unit?.kind ?? null,
    isBaseline,
    isFraction: figures.isFraction,
    quantity: {
      ...bounded(figures, kind),
      approximate: bounds.approximate,
      unit: unit?.unit ?? null,
      per: (per ?? late)?.per ?? null,
    },
  }
  if (figures.of && unit) found.whole = `${figures.of} ${unit.unit}`
  if (figures.plan && unit) found.planned = plannedAs(figures.plan, unit, text)
  return found
}

/** `1,250 hộ`, as some programs write thousands: of what is counted whole there is no part. */
function inThousands(figures: Figures | null, text: string, pos: number): Figures | null {
  if (figures?.unit?.kind !== 'noun' || !isOfWholes(figures.unit.unit)) return figures
  if (!THOUSANDS.test(text.slice(pos, figures.end))) return figures
  return { ...figures, min: figures.min * 1000, max: figures.max === null ? null : figures.max * 1000 }
}

const THOUSANDS = /^[1-9]\d{0,2},\d{3}(?: ?[-–—] ?[1-9]\d{0,2},\d{3})?$/u

/** `vượt 10% so với dự toán`, `vượt 5% kế hoạch`: by how much, and no bound. */
function isExceeding(text: string, pos: number, unit: UnitMatch | null): boolean {
  if (unit?.kind !== 'percent' || !/(?<!\p{L}|(?:và|hoặc) )vượt $/iu.test(text.slice(Math.max(0, pos - 12), pos)))
    return false
  return /^ (?:so với|(?:dự toán|kế hoạch|chỉ tiêu|nghị quyết|mục tiêu)(?!\p{L}))/iu.test(
    text.slice(unit.end, unit.end + 14),
  )
}

const WITHIN_WORD = /[\p{L}\p{N}_/]/u
/** `12.000 lượt/2.000 hộ`: a second count, not what the first is said per. */
const SECOND_COUNT = /^(?![ivx])\p{Ll}\/\d[\d.]{0,8} /u
/** `12 bác sĩ/1.000 dân` is said per so many, `6.000 thông tin/1.000 nhà cung cấp` is none that things are said per. */
const ROUND_COUNT = /^\/0?10*(?:\.0+)? /u

/** The second part of a label: `Mục II.4`. */
const BEHIND_NUMERAL = /^[IVXLC]\.$/u

function isInside(text: string, pos: number): boolean {
  if (BEHIND_NUMERAL.test(text.slice(pos - 2, pos))) return true
  if (!WITHIN_WORD.test(text.charAt(pos - 1))) return false
  if (text.charAt(pos - 1) !== '/') return true
  const count = SECOND_COUNT.exec(text.slice(pos - 2, pos + 11))
  if (count === null || knownNounAt(text, pos - 2 + count[0].length) === null) return true
  return ROUND_COUNT.test(text.slice(pos - 1, pos + 11)) && matchPerAt(text, pos - 1) !== null
}

function figuresAt(text: string, pos: number, first: NumeralMatch): Figures | null {
  const unit = matchUnitAt(text, first.end)
  const range = rangeAt(text, pos, first, unit)
  if (range) return range
  const isCount = COUNT_OF.test(text.slice(pos, pos + 4)) && knownNounAt(text, pos + 4) !== null
  if (!isCount && FRACTION.test(text.slice(pos, pos + 4)) && Number(text[pos]) < Number(text[pos + 2])) {
    return { min: Number(text[pos]) / Number(text[pos + 2]), max: null, end: pos + 3, unit: null, isFraction: true }
  }
  // `320/411 xã`, `83,2%/50%`: the first is the value, the second the whole or the plan
  if (!unit && ROUND_PER.test(text.slice(first.end, first.end + 16))) {
    return { ...single(first, 0, first.end, null), isRate: true }
  }
  const isShared = unit === null || unit.kind === 'percent'
  const whole =
    isShared && /^\/\d/.test(text.slice(unit?.end ?? first.end, (unit?.end ?? first.end) + 2))
      ? matchNumeralAt(text, (unit?.end ?? first.end) + 1)
      : null
  if (whole) {
    const common = matchUnitAt(text, whole.end) ?? unit ?? understoodMoney(whole, text)
    // of two counts the second is the whole; of two amounts the second is what was planned
    const of = common?.kind === 'noun' ? text.slice(first.end + 1, whole.end) : undefined
    const figures = single(first, whole.exponent, whole.end, common)
    const plan = { start: (unit?.end ?? first.end) + 1, value: numeralValue(whole) }
    return of ? { ...figures, of } : { ...figures, plan }
  }
  const money = unit ?? understoodMoney(first, text)
  const next = text.slice(first.end, first.end + 2)
  // `85 triệu/người/năm`
  const isPaidPer = money !== null && /^\/\p{L}/u.test(next)
  if (!unit && !isPaidPer && /^(?:[\p{L}\p{N}]|[/.:-][\p{L}\d])/u.test(next)) return null
  return single(first, 0, first.end, money)
}

function plannedAs({ start, value }: NonNullable<Figures['plan']>, unit: UnitMatch, text: string) {
  const bounds = { min: value, max: value, minExclusive: false, maxExclusive: false }
  const written = matchNumeralAt(text, start)
  const end = written ? (matchUnitAt(text, written.end)?.end ?? written.end) : start
  return { text: text.slice(start, end), value: { ...bounds, approximate: false, unit: unit.unit, per: null } }
}

/** `đạt ít nhất -95 triệu tấn`: below none. */
const BELOW_NONE = /(?<!\p{L})(?:đạt|là|bằng|còn|mức|nhất|thiểu|đa|dưới|trên|khoảng) [-−]$/iu

function signed(figures: Figures | null, text: string, pos: number): Figures | null {
  const isSigned = figures?.max === null && /[-−]/u.test(text.charAt(pos - 1))
  if (!isSigned || !BELOW_NONE.test(text.slice(Math.max(0, pos - 10), pos))) return figures
  return { ...figures, min: -figures.min }
}

function single(first: NumeralMatch, exponent: number, end: number, unit: UnitMatch | null): Figures {
  return { min: numeralValue(first, first.exponent || exponent), max: null, end, unit, isFraction: false }
}

/** `lần lượt là 28% - 30% - 42%`: three values and no range. */
const LISTED_NEXT = /^ ?%? ?[-–—] ?\d/u
const LISTED_BEFORE = /\d ?% ?[-–—] ?$/u

/** A range from `first` on: the second number must be the greater one. */
function rangeAt(text: string, pos: number, first: NumeralMatch, unit: UnitMatch | null): Figures | null {
  RANGE.lastIndex = unit && unit.kind !== 'noun' ? unit.end : first.end
  const joint = RANGE.exec(text)
  const second = joint && matchNumeralAt(text, RANGE.lastIndex)
  if (!second || /^\/\d/.test(text.slice(second.end, second.end + 2))) return null
  if (
    LISTED_NEXT.test(text.slice(second.end, second.end + 8)) ||
    LISTED_BEFORE.test(text.slice(Math.max(0, pos - 8), pos))
  )
    return null
  const min = numeralValue(first, first.exponent || second.exponent)
  const max = numeralValue(second)
  if (max <= min) return null
  const end = text[pos - 1] === '(' && text[second.end] === ')' ? second.end + 1 : second.end
  return { min, max, end, unit: matchUnitAt(text, end) ?? unit ?? understoodMoney(second, text), isFraction: false }
}

function bounded({ min, max }: Figures, kind: Bounds['kind']) {
  if (max !== null) return { min, max, minExclusive: false, maxExclusive: false }
  return {
    min: kind === 'lt' || kind === 'le' ? null : min,
    max: kind === 'gt' || kind === 'ge' ? null : min,
    minExclusive: kind === 'gt',
    maxExclusive: kind === 'lt',
  }
}

/** `1.500 tỷ` and `30 triệu` without a noun are money. */
function understoodMoney(numeral: NumeralMatch, text: string): UnitMatch | null {
  if (numeral.exponent < 6 || /^ \p{L}/u.test(text.slice(numeral.end, numeral.end + 2))) return null
  return { end: numeral.end, unit: 'VND', kind: 'money' }
}
