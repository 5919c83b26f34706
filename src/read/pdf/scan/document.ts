/** A PDF opened once more with its images, for the pages that are read as pictures. */
import { type Library, loadLibrary } from '../library.js'
import { type DecodedImage, type PagePicture, pagePicture } from './images.js'
import { drawnPicture } from './render.js'

export interface Pictures {
  /** The picture of a page, by its number, whose images cover this share of it. @throws Error with a reason where there is none */
  pictureOf: (number: number, share: number) => Promise<PagePicture>
  close: () => Promise<void>
}

type Page = Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>

/** Images that cover less of a page are a part of it: the page is drawn whole. */
const LEAST_COVERED = 0.5
const A_PAGE_DECODES = 30_000

/** @param pixels images with more pixels are left out */
export async function openPictures(bytes: Uint8Array, password: string | undefined, pixels: number): Promise<Pictures> {
  const library = await loadLibrary()
  const task = library.getDocument({
    data: Uint8Array.from(bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: pixels,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  const document = await task.promise
  return {
    pictureOf: async (number, share) => {
      const page = await document.getPage(number)
      try {
        return await pictureOf(library, page, share, pixels)
      } finally {
        page.cleanup()
      }
    },
    close: () => task.destroy(),
  }
}

async function pictureOf(library: Library, page: Page, share: number, pixels: number): Promise<PagePicture> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE })
  const view = viewport.transform as number[]
  const painted = await pagePicture(operators, library.OPS, view, { width, height }, (name) => decodedImage(page, name))
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
