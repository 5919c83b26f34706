/** The title of a document, and what its lines say besides: type, author, number and date. */

import { type DocumentNumber, parseDocumentNumber, scanDocumentNumbers } from '../grammar/document/number.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals, startsUpper } from '../text/characters.js'
import { AUTHORITY, ENACTING, ISSUER_LINE, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { COMMITTEES_IN_CAPITALS } from '../text/place-ranks.js'
import { WEB_TIME } from '../text/web-noise.js'
import { isAttachmentNote } from './annex-start.js'

/** What a letterhead says of a document, as far as its title has a part in it. */
export interface TitledHead {
  issuers: string[]
  number: DocumentNumber | null
  date: string | null
  /** `KẾ HOẠCH` as it stands. */
  typeLine: string | null
  /** The body that the lines of the title begin with: `CỦA BỘ CHÍNH TRỊ`. */
  author: string | null
  title: Extent[]
  nationalName: boolean
  /** It names its subject (`V/v …`) and no type: a letter (công văn). */
  letter: boolean
  /** Index of the first line behind the letterhead and the title. */
  next: number
}

const BASIS =
  /^(?:[-–] ?)?(?:Căn cứ|Thực hiện|Triển khai|Để |Nhằm |Theo |Trên cơ sở|Xét |Tiếp tục|Trong |Từ |Ngày |Sau |Năm |Qua |Thời gian|Với |Ủy ban nhân dân .{0,60}ban hành|UBND .{0,60}ban hành)/u
const TITLE_HEAD =
  /^(?:CỦA (?<issuer>[^,;:()\d]{2,80}) )?SỐ ?:? ?(?<number>[^\s,;]{4,40}) (?<date>NGÀY \d{1,2}(?: THÁNG |[/-])\d{1,2}(?: NĂM |[/-])\d{4})(?: |$)/iu
const TITLE_HEAD_LINES = 3
/** Titles of what stands in front of the first part. */
const OPENING_PART = /^(?:(?:PHẦN )?MỞ ĐẦU|LỜI (?:NÓI|MỞ) ĐẦU|ĐẶT VẤN ĐỀ|MỤC LỤC|DANH MỤC .{0,40}VIẾT TẮT)$/u
/** `CỦA BỘ NỘI VỤ THỰC HIỆN NGHỊ QUYẾT SỐ …`: the number is that of another text. */
const CARRIES_OUT = /THỰC HIỆN|TRIỂN KHAI|CỤ THỂ HÓA/iu
/** The line of an author that says what the text is about too. */
const GOES_ON = / (?:THỰC HIỆN|TRIỂN KHAI|CỤ THỂ HÓA|VỀ|NHẰM|GIAI ĐOẠN|ĐẾN) /u
/** `BAN THƯỜNG VỤ TỈNH ỦY KHÓA XX`: the term is no part of the name. */
const TERM_OF_OFFICE = / \(?KH(?:ÓA|OÁ) [IVXL]{1,6}\)?$/u
const AUTHOR = /^CỦA [^\d:;]{3,80}$/u
/** `CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH về …`, put together from two lines. */
const AUTHOR_BEFORE = /^CỦA (?:[\p{Lu},()-]+ )+(?=\p{Ll})/u
/** `CỦA BAN BÍ THƯ VỀ …`: bodies whose names do not go on with what they are for. */
const KNOWN_AUTHOR_BEFORE = new RegExp(
  `^CỦA (?:BAN BÍ THƯ|BỘ CHÍNH TRỊ|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)(?: [\\p{Lu}.]+){1,8}?|(?:${COMMITTEES_IN_CAPITALS}) (?:ỦY|UỶ)(?: [\\p{Lu}.]+){0,6}?)(?: \\(?KH(?:ÓA|OÁ) [IVXL]{1,6}\\)?)? (?=(?:VỀ|V/V) )`,
  'u',
)
/** Whose plenum passed a resolution: `HỘI NGHỊ LẦN THỨ TƯ BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XIX về …`. */
const PLENUM =
  /^HỘI NGHỊ (?:LẦN THỨ (?:\p{Lu}+ |\d{1,2} ){1,3}?)?(?=BAN CHẤP HÀNH )(?<body>(?:[\p{Lu},-]+ )+?)(?:\(?KH(?:ÓA|OÁ) [IVXL]{1,6}\)? )?(?=(?:về|VỀ) |$)/u
const LONGEST_TITLE_LINE = 420

/** `Kế hoạch tổ chức Tháng Thanh niên năm 2022`, as web pages head a text without its letterhead. */
const TITLE_ALONE =
  /^(?:kế hoạch(?: hành động)?|chương trình(?: hành động| công tác)?|nghị quyết|chỉ thị|đề án|phương án|hướng dẫn)(?= (?!số |này|hành động|công tác (?:năm|tháng))\p{L})/iu
/** `Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIII về …`: whose it is, before what it is about. */
const AUTHOR_ALONE = /^ của (?<author>\p{Lu}[^,.;:\d]{2,80}?)(?: kh(?:óa|oá) [IVXL]{1,6})? (?=về )/u
/** `Đại hội đại biểu Đảng bộ tỉnh An Lĩnh lần thứ XI, nhiệm kỳ 2020 - 2025`: who passed the resolution is all its title. */
const CONGRESS_ALONE =
  /^(Đại hội (?:đại biểu )?(?:Đảng bộ|Đoàn|Hội|Công đoàn|Mặt trận) \p{L}[^,.;:\d]{0,80}? lần thứ (?:[IVXL]{1,6}|\p{Ll}{2,5}))(?:,? nhiệm kỳ [\d –-]{9,13})?$/u
/** The whole citation of the text: `Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Tỉnh ủy An Lĩnh về chuyển đổi số`. */
const CITED_ALONE =
  /^(?<type>kế hoạch(?: hành động)?|chương trình(?: hành động)?|nghị quyết|quyết định|chỉ thị|kết luận|đề án|hướng dẫn) số ?:? ?(?<number>[^\s,;]{4,40}),? (?<date>ngày \d{1,2}(?:[/-]\d{1,2}[/-]| tháng \d{1,2} năm )\d{4}),? (?:(?:của|do|ban hành bởi) (?<issuer>\p{Lu}[^,.;:\d]{2,80}?)(?: ban hành)? )?(?=(?:về|v\/v|thực hiện|triển khai|quy định|phê duyệt) )/iu
/** A sentence that says something of the text is no title of it. */
const SAYS = / (?:được|đã|là|nêu|gồm|đề ra|xác định|yêu cầu) /u
const LONGEST_TITLE_ALONE = 300
/** Lines behind a title in which pages print it again. */
const REPEATED_WITHIN = 4
/** When the page was printed: `11:34:49 17/11/2011`. */
export const DAY_OF_PAGE = /^[\d:/.,\s-]{6,24}$/u

export function readTitleAlone(text: string, lines: readonly SourceLine[], from: number, head: TitledHead): void {
  const [first, ...below] = lines.slice(from, from + 1 + REPEATED_WITHIN)
  const words = first && first.kind !== 'row' ? text.slice(first.start, first.end) : ''
  const [behind] = below
  if (first && behind && readCitedAlone(words, text.slice(behind.start, behind.end), first, head)) {
    head.next = from + 1
    return
  }
  const type = words.length <= LONGEST_TITLE_ALONE && !/[.;:,]$/.test(words) ? TITLE_ALONE.exec(words) : null
  if (!first || !type) return
  head.typeLine = type[0]
  const author = AUTHOR_ALONE.exec(words.slice(type[0].length))
  head.author = author?.groups?.author ?? CONGRESS_ALONE.exec(words.slice(type[0].length + 1))?.[1] ?? head.author
  head.title.push({ start: first.start + type[0].length + (author?.[0].length ?? 1), end: first.end })
  head.next = from + 1
  // pages print it twice, over the text and over what stands in front of it
  const again = below.findIndex(({ start, end }) => text.slice(start, end) === words)
  if (again >= 0) head.next += again + 1
  const next = lines[head.next]
  const behindTitle = next ? text.slice(next.start, next.end) : ''
  if (DAY_OF_PAGE.test(behindTitle) || WEB_TIME.test(behindTitle)) head.next++
  else if (next && readSourceNote(behindTitle, head)) head.next++
}

/** `(Theo Kế hoạch số 12/KH-UBND ngày 11/01/2021 của UBND tỉnh)`, where the title lost what stood above it. */
const SOURCE_NOTE =
  /^\((?:Theo|Trích(?: từ)?|Nguồn:) (?<type>\p{L}+(?: \p{L}+){0,3}) số ?:? ?(?<number>[^\s,;()]{4,40}),? (?<date>ngày \d{1,2}(?:[/-]\d{1,2}[/-]| tháng \d{1,2} năm )\d{4})(?: của (?<issuer>\p{Lu}[^,.;:()\d]{2,80}))?\)$/u

/** Takes the number, the day and the issuer of a note that cites the very text under its title. */
function readSourceNote(words: string, head: TitledHead): boolean {
  const { type, number = '', date = '', issuer } = SOURCE_NOTE.exec(words)?.groups ?? {}
  const parsed = parseDocumentNumber(number)
  if (!parsed || type?.toLowerCase() !== head.typeLine?.toLowerCase()) return false
  head.number = parsed
  head.date = parseDate(date)
  if (issuer) head.issuers.push(issuer)
  return true
}

function readCitedAlone(words: string, behind: string, { start, end }: Extent, head: TitledHead): boolean {
  const cited = words.length <= LONGEST_TITLE_LINE && !SAYS.test(words) ? CITED_ALONE.exec(words) : null
  const number = parseDocumentNumber(cited?.groups?.number ?? '')
  if (!cited || !number || !(markerAt(behind) || BASIS.test(behind))) return false
  head.number = number
  head.date = parseDate(cited.groups?.date ?? '')
  head.typeLine = cited.groups?.type ?? null
  if (cited.groups?.issuer) head.issuers.push(cited.groups.issuer)
  head.title.push({ start: start + cited[0].length, end: words.endsWith('.') ? end - 1 : end })
  return true
}

/** The number stands above the whole citation of the text: `Kết luận số 9-KL/TU` / `Kết luận số 9-KL/TU ngày … của … về …`. */
export function readOwnCitation(text: string, head: TitledHead): void {
  const [first, ...others] = head.title
  const cited = first ? CITED_ALONE.exec(text.slice(first.start, first.end)) : null
  if (!first || !cited?.groups || head.date !== null || head.number === null) return
  const { number = '', date = '', issuer, type = null } = cited.groups
  if (parseDocumentNumber(number)?.canonical !== head.number.canonical) return
  head.date = parseDate(date)
  head.typeLine ??= type
  if (issuer && head.issuers.length === 0) head.issuers.push(issuer)
  head.title = [{ start: first.start + cited[0].length, end: first.end }, ...others]
}

/** Whose resolution or programme it is stands between its type and its title (Hướng dẫn 36-HD/VPTW): no part of these. */
export function readAuthor(text: string, head: TitledHead): void {
  leaveOutPlenum(text, head)
  const [first, ...others] = head.title
  const line = first ? text.slice(first.start, first.end) : ''
  const isTitled = others.some(({ start, end }) => !isAttachmentNote(text.slice(start, end)))
  const length =
    first && isTitled && isCapitals(line) && !GOES_ON.test(line)
      ? line.length
      : ((AUTHOR_BEFORE.exec(line) ?? KNOWN_AUTHOR_BEFORE.exec(line))?.[0].length ?? 0)
  if (!first || length === 0 || !AUTHOR.test(line.slice(0, length))) return
  head.author = line.slice('CỦA '.length, length).trimEnd().replace(TERM_OF_OFFICE, '')
  head.title = length < line.length ? [{ start: first.start + length, end: first.end }, ...others] : others
}

/** The plenum stands between the type and the title too; it issues what no letterhead heads. */
function leaveOutPlenum(text: string, head: TitledHead): void {
  const [first, ...others] = head.title
  const line = first ? text.slice(first.start, first.end) : ''
  const plenum = PLENUM.exec(others.length > 0 ? `${line} ` : line)
  const length = Math.min(plenum?.[0].length ?? 0, line.length)
  if (!first || !plenum || (length === line.length && others.length === 0)) return
  if (head.issuers.length === 0) head.author = plenum.groups?.body?.trimEnd() ?? null
  head.title = length < line.length ? [{ start: first.start + length, end: first.end }, ...others] : others
}

const REPEATED_NUMBER = /^(?:SỐ ?:? )?(\S{4,40})(?: |$)/iu

/** `QUYẾT ĐỊNH 57/QĐ-UBND`, as pages print the type again with the number: no part of the title. */
export function leaveOutNumber(text: string, head: TitledHead): void {
  const [first, ...others] = head.title
  const repeated = first && head.number ? REPEATED_NUMBER.exec(text.slice(first.start, first.end)) : null
  if (!first || !repeated || parseDocumentNumber(repeated[1] ?? '')?.canonical !== head.number?.canonical) return
  const start = first.start + repeated[0].length
  head.title = start < first.end ? [{ start, end: first.end }, ...others] : others
}

const SENT_WITH = /^\(Đính kèm [^()]{5,200}\)$/u

/** `(Đính kèm Công văn số 12/SNV ngày …)` below the title: with what the text was sent. */
export function leaveOutCover(text: string, head: TitledHead): void {
  const last = head.title.at(-1)
  if (last && head.title.length > 1 && SENT_WITH.test(text.slice(last.start, last.end)))
    head.title = head.title.slice(0, -1)
}

/**
 * Issuer, number and date at the head of the title, as collections of laws print them without a letterhead:
 * `CHỈ THỊ / CỦA BỘ … SỐ 07/2008/CT-BTTTT NGÀY 30 THÁNG 12 NĂM 2008 VỀ …`.
 */
export function readTitleHead(text: string, head: TitledHead): void {
  const [first] = head.title
  const last = head.title[Math.min(head.title.length, TITLE_HEAD_LINES) - 1]
  // pages set it over several lines
  const words = first && last && head.number === null ? text.slice(first.start, last.end).replaceAll('\n', ' ') : ''
  const match = TITLE_HEAD.exec(words)
  const number = parseDocumentNumber(match?.groups?.number ?? '')
  if (!first || !match || !number || CARRIES_OUT.test(match.groups?.issuer ?? '')) return
  head.number = number
  head.date ??= parseDate(match.groups?.date ?? '')
  if (match.groups?.issuer) head.issuers.push(match.groups.issuer)
  const start = first.start + match[0].length
  head.title = head.title
    .filter(({ end }) => end > start)
    .map((line) => ({ start: Math.max(line.start, start), end: line.end }))
}

const TITLE_WITH_NUMBER =
  /^(?:Kế hoạch|Chương trình hành động|Chương trình|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Thông báo|Hướng dẫn|Công điện) số ?:? ?\S+$/u

const TITLE_WITH_TYPE = new RegExp(`${TYPE_LINE.source.slice(0, -1)} (?!SỐ |NÀY|TRÊN|HÀNH ĐỘNG$)`, 'u')

/** What a title in small letters begins with, right behind its type. */
const TITLE_OPENING =
  /^(?:Về(?: việc)?|V\/v|Phê duyệt|Ban hành|Triển khai|Thực hiện|Công bố|Thành lập|Tổ chức|Quy định) \p{L}/u

/** A title whose type was lost above it: behind the number and the date, over the first basis or who decides. */
export function isTitleOfLostType(line: string, below: string, head: TitledHead): boolean {
  if (head.number === null || head.date === null || head.typeLine !== null || head.title.length > 0) return false
  if (line.length > LONGEST_TITLE_LINE || /[.;:,]$/.test(line) || head.letter) return false
  return LOST_TYPE_TITLE.test(line) && (BASIS.test(below) || ISSUER_LINE.test(below) || POSITION.test(below))
}

/** In small letters where the Party prints it. */
const LOST_TYPE_TITLE = /^(?:[Vv]ề|[Pp]hê duyệt|[Bb]an hành|[Tt]riển khai|[Tt]hực hiện|[Tt]hông qua) \p{L}/u

/** `KẾ HOẠCH TỔ CHỨC LỄ KỶ NIỆM …`, `QUYẾT ĐỊNH Về việc trồng cây`: the type and the title on one line. */
export function typedTitle(line: string, extent: Extent, head: TitledHead): boolean {
  const type = line.length <= LONGEST_TITLE_LINE ? TITLE_WITH_TYPE.exec(line) : null
  const anchored = head.number !== null || head.date !== null || head.nationalName
  if (!type || !(isCapitals(line) || (anchored && TITLE_OPENING.test(line.slice(type[0].length))))) return false
  head.typeLine = type[0].trimEnd()
  head.title.push({ start: extent.start + type[0].length, end: extent.end })
  return true
}

/** `Nghị quyết số: 653/2019/UBTVQH14`: the number of a letterhead, as assemblies write it. */
const LABELLED = / số ?:/u

/** `Nghị quyết số 57-NQ/TW` alone on the first line, as web pages head a text, or the line of the number in a letterhead. */
export function namedByTitle(line: string, extent: Extent, head: TitledHead): boolean {
  if (!TITLE_WITH_NUMBER.test(line) || head.number) return false
  if (extent.start > 200 && !(head.nationalName && LABELLED.test(line))) return false
  head.number = scanDocumentNumbers(line)[0] ?? null
  if (!head.number) return false
  head.typeLine = line.slice(0, line.search(/ số/u))
  return true
}

/** To whom a letter or a proposal is written, below what it is about. */
export const ADDRESS = /^Kính gửi(?!\p{L})/u

/** `Năm 2026`, `Giai đoạn 2026 - 2030`, `Quý II năm 2026` on the last line of a title. */
const PERIOD =
  /^(?:Quý (?:I{1,3}|IV) |Tháng \d{1,2} |Tuần \d{1,2} |Đợt \d )?(?:[Nn]ăm|[Gg]iai đoạn|[Nn]iên độ|[Nn]ăm học|[Nn]hiệm kỳ) (?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/u

/** `Chủ đề: “Đoàn kết …”` below a title says what a campaign goes under. */
const MOTTO_OF_PLAN = /^\(?(?:chủ đề|khẩu hiệu|phương châm)(?: [^\s:]{1,8}){0,4} ?:/iu

export function belongsToTitle(line: string, head: TitledHead): boolean {
  if (head.letter) return false
  if (markerAt(line) || ENACTING.test(line) || AUTHORITY.test(line) || OPENING_PART.test(line)) return false
  if (ADDRESS.test(line) || (head.title.length > 0 && MOTTO_OF_PLAN.test(line))) return false
  // `THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:` leads over to whom it is sent
  if (line.endsWith(':') && (ISSUER_LINE.test(line) || POSITION.test(line))) return false
  const anchored = head.typeLine !== null || head.number !== null || head.date !== null || head.nationalName
  if (!anchored || line.length > LONGEST_TITLE_LINE * 2) return false
  if (isCapitals(line)) return true
  if (head.typeLine === null || line.length > LONGEST_TITLE_LINE || /[:;]$/.test(line)) return false
  if (head.title.length === 0) return !(/\.$/.test(line) && line.length > 120) && !/^Căn cứ/.test(line)
  if (!startsUpper(line) || PERIOD.test(line) || (head.title.length === 1 && /^(?:Về|V\/v) /u.test(line))) return true
  return !BASIS.test(line) && line.length < 140 && !/[.]$/.test(line)
}
