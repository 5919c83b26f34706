/**
 * Tables of a text layer without layout (`pdftotext -raw`, most libraries): the cells of a row stand one after the
 * other, each broken over lines as on the page, and short cells side by side on one line.
 *
 *     STT Nhiệm vụ Cơ quan chủ trì       the header, up to the first label
 *     Thời gian
 *     thực hiện
 *     1 Rà soát quy hoạch                a row begins at the next label of the sequence
 *     cấp nước
 *     Sở Xây dựng Quý II/2026
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { endOf, isOneName, wholeEnding, workOf } from './cell-atoms.js'
import { type ColumnKind, FITTING, fitOf, kindsOf } from './column-kinds.js'
import { type HeaderRow, PARTED_BY_YEAR, PARTED_OF_TASKS, partedHeader } from './header-rows.js'
import { withoutLentLeads } from './merged-leads.js'
import { piecesBeside } from './rows-beside.js'
import { hasHeadBelow, isHeadedAbove } from './scattered-header.js'
import { tablesAmong } from './scrape.js'
import { cellText, type ScrapePart } from './scrape-cells.js'
import { SectionsBehind } from './section-behind.js'
import { looksOf, partPieces } from './spilled-cells.js'
import { type Header, readHeader, START } from './spilled-header.js'
import { isTableEnd, type SpilledRow, splitRows } from './spilled-rows.js'
import { isTitleOfTargets, lastTargetCells, type TargetColumns, targetCells, targetColumns } from './spilled-targets.js'
import { holdsFigures, isWoven } from './woven-rows.js'

const FEWEST_ROWS = 3
/** Tables of 1,000 long rows are within it. */
const MOST_WORK = 5_000_000

/** Tells the tables of a text whose cells stand one after the other from the lines around them. */
export function spilledParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  return tablesAmong(lines, START, readTable)
}

interface TableRows {
  rows: RowBlock[]
  end: number
}

function readTable(lines: readonly PhysicalLine[], from: number): TableRows | null {
  const header = isHeadedAbove(lines, from) ? null : readHeader(lines, from)
  if (!header) return null
  const head: HeaderRow[] = partedHeader(header.cells, PARTED_BY_YEAR) ?? [{ cells: header.cells }]
  const columns = targetColumns(columnNames(head).slice(1))
  if (columns && holdsFigures(columnNames(head).slice(1))) return null
  const targets = columns && readTargets(lines, from, header, head, columns)
  // nobody is charged with what has a unit
  return targets || columns?.hasUnit ? targets : readTasks(lines, from, header)
}

function readTasks(lines: readonly PhysicalLine[], from: number, header: Header): TableRows | null {
  const head: HeaderRow[] = partedHeader(header.cells, ...PARTED_OF_TASKS) ?? [{ cells: header.cells }]
  const kinds = kindsOf(columnNames(head).slice(1))
  if (!kinds.includes('body')) return null
  const { rows: told, end } = splitRows(lines, header, new SectionsBehind(lines, from, isTableEnd))
  if (hasHeadBelow(columnNames(head), lines.slice(header.end, end))) return null
  const rows = withTellingBlanks(told)
  const labelled = rows.filter(({ label }) => !isGroup(label, rows))
  // labels without rows: the cells stand column by column
  if (labelled.length < FEWEST_ROWS || labelled.some(({ pieces }) => pieces.length === 0)) return null
  if (
    labelled.reduce((sum, { pieces }) => sum + pieces.reduce((work, piece) => work + workOf(piece), 0), 0) > MOST_WORK
  )
    return null
  const parted = partRows(labelled, kinds)
  const beside = labelled.map(({ pieces }, i) => piecesBeside(pieces, parted[i] ?? [], kinds))
  const looks = looksOf(
    parted.filter((_, i) => beside[i] === null),
    kinds,
  )
  const cells = labelled.map((_, i) => {
    const [first, ...more] = beside[i] ?? []
    if (!first) return [parted[i] ?? []]
    return [
      partPieces(first, kinds, looks),
      ...more.map((own) => [[], ...partPieces(own, kinds.slice(1), looks.slice(1))]),
    ]
  })
  if (fitOf(cells.flat(), kinds) < FITTING) return null
  const groups = rows.filter(({ label }) => isGroup(label, rows)).map(linesOf)
  if (
    isWoven(
      columnNames(head).slice(1),
      groups,
      cells.flatMap(([own = []]) => [own]),
      kinds,
    )
  )
    return null
  const cellsOfRow = new Map(labelled.map((row, i) => [row, cells[i] ?? []]))
  const lead = kinds.indexOf('body')
  const own = rows.map((row) => (cellsOfRow.get(row)?.length === 1 ? (cellsOfRow.get(row)?.[0] ?? null) : null))
  const whole = withoutLentLeads(columnNames(head).slice(1), own, lead)
  const lent = new Map(rows.map((row, i) => [row, whole[i] !== own[i] ? lead + 1 : -1]))
  const texts = rows.map((row, i) => {
    const alone = whole[i]
    return (alone ? [alone] : (cellsOfRow.get(row) ?? [[linesOf(row)]])).map((one) =>
      one.map((cell) => textOf(cell, row)),
    )
  })
  return { rows: blocksOf(head, rows, texts, lines[from]?.line, lent), end }
}

/** A program that leaves the blank at which it broke a line leaves none behind a label: there a line with one goes on. */
function withTellingBlanks(rows: readonly SpilledRow[]): SpilledRow[] {
  const isAlone = ({ label, pieces }: SpilledRow): boolean => pieces[0]?.[0]?.line !== label.line
  const alone = rows.filter(isAlone)
  const tells = alone.length > 0 && !alone.some(({ label }) => label.trailingBlank)
  if (tells) return [...rows]
  return rows.map((row) => ({
    ...row,
    pieces: row.pieces.map((piece) => piece.map((line) => ({ ...line, trailingBlank: false }))),
  }))
}

/** A table of targets: rows of figures, below the titles of their groups. */
function readTargets(
  lines: readonly PhysicalLine[],
  from: number,
  header: Header,
  head: readonly HeaderRow[],
  columns: TargetColumns,
): TableRows | null {
  const { rows, end } = splitRows(lines, header, new SectionsBehind(lines, from, isTableEnd))
  const texts: string[][][] = []
  let items = 0
  let over = 0
  for (const [i, row] of rows.entries()) {
    const own = linesOf(row)
    const isLast = i === rows.length - 1
    const told = isLast ? lastTargetCells(own, columns) : targetCells(own, columns)
    if (!told && (isLast || !isTitleOfTargets(own))) return null
    // what stands behind the figures of the last row follows the table
    over = told ? own.length - told.lines : 0
    if (over > 0 && !isLast) return null
    if (told) items++
    texts.push([told?.cells ?? [own.join(' ')]])
  }
  if (items < FEWEST_ROWS) return null
  const first = rows.at(-1)?.pieces.flat().at(-over)
  const behind = over > 0 && first ? lines.lastIndexOf(first, end) : end
  return { rows: blocksOf(head, rows, texts, lines[from]?.line), end: behind }
}

const linesOf = (row: SpilledRow): string[] => row.pieces.flat().map(({ text }) => text)

function blocksOf(
  head: readonly HeaderRow[],
  rows: readonly SpilledRow[],
  texts: readonly (readonly (readonly string[])[])[],
  line = 1,
  lent: ReadonlyMap<SpilledRow, number> = new Map(),
): RowBlock[] {
  const blocks = head.map((row, i): RowBlock => ({ kind: 'row', ...row, line, first: i === 0 }))
  for (const [i, row] of rows.entries()) {
    const { label, furniture } = row
    const merged = lent.get(row) ?? -1
    const [own = [], ...more] = texts[i] ?? []
    const block: RowBlock = { kind: 'row', cells: [label.text, ...own], line: label.line, first: false }
    if (furniture.length > 0) block.furniture = furniture
    if (merged >= 0) block.merged = block.cells.map((_, c) => c === merged)
    blocks.push(block)
    // their task is that of the row
    for (const other of more)
      blocks.push({ ...block, cells: ['', ...other], merged: [true, ...other.map((_, c) => c === 0)], furniture: [] })
  }
  return blocks
}

/** What stands last over each column. */
const columnNames = ([first, second]: readonly HeaderRow[]): string[] =>
  first?.cells.map((cell, i) => second?.cells[i] || cell) ?? []

const textOf = (cell: readonly string[], row: SpilledRow): string =>
  cellText(wholeNames(cell).map((text) => ({ ...row.label, text, afterGap: false, afterPage: false })))

/** `Thanh` over `tra` over `Sở Xây dựng`: a line of one syllable that ends in the middle of a name is no line of its own. */
function wholeNames(cell: readonly string[]): string[] {
  const lines: string[] = []
  for (const [i, line] of cell.entries()) {
    const above = cell[i - 1] ?? ''
    const isOpen = /^\p{L}+$/u.test(above) && ['open', 'broken'].includes(endOf(wholeEnding(above, cell[i - 2])))
    if (isOpen || isOneName(above, line)) lines.push(`${lines.pop()} ${line}`)
    else lines.push(line)
  }
  return lines
}

/** Parts the rows three times: by what their cells open with, then also by what was found so. */
function partRows(rows: readonly SpilledRow[], kinds: readonly ColumnKind[]): string[][][] {
  let parted: string[][][] = []
  for (let pass = 0; pass < 3; pass++) {
    const looks = pass === 0 ? [] : looksOf(parted, kinds)
    parted = rows.map(({ pieces }) => partPieces(pieces, kinds, looks))
  }
  return parted
}

/** A row of a title alone: one with a Roman number or a capital letter above rows with figures. */
function isGroup({ text }: PhysicalLine, rows: readonly SpilledRow[]): boolean {
  return /^\p{Lu}/u.test(text) && rows.some(({ label }) => /^\d/.test(label.text))
}
