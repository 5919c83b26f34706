/** The cells of a scrape: lines of which the last ends in a bar. */
import type { PhysicalLine } from '../text/lines.js'
import { joinParagraphs } from '../text/paragraphs.js'
import type { WrapProfile } from '../text/wrap-profile.js'
import { CELL_BREAK } from './block.js'

const PROFILE: WrapProfile = { wrapped: false, width: 0, blanksTell: false }

/** A line without the bar that closes its cell. */
export const withoutBar = (text: string): string => (text.endsWith('|') ? text.slice(0, -1).trimEnd() : text)

/** The text of a cell: wrapped lines joined, its paragraphs parted by U+2028. */
export function cellText(lines: readonly PhysicalLine[]): string {
  if (lines.length <= 1) return lines[0]?.text ?? ''
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  return joinParagraphs(lines, { ...PROFILE, wrapped: true, width })
    .map((paragraph) => paragraph.text)
    .join(CELL_BREAK)
}
