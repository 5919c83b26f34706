/** Footnotes as Markdown writes them: `đất[^1]` in the text, `[^1]: Luật Đất đai …` in a block of its own. */
import type { Block, ParagraphBlock } from './block.js'

const DEFINITION = /^\[\^([^\][\s]{1,40})\]:[ \t]*/
const MARK = /\[\^([^\][\s]{1,40})\]/g

export interface MarkdownNote {
  label: string
  /** The lines of its text. */
  lines: string[]
  /** Index of its first line. */
  from: number
}

/** Takes the footnotes out of the lines of a text, which keep their numbers; `lines` is changed. */
export function takeNotes(lines: string[]): MarkdownNote[] {
  const notes: MarkdownNote[] = []
  for (let i = 0; i < lines.length; i++) {
    const match = DEFINITION.exec(lines[i] ?? '')
    if (!match) continue
    const note = { label: match[1] ?? '', lines: [(lines[i] ?? '').slice(match[0].length)], from: i }
    lines[i] = ''
    // what follows belongs to it as far as it is indented or no empty line stands before
    for (let k = i + 1; k < lines.length; k++) {
      const line = lines[k] ?? ''
      const blank = line.trim() === ''
      if (DEFINITION.test(line) || (!blank && !/^(?: {2,}|\t)/.test(line) && (lines[k - 1] ?? '').trim() === '')) break
      if (blank && !/^(?: {2,}|\t)\S/.test(lines[k + 1] ?? '')) break
      note.lines.push(line)
      lines[k] = ''
      i = k
    }
    notes.push(note)
  }
  return notes
}

/** A character behind a backslash, which is text, or a mark. */
const ESCAPE_OR_MARK = /\\[^\n]|\[\^([^\][\s]{1,40})\]/g

/** Takes the marks of footnotes out of the lines; `lines` is changed. @returns the labels by the index of their line */
export function takeMarks(lines: string[], notes: readonly MarkdownNote[]): Map<number, string[]> {
  const known = new Set(notes.map(({ label }) => label))
  const marks = new Map<number, string[]>()
  lines.forEach((line, i) => {
    if (!line.includes('[^')) return
    const labels: string[] = []
    lines[i] = line.replace(ESCAPE_OR_MARK, (found, label?: string) => {
      if (label === undefined || !known.has(label)) return found
      labels.push(label)
      return ''
    })
    if (labels.length > 0) marks.set(i, labels)
  })
  return marks
}

/** Puts each footnote behind the block that its mark was taken from; one without a mark comes last. */
export function hangNotes(
  blocks: readonly Block[],
  notes: readonly MarkdownNote[],
  marks: ReadonlyMap<number, readonly string[]>,
  read: (note: MarkdownNote) => ParagraphBlock[],
): Block[] {
  const left = new Map(notes.map((note) => [note.label, note]))
  const taken = (labels: readonly string[]): Block[] =>
    labels.flatMap((label) => {
      const note = left.get(label)
      left.delete(label)
      return note ? read(note).map((block) => ({ ...block, footnote: true })) : []
    })
  const placed = blocks.flatMap((block) => [block, ...taken(marks.get((block.line ?? 0) - 1) ?? [])])
  return [...placed, ...taken([...left.keys()])]
}

/** Puts the blocks of each footnote behind the block that carries its mark; one without a mark comes last. */
export function placeNotes<Note extends { label: string }>(
  blocks: readonly Block[],
  notes: readonly Note[],
  read: (note: Note) => Block[],
): Block[] {
  if (notes.length === 0) return [...blocks]
  const left = new Map(notes.map((note) => [note.label, note]))
  const known = new Set(left.keys())
  const placed: Block[] = []
  const place = (labels: readonly string[]): void => {
    for (const label of labels) {
      const note = left.get(label)
      if (!note) continue
      left.delete(label)
      for (const block of read(note)) placed.push(block.kind === 'paragraph' ? { ...block, footnote: true } : block)
    }
  }
  for (const block of blocks) {
    const labels: string[] = []
    if (block.kind === 'row') {
      placed.push({ ...block, cells: block.cells.map((cell) => withoutMarks(cell, known, labels)) })
    } else {
      const text = withoutMarks(block.text, known, labels)
      placed.push(labels.length > 0 ? shifted(block, text, known) : block)
    }
    place(labels)
  }
  place([...left.keys()])
  return placed
}

/** A mark that no note answers to is text. */
function withoutMarks(text: string, known: ReadonlySet<string>, labels: string[]): string {
  return text.replace(MARK, (mark, label: string) => {
    if (!known.has(label)) return mark
    labels.push(label)
    return ''
  })
}

/** The block with its new text; what is placed behind a mark moves with the text. */
function shifted(block: ParagraphBlock, text: string, known: ReadonlySet<string>): ParagraphBlock {
  const marks = [...block.text.matchAll(MARK)].filter(([, label = '']) => known.has(label))
  const moved = (at: number): number =>
    at - marks.reduce((sum, mark) => sum + Math.max(0, Math.min(mark[0].length, at - mark.index)), 0)
  return {
    ...block,
    text,
    furniture: block.furniture.map((piece) => ({ ...piece, at: moved(piece.at) })),
    joins: block.joins.map((join) => ({ ...join, start: moved(join.start), end: moved(join.end) })),
  }
}
