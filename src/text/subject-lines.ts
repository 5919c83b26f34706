/** The lines of what a letter is about, which stands below its number in a narrow column (NĐ 30/2020/NĐ-CP, phụ lục I, II.5). */
import { PLACE_AND_DATE } from './broken-line.js'
import { isLetterheadLine } from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'
import { markerAt } from './marker.js'
import { FINAL, type WrapProfile } from './wrap-profile.js'

export const SUBJECT = /^[Vv]\/[vV] ?:? ?\p{L}/u
const LONGEST_LINE = 60
const ADDRESS = /^Kính gửi(?!\p{L})/u

/** `V/v cấp` / `Giấy phép vận chuyển …`: a subject goes on up to the next gap, whatever its lines begin with. */
export const goesOnSubject = (
  head: PhysicalLine,
  [opening = '']: readonly string[],
  tail: PhysicalLine,
  { wrapped }: WrapProfile,
): boolean =>
  SUBJECT.test(opening) &&
  !tail.afterGap &&
  (wrapped || (head.indent ?? tail.indent) !== undefined) &&
  Math.max(head.text.length, tail.text.length) < LONGEST_LINE &&
  !FINAL.test(head.text) &&
  !ADDRESS.test(tail.text) &&
  !PLACE_AND_DATE.test(tail.text) &&
  !isLetterheadLine(tail.text) &&
  !markerAt(tail.text)
