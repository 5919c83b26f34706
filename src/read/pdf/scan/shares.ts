/**
 * Shares, `38%`, of whose sign the upper ring is taken for a figure: `389%`. The figures stand apart in the pixels and
 * can be counted.
 */
import type { Picture } from './picture.js'
import type { RecognisedWord } from './recognise.js'
import { type ReadWord, readAs } from './reread.js'

const SHARE = /^(?<figures>\d[\d.,]{0,6})9%(?<rest>[.,;:)]{0,2})$/u
const DARK = 140
/** Parts of the height: how wide a figure is at most, and its sign. */
const WIDEST_FIGURE = 0.95
const WIDEST_SIGN = 1.5

/** The words, without the figures of shares that are no more than a ring of their sign. */
export function withShares(picture: Picture, words: readonly RecognisedWord[]): ReadWord[] {
  return words.map((word) => {
    const { figures, rest } = SHARE.exec(word.text)?.groups ?? {}
    return figures && signsBefore(picture, word) === figures.length ? readAs(word, `${figures}%${rest}`) : word
  })
}

/** How many signs stand before the first one that is as wide as the sign of a share; none where two of them touch. */
function signsBefore(picture: Picture, { box }: RecognisedWord): number {
  const height = box.bottom - box.top
  const widths = signWidths(picture, box)
  const at = widths.findIndex((width) => width > WIDEST_FIGURE * height)
  return at >= 0 && (widths[at] ?? 0) < WIDEST_SIGN * height ? at : 0
}

/** The widths of what stands apart in the box, in pixels. */
function signWidths({ width, data }: Picture, { left, top, right, bottom }: RecognisedWord['box']): number[] {
  const widths: number[] = []
  let inside = false
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
    let isInked = false
    for (let y = Math.max(0, Math.floor(top)); y < bottom && !isInked; y++) {
      isInked = (data[y * width + x] ?? 255) < DARK
    }
    if (isInked && inside) widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1
    else if (isInked) widths.push(1)
    inside = isInked
  }
  return widths
}
