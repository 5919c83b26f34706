/**
 * The columns of a table: cells of different rows stand in one column where they begin at the same place of the
 * grid (ECMA-376 part 1, 17.4.17 and 17.4.48).
 */
import { child, integer, toggle, val, type XmlElement } from './xml.js'

/** A cell by the grid columns that it covers. */
export interface GridCell {
  element: XmlElement
  start: number
  end: number
  /** It continues the cell above it. */
  continues: boolean
}

/** Grid lines that lie closer are one, in twentieths of a point: about two millimetres. */
const CLOSE = 113
const WIDEST = 1000

/** The cells of a row (w:tr) by grid columns. Cells of w:hMerge, which older files have, are put together. */
export function gridCells(row: XmlElement): GridCell[] {
  const properties = child(row, 'w:trPr')
  let at = clamp(integer(val(properties, 'w:gridBefore')) ?? 0)
  const cells: GridCell[] = []
  for (const element of cellElements(row)) {
    const own = child(element, 'w:tcPr')
    const span = Math.max(1, clamp(integer(val(own, 'w:gridSpan')) ?? 1))
    const vertical = child(own, 'w:vMerge')
    const horizontal = child(own, 'w:hMerge')
    const last = cells[cells.length - 1]
    if (horizontal && horizontal.attributes['w:val'] !== 'restart' && last) last.end += span
    else {
      const continues = vertical !== undefined && vertical.attributes['w:val'] !== 'restart'
      cells.push({ element, start: at, end: at + span, continues })
    }
    at += span
  }
  return cells
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), WIDEST)
}

/** Cells may be wrapped in content controls and custom XML. */
function cellElements(row: XmlElement): XmlElement[] {
  return row.children.flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    if (element.name === 'w:sdt') return cellElements(child(element, 'w:sdtContent') ?? element)
    return element.name === 'w:customXml' ? cellElements(element) : []
  })
}

/** The rows of a table; those that are wrapped too, those that were deleted not. */
export function rowElements(table: XmlElement): { kept: XmlElement[]; deleted: XmlElement[] } {
  const kept: XmlElement[] = []
  const deleted: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    for (const inner of element.children) {
      if (inner.name === 'w:tr') {
        const gone = child(child(inner, 'w:trPr'), 'w:del') !== undefined || toggle(child(inner, 'w:trPr'), 'w:hidden')
        ;(gone ? deleted : kept).push(inner)
      } else if (inner.name === 'w:sdt') visit(child(inner, 'w:sdtContent') ?? inner)
      else if (inner.name === 'w:customXml') visit(inner)
    }
  }
  visit(table)
  return { kept, deleted }
}

/** For each grid line the column that begins at it; for the last line the number of columns. */
export function columnsOf(table: XmlElement, rows: readonly (readonly GridCell[])[]): (line: number) => number {
  const widths = (child(table, 'w:tblGrid')?.children ?? [])
    .filter((column) => column.name === 'w:gridCol')
    .map((column) => integer(column.attributes['w:w']) ?? 0)
  const columns = numberColumns(widths, rows, CLOSE)
  // lines of a grid whose widths are wrong, so that cells of one row would fall together
  const distinct = rows.every((cells) =>
    cells.every((cell, i) => i === 0 || columns(cell.start) > columns(cells[i - 1]?.start ?? 0)),
  )
  return distinct ? columns : numberColumns(widths, rows, 0)
}

function numberColumns(
  widths: readonly number[],
  rows: readonly (readonly GridCell[])[],
  close: number,
): (line: number) => number {
  const starts = new Set<number>()
  let last = 0
  for (const cells of rows) {
    for (const cell of cells) {
      starts.add(cell.start)
      last = Math.max(last, cell.end)
    }
  }
  /** The first line of each column. */
  const columns: number[] = []
  let line = 0
  let place = 0
  let begun = Number.NEGATIVE_INFINITY
  for (const start of [...starts].sort((a, b) => a - b)) {
    for (; line < start && line < widths.length; line++) place += widths[line] ?? 0
    place += (start - line) * CLOSE
    line = start
    if (start >= last || place - begun < close) continue
    columns.push(start)
    begun = place
  }
  return (line) => (line >= last ? columns.length : Math.max(columnsBefore(columns, line) - 1, 0))
}

/** How many columns begin at a line or before it. */
function columnsBefore(columns: readonly number[], line: number): number {
  let [from, to] = [0, columns.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((columns[middle] ?? 0) <= line) from = middle + 1
    else to = middle
  }
  return from
}
