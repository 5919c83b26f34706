/** Which pages are read as pictures. Costs nothing that reading the text layer has not cost already. */
import { type PageRows, wordsOf } from '../furniture.js'
import { illegibleShare } from '../legibility.js'
import { copyOf } from '../packed.js'
import { mendWords } from '../words.js'

/** Share of a page: an image that covers it is a scan, a smaller one a picture in it. */
const COVERS = 0.7
const PICTURE = 0.1
/** Letters of a stamp, a page number, a running head: the text of the page is in its image. */
const MOST_STAMPED = 200
/** Of a scan with a text layer: Vietnamese that was recognised as another language has few marks. */
const LEAST_MARKED = 0.3
const FEWEST_WORDS = 20
/** Share of letters that the fonts do not name. */
const MOST_UNKNOWN = 0.02

/** True for a page whose text stands in its image, or cannot be told from its text layer. */
export function isScan(rows: PageRows): boolean {
  const { page } = rows
  const { letters } = page
  if (letters === 0) return page.images >= PICTURE
  if (letters < MOST_STAMPED && page.images >= COVERS) return true
  if (hasUnknown(page)) return true
  if (page.images >= COVERS && hasFewMarks(rows)) return true
  return illegibleShare(rows) !== null && illegibleShare(mended(rows)) !== null
}

/** True for a page of which so many letters are unknown that it is not understood without them. */
export function hasUnknown({ letters, lost }: PageRows['page']): boolean {
  return lost.unknown > MOST_UNKNOWN * letters
}

/** Words torn into pieces are no sign of lost letters. */
function mended(page: PageRows): PageRows {
  const rows = page.rows.map((row) => ({ ...row, words: row.words.map(copyOf) }))
  for (const row of rows) mendWords(row)
  return { ...page, rows }
}

function hasFewMarks(page: PageRows): boolean {
  const words = wordsOf(page)
    .map(({ text }) => text)
    .filter((text) => /^\p{L}{2,}[.,;:]?$/u.test(text))
  const marked = words.filter((text) => /[^\x20-\x7e]/.test(text))
  return words.length >= FEWEST_WORDS && marked.length < LEAST_MARKED * words.length
}
