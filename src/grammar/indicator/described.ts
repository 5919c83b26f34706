/** Counts that only describe an event, a body, a paper or what is there already, and are not aimed at. */

import type { FoundQuantity } from '../quantity/quantity.js'

/**
 * Says whether a number only tells what something consists of, what was reached before, or, in a task, who comes, what
 * is won or kept ready, and which things of a known number the work is about.
 */
export function isDescribed(text: string, sentenceStart: number, found: FoundQuantity, task: boolean): boolean {
  const before = text.slice(Math.max(sentenceStart, found.start - LONGEST_BEFORE), found.start)
  const after = text.slice(found.end, found.end + LONGEST_AFTER)
  const unit = found.quantity.unit ?? ''
  if (SLOGAN.test(unit) || OF_TOTAL.test(before) || REACHED_BEFORE.test(before)) return true
  if (OF_NOW.test(text.slice(sentenceStart, sentenceStart + LONGEST_BEFORE)) || HELD_AT.test(before)) return true
  if (task && (ON_CONDITION.test(before) || RATE_OF_SUPPORT.test(before))) return true
  if (found.unitKind === 'percent' || found.isFraction)
    return task && (LENT_AT.test(before) || SHARED_COST.test(before))
  if (task && OF_RULES.test(sentenceAt(text, sentenceStart, found))) return true
  if (task && SCORE.test(unit) && OF_MARKS.test(after) && !INDEX.test(before)) return true
  if (found.unitKind !== 'noun' || found.isRank || found.isNone) return false
  const isBound = found.start < found.numberStart
  if (PART_OF_PLAN.test(unit) && !isBound && !RESEARCH.test(after) && !BUILT.test(before)) return true
  return task && isOfWork(unit, before, after, isBound)
}

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
/** `Hiện nay toàn tỉnh có 25 khu công nghiệp`, `Giai đoạn 2016 - 2020 đã đạt được các kết quả: …` */
const OF_NOW =
  /^\P{L}{0,6}(?:(?:hiện có|hiện nay|hiện tại|tính đến nay|hiện(?= (?:toàn|cả|tỉnh|huyện|xã|trên))|kết quả (?:thực hiện|đạt được|năm|giai đoạn))(?!\p{L})|[^:;]{0,120}(?<!\p{L})đã đạt được [^:;]{0,60}kết quả[^:;]{0,60}:)/iu
/** `Chương trình được thực hiện tại 12 huyện và 145 xã` */
const HELD_AT =
  /(?<!\p{L})được (?:tổ chức|thực hiện|triển khai)(?: thí điểm)? (?:tại|ở|trên địa bàn)(?: \d{1,4} \p{L}{1,9}(?: \p{L}{1,9})?(?:,| và))? $/iu
/** `vận hành khi lưu lượng vượt 500 m3/s`, `thông qua khi có trên 50% …` */
const ON_CONDITION =
  /(?<!\p{L})(?:(?<!(?:trước|sau) )khi(?! (?:sinh|kết hôn|tốt nghiệp|ra trường|đến tuổi)(?!\p{L}))|nếu|trường hợp)(?: [^\s,;:.\d]{1,12}){1,9} $/iu
/** `Mức hỗ trợ: 60% chi phí` */
const RATE_OF_SUPPORT =
  /(?<!\p{L})(?:định mức|mức (?:hỗ trợ|chi|vay|đóng|phạt|khoán|thưởng|lương))(?:[: ][^\d;.]{0,40})?$/iu
/** The rules of a contest. */
const OF_RULES = /(?<!\p{L})(?:dự thi|thí sinh|bài thi|chấm thi|giám khảo|vòng thi|phần thi|thể lệ)(?!\p{L})/iu
/** `vay vốn với lãi suất 3%/năm` */
const LENT_AT =
  /(?<!(?:giảm|tăng|hạ) (?:\p{L}{1,6} )?)(?<!\p{L})lãi suất(?: (?:cho )?vay)?(?: (?:là|không quá|tối đa|ưu đãi|bằng)){0,2} $/iu
/** `Ngân sách tỉnh hỗ trợ 70%, ngân sách huyện đối ứng 30%`: who pays how much. */
const SHARED_COST =
  /(?<!\p{L})(?:ngân sách|nguồn vốn|vốn|người dân|nhân dân)(?: \p{L}{1,9}){1,5} (?:hỗ trợ|đối ứng|bảo đảm|đảm bảo|đóng góp|chi trả)(?: tối đa| không quá)? $/iu
/** `điểm tối đa 100 điểm`, `từ 90 điểm trở lên được xếp loại xuất sắc`: how something is marked. */
const SCORE = /^điểm$/iu
const OF_MARKS = /^(?:[,.;:)/-]|$| (?:trở|được|thì|đến|và|hoặc|xếp)(?!\p{L}))/iu
const INDEX = /(?<!\p{L})(?:chỉ số|xếp hạng|hài lòng|điểm (?:trung bình|bình quân|số))(?!\p{L})/iu

/** `3 khâu đột phá và 18 chỉ tiêu chủ yếu`: what a plan consists of; a study is work of its own. */
const PART_OF_PLAN =
  /^(?:khâu|(?:nhóm )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung)|quan điểm|định hướng|trụ cột|phụ lục|nhóm(?: nhiệm vụ| giải pháp)?$|bước$|giai đoạn$)(?!\p{L})/iu
/** `xây dựng 05 trụ cột của nền kinh tế` */
const BUILT = /(?<!\p{L})(?:xây dựng|hình thành|tạo lập) $/iu
const RESEARCH = /^(?: \p{L}{1,9}){0,2} (?:khoa học|KH&CN|KHCN|nghiên cứu)(?!\p{L})/iu

/** Who comes to an event or sits on a body, as the number tells it. */
const WHO_COMES =
  /^(?:đại biểu|khách mời|vận động viên|thí sinh|diễn giả|tổ trưởng|tổ phó|trưởng ban|phó trưởng ban|phó ban|ủy viên|uỷ viên|thành viên|đồng chí)(?!\p{L})/iu
const WON_OVER =
  /(?<!\p{L})(?:kết nạp|thu hút|phát triển|tăng|vận động|đào tạo|bồi dưỡng|giới thiệu|thêm|đạt)(?: (?:được|mới|thêm|từ|trên|ít nhất|tối thiểu)){0,3} $/iu
const INVITED = /(?<!\p{L})mời(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `mỗi đơn vị 01 đội tham gia`, `02 đoàn dự thi` */
const TEAM = /^(?:đội|đoàn|khối|tiết mục|gian hàng|bài dự thi)(?!\p{L})/iu
const JOINS = /^(?: \p{L}{1,9}){0,2} (?:tham gia|tham dự|dự thi|dự|biểu diễn)(?!\p{L})/iu
/** `01 giải Nhất, 02 giải Nhì` */
const PRIZE = /^giải(?: thưởng)?$/iu
/** `câu hỏi trắc nghiệm`, `thi đấu 05 môn` */
const OF_CONTEST = /^(?:câu hỏi|câu|môn|phần thi|vòng thi|lượt thi)$/iu
/** `thuê 200 ghế`, `bố trí 02 xe ô tô`: what is kept ready for the work. */
const KEPT_READY = /(?<!\p{L})(?:thuê|mượn|trang trí|phân công|điều động|trưng dụng) $/iu
const PROVIDED = /(?<!\p{L})(?:bố trí|huy động|chuẩn bị)(?: (?:đủ|sẵn|thường trực))? $/iu
const FORCES =
  /^(?:xe|ô tô|xuồng|ca nô|tàu|máy|phương tiện|cán bộ|công chức|chiến sĩ|nhân viên|người|lượt người|lực lượng|tổ|đội|đoàn|phòng|bàn|ghế|lều|nhà bạt|chốt|sân khấu|suất|bộ)(?!\p{L})/iu
/** `gửi 02 bộ hồ sơ`, `lập thành 04 bản` */
const HANDED_IN = /(?<!\p{L})(?:gửi|nộp|lập|lập thành|photo|sao)(?: về [^\d,;.:]{2,40})? $/iu
const PAPERS = /^(?:bộ|bản|tờ|quyển|tập|phiếu|hồ sơ)(?!\p{L})/iu
/** `Kinh phí in 500 bộ tài liệu`, `Biên chế của Trung tâm là 25 người` */
const COST =
  /^\P{L}{0,6}(?:số lượng (?:đại biểu|người (?:dự|tham)|vận động viên)|kinh phí|chi phí|chi cho|tiền|dự toán|biên chế|quân số|nhân sự|thành phần|số lượng thành viên)(?!\p{L})/iu
/** `tuyên truyền trên 03 trang thông tin`: where it is told, and no bound. */
const TOLD_ON =
  /(?<!\p{L})(?:tuyên truyền|đăng tải|đăng|đưa tin|phát sóng|công khai|thông báo|quảng bá|giới thiệu)(?: [^\s,;.:\d]{1,10}){0,6} $/iu
const MEDIA = /^(?:trang|cổng|kênh|đài|báo|tạp chí|nền tảng|hệ thống|phương tiện)(?!\p{L})/iu
/** `sáp nhập 03 xã thành 01 xã` */
const MERGED = /(?<!\p{L})(?:sáp nhập|hợp nhất)(?: [^;.:]{1,40} (?:thành|vào))? $/iu
/** `gồm 01 tổ trưởng, 02 tổ phó và 09 thành viên` */
const CONSISTS = /(?<!\p{L})(?:gồm|bao gồm)(?: có)?:? (?:\d{1,4} [^\d.;:()]{1,40}(?:,| và|, và) ){0,6}$/iu

/** `xảy ra 35 vụ cháy, làm 02 người chết` */
const HAPPENED = /(?<!\p{L})(?:xảy ra|phát hiện|xử phạt|bắt giữ|khởi tố|ghi nhận) $/iu
const HARMED = /^người (?:chết|bị thương|mất tích)(?!\p{L})/iu
/** `Tỉnh có 3 mặt giáp biển`, `Trên địa bàn xã hiện có 04 trường` */
const STATED =
  /^\P{L}{0,6}(?:toàn )?(?:tỉnh|huyện|xã|thành phố|phường|trường|trung tâm|đơn vị|công ty|trên địa bàn|cả nước)(?: [^\s,;:.\d]{1,12}){0,6} có $/iu
/** `áp dụng 04 mức`, `chia làm 02 vòng` */
const OF_ORDER = /^(?:mức|hạng|bậc|cấp độ|vòng|bước|phần|giai đoạn|hình thức|phương án|trường hợp|mặt)$/iu
/** `theo dõi 15 chỉ số`, `sử dụng 02 phần mềm`: what is there is made use of. */
const GOVERNED =
  /(?<!\p{L})(?:theo dõi|áp dụng|giữ nguyên|quán triệt|tuân thủ|bám sát|căn cứ|phát huy|vận dụng)(?: [^\s,;.:\d]{1,10}){0,4}:? $/iu
/** `cho mỗi đại biểu 01 bộ tài liệu` */
const EACH_GUEST = /(?<!\p{L})mỗi (?:đại biểu|học viên|thí sinh|khách mời|phần quà|suất)(?: [^\s,;.:\d]{1,10}){0,3} $/iu
/** `hướng dẫn 21 Ban Công tác Mặt trận`, `tổ chức lễ phát động tại nhà văn hóa 21 khu phố`: who is told, and where. */
const BODY =
  /^(?:ban|sở|ngành|cơ quan|đơn vị|tổ chức|chi bộ|chi đoàn|chi hội|đảng bộ|khu phố|tổ dân phố|thôn|ấp|bản|xã|phường|huyện|quận|tỉnh|thành phố|địa phương|trường)(?!\p{L})/iu
const ADDRESSED =
  /(?<!\p{L})(?:hướng dẫn|chỉ đạo|đôn đốc|yêu cầu|đề nghị|giao|phân công|thông báo (?:cho|đến|tới)|phối hợp (?:với|cùng)) (?:(?:các|đủ|cả) )?$/iu
const HELD_IN = /(?<!\p{L})(?:tại|ở)(?: [^\s,;.:\d]{1,10}){1,6} $/iu
/** Verbs by which a known number of things is worked on, and none are made. */
const HANDLED =
  /(?<!\p{L})(?:rà soát|chuẩn hóa|chuẩn hoá|sử dụng|hướng dẫn|áp dụng|thực hiện|triển khai|báo cáo|hỗ trợ|đôn đốc|chỉ đạo|kiểm tra|theo dõi|đánh giá|giám sát|phổ biến|quán triệt|công bố|công khai|vận hành|cập nhật|tổng hợp|khai thác|tiếp nhận|giải quyết)(?: [^\s,;.:\d]{1,10}){0,5} $/iu
/** `06 mẫu biểu ban hành kèm theo …`, `6 thành phố trực thuộc Trung ương`: which they are is laid down elsewhere. */
const KNOWN =
  /^(?: [^\s,;.:()\d]{1,12}){0,14} (?:thuộc (?:thẩm quyền|phạm vi|danh mục)|ban hành (?:kèm theo|theo|tại)|kèm theo|theo (?:quy định tại|danh mục|Phụ lục)|nêu trên|nói trên|trên đây|hiện có|đã được (?:ban hành|phê duyệt|công bố|giao)|đã (?:ban hành|công bố)|trực thuộc Trung ương)(?!\p{L})/iu

function isOfWork(unit: string, before: string, after: string, isBound: boolean): boolean {
  if (WHO_COMES.test(unit) && !WON_OVER.test(before)) return true
  if (INVITED.test(before) || (TEAM.test(unit) && JOINS.test(after)) || OF_CONTEST.test(unit)) return true
  if (PRIZE.test(unit) && !/(?<!\p{L})đạt(?: được)?(?: ít nhất| từ)? $/iu.test(before)) return true
  if (KEPT_READY.test(before) || (!isBound && PROVIDED.test(before) && FORCES.test(unit))) return true
  if (PAPERS.test(unit) && HANDED_IN.test(before)) return true
  if (COST.test(before) || MERGED.test(before) || CONSISTS.test(before)) return true
  if (isBound && MEDIA.test(unit) && TOLD_ON.test(before)) return true
  if (!isBound && STATED.test(before)) return true
  if (HAPPENED.test(before) || (!isBound && HARMED.test(`${unit}${after}`))) return true
  if (OF_ORDER.test(unit) || GOVERNED.test(before) || EACH_GUEST.test(before)) return true
  if (BODY.test(unit) && (ADDRESSED.test(before) || HELD_IN.test(before))) return true
  return HANDLED.test(before) && KNOWN.test(after)
}
