/** In which columns the cells of short rows are missing: those that are merged with the cells above. */
import { isOrdinalCell } from '../table.js'
import { BODY, type ColumnKind } from './column-kinds.js'
import {
  bestPlace,
  FITS,
  lacksTime,
  type MergedRow,
  type MissingPlace,
  openingOf,
  placesOf,
  sharesLabel,
} from './merged-rows.js'

/** Several bodies, or a group of them: those who coordinate, more often than the one that leads. */
const SEVERAL = /[;\u2028]|(?<!\p{L})(?:các|liên quan|khác)(?!\p{L})|^[-–+•] ?(?=\p{L})/iu

/** For each row the column from which on its cells are missing; the number of its cells where none are, or where it is a title. */
export function mergedPlaces(
  rows: readonly MergedRow[],
  texts: readonly string[],
  kinds: readonly ColumnKind[],
): number[] {
  const first = kinds.indexOf('body')
  const group = kinds.indexOf('group')
  const found = rows.map(({ from, to, isTitle }) => {
    const cells = texts.slice(from, to)
    if (isTitle || cells.length === kinds.length) return { cells, places: [cells.length], near: false }
    const openings = cells.map(openingOf)
    if (lacksTime(openings, kinds) || (!isOrdinalCell(cells[0] ?? '') && sharesLabel(openings, kinds)))
      return { cells, places: [0], near: false }
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
  return found.map(({ places, near }) =>
    places.length > 1 && places.includes(group) ? group : isOfSeveral && near ? first : (places.at(-1) ?? 0),
  )
}

/**
 * The same places where who leads and who helps both stand once for all rows that they reach over: a body that may be
 * either helps, as a lead reaches over several rows far more often. It leads where its neighbours prove that it does not
 * help, or where it leads other rows and helps none: a merged column says nothing twice in a row.
 */
export function placesOfMerged(
  rows: readonly MergedRow[],
  texts: readonly string[],
  kinds: readonly ColumnKind[],
): MissingPlace[] {
  const places = mergedPlaces(rows, texts, kinds)
  const lead = kinds.indexOf('body')
  const help = lead + 1
  const cellsOf = rows.map(({ from, to }) => texts.slice(from, to))
  const whole = rows.flatMap(({ isTitle }, i) =>
    isTitle || cellsOf[i]?.length !== kinds.length ? [] : [cellsOf[i] ?? []],
  )
  const names = (at: number, name: string): boolean => whole.some((cells) => cells[at] === name)
  let above: { lead: string; help: string } | null = null
  return rows.map(({ isTitle }, i) => {
    const cells = cellsOf[i] ?? []
    const place = places[i] ?? 0
    const apart = isTitle || place === 0 ? null : placeApart(cells, kinds)
    const group = apart?.group ?? false
    const own = cells[group ? lead - 1 : lead] ?? ''
    let at = apart?.at ?? place
    const isOne = cells.length === kinds.length - (group ? 2 : 1) && (at === help || (group && at === lead))
    if (kinds[help] === 'body' && !isTitle && isOne && above && BODY.test(own)) {
      const next = cellsOf[i + 1]?.length === kinds.length ? cellsOf[i + 1] : undefined
      const isHelp = own === above.lead || own === next?.[lead]
      const isLead = own === above.help || own === next?.[help] || (names(lead, own) && !names(help, own))
      at = isHelp || !isLead ? lead : help
    }
    if (isTitle) above = null
    else if (cells.length === kinds.length) above = { lead: own, help: cells[help] ?? '' }
    else if (above && at === lead) above = { ...above, help: own }
    else if (above && at === help) above = { ...above, lead: own }
    return { at, tail: apart?.tail ?? 0, group }
  })
}

/** Where cells of a row are missing in two places: they fit their columns better than with one gap. */
function placeApart(cells: readonly string[], kinds: readonly ColumnKind[]): MissingPlace | null {
  if (kinds.length - cells.length < 2) return null
  const openings = cells.map(openingOf)
  const best = bestPlace(openings, kinds)
  const most = Math.max(...placesOf(openings, kinds).map(({ fit }) => fit))
  return (best.tail > 0 || best.group) && best.fit > most ? best : null
}
