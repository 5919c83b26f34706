/** The columns of a table that is laid out by blanks: the stretches between the gutters that every line leaves blank. */

import { isOrdinalCell } from '../table.js'
import { figuresOf, headPieces, headsOf, type Piece, piecesOf, YEAR, YEARS } from './aligned-pieces.js'

/** Start and end of a column on its line; the last one is open to the right. */
export type Column = [from: number, to: number]

/** A page of a table. */
export interface TablePage {
  lines: readonly string[]
  /** The lines of its header, of the table or repeated; none where it has none. */
  header: readonly string[]
  /** Which of its lines are titles over all columns. */
  titles: ReadonlySet<number>
  /** A column of labels stands before its own, in which its rows have nothing. */
  unlabelled?: boolean
}

const GAP = / {2,}/
/** A gutter may be crossed by so many lines of a hundred: a cell that is a little too wide. */
const CROSSED = 0.03
/** A page may stand so many characters further left or right than the one before it. */
const SHIFTED = 10
/** A piece begins so near to the start of its column. */
const PLACED = 4
/** So many of the rows have a piece in each column. */
const FULL_ROWS = 0.5
/** Pieces of one header cell that were set apart stand over or under so short a one. */
const SHORT = 14

/**
 * The columns of each page of a table. They are told by the blank gutters of the first page or, where its cells leave
 * none, by its header: between two cells of it the next column begins where fewest lines stand. A page without a
 * header has its gutters near those of the last page with one.
 */
export function columnsByPage(pages: readonly TablePage[]): Column[][] {
  let known: number[] = []
  return pages.map(({ lines, header, unlabelled = false }, p) => {
    // the first line of a further page may be its running head, which keeps to no column
    const first = p === 0 ? -1 : lines.findIndex((line) => line.trim() !== '')
    const cover = coverOf(lines.filter((_, i) => i !== first))
    // what stands over several columns in the header crosses the gutters between them
    const own =
      p === 0
        ? guttersOf(
            lines.filter((line) => !header.includes(line)),
            unlabelled,
          )
        : []
    const groups = headerGroups(header)
    const told = guttersBetween(groups, cover)
    if (p === 0) known = firstColumns(lines, header, own, told, groups)
    else if (told.length > 0 && told.length === known.length) known = told
    const gutters = p === 0 || told === known ? known : known.map((gutter) => near(cover, gutter))
    const starts = [0, ...gutters]
    return starts.map((from, k): Column => [from, starts[k + 1] ?? Number.POSITIVE_INFINITY])
  })
}

/** Where the columns behind the first one start, after gutters that (nearly) every line leaves blank. */
function guttersOf(lines: readonly string[], unlabelled: boolean): number[] {
  const gapped = lines.filter((line) => GAP.test(line.trim()))
  const width = gapped.reduce((widest, line) => Math.max(widest, line.length), 0)
  const crossed = Math.floor(gapped.length * CROSSED)
  const used = Array.from(
    { length: width },
    (_, i) => gapped.filter((line) => (line[i] ?? ' ') !== ' ').length > crossed,
  )
  const starts: number[] = []
  used.forEach((here, i) => {
    if (!here || i < 2 || used[i - 1] || used[i - 2]) return
    if (unlabelled || used.slice(0, i).includes(true)) starts.push(i)
  })
  return starts
}

/**
 * The starts of the columns behind the first one: by the gutters, by the header, or by the rows whose first lines have
 * most pieces, where rows that stand a little apart leave no gutter blank. Of as many the ones that fit the lines best.
 */
function firstColumns(
  lines: readonly string[],
  header: readonly string[],
  own: readonly number[],
  told: readonly number[],
  groups: readonly Column[],
): number[] {
  const figures = YEARS.test(header.join(' '))
  const body = lines
    .filter((line) => !header.includes(line))
    .map((line) => piecesOf(line).flatMap((piece) => (figures ? figuresOf(piece) : [piece])))
  const rows = body.filter(
    (pieces) => pieces.length > 2 && isOrdinalCell(/\S+/u.exec(pieces[0]?.text ?? '')?.[0] ?? ''),
  )
  const most = rows.reduce((widest, { length }) => Math.max(widest, length), 0) - 1
  const full = rows.filter(({ length }) => length === most + 1)
  const known = Math.max(own.length, told.length)
  const isCommon = full.length > 1 && full.length >= rows.length * FULL_ROWS
  const fullest = Array.from({ length: most }, (_, k) => Math.min(...full.map((pieces) => pieces[k + 1]?.from ?? 0)))
  if (most > known && isCommon) return fullest
  const width = Math.max(own.length, told.length)
  const candidates = [own, told, fullest, startsBetween(groups, body, told)].filter(({ length }) => length === width)
  const misplaced = candidates.map((starts) => misplacedIn(body, starts))
  return [...(candidates[misplaced.indexOf(Math.min(...misplaced))] ?? [])]
}

/** Where most pieces begin between the middles of two cells of the header; as told where none do. */
function startsBetween(
  groups: readonly Column[],
  lines: readonly (readonly Piece[])[],
  told: readonly number[],
): number[] {
  const counts = new Map<number, number>()
  for (const pieces of lines) for (const { from } of pieces.slice(1)) counts.set(from, (counts.get(from) ?? 0) + 1)
  const begins = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return told.map((gutter, k) => {
    const [before, group] = [groups[k], groups[k + 1]]
    if (!before || !group) return gutter
    const [low, high] = [middleOf(before), middleOf(group)]
    return begins.find(([from]) => from > low && from <= high)?.[0] ?? gutter
  })
}

/** How many pieces behind the first of their lines begin at no start of a column. */
function misplacedIn(lines: readonly (readonly Piece[])[], starts: readonly number[]): number {
  const isPlaced = ({ from }: Piece): boolean =>
    starts.some((start) => from >= start - PLACED && from <= start + PLACED)
  return lines.reduce((sum, pieces) => sum + pieces.slice(1).filter((piece) => !isPlaced(piece)).length, 0)
}

/** By offset, how many lines have a piece that reaches over it. */
function coverOf(lines: readonly string[]): Uint32Array {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const cover = new Uint32Array(width + 1)
  for (const line of lines) {
    const pieces = piecesOf(line)
    if (pieces.length < 2) continue
    for (const { from, to } of pieces) for (let i = from; i < to; i++) cover[i] = (cover[i] ?? 0) + 1
  }
  return cover
}

/** What stands over one another in the lines of a header. */
export function headerGroups(header: readonly string[]): Column[] {
  let groups: Column[] = []
  const lines = headPieces(header).map((pieces) => pieces.map(({ from, to }): Column => [from, to]))
  for (const [i, pieces] of lines.entries()) {
    for (const own of pieces) {
      const [from, to] = own
      if (isOverSeveral(own, lines.slice(i + 1).flat())) continue
      const met = groups.filter((group) => shared(group, own) > 0)
      if (met.length > 1 && to - from > SHORT) continue
      const whole: Column = [
        Math.min(from, ...met.map((group) => group[0])),
        Math.max(to, ...met.map((group) => group[1])),
      ]
      groups = [...groups.filter((group) => !met.includes(group)), whole]
    }
  }
  return groups.sort((a, b) => a[0] - b[0])
}

/** `Phân công thực hiện` over `Chủ trì` and `Phối hợp`: it heads all of them, and none alone. */
function isOverSeveral(own: Column, below: readonly Column[]): boolean {
  const met = below.filter((piece) => shared(own, piece) > 0)
  return met.some((piece) => met.some((other) => shared(piece, other) < 0))
}

/** The names on a line of a header that has years side by side, each with its column; null for another line. */
export function namesOfYears(line: string, starts: readonly number[]): string[] | null {
  if (!YEARS.test(line)) return null
  const cells: string[] = starts.map(() => '')
  let last = -1
  for (const { text, from } of piecesOf(line).flatMap(headsOf)) {
    const under = starts.findLastIndex((start) => start <= from + 1)
    // years stand closer than their columns
    last = Math.min(starts.length - 1, Math.max(under, YEAR.test(text) ? last + 1 : last))
    cells[last] = cells[last] === '' ? text : `${cells[last]} ${text}`
  }
  return cells
}

/** Where the cells of a header begin. */
export const headStarts = (header: readonly string[]): number[] => headerGroups(header).map(([from]) => from)

const shared = (a: Column, b: Column): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0])

const middleOf = ([from, to]: Column): number => Math.round((from + to) / 2)

function guttersBetween(groups: readonly Column[], cover: Uint32Array): number[] {
  return groups.slice(1).map((group, k) => {
    const before = groups[k] ?? group
    return emptiest(cover, middleOf(before), middleOf(group), group[0])
  })
}

/** The end of the stretch between two offsets that fewest pieces reach over: of several the longest, then the nearest. */
function emptiest(cover: Uint32Array, from: number, to: number, wanted: number): number {
  const first = Math.max(1, from)
  const least = cover.slice(first, to + 1).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const stretches: { end: number; length: number }[] = []
  for (let i = first; i <= to; i++) {
    if ((cover[i] ?? 0) > least) continue
    let end = i
    while (end < to && (cover[end] ?? 0) <= least) end++
    stretches.push({ end: Math.max(end, i), length: end - i })
    i = end
  }
  const away = ({ end }: { end: number }): number => Math.abs(end - wanted)
  stretches.sort((a, b) => b.length - a.length || away(a) - away(b))
  return stretches[0]?.end ?? wanted
}

/** A gutter of another page, moved if fewer pieces reach over a place beside it. */
function near(cover: Uint32Array, gutter: number): number {
  const found = emptiest(cover, gutter - SHIFTED, gutter + SHIFTED, gutter)
  return (cover[gutter - 1] ?? 0) <= (cover[found - 1] ?? 0) ? gutter : found
}

/** What a line says, however its words are placed. */
export const wordsOf = (line: string): string => line.trim().replace(/ +/g, ' ')
