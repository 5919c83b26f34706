/**
 * Numbers that belong to a thing in the sentence and not to its work: how large something is, which of many are meant, how
 * something has to be, and how many must be there.
 */

import type { FoundQuantity } from '../quantity/quantity.js'
import { startsWithVerb } from './verbs.js'

/** Says of a number of a task whether it only tells of a thing; `before` and `after` are the words around it. */
export function isOfThing(before: string, found: FoundQuantity, after: string): boolean {
  const { unitKind, start, numberStart } = found
  const isBound = start < numberStart
  const isShare = unitKind === 'percent' || found.isFraction
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  if (isBound && isWhich(clause, isShare === true)) return true
  if (isShare && found.quantity.min === null && BEHINDHAND.test(clause)) return true
  if (TOLD_ABOUT.test(lastPartOf(clause)) || (isBound && unitKind === 'money' && EARNING.test(clause))) return true
  if (isShare && OF_CASES.test(clause)) return true
  if (isShare) return LIMIT.test(before) || (OBLIGED.test(clause) && THERE.test(clause))
  if (GIVEN.test(before) && (OF_ONE.test(found.quantity.per ?? '') || OF_ONE_NEXT.test(after))) return true
  if (WITH_AREA.test(before)) return !PLANTED.test(clause)
  if (SIZE_OF.test(before) && !MOVED.test(lastPartOf(clause))) return true
  if (isBound && unitKind === 'symbol' && OBLIGED.test(clause)) return true
  return VOTERS.test(found.quantity.unit ?? '') && (THERE_NEXT.test(after) || OBLIGED.test(clause))
}

/** `Tuyên truyền về 19 tiêu chí nông thôn mới`: what is told of. */
const TOLD_ABOUT =
  /(?<!\p{L})(?:tuyên truyền|phổ biến|quán triệt|học tập|tập huấn|giới thiệu|thông tin|nói chuyện)(?: [^\s,;.:\d]{1,10}){0,6} về (?:(?:các|nội dung) ){0,2}$/iu
/** `nhân rộng mô hình thanh niên làm kinh tế giỏi, có thu nhập từ 200 triệu đồng`: what those must bring in. */
const EARNING =
  /(?<!\p{L})(?:các|những|mô hình)(?: [^\s;.:\d]{1,12}){1,12} (?:có|cho|mang lại) (?:[^;:.]{2,40}, )?(?:mức )?(?:thu nhập|doanh thu|lợi nhuận|lãi|giá trị)(?: [^\s,;.:\d]{1,10}){0,4} $/iu

/** `khai thác quỹ đất với diện tích 500 ha` tells how large that is, `trồng rừng với diện tích 500 ha` how much of it is planted. */
const WITH_AREA = /(?<!\p{L})với (?:tổng )?diện tích $/iu
const PLANTED =
  /(?<!\p{L})(?:trồng|gieo|cấy|nuôi|mở rộng|chuyển đổi|duy trì|phục hồi|khoanh nuôi|chăm sóc|phấn đấu|(?:xây dựng|hình thành|phát triển) (?:các |\d{1,3} )?vùng)(?!\p{L})/iu

/** `hỗ trợ 15 kg gạo/người/tháng`: what each of them is given. */
const GIVEN = /(?<!\p{L})(?:hỗ trợ|trợ cấp|cấp|cấp phát|phát|tặng|chi)(?: (?:không quá|tối đa|mức|thêm|từ)){0,2} $/iu
const OF_ONE = /^(?:người|hộ|khẩu|nhân khẩu|học sinh|trẻ|cháu|suất|em)(?!\p{L})/iu
const OF_ONE_NEXT = /^ \p{L}{1,9}\/(?:người|hộ|khẩu|nhân khẩu|học sinh|trẻ|cháu|suất|em)(?!\p{L})/iu

const lastPartOf = (clause: string): string => clause.slice(clause.lastIndexOf(',') + 1)

/** `hầm biogas quy mô trên 500 m3`, `bờ biển dài hơn 100 km`, `đại hội, thời gian không quá 02 ngày` */
const SIZE_OF =
  /(?<!\p{L})(?:dài|(?<!(?:nhân|mở) )rộng|(?<!(?:nâng|đề) )cao|sâu|dày|nặng|chiều (?:dài|rộng|cao|sâu)|độ (?:dài|rộng|cao|sâu|dày|dốc)|bán kính|đường kính|công suất|dung tích|dung lượng|sức chứa|khẩu độ|quy mô|trữ lượng|trọng lượng|trọng tải|tải trọng|cân nặng|thời lượng|thời gian|cự ly|dân số|nhiệt độ|độ ẩm)(?: là|:)? $/iu
/** `phấn đấu quy mô trên 500 tỷ`: what is to grow or to shrink. */
const MOVED = /(?<!\p{L})(?:phấn đấu|nâng|tăng|mở rộng|kéo dài|giảm|rút ngắn|hạ|duy trì)(?!\p{L})/iu

/** Behind verbs that bring something about, they are what is to be so: `bảo đảm các xã có ít nhất 02 sân chơi`. */
const BROUGHT_ABOUT =
  /(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|để|nhằm|đạt|duy trì|giữ vững|mục tiêu|đưa|giúp|hướng (?:tới|đến)|tỷ lệ|số lượng)(?!\p{L})/iu
/** `các xã có tỷ lệ hộ nghèo | trên 40%`, `cho những hợp tác xã có diện tích lúa | từ 50 ha` */
const WHICH =
  /(?<!\p{L})(?:các|những|đối với)(?: [^\s,;:.\d]{1,12}){1,12} có(?<attribute>(?: [^\s,;:.\d]{1,12}){0,5}) $/iu
/** `Thu hồi vốn của các dự án giải ngân | dưới 30%` */
const BEHINDHAND =
  /(?<!\p{L})(?:các|những)(?: [^\s,;:.\d]{1,12}){1,10} (?:giải ngân|hoàn thành|thực hiện)(?: (?:đạt|được))? $/iu

/** `ưu tiên mua sắm sản phẩm có tỷ lệ nội địa hóa | trên 25%` */
const CHOSEN_BY =
  /(?<!\p{L})(?:ưu tiên|lựa chọn|mua(?: sắm)?|sử dụng|tuyển dụng|cho vay)(?: [^\s,;:.\d]{1,10}){1,8} có (?:t[ỷỉ] (?:lệ|trọng)|diện tích|quy mô|doanh thu|vốn|hàm lượng|độ|trình độ|công suất|kinh nghiệm)(?: [^\s,;:.\d]{1,10}){0,5} $/iu

/** Which of many are meant, of whom something is done. */
function isWhich(clause: string, isShare: boolean): boolean {
  if (CHOSEN_BY.test(clause)) return true
  const which = WHICH.exec(clause)
  if (!which) return false
  const matrix = clause.slice(0, which.index).trim()
  // of a share only what is called one is an attribute
  if (isShare && !/^ t[ỷỉ] (?:lệ|trọng)/iu.test(which.groups?.attribute ?? '')) return false
  if (matrix === '') return /^đối với /iu.test(which[0])
  return startsWithVerb(matrix.replace(/^[-–+\s]+/u, '')) && !BROUGHT_ABOUT.test(matrix)
}

/** `Các phòng học phải bảo đảm diện tích tối thiểu 1,5 m2/học sinh` */
const OBLIGED = /(?<!\p{L})phải (?:có|bảo đảm|đảm bảo|đạt)(?: [^\s,;:.\d]{1,10}){0,10} $/iu
/** `Đối với cơ sở nuôi trên 1 ha phải có ao lắng chiếm 20% diện tích`: what is asked in such a case. */
const OF_CASES = /^\P{L}{0,6}(?:đối với|trường hợp) [^;:]{3,120} phải (?:có|dành|bố trí) /iu
/** `ngưỡng cảnh báo | khoảng 5%`: what calls for something, and is not striven for. */
const LIMIT = /(?<!\p{L})(?:đến|tới|chạm|vượt|quá) ngưỡng(?: [^\s,;:.\d]{1,10}){0,3} $/iu

const VOTERS = /^(?:cử tri|đại biểu)(?!\p{L})/iu
/** `phải bảo đảm số cử tri tham dự đạt ít nhất 50%` */
const THERE =
  /(?<!\p{L})(?:cử tri|đại biểu|thành viên)(?: [^\s,;:.\d]{1,10}){0,2} (?:tham dự|dự họp|dự|có mặt)(?!\p{L})/iu
const THERE_NEXT = /^(?: [^\s,;:.\d]{1,10}){0,4} (?:tham dự|dự họp|dự|có mặt)(?!\p{L})/iu
