/** Decimal labels of which a figure was taken for a letter that looks like it: `l.1.` for `1.1.`, `2.O.`, `1.l.2.`. */
import { markerAt } from '../text/marker.js'
import type { MarkedLine } from './item.js'

const LABEL =
  /^(?!I+\.\d)(?<said>[\dlI|OZ]{1,2}(?:(?:\.{1,2}|,)[\dlI|OZ]{1,2}){1,3})(?<close>[.,)]| ?[-–](?= ))?(?= ?\p{Lu})/u
/** `22. Sở Y tế` behind `2.1.`: the point between the figures was lost. */
const GLUED = /^(?<said>[1-9]{2})(?=\.? \p{Lu})/u

/** Gives such a line the marker that it should have, where it is the next below the number or the decimal before it. */
export function mendMisreadDecimals(lines: readonly MarkedLine[]): void {
  let path: readonly number[] = []
  let inPoint = ''
  for (const [at, line] of lines.entries()) {
    const { said = '', close = '' } = (line.footnote ? undefined : LABEL.exec(line.text)?.groups) ?? {}
    const meant = meantBy(said, close)
    if (
      meant &&
      meant !== line.marker?.label &&
      !said.startsWith(`${inPoint}.`) &&
      follows(path, meant.split('.').map(Number))
    )
      mend(line, said + close, said, `${meant}.`)
    else if (!line.footnote) mendGlued(line, path, lines, at)
    const { style, ordinal = 0, label = '', delimiter } = line.marker ?? {}
    if (style === 'letter') inPoint = label
    if (style === 'arabic' && (delimiter === '.' || delimiter === '-')) path = [ordinal]
    else if (style === 'decimal') path = line.marker?.path ?? []
    else if (style === 'roman' || style === 'upper' || style === 'article') path = []
    if (style !== 'letter' && delimiter === '.') inPoint = ''
  }
}

/** What such a label stands for; a number with a comma, `2,1`, closes with a point. */
function meantBy(said: string, close: string): string | null {
  if (said === '' || (said.includes(',') && !/^[.)]/.test(close))) return null
  return said
    .replace(/[lI|]/g, '1')
    .replace(/O/g, '0')
    .replace(/Z/g, '2')
    .replace(/\.\.|,/g, '.')
}

/** Between a decimal, or the number that it stands below, and the next decimal. */
function mendGlued(line: MarkedLine, path: readonly number[], lines: readonly MarkedLine[], at: number): void {
  const said = GLUED.exec(line.text)?.groups?.said
  if (!said || path.length === 0 || Number(said) === (path[0] ?? 0) + 1) return
  const next = Array.from(said, Number)
  if (!follows(path, next)) return
  const after = lines.slice(at + 1).find(({ marker }) => marker?.style === 'arabic' || marker?.style === 'decimal')
  const isBetween = path.length > 1 || (after?.marker?.style === 'decimal' && follows(next, after.marker.path))
  if (isBetween) mend(line, said, said, next.join('.'))
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

function mend(line: MarkedLine, written: string, said: string, meant: string): void {
  const marker = markerAt(meant + line.text.slice(written.length))
  if (marker) line.marker = { ...marker, end: marker.end - meant.length + written.length, misread: said }
}
