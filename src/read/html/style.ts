/** What the attributes of an element say of how it is shown; only inline styles and presentational attributes. */
import type { HtmlElement } from './tree.js'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table ul td th tr tbody thead tfoot title'.split(
    ' ',
  ),
)
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const CENTRED = /text-align\s*:\s*center/i
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const ITALIC = /font-style\s*:\s*italic/i
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i
const FONT = /font-family\s*:\s*["']?([^;"',]+)/i
const INLINE = /display\s*:\s*inline(?:\s*;|\s*$)/i

export const isBlock = (element: HtmlElement): boolean =>
  BLOCKS.has(element.name) && !INLINE.test(element.attributes.style ?? '')

export const isHidden = ({ attributes }: HtmlElement): boolean =>
  attributes.hidden !== undefined || (attributes.style !== undefined && HIDDEN.test(attributes.style))

/** Character and paragraph properties, inherited from element to element. */
export interface Shown {
  bold: boolean
  italic: boolean
  centred: boolean
  preformatted: boolean
  link: boolean
  /** The first font family, `.VnTime`; empty where none is named. */
  font: string
}

/** The properties inside an element, given those around it. */
export function shownIn(element: HtmlElement, outer: Shown): Shown {
  const { name, attributes } = element
  const { style, align, face } = attributes
  const tag = name === 'b' || name === 'strong' || name === 'i' || name === 'em' || name === 'a' || name === 'center'
  const heading = name.length === 2 && /^h[1-6]$/.test(name)
  if (!tag && !heading && name !== 'pre' && name !== 'th' && !style && !align && !face) return outer
  const bold = name === 'b' || name === 'strong' || name === 'th' || heading
  const font = face ?? (style ? FONT.exec(style)?.[1] : undefined)
  return {
    bold: bold || outer.bold || BOLD.test(style ?? ''),
    italic: name === 'i' || name === 'em' || outer.italic || ITALIC.test(style ?? ''),
    centred: align ? /^center$/i.test(align) : name === 'center' || outer.centred || CENTRED.test(style ?? ''),
    preformatted: name === 'pre' || outer.preformatted || PREFORMATTED.test(style ?? ''),
    link: outer.link || (name === 'a' && attributes.href !== undefined),
    font: font?.split(',')[0]?.trim() ?? outer.font,
  }
}
