/** The words that only say that a target is set, before what the target is: `Kế hoạch đặt mục tiêu giảm …`, `Mục tiêu của chương trình là …`. */
import { matchesOf } from '../../text/matches.js'
import { MEASURES } from './measure-words.js'

/** `UBND tỉnh đề ra các mục tiêu cụ thể`, `Chiến lược đặt mục tiêu`; not `hoàn thành mục tiêu đề ra`. */
const SETS =
  /(?<!\p{L})(?:đặt|đề|đưa|xác định)(?: ra)? (?:(?:các|một số|những) )?(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|chủ yếu|phấn đấu))?(?: là)?(?!\p{L})[ ,:]*/giu
/** `Mục tiêu cụ thể của chương trình trong 5 năm tới là hỗ trợ …` */
const IS =
  /^(?:(?:các|một số|những) )?(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|chủ yếu|chính|phấn đấu|(?:đề|đặt) ra))*(?: của (?:\p{L}{1,12} ){0,7}\p{L}{1,12})?(?: trong \d{1,2} năm (?:tới|tiếp theo))? là(?!\p{L})[ ,:]*/iu

const OF_MEASURE = new RegExp(`^(?:${MEASURES})(?!\\p{L})`, 'iu')
const REACHING =
  /^(?:đạt|nằm trong|thuộc|đứng|xếp|lọt vào|(?:giảm |tăng )?(?:còn|lên|xuống(?: còn)?))?(?: (?:nhóm|top|thứ|mức))?$/iu

/** The words before a quantity without those that say whose target it is. */
export function withoutAim(lead: string): string {
  const set = /(?:mục|chỉ) tiêu/iu.test(lead) ? matchesOf(SETS, lead).at(-1) : undefined
  // `Tỷ lệ đô thị hóa | đặt mục tiêu đạt`: what is measured stands before it
  if (set && OF_MEASURE.test(lead) && REACHING.test(lead.slice(set.index + set[0].length)))
    return lead.slice(0, set.index) + lead.slice(set.index + set[0].length)
  const aim = set ? lead.slice(set.index + set[0].length) : lead
  return aim.replace(IS, '')
}
