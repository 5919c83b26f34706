/** The bytes of a PDF → its pages, one after the other. */
import { PlanError } from '../../error.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { drawnBullets } from './bullets.js'
import { drawnRuns } from './drawn.js'
import { isDrawnInColumns } from './drawn-columns.js'
import { type FontStyle, glyphsOf } from './glyphs.js'
import { nameLetters } from './lost.js'
import { OpenedPdf, type Page } from './opened.js'
import { packed } from './packed.js'
import { type RawPage, uprightArea } from './page.js'
import { type Operators, shapesOf } from './rules.js'
import { imageShare } from './scan/traces.js'
import { annotationText } from './stamps.js'
import { taggedTables } from './tagged.js'
import { Threads } from './threads.js'

export interface PdfContent<Page> {
  pages: Page[]
  /** Pages of the file, read or not. */
  count: number
  /** Pages that could not be read, with what the library said. */
  failed: { page: number; message: string }[]
}

/** No page of paper is larger: 5 metres. */
const LARGEST_PAGE = 14_400
/** Images are read with the pictures of scans only. */
const LARGEST_IMAGE = 1
const MEBIBYTE = 2 ** 20
/** Bytes of an unpacked stream: of a font, or all that one page draws. */
const LARGEST_STREAM = 32 * MEBIBYTE
/** Operators, letters and points of paths of one page; a page of text has some thousands. */
const MOST_PARTS = 2_000_000
/** So many files are read at a time. */
const MOST_THREADS = 4
/** With more ruling lines a page shows the cells of its tables. */
const FEW_RULES = 12
const BOLD = /bold|black|heavy|demi|semibold|,b/i
/** `BCDEEE+`: the mark of a font of which the file holds a part. */
const SUBSET = /^[A-Z]{6}\+/
const ITALIC = /italic|oblique/i

const threads = new Threads(LARGEST_STREAM, MOST_THREADS)

/**
 * Reads the text and the ruling lines of the pages. What a file permits is not asked; scripts and attachments are
 * never run or opened.
 *
 * @param laid makes of each page what is kept of it
 * @throws PlanError `encrypted` where the password is missing or wrong, `damaged` where the file is no whole PDF
 */
export async function openPdf<Page>(
  bytes: Uint8Array,
  options: ReadOptions,
  laid: (page: RawPage) => Page,
): Promise<PdfContent<Page>> {
  const { signal, password } = options
  signal?.throwIfAborted()
  const bounds = { time: limitsOf(options).pageTime, parts: MOST_PARTS, bytes: LARGEST_STREAM, signal }
  const opening = { bytes, password, pixels: LARGEST_IMAGE, threads, isDrawn: false, bounds }
  const file = await OpenedPdf.open(opening).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw openError(error)
  })
  try {
    return await readPages(file, bounds.time, options, laid)
  } finally {
    await file.close()
  }
}

async function readPages<Page>(
  file: OpenedPdf,
  limit: number,
  options: ReadOptions,
  laid: (page: RawPage) => Page,
): Promise<PdfContent<Page>> {
  const { count } = file
  if (!(count > 0)) throw new PlanError('damaged', 'The PDF has no pages: take the file from its source again.')
  const from = Math.max(1, options.pages?.from ?? 1)
  const to = Math.min(count, options.pages?.to ?? count)
  if (from > to)
    throw new PlanError('no-such-pages', `The PDF has ${count} pages, none from ${from} on. Ask for others.`)
  const content: PdfContent<Page> = { pages: [], count, failed: [] }
  const texts = new Map<string, string>()
  let next: ReturnType<typeof drawnPage> | null = drawnPage(file, from)
  for (let number = from; next; number++) {
    const drawn = await next
    options.signal?.throwIfAborted()
    // the thread draws a page while the one before is looked at
    next = number < to ? drawnPage(file, number + 1) : null
    try {
      if (drawn instanceof Error) throw drawn
      content.pages.push(laid(await readPage(file, drawn, limit, texts)))
    } catch (error) {
      options.signal?.throwIfAborted()
      content.failed.push({ page: number, message: error instanceof Error ? error.message : String(error) })
    }
    options.onProgress?.({ page: number, pages: to, stage: 'read' })
  }
  return content
}

interface DrawnPage {
  page: Page
  operators: Operators
  refused: boolean
}

/** What a page draws; an error is given back, since it is looked at later. */
function drawnPage(file: OpenedPdf, number: number): Promise<DrawnPage | Error> {
  const drawn = file.page(number, async (page) => {
    const { width, height } = page.getViewport({ scale: 1 })
    if (!(width > 0 && height > 0 && width <= LARGEST_PAGE && height <= LARGEST_PAGE)) {
      throw new Error(`the page measures ${width} × ${height} points`)
    }
    const annotationMode = file.library.AnnotationMode.ENABLE
    const operators = await page.getOperatorList({ annotationMode })
    return { page, operators, refused: file.refused }
  })
  return drawn.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
}

/** @param texts those of its pieces, over all pages */
async function readPage(
  file: OpenedPdf,
  { page, operators, refused }: DrawnPage,
  limit: number,
  texts: Map<string, string>,
): Promise<RawPage> {
  const { OPS } = file.library
  const start = performance.now()
  const inTime = (): void => {
    if (performance.now() - start > limit) throw new Error(`it takes longer than ${limit} ms`)
  }
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  try {
    const view = viewport.transform as number[]
    const styles = new Map<string, FontStyle & { unit: number }>()
    const styleOf = (font: string): FontStyle & { unit: number } => {
      const known = styles.get(font)
      if (known) return known
      const found = fontStyle(page, font)
      styles.set(font, found)
      return found
    }
    const shown = { width, height }
    const unitOf = (font: string): number => styleOf(font).unit
    const drawn = annotationText(operators, OPS, unitOf)
    const runs = [...drawnRuns(operators, OPS, unitOf), ...drawn.runs]
    const lost = nameLetters(runs, (font) => styleOf(font).name)
    inTime()
    const shapes = shapesOf(operators, view, OPS)
    inTime()
    const { glyphs, turn, legacy } = glyphsOf(runs, view, shown, styleOf, shapes.rules)
    inTime()
    const rules = shapes.rules.map((rule) => uprightArea(rule, shown, turn))
    const spots = shapes.spots.map((spot) => ({ ...spot, ...uprightArea(spot, shown, turn) }))
    const bullets = drawnBullets(spots, glyphs)
    inTime()
    const isTagged = rules.length < FEW_RULES && runs.some(({ mark }) => mark !== undefined) && isDrawnInColumns(glyphs)
    // a broken tree costs nothing but the tables that only it shows
    const tree = isTagged ? await file.page(page.pageNumber, (own) => own.getStructTree()).catch(() => null) : null
    const tagged = taggedTables(tree)
    const size = turn % 2 === 0 ? shown : { width: height, height: width }
    return {
      number: page.pageNumber,
      ...size,
      turn,
      glyphs: packed([...glyphs, ...bullets], texts),
      rules,
      ...(tagged.length > 0 ? { tagged } : {}),
      signatures: drawn.signatures,
      lost,
      ...(legacy ? { legacy } : {}),
      ...(refused ? { cut: `a stream of it unpacks to more than ${LARGEST_STREAM} bytes` } : {}),
      images: imageShare(operators, OPS, view, shown),
    }
  } finally {
    page.cleanup()
    letGo(operators)
  }
}

/** What is long dead may hold the operators of a page up to the next full collection of the engine. */
function letGo({ fnArray, argsArray }: Operators): void {
  for (const list of [fnArray, argsArray] as unknown[][]) list.length = 0
}

/** The width of one unit of the glyphs; fonts that draw their glyphs by operators have units of their own. */
const USUAL_UNIT = 0.001

function fontStyle(page: Page, font: string): FontStyle & { unit: number } {
  const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : {}
  const {
    name = '',
    isType3Font,
    fontMatrix,
  } = found as {
    name?: string
    isType3Font?: boolean
    fontMatrix?: readonly number[]
  }
  return {
    name: name.replace(SUBSET, ''),
    bold: BOLD.test(name),
    italic: ITALIC.test(name),
    unit: isType3Font ? Math.abs(fontMatrix?.[0] ?? USUAL_UNIT) : USUAL_UNIT,
  }
}

function openError(error: unknown): Error {
  const { name, code, message } = error as { name?: string; code?: number; message?: string }
  if (name === 'PasswordException') {
    return new PlanError(
      'encrypted',
      code === 2
        ? 'The password does not open the PDF: give the right one as `password`.'
        : 'The PDF is protected by a password: give it as `password`.',
    )
  }
  return new PlanError('damaged', `The PDF cannot be read (${message ?? 'damaged'}): print it to a new PDF.`)
}
