/** Evens out the paper: shadows, stains and yellowed sheets become white, pale print becomes dark. */
import { type Picture, WHITE } from './picture.js'

/** Pixels at the side of a tile whose paper is measured. */
const TILE = 48
/** The paper is as bright as this share of the pixels of a tile is not. */
const PAPER = 0.8
/** Darker than this is no paper but a picture or the dark beside the sheet. */
const DARKEST_PAPER = 90
/** Parts of the brightness of the paper: what is brighter is its grain and the noise of the scanner. */
const GRAIN = 0.8
/** Paper that is this bright everywhere stays as it is. */
const CLEAN = 250
/** Shares of the pixels from which the print is so dark. */
const PRINT = 0.005
const USUAL_PRINT = 60

/** Divides each pixel by the brightness of the paper around it; its grain becomes white. */
export function evened(picture: Picture): Picture {
  const { width, height, data } = picture
  const columns = Math.ceil(width / TILE)
  const rows = Math.ceil(height / TILE)
  const paper = smoothed(papers(picture, columns, rows), columns, rows)
  const darkest = printOf(data)
  if (paper.every((bright) => bright >= CLEAN) && darkest <= USUAL_PRINT) return picture
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / TILE - 0.5))
    const top = Math.floor(v)
    const low = Math.min(rows - 1, top + 1)
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, x / TILE - 0.5))
      const left = Math.floor(u)
      const right = Math.min(columns - 1, left + 1)
      const above = mix(paper[top * columns + left] ?? WHITE, paper[top * columns + right] ?? WHITE, u - left)
      const below = mix(paper[low * columns + left] ?? WHITE, paper[low * columns + right] ?? WHITE, u - left)
      const bright = GRAIN * mix(above, below, v - top)
      const black = Math.min(darkest, bright / 2)
      const at = y * width + x
      const value = ((data[at] ?? WHITE) - black) / Math.max(1, bright - black)
      out[at] = Math.max(0, Math.min(WHITE, Math.round(value * WHITE)))
    }
  }
  return { width, height, data: out }
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

/** How dark the print is: pixels darker than this are rare. */
function printOf(data: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  let sum = 0
  for (let value = 0; value < 256; value++) {
    sum += counts[value] ?? 0
    if (sum > PRINT * data.length) return Math.min(value, WHITE / 2)
  }
  return 0
}

function papers({ width, height, data }: Picture, columns: number, rows: number): number[] {
  const found: number[] = []
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      let all = 0
      for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2) {
        for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) {
          const value = data[y * width + x] ?? WHITE
          counts[value] = (counts[value] ?? 0) + 1
          all++
        }
      }
      let value = 0
      for (let sum = 0; value < WHITE; value++) {
        sum += counts[value] ?? 0
        if (sum >= PAPER * all) break
      }
      found.push(value)
    }
  }
  return found
}

/** Tiles without paper take that of their neighbours; each is smoothed with those around it. */
function smoothed(paper: readonly number[], columns: number, rows: number): number[] {
  const sorted = paper.filter((bright) => bright >= DARKEST_PAPER).sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? WHITE
  const known = paper.map((bright) => (bright >= DARKEST_PAPER ? bright : usual))
  return known.map((_, i) => {
    const row = Math.floor(i / columns)
    const column = i % columns
    let sum = 0
    let count = 0
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        sum += known[r * columns + c] ?? usual
        count++
      }
    }
    return sum / count
  })
}
