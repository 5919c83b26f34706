/** The title (trích yếu) of a cited document: `về phát triển …`, `phê duyệt …`, “…”. */

import { lowerCase } from '../../text/characters.js'
import { matchAt } from '../../text/matches.js'
import { matchHeadAt } from './head.js'

export interface TitleMatch {
  start: number
  end: number
  /** It begins with the words by which one document carries out another: `thực hiện`, `triển khai`. */
  carriesOut: boolean
}

const OPENING =
  /,? ?(?=[“"])|,? (?=(?:về|v\/v)(?![\p{L}]))|, (?=sửa đổi,? bổ sung một số (?:điều|khoản|nội dung) của )|: (?=(?:Về|V\/v|Phê duyệt|Ban hành|Quy định|Hướng dẫn|Sửa đổi) )| (?=(?:phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|điều chỉnh|công bố|công nhận|thành lập|kiện toàn|phê chuẩn|giải thể|thu hồi|phân công nhiệm vụ|kế hoạch|chương trình|chống|tăng cường|đẩy mạnh|tiếp tục (?:đẩy mạnh|đổi mới|tăng cường)|sơ kết|tổng kết|thông báo|thông qua(?! (?:tại|ngày|vào|và|về|với) )|quy định chi tiết)(?![\p{L}]))/iuy
/** `Căn cứ Quyết định số …, ngày …, ban hành Quy định về …;`: in one of the texts that a decision rests on. */
const OF_BASIS = /, (?=(?:ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi) )/iuy
/** Also `… của Bộ Chính trị tiếp tục thực hiện Nghị quyết số …`, without `về`. */
const CARRIES_OUT =
  /,? (?=(?:để |tiếp tục (?:(?:đẩy mạnh|thúc đẩy|tổ chức) (?:việc )?)?)?(?:triển khai|thực hiện|cụ thể hóa|cụ thể hoá)(?![\p{L}]))/iuy
/** `Kế hoạch số 7/KH-UBND để triển khai thực hiện`: without what is carried out, these are no title. */
const CARRYING = new Set([
  'để',
  'tiếp',
  'tục',
  'tổ',
  'chức',
  'triển',
  'khai',
  'thực',
  'hiện',
  'cụ',
  'thể',
  'hóa',
  'hoá',
  'nghiêm',
])
const QUOTED = /[“"]([^“”"\n]{1,400})[”"]/uy
/** What goes on after a quoted part: “nông nghiệp, nông dân, nông thôn” đến năm 2030, tầm nhìn … */
const AFTER_QUOTE = / (?=(?:đến|tới|giai đoạn|trên địa bàn|của|tỉnh|năm)(?![\p{L}]))/iuy
/** A title that is a quotation as a whole: `về “giá nước sạch”, Phó Chủ tịch UBND tỉnh giao …`. */
const ABOUT_QUOTED = /(?:về|v\/v)(?: việc)? (?:“[^“”\n]{1,400}”|"[^"\n]{1,400}")(?=[,;.)\n]|$)/iuy
/** Where a title can end; the longest stretch without any of these is read at a step. */
const MARK =
  /[;,.:()|\n\t\u2028“”"]| và | VÀ | theo hướng| trong (?:đó|bối cảnh)(?!\p{L})| để | có trách nhiệm| (?:đã )?được (?=sửa đổi|bổ sung|thay thế|cơ quan|tiếp nhận)| (?:ĐÃ )?ĐƯỢC (?=SỬA ĐỔI|BỔ SUNG|THAY THẾ)| theo (?=\p{Lu}(?!ghị quyết Đại hội ))| hết hiệu lực| đã có hiệu lực| có hiệu lực (?=kể từ|thi hành|từ ngày)| (?:đã )?(?:đề|đặt) ra (?:các |những )?(?=yêu cầu|mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|nhiều )| (?:đã xác định|đã nêu|nêu rõ|chỉ rõ|đã chỉ|khẳng định) | gồm (?=\d)| như sau(?!\p{L})| hoặc (?:có|giữ|đang|đã) | với (?:các |những |một số )?(?:nội dung|mục tiêu)(?!\p{L})| \((?:sau|gọi|viết)| giao (?=\p{Lu})| thay (?:thế|cho) (?=\p{Lu}\p{L}* (?:\p{L}{1,8} )?(?:số ?:? ?)?\d)/gu
const HORIZON = /(?:(?:đến|tới) (?:năm )?|giai đoạn \d{4} ?[-–] ?|thời kỳ \d{4} ?[-–] ?|năm )\d{4}$/iu
const GOES_ON = /^,? ?(?:tầm nhìn|định hướng|có tính|và những năm|hướng tới)/iu
const CLAUSE =
  /^,? ?(?:(?:bảo đảm|đảm bảo)(?! (?:quốc phòng|an ninh|trật tự|an toàn|an sinh|TTATGT|ATGT))|nhằm|góp phần|trong đó|theo|gắn với|phù hợp|tập trung|trong quá|đồng thời|từ đó|qua đó|để|chủ động|kịp thời|định kỳ|báo cáo|gửi|trình(?! tự)|cụ thể|như sau|như|nếu|khi|có hiệu lực|sửa đổi,? bổ sung một số điều (?:tại|bởi|theo)|được|đã|do|giao(?! thông)|yêu cầu|đề nghị|tham mưu|đề xuất|kiến nghị(?!(?:,| và) phản ánh| của )|trên cơ sở|từng bước|nhấn mạnh|đặc biệt|(?:quy định|hướng dẫn) (?:tại|của)|chịu|trường hợp|các (?:quy định|văn bản)|các (?:[Nn]ghị định|[Tt]hông tư|[Qq]uyết định) (?:sửa đổi|bổ sung|hướng dẫn|thay thế)|UBND|Ủy ban|Uỷ ban|HĐND|Tỉnh ủy|Thành ủy|Ban Thường|căn cứ|triển khai|quán triệt)(?![\p{L}])/u
/** A body that has written something else: `về giá nước và Bộ Xây dựng đã có Công văn …`. */
const HAS_ACTED = /^\p{Lu}[^,;.:\n]{1,60}? (?:đã|vừa) (?:ban hành|có|ký|phê duyệt|thông qua)(?!\p{L})/u
/** Whom the text charges: `về giá nước giao Bộ Xây dựng chủ trì …`; what a text is about may be that: `về việc giao Sở X …`. */
const CHARGED = /^\p{Lu}[^,;.:\n]{2,60}? (?:chủ trì|là cơ quan|là đầu mối|chịu trách nhiệm) /u
const CHARGING = /(?:việc|về)$/u
/** What a body has said beside the text: `về giá nước và chỉ đạo của Ủy ban nhân dân tỉnh`, but `sự lãnh đạo và chỉ đạo của …`. */
const DIRECTED =
  /^(?:ý kiến )?chỉ đạo(?:, hướng dẫn)? của (?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch|Thủ tướng|Chính phủ|Tỉnh ủy|Thành ủy|Ban Thường vụ|Thường trực|Bộ |Sở )/u
/** The work of another text beside that of this one: `… về giá nước và các mục tiêu đề ra của Nghị quyết số …`. */
const WORK_OF =
  /^(?:các |những )?(?:nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|nội dung|yêu cầu|định hướng)(?: (?!và )[^\s.;:,]{1,8}){0,6}? (?:của|tại|trong|theo) /u
const LEADS = /(?:lãnh đạo|quản lý|điều hành|theo dõi|kiểm tra|hướng dẫn|phối hợp)$/u
/** The rest of one of the texts that a decision rests on, each closed by its mark. */
const BASIS = /^(?:[-–+] ?)?Căn cứ /u
const CLOSED = /^[^;.:]{1,200};/u
/** `về việc thay thế Quyết định số …`: what the text itself does, and not which one it came after. */
const REPLACING = /(?:^|[ ,])(?:việc|về|và|bổ sung|sửa đổi|điều chỉnh|bãi bỏ|hủy bỏ|hoặc|ban hành)$/iu
/** Behind `và` these go on with a title: `về bảo vệ môi trường và chủ động ứng phó với biến đổi khí hậu`. */
const OF_TITLE = /^(?:trường hợp |chủ động,? (?:tích cực|ứng phó|thích ứng|phòng|hội nhập|tham gia|liên kết))/u
/** A body that begins to act: `…, Sở Y tế xây dựng kế hoạch`; in a title that names bodies it may be one more. */
const BODY = /^,? ?(?:(?:Sở|Bộ|Cơ quan)(?= )|Chính phủ|Thủ tướng|Chủ tịch)(?![\p{L}])/u
/** `…, Chi cục Thú y xây dựng Kế hoạch`: the body that speaks, and no more of the title. */
const ENACTS =
  /^, \p{Lu}[^,;.:\n]{2,90}? (?:xây dựng|ban hành|lập)(?: và ban hành)? (?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án|[Đđ]ề án)(?!\p{L})/u
/** `về thể thức văn bản, Văn phòng Tỉnh ủy hướng dẫn …`: the body that speaks, by what it does. */
const SPEAKS =
  /^, (?:Văn phòng|Ban|Đảng ủy|Đảng uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Đảng đoàn|Cục|Tổng cục|Hội đồng|Ủy ban|Uỷ ban|Liên đoàn|Đoàn) [^,;.:\n]{2,70}? (?:hướng dẫn|thông báo|yêu cầu|đề nghị|kết luận|quy định|chỉ đạo|triển khai|xây dựng|ban hành) /u
const NAMES_BODIES =
  /(?:giữa|phối hợp)(?![\p{L}])|(?<![\p{L}])(?:Sở|[Bb]ộ(?=, ngành)|Bộ|Ban|Cục|UBND|Ủy ban)(?![\p{L}])/u
/** `Căn cứ … quy định trách nhiệm của bộ, ngành, Ủy ban nhân dân các cấp trong việc …;`: one more of them. */
const NEXT_BODY = /^, (?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Ban Thường vụ) /u
/** A title that says what is laid down may say what for: `quy định xếp loại đường để xác định giá cước`. */
const LAYS_DOWN = /^(?:về )?(?:việc )?(?:ban hành )?(?:quy định|sửa đổi)(?![\p{L}])/iu
/** Before a comma: verbs with one object, as in `về quán triệt, triển khai thực hiện Chỉ thị …`. */
const VERB = /(?:quán triệt|học tập|tuyên truyền|phổ biến|tổ chức|chỉ đạo|cụ thể h(?:óa|oá)|triển khai)$/iu
/** The last of such verbs: `về học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết …`. */
const CARRYING_OUT = /^(?:tổ chức |triển khai )?(?:triển khai|thực hiện)(?!\p{L})/u
/** `về chế độ thông tin, báo cáo`: what goes before reports is named with them. */
const REPORTED = /(?<!\p{L})(?:thông tin|kiểm tra|giám sát|thống kê|đánh giá|theo dõi|tổng hợp)$/iu
/** `tổng kết công tác y tế năm 2025, triển khai nhiệm vụ năm 2026`: the two halves of one meeting. */
const LOOKS_BACK = /(?<!\p{L})(?:tổng kết|sơ kết|đánh giá)(?!\p{L})/iu
const NEXT_WORK = /^, (?:triển khai|phương hướng),? (?:phương hướng|nhiệm vụ|kế hoạch|công tác)(?!\p{L})/u
/** What is announced was itself amended: `về việc công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực …`. */
const ANNOUNCES = /^(?:về )?(?:việc )?công bố(?!\p{L})/iu
const AMENDED_BY =
  /^ được (?:sửa đổi|bổ sung|thay thế)(?:,? (?:sửa đổi|bổ sung|thay thế))*,? (?:tại|bởi|theo|năm|một số)/u
const LONGEST = 420

/** Reads the title that begins at `pos` (after the last read part of a citation); null where none does. */
export function readTitle(text: string, pos: number): TitleMatch | null {
  const plain = matchAt(OPENING, text, pos) ?? (isOfBasis(text, pos) ? matchAt(OF_BASIS, text, pos) : null)
  const opening = plain ?? matchAt(CARRIES_OUT, text, pos)
  if (!opening || (!plain && opening[0].startsWith(','))) return null
  const start = pos + opening[0].length
  if (isNumbered(text, start)) return null
  const quoted = matchAt(QUOTED, text, start)
  if (quoted) {
    const end = start + quoted[0].length
    const on = matchAt(AFTER_QUOTE, text, end)
    return { start, end: on ? titleEnd(text, end + 1) : end, carriesOut: false }
  }
  if (/["“]/u.test(text.charAt(start))) return null
  const about = matchAt(ABOUT_QUOTED, text, start)
  if (about) return { start, end: start + about[0].length, carriesOut: false }
  const end = titleEnd(text, start)
  if (
    !plain &&
    text
      .slice(start, end)
      .split(/[ ,]+/u)
      .every((word) => CARRYING.has(word))
  )
    return null
  return / \S/u.test(text.slice(start, end)) ? { start, end, carriesOut: !plain } : null
}

function titleEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST)
  const within = text.slice(start, limit)
  let pos = start
  while (pos < limit) {
    MARK.lastIndex = pos - start
    const mark = MARK.exec(within)
    if (mark) mark.index += start
    if (!mark) return trimmed(text, start, limit)
    const next = passOver(text, start, mark)
    if (next === null) return trimmed(text, start, mark.index)
    pos = next
  }
  return trimmed(text, start, limit)
}

/** `; nâng cao …`, `; mục tiêu, chỉ tiêu …`: in one of the texts that a decision rests on, the other half of its title. */
const SECOND_HALF =
  /^; (?:nâng cao|xác định|tăng cường|đẩy mạnh|quy định|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|phát triển|bảo đảm|đảm bảo|xử lý|quản lý|đổi mới|hoàn thiện|phòng,? chống|mục tiêu|phương hướng|giải pháp|nhiệm vụ(?! được)|phân cấp|cơ chế|chính sách|trình tự|thẩm quyền|mức (?:thu|chi))(?!\p{L})/u

const isOfBasis = (text: string, from: number): boolean => BASIS.test(text) && CLOSED.test(text.slice(from, from + 200))

function speaks(text: string, start: number, at: number): boolean {
  const rest = text.slice(at, at + 130)
  return ENACTS.test(rest) || (SPEAKS.test(rest) && !NAMES_BODIES.test(text.slice(start, at)))
}

/** The offset at which the title goes on after a mark, or null where it ends there. */
function passOver(text: string, start: number, mark: RegExpExecArray): number | null {
  const [written] = mark
  const after = mark.index + written.length
  const rest = text.slice(mark.index, mark.index + 40)
  switch (written) {
    case ',': {
      if (text.charAt(after) !== ' ') return after
      if (GOES_ON.test(rest)) return after
      if (/\p{Lu}/u.test(rest.charAt(2)) && speaks(text, start, mark.index)) return null
      if (BODY.test(rest) && !NAMES_BODIES.test(text.slice(start, mark.index))) return null
      if (VERB.test(text.slice(start, mark.index))) return after
      if (NEXT_BODY.test(rest) && NAMES_BODIES.test(text.slice(start, mark.index)) && isOfBasis(text, after))
        return after
      if (NEXT_WORK.test(rest) && LOOKS_BACK.test(text.slice(start, mark.index))) return after
      if (REPORTED.test(text.slice(start, mark.index)) && rest.startsWith(', báo cáo')) return after
      if (CLAUSE.test(rest) || HORIZON.test(text.slice(start, mark.index))) return null
      return startsCitation(text, after + 1) && !isAmendedToo(text, start, mark.index, after + 1) ? null : after
    }
    case ' để ':
      return LAYS_DOWN.test(text.slice(start, mark.index)) || isOfBasis(text, after) ? after : null
    case ' thay thế ':
    case ' thay cho ':
      return REPLACING.test(text.slice(start, mark.index)) ? after : null
    case ' giao ':
      return CHARGED.test(text.slice(after, after + 80)) && !CHARGING.test(text.slice(start, mark.index)) ? null : after
    case ' được ':
    case ' ĐƯỢC ':
      return ANNOUNCES.test(text.slice(start, mark.index)) &&
        !AMENDED_BY.test(lowerCase(text.slice(mark.index, after + 60)))
        ? after
        : null
    case ' theo hướng':
      return isOfBasis(text, after) ? after : null
    case ' theo ':
      return text.startsWith('kèm', mark.index - 3) ? after : null
    case ';':
      return BASIS.test(text) && SECOND_HALF.test(rest) ? after : null
    case '.':
      return /[\p{L}\p{N}]/u.test(text.charAt(after)) ? after : null
    case ' và ':
    case ' VÀ ': {
      const next = written === ' và ' ? text.slice(after, after + 80) : text.slice(after, after + 80).toLowerCase()
      if (YEARS_PLAN.test(next)) return after
      if (CARRYING_OUT.test(next) && VERB.test(text.slice(start, mark.index))) return after
      const isClause = CLAUSE.test(next.slice(0, 40)) && !OF_TITLE.test(next)
      const isDirected = DIRECTED.test(next) && !LEADS.test(text.slice(start, mark.index))
      const work = WORK_OF.exec(next)?.[0].length ?? 0
      const ends =
        isClause ||
        isDirected ||
        (startsCitation(text, after + work) && !isAmendedToo(text, start, mark.index, after)) ||
        startsPlan(text, start, after) ||
        HAS_ACTED.test(next)
      return ends ? null : after
    }
    case '(': {
      // a term, or a word of explanation inside the title
      const close = text.indexOf(')', after)
      const inside = text.slice(after, close < 0 ? after : close)
      return /^(?:khóa|khoá|sửa đổi|(?:đợt|lần) \d{1,2}$|(?:giai đoạn )?\d{4} ?[-–] ?\d{4}$| ?\d{1,2}\/\d{1,2}[\d /–-]*$|[\p{Lu}\d&-]{2,12}$)/iu.test(
        inside,
      )
        ? close + 1
        : null
    }
    case '“':
    case '"': {
      const quoted = matchAt(QUOTED, text, mark.index)
      return quoted ? mark.index + quoted[0].length : null
    }
    default:
      return null
  }
}

/** Behind the word of a type; `Văn bản hướng dẫn số 16/BTC-NS` says what kind of paper it is. */
const NUMBERED =
  /^(?: (?:hướng dẫn|chỉ đạo|chấp thuận|đề nghị|thông báo|trả lời|liên tịch)(?= số))? (?:(?:số:? ?)?\d|này(?![\p{L}]))/iu

/** `… và số 933/QĐ-UBND ngày …`: the next of a list that says its type once. */
const BARE_NUMBER = /^số:? ?\d{1,5}\p{L}?\/[\p{Lu}\d]/u

/** `sửa đổi, bổ sung một số điều của Nghị định số A | , Nghị định số B`: the end of what was amended before. */
const AMENDING_ONE =
  /^sửa đổi,? bổ sung một số điều của [^;.]{0,200}(?<!\p{L})(\p{Lu}\p{Ll}{1,6} \p{L}{2,6}) (?:số )?\d[\d/]{0,9}[/-][\p{Lu}\d-]{2,16}$/u

/** True for the next of several texts of one type that are amended. */
function isAmendedToo(text: string, start: number, end: number, pos: number): boolean {
  const type = text.startsWith('sửa đổi', start) ? AMENDING_ONE.exec(text.slice(start, end))?.[1] : undefined
  return type !== undefined && text.startsWith(`${type} `, pos)
}

const WITH_NUMBER = /^ (?:số:? ?)?\d{1,5}\p{L}?(?:\/\d{4})?[/-]\p{Lu}/u

/** `của Chính phủ Chương trình hành động số 23-CTr/TU`: the next text of a list without a mark, and no title. */
function isNumbered(text: string, pos: number): boolean {
  const head = matchHeadAt(text, pos)
  return head !== null && WITH_NUMBER.test(text.slice(head.end, head.end + 24))
}

/** Another document, by its number or its own title, or this one (`Kế hoạch này`), begins here: no part of the title. */
function startsCitation(text: string, pos: number): boolean {
  const head = matchHeadAt(text, pos)
  if (head === null) return BARE_NUMBER.test(text.slice(pos, pos + 24))
  const after = text.slice(head.end, head.end + 24)
  return NUMBERED.test(after) || (head.capital && /^ (?:về|của) /iu.test(after))
}

/** `nhiệm vụ hằng năm và Kế hoạch 5 năm`: a plan of years, and no number. */
const YEARS_PLAN = /^(?:Kế hoạch|Chương trình|Chiến lược|Quy hoạch) \d{1,2} năm(?!\p{L})/iu
const NAMES_TEXT = /(?:Chiến lược|Kế hoạch|Chương trình|Đề án|Quy hoạch|Quy chế|Quy định|Dự án) /u

/** `về thoát nước đô thị và Kế hoạch đầu tư công`: another text in a title that names none by a capital. */
function startsPlan(text: string, start: number, pos: number): boolean {
  const head = matchHeadAt(text, pos)
  return (
    head?.capital === true &&
    !head.abbreviated &&
    /^[“"]?về \p{Ll}/u.test(text.slice(start, start + 5)) &&
    head.word !== head.word.toUpperCase() &&
    !NAMES_TEXT.test(text.slice(start, pos))
  )
}

function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /[\s,]/u.test(text.charAt(last - 1))) last--
  return last
}
