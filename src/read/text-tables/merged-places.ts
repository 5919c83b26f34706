/** In which columns the cells of short rows are missing: those that are merged with the cells above. */
import type { ColumnKind } from './column-kinds.js'
import { FITS, lacksTime, type MergedRow, openingOf, placesOf } from './merged-rows.js'

/** Several bodies, or a group of them: those who coordinate, more often than the one that leads. */
const SEVERAL = /[;\u2028]|(?<!\p{L})(?:các|liên quan|khác)(?!\p{L})|^[-–+•] /iu

/** For each row the column from which on its cells are missing; the number of its cells where none are, or where it is a title. */
export function mergedPlaces(
  rows: readonly MergedRow[],
  texts: readonly string[],
  kinds: readonly ColumnKind[],
): number[] {
  const first = kinds.indexOf('body')
  const found = rows.map(({ from, to, isTitle }) => {
    const cells = texts.slice(from, to)
    if (isTitle || cells.length === kinds.length) return { cells, places: [cells.length], near: false }
    const openings = cells.map(openingOf)
    if (lacksTime(openings, kinds)) return { cells, places: [0], near: false }
    const places = placesOf(openings, kinds)
    const most = Math.max(...places.map(({ fit }) => fit))
    return {
      cells,
      places: places.filter(({ fit }) => fit === most).map(({ at }) => at),
      near: places.some(({ at, fit }) => at === first && fit >= most - FITS),
    }
  })
  // of two columns of bodies the one that names several is not the one who leads
  const isOfSeveral = found.some(
    ({ cells, places }) => places.length > 1 && places.includes(first) && SEVERAL.test(cells[first] ?? ''),
  )
  return found.map(({ places, near }) => (isOfSeveral && near ? first : (places.at(-1) ?? 0)))
}
