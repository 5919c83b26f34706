/** Figures that a program prints into the blanks of a letterhead, not quite on their line: `Số: 125/KH-UBND`, `ngày 15 tháng 3`. */
import type { Glyphs } from './page.js'

const FIGURES = /^\d{1,5}$/
const BEFORE = /(?:Số:?|ngày|tháng)$/iu
const BEHIND = /^(?:\/|tháng|năm)/iu
/** Parts of the font size. */
const OFF_LINE = 0.6
const OVERLAP = 0.8

/** Moves such figures from rows of their own to the row above or below that has room for them. */
export function withStamped(rows: readonly Glyphs[][]): Glyphs[][] {
  const moved = rows.map((row) => [...row])
  rows.forEach((row, i) => {
    for (const piece of row) {
      if (!FIGURES.test(piece.text)) continue
      const target = [moved[i - 1], moved[i + 1]].find((other) => other && hasRoom(other, piece))
      if (!target) continue
      target.push(piece)
      moved[i]?.splice(moved[i].indexOf(piece), 1)
    }
  })
  return moved.filter((row) => row.length > 0)
}

function hasRoom(row: readonly Glyphs[], { left, right, base, size }: Glyphs): boolean {
  if (!row[0] || Math.abs(row[0].base - base) > OFF_LINE * size) return false
  const before = row.filter((other) => other.right <= left + OVERLAP * size)
  const behind = row.filter((other) => other.left >= right - OVERLAP * size)
  return before.length + behind.length === row.length && BEFORE.test(textOf(before)) && BEHIND.test(textOf(behind))
}

const textOf = (pieces: readonly Glyphs[]): string =>
  [...pieces]
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join('')
