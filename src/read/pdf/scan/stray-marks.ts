/**
 * Footnotes of recognised pages. Their marks are too small to be read: `sản'` or `sản”` for `sản¹`, or nothing; the numbers
 * before the notes are lost as often. But the short line over the notes is found, and their type is small.
 */
import { startsLower } from '../../../text/characters.js'
import { isSyllable } from '../../../text/syllable.js'
import { copyOf } from '../packed.js'
import { type Area, around, type NoteRow, type PageContent, type Row, type Word } from '../page.js'

const LABEL = /^[[(]?(?<label>\d{1,3})[\])]?\.?$/u
/** Quotes and rings that a raised figure is taken for, or the figure itself, behind a word. */
const STRAY = /^(?<word>.*\p{L})(?<mark>['’‘”"°*]{1,2}|\d{1,2})(?<close>[.,;:)]*)$/u
const OPENING = /^[([]*[“"]/u
const FINAL = /[.;:!?…]["”’)]?$/u
/** Parts of the width of the page, and of its height. */
const SHORTEST = 0.08
const LONGEST = 0.4
const HIGHEST = 0.3
/** Parts of the font size of most letters. */
const SMALLER = 0.93
/** Points. */
const LEFT = 12

/** Where the short line stands that parts the footnotes from the text, if there is one. */
export function noteLine(rules: readonly Area[], grids: readonly Area[], page: PageContent): number | undefined {
  const { width, height } = page
  const lines = rules.filter(({ left, top, right, bottom }) => {
    const length = right - left
    if (length < bottom - top || length < SHORTEST * width || length > LONGEST * width) return false
    return (
      top > HIGHEST * height &&
      right < width / 2 &&
      !grids.some((grid) => top > grid.top - 1 && bottom < grid.bottom + 1)
    )
  })
  return lines.map(({ top }) => top).sort((a, b) => b - a)[0]
}

/** Takes the footnotes below the short line of a page: each goes to the word that bears its stray mark, if all marks are there. */
export function takeStrayNotes(page: { page: PageContent; rows: Row[]; tables: readonly Area[] }): void {
  const { noteLine: top, number } = page.page
  const text = page.rows.filter(({ base }) => base < (top ?? Number.POSITIVE_INFINITY))
  const foot = page.rows.slice(text.length)
  const left = Math.min(...text.map((row) => row.left))
  const isSmall = (row: Row): boolean => row.size < SMALLER * usualSize(text) && row.left > left - LEFT
  if (top === undefined || foot.length === 0 || text.length === 0 || !foot.every(isSmall)) return
  const notes = notesOf(foot)
  const stray = strayWords(text)
  const isOf = (figure: string | null, label: string | undefined): boolean => !figure || !label || figure === label
  const isBorne = stray.length === notes.length && stray.every(({ figure }, i) => isOf(figure, notes[i]?.label))
  // none of the words of the page is known to bear them: they stand behind its last one
  const last = page.tables.some((table) => table.bottom > (text.at(-1)?.base ?? 0))
    ? []
    : text.flatMap(({ words }) => words).slice(-notes.length)
  const bearers = isBorne ? stray.map(({ word }) => word) : last
  if (bearers.length < notes.length) return
  notes.forEach(({ rows }, i) => {
    const bearer = bearers[i] as Word
    bearer.note = rows.map((row): NoteRow => ({ row, page: number }))
    const { word = '', mark = '', close = '' } = (isBorne && STRAY.exec(bearer.text)?.groups) || {}
    if (mark === '') return
    bearer.raw ??= { text: bearer.text }
    bearer.text = `${word}${close}`
    bearer.marks = [...(bearer.marks ?? []), mark]
  })
  page.rows = text
}

interface Note {
  label?: string
  rows: Row[]
}

/** Notes begin with their numbers; where none is read, with sentences behind the end of others. */
function notesOf(foot: readonly Row[]): Note[] {
  const notes: Note[] = []
  const labels = foot.map(({ words }) => LABEL.exec(words[0]?.text ?? '')?.groups?.label)
  const isLabelled = labels.some((label) => label !== undefined)
  foot.forEach((row, i) => {
    const end = foot[i - 1]?.words.at(-1)?.text ?? ''
    const opens = isLabelled ? labels[i] !== undefined : FINAL.test(end) && !startsLower(row.words[0]?.text ?? '')
    const label = labels[i]
    if (i === 0 || opens) notes.push({ rows: [], ...(label ? { label } : {}) })
    notes.at(-1)?.rows.push(label ? withoutLabel(row) : row)
  })
  return notes
}

function withoutLabel(row: Row): Row {
  const [label, head, ...rest] = row.words
  if (!label || !head) return row
  const words = [{ ...copyOf(head), marks: [label.text] }, ...rest]
  return { ...row, words, ...around(words) }
}

/** The words that bear what closes no quotation, in reading order. */
function strayWords(rows: readonly Row[]): { word: Word; figure: string | null }[] {
  let open = 0
  return rows.flatMap(({ words }) =>
    words.flatMap((word) => {
      if (OPENING.test(word.text)) open++
      const { word: own = '', mark = '' } = STRAY.exec(word.text)?.groups ?? {}
      if (/^[”"]/.test(mark) && open > 0) {
        open--
        return []
      }
      const isFigure = /^\d/.test(mark)
      if (mark === '' || (isFigure && !(own.length > 1 && isSyllable(own)))) return []
      return [{ word, figure: isFigure ? mark : null }]
    }),
  )
}

/** The font size of most letters. */
function usualSize(rows: readonly Row[]): number {
  const sizes = rows.flatMap(({ words, size }) => words.flatMap(({ text }) => Array.from(text, () => size)))
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0
}
