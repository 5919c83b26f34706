/** Labels that recognition or typing took for others that look like them: `ll.` and `H.` for `II.`, `l.` for `1.`, `1O.` for `10.`. */
import { isCapitals } from '../text/characters.js'
import { type LineMarker, markerAt, romanLabel, romanValue } from '../text/marker.js'
import type { MarkedLine } from './item.js'

const LABEL = /^(?![VX]\P{L})(?<said>[IVXHl1|]{1,6}|[Il|\d][IlO|\d]?)(?= ?[-–.)/]\s*\p{Lu})/u
const FIGURES = /^\d+$/

/** Gives such a line the marker that the labels around it call for, and its label as it was written. */
export function mendMisreadLabels(lines: readonly MarkedLine[]): void {
  const last: Reached = { roman: 0, arabic: 0, letter: '' }
  const ahead = lookAhead(lines)
  lines.forEach((line, at) => {
    const said = line.footnote ? undefined : LABEL.exec(line.text)?.groups?.said
    const meant = said === undefined ? null : meantLabel(line, said, last, ahead[at] ?? END)
    if (said !== undefined && meant !== null && meant !== line.marker?.label) mend(line, said, meant)
    const { style, ordinal = 0, label = '' } = line.marker ?? {}
    if (style === 'letter') last.letter = label
    if (style === 'arabic') last.arabic = ordinal
    if (style !== 'upper' && style !== 'part' && style !== 'roman') return
    last.roman = style === 'roman' ? ordinal : 0
    last.arabic = 0
  })
}

/** The last labels of each kind. */
interface Reached {
  roman: number
  arabic: number
  letter: string
}

function meantLabel(line: MarkedLine, said: string, { roman, arabic, letter }: Reached, ahead: Ahead): string | null {
  const own = line.marker
  const isTitle = isCapitals(line.text.slice(said.length + 1))
  if (own?.style === 'roman' && own.ordinal === roman + 1 && (own.ordinal > 1 || isTitle || ahead.parts)) return null
  if (own?.style === 'arabic' && own.ordinal === arabic + 1 && own.ordinal > 1) return null
  if (own?.style === 'letter' && letter === 'k') return null
  if (isTitle) {
    const value = romanValue(said.replace(/[l1|]/g, 'I').replaceAll('H', 'II'))
    const follows =
      FIGURES.test(said) || said === 'H'
        ? value === roman + 1 && (value > 1 || ahead.second === 'roman')
        : value > roman || !own
    return follows ? romanLabel(value) : null
  }
  const figure = Number(said.replace(/[Il|]/g, '1').replace(/O/g, '0'))
  if (FIGURES.test(said) || Number.isNaN(figure)) return null
  const { number } = ahead
  const counted = figure === 1 ? number?.style === 'arabic' && number.ordinal === 2 : figure === arabic + 1
  return counted ? String(figure) : null
}

/** What stands behind a line. */
interface Ahead {
  /** The next number. */
  number: LineMarker | null
  /** The style of the next title in capitals that has the number two. */
  second: string | null
  /** A part has the Roman number two. */
  parts: boolean
}

const END: Ahead = { number: null, second: null, parts: false }

function lookAhead(lines: readonly MarkedLine[]): Ahead[] {
  const found: Ahead[] = []
  let ahead = END
  for (let at = lines.length - 1; at >= 0; at--) {
    found[at] = ahead
    const { marker, text } = lines[at] as MarkedLine
    if (marker?.style !== 'roman' && marker?.style !== 'arabic') continue
    const isSecond = marker.ordinal === 2
    ahead = {
      number: marker,
      second: isSecond && isCapitals(text.slice(marker.end)) ? marker.style : ahead.second,
      parts: ahead.parts || (isSecond && marker.style === 'roman'),
    }
  }
  return found
}

function mend(line: MarkedLine, said: string, meant: string): void {
  const marker = markerAt(meant + line.text.slice(said.length))
  if (marker) line.marker = { ...marker, end: marker.end - meant.length + said.length, misread: said }
}
