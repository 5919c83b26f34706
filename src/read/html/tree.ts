/** HTML → a lean tree of elements and text, as a browser would see it (HTML Living Standard, 13.2), by htmlparser2. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { type Handler, Parser } from 'htmlparser2'
import { PlanError } from '../../error.js'
import { READ_LIMITS } from '../options.js'

export interface HtmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (HtmlElement | string)[]
  parent: HtmlElement | null
  /** Place among all elements in document order. */
  index: number
}

/** Elements whose content is never shown as text. */
const NO_TEXT = new Set(
  'script style head template noscript svg math iframe object embed applet textarea select datalist canvas audio video map xml'.split(
    ' ',
  ),
)

/** Elements whose text is shown as it is written, character references and all. */
const VERBATIM = new Set(['xmp', 'plaintext', 'noembed', 'noframes'])

export interface HtmlTree {
  root: HtmlElement
  /** All elements in document order; a parent stands before its children. */
  elements: HtmlElement[]
}

/**
 * Parses HTML. Scripts, styles, comments (so what only Word or old browsers would see) and everything else that
 * shows no text are left out.
 *
 * @param deepest how many elements may stand one inside the other
 * @throws PlanError `too-large` where more do
 */
export function parseHtml(html: string, deepest = READ_LIMITS.depth): HtmlTree {
  const root: HtmlElement = { name: '#document', attributes: {}, children: [], parent: null, index: 0 }
  const elements = [root]
  let open = root
  let depth = 0
  let silent = 0
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (silent > 0 || NO_TEXT.has(name)) {
        silent++
        return
      }
      if (++depth > deepest) {
        throw new PlanError(
          'too-large',
          `The HTML nests more than ${deepest} elements. Save the page anew and try again.`,
        )
      }
      for (const key in attributes) {
        const value = attributes[key] ?? ''
        if (value.includes('&')) attributes[key] = decodeHTMLAttribute(value)
      }
      const element: HtmlElement = { name, attributes, children: [], parent: open, index: elements.length }
      elements.push(element)
      open.children.push(element)
      open = element
    },
    ontext(raw) {
      if (silent > 0) return
      const text = raw.includes('&') && !VERBATIM.has(open.name) ? decodeHTML(raw) : raw
      const last = open.children.length - 1
      if (typeof open.children[last] === 'string') open.children[last] += text
      else open.children.push(text)
    },
    onclosetag() {
      if (silent > 0) {
        silent--
        return
      }
      depth--
      open = open.parent ?? root
    },
  }
  // character references are few: looked for in whole texts, they let the parser run from tag to tag
  new Parser(handler, { decodeEntities: false }).end(html)
  return { root, elements }
}
