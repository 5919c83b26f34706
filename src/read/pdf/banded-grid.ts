/** Tables with lines between their rows and none between their columns: these stand apart in the rows of all pages. */
import { isTableHeader } from './aligned-grid.js'
import { hasOrdinal, textOf } from './aligned-rows.js'
import type { PageRows } from './furniture.js'
import { gridsOf, levels } from './grid.js'
import { betweenColumns, guttersOf, headedGutters, isCrossed, isSpanned, segmentsOf } from './gutters.js'
import { copyOf } from './packed.js'
import { type Area, around, type Bands, type Row } from './page.js'
import { near } from './straight.js'
import { tablePart } from './tables.js'

const LEAST_COLUMNS = 3
/** Lines from side to side of a table that begins on a page; of one that goes on there two are enough. */
const LEAST_LINES = 4
const LEAST_HEADED = 3
/** Rows of text between two lines that go over the columns, as no title does. */
const LONGEST_TITLE = 3
/** Lines of a header stand so near, in parts of the font size. */
const PITCH = 2.2
/** Points. */
const SAME = 2

/** What stands between the lines of a table on one page. */
interface Part {
  page: PageRows
  bands: Bands
  /** The edges of the bands, from top to bottom. */
  ys: number[]
  /** The rows of each band. */
  rows: Row[][]
}

/** Takes the tables out of the rows of the pages. */
export function takeBanded(pages: readonly PageRows[]): void {
  let chain: Part[] = []
  for (const page of pages) {
    const bands = page.page.recognised ? [] : (page.page.bands ?? [])
    const parts = bands
      .flatMap((own) => partsOf(page, withHeader(page, own)))
      .filter(({ rows }) => !rows.some(isSeveral))
    for (const part of parts.sort((a, b) => a.bands.top - b.bands.top)) {
      const before = chain.at(-1)
      const whole = before && withTail(before)
      if (whole && goesOn(whole, part)) {
        chain.splice(-1, 1, whole, part)
        continue
      }
      take(chain)
      const isHeaded = part.rows[0]?.some(isTableHeader)
      chain = part.bands.whole >= (isHeaded ? LEAST_HEADED : LEAST_LINES) ? [part] : []
    }
    if (chain.at(-1)?.page !== page) {
      take(chain)
      chain = []
    }
  }
  take(chain)
}

/** True for the rows of a band with the ordinals of several: lines part the header from them, and none part them. */
function isSeveral(rows: readonly Row[]): boolean {
  const ordinals = rows.filter(hasOrdinal)
  const [left = 0] = ordinals.map((row) => row.left).sort((a, b) => a - b)
  return ordinals.filter((row) => row.left - left < row.size).length > 1
}

/** The lines with one over the header of the table, where none is drawn there: the first one parts it from its rows. */
function withHeader({ rows }: PageRows, bands: Bands): Bands {
  const above = rows.filter(({ base }) => base <= bands.top)
  const named = above.findLast(isTableHeader)
  if (!named) return bands
  let from = above.indexOf(named)
  const isNear = (row: Row, below: { base: number } | undefined): boolean =>
    row.left > bands.left - SAME &&
    row.right < bands.right + SAME &&
    (below?.base ?? bands.top) - row.base < PITCH * row.size
  if (!above.slice(from).every((row, i, own) => isNear(row, own[i + 1]))) return bands
  // the names of more lines than that of the ordinals begin above it
  for (let row = above[from - 1]; row && segmentsOf(row).length > 1 && isNear(row, above[from]); row = above[from - 1])
    from--
  const { left, right } = bands
  const top = around(above.slice(from)).top - SAME
  return { ...bands, top, lines: [{ left, right, top, bottom: top }, ...bands.lines], whole: bands.whole + 1 }
}

/** What stands between the lines; the header of a further table of the same width opens a part of its own. */
function partsOf(page: PageRows, bands: Bands): Part[] {
  const ys = levels(bands.lines.map(({ top }) => top))
  const between = (y: number, i: number): Row[] => page.rows.filter(({ base }) => base > y && base <= (ys[i + 1] ?? y))
  const rows = ys.slice(0, -1).map(between)
  const heads = [...rows.keys()].filter((i) => rows[i]?.some(isTableHeader) && rows.slice(0, i).flat().some(hasOrdinal))
  return [0, ...heads].map((from, i): Part => {
    const end = heads[i] === undefined ? rows.length : heads[i] - 1
    const [top = 0, bottom = 0] = [ys[from], ys[end]]
    const lines = bands.lines.filter((line) => line.top > top - SAME && line.top < bottom + SAME)
    const whole = lines.filter(({ left, right }) => near(left, bands.left) && near(right, bands.right)).length
    return {
      page,
      bands: { ...bands, top, bottom, lines, whole },
      ys: ys.slice(from, end + 1),
      rows: rows.slice(from, end),
    }
  })
}

/** The part with the row below its last line, which the page end may cut off. */
function withTail(part: Part): Part {
  const { page, bands, ys, rows } = part
  const { left, right } = bands
  const tail = page.rows.filter(({ base }) => base > bands.bottom)
  const isInside = tail.every((row) => row.left > left - SAME && row.right < right + SAME)
  if (!isInside || !tail.some((row) => segmentsOf(row).length >= LEAST_COLUMNS)) return part
  const bottom = around(tail).bottom + SAME
  const lines = [...bands.lines, { left, right, top: bottom, bottom }]
  return { page, bands: { ...bands, bottom, lines }, ys: [...ys, bottom], rows: [...rows, tail] }
}

/** True where nothing stands between the parts, and they are of one width. */
function goesOn(before: Part, { page, bands }: Part): boolean {
  const isSame = near(before.bands.left, bands.left) && near(before.bands.right, bands.right)
  const isLast = before.page.rows.at(-1) === before.rows.flat().at(-1)
  const isFirst = page.rows.every(({ base }) => base > bands.top)
  return isSame && isLast && isFirst && before.page.page.number + 1 === page.page.number
}

/** Takes the parts of a table, with the same columns on each page. */
function take(chain: readonly Part[]): void {
  const bands = chain.flatMap(({ rows }) => rows)
  const parted = bands.filter((rows) => rows.some((row) => segmentsOf(row).length >= LEAST_COLUMNS))
  const ends = chain.flatMap((part) => part.bands.lines.flatMap(({ left, right }) => [left, right]))
  const gutters = atEnds(
    betweenColumns(
      columnGutters(bands, parted.flat(), ends),
      parted.map((rows) => rows.flatMap((row) => row.words)),
    ),
    ends,
    parted.flat(),
  )
  const isProse = bands.some((rows) => rows.filter((row) => isOver(row, gutters)).length > LONGEST_TITLE)
  if (gutters.length + 1 < LEAST_COLUMNS || parted.length * 2 < bands.length || isProse) return
  for (const { page, bands, ys, rows } of chain) {
    const [grid] = gridsOf([
      ...bands.lines,
      ...rows.flatMap((own, i) => sidesOf(bands, own, ys.slice(i, i + 2), gutters)),
    ])
    if (!grid) continue
    const taken = new Set(rows.flat())
    const words = [...taken].flatMap((row) => row.words.map(copyOf))
    page.tables.push(tablePart(grid, words, page.page))
    page.rows = page.rows.filter((row) => !taken.has(row))
  }
}

/** The gutters of the parted rows under the header, which the table may print again on each page, and the ends of lines in them. */
function columnGutters(bands: readonly (readonly Row[])[], parted: readonly Row[], ends: readonly number[]): number[] {
  const first = bands.findIndex((rows) => rows.some(hasOrdinal))
  if (first < 1) return guttersOf(parted)
  const header = bands.slice(0, first).flat()
  const names = new Set(header.map(({ words }) => textOf(words)))
  const body = parted.filter(({ words }) => !names.has(textOf(words)))
  return withEnds(headedGutters(header, body), ends, body)
}

const isOver = ({ words }: Row, gutters: readonly number[]): boolean =>
  gutters.filter((x) => isCrossed(words, x)).length * 2 > gutters.length

/** The gutters and the ends of lines that no word stands over: so narrow may be the room between two columns. */
function withEnds(gutters: readonly number[], ends: readonly number[], rows: readonly Row[]): number[] {
  const words = rows.flatMap((row) => row.words)
  const { left, right } = around(words)
  const isBlank = (from: number, to: number): boolean => !words.some((word) => word.right > from && word.left < to)
  const further = levels(ends).filter(
    (x) => x > left && x < right && isBlank(x, x) && !gutters.some((at) => isBlank(Math.min(at, x), Math.max(at, x))),
  )
  return [...gutters, ...further].sort((a, b) => a - b)
}

/** The gutters, each where lines end in it: there is the edge of the column. */
function atEnds(gutters: readonly number[], ends: readonly number[], rows: readonly Row[]): number[] {
  const words = rows.flatMap((row) => row.words)
  const isBlank = (from: number, to: number): boolean => !words.some(({ left, right }) => right > from && left < to)
  return gutters.map((x) => ends.find((end) => isBlank(Math.min(x, end), Math.max(x, end))) ?? x)
}

/** The sides of the cells of a band: at its ends, and in the gutters that no title goes over. */
function sidesOf(
  bands: Bands,
  rows: readonly Row[],
  [top = 0, bottom = 0]: readonly number[],
  gutters: readonly number[],
): Area[] {
  const { left, right, lines } = bands
  const under = lines.filter((line) => near(line.top, bottom))
  const isWhole = under.some((line) => near(line.left, left) && near(line.right, right))
  const open = isWhole ? openGutters(rows, gutters) : under.flatMap((line) => titledGutters(rows, gutters, line, bands))
  const xs = [left, ...gutters.filter((x) => !open.includes(x)), right]
  return xs.map((x) => ({ left: x, right: x, top, bottom }))
}

/** The gutters that a title is printed over, and those behind it where nothing else stands. */
function openGutters(rows: readonly Row[], gutters: readonly number[]): number[] {
  const words = rows.flatMap((row) => row.words)
  const isLine = (row: Row): boolean => segmentsOf(row).length < LEAST_COLUMNS
  const isTitle = gutters.some((x) => isCrossed(words, x) || rows.some((row) => isLine(row) && isSpanned(row, x)))
  if (!isTitle) return []
  const open = gutters.filter((x) => rows.some((row) => isSpanned(row, x)))
  const behind = gutters.filter((x) => x > (open.at(-1) ?? 0))
  const [edge = Number.POSITIVE_INFINITY] = behind
  return words.every(({ left }) => left < edge) ? [...open, ...behind] : open
}

/** The gutters over a line that parts the names of columns from the one name in the middle over all of them. */
function titledGutters(rows: readonly Row[], gutters: readonly number[], line: Area, bands: Area): number[] {
  const own = rows
    .map((row) => ({ ...row, words: row.words.filter(({ left, right }) => left >= line.left && right <= line.right) }))
    .filter(({ words }) => words.length > 0)
  const isTitle = own.every((row) => {
    const { left, right } = around(row.words)
    return Math.abs(left + right - line.left - line.right) < row.size && segmentsOf(row).length === 1
  })
  if (!isTitle || own.length === 0) return []
  const xs = [bands.left, ...gutters, bands.right]
  const isOver = (column: number): boolean => {
    const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
    return middle > line.left && middle < line.right
  }
  return gutters.filter((_, i) => isOver(i) && isOver(i + 1))
}
