/**
 * Cells of few letters, which say little to recognition: a figure that it misses beside long ones, on paper that is not
 * quite white, it reads when it sees such cells alone.
 */
import type { Area } from '../page.js'
import { partedCells, type Sheet } from './cells.js'
import { WHITE } from './picture.js'
import type { PageImage, RecognisedWord } from './recognise.js'

/** What is surer than this is not read again; a second reading is better where it is so much surer. */
const SURE = 0.8
const SURER = 0.1
/** A second reading that is less sure is one of specks. */
const LEAST = 0.6
/** Letters of a cell. */
const LONGEST = 12
/** Words are read as well beside others, and keep their marks. */
const WORD = /\p{L}{4}/u
/** Letters are taken for figures less often than figures for letters. */
const FIGURES = /^[\d.,%]+$/
/** What is lighter is paper. */
const PAPER = 230

/** The short cells that were not surely read, on a sheet of their own; null where there are none. */
export function unsureCells(image: PageImage, words: readonly RecognisedWord[]): Sheet | null {
  const cells = image.cells.filter((cell) => {
    const own = wordsIn(words, cell)
    return lettersOf(own) <= LONGEST && !own.some(({ text }) => WORD.test(text)) && sureness(own) < SURE
  })
  if (cells.length === 0) return null
  const data = image.data.map((value) => (value > PAPER ? WHITE : value))
  return partedCells({ ...image, data, cells }).sheet ?? null
}

/** The words of both readings, cell by cell those that are surer. */
export function surerCells(
  { cells }: PageImage,
  first: readonly RecognisedWord[],
  second: readonly RecognisedWord[],
): RecognisedWord[] {
  const lines = first.reduce((most, { line }) => Math.max(most, line + 1), 0)
  const again = cells.flatMap((cell) => {
    const [before, own] = [wordsIn(first, cell), wordsIn(second, cell)]
    const isWorse = areFigures(before) && !areFigures(own)
    return !isWorse && sureness(own) >= Math.max(LEAST, sureness(before) + SURER) ? [{ cell, own }] : []
  })
  const kept = first.filter((word) => !again.some(({ cell }) => isIn(word, cell)))
  return [...kept, ...again.flatMap(({ own }) => own.map((word) => ({ ...word, line: word.line + lines })))]
}

const wordsIn = (words: readonly RecognisedWord[], cell: Area): RecognisedWord[] =>
  words.filter((word) => isIn(word, cell))

function isIn({ box }: RecognisedWord, cell: Area): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom
}

const lettersOf = (words: readonly RecognisedWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0)

const areFigures = (words: readonly RecognisedWord[]): boolean =>
  words.length > 0 && words.every(({ text }) => FIGURES.test(text))

/** The mean of the letters. */
function sureness(words: readonly RecognisedWord[]): number {
  const letters = lettersOf(words)
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters
}
