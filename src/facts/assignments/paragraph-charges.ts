/** Who is charged by the paragraphs of a section, and by the clauses of one paragraph: each body with its own part. */

import type { Duty } from '../../grammar/duty/duty.js'
import { opensWithVerb } from '../../grammar/duty/lead-in.js'
import { ASKING, GIVING, GIVING_WITHIN, ORDERING, POSTS_WITHIN } from '../../grammar/duty/order.js'
import { takesLeave } from '../../grammar/leave-taking.js'
import { endsInBody } from '../../grammar/party/list.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Party } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { type Charge, chargeOfDuty, merge } from './charge.js'
import { dutyOf } from './duties.js'
import { HELP_VERB, HELPING, laterPartners } from './later-partners.js'
import { areGiven, isOfThem } from './own-charge.js'

/** `Nghị quyết này được … thông qua`: what the document says of itself below its last part. */
const OF_ITSELF = /^(?:Luật|Nghị quyết|Quyết định|Kế hoạch|Chương trình|Chỉ thị) này (?:đã )?(?:được|có hiệu lực)/u

/**
 * A section without items whose paragraphs each charge a body, in their order; none where one of them does not, but for
 * the work that the first words name before several bodies get their part of it.
 */
export function chargesOfParagraphs(root: PlanRoot, { paragraphs, children }: SectionNode): Charge[] {
  if (children.length > 0) return []
  const charges: Charge[] = []
  const parts = paragraphs.flatMap((paragraph) => commissionsIn(root, paragraph))
  for (const [i, part] of parts.entries()) {
    const words = textOf(root, part)
    if (takesLeave(words) || OF_ITSELF.test(words)) continue
    const duty = dutyOf(root, part)
    if (!duty && i === 0 && paragraphs.length === 1 && parts.length > 2) continue
    if (!duty || duty.leads.length === 0 || (duty.heading && !PRESIDES.test(words))) return []
    const first = charges.at(-1)
    if (first && helps(root, duty, part)) {
      first.coordinators = merge(first.coordinators, duty.leads)
      continue
    }
    if (first && PRESIDES.test(textOf(root, first.span)) && carriesOut(root, duty, part)) {
      first.executors = merge(first.executors, duty.leads)
      first.coordinators = merge(first.coordinators, laterPartners(root, part))
      continue
    }
    charges.push(chargeOfPart(root, duty, part))
  }
  return charges
}

/**
 * `Sở X: rà soát danh mục; Sở Y: thẩm định dự toán`: the charge of the title for the first part, and those of the bodies
 * behind it for theirs; none where the one paragraph below the title is all for who stands in it.
 */
export function chargesBehindTitle(root: PlanRoot, { paragraphs, children }: SectionNode, title: Charge): Charge[] {
  const [paragraph, ...more] = paragraphs
  if (!paragraph || more.length > 0 || children.length > 0 || title.leads.length === 0) return []
  const [first, ...others] = commissionsIn(root, paragraph)
  if (!first || others.length === 0) return []
  const schedule = findSchedule(textOf(root, first))?.schedule ?? null
  const charges: Charge[] = [{ ...withLater(root, first, title), from: null, schedule }]
  for (const part of others) {
    const duty = dutyOf(root, part)
    const last = charges.at(-1)
    if (!duty || !last) return []
    const behind = textOf(root, { start: duty.leads.at(-1)?.span.end ?? part.start, end: part.end })
    if (areNamed(duty.leads, title.leads) || ANSWERS.test(behind)) continue
    if (helps(root, duty, part)) last.coordinators = merge(last.coordinators, duty.leads)
    else charges.push(chargeOfPart(root, duty, part))
  }
  return charges.length > 1 ? charges : []
}

/** True for those of the title, named again in full or in short: `Tổ công tác` of `Tổ công tác liên ngành`. */
const areNamed = (leads: readonly Party[], given: readonly Party[]): boolean =>
  areGiven(leads, given) || leads.every(({ name }) => given.some((body) => body.name.startsWith(name)))

/** What is told of a body beside the one that stands in the title, or that it answers for the work of that one. */
const ANSWERS = /^ (?:chịu trách nhiệm|đã|đang|được|là|gồm)(?!\p{L})/u

/** Whether a part of a task says only that its bodies help with the part before. */
function helps(root: PlanRoot, duty: Duty, { start, end }: Extent): boolean {
  const behind = textOf(root, { start: duty.leads.at(-1)?.span.end ?? start, end })
  // `Yêu cầu Hội Nông dân tham gia.` is a work of its own
  return HELPS.test(behind) || (duty.leads[0]?.span.start === start && HELPS_ALONE.test(behind))
}

/** Whether a part says only that its bodies carry out what the part before has somebody preside over. */
const carriesOut = (root: PlanRoot, duty: Duty, { start, end }: Extent): boolean =>
  CARRIES_OUT.test(textOf(root, { start: duty.leads.at(-1)?.span.end ?? start, end }))

/** `Phòng A chủ trì; Phòng B bảo đảm kinh phí`: the work is that of the whole. */
const PRESIDES = / chủ trì$/u

const CARRIES_OUT = /^ (?:(?:trực tiếp |tổ chức |triển khai ){0,2}thực hiện|(?:tổ chức )?triển khai)(?=[.;]|$)/u

/** The charge of a part of a task, with the partners and the time that the words of the part say. */
export function chargeOfPart(root: PlanRoot, duty: Duty, part: Extent): Charge {
  const charge = chargeOfDuty(duty, part, null)
  const schedule = findSchedule(textOf(root, part))?.schedule ?? null
  return { ...withLater(root, part, charge), schedule }
}

/** The partners that the words of a task name later join those of its charge. */
export function withLater(root: PlanRoot, task: Extent, charge: Charge): Charge {
  if (charge.leads.length === 0) return charge
  const leading = new Set(charge.leads.map(({ agencyId, name }) => agencyId ?? name))
  const later = laterPartners(root, task).filter(({ agencyId, name }) => !leading.has(agencyId ?? name))
  return { ...charge, coordinators: merge(charge.coordinators, later) }
}

/** `…; Ban Chỉ huy Quân sự xã | phối hợp, bố trí lực lượng`: a partner of the body before it. */
export const HELPS = new RegExp(`^ (?:có trách nhiệm )?(?:cùng )?${HELP_VERB}(?!\\p{L})`, 'u')
const HELPS_ALONE = new RegExp(`^ ${HELPING}`, 'u')

/** Below a title that names a body a paragraph may charge another: `Giao Sở X chủ trì …`. */
export const commissions = (root: PlanRoot, { paragraphs }: SectionNode): boolean =>
  paragraphs.some((paragraph) => COMMISSION.test(textOf(root, paragraph)))

const COMMISSION = new RegExp(`^${ORDERING} (?=\\p{L})`, 'iu')
const NEXT_COMMISSION = new RegExp(
  `, (?:đồng thời,? )?(?=${GIVING_WITHIN} \\p{Lu})|[;.] (?:và )?(?=(?:${ORDERING}|${GIVING_WITHIN}|yêu cầu|đề nghị) \\p{L})|; (?=(?:Sở|Bộ|Ban|Đài|Báo|Phòng|Công an|Văn phòng|Trung tâm|Mặt trận|Hội|UBND|phòng|khoa|tổ) \\p{Lu}|UBND các |Báo và |(?:[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|[Tt]hủ trưởng|[Hh]iệu trưởng) (?:các |\\p{Lu})|(?:${POSTS_WITHIN}) |(?:các|từng) (?:sở|phòng|ban|xã|phường|huyện|cơ quan|đơn vị|ngành|trường|thôn|khoa)(?!\\p{L}))`,
  'gu',
)

/** Bodies of a rank that no other body of a plan orders about, and those beside the executive, which nobody but its head asks. */
const ORDERED = '(?:Sở|Bộ|Ban|Ủy ban|UBND|Công an tỉnh|Thanh tra tỉnh)'
const ASKED = '(?:Ủy ban (?:MTTQ|Mặt trận)|Mặt trận|Tòa án|Viện [Kk]iểm sát|Ban Thường trực|HĐND|Tỉnh ủy|Thường trực)'

const NEXT_BODY = new RegExp(
  `, đồng thời,? (?=${GIVING_WITHIN} (?:\\p{Lu}|các )|(?:yêu cầu ${ORDERED}|đề nghị ${ASKED}) )|; (?:đồng thời,? )?(?=(?:yêu cầu ${ORDERED}|đề nghị ${ASKED}) )|[;,] trong đó,? (?=lực lượng )|; (?:còn |riêng |(?:đồng thời,? )?(?=${GIVING_WITHIN} ))?(?=\\p{Lu}|(?:các|từng|lực lượng|ngành|phòng|khoa|tổ|bộ phận|chính quyền|cấp ủy|nhà trường|giáo viên|giao|phân công|${POSTS_WITHIN}) )|\\. (?:Đồng thời,? (?=${GIVING_WITHIN} ))?(?=\\p{Lu}|giao |phân công )`,
  'gu',
)
const GIVES = new RegExp(`^${GIVING} `, 'iu')
const ASKS = new RegExp(`^${ASKING} `, 'iu')
/** Whom a body may ask for something that is no work of a plan: those that it licenses or watches over. */
const WATCHED =
  /^(?:(?:các|mọi|những) )?(?:doanh nghiệp|công ty|hợp tác xã|hộ|cá nhân|người|tổ chức|nhà thầu|nhà đầu tư|chủ(?! tịch| nhiệm)|cơ sở|nhân dân|bà con)(?!\p{L})/iu

/**
 * The parts of `Giao Sở X …; giao Sở Y …`, or of `Sở X …; Sở Y …`, that charge a body each; the whole where it is one
 * commission.
 */
function commissionsIn(root: PlanRoot, { start, end }: Extent): Extent[] {
  const parts: Extent[] = [{ start, end }]
  const text = textOf(root, { start, end })
  const marks = COMMISSION.test(text) ? NEXT_COMMISSION : NEXT_BODY
  for (const { index, 0: mark } of matchesOf(marks, text)) {
    const next = { start: start + index + mark.length, end }
    const last = parts.at(-1)
    const duty = dutyOf(root, next)
    if (!last || !duty || duty.heading || duty.leads.length === 0) continue
    if (marks === NEXT_BODY && !goesOn(root, next, duty.leads, mark)) continue
    last.end = start + index
    parts.push(next)
  }
  return parts.flatMap((part) => besideIn(root, part))
}

/** Whether a clause behind the first mark gives somebody a work of their own. */
function goesOn(root: PlanRoot, next: Extent, leads: readonly Party[], mark: string): boolean {
  const words = textOf(root, next)
  if (GIVES.test(words)) return !leads.every(isOfThem)
  if (ASKS.test(words)) return !leads.some(({ name }) => WATCHED.test(name))
  return !mark.startsWith('. ') || actsBehind(root, next, leads)
}

/** A later sentence charges another body where that does a work, or presides over one. */
function actsBehind(root: PlanRoot, { start, end }: Extent, leads: readonly Party[]): boolean {
  const [first] = leads
  const last = leads.at(-1)
  if (first?.span.start !== start || !last) return false
  const behind = textOf(root, { start: last.span.end, end })
  if (/^[^.;:]{0,60} chủ trì/u.test(behind) || HELPS.test(behind) || ENTITLED.test(behind)) return true
  if (!ACTS.test(behind) || JUDGES.test(behind)) return false
  const [answers = ''] = ANSWERING.exec(behind) ?? []
  if (answers !== '' || leads.some(({ kind }) => kind === 'group'))
    return !TELLS.test(behind.slice(answers.length)) && opensWithVerb(behind.slice(answers.length).trimStart())
  return !TELLS.test(behind)
}

/** `UBND các phường | chịu trách nhiệm tổ chức …`, but `… chịu trách nhiệm về số liệu` */
const ANSWERING = /^ chịu trách nhiệm(?= \p{Ll})/u
/** `. Sở Tài chính: thẩm định dự toán` */
const ENTITLED = /^ ?: \p{L}/u
/** What is told of a body, or what it has others do. */
const TELLS =
  /^ (?:đã|đang|sẽ|được|là|có|cần|phải|gồm|theo|thống nhất|đồng ý|yêu cầu|đề nghị|giao|cam kết|chịu trách nhiệm|báo cáo|tổng hợp)(?!\p{L})/u

const NEXT_NAME = /, (?:(?:còn|riêng) )?(?=\p{Lu})|, (?=các )/gu
/** What somebody has others do: the bodies that follow are those. */
const HAS_DONE =
  /^(?:chỉ đạo|lãnh đạo|yêu cầu|đề nghị|giao|phân công|hướng dẫn|đôn đốc|vận động|huy động|mời)(?!\p{L})/u
/** What one body does to the work of the other. */
const JUDGES =
  /^ (?:cùng )?(?:phối hợp|thẩm định|thẩm tra|phê duyệt|xem xét|quyết định|cho ý kiến|thông qua|chấp thuận|ban hành|xác nhận|giám sát|theo dõi|đôn đốc|tham gia|chịu sự)(?!\p{L})/u
/** All of what somebody does: whoever follows does something else. */
const WHOLE_WORK = /^(?:hướng dẫn|chỉ đạo|tham mưu|đề xuất|xây dựng kế hoạch)$/u
const SHORTEST_WORK = 8
const LONGEST_WORK = 400

/**
 * `Sở X lo công tác tuyên truyền, Đài Y mở chuyên mục`: the parts of a clause in which bodies by name each do a work of
 * their own behind a comma.
 */
function besideIn(root: PlanRoot, { start, end }: Extent): Extent[] {
  const parts: Extent[] = [{ start, end }]
  const text = textOf(root, { start, end })
  for (const { index, 0: mark } of matchesOf(NEXT_NAME, text)) {
    const last = parts.at(-1)
    const duty = last && dutyOf(root, last)
    const work = duty ? textOf(root, { start: duty.restStart, end: start + index }) : ''
    if (
      !last ||
      (!WHOLE_WORK.test(work) &&
        (work.length < SHORTEST_WORK ||
          work.length > LONGEST_WORK ||
          /[.;:(]/.test(work) ||
          HAS_DONE.test(work) ||
          endsInBody(work)))
    )
      continue
    const next = { start: start + index + mark.length, end }
    const [named, ...others] = dutyOf(root, next)?.leads ?? []
    const isNamed = named?.kind === 'agency' || WHOLE_WORK.test(work)
    if (!named || !isNamed || others.length > 0 || named.span.start !== next.start) continue
    const behind = textOf(root, { start: named.span.end, end })
    if (!ACTS.test(behind) || JUDGES.test(behind)) continue
    last.end = start + index
    parts.push(next)
  }
  return parts
}

/** A verb right behind a name. */
const ACTS = /^ \p{Ll}/u
