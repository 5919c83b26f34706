/** How far a scanned page leans, and the page set straight. */
import { type Picture, reduced, turned, WHITE } from './picture.js'

/** Degrees. */
const MOST_LEAN = 5
const COARSE = 0.5
const FINE = 0.05
/** A lean that is smaller does no harm. */
const LEAST_LEAN = 0.08
/** Pixels across of the picture that is measured. */
const MEASURED_WIDTH = 900
const DARK = 140
const FEWEST_POINTS = 300
const FEWEST_OF_PAGE = 1500

/**
 * The lean of the lines of a page in degrees, clockwise positive; zero where it is too small to matter or nothing
 * tells it. Lines are straight where the pixels of a page, counted row by row, differ most from row to row.
 */
export function leanOf(picture: Picture): number {
  const small = reduced(picture, Math.max(1, Math.round(picture.width / MEASURED_WIDTH)))
  const points = feetOf(small)
  if (points.length < 2 * FEWEST_POINTS) return 0
  const [coarse] = best(points, small, range(-MOST_LEAN, MOST_LEAN, COARSE))
  const [fine] = best(points, small, range(coarse - COARSE, coarse + COARSE, FINE))
  return Math.abs(fine) < LEAST_LEAN || Math.abs(fine) > MOST_LEAN ? 0 : fine
}

/** How much more of a page stands in rows than in columns: above 1 its lines run across, below 1 down; 1 for a few words. */
export function rowsOverColumns(picture: Picture): number {
  const small = reduced(picture, Math.max(1, Math.round(picture.width / MEASURED_WIDTH)))
  const angles = range(-2, 2, COARSE)
  const feet = feetOf(small)
  if (feet.length < 2 * FEWEST_OF_PAGE) return 1
  const across = best(feet, small, angles)[1]
  // the feet of lines that run down are on one side or on the other
  const size = { width: small.height, height: small.width }
  const sides = [transposed(small), transposed(turned(small, 2))]
  const down = Math.max(...sides.map((side) => best(feetOf(side), size, angles)[1]))
  return across / Math.max(1, down)
}

function transposed({ width, height, data }: Picture): Picture {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x] ?? WHITE
  }
  return { width: height, height: width, data: out }
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)
}

/**
 * The lower ends of what is dark, as x, y, x, y …: the feet of the letters stand on the lines. What is dark from the
 * upper edge on lies beside the sheet, and is straight however the sheet leans.
 */
function feetOf({ width, height, data }: Picture): number[] {
  const points: number[] = []
  const beside = new Uint8Array(width).fill(1)
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if ((data[at] ?? WHITE) >= DARK) beside[x] = 0
      else if ((data[at + width] ?? WHITE) >= DARK && beside[x] === 0) points.push(x, y)
    }
  }
  return points
}

/** The angle at which most points stand in few rows, with the measure of it. */
function best(
  points: readonly number[],
  { width, height }: { width: number; height: number },
  angles: readonly number[],
): [angle: number, measure: number] {
  const margin = Math.ceil(width * Math.tan((MOST_LEAN * Math.PI) / 180)) + 1
  const counts = new Uint32Array(height + 2 * margin + 2)
  let found: [number, number] = [0, -1]
  for (const angle of angles) {
    counts.fill(0)
    const slope = Math.tan((angle * Math.PI) / 180)
    for (let i = 0; i < points.length; i += 2) {
      const row = Math.round((points[i + 1] ?? 0) - ((points[i] ?? 0) - width / 2) * slope) + margin
      counts[row] = (counts[row] ?? 0) + 1
    }
    let measure = 0
    for (const count of counts) measure += count * count
    if (measure > found[1]) found = [angle, measure]
  }
  return found
}

/** The picture turned about its middle by so many degrees against the clock, and drawn `scale` times as large. */
export function straightened(picture: Picture, lean: number, scale = 1): Picture {
  if (lean === 0 && scale === 1) return picture
  const { width, height, data } = picture
  const columns = Math.max(1, Math.round(width * scale))
  const rows = Math.max(1, Math.round(height * scale))
  const out = new Uint8Array(columns * rows)
  const cos = Math.cos((lean * Math.PI) / 180) / scale
  const sin = Math.sin((lean * Math.PI) / 180) / scale
  for (let y = 0; y < rows; y++) {
    const v = y + 0.5 - rows / 2
    for (let x = 0; x < columns; x++) {
      const u = x + 0.5 - columns / 2
      const fx = u * cos - v * sin + width / 2 - 0.5
      const fy = u * sin + v * cos + height / 2 - 0.5
      const left = Math.floor(fx)
      const top = Math.floor(fy)
      if (left < -1 || top < -1 || left >= width || top >= height) {
        out[y * columns + x] = WHITE
        continue
      }
      const a = left < 0 || top < 0 ? WHITE : (data[top * width + left] ?? WHITE)
      const b = left + 1 >= width || top < 0 ? WHITE : (data[top * width + left + 1] ?? WHITE)
      const c = left < 0 || top + 1 >= height ? WHITE : (data[(top + 1) * width + left] ?? WHITE)
      const d = left + 1 >= width || top + 1 >= height ? WHITE : (data[(top + 1) * width + left + 1] ?? WHITE)
      const dx = fx - left
      const dy = fy - top
      out[y * columns + x] = Math.round((a * (1 - dx) + b * dx) * (1 - dy) + (c * (1 - dx) + d * dx) * dy)
    }
  }
  return { width: columns, height: rows, data: out }
}
