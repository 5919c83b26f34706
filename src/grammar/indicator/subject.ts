/** Whose number it is where its own clause says only a part of it, or nothing: `cấp huyện đạt 90%`, `đạt 60% năm 2030`. */

import { isCountedNoun } from '../quantity/counted-nouns.js'
import { LEVEL } from './actor.js'
import { MEASURES } from './measure-words.js'
import type { Measured } from './measured.js'
import { shareOfSame } from './name.js'
import { UNIT_OF_NAME } from './name-per.js'
import {
  AREA,
  appliedTo,
  countsSame,
  holdsKind,
  OWN_MEASURE,
  sharedKind,
  tailOfSame,
  withPart,
} from './part-of-name.js'
import { isContributedToo } from './said-again.js'
import { nameAtLevel } from './schooling.js'
import { isPredicate } from './share.js'
import { startsWithVerb } from './verbs.js'

interface Named {
  name: string
  value?: { unit: string | null; per?: string | null } | null
  base: string | null
  text?: string
}

interface Around {
  /** The indicator before it in the sentence. */
  previous: Named | undefined
  /** What stands before the colon that opens the sentence's list. */
  parent: string | null
  /** What the passage is about. */
  subject: string | null
  /** `trong đó có` leads over to it from the one before. */
  within: boolean
}

const RATE = /^t[ỷỉ] lệ /iu
const MEASURE = new RegExp(`^(?:${MEASURES}|cơ cấu)(?!\\p{L})`, 'iu')
/** A level, place or kind that takes the place of another in the same words. */
const PART =
  /^(cấp(?! (?:ủy|uỷ|giấy|chứng|mã|phép|thẻ|bằng|phát|đổi|mới|sổ|quyền)(?!\p{L}))|thể|khâu|tuyến|khu vực|ở|tại|đối với|vùng|bậc|hệ(?! số)|loại|nhóm|khối|ngành|về(?= (?:việc|tiền|giá trị|số (?:lượng|việc|tiền|vụ)|khối lượng)(?!\p{L})))(?= )/iu
/** Of two halves of the same people the other one. */
const HALF = /^(?:nam|nữ|nội trú|ngoại trú|bắt buộc|tự nguyện)$/iu
const HALF_AT_END = /(?<= )(?:nam|nữ|nội trú|ngoại trú|bắt buộc|tự nguyện)$/iu
/** `dưới 1 tuổi` behind `tỷ suất tử vong trẻ em dưới 5 tuổi`. */
const AGE = /^(?:trẻ(?: em)? )?(dưới \d{1,2} tuổi)$/iu
const AGE_AT_END = /(?<= )dưới \d{1,2} tuổi$/iu
/** `giải ngân đạt 50%, đến cuối năm đạt 95% kế hoạch vốn` */
const OF_PLAN = /^(?:kế hoạch|dự toán|tổng (?:số|thu|chi|diện tích|mức|giá trị|kim ngạch)|GRDP|GDP)(?!\p{L})/iu
/** `Chỉ số cải cách: xếp loại Tốt, tăng 02 bậc`: where it stands is no part of it. */
const STANDS = /^(?:nằm trong|thuộc|xếp|đứng) /iu
const MOST_WORDS = 8
/** Each part of it belongs to it, however long its name is. */
const STRUCTURE = /^cơ cấu(?!\p{L})/iu
/** `Tốc độ tăng trưởng đạt 10%, trong đó khu vực dịch vụ tăng 12%`: what moves itself is no part of the name of a pace. */
const PACE = /^(?:tốc độ|nhịp độ|mức tăng)(?!\p{L})/iu
/** What stands for the measure before it: `đến năm 2030, con số này là 98%`. */
const SAME = /^(?:con số|t[ỷỉ] (?:lệ|trọng)|chỉ (?:số|tiêu)|mức) (?:này|đó|trên|nêu trên)$/iu
/** `Giá trị xuất khẩu đạt 33 triệu USD, tốc độ tăng bình quân 4%/năm`: how fast the value before it grows. */
const BARE_RATE = /^(?:tốc độ|nhịp độ) tăng(?: trưởng)?(?: bình quân| trung bình)?(?: (?:hằng|hàng) năm)?$/iu

/** `- `, `(2) ` */
const LIST_MARK = /^[\s\-–+•*]*(?:\(\d{1,2}\) )?/u
const YEAR_AT_END =
  /,? (?:(?:đến|trong|vào) )?(?:(?:hết |cuối )?năm (?:19|20)\d\d|giai đoạn (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)$/iu

/** `Tỷ lệ lao động qua đào tạo đạt 70% (có bằng cấp, chứng chỉ đạt 30%)` */
const HAS = /^(?:có|được|bị) (?=\p{L})/iu
/** `Tỷ lệ dân số có điện thoại thông minh đạt 85%, có chữ ký số đạt 50%`: the one takes the place of the other. */
const HAD = {
  có: / có \p{L}(?:(?! có \p{L})[^,;])*$/iu,
  được: / được \p{L}(?:(?! được \p{L})[^,;])*$/iu,
  bị: / bị \p{L}(?:(?! bị \p{L})[^,;])*$/iu,
} as const
/** `5.000 km đường cao tốc, trong đó hoàn thành 3.000 km`: what is done with a part of it. */
const MADE =
  /^(?:hoàn thành|(?:làm|xây|trồng|đóng|mua|mở)(?: mới)?|xây dựng mới|nâng cấp|cải tạo|sửa chữa|khởi công|chăm sóc)$/iu

const AREA_AT_END = / (?:(?:tính )?trên|bình quân) (?:0?1|một) (?:ha|m2|km2)(?: \p{L}{1,9}){0,6}$/iu
const PER_AREA = /^(?:(?:tính )?trên|bình quân) (?:0?1|một) (?:ha|m2|km2)(?!\p{L})/iu

/** How large those are that the count before it tells. */
const BARE_SIZE =
  /^(?:tổng (?:diện tích|công suất|chiều dài|sản lượng|doanh thu|số vốn|vốn(?: đầu tư)?(?: đăng ký| điều lệ)|vốn đầu tư)|quy mô|công suất|chiều dài)$/iu

/** `Mạng cáp quang phủ 80% hộ gia đình, 100% xã` */
const REACHES_THEM = /(?<= )(?:bao )?phủ(?: sóng| kín)?$/iu

/** `Giảm tỷ suất tử vong trẻ em: dưới 5 tuổi còn 18‰` */
const MOVED = /^(?:phấn đấu )?(?:(?:giảm|tăng|nâng|duy trì) )?(?=t[ỷỉ] (?:lệ|trọng|suất|số) )/iu

/**
 * `Tỷ lệ gia đình văn hóa: | 95%; thôn văn hóa: 12 thôn`: whether the value of the measure itself follows its colon, so
 * that only its parts (`trong đó`) are of it.
 */
export const hasOwnValue = (before: string): boolean => VALUE_NEXT.test(before.slice(before.indexOf(': ') + 2))

const VALUE_NEXT =
  /^(?:(?:vào |đến )?năm (?:19|20)\d\d )?(?:(?:đạt|là|còn|từ|trên|dưới|khoảng|ít nhất|tối thiểu) ?){0,3}$/iu

/** The words before a colon that say what the numbers of a list measure (`Tỷ lệ trường đạt chuẩn: mầm non 65%`), or null. */
export function parentOf(before: string): string | null {
  const colon = before.indexOf(': ')
  // `Bố trí quỹ đất; phấn đấu tỷ lệ …: mầm non 65%`: behind what is done
  const from = before.lastIndexOf('; ', Math.max(0, colon)) + 1
  const head = before
    .slice(from, Math.max(from, colon))
    .trimStart()
    .replace(LIST_MARK, '')
    .replace(MOVED, '')
    .replace(YEAR_AT_END, '')
  const isGraded = GRADED.test(head) && GRADE_NEXT.test(before.slice(colon + 2))
  const isOfLevels = LEVEL.test(before.slice(colon + 2).trim()) && !startsWithVerb(head)
  return (isGraded || isOfLevels || MEASURE.test(head)) && !/[\d;.]/.test(head) ? head.replace(UNIT_OF_NAME, '') : null
}

/** `Kết quả học tập: Tốt 15%, Khá 45%`: each grade is one of what is graded. */
const GRADED =
  /^(?:kết quả|học lực|học tập|rèn luyện|hạnh kiểm|xếp loại|phân loại|đánh giá|chất lượng|năng lực|phẩm chất)(?!\p{L})/iu
const GRADE_NEXT = /^(?:xuất sắc|giỏi|tốt|khá|hoàn thành (?:xuất sắc|tốt))(?!\p{L})[^:;]{0,30}(?:: ?)?$/iu

/** `Tốt 36%; Khá 45%; Đạt 18%`: behind other grades it is one too (TT 22/2021/TT-BGDĐT, Điều 8). */
const GRADES = 'xuất sắc|giỏi|tốt|khá|trung bình|đạt|chưa đạt|yếu|kém|(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ'
const GRADE = new RegExp(`^(?:${GRADES})$`, 'iu')
const GRADE_ALONE = new RegExp(`(?:^|: |loại )(?:${GRADES})$`, 'iu')
const GRADE_AT_END = new RegExp(`(?<=^|[\\p{L}:] )(?:${GRADES})$`, 'iu')

/** The name and the whole of an indicator, completed from what stands around it; `inferred` says that it was. */
export function nameOf(
  measured: Measured,
  { unit, per }: { unit: string | null; per: string | null },
  { previous, parent, subject, within }: Around,
): Named & { inferred: boolean } {
  const { name, base, lead } = measured
  const repeats = name === unit && lead === '' && countsSame(previous?.value?.unit ?? null, unit)
  const weak = measured.weak === true || repeats
  const read = { name, base, inferred: false }
  if (previous && measured.source) {
    const [preposition = ''] = measured.source.split(' ')
    return { name: withPart(previous.name, preposition, measured.source), base: previous.base, inferred: true }
  }
  if (previous && BARE_RATE.test(name) && previous.value?.unit !== '%')
    return {
      name: `${name} ${previous.name.replace(/^\p{Lu}(?=\p{Ll}|\p{L}? )/u, (one) => one.toLowerCase())}`,
      base,
      inferred: true,
    }
  const grade = measured.grade ?? (GRADE.test(lead) && name === lead ? lead : null)
  // `Tỷ lệ học sinh khá 40%, đạt 50% vào năm 2027` says it of the same
  const isListed = grade !== 'đạt' || GRADE_ALONE.test(previous?.name ?? '')
  if (previous && grade !== null && isListed && GRADE_AT_END.test(previous.name))
    return { name: previous.name.replace(GRADE_AT_END, grade), base, inferred: !previous.name.includes(': ') }
  if (previous && SAME.test(name)) return { name: previous.name, base: base ?? previous.base, inferred: true }
  // `42,7 giường bệnh/10.000 dân`: what is counted is a thing of its own
  const isAlike = (previous?.value?.unit ?? null) === unit
  const counted = name === unit && per !== null && previous?.value?.unit !== unit
  // `15 trường đạt chuẩn, trong đó có 03 trường tại các xã khó khăn`
  if (previous && within && repeats && measured.placed)
    return { name: `${name} ${measured.placed}`, base, inferred: false }
  if (previous && (name === '' || (weak && !counted)))
    return { name: previous.name, base: base ?? (name === '' && isAlike ? previous.base : null), inferred: true }
  // `111 bé trai/100 bé gái vào năm 2025 và 109 bé trai/100 bé gái vào năm 2030`
  if (previous?.value && per !== null && lead === '' && previous.value.per === per && previous.value.unit === unit)
    return { name: previous.name, base: null, inferred: true }
  // `chiều cao bình quân của thanh niên nam đạt 168,5 cm và nữ đạt 157,5 cm`
  if (previous && HALF.test(lead) && HALF_AT_END.test(previous.name))
    return { name: previous.name.replace(HALF_AT_END, lead), base, inferred: true }
  const age = previous && AGE_AT_END.test(previous.name) ? AGE.exec(lead) : null
  if (previous && age?.[1]) return { name: previous.name.replace(AGE_AT_END, age[1]), base, inferred: true }
  const ofLevel = previous && name === lead ? nameAtLevel(previous.name, lead) : null
  if (ofLevel) return { name: ofLevel, base, inferred: true }
  const has = HAS.exec(lead)?.[0].trim().toLowerCase() as keyof typeof HAD | undefined
  if (previous && (within || has) && name === lead && RATE.test(previous.name) && !OWN_MEASURE.test(lead))
    return {
      name: `${has ? previous.name.replace(HAD[has], '') : previous.name} ${has ? '' : 'có '}${lead}`,
      base,
      inferred: true,
    }
  const isOther = MADE.test(previous?.name ?? '')
  if (previous && !isOther && name === lead && MADE.test(lead) && previous.value?.unit === unit && unit !== '%')
    return { name: `${previous.name} ${lead}`, base, inferred: true }
  // `xây mới 700 nhà, sửa chữa 300 nhà`
  if (previous && name === unit && MADE.test(lead) && previous.value?.unit === unit && previous.name !== unit)
    return { name: `${name} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`, base, inferred: false }
  // `Giá trị sản phẩm trên 1 ha đất đạt 150 triệu đồng; trên 1 ha mặt nước đạt 300 triệu đồng`
  if (previous && name === lead && PER_AREA.test(lead))
    return { name: `${previous.name.replace(AREA_AT_END, '')} ${lead}`, base, inferred: true }
  // `12 dự án điện gió với tổng công suất 850 MW`
  if (previous && name === lead && BARE_SIZE.test(lead) && isCountedNoun(previous.value?.unit ?? ''))
    return { name: `${lead} ${previous.name}`, base, inferred: true }
  if (previous && isSaidOfSame(measured, previous)) return { name: shareOfSame(previous.name), base, inferred: true }
  if (previous && measured.applied && previous.value?.unit === unit) {
    const all = appliedTo(previous.name, measured.applied)
    return { name: all, base: previous.base === previous.name ? all : null, inferred: true }
  }
  if (previous && lead === '' && /^về /u.test(name) && unit === '%' && !/ về /u.test(previous.name))
    return { name: `${previous.name} ${name}`, base, inferred: true }
  const goesOn = previous?.base != null && lead === '' && measured.link === '' && base === name
  if (goesOn && (REACHES_THEM.test(previous.name) || isContributedToo(previous, name)))
    return { name: previous.name, base, inferred: true }
  const words = lead.split(' ').length
  const kind = previous && name === lead && !OWN_MEASURE.test(lead) ? sharedKind(previous.name, lead) : null
  if (previous && kind !== null && words <= MOST_WORDS) {
    return { name: withPart(previous.name, kind, lead), base, inferred: true }
  }
  // what a share is said to do tells that it is of a thing of its own: `30% vùng trồng đạt chuẩn`
  const isWhole = lead === '' && base !== null && name !== base && !name.startsWith('về ')
  // `04 vùng trồng` counts areas of its own
  const lastOf = previous && name === lead && words === 2 ? tailOfSame(previous.name, lead) : null
  if (previous && lastOf !== null) return { name: lastOf, base, inferred: true }
  // `trong đó 20% hoàn thành xuất sắc`: of those of whom the share before is taken
  if (previous?.base && base === null && lead === '' && unit === '%' && isPredicate(name))
    return { name: `${previous.base} ${name}`, base: previous.base, inferred: true }
  const counts = unit !== null && name.startsWith(unit)
  // `Xây dựng 15 mô hình, trong đó cấp tỉnh 05 mô hình`
  if (LEVEL.test(lead) && name === lead && unit !== null && isCountedNoun(unit) && parent === null)
    if (!previous || !holdsKind(previous.name, 'cấp') || previous.name === unit)
      return {
        name: `${countsSame(previous?.value?.unit ?? null, unit) ? previous?.name : unit} ${lead.toLowerCase()}`,
        base,
        inferred: false,
      }
  const part = PART.exec(lead) ?? AREA.exec(lead) ?? (isWhole || counts ? null : PART.exec(name))
  const isMoved = measured.change !== null && PACE.test(previous?.name ?? '')
  if (previous && part && !isMoved && words <= MOST_WORDS && holdsKind(previous.name, part[1] ?? '')) {
    const said = PART.test(lead) || AREA.test(lead) ? lead : name
    return {
      name: withPart(previous.name, part[1] ?? 'khu vực', said),
      base: said === base ? null : base,
      inferred: true,
    }
  }
  if (name !== '' && !(weak && !counted && subject !== null)) {
    const most = parent !== null && STRUCTURE.test(parent) && !lead.startsWith(parent) ? 2 * MOST_WORDS : MOST_WORDS
    return parent !== null &&
      lead !== '' &&
      words <= most &&
      !OWN_MEASURE.test(lead) &&
      lead === name &&
      !name.startsWith(`${parent}: `)
      ? { name: STANDS.test(lead) ? parent : `${parent}: ${name}`, base, inferred: false }
      : read
  }
  return subject === null ? read : { name: subject, base, inferred: true }
}

/**
 * `… chiếm 65 % cơ cấu`, `… đạt 1,5% GDP vào năm 2015, trên 2% GDP vào năm 2020`, `Nước sạch: 98% dân cư đô thị và 75%
 * dân cư nông thôn`: the subject is not said again.
 */
function isSaidOfSame({ link, lead, base, name }: Measured, previous: Named): boolean {
  if (lead !== '') return false
  if (link.startsWith('đạt') && base !== null && OF_PLAN.test(base)) return true
  if (/^(?:chiếm|bằng)/.test(link)) return true
  if (base === null || previous.base === null || name !== base) return false
  return base === previous.base || (!previous.name.includes(previous.base) && headOf(base) === headOf(previous.base))
}

/** Of `dân cư đô thị` and `dân cư nông thôn` what both are. */
const headOf = (whole: string): string => whole.toLowerCase().split(' ').slice(0, 2).join(' ')
