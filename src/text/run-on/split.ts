/**
 * Texts whose paragraphs were run together: markers, headings and the pieces of the letterhead stand in the
 * middle of lines. They are cut apart again where the sequence of the markers and the capitals prove a place.
 */
import { RECIPIENTS_LABEL } from '../letterhead-words.js'
import { cutLetterhead, TYPES } from './letterhead.js'
import { cutMarkers, isInBrackets } from './markers.js'
import { headingEnd } from './titles.js'

/** An annex is spoken of behind these: `theo quy định tại Phụ lục II.` */
const SPOKEN_OF = '(?<!(?:tại|theo|và|hoặc|của|trong|các|với|ở|xem|gồm|từ|đến|là|,|\\() )'
const CLOSING = new RegExp(
  `(?<= )(?:${RECIPIENTS_LABEL} ?:|(?:TM|KT|TL|TUQ)\\. ?(?=\\p{Lu}{2})(?!(?:TM|TL|TUQ)\\.)|[TK]\\/[MTL]\\.? (?=\\p{Lu}{2})|${SPOKEN_OF}(?:PHỤ LỤC|Phụ lục)(?= (?:số )?(?:[IVX]{1,4}|\\d{1,2}|\\p{Lu}{2,})(?!\\p{L}| \\p{Ll})))`,
  'gu',
)

/** Who signs for himself, behind the recipients or the end of the text: `- Lưu: VT. THỦ TƯỚNG Phạm Văn An`. */
const POST =
  /(?<=[.)/;\d] )(?<!(?:TM|KT|TL|TUQ)\. )(?:(?:THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|BÍ THƯ|THỐNG ĐỐC|VIỆN TRƯỞNG|TỔNG THANH TRA) )+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu

/** `… của Sở Y tế, QUYẾT ĐỊNH: Điều 1. …` */
const ENACTS = /(?<=[,;.)] )(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT) ?:(?= )/gu

/** What stands below the last item of all: `Trên đây là Kế hoạch …`, `Chỉ thị này thay thế …`. */
const LAST_WORDS =
  /(?<=[.;…”)/] )(?:Trên đây là (?:Kế hoạch|Chương trình|Chỉ thị|Công điện|Hướng dẫn|Đề án|nội dung|toàn bộ)|(?:Kế hoạch|Chỉ thị|Công điện|Chương trình(?: hành động)?) này (?:có hiệu lực|thay thế|được phổ biến))/gu
/** `Yêu cầu Giám đốc các Sở … nghiêm túc triển khai thực hiện./.` */
const LAST_REQUEST = /(?<=[.;…”)/] )(?:Yêu cầu|Đề nghị) [^.;]+/gu
const CARRY_OUT = /(?:nghiêm túc|khẩn trương|tổ chức|triển khai) /u
const REQUEST_END = /(?:thực hiện|Kế hoạch này|Chỉ thị này|Công điện này)[^.;]{0,20}$/u
const LONGEST_REQUEST = 280

/** Cuts a run-on text into the pieces that were paragraphs, each with its offset. */
export function splitRunOn(text: string): { text: string; at: number }[] {
  const cuts = new Set<number>()
  const bodyStart = cutLetterhead(text, cuts)
  cutMarkers(text, bodyStart, cuts)
  for (const closing of [CLOSING, LAST_WORDS])
    for (const match of text.slice(bodyStart).matchAll(closing))
      if (!isInBrackets(text, bodyStart + match.index)) cuts.add(bodyStart + match.index)
  for (const { index, 0: request } of text.slice(bodyStart).matchAll(LAST_REQUEST))
    if (
      request.length < LONGEST_REQUEST &&
      text.startsWith('./.', bodyStart + index + request.length) &&
      CARRY_OUT.test(request) &&
      REQUEST_END.test(request)
    )
      cuts.add(bodyStart + index)
  for (const { index, 0: post } of text.slice(bodyStart).matchAll(POST))
    cuts.add(bodyStart + index).add(bodyStart + index + post.length)
  for (const { index, 0: formula } of text.slice(bodyStart).matchAll(ENACTS))
    cuts.add(bodyStart + index).add(bodyStart + index + formula.length)
  cutBases(text, bodyStart, cuts)
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
    if (heading === piece.length) {
      pieces.push(...withoutSigner(piece, at))
      continue
    }
    pieces.push({ text: piece.slice(0, heading).trimEnd(), at })
    const rest = piece.slice(heading).trimStart()
    if (rest) pieces.push(...withoutSigner(rest, at + piece.length - rest.length))
  }
  return pieces
}

/** `Căn cứ Luật …; Căn cứ Nghị định …; Theo đề nghị của …`: each basis of a document is a paragraph. */
const NEXT_BASIS = /(?<=[;.] )(?:Căn cứ (?=các |\p{Lu})|(?:Xét|Theo) đề nghị của )/gu

function cutBases(text: string, from: number, cuts: Set<number>): void {
  const end = Math.min(...[...cuts].filter((cut) => cut > from), text.length)
  if (!/^ ?Căn cứ /u.test(text.slice(from, from + 9))) return
  for (const { index } of text.slice(from, end).matchAll(NEXT_BASIS)) cuts.add(from + index)
}

/** `… 17 giờ. QUY TRÌNH PHỐI HỢP (Kèm theo Quyết định số …)`: a further attached document begins with its title. */
const ATTACHED = / \((?:Ban hành |Được ban hành )?[Kk]èm theo /gu
const FEWEST_TITLE_WORDS = 3
/** The same with its type alone in capitals: `Phạm Văn An KẾ HOẠCH Trồng cây ven đường (Ban hành kèm theo …)`. */
const ATTACHED_TYPE = new RegExp(`(?<=[\\p{Ll}.;/)\\]] )(?:${TYPES}) (?=[\\p{Lu}\\p{Ll}“])`, 'gu')
const LONGEST_ATTACHED_TITLE = 400

function cutAttached(text: string, from: number, cuts: Set<number>): void {
  for (const { 0: type, index } of text.slice(from).matchAll(ATTACHED_TYPE)) {
    const start = from + index + type.length
    const [title = '', attached] = text.slice(start, start + LONGEST_ATTACHED_TITLE).split(ATTACHED)
    if (attached === undefined || !/\p{Ll}/u.test(title) || /[.;]/u.test(title)) continue
    cuts
      .add(start - type.length)
      .add(start)
      .add(start + title.length)
  }
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
