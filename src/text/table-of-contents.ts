/** The table of contents of a long plan: titles with the page that each stands on, under `MỤC LỤC`. */

const TITLE = /^M[ỤU]C L[ỤU]C ?:?$/iu
const LONGEST_TITLE = 10
const PAGE = /(?<!\d)\d{1,3}$/
const LEADER = /[.…_·\t-]{3}$|\t$/
const BLANK_END = /[ \t]$/
const COLUMN_TITLE = /^(?:Trang|TRANG|Nội dung|NỘI DUNG)$/u
const BARE_NUMBER = /^\d{1,3}$/
const FEWEST_ENTRIES = 3
/** Characters at the end of a line that are looked at. */
const LAST = 6
/** A title over several lines has its page on the last one. */
const MOST_LINES = 4

/**
 * The lines of the table of contents, with its title: half-open, by index; null where the text has none. Pages do not
 * go back, and where most entries have a leader (`........ 7`) all do.
 */
export function tableOfContents(lines: readonly string[]): { from: number; to: number } | null {
  const from = lines.findIndex((line) => line.length < LONGEST_TITLE && TITLE.test(line))
  if (from < 0) return null
  const entries = entriesFrom(lines, from + 1)
  const led = entries.filter((entry) => entry.led).length
  const sure = led * 2 > entries.length ? lastLed(entries) : entries
  const last = sure[sure.length - 1]
  return last && sure.length >= FEWEST_ENTRIES ? { from, to: last.at + 1 } : null
}

interface Entry {
  at: number
  led: boolean
}

function entriesFrom(lines: readonly string[], from: number): Entry[] {
  const entries: Entry[] = []
  let page = 0
  let last = from - 1
  for (let i = from; i < lines.length && i - last <= MOST_LINES; i++) {
    const line = lines[i] ?? ''
    if (COLUMN_TITLE.test(line) || BARE_NUMBER.test(line)) {
      last = i
      continue
    }
    const found = PAGE.exec(line.slice(-LAST))?.[0] ?? ''
    const title = line.slice(0, line.length - found.length)
    const led = LEADER.test(title.replaceAll(' ', ''))
    if (found === '' || !(led || BLANK_END.test(title)) || Number(found) < page) continue
    page = Number(found)
    last = i
    entries.push({ at: i, led })
  }
  return entries
}

/** Without what stands behind the last entry that has a leader. */
function lastLed(entries: readonly Entry[]): Entry[] {
  return entries.slice(0, entries.length - [...entries].reverse().findIndex((entry) => entry.led))
}
