/** Numbers that no type word stands before. */
import { scanDocumentNumbers } from '../document/number.js'
import { type Citation, citationAt } from './citation.js'
import { mistypedHeadBefore } from './head.js'

const OWN_LABEL = /(?:^|[\n\t\u2028])Số ?:? ?$/u

/** `Số 12/QĐ-UBND ngày 5/3/2026 phê duyệt …` below `Các quyết định của …:` is an item of a list. */
const LISTED_DAY =
  /^,? ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?:[,;]| (?:của|về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn) )/u

const FORM_LABEL = /(?:mẫu|biểu|bảng)(?: số)? ?:? ?(?:\d{1,3}[\p{L}\d./-]{0,20}(?:,| và) (?:số )?){0,3}$/iu
const LONGEST_FORM_LABEL = 80
/** Papers and things that are numbered, and no texts that are cited: `Hợp đồng số 12/HĐ-UBND`. */
const NOT_CITED =
  /(?:hợp đồng|thẻ|phiếu|gói thầu|hóa đơn|hoá đơn|biên lai|tài khoản|chứng nhận|chứng chỉ|bản vẽ|bản đồ|thửa đất|thửa) số ?:? ?$/iu
const LONGEST_PAPER = 20

/** Numbers without a type word before them: a link text may have been lost. */
export function addBareNumbers(text: string, found: Citation[]): void {
  const named = found.length
  let next = 0
  for (const number of scanDocumentNumbers(text)) {
    while (next < named && (found[next]?.end ?? 0) <= number.start) next++
    if (number.canonical === null || (next < named && (found[next]?.start ?? 0) < number.end)) continue
    const label = /số ?:? ?$/iu.exec(text.slice(Math.max(0, number.start - 6), number.start))?.[0].length ?? 0
    const start = number.start - label
    const head = label > 0 ? mistypedHeadBefore(text, start) : null
    const known = number.type ?? head?.type ?? typeOfList(text, found, number.start)
    if (known === null && number.term === null) continue
    // `Số: 12/KH-UBND` at the beginning of a line is the number of a text, not the mention of one
    const isOwn = OWN_LABEL.test(text.slice(Math.max(0, number.start - 8), number.start))
    if (isOwn && !LISTED_DAY.test(text.slice(number.end, number.end + 48))) continue
    // `Mẫu số 02/QĐ-QLDA`, `các Mẫu số 01-HĐ/2020, 02-TT/2020` are the numbers of forms
    if (FORM_LABEL.test(text.slice(Math.max(0, number.start - LONGEST_FORM_LABEL), number.start))) continue
    if (label > 0 && NOT_CITED.test(text.slice(Math.max(0, number.start - LONGEST_PAPER), number.start))) continue
    found.push(citationAt(text, head?.start ?? start, 'number', known, number.end, number))
  }
  if (found.length > named) found.sort((a, b) => a.start - b.start)
}

const LISTED_NUMBER = /; số:? ?$/u

/** `các Thông tư của Bộ Y tế: số 5/2015/TT-BYT …; số 26/2016/BYT …`: an item without the type is of that of its list. */
function typeOfList(text: string, found: readonly Citation[], at: number): string | null {
  if (!LISTED_NUMBER.test(text.slice(Math.max(0, at - 8), at))) return null
  const before = found.findLast(({ start }) => start < at)
  return before && /^số ?:? ?\d/u.test(text.slice(before.start, before.start + 8)) ? before.type : null
}
