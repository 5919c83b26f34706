/** Footnotes: small type at the foot of a page that opens with a number which the text bears as a raised mark. */

import { around, type Row, type Word } from './page.js'

const LABEL = /^[[(]?(\d{1,3}|\*{1,3})[\])]?\.?$/
/** `1Phường Hoàn Kiếm`: no blank was drawn behind the number. */
const GLUED_LABEL = /^(\d{1,3}|\*{1,3})(?=\p{Lu})/u
/** A footnote is set in type so much smaller than the text. */
const SMALLER = 0.93

/** Takes the footnotes off the foot of a page: each goes to the word that its mark stands behind. */
export function takeNotes(rows: readonly Row[]): Row[] {
  const size = usualSize(rows)
  let from = rows.length
  while (from > 0 && (rows[from - 1]?.size ?? 0) < SMALLER * size) from--
  const text = rows.slice(0, from)
  const left: Row[] = []
  let note: Row[] | null = null
  for (const row of rows.slice(from)) {
    const label = labelOf(row)
    const bearer = label && bearerOf(text, label)
    if (bearer) {
      note = [withoutLabel(row)]
      bearer.note = note
    } else if (note) note.push(row)
    else left.push(row)
  }
  return [...text, ...left]
}

/** The font size of most letters. */
function usualSize(rows: readonly Row[]): number {
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

/** Finds the mark in the text, takes it out, and gives the word that bore it. */
function bearerOf(rows: readonly Row[], label: string): Word | null {
  for (const row of rows) {
    const at = row.words.findIndex((word) => word.raised && LABEL.exec(word.text)?.[1] === label)
    const bearer = row.words[at - 1]
    if (!bearer || bearer.note) continue
    const [mark] = row.words.splice(at, 1)
    bearer.marks = [...(bearer.marks ?? []), mark?.text ?? '']
    return bearer
  }
  return null
}

function withoutLabel(row: Row): Row {
  const [first, ...rest] = row.words
  if (!first) return row
  const glued = GLUED_LABEL.exec(first.text)?.[0]
  const words = glued ? [{ ...first, text: first.text.slice(glued.length) }, ...rest] : rest
  const [head] = words
  if (head) head.marks = [glued ?? first.text]
  return words.length > 0 ? { ...row, words, ...around(words) } : row
}
