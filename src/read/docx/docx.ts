/**
 * Word documents (.docx: ECMA-376 / ISO/IEC 29500, strict and transitional) → Source. Read straight from the parts;
 * what Word prints but does not store, its automatic numbers, is counted here.
 */
import type { Source } from '../../source.js'
import { FontSamples, type LegacyDecoder, legacyEncodingOf, maybeLegacy } from '../../text/legacy/legacy.js'
import { assemble } from '../assemble.js'
import type { Block } from '../block.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { Places } from '../places.js'
import { openArchive } from './archive.js'
import { tidy } from './breaks.js'
import { flowBlocks } from './flow.js'
import { Labels } from './labels.js'
import { hasLetterhead } from './letterhead.js'
import { readNumbering } from './numbering.js'
import { openParts, type Parts } from './parts.js'
import type { Decode } from './runs.js'
import { type StoryContext, StoryReader } from './stories.js'
import { paragraphsOf, type StoryBlock } from './story.js'
import { readStyles } from './styles.js'
import { parseXml, type XmlElement } from './xml.js'

/** Share of the pages that must be marked for the marks to be all there. */
const COMPLETE = 0.9
const PAGE_MARK = 'lastRenderedPageBreak'

/**
 * Reads a Word document. Headers and footers, hidden and deleted text, comments and tables of contents become
 * furniture; nothing outside the file is loaded.
 *
 * @param options `limits` says what the container may hold before it is refused
 * @throws PlanError `encrypted`, `damaged`, `too-large` or `unsupported-format`
 */
export function readDocx(bytes: Uint8Array, options?: ReadOptions): Source {
  const limits = limitsOf(options)
  const parts = openParts(openArchive(bytes, limits))
  const stylesPart = parts.read('styles')
  const numberingPart = parts.read('numbering')
  const styles = readStyles(stylesPart?.xml ?? null, stylesPart?.name ?? '')
  const numbering = readNumbering(numberingPart?.xml ?? null, numberingPart?.name ?? '', styles.numberingOf)
  const labels = (): Labels => new Labels(numbering, styles)
  const paged = parts.main.xml.includes(PAGE_MARK)
  const readBody = (decode: Decode | null): Body => {
    const aside: StoryContext = { styles, labels: labels(), note: () => [], decode, paged: false }
    const reader = new StoryReader({ styles, labels: labels(), note: noteReader(parts, aside), decode, paged })
    const blocks: StoryBlock[] = []
    parseXml(parts.main.xml, parts.main.name, {
      parent: 'w:body',
      visit: (element) => {
        for (const block of reader.read([element])) blocks.push(block)
      },
    })
    const edges = readEdges(parts, { ...aside, labels: labels() }, !hasLetterhead(blocks))
    return { blocks: [...edges.letterhead, ...blocks], page: reader.page, ...edges }
  }
  const namesFont = [parts.main.xml, stylesPart?.xml ?? ''].some((xml) => LEGACY_FONT.test(xml))
  const { body, legacy } =
    namesFont || maybeLegacy(parts.main.xml) ? readLegacy(readBody) : { body: readBody(null), legacy: null }
  const { blocks, page, headers, footers } = body
  const pages = paged ? pagesOf(parts, page) : null
  if (pages && pages.marked < pages.count * COMPLETE) forgetPages(blocks, pages.marked)
  const flow = flowBlocks(blocks, new Places(limits.cells))
  const source = assemble([...headers, ...flow, ...footers], 'docx', 'docx', pages ? pages.count : null)
  const notes = legacy?.notes() ?? []
  return notes.length > 0 ? { ...source, notes } : source
}

/** The page that the whole document is taken from (`altChunk`), as programs that turn HTML into Word write it; null where there is none. */
export function embeddedPage(bytes: Uint8Array, options?: ReadOptions): string | null {
  return openParts(openArchive(bytes, limitsOf(options))).read('aFChunk')?.xml ?? null
}

interface Body extends Edges {
  blocks: StoryBlock[]
  /** The last page that was reached. */
  page: number
}

/** A font from before Unicode, named for a run or by a style. */
const LEGACY_FONT = /w:(?:hAnsi|ascii)="(?:\.Vn|VNI[- ])/i

/**
 * Reads text in fonts of TCVN3 and VNI: once to judge each font by all its text, once more where one is in use, or was
 * before somebody set the text in a font of Unicode.
 */
function readLegacy(read: (decode: Decode) => Body): { body: Body; legacy: LegacyDecoder | null } {
  const samples = new FontSamples()
  let used = false
  const body = read((text, font) => {
    used ||= legacyEncodingOf(font) !== null
    samples.add(text, font)
    return text
  })
  const legacy = samples.decoder()
  if (!used && legacy.byWords === null) return { body, legacy: null }
  return { body: read(legacy.decode), legacy }
}

/** The pages that the marks tell, and those that Word counted when it saved the file. */
function pagesOf(parts: Parts, marked: number): { marked: number; count: number } {
  const stored = /<Pages>(\d{1,5})<\/Pages>/.exec(parts.application() ?? '')?.[1]
  return { marked, count: Math.max(marked, Number(stored ?? 0)) }
}

/** Word keeps the marks of the pages that it laid out last: behind the last one of too few, no page is known. */
function forgetPages(blocks: readonly StoryBlock[], from: number): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) if ((row.page ?? 0) >= from) row.page = undefined
    }
  }
  for (const paragraph of paragraphsOf(blocks)) if ((paragraph.page ?? 0) >= from) paragraph.page = undefined
}

/** Looks notes up by their id; their parts are parsed when the first one is asked for. */
function noteReader(parts: Parts, context: StoryContext): StoryContext['note'] {
  const notes = new Map<string, Map<string, XmlElement>>()
  return (kind, id) => {
    let known = notes.get(kind)
    if (!known) {
      const part = parts.read(`${kind}s`)
      const elements = part ? parseXml(part.xml, part.name).children : []
      known = new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]))
      notes.set(kind, known)
    }
    const note = known.get(id)
    return note ? new StoryReader(context).read(note.children) : []
  }
}

interface Edges {
  headers: Block[]
  footers: Block[]
  /** The letterhead, where the header of a page holds it. */
  letterhead: StoryBlock[]
}

/** Headers and footers, each text once, as furniture; a header with the letterhead that the document lacks is text. */
function readEdges(parts: Parts, context: StoryContext, lacksLetterhead: boolean): Edges {
  const seen = new Set<string>()
  const edges: Edges = { headers: [], footers: [], letterhead: [] }
  for (const { kind, name, xml } of parts.readAll('header', 'footer')) {
    const blocks = new StoryReader(context).read(parseXml(xml, name).children)
    const text = tidy(
      paragraphsOf(blocks)
        .map((paragraph) => paragraph.text)
        .join(' '),
    )
    if (text === '' || seen.has(text)) continue
    seen.add(text)
    if (kind === 'header' && lacksLetterhead && edges.letterhead.length === 0 && hasLetterhead(blocks)) {
      edges.letterhead = blocks
      continue
    }
    const block: Block = { kind: 'paragraph', text: '', joins: [], furniture: [{ at: 0, text }] }
    edges[kind === 'header' ? 'headers' : 'footers'].push(block)
  }
  return edges
}
