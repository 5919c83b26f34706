/** Which lines are headings of Markdown. */
import type { Plan, Section } from '../../plan.js'

/** `#` to `######`, or `**` for a title below a heading, by the offset of the line. */
export type HeadingMarks = Map<number, string>

const DEEPEST = 6

export function headingMarks(plan: Plan): HeadingMarks {
  const marks: HeadingMarks = new Map()
  // from behind: whether a heading may be one hangs on what follows it
  const markAll = (sections: readonly Section[], depth: number, follower: Section | undefined): void => {
    let next = follower
    for (const section of [...sections].reverse()) {
      markAll(section.children, depth + 1, next)
      const isHeading = section.heading !== null && !section.marker.inferred && isTitleLine(plan, section)
      if (isHeading && !(next && !marks.has(next.span.start) && goesOn(section, next))) {
        marks.set(section.span.start, '#'.repeat(Math.min(depth, DEEPEST)))
      }
      next = section
    }
  }
  markAll(plan.sections, 2, undefined)
  for (const annex of plan.annexes) {
    markAll(annex.sections, 2, undefined)
    markTitle(marks, plan, annex.span.start, annex.span.end, annex.title)
  }
  const first = [...plan.sections, ...plan.annexes][0]?.span.start ?? plan.text.length
  markTitle(marks, plan, 0, first, plan.document.title)
  return marks
}

/** `1. Xây kho` behind `2. Hạ tầng`, and not of it: below a heading it would be the first of its list. */
function goesOn({ children }: Section, { marker }: Section): boolean {
  return marker.ordinal !== null && marker.ordinal === (children.at(-1)?.marker.ordinal ?? 0) + 1
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
