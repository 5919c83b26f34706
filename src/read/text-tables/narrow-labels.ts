/**
 * A column of labels that is narrower than what stands in it, in a text layer that keeps the layout: one blank is left
 * before the next column, or a name or a numeral goes on below its first letters.
 *
 *     S   Nội dung    Cơ quan       II    VỀ DỮ LIỆU
 *     T               chủ trì       I
 *     T
 */
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import { romanLabel, romanValue } from '../../text/ordinals.js'

/** A narrow column of labels leaves one blank behind its name: `STT Nhiệm vụ    Chủ trì    Thời hạn`. */
const NARROW_HEADER = new RegExp(`^([ \\f]*${ORDINAL_HEAD}) (?=\\p{Lu})(?=.*\\S {2,}\\S.* {2,}\\S)`, 'u')

/** Some letters of `STT` or `TT`, with the blanks behind them. */
const LETTERS_OF_NAME = /^([ \f]{0,12})(ST|S|T)( {2,}(?=\S)| (?=\p{Lu}\p{Ll})|$)/u
/** Such letters stand on as many lines at most, with as many others between two of them. */
const DEEPEST = 3
const BETWEEN = 2
const FEWEST_PIECES = 2
const GAP = / {2,}/
/** `(1` over `)`, before the numbers of the other columns. */
const NUMBER_OF_LABELS = /^([ \f]*\(1) (?= *\(2\))/u
const BRACKET = /^ *\)$/u

/** The text with the names of narrow columns of labels whole, a gap behind them; all other lines are moved by as much. */
export function withNarrowHeaders(text: string): string {
  const lines = withWholeNumerals(withWholeNames(text.split('\n')))
  if (!lines.some((line) => NARROW_HEADER.test(line))) return lines.join('\n')
  return lines
    .map((line) => (NARROW_HEADER.test(line) ? line.replace(NARROW_HEADER, '$1  ') : line.replace(/^\f*/, '$& ')))
    .join('\n')
}

/** The lines with each torn `STT` on that of its lines which names most columns. */
function withWholeNames(lines: string[]): string[] {
  for (let i = 0; i < lines.length; i++) {
    if (NUMBER_OF_LABELS.test(lines[i] ?? '') && BRACKET.test(lines[i + 1] ?? '')) {
      lines[i] = (lines[i] ?? '').replace(NUMBER_OF_LABELS, '$1)')
      lines[i + 1] = ''
    }
    const found = namedFrom(lines, i)
    if (!found) continue
    const pieces = found.at.map((k) => piecesOf(lines[k] ?? ''))
    const most = Math.max(...pieces)
    const beside = Math.max(most, ...lines.slice(i, found.at.at(-1)).map(piecesOf))
    if (beside < FEWEST_PIECES) continue
    const main = found.at[pieces.indexOf(most)]
    for (const k of found.at) lines[k] = withName(lines[k] ?? '', k === main ? found.name : '')
    i = found.at.at(-1) ?? i
  }
  return lines
}

/** How many names of columns stand on a line; the numerals of quarters and months are none. */
const piecesOf = (line: string): number =>
  line
    .replace(LETTERS_OF_NAME, '')
    .split(GAP)
    .filter((piece) => /\p{L}{2}/u.test(piece) && !/^[IVX]+$/.test(piece.trim())).length

/** The lines from one on whose letters make the name of a column of labels; null where they do not. */
function namedFrom(lines: readonly string[], from: number): { name: string; at: number[] } | null {
  const at: number[] = []
  let name = ''
  for (let i = from; i < lines.length && at.length < DEEPEST && i - (at.at(-1) ?? i) <= BETWEEN; i++) {
    const letters = LETTERS_OF_NAME.exec(lines[i] ?? '')?.[2]
    if (letters === undefined) {
      if (at.length === 0 || !/^\s/.test(lines[i] ?? '')) return null
      continue
    }
    name += letters
    at.push(i)
    if (name === 'STT' || (name === 'TT' && at.length > 1)) return { name, at }
  }
  return null
}

/** A line with a name, or none, in place of the letters that open it; what stands behind keeps its place if it can. */
function withName(line: string, name: string): string {
  return line.replace(LETTERS_OF_NAME, (_, indent: string, letters: string, blanks: string) => {
    if (blanks === '') return name === '' ? '' : indent + name
    const room = Math.max(1, letters.length + blanks.length - name.length)
    return indent + name + ' '.repeat(room)
  })
}

/** The label of a group of rows, and what is left of one on a line of its own. */
const NUMERAL = /^([ \f]{0,4})([IVX]{1,4}) (?= *\p{Lu})/u
const REST = /^ {0,4}([IVX]{1,3})$/
/** The rest stands so near. */
const NEAR = 2

/** The lines with the numerals whole that go on below, where they count on so alone: `II` / `I` behind `II`. */
function withWholeNumerals(lines: string[]): string[] {
  let last = 0
  lines.forEach((line, i) => {
    const [, indent = '', numeral] = NUMERAL.exec(line) ?? []
    if (numeral === undefined) return
    const below = [i + 1, i + NEAR].find((k) => REST.test((lines[k] ?? '').trimEnd()))
    const rest = below === undefined ? '' : (lines[below] ?? '').trim()
    if (below !== undefined && romanValue(numeral) !== last + 1 && numeral + rest === romanLabel(last + 1)) {
      lines[i] = line.replace(NUMERAL, `${indent}${numeral}${rest} `)
      lines[below] = ''
    }
    last = romanValue(lines[i] === line ? numeral : numeral + rest)
  })
  return lines
}
