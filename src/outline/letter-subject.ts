/** What a letter (công văn) is about, and to whom it is addressed. */
import type { Extent, SourceLine } from '../source.js'
import { isCapitals, startsLower, startsUpper } from '../text/characters.js'
import { isLetterheadLine, typeOfLine } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import type { Letterhead } from './letterhead-fields.js'
import { ADDRESS } from './letterhead-title.js'

const LONGEST_SUBJECT = 400
/** The last word or two of a subject, on a line of their own in its column. */
const LONGEST_REST = 30

/** `V/v triển khai …`: what a letter (công văn) is about, under its number (NĐ 30/2020/NĐ-CP, phụ lục I, II.5). */
export const SUBJECT = /^[Vv]\/[vV] ?:? ?\p{L}/u
/** `Số 24-CV/ĐU về việc …` on one line. */
export const SUBJECT_BEHIND = / (?:[vV]ề việc|V\/[vV]:?) \p{L}/u
/** Written out on the letters of the Party. */
const PARTY_SUBJECT = /^[vV]ề việc \p{L}/u

/** A line of the subject of a letter; place and date may stand behind it. */
export function readSubject(line: string, extent: Extent, head: Letterhead): boolean {
  const isSubject = SUBJECT.test(line) || (head.number?.type === 'CV' && PARTY_SUBJECT.test(line))
  const begins = head.title.length === 0 && head.number !== null && head.typeLine === null && isSubject
  // the other column may stand between the lines of its own one
  const goesOn = head.letter && (startsLower(line) || (head.date === null && isRestOfSubject(line, extent, head)))
  if (!begins && !goesOn) return false
  head.letter = true
  head.title.push({ start: extent.start, end: extent.end })
  return true
}

/** `… dịp Tết` / `Trung thu`: right below the subject, and nothing else that a letterhead says there. */
function isRestOfSubject(line: string, { start }: Extent, head: Letterhead): boolean {
  if (line.length > LONGEST_REST || head.title.at(-1)?.end !== start - 1) return false
  return startsUpper(line) && !isLetterheadLine(line) && !isCapitals(line) && !PLACE_OR_ADDRESS.test(line)
}

const PLACE_OR_ADDRESS = /,? ngày |^Kính |[.:;]$/u

/** Index of the line with the address of a letter, which has no type line above it; -1 for another paper. */
export function addressIn(text: string, lines: readonly SourceLine[], from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const line = lines[i]
    const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : null
    if (words === null || typeOfLine(words) !== null || markerAt(words) !== null) return -1
    if (ADDRESS.test(words)) return i
  }
  return -1
}

/** The subject of a letter without `V/v` before it, under its number. */
export function isPlainSubject(line: string, head: Letterhead): boolean {
  if (!head.numbered || head.title.length > 0 || line.length > LONGEST_SUBJECT || !startsUpper(line)) return false
  head.letter = true
  return true
}
