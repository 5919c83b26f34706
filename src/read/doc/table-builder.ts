/** Paragraphs, ends of cells and ends of rows as they follow one another in the old Word formats → tables. */
import { paragraphsOf, type StoryBlock, type StoryRow, type StoryTable } from '../docx/story.js'

/** A cell of a row as the end of the row defines it. */
export interface CellDefinition {
  /** Left edge in twentieths of a point. */
  left: number
  mergedLeft: boolean
  mergedAbove: boolean
}

interface Row extends StoryRow {
  definition: readonly CellDefinition[]
}

/** A table that is being read, or (the outermost) the story itself. */
interface Level {
  rows: Row[]
  cells: StoryBlock[][]
  blocks: StoryBlock[]
}

const isEmpty = (cell: readonly StoryBlock[] = []): boolean =>
  paragraphsOf(cell).every(({ text, dropped, notes }) => text === '' && dropped.length === 0 && notes.length === 0)

const emptyLevel = (): Level => ({ rows: [], cells: [], blocks: [] })

export class TableBuilder {
  private readonly levels = [emptyLevel()]

  /** Says how many tables stand around what follows. */
  enter(depth: number): void {
    while (this.levels.length - 1 > depth) this.closeTable()
    while (this.levels.length - 1 < depth) this.levels.push(emptyLevel())
  }

  add(block: StoryBlock): void {
    this.last().blocks.push(block)
  }

  endCell(): void {
    const level = this.last()
    level.cells.push(level.blocks)
    level.blocks = []
  }

  endRow(definition: readonly CellDefinition[], block: number): void {
    const level = this.last()
    if (level.blocks.length > 0) this.endCell()
    // LibreOffice ends a row behind a table in its cells with cells that the row has not
    while (definition.length > 0 && level.cells.length > definition.length && isEmpty(level.cells.at(-1))) {
      level.cells.pop()
    }
    const cells = level.cells.map((blocks) => ({ from: 0, to: 0, merged: false, blocks }))
    if (cells.length > 0) level.rows.push({ cells, page: undefined, block, definition })
    level.cells = []
  }

  finish(): StoryBlock[] {
    this.enter(0)
    return this.last().blocks
  }

  private last(): Level {
    return this.levels[this.levels.length - 1] ?? emptyLevel()
  }

  /** Puts a table that is read to its end into the cell, or the story, around it. */
  private closeTable(): void {
    const level = this.levels.pop()
    const around = this.last()
    if (!level) return
    if (level.rows.length > 0) around.blocks.push(tableOf(level.rows))
    // a table that lost its row end keeps its text
    for (const blocks of [...level.cells, level.blocks]) for (const block of blocks) around.blocks.push(block)
  }
}

/** Edges farther apart than this are two columns (twentieths of a point). */
const FARTHEST_EDGE = 500
const SAME_EDGE = 40

/**
 * The left edges of columns, each with the edges that are taken for it: neighbouring edges of different rows are one
 * column where no row has them both, since rows rarely end on the same twentieth of a point.
 */
function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  const rowsAt = new Map<number, Set<number>>()
  rows.forEach((edges, y) => {
    for (const edge of edges) rowsAt.set(edge, (rowsAt.get(edge) ?? new Set()).add(y))
  })
  const columns: { edges: number[]; rows: Set<number> }[] = []
  for (const [edge, own] of [...rowsAt].sort(([a], [b]) => a - b)) {
    const last = columns[columns.length - 1]
    const gap = last ? edge - (last.edges[0] ?? 0) : Number.POSITIVE_INFINITY
    const apart = gap > FARTHEST_EDGE || (gap > SAME_EDGE && [...own].some((y) => last?.rows.has(y)))
    if (!last || apart) columns.push({ edges: [edge], rows: new Set(own) })
    else {
      last.edges.push(edge)
      for (const y of own) last.rows.add(y)
    }
  }
  return columns.map((column) => column.edges)
}

function tableOf(rows: readonly Row[]): StoryTable {
  const columns = columnsOf(
    rows.map(({ cells, definition }) =>
      definition
        .slice(0, cells.length)
        .filter((cell) => !cell.mergedLeft)
        .map((cell) => cell.left),
    ),
  )
  const columnAt = new Map(columns.flatMap((edges, column) => edges.map((edge): [number, number] => [edge, column])))
  let width = Math.max(columns.length, 1)
  const laid = rows.map(({ cells, definition, page, block }): StoryRow => {
    const kept = cells.flatMap((cell, i) => {
      const own = definition[i]
      if (own?.mergedLeft) return []
      return [{ ...cell, merged: own?.mergedAbove ?? false, from: own ? (columnAt.get(own.left) ?? i) : i }]
    })
    // where edges fall together, or no definition tells, cells take the next column that is free
    kept.forEach((cell, i) => {
      const before = kept[i - 1]
      if (before && cell.from <= before.from) cell.from = before.from + 1
    })
    width = Math.max(width, (kept[kept.length - 1]?.from ?? 0) + 1)
    return { cells: kept, page, block }
  })
  for (const row of laid) {
    row.cells.forEach((cell, i) => {
      cell.to = row.cells[i + 1]?.from ?? width
    })
  }
  return { kind: 'table', rows: laid, width }
}
