/** The place of an item in the lists of the source, which its label alone does not tell: `1.` below `1.` or a dash. */
import { isCapitals } from '../text/characters.js'
import type { LineMarker } from '../text/marker.js'
import type { Item, MarkedLine } from './item.js'

/** An item that stands open. */
export interface ListedItem {
  item: Item
  rank: number
  kind: string
  /** Its words. */
  words: string
  /** How many lists of the source stand around it. */
  depth?: number | undefined
  /** The level of the heading of the source that it is. */
  level?: number | undefined
}

const STEP = 0.1
const SIGN = /^[^\p{L}\d]/u
const CLOSED = /[.;]$/u

/**
 * The rank of a line that the source sets into a list of an open item, or into a list below a heading, below that one;
 * undefined for any other line. A dash below a dash that is closed is but indented further.
 */
export function rankInList(line: MarkedLine, open: ListedItem | undefined): number | undefined {
  const { look, text } = line
  if (open && isBelowHeading(line, open)) return open.rank + STEP
  const depth = look?.depth ?? 1
  if (depth === 1 || open?.depth === undefined || open.depth >= depth) return undefined
  const isTyped = line.marker?.automatic !== true
  if (isTyped && SIGN.test(text) && open.item.marker?.label === text.charAt(0) && CLOSED.test(open.words))
    return undefined
  return open.rank + STEP
}

/**
 * `1. Xây kho` below the heading `## 2. Hạ tầng`, or right below one in bold, and what goes on from it: numbers that are no
 * headings themselves.
 */
function isBelowHeading({ look, marker }: MarkedLine, { item, level }: ListedItem): boolean {
  const isBold = item.isBold === true && item.paragraphs.length === 0 && !look?.bold
  const isHeading = level === undefined ? isBold : look?.level === undefined
  if (!isHeading || !marker || marker.ordinal === 0) return false
  const before = item.children.at(-1)?.marker
  if (before && before.style !== marker.style) return false
  return marker.ordinal === (before?.ordinal ?? 0) + 1
}

/**
 * The rank of an item behind text that parted its list: `2.` goes on from the innermost `1.`, and from one in capitals
 * if it is in capitals.
 */
export function resumedRank(
  { look, text }: MarkedLine,
  marker: LineMarker,
  stack: readonly ListedItem[],
  kind: string,
): number | undefined {
  if (!look?.resumed) return undefined
  const before = stack.filter((open) => open.kind === kind && open.item.marker?.ordinal === marker.ordinal - 1)
  const shouts = isCapitals(text.slice(marker.end))
  return (before.findLast(({ words }) => isCapitals(words) === shouts) ?? before.at(-1))?.rank
}

/**
 * The rank of `1.` right below a `1.` that leads over to a list, and of what goes on from it: `1. Giao Sở X thực hiện các
 * nội dung:` over a `1.` and a `2.` of its own; undefined for any other number.
 */
export function nestedRank(marker: LineMarker, stack: readonly ListedItem[], kind: string): number | undefined {
  if (!kind.startsWith('arabic')) return undefined
  const open = stack.at(-1)
  if (marker.ordinal === 1 && open?.kind === kind) return leadsOver(open) ? open.rank + STEP : undefined
  const lists = stack.filter((one) => one.kind === kind)
  const outer = lists.at(-2)
  if (!outer || !endsOpen(outer)) return undefined
  return lists.findLast(({ item }) => item.marker?.ordinal === marker.ordinal - 1)?.rank
}

/** Its words end in a colon, and no list of the source sets it below another. */
const endsOpen = ({ words, depth }: ListedItem): boolean => (depth ?? 1) === 1 && words.trimEnd().endsWith(':')

const leadsOver = (open: ListedItem): boolean =>
  endsOpen(open) && open.item.children.length === 0 && open.item.paragraphs.length === 0
