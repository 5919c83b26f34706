/** Roman labels that were recognised, or typed, with signs that look like theirs: `1- MỤC ĐÍCH`, `HI. TỔ CHỨC THỰC HIỆN`. */
import { isCapitals } from '../text/characters.js'
import { romanLabel, romanValue } from '../text/marker.js'
import type { MarkedLine } from './item.js'

/** Signs that stand for `I`, `II` or another Roman numeral; behind them what closes the labels of the parts. */
const LOOKS_ROMAN = /^([1lI|HVX]{1,5}) ?([-–.)/])\s*(?=\p{Lu}{2})/u
const LIKE_I = /[1l|]/g

/** The lines with those labels as what they must be: a title in capitals whose neighbours count up to it and on from it. */
export function withRomanLabels(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const romans = lines.flatMap(({ marker }, i) => (marker?.style === 'roman' ? [i] : []))
  if (romans.length === 0) return lines
  const valueAt = (i: number | undefined): number => (i === undefined ? 0 : (lines[i]?.marker?.ordinal ?? 0))
  return lines.map((line, i) => {
    if (line.marker?.style === 'roman') return line
    const [whole = '', signs = '', delimiter = ''] = LOOKS_ROMAN.exec(line.text) ?? []
    const ordinal = romanValue(signs.replace(LIKE_I, 'I').replaceAll('H', 'II'))
    if (ordinal === 0 || romanLabel(ordinal) === signs || !isCapitals(line.text.slice(whole.length))) return line
    const next = romans.find((at) => at > i)
    const isNext = next === undefined || valueAt(next) === ordinal + 1
    const like = lines[next ?? romans.findLast((at) => at < i) ?? -1]?.marker?.delimiter
    if (!isNext || valueAt(romans.findLast((at) => at < i)) !== ordinal - 1 || like !== delimiter) return line
    const label = romanLabel(ordinal)
    return { ...line, marker: { style: 'roman', label, ordinal, path: [ordinal], delimiter, end: whole.length } }
  })
}
