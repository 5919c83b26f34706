/** What stands behind a quantity and completes its name. */
import { cutEnd } from '../../text/edges.js'
import { hasPredicate } from './share.js'
import { startsWithVerb } from './verbs.js'

const REST_END =
  /,? (?=(?:(?:(?:đi|mở|khởi hành|xuất phát) )?từ (?:ngày|tháng|quý) ?[\dIV]{1,2}|bắt đầu từ|ngay từ|so với|so|vào (?:năm|cuối|đầu|giữa|quý|tháng|ngày|dịp|thời (?:điểm|gian)|kỳ|vụ|mùa)|đến (?:năm|hết|cuối)|trong (?:năm|giai đoạn|(?:tháng|quý) ?[\dIV]{1,3}|thời kỳ|(?:cả |toàn )?nhiệm kỳ|toàn giai đoạn)|giai đoạn|thời kỳ|năm (?:19|20)\d\d|với (?:mức|đơn giá|định mức|tần suất)|một cách|\/)(?!\p{L}))|(?<!\.|(?<!\p{L})(?:TP|TX|TT|P|Q))[.](?!\d|\.{2} \p{Ll})|: | (?=theo cam kết(?!\p{L}))| (?=bao gồm(?: |:|$))|(?<!bao) (?=gồm(?: |:|$))| \((?=(?:(?:bình quân|trung bình|khoảng) )?\d[^()]{0,30}\)$)| \((?=(?:mỗi|từ (?:ngày|tháng|quý)) )| \((?=(?:trong |hoàn thành |xong )?quý (?:[IV]{1,3}|[1-4])(?!\p{L}))| \((?=(?:(?:bao )?gồm|(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp|thực hiện)|thời (?:gian|hạn)|hoàn thành|sản phẩm): ?)|(?:;| [-–]) (?=(?:hoàn thành|xong)(?:$| ))|, (?=0\d \p{L})|, (?=trong đó|(?:ngoại )?trừ|gồm|hạn chế|nhất là|đặc biệt là|trọng tâm là|(?:mọi|tất cả|toàn bộ) \p{L}|(?:duy trì|giữ vững|củng cố)(?:,| và)(?!\p{L})|không để|tương đương|tức là|(?:bằng|chiếm(?: tỷ lệ)?) (?:\d|một nửa)|(?:đạt )?t[ỷỉ] lệ (?:đạt )?\d|đạt \d[\d.,]{0,5} ?%|(?:hoàn thành|xong)(?:$| (?:trước|trong|vào|đến)(?!\p{L})))|,? và (?=(?:(?:tăng|giảm) dần|tiếp tục|từng bước|hướng (?:tới|đến))(?!\p{L}))| (?=(?:cho|với|đưa|chở|đón|đưa đón|phục vụ) (?:(?:khoảng|trên|gần|ít nhất|tối thiểu|từ) )?\d)| (?=(?:(?:cho|trong|của) )?năm học \d)|,? (?=trước (?:mùa|ngày|tháng|quý|Tết|thời điểm|năm(?: học)? \d|khi|\d))/giu
/** What stands beside the thing: how much it costs and how large it is, who does it, and of what parts it consists. */
const BESIDE = [
  /,?(?<! có) (?=(?:mức (?:hỗ trợ|chi|thưởng)|trị giá|(?:với )?(?:tổng )?(?:kinh phí|vốn đầu tư|mức đầu tư)|(?<!đối )với (?:tổng )?(?:quy mô|diện tích|công suất|chiều dài)|thời gian) [^,;\d]{0,20}\d)/iu,
  /,? (?=(?:tổng )?(?:quy mô|công suất|chiều dài) \d)/iu,
  /,? (?=do (?:[^\s,;.:\d]{1,12} ){1,12}(?:chủ trì|phụ trách|chịu trách nhiệm)(?!\p{L}))/iu,
  /, (?=(?:mỗi|từng) \p{L}{1,9}(?: \p{L}{1,9})? (?:(?:có|từ|khoảng|ít nhất|tối thiểu) )?\d)/iu,
  / (?=\(\d[^()]{0,100}\)$)/u,
  / (?=\((?:với |có )?(?:tổng|hỗ trợ|mức|thời gian|quy mô|diện tích|công suất|chiều dài|kinh phí|vốn|trị giá|trong đó|riêng|tăng|giảm|đạt|chiếm|bằng|l[ũu][yỹ] kế|(?:nâng|đưa) tổng số)(?!\p{L})[^()]{0,80}\d)/iu,
]

/** Where the words that belong to a name end; past them where they do not end before. */
function endOf(rest: string): { index: number; mark: string } {
  REST_END.lastIndex = 0
  const end = REST_END.exec(rest)
  const beside = /\d| do /u.test(rest) ? BESIDE.map((one) => rest.search(one)).filter((at) => at >= 0) : []
  const first = Math.min(end?.index ?? rest.length, ...beside)
  return { index: first, mark: first === end?.index ? end[0] : '' }
}

export const NO_REST =
  /^(?:tháng (?=\d)|trước(?= (?:mùa|ngày|tháng|quý|Tết|thời điểm|\d))|so|cùng|(?:bao )?gồm|vào|đến|tới|năm|mỗi|(?:hằng|hàng) (?:năm|quý|tháng)|theo(?! học)|để|nhằm|tại|ở|và|hoặc|trở|khi|từ(?! \d sao)|nếu|với|bằng(?= (?:nguồn|vốn|ngân sách|kinh phí|hình thức|phương|cách))|gắn (?:với|liền)|bình quân|trung bình|trong (?:năm|điều kiện|bối cảnh|trường hợp|kịch bản)|trong toàn(?: bộ)?$|trong (?:giai đoạn|(?:cả |toàn )?nhiệm kỳ|(?:tháng|quý) ?[\dIV]{1,3})|trong \d{1,2}|do|tương đương|qua)(?!\p{L})/iu
/** `15% trở lên/tổng số chi bộ`: what the share is taken of. */
const OF_TOTAL = /^ ?\/ ?(?=tổng (?:số )?\p{L}|GR?DP(?!\p{L}))/iu

const OWN_BOUND =
  /(?<!\p{L})(?:(?:từ|cấp|loại|hạng|bậc|mức|trình độ)(?!\p{L})|(?:khá|giỏi)(?! quốc gia| cấp| tỉnh)(?!\p{L}))/iu
/** The words behind a quantity that belong to its name; `none` tells those that do not. */
export function restOf(following: string, none = NO_REST, isOpen = true): string {
  const after = following.replace(OF_TOTAL, ' ')
  if (!/^ (?:\p{L}|\d sao)/u.test(after)) return ''
  const rest = after.trim()
  if (none.test(rest)) return ''
  const end = endOf(rest)
  const said = rest.slice(0, end.index)
  // `từ 05 mỏ đá trở lên`: the bound of the quantity, unless the rest has a bound of its own
  const isGrade = !isOpen && said.endsWith(' nhiệm vụ trở lên')
  const isOwn = OWN_BOUND.test(said) || isGrade
  // `tăng 12% về số lượng dự án`: in what respect
  const named = said.replace(/^về (?=(?:số|chỉ số|xếp hạng|tổng|lượng|giá trị|diện tích|quy mô|doanh thu) \p{L})/iu, '')
  const own = isOwn ? named : named.replace(/ trở (?:lên|xuống)$/iu, '')
  const isOpenEnd = end.index === rest.length || end.mark === ': '
  const whole = cutEnd(isOpenEnd ? own.replace(WHICH_FOLLOW, '') : own, ' ,;.')
  return whole.replace(OPEN_AND, '').replace(OPEN_FOR, '')
}

/** `50% số xã không ma túy và đến năm 2028 …`: the time behind it is taken out. */
const OPEN_AND = / và$/u
/** `130 tỷ USD vốn đầu tư cho giai đoạn 2021 - 2030`, `50% số vụ cháy từ năm 2026`, `40/99 xã đạt tối thiểu 4 bác sĩ/trạm y tế` */
const OPEN_FOR = / (?:cho|từ|đưa|chở|đưa đón|vận chuyển)$|(?:^|(?<!(?<!\p{L})đã) )đạt$/u

/** `03 mô hình như sau:`: their names come next. */
const WHICH_FOLLOW = /(?:^| )(?:như )?sau(?: đây)?$/u

/** What is said of those that are counted, behind a comma. */
const SAID_OF_THEM =
  /^(?:có|đạt|được|làm|đáp ứng|đưa|phục vụ|tham gia|áp dụng|ứng dụng|kết nối|vận hành|cung cấp|sản xuất|khai thác|tự chủ)(?!\p{L})/iu

/** `lập danh mục 120 hồ`: work with a number of its own. */
const COUNTS = /^\D{2,40}\d/u

/** Of what is counted something is said: `doanh nghiệp đặt trụ sở`. */
function hasVerb(words: string): boolean {
  return hasPredicate(words) || words.split(' ').some((_, at, all) => startsWithVerb(all.slice(at).join(' ')))
}

/** `150 m kênh mương, | trồng hoa trên các tuyến đường`: the work that comes next is no part of what is counted. */
export function withoutNextWork(rest: string): string {
  for (let comma = rest.indexOf(', '); comma >= 0; comma = rest.indexOf(', ', comma + 2)) {
    const counted = rest.slice(0, comma)
    const next = rest.slice(comma + 2)
    const isWork = startsWithVerb(next) && !SAID_OF_THEM.test(next)
    if (isWork && (!hasVerb(counted) || COUNTS.test(next))) return counted
  }
  return rest
}
