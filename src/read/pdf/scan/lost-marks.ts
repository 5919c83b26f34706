/**
 * Marks of vowels in which two readings of one word differ. Over vowels with two marks, `ế`, `ổ`, each may see one
 * alone. Ink that one of them has seen is there: the softened picture loses marks between its pixels, the sharp one
 * invents none of them above these vowels.
 */
import { isCapitals } from '../../../text/characters.js'
import { isSyllable } from '../../../text/syllable.js'

const HOOK = '\u0309'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
/** Circumflex and breve; grave, acute, tilde, hook, and the dot below. */
const SHAPE = /[\u0302\u0306]/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const TONE_ABOVE = /[\u0300\u0301\u0303\u0309]/u
/** An acute that runs into the mark under it, and a speck under a letter whose acute was lost. */
const WORN_ACUTE = /[\u0303\u0323]/u
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
  if (letter.startsWith('i')) return withOwnDot(letter, other)
  if (!ROUND.test(letter)) return letter
  const [shape, tone] = [SHAPE.exec(letter)?.[0], TONE.exec(letter)?.[0]]
  const [otherShape, otherTone] = [SHAPE.exec(other)?.[0], TONE.exec(other)?.[0]]
  if (shape && otherShape && shape !== otherShape) return withTrueShape(letter, other)
  if (tone && otherTone && tone !== otherTone) return shape && otherShape ? withTrueTone(letter, other) : letter
  if (tone && otherShape) return letter.charAt(0) + otherShape + tone
  if (shape && otherTone && TONE_ABOVE.test(otherTone) && (!capitals || otherShape === undefined))
    return letter.charAt(0) + shape + otherTone
  return letter
}

/** The dot of an `i` that is a little smeared is a hook: one of both readings sees it as what it is. */
const withOwnDot = (letter: string, other: string): string => (other === 'i' && letter === `i${HOOK}` ? other : letter)

/** Two tones over one shape: a hook becomes a stroke, an acute a wave or nothing, never the other way about. */
function withTrueTone(letter: string, other: string): string {
  const [tone = '', otherTone] = [TONE.exec(letter)?.[0], TONE.exec(other)?.[0]]
  return otherTone === HOOK || (otherTone === ACUTE && WORN_ACUTE.test(tone))
    ? letter.charAt(0) + other.slice(1)
    : letter
}

/** Two shapes under one tone: the point of a circumflex that is full of ink is a breve. */
function withTrueShape(letter: string, other: string): string {
  const isTrue = SHAPE.exec(other)?.[0] === CIRCUMFLEX && TONE.exec(letter)?.[0] === TONE.exec(other)?.[0]
  return isTrue ? other : letter
}
