/**
 * What stands side by side in a text that keeps its layout: the recipients and the signature at the end of a document,
 * and above the attached one its issuer and the name of the state.
 */
import { ANNEX_LABEL, NATIONAL_NAME } from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT`, and `NAM` on the next line. */
const OPEN_NAME = /^CỘNG H\p{Lu}{2} XÃ(?: HỘI(?: CHỦ(?: NGHĨA(?: VIỆT)?)?)?)?$/u
const OPENS = /^N(?:ơi nhận|ƠI NHẬN) ?:?$/u
/** From this indent on a line alone is of the right column. */
const RIGHT = 24
/** Longer closings are none. */
const MOST_LINES = 60
/** Lines of a letterhead; recipients beside which the signature may begin. */
const FEW_LINES = 8

/** Parts the lines of such a stretch: those of the left column first, then those of the right one. */
export function withSidesParted(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const from = lines.findIndex((_, i) => opensClosing(lines, i) || opensLetterhead(lines, i))
  if (from < 0) return lines
  const to = opensLetterhead(lines, from) ? letterheadEnd(lines, from) : closingEnd(lines, from)
  const left: PhysicalLine[] = []
  const right: PhysicalLine[] = []
  for (const line of lines.slice(from, to)) {
    const { sides, ...rest } = line
    if (sides) {
      left.push({ ...rest, text: sides[0] })
      right.push({ ...rest, text: sides[1], closed: !OPEN_NAME.test(sides[1]) })
    } else if ((line.indent ?? 0) >= RIGHT) right.push({ ...line, closed: true })
    else left.push(line)
  }
  const last = left.pop()
  if (last) left.push({ ...last, closed: true })
  return [...lines.slice(0, from), ...left, ...right, ...withSidesParted(lines.slice(to))]
}

function opensClosing(lines: readonly PhysicalLine[], at: number): boolean {
  const line = lines[at]
  if (!line || !OPENS.test(line.sides?.[0] ?? line.text)) return false
  return lines.slice(at, at + FEW_LINES).some(({ sides }) => sides !== undefined)
}

/** That of an attached document, or one whose column is too narrow for the name: another at the beginning is read as it stands. */
function opensLetterhead(lines: readonly PhysicalLine[], at: number): boolean {
  const sides = lines[at]?.sides
  if (!sides || NATIONAL_NAME.test(sides[0])) return false
  const [, right] = sides
  if (NATIONAL_NAME.test(right)) return at > FEW_LINES
  return OPEN_NAME.test(right) && NATIONAL_NAME.test(`${right} ${lines[at + 1]?.sides?.[1] ?? ''}`)
}

function letterheadEnd(lines: readonly PhysicalLine[], from: number): number {
  let end = from + 1
  while (end < from + FEW_LINES && lines[end]?.sides && !lines[end]?.afterPage) end++
  return end
}

/** The closing ends at a page end, or behind its last entry or line of the right column. */
function closingEnd(lines: readonly PhysicalLine[], from: number): number {
  let end = from + 1
  for (let i = from + 1; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = lines[i]
    if (!line || line.afterPage || ANNEX_LABEL.test(line.text)) break
    const entry = /^[-–+]/.test(line.text)
    if (!entry && !line.sides && (line.indent ?? 0) < RIGHT && line.afterGap) break
    if (entry || line.sides || (line.indent ?? 0) >= RIGHT) end = i + 1
  }
  return end
}
