import { checkOptions } from '../error.js'
import type { OcrOptions, Recognise } from './pdf/scan/recognise.js'

/** What a caller may say of the reading of an input; formats without pages or passwords ask for nothing of it. */
export interface ReadOptions {
  /** Opens a file that is protected by a password. */
  password?: string
  /** The pages to read, 1-based, both included; all where it is missing. */
  pages?: { from: number; to: number }
  /** Ends the reading: the promise is rejected with the reason of the signal. */
  signal?: AbortSignal
  /**
   * Recognises the text of pages that are images: a function, or how the program `tesseract` is used, which does it
   * where it is installed; `false` for never.
   */
  ocr?: false | Recognise | OcrOptions
  /** Called after each page. */
  onProgress?: (progress: Progress) => void
  /** What an input may hold before it is refused with the code `too-large`; those left out keep their default. */
  limits?: Partial<ReadLimits>
}

/** What an input may hold before it is refused as `too-large`. */
export interface ReadLimits {
  /** Entries of the container of a Word document (default: 10,000). */
  entries: number
  /** Bytes of one unpacked part of it (default: 256 MiB). */
  part: number
  /** Bytes of all its unpacked parts that are read (default: 512 MiB). */
  total: number
  /** Unpacked bytes for one packed byte, for parts of more than four mebibytes (default: 250). */
  ratio: number
  /** Bytes of HTML or RTF (default: 40 MiB). */
  page: number
  /** Elements of HTML, or groups of RTF, one inside the other (default: 2000). */
  depth: number
  /** Places in the grids of all tables of HTML, RTF and Word documents (default: 1,000,000). */
  cells: number
  /**
   * Milliseconds for one page of a PDF, and for opening it (default: 60,000): a page that takes longer is left out,
   * with a diagnostic.
   */
  pageTime: number
}

const MEBIBYTE = 2 ** 20

export const READ_LIMITS: ReadLimits = {
  entries: 10_000,
  part: 256 * MEBIBYTE,
  total: 512 * MEBIBYTE,
  ratio: 250,
  page: 40 * MEBIBYTE,
  depth: 2000,
  cells: 1_000_000,
  pageTime: 60_000,
}

/**
 * The limits that hold for an input.
 *
 * @throws TypeError for a limit that is unknown or no number above zero
 */
export function limitsOf({ limits = {} }: ReadOptions = {}): ReadLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in READ_LIMITS)) {
      const known = Object.keys(READ_LIMITS).map((name) => `\`${name}\``)
      throw new TypeError(`Cannot keep to the limit \`${name}\`: pass any of ${known.join(', ')} in \`limits\``)
    }
    if (value !== undefined && !(value > 0)) {
      throw new TypeError(`Cannot keep to a limit of ${value}: pass a number above zero as \`limits.${name}\``)
    }
  }
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...READ_LIMITS, ...Object.fromEntries(given) }
}

/** The names of the options, for who takes them from a caller. */
export const READ_OPTIONS: Readonly<Record<keyof ReadOptions, true>> = {
  password: true,
  pages: true,
  signal: true,
  ocr: true,
  onProgress: true,
  limits: true,
}

const OCR_OPTIONS: Readonly<Record<keyof OcrOptions, true>> = {
  recognise: true,
  language: true,
  timeout: true,
  pixels: true,
}

/**
 * Checks what a caller asks of the reading, whatever the format takes of it.
 *
 * @throws TypeError for pages that are no range, a limit or an option of `ocr` that does not exist, or what cannot be called
 */
export function checkReadOptions(options: ReadOptions): void {
  checkPages(options)
  limitsOf(options)
  if (options.ocr && typeof options.ocr === 'object') checkOptions(options.ocr, OCR_OPTIONS, 'ocr')
  if (options.onProgress && typeof options.onProgress !== 'function') {
    throw new TypeError('Cannot call `onProgress`: pass a function')
  }
}

/** @throws TypeError where the pages asked for are no range of whole numbers from 1 */
export function checkPages({ pages }: ReadOptions): void {
  if (pages === undefined) return
  const { from, to } = pages ?? {}
  const isRange = Number.isInteger(from) && from >= 1 && (Number.isInteger(to) || to === Number.POSITIVE_INFINITY)
  if (!isRange || from > to) throw new TypeError('Cannot read these `pages`: pass `{ from, to }`, whole numbers from 1')
}

/** How far the reading of a PDF has come. */
export interface Progress {
  /** The page that is done, 1-based. */
  page: number
  /** The last page that is read. */
  pages: number
  /** Whether its letters were read or recognised. */
  stage: 'read' | 'recognise'
}
