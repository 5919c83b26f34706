/** Letters that recognition or typing took for what looks like them: `C)` and `e)` for `c)`, `6)` for `b)`, `d)` for `đ)`. */
import { type LineMarker, markerAt } from '../text/marker.js'
import { LETTERS } from '../text/ordinals.js'
import type { MarkedLine } from './item.js'

const LABEL = /^(?<said>[\p{L}\d@¢øØ])(?=\) ?\p{Lu})/u
/** What a letter is taken for, beside figures, its capital and itself with a tone mark. */
const DRAWN_ALIKE: Record<string, string> = {
  c: 'eoG¢',
  đ: 'da',
  d: 'đ',
  e: 'co',
  g: 'q',
  h: 'bn',
  i: 'lj',
  k: 'h',
  l: 'iI',
}

/** What also the last of a list may be taken for. */
const LAST: Record<string, string> = { b: '6', đ: 'd', g: '9' }

/** Gives such a line between its neighbours, or a capital behind the letter before it, the marker that it should have. */
export function mendMisreadLetters(lines: readonly MarkedLine[]): void {
  const ahead = lettersAhead(lines)
  let last = 0
  lines.forEach((line, at) => {
    const said = line.footnote ? undefined : LABEL.exec(line.text)?.groups?.said
    const due = LETTERS[last]
    const next = ahead[at] ?? 0
    if (said && due && last > 0 && said !== due && isMeant(said, due, next - last)) mend(line, said, due)
    if (isLetter(line.marker)) last = line.marker.ordinal
    else if (opensList(line.marker)) last = 0
  })
}

/** @param toNext how far the next letter of the list is from the last; not above 0 where none follows */
function isMeant(said: string, due: string, toNext: number): boolean {
  if (said === due.toUpperCase()) return true
  if (toNext <= 0 && LAST[due]?.includes(said)) return true
  if (toNext !== 2) return false
  return /\d/.test(said) || DRAWN_ALIKE[due]?.includes(said) === true || withoutTone(said) === due
}

const withoutTone = (letter: string): string => letter.normalize('NFD').charAt(0)

const isLetter = (marker: LineMarker | null): marker is LineMarker =>
  marker?.style === 'letter' && marker.delimiter === ')' && marker.label.length === 1

const opensList = (marker: LineMarker | null): boolean =>
  marker !== null && (marker.style === 'article' || marker.style === 'roman' || marker.delimiter === '.')

/** For each line the place of the next letter of its list, 0 where none follows. */
function lettersAhead(lines: readonly MarkedLine[]): number[] {
  const ahead: number[] = []
  let next = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    ahead[at] = next
    const marker = lines[at]?.marker ?? null
    if (isLetter(marker)) next = marker.ordinal
    else if (opensList(marker)) next = 0
  }
  return ahead
}

function mend(line: MarkedLine, said: string, due: string): void {
  const marker = markerAt(due + line.text.slice(said.length))
  if (marker) line.marker = { ...marker, misread: said }
}
