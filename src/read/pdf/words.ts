/** Mends the words of a row: marks above the line go to their word, words torn into pieces are put together. */
import { isSyllable } from '../../text/syllable.js'
import { around, type Row, type Word } from './page.js'

const LETTERS = /^\p{L}+$/u
/** The letters of a word before its closing punctuation; those of a code as `T.78` are none. */
const LETTERS_FIRST = /^(?<letters>\p{L}+)(?:[^\p{L}\d](?!\d)|$)/u
const LETTERS_LAST = /(?:^|[^\p{L}\d])(?<letters>\p{L}+)$/u
const LONGEST_SYLLABLE = 7
/** Parts of the font size. */
const TOUCH = 0.15

/** Mends a row in place. */
export function mendWords(row: Row): void {
  const words: Word[] = []
  for (const word of row.words) {
    const last = words[words.length - 1]
    if (last && (isMark(last, word) || isTorn(last, word))) append(last, word)
    else words.push(word)
  }
  if (words.length < row.words.length) row.words = words
}

/** `m` + `3` + `/s`: a raised piece, and what follows it without a gap. */
function isMark(last: Word, word: Word): boolean {
  const near = word.left - last.right < TOUCH * Math.max(last.size, word.size)
  return near && (word.raised || (last.raised && !word.blankBefore))
}

/** `trậ` + `n`: one of the pieces is no syllable, both together are. */
function isTorn(last: Word, word: Word): boolean {
  const head = LETTERS_LAST.exec(last.text)?.groups?.letters ?? ''
  const tail = LETTERS_FIRST.exec(word.text)?.groups?.letters ?? ''
  if (head === '' || tail === '' || head.length + tail.length > LONGEST_SYLLABLE) return false
  // a single letter before a word is a label: `điểm b an toàn`
  if (head.length === 1 && isSyllable(tail)) return false
  if (isSyllable(head) && isSyllable(tail)) return false
  if (tail !== tail.toLowerCase() && head !== head.toUpperCase()) return false
  // of letters without any mark nothing is proved: `th 3`, `km h`
  if (LETTERS.test(head) && !/[^\x20-\x7e]/.test(head + tail)) return false
  return isSyllable(head + tail)
}

function append(word: Word, piece: Word): void {
  if (word.confidence !== undefined)
    word.raw = { text: `${word.raw?.text ?? word.text} ${piece.raw?.text ?? piece.text}` }
  word.text = (word.text + piece.text).normalize('NFC')
  word.raised = piece.raised
  if (piece.raised) word.raisedEnd = piece.text
  else delete word.raisedEnd
  word.blankBehind = piece.blankBehind === true
  Object.assign(word, around([word, piece]))
  if (piece.note) word.note = piece.note
  if (piece.marks) word.marks = [...(word.marks ?? []), ...piece.marks]
}
