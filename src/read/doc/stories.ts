/** Stretches of the text → paragraphs and tables in reading order. */
import type { Labels } from '../docx/labels.js'
import { isLetterheadBox } from '../docx/letterhead.js'
import { asDropped, type StoryBlock, type StoryParagraph } from '../docx/story.js'
import { type ParagraphFormat, PLAIN_PARAGRAPH, paragraphFormat } from './formats.js'
import type { PropertyRun } from './properties.js'
import type { DocStyles } from './styles.js'
import { TableBuilder } from './table-builder.js'
import type { TextReader } from './text.js'

export interface StoryContext {
  text: string
  paragraphs: readonly PropertyRun[]
  styles: DocStyles
  labels: Labels
  reader: TextReader
  /** The notes whose marks stand in a stretch of the text. */
  notes: (from: number, to: number) => StoryBlock[]
  /** The text boxes that are anchored in a stretch of the text. */
  boxes: (from: number, to: number) => StoryBlock[]
}

const CELL_MARK = '\u0007'
const PAGE_MARK = '\u000c'

/** Reads the paragraphs between two places. */
export function readStory(context: StoryContext, from: number, to: number): StoryBlock[] {
  const { text, paragraphs, styles } = context
  const builder = new TableBuilder()
  let block = 0
  let turned = false
  let index = 0
  for (let at = from; at < to; ) {
    let end = paragraphEnd(text, at, to)
    // a paragraph whose end was deleted goes on in the next one
    while (text[end] === '\r' && end + 1 < to && context.reader.isDeleted(end, styles.run(0)))
      end = paragraphEnd(text, end + 1, to)
    const mark = text[end] ?? '\r'
    while ((paragraphs[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index++
    const run = paragraphs[index]
    const inRun = run !== undefined && run.start <= end
    const style = inRun ? run.style : 0
    const format = inRun ? paragraphFormat(run.properties, styles.paragraph(style)) : PLAIN_PARAGRAPH
    const depth = Math.max(format.depth, format.inTable || mark === CELL_MARK ? 1 : 0)
    const rowEnd = depth > 1 ? format.innerRowEnd : depth === 1 && format.rowEnd
    builder.enter(depth)
    if (rowEnd) builder.endRow(format.cells, block)
    else {
      const paragraph = paragraphOf(context, at, end, { style, format, block, turned })
      const boxes = context.boxes(at, end)
      const isHead = depth === 0 && isLetterheadBox(boxes)
      if (isHead) for (const box of boxes) box.raised = true
      for (const part of isHead ? [...boxes, paragraph] : [paragraph, ...boxes]) builder.add(part)
      turned = mark === PAGE_MARK
      if (depth > 1 ? format.innerCell : depth === 1 && mark === CELL_MARK) builder.endCell()
    }
    if (depth === 0 || (depth === 1 && rowEnd)) block++
    at = end + 1
  }
  return builder.finish()
}

function paragraphEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === '\r' || character === CELL_MARK || character === PAGE_MARK) return at
  }
  return to
}

interface Place {
  style: number
  format: ParagraphFormat
  block: number
  turned: boolean
}

function paragraphOf(
  context: StoryContext,
  from: number,
  to: number,
  { style, format, block, turned }: Place,
): StoryParagraph {
  const { reader, styles, labels } = context
  const listed = reader.listing
  const read = reader.read(from, to, styles.run(style))
  const label = labels.next(undefined, { numbering: Math.max(format.list, 0), level: format.level })
  const shown = read.text.trim() !== ''
  const prefix = label && label.text !== '' && (shown || !label.bullet) ? label.text + label.suffix : ''
  const paragraph: StoryParagraph = {
    kind: 'paragraph',
    text: prefix + read.text,
    numbered: prefix !== '',
    look: { ...read.look, ...(format.centred ? { centred: true } : {}) },
    afterPage: turned,
    page: undefined,
    block,
    dropped: read.dropped.map((piece) => ({ ...piece, at: piece.at + prefix.length })),
    notes: context.notes(from, to),
  }
  if (listed || reader.listing) asDropped(paragraph)
  return paragraph
}
