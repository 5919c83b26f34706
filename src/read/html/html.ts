/** HTML: a page of a law site, a page saved from Word, an e-mail; the document is found inside it. */

import { PlanError } from '../../error.js'
import type { Source } from '../../source.js'
import { legacyDecoder } from '../../text/legacy/legacy.js'
import { assemble } from '../block.js'
import { flowOf } from './flow.js'
import { findFootnotes } from './footnotes.js'
import { pageBlocks } from './page.js'
import { documentRegion } from './region.js'
import { type HtmlElement, parseHtml } from './tree.js'

const MOST_CHARACTERS = 40_000_000

/**
 * Reads HTML into a Source. What of the page is no text of the document (menus, comments, related links) becomes
 * furniture; scripts, styles and what is hidden is left out.
 *
 * @throws PlanError `too-large` for more than 40 million characters or elements nested too deep
 */
export function readHtml(html: string): Source {
  if (html.length > MOST_CHARACTERS) {
    throw new PlanError(
      'too-large',
      `The HTML has more than ${MOST_CHARACTERS} characters. Give one document at a time.`,
    )
  }
  const { root, elements } = parseHtml(html)
  const { decode, notes } = legacyDecoder(sampleOf(elements))
  const items = flowOf(root, findFootnotes(elements), decode)
  const source = assemble(pageBlocks(items, documentRegion(elements, items)), 'html', 'html')
  const found = notes()
  return found.length > 0 ? { ...source, notes: found } : source
}

const SAMPLE = 20_000

/** Some text of the page, to tell its encoding by. */
function sampleOf(elements: readonly HtmlElement[]): string {
  let sample = ''
  for (const { children } of elements) {
    for (const child of children) if (typeof child === 'string' && child.trim() !== '') sample += ` ${child}`
    if (sample.length > SAMPLE) break
  }
  return sample
}
