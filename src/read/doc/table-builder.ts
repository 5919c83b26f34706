/** Paragraphs, ends of cells and ends of rows as they follow one another in the old Word formats → tables. */
import type { StoryBlock, StoryRow, StoryTable } from '../docx/story.js'

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
    for (const blocks of [...level.cells, level.blocks]) around.blocks.push(...blocks)
  }
}

/** Edges that are nearer than this are one column (twentieths of a point). */
const SAME_EDGE = 100

function tableOf(rows: readonly Row[]): StoryTable {
  const edges = rows.flatMap(({ cells, definition }) =>
    definition
      .slice(0, cells.length)
      .filter((cell) => !cell.mergedLeft)
      .map((cell) => cell.left),
  )
  const columns: number[] = []
  for (const edge of edges.sort((a, b) => a - b)) {
    if (columns.length === 0 || edge - (columns[columns.length - 1] ?? 0) > SAME_EDGE) columns.push(edge)
  }
  const columnOf = (left: number): number =>
    Math.max(
      columns.findLastIndex((edge) => edge <= left + SAME_EDGE / 4),
      0,
    )
  let width = Math.max(columns.length, 1)
  const laid = rows.map(({ cells, definition, page, block }): StoryRow => {
    const kept = cells.flatMap((cell, i) => {
      const { left, mergedLeft, mergedAbove } = definition[i] ?? { left: 0, mergedLeft: false, mergedAbove: false }
      if (mergedLeft) return []
      return [{ ...cell, merged: mergedAbove, from: definition[i] ? columnOf(left) : i }]
    })
    // without a definition, or where edges fall together, cells take the next column that is free
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
