/** Plain text: clean, scraped from a law site, taken out of a PDF, or run together. */
import type { Source } from '../source.js'
import { normalizeCharacters } from '../text/characters.js'
import { markFurniture } from '../text/furniture.js'
import { type PhysicalLine, physicalLines } from '../text/lines.js'
import { joinAll, joinParagraphs, type Paragraph } from '../text/paragraphs.js'
import { isRunOn, splitRunOn } from '../text/run-on.js'
import { assemble, type Block, type RowBlock } from './block.js'
import { isScrape, scrapeParts } from './scrape.js'
import { isTabbed, tabbedParts } from './tabbed.js'
import { mendTable } from './table.js'

/** Reads plain text into a Source. Never throws; what is no text of the document becomes furniture. */
export function readText(input: string): Source {
  const normal = normalizeCharacters(input)
  const tabbed = isTabbed(normal)
  const parts = tabbed ? tabbedParts(normal) : null
  const lines = parts ? [] : physicalLines(normal)
  markFurniture(lines)
  const blocks: Block[] = []
  if (parts) {
    for (const part of parts) {
      if (part.kind === 'table') blocks.push(...tableBlocks(part.rows))
      else {
        markFurniture(part.lines)
        blocks.push(...paragraphBlocks(part.lines))
      }
    }
  } else if (isScrape(lines)) {
    for (const part of scrapeParts(lines)) {
      blocks.push(...(part.kind === 'table' ? tableBlocks(part.rows) : paragraphBlocks(part.lines)))
    }
  } else blocks.push(...paragraphBlocks(lines))
  return assemble(blocks, 'text', 'text')
}

export function tableBlocks(rows: readonly RowBlock[]): Block[] {
  const table = mendTable(rows)
  const blocks: Block[] = []
  for (const row of table.rows) {
    blocks.push(row)
    for (const piece of table.dropped) {
      if (piece.after !== row) continue
      blocks.push({
        kind: 'paragraph',
        text: '',
        line: piece.line,
        joins: [],
        furniture: [{ at: 0, text: piece.text, line: piece.line }],
      })
    }
  }
  return blocks
}

export function paragraphBlocks(lines: readonly PhysicalLine[]): Block[] {
  const paragraphs = isRunOn(lines) ? runOnParagraphs(lines) : joinParagraphs(lines)
  return paragraphs.map((paragraph) => ({ kind: 'paragraph', ...paragraph }))
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
