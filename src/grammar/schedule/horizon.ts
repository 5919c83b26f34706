/** When a target is measured and by when it is to be reached: `giai đoạn 2021 - 2030`, `đến năm 2030`. */

import { matchesOf } from '../../text/matches.js'
import { RANKS } from '../../text/place-ranks.js'
import { type DateMatch, matchDateAt } from './date.js'

export interface Horizon {
  start: number
  end: number
  /** EDTF interval `2021/2030`, or the EDTF date by which. */
  edtf: string
}

const PERIOD =
  /(?<!\p{L})(?:trong )?(?:cả )?(?:giai đoạn|thời kỳ|nhiệm kỳ|(?:\d{1,2} )?năm|(?:trong )?(?:các|những) năm)(?: từ(?: năm)?)? ?((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)/giu
/** `tổng lượt khách tháng 5 - 8/2026` */
const MONTHS =
  /(?<!\p{L})(?:trong |từ )?tháng (\d{1,2}) ?(?:[-–]|đến) ?(?:tháng )?(\d{1,2})(?:\/| năm )((?:19|20)\d\d)(?!\d)/giu
/** `Từ năm 2026 đến năm 2030: mỗi năm …` */
const YEARS = /(?<=^|[.;:\n–-][ ]{0,2})từ (?:đầu )?năm ((?:19|20)\d\d) đến (?:hết |cuối )?năm ((?:19|20)\d\d)(?=:)/giu
/** `5 năm 2016 - 2020`: a period, and no day by which. */
const RANGE = /^ ?[-–] ?(?:19|20)\d\d(?!\d)/u
const COMPARED = /so(?: sánh)?(?: với)?(?: cùng kỳ| trung bình| bình quân)? $/iu
const BY =
  /(?<!\p{L})(?:(?:(?:chậm|muộn) nhất(?: là)?|giai đoạn(?: từ nay)?(?= đến )|từ nay(?= đến )) )?(?:(?:đến|tới|trước|vào|trong|hết)(?: hết| cuối| đầu| giữa| trước| khi kết thúc)? |cuối |hết )?(?=năm (?:19|20)\d\d|[369] tháng (?:đầu|cuối) năm (?:19|20)\d\d|tháng \d{1,2}(?:\/| năm )|q(?:u[ýí]|úy) [\dIV]|ngày \d{1,2}(?:[/-]| tháng )|(?<=(?:đến|tới|trước|hết) )\d{1,2}\/\d{1,2}\/20\d\d(?!\d)|(?<=(?:đến|tới|trước) )20[1-7]\d(?![\d\p{L}/]|[.,-]\d)|(?<=^ ?|[;,(:] )20[1-7]\d(?= ?: ?(?:[≥>≤<] ?)?\d))/giu
const OTHER_TIME =
  /(?:(?:định hướng|tầm nhìn|so với|so|so sánh|từ|kể từ|sau|giai đoạn|của|cuối năm|mức|theo|dự toán)[ ,]*|kế hoạch *)$/iu
const BEGINNING = /(?<!\p{L})(?:từ|sau)[ ,]*$/iu
/** `ngân sách năm 2025` is that of a year; `thu ngân sách đến năm 2025` is not. */
const BUDGET = /ngân sách[ ,]*$/iu
/** `định hướng đến năm 2035 đạt 2.300 MW` has a value of its own. */
const LATER = /(?:định hướng|tầm nhìn)[ ,]*$/iu
const TITLE =
  /(?<!\p{L})(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Quy hoạch|Nghị quyết|Dự án|Chỉ thị|Quyết định|Phương án)(?!\p{L})/u
/** `chuẩn nghèo đa chiều giai đoạn 2021 - 2025`: for which years the standard is. */
const OF_STANDARD = /(?<!\p{L})(?:theo|của) (?:chuẩn|(?:bộ )?tiêu chí)(?: [^\s,;.()\d]{1,10}){0,12} $/iu
const CLAUSE_START =
  /(?:^|[.;:,(\n–-]|(?:^|[.;:] ?)[Vv]ề (?:\p{L}{1,9} ){1,5}|(?<!\p{L})(?:và|phấn đấu|để|sau đó|(?:mục tiêu|chỉ tiêu)(?: (?:của|khác|cụ thể|chung|chủ yếu)(?: \p{L}{1,12}){0,5})?(?: là)?|xác định|rằng|trong đó))[ ]*(?:(?:phấn đấu|cụ thể|trong đó|cũng)[ ,:]*)?$/iu
const BEFORE_VALUE =
  /^,? ?(?:ước |ước tính |phấn đấu |dự kiến |dự báo |lần lượt |tương ứng )?(?:đạt|có|là|bảo đảm|đảm bảo|chiếm|còn|xuống|lên|tăng|(?:kéo |cắt )?giảm|gấp|nâng|phải|sẽ|đón|thu hút|phục vụ|xếp|đứng|nằm (?:trong|ở)|(?:thuộc|vào|trong) (?:nhóm|tốp|top)|khoảng|gần|trên|dưới|ít nhất|tối thiểu|tối đa|không|bằng|ở mức|[≥≤<>~:\d])/iu
/** `Tỷ lệ giải ngân năm 2025 của tỉnh đạt 95%`: whose it is stands between the year and the value. */
const WHOSE = new RegExp(
  `^ (?:của (?:toàn )?(?:${RANKS}|cả nước|vùng)|(?:của |trên |trong )?(?:cả nước|toàn (?:tỉnh|quốc|thành phố|huyện|quận|xã|ngành|vùng)))(?= )`,
  'iu',
)
/** `tăng từ 60% năm 2020 | lên 70%`: when it was what it rises from. */
const RISEN_FROM = /(?<!\p{L})từ (?:trên |dưới |khoảng |gần |mức )?\d[^;:]{0,40}$/iu
const RISES = /^,? ?(?:tăng |giảm |nâng )?(?:lên|xuống|còn)(?!\p{L})/iu
const AFTER_VALUE = /^ ?(?:$|[.,;:)(]|và|so với|theo (?:chuẩn|tiêu chí|giá|cách tính)(?!\p{L})|tăng|giảm|gấp)/iu

const AT_YEAR = /^(?:vào|đến)(?: hết| cuối)? $/iu

/** `đến 2030`: a year without its word, where no noun follows that it could count. */
function bareYearAt(text: string, at: number): DateMatch | null {
  const year = /^\d{4}/u.exec(text.slice(at, at + 4))
  if (!year) return null
  const after = text.slice(at + 4, at + 30)
  return /^(?:[,;:.)]|$)/u.test(after) || BEFORE_VALUE.test(after) ? { end: at + 4, edtf: year[0] } : null
}

/** The periods that a clause is said over. In a document's title (`Chương trình … giai đoạn 2021 - 2025`) they do not count. */
export function findPeriods(clause: string): Horizon[] {
  const found: Horizon[] = []
  for (const hit of matchesOf(PERIOD, clause)) {
    const before = clause.slice(Math.max(0, hit.index - 100), hit.index)
    if (TITLE.test(before) || COMPARED.test(before) || OF_STANDARD.test(before)) continue
    found.push({ start: hit.index, end: hit.index + hit[0].length, edtf: `${hit[1]}/${hit[2]}` })
  }
  for (const { index, 0: said, 1: from = '', 2: to = '', 3: year } of matchesOf(MONTHS, clause))
    found.push({
      start: index,
      end: index + said.length,
      edtf: `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`,
    })
  for (const { index, 0: said, 1: from, 2: to } of matchesOf(YEARS, clause))
    found.push({ start: index, end: index + said.length, edtf: `${from}/${to}` })
  return found
}

/**
 * The dates by which something is to be reached. `valueStart` and `valueEnd` are where the quantity stands: the
 * date opens the clause, stands right before the value, or closes what follows it.
 */
export function findDeadlines(clause: string, valueStart: number, valueEnd: number): Horizon[] {
  const found: Horizon[] = []
  let read = 0
  const years = matchesOf(YEARS, clause).map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
  for (const hit of matchesOf(BY, clause)) {
    if (years.some(({ start, end }) => start < hit.index && hit.index < end)) continue
    // the year of a date that was read as a whole, or of one from which something begins
    if (hit.index < read) continue
    const at = hit.index + hit[0].length
    const date = matchDateAt(clause, at) ?? bareYearAt(clause, at)
    const before = clause.slice(Math.max(0, hit.index - 120), hit.index)
    if (date && BEGINNING.test(before)) read = date.end
    const after = date ? clause.slice(date.end, date.end + 30) : ''
    const isOfYear =
      OTHER_TIME.test(before) ||
      (hit[0] === '' && ((BUDGET.test(before) && /^\d{4}$/.test(date?.edtf ?? '')) || OF_STANDARD.test(before)))
    const isOther = isOfYear && !(LATER.test(before) && /^,? ?(?:đạt|có|là)(?!\p{L})/iu.test(after))
    if (!date || date.edtf.startsWith('X') || isOther || RANGE.test(after)) continue
    // titles name years, and no day before which
    const isYear = hit[0] === '' || /^\d{4}$/.test(date.edtf)
    const isTitle = isYear && TITLE.test(before)
    // `Chiến lược đề ra: đạt 1,5% GDP vào năm 2015`: behind the value only what is named there has a title
    const isOfTitle = isYear && TITLE.test(clause.slice(Math.max(valueEnd, hit.index - 120), hit.index))
    const opens = CLAUSE_START.test(before) && !/^,? ?(?:định hướng|tầm nhìn)/iu.test(after)
    const isFormer = RISES.test(after) && RISEN_FROM.test(before)
    const nearValue = hit.index < valueStart && BEFORE_VALUE.test(after.replace(WHOSE, '')) && !isTitle && !isFormer
    // `đạt 85% vào năm 2030 các cơ quan …`: right behind the value, whatever follows
    const isBeside = hit.index - valueEnd === 1 && AT_YEAR.test(hit[0])
    const closes = hit.index >= valueEnd && (isBeside || AFTER_VALUE.test(after)) && !isOfTitle
    if ((opens && hit.index < valueStart) || nearValue || closes) {
      const finished = hit.index >= valueEnd && isSecondVerb(before) ? FINISHED.length : 0
      const later = LATER_YEARS.exec(clause.slice(date.end, date.end + 40))?.[0].length ?? 0
      found.push({ start: hit.index - finished, end: date.end + later, edtf: date.edtf })
      read = date.end
    }
  }
  return found
}

/** `trong năm 2026 | và các năm tiếp theo` */
const LATER_YEARS = /^ ?và (?:những|các) năm (?:(?:kế )?tiếp(?: theo)?|sau(?: đó)?)(?!\p{L})/iu

const FINISHED = 'hoàn thành '

/** `100 % cán bộ được tập huấn, hoàn thành | trong quý II/2026`: the second verb goes with the date. */
function isSecondVerb(before: string): boolean {
  const clause = before.slice(before.lastIndexOf(';') + 1)
  return clause.endsWith(FINISHED) && clause.includes(' được ')
}

/** `Mục tiêu đến năm 2030, tầm nhìn | đến năm 2045`; `Tầm nhìn | đến năm 2045` is said of nothing else. */
const OF_OTHER = /(?:[\p{L}\d], ?|\p{L} )(?:định hướng|tầm nhìn)[ ,]*$|(?:so với|từ|sau)[ ,]*$/iu

/** The day of a text that is cited by its number: `Nghị quyết số 7/NQ-HĐND ngày 8/12/2029`. */
const OF_TEXT = /\d[/-] ?[^\s;:]{2,20}(?: \p{Lu}{2,12})?,? $/u

/** The year or date that a heading sets for what stands below it (`Một số chỉ tiêu đến năm 2030`), or null. */
export function horizonOfHeading(heading: string): string | null {
  let read = 0
  for (const hit of matchesOf(BY, heading)) {
    if (hit.index < read) continue
    const at = hit.index + hit[0].length
    const date = matchDateAt(heading, at) ?? bareYearAt(heading, at)
    const before = heading.slice(Math.max(0, hit.index - 40), hit.index)
    if (!date || RANGE.test(heading.slice(date.end))) continue
    read = date.end
    if (date.edtf.startsWith('X') || OF_OTHER.test(before) || OF_TEXT.test(before)) continue
    // `Giai đoạn đến năm 2030` ends with it, `giai đoạn năm 2030` is a period
    if (/^(?:đến|tới|trước)/iu.test(hit[0]) || !/giai đoạn[ ,]*$/iu.test(before)) return date.edtf
  }
  return null
}

/** The day by which, where a clause says only its period and a date that is said for more than it is another: the period's end. */
export function dueBy(period: string | null, by: string | null): string | null {
  const end = period?.split('/')[1] ?? ''
  return by === null || end === '' || by.startsWith(end) ? by : end
}

/** The period that a heading or a column is headed by (`Giai đoạn 2021 - 2025`), or null. */
export function periodOfHeading(heading: string): string | null {
  return findPeriods(heading)[0]?.edtf ?? null
}
