/**
 * Tables of a text layer whose cells stand column by column, as `pdftotext` and pdfminer write most: which of them are
 * of one row is not told. Their lines are rows of one cell each, so that nothing is read from a wrong neighbour.
 *
 *     STT                 the header, in any order
 *     Nhiệm vụ
 *     Cơ quan chủ trì
 *     1
 *     2                   the labels below each other, or rows of some columns alone
 *     Rà soát quy hoạch
 *     Lập sổ theo dõi
 *     Sở Xây dựng
 */
import type { PhysicalLine } from '../../text/lines.js'
import type { RowBlock } from '../block.js'
import { headsColumnOf } from './column-kinds.js'
import { scatteredRows } from './scattered.js'
import { headFrom, scatteredHeader } from './scattered-header.js'
import { tablesAmong } from './scrape.js'
import type { ScrapePart } from './scrape-cells.js'
import { SectionsBehind } from './section-behind.js'
import { spilledParts } from './spilled.js'
import { START } from './spilled-header.js'
import { isTableEnd } from './spilled-rows.js'

const LABEL = /^\d{1,3}[.)/]?$/
/** The cells of a header stand within so many lines below the first, between cells of the first columns. */
const HEADER_LINES = 30
const HEADER_LINE = 60
const FEWEST_LABELS = 3

/** Tells the tables that stand column by column from the lines around them. */
export function columnParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  return tablesAmong(lines, START, readTable).map((part) =>
    part.kind === 'table' ? { ...part, byColumns: true } : part,
  )
}

/** So many of the rows of a scattered table are told. */
const SOME_ROWS = 0.3

/** Tells the tables whose cells were scattered from the lines around them. */
export function scatteredParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  let read = 0
  const untold = new Map<RowBlock, RowBlock[]>()
  const parts = tablesAmong(lines, START, (all, at) => {
    const end = at < read ? undefined : readTable(all, at)?.end
    if (end === undefined) return null
    read = end
    const from = headFrom(all, at)
    const own = all.slice(from, end)
    const header = scatteredHeader(own)
    if (!header) return null
    // cells one after the other below a whole header are read as such
    if (!header.isScattered && spilledParts(own).some(({ kind }) => kind === 'table')) return null
    const told = scatteredRows(own, header)
    const [first] = told?.rows ?? []
    if (!told || !first || told.share < SOME_ROWS) return null
    if (told.untold.length > 0) untold.set(first, told.untold)
    return { rows: told.rows, end, from }
  })
  return parts.flatMap((part): ScrapePart[] => {
    const more = part.kind === 'table' && part.rows[0] ? untold.get(part.rows[0]) : undefined
    return more ? [part, { kind: 'table', rows: more, byColumns: true }] : [part]
  })
}

function readTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const head = lines.slice(from, from + HEADER_LINES).filter(({ text }) => text.length <= HEADER_LINE)
  if (head.some(({ gapped }) => gapped)) return null
  const kinds = new Set(head.flatMap(({ text }) => headsColumnOf(text) ?? []))
  if (!kinds.has('body') || kinds.size < 2) return null
  const sections = new SectionsBehind(lines, from, isTableEnd)
  const rows: RowBlock[] = []
  let labels = 0
  let end = from
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || isTableEnd(line.text) || (labels > 0 && sections.next(line.text))) break
    if (Number.parseInt(line.text, 10) === labels + 1 && LABEL.test(line.text)) labels++
    const above = rows.at(-1)
    if (line.furniture && above)
      above.furniture = [...(above.furniture ?? []), { at: 0, text: line.text, line: line.line }]
    else rows.push({ kind: 'row', cells: [line.text], line: line.line, first: rows.length === 0 })
  }
  return labels < FEWEST_LABELS ? null : { rows, end }
}
