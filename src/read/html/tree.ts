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

/** The children of an element that has none; the list of one that has is its own. */
const NONE: HtmlElement['children'] = []

/** A list that begins with what is in it is as long as that: most elements have one child. */
function append(parent: HtmlElement, child: HtmlElement | string): void {
  if (parent.children === NONE) parent.children = [child]
  else parent.children.push(child)
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
  /** The style sheets that stand in the page, one behind the other. */
  sheets: string
}

/**
 * Parses HTML. Scripts, styles, comments (so what only Word or old browsers would see) and everything else that
 * shows no text are left out.
 *
 * @param deepest how many elements may stand one inside the other
 * @throws PlanError `too-large` where more do
 */
export function parseHtml(html: string, deepest = READ_LIMITS.depth): HtmlTree {
  const root: HtmlElement = { name: '#document', attributes: {}, children: NONE, parent: null, index: 0 }
  const elements = [root]
  let open = root
  let depth = 0
  let silent = 0
  let sheets = ''
  let inSheet = false
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (silent > 0 || NO_TEXT.has(name)) {
        silent++
        inSheet = name === 'style'
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
      const element: HtmlElement = { name, attributes, children: NONE, parent: open, index: elements.length }
      elements.push(element)
      append(open, element)
      open = element
    },
    ontext(raw) {
      if (silent > 0) {
        if (inSheet) sheets += `${raw}\n`
        return
      }
      const text = raw.includes('&') && !VERBATIM.has(open.name) ? decodeHTML(raw) : raw
      const last = open.children.length - 1
      if (typeof open.children[last] === 'string') open.children[last] += text
      else append(open, text)
    },
    onclosetag() {
      if (silent > 0) {
        silent--
        inSheet = false
        return
      }
      depth--
      open = open.parent ?? root
    },
  }
  // character references are few: looked for in whole texts, they let the parser run from tag to tag
  new Parser(handler, { decodeEntities: false }).end(html)
  return { root, elements, sheets }
}
