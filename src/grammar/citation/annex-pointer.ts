/** Sentences that do nothing but send the reader to an annex. */
import { cutEnds } from '../../text/edges.js'

/** What the annex holds, in front of the verb: `Danh mục nhiệm vụ chi tiết tại Phụ lục I`. */
const CONTENT =
  /^(?:các|một số|những|nội dung|danh mục|phân công|nhiệm vụ|công việc|kế hoạch|tiến độ|lộ trình|thời gian) /iu
const SENDS =
  /(?<!\p{L})(?:chi tiết|cụ thể|có|xem|theo|như|nêu|quy định|được|thể hiện|kèm theo|tại(?= (?:các )?(?:phụ lục|biểu|bảng|danh mục)))(?!\p{L})/iu
const ANNEX = /(?:phụ lục|biểu|bảng|danh mục)/iu
/** `Phụ lục I, II và III`: the annexes behind the first. */
const FURTHER =
  /(?<=(?:phụ lục|biểu|bảng)(?: số)? [IVX\d]{1,4})(?:(?:, ?| và )(?:phụ lục |biểu |bảng )?(?:số )?[IVX\d]{1,4}(?![\p{L}\p{N}])){1,9}/giu
/** `Các nhiệm vụ … được xác định tại Phụ lục 2 …; tổ chức thực hiện theo tiến độ …`: whatever it adds, the annex has the work. */
const LISTED_THERE =
  /^(?:(?:các|những|một số) )?(?:nhiệm vụ|nội dung|công việc|danh mục|chỉ tiêu|dự án|đề án) [^;.:]{0,90}? ?được (?:xác định|nêu|quy định|thể hiện|trình bày|phân công)(?: (?:cụ thể|chi tiết|rõ))? (?:tại|trong|theo) (?:các )?(?:phụ lục|biểu|bảng|danh mục) /iu
/** `NHIỆM VỤ (phụ lục kèm theo)` */
const ATTACHED =
  /^[^().;:\d]{0,60}\((?:có )?(?:các )?(?:phụ lục|biểu|bảng|danh mục)(?: (?:số )?[IVX\d]{1,4})? (?:kèm theo|đính kèm)\)$/iu
const LONGEST_LISTED = 400
const LONGEST = 200
const LONGEST_CONTENT = 75
const LONGEST_WAY = 40

/** True for a text that does nothing but send the reader to an annex. */
export function pointsToAnnex(text: string): boolean {
  if (text.length < LONGEST_LISTED && LISTED_THERE.test(text)) return true
  if (text.length >= LONGEST) return false
  if (ATTACHED.test(text)) return true
  const words = cutEnds(text.trim(), '(.)').replace(FURTHER, '')
  const verb = SENDS.exec(words)
  // a list before the verb is what the annex holds
  if (/[.;]/.test(words) || words.includes(',', verb?.index)) return false
  if (!verb || verb.index > LONGEST_CONTENT || (verb.index > 0 && !CONTENT.test(words))) return false
  const annex = ANNEX.exec(words.slice(verb.index + verb[0].length))
  return annex !== null && annex.index <= LONGEST_WAY
}
