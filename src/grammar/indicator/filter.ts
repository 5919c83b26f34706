/** Which quantities are aimed at, and which only describe a place, a size, a duration or another document. */

import type { FoundQuantity } from '../quantity/quantity.js'
import { isAimedAt, isToldOf, wasReached } from './aimed.js'
import { isAskedOf } from './asked-of.js'
import { inBrackets, inQuotes } from './brackets.js'
import { isDescribed } from './described.js'
import type { Measured } from './measured.js'

export interface Surroundings {
  task: boolean
  /** An indicator of the same sentence stands before it. */
  follows: boolean
  /** That indicator is in the same unit. */
  alike: boolean
  clauseStart: number
  sentenceStart: number
  /** Where the quantity before it ends. */
  from: number
}

/**
 * Says whether a quantity measures something at all: not one in quotation marks, in the name of a programme, in
 * brackets, a length of time (but for what is itself a time) or a frequency.
 */
export function isMeasurement(text: string, sentenceStart: number, found: FoundQuantity, task: boolean): boolean {
  const before = text.slice(Math.max(sentenceStart, found.start - 60), found.start)
  if (inQuotes(text, found.numberStart) || TITLED.test(before) || inBrackets(text, found, task)) return false
  if (
    isDescribed(text, sentenceStart, found, task) ||
    FIGURES.test(text.slice(found.numberStart, found.numberStart + 10))
  )
    return false
  if (STRENGTH.test(found.quantity.unit ?? '') && CHEMICAL.test(before)) return false
  if (found.unitKind === 'money' && (AT_A_RATE.test(before) || (!task && COST_OF.test(before)))) return false
  if (POPULATION.test(before) || DISABLED.test(before) || FORCE.test(before)) return false
  if (COMPARED_WITH.test(before) || ORDINAL.test(before) || SIZE.test(before)) return false
  const isBound = found.start < found.numberStart
  if (PART_OF_PLAN.test(found.quantity.unit ?? '') && ((!isBound && CONSISTS.test(before)) || TOLD.test(before)))
    return false
  if (LISTED.test(found.quantity.unit ?? '') && FOLLOW.test(text.slice(found.end, found.end + 80))) return false
  if (isAskedOf(text, sentenceStart, before, found)) return false
  if (OR_MORE_IN_ONE.test(text.slice(found.end, found.end + 30))) return false
  if (TIMED_ITEM.test(text.slice(found.end, found.end + 200))) return false
  if (
    OUTPUT_OF.test(found.quantity.per ?? '') &&
    PLANT.test(before) &&
    RUNS.test(text.slice(found.end, found.end + 20))
  )
    return false
  if (FULL_HOUR.test(before) || (OF_KIND.test(found.quantity.unit ?? '') && VEHICLE.test(before))) return false
  if (found.isRank || found.isNone) return true
  if ((found.isFraction || found.unitKind === 'percent') && isVote(text, found)) return false
  if (found.isFraction && PART_OF_TIME.test(text.slice(found.end, found.end + 10))) return false
  if (task && ((SENT.test(before) && !SEVERAL_TIMES.test(unitOf(found))) || KEPT.test(before))) return false
  if (found.unitKind === 'noun' && (ALL_OF.test(before) || IN_EACH_OF.test(before))) return false
  if (PER_ONE.test(before) || isSizeOfThose(found, before)) return false
  if (WITHIN_NONE.test(before) || / cả $/iu.test(` ${before}`)) return false
  if (found.quantity.unit === 'người' && GAME.test(before)) return false
  if (PEOPLE.test(found.quantity.unit ?? '') && MORE_THAN.test(text.slice(found.end, found.end + 40))) return false
  if (task && isOfPlace(found, before) && !LEADING.test(text.slice(found.end, found.end + 60))) return false
  const unit = found.quantity.unit ?? ''
  if (/^(?:sao|làn(?: xe)?)$/iu.test(unit) || isEachOne(text, found) || (SEATS.test(unit) && !PLACED.test(before)))
    return false
  if (unit === 'tuổi')
    return OF_AGE.test(text.slice(Math.max(sentenceStart, text.lastIndexOf(';', found.start)), found.start))
  if ((FREQUENCY.test(unit) || DURATION.test(unit)) && isIndex(before)) return true
  if (VOLTAGE.test(unit)) return false
  const isHeld = HELD.test(text.slice(found.end, found.end + 24)) || (unit === 'buổi' && SHOWN.test(before))
  if (unit === 'lượt' && EACH_DAY.test(found.quantity.per ?? '') && !CARRIED.test(before)) return false
  if (FREQUENCY.test(unit) && !isHeld)
    return TIMES.test(before) || (!task && EACH_PERSON.test(found.quantity.per ?? ''))
  if (OF_KIND.test(unit) && (CROP_NEXT.test(text.slice(found.end)) || OF_CROP.test(before))) return false
  if (unit === 'giờ' && OF_CLOCK.test(text.slice(found.end, found.end + 10))) return false
  if (!DURATION.test(unit)) return true
  const clause = text.slice(Math.max(sentenceStart, found.start - 300), found.start)
  const last = clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf(', ')) + 1)
  if (SHORTENED.test(last)) return true
  return [';', ', '].some((mark) => DURATION_NAME.test(clause.slice(clause.lastIndexOf(mark) + 1)))
}

/** `tăng trưởng đạt 2 con số`: how many figures its number has. */
const FIGURES = /^\d con số(?!\p{L})/iu
/** `Chlorine 70%`, `dung dịch NaCl 0,9%`, `cồn 90 độ`: how strong it is, and nothing to be reached. */
const STRENGTH = /^(?:%|độ)$/u
const CHEMICAL =
  /(?<!(?:nồng độ|hàm lượng|tỷ lệ) |\p{L})(?:dung dịch|cồn|clorin?|chlorine?|c(?:h)?loramin|javen|javel|nacl|axit|acid|oxy già|ethanol|etanol|formol|formalin|iod|povidone?)(?: b)?(?: \p{Lu}[\p{L}\d]{0,11}){0,2} $/iu

/** `Số vụ ngộ độc từ 20 người mắc trở lên/vụ giảm 10%`: which of them are counted. */
const OR_MORE_IN_ONE = /^(?: \p{L}{1,9}){0,3} trở lên\/(?:vụ|cơ sở|đợt|ca)(?!\p{L})/iu
/** `Hướng dẫn lập 06 bảng kê (30 phút)`: how long an item of a meeting takes. */
const TIMED_ITEM = /^[^.;:()\n\u2028]{0,150}\(\d{1,3} phút\)/u
/** `hỗ trợ nhà máy axit 60.000 tấn/năm vận hành thương mại`: how large the plant is that is to run. */
const OUTPUT_OF = /^(?:năm|ngày|ngày đêm|giờ|tháng)$/u
const PLANT = /(?<!\p{L})(?:nhà máy|dây chuyền|lò|tổ máy)(?: [^\s,;.:\d]{1,12}){1,9} $/iu
const RUNS = /^ (?:vận hành|hoạt động|hoàn thành|đi vào|vào hoạt động)(?!\p{L})/iu

/** `Tiểu đoàn 5 hỗ trợ lực lượng`, `Quân khu 2 hỗ trợ`: the number of a force. */
const FORCE =
  /(?<!\p{L})(?:(?:[Tt]iểu|[Tt]rung|[Ll]ữ|[Ss]ư|[Bb]inh|[Qq]uân|[Hh]ải) đoàn|(?:[Đđ]ại|[Tt]rung|[Tt]iểu|[Hh]ải|[Pp]hân|[Bb]iên) đội|[Qq]uân khu|Vùng|Đoàn|Cụm)(?: \p{Lu}\p{L}{0,9}){0,3} $/u

/** `đến 05 giờ 00 ngày 14/3`, `trước 14 giờ 00 thứ Ba`: a time of the day. */
const OF_CLOCK = /^ (?:\d{2}(?!\d)|ngày \d|phút)/iu
const FULL_HOUR = /\d giờ $/iu

/** `tổ chức trong 1/2 ngày`: how long it takes. */
const PART_OF_TIME = /^ (?:ngày|buổi|giờ|tháng|tuần)(?!\p{L})/iu

/** `được trên 1/2 số đại biểu tán thành`: a rule of voting. */
function isVote(text: string, { end }: FoundQuantity): boolean {
  const after = text.slice(end, end + 140)
  return VOTE.test(after.slice(0, after.search(/[.;\n]|$/u)))
}

const VOTE =
  /(?<!\p{L})(?:tán thành|biểu quyết|bỏ phiếu|(?:thành viên|đại biểu|hội viên|ủy viên)(?: [^\s,;]{1,12}){0,8} thông qua|cử tri(?: [^\s,;]{1,12}){0,8} (?:đồng ý|nhất trí))(?!\p{L})/iu
/** `cử 01 lãnh đạo và 01 chuyên viên tham gia`: who is sent, and no number that is aimed at. */
const SENT =
  /(?<!\p{L}|(?<!\p{L})(?:ứng|tái|bầu|đắc|trúng) )cử (?:(?:ít nhất|tối thiểu|từ) )?(?:\d{1,3} \p{L}{1,9}(?: \p{L}{1,9}){0,4}(?:,| và) )?$/iu
/** `Cử 120 lượt giáo viên đi đào tạo` */
const SEVERAL_TIMES = /^lượt(?!\p{L})/iu
const unitOf = ({ quantity }: FoundQuantity): string => quantity.unit ?? ''
/** `thực hiện đồng bộ 05 trụ cột`: what is there already is done well. */
const KEPT =
  /(?<!\p{L})(?:thực hiện|triển khai) (?:đồng bộ|nghiêm túc|nghiêm|tốt|đầy đủ|quyết liệt|có hiệu quả|hiệu quả) $/iu
/** `được tiêm đầy đủ 8 loại vắc xin`: how much makes it full. */
const ALL_OF = /(?<!\p{L})đầy đủ $/iu
/** `không còn xã dưới 15 tiêu chí`, `không có xã nào dưới 60%`: the number says which are not to be left. */
const WITHIN_NONE =
  /(?<!\p{L})không (?:(?:còn|để|phát sinh)(?! quá $)(?: [^\s,;.]{1,12}){1,12}|(?:có )?\p{L}{1,9}(?: \p{L}{1,9}){0,3} nào(?: [^\s,;.]{1,12}){0,4}) $/iu
/** `bao gồm 17 mục tiêu`: what the plan consists of. */
const PART_OF_PLAN =
  /^(?:(?:nhóm )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung)|quan điểm|định hướng|trụ cột|phụ lục)(?!\p{L})/iu
/** `phục vụ 5 nhóm tiện ích như sau: …`: what is listed next. */
const LISTED =
  /^(?:nhóm|(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|quan điểm|định hướng|trụ cột|lĩnh vực|yêu cầu|biện pháp)(?!\p{L}))/iu
const FOLLOW = /^(?: \p{L}{1,9}){0,6} (?:như )?sau(?: đây)?(?:: ?|$)/u
const CONSISTS = /(?<!\p{L})(?:gồm|có|với|theo|trong)(?: \p{L}{2,5})? $/iu
/** `Các chỉ tiêu kinh tế: 13 chỉ tiêu`: how many of them follow. */
const TOLD = /(?<!\p{L})(?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp)(?: \p{L}{1,9}){0,6} ?[:(]{1,2} ?$/iu
const AT_A_RATE = /(?<!\p{L})với (?:mức|đơn giá|định mức)(?: [^\s,;]{1,10}){0,4} $/iu

/** `15 khu với tổng mức đầu tư 900 tỷ đồng`, `25 nhà, trị giá 80 triệu đồng/nhà`, `mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa`: what it costs. */
/** `người bị suy giảm khả năng lao động từ 61% trở lên`: which of them. */
const DISABLED =
  /(?<!\p{L})(?:tổn thương cơ thể|khả năng lao động|thương tật)(?: do (?:thương tật|tai nạn lao động|bệnh tật))?(?: (?:từ|là|trên))? $/iu
const POPULATION = /(?<!\p{L})(?:với|có) (?:tổng )?dân số $/iu
const COST_OF =
  /(?:(?<!\p{L})với |[,(] ?)(?:tổng )?(?:mức đầu tư|kinh phí|dự toán)(?: dự kiến| thực hiện)? $|(?<!\p{L})trị giá $|(?<!\p{L})mức (?:hỗ trợ|chi|thưởng|phạt)(?: \d[^;.]{1,40}(?:,| và))? $/iu

/** `giảm còn 2% so với 4,1% năm 2020`: what it was before. */
const COMPARED_WITH = /(?<!\p{L})so (?:sánh )?với (?:(?:mức|con số|số) )?$/iu

/** `05 trạm bơm công suất 10 m3/s`: how large each of them is; `điều tra đến độ sâu 300 m nước và 1.500 m`: how far it goes; `tưới 45.000 ha với tần suất 85%`: how surely. */
const SIZE =
  /\d \p{L}+(?: \p{L}+){0,5},? (?:có |với )?(?<!(?:với|,) tổng )(?:công suất|sức chứa|dung tích|khẩu độ|chiều dài|dài|rộng|sâu|cao)(?: từ| khoảng| tối thiểu| ít nhất)? $|(?<!\p{L})(?:đến|tới|ở|tại) độ (?:sâu|cao) (?:\d[\d.,]{0,8}(?: (?:m|mét|km)(?: nước)?)? (?:và|đến|-) )?$|(?<!\p{L})với tần suất(?: tưới| cấp nước| bảo đảm| đảm bảo)? $/iu
/** `trạm biến áp 220 kV`, `tàu 50.000 DWT`: which kind it is of. */
const VOLTAGE = /^(?:k?V|DWT|CV|HP)$/iu
/** `tại số thứ tự 1, 2 kèm theo`, `Điều 2, 3, 4 Nghị quyết số 101`: which of a list are meant. */
const ORDINAL =
  /(?<!\p{L})(?:số thứ tự|stt|ô số|mẫu số|cột|điều|(?<!(?:tài|ngân) )khoản|(?<!(?:mỗi|từng|một) )(?:buổi|học kỳ)) (?:\d{1,3}(?:, ?| và )){0,12}$/iu

/** `bóng đá nam 7 người` */
const GAME = /(?<!\p{L})bóng (?:đá|chuyền|rổ|ném)(?: (?:nam|nữ|mini|hơi|sân))* $/iu
/** `các dân tộc dưới 10 nghìn người cao hơn mức bình quân`: how large they are, not how high it is. */
const MORE_THAN = /^ (?:cao|thấp) hơn (?:mức )?(?:bình quân|trung bình)(?!\p{L})/iu
const PEOPLE = /^(?:dân|người dân|người|trẻ|trẻ em|hộ|hộ dân|bé gái)$/iu
/** `Bình quân 100 dân có 95 thuê bao` */
const ON_AVERAGE = /(?:^|[ ,;])(?:bình quân|trung bình|cứ) $/iu
const AREA_UNIT = /^(?:ha|m2|km2|sào|công|mẫu)$/u
/** `Doanh thu bình quân | 1 hợp tác xã đạt 3,5 tỷ đồng`, `vốn đăng ký của | 01 dự án là 50 tỷ đồng` */
const OF_ONE = /(?<!\p{L})(?:bình quân|trung bình|của|cho|mỗi) $/iu
const VALUE_NEXT = /^(?: \p{L}{1,9}){0,4}(?: (?:đạt|là|khoảng|trên|từ|tăng|giảm|còn)| ?:)(?: \p{L}{1,9}){0,3} \d/iu
/** `trên 01 ha đất trồng trọt`, `bình quân 1 ha đất trồng trọt`, `trên 1.000 dân`: what the value is said per. */
function isEachOne(text: string, { quantity, numberStart, end }: FoundQuantity): boolean {
  const before = text.slice(Math.max(0, numberStart - 12), numberStart)
  const isOn = / trên $/iu.test(before)
  const { min, unit } = quantity
  if (min === 1 && (isOn || (ON_AVERAGE.test(before) && AREA_UNIT.test(unit ?? '')))) return true
  if (min === 1 && OF_ONE.test(before) && VALUE_NEXT.test(text.slice(end, end + 60))) return true
  return (isOn || ON_AVERAGE.test(before)) && PEOPLE.test(unit ?? '') && /^10{2,6}$/.test(String(min))
}

/** `01 cộng tác viên dân số/| 200 hộ`: for how many there is one. */
const PER_ONE = /(?<!\d)0?1(?: \p{L}{1,9}){1,6}\/$/u

/** `phát triển dân số các dân tộc thiểu số | dưới 10 nghìn người`: how large those are. */
const LIVE_TOGETHER =
  /(?<!\p{L})(?:các|những) (?:dân tộc|xã|thôn|bản|huyện|đô thị|cụm dân cư|khu dân cư)(?: [^\s,;.:\d]{1,10}){0,4} $/iu

function isSizeOfThose({ start, numberStart, quantity }: FoundQuantity, before: string): boolean {
  return start < numberStart && PEOPLE.test(quantity.unit ?? '') && LIVE_TOGETHER.test(before)
}

/** `tiêm chủng đạt 95% với 12 loại vắc xin`: of which the share before is said. */
const IN_EACH_OF = /\d ?% (?:đối )?với $/iu
const OF_AGE = /(?<!\p{L})(?:tuổi thọ|tuổi (?:bình quân|trung bình|kết hôn))(?!\p{L})/iu
const DURATION = /^(?:năm|tháng|tuần|ngày làm việc|ngày|giờ|phút|giây)$/iu
const FREQUENCY = /^(?:lần|đợt|buổi|phiên)$/iu
/** `tuyên truyền ít nhất 3 lượt/tuần`: how often, and not how many are carried: `xe buýt vận chuyển 200 lượt/ngày`. */
const EACH_DAY = /^(?:ngày|tuần|tháng)$/iu
const CARRIED =
  /(?<!\p{L})(?:khách|hành khách|xe|chuyến|đón|vận chuyển|phục vụ|truy cập|khám|tàu|lưu lượng|công suất)(?!\p{L})/iu
/** `02 phiên giao dịch việc làm`: what is held, and not how often. */
const HELD =
  /^ (?:tuyên truyền|tập huấn|nói chuyện|biểu diễn|chiếu phim|đối thoại|sinh hoạt chuyên đề|tổng vệ sinh|phim|ra quân|truyền thông|tọa đàm|ngoại khóa|giao lưu|giao dịch|chợ|tư vấn|livestream|đấu giá|tòa|toà|thực tập|diễn tập|hướng nghiệp|hiến máu|tuyên dương|trải nghiệm|gặp gỡ|hội thảo|văn nghệ|trợ giúp pháp lý)(?!\p{L})/iu
/** `chiếu phim lưu động 120 buổi` */
const SHOWN =
  /(?<!\p{L})(?:chiếu (?:phim|bóng)|biểu diễn|lưu diễn|tuyên truyền|truyền thông|nói chuyện)(?: [^\s,;:.\d]{1,9}){0,3} $/iu
/** `Mức hưởng thụ văn hóa 45 lần/người/năm` */
const EACH_PERSON = /^(?:người|hộ|trẻ|học sinh|lao động)(?!\p{L})/iu
/** `sân vận động 20.000 chỗ ngồi` */
const SEATS = /^chỗ(?: ngồi)?$/iu
const PLACED = /(?<!\p{L})(?:có|đủ|thêm|tăng|lên|đạt|bố trí|tạo|trên|số|mới)(?: (?:được|ít nhất|tối thiểu|khoảng))? $/iu
/** `lúa 2 vụ 40 ha`: which kind it is of which the number after it tells. */
const OF_KIND = /^(?:vụ|bánh|chỗ|tầng|mặt|ca|kíp)$/iu
/** `hoạt động của xe 2 bánh, 3 bánh` */
const VEHICLE = /(?<!\p{L})xe(?: \p{L}{2,6}){0,2} (?:\d{1,2} (?:bánh|chỗ),? (?:và |hoặc )?)?$/iu
const CROP_NEXT = /^ (?:\d|lúa|màu|ngô|rau)/iu
const OF_CROP = /(?<!\p{L})(?:lúa|màu|ngô|rau|đất|phòng học|lớp học|\d ca) $/iu
const TIMES =
  /(?:tăng|giảm|gấp|bằng|cao|lên|còn|\d lần[^.;\d]{0,30}\d{4} và)(?: thêm)?(?: bình quân| trung bình)?(?: ít nhất| khoảng| gần| hơn| tối thiểu| từ)?[ ]$/iu
/** `chỉ số SAIDI dưới 100 phút`: an index is measured in whatever it is measured. */
function isIndex(before: string): boolean {
  const verbs = REACHES.exec(before)
  const name = before.slice(0, verbs?.index).trimEnd()
  return SHORT_INDEX.test(name) || (verbs !== null && NAMED_INDEX.test(name))
}

const NAMED_INDEX = /(?<!\p{L})(?:[Cc]hỉ|[Hh]ệ) số [\p{L} ]{2,50}$/u
const REACHES = /(?<!\p{L})(?:(?:đạt|là|còn|giảm|xuống|ở mức) ){1,2}$/u
const SHORT_INDEX = /(?<!\p{L})[Cc]hỉ số [A-Z]{3,8}$|(?:^|[,;:.] ?|và )[A-Z]{4,8}$/u
/** `Điện lực Thanh Bình rút ngắn thời gian tiếp cận điện năng … xuống dưới 35 ngày` */
const SHORTENED =
  /(?<!\p{L})(?:rút ngắn|(?:cắt |kéo )?giảm) (?:thời (?:gian|hạn)|số (?:ngày|giờ)) [^;.\d]{2,120} (?:xuống|còn|xuống còn|chỉ còn)(?: tối đa| không quá)? $/iu
const DURATION_NAME =
  /^\P{L}{0,5}(?:\p{L}+[ ,]+){0,6}(?:tuổi thọ|ngày (?:khách|điều trị|nằm viện|lưu trú)|(?<!(?:trong|có|toàn|bán) )thời (?:gian|hạn)|số (?:năm|ngày|giờ))(?! (?:mỗi (?:lớp|buổi|đợt|khóa|ca|kỳ|cuộc)|thực hiện|thi|trình bày|phát biểu|làm bài|diễn ra|tổ chức|tập huấn|vay|bảo hành)(?!\p{L}))/iu
const PLACE =
  /(?<!\p{L})(?:tại|ở|trên|thuộc|của|gồm|cho|với|giữa|các|những|từ|qua|theo|trong|đối với|nêu|toàn bộ|cả|do|bởi|chia (?:làm|thành)|địa bàn|phạm vi|(?<!lên )quy mô|(?<!(?:lên|tổng) )công suất|sức chứa|(?<!với (?:tổng )?)diện tích|dài|(?<!(?:nhân|mở) )rộng|sâu)[ ]$/iu
/** `nằm trong 20 tỉnh dẫn đầu`: a rank. */
const LEADING = /^(?: [^\s,;:.\d]{1,10}){0,6} (?:dẫn đầu|đứng đầu|hàng đầu|(?:tốt|cao) nhất)(?!\p{L})/iu
/** `giải quyết việc làm cho 2.000 lao động`: whoever gets it is what is counted. */
const GIVEN_TO =
  /(?<!\p{L})(?:tạo việc|việc làm(?: mới)?|đào tạo(?: nghề)?) cho $|(?:^|[.;:,–-] ?|(?:^|[ ,])(?:mỗi|h[àằ]ng) năm,? |(?:^|[.;:] ?)(?:giao|đề nghị|yêu cầu|chỉ đạo) [^;.:,\d]{3,60} )(?:(?:tổ chức|phấn đấu|thực hiện|hoàn thành)(?: việc)? )?(?:khám|tiêm|tư vấn|điều trị|cai nghiện|phẫu thuật|mổ|phục hồi chức năng|huấn luyện|xét nghiệm|tầm soát|bồi dưỡng|đào tạo|tập huấn|mở (?:các )?lớp|dạy nghề|cấp|cấp phát|cung cấp|gắn|lắp đặt|lắp|xóa nhà|sửa (?:chữa )?nhà|xây(?: dựng)? nhà|làm nhà|bố trí (?:tái định cư|đất ở|chỗ ở|nhà ở)|hỗ trợ|trợ giúp|chi trả|giải quyết)(?: [^\s\d,;.:]{1,9}){0,8} cho $/iu
const TITLED =
  /(?<!\p{L})(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Phong trào|Cuộc vận động|Nghị quyết)(?: [^\s,;.]{1,12}){0,3}(?<! (?:đạt|đạt được|là|bằng|có|còn|lên|xuống)) $/u
const ACTUAL =
  /(?<!\p{L})(?:đã|hiện(?= (?:còn|mới|chỉ)(?!\p{L}))|hiện có|hiện nay|hiện tại|(?:năm|giai đoạn|nhiệm kỳ) trước)(?!\p{L})/iu
/** `… 5 tuyến hiện có; mở mới ít nhất 02 tuyến`, `… đã đạt, phấn đấu thêm 02 tiêu chí`: what is still to come. */
const APART = /;|, (?=(?:phấn đấu|đồng thời|mở mới|phát triển thêm|xây dựng mới|thành lập mới)(?!\p{L}))/iu

/** Says whether a quantity is something to be reached, seen from its place in the sentence. */
export function isTarget(text: string, found: FoundQuantity, measured: Measured, around: Surroundings): boolean {
  const isStandard = found.quantity.unit === 'tiêu chí' && found.whole === undefined
  if (isStandard && measured.lead === '' && around.follows && found.quantity.per === null) return false
  if (!around.task) return !wasReached(text, found, measured)
  if (isCondition(text, found, around)) return false
  if (REACHED_YET.test(text.slice(Math.max(around.sentenceStart, found.start - LONGEST_CONDITION), found.start)))
    return false
  if (ACTUAL.test(text.slice(Math.min(around.from, around.clauseStart), found.start).split(APART).at(-1) ?? ''))
    return false
  if (isToldOf(text, found, measured, around.sentenceStart)) return false
  return isAimedAt(found, measured, around) || isOfEachTime(text, found) || isStrivenFor(text, found, around)
}

/** `đã kết nạp 11 đảng viên, nâng tổng số đảng viên lên 757`: what it came to. */
const REACHED_YET =
  /(?<!\p{L})đã(?: [^\s;:.]{1,12}){1,20}, nâng(?: [^\s;:.,\d]{1,12}){1,10} lên(?: đến| tới| thành)? $/iu
/** `hằng năm | 01 hội nghị`: so many of what the work is. */
const EACH_TIME = /(?<!\p{L})(?:h[àằ]ng|mỗi) (?:năm|quý|tháng) $/iu

function isOfEachTime(text: string, { unitKind, start }: FoundQuantity): boolean {
  return unitKind === 'noun' && EACH_TIME.test(text.slice(Math.max(0, start - 12), start))
}

/** `Phấn đấu 01 xã đạt chuẩn`, `Phấn đấu trên địa bàn có 03 khu công nghiệp` */
const STRIVEN_FOR = /(?<!\p{L})phấn đấu(?: [^\s;:.\d]{1,12}){0,8}(?: năm \d{4},?)?(?: [^\s;:.\d]{1,12}){0,8} $/iu

function isStrivenFor(text: string, { unitKind, start }: FoundQuantity, { sentenceStart }: Surroundings): boolean {
  return unitKind === 'noun' && STRIVEN_FOR.test(text.slice(Math.max(sentenceStart, start - 140), start))
}

/** `tại 12 xã`, `cho 300 cán bộ`, `dài 12 km`: where and for whom the work is, and how large its object is. */
function isOfPlace(found: FoundQuantity, before: string): boolean {
  const isShare = found.unitKind === 'percent' || found.isFraction
  return !isShare && found.start === found.numberStart && PLACE.test(before) && !GIVEN_TO.test(before)
}

/** `Khi mực nước đạt 4,5 m, mở đập`: when something is done, not what is to be reached. */
const CONDITION = /^(?:(?:trong )?trường hợp|khi|nếu)(?!\p{L})/iu
const LONGEST_CONDITION = 400
const CONCLUSION = /,? thì (?=\p{L})/iu

/** `theo nguyên tắc: …; có đầu tư với tỷ lệ 3% doanh thu`: what is asked of others. */
const TERMS = /(?<!\p{L})(?:nguyên tắc|tiêu chí|điều kiện)(?: sau| như sau)?: /iu

function isCondition(text: string, { start }: FoundQuantity, { clauseStart, sentenceStart }: Surroundings): boolean {
  if (CONDITION.test(text.slice(clauseStart, start))) return true
  const words = text.slice(Math.max(sentenceStart, start - LONGEST_CONDITION), start)
  if (TERMS.test(words)) return true
  const parts = words.split(/: |;/u)
  // the beginning of a longer one is out of sight
  if (parts.length === 1 && start - sentenceStart > LONGEST_CONDITION) return false
  const said = parts.at(-1)?.trimStart() ?? ''
  return CONDITION.test(said) && !CONCLUSION.test(said)
}
