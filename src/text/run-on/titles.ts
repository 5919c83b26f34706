/** Where the title of an item ends that the text of the item follows without a mark. */
import { isCapitals } from '../characters.js'
import { markerAt } from '../marker.js'
import { capitalsEnd } from './letterhead.js'

/** Where a heading in capitals ends and the text that follows it begins; the whole piece where there is none. */
export function headingEnd(piece: string): number {
  const marker = markerAt(piece)
  const usual = USUAL_TITLE.exec(piece.slice(marker?.end ?? 0, (marker?.end ?? 0) + 80))
  if (marker && usual) return marker.end + usual[0].length
  if (marker && marker.style !== 'roman' && marker.style !== 'upper') return titleEnd(piece, marker.end)
  if (!marker && !isCapitals(piece.slice(0, 12))) return piece.length
  const end = capitalsEnd(piece, marker?.end ?? 0)
  return end > (marker?.end ?? 0) ? end : piece.length
}

/** Titles that open a part of nearly every plan; a sentence may follow them without a mark. */
export const USUAL_TITLE =
  /^(?:Mục đích|Yêu cầu|Mục tiêu(?: chung| tổng quát| cụ thể)?(?: (?:đến )?năm \d{4})?|Lộ trình(?: thực hiện)?|Quan điểm(?: chỉ đạo)?|Phạm vi|Đối tượng|Nhiệm vụ(?: trọng tâm)?|Giải pháp|Kinh phí(?: thực hiện)?|Thời gian(?: thực hiện)?|Tổ chức thực hiện|Chỉ tiêu(?: cụ thể)?|Tầm nhìn đến năm \d{4})(?= \p{Lu})/u

/** Words that open an order: a dash before one of them opens an item even behind a title without a mark. */
export const ORDER =
  /^(?:Chỉ đạo|Chủ trì|Phối hợp|Tổ chức|Xây dựng|Tham mưu|Hướng dẫn|Tiếp tục|Tăng cường|Đẩy mạnh|Kiểm tra|Thực hiện|Triển khai|Rà soát|Theo dõi|Tuyên truyền|Nâng cao|Phát huy|Thường xuyên|Chủ động|Khẩn trương|Căn cứ|Yêu cầu|Đề nghị|Bố trí|Đảm bảo|Bảo đảm|Nghiên cứu|Ban hành|Tập trung|Chú trọng|Ưu tiên|Đổi mới|Hỗ trợ|H[ằà]ng năm|Cụ thể hóa|Quán triệt|Phổ biến|Đến năm|Phấn đấu|Huy động|Phát triển|Hoàn thiện|Xác định|Cấp ủy|Là (?:cơ quan|đơn vị))[ ,]/u
/** What only an item opens with, behind a title of any length: its label or a charge, `… - Cơ quan thực hiện:`. */
export const LABEL_OR_CHARGE =
  /^(?:(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Nội dung|Kinh phí|Nguồn kinh phí|Địa điểm|Hình thức|Thành phần|Đối tượng|Kết quả|Sản phẩm|Chủ trì|Phối hợp|Số lượng|Mục tiêu|Yêu cầu|Phạm vi)[\p{L} ]{0,30} ?:|Chủ trì, |Phối hợp với )/u
/** A title without a mark at its end is no longer than this; what stands before a label may be a sentence. */
export const LONGEST_TITLE = 130
export const LONGEST_SENTENCE = 500

/** Behind these words no title ends: one that begins with an order goes on a name, `Ban Tổ chức`, `Chương trình Phát triển`. */
const NO_END =
  /(?<!\p{L})(?:[Bb]an|Bộ|[Ss]ở|[Cc]ục|[Pp]hòng|[Vv]iện|[Vv]ụ|[Đđ]oàn|[Hh]ội|đồng|[Kk]hoa|[Tt]ổ|ty|tâm|hàng|[Qq]uỹ|trình|án|hoạch|lược|định|quyết|thị|đề|tác|đến|về|của|cho|với|và|các|những|theo|tại|trong|là|để|hoặc|bằng|do|từ|việc|thực hiện)$/u
const TITLE_AND_ORDER = /(?<=[\p{Ll}]) (?=\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}|, \p{Ll}))/gu
const FEWEST_OF_TITLE = 4
const SHORTEST_SENTENCE = 40

/** Where the title of an item ends that an order follows without a mark: `2. Rà soát văn bản Tổ chức rà soát …`. */
function titleEnd(piece: string, from: number): number {
  const stop = piece.slice(from).search(/[.;:“(]/u)
  const words = piece.slice(from, from + (stop < 0 ? LONGEST_TITLE : Math.min(stop, LONGEST_TITLE)))
  for (const { index } of words.matchAll(TITLE_AND_ORDER)) {
    const title = words.slice(0, index).trim()
    const rest = piece.slice(from + index + 1)
    if (title.split(' ').length < FEWEST_OF_TITLE || NO_END.test(title) || rest.length < SHORTEST_SENTENCE) continue
    if (ORDER.test(rest.slice(0, 24))) return from + index + 1
  }
  return piece.length
}
