/** Recognised words → the pieces of text of a page: on which line they stand, and in what size. */
import { isCapitals, normalizeCharacters } from '../../../text/characters.js'
import { isSyllable } from '../../../text/syllable.js'
import type { Area, Glyphs } from '../page.js'
import { withoutAccents } from './accents.js'
import { read } from './reading.js'
import type { RecognisedWord } from './recognise.js'
import type { ReadWord, Taken } from './reread.js'

/** Parts of the font size, as most faces of documents have them (Times New Roman). */
const ASCENT = 0.8
const DESCENT = 0.22
const SMALL_LETTER = 0.46
const CAPITAL = 0.67
const ACCENTED_SMALL = 0.7
const STACKED_SMALL = 0.86
const ACCENTED_CAPITAL = 0.9
const TAIL = 0.21
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.13
/** Parts of the height of a word: so far apart stand the columns of a letterhead. */
const APART = 2
/** Parts: sizes that differ by more are not told by one box. */
const OTHER_SIZE = 0.15
/** Parts: sizes of the words of a line that lie so far apart are not those of its letters. */
const UNEVEN = 0.25
/** What was read of the strokes of a seal or a signature has so few letters, and is less sure than this. */
const MOST_DRAWN = 14
const SURE_WRITING = 0.55
/** One word that is so sure is written, and what stands beside it with it. */
const SURE_WORD = 0.75
const SPEAKING = /[\p{L}\p{N}]/u
const LABEL = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})[.)-]?$/u
/** Alone on its line: no word of one capital, no label of a part. */
const LONE = /^[F-HJ-TZÌÍÏŁƑ]$/u
const SMALLEST = 4
const LARGEST = 60

const LOW = /[gjpqyçQ,;()[\]{}|/@_ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ]/u
const STACKED = /[ấầẩẫếềểễốồổỗắằẳẵ]/u
const ACCENTED = /[áàảãéèẻẽíìỉĩóòỏõúùủũýỳỷỹâêôăậặệộớờởỡứừửữbdđfhkltß]/u
const HIGH = /[\p{Lu}0-9?!%&$#]/u
const MARKED_CAPITAL = /[ÁÀẢÃÉÈẺẼÍÌỈĨÓÒỎÕÚÙỦŨÝỲỶỸÂÊÔĂẬẶỆỘẤẦẨẪẾỀỂỄỐỒỔỖẮẰẲẴỚỜỞỠỨỪỬỮ]/u
const MIDDLE = /^[-–—=+~._:*"'”“’‘·•…]+$/u

/** How far the word reaches above the line, in parts of the font size. */
function rise(text: string): number {
  if (MARKED_CAPITAL.test(text)) return ACCENTED_CAPITAL
  if (STACKED.test(text)) return STACKED_SMALL
  if (HIGH.test(text)) return CAPITAL
  if (ACCENTED.test(text)) return ACCENTED_SMALL
  return SMALL_LETTER
}

/** A word with the weight of its type. */
type InkedWord = ReadWord & { bold?: boolean }

/** Words of one line, as it was recognised, in points. */
function placedLine(words: readonly InkedWord[]): Glyphs[] {
  const telling = withOwnBoxes(words.filter(({ text }) => !MIDDLE.test(text)))
  const heights = telling.map((word) => sizeOf(word)).sort((a, b) => a - b)
  const size = Math.min(LARGEST, Math.max(SMALLEST, heights[heights.length >> 1] ?? 12))
  const standing = telling.filter(({ text }) => !LOW.test(text))
  const baseOf = lineThrough(
    (standing.length > 0 ? standing : telling).map((word) => ({
      x: (word.box.left + word.box.right) / 2,
      y: word.box.bottom - (standing.length > 0 ? 0 : TAIL * size),
    })),
  )
  return words.map(({ text, box, confidence, bold = false, raw }) => {
    const left = box.left
    const right = box.right
    const base = telling.length > 0 ? baseOf((left + right) / 2) : box.bottom
    return {
      text: normalizeCharacters(text),
      left,
      right,
      top: base - ASCENT * size,
      bottom: base + DESCENT * size,
      base,
      size,
      bold,
      italic: false,
      blankBefore: true,
      askew: false,
      raised: false,
      confidence,
      ...(raw ? { raw } : {}),
    }
  })
}

/** Without the words that were given the box of their line: letters of different heights have one and the same. */
function withOwnBoxes(words: readonly InkedWord[]): readonly InkedWord[] {
  const own = words.filter(
    (word) =>
      !words.some(
        (other) =>
          other.box.top === word.box.top &&
          other.box.bottom === word.box.bottom &&
          Math.abs(sizeOf(other) / sizeOf(word) - 1) > OTHER_SIZE,
      ),
  )
  return own.length > 0 ? own : words
}

function sizeOf({ text, box }: RecognisedWord): number {
  return (box.bottom - box.top) / (rise(text) + (LOW.test(text) ? TAIL : 0))
}

/** The height of the line at each place: the middle one of what the words say, so that a stray box does not move it. */
function lineThrough(points: readonly { x: number; y: number }[]): (x: number) => number {
  const heights = points.map(({ y }) => y).sort((a, b) => a - b)
  const middle = heights[heights.length >> 1] ?? 0
  return () => middle
}

/**
 * Places the words of a page, whose boxes are in points.
 *
 * @param cells the cells of its tables: what stands in two of them is never one line
 * @param taken is told what is left out
 */
export function placedWords(words: readonly InkedWord[], cells: readonly Area[], taken: Taken): Glyphs[] {
  const lines = new Map<string, { words: InkedWord[]; cell: number }>()
  const last = new Map<number, { right: number; part: number; height: number }>()
  for (const word of withoutAccents(words, taken)) {
    const { left, right, top, bottom } = word.box
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const cell = cells.findIndex((area) => x > area.left && x < area.right && y > area.top && y < area.bottom)
    const before = last.get(word.line) ?? { right: left, part: 0, height: 0 }
    // a dash between words is low
    const height = Math.max(bottom - top, before.height)
    const part = left - before.right > APART * height ? before.part + 1 : before.part
    last.set(word.line, { right, part, height: bottom - top })
    const key = `${word.line} ${cell} ${part}`
    const line = lines.get(key) ?? { words: [], cell }
    line.words.push(word)
    lines.set(key, line)
  }
  const written = [...lines.values()].filter(({ words: own, cell }) => cell >= 0 || !isDrawn(own, taken))
  const placed = written.map((line) => {
    const own = read(line.words, taken)
    return { line: line.words[0]?.line, cell: line.cell, unevenness: unevennessOf(own), glyphs: placedLine(own) }
  })
  const glyphs = levelled(placed).flatMap((line) => line.glyphs)
  evenSizes(glyphs)
  return glyphs
}

interface PlacedLine {
  /** As it was recognised: the columns of a letterhead may stand on one line. */
  line: number | undefined
  cell: number
  unevenness: number
  glyphs: Glyphs[]
}

/** How far the sizes that its words tell lie apart, in parts of the middle one. */
function unevennessOf(words: readonly InkedWord[]): number {
  const sizes = words
    .filter(({ text }) => !MIDDLE.test(text))
    .map((word) => sizeOf(word))
    .sort((a, b) => a - b)
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)]
  return (most - least) / (sizes[sizes.length >> 1] || 1)
}

/** Capitals whose boxes hold marks of the line below stand as high as the capitals that were recognised on one line with them. */
function levelled(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const capitals = lines.filter(({ cell, glyphs }) => cell < 0 && isCapitals(glyphs.map(({ text }) => text).join(' ')))
  for (const own of capitals) {
    if (own.unevenness < UNEVEN) continue
    const beside = capitals.find(({ line, unevenness }) => line === own.line && unevenness < UNEVEN)
    const [piece, even] = [own.glyphs[0], beside?.glyphs[0]]
    if (!piece || !even || Math.abs(piece.base - even.base) > even.size) continue
    const { base, size } = even
    if (Math.abs(piece.size - size) <= SAME_SIZE * size) continue
    for (const each of own.glyphs) Object.assign(each, { base, size })
  }
  return lines
}

/** True for few letters of which hardly one is sure, apart from all others: a piece of a seal, a signature. */
function isDrawn(words: readonly InkedWord[], taken: Taken): boolean {
  const spoken = words.filter(({ text }) => SPEAKING.test(text))
  if (words.length === 1 && LONE.test(words[0]?.text ?? '')) {
    taken(words[0] as InkedWord, 'speck')
    return true
  }
  const letters = spoken.reduce((sum, { text }) => sum + text.length, 0)
  const sure = spoken.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
  if (letters === 0 || letters > MOST_DRAWN || sure >= SURE_WRITING * letters || isLabelled(words)) return false
  if (spoken.some(({ confidence }) => confidence >= SURE_WORD)) return false
  for (const word of words) taken(word.raw ? { ...word, text: word.raw.text } : word, 'speck')
  return true
}

/** True for a label and syllables behind it: the title of a part may be short. */
function isLabelled([label, ...words]: readonly InkedWord[]): boolean {
  const syllables = words.flatMap(({ text }) => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== ''))
  return (
    LABEL.test(label?.text ?? '') &&
    syllables.some((word) => word.length > 2) &&
    syllables.every((word) => isSyllable(word))
  )
}

/** Sizes near the usual one of the page are measured a little wrong, and are that one. */
function evenSizes(glyphs: readonly Glyphs[]): void {
  const sizes = glyphs.flatMap(({ size, text }) => Array.from(text, () => size)).sort((a, b) => a - b)
  const usual = Math.round((sizes[sizes.length >> 1] ?? 12) * 2) / 2
  for (const piece of glyphs) {
    const size = Math.abs(piece.size - usual) <= SAME_SIZE * usual ? usual : Math.round(piece.size * 2) / 2
    piece.size = size
    piece.top = piece.base - ASCENT * size
    piece.bottom = piece.base + DESCENT * size
  }
}
