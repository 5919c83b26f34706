/** The pieces of a letterhead, the type and the title of a run-on text, and where its body begins. */
import { MOTTO, NATIONAL_NAME, PARTY_NAME, placeBefore } from '../letterhead-words.js'

const LETTERHEAD_PIECES = new RegExp(
  [
    NATIONAL_NAME.source,
    PARTY_NAME.source,
    MOTTO.source,
    '-{3,}|\\*{3,}|_{3,}',
    'Số ?: ?[^ /:]{0,30}\\/ ?\\p{Lu}[^ ,]{0,40}',
    ', ngày [\\d …._]{0,12}tháng [\\d …._]{0,12}năm \\d{2,4}',
  ].join('|'),
  'gu',
)
const TYPE_HEAD =
  /^(?:KẾ HOẠCH HÀNH ĐỘNG|KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|CÔNG ĐIỆN|KẾT LUẬN|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|THÔNG TƯ|NGHỊ ĐỊNH)(?= )/u
/** Who enacts, behind the title of a decision: `… TRÊN ĐỊA BÀN TỈNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`. */
const ENACTOR_HEAD =
  /(?<!,|CỦA|DO|VÀ|VỚI|TẠI|THUỘC) (?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ)|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG BỘ)(?= |$)/gu
/** How many words may follow the head to the end of the title. */
const MOST_ENACTOR_WORDS = 8
/** Letterhead, type and title; returns where the body begins. */
export function cutLetterhead(text: string, cuts: Set<number>): number {
  const head = text.slice(0, 1500)
  let end = 0
  for (const match of head.matchAll(LETTERHEAD_PIECES)) {
    if (match.index > end + 300) break
    const place = match[0].startsWith(',') ? placeBefore(head, match.index) : -1
    cuts.add(place < 0 ? match.index : place)
    end = match.index + match[0].length
    cuts.add(end)
  }
  while (text[end] === ' ') end++
  const type = TYPE_HEAD.exec(text.slice(end, end + 40))
  if (type) {
    cuts.add(end)
    end += type[0].length
    cuts.add(end)
    const capitals = quotedEnd(text, capitalsEnd(text, end))
    const title = capitals > end ? capitals : sentenceAfter(text, end)
    const enactor = enactorIn(text.slice(end, title))
    if (enactor >= 0) cuts.add(end + enactor)
    cuts.add(title)
    end = title
  }
  return end
}

const LONGEST_PLAIN_TITLE = 600
const BASES =
  / (?=(?:Căn cứ|Thực hiện|Thi hành|Triển khai(?: thực hiện)?) (?:các )?(?:Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Kết luận|Thông tư|Công văn|Đề án) (?:số |\p{Lu}|hành động số ))/u

/** Where the sentence behind a title in small letters begins: `… trên địa bàn tỉnh | Thực hiện Chỉ thị số …`. */
function sentenceAfter(text: string, from: number): number {
  const words = text.slice(from, from + LONGEST_PLAIN_TITLE)
  const at = words.slice(1).search(BASES)
  return at < 0 || /[.;:]/.test(words.slice(0, at).replace(/\d[.:]\d/g, '')) ? from : from + at + 1
}

/** Where the body that enacts begins at the end of a title; -1 where the title names none. */
function enactorIn(title: string): number {
  for (const { 0: head, index } of title.matchAll(ENACTOR_HEAD)) {
    const rest = title.slice(index + head.length).trim()
    if (rest.includes(',')) continue
    const words = rest === '' ? 0 : rest.split(' ').length
    if (words <= (head.endsWith('BỘ') ? MOST_ENACTOR_WORDS : head.endsWith('PHỦ') ? 0 : MOST_ENACTOR_WORDS / 2))
      return index
  }
  return -1
}

/** A title may be, or end in, a name in quotation marks: `KẾ HOẠCH HÀNH ĐỘNG “Năm …”`. */
function quotedEnd(text: string, from: number): number {
  const quote = /^ ?“[^”]{1,200}”/u.exec(text.slice(from, from + 210))
  return quote ? from + quote[0].length : from
}

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
    end = stop
    at = stop
    words++
  }
  return words >= 2 ? end : from
}
