/** The numbers of the pages that a text was taken out of, each on a line of its own. */
import { startsLower, startsUpper } from './characters.js'
import type { PhysicalLine } from './lines.js'
import { isMarked } from './page-notes.js'

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:[Tt]rang ?|[Pp]age ?)?(\d{1,3})(?: ?[/|] ?\d{1,3})?(?: ?[-–—])?$/
/** `- 4 -`, `Trang 4`: no figure of the text, whatever stands around it. */
const TOLD_NUMBER =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:[-–—] ?)?(?:[Tt]rang|[Pp]age) ?\d{1,3}(?: ?[/|] ?\d{1,3})?(?: ?[-–—])?)$/u
/** `- Trang 123 / 123 -` */
const LONGEST_PAGE_NUMBER = 20
/** Blanks before what stands in the middle of a page. */
const IN_THE_MIDDLE = 24
const FINAL = /[.;:!?…|]["”’)]?$/
/** Pages that may lie between two numbers that survived. */
const MAX_PAGE_STEP = 12

/** Marks the lines that are the number of their page: they stand apart, or in the middle of a sentence, and count on. */
export function markPageNumbers(lines: PhysicalLine[]): void {
  const candidates: { line: PhysicalLine; number: number; interrupts: boolean }[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    const head = lines[i - 1]
    const tail = lines[i + 1]
    const match = line && line.text.length <= LONGEST_PAGE_NUMBER ? PAGE_NUMBER.exec(line.text) : null
    if (!line || !head || !match) continue
    const interrupts = tail !== undefined && !FINAL.test(head.text) && startsLower(tail.text)
    if (isOfNote(lines, i, Number(match[1]))) continue
    const apart = line.afterPage || line.afterGap || (tail?.afterGap ?? true) || (line.indent ?? 0) >= IN_THE_MIDDLE
    if (interrupts || apart || TOLD_NUMBER.test(line.text))
      candidates.push({ line, number: Number(match[1]), interrupts })
  }
  let last = 0
  candidates.forEach(({ line, number, interrupts }, i) => {
    const next = candidates[i + 1]?.number ?? 0
    // an excerpt begins with any page, an annex is counted anew; only a sequence tells them from a lone figure
    const opens =
      (last === 0 || line.afterPage) && (next === number + 1 || number <= 2 || (interrupts && number <= MAX_PAGE_STEP))
    const follows = number > last && number <= last + MAX_PAGE_STEP
    if (!opens && !follows) return
    line.furniture = true
    last = number
  })
}

/** Lines of a page above its notes, at most. */
const PAGE_LINES = 60

/** The number of a note, on a line of its own above it, has its mark behind a word above. */
function isOfNote(lines: readonly PhysicalLine[], at: number, number: number): boolean {
  const [line, next] = lines.slice(at, at + 2)
  if (line?.afterPage || !next || next.afterPage || !startsUpper(next.text)) return false
  const from = Math.max(0, at - PAGE_LINES)
  // its note stands above it
  if (lines.slice(from, at).some(({ text }) => text === String(number) || text.startsWith(`${number} `))) return false
  return isMarked(lines, from, at, number)
}
