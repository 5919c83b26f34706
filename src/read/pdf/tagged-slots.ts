/** The slots of a tagged table: which cell stands in each, also where programs tag no empty ones. */
import { isOrdinalCell } from '../table.js'
import type { GridCell } from './grid.js'
import type { Word } from './page.js'
import type { TaggedRow } from './tagged.js'

/** The cells of each row by columns. */
export type Slots = (GridCell | null)[][]

export const wordsOf = (cell: readonly number[][], words: ReadonlyMap<number, Word[]>): Word[] =>
  cell.flat().flatMap((mark) => words.get(mark) ?? [])

/** Lets the name over the names of several columns go over those beside it that have no name above theirs. */
export function nameColumns([names = [], under = []]: Slots, xs: readonly number[]): void {
  const stretch = (c: number, beside: number): void => {
    const name = names[beside]
    if (names[c] || !under[c] || !name || name.columns === 1 || !under[beside]) return
    names[c] = name
    Object.assign(name, { column: Math.min(c, name.column), columns: name.columns + 1 })
    Object.assign(name, { left: xs[name.column], right: xs[name.column + name.columns] })
  }
  for (let c = 1; c < names.length; c++) stretch(c, c - 1)
  for (let c = names.length - 2; c >= 0; c--) stretch(c, c + 1)
}

/** The columns with empty cells below the titles of groups, which cover no cell of the row under them. */
export function openColumns(slots: Slots, rows: readonly TaggedRow[], words: ReadonlyMap<number, Word[]>): Set<number> {
  const open = new Set<number>()
  slots.forEach((own, r) => {
    const before = rows[r - 1]
    if (!before || !isGroup(before, r - 1, words) || isGroup(rows[r] as TaggedRow, r, words)) return
    own.forEach((cell, c) => void (cell === null && open.add(c)))
  })
  return open
}

/** An ordinal and a title that goes over all columns behind it: right under the header, or in bold type. */
export function isGroup({ cells }: TaggedRow, at: number, words: ReadonlyMap<number, Word[]>): boolean {
  const [ordinal = [], title = [], ...others] = cells.map((cell) => wordsOf(cell, words))
  const isTitle = at === 1 || title.every(({ bold }) => bold)
  return others.length === 0 && isTitle && isOrdinalCell(ordinal.map(({ text }) => text).join(' '))
}

export function emptyCells(slots: Slots, xs: readonly number[], ys: readonly number[]): GridCell[] {
  return slots.flatMap((row, r) =>
    row.flatMap((slot, c): GridCell[] => {
      if (slot) return []
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[c], xs[c + 1], ys[r], ys[r + 1]]
      return [{ row: r, rows: 1, column: c, columns: 1, left, right, top, bottom }]
    }),
  )
}
