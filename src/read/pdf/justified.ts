/**
 * Whether the lines of a column are stretched to its right margin: then one whose blanks have their natural width ends
 * a paragraph, however little room it leaves.
 */
import type { PageLine } from './lines.js'
import { ALIGNED } from './margins.js'

/** Parts of the natural width of a blank. */
const STRETCHED = 1.08
const NATURAL = 0.05
/** Of the lines that go on so many are stretched, and such a part. */
const LEAST_STRETCHED = 3
const MOST = 0.4
/** Points by which lines differ that reach one margin. */
const REACH = 1

/** Marks the lines that end a paragraph among the lines of the cells of a column. */
export function markUnstretched(cells: readonly (readonly PageLine[])[]): void {
  const blanks = new Map<PageLine, number>()
  for (const line of cells.flat()) if (line.words.length > 1) blanks.set(line, blankOf(line))
  // the last line of a cell is never stretched
  const natural = middleOf(cells.flatMap((lines) => blanks.get(lines.at(-1) as PageLine) ?? []))
  const goingOn = cells.flatMap((lines) => lines.slice(0, -1).filter(({ words }) => words.length > 2))
  const stretched = goingOn.filter((line) => (blanks.get(line) ?? 0) > STRETCHED * natural)
  if (stretched.length < LEAST_STRETCHED || stretched.length < MOST * goingOn.length) return
  for (const [line, blank] of blanks) {
    const isFull = stretched.some(({ right }) => Math.abs(right - line.right) <= REACH)
    line.unstretched = Math.abs(blank / natural - 1) < NATURAL && !isFull && !isCentredInCell(line)
  }
}

/** A cell whose lines stand in the middle, among others whose lines are stretched. */
function isCentredInCell({ left, right, margins }: PageLine): boolean {
  const before = left - margins.left
  return before > REACH && Math.abs(before - (margins.right - right)) <= ALIGNED
}

/** The blank of a line in the middle of its blanks by width, in parts of the font size. */
function blankOf({ words, size }: PageLine): number {
  return middleOf(words.slice(1).map((word, i) => (word.left - (words[i]?.right ?? word.left)) / size))
}

function middleOf(widths: number[]): number {
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0
}
