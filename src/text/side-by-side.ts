/** The end of a document whose recipients and signature stand side by side, as a text that keeps its layout shows them. */
import type { PhysicalLine } from './lines.js'

const OPENS = /^Nơi nhận ?:?$/u
/** From this indent on a line alone is of the right column. */
const RIGHT = 24
/** Longer closings are none. */
const MOST_LINES = 60

/** Parts the lines of such a closing: those of the left column first, then those of the right one. */
export function withSidesParted(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const from = lines.findIndex(({ sides }) => sides && OPENS.test(sides[0]))
  if (from < 0) return lines
  const to = closingEnd(lines, from)
  const left: PhysicalLine[] = []
  const right: PhysicalLine[] = []
  for (const line of lines.slice(from, to)) {
    const { sides, ...rest } = line
    if (sides) {
      left.push({ ...rest, text: sides[0] })
      right.push({ ...rest, text: sides[1], closed: true })
    } else if ((line.indent ?? 0) >= RIGHT) right.push({ ...line, closed: true })
    else left.push(line)
  }
  const last = left.pop()
  if (last) left.push({ ...last, closed: true })
  return [...lines.slice(0, from), ...left, ...right, ...withSidesParted(lines.slice(to))]
}

/** The closing ends at a page end, or behind its last entry or line of the right column. */
function closingEnd(lines: readonly PhysicalLine[], from: number): number {
  let end = from + 1
  for (let i = from + 1; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = lines[i]
    if (!line || line.afterPage) break
    const entry = /^[-–+]/.test(line.text)
    if (!entry && !line.sides && (line.indent ?? 0) < RIGHT && line.afterGap) break
    if (entry || line.sides || (line.indent ?? 0) >= RIGHT) end = i + 1
  }
  return end
}
