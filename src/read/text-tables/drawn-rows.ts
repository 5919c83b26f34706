/**
 * Tables that a program has set in columns of one width with bars between them, as those that take the text out of a
 * Word file do: a row goes on over the lines, and nothing parts it from the next.
 *
 *     |TT |Nội dung           |Chủ trì   |
 *     |1  |Rà soát quy hoạch  |Sở Xây    |
 *     |   |mạng lưới          |dựng      |
 */
const DRAWN = /^\|[^|]{1,200}\|.*\|$/u
const GOES_ON = /^\|\s+\|/u
const RULE = /^\|[\s:|+-]+\|$/u
const FEWEST_LINES = 4
/** About two columns, which letterhead and signature have too. */
const LEAST_BARS = 3

/** The text with gaps for the bars of such tables: they are read as those that a text layer sets apart by blanks. */
export function withGapsForBars(text: string): string {
  if (!text.includes('\n|')) return text
  const lines = text.split('\n')
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i] ?? ''
    const drawn = line !== '' && DRAWN.test(line)
    if (drawn && (i === from || line.length === lines[from]?.length)) continue
    // a rule parts the rows of a grid
    const isGrid = [lines[from - 1], lines[i]].some((line) => line?.startsWith('+'))
    if (!isGrid && isDrawn(lines.slice(from, i)))
      for (let k = from; k < i; k++) lines[k] = (lines[k] ?? '').replaceAll('|', '  ').trimEnd()
    from = drawn ? i : i + 1
  }
  return lines.join('\n')
}

/** Whether lines of one width have their bars below one another, and some of them go on with the row above. */
function isDrawn(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => RULE.test(line))) return false
  const bars = lines.map((line) => [...line.matchAll(/\|/gu)].map(({ index }) => index))
  const most = bars.reduce((widest, own) => (own.length > widest.length ? own : widest), [])
  const isTable = most.length > LEAST_BARS
  if (isTable && (lines.length < FEWEST_LINES || !lines.some((line) => GOES_ON.test(line)))) return false
  return most.length >= LEAST_BARS && bars.every((own) => own.every((at) => most.includes(at)))
}
