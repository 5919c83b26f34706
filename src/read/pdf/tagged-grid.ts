/** Tables without ruling lines in tagged files: the structure tree names the cells, the words in them say where. */
import type { PageRows } from './furniture.js'
import type { Grid, GridCell } from './grid.js'
import { copyOf } from './packed.js'
import { type Area, around, type Row, type Word } from './page.js'
import { tablePart } from './tables.js'
import type { TaggedRow, TaggedTable } from './tagged.js'
import { emptyCells, isGroup, nameColumns, openColumns, type Slots, wordsOf } from './tagged-slots.js'

/** With fewer columns it sets letterhead, signature or a list. */
const LEAST_COLUMNS = 3
/** Cells that a row may lack: programs tag no empty ones. */
const MOST_LACKING = 2
/** Lines of a header that is printed again on each page. */
const LONGEST_HEAD = 12
/** Points. */
const ROOM = 1

/** A tagged table on a page, with the words of its cells. */
interface Part {
  page: PageRows
  table: TaggedTable
  /** By marked content. */
  words: Map<number, Word[]>
  rows: Row[]
}

/** Takes the tagged tables out of the rows of the pages where no lines are drawn around their cells. */
export function takeTagged(pages: readonly PageRows[]): void {
  let chain: Part[] = []
  for (const page of pages) {
    for (const table of page.page.tagged ?? []) {
      const whole = partOf(page, table)
      if (!whole) continue
      const part = withoutHead(chain, whole)
      const before = chain.at(-1)
      if (!before || !goesOn(before, part)) {
        take(chain)
        chain = []
      }
      chain.push(part)
    }
  }
  take(chain)
}

function goesOn(before: Part, { page, table }: Part): boolean {
  const last = before.table.rows.at(-1)?.index ?? 0
  const first = table.rows[0]?.index ?? 0
  const isSame = before.table.size === table.size && before.table.columns === table.columns
  return isSame && before.page.page.number + 1 === page.page.number && first >= last && first > 0
}

/** What goes on with a table, without its first rows where these are its header, tagged on each page. */
function withoutHead(chain: readonly Part[], part: Part): Part {
  const { rows, size } = part.table
  const [first, before] = [chain[0], chain.at(-1)]
  const last = before?.table.rows.at(-1)?.index ?? 0
  const own = rows.findIndex(({ index }) => index >= last)
  // behind its last row another table may stand that opens as it does
  if (!first || own < 1 || (last === size - 1 && own === last)) return part
  const isHead = rows.slice(0, own).every((row, i) => saidBy(part, row) === saidBy(first, first.table.rows[i]))
  return (isHead && partOf(part.page, { ...part.table, rows: rows.slice(own) })) || part
}

const saidBy = ({ words }: Part, row: TaggedRow | undefined): string =>
  (row?.cells ?? []).map((cell) => textOf({ words: wordsOf(cell, words) })).join('\t')

function partOf(page: PageRows, table: TaggedTable): Part | null {
  if (table.columns < LEAST_COLUMNS) return null
  const marks = new Set(table.rows.flatMap(({ cells }) => cells.flat(2)))
  const isOwn = ({ mark }: Word): boolean => mark !== undefined && marks.has(mark)
  const ruled = page.tables.some(({ lines }) => [...lines.values()].flat().some((line) => line.words.some(isOwn)))
  const rows = page.rows.filter((row) => row.words.some(isOwn))
  // what stands beside the table is in its rows by its height alone
  if (ruled || rows.length === 0 || rows.some((row) => !row.words.every((word) => isOwn(word) || word.raised)))
    return null
  const words = new Map<number, Word[]>()
  for (const word of rows.flatMap((row) => row.words)) {
    if (word.mark === undefined) continue
    const list = words.get(word.mark)
    if (list) list.push(word)
    else words.set(word.mark, [word])
  }
  return { page, table, words, rows }
}

/** Takes the parts of a table, on one page or more, with the same columns on each. */
function take(chain: readonly Part[]): void {
  const columns = columnsOf(chain)
  if (!columns) return
  const grids = chain.map((part) => gridOf(part, columns))
  if (grids.some((grid) => grid === null)) return
  chain.forEach(({ page, rows, table }, i) => {
    const grid = grids[i]
    if (!grid) return
    const before = chain[i - 1]
    const heads = before ? repeatedHead(page, rows, chain[0]?.rows ?? []) : []
    page.furniture.push(...heads)
    if (before && before.table.rows.at(-1)?.index === table.rows[0]?.index) grid.rest = 0
    const words = rows.flatMap((row) => row.words.map(copyOf))
    page.tables.push(tablePart(grid, words, page.page))
    const taken = new Set([...rows, ...heads])
    page.rows = page.rows.filter((row) => !taken.has(row))
  })
}

/** The header of the table, where it is printed again over a part of it; its first lines may be taken for a running head. */
function repeatedHead({ rows, furniture }: PageRows, own: readonly Row[], first: readonly Row[]): Row[] {
  const head = first.slice(0, LONGEST_HEAD).map(textOf)
  const running = furniture.map(textOf)
  const lines = rows.slice(0, rows.indexOf(own[0] as Row))
  for (let taken = 0; taken < head.length && head.slice(0, taken).every((line) => running.includes(line)); taken++) {
    for (let count = Math.min(lines.length, head.length - taken); count > 0; count--) {
      const above = lines.slice(-count)
      if (above.every((row, i) => textOf(row) === head[taken + i])) return above
    }
  }
  return []
}

const textOf = ({ words }: Pick<Row, 'words'>): string => words.map(({ text }) => text).join(' ')

interface Columns {
  /** Cells of a whole row. */
  count: number
  /** Which of the cells of a whole row have text in some row. */
  kept: number[]
  xs: number[]
}

/** The edges of the columns, by the rows that have a cell for each or lack a few; null where their texts stand over each other. */
function columnsOf(chain: readonly Part[]): Columns | null {
  const [first] = chain
  if (!first) return null
  const areas: Area[][] = Array.from({ length: first.table.columns }, () => [])
  for (const { table, words } of chain) {
    for (const { cells } of table.rows) {
      if (cells.length !== areas.length) continue
      cells.forEach((cell, c) => {
        areas[c]?.push(...wordsOf(cell, words))
      })
    }
  }
  const kept = [...areas.keys()].filter((c) => (areas[c] ?? []).length > 0)
  if (kept.length < LEAST_COLUMNS) return null
  const own = kept.map((c) => areas[c] ?? [])
  const xs = edgesOf(withShortRows(own, chain)) ?? edgesOf(own)
  return xs && { count: areas.length, kept, xs }
}

/** The areas of the columns with those of rows that lack the tags of a few empty cells: each is of the column next to it. */
function withShortRows(areas: readonly Area[][], chain: readonly Part[]): Area[][] {
  const middles = areas.map((own) => middleOf(around(own)))
  const all = areas.map((own) => [...own])
  for (const { table, words } of chain) {
    for (const { cells } of table.rows) {
      if (cells.length >= table.columns || cells.length < Math.max(LEAST_COLUMNS, table.columns - MOST_LACKING))
        continue
      for (const cell of cells) {
        const own = wordsOf(cell, words)
        if (own.length === 0) continue
        const distances = middles.map((middle) => Math.abs(middle - middleOf(around(own))))
        all[distances.indexOf(Math.min(...distances))]?.push(...own)
      }
    }
  }
  return all
}

const middleOf = ({ left, right }: Area): number => (left + right) / 2

/** The edges between columns; null where these stand over each other. */
function edgesOf(areas: readonly Area[][]): number[] | null {
  const sides = areas.map(around)
  const xs = sides.map(({ left }, i) => {
    const before = sides[i - 1]
    return before ? (before.right + left) / 2 : left - ROOM
  })
  xs.push((sides.at(-1)?.right ?? 0) + ROOM)
  return sides.some(({ left, right }, i) => left < (xs[i] ?? 0) || right > (xs[i + 1] ?? 0)) ? null : xs
}

/** A cell that has text, with its place. */
interface Filled {
  cell: GridCell
  words: Word[]
}

/** The grid of a part; null where a word stands outside of the cell that the tree names for it, or two of these in one place. */
function gridOf({ table, words }: Part, columns: Columns): Grid | null {
  const { xs } = columns
  const width = xs.length - 1
  const filled: Filled[] = []
  const slots: Slots = []
  let doubled = false
  table.rows.forEach((row, r) => {
    const own: (GridCell | null)[] = Array.from({ length: width }, () => null)
    for (const [from, to, cellWords] of placesOf(row, words, columns)) {
      const [left = 0, right = 0] = [xs[from], xs[to]]
      const cell = { row: r, rows: 1, column: from, columns: to - from, left, right, top: 0, bottom: 0 }
      doubled ||= own.slice(from, to).some((other) => other !== null)
      own.fill(cell, from, to)
      filled.push({ cell, words: cellWords })
    }
    slots.push(own)
  })
  nameColumns(slots, columns.xs)
  const open = openColumns(slots, table.rows, words)
  table.rows.forEach((row, r) => {
    // a row with fewer cells than columns lies under cells that cover several rows
    if (row.cells.length < 2 || row.cells.length >= table.columns || isGroup(row, r, words)) return
    const own = slots[r] ?? []
    // but no row with a cell of the first column lies under a cell of the header: its empty ones have no tags
    const isWhole = own[0] !== null
    own.forEach((cell, c) => {
      const above = slots[r - 1]?.[c]
      const isHeader = above && table.rows[above.row]?.index === 0
      if (cell || !above || above.columns > 1 || (isWhole && (isHeader || open.has(c)))) return
      above.rows = r + 1 - above.row
      own[c] = above
    })
  })
  const tops = table.rows.map((_, r) => {
    const own = filled.filter(({ cell }) => cell.row === r)
    const single = own.filter(({ cell }) => cell.rows === 1)
    return around((single.length > 0 ? single : own).flatMap((one) => one.words)).top - ROOM
  })
  const all = around(filled.flatMap((one) => one.words))
  const ys = [Math.min(tops[0] ?? 0, all.top - ROOM), ...tops.slice(1), all.bottom + ROOM]
  if (ys.some((y, i) => i > 0 && y <= (ys[i - 1] ?? 0))) return null
  for (const { cell } of filled) Object.assign(cell, { top: ys[cell.row], bottom: ys[cell.row + cell.rows] })
  if (doubled || filled.some(({ cell, words }) => words.some((word) => !holds(cell, word)))) return null
  const paragraphs = new Map<number, number>()
  let number = 0
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    for (const paragraph of cell) {
      number++
      for (const mark of paragraph) paragraphs.set(mark, number)
    }
  }
  const cells = [...filled.map(({ cell }) => cell), ...emptyCells(slots, xs, ys)]
  const [left = 0] = xs
  return { xs, ys, cells, paragraphs, left, top: ys[0] ?? 0, right: xs.at(-1) ?? left, bottom: ys.at(-1) ?? 0 }
}

/** The columns that each cell with text covers: from (inclusive), to (exclusive). */
function placesOf(
  { cells }: TaggedRow,
  words: ReadonlyMap<number, Word[]>,
  { count, kept, xs }: Columns,
): [number, number, Word[]][] {
  const width = xs.length - 1
  const isWhole = cells.length === count
  return cells.flatMap((cell, c): [number, number, Word[]][] => {
    const own = wordsOf(cell, words)
    if (own.length === 0) return []
    if (cells.length === 1) return [[0, width, own]]
    if (isWhole && kept.includes(c)) return [[kept.indexOf(c), kept.indexOf(c) + 1, own]]
    const { left, right } = around(own)
    const from = xs.findLastIndex((x, i) => i < width && x <= left)
    const to = xs.findIndex((x, i) => i > 0 && x >= right)
    return [[Math.max(0, from), to < 0 ? width : to, own]]
  })
}

function holds(cell: Area, word: Area): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
  return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom
}
