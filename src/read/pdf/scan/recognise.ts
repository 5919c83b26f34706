/** What stands between a picture of a page and its words: a function that the caller may bring. */
import type { Area } from '../page.js'

/** A page as it is given to recognition: set straight and upright, seals and ruling lines taken out. */
export interface PageImage {
  /** 1-based. */
  page: number
  /** In pixels. */
  width: number
  /** In pixels. */
  height: number
  /** Grey, one byte a pixel, row by row: 0 black, 255 white. */
  data: Uint8Array
  /** Dots an inch. */
  dpi: number
  /** The cells of its tables, in pixels: words of different cells are never one line. */
  cells: Area[]
}

/** A word that was recognised in an image. */
export interface RecognisedWord {
  /** Its letters. */
  text: string
  /** Where it stands, in pixels of the image. */
  box: Area
  /** From 0 to 1. */
  confidence: number
  /** Words with the same number stand on one line. */
  line: number
}

/**
 * Recognises the words of a page, in reading order. It is called for several pages at a time.
 *
 * @param context its signal ends the recognition: at the caller's wish, or when the page takes too long
 */
export type Recognise = (image: PageImage, context: { signal: AbortSignal }) => Promise<{ words: RecognisedWord[] }>

/** What the caller may say of recognition. */
export interface OcrOptions {
  /** Recognises a page; where it is missing, the program `tesseract` does. */
  recognise?: Recognise
  /** The language of the program's data: `vie` if nothing else is said, `vie+eng` for two. */
  language?: string
  /** How long a page may take, in milliseconds. */
  timeout?: number
  /** Images of more pixels are left alone. */
  pixels?: number
}
