/** Bullets that are drawn, not printed as letters, as browsers draw those of lists. */
import type { Area, Glyphs } from './page.js'
import type { Spot } from './rules.js'

/** More spots on a page are a drawing. */
const MOST_SPOTS = 300
/** Parts of the font size: the sides of a bullet, how far it stands before its text, and that nothing stands before it. */
const LEAST = 0.15
const MOST = 0.6
const FARTHEST = 2.5
const FREE = 0.8
/** Parts of the font size: between these heights over the line stands the middle of a bullet. */
const LOWEST = 0.1
const HIGHEST = 0.6

/** The spots that stand before the first word of a line, as pieces of text. */
export function drawnBullets(spots: readonly Spot[], glyphs: readonly Glyphs[]): Glyphs[] {
  if (spots.length > MOST_SPOTS) return []
  return spots.flatMap((spot): Glyphs[] => {
    const line = glyphs.filter((piece) => isBeside(spot, piece))
    const [first] = line.filter(({ left }) => left >= spot.right).sort((a, b) => a.left - b.left)
    if (!first) return []
    const { size, base, mark } = first
    const side = spot.right - spot.left
    const fits = side >= LEAST * size && side <= MOST * size && first.left - spot.right <= FARTHEST * size
    const isFirst = !line.some(({ left, right }) => left < spot.right && right > spot.left - FREE * size)
    if (!fits || !isFirst) return []
    const { left, right, sign: text } = spot
    const { top, bottom } = first
    const plain = { bold: false, italic: false, askew: false, raised: false, blankBefore: false }
    const piece: Glyphs = { text, left, top, right, bottom, base, size, ...plain, blankBehind: true }
    return [mark === undefined ? piece : { ...piece, mark }]
  })
}

function isBeside({ top, bottom }: Area, { base, size, askew }: Glyphs): boolean {
  const height = base - (top + bottom) / 2
  return !askew && height >= LOWEST * size && height <= HIGHEST * size
}
