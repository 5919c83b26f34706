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

function markerOf(label: string): LineMarker | null {
  return markerAt(`${label.replace(/[.)]$/, '')}. A`)
}

/** Decimal labels of one parent are a sequence of their own. */
function styleOf({ style, path }: LineMarker): string {
  return style === 'decimal' ? `decimal ${path.slice(0, -1).join('.')}` : style
}
