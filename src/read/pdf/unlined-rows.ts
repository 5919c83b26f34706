/** Rows of a grid that no lines part: one begins where its ordinal stands. */
import { isOrdinalHead } from '../../text/ordinal-head.js'
import { isOrdinalCell } from '../table.js'
import { type AlignedTable, rowsBetween, textOf } from './aligned-rows.js'
import type { Grid, GridCell } from './grid.js'
import { copyOf } from './packed.js'
import { type Glyphs, holds, type Row } from './page.js'
import { rowsOf } from './rows.js'

/** Ordinals under each other in one cell: a column may break one of them. */
const LEAST_ROWS = 3
/** Lines of the name of the ordinals: `Số` / `TT`, `ST` / `T`. */
const LONGEST_NAME = 3

export interface UnlinedRows extends Pick<AlignedTable, 'grid' | 'head'> {}

/** The labels of the rows between two lines across, from top to bottom. */
interface Labels {
  /** With the index of the line that each stands in. */
  labels: { text: string; at: number }[]
  /** The line with the name of the ordinals; negative where there is none. */
  header: number
}

/** True for a grid with ordinals under each other, or below their name, that no line parts. */
export function isUnlined(grid: Grid, glyphs: readonly Glyphs[]): boolean {
  const [left = 0, right = 0] = grid.xs
  const first = glyphs.filter((piece) => piece.left > left && piece.right < right)
  return bandsOf(grid).some(({ top, bottom }) => {
    const own = first.filter((piece) => holds({ left, right, top, bottom }, piece)).map(copyOf)
    const { labels, header } = labelsOf(own.length < 2 ? [] : rowsOf(own), right)
    const figures = new Set(labels.flatMap(({ text }) => (/\d/.test(text) ? text : [])))
    const isOrdinals = labels.length > 0 && labels.every(({ text }) => isOrdinalCell(text))
    return isOrdinals && figures.size + (header < 0 ? 0 : 2) >= LEAST_ROWS
  })
}

/** What stands between two lines across. */
interface Band {
  row: number
  top: number
  bottom: number
  /** The edges of its cells: those of all columns, or of titles behind their ordinals. */
  xs: number[]
}

/** The bands whose cells cover no others: the columns, or titles over them. */
function bandsOf({ xs, ys, cells }: Grid): Band[] {
  return ys.slice(0, -1).flatMap((top, row) => {
    const own = cells.filter((cell) => cell.row === row)
    const [first] = own
    const isWhole = own.length + 1 === xs.length || (own.length === 2 && first?.columns === 1)
    if (!isWhole || own.some(({ rows }) => rows > 1)) return []
    return [{ row, top, bottom: ys[row + 1] ?? top, xs: [...own.map(({ left }) => left), xs.at(-1) ?? 0] }]
  })
}

function labelsOf(rows: readonly Row[], right: number): Labels {
  const labels = rows.flatMap(({ words }, at) => {
    const text = textOf(words.filter((word) => word.right < right))
    return text === '' ? [] : [{ text, at }]
  })
  const named = (lines: number): string =>
    labels
      .slice(0, lines)
      .map(({ text }) => text)
      .join(' ')
  const isName = (text: string): boolean => isOrdinalHead(text) || isOrdinalHead(text.replaceAll(' ', ''))
  const name = [...Array(LONGEST_NAME + 1).keys()].find((lines) => isName(named(lines))) ?? 0
  return { labels: labels.slice(name), header: labels[name - 1]?.at ?? -1 }
}

/**
 * The grid with its rows.
 *
 * @param rows what stands in it
 * @param head the lines of the header of the table that goes on in it; null where it begins
 */
export function withUnlinedRows(grid: Grid, rows: readonly Row[], head: AlignedTable['head'] | null): UnlinedRows {
  const bands = new Map(bandsOf(grid).map((band) => [band.row, band]))
  const found: UnlinedRows = { grid: { ...grid, ys: [], cells: [] }, head: [] }
  const { ys, cells } = found.grid
  // a page end may have cut the row that stands first
  let isFirst = head !== null
  grid.ys.forEach((top, r) => {
    const band = bands.get(r)
    const own = band ? rows.filter((row) => holds({ ...grid, ...band }, row)) : []
    const parted = band && partedRow(band, own, isFirst ? (head ?? []) : null)
    const row = ys.length
    const edges = [top, ...(parted?.grid.ys.slice(1, -1) ?? []), band?.bottom ?? top]
    for (const cell of parted?.grid.cells ?? []) {
      const [own = top, end = own] = [edges[cell.row], edges[cell.row + cell.rows]]
      const column = grid.xs.indexOf(cell.left)
      const columns = grid.xs.indexOf(cell.right) - column
      cells.push({ ...cell, column, columns, row: row + cell.row, top: own, bottom: end })
    }
    if (!parted) cells.push(...grid.cells.filter((cell) => cell.row === r).map((cell) => ({ ...cell, row })))
    if (parted?.grid.rest !== undefined) found.grid.rest = row + parted.grid.rest
    if (found.head.length === 0 && parted) found.head = parted.head
    isFirst &&= own.length === 0 || (parted?.head.length === 1 && parted.isHeaded)
    ys.push(...edges.slice(0, -1))
  })
  if (found.head.length === 0) found.head = head ?? []
  for (const cell of cells) cell.rows = rowsUnder(cell, ys)
  return found
}

/** How many rows a cell goes over: it ends where the last of them does. */
const rowsUnder = ({ row, bottom }: GridCell, ys: readonly number[]): number =>
  Math.max(1, ys.findIndex((y, i) => i > row && y >= bottom) - row)

/**
 * The rows between two lines across, where several may stand.
 *
 * @param head the lines of the header where the rest of a row may stand, which a page end cut; null where none does
 */
function partedRow(
  { xs }: Band,
  rows: readonly Row[],
  head: AlignedTable['head'] | null,
): (UnlinedRows & { isHeaded: boolean }) | null {
  const { labels, header } = labelsOf(rows, xs[1] ?? 0)
  const isSeveral = labels.length > 1 || header >= 0 || (head !== null && labels[0]?.at !== 0)
  if (!isSeveral || rows.length === 0 || !labels.every(({ text }) => isOrdinalCell(text))) return null
  const found = rowsBetween(rows, xs, header, head)
  return found && { ...found, isHeaded: header >= 0 }
}
