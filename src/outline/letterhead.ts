/**
 * The letterhead: issuer, number, place, date, type and title (NĐ 30/2020/NĐ-CP, phụ lục I; Hướng dẫn
 * 36-HD/VPTW and 05-HD/VPTW for Party papers). Its pieces are known by their words and not by their place,
 * since the two columns of the sheet come in any order, or on one line.
 */

import { parseDate } from '../grammar/schedule/date.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
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
  POSITION,
  TYPE_LINE,
  typeOfLine,
  UNION_NAME,
} from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { RANKS_IN_CAPITALS } from '../text/place-ranks.js'
import { arrivalStamp } from './arrival-stamp.js'
import { readEnactedTitle } from './enacted-title.js'
import { addressIn, isPlainSubject, readSubject } from './letter-subject.js'
import type { Letterhead } from './letterhead-fields.js'
import {
  isBodyAboveName,
  isNation,
  isRestOfEnactor,
  LONGEST_ISSUER,
  partyNameIn,
  readRestOfName,
  readSetUp,
  STRAY_REACH,
  takeEnactor,
  takeRestOfEnactor,
  withoutNameBeside,
  withoutUnionName,
} from './letterhead-issuer.js'
import { NUMBER_LABEL, readNamedNumber, readNumber, readTornNumber, takePlaceAndDate } from './letterhead-number.js'
import {
  belongsToTitle,
  DAY_OF_PAGE,
  isTitleOfLostType,
  leaveOutCover,
  leaveOutNumber,
  readAuthor,
  readOwnCitation,
  readTitleAlone,
  readTitleHead,
  typedTitle,
} from './letterhead-title.js'
import { readNamedTitle } from './named-title.js'

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
/** `BAN CHẤP HÀNH TRUNG ƯƠNG` of the union, whose name follows. */
const OPEN_ORGAN = /^BAN CHẤP HÀNH(?: TRUNG ƯƠNG)?$/u
/**
 * The bar of a cell, where a page has too few for a table; what a drawn line or a picture left before the first word; the
 * star below the name of a Party body, which place and date stand beside.
 */
const SCRAPS = /^[/\\|`'~] ?(?=\p{Lu}{2})|^(?:\*{1,3}|[-–_]{2,20}) (?=\p{Lu}[^,;\d]{1,40}, ngày )| \|$/gu
/** Several bodies on one line: `LIÊN ĐOÀN LAO ĐỘNG - HỘI NÔNG DÂN - TỈNH ĐOÀN AN LĨNH`. */
const JOINED = / - [^-]+ - /u
const LONGEST_JOINT_ISSUER = 400
const LONGEST_LETTERHEAD = 60
const LONGEST_STRAY = 30
/** The place of a body on a line of its own, below its name. */
const PLACE_LINE = new RegExp(`^(?:${RANKS_IN_CAPITALS}|TP|NƯỚC) `, 'u')
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
    enactor: null,
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
    else if (isRestOfEnactor(text, lines, i, head)) takeRestOfEnactor(words, head)
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
  const isLetter = isDated || (isBlank(head) && address <= from + 1)
  if (address >= 0 && isLetter && head.typeLine === null) head.letter = true
  readTitleHead(text, head)
  readOwnCitation(text, head)
  leaveOutNumber(text, head)
  leaveOutCover(text, head)
  readAuthor(text, head)
  if (isBlank(head)) readTitleAlone(text, lines, head.next, head)
  if (isBlank(head)) readNamedTitle(text, lines, head.next, head)
  if (isBlank(head)) readEnactedTitle(text, lines, head.next, head)
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
  let rest = withoutUnionName(line)
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
  if (readNumber(rest, extent, head)) return true
  rest = withoutNameBeside(rest, head)
  if (takePlaceAndDate(rest, head)) return true
  const capitals = rest.replace(/[-–_*]{3,}| \|$/g, ' ').trim()
  const longest = JOINED.test(capitals) ? LONGEST_JOINT_ISSUER : LONGEST_ISSUER
  if (head.typeLine === null && head.title.length === 0 && isCapitals(capitals) && capitals.length < longest) {
    if (readRestOfName(capitals, head)) return true
    if (
      ISSUER_LINE.test(capitals) ||
      LOCAL_ISSUER_LINE.test(capitals) ||
      (head.issuers.length > 0 && PLACE_LINE.test(capitals))
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
