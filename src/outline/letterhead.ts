/**
 * The letterhead: issuer, number, place, date, type and title (NĐ 30/2020/NĐ-CP, phụ lục I; Hướng dẫn
 * 36-HD/VPTW and 05-HD/VPTW for Party papers). Its pieces are known by their words and not by their place,
 * since the two columns of the sheet come in any order, or on one line.
 */

import { isRegisteredBody } from '../grammar/document/issuer.js'
import { type DocumentNumber, parseDocumentNumber, scanDocumentNumbers } from '../grammar/document/number.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals, startsLower, startsUpper } from '../text/characters.js'
import {
  AUTHORITY,
  bodyOfLine,
  DECORATION,
  ENACTING,
  ISSUER_LINE,
  LOCAL_ISSUER_LINE,
  MOTTO,
  NATIONAL_NAME,
  OPEN_TITLE,
  PARTY_NAME,
  POSITION,
  placeBefore,
  TYPE_LINE,
  typeOfLine,
  UNION_NAME,
} from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { arrivalStamp } from './arrival-stamp.js'
import {
  ADDRESS,
  belongsToTitle,
  DAY_OF_PAGE,
  isTitleOfLostType,
  leaveOutNumber,
  namedByTitle,
  readAuthor,
  readTitleAlone,
  readTitleHead,
  type TitledHead,
  typedTitle,
} from './letterhead-title.js'
import { readPlaceAndDate } from './place-date.js'

export interface Letterhead extends TitledHead {
  place: string | null
  /** The month or the year at the foot of a cover (EDTF); for want of a date. */
  coverDate: string | null
  partyName: boolean
  /** The line of its number is there, with its figure or without. */
  numbered: boolean
  /** A line said by what the issuer was set up, and the number of that is to follow. */
  setUp: boolean
}

export const NUMBER_LABEL = /^(?:Luật )?[Ss]ố ?[:.]?\s*/u
const STAMP =
  /^(?:\(?D(?:Ự THẢO|ự thảo)(?: (?:lần|LẦN|ngày|NGÀY|\d)[^()]{0,30})?\)?$|DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|BẢN SAO|SAO Y|CÔNG BÁO|Ký bởi|Người ký|Cơ quan:|Ngày ký|Thời gian ký|Email:|Signature)/u
const DRAFT = / ?\([Dd](?:Ự THẢO|ự thảo)[^()]*\)$/u
/** The foot of a cover: `Lâm Đồng, 8/2025`, `HÀ NỘI, THÁNG 8 NĂM 2025`. */
const COVER_DATE = /^(\p{Lu}[\p{L} .]{1,40}), ?(?:(?:tháng )?(\d{1,2})(?: ?[/-] ?| năm ))?(?:năm )?(\d{4})$/iu
/** Below `QUỐC HỘI` where that enacts. */
const STATE = /^NƯỚC CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/u
/** Below the name of an assembly: `KHÓA X, KỲ HỌP THỨ MƯỜI HAI`, `KHÓA XV KỲ HỌP THỨ 8 (CHUYÊN ĐỀ)`. */
const SESSION = /^(?:KHÓA|KHOÁ|NHIỆM KỲ) [^a-zđ]{1,40}KỲ HỌP|^KỲ HỌP THỨ/u
/** Below the session: `(Từ ngày 08 đến 10/12/2015)`, `(Họp ngày 09 tháng 12 năm 2020)`. */
const SESSION_DAYS = /^\((?:Từ|Họp|Ngày)(?: từ)? (?:ngày )?\d[^()]{0,60}\)$/u
const COMMITTEE = /^(?:BAN CHỈ ĐẠO|TỔ CÔNG TÁC|HỘI ĐỒNG (?!NHÂN DÂN)|(?:ỦY|UỶ) BAN (?!NHÂN DÂN))/u
const COMMITTEE_FIELD = /^(?:VỀ|VÀ|PHÒNG|THỰC HIỆN|TRIỂN KHAI|ĐỔI MỚI|CHUYỂN ĐỔI) /u
/** `BAN CHẤP HÀNH TRUNG ƯƠNG` of the union, whose name follows. */
const OPEN_ORGAN = /^BAN CHẤP HÀNH(?: TRUNG ƯƠNG)?$/u
/** The bar of a cell, where a page has too few for a table; what a drawn line or a picture left before the first word. */
const SCRAPS = /^[/\\|`'~] ?(?=\p{Lu}{2})| \|$/gu
export const LONGEST_ISSUER = 160
/** Several bodies on one line: `LIÊN ĐOÀN LAO ĐỘNG - HỘI NÔNG DÂN - TỈNH ĐOÀN AN LĨNH`. */
const JOINED = / - [^-]+ - /u
const LONGEST_JOINT_ISSUER = 400
const LONGEST_LETTERHEAD = 60
const LONGEST_STRAY = 30
const LONGEST_SUBJECT = 400
/** Lines behind a scrap in which the letterhead must go on. */
const STRAY_REACH = 4

/** The name of the state, its last word lost at the edge of a cell. */
const CUT_NAME = /CỘNG H\p{Lu}{2} XÃ HỘI CHỦ NGHĨA VIỆT$/u

/** Reads the letterhead and the title that stand from line `from` on. A text without one gives empty fields. */
export function readLetterhead(text: string, lines: readonly SourceLine[], from = 0): Letterhead {
  const head: Letterhead = {
    issuers: [],
    number: null,
    place: null,
    date: null,
    coverDate: null,
    typeLine: null,
    author: null,
    title: [],
    partyName: false,
    numbered: false,
    nationalName: false,
    letter: false,
    setUp: false,
    next: from,
  }
  const last = Math.min(lines.length, from + LONGEST_LETTERHEAD)
  const address = addressIn(text, lines, from, last)
  const stamp = arrivalStamp(text, lines.slice(from, last))
  for (let i = from; i < last; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') break
    if (stamp && i === from + stamp.from) {
      i = from + stamp.to - 1
      head.next = i + 1
      continue
    }
    const words = bodyOfLine(text.slice(line.start, line.end).replace(SCRAPS, ''))
    if (head.title.length > 0 && !head.numbered && head.date === null && DAY_OF_PAGE.test(words)) {
      head.next = i + 1
      break
    }
    if (readTornNumber(text, lines, i, head)) i++
    else if (isOpen(text, head.title.at(-1)) && isCapitals(words)) head.title.push({ start: line.start, end: line.end })
    else if (!readPiece(words, line, head)) {
      if (isTitleOfLostType(words, belowRules(text, lines, i), head))
        head.title.push({ start: line.start, end: line.end })
      else if (i < address && isPlainSubject(words, head)) head.title.push({ start: line.start, end: line.end })
      else if (belongsToTitle(words, head)) head.title.push({ start: line.start, end: line.end })
      else if (isBodyAboveName(text, lines, i, head)) head.issuers.push(words)
      else if (!isStray(text, lines, i, head)) break
    }
    head.next = i + 1
  }
  const isDated = head.numbered || head.date !== null
  if (address >= 0 && isDated && head.typeLine === null) head.letter = true
  readTitleHead(text, head)
  leaveOutNumber(text, head)
  readAuthor(text, head)
  if (isBlank(head)) readTitleAlone(text, lines, head.next, head)
  return head
}

/** Nothing was read but the rules that pages draw over a text. */
const isBlank = (head: Letterhead): boolean =>
  head.issuers.length + head.title.length === 0 &&
  !(head.typeLine ?? head.date ?? head.coverDate) &&
  !(head.numbered || head.nationalName || head.partyName)

/** The last line of the title ends with a word that leads on: a body on the next line is of the title, and no issuer. */
const isOpen = (text: string, last: Extent | undefined): boolean =>
  last !== undefined && OPEN_TITLE.test(text.slice(last.start, last.end))

/** The words of the next line that is no rule. */
function belowRules(text: string, lines: readonly SourceLine[], at: number): string {
  const next = lines.slice(at + 1, at + 1 + STRAY_REACH).map(({ start, end }) => text.slice(start, end))
  return next.find((words) => !DECORATION.test(words)) ?? ''
}

/** A scrap among the pieces, such as a page number: the letterhead goes on behind it. */
function isStray(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  const line = lines[at]
  if (
    !line ||
    line.end - line.start > LONGEST_STRAY ||
    head.typeLine !== null ||
    markerAt(text.slice(line.start, line.end))
  )
    return false
  return lines.slice(at + 1, at + 1 + STRAY_REACH).some((next) => {
    const words = text.slice(next.start, next.end)
    return isNation(words) || NUMBER_LABEL.test(words) || TYPE_LINE.test(words)
  })
}

/** A body of any name, in capitals right over the name of the state or of the Party, or below another over the number. */
function isBodyAboveName(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  const [line, ...below] = lines.slice(at, at + 1 + STRAY_REACH).map(({ start, end }) => text.slice(start, end))
  if (!line || line.length > LONGEST_ISSUER || !isCapitals(line) || COMMITTEE_FIELD.test(line)) return false
  if (head.number || head.typeLine !== null) return false
  const next = below.find((words) => !DECORATION.test(words))
  return next !== undefined && (isNation(next) || (head.issuers.length > 0 && NUMBER_LABEL.test(next)))
}

/** True for the name of the state, of the Party or of the youth union. */
export function isNation(line: string): boolean {
  return NATIONAL_NAME.test(line) || PARTY_NAME.test(line) || UNION_NAME.test(line)
}

/** `Văn phòng Chính phủ Số: 62/QĐ-VPCP`: a body, and its number on the same line. */
const BESIDE_NUMBER = /^(\p{Lu}[\p{L} ,-]{3,80}) (?=Số ?: ?\d)/u

export function issuerBeside(line: string): string | null {
  const body = BESIDE_NUMBER.exec(line)?.[1]?.toUpperCase()
  return body && ISSUER_LINE.test(body) ? body : null
}

/** `V/v triển khai …`: what a letter (công văn) is about, under its number (NĐ 30/2020/NĐ-CP, phụ lục I, II.5). */
export const SUBJECT = /^V\/[vV] ?:? ?\p{L}/u
/** `Số 24-CV/ĐU về việc …` on one line. */
const SUBJECT_BEHIND = / (?:[vV]ề việc|V\/[vV]:?) \p{L}/u
/** Written out on the letters of the Party. */
const PARTY_SUBJECT = /^[vV]ề việc \p{L}/u

/** A line of the subject of a letter; place and date may stand behind it. */
function readSubject(line: string, extent: Extent, head: Letterhead): boolean {
  const isSubject = SUBJECT.test(line) || (head.number?.type === 'CV' && PARTY_SUBJECT.test(line))
  const begins = head.title.length === 0 && head.number !== null && head.typeLine === null && isSubject
  if (!begins && !(head.letter && head.date === null && startsLower(line))) return false
  head.letter = true
  head.title.push({ start: extent.start, end: extent.end })
  return true
}

/** Index of the line with the address of a letter, which has no type line above it; -1 for another paper. */
function addressIn(text: string, lines: readonly SourceLine[], from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const line = lines[i]
    const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : null
    if (words === null || typeOfLine(words) !== null || markerAt(words) !== null) return -1
    if (ADDRESS.test(words)) return i
  }
  return -1
}

/** The subject of a letter without `V/v` before it, under its number. */
function isPlainSubject(line: string, head: Letterhead): boolean {
  if (!head.numbered || head.title.length > 0 || line.length > LONGEST_SUBJECT || !startsUpper(line)) return false
  head.letter = true
  return true
}

/** Below the name of a team: `THEO QUYẾT ĐỊNH` / `SỐ 1050/QĐ-SCT`, by which it was set up. */
const SET_UP = /^(?:THEO|Theo) (?:QUYẾT ĐỊNH|Quyết định|QĐ)(?: (?:SỐ|[Ss]ố)?:? ?\d{1,5}\/QĐ-[\p{L}-]+)?(?= |$)/u
const SET_UP_NUMBER = /^(?:SỐ|Số) ?:? ?\d{1,5}\/QĐ-[\p{L}-]+(?= |$)/u

/** Takes the decision that set the issuer up, in one line or two; beside it may stand place and date. */
function readSetUp(line: string, head: Letterhead): boolean {
  if (head.issuers.length === 0 || head.number !== null || head.typeLine !== null) return false
  const said = SET_UP.exec(line) ?? (head.setUp ? SET_UP_NUMBER.exec(line) : null)
  head.setUp = said !== null && !/\d/.test(said[0])
  if (!said) return false
  const beside = line.slice(said[0].length).trim()
  if (beside !== '') takePlaceAndDate(beside, head)
  return true
}

/** Takes what a line holds of the letterhead; false if it holds nothing of it. */
function readPiece(line: string, extent: Extent, head: Letterhead): boolean {
  if (DECORATION.test(line) || STAMP.test(line) || readSetUp(line, head)) return true
  const named = head.typeLine?.toUpperCase()
  // pages set it in small letters, over a title in capitals
  const type = typeOfLine(head.number !== null && head.nationalName ? line.toUpperCase() : line)
  if (type !== null && (named === undefined || (named === type && head.title.length === 0))) {
    head.typeLine = type.replace(DRAFT, '')
    return true
  }
  const cover = head.date === null && head.typeLine !== null ? COVER_DATE.exec(line) : null
  if (cover) {
    head.place ??= cover[1] ?? null
    head.coverDate = parseDate(cover[2] ? `tháng ${cover[2]}/${cover[3]}` : `năm ${cover[3]}`)
    return true
  }
  if (readSubject(line, extent, head)) return true
  if (head.issuers.length > 0 && (SESSION.test(line) || SESSION_DAYS.test(line))) return true
  if (head.title.length > 0 && !head.letter) {
    const enacts =
      (STATE.test(line) || ISSUER_LINE.test(line) || POSITION.test(line) || SESSION.test(line)) &&
      isCapitals(line) &&
      !line.endsWith(':') &&
      !AUTHORITY.test(line)
    if (enacts) takeEnactor(line, head)
    return enacts
  }
  if (UNION_NAME.test(line) && head.issuers.length > 0 && !OPEN_ORGAN.test(head.issuers.at(-1) ?? '')) return true
  let rest = line
  const state = NATIONAL_NAME.exec(rest) ?? CUT_NAME.exec(rest)
  const national = state ?? partyNameIn(rest)
  if (national) {
    head.nationalName ||= state !== null
    head.partyName ||= state === null
    rest = `${rest.slice(0, national.index)} ${rest.slice(national.index + national[0].length)}`.trim()
  }
  const motto = MOTTO.exec(rest)
  if (motto) rest = `${rest.slice(0, motto.index)} ${rest.slice(motto.index + motto[0].length)}`.trim()
  if ((national || motto) && (rest === '' || DECORATION.test(rest))) return true
  if (head.typeLine === null && (readNamedNumber(rest, extent, head) || typedTitle(line, extent, head))) return true
  if (readNumber(rest, extent, head) || takePlaceAndDate(rest, head)) return true
  const capitals = rest.replace(/[-–_*]{3,}| \|$/g, ' ').trim()
  const longest = JOINED.test(capitals) ? LONGEST_JOINT_ISSUER : LONGEST_ISSUER
  if (head.typeLine === null && head.title.length === 0 && isCapitals(capitals) && capitals.length < longest) {
    if (readRestOfName(capitals, head)) return true
    if (
      ISSUER_LINE.test(capitals) ||
      LOCAL_ISSUER_LINE.test(capitals) ||
      (head.issuers.length > 0 && /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|NƯỚC) /u.test(capitals))
    ) {
      head.issuers.push(capitals)
      return true
    }
    if (national || motto) {
      head.issuers.push(capitals)
      return true
    }
  }
  const anchored = head.typeLine !== null || (head.number !== null && isCapitals(line))
  return anchored && head.title.length === 0 && (POSITION.test(line) || ENACTING.test(line))
}

/** `Nghị quyết số: 12-NQ/TU`, alone or with place and date behind it. */
function readNamedNumber(line: string, extent: Extent, head: Letterhead): boolean {
  const place = placeBefore(line, line.search(/, ?ngày/u))
  const day = place > 0 ? readPlaceAndDate(line.slice(place)) : null
  if (!namedByTitle(day ? line.slice(0, place).trimEnd() : line, extent, head)) return false
  if (day) takePlaceAndDate(line.slice(place), head)
  return true
}

/** Who enacts is the issuer where no letterhead names one, or names it without its place. */
function takeEnactor(line: string, head: Letterhead): void {
  const [named, other] = head.issuers
  if (named !== undefined && other === undefined && PLACELESS.test(named) && line.startsWith(`${named} `))
    head.issuers = [line]
  else if (named === undefined && head.typeLine !== null && ISSUER_LINE.test(line)) head.issuers.push(line)
}

const PLACELESS = /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u

/** Above the committee of a body: `ĐẢNG BỘ TỈNH SƠN HÀ`. */
const BRANCH = /^ĐẢNG BỘ \p{Lu}/u

/** The name of the Party, alone or behind a body on one line; in a title it is a word like others. */
function partyNameIn(line: string): RegExpExecArray | null {
  const match = PARTY_NAME.exec(line)
  const before = line.slice(0, match?.index ?? 0).trim()
  const isBody = DECORATION.test(before) || ISSUER_LINE.test(before) || BRANCH.test(before)
  return before === '' || isBody ? match : null
}

/**
 * The rest of a name on a line of its own, `BỘ KHOA HỌC` / `VÀ CÔNG NGHỆ`, or what a committee is for:
 * `BAN CHỈ ĐẠO TRUNG ƯƠNG` / `VỀ CHUYỂN ĐỔI SỐ`.
 */
function readRestOfName(line: string, head: Letterhead): boolean {
  const name = head.issuers.at(-1)
  if (name === undefined) return false
  const isField = COMMITTEE.test(name) && COMMITTEE_FIELD.test(line)
  if (!isField && !line.startsWith('VÀ ') && !isRegisteredBody(`${name} ${line}`)) return false
  head.issuers[head.issuers.length - 1] = `${name} ${line}`
  return true
}

/** `Số: 188 /KH-UBND`, alone or with place and date behind it. */
function readNumber(line: string, extent: Extent, head: Letterhead): boolean {
  const beside = head.issuers.length === 0 && head.number === null ? issuerBeside(line) : null
  if (beside !== null) {
    head.issuers.push(beside)
    return readNumber(line.slice(beside.length + 1), extent, head)
  }
  const label = NUMBER_LABEL.exec(line)
  if (!label || head.number) return false
  const behind = line.slice(label[0].length)
  const place = placeBefore(behind, behind.search(/, ?(?:ngày|tháng)/u))
  const symbol = place < 0 ? behind : behind.slice(0, place)
  const number = parseDocumentNumber(symbol.trim()) ?? numberWithBlanks(symbol.trim()) ?? firstNumber(symbol)
  if (!number && !/[/-]/.test(symbol)) return false
  head.numbered = true
  if (number) head.number = number
  const subject = symbol.search(SUBJECT_BEHIND)
  if (subject >= 0 && place < 0 && head.title.length === 0 && (number?.type ?? 'CV') === 'CV') {
    head.letter = true
    head.title.push({ start: extent.end - symbol.length + subject + 1, end: extent.end })
  }
  const day = place < 0 ? DAY_BEHIND.exec(behind)?.[1] : undefined
  if (place >= 0) takePlaceAndDate(behind.slice(place).trim(), head)
  else if (day !== undefined) head.date ??= parseDate(day)
  return true
}

/** `Số: 149/KH-UBND, ngày 15 tháng 7 năm 2026`: the day without a place. */
const DAY_BEHIND = /[\p{L}\d],? (ngày \d{1,2}(?: tháng \d{1,2} năm |[/.-]\d{1,2}[/.-])\d{4})$/u

/** `Số: 18` and the symbol behind it: `/2025/QĐ-UBND`, `-KH/TU`. */
const BARE_NUMBER = /^[Ss]ố ?[:.]? ?\d{1,5}[A-Za-z]?$/u
const SYMBOL = /^[/-] ?[\p{L}\d]/u

/** A number whose symbol stands on the next line, where each had a cell of its own. */
function readTornNumber(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  const [line, next] = lines.slice(at, at + 2)
  if (!line || !next || next.kind === 'row' || head.number) return false
  const words = text.slice(line.start, line.end)
  const symbol = text.slice(next.start, next.end)
  return BARE_NUMBER.test(words) && SYMBOL.test(symbol) && readNumber(`${words}${symbol}`, next, head)
}

/** `135/KH- TH THĐ`: nothing else stands on the line. */
function numberWithBlanks(symbol: string): DocumentNumber | null {
  return /^\d{1,5} ?[/-] ?\p{Lu}[\p{Lu}&]{1,8} ?[-/] ?\p{Lu}{1,8} \p{Lu}{1,8}$/u.test(symbol)
    ? parseDocumentNumber(symbol.replaceAll(' ', ''))
    : null
}

function firstNumber(text: string): DocumentNumber | null {
  return scanDocumentNumbers(text)[0] ?? null
}

function takePlaceAndDate(line: string, head: Letterhead): boolean {
  const found = head.date === null ? readPlaceAndDate(line) : null
  if (!found) return false
  const body = bodyBefore(found.place)
  if (body !== null && head.typeLine === null) head.issuers.push(body)
  head.place = body === null ? found.place : found.place.slice(body.length).trimStart()
  head.date = found.date
  return true
}

/** `HUYỆN ỦY AN LĨNH An Lĩnh, ngày …`: the body whose line place and date stand on. */
function bodyBefore(place: string): string | null {
  const at = placeBefore(place, place.length)
  const body = at > 0 ? place.slice(0, at).trimEnd() : ''
  return isCapitals(body) && (ISSUER_LINE.test(body) || LOCAL_ISSUER_LINE.test(body)) ? body : null
}
