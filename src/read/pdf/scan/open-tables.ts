/**
 * Tables without any ruling lines, in the pixels of a page: the columns of several lines under each other stand apart at
 * the same places. Their cells are given, so that each is read for itself, and the edges of their columns.
 */
import type { Area, OpenTable } from '../page.js'
import { filledColumns, inkedColumns, openGutters, type Run, roomAt, runsOf } from './open-columns.js'
import type { Picture } from './picture.js'
import type { Prepared } from './prepare.js'

/** Fewer lines or columns may stand so by chance. */
const FEWEST_LINES = 3
const FEWEST_COLUMNS = 3
/** Inches: the room between the columns of a line, and what is left of it between those of all lines. */
const APART = 0.11
const ROOM = 0.05
/** Of the lines of a table whose columns stand apart, or of its gutters. */
const MOST = 0.75
/** So many lines of titles may stand between lines whose columns stand apart, and so many inches. */
const LONGEST_TITLE = 4
const FARTHEST = 0.8
/** Inches: lines of one cell stand no farther from each other; a line is no higher than so much. */
const PITCH = 0.085
/** No speck is so high; so far apart stand words. */
const INKING = { off: 0, between: 0.075, least: 0.05 }
const HIGHEST = 3
const MARK = 0.07
const TAIL = 0.03
const TOUCH = 0.03
/** Inches: what stands nearer to the edge of the page is of the scanner. */
const MARGIN = 0.25
/** Inches: room around the ink of a table. */
const AROUND = 0.04
/** Inches: how wide a table is, and the widest words of two of its columns. */
const NARROWEST_TABLE = 3
const WORD = 0.28
const DARK = 140
/** Dark pixels of a row of pixels that are no specks. */
const FEWEST_DARK = 3
/** Parted lines of the table above that may be the header of the next one. */
const LONGEST_HEADER = 3

/** Lines of print at one height: where they have ink. */
interface Strip {
  top: number
  bottom: number
  inked: Uint8Array
}

/** A table in pixels, with its cells as far as they are read together. */
export interface FoundTable extends OpenTable {
  cells: Area[]
}

/** @param taken the cells of tables with lines, in pixels */
export function openTables({ picture, dpi }: Prepared, taken: readonly Area[]): FoundTable[] {
  const strips = stripsOf(without(picture, taken), dpi)
  return regionsOf(strips, dpi).flatMap((region) => tableOf(strips, region, dpi) ?? [])
}

function without({ width, height, data }: Picture, areas: readonly Area[]): Picture {
  if (areas.length === 0) return { width, height, data }
  const own = Uint8Array.from(data)
  for (const { left, top, right, bottom } of areas) {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
      own.fill(255, y * width + Math.max(0, Math.floor(left)), y * width + Math.min(width, Math.ceil(right)))
    }
  }
  return { width, height, data: own }
}

function stripsOf(picture: Picture, dpi: number): Strip[] {
  const { width, height, data } = picture
  const edge = Math.round(MARGIN * dpi)
  const rows: number[] = []
  for (let y = 0; y < height; y++) {
    let dark = 0
    if (y > edge && y < height - edge) {
      for (let at = y * width + edge; at < (y + 1) * width - edge; at++) if ((data[at] ?? 255) < DARK) dark++
    }
    rows.push(dark)
  }
  const scale = 72 / dpi
  return linesOf(
    runsOf(rows, (dark) => dark >= FEWEST_DARK),
    dpi,
  )
    .filter(({ from, to }) => to - from < HIGHEST * dpi)
    .map(({ from, to }) => {
      const area = { left: edge * scale, top: from * scale, right: (width - edge) * scale, bottom: to * scale }
      return { top: from, bottom: to, inked: inkedColumns(picture, area, dpi, INKING) }
    })
}

/** Lines of print: marks over letters belong to the line below, tails of letters to the one above. */
function linesOf(runs: readonly Run[], dpi: number): Run[] {
  const lines: Run[] = []
  for (const run of runs) {
    const above = lines.at(-1)
    const isMark = above !== undefined && above.to - above.from < MARK * dpi
    const isTail = run.to - run.from < TAIL * dpi
    if (above && run.from - above.to <= TOUCH * dpi && (isMark || isTail)) above.to = run.to
    else lines.push({ ...run })
  }
  return lines
}

/** The columns of pixels between the first and the last ink that so many strips leave free. */
function stretchesOf(strips: readonly Strip[], most: number, room: number): (Run & { free: number[] })[] {
  const width = strips[0]?.inked.length ?? 0
  const free = Array.from({ length: width }, (_, x) => strips.filter(({ inked }) => !inked[x]).length)
  return runsOf(free, (count) => count >= most)
    .filter(({ from, to }) => from > 0 && to < width && to - from >= room)
    .map(({ from, to }) => ({ from, to, free: free.slice(from, to) }))
}

const isParted = ({ inked }: Strip, dpi: number): boolean =>
  runsOf([...inked], (ink) => ink === 0).filter(
    ({ from, to }) => from > 0 && to < inked.length && to - from >= APART * dpi,
  ).length +
    1 >=
  FEWEST_COLUMNS

const mostOf = (count: number): number => (count <= FEWEST_LINES ? count : Math.ceil(MOST * count))

/** Lines of one table, from the first whose columns stand apart to the last. */
interface Region {
  first: number
  last: number
  parted: number[]
}

function regionsOf(strips: readonly Strip[], dpi: number): Region[] {
  const regions: Region[] = []
  let own: number[] = []
  const close = (): void => {
    const [first = 0, last = 0] = [own[0], own.at(-1)]
    if (own.length >= FEWEST_LINES) regions.push({ first, last, parted: own })
    own = []
  }
  const at = (i: number): Strip => strips[i] as Strip
  strips.forEach((strip, i) => {
    const last = own.at(-1)
    if (last !== undefined && (i - last > LONGEST_TITLE + 1 || strip.top - at(last).bottom > FARTHEST * dpi)) close()
    if (!isParted(strip, dpi)) return
    if (own.length > 0 && !fits(own.map(at), strip, dpi)) {
      const behind = headerOf(own)
      own = own.filter((k) => !behind.includes(k))
      close()
      own = behind.length > 0 && fits(behind.map(at), strip, dpi) ? behind : []
    }
    own.push(i)
  })
  close()
  return regions
}

/** The last parted lines behind one that is not: the header of another table. */
function headerOf(lines: readonly number[]): number[] {
  const from = lines.findLastIndex((line, i) => i > 0 && line - (lines[i - 1] ?? line) > 1)
  return from > 0 && lines.length - from <= LONGEST_HEADER ? lines.slice(from) : []
}

/** True where most of the room between the columns of the lines above is left free. */
function fits(above: readonly Strip[], strip: Strip, dpi: number): boolean {
  const room = above.length < FEWEST_LINES ? APART : ROOM
  const stretches = stretchesOf(above, mostOf(above.length), room * dpi)
  const free = stretches.filter(({ from, to }) =>
    runsOf([...strip.inked.subarray(from, to)], (ink) => ink === 0).some((run) => run.to - run.from >= ROOM * dpi),
  )
  return free.length + 1 >= FEWEST_COLUMNS && free.length >= MOST * stretches.length
}

function tableOf(strips: readonly Strip[], region: Region, dpi: number): FoundTable | null {
  const rows = region.parted.flatMap((i) => strips[i] ?? [])
  const gutters = guttersOf(rows, dpi)
  if (gutters.length + 1 < FEWEST_COLUMNS || !hasWords(rows, gutters, dpi)) return null
  const own = wholeTable(strips, region, gutters, dpi)
  const ink = own.flatMap(({ inked }) => [inked.indexOf(1), inked.lastIndexOf(1)]).filter((x) => x >= 0)
  const [first, last] = [Math.min(...ink), Math.max(...ink)]
  if (last - first < NARROWEST_TABLE * dpi) return null
  const edge = Math.round(MARGIN * dpi)
  const room = Math.round(AROUND * dpi)
  const ends = { left: first - room, right: last + room }
  const tops = own.map(({ top }, i) => (top + (own[i - 1]?.bottom ?? top - 2 * room)) / 2)
  tops.push((own.at(-1)?.bottom ?? 0) + room)
  const cells = blocksOf(own, tops, gutters, dpi).flatMap(({ top, bottom, open }) => {
    const xs = [ends.left, ...open, ends.right].map((x) => edge + x)
    return xs.slice(1).map((right, i) => ({ left: xs[i] ?? right, right, top, bottom }))
  })
  const xs = [ends.left, ...gutters, ends.right].map((x) => edge + x)
  return { xs, left: edge + ends.left, right: edge + ends.right, top: tops[0] ?? 0, bottom: tops.at(-1) ?? 0, cells }
}

/** The lines of a table with the upper ones of its header, and the last ones of its last row. */
function wholeTable(
  strips: readonly Strip[],
  { first, last, parted }: Region,
  gutters: readonly number[],
  dpi: number,
): Strip[] {
  const isOpen = ({ inked }: Strip): boolean => openGutters(inked, gutters, dpi).length === gutters.length
  const longest = Math.max(1, ...parted.slice(1).map((i, k) => i - (parted[k] ?? i) - 1))
  let [from, to] = [first, last]
  while (to < last + longest && isNear(strips[to], strips[to + 1], dpi) && isOpen(strips[to + 1] as Strip)) to++
  while (isNear(strips[from - 1], strips[from], dpi) && isHead(strips[from - 1] as Strip, gutters)) from--
  return strips.slice(from, to + 1)
}

const isNear = (above: Strip | undefined, strip: Strip | undefined, dpi: number): boolean =>
  above !== undefined && strip !== undefined && strip.top - above.bottom < PITCH * dpi

/** Lines that are read together: near each other, with the same gutters between them. */
function blocksOf(
  strips: readonly Strip[],
  tops: readonly number[],
  gutters: readonly number[],
  dpi: number,
): { top: number; bottom: number; open: number[] }[] {
  const blocks: { top: number; bottom: number; open: number[] }[] = []
  strips.forEach((strip, i) => {
    const open = openGutters(strip.inked, gutters, dpi)
    const [top = strip.top, bottom = strip.bottom] = tops.slice(i, i + 2)
    const before = blocks.at(-1)
    if (before && isNear(strips[i - 1], strip, dpi) && String(before.open) === String(open)) before.bottom = bottom
    else blocks.push({ top, bottom, open })
  })
  return blocks
}

/** True where words stand in two of the columns: specks beside text are none. */
function hasWords(rows: readonly Strip[], gutters: readonly number[], dpi: number): boolean {
  const edges = [0, ...gutters.map(Math.round)]
  const isWord = ({ from, to }: Run): boolean => to - from >= WORD * dpi
  const worded = edges.filter((from, i) =>
    rows.some(({ inked }) => runsOf([...inked.subarray(from, edges[i + 1])], (ink) => ink === 1).some(isWord)),
  )
  return worded.length > 1
}

/** True for the upper line of a header, which one name in two levels may go over the columns of. */
function isHead({ inked }: Strip, gutters: readonly number[]): boolean {
  const crossed = gutters.filter((x) => roomAt(inked, x) === 0).length
  return 2 * crossed < gutters.length
}

/** The middles of the rooms that most lines leave free, each where the most of them do; none lies within a column. */
function guttersOf(rows: readonly Strip[], dpi: number): number[] {
  const found = stretchesOf(rows, mostOf(rows.length), ROOM * dpi).flatMap(({ from, free }) => {
    const most = Math.max(...free)
    const [widest] = runsOf(free, (count) => count === most).sort((a, b) => b.to - b.from - (a.to - a.from))
    return widest ? [from + (widest.from + widest.to - 1) / 2] : []
  })
  const kept: number[] = []
  found.forEach((x, i) => {
    const [from, to] = [kept.at(-1) ?? 0, found[i + 1]]
    const between = ({ inked }: Strip): boolean =>
      !inked[Math.round(x)] && filledColumns(inked.subarray(from, to), [x - from]) === 2
    if (rows.some(between)) kept.push(x)
  })
  return kept
}
