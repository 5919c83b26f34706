/** Which lines are headings of Markdown. */
import type { Plan, Section } from '../../plan.js'

/** `#` to `######`, or `**` for a title below a heading, by the offset of the line. */
export type HeadingMarks = Map<number, string>

const DEEPEST = 6

export function headingMarks(plan: Plan): HeadingMarks {
  const marks: HeadingMarks = new Map()
  const mark = (section: Section, depth: number): void => {
    if (section.heading !== null && !section.marker.inferred && isTitleLine(plan, section)) {
      marks.set(section.span.start, '#'.repeat(Math.min(depth, DEEPEST)))
    }
    for (const child of section.children) mark(child, depth + 1)
  }
  for (const section of plan.sections) mark(section, 2)
  for (const annex of plan.annexes) {
    for (const section of annex.sections) mark(section, 2)
    markTitle(marks, plan, annex.span.start, annex.span.end, annex.title)
  }
  const first = [...plan.sections, ...plan.annexes][0]?.span.start ?? plan.text.length
  markTitle(marks, plan, 0, first, plan.document.title)
  return marks
}

const MARKS_ONLY = /^[\s.:;]*$/

/** True where the line of a section holds its heading and nothing more. */
function isTitleLine(plan: Plan, { heading, span }: Section): boolean {
  const end = lineEnd(plan.text, span.start)
  const line = plan.text.slice(span.start, end)
  const at = line.indexOf(heading ?? '')
  return at >= 0 && MARKS_ONLY.test(line.slice(at + (heading ?? '').length))
}

/** The type of a document or the label of an annex is the heading, its title stands in bold below it. */
function markTitle(marks: HeadingMarks, plan: Plan, from: number, to: number, title: string | null): void {
  const type = plan.document.typeName?.toLowerCase()
  let opened = false
  for (let start = from; start < to; start = lineEnd(plan.text, start) + 1) {
    const line = plan.text.slice(start, lineEnd(plan.text, start))
    if (line.includes('\t') || marks.has(start)) continue
    const opens = from > 0 ? start === from : line.toLowerCase() === type
    const inTitle = title !== null && line.length > 3 && title.includes(line)
    if (opens) marks.set(start, '#')
    else if (inTitle) marks.set(start, opened ? '**' : '#')
    if (opens || inTitle) opened = true
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
