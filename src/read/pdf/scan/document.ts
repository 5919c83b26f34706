/** A PDF opened once more with its images, for the pages that are read as pictures. */
import { limitsOf, type ReadOptions } from '../../options.js'
import type { Library } from '../library.js'
import { OpenedPdf, type Page } from '../opened.js'
import { Threads } from '../threads.js'
import { type DecodedImage, type PagePicture, pagePicture } from './images.js'
import { drawnPicture } from './render.js'

export interface Pictures {
  /** The picture of a page, by its number, whose images cover this share of it. @throws Error with a reason where there is none */
  pictureOf: (number: number, share: number) => Promise<PagePicture>
  close: () => Promise<void>
}

/** Images that cover less of a page are a part of it: the page is drawn whole. */
const LEAST_COVERED = 0.5
const A_PAGE_DECODES = 30_000
/** Bytes of a buffer that a page without large images may need. */
const LEAST_BUFFER = 2 ** 25

/** Bytes of a pixel as the library decodes it. */
const PIXEL = 4
/** A page may have so many images of the largest size: layers of one scan, one over the other. */
const LAYERS = 4
/** Operators, letters and points of paths of one page; it was read before. */
const MOST_PARTS = 2_000_000

/**
 * @param pixels images with more pixels are left out
 * @param options `password`, `signal`, and the time of a page
 */
export async function openPictures(bytes: Uint8Array, pixels: number, options: ReadOptions): Promise<Pictures> {
  const { password, signal } = options
  const bounds = { time: limitsOf(options).pageTime, parts: MOST_PARTS, bytes: LAYERS * PIXEL * pixels, signal }
  const threads = threadsFor(Math.max(LEAST_BUFFER, PIXEL * pixels))
  const file = await OpenedPdf.open({ bytes, password, pixels, threads, isDrawn: true, bounds })
  return {
    pictureOf: (number, share) =>
      file.page(number, async (page) => {
        try {
          return await pictureOf(file.library, page, share, pixels)
        } finally {
          page.cleanup()
        }
      }),
    close: () => file.close(),
  }
}

const kept = new Map<number, Threads>()

/** Threads for images of one size; seldom more than one is asked for. */
function threadsFor(largest: number): Threads {
  // buffers grow by doubling
  const known = kept.get(largest) ?? new Threads(2 ** Math.ceil(Math.log2(largest)))
  kept.set(largest, known)
  return known
}

async function pictureOf(library: Library, page: Page, share: number, pixels: number): Promise<PagePicture> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE })
  const view = viewport.transform as number[]
  const decoded = (name: string): Promise<DecodedImage | null> => decodedImage(page, name)
  const painted = await pagePicture(operators, library.OPS, view, { width, height }, decoded, pixels)
  if (painted && painted.covered >= LEAST_COVERED) return painted
  if (share >= LEAST_COVERED) throw new Error(`its image is damaged or has more than ${pixels} pixels`)
  const drawn = await drawnPicture(page, pixels)
  if (drawn) return { ...drawn, covered: 1 }
  if (painted) return painted
  throw new Error('it has to be drawn: install the package `@napi-rs/canvas`')
}

/** Waits for an image: the library decodes it while the operators are already there. */
function decodedImage(page: Page, name: string): Promise<DecodedImage | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), A_PAGE_DECODES)
    objects.get(name, (image: DecodedImage | null) => {
      clearTimeout(late)
      resolve(image)
    })
  })
}
