/** Where the own paragraphs of the sections stand in the text. */
import type { Plan, Section } from '../plan.js'
import { flatSections } from './flat-sections.js'

export interface TextExtent {
  start: number
  end: number
}

/**
 * The paragraphs of each `section.text`, in order. The first may stand on the line of the label, all others are
 * lines of their own; a line belongs to one section only, the innermost ones have the first choice.
 */
export function ownParagraphs(plan: Plan): Map<Section, TextExtent[]> {
  const lines = linesOf(plan.text)
  const taken = new Set<number>()
  const found = new Map<Section, TextExtent[]>()
  for (const { section } of flatSections(plan).reverse()) {
    if (section.text === '') continue
    found.set(section, paragraphsOf(plan.text, section, lines, taken))
  }
  return found
}

/** The offsets of the lines by their words. */
function linesOf(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  let start = 0
  for (const line of text.split('\n')) {
    const same = lines.get(line)
    if (same) same.push(start)
    else lines.set(line, [start])
    start += line.length + 1
  }
  return lines
}

function paragraphsOf(
  text: string,
  section: Section,
  lines: ReadonlyMap<string, number[]>,
  taken: Set<number>,
): TextExtent[] {
  const { span } = section
  const extents: TextExtent[] = []
  const lineEnd = text.indexOf('\n', span.start)
  const own = text.slice(span.start, lineEnd < 0 ? text.length : lineEnd)
  let from = span.start
  section.text.split('\n').forEach((paragraph, i) => {
    const onLabelLine = i === 0 && !section.marker.inferred && own.endsWith(paragraph)
    const start = onLabelLine
      ? span.start + own.length - paragraph.length
      : lines.get(paragraph)?.find((at) => at >= from && !taken.has(at))
    if (start === undefined) return
    taken.add(start)
    extents.push({ start, end: start + paragraph.length })
    from = start + paragraph.length
  })
  return extents
}
