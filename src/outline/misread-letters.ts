/** Letters that recognition or typing took for others: `C)` and `e)` for `c)`, `6)` for `b)`, `d)` for `đ)`, `c}` for `c)`. */
import { type LineMarker, markerAt } from '../text/marker.js'
import { LETTERS } from '../text/ordinals.js'
import type { MarkedLine } from './item.js'

/** Not an `f`, by which a list is told that runs by another alphabet. */
const LABEL = /^(?<said>(?!f)[\p{L}\d@¢©®øØ]|ce)(?<close>[)}\]]| ?(?= \p{Lu})|j(?= ))(?= ?[\p{Lu}\d])/u
/** What a letter is taken for at the end of its list, where nothing behind it tells which it is. */
const LAST: Record<string, string> = { b: '6', c: 'e', đ: 'd', e: 'c', g: '9' }
/** They count nothing: a letter was taken for one of them. */
const NO_LETTER = /^(?:[@¢©®øØœþð]|ce)$/u

/** Gives such a line between its neighbours, or a capital behind the letter before it, the marker that it should have. */
export function mendMisreadLetters(lines: readonly MarkedLine[]): void {
  const ahead = lettersAhead(lines)
  let last = 0
  lines.forEach((line, at) => {
    const { said = '', close = '' } = (line.footnote ? undefined : LABEL.exec(line.text)?.groups) ?? {}
    const due = LETTERS[last]
    const isMisread = said !== '' && last > 0 && (said !== due || close !== ')')
    if (due && isMisread && isMeant(said, close, due, (ahead[at] ?? 0) - last)) mend(line, said, close, due)
    if (isLetter(line.marker)) last = line.marker.ordinal
    else if (opensList(line.marker)) last = 0
  })
}

/** @param toNext how far the next letter of the list is from the last; not above 0 where none follows */
function isMeant(said: string, close: string, due: string, toNext: number): boolean {
  const isBetween = toNext === 2
  const isDue =
    withoutTone(said) === due || said === due.toUpperCase() || `${said}${due}` === 'dđ' || `${said}${due}` === 'đd'
  if (close !== ')') return (isBetween || /[}\]]/.test(close)) && (said === due || (isDue && close !== ''))
  if (said === due.toUpperCase() || isBetween) return true
  return toNext <= 0 && (isDue || NO_LETTER.test(said) || LAST[due]?.includes(said) === true)
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
    // a list with an `f` runs by another alphabet
    if (isLetter(marker)) next = marker.label === 'f' ? 0 : marker.ordinal
    else if (opensList(marker)) next = 0
  }
  return ahead
}

function mend(line: MarkedLine, said: string, close: string, due: string): void {
  const written = said.length + close.length
  const marker = markerAt(`${due})${line.text.slice(written)}`)
  if (!marker) return
  const end = marker.end - due.length - 1 + written
  line.marker = { ...marker, end, ...(said === due ? {} : { misread: said }) }
}
