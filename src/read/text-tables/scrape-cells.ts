/** The cells of a scrape: lines of which the last ends in a bar. */
import { MOTTO } from '../../text/letterhead-words.js'
import { type PhysicalLine, physicalLines } from '../../text/lines.js'
import { joinParagraphs } from '../../text/paragraphs.js'
import type { WrapProfile } from '../../text/wrap-profile.js'
import { CELL_BREAK, type RowBlock } from '../block.js'

const PROFILE: WrapProfile = { wrapped: false, width: 0, blanksTell: false }

/** The first cell of the header of most tables. */
export const TABLE_START = /^(?:STT|TT|Stt|Số TT|Số thứ tự|S\.?T\.?T\.?|T\.T\.?)$/

/** A line without the bar that closes its cell. */
export const withoutBar = (text: string): string => (text.endsWith('|') ? text.slice(0, -1).trimEnd() : text)

/** The text of a cell: wrapped lines joined, its paragraphs parted by U+2028. */
export function cellText(lines: readonly PhysicalLine[]): string {
  if (lines.length <= 1) return lines[0]?.text ?? ''
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  return joinParagraphs(lines, { ...PROFILE, wrapped: true, width })
    .map((paragraph) => paragraph.text)
    .join(CELL_BREAK)
}

/** `ỦY BAN NHÂN DÂN TỈNH AN LĨNH ------- Số: 46/2017/QĐ-UBND`: a cell of a letterhead whose breaks were lost, the rules kept. */
export function brokenAtRules(cell: string): string[] {
  return RULED.test(cell) ? cell.split(RULES).filter(Boolean) : [cell]
}

const RULED = new RegExp(`(?:^\\p{Lu}[\\p{Lu} ,.-]+|${MOTTO.source}) (?:-{3,}|_{3,}|\\*{3,}) \\S`, 'u')
const RULES = / (-{3,}|_{3,}|\*{3,}) /u

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
