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

/** What an inline style declares; undefined for what it says nothing of. */
interface Declared {
  hidden: boolean
  inline: boolean
  preformatted: boolean
  bold: boolean | undefined
  italic: boolean | undefined
  alignment: string | undefined
  transform: string | undefined
  font: string | undefined
}

/** Pages say the same again and again: each style is looked at once. */
const stylesSeen = new Map<string, Declared>()
const MOST_STYLES = 10_000

function declaredIn(style: string): Declared {
  const known = stylesSeen.get(style)
  if (known) return known
  const weight = WEIGHT.exec(style)
  const slant = SLANT.exec(style)
  const declared: Declared = {
    hidden: HIDDEN.test(style),
    inline: INLINE.test(style),
    preformatted: PREFORMATTED.test(style),
    // Google Docs copies a text in a `<b>` of normal weight
    bold: weight ? weight[1] !== undefined : undefined,
    italic: slant ? slant[1] !== undefined : undefined,
    alignment: ALIGNMENT.exec(style)?.[1],
    transform: TRANSFORM.exec(style)?.[1],
    font: FONT.exec(style)?.[1],
  }
  if (stylesSeen.size > MOST_STYLES) stylesSeen.clear()
  stylesSeen.set(style, declared)
  return declared
}

export const isBlock = ({ name, attributes: { style } }: HtmlElement): boolean =>
  BLOCKS.has(name) && !(style && declaredIn(style).inline)

export const isHidden = ({ attributes: { hidden, style } }: HtmlElement): boolean =>
  hidden !== undefined || (style ? declaredIn(style).hidden : false)

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
  const declared = style ? declaredIn(style) : undefined
  const alignment = align ?? declared?.alignment
  const font = face ?? declared?.font
  return {
    bold: declared?.bold ?? (name === 'b' || name === 'strong' || name === 'th' || heading || outer.bold),
    italic: declared?.italic ?? (name === 'i' || name === 'em' || outer.italic),
    centred: alignment ? /^center$/i.test(alignment) : name === 'center' || outer.centred,
    preformatted: name === 'pre' || outer.preformatted || declared?.preformatted === true,
    capitals: declared?.transform ? /^uppercase$/i.test(declared.transform) : outer.capitals,
    link: outer.link || (name === 'a' && attributes.href !== undefined),
    font: font?.split(',')[0]?.trim() ?? outer.font,
  }
}
