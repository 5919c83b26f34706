/** What a format yields before it is put together to a Source: paragraphs and rows in reading order. */
import type { Look, PrintedLine, Source, SourceNote } from '../source.js'
import type { Paragraph } from '../text/paragraphs.js'

/** U+2028: parts the paragraphs inside a table cell. */
export const CELL_BREAK = '\u2028'

/** Where a block stood and how it looked; text inputs have lines, the others pages and block indices. */
export interface BlockPlace {
  line?: number
  page?: number
  block?: number
  look?: Look
}

export interface ParagraphBlock extends Omit<Paragraph, 'line'>, BlockPlace {
  kind: 'paragraph'
  /** A footnote or endnote: it follows the paragraph that carries its mark. */
  footnote?: boolean
  /** Its label was counted, not typed. */
  automatic?: boolean
  /** Its printed lines, by offsets in `text`. */
  printed?: PrintedLine[]
}

export interface RowBlock extends BlockPlace {
  kind: 'row'
  cells: string[]
  /** True for a cell that is merged with the one above it: its own text is empty. */
  merged?: boolean[]
  /** How many columns each cell covers, where some cover several; the covered cells follow it, empty. */
  widths?: number[]
  /** Furniture that stood inside the row or right behind it; its `at` is not used. */
  furniture?: Paragraph['furniture']
  /** The row opens a table of its own. */
  first: boolean
  /** The row above was cut off by a page end: this is the rest of it. */
  rest?: boolean
  /** For the row behind a page end: the cells that open a paragraph should the row be the rest of the one above. */
  opened?: boolean[]
  /** The printed lines of each cell, by offsets in the cell. */
  printed?: PrintedLine[][]
}

export type Block = ParagraphBlock | RowBlock

/** Printed lines `by` characters further on. */
export function shiftPrinted(lines: readonly PrintedLine[], by: number): PrintedLine[] {
  return lines.map((line) => ({ ...line, start: line.start + by, end: line.end + by }))
}

/** The paragraphs of a cell, each with its printed lines by offsets in itself. */
export function paragraphsOfCell(cell: string, printed: readonly PrintedLine[] = []) {
  let at = 0
  return cell.split(CELL_BREAK).map((text) => {
    const [start, end] = [at, at + text.length]
    at = end + CELL_BREAK.length
    const own = printed.filter((line) => line.start >= start && line.end <= end)
    return { text, printed: shiftPrinted(own, -start) }
  })
}

/** A block whose words are no text of the document. */
export function asFurniture(block: Block): ParagraphBlock {
  const { line, page, furniture = [] } = block
  const text = block.kind === 'row' ? block.cells.filter(Boolean).join(' ') : block.text
  const piece = { at: 0, text, ...(line ? { line } : {}), ...(page ? { page } : {}) }
  const own = text === '' ? [] : [piece]
  return {
    kind: 'paragraph',
    text: '',
    joins: [],
    furniture: block.kind === 'row' ? [...own, ...furniture] : [...furniture, ...own],
  }
}

/** The source with what the reader concluded of its characters. */
export function withNotes(source: Source, notes: readonly SourceNote[]): Source {
  return notes.length === 0 ? source : { ...source, notes: [...(source.notes ?? []), ...notes] }
}
