/**
 * The words before a citation that say how one text stands to another, as ELI properties (`eli:implements`,
 * `eli:based_on`, `eli:amends`, `eli:repeals`, `eli:is_annex_of`, `eli:cites`).
 */
import type { Relation } from '../plan.js'
import { lowerCase } from '../text/characters.js'
import { matchesOf } from '../text/matches.js'

export interface Governing {
  relation: Relation
  /** Offset of the governing word in the clause; -1 where none governs and the text is merely cited. */
  at: number
  /** `Quyết định này thay thế …`: the text that speaks does it itself. */
  bySelf: boolean
  /** The relation is that of texts which are not named: `quy định chi tiết Luật …`. */
  unnamed: boolean
}

const CUE =
  /(căn cứ(?!,)|^ ?trên cơ sở(?= $))|(bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)|(sửa đổi|(?<!căn cứ )bổ sung|điều chỉnh)|(quy định chi tiết|hướng dẫn thi hành|hướng dẫn(?= (?:một số|các) (?:điều|nội dung|quy định) (?:của|tại) ))|(thực hiện|triển khai|cụ thể h(?:óa|oá)|quán triệt|tuân thủ|(?<!ban )chấp hành|tổ chức thi hành|(?<=(?:^ ?|về |để ))thi hành(?= ))/gu
const ANNEX = /(?:kèm theo|ban hành kèm)(?: của)? $/u
const PASSIVE =
  /(?:,|được) sửa đổi,? bổ sung một số (?:điều|nội dung) (?:bởi|tại|theo) $|(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ)(?:, (?:bổ sung|thay thế|điều chỉnh))? (?:bởi|tại|theo|bằng) $/u
const CARRIED_OUT_BY =
  /(?:thực hiện|triển khai|tuân thủ) theo (?:đúng )?(?:(?:nội dung|tinh thần) )?(?:của |tại )?(?:các )?$/u
const ACCORDING =
  /(?:theo|xét|phúc đáp|trả lời)(?: (?:đúng|các|những|quy định|đề nghị|tinh thần|nội dung|chỉ đạo|yêu cầu|hướng dẫn|phân công|mục tiêu|(?:định hướng|chủ trương|quan điểm)(?: của (?:đảng|trung ương))?,?(?: và)?|yêu cầu,|tại(?= nội dung))){0,5}(?: (?:tại|của|trong|về|ở))? (?:các văn bản(?: sau(?: đây)?)?: )?$/u
const ISSUED_IN =
  /(?:phê duyệt|ban hành|thông qua|kiến nghị|đề nghị|giao|công bố|phê chuẩn|chấp thuận)(?:,? (?:\p{L}{1,10})){0,6} (?:tại|trong) $/u
const SELF_ACTS = / này(?![\p{L}])/u
const OR = /^(?:,? (?:hoặc|và|,)|,) (?:(?:ban hành|xây dựng) )?(?:mới |văn bản )?$/u
/** Somebody proposed, and the citation says where: `theo đề nghị của Sở Y tế tại Tờ trình số …`. */
const PROPOSED = /(?:theo|xét)(?: đề nghị| đề xuất| ý kiến| báo cáo)(?![\p{L}])/gu
/** `các nhiệm vụ theo Đề án 06`: what is carried out stands before `theo`. */
const WORK_ACCORDING = /(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|nội dung|yêu cầu)(?: đề ra| được giao)? theo $/u
/** `nhiệm vụ của ngành được giao tại Nghị quyết …`: the work is carried out, and with it the text that gives it. */
const WORK = /(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|nội dung|yêu cầu) /u
const GIVEN_AT = /giao (?:tại|trong) $/u
/** The citation is only the place of something. */
const LOCATED = /(?:(?:được )?(?:quy định|nêu|ghi|đề ra) )?tại (?:các )?$/u
/** What a text consists of: changing it changes the text. */
const TEXT_PART =
  /(?<![\p{L}])(?:điều(?! (?:kiện|chỉnh|tra|hành|động|lệ))|khoản|điểm(?= [a-zđ]\d?(?!\p{L}))|mục|chương|tên|cụm từ|phụ lục|biểu|mẫu|số thứ tự|nội dung|quy định|(?<!vốn )điều lệ|quy chế|chỉ tiêu|tiêu chí|mục tiêu|nhiệm vụ|giải pháp|danh mục|kế hoạch)(?![\p{L}])/u
const PROCEDURE = /^ (?:\p{L}+ ){0,2}(?:thủ tục|tthc|giấy|hồ sơ)(?![\p{L}])|\d\.\d{3}/u
/** `bãi bỏ các văn bản trái với quy định của Luật …`, `các giấy tờ không cần thiết trong Luật …`: these go, and not what they are told by. */
const OTHER_TEXTS =
  /^ (?:(?:các|một số|những|nhiều|toàn bộ|hết) ){0,2}(?:(?:loại )?giấy tờ|văn bản|thông tư|nghị định|quyết định|nghị quyết)(?!\p{L})[^,;\ufffc]{0,80} (?:trong|với|theo|hướng dẫn|thi hành) (?:các )?(?:quy định (?:của|tại|trong) )?(?:các )?$/u
/** Duties that a text lays down: who does them carries it out. */
const DUTY_PART =
  /(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|nội dung|yêu cầu|quan điểm|chủ trương|chính sách|chỉ đạo|một số điều|(?<!(?:lấy|xin|góp|tham gia|tiếp thu|có) )ý kiến|kết luận|quy định về|các quy định|đúng quy định|nghiêm quy định|nghĩa vụ)(?![\p{L}])/u
/** `Thực hiện quy định tại Nghị định …`: what it says there is all that is named of it. */
const RULES_THERE = /^ (?:các )?quy định tại (?:các )?$/u
/** `thực hiện Nghị quyết A, Ban Chấp hành khẳng định mục tiêu của Nghị quyết B`: what somebody finds, and does not do. */
const FOUND =
  /\ufffc, [^,;\ufffc]{4,80} (?:khẳng định|nhận thấy|nhận định|đánh giá|ghi nhận|nhấn mạnh|cho rằng)(?!\p{L})/u
/** `khắc phục các nội dung tồn tại, hạn chế đã chỉ ra tại `: the text is the place of what was done badly. */
const FAULTS =
  /(?:tồn tại|hạn chế|khuyết điểm|vi phạm|sai phạm|thiếu sót)(?: (?:đã|được|mà)){0,3}(?: (?:nêu|chỉ ra|ghi|kết luận))? (?:tại|trong) (?:các )?$/u
const UNWRITTEN = /(?:dự án|dự thảo|xây dựng|soạn thảo|hoàn thiện) $/u
/** `thực hiện chủ trương của Đảng, | xây dựng dự án Luật …`: a text that is made on the way is not carried out. */
const TO_BE_WRITTEN =
  /(?:dự án|dự thảo|,[^,]{0,60}(?<!\p{L})(?:xây dựng|soạn thảo|hoàn thiện|ban hành))(?: (?:các|mới|hồ sơ))? $/u
/** `Việc này được thực hiện trên cơ sở Luật …`: what is done is another thing. */
const DONE_UPON = /^ trên cơ sở (?!tiếp tục)/u
const WORDING = /^(?:thay thế|bãi bỏ)(?: (?:các|một số))? (?:cụm )?từ(?![\p{L}])/u
const MADE_KNOWN = /(?:phổ biến|tuyên truyền|tập huấn|giới thiệu) /u
const ALSO = /^(?:,| và) /u
/** After these a change is not made to the text that is cited. */
const PURPOSE = /(?<![\p{L}])(?:để|nhằm|đáp ứng|phù hợp|theo|bảo đảm|đảm bảo|trên cơ sở)(?![\p{L}])/u
/** `Đang triển khai (Giấy phép số …)`: what is under way is not the text in brackets. */
const ASIDE = /^ ?\((?:\p{L}{2,4} )?$/u
/** `đã được sửa đổi`, `Hiến pháp năm 2013 sau sửa đổi, bổ sung và Luật …`: it was changed, and changes nothing. */
const CHANGED_BEFORE = /(?:được (?:\p{L}{2,6} )?|sau (?:khi )?)$/u
const QUOTATION = /[“"][^“”"\n]*[”"]/gu
const HOLE = /\ufffc+/gu
/** `các thông tư hướng dẫn thi hành luật như Thông tư số …`: the one that is named is of those that do it. */
const EXAMPLE = /(?<!\p{L})như(?: là)?:? $/u
/** `Thực hiện kế hoạch năm 2026, UBND tỉnh đã ban hành Chương trình …`: what was made by then. */
const ISSUED_BEFORE = /(?<!\p{L})đã (?:\p{L}{2,6} )?(?:ban hành|phê duyệt|thông qua) (?:các )?$/u
const FAR = 260
const SHORTEST_CLAUSE = 30
const NEAR = 90

/**
 * Finds what governs a citation from the clause before it (from the start of the sentence, or the last semicolon, to
 * the citation; earlier citations blanked out). The nearest governing word counts, through words such as `việc`,
 * `hiệu quả`, `mục tiêu của`; `theo` and `phê duyệt tại` merely cite.
 */
export function governingWord(written: string): Governing {
  const clause = withoutQuotations(lowerCase(written))
  const cites: Governing = { relation: 'cites', at: -1, bySelf: false, unnamed: false }
  if (ANNEX.test(clause.slice(-30))) {
    return {
      ...cites,
      relation: 'is_annex_of',
      at: clause.length,
      bySelf: /^[\s(]{0,3}(?:(?:ban hành )?kèm theo|ban hành kèm) $/u.test(clause),
    }
  }
  const near = clause.slice(-80)
  if (PASSIVE.test(near)) return cites
  if (CARRIED_OUT_BY.test(near)) return { ...cites, relation: 'implements', at: clause.length }
  if ((ISSUED_IN.test(near) && !isWorkGiven(clause)) || (ACCORDING.test(near) && !WORK_ACCORDING.test(near)))
    return cites
  const cues = matchesOf(CUE, clause)
  const last = cues.at(-1)
  const proposed = matchesOf(PROPOSED, clause).at(-1)
  if (!last || (proposed && proposed.index > last.index)) return cites
  // `sửa đổi hoặc ban hành thay thế`: the first of coordinated words
  let first = last
  for (let i = cues.length - 2; i >= 0; i--) {
    const before = cues[i]
    if (!before || !OR.test(clause.slice(before.index + before[0].length, first.index))) break
    if (relationOf(before) !== relationOf(first) && !changes(before)) break
    first = before
  }
  const relation = relationOf(first)
  const object = clause.slice(last.index + last[0].length)
  // what is quoted, and other texts, stand for one word each
  const distance = object.replaceAll(HOLE, ' ').length
  if (distance > (relation === 'implements' || relation === 'based_on' ? FAR : NEAR) || EXAMPLE.test(object))
    return cites
  if (relation === 'based_on' && isOtherClause(object)) return cites
  if (changes(first) && (PURPOSE.test(object) || !isChanged(object))) return cites
  if (
    relation === 'implements' &&
    (ASIDE.test(object) || ISSUED_BEFORE.test(object) || !isCarriedOut(object, clause.slice(0, last.index)))
  )
    return cites
  if (changes(first) && CHANGED_BEFORE.test(clause.slice(0, first.index))) return cites
  return {
    relation: WORDING.test(clause.slice(first.index, first.index + 40)) ? 'amends' : relation,
    at: first.index,
    bySelf: changes(first) && SELF_ACTS.test(clause.slice(Math.max(0, first.index - 80), first.index)),
    unnamed: first[4] !== undefined,
  }
}

/** As long as before: what a closed quotation says governs nothing behind it. */
function withoutQuotations(clause: string): string {
  if (!/[”"]/.test(clause)) return clause
  return clause.replace(QUOTATION, (quoted) => `“${'\ufffc'.repeat(quoted.length - 2)}”`)
}

/** `Căn cứ Luật A, Sở X thẩm định theo các điều kiện tại Nghị định B`: the second stands in what is done. */
function isOtherClause(object: string): boolean {
  const hole = object.lastIndexOf('\ufffc')
  const comma = hole < 0 ? -1 : object.indexOf(', ', hole)
  return comma >= 0 && object.length - comma > SHORTEST_CLAUSE && !object.includes(';', comma)
}

/** Whether a change reaches the cited text, by the words between the verb and the citation. */
function isChanged(object: string): boolean {
  if (UNWRITTEN.test(object) || PROCEDURE.test(object) || OTHER_TEXTS.test(object)) return false
  const located = LOCATED.exec(object)
  return located === null || TEXT_PART.test(object.slice(0, located.index))
}

/** Whether it is the cited text that is carried out: not a procedure that it has, and not a talk about it. */
function isCarriedOut(object: string, before: string): boolean {
  if (/không (?:phải )?$/u.test(before) || /^ thủ tục(?!\p{L})/u.test(object)) return false
  if (DONE_UPON.test(object) || FAULTS.test(lastPhrase(object, 75))) return false
  if (RULES_THERE.test(object)) return true
  if (TO_BE_WRITTEN.test(object) || (LOCATED.test(object) && !DUTY_PART.test(object)) || FOUND.test(object))
    return false
  return !MADE_KNOWN.test(lastPhrase(object, 75)) || ALSO.test(object)
}

/** `nhiệm vụ của ngành được giao tại `: the work is named within the phrase that ends here. */
function isWorkGiven(clause: string): boolean {
  return GIVEN_AT.test(clause) && WORK.test(lastPhrase(clause, 90))
}

/** The end of a text behind its last full stop or semicolon, at most so many characters. */
function lastPhrase(text: string, longest: number): string {
  const tail = text.slice(-longest)
  return tail.slice(Math.max(tail.lastIndexOf(';'), tail.lastIndexOf('.')) + 1)
}

function relationOf(cue: RegExpExecArray): Relation {
  if (cue[1] !== undefined) return 'based_on'
  if (cue[2] !== undefined) return 'repeals'
  return cue[3] !== undefined ? 'amends' : 'implements'
}

function changes(cue: RegExpExecArray): boolean {
  return cue[2] !== undefined || cue[3] !== undefined
}
