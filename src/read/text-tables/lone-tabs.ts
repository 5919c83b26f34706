/**
 * Tables copied from a page of a browser whose cells hold paragraphs: a tab alone on its line parts the cells of a row,
 * several empty lines part the rows.
 *
 *     1
 *
 *     ⇥
 *
 *     Rà soát quy hoạch
 *
 *
 *
 *     2
 */
const TABS_ALONE = /^\t+$/mu
const TABS = /^\t+$/u
const CELL_BREAK = '\u2028'
/** So many empty lines part two rows; one stands about each paragraph of a cell. */
const BETWEEN_ROWS = 2

/** Rows that no empty lines part have more cells than a row can. */
const MOST_CELLS = 24
const FEWEST_ROWS = 3

/** A row, or lines that are none: each cell with the indices of its lines. */
interface Stretch {
  cells: number[][]
}

/** The text with each such row on its first line, tabs between its cells; the other lines of the row are empty. */
export function withRowsOfTabs(text: string): string {
  if (!TABS_ALONE.test(text)) return text
  const lines = text.split('\n')
  const stretches = stretchesOf(lines)
  if (!areRows(stretches)) return text
  stretches.forEach(({ cells }, i) => {
    if (cells.length < 2) return
    const isFirst = (stretches[i - 1]?.cells.length ?? 0) < 2
    const isLast = (stretches[i + 1]?.cells.length ?? 0) < 2
    // a row alone is none of a table
    if (isFirst && isLast) return
    const [first = [], last = []] = [cells[0], cells.at(-1)]
    // the lines before and behind the table stand as near as the paragraphs of a cell
    const own = [isFirst ? first.slice(-1) : first, ...cells.slice(1, -1), isLast ? last.slice(0, 1) : last]
    const row = own.map((cell) => cell.map((at) => (lines[at] ?? '').trim()).join(CELL_BREAK)).join('\t')
    const at = own.flat()[0]
    const [from, to] = [own[0]?.[0] ?? first.at(-1) ?? at ?? 0, own.flat().at(-1) ?? 0]
    for (let k = from; k <= to; k++) lines[k] = ''
    if (at !== undefined) lines[at] = row
  })
  return lines.map((line) => (TABS.test(line) ? '' : line)).join('\n')
}

/** Whether half of the rows have as many cells: where nothing parts them, those of several are one. */
function areRows(stretches: readonly Stretch[]): boolean {
  const counts = stretches.map(({ cells }) => cells.length).filter((count) => count > 2)
  const most = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length))
  return most >= FEWEST_ROWS && Math.max(...counts) <= MOST_CELLS && most * 2 >= counts.length
}

function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [{ cells: [[]] }]
  let empty = 0
  lines.forEach((line, i) => {
    const own = stretches.at(-1)
    if (TABS.test(line)) for (const _ of line) own?.cells.push([])
    else if (line.trim() === '') {
      empty++
      return
    } else if (empty >= BETWEEN_ROWS) stretches.push({ cells: [[i]] })
    else own?.cells.at(-1)?.push(i)
    empty = 0
  })
  return stretches
}
