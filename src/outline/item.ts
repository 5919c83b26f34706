/** One marked line of a document with what stands under it, before it has an id. */
import type { Role } from '../plan.js'
import type { Extent, Look } from '../source.js'
import type { LineMarker } from '../text/marker.js'

/** A line as the numbering takes it. */
export interface MarkedLine extends Extent {
  marker: LineMarker | null
  /** It belongs to the item that stands open, whatever it looks like. */
  footnote: boolean
  text: string
  look?: Look
}

export interface Item {
  marker: LineMarker | null
  /** A parent that the text lost and the sequence proves. */
  inferred: boolean
  /** Its line has no label; the one that it should have is in the marker. */
  labelLost?: boolean
  /** From the marker to the end of its line. */
  line: Extent
  /** The line without the marker. */
  content: Extent
  /** The line ended its sentence: what follows without a number is no part of it. */
  closed: boolean
  /** It ends in the mark of a sentence, as a title may too. */
  stopped?: boolean
  /** Unnumbered paragraphs below the line. */
  paragraphs: Extent[]
  /** How many of them are footnotes: the line is no title because one hangs on it. */
  footnotes: number
  children: Item[]
  /** The id of a part without a number: `bibliography`, `H1`. */
  name?: string
  /** Its line is a title that has no number. */
  isTitle?: boolean
  /** Its line is bold as a whole, or marked as a heading. */
  isBold?: boolean
  /** A table stands right below its line. */
  overTable?: boolean
  /** What an inferred parent is for, where only its content shows it. */
  role?: Role
}

/** A parent with a label that no line of the text carries. */
export function inferredItem(marker: Pick<LineMarker, 'style' | 'label' | 'ordinal'>, children: Item[]): Item {
  const start = children[0]?.line.start ?? 0
  const at = { start, end: start }
  return {
    marker: { ...marker, path: [], delimiter: '.', end: 0 },
    inferred: true,
    line: at,
    content: at,
    closed: true,
    paragraphs: [],
    footnotes: 0,
    children,
  }
}
