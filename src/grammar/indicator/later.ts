/** What two quantities of a sentence share where it is said only once, behind the later of them. */
import type { Indicator } from '../../plan.js'
import type { Extent } from '../../source.js'
import type { FoundQuantity } from '../quantity/quantity.js'

type NamedIndicator = Pick<Indicator, 'text' | 'name' | 'base' | 'by' | 'inferred'> & Extent

/** `thuộc nhóm 3 nước dẫn đầu khu vực, nhóm 50 nước dẫn đầu thế giới về chính phủ số`: one field of several ranks. */
export function nameRanks(indicators: readonly NamedIndicator[], ranks: readonly boolean[]): void {
  for (let i = indicators.length - 2; i >= 0; i--) {
    const [one, next] = [indicators[i], indicators[i + 1]]
    if (!one || !next || !ranks[i] || !ranks[i + 1] || next.start - one.end > 6) continue
    if (FIELD.test(one.text) || !next.text.endsWith(next.name)) continue
    one.name = next.name
    one.inferred.push('name')
  }
}

const FIELD = / về |^(?:chỉ số|t[ỷỉ] (?:lệ|trọng))(?!\p{L})/iu

/** Between two values of one thing that is named behind the second. */
const DATE_ALONE =
  /^(?: (?:vào|đến|trong)(?: hết| cuối)? năm \d{4})?(?:,| và|, và)? ?(?:(?:đến|tới|vào|trong)(?: hết| cuối)? )?(?:năm \d{4},? ?)?(?:(?:đạt|là|có|phấn đấu)(?: trên| khoảng| ít nhất| tối thiểu)? ?)?$/iu

/** `Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan …`: the second value says what both are of. */
export function isSaidLater(text: string, found: FoundQuantity, next: FoundQuantity | undefined): boolean {
  return next !== undefined && next.unitKind === found.unitKind && DATE_ALONE.test(text.slice(found.end, next.start))
}

const NAME_BEHIND =
  /^(?: (?:vào|đến|trong)(?: hết| cuối)? năm \d{4})? (?!(?:vào|trong|đến|trở lên|so với|và|mỗi|hằng|hàng)(?!\p{L}))\p{L}/iu

/**
 * The same where a name does stand behind the second, or behind the last of several such values, which no title or item
 * above needs to give.
 */
export function isNamedLater(text: string, values: readonly FoundQuantity[]): boolean {
  for (let i = 1; i < values.length; i++) {
    const [one, next] = [values[i - 1], values[i]]
    if (!one || !next || !isSaidLater(text, one, next)) return false
    if (NAME_BEHIND.test(text.slice(next.end, next.end + 40))) return true
  }
  return false
}

/** Gives what has no name that of the one behind it. */
export function nameBackwards(indicators: readonly NamedIndicator[]): void {
  for (let i = indicators.length - 2; i >= 0; i--) {
    const [one, next] = [indicators[i], indicators[i + 1]]
    if (!one || !next || one.name !== '') continue
    one.name = next.name
    one.base = next.base
  }
}

/** Between two shares of which one predicate is said; behind a semicolon, of two parts of one thing. */
const SHARED = /^(?: và|,|, và) (?:trên |ít nhất |tối thiểu |khoảng )?$/iu
const SHARED_OF_SAME = /^; (?:trên |ít nhất |tối thiểu |khoảng )?$/iu

/** `50% người bị tăng huyết áp, 55% người mắc đái tháo đường được phát hiện`: of whom it is said. */
const ILL_ALONE = /^ (?:bị|mắc|nhiễm) (?:(?!(?:biết|được|có|đạt) )\p{L}{1,10} ?){1,8}$/u
const ILL = /(?:^|\p{L}) (?:bị|mắc|nhiễm) \p{L}/u

/** `số hộ chăn nuôi`, `cấp ủy cấp tỉnh`: those who are named, and nothing that is said of them. */
const THINGS_ALONE =
  /^(?!(?:kế hoạch|dự toán|chỉ tiêu|nhiệm vụ|GRDP|GDP|kinh phí|vốn|nhu cầu)(?!\p{L}))(?:(?:tổng )?số [\p{L}, ]{2,50}|\p{L}+(?:,? \p{L}+){0,7})$/iu

/** `Bắt giữ 40% số đối tượng truy nã` says of them what is done. */
const OPENS_WITH_SHARE = /^(?:(?:phấn đấu|có|đạt|bảo đảm|đảm bảo|trên|khoảng|ít nhất|tối thiểu|từ),? |[≥>] ?){0,3}\d/iu

const isThingAlone = ({ base, text }: NamedIndicator): boolean =>
  THINGS_ALONE.test(base ?? '') && OPENS_WITH_SHARE.test(text)

/** `Bắt giữ 30% số đối tượng cũ và 50% số đối tượng mới; …`: the verb before the first is said of all that it is joined to. */
function isListOfThings(text: string, indicators: readonly NamedIndicator[], at: number, offset: number): boolean {
  const [one, before] = [indicators[at], indicators[at - 1]]
  if (!one || !isThingAlone(one)) return false
  const isJoined = before && SHARED.test(text.slice(before.end - offset, one.start - offset))
  return !isJoined || isListOfThings(text, indicators, at - 1, offset)
}

const BRACKET = /^ \([^()]*\)/u
/** `cộng đồng (thôn, bản)`: nothing but a bracket is said of them. */
const isOfAll = (name: string, base: string): boolean =>
  name.startsWith(base) && name.slice(base.length).replace(BRACKET, '') === ''

const headOf = (base: string): string => base.toLowerCase().split(' ').slice(0, 3).join(' ')

/**
 * `95% rác thải đô thị và 85% rác thải nông thôn được thu gom vào năm 2030`: what is said of the second, and by when, is
 * said of the first.
 */
export function sharePredicates(text: string, indicators: readonly NamedIndicator[], offset: number): void {
  for (let i = indicators.length - 2; i >= 0; i--) {
    const [one, next] = [indicators[i], indicators[i + 1]]
    if (!one?.base || !next?.base || !next.name.startsWith(`${next.base} `)) continue
    const isIll = ILL_ALONE.test(one.name.slice(one.base.length)) && ILL.test(next.base)
    if (!isIll && !isOfAll(one.name, one.base)) continue
    const between = text.slice(one.end - offset, next.start - offset)
    const isSame = headOf(one.base) === headOf(next.base) || isListOfThings(text, indicators, i, offset)
    if (!(isSame && SHARED_OF_SAME.test(between)) && !SHARED.test(between)) continue
    const predicate = next.name.slice(next.base.length).replace(BRACKET, '')
    if (predicate === '') continue
    if (isIll) one.base = one.name
    one.name += predicate
    one.inferred.push('name')
    one.by ??= next.by
  }
}

type ComparedIndicator = NamedIndicator & Pick<Indicator, 'change' | 'value' | 'baseline'>

/** Between two changes that one comparison is said of. */
const COMPARED_WITH = /^(?:,| và|, và)? ?$/iu

/** `Giảm 10% số vụ, 5% số người bị thương so với năm 2024`: what the last is compared with holds for those before it. */
export function shareBaselines(text: string, indicators: readonly ComparedIndicator[], offset: number): void {
  for (let i = indicators.length - 2; i >= 0; i--) {
    const [one, next] = [indicators[i], indicators[i + 1]]
    if (!one || !next?.baseline || one.baseline || next.baseline.value) continue
    const alike = [one, next].every(({ value, change }) => value?.unit === '%' && change !== null)
    const isDatedApart = one.by !== null && one.by !== next.by
    if (!alike || isDatedApart || !COMPARED_WITH.test(text.slice(one.end - offset, next.start - offset))) continue
    one.baseline = next.baseline
  }
}

/** Between the values of one measure for two groups. */
const FOR_ANOTHER = /^(?: đối với [^;:.()\d%]{2,80})?[;,] (?:và )?(?:trên |khoảng |tối thiểu |ít nhất |dưới )?$/iu
const FOR_ONE = /^ đối với /iu
/** `34 giường bệnh và 12 bác sĩ trên 10.000 dân vào năm 2030`, `lần lượt đạt 60% và 75% vào năm 2030` */
const JOINED = /^,? và (?:trên |khoảng |tối thiểu |ít nhất |dưới )?$/iu

/**
 * `đạt 90% đối với tuyến tỉnh; 75% đối với tuyến huyện vào năm 2025`: the date behind the last of the groups is that of
 * all. `dated` says which have a date of their own.
 */
export function shareDates(
  text: string,
  indicators: readonly NamedIndicator[],
  values: readonly Extent[],
  dated: readonly boolean[],
): void {
  for (let i = indicators.length - 2; i >= 0; i--) {
    const [one, next, value, after] = [indicators[i], indicators[i + 1], values[i], values[i + 1]]
    if (!one || !next || !value || !after || dated[i] || next.by === null) continue
    const isJoined = JOINED.test(text.slice(value.end, after.start)) && dated[i + 1] && one.by === indicators[0]?.by
    if (isJoined) one.by = next.by
    const ofTwo = FOR_ANOTHER.test(text.slice(value.end, after.start)) && FOR_ONE.test(text.slice(after.end))
    if (ofTwo && FOR_ONE.test(text.slice(value.end))) one.by = next.by
  }
}
