/** Tables in plain text with one row a line and a tab between the cells; the form of the canonical text. */
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import type { RowBlock } from '../block.js'
import { withLostMerges } from '../lost-merges.js'
import { withMissingCells } from '../missing-cells.js'
import { headsWork, isWorkHead } from './column-kinds.js'
import { PARTED_BY_MONTH, partedHeader } from './header-rows.js'
import { partsAround, type ScrapePart, type TableRun } from './scrape-cells.js'
import { cellsOf, spreadTable } from './spread-rows.js'
import { isTitleBetween } from './titles-between.js'

interface TabbedLine {
  raw: string
  line: number
  tabs: number
}

/** True if at least two neighbouring lines hold the same number of tabs, two or more. */
export function isTabbed(text: string): boolean {
  if (!text.includes('\t')) return false
  return tableRuns(text.split('\n')).length > 0
}

/** Tells the tabbed tables of a text from the lines around them. */
export function tabbedParts(text: string): ScrapePart[] {
  const raws = text.split('\n')
  return partsAround(tableRuns(raws), raws)
}

/** The first cell of a header, over the numbers of the rows. */
const ORDINAL_HEADER = new RegExp(`^${ORDINAL_HEAD}\\t[^\\t]+\\t`, 'u')
const ORDINAL = /^(?:(?:\(?(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,2}){0,3}|[A-ZĐa-zđ])\)?[.)/]?)?\t|[-–+]\t[^\t]+\t)/u

/** The rows under a header with `TT`, of unequal length since the empty cells at their ends are lost; null for others. */
function raggedRows(raws: readonly string[], from: number): { to: number; rows: RowBlock[] } | null {
  const isRow = (raw: string): boolean => ORDINAL.test(raw) && raw.trim() !== ''
  const at = [from]
  for (let i = from + 1; i < raws.length; i++) {
    const raw = raws[i] ?? ''
    if (raw === '') continue
    const isPart = at.length === 1 && partsHeader(raws[from] ?? '', raw)
    if (!isPart && !isRow(raw) && !isTitleBetween(raws, i, isRow)) break
    at.push(i)
  }
  const split = at.map((i) => cellsOf(raws[i] ?? ''))
  const width = Math.max(...split.map(({ length }) => length))
  if (split.length < 2 || width < 3 || split.every(({ length }) => length === width)) return null
  const rows = split.map((cells, i): RowBlock => ({ kind: 'row', cells, line: (at[i] ?? 0) + 1, first: i === 0 }))
  return { to: (at.at(-1) ?? from) + 1, rows: filledRows(rows) }
}

/** The second row of a header, with the cells that part one of the first. */
function partsHeader(above: string, raw: string): boolean {
  const cells = cellsOf(raw)
  return cells.length > 1 && partedHeader([...cellsOf(above), ...cells], ...PARTED_BY_MONTH) !== null
}

/** Below who leads or when, which stand before the work: a row without that cell, which is merged with the one above. */
function lacksFirst(header: TabbedLine, count: number): boolean {
  const cells = cellsOf(header.raw)
  return count === header.tabs - 1 && headsWork(cells) && !isWorkHead(cells[0] ?? '')
}

function spreadRows(raws: readonly string[], from: number): { to: number; rows: RowBlock[] } | null {
  const spread = spreadTable(raws, from)
  return spread && { to: spread.to, rows: filledRows(spread.rows) }
}

/** The rows with as many cells each: those that lack some within them have them back, others at their ends. */
function filledRows(given: readonly RowBlock[]): RowBlock[] {
  const rows = withMissingCells(given)
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const whole = rows.map((row) => {
    const lost = Array<string>(width - row.cells.length).fill('')
    return lost.length === 0 ? row : { ...row, cells: [...row.cells, ...lost] }
  })
  return [...withLostMerges(whole)]
}

/** `1.\t\tMục tiêu`, `\t-\tRà soát`: a label, and tabs that only set off what it stands before. */
const SPACED_LABEL =
  /^\s*(?:(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ]\)|[-–+•·*○o])\t+[^\t]+$/u

/** A title between the rows below a header that names work and who does it. */
function isTitleOfRun(raws: readonly string[], at: number, { raw, tabs }: TabbedLine): boolean {
  return headsWork(cellsOf(raw)) && isTitleBetween(raws, at, (row) => row.split('\t').length - 1 === tabs)
}

function tableRuns(raws: readonly string[]): TableRun[] {
  const runs: TableRun[] = []
  let run: TabbedLine[] = []
  /** The lines of rows whose first cell is the one above. */
  const lacking = new Set<number>()
  const close = (): void => {
    const first = run[0]
    const last = run[run.length - 1]
    if (first && last && run.length >= 2 && first.tabs >= 2 && !run.every(({ raw }) => SPACED_LABEL.test(raw))) {
      const rows = run.map(({ raw, line }, i): RowBlock => {
        const cells = cellsOf(raw)
        return {
          kind: 'row',
          cells,
          line,
          first: i === 0,
          ...(lacking.has(line) ? { merged: cells.map((_, c) => c === 0) } : {}),
        }
      })
      runs.push({ from: first.line - 1, to: last.line, rows: [...withLostMerges(rows)] })
    }
    run = []
  }
  let behind = 0
  raws.forEach((raw, i) => {
    if (i < behind) return
    const ragged = ORDINAL_HEADER.test(raw) ? (spreadRows(raws, i) ?? raggedRows(raws, i)) : null
    if (ragged) {
      close()
      runs.push({ from: i, to: ragged.to, rows: ragged.rows })
      behind = ragged.to
      return
    }
    if (raw.trim() === '' && !raw.includes('\t')) return
    const previous = run[run.length - 1]
    const count = raw.split('\t').length - 1
    if (previous && run[0] && !raw.trim().includes('\t') && isTitleOfRun(raws, i, run[0])) {
      run.push({ raw: raw.trim() + '\t'.repeat(previous.tabs), line: i + 1, tabs: previous.tabs })
      return
    }
    if (previous && run[0] && lacksFirst(run[0], count)) {
      lacking.add(i + 1)
      run.push({ raw: `\t${raw}`, line: i + 1, tabs: previous.tabs })
      return
    }
    const goesOn = count >= 2 && previous?.tabs === count
    // a tab in front of the first character may only indent, unless the line has the cells of the row above
    const tabs = goesOn || raw.trimStart().includes('\t') ? count : 0
    if (tabs >= 1 && (!previous || previous.tabs === tabs)) run.push({ raw, line: i + 1, tabs })
    else {
      close()
      if (tabs >= 1) run.push({ raw, line: i + 1, tabs })
    }
  })
  close()
  return runs
}
