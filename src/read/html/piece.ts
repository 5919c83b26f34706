/** A piece of HTML inside a document of another format, as converters write tables into Markdown. */
import type { Block } from '../block.js'
import { Places } from '../places.js'
import { flowOf } from './flow.js'
import { findFootnotes } from './footnotes.js'
import { pageBlocks } from './page.js'
import { parseHtml } from './tree.js'

/** The blocks of a piece of HTML, in reading order. */
export function pieceBlocks(html: string): Block[] {
  const { root, elements } = parseHtml(html)
  const items = flowOf(root, {
    footnotes: findFootnotes(elements),
    decode: (text) => text,
    places: new Places(),
    sheet: null,
  })
  return pageBlocks(items, () => true)
}
