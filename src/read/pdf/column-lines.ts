/** Lines that go down between the columns of tables whose rows no line parts. */
import type { Grid } from './grid.js'
import { type Area, around } from './page.js'
import { type Lines, SAME, type Straight, TOUCH } from './straight.js'

/** Such lines that stand beside each other and in one line, on one page. */
export interface ColumnLines extends Area {
  down: Straight[]
  /** The heights at which several of them end and no line across meets them: a title goes over the columns, or the page ends. */
  ends: number[]
}

/** What lines between columns make on a page. */
export interface Unlined {
  /** Grids whose rows no line parts. */
  grids: Grid[]
  /** Lines of tables without any at their sides. */
  columns: ColumnLines[]
}

/** Points: what a title of up to three lines takes. */
const MOST_ROOM = 60

/** Finds the lines of which several end together where no line across meets them. */
export function columnLines({ across, down }: Lines): ColumnLines[] {
  const isFree = (at: number, y: number): boolean =>
    !across.some((line) => Math.abs(line.at - y) <= TOUCH && line.from - TOUCH <= at && line.to + TOUCH >= at)
  const free = down.flatMap((line) =>
    [line.from, line.to].filter((y) => isFree(line.at, y)).map((y) => ({ y, at: line.at, line })),
  )
  const shared = free.filter(({ y, at }) =>
    free.some((other) => Math.abs(other.y - y) <= SAME && Math.abs(other.at - at) > TOUCH),
  )
  const ends = shared.map(({ y }) => y)
  const open = new Set(shared.map(({ line }) => line))
  const groups: Straight[][] = []
  for (const line of [...open].sort((a, b) => a.from - b.from)) {
    const group = groups.at(-1)
    if (group && line.from - bottomOf(group) < MOST_ROOM) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => {
    const [top, bottom] = [Math.min(...group.map(({ from }) => from)), bottomOf(group)]
    const own = down.filter(({ from, to }) => from < bottom && to > top)
    const area = around(own.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })))
    return { ...area, down: own, ends: ends.filter((y) => y >= area.top - SAME && y <= area.bottom + SAME) }
  })
}

const bottomOf = (lines: readonly Straight[]): number => Math.max(...lines.map(({ to }) => to))

/** Lines across where the lines end, from one side to the other. */
export const linesAtEnds = ({ ends, left, right }: ColumnLines): Straight[] =>
  ends.map((at) => ({ at, from: left, to: right }))
