/** One story of a file (the text, a footnote, a running head) while it is read: its paragraphs and tables. */

import { type CellDefinition, TableBuilder } from '../doc/table-builder.js'
import { isLetterheadBox } from '../docx/letterhead.js'
import { asDropped, type Dropped, type StoryBlock, type StoryParagraph } from '../docx/story.js'
import type { GroupState } from './state.js'

/** One sign that is no letter, figure, dash or plus sign. */
const BULLET_SIGN = /^[^\p{L}\p{N}\p{Pd}+*◦]$/u

export class RtfStory {
  private readonly builder = new TableBuilder()
  private text = ''
  private dropped: Dropped[] = []
  private notes: StoryBlock[] = []
  /** What stands in the boxes that hang on the paragraph. */
  private boxes: StoryBlock[] = []
  private letters = 0
  private bold = 0
  private italic = 0
  private size: number | undefined
  private block = 0
  private turned = false
  private labelled = false
  private labelFrom = 0
  private listing = false
  /** How many tables stand around the paragraph. */
  depth = 0
  centred = false
  /** The row that is defined now. */
  row: CellDefinition[] = []
  /** The rows that are defined around it, outermost first. */
  private readonly outerRows: CellDefinition[][] = []
  private edge = 0
  private merged = { left: false, above: false }

  put(text: string, state: GroupState): void {
    if (text === '') return
    if (state.hidden || state.deleted) {
      if (text.trim() !== '') this.dropped.push({ at: this.text.length, text: text.trim() })
      return
    }
    this.text += text
    this.listing ||= state.contents
    const count = text.trim().length
    this.letters += count
    if (state.bold) this.bold += count
    if (state.italic) this.italic += count
    if (count > 0) this.size ??= state.size / 2
  }

  /** The label that stands in the text as Word printed it. */
  label(): void {
    this.labelled = true
    this.labelFrom = this.text.length
  }

  /** A sign of a symbol font in a label is a bullet, and the `o` of the second bullet a ring. */
  endLabel(): void {
    const label = this.text.slice(this.labelFrom)
    const sign = label.trim()
    const bullet = sign === 'o' ? '◦' : BULLET_SIGN.test(sign) ? '•' : sign
    this.text = this.text.slice(0, this.labelFrom) + label.replace(sign, () => bullet)
  }

  note(blocks: readonly StoryBlock[]): void {
    this.notes.push(...blocks)
  }

  /** A box stands behind the paragraph that it hangs on, one with a letterhead above it. */
  box(blocks: readonly StoryBlock[]): void {
    if (this.depth > 0 || !isLetterheadBox(blocks)) this.boxes.push(...blocks)
    else {
      for (const block of blocks) {
        block.raised = true
        this.builder.add(block)
      }
    }
  }

  /** A row of a table in a cell is defined, and may not replace the row around it. */
  enterNested(): void {
    this.outerRows.push(this.row)
    this.row = []
  }

  leaveNested(): void {
    this.row = this.outerRows.pop() ?? []
  }

  pageEnds(): void {
    this.turned = true
  }

  endParagraph(): void {
    this.builder.enter(this.depth)
    const { bold, italic, letters, size } = this
    const paragraph: StoryParagraph = {
      kind: 'paragraph',
      text: this.text,
      numbered: this.labelled,
      look: {
        ...(letters > 0 && bold * 10 >= letters * 9 ? { bold: true } : {}),
        ...(letters > 0 && italic * 10 >= letters * 9 ? { italic: true } : {}),
        ...(this.centred ? { centred: true } : {}),
        ...(size === undefined ? {} : { size }),
      },
      afterPage: this.turned,
      page: undefined,
      block: this.block,
      dropped: this.dropped,
      notes: this.notes,
    }
    if (this.listing) asDropped(paragraph)
    this.builder.add(paragraph)
    for (const block of this.boxes) this.builder.add(block)
    this.boxes = []
    if (this.depth === 0) this.block++
    this.text = ''
    this.dropped = []
    this.notes = []
    this.letters = this.bold = this.italic = 0
    this.size = undefined
    this.turned = this.labelled = this.listing = false
  }

  endCell(depth: number): void {
    this.depth = depth
    this.endParagraph()
    this.builder.endCell()
  }

  endRow(depth: number): void {
    this.depth = depth
    this.builder.enter(depth)
    this.builder.endRow(this.row, this.block)
    if (depth === 1) this.block++
  }

  startRow(): void {
    this.row = []
    this.edge = 0
    this.merged = { left: false, above: false }
  }

  leftEdge(value: number): void {
    if (this.row.length === 0) this.edge = value
  }

  mergeCell(side: 'left' | 'above'): void {
    this.merged[side] = true
  }

  /** Ends the definition of a cell at its right edge. */
  defineCell(right: number): void {
    if (this.row.length < 200) {
      this.row.push({ left: this.edge, mergedLeft: this.merged.left, mergedAbove: this.merged.above })
    }
    this.edge = right
    this.merged = { left: false, above: false }
  }

  finish(): StoryBlock[] {
    const open = [this.notes, this.dropped, this.boxes].some((held) => held.length > 0)
    if (open || this.text.trim() !== '') this.endParagraph()
    return this.builder.finish()
  }
}
