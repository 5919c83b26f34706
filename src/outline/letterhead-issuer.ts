/** The name of the issuer over several lines of a letterhead, and what stands beside it. */
import { isRegisteredBody } from '../grammar/document/issuer.js'
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import {
  DECORATION,
  ISSUER_LINE,
  NATIONAL_NAME,
  PARTY_NAME,
  placeBefore,
  UNION_NAME,
} from '../text/letterhead-words.js'
import { YOUTH_UNIONS_IN_CAPITALS } from '../text/place-ranks.js'
import type { Letterhead } from './letterhead-fields.js'
import { NUMBER_LABEL, takePlaceAndDate } from './letterhead-number.js'

/** Lines behind a scrap in which the letterhead must go on. */
export const STRAY_REACH = 4
export const LONGEST_ISSUER = 160
const COMMITTEE = /^(?:BAN CHỈ ĐẠO|TỔ CÔNG TÁC|HỘI ĐỒNG (?!NHÂN DÂN)|(?:ỦY|UỶ) BAN (?!NHÂN DÂN))/u
const COMMITTEE_FIELD = /^(?:VỀ|VÀ|PHÒNG|THỰC HIỆN|TRIỂN KHAI|ĐỔI MỚI|CHUYỂN ĐỔI) /u

/** Who enacts is the issuer where no letterhead names one, or names it without its place. */
export function takeEnactor(line: string, head: Letterhead): void {
  head.enactor = line
  const [named, other] = head.issuers
  if (named !== undefined && other === undefined && PLACELESS.test(named) && line.startsWith(`${named} `))
    head.issuers = [line]
  else if (named === undefined && head.typeLine !== null && ISSUER_LINE.test(line)) head.issuers.push(line)
}

/** `ỦY BAN NHÂN` / `DÂN TỈNH AN LĨNH`, `HỘI ĐỒNG NHÂN DÂN` / `THÀNH PHỐ AN LĨNH`: who enacts, on more lines than one. */
export function takeRestOfEnactor(line: string, head: Letterhead): void {
  if (SESSION_BELOW.test(line)) return
  const whole = `${head.enactor} ${line}`
  if (head.issuers.at(-1) === head.enactor) head.issuers[head.issuers.length - 1] = whole
  takeEnactor(whole, head)
}

/** `KHÓA X`, `KHÓA X, KỲ HỌP THỨ 5`: no part of the name. */
const SESSION_BELOW = /^\(?(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ) /u
/** How a title goes on, below a line of it that begins as a body does. */
const REST_OF_TITLE =
  /^(?:GIAI ĐOẠN|NĂM|VỀ|V\/V|THỰC HIỆN|TRIỂN KHAI|BAN HÀNH|TRÊN ĐỊA BÀN|THUỘC|ĐẾN|TRONG|THEO|TỪ|TẠI|ĐỂ|NHẰM|GẮN|CHO|CỦA|ĐỐI VỚI|QUÝ|THÁNG|[(“"])/u
const BASIS = /^(?:[-–] ?)?(?:Căn cứ|Xét |Theo |Thực hiện |Thi hành |Sau khi |Trên cơ sở |Để |Nhằm )/u
const LONGEST_REST = 90

/** True for a line of capitals below who enacts, if what it rests on follows. */
export function isRestOfEnactor(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  if (head.enactor === null) return false
  const [words = '', ...below] = lines.slice(at, at + 1 + STRAY_REACH).map(({ start, end }) => text.slice(start, end))
  if (words.length > LONGEST_REST || !isCapitals(words) || REST_OF_TITLE.test(words)) return false
  const next = below.find((line) => !isCapitals(line)) ?? ''
  return BASIS.test(next)
}

const PLACELESS = /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u

/** Above the committee of a body: `ĐẢNG BỘ TỈNH SƠN HÀ`. */
const BRANCH = /^ĐẢNG BỘ \p{Lu}/u

/** The name of the Party, alone or behind a body on one line; in a title it is a word like others. */
export function partyNameIn(line: string): RegExpExecArray | null {
  const match = PARTY_NAME.exec(line)
  const before = line.slice(0, match?.index ?? 0).trim()
  const isBody = DECORATION.test(before) || ISSUER_LINE.test(before) || BRANCH.test(before)
  return before === '' || isBody ? match : null
}

/**
 * The rest of a name on a line of its own, `BỘ KHOA HỌC` / `VÀ CÔNG NGHỆ`, or what a committee is for:
 * `BAN CHỈ ĐẠO TRUNG ƯƠNG` / `VỀ CHUYỂN ĐỔI SỐ`.
 */
export function readRestOfName(line: string, head: Letterhead): boolean {
  const name = head.issuers.at(-1)
  if (name === undefined) return false
  const isField = COMMITTEE.test(name) && COMMITTEE_FIELD.test(line)
  if (!isField && !line.startsWith('VÀ ') && !name.endsWith(',') && !isRegisteredBody(`${name} ${line}`)) return false
  head.issuers[head.issuers.length - 1] = `${name} ${line}`
  return true
}

/**
 * The line without a part of the issuer's name before place and date, which is taken: `BAN CHỈ ĐẠO CÔNG NGHỆ, An Lĩnh,
 * ngày …` above `ĐỔI MỚI SÁNG TẠO`, and `VÀ CHUYỂN ĐỔI SỐ An Lĩnh, ngày …` below the rest of it.
 */
export function withoutNameBeside(line: string, head: Letterhead): string {
  if (head.date !== null || head.typeLine !== null) return line
  const at = placeBefore(line, line.search(/, ?ngày/u))
  const beside = line.slice(0, Math.max(0, at)).trimEnd()
  if (beside === '' || !isCapitals(beside)) return line
  if (beside.endsWith(',') && ISSUER_LINE.test(beside)) head.issuers.push(beside)
  else if (!readRestOfName(beside, head)) return line
  return line.slice(at)
}

/** Below the name of a team: `THEO QUYẾT ĐỊNH` / `SỐ 1050/QĐ-SCT`, by which it was set up. */
const SET_UP = /^(?:THEO|Theo) (?:QUYẾT ĐỊNH|Quyết định|QĐ)(?: (?:SỐ|[Ss]ố)?:? ?\d{1,5}\/QĐ-[\p{L}-]+)?(?= |$)/u
const SET_UP_NUMBER = /^(?:SỐ|Số) ?:? ?\d{1,5}\/QĐ-[\p{L}-]+(?= |$)/u

/** Takes the decision that set the issuer up, in one line or two; beside it may stand place and date. */
export function readSetUp(line: string, head: Letterhead): boolean {
  if (head.issuers.length === 0 || head.number !== null || head.typeLine !== null) return false
  const said = SET_UP.exec(line) ?? (head.setUp ? SET_UP_NUMBER.exec(line) : null)
  head.setUp = said !== null && !/\d/.test(said[0])
  if (!said) return false
  const beside = line.slice(said[0].length).trim()
  if (beside !== '') takePlaceAndDate(beside, head)
  return true
}

/** A body of any name, in capitals right over the name of the state or of the Party, or below another over the number. */
export function isBodyAboveName(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  const [line, ...below] = lines.slice(at, at + 1 + STRAY_REACH).map(({ start, end }) => text.slice(start, end))
  if (!line || line.length > LONGEST_ISSUER || !isCapitals(line) || COMMITTEE_FIELD.test(line)) return false
  if (head.number || head.typeLine !== null) return false
  const next = below.find((words) => !DECORATION.test(words))
  return next !== undefined && (isNation(next) || (head.issuers.length > 0 && NUMBER_LABEL.test(next)))
}

/** The name of the youth union behind that of its organ, on one line; in `BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH …` it is of the organ. */
const UNION_BESIDE = new RegExp(
  `^((?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|BCH|BTV) (?:${YOUTH_UNIONS_IN_CAPITALS})(?: \\p{Lu}{1,10}){1,6}) ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$`,
  'u',
)

export const withoutUnionName = (line: string): string => UNION_BESIDE.exec(line)?.[1] ?? line

/** True for the name of the state, of the Party or of the youth union. */
export function isNation(line: string): boolean {
  return NATIONAL_NAME.test(line) || PARTY_NAME.test(line) || UNION_NAME.test(line)
}
