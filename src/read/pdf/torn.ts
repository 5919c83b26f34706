/**
 * Words that are wider than their cell: the program that set the page broke them anywhere, `30/6/202` / `7`,
 * `Nguồ` / `n khác`, `ST` / `T`, `1.` / `1`, `452` / `.00` / `0`.
 */
import { isSyllable } from '../../text/syllable.js'
import type { Margins } from './margins.js'
import { copyOf } from './packed.js'
import { around, type Row, type Word } from './page.js'

/** `Nguồ`, and `nă` of `đồng/nă`. */
const LETTERS_LAST = /(?:^|[^\p{L}\d])(?<letters>\p{L}+)$/u
/** A date, a quarter, a year, a month, a number with its thousands parted or with decimals. */
const FIGURE =
  /^(?:[IVX]{1,3}\/|(?:\d{1,2}[/.-]){0,2})(?:19|20)\d\d[.,;]?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?[.,;]?$|^\d{1,3},\d{1,3}%?$/
const OF_FIGURE = /^[IVX\d/.,-]+[.,;%]?$/
/** Also what of it stands on the first lines: `S`, `T`, `T`. */
const ORDINAL_HEADER = /^(?:S?TT|ST)$/i
/** `1.1` / `0`, `1` / `.` / `1`, `II` / `I`, `(1` / `)`: a cell that holds no more than an ordinal. */
const LABEL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{2,5}\.?|\(\d{1,2}\)?)$/
/** `ĐV` / `T`, `NSN` / `N`; no number in Roman figures: `PL` / `I`. */
const CAPITALS = /^\p{Lu}{2,}$/u
const CAPITAL = /^[^\P{Lu}IVXĂÂÊÔƠƯ]$/u
/** Words that begin with a vowel: before them the letters of a line are a word of their own, `Thu` / `án`. */
const OF_VOWEL = new Set(
  'á ác ách ai ải am an án ánh anh ảnh ao áo ảo áp ăn âm ấm ẩm ân ấn em ép ốc ôn ổn ông ốm ơn ở y ý yên yết yêu yếu'.split(
    ' ',
  ),
)
/** Parts of the font size: no letter more had room. */
const LETTER = 0.75
/** Lines of one figure. */
const MOST = 5

/** Puts the pieces of broken words together where the whole is proved: the rest moves up to its line. */
export function mendTornRows(rows: readonly Row[], margins: Margins): Row[] {
  const mended: Row[] = []
  const number = numberOf(rows, margins)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const figure = number ?? figureOf(rows.slice(i, i + MOST), margins)
    if (figure.length > 0) {
      const [head, ...pieces] = figure as [Word, ...Word[]]
      const [first, last] = [rows[i] as Row, rows[i + pieces.length] as Row]
      mended.push(withHead(first, head, pieces))
      const rest = last.words.slice(1)
      if (rest.length > 0) mended.push({ ...last, words: rest, ...around(rest) })
      i += pieces.length
      continue
    }
    const above = mended[mended.length - 1]
    const [piece, ...rest] = row.words
    const [head] = above?.words ?? []
    const alone = rest.length === 0
    if (!above || !head || !piece || above.words.length !== 1 || !isBroken(head, piece, alone, margins)) {
      mended.push(row)
      continue
    }
    mended[mended.length - 1] = withHead(above, head, [piece])
    if (rest.length > 0) mended.push({ ...row, words: rest, ...around(rest) })
  }
  return mended
}

function withHead(row: Row, head: Word, pieces: readonly Word[]): Row {
  const text = head.text + pieces.map((piece) => piece.text).join('')
  const word = { ...copyOf(head), text, ...around([head, ...pieces]) }
  return { ...row, words: [word], ...around([word]) }
}

/** `30/9/202` behind which a page end cuts off `6`. */
export function isCutFigure(head: string, tail: string): boolean {
  return OF_FIGURE.test(head) && OF_FIGURE.test(tail) && !FIGURE.test(head) && FIGURE.test(head + tail)
}

/** The pieces of the figure that the lines begin with, each but the last a line of its own that has no room left. */
function figureOf(rows: readonly Row[], margins: Margins): Word[] {
  const pieces: Word[] = []
  let whole = ''
  for (const { words } of rows) {
    const [piece] = words
    if (!piece || !OF_FIGURE.test(piece.text)) return []
    pieces.push(piece)
    whole += piece.text
    if (FIGURE.test(whole)) return pieces.length > 1 ? pieces : []
    if (words.length > 1 || !isFull(piece, margins)) return []
  }
  return []
}

/** The pieces of the number that is all a cell holds: `1` / `0`. */
function numberOf(rows: readonly Row[], margins: Margins): Word[] | null {
  if (rows.length < 2 || rows.length > 3 || rows.some(({ words }) => words.length !== 1)) return null
  const pieces = rows.flatMap(({ words }) => words)
  const [head, last] = [pieces[0] as Word, pieces.at(-1) as Word]
  if (pieces.some(({ text }) => !/^\d{1,3}$/.test(text))) return null
  // two numbers one under the other are as long as each other
  if (head.text.length > 1 && last.text.length >= head.text.length) return null
  const room = margins.right - margins.left - (head.right - head.left)
  return room < (head.right - head.left) / head.text.length ? pieces : null
}

/** No letter more of the piece had room. */
function isFull({ left, right, size }: Word, margins: Margins, piece?: Word): boolean {
  const letter = piece ? (piece.right - piece.left) / piece.text.length : 0
  return margins.right - margins.left - (right - left) <= Math.max(LETTER * size, letter)
}

function isBroken(head: Word, piece: Word, alone: boolean, margins: Margins): boolean {
  if (!isFull(head, margins, piece)) return false
  const whole = head.text + piece.text
  if (alone && LABEL.test(whole)) return true
  if (alone && CAPITALS.test(head.text) && CAPITAL.test(piece.text) && !isSyllable(head.text)) return true
  const letters = LETTERS_LAST.exec(head.text)?.groups?.letters ?? ''
  const tail = /^\p{L}+/u.exec(piece.text)?.[0] ?? ''
  if (letters === '' || tail === '') return false
  if (ORDINAL_HEADER.test(whole)) return true
  if (!isSyllable(letters + tail)) return false
  if (!isSyllable(letters) || !isSyllable(tail)) return true
  return /^[aăâeêioôơuưy]/.test(tail.normalize('NFD')) && !OF_VOWEL.has(tail)
}
