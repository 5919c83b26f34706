/** The heading of the section that follows the one a table stands in: the table ends before it. */
import type { PhysicalLine } from '../../text/lines.js'
import { type LineMarker, markerAt } from '../../text/marker.js'

/** A section whose table is looked at has begun within so many lines. */
const MOST_LINES = 400
const CLOSED = /^[.)/-]$/

/** The headings that go on with those above a line, each with the number before its own. */
export class SectionsBehind {
  private readonly last = new Map<string, LineMarker>()

  /** @param isEnd what stands above the part that holds the line: a signature, the title of an annex */
  constructor(lines: readonly PhysicalLine[], from: number, isEnd: (text: string) => boolean) {
    for (let i = from - 1; i >= Math.max(0, from - MOST_LINES); i--) {
      const text = lines[i]?.text ?? ''
      if (isEnd(text)) break
      const marker = headingAt(text)
      if (marker && !this.last.has(styleOf(marker))) this.last.set(styleOf(marker), marker)
    }
  }

  /** The marker of a line that goes on with a heading above the table. */
  next(text: string): LineMarker | null {
    const marker = headingAt(text)
    const above = marker && this.last.get(styleOf(marker))
    return above && marker.ordinal === above.ordinal + 1 && marker.delimiter === above.delimiter ? marker : null
  }
}

/** A marker with the full stop or dash of a heading, and a capital behind it. */
function headingAt(text: string): LineMarker | null {
  const marker = /^[IVXL\d]/.test(text) ? markerAt(text) : null
  const isNumber = marker?.style === 'roman' || marker?.style === 'arabic' || marker?.style === 'decimal'
  return isNumber && CLOSED.test(marker.delimiter) && /^\p{Lu}/u.test(text.slice(marker.end)) ? marker : null
}

/** Decimal labels of one parent are a sequence of their own. */
const styleOf = ({ style, path }: LineMarker): string =>
  style === 'decimal' ? `decimal ${path.slice(0, -1).join('.')}` : style
