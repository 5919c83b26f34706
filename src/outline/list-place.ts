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
}

const STEP = 0.1
const SIGN = /^[^\p{L}\d]/u
const CLOSED = /[.;]$/u

/**
 * The rank of a line that the source sets into a list of an open item, below that one; undefined for any other line. A
 * dash below a dash that is closed is but indented further.
 */
export function rankInList({ look, text }: MarkedLine, open: ListedItem | undefined): number | undefined {
  const depth = look?.depth ?? 1
  if (depth === 1 || open?.depth === undefined || open.depth >= depth) return undefined
  if (SIGN.test(text) && open.item.marker?.label === text.charAt(0) && CLOSED.test(open.words)) return undefined
  return open.rank + STEP
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
