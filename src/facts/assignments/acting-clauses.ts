/** Bodies that act in the clauses behind the work that a task begins with: `Kiểm kê tài sản; các sở tự tổ chức kiểm kê`. */
import { POSTS_WITHIN } from '../../grammar/duty/order.js'
import type { Party, Task } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import { isShortened } from '../../text/shortened.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { type Charge, merge } from './charge.js'
import { dutyOf } from './duties.js'
import { chargeOfPart, HELPS } from './paragraph-charges.js'

const CLAUSE = /[.;:] (?:và |còn |riêng |trong đó,? )?(?=\p{L})/gu
/** Of these a task tells what becomes of them, and charges them with nothing. */
const SUBJECTS =
  /^(?:(?:các|mọi|mỗi|những|từng) )?(?:doanh nghiệp|hợp tác xã|người dân|nhân dân|hộ|cá nhân|học sinh|sinh viên|nhà đầu tư|nhà thầu|tổ chức kinh tế|cơ sở sản xuất|thành viên)(?!\p{L})/iu
/** What is told of a body, or what it does to the work of another. */
const TELLS =
  /^ (?:đã|đang|được|là|có(?! trách nhiệm| nhiệm vụ)|gồm|theo|thống nhất|đồng ý|yêu cầu|đề nghị|giao|xem xét|quyết định|phê duyệt|thẩm định|cho ý kiến|thông qua|chấp thuận|cam kết|ghi nhận|đánh giá cao|giám sát|theo dõi|cùng(?: tham gia)?)(?!\p{L})/u
const SENTENCE = new RegExp(
  `^\\p{Lu}|^(?:các|từng|mỗi) |^(?:tổ|phòng|khoa|ban|bộ phận|đội|trạm|trung tâm|nhóm) \\p{L}|^(?:${POSTS_WITHIN}) `,
  'u',
)

/** In characters: how far from its beginning a task still says who does it. */
const LONGEST_WORK = 600
/** `“4. Hội đồng nhân dân …`: the number of what is quoted. */
const QUOTED = /[“”"]\d{1,2}$/u

/**
 * A charge for each body that acts in a later clause of a task, with its part of the words; none where the task begins with
 * one that does, or where a clause only tells of a body.
 */
export function chargesOfClauses(root: PlanRoot, { span }: Task): Charge[] {
  const [text = ''] = textOf(root, span).split('\n', 1)
  const starts = matchesOf(CLAUSE, text.slice(0, LONGEST_WORK))
    .filter(({ index }) => !isShortened(text, index) && !QUOTED.test(text.slice(0, index)) && !isInBracket(text, index))
    .map(({ index, 0: mark }) => ({
      at: span.start + index,
      start: span.start + index + mark.length,
      mark: mark.charAt(0),
    }))
  // what a colon leads over to is a list, unless somebody acts right behind it
  let listed = false
  let named = -1
  const acting = starts.flatMap(({ at, start, mark }) => {
    const leads = listed && mark === ';' ? [] : actorsAt(root, start, span.end)
    // the colon behind a body leads over to its own part
    if (mark !== ';') listed = mark === ':' && leads.length === 0 && at !== named
    named = leads.at(-1)?.span.end ?? named
    return leads.length > 0 ? [{ extent: { start, end: span.end }, leads }] : []
  })
  const charges: Charge[] = []
  for (const [i, { extent, leads }] of acting.entries()) {
    const end = acting[i + 1]?.extent.start ?? span.end
    const part = { start: extent.start, end }
    const duty = dutyOf(root, part)
    if (!duty) continue
    const first = charges.at(-1)
    if (first && HELPS.test(textOf(root, { start: leads.at(-1)?.span.end ?? end, end })))
      first.coordinators = merge(first.coordinators, leads)
    else charges.push(chargeOfPart(root, duty, part))
  }
  return charges
}

/** `(theo số liệu của Sở X; | Kho bạc xác nhận)`: what a bracket tells is no clause of the task. */
const isInBracket = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

/** The bodies that act in the clause that begins at an offset. */
function actorsAt(root: PlanRoot, start: number, end: number): readonly Party[] {
  if (!SENTENCE.test(textOf(root, { start, end: Math.min(end, start + 16) }))) return []
  const duty = dutyOf(root, { start, end })
  const leads = duty && !duty.heading ? duty.leads : []
  const last = leads.at(-1)
  if (leads[0]?.span.start !== start || !last || leads.some(isSubject)) return []
  const behind = textOf(root, { start: last.span.end, end })
  return ACTS.test(behind) && !TELLS.test(behind) ? leads : []
}

/** A verb, or behind the colon of `Phân công cụ thể: Sở Y tế: rà soát …` what is to be done. */
const ACTS = /^,? \p{Ll}|^ ?: \p{L}/u

const isSubject = ({ name }: Party): boolean => SUBJECTS.test(name) || / có | này$/u.test(name)
