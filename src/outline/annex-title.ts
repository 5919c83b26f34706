/** The title block of an annex: its label, its title and the notes that say what it was issued with. */
import { scanDocumentNumbers } from '../grammar/document/number.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { DECORATION, ISSUER_LINE, NATIONAL_NAME } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import type { AnnexNode } from '../tree.js'
import { isAttachmentNote, noteBehindTitle, splitAnnexLabel } from './annex-start.js'
import { readLetterhead } from './letterhead.js'

export const LONGEST_TITLE_LINE = 420

/** A title and no letterhead, as on the form of a letter. */
export function isCapitalTitle(text: string, line: SourceLine | undefined): boolean {
  const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  return (
    words.includes(' ') &&
    /^\p{L}/u.test(words) &&
    isCapitals(words) &&
    ![ISSUER_LINE, NATIONAL_NAME].some((head) => head.test(words))
  )
}

/** Label, title and notes; returns the index of the first line behind them. */
export function readTitleBlock(text: string, lines: readonly SourceLine[], annex: AnnexNode): number {
  let i = 0
  const wordsAt = (k: number): string => {
    const line = lines[k]
    return line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  }
  const first = splitAnnexLabel(wordsAt(0))
  // `PHỤ LỤC` over all annexes, with the first one below it
  const below = first?.rest === '' ? splitAnnexLabel(wordsAt(1)) : null
  const label = below ?? first
  const title: Extent[] = []
  /** A title, and the note that stands behind it on its line. */
  const take = ({ start, end }: Extent): void => {
    const at = noteBehindTitle(text.slice(start, end))
    if (at < 0) title.push({ start, end })
    else {
      title.push({ start, end: start + cutEnd(text.slice(start, start + at), ' ').length })
      annex.notes.push({ start: start + at, end })
    }
  }
  if (label) {
    annex.label = label.label
    const line = lines[below ? 1 : 0]
    if (label.rest && line) take({ start: line.end - label.rest.length, end: line.end })
    i = below ? 2 : 1
  } else {
    const head = readLetterhead(text, lines)
    if (head.typeLine !== null || head.nationalName || head.partyName) {
      annex.label = head.typeLine
      title.push(...head.title.filter((extent) => !isAttachmentNote(text.slice(extent.start, extent.end))))
      i = head.next
      for (const extent of head.title)
        if (isAttachmentNote(text.slice(extent.start, extent.end))) annex.notes.push(extent)
    }
  }
  for (; i < lines.length; i++) {
    const line = lines[i]
    const words = wordsAt(i)
    if (!line || words === '') break
    if (DECORATION.test(words)) continue
    if (isAttachmentNote(words) || /^\([^)]{3,200}\)$/.test(words)) {
      annex.notes.push({ start: line.start, end: line.end })
      continue
    }
    const isOverNote = isAttachmentNote(wordsAt(i + 1)) && !markerAt(words) && !/[.:;]$/.test(words)
    const isTitle = isOverNote || noteBehindTitle(words) >= 0 || isTitleLine(words, title.length)
    // `PHỤ LỤC`, `(Kèm theo …)` and the title below both
    const note = annex.notes[0]
    const isBelow = note !== undefined && (title[0]?.start ?? line.start) > note.start && markerAt(words) === null
    if (note ? !isBelow || !(title.length > 0 ? isCapitals(words) : isCapitalTitle(text, line)) : !isTitle) break
    take({ start: line.start, end: line.end })
  }
  const from = title[0]
  const to = title[title.length - 1]
  if (from && to) annex.title = { start: from.start, end: to.end }
  const own = annex.notes[0]
  if (own && annex.attachedTo === null) {
    annex.attachedTo = scanDocumentNumbers(text.slice(own.start, own.end))[0]?.canonical ?? null
  }
  return i
}

function isTitleLine(words: string, before: number): boolean {
  if (markerAt(words) && !isCapitals(words)) return false
  if (/^[IVXLC]+[.-]/.test(words)) return false
  if (isCapitals(words)) return true
  return before < 3 && words.length < LONGEST_TITLE_LINE / 2 && !/[.:;]$/.test(words)
}
