/**
 * Vowels with two marks, `ế`, `ổ`, of which each of two readings may see one alone. Ink that one of them has seen is
 * there: the softened picture loses marks between its pixels, the sharp one invents none of them above these vowels.
 */
import { isCapitals } from '../../../text/characters.js'
import { isSyllable } from '../../../text/syllable.js'

/** Circumflex and breve; grave, acute, tilde, hook, and the dot below. */
const SHAPE = /[\u0302\u0306]/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const TONE_ABOVE = /[\u0300\u0301\u0303\u0309]/u
const ROUND = /^[aeo]/iu

/** The word of the softened picture, with the marks that the sharp one has on the same letters. */
export function withLostMarks(soft: string, sharp: string): string {
  const [own, other] = [soft, sharp].map((word) => Array.from(word, (letter) => letter.normalize('NFD')))
  if (!own || own.length !== other?.length) return soft
  const letters = own.map((letter, i) => bothMarks(letter, other[i] ?? '', isCapitals(soft)))
  const word = letters.join('').normalize('NFC')
  const isSame = own.every((letter, i) => letter.charAt(0) === other[i]?.charAt(0))
  return isSame && (isSyllable(word) || !isSyllable(soft)) ? word : soft
}

/** A letter with both of its marks; that of the tone is invented beside capitals. */
function bothMarks(letter: string, other: string, capitals: boolean): string {
  if (!ROUND.test(letter)) return letter
  const [shape, tone] = [SHAPE.exec(letter)?.[0], TONE.exec(letter)?.[0]]
  const [otherShape, otherTone] = [SHAPE.exec(other)?.[0], TONE.exec(other)?.[0]]
  if (shape && otherShape && shape !== otherShape) return letter
  if (tone && otherTone && tone !== otherTone) return letter
  if (tone && otherShape) return letter.charAt(0) + otherShape + tone
  if (shape && otherTone && TONE_ABOVE.test(otherTone) && (!capitals || otherShape === undefined))
    return letter.charAt(0) + shape + otherTone
  return letter
}
