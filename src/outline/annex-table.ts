/**
 * Rows → a table: its header, the roles of its columns, group rows and items with their ids. Roles come from
 * the words of the header; where those fail, from what the cells hold.
 */

import { headsColumn } from '../grammar/column.js'
import { legendNear } from '../grammar/duty/charge-mark.js'
import type { ColumnRole } from '../plan.js'
import type { Extent, SourceLine } from '../source.js'
import { markerAt } from '../text/marker.js'
import { isOrdinalHead } from '../text/ordinal-head.js'
import type { RowNode, TableNode } from '../tree.js'
import { columnRoles } from './column-roles.js'
import { CHARGED, isDeeper, isGroup, type RowBelow, SUM } from './group-rows.js'
import { arePartsOf, isPart, isSubheader, LONGEST_PART, overTheirParts } from './header-parts.js'
import { type CountedRow, labelledColumn, lostLabels, ROW_LABEL, RowLabels, typedLabel } from './row-labels.js'
import { readGroups } from './told-columns.js'

const COLUMN_NUMBER = /^\(?\d{1,2}\)?(?:\s?=.*)?$/
const COLUMN_LETTER = /^\(?[A-ZĐ]\)?$/u

const ORDINAL = /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[A-ZĐ]{1,5}|[A-ZĐ]{1,3}\d{1,3})[.)/]?)?$/u

/** Not the piece of a row that a conversion broke apart: with words below the header of the ordinals, or without a task. */
const goesOnBelow = (row: readonly string[], { columns }: TableNode): boolean =>
  row.length === columns.length &&
  (columns[0]?.role !== 'ordinal' || ORDINAL.test(row[0] ?? '')) &&
  row[columns.findIndex(({ role }) => role === 'task')] !== ''

/**
 * Builds the table of some rows; `annexId` is the prefix of the row ids, or that of a heading `over` a table with named columns.
 * One without a header has the columns of the nearest one `above` it that has as many.
 */
export function buildTable(
  text: string,
  rows: readonly SourceLine[],
  annexId: string,
  taken: Map<string, number>,
  above: readonly TableNode[] = [],
  over: string | null = null,
): TableNode {
  const cellsOf = (row: SourceLine): Extent[] => row.cells ?? [{ start: row.start, end: row.end }]
  const words = rows.map((row) => cellsOf(row).map((cell) => text.slice(cell.start, cell.end)))
  const reached = rows.map((row, i) => reachesInto(row, rows[i - 1]))
  const headers = headerRows(words, reached)
  const headed = headers === 0 ? above.findLast((table) => goesOnBelow(words[0] ?? [], table)) : undefined
  const names = headed
    ? headed.columns.map(({ name }) => name)
    : columnNames(words.slice(0, headers).map((row, i) => overColumns(row, rows[i]?.widths)))
  const start = rows[0]?.start ?? 0
  const end = rows[rows.length - 1]?.end ?? start
  const heads = names.map((name, i) => words.slice(0, headers).findLast((row) => row[i])?.[i] ?? name)
  const roles = columnRoles(names, heads, words.slice(headers), legendNear(text, { start, end }))
  const groupAt = readGroups(roles, names, words.slice(headers))
  const bareGroups = opensWithTitle(roles, words.slice(headers))
  const labelAt = roles.indexOf('ordinal')
  const typedAt = labelAt < 0 ? labelledColumn(roles, words.slice(headers)) : -1
  const labelOf = (row: readonly string[]): string | null =>
    typedAt < 0 ? (ROW_LABEL.exec(row[labelAt] ?? '')?.[1] ?? null) : (typedLabel(row[typedAt] ?? '')?.label ?? null)
  const table: TableNode = {
    type: 'table',
    columns: names.map((name, i) => ({ name, role: roles[i] ?? 'other' })),
    children: [],
    extent: { start, end },
  }
  const labelsGroups = labelAt < 0 && typedAt < 0 && roles[0] === 'schedule' && isTimes(words.slice(headers))
  const labels = new RowLabels((headers > 0 || headed) && over !== null ? over : annexId, taken)
  const lost = labelAt < 0 ? new Map<number, string>() : lostIn(words, headers, labelAt, labelOf)
  const groups: { depth: number; title: Extent; at: number | undefined }[] = []
  /** The last cell of the column of groups: it reaches down to the next one. */
  let spread: Extent | undefined
  rows.forEach((row, i) => {
    const cells = cellsOf(row)
    const own = words[i] ?? []
    const extent = { start: row.start, end: row.end }
    const node: RowNode = { type: 'row', id: null, kind: 'empty', label: null, cells, groups: [], extent }
    table.children.push(node)
    if (i < headers) {
      node.kind = 'header'
      return
    }
    const isEmpty =
      own.every((cell, i) => BLANK.test(cell) || (i === labelAt && isToFillIn(own, labelAt))) ||
      cells.every((cell, k) => BLANK.test(own[k] ?? '') || isShared(cell, [rows[i - 1], rows[i + 1]]))
    if (isEmpty || isColumnNumbers(own) || isOrdinalHead(own[labelAt] ?? '')) {
      node.kind = isEmpty ? 'empty' : 'header'
      return
    }
    const whole =
      (labelAt < 0 && typedAt < 0 ? titleWithLabel(own, cells) : wholeRow(own, cells, labelAt, roles)) ??
      (labelsGroups ? labelledRow(own, cells) : null)
    const putBack = lost.get(i)
    const label = whole ? whole.label : (putBack ?? labelOf(own))
    node.label = label
    if (putBack !== undefined && !whole) node.putBack = true
    let next = i + 1
    while (next < words.length && words[next]?.every((cell) => cell === '')) next++
    const below = words[next]
    const after: RowBelow | undefined = below && {
      label: labelOf(below),
      isDeeper: isDeeper(below[labelAt], label),
      isCharged: below.some((cell, k) => CHARGED.includes(roles[k] ?? 'other') && !BLANK.test(cell)),
    }
    // cells over the rows below too say nothing of this one
    const said = after?.isDeeper
      ? own.map((cell, k) => (k > labelAt + 1 && isShared(cells[k], [rows[i - 1], rows[next]]) ? '' : cell))
      : own
    if (whole || isGroup(said, roles, label, after, bareGroups)) {
      const title = whole?.title ?? titleCell(cells, own, labelAt, typedAt)
      const place = labels.open(label, 'group')
      while (groups.length > 0 && (groups[groups.length - 1]?.depth ?? 0) >= place.depth) groups.pop()
      node.kind = 'group'
      node.id = place.id
      node.groups = groups.map((group) => group.title)
      const charges = roles.some((role, k) => CHARGED.includes(role) && !BLANK.test(own[k] ?? ''))
      groups.push({ depth: place.depth, title, at: charges ? i : undefined })
      spread = undefined
      return
    }
    const place = labels.open(label, 'item')
    while (groups.length > 0 && (groups[groups.length - 1]?.depth ?? 0) >= place.depth) groups.pop()
    node.kind = 'item'
    node.id = place.id
    node.groups = groups.map((group) => group.title)
    const charging = groups.findLast(({ at }) => at !== undefined)?.at
    if (charging !== undefined) node.chargedBy = charging
    const named = cells[groupAt]
    if (named && named.end > named.start) spread = named
    if (spread) node.groups.push(spread)
  })
  return table
}

/** The labels that rows below the header lost, by the places of the rows; empty rows stand between none. */
function lostIn(
  words: readonly (readonly string[])[],
  headers: number,
  labelAt: number,
  labelOf: (row: readonly string[]) => string | null,
): Map<number, string> {
  const places = words.flatMap((row, i) => (i < headers || row.every((cell) => BLANK.test(cell)) ? [] : i))
  const rows = places.map((i): CountedRow => {
    const row = words[i] ?? []
    const others = row.filter((cell, k) => k !== labelAt && !BLANK.test(cell))
    return { label: labelOf(row), blank: BLANK.test(row[labelAt] ?? ''), title: others.length === 1 }
  })
  return new Map([...lostLabels(rows)].map(([at, label]) => [places[at] ?? at, label]))
}

/**
 * The first row is a title without an ordinal, over one that has it, or over one that says who or when where no row has
 * one: the titles of groups stand so in this table.
 */
function opensWithTitle(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== '') && !isColumnNumbers(row))
  const [first, second] = filled
  const [ordinal, task] = [roles.indexOf('ordinal'), roles.indexOf('task')]
  if (!first || !second || ordinal < 0) return false
  const isLabelled = (row: readonly string[]): boolean => ROW_LABEL.test(row[ordinal] ?? '')
  const said = second.filter((cell, i) => cell !== '' && i !== ordinal && i !== task).length
  if (!isLabelled(second) && (said < FEWEST_SAID || filled.some(isLabelled))) return false
  return /^\p{L}/u.test(first[task] ?? '') && first.every((cell, i) => cell === '' || i === task)
}

const FEWEST_SAID = 2

/** One cell over several rows: with nothing beside it a row says nothing of its own. */
const isShared = (cell: Extent | undefined, beside: readonly (SourceLine | undefined)[]): boolean =>
  cell !== undefined &&
  beside.some((row) => row?.cells?.some(({ start, end }) => start === cell.start && end === cell.end))

/** What stands in a form where something is to be written: nothing, dots, lines. */
const BLANK = /^[\s.…_]*$/u

/** A row with its number and dots: `2 | … | … |`. One with its number alone may be a group that lost its title. */
function isToFillIn(words: readonly string[], labelAt: number): boolean {
  return words.some((cell, i) => i !== labelAt && /[.…_]/u.test(cell))
}

/**
 * `II. Hoàn thiện thể chế …` in one cell over all columns, the one of the ordinals too: label and title of a group. What
 * its rows add up to may stand beside it.
 */
function wholeRow(
  words: readonly string[],
  cells: readonly Extent[],
  labelAt: number,
  roles: readonly ColumnRole[],
): { label: string | null; title: Extent } | null {
  const cell = cells[labelAt]
  const text = words[labelAt] ?? ''
  if (!cell || text.trim() === '' || ROW_LABEL.test(text)) return null
  const beside = words.flatMap((other, i) => (i !== labelAt && other.trim() !== '' ? [i] : []))
  const marker = markerAt(text)
  if (beside.length > 0) {
    if (marker?.style !== 'roman' && marker?.style !== 'upper') return null
    if (!beside.every((i) => roles[i] === 'other' && SUM.test(words[i] ?? ''))) return null
  }
  return { label: marker?.label ?? null, title: { start: cell.start + (marker?.end ?? 0), end: cell.end } }
}

/** `1. Phát triển kinh tế` over all columns of a table without one of labels. */
function titleWithLabel(
  [words = '', ...others]: readonly string[],
  [title]: readonly Extent[],
): { label: string | null; title: Extent } | null {
  const marker = others.every((cell) => cell.trim() === '') ? markerAt(words) : null
  if (!marker || !title || !/^(?:roman|upper|arabic|decimal)$/.test(marker.style)) return null
  return { label: marker.label, title: { start: title.start + marker.end, end: title.end } }
}

/** The first cells are times, but for a few that are labels: `12/2025`, `III`. */
function isTimes(rows: readonly (readonly string[])[]): boolean {
  const first = rows.map((row) => row[0] ?? '').filter(Boolean)
  return first.filter((cell) => !ROW_LABEL.test(cell)).length > 1 && first.some((cell) => /^[IVX]+$/.test(cell))
}

/** `II | Giai đoạn 2` in the column of the times and in the next one: label and title of a group. */
function labelledRow(
  [label = '', words = '', ...others]: readonly string[],
  [, title]: readonly Extent[],
): { label: string | null; title: Extent } | null {
  const found = ROW_LABEL.exec(label)?.[1]
  if (!found || !title || words === '' || others.some((cell) => cell !== '')) return null
  return { label: found, title }
}

/** Header rows are those before the first label, and the row of column numbers. */
function headerRows(words: readonly (readonly string[])[], reached: readonly boolean[]): number {
  let count = 0
  for (const [i, row] of words.slice(0, 4).entries()) {
    const known = row.filter((cell) => cell !== '' && headsColumn(cell)).length
    const numbers = row.filter((cell) => cell !== '').length > 1 && isColumnNumbers(row)
    const labelled = ROW_LABEL.test(row[0] ?? '')
    if (count === 0 && known >= 1 && !labelled) count++
    else if (count > 0 && numbers && row.filter(Boolean).length >= row.length - 1) count++
    else if (count > 0 && !labelled && known >= 2 && row.every((cell) => cell.length < 60)) {
      if (isWhole(words[i - 1] ?? [], row)) break
      count++
    } else if (count > 0 && (isSubheader(row) || (numbers && isPart(row)) || arePartsOf(words[i - 1] ?? [], row)))
      count++
    else if (count > 0 && reached[i] && !labelled && row.every((cell) => cell.length < LONGEST_PART)) count++
    else break
  }
  return count
}

/** A header that names all its columns, above a row with words of its own in them, in the first two at least. */
const isWhole = (above: readonly string[], row: readonly string[]): boolean =>
  above.every((cell, i) => headsColumn(cell) && row[i] !== cell && (i > 1 || row[i] !== ''))

/** A cell of the row above reaches down beside parts of another one: with a header it makes one. */
function reachesInto(row: SourceLine, above: SourceLine | undefined): boolean {
  if (!above?.widths?.some((width) => width > 1)) return false
  return (row.cells ?? []).some((cell) => cell.end > cell.start && cell.start < row.start)
}

const isColumnNumber = (cell: string): boolean => COLUMN_NUMBER.test(cell) || COLUMN_LETTER.test(cell)

/** `A B C 1 2 3`: the columns numbered, those of the words by letters. */
function isColumnNumbers(row: readonly string[]): boolean {
  const letters = row.filter((cell) => COLUMN_LETTER.test(cell)).length
  const numbers = row.filter((cell) => COLUMN_NUMBER.test(cell)).length
  const empty = row.filter((cell) => cell === '').length
  return letters + numbers + empty === row.length && (letters === 0 || (letters > 1 && numbers > 1))
}

/** A header row with each merged cell over all the columns that it covers. */
function overColumns(row: readonly string[], widths: readonly number[] | undefined): readonly string[] {
  if (!widths) return row
  const covered = [...row]
  widths.forEach((width, i) => {
    for (let k = i + 1; k < i + width && k < covered.length; k++) covered[k] ||= row[i] ?? ''
  })
  return covered
}

/** The words of all header rows over a column, the row of numbers left out. */
function columnNames(rows: readonly (readonly string[])[]): string[] {
  const headers = overTheirParts(rows)
  // `5`, `10`, `50` in a row of other words, or under a cell over all of them, are what the columns are for
  const numbered = headers.map(
    (row) => row.slice(0, 2).some(isColumnNumber) && row.filter(isColumnNumber).length * 2 > row.filter(Boolean).length,
  )
  const width = headers.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, i) =>
    headers
      .map((row) => row[i] ?? '')
      .filter((cell, k, cells) => cell !== '' && !(numbered[k] && isColumnNumber(cell)) && cells.indexOf(cell) === k)
      .join(' ')
      .replace(/\u2028/g, ' '),
  )
}

function titleCell(cells: readonly Extent[], words: readonly string[], labelAt: number, typedAt: number): Extent {
  const at = words.findIndex((cell, i) => i !== labelAt && cell !== '')
  const { start, end } = cells[Math.max(at, 0)] ?? { start: 0, end: 0 }
  return { start: start + ((at === typedAt && typedLabel(words[at] ?? '')?.end) || 0), end }
}
