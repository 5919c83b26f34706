/** The last day of a task in running prose: a date behind words that make it one. */
import { matchesOf } from '../../text/matches.js'
import { isVerb } from '../duty/verb.js'
import { readList } from '../party/list.js'
import { wordsOf } from '../words.js'
import { ofLevels, ofReports } from './level-deadlines.js'
import { matchTimeSpanAt } from './timespan.js'

const DEADLINE =
  /(?<!\p{L})(hoàn thành|công bố|ban hành|trình|trước(?: thời điểm)?|từ nay(?: cho)? đến(?: hết| cuối)?|(?:chậm|muộn) nhất(?: là| vào| đến| trước| trong)?|không (?:muộn|chậm|trễ) hơn|không quá(?= ngày)|xong (?:trong|trước|vào)|(?:đến(?: hết)?|trong|vào)(?: cuối| đầu| giữa)?) (?:\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? )?(?:các |(?:\d{1,2}|hai|ba|bốn|năm) (?=ngày|năm \d{4} ?[-–] ?\d{4}))?(?:(?<=hoàn thành )(?:(?:đến )?hết|đầu|giữa|cuối) )?(?:ngày \p{L}[^\d,.;:()]{2,40} (?=\d{1,2}[/.-]\d))?(?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm(?: học)?) ?[\div]|\d{1,2}[/.-]\d|\d{1,2} tháng (?:(?:đầu|cuối) năm|\d)|nửa (?:đầu|cuối) năm)/gu
/** `triển khai từ quý I/2024`, `thực hiện từ tháng 3 đến tháng 12/2024` */
const BEGUN =
  /(?<!\p{L})(?:thực hiện|triển khai|tổ chức|áp dụng|vận hành|bắt đầu) (?:bắt đầu )?(từ) (?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\div])/gu
const FINISHING =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|xong|kết thúc|khởi công|đưa vào (?:sử dụng|vận hành|khai thác))(?!\p{L})/u
const DELIVERING = /(?<!\p{L})(?:trình|ban hành|báo cáo|gửi|nộp|phê duyệt|triển khai|tổ chức)(?!\p{L})/u
/** As written: the date is that of a target (`đạt 50% trong năm 2025`), or of a title. */
const OF_A_VALUE =
  /\d ?%|(?<!\p{L})(?:đạt|tăng|giảm|Đề án|Chương trình|Kế hoạch|Chiến lược|Nghị quyết|Quyết định)(?!\p{L})/u
const PAST = /(?<!\p{L})đã(?!\p{L})/u
/** What a clause that says a time begins with. */
export const CLAUSE_START = /(?:^|[.;:,(–-])[ \n\u2028]*(?:(?:và|đồng thời|phấn đấu|chủ động)[ ,]*)?$/u

/** Where in a text in small letters a date stands behind words that may make it the last day. */
export const datesIn = (small: string): RegExpExecArray[] => matchesOf(DEADLINE, small)

const DAY_ALONE = /^XXXX-\d\d-\d\d$/
/** A quarter or month of the year of the plan. */
const PART_OF_YEAR = /^XXXX-(?:0[1-9]|1[0-2]|3[3-6])$/
const CLOSED = /^ ?(?:$|[.;,()])/u

/** Verbs that a time follows without a preposition: `…, công bố tháng 4/2027`. */
const BARE: ReadonlySet<string> = new Set(['hoàn thành', 'công bố', 'ban hành', 'trình'])

/**
 * Finds the last day of the task that a text says, else the day on which it begins; null where it says none.
 *
 * @param small the prose in small letters
 * @param dates where a date stands behind words that may make it the last day
 * @param yearless the last day is one whose year is not said
 */
export function findDeadline(
  prose: string,
  small: string,
  dates: readonly RegExpExecArray[],
  yearless = false,
): { start: number; end: number } | null {
  for (const hit of dates) {
    const span = matchTimeSpanAt(prose, hit.index + hit[0].length)
    const isPart = span !== null && PART_OF_YEAR.test(span.to) && CLOSED.test(small.slice(span.end, span.end + 2))
    if (!span || (yearless ? !DAY_ALONE.test(span.to) && !isPart : span.to.startsWith('XXXX'))) continue
    const clauseStart = Math.max(prose.lastIndexOf(';', hit.index), prose.lastIndexOf('. ', hit.index)) + 1
    const from = Math.max(clauseStart, hit.index - 400)
    const before = small.slice(from, hit.index)
    const ofValue = (): boolean => OF_A_VALUE.test(prose.slice(from, hit.index))
    if (yearless && !isPart && !/^(?:trước|chậm|muộn|xong trước)/.test(hit[1] ?? '')) continue
    const after = small.slice(span.end, span.end + 60)
    const acts = (): boolean => isNamesAlone(prose.slice(clauseStart, hit.index)) && doesWork(after)
    if (binds(hit[1] ?? '', before, after, ofValue, acts) || endsOn(hit[1] ?? '', span.to, before, after, ofValue)) {
      const verb = hit[1] ?? ''
      if (BARE.has(verb) && verb !== 'hoàn thành') return { start: hit.index + verb.length + 1, end: span.end }
      const first = { start: finishingStart(before, hit.index), end: span.end }
      return ofReports(prose, hit.index, ofLevels(prose, hit.index, first))
    }
  }
  if (yearless) return null
  for (const hit of matchesOf(BEGUN, small)) {
    const at = hit.index + hit[0].length
    const span = PAST.test(small.slice(Math.max(0, hit.index - 60), hit.index)) ? null : matchTimeSpanAt(prose, at)
    if (span && !span.to.startsWith('XXXX') && !/^ đến nay/u.test(small.slice(span.end)))
      return { start: at - 3, end: span.end }
  }
  return begunLast(prose, small)
}

/** `Thu phí không dừng | từ quý III/2026.`: the first day ends the sentence. */
const BEGUN_LAST = /(?<= )từ (?=(?:ngày|tháng|q(?:u[ýí]|úy)) ?[\div])/gu
const NOT_OF_WORK =
  /(?<!\p{L})(?:đã|tăng|giảm|tính|kể|số liệu|phát sinh|hiệu lực|thành lập|(?<!học )sinh|tuyển|ban hành|ký|được|có|báo cáo|kỳ|hưởng|nghỉ|thời gian|so|vốn|nguồn)(?!\p{L})/u

function begunLast(prose: string, small: string): { start: number; end: number } | null {
  for (const { index, 0: words } of matchesOf(BEGUN_LAST, small)) {
    const span = matchTimeSpanAt(prose, index + words.length)
    const behind = span ? small.slice(span.end, span.end + 2) : ''
    if (!span || span.to.startsWith('XXXX') || !/^(?:[.;]|$)/u.test(behind)) continue
    const clauseStart = Math.max(small.lastIndexOf(';', index), small.lastIndexOf('. ', index)) + 1
    const clause = small.slice(Math.max(clauseStart, index - 200), index)
    if (clause.trim().length > 0 && !NOT_OF_WORK.test(clause)) return { start: index, end: span.end }
  }
  return null
}

/** Whether a preposition before a date makes it the time of the work, seen from the words around it. */
function binds(
  preposition: string,
  before: string,
  after: string,
  ofValue: () => boolean,
  acts: () => boolean,
): boolean {
  const clause = lastClause(before)
  if (isOfGoal(before)) return false
  // `rà soát các kế hoạch đã ban hành, hoàn thành trong năm 2025`: what is past is not what the date is of
  if (
    PAST.test(FINISHING.test(clause) ? aroundFinish(clause) : STRIVES.test(clause) ? clause : outsideBrackets(before))
  )
    if (!isHandedIn(preposition, before)) return false
  if (BARE.has(preposition)) return CLAUSE_START.test(before.slice(-40)) && CLOSED.test(after)
  if (preposition.startsWith('đến')) {
    const finishesNext = /^,? ?(?:cơ bản |phải )?hoàn thành/u.test(after)
    return finishesNext && CLAUSE_START.test(before.slice(-40))
  }
  if (/^(?:trong|vào|từ nay)/.test(preposition)) {
    if (BECOMING.test(clause)) return false
    if (REVIEWING.test(clause)) return true
    // `… . Từ nay đến năm 2030, tập trung …` opens another sentence, as a target may
    if (preposition.startsWith('từ nay') && CLAUSE_START.test(before.slice(-40))) return /^ ?(?:$|[.;)])/u.test(after)
    if (CLAUSE_START.test(before.slice(-40)) || FINISHING.test(before) || DELIVERING.test(before)) return true
    return /^ ?(?:$|[.;,]|tại |trên địa bàn|ở )/.test(after) ? !ofValue() : acts()
  }
  return true
}

const DAY = /^\d{4}-\d\d-\d\d$/
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/
/** Before the day up to which figures are counted, or a paper is in force. */
const UP_TO =
  /(?<!\p{L})(?:số liệu|báo cáo|kỳ|thời điểm|tính|lũy kế|luỹ kế|kết quả|hiệu lực|giá trị|hết hạn|có hạn|nợ|từ(?! (?:ngày|khi|lúc) \p{L}))(?!\p{L})[^.;]{0,30}$/u

/** `Nhận hồ sơ | đến 17 giờ ngày 01/02/2026`, `Tiếp nhận hồ sơ: | đến ngày 01/02/2026`, `tuyên truyền | đến hết tháng 3/2026`: the last day of work that goes on until then. */
function endsOn(preposition: string, to: string, before: string, after: string, ofValue: () => boolean): boolean {
  if (!preposition.startsWith('đến') || !(preposition === 'đến hết' ? DAY_OR_MONTH : DAY).test(to)) return false
  const isTold = / ?: $/.test(before) && /^ ?(?:$|[.;)])/u.test(after)
  if (!isTold && (!CLOSED.test(after) || CLAUSE_START.test(before.slice(-40)))) return false
  if (PAST.test(before)) return false
  return !UP_TO.test(before) && !ofValue()
}

/** `thi công phần đã bàn giao, | phấn đấu thông xe` */
const STRIVES = /^ ?phấn đấu(?!\p{L})/u

/** The words from right before the verb on: `… thủ tục đã công bố và | hoàn thành việc cập nhật`, but `… | đã cơ bản hoàn thành`. */
const aroundFinish = (clause: string): string => clause.slice(Math.max(0, clause.search(FINISHING) - BEFORE_FINISH))
const BEFORE_FINISH = 'đã cơ bản '.length

/** `… theo mẫu (đã hướng dẫn tại Công văn số …) | trước ngày 12/7`: a remark says nothing of the work; one may begin before the words. */
const outsideBrackets = (words: string): string => words.replace(/^[^()]*\)/u, '').replace(/\([^()]*\)/gu, '')

const LABEL = /^[\s\-+*•–]*(?:(?:\d{1,2}\.){1,4}|(?:\d{1,2}|\p{L})[.)])? */u
const LONGEST_NAMES = 160
const FIRST_WORDS = 40

/** `Sở Y tế | trong quý III/2026 tổ chức …`: nothing but bodies before the time. */
function isNamesAlone(clause: string): boolean {
  const said = clause.replace(LABEL, '').trimEnd()
  if (said.length === 0 || said.length > LONGEST_NAMES) return false
  const words = wordsOf(said, 0, FIRST_WORDS)
  const { items, next } = readList(words, 0, true)
  return items.length > 0 && next === words.length
}

/** Behind the time: what they do, and no target. */
const doesWork = (after: string): boolean =>
  /^ (?:tổ chức|xây dựng|tiến hành) /u.test(after) ||
  (!/^ (?:phấn đấu|tiếp tục|giảm|tăng)/u.test(after) && isVerb(wordsOf(after, 0, 4), 0))

const HANDED_IN = /, (?:tổng hợp,? )?(?:báo cáo|trình|gửi|nộp)(?:,? (?!đã )[^\s,;()]{1,12}){1,16} $/u
const LONGEST_HANDING = 240
/** `đối với các bến đã giao`, `theo quy chế đã ban hành`; the body that opens a sentence has done it by itself: `Các sở đã xây dựng …`. */
const PAST_OF_OBJECT = /[^\s.;:] (?:các|những|số|đối với|theo|của|tại) (?:(?!đã )[^\s,;.]{1,12} ){1,10}đã /u

/** `xử lý các bến đã giao, báo cáo Sở | trước ngày 30/6/2027`: what is past is what the work is about; its result is still to come. */
function isHandedIn(preposition: string, before: string): boolean {
  if (!HANDED_IN.test(before.slice(-LONGEST_HANDING))) return false
  return /^(?:trước|chậm|muộn|không|xong)/.test(preposition) || PAST_OF_OBJECT.test(before)
}

/** `… để đưa tỉnh trở thành trung tâm du lịch vào năm 2045`: when the purpose is reached, not when the work is done. */
const BECOMING = /(?<!\p{L})(?:để|nhằm|góp phần) (?:[^\s,;.]{1,12} ){0,12}trở thành(?!\p{L})/u

const AIM =
  /(?<!\p{L})(?:phát thải ròng|trung hòa c[aá]c|(?:hướng (?:tới|đến)|phù hợp với|gắn với|nhằm|góp phần|để)(?: (?:việc |từng bước )?(?:thực hiện|đạt|đạt được|hoàn thành))?(?: các| những)? (?:mục tiêu|cam kết))(?!\p{L})/gu
const LONGEST_AIM = 120

/** `sử dụng than hợp lý, hướng tới mục tiêu phát thải ròng bằng 0 | vào năm 2050`: when the goal is reached that the work is for. */
function isOfGoal(before: string): boolean {
  const aim = matchesOf(AIM, before).at(-1)
  if (!aim) return false
  const goal = before.slice(aim.index + aim[0].length)
  return goal.length < LONGEST_AIM && !/[;,] ?$/.test(goal) && !FINISHING.test(goal) && !DELIVERING.test(goal)
}

/** `… tổng kết Nghị quyết | vào quý III/2026` */
const REVIEWING = /(?<!\p{L})(?:sơ kết|tổng kết)(?: [^\s,;.\d]{1,12}){0,8} $/u

const lastClause = (before: string): string => before.slice(before.lastIndexOf(',') + 1)

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** In characters: a verb farther away is that of another work. */
const LONGEST_FINISH = 160

/** `hoàn thành` right before the deadline makes a bare date the last one. */
function finishingStart(before: string, at: number): number {
  const clause = lastClause(before)
  const words = FINISHING.test(clause) ? clause : before.slice(-LONGEST_FINISH)
  // `hoàn thành các công trình: cao tốc A (| hoàn thành trước 30/9/2026)`
  const opened = words.lastIndexOf('(')
  const inside = opened > words.lastIndexOf(')') ? opened + 1 : 0
  const found = FINISHING.exec(words.slice(inside))
  const finishing = found && { index: inside + found.index }
  // a year between them is that of another work or of a title
  return finishing && !YEAR.test(words.slice(finishing.index)) ? at - words.length + finishing.index : at
}
