/** Which alphabet counts the points of a list: that of Vietnamese papers, or the Latin one of word processors. */
import { isInserted, LATIN_LETTERS, type LineMarker } from '../text/marker.js'
import type { Item } from './item.js'

/** Letters that no list of a Vietnamese paper counts (NĐ 30/2020). */
const LATIN_ONLY = /^[fjwz]/

/** Gives the points of lists that run a, b, c, d, e, f their places in that order. */
export function countLetters(items: readonly Item[]): void {
  const letters = items.flatMap(({ marker }) => (marker?.style === 'letter' && !isInserted(marker) ? [marker] : []))
  if (isLatin(letters)) {
    for (const marker of letters) {
      marker.latin = true
      marker.ordinal = LATIN_LETTERS.indexOf(marker.label) + 1
    }
  }
  for (const { children } of items) countLetters(children)
}

/** A letter that only one of the alphabets has tells them apart; else an automatic number is counted by Word's. */
function isLatin(letters: readonly LineMarker[]): boolean {
  if (letters.length === 0 || letters.some(({ label }) => label === 'đ')) return false
  return letters.some(({ label }) => LATIN_ONLY.test(label)) || letters.every(({ automatic }) => automatic)
}
