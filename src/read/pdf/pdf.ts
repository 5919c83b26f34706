/** PDF: glyphs, of a text layer or recognised → rows → lines → paragraphs and tables. */
import { PlanError } from '../../error.js'
import type { Doubt, Source } from '../../source.js'
import { legacyNote } from '../../text/legacy/legacy.js'
import { assemble } from '../assemble.js'
import { checkPages, type ReadOptions } from '../options.js'
import { sharedBytes } from '../shared-bytes.js'
import { alignedTables, restOfHead } from './aligned-grid.js'
import type { AlignedTable } from './aligned-rows.js'
import { takeBanded } from './banded-grid.js'
import { blocksOf } from './blocks.js'
import { takeBoxes } from './drawn-boxes.js'
import type { PageRows } from './furniture.js'
import { takeFurniture } from './furniture.js'
import { gluedWords } from './glued.js'
import { bandsOf, gridsIn, isInside, linesOf } from './grid.js'
import { illegibleShare } from './legibility.js'
import { takeLineNumbers } from './line-numbers.js'
import { takeNotes } from './notes.js'
import { openPdf, type PdfContent } from './open.js'
import { openGrids } from './open-grid.js'
import { type Glyphs, holds, type PageContent, type RawPage } from './page.js'
import { rowsOf } from './rows.js'
import { hasUnknown, isScan } from './scan/candidates.js'
import { rereadWords } from './scan/reread.js'
import { noteLine, takeStrayNotes } from './scan/stray-marks.js'
import { unsureWords } from './scan/unsure.js'
import { tablePart } from './tables.js'
import { takeTagged } from './tagged-grid.js'
import { takeUnlined, unlinedOf } from './unlined-tables.js'
import { takeWatermarks } from './watermark.js'
import { mendWords } from './words.js'

/**
 * Reads a PDF into a Source.
 *
 * @throws PlanError `encrypted` or `damaged`; `no-text` where no page has text, `no-such-pages` where none was asked for
 * @throws TypeError where the pages asked for are no range
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  checkPages(options)
  // the bytes of the caller are let go
  return readShared(sharedBytes(bytes), options)
}

async function readShared(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const content = await openPdf(bytes, options, layOut)
  const laidOut = content.pages
  const scans = laidOut.filter(isScan).map(({ page }) => page)
  if (scans.length === 0 || options.ocr === false) return sourceOf(laidOut, content, [])
  const { recogniseScans } = await import('./scan/scan.js')
  const { pages, failed } = await recogniseScans(bytes, scans, options)
  const read = laidOut.map((rows) => {
    const page = pages.get(rows.page.number)
    return page ? layOut(page) : rows
  })
  return sourceOf(read, content, failed)
}

/** @param unrecognised scans that were not read, with the reason */
function sourceOf(
  laidOut: readonly PageRows[],
  { count, failed }: Pick<PdfContent<PageRows>, 'count' | 'failed'>,
  unrecognised: readonly Failure[],
): Source {
  if (laidOut.every(({ page }) => page.letters === 0)) throw withoutText(failed, unrecognised)
  takeLineNumbers(laidOut)
  takeFurniture(laidOut)
  takeNotes(laidOut)
  laidOut.forEach(takeStrayNotes)
  for (const row of laidOut.flatMap(({ rows }) => rows)) mendWords(row)
  takeTagged(laidOut)
  takeUnlined(laidOut)
  takeBanded(laidOut)
  takeAligned(laidOut)
  const source = assemble(blocksOf(laidOut), 'pdf', 'pdf', count)
  const ocr = laidOut.some(({ page }) => page.recognised !== undefined)
  const glued = gluedWords(source)
  return {
    ...source,
    ...(ocr ? { ocr } : {}),
    ...(glued.length > 0 ? { glued } : {}),
    ...reports(laidOut, failed, unrecognised, source),
  }
}

/** Takes the tables without ruling lines out of the rows of pages that have no others. */
function takeAligned(pages: readonly PageRows[]): void {
  let before: AlignedTable | null = null
  for (const [i, page] of pages.entries()) {
    // no table goes on on a page that lies, or stands up again
    if (before && page.page.width !== pages[i - 1]?.page.width) before = null
    const head = before ? new Set(restOfHead(before, page.rows, page.furniture)) : null
    if (head) {
      page.furniture.push(...head)
      page.rows = page.rows.filter((row) => !head.has(row))
    }
    const { open } = page.page
    const taken: AlignedTable[] = open
      ? openGrids(
          page.rows,
          open,
          before,
          [...page.tables, ...(pages[i - 1]?.tables ?? [])].map(({ grid }) => grid.xs),
        )
      : page.tables.length > 0
        ? []
        : alignedTables(page.rows, before)
    before = null
    for (const table of taken) {
      const inside = new Set(table.rows)
      const words = table.rows.flatMap((row) => row.words)
      page.tables.push({ ...tablePart(table.grid, words, page.page), undrawn: open === undefined })
      if (page.rows.at(-1) === table.rows.at(-1)) before = table
      page.rows = page.rows.filter((row) => !inside.has(row))
    }
  }
}

type Failure = PdfContent<PageRows>['failed'][number]

/** What is not read, or not surely right, and what was concluded. */
function reports(
  laidOut: readonly PageRows[],
  failed: readonly Failure[],
  unrecognised: readonly Failure[],
  source: Source,
): Pick<Source, 'doubts' | 'notes'> {
  const startOf = (page: number): number =>
    source.lines.find((line) => (line.page ?? 0) >= page)?.start ?? source.text.length
  const doubts: Doubt[] = []
  const doubt = (page: number, message: string): void => {
    doubts.push({ page, at: startOf(page), message: `page ${page} ${message}` })
  }
  for (const { page, message } of failed) doubt(page, `cannot be read: ${message}`)
  const reasons = new Map(unrecognised.map(({ page, message }) => [page, message]))
  for (const rows of laidOut) {
    const { page } = rows
    const reason = reasons.get(page.number)
    const why = reason === undefined ? '' : `: ${reason}`
    if (page.recognised) {
      const { blanks, specks } = page.recognised
      const named = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')
      if (blanks.length > 0)
        doubt(page.number, `has blanks filled in by hand or with a stamp, not surely read: ${named(blanks)}`)
      if (specks.length > 0)
        doubt(page.number, `has marks that are taken for specks or for pieces of lines and seals: ${named(specks)}`)
      continue
    }
    if (page.cut) doubt(page.number, `is not read whole: ${page.cut}`)
    else if (page.letters === 0) {
      doubt(page.number, page.images > 0 ? `is a scan that was not recognised${why}` : 'has no text: it is empty')
    }
    const share = illegibleShare(rows)
    if (share !== null) {
      doubt(page.number, `is garbled: ${Math.round(100 * share)} % of its words cannot be words; it needs OCR${why}`)
    } else if (reason !== undefined && page.letters > 0) doubt(page.number, `was not recognised${why}`)
    if (page.lost.unknown > 0 && share === null) {
      const needs = hasUnknown(page) ? '; it needs OCR' : ''
      doubt(page.number, `has ${page.lost.unknown} letters that its fonts do not name${needs}`)
    }
  }
  doubts.push(...unsureWords(source))
  const found = laidOut.flatMap(({ page }) => page.lost.found)
  const letters = [...new Set(found)].sort().join(' ')
  const message = `the fonts do not name the letters ${letters} in ${found.length} places; they are told by the order of the font`
  const encodings = [...new Set(laidOut.flatMap(({ page }) => page.legacy ?? []))]
  const notes = [
    ...(found.length > 0 ? [{ message, at: 0 }] : []),
    ...encodings.map(legacyNote),
    ...rereadWords(source),
  ]
  return { ...(doubts.length > 0 ? { doubts } : {}), ...(notes.length > 0 ? { notes } : {}) }
}

function withoutText(failed: readonly Failure[], unrecognised: readonly Failure[]): PlanError {
  const [first] = failed
  if (first) return new PlanError('damaged', `The PDF cannot be read (${first.message}): print it to a new PDF.`)
  const why = unrecognised[0]?.message ?? 'recognise the text (OCR) first and give the PDF that comes out'
  return new PlanError('no-text', `The PDF has no text, its pages are images: ${why}.`)
}

/** Parts the tables of a page from the rows around them. */
function layOut({ glyphs, rules: given, ...rest }: RawPage): PageRows {
  const page: PageContent = { ...rest, letters: glyphs.reduce((sum, { text }) => sum + text.length, 0) }
  const plain = takeWatermarks(glyphs)
  const drawn = takeBoxes(plain.glyphs, given)
  const rules = drawn.rules
  const marks = [...plain.marks, ...page.signatures, ...drawn.marks]
  const lines = linesOf(rules)
  const whole = gridsIn(lines)
  const unlined = page.recognised ? null : unlinedOf(lines, whole, drawn.glyphs)
  const grids = whole.filter((grid) => !unlined?.grids.some((other) => isInside(grid, other)))
  const bands = bandsOf(rules, [...grids, ...(unlined?.grids ?? [])])
  if (bands.length > 0) page.bands = bands
  const line = page.recognised && noteLine(rules, grids, page)
  if (line !== undefined) page.noteLine = line
  const loose: Glyphs[] = []
  const inside = grids.map((): Glyphs[] => [])
  for (const piece of drawn.glyphs) {
    const at = grids.findIndex((grid) => holds(grid, piece))
    if (at < 0) loose.push(piece)
    else inside[at]?.push(piece)
  }
  const tables = grids.map((grid, i) => tablePart(grid, inside[i] ?? [], page)).filter((part) => part.lines.size > 0)
  return { page, rows: rowsOf(loose), furniture: [], marks, tables, ...(unlined ? { unlined } : {}) }
}
