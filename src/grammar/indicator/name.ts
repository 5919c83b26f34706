/** What a quantity measures: its name, what a share is taken of, and whether it is a change or a level. */
import { cutEnd, cutEnds } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { withoutActor } from './actor.js'
import type { Measured } from './measured.js'
import { hasPredicate, NOT_OF, shareBy, type Words, wholeOf } from './share.js'
import { PREPOSITION, startsWithVerb } from './verbs.js'

const OPENING =
  /^(?:phấn đấu|(?:đến )?(?:cuối|hết) nhiệm kỳ|về [^,;:.\d%]{2,40},(?= \p{L}+ \p{L})|(?:kể )?từ năm (?:19|20)\d\d(?: trở đi)?|(?:bình quân|trung bình)(?= (?:mỗi|cả nước|toàn (?:tỉnh|quốc|huyện|xã)) )|(?:bình quân|trung bình)(?= (?:cả nước|toàn (?:tỉnh|quốc|huyện|xã))$)|(?:trong )?(?:cả|toàn) (?:nhiệm kỳ|giai đoạn)|sẽ|bố trí(?= t[ỷỉ] lệ)|hướng (?:tới|đến)(?= (?:t[ỷỉ] |số |mức |tổng |diện tích|thu nhập))|(?:tiêu chí|chỉ tiêu|mục tiêu|nội dung|chỉ số)(?: số)? \d{1,2}(?:\.\d{1,2})?(?= ?:)|(?:góp phần )?hoàn thành (?:mục tiêu|chỉ tiêu)(?= t[ỷỉ] )|(?:nội dung|yêu cầu|nhiệm vụ|mục tiêu|chỉ tiêu) (?:tổng quát|cụ thể|chung|chủ yếu)|(?:nội dung|nhiệm vụ|công việc|hoạt động|kết quả|sản phẩm)(?: thực hiện| cần đạt| dự kiến)?(?= ?:)|thực hiện(?= (?:tổng (?:diện tích|sản lượng|thu|giá trị)|diện tích|sản lượng) \p{L})|(?:đón|thu hút)(?: được)?(?= (?:tổng|lượng|số lượng) \p{L})|đạt(?= (?:giá trị|doanh thu|sản lượng|quy mô|tổng|độ|t[ỷỉ] lệ|tốc độ|mức|kim ngạch|năng suất|thu nhập) \p{L})|có(?= (?:tổng|diện tích|t[ỷỉ] (?:lệ|trọng)|quy mô|thu nhập|sản lượng|giá trị|doanh thu|kim ngạch|năng suất|mật độ|tốc độ)(?!\p{L}))|mục tiêu|chỉ tiêu|đảm bảo|bảo đảm|(?:yêu cầu|đề nghị|vận động|khuyến khích)$|tổng cộng|cụ thể(?: là)?|và|trong đó|đồng thời|mặt khác|ngoài ra|bên cạnh đó|cùng với đó|riêng|định hướng|tầm nhìn|mỗi \p{L}+(?:,? \p{L}+){0,4}?(?= (?:có|thành lập|xây dựng|hình thành|duy trì|tổ chức|phát triển)(?!\p{L}))|(?:duy trì|giữ vững|bảo đảm|đảm bảo|đạt) tỷ lệ$|lũy kế|luỹ kế|(?:bao )?gồm(?= ?:|$)|cả nước|toàn (?:tỉnh|quốc|thành phố|huyện|xã)|(?:bình quân |trung bình )?(?:mỗi|hàng|hằng) (?:năm|tháng|quý)|trung bình)(?!\p{L})[ ,:]*/iu
/** `huyện An Hải phấn đấu tổng thu …`: who strives. */
const STRIVING =
  /^(?:[Tt]oàn )?(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường)(?: \p{Lu}\p{L}{0,9}){0,4} phấn đấu (?=\p{L})/u
/** The mark of a list within a sentence: `(ii) `, `(2) `. */
const MARKED = /^\(?(?:[ivx]{1,4}|\d)\) /iu
const EACH_YEAR = /(?<!(?<!\p{L})cây(?: trồng| công nghiệp)?) (?:mỗi|hàng|hằng) (?:năm|quý|tháng|tuần)$/iu
const LINK =
  /(?:^|[ ,])(?<link>duy trì (?:ở )?mức (?:tăng|giảm)(?: bình quân)?|(?:tăng|nâng)(?: lên| tới| đến)(?: mức)?(?: đạt)?|giảm (?:xuống(?: còn)?|còn)|(?:rút ngắn|(?:cắt |kéo )?giảm)(?: bình quân| trung bình| thêm)?(?:\/(?:năm|quý|tháng))?|(?:tăng |cao |bằng )?gấp|tăng(?: trưởng)?(?: thêm| bình quân| trung bình)?(?:\/(?:năm|quý|tháng))?|đạt(?: được| chỉ tiêu| mức| tỷ lệ| tỷ trọng| bình quân| trung bình)?|chiếm(?: tỷ lệ| tỷ trọng)?|là|bằng|ở mức|còn|(?:duy trì|giữ)(?: ở mức| mức)|duy trì|ổn định|(?<!(?:bắt|tạm|gìn|lưu|nắm|canh) )giữ(?: vững)?|luôn|(?:được )?(?:kiểm soát|khống chế)|có(?: được)?|được|(?<!trở )lên(?: đến| tới| thành)?|xuống(?: còn)?|(?<!(?:và|hoặc) )tương đương|vượt|với tỷ lệ|(?:với|có|đạt) (?:tổng )?(?:quy mô|diện tích|công suất|số lượng)|(?<!mức )đóng góp|bảo đảm|đảm bảo)$|(?<colon>:)$/iu
/** `tỷ lệ nữ lãnh đạo, hướng tới tối thiểu 25%`, `tăng trưởng với mục tiêu đạt 8%`: no part of the name. */
const LEADING_TO = /,? (?:hướng (?:tới|đến)|với mục tiêu)$/iu
/** `mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con)`: what a bracket says in numbers stands before it. */
const OF_EACH = / \(bình quân mỗi [^()]*$/iu
const RATE = /(?:tốc độ|mức|tỷ lệ|tỉ lệ|nhịp độ|chỉ số|sự|(?<!quốc )gia)$/iu
/** `đóng góp của TFP vào tăng trưởng đạt 45%`: the growth is what it is a share of, and nothing grows by that. */
const OF_GROWTH = /(?<!\p{L})(?:vào|trong|cho|của)$/iu
/** Nouns that name what is measured, so that the value may follow without a verb. */
const MEASURE =
  /^(?:số(?! h(?:óa|oá))|tổng|t[ỷỉ] (?:số|suất)|hệ số|chỉ số|nồng độ|lượng|mức|thời (?:gian|hạn)|tuổi thọ|diện tích|sản lượng|năng suất|thu nhập|quy mô|công suất|giá trị|doanh thu|mật độ|chiều dài|kim ngạch)(?!\p{L})/iu
const MAKING =
  /^(?:hình thành|xây dựng|thành lập|đầu tư|có|phấn đấu|đạt|tạo|tạo ra|thêm|dự án|mở|mở rộng|phát triển|tổ chức|bố trí|dành|triển khai|công nhận|đón|phục vụ|phát|lấy|trồng|cấp|trao|tặng|sửa chữa|nâng cấp|lắp đặt)(?: (?:mới|thêm|cho|được|xây dựng|ít nhất|và|hình thành|phát triển|đầu tư|thành lập|triển khai|duy trì|hoạt động|vận hành|hiệu quả|có hiệu quả))*$/iu
const REST_END =
  /,? (?=(?:so với|so|vào (?:năm|cuối|đầu|giữa|quý|tháng|ngày|dịp|thời (?:điểm|gian)|kỳ|vụ|mùa)|đến (?:năm|hết|cuối)|trong (?:năm|giai đoạn|thời kỳ|toàn giai đoạn)|giai đoạn|thời kỳ|năm (?:19|20)\d\d|với (?:mức|đơn giá|định mức)|một cách|\/)(?!\p{L}))|(?<!\.)[.](?!\d|\.{2} \p{Ll})|: | (?=theo cam kết(?!\p{L}))| (?=bao gồm(?: |:|$))|(?<!bao) (?=gồm(?: |:|$))| \((?=(?:(?:bao )?gồm|(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp|thực hiện)|thời (?:gian|hạn)|hoàn thành|sản phẩm): ?)|; (?=hoàn thành(?:$| ))|, (?=trong đó|gồm|hạn chế|không để|tương đương|tức là|hoàn thành(?:$| (?:trước|trong|vào|đến)(?!\p{L})))|,? và (?=(?:(?:tăng|giảm) dần|tiếp tục|từng bước|hướng (?:tới|đến))(?!\p{L}))| (?=cho (?:(?:khoảng|trên|gần|ít nhất|tối thiểu|từ) )?\d)/giu
const NO_REST =
  /^(?:tháng (?=\d)|so|cùng|(?:bao )?gồm|vào|đến|tới|năm|mỗi|(?:hằng|hàng) (?:năm|quý|tháng)|theo(?! học)|để|nhằm|tại|ở|và|hoặc|trở|khi|từ|nếu|với|bằng(?= (?:nguồn|vốn|ngân sách|kinh phí|hình thức|phương|cách))|gắn (?:với|liền)|bình quân|trung bình|trong năm|trong toàn(?: bộ)?$|trong giai đoạn|trong \d{1,2}|do|tương đương|qua)(?!\p{L})/iu
/** `đóng góp 12% vào GRDP`: what it is a share of. */
const NOT_CONTRIBUTED = /^(?:vào (?:năm|cuối|đầu|tháng|ngày)|đến|từ|với|để|nhằm|so)(?!\p{L})/iu
/** `trong đó 55% từ công trình tập trung`, `8.000 tỷ đồng từ thuế`, `60% tại cấp xã`: where a part comes from or is. */
const SOURCED = /^ (?:từ|do|bằng|qua|tại|ở) \p{L}/iu
const NO_SOURCE =
  /^(?:từ|tại|ở) (?:năm|quý|tháng|ngày|nay|nay trở|khi|đầu|cuối|đây|thời điểm|kỳ|mức|nhiều|các nguồn khác)(?!\p{L})/iu
/** How a rank is held: `nằm`, `duy trì ở`, `phấn đấu`. */
const STANDING =
  /(?: ?(?<!\p{L})(?:nằm|xếp|đứng|duy trì|giữ vững|giữ|luôn|vị trí|thứ hạng|lọt|vào|thuộc|trong|ở|đạt|tăng|nâng|cải thiện|phấn đấu|được|phải|sẽ)){1,8}$/iu
const RANKED_IN = /^(?: \p{L}{1,9}){0,12} về ([^.;:()]+)/iu
/** A verb whose object is what is measured: `Nâng tỷ lệ … lên 50%`, `Giảm tỷ lệ hộ nghèo 1%/năm`. */
const RAISED =
  /^(?:(?:(?:tiếp tục|tập trung) )?(?:kiềm chế(?:,| và)? )?(?:nâng(?: cao)?|đưa|duy trì(?:(?:,| và)? (?:phát triển|mở rộng|nâng cao))?|giữ(?: vững)?|tăng|giảm|kéo giảm|cắt giảm|rút ngắn|hạ(?! tầng)|kiểm soát|kiềm chế|khống chế|bảo đảm|đảm bảo|phát triển|mở rộng|(?:cân đối, )?bố trí|huy động|điều chỉnh)(?: ổn định| vững chắc)?) (?=(?:t[ỷỉ] (?:lệ|trọng|suất)|tổng |số |mức |chỉ số|diện tích|sản lượng|năng suất|thu nhập|giá trị|độ |quy mô|mực |chi phí|thời gian|tốc độ)(?!\p{L})|(?!cường(?! độ)|trưởng|nghèo|cao|thêm|bình quân|trung bình|ít|tối|tốt|chặt)\p{L}+ \p{L}+)/iu
/** `Đưa tỷ số giới tính khi sinh về mức cân bằng`: how far, in words. */
const BROUGHT_TO = / về mức \p{L}[^,;:]{0,60}$/iu
/** `còn 10 giờ đối với hàng xuất khẩu` */
const FOR_WHOM = /^đối với (?=\p{L})/iu
const RISING = /^(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?(?: bình quân)? /iu

/** `Giảm tai nạn giao thông 5% về số vụ, số người chết`: in what respect, behind what falls. */
const IN_RESPECT = /^ về (?:số|tổng) /iu

/** What is left of the label `Năm 2027 (03 lớp):` without its year. */
const BRACKET_LABEL = /^\P{L}{0,6}\([^()]{1,40}\) ?:[^\S\n]?/u

/** `100% (12/12) thôn`: how many that are. */
const COUNTED = /^ \(\d{1,4}\/\d{1,4}\)(?= \p{L})/u

/** Reads name, base and change from the words of a clause before and after its quantity (times already taken out). */
export function measuredBy(found: FoundQuantity, before: string, following: string): Measured {
  const behind = before.replace(BRACKET_LABEL, '')
  const after = following.replace(COUNTED, '')
  const own = /^ \p{L}/u.test(after) ? behind.replace(GROWING_AT, '') : behind
  const opened = openedAndLinked(own, found.unitKind === 'percent')
  const rest = restOf(after, opened.link === 'đóng góp' ? NOT_CONTRIBUTED : NO_REST, found.quantity.max === null)
  const { link } = opened
  const lead = leadWithoutActor(opened, found, rest)
  const change = isFallenTo(link, found) ? null : changeOf(link, lead)
  const isLinked = link !== '' && !/^(?:có|được|có được)$/iu.test(link)
  if (found.isRank) return { name: rankedBy(lead, after), base: null, change: null, link, lead }
  if (found.isNone)
    return {
      name: `${found.quantity.unit}${after.replace(NONE_END, '')}`.trim(),
      base: null,
      change: null,
      link,
      lead,
    }
  const raised = RAISED.exec(lead)
  // `Nâng cao chất lượng tiêu chí của 12 xã`: how many have it, and not how far it rises
  if (raised && found.unitKind === 'noun' && rest === '' && OF_MANY.test(lead))
    return { name: lead.replace(OF_MANY, ''), base: null, change: null, link, lead }
  if (raised && (isLinked || rest === '' || NOT_OF.test(rest) || FOR_WHOM.test(rest) || IN_RESPECT.test(after))) {
    const moved = movedBy(raised[0])
    const name = lead
      .slice(raised[0].length)
      .replace(BROUGHT_TO, '')
      .replace(/ (?:bình quân|trung bình)$/iu, '')
    const applied = isLinked && FOR_WHOM.test(rest) ? ` ${rest}` : ''
    // `giảm tỷ lệ hộ nghèo dưới 2%` says where it is to come to
    const isLevel = moved === 'decrease' && found.quantity.min === null
    const direction = isLinked ? change : isLevel ? null : moved
    const base = found.unitKind === 'percent' && direction === null ? wholeOf(rest) : null
    return { name: `${name}${applied}`, base: applied ? null : base, change: direction, link, lead }
  }
  const isShare = found.unitKind === 'percent' || found.isFraction
  const isPart = found.unitKind !== 'noun' && lead === '' && link === '' && rest === '' && SOURCED.test(after)
  const source = isPart ? restOf(after, NO_SOURCE) : ''
  if (source !== '') return { name: '', base: null, change, link, lead, source }
  const bound = isLeast(found) ? rest.replace(OPEN_BOUND, '') : rest
  const said = lead === '' && ALL_OF_THEM.test(after) ? restOf(after.replace(ALL_OF_THEM, ' ')) : bound
  return isShare
    ? shareBy({ lead, link, rest: said, change, isLinked })
    : countBy(found, { lead, link, rest: said, change, isLinked })
}

/** `không còn xã dưới 15 tiêu chí, | có thêm hai huyện đạt chuẩn` */
const NONE_END =
  /(?:[.;(]| và (?=(?:cơ bản|hoàn thành|giữ vững|duy trì|bảo đảm|đảm bảo)(?!\p{L}))|, (?=(?:có|đạt|phấn đấu|hoàn thành|t[ỷỉ] lệ|số|giữ|bảo đảm|đảm bảo|\d)(?!\p{L}))).*$/su

/** `từ 85% tổ chức đảng trở lên đạt …`: the bound of the share, and no grade (`cấp xã trở lên`). */
const OPEN_BOUND =
  /(?<!(?:từ|cấp|loại|hạng|bậc|mức|độ|tốt nhiệm|khá|giỏi|tuổi)(?: [^\s,;.:]{1,10}){0,2}) trở lên(?= (?:đạt|được|có|hoàn thành|tham gia|sử dụng|xếp|là)(?!\p{L}))/iu
const isLeast = ({ quantity: { min, max, minExclusive } }: FoundQuantity): boolean =>
  min !== null && max === null && !minExclusive

/** `trên địa bàn tỉnh có 02 bệnh viện`: where they are, and not what is measured. */
const PLACE = /^(?:trên|trong|tại) (?:địa bàn|phạm vi|khu vực)(?: [^\s,;:]{1,10}){1,6}$/iu

const OF_MANY = / (?:của|tại|ở|cho)$/u

/** `Đủ số lượng giáo viên, 90% giáo viên đạt chuẩn`: another aim, without a number. */
const ENOUGH = /^(?:có |bố trí )?đủ (?=\p{L})/iu

/** The lead without who acts, where the words behind the number, or a measure in the lead, say what is measured. */
function leadWithoutActor({ lead, link, isEnsured }: Opened, found: FoundQuantity, rest: string): string {
  const isShare = found.unitKind === 'percent' || found.isFraction
  if (lead === '' || found.isRank || found.isNone) return lead
  if (link === '' && found.unitKind === 'percent' && ENOUGH.test(lead) && rest !== '' && !NOT_OF.test(rest)) return ''
  if (isShare && isEnsured && !NOT_OF.test(rest) && !MEASURED.test(lead) && hasPredicate(rest)) return ''
  const acted = withoutActor(lead, link)
  if (acted === null) return lead
  if (RAISED.test(acted)) return acted
  if (isShare) return rest === '' ? lead : ''
  return rest === '' && found.unitKind !== 'noun' ? lead : MAKING.test(acted) || startsWithVerb(acted) ? acted : ''
}

const isWork = (lead: string): boolean => ACTING.test(lead) || startsWithVerb(lead)

/** `thu nhập cao`, `quy mô khá`: said of whom is ranked, and not what is measured. */
const QUALIFIED = / (?:cao|khá|lớn|trung bình)$/iu

/** `Việt Nam thuộc nhóm 3 nước dẫn đầu về chính phủ số`: the field of the rank, where what is ranked is no measure. */
function rankedBy(lead: string, after: string): string {
  const ranked = cutEnd(lead.replace(STANDING, ''), ' ,')
  const field = MEASURE.test(ranked) && !QUALIFIED.test(ranked) ? null : RANKED_IN.exec(after)
  return field?.[1] ? cutEnd(field[1], ' ,') : ranked
}

const SAID_OF = /^[^;:]{0,120}(?<!\p{L})được \p{L}/iu
const TITLED = { lead: '', link: '', isLinked: false }

const AVERAGED = /(?<=\p{L} \p{L}{1,9}) (?:bình quân|trung bình)$/iu

function countBy(
  found: FoundQuantity,
  { lead: words, link: verb, rest: said, change, isLinked: linked }: Words,
): Measured {
  // `Về nhà ở: ít nhất 1.000 hộ nghèo được hỗ trợ`: a title, and no measure
  const isTitle =
    verb === ':' && found.unitKind === 'noun' && !MEASURE.test(words) && SAID_OF.test(said) && hasPredicate(` ${said}`)
  const { lead, link, isLinked } = isTitle ? TITLED : { lead: words, link: verb, isLinked: linked }
  // `quỹ đất tối thiểu 5 ha cho mỗi huyện`: a measure is of what stands before it
  const rest =
    found.unitKind === 'noun' ? said : lead !== '' && /^cho(?!\p{L})/iu.test(said) ? '' : said.replace(/^là /iu, '')
  const noun = found.unitKind === 'noun' && found.quantity.unit !== 'lần' ? (found.quantity.unit ?? '') : ''
  const isPlace = noun !== '' && PLACE.test(lead)
  const isSubject =
    (isLinked && !/ và$/u.test(lead)) ||
    MEASURE.test(lead) ||
    (rest === '' && !isPlace && !MAKING.test(lead) && !startsWithVerb(lead))
  if (lead !== '' && isSubject) return { name: lead, base: null, change, link, lead }
  // `đào tạo nghề cho lao động nông thôn bình quân 1,5 triệu người/năm`
  const yearly = noun !== '' && rest === '' && found.quantity.per === 'năm' && startsWithVerb(lead)
  if (yearly && AVERAGED.test(lead)) return { name: lead.replace(AVERAGED, ''), base: null, change, link, lead }
  const counted = [noun, rest].filter(Boolean).join(' ')
  if (PREPOSITION.test(lead) && rest === '' && startsWithVerb(lead)) {
    return { name: `${lead} ${counted}`, base: null, change, link, lead }
  }
  // the noun alone says too little, or the verb says what is achieved: `thu hút được 03 dự án`
  const applied = lead === '' && link === '' && FOR_WHOM.test(said) ? { applied: said } : {}
  const needsVerb = (rest === '' || link === 'được') && lead.split(' ').length <= 6
  const isVerb = lead !== '' && needsVerb && !lead.includes(':') && !MAKING.test(lead) && startsWithVerb(lead)
  const making = isVerb ? [lead.charAt(0).toLowerCase() + lead.slice(1), link].filter(Boolean).join(' ') : ''
  const name = [counted, isPlace ? '' : making].filter(Boolean).join(' ') || lead
  return {
    name,
    base: null,
    change,
    link,
    lead,
    weak: lead === '' && rest === '' && (isLinked || noun === 'lần'),
    ...applied,
  }
}

function movedBy(verb: string): Measured['change'] {
  if (/^(?:(?:tiếp tục|tập trung) )?(?:tăng|nâng)/iu.test(verb)) return 'increase'
  return /^(?:(?:tiếp tục|tập trung) )?(?:kiềm chế(?:,| và)? )?(?:(?:kéo |cắt )?giảm|rút ngắn)/iu.test(verb)
    ? 'decrease'
    : null
}

/** `Giảm phát thải so với năm 2005: 8%`, `Giảm tỷ lệ hộ nghèo: 2%/năm`: behind a colon, how far it moves. */
export function movedBehindColon(
  { link, lead }: Measured,
  found: FoundQuantity,
  isCompared: boolean,
): Measured['change'] {
  const isYearly = found.unitKind === 'percent' && found.quantity.per === 'năm' && !PACED.test(lead)
  const isHowFar = link === ':' && found.quantity.min !== null && (isCompared || isYearly)
  return isHowFar ? movedBy(RAISED.exec(lead)?.[0] ?? '') : null
}

/** `Tăng tốc độ tăng trưởng: 8%/năm` */
const PACED = /(?<!\p{L})(?:tốc độ|nhịp độ|mức (?:tăng|giảm))(?!\p{L})/iu

/** `tốc độ tăng trưởng ngành X đạt 14 % và chiếm 65 % …`: not the rate but X makes up the share. */
export function shareOfSame(name: string): string {
  return name.replace(RISING, '')
}

const CUTTING = /^(?:rút ngắn|(?:cắt |kéo )?giảm)(?! xuống| còn)/iu

/** `…, cắt giảm 30% thủ tục`, `…, bảo đảm cắt giảm 30% thủ tục` */
const APART = /,(?: (?:bảo đảm|đảm bảo|phấn đấu))? $/u

/** What a last clause may begin with before the noun that names what is measured. */
const CLAUSE_OPENING =
  /^(?:(?:với|bảo đảm|đảm bảo|phấn đấu|góp phần|trong đó)(?!\p{L}) ?|có (?=quy mô|tỷ lệ|tỉ lệ|thu nhập|tổng|số ))/iu
const MEASURED =
  /^(?:thu (?:ngân sách|nội địa)|t[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|GRDP|GDP|quy mô|thu nhập|kim ngạch|diện tích|sản lượng|năng suất|giá trị|doanh thu|mật độ|tốc độ|mức|chỉ số|tuổi thọ)(?!\p{L})/iu
const ACTING =
  /^(?:lãnh đạo|chỉ đạo|nâng cao|đẩy mạnh|tăng cường|tiếp tục|thúc đẩy|khuyến khích|tập trung|chủ động|quan tâm)(?!\p{L})/iu

/** `Kiểm soát tốt dịch bệnh nhằm giảm số ổ dịch`, `Nâng cao chất lượng dân số với tuổi thọ`: what is measured by the way. */
const AIM =
  /(?<=\p{L},? )(?:đóng góp vào (?=chỉ số )|(?:nhằm|để) (?=(?:giảm|tăng|nâng|kéo giảm|duy trì) (?:t[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|mức|chỉ số|thời gian) )|với (?=(?:t[ỷỉ] (?:lệ|trọng|suất|số)|tuổi thọ|thu nhập|tổng|quy mô|tốc độ|chỉ số|diện tích|sản lượng|năng suất) ))/iu
/** More than the verbs of `rà soát, bổ sung 04 cụm`, which share one object. */
function hasObject(words: string): boolean {
  return words.split(' ').length > 3
}

/** `…, nâng tỷ lệ khám phá án`, `… và tăng độ che phủ rừng`: a measure that is moved at the end of other aims. */
const MOVED_LAST =
  /(?:,| và) (?=(?:(?:tăng|nâng|nâng cao|giảm|kéo giảm) (?:t[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|mức|chỉ số|độ che phủ|diện tích|thu nhập|sản lượng|năng suất|giá trị)) \p{L})/giu

/**
 * The last clause of a lead that begins with others: `Cân đối ngân sách, ưu tiên bố trí`, `Là đô thị đáng sống, với thu
 * nhập bình quân`, `Đẩy mạnh tiêu dùng, bảo đảm kinh tế số`.
 */
function lastClauseOf(lead: string): string {
  if (MEASURED.test(lead)) return lead
  const moved = matchesOf(MOVED_LAST, lead).at(-1)
  if (moved) return lead.slice(moved.index + moved[0].length)
  const aim = AIM.exec(lead)
  if (aim) return lead.slice(aim.index + aim[0].length)
  const acts = ACTING.test(lead) || startsWithVerb(lead)
  for (let comma = lead.lastIndexOf(', '); comma >= 0; comma = lead.lastIndexOf(', ', comma - 1)) {
    const last = lead.slice(comma + 2)
    const opened = last.replace(CLAUSE_OPENING, '')
    if ((opened !== last && opened.includes(' ')) || MEASURED.test(opened)) return opened
    if (acts && hasObject(lead.slice(0, comma)) && startsWithVerb(last) && !/^hợp tác xã/iu.test(last)) return last
  }
  return lead
}

/** `thu nhập cao hơn bình quân của vùng và cả nước, đạt 90 triệu đồng`: with what it is compared by the way. */
const HIGHER =
  /,? (?:cao|thấp|lớn|nhanh) hơn (?:so với )?(?:mức |tốc độ )?(?:bình quân|trung bình|cả nước|toàn quốc|vùng)(?: [^\s,;:]{1,12}){0,10}$/u

/** The subject without what it is said to become: `Du lịch trở thành ngành mũi nhọn, đóng góp 12% GRDP`. */
function withoutBecoming(lead: string): string {
  const at = lead.indexOf(' trở thành ')
  return (at > 0 ? lead.slice(0, at) : lead).replace(HIGHER, '')
}

/** `Duy trì kết quả đã đạt được, 85% …`: what was reached before, and no verb of the share. */
const REACHED_BEFORE = /(?<!\p{L})(?:đã đạt được|đã có), ?(?:có )?$/iu

interface Opened {
  lead: string
  link: string
  /** `Quản lý chặt chẽ, bảo đảm 100% người nghiện được lập hồ sơ`: the lead is what is done for it, and no subject. */
  isEnsured: boolean
}

/** `hệ thống xử lý nước thải các khu công nghiệp (đạt 100%)` */
const OPENED_BRACKET = / \((?=(?:phấn đấu )?đạt(?: tỷ lệ| mức)?$)/iu
const ENSURING = /(?:,| và) (?:bảo đảm|đảm bảo) ?$/u

function openedAndLinked(before: string, isShare: boolean): Opened {
  const isEnsured = ENSURING.test(before)
  if (isShare && REACHED_BEFORE.test(before)) return { lead: '', link: '', isEnsured }
  let lead = before
    .trim()
    .replace(MARKED, '')
    .replace(/: (?:bình quân|trung bình)$/iu, ':')
    .replace(OPENED_BRACKET, ' ')
  for (let openings = 0; openings < 6; openings++) {
    lead = cutEnds(lead.replace(OPENING, '').replace(STRIVING, '').replace(EACH_YEAR, ''), ' ,;–-\n\u2028(')
  }
  let link = ''
  for (let i = 0; i < 3; i++) {
    const hit = LINK.exec(lead)
    const word = hit?.groups?.link ?? hit?.groups?.colon ?? ''
    if (!hit || word === '') break
    const left = cutEnd(lead.slice(0, lead.length - word.length), ' ,')
    const isMoved = /^(?:tăng|giảm)/iu.test(word)
    // `vốn cấp mới và tăng thêm`: one of two attributes of what is measured
    if (word === 'tăng thêm' && (left.endsWith(' và') || /(?<!\p{L})giá trị$/iu.test(left))) break
    // `số lao động tăng thêm là 500`: the increase is what is counted
    if (isMoved && (RATE.test(left) || (!isShare && /^(?:là|:)$/u.test(link)))) break
    if (/^tăng trưởng$/iu.test(word) && OF_GROWTH.test(left)) break
    link = link === '' || /^(?:đạt|là|được|có|:)$/iu.test(link) ? word.toLowerCase() : link
    // `Đẩy mạnh cải cách, cắt giảm 30% thủ tục`: what is done before is no subject of what is cut
    const isApart = i === 0 && APART.test(lead.slice(0, lead.length - word.length))
    if (isApart && CUTTING.test(word) && isWork(left)) return { lead: '', link, isEnsured }
    if (isMoved && AIMED.test(left)) return { lead: '', link, isEnsured }
    lead = left
      .replace(EXPECTED, '')
      .replace(/(?:^|,? )(?:phải|sẽ|cần|đều|đã|có thể|phấn đấu)$/iu, '')
      .replace(EACH_YEAR, '')
  }
  lead = lead.replace(LEADING_TO, '').replace(OF_EACH, '')
  // `tăng 8%, hoàn thành vượt 5% dự toán`
  if (link === 'vượt') lead = lead.replace(/^(?:hoàn thành|thực hiện)$/iu, '')
  if (REACHES.test(link)) lead = lead.replace(PUSHED, '')
  // the time that it was for is taken out
  if (link !== '') lead = lead.replace(/ cho$/u, '')
  return { lead: BARE_VERB.test(lead) ? '' : withoutBecoming(lastClauseOf(withoutOwner(lead))), link, isEnsured }
}

/** `Tại địa bàn đô thị: Phấn đấu tăng thêm 20% số nhóm trẻ`: where it grows, and not what. */
const GROWING_AT =
  /^\s*(?:[-+] )?(?:tại|ở|trên địa bàn|đối với) [^:;.\d%]{2,80}: ?(?=(?:phấn đấu )?(?:tăng|giảm)(?!\p{L}))/iu

/** `Giá trị xuất khẩu đến năm 2030 dự kiến đạt …`: by when, and that it is not sure. */
const EXPECTED =
  /(?:,? (?:đến|vào|trong|tới)(?: hết| cuối)? năm (?:19|20)\d\d)?(?:^|,? )(?:dự kiến|dự báo|ước(?: tính)?)$/iu

/** `góp phần thực hiện mục tiêu quốc gia giảm 8% lượng phát thải`: whose aim it is, and no subject of what falls. */
const AIMED = /(?:^|[ ,])(?:thực hiện|đạt|đạt được|hoàn thành|hướng tới|với) (?:các )?mục tiêu(?: \p{L}{1,9}){0,4}$/iu
const REACHES = /^(?:đạt|chiếm|bằng)/u
/** How the work on what is measured is done: `Đẩy nhanh tiến độ giải ngân vốn … đạt 95%`. */
const PUSHED =
  /^(?:(?:tập trung|tiếp tục|quyết liệt|tích cực|đẩy nhanh(?: tiến độ)?|đẩy mạnh|thúc đẩy|chỉ đạo|đôn đốc|tăng cường),? ){1,5}(?=\p{L}+ \p{L}+)/iu
const BARE_VERB = /^(?:tiếp tục|phấn đấu|quyết tâm|cố gắng|bình quân|trung bình)$/iu
/** `Việt Nam có quy mô kinh tế số`: the measure that a country or province has, also at the end of a longer sentence. */
const OWNED =
  /^(?:(?:Việt Nam|cả nước|toàn (?:tỉnh|quốc|ngành)|tỉnh|thành phố)(?: phải| sẽ)?|[^;]{20,300},) có (?=(?:nền kinh tế|quy mô|tổng|tốc độ|giá trị|GDP|GRDP|t[ỷỉ] (?:lệ|trọng)|năng suất|thu nhập) ?\p{L})/u

const ENSURED = /^[^;]{10,300}, (?:bảo đảm|đảm bảo) (?=\p{L})/iu

function withoutOwner(lead: string): string {
  if (MEASURE.test(lead)) return lead
  return startsWithVerb(lead) ? lead.replace(ENSURED, '') : lead.replace(OWNED, '')
}

/** `duy trì mức giảm 1%/năm` */
const KEPT_MOVING = /^duy trì (?:ở )?mức (?:tăng|giảm)/iu

function changeOf(link: string, lead: string): Measured['change'] {
  if (RATE.test(lead)) return null
  if (KEPT_MOVING.test(link)) return link.includes('tăng') ? 'increase' : 'decrease'
  if (/^(?:tăng(?! lên| tới| đến)|vượt)/iu.test(link)) return 'increase'
  return /^(?:rút ngắn|(?:cắt |kéo )?giảm)(?! xuống| còn)/iu.test(link) ? 'decrease' : null
}

/** `giảm dưới 8%` says to what, `giảm dưới 1%/năm` by how much. */
const isFallenTo = (link: string, { quantity, unitKind }: FoundQuantity): boolean =>
  link === 'giảm' && unitKind === 'percent' && quantity.maxExclusive && quantity.min === null && quantity.per === null

/** `giảm 5% cả 3 tiêu chí: số vụ, số người chết`: how many there are of what is named. */
const ALL_OF_THEM = /^ (?:trên |ở )?cả (?:\d{1,2}|hai|ba) (?:tiêu chí|mặt|chỉ số)(?: về| là|:)? (?=(?:số|t[ỷỉ] lệ) )/iu

/** `15% trở lên/tổng số chi bộ`: what the share is taken of. */
const OF_TOTAL = /^ ?\/ ?(?=tổng (?:số )?\p{L}|GR?DP(?!\p{L}))/iu

function restOf(following: string, none = NO_REST, isOpen = true): string {
  const after = following.replace(OF_TOTAL, ' ')
  if (!/^ (?:\p{L}|\d sao)/u.test(after)) return ''
  const rest = after.trim()
  if (none.test(rest)) return ''
  REST_END.lastIndex = 0
  const end = REST_END.exec(rest)
  const said = end ? rest.slice(0, end.index) : rest
  // `từ 05 mỏ đá trở lên`: the bound of the quantity, unless the rest has a bound of its own
  const isGrade = !isOpen && said.endsWith(' nhiệm vụ trở lên')
  const isOwn = /(?<!\p{L})(?:từ|cấp|loại|hạng|bậc|mức|khá|giỏi)(?!\p{L})/iu.test(said) || isGrade
  // `tăng 12% về số lượng dự án`: in what respect
  const named = said.replace(/^về (?=(?:số|tổng|lượng|giá trị|diện tích|quy mô|doanh thu)(?!\p{L}))/iu, '')
  const own = isOwn ? named : named.replace(/ trở (?:lên|xuống)$/iu, '')
  const whole = cutEnd(end && end[0] !== ': ' ? own : own.replace(WHICH_FOLLOW, ''), ' ,;.')
  return whole.replace(OPEN_AND, '').replace(OPEN_FOR, '')
}

/** `50% số xã không ma túy và đến năm 2028 …`: the time behind it is taken out. */
const OPEN_AND = / và$/u
/** `130 tỷ USD vốn đầu tư cho giai đoạn 2021 - 2030` */
const OPEN_FOR = / cho$/u

/** `03 mô hình như sau:`: their names come next. */
const WHICH_FOLLOW = /(?:^| )(?:như )?sau(?: đây)?$/u
