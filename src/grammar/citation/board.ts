/** What a board is set up for, as part of its name: `Ban Chỉ đạo phòng, chống tội phạm xã Hòa Tiến`. */
import { matchAt } from '../../text/matches.js'
import { RANKS } from '../../text/place-ranks.js'

/** A board, its field, and the place that closes its name. */
const OF_PLACE = new RegExp(
  `(?:Trưởng )?(?:Ban (?:Chỉ đạo|Chỉ huy|Điều hành|Vận động|Tổ chức)|Tổ [Cc]ông tác|Hội đồng)( \\p{Ll}[^;.:()“”"\\n\\t\\u2028]{3,150}?) (?=(?:${RANKS})(?:$|[;,.:)\\n\\t\\u2028]| (?:\\p{Lu}|về |v/v |tại |ngày |và |phê duyệt |ban hành |hướng dẫn |triển khai |thực hiện )))`,
  'uy',
)
/** What no field holds: another body, where something is done, or what a text is about. */
const NO_FIELD =
  / (?:về|v\/v|tại|ngày|theo|để|của(?! phụ nữ)|các|những|trên|trong|ban hành|phê duyệt|hướng dẫn|quy định|cấp|số [\dA-Z]|UBND|HĐND|(?:Ủy|Uỷ) ban|Sở|Bộ|Ban|Công an|(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ))(?!\p{L})/u

/**
 * Where the field of a board ends that begins at `pos`, before the place whose board it is; null where no place closes
 * its name.
 */
export function fieldOfPlaceEnd(text: string, pos: number): number | null {
  const board = matchAt(OF_PLACE, text, pos)
  if (!board?.[1] || NO_FIELD.test(board[1])) return null
  return pos + board[0].length - 1
}

/** What a national body is for: `Ủy ban Quốc gia về Chuyển đổi số`, up to the title that follows. */
const NATIONAL = /^(?:(?:Ủy|Uỷ) ban|Hội đồng|Ban Chỉ đạo) (?:quốc gia|liên ngành)$/iu
/** Boards of the Party and the Government that are named so at times: the title of their papers begins with the same word. */
const CENTRAL = /^(?:Ban Chỉ đạo|Tổ công tác) (?:Trung ương|của Chính phủ)$/iu
const FIELD =
  / về ((?:(?!ban hành|phê duyệt|quy định|hướng dẫn|về|tại|ngày|thông qua|công bố|triển khai|thông báo|các |từ |(?:kế hoạch|chương trình|nghị quyết|quyết định|chỉ thị|công văn|kết luận|tờ trình) số)\p{L}{1,12}(?:,? |$|(?=[,;.()\n\u2028]))){1,18}(?:06(?![\p{L}\p{N}]))?)/iuy
/** Fields that a board of the Party or the Government has. */
const CENTRAL_FIELD =
  /^ về (?:phòng, chống tham nhũng|phát triển khoa học|phát triển kinh tế tập thể|hội nhập quốc tế|cải cách (?:hành chính|tư pháp)|nhân quyền)/iu
const TITLE_BEHIND = /^ ?(?:về|v\/v|phê duyệt|ban hành|hướng dẫn|triển khai|quy định) /iu

/** The end of the name of a national board from `start`, of which `end` closes what any board has. */
export function withField(text: string, start: number, end: number): number {
  if (end - start > 30) return end
  const body = text.slice(start, end)
  const isCentral = CENTRAL.test(body)
  if (!isCentral && !NATIONAL.test(body)) return end
  const field = matchAt(FIELD, text, end)?.[0].trimEnd() ?? ''
  const close = closedAt(field)
  const last = end + close
  return !isCentral || CENTRAL_FIELD.test(field) || TITLE_BEHIND.test(text.slice(last, last + 14)) ? last : end
}

const PLACE_CLOSES = new RegExp(`(?<= (?:${RANKS})),`, 'iu')

/** A field ends with its place, and without the mark or the `và` of what comes next. */
function closedAt(field: string): number {
  const place = field.search(PLACE_CLOSES)
  return place < 0 ? field.replace(/(?:,| và)$/u, '').length : place
}
