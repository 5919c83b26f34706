/** Pictures as the recognition of scans works with them: grey, one byte a pixel, row by row, 0 black, 255 white. */

export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

export const WHITE = 255

/** A white picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, data: new Uint8Array(width * height).fill(WHITE) }
}

/** The picture by whole quarter turns clockwise. */
export function turned(picture: Picture, quarters: number): Picture {
  const turns = ((quarters % 4) + 4) % 4
  const { width, height, data } = picture
  if (turns === 0) return picture
  if (turns === 2) return { width, height, data: Uint8Array.from(data).reverse() }
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = turns === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      out[at] = data[y * width + x] ?? WHITE
    }
  }
  return { width: height, height: width, data: out }
}

/** The picture mirrored at its upright axis. */
export function mirrored({ width, height, data }: Picture): Picture {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) out.set(data.subarray(y * width, (y + 1) * width).reverse(), y * width)
  return { width, height, data: out }
}

/** Each pixel the mean of `times` × `times` of them. */
export function reduced({ width, height, data }: Picture, times: number): Picture {
  if (times <= 1) return { width, height, data }
  const columns = Math.max(1, Math.floor(width / times))
  const rows = Math.max(1, Math.floor(height / times))
  const out = new Uint8Array(columns * rows)
  const sums = new Uint32Array(columns)
  for (let y = 0; y < rows; y++) {
    sums.fill(0)
    const last = Math.min(height, (y + 1) * times)
    for (let from = y * times; from < last; from++) {
      const row = from * width
      for (let x = 0; x < columns; x++) {
        let sum = 0
        for (let k = 0; k < times; k++) sum += data[row + x * times + k] ?? WHITE
        sums[x] = (sums[x] ?? 0) + sum
      }
    }
    for (let x = 0; x < columns; x++) out[y * columns + x] = Math.round((sums[x] ?? 0) / (times * times))
  }
  return { width: columns, height: rows, data: out }
}
