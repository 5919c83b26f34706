/** Bold type in pixels: its strokes are thicker than those of most words of the page. */
import type { Area } from '../page.js'
import { type Picture, WHITE } from './picture.js'

const DARK = 150
/** Parts of the usual stroke. */
const BOLDER = 1.24

/**
 * Which words are bold.
 *
 * @param words their boxes in pixels, and their texts: a word counts by its letters
 */
export function boldOf(picture: Picture, words: readonly { box: Area; text: string }[]): boolean[] {
  const strokes = words.map(({ box }) => strokeOf(picture, box))
  const sorted = words
    .flatMap(({ text }, i) => Array.from(text, () => strokes[i] ?? 0))
    .filter((stroke) => stroke > 0)
    .sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? 0
  return strokes.map((stroke) => usual > 0 && stroke > BOLDER * usual)
}

/** The mean width of the strokes that a row of pixels crosses; grey pixels count by their share of black. */
function strokeOf({ width, height, data }: Picture, box: Area): number {
  let ink = 0
  let runs = 0
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y++) {
    let inside = false
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x++) {
      const value = data[y * width + x] ?? WHITE
      ink += WHITE - value
      const dark = value < DARK
      if (dark && !inside) runs++
      inside = dark
    }
  }
  return runs === 0 ? 0 : ink / WHITE / runs
}
