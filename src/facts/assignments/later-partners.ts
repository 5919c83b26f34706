/** With whom a task is done by its later words: `… lấy mẫu, phối hợp với Công an tỉnh …`, `…; Phối hợp với Sở Nội vụ …`. */
import { parseDuty } from '../../grammar/duty/duty.js'
import { POSTS_WITHIN } from '../../grammar/duty/order.js'
import type { Party } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { merge } from './charge.js'
import { dutyOf } from './duties.js'

/** Words that make a noun of it: `quy chế phối hợp với …` names nobody who takes part. */
const NAMING =
  'quy chế|cơ chế|quy trình|công tác|chương trình|kế hoạch|phương án|phương thức|hình thức|hoạt động|nguyên tắc|quan hệ|văn bản|nội dung|kết quả|tình hình|thỏa thuận|đề nghị|yêu cầu|ký kết|cơ quan|đơn vị|sự|việc|tổ|thiếu|chưa'
const TOGETHER = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!\\p{L})(?:${NAMING}) )phối hợp |(?<=[;.:)] )Phối hợp |(?<=[;,] )(?:chủ trì )?cùng (?:với )?(?=\\p{Lu}|các )`,
  'gu',
)
const LONGEST_LIST = 2000

/** The bodies behind `phối hợp` or `cùng` in the words of what is to be done, in their order, each once. */
export function laterPartners(root: PlanRoot, task: Extent): Party[] {
  const text = textOf(root, task)
  if (!text.includes('hối hợp') && !text.includes(' cùng ')) return []
  const duty = dutyOf(root, task)
  const from = duty ? duty.restStart - task.start : 1
  let partners: Party[] = []
  // with the mark before: `làm đầu mối, | cùng Sở X …`
  const seen = duty ? Math.max(from - 2, 0) : from
  for (const { index } of matchesOf(TOGETHER, text.slice(seen))) {
    const start = seen + index
    const named = parseDuty(text.slice(start, start + LONGEST_LIST), task.start + start)
    if (named) partners = merge(partners, named.coordinators)
  }
  for (const { index, 0: words } of matchesOf(WITH_HELP, text)) {
    const start = index + words.length
    const named = parseDuty(text.slice(start, start + text.slice(start).search(/[.;:)\n]|$/u)), task.start + start)
    if (named?.heading) partners = merge(partners, named.leads)
  }
  return merge(partners, helpersIn(text, from, task.start))
}

/** `…, có sự phối hợp của Sở X` */
const WITH_HELP = /(?<!\p{L})(?:có|với) sự (?:phối hợp|tham gia phối hợp)(?: chặt chẽ| tích cực)? của (?=\p{Lu}|các )/gu

/** `phối hợp` of those who help, with nobody named behind it; who helps and carries it out does the work. */
export const HELP_VERB =
  '(?:là (?:cơ quan|đơn vị) )?phối hợp(?! (?:(?:chặt chẽ |thường xuyên |tốt )?(?:với|cùng)|và (?:tổ chức|triển khai|chỉ đạo))(?!\\p{L}))'
/** `…; Công an xã | hỗ trợ.`, with nothing said of what with. */
export const HELPING = '(?:hỗ trợ|tham gia)(?: thực hiện)?(?=[.;,)]|$)'
/** `…, Phòng Kinh tế, Phòng Nội vụ | phối hợp trả lời`: those who help stand before their verb. */
const HELPS = new RegExp(`(?<=[\\p{L}\\d])(?: cùng)? ${HELP_VERB}(?=[ ,.;)]|$)`, 'gu')
const CLAUSE = new RegExp(
  `[,;.:] (?=\\p{Lu}|(?:các|phòng|khoa|tổ|ban|trạm|đội|giáo viên|chi bộ|chi đoàn|cấp ủy|bộ phận|lực lượng|nhà trường|${POSTS_WITHIN}) )`,
  'gu',
)
const LONGEST_HELPERS = 240

/** The bodies of clauses behind the work that say only who helps, from `from` on. */
function helpersIn(text: string, from: number, offset: number): Party[] {
  let helpers: Party[] = []
  for (const { index } of matchesOf(HELPS, text)) {
    // with the mark before: `Sở X chủ trì. | Các sở phối hợp`
    const floor = Math.max(from - 2, index - LONGEST_HELPERS, 0)
    // a name may hold commas: the first clause whose bodies reach to the verb
    for (const { index: mark, 0: words } of matchesOf(CLAUSE, text.slice(floor, index))) {
      const start = floor + mark + words.length
      const named = parseDuty(text.slice(start, index), offset + start)
      const [first] = named?.leads ?? []
      if (!named?.heading || first?.span.start !== offset + start) continue
      helpers = merge(helpers, named.leads)
      break
    }
  }
  return helpers
}
