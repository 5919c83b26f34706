/**
 * How wide the columns of a sheet are. Titles of groups and details can be as long as the tasks: in a narrow column they
 * would make every row as high as they are, so that two tasks fill a page.
 */
import { lineCount, type Measured, rowHeight } from './row-height.js'

export interface MeasuredColumn {
  /** In characters, where nothing speaks against it. */
  width: number
  /** Takes part in the sharing of width: the first gives, the others take. */
  flexible?: boolean
  cells: readonly Measured[]
}

/** So wide a sheet is printed on A4 in landscape in letters of nine points. */
const READABLE = 170
const STEP = 2
/** What a page gains by less is not worth columns of other widths. */
const WORTH = 0.95

/**
 * The width of each column. A flexible one after the first grows as long as the rows get lower by it: into what is free
 * on the page, then at the cost of the first.
 */
export function fittedWidths(columns: readonly MeasuredColumn[]): number[] {
  const [first, ...rest] = columns.flatMap(({ flexible }, i) => (flexible ? [i] : []))
  const usual = columns.map(({ width }) => width)
  if (first === undefined) return usual
  return rest.reduce((widths, other) => fittedPair(columns, widths, first, other), usual)
}

function fittedPair(columns: readonly MeasuredColumn[], usual: number[], first: number, second: number): number[] {
  const sum = usual.reduce((a, b) => a + b, 0)
  const shared = (usual[first] ?? 0) + (usual[second] ?? 0) + Math.max(0, READABLE - sum)
  const rows = columns[first]?.cells.map((_, row) => row) ?? []
  const lines = (column: number, width: number, row: number) => lineCount(columns[column]?.cells[row] ?? [], width)
  const others = rows.map((row) =>
    Math.max(1, ...usual.map((width, i) => (i === first || i === second ? 1 : lines(i, width, row)))),
  )
  const heightOf = (one: number, other: number) =>
    rows.reduce((height, row) => {
      const most = Math.max(others[row] ?? 1, lines(first, one, row), lines(second, other, row))
      return height + rowHeight(most)
    }, 0)
  let best = { one: usual[first] ?? 0, other: usual[second] ?? 0 }
  let least = heightOf(best.one, best.other) * WORTH
  for (let other = best.other + STEP; other <= shared / 2; other += STEP) {
    const one = Math.min(usual[first] ?? 0, shared - other)
    const height = heightOf(one, other)
    if (height < least) [best, least] = [{ one, other }, height]
  }
  return usual.map((width, i) => (i === first ? best.one : i === second ? best.other : width))
}
