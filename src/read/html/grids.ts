/** Tables that a page builds of `div`, told by the classes of their rows and cells: `row` and `col-md-3`, `tr` and `td`. */
import { ORDINAL_HEADER, wordsOf } from './table.js'
import type { HtmlElement } from './tree.js'

type Node = HtmlElement | string

const ROW = /(?:^|\s)(?:row|tr|(?:\w+-)?table-?row|divTableRow|grid-row|flex-row)(?:\s|$)/i
const CELL =
  /(?:^|\s)(?:col(?:-(?:xs|sm|md|lg|xl|xxl))?(?:-(?<units>\d{1,2}))?|td|th|(?:\w+-)?table-?cell|divTable(?:Cell|Head)|grid-cell|flex-cell)(?:\s|$)/i
const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 3
/** Elements around the rows of such a table: its head, its body. */
const DEEPEST = 3

const isBlank = (node: Node): boolean => typeof node === 'string' && node.trim() === ''
const elementsOf = (element: HtmlElement): readonly Node[] => element.children.filter((child) => !isBlank(child))

/**
 * The children of an element, each run of rows that makes up a table as one table. Only a table with a column of
 * ordinals is taken for one: the columns of a page look like rows too.
 */
export function withGrids(element: HtmlElement): readonly Node[] {
  if (!element.children.some((child) => typeof child === 'object' && rowsIn(child).length > 0)) return element.children
  const children: Node[] = []
  let run: HtmlElement[] = []
  let passed: Node[] = []
  const close = (): void => {
    if (isGrid(run)) children.push({ ...element, name: 'table', children: run.map(asRow) })
    else children.push(...passed)
    run = []
    passed = []
  }
  for (const child of element.children) {
    const rows = typeof child === 'object' ? rowsIn(child) : []
    if (rows.length === 0 && !isBlank(child)) {
      close()
      children.push(child)
      continue
    }
    run.push(...rows)
    passed.push(child)
  }
  close()
  return children
}

/** The rows that an element is or holds, and nothing else. */
function rowsIn(element: HtmlElement, depth = 0): HtmlElement[] {
  const classes = element.attributes.class
  if (!classes) return []
  const children = elementsOf(element)
  if (ROW.test(classes)) return children.length > 0 && children.every(isCell) ? [element] : []
  const rows: HtmlElement[] = []
  for (const child of depth < DEEPEST ? children : []) {
    const inside = typeof child === 'object' ? rowsIn(child, depth + 1) : []
    if (inside.length === 0) return []
    rows.push(...inside)
  }
  return rows
}

const isCell = (node: Node): node is HtmlElement => typeof node === 'object' && CELL.test(node.attributes.class ?? '')

function isGrid(rows: readonly HtmlElement[]): boolean {
  const [first] = rows
  if (!first || rows.length < FEWEST_ROWS) return false
  const cells = elementsOf(first)
  return cells.length >= FEWEST_COLUMNS && ORDINAL_HEADER.test(wordsOf(cells[0] ?? '').trim())
}

function asRow(row: HtmlElement): HtmlElement {
  const cells = elementsOf(row).filter(isCell)
  return { ...row, name: 'tr', children: cells.map(asCell) }
}

/** A cell over several of the twelve units of a row. */
function asCell(cell: HtmlElement): HtmlElement {
  const units = CELL.exec(cell.attributes.class ?? '')?.groups?.units
  return { ...cell, name: 'td', attributes: { ...cell.attributes, ...(units ? { colspan: units } : {}) } }
}
