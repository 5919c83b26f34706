/** Footnotes that a page or a Word file has as text like any other: `dân số[1]`, and `[1] Theo …` in a paragraph below. */
import type { Furniture } from '../source.js'
import type { Block, ParagraphBlock } from './block.js'
import { type BracketNote, bracketNotes } from './bracket-notes.js'

const OPENS = /^[[(]\d{1,3}[\])]/
const LABEL = /^[[(]\d{1,3}[\])]\s*/

/** The blocks with such notes taken out and put behind the blocks that carry their marks; marks and numbers are furniture. */
export function withTypedNotes(blocks: Block[]): Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && OPENS.test(block.text))) return blocks
  const notes = bracketNotes(blocks.map(lineOf)).filter(({ from }) => noteAt(blocks, from) !== null)
  if (notes.length === 0) return blocks
  const taken = new Set(notes.flatMap(({ from }) => noteAt(blocks, from)?.at ?? []))
  return blocks.flatMap((block, i) => {
    if (taken.has(i)) return []
    const own = notes.filter(({ mark }) => mark.line === i)
    // from the last mark of a block to the first, so that the places hold
    const marked = own.toSorted((a, b) => b.mark.at - a.mark.at).reduce(withoutMark, block)
    return [marked, ...own.flatMap(({ from }) => noteAt(blocks, from)?.block ?? [])]
  })
}

/** The cells of a row one behind the other, so that a mark in one is found. */
const lineOf = (block: Block): string => (block.kind === 'row' ? block.cells.join('\t') : block.text)

/** The paragraph of a note, whose number may stand in one of its own above it; null where it is none. */
function noteAt(blocks: readonly Block[], from: number): { at: number[]; block: ParagraphBlock } | null {
  const [opening, below] = blocks.slice(from, from + 2)
  if (opening?.kind !== 'paragraph') return null
  const label = LABEL.exec(opening.text)?.[0] ?? ''
  if (label.length < opening.text.length) return { at: [from], block: asNote(withoutPiece(opening, 0, label.length)) }
  if (below?.kind !== 'paragraph') return null
  const furniture = [...withoutPiece(opening, 0, label.length).furniture, ...below.furniture]
  return { at: [from, from + 1], block: asNote({ ...below, furniture }) }
}

const asNote = (block: ParagraphBlock): ParagraphBlock => ({ ...block, footnote: true })

function withoutMark(block: Block, { mark }: BracketNote): Block {
  if (block.kind === 'paragraph') return withoutPiece(block, mark.at, mark.length)
  const piece = lineOf(block).slice(mark.at, mark.at + mark.length)
  let start = 0
  const cells = block.cells.map((cell) => {
    const at = mark.at - start
    start += cell.length + 1
    return at >= 0 && at < cell.length ? cell.slice(0, at) + cell.slice(at + mark.length) : cell
  })
  return { ...block, cells, furniture: [...(block.furniture ?? []), { at: 0, text: piece.trim() }] }
}

/** The paragraph without a stretch of its text, which becomes furniture; what is placed behind it moves with the text. */
function withoutPiece(block: ParagraphBlock, at: number, length: number): ParagraphBlock {
  const moved = (place: number): number => place - Math.max(0, Math.min(length, place - at))
  const { line, page } = block
  const piece: Furniture = {
    at,
    text: block.text.slice(at, at + length).trim(),
    ...(line ? { line } : {}),
    ...(page ? { page } : {}),
  }
  return {
    ...block,
    text: block.text.slice(0, at) + block.text.slice(at + length),
    furniture: [...block.furniture.map((other) => ({ ...other, at: moved(other.at) })), piece].sort(
      (a, b) => a.at - b.at,
    ),
    joins: block.joins.map((join) => ({ ...join, start: moved(join.start), end: moved(join.end) })),
  }
}
