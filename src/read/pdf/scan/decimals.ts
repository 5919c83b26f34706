/**
 * Ordinals of two figures in recognised tables: `22` for `2.2`, and the groups that they stand under: `H` for `II`. The
 * rows around say what they must be.
 */
import { type OrdinalLine, ROMANS, rewrite, strokes } from './ordinals.js'

type Decimal = readonly [group: number, item: number]

const DECIMAL = /^(?<group>\d{1,2})[.,:](?<item>\d{1,2})\.?$/u
/** So many cells of a column are such ordinals, and such a part of the filled ones. */
const FEWEST = 3
const LEAST = 0.4
const LONGEST = 5

/** Mends the ordinals of a column; false where it has none of two figures. */
export function mendDecimals(column: readonly OrdinalLine[]): boolean {
  const [head] = column
  // the header stands on further pages too
  const filled = column.filter((line) => line !== null).filter((line) => line === head || line.text !== head?.text)
  const read = filled.map(({ text }) => decimalOf(text))
  const known = read.filter((decimal) => decimal !== null).length
  const rows = head && decimalOf(head.text) ? filled.length : filled.length - 1
  if (known < FEWEST || known < LEAST * rows) return false
  const groups = new Map<number, number>()
  for (const [i, line] of filled.entries()) {
    const [before, own, after] = [read[i - 1] ?? null, read[i] ?? null, read[i + 1] ?? null]
    if (line.text.length > LONGEST) continue
    // the first item, behind its group and before the second one
    if (i > 0 && !before && after?.[1] === 2) groups.set(i - 1, after[0])
    const wanted = own && before && isNext(before, own) ? null : itemOf(line.text, before, after, groups.get(i - 1))
    if (wanted) {
      read[i] = wanted
      rewrite(line, wanted.join('.'))
    } else if (!own && after?.[1] === 1) groups.set(i, after[0])
  }
  const labels = [...groups].map(([i, value]) => ({ line: filled[i], value }))
  const isRoman = ({ line, value }: (typeof labels)[number]): boolean =>
    value > 1 && strokes(line?.text ?? '') === ROMANS[value]
  if (labels.some(isRoman)) for (const { line, value } of labels) if (line) rewrite(line, ROMANS[value] ?? line.text)
  return true
}

function decimalOf(text: string): Decimal | null {
  const { group, item } = DECIMAL.exec(text)?.groups ?? {}
  return group && item ? [Number(group), Number(item)] : null
}

const isNext = (before: Decimal, own: Decimal): boolean => own[0] === before[0] && own[1] === before[1] + 1

/** The item between its neighbours, or the one that its figures say without the point, or with what it was taken for. */
function itemOf(
  said: string,
  before: Decimal | null,
  after: Decimal | null,
  group: number | undefined,
): Decimal | null {
  const wanted: Decimal | null = before ? [before[0], before[1] + 1] : group ? [group, 1] : null
  if (!wanted) return null
  const isSaid = said.replace(/\D/g, '') === wanted.join('') || new RegExp(`^${wanted.join('.')}[.]?$`).test(said)
  return (after && isNext(wanted, after)) || isSaid ? wanted : null
}
