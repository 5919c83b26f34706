/** The header of a table that goes over pages, printed again on each of them. */
import { withoutMarks } from '../../text/syllable.js'
import type { TableRow } from './tables.js'

/** Takes the header rows off the parts behind the first one: as many as the least of the parts that repeat some. */
export function takeRepeated([head = [], ...parts]: readonly TableRow[][]): TableRow[] {
  const repeated = parts.map((part) => {
    let same = 0
    while (same < part.length && same < head.length && isRepeated(part[same], head[same])) same++
    return same
  })
  const least = Math.min(...repeated.filter((same) => same > 0))
  return parts.flatMap((part, i) => part.splice(0, Math.min(repeated[i] ?? 0, least)))
}

/**
 * True for a row that is printed again; where the last line of a cell found no room there, the page cuts it off. Of a
 * recognised one half of the cells tell it, whatever marks they were read with; what is counted is no name of a column.
 */
function isRepeated(row: TableRow | undefined, head: TableRow | undefined): boolean {
  if (!row || !head) return false
  const same = row.cells.filter((cell, i) => cell !== '' && cell === head.cells[i]).length
  const other = row.cells.filter((cell, i) => cell !== (head.cells[i] ?? ''))
  const isRead = row.lines.flat().some(({ words }) => words[0]?.confidence !== undefined)
  if (isRead && !ORDINAL.test(row.cells[0] ?? '')) {
    const filled = row.cells.filter((cell) => cell !== '').length
    const alike = row.cells.filter((cell, i) => cell !== '' && withoutMarks(cell) === withoutMarks(head.cells[i] ?? ''))
    if (alike.length > 1 && 2 * alike.length >= filled) return true
  }
  return other.length === 0 || (same > 2 && row.cells.every((cell, i) => isCut(cell, head.cells[i] ?? '')))
}

/** The number of a row; `(1)` is that of a column. */
const ORDINAL = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/

const isCut = (cell: string, whole: string): boolean => cell === whole || (cell !== '' && whole.startsWith(`${cell} `))
