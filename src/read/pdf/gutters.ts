/** The blank stretches between the columns of rows that stand one under the other. */
import { around, type Row, type Word } from './page.js'

/** Parts of the font size: so wide is the least gap between the cells of a row. */
const GAP = 0.8
const NARROWEST = 0.35
const MANY = 6

/** The words of a row, parted at its gaps. */
export function segmentsOf({ words, size }: Row): Word[][] {
  const segments: Word[][] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    if (last && word.left - last.right < GAP * size) segments.at(-1)?.push(word)
    else segments.push([word])
  })
  return segments
}

/** The middles of the stretches that no row prints in; among many rows no blanks between words stand one under the other. */
export function guttersOf(rows: readonly Row[]): number[] {
  const parts =
    rows.length < MANY ? rows.flatMap((row) => segmentsOf(row).map(around)) : rows.flatMap((row) => row.words)
  const stretches = [...parts].sort((a, b) => a.left - b.left)
  const gutters: number[] = []
  let right = stretches[0]?.right ?? 0
  for (const stretch of stretches) {
    if (stretch.left - right > NARROWEST * (rows[0]?.size ?? 0)) gutters.push((right + stretch.left) / 2)
    right = Math.max(right, stretch.right)
  }
  return gutters
}

/** True where a word stands over a gutter, or two words around it that no gap parts. */
export function isCrossed(words: readonly Word[], x: number): boolean {
  return words.some((word) => word.left < x && word.right > x)
}

/** True where the words of a row go on over a gutter, parted by no more than a blank. */
export function isSpanned({ words, size }: Row, x: number): boolean {
  const left = Math.max(...words.filter((word) => word.left < x).map(({ right }) => right))
  const right = Math.min(...words.filter((word) => word.left >= x).map((word) => word.left))
  return isCrossed(words, x) || right - left < NARROWEST * size
}
