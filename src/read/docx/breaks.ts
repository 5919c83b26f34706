/**
 * Line breaks inside a paragraph (w:br). One that is left over from a PDF, or set for looks, stands for a blank;
 * one between two lines of a signature, a letterhead or a typed list parts them.
 */
import { isCapitals, startsLower, startsUpper } from '../../text/characters.js'
import { jointOf } from '../../text/joint.js'
import { isLetterheadLine, typeOfLine } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'

const FINAL = /[.;:!?…]["”’)]?$/
/** A cell is as wide as its column: nobody breaks its lines by hand inside a phrase but after these. */
const OPEN_END = /[,(–-]$|(?<!\p{L})(?:và|của|các|cho|về|với|tại|theo)$/u
/** `Quyết định số`, which a figure follows; `Phát triển hạ tầng số` ends. */
const BEFORE_FIGURE = /(?<!\p{L})số$/u

const UNTIDY = /[\t\n]| {2}/

/** Text with plain blanks and none at its ends. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/[ \t\n]+/g, ' ').trim() : text.trim()
}

/** Ends with a word that leads on; `3. Xây dựng chính quyền số` does not, over `3.1. Nâng cấp hệ thống mạng`. */
const isOpen = (head: string, tail: string): boolean =>
  OPEN_END.test(head) || (/^\d/.test(tail) && BEFORE_FIGURE.test(head) && !isWordedItem(tail))

function isWordedItem(line: string): boolean {
  const marker = markerAt(line)
  return marker !== null && startsUpper(line.slice(marker.end))
}

/** The lines that a paragraph really has. */
export function linesOf(text: string, inCell: boolean): string[] {
  if (!text.includes('\n')) {
    const line = tidy(text)
    return line === '' ? [] : [line]
  }
  const lines: string[] = []
  const pieces = text.split('\n').map(tidy)
  const typed = areParagraphs(pieces, inCell)
  let gap = false
  for (const tail of pieces) {
    const head = lines[lines.length - 1]
    if (tail === '') gap = head !== undefined
    else {
      if (head === undefined || gap || typed || parts(head, tail, inCell)) lines.push(tail)
      else lines[lines.length - 1] = head + jointOf(head, tail, false, false).glue + tail
      gap = false
    }
  }
  return lines
}

/** The line under a name: `-------`, `*`. */
const RULE = /^(?:\*{1,3}|[-–—_=~.·*+ ]{3,})$/
/** A line broken by hand at the end of a sentence is shorter than a line of the page. */
const SHORT = 60

/** Words in capitals that are more than a name. */
const TITLE = /^\p{Lu}+(?: \S+){3}/u
const FEWEST_PARAGRAPHS = 3

/**
 * True where breaks stand in the place of the ends of paragraphs, headings among them: none parts a sentence, and at
 * most of them a sentence ends or an item begins.
 */
function areParagraphs(pieces: readonly string[], inCell: boolean): boolean {
  const lines = pieces.filter((piece) => piece !== '')
  if (lines.length < FEWEST_PARAGRAPHS || (inCell && lines.every((line) => line.length < SHORT))) return false
  let sure = 0
  for (const [i, tail] of lines.entries()) {
    const head = lines[i - 1]
    if (head === undefined) continue
    const item = markerAt(tail)
    if (isOpen(head, tail) || (item === null && !startsUpper(tail))) return false
    if (FINAL.test(head) || (item !== null && startsUpper(tail.slice(item.end)))) sure++
  }
  return sure * 2 >= lines.length - 1
}

/** A sentence is longer than what is left of one that was broken by hand. */
const SENTENCE = 40

/** `1. Mục tiêu chung` / `Đưa du lịch thành …`: a heading, and what would have had room on its line if it went on there. */
function isHeadingOver(head: string, tail: string): boolean {
  const isHeading = markerAt(head) !== null && head.length < SHORT && !FINAL.test(head) && !isOpen(head, tail)
  return isHeading && startsUpper(tail) && tail.length > SENTENCE && FINAL.test(tail)
}

function parts(head: string, tail: string, inCell: boolean): boolean {
  if (isLetterheadLine(tail) || RULE.test(tail) || RULE.test(head)) return true
  if (/[.:;]$/.test(head) && head.length < SHORT && startsUpper(tail)) return true
  const marker = markerAt(tail)
  if (marker) {
    // `2021` / `- 2030`
    if (marker.style === 'dash' && /\d$/.test(head) && /^\d/.test(tail.slice(marker.end))) return false
    const before = markerAt(head)
    if (FINAL.test(head) || before?.style === marker.style) return true
    // a heading, and the first item below it
    const isFirst = marker.ordinal <= 1 && startsUpper(tail.slice(marker.end))
    if (before && isFirst && !isOpen(head, tail)) return true
  }
  if (isHeadingOver(head, tail)) return true
  if (isCapitals(head) && !isCapitals(tail)) return startsUpper(tail) || typeOfLine(head) !== null
  if (TITLE.test(tail) && isCapitals(tail) && !isCapitals(head) && !isOpen(head, tail)) return true
  if (!inCell) return false
  return !startsLower(tail) && !isOpen(head, tail) && !(isCapitals(head) && isCapitals(tail))
}
