/**
 * Tables with lines between their rows and none between their columns, in the pixels of a page: the columns stand apart
 * in most rows. Where they do, the sides of the cells are given as lines, so that each cell is read for itself.
 */
import { bandsOf, gridsOf, levels } from '../grid.js'
import type { Area, Bands } from '../page.js'
import type { Picture } from './picture.js'

/** Fewer rows or columns may stand so by chance. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 3
/** Of the rows: so many leave the room between two columns free, and so many are no titles. */
const FREE = 0.7
const PARTED = 0.5
/**
 * Inches: the room between two columns is more than a blank, but for the longest words of a row whose other columns stand
 * apart; less than that lies between letters. What is so near a line may be a part of it.
 */
const ROOM = 0.065
const NARROWEST = 0.025
const BETWEEN_LETTERS = 0.022
const EDGE = 0.02
const DARK = 140
/** Inches: how far the header stands over the first line, and how far apart its lines stand, from ink to ink. */
const ABOVE = 0.2
const PITCH = 0.1
/** Fewer dark pixels in a column of a row are specks. */
const FEWEST_DARK = 2

/** @returns the sides of the cells of such tables, in pixels */
export function openSides({ picture, rules, dpi }: { picture: Picture; rules: readonly Area[]; dpi: number }): Area[] {
  const scale = 72 / dpi
  const points = rules.map((rule) => scaled(rule, scale))
  const bands = bandsOf(points, gridsOf(points))
  return bands.flatMap((band) => sidesOf(band, picture, dpi)).map((side) => scaled(side, 1 / scale))
}

const scaled = ({ left, top, right, bottom }: Area, by: number): Area => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
})

/** A row between two lines: where it has ink. */
interface Strip {
  top: number
  bottom: number
  inked: Uint8Array
}

function sidesOf(band: Bands, picture: Picture, dpi: number): Area[] {
  const { left, right } = band
  const lines = levels(band.lines.map(({ top }) => top))
  const stripOf = (top: number, bottom: number): Strip => ({
    top,
    bottom,
    inked: inkedColumns(picture, { left, top, right, bottom }, dpi),
  })
  const rows = lines.slice(1).map((bottom, i) => stripOf(lines[i] ?? bottom, bottom))
  const filled = rows.filter(({ inked }) => inked.includes(1))
  if (band.whole < FEWEST_ROWS || filled.length + 1 < FEWEST_ROWS) return []
  const gutters = guttersOf(filled, dpi)
  const isParted = ({ inked }: Strip): boolean => filledColumns(inked, gutters) >= FEWEST_COLUMNS
  const above = stripOf(printedAbove(picture, band, dpi), band.top)
  const isHead = isParted(above) && openGutters(above.inked, gutters, dpi).length === gutters.length
  const strips = isHead ? [above, ...rows] : rows
  const isTable = filled.filter(isParted).length >= PARTED * filled.length
  if (!isTable || gutters.length + 1 < FEWEST_COLUMNS || strips.length < FEWEST_ROWS) return []
  return strips.flatMap(({ top, bottom, inked }) => {
    const open = openGutters(inked, gutters, dpi)
    return [left, ...open.map((x) => left + (x * 72) / dpi), right].map((x) => ({ left: x, right: x, top, bottom }))
  })
}

/** Where the lines of print begin that stand close over the first line: the header, if no line is drawn over it. */
function printedAbove(picture: Picture, { left, top, right }: Bands, dpi: number): number {
  const isInked = (y: number): boolean =>
    inkedColumns(picture, { left, top: y - 1, right, bottom: y }, dpi, { off: 0 }).includes(1)
  let first = top
  for (let y = top - EDGE * 72, free = 0; y > 0 && free <= (first === top ? ABOVE : PITCH) * 72; y--) {
    free = isInked(y) ? 0 : free + 1
    if (free === 0) first = y - 2
  }
  return first
}

interface Inking {
  /** Inches: what is so near to the upper and lower edge may be a part of a line. */
  off?: number
  /** Inches: so much free room lies between letters. */
  between?: number
  /** Inches: what has no column of pixels with so much ink is a speck. */
  least?: number
}

/** Which columns of pixels of a row hold ink, or lie between two letters. */
export function inkedColumns(
  { width, height, data }: Picture,
  area: Area,
  dpi: number,
  { off = EDGE, between = BETWEEN_LETTERS, least = 0 }: Inking = {},
): Uint8Array {
  const { left, top, right, bottom } = scaled(area, dpi / 72)
  const edge = off * dpi
  const [from, to] = [Math.max(0, Math.round(left)), Math.min(width, Math.round(right))]
  const inked = new Uint8Array(Math.max(0, to - from))
  const dark = new Uint16Array(inked.length)
  for (let y = Math.max(0, Math.ceil(top + edge)); y < Math.min(height, bottom - edge); y++) {
    for (let x = 0; x < dark.length; x++) {
      if ((data[y * width + from + x] ?? 255) < DARK) dark[x] = (dark[x] ?? 0) + 1
    }
  }
  let last = -1
  dark.forEach((count, x) => {
    if (count < FEWEST_DARK) return
    inked[x] = 1
    if (last >= 0 && x - last <= between * dpi) inked.fill(1, last, x)
    last = x
  })
  for (const run of least > 0 ? runsOf([...inked], (ink) => ink === 1) : []) {
    if (!dark.subarray(run.from, run.to).some((count) => count >= least * dpi)) inked.fill(0, run.from, run.to)
  }
  return inked
}

/** The middles of the stretches that most rows leave free, each in its widest part that the most of them do. */
function guttersOf(strips: readonly Strip[], dpi: number): number[] {
  const width = strips[0]?.inked.length ?? 0
  const free = Array.from({ length: width }, (_, x) => strips.filter(({ inked }) => !inked[x]).length)
  return runsOf(free, (count) => count >= FREE * strips.length).flatMap(({ from, to }) => {
    // before the first column and behind the last one nothing stands
    if (from === 0 || to === width || to - from < ROOM * dpi) return []
    const most = free.slice(from, to).reduce((a, b) => Math.max(a, b), 0)
    const [widest] = runsOf(free.slice(from, to), (count) => count === most).sort(
      (a, b) => b.to - b.from - (a.to - a.from),
    )
    return widest ? [from + (widest.from + widest.to - 1) / 2] : []
  })
}

export interface Run {
  from: number
  /** Behind its end. */
  to: number
}

/** The stretches of numbers that are so, from the first to behind the last. */
export function runsOf(numbers: readonly number[], isSo: (number: number) => boolean): Run[] {
  const runs: Run[] = []
  numbers.forEach((number, at) => {
    if (!isSo(number)) return
    const last = runs.at(-1)
    if (last?.to === at) last.to++
    else runs.push({ from: at, to: at + 1 })
  })
  return runs
}

/**
 * The gutters that a row leaves free: a title goes over most of them, and one of its blanks may stand in another; behind
 * it nothing stands.
 */
export function openGutters(inked: Uint8Array, gutters: readonly number[], dpi: number): number[] {
  const rooms = gutters.map((x) => roomAt(inked, x))
  const wide = rooms.filter((room) => room >= ROOM * dpi).length
  const least = (2 * wide > gutters.length ? NARROWEST : ROOM) * dpi
  const open = gutters.filter((_, i) => (rooms[i] ?? 0) >= least)
  return open.length === gutters.length ? open : open.filter((x) => x < inked.lastIndexOf(1))
}

/** How much room a row leaves at a place; endless where nothing stands on one side of it. */
export function roomAt(inked: Uint8Array, x: number): number {
  let left = Math.floor(x)
  let right = Math.ceil(x)
  while (left >= 0 && !inked[left]) left--
  while (right < inked.length && !inked[right]) right++
  return left < 0 || right >= inked.length ? Number.POSITIVE_INFINITY : right - left - 1
}

export function filledColumns(inked: Uint8Array, gutters: readonly number[]): number {
  const edges = [0, ...gutters.map(Math.round), inked.length]
  return edges.slice(1).filter((edge, i) => inked.subarray(edges[i], edge).includes(1)).length
}
