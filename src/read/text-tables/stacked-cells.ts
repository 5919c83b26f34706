/** The column of each line of a stacked row that has more or fewer lines than columns, by what the cells of full rows look like. */
import { startsLower } from '../../text/characters.js'
import { foldWord } from '../../text/fold.js'
import type { PhysicalLine } from '../../text/lines.js'
import { CELL_BREAK } from '../block.js'
import type { StackedRow } from './stacked-rows.js'

interface ColumnLook {
  length: number
  /** How often a cell begins with a word, folded. */
  openings: Map<string, number>
  cells: number
}

export function columnLooks(rows: readonly StackedRow[]): ColumnLook[] {
  const looks: ColumnLook[] = []
  for (const { cells } of rows) {
    cells.forEach(({ text }, i) => {
      const look = looks[i] ?? { length: 0, openings: new Map(), cells: 0 }
      looks[i] = look
      look.length += text.length
      look.cells++
      const opening = openingOf(text)
      look.openings.set(opening, (look.openings.get(opening) ?? 0) + 1)
    })
  }
  for (const look of looks) look.length /= look.cells
  return looks
}

/** The first word of a cell; a figure stands for all figures. */
function openingOf(text: string): string {
  return /^\d/.test(text) ? '0' : foldWord(text.split(' ', 1)[0] ?? '')
}

/** How little a line looks like the cells of a column: 0 for the like of them. */
function distance(text: string, look: ColumnLook | undefined): number {
  if (!look) return 2
  const seen = (look.openings.get(openingOf(text)) ?? 0) / look.cells
  return Math.min(2, Math.abs(Math.log((text.length + 4) / (look.length + 4)))) + 1.5 * (1 - Math.min(1, seen * 2))
}

const SAME_CELL = 0.6
const EMPTY_CELL = 0.8

/** A row that a page break cut: behind a line for each column its first cells go on. */
export function layOutBroken(lines: readonly PhysicalLine[], width: number, looks: readonly ColumnLook[]): string[] {
  const tails = lines.slice(width)
  if (!startsLower(tails[0]?.text ?? '') || tails.length > width) return layOut(lines, width, looks)
  const heads = layOut(lines.slice(0, width), width, looks)
  return heads.map((cell, i) => [cell, tails[i]?.text].filter(Boolean).join(' '))
}

/** Gives each line its column, in their order, so that the lines look most like the cells of the full rows. */
function layOut(lines: readonly PhysicalLine[], width: number, looks: readonly ColumnLook[]): string[] {
  const cells = Array<string>(width).fill('')
  if (lines.length <= 1 || lines.length === width) {
    for (const [i, { text }] of lines.entries()) cells[i] = text
    return cells
  }
  // cost[c]: the cheapest way to lay out the lines so far with the last of them in column c
  let cost: number[] = Array.from({ length: width }, (_, c) => (c === 0 ? 0 : Number.POSITIVE_INFINITY))
  const came: number[][] = []
  lines.forEach(({ text }, k) => {
    const before = cost
    const from: number[] = []
    cost = Array.from({ length: width }, (_, c) => {
      let best = k === 0 ? c * EMPTY_CELL : Number.POSITIVE_INFINITY
      let at = c
      for (let p = 0; k > 0 && p <= c; p++) {
        const step = p === c ? (startsLower(text) || /^[-+•]/.test(text) ? 0 : SAME_CELL) : (c - p - 1) * EMPTY_CELL
        if ((before[p] ?? 0) + step < best) {
          best = (before[p] ?? 0) + step
          at = p
        }
      }
      from[c] = at
      return best + distance(text, looks[c])
    })
    came.push(from)
  })
  let column = 0
  for (let c = 1; c < width; c++) {
    if ((cost[c] ?? 0) + (width - 1 - c) * EMPTY_CELL < (cost[column] ?? 0) + (width - 1 - column) * EMPTY_CELL)
      column = c
  }
  for (let k = lines.length - 1; k >= 0; k--) {
    const text = lines[k]?.text ?? ''
    cells[column] = cells[column] ? `${text}${CELL_BREAK}${cells[column]}` : text
    column = came[k]?.[column] ?? 0
  }
  return cells
}
