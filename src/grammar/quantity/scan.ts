/** Finds the quantities of running text among all its other numbers. */
import { matchesOf } from '../../text/matches.js'
import { matchDateAt } from '../schedule/date.js'
import { knownNounAt } from './counted-nouns.js'
import { matchNumeralAt } from './numeral.js'
import { type FoundQuantity, matchQuantityAt } from './quantity.js'
import { matchRankAt } from './rank.js'
import { unitOfList, unitRightBefore } from './unit-before.js'
import { findWordQuantities } from './word-quantity.js'

const LABEL =
  /(?<!\p{L})(?:giai đoạn|điều|(?<!(?:tài|ngân) )khoản|(?<!(?:hạng|chuyên|tiết) )mục|chương|phần|phụ lục|bảng|biểu|(?<!(?:vườn|chọn|lấy|làm) )mẫu|hình|quốc lộ|tỉnh lộ|hương lộ|đường(?: (?:tỉnh|huyện|vành đai))?|bước|vòng|hợp phần|tiểu dự án|phân kỳ|(?<!tổng |dân )số|lần thứ|thứ|khó?á?a|phiên bản|(?<!(?:h[àằ]ng|mỗi) )(?:ngày|tháng|năm|q(?:u[ýí]|úy))|thế kỷ|đề án|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|kết luận|thông tư|quận|khối|(?<!nâng |cung |nước |điện |trợ |trung |sơ )cấp|mức độ|ban chỉ đạo|(?<!chỉnh )trang|(?<!(?:đăng|viết|tin|phát|số) )bài|dòng|cột|lý trình|thông báo)[ ]$/iu
/** `dịp lễ 30/4 - 1/5`, `trước 1/6`: days, and no parts of a whole. */
const DAY_BEFORE =
  /(?<!\p{L})(?:lễ|dịp|mùng|mồng|Quốc khánh|Lao động|trước|sau) $|(?<!\d)[1-3]\d\/\d ?(?:[-–,]|và) ?$|ngày \d{1,2}\/\d{1,2} (?:đến|tới)(?: hết)?(?: ngày)? $/iu
/** `dịch COVID-19`, `máy bay A-320`: part of a name. */
const OF_NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*[-–]$/u
const CODE = /\d[\p{L}\p{N}]{0,40}(?:[./_-][\p{L}\p{N}]{1,40}){0,6}/uy
const YEAR = /^(?:19|20)\d\d(?!\d|[.,]\d)/

/**
 * Finds the quantities of a passage: numbers with a unit, or a fraction. Dates, years, numbers of documents,
 * roads, stages and articles are none. With `bare`, as in a table cell, a number needs no unit.
 */
export function findQuantities(text: string, options: { bare?: boolean } = {}): FoundQuantity[] {
  const found: FoundQuantity[] = []
  const figure = /\d/g
  for (let hit = figure.exec(text); hit; hit = figure.exec(text)) {
    const pos = hit.index
    const scale = scaleEnd(text, pos)
    if (scale > 0) {
      figure.lastIndex = scale
      continue
    }
    const rank = matchRankAt(text, pos)
    const quantity =
      rank ??
      (isYearOfDate(text, pos)
        ? null
        : (unitRightBefore(text, pos) ??
          amountAt(text, pos, options) ??
          unitOfList(text, pos) ??
          countOfSubject(text, pos) ??
          countOfLater(text, pos, found.at(-1)) ??
          valueOfIndex(text, pos)))
    if (quantity && (rank || isMeasure(text, quantity, options.bare === true))) {
      found.push(ofSplit(text, quantity, found.at(-1)))
      figure.lastIndex = Math.max(quantity.end, pos + 1)
    } else {
      figure.lastIndex = (quantity && matchDateAt(text, pos)?.end) ?? codeEnd(text, pos)
    }
  }
  return withWords(found, findWordQuantities(text))
}

/** The quantity there, and no money where its subject says what is counted: `Số lượt khách: 1,5 triệu`. */
function amountAt(text: string, pos: number, options: { bare?: boolean }): FoundQuantity | null {
  const found = matchQuantityAt(text, pos, options)
  return found && isUnderstood(text, found) ? (countOfSubject(text, pos) ?? found) : found
}

/** `1,5 triệu`: money where nothing else is counted. */
export const isUnderstood = (text: string, { unitKind, numberStart, end }: FoundQuantity): boolean =>
  unitKind === 'money' && /(?:triệu|t[ỷỉ])$/iu.test(text.slice(numberStart, end))

const YEARLY = /năm (?:19|20)\d\d ?: ?$/iu

/** `12.000 triệu đồng (năm 2026: 700; năm 2027: 4.200)`: the parts of a total are in its unit. */
function ofSplit(text: string, found: FoundQuantity, last: FoundQuantity | undefined): FoundQuantity {
  if (found.quantity.unit !== null || last?.unitKind !== 'money') return found
  const between = text.slice(last.end, found.start)
  if (!YEARLY.test(between) || !/^ ?\(|^; /u.test(between)) return found
  const written = last.scale ?? matchNumeralAt(text, last.numberStart)?.exponent ?? 0
  const scaled = (value: number | null) => (value === null ? null : Number((value * 10 ** written).toPrecision(15)))
  const { min, max } = found.quantity
  const quantity = { ...found.quantity, min: scaled(min), max: scaled(max), unit: last.quantity.unit }
  return { ...found, unitKind: 'money', scale: written, quantity }
}

/** Both kinds in the order of the text; where two overlap, the one in figures. */
function withWords(figures: FoundQuantity[], words: FoundQuantity[]): FoundQuantity[] {
  if (words.length === 0) return figures
  const apart = words.filter((word) => !figures.some((one) => one.start < word.end && word.start < one.end))
  return [...figures, ...apart].sort((a, b) => a.start - b.start)
}

const NUMBER_OF = /(?<!\p{L})(?:tổng số|số lượng|số) (?=\p{L})/giu
const REACHES =
  /(?:(?<!\p{L})(?:lên|lên đến|lên tới|xuống|xuống còn|đạt|còn|là)|\p{L} ?:)(?: (?:trên|ít nhất|tối thiểu|dưới|khoảng|đạt|từ|[≥>≤<]=?)){0,2}(?: là)? ?$/u
const LONGEST_SUBJECT = 120
/** `Số giường bệnh/10.000 dân`: per how many. */
const ROUND = /(?:\/ ?| trên )(?:10{0,2}[.]?000|0?1(?= (?:vạn|nghìn|ha|km2)(?!\p{L}))) (?=\p{L})/u
/** `tăng từ 12 (năm 2022) lên 45`: where the count rises from. */
const FROM = / từ \d[\d.]{0,9}(?: (?:năm (?:19|20)\d\d|\((?:năm )?(?:19|20)\d\d\)))?(?= )/iu
/** `Số sản phẩm đạt 4 sao: 05`: which of them are counted. */
const GRADED = / (?:[345] sao|mức độ [1-4]|dưới \d{1,2} tuổi)(?!\p{L})/u
const LABELLED = /\p{L} ?:(?: [\p{L}≥>≤<=]{1,6}){0,3} ?$/u
/** Nothing but its year stands behind the count. */
const COUNT_ENDS = /^(?:$|[;,.)](?:\s|$)| \(?(?:(?:vào|đến|trong) (?:hết |cuối )?)?năm (?:19|20)\d\d(?!\d))/iu
/** A number by which somebody is called. */
const DIALLED = /^0\d{2}/

/** `nâng tổng số trường đạt chuẩn lên 120`, `Số bác sĩ/vạn dân: 12`: the noun that is counted stands before the number, and none behind it. */
function countOfSubject(text: string, pos: number): FoundQuantity | null {
  const from = Math.max(0, pos - LONGEST_SUBJECT)
  const before = text.slice(from, pos)
  const rises = before.endsWith(' từ ')
  if (!rises && !REACHES.test(before)) return null
  const clause = Math.max(...[';', '\n', '. '].map((mark) => before.lastIndexOf(mark)))
  const comma = before.lastIndexOf(',')
  const heads = matchesOf(NUMBER_OF, before).filter(({ index }) => index > clause)
  // `Số trạm y tế được đầu tư, nâng cấp: 12`
  const head = heads.find(({ index }) => index > comma) ?? (LABELLED.test(before) ? heads.at(-1) : undefined)
  const noun = head ? from + head.index + head[0].length : -1
  const end = head ? knownNounAt(text, noun) : null
  const own = end === null ? '' : text.slice(end, pos).replace(ROUND, '').replace(FROM, '').replace(GRADED, '')
  if (end === null || DIALLED.test(text.slice(pos, pos + 3)) || /\d/u.test(own)) return null
  const found = matchQuantityAt(text, pos, { bare: true })
  if (!found || (found.quantity.unit !== null && !isUnderstood(text, found))) return null
  const isOne = found.quantity.min === found.quantity.max
  if (rises && isOne ? !found.isBaseline : !COUNT_ENDS.test(text.slice(found.end, found.end + 30))) return null
  return { ...found, unitKind: 'noun', quantity: { ...found.quantity, unit: text.slice(noun, end) } }
}

const LATER = /(?:19|20)\d\d(?:,|;|,? và) (?:(?:đạt|có|là|lên|trên|khoảng|ít nhất|tối thiểu) ){0,3}$/u
const IN_YEAR = /^ (?:(?:vào|đến|trong)(?: hết| cuối)? )?năm (?:19|20)\d\d(?!\d)/u
const LONGEST_LATER = 160

/** `150 trường đạt chuẩn vào năm 2025 và | 200 | vào năm 2030`: the noun of the count before it is not said again. */
function countOfLater(text: string, pos: number, last: FoundQuantity | undefined): FoundQuantity | null {
  if (last?.unitKind !== 'noun' || last.isRank || pos - last.end > LONGEST_LATER) return null
  if (!LATER.test(text.slice(Math.max(last.end, pos - 40), pos)) || YEAR.test(text.slice(pos, pos + 6))) return null
  const found = matchQuantityAt(text, pos, { bare: true })
  if (!found || found.quantity.unit !== null || !IN_YEAR.test(text.slice(found.end, found.end + 30))) return null
  return { ...found, unitKind: 'noun', quantity: { ...found.quantity, unit: last.quantity.unit } }
}

const INDEX =
  /(?<!\p{L})(?:chỉ số|hệ số|t[ỷỉ] (?:số|suất)|mức sinh|điểm (?:trung bình|bình quân)|HDI|ICOR|GINI)(?!\p{L})/giu
const STANDS =
  /(?:(?<!\p{L})(?:đạt|là|còn|lên|xuống|duy trì|ở mức|khoảng|trên|dưới|(?:trên|dưới) mức|tối thiểu|ít nhất|tối đa|không (?:vượt )?quá|(?:không )?(?:nhỏ|lớn|cao|thấp) hơn|bình quân|từ)|\p{L}\)? ?:) $/u
const DATED = /năm \d{4}|\(\p{L}{2,8}\)/gu
const LONGEST_INDEX = 160

/** `Chỉ số phát triển con người (HDI) đạt trên 0,75`: an index has a value and no unit. */
function valueOfIndex(text: string, pos: number): FoundQuantity | null {
  const before = text.slice(Math.max(0, pos - LONGEST_INDEX), pos)
  if (!STANDS.test(before)) return null
  const clause = Math.max(...[';', '\n', '. '].map((mark) => before.lastIndexOf(mark)))
  const head = matchesOf(INDEX, before).findLast(({ index }) => index > clause)
  if (!head || /\d/u.test(before.slice(head.index).replace(DATED, ''))) return null
  const found = matchQuantityAt(text, pos, { bare: true })
  if (
    !found ||
    found.quantity.unit !== null ||
    !/^(?:$|[;,.)](?:\s|$)| (?:vào|trong) năm )/u.test(text.slice(found.end))
  )
    return null
  return { ...found, unitKind: 'symbol' }
}

/** `năm 2030`: the numbers of plans are years more often than anything else. */
function isYearOfDate(text: string, pos: number): boolean {
  return YEAR.test(text.slice(pos, pos + 6)) && /năm $/iu.test(text.slice(Math.max(0, pos - 4), pos))
}

function isMeasure(text: string, found: FoundQuantity, bare: boolean): boolean {
  const { unitKind, numberStart } = found
  if (unitKind === 'percent' || unitKind === 'money' || unitKind === 'symbol') return true
  const before = text.slice(Math.max(0, numberStart - 28), numberStart)
  // `Kho bạc Nhà nước khu vực 8 giải ngân`: which one, where nothing that is counted follows
  if (unitKind === 'noun' && NUMBERED.test(before) && knownNounAt(text, unitStart(text, numberStart)) === null)
    return false
  if (TERM.test(found.quantity.unit ?? '') && ROMAN.test(text.slice(found.end, found.end + 10))) return false
  if (
    (LABEL.test(before) && !isGiven(before, found)) ||
    (unitKind === 'noun' && OF_NAME.test(before)) ||
    ((found.isFraction || found.whole !== undefined) && DAY_BEFORE.test(before))
  )
    return false
  if (
    found.start === numberStart &&
    text.charAt(numberStart - 1) !== '/' &&
    YEAR.test(text.slice(numberStart, numberStart + 6))
  )
    return false
  return (
    (unitKind === 'noun' || found.isFraction || found.quantity.per !== null || bare) &&
    matchDateAt(text, numberStart) === null
  )
}

/** `Cấp 3.500 giấy chứng nhận`: what is given out; no level has such a number. */
const isGiven = (before: string, { quantity: { min, max } }: FoundQuantity): boolean =>
  / cấp $/iu.test(` ${before}`) && (min ?? max ?? 0) >= 10

const NUMBERED = /(?<!\p{L})(?:khu vực|vùng|quân khu) $/iu

/** Where the word behind a number begins. */
function unitStart(text: string, number: number): number {
  const digits = /^[\d.,]+ ?/u.exec(text.slice(number, number + 20))
  return number + (digits?.[0].length ?? 0)
}

/** `Hội nghị Trung ương 6 khóa XII`: which session, and of which term. */
const TERM = /^(?:khó?á?a|nhiệm kỳ)$/iu
const ROMAN = /^,? \(?[IVX]{1,5}(?![\p{L}\d])/u

const SCALE = /1 ?: ?\d{1,3}(?:\.\d{3}){1,2}(?![\d.])/uy

/** Behind the scale of a map that stands at `pos`, `bản đồ tỷ lệ | 1:50.000`; 0 where none does. */
function scaleEnd(text: string, pos: number): number {
  SCALE.lastIndex = pos
  return text.charAt(pos) === '1' && SCALE.test(text) ? SCALE.lastIndex : 0
}

/** Past a code that begins with a figure: `27C`, `12-NQ/TW`, `03/2024`. */
function codeEnd(text: string, pos: number): number {
  CODE.lastIndex = pos
  return pos + (CODE.exec(text)?.[0].length ?? 1)
}
