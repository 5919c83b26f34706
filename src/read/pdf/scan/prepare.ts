/** A picture of a page → the image that is recognised: even paper, straight lines, no ruling lines. */
import type { Area } from '../page.js'
import { evened } from './background.js'
import { type Picture, reduced, WHITE } from './picture.js'
import { takeRules } from './ruling.js'
import { leanOf, rowsOverColumns, straightened } from './skew.js'

export interface Prepared {
  picture: Picture
  dpi: number
  /** Ruling lines, in pixels. */
  rules: Area[]
  /** Degrees by which the lines leaned, clockwise. */
  lean: number
  /** True where nothing is printed. */
  blank: boolean
}

/** Letters are read best at this size; finer pictures stay as they are. */
const DPI = 240
const COARSE_DPI = 215
const FINE_DPI = 275
const MOST_SCALE = 3
/** A picture is not enlarged to more pixels. */
const MOST_PIXELS = 64_000_000
/** Parts of the height or width of the page: a line so long is a fold, a streak of the scanner or the edge of the sheet. */
const STREAK = 0.95
/** Pixels across of the picture that tells how a page lies. */
const SMALL = 900
const DARK = 128
/** A page with so few dark pixels is blank: a speck, a punched hole. */
const BLANK = 0.0003

/** @param dpi dots an inch of the picture */
export function prepared(picture: Picture, dpi: number): Prepared {
  const even = evened(picture)
  const lean = leanOf(even)
  const room = Math.max(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)))
  const scale = dpi < COARSE_DPI || dpi > FINE_DPI ? Math.min(MOST_SCALE, room, DPI / dpi) : 1
  const straight = straightened(even, lean, scale)
  const { rules: found, picture: clean } = takeRules(straight, dpi * scale)
  const rules = found.filter(
    ({ left, top, right, bottom }) => bottom - top < STREAK * straight.height && right - left < STREAK * straight.width,
  )
  return { picture: clean, dpi: dpi * scale, rules, lean, blank: darkShare(clean) < BLANK }
}

/** True for a page whose lines run from top to bottom; ruling lines tell nothing. */
export function isLying(picture: Picture, dpi: number): boolean {
  const times = Math.max(1, Math.round(picture.width / SMALL))
  return rowsOverColumns(takeRules(reduced(picture, times), dpi / times).picture) < 1
}

function darkShare({ data }: Picture): number {
  let dark = 0
  for (let i = 0; i < data.length; i += 3) if ((data[i] ?? WHITE) < DARK) dark++
  return (3 * dark) / data.length
}
