/** Where the rows of a scattered table begin and end: about its label each holds the lines with which it reads best. */
import { cellsByEnd, cellsInTurn, costOfCell, type RowCells } from './scattered-cells.js'
import type { ScatteredKind } from './scattered-header.js'
import type { LabelledRows } from './scattered-labels.js'

/** What a row costs that cannot be told. */
const UNTOLD = 0
const MOST_OF_ROW = 120

export interface PartedRow {
  from: number
  to: number
  cells: string[][] | null
  /** The lines of the title of a group. */
  title?: string[]
}

interface Way {
  cost: number
  rows: PartedRow[]
}

/** The row of each label, with its cells where they can be told. */
export function partedRows({ labels, lines, pages }: LabelledRows, kinds: readonly ScatteredKind[]): PartedRow[] {
  const first = labels[0]?.at ?? 0
  /** The best ways by where the rows so far end. */
  let ways = new Map<number, Way>()
  for (let from = 0; from <= first; from++) ways.set(from, { cost: from * LEFT_OUT, rows: [] })
  for (const [i, { at, isGroup }] of labels.entries()) {
    const last = i === labels.length - 1
    const until = last ? lines.length : (labels[i + 1]?.at ?? lines.length)
    const next = new Map<number, Way>()
    const below = isGroup ? [] : cellsByEnd(lines.slice(at, Math.min(until, at + MOST_OF_ROW)), kinds)
    for (const [from, way] of ways) {
      for (let to = last ? until : at + 1; to <= until; to++) {
        const told = isGroup ? titleOf(from, to, at) : cellsOf(from, to, from === at ? below[to - at] : null)
        const isRow = told !== null && told.cost < UNTOLD
        const sum = way.cost + (isRow ? told.cost : ofUntold(from, to))
        const known = next.get(to)
        if (known && known.cost <= sum) continue
        const row: PartedRow = { from, to, cells: isRow && !isGroup ? told.cells : null }
        if (isRow && isGroup) row.title = told.cells[1] ?? []
        next.set(to, { cost: sum, rows: [...way.rows, row] })
      }
    }
    ways = next
  }
  return ways.get(lines.length)?.rows ?? []

  function cellsOf(from: number, to: number, below: RowCells | null | undefined): RowCells | null {
    if (pages.slice(from + 1, to).some(Boolean)) return null
    const inTurn = cellsInTurn(lines.slice(from, to), kinds)
    return below && (!inTurn || below.cost <= inTurn.cost) ? below : inTurn
  }

  /** Lines are left out only where nothing holds them; the rest of a sentence is of the row above. */
  function ofUntold(from: number, to: number): number {
    return UNTOLD + (to - from) * LEFT_LINE + (lines[from]?.atoms[0]?.opens.lower ? LEFT_REST : 0)
  }

  function titleOf(from: number, to: number, at: number): RowCells | null {
    if (from !== at || to === at + 1) return null
    const words = lines.slice(at + 1, to)
    const cost = costOfCell(
      words.map(({ atoms }) => atoms),
      'task',
    )
    return { cost: cost - TITLE, cells: [[], words.map(({ text }) => text)] }
  }
}

const TITLE = 1
const LEFT_OUT = 2
const LEFT_LINE = 0.1
const LEFT_REST = 4
