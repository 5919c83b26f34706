/** What a share measures and what it is taken of: `45% hộ dân tham gia chương trình`. */

import type { Measured } from './measured.js'
import { isOfVerbs, isWorkAlone, PREPOSITION, startsWithVerb } from './verbs.js'

export const NOT_OF = /^(?:(?:trên )?cả(?! nước)|trên (?:địa bàn|phạm vi|toàn|tất cả)|ở|tại)(?!\p{L})/iu
const APPLIED_TO = /^đối với (?=\p{L})/iu
const OF = /^(?:trong (?!độ tuổi(?!\p{L}))|của |đối với |trên (?!chuẩn(?!\p{L}))|là )(?=\p{L})/iu
const PREDICATE =
  /(?<!(?<!\p{L})(?:thiết|chuẩn|trực|trật|tổng|mức|khoản|chữ|tiêu|đồ|(?<!công )việc|kết quả|thời gian|công tác|năng lực|nhu cầu|kinh phí|quy trình|kế hoạch|hoạt động|các|những|mọi|hiện|liên quan đến)) (?=(?:tiếp nhận(?:,| (?:trực tuyến|qua|và))|uống (?:vitamin|thuốc|vắc|viên)|vào (?:(?:các )?tổ chức|đoàn thể|hội|câu lạc bộ|mặt trận|đoàn|công đoàn)|được|có(?! (?:hoàn cảnh|điều kiện|nguy cơ|thai|con|công(?= với|[,;.]|$| (?:và|được|thuộc|đều|có|còn|bị|đã|đang|hưởng|tham gia|sử dụng)(?!\p{L})))(?!\p{L}))|tham gia|đạt|sử dụng|dùng|tiêu thụ|thực hiện|áp dụng|ứng dụng|hoàn thành|hoàn thiện|chấp (?:nhận|hành)|sang làm|triển khai|đáp ứng|bảo đảm|đảm bảo|là|đã|đủ(?! (?:điều kiện|tiêu chuẩn)(?: [^\s,;.]{1,10}){0,6} được )|(?<!mới )biết|tiếp cận|hài lòng|công bố|(?<!mất )kết nối|chi(?!,| (?:đoàn|bộ|hội|cục|nhánh|tiết|phí)(?!\p{L}))|phục vụ|hoạt động|xây dựng|đăng ký|(?<!, )không(?! cần thiết)|còn|cam kết|ký|tiết kiệm(?= (?:ít nhất|tối thiểu|\d|được|năng lượng|điện|chi)|$)|lắp(?= (?:điện|camera|pin|đồng hồ|thiết bị))|sinh hoạt (?:chuyên đề|định kỳ|thường kỳ|đều)|(?<!, )tổ chức(?! (?:đảng|đoàn thể|chính trị|tín dụng|cơ sở đảng|khoa học và)(?!\p{L}))|thuộc|nằm|(?<!mới )phát sinh|liên thông|tự chủ|xử lý|hình thành|(?<!mới )thành lập(?! mới)|đưa|chuyển đổi(?! số(?!$| (?:thành công|toàn diện)))|vận hành|cung cấp|khai thác|tốt nghiệp|qua (?:đào tạo|bồi dưỡng|tập huấn)|trên chuẩn|trong (?:thời hạn|vòng)|trở thành|nắm|nhận|giải quyết|thanh toán|(?<!chi phí )tuân thủ|bán|mua|làm việc|sinh sống|học (?:tập|nghề|trực tuyến|bán trú|hai buổi|\d)|xếp(?! hạng (?:được|các cấp|cấp|quốc gia))|liên kết|cài đặt|tích hợp|công khai|nộp|mắc|ngừng|bị|tự(?! (?:nhiên|nguyện|túc)(?!\p{L}))|(?<!bản )kê khai|nối mạng|(?<!chính )phủ|lắp đặt|trang bị|thu gom|hài lòng|chủ động|đồng ý|duy trì|huy động|thực hành(?! (?:nghề|lâm sàng)(?!\p{L}))|tiếp tục|cho (?:trẻ|con)|thường xuyên (?:luyện tập|tập|rèn|tham gia)|(?:luyện tập|tập luyện|rèn luyện)(?= t)|phân loại (?:rác|chất thải)|đến (?:trường|lớp)|ra lớp|nhập học|(?<!(?:mới|vừa) )thoát nghèo|gọi (?:được )?vốn|hiểu (?:biết|rõ)|thành thạo|(?:quay|trở) lại|trồng (?:cây|hoa|rừng)|(?<!tuổi )đi (?:học|làm)|bỏ (?:thuốc|hút)|tập (?:thể dục|luyện)|đọc (?:sách|báo)|nói (?:được|thông|và)|giao tiếp|làm (?:đúng|chủ|tốt)|vượt qua|cập nhật|niêm yết|xuất khẩu được|vay (?:vốn|được)|vươn lên|di dời (?:đến|khỏi|ra)|ổn định (?:cuộc|đời|sản xuất|nơi|chỗ)|tiêm (?:đủ|đầy đủ|nhắc)|khám (?:sức khỏe|sàng lọc|thai)|tưới (?:tiết kiệm|nhỏ giọt)|bố trí (?:được|đủ)|ban hành (?:kế hoạch|quy chế|nghị quyết|chương trình)|cai nghiện thành công|tái hòa nhập|quán triệt|viết (?:bài|cam kết)|giữ (?:vững|gìn)|phát huy|khai báo|kích hoạt|tương tác|lưu trữ (?:hồ sơ|tài liệu)|gia nhập|đóng góp|hiến máu|phát hiện (?:sớm|được|kịp)|quan tâm|chuyển sang|ủng hộ|đồng thuận|bàn giao|tháo dỡ|trả lời|phản hồi|giải ngân|quyết toán|đấu thầu qua|cứng hóa|gắn (?:biển|mã)|(?<!phải )cắm mốc|nâng hạng|truy xuất được|dán tem|canh tác)(?!\p{L}))/iu

/** `Đóng góp 5% vào tổng thu`: no subject, and what it is a share of. */
const CONTRIBUTED = /^(?:vào|cho) (?=\p{L})/iu

export interface Words {
  lead: string
  link: string
  rest: string
  change: Measured['change']
  isLinked: boolean
}

/** `Tiết kiệm 8% tổng tiêu thụ năng lượng`, `sử dụng ít nhất 5% quỹ đất`: the verb says what is done with the share. */
const SAVED =
  /(?<=^|(?<!\p{L})(?:phải|phấn đấu|năm) )tiết kiệm(?: thêm)?$|^(?:(?:tái )?sử dụng|khai thác|tận dụng)(?: thêm)?$/iu
const OWN_MEASURE = /^(?:t[ỷỉ] |số |tổng |mức |chỉ số|diện tích|thu nhập)/iu

/** `Đối với các xã, duy trì 8/8 xã đạt chuẩn`: of whom the clause is, and no measure. */
export const FOR_THOSE = /^(?:đối với|riêng) /iu

/** `Phổ cập Internet đến 100% hộ gia đình`, `mạng 5G tới 95% dân số`: how far it reaches. */
const REACHING = / (?:đến|tới)$/iu

const PROVIDED =
  /^(?:(?:tiếp tục|chủ động|ưu tiên) )?(?:hoàn thành|bố trí|duy trì|bảo đảm|đảm bảo|cân đối|khống chế|kiểm soát) (?=\p{L}+ \p{L})/iu
/** One work with its object, which no preposition goes on with. */
const WORK = /^[^,]+(?<! (?:đến|tới|cho|với|tại|của|trên|về|theo))$/iu
const WHOLE = /^(?:tổng|GRDP|GDP|dân số|dự toán|diện tích|khối lượng)(?!\p{L})/iu

/** `Giải ngân 95% kế hoạch vốn`: how far the work has come is measured in money. */
const MONEY = /^(?:(?:tổng |kế hoạch |nguồn |số )*(?:vốn|kinh phí|tiền)|dự toán|ngân sách|quỹ)(?!\p{L})/iu

const AT_END = / (?:tại|ở|cho|với)$/iu

/** `Ưu tiên bố trí 2% tổng chi`: how it is spent. */
const PREFERRED = /^(?:ưu tiên|chủ động|bảo đảm|đảm bảo|cân đối,?) (?=(?:bố trí|dành|phân bổ|trích)$)/iu

/** Reads name and base of a share from the words around it. */
export function shareBy({ lead: said, link, rest, change, isLinked }: Words): Measured {
  const words = said.replace(PREFERRED, '')
  // `hoàn thành vượt 5% dự toán`
  if (link === 'vượt' && words === '') return { name: rest, base: null, change, link, lead: '', weak: true }
  const reaches = link === '' && rest !== '' && REACHING.test(words)
  const lead = reaches && !startsWithVerb(words) ? words.replace(REACHING, '') : words
  const saved = SAVED.exec(lead)
  if (saved && rest !== '') return { name: `${saved[0]} ${rest}`, base: wholeOf(rest), change, link, lead }
  // `Cải cách thể chế: 100% văn bản được ban hành đúng hạn`: a title, and no measure
  const isTitle = link === ':' || (FOR_THOSE.test(lead) && predicateAt(rest) > 0)
  if (isTitle && !OWN_MEASURE.test(lead) && rest !== '' && predicateAt(rest) < rest.length)
    return shareBy({ lead: '', link: '', rest, change, isLinked: false })
  // `Bố trí chi sự nghiệp môi trường không dưới 1% tổng chi`, `Giải phóng mặt bằng 85% diện tích`
  const isOfWork = link === '' && WORK.test(lead) && !isOfVerbs(lead) && WHOLE.test(rest)
  if (isOfWork && !hasPredicate(rest))
    return { name: lead.replace(PROVIDED, ''), base: wholeOf(rest), change, link, lead }
  if (lead !== '' && (isLinked || (link === '' && !startsWithVerb(lead) && (MONEY.test(rest) || !isWorkAlone(lead))))) {
    // `phần mềm vận hành tại 100% khoa`
    if (link === '' && rest !== '' && AT_END.test(lead))
      return { name: `${lead} ${rest}`, base: wholeOf(rest), change, link, lead }
    const applied = APPLIED_TO.test(rest) ? ` ${rest}` : ''
    const respect = RESPECT.exec(rest)
    if (respect)
      return { name: `${lead} ${respect[0]}`, base: wholeOf(rest.slice(respect[0].length).trim()), change, link, lead }
    const whole = link === 'đóng góp' ? rest.replace(CONTRIBUTED, '') : rest
    return { name: `${lead}${applied}`, base: applied ? null : wholeOf(whole), change, link, lead }
  }
  const part = link === 'đóng góp' && lead === '' ? CONTRIBUTED.exec(rest) : null
  if (part) return { name: `đóng góp ${rest}`, base: rest.slice(part[0].length), change, link, lead }
  if (link === 'đóng góp' && lead === '' && rest !== '') {
    return { name: `đóng góp ${rest}`, base: wholeOf(rest), change, link, lead }
  }
  // `phân bổ 60% cho vùng khó khăn`
  if (SPENDING.test(lead) && /^cho /iu.test(rest)) return { name: `${lead} ${rest}`, base: null, change, link, lead }
  const respect = lead === '' ? RESPECT.exec(rest) : null
  if (respect) return { name: respect[0], base: wholeOf(rest.slice(respect[0].length).trim()), change, link, lead }
  const whole = rest.replace(OF, '')
  const base = RATIO.test(whole)
    ? null
    : whole
        .slice(
          0,
          SPENDING.test(lead)
            ? spentAt(whole)
            : / cho$/iu.test(lead)
              ? givenAt(whole)
              : lead === ''
                ? agedAt(whole)
                : predicateAt(whole),
        )
        .replace(/ \([^()]*\)$| (?:phải|sẽ|cần|đều|được|khi|nếu)$/u, '') || null
  const isWithin = (reaches || PREPOSITION.test(lead)) && startsWithVerb(lead)
  // a change is one of the thing itself, and no share of a whole
  return {
    name: isWithin && whole !== '' ? `${lead} ${whole}` : whole || lead.replace(PREPOSITION, ''),
    base: change === null && !rest.startsWith('là ') ? base : null,
    change,
    link,
    lead,
    weak: lead === '' && whole === '',
    ...(lead === '' && /^(?:|đạt)$/u.test(link) && APPLIED_TO.test(rest) && predicateAt(whole) === whole.length
      ? { applied: rest }
      : {}),
  }
}

/** `Thi hành án xong trên 83% về việc và trên 50% về tiền`: in what respect. */
const RESPECT = /^về (?:việc|tiền|giá trị|số (?:lượng|việc|tiền|vụ)|khối lượng)(?!\p{L})/iu

/** `Đạt 10% tỷ trọng kinh tế xanh`: the share is the value of a ratio, and not taken of it. */
const RATIO = /^t[ỷỉ] (?:lệ|trọng|suất|số)(?!\p{L})/iu

/** `Dành 3% chi ngân sách cho đào tạo`: the whole ends where the purpose begins. */
const SPENDING = /^(?:bố trí|dành|phân bổ|trích)(?!\p{L})/iu

function spentAt(whole: string): number {
  const purpose = whole.indexOf(' cho ')
  return Math.min(predicateAt(whole) || whole.length, purpose < 0 ? whole.length : purpose)
}

/** `Tư vấn việc làm cho 100% người chấp hành xong án phạt`: all that follows says to whom, up to what is done with them. */
function givenAt(whole: string): number {
  const done = whole.search(/ (?:được|có nhu cầu) \p{L}/u)
  return done < 0 ? whole.length : done
}

/** Those who take part in something, or are somewhere: what is said of them comes after it. */
const WHO =
  /^ ?(?:(?:thuộc(?!\p{L})[^;.]{0,120}?|(?:tham gia|nằm|làm việc|sinh sống|phát sinh)(?!\p{L})[^,;.]{0,120}?) (?=(?:phải |sẽ |đều )?được \p{L})|(?:thuộc|nằm|sinh sống)(?!\p{L})[^,;.]{0,120}?(?<! (?:khu vực|vùng|địa bàn|nơi|nhóm|loại|nước|hộ)) (?=(?:có|đạt|bảo đảm|đảm bảo) \p{L}))/iu

/** `người sử dụng trái phép chất ma túy | được lập hồ sơ`: the first verb says who they are. */
const DOER = /^ ?[^;.]{1,130}? (?=(?:phải |sẽ |đều )?được \p{L})/iu
const ENDS_WITH_PERSON = /(?:^|[ ,])người$/iu

const QUOTED = /[“"][^“”"\n]*[”"]/gu

/** Where in `45% hộ dân tham gia chương trình` the words begin that say what is true of the share; the end where none do. */
function predicateAt(whole: string): number {
  if (whole === '') return 0
  // `tàu cá "3 không" | được đăng ký`: no word within quotation marks says anything of them
  const end = predicateFrom(
    ` ${/["“]/.test(whole) ? whole.replace(QUOTED, (quote) => '_'.repeat(quote.length)) : whole}`,
  )
  if (end < 0) return whole.length
  const at = Math.max(0, end - 1)
  const who = (ENDS_WITH_PERSON.test(whole.slice(0, at)) ? DOER : WHO).exec(whole.slice(at))
  return who ? at + who[0].length - 1 : at
}

/** `25% cán bộ lãnh đạo | dưới 40 tuổi`: where nothing else is said of them, how old they are is. */
const AGED = /(?:^| )(?:dưới|trên|từ|không quá) \d{1,2} tuổi(?: trở (?:lên|xuống))?$/iu

function agedAt(whole: string): number {
  const at = predicateAt(whole)
  const age = at < whole.length ? -1 : whole.search(AGED)
  return age < 0 ? at : age
}

/** `khu công nghiệp đang hoạt động | có …`: what they are doing says which they are. */
const DOING = / đang (?:hoạt động|sinh sống|làm việc|học tập|theo học|công tác|điều trị|vận hành|khai thác)(?!\p{L})/iu

/** `hoạt động kiểm tra của cơ quan | được thực hiện`: a noun where a later verb is said of it. */
const NOMINAL = /^ (?:hoạt động|tổ chức|kết nối|xử lý) [^,;.]{3,120} được (?=\p{L})/iu

function predicateFrom(words: string): number {
  const cut = NOMINAL.test(words) ? / (?=được )/u.exec(words) : PREDICATE.exec(words)
  const doing = DOING.exec(words)
  if (!cut || !doing || cut.index <= doing.index) return cut?.index ?? -1
  const from = doing.index + doing[0].length
  const next = PREDICATE.exec(words.slice(from))
  return next ? from + next.index : -1
}

/** Whether the words of a share begin with what is true of it, without saying of whom. */
export function isPredicate(words: string): boolean {
  return predicateAt(words) === 0 || words.search(AGED) === 0
}

/** What is said of those who are named first, `''` for nothing. */
export function predicateOf(words: string): string {
  return words.slice(predicateAt(words)).trim()
}

/** `Trạm y tế đáp ứng yêu cầu`, and not `tổng chi ngân sách` alone. */
export function hasPredicate(words: string): boolean {
  return predicateAt(words) < words.length
}

/** `30% GDP, | trở thành một trong các trung tâm …`: what follows of it for whom the target is set. */
const CONSEQUENCE =
  /, (?:riêng(?!\p{L})|(?:và )?(?:trở thành|đưa|góp phần|nằm trong|thuộc nhóm|đứng (?:thứ|trong|đầu))) /iu

/** What a share is taken of: not where it holds (`trên địa bàn tỉnh`). */
export function wholeOf(rest: string): string | null {
  if (NOT_OF.test(rest)) return null
  const whole = rest.replace(OF, '')
  const end = whole.search(CONSEQUENCE)
  return (end < 0 ? whole : whole.slice(0, end)) || null
}
