/** Bounds that say of whom or from how much on something is asked: conditions, and no targets. */
import type { FoundQuantity } from '../quantity/quantity.js'

/** `từ 2.000 tấn trở lên phải kiểm kê`: from how much on something is asked of others. */
const MUST = /trở (?:lên|xuống),? (?:phải|thì|bắt buộc|có trách nhiệm)(?!\p{L})/iu
/** `Các hồ có dung tích trên 1 triệu m3 phải …`, `tối thiểu 8 m2/người mới được …`: a condition in other words. */
const OF_THOSE = /(?<!\p{L})(?:có|sử dụng|thuê|tuyển dụng)(?: [^\s,;.:\d]{1,10}){0,4} $/iu
/** `Đối với cơ sở nuôi trên 2 ha phải …` */
const OF_CASE = /^\P{L}{0,6}(?:đối với|trường hợp) /iu
/** `không hoàn thành dưới 90% kế hoạch phải kiểm điểm` */
const BLAMED = /^[^,;.]{0,40} (?:phải|bị|thì) (?:kiểm điểm|xử lý|xem xét|giải trình|phê bình|hạ|trừ|thu hồi)(?!\p{L})/iu
const ASKED =
  /^,? (?:phải|thì|bắt buộc|có trách nhiệm|không được|được (?:phép|xem xét|ưu tiên|hưởng|áp dụng)|có thể|bị)(?!\p{L})/iu
const ALLOWED = /^,? (?:mới|thì) (?:được|có thể)(?!\p{L})/iu

/** True for a bound from which on something is asked of others, or allowed; `before` are the words before it. */
export function isAskedOf(
  text: string,
  sentenceStart: number,
  before: string,
  { start, numberStart, end }: FoundQuantity,
): boolean {
  if (MUST.test(text.slice(start, end + 30))) return true
  const after = text.slice(end, end + 20)
  if (start === numberStart) return false
  if (BLAMED.test(text.slice(end, end + 60))) return true
  const isOfCase =
    OF_CASE.test(text.slice(sentenceStart, sentenceStart + 24)) && !/[;:]/u.test(text.slice(sentenceStart, start))
  return ALLOWED.test(after) || (ASKED.test(after) && (OF_THOSE.test(before) || OF_CASE.test(before) || isOfCase))
}
