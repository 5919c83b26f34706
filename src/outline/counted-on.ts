/** Lists that are counted through several headings: (1) to (13) below `2.1.`, and on from (14) below `2.2.` */

/** From here on a first number that follows on the last list of its kind says that they are counted through. */
const FEWEST_COUNTED_THROUGH = 4
const FEWEST_COUNTED_ON = 7
const MOST_LOST = 2

/** The number goes on from the last list of its kind; behind a long one some may be lost. */
export function isCountedOn(ordinal: number, last: number): boolean {
  if (ordinal < FEWEST_COUNTED_THROUGH || ordinal <= last) return false
  return ordinal === last + 1 || (last >= FEWEST_COUNTED_ON && ordinal <= last + MOST_LOST)
}
