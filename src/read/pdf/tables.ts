/** Grids with the text of their cells → the rows of a table, over as many pages as it takes. */
import type { PrintedLine } from '../../source.js'
import { CELL_BREAK, type RowBlock, shiftPrinted } from '../block.js'
import type { Grid, GridCell } from './grid.js'
import { markUnstretched } from './justified.js'
import type { LineProfile } from './line-profile.js'
import { FINAL, lineOf, type PageLine, roomBehind } from './lines.js'
import type { Area, Glyphs, PageContent } from './page.js'
import { type Pages, printedParagraphs } from './paragraphs.js'
import { rowsOf } from './rows.js'
import { mendTornRows } from './torn.js'
import { mendWords } from './words.js'

/** The part of a table that stands on one page. */
export interface TablePart extends Area {
  page: PageContent
  grid: Grid
  /** The lines of each cell of the grid. */
  lines: Map<GridCell, PageLine[]>
  /** No line parts its rows: none tells which cells are merged. */
  undrawn?: boolean
}

const DASH = /^[-–]$/
/** Points. */
const SAME_EDGE = 6
const LEAST_PADDING = 1.5
const MOST_PADDING = 8
/** Parts of the font size. */
const PITCH_GAP = 1.5

/** Fills a grid with the text that stands in it. */
export function tablePart(grid: Grid, glyphs: readonly Glyphs[], page: PageContent): TablePart {
  const inside = new Map<GridCell, Glyphs[]>()
  for (const piece of glyphs) {
    const cell = cellAt(grid, (piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2)
    if (!cell) continue
    const list = inside.get(cell) ?? []
    list.push(piece)
    inside.set(cell, list)
  }
  const padding = paddings(inside)
  const lines = new Map<GridCell, PageLine[]>()
  for (const [cell, pieces] of inside) {
    const pad = padding.get(cell.column) ?? MOST_PADDING
    const margins = { left: cell.left + pad, right: cell.right - pad }
    const rows = mendTornRows(rowsOf(pieces), margins)
    for (const row of rows) mendWords(row)
    const own = rows.map((row) => lineOf(row, page.number, margins, 'cell'))
    markGaps(own)
    markBrokenName(own)
    if (grid.paragraphs) markParagraphs(own, grid.paragraphs)
    lines.set(cell, own)
  }
  const { left, top, right, bottom } = grid
  return { page, grid, lines, left, top, right, bottom }
}

function cellAt(grid: Grid, x: number, y: number): GridCell | undefined {
  return (
    grid.cells.find((cell) => x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom) ??
    grid.cells.find((cell) => x >= cell.left - 3 && x <= cell.right + 3 && y >= cell.top - 3 && y <= cell.bottom + 3)
  )
}

/** Room between the edge of a column and its text, in points. */
function paddings(inside: ReadonlyMap<GridCell, readonly Glyphs[]>): Map<number, number> {
  const found = new Map<number, number>()
  for (const [cell, pieces] of inside) {
    const pad = Math.min(...pieces.map((piece) => piece.left)) - cell.left
    const least = Math.min(found.get(cell.column) ?? MOST_PADDING, Math.max(LEAST_PADDING, pad))
    found.set(cell.column, least)
  }
  return found
}

function markGaps(lines: readonly PageLine[]): void {
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    if (above) line.afterGap = line.base - above.base > PITCH_GAP * line.size
  })
}

/** `Phòng Văn hóa` / `- Xã hội`: the only dash of a cell, behind a full line that nothing ends, is no item. */
function markBrokenName(lines: readonly PageLine[]): void {
  const [dashed, other] = lines.filter(({ words }) => DASH.test(words[0]?.text ?? ''))
  const head = dashed && lines[lines.indexOf(dashed) - 1]
  const [dash, next] = dashed?.words ?? []
  if (!head || other || !dash || !next || FINAL.test(head.text)) return
  if (roomBehind(head) < next.right - dash.left) dashed.goesOn = true
}

function markParagraphs(lines: readonly PageLine[], paragraphs: ReadonlyMap<number, number>): void {
  const of = (line: PageLine | undefined): number | undefined => paragraphs.get(line?.words[0]?.mark ?? -1)
  lines.forEach((line, i) => {
    const [above, own] = [of(lines[i - 1]), of(line)]
    if (above !== undefined && own !== undefined) line.goesOn = above === own
  })
}

/** True for a part that goes on with the table of the part before: the same columns, from edge to edge. */
export function continuesTable(before: TablePart, part: TablePart): boolean {
  if (part.page.number === before.page.number) return false
  if (Math.abs(before.right - before.left - (part.right - part.left)) > SAME_EDGE) return false
  const [own, other] = [edgesOf(before), edgesOf(part)]
  const [few, many] = own.length < other.length ? [own, other] : [other, own]
  const shared = few.filter((x) => many.some((y) => Math.abs(x - y) <= SAME_EDGE)).length
  return shared === few.length || (shared > 3 && shared >= few.length - 1)
}

/** The edges of the columns from the left side of the table on. */
function edgesOf({ grid, left }: TablePart): number[] {
  return grid.xs.map((x) => x - left)
}

export interface TableRow extends RowBlock {
  page: number
  /** The lines of each cell. */
  lines: PageLine[][]
}

/** The rows of a table, part by part, each over all its columns. */
export function tableRows(parts: readonly TablePart[], profile: LineProfile, pages: Pages): TableRow[][] {
  const edges = sharedEdges(parts)
  const columnAt = (x: number): number => {
    let nearest = 0
    edges.forEach((edge, i) => {
      if (Math.abs(edge - x) < Math.abs((edges[nearest] ?? 0) - x)) nearest = i
    })
    return nearest
  }
  for (const column of columnsOf(parts, columnAt)) markUnstretched(column)
  const rows = parts.map((part) => partRows(part, edges.length - 1, columnAt, profile, pages))
  dropEmptyColumns(rows.flat(), edges.length - 1)
  const [first] = rows.flat()
  if (first) first.first = true
  return rows
}

/** The lines of the cells of each column, and of each run of columns that cells cover. */
function columnsOf(parts: readonly TablePart[], columnAt: (x: number) => number): Iterable<PageLine[][]> {
  const columns = new Map<string, PageLine[][]>()
  for (const { left, lines } of parts) {
    for (const [cell, own] of lines) {
      const key = `${columnAt(cell.left - left)} ${columnAt(cell.right - left)}`
      const known = columns.get(key)
      if (known) known.push(own)
      else columns.set(key, [own])
    }
  }
  return columns.values()
}

function sharedEdges(parts: readonly TablePart[]): number[] {
  const edges: number[] = []
  for (const x of parts.flatMap(edgesOf).sort((a, b) => a - b)) {
    if (edges.length === 0 || x - (edges[edges.length - 1] ?? 0) > SAME_EDGE) edges.push(x)
  }
  return edges
}

function partRows(
  part: TablePart,
  width: number,
  columnAt: (x: number) => number,
  profile: LineProfile,
  pages: Pages,
): TableRow[] {
  const rows = Array.from({ length: part.grid.ys.length - 1 }, () => emptyRow(width, part.page.number))
  for (const cell of part.grid.cells) {
    const column = columnAt(cell.left - part.left)
    const columns = Math.max(1, columnAt(cell.right - part.left) - column)
    const own = part.lines.get(cell) ?? []
    const { text, printed } = cellText(own, profile, pages)
    for (let r = cell.row; r < cell.row + cell.rows; r++) {
      const row = rows[r]
      if (!row?.widths || !row.merged || !row.printed) continue
      if (r === cell.row) {
        row.cells[column] = text
        row.printed[column] = printed
        row.lines[column] = own
      } else row.merged[column] = true
      row.widths[column] = columns
    }
  }
  const rest = part.grid.rest === undefined ? undefined : rows[part.grid.rest]
  if (rest) rest.rest = true
  return rows.filter((row) => row.cells.some((cell) => cell !== ''))
}

function emptyRow(width: number, page: number): TableRow {
  const fill = <T>(value: () => T): T[] => Array.from({ length: width }, value)
  return {
    kind: 'row',
    cells: fill(() => ''),
    merged: fill(() => false),
    widths: fill(() => 1),
    printed: fill(() => []),
    lines: fill(() => []),
    first: false,
    page,
  }
}

/** Columns that two lines drawn side by side seem to bound. */
function dropEmptyColumns(rows: readonly TableRow[], width: number): void {
  for (let c = width - 1; c >= 0; c--) {
    if (rows.some((row) => row.cells[c] !== '' || row.merged?.[c])) continue
    for (const row of rows) {
      for (let k = 0; k < c; k++) {
        const covers = row.widths?.[k] ?? 1
        if (row.widths && k + covers > c) row.widths[k] = covers - 1
      }
      row.cells.splice(c, 1)
      row.merged?.splice(c, 1)
      row.widths?.splice(c, 1)
      row.printed?.splice(c, 1)
      row.lines.splice(c, 1)
    }
  }
}

function cellText(
  lines: readonly PageLine[],
  profile: LineProfile,
  pages: Pages,
): { text: string; printed: PrintedLine[] } {
  let text = ''
  const printed: PrintedLine[] = []
  for (const { paragraph, printed: own } of printedParagraphs(lines, profile, pages)) {
    if (text !== '') text += CELL_BREAK
    printed.push(...shiftPrinted(own, text.length))
    text += paragraph.text
  }
  return { text, printed }
}
