/**
 * Footnotes as law sites print them: `dân số[1]` in the text, and `[1] Chương trình số …` at the end of it or of a page.
 */

export interface BracketNote {
  number: number
  /** Index of its first line, and of the one behind its last. */
  from: number
  to: number
  /** Where its mark stands above it. */
  mark: { line: number; at: number; length: number }
}

const OPENS = /^[ \t]*\\?\[(\d{1,3})\\?\](?=[ \t]|$)/
const MARK = /(?<=\S)[ \t]?\\?\[(\d{1,3})\\?\]/g
const ENDS_SENTENCE = /[.;:]["”’)]?[ *]*$/
const OPENS_SENTENCE = /^[ *]*(?:\p{Lu}|#)/u
const BIBLIOGRAPHY = /^[ *#]*(?:danh mục )?(?:các )?tài liệu (?:tham khảo|trích dẫn)/iu
const LONGEST_NOTE = 60

/** The notes that a text numbers one after the other, each with a mark of its number above it. */
export function bracketNotes(lines: readonly string[]): BracketNote[] {
  const notes: BracketNote[] = []
  const marks = new Map<number, BracketNote['mark']>()
  const openings: { number: number; line: number }[] = []
  for (const [line, text] of lines.entries()) {
    if (!text.includes('[')) continue
    const opening = OPENS.exec(text)
    if (opening) openings.push({ number: Number(opening[1]), line })
    for (const { 0: mark, 1: number = '', index } of text.matchAll(MARK)) {
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
    notes.push({ number, from: line, to: endOf(lines, line, goesOn ? undefined : below?.line), mark })
  }
  return notes
}

/** A note goes on up to an empty line, to the next one where none stands between, else to the end of its sentence. */
function endOf(lines: readonly string[], from: number, next: number | undefined): number {
  const last = Math.min(lines.length, from + LONGEST_NOTE)
  const isNumberAlone = (OPENS.exec(lines[from] ?? '')?.[0].length ?? 0) === lines[from]?.trimEnd().length
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
  if (!lines.some((line) => OPENS.test(line))) return []
  const notes = bracketNotes(lines)
  const taken = notes.map((note) => ({
    note,
    text: lines.slice(note.from, note.to).map((line, i) => (i === 0 ? line.replace(OPENS, '') : line)),
  }))
  for (const { from, to } of notes) lines.fill('', from, to)
  // from the last mark of a line to the first, so that the places hold
  for (const { number, mark } of notes.toSorted((a, b) => b.mark.at - a.mark.at)) {
    const line = lines[mark.line] ?? ''
    lines[mark.line] = `${line.slice(0, mark.at)}[^${number}]${line.slice(mark.at + mark.length)}`
  }
  return taken
}
