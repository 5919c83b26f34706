/** Pieces of text → words → rows: what stands at one height, from left to right. */

import { isSyllable } from '../../text/syllable.js'
import { bulletCharacter } from '../docx/symbols.js'
import { around, type Glyphs, type Row, type Word } from './page.js'
import { joinSpaced } from './spaced.js'
import { withStamped } from './stamped.js'

/** Parts of the font size. */
const SAME_BASE = 0.28
/** Pieces of one line in two fonts, as where letters are drawn from another one, are so near in height. */
const LEVEL = 0.02
const TOUCH = 0.12
/** Justified letters of one word stand no further apart. */
const TORN = 0.22
/** No blank stands between pieces so near. */
const NO_BLANK = 0.04
/** A browser sets raised marks in 1/1.2 of the size. */
const SMALL = 0.84
const RAISED = 0.62
const LOWERED = 0.3
const NEXT_TO = 0.35
/** The number of a footnote before its text. */
const LABEL_GAP = 0.8

/** Puts upright pieces together to rows, from top to bottom. The words of the rows are the pieces, which may grow. */
export function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: Glyphs[][] = []
  let base = Number.NEGATIVE_INFINITY
  let current: Glyphs[] = []
  for (const piece of [...glyphs].sort((a, b) => a.base - b.base || a.left - b.left)) {
    if (piece.base - base > SAME_BASE * Math.min(piece.size, current[0]?.size ?? piece.size)) {
      current = takeLevel(current, piece)
      rows.push(current)
      base = current[0]?.base ?? piece.base
    }
    current.push(piece)
  }
  return withMarks(withStamped(rows))
    .map((row) => rowOf(row))
    .sort((a, b) => a.base - b.base)
}

/** Takes the last pieces of a row that stand at the height of the next one: they are of its row. */
function takeLevel(row: Glyphs[], { base, size }: Glyphs): Glyphs[] {
  let from = row.length
  while (from > 1 && base - (row[from - 1]?.base ?? base) <= LEVEL * size) from--
  return row.splice(from)
}

/** Moves small pieces that touch a word of the row beside them to that row: `m³`, the number of a footnote. */
function withMarks(rows: readonly Glyphs[][]): Word[][] {
  for (const piece of rows.flat()) piece.raised = false
  const marked: Word[][] = rows.map((row) => [...row])
  const largest = rows.map((row) => row.reduce((most, { size }) => Math.max(most, size), 0))
  for (let i = 0; i < rows.length; i++) {
    const beside = Math.max(largest[i + 1] ?? 0, largest[i - 1] ?? 0)
    for (const piece of rows[i] ?? []) {
      if (piece.size >= SMALL * beside) continue
      for (const k of [i + 1, i - 1]) {
        const fits = (rows[k] ?? []).some((word) => {
          const shift = word.base - piece.base
          const near = k > i ? shift <= RAISED * word.size : -shift <= LOWERED * word.size
          const behind = Math.abs(piece.left - word.right) < NEXT_TO * word.size
          const before = Math.abs(word.left - piece.right) < LABEL_GAP * word.size
          return near && piece.size < SMALL * word.size && (behind || before)
        })
        if (!fits) continue
        const own = marked[i]
        own?.splice(own.indexOf(piece), 1)
        piece.raised = k > i
        marked[k]?.push(piece)
        break
      }
    }
  }
  return marked.filter((row) => row.length > 0)
}

function rowOf(pieces: Word[]): Row {
  pieces.sort((a, b) => a.left - b.left)
  const words: Word[] = []
  for (const piece of pieces) {
    const last = words[words.length - 1]
    const gap = last ? piece.left - last.right : 0
    const touches = last && gap < TOUCH * Math.min(piece.size, last.size) && gap > -0.5 * piece.size
    // recognised words are whole, however near their boxes come
    const whole = piece.confidence !== undefined
    if (
      last &&
      (touches || isTorn(last, piece, gap)) &&
      !whole &&
      !isLabelOf(last, piece) &&
      (!piece.blankBefore || gap < NO_BLANK * piece.size) &&
      last.raised === piece.raised
    )
      merge(last, piece)
    else words.push(piece)
  }
  const joined = joinSpaced(words)
  const [first] = joined
  if (first && SYMBOL.test(first.text)) first.text = bulletCharacter(first.text, undefined)
  const plain = joined.filter((word) => !word.raised)
  const largest = plain.reduce((most, word) => (word.text.length > most.text.length ? word : most), joined[0] as Word)
  return { words: joined, base: largest.base, size: largest.size, ...around(joined) }
}

/** `chu` and `ẩn` without a blank between them, a little too far apart: only together they make a syllable. */
function isTorn(last: Word, piece: Word, gap: number): boolean {
  if (gap < 0 || gap > TORN * piece.size || piece.blankBefore || last.blankBehind) return false
  const [head, tail] = [/\p{L}{1,6}$/u.exec(last.text)?.[0], /^\p{Ll}{1,6}(?!\p{L})/u.exec(piece.text)?.[0]]
  return !!head && !!tail && isSyllable(head + tail) && !(isSyllable(head) && isSyllable(tail))
}

/** A letter of a font of symbols, as Word sets bullets in. */
const SYMBOL = /^[\uF020-\uF0FF]$/
const LABEL = /^(?:(?:\d{1,2}\.){1,4}|[IVX]{1,5}\.|\p{Ll}\))$/u
const CAPITAL = /^\p{Lu}/u

/** A label that fills the room up to the tab behind it, and the text that a program draws there. */
export function isLabelOf({ text }: Glyphs, next: Glyphs): boolean {
  return LABEL.test(text) && CAPITAL.test(next.text)
}

function merge(word: Word, piece: Word): void {
  word.bold = word.text.length >= piece.text.length ? word.bold : piece.bold
  word.italic = word.text.length >= piece.text.length ? word.italic : piece.italic
  word.text = (word.text + piece.text).normalize('NFC')
  word.blankBehind = piece.blankBehind === true
  Object.assign(word, around([word, piece]))
}
