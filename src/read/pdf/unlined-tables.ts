/** Tables with lines between their columns and none between their rows, over as many pages as they take. */
import { type ColumnLines, columnLines, linesAtEnds, type Unlined } from './column-lines.js'
import type { PageRows } from './furniture.js'
import { type Grid, gridsIn, isInside } from './grid.js'
import { copyOf } from './packed.js'
import { type Area, around, type Glyphs, holds } from './page.js'
import { type Lines, near, type Straight } from './straight.js'
import { tablePart } from './tables.js'
import { isUnlined, type UnlinedRows, withUnlinedRows } from './unlined-rows.js'

/** Points from the words at the sides of a table to where its columns end, where no line is drawn there. */
const ROOM = 1
/** From side to side of the page. */
const WHOLE = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }

/** @param drawn the grids that the lines bound */
export function unlinedOf(lines: Lines, drawn: readonly Grid[], glyphs: readonly Glyphs[]): Unlined {
  const found = columnLines(lines)
  const columns = found.filter((own) => isOpen(own, glyphs))
  const grids = found.flatMap((own) => {
    const grid = columns.includes(own) ? null : gridAround(own, lines)
    return grid && isUnlined(grid, glyphs) ? [grid] : []
  })
  const others = drawn.filter((grid) => !grids.some((own) => isInside(grid, own)) && isUnlined(grid, glyphs))
  return { grids: [...grids, ...others], columns }
}

/** True where text stands left and right of the lines. */
function isOpen({ left, right, top, bottom }: ColumnLines, glyphs: readonly Glyphs[]): boolean {
  const level = glyphs.filter((piece) => holds({ ...WHOLE, top, bottom }, piece))
  return level.some((piece) => piece.right < left) && level.some((piece) => piece.left > right)
}

function gridAround(columns: ColumnLines, { across, down }: Lines): Grid | null {
  const grids = gridsIn({ across: [...across, ...linesAtEnds(columns)], down })
  return grids.find((grid) => isInside(columns, grid)) ?? null
}

/** Takes the tables out of the rows of the pages. */
export function takeUnlined(pages: readonly PageRows[]): void {
  let before: (UnlinedRows & { page: PageRows }) | null = null
  const sides = sidesOf(pages)
  for (const [i, page] of pages.entries()) {
    const open = (page.unlined?.columns ?? []).flatMap((columns) =>
      openGrid(page, columns, sides.get(columns) ?? columns),
    )
    for (const grid of [...(page.unlined?.grids ?? []), ...open].sort((a, b) => a.top - b.top)) {
      const rows = page.rows.filter((row) => holds(grid, row))
      if (rows.length === 0) continue
      const goesOn = before?.page === pages[i - 1] && before && hasSameColumns(before.grid, grid)
      const found = withUnlinedRows(grid, rows, goesOn && before ? before.head : null)
      page.tables.push({
        ...tablePart(
          found.grid,
          rows.flatMap(({ words }) => words.map(copyOf)),
          page.page,
        ),
        undrawn: true,
      })
      const taken = new Set(rows)
      page.rows = page.rows.filter((row) => !taken.has(row))
      before = { ...found, page }
    }
  }
}

const hasSameColumns = (a: Grid, b: Grid): boolean =>
  a.xs.length === b.xs.length && a.xs.every((x, i) => near(x, b.xs[i] ?? 0))

/** The sides of tables without lines there: they are as wide as their widest rows, on whatever page these stand. */
function sidesOf(pages: readonly PageRows[]): Map<ColumnLines, Area> {
  const sides = new Map<ColumnLines, Area>()
  let chain: { columns: ColumnLines; words: Area[] }[] = []
  const take = (): void => {
    const area = around(chain.flatMap(({ words }) => words))
    for (const { columns } of chain) sides.set(columns, { ...area, left: area.left - ROOM, right: area.right + ROOM })
  }
  for (const page of pages) {
    for (const columns of page.unlined?.columns ?? []) {
      const words = page.rows.filter((row) => holds({ ...columns, ...WHOLE }, row))
      const last = chain.at(-1)
      if (!last || !isSame(last.columns.down, columns.down)) {
        take()
        chain = []
      }
      chain.push({ columns, words })
    }
  }
  take()
  return sides
}

const isSame = (a: readonly Straight[], b: readonly Straight[]): boolean =>
  a.every((line) => b.some((other) => near(line.at, other.at))) &&
  b.every((line) => a.some((other) => near(line.at, other.at)))

/** The grid of lines without any at the sides. */
function openGrid({ rows }: PageRows, lines: ColumnLines, { left, right }: Area): Grid[] {
  const side = (at: number): Straight => ({ at, from: lines.top, to: lines.bottom })
  const whole = { ...lines, left, right }
  const [grid] = gridsIn({ across: linesAtEnds(whole), down: [side(left), ...lines.down, side(right)] })
  return grid &&
    isUnlined(
      grid,
      rows.flatMap(({ words }) => words),
    )
    ? [grid]
    : []
}
