/** Tables in plain text with one row a line and a tab between the cells; the form of the canonical text. */
import { type PhysicalLine, physicalLines } from '../text/lines.js'
import type { RowBlock } from './block.js'
import type { ScrapePart } from './scrape.js'

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
  const parts: ScrapePart[] = []
  let next = 0
  const loose = (to: number): void => {
    const lines: PhysicalLine[] = physicalLines(raws.slice(next, to).join('\n'), next + 1)
    if (lines.length > 0) parts.push({ kind: 'lines', lines })
  }
  for (const run of tableRuns(raws)) {
    loose(run.from)
    parts.push({ kind: 'table', rows: run.rows })
    next = run.to
  }
  loose(raws.length)
  return parts
}

function tableRuns(raws: readonly string[]): { from: number; to: number; rows: RowBlock[] }[] {
  const runs: { from: number; to: number; rows: RowBlock[] }[] = []
  let run: TabbedLine[] = []
  const close = (): void => {
    const first = run[0]
    const last = run[run.length - 1]
    if (first && last && run.length >= 2 && first.tabs >= 2) {
      const rows = run.map(({ raw, line }, i): RowBlock => {
        const cells = raw.split('\t').map((cell) => cell.trim().replace(/ {2,}/g, ' '))
        return { kind: 'row', cells, line, first: i === 0 }
      })
      runs.push({ from: first.line - 1, to: last.line, rows })
    }
    run = []
  }
  raws.forEach((raw, i) => {
    if (raw.trim() === '' && !raw.includes('\t')) return
    const previous = run[run.length - 1]
    const count = raw.split('\t').length - 1
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
