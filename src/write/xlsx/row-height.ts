/**
 * How high a row must be for its text. A spreadsheet finds it only while somebody edits, and never for merged
 * cells, so that it is told. Widths are those of a Times face, in digits, which is what columns are measured in.
 */
import type { Value } from './cells.js'

/** Points of a line of eleven points in Times, and somewhat more, as no program sets it quite alike. */
const LINE = 13.5
/** Above and below the text. */
const EDGES = 3.5
/** As high as a row of Excel can be. */
const HIGHEST = 409

/** Blanks between a cell's border and its text, in digits. */
const PADDING = 1.2

/** The widths of the words of each paragraph of a cell; of a number or a date none, it stands on one line. */
export type Measured = readonly (readonly number[])[]

export function measure(value: Value): Measured {
  if (typeof value !== 'string') return []
  return value.split(/[\n\u2028]/).map((paragraph) => paragraph.normalize('NFC').split(' ').map(wordWidth))
}

/** How many lines a cell takes in a column of a width. */
export function lineCount(paragraphs: Measured, width: number, size = 1): number {
  const room = (width - PADDING) / size
  return Math.max(
    1,
    paragraphs.reduce((sum, words) => sum + wrappedLines(words, room), 0),
  )
}

/** The height in points of a row of so many lines; `size` relative to the text of the sheet. */
export function rowHeight(lines: number, size = 1): number {
  return Math.min(HIGHEST, LINE * size * lines + EDGES)
}

function wrappedLines(words: readonly number[], width: number): number {
  let lines = 1
  let used = 0
  for (const length of words) {
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
