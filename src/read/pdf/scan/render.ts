/** Draws a page with the optional package `@napi-rs/canvas`, where its text or its images alone do not make it. */
import type { Library } from '../library.js'
import type { Matrix } from '../rules.js'
import { withoutInk } from './ink.js'
import type { Picture } from './picture.js'

type Page = Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>
type Canvas = typeof import('@napi-rs/canvas')

const DPI = 300
/** What the library takes from the global scope to draw. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const

/** The page as a picture; null where the package is not installed. */
export async function drawnPicture(page: Page, pixels: number): Promise<{ picture: Picture; toView: Matrix } | null> {
  const canvas = await loadCanvas()
  if (!canvas) return null
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(DPI / 72, Math.sqrt(pixels / (width * height)))
  const viewport = page.getViewport({ scale })
  const surface = canvas.createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = surface.getContext('2d')
  const globals = globalThis as Record<string, unknown>
  const missing = DRAWING.filter((name) => globals[name] === undefined)
  for (const name of missing) globals[name] = canvas[name]
  try {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, surface.width, surface.height)
    const drawing = { canvasContext: context, canvas: surface, viewport, background: '#ffffff' }
    await page.render(drawing as unknown as Parameters<Page['render']>[0]).promise
  } finally {
    for (const name of missing) delete globals[name]
  }
  const { data } = context.getImageData(0, 0, surface.width, surface.height)
  const picture = withoutInk({ width: surface.width, height: surface.height, data, channels: 4 })
  return { picture, toView: [1 / scale, 0, 0, 1 / scale, 0, 0] }
}

let loaded: Promise<Canvas | null> | undefined

function loadCanvas(): Promise<Canvas | null> {
  loaded ??= import('@napi-rs/canvas').catch(() => null)
  return loaded
}
