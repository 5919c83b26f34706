/** Paragraphs and tables of a story → blocks: cells laid out, broken paragraphs put together, notes in their place. */
import type { Look } from '../../source.js'
import { normalizeCharacters } from '../../text/characters.js'
import { markFurniture } from '../../text/furniture.js'
import type { PhysicalLine } from '../../text/lines.js'
import { joinParagraphs, type Paragraph } from '../../text/paragraphs.js'
import { type WrapProfile, wrapProfile } from '../../text/wrap-profile.js'
import { type Block, CELL_BREAK, type ParagraphBlock, type RowBlock } from '../block.js'
import { isLayoutTable, isNumberLabel } from '../layout-table.js'
import { Places } from '../places.js'
import { mendedBlocks } from '../table.js'
import { withTypedNotes } from '../typed-notes.js'
import { linesOf, tidy } from './breaks.js'
import { withLetterheadsRaised } from './letterhead.js'
import {
  asDropped,
  paragraphsOf,
  type StoryBlock,
  type StoryCell,
  type StoryParagraph,
  type StoryTable,
} from './story.js'
import { withTabTables } from './tabs.js'

/** Where a line of the flow comes from. */
interface Origin {
  paragraph: StoryParagraph
  /** Offset in the line, for a piece that was taken out of it. */
  at?: number
}

type Part = { kind: 'lines'; lines: PhysicalLine[] } | { kind: 'table'; table: StoryTable; rows: RowBlock[] }

/**
 * Lays a story out to blocks.
 *
 * @throws PlanError `too-large` where its tables have more places than they may
 */
export function flowBlocks(blocks: readonly StoryBlock[], places = new Places()): Block[] {
  dropContentsTitle(blocks)
  const flow = new Flow(places)
  flow.add(withTabTables(withLetterheadsRaised(blocks)), false)
  return withTypedNotes(flow.blocks())
}

/** The title of a table of contents goes with it. */
function dropContentsTitle(blocks: readonly StoryBlock[]): void {
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph' || !/^\s*mục lục\s*$/iu.test(block.text.normalize('NFC'))) return
    const next = blocks
      .slice(i + 1)
      .find((next) => next.kind === 'table' || next.text !== '' || next.dropped.length > 0)
    if (next?.kind === 'paragraph' && next.text === '') asDropped(block)
  })
}

class Flow {
  private readonly parts: Part[] = []
  /** By the number that a line carries, which is 1-based. */
  private readonly origins: Origin[] = []

  constructor(private readonly places: Places) {}

  add(blocks: readonly StoryBlock[], inCell: boolean): void {
    let gap = false
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block)
      else gap = this.addParagraph(block, inCell, gap)
    }
  }

  private addParagraph(paragraph: StoryParagraph, inCell: boolean, gap: boolean): boolean {
    const lines = linesOf(normalizeCharacters(paragraph.text), inCell)
    if (!this.goesOn(paragraph)) this.closeLast()
    lines.forEach((text, i) => {
      this.addLine(text, { paragraph }, { closed: i < lines.length - 1, gap: gap || i > 0 })
    })
    for (const { at, text } of paragraph.dropped) {
      const words = tidy(normalizeCharacters(text))
      const before = tidy(normalizeCharacters(paragraph.text.slice(0, at))).length
      if (words !== '') this.addLine(words, { paragraph, at: before }, { furniture: true })
    }
    return lines.length === 0
  }

  /** Broken lines of one paragraph look alike and follow one another; what was taken out between them parts them. */
  private goesOn({ look, text, numbered, afterPage }: StoryParagraph): boolean {
    const last = this.origins[this.origins.length - 1]?.paragraph
    if (!last) return true
    if (numbered) return false
    const centred = last.look.centred ?? false
    return (
      text !== '' && (look.centred ?? false) === centred && !(centred && (afterPage || look.bold !== last.look.bold))
    )
  }

  private addLine(text: string, origin: Origin, state: { closed?: boolean; gap?: boolean; furniture?: boolean }): void {
    const last = this.parts[this.parts.length - 1]
    const part: Part = last?.kind === 'lines' ? last : { kind: 'lines', lines: [] }
    if (part !== last) this.parts.push(part)
    this.origins.push(origin)
    part.lines.push({
      text,
      line: this.origins.length,
      afterGap: (state.gap ?? false) || origin.paragraph.afterPage,
      afterPage: origin.paragraph.afterPage,
      trailingBlank: false,
      furniture: state.furniture ?? false,
      closed: state.closed ?? false,
    })
  }

  /** A table with one column is a frame around text, one with a letterhead or a signature sets columns. */
  private addTable(table: StoryTable): void {
    this.places.add(table.rows.length * table.width)
    const rows = table.width > 1 ? rowsOf(table) : []
    if (table.width > 1 && !isLayoutTable(rows)) {
      this.parts.push({ kind: 'table', table, rows })
      return
    }
    this.closeLast()
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      this.add(cell.blocks, true)
      this.closeLast()
    }
  }

  private closeLast(): void {
    const last = this.parts[this.parts.length - 1]
    const line = last?.kind === 'lines' ? last.lines[last.lines.length - 1] : undefined
    if (line && !isNumberLabel(line.text)) line.closed = true
  }

  blocks(): Block[] {
    const lines = this.parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []))
    markFurniture(lines)
    const profile = wrapProfile(lines)
    return this.parts.flatMap((part) =>
      part.kind === 'table' ? tableBlocks(part.table, part.rows) : this.lineBlocks(part.lines, profile),
    )
  }

  private lineBlocks(lines: readonly PhysicalLine[], profile: WrapProfile): Block[] {
    const paragraphs = joinParagraphs(lines, profile)
    const end = (lines[lines.length - 1]?.line ?? 0) + 1
    return paragraphs.flatMap((joined, i) => {
      const to = paragraphs[i + 1]?.line ?? end
      const origin = this.origins[joined.line - 1]
      const furniture = joined.furniture.map((piece) => this.placed(piece, joined))
      const { line: _, ...paragraph } = joined
      const block: ParagraphBlock = { kind: 'paragraph', ...paragraph, furniture, ...(origin ? placeOf(origin) : {}) }
      if (origin?.paragraph.numbered) block.automatic = true
      const notes = new Set<StoryBlock>()
      for (let line = joined.line; line < to; line++) {
        for (const note of this.origins[line - 1]?.paragraph.notes ?? []) notes.add(note)
      }
      return [block, ...noteBlocks([...notes], origin?.paragraph)]
    })
  }

  /** Furniture at its offset in the paragraph, where that is known, and with its page. */
  private placed(piece: Paragraph['furniture'][number], joined: Paragraph): Paragraph['furniture'][number] {
    const origin = piece.line === undefined ? undefined : this.origins[piece.line - 1]
    const first = this.origins[joined.line - 1]
    const known = origin?.at !== undefined && origin.paragraph === first?.paragraph
    const at = known ? Math.min(origin.at ?? 0, joined.text.length) : piece.at
    return { at, text: piece.text, ...(origin?.paragraph.page ? { page: origin.paragraph.page } : {}) }
  }
}

function placeOf({ paragraph }: Origin): { block: number; page?: number; look?: Look } {
  const { block, page, look } = paragraph
  return {
    block,
    ...(page === undefined ? {} : { page }),
    ...(Object.keys(look).length > 0 ? { look } : {}),
  }
}

/** Footnotes and endnotes, a paragraph each, right after the paragraph that carries their marks. */
function noteBlocks(notes: readonly StoryBlock[], carrier: StoryParagraph | undefined): Block[] {
  return paragraphsOf(notes).flatMap((note): Block[] => {
    const text = linesOf(normalizeCharacters(note.text), false).join(' ')
    const furniture = note.dropped.map((piece) => ({ at: 0, text: tidy(normalizeCharacters(piece.text)) }))
    if (text === '' && furniture.length === 0) return []
    const place = carrier ? placeOf({ paragraph: { ...carrier, look: note.look } }) : {}
    return [{ kind: 'paragraph', footnote: true, text, furniture, joins: [], ...place }]
  })
}

function tableBlocks(table: StoryTable, rows: readonly RowBlock[]): Block[] {
  const blocks = mendedBlocks(rows)
  const paragraphs = table.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  const furniture = [
    ...paragraphs.flatMap((paragraph) => paragraph.dropped.map(({ text }) => text)),
    ...table.rows.flatMap((row) => row.cells.filter((cell) => cell.merged).map((cell) => cellText(cell))),
  ]
    .map((text) => tidy(normalizeCharacters(text).replaceAll(CELL_BREAK, ' ')))
    .filter(Boolean)
  if (furniture.length > 0) {
    blocks.push({ kind: 'paragraph', text: '', joins: [], furniture: furniture.map((text) => ({ at: 0, text })) })
  }
  // notes stand behind the whole table: between its rows they would cut it in two
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes)
  blocks.push(...noteBlocks(notes, paragraphs[0]))
  return blocks
}

/** The rows of a table, every one with as many cells as the table has columns. */
function rowsOf(table: StoryTable): RowBlock[] {
  const open: boolean[] = []
  return table.rows.map((row, i) => {
    const cells = Array<string>(table.width).fill('')
    const merged = Array<boolean>(table.width).fill(false)
    const widths = Array<number>(table.width).fill(1)
    for (const cell of row.cells) {
      merged[cell.from] = cell.merged && (open[cell.from] ?? false)
      widths[cell.from] = cell.to - cell.from
      if (!cell.merged) cells[cell.from] = cellText(cell)
      open[cell.from] = true
    }
    return {
      kind: 'row',
      cells,
      first: i === 0,
      block: row.block,
      ...(row.page === undefined ? {} : { page: row.page }),
      ...(merged.includes(true) ? { merged } : {}),
      ...(widths.some((width) => width > 1) ? { widths } : {}),
    }
  })
}

const CELL_PROFILE = { wrapped: false, width: 0, blanksTell: false }

/** The paragraphs of a cell, parted by U+2028; a row of a nested table is one of them. */
function cellText(cell: StoryCell): string {
  const lines: PhysicalLine[] = []
  const add = (text: string, apart: boolean): void => {
    const last = lines[lines.length - 1]
    if (apart && last) last.closed = true
    const line = { text, line: lines.length + 1, afterGap: false, afterPage: false, trailingBlank: false }
    if (text !== '') lines.push({ ...line, furniture: false, closed: false })
  }
  for (const block of cell.blocks) {
    if (block.kind === 'paragraph') {
      for (const [i, text] of linesOf(normalizeCharacters(block.text), true).entries())
        add(text, i > 0 || block.numbered)
      continue
    }
    for (const row of block.rows)
      add(row.cells.map(cellText).filter(Boolean).join(' ').replaceAll(CELL_BREAK, ' '), true)
    const last = lines[lines.length - 1]
    if (last) last.closed = true
  }
  if (lines.length <= 1) return lines[0]?.text ?? ''
  return joinParagraphs(lines, CELL_PROFILE)
    .map((paragraph) => paragraph.text)
    .join(CELL_BREAK)
}
