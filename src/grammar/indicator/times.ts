/** When what a clause says is reached, how often and against what: the times beside a value, and the words without them. */

import { matchesOf } from '../../text/matches.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { findDeadlines, findPeriods } from '../schedule/horizon.js'
import { type FoundBaseline, findBaselines, findFormer, opensWithLaterYear } from './baseline.js'
import { isListedTarget } from './brackets.js'
import type { Clause } from './clause.js'

/** At the head of a clause or right before the number; `nhiệm vụ hằng năm` is a kind of work. */
const EACH =
  /(?:(?:^|[.;:,(–-])[ \n\u2028]{0,3}(?:(?:phấn đấu|bình quân|trung bình|có|và|trong đó)[ ,]{0,2}){0,4}(?:mỗi|hàng|hằng) (năm|học kỳ|quý|tháng|tuần)(?!\p{L})|(?<!(?<!\p{L})cây (?:(?:trồng|công nghiệp) )?)(?:mỗi|hàng|hằng) (năm|học kỳ|quý|tháng|tuần) (?:(?:thêm|mới|được|từ|có|đạt|thu hút|là|tăng|giảm|cắt giảm|tiết kiệm) ?){0,4}$|(?:^|[.;:,(])[ \n\u2028]{0,3}(?:(?:phấn đấu|bình quân|trung bình|và|trong đó)[ ,]{0,2}){0,4}(?<!\(bình quân )mỗi (\p{Ll}{1,7}(?: \p{Ll}{1,7}){0,3}?(?:, \p{Ll}{1,7}(?: \p{Ll}{1,7}){0,3}?){0,2}?) (?=(?:được )?(?:có|đạt|xây dựng|thành lập|hình thành|tổ chức|duy trì|đăng ký|đảm nhận|phấn đấu|công nhận|thực hiện|hoàn thành|trồng|kết nạp|đón|giới thiệu|vận động|giúp đỡ|phát triển|trang bị|bố trí|lựa chọn|mở|hỗ trợ|cử|chuẩn bị|huy động|dự phòng|lắp đặt|mua|gửi|nhận|giúp|tham gia|bồi dưỡng|đào tạo|ôn tập|dạy|tập huấn|sản xuất|nộp|viết|đọc|đóng góp|tiết kiệm|chăm sóc|kiểm tra|thăm|tặng|khám|tư vấn|vẽ|quyên góp|tuyên truyền|thu gom|dọn|nuôi|sinh hoạt) |(?:phải|cần|sẽ) (?:có|xây dựng|thành lập|hình thành|tổ chức) |(?:ít nhất|tối thiểu) |$)|(?<=(?:xây dựng|thành lập|hình thành|tổ chức|bố trí|phân công|trang bị|lắp đặt|duy trì|mở|cử|trồng|tặng) (?:(?:cho|ở|tại) )?)mỗi ((?!năm|quý|tháng|tuần|ngày|lần|đợt|lớp|suất)\p{Ll}{1,7}(?: \p{Ll}{1,7}){0,2}?) (?:(?:có|được) )?(?:(?:ít nhất|tối thiểu) )?$)/iu

const OPENING = 100
/** `Về xã hội: Đến năm 2030, …` */
const LABEL = /^[^:;.,]{1,50}: ?(?:phấn đấu )?$/iu

/** `Theo kế hoạch, năm 2027 …`, `Các mục tiêu của tỉnh đến năm 2030, …` */
const OF_AIM =
  /^\P{L}{0,6}(?:theo [^,;:.\d%]{2,30}, |sau đó,? )?(?:phấn đấu |[^,;:.\d%]{0,60}(?:mục tiêu|chỉ tiêu)[^,;:.\d%]{0,40})?$/iu

/** `Tỷ lệ hộ dùng nước sạch: năm 2027 là 95%, năm 2028 là 98%; …`: the date of the first value alone. */
const VALUE_NEXT = /^:? ?(?:đạt|là|còn|trên|dưới|khoảng|\d)/iu

/** `Đến năm 2025, …` at the head of a sentence holds for the sentences after it too. */
export function openingDate(sentence: string): string | null {
  const [first] = findDeadlines(sentence.slice(0, OPENING), OPENING, OPENING)
  if (!first) return null
  const isLabelled = LABEL.test(sentence.slice(0, first.start)) && !VALUE_NEXT.test(sentence.slice(first.end))
  return first.start <= 10 || isLabelled || OF_AIM.test(sentence.slice(0, first.start)) ? first.edtf : null
}

/** `Giai đoạn 2026 - 2030: …` holds for all that is said after it. */
export function openingPeriod(sentence: string): string | null {
  const [first] = findPeriods(sentence.slice(0, OPENING))
  return first && first.start === 0 && sentence.charAt(first.end) === ':' ? first.edtf : null
}

/** `dưới 17% (miền núi dưới 28%) vào năm 2025`: by when both are to be reached, seen from the end of either. */
export function dateBehindBracket(text: string, end: number): string | null {
  const after = text.slice(end, end + LONGEST_BRACKET)
  return (YEAR_IN_BRACKET.exec(after) ?? BEHIND_OPEN.exec(after) ?? BEHIND_CLOSED.exec(after))?.[1] ?? null
}

/** `đạt mục tiêu 95-95-95 vào năm 2030 (95% …; 95% …)`: by when all that the bracket lists is to be reached. */
export function dateBeforeList(text: string, floor: number, start: number): string | null {
  const open = text.lastIndexOf('(', start)
  if (open < floor || !isListedTarget(text, open)) return null
  return YEAR_BEFORE.exec(text.slice(Math.max(floor, open - LONGEST_YEAR), open))?.[1] ?? null
}

const YEAR_BEFORE = / (?:vào|đến|trong)(?: hết| cuối)? năm ((?:19|20)\d\d) $/iu
const LONGEST_YEAR = 30

/** `95 triệu đồng (năm 2027)` */
const YEAR_IN_BRACKET = /^ \((?:(?:vào|đến) )?(?:(?:hết|cuối) )?năm ((?:19|20)\d\d)\)/iu
const LONGEST_BRACKET = 200
const BEHIND_OPEN =
  /^ \([^()]{2,150}\) (?:vào|đến|trong)(?: hết| cuối)? năm ((?:19|20)\d\d)(?!\d|,? (?:đạt|có|là|còn|tăng|giảm|phấn đấu)(?!\p{L}))/iu
const BEHIND_CLOSED =
  /^[^()]{0,150}\) (?:vào|đến|trong)(?: hết| cuối)? năm ((?:19|20)\d\d)(?!\d|,? (?:đạt|có|là|còn|tăng|giảm|phấn đấu)(?!\p{L}))/iu

export interface Extent {
  start: number
  end: number
}

export interface Context {
  by: string | null
  period: string | null
  each: string | null
  /** `each` opens the clause. */
  eachOpens: boolean
  compared: FoundBaseline | null
}

/** How far before a clause the multiple may begin that is of the year behind it: `gấp 1,5 lần | năm 2020, đạt …`. */
const LONGEST_MULTIPLE = 40

export function timesOf(text: string, from: number, clause: Clause, found: FoundQuantity): Context & { all: Extent[] } {
  const start = Math.max(Math.min(from, clause.start), text.slice(0, clause.start).lastIndexOf(';') + 1)
  const said = text.slice(start, clause.end)
  const formers = findFormer(said).filter(
    (one) => !opensWithLaterYear(text.slice(Math.max(0, start - 300), start + one.start), said.slice(one.start)),
  )
  const words = blanked(said, [...formers, ...citedAsides(said)])
  const shift = <T extends Extent>(times: T[]) =>
    times.map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
  const each = EACH.exec(text.slice(Math.max(start, text.lastIndexOf(';', found.start) + 1), found.start))
  const opens = text.slice(0, from).trimEnd() === '' || /[.!?\n\u2028]$/.test(text.slice(0, from).trimEnd())
  const former = shift(formers)
  const back = Math.min(start, LONGEST_MULTIPLE)
  const comparisons = findBaselines(text.slice(start - back, start) + words)
    .filter((one) => one.start >= back)
    .map((one) => ({ ...one, start: one.start + start - back, end: one.end + start - back }))
  const compared = comparisons.filter((one) => opens || one.start >= clause.start)
  const isOwn = (time: Extent) => !comparisons.some((one) => one.start <= time.start && time.start < one.end)
  const periods = shift(findPeriods(words)).filter(
    (time) => isOwn(time) && (time.start >= clause.start || start === from) && !isOfAside(text, time, found.start),
  )
  const deadlines = shift(findDeadlines(words, found.start - start, found.end - start)).filter(
    (time) => isOwn(time) && !comparisons.some((one) => isBesideComparison(one, time)),
  )
  return {
    by: deadlines.at(-1)?.edtf ?? null,
    period: periods.at(-1)?.edtf ?? null,
    each: (each?.[1] ?? each?.[2] ?? each?.[3] ?? each?.[4])?.toLowerCase() ?? null,
    eachOpens: each?.[2] === undefined,
    compared: compared.at(-1) ?? former.findLast((one) => one.start >= found.end) ?? null,
    all: [...periods, ...deadlines, ...compared, ...former].sort((a, b) => a.start - b.start),
  }
}

/** `(giai đoạn 2021 - 2025 tăng 9%/năm), phấn đấu tăng 12%/năm`: the time of what a bracket tells. */
function isOfAside(text: string, { start, end }: Extent, valueStart: number): boolean {
  const open = text.lastIndexOf('(', start)
  const close = text.indexOf(')', end)
  return open >= 0 && close >= 0 && close < valueStart && !text.slice(open, start).includes(')') && close - end > 3
}

/** `so với dự toán năm 2024 và ước thực hiện năm 2024`: no year by which, where it is that of the comparison or before. */
const isBesideComparison = (compared: FoundBaseline, time: Extent & { edtf: string }): boolean =>
  compared.date !== null && time.start >= compared.end && time.edtf.slice(0, 4) <= compared.date.slice(0, 4)

/** `(theo Chỉ thị 12-CT/TU, ngày 13/2/2018)`: the day of a text, and none by which something is reached. */
const CITED_ASIDE =
  /\([^()]{0,40}(?:Chỉ thị|Nghị quyết|Quyết định|Nghị định|Thông tư|Kế hoạch|Chương trình|Công văn|Kết luận|Luật|Đề án)(?!\p{L})[^()]{0,200}\)/gu

const citedAsides = (text: string): Extent[] =>
  matchesOf(CITED_ASIDE, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** The same text with blanks in some brackets. */
function blanked(text: string, parts: readonly Extent[]): string {
  let kept = text
  for (const { start, end } of parts)
    kept = `${kept.slice(0, start + 1)}${' '.repeat(end - start - 2)}${kept.slice(end - 1)}`
  return kept
}

/** The text between two offsets without the times that stand in it. */
export function without(text: string, from: number, to: number, times: readonly Extent[]): string {
  let kept = ''
  let at = from
  for (const time of times) {
    if (time.start < at || time.end > to) continue
    kept += text.slice(at, time.start)
    at = time.end
  }
  return (kept + text.slice(at, Math.max(at, to)))
    .replace(/ ?\((?:hoàn thành|xong|thực hiện|(?:tháng|q(?:u[ýí]|úy)) ?[\dIV]{1,3}(?:,| và)?)? ?\)/giu, '')
    .replace(/ {2,}/g, ' ')
    .replaceAll(' :', ':')
}
