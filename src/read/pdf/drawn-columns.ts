/** Whether the text of a page is drawn in columns, as that of tables without lines is. */
import type { Glyphs } from './page.js'

/** Parts of the font size: no blank between words is so wide. */
const WIDE = 1.5
/** A table of two rows with three cells has so many. */
const LEAST_JUMPS = 4

/** True where text is drawn in columns: it goes on far to the right, or higher up. Building the tree takes its time. */
export function isDrawnInColumns(glyphs: readonly Glyphs[]): boolean {
  let jumps = 0
  for (let i = 1; i < glyphs.length; i++) {
    const [before, piece] = [glyphs[i - 1] as Glyphs, glyphs[i] as Glyphs]
    const rise = before.base - piece.base
    const beside = Math.abs(rise) < 1 && piece.left - before.right > WIDE * piece.size
    if ((beside || rise > piece.size) && ++jumps === LEAST_JUMPS) return true
  }
  return false
}
