/** Texts that give orders without a heading of tasks: directives, conclusions, letters, articles of decisions. */
import { parseDuty } from '../../grammar/duty/duty.js'
import { leadsToDuties, leadsToTasks } from '../../grammar/duty/lead-in.js'
import { GIVING, ISSUER_GIVING, ORDERING } from '../../grammar/duty/order.js'
import { takesLeave } from '../../grammar/leave-taking.js'
import { openingPersons } from '../../grammar/party/persons.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Party, Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { isAnnex, isPreamble, isSection, type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { dutyOf } from '../assignments/duties.js'
import { laterSentences } from '../assignments/own-charge.js'
import { joined } from '../passage.js'
import { propertiesOf } from '../properties.js'

/**
 * Orders through and through, without headings that say so but for a last `Tổ chức thực hiện` (NĐ 30/2020: chỉ
 * thị, công điện).
 */
export const DIRECTIVES = new Set(['CT', 'CĐ'])

/** The preamble ends `… tập trung thực hiện các nhiệm vụ sau:`, `Giám đốc Sở X có trách nhiệm:`, and no heading says more. */
export function opensWithTasks(root: PlanRoot): boolean {
  const last = endOfPreamble(root)
  const text = last ? textOf(root, last) : ''
  return leadsToTasks(text) || leadsToDuties(text) !== null
}

/** The last paragraph in front of the first number: what closes the document may belong to the preamble too. */
export function endOfPreamble(root: PlanRoot): Extent | undefined {
  const [preamble, first] = root.children
  if (!preamble || !isSection(preamble) || !isPreamble(preamble)) return undefined
  return preamble.paragraphs.findLast(({ end }) => end < (first?.extent.start ?? Number.POSITIVE_INFINITY))
}

/** What a meeting concluded, and letters: orders where somebody is charged, among what it finds and agrees to. */
export const CONCLUSIONS = new Set(['KL', 'TB', 'CV'])
const FINDS =
  /(?<!\p{L})(?:ghi nhận|biểu dương|hoan nghênh|đánh giá cao|thống nhất (?:với|chủ trương|về)|đồng ý|nhất trí|tán thành)(?!\p{L})/iu
const FIRST_WORDS = 120
const LONGEST_GIVEN = 600

const PREAMBLE_ORDER = new RegExp(`^(?:${ORDERING}|${ISSUER_GIVING}) (?=\\p{L})`, 'u')
/** In a letter also with whose wish it is, and what it rests on: `Sau khi xem xét, Bộ Y tế trân trọng đề nghị các Bộ …`. */
const WISH =
  /^(?:(?:Sau khi|Qua|Xét|Về) [^.;:]{2,200}, )?\p{Lu}[^,.;:]{2,70} (?:(?:kính|trân trọng) )?(?:đề nghị|yêu cầu|giao) (?=\p{Lu}|các )/u

/** `Phó Thủ tướng Chính phủ Lê Văn An có ý kiến như sau:`: what an authority wants, which an office passes on. */
const PASSES_ON = /(?<!\p{L})(?:có )?(?:ý kiến(?: chỉ đạo)?|chỉ đạo|kết luận)(?: như sau)? ?:$/u
/** What the office itself tells: `Văn phòng Chính phủ thông báo để …`. */
const TELLS = /^(?:xin )?(?:thông báo|trả lời|truyền đạt|thông tin|đã |có (?:ý kiến|văn bản))/u

/** A paragraph of what is passed on that begins with whom it charges: `Bộ Y tế chủ trì …`. */
function isPassedOn(root: PlanRoot, extent: Extent): boolean {
  const [lead] = dutyOf(root, extent)?.leads ?? []
  if (lead?.span.start !== extent.start || lead.name === root.document.issuer.name) return false
  return !TELLS.test(textOf(root, { start: lead.span.end, end: extent.end }).trimStart())
}

/** The paragraphs in front of any number that order somebody to do something: `Giao Sở X chủ trì …`. */
export function preambleOrders(root: PlanRoot, section: SectionNode): Extent[] {
  if (!isPreamble(section)) return []
  const isLetter = root.document.type === 'CV'
  const opinion = isLetter ? section.paragraphs.findIndex((extent) => PASSES_ON.test(textOf(root, extent))) : -1
  return section.paragraphs.filter((extent, i) => {
    const text = textOf(root, extent)
    const passed = opinion >= 0 && i > opinion && isPassedOn(root, extent)
    const orders = PREAMBLE_ORDER.test(text) || passed || (isLetter && WISH.test(text))
    return orders && !text.endsWith(':') && (dutyOf(root, extent)?.leads ?? []).length > 0
  })
}

/** What the paragraphs of a letter without numbers order: one task. */
export function orderedInPreamble(root: PlanRoot): Task[] {
  const [first] = root.children
  const body = first && !isAnnex(first) ? joined(root, preambleOrders(root, first)) : null
  if (!first || !body) return []
  const schedule = findSchedule(body.text)?.schedule ?? null
  const { id } = first
  return [{ id, ...body, origin: 'implementation', sectionId: id, groups: [], schedule, details: [], sameAs: [] }]
}

/** What the Government resolves, in numbers and no articles or parts: `2. Về dự án Luật …: Giao Bộ X …`, `3. Bộ X chỉ đạo …`. */
export function isOfMeeting(root: PlanRoot): boolean {
  const { type, number, title } = root.document
  if (type !== 'NQ') return false
  const sections = root.children.filter(isSection)
  if (sections.some(({ marker: { style } }) => LEGAL_PARTS.has(style))) return false
  const opening = endOfPreamble(root)
  if (MEETING.test(`${title ?? ''}\n${opening ? textOf(root, opening) : ''}`)) return true
  const inNumbers = sections.every((section) => isPreamble(section) || section.marker.style === 'arabic')
  if (!inNumbers || !OF_GOVERNMENT.test(number ?? '') || sections.some(({ roles }) => roles.length > 0)) return false
  return sections.filter((section) => isCharged(root, section)).length >= FEWEST_CHARGED
}

const OF_GOVERNMENT = /\/NQ-CP$/u
const FEWEST_CHARGED = 2

const MEETING = /(?<!\p{L})(?:phiên họp|họp phiên|hội nghị trực tuyến|cuộc họp)(?!\p{L})/iu

const LEGAL_PARTS: ReadonlySet<string> = new Set(['article', 'chapter', 'part'])

const DEMAND = /^(?:các |một số )?kiến nghị(?: xử lý)?$/iu

/** `3. Kiến nghị xử lý` in what an inspection concluded: all below is to be done. */
export function isDemand(root: PlanRoot, { heading, children }: SectionNode): boolean {
  const { type } = root.document
  if (!heading || children.length === 0 || (type !== 'TB' && type !== 'KL')) return false
  return DEMAND.test(textOf(root, heading))
}

/** What approves or sets something up, and in an article of its own gives the work to somebody; not the rules that it issues. */
export const DECISIONS = new Set(['QĐ', 'NQ'])
const GIVEN = new RegExp(
  `^(?:${ORDERING}|${ISSUER_GIVING}) (?=\\p{L})|(?<!\\p{L})(?:có|chịu) trách nhiệm(?!\\p{L})`,
  'iu',
)
/** Behind another sentence: `Quyết định này có hiệu lực từ ngày ký. Giao Sở X chủ trì …`. */
const GIVEN_LATER = new RegExp(`^(?:${GIVING}|${ISSUER_GIVING}) (?=\\p{L})`, 'u')
/** `Các cơ quan sau đây chịu trách nhiệm …:` over an item for each of them. */
const EACH_BELOW = /^(?:các|những) [^.;:\n]{0,60} sau(?: đây)? (?:có|chịu) trách nhiệm(?!\p{L})/iu
/** The closing article of every decision (NĐ 30/2020, phụ lục III): who sees to it as a whole. */
const ENFORCEMENT =
  /(?<!\p{L})(?:(?:có|chịu) trách nhiệm|căn cứ) (?:tổ chức )?(?:triển khai )?(?:thi hành|thực hiện)? ?(?:(?:Quyết định|Nghị quyết|Nghị định|Thông tư|quyết định|nghị quyết)(?: này)?(?: (?:thi hành|thực hiện))?(?!\p{L})|(?<= thi hành)(?=[.;]|$))/u
const ENDED = /^[./ ]*$/

/** Only says who sees to the document as a whole. */
export function isEnforcement(text: string): boolean {
  const said = ENFORCEMENT.exec(text)
  return (
    said !== null && ENDED.test(text.slice(said.index + said[0].length)) && !text.slice(0, said.index).includes('. ')
  )
}

const IN_FORCE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} này (?:(?:bắt đầu )?có hiệu lực|thay thế)(?!\p{L})/u

/** Only says from when the document holds, or for which other: `Hướng dẫn này có hiệu lực từ ngày ký`. */
export function isEntryIntoForce(text: string): boolean {
  return IN_FORCE.test(text) && !isGivenLater(text)
}

const PAPERS = '(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Quy chế|Quy định)'
const REPEALS = new RegExp(
  `^(?:(?:Bãi|H[ủu]y|Huỷ) bỏ|Thay thế)(?: (?:toàn bộ|một phần|các|những)){0,2} (?:(?:khoản|điểm|Điều|Mục|Chương|Phụ lục) [\\da-zđIVX]{1,5}(?!\\p{L})|(?:${PAPERS}|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Công văn) (?:số|sau|ban hành)(?!\\p{L}))|^${PAPERS} số:? ?\\d`,
  'u',
)

/** Only says what the document does to others: `Bãi bỏ khoản 2 Điều 3 Quyết định số …`, or which they are. */
export const isRepeal = (text: string): boolean => REPEALS.test(text)

/** `Tên đơn vị: Công ty A`: who is spoken of, among other things that are told of it. */
const NAME_LABEL = /^Tên (?:đơn vị|cơ quan|tổ chức|doanh nghiệp|công ty|nhà thầu|chủ đầu tư)/u

/** An item whose heading or first words charge somebody with work. */
export function isCharged(root: PlanRoot, section: SectionNode): boolean {
  const { heading, paragraphs, children } = section
  if (isPreamble(section) || (heading && NAME_LABEL.test(textOf(root, heading)))) return false
  const holdsWork = paragraphs.length + children.length > 0
  if (heading && holdsWork && openingPersons(textOf(root, heading))?.whole) return true
  const charged = [heading, paragraphs[0]].some((extent) => {
    if (!extent || (dutyOf(root, extent)?.leads ?? []).length === 0 || takesLeave(textOf(root, extent))) return false
    const said = textOf(root, extent)
    return !FINDS.test(said.slice(0, FIRST_WORDS)) || isGivenTo(said, dutyOf(root, extent)?.leads[0], extent.start)
  })
  return charged || (children.length === 0 && paragraphs.some((extent) => isGivenBehind(textOf(root, extent))))
}

const GIVES_TO = /[;,.] (?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ| trách nhiệm)?(?: cho)? $/iu
const LONGEST_GIVING = 40

/** `Thống nhất chủ trương xây cầu; giao | Sở X lập dự án`: behind what is agreed to. */
const isGivenTo = (text: string, lead: Party | undefined, offset: number): boolean =>
  lead !== undefined && GIVES_TO.test(text.slice(0, lead.span.start - offset).slice(-LONGEST_GIVING))

/** `… chưa xong. UBND huyện hoàn thành trước ngày …`, `Đồng ý thành lập Viện. Giao Bộ X thẩm định …`. */
const isGivenBehind = (text: string): boolean => isChargedByDay(text) || isGivenLater(text) || isAgreedAndDone(text)

const AGREES = /^(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí|chấp thuận) /iu

/** `Đồng ý chủ trương khảo sát bến. Sở X hướng dẫn thủ tục.`: what is agreed to, and behind it who does something for it. */
function isAgreedAndDone(text: string): boolean {
  if (!AGREES.test(text)) return false
  for (const { start, sentence } of laterSentences(text)) {
    const duty = text.slice(0, start).endsWith('. ') ? parseDuty(sentence) : null
    const last = duty?.leads.at(-1)
    if (!last || duty?.heading || duty?.leads[0]?.span.start !== 0) continue
    const behind = sentence.slice(last.span.end)
    if (/^ \p{Ll}/u.test(behind) && !SAYS_OF.test(behind) && !FINDS.test(behind.slice(0, FIRST_WORDS))) return true
  }
  return false
}

const SAYS_OF = /^ (?:là|có|được|gồm|do|đã|vừa|chưa|còn)(?!\p{L})/u
const LONGEST_TIMED = 600

/** `… đến nay còn 30 hộ chưa nhận tiền. UBND huyện vận động, hoàn thành trước ngày …`: a later sentence charges a body by a day. */
function isChargedByDay(text: string): boolean {
  for (const { start, sentence } of laterSentences(text)) {
    const opens = text.slice(0, start).endsWith('. ') && sentence.length <= LONGEST_TIMED
    const duty = opens ? parseDuty(sentence) : null
    if (duty?.leads[0]?.span.start !== 0) continue
    const behind = sentence.slice(duty.leads.at(-1)?.span.end ?? 0)
    if (SAYS_OF.test(behind) || findSchedule(sentence)?.schedule.before !== true) continue
    return findSchedule(text.slice(0, start)) === null
  }
  return false
}

/** An article that gives work to somebody, or one whose items name those who see to it. */
export function isGiven(root: PlanRoot, { marker, heading, paragraphs, children }: SectionNode): boolean {
  if (marker.style !== 'article') return false
  const opened = [heading, paragraphs[0]].some((extent) => {
    const text = extent ? textOf(root, extent) : ''
    const sentence = text.slice(0, LONGEST_GIVEN)
    if (!extent || ENFORCEMENT.test(sentence)) return false
    if (!GIVEN.test(sentence)) return isDone(root, extent, sentence)
    return (dutyOf(root, extent)?.leads ?? []).length > 0 || (children.length > 0 && EACH_BELOW.test(sentence))
  })
  return (
    opened ||
    isGivenLater(paragraphs.map((extent) => textOf(root, extent)).join('\n')) ||
    isWorkByLabels(root, children) ||
    children.some((item) => isCharged(root, item) && item.paragraphs.some((extent) => GIVES.test(textOf(root, extent))))
  )
}

const WORK_LABEL = /^(?:tên )?(?:nhiệm vụ|công việc) ?:/iu

/** `1. Tên nhiệm vụ: …`, `2. Cơ quan chủ trì: …`, `3. Thời gian: …` and nothing else: work, and whose it is. */
function isWorkByLabels(root: PlanRoot, items: readonly SectionNode[]): boolean {
  const others = items.filter(({ heading, paragraphs, extent }) => {
    const start = (heading ?? paragraphs[0] ?? extent).start
    return !WORK_LABEL.test(textOf(root, { start, end: extent.end }))
  })
  if (others.length === items.length) return false
  const values = others.map((item) => propertiesOf(root, item))
  return values.every(({ length }) => length > 0) && values.flat().some(({ role }) => role === 'lead')
}

/** Over rules nobody is to take the chair, and nobody is given anything: an item of this kind gives work. */
const GIVES = /(?<!\p{L})chủ trì(?:,| và)? phối hợp(?!\p{L})|(?:^G|, g)iao (?=\p{Lu}|các )/u
const TOGETHER =
  /^ (?:chủ động |(?:có|chịu) trách nhiệm (?:chính,? )?|(?:là|làm) (?:cơ quan|đơn vị|đầu mối) )?(?:chủ trì,? (?:và )?)?phối hợp (?:(?:chặt chẽ|thường xuyên) )?(?:với|cùng)(?!\p{L})/u
const IS_OR_HAS = /^ (?:là|có|được|gồm|do)(?!\p{L})/u
/** `Bộ X thực hiện các thủ tục …`, `Bộ X ký với nhà tài trợ …`: work of its own, and no rule of what it may do. */
const ACTS =
  /^ (?:tổ chức (?:triển khai|thực hiện)|thực hiện (?:các )?(?:thủ tục|nhiệm vụ)|theo dõi|đôn đốc|rà soát|xây dựng|bố trí|ký)(?!\p{L})(?!(?: (?:triển khai|thực hiện|thi hành))* \p{Lu}\p{L}+(?: \p{Ll}+){0,2} này(?!\p{L}))/u

/**
 * `Sở X chủ trì, phối hợp với … rà soát …`, `Sở X rà soát … xong trước ngày …`, `Sở X theo dõi …`: a body opens, with
 * whom or by when it does something, or with what work.
 */
function isDone(root: PlanRoot, extent: Extent, sentence: string): boolean {
  const leads = dutyOf(root, extent)?.leads ?? []
  if (leads[0]?.span.start !== extent.start) return false
  const behind = sentence.slice((leads.at(-1)?.span.end ?? 0) - extent.start)
  return (
    TOGETHER.test(behind) ||
    ACTS.test(behind) ||
    (!IS_OR_HAS.test(behind) && findSchedule(sentence)?.schedule.before === true)
  )
}

function isGivenLater(text: string): boolean {
  for (const { sentence } of laterSentences(text)) {
    if (!GIVEN_LATER.test(sentence) || ENFORCEMENT.test(sentence)) continue
    if ((parseDuty(sentence)?.leads ?? []).length > 0) return true
  }
  return false
}
