/**
 * Mends the rows of a table that was printed over several pages: rows cut by a page break are put together
 * again, repeated headers are dropped as furniture.
 */

import type { PrintedLine } from '../source.js'
import { startsLower } from '../text/characters.js'
import { foldKey } from '../text/fold.js'
import { jointOf } from '../text/joint.js'
import { isOrdinalHead } from '../text/ordinal-head.js'
import { unfolded } from './beside.js'
import { type Block, CELL_BREAK, type ParagraphBlock, type RowBlock, shiftPrinted } from './block.js'
import { unpackedRows } from './packed-rows.js'
import { unshifted } from './shifted-rows.js'
import { upright } from './upright.js'

export interface MendedTable {
  rows: RowBlock[]
  /** Repeated header rows, with the row that they stood behind. */
  dropped: { after: RowBlock; piece: ParagraphBlock['furniture'][number] }[]
}

const ORDINAL = /^\(?(?:[IVXLC]{1,6}(?:\.\d{1,2}){0,3}|\d{1,3}(?:\.\d{1,2}){0,3}|[A-ZĐa-zđ])[.)/]?$/u
/** An item of a list inside a cell: `(5) …`, `- …`. */
const LIST_ITEM = /^(?:\(\d{1,2}\)|[-+•]|[a-zđ]\)) /u
const OPEN_END = /[,;]$|(?<!\p{L})(?:và|của|các|cho|về|với|tại|theo)$/u
/** `Tổng cộng (I + II)`: the row of a total has no ordinal. */
const TOTAL = /^(?:tổng(?: cộng| số| kinh phí| vốn)?|cộng)(?: \([^()]{1,40}\))?[:.]?$/iu
/** `65,5`, `Trên 4`, `24 - 24,5%`, and the `%` of a column of units. */
const NUMBER =
  /^(?:(?:(?:trên|dưới|khoảng|tối thiểu|tối đa|ít nhất|từ|đạt) |[<>≤≥~] ?)?\d[\d.,]{0,19}(?: ?[-–] ?\d[\d.,]{0,19})?%?|%)$/iu
/** `- Trong đó: lao động nữ`: a part of what the row above counts. */
const PART = /^(?:[-+–•] ?)?Trong đó(?!\p{L})/u
const FINAL = /[.;:!?…]["”’)]?$/

/** True for what a table prints in its ordinal column: `A`, `IV.`, `12`, `1.2`, `a)`. */
export function isOrdinalCell(cell: string): boolean {
  return ORDINAL.test(cell)
}

/** True for a row that gives a total. */
export function isTotal({ cells }: Pick<RowBlock, 'cells'>): boolean {
  return cells.some((cell) => TOTAL.test(cell))
}

/** The blocks of a table: its mended rows, each with the repeated header that stood behind it as furniture. */
export function mendedBlocks(rows: readonly RowBlock[]): Block[] {
  const mended = mendTable(rows)
  const behind = new Map<RowBlock, ParagraphBlock['furniture']>()
  for (const { after, piece } of mended.dropped) {
    const pieces = behind.get(after)
    if (pieces) pieces.push(piece)
    else behind.set(after, [piece])
  }
  return mended.rows.flatMap((row): Block[] => {
    const furniture = behind.get(row)
    return furniture ? [row, { kind: 'paragraph', text: '', joins: [], furniture }] : [row]
  })
}

export function mendTable(given: readonly RowBlock[]): MendedTable {
  const rows = unshifted(unpackedRows(unfolded(upright(given))))
  const mended: RowBlock[] = []
  const dropped: MendedTable['dropped'] = []
  const header = rows[0]
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  // a title over all columns and the rest of a row say nothing of the first column
  const whole = rows.filter((row) => row.cells.filter(Boolean).length > 1)
  const labelled = whole.filter((row) => isOrdinalCell(row.cells[0] ?? '')).length
  const hasOrdinals = labelled * 2 > whole.length
  // below a header of labels many rows without one may each be the rest of another
  const isHeaded = isOrdinalHead(header?.cells[0] ?? '')
  const mayGoOn = (above: RowBlock, row: RowBlock): boolean =>
    (hasOrdinals || (isHeaded && isMostlySmall(row))) && continuesRow(above, row, mended.length === 1)
  /** How many header rows were repeated right above. */
  let repeated = 0
  for (const [i, written] of rows.entries()) {
    const row = withoutCopies(written)
    const last = mended[mended.length - 1]
    repeated = i > repeated && repeatsHeader(written, rows, repeated) ? repeated + 1 : 0
    if (last && repeated > 0) {
      const text = written.cells.filter(Boolean).join(' ')
      const place = { ...(row.line ? { line: row.line } : {}), ...(row.page ? { page: row.page } : {}) }
      dropped.push({ after: last, piece: { at: 0, text, ...place } })
      keepFurniture(last, row)
      continue
    }
    // a table that a page end cut has no header in its second part
    const isBody = last !== header || isOrdinalCell(header?.cells[0] ?? '')
    if (last && isBody && (row.rest ?? mayGoOn(last, row))) {
      const { cells } = last
      last.cells = cells.map((cell, i) => joinCells(cell, row.cells[i] ?? '', row.opened?.[i]))
      keepFurniture(last, row)
      if (last.printed || row.printed) last.printed = joinPrinted(cells, last, row)
      continue
    }
    const cells =
      row.cells.length < width ? [...row.cells, ...Array<string>(width - row.cells.length).fill('')] : row.cells
    mended.push({ ...row, cells })
  }
  return { rows: mended, dropped }
}

/** A header of several rows is repeated row by row. */
function repeatsHeader(row: RowBlock, rows: readonly RowBlock[], at: number): boolean {
  const header = rows[at]
  if (!header || (at > 0 && isOrdinalCell(header.cells[0] ?? ''))) return false
  return haveSameWords(row, header)
}

/** True for rows that say the same, whatever the case and the place of the tones. */
export function haveSameWords(a: RowBlock, b: RowBlock): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, i) => foldKey(cell) === foldKey(b.cells[i] ?? ''))
}

/** Cells of a row from which on the same words in all of them are copies of one. */
const MIN_COPIES = 3

/**
 * A title merged over columns that a program has copied into each of them: the copies are furniture. The row keeps
 * its label and the title.
 */
function withoutCopies(row: RowBlock): RowBlock {
  const { cells } = row
  const from = isOrdinalCell(cells[0] ?? '') || cells[0] === '' ? 1 : 0
  const title = cells[from] ?? ''
  if (cells.length - from < MIN_COPIES || !/\p{L}{2}/u.test(title)) return row
  for (let i = from + 1; i < cells.length; i++) if (cells[i] !== title) return row
  const place = { ...(row.line ? { line: row.line } : {}), ...(row.page ? { page: row.page } : {}) }
  const copies = cells.slice(from + 1).map((text) => ({ at: 0, text, ...place }))
  return {
    ...row,
    cells: cells.map((cell, i) => (i > from ? '' : cell)),
    ...(row.printed ? { printed: row.printed.map((lines, i) => (i > from ? [] : lines)) } : {}),
    furniture: [...(row.furniture ?? []), ...copies],
  }
}

function keepFurniture(row: RowBlock, gone: RowBlock): void {
  if (gone.furniture) row.furniture = [...(row.furniture ?? []), ...gone.furniture]
}

/**
 * A row without ordinal continues the row above if one of its cells goes on in the middle of a sentence. A
 * lone title in it is a group unless the cell above was left open.
 */
function continuesRow(above: RowBlock, row: RowBlock, isFirst: boolean): boolean {
  if (row.merged?.includes(true) || row.cells[0] !== '' || !isOrdinalCell(above.cells[0] ?? '')) return false
  if (isTotal(row)) return false
  const filled = row.cells.map((cell, i) => [cell, above.cells[i] ?? ''] as const).filter(([cell]) => cell !== '')
  if (filled.length === 0) return false
  if (filled.length >= row.cells.length - 1 && !(isFirst && goesOnWholly(filled))) return false
  // a number goes on in no other one
  if (filled.some(([cell, before]) => (NUMBER.test(cell) && NUMBER.test(before)) || isPart(cell, filled.length)))
    return false
  const [only] = filled
  if (filled.length === 1 && only) {
    const [cell, before] = only
    return before !== '' && (startsLower(cell) || LIST_ITEM.test(cell) || OPEN_END.test(before))
  }
  // where all that the row above says has something below it, they are two rows
  const isWhole = filled.length >= above.cells.filter(Boolean).length - 1
  return filled.some(
    ([cell, before]) =>
      before !== '' && (startsLower(cell) || (!isWhole && (!FINAL.test(before) || LIST_ITEM.test(cell)))),
  )
}

/** Where it has more cells of its own, a part is a row. */
const isPart = (cell: string, cells: number): boolean => cells > 1 && PART.test(cell)

/** Below the first row of a page: words that go on in every cell, and what a number ends: `hành | hành chính` below `cơ quan | Phòng Cải cách`. */
function goesOnWholly(filled: readonly (readonly [string, string])[]): boolean {
  const words = filled.filter(([cell]) => !/^\d/.test(cell))
  return words.length > 1 && filled.every(([, before]) => before !== '') && words.every(([cell]) => startsLower(cell))
}

/** Most cells of a row begin with a small letter: `với bão mạnh | Môi trường | phường`. */
function isMostlySmall({ cells }: RowBlock): boolean {
  const filled = cells.filter(Boolean)
  return filled.filter((cell) => startsLower(cell)).length * 2 >= filled.length
}

function joinCells(above: string, below: string, opened: boolean | undefined): string {
  if (below === '' || above === '') return above || below
  const goesOn = opened === undefined ? !FINAL.test(above) || (startsLower(below) && !LIST_ITEM.test(below)) : !opened
  return above + (goesOn ? jointOf(above, below, false, false).glue : CELL_BREAK) + below
}

/** The printed lines of joined cells: those of the row below stand at the end of the cells. */
function joinPrinted(before: readonly string[], joined: RowBlock, below: RowBlock): PrintedLine[][] {
  return joined.cells.map((cell, i) => {
    const added = below.cells[i] ?? ''
    const own = before[i] === '' ? [] : (joined.printed?.[i] ?? [])
    return [...own, ...shiftPrinted(below.printed?.[i] ?? [], cell.length - added.length)]
  })
}
