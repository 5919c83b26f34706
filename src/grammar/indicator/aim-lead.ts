/** The words that only say that a target is set, before what the target is: `Kế hoạch đặt mục tiêu giảm …`, `Mục tiêu của chương trình là …`. */
import { matchesOf } from '../../text/matches.js'

/** `UBND tỉnh đề ra các mục tiêu cụ thể`, `Chiến lược đặt mục tiêu`; not `hoàn thành mục tiêu đề ra`. */
const SETS =
  /(?<!\p{L})(?:đặt|đề|đưa|xác định)(?: ra)? (?:(?:các|một số|những) )?(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|chủ yếu|phấn đấu))?(?: là)?(?!\p{L})[ ,:]*/giu
/** `Mục tiêu cụ thể của chương trình trong 5 năm tới là hỗ trợ …` */
const IS =
  /^(?:(?:các|một số|những) )?(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|chủ yếu|chính|phấn đấu|(?:đề|đặt) ra))*(?: của (?:\p{L}{1,12} ){0,7}\p{L}{1,12})?(?: trong \d{1,2} năm (?:tới|tiếp theo))? là(?!\p{L})[ ,:]*/iu

/** The words before a quantity without those that say whose target it is. */
export function withoutAim(lead: string): string {
  const set = /(?:mục|chỉ) tiêu/iu.test(lead) ? matchesOf(SETS, lead).at(-1) : undefined
  const aim = set ? lead.slice(set.index + set[0].length) : lead
  return aim.replace(IS, '')
}
