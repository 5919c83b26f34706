/** Counts that only describe an event, a body, a paper or what is there already, and are not aimed at. */

import type { FoundQuantity } from '../quantity/quantity.js'
import { isOfThing } from './of-thing.js'
import { isRate } from './rates.js'
import { startsWithVerb } from './verbs.js'

/**
 * Says whether a number only tells what something consists of, what was reached before, or, in a task, who comes, what
 * is won or kept ready, and which things of a known number the work is about.
 */
export function isDescribed(text: string, sentenceStart: number, found: FoundQuantity, task: boolean): boolean {
  const before = text.slice(Math.max(sentenceStart, found.start - LONGEST_BEFORE), found.start)
  const after = text.slice(found.end, found.end + LONGEST_AFTER)
  const unit = found.quantity.unit ?? ''
  if (SLOGAN.test(unit) || OF_TOTAL.test(before) || REACHED_BEFORE.test(before) || SET_BEFORE.test(before)) return true
  if (DONE_ALREADY.test(after) || LACKING.test(before)) return true
  if (isOfNow(text, sentenceStart, found.start) || HELD_AT.test(before)) return true
  if (task && (ON_CONDITION.test(before) || RATE_OF_SUPPORT.test(before))) return true
  if (task && isOfThing(before, found, after)) return true
  if (task && isOfRule(text, sentenceStart, found, before, after)) return true
  if (found.unitKind === 'percent' || found.isFraction) return task && (isRate(before, after) || DAMAGED.test(before))
  if (task && (IN_EACH.test(text.slice(sentenceStart, sentenceStart + 12)) || ENTITLED.test(before))) return true
  if (task && OF_RULES.test(sentenceAt(text, sentenceStart, found))) return true
  if (task && SCORE.test(unit) && OF_MARKS.test(after) && !INDEX.test(before)) return true
  if (found.unitKind !== 'noun' || found.isRank || found.isNone) return false
  const isBound = found.start < found.numberStart
  if (PART_OF_PLAN.test(unit) && !isBound && !RESEARCH.test(after) && !BUILT.test(before)) return true
  if (task && JOINED.test(before)) return true
  return task && isOfWork(unit, before, after, isBound)
}

/** `kênh nối 2 hồ Bàu Sen - Bàu Trắng`, `cầu giữa 2 xã`: what is there at both ends. */
const JOINED = /(?<!\p{L})(?:(?<!(?:kết|đấu) )nối(?: liền)?|giữa) $/iu

/** `Hiện nay tỉnh có 25 khu công nghiệp, phấn đấu đến năm 2030 có | 40 khu`: what is still to come. */
const STILL_TO_COME = /(?<!\p{L})(?:phấn đấu|đặt mục tiêu|quyết tâm|yêu cầu)(?!\p{L})/iu

const isOfNow = (text: string, sentenceStart: number, at: number): boolean =>
  OF_NOW.test(text.slice(sentenceStart, sentenceStart + LONGEST_BEFORE)) &&
  !STILL_TO_COME.test(text.slice(sentenceStart, Math.min(at, sentenceStart + 2 * LONGEST_BEFORE)))

/** The words of its sentence around a number, in sight of it. */
const sentenceAt = (text: string, sentenceStart: number, { start, end }: FoundQuantity): string =>
  `${text.slice(Math.max(sentenceStart, start - LONGEST_BEFORE), start)} | ${text.slice(end, end + 20)}`

const LONGEST_BEFORE = 200
const LONGEST_AFTER = 120

/** `thực hiện 5 không, 3 sạch`, `4 tại chỗ`, `6 rõ`; `54 dân tộc anh em` */
const SLOGAN = /^(?:không|sạch|dám|tại chỗ|rõ|biết|cùng|dân tộc)$/iu
/** `nhóm 10 trên tổng số 34 tỉnh`, `một trong 5 trung tâm`: among how many. */
const OF_TOTAL = /(?<!\p{L})(?:(?:trên|trong) tổng số|(?:một|0?1) trong(?: số| những)?) $/iu
/** `tỷ lệ che phủ rừng đã đạt 52%`: what was reached, and not `lao động đã qua đào tạo đạt 71%`. */
const REACHED_BEFORE =
  /(?<!\p{L})đã (?:đạt(?: được)?|tăng|giảm|có|xây dựng được|hoàn thành(?: được)?|đạt được (?:các )?kết quả(?: sau)?:)(?: (?:lên|còn|xuống|hơn|gần|khoảng|trên|được|thêm|mới)){0,3} $/iu
/** `vượt chỉ tiêu nghị quyết đề ra | là 64%`: what was set for it, and is left behind. */
const SET_BEFORE = /(?<!\p{L})(?:vượt|so với|cao hơn|bằng)(?: [^\s;:.\d]{1,10}){1,8} (?:đề ra|đặt ra|giao)(?: là)? $/iu
/** `không đủ 2/3 số buổi` */
const LACKING = /(?<!\p{L})(?:không|chưa) đủ $/iu
/** `70% nhiệm vụ được giao | đã hoàn thành;` */
const DONE_ALREADY =
  /^(?: [^\s,;:.]{1,12}){0,10} đã (?:hoàn thành|ban hành|triển khai xong|thực hiện xong)(?: [^\s,;:.]{1,12}){0,4}(?=[;.,]|$)/iu
/** `Hiện nay toàn tỉnh có 25 khu công nghiệp`, `Giai đoạn 2016 - 2020 đã đạt được các kết quả: …` */
const OF_NOW =
  /^\P{L}{0,6}(?:(?:hiện có|hiện nay|hiện tại|(?:tính )?đến nay|theo (?:kết quả|số liệu|thống kê|báo cáo)(?! [^.;]{0,200}(?:phấn đấu|mục tiêu))|hiện(?= (?:toàn|cả|tỉnh|huyện|xã|trên))|(?:qua (?:rà soát|phân tích|thống kê|khảo sát|kiểm tra|theo dõi|đánh giá)|thực tế(?: cho thấy)?)(?! [^.;]{0,200}(?:phấn đấu|mục tiêu))|kết quả (?:thực hiện|đạt được|năm|giai đoạn))(?!\p{L})|[^:;]{0,120}(?<!\p{L})đã đạt được [^:;]{0,60}kết quả[^:;]{0,60}:)/iu
/** `Chương trình được thực hiện tại 12 huyện và 145 xã` */
const HELD_AT =
  /(?:(?<!\p{L})được |^\P{L}{0,6})(?:tổ chức|thực hiện|triển khai)(?: thí điểm)? (?:tại|ở|trên địa bàn)(?: \d{1,4} \p{L}{1,9}(?: \p{L}{1,9})?(?:,| và))? $/iu
/** `vận hành khi lưu lượng vượt 500 m3/s`, `thông qua khi có trên 50% …` */
const ON_CONDITION =
  /(?<!\p{L})(?:(?<!(?:trước|sau) )khi(?! (?:sinh|kết hôn|tốt nghiệp|ra trường|đến tuổi)(?!\p{L}))|nếu|trường hợp|tình huống|kịch bản)(?: [^\s,;:.\d]{1,12}){1,9} $/iu
/** `Mức hỗ trợ: 60% chi phí` */
const RATE_OF_SUPPORT =
  /(?<!\p{L})(?:định mức|mức (?:hỗ trợ|chi|vay|đóng|phạt|khoán|thưởng|lương))(?:[: ][^\d;.]{0,40})?$/iu
/** `Cứ 5 hộ thành lập 01 tổ`: how many make one. */
const IN_EACH = /^\P{L}{0,6}cứ (?:mỗi )?\d/iu
/** `tổ trưởng được giảm 3 tiết`: what somebody is given. */
const ENTITLED =
  /(?<!\p{L})được (?:giảm|miễn|thưởng|tặng|trao|phát|nghỉ|cộng|hưởng|quy đổi)(?: [^\s,;:.\d]{1,8}){0,2} $/iu
/** The rules of a contest. */
const OF_RULES = /(?<!\p{L})(?:dự thi|thí sinh|bài thi|chấm thi|giám khảo|vòng thi|phần thi|thể lệ)(?!\p{L})/iu
/** `các hộ bị thiệt hại trên 70% diện tích`: how much makes them such. */
const DAMAGED = /(?<!\p{L})bị (?:thiệt hại|ảnh hưởng|mất|hư hỏng|suy giảm)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `phun với liều lượng 50 ml/m2` */
const DOSE =
  /(?<!\p{L})(?:uống|liều lượng|liều dùng|liều|t[ỷỉ] lệ pha|pha loãng|bón|bón lót|bón thúc|mật độ (?:cấy|trồng|gieo|nuôi|thả))(?: (?:là|từ|khoảng|với))? $/iu
/** `Yêu cầu kỹ thuật: độ dày tối thiểu 18 cm`, `Nhiệt độ bảo quản từ 2 đến 8 độ C`, `Đơn giá thuê đất bằng 1,5% giá đất` */
const STANDARD =
  /^\P{L}{0,6}(?:yêu cầu kỹ thuật|thông số|quy cách|nhiệt độ|độ ẩm|nồng độ cồn|liều lượng|phụ cấp|thuế suất|vốn (?:đối ứng|ngân sách)|diện tích (?:đất )?tự nhiên|đơn giá|mức giá|giá (?:vé|bán|thuê|đất|dịch vụ))(?!\p{L})/iu
/** `Không bố trí quá 02 cấp phó` */
const FORBIDDEN = /(?<!\p{L})không (?:được )?(?!vượt|quá|để)[^,;.:\d]{2,40} quá $/iu
/** `giãn cách tối thiểu 2 m`, `bán kính 3 km` */
const APART = /(?<!\p{L})(?:giãn cách|khoảng cách|bán kính|cách|hành lang an toàn)(?: [^\s,;.:\d]{1,10}){0,4} $/iu
const LENGTH = /^(?:m|km|cm|mét)$/u
/** `Mỗi hộ được hỗ trợ 15 kg gạo/khẩu/tháng` */
const GRANTED =
  /(?<!\p{L})(?:mỗi|các|những|một) [^;:.\d]{2,60} được (?:hỗ trợ|cấp|hưởng|trợ cấp|nhận|vay)(?: (?:tối đa|không quá|thêm))? $/iu
/** `các trường có trên 500 học sinh bố trí …`: of which of them something is asked. */
const LARGE_ONES = /(?<!\p{L})(?:các|những|mỗi|đối với) [^,;:.\d]{2,60} có (?:quy mô )?$/iu
const OVER = /^(?:trên|từ|dưới|hơn)(?!\p{L})/iu
const SAID_OF_IT = /^(?:được|đạt|phục vụ|đáp ứng|có)(?!\p{L})/iu

function isOfRule(text: string, sentenceStart: number, found: FoundQuantity, before: string, after: string): boolean {
  const { start, numberStart, unitKind, quantity } = found
  if (STANDARD.test(text.slice(sentenceStart, sentenceStart + 40)) || FORBIDDEN.test(before)) return true
  if (start === numberStart && unitKind !== 'percent' && RUN.test(before)) return true
  if (DOSE.test(before) || SENT_BY_PHONE.test(before) || isOfChecked(text, sentenceStart, found)) return true
  if (unitKind === 'symbol' && LENGTH.test(quantity.unit ?? '') && APART.test(before)) return true
  if (unitKind !== 'percent' && GRANTED.test(before)) return true
  const isOver = OVER.test(text.slice(start, numberStart)) && LARGE_ONES.test(before)
  return isOver && startsWithVerb(after.trimStart()) && !SAID_OF_IT.test(after.trimStart())
}

/** `nhắn tin theo cú pháp gửi 1400` */
const SENT_BY_PHONE = /(?<!\p{L})(?:nhắn tin|cú pháp|đầu số|tổng đài)(?: [^\s,;.:\d]{1,10}){0,5}(?: \d{3,4})? $/iu
/** `Kiểm tra các cơ sở có từ 10 lao động trở lên`: which of them. */
const CHECKED =
  /^\P{L}{0,4}(?:(?:tăng cường|tổ chức|tiếp tục|thực hiện) )?(?:thanh tra|kiểm tra|giám sát|rà soát|hướng dẫn|vận động|áp dụng|xử lý|lập danh sách)(?!\p{L})[^;:.\d]{0,80}(?<!\p{L})(?:các|những|đối với)(?!\p{L})/iu

function isOfChecked(text: string, sentenceStart: number, { start, numberStart, unitKind }: FoundQuantity): boolean {
  if (start === numberStart || unitKind === 'percent') return false
  const before = text.slice(sentenceStart, start)
  return (
    before.length < LONGEST_BEFORE &&
    CHECKED.test(before) &&
    !/;|(?<!\p{L})(?:bảo đảm|đảm bảo|phấn đấu|đạt|để)(?!\p{L})/iu.test(before)
  )
}

/** `điểm tối đa 100 điểm`, `từ 90 điểm trở lên được xếp loại xuất sắc`: how something is marked. */
const SCORE = /^điểm$/iu
const OF_MARKS = /^(?:[,.;:)/-]|$| (?:trở|được|thì|đến|và|hoặc|xếp)(?!\p{L}))/iu
const INDEX = /(?<!\p{L})(?:chỉ số|xếp hạng|hài lòng|điểm (?:trung bình|bình quân|số))(?!\p{L})/iu

/** `3 khâu đột phá và 18 chỉ tiêu chủ yếu`: what a plan consists of; a study is work of its own. */
const PART_OF_PLAN =
  /^(?:khâu|đột phá|(?:nhóm )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung)|quan điểm|định hướng|trụ cột|phụ lục|nhóm(?: nhiệm vụ| giải pháp)?$|bước$|giai đoạn$)(?!\p{L})/iu
/** `xây dựng 05 trụ cột của nền kinh tế` */
const BUILT = /(?<!\p{L})(?:xây dựng|hình thành|tạo lập) $/iu
const RESEARCH = /^(?: \p{L}{1,9}){0,2} (?:khoa học|KH&CN|KHCN|nghiên cứu)(?!\p{L})/iu

/** Who comes to an event or sits on a body, as the number tells it. */
const WHO_COMES =
  /^(?:đại biểu|khách mời|vận động viên|thí sinh|diễn giả|tổ trưởng|tổ phó|trưởng ban|phó trưởng ban|phó ban|ủy viên|uỷ viên|thành viên|đồng chí)(?!\p{L})/iu
const WON_OVER =
  /(?<!\p{L})(?:kết nạp|thu hút|phát triển|tăng|vận động|đào tạo|bồi dưỡng|giới thiệu|thêm|đạt)(?: (?:được|mới|thêm|từ|trên|ít nhất|tối thiểu)){0,3} $/iu
const INVITED = /(?<!\p{L})(?:mời|gặp mặt|lập danh sách|thống kê)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `mỗi đơn vị 01 đội tham gia`, `02 đoàn dự thi` */
const TEAM = /^(?:đội|đoàn|khối|tiết mục|gian hàng|bài dự thi)(?!\p{L})/iu
const JOINS = /^(?: \p{L}{1,9}){0,2} (?:tham gia|tham dự|dự thi|dự|biểu diễn)(?!\p{L})/iu
/** `Hội thao có 350 chiến sĩ tham gia` */
const OF_EVENT =
  /^\P{L}{0,6}(?:hội (?:thao|thi|nghị|thảo|diễn|trại|chợ)|lễ|giải|cuộc thi|buổi lễ|chương trình nghệ thuật|triển lãm)(?: [^\s,;:.\d]{1,10}){0,10} (?:có|gồm|quy tụ) $/iu
/** `Khen thưởng 10 tập thể và 20 cá nhân` */
const HONOURED =
  /(?<!\p{L})(?:khen thưởng|tuyên dương|biểu dương|tôn vinh|vinh danh|trao thưởng|(?:tặng|trao) (?:bằng khen|giấy khen|thưởng)(?: cho)?)(?: (?:\d{1,4} [^\d.;:()]{1,40}(?:,| và) )?)$/iu
/** `trưng bày 50 gian hàng`: how large the fair is. */
const STALL = /^gian hàng/iu
const SHOWN = /(?<!\p{L})(?:trưng bày|triển lãm|quy mô|gồm|bố trí)(?: (?:từ|khoảng|trên|ít nhất|tối thiểu|với))? $/iu
/** `01 giải Nhất, 02 giải Nhì` */
const PRIZE = /^giải(?: thưởng)?$/iu
/** `câu hỏi trắc nghiệm`, `thi đấu 05 môn` */
const OF_CONTEST = /^(?:câu hỏi|câu|môn|phần thi|vòng thi|lượt thi)$/iu
/** `thuê 200 ghế`, `bố trí 02 xe ô tô`: what is kept ready for the work. */
const KEPT_READY = /(?<!\p{L})(?:thuê|mượn|trang trí|phân công|điều động|trưng dụng) $/iu
const PROVIDED = /(?<!\p{L})(?:bố trí|huy động|chuẩn bị|tăng cường|luân phiên|hợp đồng)(?: (?:đủ|sẵn|thường trực))? $/iu
const FORCES =
  /^(?:giáo viên|bác sĩ|y sĩ|điều dưỡng|viên chức|chuyên viên|lãnh đạo|bảo vệ|nhân lực|nhân sự|lao động|dân quân|đoàn viên|tình nguyện viên|xe|ô tô|xuồng|ca nô|tàu|máy|phương tiện|cán bộ|công chức|chiến sĩ|nhân viên|người|lượt người|lực lượng|tổ|đội|đoàn|phòng|bàn|ghế|lều|nhà bạt|chốt|sân khấu|suất|bộ)(?!\p{L})/iu
/** `gửi 02 bộ hồ sơ`, `lập thành 04 bản` */
const HANDED_IN = /(?<!\p{L})(?:gửi|nộp|lập|lập thành|photo|sao)(?: về [^\d,;.:]{2,40})? $/iu
const PAPERS = /^(?:bộ|bản|tờ|quyển|tập|phiếu|hồ sơ)(?!\p{L})/iu
/** `Kinh phí in 500 bộ tài liệu`, `Biên chế của Trung tâm là 25 người` */
const COST =
  /^\P{L}{0,6}(?:số lượng (?:đại biểu|người (?:dự|tham)|vận động viên)|kinh phí|chi phí|chi cho|tiền|dự toán|biên chế|quân số|nhân sự|thành phần|lực lượng (?:tham gia|huy động|phục vụ|bảo đảm)|số lượng thành viên)(?!\p{L})/iu
/** `tuyên truyền trên 03 trang thông tin`: where it is told, and no bound. */
const TOLD_ON =
  /(?<!\p{L})(?:tuyên truyền|đăng tải|đăng|đưa tin|phát sóng|công khai|thông báo|quảng bá|giới thiệu)(?: [^\s,;.:\d]{1,10}){0,6} $/iu
const MEDIA = /^(?:trang|cổng|kênh|đài|báo|tạp chí|nền tảng|hệ thống|phương tiện)(?!\p{L})/iu
/** `sáp nhập 03 xã thành 01 xã` */
const MERGED = /(?<!\p{L})(?:sáp nhập|hợp nhất)(?: [^;.:]{1,40} (?:thành|vào))? $/iu
/** `Sắp xếp 42 trạm y tế | thành 18 trạm y tế khu vực`: those that there were. */
const REARRANGED = /(?<!\p{L})(?:sắp xếp|tổ chức|gộp|nhập|dồn)(?: lại)? $/iu
const INTO = /^(?: [^\s,;:.\d]{1,12}){0,6} (?:thành|còn|xuống còn) \d/iu
/** `gồm 01 tổ trưởng, 02 tổ phó và 09 thành viên` */
const CONSISTS = /(?<!\p{L})(?:gồm|bao gồm)(?: có)?:? (?:\d{1,4} [^\d.;:()]{1,40}(?:,| và|, và) ){0,6}$/iu

/** `xảy ra 35 vụ cháy, làm 02 người chết` */
const HAPPENED = /(?<!\p{L})(?:xảy ra|phát hiện|xử phạt|bắt giữ|khởi tố|ghi nhận) $/iu
const HARMED = /^người (?:chết|bị thương|mất tích)(?!\p{L})/iu
/** `Tỉnh có 3 mặt giáp biển`, `Trên địa bàn xã hiện có 04 trường` */
const STATED =
  /^\P{L}{0,6}(?:toàn )?(?:tỉnh|huyện|xã|thành phố|phường|trường|trung tâm|đơn vị|công ty|trên địa bàn|cả nước)(?: [^\s,;:.\d]{1,12}){0,6} có $/iu
/** `Rà soát 24 trường cao đẳng`: those that there are. */
const LOOKED_AT =
  /(?:^|[.;:–-] ?|, (?:và )?)(?:tổ chức )?(?:rà soát|thống kê|tổng hợp|lập danh sách|công khai|niêm yết|đôn đốc)(?: lại)? $/iu
/** `bảo vệ 4 lớp`, `mô hình 4 lớp` */
const LAYERED = /(?<!\p{L})(?:bảo vệ|mô hình|phương án)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `áp dụng 04 mức`, `chia làm 02 vòng` */
/** `tăng 5 bậc` */
const CLIMBS = /(?<!\p{L})(?:tăng|nâng|lên|cải thiện|thăng)(?: (?:thêm|ít nhất|tối thiểu|từ)){0,2} $/iu
const OF_ORDER = /^(?:mức|hạng|bậc|cấp độ|vòng|bước|phần|giai đoạn|hình thức|phương án|trường hợp|mặt)$/iu
/** `theo dõi 15 chỉ số`, `sử dụng 02 phần mềm`: what is there is made use of. */
const GOVERNED =
  /(?<!\p{L})(?:theo dõi|áp dụng|giữ nguyên|quán triệt|tuân thủ|bám sát|căn cứ|phát huy|vận dụng)(?: [^\s,;.:\d]{1,10}){0,4}:? $/iu
/** `cho mỗi đại biểu 01 bộ tài liệu` */
/** `mỗi suất quà trị giá 1 triệu đồng tiền mặt và | 1 túi quà` */
const IN_A_GIFT = /(?<!\p{L})mỗi (?:suất|phần)(?: quà)?(?!\p{L})[^;.]{0,80}(?:,| và|gồm) $/iu
const EACH_GUEST = /(?<!\p{L})mỗi (?:đại biểu|học viên|thí sinh|khách mời|phần quà|suất)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `hướng dẫn 21 Ban Công tác Mặt trận`, `tổ chức lễ phát động tại nhà văn hóa 21 khu phố`: who is told, and where. */
const BODY =
  /^(?:ban|sở|ngành|cơ quan|đơn vị|tổ chức|chi bộ|chi đoàn|chi hội|đảng bộ|khu phố|tổ dân phố|thôn|ấp|bản|xã|phường|huyện|quận|tỉnh|thành phố|địa phương|trường)(?!\p{L})/iu
/** `Nhân dân 12 thôn ra quân` */
const OF_WHOM = /(?<!\p{L})(?:nhân dân|người dân|bà con|đại diện|lãnh đạo|cán bộ) (?:của )?$/iu
const ADDRESSED =
  /(?<!\p{L})(?:hướng dẫn|chỉ đạo|đôn đốc|yêu cầu|đề nghị|giao|phân công|thông báo (?:cho|đến|tới)|phối hợp(?: với| cùng| giữa)?) (?:(?:các|đủ|cả) )?$/iu
/** `tại trụ sở và 18 nhà văn hóa thôn` */
const ON_PLACES = /^[^\d]*(?<!\p{L})(?:tại|ở)(?: [^\s,;:.\d]{1,12}){1,6}(?:,| và) $/iu
const HELD_IN = /(?<!\p{L})(?:tại|ở)(?: [^\s,;.:\d]{1,10}){1,6} $/iu
/** `Vận hành an toàn 24 hồ chứa`: how those that there are are run. */
const RUN =
  /(?<!\p{L})(?:vận hành|quản lý|khai thác|sử dụng|bảo quản|trông coi)(?: (?:an toàn|(?:có )?hiệu quả|tốt|chặt chẽ|ổn định|thông suốt|hợp lý|và|,)){1,4} $/iu
/** `Rà soát 35 dự án chậm tiến độ`: those that there are. */
const REVIEWED = /(?<!\p{L})(?:rà soát|đôn đốc|theo dõi|thống kê|tổng hợp)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
const STUCK =
  /^(?: \p{L}{1,9}){0,4} (?:chậm (?:tiến độ|triển khai)|tồn đọng|vướng mắc|quá hạn|hết hạn|xuống cấp)(?!\p{L})/iu
/** `Đẩy nhanh tiến độ 2 dự án thành phần` */
const HURRIED = /(?<!\p{L})tiến độ(?: [^\s,;.:\d]{1,10}){0,4} $/iu
/** Verbs by which a known number of things is worked on, and none are made. */
const HANDLED =
  /(?<!\p{L})(?:rà soát|chuẩn hóa|chuẩn hoá|sử dụng|hướng dẫn|áp dụng|thực hiện|triển khai|báo cáo|hỗ trợ|đôn đốc|chỉ đạo|kiểm tra|theo dõi|đánh giá|giám sát|phổ biến|quán triệt|công bố|công khai|vận hành|cập nhật|tổng hợp|khai thác|tiếp nhận|xử lý|giải quyết|bàn giao|kiện toàn|nghiệm thu|quản lý)(?: [^\s,;.:\d]{1,10}){0,5} $/iu
/** `công bố 20 bài báo thuộc danh mục …`: made by it. */
const WRITTEN = /^(?:bài|công trình|sáng chế)(?!\p{L})/iu
/** `06 mẫu biểu ban hành kèm theo …`, `6 thành phố trực thuộc Trung ương`: which they are is laid down elsewhere. */
const KNOWN =
  /^(?: mục tiêu quốc gia| MTQG)(?!\p{L})|^(?: [^\s,;.:()\d]{1,12}){0,14} (?:thuộc (?:thẩm quyền|phạm vi|danh mục)|ban hành (?:kèm theo|theo|tại)|kèm theo|theo (?:quy định tại|danh mục|Phụ lục)|nêu trên|nói trên|trên đây|hiện có|đã được (?:ban hành|phê duyệt|công bố|giao)|đã (?:cấp phép|được cấp|ban hành|công bố|hoàn thành|xây dựng|kết thúc)|của cử tri|tại (?:kỳ họp|phiên họp|hội nghị)|theo (?:Quyết định|Nghị quyết|Kế hoạch|quy định$|quy định[.,;])|trực thuộc Trung ương)(?!\p{L})/iu

/** `05 tổ công tác, mỗi tổ từ 5 đến 7 người`: how many sit on each. */
const ON_EACH =
  /(?<!\p{L})mỗi (?:tổ|đội|nhóm|đoàn|kíp|ca|chốt|ban)(?: [^\s,;.:\d]{1,10}){0,2}(?: (?:có|gồm|từ|bố trí|tối đa|không quá|ít nhất|tối thiểu)){0,3} $/iu
/** `Chọn 30 cán bộ, mỗi lĩnh vực 2 người` */
const CHOSEN = /(?<!\p{L})(?:(?<!lựa )chọn|trưng tập)(?: cử)? $|(?<!\p{L})mỗi(?: [^\s,;.:\d]{1,10}){1,3} $/iu
const PEOPLE =
  /^(?:người|thành viên|cán bộ|chiến sĩ|đội viên|nhân viên|công chức|lãnh đạo|đồng chí|chỉ huy|bác sĩ|y sĩ|điều dưỡng)(?!\p{L})/iu

function isOfWork(unit: string, before: string, after: string, isBound: boolean): boolean {
  if (WHO_COMES.test(unit) && !WON_OVER.test(before)) return true
  if (STALL.test(unit) && SHOWN.test(before)) return true
  if ((!isBound && OF_EVENT.test(before)) || HONOURED.test(before) || ON_PLACES.test(before)) return true
  if (INVITED.test(before) || (TEAM.test(unit) && JOINS.test(after)) || OF_CONTEST.test(unit)) return true
  if (PRIZE.test(unit) && !/(?<!\p{L})đạt(?: được)?(?: ít nhất| từ)? $/iu.test(before)) return true
  if (KEPT_READY.test(before) || (!isBound && PROVIDED.test(before) && FORCES.test(unit))) return true
  if (PAPERS.test(unit) && HANDED_IN.test(before)) return true
  if (COST.test(before) || MERGED.test(before) || CONSISTS.test(before)) return true
  if (REARRANGED.test(before) && INTO.test(after)) return true
  if (PEOPLE.test(unit) && (ON_EACH.test(before) || (!isBound && CHOSEN.test(before)))) return true
  if (isBound && MEDIA.test(unit) && TOLD_ON.test(before)) return true
  if (!isBound && (STATED.test(before) || LOOKED_AT.test(before))) return true
  if (unit === 'lớp' && LAYERED.test(before)) return true
  if (HAPPENED.test(before) || (!isBound && HARMED.test(`${unit}${after}`))) return true
  if (
    (OF_ORDER.test(unit) && !CLIMBS.test(before)) ||
    GOVERNED.test(before) ||
    EACH_GUEST.test(before) ||
    IN_A_GIFT.test(before)
  )
    return true
  if (BODY.test(unit) && (ADDRESSED.test(before) || HELD_IN.test(before) || OF_WHOM.test(before))) return true
  if (!isBound && (HURRIED.test(before) || (REVIEWED.test(before) && STUCK.test(after)))) return true
  return HANDLED.test(before) && KNOWN.test(after) && !WRITTEN.test(unit)
}
