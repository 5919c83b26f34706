/**
 * The cells of a header that is laid out by blanks, over the columns below it: each line of a cell stands in the middle
 * of its column, or of those columns that the cells below it part.
 *
 *               Kế hoạch năm 2026
 *                        Trong đó
 *     TH 2025   Cả năm  6 tháng 6 tháng
 *                         đầu    cuối
 */
import { isCapitals, startsLower } from '../../text/characters.js'
import { type Column, headerGroups } from './aligned-columns.js'
import { headPieces, type Piece } from './aligned-pieces.js'
import type { HeaderRow } from './header-rows.js'

/** Columns of the table, the first and the last of a stretch. */
interface Stretch {
  first: number
  last: number
}

/** A cell with its lines so far, and where the upmost of them stands. */
interface Cell extends Stretch {
  lines: string[]
  from: number
  to: number
}

const NOTHING: Piece = { text: '', from: 0, to: 0 }

/** By each of several columns, where fewer are as near. */
const SEVERAL = 0.5
/** A line of a cell is not further from the middle of its columns, on the average of all. */
const MOST_AWAY = 3.5
/** By a character that a line is wider than its columns. */
const WIDER = 1
/** Over some of the quarters of a year, or not where the lower line of the same cell stands. */
const ASUNDER = 8

/** They begin below the column of labels; the numbers of months stand below `Tháng` alone. */
const NUMBERS = /^\s{0,16}(?:\(?\d{1,2}\)?\s+){2,15}\(?\d{1,2}\)?\s*$/

/** The lines of a header without those that number its columns, `(1)  (2)  (3)`. */
export const namesOf = (header: readonly string[]): string[] => header.filter((line) => !NUMBERS.test(line))

/** The rows of a header over the columns of the lines below; null where its cells do not fit them. */
export function headerOver(
  numbered: readonly string[],
  body: readonly Column[],
  below: readonly string[],
): HeaderRow[] | null {
  const header = namesOf(numbered)
  // capitals do not tell the lower line of a cell from a part of it
  if (isCapitals(header.join(' '))) return null
  const starts = body.map(([from]) => from)
  const end = below.reduce((widest, { length }) => Math.max(widest, length), 0)
  const lines = headPieces(header)
  const columns =
    headColumns(header, lines, starts.length) ??
    starts.map((start, i): Column => [start, (starts[i + 1] ?? end + 1) - 1])
  const cells = new Map<string, Cell>()
  /** Whether a cell begins below a line, by column. */
  const begun = columns.map(() => false)
  let cost = 0
  let count = 0
  for (const pieces of lines.toReversed()) {
    const placed = placedPieces(pieces, columns, begun, (piece, at) => asunder(piece, at, [...cells.values()], pieces))
    if (!placed) return null
    cost += placed.cost
    count += pieces.length
    const onLine = new Map<string, Stretch & Piece>()
    placed.stretches.forEach((stretch, i) => {
      const key = `${stretch.first} ${stretch.last}`
      const [own, piece] = [onLine.get(key), pieces[i] ?? NOTHING]
      onLine.set(key, {
        ...piece,
        ...stretch,
        from: own?.from ?? piece.from,
        text: `${own?.text ?? ''} ${piece.text}`.trim(),
      })
    })
    for (const [key, { first, last, text, from, to }] of onLine) {
      const cell = cells.get(key) ?? { first, last, lines: [], from, to }
      cells.set(key, { ...cell, lines: [text, ...cell.lines], from, to })
      for (let i = first; i <= last; i++) begun[i] = last > first || !goesOn(text)
    }
  }
  return count === 0 || cost / count > MOST_AWAY ? null : rowsOf([...cells.values()], columns.length)
}

/** Where the names of the columns stand in the header itself, each on its lowest line; null where they are not as many. */
function headColumns(header: readonly string[], lines: readonly (readonly Piece[])[], width: number): Column[] | null {
  const groups = headerGroups(header)
  if (groups.length !== width) return null
  return groups.map(([from, to]) => {
    const lowest = lines.findLast((pieces) => pieces.some((piece) => piece.from < to && piece.to > from))
    const piece = lowest?.find((one) => one.from < to && one.to > from)
    return [piece?.from ?? from, piece?.to ?? to]
  })
}

/** The cells in rows, each below those that it parts; null where a column has no name or cells cross. */
function rowsOf(cells: readonly Cell[], width: number): HeaderRow[] | null {
  const rows: Required<HeaderRow>[] = []
  for (const { first, last, lines } of cells) {
    const over = cells.filter(
      (other) => other.first <= first && other.last >= last && other.last - other.first > last - first,
    )
    const crosses = cells.some(
      (other) =>
        (other.first < first && other.last >= first && other.last < last) ||
        (other.first > first && other.first <= last && other.last > last),
    )
    if (crosses) return null
    while (rows.length <= over.length) rows.push({ cells: Array(width).fill(''), widths: Array(width).fill(1) })
    const row = rows[over.length]
    if (!row) return null
    row.cells[first] = lines.join(' ')
    row.widths[first] = last - first + 1
  }
  const isNamed = (i: number): boolean => cells.some(({ first, last }) => first === i && last === i)
  return Array.from({ length: width }, (_, i) => i).every(isNamed) ? rows : null
}

/** `chủ trì`, `(triệu đồng)`: the lower line of a cell. */
const goesOn = (text: string): boolean => startsLower(text) || text.startsWith('(')

/** `Quý I`, `2027`, the bare number of a month or a quarter: one of several columns that are headed together. */
const IN_SERIES = /^(?:Qu[ýí](?: |$)|(?:19|20)\d\d$|T?\d{1,2}$|(?:IV|I{1,3})$)/u
const BARE = /^(?:\d{1,2}|[IV]{1,3})$/u

/** What a piece costs over columns for what stands below it there, or beside it on its line. */
function asunder(piece: Piece, { first, last }: Stretch, cells: readonly Cell[], line: readonly Piece[]): number {
  const isOpen = ({ from, to }: Cell): boolean =>
    !line.some((other) => other !== piece && other.from < to && other.to > from)
  const series = cells.filter((cell) => cell.first === cell.last && IN_SERIES.test(cell.lines[0] ?? '') && isOpen(cell))
  const inside = series.filter((cell) => cell.first >= first && cell.last <= last).length
  const isNone = last === first && !series.some(({ lines }) => BARE.test(lines[0] ?? ''))
  const cut = !isNone && inside > 0 && inside < series.length && isRow(series)
  const below = cells.find((cell) => goesOn(cell.lines[0] ?? '') && cell.from < piece.to && cell.to > piece.from)
  const leaves = below !== undefined && (below.first !== first || below.last !== last)
  return (cut ? ASUNDER : 0) + (leaves ? ASUNDER : 0)
}

/** Cells of columns side by side. */
const isRow = (cells: readonly Cell[]): boolean => {
  const firsts = cells.map(({ first }) => first)
  return Math.max(...firsts) - Math.min(...firsts) === cells.length - 1
}

interface Placed {
  cost: number
  stretches: Stretch[]
}

/** The columns over which the pieces of a line stand, in their order, so that they are nearest to the middles. */
function placedPieces(
  pieces: readonly Piece[],
  columns: readonly Column[],
  begun: readonly boolean[],
  asunderAt: (piece: Piece, at: Stretch) => number,
): Placed | null {
  /** By the last column of the last piece: the best way so far. */
  let ways: Placed[] = [{ cost: 0, stretches: [] }]
  for (const piece of pieces) {
    const next = new Map<string, Placed>()
    for (const way of ways) {
      const last = way.stretches.at(-1)
      for (let from = last?.first ?? 0; from < columns.length; from++) {
        for (let to = from; to < columns.length; to++) {
          if (to > from && !(begun[from] && begun[to])) break
          const isSame = last !== undefined && last.first === from && last.last === to
          if (last !== undefined && !isSame && from <= last.last) continue
          const cost = way.cost + costOf(piece, columns, from, to) + asunderAt(piece, { first: from, last: to })
          const key = `${from} ${to}`
          if (cost < (next.get(key)?.cost ?? Number.POSITIVE_INFINITY))
            next.set(key, { cost, stretches: [...way.stretches, { first: from, last: to }] })
        }
      }
    }
    ways = [...next.values()]
  }
  return ways.reduce<Placed | null>((best, way) => (best && best.cost <= way.cost ? best : way), null)
}

function costOf({ from, to }: Piece, columns: readonly Column[], first: number, last: number): number {
  const [start, end] = [columns[first]?.[0] ?? 0, columns[last]?.[1] ?? 0]
  const off = Math.abs((from + to) / 2 - (start + end) / 2)
  const away = first === last ? Math.min(off, Math.abs(from - start)) : off + SEVERAL * (last - first)
  return away + Math.max(0, to - from - (end - start)) * WIDER
}
