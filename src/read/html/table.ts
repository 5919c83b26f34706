/** Tables of a page: their rows, their cells in a grid, and whether they hold data or only lay out the page. */
import { NATIONAL_NAME, PARTY_NAME } from '../../text/letterhead-words.js'
import type { Places } from '../places.js'
import { areCardLabels } from '../upright.js'
import type { Cell, FlowItem } from './items.js'
import type { HtmlElement } from './tree.js'

interface RowElements {
  cells: HtmlElement[]
  /** What stands in the table but in no cell: its caption, stray text. */
  loose: (HtmlElement | string)[]
}

const MOST_COLUMNS = 200

/** The words below a node of a page. */
export const wordsOf = (node: HtmlElement | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')

/** The rows of a table, those of its sections and of stray elements in it too. */
export function rowElements(table: HtmlElement): RowElements[] {
  if (table.name === 'dl') return pairsOf(table)
  const rows: RowElements[] = []
  const visit = (element: HtmlElement): void => {
    const cells = element.children.filter(isCell)
    if (cells.length > 0 || element.name === 'tr') {
      rows.push({ cells, loose: element.children.filter((child) => !isCell(child) && !isBlank(child)) })
      return
    }
    for (const child of element.children) {
      if (typeof child === 'string' || child.name === 'caption' || (LOOSE.has(child.name) && !isRow(child))) {
        if (!isBlank(child)) rows.push({ cells: [], loose: [child] })
      } else visit(child)
    }
  }
  visit(table)
  return rows
}

const LOOSE = new Set(['p', 'div'])
const ROW_ROLE = /^row(?:group)?$/
const SHOWN_AS_ROW = /display ?: ?table-(?:row|header|footer)/i
const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/
const SHOWN_AS_CELL = /display ?: ?table-cell/i
const SHOWN_AS_TABLE = /display ?: ?table ?(?:;|$)/i

/** The pairs of a list of terms, each term with its one description; none for a list of another build. */
function pairsOf(list: HtmlElement): RowElements[] {
  const parts = list.children.flatMap((child) =>
    typeof child === 'object' && child.name === 'div' ? child.children : [child],
  )
  const cells = parts.filter((part): part is HtmlElement => typeof part === 'object')
  const isPaired = cells.every(({ name }, i) => name === (i % 2 === 0 ? 'dt' : 'dd'))
  if (!isPaired || cells.length % 2 !== 0 || !parts.every((part) => typeof part === 'object' || isBlank(part)))
    return []
  return cells.flatMap((_, i) => (i % 2 === 0 ? [{ cells: cells.slice(i, i + 2), loose: [] }] : []))
}

/** True for a list of terms that is the card of a task. */
const isCardList = (list: HtmlElement): boolean =>
  areCardLabels(pairsOf(list).map(({ cells }) => cells[0]?.children.map(wordsOf).join('').trim() ?? ''))

/** True for a table, and for other elements that say they are one and have cells that say so. */
export function isTable(element: HtmlElement): boolean {
  const { role, style } = element.attributes
  if (element.name === 'table') return true
  if (element.name === 'dl') return isCardList(element)
  const says = role === 'table' || role === 'grid' || (style !== undefined && SHOWN_AS_TABLE.test(style))
  return says && rowElements(element).some(({ cells }) => cells.length > 0)
}

/** True for an element that says that it holds cells or rows. */
const isRow = ({ attributes: { role, style } }: HtmlElement): boolean =>
  (role !== undefined && ROW_ROLE.test(role)) || (style !== undefined && SHOWN_AS_ROW.test(style))

function isCell(child: HtmlElement | string): child is HtmlElement {
  if (typeof child === 'string') return false
  const { role, style } = child.attributes
  return (
    child.name === 'td' ||
    child.name === 'th' ||
    (role !== undefined && CELL_ROLE.test(role)) ||
    (style !== undefined && SHOWN_AS_CELL.test(style))
  )
}
const isColumn = ({ name }: HtmlElement): boolean => name === 'col' || name === 'colgroup' || name === 'caption'
const isBlank = (child: HtmlElement | string): boolean => typeof child === 'string' && child.trim() === ''

/** How many columns or rows a cell spans; a span over all rows that follow (0) counts as very many. */
export function spanOf(cell: HtmlElement, side: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attributes[side] ?? '', 10)
  if (side === 'rowspan' && span === 0) return 65_534
  return span >= 1 ? Math.min(span, side === 'colspan' ? MOST_COLUMNS : 65_534) : 1
}

const LONG_CELL = { lines: 40, characters: 4000 }

/** What heads the first column of a table of data. */
export const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu
const FEWEST_COLUMNS = 3
/** Elements from a table down to the words of its first cell. */
const DEEPEST_HEADER = 12

/** True for a table whose first cell heads a column of ordinals. */
export function isNumberedTable(element: HtmlElement): boolean {
  if (element.name !== 'table') return false
  let node: HtmlElement | string | undefined = element
  for (let depth = 0; depth < DEEPEST_HEADER && typeof node === 'object'; depth++) {
    node = node.children.find((child) => !isBlank(child) && (typeof child === 'string' || !isColumn(child)))
  }
  return typeof node === 'string' && ORDINAL_HEADER.test(node.trim())
}

/**
 * True for a table that frames (part of) the page: of one cell a row, or with the whole document in a cell, or
 * with tables in its cells and too small to hold data itself.
 */
export function isFrame(rows: readonly (readonly Cell<FlowItem>[])[]): boolean {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width <= 1) return true
  const [first] = rows
  const [corner] = first?.[0]?.items ?? []
  if (width >= FEWEST_COLUMNS && corner?.kind === 'line' && ORDINAL_HEADER.test(corner.text)) return false
  return rows.some((row) =>
    row.some(({ items }) => {
      let characters = 0
      let titled = false
      let nested = false
      for (const item of items) {
        if (item.kind === 'table') nested = true
        else {
          characters += item.text.length
          titled ||= NATIONAL_NAME.test(item.text) || PARTY_NAME.test(item.text)
        }
      }
      if (nested && (rows.length < 4 || width < 3)) return true
      if (titled && (nested || items.length >= 12)) return true
      return items.length >= LONG_CELL.lines && characters >= LONG_CELL.characters
    }),
  )
}

/** One place of the grid of a table. */
export interface GridCell<Item> {
  /** The cell that starts there; null where another one reaches over. */
  cell: Cell<Item> | null
  /** A cell of a row above reaches down to it. */
  merged: boolean
  /** How many columns the cell covers; 0 for a place that a cell left of it covers. */
  width: number
}

/** Places that hold nothing of their own; a table that spans many columns has very many of them. */
const REACHED: GridCell<never> = Object.freeze({ cell: null, merged: true, width: 1 })
const COVERED: GridCell<never> = Object.freeze({ cell: null, merged: false, width: 0 })
const EMPTY: GridCell<never> = Object.freeze({ cell: null, merged: false, width: 1 })

/**
 * Puts the cells of each row into their columns; columns in which nothing starts are left out. What stands in a row
 * behind the last column that is counted goes with the cell before it.
 *
 * @throws PlanError `too-large` for more places than an input may have
 */
export function gridOf<Item>(rows: readonly (readonly Cell<Item>[])[], places: Places): GridCell<Item>[][] {
  const grid: GridCell<Item>[][] = []
  /** For each column the row until which a cell from above reaches. */
  const reach: number[] = []
  const used = new Set<number>()
  let counted = 0
  rows.forEach((row, y) => {
    const line: GridCell<Item>[] = []
    let x = 0
    let last: GridCell<Item> | null = null
    let joined: Item[] | null = null
    const skipReached = (): void => {
      while ((reach[x] ?? 0) > y) line[x++] = REACHED
    }
    for (const cell of row) {
      skipReached()
      if (x >= MOST_COLUMNS && last?.cell) {
        joined ??= [...last.cell.items]
        last.cell = { ...last.cell, items: joined }
        for (const item of cell.items) joined.push(item)
        continue
      }
      if (x >= MOST_COLUMNS) break
      used.add(x)
      const from = x
      last = { cell, merged: false, width: 1 }
      do {
        line[x] = x === from ? last : COVERED
        if (cell.rows > 1) reach[x] = y + cell.rows
        x++
      } while (x < Math.min(from + cell.columns, MOST_COLUMNS) && (reach[x] ?? 0) <= y)
    }
    skipReached()
    grid.push(line)
    const all = grid.length * Math.max(used.size, line.length)
    if (all > counted) places.add(all - counted)
    counted = Math.max(all, counted)
  })
  const columns = [...used].sort((a, b) => a - b)
  return grid.map((line) => {
    const kept = columns.map((x) => line[x] ?? EMPTY)
    kept.forEach((place, i) => {
      while (place.cell && kept[i + place.width] && !kept[i + place.width]?.cell && !kept[i + place.width]?.merged)
        place.width++
    })
    return kept
  })
}
