/** What a part of a Word file holds, as paragraphs and tables in reading order. */
import type { Look } from '../../source.js'

/** Something in a paragraph that is no text of the document: hidden or deleted text. */
export interface Dropped {
  /** Offset in the text of the paragraph. */
  at: number
  text: string
}

export interface StoryParagraph {
  kind: 'paragraph'
  /** With its label; a line break is a line feed, a tab a tab. */
  text: string
  /** It has an automatic number, so that it never continues another paragraph. */
  numbered: boolean
  look: Look
  /** A page begins with it, as far as the file tells. */
  afterPage: boolean
  page: number | undefined
  /** Index of the paragraph or of the outermost table row in the body. */
  block: number
  dropped: Dropped[]
  /** Footnotes and endnotes whose marks it carries. */
  notes: StoryBlock[]
  /** It is of a letterhead in a box, which may be printed above the paragraphs before it. */
  raised?: boolean
}

export interface StoryCell {
  /** Columns of the grid that it begins at and ends before. */
  from: number
  to: number
  /** It is merged with the cell above it. */
  merged: boolean
  blocks: StoryBlock[]
}

export interface StoryRow {
  cells: StoryCell[]
  page: number | undefined
  block: number
}

export interface StoryTable {
  kind: 'table'
  rows: StoryRow[]
  /** Columns of the grid. */
  width: number
  raised?: boolean
}

export type StoryBlock = StoryParagraph | StoryTable

/** Every paragraph of some blocks, those of tables too. */
export function paragraphsOf(blocks: readonly StoryBlock[], found: StoryParagraph[] = []): StoryParagraph[] {
  for (const block of blocks) {
    if (block.kind === 'paragraph') found.push(block)
    else for (const row of block.rows) for (const cell of row.cells) paragraphsOf(cell.blocks, found)
  }
  return found
}

/** Takes all that a paragraph holds out of the text. */
export function asDropped(paragraph: StoryParagraph): void {
  if (paragraph.text.trim() !== '') paragraph.dropped.unshift({ at: 0, text: paragraph.text.trim() })
  for (const piece of paragraph.dropped) piece.at = 0
  paragraph.text = ''
}
