/** The order in which rows are read: columns that stand side by side one after the other. */
import { NATIONAL_HEAD } from '../../text/broken-line.js'
import { ANNEX_LABEL, isLetterheadLine, NATIONAL_NAME, TYPE_LINE } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import { around, type Row, type Word } from './page.js'
import { columnZones, isRecipients } from './text-columns.js'

/** Rows that are read together, from top to bottom. */
export interface Flow {
  rows: Row[]
  /** They stand beside others: letterhead, signature. */
  beside: boolean
  /** They are one of the columns that text is set in, with margins of its own. */
  isColumn?: true
}

/** Parts of the font size. */
const GAP = 1.2
const LONE_GAP = 2
const GUTTER = 0.6
const LINE_PITCH = 1.9
const OVERLAP = 0.8
/** A gutter is so many times as wide as the blanks of a row that has at least so many. */
const WIDER = 1.6
const FEWEST_GAPS = 4
/** Points; the room for a signature and its seal. */
const MOST_ROOM = 140

/** An entry of the recipients, which ends with its mark or is the last: what stands beside it is of the signature. */
const ENTRY = /^[-–] ?(?:\p{L}.*;|Lưu ?: ?VT.*)$/u

interface Gutter {
  left: number
  right: number
}

/** Tells text in columns, and the columns of a letterhead or a signature, from the lines over the whole width. */
export function flowsOf(rows: readonly Row[]): Flow[] {
  const flows: Flow[] = []
  let above = 0
  for (const { from, end, columns } of columnZones(rows)) {
    flows.push(...flowsOutside(rows.slice(above, from)))
    for (const column of columns) flows.push({ rows: column, beside: false, isColumn: true })
    above = end
  }
  return [...flows, ...flowsOutside(above === 0 ? rows : rows.slice(above))]
}

function flowsOutside(given: readonly Row[]): Flow[] {
  const { rows, aside } = withoutAside(given)
  const flows: Flow[] = []
  let whole: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const zone = zoneAt(rows, i)
    if (!zone) {
      whole.push(rows[i] as Row)
      continue
    }
    const early = whole.splice(recipientsAbove(whole, zone.gutter))
    // the right column may begin first
    const first = (): Row => early[0] ?? (rows[i] as Row)
    for (let last = whole.at(-1); last && isRightOnly(last, first(), zone.gutter); last = whole.at(-1)) {
      early.unshift(last)
      whole.pop()
    }
    if (whole.length > 0) flows.push({ rows: whole, beside: false })
    whole = []
    const inside = [...early, ...rows.slice(i, zone.end)]
    const sides = [(word: Word) => word.left < zone.gutter.right, (word: Word) => word.left >= zone.gutter.right]
    for (const side of sides) {
      const column = inside.map((row) => partOf(row, side)).filter((row) => row !== null)
      if (column.length > 0) flows.push({ rows: column, beside: true })
    }
    i = zone.end - 1
  }
  if (whole.length > 0) flows.push({ rows: whole, beside: false })
  if (aside.length > 0) flows.push({ rows: aside, beside: true })
  return flows
}

/** Parts the lines of a signature from the recipients beside it, where the two stand at different heights. */
function withoutAside(rows: readonly Row[]): { rows: readonly Row[]; aside: Row[] } {
  const recipients = rows.findIndex(isRecipients)
  if (recipients < 0) return { rows, aside: [] }
  const aside = rows.filter((row, i) => {
    const near = [rows[i - 1], rows[i + 1]].filter((other) => other !== undefined)
    const isLeft = (other: Row): boolean => row.left - other.right > LONE_GAP * row.size
    return (
      i > recipients &&
      near.some((other) => isLeft(other) && Math.abs(other.base - row.base) < OVERLAP * row.size) &&
      near.every((other) => isLeft(other) || other.left >= row.left - row.size)
    )
  })
  // where rows hold words of both sides, the columns are told by them
  const edge = Math.min(...aside.map(({ left }) => left))
  const both = rows.slice(recipients).some((row) => !aside.includes(row) && row.right > edge)
  return both ? { rows, aside: [] } : { rows: rows.filter((row) => !aside.includes(row)), aside }
}

/** The index of the recipients in the rows above a zone, where all from there on keep its gutter blank. */
function recipientsAbove(rows: readonly Row[], gutter: Gutter): number {
  const at = rows.findLastIndex(isRecipients)
  const keeps = ({ words, size }: Row): boolean =>
    words.every(({ left, right }) => right < gutter.right - GUTTER * size || left >= gutter.right - GUTTER * size)
  return at >= 0 && rows.slice(at).every(keeps) ? at : rows.length
}

function isRightOnly(row: Row, below: Row, gutter: Gutter): boolean {
  return row.left >= gutter.right - row.size * GUTTER && below.base - row.base < 3 * row.size
}

/** The rows from `from` on that keep one gutter blank, with it. */
function zoneAt(rows: readonly Row[], from: number): { end: number; gutter: Gutter } | null {
  const first = rows[from]
  const widest = first && widestGap(first)
  if (!first || !widest) return null
  const gutter = { ...widest }
  let both = 1
  let end = from + 1
  for (let k = from + 1; k < rows.length; k++) {
    const row = rows[k]
    const above = rows[k - 1]
    if (!row || !above || row.base - above.base > MOST_ROOM || isTitle(row)) break
    const left = row.words.filter((word) => word.right <= gutter.right)
    const right = row.words.filter((word) => word.left >= gutter.left && word.right > gutter.right)
    if (left.length + right.length < row.words.length) break
    const narrowed = {
      left: Math.max(gutter.left, ...left.map((word) => word.right)),
      right: Math.min(gutter.right, ...right.map((word) => word.left)),
    }
    if (narrowed.right - narrowed.left < GUTTER * row.size) break
    // behind the columns the text goes on at its margin
    if (right.length === 0 && row.base - above.base > LINE_PITCH * row.size) break
    Object.assign(gutter, narrowed)
    if (left.length > 0 && right.length > 0) both++
    end = k + 1
  }
  if (both < 2 && !(gutter.right - gutter.left > LONE_GAP * first.size && isLetterhead(first, gutter))) return null
  return { end, gutter }
}

/** `KẾ HOẠCH` under a letterhead, `Phụ lục I` under a signature. */
function isTitle({ words }: Row): boolean {
  const text = textOf(words)
  return TYPE_LINE.test(text) || ANNEX_LABEL.test(text)
}

/** A single row of two parts is one line of text unless a part of it is known from letterheads. */
function isLetterhead({ words }: Row, gutter: Gutter): boolean {
  const parts = [words.filter((word) => word.left < gutter.right), words.filter((word) => word.left >= gutter.right)]
  return parts.some((part) => {
    const text = textOf(part)
    return (isLetterheadLine(text) && !text.startsWith('(')) || ENTRY.test(text)
  })
}

/** The gap before the national name, else the widest one of a row; the one behind a list marker is none. */
function widestGap({ words, size }: Row): Gutter | null {
  let widest: Gutter | null = null
  const name = nationalNameAt(words)
  if (name > 0) return { left: words[name - 1]?.right ?? 0, right: words[name]?.left ?? 0 }
  for (let i = 1; i < words.length; i++) {
    const left = words[i - 1]?.right ?? 0
    const right = words[i]?.left ?? 0
    if (right - left < GAP * size || right - left <= (widest ? widest.right - widest.left : 0)) continue
    if (i <= 2 && isMarkerAlone(words.slice(0, i))) continue
    if (isLabel(words.slice(0, i))) continue
    widest = { left, right }
  }
  return widest && isStretched(words, widest) ? null : widest
}

/** Every blank of the row is about as wide: a short line that was stretched to the margins. */
function isStretched(words: readonly Word[], { left, right }: Gutter): boolean {
  const gaps = words.slice(1).map((word, i) => word.left - (words[i]?.right ?? 0))
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return gaps.length >= FEWEST_GAPS && right - left < WIDER * usual
}

/** The index of the word that the national name opens with, which ends a row or goes on in the next one. */
function nationalNameAt(words: readonly Word[]): number {
  const text = textOf(words)
  const { index, 0: name = '' } = NATIONAL_NAME.exec(text) ?? NATIONAL_HEAD.exec(text) ?? { index: 0 }
  return index + name.length === text.length && index > 0 ? text.slice(0, index).split(' ').length - 1 : 0
}

function isMarkerAlone(words: readonly Word[]): boolean {
  const text = textOf(words)
  return markerAt(`${text} A`)?.end === text.length + 1
}

/** `- Thành phần:` before what it says, set off with a tab. */
function isLabel(words: readonly Word[]): boolean {
  return /^[-–+]$/.test(words[0]?.text ?? '') && words.length > 1 && words.at(-1)?.text.endsWith(':') === true
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

function partOf(row: Row, side: (word: Word) => boolean): Row | null {
  const words = row.words.filter(side)
  return words.length === 0 ? null : { ...row, words, ...around(words) }
}
