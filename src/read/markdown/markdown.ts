/**
 * Markdown: remark tells inline markup and blocks by their offsets; the text itself is cut from the source
 * lines, because Markdown renumbers lists and folds `1.1.`, `a)` and `đ)` into the item before. Pipe tables are
 * read from the lines too: in texts made from PDF they follow a paragraph without an empty line, where the
 * rules of GFM see no table.
 */
import type { Look, Source } from '../../source.js'
import { normalizeCharacters, withLineEnds } from '../../text/characters.js'
import { markFurniture } from '../../text/furniture.js'
import { fromLegacy } from '../../text/legacy/legacy.js'
import { type PhysicalLine, physicalLines } from '../../text/lines.js'
import { withoutQuoteSigns } from '../../text/mail-quotes.js'
import { joinParagraphs } from '../../text/paragraphs.js'
import { mendTornWords, tornNotes } from '../../text/torn-words.js'
import { wrapProfile } from '../../text/wrap-profile.js'
import { assemble } from '../assemble.js'
import { type Block, CELL_BREAK, type ParagraphBlock, type RowBlock, withNotes } from '../block.js'
import { takeBracketNotes } from '../bracket-notes.js'
import { hangNotes, type MarkdownNote, placeNotes, takeMarks, takeNotes } from '../footnotes.js'
import { withLostMerges } from '../lost-merges.js'
import { withMissingCells } from '../missing-cells.js'
import { paragraphBlocks, readText, tableBlocks } from '../text.js'
import { dashTables } from '../text-tables/dash-table.js'
import { gridTables } from '../text-tables/grid-table.js'
import { scrapedParts } from '../text-tables/scrape.js'
import { type ScrapePart, TABLE_START } from '../text-tables/scrape-cells.js'
import { stackedParts } from '../text-tables/stacked.js'
import { htmlTables } from './html-tables.js'
import { withBarsAround } from './loose-bars.js'
import { tidy, unmarked } from './marks.js'
import { withNoteLinks } from './note-links.js'
import { pipeTables } from './pipe-table.js'
import { withoutPrintedBreaks } from './printed-breaks.js'

const FRONT_MATTER = /^---(?:json|ya?ml|toml)?[ \t]*\n(?:[^\n]*\n){0,60}?---[ \t]*(?:\n|$)/

/** The text has no hard-wrapped lines and no page furniture: written by this library, or by who knows it. */
const WHOLE = /^paragraphs: whole[ \t]*$/m

/** A line inside a hundred quotations or lists: no document, and more than a parser of Markdown comes back from. */
const BOTTOMLESS = /^(?:[ \t]{200,}(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])|(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100})/m

/** So many marks of emphasis and links has no paragraph, and a parser of Markdown compares each with all before it. */
const MOST_MARKS = 4000
const MARK = /[*_]+|\[/g

/** Gives the blocks of an HTML table. */
export type HtmlBlocks = (html: string) => Block[]

/** The reader of HTML tables, loaded where the text holds any. */
export async function htmlBlocksFor(input: string): Promise<HtmlBlocks | undefined> {
  return htmlTables(input).length > 0 ? (await import('../html/piece.js')).pieceBlocks : undefined
}

/**
 * Reads Markdown into a Source; markup is no text, a pipe table, a grid table of pandoc or, with `htmlBlocks`, an
 * HTML table is a table. Bottomless nesting, and a paragraph of nothing but marks, are read as plain text.
 */
export function readMarkdown(input: string, htmlBlocks?: HtmlBlocks): Source {
  const { text: unicode, notes } = fromLegacy(withoutQuoteSigns(withLineEnds(input)))
  const normal = normalizeCharacters(unicode)
  if (BOTTOMLESS.test(normal) || isOvermarked(normal)) return readText(normal)
  const fenced = fencedText(normal)
  if (fenced !== null) return readText(fenced)
  const front = FRONT_MATTER.exec(normal)?.[0] ?? ''
  if (WHOLE.test(front)) {
    const blocks = wholeBlocks(blanked(front) + normal.slice(front.length))
    return withNotes(assemble([furnitureBlock(front), ...blocks], 'markdown', 'markdown'), notes)
  }
  const { text, torn } = mendTornWords(withNoteLinks(normal.slice(front.length)))
  const body = blanked(front) + withBarsAround(text)
  const { source, tables } = withoutHtmlTables(body, htmlBlocks)
  const raw = source.split('\n')
  // before the markup: Markdown takes a note of one word for the target of a link
  const written = takeNotes(raw)
  const foot = written.length > 0 ? written : takeBracketNotes(raw).map(markdownNote)
  const { lines, items } = unmarked(raw)
  const blocks: Block[] = front ? [furnitureBlock(front)] : []
  let next = 0
  const profile = wrapProfile(looseLines(lines, 0))
  let header: readonly RowBlock[] = []
  const loose = (to: number): void => {
    const physical = looseLines(lines.slice(next, to), next)
    // before page numbers are looked for: a label of a row stands on a line of its own too
    const headed = stackedParts([...headsOf(header), ...physical])
    const isHeader = headed[0]?.kind === 'table'
    if (!isHeader) blocks.push(...tableBlocks(header))
    header = []
    const parts = isHeader ? headed : scrapedOrStacked(physical)
    markFurniture(parts.flatMap((part) => (part.kind === 'lines' ? part.lines : [])))
    for (const part of parts) {
      const read = part.kind === 'table' ? tableBlocks(part.rows) : paragraphBlocks(part.lines, profile)
      for (const block of read) blocks.push(block)
    }
  }
  const grids = [...gridTables(lines, tidy), ...dashTables(raw, lines, tidy)]
  // the rows between the rules of a grid look like pipe tables of their own
  const pipes = pipeTables(lines, tidy).filter(
    ({ from, to }) => !grids.some((grid) => from < grid.to && grid.from < to),
  )
  const whole = withoutPrintedBreaks(pipes.map(({ rows }) => rows))
  const read = pipes.map((table, i) => ({ ...table, rows: whole[i] ?? table.rows }))
  for (const { rows, ...place } of [...read, ...grids]) {
    const header = headsOf(rows).length > 0 ? rows : []
    tables.push({
      ...place,
      blocks: header.length > 0 ? [] : tableBlocks(withLostMerges(withMissingCells(rows))),
      header,
    })
  }
  for (const table of tables.sort((a, b) => a.from - b.from)) {
    loose(table.from)
    for (const block of table.blocks) blocks.push(block)
    next = table.to
    header = table.header
  }
  loose(lines.length)
  const placed = placeNotes(blocks, foot, ({ lines, from }) =>
    joinParagraphs(looseLines(unmarked(lines).lines, from), { ...profile, gapped: true }).map((paragraph) => ({
      kind: 'paragraph',
      ...paragraph,
    })),
  )
  return withNotes(assemble(withLooks(placed, source, lines, items), 'markdown', 'markdown'), [
    ...notes,
    ...tornNotes(torn),
  ])
}

function isOvermarked(text: string): boolean {
  const marks = (paragraph: string): number => paragraph.match(MARK)?.length ?? 0
  return text.split(/\n[ \t]*\n/).some((part) => part.length > MOST_MARKS && marks(part) > MOST_MARKS)
}

/** A text that stands as it was written between two fences, with little around it. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})[\w-]{0,20}[ \t]*$/
const NEARLY_ALL = 0.9

/** The text with its only pair of fences blanked out, where nearly all stands between them; null for others. */
function fencedText(text: string): string | null {
  const lines = text.split('\n')
  const [from = -1, to = -1, ...more] = lines.flatMap((line, i) => (FENCE.test(line) ? [i] : []))
  if (from < 0 || to < 0 || more.length > 0) return null
  const inside = lines.slice(from + 1, to).join('\n').length
  if (inside < NEARLY_ALL * text.length) return null
  return lines.map((line, i) => (i === from || i === to ? '' : line)).join('\n')
}

const markdownNote = ({ note, text }: ReturnType<typeof takeBracketNotes>[number]): MarkdownNote => ({
  label: String(note.number),
  lines: text,
  from: note.from,
})

/** Tables whose cells stand on lines of their own, with bars between them or without. */
function scrapedOrStacked(physical: readonly PhysicalLine[]): ScrapePart[] {
  return scrapedParts(physical) ?? stackedParts(physical)
}

/** A heading, or a line that is bold as a whole. */
const BOLD_LINE = /^ {0,3}(?:(?<level>#{1,6}) |(\*{2,3}|__)[^*_ \n][^*_\n]{0,300}\2:?[ \t]*$)/

/** The blocks, those paragraphs bold that are one bold line each, and list items with their place. */
function withLooks(
  blocks: readonly Block[],
  source: string,
  lines: readonly string[],
  items: ReadonlyMap<number, Look>,
): Block[] {
  const raw = source.split('\n')
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.line === undefined) return block
    const at = block.line - 1
    const place = items.get(at)
    const found = block.text === tidy(lines[at] ?? '') ? BOLD_LINE.exec(raw[at] ?? '') : null
    if (!found) return place ? { ...block, look: place } : block
    const level = found.groups?.level?.length
    return { ...block, look: { ...place, bold: true, ...(level ? { level } : {}) } }
  })
}

/** Not cut off, so that offsets and lines hold. */
const blanked = (front: string): string => front.replace(/[^\n]/g, ' ')

/** Each line is a paragraph, a row or a footnote as it stands: nothing is joined and nothing taken out. */
function wholeBlocks(body: string): Block[] {
  const raw = body.split('\n')
  const notes = takeNotes(raw)
  const marks = takeMarks(raw, notes)
  const { lines, items } = unmarked(raw)
  const blocks: Block[] = []
  let next = 0
  const paragraph = (line: string, index: number): ParagraphBlock[] => {
    const text = tidy(line).trim()
    return text === '' ? [] : [{ kind: 'paragraph', text, line: index + 1, joins: [], furniture: [] }]
  }
  const loose = (to: number): void => {
    for (; next < to; next++) blocks.push(...paragraph(lines[next] ?? '', next))
  }
  for (const { from, to, rows } of pipeTables(lines, tidy, true)) {
    loose(from)
    for (const row of rows) blocks.push(row)
    next = to
  }
  loose(lines.length)
  const noted = hangNotes(blocks, notes, marks, ({ lines, from }) =>
    unmarked(lines).lines.flatMap((line, i) => paragraph(line, from + i)),
  )
  return withLooks(noted, body, lines, items)
}

/** The lines outside tables, from the line of index `from` on; a tag `<br>` ends one too. */
function looseLines(part: readonly string[], from: number): PhysicalLine[] {
  const broken = part.map((line) => tidy(line).split(CELL_BREAK))
  const places = broken.flatMap((pieces, i) => pieces.map(() => from + i + 1))
  return physicalLines(broken.flat().join('\n')).map((line) => ({ ...line, line: places[line.line - 1] ?? line.line }))
}

const FEWEST_HEADS = 3

/** The cells of a header without rows, a line each: the program that made it lost how the cells below it stand. */
function headsOf([header, ...rows]: readonly RowBlock[]): PhysicalLine[] {
  if (!header || rows.length > 0 || header.cells.length < FEWEST_HEADS || !TABLE_START.test(header.cells[0] ?? ''))
    return []
  return physicalLines(header.cells.join('\n')).map((line) => ({ ...line, line: header.line ?? 1 }))
}

interface PlacedTable {
  /** Index of its first line, and of the first line behind it. */
  from: number
  to: number
  blocks: Block[]
  /** Its header, where it has no rows of its own. */
  header: readonly RowBlock[]
}

/** The text with its HTML tables blanked out: every line keeps its number. */
function withoutHtmlTables(text: string, htmlBlocks?: HtmlBlocks): { source: string; tables: PlacedTable[] } {
  const tables: PlacedTable[] = []
  const parts: string[] = []
  let at = 0
  let line = 0
  for (const { start, end } of htmlBlocks ? htmlTables(text) : []) {
    const before = text.slice(at, start)
    const html = text.slice(start, end)
    line += lineFeeds(before)
    // what stands before the table on its line is read before it
    const from = before.slice(before.lastIndexOf('\n') + 1).trim() === '' ? line : line + 1
    const numbered = (htmlBlocks?.(html) ?? []).map((block) => ({ ...block, line: line + 1 }))
    tables.push({ from, to: from, blocks: numbered, header: [] })
    parts.push(before, html.replace(/[^\n]/g, ' '))
    line += lineFeeds(html)
    at = end
  }
  return { source: parts.join('') + text.slice(at), tables }
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1
}

function furnitureBlock(front: string): Block {
  const text = front.trim()
  return { kind: 'paragraph', text: '', line: 1, joins: [], furniture: [{ at: 0, text, line: 1 }] }
}
