/** Watermarks: what is drawn at an angle, or in large type over or under the lines of a page. */
import type { Area, Glyphs, Row } from './page.js'

/** Times the size of the text. */
const LARGE = 2.2

/** Parts the watermarks of a page from its text. */
export function takeWatermarks(glyphs: readonly Glyphs[]): { glyphs: readonly Glyphs[]; marks: string[] } {
  const taken = new Set([...glyphs.filter(({ askew }) => askew), ...overprinted(glyphs)])
  if (taken.size === 0) return { glyphs, marks: [] }
  const mark = [...taken].map(({ text }) => text).join(' ')
  return { glyphs: glyphs.filter((piece) => !taken.has(piece)), marks: [mark] }
}

/** The pieces of a size of large type that share their place with others. */
function overprinted(glyphs: readonly Glyphs[]): Glyphs[] {
  const usual = middleOf(glyphs.map(({ size }) => size))
  // a recognised word may be taken for a larger one
  const large = glyphs.filter((piece) => !piece.askew && piece.confidence === undefined && piece.size > LARGE * usual)
  const over = large.filter((piece) => glyphs.some((other) => other.size <= LARGE * usual && isOver(piece, other)))
  return large.filter(({ size }) => over.some((piece) => piece.size === size))
}

const isOver = (one: Area, { left, top, right, bottom }: Area): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > one.left && x < one.right && y > one.top && y < one.bottom
}

/** The rows of large type that say what the watermarks of other pages say. */
export function watermarkRows(pages: readonly { rows: readonly Row[]; marks: readonly string[] }[]): Row[] {
  const said = new Set(pages.flatMap(({ marks }) => marks.map(withoutBlanks)))
  if (said.size === 0) return []
  const rows = pages.flatMap((page) => page.rows)
  const usual = middleOf(rows.map(({ size }) => size))
  const isSaid = ({ words }: Row): boolean => said.has(words.map(({ text }) => withoutBlanks(text)).join(''))
  return rows.filter((row) => row.size > LARGE * usual && isSaid(row))
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '')

const middleOf = (sizes: number[]): number => sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0
