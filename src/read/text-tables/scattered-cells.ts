/**
 * The cells of a row whose lines a program wrote as they stand side by side on the page, or cell by cell. How many lines
 * each cell has tells the order in which they come; of all numbers those are taken with which the cells read best.
 *
 *     Đưa chỉ tiêu vào bộ tiêu chí       the first of two lines of the task,
 *     Quyết định của                     and of the result
 *     3                                  the label, and the cells of one line, half a line below
 *     Sở Nội vụ
 *     Quý IV/2025
 *     xếp loại các xã, phường            the second lines
 *     UBND tỉnh
 */
import { type Atom, atomsOf } from './cell-atoms.js'
import type { ScatteredKind } from './scattered-header.js'

export interface RowLine {
  text: string
  atoms: readonly Atom[]
  isLabel: boolean
}

export interface RowCells {
  cost: number
  /** The lines of each cell; that of the label is empty. */
  cells: string[][]
}

interface Slot {
  column: number
  y: number
}

type Piece = readonly Atom[]

const FITS = -3
const FITS_NOT = 4
const LOWER_BEGINS = 7
const CLOSES: Record<Atom['ends'], number> = { broken: 9, open: 5, final: -0.3, list: 1.5, other: 0 }
const LIST_OF_BODIES = 8
const OTHER_GOES_ON = 3
const ON_ONE_LINE = 1
const HAD_ROOM = 1
const AFTER_GAP = 2
const ROOM = 0.12
/** Of a row whose lines come in turn: the ways in which they can lie grow fast. */
const MOST_LINES = 12
const MOST_OF_CELL = 16
const MOST_OF_TASK = 60
/** Lines that hold the ends of two cells. */
const MOST_SHARED = 2

export const rowLine = (text: string, afterGap = false, isLabel = false): RowLine => ({
  text,
  isLabel,
  atoms: isLabel ? [] : atomsOf([{ text, afterGap }]),
})

const isBody = (kind: ScatteredKind): boolean => kind === 'lead' || kind === 'helper' || kind === 'approver'

/** The cells of a row whose lines come in turn, those that read best; null where its lines can lie in no such way. */
export function cellsInTurn(lines: readonly RowLine[], kinds: readonly ScatteredKind[]): RowCells | null {
  const width = kinds.length - 1
  const label = lines.findIndex(({ isLabel }) => isLabel)
  if (lines.length > MOST_LINES || lines.length <= width - MOST_SHARED) return null
  // what opens the row opens one of its cells
  if (lines[label === 0 ? 1 : 0]?.atoms[0]?.opens.lower) return null
  let best: RowCells | null = null
  const take = (pieces: Piece[][] | null, more: number): void => {
    if (!pieces) return
    const cost = more + costOf(pieces, kinds)
    if (!best || cost < best.cost) best = { cost, cells: pieces.map((cell) => cell.map(textOf)) }
  }
  for (let shared = 0; shared <= MOST_SHARED; shared++) {
    const count = lines.length - 1 + shared
    for (let above = label; above <= label + shared; above++) {
      for (const counts of aboutTheMiddle(count, above, width))
        take(besides(lines, slotsOf(counts, true), kinds), shared * ON_ONE_LINE)
    }
    if (label > 0 || shared > 0 || !opensFit(lines, kinds)) continue
    for (const counts of fromTheTop(count, width)) take(besides(lines, slotsOf(counts, false), kinds), 0)
  }
  return best
}

const textOf = (piece: Piece): string => piece.map(({ text }) => text).join(' ')

/** True where the first lines below the label open the cells of the columns, in their order. */
const opensFit = (lines: readonly RowLine[], kinds: readonly ScatteredKind[]): boolean =>
  kinds.every((kind, c) => {
    const opens = lines[c]?.atoms[0]?.opens
    return c === 0 || (opens !== undefined && !opens.lower && ofKind(kind, opens) < FITS_NOT)
  })

/** All numbers of lines that so many columns can have together. */
function* fromTheTop(sum: number, columns: number): Generator<number[]> {
  if (columns === 1) {
    if (sum >= 1 && sum <= MOST_OF_CELL) yield [sum]
    return
  }
  for (let first = 1; first <= Math.min(MOST_OF_CELL, sum - columns + 1); first++) {
    for (const others of fromTheTop(sum - first, columns - 1)) yield [first, ...others]
  }
}

/** Those of which so many lines stand above the middle of the row, half of each cell. */
function* aboutTheMiddle(sum: number, above: number, columns: number): Generator<number[]> {
  const odd = sum - 2 * above
  if (odd < 0 || odd > columns) return
  if (columns === 1) {
    if (sum >= 1 && sum <= MOST_OF_CELL) yield [sum]
    return
  }
  for (let half = 0; half <= Math.min(above, MOST_OF_CELL / 2); half++) {
    for (const more of [0, 1]) {
      const count = 2 * half + more
      if (count === 0) continue
      for (const others of aboutTheMiddle(sum - count, above - half, columns - 1)) yield [count, ...others]
    }
  }
}

/** The places of the lines in their order, the label in the middle of the row or on its first line. */
function slotsOf(counts: readonly number[], middle: boolean): Slot[] {
  const slots: Slot[] = [{ column: 0, y: 0 }]
  for (const [i, count] of counts.entries()) {
    for (let k = 0; k < count; k++) slots.push({ column: i + 1, y: middle ? k - (count - 1) / 2 : k })
  }
  return slots.sort((a, b) => a.y - b.y || a.column - b.column)
}

/** The lines in their places; where there are more places, a line holds several that stand side by side. */
function besides(lines: readonly RowLine[], slots: readonly Slot[], kinds: readonly ScatteredKind[]): Piece[][] | null {
  const cells: Piece[][] = kinds.map(() => [])
  let at = 0
  let surplus = slots.length - lines.length
  for (const [i, line] of lines.entries()) {
    const slot = slots[at]
    if (!slot || line.isLabel !== (slot.column === 0)) return null
    at++
    if (line.isLabel) continue
    const cell = cells[slot.column]
    const next = slots[at]
    const beside = next !== undefined && next.y === slot.y && next.column === slot.column + 1 ? next : null
    const cut = surplus > 0 && beside ? cutOf(line.atoms, kinds[beside.column], cells[beside.column]?.at(-1)) : null
    // a line is shared only where the words behind the cut read as those of the next cell
    if (cut !== null && beside) {
      cell?.push(line.atoms.slice(0, cut))
      cells[beside.column]?.push(line.atoms.slice(cut))
      at++
      surplus--
    } else cell?.push(line.atoms)
    if (lines.length - i - 1 + surplus !== slots.length - at) return null
  }
  return surplus === 0 ? cells : null
}

/** Where the words of the next cell begin in a line; null where they are told by nothing. */
function cutOf(atoms: Piece, kind: ScatteredKind | undefined, above: Piece | undefined): number | null {
  const goesOn = above !== undefined && (above.at(-1)?.ends === 'open' || above.at(-1)?.ends === 'broken')
  const at = atoms.findIndex(({ opens }, i) => {
    if (i === 0 || !kind) return false
    if (goesOn) return opens.upper
    if (isBody(kind)) return opens.body && opens.upper && !opens.product
    return kind === 'time' ? opens.time : opens.product && opens.upper
  })
  return at > 0 ? at : null
}

/** The cells that stand one after the other below a label, if the row ends before each of its lines. */
export function cellsByEnd(lines: readonly RowLine[], kinds: readonly ScatteredKind[]): (RowCells | null)[] {
  const pieces = lines.slice(1).map(({ atoms }) => atoms)
  /** The least costly cells that end before each line, up to a column. */
  let least: (Cells | null)[] = [{ cost: 0, cells: [[]] }, ...pieces.map(() => null)]
  for (const kind of kinds.slice(1)) {
    const next: (Cells | null)[] = [null, ...pieces.map(() => null)]
    for (const [from, open] of least.entries()) {
      const first = pieces[from]?.[0]
      if (!open || !first) continue
      const most = Math.min(pieces.length, from + (kind === 'task' ? MOST_OF_TASK : MOST_OF_CELL))
      for (let to = from + 1; to <= most; to++) {
        const cell = pieces.slice(from, to)
        const cost = open.cost + costOfCell(cell, kind)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) next[to] = { cost, cells: [...open.cells, cell] }
      }
    }
    least = next
  }
  return [
    null,
    ...least.map((found) => found && { cost: found.cost, cells: found.cells.map((cell) => cell.map(textOf)) }),
  ]
}

interface Cells {
  cost: number
  cells: Piece[][]
}

const costOf = (cells: readonly (readonly Piece[])[], kinds: readonly ScatteredKind[]): number =>
  cells.reduce((sum, cell, c) => sum + (c === 0 ? 0 : costOfCell(cell, kinds[c] ?? 'output')), 0)

/** What it costs to read lines as the cell of a column. */
export function costOfCell(cell: readonly Piece[], kind: ScatteredKind): number {
  const [first] = cell
  const opens = first?.[0]?.opens
  if (!opens) return FITS_NOT
  let cost = (opens.lower ? LOWER_BEGINS : 0) + ofKind(kind, opens)
  const width = cell.reduce((most, piece) => Math.max(most, lengthOf(piece)), 0)
  for (const [i, piece] of cell.entries()) {
    cost += ofWithin(kind, piece)
    const below = cell[i + 1]
    if (below) cost += ofNext(kind, piece, below, width)
  }
  const ends = cell.at(-1)?.at(-1)?.ends ?? 'other'
  return cost + (isBody(kind) && ends === 'list' ? LIST_OF_BODIES : CLOSES[ends])
}

const lengthOf = (piece: Piece): number => (piece.at(-1)?.end ?? 0) - (piece[0]?.start ?? 0)

function ofKind(kind: ScatteredKind, opens: Atom['opens']): number {
  if (isBody(kind)) return opens.body && !opens.product ? FITS : opens.name ? 6 : FITS_NOT
  if (kind === 'time') return opens.time ? FITS : FITS_NOT
  if (kind === 'output') return opens.product ? -2 : opens.body || opens.time ? 3 : 0
  return !opens.product && (opens.body || opens.time) ? 2 : 0
}

/** A line below another of its cell. */
function ofNext(kind: ScatteredKind, piece: Piece, below: Piece, width: number): number {
  const ends = piece.at(-1)?.ends ?? 'other'
  const opens = below[0]?.opens
  if (!opens) return 0
  const open = ends === 'open' || ends === 'broken'
  const room = width - lengthOf(piece) - 1
  const ofGap = below[0]?.afterGap ? AFTER_GAP : 0
  const ofRoom = ends !== 'final' && ends !== 'list' && room > opens.length + width * ROOM ? HAD_ROOM : 0
  if (opens.lower)
    return ofGap + ofRoom + (ends === 'final' ? 2 : kind === 'time' && TIME_OVER.test(textOf(piece)) ? 2 : 0)
  if (open) return ofGap + ofRoom
  return ofGap + ofRoom + ofUpper(kind, opens, ends)
}

/** Words with a capital behind those that are over. */
function ofUpper(kind: ScatteredKind, opens: Atom['opens'], ends: Atom['ends']): number {
  if (ends === 'list') return opens.upper || opens.dash ? 0.2 : 0
  let cost = ends === 'final' ? 0.8 : 1.6
  if (isBody(kind) && (opens.product || opens.time)) cost += OTHER_GOES_ON
  else if (isBody(kind) && opens.body) cost += 2
  else if (kind === 'time' && !opens.time) cost += OTHER_GOES_ON
  else if (kind === 'output' && (opens.body || opens.time)) cost += 1
  else if (kind === 'task' && (opens.body || opens.time || opens.product)) cost += 1
  return cost
}

const TIME_OVER = /\d{4}$/

/** What stands behind each other on one line of a cell. */
function ofWithin(kind: ScatteredKind, piece: Piece): number {
  let cost = 0
  for (const [i, { opens }] of piece.slice(1).entries()) {
    const ends = piece[i]?.ends ?? 'other'
    if (ends !== 'other' || !opens.upper) continue
    if (isBody(kind)) cost += opens.product || opens.time ? OTHER_GOES_ON : opens.body ? 1.5 : 0
    else if (kind === 'time') cost += opens.time ? 0 : OTHER_GOES_ON
    else if (kind === 'output') cost += opens.time || opens.body ? 0.8 : 0
  }
  return cost
}
