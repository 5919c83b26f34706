/** What a quantity measures: its name, what a share is taken of, and whether it is a change or a level. */
import { cutEnd, cutEnds } from '../text/edges.js'
import type { FoundQuantity } from './quantity.js'

export interface Measured {
  /** Empty where the clause does not say it: the clause before it does. */
  name: string
  base: string | null
  change: 'increase' | 'decrease' | null
  /** The verb that joins subject and value: `đạt`, `chiếm`, `tăng`; empty for none. */
  link: string
  /** What stands before the number, without openings: a subject or a verb. */
  lead: string
}

const OPENING =
  /^(?:phấn đấu|mục tiêu|chỉ tiêu|đảm bảo|bảo đảm|tổng cộng|cụ thể(?: là)?|và|trong đó|đồng thời|cả nước|toàn (?:tỉnh|quốc|thành phố)|(?:bình quân |trung bình )?(?:mỗi|hàng|hằng) (?:năm|tháng|quý)|trung bình)(?!\p{L})[ ,:]*/iu
const LINK =
  /(?:^|[ ,])(?<link>(?:tăng|nâng)(?: lên| tới| đến)(?: mức)?(?: đạt)?|giảm (?:xuống(?: còn)?|còn)|(?:cắt )?giảm(?: bình quân| trung bình| thêm)?|tăng(?: trưởng)?(?: thêm| bình quân| trung bình)?|đạt(?: được| mức| tỷ lệ)?|chiếm(?: tỷ lệ| tỷ trọng)?|là|bằng|ở mức|còn|duy trì(?: ở mức| mức)?|ổn định|có(?: được)?|được|lên(?: đến| tới| thành)?|xuống(?: còn)?|tương đương|với tỷ lệ|đóng góp)$|(?<colon>:)$/iu
const RATE = /(?:tốc độ|mức|tỷ lệ|tỉ lệ|nhịp độ|chỉ số|sự|gia)$/iu
/** Nouns that name what is measured, so that the value may follow without a verb. */
const MEASURE =
  /^(?:số|tổng|thời (?:gian|hạn)|tuổi thọ|diện tích|sản lượng|năng suất|thu nhập|quy mô|công suất|giá trị|doanh thu|mật độ|chiều dài|kim ngạch)(?!\p{L})/iu
const PREPOSITION = / (?:cho|với|tại|của|trên|về|đối với|theo)$/iu
const MAKING =
  /^(?:hình thành|xây dựng|thành lập|đầu tư|có|phấn đấu|đạt|tạo|tạo ra|thêm|dự án|mở|mở rộng|phát triển|tổ chức|bố trí|triển khai|công nhận|đón|phục vụ)(?: (?:mới|thêm|được|xây dựng|ít nhất|và|hình thành|phát triển|đầu tư|thành lập|triển khai))*$/iu
const REST_END =
  /,? (?=(?:so với|so|vào (?:năm|cuối|đầu)|vào|đến (?:năm|hết|cuối)|trong (?:năm|giai đoạn|thời kỳ|toàn giai đoạn)|giai đoạn|thời kỳ|năm (?:19|20)\d\d|trở lên|trở xuống|\/)(?!\p{L}))|[.;]|, (?=trong đó|gồm)/giu
const NO_REST =
  /^(?:so|vào|đến|tới|năm|mỗi|hằng|hàng|theo|để|nhằm|tại|ở|và|hoặc|trở|khi|từ|với|bình quân|trung bình|trong năm|trong giai đoạn|do|tương đương|qua)(?!\p{L})/iu
const OF = /^(?:trong |của |đối với |trên )(?=\p{L})/iu
const PREDICATE =
  /(?<!(?<!\p{L})(?:tổng|mức|khoản)) (?=(?:được|có|tham gia|đạt|sử dụng|tiêu thụ|thực hiện|áp dụng|ứng dụng|hoàn thành|triển khai|đáp ứng|bảo đảm|đảm bảo|là|đã|đủ|biết|tiếp cận|hài lòng|công bố|kết nối|chi|phục vụ|hoạt động|xây dựng|đăng ký|không|còn|cam kết|ký|tổ chức|thuộc|nằm|phát sinh|liên thông|tự chủ|xử lý|hình thành|đưa|chuyển đổi|vận hành|cung cấp|khai thác|tốt nghiệp|qua đào tạo|trở thành|nắm|nhận|giải quyết|thanh toán|tuân thủ|chấp hành|bán|mua|làm việc|sinh sống|học)(?!\p{L}))/iu
/** A verb whose object is what is measured: `Nâng tỷ lệ … lên 50%`, `Giảm tỷ lệ hộ nghèo 1%/năm`. */
const RAISED =
  /^(?:(?:tiếp tục )?(?:nâng(?: cao)?|đưa|duy trì|giữ vững|tăng|giảm|kéo giảm|cắt giảm|hạ|bảo đảm|đảm bảo)) (?=(?:t[ỷỉ] (?:lệ|trọng|suất)|tổng |số |mức |chỉ số|diện tích|sản lượng|năng suất|thu nhập|giá trị|độ |quy mô|mực |chi phí|thời gian|tốc độ)(?!\p{L})|\p{L}+ \p{L}+ \p{L}+)/iu
const RISING = /^(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?(?: bình quân)? /iu

/** Reads name, base and change from the words of a clause before and after its quantity (times already taken out). */
export function measuredBy(found: FoundQuantity, before: string, after: string): Measured {
  const { lead, link } = openedAndLinked(before)
  const change = changeOf(link, lead)
  const rest = restOf(after)
  const isLinked = link !== '' && !/^(?:có|được|có được)$/iu.test(link)
  const raised = RAISED.exec(lead)
  if (raised && (isLinked || rest === '')) {
    const moved = /^(?:tăng|nâng)/iu.test(raised[0])
      ? 'increase'
      : /^(?:kéo |cắt )?giảm/iu.test(raised[0])
        ? 'decrease'
        : null
    const name = lead.slice(raised[0].length).replace(/ (?:bình quân|trung bình)$/iu, '')
    const base = found.unitKind === 'percent' ? rest.replace(OF, '') || null : null
    return { name, base, change: isLinked ? change : moved, link, lead }
  }
  const isShare = found.unitKind === 'percent' || found.isFraction
  if (isShare && lead !== '' && (isLinked || (link === '' && !startsWithVerb(lead)))) {
    return { name: lead, base: rest.replace(OF, '') || null, change, link, lead }
  }
  if (isShare) {
    const whole = rest.replace(OF, '')
    const cut = PREDICATE.exec(whole)
    return { name: whole || lead, base: (cut ? whole.slice(0, cut.index) : whole) || null, change, link, lead }
  }
  const noun = found.unitKind === 'noun' ? (found.quantity.unit ?? '') : ''
  if (lead !== '' && (isLinked || MEASURE.test(lead))) return { name: lead, base: null, change, link, lead }
  const counted = [noun, rest].filter(Boolean).join(' ')
  if (PREPOSITION.test(lead) && rest === '' && startsWithVerb(lead)) {
    return { name: `${lead} ${counted}`, base: null, change, link, lead }
  }
  // the noun alone says too little, or the verb says what is achieved: `thu hút được 03 dự án`
  const needsVerb = (rest === '' || link === 'được') && lead.split(' ').length <= 6
  const isVerb = lead !== '' && needsVerb && !MAKING.test(lead) && startsWithVerb(lead)
  const verb = isVerb ? [lead.charAt(0).toLowerCase() + lead.slice(1), link].filter(Boolean).join(' ') : ''
  return { name: [counted, verb].filter(Boolean).join(' ') || lead, base: null, change, link, lead }
}

/** `tốc độ tăng trưởng ngành X đạt 14 % và chiếm 65 % …`: not the rate but X makes up the share. */
export function shareOfSame(name: string): string {
  return name.replace(RISING, '')
}

function openedAndLinked(before: string): { lead: string; link: string } {
  let lead = before.trim()
  for (let openings = 0; openings < 6; openings++) {
    lead = cutEnds(lead.replace(OPENING, ''), ' ,;–-\n\u2028')
  }
  let link = ''
  for (let i = 0; i < 3; i++) {
    const hit = LINK.exec(lead)
    const word = hit?.groups?.link ?? hit?.groups?.colon ?? ''
    if (!hit || word === '') break
    const left = cutEnd(lead.slice(0, lead.length - word.length), ' ,')
    if (/^(?:tăng|giảm)/iu.test(word) && RATE.test(left)) break
    link = link === '' || /^(?:đạt|là|được|có|:)$/iu.test(link) ? word.toLowerCase() : link
    lead = left.replace(/ (?:phải|sẽ|cần|đều)$/iu, '')
  }
  return { lead, link }
}

function changeOf(link: string, lead: string): Measured['change'] {
  if (RATE.test(lead)) return null
  if (/^tăng(?! lên| tới| đến)/iu.test(link)) return 'increase'
  return /^(?:cắt )?giảm(?! xuống| còn)/iu.test(link) ? 'decrease' : null
}

function restOf(after: string): string {
  if (!/^ \p{L}/u.test(after)) return ''
  const rest = after.trim()
  if (NO_REST.test(rest)) return ''
  REST_END.lastIndex = 0
  const end = REST_END.exec(rest)
  return cutEnd(end ? rest.slice(0, end.index) : rest, ' ,;.')
}

/** A subject begins with a noun; these begin what somebody does. */
function startsWithVerb(lead: string): boolean {
  return VERB.test(lead)
}

const VERB =
  /^(?:bố trí|cắt giảm|giảm|tăng|nâng|thu hút|hình thành|xây dựng|thành lập|tổ chức|triển khai|thực hiện|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|hoàn thành|phát triển|trồng|rà soát|bổ sung|đầu tư|mở|tạo|huy động|dành|phân bổ|cấp|xử lý|giải quyết|công nhận|lựa chọn|đưa|kết nối|cung cấp|số hóa|số hoá|tự chủ|ứng trực|duy trì|bảo vệ|khoanh|lắp đặt|xuất bản|đăng|phát sóng|ban hành|sửa|nâng cấp|cải tạo|khôi phục|di dời|sắp xếp|chuyển đổi|tuyển|cử|kiểm tra|thanh tra|phổ cập|phủ|giao|đấu giá|gieo|sản xuất|khai thác|đón|phục vụ|giới thiệu|ký|hợp tác|khởi công|xóa|xoá|làm|có|đạt|được|chuẩn hóa|áp dụng|ứng dụng|vận động|tuyên truyền|tiếp tục)(?!\p{L})/iu
