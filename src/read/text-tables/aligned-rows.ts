/**
 * Where the rows of a table begin whose cells stand in the middle of their rows, so that the label of a row stands
 * on none of its first lines.
 */
import { startsLower, startsUpper } from '../../text/characters.js'
import { BODY, TIME } from './column-kinds.js'

/** A line of a table: what stands in each of its columns. */
export type CellLine = readonly string[]

const FINAL = /[.;:]["”’)]?$/
const STOP = /[.]["”’)]?$/
/** A row is centred where the text beside its label goes on from the line above. */
const SOME_CENTRED = 0.25

/** What a boundary between two rows costs by what stands about it, and by how far the label is from the middle. */
const OFF_MIDDLE = 0.7
const BROKEN_CELL = 4
const TOUCHING_CELL = 1.5
const NOTHING_BEGINS = 1
const SENTENCE_BEGINS = -2
const SENTENCE_ENDS = -1.2
const ITEM_ENDS = -1
/** A cell in the middle of its row may begin so many lines after it. */
const NEAR = 3
/** So much of the lines of a table whose cells stand half a line apart has nothing in its main column. */
const OFTEN = 0.3

/** True for a table whose labels (indices of lines) stand beside the middle of its cells. */
export function isCentred(lines: readonly CellLine[], labels: readonly number[]): boolean {
  const main = mainColumn(lines)
  const within = labels.filter((at) => {
    const above = nearest(lines, at - 1, -1, main, NEAR)
    return above !== '' && !FINAL.test(above) && startsLower(nearest(lines, at, 1, main, NEAR))
  })
  return within.length > 0 && within.length >= labels.length * SOME_CENTRED
}

/** The first line of each row: the boundaries that cost least together. `labels` has the index of a line for each row. */
export function centredRows(lines: readonly CellLine[], labels: readonly number[]): number[] {
  const main = mainColumn(lines)
  // cells of several heights stand half a line apart: each has its own lines then
  const apart = lines.filter((line) => (line[main] ?? '') === '').length > lines.length * OFTEN
  const costs = lines.map((_, at) => boundaryCost(lines, at, main, apart ? 2 : 1))
  /** By the first line of the row that comes next, the least cost so far and the first lines that led there. */
  let open = new Map<number, Path>([[0, { cost: 0, start: 0, before: null }]])
  labels.forEach((label, row) => {
    const last = row === labels.length - 1
    const next = new Map<number, Path>()
    for (let end = last ? lines.length : label + 1; end <= (labels[row + 1] ?? lines.length); end++) {
      for (const [start, path] of open) {
        const off = Math.abs((start + end - 1) / 2 - label) * OFF_MIDDLE
        const cost = path.cost + off + (last ? 0 : (costs[end] ?? 0))
        const known = next.get(end)
        if (!known || cost < known.cost) next.set(end, { cost, start: end, before: path })
      }
    }
    open = next
  })
  const starts: number[] = []
  for (let path = open.get(lines.length)?.before ?? null; path; path = path.before) starts.unshift(path.start)
  return starts
}

interface Path {
  cost: number
  start: number
  before: Path | null
}

/** `reach`: how many lines the next line of a cell may be away. */
function boundaryCost(lines: readonly CellLine[], at: number, main: number, reach: number): number {
  const columns = Math.max(lines[at]?.length ?? 0, lines[at - 1]?.length ?? 0)
  let cost = 0
  for (let column = 0; column < columns; column++) {
    const before = nearest(lines, at - 1, -1, column, reach)
    const after = nearest(lines, at, 1, column, reach)
    const straddles = after === '' && before !== '' && startsLower(lines[at + 1]?.[column] ?? '')
    if (straddles || (after !== '' && startsLower(after))) cost += BROKEN_CELL
    else if (after !== '' && before !== '' && column !== main && !(STOP.test(before) || opensCell(before, after)))
      cost += TOUCHING_CELL
  }
  if ((lines[at]?.[main] ?? '') === '') cost += NOTHING_BEGINS / reach
  const before = nearest(lines, at - 1, -1, main, NEAR)
  if (startsUpper(nearest(lines, at, 1, main, NEAR * reach))) cost += SENTENCE_BEGINS
  if (STOP.test(before)) cost += SENTENCE_ENDS
  else if (FINAL.test(before)) cost += ITEM_ENDS
  return cost
}

/** What begins as the name of a body or a time does, below what is not left open: `Phó` / `Chủ tịch UBND tỉnh`. */
const opensCell = (before: string, after: string): boolean =>
  (BODY.test(after) || TIME.test(after)) && !/(?:[,–-]|(?<!\p{L})(?:và|của|Phó))$/u.test(before)

/** What stands in a column on a line or, where it is empty there, on one of the next ones in a direction. */
function nearest(lines: readonly CellLine[], at: number, step: 1 | -1, column: number, reach: number): string {
  for (let k = 0; k < reach; k++) {
    const cell = lines[at + k * step]?.[column] ?? ''
    if (cell !== '') return cell
  }
  return ''
}

/** The column with most text. */
function mainColumn(lines: readonly CellLine[]): number {
  const lengths: number[] = []
  for (const line of lines) {
    line.forEach((cell, column) => {
      lengths[column] = (lengths[column] ?? 0) + cell.length
    })
  }
  return lengths.indexOf(Math.max(...lengths))
}
