/** Items whose label was lost, so that they stand as a paragraph behind the list of the item before them. */
import type { Extent } from '../source.js'
import { type LineMarker, labelAfter } from '../text/marker.js'
import type { Item } from './item.js'

export interface ChargeReading {
  /** It is the name of who is charged. */
  charges: (item: Item) => boolean
  /** `Sở Tài chính: Bố trí kinh phí.` */
  chargesLine: (line: Extent) => boolean
}

const STYLES: ReadonlySet<string> = new Set(['arabic', 'decimal', 'letter'])

/**
 * `Sở Tài chính: Bố trí kinh phí …` behind the list of `2. Sở Y tế:` is the item of another body, where the label behind
 * it leaves room for one.
 *
 * @param behind the paragraphs of the item that holds them, of which the first ones may be such items of its last one
 */
export function withLostLabels(items: readonly Item[], behind: Extent[], reading: ChargeReading): Item[] {
  const last = items.at(-1)
  return items.flatMap((item, i) => {
    const { marker, footnotes } = item
    if (!marker || !STYLES.has(marker.style) || marker.roman || footnotes > 0) return [item]
    if (item.paragraphs.length === 0 && (item !== last || behind.length === 0)) return [item]
    const runsIn = reading.chargesLine(item.content)
    if (!runsIn && (item.children.length === 0 || !reading.charges(item))) return [item]
    const listEnd = item.children.at(-1)?.line.start ?? item.line.start
    const isLost = (line: Extent): boolean => line.start > listEnd && reading.chargesLine(line)
    const own = item.paragraphs.findIndex(isLost)
    const kept = own < 0 ? item.paragraphs : item.paragraphs.slice(0, own)
    const outer = own < 0 && item === last ? leading(behind, isLost) : []
    const lines = own < 0 ? outer : item.paragraphs.slice(own)
    const lost = lines.filter(isLost).length
    if (lost === 0 || lost > roomBehind(marker, items[i + 1]?.marker)) return [item]
    item.paragraphs = kept
    if (outer[0]) behind.splice(behind.indexOf(outer[0]), outer.length)
    return [item, ...lostItems(marker, lines, isLost)]
  })
}

/** The lines of the first run of such. */
function leading(lines: readonly Extent[], isLost: (line: Extent) => boolean): readonly Extent[] {
  const from = lines.findIndex(isLost)
  const rest = from < 0 ? [] : lines.slice(from)
  const to = rest.findIndex((line) => !isLost(line))
  return to < 0 ? rest : rest.slice(0, to)
}

function roomBehind({ style, ordinal }: LineMarker, next: LineMarker | null | undefined): number {
  return next?.style === style && next.ordinal > 0 ? next.ordinal - ordinal - 1 : Number.POSITIVE_INFINITY
}

function lostItems(marker: LineMarker, lines: readonly Extent[], isLost: (line: Extent) => boolean): Item[] {
  const found: Item[] = []
  for (const line of lines) {
    if (!isLost(line)) {
      found.at(-1)?.paragraphs.push(line)
      continue
    }
    const ordinal = marker.ordinal + found.length + 1
    const path = marker.path.length > 0 ? [...marker.path.slice(0, -1), ordinal] : []
    const { misread: _, ...rest } = marker
    found.push({
      marker: { ...rest, label: labelAfter(marker, ordinal), ordinal, path, end: 0 },
      inferred: false,
      labelLost: true,
      line,
      content: line,
      closed: true,
      stopped: true,
      paragraphs: [],
      footnotes: 0,
      children: [],
    })
  }
  return found
}
