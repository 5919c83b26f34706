/** Where the letterhead of a document begins, below what a page or a file sets over it. */
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { DECORATION } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { SUBJECT } from './letter-subject.js'
import { readLetterhead } from './letterhead.js'
import { isNation, LONGEST_ISSUER } from './letterhead-issuer.js'
import { issuerBeside, NUMBER_LABEL } from './letterhead-number.js'

/** Lines of a web page that stand above the letterhead at most. */
const LONGEST_TOP = 120

/**
 * Where the letterhead begins: the first line, or below the words of a page that a reader could not tell from
 * text, at the lines in capitals over the name of the state or of the Party.
 */
export function letterheadFrom(text: string, lines: readonly SourceLine[]): number {
  const words = lines.slice(0, LONGEST_TOP).map(({ start, end }) => text.slice(start, end))
  const at = words.findIndex(isNation)
  if (at < 1 || words.slice(0, at).some((line) => markerAt(line) !== null)) return 0
  const reaches = (from: number): boolean => readLetterhead(text, lines, from).next > at
  if (reaches(0)) return 0
  let from = at
  while (isOfLetterhead(words[from - 1])) from--
  // the page may head it with a title in capitals
  while (from < at && !reaches(from)) from++
  return from
}

const isOfLetterhead = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length < LONGEST_ISSUER &&
  (DECORATION.test(line) ||
    isCapitals(line) ||
    NUMBER_LABEL.test(line) ||
    SUBJECT.test(line) ||
    issuerBeside(line) !== null)
