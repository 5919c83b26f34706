/**
 * The cells of an aligned table. Its columns do not stand still: where a cell is wider than the layout has room for,
 * what follows on its line is moved, and the rows of one page stand a few characters apart. So each run of lines has
 * columns of its own, near those of the run above or of its page, by which its lines can be parted best.
 */
import { type Column, headStarts, namesOfYears, type TablePage, wordsOf } from './aligned-columns.js'
import { headerOver } from './aligned-header-cells.js'
import { cellsOfLine, LineParter, NO_LABELS, type Word, wordsOfLine } from './aligned-lines.js'
import { partedTitle } from './aligned-titles.js'
import { type ColumnKind, kindsWithFigures } from './column-kinds.js'
import { gathered } from './gathered-columns.js'
import { lowestNames } from './header-tree.js'

/** How far the columns of a run may stand from those of the run above, all of them together or one alone. */
const SHIFT = 8
const ALONE = 12
/** The width of a column of labels. */
const NARROWEST = 2
/** How often each column of a run is moved. */
const PASSES = 2
/** What it costs to move columns by a character, all of them together or one alone. */
const MOVED = 0.3
const MOVED_ALONE = 0.6
/** A run without a cell in a column that few rows leave empty. */
const MISSING = 2.5
/** What a gap inside a cell costs where columns are looked for, and where it is known where they stand. */
const GAP_SOUGHT = 4
const GAP_KNOWN = 2

/** So many words behind gaps begin where one does behind a blank: it opens a cell. */
const SURE = 2

type Line = readonly Word[]

/** What stands in each column of a line, and whether one of the cells behind the first two begins behind one blank. */
export interface PartedLine {
  cells: string[]
  touching: boolean
}

/** The cells of the lines, page by page; `columns` is where they are thought to stand on each. */
export function cellsOfPages(pages: readonly TablePage[], columns: readonly (readonly Column[])[]): PartedLine[][] {
  const told = columns.map((page) => page.map(([from]) => from))
  const fitter = new ColumnFitter(kindsBelow(pages[0], columns[0] ?? []))
  let known: number[] = []
  let onPage: number[] = []
  return pages.map(({ lines, header, titles }, p) => {
    const width = told[p]?.length ?? 0
    const cells = lines.map(
      (line): PartedLine => ({
        cells: header.includes(line) ? headLine(line, header, told[p] ?? []) : [],
        touching: false,
      }),
    )
    const words = lines.map((line, i) => wordsOfLine(header.includes(line) || titles.has(i) ? '' : line))
    const candidates = [told[p] ?? [], gathered(words, width), onPage].filter((starts) => starts.length === width)
    onPage = fitter.best(
      words,
      candidates.map((starts) => fitter.settled(words, fitter.shifted(words, starts))),
    )
    const begins = beginsOf(words)
    runsOf(words).forEach(([from, to], i) => {
      const run = words.slice(from, to)
      const near = i === 0 ? [onPage] : [known, onPage]
      known = fitter.settled(
        run,
        fitter.best(
          run,
          near.map((starts) => fitter.shifted(run, starts)),
        ),
      )
      run.forEach((line, k) => {
        const parting = fitter.parter.part(line, known, GAP_KNOWN)
        const touching = parting.firsts.some((first, c) => {
          const word = line[first]
          if (!word || c < 2 || first === 0 || word.gap > 1) return false
          return !fitter.parter.opensKind(word, c) && (begins.get(word.from) ?? 0) < SURE
        })
        cells[from + k] = { cells: cellsOfLine(line, parting), touching }
      })
    })
    for (const i of titles) {
      const parts = partedTitle(wordsOf(lines[i] ?? ''))
      cells[i] = { cells: (told[p] ?? []).map((_, c) => parts[c] ?? ''), touching: false }
    }
    return cells
  })
}

/** How many words behind a gap begin at each place of the lines. */
function beginsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const begins = new Map<number, number>()
  for (const { from, gap } of lines.flat()) if (gap > 1) begins.set(from, (begins.get(from) ?? 0) + 1)
  return begins
}

/** What stands in each column on a line of a header, which has places of its own. */
function headLine(line: string, header: readonly string[], told: readonly number[]): string[] {
  const own = headStarts(header)
  const years = namesOfYears(line, told)
  if (years) return years
  const words = wordsOfLine(line)
  return cellsOfLine(words, new LineParter([]).part(words, own.length === told.length ? own : told, GAP_SOUGHT))
}

function kindsBelow(page: TablePage | undefined, columns: readonly Column[]): ColumnKind[] {
  if (!page) return []
  const over = headerOver(page.header, columns, page.lines)
  const told = columns.map(([from]) => from)
  const lines = over ? [] : page.header.map((line) => headLine(line, page.header, told))
  const [, ...heads] = over
    ? lowestNames(over)
    : told.map((_, c) =>
        lines
          .map((cells) => cells[c] ?? '')
          .join(' ')
          .trim(),
      )
  return [page.unlabelled ? NO_LABELS : 'note', ...kindsWithFigures(heads)]
}

/** Lines without an empty one between them, cut where a label opens one. */
function runsOf(lines: readonly Line[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  let open = false
  lines.forEach(([first], i) => {
    const run = runs.at(-1)
    if (!first) open = false
    else if (run && open && !first.ordinal) run[1] = i + 1
    else {
      runs.push([i, i + 1])
      open = true
    }
  })
  return runs
}

/** Finds where the columns of a table stand in some of its lines. */
class ColumnFitter {
  readonly parter: LineParter

  /** The columns that few rows leave empty. */
  private readonly wanted: readonly number[]

  constructor(kinds: readonly ColumnKind[]) {
    this.wanted = [kinds.indexOf('body'), kinds.indexOf('time')].filter((column) => column > 0)
    this.parter = new LineParter(kinds)
  }

  private costOf(lines: readonly Line[], starts: readonly number[]): number {
    const partings = lines.map((line) => this.parter.part(line, starts, GAP_SOUGHT))
    const labelled = lines[0]?.[0]?.ordinal ? partings.slice(0, 1) : partings
    const missing = this.wanted.filter((column) => !labelled.some(({ firsts }) => (firsts[column] ?? -1) >= 0))
    return partings.reduce((sum, { cost }) => sum + cost, missing.length * MISSING)
  }

  /** Those of some columns that fit the lines best. */
  best(lines: readonly Line[], candidates: readonly number[][]): number[] {
    const costs = candidates.map((starts) => this.costOf(lines, starts))
    return candidates[costs.indexOf(Math.min(...costs))] ?? []
  }

  /** Columns moved together to where the lines fit them best. */
  shifted(lines: readonly Line[], known: readonly number[]): number[] {
    const steps = Array.from({ length: 2 * SHIFT + 1 }, (_, i) => i - SHIFT)
    const moved = steps.map((by) => known.map((start, c) => (c === 0 ? start : Math.max(NARROWEST * c, start + by))))
    const costs = moved.map((starts, i) => this.costOf(lines, starts) + Math.abs(steps[i] ?? 0) * MOVED)
    return moved[costs.indexOf(Math.min(...costs))] ?? [...known]
  }

  /** Columns moved one by one to where cells may begin, as long as the lines fit them better. */
  settled(lines: readonly Line[], known: readonly number[]): number[] {
    const begins = [
      ...new Set(
        lines.flatMap((line) => line.flatMap(({ gap, opens, from }) => (gap > 1 || opens.size > 0 ? [from] : []))),
      ),
    ]
    const starts = [...known]
    const costOf = (): number =>
      this.costOf(lines, starts) +
      starts.reduce((sum, start, c) => sum + Math.abs(start - (known[c] ?? 0)) * MOVED_ALONE, 0)
    let least = costOf()
    for (let pass = 0; pass < PASSES; pass++) {
      for (let c = 1; c < starts.length; c++) {
        let best = starts[c] ?? 0
        const low = Math.max((starts[c - 1] ?? 0) + NARROWEST, (known[c] ?? 0) - ALONE)
        const high = Math.min((starts[c + 1] ?? Number.POSITIVE_INFINITY) - NARROWEST, (known[c] ?? 0) + ALONE)
        for (const begin of begins) {
          if (begin < low || begin > high) continue
          starts[c] = begin
          const cost = costOf()
          if (cost < least) [least, best] = [cost, begin]
        }
        starts[c] = best
      }
    }
    return starts
  }
}
