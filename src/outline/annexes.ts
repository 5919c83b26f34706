/** The annexes: phụ lục, and a plan that was issued with a decision; with their title, sections and tables. */
import { scanDocumentNumbers } from '../grammar/document/number.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { DECORATION, ISSUER_LINE, MOTTO, NATIONAL_NAME, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { type AnnexNode, eachSection, type SectionNode, type TableNode } from '../tree.js'
import {
  isAnnexLabel,
  isAttachmentNote,
  isFormLabel,
  isNamedAnnex,
  noteBehindTitle,
  splitAnnexLabel,
} from './annex-start.js'
import { buildTable } from './annex-table.js'
import { type Closing, opensClosing, opensSignature, readClosing } from './closing.js'
import { readLetterhead } from './letterhead.js'
import { buildSections, type SectionContext } from './sections.js'

const LONGEST_TITLE_LINE = 420
const MOST_TITLE_LINES = 5
/** What the bodies of an association are there for is no task of a plan. */
const CHARTER = /^điều lệ(?!\p{L})/iu

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

/** A title and no letterhead, as on the form of a letter. */
function isCapitalTitle(text: string, line: SourceLine | undefined): boolean {
  const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  return (
    words.includes(' ') &&
    /^\p{L}/u.test(words) &&
    isCapitals(words) &&
    ![ISSUER_LINE, NATIONAL_NAME].some((head) => head.test(words))
  )
}

function namesAnnex(text: string, line: SourceLine | undefined): boolean {
  return line !== undefined && line.kind !== 'row' && splitAnnexLabel(text.slice(line.start, line.end)) !== null
}

function isTitleBlockLine(text: string, line: SourceLine): boolean {
  return line.kind !== 'row' && isAnnexLabel(text.slice(line.start, line.end))
}

export interface AnnexResult {
  annex: AnnexNode
  closing: Closing | null
}

/** Builds the annex that stands on some lines; a table without a header may go on from one that is `headed` above. */
export function buildAnnex(
  lines: readonly SourceLine[],
  id: string,
  parentNumber: string | null,
  context: SectionContext,
  headed: TableNode[] = [],
): AnnexResult {
  const { text } = context
  const first = lines[0]
  const last = lines[lines.length - 1]
  const annex: AnnexNode = {
    type: 'annex',
    id,
    label: null,
    title: null,
    notes: [],
    attachedTo: parentNumber,
    children: [],
    extent: { start: first?.start ?? 0, end: last?.end ?? 0 },
  }
  const body = readTitleBlock(text, lines, annex)
  let end = lines.length
  let closing: Closing | null = null
  for (let i = body; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') continue
    const opens = opensClosing(text.slice(line.start, line.end))
    if (!opens && !(opensSignature(text, lines, i) && readClosing(text, lines, i).next === lines.length)) continue
    closing = readClosing(text, lines, i)
    end = closing.from
    break
  }
  const loose: SourceLine[] = []
  const tables: SourceLine[][] = []
  for (let i = body; i < end; ) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'row') {
      loose.push(line)
      i++
      continue
    }
    const to = endOfTable(lines, i, end)
    const inside = lines.slice(i, to)
    tables.push(inside.filter(({ kind }) => kind === 'row'))
    for (const other of inside) if (other.kind !== 'row') loose.push(other)
    i = to
  }
  const sections = buildSections(loose, { ...context, prefix: id })
  if (annex.label !== null && CHARTER.test(annex.label)) {
    for (const { section } of eachSection(sections)) section.roles = section.roles.filter((role) => role !== 'tasks')
  }
  const built = tables.map((rows) => {
    const over = headingOver(text, sections, rows[0]?.start ?? 0)
    const table = buildTable(text, rows, id, context.taken, headed, over)
    reportPutBack(table, context)
    const { columns } = table
    if (columns.length > 0 && columns.every(({ name }) => name !== '')) headed.push(table)
    return table
  })
  const children = [...sections, ...built]
  annex.children = children.sort((a, b) => a.extent.start - b.extent.start)
  return { annex, closing }
}

/** What stands between the heading of a table and the table: its unit, and words that lead over to it. */
const BEFORE_TABLE = /:$|^(?:\(.{1,80}\)|(?:đvt|đơn vị(?: tính)?)(?!\p{L}).{0,40})$/iu

/** The id of the counted heading right above a table, which is counted below it; null where words of another matter part them. */
function headingOver(text: string, sections: readonly SectionNode[], start: number): string | null {
  const last = sections.findLast(({ extent }) => extent.start < start)
  if (!last) return null
  if (last.children.some(({ extent }) => extent.start < start)) return headingOver(text, last.children, start)
  if (!last.heading || last.marker.label === null || /^(?:dash|plus|bullet)$/.test(last.marker.style)) return null
  const between = last.paragraphs.filter((paragraph) => paragraph.end <= start)
  return between.every((paragraph) => BEFORE_TABLE.test(text.slice(paragraph.start, paragraph.end))) ? last.id : null
}

function reportPutBack({ children }: TableNode, { report }: SectionContext): void {
  for (const { putBack, label, id, extent } of children) {
    if (!putBack) continue
    report({
      rule: 'inferred-value',
      severity: 'info',
      message: `the row has no number; it is read as “${label ?? ''}”, which the rows around it prove`,
      span: { start: extent.start, end: extent.start },
      sectionId: id,
    })
  }
}

/** The index behind the last row of the table that a row opens: footnotes of its cells stand between its rows. */
export function endOfTable(lines: readonly SourceLine[], from: number, end: number): number {
  let to = from + 1
  for (let i = to; i < end; i++) {
    const line = lines[i]
    if (line?.kind === 'row' && line.table === lines[from]?.table) to = i + 1
    else if (line?.kind !== 'footnote') break
  }
  return to
}

/** Label, title and notes; returns the index of the first line behind them. */
function readTitleBlock(text: string, lines: readonly SourceLine[], annex: AnnexNode): number {
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
