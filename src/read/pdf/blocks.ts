/** The pages of a document, laid out → its blocks in reading order. */
import { markSurroundings } from '../../text/furniture.js'
import type { Block } from '../block.js'
import { isLayoutTable } from '../layout-table.js'
import { withLostMerges } from '../lost-merges.js'
import { mendTable } from '../table.js'
import { type Flow, flowsOf } from './columns.js'
import { continueMerged, isRest, isRestWithOrdinal, joinCutFigures, lacksOrdinal, openedCells } from './cut-rows.js'
import type { PageRows } from './furniture.js'
import { type LineProfile, lineProfile, markIndents } from './line-profile.js'
import { lineOf, type PageLine } from './lines.js'
import { ALIGNED, type Margins, marginsOf } from './margins.js'
import { type Area, around, type Row } from './page.js'
import { footnotes, type Pages, paragraphBlocks } from './paragraphs.js'
import { takeRepeated } from './repeated-header.js'
import { mendColumnNumbers } from './scan/column-numbers.js'
import { mendDecimals } from './scan/decimals.js'
import { mendLetters } from './scan/letters.js'
import { mendAnnexNumerals, mendFigures, mendNumerals } from './scan/numerals.js'
import { mendOrdinals, type OrdinalLine } from './scan/ordinals.js'
import { mendQuarters } from './scan/quarters.js'
import { continuesTable, type TablePart, tableRows } from './tables.js'

/** Furniture between two parts of a table, with the page of the part before it. */
interface Between {
  after: number
  line: PageLine
}

/** A page with its rows in the order of reading. */
interface Flowing extends PageRows {
  flows: Flow[]
}

type Item = { kind: 'lines'; lines: PageLine[] } | { kind: 'table'; parts: TablePart[]; furniture: Between[] }

/** Parts of the font size: more stands between paragraphs than between lines. */
const PITCH_GAP = 0.3
const USUAL_PITCH = 1.2
/** Points by which the margins of the two sides of a sheet differ. */
const SHIFTED = 8

/** Puts the pages together: paragraphs and tables go on over page ends. */
export function blocksOf(pages: readonly PageRows[]): Block[] {
  const items: Item[] = []
  const whole = new Map<number, (page: number) => Margins | null>()
  const flowing = pages.map((page): Flowing => ({ ...page, flows: flowsOf(page.rows) }))
  for (const page of flowing) {
    const width = Math.round(page.page.width)
    if (!whole.has(width)) whole.set(width, widest(flowing.filter((other) => Math.round(other.page.width) === width)))
    for (const item of pageItems(page, whole.get(width)?.(page.page.number) ?? null)) add(items, item)
  }
  const lines = items.flatMap((item) => (item.kind === 'lines' ? item.lines : []))
  const recognised = new Set(pages.flatMap(({ page }) => (page.recognised ? page.number : [])))
  if (recognised.size > 0) {
    const read = lines.filter(({ page }) => recognised.has(page))
    mendNumerals(read)
    mendAnnexNumerals(read)
    mendFigures(read)
    mendLetters(read)
    mendQuarters(read)
  }
  markSurroundings(lines.filter(({ furniture }) => !furniture))
  markIndents(lines)
  const profile = lineProfile(lines)
  const numbered: Pages = new Map(pages.map(({ page }) => [page.number, page]))
  return items.flatMap((item) =>
    item.kind === 'lines'
      ? paragraphBlocks(item.lines, profile, numbered)
      : tableBlocks(item.parts, item.furniture, profile, numbered),
  )
}

function add(items: Item[], item: Item): void {
  const last = items[items.length - 1]
  const before = items[items.length - 2]
  if (last?.kind === 'lines' && item.kind === 'lines') {
    last.lines.push(...item.lines)
    return
  }
  if (item.kind === 'table') {
    const table = last?.kind === 'table' ? last : before?.kind === 'table' ? before : undefined
    const between = last?.kind === 'lines' ? last.lines : []
    const [part] = item.parts
    const end = table?.parts.at(-1)
    if (table && part && end && between.every((line) => line.furniture) && continuesTable(end, part)) {
      if (last?.kind === 'lines') items.pop()
      table.furniture.push(...between.map((line) => ({ after: end.page.number, line })))
      table.parts.push(part)
      return
    }
  }
  items.push(item)
}

/**
 * The margins of all pages of one width, by the number of the page: pages with few lines have those of the others. Where
 * sheets are printed on both sides the inner margin is the wider one, on the left of odd pages, on the right of even ones.
 */
function widest(pages: readonly Flowing[]): (page: number) => Margins | null {
  const own = pages.map(({ page, flows }) => ({ isEven: page.number % 2 === 0, rows: wholeLines(flows) }))
  const of = (taken: typeof own): Margins | null => marginsOf(taken.flatMap(({ rows }) => rows))
  const [odd, even] = [of(own.filter(({ isEven }) => !isEven)), of(own.filter(({ isEven }) => isEven))]
  if (odd && even) {
    const [left, right] = [even.left - odd.left, even.right - odd.right]
    if (Math.abs(left) > SHIFTED && Math.abs(left - right) <= ALIGNED) return (page) => (page % 2 === 0 ? even : odd)
  }
  const all = of(own)
  return () => all
}

/** The rows that stand beside no others. */
const wholeLines = (flows: readonly Flow[]): Row[] => flows.filter(({ beside }) => !beside).flatMap(({ rows }) => rows)

/** What stands on a page, from top to bottom. */
function pageItems({ page, rows, flows, furniture, marks, tables }: Flowing, whole: Margins | null): Item[] {
  const items: Item[] = []
  const parts = [...tables].sort((a, b) => a.top - b.top)
  const margins = pageMargins(flows, tables, whole, page.width)
  const fixed = furniture.map((row) => furnitureLine(row, page.number, margins))
  fixed.unshift(...marks.map((text) => markLine(text, page.number, margins)))
  let top = Number.NEGATIVE_INFINITY
  for (const part of [...parts, null]) {
    const bottom = part?.top ?? Number.POSITIVE_INFINITY
    const between = (area: Area): boolean => area.top >= top && area.top < bottom
    const above = fixed.filter((line) => between(line) && line.base < page.height / 2)
    const below = fixed.filter((line) => between(line) && !above.includes(line))
    const own = parts.length === 0 ? flows : flowsOf(rows.filter(between))
    const lines = [...above, ...textLines(own, page.number, margins), ...below]
    if (lines.length > 0) items.push({ kind: 'lines', lines })
    if (part) items.push({ kind: 'table', parts: [part], furniture: [] })
    top = bottom
  }
  const first = items.find((item) => item.kind === 'lines')?.lines.find((line) => !line.furniture)
  if (first) first.afterPage = true
  return items
}

/** Parts of the page width that the text takes at least, however short its lines. */
const LEFT_SIDE = 0.2
const RIGHT_SIDE = 0.8
/** Points by which a table stands out beyond the lines of a page: more than the padding of its cells. */
const WIDER = 40

function pageMargins(flows: readonly Flow[], tables: readonly Area[], whole: Margins | null, width: number): Margins {
  const own = marginsOf(wholeLines(flows))
  const margins = [own, whole].filter((margins) => margins !== null)
  // a page with few lines, as the last one or one between tables, has the margins of the others
  const full = own && whole && own.right - own.left >= (whole.right - whole.left) * 0.95
  const counted: Margins[] = full ? [own] : margins
  // over a table that is wider than all lines stand titles in its middle
  const widest = around(counted.map((margins) => ({ ...margins, top: 0, bottom: 0 })))
  counted.push(...tables.filter(({ left, right }) => right - left > widest.right - widest.left + WIDER))
  return {
    left: Math.min(width * LEFT_SIDE, ...counted.map(({ left }) => left)),
    right: Math.max(width * RIGHT_SIDE, ...counted.map(({ right }) => right)),
  }
}

function textLines(flows: readonly Flow[], page: number, margins: Margins): PageLine[] {
  return flows.flatMap((flow) => {
    const own = flow.isColumn ? marginsOf(flow.rows) : flow.beside ? around(flow.rows) : null
    const lines = flow.rows.map((row) => lineOf(row, page, own ?? margins, flow.beside ? 'column' : 'page'))
    markGaps(lines)
    const [first] = lines
    if (flow.isColumn && first) first.afterGap = false
    const last = lines[lines.length - 1]
    if (flow.beside && last) last.closed = true
    return lines
  })
}

function markGaps(lines: readonly PageLine[]): void {
  const pitches = lines
    .slice(1)
    .map((line, i) => (line.base - (lines[i]?.base ?? 0)) / line.size)
    .sort((a, b) => a - b)
  const usual = Math.max(USUAL_PITCH, pitches[Math.floor(pitches.length / 4)] ?? USUAL_PITCH)
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    line.afterGap = above === undefined || line.base - above.base > (usual + PITCH_GAP) * line.size
  })
}

function furnitureLine(row: Row, page: number, margins: Margins): PageLine {
  return { ...lineOf(row, page, margins, 'page'), furniture: true }
}

function markLine(text: string, page: number, margins: Margins): PageLine {
  const area = { left: margins.left, right: margins.right, top: 0, bottom: 0 }
  return { ...furnitureLine({ words: [], base: 0, size: 1, ...area }, page, margins), text }
}

/** The blocks of a table: its rows, or the lines of its cells where it only lays out letterhead or signature. */
function tableBlocks(
  parts: readonly TablePart[],
  furniture: readonly Between[],
  profile: LineProfile,
  pages: Pages,
): Block[] {
  for (const part of parts) if (part.page.recognised) mendColumnNumbers(part)
  const ordinals = parts.flatMap(ordinalLines)
  if (!mendDecimals(ordinals)) mendOrdinals(ordinals)
  mendQuarters(parts.flatMap((part) => (part.page.recognised ? linesOf(part) : [])))
  const rows = tableRows(parts, profile, pages)
  if (isLayoutTable(rows.flat())) return paragraphBlocks(layoutLines(parts), profile, pages)
  const pieces = furniture.map(({ after, line }) => ({ after, at: 0, text: line.text, page: line.page }))
  for (const row of takeRepeated(rows)) {
    pieces.push({ after: row.page - 1, at: 0, text: row.cells.filter(Boolean).join(' '), page: row.page })
  }
  const parted = rows.filter((part) => part.length > 0)
  const within = parted.flatMap((part, i) => (i === 0 ? part : part.slice(1)))
  // a line that is drawn above a row parts it from the one before
  for (const row of within) row.rest ??= false
  parted.forEach((part, i) => {
    const [first] = part
    const above = parted[i - 1]?.at(-1)
    if (!first || !above) return
    first.opened = openedCells(above, first, profile)
    const rest = isRest(above, first, within, profile) || isRestWithOrdinal(above, first, profile)
    if (rest || lacksOrdinal(above, first, within)) {
      first.rest = true
      joinCutFigures(above, first)
    } else continueMerged(parted.slice(0, i).flat(), part, profile)
  })
  const isUndrawn = parts.every(({ undrawn }) => undrawn)
  const table = mendTable(isUndrawn ? withLostMerges(rows.flat()) : rows.flat())
  for (const { piece } of table.dropped) {
    const page = piece.page ?? 1
    pieces.push({ after: page, at: 0, text: piece.text, page })
  }
  const blocks: Block[] = []
  table.rows.forEach((row, i) => {
    blocks.push(row)
    const next = table.rows[i + 1]?.page ?? Number.POSITIVE_INFINITY
    const due = pieces.filter((piece) => piece.after < next)
    if (due.length === 0) return
    blocks.push({ kind: 'paragraph', text: '', joins: [], furniture: due.map(({ after, ...piece }) => piece) })
    for (const piece of due) pieces.splice(pieces.indexOf(piece), 1)
  })
  // between its rows notes would cut the table in two
  return [...blocks, ...footnotes(parts.flatMap(linesOf), profile, pages)]
}

/** The lines of a part, row by row. */
function linesOf({ grid, lines }: TablePart): PageLine[] {
  return [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column).flatMap((cell) => lines.get(cell) ?? [])
}

/** The first cells of the rows of a recognised page, each as its only line. */
function ordinalLines({ page, grid, lines }: TablePart): OrdinalLine[] {
  if (!page.recognised) return []
  return grid.cells
    .filter(({ column }) => column === 0)
    .sort((a, b) => a.row - b.row)
    .map((cell) => {
      const [line, ...others] = lines.get(cell) ?? []
      return line && others.length === 0 ? line : null
    })
}

/** The lines of the cells of a layout table, row by row. */
function layoutLines(parts: readonly TablePart[]): PageLine[] {
  return parts.flatMap(({ grid, lines }) =>
    [...grid.cells]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .flatMap((cell) => {
        const own = (lines.get(cell) ?? []).map((line): PageLine => ({ ...line, frame: 'column' }))
        const last = own[own.length - 1]
        if (last) last.closed = true
        return own
      }),
  )
}
