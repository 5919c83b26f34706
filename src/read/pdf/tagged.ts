/** The structure tree of a page of a tagged PDF → the cells of its tables (ISO 32000-1, 14.8.4.3.4). */

/** A row with text on the page. */
export interface TaggedRow {
  /** Among all rows of the table, on other pages too. */
  index: number
  /** The paragraphs of each cell, each as the marked contents that it holds; an empty cell has none. */
  cells: number[][][]
}

/** The part of a table that stands on one page. */
export interface TaggedTable {
  /** Rows of the whole table, on other pages too. */
  size: number
  /** Most cells of a row. */
  columns: number
  rows: TaggedRow[]
}

interface Node {
  role?: string
  id?: string
  children?: readonly Node[]
}

const MARK = /_mc(\d+)$/
const PARTS = new Set(['THead', 'TBody', 'TFoot'])
/** Roles that stand inside a paragraph. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Note', 'NonStruct', 'Quote', 'Em', 'Strong', 'Sub'])
/** No tree of a document is deeper. */
const DEEPEST = 60

/** The outermost tables with text on the page. */
export function taggedTables(root: unknown): TaggedTable[] {
  const tables: TaggedTable[] = []
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return
    for (const child of node.children ?? []) {
      if (child.role === 'Table') tables.push(tableOf(child))
      else walk(child, depth + 1)
    }
  }
  walk((root as Node | null) ?? {}, 0)
  return tables.filter(({ rows }) => rows.length > 0)
}

function tableOf(table: Node): TaggedTable {
  const nodes = (table.children ?? []).flatMap((child) =>
    PARTS.has(child.role ?? '') ? (child.children ?? []) : [child],
  )
  const rows = nodes.filter(({ role }) => role === 'TR').map(({ children = [] }) => children.filter(isCell))
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const own = rows.map((cells, index) => ({ index, cells: cells.map(paragraphsOf) }))
  return { size: rows.length, columns, rows: own.filter(({ cells }) => cells.some((cell) => cell.length > 0)) }
}

const isCell = ({ role }: Node): boolean => role === 'TD' || role === 'TH'

function paragraphsOf(cell: Node): number[][] {
  const paragraphs: number[][] = []
  let isOpen = false
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return
    for (const child of node.children ?? []) {
      const [, mark] = MARK.exec(child.id ?? '') ?? []
      if (mark !== undefined) {
        if (!isOpen) paragraphs.push([])
        isOpen = true
        paragraphs.at(-1)?.push(Number(mark))
        continue
      }
      // a label of a list stands in the paragraph of its text
      const inline = INLINE.has(child.role ?? '') || node.role === 'LI'
      if (!inline) isOpen = false
      walk(child, depth + 1)
      if (!inline) isOpen = false
    }
  }
  walk(cell, 0)
  return paragraphs
}
