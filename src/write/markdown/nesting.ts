/** Lists that only their indents set into each other: `1.` below `1.`, a dash below a dash. */
import type { Plan, Section } from '../../plan.js'

const LIST_ITEM = /^(?:([-*+])|\d{1,9}[.)])(?= )/
const INDENT = 4

/** How many lists stand around each line of such lists, by the offset of the line; of items, and of text in them. */
export type Indents = ReadonlyMap<number, string>

export function listIndents(plan: Plan): Indents {
  const indents = new Map<number, string>()
  const signOf = ({ marker, span }: Section): string | null => {
    const found = marker.inferred ? null : LIST_ITEM.exec(plan.text.slice(span.start, span.end))
    return found ? (found[1] ?? '1') : null
  }
  const needsIndent = (section: Section, around: readonly string[]): boolean => {
    const sign = signOf(section)
    if (sign === null) return section.children.some((child) => needsIndent(child, []))
    if (around.includes(sign) || (sign === '1' && around.length > 0)) return true
    return section.children.some((child) => needsIndent(child, [...around, sign]))
  }
  const indent = (section: Section, depth: number): void => {
    if (signOf(section) === null || (depth === 0 && !needsIndent(section, []))) {
      for (const child of section.children) indent(child, 0)
      return
    }
    for (let at = section.span.start; at <= section.span.end; ) {
      indents.set(at, ' '.repeat(INDENT * (at === section.span.start ? depth : depth + 1)))
      const next = plan.text.indexOf('\n', at)
      if (next < 0) break
      at = next + 1
    }
    for (const child of section.children) indent(child, depth + 1)
  }
  for (const { sections } of [plan, ...plan.annexes]) for (const section of sections) indent(section, 0)
  return indents
}
