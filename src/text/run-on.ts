/**
 * Texts whose paragraphs were run together: markers, headings and the pieces of the letterhead stand in the
 * middle of lines. They are cut apart again where the sequence of the markers and the capitals prove a place.
 */
import { isCapitals } from './characters.js'
import { MOTTO, NATIONAL_NAME, PARTY_NAME, placeBefore } from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'
import { type LineMarker, markerAt } from './marker.js'

const INLINE_MARKER = / (?:\d{1,2}\.|[a-zđ]\)|[IVX]{1,5}\.|-|\+) (?=\p{Lu})(?<=[.;:,”")\p{L}\d] [^ ]{1,6} )/gu

const FEWEST_INSIDE = 4

/** True if the markers of a text stand inside its lines and not at their start. */
export function isRunOn(lines: readonly PhysicalLine[]): boolean {
  let inside = 0
  for (const { text } of lines) {
    const markers = text.match(INLINE_MARKER)
    // the dashes of a title and of the motto are no markers
    if (markers && !isCapitals(text)) inside += text.replace(MOTTO, '').match(INLINE_MARKER)?.length ?? 0
  }
  return inside >= FEWEST_INSIDE && inside > lines.filter((line) => markerAt(line.text)).length * 2
}

const MARKER_START =
  /(?<= )(?:[IVXL]{1,6}[.-]|\d{1,2}(?:\)|(?:\.\d{1,2}){0,3}\.)|[a-zđ]\)|[-–+*•]|(?:Điều|ĐIỀU) \d{1,3}\.|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN) (?:[IVX]{1,5}|\d{1,2})\.?) (?=["“(]?[\p{Lu}\d])/gu
/** Of what begins with a figure, only a share is an item: `- 90% hồ sơ …`. */
const FIGURE = /^["“(]?\d/
const SHARE = /^["“(]?\d{1,3}(?:[.,]\d{1,3})?%/

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
const CLOSING =
  /(?<= )(?:Nơi nhận ?:|(?:TM|KT|TL|TUQ)\. ?(?=\p{Lu}{2})(?!(?:TM|TL|TUQ)\.)|[TK]\/[MTL]\.? (?=\p{Lu}{2})|(?:PHỤ LỤC|Phụ lục)(?= (?:số )?(?:[IVX]{1,4}|\d{1,2}|\p{Lu}{2,})(?!\p{L}| \p{Ll})))/gu

/** Cuts a run-on text into the pieces that were paragraphs, each with its offset. */
export function splitRunOn(text: string): { text: string; at: number }[] {
  const cuts = new Set<number>()
  const bodyStart = cutLetterhead(text, cuts)
  cutMarkers(text, bodyStart, cuts)
  for (const match of text.slice(bodyStart).matchAll(CLOSING))
    if (!isInBrackets(text, bodyStart + match.index)) cuts.add(bodyStart + match.index)
  cutAttached(text, bodyStart, cuts)
  const pieces: { text: string; at: number }[] = []
  let start = 0
  for (const cut of [...cuts, text.length].sort((a, b) => a - b)) {
    const raw = text.slice(start, cut)
    const piece = raw.trim()
    const at = start + raw.length - raw.trimStart().length
    start = cut
    if (!piece) continue
    const heading = at < bodyStart ? piece.length : headingEnd(piece)
    pieces.push({ text: piece.slice(0, heading).trimEnd(), at })
    const rest = piece.slice(heading).trimStart()
    if (rest) pieces.push(...withoutSigner(rest, at + piece.length - rest.length))
  }
  return pieces
}

/** `… 17 giờ. QUY TRÌNH PHỐI HỢP (Kèm theo Quyết định số …)`: a further attached document begins with its title. */
const ATTACHED = / \((?:Ban hành |Được ban hành )?[Kk]èm theo /gu
const FEWEST_TITLE_WORDS = 3

function cutAttached(text: string, from: number, cuts: Set<number>): void {
  ATTACHED.lastIndex = from
  for (let match = ATTACHED.exec(text); match; match = ATTACHED.exec(text)) {
    let start = match.index
    let words = 0
    while (start > from) {
      const blank = text.lastIndexOf(' ', start - 2)
      const word = text.slice(blank + 1, start)
      if (/\p{Ll}/u.test(word) || /[.;:/)] ?$/u.test(word)) break
      start = blank + 1
      words++
    }
    if (words >= FEWEST_TITLE_WORDS && /[.;:/)]$/u.test(text.slice(0, start).trimEnd().slice(-1))) cuts.add(start)
  }
}

/** A name with the title of what is attached behind it: `Nguyễn Văn An QUY CHẾ PHỐI HỢP (Kèm theo Quyết định số …)`. */
const SIGNER_AND_TITLE =
  /^((?:\p{Lu}\p{Ll}+ ){2,5})((?:\p{Lu}{2,} )(?:[^\p{Ll}()]+ )?)(?=\((?:Ban hành |Được ban hành )?[Kk]èm theo )/u

function withoutSigner(text: string, at: number): { text: string; at: number }[] {
  const [whole, name, title] = SIGNER_AND_TITLE.exec(text) ?? []
  if (!whole || !name || !title) return [{ text, at }]
  return [
    { text: name.trimEnd(), at },
    { text: title.trimEnd(), at: at + name.length },
    { text: text.slice(whole.length), at: at + whole.length },
  ]
}

/** Letterhead, type and title; returns where the body begins. */
function cutLetterhead(text: string, cuts: Set<number>): number {
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
function capitalsEnd(text: string, from: number): number {
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

/** Where a heading in capitals ends and the text that follows it begins; the whole piece where there is none. */
function headingEnd(piece: string): number {
  const marker = markerAt(piece)
  const usual = USUAL_TITLE.exec(piece.slice(marker?.end ?? 0, (marker?.end ?? 0) + 80))
  if (marker && usual) return marker.end + usual[0].length
  if (marker && marker.style !== 'roman' && marker.style !== 'upper') return titleEnd(piece, marker.end)
  if (!marker && !isCapitals(piece.slice(0, 12))) return piece.length
  const end = capitalsEnd(piece, marker?.end ?? 0)
  return end > (marker?.end ?? 0) ? end : piece.length
}

/** Titles that open a part of nearly every plan; a sentence may follow them without a mark. */
const USUAL_TITLE =
  /^(?:Mục đích|Yêu cầu|Mục tiêu(?: chung| tổng quát| cụ thể)?(?: (?:đến )?năm \d{4})?|Lộ trình(?: thực hiện)?|Quan điểm(?: chỉ đạo)?|Phạm vi|Đối tượng|Nhiệm vụ(?: trọng tâm)?|Giải pháp|Kinh phí(?: thực hiện)?|Thời gian(?: thực hiện)?|Tổ chức thực hiện|Chỉ tiêu(?: cụ thể)?|Tầm nhìn đến năm \d{4})(?= \p{Lu})/u

/** Words that open an order: a dash before one of them opens an item even behind a title without a mark. */
const ORDER =
  /^(?:Chỉ đạo|Chủ trì|Phối hợp|Tổ chức|Xây dựng|Tham mưu|Hướng dẫn|Tiếp tục|Tăng cường|Đẩy mạnh|Kiểm tra|Thực hiện|Triển khai|Rà soát|Theo dõi|Tuyên truyền|Nâng cao|Phát huy|Thường xuyên|Chủ động|Khẩn trương|Căn cứ|Yêu cầu|Đề nghị|Bố trí|Đảm bảo|Bảo đảm|Nghiên cứu|Ban hành|Tập trung|Chú trọng|Ưu tiên|Đổi mới|Hỗ trợ|H[ằà]ng năm|Cụ thể hóa|Quán triệt|Phổ biến|Đến năm|Phấn đấu|Huy động|Phát triển|Hoàn thiện|Xác định|Cấp ủy|Là (?:cơ quan|đơn vị))[ ,]/u
/** What only an item opens with, behind a title of any length: its label or a charge, `… - Cơ quan thực hiện:`. */
const LABEL_OR_CHARGE =
  /^(?:(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Nội dung|Kinh phí|Nguồn kinh phí|Địa điểm|Hình thức|Thành phần|Đối tượng|Kết quả|Sản phẩm|Chủ trì|Phối hợp|Số lượng|Mục tiêu|Yêu cầu|Phạm vi)[\p{L} ]{0,30} ?:|Chủ trì, |Phối hợp với )/u
/** A title without a mark at its end is no longer than this; what stands before a label may be a sentence. */
const LONGEST_TITLE = 130
const LONGEST_SENTENCE = 500

/** Behind these words no title ends: one that begins with an order goes on a name, `Ban Tổ chức`, `Chương trình Phát triển`. */
const NO_END =
  /(?<!\p{L})(?:[Bb]an|Bộ|[Ss]ở|[Cc]ục|[Pp]hòng|[Vv]iện|[Vv]ụ|[Đđ]oàn|[Hh]ội|đồng|[Kk]hoa|[Tt]ổ|ty|tâm|hàng|[Qq]uỹ|trình|án|hoạch|lược|định|quyết|thị|đề|tác|đến|về|của|cho|với|và|các|những|theo|tại|trong|là|để|hoặc|bằng|do|từ|việc|thực hiện)$/u
const TITLE_AND_ORDER = /(?<=[\p{Ll}]) (?=\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}|, \p{Ll}))/gu
const FEWEST_OF_TITLE = 4
const SHORTEST_SENTENCE = 40

/** Where the title of an item ends that an order follows without a mark: `2. Rà soát văn bản Tổ chức rà soát …`. */
function titleEnd(piece: string, from: number): number {
  const stop = piece.slice(from).search(/[.;:“(]/u)
  const words = piece.slice(from, from + (stop < 0 ? LONGEST_TITLE : Math.min(stop, LONGEST_TITLE)))
  for (const { index } of words.matchAll(TITLE_AND_ORDER)) {
    const title = words.slice(0, index).trim()
    const rest = piece.slice(from + index + 1)
    if (title.split(' ').length < FEWEST_OF_TITLE || NO_END.test(title) || rest.length < SHORTEST_SENTENCE) continue
    if (ORDER.test(rest.slice(0, 24))) return from + index + 1
  }
  return piece.length
}

/** More than the name of a body, `Sở Văn hóa - Thể thao`, and no sentence. */
const LONG_TITLE = /^ ?[^ .;:]+(?: [^ .;:]+){8,}$/u
/** A sentence behind which another dash opens the next: the list began with it. */
const FIRST_OF_LIST = /^ ?(?:(?!- )[^ .;]+ ){9,80}[^ .;]+[.;] - \p{Lu}/u

interface Open {
  style: LineMarker['style']
  ordinal: number
  delimiter: string
}

const OUTER_TO_INNER: LineMarker['style'][] = [
  'part',
  'chapter',
  'division',
  'article',
  'roman',
  'upper',
  'arabic',
  'decimal',
  'letter',
  'dash',
  'plus',
  'bullet',
]

/** Accepts a marker where it opens a list or is the next of one that is open. */
function cutMarkers(text: string, from: number, cuts: Set<number>): void {
  const open: Open[] = []
  MARKER_START.lastIndex = from
  let quoteFrom = from
  let quoted = false
  let lastCut = from
  for (let match = MARKER_START.exec(text); match; match = MARKER_START.exec(text)) {
    const next = text.slice(MARKER_START.lastIndex, MARKER_START.lastIndex + 10)
    if (FIGURE.test(next) && !SHARE.test(next)) continue
    quoted = insideQuotes(text, quoteFrom, match.index, quoted)
    quoteFrom = match.index
    if (quoted || isInBrackets(text, match.index)) continue
    const marker = markerAt(text, match.index)
    if (!marker) continue
    const before = text[match.index - 2] ?? ''
    const afterSentence = /[.;:”"’)…/]/.test(before) || match.index === from
    const behindTitle = opensItem(text, lastCut, match.index, marker.end)
    if (!accepts(open, marker, afterSentence || behindTitle)) continue
    cuts.add(match.index)
    lastCut = match.index
  }
}

/** True for a dash behind a numbered title: `1. Mục đích - Tuyên truyền …`. */
function opensItem(text: string, lastCut: number, at: number, from: number): boolean {
  const length = at - lastCut
  if (length > LONGEST_SENTENCE) return false
  const isCertain = LABEL_OR_CHARGE.test(text.slice(from, from + 48))
  if (length > LONGEST_TITLE && !isCertain) return false
  const title = markerAt(text.slice(lastCut, at).trim())
  if (!title || title.ordinal === 0) return false
  const words = text.slice(lastCut, at).trim().slice(title.end)
  return (
    isCertain ||
    (isCapitals(words) && /^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2))) ||
    USUAL_TITLE.test(`${words} A`) ||
    ORDER.test(text.slice(from, from + 24)) ||
    (LONG_TITLE.test(words) && FIRST_OF_LIST.test(text.slice(from, from + LONGEST_SENTENCE)))
  )
}

const LONGEST_BRACKET = 200

/** `(có Phụ lục I kèm theo)`, `(thủ tục số 04 tại Mục 1. Cấp tỉnh)` */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return false
  return text.slice(at, at + LONGEST_BRACKET).includes(')')
}

/** A quotation that is not closed within 2,000 characters was never one. */
function insideQuotes(text: string, from: number, to: number, before: boolean): boolean {
  let quoted = before
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === '“') {
      const close = text.indexOf('”', i)
      quoted = close > 0 && close - i < 2000
    } else if (c === '”') quoted = false
  }
  return quoted
}

function accepts(open: Open[], marker: LineMarker, afterSentence: boolean): boolean {
  const depth = OUTER_TO_INNER.indexOf(marker.style)
  if (marker.ordinal === 0) {
    if (marker.style === 'letter' || !afterSentence) return false
    return true
  }
  const ordinal = marker.ordinal
  const level = open.findIndex((level) => level.style === marker.style && level.delimiter === marker.delimiter)
  const at = level >= 0 ? open[level] : undefined
  const next =
    at !== undefined &&
    (ordinal === at.ordinal + 1 || (ordinal > at.ordinal && ordinal <= at.ordinal + 2 && afterSentence))
  const opens = marker.style === 'decimal' ? decimalFits(open, marker) : ordinal === 1
  if (marker.style === 'decimal' && !opens && !next) return false
  if (!next && !opens) return false
  while (open.length > 0 && OUTER_TO_INNER.indexOf(open[open.length - 1]?.style ?? 'part') >= depth) open.pop()
  open.push({ style: marker.style, ordinal, delimiter: marker.delimiter })
  return true
}

/** `2.1` opens a list under `2.`, under a Roman heading, or where `2.` was lost. */
function decimalFits(open: readonly Open[], marker: LineMarker): boolean {
  const parent = marker.path[marker.path.length - 2]
  const arabic = open.find((level) => level.style === 'arabic')
  if (marker.ordinal === 1)
    return !arabic || parent === arabic.ordinal || parent === arabic.ordinal + 1 || marker.path.length > 2
  return false
}
