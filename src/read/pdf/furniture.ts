/** Page numbers and running heads, by their place and by repetition. */
import { RECIPIENTS_LABEL } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import { tableOfContents } from '../../text/table-of-contents.js'
import { isTableHeader } from './aligned-grid.js'
import type { Unlined } from './column-lines.js'
import { noteRows } from './notes.js'
import type { PageContent, Row, Word } from './page.js'
import type { TablePart } from './tables.js'
import { watermarkRows } from './watermark.js'

/** The rows of a page with what is no text of the document. */
export interface PageRows {
  page: PageContent
  /** What stands outside tables. */
  rows: Row[]
  furniture: Row[]
  /** Watermarks and the boxes of signatures, which have no place among the rows. */
  marks: string[]
  tables: TablePart[]
  /** Lines between columns whose rows no line parts, with what stands in them among the rows. */
  unlined?: Unlined
}

/** All words of a page, those in its tables last. */
export function wordsOf({ rows, tables }: PageRows): Word[] {
  const cells = tables.flatMap((table) => [...table.lines.values()].flat())
  return [...rows, ...cells].flatMap(({ words }) => words)
}

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:[Tt]rang ?|[Pp]age ?)?(\d{1,4})(?: ?[/|] ?\d{1,4})?(?: ?[-–—])?$/
const MISREAD_NUMBER = /^(?=.*\d|..)[\dIl|Oo]{1,4}$/
/** What stands below footnotes: `Trang 2/5`, `Tài liệu lưu hành nội bộ`; rows of notes may be alike but for their numbers. */
const BELOW_NOTES = /^(?:[Tt]rang|[Pp]age) ?\d{1,4}(?: ?[/|] ?\d{1,4})?$|^\D+$/
/** Parts of the page height. */
const EDGE = 0.14
/** Rows at either edge of a page that may repeat. */
const DEPTH = 3
/** Of a table, from one side to the other. */
const LEAST_LINES = 3
/** Points. */
const SAME_HEIGHT = 8
/** Parts of the font size. */
const NEXT_LINE = 2.5
const LONGEST = 200

/** Takes furniture out of the rows of all pages. */
export function takeFurniture(pages: readonly PageRows[]): void {
  const edges = pages.map((page): Edges => ({ page: page.page, rows: edgeRows(page) }))
  const taken = new Set<Row>([
    ...runningHeads(edges),
    ...loneHeads(pages, edges),
    ...pageNumbers(edges),
    ...watermarkRows(pages),
  ])
  for (const page of pages) {
    page.furniture.push(...page.rows.filter((row) => taken.has(row)))
    page.rows = page.rows.filter((row) => !taken.has(row))
  }
  takeContents(pages)
}

/** Takes the table of contents, which may go over several pages. */
function takeContents(pages: readonly PageRows[]): void {
  const rows = pages.flatMap((page) => page.rows)
  const contents = tableOfContents(rows.map(textOf))
  if (!contents) return
  const taken = new Set(rows.slice(contents.from, contents.to))
  for (const page of pages) {
    page.furniture.push(...page.rows.filter((row) => taken.has(row)))
    page.rows = page.rows.filter((row) => !taken.has(row))
  }
}

function textOf(row: Row): string {
  return row.words.map((word) => word.text).join(' ')
}

/** A page with the rows at its upper and at its lower edge. */
type Edges = Pick<PageRows, 'page' | 'rows'>

function edgeRows(given: PageRows): Row[] {
  const { rows, page } = given
  const ruled = (page.bands ?? []).filter(({ whole }) => whole >= LEAST_LINES)
  const areas = [...ruled, ...(given.unlined?.grids ?? []), ...(given.unlined?.columns ?? [])]
  const isInTable = (row: Row): boolean =>
    isTableHeader(row) || areas.some(({ top, bottom }) => row.base > top && row.base < bottom)
  const table = rows.findIndex(isInTable)
  const above = table < 0 ? DEPTH : Math.min(DEPTH, table)
  const upper = rows.slice(0, above).filter((row) => row.bottom < page.height * EDGE)
  const notes = noteRows(given)
  const isFoot = (row: Row): boolean => !notes.has(row) || BELOW_NOTES.test(textOf(row))
  const lower = rows.slice(-DEPTH).filter((row) => row.top > page.height * (1 - EDGE) && isFoot(row))
  return [...upper, ...lower]
}

/** What stands at one height on several pages with the same words, but for its numbers. */
function runningHeads(pages: readonly Edges[]): Row[] {
  const places = new Map<string, { row: Row; page: PageContent }[]>()
  for (const { page, rows } of pages) {
    for (const row of rows) {
      const text = textOf(row)
      if (text.length > LONGEST) continue
      const key = text.replace(/\d+/g, '#')
      const list = places.get(key) ?? []
      list.push({ row, page })
      places.set(key, list)
    }
  }
  const found: Row[] = []
  for (const [key, list] of places) {
    if (PAGE_NUMBER.test(key.replace('#', '1')) || IN_PLACE.test(key)) continue
    for (const { row, page } of list) {
      const others = list.filter((other) => other.page !== page && isLevel(other, { row, page }))
      if (others.length >= (pages.length > 3 ? 2 : 1)) found.push(row)
    }
  }
  return found
}

/** At one height; at the foot of an upright page and of one that lies, as far from its lower edge. */
const isLevel = (a: { row: Row; page: PageContent }, b: { row: Row; page: PageContent }): boolean =>
  Math.abs(a.row.base - b.row.base) < SAME_HEIGHT ||
  Math.abs(a.page.height - a.row.base - (b.page.height - b.row.base)) < SAME_HEIGHT

/** `Ví dụ 1:` opens what stands below it, and a star closes the name above it, wherever they come to stand. */
const IN_PLACE = /:$|^\*+$/

/** No head: an item, recipients, the label of a form or an annex. */
const OF_TEXT = new RegExp(
  `^[-–—+*(•]|^(?:Mẫu|Biểu|Bảng|Phụ lục|${RECIPIENTS_LABEL}|MẪU|BIỂU|BẢNG|PHỤ LỤC)(?!\\p{L})|[.;:,]$`,
  'u',
)
/** Parts of the font size of the text. */
const SMALL = 0.8

/** A running head that a text of two pages has once: in small letters at the upper edge, beside the number or in the margin. */
function loneHeads(pages: readonly PageRows[], edges: readonly Edges[]): Row[] {
  const sizes = pages.flatMap(({ rows }) => rows.map(({ size }) => size)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return edges.flatMap(({ page, rows }) => {
    const numbers = rows.filter((row) => PAGE_NUMBER.test(textOf(row)) && row.bottom < page.height * EDGE)
    return rows.filter((row) => {
      const text = textOf(row)
      const isSmall = row.size <= SMALL * usual && row.bottom < page.height * EDGE
      const isHead = isSmall && text.length <= LONGEST && !OF_TEXT.test(text) && markerAt(text) === null
      return isHead && !numbers.includes(row) && (isBesideNumber(row, numbers) || isInMargin(row, page, pages))
    })
  })
}

/** A head of which the number of the page is a part. */
function isBesideNumber(row: Row, numbers: readonly Row[]): boolean {
  return numbers.some((number) => Math.abs(number.base - row.base) < NEXT_LINE * row.size)
}

/** Above all that stands on the other pages of its size. */
function isInMargin(row: Row, page: PageContent, pages: readonly PageRows[]): boolean {
  const others = pages.filter((other) => other.page !== page && other.page.height === page.height)
  const tops = others.flatMap(({ rows, tables }) => [...rows, ...tables].map(({ top }) => top))
  return tops.length > 0 && tops.every((top) => top > row.bottom)
}

/** A number alone at an edge that runs with the pages; the pages of an annex may be counted anew. */
function pageNumbers(pages: readonly Edges[]): Row[] {
  const shifts = new Map<number, number>()
  const candidates: { row: Row; shift: number; number: number }[] = []
  for (const { page, rows } of pages) {
    for (const row of rows) {
      const match = PAGE_NUMBER.exec(page.recognised ? withFigures(textOf(row)) : textOf(row))
      if (!match) continue
      const number = Number(match[1])
      const shift = number - page.number
      candidates.push({ row, shift, number })
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1)
    }
  }
  return candidates.filter(({ shift }) => shift === 0 || (shifts.get(shift) ?? 0) >= 2).map(({ row }) => row)
}

/** `I1`, `12.`: figures that were recognised as letters, and a speck behind them. */
function withFigures(given: string): string {
  const text = given.replace(/(?<=\d)[.,'’]$/, '')
  return MISREAD_NUMBER.test(text) ? text.replace(/[Il|]/g, '1').replace(/[Oo]/g, '0') : text
}
