/** The order in which the labels of the rows of a table follow each other. */
import { type LineMarker, markerAt } from '../../text/marker.js'

/** The labels of the rows in their order, each style for itself; a new group lets the items begin anew. */
export class LabelSequence {
  private readonly last = new Map<string, number>()

  fits(label: string): boolean {
    const marker = markerOf(label)
    if (!marker) return false
    const before = this.last.get(styleOf(marker))
    if (before === undefined) return marker.ordinal === 1 || this.last.size === 0
    return marker.ordinal === before + 1 || (marker.ordinal === 1 && this.last.size > 1)
  }

  takes(label: string): boolean {
    const marker = markerOf(label)
    if (!marker || !this.fits(label)) return false
    this.last.set(styleOf(marker), marker.ordinal)
    return true
  }
}

/** The labels met last, of each style one, the last of all first. */
export type LastLabels = readonly LineMarker[]

const MOST_STYLES = 6

/** The last labels with one more; null where it does not count on from them, and opens no new list either. */
export function withLabel(last: LastLabels, label: string): LastLabels | null {
  const marker = markerOf(label)
  if (!marker) return null
  const style = styleOf(marker)
  const before = last.find((one) => styleOf(one) === style)
  const fits = before === undefined ? marker.ordinal === 1 : marker.ordinal === before.ordinal + 1
  if (!fits && !(marker.ordinal === 1 && last.length > 1)) return null
  return [marker, ...last.filter((one) => one !== before)].slice(0, MOST_STYLES)
}

function markerOf(label: string): LineMarker | null {
  return markerAt(`${label.replace(/[.)/]$/, '')}. A`)
}

/** Decimal labels of one parent are a sequence of their own. */
function styleOf({ style, path }: LineMarker): string {
  return style === 'decimal' ? `decimal ${path.slice(0, -1).join('.')}` : style
}
