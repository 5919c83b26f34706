/** The columns of a table that is laid out by blanks: the stretches between the gutters that every line leaves blank. */

import { startsUpper } from '../text/characters.js'
import { isOrdinalCell } from './table.js'

/** Start and end of a column on its line; the last one is open to the right. */
export type Column = [from: number, to: number]

/** A page of a table. */
export interface TablePage {
  lines: readonly string[]
  /** The lines of its header, of the table or repeated; none where it has none. */
  header: readonly string[]
}

const GAP = / {2,}/
/** A gutter may be crossed by so many lines of a hundred: a cell that is a little too wide. */
const CROSSED = 0.03
/** A page may stand so many characters further left or right than the one before it. */
const SHIFTED = 10
/** Pieces of one header cell that were set apart stand over or under so short a one. */
const SHORT = 14

/**
 * The columns of each page of a table. They are told by the blank gutters of the first page or, where its cells leave
 * none, by its header: between two cells of it the next column begins where fewest lines stand. A page without a
 * header has its gutters near those of the last page with one.
 */
export function columnsByPage(pages: readonly TablePage[]): Column[][] {
  let known: number[] = []
  return pages.map(({ lines, header }, p) => {
    // the first line of a further page may be its running head, which keeps to no column
    const first = p === 0 ? -1 : lines.findIndex((line) => line.trim() !== '')
    const cover = coverOf(lines.filter((_, i) => i !== first))
    const own = p === 0 ? guttersOf(lines) : []
    const told = guttersBetween(headerGroups(header), cover)
    if (p === 0) known = own.length >= told.length ? own : told
    else if (told.length > 0 && told.length === known.length) known = told
    const gutters = p === 0 || told === known ? known : known.map((gutter) => near(cover, gutter))
    const starts = [0, ...gutters]
    return starts.map((from, k): Column => [from, starts[k + 1] ?? Number.POSITIVE_INFINITY])
  })
}

/** Where the columns behind the first one start, after gutters that (nearly) every line leaves blank. */
function guttersOf(lines: readonly string[]): number[] {
  const gapped = lines.filter((line) => GAP.test(line.trim()))
  const width = gapped.reduce((widest, line) => Math.max(widest, line.length), 0)
  const crossed = Math.floor(gapped.length * CROSSED)
  const used = Array.from(
    { length: width },
    (_, i) => gapped.filter((line) => (line[i] ?? ' ') !== ' ').length > crossed,
  )
  const starts: number[] = []
  used.forEach((here, i) => {
    if (here && i > 1 && !used[i - 1] && !used[i - 2] && used.slice(0, i).includes(true)) starts.push(i)
  })
  return starts
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
function headerGroups(header: readonly string[]): Column[] {
  let groups: Column[] = []
  for (const line of header) {
    for (const { from, to } of piecesOf(line)) {
      const own: Column = [from, to]
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

/** What a line says, however its pieces are placed. */
export const wordsOf = (line: string): string =>
  piecesOf(line)
    .map(({ text }) => text)
    .join('|')

interface Piece {
  text: string
  from: number
  to: number
}

/** What stands on a line, parted where it has two blanks. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: text, index } of line.matchAll(/\S+(?: \S+)*/gu))
    pieces.push({ text, from: index, to: index + text.length })
  return pieces
}

/** A piece lies over two columns where so many of its characters stand in each. */
const OVER = 6
/** A capital behind a small letter is so many characters nearer: there a cell begins. */
const CAPITAL = 6

/** What stands in each column of a line. A piece goes to the column that most of it stands in; one over several is parted. */
export function cellsOf(line: string, columns: readonly Column[]): string[] {
  const cells: string[][] = columns.map(() => [])
  for (const whole of piecesOf(line)) {
    const { label, rest } = labelled(whole, columns)
    if (label !== '') cells[0]?.push(label)
    // the title of a group goes over all columns
    if (rest !== whole && columns.filter((column) => shared([rest.from, rest.to], column) > OVER).length > 2)
      cells[1]?.push(rest.text)
    else for (const [k, text] of partedOver(rest, columns)) cells[k]?.push(text)
  }
  return cells.map((cell) => cell.join(' '))
}

/** The ordinal that a piece in the first column begins with; words that are none belong to the second column. */
function labelled(piece: Piece, columns: readonly Column[]): { label: string; rest: Piece } {
  const second = columns[1]?.[0] ?? 0
  const [first = '', ...more] = piece.text.split(' ')
  const words = !isOrdinalCell(first) && /^\p{Ll}{2}/u.test(first)
  if (piece.from >= second || (piece.to <= second && !words)) return { label: '', rest: piece }
  if (!isOrdinalCell(first)) return { label: '', rest: { ...piece, from: second, to: Math.max(piece.to, second + 1) } }
  return {
    label: first,
    rest: { text: more.join(' '), from: Math.max(piece.from + first.length + 1, second), to: piece.to },
  }
}

/** The parts of a piece by their columns. */
function partedOver(piece: Piece, columns: readonly Column[]): [column: number, text: string][] {
  if (piece.text === '') return []
  const own: Column = [piece.from, piece.to]
  const over = columns.findIndex((column, k) => {
    const next = columns[k + 1]
    return next && shared(own, column) > OVER && shared(own, next) > OVER
  })
  const start = columns[over + 1]?.[0] ?? 0
  const blank = over < 0 ? 0 : blankNear(piece, start)
  if (blank === 0) {
    const shares = columns.map((column) => shared(own, column))
    return [[shares.indexOf(Math.max(...shares)), piece.text]]
  }
  const rest = { text: piece.text.slice(blank + 1), from: Math.max(start, piece.from + blank + 1), to: piece.to }
  return [[over, piece.text.slice(0, blank)], ...partedOver(rest, columns)]
}

/** The blank of a piece that is best taken for the start of a column; 0 where the piece has none. */
function blankNear({ text, from }: Piece, start: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
    const word = text.slice(text.lastIndexOf(' ', blank - 1) + 1, blank)
    const begins = startsUpper(text.slice(blank + 1)) && !startsUpper(word)
    const far = Math.abs(from + blank + 1 - start) - (begins ? CAPITAL : 0)
    if (far < least) [best, least] = [blank, far]
  }
  return best
}
