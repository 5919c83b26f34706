/** The annexes: phụ lục, and a plan that was issued with a decision; with their title, sections and tables. */
import type { SourceLine } from '../source.js'
import { type AnnexNode, eachSection, type SectionNode, type TableNode } from '../tree.js'
import { buildTable } from './annex-table.js'
import { readTitleBlock } from './annex-title.js'
import { type Closing, opensClosing, opensSignature, readClosing } from './closing.js'
import { buildSections, type SectionContext } from './sections.js'

/** What the bodies of an association are there for is no task of a plan. */
const CHARTER = /^điều lệ(?!\p{L})/iu

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

/** What stands between the heading of a table and the table: its unit, its title, and words that lead over to it. */
const BEFORE_TABLE =
  /:$|^(?:\(.{1,80}\)|(?:đvt|đơn vị(?: tính)?)(?!\p{L}).{0,40}|(?:bảng|biểu|danh mục)(?: (?:số )?\d{1,2}[.:]?)?(?!\p{L})[^.;]{0,120})$/iu

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
