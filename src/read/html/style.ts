/** What the attributes of an element say of how it is shown; only inline styles and presentational attributes. */
import type { HtmlElement } from './tree.js'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table ul td th tr tbody thead tfoot title'.split(
    ' ',
  ),
)
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const ALIGNMENT = /text-align\s*:\s*([a-z]+)/i
const WEIGHT = /font-weight\s*:\s*(?:(bold(?:er)?|[6-9]00)|normal|lighter|[1-5]00)/i
const SLANT = /font-style\s*:\s*(?:(italic|oblique)|normal)/i
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i
const FONT = /font-family\s*:\s*["']?([^;"',]+)/i
const TRANSFORM = /text-transform\s*:\s*([a-z]+)/i
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
  /** Shown in capitals, however typed. */
  capitals: boolean
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
  const weight = style ? WEIGHT.exec(style) : null
  const slant = style ? SLANT.exec(style) : null
  const alignment = align ?? (style ? ALIGNMENT.exec(style)?.[1] : undefined)
  const transform = style ? TRANSFORM.exec(style)?.[1] : undefined
  const bold = name === 'b' || name === 'strong' || name === 'th' || heading
  const font = face ?? (style ? FONT.exec(style)?.[1] : undefined)
  return {
    // Google Docs copies a text in a `<b>` of normal weight
    bold: weight ? weight[1] !== undefined : bold || outer.bold,
    italic: slant ? slant[1] !== undefined : name === 'i' || name === 'em' || outer.italic,
    centred: alignment ? /^center$/i.test(alignment) : name === 'center' || outer.centred,
    preformatted: name === 'pre' || outer.preformatted || PREFORMATTED.test(style ?? ''),
    capitals: transform ? /^uppercase$/i.test(transform) : outer.capitals,
    link: outer.link || (name === 'a' && attributes.href !== undefined),
    font: font?.split(',')[0]?.trim() ?? outer.font,
  }
}
