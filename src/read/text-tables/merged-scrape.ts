/**
 * Tables of a scrape in which merged cells stand once: those of a header of several rows, leads over several rows,
 * titles over all columns.
 *
 *     TT |
 *     Nhiệm vụ |
 *     Cơ quan thực hiện |      over the next two
 *     Chủ trì |
 *     Phối hợp |
 *     1 |
 *     Rà soát quy hoạch |
 *     Sở Xây dựng |            of the next row, too
 *     Sở Tư pháp |
 *     2 |
 *     Lập sổ theo dõi |
 *     Sở Nội vụ |
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { type ColumnKind, headsColumnOf, headsWork, isWorkHead, kindsOf } from './column-kinds.js'
import type { HeaderRow } from './header-rows.js'
import { headerTree, lowestNames } from './header-tree.js'
import { placesOfMerged } from './merged-places.js'
import { isTitle as isGroupTitle, type MergedRow, type MissingPlace, mergedRows } from './merged-rows.js'
import { cellText, TABLE_START, withoutBar } from './scrape-cells.js'

const MOST_COLUMNS = 16
const FEWEST_COLUMNS = 3
const MOST_MERGED = 4
/** A group within a group within one. */
const MOST_TITLES = 3
const MOST_CELLS = 20000
const CELL_LINES = 150
const FEWEST_NUMBERS = 3
const FEWEST_ROWS = 2
const LONGEST_HEAD = 90

interface Cell {
  text: string
  line: number
  /** Index of the line behind it. */
  end: number
}

interface Reading {
  header: HeaderRow[]
  kinds: ColumnKind[]
  rows: MergedRow[]
  score: number
}

/** Reads the table whose header begins on a line; null where it is none, or where all its cells are there. */
export function mergedTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const cells = cellsFrom(lines, from)
  const texts = cells.map(({ text }) => text)
  const best = TABLE_START.test(texts[0] ?? '') ? labelledReading(texts) : unlabelledReading(texts)
  const last = best?.rows.at(-1)
  if (!best || !last) return null
  const width = best.kinds.length
  const line = cells[0]?.line ?? 1
  const header = best.header.map((row, i): RowBlock => ({ kind: 'row', ...row, line, first: i === 0 }))
  const places = placesOfMerged(best.rows, texts, best.kinds)
  const body = best.rows.map((row, i) =>
    blockOf(row, cells, width, places[i] ?? { at: 0, tail: 0, group: false }, row === last),
  )
  return { rows: [...header, ...body], end: cells[last.to - 1]?.end ?? from }
}

/** The cells from a line on, up to the header of another table. */
function cellsFrom(lines: readonly PhysicalLine[], from: number): Cell[] {
  const cells: Cell[] = []
  let own: PhysicalLine[] = []
  for (let i = from; i < lines.length && cells.length < MOST_CELLS; i++) {
    const line = lines[i]
    if (!line || line.furniture || own.length > CELL_LINES) break
    const closed = line.text.endsWith('|')
    const text = withoutBar(line.text)
    if (
      i > from &&
      (TABLE_START.test(text) || (own.length > 0 && cells.length > FEWEST_COLUMNS && headsBelow(lines, i)))
    )
      break
    if (text !== '') own.push({ ...line, text })
    if (!closed) continue
    cells.push({ text: cellText(own), line: own[0]?.line ?? line.line, end: i + 1 })
    own = []
  }
  return cells
}

/** The header of another table without ordinals begins on a line: work, who does it, and more. */
function headsBelow(lines: readonly PhysicalLine[], i: number): boolean {
  const cells = lines.slice(i, i + FEWEST_COLUMNS)
  return (
    isWorkHead(cells[0]?.text ?? '') &&
    cells.every(({ text }) => text.endsWith('|')) &&
    headsWork(cells.map(({ text }) => withoutBar(text)))
  )
}

/** The header of a table with labels, and its rows, over as many columns as fits them best. */
function labelledReading(texts: readonly string[]): Reading | null {
  const opening = texts.findIndex((text, i) => i > 1 && isOrdinalCell(text) && numbersFrom(texts, i) !== QUARTERS)
  const unnumbered = texts.indexOf('')
  if (unnumbered >= FEWEST_COLUMNS && (opening < 0 || unnumbered < opening)) return emptyLabelReading(texts, unnumbered)
  if (opening < FEWEST_COLUMNS - 1 || texts.slice(0, opening).some((text) => text.length > LONGEST_HEAD)) return null
  const numbers = numbersFrom(texts, opening)
  const readings = headerEnds(texts, opening).flatMap((heads) => {
    const widths = numbers > 0 ? [numbers] : Array.from({ length: MOST_MERGED + 1 }, (_, k) => heads - k)
    return widths.flatMap((width) => readingOf(texts, heads, numbers, width) ?? [])
  })
  return bestOf(readings)
}

/** The rows of a table whose numbers were lost: below the column of labels there are empty cells. */
function emptyLabelReading(texts: readonly string[], heads: number): Reading | null {
  if (texts.slice(0, heads).some((text) => text.length > LONGEST_HEAD)) return null
  const readings = [heads, heads - 1].flatMap((width) => readingOf(texts, heads, 0, width) ?? [])
  return bestOf(readings.filter(({ kinds, rows }) => kinds.includes('body') && rows.length >= FEWEST_ROWS))
}

/** Where the header may end: before the first label, or before the titles that stand above it. */
function headerEnds(texts: readonly string[], opening: number): number[] {
  const ends = [opening]
  const isParted = (width: number): boolean => headerTree(texts.slice(0, opening), width) !== null
  for (let at = opening - 1; at >= FEWEST_COLUMNS && ends.length <= MOST_TITLES; at--) {
    // without a label of its own it may as well be the last part of the header
    const mayBeTitle =
      at === opening - 1 &&
      headsColumnOf(texts[at] ?? '') === null &&
      !Array.from({ length: MOST_MERGED }, (_, k) => at - k).some(isParted)
    if (!mayBeTitle && !isGroupTitle(texts[at] ?? '')) break
    ends.push(at)
  }
  return isOrdinalCell(texts[opening] ?? '') ? ends : [opening]
}

function readingOf(texts: readonly string[], heads: number, numbers: number, width: number): Reading | null {
  if (width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null
  const header = headerTree(texts.slice(0, heads), width, numbers > 0)
  if (!header) return null
  const numbered = numbers > 0 ? [{ cells: texts.slice(heads, heads + numbers) }] : []
  const kinds: ColumnKind[] = ['note', ...kindsOf(lowestNames(header).slice(1))]
  const { rows, score } = mergedRows(texts, heads + numbers, kinds)
  return { header: [...header, ...numbered], kinds, rows, score }
}

const QUARTERS = -1

/** How many cells from one on number the columns, `(1)`, `(2)` …; `I`, `II`, `III`, `IV` are those of quarters. */
function numbersFrom(texts: readonly string[], from: number): number {
  if (texts[from] === 'I' && texts[from + 1] === 'II' && texts[from + 2] === 'III') return QUARTERS
  let count = 0
  while (/^\(?(\d{1,2})\)?$/.exec(texts[from + count] ?? '')?.[1] === String(count + 1)) count++
  return count < FEWEST_NUMBERS ? 0 : count
}

/** The header of a table without labels: so many cells that name work, and who does it, in one row. */
function unlabelledReading(texts: readonly string[]): Reading | null {
  const readings: Reading[] = []
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS && width < texts.length; width++) {
    const header = texts.slice(0, width)
    if (header.some((text) => text.length > LONGEST_HEAD || /^\d/.test(text))) break
    if (!headsWork(header)) continue
    const kinds = kindsOf(header)
    const { rows, score } = mergedRows(texts, width, kinds)
    const items = rows.filter(({ isTitle }) => !isTitle).length
    if (items >= FEWEST_ROWS) readings.push({ header: [{ cells: header }], kinds, rows, score })
  }
  return bestOf(readings)
}

const bestOf = (readings: readonly Reading[]): Reading | null =>
  readings.reduce<Reading | null>((best, one) => (best && best.score >= one.score ? best : one), null)

/** The row with a cell for each column: what is missing at a place is merged with the cell above, or covered by a title. */
function blockOf(
  row: MergedRow,
  cells: readonly Cell[],
  width: number,
  { at, tail, group }: MissingPlace,
  isLast: boolean,
): RowBlock {
  const own = cells.slice(row.from, row.to)
  const texts = own.map(({ text }) => text)
  const block = { kind: 'row' as const, line: own[0]?.line ?? 1, first: false }
  const missing = width - texts.length
  if (missing === 0) return { ...block, cells: texts }
  const empty = Array<string>(missing).fill('')
  // the end of a text that was cut off lacks what stood behind it
  if (row.isTitle || (isLast && !group && at === texts.length)) return { ...block, cells: [...texts, ...empty] }
  if (group) {
    const rest = texts.slice(at - 1)
    const merged = (i: number): boolean => i === 1 || (i >= at && i < at + missing - 1)
    return {
      ...block,
      cells: [...texts.slice(0, 1), '', ...texts.slice(1, at - 1), ...empty.slice(1), ...rest],
      merged: Array.from({ length: width }, (_, i) => merged(i)),
    }
  }
  return {
    ...block,
    cells: [...texts.slice(0, at), ...empty.slice(tail), ...texts.slice(at), ...empty.slice(0, tail)],
    merged: Array.from({ length: width }, (_, i) => (i >= at && i < at + missing - tail) || i >= width - tail),
  }
}
