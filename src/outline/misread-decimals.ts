/** Decimal labels of which a figure was taken for a letter that looks like it: `l.1.` for `1.1.`, `2.O.`, `1.l.2.`. */
import { markerAt } from '../text/marker.js'
import type { MarkedLine } from './item.js'

const LABEL = /^(?!I+\.\d)(?=[\d.]*[lI|O])(?<said>[\dlI|O]{1,2}(?:\.[\dlI|O]{1,2}){1,3})(?=[.)]? ?\p{Lu})/u

/** Gives such a line the marker that it should have, where it is the next below the number or the decimal before it. */
export function mendMisreadDecimals(lines: readonly MarkedLine[]): void {
  let path: readonly number[] = []
  let inPoint = ''
  for (const line of lines) {
    const said = line.footnote ? undefined : LABEL.exec(line.text)?.groups?.said
    const meant = said?.replace(/[lI|]/g, '1').replace(/O/g, '0')
    if (said && meant && !said.startsWith(`${inPoint}.`) && follows(path, meant.split('.').map(Number)))
      mend(line, said, meant)
    const { style, ordinal = 0, label = '', delimiter } = line.marker ?? {}
    if (style === 'letter') inPoint = label
    if (style === 'arabic' && delimiter === '.') path = [ordinal]
    else if (style === 'decimal') path = line.marker?.path ?? []
    else if (style === 'roman' || style === 'upper' || style === 'article') path = []
    if (style !== 'letter' && delimiter === '.') inPoint = ''
  }
}

/** The first of a part, of a number that was lost or of a label, or the next of its list or of one that holds it. */
function follows(path: readonly number[], next: readonly number[]): boolean {
  const last = next.length - 1
  if (path.length === 0) return next.every((ordinal) => ordinal === 1)
  if (last > path.length) return false
  if (next[0] === (path[0] ?? 0) + 1) return last > 0 && next.slice(1).every((ordinal) => ordinal === 1)
  if (next.slice(0, last).some((ordinal, i) => ordinal !== path[i])) return false
  return next[last] === (path[last] ?? 0) + 1
}

function mend(line: MarkedLine, said: string, meant: string): void {
  const marker = markerAt(meant + line.text.slice(said.length))
  if (marker) line.marker = { ...marker, misread: said }
}
