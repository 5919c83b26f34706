/**
 * Cells over several rows before the column of the tasks, in a table that keeps the layout: who leads them, when they are
 * done. Their text stands beside the first of the rows or in the middle of them all, and goes on over their ends.
 */
import type { TableLine } from './aligned-pages.js'
import { BODY, TIME } from './column-kinds.js'

/** Lines with what one cell says, by their indices. */
interface Span {
  from: number
  to: number
  text: string
}

const OPEN_END = /(?:[,–-]|(?<!\p{L})(?:và|của))$/u

/** The lines with the text of each such cell on the first of its rows; `starts` are the first lines of the rows. */
export function withSpans(
  lines: readonly TableLine[],
  starts: ReadonlySet<TableLine>,
  main: number,
): { lines: TableLine[]; starts: ReadonlySet<TableLine> } {
  const copies = lines.map((line) => ({ ...line, cells: [...line.cells] }))
  const first = copies.flatMap((_, i) => (isStart(lines, starts, i) ? [i] : []))
  for (let column = 1; column < main; column++) {
    for (const [from, to] of stretches(lines)) {
      const spans = spansOf(lines, starts, column, from, to)
      const isTop = spans.every((span) => first.includes(span.from))
      let at = from
      spans.forEach((span, k) => {
        for (let i = span.from; i <= span.to; i++) copies[i]?.cells.splice(column, 1, '')
        const home = isTop ? span.from : at
        copies[home]?.cells.splice(column, 1, span.text)
        const next = spans[k + 1]
        if (!isTop && next) at = nearest(first, span.from + span.to - at + 1, span.to + 1, next.from)
      })
    }
  }
  return { lines: copies, starts: new Set(copies.filter((_, i) => isStart(lines, starts, i))) }
}

const isStart = (lines: readonly TableLine[], starts: ReadonlySet<TableLine>, at: number): boolean => {
  const line = lines[at]
  return line !== undefined && starts.has(line)
}

/** The lines between titles. */
function stretches(lines: readonly TableLine[]): [from: number, to: number][] {
  const found: [number, number][] = []
  lines.forEach(({ title }, i) => {
    const last = found.at(-1)
    if (title) return
    if (last && last[1] === i) last[1] = i + 1
    else found.push([i, i + 1])
  })
  return found
}

function spansOf(
  lines: readonly TableLine[],
  starts: ReadonlySet<TableLine>,
  column: number,
  from: number,
  to: number,
): Span[] {
  const spans: Span[] = []
  for (let i = from; i < to; i++) {
    const cell = lines[i]?.cells[column] ?? ''
    if (cell === '') continue
    const last = spans.at(-1)
    const opens = isStart(lines, starts, i) && (BODY.test(cell) || TIME.test(cell)) && !OPEN_END.test(last?.text ?? '')
    if (last && last.to === i - 1 && (!opens || /^\d/.test(cell)))
      Object.assign(last, { to: i, text: `${last.text} ${cell}` })
    else spans.push({ from: i, to: i, text: cell })
  }
  return spans
}

/** The first line of a row nearest to one, between two. */
function nearest(first: readonly number[], wanted: number, least: number, most: number): number {
  const near = first.filter((at) => at >= least && at <= most)
  return near.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best), near[0] ?? most)
}
