/** HTML: a page of a law site, a page saved from Word, an e-mail; the document is found inside it. */

import { PlanError } from '../../error.js'
import type { Source } from '../../source.js'
import { withLineEnds } from '../../text/characters.js'
import { FontSamples, type LegacyDecoder } from '../../text/legacy/legacy.js'
import { assemble } from '../assemble.js'
import { withNotes } from '../block.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { Places } from '../places.js'
import { readText } from '../text.js'
import { withTypedNotes } from '../typed-notes.js'
import { flowOf } from './flow.js'
import { type Footnotes, findFootnotes } from './footnotes.js'
import { ListSheet } from './list-sheet.js'
import { pageBlocks } from './page.js'
import { positionedText } from './positioned.js'
import { preformattedText } from './preformatted.js'
import { documentRegion } from './region.js'
import { type HtmlElement, type HtmlTree, parseHtml } from './tree.js'

/**
 * Refuses a page before its characters are decoded.
 *
 * @throws PlanError `too-large` for more bytes than `limits` allows
 */
export function refuseLarge(bytes: Uint8Array, options?: ReadOptions): void {
  const { page } = limitsOf(options)
  if (bytes.length <= page) return
  throw new PlanError('too-large', `The HTML has more than ${page} bytes. Give one document at a time.`)
}

/**
 * Reads HTML into a Source. What of the page is no text of the document (menus, comments, related links) becomes
 * furniture; scripts, styles and what is hidden is left out.
 *
 * @param options `limits` says how deep a nesting is read and how large tables may be
 * @throws PlanError `too-large` where elements are nested deeper, or tables are larger
 */
export function readHtml(html: string, options?: ReadOptions): Source {
  const { depth, cells } = limitsOf(options)
  const tree = parseHtml(withLineEnds(html), depth)
  const { root, elements, sheets } = tree
  const laidOut = positionedText(tree) ?? preformattedText(tree)
  if (laidOut !== null) return withBlocks(readText(laidOut))
  const footnotes = findFootnotes(elements)
  const places = new Places(cells)
  const { decode, notes } = decoderOf(tree, footnotes)
  const items = flowOf(root, { footnotes, decode, places, sheet: ListSheet.of(sheets) })
  const blocks = withTypedNotes(pageBlocks(items, documentRegion(elements, items), places))
  const source = assemble(blocks, 'html', 'html')
  return withNotes(source, notes())
}

const LEGACY_FONT = /(?:^|["':,\s])\.[Vv][Nn]|[Vv][Nn][Ii][- ]/
const SAMPLE = 20_000

/** The source of a page that was laid out: its lines count the paragraphs of the page. */
function withBlocks(source: Source): Source {
  const lines = source.lines.map(({ line, ...rest }) => ({
    ...rest,
    ...(line === undefined ? {} : { block: line - 1 }),
  }))
  const furniture = source.furniture.map(({ line: _, ...rest }) => rest)
  return { ...source, format: 'html', reader: 'html', lines, furniture }
}

/** Where a page names fonts of a font encoding, it is read once before, to judge each font by what it shows. */
function decoderOf(tree: HtmlTree, footnotes: Footnotes): LegacyDecoder {
  const { root, elements } = tree
  const samples = new FontSamples()
  const collect = (text: string, font: string): string => {
    samples.add(text, font)
    return text
  }
  if (namesLegacyFont(tree)) flowOf(root, { footnotes, decode: collect, places: new Places(), sheet: null })
  else collect(sampleOf(elements), '')
  return samples.decoder()
}

function namesLegacyFont({ elements, sheets }: HtmlTree): boolean {
  const isLegacy = (names: string | undefined): boolean => names !== undefined && LEGACY_FONT.test(names)
  return isLegacy(sheets) || elements.some(({ attributes: { face, style } }) => isLegacy(face) || isLegacy(style))
}

function sampleOf(elements: readonly HtmlElement[]): string {
  let sample = ''
  for (const { children } of elements) {
    for (const child of children) if (typeof child === 'string' && child.trim() !== '') sample += ` ${child}`
    if (sample.length > SAMPLE) break
  }
  return sample
}
