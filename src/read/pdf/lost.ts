/**
 * Letters that a font draws but does not name, or names a blank, a control character or nothing of Unicode. Most fonts
 * of office programs keep the order of the letters: where the named ones all stand at one distance from their place in
 * ASCII, the others do too.
 */
import { symbolCharacter } from '../docx/symbols.js'
import type { DrawnRun } from './drawn.js'

export interface LostLetters {
  /** Letters that are found again. */
  found: string[]
  /** How many are not: U+FFFD stands for them, or nothing. */
  unknown: number
}

const PRINTED_ASCII = /^[!-~]$/
const LEAST_NAMED = 4
/** Parts of the font size. */
const USUAL_BLANK = 0.3
const WIDER = 1.2
const UNKNOWN = '\uFFFD'
/** Where the letters of a font of symbols are put in Unicode: 0xF000 above their bytes. */
const SYMBOLS = 0xf000
const PRIVATE = 0xe000
const PRIVATE_END = 0xf8ff
const SYMBOL_FONT = /^Symbol/i
/** A font with so many letters there is one of text, not of bullets. */
const LEAST_LETTERS = 12

/**
 * Names the unnamed letters of a page in place.
 *
 * @param nameOf the name of a font in the file
 */
export function nameLetters(runs: readonly DrawnRun[], nameOf: (font: string) => string): LostLetters {
  const lost: LostLetters = { found: [], unknown: 0 }
  namePrivate(runs, nameOf)
  if (!runs.some(({ glyphs, size }) => glyphs.some(({ text, width }) => isUnnamed(text, width / size)))) return lost
  const distances = distancesOf(runs)
  const blanks = blanksOf(runs)
  for (const { font, size, glyphs } of runs) {
    const distance = distances.get(font)
    for (const glyph of glyphs) {
      const width = glyph.width / size
      const isBlank = glyph.text === ' ' && width <= WIDER * (blanks.get(font) ?? width)
      if (isBlank || !isUnnamed(glyph.text, width)) continue
      const letter = distance == null ? '' : String.fromCharCode(glyph.code - distance)
      if (PRINTED_ASCII.test(letter)) {
        lost.found.push(letter)
        glyph.text = letter
      } else {
        lost.unknown++
        if (glyph.text !== '') glyph.text = UNKNOWN
      }
    }
  }
  return lost
}

/** A letter without a name, or a blank wider than those of most fonts. */
function isUnnamed(text: string, width: number): boolean {
  if (!(width > 0)) return false
  return text === '' || text === UNKNOWN || isControl(text) || (text === ' ' && width > USUAL_BLANK)
}

function isControl(text: string): boolean {
  const code = text.charCodeAt(0)
  return text.length === 1 && (code < 0x20 || (code >= 0x7f && code < 0xa0)) && text.trim() !== ''
}

/**
 * Names the letters of fonts of text that stand where Unicode names none: as the bytes that they are, or not at all; and
 * the signs of the font Symbol.
 */
function namePrivate(runs: readonly DrawnRun[], nameOf: (font: string) => string): void {
  const found = new Map<string, Set<number>>()
  for (const { font, glyphs } of runs) {
    for (const { text } of glyphs) {
      const code = text.charCodeAt(0)
      if (!(code >= PRIVATE && code <= PRIVATE_END)) continue
      const codes = found.get(font)
      if (codes) codes.add(code)
      else found.set(font, new Set([code]))
    }
  }
  for (const { font, glyphs } of runs) {
    const letters = found.get(font)?.size ?? 0
    const isSign = letters < LEAST_LETTERS
    if (letters === 0 || (isSign && !SYMBOL_FONT.test(nameOf(font)))) continue
    for (const glyph of glyphs) {
      const code = glyph.text.charCodeAt(0)
      if (!(code >= PRIVATE && code <= PRIVATE_END)) continue
      if (isSign) {
        const sign = symbolCharacter('Symbol', code)
        if (sign !== UNKNOWN) glyph.text = sign
        continue
      }
      const byte = code - SYMBOLS
      glyph.text = byte >= 0x20 && byte <= 0xff ? String.fromCharCode(byte) : UNKNOWN
    }
  }
}

/** The narrowest blank of each font, in parts of the font size: wider ones are letters. */
function blanksOf(runs: readonly DrawnRun[]): Map<string, number> {
  const blanks = new Map<string, number>()
  for (const { font, size, glyphs } of runs) {
    for (const { text, width } of glyphs) {
      if (text === ' ' && width > 0) blanks.set(font, Math.min(blanks.get(font) ?? Infinity, width / size))
    }
  }
  return blanks
}

/** The distance of the codes of a font from ASCII; null where its letters do not agree. */
function distancesOf(runs: readonly DrawnRun[]): Map<string, number | null> {
  const named = new Map<string, Map<string, number>>()
  for (const { font, glyphs } of runs) {
    const letters = named.get(font) ?? new Map<string, number>()
    named.set(font, letters)
    for (const { text, code } of glyphs) if (PRINTED_ASCII.test(text)) letters.set(text, code - text.charCodeAt(0))
  }
  const distances = new Map<string, number | null>()
  for (const [font, letters] of named) {
    const all = [...letters.values()]
    const [first] = all
    const agreed = first !== undefined && all.length >= LEAST_NAMED && all.every((distance) => distance === first)
    distances.set(font, agreed ? first : null)
  }
  return distances
}
