/** A table of a page → rows of text: cells in their columns, merged ones once. */
import type { PhysicalLine } from '../../text/lines.js'
import { joinParagraphs } from '../../text/paragraphs.js'
import { CELL_BREAK, type RowBlock } from '../block.js'
import type { Places } from '../places.js'
import type { Cell, FlowItem, FlowLine, FlowTable } from './items.js'
import { gridOf } from './table.js'

const UNWRAPPED = { wrapped: false, width: 0, blanksTell: false }

/** The line of a page as the text engine takes it; `line` carries the number of its block. */
export function physicalLine({ text, closed, furniture }: FlowLine, block: number): PhysicalLine {
  return { text, line: block, afterGap: false, afterPage: false, trailingBlank: false, furniture, closed }
}

/** The rows of a table that hold anything. */
export function tableRows(table: FlowTable, places: Places): RowBlock[] {
  const rows: RowBlock[] = []
  for (const line of gridOf(table.rows, places)) {
    const cells = line.map(({ cell }) => (cell ? cellText(cell, places) : ''))
    const merged = line.map((place) => place.merged)
    if (cells.every((cell) => cell === '') && !merged.includes(true)) continue
    const widths = line.map(({ width }) => Math.max(1, width))
    rows.push({
      kind: 'row',
      cells,
      first: rows.length === 0,
      ...(merged.includes(true) ? { merged } : {}),
      ...(widths.some((width) => width > 1) ? { widths } : {}),
    })
  }
  return withoutEmptyColumns(rows)
}

/** The paragraphs of a cell; a table inside it gives one for each of its rows. */
function cellText(cell: Cell<FlowItem>, places: Places): string {
  const paragraphs: string[] = []
  let lines: PhysicalLine[] = []
  const close = (): void => {
    for (const { text } of joinParagraphs(lines, UNWRAPPED)) if (text !== '') paragraphs.push(text)
    lines = []
  }
  for (const item of cell.items) {
    if (item.kind === 'line') {
      if (item.text !== '') lines.push(physicalLine(item, 0))
      continue
    }
    close()
    for (const row of tableRows(item, places)) {
      paragraphs.push(
        row.cells
          .filter((text) => text !== '')
          .join(' ')
          .replaceAll(CELL_BREAK, ' '),
      )
    }
  }
  close()
  return paragraphs.join(CELL_BREAK)
}

/** Columns that are empty throughout only hold the others apart. */
function withoutEmptyColumns(rows: readonly RowBlock[]): RowBlock[] {
  const width = rows[0]?.cells.length ?? 0
  const kept = Array.from({ length: width }, (_, i) => rows.some((row) => row.cells[i] !== ''))
  if (!kept.includes(false)) return [...rows]
  const pick = <T>(values: readonly T[]): T[] => values.filter((_, i) => kept[i])
  return rows.map((row) => {
    const { cells, merged, widths, ...rest } = row
    const narrowed = widths?.map((width, i) => kept.slice(i, i + width).filter(Boolean).length)
    return {
      ...rest,
      cells: pick(cells),
      ...(merged ? { merged: pick(merged) } : {}),
      ...(narrowed ? { widths: pick(narrowed) } : {}),
    }
  })
}
