/** Labels without a mark behind them, as sloppy typing and recognition leave them: `II NHIỆM VỤ`, `1 Mục đích`. */
import { isCapitals } from '../text/characters.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import { romanValue } from '../text/ordinals.js'
import type { MarkedLine } from './item.js'

const NUMERAL = /^(?<label>[IVXL]{1,5})(?= \p{Lu})/u
const FIGURE = /^(?<label>\d{1,2})(?= \p{Lu})/u
/** Numbers that are written with their mark; `1.1 Rà soát` has none. */
const MARKED: ReadonlySet<string> = new Set(['arabic', 'decimal', 'article'])
const FEWEST_PARTS = 2
const FEWEST_NUMBERS = 3

/** Gives the lines of such labels their markers, where they count on from each other. */
export function markBareLabels(lines: readonly MarkedLine[]): void {
  markParts(lines)
  markNumbers(lines)
}

interface Numbered {
  line: MarkedLine
  ordinal: number
}

/** `I MỤC TIÊU`, `II. NHIỆM VỤ`: a title in capitals that counts on from the part before it, from the first one on. */
function markParts(lines: readonly MarkedLine[]): void {
  const parts: Numbered[] = []
  for (const line of lines) {
    const { marker } = line
    const label = marker ? undefined : bareLabel(line, NUMERAL)
    const title = line.text.slice(marker?.end ?? label?.length ?? 0)
    if (!isCapitals(title)) continue
    if (marker?.style === 'roman') parts.push({ line, ordinal: marker.ordinal })
    else if (label !== undefined && romanValue(label) === (parts.at(-1)?.ordinal ?? 0) + 1)
      parts.push({ line, ordinal: romanValue(label) })
  }
  if (parts.length < FEWEST_PARTS) return
  for (const { line } of parts) if (!line.marker) mark(line, bareLabel(line, NUMERAL) ?? '')
}

/**
 * `1 Mục đích`, `2 Yêu cầu` in a text of which no number has a mark: each counts on from the one before it, or begins
 * anew.
 */
function markNumbers(lines: readonly MarkedLine[]): void {
  if (lines.some(({ marker }) => marker && MARKED.has(marker.style) && marker.delimiter !== '')) return
  const found = lines.filter((line) => !line.marker && bareLabel(line, FIGURE) !== undefined)
  if (found.length < FEWEST_NUMBERS) return
  const ordinals = found.map((line) => Number(bareLabel(line, FIGURE)))
  if (!ordinals.every((ordinal, i) => ordinal === 1 || ordinal === (ordinals[i - 1] ?? 0) + 1)) return
  for (const line of found) mark(line, bareLabel(line, FIGURE) ?? '')
}

const bareLabel = ({ text, footnote }: MarkedLine, form: RegExp): string | undefined =>
  footnote ? undefined : form.exec(text)?.groups?.label

function mark(line: MarkedLine, label: string): void {
  const marker: LineMarker | null = markerAt(`${label}.${line.text.slice(label.length)}`)
  if (marker) line.marker = { ...marker, end: marker.end - 1 }
}
