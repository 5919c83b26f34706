/** Rows that a page end cuts: which row goes on behind it, and in which of its cells. */
import { startsLower } from '../../text/characters.js'
import { jointOf } from '../../text/joint.js'
import { markerAt } from '../../text/marker.js'
import { shiftPrinted } from '../block.js'
import { isOrdinalCell, isTotal } from '../table.js'
import { continuesLine } from './continued-lines.js'
import type { LineProfile } from './line-profile.js'
import { FINAL } from './lines.js'
import type { TableRow } from './tables.js'
import { isCutFigure } from './torn.js'

/** So many rows of a table tell that each of them has its ordinal. */
const LEAST_ORDINALS = 3
/** So many tell that each has the cell. */
const LEAST_FILLED = 6

/** Which cells of a row open a paragraph of their own, where a page end cut the row above off. */
export function openedCells(above: TableRow, row: TableRow, profile: LineProfile): boolean[] {
  return row.lines.map(([tail], i) => {
    const head = above.lines[i]?.at(-1)
    return head !== undefined && tail !== undefined && !continuesLine(head, [], tail, profile)
  })
}

/**
 * True for a row that goes on in the middle of a sentence where a page end cut the row above off.
 *
 * @param others the rows that stand below no page end
 */
export function isRest(above: TableRow, row: TableRow, others: readonly TableRow[], profile: LineProfile): boolean {
  if (isItemAlone(above, row)) return true
  const [label = ''] = row.cells
  // in a table without ordinals the cut may go through the first cell
  const opens = label !== '' && (isOrdinalCell(label) || !(startsLower(label) || lacksLabel(label, others)))
  if (opens || row.merged?.includes(true)) return false
  const filled = row.lines.map((lines, i) => [above.lines[i]?.at(-1), lines[0]] as const).filter(([, tail]) => tail)
  const goesOn = ([head, tail]: (typeof filled)[number]): boolean =>
    head !== undefined && tail !== undefined && continuesLine(head, [], tail, profile)
  // no row of such a table opens in the middle of a sentence, whatever opens a paragraph beside it
  const [[head, tail] = []] = filled
  const isShorter = row.cells.some((cell, i) => cell === '' && above.cells[i] !== '')
  if (
    label !== '' &&
    (isShorter || lacksLabel(label, others)) &&
    head &&
    tail &&
    !FINAL.test(head.text) &&
    goesOn([head, tail])
  )
    return true
  return filled.length > 0 && filled.every(goesOn)
}

/** `- Hoàn thiện quy chế;` alone, in one column: an item of the cell that the page end cut. */
function isItemAlone(above: TableRow, row: TableRow): boolean {
  const [column, other] = row.cells.flatMap((cell, i) => (cell === '' ? [] : i))
  if (column === undefined || other !== undefined || row.merged?.includes(true)) return false
  return (
    (row.widths?.[column] ?? 1) === 1 && above.cells[column] !== '' && /^[-+–•] ?\p{L}/u.test(row.cells[column] ?? '')
  )
}

/** `II thành hồ sơ …` where all first cells begin with a label: `2. Xây dựng danh mục …`. */
function lacksLabel(cell: string, others: readonly TableRow[]): boolean {
  if (markerAt(cell)) return false
  const items = others.filter(({ cells }) => cells.filter(Boolean).length > 2).slice(1)
  return items.length >= LEAST_ORDINALS && items.every(({ cells }) => markerAt(cells[0] ?? ''))
}

/**
 * True for a row whose ordinal stands in the middle of its height, behind the page end that cut it: what stands above
 * has none, and goes on in its longest cell.
 */
export function isRestWithOrdinal(above: TableRow, row: TableRow, profile: LineProfile): boolean {
  if (above.cells[0] !== '' || above.merged?.includes(true) || row.merged?.includes(true)) return false
  if (!isOrdinalCell(row.cells[0] ?? '') || above.cells.filter(Boolean).length < 2) return false
  const longest = above.cells.reduce((best, cell, i) => (cell.length > (above.cells[best]?.length ?? 0) ? i : best), 0)
  const [head, tail] = [above.lines[longest]?.at(-1), row.lines[longest]?.[0]]
  return head !== undefined && tail !== undefined && continuesLine(head, [], tail, profile)
}

/**
 * True for a row without ordinal below a page end, where all rows but such ones have theirs: what stands in it opens a
 * paragraph of the row that the page end cut.
 *
 * @param others the rows that stand below no page end
 */
export function lacksOrdinal(above: TableRow, row: TableRow, others: readonly TableRow[]): boolean {
  if (row.cells[0] !== '' || row.merged?.includes(true) || row.widths?.some((width) => width > 1)) return false
  if (isTotal(row) || !isOrdinalCell(above.cells[0] ?? '')) return false
  if (others.some(({ cells, merged }) => cells[0] === '' && !merged?.[0])) return false
  const isOfOneWeight = row.lines.every(([tail], i) => !tail || tail.bold === (above.lines[i]?.at(-1)?.bold ?? false))
  return isOfOneWeight && others.filter(({ cells }) => isOrdinalCell(cells[0] ?? '')).length >= LEAST_ORDINALS
}

/**
 * Takes the empty cells at the head of a part for the rest of the cells above the page end where either side shows
 * that the cell covers several rows; so too cells that go on in the middle of a sentence.
 */
export function continueMerged(rows: readonly TableRow[], part: readonly TableRow[], profile: LineProfile): void {
  const above = rows.at(-1)
  const [first, second, ...further] = part
  if (!above || !first?.merged) return
  for (let i = 0; i < first.cells.length; i += first.widths?.[i] ?? 1) {
    if (first.merged[i] || above.widths?.[i] !== first.widths?.[i]) continue
    const cell = first.cells[i] ?? ''
    const isFilled = above.cells[i] !== ''
    if (cell === '' && (above.merged?.[i] || (second?.merged?.[i] && isFilled))) first.merged[i] = true
    else if (cell === '' && isFilled && isElsewhereMerged([...rows, ...(second ? [second] : []), ...further], i))
      first.merged[i] = true
    else if (cell === '' && isItem(above) && isItem(first) && isElsewhereFilled([...rows, ...part.slice(1)], i))
      first.merged[i] = true
    if (cell === '' || !startsLower(cell) || !(above.merged?.[i] || second?.merged?.[i])) continue
    const whole = rows.findLast((row) => !row.merged?.[i])
    const [head, tail] = [whole?.lines[i]?.at(-1), first.lines[i]?.[0]]
    if (!whole || !head || !tail || !continuesLine(head, [], tail, profile)) continue
    append(whole, first, i)
    first.merged[i] = true
  }
}

/** Some cells of the column cover several items, and none of an item is empty. */
function isElsewhereMerged(rows: readonly TableRow[], column: number): boolean {
  const items = rows.filter(isItem)
  const isMerged = ({ merged }: TableRow): boolean => merged?.[column] === true
  return (
    items.length >= LEAST_ORDINALS &&
    items.some(isMerged) &&
    items.every((row) => isMerged(row) || row.cells[column] !== '')
  )
}

/** All other items have the cell: the one below the page end lacks it because it covers the item above too. */
function isElsewhereFilled(rows: readonly TableRow[], column: number): boolean {
  const items = rows.filter(isItem)
  return items.length >= LEAST_FILLED && items.every(({ cells, merged }) => cells[column] !== '' || merged?.[column])
}

/** An ordinal, the work and more, if of a cell that covers it. */
const isItem = ({ cells, merged }: TableRow): boolean =>
  isOrdinalCell(cells[0] ?? '') && cells.filter((cell, i) => cell !== '' || merged?.[i]).length > 2

/** Puts the figures together that a page end cut in the cells of a row. */
export function joinCutFigures(above: TableRow, row: TableRow): void {
  for (const [i, tail] of row.cells.entries()) {
    const last = above.lines[i]?.at(-1)
    if (tail !== '' && last && (above.cells[i] ?? '').endsWith(last.text) && isCutFigure(last.text, tail))
      append(above, row, i, '')
  }
}

/** Moves the text of a cell to the end of one above it. */
function append(above: TableRow, row: TableRow, column: number, between?: string): void {
  const [head, tail] = [above.cells[column] ?? '', row.cells[column] ?? '']
  const start = head + (between ?? jointOf(head, tail, false, false).glue)
  above.cells[column] = start + tail
  above.printed?.[column]?.push(...shiftPrinted(row.printed?.[column] ?? [], start.length))
  above.lines[column]?.push(...(row.lines[column] ?? []))
  row.cells[column] = ''
  if (row.printed) row.printed[column] = []
  row.lines[column] = []
}
