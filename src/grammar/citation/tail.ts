/** What follows the number of a cited document: its date, its issuer with the term, in any order. */

import { matchAt } from '../../text/matches.js'
import { isRegistered } from '../agency/agency.js'
import { type DateMatch, matchDateAt } from '../schedule/date.js'
import { type IssuerMatch, matchIssuerAt } from './issuer.js'

export interface CitationTail {
  end: number
  date: string | null
  issuer: string | null
  /** `khóa XIII`, as written and without brackets. */
  term: string | null
}

/** Pages leave a blank before the comma where the number was a link: `Thông tư số 32/2020/TT-BGDĐT , ngày 15/9/2020`. */
const DATE_LEAD =
  / ?,? ?(?:(?:(?:đã )?(?:được )?ban hành|ký|đề|(?:đã )?được Quốc hội (?:khóa [IVX]{1,5} )?thông qua) )?(?:(?:hồi|lúc) \d{1,2}(?: ?giờ|[hg:]) ?(?:\d{2}(?: ?phút)?)?,? )?(?:cùng )?(?=ngày)| ?,? (?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iuy
const BRACKETED_DATE = / \((?:ngày )?(?=\d{1,2}[/.-])/iuy
/** `Quyết định 3421/QĐ-UBND năm 2021`, as sites list texts; no plan for several years. */
const YEAR_ONLY = / năm ((?:19|20)\d\d)(?![\d/.]| ?[-–]|,? (?:và|các|đến) )/uy
const ISSUER_LEAD =
  /của (?=\p{Lu})|,? (?:của |giữa |(?=Hội nghị (?:lần thứ|Trung ương) ))|, (?=Hội nghị |Ban Chấp hành )/iuy
/** Behind a date `của` is left out at times: `ngày 22/12/2024 Bộ Chính trị về …`, `ngày 23/02/2026 UBND tỉnh về việc …`. */
const CENTRAL_LEAD =
  / (?=(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Chính phủ|Thủ tướng Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội)(?!\p{L})|(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ))(?: \p{L}{1,8}){0,4} về việc )/uy
/** The same before any body, where the mention ends with it or its title follows: `ngày 18/10/2019 Ban Tổ chức Trung ương;`. */
const UNLED = / (?=\p{Lu})/uy
const UNLED_END = /^(?:$|[;.)\n\t\u2028]| về )/u
const SECOND_ISSUER = /(?: [-–]|,? và|,? với) (?=\p{Lu})/uy
const COMMA = /, (?=\p{Lu})/uy
const TERM =
  /(?: lần thứ (?:[IVX]{1,6}|\d{1,2}|\p{Ll}{2,5}(?: \p{Ll}{3,4})?))?,? (?:\((?:khóa|khoá|nhiệm kỳ) ([IVXLC]{1,6}|\d{1,2}|\d{4} ?[-–] ?\d{4})\)|(?:khóa|khoá|nhiệm kỳ) ([IVXLC]{1,6}|\d{1,2}|\d{4} ?[-–] ?\d{4}))(?![\p{L}\p{N}])(?:, (?:tại )?kỳ họp thứ [\p{L}\d]{1,6}(?: (?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mươi)(?!\p{L})){0,2}(?: \([Kk]ỳ họp [^()]{3,50}\))?)?|(?: lần thứ [IVX]{1,6})(?![\p{L}\p{N}])/iuy

/** The office that wrote it behind the symbol: `45/TTr-SXD(QLN) ngày 12/02/2025`, `31-HD/BTC Trung ương ngày 05/5/2025`. */
const OFFICE = / ?\([A-ZĐ][A-ZĐ\d.-]{1,7}\)(?=,? (?:ngày|của) )| Trung ương(?=,? ngày )/uy

/** Codes of Party committees, and bodies that give none of them. */
const COMMITTEE_CODE = /^(?:T[UƯ]|TW|HU|QU|ThU|ĐU)$/u
const STATE_BODY = /^(?:Chủ tịch )?(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân|Chính phủ|Thủ tướng|Sở )/u

/**
 * The tail without an issuer that the symbol excludes: in `Kế hoạch thực hiện Chương trình số 104-CTr/TU của UBND tỉnh`
 * the plan is that of the committee.
 */
export function ofOwnSystem(text: string, tail: CitationTail, code: string | null): CitationTail {
  if (tail.issuer === null || code === null || !COMMITTEE_CODE.test(code) || !STATE_BODY.test(tail.issuer)) return tail
  const end = text.lastIndexOf(' của ', tail.end)
  return end < 0 ? tail : { ...tail, end, issuer: null, term: null }
}

/** Reads date, issuer and term from `pos` on; each once at most, nothing where nothing fits. */
export function readTail(text: string, pos: number): CitationTail {
  const office = matchAt(OFFICE, text, pos)
  const from = pos + (office?.[0].length ?? 0)
  const tail = partsFrom(text, from)
  return tail.end === from ? { ...tail, end: pos } : tail
}

function partsFrom(text: string, pos: number): CitationTail {
  const tail: CitationTail = { end: pos, date: null, issuer: null, term: null }
  for (let parts = 0; parts < 4; parts++)
    if (!readDate(text, tail) && !readIssuer(text, tail) && !readTerm(text, tail) && !readAgain(text, tail)) break
  return tail
}

function readDate(text: string, tail: CitationTail): boolean {
  if (tail.date !== null) return false
  const lead = matchAt(DATE_LEAD, text, tail.end)
  if (lead) {
    const date = gluedDateAt(text, tail.end + lead[0].length)
    if (!date) return skipImpossible(text, tail, lead[0].length)
    if (tail.issuer !== null && actsNext(text, date.end)) return false
    tail.date = date.edtf
    tail.end = date.end
    return true
  }
  const bracket = matchAt(BRACKETED_DATE, text, tail.end)
  if (!bracket) return readYear(text, tail)
  const date = matchDateAt(text, tail.end + bracket[0].length)
  if (!date || text.charAt(date.end) !== ')') return false
  tail.date = date.edtf
  tail.end = date.end + 1
  return true
}

const ACTS = / (?:đã |vừa )?(?:ban hành|có|ký|phê duyệt)(?!\p{L})/uy

/** `của Chính phủ, ngày 17 tháng 6 năm 2025 Bộ trưởng Bộ Xây dựng đã ban hành …`: the day of what comes next. */
function actsNext(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? matchIssuerAt(text, end + 1) : null
  return next !== null && matchAt(ACTS, text, next.end) !== null
}

function readYear(text: string, tail: CitationTail): boolean {
  const [said, year] = tail.issuer === null ? (matchAt(YEAR_ONLY, text, tail.end) ?? []) : []
  if (!said || !year) return false
  tail.date = year
  tail.end += said.length
  return true
}

/** As \`matchDateAt\`, also where the blank before it is lost: \`TB/TWngày 06/01/2012\`. */
function gluedDateAt(text: string, pos: number): DateMatch | null {
  if (!/\p{L}/u.test(text.charAt(pos - 1))) return matchDateAt(text, pos)
  const date = matchDateAt(text.slice(pos, pos + LONGEST_DATE), 0)
  return date && { ...date, end: pos + date.end }
}

const LONGEST_DATE = 40

/** \`ngày 05/6/5014\`: no day, but what stands behind it belongs to the citation all the same. */
const IMPOSSIBLE = /(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?=,? của )/iuy

function skipImpossible(text: string, tail: CitationTail, lead: number): boolean {
  const day = matchAt(IMPOSSIBLE, text, tail.end + lead)
  if (!day) return false
  tail.end += lead + day[0].length
  return true
}

function readIssuer(text: string, tail: CitationTail): boolean {
  if (tail.issuer !== null) return false
  const lead =
    matchAt(ISSUER_LEAD, text, tail.end) ?? (tail.date === null ? null : matchAt(CENTRAL_LEAD, text, tail.end))
  if (!lead) return readUnled(text, tail) || readIssuing(text, tail)
  const first = matchIssuerAt(text, tail.end + lead[0].length) ?? levelAt(text, tail.end + lead[0].length)
  if (!first || (lead[0] === COMMA_ALONE && !NAMED_ONLY.test(text.slice(first.end, first.end + 6)))) return false
  tail.issuer = first.name
  tail.end = first.end
  if (!/giữa/iu.test(lead[0])) {
    tail.end = jointEnd(text, first)
    tail.issuer = text.slice(first.start, tail.end)
    return true
  }
  tail.end = parties(text, first)
  tail.issuer = text.slice(first.start, tail.end)
  return true
}

const DOING = ' do '
const ISSUED_LEAD = / (?:do|(?:đã )?được) (?=\p{Lu})/uy
const ISSUED = / (?:(?:đã )?ký )?(?:ban hành|ký|phê duyệt|công bố)(?!\p{L})/uy
/** With the day: `được UBND tỉnh phê duyệt tại …`, `được UBND tỉnh ban hành kèm theo …` name another text of that body. */
const PASSED = / (?:ban hành|ký(?: ban hành)?)(?= ngày \d)/uy

/** `Quyết định số 7/QĐ-UBND ngày … do UBND tỉnh ban hành`: with its verb, behind which the title stands. */
function readIssuing(text: string, tail: CitationTail): boolean {
  const lead = matchAt(ISSUED_LEAD, text, tail.end)
  const body = lead && matchIssuerAt(text, tail.end + lead[0].length)
  const end = body ? jointEnd(text, body) : 0
  const verb = body && matchAt(lead?.[0] === DOING ? ISSUED : PASSED, text, end)
  if (!verb) return false
  tail.issuer = text.slice(body.start, end)
  tail.end = end + verb[0].length
  return true
}

const COMMA_ALONE = ', '
/** `thực hiện Nghị quyết số 24-NQ/TW, Ban Chấp hành Trung ương khẳng định …`: who acts next has a verb behind the name. */
const NAMED_ONLY = /^(?:$|[;,.:()\n\t\u2028]| (?:khóa|khoá|lần|về|tại|“))/iu

function readUnled(text: string, tail: CitationTail): boolean {
  const lead = tail.date === null ? null : matchAt(UNLED, text, tail.end)
  const body = lead && matchIssuerAt(text, tail.end + lead[0].length)
  if (!body || !UNLED_END.test(text.slice(body.end, body.end + 4))) return false
  tail.issuer = body.name
  tail.end = body.end
  return true
}

/** `giữa Sở Tài chính, Hội Nông dân và Hội Liên hiệp Phụ nữ tỉnh`: the end of the last of those that made it. */
function parties(text: string, first: IssuerMatch): number {
  let last = first.end
  for (let end = first.end, count = 1; count < MOST_PARTIES; count++) {
    const joint = matchAt(SECOND_ISSUER, text, end)
    const lead = joint ?? matchAt(COMMA, text, end)
    const next = lead && matchIssuerAt(text, end + lead[0].length)
    if (!next) break
    end = next.end
    if (joint) last = end
  }
  return last
}

/** `Kế hoạch số 22/KH-UBND của Tỉnh về …`: the body is told by its level alone. */
const LEVEL =
  /(?:(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị (?:xã|trấn)|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: \p{Lu}\p{L}{0,8}){0,4}|Bộ|Sở)(?=$|[;,.:()\n\t\u2028]| (?:về|phê duyệt|ban hành|quy định|hướng dẫn|triển khai|thực hiện|ngày|và|tại|đã|được)(?!\p{L}))/uy

function levelAt(text: string, pos: number): IssuerMatch | null {
  const level = text.startsWith('của ', pos - 4) ? matchAt(LEVEL, text, pos) : null
  return level && { start: pos, end: pos + level[0].length, name: level[0] }
}

const MINISTRY = /^Bộ(?: trưởng Bộ)? /u
const NEXT_MINISTRY = /(?:,| và) (?=Bộ )/uy
/** `Nghị quyết liên tịch số 403/2017/NQLT-…`: more than one body passed it. */
const SHARED =
  /(?<!\p{L})(?:liên tịch|liên ngành|phối hợp)(?: số)?:? ?[^\s;()]{3,60}(?:,? ngày [\d/. -]{6,12}| ngày \d{1,2} tháng \d{1,2} năm \d{4})?,? của $/iu
const NEXT_BODY = /(?:,| và| [-–]) (?=\p{Lu})/uy
/** `Ban Pháp chế và Ban Dân tộc`, `Sở Y tế và Sở Tài chính`: two of a kind. */
const LIKE = new Map(
  ['Ban', 'Sở', 'Hội', 'Cục', 'Vụ', 'Viện', 'Phòng'].map((kind) => [kind, new RegExp(` và (?=${kind} \\p{Lu})`, 'uy')]),
)
const LONGEST_SHARED = 140
const TITLED = / (?:quy định|hướng dẫn|ban hành|về|sửa đổi|phê duyệt|ngày(?= \d))(?!\p{L})/uy
const OVER = /[.;:)\n\t\u2028]|$/uy
const MOST_PARTIES = 5

/** The end of the last of several bodies of a kind, or of those that share a paper, where the title or nothing follows: `của Bộ Y tế và Bộ Tài chính quy định …`. */
function jointEnd(text: string, first: IssuerMatch): number {
  let last = first
  const shared = SHARED.test(text.slice(Math.max(0, first.start - LONGEST_SHARED), first.start))
  const like = LIKE.get(first.name.split(' ', 1)[0] ?? '')
  const separator = shared ? NEXT_BODY : MINISTRY.test(first.name) ? NEXT_MINISTRY : like
  if (!separator) return first.end
  for (let count = 1; count < MOST_PARTIES; count++) {
    const lead = matchAt(separator, text, last.end)
    const next = lead && matchIssuerAt(text, last.end + lead[0].length)
    if (!next) break
    last = next
  }
  // `…, Sở Y tế lập sổ`: the name of the last would run on with what it does
  const isOver = matchAt(OVER, text, last.end) !== null && (shared || like) && isRegistered(last.name)
  return isOver || matchAt(TITLED, text, last.end) ? last.end : first.end
}

/** `Nghị định số 5/2025/NĐ-CP của Chính phủ ngày 25/7/2025 | của Chính phủ`: the issuer said twice. */
function readAgain(text: string, tail: CitationTail): boolean {
  const again = ` của ${tail.issuer}`
  if (tail.issuer === null || tail.date === null || !text.startsWith(again, tail.end)) return false
  if (/[\p{L}\p{N}]/u.test(text.charAt(tail.end + again.length))) return false
  tail.end += again.length
  return true
}

function readTerm(text: string, tail: CitationTail): boolean {
  if (tail.term !== null || tail.issuer === null) return false
  const term = matchAt(TERM, text, tail.end)
  if (!term) return false
  tail.term = term[0].replace(/^[ ,(]+|\)/gu, '')
  tail.end += term[0].length
  return true
}
