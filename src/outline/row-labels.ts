/** The labels of the rows of a table: where they stand, and the ids that they give. */
import type { ColumnRole } from '../plan.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import { romanLabel, romanValue } from '../text/ordinals.js'

/** The label of a row in a cell of its own: `III`, `1.2.`, `(a)`, `A1`. */
export const ROW_LABEL =
  /^\(?([IVXLC]{1,6}(?:\.\d{1,2}){0,3}|\d{1,3}(?:\.\d{1,2}){0,3}|[A-ZĐa-zđ]|[A-ZĐ]{1,3}\d{1,3}(?:\.\d{1,2}){0,2})\s?[.)/]?$/u

const MOST_UNLABELLED = 0.4

/** The column of tasks whose cells open with a number of their own, as in a table without one of ordinals; or -1. */
export function labelledColumn(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): number {
  const column = roles.indexOf('task')
  const cells = rows.map((row) => row[column] ?? '').filter(Boolean)
  const labels = cells.flatMap((cell) => typedLabel(cell)?.label ?? [])
  // the steps of each task may be numbered in its own cell, from 1 each time
  const isList = labels.length > 1 && labels.every((label, i) => label !== labels[i - 1])
  return isList && labels.length > cells.length * (1 - MOST_UNLABELLED) ? column : -1
}

/** The number that a cell opens with: `1. Rà soát …`, `II. Thể chế`; null for a dash, and where none stands. */
export function typedLabel(cell: string): LineMarker | null {
  const marker = markerAt(cell)
  return marker && /[\p{L}\p{N}]/u.test(marker.label) && cell.slice(marker.end).trim() !== '' ? marker : null
}

/** A row as its labels are counted. */
export interface CountedRow {
  label: string | null
  /** Nothing stands in the cell of its label. */
  blank: boolean
  /** One cell is filled beside it. */
  title: boolean
}

/**
 * The labels that rows lost and that those around them prove: the 8 between 7 and 9, the I of a group over row 1 where
 * II is the next one. By the places of the rows.
 */
export function lostLabels(rows: readonly CountedRow[]): Map<number, string> {
  const found = new Map<number, string>()
  rows.forEach(({ blank, title }, i) => {
    if (!blank) return
    const [before, after] = [rows[i - 1]?.label, rows[i + 1]?.label]
    const item = itemBetween(before, after)
    if (item !== null) found.set(i, item)
    else if (title && (after === '1' || isNext(before, after))) {
      const group = groupBetween(rows, i)
      if (group !== null) found.set(i, group)
    }
  })
  return found
}

/** Items may be counted on behind the title of a group. */
const isNext = (before: string | null | undefined, after: string | null | undefined): boolean =>
  /^\d{1,3}$/.test(before ?? '') && Number(after) === Number(before) + 1

const NUMBERED = /^(?<above>(?:\d{1,2}\.)*)(?<own>\d{1,3})$/

function itemBetween(before: string | null | undefined, after: string | null | undefined): string | null {
  const [first, last] = [NUMBERED.exec(before ?? '')?.groups, NUMBERED.exec(after ?? '')?.groups]
  if (!last) return null
  if (first && first.above === last.above && Number(last.own) === Number(first.own) + 2) {
    return `${first.above}${Number(first.own) + 1}`
  }
  return before && romanValue(before) > 0 && last.above === '' && last.own === '2' ? '1' : null
}

function groupBetween(rows: readonly CountedRow[], at: number): string | null {
  const value = ({ label }: CountedRow): number => romanValue(label ?? '')
  const before = rows.slice(0, at).findLast((row) => value(row) > 0)
  const after = rows.slice(at + 1).find((row) => value(row) > 0)
  const due = (before ? value(before) : 0) + 1
  return after && value(after) === due + 1 ? romanLabel(due) : null
}

interface OpenLabel {
  style: string
  id: string
  marker: LineMarker | null
}

/** Row 12 is the sibling of group row 11, whose items are 11.1, 11.2; row III that of group II, which has rows of its own. */
function follows({ style: styleBefore, marker: before }: OpenLabel, style: string, own: LineMarker | null): boolean {
  const kind = /-(?:arabic|roman|upper|decimal\d)$/.exec(style)?.[0]
  if (!kind || !styleBefore.endsWith(kind)) return false
  if (own?.ordinal !== (before?.ordinal ?? Number.NaN) + 1) return false
  return own.path.slice(0, -1).join('.') === before?.path.slice(0, -1).join('.')
}

/** `a` below row 6. */
const isPoint = (above: OpenLabel | undefined, style: string): boolean =>
  style.endsWith('-letter') && above?.style === 'item-arabic'

const LETTERED = /^([A-ZĐ])(\d{1,2})$/u

/** What a label adds to the id above it: `2` of `1.2` below row 1, and of `A2` below group A. */
function ownPart(label: string, above: string): string {
  const [, letter, number] = LETTERED.exec(label) ?? []
  if (letter && number && above.endsWith(`.${letter}`)) return number
  const last = label.lastIndexOf('.')
  if (last <= 0) return label
  const outer = label.slice(0, last)
  return above.endsWith(`.${outer}`) || CODED.exec(above)?.[1] === outer ? label.slice(last + 1) : label
}

/** `WP1`, whose rows are 1.1, 1.2. */
const CODED = /\.[A-ZĐ]{2,3}(\d{1,3})$/u

const CODE = /^[A-ZĐ]{2,3}(?=\d)/u

/** True for `WP1`. */
export function isCode(label: string): boolean {
  return CODE.test(label)
}

/** True for `1.1` below row 1, and below `WP1`. */
export function isBelow(label: string, above: string): boolean {
  return label.startsWith(`${above.replace(CODE, '')}.`)
}

/** The ids of rows: group labels stack by their styles in the order in which the table opens them. */
export class RowLabels {
  private readonly open_: OpenLabel[] = []
  /** How many rows without a label each row holds. */
  private readonly unlabelled = new Map<string, number>()

  constructor(
    private readonly annexId: string,
    private readonly taken: Map<string, number>,
  ) {}

  open(label: string | null, kind: 'group' | 'item'): { id: string; depth: number } {
    const marker = label === null ? null : markerAt(`${label}. Đ`)
    const style = this.styleOf(label, marker, kind)
    let at = this.open_.findIndex((open) => open.style === style || follows(open, style, marker))
    if (at < 0) {
      at = this.open_.length
      while (at > 0 && this.open_[at - 1]?.style.startsWith('item') && !isPoint(this.open_[at - 1], style)) at--
    }
    this.open_.length = at
    const above = this.open_[at - 1]?.id ?? this.annexId
    const own = label && ownPart(label, above)
    const base = `${above}.${own ?? `-${this.countIn(above)}`}`
    const used = (this.taken.get(base) ?? 0) + 1
    this.taken.set(base, used)
    const id = used === 1 ? base : `${base}~${used}`
    this.open_.push({ style, id, marker })
    return { id, depth: at }
  }

  private countIn(above: string): number {
    const count = (this.unlabelled.get(above) ?? 0) + 1
    this.unlabelled.set(above, count)
    return count
  }

  private styleOf(label: string | null, marker: LineMarker | null, kind: string): string {
    if (label === null) return `${kind}-none`
    const style = marker?.style ?? 'none'
    if (style === 'decimal') return `${kind === 'item' ? 'item' : 'group'}-decimal${marker?.path.length ?? 0}`
    // `C` behind group B, whose groups are I, II
    const isNext = this.open_.some((open) => open.style.endsWith('-upper') && follows(open, `${kind}-upper`, marker))
    const amongRoman = this.open_.some((open) => open.style.endsWith('roman'))
    if (style === 'upper' && !isNext && amongRoman && /^[IVXLC]$/.test(label)) return `${kind}-roman`
    return `${kind}-${style}`
  }
}
