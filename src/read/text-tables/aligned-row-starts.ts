/** The lines of an aligned table that open its rows. */
import { isOrdinalHead } from '../../text/ordinal-head.js'
import { isOrdinalCell } from '../table.js'
import type { TableLine } from './aligned-pages.js'
import { centredRows, isCentred } from './aligned-rows.js'

/** Lines of a row whose label stands beside its middle. */
const LONGEST_ROW = 120
/** So many of the labels of a table whose rows are parted by empty lines stand behind one. */
const PARTED = 0.6
/** The label of a title of few lines stands so near to its first one. */
const NEAR = 3

/** The lines that open a row; titles over all columns part the rows for sure. */
export function rowStarts(lines: readonly TableLine[]): ReadonlySet<TableLine> {
  return new Set(runsAroundTitles(lines).flatMap(startsOfRun))
}

/** The lines between titles over all columns, and each title alone. */
function runsAroundTitles(lines: readonly TableLine[]): TableLine[][] {
  const runs: TableLine[][] = []
  lines.forEach((line, i) => {
    const run = runs.at(-1)
    if (!run || line.title || lines[i - 1]?.title) runs.push([line])
    else run.push(line)
  })
  return runs
}

/** The lines that open a row: those with a label, or the first ones of rows whose label stands beside their middle. */
function startsOfRun(lines: readonly TableLine[]): TableLine[] {
  const cells = lines.map((line) => line.cells)
  const labels = cells.flatMap(([label = ''], i) => (isOrdinalCell(label) ? [i] : []))
  const [first = 0] = labels
  const rowsAreShort = [...labels.slice(1), cells.length].every((at, k) => at - (labels[k] ?? 0) < LONGEST_ROW)
  if (!rowsAreShort || !isCentred(cells, labels)) {
    const starts = partedRows(lines, labels)
    return [0, ...starts].flatMap((at) => lines[at] ?? [])
  }
  const numbers = cells.findIndex((line, i) => i < first && isNumbering(line))
  const header = cells.findIndex(([label = '']) => isOrdinalHead(label))
  const from = numbers + 1
  const anchors = numbers < 0 && header >= 0 && header < first ? [header, ...labels] : labels
  const starts = centredRows(
    cells.slice(from),
    anchors.map((at) => at - from),
  ).map((start) => start + from)
  return [0, ...(numbers > 0 ? [numbers] : []), ...starts].flatMap((at) => lines[at] ?? [])
}

/** The lines with labels; where empty lines part the rows, the first line behind one, of which the label may stand beside the middle. */
function partedRows(lines: readonly TableLine[], labels: readonly number[]): number[] {
  const parted = labels.filter((at) => lines[at]?.apart).length
  if (parted < labels.length * PARTED) return [...labels]
  return labels.map((at, k) => {
    let start = at
    const least = Math.max(labels[k - 1] ?? 0, at - NEAR)
    while (start > least && !lines[start]?.apart) start--
    return lines[start]?.apart && start > (labels[k - 1] ?? 0) ? start : at
  })
}

/** `(1)  (2)  (3)`: the columns are numbered below their names. */
const isNumbering = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))
}
