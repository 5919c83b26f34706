/**
 * Word 97-2003 documents (.doc: [MS-DOC]) → Source, read straight from the file: text, tables, notes, tracked
 * changes and the labels that Word prints but does not store.
 */
import type { Source } from '../../source.js'
import { FontSamples, type LegacyDecoder, legacyEncodingOf } from '../../text/legacy/legacy.js'
import { assemble } from '../assemble.js'
import type { Block } from '../block.js'
import { flowBlocks } from '../docx/flow.js'
import { Labels } from '../docx/labels.js'
import { paragraphsOf, type StoryBlock } from '../docx/story.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { Places } from '../places.js'
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
 * @param options `limits` says how large its tables may be
 * @throws PlanError `encrypted`, `damaged`, `unsupported-format` or `too-large`
 */
export function readStreams(streams: ReadonlyMap<string, Uint8Array>, options?: ReadOptions): Source {
  const places = new Places(limitsOf(options).cells)
  return orDamaged(() => read(readHead(streams), places))
}

function read(file: DocBinary, places: Places): Source {
  const { text, pieces } = readPieces(file)
  const { body, footnotes, headers, comments, endnotes, boxes } = file.stories
  if (body > text.length) throw damagedDoc()
  const styles = readStyles(file)
  const fonts = readFonts(file)
  const numbering = readLists(file, fonts)
  const paragraphs = paragraphRuns(file, pieces)
  const runs = characterRuns(file, pieces)
  const legacy = decoderOf(fonts, text.slice(0, body), (collect) => {
    const reader = new TextReader(text, runs, fonts, collect)
    const labels = new Labels({ list: () => null }, NO_STYLES)
    readStory({ text, paragraphs, styles, labels, reader, notes: none, boxes: none }, 0, body)
  })
  const story = (anchored: Pick<StoryContext, 'notes' | 'boxes'>): StoryContext => ({
    text,
    paragraphs,
    styles,
    labels: new Labels(numbering, NO_STYLES),
    reader: new TextReader(text, runs, fonts, legacy.decode),
    ...anchored,
  })
  const aside = (from: number, length: number): StoryBlock[] =>
    length > 0 ? readStory(story({ notes: none, boxes: none }), from, Math.min(from + length, text.length)) : []
  const afterHeaders = body + footnotes + headers
  const notes = [
    ...notesOf(file, 'footnoteMarks', 'footnoteTexts', body, aside),
    ...notesOf(file, 'endnoteMarks', 'endnoteTexts', afterHeaders + comments, aside),
  ]
  const textBoxes = boxesOf(file, afterHeaders + comments + endnotes, boxes, aside)
  const within = (found: readonly Anchored[]) => (from: number, to: number) =>
    found.filter(({ mark }) => mark >= from && mark <= to).flatMap((anchored) => anchored.blocks)
  const blocks = readStory(story({ notes: within(notes), boxes: within(textBoxes) }), 0, body)
  const around = [
    ...aside(body + footnotes, headers),
    ...aside(afterHeaders, comments),
    ...textBoxes.filter(({ mark }) => mark < 0 || mark >= body).flatMap((box) => box.blocks),
  ]
  const source = assemble([...flowBlocks(blocks, places), ...furniture(around)], 'doc', 'doc')
  const found = legacy.notes()
  return found.length > 0 ? { ...source, notes: found } : source
}

/** Where a font may be one of a font encoding, the text is read once before, to judge each font by what it shows. */
function decoderOf(
  fonts: readonly string[],
  text: string,
  read: (collect: (text: string, font: string) => string) => void,
): LegacyDecoder {
  const samples = new FontSamples()
  const collect = (text: string, font: string): string => {
    samples.add(text, font)
    return text
  }
  if (fonts.some((font) => legacyEncodingOf(font) !== null)) read(collect)
  else collect(text, '')
  return samples.decoder()
}

const NO_STYLES = {
  run: () => ({}),
  paragraph: () => ({}),
  defaultParagraph: undefined,
  numberingStyles: () => [],
  numberingOf: () => undefined,
}

/** A note or a text box. */
interface Anchored {
  /** Place of its mark in the text; negative where it is not known. */
  mark: number
  blocks: StoryBlock[]
}

const none = (): StoryBlock[] => []
const DRAWING = 26
const BOX = 22

/** Text boxes ([MS-DOC] 2.8.32 PlcftxbxTxt) at the drawings (2.8.37 PlcfSpa) that they belong to. */
function boxesOf(
  file: DocBinary,
  from: number,
  length: number,
  read: (from: number, length: number) => StoryBlock[],
): Anchored[] {
  const drawings = file.part('drawings')
  const marks = placesOf(drawings, DRAWING)
  const markOf = new Map(
    marks.slice(0, -1).map((mark, i) => [drawings.getUint32(marks.length * 4 + i * DRAWING, true), mark]),
  )
  const texts = file.part('boxTexts')
  const starts = placesOf(texts, BOX)
  if (starts.length < 2) return length > 0 ? [{ mark: -1, blocks: read(from, length) }] : []
  return starts.slice(0, -1).map((start, i) => ({
    mark: markOf.get(texts.getUint32(starts.length * 4 + i * BOX + 14, true)) ?? -1,
    blocks: read(from + start, Math.min(starts[i + 1] ?? length, length) - start),
  }))
}

function notesOf(
  file: DocBinary,
  marks: 'footnoteMarks' | 'endnoteMarks',
  texts: 'footnoteTexts' | 'endnoteTexts',
  from: number,
  read: (from: number, length: number) => StoryBlock[],
): Anchored[] {
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
