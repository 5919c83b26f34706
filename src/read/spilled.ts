/**
 * Tables of a text layer without layout (`pdftotext -raw`, most libraries): the cells of a row stand one after the
 * other, each broken over lines as on the page, and short cells side by side on one line.
 *
 *     STT Nhiệm vụ Cơ quan chủ trì       the header, up to the first label
 *     Thời gian
 *     thực hiện
 *     1 Rà soát quy hoạch                a row begins at the next label of the sequence
 *     cấp nước
 *     Sở Xây dựng Quý II/2026
 */
import { isCapitals, startsLower } from '../text/characters.js'
import { foldKey } from '../text/fold.js'
import { AUTHORITY, MOTTO, NATIONAL_NAME, PARTY_NAME } from '../text/letterhead-words.js'
import type { PhysicalLine } from '../text/lines.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import type { RowBlock } from './block.js'
import { endOf, wholeEnding, workOf } from './cell-atoms.js'
import { BODY, type ColumnKind, FITTING, fitOf, kindsOf } from './column-kinds.js'
import { type HeaderRow, PARTED_OF_TASKS, partedHeader } from './header-rows.js'
import { LabelSequence } from './label-sequence.js'
import { piecesBeside } from './rows-beside.js'
import { tablesAmong } from './scrape.js'
import { cellText, type ScrapePart } from './scrape-cells.js'
import { SectionsBehind } from './section-behind.js'
import { looksOf, partPieces } from './spilled-cells.js'

const START = /^(?:STT|TT|Stt|Số TT|Số thứ tự)(?= \p{Lu}|$)/u
const LABEL = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2}){0,2})[.)]?$/u
const LABELLED = /^((?:[IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2}){0,2})[.)]?) (?=["“(]?\p{Lu}|- )/u
const MARKED = /^\d{1,3}[.)]$/
const COLUMN_NUMBERS = /^(?:\(?\d{1,2}\)? ?){2,12}$/
const CUT_YEAR = /[/.–-]((?:19|20)\d?)$/
const END =
  /^(?:Nơi nhận|(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?: (?:số )?(?:\d{1,2}|[IVX]{1,4}))?[.:]?$|Ghi chú ?:|Trên đây là |Điều \d{1,2}\. )/u
const ENDS = [END, AUTHORITY, NATIONAL_NAME, PARTY_NAME, MOTTO]
const isEnd = (text: string): boolean => ENDS.some((end) => end.test(text))

/** How the cells of a header in capitals begin; behind some words these go on. */
const CAPITAL_CELL =
  /(?<!(?:[,/(]|(?<!\p{L})(?:NỘI DUNG|CƠ QUAN|ĐƠN VỊ|TÊN|CÁC|VÀ|THỜI GIAN|CÁN BỘ|NGƯỜI))) (?=(?:NỘI DUNG|NHIỆM VỤ|TÊN|CÔNG VIỆC|HOẠT ĐỘNG|CƠ QUAN|ĐƠN VỊ|CHỦ TRÌ|PHỐI HỢP|THỜI GIAN|THỜI HẠN|TIẾN ĐỘ|KẾT QUẢ|SẢN PHẨM|GHI CHÚ|KINH PHÍ|NGUỒN|CẤP|LÃNH ĐẠO|MỤC TIÊU|GIẢI PHÁP)(?!\p{L}))/u

/** A header of narrow columns has a syllable a line. */
const HEADER_LINES = 40
const HEADER_LINE = 90
const HEADER_LENGTH = 400
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 9
const FEWEST_ROWS = 3
/** A row is no longer than this. */
const ROW_LINES = 150
/** Tables of 1,000 long rows are within it. */
const MOST_WORK = 5_000_000

/** Tells the tables of a text whose cells stand one after the other from the lines around them. */
export function spilledParts(lines: readonly PhysicalLine[]): ScrapePart[] {
  return tablesAmong(lines, START, readTable)
}

interface SpilledRow {
  label: PhysicalLine
  /** The lines of the row, cut where a page ends. */
  pieces: PhysicalLine[][]
  furniture: NonNullable<RowBlock['furniture']>
}

function readTable(lines: readonly PhysicalLine[], from: number): { rows: RowBlock[]; end: number } | null {
  const header = readHeader(lines, from)
  if (!header) return null
  const head: HeaderRow[] = partedHeader(header.cells, ...PARTED_OF_TASKS) ?? [{ cells: header.cells }]
  const kinds = kindsOf(columnNames(head).slice(1))
  if (!kinds.includes('body')) return null
  const { rows, end } = splitRows(lines, header, new SectionsBehind(lines, from, isEnd))
  const labelled = rows.filter(({ label }) => !isGroup(label, rows))
  // labels without rows: the cells stand column by column
  if (labelled.length < FEWEST_ROWS || labelled.some(({ pieces }) => pieces.length === 0)) return null
  if (
    labelled.reduce((sum, { pieces }) => sum + pieces.reduce((work, piece) => work + workOf(piece), 0), 0) > MOST_WORK
  )
    return null
  const parted = partRows(labelled, kinds)
  const beside = labelled.map(({ pieces }, i) => piecesBeside(pieces, parted[i] ?? [], kinds))
  const looks = looksOf(
    parted.filter((_, i) => beside[i] === null),
    kinds,
  )
  const cells = labelled.map((_, i) => {
    const [first, ...more] = beside[i] ?? []
    if (!first) return [parted[i] ?? []]
    return [
      partPieces(first, kinds, looks),
      ...more.map((own) => [[], ...partPieces(own, kinds.slice(1), looks.slice(1))]),
    ]
  })
  if (fitOf(cells.flat(), kinds) < FITTING) return null
  const blocks = head.map((row, i): RowBlock => ({ kind: 'row', ...row, line: lines[from]?.line ?? 1, first: i === 0 }))
  const cellsOfRow = new Map(labelled.map((row, i) => [row, cells[i] ?? []]))
  for (const row of rows) {
    const [own, ...more] = cellsOfRow.get(row) ?? [[row.pieces.flat().map(({ text }) => text)]]
    const block: RowBlock = {
      kind: 'row',
      cells: [row.label.text, ...(own ?? []).map((cell) => textOf(cell, row))],
      line: row.label.line,
      first: false,
    }
    if (row.furniture.length > 0) block.furniture = row.furniture
    blocks.push(block)
    // their task is that of the row
    const merged = [true, ...kinds.map((_, i) => i === 0)]
    for (const other of more)
      blocks.push({ ...block, cells: ['', ...other.map((cell) => textOf(cell, row))], merged, furniture: [] })
  }
  return { rows: blocks, end }
}

/** What stands last over each column. */
const columnNames = ([first, second]: readonly HeaderRow[]): string[] =>
  first?.cells.map((cell, i) => second?.cells[i] || cell) ?? []

const textOf = (cell: readonly string[], row: SpilledRow): string =>
  cellText(wholeNames(cell).map((text) => ({ ...row.label, text, afterGap: false, afterPage: false })))

/** `Thanh` over `tra` over `Sở Xây dựng`: a line of one syllable that ends in the middle of a name is no line of its own. */
function wholeNames(cell: readonly string[]): string[] {
  const lines: string[] = []
  for (const [i, line] of cell.entries()) {
    const above = cell[i - 1] ?? ''
    const isOpen = /^\p{L}+$/u.test(above) && endOf(wholeEnding(above, cell[i - 2])) === 'open'
    if (isOpen) lines.push(`${lines.pop()} ${line}`)
    else lines.push(line)
  }
  return lines
}

/** Parts the rows three times: by what their cells open with, then also by what was found so. */
function partRows(rows: readonly SpilledRow[], kinds: readonly ColumnKind[]): string[][][] {
  let parted: string[][][] = []
  for (let pass = 0; pass < 3; pass++) {
    const looks = pass === 0 ? [] : looksOf(parted, kinds)
    parted = rows.map(({ pieces }) => partPieces(pieces, kinds, looks))
  }
  return parted
}

/** A row of a title alone: one with a Roman number or a capital letter above rows with figures. */
function isGroup({ text }: PhysicalLine, rows: readonly SpilledRow[]): boolean {
  return /^\p{Lu}/u.test(text) && rows.some(({ label }) => /^\d/.test(label.text))
}

interface Header {
  cells: string[]
  end: number
  key: string
}

function readHeader(lines: readonly PhysicalLine[], from: number): Header | null {
  const words: string[] = []
  let i = from
  let length = 0
  for (; i < lines.length && i < from + HEADER_LINES && length < HEADER_LENGTH; i++) {
    const line = lines[i]
    if (i > from && line && opensRows(line.text)) break
    // a layer that keeps the layout has its columns side by side
    if (!line || line.gapped || line.text.length > HEADER_LINE) return null
    words.push(line.text)
    length += line.text.length
  }
  const [head = '', ...more] = cellsOf(words.join(' '))
  const cells = START.test(head) && !head.includes(' ') ? [head, ...more] : []
  if (cells.length < FEWEST_COLUMNS || cells.length > MOST_COLUMNS) return null
  const key = foldKey(words.join(' '))
  let end = i
  while (COLUMN_NUMBERS.test(lines[end]?.text ?? '') && (lines[end]?.text ?? '').length > 3) end++
  return { cells, end, key }
}

/** A cell begins with a capital; in a header all in capitals with one of the words that head columns. */
const cellsOf = (header: string): string[] => header.split(isCapitals(header) ? CAPITAL_CELL : / (?=\p{Lu}\p{Ll})/u)

const opensRows = (text: string): boolean =>
  /^(?:1|I|A)[.)]?$/.test(text) ||
  /^(?:1|I|A)[.)]? \p{Lu}/u.test(text) ||
  (COLUMN_NUMBERS.test(text) && text.length > 3)

/** Where the header is repeated on a new page: the index behind it, else -1. */
function headerEnd(lines: readonly PhysicalLine[], from: number, key: string): number {
  let words = ''
  for (let i = from; i < Math.min(lines.length, from + HEADER_LINES); i++) {
    words = words === '' ? (lines[i]?.text ?? '') : `${words} ${lines[i]?.text ?? ''}`
    if (words.length > key.length + 2) return -1
    if (foldKey(words) === key) return i + 1
  }
  return -1
}

/** The label that opens a line or stands alone on it; no number in the middle of a sentence or above a header: that of a page. */
function labelOf(text: string, next: string): string | undefined {
  const alone = LABEL.exec(text)?.[0]
  return alone && !startsLower(next) && !START.test(next) ? alone : LABELLED.exec(text)?.[1]
}

/** `5` below `10/202`: a narrow column breaks a year. */
const endsYear = (above: string, line: string): boolean =>
  /^\d{1,2}$/.test(line) && (CUT_YEAR.exec(above)?.[1]?.length ?? 0) + line.length === 4

/** `1. Sở Y tế đối với …` in a row of a table whose labels have no full stop: an item in the cell of who leads. */
function isInCell(label: string, line: string, rows: readonly SpilledRow[]): boolean {
  if (!MARKED.test(label) || !BODY.test(line.slice(label.length + 1))) return false
  const figures = rows.filter((row) => /^\d/.test(row.label.text))
  return figures.length > 0 && !figures.some((row) => MARKED.test(row.label.text))
}

/** The next section: no row has a label of its kind, and it is no item of a list in a cell, which has the one before it too. */
function isSection(heading: LineMarker | null, line: string, rows: readonly SpilledRow[]): boolean {
  if (!heading || BODY.test(line.slice(heading.end))) return false
  const { style, delimiter, ordinal } = heading
  const isLike = (text: string): boolean =>
    style === 'arabic' ? MARKED.test(text) : markerAt(`${text.replace(/[.)]$/, '')}. A`)?.style === style
  const item = `${ordinal - 1}${delimiter} `
  const pieces = rows.at(-1)?.pieces ?? []
  return (
    !rows.some((row) => isLike(row.label.text)) &&
    !pieces.some((piece) => piece.some(({ text }) => text.startsWith(item)))
  )
}

/** Cuts the lines at the labels that go on with the sequence. */
function splitRows(
  lines: readonly PhysicalLine[],
  header: Header,
  sections: SectionsBehind,
): { rows: SpilledRow[]; end: number } {
  const rows: SpilledRow[] = []
  const sequence = new LabelSequence()
  let cut = false
  let i = header.end
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const row = rows.at(-1)
    const again = START.test(line.text) ? headerEnd(lines, i, header.key) : -1
    if (line.furniture && again < 0) {
      row?.furniture.push({ at: 0, text: line.text, line: line.line })
      cut = true
      continue
    }
    if (line.afterPage) cut = true
    if (again > 0) {
      for (const { text, line: number } of lines.slice(i, again)) row?.furniture.push({ at: 0, text, line: number })
      cut = true
      i = again - 1
      continue
    }
    if (START.test(line.text) || isEnd(line.text) || (row && isSection(sections.next(line.text), line.text, rows)))
      break
    const last = row?.pieces.at(-1)?.at(-1)
    if (last && !cut && endsYear(last.text, line.text)) {
      row?.pieces.at(-1)?.splice(-1, 1, { ...last, text: last.text + line.text })
      continue
    }
    const label = labelOf(line.text, lines[i + 1]?.text ?? '')
    if (label !== undefined && !isInCell(label, line.text, rows) && sequence.takes(label)) {
      const words = line.text.slice(label.length).trim()
      rows.push({
        label: { ...line, text: label },
        pieces: words === '' ? [] : [[{ ...line, text: words }]],
        furniture: [],
      })
      cut = words === ''
      continue
    }
    if (!row) break
    if (cut || row.pieces.length === 0) row.pieces.push([])
    cut = false
    row.pieces.at(-1)?.push(line)
    if (row.pieces.reduce((sum, piece) => sum + piece.length, 0) > ROW_LINES) break
  }
  return { rows, end: i }
}
