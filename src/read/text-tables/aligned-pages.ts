/** The pages of a table that is laid out by blanks: headers that are repeated, running heads, page numbers. */

import { cellsOfPages } from './aligned-cells.js'
import { type Column, type TablePage, wordsOf } from './aligned-columns.js'
import { DEEPEST, isHeader, isLabelled } from './aligned-header.js'
import { GROUP, isTitleLine, isUnlabelledTitle } from './aligned-titles.js'

export const NUMBER = /^\d{1,3}$/
const IN_THE_MIDDLE = /^ {24}/
const GAP = / {2,}/

export interface TableLine {
  /** Index among the lines of the table. */
  at: number
  cells: string[]
  /** A page number, a running head, a repeated header. */
  furniture: boolean
  /** A cell begins behind one blank: the columns stand close. */
  touching: boolean
  /** An empty line stands above it on its page. */
  apart: boolean
  /** A title over all columns, without a label. */
  title: boolean
}

/** The pages of a table: a form feed parts them or, where these are lost, the numbers of the pages. */
export function pagesOf(raws: readonly string[], unlabelled = false): TablePage[] {
  const isTitle = unlabelled ? isUnlabelledTitle : isTitleLine
  const pages: string[][] = [[]]
  const numbers = pageNumbers(raws)
  raws.forEach((raw, i) => {
    if (raw.startsWith('\f') || numbers.has(i)) pages.push([])
    pages[pages.length - 1]?.push(raw.replaceAll('\f', ''))
  })
  const [first = []] = pages
  const known = headerOf(first, unlabelled)
  return pages.map((lines, p) => ({
    lines,
    header: p === 0 ? known : repeated(lines, known),
    titles: new Set(lines.flatMap((_, i) => (isTitle(lines, i) ? [i] : []))),
    unlabelled,
  }))
}

/** Where numbers that go on counting stand alone in the middle of their lines. */
function pageNumbers(raws: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (raws.some((raw) => raw.includes('\f'))) return found
  let last: number | null = null
  raws.forEach((raw, i) => {
    if (!IN_THE_MIDDLE.test(raw) || !NUMBER.test(raw.trim())) return
    const number = Number(raw)
    if (last === null || number === last + 1) found.add(i)
    last = number
  })
  return found
}

/** The lines of the header: that with its first cell, those above it and, as far as they are of the header, those below. */
function headerOf(lines: readonly string[], unlabelled: boolean): string[] {
  const at = lines.findIndex((_, i) => isHeader(lines, i))
  const below = (lines[at + 1] ?? '').trim()
  // without a label the first row looks like a line of the header
  const isPart =
    !unlabelled && below !== '' && !isLabelled(lines[at + 1] ?? '') && !GROUP.test(below) && !isTitleLine(lines, at + 1)
  let end = at + (isPart ? 2 : 1)
  while ((unlabelled || end > at + 1) && end < at + DEEPEST && goesOn((lines[end] ?? '').trim())) end++
  return lines.slice(0, end).filter((line) => line.trim() !== '')
}

/** `chủ trì    (*)`: each of its pieces goes on with what stands above it. */
const goesOn = (line: string): boolean =>
  line !== '' && (QUARTERS.test(line) || line.split(GAP).every((piece) => /^[\p{Ll}(]|^(?:19|20)\d\d$/u.test(piece)))

/** `I    II    III IV` below `Quý`, four times. */
const QUARTERS = /^I {1,12}II {1,12}III {1,12}IV$/

/** The lines of a header that a page repeats. */
function repeated(lines: readonly string[], header: readonly string[]): string[] {
  const known = new Set(header.map(wordsOf))
  const at = lines.findIndex((line, i) => isHeader(lines, i) && known.has(wordsOf(line)))
  return at < 0
    ? []
    : lines.slice(Math.max(0, at - header.length), at + DEEPEST).filter((line) => known.has(wordsOf(line)))
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

/** The lines of all pages that hold anything, by columns. */
export function tableLines(pages: readonly TablePage[], columns: readonly (readonly Column[])[]): TableLine[] {
  const heads = runningHeads(pages)
  const raws = pages.flatMap((page) => page.lines)
  const cellsBy = cellsOfPages(pages, columns)
  const lines: TableLine[] = []
  let at = 0
  pages.forEach((page, p) => {
    const header = p === 0 ? [] : page.header
    const top = header.length === 0 ? -1 : page.lines.lastIndexOf(header[header.length - 1] ?? '')
    let opened = false
    page.lines.forEach((raw, i) => {
      if (raw.trim() !== '') {
        const { cells, touching } = cellsBy[p]?.[i] ?? { cells: [], touching: false }
        const head = p > 0 && !opened && (NUMBER.test(raw.trim()) || heads.has(withoutFigures(raw)))
        const apart = i > 0 && (page.lines[i - 1] ?? '').trim() === ''
        lines.push({
          at,
          cells,
          touching,
          apart,
          title: page.titles.has(i),
          furniture: i <= top || head || isPageNumber(raws, at, cells[0] ?? ''),
        })
        opened = true
      }
      at++
    })
  })
  return lines
}

/** A number alone on its line in the column of labels, or between empty lines. */
function isPageNumber(lines: readonly string[], k: number, label: string): boolean {
  if (!NUMBER.test((lines[k] ?? '').trim())) return false
  return label !== '' || ((lines[k - 1] ?? '').trim() === '' && (lines[k + 1] ?? '').trim() === '')
}
