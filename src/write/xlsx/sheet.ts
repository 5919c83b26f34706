/** A table of objects as a sheet: a title block, a header that stays, and a row per object. */
import type { Row, SheetData } from 'write-excel-file/universal'
import { bodyCell, headerCell, type Value } from './cells.js'
import { lineCount, measure, rowHeight } from './row-height.js'
import { fittedWidths } from './widths.js'

export interface SheetColumn<T> {
  heading: string
  /** In characters. */
  width: number
  /** Of two such columns the second grows where its text would make the rows high. */
  flexible?: boolean
  of: (object: T, index: number) => Value
  /** Left out where no object has a value. */
  optional?: boolean
}

export interface TitleBlock {
  /** The document, in bold. */
  name: string
  lines: readonly string[]
}

export interface PlanSheet {
  sheet: string
  data: SheetData
  columns: { width: number }[]
  /** The rows above the objects: the title block and the header. */
  headRows: number
  /** All rows, head included. */
  rows: number
}

export function planSheet<T>(
  sheet: string,
  title: TitleBlock,
  columns: readonly SheetColumn<T>[],
  objects: readonly T[],
): PlanSheet {
  const values = columns.map(({ of }) => objects.map(of))
  const shown = columns
    .map((column, i) => ({ ...column, values: values[i] ?? [] }))
    .filter(({ optional, values }) => !optional || values.some((value) => value !== null && value !== ''))
  const cells = shown.map(({ values }) => values.map(measure))
  const widths = fittedWidths(shown.map((column, i) => ({ ...column, cells: cells[i] ?? [] })))
  const head = titleRows(
    title,
    shown.length,
    widths.reduce((sum, width) => sum + width, 0),
  )
  const body = objects.map((_, row): Row => {
    const lines = widths.map((width, i) => lineCount(cells[i]?.[row] ?? [], width))
    const height = rowHeight(Math.max(...lines))
    return shown.map(({ values }) => ({ ...bodyCell(values[row] ?? null), height }))
  })
  const data = [...head, shown.map(({ heading }) => ({ ...headerCell(heading), height: HEADER_HEIGHT })), ...body]
  return {
    sheet,
    data,
    columns: widths.map((width) => ({ width })),
    headRows: head.length + 1,
    rows: data.length,
  }
}

/** Two lines. */
const HEADER_HEIGHT = 32

const NAME_SIZE = 14
const TEXT_SIZE = 11

/** Each line over all columns. */
function titleRows({ name, lines }: TitleBlock, columns: number, width: number): Row[] {
  return [name, ...lines, ''].map((value, i): Row => {
    if (value === '') return []
    const size = i === 0 ? NAME_SIZE : TEXT_SIZE
    const scale = size / TEXT_SIZE
    const height = rowHeight(lineCount(measure(value), width, scale), scale)
    const look = { columnSpan: columns, wrap: true, alignVertical: 'top', height, fontSize: size } as const
    const first = { value, type: String, ...look, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) }
    return [first, ...Array.from({ length: columns - 1 }, () => null)]
  })
}
