/** Where annexes begin: at their labels, at second letterheads and at titles over `(Kèm theo …)`. */
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { MOTTO, NATIONAL_NAME, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import {
  isAnnexLabel,
  isAttachmentNote,
  isFormLabel,
  isNamedAnnex,
  noteBehindTitle,
  splitAnnexLabel,
} from './annex-start.js'
import { isCapitalTitle, LONGEST_TITLE_LINE } from './annex-title.js'
import { opensClosing } from './closing.js'
import { readLetterhead } from './letterhead.js'

const MOST_TITLE_LINES = 5

/** The lines of each annex: cut at labels, at second letterheads and at titles over `(Kèm theo …)`. */
export function annexRuns(text: string, lines: readonly SourceLine[], from: number): [number, number][] {
  const starts: number[] = from < lines.length ? [from] : []
  for (let i = from + 1; i < lines.length; i++) {
    if (!startsAnnex(text, lines, i)) continue
    // the letterhead of an attached plan belongs to the title that follows it
    const start = starts[starts.length - 1] ?? from
    const head = readLetterhead(text, lines, start)
    if (head.next >= i && i - start < 20 && (head.nationalName || head.partyName || head.issuers.length > 0)) continue
    starts.push(i)
  }
  const own = starts.filter((_, k) => k === 0 || !isListed(text, lines, starts, k))
  return own.map((start, k) => [start, own[k + 1] ?? lines.length])
}

/** A list of annexes has their labels, each with its title at most. */
const MOST_LISTED_LINES = 3

/** `Phụ lục I.1` with its title in a list of the annexes: the annex stands below, with the same label. */
function isListed(text: string, lines: readonly SourceLine[], starts: readonly number[], k: number): boolean {
  const labelAt = (start: number): string => {
    const line = lines[start]
    const label = line ? splitAnnexLabel(text.slice(line.start, line.end))?.label : undefined
    return label?.toLowerCase() ?? ''
  }
  const [start = 0, next = 0] = starts.slice(k)
  if (next - start > MOST_LISTED_LINES || next === 0) return false
  const label = labelAt(start)
  return /\d|[ivxl]$/.test(label) && starts.slice(k + 1).some((other) => labelAt(other) === label)
}

/** True if an annex begins at a line, whatever stands before it. */
export function startsAnnex(text: string, lines: readonly SourceLine[], i: number): boolean {
  const line = lines[i]
  if (!line || line.kind === 'row') return false
  const words = text.slice(line.start, line.end)
  const previous = lines[i - 1]
  if (isAnnexLabel(words)) return previous === undefined || !isTitleBlockLine(text, previous)
  if (isFormLabel(words)) return !namesAnnex(text, previous) && isCapitalTitle(text, lines[i + 1])
  if (isNamedAnnex(words)) return !namesAnnex(text, previous) && !namesAnnex(text, lines[i + 1])
  if (opensWithoutTitle(text, lines, i)) return true
  const hasNote = noteBehindTitle(words) >= 0
  if (!isCapitals(words) && !TYPE_LINE.test(words) && !hasNote) return false
  if (previous && previous.kind !== 'row') {
    const before = text.slice(previous.start, previous.end)
    if (
      isAnnexLabel(before) ||
      isFormLabel(before) ||
      TYPE_LINE.test(before) ||
      (isCapitals(before) && !/[.:;]$/.test(before) && !markerAt(before))
    )
      return false
  }
  if (markerAt(words) || opensClosing(words) || POSITION.test(words)) return false
  if (isInTitle(text, lines, i)) return false
  if (hasNote) return true
  for (let k = i + 1; k < Math.min(i + 5, lines.length); k++) {
    const next = lines[k]
    if (!next || next.kind === 'row') return false
    const after = text.slice(next.start, next.end)
    if (isAttachmentNote(after) || noteBehindTitle(after) >= 0) return true
    // the last lines of a signature, with an annex of its own behind them
    if (isAnnexLabel(after)) return false
    if (markerAt(after) || after.length > LONGEST_TITLE_LINE) return false
  }
  return false
}

/** True for a line of capitals that only lines of capitals part from the label of an annex, whatever mark ends them. */
function isInTitle(text: string, lines: readonly SourceLine[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - MOST_TITLE_LINES); k--) {
    const line = lines[k]
    if (!line || line.kind === 'row') return false
    const words = text.slice(line.start, line.end)
    if (isAnnexLabel(words)) return true
    if (!isCapitals(words) || markerAt(words)) return false
  }
  return false
}

/** `(Ban hành kèm theo Quyết định số …)`, where pages lost the title over it; the motto may be left. */
const NOTE_ALONE = /^\(Ban hành kèm theo (?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị) số:? ?\d[^()]{4,160}\)$/u

/** True for such a note below the end of a sentence or a name, or for the motto over it. */
function opensWithoutTitle(text: string, lines: readonly SourceLine[], i: number): boolean {
  const [before, words = '', next] = [i - 1, i, i + 1].map((k) => {
    const line = lines[k]
    return line && line.kind !== 'row' ? text.slice(line.start, line.end) : undefined
  })
  if (i === 0) return false
  if (MOTTO_ALONE.test(words)) return NOTE_ALONE.test(next ?? '') && !NATIONAL_NAME.test(before ?? '')
  return NOTE_ALONE.test(words) && /[.;]$/.test(before ?? '')
}

const MOTTO_ALONE = new RegExp(`^${MOTTO.source}$`, 'iu')

function namesAnnex(text: string, line: SourceLine | undefined): boolean {
  return line !== undefined && line.kind !== 'row' && splitAnnexLabel(text.slice(line.start, line.end)) !== null
}

function isTitleBlockLine(text: string, line: SourceLine): boolean {
  return line.kind !== 'row' && isAnnexLabel(text.slice(line.start, line.end))
}
