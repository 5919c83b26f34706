/**
 * Tables whose columns are ruled by dashes, as pandoc writes them. A table between two whole rules has cells of several
 * lines, and empty lines between its rows:
 *
 *     --------------------------
 *     TT    Nhiệm vụ
 *     ----- --------------------
 *     1     Rà soát quy hoạch
 *           và kế hoạch
 *
 *     2     Báo cáo
 *     --------------------------
 *
 * One whose header the program did not know stands between two rules of columns.
 */
import type { RowBlock } from '../block.js'
import { filledCellText, type TableRun } from './scrape-cells.js'

const COLUMNS = /^ {0,8}-{2,}(?: +-{2,})+ *$/
const WHOLE = /^ {0,8}-{5,} *$/
/** Lines that a header may have. */
const HIGHEST_HEADER = 8

interface Column {
  /** Where its cells begin, and those of the next. */
  from: number
  to: number | undefined
  /** The characters that a line of it has room for. */
  room: number
}

/**
 * Finds the dash tables of a text.
 *
 * @param raw its lines as they were written
 * @param lines the same lines without markup, each character at its place
 * @param tidy cleans a line of what is left of its markup
 */
export function dashTables(
  raw: readonly string[],
  lines: readonly string[],
  tidy: (line: string) => string,
): TableRun[] {
  const tables: TableRun[] = []
  for (let at = 0, next = 0; at < raw.length; at++) {
    const rule = raw[at] ?? ''
    if (!COLUMNS.test(rule)) continue
    const from = headerStart(raw, at, next)
    const isHeaded = WHOLE.test(raw[from] ?? '')
    const isWhole = isHeaded || (from === at && raw[tableEnd(raw, at + 1, true)] === rule)
    const to = tableEnd(raw, at + 1, isWhole)
    const columns = [...rule.matchAll(/-+/g)].map(
      ({ index, 0: dashes }, i, all): Column => ({ from: index, to: all[i + 1]?.index, room: dashes.length }),
    )
    const margin = columns[0]?.from ?? 0
    if (isWhole && raw.slice(at + 1, to).some((line) => line.slice(0, margin).trim() !== '')) continue
    const header = lines.slice(isHeaded ? from + 1 : from, at)
    const body = lines.slice(at + 1, to)
    const rows: RowBlock[] = []
    for (const { own, offset } of [{ own: header, offset: -header.length - 1 }, ...rowsOf(body, isWhole)]) {
      const cells = columns.map((column) => textOf(own, column, tidy))
      if (cells.every((cell) => cell === '')) continue
      rows.push({ kind: 'row', cells, line: at + offset + 2, first: rows.length === 0 })
    }
    // between two rules of columns one row is a table: the lower rule opens none
    if (rows.length < (isWhole && !isHeaded ? 1 : 2)) continue
    const isRuled = COLUMNS.test(raw[to] ?? '') || WHOLE.test(raw[to] ?? '')
    next = isRuled ? to + 1 : to
    tables.push({ from, to: next, rows })
    at = next - 1
  }
  return tables
}

/** The first line of the table whose columns are ruled at an index: its header stands right above. */
function headerStart(raw: readonly string[], at: number, next: number): number {
  let from = at
  while (from > next && at - from < HIGHEST_HEADER && (raw[from - 1] ?? '').trim() !== '') {
    from--
    if (WHOLE.test(raw[from] ?? '')) return from
  }
  // without a rule above, the header is one line
  return Math.max(from, at - 1)
}

function tableEnd(raw: readonly string[], from: number, isWhole: boolean): number {
  let to = from
  for (; to < raw.length; to++) {
    const line = raw[to] ?? ''
    if (WHOLE.test(line) || COLUMNS.test(line) || (!isWhole && line.trim() === '')) break
  }
  return to
}

/** The lines of each row, and where they begin. */
function rowsOf(body: readonly string[], parted: boolean): { own: readonly string[]; offset: number }[] {
  if (!parted) return body.map((line, offset) => ({ own: [line], offset }))
  const rows: { own: string[]; offset: number }[] = []
  let open = false
  for (const [offset, line] of body.entries()) {
    if (line.trim() === '') open = false
    else if (open) rows.at(-1)?.own.push(line)
    else {
      rows.push({ own: [line], offset })
      open = true
    }
  }
  return rows
}

/** What is indented as far as code keeps its escapes. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g

const textOf = (lines: readonly string[], { from, to, room }: Column, tidy: (line: string) => string): string => {
  const own = lines.map((line) => line.slice(from, to).trim())
  return filledCellText(own, room, (line) => tidy(line).replace(ESCAPED, '$1'))
}
