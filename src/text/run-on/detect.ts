/** Whether the paragraphs of a text were run together. */
import { isCapitals } from '../characters.js'
import { MOTTO } from '../letterhead-words.js'
import type { PhysicalLine } from '../lines.js'
import { markerAt } from '../marker.js'

const INLINE_MARKER = / (?:\d{1,2}\.|[a-zđ]\)|[IVX]{1,5}\.|-|\+) (?=\p{Lu})(?<=[.;:,”")\p{L}\d] [^ ]{1,6} )/gu

const FEWEST_INSIDE = 4

/** True if the markers of a text stand inside its lines and not at their start. */
export function isRunOn(lines: readonly PhysicalLine[]): boolean {
  let inside = 0
  for (const { text } of lines) {
    const markers = text.match(INLINE_MARKER)
    // the dashes of a title and of the motto are no markers
    if (markers && !isCapitals(text)) inside += text.replace(MOTTO, '').match(INLINE_MARKER)?.length ?? 0
  }
  return inside >= FEWEST_INSIDE && inside > lines.filter((line) => markerAt(line.text)).length * 2
}
