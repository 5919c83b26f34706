/** The issuer of a cited document: `của Ban Chấp hành Trung ương Đảng (Khóa XIII)`, `của UBND tỉnh Lâm Đồng`. */

import { matchAt } from '../../text/matches.js'
import { COMMITTEES, RANKS } from '../../text/place-ranks.js'
import { isSyllable } from '../../text/syllable.js'
import { nameInText, openingWords } from '../agency/name-opening.js'
import { compoundNames } from '../agency/registered-names.js'
import { fieldOfPlaceEnd, withField } from './board.js'
import { matchHeadAt } from './head.js'

export interface IssuerMatch {
  start: number
  end: number
  name: string
}

const OFFICE =
  /(?:Bộ trưởng, Chủ nhiệm|Phó Thủ tướng|Phó Chủ tịch|Chủ tịch|Bộ trưởng|Giám đốc|Tổng Giám đốc|Thống đốc|(?:Phó )?Chánh(?: án)?|(?:Phó )?(?:Viện|Cục|Vụ|Hiệu) trưởng|(?:Phó )?Chủ nhiệm|Trưởng(?= khoa )|Tổng cục trưởng|Tư lệnh|Chính (?:ủy|uỷ)|Chỉ huy trưởng|Bộ Tư lệnh|Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực|Văn phòng|Ban cán sự đảng|Đảng đoàn|Chi (?:ủy|uỷ)(?= Chi bộ)|Đoàn Chủ tịch|Đại hội(?: đại biểu)?|Hội nghị(?: lần thứ [\p{L}\d]{1,5})?,?) /iuy
const MOST_OFFICES = 3
/** `LĐLĐ tỉnh`, `Tổng LĐLĐ Việt Nam`, `TAND tối cao`, `BCĐ 389`, `Viện trưởng VKSNDTC`: behind `của`, letters that make no word. */
const SHORT = /(?:Tổng )?(\p{Lu}{3,8})(?: tối cao| \d{2,4})?(?![\p{L}\p{N}/-])/uy
const PLENUM = /Hội nghị Trung ương (?:lần thứ )?[\p{L}\d]{1,4}(?![\p{L}\p{N}])/iuy
/** Bodies after whose name only a place can follow. */
const CLOSED = new RegExp(
  `(?:Thủ tướng Chính phủ|Thủ tướng|TTg(?:CP)?|Tổng Thanh tra Chính phủ|Chính phủ(?: lâm thời)?|Tổng Bí thư|Tổng Kiểm toán Nhà nước|Tổng Tham mưu trưởng(?: Quân đội nhân dân Việt Nam)?|Bộ Chính trị|Ban Bí thư Trung ương Đoàn(?: (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh)?|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Trung ương Đảng|Trung ương(?! (?:Hội|Đoàn) )|Quân (?:ủy|uỷ) Trung ương|(?:Ủy|Uỷ) ban Thường vụ Quốc hội|Quốc hội|Chủ tịch nước|(?<=văn phòng )(?:HĐND|Hội đồng nhân dân) và (?:UBND|(?:Ủy|Uỷ) ban nhân dân)|(?<=văn phòng )(?:Đoàn ĐBQH|Đoàn đại biểu Quốc hội)(?: và|,) (?:HĐND|Hội đồng nhân dân)(?: và UBND)?|UBND|(?:Ủy|Uỷ) ?ban nhân dân|HĐND|Hội đồng nhân dân|(?:${COMMITTEES}) (?:ủy|uỷ)|Đảng bộ|Đảng|Công ty(?=[.,;)]|$)|(?:Tỉnh|Thành) đoàn|(?:T(?:òa|oà) án|Viện kiểm sát) nhân dân(?: tối cao| khu vực \\d{1,2})?|(?:Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Binh đoàn) \\d{1,4}|Bộ đội Biên phòng|(?:Vùng )?Cảnh sát biển(?: Việt Nam| \\d)?|Bảo hiểm xã hội Việt Nam|(?:Bảo hiểm xã hội|Thuế|Thi hành án dân sự|Thống kê) (?:khu vực (?:[IVX]{1,5}|\\d{1,2})|cơ sở \\d{1,2})|(?:Công an|Bảo hiểm xã hội|Quân sự|Thanh tra|Thuế|Thống kê|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Thi hành án dân sự|Trạm Y tế)(?= (?:${RANKS}|TP)(?!\\p{L})))(?![\\p{L}\\p{N}])`,
  'iuy',
)
/** `Liên Bộ: Nội vụ, Tài chính, Y tế`, `liên Bộ Tài chính và Bộ Y tế`: the names of all of them, up to the title. */
const JOINT =
  /[Ll]iên [Bb]ộ:? \p{Lu}[^;.:()"”\n]{3,200}?(?= (?:hướng dẫn|quy định|về|ban hành|sửa đổi)(?!\p{L})|[;.)]|$)/uy
const TURNS = / (?:tại|ngày|theo|số|đã|để|được|trong|cho|nhằm) /u
/** Party committees of other bodies than a place has: `Đảng ủy Khối Doanh nghiệp Trung ương`. */
const COMMITTEE_OF =
  /(?:Đảng (?:ủy|uỷ)|Đảng bộ) (?=(?:[Kk]hối|các cơ quan|Công an|Bộ|Sở|Tập đoàn|Tổng công ty|Quân khu|Học viện|Trường)(?!\p{L}))/uy
/** Bodies of which there is one: a name behind them is that of a person. */
const SOLE = /(?:Chính phủ|Thủ tướng|Bộ Chính trị|Ban Bí thư|(?<!đại biểu )Quốc hội|Chủ tịch nước)$/u
/** Bodies whose name is open: Bộ Xây dựng, Sở Y tế, Ban Chỉ đạo … */
const OPEN =
  /(?:Liên Bộ|Bộ trưởng|[Bb]ộ(?! [Ll]uật)|Giám đốc Sở|Liên Sở|[Ss]ở|Ban|Cục|Chi cục|Tổng cục|Vụ|Viện|Đồn|Chi nhánh|Chi bộ|Liên minh|Văn phòng|[Ủủ]y [Bb]an|[Uu]ỷ [Bb]an|Hội đồng|Hội|Liên đoàn|Tổng Liên đoàn|Tỉnh đoàn|Trung tâm|[Tt]rường|Công ty|Tổng Công ty|Tập đoàn|Ngân hàng|Thanh tra|Kiểm toán|Kho bạc|Bảo hiểm|Công an|Tòa án|Đài|Bệnh viện|Học viện|Đại học|[Kk]hoa|Bộ Chỉ huy|[Pp]hòng|Đoàn|Quân khu|Trung ương (?:Hội|Đoàn)|Chủ tịch|Tổng Giám đốc|Giám đốc|Trưởng (?:[Bb]an|[Đđ]oàn|[Tt]iểu ban))(?= \p{Lu})|(?:Trưởng )?(?:Ban|Tiểu ban|(?:Ủy|Uỷ) ban|Hội đồng|Tổ) (?:bầu cử|chỉ đạo|chỉ huy|quản lý|điều hành|[Cc]ông tác|giúp việc|tuyển sinh|thi đua|tuyên truyền|thông tin)(?!\p{L})|(?:Hội đồng|Tổ) (?:thẩm định|thẩm tra|nghiệm thu)(?!\p{L})|Hội đồng (?:quản trị|thành viên|quản lý|tư vấn|nghĩa vụ|trường)(?!\p{L})|(?:Trưởng )?(?:Đoàn|Tổ) (?:kiểm tra|giám sát|thanh tra|công tác)(?!\p{L})/uy
/** The same in a title in capitals; the others are read in any case. */
const OPEN_CAPITALS =
  /(?:BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ|BỘ|SỞ|BAN TỔ CHỨC|BAN(?! TỔ CHỨC)|CỤC|TỔNG CỤC|HỘI|VĂN PHÒNG)(?= \p{Lu}{1,8} \p{Lu}{2})/uy
const PLACE = new RegExp(`(?:,? (?:${RANKS}|TP\\.?|các cấp|Trung ương|khối))(?![\\p{L}\\p{N}])`, 'iuy')
/** `Quận ủy Quận 3`, `UBND phường 12`: a place that is counted. */
const OF_FIGURE = /(?<=(?:quận|phường|khu vực|quân khu|quân đoàn|sư đoàn)) \d{1,2}(?![\p{L}\p{N}/-]|\.\d)/iuy
const NAME_WORD = / (?:- |– )?\p{Lu}[\p{L}.]{0,14}(?:['’]\p{L}{1,8})?/uy
/** Commas inside a field of work: `Ban Chỉ đạo phòng, chống tham nhũng, lãng phí`. */
const ANY_WORD =
  /(?:,(?=(?<=phòng,) chống |(?<=tham nhũng,) (?:lãng phí|tiêu cực)|(?<=lãng phí,) tiêu cực|(?<=đại học,) cao đẳng))? (?:[-–] )?([\p{L}&.]{1,16}(?:['’]\p{L}{1,8}|-(?:\d{1,3}|\p{L}{2,8}))?)/iuy
/** `Ban Chỉ đạo 35`, `Ban Chỉ đạo 389` */
const NUMBERED = / \d{2,4}(?![\p{L}\p{N}/.-])/uy
/** `Ban Điều hành Đề án 4`, `Ban Chỉ đạo thực hiện phong trào …`: what a board is set up for. */
const BOARD = /(?:Ban (?:Chỉ đạo|Điều hành|Chủ nhiệm)|Tổ công tác)$/iu
const MISSION =
  / (?:(?:triển khai |thực hiện ){0,2}(?:Đề án|Dự án|Chương trình) \d{1,4}(?:\/CP)?(?![\p{L}\p{N}/.-])|(?:triển khai )?thực hiện(?= phong trào | cuộc vận động ))/iuy
/** `Ban Chỉ đạo Trung ương các Chương trình mục tiêu quốc gia`: a programme belongs to the name of who runs it, and to no other. */
const PROGRAMME =
  / (?:[Cc]hương trình(?: mục tiêu quốc gia(?: (?:xây dựng|giảm nghèo|phát triển)(?= ))?)?|CHƯƠNG TRÌNH)(?!\p{L})/uy
const RUNS =
  /(?:Ban (?:Chỉ đạo|Điều hành|Chủ nhiệm|Quản lý|Điều phối)|Tổ công tác|Văn phòng(?: Điều phối)?)(?: Trung ương| tỉnh| các){0,2}$/iu
/** Words and pairs of words that no longer belong to a name, in any case: titles in capitals have no other mark. */
const STOP = new Set(
  'về để theo tại trong trên đến từ có là đã được sẽ và với ngày năm đối nhằm cho do khi như thì này nêu của giữa số ra vào v/v khóa khoá'.split(
    ' ',
  ),
)
const STOP_PAIR =
  /^(?:phê duyệt|ban hành|quy định|thực hiện|triển khai|hướng dẫn|sửa đổi|điều chỉnh|bổ sung|thay thế|bãi bỏ|thông qua|thông báo|phù hợp|bao gồm|giao nhiệm|yêu cầu|chỉ đạo|phát triển|phát động|tăng cường|tiếp tục|cụ thể|bảo đảm|đảm bảo|ký ban|kèm theo|nói trên|công bố|nhiệm kỳ|tổ chức|xây dựng|trình|xem xét|chủ trì|phối hợp)(?![\p{L}])/iu
/** Verbs that begin a title whatever the capital: `của Chính phủ Quy định chi tiết …`; none of them begins a name. */
const TITLE_VERB =
  /^(?:Quy định|Ban hành|Phê duyệt|Hướng dẫn|Sửa đổi|Điều chỉnh|Bổ sung|Thay thế|Bãi bỏ|Công bố|Thông qua|Triển khai|Thực hiện|Tăng cường|Phát động|Tiếp tục|V\/v|Về(?= \p{Ll}))(?![\p{L}])/u
/** `Ban Chỉ đạo chuyển đổi số`: no number follows. */
const DIGITAL = /(?:chuyển đổi|kinh tế|công nghệ)$/iu
/** `Ban Quản lý dự án đầu tư | xây dựng công trình giao thông`: what such a body is for. */
const INVESTING = /(?:dự án|QLDA) đầu tư$/iu
const INVESTED = 14
const UNIT = /^(?:Bộ|Sở|Ban|Cục|Chi|Tổng|Ủy|Uỷ|UBND|HĐND|Tỉnh|Thành|Viện|Hội)$/u

/** Names with a comma, a dash or `và` inside, by their first two words; read on first use. */
let compound: ReadonlyMap<string, readonly string[]> | null = null

/** Reads the name of an issuing body that begins exactly at `pos`; null where none does. */
export function matchIssuerAt(text: string, pos: number): IssuerMatch | null {
  const start = pos + doubled(text, pos)
  const joint = matchAt(JOINT, text, start)
  if (joint && !TURNS.test(joint[0])) return finish(text, start, start + joint[0].length)
  const committee = committeeEnd(text, start)
  if (committee !== null) return finish(text, start, withPlace(text, committee))
  const closed = closedEnd(text, start)
  if (closed !== null) {
    // one body of another: Đảng ủy UBND tỉnh
    const inner = text.charAt(closed) === ' ' ? closedEnd(text, closed + 1) : null
    const last = inner ?? closed
    return finish(text, start, SOLE.test(text.slice(start, last)) ? last : withPlace(text, last))
  }
  const [first = start] = officeEnds(text, start).slice(1)
  const whole = compoundAt(text, start) ?? compoundAt(text, first)
  if (whole !== null) return finish(text, start, withPlace(text, whole))
  const opening = [start, first].find((at) => matchAt(OPEN, text, at)) ?? start
  const head = matchAt(OPEN, text, opening) ?? matchAt(OPEN_CAPITALS, text, opening)
  if (!head) return null
  const board = fieldOfPlaceEnd(text, opening)
  if (board !== null) return finish(text, start, withPlace(text, board))
  const last = withField(text, opening, openEnd(text, opening + head[0].length))
  const end = endsSentence(text.slice(start, last)) ? last : withPlace(text, last)
  return finish(text, start, SET_UP.test(head[0]) ? withField(text, opening, withFounder(text, end)) : end)
}

/** Bodies that another one sets up. */
const SET_UP = /^(?:Tổ|Ban|Tiểu ban|Đoàn|Hội đồng|(?:Ủy|Uỷ) ban)(?!\p{L})/u
const FOUNDER = ' của '

/** `Tổ công tác đặc biệt của Chính phủ`: whose it is belongs to the name. */
function withFounder(text: string, end: number): number {
  const of = end + FOUNDER.length
  const founder = text.startsWith(FOUNDER, end) ? closedEnd(text, of) : null
  if (founder === null) return end
  return SOLE.test(text.slice(of, founder)) ? founder : withPlace(text, founder)
}

/** Where a body ends after whose name only a place can follow, with the offices before it: `Chủ tịch UBND`. */
function closedEnd(text: string, pos: number): number | null {
  const plenum = matchAt(PLENUM, text, pos)
  if (plenum) return pos + plenum[0].length
  for (const start of officeEnds(text, pos).reverse()) {
    const body = matchAt(CLOSED, text, start)
    if (body) return start + body[0].length
  }
  if (!text.startsWith('của ', pos - 4) && !text.startsWith('giữa ', pos - 5)) return null
  for (const start of officeEnds(text, pos)) {
    const short = matchAt(SHORT, text, start)
    if (short?.[1] && !isSyllable(short[1])) return start + short[0].length
  }
  return null
}

function committeeEnd(text: string, pos: number): number | null {
  for (const start of officeEnds(text, pos)) {
    const head = matchAt(COMMITTEE_OF, text, start)
    if (head) return openEnd(text, start + head[0].length - 1)
  }
  return null
}

/** Where a name begins, and where it goes on behind each of the offices before it. */
function officeEnds(text: string, pos: number): number[] {
  const ends = [pos]
  for (let end = pos; ends.length <= MOST_OFFICES; ends.push(end)) {
    const office = matchAt(OFFICE, text, end)
    if (!office) break
    end += office[0].length
  }
  return ends
}

/** `của tỉnh Tỉnh ủy`: the length of a word that is typed twice. */
function doubled(text: string, pos: number): number {
  const space = text.indexOf(' ', pos)
  if (space < 0 || space - pos > 8) return 0
  const word = text.slice(pos, space + 1)
  return word === word.toLowerCase() && text.slice(space + 1, space + 1 + word.length).toLowerCase() === word
    ? word.length
    : 0
}

function withPlace(text: string, from: number): number {
  let end = from
  const unit = matchAt(PLACE, text, end)
  if (unit && !unit[0].startsWith(',')) end += unit[0].length
  const figure = matchAt(OF_FIGURE, text, end)
  if (figure) return end + figure[0].length
  const names = nameWords(text, end)
  if (names > end || !unit) return names
  return end
}

function nameWords(text: string, from: number): number {
  let end = from
  for (let count = 0; count < 5; count++) {
    const word = matchAt(NAME_WORD, text, end)
    if (!word || stops(text, end) || startsHead(text, end + 1)) break
    end += word[0].length
    if (endsSentence(word[0])) break
  }
  return end
}

/** A full stop, but not that of `TP.` */
function endsSentence(word: string): boolean {
  return word.endsWith('.') && !word.endsWith('TP.')
}

function openEnd(text: string, from: number): number {
  let end = from
  for (let count = 0; count < 14; count++) {
    const numbered = /[Cc]hỉ đạo$/u.test(text.slice(end - 7, end)) ? matchAt(NUMBERED, text, end) : null
    if (numbered) {
      end += numbered[0].length
      continue
    }
    const mission = BOARD.test(text.slice(Math.max(0, end - 14), end)) ? matchAt(MISSION, text, end) : null
    if (mission) {
      end += mission[0].length
      continue
    }
    const programme = RUNS.test(text.slice(Math.max(0, end - 40), end)) ? matchAt(PROGRAMME, text, end) : null
    if (programme) {
      end += programme[0].length
      continue
    }
    const word = matchAt(ANY_WORD, text, end)
    if (!word?.[1]) break
    const after = end + word[0].length
    if (word[1].toLowerCase() === 'và') {
      const next = matchAt(ANY_WORD, text, after)?.[1] ?? ''
      if (!/^(?:\p{Lu}|doanh$)/u.test(next) || UNIT.test(next) || startsHead(text, after + 1)) break
      end = after
      continue
    }
    if (stops(text, end) || startsHead(text, end + 1)) break
    end = after
    if (endsSentence(word[0])) break
  }
  return end
}

function compoundAt(text: string, pos: number): number | null {
  compound ??= new Map(compoundNames())
  const names = compound.get(openingWords(text.slice(pos, pos + 40)))
  if (!names) return null
  const here = nameInText(text.slice(pos, pos + 160))
  const name = names.find(
    (candidate) => here.startsWith(candidate) && !/[\p{L}\p{N}]/u.test(here.charAt(candidate.length)),
  )
  return name === undefined ? null : pos + name.length
}

/** A stop word in small letters, or among capitals; `Tổ chức` in `Ban Tổ chức Trung ương` is a name. */
function stops(text: string, from: number): boolean {
  const word = /^ (?:[-–] )?([\p{L}/]{1,12})/u.exec(text.slice(from, from + 16))?.[1] ?? ''
  const lower = word.toLowerCase()
  if (matchAt(PROGRAMME, text, from)) return true
  // `Sở Y tế - Sở Xây dựng`: another body
  if (UNIT.test(word) && /^ [-–]/u.test(text.slice(from, from + 2))) return true
  if (word !== lower && word !== word.toUpperCase()) return TITLE_VERB.test(text.slice(from + 1, from + 22))
  if (lower === 'của' && text.startsWith(' của phụ nữ', from)) return false
  if (lower === 'xây' && INVESTING.test(text.slice(from - INVESTED, from))) return false
  if (lower === 'trình' && text.slice(from - INVESTED, from).endsWith('xây dựng công')) return false
  if (lower === 'số' && DIGITAL.test(text.slice(from - 12, from))) return false
  return STOP.has(lower) || STOP_PAIR.test(text.slice(from, from + 20).trimStart())
}

/** `Kế hoạch số 1`, `Kế hoạch phối hợp số 1`: the number, or which kind of its type, behind the type of a text. */
const HEAD_GOES_ON =
  /^ (?:(?:phối hợp|liên ngành|liên tịch|hành động|công tác|tổng thể|kết luận|khẩn|hỏa tốc) )?(?:(?:số|về|này)(?![\p{L}])|\d)/iu
/** `Báo cáo thẩm định số 5/BC-STP` */
const KIND_NUMBERED = /^ (?:\p{Ll}{2,9} ){1,3}số:? ?\d/u
const LONGEST_KIND = 40

/** A citation begins here, not the middle of a name such as `Bộ Kế hoạch và Đầu tư`. */
function startsHead(text: string, pos: number): boolean {
  const head = matchHeadAt(text, pos)
  if (head === null) return false
  const behind = text.slice(head.end, head.end + LONGEST_KIND)
  return HEAD_GOES_ON.test(behind) || (head.capital && KIND_NUMBERED.test(behind))
}

function finish(text: string, start: number, end: number): IssuerMatch {
  let last = end
  while (last > start && ' .,'.includes(text.charAt(last - 1))) last--
  return { start, end: last, name: text.slice(start, last) }
}
