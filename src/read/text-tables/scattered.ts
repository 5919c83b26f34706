/**
 * Tables of a text layer whose cells were scattered (`pdftotext`, pdfminer): what stands side by side comes in any order,
 * line by line or cell by cell. The rows that can be told are rows; the lines of the others are left as they are.
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { OPEN_END } from './cell-atoms.js'
import { BODY, PRODUCT, TIME } from './column-kinds.js'
import type { ScatteredColumn, ScatteredHeader } from './scattered-header.js'
import { cutAtLabels, type LabelledRows, type RowLabel } from './scattered-labels.js'
import { type PartedRow, partedRows } from './scattered-rows.js'
import { cellText } from './scrape-cells.js'

const FEWEST_ROWS = 3
const MOST_LINES = 1500
const USUAL = 0.6
const SHORT = 0.75

export interface ScatteredRows {
  rows: RowBlock[]
  /** The lines of the rows that are not told, each a row of one cell. */
  untold: RowBlock[]
  /** How many of those that are no titles are told, of all. */
  share: number
}

/** The rows of a scattered table; null where too few are told. */
export function scatteredRows(lines: readonly PhysicalLine[], header: ScatteredHeader): ScatteredRows | null {
  if (lines.length > MOST_LINES) return null
  const { columns } = header
  const given = cutAtLabels(lines.filter((line) => !header.lines.has(line)))
  const items = given.labels.filter(({ isGroup }) => !isGroup).length
  if (items < FEWEST_ROWS) return null
  const parted = partedRows(
    given,
    columns.map(({ kind }) => kind),
  )
  const widths = widthsOf(parted, columns.length)
  const rows = parted.map((row) => ({ ...row, cells: isTold(row.cells, columns, widths) ? row.cells : null }))
  const told = rows.filter(({ cells }) => cells).length
  return told < FEWEST_ROWS ? null : { ...blocksOf(columns, given, rows), share: told / items }
}

/** How long the lines of each column are, where its cells have several. */
function widthsOf(rows: readonly { cells: string[][] | null }[], columns: number): number[] {
  return Array.from({ length: columns }, (_, c) => {
    const broken = rows.flatMap(({ cells }) => {
      const lines = cells?.[c] ?? []
      return lines.length > 1 ? [Math.max(...lines.map(({ length }) => length))] : []
    })
    broken.sort((a, b) => a - b)
    return broken[Math.floor(broken.length * USUAL)] ?? 0
  })
}

/** True where a line of a cell had room for the next word, which stands below it, and nothing ends there. */
const hadRoom = (lines: readonly string[], width: number): boolean =>
  lines.some((line, i) => {
    const [word = ''] = (lines[i + 1] ?? '').split(' ', 1)
    return word !== '' && !/[.;:,]$/.test(line) && line.length + 1 + word.length < width * SHORT
  })

/** A row is told where each of its cells is what its column holds, and is whole. */
function isTold(
  cells: readonly (readonly string[])[] | null,
  columns: readonly ScatteredColumn[],
  widths: readonly number[],
): boolean {
  return columns.every(({ kind }, c) => {
    const text = cells?.[c]?.join(' ') ?? ''
    if (kind === 'label') return true
    if (text === '' || /^\p{Ll}/u.test(text) || OPEN_END.test(text)) return false
    if (hadRoom(cells?.[c] ?? [], widths[c] ?? 0)) return false
    if (kind === 'lead' || kind === 'helper' || kind === 'approver') return BODY.test(text)
    if (kind === 'time') return TIME.test(text)
    return PRODUCT.test(text) || !(kind === 'output' && BODY.test(text))
  })
}

function blocksOf(
  columns: readonly ScatteredColumn[],
  { labels, lines, sources, furniture }: LabelledRows,
  parted: readonly PartedRow[],
): Pick<ScatteredRows, 'rows' | 'untold'> {
  const line = labels[0]?.line.line ?? 1
  const header: RowBlock = { kind: 'row', cells: columns.map(({ name }) => name), line, first: true }
  if (furniture.length > 0) header.furniture = furniture.map(({ text, line: at }) => ({ at: 0, text, line: at }))
  const rows = [header]
  const untold: RowBlock[] = []
  const textOf = (own: readonly string[], label: RowLabel): string =>
    cellText(own.map((text) => ({ ...label.line, text, afterGap: false, afterPage: false })))
  for (const [row, { from, to, cells, title }] of parted.entries()) {
    const label = labels[row]
    if (!label) continue
    const filled = cells ?? (title && [[], title])
    const block = (own: string[], first: boolean, at: number): RowBlock => ({
      kind: 'row',
      cells: own,
      line: at,
      first,
    })
    if (filled) {
      const own = columns.map((_, c) => (c === 0 ? label.text : textOf(filled[c] ?? [], label)))
      rows.push(block(own, false, label.line.line))
      continue
    }
    // its rows are of the group, whatever its title is
    if (label.isGroup) rows.push(block([label.text, ...columns.slice(1).map(() => '')], false, label.line.line))
    for (let i = from; i < to; i++) {
      if (label.isGroup && i === label.at) continue
      untold.push(block([lines[i]?.text ?? ''], untold.length === 0, sources[i]?.line ?? line))
    }
  }
  return { rows, untold }
}
