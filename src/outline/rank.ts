/** Which style of a label stands above which; a smaller rank stands higher. */
import { isInserted, type LineMarker } from '../text/marker.js'
import { isCountedOn } from './counted-on.js'
import type { Habits } from './habits.js'
import type { ListedItem } from './list-place.js'

export const RANKS: Partial<Record<LineMarker['style'], number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  roman: 10,
  arabic: 20,
  decimal: 21,
  letter: 30,
  dash: 40,
  plus: 50,
}
/** `Mục 1` in a plan whose parts are I, II or A, B. */
const DIVISION_BELOW_UPPER = 16
const ABOVE_ALL_NUMBERS = 10

/** `Tiểu mục 1`, `Mục 1.1` */
const SUBDIVISION = 'tiểu mục'

/** What tells the lists of a document apart: the style of their labels, with its brackets or its word. */
export function kindOf(marker: LineMarker): string {
  if (marker.style === 'division' && marker.label.includes('.')) return SUBDIVISION
  if (marker.noun) return marker.noun
  if (marker.style === 'bullet') return `bullet${marker.label}`
  if (marker.roman) return `roman point${marker.delimiter}`
  return marker.style === 'arabic' && marker.delimiter !== '.' ? `arabic${marker.delimiter}` : marker.style
}

/** Bullets of another sign stand below one that announces them: `❖ Đối với cấp tỉnh:`, `➢ Rà soát …`. */
function bulletRank(habits: Habits, stack: readonly ListedItem[], kind: string): number {
  const same = stack.find((open) => open.kind === kind)
  if (same) return same.rank
  const above = stack[stack.length - 1]
  return above?.words.endsWith(':') && above.kind.startsWith('bullet') ? above.rank + 0.1 : habits.bullet
}

/** The rank of a label among the items that stand open. */
export function rankOf(
  marker: LineMarker,
  habits: Habits,
  stack: readonly ListedItem[],
  kind: string,
  counted: ReadonlyMap<string, number>,
): number {
  if (marker.style === 'upper') return habits.upper
  if (marker.style === 'bullet') return bulletRank(habits, stack, kind)
  if (isOfPoint(marker)) return (RANKS.letter ?? 0) + marker.path.length / 4
  if (marker.style === 'decimal') return 20 + marker.path.length - 1
  if (kind === SUBDIVISION) return (stack.find((open) => open.kind === 'division')?.rank ?? RANKS.division ?? 2) + 0.5
  if (marker.noun) return rankOfCounted(marker, stack, kind)
  if (isInserted(marker)) return rankOfInserted(marker, stack)
  if (marker.style === 'division') {
    const open = stack.find((open) => open.kind === kind)
    if (open && marker.ordinal > (open.item.marker?.ordinal ?? 0)) return open.rank
    if (stack.some(({ kind }) => kind === 'roman' || kind === 'upper')) return DIVISION_BELOW_UPPER
  }
  if (kind === 'arabic()' || kind === 'arabic)' || kind === 'arabic/' || marker.roman) {
    const open = stack.find((open) => open.kind === kind)
    if (open) return open.rank
    const above = stack[stack.length - 1]
    const opens = marker.ordinal === 1 || isCountedOn(marker.ordinal, counted.get(kind) ?? 0)
    const before = kind === 'arabic()' ? undefined : stack.find((open) => goesBefore(open, marker.ordinal))
    if (before) return before.rank
    if (!opens || !above) return 20.5
    // what a sentence ends holds no list: both stand below the item that holds it
    return Math.max(above.item.closed && DASHED.has(above.kind) ? above.rank : above.rank + 0.5, 20)
  }
  return RANKS[marker.style] ?? 20
}

const DASHED = new Set(['dash', 'plus'])

/** `2.` before a `3)` or a `3/`: a number of the same list, closed by another sign. */
const goesBefore = ({ kind, item, words }: ListedItem, ordinal: number): boolean =>
  kind.startsWith('arabic') &&
  item.marker?.ordinal === ordinal - 1 &&
  (item.children.length > 0 || !words.trimEnd().endsWith(':'))

/** `Nhiệm vụ 1`: beside the last one, else below the section that stands open, whose list of points is over. */
function rankOfCounted(marker: LineMarker, stack: readonly ListedItem[], kind: string): number {
  const open = stack.find((open) => open.kind === kind)
  if (open && marker.ordinal > 1) return open.rank
  for (let i = stack.length - 1; i >= 0; i--) {
    const above = stack[i]
    if (above && above.rank < (RANKS.letter ?? 0) && above.kind !== kind) return above.rank + 0.5
  }
  return open?.rank ?? ABOVE_ALL_NUMBERS
}

/** `a.1)`: a part of the point `a)`. */
export function isOfPoint({ style, label }: LineMarker): boolean {
  return style === 'decimal' && /^[a-zđ]/.test(label)
}

/** `a1)`: below an `a)` that announces its parts, else a point put in behind it. */
function rankOfInserted({ label }: LineMarker, stack: readonly ListedItem[]): number {
  const point = stack.find(({ kind, item }) => kind === 'letter' && item.marker?.label === label.charAt(0))
  return (RANKS.letter ?? 0) + (point?.words.endsWith(':') ? 0.5 : 0)
}
