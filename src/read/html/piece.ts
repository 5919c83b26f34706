/** A piece of HTML inside a document of another format, as converters write tables into Markdown. */
import type { Block } from '../block.js'
import { flowOf } from './flow.js'
import { findFootnotes } from './footnotes.js'
import { pageBlocks } from './page.js'
import { parseHtml } from './tree.js'

/** The blocks of a piece of HTML, in reading order. */
export function pieceBlocks(html: string): Block[] {
  const { root, elements } = parseHtml(html)
  const items = flowOf(root, findFootnotes(elements), (text) => text)
  return pageBlocks(items, () => true)
}
