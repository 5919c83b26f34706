/**
 * Tables without ruling lines: cells stand under their header, parted by gutters that are blank in every row. A row
 * begins where its ordinal stands.
 */
import { isOrdinalCell } from '../table.js'
import type { Grid, GridCell } from './grid.js'
import { around, type Row, type Word } from './page.js'

const HEADER = /^(?:STT|TT|Stt|Số TT)$/u
const LEAST_COLUMNS = 3
/** Parts of the font size. */
const GAP = 0.9
const NARROWEST_GUTTER = 0.4
/** A line of prose takes so much of the width of the header. */
const PROSE = 0.85
/** Points. */
const ROOM = 1

export interface AlignedTable {
  grid: Grid
  rows: Row[]
}

/**
 * Finds a table among the rows of a page.
 *
 * @param before the table at the end of the page before, which may go on without a header
 */
export function alignedTable(rows: readonly Row[], before: Grid | null): AlignedTable | null {
  const header = rows.findIndex((row) => isHeader(row))
  if (header < 0) return before ? continued(rows, before) : null
  const first = rows[header] as Row
  let end = header + 1
  while (end < rows.length && !isProse(rows[end] as Row, first)) end++
  const own = rows.slice(header, end)
  const gutters = guttersOf(own)
  if (gutters.length + 1 < LEAST_COLUMNS) return null
  const { left, right } = around(own)
  return tableOf(own, [left - ROOM, ...gutters, right + ROOM], true)
}

/** The rows at the top of a page that keep the gutters of the table before it. */
function continued(rows: readonly Row[], { xs }: Grid): AlignedTable | null {
  const inner = xs.slice(1, -1)
  let end = 0
  let parted = 0
  for (const row of rows) {
    if (inner.some((x) => crosses(row.words, x))) break
    if (segmentsOf(row).length > 1) parted++
    end++
  }
  return parted > 0 ? tableOf(rows.slice(0, end), xs, false) : null
}

function isHeader(row: Row): boolean {
  const segments = segmentsOf(row)
  return segments.length >= LEAST_COLUMNS && HEADER.test(textOf(segments[0] ?? []))
}

function isProse(row: Row, header: Row): boolean {
  return segmentsOf(row).length === 1 && row.right - row.left > PROSE * (header.right - header.left)
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}

/** The words of a row, parted at its gaps. */
function segmentsOf({ words, size }: Row): Word[][] {
  const segments: Word[][] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    if (last && word.left - last.right < GAP * size) segments.at(-1)?.push(word)
    else segments.push([word])
  })
  return segments
}

/** The middles of the stretches that no row with gaps prints in. */
function guttersOf(rows: readonly Row[]): number[] {
  const parted = rows.filter((row) => segmentsOf(row).length > 1)
  const stretches = parted
    .flatMap((row) => segmentsOf(row).map((words) => around(words)))
    .sort((a, b) => a.left - b.left)
  const gutters: number[] = []
  let right = stretches[0]?.right ?? 0
  for (const stretch of stretches) {
    if (stretch.left - right > NARROWEST_GUTTER * (rows[0]?.size ?? 0)) gutters.push((right + stretch.left) / 2)
    right = Math.max(right, stretch.right)
  }
  return gutters
}

function crosses(words: readonly Word[], x: number): boolean {
  return words.some((word) => word.left < x && word.right > x)
}

function tableOf(rows: readonly Row[], xs: number[], headed: boolean): AlignedTable | null {
  const [, second = 0] = xs
  const starts: number[] = [0]
  rows.forEach((row, i) => {
    const label = textOf(row.words.filter((word) => word.right <= second))
    if (i > 0 && (isOrdinalCell(label) || isWhole(row, xs) || isWhole(rows[i - 1] as Row, xs))) starts.push(i)
  })
  if (headed && starts.length < 2) return null
  const tops = starts.map((start) => (rows[start]?.top ?? 0) - ROOM)
  const ys = [...tops, (rows.at(-1)?.bottom ?? 0) + ROOM]
  const cells = starts.flatMap((start, r): GridCell[] => {
    const place = { row: r, rows: 1, top: ys[r] ?? 0, bottom: ys[r + 1] ?? 0 }
    const [left = 0] = xs
    if (isWhole(rows[start] as Row, xs)) {
      return [{ ...place, column: 0, columns: xs.length - 1, left, right: xs.at(-1) ?? left }]
    }
    return xs.slice(1).map((right, column) => ({ ...place, column, columns: 1, left: xs[column] ?? 0, right }))
  })
  const area = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 }
  return { grid: { xs, ys, cells, ...area }, rows: [...rows] }
}

/** A title over the columns: it stands in the gutters. */
function isWhole(row: Row, xs: readonly number[]): boolean {
  return segmentsOf(row).length === 1 && xs.slice(1, -1).filter((x) => row.left < x && row.right > x).length > 1
}
