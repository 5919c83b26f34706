/** Blocks → Source: the canonical text with the place of every line. */
import type { Extent, Furniture, PrintedLine, Source, SourceLine } from '../source.js'
import { tableOfContents } from '../text/table-of-contents.js'
import { asFurniture, type Block, type BlockPlace, shiftPrinted, withNotes } from './block.js'
import { withFirstDocument } from './collection.js'
import { withTablesContinued } from './continued-table.js'
import { withGluedParted } from './glued.js'
import { withVowelsBack } from './lost-vowels.js'
import { withTitlesAbove } from './titled-table.js'

/** Gives a line the place of its block. */
function place(own: SourceLine, { line, page, block, look }: BlockPlace): SourceLine {
  if (line !== undefined) own.line = line
  if (page !== undefined) own.page = page
  if (block !== undefined) own.block = block
  if (look !== undefined) own.look = look
  return own
}

/** The blocks without the table of contents, which is furniture. */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const contents = tableOfContents(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')))
  if (!contents) return blocks
  const isOf = (block: Block, i: number): boolean => block.kind === 'paragraph' && i >= contents.from && i < contents.to
  return blocks.map((block, i) => (isOf(block, i) ? asFurniture(block) : block))
}

/** Puts blocks together to the canonical text with the place of every line. */
export function assemble(
  given: readonly Block[],
  format: Source['format'],
  reader: string,
  pages: number | null = null,
): Source {
  const first = withFirstDocument(given)
  const parted = withGluedParted(withoutContents(withTablesContinued(withTitlesAbove(first.blocks))))
  const { blocks, notes } = withVowelsBack(parted.blocks)
  const lines: SourceLine[] = []
  const furniture: Furniture[] = []
  const joins: Source['joins'] = []
  const printed: PrintedLine[] = []
  const parts: string[] = []
  let offset = 0
  let table = -1
  let above: Extent[] = []
  for (const block of blocks) {
    if (block.kind === 'row') {
      if (block.first) {
        table++
        above = []
      }
      const cells: Extent[] = []
      let at = offset
      for (const [i, cell] of block.cells.entries()) {
        const merged = block.merged?.[i] ? above[i] : undefined
        cells.push(merged ?? { start: at, end: at + cell.length })
        printed.push(...shiftPrinted(block.printed?.[i] ?? [], at))
        at += cell.length + 1
      }
      above = cells
      const text = block.cells.join('\t')
      const row: SourceLine = { kind: 'row', start: offset, end: offset + text.length, table, cells }
      if (block.widths) row.widths = block.widths
      lines.push(place(row, block))
      parts.push(text)
      for (const piece of block.furniture ?? []) furniture.push({ ...piece, at: offset + text.length })
      offset += text.length + 1
      continue
    }
    for (const piece of block.furniture)
      furniture.push({
        at: offset + piece.at,
        text: piece.text,
        ...(piece.line ? { line: piece.line } : {}),
        ...(piece.page ? { page: piece.page } : {}),
      })
    for (const join of block.joins) joins.push({ start: offset + join.start, end: offset + join.end, raw: join.raw })
    if (block.text === '') continue
    if (block.printed) printed.push(...shiftPrinted(block.printed, offset))
    const kind = block.footnote ? 'footnote' : 'paragraph'
    const line: SourceLine = { kind, start: offset, end: offset + block.text.length }
    if (block.automatic) line.automatic = true
    lines.push(place(line, block))
    parts.push(block.text)
    offset += block.text.length + 1
  }
  const text = parts.join('\n')
  for (const piece of furniture) piece.at = Math.min(piece.at, text.length)
  const source = { format, reader, text, lines, furniture, joins, pages, ...(printed.length > 0 ? { printed } : {}) }
  return withNotes(source, [
    ...parted.notes,
    ...notes,
    ...first.messages.map((message) => ({ message, at: text.length })),
  ])
}
