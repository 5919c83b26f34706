/** The blank stretches between the columns of rows that stand one under the other. */
import { type Area, around, type Row, type Word } from './page.js'

/** Parts of the font size: so wide is the least gap between the cells of a row. */
const GAP = 0.8
const NARROWEST = 0.35
/** Of a gutter that words of most rows begin behind. */
const CLOSE = 0.3
/** Points. */
const ALIGNED = 1
const MANY = 6

type Stretch = Pick<Area, 'left' | 'right'>

/** The words of a row, parted at its gaps. */
export function segmentsOf({ words, size }: Row): Word[][] {
  const segments: Word[][] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    if (last && word.left - last.right < GAP * size) segments.at(-1)?.push(word)
    else segments.push([word])
  })
  return segments
}

/** The middles of the stretches that no row prints in. */
export function guttersOf(rows: readonly Row[]): number[] {
  return stretchesOf(rows).map(({ left, right }) => (left + right) / 2)
}

/** The stretches that no row prints in; among many rows no blanks between words stand one under the other. */
function stretchesOf(rows: readonly Row[]): Stretch[] {
  const parts = rows.length < MANY ? fewParts(rows) : rows.flatMap((row) => row.words)
  const stretches = [...parts].sort((a, b) => a.left - b.left)
  const blank: Stretch[] = []
  let right = stretches[0]?.right ?? 0
  for (const stretch of stretches) {
    const room = (stretch.left - right) / (rows[0]?.size ?? 1)
    if (room > NARROWEST || (room > CLOSE && aligned(parts, stretch.left) * 2 > rows.length))
      blank.push({ left: right, right: stretch.left })
    right = Math.max(right, stretch.right)
  }
  return blank
}

/** The parts of rows that gaps part, or a word that begins where the parts of most others do. */
function fewParts(rows: readonly Row[]): Area[] {
  const parts = rows.map(segmentsOf)
  const starts = parts.flatMap((segments) => segments.slice(1).map(([first]) => first?.left ?? 0))
  const opens = ({ left }: Word): boolean => starts.filter((x) => Math.abs(x - left) < ALIGNED).length * 2 > rows.length
  return parts.flat().flatMap((words) => {
    const at = [0, ...words.flatMap((word, i) => (i > 0 && opens(word) ? i : []))]
    return at.map((from, i) => around(words.slice(from, at[i + 1])))
  })
}

/** The gutters of the rows under a header and of its names, but for those that stand over two other names. */
export function headedGutters(header: readonly Row[], body: readonly Row[]): number[] {
  const stretches = stretchesOf(body)
  const gutters = stretches.map(({ left, right }) => (left + right) / 2)
  const named = gutters.filter((x, i) => {
    const [from, to] = [gutters[i - 1] ?? 0, gutters[i + 1] ?? Number.POSITIVE_INFINITY]
    const title = header.findIndex((row) => isSpanned(row, x) && isFilled(row, stretches[i]))
    if (title < 0) return false
    const below = header.slice(title + 1).filter((row) => !isSpanned(row, x))
    const words = below.flatMap((row) => row.words.filter(({ left, right }) => right > from && left < to))
    return words.some(({ right }) => right <= x) && words.some(({ left }) => left >= x)
  })
  const names = header.map((row) => {
    const own = segmentsOf(row).filter((words) => !named.some((x) => isSpanned({ ...row, words }, x)))
    return { ...row, words: own.flat(), ...around(own.flat()) }
  })
  return namedStretches(stretchesOf([...body, ...names]), header).map(({ left, right }) => (left + right) / 2)
}

/** The stretches with names of a header at either side; one that a name goes on over alone is a part of a stretched column. */
function namedStretches(stretches: readonly Stretch[], header: readonly Row[]): Stretch[] {
  const kept: Stretch[] = []
  stretches.forEach((stretch, i) => {
    const [from, to] = [
      kept.at(-1)?.right ?? Number.NEGATIVE_INFINITY,
      stretches[i + 1]?.left ?? Number.POSITIVE_INFINITY,
    ]
    const x = (stretch.left + stretch.right) / 2
    const areSides = (rows: readonly Row[]): boolean => {
      const words = rows.flatMap((row) => row.words.filter(({ left, right }) => right > from && left < to))
      return words.some(({ right }) => right <= x) && words.some(({ left }) => left >= x)
    }
    const over = header.findLastIndex((row) => isSpanned(row, x))
    const size = header[0]?.size ?? 0
    const isWide = over < 0 && stretch.right - stretch.left > GAP * size
    if (isWide || areSides(header.slice(over + 1))) kept.push(stretch)
  })
  return kept
}

/** True where a row has no room in a stretch: a name as wide as its column may only begin or end in it. */
function isFilled({ words, size }: Row, { left, right }: Stretch = { left: 0, right: 0 }): boolean {
  let free = left
  for (const word of words) {
    if (word.right <= left) continue
    if (Math.min(word.left, right) - free >= NARROWEST * size) return false
    free = Math.max(free, word.right)
  }
  return right - free < NARROWEST * size
}

/** The gutters, each beside the words of lines that go over it alone: no title does, but the longest line of a column. */
export function besideLines(gutters: readonly number[], rows: readonly Row[]): number[] {
  const found = [...gutters]
  gutters.forEach((x, i) => {
    const lines = rows.filter((row) => found.filter((at) => isSpanned(row, at)).length < 2)
    const isBlank = (at: number): boolean => !lines.some((row) => isSpanned(row, at))
    if (isBlank(x)) return
    const [from, to] = [found[i - 1] ?? 0, found[i + 1] ?? Number.POSITIVE_INFINITY]
    const words = lines.flatMap((row) => row.words.filter(({ left, right }) => right > from && left < to))
    const blanks = words.flatMap(({ right }) => {
      const next = Math.min(...words.filter((word) => word.left >= right).map(({ left }) => left))
      const middle = (right + next) / 2
      return Number.isFinite(middle) && isBlank(middle) ? [middle] : []
    })
    const [nearest = x] = blanks.sort((a, b) => Math.abs(a - x) - Math.abs(b - x))
    found[i] = nearest
  })
  return found
}

/** The gutters without those in a column: no row has words on both sides of them, as where some figures are centred. */
export function betweenColumns(gutters: readonly number[], rows: readonly (readonly Word[])[]): number[] {
  const kept: number[] = []
  gutters.forEach((x, i) => {
    const [from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY] = [kept.at(-1), gutters[i + 1]]
    const isFilled = (words: readonly Word[], left: number, right: number): boolean =>
      words.some((word) => word.left > left && word.right < right)
    if (rows.some((words) => isFilled(words, from, x) && isFilled(words, x, to))) kept.push(x)
  })
  return kept
}

const aligned = (parts: readonly Area[], x: number): number =>
  parts.filter(({ left }) => left - x < ALIGNED && left >= x).length

/** True where a word stands over a gutter, or two words around it that no gap parts. */
export function isCrossed(words: readonly Word[], x: number): boolean {
  return words.some((word) => word.left < x && word.right > x)
}

/** True where the words of a row go on over a gutter, parted by no more than a blank. */
export function isSpanned({ words, size }: Row, x: number): boolean {
  const left = Math.max(...words.filter((word) => word.left < x).map(({ right }) => right))
  const right = Math.min(...words.filter((word) => word.left >= x).map((word) => word.left))
  return isCrossed(words, x) || right - left < NARROWEST * size
}
