/**
 * Whether a number of a task is a result. A share is; any other number is where a verb that reaches or moves links it
 * (`đạt`, `giảm`), where it counts the object of a verb (`trồng 500 ha rừng`), where it goes on with the results before it,
 * or where it is set beside a measure of results (`sản lượng trên 900 tấn`). A number beside anything else that is named
 * (`trữ lượng khoảng 900 tấn`) says how that is.
 */

import { isVerb } from '../duty/verb.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { wordsOf } from '../words.js'
import type { Measured } from './measured.js'
import { isOfVerbs, isWorkAlone, startsWithVerb } from './verbs.js'

const REACHING =
  /^(?:đạt|với (?:tổng )?diện tích|chiếm|tăng|giảm|cắt giảm|tinh giản|còn|lên|nâng|duy trì|bằng|là|:|có|được|ở mức|xuống)/iu

/** An amount of money that is a level to be reached, and no cost. */
const OF_INCOME =
  /^(?:GRDP|GDP|(?:tổng )?thu (?:ngân sách|nội địa)|thu nhập|(?:tiền )?lương(?= bình quân)|doanh thu|kim ngạch|xuất khẩu|nhập khẩu|tổng mức bán lẻ|dư nợ|năng suất|giá trị (?:sản xuất|sản phẩm|gia tăng|xuất khẩu))(?!\p{L})/iu

/** `thu 850 tỷ đồng`, `vận động ít nhất 200 triệu đồng`: money that comes in. */
const RAISED =
  /(?<!\p{L})(?:thu(?: được| hút| nợ)?|huy động|vận động|quyên góp|tiết kiệm|cho vay|giải ngân)(?: xã hội h(?:óa|oá))?(?: (?:được|thêm)| mỗi năm| h[àằ]ng năm)*$/iu

/** `Vận động 150 đơn vị máu`: those who are moved to do it give it. */
const GIVEN = /^(?:đơn vị|chai|túi|ml) máu(?!\p{L})/iu

/** A measure of each person or place, and not of a work: `diện tích nhà ở bình quân đầu người 15 m2`. */
const OF_EACH = /(?<!\p{L})(?:bình quân(?: (?:đầu người|mỗi|một|\p{L}{1,9}\/|$)|$)|mật độ|năng suất)/iu

/** `ngày điều trị trung bình | 6,5 ngày` */
const MEAN = /\p{L} (?:trung bình|bình quân)$/iu

/** What comes of work, and rises and falls with it. */
const OUTCOME =
  /(?<!\p{L})(?:số(?! liệu)|tổng(?! (?:chiều|công suất|dung|vốn|kinh phí|mức đầu tư))|t[ỷỉ] (?:lệ|trọng|suất|số)|hệ số|chỉ số|tốc độ|mức|sản lượng|năng suất|thu nhập|doanh thu|giá trị|kim ngạch|diện tích|mật độ|quy mô|nồng độ|(?<!(?:trữ|chất|dung|trọng|thời|lực) )lượng|thời (?:gian|hạn)|tuổi thọ|điểm)(?= \p{L}|$)/iu

const MORE = /(?: (?:mới|thêm|được|lại)){1,3}$/iu
/** In words. */
const LONGEST_LEAD = 40

/** Somebody does something: `Ban Thường vụ Huyện ủy thành lập`. */
function isDone(lead: string): boolean {
  const words = wordsOf(lead, 0, LONGEST_LEAD)
  return startsWithVerb(lead) || words.some((_, at) => isVerb(words, at))
}

/** `đàn bò 120 nghìn con, | gia cầm 1,2 triệu con`: what is measured, in a few words. */
const LONGEST_ITEM = 4

/** `follows`: the results before it go on, `alike`: in the same unit. */
export function isAimedAt(
  found: FoundQuantity,
  measured: Measured,
  { follows, alike }: { follows: boolean; alike: boolean },
): boolean {
  const { link, lead, name } = measured
  const isBound = found.start < found.numberStart
  if (found.unitKind === 'percent' || found.isFraction) return true
  if (isStated(found, measured, isBound) || isLeft(found, measured)) return false
  const isLinked = REACHING.test(link)
  if (found.unitKind === 'money')
    return (
      (isLinked && link !== 'là' && link !== ':') ||
      OF_INCOME.test(name) ||
      (found.quantity.per === null && RAISED.test(lead))
    )
  if (isLinked || link === 'đóng góp' || found.isRank) return true
  if (lead === '') return isBound || GIVEN.test(name) || (follows && (found.unitKind === 'noun' || name !== ''))
  const isSymbol = found.unitKind === 'symbol'
  if ((isSymbol && OF_EACH.test(name)) || MEAN.test(lead)) return true
  if (found.quantity.min === null && CUT_DOWN.test(lead)) return true
  // what stands behind the number is what it counts
  if (name !== lead) return true
  const isObject = isDone(lead)
  if (isBound || follows)
    return isObject || OUTCOME.test(lead) || (alike && wordsOf(lead, 0, LONGEST_ITEM + 1).length <= LONGEST_ITEM)
  // `trồng mới 500 ha`: of an object that is not said, and no size of one that is (`xây công viên 3 ha`)
  return !isSymbol || isOfVerbs(lead.replace(MORE, '')) || isWorkAlone(lead)
}

/** `Tỉnh có 04 cửa khẩu`, `Quy mô của trường là 1.200 học sinh`, `mỗi người gửi tối đa 03 ảnh`: what is so, or is allowed. */
function isStated({ unitKind, quantity, isRank }: FoundQuantity, { link, lead }: Measured, isBound: boolean): boolean {
  if (unitKind === 'money' || isRank) return false
  if (quantity.min === null)
    return (
      !/^(?:giảm|còn|xuống|rút|kéo|cắt|duy trì|giữ|(?:được )?(?:kiểm soát|khống chế))/iu.test(link) &&
      !CUT_DOWN.test(lead)
    )
  if (unitKind !== 'noun') return false
  if (link === 'là') return true
  return link === 'có' && !isBound && lead !== '' && !STRIVEN_FOR.test(lead)
}

/** `Quỹ đất còn 15 ha`: how much is left; a number that falls (`số hộ nghèo còn 200 hộ`) is aimed at. */
const isLeft = ({ unitKind }: FoundQuantity, { link, lead }: Measured): boolean =>
  unitKind !== 'percent' && link === 'còn' && !CUT_DOWN.test(lead)

const CUT_DOWN =
  /(?<!\p{L})(?:giảm|rút ngắn|hạ|không quá|khống chế|kiểm soát|thời gian|chỉ số|tỷ lệ|số|sự cố|tai nạn|thất thoát|hao hụt|vi phạm)(?!\p{L})/iu
const STRIVEN_FOR =
  /^(?:trong |đến |hết |cả )?năm|(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|mỗi|để|hướng (?:tới|đến)|số|tổng số|đến (?:hết |cuối )?năm \d{4})(?!\p{L})/iu

/** `đã giải ngân 2,1 tỷ đồng`, `trên cơ sở kết quả năm 2025 đạt 95%`: what was done. */
const DONE = /^(?:(?:hiện )?đã (?!đạt(?!\p{L}))\p{L}|(?:trên cơ sở|phát huy) (?:các |những )?kết quả(?!\p{L}))/iu
/** `đạt 92%, vượt chỉ tiêu đề ra`: what came of an earlier plan. */
const CAME_OF =
  /, (?:và )?(?:(?:hoàn thành|đạt)(?: và)? )?vượt (?:mục tiêu|chỉ tiêu|kế hoạch) (?:đề ra|đặt ra|được giao)(?!\p{L})/iu
const STRIVING = /(?<!\p{L})(?:phấn đấu|mục tiêu là|đặt mục tiêu)(?!\p{L})/iu
const LONGEST_RESULT = 80

/** Whether a value was reached before, also where a target tells it by the way. */
export function wasReached(text: string, { start, end }: FoundQuantity, { lead }: Measured): boolean {
  if (DONE.test(lead)) return true
  const after = text.slice(end, end + LONGEST_RESULT)
  const isResult = CAME_OF.test(after.slice(0, after.search(/[;\n\u2028]|\. |$/u)))
  return isResult && !STRIVING.test(text.slice(Math.max(0, start - LONGEST_RESULT), start))
}

/** `vận động 2% hộ chưa tham gia`: how many are still to do it. */
const LACKING = /^(?: [^\s,;.:]{1,12}){1,8} chưa \p{L}/u
/** `năm 2025 đã tổ chức 12 hội chợ, kim ngạch đạt 1,2 tỷ USD` */
const BEFORE_NOW =
  /(?<!\p{L})(?:năm (?:19|20)\d\d|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|thời gian qua|vừa qua),?(?: [^\s;:]{1,12}){0,6} đã \p{L}/iu
const STILL_TO_COME = /(?<!\p{L})(?:phấn đấu|tiếp tục|đến năm|cần|phải)(?!\p{L})/iu
/** `giảm 50% số thuế phải nộp`: what is granted. */
const RELIEVED = /(?<!\p{L})(?:giảm|miễn)(?: \p{L}{1,8})? $/iu
const DUES = /^ (?:số |mức )?(?:thuế|tiền (?:thuế|thuê|sử dụng) |tiền thuê|học phí)(?!\p{L})/iu
/** `tỷ lệ giải ngân chỉ đạt 11%`, `mới đạt 45%`, and not `dự án mới đạt 20%`: how far it has come. */
const NOT_YET =
  /(?<!\p{L})(?:chỉ(?: mới)?|(?<!(?:trồng|cấp|xây dựng|làm|đăng ký|thành lập|kết nạp|tuyển|phát triển|công nhận|đảng viên|đoàn viên|hội viên|dự án|doanh nghiệp|xã|nông thôn|việc làm) )mới)(?: (?:đạt|có|được|chiếm|hoàn thành|khoảng|gần|trên|hơn)){1,3} $/iu
/** `khắc phục tình trạng | 20% hồ sơ phải bổ sung`, `Mặc dù 95% cán bộ đã có tài khoản`, `hiện đáp ứng 80%`: what there is. */
const FOUND_SO =
  /(?<!\p{L})(?:(?:khắc phục|chấm dứt|chấn chỉnh|rút kinh nghiệm)(?: \p{L}{1,9}){0,2} (?:tình trạng|việc|tồn tại|hạn chế)|mặc dù|tuy(?! nhiên)|hiện (?:đáp ứng|đạt|chiếm|đang))(?!\p{L})[^,;:.]{0,100}$/iu
/** `Nhiều xã có tỷ lệ hồ sơ trực tuyến | dưới 50%` */
const SOME_HAVE =
  /(?<!\p{L})(?:nhiều|một số|không ít)(?: [^\s,;:.\d]{1,12}){1,10} (?:có|đạt|giải ngân)(?: [^\s,;:.\d]{1,12}){0,8} $/iu
/** `đạt 55%, chưa đạt mục tiêu đề ra`, `đạt 11%, thấp hơn cùng kỳ` */
const FELL_SHORT =
  /^[^;:.]{0,60}, (?:(?:còn |vẫn )?chưa đạt (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu)|(?:còn |vẫn )?thấp hơn (?:so với |rất |nhiều )*(?:cùng kỳ|bình quân|mức|trung bình|kế hoạch|chỉ tiêu|mục tiêu|yêu cầu))(?!\p{L})/iu
const LONGEST_TOLD = 200

/** Whether a number of a task tells how something is or was, or what somebody is granted. */
export function isToldOf(
  text: string,
  { start, end, unitKind, quantity }: FoundQuantity,
  { change }: Measured,
  sentenceStart: number,
): boolean {
  const before = text.slice(Math.max(sentenceStart, start - LONGEST_TOLD), start)
  const after = text.slice(end, end + LONGEST_TOLD)
  if (unitKind === 'percent' && quantity.min !== 100 && change === null && LACKING.test(after)) return true
  if (unitKind === 'percent' && RELIEVED.test(before) && DUES.test(after)) return true
  if (NOT_YET.test(before) || FOUND_SO.test(before) || FELL_SHORT.test(after)) return true
  if (quantity.min === null && SOME_HAVE.test(before)) return true
  const part = before.slice(before.lastIndexOf(';') + 1)
  return BEFORE_NOW.test(part) && !STILL_TO_COME.test(part)
}
