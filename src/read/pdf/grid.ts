/** Ruling lines → the grids of tables: which lines belong together, and which cells they bound. */
import { type Area, around, type Bands } from './page.js'
import { type Lines, near, SAME, type Straight, TOUCH } from './straight.js'
import { withTitles } from './title-rows.js'

export interface GridCell extends Area {
  /** Index of its first row and column. */
  row: number
  column: number
  rows: number
  columns: number
}

export interface Grid extends Area {
  /** The edges of the columns, from left to right. */
  xs: number[]
  /** The edges of the rows, from top to bottom. */
  ys: number[]
  cells: GridCell[]
  /** Index of a row that goes on with the last one of the page before, where that is known: it has no ordinal. */
  rest?: number
  /** The paragraphs of its cells by the marked content that they hold, where the structure of the file says them. */
  paragraphs?: ReadonlyMap<number, number>
}

/** Points: gaps so small are those of a dashed line. */
const DASH_GAP = 4.5
const SHORTEST = 8
/** No table has so many crossings of its lines: a drawing. */
const MOST_CROSSINGS = 1_000_000

/** Finds the grids with at least two columns; one inside a cell of another is a part of that cell. */
export const gridsOf = (rules: readonly Area[]): Grid[] => gridsIn(linesOf(rules))

/** The lines that rules make. */
export function linesOf(rules: readonly Area[]): Lines {
  const down = mergeLines(
    rules
      .filter((rule) => rule.right - rule.left < rule.bottom - rule.top)
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  )
  return { across: linesAcross(rules), down }
}

/** The grids that lines bound. */
export function gridsIn({ across, down }: Lines): Grid[] {
  if (across.length * down.length > MOST_CROSSINGS) return []
  const grids = withTitles(components(across, down), across)
    .map(({ across, down }) => gridOf(across, down))
    .filter((grid) => grid !== null)
  return grids
    .filter((grid) => !grids.some((other) => other !== grid && isInside(grid, other)))
    .sort((a, b) => a.top - b.top)
}

/** Finds lines as many tables have them between their rows, with none between the columns. */
export function bandsOf(rules: readonly Area[], grids: readonly Area[]): Bands[] {
  const loose = linesAcross(rules)
    .map(({ at, from, to }): Area => ({ left: from, right: to, top: at, bottom: at }))
    .filter((line) => !grids.some((grid) => isInside(line, grid)))
  const found: Area[][] = []
  for (const line of loose) {
    const known = found.find(([{ left, right } = line]) => near(left, line.left) && near(right, line.right))
    if (known) known.push(line)
    else found.push([line])
  }
  const wide = found.filter((whole) => whole.length > 1).map((whole) => ({ ...around(whole), whole: whole.length }))
  const bands = wide
    .map((own) => ({
      ...own,
      bottom: Math.max(...wide.filter((part) => isUnder(part, own)).map(({ bottom }) => bottom)),
    }))
    .map((own) => ({ ...own, lines: loose.filter((line) => isInside(line, own)) }))
  return bands.filter((own) => !bands.some((other) => other !== own && isInside(own, other)))
}

function linesAcross(rules: readonly Area[]): Straight[] {
  return mergeLines(
    rules
      .filter((rule) => rule.right - rule.left >= rule.bottom - rule.top)
      .map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  )
}

export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left - SAME &&
    inner.right <= outer.right + SAME &&
    inner.top >= outer.top - SAME &&
    inner.bottom <= outer.bottom + SAME
  )
}

/** True for lines that begin within others and no further out: where a page ends beside a cell over several rows, they go on alone. */
function isUnder(part: Area, whole: Area): boolean {
  const { left, right, top } = part
  return isInside({ left, right, top, bottom: top }, whole)
}

/** Puts the pieces of a line together: those of neighbouring cells, the dashes of a dashed one. */
function mergeLines(lines: readonly Straight[]): Straight[] {
  const merged: Straight[] = []
  const sorted = [...lines].sort((a, b) => a.at - b.at || a.from - b.from)
  for (let i = 0; i < sorted.length; ) {
    let k = i + 1
    while (k < sorted.length && (sorted[k]?.at ?? 0) - (sorted[i]?.at ?? 0) <= SAME) k++
    const level = sorted.slice(i, k).sort((a, b) => a.from - b.from)
    const at = level.reduce((sum, line) => sum + line.at, 0) / level.length
    let current: Straight | null = null
    for (const line of level) {
      if (current && line.from - current.to <= DASH_GAP) current.to = Math.max(current.to, line.to)
      else {
        current = { at, from: line.from, to: line.to }
        merged.push(current)
      }
    }
    i = k
  }
  return merged.filter((line) => line.to - line.from >= SHORTEST)
}

function meet(across: Straight, down: Straight): boolean {
  return (
    down.at >= across.from - TOUCH &&
    down.at <= across.to + TOUCH &&
    across.at >= down.from - TOUCH &&
    across.at <= down.to + TOUCH
  )
}

/** Lines that touch each other, directly or over others. */
function components(across: readonly Straight[], down: readonly Straight[]): Lines[] {
  const found: Lines[] = []
  const leftAcross = new Set(across)
  const leftDown = new Set(down)
  for (const first of down) {
    if (!leftDown.delete(first)) continue
    const component: Lines = { across: [], down: [first] }
    for (let a = 0, d = 0; d < component.down.length || a < component.across.length; ) {
      const column = component.down[d]
      if (column) {
        for (const line of leftAcross) if (meet(line, column)) component.across.push(line)
        d++
      }
      const row = component.across[a]
      if (row) {
        leftAcross.delete(row)
        for (const line of leftDown) if (meet(row, line)) component.down.push(line)
        for (const line of component.down) leftDown.delete(line)
        a++
      }
      for (const line of component.across) leftAcross.delete(line)
    }
    found.push(component)
  }
  return found
}

export function levels(positions: readonly number[]): number[] {
  const found: number[] = []
  for (const at of [...positions].sort((a, b) => a - b)) {
    if (found.length === 0 || at - (found[found.length - 1] ?? 0) > SAME * 1.4) found.push(at)
  }
  return found
}

function gridOf(across: readonly Straight[], down: readonly Straight[]): Grid | null {
  // sides that are not drawn end where the lines across them end
  const xs = levels([
    ...down.map((line) => line.at),
    Math.min(...across.map((line) => line.from)) + SAME,
    Math.max(...across.map((line) => line.to)) - SAME,
  ])
  const ys = levels([
    ...across.map((line) => line.at),
    Math.min(...down.map((line) => line.from)) + SAME,
    Math.max(...down.map((line) => line.to)) - SAME,
  ])
  if (across.length === 0 || xs.length < 3 || ys.length < 2) return null
  const cells = cellsOf(xs, ys, across, down)
  // a frame, as around `HỎA TỐC`
  if (cells.length < 2) return null
  const [left = 0] = xs
  const [top = 0] = ys
  return { xs, ys, cells, left, top, right: xs.at(-1) ?? left, bottom: ys.at(-1) ?? top }
}

/** Slots without a line between them are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Straight[],
  down: readonly Straight[],
): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (owner[at] !== at) at = owner[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => {
    owner[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  const isDrawn = (lines: readonly Straight[], at: number, along: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= SAME * 1.4 && line.from <= along && line.to >= along)
  for (let r = 0; r < rows; r++) {
    const y = ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2
    for (let c = 0; c < columns; c++) {
      const x = ((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2
      const slot = r * columns + c
      if (c + 1 < columns && !isDrawn(down, xs[c + 1] ?? 0, y)) join(slot, slot + 1)
      if (r + 1 < rows && !isDrawn(across, ys[r + 1] ?? 0, x)) join(slot, slot + columns)
    }
  }
  const cells = new Map<number, GridCell>()
  for (let slot = 0; slot < owner.length; slot++) {
    const row = Math.floor(slot / columns)
    const column = slot % columns
    const own = root(slot)
    const cell = cells.get(own) ?? { row, column, rows: 1, columns: 1, left: 0, top: 0, right: 0, bottom: 0 }
    const firstColumn = Math.min(cell.column, column)
    cell.columns = Math.max(cell.column + cell.columns, column + 1) - firstColumn
    cell.column = firstColumn
    cell.rows = Math.max(cell.row + cell.rows, row + 1) - cell.row
    cells.set(own, cell)
  }
  for (const cell of cells.values()) {
    cell.left = xs[cell.column] ?? 0
    cell.right = xs[cell.column + cell.columns] ?? 0
    cell.top = ys[cell.row] ?? 0
    cell.bottom = ys[cell.row + cell.rows] ?? 0
  }
  return [...cells.values()]
}
