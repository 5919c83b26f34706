/** The cells of a scrape: lines of which the last ends in a bar. */
import { MOTTO } from '../../text/letterhead-words.js'
import { type PhysicalLine, physicalLines } from '../../text/lines.js'
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import { joinParagraphs } from '../../text/paragraphs.js'
import { letterheadPieces } from '../../text/run-on/letterhead.js'
import { isSyllable } from '../../text/syllable.js'
import type { WrapProfile } from '../../text/wrap-profile.js'
import { CELL_BREAK, type RowBlock } from '../block.js'
import { bodyLines } from './body-lines.js'

const PROFILE: WrapProfile = { wrapped: false, width: 0, blanksTell: false }

/** The first cell of the header of most tables. */
export const TABLE_START = new RegExp(`^${ORDINAL_HEAD}$`, 'u')

/** A line without the bar that closes its cell. */
export const withoutBar = (text: string): string => (text.endsWith('|') ? text.slice(0, -1).trimEnd() : text)

/** The text of a cell: wrapped lines joined, its paragraphs and the bodies that it lists parted by U+2028. */
export function cellText(lines: readonly PhysicalLine[]): string {
  if (lines.length <= 1) return lines[0]?.text ?? ''
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  return bodyLines(lines)
    .flatMap((own) => joinParagraphs(own, { ...PROFILE, wrapped: true, width }))
    .map((paragraph) => paragraph.text)
    .join(CELL_BREAK)
}

/**
 * The text of a cell of a column in which a program broke a line only where its next word had no room: those lines are
 * one, the others as in any cell.
 *
 * @param lines the lines as they were written
 * @param room the characters that a line of the column has room for; a cell over several columns has more
 */
export function filledCellText(lines: readonly string[], room: number, tidy: (line: string) => string): string {
  const whole: string[] = []
  const most = lines.reduce((longest, line) => Math.max(longest, line.length), room)
  let above = ''
  for (const line of lines) {
    const words = line.replace(/^[ >]+/, '')
    const [word = ''] = words.split(' ', 1)
    const isBroken = above !== '' && words !== '' && !above.endsWith('\\') && above.length + 1 + word.length > most
    const last = isBroken ? whole.pop() : undefined
    if (last !== undefined) whole.push(`${last}${isChopped(last, word) ? '' : ' '}${words}`)
    else whole.push(words)
    above = line
  }
  const words = whole.map((line) => tidy(line.endsWith('\\') ? line.slice(0, -1) : line).trim())
  const paragraphs = joinParagraphs(physicalLines(words.join('\n')), PROFILE)
  return paragraphs.map(({ text }) => text).join(CELL_BREAK)
}

/** `1/2` / `026`, `7/` / `2026`, `T` / `háng`: a word that had no room in its column. */
function isChopped(above: string, word: string): boolean {
  const head = above.slice(above.lastIndexOf(' ') + 1)
  if (/\/\d{0,3}$/.test(head) && /^\d/.test(word)) return true
  if (/^\d$/.test(head) && /^\d\/\d/.test(word)) return true
  return !(isSyllable(head) && isSyllable(word)) && isSyllable(head + word)
}

/** `ỦY BAN NHÂN DÂN TỈNH AN LĨNH ------- Số: 46/2017/QĐ-UBND`: a cell of a letterhead whose breaks were lost. */
export function brokenAtRules(cell: string): string[] {
  return RUN_ON.test(cell) ? letterheadPieces(cell) : [cell]
}

const RUN_ON = new RegExp(
  `^\\p{Lu}[\\p{Lu} ,.-]+ (?:(?:-{3,}|_{3,}|\\*{3,}) \\S|\\* Số|Số ?: ?\\S)|${MOTTO.source} (?:-{3,}|_{3,}|\\*{3,}) \\S`,
  'u',
)

/** A stretch of a text: the rows of one of its tables, or the lines between them. */
export type ScrapePart =
  | { kind: 'lines'; lines: PhysicalLine[] }
  /**
   * `doubtful`: its cells stand so close that words may be in the cell beside theirs; `byColumns`: they stand column by
   * column, each a row of its own.
   */
  | { kind: 'table'; rows: RowBlock[]; doubtful?: boolean; byColumns?: true }

/** The rows of a table that takes the lines of a text from the index `from` to before `to`. */
export interface TableRun {
  from: number
  to: number
  rows: RowBlock[]
}

/** The tables of a text, in their order, with the lines around them. */
export function partsAround(runs: readonly TableRun[], raws: readonly string[]): ScrapePart[] {
  const parts: ScrapePart[] = []
  let next = 0
  const loose = (to: number): void => {
    const lines = physicalLines(raws.slice(next, to).join('\n'), next + 1)
    if (lines.length > 0) parts.push({ kind: 'lines', lines })
  }
  for (const { from, to, rows } of runs) {
    loose(from)
    parts.push({ kind: 'table', rows })
    next = to
  }
  loose(raws.length)
  return parts
}
