/**
 * Ordinals of recognised tables: `H` for `II`, `l` for `1`, `3` for `5`. A cell of one or two strokes says little, but
 * what stands before and behind it says what it must be.
 */
import type { PageLine } from '../lines.js'

/** The ordinal of a row: the line that holds it, alone or before the title of a group; null where its cell holds more, or nothing. */
export type OrdinalLine = PageLine | null

type Kind = 'arabic' | 'roman' | 'letter'

interface Ordinal {
  kind: Kind
  value: number
}

export const ROMANS = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
/** `II.` before the title of a group, in the one cell of its row. */
const LABEL = /^(?<said>[IVXLHlin1|!]{1,5})(?<mark>[.])$/u
const SHORT = /^[_'‘’.,|]{0,2}(?<said>[\p{L}\p{N}„”“"|!¿?]{1,5})(?<mark>[.)]?)[-_'‘’,[\]]{0,2}$/u
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
    L: 'I',
    1: 'I',
    '|': 'I',
    '!': 'I',
    '„': 'II',
    '”': 'II',
    '“': 'II',
    '"': 'II',
    i: 'I',
    Ï: 'I',
  }),
)
export const strokes = (text: string): string => Array.from(text, (c) => STROKES.get(c) ?? c.toUpperCase()).join('')
const FIGURES = '35 38 58 56 59 68 17 27 49 08 06 23 2Z 2z 2¿ 2? 5S 8B 0O 6G 9g 4A'.split(' ')

/** Mends the ordinals of a column where the rows around leave one reading that looks like what was recognised. */
export function mendOrdinals(column: readonly OrdinalLine[]): void {
  const filled = column.filter((line) => line !== null)
  const short = column.flatMap((line, at) => {
    const label = line && labelIn(line)
    return label ? [{ line, at, ...label }] : []
  })
  if (short.length < FEWEST || short.length < MOST_SHORT * filled.length) return
  const last: Record<Kind, number> = { arabic: 0, roman: 0, letter: 0 }
  /** Where the ordinal before stands in the column: rows between without one may have lost theirs. */
  let place = -1
  short.forEach(({ line, at, said, mark }, i) => {
    const lost = at - place - 1
    const after = ordinalOf(short[i + 1]?.said ?? '')
    const own = ordinalOf(said)
    const group = own?.kind === 'arabic' ? null : groupBetween(said, own, after, last, nextGroup(short, i))
    const ordinal = group ?? mendedOrdinal(said, own, after, last, lost)
    if (ordinal === null) return
    place = at
    const label = ordinal === own ? said : labelOf(ordinal)
    const isTitle = line.words.length > 1
    // the label of a group before its title is no other kind
    if (isTitle && ordinal.kind !== 'roman') return
    if (`${label}${mark}` !== (isTitle ? line.words[0]?.text : line.text)) rewrite(line, `${label}${mark}`)
    last[ordinal.kind] = ordinal.value
    // items are counted anew under each group
    if (ordinal.kind !== 'arabic') last.arabic = 0
    if (ordinal.kind === 'letter') last.roman = 0
  })
}

/** The label of a line, with the mark behind it. */
function labelIn({ words, text }: PageLine): { said: string; mark: string } | null {
  const { said = '', mark = '' } =
    (words.length > 1 ? LABEL.exec(words[0]?.text ?? '') : SHORT.exec(text))?.groups ?? {}
  return said === '' ? null : { said, mark }
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

/** The Roman ordinal that comes next in the column, as it was recognised; null where none does. */
function nextGroup(short: readonly { said: string }[], i: number): Ordinal | null {
  for (const { said } of short.slice(i + 1)) {
    const ordinal = ordinalOf(said)
    if (ordinal?.kind !== 'arabic') return ordinal?.kind === 'roman' ? ordinal : null
  }
  return null
}

/** The first group before a second one, and the third behind that: one stroke more or less is hard to see. */
function groupBetween(
  said: string,
  own: Ordinal | null,
  after: Ordinal | null,
  { roman, arabic }: Record<Kind, number>,
  next: Ordinal | null,
): Ordinal | null {
  const read = strokes(said)
  const label = ROMANS[roman + 1] ?? ''
  if (!/^I+$/.test(read) || !/^I+$/.test(label) || Math.abs(read.length - label.length) > 1) return null
  if (roman === 0 && arabic === 0) return own === null && next?.value === 2 ? { kind: 'roman', value: 1 } : null
  const isFirst = after?.kind === 'arabic' && (after.value === 1 || after.value === arabic + 1)
  return roman > 0 && own === null && isFirst ? { kind: 'roman', value: roman + 1 } : null
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
  // `II` between 10 and 12: two figures of one stroke each
  const next = last.arabic + 1
  if (next > 10 && after?.kind === 'arabic' && after.value === next + 1 && strokes(said) === strokes(String(next))) {
    return { kind: 'arabic', value: next }
  }
  // no group comes twice: a stroke of it was lost
  if (own?.kind === 'roman' && own.value === 2 && last.roman === 2) return { kind: 'roman', value: 3 }
  if (own !== null && (follows(own, last) || isBehind(own, last, lost))) return own
  const [only, other] = expected(last, after).filter((ordinal) => looksLike(labelOf(ordinal), said))
  if (only && !other) return only
  const item: Ordinal = { kind: 'arabic', value: last.arabic + 1 }
  const isBetween = last.arabic > 0 && lost === 0 && after?.kind === 'arabic' && after.value === item.value + 1
  // no label at all: only the one between its neighbours can stand there
  if (own === null && isBetween && said.length <= labelOf(item).length) return item
  const group = own?.kind === 'letter' && last.arabic > 0 ? groupBehindLost(said, after, last) : null
  return group ?? own ?? behindLost(said, after, last, lost)
}

/** The ordinal behind rows whose own were lost or stand on another page: the one before that of the next row, a group. */
function behindLost(said: string, after: Ordinal | null, last: Record<Kind, number>, lost: number): Ordinal | null {
  const item: Ordinal = { kind: 'arabic', value: (after?.value ?? 0) - 1 }
  const isNext =
    after?.kind === 'arabic' && (last.arabic === 0 ? item.value > 1 : item.value === last.arabic + 1 + lost)
  return isNext && looksLike(labelOf(item), said) ? item : groupBehindLost(said, after, last)
}

/** The second next group before its first item: the ordinal of the one between was not read. */
function groupBehindLost(said: string, after: Ordinal | null, { roman, arabic }: Record<Kind, number>): Ordinal | null {
  const group: Ordinal = { kind: 'roman', value: roman + 2 }
  // its items begin anew, or are counted on
  const isFirst = after?.kind === 'arabic' && (after.value === 1 || after.value === arabic + 1)
  return isFirst && looksLike(labelOf(group), said) ? group : null
}

const follows = ({ kind, value }: Ordinal, last: Record<Kind, number>): boolean =>
  value === last[kind] + 1 || value === 1

/** True for the item behind rows that lost their ordinals. */
const isBehind = ({ kind, value }: Ordinal, { arabic }: Record<Kind, number>, lost: number): boolean =>
  kind === 'arabic' && arabic > 0 && value === arabic + 1 + lost

/** What may stand here: the next item, where the row behind bears it out or says nothing, and the next group. */
function expected(last: Record<Kind, number>, after: Ordinal | null): Ordinal[] {
  const found: Ordinal[] = []
  const item = last.arabic + 1
  const isBorneOut = after?.kind !== 'arabic' || after.value === item + 1 || after.value === 1
  if (item === 1 ? after?.kind !== 'arabic' || after.value !== 1 : isBorneOut) {
    found.push({ kind: 'arabic', value: item })
  }
  if (last.roman > 0 || (after?.kind === 'arabic' && (after.value === 1 || after.value === item)))
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

/** Puts another ordinal in the place of the one that a line holds or begins with. */
export function rewrite(line: PageLine, text: string): void {
  const [word] = line.words
  if (!word) return
  line.text = text + line.text.slice(line.words.length > 1 ? word.text.length : line.text.length)
  word.raw ??= { text: word.text }
  word.text = text
}
