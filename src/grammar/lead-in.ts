/** Paragraphs that lead over to a list. */

/** `… tập trung thực hiện các nhiệm vụ, giải pháp trọng tâm sau:` leads over to tasks. */
const LEADS_TO_TASKS =
  /(?<!\p{L})(?:các|một số|những) (?:nhóm )?(?:nhiệm vụ(?!(?:,| và) quyền hạn)|giải pháp|công việc|nội dung công việc)(?!\p{L})[^.;:]{0,80}(?: sau| sau đây| dưới đây):$/u
const PAST = /(?<!\p{L})đã(?!\p{L})/u
const LONGEST_LEAD = 400

/** True for a paragraph that leads over to tasks below it, as a heading of tasks would. */
export function leadsToTasks(paragraph: string): boolean {
  if (!paragraph.endsWith(':') || paragraph.length > LONGEST_LEAD) return false
  const lower = paragraph.toLowerCase()
  return LEADS_TO_TASKS.test(lower) && !PAST.test(lower)
}
