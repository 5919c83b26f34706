/**
 * Tables of a text layer that keeps the layout: the cells of a line stand under their header, parted by gaps of
 * blanks. The columns are the stretches between the gutters that are blank in (nearly) every line.
 */

import { isCapitals, startsLower } from '../text/characters.js'
import type { PhysicalLine } from '../text/lines.js'
import { physicalLines } from '../text/lines.js'
import { type Column, cellsOf, columnsByPage, type TablePage, wordsOf } from './aligned-columns.js'
import { centredRows, isCentred } from './aligned-rows.js'
import type { RowBlock } from './block.js'
import { cellText, type ScrapePart } from './scrape.js'
import { isOrdinalCell } from './table.js'

const HEADER = /^(?:STT|TT|Stt|Số TT) {2,}\S/u
const ORDINAL_COLUMN = /^[ \f]*(?:STT|TT|Stt|Số TT) {2,}\S/mu
const GAP = / {2,}/
/** `I. Đổi mới tư duy …`: the title of a group of rows. */
const GROUP = /^(?:[IVX]{1,5}|[A-ZĐ])[.)/] ?\p{Lu}/u
/** Lines of a page. */
const LONGEST_PAGE = 70
const NUMBER = /^\d{1,3}$/
const MIN_COLUMNS = 3
const TITLE = /^(?:Phụ lục|Phụ biểu|Biểu|Mẫu|Bảng|Đơn vị tính|ĐVT)/u
const ORDINAL_HEADER = /^(?:S?TT|Stt|Số TT)$/

/** True if a line of the text is the header of an aligned table. */
export function isAligned(text: string): boolean {
  if (!ORDINAL_COLUMN.test(text)) return false
  const lines = text.split('\n')
  return lines.some((_, i) => isHeader(lines, i))
}

/** The line with the first cell of a header; the cells of other columns may stand on the lines about it alone. */
function isHeader(lines: readonly string[], at: number): boolean {
  const words = (lines[at] ?? '').trim()
  if (!HEADER.test(words)) return false
  const pieces = (k: number): number => (lines[k] ?? '').trim().split(GAP).length
  return pieces(at) >= MIN_COLUMNS || (pieces(at - 1) >= MIN_COLUMNS - 1 && pieces(at + 1) >= MIN_COLUMNS - 1)
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
    if (!isHeader(raws, i)) continue
    const from = headerStart(raws, i, next)
    const to = lastEnd(raws, i)
    const table = readTable(raws, from, to)
    if (!table) continue
    loose(from)
    parts.push({ kind: 'table', rows: table })
    next = to
    i = to - 1
  }
  loose(raws.length)
  return parts
}

/**
 * Lines of the header above the one with its first cell: right above it, and over the other columns. One piece alone
 * is of the header where it opens it and stands over nothing; else it is a title.
 */
function headerStart(raws: readonly string[], from: number, least: number): number {
  const second = /^\s*\S+\s+/.exec(raws[from] ?? '')?.[0].length ?? 0
  let start = from
  while (start > least) {
    const raw = (raws[start - 1] ?? '').replaceAll('\f', '').trimEnd()
    const words = raw.trim()
    if (words === '' || raw.length - raw.trimStart().length < second - 1) break
    if (!GAP.test(words)) {
      const opens = (raws[start - 2] ?? '').trim() === '' && /^\p{Lu}/u.test(words) && !isCapitals(words)
      const under = (raws[from] ?? '').slice(raw.length - words.length, raw.length)
      return opens && under.trim() === '' && !TITLE.test(words) ? start - 1 : start
    }
    start--
  }
  return start
}

/** The end of the table with all pages that repeat its header. */
function lastEnd(raws: readonly string[], header: number): number {
  const words = wordsOf(raws[header] ?? '')
  let end = tableEnd(raws, header)
  for (let i = end; i < Math.min(raws.length, end + LONGEST_PAGE); i++) {
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
    const gapped = GAP.test(words)
    const indented = /^\s{3,}\S/.test(raw)
    const labelled = isOrdinalCell(words.split(GAP)[0] ?? '')
    // the title of a group goes over all columns, and may go on
    const group: boolean = GROUP.test(words) || (grouped && startsLower(words))
    if (!gapped && !indented && !labelled && !(group && isInside(raws, i))) break
    grouped = group && !gapped && !indented
    end = i + 1
  }
  return end
}

/** True where lines with gaps follow. */
function isInside(raws: readonly string[], at: number): boolean {
  const next = raws.slice(at + 1, at + 8).filter((raw) => raw.trim() !== '')
  return next.filter((raw) => GAP.test(raw.trim())).length * 2 > next.length
}

function readTable(raws: readonly string[], from: number, to: number): RowBlock[] | null {
  const pages = pagesOf(raws.slice(from, to))
  const columns = columnsByPage(pages)
  if ((columns[0]?.length ?? 0) < MIN_COLUMNS) return null
  const lines = tableLines(pages, columns)
  const starts = rowStarts(lines.filter((line) => !line.furniture))
  const rows: RowBlock[] = []
  let cells: PhysicalLine[][] = []
  let last: RowBlock | null = null
  const close = (): void => {
    if (last) last.cells = cells.map(cellText)
  }
  lines.forEach((line) => {
    const number = from + line.at + 1
    if (line.furniture) {
      if (!last) return
      last.furniture = [...(last.furniture ?? []), { at: 0, text: line.cells.join(' ').trim(), line: number }]
      return
    }
    if (starts.has(line)) {
      close()
      last = { kind: 'row', cells: [], line: number, first: rows.length === 0 }
      rows.push(last)
      cells = line.cells.map(() => [])
    }
    line.cells.forEach((cell, c) => {
      if (cell !== '') cells[c]?.push(physicalLine(cell, number))
    })
  })
  close()
  return rows.length > 1 ? rows : null
}

interface TableLine {
  /** Index among the lines of the table. */
  at: number
  cells: string[]
  /** A page number. */
  furniture: boolean
}

/** The pages of a table: a form feed parts them, or the header that stands on each. */
function pagesOf(raws: readonly string[]): TablePage[] {
  const pages: string[][] = [[]]
  for (const raw of raws) {
    if (raw.startsWith('\f')) pages.push([])
    pages[pages.length - 1]?.push(raw.replaceAll('\f', ''))
  }
  const [first = []] = pages
  const known = headerOf(first)
  return pages.map((lines, p) => ({ lines, header: p === 0 ? known : repeated(lines, known) }))
}

/** The lines of the header: that with its first cell, those above it and, as far as it is of the header, the one below. */
function headerOf(lines: readonly string[]): string[] {
  const at = lines.findIndex((_, i) => isHeader(lines, i))
  const below = lines[at + 1] ?? ''
  const label = below.trim().split(GAP)[0] ?? ''
  const goesOn = below.trim() !== '' && !isOrdinalCell(label) && !GROUP.test(below.trim())
  return lines.slice(0, at + (goesOn ? 2 : 1)).filter((line) => line.trim() !== '')
}

/** The lines of a header that a page repeats. */
function repeated(lines: readonly string[], header: readonly string[]): string[] {
  const known = new Set(header.map(wordsOf))
  const at = lines.findIndex((line, i) => isHeader(lines, i) && known.has(wordsOf(line)))
  return at < 0 ? [] : lines.slice(Math.max(0, at - header.length), at + 2).filter((line) => known.has(wordsOf(line)))
}

/** What pages have as their first line but for its digits: `CÔNG BÁO/Số 302/Ngày 02-06-2026   69`. */
function runningHeads(pages: readonly TablePage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { lines } of pages.slice(1)) {
    const first = withoutFigures(lines.find((line) => line.trim() !== '') ?? '')
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([words, count]) => (count > 1 ? [words] : [])))
}

const withoutFigures = (line: string): string => wordsOf(line).replace(/\d+/g, '#')

function tableLines(pages: readonly TablePage[], columns: readonly (readonly Column[])[]): TableLine[] {
  const heads = runningHeads(pages)
  const raws = pages.flatMap((page) => page.lines)
  const lines: TableLine[] = []
  let at = 0
  pages.forEach((page, p) => {
    const header = p === 0 ? [] : page.header
    const top = header.length === 0 ? -1 : page.lines.lastIndexOf(header[header.length - 1] ?? '')
    let opened = false
    page.lines.forEach((raw, i) => {
      if (raw.trim() !== '') {
        const cells = cellsOf(raw, columns[p] ?? [])
        const head = p > 0 && !opened && (NUMBER.test(raw.trim()) || heads.has(withoutFigures(raw)))
        lines.push({ at, cells, furniture: i <= top || head || isPageNumber(raws, at, cells[0] ?? '') })
        opened = true
      }
      at++
    })
  })
  return lines
}

/** The lines that open a row: those with a label, or the first ones of rows whose label stands beside their middle. */
function rowStarts(lines: readonly TableLine[]): ReadonlySet<TableLine> {
  const cells = lines.map((line) => line.cells)
  const labels = cells.flatMap(([label = ''], i) => (isOrdinalCell(label) ? [i] : []))
  const [first = 0] = labels
  if (!isCentred(cells, labels)) return new Set([0, ...labels].flatMap((at) => lines[at] ?? []))
  const numbers = cells.findIndex((line, i) => i < first && isNumbering(line))
  const header = cells.findIndex(([label = '']) => ORDINAL_HEADER.test(label))
  const from = numbers + 1
  const anchors = numbers < 0 && header >= 0 && header < first ? [header, ...labels] : labels
  const starts = centredRows(
    cells.slice(from),
    anchors.map((at) => at - from),
  ).map((start) => start + from)
  return new Set([0, ...(numbers > 0 ? [numbers] : []), ...starts].flatMap((at) => lines[at] ?? []))
}

/** `(1)  (2)  (3)`: the columns are numbered below their names. */
const isNumbering = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))
}

/** A number alone on its line in the column of labels, or between empty lines. */
function isPageNumber(lines: readonly string[], k: number, label: string): boolean {
  if (!NUMBER.test((lines[k] ?? '').trim())) return false
  return label !== '' || ((lines[k - 1] ?? '').trim() === '' && (lines[k + 1] ?? '').trim() === '')
}

function physicalLine(text: string, line: number): PhysicalLine {
  return { text, line, afterGap: false, afterPage: false, trailingBlank: false, furniture: false, closed: false }
}
