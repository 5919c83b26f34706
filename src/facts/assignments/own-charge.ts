/** Who is charged by a task's own words: its sentences, the bracket at its end, the labels behind it. */
import { parseDuty, parseLabelledLine } from '../../grammar/duty/duty.js'
import { ORDERING } from '../../grammar/duty/order.js'
import { parsePassiveCharge } from '../../grammar/duty/passive-charge.js'
import { endsInBody } from '../../grammar/party/list.js'
import { splitParties } from '../../grammar/party/parties.js'
import { isPersonal, splitPersons } from '../../grammar/party/persons.js'
import { readSchedule } from '../../grammar/schedule/schedule.js'
import type { Party, Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import { isShortened } from '../../text/shortened.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, chargeOfLabels, chargeOfPersons, merge, noCharge } from './charge.js'
import { dutyOf } from './duties.js'

/** Where a later sentence may say who: `… tuyến đường. Giao Sở X chủ trì …`, `… . Sở X chủ trì, phối hợp với …`. */
const LATER = /[.;)]? ?\n|[.;] (?=\p{Lu})/gu
const SENTENCE_END = /[.;](?=[ \n])|\n/gu
const COMMISSION = new RegExp(`^${ORDERING} (?=\\p{L})`, 'u')
const LEADING = /chủ trì|chịu trách nhiệm|tham mưu|\(CT\)/u
const PRESIDING = /chủ trì|\(CT\)/u
const LONGEST_BRACKET = 300
const CLOSED = /\)[.;,/ ]{0,4}$/u
const BY = /^(?:do|giao) /iu
/** `(giao Sở Tài chính thẩm định giá)`, unlike `(giao tại Quyết định số …)`. */
const GIVEN = /^(?:[Gg]iao|[Pp]hân công)(?: cho)? (?=\p{Lu}|các )/u
/** What says in brackets that somebody does the work. */
const CHARGING =
  /chủ trì|đầu mối|phối hợp|thực hiện|phụ trách|đảm nhiệm|triển khai|tham mưu|chuẩn bị|hoàn thành|chịu trách nhiệm/iu
/** `(Sở Y tế đầu mối)` */
const FOCAL = / (?:làm |là )?đầu mối$/u
const ACTING =
  /^\s?(?:(?:lãnh đạo, )?chỉ đạo|thực hiện|phụ trách|đảm nhiệm|triển khai|tổ chức thực hiện|chịu trách nhiệm|tham mưu|chuẩn bị|hoàn thành)(?![\p{L}])/u

/**
 * The charge in the running sentences of a task: the first that names who leads, a later one where it names none. `given`
 * are the leads that stand above it: where there are any, that somebody answers for something says nothing of who does
 * the work, and a later sentence that names them again gives no other lead.
 */
export function chargeOfText(root: PlanRoot, task: Task, given: readonly Party[]): Charge | null {
  const duty = dutyOf(root, task.span)
  const charge = withDoer(duty && chargeOfDuty(duty, task.span, null), textOf(root, task.span), task, given)
  const byAgent = charge?.leads.every(isLevel) ? passiveCharge(textOf(root, task.span), task) : null
  if (byAgent) return byAgent
  if (charge && charge.leads.length > 0)
    return given.length > 0 && (charge.leads.every(isOfThem) || NAMES_ONE.test(textOf(root, task.span)))
      ? { ...charge, leads: [] }
      : charge
  const text = textOf(root, task.span)
  const later = chargeOfLaterSentence(text, task, given.length > 0) ?? passiveCharge(text, task)
  if (!later)
    return (
      chargeOfOrdered(text, task, given.length > 0) ??
      charge ??
      chargeOfPersons(text, task.span, null) ??
      chargeOfPersonsBehind(text, task) ??
      chargeOfDashed(text, task) ??
      chargeOfTitled(text, task)
    )
  const leads = areGiven(later.leads, given) ? [] : later.leads
  return { ...later, leads, coordinators: merge(charge?.coordinators ?? [], later.coordinators) }
}

/** `Cấp tỉnh: 20 lớp, do Sở Y tế chủ trì`: where it is done, if somebody is named who does it. */
const isLevel = ({ name }: Party): boolean => LEVEL.test(name)
const LEVEL = /^(?:cấp|tuyến) (?:tỉnh|thành phố|huyện|xã|cơ sở|trung ương)$/iu

/** `Sửa chữa cầu Bản Vẽ | - Sở Xây dựng chủ trì`, `…, Sở Xây dựng chủ trì` */
const DASH = /(?: [-–]|,) (?=\p{Lu})/gu
const LONGEST_DOERS = 300
const ENDS_IN_ROLE =
  /(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đầu mối|phối hợp|tham mưu|chuẩn bị)(?:[,;] (?:hoàn thành|xong|thời gian|(?:tháng|quý|ngày) ?[\dIV])[^;.]{0,40})?\.?$/u

/** `… | - Sở Xây dựng chủ trì, phối hợp với Sở Tài chính`: nothing stands behind the partners. */
const WITH_PARTNERS = /^ chủ trì(?:,| và)? phối hợp /u

function endsInPartners(text: string): boolean {
  const behind = text.slice(text.lastIndexOf(' chủ trì'))
  return WITH_PARTNERS.test(behind) && !/[.;\n]/.test(behind.slice(0, -1))
}

const HELPS = /^ (?:cùng )?phối hợp(?!\p{L})/u

/** Who does it behind a dash or a comma at the end of a task, with nothing else said of them. */
function chargeOfDashed(text: string, { span }: Task): Charge | null {
  if (!ENDS_IN_ROLE.test(text) && !endsInPartners(text)) return null
  for (const { index, 0: dash } of matchesOf(DASH, text)) {
    const start = index + dash.length
    // `Phòng Văn hóa | - Xã hội chủ trì`: a name
    if (text.length - start > LONGEST_DOERS || endsInBody(text.slice(0, index))) continue
    const duty = parseDuty(text.slice(start), span.start + start)
    const last = duty?.leads.at(-1)
    if (!duty || !last || duty.leads[0]?.span.start !== span.start + start) continue
    const behind = text.slice(Math.max(duty.restStart, last.span.end) - span.start)
    if (HELPS.test(text.slice(last.span.end - span.start))) return null
    const isWhole = duty.heading || (duty.coordinators.length > 0 && /^\.?$/.test(behind))
    return isWhole || ACTING.test(` ${behind}`) ? chargeOfDuty(duty, span, null) : null
  }
  return null
}

const TOGETHER = /^(?:[-+*•–] )?Cùng(?: với)? /u
const COMMA = /^ ?, ?$/u

/** `Cùng với Sở X, Sở Y rà soát …`: where nobody is named above, the last one does it with those before. */
function withDoer(charge: Charge | null, text: string, { span }: Task, given: readonly Party[]): Charge | null {
  if (!charge || given.length > 0 || charge.leads.length > 0 || !TOGETHER.test(text)) return charge
  const partners = charge.coordinators.slice(0, -1)
  const last = charge.coordinators.at(-1)
  const behind = partners.at(-1)?.span.end ?? 0
  if (!last || partners.length === 0) return charge
  const between = text.slice(behind - span.start, last.span.start - span.start)
  return COMMA.test(between) ? { ...charge, leads: [last], coordinators: partners } : charge
}

/** `Phân công đồng chí Phó Chủ tịch …`, `Yêu cầu các đơn vị …`: one of those that lead, or units of theirs. */
const NAMES_ONE =
  /^(?:(?:Phân công|Giao) (?:(?:các )?(?:đồng chí|ông|bà) |lực lượng (?=(?:ứng |túc |thường )?trực|tuần tra|canh|chốt|kiểm tra|kiểm soát|bảo vệ|sẵn sàng|tham gia))|Yêu cầu các đơn vị )/u

/** True for bodies that are the same as those above, named again. */
export const areGiven = (leads: readonly Party[], given: readonly Party[]): boolean =>
  leads.length === given.length && merge(given, leads).length === given.length

/** `…; giao đơn vị có chức năng phù hợp làm đầu mối`: whom those that lead choose among their own. */
export const isOfThem = ({ name }: Party): boolean => OF_THEM.test(name)

const OF_THEM =
  /^(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận) (?:[Tt]hường trực|đầu mối)$|đơn vị|bộ phận|cá nhân|người|một|(?:(?:các|từng) )?(?:cán bộ|công chức|viên chức|nhân viên|giáo viên|giảng viên|chuyên viên|thành viên|đoàn viên|hội viên|đảng viên))(?!\p{L})/u

/** `Kiểm tra vệ sinh: đồng chí Lê Văn An phụ trách`, `Chuẩn bị quà (bà Trần Thị Hoa phụ trách)`, `Ký số học bạ. Đ/c Lê Văn An (Tổ trưởng) phụ trách` */
const PERSON_BEHIND =
  /(?:[:(;,] ?|\. | [-–] )(?:do |giao )?(?=(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô) \p{Lu}\p{Ll}+ [^.;:()\n]{2,80}(?:\([^()\n]{1,60}\) )?(?:phụ trách|thực hiện|đảm nhiệm|chịu trách nhiệm|chủ trì|chuẩn bị)(?: chính| chung)?\)?[.;]?$)/iu

function chargeOfPersonsBehind(text: string, { span }: Task): Charge | null {
  const hit = PERSON_BEHIND.exec(text)
  if (!hit) return null
  const at = hit.index + hit[0].length
  return chargeOfPersons(text.slice(at), { start: span.start + at, end: span.end }, null)
}

const ORDERS = /^(?:Lãnh đạo, chỉ đạo|Chỉ đạo) (?=\p{Lu})/u
const TAKES_PART = /^ ?(?:(?:chịu trách nhiệm )?chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u

/** `Chỉ đạo Phòng Kinh tế chủ trì …`: who leads, or, where that is said above, who carries it out. */
function chargeOfOrdered(text: string, { span }: Task, isGiven: boolean): Charge | null {
  const at = ORDERS.exec(text)?.[0].length ?? 0
  const duty = at > 0 ? parseDuty(text.slice(at), span.start + at) : null
  const last = duty?.leads.at(-1)
  if (!duty || !last || !TAKES_PART.test(text.slice(last.span.end - span.start))) return null
  const charge = chargeOfDuty(duty, span, null)
  return isGiven ? { ...charge, leads: [], executors: duty.leads } : charge
}

/** `Trang trí sân khấu: | Đ/c Tuấn, Đ/c Hạnh`, `Nước uống: | Tổ Văn phòng (xong trước ngày 04/9)`: who, and nothing else. */
const TITLED = /^(?=\P{N})([^:\n]{3,100}?) ?: ([^:\n]{3,200})$/u
/** `Lập hồ sơ: Phòng Kinh tế; | thời gian: quý III/2026`, `Hội thao: Trường Tiểu học Nam Lập, | tháng 11/2027` */
const TIME_LABEL =
  /[;.] (?:thời gian|thời hạn|tiến độ)(?: hoàn thành| thực hiện)? ?:[^:;]{3,60}$|[,;] (?:(?:hoàn thành|xong) )?(?:trước |trong |vào )?(?:ngày|tháng|quý|\d{1,2}\/) ?[\dIV][^:;,]{0,30}$/iu
const BEHIND_NAMES = /(?:, (?:hoàn thành|xong) [^,]{3,40}| ?\([^()]{3,60}\))?[.;]?$/u
/** `các cơ quan, trường học | từ ngày 30/8 đến hết ngày 03/9` */
const AT_TIME = /,? (?<! (?:có|được|là) )(?:từ|trước|trong|vào) (?:ngày|tháng|quý|tuần|\d)/u
/** Of these the names behind a colon are where it is done, or for whom. */
const NO_WORK =
  /(?<!\p{L})(?:các|những|một số|gồm) (?:[^\s,]{1,12} ){1,3}$|^(?:tên|họ và tên|kính gửi|nơi nhận|thành phần|đối tượng|địa điểm|đơn vị|cơ quan|khách mời|đại biểu)(?!\p{L})/iu

const MANNER = /^(?:chủ trì|trực tiếp|tổ chức) /u

const CLOSING = /(?:;| [-–]) (?=\p{Lu})/gu

/** `Tổ chức hội thao; | Cục Quân huấn`, `Phát quang tuyến - | Đội Vận hành`: who, and nothing else, before the time of the work. */
function chargeOfClosing(text: string, span: Extent): Charge | null {
  for (const { index, 0: mark } of matchesOf(CLOSING, text)) {
    const at = index + mark.length
    // `Phòng Văn hóa | - Xã hội`
    if (text.length - at > LONGEST_DOERS || (mark !== '; ' && endsInBody(text.slice(0, index)))) continue
    const duty = parseDuty(text.slice(at), span.start + at)
    if (duty?.heading && duty.leads[0]?.span.start === span.start + at) return chargeOfDuty(duty, span, null)
  }
  return null
}

function chargeOfTitled(text: string, { span }: Task): Charge | null {
  const untimed = text.slice(0, TIME_LABEL.exec(text)?.index)
  const alone = untimed === text ? null : parseDuty(untimed, span.start)
  if (alone?.heading && alone.leads.length > 0) return chargeOfDuty(alone, span, null)
  const closing = untimed === text ? null : chargeOfClosing(untimed, span)
  if (closing) return closing
  const [, work = '', said = ''] = (untimed.includes(': ') && TITLED.exec(untimed)) || []
  if (said === '') return null
  const whole = said.slice(0, BEHIND_NAMES.exec(said)?.index)
  const names = whole.slice(0, AT_TIME.exec(whole)?.index)
  if (names === '' || namesPlaces(work) || parseDuty(work) !== null) return null
  const start = span.start + text.lastIndexOf(said)
  const persons = splitPersons(names.replaceAll(', ', '; '), start)
  if (persons.length > 0 && names.split(/, | và /u).every(isPersonal)) return { ...noCharge(span, null), persons }
  const duty = parseDuty(names, start)
  const rest = names.slice((duty?.restStart ?? start) - start).replace(MANNER, '')
  const isDone = duty && duty.coordinators.length > 0 && ACTING.test(` ${rest}`)
  if (duty && (duty.heading || isDone) && duty.leads.length > 0) return chargeOfDuty(duty, span, null)
  if (!UNIT.test(names)) return null
  const leads = matchesOf(UNIT_NAME, names).flatMap(({ index, 0: name }) => splitParties(name, start + index))
  return { ...noCharge(span, null), leads }
}

/** One of them: no comma but that before another parts them. */
const UNIT_NAME =
  /(?:(?!, | và )[^\n])+(?:(?:, | và )(?=\p{Ll})(?!thôn|bản|ấp|khu|tổ|xóm|lớp|chi)(?:(?!, | và )[^\n])+)*/gu

/** `Tổ văn phòng`, `thôn Nà Lạn, thôn Bản Hạ`: units that are named in small letters. */
const UNIT =
  /^(?!Tổ chức|Ban hành|Phòng (?:chống|ngừa)|Khoa học)(?:(?:Tổ|Phòng|Ban|Khoa|Bộ phận|Đội|Nhóm)(?: \p{Ll}{1,8}){1,4}|(?:thôn|bản|ấp|khu phố|tổ dân phố|xóm|lớp|chi đoàn|chi đội) [\p{Lu}\d][^.;:]{0,80})$/u

/** True for a title behind which names are those of places, or of who gets something: `Kiểm tra tại các đơn vị`. */
export const namesPlaces = (title: string): boolean => NO_WORK.test(`${title} `)

function passiveCharge(text: string, { span }: Task): Charge | null {
  const duty = parsePassiveCharge(text, span.start)
  return duty && chargeOfDuty(duty, span, null)
}

/** The sentences behind the first one, without their marks, and where each begins. */
export function* laterSentences(text: string): Generator<{ start: number; sentence: string }> {
  for (const { index, 0: mark } of matchesOf(LATER, text)) {
    if (isShortened(text, index)) continue
    const start = index + mark.length
    const rest = text.slice(start)
    yield { start, sentence: rest.slice(0, endOfSentence(rest)) }
  }
}

function endOfSentence(text: string): number {
  SENTENCE_END.lastIndex = 0
  let end = SENTENCE_END.exec(text)
  while (end && isShortened(text, end.index)) end = SENTENCE_END.exec(text)
  return end?.index ?? text.length
}

function chargeOfLaterSentence(text: string, { span }: Task, isGiven: boolean): Charge | null {
  const leading = isGiven ? PRESIDING : LEADING
  if (!leading.test(text) && !text.includes('Giao ') && !text.includes('Phân công ')) return null
  for (const { start, sentence } of laterSentences(text)) {
    if (!COMMISSION.test(sentence) && !leading.test(sentence)) continue
    const duty = parseDuty(sentence, span.start + start)
    if (duty && duty.leads.length > 0) return chargeOfDuty(duty, span, null)
  }
  return null
}

/** The charge in brackets at the end of a task: `… (Sở X chủ trì, Y phối hợp; xong trong quý II)`, `… (Sở X thực hiện)`. */
export function chargeOfBracket(root: PlanRoot, task: Pick<Task, 'span'>): Charge | null {
  const text = textOf(root, task.span)
  if (!CLOSED.test(text.slice(-6))) return null
  const open = text.lastIndexOf('(') + 1
  const inner = text.slice(open, text.lastIndexOf(')'))
  if (open === 0 || inner.length > LONGEST_BRACKET) return null
  const given = GIVEN.exec(inner)
  if (!given && !CHARGING.test(inner) && !TIME_FIRST.test(inner)) return chargeOfNames(inner, task, open)
  const labels = chargeOfLabels(parseLabelledLine(inner, task.span.start + open))
  if (labels) return labels
  const time = TIME_FIRST.exec(inner)?.[0] ?? ''
  const by = (time || given?.[0] || BY.exec(inner)?.[0] || '').length
  const duty = parseDuty(inner.slice(by).replace(FOCAL, ''), task.span.start + open + by)
  if (!duty || duty.leads.length === 0) return chargeOfNames(inner, task, open)
  const acts =
    given !== null ||
    time !== '' ||
    /chủ trì|đầu mối/iu.test(inner) ||
    ACTING.test(text.slice(duty.restStart - task.span.start - 1))
  if (!acts && duty.coordinators.length === 0) return chargeOfNames(inner, task, open)
  const said = time || (TIME_LAST.exec(inner)?.[1] ?? '')
  const schedule = said === '' ? null : (readSchedule(cutEnd(said, ' ,;'))?.schedule ?? null)
  return { ...chargeOfDuty(duty, task.span, null), schedule }
}

const TIME =
  /(?:(?:dự kiến|hoàn thành|xong|thời gian:?) )?(?:trong |trước |vào |từ |đến hết )?(?:tuần|ngày|tháng|quý|năm|\d{1,2}\/)/iu
/** `Văn phòng Sở; thường xuyên`, `Sở Xây dựng, quý II/2026` */
const TIMED_NAMES = new RegExp(`^([^;:]{3,160}?)(?:; ?([^;:]{4,80})|, ?(${TIME.source}[^;:]{0,80}))$`, 'iu')
/** `tháng 5/2026, Ban An toàn chủ trì` */
const TIME_FIRST = new RegExp(`^${TIME.source}[^;:,]{0,60}[,;] (?=\\p{L})`, 'iu')

/** `Chi cục Thủy lợi thực hiện | trong quý II` */
const TIME_LAST = new RegExp(`(?:thực hiện|triển khai|hoàn thành|xong),? (${TIME.source}[^;:,]{0,40})$`, 'iu')

/** `… (Văn phòng Sở; thường xuyên)`: who does it and when, with no word for either. */
function chargeOfNames(inner: string, { span }: Pick<Task, 'span'>, open: number): Charge | null {
  const [, names = '', said, behind] = TIMED_NAMES.exec(inner) ?? []
  const reading = readSchedule(said ?? behind ?? '')
  if (!reading || reading.unparsed) return null
  const duty = parseDuty(names, span.start + open)
  if (!duty?.heading || duty.leads.length === 0) return null
  return { ...chargeOfDuty(duty, span, null), schedule: reading.schedule }
}
