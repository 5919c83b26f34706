/** Which words before a quantity are what somebody does, and no subject. */
import { VERBS, WEAK_VERBS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import { wordsOf } from '../words.js'

/** `tăng tỷ lệ cho`: what follows the quantity goes on with the object. */
export const PREPOSITION = / (?:cho|với|tại|của|trên|về|đối với|theo)$/iu

/** A subject begins with a noun; these begin what somebody does. */
export function startsWithVerb(lead: string): boolean {
  return VERB.test(lead)
}

/** `Rà soát, lựa chọn`: verbs alone, whose object is still to come. */
export function isOfVerbs(words: string): boolean {
  return words.split(/, | và /u).every((verb) => VERB.exec(verb)?.[0].length === verb.length)
}

/** `Thu thập`, `Xác minh, đối soát`: works of any field alone, of which what follows the share is the object. */
export function isWorkAlone(lead: string): boolean {
  const words = wordsOf(lead, 0, LONGEST_WORKS)
  let at = 0
  while (at < words.length) {
    const length = Math.max(...WORKS.map((works) => phraseAt(words, at, works)))
    if (length === 0) return false
    at += length + phraseAt(words, at + length, MORE)
    if (words[at]?.key === 'và') at++
  }
  return at > 0
}

/** Works of one syllable, which alone are no noun. */
const SHORT = phrases(
  'viết, cắm, dán, chụp, quét, nuôi, khoan, gắn, gửi, mua, bán, vớt, sơn, lấp, ươm, bảo hộ, gọi hỏi, răn đe, trợ giúp pháp lý',
)
const WORKS = [VERBS, WEAK_VERBS, SHORT]
const MORE = phrases('xong, mới, thêm, được, lại')

/** In words. */
const LONGEST_WORKS = 10

/** What the verbs that open these words are about: `Cải tạo, nâng cấp các tuyến đường`. */
export function objectOf(words: string): string {
  let rest = words
  for (let verb = VERB.exec(rest); verb; verb = VERB.exec(rest))
    rest = rest.slice(verb[0].length).replace(/^(?:, | và | )/u, '')
  return rest
}

const VERB =
  /^(?:cập nhật|tập hợp|chăm lo|thăm hỏi|công khai|niêm yết|tiếp nhận|sáp nhập|hợp nhất|thụ lý|xét xử|thu gom|vận chuyển|bố trí|bãi bỏ|loại bỏ|hủy bỏ|huỷ bỏ|thay thế|cắt giảm|giảm|tăng|nâng|thu hút|hình thành|xây dựng|thành lập|tổ chức|triển khai|thực hiện|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|hoàn thành|phát triển|trồng|rà soát|bổ sung|đầu tư|mở|tạo|huy động|dành|phân bổ|cấp(?! (?:tỉnh|xã|huyện|thôn|trường|cơ sở|thành phố|quốc gia|trung ương)(?!\p{L}))|xử lý|giải quyết|công nhận|lựa chọn|đưa|đẩy mạnh|kết nối|cung cấp|số hóa|số hoá|tự chủ|ứng trực|tu sửa|tu bổ|duy tu|bảo dưỡng|chỉnh trang|tôn tạo|phục dựng|duy trì|bảo vệ|khoanh|lắp đặt|xuất bản|đăng|phát sóng|ban hành|sửa|nâng cấp|cải tạo|khôi phục|di dời|sắp xếp|chuyển đổi|tuyển|cử|kiểm tra|thanh tra|phổ cập|phủ|giao|đấu giá|gieo|sản xuất|khai thác|đón|phục vụ|giới thiệu|tư vấn|ký|hợp tác|khởi công|xóa|xoá|làm|có|đạt|được|chuẩn hóa|áp dụng|ứng dụng|vận động|tuyên truyền|treo|in|dựng|kẻ vẽ|phát(?! (?:thải|triển|sinh|huy|hiện)(?!\p{L}))|cấp phát|phát động|đóng|lát|tiếp tục|kết nạp|trao|tặng|khám(?! phá)|tiêm|nạo vét|giải phóng|sửa chữa|cứng hóa|cứng hoá|nhựa hóa|bê tông hóa|kiên cố hóa|xây|mua sắm|trang bị|biên soạn|phát hành|in|chăm sóc|khoanh nuôi|quy hoạch|thu hồi|phối hợp|tham mưu|hướng dẫn|chỉ đạo|chủ trì|đề xuất|khuyến khích|lập|thẩm định|phê duyệt|hoàn thiện|nghiên cứu|tham gia|tập trung|ưu tiên|chuẩn bị|rút ngắn|vận hành|mời|lồng ghép|đáp ứng|đặt|thả|đắp|phun|chọn|đào (?:hố|ao|giếng|mương|kênh)|quản lý|dạy|thay|rải(?! rác)|kích hoạt|điều trị|huấn luyện|xét nghiệm|nghiệm thu|củng cố|giải thể|bàn giao|tháo dỡ|đặt hàng|kêu gọi|tuyển chọn|sưu tầm|đảm nhận|đỡ đầu|quyên góp|ủng hộ|nhân rộng|nhân giống|vẽ|ra mắt|khai trương|khánh thành|đấu nối|mở rộng|thuê(?! bao)|trang trí|giám sát|bắt giữ|triệt (?:phá|xóa|xoá)|cai nghiện|kéo giảm|kiềm chế|ngăn chặn|phòng ngừa|hạn chế)(?!\p{L})/iu
