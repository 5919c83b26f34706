/** Body, cells, text boxes and notes → paragraphs and tables in reading order. */
import type { Look } from '../../source.js'
import { Fields } from './fields.js'
import { columnsOf, gridCells, rowElements } from './grid.js'
import type { Label, Labels } from './labels.js'
import { isLetterheadBox } from './letterhead.js'
import { chosen, type Decode, ParagraphText } from './runs.js'
import {
  asDropped,
  paragraphsOf,
  type StoryBlock,
  type StoryParagraph,
  type StoryRow,
  type StoryTable,
} from './story.js'
import { type ParagraphFormat, paragraphFormat, type Styles } from './styles.js'
import { child, val, type XmlElement } from './xml.js'

/** What the parts of a file have in common while they are read. */
export interface StoryContext {
  styles: Styles
  labels: Labels
  /** The content of a footnote, an endnote or a comment. */
  note: (kind: 'footnote' | 'endnote' | 'comment', id: string) => StoryBlock[]
  /** Turns text of fonts from before Unicode into it; null where the file names no such font. */
  decode: Decode | null
  /** True where the file tells at which places its pages ended. */
  paged: boolean
}

/** Reads one story: the main text, a header, a footnote. */
export class StoryReader {
  /** 1-based page of what is read. */
  page = 1
  /** The author ended a page, and nothing stands behind that yet. */
  private turned = false
  private block = 0
  /** How many tables stand around what is read. */
  private tables = 0
  private readonly fields = new Fields()
  /** Text of a paragraph whose mark was deleted: it goes on in the next one. */
  private carried: XmlElement[] = []

  constructor(private readonly context: StoryContext) {}

  /** Reads block elements: paragraphs, tables and what wraps them. */
  read(elements: readonly XmlElement[], nested = false): StoryBlock[] {
    const blocks: StoryBlock[] = []
    for (const element of elements) {
      switch (element.name) {
        case 'w:p':
          blocks.push(...this.readParagraph(element))
          if (!nested) this.block++
          break
        case 'w:tbl':
          blocks.push(...this.readTable(element, nested))
          break
        case 'w:sdt':
          this.readControl(element, nested, blocks)
          break
        case 'mc:AlternateContent':
          append(blocks, this.read(chosen(element), nested))
          break
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          append(blocks, this.read(element.children, nested))
          break
      }
    }
    return blocks
  }

  /** A content control; one that holds the table of contents is no text of the document. */
  private readControl(element: XmlElement, nested: boolean, blocks: StoryBlock[]): void {
    const inner = this.read(child(element, 'w:sdtContent')?.children ?? [], nested)
    const gallery = val(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
    if (gallery === 'Table of Contents') for (const paragraph of paragraphsOf(inner)) asDropped(paragraph)
    append(blocks, inner)
  }

  private readParagraph(element: XmlElement): StoryBlock[] {
    const { styles, labels } = this.context
    const properties = child(element, 'w:pPr')
    const mark = child(properties, 'w:rPr')
    const content = [...this.carried, ...element.children]
    this.carried = []
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      this.carried = content.filter((child) => child.name !== 'w:pPr')
      return []
    }
    const style = child(properties, 'w:pStyle')?.attributes['w:val'] ?? styles.defaultParagraph
    const own = paragraphFormat(properties)
    const text = new ParagraphText(styles, this.fields, styles.run(style), this.context.decode)
    text.read(content)
    const label = labels.next(style, own)
    const paragraph = this.paragraph(text, label, lookOf(text, styles.paragraph(style), own, label))
    if (this.fields.listing) asDropped(paragraph)
    this.fields.endParagraph()
    const above: StoryBlock[] = []
    const blocks: StoryBlock[] = [paragraph]
    for (const box of text.boxes) {
      const inside = this.read(box.children, true)
      const isHead = this.tables === 0 && isLetterheadBox(inside)
      if (isHead) for (const block of inside) block.raised = true
      append(isHead ? above : blocks, inside)
    }
    append(above, blocks)
    return above
  }

  private paragraph(content: ParagraphText, label: Label | null, look: Look): StoryParagraph {
    const { paged, note } = this.context
    const shown = content.text.trim() !== ''
    const prefix = label && (shown || !label.bullet) && label.text !== '' ? label.text + label.suffix : ''
    const { page, turned } = this.turnPages(content)
    const notes: StoryBlock[] = []
    const dropped = content.dropped.map(({ at, text }) => ({ at: at + prefix.length, text }))
    for (const { kind, id } of content.notes) {
      const read = note(kind, id)
      if (kind !== 'comment') append(notes, read)
      else for (const { text } of paragraphsOf(read)) dropped.push({ at: prefix.length + content.text.length, text })
    }
    return {
      kind: 'paragraph',
      text: prefix + content.text,
      numbered: prefix !== '',
      look,
      afterPage: turned,
      page: paged ? page : undefined,
      block: this.block,
      dropped,
      notes,
    }
  }

  /** The page that a paragraph begins on, and whether it is the first one there. */
  private turnPages({ text, pageEnds }: ParagraphText): { page: number; turned: boolean } {
    const first = text.search(/\S/)
    let from = 0
    let start = first < 0 ? null : this.page
    for (const { at, rendered } of pageEnds) {
      if (/\S/.test(text.slice(from, at))) this.turned = false
      // in a table Word takes no notice of page breaks
      if (!rendered && this.tables > 0) continue
      // a break that the author set is marked once more where Word laid out the page behind it
      if (!(rendered && this.turned)) this.page++
      this.turned = !rendered
      if (at <= first) start = this.page
      from = at
    }
    const turned = pageEnds.length > 0 && (first < 0 || pageEnds[0] === undefined || pageEnds[0].at <= first)
    if (/\S/.test(text.slice(from))) this.turned = false
    return { page: start ?? this.page, turned }
  }

  private readTable(element: XmlElement, nested: boolean): StoryBlock[] {
    const { kept, deleted } = rowElements(element)
    const grid = kept.map(gridCells)
    const columns = columnsOf(element, grid)
    let width = 0
    for (const cells of grid) for (const cell of cells) width = Math.max(width, columns(cell.end))
    this.tables++
    const rows = grid.map((cells): StoryRow => {
      const row: StoryRow = {
        page: undefined,
        block: this.block,
        cells: cells.map(({ element, start, end, continues }) => ({
          from: columns(start),
          to: Math.max(columns(end), columns(start) + 1),
          merged: continues,
          blocks: this.read(element.children, true),
        })),
      }
      row.page = row.cells.flatMap((cell) => paragraphsOf(cell.blocks)).find((p) => p.text.trim() !== '')?.page
      if (!nested) this.block++
      return row
    })
    this.tables--
    const blocks: StoryBlock[] = rows.length > 0 ? [{ kind: 'table', rows, width } satisfies StoryTable] : []
    for (const row of deleted) {
      const cells = gridCells(row).flatMap((cell) => this.read(cell.element.children, true))
      for (const paragraph of paragraphsOf(cells)) {
        asDropped(paragraph)
        blocks.push(paragraph)
      }
    }
    return blocks
  }
}

/** Spreading the blocks of a whole document into a call would overflow the stack. */
function append(blocks: StoryBlock[], more: readonly StoryBlock[]): void {
  for (const block of more) blocks.push(block)
}

/** The outline level of what is no heading. */
const BODY_TEXT = 9

function lookOf(content: ParagraphText, inherited: ParagraphFormat, own: ParagraphFormat, label: Label | null): Look {
  const left = own.left ?? label?.left ?? inherited.left ?? 0
  const firstLine = own.firstLine ?? label?.firstLine ?? inherited.firstLine ?? 0
  const centred = own.centred ?? inherited.centred ?? false
  const { italic, points } = content
  const outline = own.outline ?? inherited.outline ?? BODY_TEXT
  const bold = content.bold || outline < BODY_TEXT
  return {
    ...(bold ? { bold } : {}),
    ...(outline < BODY_TEXT ? { level: outline + 1 } : {}),
    ...(italic ? { italic } : {}),
    ...(centred ? { centred } : {}),
    ...(left + firstLine === 0 ? {} : { indent: (left + firstLine) / 20 }),
    ...(points === undefined ? {} : { size: points }),
  }
}
