/** The columns of a table that is laid out by blanks: the stretches between the gutters that every line leaves blank. */

import { startsUpper } from '../text/characters.js'

/** Start and end of a column on its line; the last one is open to the right. */
export type Column = [from: number, to: number]

const GAP = / {2,}/
/** A gutter may be crossed by so many lines of a hundred: a cell that is a little too wide. */
const CROSSED = 0.03
/** A page may stand so many characters further left or right than the one before it. */
const SHIFTED = 8
/** A line of a header that can be known again. */
const FEWEST_PIECES = 3

/** The stretches of lines that are used, at least two blanks apart. */
function columnsOf(lines: readonly string[]): Column[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const occupied = new Uint32Array(width + 1)
  let counted = 0
  for (const line of lines) {
    if (!GAP.test(line.trim())) continue
    counted++
    for (let i = 0; i < line.length; i++) if (line[i] !== ' ') occupied[i] = (occupied[i] ?? 0) + 1
  }
  const crossed = Math.floor(counted * CROSSED)
  const columns: Column[] = []
  let start = -1
  let blank = 0
  for (let i = 0; i <= width; i++) {
    if (i < width && (occupied[i] ?? 0) > crossed) {
      if (start < 0) start = i
      blank = 0
      continue
    }
    blank++
    if (start >= 0 && (blank === 2 || i === width)) {
      columns.push([start, i - blank + 1])
      start = -1
    }
  }
  return columns
}

/**
 * The columns of each page of a table: those of its own lines where they can be told to be those of the first page;
 * else those of the first page, moved as the repeated header is. A page without one may leave columns empty.
 */
export function columnsByPage(pages: readonly (readonly string[])[]): Column[][] {
  const model = columnsOf(pages[0] ?? [])
  const columns = pages.map((page) => {
    const own = columnsOf(page)
    const told = matched(own, model)
    if (told && own.length === model.length) return told
    return moved(model, pages[0] ?? [], page) ?? told ?? model
  })
  return columns.map(reaching)
}

/** The columns of a page in the places of those of another one; null where they cannot be told. */
function matched(columns: readonly Column[], model: readonly Column[]): Column[] | null {
  const places: (Column | undefined)[] = model.map(() => undefined)
  let next = 0
  for (const column of columns) {
    const k = model.findIndex(
      (other, k) => k >= next && shared(column, widened(other)) > 0 && isNearest(column, model, k),
    )
    if (k < 0) return null
    places[k] = column
    next = k + 1
  }
  return model.map((column, k) => places[k] ?? column)
}

const shared = (a: Column, b: Column): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0])

const widened = ([from, to]: Column): Column => [from - SHIFTED, to + SHIFTED]

/** True where no column behind this one is nearer. */
function isNearest(column: Column, model: readonly Column[], k: number): boolean {
  const [own, next] = [model[k], model[k + 1]]
  return own !== undefined && (next === undefined || shared(column, own) >= shared(column, next))
}

/** The columns of one page where the header of another one says that they stand; null where it has none. */
function moved(model: readonly Column[], modelPage: readonly string[], page: readonly string[]): Column[] | null {
  const headers = new Map(page.map((line) => [wordsOf(line), piecesOf(line)]))
  for (const line of modelPage) {
    const pieces = piecesOf(line)
    const again = pieces.length < FEWEST_PIECES ? undefined : headers.get(wordsOf(line))
    if (!again) continue
    const middles = pieces.map((piece, k): [number, number] => [middleOf(piece), middleOf(again[k] ?? piece)])
    return model.map(([from, to]) => [placeIn(middles, from), placeIn(middles, to)])
  }
  return null
}

/** What a line says, however its pieces are placed. */
export const wordsOf = (line: string): string =>
  piecesOf(line)
    .map(({ text }) => text)
    .join('|')

const middleOf = ({ from, to }: Piece): number => (from + to) / 2

/** An offset of one page on the other one, between the middles that are known of both. */
function placeIn(middles: readonly [number, number][], at: number): number {
  const behind = middles.findIndex(([middle]) => middle > at)
  const next = behind < 0 ? middles.length - 1 : Math.max(1, behind)
  const [from = [0, 0], to = [1, 1]] = [middles[next - 1], middles[next]]
  return Math.round(from[1] + ((at - from[0]) * (to[1] - from[1])) / Math.max(1, to[0] - from[0]))
}

/** Every character belongs to a column: each reaches to the start of the next. */
function reaching(columns: readonly Column[]): Column[] {
  return columns.map(([from], k) => [k === 0 ? 0 : from, columns[k + 1]?.[0] ?? Number.POSITIVE_INFINITY])
}

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

/** What stands in each column of a line. A piece goes to the column that most of it stands in; one over two is parted. */
export function cellsOf(line: string, columns: readonly Column[]): string[] {
  const cells: string[][] = columns.map(() => [])
  for (let piece of piecesOf(line)) {
    for (let k = 0; k < columns.length; k++) {
      const [column, next] = [columns[k], columns[k + 1]]
      if (!column) continue
      const own = shared([piece.from, piece.to], column)
      const rest = next ? piece.to - Math.max(piece.from, next[0]) : 0
      if (own <= 0 && rest > 0) continue
      const over = own > OVER && rest > OVER && next ? blankNear(piece, next[0]) : 0
      if (over === 0 && rest > own) continue
      const text = over > 0 ? piece.text.slice(0, over) : piece.text
      cells[k]?.push(text)
      if (over === 0) break
      piece = { text: piece.text.slice(over + 1), from: piece.from + over + 1, to: piece.to }
    }
  }
  return cells.map((cell) => cell.join(' '))
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
