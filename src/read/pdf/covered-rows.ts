/** Rows that cells of the first columns cover together: the other cells stand apart in them by more than lines do. */
import type { Row, Word } from './page.js'

export interface CoveredRows {
  /** The first line of each of them. */
  starts: number[]
  /** The first column that they do not share. */
  column: number
}

/** Cells that stand apart in each of the rows. */
const LEAST_COLUMNS = 3
/** Columns that may cover the rows. */
const MOST_COVERING = 2
/** Parts of the font size: lines of one cell stand no further apart. */
const USUAL_PITCH = 1.3
/** Parts of the pitch. */
const APART = 1.15
const ITEM = /^[-–+•*]/

/** The rows that the cells of a row of ordinals cover; null where it is one row. */
export function coveredRows(rows: readonly Row[], xs: readonly number[]): CoveredRows | null {
  const cells = rows.map(({ words }) => xs.slice(0, -1).map((left, c) => firstWord(words, left, xs[c + 1] ?? 0)))
  for (let column = 1; column <= MOST_COVERING; column++) {
    const columns = [...xs.keys()].slice(column).filter((c) => cells.some((line) => line[c]))
    if (columns.length < LEAST_COLUMNS) return null
    const starts = startsOf(rows, cells, columns)
    if (starts.length > 1) return { starts, column }
  }
  return null
}

type Line = (Word | undefined)[]

function startsOf(rows: readonly Row[], cells: readonly Line[], columns: readonly number[]): number[] {
  const size = rows[0]?.size ?? 0
  const gapAt = (c: number, at: number): number => {
    const below = cells.findIndex((line, i) => i >= at && line[c])
    const above = cells.slice(0, at).findLastIndex((line) => line[c])
    return below < 0 || above < 0 ? 0 : (rows[below]?.base ?? 0) - (rows[above]?.base ?? 0)
  }
  const pitches = columns.flatMap((c) => cells.flatMap((line, i) => (line[c] ? [gapAt(c, i)] : []))).filter(Boolean)
  const apart = APART * Math.min(USUAL_PITCH * size, ...pitches)
  const isFilled = (from: number, end: number): boolean =>
    columns.every((c) => {
      const first = cells.slice(from, end).find((line) => line[c])?.[c]
      return first && !ITEM.test(first.text)
    })
  const cuts = cells
    .flatMap((_, at) => (at === 0 ? [] : [{ at, gap: Math.min(...columns.map((c) => gapAt(c, at))) }]))
    .filter(({ gap }) => gap > apart)
    .sort((a, b) => b.gap - a.gap)
  const starts = [0]
  for (const { at } of cuts) {
    const before = Math.max(...starts.filter((start) => start < at))
    const next = Math.min(rows.length, ...starts.filter((start) => start > at))
    if (isFilled(before, at) && isFilled(at, next)) starts.push(at)
  }
  return starts.sort((a, b) => a - b)
}

const firstWord = (words: readonly Word[], left: number, right: number): Word | undefined =>
  words.find((word) => word.left >= left && word.left < right)
