/** Plain text: clean, scraped from a law site, taken out of a PDF, or run together. */
import type { Source, SourceNote } from '../source.js'
import { normalizeCharacters, withLineEnds } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { markFurniture } from '../text/furniture.js'
import { withJoinedItemsParted } from '../text/joined-items.js'
import { fromLegacy } from '../text/legacy/legacy.js'
import { NATIONAL_NAME } from '../text/letterhead-words.js'
import { type PhysicalLine, physicalLines } from '../text/lines.js'
import { lostShare } from '../text/lost-letters.js'
import { withoutQuoteSigns } from '../text/mail-quotes.js'
import { type PageNote, takePageNotes } from '../text/page-notes.js'
import { joinAll, joinParagraphs, type Paragraph } from '../text/paragraphs.js'
import { isRunOn } from '../text/run-on/detect.js'
import { splitRunOn } from '../text/run-on/split.js'
import { withSidesParted } from '../text/side-by-side.js'
import { withStampsInGaps } from '../text/stamped-figures.js'
import { mendTornWords, tornNotes } from '../text/torn-words.js'
import type { WrapProfile } from '../text/wrap-profile.js'
import { withoutMarkup } from '../text/written-markup.js'
import { assemble } from './assemble.js'
import { type Block, type RowBlock, withNotes } from './block.js'
import { takeBracketNotes } from './bracket-notes.js'
import { placeNotes } from './footnotes.js'
import { isLayoutTable, layoutLines } from './layout-table.js'
import { mendedBlocks } from './table.js'
import { alignedParts, isAligned } from './text-tables/aligned.js'
import { barredParts, isBarred } from './text-tables/barred.js'
import { withWholeHeads } from './text-tables/broken-head.js'
import { columnParts, scatteredParts } from './text-tables/by-columns.js'
import { fitOfRows } from './text-tables/column-kinds.js'
import { delimitedParts, isDelimited } from './text-tables/delimited.js'
import { withGapsForBars } from './text-tables/drawn-rows.js'
import { framedParts } from './text-tables/framed-scrape.js'
import { withRowsOfTabs } from './text-tables/lone-tabs.js'
import { withNarrowHeaders } from './text-tables/narrow-labels.js'
import { isRuled, ruledParts } from './text-tables/ruled.js'
import { isScrape, scrapeParts, withBarsInLine } from './text-tables/scrape.js'
import type { ScrapePart } from './text-tables/scrape-cells.js'
import { spilledParts } from './text-tables/spilled.js'
import { stackedParts } from './text-tables/stacked.js'
import { isTabbed, tabbedParts } from './text-tables/tabbed.js'

const BREAK = '\u2028'

/** Reads plain text into a Source. Never throws; what is no text of the document becomes furniture. */
export function readText(input: string): Source {
  const { text: unicode, notes } = fromLegacy(withoutQuoteSigns(withLineEnds(withoutMarkup(input))))
  const { text: whole, torn } = mendTornWords(withTightBreaks(normalizeCharacters(unicode)))
  const { text: stampless, stamped } = withStampsInGaps(withRowsOfTabs(whole))
  const printed = stampless.split('\n')
  const notesOfPages: PageNote[] = takeBracketNotes(printed).map(pageNote)
  const text = notesOfPages.length > 0 ? printed.join('\n') : stampless
  const parts = partsOf(text, notesOfPages)
  const taken = takePageNotes(
    parts.map((part) => (part.kind === 'lines' ? part.lines : [])),
    notesOfPages.length,
  )
  notesOfPages.push(...taken.notes)
  const blocks = parts.flatMap((part, i) => {
    if (part.kind === 'lines') return paragraphBlocks(withSidesParted(taken.stretches[i] ?? []))
    return part.byColumns ? part.rows : tableBlocks(part.rows)
  })
  const placed = placeNotes(blocks, notesOfPages, ({ lines }) => paragraphBlocks(lines))
  const source = { ...assemble(placed, 'text', 'text'), ...lostLetters(text) }
  return withNotes(source, [...notes, ...tornNotes(torn), ...stampNote(stamped), ...parts.flatMap(doubtNote)])
}

function lostLetters(text: string): Pick<Source, 'doubts'> {
  const share = lostShare(text)
  if (share === null) return {}
  const message = `the text is garbled: ${Math.round(100 * share)} % of its words cannot be words, as where a PDF does not name its letters; give the PDF itself, so that its pages can be recognised, or the Word file`
  return { doubts: [{ message, at: 0 }] }
}

/** The note as one of a page: its number stands in the text and before the note, and is furniture there. */
function pageNote({ note, text }: ReturnType<typeof takeBracketNotes>[number]): PageNote {
  const [number] = physicalLines(note.label, note.from + 1).map((line) => ({ ...line, furniture: true }))
  const figures = number ? [{ ...number, line: note.mark.line + 1 }, number] : []
  return { label: String(note.number), lines: [...figures, ...physicalLines(text.join('\n'), note.from + 1)] }
}

function stampNote(stamped: string | null): SourceNote[] {
  if (stamped === null) return []
  return [
    {
      message: `“${stamped}” at the end of the first page fills the gaps of the letterhead, where it was stamped`,
      at: 0,
    },
  ]
}

/** The note of a table whose cells cannot be told apart for sure. */
function doubtNote(part: ScrapePart): SourceNote[] {
  if (part.kind === 'lines' || !(part.doubtful || part.byColumns)) return []
  const line = part.rows[0]?.line ?? 1
  const message = part.byColumns
    ? `the cells of the table at line ${line} stand column by column, and which of them are one row is not told: no task is read from them; use the Word or PDF file, or a text that keeps the layout`
    : `the columns of the table at line ${line} stand so close that some words may be in the cell beside theirs: check its rows, or use the Word or PDF file`
  return [{ message, at: 0 }]
}

/** Without blanks about the breaks within a paragraph or cell (U+2028), and one break for several. */
function withTightBreaks(text: string): string {
  if (!text.includes(BREAK)) return text
  const parts = text.split(BREAK).map((part, i, all) => {
    const head = i === 0 ? part : part.replace(/^ +/, '')
    return i === all.length - 1 ? head : cutEnd(head, ' ')
  })
  return parts.filter((part, i) => part !== '' || i === 0 || i === parts.length - 1).join(BREAK)
}

/**
 * Tables and the lines around them, by the way in which the text shows its tables; the notes below the rows of a table
 * without any mark are added to `notes`.
 */
function partsOf(given: string, notes: PageNote[]): ScrapePart[] {
  const text = withGapsForBars(given)
  const ruled = isRuled(text) ? ruledParts(text) : []
  if (rowsOf(ruled) > 0) return marked(ruled)
  if (isTabbed(text)) return marked(withStacked(tabbedParts(text)))
  if (isDelimited(text)) return marked(delimitedParts(text))
  const spaced = withNarrowHeaders(text)
  if (isAligned(spaced)) return marked(alignedParts(spaced))
  const printed = withWholeHeads(physicalLines(text))
  if (isBarred(printed)) return marked(barredParts(printed))
  const framed = framedParts(printed)
  if (rowsOf(framed) > 0) return marked(framed.flatMap(unframed))
  const lines = withBarsInLine(printed)
  // before page numbers are looked for: a label of a row stands on a line of its own too
  const stacked = stackedParts(lines)
  if (rowsOf(stacked) > 0 && isBetter(stacked, spilledParts(withoutPages(lines)))) return withColumns(marked(stacked))
  markFurniture(lines)
  if (isScrape(lines)) return scrapeParts(lines)
  const { stretches, notes: taken } = takePageNotes([lines], notes.length)
  notes.push(...taken)
  return ofLines(scatteredParts(stretches.flat()), (own) => withColumns(spilledParts(own)))
}

const ofLines = (parts: readonly ScrapePart[], read: (lines: PhysicalLine[]) => ScrapePart[]): ScrapePart[] =>
  parts.flatMap((part) => (part.kind === 'lines' ? read(part.lines) : [part]))

/** What stands around framed tables: letterhead and signature have bars too. */
const unframed = (part: ScrapePart): ScrapePart[] =>
  part.kind === 'table' ? [part] : scrapeParts(withBarsInLine(part.lines))

const rowsOf = (parts: readonly ScrapePart[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0)

/** Where both ways show rows, the cells tell by what they open with which is right. */
function isBetter(parts: readonly ScrapePart[], others: readonly ScrapePart[]): boolean {
  if (rowsOf(parts) < rowsOf(others)) return false
  return rowsOf(others) === 0 || fitOfParts(parts) + BETTER_FIT > fitOfParts(others)
}

const BETTER_FIT = 0.25

function fitOfParts(parts: readonly ScrapePart[]): number {
  const fits = parts.flatMap((part) => (part.kind === 'table' ? [fitOfRows(part.rows)] : []))
  return fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length)
}

/** The lines with their page numbers marked, as copies. */
function withoutPages(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const copies = lines.map((line) => ({ ...line }))
  markFurniture(copies)
  return copies
}

/** One text may show its tables in two ways: what stands between those of one may hold some of the other. */
function withStacked(parts: readonly ScrapePart[]): ScrapePart[] {
  return parts.flatMap((part) => (part.kind === 'lines' ? stackedParts(part.lines) : [part]))
}

/** What no way of reading could part into rows stands column by column. */
function withColumns(parts: readonly ScrapePart[]): ScrapePart[] {
  return ofLines(parts, columnParts)
}

function marked(parts: ScrapePart[]): ScrapePart[] {
  markFurniture(parts.flatMap((part) => (part.kind === 'lines' ? part.lines : [])))
  return parts
}

/** The blocks of a table: its rows, or the lines of its cells where it only lays out letterhead or signature. */
export function tableBlocks(rows: readonly RowBlock[]): Block[] {
  return isLayoutTable(rows) ? paragraphBlocks(layoutLines(rows)) : mendedBlocks(rows)
}

/** The blocks of lines outside tables; `profile` where it is known how the whole text is wrapped. */
export function paragraphBlocks(lines: readonly PhysicalLine[], profile?: WrapProfile): Block[] {
  return linesToParagraphs(lines, profile).map((paragraph) => ({ kind: 'paragraph', ...paragraph }))
}

/** The paragraphs that lines make up, or that were run together in them. */
export function linesToParagraphs(given: readonly PhysicalLine[], profile?: WrapProfile): Paragraph[] {
  const lines = withoutBars(given)
  if (!isRunOn(lines)) return withJoinedItemsParted(joinParagraphs(given, profile))
  // over a whole document on one line stand lines of the page
  const from = Math.max(
    0,
    lines.findIndex(({ text }) => text.length >= WHOLE_DOCUMENT && NATIONAL_NAME.test(text)),
  )
  return [...joinParagraphs(lines.slice(0, from), profile), ...runOnParagraphs(lines.slice(from))]
}

const WHOLE_DOCUMENT = 1000

/** Lines that a letterhead run together takes at most, and those before it. */
const LONGEST_HEAD = 12
/** `ỦY BAN NHÂN DÂN | CỘNG HÒA … | Số: 5/KH-UBND | Sơn Hà, ngày … | KẾ HOẠCH`: bars between the cells of a letterhead. */
function withoutBars(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const at = lines.slice(0, LONGEST_HEAD).findIndex(({ text }) => NATIONAL_NAME.test(text) && text.includes(' | '))
  if (at < 0) return lines
  return lines.map((line, i) =>
    i >= at && i < at + LONGEST_HEAD && line.text.includes('|')
      ? { ...line, text: line.text.replace(/ ?\| ?/g, ' ').trim() }
      : line,
  )
}

/** A run-on text says nothing by its line ends: all lines are joined before they are cut at the markers. */
function runOnParagraphs(lines: readonly PhysicalLine[]): Paragraph[] {
  const joined = joinAll(lines)
  const pieces = splitRunOn(joined.text)
  return pieces.map(({ text, at }, i) => {
    const next = pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY
    const from = i === 0 ? 0 : at
    return {
      text,
      line: joined.line,
      furniture: joined.furniture
        .filter((piece) => piece.at >= from && piece.at < next)
        .map((piece) => ({ ...piece, at: Math.max(0, Math.min(piece.at - at, text.length)) })),
      joins: joined.joins
        .filter((join) => join.start >= at && join.end <= at + text.length)
        .map((join) => ({ start: join.start - at, end: join.end - at, raw: join.raw })),
    }
  })
}
