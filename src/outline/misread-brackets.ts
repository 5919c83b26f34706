/** Numbers in brackets that were misread: `q)`, `(I)`, `(1` for `(1)` before `(2)`, `@)` and `(8)` between `(2)` and `(4)`. */
import { type LineMarker, markerAt } from '../text/marker.js'
import type { MarkedLine } from './item.js'

/** Two signs at most, with one bracket at least, of whatever kind. */
const LABEL =
  /^(?:[({[](?<open>[^\s()[\]{}]{0,2})(?:[)}\]]|(?= ))|(?<closed>[^\s()[\]{}]{0,2})[)}\]])[.,]?(?= ?[\p{Lu}\d])/u
/** What a figure is taken for where nothing behind it tells which it is. */
const ALIKE = ['', 'lI|i!', 'Zz?', '', 'A', 'SsŠ§', 'óÓG', 'T?', 'B&', 'gqọ']
/** They count nothing. */
const NO_LABEL = /^[@©®¢€&?§]{0,2}$/u

/** How far the lists that stand open have come. */
interface Reached {
  /** `(2)`. */
  bracketed: number
  /** `2)`. */
  closed: number
  /** `b)`. */
  letter: number
}

/** Gives a line that opens with such a label the number that the list of numbers in brackets calls for. */
export function mendMisreadBrackets(lines: readonly MarkedLine[]): void {
  const ahead = bracketsAhead(lines)
  const reached: Reached = { bracketed: 0, closed: 0, letter: 0 }
  lines.forEach((line, at) => {
    const due = reached.bracketed + 1
    const next = ahead[at] ?? 0
    if ((due > 1 || next === 2) && !line.footnote && isMisread(line, reached, next)) mend(line, due)
    const { style, ordinal = 0, delimiter } = line.marker ?? {}
    if (opensList(line.marker)) Object.assign(reached, { bracketed: 0, closed: 0, letter: 0 })
    else if (isBracketed(line.marker)) Object.assign(reached, { bracketed: ordinal, closed: 0, letter: 0 })
    else if (style === 'arabic' && delimiter === ')') reached.closed = ordinal
    else if (style === 'letter') reached.letter = ordinal
  })
}

/** @param next the number of the next label of the list; 0 where none follows */
function isMisread({ text, marker }: MarkedLine, { bracketed, closed, letter }: Reached, next: number): boolean {
  const label = LABEL.exec(text)?.groups
  if (!label) return false
  const due = bracketed + 1
  const { style, ordinal } = marker ?? {}
  if (isBracketed(marker) && ordinal === due) return false
  // it goes on with another list
  if (style === 'letter' && marker?.delimiter === ')' && ordinal === letter + 1) return false
  if (style === 'arabic' && marker?.delimiter === ')' && closed > 0 && ordinal === closed + 1) return false
  if (next === due + 1) return true
  const said = label.open ?? label.closed ?? ''
  if (next > 0 || isBracketed(marker)) return false
  return said === String(due) || NO_LABEL.test(said) || (said !== '' && ALIKE[due]?.includes(said) === true)
}

const isBracketed = (marker: LineMarker | null): marker is LineMarker =>
  marker?.style === 'arabic' && marker.delimiter === '()'

/** Letters, dashes and what stands in or before a bracket may be a list below one of its items. */
const opensList = (marker: LineMarker | null): boolean =>
  marker !== null && !/[()]/.test(marker.delimiter) && !['letter', 'dash', 'plus', 'bullet'].includes(marker.style)

/** For each line the number of the next label of its list, 0 where none follows. */
function bracketsAhead(lines: readonly MarkedLine[]): number[] {
  const ahead: number[] = []
  let next = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    ahead[at] = next
    const marker = lines[at]?.marker ?? null
    if (isBracketed(marker)) next = marker.ordinal
    else if (opensList(marker)) next = 0
  }
  return ahead
}

function mend(line: MarkedLine, due: number): void {
  const said = LABEL.exec(line.text)?.[0] ?? ''
  const label = `(${due})`
  const marker = markerAt(label + line.text.slice(said.length))
  if (marker) line.marker = { ...marker, end: marker.end - label.length + said.length, misread: said }
}
