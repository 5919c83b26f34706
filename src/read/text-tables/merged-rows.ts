/**
 * Which cells that stand one after the other are one row where merged cells are lost: a cell over several rows stands in
 * the first of them alone, a title over all columns in one cell. Of all ways to part the cells into rows, the one is
 * taken whose rows begin with labels that count on and whose cells are what the header says.
 */
import { isCapitals } from '../../text/characters.js'
import { isDitto } from '../../text/ditto.js'
import { isOrdinalCell } from '../table.js'
import { BODY, type ColumnKind, TIME } from './column-kinds.js'
import { type LastLabels, withLabel } from './label-sequence.js'

export interface MergedRow {
  /** Index of its first cell, and of the one behind its last. */
  from: number
  to: number
  /** A title, with or without a label. */
  isTitle: boolean
}

const GROUP_TITLE = /^(?:(?:Phần|Nhóm|PHẦN|NHÓM) )?(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)] ?\p{L}/u
const SIGN = /^[-+–•*]$/u

const FULL = 2
const SHORT = 1
const TITLE = 1
/** A title by its place alone, before the label of the next row. */
const PLAIN_TITLE = -1
const LONGEST_TITLE = 160
const MISSING = -0.3
const NO_LABEL = -1.5
const NO_TASK = -1.5
const COUNTS_ON = 0.5
export const FITS = 0.25
const MISFITS = -0.75
/** Where all cells of a row are there, a name of another kind says less. */
const SLIPS = -0.25
const WHOLE = 0.05
/** The number of a group in the last cell of a row, where its own title stands behind it. */
const STRAY_LABEL = -1.5
const ROMAN = /^[IVX]{1,5}[.)/]?$/
/** A table does not end with a title. */
const CUT = -3
/** The label and what is grouped below it reach over several rows. */
const SHARED = 2

interface Way {
  score: number
  row: MergedRow
  before: Way | null
  labels: LastLabels
}

/** The rows of the cells from one on; `kinds` says what each of the columns holds, that of the labels first. */
export function mergedRows(
  cells: readonly string[],
  header: number,
  kinds: readonly ColumnKind[],
): { rows: MergedRow[]; score: number } {
  const labelled = kinds[0] === 'note'
  const openings = cells.map(openingOf)
  const ways: (Way | null | undefined)[] = Array.from({ length: cells.length + 1 })
  ways[header] = null
  let best: Way | null = null
  let most = 0
  for (let from = header; from < cells.length; from++) {
    const before = ways[from]
    if (before === undefined) continue
    for (let to = from + 1; to <= Math.min(from + kinds.length, cells.length); to++) {
      const own = cells.slice(from, to)
      const worth =
        (labelled ? worthOf : worthOfUnlabelled)(own, openings.slice(from, to), kinds) ??
        (labelled && to === from + 1 ? worthOfPlainTitle(own[0] ?? '', openings[from] ?? null, cells[to] ?? '') : null)
      if (!worth || (isMonth(own) && before && lacksMonth(cells.slice(before.row.from, before.row.to), kinds))) continue
      const last = before?.labels ?? []
      const label = isOrdinalCell(own[0] ?? '') ? withLabel(last, own[0] ?? '') : last
      const labels = label ?? last
      const counts = label === last ? 0 : label ? COUNTS_ON : -COUNTS_ON
      const score = (before?.score ?? 0) + worth.score + counts
      if (score <= (ways[to]?.score ?? Number.NEGATIVE_INFINITY)) continue
      const way = { score, row: { from, to, isTitle: worth.isTitle }, before, labels }
      ways[to] = way
      const whole = score + (worth.isTitle ? CUT : 0)
      if (whole <= most) continue
      best = way
      most = whole
    }
  }
  const rows: MergedRow[] = []
  for (let way = best; way; way = way.before) rows.push(way.row)
  return { rows: rows.reverse(), score: most }
}

interface Worth {
  score: number
  isTitle: boolean
}

/** What a row is worth in a table with labels; null for what is none. */
function worthOf(cells: readonly string[], openings: readonly Opening[], kinds: readonly ColumnKind[]): Worth | null {
  const [first = '', second = ''] = cells
  const missing = kinds.length - cells.length
  const label = isOrdinalCell(first) || SIGN.test(first)
  if (cells.length === 1) return isTitle(first) ? { score: TITLE, isTitle: true } : null
  const isBare = cells.slice(2).every((cell) => cell === '')
  if (label && isBare && /\p{L}{2}/u.test(second)) return { score: missing === 0 ? FULL : TITLE, isTitle: missing > 0 }
  if (cells.length === 2) return null
  if (missing === 0 && !label && isTitle(first) && second === '' && isBare) return { score: TITLE, isTitle: false }
  const { fit } = bestPlace(openings, kinds)
  if (!label) {
    if (sharesLabel(openings, kinds))
      return { score: SHORT / 2 + missing * MISSING + fitOfCells(openings, kinds.slice(missing)), isTitle: false }
    if (first !== '') return missing === 0 ? { score: NO_LABEL + fit, isTitle: false } : null
    if (missing === 0) return { score: (second === '' ? 0 : SHORT / 2) + fit, isTitle: false }
    // its number was lost, and what it shares with the row above stands there
    const isTask = openings[1]?.capital === true && !openings[1].body && !openings[1].time
    return isTask && !isBare ? { score: SHORT / 2 + missing * MISSING + fit, isTitle: false } : null
  }
  const isStray = ROMAN.test(cells.at(-1) ?? '') && kinds.at(-1) !== 'time' && kinds.at(-1) !== 'figure'
  const score = (missing === 0 ? FULL : SHORT + missing * MISSING) + fit + (isStray ? STRAY_LABEL : 0)
  return { score: score + (second === '' || isOrdinalCell(second) ? NO_TASK : 0), isTitle: false }
}

/** True for a row that has the label of the one above, and what stands behind it there: who does the work, and when, fit. */
export function sharesLabel(cells: readonly Opening[], kinds: readonly ColumnKind[]): boolean {
  const missing = kinds.length - cells.length
  const own = kinds.slice(missing)
  if (kinds[0] !== 'note' || missing !== SHARED || cells[0]?.capital !== true) return false
  if (own[0] === 'body' || own[0] === 'time' || !own.includes('body') || !own.includes('time')) return false
  const fits = (kind: ColumnKind, cell: Opening | undefined): boolean =>
    (kind !== 'body' && kind !== 'time') || cell === null || cell?.[kind] === true
  // an empty cell fits each column, and tells none
  return own.every((kind, i) => fits(kind, cells[i])) && own.some((kind, i) => kind === 'body' && cells[i]?.body)
}

/** True for a row of a table that times open, whose own time is the one above, merged over both: `Tháng` over several days. */
export function lacksTime(cells: readonly Opening[], kinds: readonly ColumnKind[]): boolean {
  if (kinds[0] !== 'time' || cells.length !== kinds.length - 1) return false
  return cells[0]?.time === (kinds[1] === 'time')
}

/** What a row is worth in a table without labels: all its cells are there, or one over all columns is a title. */
function worthOfUnlabelled(
  cells: readonly string[],
  openings: readonly Opening[],
  kinds: readonly ColumnKind[],
): Worth | null {
  if (cells.length === 1) return isTitle(cells[0] ?? '') ? { score: TITLE, isTitle: true } : null
  if (cells[0] === '') return null
  const own = lacksTime(openings, kinds) ? kinds.slice(1) : kinds
  if (cells.length < own.length) return null
  const score = fitOfCells(openings, own, SLIPS)
  return score < 0 ? null : { score: score + WHOLE, isTitle: false }
}

/** `An sinh xã hội` in one cell over all columns, without a label: only the label of the next row behind it tells. */
function worthOfPlainTitle(cell: string, opening: Opening, next: string): Worth | null {
  if (!opening?.capital || opening.body || opening.time || !isOrdinalCell(next) || isOrdinalCell(cell)) return null
  const isPlain = cell.length <= LONGEST_TITLE && /^\p{Lu}.*\p{L}$/u.test(cell)
  return isPlain ? { score: PLAIN_TITLE, isTitle: true } : null
}

/** True for a title by its own words: labelled, in capitals, or a month. */
export const isTitle = (cell: string): boolean =>
  GROUP_TITLE.test(cell) ||
  MONTH_TITLE.test(cell) ||
  (isCapitals(cell) && /\p{L}{2}/u.test(cell) && !isOrdinalCell(cell))

/** `Tháng 3`, `Quý II/2026` over the work of it, as in a programme for a year. */
const MONTH_TITLE = /^(?:Tháng|Quý) (?:\d{1,2}|IV|I{1,3})(?: ?\/ ?(?:19|20)\d\d| năm (?:19|20)\d\d)?:?$/u

/** Behind what is no whole row a time is that of a task, and no title; so are two in a row. */
const lacksMonth = (above: readonly string[], kinds: readonly ColumnKind[]): boolean =>
  isMonth(above) || (above.length > 2 && above.length < kinds.length)

const isMonth = ([cell = '', ...others]: readonly string[]): boolean => others.length === 0 && MONTH_TITLE.test(cell)

/** Whether a cell opens as the name of a body or a time does; null for an empty one or `như trên`, which fit all columns. */
export type Opening = { body: boolean; time: boolean; capital: boolean } | null

/** `Trung tâm được nâng cấp`: what comes of work, and no body. */
const RESULT = / (?:được|đã) \p{Ll}/u

/** How a cell opens. */
export function openingOf(cell: string): Opening {
  const words = cell.replace(/^[-–—+•](?: |(?=\p{L})|$)/u, '')
  if (words === '' || isDitto(cell)) return null
  return { body: BODY.test(words) && !RESULT.test(words), time: TIME.test(words), capital: /^[\p{Lu}\d]/u.test(words) }
}

/** What each task has of its own is seldom merged. */
const OWN = -0.3
/** Cells are missing in one place rather than in two. */
const APART = -0.1

/** A column from which on cells are missing; how many of them are at the end of the row; whether that of the groups is. */
export interface MissingPlace {
  at: number
  tail: number
  group: boolean
}

/** The columns behind the label from which on cells may be missing, with how well the others fit theirs then. */
export function placesOf(cells: readonly Opening[], kinds: readonly ColumnKind[]): { at: number; fit: number }[] {
  return placesWith(cells, kinds, 0)
}

/** The same with the place where the others fit best if cells may be missing at the end of the row, too, or in the column of groups. */
export function bestPlace(cells: readonly Opening[], kinds: readonly ColumnKind[]): MissingPlace & { fit: number } {
  const missing = kinds.length - cells.length
  const tails = Array.from({ length: Math.max(missing, 1) }, (_, tail) => tail)
  const places = tails.flatMap((tail) =>
    placesWith(cells, kinds, tail).map(({ at, fit }) => ({
      at,
      tail,
      group: false,
      fit: fit + (tail > 0 ? APART : 0),
    })),
  )
  if (kinds[1] === 'group' && missing > 1) {
    const ungrouped = placesWith(cells, [...kinds.slice(0, 1), ...kinds.slice(2)], 0)
    places.push(...ungrouped.map(({ at, fit }) => ({ at: at + 1, tail: 0, group: at > 1, fit: fit + APART })))
  }
  return places.reduce((best, place) => (place.fit > best.fit ? place : best))
}

function placesWith(
  cells: readonly Opening[],
  kinds: readonly ColumnKind[],
  tail: number,
): { at: number; fit: number }[] {
  const missing = kinds.length - cells.length - tail
  if (missing === 0) return [{ at: kinds.length, fit: fitOfCells(cells, kinds) }]
  return Array.from({ length: cells.length }, (_, k) => {
    const at = k + 1
    // at the end of a row empty cells may be left out
    const lost = at < cells.length ? kinds.slice(at, at + missing) : []
    const own = lost.filter((kind) => kind === 'other' || kind === 'task').length
    return { at, fit: own * OWN + fitOfCells(cells, [...kinds.slice(0, at), ...kinds.slice(at + missing)]) }
  })
}

function fitOfCells(cells: readonly Opening[], kinds: readonly ColumnKind[], slips = MISFITS): number {
  return cells.reduce((sum, opens, i) => {
    const kind = kinds[i]
    if (opens === null || (kind !== 'body' && kind !== 'time')) return sum
    return sum + (opens[kind] ? FITS : opens.capital ? slips : MISFITS)
  }, 0)
}
