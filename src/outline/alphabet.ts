/** Which alphabet counts the points of a list: that of Vietnamese papers, or the Latin one of word processors. */
import { isInserted, type LineMarker } from '../text/marker.js'
import { LATIN_LETTERS, romanValue } from '../text/ordinals.js'
import type { Item } from './item.js'

/** Letters that no list of a Vietnamese paper counts (NĐ 30/2020). */
const LATIN_ONLY = /^[fjwz]/

/** Gives the points of lists that run a, b, c, d, e, f their places in that order. */
export function countLetters(items: readonly Item[]): void {
  const lists: LineMarker[][] = []
  gather(items, lists)
  const vietnamese = lists.some((letters) => letters.some(({ label }) => label === 'đ'))
  const latin = !vietnamese && lists.some((letters) => letters.some(({ label }) => LATIN_ONLY.test(label)))
  for (const letters of lists) if (isLatin(letters, latin)) countAsLatin(letters)
}

function gather(items: readonly Item[], lists: LineMarker[][]): void {
  const letters = items.flatMap(({ marker }) =>
    marker?.style === 'letter' && !isInserted(marker) && !marker.roman ? [marker] : [],
  )
  if (letters.length > 0) lists.push(letters)
  for (const { children } of items) gather(children, lists)
}

function countAsLatin(letters: readonly LineMarker[]): void {
  for (const marker of letters) {
    marker.latin = true
    marker.ordinal = LATIN_LETTERS.indexOf(marker.label) + 1
  }
}

/**
 * A letter that only one of the alphabets has tells them apart; else an automatic number is counted by Word's, and a
 * typed one as in the other lists of the document.
 */
function isLatin(letters: readonly LineMarker[], latin: boolean): boolean {
  if (letters.some(({ label }) => label === 'đ')) return false
  return letters.some(({ label }) => LATIN_ONLY.test(label)) || latin || letters.every(({ automatic }) => automatic)
}

const ROMAN_ONLY = /^[ivx]{2,}$/
const FROM_ROMAN_LETTERS = new Set(['i', 'v', 'x'])

/** Marks the points that are counted i, ii, iii; `i)` alone and `i)` behind `h)` are letters. */
export function markRomanPoints(markers: readonly (LineMarker | null)[]): void {
  const points = markers.filter((marker) => marker?.style === 'letter' && marker.noun === undefined)
  points.forEach((marker, i) => {
    if (!marker) return
    const before = points[i - 1]
    const next = points[i + 1]
    const value = romanValue(marker.label.toUpperCase())
    const isNext = before?.roman === true && before.ordinal === value - 1
    const opens = marker.label === 'i' && next?.label === 'ii'
    if (!ROMAN_ONLY.test(marker.label) && !(FROM_ROMAN_LETTERS.has(marker.label) && (isNext || opens))) return
    marker.roman = true
    marker.ordinal = value
  })
}
