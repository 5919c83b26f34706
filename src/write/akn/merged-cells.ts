/** The merged cells of a table, row by row, as `colspan` and `rowspan`: a covered cell is no cell of its row. */
import type { Row, Table } from '../../plan.js'
import { coveredCells } from '../covered-cells.js'

/** Grows while rows are read: how far a cell reaches down is known only behind it. */
interface CellAttributes extends Record<string, string | null> {
  colspan: string | null
  rowspan: string | null
}

interface Origin {
  attributes: CellAttributes
  column: number
  width: number
  height: number
}

export class MergedCells {
  /** The cell of the row above that fills each column. */
  #above: (Origin | undefined)[] = []

  /**
   * @param words the own words of each cell, empty where it is covered
   * @returns the attributes of each cell of the next row, null for one that another covers
   */
  row(
    words: readonly string[],
    known: { columns: Table['columns']; row: Row } | null,
  ): readonly (CellAttributes | null)[] {
    const cells = known?.row.cells
    const covered =
      known?.row.kind === 'header' ? coveredCells(words, known.columns) : (new Set<number>() as ReadonlySet<number>)
    const isMergedUp = (i: number): boolean =>
      cells?.length === words.length && words[i] === '' && cells[i] !== '' && !covered.has(i)
    const reaching = new Set(
      this.#above.filter(
        (origin): origin is Origin => origin !== undefined && reachesDown(origin, isMergedUp, covered),
      ),
    )
    // a row has a cell of its own
    if (words.every((_, i) => reaching.has(this.#above[i] as Origin))) reaching.clear()
    for (const origin of reaching) {
      origin.height++
      origin.attributes.rowspan = String(origin.height)
    }
    const origins: (Origin | undefined)[] = []
    const row = words.map((_, i): CellAttributes | null => {
      const above = this.#above[i]
      if (above && reaching.has(above)) {
        origins[i] = above
        return null
      }
      const left = origins[i - 1]
      if (covered.has(i) && left && !reaching.has(left)) {
        left.width++
        left.attributes.colspan = String(left.width)
        origins[i] = left
        return null
      }
      const attributes: CellAttributes = { colspan: null, rowspan: null }
      origins[i] = { attributes, column: i, width: 1, height: 1 }
      return attributes
    })
    this.#above = origins
    return row
  }
}

/** True where a cell goes on in the next row over its whole width. */
function reachesDown(
  { column, width }: Origin,
  isMergedUp: (column: number) => boolean,
  covered: ReadonlySet<number>,
): boolean {
  if (!isMergedUp(column)) return false
  return Array.from({ length: width - 1 }, (_, i) => column + i + 1).every((i) => isMergedUp(i) || covered.has(i))
}
