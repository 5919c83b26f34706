/**
 * How high a row must be for its text. A spreadsheet finds it only while somebody edits, and never for merged
 * cells, so that it is told. Widths are those of a Times face, in digits, which is what columns are measured in.
 */
import type { Value } from './cells.js'

const LINE = 15
/** As high as a row of Excel can be. */
const HIGHEST = 409

/** Blanks between a cell's border and its text, in digits. */
const PADDING = 1.2

/** The height in points of a row of such cells; `size` relative to the text of the sheet. */
export function rowHeight(cells: readonly { value: Value; width: number }[], size = 1): number {
  const lines = cells.map(({ value, width }) =>
    typeof value === 'string' ? lineCount(value, (width - PADDING) / size) : 1,
  )
  return Math.min(HIGHEST, LINE * size * Math.max(1, ...lines) + 2)
}

function lineCount(text: string, width: number): number {
  return text.split(/[\n\u2028]/).reduce((sum, paragraph) => sum + wrappedLines(paragraph, width), 0)
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.normalize('NFC').split(' ')) {
    const length = wordWidth(word)
    if (used > 0 && used + BLANK + length > width) {
      lines++
      used = 0
    }
    // a word longer than the line is broken
    lines += Math.max(0, Math.ceil(length / width) - 1)
    used = used > 0 ? used + BLANK + length : length % width
  }
  return lines
}

const BLANK = 0.5

function wordWidth(word: string): number {
  let width = 0
  for (const character of word) width += /\p{Lu}/u.test(character) ? 1.4 : /[\p{Ll}\d]/u.test(character) ? 0.95 : 0.65
  return width
}
