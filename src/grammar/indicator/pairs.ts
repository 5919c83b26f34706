/** Which quantities of a sentence are targets of their own, and which say more of another. */
import type { Quantity } from '../../plan.js'
import { knownNounAt } from '../quantity/counted-nouns.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { isMeasurement } from './filter.js'
import { hasPredicate, isPredicate } from './share.js'

const EQUIVALENT =
  /^(?: (?:(?:vào|đến|trong) )?(?:(?:cuối|hết) )?năm (?:19|20)\d\d| so với (?:(?:cùng kỳ |cuối |đầu )?năm (?:19|20)\d\d|đầu (?:kỳ|nhiệm kỳ)|giai đoạn trước))?,? ?\(?,? ?(?:(?:tương đương|tương ứng|tức(?: là)?|hay)(?: với)?|(?<=\()(?:(?:chiếm|bằng|đạt)(?: t[ỷỉ] lệ)?|t[ỷỉ] lệ)?)[ :]?$/iu
/** `320 xã đạt chuẩn, tương đương 77,9%`: what is counted stands between the two. */
const EQUIVALENT_LATER = /^ [^;.:(\d]{1,80},? \(?(?:tương đương|tức là)(?: với)? ?$/iu

/** `70 thôn đạt danh hiệu văn hóa, bằng 81,4%`: the share that those counted are, and none of what was planned or before. */
const EQUAL = /^[^;.:()%]{0,80}, (?:bằng|(?<whole>chiếm)(?: tỷ lệ)?) $/u
const NOTHING_MORE = /^(?:[,;.)]|$)/u
const COMPARED = /^ (?:so |kế hoạch|KH |cùng kỳ|năm |dự toán|chỉ tiêu|nghị quyết|mức )/iu

/** `Điểm trung bình 83 tiêu chí: ≥ 3,6 điểm`: the count belongs to what is measured. */
const OF_A_SUBJECT = /^ ?: ?(?:đạt |từ |trên |dưới |khoảng |tối thiểu |ít nhất |≥ ?|≤ ?|> ?|< ?)?\d/iu

/** `Đúng hạn 4 đơn vị ≥ 80%`: so many of them have the share. */
const SIGNED_SHARE = /^ [≥≤<>]=? ?\d[\d.,]{0,5} ?%/u

/** `Điểm trung bình 83 tiêu chí chất lượng đạt 3,8 điểm` */
const MEAN_OF = /(?<!\p{L})điểm (?:trung bình|bình quân|số)(?: của)? $/iu
const POINTS = /^(?: \p{L}{1,12}){0,4} đạt (?:[≥>] ?|từ |trên |tối thiểu |ít nhất )?\d/iu

/** A quantity that only says the one before it in another unit goes with that one. */
export function paired(text: string, sentenceStart: number, all: FoundQuantity[], task: boolean) {
  const main: FoundQuantity[] = []
  const equivalents = new Map<FoundQuantity, Quantity[]>()
  const baselines = new Map<FoundQuantity, FoundQuantity>()
  let risenFrom: FoundQuantity | null = null
  let left: FoundQuantity | null = null
  for (const found of all) {
    const last = main.at(-1)
    const between = last ? text.slice(last.end, found.start) : ''
    const isListed: boolean = task && left !== null && isListedWith(text, left, found)
    left = isListed ? found : null
    if (isListed) continue
    // `01 nhà vệ sinh 2 ngăn`: of which kind it is
    if (task && between === ' ' && last?.unitKind === 'noun' && found.unitKind === 'noun') continue
    if (task && last?.unitKind === 'noun' && isWhere(text, between, found)) continue
    if (last && (isStandard(between, found) || isOfPredicate(text, last, found))) continue
    if (
      last &&
      (EQUIVALENT.test(between) || EQUIVALENT_LATER.test(between) || isShareOfSame(text, last, found)) &&
      found.quantity.unit !== last.quantity.unit
    ) {
      const approximate = found.quantity.approximate || last.quantity.approximate
      equivalents.set(last, [...(equivalents.get(last) ?? []), { ...found.quantity, approximate }])
    } else if (found.isBaseline) risenFrom = found
    else if (isOfRate(text, sentenceStart, found) || isSizeOfSubject(text, sentenceStart, found)) continue
    else if (found.unitKind === 'noun' && SIGNED_SHARE.test(text.slice(found.end, found.end + 12))) continue
    else if (found.unitKind === 'noun' && OF_A_SUBJECT.test(text.slice(found.end, found.end + 40))) continue
    else if (MEAN_OF.test(text.slice(sentenceStart, found.start)) && POINTS.test(text.slice(found.end, found.end + 60)))
      continue
    else if (isMeasurement(text, sentenceStart, found, task)) {
      main.push(found)
      if (risenFrom) baselines.set(found, risenFrom)
      risenFrom = null
    } else if (found.unitKind === 'noun' || found.unitKind === 'symbol') left = found
  }
  return { main, equivalents, baselines }
}

/** `120 bộ đèn chiếu sáng trên 6 km đường trục`: along which they are put up. */
function isWhere(text: string, between: string, { start, numberStart, quantity }: FoundQuantity): boolean {
  if (!/^k?m$/u.test(quantity.unit ?? '') || text.slice(start, numberStart) !== 'trên ') return false
  return /^(?: [^\s,;:.\d]{1,12}){1,12} $/u.test(between) && !between.includes(' và ')
}

function isShareOfSame(text: string, last: FoundQuantity, found: FoundQuantity): boolean {
  if (last.unitKind !== 'noun' || (found.unitKind !== 'percent' && !found.isFraction)) return false
  const between = text.slice(last.end, found.start)
  if (isSameShare(last, found) && RESTATED.test(between)) return true
  const equal = EQUAL.exec(between)
  const after = text.slice(found.end, found.end + 16)
  return equal !== null && (equal.groups?.whole ? NOTHING_MORE.test(after) : !COMPARED.test(after))
}

/** `15/16 thôn, đạt tỷ lệ | 93,75%`: the share that those counted are of their whole, to the nearest percent. */
const RESTATED = /^[^;.:()%\d]{0,80}(?:,| \() ?(?:đạt|chiếm|bằng)?(?: ?t[ỷỉ] lệ)?(?: đạt)? ?$/iu

function isSameShare(
  { quantity: { min }, whole }: FoundQuantity,
  { quantity: share, isFraction }: FoundQuantity,
): boolean {
  const all = Number(/^[\d.]+/u.exec(whole ?? '')?.[0].replaceAll('.', ''))
  return !isFraction && min !== null && all > 0 && Math.abs((min / all) * 100 - (share.min ?? Number.NaN)) < 1
}

/** `công suất 03 nhà máy cũ và 02 nhà máy mới`: two counts of a list, of which the first is none that is aimed at. */
function isListedWith(text: string, left: FoundQuantity, found: FoundQuantity): boolean {
  if (found.unitKind === 'percent' || found.unitKind === 'money') return false
  if (left.unitKind === 'symbol' && found.quantity.unit !== left.quantity.unit) return false
  return LISTED_WITH.test(text.slice(left.end, found.start))
}

const LISTED_WITH = /^(?:,? [^\s\d,;.:()%]{1,12}){0,8}(?:,| và|, và) $/u

const RATE_VALUE =
  /^,? (?:đạt|chiếm|là|còn|lên|giảm còn|tăng lên)(?: (?:trên|dưới|khoảng|ít nhất|tối thiểu|từ))? ?\d[\d.,]* ?%/u

const COUNT_VALUE =
  /^ (?:xuống(?: còn)?|còn|giảm (?:còn|xuống(?: còn)?)|lên|tăng lên)(?: (?:trên|dưới|khoảng|ít nhất|tối thiểu|tối đa))? \d/u

/** `Tỷ lệ hộ có thu nhập trên 50 triệu đồng đạt 40%`, `số xã đạt dưới 5 tiêu chí xuống 250 xã`: of which of them it is told. */
function isOfRate(text: string, sentenceStart: number, found: FoundQuantity): boolean {
  const after = text.slice(found.end, found.end + 40)
  if (found.unitKind === 'percent') return false
  const isOfCount = found.start < found.numberStart && COUNT_VALUE.test(after)
  if (!isOfCount && !RATE_VALUE.test(after)) return false
  const before = text.slice(sentenceStart, found.start).toLowerCase()
  const heads = isOfCount ? ['số '] : ['tỷ lệ ', 'tỉ lệ ']
  const at = Math.max(...heads.map((head) => before.lastIndexOf(head)))
  return at >= 0 && !/[;:%\d]/u.test(before.slice(at))
}

const SIZE =
  'chiều (?:dài|cao|rộng|sâu)|dung tích|diện tích|quy mô|công suất|trữ lượng|sức chứa|trọng tải|tải trọng|vốn|doanh thu|thu nhập'
const SIZED = new RegExp(`(?<!\\p{L})(?:có|với) (?:${SIZE})(?: [^\\s,;.:\\d]{1,10}){0,4} $`, 'iu')
const THEIR_VALUE =
  /^(?: (?!và |hoặc )[^\s,;.:\d%]{1,12}){0,10}(?: (?:đạt|là|còn|chiếm)| ?:)(?: (?:trên|dưới|khoảng|ít nhất|tối thiểu|từ))? ?\d/iu
const LONGEST_SUBJECT = 120

/** `Số hồ có dung tích từ 3 triệu m3 trở lên: 25 hồ`: from which size on they are counted. */
function isSizeOfSubject(text: string, sentenceStart: number, { start, numberStart, end, unitKind }: FoundQuantity) {
  if (start === numberStart || unitKind === 'percent') return false
  if (!THEIR_VALUE.test(text.slice(end, end + LONGEST_SUBJECT))) return false
  return SIZED.test(text.slice(Math.max(sentenceStart, start - LONGEST_SUBJECT), start))
}

/** `45 xã đạt 19 tiêu chí`: the number is part of the standard that is reached. */
function isStandard(between: string, { quantity }: FoundQuantity): boolean {
  return quantity.unit === 'tiêu chí' && /^ (?:đạt|hoàn thành)(?: chuẩn| đủ)? $/iu.test(between)
}

const SHARED_NOUN = /^ (?:(?:tổng )?số |các )?/u
const HAS =
  /^[^,;:.()\d%]{2,80}(?<!\p{L})(?:có|đạt|được (?:cấp|hỗ trợ|trang bị)|bố trí)(?: (?!và )[^\s,;:.()\d%]{1,12}){0,6} ?$/u
/** `60 hợp tác xã có doanh thu trên 5 tỷ đồng`: what each of those must have that are counted. */
const EARNS =
  /^[^,;:.()\d%]{0,80}(?<!\p{L})(?:(?:có|đạt) (?:doanh thu|thu nhập|lợi nhuận|t[ỷỉ] lệ|mức|điểm)|(?:có |với )?(?:quy mô|trị giá|(?<!tổng )vốn đầu tư|(?:tổng )?mức đầu tư)|có (?:tổng vốn đầu tư|vốn|diện tích|công suất|dung tích|sức chứa|chiều dài))(?!\p{L})[^,;:.()\d%]{0,80}$/u
/** `25 doanh nghiệp có từ 50 lao động trở lên`: how large each of those must be. */
const EMPLOYS = /^ (?:(?!và )[^\s,;:.()\d%]{1,12} ){0,10}(?:có|sử dụng) (?:quy mô )?$/u
const MOVED = /(?<!\p{L})(?:tăng|giảm)(?: \p{L}{1,8}){0,2} $/iu

/** `100% | xã, phường và đặc khu | có ít nhất 01 mô hình`: of several the share is, and the same is said. */
const BASES =
  /^ (?:\p{Ll}{1,9}(?: \p{Ll}{1,9}){0,2}(?:,| và) ){1,4}(?=\p{Ll}{1,9}(?: \p{Ll}{1,9}){0,2} (?:có|đạt|được|sử dụng|thành lập|hoàn thành|tổ chức|triển khai|thực hiện|xây dựng|bố trí|tham gia|đăng ký)(?!\p{L}))/u
const BASE_JOINT = /(?:,| và) /gu
/** `70% | biết ít nhất 01 ngoại ngữ`, `50 xã | có trên 90% hộ dân phân loại rác`: what is said of them holds the number. */
const THEY_HAVE = /^ (?:biết|có|sử dụng|tham gia)(?: sử dụng| được)? $/u

/** `100% các xã có ít nhất 01 trạm y tế`: how many of them each of those has that the share is of. */
function isOfPredicate(text: string, last: FoundQuantity, found: FoundQuantity): boolean {
  const words = text.slice(last.end, found.start)
  const between =
    last.unitKind === 'percent' ? words.replace(BASES, (bases) => bases.replaceAll(BASE_JOINT, ' ')) : words
  if (THEY_HAVE.test(between) && (last.unitKind === 'noun') === (found.unitKind === 'percent'))
    return last.unitKind === 'noun' || (last.unitKind === 'percent' && found.start < found.numberStart)
  if (last.unitKind === 'noun' && found.unitKind !== 'noun') return EARNS.test(between) && !between.includes(' và ')
  if (last.unitKind === 'noun' && found.start < found.numberStart) return EMPLOYS.test(between)
  if (last.unitKind !== 'percent' || found.isFraction || found.isRank) return false
  if (found.unitKind === 'money' && found.start < found.numberStart && EARNS.test(between))
    return !between.includes(' và ')
  if (isSaidOfShare(text, last, found, between) || isFromOn(text, found, between)) return true
  if (found.unitKind === 'percent') return false
  const noun = last.end + (SHARED_NOUN.exec(between)?.[0].length ?? 0)
  if (knownNounAt(text, noun) === null || MOVED.test(text.slice(Math.max(0, last.start - 24), last.start))) return false
  return HAS.test(between) && !between.includes(' và ')
}

/** `20% diện tích dự án | từ 2 ha trở lên`: of which of them the share is. */
const isFromOn = (text: string, { start, end, unitKind }: FoundQuantity, between: string): boolean =>
  unitKind !== 'percent' && /^từ [^;,]{1,30} trở lên$/iu.test(text.slice(start, end)) && THINGS.test(between)
const THINGS = /^(?: (?!đạt|có|lên|tăng|giảm|và|hoặc|với)[^\s,;:.()%\d]{1,12}){2,14} $/u

/** `70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh`: the number is part of what is said of those. */
function isSaidOfShare(text: string, last: FoundQuantity, found: FoundQuantity, between: string): boolean {
  if (found.unitKind === 'money' || found.unitKind === null) return false
  if (!ONE_CLAUSE.test(between) || VALUE_NEXT.test(between) || MEASURE_NEXT.test(between)) return false
  if (AIM_NEXT.test(between)) return false
  const words = between.trim()
  if (isPredicate(words) || !hasPredicate(words)) return false
  return !SPENT.test(text.slice(Math.max(0, last.start - 30), last.start))
}

const ONE_CLAUSE = /^(?: [^\s,;:.()%]{1,12}){2,24} $/u
/** `tăng 12% để có trên 9.000 cửa hàng`, `80% và thanh toán trực tuyến 70%`: another target. */
const AIM_NEXT = /^ (?:để|nhằm|và) /u
/** `80% gia súc trong diện tiêm và số gia súc được tiêm khoảng …` */
const MEASURE_NEXT = / và (?:số|t[ỷỉ] lệ|tổng|diện tích|sản lượng|giá trị|mức)(?!\p{L})/iu
const VALUE_NEXT =
  /(?<!\p{L})(?:và|hoặc|so với|chiếm|tăng|giảm|gấp|bằng|còn|là|tương đương|tương ứng|(?:đạt|lên|xuống)(?: \p{L}{1,6})?) $/iu
/** `Giảm 30% …`, `Dành 2% ngân sách …`: no share of those who do something. */
const SPENT =
  /(?<!\p{L})(?:dành|bố trí|trích|phân bổ|chi|tăng|giảm|cắt giảm|hoàn thành|thực hiện)(?: [^\s,;.:\d]{1,9}){0,3} $/iu
