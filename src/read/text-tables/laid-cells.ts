/**
 * The cells of a row whose paragraphs are a line each, one cell after the other: where each of them begins is told by
 * what the header says of its column, and by what the cells of other rows begin with.
 */
import { startsLower } from '../../text/characters.js'
import { isDitto } from '../../text/ditto.js'
import { endOf, openingOf } from './cell-atoms.js'
import { BODY, type ColumnKind, EMPTY_COST, FIGURE, PRODUCT, TIME } from './column-kinds.js'

/** How large a share of the cells of each column begins with some words. */
export type Openings = readonly ReadonlyMap<string, number>[]

export interface LaidCells {
  /** The lines of each cell; those of an empty one are none. */
  cells: string[][]
  cost: number
  /** So many lines are cells of the row. */
  used: number
}

/** The first of the columns that name bodies is seldom empty. */
const NO_LEAD = 1
/** Where empty lines are empty cells, none is left out but those merged with the row above. */
const LEFT_OUT = 6
const FITS = -3
const FITS_NOT = 2.5
const OTHER_KIND = 2.5
const RESULT = -1
const NOTE = 1
const LOWER_BEGINS = 7
const LIST_BEFORE = 5
const OPEN_BEFORE = 6
const LEARNED = -2
/** A line of a cell below another: another body of those who lead or help, a paragraph, an item of a list. */
const BODY_GOES_ON = { lead: 1.6, others: 0.8 }
const PARAGRAPH = 1
const OTHER_GOES_ON = 2.5
const DASH = /^[-–+•*] ?(?=\p{L})/u

const wordsOf = (line: string): string => line.replace(DASH, '')
const isBody = (line: string): boolean => BODY.test(wordsOf(line))
const isTime = (line: string): boolean => TIME.test(line)
const isProduct = (line: string): boolean => PRODUCT.test(wordsOf(line))

/**
 * Gives the lines of a row to its columns.
 *
 * @param lines the lines, an empty one for each empty cell if `blanksTell`
 * @param mayEnd true for the last row of a table: lines behind it may be no cells of it
 */
export function laidCells(
  lines: readonly string[],
  kinds: readonly ColumnKind[],
  openings: Openings,
  { blanksTell, mayEnd }: { blanksTell: boolean; mayEnd: boolean },
): LaidCells {
  const lead = kinds.indexOf('body')
  let least = [0, ...Array<number>(lines.length).fill(Number.POSITIVE_INFINITY)]
  const starts = kinds.map((kind, column) => {
    const before = least
    const start = before.map((_, i) => i)
    const none = blanksTell ? LEFT_OUT : EMPTY_COST[kind] + (column === lead ? NO_LEAD : 0)
    least = before.map((cost) => cost + none)
    for (let from = 0; from < lines.length; from++) {
      const open = before[from] ?? Number.POSITIVE_INFINITY
      if (open === Number.POSITIVE_INFINITY) continue
      let sum = open + costOfBegin(lines, from, kind, openings[column])
      for (let end = from + 1; end <= lines.length; end++) {
        if (end > from + 1) sum += costOfGoOn(lines, from, end - 1, kind, column === lead)
        if (sum === Number.POSITIVE_INFINITY) break
        if (sum >= (least[end] ?? 0)) continue
        least[end] = sum
        start[end] = from
      }
    }
    return start
  })
  let end = mayEnd ? least.indexOf(Math.min(...least)) : lines.length
  const used = end
  const cost = least[end] ?? 0
  const cells: string[][] = []
  for (let column = kinds.length - 1; column >= 0; column--) {
    const from = starts[column]?.[end] ?? end
    cells.unshift(lines.slice(from, end).filter((line) => line !== ''))
    end = from
  }
  return { cells, cost, used }
}

/** What it costs to let a cell of a column begin with a line. */
function costOfBegin(
  lines: readonly string[],
  from: number,
  kind: ColumnKind,
  openings: ReadonlyMap<string, number> | undefined,
): number {
  const line = lines[from] ?? ''
  if (line === '') return 0
  const above = lines[from - 1] ?? ''
  const ends = endOf(above)
  let cost = ends === 'broken' || ends === 'open' ? OPEN_BEFORE : 0
  if (ends === 'list' && (DASH.test(line) || kind === 'body')) cost += LIST_BEFORE
  if (startsLower(line) && !FIGURE.test(line)) cost += LOWER_BEGINS
  cost += LEARNED * Math.min(1, 2 * (openings?.get(openingOf(wordsOf(line), kind)) ?? 0))
  if (isDitto(line)) return cost
  if (kind === 'body') return cost + (isBody(line) ? FITS : FITS_NOT)
  if (kind === 'time') return cost + (isTime(line) ? FITS : FITS_NOT)
  if (kind === 'figure') return cost + (FIGURE.test(line) ? FITS : FITS_NOT)
  if (kind === 'note') return cost + NOTE
  if (kind !== 'other') return cost
  return cost + (isProduct(line) ? RESULT : isBody(line) || isTime(line) ? OTHER_KIND : 0)
}

/** What it costs to let a cell that begins with the line `from` go on with the line `at`. */
function costOfGoOn(lines: readonly string[], from: number, at: number, kind: ColumnKind, isLead: boolean): number {
  const line = lines[at] ?? ''
  const above = lines[at - 1] ?? ''
  if (line === '' || above === '') return Number.POSITIVE_INFINITY
  const ends = endOf(above)
  if (startsLower(line) || ends === 'broken' || ends === 'open') return 0
  const isList = ends === 'list' || /:$/.test(above) || (DASH.test(line) && DASH.test(lines[from] ?? ''))
  if (kind === 'time') return isTime(line) && ends === 'list' ? PARAGRAPH : OTHER_GOES_ON
  if (kind === 'body') {
    if (!isBody(line)) return isList ? PARAGRAPH : OTHER_GOES_ON
    return isList ? 0 : isLead ? BODY_GOES_ON.lead : BODY_GOES_ON.others
  }
  if (isList || (kind === 'task' && DASH.test(line) && DASH.test(above))) return 0
  return isBody(line) || isTime(line) ? OTHER_GOES_ON : PARAGRAPH
}

/** The openings of the columns, by how rows were laid out. */
export function openingsOf(rows: readonly LaidCells[], kinds: readonly ColumnKind[]): Openings {
  return kinds.map((kind, column) => {
    const firsts = rows.flatMap(({ cells }) => cells[column]?.[0] ?? [])
    const openings = new Map<string, number>()
    for (const first of firsts) {
      const words = openingOf(wordsOf(first), kind)
      openings.set(words, (openings.get(words) ?? 0) + 1 / firsts.length)
    }
    return openings
  })
}
