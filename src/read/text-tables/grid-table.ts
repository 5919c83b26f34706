/**
 * Grid tables, as pandoc writes tables whose cells hold several lines:
 *
 *     +----+----------+
 *     | TT | Nhiệm vụ |
 *     +====+==========+
 *     | 1  | Rà soát  |
 *     +----+----------+
 */
import type { RowBlock } from '../block.js'
import { filledCellText, type TableRun } from './scrape-cells.js'

const RULE = /^\+(?:[-=:]{2,}\+)+$/
const LINE = /^[|+].*[|+]$/
const DASHES = /^[-=:]+$/
const HEADING_MARK = /^#{1,6} /
/** The stars of `*(5)*`, each on a line of its own: Markdown does not see a pair. */
const TORN_EMPHASIS = /^\*([^*]+)\*$/
/** A column so narrow (in characters) breaks every word. */
const NARROW = 2

/** Finds the grid tables among the lines of a text. Empty rows are left out; `tidy` cleans a line of its markup. */
export function gridTables(lines: readonly string[], tidy: (line: string) => string): TableRun[] {
  const tables: TableRun[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!RULE.test((lines[i] ?? '').trim())) continue
    const from = i
    while (i < lines.length && LINE.test((lines[i] ?? '').trim())) i++
    const run = lines.slice(from, i).map((line) => line.trim())
    const rows = RULE.test(run.at(-1) ?? '') ? readGrid(run, from, tidy) : []
    if (rows.length > 0) tables.push({ from, to: i, rows })
  }
  return tables
}

function readGrid(run: readonly string[], from: number, tidy: (line: string) => string): RowBlock[] {
  const borders = bordersOf(run)
  const width = borders.length - 1
  const rows: RowBlock[] = []
  const room = Array.from({ length: width }, (_, i) => (borders[i + 1] ?? 0) - (borders[i] ?? 0) - 3)
  const textOf = (lines: readonly string[], column: number): string => {
    if ((room[column] ?? 0) <= NARROW)
      return tidy(
        lines
          .map((line) => line.trim())
          .join('')
          .replace(TORN_EMPHASIS, '$1'),
      )
    return filledCellText(lines, room[column] ?? 0, tidy)
  }
  let cells: string[][] = Array.from({ length: width }, () => [])
  let merged: boolean[] = Array(width).fill(false)
  let line = from + 1
  run.forEach((text, k) => {
    const segments = segmentsOf(text, borders)
    const ruled = segments.filter(({ words }) => DASHES.test(words.trim()))
    if (ruled.length > 0) {
      const texts = cells.map(textOf)
      if (texts.some((cell) => cell !== '') || merged.includes(true)) {
        const kept = merged.includes(true) ? { merged } : {}
        rows.push({ kind: 'row', cells: texts, line, first: rows.length === 0, ...kept })
      }
      cells = cells.map(() => [])
      merged = Array(width).fill(false)
      line = from + k + 2
    }
    for (const { column, words } of segments) {
      if (DASHES.test(words.trim())) continue
      // a cell that reaches over the rule goes on: its text belongs to the row above
      const above = ruled.length > 0 ? rows.at(-1) : undefined
      if (above) merged[column] = true
      cells[column]?.push(words.replace(HEADING_MARK, ''))
    }
  })
  return rows.filter((row) => row.cells.some((cell) => cell !== ''))
}

/** The columns at which any rule has a corner. */
function bordersOf(run: readonly string[]): number[] {
  const borders = new Set<number>()
  for (const text of run) {
    if (!RULE.test(text)) continue
    for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) borders.add(at)
  }
  return [...borders].sort((a, b) => a - b)
}

/** What stands between the bars of a line, each by the column in which it begins. */
function segmentsOf(text: string, borders: readonly number[]): { column: number; words: string }[] {
  const segments: { column: number; words: string }[] = []
  let column = 0
  for (let i = 1; i < borders.length; i++) {
    const border = borders[i] ?? 0
    if (text[border] !== '|' && text[border] !== '+') continue
    segments.push({
      column,
      words: text
        .slice((borders[column] ?? 0) + 1, border)
        .replace(/^ /, '')
        .trimEnd(),
    })
    column = i
  }
  return segments
}
