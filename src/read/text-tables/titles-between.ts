/**
 * Titles over all columns between the rows of a table with tabs: a line of one has no tab, or some behind it.
 *
 *     TT  Nhiệm vụ            Chủ trì      Thời hạn
 *     I. Hạ tầng số
 *     1   Trồng cột phát sóng  Sở Xây dựng  Quý III
 */
import { isCapitals } from '../../text/characters.js'
import { isLetterheadLine } from '../../text/letterhead-words.js'
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'
import { openingOf } from './merged-rows.js'

const LONGEST_TITLE = 250
/** A group within a group within one. */
const MOST_TITLES = 3
/** Another table begins. */
const HEADER = new RegExp(`^${ORDINAL_HEAD}\\t`, 'u')
const LABELLED = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})[.)] ?\p{Lu}/u

/**
 * True for a line that is such a title: nothing but other titles stand between it and the next row.
 *
 * @param isRow what tells the rows of the table
 */
export function isTitleBetween(raws: readonly string[], from: number, isRow: (raw: string) => boolean): boolean {
  for (let i = from, titles = 0; i < raws.length && titles <= MOST_TITLES; i++) {
    const raw = raws[i] ?? ''
    if (raw.trim() === '') continue
    if (raw.trim().includes('\t') || raw.startsWith('\t')) return titles > 0 && isRow(raw) && !HEADER.test(raw)
    const words = raw.trim()
    if (words.length > LONGEST_TITLE || !/\p{L}{2}/u.test(words) || isLetterheadLine(words)) return false
    titles++
  }
  return false
}

/** True for a title by its own words: labelled, in capitals, or of another kind than the end of the full row above it. */
export function readsAsTitle(words: string, above: string | null): boolean {
  if (LABELLED.test(words) || (isCapitals(words) && words.includes(' '))) return true
  if (above === null) return /^\p{Lu}/u.test(words)
  const [own, last] = [openingOf(words), openingOf(above)]
  const isPlain = own?.capital && !own.body && !own.time && !/^[-–+•]/u.test(words)
  return isPlain === true && (last === null || last.body || last.time)
}
