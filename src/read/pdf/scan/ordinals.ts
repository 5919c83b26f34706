/**
 * Ordinals of recognised tables: `H` for `II`, `l` for `1`, `3` for `5`. A cell of one or two strokes says little, but
 * what stands before and behind it says what it must be.
 */
import type { PageLine } from '../lines.js'

/** The ordinal of a row: the line that holds nothing else; null where its cell holds more, or nothing. */
export type OrdinalLine = PageLine | null

type Kind = 'arabic' | 'roman' | 'letter'

interface Ordinal {
  kind: Kind
  value: number
}

export const ROMANS = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
const SHORT = /^[_'‘’.,|]{0,2}(?<said>[\p{L}\p{N}„|!]{1,5})(?<mark>[.)]?)[[\]]?$/u
/** Of the filled cells of a column of ordinals so many hold nothing else. */
const MOST_SHORT = 0.7
const FEWEST = 3

/** What is drawn alike: strokes, rings, and the figures that are taken for each other. */
const STROKES = new Map(
  Object.entries({
    H: 'II',
    n: 'II',
    N: 'II',
    m: 'III',
    M: 'III',
    l: 'I',
    1: 'I',
    '|': 'I',
    '!': 'I',
    '„': 'II',
    i: 'I',
    Ï: 'I',
  }),
)
export const strokes = (text: string): string => Array.from(text, (c) => STROKES.get(c) ?? c.toUpperCase()).join('')
const FIGURES = '35 38 58 56 68 17 27 49 08 06 23 2Z 2z 5S 8B 0O 6G 9g 4A'.split(' ')

/** Mends the ordinals of a column where the rows around leave one reading that looks like what was recognised. */
export function mendOrdinals(column: readonly OrdinalLine[]): void {
  const filled = column.filter((line) => line !== null)
  const short = column.flatMap((line, at) => (line !== null && SHORT.test(line.text) ? [{ line, at }] : []))
  if (short.length < FEWEST || short.length < MOST_SHORT * filled.length) return
  const last: Record<Kind, number> = { arabic: 0, roman: 0, letter: 0 }
  /** Where the line before stands in the column: rows between without an ordinal may have lost theirs. */
  let place = -1
  short.forEach(({ line, at }, i) => {
    const lost = at - place - 1
    place = at
    const { said = '', mark = '' } = SHORT.exec(line.text)?.groups ?? {}
    const next = short[i + 1]
    const after = next ? ordinalOf(SHORT.exec(next.line.text)?.groups?.said ?? '') : null
    const own = ordinalOf(said)
    const ordinal = mendedOrdinal(said, own, after, last, lost)
    if (ordinal === null) return
    const label = ordinal === own ? said : labelOf(ordinal)
    if (`${label}${mark}` !== line.text) rewrite(line, `${label}${mark}`)
    last[ordinal.kind] = ordinal.value
    // items are counted anew under each group
    if (ordinal.kind !== 'arabic') last.arabic = 0
    if (ordinal.kind === 'letter') last.roman = 0
  })
}

function ordinalOf(said: string): Ordinal | null {
  if (/^\d{1,4}$/.test(said)) return { kind: 'arabic', value: Number(said) }
  const roman = ROMANS.indexOf(said)
  if (roman > 0) return { kind: 'roman', value: roman }
  return /^[A-H]$/.test(said) ? { kind: 'letter', value: said.charCodeAt(0) - 64 } : null
}

function labelOf({ kind, value }: Ordinal): string {
  if (kind === 'arabic') return String(value)
  return kind === 'roman' ? (ROMANS[value] ?? '') : String.fromCharCode(64 + value)
}

function mendedOrdinal(
  said: string,
  own: Ordinal | null,
  after: Ordinal | null,
  last: Record<Kind, number>,
  lost: number,
): Ordinal | null {
  // one stroke is a group before a first item, and a first item before a second one
  if (own?.value === 1 && own.kind === 'arabic' && after?.kind === 'arabic' && after.value === 1 && last.roman === 0) {
    return { kind: 'roman', value: 1 }
  }
  if (own?.value === 1 && own.kind === 'roman' && after?.kind === 'arabic' && after.value === 2 && last.arabic === 0) {
    return { kind: 'arabic', value: 1 }
  }
  // behind ten or more the first of two figures is what was read of it
  if (own?.value === 1 && own.kind === 'arabic' && last.arabic >= 10 && said === String(last.arabic + 1).charAt(0)) {
    if (after === null || after.kind !== 'arabic' || after.value === last.arabic + 2) {
      return { kind: 'arabic', value: last.arabic + 1 }
    }
  }
  // no group comes twice: a stroke of it was lost
  if (own?.kind === 'roman' && own.value === 2 && last.roman === 2) return { kind: 'roman', value: 3 }
  if (own !== null && follows(own, last)) return own
  const [only, other] = expected(last, after).filter((ordinal) => looksLike(labelOf(ordinal), said))
  if (only && !other) return only
  return own ?? behindLost(said, after, last, lost)
}

/** The ordinal behind rows whose own were lost or stand on another page: the one before that of the next row, a group. */
function behindLost(said: string, after: Ordinal | null, last: Record<Kind, number>, lost: number): Ordinal | null {
  const item: Ordinal = { kind: 'arabic', value: (after?.value ?? 0) - 1 }
  const isNext =
    after?.kind === 'arabic' && (last.arabic === 0 ? item.value > 1 : item.value === last.arabic + 1 + lost)
  return isNext && looksLike(labelOf(item), said) ? item : groupBehindLost(said, after, last)
}

/** The second next group before a first item: the ordinal of the one between was not read. */
function groupBehindLost(said: string, after: Ordinal | null, { roman }: Record<Kind, number>): Ordinal | null {
  const group: Ordinal = { kind: 'roman', value: roman + 2 }
  const isFirst = after?.kind === 'arabic' && after.value === 1
  return isFirst && looksLike(labelOf(group), said) ? group : null
}

const follows = ({ kind, value }: Ordinal, last: Record<Kind, number>): boolean =>
  value === last[kind] + 1 || value === 1

/** What may stand here: the next item, where the row behind bears it out or says nothing, and the next group. */
function expected(last: Record<Kind, number>, after: Ordinal | null): Ordinal[] {
  const found: Ordinal[] = []
  const item = last.arabic + 1
  const isBorneOut = after?.kind !== 'arabic' || after.value === item + 1 || after.value === 1
  if (item === 1 ? after?.kind !== 'arabic' || after.value !== 1 : isBorneOut) {
    found.push({ kind: 'arabic', value: item })
  }
  if (last.roman > 0 || (after?.kind === 'arabic' && after.value === 1))
    found.push({ kind: 'roman', value: last.roman + 1 })
  return found
}

function looksLike(label: string, said: string): boolean {
  if (strokes(label) === strokes(said)) return true
  return (
    label.length === said.length &&
    Array.from(label).every(
      (c, i) => c === said[i] || FIGURES.some((pair) => pair.includes(c) && pair.includes(bare(said[i] ?? ''))),
    )
  )
}

/** `Á` as `A`. */
const bare = (letter: string): string => letter.normalize('NFD').charAt(0)

/** Puts another ordinal in the place of the one that a line holds. */
export function rewrite(line: PageLine, text: string): void {
  const [word] = line.words
  if (!word || line.words.length > 1) return
  word.raw ??= { text: word.text }
  word.text = text
  line.text = text
}
