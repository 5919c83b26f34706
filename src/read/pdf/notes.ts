/** Footnotes: small type at the foot of a page that opens with a number which the text bears as a raised mark. */
import { startsLower } from '../../text/characters.js'
import type { PageLine } from './lines.js'
import { copyOf } from './packed.js'
import { around, type NoteRow, type PageContent, type Row, type Word } from './page.js'
import type { TablePart } from './tables.js'

const LABEL = /^[[(]?(\d{1,3}|\*{1,3})[\])]?\.?$/
/** `1Phường Hoàn Kiếm`: no blank was drawn behind the number. */
const GLUED_LABEL = /^(\d{1,3}|\*{1,3})(?=\p{Lu})/u
const FINAL = /[.;:!?…]["”’)]?$/
/** What stands right behind a mark is of the word that bore it: `phẩm¹.`. */
const PUNCTUATION = /^[.,;:!?)”"]+$/
/** Parts of the font size. */
const TOUCH = 0.2
/** A footnote is set in type so much smaller than the text that bears its mark. */
const SMALLER = 0.93
/** Points by which the sizes of the lines of notes differ. */
const ONE_SIZE = 0.6

/** What may bear marks. */
interface Marked {
  rows: readonly Row[]
  tables: readonly TablePart[]
}

interface Page {
  page: PageContent
  rows: Row[]
  tables: readonly TablePart[]
}

/**
 * Takes the footnotes off the feet of the pages: each goes to the word that its mark stands behind, in the text or in a
 * table. One that found no room is printed on the next page, or ends there.
 */
export function takeNotes(pages: readonly Page[]): void {
  let before: Page | null = null
  let open: NoteRow[] | null = null
  const last = pages.at(-1)
  for (const page of pages) {
    const from = footOf(page)
    const text = { rows: page.rows.slice(0, from), tables: page.tables }
    const left: Row[] = []
    const foot = page.rows.slice(from)
    let note: NoteRow[] | null = goesOn(open, foot[0]) ? open : null
    const further = page === last && foot.some((row) => labelOf(row) === '1') ? pages.slice(0, -1) : []
    for (const row of foot) {
      const label = labelOf(row)
      const bearer =
        label &&
        (takeMark(text, label, row.size) ??
          (before && takeMark(before, label, row.size)) ??
          takeFirstMark(further, label, row.size))
      if (bearer) {
        note = [{ row: withoutLabel(row), page: page.page.number }]
        bearer.note = note
      } else if (note && isOneSize(note, row)) note.push({ row, page: page.page.number })
      else left.push(row)
    }
    page.rows = [...text.rows, ...left]
    before = page
    open = note
  }
}

/** The bearer of a note at the end of the whole text, as where a browser prints a page. */
function takeFirstMark(pages: readonly Page[], label: string, size: number): Word | null {
  for (const page of pages) {
    const bearer = takeMark(page, label, size)
    if (bearer) return bearer
  }
  return null
}

/** True for the first row of a foot that goes on in the middle of a sentence of a note. */
function goesOn(note: readonly NoteRow[] | null, row: Row | undefined): boolean {
  const [head, tail] = [note?.at(-1)?.row.words.at(-1), row?.words[0]]
  if (!note || !row || !head || !tail || !isOneSize(note, row)) return false
  return !FINAL.test(head.text) && startsLower(tail.text)
}

function isOneSize([first]: readonly NoteRow[], row: Row): boolean {
  return Math.abs((first?.row.size ?? 0) - row.size) <= ONE_SIZE
}

/** The rows of the footnotes of a page whose marks the text above them bears, whatever stands below them. */
export function noteRows({ rows, tables }: Marked): Set<Row> {
  const found = new Set<Row>()
  let size = 0
  rows.forEach((row, i) => {
    const label = labelOf(row)
    if (label !== null && bears({ rows: rows.slice(0, i), tables }, label, row.size)) size = row.size
    else if (row.size > size + ONE_SIZE) size = 0
    if (size > 0) found.add(row)
  })
  return found
}

/** The index of the first row of those at the foot that are set in the small type of the last one. */
function footOf({ rows, tables }: Marked): number {
  const small = SMALLER * Math.max(usualSize(rows), usualSize(cellLines(tables)))
  const last = (rows.at(-1)?.size ?? 0) + ONE_SIZE
  let from = rows.length
  for (let row = rows[from - 1]; row && (row.size < small || row.size <= last); row = rows[from - 1]) from--
  return from
}

function cellLines(tables: readonly TablePart[]): PageLine[] {
  return tables.flatMap(({ lines }) => [...lines.values()].flat())
}

/** The font size of most letters. */
function usualSize(rows: readonly Pick<Row, 'size' | 'words'>[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of rows) {
    letters.set(
      size,
      words.reduce((sum, word) => sum + word.text.length, letters.get(size) ?? 0),
    )
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function labelOf({ words }: Row): string | null {
  const first = words[0]?.text ?? ''
  return LABEL.exec(first)?.[1] ?? GLUED_LABEL.exec(first)?.[1] ?? null
}

const isMarkOf = (text: string, label: string): boolean => LABEL.exec(text)?.[1] === label

function bears({ rows, tables }: Marked, label: string, size: number): boolean {
  return markedWord(rows, label, size) !== null || markedCell(tables, label, size) !== null
}

/**
 * Finds the mark in the text, takes it out, and gives the word that bore it.
 *
 * @param size of the type of the note
 */
function takeMark({ rows, tables }: Marked, label: string, size: number): Word | null {
  const place = markedWord(rows, label, size)
  if (place) {
    const { row, at, bearer } = place
    const [mark] = row.words.splice(at, 1)
    bearer.marks = [...(bearer.marks ?? []), mark?.text ?? '']
    const next = row.words[at]
    if (
      mark &&
      next &&
      !next.blankBefore &&
      PUNCTUATION.test(next.text) &&
      next.left - mark.right < TOUCH * next.size
    ) {
      row.words.splice(at, 1)
      bearer.text += next.text
      bearer.right = next.right
    }
    return bearer
  }
  const cell = markedCell(tables, label, size)
  if (!cell) return null
  const { line, word } = cell
  const mark = word.raisedEnd ?? ''
  word.text = word.text.slice(0, -mark.length)
  word.marks = [...(word.marks ?? []), mark]
  delete word.raisedEnd
  line.text = line.words.map(({ text }) => text).join(' ')
  return word
}

/** Where a row bears a raised mark behind a word. */
function markedWord(rows: readonly Row[], label: string, size: number): { row: Row; at: number; bearer: Word } | null {
  for (const row of rows) {
    if (size >= SMALLER * row.size) continue
    const at = row.words.findIndex((word) => word.raised && isMarkOf(word.text, label))
    const bearer = row.words[at - 1]
    if (bearer && !bearer.note) return { row, at, bearer }
  }
  return null
}

/** Where a word of a table ends in a raised mark. */
function markedCell(tables: readonly TablePart[], label: string, size: number): { line: PageLine; word: Word } | null {
  for (const line of cellLines(tables)) {
    if (size >= SMALLER * line.size) continue
    const word = line.words.find(({ raisedEnd, note }) => raisedEnd && isMarkOf(raisedEnd, label) && !note)
    if (word) return { line, word }
  }
  return null
}

function withoutLabel(row: Row): Row {
  const [first, ...rest] = row.words
  if (!first) return row
  const glued = GLUED_LABEL.exec(first.text)?.[0]
  const words = glued ? [{ ...copyOf(first), text: first.text.slice(glued.length) }, ...rest] : rest
  const [head] = words
  if (head) head.marks = [glued ?? first.text]
  return words.length > 0 ? { ...row, words, ...around(words) } : row
}
