/**
 * Numerals of upright strokes, `II.` before a part, `III/2026` behind a quarter: recognition loses one of their strokes,
 * which stand apart in the pixels and can be counted.
 */
import type { Area } from '../page.js'
import type { Picture } from './picture.js'
import type { RecognisedWord } from './recognise.js'
import { type ReadWord, readAs } from './reread.js'

const NUMERAL = /^(?<said>I{1,2})(?<rest>[.-]|\/20\d{2}[.,;)]{0,2})$/u
const MOST = 3
const DARK = 140
/** Parts of the height: how much ink a stroke has in its columns of pixels, and how far apart two of them begin. */
const FULL = 0.8
const PITCH = 0.66
/** The ink of its bars and of a point behind it in a column, and how far its own edge is grey; before it one column is. */
const BARS = 0.45
const EDGE = 0.28

/** The words, with numerals that have as many strokes as there are. */
export function withStrokes(picture: Picture, words: readonly RecognisedWord[]): ReadWord[] {
  return words.map((word) => {
    const { said = '', rest = '' } = NUMERAL.exec(word.text)?.groups ?? {}
    const strokes = said === '' ? 0 : strokesOf(picture, word.box, !rest.startsWith('/'))
    return strokes > said.length && strokes <= MOST ? readAs(word, `${'I'.repeat(strokes)}${rest}`) : word
  })
}

/**
 * How many strokes as high as the word stand near each other from its left side on; none where other ink stands beside
 * them, as in letters.
 */
function strokesOf({ width, data }: Picture, { left, top, right, bottom }: Area, isAlone: boolean): number {
  const [from, to] = [Math.max(0, Math.floor(top)), Math.ceil(bottom)]
  const height = to - from
  const darkIn = (x: number): number => {
    let dark = 0
    for (let y = from; y < to; y++) if ((data[y * width + x] ?? 255) < DARK) dark++
    return dark
  }
  let strokes = 0
  let last = left
  let inside = false
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
    const dark = darkIn(x)
    const isStroke = dark >= FULL * height
    if (isStroke && !inside) {
      if (x - last > PITCH * height) return isAlone ? 0 : strokes
      strokes++
      last = x
    }
    const isBar = !isStroke && dark > BARS * height && x > last + EDGE * height
    if (isBar && darkIn(x + 1) < FULL * height) return isAlone ? 0 : strokes
    inside = isStroke
  }
  return strokes
}
