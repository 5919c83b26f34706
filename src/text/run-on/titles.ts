/** Where the title of an item ends that the text of the item follows without a mark. */
import { isCapitals } from '../characters.js'
import { markerAt } from '../marker.js'
import { capitalsEnd, SENDS } from './letterhead.js'

/** Where a heading in capitals ends and the text that follows it begins; the whole piece where there is none. */
export function headingEnd(piece: string): number {
  const marker = markerAt(piece)
  const usual = USUAL_TITLE.exec(piece.slice(marker?.end ?? 0, (marker?.end ?? 0) + 80))
  if (marker && usual) return marker.end + usual[0].length
  if (marker && marker.style !== 'roman' && marker.style !== 'upper') return titleEnd(piece, marker.end)
  if (!marker && !isCapitals(piece.slice(0, 12))) return piece.length
  const end = capitalsEnd(piece, marker?.end ?? 0)
  if (!marker && SENDS.test(piece.slice(end, end + 12))) return piece.length
  return end > (marker?.end ?? 0) ? end : piece.length
}

/** Titles that open a part of nearly every plan; a sentence may follow them without a mark. */
export const USUAL_TITLE =
  /^(?:Mục đích(?:,? (?:và )?yêu cầu)?|Yêu cầu(?! (?:Ban|Sở|Bộ|Cục|UBND|Ủy ban|Uỷ ban|Công an|Văn phòng|Thanh tra|Giám đốc|Chủ tịch|Thủ trưởng|Trưởng|Phòng) )|Mục tiêu(?: chung| tổng quát| cụ thể)?(?: (?:đến )?năm \d{4})?|Lộ trình(?: thực hiện)?|Quan điểm(?: chỉ đạo)?|Phạm vi(?: điều chỉnh)?(?:(?: và|,) đối tượng áp dụng)?|Đối tượng(?: áp dụng)?|Giải thích từ ngữ|(?:Hiệu lực|Trách nhiệm|Điều khoản) thi hành|Nguyên tắc(?: thực hiện| chung)?|Nhiệm vụ(?: trọng tâm)?|Giải pháp|Kinh phí(?: thực hiện)?|Thời gian(?: thực hiện)?|Tổ chức thực hiện|Chỉ tiêu(?: cụ thể)?|Tầm nhìn đến năm \d{4}|(?:Đến(?: hết)? năm \d{4}|Giai đoạn \d{4} ?[-–] ?\d{4})(?! (?:Việt|Sở|Bộ|UBND|Ủy|Uỷ|Tỉnh|Thành|Thủ|Công|Ban|Hội)))(?= \p{Lu})/u

/** Words that open an order: a dash before one of them opens an item even behind a title without a mark. */
export const ORDER =
  /^(?:Chỉ đạo|Chủ trì|Phối hợp|Tổ chức|Xây dựng|Tham mưu|Hướng dẫn|Tiếp tục|Tăng cường|Đẩy mạnh|Kiểm tra|Thực hiện|Triển khai|Rà soát|Theo dõi|Tuyên truyền|Nâng cao|Phát huy|Thường xuyên|Chủ động|Khẩn trương|Căn cứ|Yêu cầu|Đề nghị|Bố trí|Đảm bảo|Bảo đảm|Nghiên cứu|Ban hành|Tập trung|Chú trọng|Ưu tiên|Đổi mới|Hỗ trợ|H[ằà]ng năm|Cụ thể hóa|Quán triệt|Phổ biến|Đến năm|Phấn đấu|Huy động|Phát triển|Hoàn thiện|Xác định|Cấp ủy|Là (?:cơ quan|đơn vị|đầu mối|thường trực))[ ,]/u
/** Further words behind which a dash opens the duty of a body: no name has them behind one. */
export const DUTY_OF_LIST =
  /^(?:Cân đối|Thẩm định|Lồng ghép|Vận động|Phát động|Thành lập|Đôn đốc|Định hướng|Đề xuất|Phân công|Chuẩn bị|Giới thiệu|Cập nhật|Đăng tải|Cung cấp|Giải quyết|Xử lý|Hoàn thành|Đánh giá|Khuyến khích|Kịp thời|Duy trì|Khảo sát|Kiện toàn|Công bố|Chịu trách nhiệm|Định kỳ|Trên cơ sở)(?:,| \p{Ll})/u
/** Words that open a sentence, and none of which a title goes on with. */
const OPENS_SENTENCE =
  /^(?:Để|Nhằm|Theo|Hiện nay|Tính đến|Thời gian qua|Đến nay|Trên cơ sở|Trong (?:thời gian|những năm|giai đoạn|năm)|Qua) [\p{Ll}\d]/u
/** What only an item opens with, behind a title of any length: its label or a charge, `… - Cơ quan thực hiện:`. */
export const LABEL_OR_CHARGE =
  /^(?:(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Nội dung|Kinh phí|Nguồn kinh phí|Địa điểm|Hình thức|Thành phần|Đối tượng|Kết quả|Sản phẩm|Chủ trì|Phối hợp|Số lượng|Mục tiêu|Yêu cầu|Phạm vi)[\p{L} ]{0,30} ?:|Chủ trì, |Phối hợp với )/u
/** A title without a mark at its end is no longer than this; what stands before a label may be a sentence. */
export const LONGEST_TITLE = 130
export const LONGEST_SENTENCE = 500

/** Behind these words no title ends: one that begins with an order goes on a name, `Ban Tổ chức`, `Chương trình Phát triển`. */
const NO_END =
  /(?<!\p{L})(?:[Bb]an|Bộ|[Ss]ở|[Cc]ục|[Pp]hòng|[Vv]iện|[Vv]ụ|[Đđ]oàn|[Hh]ội|đồng|[Kk]hoa|[Tt]ổ|ty|tâm|hàng|[Qq]uỹ|trình|án|hoạch|lược|định|quyết|chế|Luật|thị|nghị|thảo|thi|trào|[Ll]ễ|ngày|khi|hành|đề|tác|đến|về|của|cho|với|và|các|những|theo|tại|trong|là|để|hoặc|bằng|do|từ|việc|thực hiện)$/u
const TITLE_AND_ORDER = /(?<=[\p{Ll}]) (?=\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}|, \p{Ll}))/gu
const FEWEST_OF_TITLE = 4
const SHORTEST_SENTENCE = 40

/** How the name of a body begins: what it shall do may follow behind fewer words. */
const BODY =
  /^(?:(?:Các |Giao |Đề nghị )?(?:[Ss]ở|[Bb]ộ|[Bb]an|[Pp]hòng|Công an|(?:Ủy|Uỷ) ban|UBND|Đài|[Bb]áo|[Cc]ục|Chi cục|[Vv]ụ|[Vv]iện|Trung tâm|Văn phòng|Thanh tra|Tỉnh đoàn|Hội|Liên đoàn|Liên minh|Bảo hiểm|Kho bạc|[Tt]rường|Thủ trưởng|Giám đốc|Chủ tịch|Trưởng|Ngân hàng|Tòa án|Cơ quan|[Đđ]ơn vị))[ ,]/u
/** What a body shall do: the first words of a sentence behind its name. */
const DUTY =
  /(?<=\p{Ll}|UBND|HĐND) (?=(?:Chủ trì|Phối hợp|Tham mưu|Hướng dẫn|Theo dõi|Rà soát|Thực hiện|Triển khai|Căn cứ|Chỉ đạo|Tăng cường|Tiếp tục|Bố trí|Hỗ trợ|Thẩm định|Cân đối|Đảm bảo|Bảo đảm|Chịu trách nhiệm|Trên cơ sở|Là (?:cơ quan|đơn vị|đầu mối|thường trực)|Đẩy mạnh|Tuyên truyền|Đôn đốc|Định hướng|Xây dựng|Tổ chức|Kiểm tra|Ban hành|Tập trung|Nghiên cứu|Lồng ghép|Vận động|Phát động|Thành lập|Thường xuyên|Chủ động|Đề xuất|Phân công)[ ,])/gu
const FEWEST_OF_BODY = 3
/** `Trưởng các khoa, phòng`, `các sở, ban` */
const LIST_END = /(?<!\p{L})(?:các|Các) [\p{Ll} ,]{0,20}, \p{Ll}+$/u
/** Named again, what a part is about begins the first sentence of the part: `Kinh phí thực hiện Kinh phí …`. */
const WORDS_REPEATED = 2
const SHORTEST_REPEATED = 7
const MOST_OF_TITLE = 9
/** The document itself is said to do something: `Đối tượng áp dụng Quyết định này áp dụng …`. */
const SELF_SENTENCE =
  /(?<=\p{Ll}) (?=(?:(?:Quyết định|Quy định|Quy chế|Thông tư|Nghị định|Nghị quyết|Luật|Kế hoạch|Chương trình|Chỉ thị|Đề án) này (?:quy định|hướng dẫn|áp dụng|điều chỉnh|có hiệu lực|thay thế|được|gồm|không|nhằm)|Trong (?:Quyết định|Quy định|Quy chế|Thông tư|Nghị định|Nghị quyết|Luật|Kế hoạch|Đề án) này)(?!\p{L}))/u

/** Where the title of an item ends that an order follows without a mark: `2. Rà soát văn bản Tổ chức rà soát …`. */
function titleEnd(piece: string, from: number): number {
  const stop = piece.slice(from).search(/[.;:“(]/u)
  const words = piece.slice(from, from + (stop < 0 ? LONGEST_TITLE : Math.min(stop, LONGEST_TITLE)))
  const ends = [
    orderBehindTitle(piece, from, words),
    dutyBehindBody(words),
    sentenceOfItself(words),
    tableBehind(words),
  ]
  const end = Math.min(...ends.filter((at) => at > 0))
  return Number.isFinite(end) ? from + end : piece.length
}

function orderBehindTitle(piece: string, from: number, words: string): number {
  for (const { index } of words.matchAll(TITLE_AND_ORDER)) {
    const title = words.slice(0, index).trim()
    const rest = piece.slice(from + index + 1)
    if (title.split(' ').length < FEWEST_OF_TITLE || NO_END.test(title) || rest.length < SHORTEST_SENTENCE) continue
    if (ORDER.test(rest.slice(0, 24)) || OPENS_SENTENCE.test(rest)) return index + 1
  }
  return -1
}

/** A table opens with the header of its numbers: `2. Các chỉ tiêu chủ yếu TT Chỉ tiêu`. */
const tableBehind = (words: string): number => words.search(/(?<=\p{Ll} )(?:STT|TT) \p{Lu}\p{Ll}/u)

function dutyBehindBody(words: string): number {
  if (!BODY.test(words)) return -1
  for (const { index } of words.matchAll(DUTY)) {
    const title = words.slice(0, index).trim()
    const closed = !NO_END.test(title) || LIST_END.test(title)
    if (title.split(' ').length >= FEWEST_OF_BODY && closed) return index + 1
  }
  return -1
}

function sentenceOfItself(words: string): number {
  const self = SELF_SENTENCE.exec(words)
  const title = words.slice(0, self?.index ?? 0)
  if (self && !title.includes(',') && title.split(' ').length <= MOST_OF_TITLE && !NO_END.test(title))
    return self.index + 1
  const opening = words.split(' ', WORDS_REPEATED).join(' ')
  const again = opening.length >= SHORTEST_REPEATED ? words.indexOf(` ${opening} `, opening.length) : -1
  if (again < 0 || NO_END.test(words.slice(0, again))) return -1
  return /\p{Lu}/u.test(opening.charAt(0)) && /\p{Ll}/u.test(words.charAt(again - 1)) ? again + 1 : -1
}
