/**
 * Tables of a text layer that keeps the layout: the cells of a line stand under their header, parted by gaps of
 * blanks. The columns are the stretches between the gutters that are blank in (nearly) every line.
 */
import type { PhysicalLine } from '../text/lines.js'
import { physicalLines } from '../text/lines.js'
import type { RowBlock } from './block.js'
import { cellText, type ScrapePart } from './scrape.js'
import { isOrdinalCell } from './table.js'

const HEADER = /^(?:STT|TT|Stt|Số TT) {2,}\S/u
const GAP = / {2,}/
const NUMBER = /^\d{1,3}$/
const MIN_COLUMNS = 3
/** A gutter may be crossed by so many lines of a hundred: a cell that is a little too wide. */
const CROSSED = 0.03

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
    const to = tableEnd(raws, i)
    const table = readTable(raws, i, to)
    if (!table) continue
    loose(i)
    parts.push({ kind: 'table', rows: table })
    next = to
    i = to - 1
  }
  loose(raws.length)
  return parts
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
  const lines = raws.slice(from, to).map((raw) => raw.replaceAll('\f', ''))
  const columns = columnsOf(lines)
  if (columns.length < MIN_COLUMNS) return null
  const rows: RowBlock[] = []
  let cells: PhysicalLine[][] = []
  let furniture: NonNullable<RowBlock['furniture']> = []
  let line = from + 1
  const close = (): void => {
    if (cells.some((cell) => cell.length > 0)) {
      const kept = furniture.length > 0 ? { furniture } : {}
      rows.push({ kind: 'row', cells: cells.map(cellText), line, first: rows.length === 0, ...kept })
      furniture = []
    }
    cells = columns.map(() => [])
  }
  close()
  let header = true
  lines.forEach((raw, k) => {
    if (raw.trim() === '') return
    const own = columns.map(([start, end]) => raw.slice(start, end).trim().replace(/\s+/g, ' '))
    const label = own[0] ?? ''
    if (isPageNumber(lines, k, label)) {
      furniture.push({ at: 0, text: raw.trim(), line: from + k + 1 })
      return
    }
    if (isOrdinalCell(label)) {
      close()
      line = from + k + 1
      header = false
    } else if (!header && label !== '' && !cells.some((cell) => cell.length > 0)) close()
    own.forEach((cell, c) => {
      if (cell !== '') cells[c]?.push(physicalLine(cell, from + k + 1))
    })
  })
  close()
  return rows.length > 1 ? rows : null
}

/** A number alone on its line in the column of labels, or between empty lines. */
function isPageNumber(lines: readonly string[], k: number, label: string): boolean {
  if (!NUMBER.test((lines[k] ?? '').trim())) return false
  return label !== '' || ((lines[k - 1] ?? '').trim() === '' && (lines[k + 1] ?? '').trim() === '')
}

function physicalLine(text: string, line: number): PhysicalLine {
  return { text, line, afterGap: false, afterPage: false, trailingBlank: false, furniture: false, closed: false }
}

/** Start and end of each column; the last one is open to the right. */
function columnsOf(lines: readonly string[]): [number, number][] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const occupied = new Uint32Array(width + 1)
  let counted = 0
  for (const line of lines) {
    if (!GAP.test(line.trim())) continue
    counted++
    for (let i = 0; i < line.length; i++) if (line[i] !== ' ') occupied[i] = (occupied[i] ?? 0) + 1
  }
  const crossed = Math.floor(counted * CROSSED)
  const columns: [number, number][] = []
  let start = -1
  let blank = 0
  for (let i = 0; i <= width; i++) {
    if (i < width && (occupied[i] ?? 0) > crossed) {
      if (start < 0) start = i
      blank = 0
      continue
    }
    blank++
    if (start >= 0 && (blank === 2 || i === width)) {
      columns.push([start, i - blank + 1])
      start = -1
    }
  }
  // every character belongs to a column: each reaches to the start of the next
  return columns.map(([from], k) => [k === 0 ? 0 : from, columns[k + 1]?.[0] ?? Number.POSITIVE_INFINITY])
}
