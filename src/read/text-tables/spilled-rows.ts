/** The rows of a table whose cells stand one after the other: cut at their labels, up to what stands behind the table. */
import { startsLower } from '../../text/characters.js'
import { AUTHORITY, MOTTO, NATIONAL_NAME, PARTY_NAME, RECIPIENTS_LABEL } from '../../text/letterhead-words.js'
import type { PhysicalLine } from '../../text/lines.js'
import { type LineMarker, markerAt } from '../../text/marker.js'
import type { RowBlock } from '../block.js'
import { BODY } from './column-kinds.js'
import { LabelSequence } from './label-sequence.js'
import type { SectionsBehind } from './section-behind.js'
import { type Header, headerEnd, START } from './spilled-header.js'

const LABEL = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2}){0,2})[.)/]?$/u
const LABELLED = /^((?:[IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2}){0,2})[.)]?) (?=["“(]?\p{Lu}|- )/u
const MARKED = /^\d{1,3}[.)]$/
const CUT_YEAR = /[/.–-]((?:19|20)\d?)$/
const END = new RegExp(
  `^(?:${RECIPIENTS_LABEL}|(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?: (?:số )?(?:\\d{1,2}|[IVX]{1,4}))?[.:]?$|Ghi chú ?:|Trên đây là |Điều \\d{1,2}\\. )`,
  'u',
)
const ENDS = [END, AUTHORITY, NATIONAL_NAME, PARTY_NAME, MOTTO]

/** True for what stands behind a table: the signature, the next annex, what closes the document. */
export const isTableEnd = (text: string): boolean => ENDS.some((end) => end.test(text))

/** A row is no longer than this. */
const ROW_LINES = 150

export interface SpilledRow {
  label: PhysicalLine
  /** The lines of the row, cut where a page ends. */
  pieces: PhysicalLine[][]
  furniture: NonNullable<RowBlock['furniture']>
}

/** The label that opens a line or stands alone on it; no number in the middle of a sentence or above a header: that of a page. */
function labelOf(text: string, next: string): string | undefined {
  const alone = LABEL.exec(text)?.[0]
  return alone && !startsLower(next) && !START.test(next) ? alone : LABELLED.exec(text)?.[1]
}

/** `5` below `10/202`: a narrow column breaks a year. */
const endsYear = (above: string, line: string): boolean =>
  /^\d{1,2}$/.test(line) && (CUT_YEAR.exec(above)?.[1]?.length ?? 0) + line.length === 4

/** `1. Sở Y tế đối với …` in a row of a table whose labels have no full stop: an item in the cell of who leads. */
function isInCell(label: string, line: string, rows: readonly SpilledRow[]): boolean {
  if (!MARKED.test(label) || !BODY.test(line.slice(label.length + 1))) return false
  const figures = rows.filter((row) => /^\d/.test(row.label.text))
  return figures.length > 0 && !figures.some((row) => MARKED.test(row.label.text))
}

/** The next section: no row has a label of its kind, and it is no item of a list in a cell, which has the one before it too. */
function isSection(heading: LineMarker | null, line: string, rows: readonly SpilledRow[]): boolean {
  if (!heading || BODY.test(line.slice(heading.end))) return false
  const { style, delimiter, ordinal } = heading
  const isLike = (text: string): boolean =>
    style === 'arabic' ? MARKED.test(text) : markerAt(`${text.replace(/[.)/]$/, '')}. A`)?.style === style
  const item = `${ordinal - 1}${delimiter} `
  const pieces = rows.at(-1)?.pieces ?? []
  return (
    !rows.some((row) => isLike(row.label.text)) &&
    !pieces.some((piece) => piece.some(({ text }) => text.startsWith(item)))
  )
}

/** Cuts the lines at the labels that go on with the sequence. */
export function splitRows(
  lines: readonly PhysicalLine[],
  header: Header,
  sections: SectionsBehind,
): { rows: SpilledRow[]; end: number } {
  const rows: SpilledRow[] = []
  const sequence = new LabelSequence()
  let cut = false
  let i = header.end
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const row = rows.at(-1)
    const again = START.test(line.text) ? headerEnd(lines, i, header.key) : -1
    if (line.furniture && again < 0) {
      row?.furniture.push({ at: 0, text: line.text, line: line.line })
      cut = true
      continue
    }
    if (line.afterPage) cut = true
    if (again > 0) {
      for (const { text, line: number } of lines.slice(i, again)) row?.furniture.push({ at: 0, text, line: number })
      cut = true
      i = again - 1
      continue
    }
    if (START.test(line.text) || isTableEnd(line.text) || (row && isSection(sections.next(line.text), line.text, rows)))
      break
    const last = row?.pieces.at(-1)?.at(-1)
    if (last && !cut && endsYear(last.text, line.text)) {
      row?.pieces.at(-1)?.splice(-1, 1, { ...last, text: last.text + line.text })
      continue
    }
    const label = labelOf(line.text, lines[i + 1]?.text ?? '')
    if (label !== undefined && !isInCell(label, line.text, rows) && sequence.takes(label)) {
      const words = line.text.slice(label.length).trim()
      rows.push({
        label: { ...line, text: label },
        pieces: words === '' ? [] : [[{ ...line, text: words }]],
        furniture: [],
      })
      cut = words === ''
      continue
    }
    if (!row) break
    if (cut || row.pieces.length === 0) row.pieces.push([])
    cut = false
    row.pieces.at(-1)?.push(line)
    if (row.pieces.reduce((sum, piece) => sum + piece.length, 0) > ROW_LINES) break
  }
  return { rows, end: i }
}
