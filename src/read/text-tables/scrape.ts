/**
 * Tables as law sites leave them in plain text: one cell per line, each closed by ` |`, an empty cell a bare
 * `|`, a long cell broken over lines.
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { isOrdinalCell, isTotal } from '../table.js'
import { isWorkHead, opensWork } from './column-kinds.js'
import { framedParts } from './framed-scrape.js'
import { labelledTable } from './labelled-scrape.js'
import { mergedTable } from './merged-scrape.js'
import { brokenAtRules, type ScrapePart, TABLE_START, withoutBar } from './scrape-cells.js'
import { readTable, SIGN_OR_NUMBER, type Table } from './scrape-rows.js'

/** So far behind a table the end of a cell that went over several lines may stand. */
const LINES_BEHIND = 40
/** The label of a group. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-ZĐ])[.)/]?$/u

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

/**
 * Tells the tables among lines from the lines around them.
 *
 * @param opens what the line with the first header cell of a table looks like
 * @param read the rows of the table whose first header cell stands at an index, where it ends, and where it begins if
 *   other cells of its header stand above; null where none does
 */
export function tablesAmong(
  lines: readonly PhysicalLine[],
  opens: RegExp,
  read: (lines: readonly PhysicalLine[], at: number) => { rows: RowBlock[]; end: number; from?: number } | null,
): ScrapePart[] {
  const parts: ScrapePart[] = []
  let next = 0
  const loose = (to: number): void => {
    if (to > next) parts.push({ kind: 'lines', lines: lines.slice(next, to) })
  }
  for (let i = 0; i < lines.length; i++) {
    const table = opens.test(lines[i]?.text ?? '') ? read(lines, i) : null
    if (!table) continue
    loose(Math.max(next, table.from ?? i))
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

/** The rows of a table with labels, as they are if no cell is merged, or as they are otherwise if more begin as rows do then. */
function labelledRows(lines: readonly PhysicalLine[], from: number): Table {
  const whole = readTable(lines, from)
  // rows that all begin as rows do, and no cell behind them: none is merged
  const behind = whole ? lines.slice(whole.end, whole.end + LINES_BEHIND) : []
  const isWhole =
    rowsBegun(whole) + 1 === whole?.rows.length && !endsInLabel(whole) && !lacksCells(whole) && !holdsRows(whole)
  if (isWhole && !behind.some(({ text }) => text.endsWith('|'))) return whole
  const merged = mergedTable(lines, from)
  const isDoubtful = endsInLabel(whole) || lacksCells(whole)
  if (merged && isDoubtful && !endsInLabel(merged) && rowsBegun(merged) === rowsBegun(whole)) return merged
  if (!merged) return whole
  // where the rows of merged cells end with the table, others may go on into the next one
  const behindIt = lines[merged.end]
  const endsThere = !behindIt?.text.endsWith('|') || TABLE_START.test(withoutBar(behindIt.text))
  const last = endsThere ? (behindIt?.line ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  return rowsBegun(merged) > rowsBegun(whole, last) ? merged : whole
}

const LONGEST_HEAD = 90

/** A header that took up rows, or another header: those above the first number. */
const holdsRows = (table: Table): boolean =>
  table?.rows[0]?.cells.some((cell, i) => i > 0 && (cell.length > LONGEST_HEAD || TABLE_START.test(cell))) === true

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
  if (!first.endsWith('|') && !goesOnInHead(first, second)) return null
  const isHead = isWorkHead(first) || (first.endsWith('|') && opensWork(opening.map(withoutBar)))
  return labelledTable(lines, from) ?? (isHead ? mergedTable(lines, from) : null)
}

/** A first cell of a header over two lines; `Nhiệm vụ cụ thể như sau:` over `STT` is none. */
const goesOnInHead = (first: string, second: string): boolean =>
  second.endsWith('|') && !/[.:;]$/.test(first) && !TABLE_START.test(withoutBar(second))

/** How many rows before a line begin as rows do: with a label or without, with a title, as a total, as the header. */
function rowsBegun(table: Table, before = Number.POSITIVE_INFINITY): number {
  const [header, ...rows] = table?.rows ?? []
  return rows.filter((row) => {
    if ((row.line ?? 0) >= before) return false
    const [first = '', ...others] = row.cells
    const isOpening = first === '' || isOrdinalCell(first) || SIGN_OR_NUMBER.test(first) || first === header?.cells[0]
    return isOpening || others.every((cell) => cell === '') || isTotal(row)
  }).length
}
