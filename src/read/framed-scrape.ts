/**
 * Tables of a page whose rows are framed by bars, each bar on a line of its own:
 *
 *     |
 *     TT
 *     |
 *     Nhiệm vụ
 *     |
 *     |
 *     1
 *     |
 *     Rà soát quy hoạch
 *     |
 *
 * A bar opens each row, one stands behind each cell; two bars in a row are the end of a row and the next, or an empty
 * cell.
 */
import type { PhysicalLine } from '../text/lines.js'
import { TABLE_START } from './scrape-cells.js'
import { isOrdinalCell } from './table.js'

const MOST_COLUMNS = 16
/** A title over all columns has its label in its own cell, or in the one before. */
const TITLE_CELLS = 2
const GROUP_LABEL = /^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.:)] ?\p{L}/u

const isBar = (line: PhysicalLine | undefined): boolean => line?.text === '|'

/** The lines without the bars that open rows; rows of fewer cells than the header get empty ones. */
export function withoutFrames(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const kept: PhysicalLine[] = []
  let next = 0
  const keep = (more: readonly PhysicalLine[]): void => {
    for (const line of more) kept.push(line)
  }
  for (let i = 1; i < lines.length; i++) {
    if (!isBar(lines[i - 1]) || !TABLE_START.test(lines[i]?.text ?? '')) continue
    const width = headerWidth(lines, i)
    if (width < TITLE_CELLS) continue
    keep(lines.slice(next, i - 1))
    next = i - 1
    while (isBar(lines[next])) {
      const row = rowFrom(lines, next + 1, width)
      if (!row) break
      keep(row.lines)
      next = row.end
    }
    i = next
  }
  return next === 0 ? [...lines] : [...kept, ...lines.slice(next)]
}

/** How many cells stand before the first two bars in a row; 0 where none do. */
function headerWidth(lines: readonly PhysicalLine[], from: number): number {
  let width = 0
  for (let i = from; i < lines.length && width <= MOST_COLUMNS; i++) {
    if (!isBar(lines[i])) continue
    width++
    if (isBar(lines[i + 1])) return width
  }
  return 0
}

/** The cells of the row whose first one begins on a line, each with its bar; null where none closes. */
function rowFrom(
  lines: readonly PhysicalLine[],
  from: number,
  width: number,
): { lines: PhysicalLine[]; end: number } | null {
  const row: PhysicalLine[] = []
  let cells = 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    row.push(line)
    if (!isBar(line)) continue
    cells++
    if (cells < width && !endsEarly(lines, i, cells, width)) continue
    const missing = Array.from({ length: width - cells }, () => line)
    return { lines: [...row, ...missing], end: i + 1 }
  }
  return null
}

/**
 * A title over the columns that are left: the label of the next row stands behind the bar that opens it. A figure
 * behind an empty cell stands there too, but its row is followed by a label where it is full.
 */
function endsEarly(lines: readonly PhysicalLine[], bar: number, cells: number, width: number): boolean {
  if (cells > TITLE_CELLS || !opensRow(lines, bar + 1)) return false
  let full = bar
  for (let missing = width - cells; missing > 0; missing--) {
    full++
    while (full < lines.length && !isBar(lines[full])) full++
    if (full === lines.length) return false
  }
  return !opensRow(lines, full + 1)
}

/** A bar with the label of a row behind it. */
function opensRow(lines: readonly PhysicalLine[], bar: number): boolean {
  const label = lines[bar + 1]?.text ?? ''
  return isBar(lines[bar]) && (isOrdinalCell(label) || GROUP_LABEL.test(label))
}
