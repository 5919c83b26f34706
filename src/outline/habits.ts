/** In which places a document sets the kinds of labels that have none of their own. */
import { parseLabelledLine } from '../grammar/labelled-line.js'
import type { LineMarker } from '../text/marker.js'

const UPPER_ABOVE_ROMAN = 9
const UPPER_BELOW_ROMAN = 15
const BULLET_ABOVE_DASH = 35
const BULLET_BELOW_PLUS = 60

const DASHED: ReadonlySet<string> = new Set(['dash', 'plus'])

/** What only the whole document tells of its numbering. */
export interface Habits {
  upper: number
  bullet: number
  /** Decimals carry the number of the Roman heading: II → 2.1, 2.2. */
  decimalsCarryRoman: boolean
}

export function habitsOf(lines: readonly { marker: LineMarker | null; text: string }[]): Habits {
  let firstRoman = -1
  let firstUpper = -1
  let upperHolds = 0
  let upperHeld = 0
  let before: LineMarker | null = null
  let bulletHolds = 0
  let bulletHeld = 0
  let roman = 0
  let firstUnderRoman = false
  let carries = 0
  let counters = 0
  const closes = closesLists(lines)
  // a plus stands below a dash: in a document without dashes its bullets are in their place
  const undashed = lines.some(({ marker }) => marker?.style === 'dash') ? 0 : 1
  lines.forEach((line, i) => {
    const marker = line.marker
    const next = lines[i + 1]?.marker
    if (!marker) return
    if (marker.style === 'roman' && firstRoman < 0) firstRoman = i
    if (marker.style === 'upper' && marker.label === 'A' && firstUpper < 0) firstUpper = i
    if (marker.style === 'roman' && marker.ordinal === 1 && before?.style === 'upper') upperHolds++
    if (marker.style === 'upper' && marker.ordinal === 1 && before?.style === 'roman') upperHeld++
    before = marker
    if (marker.style === 'bullet' && next?.style === 'dash' && !isLabelled(line.text))
      bulletHolds += /:$/.test(line.text) ? 2 : 1
    if (marker.style === 'bullet' && next?.style === 'plus') bulletHolds += /:$/.test(line.text) ? 2 : undashed
    if (DASHED.has(marker.style) && next?.style === 'bullet' && /:$/.test(line.text)) bulletHeld += 2
    if (marker.style === 'roman') {
      roman = marker.ordinal
      firstUnderRoman = true
    } else if (marker.style === 'decimal' && marker.path.length > 1 && firstUnderRoman && roman > 1) {
      if (marker.path[0] === roman && marker.ordinal === 1) carries++
      else counters++
      firstUnderRoman = false
    } else if (marker.style === 'arabic') firstUnderRoman = false
  })
  // the first of all may be a slip of typing: `I.` for `A.`
  const romanFirst = firstUpper >= 0 && firstRoman >= 0 && firstRoman < firstUpper
  const isBelow = upperHolds === upperHeld ? romanFirst : upperHeld > upperHolds
  return {
    upper: isBelow ? UPPER_BELOW_ROMAN : UPPER_ABOVE_ROMAN,
    bullet: bulletHolds > bulletHeld || closes ? BULLET_ABOVE_DASH : BULLET_BELOW_PLUS,
    decimalsCarryRoman: carries > 0 && counters === 0,
  }
}

/** `* Đơn vị chủ trì: Sở Y tế.` says all that it says: no list stands below it. */
const isLabelled = (line: string): boolean => parseLabelledLine(line).length > 0

/**
 * Where all bullets are labelled lines behind lists of dashes, `* Đơn vị chủ trì: …`, and no dash goes on behind them,
 * they say of the list who does it, and not of its last dash.
 */
function closesLists(lines: readonly { marker: LineMarker | null; text: string }[]): boolean {
  const marked = lines.filter(({ marker }) => marker !== null)
  const styleAt = (at: number): LineMarker['style'] | undefined => marked[at]?.marker?.style
  let lists = 0
  for (const [at, { text }] of marked.entries()) {
    if (styleAt(at) !== 'bullet') continue
    if (styleAt(at + 1) === 'dash' || !isLabelled(text)) return false
    if (styleAt(at - 1) === 'dash' && styleAt(at - 2) === 'dash') lists++
  }
  return lists > 0
}
