/** Text that is set in columns, as newspapers set it: the rows that are, and which words stand in which column. */
import { RECIPIENTS_LABEL } from '../../text/letterhead-words.js'
import { around, type Row } from './page.js'

/** Rows that stand in columns side by side. */
export interface ColumnZone {
  /** Index of its first row, and of the first one behind it. */
  from: number
  end: number
  /** From left to right. */
  columns: Row[][]
}

/** Parts of the font size: no gap between words is so wide in line after line. */
const GUTTER = 0.8
/** Fewer lines in a column set something else: letterhead, signature. */
const LEAST_LINES = 5
/** Words of a line of text. */
const LEAST_WORDS = 3.5
/** Parts of the width of a column: so wide is a full line, and so many of its lines are full. */
const FULL = 0.8
const LEAST_FULL = 0.5
/** No column takes a smaller part of the width of the zone. */
const NARROWEST = 0.2
/** Parts of the font size; columns end at a larger room. */
const MOST_ROOM = 4

/** A blank stretch of the width of a page. */
interface Stretch {
  left: number
  right: number
}

/** The zones of a page, from top to bottom. */
export function columnZones(rows: readonly Row[]): ColumnZone[] {
  const zones: ColumnZone[] = []
  for (let from = 0; from + LEAST_LINES <= rows.length; from++) {
    const zone = zoneFrom(rows, from)
    if (!zone) continue
    zones.push(zone)
    from = zone.end - 1
  }
  return zones
}

/** The longest run of rows that keeps a gutter blank. */
function zoneFrom(rows: readonly Row[], from: number): ColumnZone | null {
  const [first, second] = [rows[from], rows[from + 1]]
  if (!first || !second) return null
  let blank = narrowed(blanksOf(first), second)
  let end = from + 2
  for (let row = rows[end]; row && blank.length > 0; row = rows[++end]) {
    const room = row.base - (rows[end - 1]?.base ?? row.base)
    if (room > MOST_ROOM * row.size || isRecipients(row)) break
    const left = narrowed(blank, row)
    if (left.length === 0) break
    blank = left
  }
  return blank.length > 0 && end - from >= LEAST_LINES ? parted(rows, from, end, blank) : null
}

/** The stretches that a row leaves blank, those beside it too. */
function blanksOf({ words, size }: Row): Stretch[] {
  const blanks: Stretch[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const word of words) {
    if (word.left - right > GUTTER * size) blanks.push({ left: right, right: word.left })
    right = Math.max(right, word.right)
  }
  return [...blanks, { left: right, right: Number.POSITIVE_INFINITY }]
}

/** What of the stretches a further row leaves blank as well, with text at either side. */
function narrowed(blank: readonly Stretch[], row: Row): Stretch[] {
  const own = blanksOf(row)
  const both = blank.flatMap((one) =>
    own.map((other) => ({ left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) })),
  )
  return both.filter(({ left, right }) => right - left > GUTTER * row.size && Number.isFinite(right - left))
}

const RECIPIENTS = new RegExp(`^${RECIPIENTS_LABEL}`, 'u')

/** `Nơi nhận:`, which opens the foot of a document. */
export const isRecipients = ({ words: [first, second] }: Row): boolean =>
  first !== undefined && second !== undefined && RECIPIENTS.test(`${first.text} ${second.text}`)

/** The columns of a run of rows; null where they hold no lines of text. */
function parted(rows: readonly Row[], from: number, end: number, blank: readonly Stretch[]): ColumnZone | null {
  const own = rows.slice(from, end)
  const { left, right } = around(own)
  const least = NARROWEST * (right - left)
  const gutters: number[] = []
  for (const stretch of blank) {
    const middle = (stretch.left + stretch.right) / 2
    if (middle - (gutters.at(-1) ?? left) > least && right - middle > least) gutters.push(middle)
  }
  const edges = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY]
  const columns = edges.slice(1).map((edge, i) => columnOf(own, edges[i] ?? 0, edge))
  return columns.length > 1 && columns.every(isText) ? { from, end, columns } : null
}

function columnOf(rows: readonly Row[], left: number, right: number): Row[] {
  return rows.flatMap((row) => {
    const words = row.words.filter((word) => word.left >= left && word.left < right)
    return words.length === 0 ? [] : [{ ...row, words, ...around(words) }]
  })
}

function isText(lines: readonly Row[]): boolean {
  const { left, right } = around(lines)
  const full = lines.filter((line) => line.right - line.left > FULL * (right - left))
  const words = lines.reduce((sum, line) => sum + line.words.length, 0)
  return lines.length >= LEAST_LINES && full.length >= LEAST_FULL * lines.length && words >= LEAST_WORDS * lines.length
}
