/** Whether a line goes on with the paragraph of the line before it. */
import {
  COMMITTEE,
  isBrokenDate,
  isBrokenLetterhead,
  isBrokenValue,
  OPEN_END,
  opensAddress,
  opensDocument,
  opensName,
  PLACE_AND_DATE,
} from './broken-line.js'
import { isCapitals, startsLower, startsUpper } from './characters.js'
import { isRestOfDate, isRestOfNumber, isRestOfYears, jointOf } from './joint.js'
import { ANNEX_LABEL, DECORATION, ENACTING, isLetterheadLine, OPEN_TITLE, TYPE_LINE } from './letterhead-words.js'
import { FULL, goesOnWithoutGap, isBrokenEarly, isNarrow, opensPage, standsAtMargin } from './line-room.js'
import type { PhysicalLine } from './lines.js'
import { markerAt } from './marker.js'
import { breaksOffBefore, continuesByDash, continuesEnumeration, isMarkerLine } from './marker-line.js'
import { goesOnSubject, SUBJECT } from './subject-lines.js'
import { timeLine } from './time-line.js'
import { isBodyBelowBody, isBracketed, isOpenNote, opensType } from './title-lines.js'
import { FINAL, roomNeeded, type WrapProfile } from './wrap-profile.js'

/** `KẾ HOẠCH HOẠT ĐỘNG` over the rest of its title in small letters. */
const TYPE_GOES_ON = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|HƯỚNG DẪN|BÁO CÁO|THÔNG BÁO|ĐỀ ÁN)(?: [\p{Lu},]+){1,6}$/u

/** `… danh mục dự án tại` / `Phụ lục II.`: where it is, and no annex of its own. */
const namesAnnex = (head: string, tail: string): boolean =>
  OPEN_END.test(head.slice(-8)) && !isCapitals(tail) && ANNEX_LABEL.test(tail)

/** A short line with a colon opens what follows: `Phạm vi và tiềm năng:`. */
const SUBTITLE = /^\p{Lu}[^.;:]{2,60}:$/u
/** A label that opens its text on the next line: `…; Thời gian:`. */
const OPEN_LABEL = /[;,] \p{Lu}[^.,;:]{1,40}:$/u
/** Opens a property of the work above it: `Cơ quan chủ trì: …`. */
const PROPERTY =
  /^(?:(?:Cơ quan|Đơn vị)(?:, đơn vị)? (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời (?:gian|hạn)(?: (?:thực|hoàn) (?:hiện|thành))?|Tiến độ|Sản phẩm|Kinh phí) ?: ?\p{L}/u
/** How the paragraph behind the last list of a plan begins, however full the line above it is. */
const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai |tổ chức triển khai )?thực hiện|(?:Chỉ thị|Nghị quyết|Kết luận|Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quy định) này (?:được phổ biến|phổ biến|thay thế|có hiệu lực))(?![\p{L}])/u
/** A basis of a document ends with a mark (NĐ 30/2020/NĐ-CP, phụ lục I): without one it goes on. */
const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị|Luật) /u
/** The next basis, whose forerunner was left without a mark. */
const NEXT_BASIS =
  /^(?:Căn cứ (?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình)|(?:Xét|Theo) đề nghị của) /u
/** An item whose source broke behind its first word: `1. Bám` / `sát …`, `a) Thanh` / `tra …`. */
const ONE_SYLLABLE = /^\p{Lu}\p{Ll}+$/u
/** `-` / `Tăng cường đầu tư.`, `•` / `Rà soát …`: the sign of an item on a line of its own. */
const LONE_DASH = /^[-–+•●▪◦○■□➢➤❖◆§Øo\uF020-\uF0FF]$/u
/** `… các dự án kho lạnh` / `; báo cáo …`: some layers end a line behind the small number of a note. */
const REST_OF_CLAUSE = /^(?:[,;] \p{L}|[.;,]$)/u
const FIGURES = /^\d[\d.,/]*%? \p{L}/u
/** The star below the name of a Party body (HD 36-HD/VPTW). */
export const STAR = '*'
/** What a letter is about, below its number, beside which place and date may stand (NĐ 30/2020/NĐ-CP, phụ lục I, II.5). */
const NUMBER_LINE = /^Số ?[:.]? ?[\d/]/u
/** `1.` / `Mục tiêu:`, `1.2.` / `Sở Y tế`, `a)` / `Rà soát …`, `Điều` / `1. Phê duyệt …`: labels that narrow cells break off. */
const LONE_LABEL = /^(?:(?:\d{1,2}\.){1,4}|\p{Ll}\))$/u
const LONE_NUMERAL = /^[IVX]{1,6}\.$/u
const ARTICLE_NUMBER = /^\d{1,3}\. \p{Lu}/u

/** `l.2. Sở Y tế`, `ll. Nội dung`: labels that recognition misread. */
const MISREAD_LABEL = /^(?:[l|][lI|1]{1,3}\.|[l|](?:\.[\dlI|O]{1,2}){1,3}[.)]?) \p{Lu}/u

/** `… mùa mưa bão` / `4.` / `UBND các xã`: where empty lines part the paragraphs, a label behind one opens the next. */
function opensBehindGap(line: PhysicalLine, { gapped, spaced }: WrapProfile): boolean {
  return (gapped === true || spaced === true) && line.afterGap && line.afterPage !== true
}

/** `-` / `100% cán bộ …`: an item may begin with a figure where its dash stands on a line of its own. */
const opensFigures = (line: string, { wrapped }: WrapProfile): boolean =>
  wrapped && FIGURES.test(line) && !markerAt(line)

function opensItem(line: string): boolean {
  return startsUpper(line) && !isCapitals(line) && !markerAt(line)
}

const isNumeralOver = (head: string, tail: string): boolean =>
  LONE_NUMERAL.test(head) && startsUpper(tail) && !markerAt(tail)

/** A label in a paragraph or a cell of its own, over the paragraph or beside the cell with its words. */
const isOverItsWords = (head: string, tail: string): boolean =>
  isNumeralOver(head, tail) ||
  (LONE_LABEL.test(head) && opensItem(tail)) ||
  (LONE_DASH.test(head) && (opensItem(tail) || (FIGURES.test(tail) && !markerAt(tail))))

/** `-----` below a title, above the text. */
const isRule = (line: string): boolean => line.length > 2 && DECORATION.test(line)

/** `Sơn Hà, ngày 5 tháng 3 năm 2026`, alone on its line: what stands below is a title. */
const LONGEST_PLACE = 40
const isPlaceAndDate = (line: string): boolean => {
  const at = line.length < 2 * LONGEST_PLACE && startsUpper(line) ? line.search(PLACE_AND_DATE) : -1
  return at > 0 && at < LONGEST_PLACE && !/[\d,;:.]/.test(line.slice(0, at))
}

/** `CỦA BAN BÍ THƯ` / `VỀ …`: whose the text is, and what it is about. */
const AUTHOR = /^CỦA (?:[\p{Lu}]+ ){1,8}[\p{Lu}]+$/u
const SAYS_WHAT = /^(?:VỀ|V\/V|THỰC HIỆN|TRIỂN KHAI|BAN HÀNH|PHÊ DUYỆT) /u

/** True if the second line continues the paragraph of the first. */
export function continues(
  head: PhysicalLine,
  paragraph: readonly string[],
  tail: PhysicalLine,
  profile: WrapProfile,
): boolean {
  if (tail.opens || isRule(head.text) || isRule(tail.text)) return false
  if (isPlaceAndDate(head.text) && !isCapitals(head.text)) return false
  if (tail.afterGap && !tail.afterPage && isPlaceAndDate(tail.text) && !OPEN_END.test(head.text.slice(-8))) return false
  if (head.closed && isOverItsWords(head.text, tail.text)) return true
  if (head.closed || head.text === STAR || profile.units?.has(timeLine(tail.text)?.unit ?? '')) return false
  if (tail.text === STAR || (NUMBER_LINE.test(head.text) && SUBJECT.test(tail.text))) return false
  if (goesOnSubject(head, paragraph, tail, profile)) return true
  if (REST_OF_CLAUSE.test(tail.text)) return true
  if (LONE_DASH.test(head.text)) return opensItem(tail.text) || opensFigures(tail.text, profile)
  if (head.text === 'Điều' && ARTICLE_NUMBER.test(tail.text)) return true
  if (LONE_LABEL.test(head.text) && (profile.wrapped || opensItem(tail.text))) return opensItem(tail.text)
  if (isNumeralOver(head.text, tail.text)) return true
  if (LONE_DASH.test(tail.text) && !/\d$/.test(head.text)) return false
  if (COMMITTEE.test(tail.text) && isCapitals(head.text) && !isLetterheadLine(head.text)) return false
  if (isBrokenLetterhead(head.text, tail.text) || isBrokenDate(head.text, tail.text)) return true
  if (isRestOfNumber(head.text, tail.text) || isRestOfYears(head.text, tail.text)) return true
  if (isRestOfDate(head.text, tail.text)) return true
  if (MISREAD_LABEL.test(tail.text)) return false
  if (isOpenNote(paragraph, tail.text)) return true
  if (LONE_LABEL.test(tail.text) && opensBehindGap(tail, profile)) return false
  if (enumeratesWithin(head, tail, profile)) return true
  const marker = markerAt(tail.text)
  if (marker && isMarkerLine(head, tail.text, marker, profile))
    return breaksOffBefore(head, tail, marker, profile) || continuesEnumeration(paragraph, tail.text, marker, profile)
  if (marker && continuesByDash(head.text, tail.text, marker, profile)) return true
  if (/[-–/]$|\d[A-Z]?$/.test(head.text) && jointOf(head.text, tail.text, false, false).token) return true
  if (OPEN_TITLE.test(head.text) && isCapitals(head.text) && isCapitals(tail.text)) return true
  if (opensType(paragraph, head.text, tail, profile)) return true
  if (namesAnnex(head.text, tail.text)) return true
  if (isLetterheadLine(tail.text) || ENACTING.test(tail.text)) return false
  if (TYPE_LINE.test(head.text)) return false
  if (paragraph.length === 1 && TYPE_GOES_ON.test(head.text) && !isCapitals(tail.text)) return false
  if (startsUpper(tail.text) && isBracketed(paragraph)) return false
  const final = FINAL.test(head.text)
  if (NEXT_BASIS.test(tail.text) && BASIS.test(paragraph[0] ?? '') && !OPEN_END.test(head.text.slice(-8))) return false
  if (final && PROPERTY.test(tail.text)) return false
  if (final && (CLOSING.test(tail.text) || (BASIS.test(tail.text) && BASIS.test(paragraph[0] ?? '')))) return false
  const upper = isCapitals(head.text)
  if (!final && !upper) {
    if (OPEN_END.test(head.text.slice(-8)) || opensName(head.text, tail.text)) return true
    if (opensDocument(head.text, tail.text) || opensAddress(head.text, tail.text)) return true
    if (profile.wrapped && SHORT_FORM.test(tail.text)) return true
  }
  if (paragraph.length === 1 && startsUpper(tail.text) && ONE_SYLLABLE.test(markedContent(head.text))) return true
  if (!final && !upper && (quotes(paragraph) || isBrokenValue(head.text, tail.text))) return true
  if (!final && BASIS.test(paragraph[0] ?? '') && /^[\p{Lu}\d]/u.test(tail.text) && !isCapitals(tail.text)) return true
  if (upper && isCapitals(tail.text)) {
    if (final || paragraph.length >= 12) return false
    if (paragraph.length === 1 && AUTHOR.test(head.text) && SAYS_WHAT.test(tail.text)) return false
    return !(isLetterheadLine(head.text) && !startsShort(tail.text)) && !isBodyBelowBody(paragraph, tail.text)
  }
  if (profile.indented && !upper && !isCapitals(tail.text)) {
    if (!tail.indent || (standsAtMargin(head, tail, paragraph.length === 1) && !opensPage(head, tail, profile)))
      return true
    if (!startsLower(tail.text)) return false
  }
  if (profile.gapped && !upper && !tail.afterGap) return true
  if ((profile.spaced || profile.gapped) && tail.afterGap && !tail.afterPage && startsUpper(tail.text)) {
    if (final || SUBTITLE.test(tail.text)) return false
    if (profile.gapped && !upper && !/[,–-]$/.test(head.text) && markerAt(paragraph[0] ?? '')) return false
  }
  if (profile.spaced && final && !tail.afterGap && !tail.afterPage && goesOnWithoutGap(head, tail, profile)) return true
  if (startsLower(tail.text)) return !final || (isNarrow(profile) && head.text.length > profile.width * 0.8)
  if (!profile.wrapped) return !final && /,$/.test(head.text) && startsUpper(tail.text) && !upper
  if (upper) return false
  if (paragraph.length === 1 && isOpenItem(head.text)) return true
  const needed = roomNeeded(head.text, tail.text)
  const hadNoRoom = (share: number): boolean => needed > (profile.margin ?? profile.width * share)
  // the title of an item may end in a colon on its second line; below other lines such a line is a title itself
  const goesOn = markerAt(paragraph[0] ?? '') !== null || tail.text.endsWith(' như sau:')
  const titled = !final && hadNoRoom(0.96) && goesOn
  if (SUBTITLE.test(tail.text) && !titled) return false
  if (paragraph.length === 1 && isBrokenEarly(head.text, needed, tail.text, profile)) return true
  if (OPEN_LABEL.test(head.text)) return hadNoRoom(FULL)
  if (head.text.endsWith(';') && DUTIES_OF.test(paragraph[0] ?? '')) return MORE_BODIES.test(tail.text)
  if (final && /[.;:]["”)]?$/.test(head.text)) return hadNoRoom(0.96) && !/:$/.test(head.text)
  return hadNoRoom(FULL)
}

/** `5. Phát triển CNTT,` / `CĐS và Đề án 06`, `k) Sở Y tế chủ trì, phối hợp` / `Sở Nội vụ …`: an item that goes on below. */
const OPEN_ITEM = /(?:,|(?<!cơ quan |đơn vị )chủ trì, phối hợp)$/iu

/** The dashes below `Nơi nhận:` may end in commas, the last one above the name of who signs. */
function isOpenItem(line: string): boolean {
  const style = OPEN_ITEM.test(line) ? markerAt(line)?.style : undefined
  return style !== undefined && style !== 'dash'
}

/** `2. Trách nhiệm của các bộ, cơ quan ngang bộ;` / `Ủy ban nhân dân các tỉnh`: a heading names more bodies. */
const DUTIES_OF = /^[\p{L}\d.]{1,6}[.)] (?:Trách nhiệm|Nhiệm vụ)(?: của)? /u
const MORE_BODIES =
  /^(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Các|Sở|Bộ|Cục|Văn phòng|Công an|Ban|Thủ trưởng|Giám đốc|Chủ tịch) [^.:]{1,160}$/u

/** `1. Công tác` / `PBGDPL`: a short form alone ends the line before it. */
const SHORT_FORM = /^\p{Lu}{3,8}$/u

/** A quotation is open: `… Chương trình “Chăm sóc dinh dưỡng` / `1.000 ngày đầu đời”`. */
function quotes(paragraph: readonly string[]): boolean {
  const open = paragraph.at(-1)?.lastIndexOf('“') ?? -1
  return open >= 0 && (paragraph.at(-1)?.indexOf('”', open) ?? -1) < 0
}

/** The words of an item behind its marker, and nothing of another line. */
function markedContent(line: string): string {
  const marker = markerAt(line)
  return marker ? line.slice(marker.end) : ''
}

/** `… ba trụ cột:` / `(1) Công nghiệp; (2) Dịch vụ và`: the parts of a sentence, which go on over the lines. */
const PARTS_WITHIN = /^\((?:1|i|a)\) [^()]{2,200}[;,] (?:và )?\((?:2|ii|b)\) /u

const enumeratesWithin = (head: PhysicalLine, tail: PhysicalLine, { gapped, wrapped }: WrapProfile): boolean =>
  (gapped === true || wrapped) && !tail.afterGap && head.text.endsWith(':') && PARTS_WITHIN.test(tail.text)

/** A rest of one or two words: `TM. ỦY BAN NHÂN` / `DÂN`. */
function startsShort(text: string): boolean {
  return text.length < 12
}
