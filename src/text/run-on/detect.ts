/** Whether the paragraphs of a text were run together. */
import { isCapitals } from '../characters.js'
import { MOTTO } from '../letterhead-words.js'
import type { PhysicalLine } from '../lines.js'
import { markerAt } from '../marker.js'
import { HOUR, TYPE_HEAD } from './letterhead.js'

const INLINE_MARKER =
  / (?:\d{1,2}\.|[a-zđ]\)|[IVX]{1,5}\.|-|\+|Điều \d{1,3}\.) (?=\p{Lu})(?<=[.;:,”")\p{L}\d] (?:Điều )?[^ ]{1,6} )/gu

const FEWEST_INSIDE = 4

/** True if the markers of a text stand inside its lines and not at their start, or its type behind the date. */
export function isRunOn(lines: readonly PhysicalLine[]): boolean {
  let inside = 0
  for (const { text } of lines) {
    const markers = text.match(INLINE_MARKER)
    if (!markers || isCapitals(text)) continue
    // the dashes of a title and of the motto are no markers
    const bare = text.replace(MOTTO, '')
    inside += (bare === text ? markers : bare.match(INLINE_MARKER))?.length ?? 0
  }
  const isOneLine = hasTypeBehindDate(lines)
  if (inside < FEWEST_INSIDE && !isOneLine) return false
  const atStart = lines.filter((line) => markerAt(line.text)).length
  if (inside >= FEWEST_INSIDE && inside > atStart * 2) return true
  return isOneLine && inside >= atStart && endsAnywhere(lines)
}

const DATE = new RegExp(
  `, ${HOUR}?ngày (?:[\\d …._]{0,12}tháng [\\d …._]{0,12}năm |\\d{1,2}[/.-]\\d{1,2}[/.-])\\d{4} `,
  'u',
)
const LINES_OF_LETTERHEAD = 12
const LONGEST_LETTERHEAD = 3000
/** A place and its date are never followed by the type, or by who a letter goes to, on one line, unless the lines were run together. */
function hasTypeBehindDate(lines: readonly PhysicalLine[]): boolean {
  const head = lines
    .slice(0, LINES_OF_LETTERHEAD)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_LETTERHEAD)
  const date = DATE.exec(head.replaceAll('\n', ' '))
  if (!date) return false
  const end = date.index + date[0].length
  return head[end - 1] === ' ' && (TYPE_HEAD.test(head.slice(end, end + 40)) || head.startsWith('Kính gửi', end))
}

const FEWEST_WRAPPED = 40
/** Lines that were cut at a width, and not where a paragraph ends. */
function endsAnywhere(lines: readonly PhysicalLine[]): boolean {
  const long = lines.filter(({ text }) => text.length > FEWEST_WRAPPED)
  const sentences = long.filter(({ text }) => /[.;:,]$/.test(text.trimEnd())).length
  return sentences * 3 <= long.length || long.length < 3
}
