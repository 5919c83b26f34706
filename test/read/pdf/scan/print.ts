/**
 * Prints the plan of the conformance suite on paper and scans it: drawn with a font of the machine, then
 * turned, stained, sealed and packed into a PDF of images. The same options give the same bytes.
 */
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import type { PlainPlan } from '../../../conformance.js'
import { A4, imagePdf } from './image-pdf.js'

const FAMILY = 'DejaVu Serif'

/** Without the font nothing can be printed. */
export const canPrint = GlobalFonts.has(FAMILY)

export interface ScanOptions {
  dpi: number
  /** Degrees by which the paper lies askew, clockwise. */
  skew?: number
  /** Standard deviation of the brightness of the pixels. */
  noise?: number
  /** A red seal lies over the signature, and one over the text of the first page. */
  sealed?: boolean
}

/** Points. */
const WIDTH = 595
const HEIGHT = 842
const LEFT = 80
const RIGHT = WIDTH - 50
const TOP = 60
const BOTTOM = HEIGHT - 60
const SIZE = 13
const CELL_SIZE = 11
const PITCH = 1.4
const PADDING = 4
const COLUMNS = [0.06, 0.27, 0.18, 0.2, 0.13, 0.16]

type Style = 'normal' | 'bold'

/** Lays lines out from page to page, in points, on a canvas that is scaled. */
class Press {
  readonly pages: Canvas[] = []
  y = BOTTOM

  constructor(private readonly scale: number) {}

  get paper(): SKRSContext2D {
    return (this.pages.at(-1) as Canvas).getContext('2d')
  }

  feed(): void {
    const canvas = createCanvas(Math.round(WIDTH * this.scale), Math.round(HEIGHT * this.scale))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.scale(this.scale, this.scale)
    context.fillStyle = '#111'
    context.strokeStyle = '#111'
    context.lineWidth = 0.6
    this.pages.push(canvas)
    this.y = TOP
  }

  room(height: number): void {
    if (this.y + height > BOTTOM) this.feed()
  }

  wrapped(text: string, width: number, size: number, style: Style, indent = 0): string[] {
    this.paper.font = `${style} ${size}px "${FAMILY}"`
    const lines: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      const room = width - (lines.length === 0 ? indent : 0)
      if (line !== '' && this.paper.measureText(longer).width > room) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  }

  line(text: string, x: number, y: number, size: number, style: Style): void {
    this.paper.font = `${style} ${size}px "${FAMILY}"`
    this.paper.fillText(text, x, y)
  }

  centred(text: string, left: number, right: number, y: number, size: number, style: Style): void {
    this.paper.font = `${style} ${size}px "${FAMILY}"`
    this.line(text, (left + right - this.paper.measureText(text).width) / 2, y, size, style)
  }

  paragraph(text: string, style: Style = 'normal'): void {
    const lines = this.wrapped(text, RIGHT - LEFT, SIZE, style, 28)
    lines.forEach((line, i) => {
      this.room(SIZE * PITCH)
      this.y += SIZE * PITCH
      this.line(line, LEFT + (i === 0 ? 28 : 0), this.y, SIZE, style)
    })
    this.y += 5
  }

  title(text: string, style: Style): void {
    for (const line of this.wrapped(text, 0.8 * (RIGHT - LEFT), SIZE, style)) {
      this.room(SIZE * PITCH)
      this.y += SIZE * PITCH
      this.centred(line, LEFT, RIGHT, this.y, SIZE, style)
    }
    this.y += 5
  }

  columns(left: readonly string[], right: readonly string[], style: Style): void {
    const middle = LEFT + 0.42 * (RIGHT - LEFT)
    const sides = [
      { lines: left, from: LEFT - 20, to: middle - 6 },
      { lines: right, from: middle + 6, to: RIGHT + 10 },
    ]
    const wrapped = sides.map(({ lines, from, to }) =>
      lines.flatMap((line) => this.wrapped(line, to - from, SIZE - 1, style)),
    )
    this.room(SIZE * PITCH * Math.max(...wrapped.map((lines) => lines.length)))
    const top = this.y
    sides.forEach(({ from, to }, i) => {
      wrapped[i]?.forEach((line, k) => {
        this.centred(line, from, to, top + (k + 1) * SIZE * PITCH, SIZE - 1, style)
      })
    })
    this.y = top + SIZE * PITCH * Math.max(...wrapped.map((lines) => lines.length)) + 4
  }

  row(cells: readonly string[], style: Style): void {
    const width = RIGHT - LEFT + 20
    const edges = COLUMNS.map((_, i) => LEFT - 20 + width * COLUMNS.slice(0, i).reduce((sum, share) => sum + share, 0))
    const lines = cells.map((cell, i) => this.wrapped(cell, (COLUMNS[i] ?? 0) * width - 2 * PADDING, CELL_SIZE, style))
    const height = Math.max(...lines.map((own) => own.length)) * CELL_SIZE * 1.3 + 2 * PADDING
    this.room(height)
    lines.forEach((own, i) => {
      own.forEach((line, k) => {
        this.line(line, (edges[i] ?? 0) + PADDING, this.y + PADDING + CELL_SIZE * (1 + 1.3 * k), CELL_SIZE, style)
      })
      this.paper.strokeRect(edges[i] ?? 0, this.y, (COLUMNS[i] ?? 0) * width, height)
    })
    this.y += height
  }
}

const HEADING = /^(?:[IVX]+\.|\d+\.) \p{Lu}{2}|^[IVX]+\. /u

/** The pages of a plan, drawn at a resolution. */
function printed(plan: PlainPlan, dpi: number): Canvas[] {
  const press = new Press(dpi / 72)
  press.feed()
  const text = (lines: readonly string[]): string[] => lines.filter((line) => !/^-+$/.test(line))
  for (const { left, right } of plan.head) press.columns(text(left), text(right), 'bold')
  press.y += 10
  const [type = '', title = '', ...body] = plan.body
  press.title(type, 'bold')
  press.title(title, 'bold')
  for (const line of body) press.paragraph(line, HEADING.test(line) ? 'bold' : 'normal')
  press.y += 10
  press.columns(plan.foot.left, [...plan.foot.right.slice(0, -1), '', '', '', ...plan.foot.right.slice(-1)], 'normal')
  if (plan.annex.length > 0) press.feed()
  for (const line of plan.annex) press.title(line, 'bold')
  plan.rows.forEach((row, i) => {
    press.row(row, i === 0 ? 'bold' : 'normal')
  })
  return press.pages
}

/** So many different amounts of noise are drawn from. */
const SHIFTS = 4096

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function sealOn(context: SKRSContext2D, x: number, y: number, scale: number): void {
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.strokeStyle = 'rgb(214, 48, 60)'
  context.fillStyle = 'rgb(214, 48, 60)'
  for (const [radius, width] of [
    [50, 2.5],
    [34, 1.2],
  ] as const) {
    context.lineWidth = width * scale
    context.beginPath()
    context.arc(x * scale, y * scale, radius * scale, 0, 2 * Math.PI)
    context.stroke()
  }
  context.font = `bold ${8 * scale}px "${FAMILY}"`
  for (const [i, letter] of Array.from('ỦY BAN NHÂN DÂN TỈNH SƠN HÀ ★ VIỆT NAM ').entries()) {
    context.save()
    context.translate(x * scale, y * scale)
    context.rotate((i / 39) * 2 * Math.PI)
    context.fillText(letter, 0, -38 * scale)
    context.restore()
  }
  context.restore()
}

/** A page as a scanner sees it: three bytes a pixel. */
function scanned(page: Canvas, index: number, options: ScanOptions): Canvas {
  const { dpi, skew = 0, noise = 0, sealed = false } = options
  const { width, height } = page
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#f4f1ea'
  context.fillRect(0, 0, width, height)
  context.save()
  context.translate(width / 2, height / 2)
  context.rotate((skew * Math.PI) / 180)
  context.translate(-width / 2, -height / 2)
  context.globalCompositeOperation = 'multiply'
  context.drawImage(page, 0, 0)
  if (sealed) sealOn(context, index === 0 ? 300 : 400, index === 0 ? 420 : 330, dpi / 72)
  context.restore()
  if (noise === 0) return canvas
  const random = randomFrom(index + 1)
  // the sum of four even numbers is nearly normal; its deviation is 1 / √3
  const shifts = Float32Array.from({ length: SHIFTS }, () => {
    return (random() + random() + random() + random() - 2) * Math.sqrt(3) * noise
  })
  const image = context.getImageData(0, 0, width, height)
  for (let i = 0; i < image.data.length; i += 4) {
    const shift = shifts[Math.floor(random() * SHIFTS)] ?? 0
    for (let k = i; k < i + 3; k++) image.data[k] = (image.data[k] ?? 0) + shift
  }
  context.putImageData(image, 0, 0)
  return canvas
}

/** The plan, printed and scanned. */
export function scanOf(plan: PlainPlan, options: ScanOptions): Uint8Array {
  const pages = printed(plan, options.dpi).map((page, i) => scanned(page, i, options))
  return imagePdf(
    pages.map((page) => ({
      images: [{ width: page.width, height: page.height, data: page.toBuffer('image/jpeg', 85), coding: 'jpeg' }],
    })),
    A4,
  )
}
