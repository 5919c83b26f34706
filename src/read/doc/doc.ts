/**
 * Word 97-2003 documents (.doc: [MS-DOC]) → Source, read straight from the file: text, tables, notes, tracked
 * changes and the labels that Word prints but does not store.
 */
import type { Source } from '../../source.js'
import { legacyDecoder } from '../../text/legacy/legacy.js'
import { assemble, type Block } from '../block.js'
import { flowBlocks } from '../docx/flow.js'
import { Labels } from '../docx/labels.js'
import { paragraphsOf, type StoryBlock } from '../docx/story.js'
import { type DocBinary, placesOf, readHead } from './binary.js'
import { damagedDoc, orDamaged } from './errors.js'
import { readLists } from './lists.js'
import { readPieces } from './pieces.js'
import { characterRuns, paragraphRuns } from './properties.js'
import { readStory, type StoryContext } from './stories.js'
import { readFonts, readStyles } from './styles.js'
import { TextReader } from './text.js'

/**
 * Reads the streams of a Word 97-2003 document. Headers, text boxes, hidden and deleted text become furniture.
 *
 * @throws PlanError `encrypted`, `damaged` or `unsupported-format`
 */
export function readStreams(streams: ReadonlyMap<string, Uint8Array>): Source {
  return orDamaged(() => read(readHead(streams)))
}

function read(file: DocBinary): Source {
  const { text, pieces } = readPieces(file)
  const { body, footnotes, headers, comments, endnotes, boxes } = file.stories
  if (body > text.length) throw damagedDoc()
  const styles = readStyles(file)
  const fonts = readFonts(file)
  const numbering = readLists(file, fonts)
  const legacy = legacyDecoder(text.slice(0, body))
  const paragraphs = paragraphRuns(file, pieces)
  const runs = characterRuns(file, pieces)
  const story = (notes: StoryContext['notes']): StoryContext => ({
    text,
    paragraphs,
    styles,
    labels: new Labels(numbering, { ...NO_STYLES }),
    reader: new TextReader(text, runs, fonts, legacy.decode),
    notes,
  })
  const aside = (from: number, length: number): StoryBlock[] =>
    length > 0
      ? readStory(
          story(() => []),
          from,
          Math.min(from + length, text.length),
        )
      : []
  const afterHeaders = body + footnotes + headers
  const notes = [
    ...notesOf(file, 'footnoteMarks', 'footnoteTexts', body, aside),
    ...notesOf(file, 'endnoteMarks', 'endnoteTexts', afterHeaders + comments, aside),
  ]
  const blocks = readStory(
    story((from, to) => notes.filter(({ mark }) => mark >= from && mark < to).flatMap((note) => note.blocks)),
    0,
    body,
  )
  const around = [
    ...aside(body + footnotes, headers),
    ...aside(afterHeaders, comments),
    ...aside(afterHeaders + comments + endnotes, boxes),
  ]
  const source = assemble([...flowBlocks(blocks), ...furniture(around)], 'doc', 'doc')
  const found = legacy.notes()
  return found.length > 0 ? { ...source, notes: found } : source
}

const NO_STYLES = {
  run: () => ({}),
  paragraph: () => ({}),
  defaultParagraph: undefined,
  numberingStyles: () => [],
  numberingOf: () => undefined,
}

interface Note {
  /** Place of its mark in the text. */
  mark: number
  blocks: StoryBlock[]
}

function notesOf(
  file: DocBinary,
  marks: 'footnoteMarks' | 'endnoteMarks',
  texts: 'footnoteTexts' | 'endnoteTexts',
  from: number,
  read: (from: number, length: number) => StoryBlock[],
): Note[] {
  const places = placesOf(file.part(marks), 2).slice(0, -1)
  const starts = placesOf(file.part(texts), 0)
  return places.map((mark, i) => {
    const start = starts[i] ?? 0
    return { mark, blocks: read(from + start, (starts[i + 1] ?? start) - start) }
  })
}

function furniture(blocks: readonly StoryBlock[]): Block[] {
  return paragraphsOf(blocks)
    .map((paragraph) => paragraph.text.trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text: '', joins: [], furniture: [{ at: 0, text }] }))
}
