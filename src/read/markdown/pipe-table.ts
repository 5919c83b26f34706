/** Pipe tables: `| a | b |`, under the header a row of dashes; texts that are no Markdown leave that row out. */
import { startsLower } from '../../text/characters.js'
import { CELL_BREAK, type RowBlock } from '../block.js'

const ROW = /^\s*\|[^\n]*\|\s*$/
const RULE = /^\s*\|(?:\s*(?::?-{2,}:?|:-:?|-:)\s*\|)+\s*$/
/** MultiMarkdown 6: a cell that is merged with the one above. */
const ABOVE = '^^'
const CELL_BLANKS = /[ \t]+/g

export interface PipeTable {
  /** Index of its first line, and of the first line behind it. */
  from: number
  to: number
  rows: RowBlock[]
}

/**
 * Finds the pipe tables among the lines of a text: runs of rows of which one is a rule, or of rows with as many
 * cells each, three or more. `tidy` cleans a cell of its markup. Empty rows are left out and lists that run on in a
 * cell broken at their items, unless it is all to stand `asWritten`.
 */
export function pipeTables(lines: readonly string[], tidy: (cell: string) => string, asWritten = false): PipeTable[] {
  const mended = asWritten ? (cell: string) => cell : broken
  const tables: PipeTable[] = []
  for (let i = 0; i < lines.length; i++) {
    const from = i
    const run: RowLine[] = []
    for (let row = rowAt(lines, i, run); row; row = rowAt(lines, i, run)) {
      run.push(row)
      i = row.next
    }
    const written = run.map(({ row }) => row)
    if (run.length === 0 || (!written.some((line) => RULE.test(line)) && !isEven(written))) continue
    const rows: RowBlock[] = []
    run.forEach(({ row, from }) => {
      if (RULE.test(row)) return
      const given = cellsOf(row)
      const merged = given.map((cell) => cell.trim() === ABOVE)
      const cells = given.map((cell, i) => (merged[i] ? '' : mended(tidy(cell).replace(CELL_BLANKS, ' ').trim())))
      if (!asWritten && !merged.includes(true) && cells.every((cell) => cell === '')) return
      rows.push({
        kind: 'row',
        cells,
        ...(merged.includes(true) ? { merged } : {}),
        ...widthsOf(given),
        line: from + 1,
        first: rows.length === 0,
      })
    })
    if (rows.length > 0) tables.push({ from, to: i, rows })
  }
  return tables
}

interface RowLine {
  /** The row on one line. */
  row: string
  /** Index of the line it begins on, and of the one behind it. */
  from: number
  next: number
}

const MOST_LINES = 40
const isClosed = (line: string): boolean => line.trimEnd().endsWith('|')
const isOpen = (line: string): boolean => line.trimStart().startsWith('|') && !isClosed(line)

/**
 * The row that begins at a line, behind `above` in its table. A row whose cells hold line ends goes on to the line that closes it:
 * over a rule, as editors of documents write a header, or with as many cells as the rows above.
 */
function rowAt(lines: readonly string[], from: number, above: readonly RowLine[]): RowLine | null {
  const first = lines[from] ?? ''
  if (ROW.test(first)) return { row: first, from, next: from + 1 }
  if (!isOpen(first)) return null
  for (let next = from + 1; next < Math.min(lines.length, from + MOST_LINES); next++) {
    const line = lines[next] ?? ''
    if (line.trim() === '' || line.trimStart().startsWith('|')) return null
    if (!isClosed(line)) continue
    const row = lines
      .slice(from, next + 1)
      .reduce((words, more) => words + (startsLower(more) ? ' ' : CELL_BREAK) + more)
    const width = above[0] ? cellsOf(above[0].row).length : null
    const fits = width === null ? RULE.test(lines[next + 1] ?? '') : cellsOf(row).length === width
    return fits ? { row, from, next: next + 1 } : null
  }
  return null
}

/** `- Báo cáo … - Phương án …`: a list in a cell whose line ends became blanks. */
const DASHED = /^- \p{L}/u
const NEXT_DASH = / (?=- \p{Lu}\p{Ll}*,? \p{Ll})/gu

const broken = (cell: string): string => (DASHED.test(cell) ? cell.replace(NEXT_DASH, CELL_BREAK) : cell)

/** At least two rows, all with the same number of cells, three or more. */
function isEven(run: readonly string[]): boolean {
  const width = cellsOf(run[0] ?? '').length
  return run.length > 1 && width >= 3 && run.every((line) => cellsOf(line).length === width)
}

/** MultiMarkdown 6: a cell without any width is covered by the one before it. */
function widthsOf(cells: readonly string[]): { widths?: number[] } {
  if (!cells.some((cell, i) => i > 0 && cell === '')) return {}
  return {
    widths: cells.map((cell, i) => {
      if (i > 0 && cell === '') return 1
      let width = 1
      while (cells[i + width] === '') width++
      return width
    }),
  }
}

/** The cells of a row, split at bars that no backslash escapes. */
function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1, -1)
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'))
}
