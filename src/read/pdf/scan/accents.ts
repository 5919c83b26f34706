/** Lines that were made of the accents of the line below: their words lie in those of that line. */
import type { RecognisedWord } from './recognise.js'
import type { Taken } from './reread.js'

/** Parts of the height of the words below: how high an accent is, and how far it stands above letters boxed without it. */
const HIGHEST = 0.65
const APART = 0.35
/** Letters that a cluster of accents is taken for. */
const LONGEST = 4
/** No accents are taken for a syllable. */
const SYLLABLE = /^\p{L}{3}/u
/** Of the letters of a line. */
const MOST = 0.7

/** @param taken is told what is left out */
export function withoutAccents<Word extends RecognisedWord>(words: readonly Word[], taken: Taken): Word[] {
  const letters = new Map<number, { all: number; accents: number }>()
  for (const word of words) {
    const own = letters.get(word.line) ?? { all: 0, accents: 0 }
    own.all += word.text.length
    if (words.some((other) => isAccentOf(word, other))) own.accents += word.text.length
    letters.set(word.line, own)
  }
  return words.filter((word) => {
    const { all, accents } = letters.get(word.line) ?? { all: 0, accents: 0 }
    if (accents < MOST * all) return true
    taken(word, 'speck')
    return false
  })
}

function isAccentOf({ text, box, confidence, line }: RecognisedWord, word: RecognisedWord): boolean {
  if (text.length > LONGEST || SYLLABLE.test(text)) return false
  if (line === word.line || word.confidence < confidence) return false
  const below = word.box
  const height = below.bottom - below.top
  return (
    box.left < below.right &&
    below.left < box.right &&
    box.bottom > below.top - APART * height &&
    box.top < below.top + height / 2 &&
    box.bottom < below.bottom &&
    box.bottom - box.top < HIGHEST * height
  )
}
