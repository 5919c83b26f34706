/** Paragraphs that lead over to a list. */

/** `… tập trung thực hiện các nhiệm vụ, giải pháp trọng tâm sau:` leads over to tasks. */
const LEADS_TO_TASKS =
  /(?<!\p{L})(?:các|một số|những) (?:nhóm )?(?:nhiệm vụ(?!(?:,| và) quyền hạn)|giải pháp|công việc|nội dung công việc)(?!\p{L})[^.;:]{0,80}(?: sau| sau đây| dưới đây):$/u
/** `… yêu cầu các sở, ban, ngành thực hiện nghiêm các nội dung sau:` */
const ORDERS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo) \p{L}/u
const LEADS_TO_CONTENTS =
  /(?<!\p{L})thực hiện (?:tốt |nghiêm |nghiêm túc |ngay )?(?:các|một số|những) (?:nội dung|yêu cầu|việc)(?!\p{L})[^.;:]{0,40} sau(?: đây)?:$/u
const PAST = /(?<!\p{L})đã(?!\p{L})/u
const LONGEST_LEAD = 400

/** True for a paragraph that leads over to tasks below it, as a heading of tasks would. */
export function leadsToTasks(paragraph: string): boolean {
  if (!paragraph.endsWith(':') || paragraph.length > LONGEST_LEAD) return false
  const lower = paragraph.toLowerCase()
  return (LEADS_TO_TASKS.test(lower) || (LEADS_TO_CONTENTS.test(lower) && ORDERS.test(lower))) && !PAST.test(lower)
}
