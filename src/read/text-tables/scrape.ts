/**
 * Tables as law sites leave them in plain text: one cell per line, each closed by ` |`, an empty cell a bare
 * `|`, a long cell broken over lines.
 */
import { isCapitals } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell, isTotal } from '../table.js'
import { isWorkHead, opensWork } from './column-kinds.js'
import { framedParts } from './framed-scrape.js'
import { labelledTable } from './labelled-scrape.js'
import { mergedTable } from './merged-scrape.js'
import { brokenAtRules, cellText, type ScrapePart, TABLE_START, withoutBar } from './scrape-cells.js'

const GROUP_TITLE = /^(?:(?:Phần|Nhóm|Bảng|Biểu|PHẦN|NHÓM|BẢNG|BIỂU) )?(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)] ?\p{L}/u
const MOST_HEADER_CELLS = 48
/** So far behind a table the end of a cell that went over several lines may stand. */
const LINES_BEHIND = 6
const SIGN_OR_NUMBER = /^(?:[-+–•*]|\(?\d{1,2}\)?)$/u
/** The label of a group. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u
const ROW_LABEL = /^(?:\d{1,3}(?:\.\d{1,2})?|I|a)[.)]?$/u

/**
 * The lines with each bar at the end of its cell: some pages leave it on a line of its own, below the cell. There
 * two bars in a row are an empty cell.
 */
export function withBarsInLine(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const below = (line: PhysicalLine, i: number): boolean => line.text === '|' && !lines[i - 1]?.text.endsWith('|')
  const inLine = lines.filter((line) => line.text.endsWith('|') && line.text.length > 1).length
  if (lines.filter(below).length <= inLine) return [...lines]
  const joined: PhysicalLine[] = []
  lines.forEach((line, i) => {
    const cell = joined.at(-1)
    if (cell && below(line, i)) joined[joined.length - 1] = { ...cell, text: `${cell.text} |` }
    else joined.push(line)
  })
  return joined
}

/** True if cells stand on lines of their own that end in a bar, or bars alone on lines. */
export function isScrape(lines: readonly PhysicalLine[]): boolean {
  let cells = 0
  let bars = 0
  for (const { text } of lines) {
    if (text.endsWith('|') && !(text.startsWith('|') && text.length > 1)) cells++
    if (text === '|') bars++
  }
  return cells >= 3 || bars >= 2
}

interface Cell {
  text: string
  line: number
}

/**
 * Tells the tables among lines from the lines around them.
 *
 * @param opens what the line with the first header cell of a table looks like
 * @param read the rows of the table whose header begins at an index, and where it ends; null where none does
 */
export function tablesAmong(
  lines: readonly PhysicalLine[],
  opens: RegExp,
  read: (lines: readonly PhysicalLine[], from: number) => { rows: RowBlock[]; end: number } | null,
): ScrapePart[] {
  const parts: ScrapePart[] = []
  let next = 0
  const loose = (to: number): void => {
    if (to > next) parts.push({ kind: 'lines', lines: lines.slice(next, to) })
  }
  for (let i = 0; i < lines.length; i++) {
    const table = opens.test(lines[i]?.text ?? '') ? read(lines, i) : null
    if (!table) continue
    loose(i)
    parts.push({ kind: 'table', rows: table.rows })
    next = table.end
    i = table.end - 1
  }
  loose(lines.length)
  return parts
}

/** The tables of a scrape and the lines around them; null for lines that are none. */
export function scrapedParts(lines: readonly PhysicalLine[]): ScrapePart[] | null {
  const framed = framedParts(lines)
  if (framed.some(({ kind }) => kind === 'table'))
    return framed.flatMap((part) => (part.kind === 'table' ? [part] : scrapeParts(withBarsInLine(part.lines))))
  const inLine = withBarsInLine(lines)
  return isScrape(inLine) ? scrapeParts(inLine) : null
}

/** Tells the tables of a scrape from the lines around them. Cells of layout tables become lines. */
export function scrapeParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  const parts: ScrapePart[] = []
  let loose: PhysicalLine[] = []
  let i = 0
  while (i < lines.length) {
    const line = lines[i]
    if (!line) break
    const text = withoutBar(line.text)
    const closed = line.text.endsWith('|')
    const table = closed && TABLE_START.test(text) ? labelledRows(lines, i) : unlabelledRows(lines, i)
    if (table) {
      if (loose.length > 0) parts.push({ kind: 'lines', lines: loose })
      loose = []
      parts.push(...partsOf(table))
      i = table.end
      continue
    }
    for (const cell of layoutCells(line.text)) loose.push({ ...line, text: cell, closed })
    i++
  }
  if (loose.length > 0) parts.push({ kind: 'lines', lines: loose })
  return parts
}

/** The table, parted where a caption stands between its rows: what follows goes on below it. */
function partsOf({ rows, captions = [] }: NonNullable<Table>): ScrapePart[] {
  const below = (from: number, to?: number): ScrapePart => ({
    kind: 'table',
    rows: rows.slice(from, to).map((row, i) => ({ ...row, first: i === 0 })),
  })
  let from = 0
  const parts = captions.flatMap(({ line, row }): ScrapePart[] => {
    const above = below(from, row)
    from = row
    return [above, { kind: 'lines', lines: [line] }]
  })
  return [...parts, below(from)]
}

/** `ỦY BAN NHÂN DÂN | CỘNG HÒA … |`, `| KT. CHỦ TỊCH |`: the cells of a layout table on one line, each a line of its own. */
function layoutCells(text: string): string[] {
  const cells = /^\||\|$/.test(text) ? text.split('|') : [text]
  return cells.flatMap((cell) => brokenAtRules(cell.trim())).filter((cell) => cell !== '')
}

/** A line that a table is broken at, before the row of an index. */
interface Caption {
  line: PhysicalLine
  row: number
}

type Table = { rows: RowBlock[]; end: number; captions?: readonly Caption[] } | null

/** The rows of a table with labels, as they are if no cell is merged, or as they are otherwise if more begin as rows do then. */
function labelledRows(lines: readonly PhysicalLine[], from: number): Table {
  const whole = readTable(lines, from)
  // rows that all begin as rows do, and no cell behind them: none is merged
  const behind = whole ? lines.slice(whole.end, whole.end + LINES_BEHIND) : []
  const isWhole = rowsBegun(whole) + 1 === whole?.rows.length && !endsInLabel(whole) && !lacksCells(whole)
  if (isWhole && !behind.some(({ text }) => text.endsWith('|'))) return whole
  const merged = mergedTable(lines, from)
  const isDoubtful = endsInLabel(whole) || lacksCells(whole)
  if (merged && isDoubtful && !endsInLabel(merged) && rowsBegun(merged) === rowsBegun(whole)) return merged
  return merged && rowsBegun(merged) > rowsBegun(whole) ? merged : whole
}

/** A row with a label, a task and more that the label of the next one cuts short. */
function lacksCells(table: Table): boolean {
  const [header, ...rows] = table?.rows ?? []
  const isShort = ({ cells }: RowBlock): boolean =>
    cells.length > 2 && cells.length < (header?.cells.length ?? 0) && isOrdinalCell(cells[0] ?? '')
  return rows.slice(0, -1).some(isShort)
}

/** A row that ends in the label of the title below it: a cell of it is merged. */
function endsInLabel(table: Table): boolean {
  const rows = table?.rows ?? []
  return rows.some(({ cells }, i) => {
    const [title = '', ...others] = rows[i + 1]?.cells ?? []
    return GROUP_LABEL.test(cells.at(-1) ?? '') && /\p{L}{2}/u.test(title) && others.every((cell) => cell === '')
  })
}

const HEADS_READ = 4

/** The rows of a table whose header names work first, in a cell of one line or two, or behind a time or a step. */
function unlabelledRows(lines: readonly PhysicalLine[], from: number): Table {
  const opening = lines.slice(from, from + HEADS_READ).map(({ text }) => text)
  const [first = '', second = ''] = opening
  const isHead =
    (isWorkHead(first) && (first.endsWith('|') || second.endsWith('|'))) ||
    (first.endsWith('|') && opensWork(opening.map(withoutBar)))
  return labelledTable(lines, from) ?? (isHead ? mergedTable(lines, from) : null)
}

/** How many rows begin as rows do: with a label or without, with a title, as a total, as the header. */
function rowsBegun(table: Table): number {
  const [header, ...rows] = table?.rows ?? []
  return rows.filter((row) => {
    const [first = '', ...others] = row.cells
    const isOpening = first === '' || isOrdinalCell(first) || SIGN_OR_NUMBER.test(first) || first === header?.cells[0]
    return isOpening || others.every((cell) => cell === '') || isTotal(row)
  }).length
}

/** Reads the table whose first header cell stands on a line; null if it has no rows. */
function readTable(lines: readonly PhysicalLine[], from: number): Table {
  const width = headerWidth(lines, from)
  if (width < 2) return null
  const rows: RowBlock[] = []
  let cells: Cell[] = []
  let pending: PhysicalLine[] = []
  const captions: Caption[] = []
  let end = from
  let i = from
  const close = (): void => {
    rows.push({
      kind: 'row',
      cells: cells.map((cell) => cell.text),
      line: cells[0]?.line ?? 0,
      first: rows.length === 0,
    })
    cells = []
  }
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.furniture) break
    if (!line.text.endsWith('|')) {
      // nothing but the next row may follow a full row
      if (cells.length === 0 && endsTable(lines, i, width)) break
      pending.push(line)
      continue
    }
    const text = withoutBar(line.text)
    if (
      cells.length === 0 &&
      pending.length === 0 &&
      rows.length > 1 &&
      TABLE_START.test(text) &&
      !sameHeader(lines, i, rows[0])
    )
      break
    if (cells.length === 0 && rows.length > 1 && isOrdinalCell(text) && isTitle(pending)) {
      captions.push({ line: pending[0] as PhysicalLine, row: rows.length })
      pending = []
    }
    if (text !== '') pending.push({ ...line, text })
    if (cells.length === 0 && pending.length === 1 && rows.length > 0 && isGroupTitle(lines, i)) {
      cells = Array.from({ length: width }, (_, k) => ({ text: k === 0 ? text : '', line: line.line }))
      pending = []
      close()
      end = i + 1
      continue
    }
    const missing = width - cells.length
    if (
      cells.length >= 2 &&
      pending.length === 1 &&
      startsNextRow(lines, i, text, width, missing, rows, cells[0]?.text ?? '')
    )
      close()
    cells.push({ text: cellText(pending), line: pending[0]?.line ?? line.line })
    pending = []
    if (cells.length === width) close()
    end = i + 1
  }
  if (cells.length > 0) close()
  return rows.length > 1 ? { rows, end, captions } : null
}

/** Lines without a bar that a table was broken at: `2. Nhóm nhiệm vụ về hạ tầng`. */
const isTitle = ([line, ...others]: readonly PhysicalLine[]): boolean =>
  line !== undefined && others.length === 0 && GROUP_TITLE.test(line.text)

/**
 * The columns of the header: cells up to the first ordinal, to empty ones that the numbers of the columns fill up, or
 * to the title of the first group.
 */
function headerWidth(lines: readonly PhysicalLine[], from: number): number {
  const cells: string[] = []
  let words = ''
  let empty = 0
  for (let i = from; i < lines.length && cells.length < MOST_HEADER_CELLS; i++) {
    const text = lines[i]?.text ?? ''
    const cell = withoutBar(text)
    words = `${words} ${cell}`.trim()
    if (!text.endsWith('|')) continue
    const width = cells.length
    if (width >= 2 && isOrdinalCell(cell)) {
      if (width > 2 && isGroupTitle(lines, i - 1) && !isCapitals(withoutBar(lines[from + 1]?.text ?? '')))
        return width - 1
      if (empty > 0 && areTitleRows(cells.slice(empty + 1), empty + 1)) return empty + 1
      if (width % 2 === 0 && isTotalRow(cells.slice(width / 2))) return width / 2
      const named = width - empty
      return empty > 0 && empty + columnNumbers(lines, i) === named ? named : width
    }
    empty = cell === '' ? empty + 1 : 0
    cells.push(words)
    words = ''
  }
  return 0
}

/** `I. HẠ TẦNG SỐ | | |`: whole rows of which only the first cell is filled, with the title of a group. */
function areTitleRows(cells: readonly string[], width: number): boolean {
  const isTitleRow = (cell: string, i: number): boolean => (i % width === 0 ? GROUP_TITLE.test(cell) : cell === '')
  return cells.length > 0 && cells.length % width === 0 && cells.every(isTitleRow)
}

/** `| | TỔNG CỘNG | | 1.250 |`: the first row below a header of as many cells, without a label. */
function isTotalRow(cells: readonly string[]): boolean {
  return cells.length > 2 && isTotal({ cells: cells.slice(0, 2) })
}

/** `A. HẠ TẦNG SỐ |` right before the first row of a group: a title in one cell over all columns. */
function isGroupTitle(lines: readonly PhysicalLine[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  const isTitle = GROUP_TITLE.test(text) || (isCapitals(text) && /\p{L}{2}/u.test(text))
  return text.endsWith('|') && isTitle && ROW_LABEL.test(withoutBar(lines[i + 1]?.text ?? ''))
}

/** How many cells in a row are `(1)`, `(2)` … from the line at `from`. */
function columnNumbers(lines: readonly PhysicalLine[], from: number): number {
  let count = 0
  while (withoutBar(lines[from + count]?.text ?? '') === `(${count + 1})`) count++
  return count
}

/** A group row whose empty cells were lost: the next label follows before the row is full. */
function startsNextRow(
  lines: readonly PhysicalLine[],
  i: number,
  text: string,
  width: number,
  missing: number,
  rows: readonly RowBlock[],
  own: string,
): boolean {
  if (!isOrdinalCell(text) || rows.length === 0) return false
  // rows are counted on, within a group or through the whole table
  const last = [...rows.map(({ cells: [label = ''] }) => label), own].findLast((label) => /^\d+$/.test(label))
  if (Number(text) !== 1 && Number(text) !== Number(last ?? 0) + 1) return false
  // a figure in a cell of a full row: the next label stands where the row ends
  const behind = withoutBar(lines[i + missing]?.text ?? '')
  if (isOrdinalCell(behind) || SIGN_OR_NUMBER.test(behind)) return false
  // the cell after a full row must be a label or empty; a short row shows by a label in the place of a text
  const next = withoutBar(lines[i + width]?.text ?? '')
  const straight = lines.slice(i, i + width).every((line) => line.text.endsWith('|'))
  return straight && isOrdinalCell(next) && /^\d+$/.test(text) && isCapitals(rows[0]?.cells[0] ?? '')
}

/** Lines without a bar end a table unless a cell follows that they belong to: a label, or the title of a group. */
function endsTable(lines: readonly PhysicalLine[], i: number, width: number): boolean {
  for (let k = i; k < Math.min(i + 3, lines.length); k++) {
    const text = lines[k]?.text ?? ''
    if (text.endsWith('|')) return !isOrdinalCell(withoutBar(text)) && !endsTitleRow(lines, k, width)
  }
  return true
}

/** The end of a title of which the other cells of its row are empty; the label of the next row stands behind them. */
function endsTitleRow(lines: readonly PhysicalLine[], i: number, width: number): boolean {
  const empty = lines.slice(i + 1, i + width)
  return empty.every(({ text }) => text === '|') && ROW_LABEL.test(withoutBar(lines[i + width]?.text ?? ''))
}

function sameHeader(lines: readonly PhysicalLine[], i: number, header: RowBlock | undefined): boolean {
  return withoutBar(lines[i + 1]?.text ?? '') === header?.cells[1]
}
