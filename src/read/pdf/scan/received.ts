/**
 * The stamp of the office that received a paper copy: its name over `ĐẾN`, `Số: …`, `Ngày: …` and `Chuyển: …`
 * (NĐ 30/2020/NĐ-CP, phụ lục IV). It is no part of the document.
 */
import { isCapitals } from '../../../text/characters.js'
import { NATIONAL_NAME, PARTY_NAME, TYPE_LINE } from '../../../text/letterhead-words.js'
import { withoutMarks } from '../../../text/syllable.js'
import type { Glyphs } from '../page.js'

/** Parts of the height of the first page: stamps stand beside the letterhead and the title. */
const HEAD = 0.5
/** Points: a stamp is 50 mm wide and 35 mm high. */
const WIDTH = 150
const HEIGHT = 105
/** Points between the name of the office and the first field under it. */
const UNDER_NAME = 48
/** What is written into it by hand may stand on a line of the text. */
const UNSURE = 0.5
/** Parts of the font size. */
const APART = 3

/** Without marks: `ĐẾN Số: 12`, `Ngày: 03/01/2022`, `Chuyển:`; the edge of the stamp may cover the first letter. */
const FIELD =
  /^(?:\S{0,3} )?(?:cong van )?(?:d?en so ?[:.]|d?en(?: ngay.*)?$|n?gay ?:|c?huyen ?:)|^(?:\S{1,3} )?so ?[:.][^/]*$/
/** A field alone may be of a form; its date is what only a stamp says with a colon. */
const SURE_FIELD = /^(?:\S{0,3} )?(?:d?en so ?[:.]|n?gay ?: ?[\d.o/]|c?huyen ?: ?\.*$)/

const NUMBER = /^so.*\//

interface Line {
  glyphs: Glyphs[]
  text: string
  left: number
  right: number
  base: number
}

/**
 * Parts the words of the stamp from those of the first page.
 *
 * @param height of the page, in points
 */
export function withoutReceivedStamp(words: Glyphs[], height: number): { glyphs: Glyphs[]; stamp: string[] } {
  const lines = linesOf(words).filter(({ base }) => base < HEAD * height)
  const fields = lines.filter(({ text }) => FIELD.test(withoutMarks(text)))
  const first = fields.find(({ text }) => SURE_FIELD.test(withoutMarks(text)))
  if (!first) return { glyphs: words, stamp: [] }
  const stamp = fields.filter(
    ({ base, left }) => Math.abs(base - first.base) < HEIGHT && Math.abs(left - first.left) < WIDTH,
  )
  const top = Math.min(...stamp.map(({ base }) => base))
  // the bodies of the letterhead stand above its number
  const number = lines.find(({ text }) => NUMBER.test(withoutMarks(text)))?.base ?? HEAD * height
  const name = lines.findLast(
    ({ base, left, right, text }) =>
      base > number &&
      base < top - 4 &&
      base > top - UNDER_NAME &&
      left < first.right + WIDTH / 2 &&
      right > first.left &&
      isName(text),
  )
  const left = Math.min(...stamp.map((line) => line.left))
  const bottom = Math.max(...stamp.map(({ base }) => base))
  const isWrittenIn = ({ confidence = 1, ...piece }: Glyphs): boolean =>
    confidence < UNSURE && piece.base > top && piece.base < bottom && piece.left > left && piece.right < left + WIDTH
  const lined = [...(name ? [name] : []), ...stamp].flatMap(({ glyphs }) => glyphs)
  const taken = new Set([...lined, ...words.filter(isWrittenIn)])
  const own = words.filter((piece) => taken.has(piece)).map(({ text }) => text)
  return { glyphs: words.filter((piece) => !taken.has(piece)), stamp: [own.join(' ')] }
}

function isName(text: string): boolean {
  return isCapitals(text) && text.length > 5 && ![NATIONAL_NAME, PARTY_NAME, TYPE_LINE].some((line) => line.test(text))
}

/** Words that were recognised on one line stand on one base. */
function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const lines: Line[] = []
  for (const piece of glyphs) {
    const last = lines.at(-1)
    if (last && last.base === piece.base && piece.left > last.left && piece.left - last.right < APART * piece.size) {
      last.glyphs.push(piece)
      last.text = `${last.text} ${piece.text}`
      last.right = piece.right
    } else {
      const { text, left, right, base } = piece
      lines.push({ glyphs: [piece], text, left, right, base })
    }
  }
  return lines
}
