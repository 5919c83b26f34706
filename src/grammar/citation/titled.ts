/** Texts that are cited by their title alone: `Nghị quyết về …`, `thực hiện Đề án “…”`. */
import { type Citation, citationAt } from './citation.js'
import type { CitationHead } from './head.js'

const BY_TITLE = new Set(['NQ', 'CT', 'KL', 'QĐ', 'NĐ', 'TT'])
/** Before a type word: several of a kind, or one that is still to be written. */
const NOT_ONE_TEXT =
  /(?:các|những|một số|nhiều|dự thảo|dự án|xây dựng|soạn thảo|ban hành|tham mưu|hoàn thiện|trình|đề xuất|hệ thống|thông qua|chuẩn bị)(?: (?:các|những|một số|hoàn thiện|ban hành|thông qua|mới|được|kịp thời|theo thẩm quyền))? $|ban hành (?:chỉ thị|nghị quyết|quyết định|kế hoạch), $/iu
/** `Trình UBND tỉnh Quyết định về …`: the text that somebody is to pass. */
const TO_BE_PASSED =
  /(?<!\p{L})(?:trình|tham mưu)(?: cho| giúp)? (?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Chủ tịch|Ban Thường vụ|Thường trực|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Đảng (?:ủy|uỷ)|Bộ trưởng|Thủ tướng|Chính phủ|Quốc hội)(?: [\p{L}]{1,8}){0,6} $/iu
const LONGEST_BEFORE = 80

/** `thực hiện đề án “…”`: the mark makes a name of it; a `chương trình “…”` may be what is done. */
export const isQuoted = (text: string, { type, end }: CitationHead): boolean =>
  type === 'ĐA' && /^ [“"]/u.test(text.slice(end, end + 2))

/** `Nghị quyết của Ban Thường vụ Tỉnh ủy về …`, `Nghị quyết về …`, `thực hiện Đề án “…”`. */
export function byTitle(text: string, head: CitationHead): Citation[] {
  // the title line of a text, not the name of another
  if (head.start === 0 && head.word === head.word.toUpperCase()) return []
  const before = text.slice(Math.max(0, head.start - LONGEST_BEFORE), head.start)
  if (head.type === null || NOT_ONE_TEXT.test(before) || TO_BE_PASSED.test(before)) return []
  const citation = citationAt(text, head.start, 'title', head.type, head.end, null)
  const { titleAt } = citation
  if (!titleAt || titleAt.carriesOut) return []
  const opening = text.slice(titleAt.start, titleAt.start + 3)
  if (BY_TITLE.has(head.type) ? !/^(?:[“"]|về)/iu.test(opening) : !carriedOut(text, head, opening)) return []
  return [{ ...citation, end: titleAt.end }]
}

function carriedOut(text: string, head: CitationHead, opening: string): boolean {
  return (
    /^[“"]/u.test(opening) && /(?:thực hiện|triển khai) $/iu.test(text.slice(Math.max(0, head.start - 12), head.start))
  )
}
