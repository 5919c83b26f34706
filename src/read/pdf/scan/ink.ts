/** Coloured pixels → grey ones, without the red and blue ink of seals, stamps and signatures. */
import { type Picture, WHITE } from './picture.js'

/** Three or four bytes a pixel. */
export interface ColourPicture {
  width: number
  height: number
  data: ArrayLike<number>
  channels: 3 | 4
}

/** Of 255: colour differs from grey by so much, and is ink and not text under it from this brightness on. */
const LEAST_COLOUR = 40
/** Parts of the brightness. */
const LEAST_SATURATION = 0.22
const UNDER_INK = 0.42
/** Where more of the dark pixels than this are coloured the print is: nothing is taken out. */
const MOST_INK = 0.5
const DARK = 150

/**
 * Ink is told from text by its hue and its brightest channel: red ink shines in the red one and blue ink in the blue
 * one, where black text stays dark, under a seal too.
 *
 * @param takes false where the print of the page is coloured itself
 */
export function withoutInk(picture: ColourPicture, takes = !isColouredPrint([picture])): Picture {
  const { width, height, data, channels } = picture
  const out = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < out.length; i++, at += channels) {
    const r = data[at] ?? WHITE
    const g = data[at + 1] ?? WHITE
    const b = data[at + 2] ?? WHITE
    const alpha = channels === 4 ? (data[at + 3] ?? WHITE) : WHITE
    const grey = takes && isInk(r, g, b) ? inkless(r, g, b) : luminance(r, g, b)
    out[i] = alpha === WHITE ? grey : Math.round((grey * alpha + WHITE * (WHITE - alpha)) / WHITE)
  }
  return { width, height, data: out }
}

/** Rec. 601, in whole numbers. */
export function luminance(r: number, g: number, b: number): number {
  return (299 * r + 587 * g + 114 * b + 500) / 1000
}

/** Red from orange to magenta, blue from cyan to violet: green is neither. */
function isInk(r: number, g: number, b: number): boolean {
  const most = Math.max(r, b)
  const least = Math.min(r, g, b)
  const colour = most - least
  return most >= g && colour >= LEAST_COLOUR && colour >= LEAST_SATURATION * most
}

function inkless(r: number, g: number, b: number): number {
  const most = Math.max(r, g, b)
  return most >= UNDER_INK * WHITE ? WHITE : most
}

/** True where most of what is dark in the pictures of one page is coloured; a strip of it may show no more than a seal. */
export function isColouredPrint(pictures: readonly ColourPicture[]): boolean {
  let dark = 0
  let coloured = 0
  for (const { data, channels, width, height } of pictures) {
    // every seventh pixel tells
    for (let at = 0, end = width * height * channels; at < end; at += 7 * channels) {
      const r = data[at] ?? WHITE
      const g = data[at + 1] ?? WHITE
      const b = data[at + 2] ?? WHITE
      if (luminance(r, g, b) >= DARK) continue
      dark++
      if (isInk(r, g, b)) coloured++
    }
  }
  return coloured > MOST_INK * dark
}
