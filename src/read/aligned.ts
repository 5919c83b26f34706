/**
 * Tables of a text layer that keeps the layout: the cells of a line stand under their header, parted by gaps of
 * blanks. The columns are the stretches between the gutters that are blank in (nearly) every line.
 */

import { isCapitals } from '../text/characters.js'
import type { PhysicalLine } from '../text/lines.js'
import { physicalLines } from '../text/lines.js'
import { type Column, cellsOf, columnsByPage, wordsOf } from './aligned-columns.js'
import { centredRows, isCentred } from './aligned-rows.js'
import type { RowBlock } from './block.js'
import { cellText, type ScrapePart } from './scrape.js'
import { isOrdinalCell } from './table.js'

const HEADER = /^(?:STT|TT|Stt|Số TT) {2,}\S/u
const GAP = / {2,}/
const NUMBER = /^\d{1,3}$/
const MIN_COLUMNS = 3
const TITLE = /^(?:Phụ lục|Phụ biểu|Biểu|Mẫu|Bảng|Đơn vị tính|ĐVT)/u
const ORDINAL_HEADER = /^(?:S?TT|Stt|Số TT)$/

/** True if a line of the text is the header of an aligned table. */
export function isAligned(text: string): boolean {
  return text.split('\n').some(isHeader)
}

function isHeader(line: string): boolean {
  const words = line.trim()
  return HEADER.test(words) && words.split(GAP).length >= MIN_COLUMNS
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
    if (!isHeader(raws[i] ?? '')) continue
    const from = headerStart(raws, i, next)
    const to = tableEnd(raws, i)
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

/** The table goes on while lines have gaps or stand in from the margin; a line of prose ends it. */
function tableEnd(raws: readonly string[], from: number): number {
  let end = from + 1
  for (let i = from + 1; i < raws.length; i++) {
    const raw = (raws[i] ?? '').replaceAll('\f', '')
    if (raw.trim() === '' || NUMBER.test(raw.trim())) continue
    const gapped = GAP.test(raw.trim())
    const indented = /^\s{3,}\S/.test(raw)
    const labelled = isOrdinalCell(raw.trim().split(GAP)[0] ?? '')
    if (!gapped && !indented && !labelled) break
    end = i + 1
  }
  return end
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

/** The lines of each page, without the form feed that parts them. */
function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [[]]
  for (const line of lines) {
    if (line.startsWith('\f')) pages.push([])
    pages[pages.length - 1]?.push(line.replaceAll('\f', ''))
  }
  return pages
}

function tableLines(pages: readonly (readonly string[])[], columns: readonly (readonly Column[])[]): TableLine[] {
  const raws = pages.flat()
  const lines: TableLine[] = []
  let at = 0
  pages.forEach((page, p) => {
    const own: TableLine[] = []
    const top = p === 0 ? -1 : repeatedHeader(pages[0] ?? [], page)
    page.forEach((raw, i) => {
      if (raw.trim() !== '') {
        const cells = cellsOf(raw, columns[p] ?? [])
        const opens = p > 0 && own.length === 0 && NUMBER.test(raw.trim())
        own.push({ at, cells, furniture: i <= top || opens || isPageNumber(raws, at, cells[0] ?? '') })
      }
      at++
    })
    lines.push(...own)
  })
  return lines
}

/** Index of the last line of a header that a page repeats from the first one; -1 where it repeats none. */
function repeatedHeader(first: readonly string[], page: readonly string[]): number {
  const label = first.findIndex((line) => isOrdinalCell(line.trim().split(GAP)[0] ?? ''))
  const header = new Set(first.slice(0, Math.max(0, label)).map(wordsOf))
  const from = page.findIndex((line) => isHeader(line) && header.has(wordsOf(line)))
  if (from < 0) return -1
  let last = from
  while (header.has(wordsOf(page[last + 1] ?? '')) && (page[last + 1] ?? '').trim() !== '') last++
  return last
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
