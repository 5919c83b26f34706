/**
 * Rows with fewer cells than the header: programs that know no merged cells write each of them once, where it begins.
 *
 *     | TT | Nhiệm vụ         | Chủ trì     | Phối hợp           | Thời hạn |
 *     | 1  | Rà soát quy hoạch | Sở Xây dựng | Sở Tư pháp; các xã | Quý II   |
 *     | 2  | Lập sổ theo dõi  | Sở Nội vụ; các xã | Quý III |              led by the one above
 */
import { isOrdinalHead } from '../text/ordinal-head.js'
import type { RowBlock } from './block.js'
import { isOrdinalCell } from './table.js'
import { type ColumnKind, kindsOf } from './text-tables/column-kinds.js'
import { PARTED_BY_MONTH, partedHeader } from './text-tables/header-rows.js'
import { mergedPlaces } from './text-tables/merged-places.js'

const FEWEST_COLUMNS = 3
const LONGEST_HEAD = 60

interface Header {
  rows: RowBlock[]
  /** What its columns are called, without what stands above several of them. */
  names: string[]
  /** A row of it lacks the cells that are merged with those above. */
  isShort: boolean
}

/** The rows with a cell for each column: what is missing within a row is put where it lacks, merged with the cell above where others prove such cells lost. */
export function withMissingCells(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [first, second] = rows
  if (!first || !isOrdinalHead(first.cells[0] ?? '') || first.cells.length < FEWEST_COLUMNS) return rows
  if (rows.some(({ merged }) => merged?.includes(true))) return rows
  const header = headerOf(first, second)
  const kinds: ColumnKind[] = ['note', ...kindsOf(header.names.slice(1))]
  const below = rows.slice(header.rows.length)
  const short = below.filter((row) => lacksCells(row, kinds.length))
  if (short.length === 0) return header.isShort ? [...header.rows, ...below] : rows
  const texts = short.flatMap(({ cells }) => cells)
  let from = 0
  const places = mergedPlaces(
    short.map(({ cells }) => {
      from += cells.length
      return { from: from - cells.length, to: from, isTitle: false }
    }),
    texts,
    kinds,
  )
  const lead = kinds.indexOf('body')
  const isLost = header.isShort || short.some(({ cells }, i) => places[i] === lead && cells.length > lead)
  // of those who take part the lead may as well be missing as who coordinates
  const isSure = (at: number): boolean => isLost && (kinds[at] !== 'body' || at === lead)
  const filled = new Map(
    short.map((row, i) => [row, withCells(row, places[i] ?? 0, kinds.length, isSure(places[i] ?? 0))]),
  )
  return [...header.rows, ...below.map((row) => filled.get(row) ?? row)]
}

/** A label, a task and something more, but not for all columns. */
const lacksCells = ({ cells }: RowBlock, width: number): boolean =>
  cells.length >= FEWEST_COLUMNS && cells.length < width && isOrdinalCell(cells[0] ?? '')

function withCells(row: RowBlock, at: number, width: number, isMerged: boolean): RowBlock {
  const { widths: _, ...rest } = row
  const missing = width - row.cells.length
  const empty = Array<string>(missing).fill('')
  const cells = [...row.cells.slice(0, at), ...empty, ...row.cells.slice(at)]
  // at the end of a row empty cells are left out too
  if (!isMerged || at === row.cells.length) return { ...rest, cells }
  return { ...rest, cells, merged: cells.map((_, i) => i >= at && i < at + missing) }
}

/** The rows of the header, with a cell for each column; the second may hold only those below cells over several columns. */
function headerOf(first: RowBlock, second: RowBlock | undefined): Header {
  const one: Header = { rows: [first], names: first.cells, isShort: false }
  if (second && second.cells.length > first.cells.length && !areMonths(second))
    return widenedHeader(first, second) ?? one
  if (!second || second.cells.length === first.cells.length || !isPartOfHeader(second)) return one
  const below = placedBelow(first.cells, second.cells)
  const rows = below ? [{ cells: first.cells }, { cells: below }] : null
  const [upper, lower] = rows ?? partedHeader([...first.cells, ...second.cells], ...PARTED_BY_MONTH) ?? []
  if (!upper || !lower) return one
  const { widths: _, ...top } = first
  const { widths: __, ...bottom } = second
  return {
    rows: [
      { ...top, cells: upper.cells, widths: spansOf(upper.cells, lower.cells) },
      { ...bottom, cells: lower.cells, merged: lower.cells.map((cell) => cell === '') },
    ],
    names: lower.cells.map((cell, i) => cell || (upper.cells[i] ?? '')),
    isShort: true,
  }
}

/** The header whose second row has a cell for each column, empty below those that reach down: the first has one cell for all the parts of each other. */
function widenedHeader(first: RowBlock, second: RowBlock): Header | null {
  const lower = second.cells
  if (lower[0] !== '' || lower.some((cell) => cell.length > LONGEST_HEAD || isOrdinalCell(cell))) return null
  const upper: string[] = []
  let next = 0
  lower.forEach((cell, i) => {
    upper.push(cell !== '' && lower[i - 1] !== '' ? '' : (first.cells[next++] ?? ''))
  })
  if (next !== first.cells.length) return null
  const { widths: _, ...top } = first
  return {
    rows: [
      { ...top, cells: upper, widths: spansOf(upper, lower) },
      { ...second, merged: lower.map((cell) => cell === '') },
    ],
    names: lower.map((cell, i) => cell || (upper[i] ?? '')),
    isShort: true,
  }
}

const FIRST_MONTH = /^(?:0?1|I)$/
const SECOND_MONTH = /^(?:0?2|II)$/

/** The numbers of months or quarters, in the second row of a header. */
const areMonths = ({ cells: [first = '', second = ''] }: RowBlock): boolean =>
  FIRST_MONTH.test(first) && SECOND_MONTH.test(second)

const isPartOfHeader = (row: RowBlock): boolean =>
  row.cells.length > 1 &&
  (!isOrdinalCell(row.cells[0] ?? '') || areMonths(row)) &&
  row.cells.every((cell) => cell !== '' && cell.length <= LONGEST_HEAD)

/** The cells of the second row below those of the first that reach over empty ones; null where they are not as many. */
function placedBelow(upper: readonly string[], lower: readonly string[]): string[] | null {
  const isWide = upper.map((cell, i) => (cell === '' ? i > 0 : upper[i + 1] === ''))
  if (isWide.filter(Boolean).length !== lower.length) return null
  let next = 0
  return isWide.map((wide) => (wide ? (lower[next++] ?? '') : ''))
}

function spansOf(upper: readonly string[], lower: readonly string[]): number[] {
  return upper.map((cell, i) => {
    let width = 1
    while (cell !== '' && upper[i + width] === '' && lower[i + width] !== '') width++
    return width
  })
}
