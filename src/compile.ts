/** Tree → Plan: strings are cut from the text, every span gets its input line. */
import type { Annex, Plan, Section, SourceInfo, Span } from './plan.js'
import { boxFinder } from './printed.js'
import { type Extent, indexFrom, type Source } from './source.js'
import {
  type AnnexNode,
  isAnnex,
  isSection,
  isTable,
  type PlanRoot,
  type SectionNode,
  type TableNode,
  textOf,
} from './tree.js'

/** What is known of the input as a file. */
export type InputInfo = Pick<SourceInfo, 'name' | 'bytes' | 'sha256'>

/** Puts a tree together to the plan that the library returns. */
export function compilePlan(root: PlanRoot, input: InputInfo): Plan {
  const { source, facts } = root
  const boxesOf = source.printed && boxFinder(source.printed)
  const place = (extent: Extent): Span => {
    const span = placed(source, extent)
    if (boxesOf && extent.start !== extent.end) span.boxes = boxesOf(extent)
    return span
  }
  const sections = root.children.filter(isSection)
  const footnotes = source.lines.filter(({ kind }) => kind === 'footnote').map(place)
  const spanned = <T extends { span: Extent }>(object: T): T => ({ ...object, span: place(object.span) })
  return {
    schemaVersion: '1',
    source: { format: source.format, ...input, pages: source.pages, reader: source.reader, ocr: source.ocr ?? false },
    document: { ...root.document, terms: root.document.terms.map(spanned) },
    sections: sections.map((section) => toSection(root, section, place)),
    annexes: annexesOf(root).map((annex) => toAnnex(root, annex, place)),
    objectives: facts.objectives.map(spanned),
    indicators: facts.indicators.map(spanned),
    tasks: facts.tasks.map((task) => ({ ...task, details: task.details.map(spanned), span: place(task.span) })),
    assignments: facts.assignments.map((assignment) => ({
      ...assignment,
      leads: assignment.leads.map(spanned),
      coordinators: assignment.coordinators.map(spanned),
      executors: assignment.executors.map(spanned),
      approvers: assignment.approvers.map(spanned),
      monitors: assignment.monitors.map(spanned),
      reportsTo: assignment.reportsTo.map(spanned),
      advises: assignment.advises.map(spanned),
      persons: assignment.persons.map(spanned),
      span: place(assignment.span),
    })),
    references: facts.references.map(spanned),
    diagnostics: root.diagnostics
      .map((diagnostic) => ({
        ...diagnostic,
        span: diagnostic.span && { ...place(diagnostic.span), ...diagnostic.span },
      }))
      .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
    ...(footnotes.length > 0 ? { footnotes } : {}),
    text: source.text,
  }
}

function toSection(root: PlanRoot, section: SectionNode, place: (extent: Extent) => Span): Section {
  return {
    id: section.id,
    marker: section.marker,
    heading: section.heading && textOf(root, section.heading),
    text: section.paragraphs.map((paragraph) => textOf(root, paragraph)).join('\n'),
    roles: section.roles,
    level: section.level,
    children: section.children.map((child) => toSection(root, child, place)),
    span: place(section.extent),
  }
}

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')

/** The annexes as they are counted: tables that stand in the body behind the others. */
function annexesOf(root: PlanRoot): AnnexNode[] {
  const annexes = root.children.filter(isAnnex)
  return [...annexes.filter(({ inBody }) => !inBody), ...annexes.filter(({ inBody }) => inBody)]
}

function toAnnex(root: PlanRoot, annex: AnnexNode, place: (extent: Extent) => Span): Annex {
  return {
    id: annex.id,
    label: annex.label,
    title: annex.title && oneLine(textOf(root, annex.title)),
    attachedTo: annex.attachedTo,
    sections: annex.children.filter(isSection).map((section) => toSection(root, section, place)),
    tables: annex.children.filter(isTable).map((table) => toTable(root, table, place)),
    span: place(annex.extent),
  }
}

function toTable(root: PlanRoot, table: TableNode, place: (extent: Extent) => Span): Annex['tables'][number] {
  return {
    columns: table.columns,
    rows: table.children.map((row) => ({
      id: row.id,
      kind: row.kind,
      cells: row.cells.map((cell) => textOf(root, cell)),
      span: place(row.extent),
    })),
    span: place(table.extent),
  }
}

/** The span of an extent, without its boxes, with the input line, the page and the block of its first character. */
function placed({ lines }: Source, { start, end }: Extent): Span {
  const line = lines[indexFrom(lines, start + 1) - 1]
  const span: Span = { start, end }
  if (line?.page) span.page = line.page
  if (line?.line) span.line = line.line
  if (line?.block !== undefined) span.block = line.block
  return span
}
