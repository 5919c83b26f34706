/** Rows of a table without ruling lines whose cells stand in the middle of their height: they stand around their ordinals. */
import type { Row } from './page.js'

/** Parts of the font size: lines so near are no lines of one cell. */
const PITCH = 0.9
/** One row in so many has lines between the lines of its ordinal. */
const STAGGERED = 10
/** Parts of the pitch between the lines of a cell. */
const APART = 1.15
/** Parts of the font size: cells stand no further from the height of their ordinals, on an average. */
const MOST_OFFSET = 0.25

/** A row of the table. */
export interface Anchor {
  /** The line of its ordinal, or the first one where it has none. */
  at: number
  /** It has no ordinal to stand around: the rest of a row that a page end cut. */
  free: boolean
  /** Its first line is known. */
  fixed: boolean
}

/** True where lines stand between the line of an ordinal and the next one, or nearer to it than to others of their row. */
export function isCentred(rows: readonly Row[], ordinals: readonly number[], xs: readonly number[]): boolean {
  const pitch = pitchOf(rows, xs)
  const staggered = ordinals.filter((at, i) => {
    const beside = [at - 1, at + 1].some((other) => {
      const apart = Math.abs((rows[other]?.base ?? Number.POSITIVE_INFINITY) - (rows[at]?.base ?? 0))
      return !ordinals.includes(other) && apart < PITCH * (rows[at]?.size ?? 0)
    })
    return beside || isNearer(rows.slice(ordinals[i - 1] ?? at, at + 1), xs, pitch)
  })
  return staggered.length * STAGGERED > ordinals.length
}

/** True where the last line stands as near to the one above it in its column as lines of a cell, and others above do not. */
function isNearer(rows: readonly Row[], xs: readonly number[], pitch: number): boolean {
  return xs.slice(1).some((right, c) => {
    const own = rows.filter(({ words }) => hasWord(words, xs[c] ?? 0, right))
    const gaps = gapsOf(own)
    return own.at(-1) === rows.at(-1) && (gaps.at(-1) ?? 0) < APART * pitch && Math.max(...gaps) > APART * pitch
  })
}

/** The least distance of two lines of a column. */
function pitchOf(rows: readonly Row[], xs: readonly number[]): number {
  const columns = xs.slice(1).map((right, c) => rows.filter(({ words }) => hasWord(words, xs[c] ?? 0, right)))
  return Math.min(...columns.flatMap(gapsOf))
}

const gapsOf = (rows: readonly Row[]): number[] => rows.slice(1).map(({ base }, i) => base - (rows[i]?.base ?? 0))

interface Found {
  cost: number
  starts: number[]
}

/**
 * The first line of each row, so that all cells stand as near to the height of their ordinal as may be; null where they
 * do not stand around it.
 */
export function centredStarts(
  rows: readonly Row[],
  anchors: readonly Anchor[],
  xs: readonly number[],
): number[] | null {
  const filled = rows.map(({ words }) => xs.slice(1).map((right, c) => hasWord(words, xs[c] ?? 0, right)))
  const base = (i: number): number => rows[i]?.base ?? 0
  const offset = (from: number, end: number, { at, free }: Anchor, isCut = false): number => {
    if (free) return 0
    let sum = 0
    for (let c = 0; c + 1 < xs.length; c++) {
      let [first, last] = [-1, -1]
      for (let i = from; i < end; i++) {
        if (!filled[i]?.[c]) continue
        if (first < 0) first = i
        last = i
      }
      if (first >= 0) sum += Math.abs((base(first) + base(isCut ? first : last)) / 2 - base(at))
    }
    return sum
  }
  let found = new Map<number, Found>([[0, { cost: 0, starts: [0] }]])
  anchors.slice(1).forEach((anchor, i) => {
    const before = anchors[i] as Anchor
    const next = new Map<number, Found>()
    const least = anchor.fixed ? anchor.at : before.free ? before.at : before.at + 1
    for (let start = least; start <= anchor.at; start++) {
      for (const [from, { cost, starts }] of found) {
        const whole = cost + offset(from, start, before)
        if (whole < (next.get(start)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(start, { cost: whole, starts: [...starts, start] })
      }
    }
    found = next
  })
  const last = anchors.at(-1)
  let best: Found = { cost: Number.POSITIVE_INFINITY, starts: [] }
  for (const [from, { cost, starts }] of found) {
    const end = rows.length
    // the cells of a row that the page end cuts stand at its top
    const whole = cost + (last ? Math.min(offset(from, end, last), offset(from, end, last, from === last.at)) : 0)
    if (whole < best.cost) best = { cost: whole, starts }
  }
  if (best.cost > MOST_OFFSET * (rows[0]?.size ?? 0) * anchors.length * xs.length) return null
  // a page end may leave nothing of a row
  return best.starts.filter((start, i) => start !== best.starts[i + 1])
}

const hasWord = (words: Row['words'], left: number, right: number): boolean =>
  words.some((word) => word.left >= left && word.left < right)
