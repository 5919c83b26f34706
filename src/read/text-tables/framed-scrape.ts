/**
 * Tables of a page whose rows are framed by bars, each bar on a line of its own:
 *
 *     |
 *     TT
 *     |
 *     Nhiệm vụ
 *     |
 *     |
 *     1
 *     |
 *     Rà soát quy hoạch
 *     |
 *
 * A bar opens each row, one stands behind each cell; two bars in a row are the end of a row and the next, or an empty
 * cell.
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell } from '../table.js'
import { BODY, type ColumnKind, headsWork, isWorkHead, kindsOf, TIME } from './column-kinds.js'
import { type FramedRow, framedRows } from './framed-rows.js'
import { PARTINGS, partedAt } from './header-rows.js'
import { cellText, type ScrapePart, TABLE_START } from './scrape-cells.js'

const MOST_COLUMNS = 16
/** Words of a cell that parts one of the header. */
const LONGEST_PART = 60

/** Headers of columns that hold one thing. */
const WHOLE_HEAD = /^(?:đơn vị tính|đvt|ghi chú|địa điểm|thời gian|thời hạn|tỷ lệ)/iu

/** What stands between two bars; an empty cell and the end of a row alike hold no lines. */
interface Piece {
  text: string
  lines: PhysicalLine[]
  /** Index of the bar behind it. */
  bar: number
}

const isBar = (line: PhysicalLine | undefined): boolean => line?.text === '|'

/** Tells framed tables from the lines around them; one part with all lines where there are none. */
export function framedParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  const parts: ScrapePart[] = []
  let next = 0
  for (let i = 1; i < lines.length; i++) {
    if (!isBar(lines[i - 1])) continue
    const opening = lines[i]?.text ?? ''
    const table = TABLE_START.test(opening) ? readTable(lines, i) : readTitled(lines, i)
    if (!table) continue
    if (i - 1 > next) parts.push({ kind: 'lines', lines: lines.slice(next, i - 1) })
    parts.push({ kind: 'table', rows: table.rows })
    next = table.end
    i = table.end
  }
  if (next < lines.length) parts.push({ kind: 'lines', lines: lines.slice(next) })
  return parts
}

interface FramedTable {
  rows: RowBlock[]
  end: number
}

/** The table whose header begins on a line, and where it ends; null where no row of it has a label. */
function readTable(lines: readonly PhysicalLine[], from: number): FramedTable | null {
  const pieces = piecesFrom(lines, from)
  return bestOf(pieces, headersOf(pieces.map(({ text }) => text)))
}

/** The table by the one of several headers below which most rows are whole; `titles` stand above it. */
function bestOf(
  pieces: readonly Piece[],
  headers: readonly Header[],
  titles: readonly FramedRow[] = [],
): FramedTable | null {
  const texts = pieces.map(({ text }) => text)
  const [best] = headers
    .map((header) => ({ header, read: framedRows(texts, header.end, header.width) }))
    .sort((a, b) => b.read.score - a.read.score)
  const last = best?.read.rows.at(-1)
  if (!best || !last) return null
  const line = pieces[0]?.lines[0]?.line ?? 1
  const rows = best.header.rows.map((row, i): RowBlock => ({ kind: 'row', ...row, line, first: i === 0 }))
  const kinds = kindsOf((best.header.rows[0]?.cells ?? []).slice(1))
  const items = [...titles, ...best.read.rows].map((row) => blockOf(row, pieces, best.header.width, kinds))
  return { rows: [...rows, ...items], end: (pieces[last.to - 1]?.bar ?? 0) + 1 }
}

const MOST_TITLES = 3
const LONGEST_HEAD = 60

/**
 * The titles above a header without a name for the labels, and the header itself, as they stand among pieces: `III`,
 * `Giáo dục`, and below them `Nội dung`, `Đơn vị thực hiện`, `Thời gian`. Null where no such header opens a table.
 */
function titledHeader(
  lines: readonly PhysicalLine[],
  from: number,
): { titles: FramedRow[]; cells: string[]; end: number } | null {
  const opening = lines[from]?.text ?? ''
  const bar = lines[from - 1]
  const opens = from === 1 || bar?.afterGap === true || isBar(lines[from - 2])
  if (!opens || (!isOrdinalCell(opening) && !isWorkHead(opening))) return null
  const texts = piecesFrom(lines.slice(from, from + LONGEST_HEAD), 0).map(({ text }) => text)
  const titles: FramedRow[] = []
  for (let at = 0; titles.length <= MOST_TITLES; ) {
    const end = texts.indexOf('', at)
    const cells = texts.slice(at, end)
    if (end < 0) return null
    if (headsWork(cells)) return { titles, cells, end }
    if (cells.length !== 2 || !isOrdinalCell(cells[0] ?? '')) return null
    titles.push({ from: at, to: end, isLabelled: true, isTitle: true })
    at = end + 1
  }
  return null
}

/** The table whose titles, or whose header without a name for the labels, begin on a line. */
function readTitled(lines: readonly PhysicalLine[], from: number): FramedTable | null {
  const head = titledHeader(lines, from)
  if (!head) return null
  const { titles, cells, end } = head
  const pieces = piecesFrom(lines, from)
  if (!isOrdinalCell(pieces[end + 1]?.text ?? '')) return null
  const own = ['', ...cells]
  return bestOf(pieces, [{ rows: [{ cells: own }], width: own.length, end }], titles)
}

/** What the bars part, up to the header of another table; what no bar closes is left out. */
function piecesFrom(lines: readonly PhysicalLine[], from: number): Piece[] {
  const pieces: Piece[] = []
  let own: PhysicalLine[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.furniture) break
    if (i > from && isBar(lines[i - 1]) && TABLE_START.test(line.text)) {
      // the title of that table stands behind the last bar of this one
      if (pieces.at(-1)?.text !== '') pieces.pop()
      break
    }
    if (!isBar(line)) {
      // an empty line stands in no cell
      if (line.afterGap && i > from) break
      own.push(line)
      continue
    }
    pieces.push({ text: cellText(own), lines: own, bar: i })
    own = []
  }
  return pieces
}

interface Header {
  rows: Pick<RowBlock, 'cells' | 'widths' | 'merged'>[]
  width: number
  /** Index of the piece that ends it. */
  end: number
}

/** The ways to read the header: of the cells before the first two bars in a row, or of more. */
function headersOf(texts: readonly string[]): Header[] {
  const named = texts.indexOf('')
  if (named < 2 || named > MOST_COLUMNS) return []
  const cells = texts.slice(0, named)
  const headers: Header[] = [{ rows: [{ cells }], width: named, end: named }]
  // the last header is empty: its bar and the one that ends the row
  if (texts[named + 1] === '') headers.push({ rows: [{ cells: [...cells, ''] }], width: named + 1, end: named + 1 })
  const parts = partsBehind(texts, named + 1)
  if (parts.length < 2) return headers
  const rows = repeatedRows(cells, parts) ?? partedRows(cells, parts)
  const width = rows[0]?.cells.length ?? 0
  return [...headers, { rows, width, end: named + 1 + parts.length }]
}

/** `Kế hoạch 2026`, `Kế hoạch 2027` over `Lượng`, `Giá trị`, `Lượng`, `Giá trị`: the last cells, parted alike; else null. */
function repeatedRows(cells: readonly string[], parts: readonly string[]): Header['rows'] | null {
  const each = parts.findIndex((part, i) => i > 1 && part === parts[0])
  const merged = parts.length / each
  const last = cells.length - (WHOLE_HEAD.test(cells.at(-1) ?? '') ? 1 : 0)
  if (each < 2 || !Number.isInteger(merged) || merged >= last || parts.some((part, i) => part !== parts[i % each]))
    return null
  const isMerged = (i: number): boolean => i >= last - merged && i < last
  const widths = cells.flatMap((_, i) => (isMerged(i) ? [each, ...Array<number>(each - 1).fill(1)] : [1]))
  const above = cells.flatMap((cell, i) => (isMerged(i) ? [cell, ...Array<string>(each - 1).fill('')] : [cell]))
  const from = last - merged
  const isPart = (i: number): boolean => i >= from && i < from + parts.length
  return [
    { cells: above, widths },
    { cells: above.map((_, i) => parts[i - from] ?? ''), merged: above.map((_, i) => !isPart(i)) },
  ]
}

/** The cells of a second row of a header. */
function partsBehind(texts: readonly string[], from: number): string[] {
  const end = texts.indexOf('', from)
  const parts = texts.slice(from, end < 0 ? from : end)
  const isPart = (text: string): boolean => text.length <= LONGEST_PART && !isOrdinalCell(text)
  return parts.length <= MOST_COLUMNS && parts.every(isPart) ? parts : []
}

/** The two rows of a header whose second one parts a cell of the first, behind that of the tasks where no words tell. */
function partedRows(cells: readonly string[], parts: readonly string[]): Header['rows'] {
  const parted = PARTINGS.map((sort) => partedAt(cells, parts, sort)).find((at) => at > 0) ?? -1
  const wide = cells.findIndex((cell, i) => i > 1 && !WHOLE_HEAD.test(cell))
  const at = parted > 0 ? parted : wide > 0 ? wide : cells.length - 1
  const above = [...cells.slice(0, at + 1), ...parts.slice(1).map(() => ''), ...cells.slice(at + 1)]
  const isPart = (i: number): boolean => i >= at && i < at + parts.length
  return [
    { cells: above, widths: above.map((_, i) => (i === at ? parts.length : 1)) },
    { cells: above.map((_, i) => parts[i - at] ?? ''), merged: above.map((_, i) => !isPart(i)) },
  ]
}

/** The row with a cell for each column: what is missing is merged with the cell above, or covered by a title. */
function blockOf(row: FramedRow, pieces: readonly Piece[], width: number, kinds: readonly ColumnKind[]): RowBlock {
  const own = pieces.slice(row.from, row.to)
  const line = own.find(({ lines }) => lines.length > 0)?.lines[0]?.line ?? 1
  const texts = own.map(({ text }) => text)
  const missing = width - texts.length
  const block = { kind: 'row' as const, line, first: false }
  if (missing === 0) return { ...block, cells: texts }
  const empty = Array<string>(missing).fill('')
  if (row.isTitle) return { ...block, cells: [...texts, ...empty] }
  const [label, cells] = row.isLabelled ? [texts.slice(0, 1), texts.slice(1)] : [[''], texts]
  const gap = row.isLabelled ? empty : empty.slice(1)
  const at = placeOf(gap.length, cells, kinds)
  return {
    ...block,
    cells: [...label, ...cells.slice(0, at), ...gap, ...cells.slice(at)],
    merged: Array.from({ length: width }, (_, i) => i > at && i <= at + gap.length),
  }
}

/** Before which of the cells the merged ones stand, so that most of the others are of the kind of their columns. */
function placeOf(gap: number, cells: readonly string[], kinds: readonly ColumnKind[]): number {
  if (gap === 0) return cells.length
  const misfits = (at: number): number =>
    cells.filter((cell, i) => !isOfKind(cell, kinds[i < at ? i : i + gap] ?? 'other')).length
  let place = cells.length
  for (let at = cells.length - 1; at > 0; at--) if (misfits(at) < misfits(place)) place = at
  return place
}

function isOfKind(cell: string, kind: ColumnKind): boolean {
  if (cell === '' || (kind !== 'body' && kind !== 'time')) return true
  return (kind === 'body' ? BODY : TIME).test(cell)
}
