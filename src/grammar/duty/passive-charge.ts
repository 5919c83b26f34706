/** Who does what a sentence is about, in the passive: `Việc kiểm tra do Sở X chủ trì, phối hợp với Y thực hiện`. */
import { lowerCase } from '../../text/characters.js'
import { matchesOf } from '../../text/matches.js'
import { type Duty, parseDuty } from './duty.js'
import { POSTS_WITHIN } from './order.js'

/** Where the agent stands, with what joins it to the sentence. */
const AGENT = new RegExp(
  `(?:(?<!\\p{L})sẽ |[,;] |(?<!\\p{L}))do (?=\\p{L})|(?:^|(?<=[.:\\n] ?))Do (?=\\p{Lu}|các )|(?<= )(?:được )?giao (?:cho )?(?=\\p{Lu}|các |(?:${POSTS_WITHIN}) )`,
  'gu',
)
/** `Nhiệm vụ này giao Sở X thực hiện`: what stands before it is the work. */
const THIS = /(?<!\p{L})(?:nhiệm vụ|nội dung|việc|công việc) này $/u
/** `Nhiệm vụ Ủy ban nhân dân tỉnh giao Sở X`, `việc quản lý đất đã giao`: who gave it, or what was given before. */
const GIVEN_BEFORE =
  /(?:(?<!địa bàn |toàn |trong |cấp )(?:tỉnh|huyện|xã|phường|thành phố)|bộ|sở|phủ|ương|ủy|ubnd|hđnd|chủ tịch|cấp trên|chỉ tiêu|nhiệm vụ|nội dung|việc|đất|rừng|dự toán|vốn|kinh phí|biên chế|được|có) $|(?<!\p{L})đã(?!\p{L})/u
const SENTENCE_END = /[.;](?=[ \n]|$)|\n/u
/** What the sentence is about is the work itself. */
const WORK = /^(?:việc|công tác|hoạt động|nội dung|nhiệm vụ|quá trình|khâu|phần việc)(?!\p{L})/u
/** Whoever does this takes part in the work of another, or looks at it. */
const OUTSIDE =
  /^(?:tham gia|tham dự|cử|hưởng ứng|phối hợp|đăng ký|theo dõi|đôn đốc|rà soát|kiểm tra|giám sát|đánh giá|quản lý|sử dụng|khai thác|tiếp nhận|tiếp thu|tổng hợp|căn cứ|trên cơ sở|báo cáo)(?!\p{L})/u
/** What is the work itself where it is no other's: `Rà soát đất công do Sở X chủ trì, Sở Y phối hợp`. */
const EXAMINED = /^(?:rà soát|kiểm tra|giám sát|đánh giá|tổng hợp|tiếp nhận)(?!\p{L})/u
/** `Rà soát các dự án do Sở X chủ trì, Sở Y phối hợp` tells of each of them. */
const SEVERAL =
  /(?<!\p{L})(?:các|những|một số|mọi|từng|\d{1,3}|dự án|đề án|đề tài|chương trình|nhiệm vụ|văn bản)(?!\p{L})/u
/** `theo kế hoạch chung do cơ quan Y chủ trì` tells of another document. */
const ELSEWHERE = /(?<!\p{L})(?:theo|của)(?: [^ ]{1,12}){1,5} $/u
const LABEL = /^[\s\-+*•–]*(?:(?:\d{1,2}\.){1,4}|(?:\d{1,2}|\p{L})[.)])? */u
/** What is left of the predicate behind the role, up to the end of the clause or a time. */
const PREDICATE =
  /^[, ]*(?:(?:và )?(?:chủ trì|tham mưu|tổ chức|triển khai|thực hiện|đảm nhiệm|đảm nhận|phụ trách|chịu trách nhiệm)[, ]*){0,4}(?=$|[.;:)]|(?:trong|trước|từ|vào|hằng|hàng|định kỳ|theo|năm|quý|tháng|đến|hoàn thành|xong|và gửi|báo cáo|trình|để)(?!\p{L}))/u
const LEADS_WITH = /chủ trì(?:,? phối hợp|[,;] )/u
const PRESIDES = /chủ trì[, ]*$/u
const PAST = /(?<!\p{L})(?:đã|đạt)(?!\p{L})/u
const LONGEST_SENTENCE = 1000
/** Nothing stands behind the agent but what it is charged as. */
const LONGEST_ROLE = 24
const ROLE = /(?:chủ trì|tham mưu|tổ chức|thực hiện|đảm nhiệm|đảm nhận|phụ trách|chịu trách nhiệm)/u

/**
 * The charge that the first such sentence of a text gives; null where none does. `offset` is where the text stands in
 * the whole document.
 */
export function parsePassiveCharge(text: string, offset = 0): Duty | null {
  if (!text.includes('do ') && !text.includes('Do ') && !text.includes(' giao ')) return null
  for (const { index, 0: joint } of matchesOf(AGENT, text)) {
    const start = index + joint.length
    const rest = text.slice(start, start + LONGEST_SENTENCE)
    const sentence = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length)
    if (!ROLE.test(sentence)) continue
    const duty = parseDuty(sentence, offset + start)
    if (!duty || duty.leads.length === 0) continue
    const led = LEADS_WITH.test(sentence) && duty.coordinators.length + duty.executors.length > 0
    const behind = text.slice(duty.restStart - offset, start + sentence.length)
    if (!isOfWork(clauseBefore(text, index), joint, led, behind.length < LONGEST_ROLE)) continue
    // `Nội dung tập huấn giao Trường X chủ trì, mời chuyên gia …`: who presides does all that follows
    const presides = joint.includes('giao ') && PRESIDES.test(text.slice(start, duty.restStart - offset))
    if (PREDICATE.test(behind) || (presides && !PAST.test(behind))) return { ...duty, heading: false }
  }
  return null
}

/** Whether what stands before the agent is the work that it does, and not what somebody else works on. */
function isOfWork(before: string, joint: string, led: boolean, whole: boolean): boolean {
  // `Khám sức khỏe cho người cao tuổi, giao Trạm Y tế …`
  if (joint.startsWith('giao ') && before.endsWith(', ')) return !GIVEN_BEFORE.test(before.replace(/, $/u, ' '))
  if (joint.includes('giao ')) return THIS.test(before) || (WORK.test(before) && !GIVEN_BEFORE.test(before))
  if (joint === 'sẽ do ' || joint === 'Do ') return true
  // `Rà soát danh mục dự án, | do Sở X chủ trì.`: behind the comma it is said of the whole, as where partners close it
  if (OUTSIDE.test(before))
    return whole && (joint.startsWith(', ') || (led && EXAMINED.test(before) && !SEVERAL.test(before)))
  if (joint !== 'do ') return true
  return (led || WORK.test(before)) && !ELSEWHERE.test(before.slice(before.lastIndexOf(',') + 1))
}

/** The words of the sentence before `end`, in small letters, without the label of an item. */
function clauseBefore(text: string, end: number): string {
  const head = text.slice(Math.max(0, end - LONGEST_SENTENCE), end)
  const start = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. '), head.lastIndexOf('; ')) + 1
  return lowerCase(head.slice(start).replace(LABEL, ''))
}
