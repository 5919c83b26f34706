/** The bytes of a PDF → its pages, one after the other. */
import { PlanError } from '../../error.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { drawnRuns } from './drawn.js'
import { type FontStyle, glyphsOf, isDrawnInColumns } from './glyphs.js'
import { type Library, loadLibrary } from './library.js'
import { nameLetters } from './lost.js'
import { type PageContent, uprightArea } from './page.js'
import { rulesOf } from './rules.js'
import { imageShare } from './scan/traces.js'
import { annotationText } from './stamps.js'
import { taggedTables } from './tagged.js'

type Document = Awaited<ReturnType<Library['getDocument']>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

export interface PdfContent {
  pages: PageContent[]
  /** Pages of the file, read or not. */
  count: number
  /** Pages that could not be read, with what the library said. */
  failed: { page: number; message: string }[]
}

/** No page of paper is larger: 5 metres. */
const LARGEST_PAGE = 14_400
const LARGEST_IMAGE = 1
/** With more ruling lines a page shows the cells of its tables. */
const FEW_RULES = 12
const BOLD = /bold|black|heavy|demi|semibold|,b/i
/** `BCDEEE+`: the mark of a font of which the file holds a part. */
const SUBSET = /^[A-Z]{6}\+/
const ITALIC = /italic|oblique/i

/**
 * Reads the text and the ruling lines of the pages. What a file permits is not asked; scripts and attachments are
 * never run or opened.
 *
 * @throws PlanError `encrypted` where the password is missing or wrong, `damaged` where the file is no whole PDF
 */
export async function openPdf(bytes: Uint8Array, options: ReadOptions): Promise<PdfContent> {
  const { signal } = options
  signal?.throwIfAborted()
  const library = await loadLibrary()
  const task = library.getDocument({
    // the library takes the buffer away
    data: Uint8Array.from(bytes),
    ...(options.password === undefined ? {} : { password: options.password }),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: LARGEST_IMAGE,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw openError(error)
    })
    return await readPages(library, document, options)
  } finally {
    await task.destroy()
  }
}

async function readPages(library: Library, document: Document, options: ReadOptions): Promise<PdfContent> {
  const count = document.numPages
  if (!(count > 0)) throw new PlanError('damaged', 'The PDF has no pages: take the file from its source again.')
  const from = Math.max(1, options.pages?.from ?? 1)
  const to = Math.min(count, options.pages?.to ?? count)
  const { pageTime } = limitsOf(options)
  const content: PdfContent = { pages: [], count, failed: [] }
  for (let number = from; number <= to; number++) {
    options.signal?.throwIfAborted()
    try {
      content.pages.push(await readInTime(library, await document.getPage(number), pageTime))
    } catch (error) {
      content.failed.push({ page: number, message: error instanceof Error ? error.message : String(error) })
    }
    options.onProgress?.({ page: number, pages: to, stage: 'read' })
  }
  return content
}

/** The library works in this thread: the time is looked at where it lets others work, and behind each step. */
async function readInTime(library: Library, page: Page, limit: number): Promise<PageContent> {
  const start = performance.now()
  const late = new Error(`it takes longer than ${limit} ms`)
  let timer: ReturnType<typeof setTimeout> | undefined
  const inTime = (): void => {
    if (performance.now() - start > limit) throw late
  }
  try {
    return await Promise.race([
      readPage(library, page, inTime),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(late), limit)
      }),
    ])
  } finally {
    clearTimeout(timer)
  }
}

async function readPage(library: Library, page: Page, inTime: () => void): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  if (!(width > 0 && height > 0 && width <= LARGEST_PAGE && height <= LARGEST_PAGE)) {
    throw new Error(`the page measures ${width} × ${height} points`)
  }
  try {
    const view = viewport.transform as number[]
    const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE })
    inTime()
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
    const drawn = annotationText(operators, library.OPS, unitOf)
    const runs = [...drawnRuns(operators, library.OPS, unitOf), ...drawn.runs]
    const lost = nameLetters(runs)
    const { glyphs, turn } = glyphsOf(runs, view, shown, styleOf)
    const rules = rulesOf(operators, view, library.OPS).map((rule) => uprightArea(rule, shown, turn))
    inTime()
    const isTagged = rules.length < FEW_RULES && runs.some(({ mark }) => mark !== undefined) && isDrawnInColumns(glyphs)
    // a broken tree costs nothing but the tables that only it shows
    const tagged = isTagged ? taggedTables(await page.getStructTree().catch(() => null)) : []
    inTime()
    const size = turn % 2 === 0 ? shown : { width: height, height: width }
    return {
      number: page.pageNumber,
      ...size,
      turn,
      glyphs,
      rules,
      ...(tagged.length > 0 ? { tagged } : {}),
      signatures: drawn.signatures,
      lost,
      images: imageShare(operators, library.OPS, view, shown),
    }
  } finally {
    page.cleanup()
  }
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
