/** Which rows of a table are the titles of groups, and which of them say who does all that stands below. */
import type { ColumnRole } from '../plan.js'
import { isBelow, isCode } from './row-labels.js'

/** What the rows below add up to: `1.250`, `30,5`. */
export const SUM = /^\d[\d.,]{0,14}$/u

/** A dash or a letter below `1`, and `1.1`. */
export const isDeeper = (below = '', label: string | null): boolean =>
  /^[-–+]$|^a[.)/]?$/u.test(below) || (label !== null && below.startsWith(`${label}.`))

const DUTY_ROLES: readonly ColumnRole[] = [
  'lead',
  'executor',
  'coordinator',
  'approver',
  'output',
  'target',
  'unit',
  'baseline',
]

export const CHARGED: readonly ColumnRole[] = ['lead', 'executor']

/** The row below one that may be the title of a group. */
export interface RowBelow {
  label: string | null
  isDeeper: boolean
  /** It says itself who does it. */
  isCharged: boolean
}

/** `A | Hỗ trợ sản xuất | Sở Công Thương` over 1, 2 … that name nobody: the body has all of the group. */
function isChargedGroup(filled: readonly ColumnRole[], label: string, below: RowBelow | undefined): boolean {
  if (!below || below.isCharged || !filled.some((role) => CHARGED.includes(role))) return false
  if (!filled.every((role) => OF_CHARGED.includes(role))) return false
  return below.isDeeper || (/^[IVXLC]+$|^[A-ZĐ]$/u.test(label) && /^(?:1|a)$/.test(below.label ?? ''))
}

const OF_CHARGED: readonly ColumnRole[] = [
  'ordinal',
  'task',
  'lead',
  'executor',
  'coordinator',
  'schedule',
  'note',
  'other',
]

/**
 * A row with only a label and a title is a group. A Roman or capital label is one even if a rest of the cell
 * above was carried into its schedule; an Arabic one only if deeper labels follow.
 */
export function isGroup(
  row: readonly string[],
  roles: readonly ColumnRole[],
  label: string | null,
  below: RowBelow | undefined,
  bareGroups: boolean,
): boolean {
  const filled = row
    .map((cell, i) => (cell.trim() === '' ? null : (roles[i] ?? 'other')))
    .filter((role) => role !== null)
  if (label !== null && isChargedGroup(filled, label, below)) return true
  if (filled.some((role) => DUTY_ROLES.includes(role))) return false
  const texts = filled.filter((role) => role !== 'ordinal')
  if (texts.length === 0) return label !== null && filled.length === 1 && /^[\p{L}]/u.test(row.find(Boolean) ?? '')
  if (label === null)
    return (
      texts.length === 1 &&
      (bareGroups ? below !== undefined && texts.length === filled.length : !roles.includes('ordinal'))
    )
  if (/^[IVXLC]+$|^[A-ZĐ]$/u.test(label)) return true
  const isOverBelow = below?.label != null && isBelow(below.label, label)
  // `WP1` with the time of its part of the work, over 1.1
  if (isOverBelow && isCode(label) && texts.every((role) => role === 'task' || role === 'schedule')) return true
  const sums = row.filter((cell, i) => roles[i] === 'other' && SUM.test(cell)).length
  if (sums > 0 && texts.length === sums + 1 && below?.isDeeper) return true
  if (texts.length > 1) return false
  // `II.2` below `II`, over rows that may be counted through the whole table
  if (/^(?:[IVXLC]+|[A-ZĐ])\.\d{1,2}$/u.test(label)) return true
  if (!below) return false
  return below.label === null || isOverBelow || /^(?:1|a)$/.test(below.label)
}
