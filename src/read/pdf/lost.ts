/**
 * Letters that a font draws but does not name, or names a blank. Most fonts of office programs keep the order of
 * the letters: where the named ones all stand at one distance from their place in ASCII, the others do too.
 */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { type DrawnGlyph, type DrawnRun, drawnRuns } from './drawn.js'
import type { Library } from './library.js'
import type { Operators } from './rules.js'

export interface LostLetters {
  /** Letters that are found again, each with its place; U+FFFD where a letter stands that is not. */
  items: TextItem[]
  /** How many are not. */
  unknown: number
}

const PRINTED_ASCII = /^[!-~]$/
const LEAST_NAMED = 4
/** Parts of the font size. */
const USUAL_BLANK = 0.3
const WIDER = 1.2
const UNKNOWN = '\uFFFD'

/** Finds the unnamed letters of a page. */
export function lostLetters(operators: Operators, ops: Library['OPS']): LostLetters {
  const found: LostLetters = { items: [], unknown: 0 }
  if (!hasUnnamed(operators, ops)) return found
  const runs = drawnRuns(operators, ops, [1, 0, 0, 1, 0, 0])
  const distances = distancesOf(runs)
  const blanks = blanksOf(runs)
  for (const run of runs) {
    const distance = distances.get(run.font)
    for (const glyph of run.glyphs) {
      const width = glyph.width / run.size
      const blank = blanks.get(run.font) ?? width
      if (width <= 0 || (glyph.text !== '' && !(glyph.text === ' ' && width > WIDER * blank))) continue
      const letter = distance == null ? '' : String.fromCharCode(glyph.code - distance)
      const known = PRINTED_ASCII.test(letter)
      if (!known) found.unknown++
      if (known || glyph.text === ' ') found.items.push(itemOf(run, glyph, known ? letter : UNKNOWN))
    }
  }
  return found
}

function itemOf({ matrix, size, font }: DrawnRun, { at, width }: DrawnGlyph, letter: string): TextItem {
  const [a, b, c, d, e, f] = matrix
  return {
    str: letter,
    transform: [a * size, b * size, c * size, d * size, e + a * at, f + b * at],
    width: width * Math.hypot(a, b),
    height: size,
    fontName: font,
    dir: 'ltr',
    hasEOL: false,
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

/** Looks for a letter without a name, and for a blank wider than those of most fonts. */
function hasUnnamed({ fnArray, argsArray }: Operators, ops: Library['OPS']): boolean {
  return fnArray.some((fn, i) => {
    if (fn !== ops.showText) return false
    const [glyphs] = argsArray[i] as [({ unicode?: string; width?: number } | number | null)[]]
    return glyphs.some((glyph) => {
      if (!glyph || typeof glyph !== 'object' || !glyph.width) return false
      return !glyph.unicode || (glyph.unicode === ' ' && glyph.width > 1000 * USUAL_BLANK)
    })
  })
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
