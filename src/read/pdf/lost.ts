/**
 * Letters that a font draws but does not name, or names a blank. Most fonts of office programs keep the order of
 * the letters: where the named ones all stand at one distance from their place in ASCII, the others do too.
 */
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

/** Names the unnamed letters of a page in place. */
export function nameLetters(runs: readonly DrawnRun[]): LostLetters {
  const lost: LostLetters = { found: [], unknown: 0 }
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
        if (glyph.text === ' ') glyph.text = UNKNOWN
      }
    }
  }
  return lost
}

/** A letter without a name, or a blank wider than those of most fonts. */
function isUnnamed(text: string, width: number): boolean {
  return width > 0 && (text === '' || (text === ' ' && width > USUAL_BLANK))
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
