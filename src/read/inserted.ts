/** Characters put into the text of a block, with all that points into it moved. */
import type { Block } from './block.js'

/** What is put in before the character at an offset. */
export interface Insertion {
  at: number
  text: string
}

/**
 * The block with what its text or cells lost.
 *
 * @param lost what is to be put into a text, in the order of the text
 */
export function withInserted(block: Block, lost: (text: string) => readonly Insertion[]): Block {
  if (block.kind === 'row') return { ...block, cells: block.cells.map((cell) => inserted(cell, lost(cell))) }
  const insertions = lost(block.text)
  if (insertions.length === 0) return block
  const moved = (offset: number): number =>
    insertions.reduce((sum, { at, text }) => (at <= offset ? sum + text.length : sum), offset)
  return {
    ...block,
    text: inserted(block.text, insertions),
    joins: block.joins.map((join) => ({ ...join, start: moved(join.start), end: moved(join.end) })),
    furniture: block.furniture.map((piece) => ({ ...piece, at: moved(piece.at) })),
  }
}

function inserted(text: string, insertions: readonly Insertion[]): string {
  let whole = ''
  let done = 0
  for (const { at, text: piece } of insertions) {
    whole += text.slice(done, at) + piece
    done = at
  }
  return whole + text.slice(done)
}
