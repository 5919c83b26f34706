/** Pages that are images, or whose letters are lost in their fonts → pages with recognised words. */
import type { ReadOptions } from '../../options.js'
import { gridsOf } from '../grid.js'
import type { Area, Glyphs, LeftOut, PageContent, RawPage } from '../page.js'
import { uprightArea } from '../page.js'
import { withBullets } from './bullets.js'
import { openPictures, type Pictures } from './document.js'
import type { PagePicture } from './images.js'
import { openSides } from './open-columns.js'
import { openTables } from './open-tables.js'
import { turned } from './picture.js'
import { isLying, type Prepared, prepared } from './prepare.js'
import { withoutReceivedStamp } from './received.js'
import type { OcrOptions, Recognise, RecognisedWord } from './recognise.js'
import { stampFrames, withoutFramed, withoutFrames } from './stamp-frame.js'
import { boldOf } from './weight.js'
import { placedWords } from './words.js'

export interface Scans {
  /** The pages that were recognised, by their numbers. */
  pages: Map<number, RawPage>
  /** Pages that were not, with the reason. */
  failed: { page: number; message: string }[]
}

const LANGUAGE = 'vie'
const TIMEOUT = 120_000
const PIXELS = 64_000_000
/** A function of the caller is asked for so many pages at a time. */
const JOBS = 4

/**
 * Recognises pages, several at a time.
 *
 * @param given the pages as they were read
 */
export async function recogniseScans(
  bytes: Uint8Array,
  given: readonly PageContent[],
  options: ReadOptions,
): Promise<Scans> {
  const found: Scans = { pages: new Map(), failed: [] }
  const ocr: OcrOptions = typeof options.ocr === 'function' ? { recognise: options.ocr } : options.ocr || {}
  const engine = await engineOf(ocr)
  if (typeof engine === 'string') {
    found.failed.push(...given.map(({ number }) => ({ page: number, message: engine })))
    return found
  }
  const pictures = await openPictures(bytes, ocr.pixels ?? PIXELS, options)
  const waiting = [...given]
  let done = 0
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      options.signal?.throwIfAborted()
      try {
        const read = await recognisePage(page, pictures, engine.recognise, ocr.timeout ?? TIMEOUT, options.signal)
        found.pages.set(page.number, read)
      } catch (error) {
        options.signal?.throwIfAborted()
        found.failed.push({ page: page.number, message: error instanceof Error ? error.message : String(error) })
      }
      done++
      options.onProgress?.({ page: done, pages: given.length, stage: 'recognise' })
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(engine.jobs, given.length) }, work))
  } finally {
    await pictures.close()
  }
  return found
}

async function engineOf({ recognise, language }: OcrOptions): Promise<{ recognise: Recognise; jobs: number } | string> {
  if (recognise) return { recognise, jobs: JOBS }
  const { findTesseract } = await import('./tesseract.js')
  return findTesseract(language ?? LANGUAGE)
}

interface Read {
  content: RawPage
  /** Mean confidence of its letters, none where they stand on end. */
  sure: number
  onEnd: boolean
}

/** Words that are surer than this on the whole stand upright. */
const SURE = 0.6
const LONG_WORD = 4

async function recognisePage(
  page: PageContent,
  pictures: Pictures,
  recognise: Recognise,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<RawPage> {
  const shown = page.turn % 2 === 0 ? page : { width: page.height, height: page.width }
  const source = await pictures.pictureOf(page.number, page.images)
  let best: Read | null = null
  const waiting: PageContent['turn'][] = [0]
  for (let tried = 0, turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
    const limit = AbortSignal.timeout(timeout)
    const both = signal ? AbortSignal.any([signal, limit]) : limit
    const read: Read = await readUpright(page, source, turn, shown, recognise, both)
    if (!best || read.sure > best.sure) best = read
    if (best.sure >= SURE) break
    if (tried++ > 0) continue
    // a page whose words stand on end lies on one side or the other; else it may stand on its head
    waiting.push(...(read.onEnd || isLying(source.picture, 72 / source.toView[0]) ? ([1, 3] as const) : ([2] as const)))
  }
  if (!best) throw new Error('nothing was recognised')
  return best.content
}

async function readUpright(
  page: PageContent,
  { picture, toView }: PagePicture,
  turn: PageContent['turn'],
  shown: { width: number; height: number },
  recognise: Recognise,
  signal: AbortSignal,
): Promise<Read> {
  const ready = prepared(turned(picture, -turn), 72 / toView[0])
  const area = uprightArea(
    {
      left: toView[4],
      top: toView[5],
      right: toView[4] + picture.width * toView[0],
      bottom: toView[5] + picture.height * toView[3],
    },
    shown,
    turn,
  )
  const x = (area.right - area.left) / ready.picture.width
  const y = (area.bottom - area.top) / ready.picture.height
  const toPoints = (box: Area): Area => ({
    left: area.left + box.left * x,
    top: area.top + box.top * y,
    right: area.left + box.right * x,
    bottom: area.top + box.bottom * y,
  })
  const toPixels = (box: Area): Area => ({
    left: (box.left - area.left) / x,
    top: (box.top - area.top) / y,
    right: (box.right - area.left) / x,
    bottom: (box.bottom - area.top) / y,
  })
  const size = turn % 2 === 0 ? shown : { width: shown.height, height: shown.width }
  const drawn = [...ready.rules, ...openSides(ready)].map(toPoints)
  const frames = page.number === 1 ? stampFrames(drawn, size.height) : []
  const rules = withoutFrames(drawn, frames)
  const lined: Area[] = gridsOf(rules).flatMap((grid) => grid.cells)
  const found = openTables(ready, lined.map(toPixels))
  const cells = [...lined, ...found.flatMap((table) => table.cells.map(toPoints))]
  const inPixels = cells.map(toPixels)
  const read = ready.blank ? [] : await recognised(ready, page.number, inPixels, recognise, signal)
  const words = withBullets(ready.picture, read, inPixels)
  const bold = boldOf(ready.picture, words)
  const leftOut: LeftOut = { blanks: [], specks: [] }
  const framed = withoutFramed(
    words.map((word, i) => ({ ...word, box: toPoints(word.box), bold: bold[i] ?? false })),
    frames,
  )
  const placed = placedWords(framed.words, cells, (word, why) => {
    if (word.text !== '') leftOut[why === 'blank' ? 'blanks' : 'specks'].push(word.text)
  })
  const { glyphs, stamp } =
    page.number === 1 ? withoutReceivedStamp(placed, size.height) : { glyphs: placed, stamp: [] }
  const content: RawPage = {
    ...page,
    width: size.width,
    height: size.height,
    signatures: [...page.signatures, ...framed.stamp, ...stamp],
    turn,
    glyphs,
    rules,
    lost: { found: [], unknown: 0 },
    ...(ready.lean === 0
      ? {}
      : { lean: { degrees: ready.lean, x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 } }),
    recognised: leftOut,
    ...(found.length === 0
      ? {}
      : {
          open: found.map(({ xs, ...table }) => ({
            ...toPoints(table),
            xs: xs.map((at) => toPoints({ left: at, right: at, top: 0, bottom: 0 }).left),
          })),
        }),
  }
  const onEnd = standOnEnd(words)
  return { sure: ready.blank ? 1 : onEnd ? 0 : sureness(glyphs), onEnd, content }
}

/** The words of a page; a function that does not heed its signal is waited for no longer. */
async function recognised(
  { picture, dpi }: Prepared,
  page: number,
  cells: Area[],
  recognise: Recognise,
  signal: AbortSignal,
): Promise<RecognisedWord[]> {
  signal.throwIfAborted()
  const image = { page, width: picture.width, height: picture.height, data: picture.data, dpi, cells }
  let give: () => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    give = () => reject(signal.reason)
    signal.addEventListener('abort', give, { once: true })
  })
  try {
    const { words } = await Promise.race([recognise(image, { signal }), ended])
    return words
  } finally {
    signal.removeEventListener('abort', give)
  }
}

/** True where most words are higher than wide. */
function standOnEnd(words: readonly RecognisedWord[]): boolean {
  const long = words.filter(({ text }) => text.length >= LONG_WORD)
  const high = long.filter(({ box }) => box.bottom - box.top > box.right - box.left)
  return 2 * high.length > long.length
}

/** The mean confidence of the letters. */
function sureness(glyphs: readonly Glyphs[]): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence = 1 } of glyphs) {
    letters += text.length
    sum += text.length * confidence
  }
  return letters === 0 ? 0 : sum / letters
}
