/** The images that a page paints → one grey picture of the page, without drawing it. */
import type { Library } from '../library.js'
import { type Matrix, type Operators, times } from '../rules.js'
import { type ColourPicture, isColouredPrint, luminance, withoutInk } from './ink.js'
import { blank, mirrored, type Picture, reduced, turned, WHITE } from './picture.js'

/** An image as the library decodes it. */
export interface DecodedImage {
  width: number
  height: number
  /** One bit, three bytes or four bytes a pixel: 1, 2, 3; missing for a stencil. */
  kind?: number
  data?: ArrayLike<number> | null
}

/** An image with its place: `matrix` leads from the unit square, whose origin is the lower left, to the view. */
interface Painted {
  image: DecodedImage
  matrix: Matrix
  /** A stencil is painted in this grey. */
  stencil: number | null
}

/** A picture of a page: `toView` leads from its pixels to the points of the view. */
export interface PagePicture {
  picture: Picture
  toView: Matrix
  /** The share of the page that images cover. */
  covered: number
}

const ONE_BIT = 1
const THREE_BYTES = 2
const FOUR_BYTES = 3
/** Pictures of more dots an inch are made smaller: letters are not read better. */
const MOST_DPI = 420
/** A stencil in a darker grey prints letters. */
const BLACKISH = 128
/** Parts: an image turned by less stands straight on the page. */
const STRAIGHT = 0.02

/**
 * Puts the images of a page together.
 *
 * @param view transform from the page to its view
 * @param shown size of the view in points
 * @param decoded gives the pixels of an image of the page; null where they cannot be had
 * @param pixels of the picture at most, where it is put together from several images
 * @returns null where the page paints no image
 */
export async function pagePicture(
  operators: Operators,
  ops: Library['OPS'],
  view: readonly number[],
  shown: { width: number; height: number },
  decoded: (name: string) => Promise<DecodedImage | null>,
  pixels: number,
): Promise<PagePicture | null> {
  const painted = await paintedImages(operators, ops, view, decoded)
  const [first] = [...painted].sort((a, b) => areaOf(b.matrix) - areaOf(a.matrix))
  if (!first) return null
  const covered = coveredShare(
    painted.map(({ matrix }) => matrix),
    shown,
  )
  const single = painted.length === 1 && (first.stencil ?? 0) < BLACKISH
  const takesInk = !isColouredPrint(painted.flatMap(({ image }) => colourPicture(image) ?? []))
  const frame = single && isStraight(first.matrix) ? straightFrame(first, takesInk) : null
  if (frame) return { ...frame, covered }
  return { ...composed(painted, shown, pixels, takesInk), covered }
}

/** The share of a view that unit squares cover under these matrices, on a raster of small cells. */
export function coveredShare(
  matrices: readonly Matrix[],
  { width, height }: { width: number; height: number },
): number {
  const cells = 40
  const taken = new Uint8Array(cells * cells)
  for (const matrix of matrices) {
    const inverse = inverted(matrix)
    if (!inverse) continue
    for (let i = 0; i < taken.length; i++) {
      const x = (((i % cells) + 0.5) / cells) * width
      const y = ((Math.floor(i / cells) + 0.5) / cells) * height
      const [u, v] = apply(inverse, x, y)
      if (u >= 0 && u <= 1 && v >= 0 && v <= 1) taken[i] = 1
    }
  }
  return taken.reduce((sum, cell) => sum + cell, 0) / taken.length
}

async function paintedImages(
  { fnArray, argsArray }: Operators,
  ops: Library['OPS'],
  view: readonly number[],
  decoded: (name: string) => Promise<DecodedImage | null>,
): Promise<Painted[]> {
  const painted: Painted[] = []
  let matrix = view.slice(0, 6) as Matrix
  let fill = 0
  const stack: { matrix: Matrix; fill: number }[] = []
  const put = async (image: unknown, stencil: number | null, own: Matrix = matrix): Promise<void> => {
    const pixels = typeof image === 'string' ? await decoded(image) : (image as DecodedImage | null)
    if (pixels?.data) painted.push({ image: pixels, matrix: own, stencil })
  }
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i]
    const args = (argsArray[i] as unknown[] | null) ?? []
    if (fn === ops.beginAnnotation) i = Math.max(i, fnArray.indexOf(ops.endAnnotation, i))
    else if (fn === ops.save) stack.push({ matrix, fill })
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) ({ matrix, fill } = stack.pop() ?? { matrix, fill })
    else if (fn === ops.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (fn === ops.paintFormXObjectBegin) {
      stack.push({ matrix, fill })
      if (args[0]) matrix = times(matrix, args[0] as Matrix)
    } else if (fn === ops.setFillRGBColor) fill = greyOf(args)
    else if (fn === ops.paintImageXObject || fn === ops.paintInlineImageXObject) await put(args[0], null)
    else if (fn === ops.paintImageXObjectRepeat) {
      const [name, sx, sy, places] = args as [string, number, number, ArrayLike<number>]
      for (let k = 0; k < places.length; k += 2) {
        await put(name, null, times(matrix, [sx, 0, 0, sy, places[k] ?? 0, places[k + 1] ?? 0]))
      }
    } else if (fn === ops.paintInlineImageXObjectGroup) {
      const [sheet, parts] = args as [DecodedImage, SheetPart[]]
      for (const part of parts) await put(cut(sheet, part), null, times(matrix, part.transform))
    } else if (fn === ops.paintImageMaskXObject) await put(stencilOf(args[0]), fill).then(() => undefined)
    else if (fn === ops.paintImageMaskXObjectGroup) {
      for (const part of args[0] as (DecodedImage & { transform: Matrix })[]) {
        await put(part, fill, times(matrix, part.transform))
      }
    }
  }
  for (const item of painted) {
    const { image } = item
    if (typeof image.data === 'string') {
      const pixels = await decoded(image.data)
      item.image = pixels?.data ? pixels : { width: 1, height: 1, data: [WHITE] }
    }
  }
  return painted
}

/** A stencil comes with its pixels, or with the name of them. */
function stencilOf(given: unknown): unknown {
  const { data } = given as { data?: unknown }
  return typeof data === 'string' ? data : given
}

interface SheetPart {
  transform: Matrix
  x: number
  y: number
  w: number
  h: number
}

/** One of the small images that the library puts side by side on a sheet of four bytes a pixel. */
function cut({ width, data }: DecodedImage, { x, y, w, h }: SheetPart): DecodedImage {
  const out = new Uint8Array(w * h * 4)
  for (let row = 0; row < h; row++) {
    for (let k = 0; k < w * 4; k++) out[row * w * 4 + k] = data?.[((y + row) * width + x) * 4 + k] ?? WHITE
  }
  return { width: w, height: h, kind: 3, data: out }
}

/** A colour as `#rrggbb`, or as three numbers. */
function greyOf(args: readonly unknown[]): number {
  const [first, second, third] = args
  if (typeof first === 'string') {
    const value = Number.parseInt(first.slice(1), 16)
    return Math.round(luminance((value >> 16) & 255, (value >> 8) & 255, value & 255))
  }
  return Math.round(luminance(Number(first) || 0, Number(second) || 0, Number(third) || 0))
}

function greyPicture(image: DecodedImage, takesInk: boolean): Picture {
  const colours = colourPicture(image)
  return colours ? withoutInk(colours, takesInk) : bits(image.width, image.height, image.data ?? [])
}

function colourPicture({ width, height, kind, data }: DecodedImage): ColourPicture | null {
  if (kind === ONE_BIT || kind === undefined) return null
  return { width, height, data: data ?? [], channels: kind === THREE_BYTES ? 3 : 4 }
}

/** One bit a pixel, rows filled up to whole bytes; 1 is white. */
function bits(width: number, height: number, data: ArrayLike<number>): Picture {
  const out = new Uint8Array(width * height)
  const bytes = (width + 7) >> 3
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      out[y * width + x] = ((data[y * bytes + (x >> 3)] ?? WHITE) >> (7 - (x & 7))) & 1 ? WHITE : 0
    }
  }
  return { width, height, data: out }
}

function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c)
}

function isStraight([a, b, c, d]: Matrix): boolean {
  const upright = Math.abs(a) + Math.abs(d)
  const aside = Math.abs(b) + Math.abs(c)
  return Math.min(upright, aside) <= STRAIGHT * Math.max(upright, aside)
}

/** An image that stands straight, in the pixels that it has, turned and mirrored as it is shown. */
function straightFrame({ image, matrix }: Painted, takesInk: boolean): { picture: Picture; toView: Matrix } {
  const [a, b, c, d] = matrix
  let picture = greyPicture(image, takesInk)
  const dpi = (Math.max(picture.width, picture.height) / Math.max(Math.hypot(a, b), Math.hypot(c, d))) * 72
  picture = reduced(picture, Math.ceil(dpi / MOST_DPI))
  const lying = Math.abs(b) > Math.abs(a)
  // along its rows the image runs with (a, b), down its columns against (c, d)
  if (lying) {
    picture = turned(picture, b > 0 ? 1 : 3)
    // a clockwise turn shows the columns from right to left
    if (b > 0 ? c < 0 : c > 0) picture = mirrored(picture)
  } else {
    if (a < 0) picture = mirrored(picture)
    if (d > 0) picture = turned(mirrored(picture), 2)
  }
  const corners = [
    [0, 0],
    [1, 1],
  ].map(([u = 0, v = 0]) => apply(matrix, u, v))
  const left = Math.min(...corners.map(([x]) => x))
  const top = Math.min(...corners.map(([, y]) => y))
  const width = Math.max(...corners.map(([x]) => x)) - left
  const height = Math.max(...corners.map(([, y]) => y)) - top
  return { picture, toView: [width / picture.width, 0, 0, height / picture.height, left, top] }
}

/** All images in the order in which they are painted, on a white page of the finest of their resolutions. */
function composed(
  painted: readonly Painted[],
  shown: { width: number; height: number },
  pixels: number,
  takesInk: boolean,
): { picture: Picture; toView: Matrix } {
  const large = painted.filter(({ matrix }) => areaOf(matrix) > 0.002 * shown.width * shown.height)
  const dpis = (large.length > 0 ? large : painted).map(
    ({ image, matrix: [a, b] }) => (image.width / Math.max(1, Math.hypot(a, b))) * 72,
  )
  const dpi = Math.min(MOST_DPI, Math.max(72, ...dpis))
  const scale = Math.min(dpi / 72, Math.sqrt(pixels / (shown.width * shown.height)))
  const page = blank(Math.ceil(shown.width * scale), Math.ceil(shown.height * scale))
  for (const item of painted) paint(page, item, scale, takesInk)
  return { picture: page, toView: [1 / scale, 0, 0, 1 / scale, 0, 0] }
}

function paint(page: Picture, { image, matrix, stencil }: Painted, scale: number, takesInk: boolean): void {
  const inverse = inverted(matrix)
  if (!inverse) return
  const full = greyPicture(image, takesInk)
  const step = Math.max(1, Math.floor(full.width / Math.max(1, Math.hypot(matrix[0], matrix[1]) * scale) + 0.3))
  const source = stencil === null ? reduced(full, step) : full
  const xs = [0, 1, 2, 3].map((i) => apply(matrix, i & 1, i >> 1))
  const from = xs.reduce(([x, y], [u, v]) => [Math.min(x, u), Math.min(y, v)])
  const to = xs.reduce(([x, y], [u, v]) => [Math.max(x, u), Math.max(y, v)])
  const left = Math.max(0, Math.floor(from[0] * scale))
  const right = Math.min(page.width, Math.ceil(to[0] * scale))
  const bottom = Math.min(page.height, Math.ceil(to[1] * scale))
  for (let y = Math.max(0, Math.floor(from[1] * scale)); y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [u, v] = apply(inverse, (x + 0.5) / scale, (y + 0.5) / scale)
      if (u < 0 || u >= 1 || v <= 0 || v > 1) continue
      const column = Math.min(source.width - 1, Math.floor(u * source.width))
      const row = Math.min(source.height - 1, Math.floor((1 - v) * source.height))
      const value = source.data[row * source.width + column] ?? WHITE
      const at = y * page.width + x
      if (stencil !== null) {
        if (value < WHITE) page.data[at] = stencil
      } else if (!isClear(image, u, 1 - v)) page.data[at] = value
    }
  }
}

/** True where an image lets through what lies under it. */
function isClear({ width, height, kind, data }: DecodedImage, u: number, v: number): boolean {
  if (kind !== FOUR_BYTES) return false
  const column = Math.min(width - 1, Math.floor(u * width))
  const row = Math.min(height - 1, Math.floor(v * height))
  return (data?.[(row * width + column) * 4 + 3] ?? WHITE) < 128
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function inverted([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c
  if (Math.abs(det) < 1e-9) return null
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det]
}
