/** Who issued a text, said behind its title: `Quyết định số 749/QĐ-TTg phê duyệt Chương trình … của Thủ tướng Chính phủ`. */
import type { DocumentNumberMatch } from '../document/number.js'
import { matchIssuerAt } from './issuer.js'

const OF = ' của '
/** By the issuer in the number, how the name of the body begins. */
const BODIES: readonly (readonly [code: RegExp, body: RegExp])[] = [
  [/^TTg$/u, /^Thủ tướng/u],
  [/^CP$/u, /^Chính phủ/u],
  [/^TW$/u, /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương)/u],
  [/^T[UƯ]$/u, /^(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)/u],
  [/^UBND$/u, /^(?:Chủ tịch )?(?:UBND|(?:Ủy|Uỷ) ban nhân dân)/u],
  [/^HĐND$/u, /^(?:HĐND|Hội đồng nhân dân)/u],
  [/^B\p{Lu}{1,6}$/u, /^(?:Bộ trưởng )?Bộ /u],
]
/** What is a body's own, and what others have said: `Quy chế làm việc của UBND tỉnh`, `thực hiện Nghị quyết của Chính phủ`. */
const OWN =
  /(?:thẩm quyền|nhiệm vụ|quyền hạn|chức năng|trách nhiệm|làm việc|hoạt động|chỉ đạo|lãnh đạo|điều hành|quản lý|tổ chức|tham mưu|biên chế|trụ sở|văn bản|quy chế|cơ cấu|phân công|phân cấp|ủy quyền|ban hành|trực thuộc|đơn vị|cơ quan|cán bộ|công chức|viên chức|nghị quyết|chỉ thị|quyết định|kết luận|thông báo|công điện|ý kiến|chủ trương|quy định|nghị định|thông tư|luật|kế hoạch|chương trình công tác|thành viên|kỷ luật|bộ máy|dữ liệu|hội nghị|phiên họp|kỳ họp|tài sản|tài chính)$/iu
/** A text within the title, whose issuer it may be. */
const NAMES_TEXT = /\d[/-]\p{Lu}|(?<!\p{L})số \d/u

export interface LaterIssuer {
  name: string
  /** Where the title ends before it. */
  titleEnd: number
}

/** The issuer that ends the title from `start` to `end`, where the number of the text says that it is its own; else null. */
export function laterIssuer(
  text: string,
  { start, end }: { start: number; end: number },
  number: DocumentNumberMatch | null,
): LaterIssuer | null {
  const code = number?.issuer ?? null
  const at = code === null ? -1 : text.lastIndexOf(OF, end)
  if (code === null || at <= start) return null
  const issuer = matchIssuerAt(text, at + OF.length)
  if (issuer?.end !== end) return null
  const title = text.slice(start, at)
  if (OWN.test(title) || NAMES_TEXT.test(title)) return null
  const isOwn = BODIES.some(([codes, body]) => codes.test(code) && body.test(issuer.name))
  return isOwn ? { name: issuer.name, titleEnd: at } : null
}
