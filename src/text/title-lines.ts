/** Lines of a title and of the notes below it: which of them go on with the one above. */
import { isCapitals } from './characters.js'
import { DECORATION, ISSUER_LINE, LOCAL_ISSUER_LINE, TYPE_LINE } from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'
import { markerAt } from './marker.js'
import { FINAL, type WrapProfile } from './wrap-profile.js'

/** How the sentence below the title of a plan begins. */
const PREAMBLE =
  /^(?:(?:Căn cứ|Thực hiện|Thi hành|Triển khai(?: thực hiện)?) (?:các )?(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Kết luận|Thông tư|Thông báo|Công văn|Công điện|Văn bản|Hướng dẫn|Đề án) |Ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}, )/u
const ATTACHMENT = /^\((?:Ban hành )?(?:kèm|Kèm) theo /u
const LONGEST_NOTE = 3
const BRACKETED = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/

/** `SỞ Y TẾ` / `TRẠM Y TẾ`: the issuer stands below the body that it belongs to. */
export function isBodyBelowBody(paragraph: readonly string[], tail: string): boolean {
  const [above = ''] = paragraph
  return (ISSUER_LINE.test(above) || LOCAL_ISSUER_LINE.test(above)) && LOCAL_ISSUER_LINE.test(tail)
}

/** `(Kèm theo Quyết định số …` / `Ngày …)`: the note goes on until its bracket closes, but with no sentence behind it. */
export function isOpenNote(paragraph: readonly string[], tail: string): boolean {
  const [opening = ''] = paragraph
  if (paragraph.length > LONGEST_NOTE || !ATTACHMENT.test(opening) || paragraph.some((part) => part.includes(')')))
    return false
  return /^[^()]*\)/.test(tail) || !/[,.;:](?: |$)/.test(tail)
}

/** `(Kèm theo Kế hoạch số …)`: a paragraph in brackets, which its last line closes. */
export function isBracketed(paragraph: readonly string[]): boolean {
  return paragraph.at(-1)?.endsWith(')') === true && BRACKETED.test(paragraph.join(' '))
}

/** `… trên địa bàn tỉnh Sơn Hà` / `Thực hiện Nghị quyết số …`: behind the title of a document, which stands below its type. */
export function opensPreamble(above: string, tail: string): boolean {
  return PREAMBLE.test(tail) && TYPE_LINE.test(above)
}

const OF_TYPE =
  / (?:XÂY DỰNG|LẬP|BAN HÀNH|THỰC HIỆN|TRIỂN KHAI|CHẾ ĐỘ|CÔNG TÁC|THÔNG TIN(?:,| VÀ)?|CỦA|THEO|VÀ|TRONG)$/u

/**
 * `I. CĂN CỨ XÂY DỰNG` / `KẾ HOẠCH`, `V. CHẾ ĐỘ` / `BÁO CÁO`: a heading that ends in the type of a document, and no type
 * of one. Where empty lines part the paragraphs, a type below a heading is its end.
 */
export const opensType = (
  [opening = '']: readonly string[],
  head: string,
  tail: PhysicalLine,
  { gapped }: WrapProfile,
): boolean =>
  TYPE_LINE.test(tail.text) &&
  (OF_TYPE.test(head) || (gapped === true && !tail.afterGap)) &&
  isCapitals(head) &&
  markerAt(opening) !== null

/** The lines of a title stand in the middle, below the type of the document, and none stands in as an item does. */
export function continuesTitle(head: PhysicalLine, above: string, tail: PhysicalLine, profile: WrapProfile): boolean {
  if (profile.indented !== true || !TYPE_LINE.test(above)) return false
  if (DECORATION.test(head.text) || DECORATION.test(tail.text) || ATTACHMENT.test(tail.text)) return false
  return tail.indent !== undefined && !tail.afterGap && !FINAL.test(head.text) && !markerAt(tail.text)
}
