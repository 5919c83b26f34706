/** What a quantity measures: its name, what a share is taken of, and whether it is a change or a level. */
import { cutEnd } from '../../text/edges.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { withoutActor } from './actor.js'
import type { Measured } from './measured.js'
import { CUTTING, MEASURE, MEASURED, type Opened, openedAndLinked, RATE } from './name-lead.js'
import { NO_REST, restOf, withoutNextWork } from './name-rest.js'
import { FOR_THOSE, hasPredicate, NOT_OF, shareBy, type Words, wholeOf } from './share.js'
import { isWorkAlone, PREPOSITION, startsWithVerb } from './verbs.js'

const MAKING =
  /^(?:hình thành|xây dựng|thành lập|đầu tư|có|phấn đấu|đạt|tạo|tạo ra|thêm|dự án|mở|mở rộng|phát triển|tổ chức|bố trí|dành|triển khai|công nhận|đón|phục vụ|phát|lấy|trồng|cấp|trao|tặng|sửa chữa|nâng cấp|lắp đặt|in|treo|dựng)(?: (?:mới|thêm|cho|được|xây dựng|ít nhất|và|hình thành|phát triển|đầu tư|thành lập|triển khai|duy trì|hoạt động|vận hành|hiệu quả|có hiệu quả))*$/iu
/** `đóng góp 12% vào GRDP`: what it is a share of. */
const NOT_CONTRIBUTED = /^(?:vào (?:năm|cuối|đầu|tháng|ngày)|đến|từ|với|để|nhằm|so)(?!\p{L})/iu
/** `trong đó 55% từ công trình tập trung`, `8.000 tỷ đồng từ thuế`, `60% tại cấp xã`: where a part comes from or is. */
const SOURCED = /^ (?:từ|do|bằng|qua|tại|ở) \p{L}/iu
const PLACED = /^ (?:tại|ở|thuộc) (?!\d)/iu
const NO_SOURCE =
  /^(?:từ|tại|ở) (?:năm|quý|tháng|ngày|nay|nay trở|khi|đầu|cuối|đây|thời điểm|kỳ|mức|nhiều|các nguồn khác)(?!\p{L})/iu
/** How a rank is held: `nằm`, `duy trì ở`, `phấn đấu`. */
const STANDING =
  /(?: ?(?<!\p{L})(?:nằm|xếp|đứng|duy trì|giữ vững|giữ|luôn|vị trí|thứ hạng|xếp hạng|lọt|vào|thuộc|trong|ở|đạt|tăng|nâng|cải thiện|phấn đấu|được|phải|sẽ)){1,8}$/iu
const RANKED_IN = /^(?: \p{L}{1,9}){0,12} về ([^.;:()]+)/iu
/** `Duy trì xếp hạng PAR INDEX`, `Đưa chỉ số PCI | vào nhóm 20`: what is done with the place. */
const RANK_KEPT =
  /^(?:duy trì|giữ vững|giữ|nâng(?: cao)?|cải thiện|đưa|phấn đấu)(?: (?:xếp hạng|thứ hạng|vị trí|thứ bậc)(?: của)?)? (?=\p{L})/iu
/** `Nằm trong nhóm 15 tỉnh có ngành du lịch phát triển nhất cả nước` */
const RANKED_FOR =
  /^(?: [^\s,;.:\d]{1,12}){0,6} có ([^.;:,()\d]{3,60}?) (?:phát triển|tốt|cao|lớn|mạnh|dẫn đầu|hàng đầu|tiên tiến)(?!\p{L})/iu
/** A verb whose object is what is measured: `Nâng tỷ lệ … lên 50%`, `Giảm tỷ lệ hộ nghèo 1%/năm`. */
const RAISED =
  /^(?:(?:(?:tiếp tục|tập trung) )?(?:kiềm chế(?:,| và)? )?(?:nâng(?! cấp)(?: cao)?|đưa|duy trì(?:(?:,| và)? (?:phát triển|mở rộng|nâng cao))?|giữ(?: vững)?|ổn định|tăng|giảm|kéo giảm|cắt giảm|rút ngắn|hạ(?! tầng)|kiểm soát|kiềm chế|khống chế|bảo đảm|đảm bảo|phát triển|mở rộng|(?:cân đối, )?bố trí|huy động|điều chỉnh)(?: ổn định| vững chắc)?) (?=(?:t[ỷỉ] (?:lệ|trọng|suất)|tổng |số |mức |chỉ số|diện tích|sản lượng|năng suất|thu nhập|giá trị|độ |quy mô|mực |chi phí|thời gian|tốc độ)(?!\p{L})|(?!cường(?! độ)|trưởng|nghèo|cao|thêm|vào|bình quân|trung bình|ít|tối|tốt|chặt)\p{L}+ \p{L}+)/iu
/** `Đưa tỷ số giới tính khi sinh về mức cân bằng`: how far, in words. */
const BROUGHT_TO = / về mức \p{L}[^,;:]{0,60}$/iu
/** `còn 10 giờ đối với hàng xuất khẩu` */
const FOR_WHOM = /^đối với (?=\p{L})/iu
const RISING = /^(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?(?: bình quân)? /iu

/** `Giảm tai nạn giao thông 5% về số vụ, số người chết`: in what respect, behind what falls. */
const IN_RESPECT = /^ về (?:số|tổng) /iu

/** What is left of the label `Năm 2027 (03 lớp):` without its year. */
const BRACKET_LABEL = /^\P{L}{0,6}\([^()]{1,40}\) ?:[^\S\n]?/u

/** `100% (12/12) thôn`, `12 xã (đạt tỷ lệ 80%) đạt chuẩn`: how many that are. */
const COUNTED =
  /^ \((?:\d{1,4}\/\d{1,4}|(?:(?:đạt|chiếm|bằng|tương đương|tương ứng) )?(?:t[ỷỉ] lệ )?\d{1,3}(?:[.,]\d{1,2})? ?%)\)(?= \p{L})/iu

/** `Về chính quyền số: 100% dịch vụ công`: what an item is about, where what is measured stands behind the number. */
const ABOUT = /^\P{L}{0,6}Về \p{L}[^,;:.\d]{2,60}: ?$/u

/** Reads name, base and change from the words of a clause before and after its quantity (times already taken out). */
export function measuredBy(found: FoundQuantity, before: string, following: string): Measured {
  const after = following.replace(COUNTED, '')
  const isNamed = found.unitKind === 'noun' || /^ \p{L}/u.test(after)
  const behind = before.replace(BRACKET_LABEL, '').replace(isNamed ? ABOUT : '', '')
  const own = /^ \p{L}/u.test(after) ? behind.replace(GROWING_AT, '') : behind
  const opened = openedAndLinked(own, found.unitKind === 'percent', /^ \p{L}/u.test(after))
  const rest = restOf(after, opened.link === 'đóng góp' ? NOT_CONTRIBUTED : NO_REST, isLeast(found))
  const { link } = opened
  const said = leadWithoutActor(opened, found, rest)
  const work = found.unitKind === 'noun' ? said.replace(FOR_EACH, '') : said
  const lead = startsWithVerb(work) || isWorkAlone(work) ? work : said
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
    // `Tăng thu nhập của hộ nghèo gấp 2 lần`
    const direction = link === 'gấp' ? moved : isLinked ? change : isLevel ? null : moved
    const base = found.unitKind === 'percent' && direction === null ? wholeOf(rest) : null
    return { name: `${name}${applied}`, base: applied ? null : base, change: direction, link, lead }
  }
  const isShare = found.unitKind === 'percent' || found.isFraction
  const isPart = found.unitKind !== 'noun' && lead === '' && link === '' && rest === '' && SOURCED.test(after)
  const source = isPart ? restOf(after, NO_SOURCE) : ''
  if (source !== '') return { name: '', base: null, change, link, lead, source }
  const bound = isLeast(found) ? rest.replace(OPEN_BOUND, '') : rest
  const whole = lead === '' && ALL_OF_THEM.test(after) ? restOf(after.replace(ALL_OF_THEM, ' ')) : bound
  // `Giám sát 100% ca bệnh, xử lý kịp thời ổ dịch`
  const listed = isShare && link === '' && startsWithVerb(lead) ? withoutNextWork(whole) : whole
  const [, grade] = (isShare && GRADE_ALONE.exec(before)) || []
  if (isShare) return { ...shareBy({ lead, link, rest: listed, change, isLinked }), ...(grade ? { grade } : {}) }
  const placed = lead === '' && rest === '' && PLACED.test(after) ? restOf(after, NO_SOURCE) : ''
  return { ...countBy(found, { lead, link, rest: withoutNextWork(whole), change, isLinked }), placed }
}

/** `Bố trí mỗi xã ít nhất | 02 cán bộ`: for each of whom they are counted. */
const FOR_EACH = / (?:(?:cho|ở|tại) )?mỗi (?!năm|quý|tháng|tuần|ngày|lần)\p{Ll}{1,7}(?: \p{Ll}{1,7}){0,2}$/u

/** `Học lực: Tốt 20%, …, | trung bình 28%; đạt: 1%` */
const GRADE_ALONE = /^\P{L}*(?:loại )?(đạt|trung bình)(?: ?:)? ?$/iu

/** `không còn xã dưới 15 tiêu chí, | có thêm hai huyện đạt chuẩn` */
const NONE_END =
  /(?:[.;(]| và (?=(?:cơ bản|hoàn thành|giữ vững|duy trì|bảo đảm|đảm bảo)(?!\p{L}))|, (?=(?:có|đạt|phấn đấu|hoàn thành|t[ỷỉ] lệ|số|giữ|bảo đảm|đảm bảo|\d)(?!\p{L}))).*$/su

/** `từ 85% tổ chức đảng trở lên đạt …`: the bound of the share, and no grade (`cấp xã trở lên`). */
const OPEN_BOUND =
  /(?<!(?:từ|cấp|loại|hạng|bậc|(?<!tổng )mức|độ|tốt nhiệm|khá|giỏi|tuổi)(?: [^\s,;.:]{1,10}){0,2}) trở lên(?= (?:đối với|đạt|được|có|hoàn thành|tham gia|sử dụng|xếp|là)(?!\p{L}))/iu
const isLeast = ({ quantity: { min, max, minExclusive } }: FoundQuantity): boolean =>
  min !== null && max === null && !minExclusive

/** `trên địa bàn tỉnh có 02 bệnh viện`: where they are, and not what is measured. */
const PLACE = /^(?:trên|trong|tại) (?:địa bàn|phạm vi|khu vực)(?: [^\s,;:]{1,10}){1,6}$/iu

const OF_MANY = / (?:của|tại|ở|cho)$/u

/** `Đủ số lượng giáo viên, 90% giáo viên đạt chuẩn`: another aim, without a number. */
const ENOUGH = /^(?:có |bố trí )?đủ (?=\p{L})/iu

/** `Đảng viên hoàn thành xuất sắc nhiệm vụ không quá 20% | số đảng viên …`: the most that there may be of them. */
const OF_NUMBER = /^(?:tổng )?số \p{L}/iu

/** Of the lead nothing is left but who acts. */
const NOTHING_ELSE = /^(?:thực hiện|triển khai)?$/iu

/** `bố trí ngân sách | xây dựng 01 bể bơi/xã`: what the money is for is counted. */
const FUNDED =
  /^(?:(?:bố trí|dành|cân đối|huy động|phân bổ|có|sử dụng) )?(?:ngân sách|kinh phí|nguồn (?:lực|vốn|kinh phí)|vốn) (?:\p{L}{1,9} ){0,4}?(?:để |cho )?(?=(?:xây dựng|lắp đặt|mua|mua sắm|đầu tư|sửa chữa|nâng cấp|trang bị)(?: mới)?$)/iu

/** The lead without who acts, where the words behind the number, or a measure in the lead, say what is measured. */
function leadWithoutActor({ lead, link, isEnsured }: Opened, found: FoundQuantity, rest: string): string {
  const isShare = found.unitKind === 'percent' || found.isFraction
  if (found.unitKind === 'noun' && FUNDED.test(lead)) return lead.replace(FUNDED, '')
  if (lead === '' || found.isRank || found.isNone) return lead
  if (link === '' && found.unitKind === 'percent' && ENOUGH.test(lead) && rest !== '' && !NOT_OF.test(rest)) return ''
  if (isShare && isEnsured && !NOT_OF.test(rest) && !MEASURED.test(lead) && hasPredicate(rest)) return ''
  // `Sở Nội vụ thực hiện tinh giản 5% biên chế`
  if (isShare && rest !== '' && CUTTING.test(link) && NOTHING_ELSE.test(withoutActor(lead, '') ?? lead)) return ''
  const acted = withoutActor(lead, link)
  if (acted === null) return lead
  // `bảo hiểm xã hội 60% lực lượng lao động`: what is insured, though a body has that name
  if (isShare && acted === '' && link === '' && rest !== '' && !hasPredicate(rest)) return lead
  if (RAISED.test(acted)) return acted
  if (isShare) return rest === '' || (found.quantity.min === null && OF_NUMBER.test(rest)) ? lead : ''
  return rest === '' && found.unitKind !== 'noun' ? lead : MAKING.test(acted) || startsWithVerb(acted) ? acted : ''
}

/** `thu nhập cao`, `quy mô khá`: said of whom is ranked, and not what is measured. */
const QUALIFIED = / (?:cao|khá|lớn|trung bình)$/iu

/** `Việt Nam thuộc nhóm 3 nước dẫn đầu về chính phủ số`: the field of the rank, where what is ranked is no measure. */
function rankedBy(lead: string, after: string): string {
  const ranked = cutEnd(lead.replace(STANDING, '').replace(RANK_KEPT, ''), ' ,')
  const field =
    MEASURE.test(ranked) && !QUALIFIED.test(ranked)
      ? null
      : (RANKED_IN.exec(after) ?? (ranked === '' ? RANKED_FOR.exec(after) : null))
  return field?.[1] ? cutEnd(field[1], ' ,') : ranked
}

const SAID_OF = /^[^;:]{0,120}(?<!\p{L})(?:được|hoạt động|vận hành|khai thác|đi vào) \p{L}/iu
const TITLED = { lead: '', link: '', isLinked: false }

const GIVEN_TO = /^(?!số )\p{L}+ \p{L}+(?: [\p{L}\d]+){0,6} (?:cho|đối với)$/iu
/** Nouns that only say how much there is of what follows: `25 tấn giống lúa`. */
const MASS = /^(?:tấn|tạ|lít|mét(?: vuông| khối)?|bậc|hạng)$/iu

const AVERAGED = /(?<=\p{L} \p{L}{1,9}) (?:bình quân|trung bình)$/iu

function countBy(
  found: FoundQuantity,
  { lead: words, link: verb, rest: said, change, isLinked: linked }: Words,
): Measured {
  // `Về nhà ở: ít nhất 1.000 hộ nghèo được hỗ trợ`: a title, and no measure
  const isHead = verb === ':' ? SAID_OF.test(said) : FOR_THOSE.test(words)
  const isTitle = isHead && found.unitKind === 'noun' && !MEASURE.test(words) && hasPredicate(` ${said}`)
  const { lead, link, isLinked } = isTitle
    ? { ...TITLED, link: verb === ':' ? '' : verb }
    : { lead: words, link: verb, isLinked: linked }
  // `quỹ đất tối thiểu 5 ha cho mỗi huyện`: a measure is of what stands before it
  const rest =
    found.unitKind === 'noun' ? said : lead !== '' && /^cho(?!\p{L})/iu.test(said) ? '' : said.replace(/^là /iu, '')
  const noun = found.unitKind === 'noun' && found.quantity.unit !== 'lần' ? (found.quantity.unit ?? '') : ''
  const isPlace = noun !== '' && PLACE.test(lead)
  const isDone = startsWithVerb(lead) || (noun !== '' && isWorkAlone(lead))
  const isSubject =
    (isLinked && !/ và$/u.test(lead)) ||
    MEASURE.test(lead) ||
    (rest === '' && !isPlace && !MAKING.test(lead) && !isDone)
  // `nhà ở cho hơn 900 hộ`
  if (GIVEN_TO.test(lead) && noun !== '' && !isLinked && !isDone)
    return { name: [lead, noun, rest].filter(Boolean).join(' '), base: null, change, link, lead }
  if (/^tổng số$/iu.test(lead) && noun !== '') return { name: `${lead} ${noun}`, base: null, change, link, lead }
  if (lead !== '' && isSubject) return { name: lead, base: null, change, link, lead }
  // `đào tạo nghề cho lao động nông thôn bình quân 1,5 triệu người/năm`
  const yearly = noun !== '' && rest === '' && found.quantity.per === 'năm' && isDone
  if (yearly && AVERAGED.test(lead)) return { name: lead.replace(AVERAGED, ''), base: null, change, link, lead }
  const counted = (MASS.test(noun) && rest !== '' ? [rest] : [noun, rest]).filter(Boolean).join(' ')
  if (PREPOSITION.test(lead) && rest === '' && isDone) {
    const name = counted === '' ? lead.replace(PREPOSITION, '') : `${lead} ${counted}`
    return { name, base: null, change, link, lead }
  }
  // the noun alone says too little, or the verb says what is achieved: `thu hút được 03 dự án`
  const applied = lead === '' && link === '' && FOR_WHOM.test(said) ? { applied: said } : {}
  const needsVerb = (rest === '' || link === 'được') && lead.split(' ').length <= 6
  const isVerb = lead !== '' && needsVerb && !lead.includes(':') && !MAKING.test(lead) && isDone
  const making = isVerb ? [lead.charAt(0).toLowerCase() + lead.slice(1), link].filter(Boolean).join(' ') : ''
  // `khai thác 41.000 tấn`: a measure says nothing of what is counted
  const isMass = MASS.test(noun) && rest === '' && making !== ''
  const name = isMass ? lead : [counted, isPlace ? '' : making].filter(Boolean).join(' ') || lead
  return {
    name,
    base: null,
    change,
    link,
    lead,
    weak: lead === '' && rest === '' && ((isLinked && link !== 'đóng góp') || noun === 'lần'),
    ...applied,
  }
}

function movedBy(verb: string): Measured['change'] {
  if (/^(?:(?:tiếp tục|tập trung) )?(?:tăng|nâng)/iu.test(verb)) return 'increase'
  return /^(?:(?:tiếp tục|tập trung) )?(?:kiềm chế(?:,| và)? )?(?:(?:kéo |cắt )?giảm|rút ngắn)/iu.test(verb)
    ? 'decrease'
    : null
}

/** `Giảm phát thải so với năm 2005: 8%`, `Giảm phát thải so với kịch bản thông thường ở mức 15%`, `Giảm tỷ lệ hộ nghèo: 2%/năm`: behind a colon, how far it moves. */
export function movedBehindColon(
  { link, lead }: Measured,
  found: FoundQuantity,
  isCompared: boolean,
): Measured['change'] {
  const isYearly = found.unitKind === 'percent' && found.quantity.per === 'năm' && !PACED.test(lead)
  const isOfPoints = POINTS.test(found.quantity.unit ?? '')
  const isTold = link === ':' ? isCompared || isYearly || isOfPoints : link === 'ở mức' && isCompared
  const isHowFar = isTold && found.quantity.min !== null
  return isHowFar ? movedBy(RAISED.exec(lead)?.[0] ?? '') : null
}

/** By which a rate moves, and in which none is told. */
const POINTS = /^điểm (?:%|phần trăm)$/u

/** `Tăng tốc độ tăng trưởng: 8%/năm` */
const PACED = /(?<!\p{L})(?:tốc độ|nhịp độ|mức (?:tăng|giảm))(?!\p{L})/iu

/** `tốc độ tăng trưởng ngành X đạt 14 % và chiếm 65 % …`: not the rate but X makes up the share. */
export function shareOfSame(name: string): string {
  return name.replace(RISING, '')
}

/** `Tại địa bàn đô thị: Phấn đấu tăng thêm 20% số nhóm trẻ`: where it grows, and not what. */
const GROWING_AT =
  /^\s*(?:[-+] )?(?:tại|ở|trên địa bàn|đối với) [^:;.\d%]{2,80}: ?(?=(?:phấn đấu )?(?:tăng|giảm)(?!\p{L}))/iu

/** `duy trì mức giảm 1%/năm` */
const KEPT_MOVING = /^duy trì (?:ở )?mức (?:tăng|giảm)/iu

function changeOf(link: string, lead: string): Measured['change'] {
  if (RATE.test(lead)) return null
  if (KEPT_MOVING.test(link)) return link.includes('tăng') ? 'increase' : 'decrease'
  if (/^(?:tăng(?! lên| tới| đến)|vượt)/iu.test(link)) return 'increase'
  return CUTTING.test(link) ? 'decrease' : null
}

/** `giảm dưới 8%` says to what, `giảm dưới 1%/năm` by how much. */
const isFallenTo = (link: string, { quantity, unitKind }: FoundQuantity): boolean =>
  link === 'giảm' && unitKind === 'percent' && quantity.maxExclusive && quantity.min === null && quantity.per === null

/** `giảm 5% cả 3 tiêu chí: số vụ, số người chết`: how many there are of what is named. */
const ALL_OF_THEM = /^ (?:trên |ở )?cả (?:\d{1,2}|hai|ba) (?:tiêu chí|mặt|chỉ số)(?: về| là|:)? (?=(?:số|t[ỷỉ] lệ) )/iu
