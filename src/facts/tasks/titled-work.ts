/** Work that stands in a title, with no more behind it than who does it: `Lập hồ sơ cai nghiện: Công an xã chủ trì.` */
import { openingPersons } from '../../grammar/party/persons.js'
import { findSchedule } from '../../grammar/schedule/prose.js'
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { dutyOf } from '../assignments/duties.js'

interface Passage {
  text: string
  span: Extent
}

const PARTS = /;|(?<=\p{L}), (?=hoàn thành|xong|trong |trước )/u
/** What is said of any work: that it is done. */
const DONE = /^(?:và )?(?:chủ trì|phối hợp|phụ trách|đảm nhiệm|thực hiện|triển khai|tổ chức|hoàn thành|[ ,.])*$/iu

/** The title with what stands behind it, where that only says who does the work of the title and by when. */
export function withTitled(root: PlanRoot, { heading }: SectionNode, said: Passage): Passage {
  if (!heading || said.span.start <= heading.start || !isOnlyCharge(root, said)) return said
  const title = textOf(root, heading)
  if ((dutyOf(root, heading)?.leads ?? []).length > 0 || openingPersons(title)) return said
  const span = { start: heading.start, end: said.span.end }
  return { text: textOf(root, span), span }
}

/** A task without the title that its words begin with: what is said there of who does it. */
export function behindTitle(task: Task, { heading, paragraphs }: SectionNode): Task {
  const start = paragraphs[0]?.start ?? 0
  const isTitled = heading?.start === task.span.start && start > task.span.start && start < task.span.end
  return isTitled ? { ...task, span: { start, end: task.span.end } } : task
}

function isOnlyCharge(root: PlanRoot, { text, span }: Passage): boolean {
  const persons = openingPersons(text, span.start)
  if (persons) return DONE.test(withoutTime(textOf(root, { start: persons.end, end: span.end })))
  if ((dutyOf(root, span)?.leads ?? []).length === 0) return false
  let start = span.start
  for (const part of text.split(PARTS)) {
    const at = start + part.length - part.trimStart().length
    const duty = dutyOf(root, { start: at, end: start + part.length })
    const rest = withoutTime(duty ? textOf(root, { start: duty.restStart, end: start + part.length }) : part)
    if (!DONE.test(rest)) return false
    start = span.start + text.indexOf(part, start - span.start) + part.length
    start += PARTS.exec(textOf(root, { start, end: span.end }))?.[0].length ?? 0
  }
  return true
}

function withoutTime(words: string): string {
  const time = findSchedule(words)
  return time ? words.slice(0, time.start) + words.slice(time.end) : words
}
