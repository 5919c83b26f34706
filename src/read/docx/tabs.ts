/** Tables that are typed with tabs: a paragraph for each row, under a header that begins with `TT`. */
import { isOrdinalHead } from '../../text/ordinal-head.js'
import { isOrdinalCell } from '../table.js'
import type { StoryBlock, StoryParagraph, StoryRow, StoryTable } from './story.js'

const FEWEST_COLUMNS = 3

const cellsOf = (block: StoryBlock | undefined): string[] =>
  block?.kind === 'paragraph' && !block.text.includes('\n')
    ? block.text
        .trim()
        .split(/\t+/)
        .map((cell) => cell.trim())
    : []

/** The blocks, with such paragraphs as tables. */
export function withTabTables(blocks: readonly StoryBlock[]): StoryBlock[] {
  const found: StoryBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as StoryBlock
    const table = block.kind === 'paragraph' ? tableFrom(blocks, i) : null
    found.push(table?.table ?? block)
    i += (table?.length ?? 1) - 1
  }
  return found
}

function tableFrom(blocks: readonly StoryBlock[], from: number): { table: StoryTable; length: number } | null {
  const header = cellsOf(blocks[from])
  const width = header.length
  if (width < FEWEST_COLUMNS || !isOrdinalHead(header[0] ?? '')) return null
  const rows: StoryRow[] = []
  for (let i = from; ; i++) {
    const block = blocks[i]
    const cells = cellsOf(block)
    // a group has its label and its title
    const isRow = cells.length === width || (rows.length > 0 && cells.length === 2 && isOrdinalCell(cells[0] ?? ''))
    if (block?.kind !== 'paragraph' || !isRow) break
    rows.push(rowOf(block, cells, width))
  }
  return rows.length > 1 ? { table: { kind: 'table', rows, width }, length: rows.length } : null
}

function rowOf(paragraph: StoryParagraph, cells: readonly string[], width: number): StoryRow {
  const { page, block } = paragraph
  return {
    page,
    block,
    cells: cells.map((text, i) => ({
      from: i,
      to: i === cells.length - 1 ? width : i + 1,
      merged: false,
      blocks: [{ ...paragraph, text, numbered: false, ...(i > 0 ? { dropped: [], notes: [] } : {}) }],
    })),
  }
}
