/** Headers in two levels: a name stands over the names of several columns. */
import type { GridCell } from './grid.js'
import { isSpanned, segmentsOf } from './gutters.js'
import { around, type Row } from './page.js'
import { ROOM, type RowCells } from './row-cells.js'

/** A name over the columns from the first to the last one. */
interface Over {
  first: number
  last: number
  /** Where the names of its columns begin. */
  top: number
  middle: number
}

/** Points. */
const SAME = 2

/** The cells of a header in two levels; null for a header in one level. */
export function levelledCells(rows: readonly Row[], xs: readonly number[]): RowCells | null {
  const names = namesOver(rows, xs)
  if (names.length === 0) return null
  const whole = around(rows)
  const [top, bottom] = [whole.top - ROOM, whole.bottom + ROOM]
  const cell = (row: number, first: number, last: number, from: number, to: number, rows = 1): GridCell => {
    const edges = { left: xs[first] ?? 0, right: xs[last + 1] ?? 0, top: from, bottom: to }
    return { row, column: first, rows, columns: last + 1 - first, ...edges }
  }
  const cells = names.map((name) => cell(0, name.first, name.last, top, name.top - ROOM))
  for (let c = 0; c + 1 < xs.length; c++) {
    const name = names.find(({ first, last }) => c >= first && c <= last)
    cells.push(name ? cell(1, c, c, name.top - ROOM, bottom) : cell(0, c, c, top, bottom, 2))
  }
  return { tops: [top, Math.max(...names.map((name) => name.top)) - ROOM], cells }
}

/** True for names over columns that have no names at the height of the row, and names of one column. */
export function isNameOver(above: Row, row: Row, xs: readonly number[]): boolean {
  return segmentsOf(above).every((words) => {
    const over = columnsUnder({ ...above, words }, xs)
    return over.length < 2 || !over.some((c) => row.words.some((word) => columnOf(word.left, xs) === c))
  })
}

function namesOver(rows: readonly Row[], xs: readonly number[]): Over[] {
  const tops = xs.slice(1).map((_, c) => rows.find(({ words }) => words.some(({ left }) => columnOf(left, xs) === c)))
  const found = rows.flatMap((row) =>
    segmentsOf(row).flatMap((words): Over[] => {
      const under = columnsUnder({ ...row, words }, xs)
      const end = rows.findLastIndex((other) => under.slice(1).some((c) => isSpanned(other, xs[c] ?? 0)))
      const below = rows.slice(end + 1)
      const isNamed = under.every((c) => below.some((other) => hasWord(other, c, xs)))
      const next = isNamed && below.find((other) => under.some((c) => hasWord(other, c, xs)))
      const [first, last] = [under[0] ?? 0, under.at(-1) ?? 0]
      const { left, right } = around(words)
      return under.length > 1 && next ? [{ first, last, top: next.top, middle: (left + right) / 2 }] : []
    }),
  )
  // a name of several lines is known by its widest one
  const names = found.filter(
    (own, i) =>
      !found.some(
        (other, k) => k !== i && overlap(own, other) && (isWider(other, own) || (k < i && !isWider(own, other))),
      ),
  )
  const isFree = (c: number, { top }: Over): boolean =>
    (tops[c]?.top ?? 0) >= top - SAME && !names.some(({ first, last }) => c >= first && c <= last)
  const offset = ({ first, last, middle }: Over): number =>
    Math.abs(((xs[first] ?? 0) + (xs[last + 1] ?? 0)) / 2 - middle)
  for (const name of names) {
    const goesOver = (wider: Over, c: number): boolean =>
      isFree(c, name) && (names.length === 1 || offset(wider) < offset(name))
    while (goesOver({ ...name, first: name.first - 1 }, name.first - 1)) name.first--
    while (goesOver({ ...name, last: name.last + 1 }, name.last + 1)) name.last++
  }
  return names
}

const overlap = (a: Over, b: Over): boolean => a.first <= b.last && b.first <= a.last

const isWider = (a: Over, b: Over): boolean => a.last - a.first > b.last - b.first || a.top > b.top

const hasWord = ({ words }: Row, c: number, xs: readonly number[]): boolean =>
  words.some(({ left }) => columnOf(left, xs) === c)

const columnOf = (left: number, xs: readonly number[]): number => xs.findLastIndex((x) => left >= x)

/** The columns that a name stands over, by the gutters that it goes over. */
function columnsUnder(name: Row, xs: readonly number[]): number[] {
  const over = xs.flatMap((x, i) => (i > 0 && i + 1 < xs.length && isSpanned(name, x) ? [i - 1, i] : []))
  return [...new Set(over)]
}
