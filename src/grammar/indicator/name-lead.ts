/** What stands before a quantity and names it: without the words that open the clause, and without those that link it. */

import { cutEnd, cutEnds } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import { withoutActor } from './actor.js'
import { withoutAim } from './aim-lead.js'
import { MEASURES } from './measure-words.js'
import { isOfVerbs, objectOf, startsWithVerb } from './verbs.js'

const OPENING =
  /^(?:phấn đấu|(?:trong |đến (?:hết |cuối )?|hết )?(?:quý [IV]{1,3}|tháng \d{1,2})(?: này)?(?=,)|trong (?:tổng )?số \d[^,;:]{3,80},|cả năm|kiên quyết|khẩn trương|nhanh chóng|kịp thời(?= \p{L}+ \p{L})|từng bước(?= \p{L}+ \p{L})|với(?= (?:tiêu chuẩn|mức|công suất|tốc độ) \p{L})|(?:đến )?(?:cuối|hết) (?:nhiệm kỳ|niên độ(?: ngân sách)?|năm(?! \d))|về [^,;:.\d%]{2,40},(?= \p{L}+ \p{L})|(?:kể )?từ năm (?:19|20)\d\d(?: trở đi)?|(?:bình quân|trung bình)(?= (?:mỗi|cả nước|toàn (?:tỉnh|quốc|huyện|xã)) )|(?:bình quân|trung bình)(?= (?:cả nước|toàn (?:tỉnh|quốc|huyện|xã))$)|(?:trong )?(?:cả|toàn) (?:nhiệm kỳ|giai đoạn)|sẽ|phải|bố trí(?= t[ỷỉ] lệ)|hướng (?:tới|đến)(?= (?:t[ỷỉ] |số |mức |tổng |diện tích|thu nhập))|(?:tiêu chí|chỉ tiêu|mục tiêu|nội dung|chỉ số)(?: số)? \d{1,2}(?:\.\d{1,2})?(?= ?:)|góp phần(?= (?:đưa|nâng|tăng|giảm|kéo giảm|duy trì|giữ vững|bảo đảm|đảm bảo) (?:tốc độ|t[ỷỉ] |số |tổng |mức |chỉ số|thu nhập|diện tích|sản lượng|giá trị|độ che phủ))|góp phần vào(?= (?:tốc độ )?tăng trưởng)|(?:góp phần )?hoàn thành (?:mục tiêu|chỉ tiêu)(?= t[ỷỉ] )|góp phần (?:đạt|thực hiện|hoàn thành)(?: thắng lợi| thành công)?(?: các)? mục tiêu$|(?:nội dung|yêu cầu|nhiệm vụ|mục tiêu|chỉ tiêu) (?:tổng quát|cụ thể|chung|chủ yếu)|(?:nội dung|nhiệm vụ|công việc|hoạt động|kết quả|sản phẩm)(?: thực hiện| cần đạt| dự kiến)?(?= ?:)|thực hiện(?= (?:tổng (?:diện tích|sản lượng|thu|giá trị)|diện tích|sản lượng) \p{L})|(?:đón|thu hút)(?: được)?(?= (?:tổng|lượng|số lượng) \p{L})|đạt(?= (?:giá trị|doanh thu|sản lượng|quy mô|tổng|độ|t[ỷỉ] (?:lệ|trọng)|tốc độ|mức|kim ngạch|năng suất|thu nhập) \p{L})|có(?= (?:tổng|diện tích|t[ỷỉ] (?:lệ|trọng)|quy mô|thu nhập|sản lượng|giá trị|doanh thu|kim ngạch|năng suất|mật độ|tốc độ)(?!\p{L}))|(?:mục tiêu|chỉ tiêu)(?: (?:từng|mỗi|hằng|hàng) năm)?|đảm bảo|bảo đảm|(?:yêu cầu|đề nghị|vận động|khuyến khích|tổ chức cho)$|tổng cộng|cụ thể(?: là)?|và|trong đó|đồng thời|mặt khác|theo (?:đó|(?:kế hoạch|đề án|chương trình|quy hoạch|chiến lược)(?: này| (?:đề|đặt) ra)?)(?=,)|ngoài ra|bên cạnh đó|cùng với đó|riêng|định hướng|tầm nhìn|mỗi (?!(?:năm|quý|tháng|tuần)(?!\p{L}))\p{L}+(?:,? \p{L}+){0,4}?(?= (?:có|thành lập|xây dựng|hình thành|duy trì|tổ chức|phát triển|trang bị|trồng|đăng ký|đảm nhận|lựa chọn|chọn|bố trí|kết nạp|giới thiệu|vận động|giúp đỡ|công nhận|thực hiện|hoàn thành|đón|mở|hỗ trợ)(?!\p{L}))|(?:duy trì|giữ vững|bảo đảm|đảm bảo|đạt) tỷ lệ$|lũy kế|luỹ kế|còn(?= (?:t[ỷỉ] (?:lệ|trọng|suất)|số|tổng|diện tích) \p{L})|(?:bao )?gồm|cả nước|toàn (?:tỉnh|quốc|thành phố|huyện|xã)|(?:bình quân |trung bình )?(?:mỗi|hàng|hằng) (?:năm|tháng|quý)|trung bình)(?!\p{L})[ ,:]*/iu
/** `huyện An Hải phấn đấu tổng thu …`, `… giai đoạn 2026 - 2030, ngành y tế phấn đấu đưa tỷ lệ …`: who strives. */
const STRIVING =
  /^(?![Nn]gành [^,;:]{1,60} phấn đấu (?:tăng|giảm)(?: trưởng)?$)(?:[^;:%]{1,200}, )?(?:[Tt]oàn |[Cc]ả )?(?:(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường)(?: \p{Lu}\p{L}{0,9}){0,4}|[Nn]gành \p{Ll}{1,9}(?: \p{Ll}{1,9}){0,3}|Việt Nam|[Nn]ước) (?:cũng )?phấn đấu (?=\p{L})(?!đạt mục tiêu tăng)/u
/** `Tốc độ tăng trưởng kinh tế (GRDP) phấn đấu | từ 7,5%` */
const STRIVEN = /(?<=\p{L}\)? )phấn đấu(?: đến)?$/iu
/** `Phát triển du lịch góp phần tạo việc làm cho`: by what the measure is moved. */
const BY_WHICH =
  /^[^;:\d]{3,160}? góp phần (?=(?:nâng(?: cao)?|tăng|giảm|kéo giảm|đưa|duy trì|giữ vững|tạo(?! ra)|giải quyết|hình thành|thu hút|bảo đảm|mở rộng|hạn chế) \p{L})/iu
/** The mark of a list within a sentence: `(ii) `, `(2) `, `b) `. */
const MARKED = /^\(?(?:[ivx]{1,4}|\d|[a-zđ])\) /iu
const EACH_YEAR = /(?<!(?<!\p{L})cây(?: trồng| công nghiệp)?) (?:mỗi|hàng|hằng) (?:năm|quý|tháng|tuần)$/iu
const LINK =
  /(?:^|[ ,])(?<link>đạt(?:,| và) duy trì(?: ổn định| ở mức)?|duy trì (?:ở )?mức (?:tăng|giảm)(?: bình quân)?|(?:tăng|nâng)(?: lên| tới| đến)(?: mức)?(?: đạt)?|giảm (?:xuống(?: còn)?|còn)|(?:rút ngắn|tinh giản|(?:cắt |kéo )?giảm)(?: bình quân| trung bình| thêm)?(?:\/(?:năm|quý|tháng))?|(?:tăng |cao |bằng )?gấp|tăng(?: trưởng)?(?: thêm| bình quân| trung bình)?(?:\/(?:năm|quý|tháng))?|đạt(?: được| chỉ tiêu| mức| tỷ lệ| tỷ trọng| bình quân| trung bình)?|chiếm(?: tỷ lệ| tỷ trọng)?|là|(?<!(?:mặt|đồng|cân|công|văn) )bằng|ở mức|còn|(?:duy trì|giữ)(?: vững)?(?: ổn định)?(?: ở mức| mức)|(?:duy trì|giữ)(?: vững)? ổn định|duy trì|ổn định|(?<!(?:bắt|tạm|gìn|lưu|nắm|canh) )giữ(?: vững)?|luôn|(?:được )?(?:kiểm soát|khống chế)|(?<!hiện )có(?: được)?|được|(?<!trở )lên(?: đến| tới| thành| mức| quy mô| công suất)?|xuống(?: còn)?|(?<!(?:và|hoặc) )tương đương|vượt|với tỷ lệ|(?:với|có|đạt) (?:tổng )?(?:quy mô|diện tích|công suất|số lượng)|(?<!mức )đóng góp|(?<=\p{L} )đáp ứng(?: được)?|bảo đảm|đảm bảo)$|(?<colon>:)$/iu
/** `tỷ lệ nữ lãnh đạo, hướng tới tối thiểu 25%`, `tăng trưởng với mục tiêu đạt 8%`, `tỷ lệ hộ nghèo phải dưới 3%`: no part of the name. */
const LEADING_TO =
  /,? (?:hướng (?:tới|đến)|(?:với|đặt) mục tiêu|phải|sẽ|vào|dao động|(?:phấn đấu )?(?:đạt|hoàn thành)(?: được)? mục tiêu)$/iu
/** `mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con)`: what a bracket says in numbers stands before it. */
const OF_EACH = / \(bình quân mỗi [^()]*$/iu
export const RATE = /(?:tốc độ|mức|tỷ lệ|tỉ lệ|nhịp độ|chỉ số|(?<!(?:hình|dân|quân|nhân) )sự|(?<!quốc )gia)$/iu
/** `đóng góp của TFP vào tăng trưởng đạt 45%`: the growth is what it is a share of, and nothing grows by that. */
const OF_GROWTH = /(?<!\p{L})(?:vào|trong|cho|của)$/iu
/** Nouns that name what is measured, so that the value may follow without a verb. */
export const MEASURE =
  /^(?:số(?! h(?:óa|oá))|tổng|t[ỷỉ] (?:số|suất)|hệ số|chỉ số|nồng độ|lượng|mức|thời (?:gian|hạn)|tuổi thọ|diện tích|sản lượng|năng suất|thu nhập|quy mô|công suất|giá trị|doanh thu|mật độ|chiều dài|kim ngạch)(?!\p{L})/iu
const isWork = (lead: string): boolean =>
  ACTING.test(lead) || startsWithVerb(lead) || startsWithVerb(withoutActor(lead, '') ?? '')

/** By which who acts takes something away: `giảm 5% chi phí`. */
export const CUTTING = /^(?:rút ngắn|tinh giản|(?:cắt |kéo )?giảm)(?! xuống| còn)/iu

/** `…, cắt giảm 30% thủ tục`, `…, bảo đảm cắt giảm 30% thủ tục` */
const APART = /,(?: (?:bảo đảm|đảm bảo|phấn đấu|thực hiện))? $/u

/** What a last clause may begin with before the noun that names what is measured. */
const CLAUSE_OPENING =
  /^(?:(?:với|bảo đảm|đảm bảo|phấn đấu(?: đạt(?= \p{L}+ \p{L}))?|góp phần|tiếp tục|trong đó)(?!\p{L}) ?|có (?=quy mô|tỷ lệ|tỉ lệ|thu nhập|tổng|số ))/iu
export const MEASURED = new RegExp(`^(?:${MEASURES}|GRDP|GDP|thu (?:ngân sách|nội địa))(?!\\p{L})`, 'iu')
const ACTING =
  /^(?:lãnh đạo|chỉ đạo|nâng cao|đẩy mạnh|tăng cường|tiếp tục|thúc đẩy|khuyến khích|tập trung|chủ động|quan tâm)(?!\p{L})/iu

/** `Kiểm soát tốt dịch bệnh nhằm giảm số ổ dịch`, `Nâng cao chất lượng dân số với tuổi thọ`: what is measured by the way. */
const AIM =
  /(?<=\p{L},? )(?:đóng góp vào (?=chỉ số )|(?:nhằm|để) (?=(?:giảm|tăng|nâng|kéo giảm|duy trì) (?:t[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|mức|chỉ số|thời gian) )|với (?=(?:t[ỷỉ] (?:lệ|trọng|suất|số)|tuổi thọ|thu nhập|tổng|quy mô|tốc độ|chỉ số|diện tích|sản lượng|năng suất) ))/iu
/** `Nạo vét các tuyến kênh với tổng chiều dài`: of what it is the whole. */
const TOTAL_OF = /^([^;:]{3,120}) với (tổng (?:chiều dài|công suất|diện tích|vốn đăng ký|doanh thu))$/iu
/** More than the verbs of `rà soát, bổ sung 04 cụm`, which share one object. */
function hasObject(words: string): boolean {
  return words.split(' ').length > 3
}

/** `…, nâng tỷ lệ khám phá án`, `… và tăng độ che phủ rừng`: a measure that is moved at the end of other aims. */
const MOVED_LAST = new RegExp(
  `(?:,| và) (?=(?:tăng|nâng|nâng cao|giảm|kéo giảm) (?:${MEASURES}|độ che phủ) \\p{L})`,
  'giu',
)

/** `Nâng tỷ lệ thu gom, xử lý rác thải | lên 95%`: of what the rate is, in several verbs. */
const MOVED_RATE =
  /^(?:(?:nâng(?: cao)?|tăng|giảm|kéo giảm|đưa|duy trì|giữ vững|bảo đảm|đảm bảo) )t[ỷỉ] (?:lệ|trọng|suất|số) (?:\p{L}{1,9} ){1,3}?\p{L}{1,9}, \p{L}[^;:%\d]{1,120}$/iu

/**
 * The last clause of a lead that begins with others: `Cân đối ngân sách, ưu tiên bố trí`, `Là đô thị đáng sống, với thu
 * nhập bình quân`, `Đẩy mạnh tiêu dùng, bảo đảm kinh tế số`.
 */
function lastClauseOf(lead: string, link: string): string {
  if (MEASURED.test(lead) || (link !== '' && MOVED_RATE.test(lead))) return lead
  const moved = matchesOf(MOVED_LAST, lead).at(-1)
  if (moved) return lead.slice(moved.index + moved[0].length)
  const [, works = '', total = ''] = TOTAL_OF.exec(lead) ?? []
  if (total !== '' && startsWithVerb(works) && !/\d/u.test(works)) return `${total} ${objectOf(works)}`
  const aim = AIM.exec(lead)
  if (aim) return lead.slice(aim.index + aim[0].length)
  const acts = ACTING.test(lead) || startsWithVerb(lead)
  for (let comma = lead.lastIndexOf(', '); comma >= 0; comma = lead.lastIndexOf(', ', comma - 1)) {
    const last = lead.slice(comma + 2)
    const opened = last.replace(CLAUSE_OPENING, '')
    if ((opened !== last && opened.includes(' ')) || MEASURED.test(opened)) return opened
    if (acts && hasObject(lead.slice(0, comma)) && startsWithVerb(last) && !/^hợp tác xã/iu.test(last)) return last
  }
  const said = lead.replace(WHAT_IT_IS, '')
  return link === '' ? said : said.replace(SAID_BEFORE, '')
}

/** `Là trung tâm du lịch của vùng, | đón 10 triệu lượt khách` */
const WHAT_IT_IS = /^là [^,;:\d]{3,80}, (?=\p{Ll}{1,9}(?: |$))/iu

const HOW = '(?:nhanh|mạnh|khá|cao|tốt|ổn định|bền vững|toàn diện|hài hòa|đồng bộ|thông suốt|hiệu quả)'
const IMPROVED =
  '(?:hoàn thiện|củng cố|nâng cao|nâng lên|đầu tư|cải thiện|đẩy mạnh|mở rộng|tăng cường|bảo đảm|đảm bảo|giữ vững|quan tâm|hình thành)'
/** `Hạ tầng số được hoàn thiện, | kinh tế số đạt 20%`, `Thành phố trở thành trung tâm logistics, | kinh tế số`: what is said of something else before. */
const SAID_BEFORE = new RegExp(
  `^[^,;:]{2,60} (?:(?:từng bước |cơ bản |ngày càng )?(?:được ${IMPROVED}|hoàn thành|trở thành(?! [^,;:]{1,40}(?:mũi nhọn|quan trọng|trọng điểm|chủ lực|động lực))|(?:phát triển|tăng trưởng|vận hành|hoạt động) ${HOW}))(?!\\p{L})[^,;:]{0,60}, (?=\\p{Ll}{1,9} \\p{L})`,
  'iu',
)
/** The same right before a share of others: `Y tế, giáo dục phát triển, | 100% trạm y tế …`. */
const SAID_WHOLE = new RegExp(`(?:được ${IMPROVED}|phát triển|(?:tăng trưởng|vận hành|hoạt động) ${HOW}), ?$`, 'iu')

/** `thu nhập cao hơn bình quân của vùng và cả nước, đạt 90 triệu đồng`: with what it is compared by the way. */
const HIGHER =
  /,? (?:cao|thấp|lớn|nhanh) hơn (?:so với )?(?:mức |tốc độ )?(?:bình quân|trung bình|cả nước|toàn quốc|vùng)(?: [^\s,;:]{1,12}){0,10}$/u

/** `Xây dựng ngành du lịch | thành ngành kinh tế mũi nhọn`: what is made into something. */
const MADE =
  /^(?:xây dựng|phát triển|đưa) (?=\p{L})([^,;:]{2,80}?)(?= (?:trở )?thành (?:một |các |những )?(?:ngành|nền|vùng|trung tâm|lĩnh vực|động lực|trụ cột|khâu|mũi nhọn|điểm)(?!\p{L}))/iu

/** The subject without what it is said to become: `Du lịch trở thành ngành mũi nhọn, đóng góp 12% GRDP`. */
function withoutBecoming(lead: string): string {
  const made = / thành /u.test(lead) ? MADE.exec(lead)?.[1] : undefined
  if (made) return made
  const at = lead.indexOf(' trở thành ')
  return (at > 0 ? lead.slice(0, at) : lead).replace(HIGHER, '')
}

/** `Duy trì kết quả đã đạt được, 85% …`: what was reached before, and no verb of the share. */
const REACHED_BEFORE = /(?<!\p{L})(?:đã đạt được|đã có), ?(?:có )?$/iu

const UNREACHED = /(?:^|[ :])(?:chưa|không)$/iu

export interface Opened {
  lead: string
  link: string
  /** `Quản lý chặt chẽ, bảo đảm 100% người nghiện được lập hồ sơ`: the lead is what is done for it, and no subject. */
  isEnsured: boolean
}

/** `hệ thống xử lý nước thải các khu công nghiệp (đạt 100%)` */
const OPENED_BRACKET = / \((?=(?:phấn đấu )?đạt(?: tỷ lệ| mức)?$)/iu
/** `Tăng trưởng kinh tế đạt hai con số, từ 10%` */
const TWO_FIGURES = /,? (?:(?:đạt|ở mức|duy trì) (?:mức )?)?(?:hai|2) con số,?$/iu
const ENSURING = /(?:,| và) (?:bảo đảm|đảm bảo) ?$/u

/** The words before a quantity that name what is measured, and the verb or mark that links them to it; `isFollowed` by words. */
export function openedAndLinked(before: string, isShare: boolean, isFollowed: boolean): Opened {
  const isEnsured = ENSURING.test(before)
  if (isShare && (REACHED_BEFORE.test(before) || (isFollowed && SAID_WHOLE.test(before))))
    return { lead: '', link: '', isEnsured }
  let lead = before
    .trim()
    .replace(/^: ?(?=\p{L})/u, '')
    .replace(BY_WHICH, '')
    .replace(MARKED, '')
    .replace(/: (?:bình quân|trung bình)$/iu, ':')
    .replace(OPENED_BRACKET, ' ')
    .replace(TWO_FIGURES, '')
    .replace(STRIVEN, '')
  for (let openings = 0, opened = ''; openings < 6 && lead !== opened; openings++) {
    opened = lead
    lead = cutEnds(
      withoutAim(lead).replace(OPENING, '').replace(STRIVING, '').replace(EACH_YEAR, ''),
      ' ,;–-=\n\u2028(',
    )
  }
  let link = ''
  for (let i = 0; i < 3 && lead !== ''; i++) {
    const hit = LINK.exec(lead)
    const word = hit?.groups?.link ?? hit?.groups?.colon ?? ''
    if (!hit || word === '') break
    const left = cutEnd(lead.slice(0, lead.length - word.length), ' ,–-')
    const isMoved = /^(?:tăng|giảm)/iu.test(word)
    // `Chưa đạt dưới 1%`: a grade, and no verb
    if (/^đạt$/iu.test(word) && UNREACHED.test(left)) break
    // `vốn cấp mới và tăng thêm`: one of two attributes of what is measured
    if (word === 'tăng thêm' && (left.endsWith(' và') || /(?<!\p{L})giá trị$/iu.test(left))) break
    // `số lao động tăng thêm là 500`: the increase is what is counted
    if (isMoved && (RATE.test(left) || (!isShare && /^(?:là|:)$/u.test(link)))) break
    // `Sắp xếp, bố trí ổn định 90% số hộ`
    if (/^ổn định$/iu.test(word) && isOfVerbs(left)) break
    if (/^tăng trưởng$/iu.test(word) && OF_GROWTH.test(left)) break
    link = link === '' || /^(?:đạt|là|được|có|:)$/iu.test(link) ? word.toLowerCase() : link
    // `Đẩy mạnh cải cách, cắt giảm 30% thủ tục`: what is done before is no subject of what is cut
    const isApart = i === 0 && APART.test(lead.slice(0, lead.length - word.length))
    if (isApart && CUTTING.test(word) && isWork(left)) return { lead: '', link, isEnsured }
    if (isMoved && isFollowed && AIMED.test(left)) return { lead: '', link, isEnsured }
    lead = left
      .replace(EXPECTED, '')
      .replace(
        /(?:(?:^|,? )(?:phải|sẽ|cần|đều|đã|vẫn|cũng|có thể|phấn đấu|tiếp tục|(?<!(?:chứng|địa|tín) )chỉ|hạ|đưa|kéo|đến|(?<!(?:xu|định|phương|chiều) )hướng)){1,2}$/iu,
        '',
      )
      .replace(EACH_YEAR, '')
  }
  if (lead === '') return { lead, link, isEnsured }
  lead = lead.replace(LEADING_TO, '').replace(OF_EACH, '')
  // `tăng 8%, hoàn thành vượt 5% dự toán`
  if (link === 'vượt') lead = lead.replace(/^(?:hoàn thành|thực hiện)$/iu, '')
  if (REACHES.test(link)) lead = lead.replace(PUSHED, '').replace(PART_OF_YEAR, '')
  // `Thực hiện tinh giản 8% biên chế`
  if (CUTTING.test(link)) lead = lead.replace(/^(?:thực hiện|triển khai)$/iu, '')
  // the time that it was for is taken out
  if (link !== '') lead = lead.replace(/ (?:cho|để)$/u, '')
  return { lead: BARE_VERB.test(lead) ? '' : withoutBecoming(lastClauseOf(withoutOwner(lead), link)), link, isEnsured }
}

/** `Giá trị xuất khẩu đến năm 2030 dự kiến đạt …`: by when, and that it is not sure. */
const EXPECTED =
  /(?:,? (?:đến|vào|trong|tới)(?: hết| cuối)? năm (?:19|20)\d\d)?(?:^|,? )(?:dự kiến|dự báo|ước(?: tính)?)$/iu

/** `góp phần thực hiện mục tiêu quốc gia giảm 8% lượng phát thải`: whose aim it is, and no subject of what falls. */
const AIMED = /(?:^|[ ,])(?:thực hiện|đạt|đạt được|hoàn thành|hướng tới|với) (?:các )?mục tiêu(?: \p{L}{1,9}){0,4}$/iu
const REACHES = /^(?:đạt|chiếm|bằng)/u
/** `giải ngân 6 tháng đầu năm đạt 50%` */
const PART_OF_YEAR = /(?:^| )(?:trong )?0?[369] tháng(?: (?:đầu|cuối) năm)?$/iu
/** How the work on what is measured is done: `Đẩy nhanh tiến độ giải ngân vốn … đạt 95%`. */
const PUSHED =
  /^(?:(?:tập trung|tiếp tục|quyết liệt|tích cực|đẩy nhanh(?: tiến độ)?|đẩy mạnh|thúc đẩy|chỉ đạo|đôn đốc|tăng cường),? ){1,5}(?=\p{L}+ \p{L}+)/iu
const BARE_VERB = /^(?:đủ|tiếp tục|phấn đấu|quyết tâm|cố gắng|bình quân|trung bình)$/iu
/** `Việt Nam có quy mô kinh tế số`: the measure that a country or province has, also at the end of a longer sentence. */
const OWNED =
  /^(?:(?:Việt Nam|cả nước|toàn (?:tỉnh|quốc|ngành)|tỉnh|thành phố)(?: phải| sẽ)?|[^;]{20,300},) có (?=(?:nền kinh tế|quy mô|tổng|tốc độ|giá trị|GDP|GRDP|t[ỷỉ] (?:lệ|trọng)|năng suất|thu nhập) ?\p{L})/u

const ENSURED = /^[^;]{10,300}, (?:bảo đảm|đảm bảo) (?=\p{L})/iu

function withoutOwner(lead: string): string {
  if (MEASURE.test(lead)) return lead
  return startsWithVerb(lead) ? lead.replace(ENSURED, '') : lead.replace(OWNED, '')
}
