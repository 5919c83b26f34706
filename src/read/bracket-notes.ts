/**
 * Footnotes as law sites print them: `dân số[1]` in the text, and `[1] Chương trình số …` at the end of it or of a page.
 * With round brackets, `dân số(1)`, they stand right behind the recipients and the signature.
 */

import { RECIPIENTS_LABEL } from '../text/letterhead-words.js'

export interface BracketNote {
  number: number
  /** The number in its brackets: `[1]`, `(1)`. */
  label: string
  /** Index of its first line, and of the one behind its last. */
  from: number
  to: number
  /** Where its mark stands above it. */
  mark: { line: number; at: number; length: number }
}

interface Brackets {
  sign: string
  opens: RegExp
  mark: RegExp
}

const SQUARE: Brackets = {
  sign: '[',
  opens: /^[ \t]*\\?\[(\d{1,3})\\?\](?=[ \t]|$)/,
  mark: /(?<=\S)[ \t]?\\?\[(\d{1,3})\\?\]/g,
}
const ROUND: Brackets = {
  sign: '(',
  opens: /^[ \t]*\((\d{1,2})\)(?=[ \t])/,
  mark: /(?<=[\p{L}\d%”])\((\d{1,2})\)(?=[ \t.,;:]|$)/gu,
}
const RECIPIENTS = new RegExp(`^[ \\t*_-]*${RECIPIENTS_LABEL}`, 'u')
/** A form says under it what to fill in. */
const FORM = /^[ \t*_#]*(?:phụ lục|mẫu|biểu)(?!\p{L})/iu
/** The notes of a text open within so many lines behind its recipients. */
const BEHIND_RECIPIENTS = 50
const ENDS_SENTENCE = /[.;:]["”’)]?[ *]*$/
const OPENS_SENTENCE = /^[ *]*(?:\p{Lu}|#)/u
const BIBLIOGRAPHY = /^[ *#]*(?:danh mục )?(?:các )?tài liệu (?:tham khảo|trích dẫn)/iu
const LONGEST_NOTE = 60

/** The notes that a text numbers one after the other, each with a mark of its number above it. */
export function bracketNotes(lines: readonly string[]): BracketNote[] {
  const brackets = bracketsOf(lines)
  return brackets ? notesIn(lines, brackets) : []
}

/** Which brackets the notes of a text have; null where it has none. */
function bracketsOf(lines: readonly string[]): Brackets | null {
  if (lines.some((line) => SQUARE.opens.test(line))) return SQUARE
  const opening = lines.findLastIndex((line) => ROUND.opens.test(line) && line.startsWith('(1)'))
  if (opening < 0) return null
  const above = lines.slice(Math.max(0, opening - BEHIND_RECIPIENTS), opening)
  const recipients = above.findLastIndex((line) => RECIPIENTS.test(line))
  return recipients >= 0 && !above.slice(recipients).some((line) => FORM.test(line)) ? ROUND : null
}

function notesIn(lines: readonly string[], { sign, opens, mark: signs }: Brackets): BracketNote[] {
  const notes: BracketNote[] = []
  const marks = new Map<number, BracketNote['mark']>()
  const openings: { number: number; line: number }[] = []
  for (const [line, text] of lines.entries()) {
    if (!text.includes(sign)) continue
    const opening = opens.exec(text)
    if (opening) openings.push({ number: Number(opening[1]), line })
    for (const { 0: mark, 1: number = '', index } of text.matchAll(signs)) {
      if (!marks.has(Number(number))) marks.set(Number(number), { line, at: index, length: mark.length })
    }
  }
  const next = openings.filter(({ number, line }, i) => {
    const mark = marks.get(number)
    const above = lines.slice(Math.max(0, line - 2), line)
    return mark !== undefined && mark.line < line && !(i === 0 && above.some((words) => BIBLIOGRAPHY.test(words)))
  })
  for (const [i, { number, line }] of next.entries()) {
    const mark = marks.get(number)
    if (!mark || number !== notes.length + 1) continue
    const below = next[i + 1]
    // where the mark of the next one stands below, the text goes on there
    const goesOn = below !== undefined && (marks.get(below.number)?.line ?? 0) > line
    const label = sign === '[' ? `[${number}]` : `(${number})`
    notes.push({ number, label, from: line, to: endOf(lines, line, goesOn ? undefined : below?.line), mark })
  }
  return notes
}

/** A note goes on up to an empty line, to the next one where none stands between, else to the end of its sentence. */
function endOf(lines: readonly string[], from: number, next: number | undefined): number {
  const last = Math.min(lines.length, from + LONGEST_NOTE)
  const isNumberAlone = (SQUARE.opens.exec(lines[from] ?? '')?.[0].length ?? 0) === lines[from]?.trimEnd().length
  let end = from + (isNumberAlone ? 2 : 1)
  while (end < last && lines[end]?.trim() !== '') end++
  if (next !== undefined && next <= end) return next
  for (let i = from + 1; i < end; i++) {
    if (ENDS_SENTENCE.test(lines[i - 1] ?? '') && OPENS_SENTENCE.test(lines[i] ?? '')) return i
  }
  return end
}

/**
 * Takes the notes out of the lines, which keep their numbers, and puts `[^n]` where their marks stand; `lines` is
 * changed.
 *
 * @returns each note with the lines of its text, without its number
 */
export function takeBracketNotes(lines: string[]): { note: BracketNote; text: string[] }[] {
  const notes = bracketNotes(lines)
  if (notes.length === 0) return []
  const taken = notes.map((note) => ({
    note,
    text: lines
      .slice(note.from, note.to)
      .map((line, i) => (i === 0 ? line.replace(note.label.startsWith('(') ? ROUND.opens : SQUARE.opens, '') : line)),
  }))
  for (const { from, to } of notes) lines.fill('', from, to)
  // from the last mark of a line to the first, so that the places hold
  for (const { number, mark } of notes.toSorted((a, b) => b.mark.at - a.mark.at)) {
    const line = lines[mark.line] ?? ''
    lines[mark.line] = `${line.slice(0, mark.at)}[^${number}]${line.slice(mark.at + mark.length)}`
  }
  return taken
}
