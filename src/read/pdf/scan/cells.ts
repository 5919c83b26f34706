/** The cells of a page's tables, put one under the other on a sheet of their own. */
import type { Area } from '../page.js'
import { blank } from './picture.js'
import type { PageImage, RecognisedWord } from './recognise.js'

/** Inches: room around a cell on the sheet, and what its edge takes of it. */
const ROOM = 0.1
const EDGE = 0.008
const SMALLEST = 0.08
/** A cell without so many dark pixels in a row is empty. */
const DARK = 140
const FEWEST_DARK = 8

interface Placed {
  /** Where it stands on the page, in pixels. */
  area: Area
  /** Where it begins on the sheet. */
  top: number
}

export interface Sheet {
  image: PageImage
  /** Moves words of the sheet to where they stand on the page. */
  onPage: (words: readonly RecognisedWord[]) => RecognisedWord[]
}

/** Parts a page from its cells: `page` has white in their place; `sheet` is missing where there are none. */
export function partedCells(image: PageImage): { page: PageImage; sheet?: Sheet } {
  const { width, height, dpi } = image
  const edge = Math.round(EDGE * dpi)
  const areas = image.cells
    .map((cell) => ({
      left: Math.max(0, Math.round(cell.left) + edge),
      top: Math.max(0, Math.round(cell.top) + edge),
      right: Math.min(width, Math.round(cell.right) - edge),
      bottom: Math.min(height, Math.round(cell.bottom) - edge),
    }))
    .filter(({ left, top, right, bottom }) => Math.min(right - left, bottom - top) > SMALLEST * dpi)
  if (areas.length === 0) return { page: image }
  const room = Math.round(ROOM * dpi)
  const placed: Placed[] = []
  let top = room
  for (const area of areas.filter((area) => isPrinted(image, area))) {
    placed.push({ area, top })
    top += area.bottom - area.top + room
  }
  const widest = Math.max(1, ...placed.map(({ area }) => area.right - area.left))
  const sheet = blank(widest + 2 * room, top)
  const page = { ...image, data: Uint8Array.from(image.data), cells: [] }
  for (const { area, top } of placed) {
    for (let y = area.top; y < area.bottom; y++) {
      const row = image.data.subarray(y * width + area.left, y * width + area.right)
      sheet.data.set(row, (top + y - area.top) * sheet.width + room)
    }
  }
  for (const { left, top, right, bottom } of image.cells) {
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, bottom); y++) {
      page.data.fill(255, y * width + Math.max(0, Math.round(left)), y * width + Math.min(width, Math.round(right)))
    }
  }
  if (placed.length === 0) return { page }
  const onPage = (words: readonly RecognisedWord[]): RecognisedWord[] =>
    words.flatMap((word) => {
      const middle = (word.box.top + word.box.bottom) / 2
      const own = placed.findLast(({ top }) => top - room / 2 <= middle) ?? placed[0]
      if (!own) return []
      const [x, y] = [own.area.left - room, own.area.top - own.top]
      const { left, top, right, bottom } = word.box
      return [{ ...word, box: { left: left + x, top: top + y, right: right + x, bottom: bottom + y } }]
    })
  return { page, sheet: { image: { ...page, ...sheet, cells: [] }, onPage } }
}

function isPrinted({ width, data }: PageImage, { left, top, right, bottom }: Area): boolean {
  let dark = 0
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) if ((data[at] ?? 255) < DARK) dark++
  }
  return dark >= FEWEST_DARK
}
