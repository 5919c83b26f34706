/**
 * Tables of a text layer that keeps the layout: the cells of a line stand under their header, parted by gaps of
 * blanks. The columns are the stretches between the gutters that are blank in (nearly) every line.
 */

import { isCapitals, startsLower } from '../../text/characters.js'
import { ANNEX_LABEL, RECIPIENTS_HEAD } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { physicalLines } from '../../text/lines.js'
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import type { RowBlock } from '../block.js'
import { withLostMerges } from '../lost-merges.js'
import { isOrdinalCell } from '../table.js'
import { type Column, columnsByPage, type TablePage, wordsOf } from './aligned-columns.js'
import { HEADER, headerStart, isHeader, MIN_COLUMNS } from './aligned-header.js'
import { headerOver, namesOf } from './aligned-header-cells.js'
import { NUMBER, pagesOf, type TableLine, tableLines } from './aligned-pages.js'
import { rowStarts } from './aligned-row-starts.js'
import { withSpans } from './aligned-spans.js'
import { GROUP, isTitleLine } from './aligned-titles.js'
import {
  headNames,
  isUnlabelledHeader,
  taskColumn,
  unlabelledEnd,
  unlabelledStarts,
  withLabelColumn,
  withoutLabelColumn,
} from './aligned-unlabelled.js'
import { FITTING, fitOf, kindsWithFigures } from './column-kinds.js'
import { lowestNames } from './header-tree.js'
import { cellText, type ScrapePart } from './scrape-cells.js'

const ORDINAL_COLUMN = new RegExp(`^[ \\f]*${ORDINAL_HEAD} {2,}\\S`, 'mu')
const GAP = / {2,}/
/** A line that begins no nearer to the margin than its second column. */
const FURTHER = /^ {20}/
/** So few lines tell that a table is over, two of them as wide as the page. */
const PROSE_WINDOW = 6
const PROSE_LINES = 4
const PROSE_WIDTH = 70
/** Lines of a table of some 700 long rows, and characters of a line of a wide page. */
const MOST_LINES = 5000
const WIDEST = 600
/** Lines of a page. */
const LONGEST_PAGE = 70
/** No more of the lines with several cells may have one that begins behind one blank. */
const MOST_TOUCHING = 0.45
/** Where so many have one, the rows are doubtful. */
const DOUBTFUL = 0.2
/** The next lines of a cell stand so near. */
const NEAR = 3

/** `20. dịch vụ nhận và chi trả`: behind a wide label one blank is left before the next cell. */
const NARROW_LABEL = /^\d{2,3}[.)]? \p{L}/u

/** `215.00` / `0`, `45.0` / `00`: a figure that is wider than its column, and `30/6/202` / `6`, a date that is. */
const TORN_FIGURE = /^\d{1,3}(?:\.\d{3}){0,4}\.(?:\d \d\d|\d\d \d)$|\/(?:2 0\d\d|20 \d\d|20\d \d)$|\d\/ \d/

/**
 * Whether the cells say what their headers want: columns that stand so close that they were not told apart leave one
 * of bodies empty. A column whose cells are merged over several rows does so too, but not the others.
 */
function fitsItsColumns(table: readonly RowBlock[]): boolean {
  const parted = table.filter(({ widths }) => widths)
  const names = parted.length > 0 ? lowestNames(parted) : (table[0]?.cells ?? [])
  const rows = table.slice(Math.max(1, parted.length))
  const kinds = kindsWithFigures(names.slice(1))
  const items = rows.filter((row) => row.cells.filter((cell) => cell !== '').length > 2)
  const cells = items.map((row) => row.cells.slice(1).map((cell) => (cell === '' ? [] : [cell])))
  if (!kinds.includes('body')) return true
  const isFilled = (column: number): boolean =>
    cells.filter((row) => (row[column] ?? []).length > 0).length >= items.length * FITTING
  const filled = kinds.some((kind, column) => (kind === 'body' || kind === 'time') && isFilled(column))
  return filled && fitOf(cells, kinds) >= FITTING
}

/** True if a line of the text is the header of an aligned table. */
export function isAligned(text: string): boolean {
  const lines = text.split('\n')
  const isLabelled = ORDINAL_COLUMN.test(text)
  return lines.some((_, i) => (isLabelled && isHeader(lines, i)) || isUnlabelledHeader(lines, i))
}

/** Tells the aligned tables of a text from the lines around them. */
export function alignedParts(text: string): ScrapePart[] {
  const raws = text.split('\n')
  const parts: ScrapePart[] = []
  let next = 0
  const loose = (to: number): void => {
    const lines = physicalLines(raws.slice(next, to).join('\n'), next + 1)
    if (lines.length > 0) parts.push({ kind: 'lines', lines })
  }
  for (let i = 0; i < raws.length; i++) {
    const isLabelled = isHeader(raws, i)
    if (!isLabelled && !isUnlabelledHeader(raws, i)) continue
    const from = headerStart(raws, i, next)
    const to = isLabelled ? lastEnd(raws, i) : unlabelledEnd(raws, i)
    const table = isLabelled ? readTable(raws, from, to) : readUnlabelled(raws, from, to, i)
    if (table) {
      loose(from)
      parts.push({ kind: 'table', ...table })
      next = to
    }
    i = to - 1
  }
  loose(raws.length)
  return parts
}

/** The end of the table with all pages that repeat its header. */
function lastEnd(raws: readonly string[], header: number): number {
  const words = wordsOf(raws[header] ?? '')
  let end = tableEnd(raws, header)
  for (let i = end; i < Math.min(raws.length, end + LONGEST_PAGE); i++) {
    const line = (raws[i] ?? '').trim()
    // the same header may stand over the table of the next annex
    if (!GAP.test(line) && !GROUP.test(line) && isCapitals(line)) break
    if (HEADER.test((raws[i] ?? '').trim()) && wordsOf(raws[i] ?? '') === words) end = tableEnd(raws, i)
  }
  return end
}

/** The table goes on while lines have gaps or stand in from the margin; a line of prose ends it. */
function tableEnd(raws: readonly string[], from: number): number {
  let end = from + 1
  let grouped = false
  for (let i = from + 1; i < raws.length; i++) {
    const raw = (raws[i] ?? '').replaceAll('\f', '')
    const words = raw.trim()
    if (words === '' || NUMBER.test(words)) continue
    if (ANNEX_LABEL.test(words) || RECIPIENTS_HEAD.test(words)) break
    if (isBehind(raws, i) || opensPart(raws, i) || opensProse(raws, i)) break
    const gapped = GAP.test(words)
    const indented = /^\s{3,}\S/.test(raw)
    const labelled = isOrdinalCell(words.split(GAP)[0] ?? '')
    // the title of a group goes over all columns, and may go on
    const group: boolean = GROUP.test(words) || (grouped && startsLower(words))
    const inside = group || raw.startsWith(' ')
    const isOfRows = gapped || indented || labelled || (inside && isInside(raws, i))
    if (!isOfRows && !isNarrow(raws, i) && !isTitleLine(raws, i)) break
    grouped = group && !gapped && !indented
    end = i + 1
  }
  return end
}

/** True for a line of one piece behind an empty one, where prose follows that runs over the columns: `III. TỔ CHỨC THỰC HIỆN`. */
function isBehind(raws: readonly string[], at: number): boolean {
  if ((raws[at - 1] ?? '').trim() !== '' || GAP.test((raws[at] ?? '').trim())) return false
  const next = raws.slice(at, at + PROSE_WINDOW).filter((raw) => raw.trim() !== '')
  return (
    next.length >= PROSE_LINES &&
    next.every((raw) => !GAP.test(raw.trim()) && !FURTHER.test(raw)) &&
    next.filter((raw) => raw.trim().length > PROSE_WIDTH).length > 1
  )
}

const PART = /^[IVX]{1,5}[.-] ?\p{Lu}/u

/** `III. TỔ CHỨC THỰC HIỆN` behind an empty line: the title of a group has a row with gaps right below. */
function opensPart(raws: readonly string[], at: number): boolean {
  const words = (raws[at] ?? '').trim()
  if ((raws[at - 1] ?? '').trim() !== '' || !PART.test(words) || GAP.test(words)) return false
  const next = raws.slice(at + 1, at + PROSE_WINDOW).find((raw) => raw.trim() !== '')
  return next !== undefined && !GAP.test(next.trim()) && !isOrdinalCell(next.trim())
}

/** `3. Kinh phí thực hiện`, indented, and below it sentences whose lines go on at the margin, where rows have their labels. */
const ITEM_OF_TEXT = /^ {4,}(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|\p{Ll})[.)] ?\p{Lu}/u
const AT_MARGIN = /^\p{Ll}|^(?!\d{1,3}[.)]? )\S.{40}/u

function opensProse(raws: readonly string[], at: number): boolean {
  if (!ITEM_OF_TEXT.test(raws[at] ?? '') || GAP.test((raws[at] ?? '').trim())) return false
  const below = raws.slice(at + 1, at + PROSE_WINDOW)
  return below.some((raw) => AT_MARGIN.test(raw) && !GROUP.test(raw)) && !below.some((raw) => GAP.test(raw.trim()))
}

/** A line of a wide label and the cell right behind it, where others stand beside the next lines of that cell. */
function isNarrow(raws: readonly string[], at: number): boolean {
  if (!NARROW_LABEL.test((raws[at] ?? '').trim())) return false
  return raws.slice(at + 1, at + 1 + NEAR).some((raw) => GAP.test(raw.trim()) || FURTHER.test(raw))
}

/** True where lines with gaps follow, or such as begin in a further column. */
function isInside(raws: readonly string[], at: number): boolean {
  const next = raws.slice(at + 1, at + 8).filter((raw) => raw.trim() !== '')
  return next.filter((raw) => GAP.test(raw.trim()) || FURTHER.test(raw)).length * 2 > next.length
}

interface AlignedTable {
  rows: RowBlock[]
  doubtful: boolean
}

/** A table in whose rows no column of labels stands, from its header on. */
function readUnlabelled(raws: readonly string[], from: number, to: number, header: number): AlignedTable | null {
  const above = raws.slice(0, from).map(() => '')
  const heads = headNames(raws, header)
  const lines = withLabelColumn(raws.slice(from, to), header - from)
  const table = readTable([...above, ...lines], from, to, heads)
  return table && { ...table, rows: withoutLabelColumn(table.rows, taskColumn(heads)) }
}

/** @param heads the names of the columns where the rows have no labels */
function readTable(raws: readonly string[], from: number, to: number, heads?: readonly string[]): AlignedTable | null {
  if (to - from > MOST_LINES || raws.slice(from, to).some((raw) => raw.length > WIDEST)) return null
  const pages = pagesOf(raws.slice(from, to), heads !== undefined)
  const columns = columnsByPage(pages)
  if ((columns[0]?.length ?? 0) < MIN_COLUMNS) return null
  const printed = tableLines(pages, columns)
  const touching = shareOfTouching(printed)
  if (touching > MOST_TOUCHING) return null
  const { lines, starts } = rowsOfLines(printed, pages[0]?.header.length ?? 0, heads)
  const rows = headRows(pages[0], columns[0] ?? [], from + 1)
  const head = rows.length > 0 ? (pages[0]?.lines.lastIndexOf(namesOf(pages[0].header).at(-1) ?? '') ?? -1) : -1
  let cells: PhysicalLine[][] = []
  let furniture: NonNullable<RowBlock['furniture']> = []
  const close = (): void => {
    const last = rows[rows.length - 1]
    if (!last) return
    last.cells = cells.map(cellText)
    if (furniture.length > 0) last.furniture = furniture
    furniture = []
  }
  lines.forEach((line) => {
    const number = from + line.at + 1
    if (line.furniture) {
      furniture.push({ at: 0, text: line.cells.filter((cell) => cell !== '').join(' '), line: number })
      return
    }
    if (line.at <= head) return
    if (starts.has(line) || cells.length === 0) {
      if (cells.length > 0) close()
      rows.push({ kind: 'row', cells: [], line: number, first: rows.length === 0 })
      cells = line.cells.map(() => [])
    }
    line.cells.forEach((cell, c) => {
      const own = cells[c] ?? []
      const last = own.at(-1)
      if (last && TORN_FIGURE.test(`${last.text} ${cell}`)) own[own.length - 1] = { ...last, text: last.text + cell }
      else if (cell !== '') own.push(physicalLine(cell, number))
    })
  })
  close()
  return rows.length > 1 && fitsItsColumns(rows)
    ? { rows: [...withLostMerges(rows)], doubtful: touching > DOUBTFUL }
    : null
}

/** The lines of a table and which of them begin its rows. */
function rowsOfLines(printed: readonly TableLine[], header: number, heads: readonly string[] | undefined) {
  const kept = printed.filter((line) => !line.furniture)
  if (heads === undefined) return { lines: printed, starts: rowStarts(kept) }
  const below = kept.slice(header)
  const spanned = withSpans(below, unlabelledStarts(below, heads), taskColumn(heads))
  const copies = new Map(below.map((line, i) => [line, spanned.lines[i] ?? line]))
  const lines = printed.map((line) => copies.get(line) ?? line)
  return { lines, starts: new Set([...kept.slice(0, 1), ...spanned.starts]) }
}

/** The rows of a header of several rows; none where its lines make one row, as those of others do. */
function headRows(page: TablePage | undefined, columns: readonly Column[], line: number): RowBlock[] {
  const rows = page ? headerOver(page.header, columns, page.lines) : null
  if (!rows || rows.length < 2) return []
  return rows.map((row, i): RowBlock => ({ kind: 'row', ...row, line, first: i === 0 }))
}

/** How many of the lines with several cells have one that begins behind one blank: where it begins is a guess. */
function shareOfTouching(lines: readonly TableLine[]): number {
  const sided = lines.filter(
    ({ cells, furniture }) => !furniture && cells.slice(1).filter((cell) => cell !== '').length > 1,
  )
  return sided.filter(({ touching }) => touching).length / Math.max(1, sided.length)
}

function physicalLine(text: string, line: number): PhysicalLine {
  return { text, line, afterGap: false, afterPage: false, trailingBlank: false, furniture: false, closed: false }
}
