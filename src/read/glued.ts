/**
 * Words that lost the blank between them throughout a text, as in pages whose line ends were dropped: `Mụctiêu`,
 * `hướngdẫn thựchiện`. A few of them are slips of the writer, which stay as they are.
 */
import type { SourceNote } from '../source.js'
import { isLetterCode } from '../text/characters.js'
import { ONE_CASE, syllablesOfGlued } from '../text/glued.js'
import { isSyllable } from '../text/syllable.js'
import type { Block } from './block.js'
import { type Insertion, withInserted } from './inserted.js'

const LONGEST_SYLLABLE = 7
const GLUED = /\p{L}{4,28}/gu
const WORD = /\p{L}+/gu
/** `năm2015`, `ngày31/12`; `30 tháng 10năm`. */
const BEFORE_FIGURE = /(?<!\p{L})(?:năm|tháng|ngày|quý|dưới|trên|đạt|có|số|khoảng|từ|đến)(?=\d)/giu
const BEHIND_FIGURE = /(?<=\d)(?=(?:năm|tháng|ngày|người|xã|huyện|tỷ|triệu)(?!\p{L}))/giu
const MARKED = /[^\x20-\x7e]/
/** `SởTài`, `theoQuyết` */
const TWO_CASES = /^(\p{Lu}?\p{Ll}+)(\p{Lu}\p{Ll}+)$/u
/** A text is damaged where so many of its words were run together. */
const FEWEST = 6
const WORDS_FOR_EACH = 200
const LETTERS_OF_WORD = 5
const SHOWN = 8

export interface Parted {
  blocks: readonly Block[]
  notes: SourceNote[]
}

/** Puts the blanks back where a text lost them throughout; else the blocks as they are. */
export function withGluedParted(blocks: readonly Block[]): Parted {
  const untouched = { blocks, notes: [] }
  if (blocks.some(({ printed }) => printed)) return untouched
  const texts = blocks.flatMap((block) => (block.kind === 'row' ? block.cells : block.text))
  // a first look, which nearly all texts fail
  if (!texts.some((text) => longWords(text).some((letters) => syllablesOf(letters) !== null))) return untouched
  const known = new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []))
  const part: Part = (letters) => syllablesOf(letters, (syllable) => known.has(syllable.toLowerCase()))
  const glued = texts.flatMap((text) => text.match(GLUED) ?? []).filter((letters) => part(letters) !== null)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const fewest = Math.max(FEWEST, length / (LETTERS_OF_WORD * WORDS_FOR_EACH))
  if (new Set(glued).size < FEWEST || glued.length < fewest) return untouched
  return { blocks: blocks.map((block) => withInserted(block, (text) => blanksOf(text, part))), notes: [noteOf(glued)] }
}

type Part = (letters: string) => string[] | null

/** The words that are longer than any syllable. */
function longWords(text: string): string[] {
  const words: string[] = []
  let start = 0
  while (start + LONGEST_SYLLABLE < text.length) {
    // looked at from its last letter back, most of a text need not be looked at
    let at = start + LONGEST_SYLLABLE
    while (at >= start && isLetterCode(text.charCodeAt(at))) at--
    if (at < start) {
      let end = start + LONGEST_SYLLABLE + 1
      while (end < text.length && isLetterCode(text.charCodeAt(end))) end++
      words.push(text.slice(start, end))
      at = end
    }
    start = at + 1
  }
  return words
}

function syllablesOf(letters: string, isKnown?: (syllable: string) => boolean): string[] | null {
  const [, head, tail] = TWO_CASES.exec(letters) ?? []
  if (head && tail) return MARKED.test(letters) && isSyllable(head) && isSyllable(tail) ? [head, tail] : null
  return ONE_CASE.test(letters) ? syllablesOfGlued(letters, isKnown) : null
}

/** Where blanks are to go in. */
function blanksOf(text: string, part: Part): Insertion[] {
  const words = [...text.matchAll(GLUED)].flatMap(({ 0: letters, index }) => {
    let at = index
    return (part(letters) ?? []).slice(0, -1).map((syllable) => (at += syllable.length))
  })
  const figures = [...text.matchAll(BEFORE_FIGURE)].map(({ 0: { length }, index }) => index + length)
  const nouns = [...text.matchAll(BEHIND_FIGURE)].map(({ index }) => index)
  return [...words, ...figures, ...nouns].sort((a, b) => a - b).map((at) => ({ at, text: ' ' }))
}

function noteOf(glued: readonly string[]): SourceNote {
  const all = [...new Set(glued)]
  const rest = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : ''
  const shown = all.slice(0, SHOWN).map((letters) => `“${letters}”`)
  return { message: `blanks were lost between words; they are read apart: ${shown.join(', ')}${rest}`, at: 0 }
}
