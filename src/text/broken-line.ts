/** Lines that end where no line of a text ends, as narrow cells of web pages break them. */
import { isCapitals, startsUpper } from './characters.js'
import { MOTTO, NATIONAL_NAME } from './letterhead-words.js'
import { RANKS } from './place-ranks.js'

/** Words that no line of a text ends with, unless it goes on: `… Quyết định số` / `476/QĐ-BNN …`, `… Nông nghiệp và` / `Môi trường`. */
export const OPEN_END = /(?<!\p{L})(?:ngày|và|của|các|những|tại|theo|với|cho|trong|về|hoặc|bởi|nhằm|để)$/u
/** Before a figure of the next line: `… hoàn thành trước` / `30/6/2021`. */
const BEFORE_FIGURE = /(?<!\p{L})(?:[Ss]ố|ngày|tháng|năm|quý|trước|đến|từ|sau|vào|hết|khoảng|Điều|khoản|đoạn|kỳ)$/u
/** `… Đảng bộ tỉnh lần thứ` / `XX.`: the how many-eth congress, and no label. */
const BEFORE_COUNT = /(?<!\p{L})(?:lần thứ|kỳ họp thứ|kh(?:óa|oá)|Đại hội|[Qq]uý)$/u
const COUNT = /^[IVXL]{1,6}(?:[.,;:)/]|$| )/u
const DATE_OR_NUMBER =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}|(?:19|20)\d\d(?!\.?\d)|\d{1,2} tháng \d|\d{1,2} năm (?:19|20)\d\d|\d{1,5}\p{L}?(?:\/\d{4})?[/-] ?\p{Lu})/u
/** `… theo quy định tại khoản` / `3 Điều 61 Luật …`: the number is that of a part of another text. */
const PART_OF_TEXT = /(?<!\p{L})(?:[Kk]hoản|[Đđ]iểm|Điều|[Mm]ục)$/u
const NUMBER_OF_PART =
  /^\d{1,3}(?:(?:,| và|,? ?[-–])? (?:Điều|khoản|Luật|Bộ luật|Nghị|Thông tư|Quyết định|của|này|\d)|,)/u
const NUMBER_LABEL = /^Số ?:$/u
export const COMMITTEE = /^(?:T[ML]\. ?)?[ỦU][YỶ]$/u
/** The first word of a body or of an order, which says nothing alone: `1.1. Sở` / `Y tế chủ trì …`, `2. Giao` / `Sở …`. */
const OPEN_HEAD =
  /(?<!\p{L})(?:Sở|Bộ|Ủy|Uỷ|Ủy ban|Uỷ ban|Hội đồng|Giao|Đề nghị|Luật|(?:Chi |Tổng )?[Cc]ục|Vụ|(?<!Hải |Quốc )Phòng)$/u
/** A line of a department that names an office of its own: `2. Văn phòng Sở`, `3. Các phòng, đơn vị thuộc Sở`. */
const OWN_OFFICE =
  /^(?:(?:[IVXL\d]{1,5}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/-] ?|[-+–] ?)?(?:Văn phòng|Thanh tra|Lãnh đạo|Công đoàn|Đảng ủy|Đoàn [Tt]hanh niên|(?:Các|Thủ trưởng các) [^.;:\n]{1,60}[ ,]thuộc) \p{L}{2,4}$/u
/** Behind `Ban`, which stands alone too (`các Ban`, `Trưởng Ban`). */
const BOARD_REST =
  /^(?:Chỉ (?:đạo|huy)|Quản (?:lý|trị)|Thường (?:vụ|trực)|Chấp hành|Tuyên giáo|Tổ chức|Dân (?:vận|tộc)|Nội chính|Giám (?:đốc|hiệu|sát)|Bí thư|Điều (?:hành|phối)|Tiếp công dân)(?!\p{L})/u
/** `…; Chủ tịch` / `Ủy ban nhân dân các xã`: an office, and the body that it is of. */
const OFFICE = /(?<!\p{L})(?:Chủ tịch|Giám đốc|Thủ trưởng|Bí thư|Chánh Văn phòng|Thường trực|Đại biểu)$/u
const OF_BODY =
  /^(?:UBND|HĐND|MTTQ|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng nhân dân|Hội (?:Nông dân|Phụ nữ|Liên hiệp|Cựu chiến binh)|Liên đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Sở|Công an) \p{L}/u
/** `Nghị quyết Đại hội đại biểu` / `Đảng bộ tỉnh lần thứ XIX`. */
const OF_BRANCH = / (?:Đại hội(?: đại biểu)?|Ban Chấp hành)$/u
/** `… của Ban Chấp hành` / `Trung ương Đảng (khóa XII)`. */
const OF_CENTRE = / (?:Ban (?:Chấp hành|Bí thư)|Hội nghị|Nghị quyết)$/u
const SHORT_PLACE = /^(?:T[Pp]\.?|(?:T[Pp]\.? ?)?\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{1,7}){0,2})$/u
const PLACE_REST = /^\p{Lu}[\p{L} –-]{1,30}, ?ngày ?\d/u
const SYMBOL = /^\d{1,5}[\p{L}\d.]{0,5} ?[/-]/u
/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` / `NAM`: the name of the country at the end of a line that breaks it. */
export const NATIONAL_HEAD = /C[ỘÔ]NG H(?:ÒA|OÀ)(?: XÃ)?(?: HỘI)?(?: CHỦ)?(?: NGHĨA)?(?: VIỆT)?$/u

/** In whose place somebody signs, alone on a line: `TM.` / `ỦY BAN NHÂN DÂN` (NĐ 30/2020/NĐ-CP, Điều 13). */
const SIGNING_FOR = /^(?:T[MLU]|KT|TUQ|Q)\.$/u
/** `TM.CHỦ` / `TỊCH …`: the post of who signs, broken behind its first syllable. */
const OPEN_POST = /^(?:(?:T[MLU]|KT|TUQ|Q)\. ?)?(?:PHÓ )?(?:CHỦ|BÍ|GIÁM|BỘ|HIỆU|VIỆN|CỤC)$/u
const REST_OF_POST = /^(?:TỊCH|NHIỆM|THƯ|ĐỐC|TRƯỞNG)(?!\p{L})/u
/** `CHỦ` / `TỊCH ỦY BAN NHÂN DÂN TỈNH`: who decides, broken behind the first syllable, as in the source of web pages. */
const AUTHORITY =
  /^(?:CHỦ (?:TỊCH|NHIỆM)|THỦ (?:TƯỚNG|TRƯỞNG)|(?:BỘ|CỤC|VIỆN|HIỆU) TRƯỞNG|GIÁM ĐỐC|TỔNG (?:GIÁM|CỤC)|HỘI ĐỒNG|BÍ THƯ)(?!\p{L})/u
const LONGEST_SYLLABLE = 5

/** True for two lines of such an authority, of which the first is a syllable alone. */
export const isBrokenAuthority = (head: string, tail: string): boolean =>
  head.length <= LONGEST_SYLLABLE && AUTHORITY.test(`${head} ${tail}`) && isCapitals(tail.replace(/ điện ?:$/u, ''))

/** `Lê` / `Văn Bình`: the name of who signs, broken behind its first syllable. */
const SURNAME = /^\p{Lu}\p{Ll}{1,5}$/u
const GIVEN_NAME = /^\p{Lu}\p{Ll}{0,6} \p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?$/u

const OPEN_DATE = /^\p{Lu}[^,;:]{1,40},(?: ?ngày(?: [\d ]{0,3}(?:tháng(?: [\d ]{0,3}(?:năm)?)?)?)?)?$/u
export const PLACE_AND_DATE = /, ?ngày ?(?:\d{0,2} ?tháng ?\d{0,2} ?năm ?|\d{1,2}[/.-]\d{1,2}[/.-])(?:19|20)\d\d$/u
const OPEN_NUMBER = /^Số ?:? ?\d{0,5}\p{L}?[^\s;,]{0,16}[-/]$/u
const REST_OF_NUMBER = /^\p{Lu}[\p{Lu}\d&.-]{1,15}$/u

/**
 * `CỘNG HÒA XÃ` / `HỘI CHỦ NGHĨA VIỆT NAM`, `Số:` / `3104/QĐ-UBND`, `Sơn Hà, ngày 5 tháng` / `3 năm 2026`: one line of
 * the letterhead, broken in a narrow cell.
 */
export function isBrokenLetterhead(head: string, tail: string): boolean {
  if (NUMBER_LABEL.test(head)) return SYMBOL.test(tail)
  if (OPEN_NUMBER.test(head)) return REST_OF_NUMBER.test(tail)
  if (head.startsWith('Độc lập') && !MOTTO.test(head)) return MOTTO.test(`${head} ${tail}`)
  if (head.length < 64 && OPEN_DATE.test(head) && PLACE_AND_DATE.test(`${head} ${tail}`)) return true
  if (SIGNING_FOR.test(head)) return isCapitals(tail)
  if (isBrokenAuthority(head, tail)) return true
  if (OPEN_POST.test(head)) return REST_OF_POST.test(tail) && isCapitals(tail)
  if (SURNAME.test(head) && GIVEN_NAME.test(tail)) return true
  if (COMMITTEE.test(head)) return tail.startsWith('BAN NHÂN DÂN')
  if (head.length < 24 && SHORT_PLACE.test(head)) return PLACE_REST.test(tail)
  return NATIONAL_HEAD.test(head.slice(-40)) && NATIONAL_NAME.test(`${head} ${tail}`)
}

const UNIT = new RegExp(`(?<!\\p{L})(?:${RANKS})$`, 'u')
/** `Sơn Hà năm 2024`: the name of the unit, and how the sentence goes on. */
const UNIT_NAME =
  /^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,2}(?:[.,;)]| (?:năm|giai đoạn|đến|trong|về|và|là|để|cho|theo|của)(?!\p{L}))/u

/** True for a line that ends with the first word of a name, or of what is ordered, which begins the next line. */
export function opensName(head: string, tail: string): boolean {
  if (!startsUpper(tail) || isCapitals(tail)) return false
  if (head.endsWith(' Ban')) return BOARD_REST.test(tail)
  if (OFFICE.test(head.slice(-16))) return OF_BODY.test(tail)
  if (tail.startsWith('Đảng bộ ')) return OF_BRANCH.test(head.slice(-24))
  if (tail.startsWith('Trung ương')) return OF_CENTRE.test(head.slice(-16))
  if (head.length < 100 && OWN_OFFICE.test(head)) return false
  return OPEN_HEAD.test(head.slice(-10)) || (UNIT.test(head.slice(-10)) && UNIT_NAME.test(tail))
}

/** Behind these words stands to whom; `Chế độ báo cáo` is a title. */
const ADDRESSES = /(?<!\p{L})(?:trình|gửi|tham mưu|(?<!độ |tin,? |tác )báo cáo)$/u
const ADDRESSED =
  /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Ban Thường vụ|Thường trực|Bộ) \p{L}|^(?:(?:Ban )?Giám đốc(?= \p{L})|Lãnh đạo(?= \p{L})|Ban Chỉ đạo(?= \p{L})|Chủ tịch (?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng)|Chính phủ|Thủ tướng)(?!\p{L})/u

/** `… báo cáo` / `UBND tỉnh trước ngày 15/12`. */
export function opensAddress(head: string, tail: string): boolean {
  return startsUpper(tail) && ADDRESSES.test(head.slice(-24)) && ADDRESSED.test(tail)
}

/** Behind these words stands what is carried out or issued; `Tổ chức thực hiện` is a title too. */
const CARRIES_OUT =
  /(?<!\p{L})(?:ban hành|thi hành|quán triệt|triển khai|thay thế|bãi bỏ|(?<!(?:Tổ|tổ) chức (?:triển khai )?)thực hiện(?: (?:tốt|nghiêm túc|có hiệu quả|hiệu quả))?)$/u
const NUMBERED =
  /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình(?: hành động)?|Thông tư|Thông báo|Công văn|Công điện|Đề án) số:? ?\d/u
/** `… chịu trách nhiệm thi hành` / `Quyết định này.`; `Hiệu lực thi hành` is a title. */
const ENFORCES = /(?:chịu|có) trách nhiệm(?: tổ chức)?(?: triển khai)? (?:thi hành|thực hiện)$/u
const THIS_ONE = /^\p{Lu}\p{Ll}+ \p{Ll}+ này(?!\p{L})/u
const ISSUES = / (?:ban hành|[Pp]hê duyệt)$/u
const ISSUED = /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Thông tư|Quy chế|Quy định|Đề án|Bộ) /u
/** `Định hướng của các quy hoạch đã được phê duyệt`: what was done to it ends the line. */
const PASSIVE = /(?<!\p{L})được (?:[\p{L}]{1,7} ){0,5}(?:ban hành|phê duyệt|triển khai|thực hiện|thay thế)$/u

/** `Thực hiện` / `Chỉ thị số …`, `Căn cứ` / `Luật …`: the first words of a preamble, alone on their line. */
const RESTS = /^(?:Thực hiện|Triển khai(?:,? thực hiện)?|Thi hành|Căn cứ(?: vào)?)$/u
const RESTED_ON =
  /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Thông tư|Thông báo|Công văn|Công điện|Văn bản|Hướng dẫn|Đề án) \p{L}/u

/** `1. Triển khai, thực hiện có hiệu quả` / `Nghị quyết số …`, `… về ban hành` / `Chương trình tổng thể …`. */
export function opensDocument(head: string, tail: string): boolean {
  if (!startsUpper(tail)) return false
  if (RESTS.test(head) && RESTED_ON.test(tail)) return true
  const words = head.slice(-40)
  if (ENFORCES.test(words) && THIS_ONE.test(tail)) return true
  if (PASSIVE.test(words)) return false
  return (NUMBERED.test(tail) && CARRIES_OUT.test(words)) || (ISSUES.test(words) && ISSUED.test(tail))
}

const BEFORE_VALUE =
  /(?<!\p{L})(?:dưới|trên|đạt|khoảng|hơn|còn|tăng|giảm|bằng|thêm|ít nhất|tối thiểu|tối đa|bình quân|với|có|từ)$/u
const VALUE = /^\d{1,3}(?:[.,]\d{1,3})*(?: ?%| \p{Ll})/u

/** `Kế hoạch phát triển kinh tế - xã hội` / `5 năm 2021 - 2025 phải …`: of which years. */
const YEARS_PLAN = /^\d{1,2} năm (?:19|20)\d\d ?[-–]/u

/** `… giảm 3 -` / `4%/năm`. */
const OPEN_RANGE = /\d ?%? ?[-–]$/u
const REST_OF_RANGE = /^\d{1,3}(?:[.,]\d{1,3})*(?: ?%| \p{Ll})/u

/** `… tỷ lệ hộ nghèo dưới` / `5% …`: a value that the words before it say something of. */
export function isBrokenValue(head: string, tail: string): boolean {
  if (OPEN_RANGE.test(head.slice(-8))) return REST_OF_RANGE.test(tail)
  return isDigit(tail) && (YEARS_PLAN.test(tail) || (BEFORE_VALUE.test(head.slice(-12)) && VALUE.test(tail)))
}

/** `… hoàn thành trước` / `30/6/2021`, `… giai đoạn` / `2021-2025`: the figure is that of the words before it, and no number of a list. */
export function isBrokenDate(head: string, tail: string): boolean {
  if (BEFORE_COUNT.test(head.slice(-12))) return COUNT.test(tail)
  if (!isDigit(tail)) return false
  if (BEFORE_FIGURE.test(head.slice(-8)) && DATE_OR_NUMBER.test(tail)) return true
  return PART_OF_TEXT.test(head.slice(-6)) && NUMBER_OF_PART.test(tail)
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57
