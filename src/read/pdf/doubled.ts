/** Bold type that is made by drawing the letters twice, a little apart. */
import type { Glyphs } from './page.js'

/** Parts of the font size. */
const APART = 0.15
const SHIFTED = 0.01

/** The pieces of a page, each once; what was drawn twice is bold. */
export function withoutDoubles(glyphs: readonly Glyphs[]): Glyphs[] {
  const seen = new Map<string, Glyphs[]>()
  return glyphs.filter((piece) => {
    const key = `${piece.text} ${Math.round(piece.base / 2)}`
    const known = seen.get(key)
    const first = known?.find((other) => isSame(other, piece))
    if (!first) {
      if (known) known.push(piece)
      else seen.set(key, [piece])
      return true
    }
    if (Math.abs(first.left - piece.left) > SHIFTED * piece.size) first.bold = true
    return false
  })
}

function isSame(first: Glyphs, piece: Glyphs): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < APART * piece.size
  return near(first.left, piece.left) && near(first.base, piece.base) && near(first.size, piece.size)
}
