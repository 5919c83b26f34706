/** Paragraphs that lead over to a list. */
import { matchesOf } from '../../text/matches.js'
import { phraseAt } from '../phrases.js'
import { type Word, wordsOf } from '../words.js'
import { isVerb } from './verb.js'
import { WEAK_VERBS } from './words.js'

/** `… tập trung thực hiện các nhiệm vụ, giải pháp trọng tâm sau:` leads over to tasks. */
const LEADS_TO_TASKS =
  /(?<!\p{L})(?:các|một số|những) (?:nhóm )?(?:nhiệm vụ(?!(?:,| và) quyền hạn)|giải pháp|công việc|nội dung công việc)(?!\p{L})[^.;:]{0,80}(?: sau| sau đây| dưới đây):$/u
/** `… yêu cầu các sở, ban, ngành thực hiện nghiêm các nội dung sau:` */
const ORDERS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo) \p{L}/gu
const LEADS_TO_CONTENTS =
  /(?<!\p{L})thực hiện (?:tốt |nghiêm |nghiêm túc |ngay )?(?:các|một số|những) (?:nội dung|yêu cầu|việc)(?!\p{L})[^.;:]{0,40} sau(?: đây)?:$/u
/** `… đề nghị Ủy ban nhân dân các tỉnh chỉ đạo thực hiện các quy định nêu trên, cụ thể như sau:`, but no plan or report. */
const LEADS_TO_ORDERS = /^(?:yêu cầu|đề nghị|chỉ đạo) [^;:]* như sau:$/u
/** `… Bộ đề nghị Ủy ban nhân dân các tỉnh:`, and nothing but of whom. */
const LEADS_TO_ORDERED =
  /^(?:yêu cầu|đề nghị) (?=các |những |(?:ủy|uỷ) ban |ubnd |hđnd |sở |bộ |ban |cục |văn phòng |công an |thủ trưởng |giám đốc |chủ tịch )[^;:.]{5,200}:$/u
/** `Giám đốc Sở Y tế giao:`, `UBND tỉnh yêu cầu:` */
const ORDERED =
  /(?<!\p{L})(?<!được )(?:giao|phân công|yêu cầu)(?: nhiệm vụ)?(?: cho)?(?: các (?:đơn vị|cơ quan|sở, ngành|địa phương))?:$/u
const CARRIED_OUT = /(?<!\p{L})(?:thực hiện|triển khai|chỉ đạo|tập trung)(?!\p{L})/u
const OF_PAPER = /(?<!\p{L})(?:kế hoạch|báo cáo|kết quả)(?!\p{L})/u
const PAST = /(?<!\p{L})đã(?!\p{L})/u
const LONGEST_LEAD = 400
/** A title that asks for something (`Nội dung yêu cầu:`) is shorter. */
const SHORTEST_ORDER = 20

/** The end of a paragraph in small letters, its colon without a blank before it. */
const endOf = (paragraph: string): string => paragraph.slice(-LONGEST_LEAD).toLowerCase().replace(/ :$/, ':')

/** True for a paragraph that leads over to tasks below it, as a heading of tasks would; by its order, where it has one. */
export function leadsToTasks(paragraph: string): boolean {
  if (!paragraph.endsWith(':')) return false
  const end = endOf(paragraph)
  if (ORDERED.test(end) && paragraph.length > SHORTEST_ORDER) return true
  const order = matchesOf(ORDERS, end).at(-1)
  if (!order && paragraph.length > LONGEST_LEAD) return false
  const clause = order ? end.slice(order.index) : end
  const leads =
    LEADS_TO_TASKS.test(clause) || (order !== undefined && (LEADS_TO_CONTENTS.test(clause) || ordersNamed(clause)))
  return leads && !PAST.test(clause)
}

function ordersNamed(clause: string): boolean {
  if (OF_PAPER.test(clause)) return false
  return LEADS_TO_ORDERED.test(clause) || (LEADS_TO_ORDERS.test(clause) && CARRIED_OUT.test(clause))
}

const DUTIES = /(?:^|[.;] )(\p{Lu}[^.;:]{3,200}) (?:có|chịu) trách nhiệm(?: (?:như )?sau(?: đây)?)?:$/u

/** Whose duties a paragraph leads over to: `Giám đốc Sở Y tế có trách nhiệm:`; null for any other. */
export function leadsToDuties(paragraph: string): { start: number; words: string } | null {
  const said = paragraph.endsWith(':') ? DUTIES.exec(paragraph.slice(-LONGEST_LEAD)) : null
  const words = said?.[1]
  return said && words ? { start: paragraph.lastIndexOf(words), words } : null
}

/** `… điều chỉnh một số chỉ tiêu của Nghị quyết số … như sau:` leads over to targets. */
const NAMES_TARGETS = /(?<!\p{L})(?:các|một số|những) (?:mục tiêu(?:,| và) )?chỉ tiêu(?!\p{L})/u
const LEADS_OVER = / sau(?: đây)?:$/u
const NO_TARGET = /[;:] |(?<!\p{L})(?:nhiệm vụ|giải pháp|báo cáo|kết quả|đánh giá|hồ sơ|đã)(?!\p{L})/u

/** True for a paragraph that leads over to targets below it, as a heading of targets would. */
export function leadsToTargets(paragraph: string): boolean {
  if (!paragraph.endsWith(':')) return false
  const end = endOf(paragraph)
  const clause = end.slice(NAMES_TARGETS.exec(end)?.index ?? end.length)
  return LEADS_OVER.test(clause) && !NO_TARGET.test(clause)
}

/** `… các hành vi bị nghiêm cấm như sau:` leads over to what nobody may do. */
const FORBIDS =
  /(?<!\p{L})(?:nghiêm cấm|hành vi (?:bị )?cấm)(?: (?:các|những|một số) hành vi)?(?: (?:như )?sau(?: đây)?)?:?$/iu
/** `Tuyên truyền cho học sinh, với các nội dung trọng tâm:` leads over to what is told, where no item is work itself. */
const TOPICS =
  /(?<!\p{L})(?:với|về|gồm) (?:các |những |một số )?(?:nhóm )?(?:nội dung|chủ đề|chuyên đề|thông tin|vấn đề)(?! công việc)(?: \p{L}{1,8}){0,4}:?$/iu
const LAST_WORDS = 80

/** True for words over a list of which no item is a task of its own. */
export function leadsToMatter(words: string, items: () => readonly string[]): boolean {
  const end = words.slice(-LAST_WORDS)
  return FORBIDS.test(end) || (TOPICS.test(end) && opensWithVerb(words) && !items().some(opensWithVerb))
}

const OWES = /^(?:chịu|có) trách nhiệm(?!\p{L})/iu

const firstWords = (item: string): Word[] => wordsOf(item.charAt(0).toLowerCase() + item.slice(1, LAST_WORDS))

/** Whether work is told there; `Quy định của pháp luật về …` is a noun. */
export function opensWithVerb(item: string): boolean {
  if (OWES.test(item)) return true
  const words = firstWords(item)
  return isVerb(words, 0) && words[2]?.key !== 'của'
}

/** The same, by a verb that names of bodies hold too: `Xây dựng phần mềm`, `Tổ chức khám sức khỏe`. */
export const opensWithWork = (item: string): boolean =>
  opensWithVerb(item) || phraseAt(firstWords(item), 0, WEAK_VERBS) > 0
