/**
 * Words that are wider than their cell: the program that set the page broke them anywhere, `30/6/202` / `7`,
 * `Nguồ` / `n khác`, `ST` / `T`, `1.` / `1`.
 */
import { isSyllable } from '../../text/syllable.js'
import type { Margins } from './margins.js'
import { copyOf } from './packed.js'
import { around, type Row, type Word } from './page.js'

const LETTERS = /^\p{L}+$/u
/** A date, a quarter, a year, a number with its thousands parted. */
const FIGURE = /^(?:[IVX]{1,3}\/|(?:\d{1,2}[/.-]){0,2})\d{4}[.,;]?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?[.,;]?$/
/** Also what of it stands on the first lines: `S`, `T`, `T`. */
const ORDINAL_HEADER = /^(?:S?TT|ST)$/i
/** `1.1` / `0`, `1` / `.` / `1`, `II` / `I`, `(1` / `)`: a cell that holds no more than an ordinal. */
const LABEL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{2,5}\.?|\(\d{1,2}\)?)$/
/** Parts of the font size: no letter more had room. */
const LETTER = 0.75

/** Puts the pieces of broken words together where the whole is proved: the rest moves up to its line. */
export function mendTornRows(rows: readonly Row[], margins: Margins): Row[] {
  const mended: Row[] = []
  for (const row of rows) {
    const above = mended[mended.length - 1]
    const [piece, ...rest] = row.words
    const [head] = above?.words ?? []
    const alone = rest.length === 0
    if (!above || !head || !piece || above.words.length !== 1 || !isBroken(head, piece, alone, margins)) {
      mended.push(row)
      continue
    }
    const word = { ...copyOf(head), text: head.text + piece.text, ...around([head, piece]) }
    const whole = { ...above, words: [word], ...around([word]) }
    mended[mended.length - 1] = whole
    if (rest.length > 0) mended.push({ ...row, words: rest, ...around(rest) })
  }
  return mended
}

function isBroken(head: Word, piece: Word, alone: boolean, { left, right }: Margins): boolean {
  if (right - left - (head.right - head.left) > LETTER * head.size) return false
  const whole = head.text + piece.text
  if (alone && LABEL.test(whole)) return true
  if (/\d$/.test(head.text) && /^\d/.test(piece.text)) return FIGURE.test(whole) && !FIGURE.test(head.text)
  if (!LETTERS.test(head.text) || !/^\p{L}/u.test(piece.text)) return false
  const tail = /^\p{L}+/u.exec(piece.text)?.[0] ?? ''
  if (ORDINAL_HEADER.test(whole)) return true
  return isSyllable(head.text + tail) && !(isSyllable(head.text) && isSyllable(tail))
}
