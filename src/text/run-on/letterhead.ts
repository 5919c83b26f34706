/** The pieces of a letterhead, the type and the title of a run-on text, and where its body begins. */
import { MOTTO, NATIONAL_NAME, PARTY_NAME, placeBefore } from '../letterhead-words.js'

/** A telegram says at what hour it was sent: `hồi 17 giờ 30 ngày …`. */
export const HOUR = '(?:hồi \\d{1,2} ?(?:giờ|h|:) ?(?:\\d{1,2} ?)?(?:phút)?,? ?)'
const LETTERHEAD_PIECES = new RegExp(
  [
    NATIONAL_NAME.source,
    PARTY_NAME.source,
    MOTTO.source,
    '-{3,}|\\*{3,}|_{3,}|[–—]{2,}-*',
    '\\*(?= Số)',
    'Luật số ?: ?\\d{1,3}\\/\\d{4}\\/QH\\d{2}',
    'Số(?: ?: ?[^ /:]{0,30}| \\d{1,4} ?[-–] ?\\p{Lu}\\p{L}{0,8}| \\d{1,4}(?=\\/\\d{4}\\/))(?:\\/\\d{4})?\\/ ?\\p{Lu}[^ ,]{0,40}(?:(?:(?<=[-–]) | [-–] ?)(?!CỘNG |ĐẢNG )\\p{Lu}{2}\\p{L}{0,10}){0,2}',
    `, ${HOUR}?ngày (?:[\\d …._]{0,12}tháng [\\d …._]{0,12}năm \\d{2,4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})`,
  ].join('|'),
  'gu',
)
/** The types of documents as they stand over their title. */
export const TYPES =
  '(?:KẾ HOẠCH|CHƯƠNG TRÌNH)(?: HÀNH ĐỘNG| PHỐI HỢP| LIÊN TỊCH)?|NGHỊ QUYẾT(?: LIÊN TỊCH)?|QUYẾT ĐỊNH|CHỈ THỊ|CÔNG ĐIỆN|KẾT LUẬN|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|THÔNG TƯ(?: LIÊN TỊCH)?|NGHỊ ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|THÔNG TRI|CHIẾN LƯỢC|(?:BỘ )?LUẬT|PHÁP LỆNH'
export const TYPE_HEAD = new RegExp(`^(?:${TYPES})(?= )`, 'u')
/** Who enacts, behind the title of a decision: `… TRÊN ĐỊA BÀN TỈNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`. */
const ENACTOR_HEAD =
  /(?<!,|CỦA|DO|VÀ|VỚI|TẠI|THUỘC) (?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ)|HỘI ĐỒNG NHÂN DÂN (?:TỈNH|THÀNH PHỐ)|THỦ TƯỚNG CHÍNH PHỦ|(?<!TƯỚNG |PHÒNG )CHÍNH PHỦ|(?:ỦY|UỶ) BAN THƯỜNG VỤ QUỐC HỘI|(?<!VỤ |PHÒNG |ĐOÀN )QUỐC HỘI|BỘ TRƯỞNG BỘ)(?= |$)/gu
const ENACTOR =
  /^(?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN (?:NHÂN DÂN|THƯỜNG VỤ QUỐC HỘI)|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG)(?= )/u
/** How many words may follow the head to the end of the title. */
const MOST_ENACTOR_WORDS = 8
const FURTHEST_PIECE = 300
const LONGEST_TOP = 3000
/** Of the name of a body in capitals, or the rule below it. */
const WORD_ABOVE = /^(?:[\p{Lu}.,-]{2,}|[-–—*_]+)$/u

/** Where the letterhead begins below what a page sets over it: `Kế hoạch 5/KH-UBND năm 2026 … Số hiệu … | ỦY BAN …`. */
function belowPage(text: string): number {
  const name = new RegExp(NATIONAL_NAME.source, 'u').exec(text.slice(0, LONGEST_TOP))
  if (!name || name.index <= FURTHEST_PIECE) return 0
  let start = name.index
  while (start > name.index - FURTHEST_PIECE) {
    const blank = text.lastIndexOf(' ', start - 2)
    if (!WORD_ABOVE.test(text.slice(blank + 1, start - 1))) break
    start = blank + 1
  }
  return start
}

/** The pieces of a letterhead, or of one of its two columns, whose lines were run together. */
export function letterheadPieces(text: string): string[] {
  const cuts = new Set([0])
  cutPieces(text, 0, cuts)
  const places = [...cuts].sort((a, b) => a - b)
  return places.map((at, i) => text.slice(at, places[i + 1]).trim()).filter(Boolean)
}

/** Letterhead, type and title; returns where the body begins. */
export function cutLetterhead(text: string, cuts: Set<number>): number {
  const from = belowPage(text)
  cuts.add(from)
  let end = cutPieces(text.slice(0, from + 1500), from, cuts)
  while (text[end] === ' ') end++
  const type = TYPE_HEAD.exec(text.slice(end, end + 40))
  if (type) {
    cuts.add(end)
    end += type[0].length
    cuts.add(end)
    end = cutTitle(text, end, cuts)
  }
  return end
}

/** Cuts about the pieces of a letterhead; returns where the last of them ends. */
function cutPieces(head: string, from: number, cuts: Set<number>): number {
  let end = from
  LETTERHEAD_PIECES.lastIndex = from
  for (let match = LETTERHEAD_PIECES.exec(head); match; match = LETTERHEAD_PIECES.exec(head)) {
    if (match.index > end + FURTHEST_PIECE) break
    const place = match[0].startsWith(',') ? placeBefore(head, match.index) : -1
    cuts.add(place < 0 ? match.index : Math.max(place, end))
    end = match.index + match[0].length
    cuts.add(end)
  }
  return end
}

/** `NGHỊ QUYẾT CỦA BAN THƯỜNG VỤ TỈNH ỦY về phát triển …`: the title goes on in small letters. */
const ON_IN_SMALL = /^ về /u
/** `HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH KHÓA VIII KỲ HỌP THỨ 10`: the session stands on a line of its own. */
const SESSION = / (?=KH(?:ÓA|OÁ) [IVXL]+)/u

/** The title and the body that enacts below it; returns where the body of the document begins. */
function cutTitle(text: string, from: number, cuts: Set<number>): number {
  const capitals = quotedEnd(text, capitalsEnd(text, from))
  const stop =
    capitals === from || ON_IN_SMALL.test(text.slice(capitals, capitals + 4)) ? sentenceAfter(text, capitals) : capitals
  const enactor = enactorIn(text.slice(from, stop))
  const title = enactor >= 0 ? from + enactor : stop
  const end = enactor >= 0 ? stop : enactorEnd(text, stop)
  cuts.add(title)
  const session = SESSION.exec(text.slice(title, end))
  if (session) cuts.add(title + session.index)
  const sends = SENDS.exec(text.slice(end, end + 12))
  if (sends) {
    cutAddressees(text, end + sends[0].length, cuts)
    return title + (text[title] === ' ' ? 1 : 0)
  }
  cuts.add(end)
  return end
}

/** Where the body that enacts ends behind a title in small letters. */
function enactorEnd(text: string, from: number): number {
  const at = text[from] === ' ' ? from + 1 : from
  return ENACTOR.test(text.slice(at, at + 40)) ? capitalsEnd(text, at) : from
}

/** Behind who sends a telegram: `THỦ TƯỚNG CHÍNH PHỦ điện: - Bộ trưởng …`. */
export const SENDS = /^ ?(?:điện|gửi) ?:/u
const ADDRESSEES_END = /(?<=\p{Ll})\. (?=\p{Lu}\p{Ll})/u
const LONGEST_ADDRESSEES = 1500

/** The last of the bodies that a telegram goes to ends with a full stop. */
function cutAddressees(text: string, from: number, cuts: Set<number>): void {
  const end = ADDRESSEES_END.exec(text.slice(from, from + LONGEST_ADDRESSEES))
  if (end) cuts.add(from + end.index + 1)
}

const LONGEST_PLAIN_TITLE = 600
const BASIS =
  '(?:Căn cứ|Thực hiện|Thi hành|Triển khai(?: thực hiện)?) (?:các |nội dung )?(?:Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Kết luận|Thông tư|Công văn|Đề án) (?:số |\\p{Lu}|hành động số )'
const OCCASION =
  '(?:Căn cứ(?: vào)?|Ngày(?= \\d)|Để|Nhằm|Thời gian qua|Trong (?:thời gian|những (?:năm|tháng))|Trước tình hình|Thực hiện (?:sự )?(?:chỉ đạo|ý kiến|công văn|kế hoạch|chương trình)) '
const BODY_START = new RegExp(` (?=${BASIS}|${OCCASION}|${ENACTOR.source.slice(1)}|[IA1]\\. \\p{Lu}|Điều 1\\. )`, 'u')

/** Where the sentence behind a title in small letters begins: `… trên địa bàn tỉnh | Thực hiện Chỉ thị số …`. */
function sentenceAfter(text: string, from: number): number {
  const words = text.slice(from, from + LONGEST_PLAIN_TITLE)
  const at = words.slice(1).search(BODY_START)
  return at < 0 || /[.;:]/.test(words.slice(0, at).replace(/\d[.:]\d/g, '')) ? from : from + at + 1
}

/** Where the body that enacts begins at the end of a title; -1 where the title names none. */
function enactorIn(title: string): number {
  for (const { 0: head, index } of title.matchAll(ENACTOR_HEAD)) {
    const rest = title.slice(index + head.length).trim()
    if (rest.includes(',') && !head.endsWith('BỘ')) continue
    const words = rest.split(' ').filter((word) => /\p{L}/u.test(word)).length
    if (words <= mostWordsBehind(head)) return index
  }
  return -1
}

/** `CHÍNH PHỦ` stands alone; `HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH KHÓA VIII KỲ HỌP THỨ 10` says its session. */
function mostWordsBehind(head: string): number {
  if (/(?:PHỦ|HỘI)$/u.test(head)) return 0
  if (head.startsWith(' HỘI ĐỒNG')) return MOST_ENACTOR_WORDS + 2
  return head.endsWith('BỘ') ? MOST_ENACTOR_WORDS : MOST_ENACTOR_WORDS / 2
}

/** A title may be, or end in, a name in quotation marks: `KẾ HOẠCH HÀNH ĐỘNG “Năm …”`. */
function quotedEnd(text: string, from: number): number {
  const quote = /^ ?“[^”]{1,200}”/u.exec(text.slice(from, from + 210))
  return quote ? from + quote[0].length : from
}

/** The first heading of a plan without a preamble: `… TRÊN ĐỊA BÀN TỈNH I. MỤC ĐÍCH`. */
const FIRST_LABEL = /^(?:[IA1]\. ?\p{Lu}|(?:PHẦN|CHƯƠNG) (?:I|1|THỨ NHẤT|MỞ ĐẦU)(?!\p{L}))/u
const LONE_DASH = /^[-–—]+$/
/** The first cell of a table in capitals: `… NHIỆM VỤ TT Nội dung`. */
const FIRST_CELL = /^(?:STT|TT) \p{Lu}\p{Ll}/u

/** Where a run of words in capitals ends: before the last capitalised word that opens a normal sentence. */
export function capitalsEnd(text: string, from: number): number {
  let at = from
  let end = from
  let words = 0
  while (at < text.length && at - from < 1200) {
    while (text[at] === ' ') at++
    let stop = text.indexOf(' ', at)
    if (stop < 0) stop = text.length
    const word = text.slice(at, stop)
    if (/\p{Ll}/u.test(word) && !/^[“"(]?\d/.test(word) && !/[-/]/.test(word)) break
    if (words > 1 && (FIRST_LABEL.test(text.slice(at, at + 20)) || FIRST_CELL.test(text.slice(at, at + 6)))) break
    if (!LONE_DASH.test(word)) end = stop
    at = stop
    words++
  }
  return words >= 2 ? end : from
}
