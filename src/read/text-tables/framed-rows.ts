/**
 * Which of the pieces between bars are the cells of one row. The end of a row looks like an empty cell; of all ways to
 * part the pieces into rows, the one is taken in which most rows are full and begin with a label.
 */
import { isOrdinalCell } from '../table.js'

export interface FramedRow {
  /** Index of its first piece, and of the one behind its last. */
  from: number
  to: number
  /** Its first cell is a label. */
  isLabelled: boolean
  /** A title over the columns that are left. */
  isTitle: boolean
}

const GROUP_LABEL = /^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)] ?\p{L}/u
const SIGN = /^[-+–•*]$/u

/** What a row is worth: a full one with a label most, one with nothing in it least. */
const FULL = 2
const SHORT = 1
const TITLE = 1
const BELOW_LABEL = 0.5
const REST = 0.05
const MISSING = -0.3
const NO_LABEL = -0.5
const NO_TASK = -1.5
const NOTHING = -3

/** A table ends neither right before a label nor with a title. */
const CUT = -3

interface Way {
  score: number
  row: FramedRow
  /** The way that ends before this row. */
  before: Way | null
}

/** The rows that begin behind the piece of an index, which ends the header. */
export function framedRows(
  texts: readonly string[],
  header: number,
  width: number,
): { rows: FramedRow[]; score: number } {
  const ways: (Way | null | undefined)[] = Array.from({ length: texts.length + 1 })
  ways[header] = null
  let best: Way | null = null
  let most = 0
  for (let end = header; end < texts.length; end++) {
    const before = ways[end]
    if (before === undefined || texts[end] !== '') continue
    for (let to = end + 2; to <= Math.min(end + 1 + width, texts.length); to++) {
      const row = rowOf(texts, end + 1, to, width)
      const score = (before?.score ?? 0) + worthOf(texts.slice(end + 1, to), row, width)
      if (score <= (ways[to]?.score ?? Number.NEGATIVE_INFINITY)) continue
      const way = { score, row, before }
      ways[to] = way
      const whole = score + (row.isTitle || isOrdinalCell(texts[to] ?? '') ? CUT : 0)
      if (whole <= most) continue
      best = way
      most = whole
    }
  }
  const rows: FramedRow[] = []
  for (let way = best; way; way = way.before) rows.push(way.row)
  return { rows: rows.reverse(), score: most }
}

function rowOf(texts: readonly string[], from: number, to: number, width: number): FramedRow {
  const [first = '', second = ''] = texts.slice(from, to)
  const isLabelled = isOrdinalCell(first) || SIGN.test(first)
  const rest = texts.slice(from + 1, to)
  const isTitle =
    to - from < width &&
    (isLabelled
      ? rest.length > 0 && /\p{L}{2}/u.test(second) && rest.slice(1).every((cell) => cell === '')
      : rest.every((cell) => cell === '') && (rest.length === 0 || GROUP_LABEL.test(first)))
  return { from, to, isLabelled, isTitle }
}

function worthOf(cells: readonly string[], { isLabelled, isTitle }: FramedRow, width: number): number {
  const [first = '', second = ''] = cells
  if (cells.every((cell) => cell === '')) return NOTHING
  if (isTitle) return isLabelled || GROUP_LABEL.test(first) ? TITLE : MISSING
  const missing = MISSING * (width - cells.length)
  if (isLabelled) return (missing < 0 ? SHORT : FULL) + missing + (second === '' || isOrdinalCell(second) ? NO_TASK : 0)
  if (cells.length < width) return first === '' ? NO_TASK : BELOW_LABEL + missing
  if (first === '') return second === '' ? REST : BELOW_LABEL
  return second === '' ? NO_TASK : NO_LABEL
}
