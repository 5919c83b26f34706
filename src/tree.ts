/**
 * The plan tree (unist): what stands between the readers and the facts. Offsets point into the canonical
 * text of the source; strings are cut from it only when the plan is put together.
 */
import type { Data, Node } from 'unist'
import type {
  Assignment,
  ColumnRole,
  Diagnostic,
  DocumentInfo,
  Indicator,
  Marker,
  Objective,
  Reference,
  Role,
  Task,
} from './plan.js'
import type { Extent, Source } from './source.js'

/** A section of the outline. */
export interface SectionNode extends Node {
  type: 'section'
  /** The path of labels: `III.2.1.đ`. */
  id: string
  /** Its label. */
  marker: Marker
  /** The title part, without its label. */
  heading: Extent | null
  /** The own running text, a paragraph each, without children. */
  paragraphs: Extent[]
  /** What it is for. */
  roles: Role[]
  /** How deep it stands: 1 for the outermost. */
  level: number
  /** From its label to the end of its last child. */
  extent: Extent
  /** The sections below it. */
  children: SectionNode[]
}

/** A row of a table. */
export interface RowNode extends Node {
  type: 'row'
  /** `PL1.A.I.3`; null for a header or an empty row. */
  id: string | null
  /** `header`, `group` a title over the rows below, `item` what the table lists, `empty`. */
  kind: 'header' | 'group' | 'item' | 'empty'
  /** Its label as written: `1.2`. */
  label: string | null
  /** The label was lost and is put back because those of the rows around prove it. */
  putBack?: true
  /**
   * One per column, in the order of the columns. A cell merged over columns stands in its first column; one
   * merged over rows is the same extent in each of them, and lies in the first.
   */
  cells: Extent[]
  /** Titles of the group rows above, outermost first. */
  groups: Extent[]
  /** The index of the group row above that says who does all of its group. */
  chargedBy?: number
  /** The line of the text that it is. */
  extent: Extent
}

/** A table. */
export interface TableNode extends Node {
  type: 'table'
  /** Its columns: their headers, and what their cells hold. */
  columns: { name: string; role: ColumnRole }[]
  /** Its rows, those of the header among them. */
  children: RowNode[]
  /** From its first to its last row. */
  extent: Extent
}

/** An annex, or a table between the sections of the body. */
export interface AnnexNode extends Node {
  type: 'annex'
  /** `PL1`, `PL2` … */
  id: string
  /** Its label as written: `PHỤ LỤC I`. */
  label: string | null
  /** Where its title stands. */
  title: Extent | null
  /** Lines of the title block below the title: `(Kèm theo Kế hoạch số …)`. */
  notes: Extent[]
  /** The number of the document that it is annexed to. */
  attachedTo: string | null
  /** Its sections and tables, in the order of the text. */
  children: (SectionNode | TableNode)[]
  /** From its label to its end. */
  extent: Extent
  /** A table that stands in the body, between its sections. */
  inBody?: true
}

/** What the extractors find; each plugin fills its own list. */
export interface Facts {
  /** Filled by `planObjectives`. */
  objectives: Objective[]
  /** Filled by `planIndicators`. */
  indicators: Indicator[]
  /** Filled by `planTasks`. */
  tasks: Task[]
  /** Filled by `planAssignments`. */
  assignments: Assignment[]
  /** Filled by `planReferences`. */
  references: Reference[]
}

/** The plan tree: what plugins get. */
export interface PlanRoot extends Node {
  type: 'plan'
  /** The text, and what its lines are. */
  source: Source
  /** What the letterhead and the end of the document say of it. */
  document: DocumentInfo
  /** Where the title (trích yếu) stands, several lines where it was broken. */
  title: Extent[]
  /** The sections and annexes, in the order of the text. */
  children: (SectionNode | AnnexNode)[]
  /** What the plugins before found. */
  facts: Facts
  /** What is wrong with the document, and what was concluded. */
  diagnostics: Diagnostic[]
  data?: Data
}

/** A stretch of text that belongs together: a heading, a paragraph, a table cell. */
export interface Passage extends Extent {
  /** Null for the title of the document. */
  sectionId: string | null
  place: 'title' | 'heading' | 'text' | 'cell'
  /** The role of the column, for a cell. */
  role?: ColumnRole
}

export interface PlacedSection {
  section: SectionNode
  /** Outermost first; empty for a top section of the document or of an annex. */
  ancestors: readonly SectionNode[]
}

/** Every section below some nodes, parents before their children. */
export function eachSection(nodes: readonly Node[]): PlacedSection[] {
  const placed: PlacedSection[] = []
  const visit = (nodes: readonly Node[], ancestors: readonly SectionNode[]): void => {
    for (const node of nodes) {
      if (isAnnex(node)) visit(node.children, [])
      else if (isSection(node)) {
        placed.push({ section: node, ancestors })
        if (node.children.length > 0) visit(node.children, [...ancestors, node])
      }
    }
  }
  visit(nodes, [])
  return placed
}

const passages = new WeakMap<PlanRoot, readonly Passage[]>()

/** Every passage of the document, in the order of the text; found once for a tree, which no extractor changes. */
export function passagesOf(root: PlanRoot): readonly Passage[] {
  const known = passages.get(root)
  if (known) return known
  const found = findPassages(root)
  passages.set(root, found)
  return found
}

function findPassages(root: PlanRoot): Passage[] {
  const passages: Passage[] = root.title.map((extent) => ({ ...extent, sectionId: null, place: 'title' as const }))
  for (const node of root.children) {
    if (isAnnex(node)) {
      if (node.title) passages.push({ ...node.title, sectionId: node.id, place: 'title' })
      for (const note of node.notes) passages.push({ ...note, sectionId: node.id, place: 'text' })
      for (const child of node.children) {
        if (isSection(child)) continue
        for (const row of child.children) {
          if (row.kind !== 'group' && row.kind !== 'item') continue
          row.cells.forEach((cell, i) => {
            const role = child.columns[i]?.role ?? 'other'
            // a cell merged with one above is read in the row that holds its text
            if (cell.end > cell.start && cell.start >= row.extent.start)
              passages.push({ start: cell.start, end: cell.end, sectionId: row.id, place: 'cell', role })
          })
        }
      }
    }
  }
  for (const { section } of eachSection(root.children)) {
    if (section.heading) passages.push({ ...section.heading, sectionId: section.id, place: 'heading' })
    for (const { start, end } of section.paragraphs) passages.push({ start, end, sectionId: section.id, place: 'text' })
  }
  return passages.sort((a, b) => a.start - b.start)
}

/**
 * The same function of a tree and an object of it, a section or an extent, asked once for each: several extractors ask,
 * and none of them changes the tree. Nobody may change the answer.
 */
export function oncePerNode<Part extends object, Answer>(
  read: (root: PlanRoot, part: Part) => Answer,
): (root: PlanRoot, part: Part) => Answer {
  const known = new WeakMap<Part, { answer: Answer }>()
  return (root, part) => {
    const before = known.get(part)
    if (before) return before.answer
    const answer = read(root, part)
    known.set(part, { answer })
    return answer
  }
}

export function isSection(node: Node): node is SectionNode {
  return node.type === 'section'
}

/** What stands before the first heading, or before the first label. */
export function isPreamble({ id }: SectionNode): boolean {
  return id === 'preamble' || id.endsWith('.preamble')
}

export function isAnnex(node: Node): node is AnnexNode {
  return node.type === 'annex'
}

export function isTable(node: Node): node is TableNode {
  return node.type === 'table'
}

/** True where recognition of a scan misread something of this kind in a stretch of the text. */
export function isMended(root: PlanRoot, what: 'number' | 'agency', { start, end }: Extent): boolean {
  return root.source.mended?.some((piece) => piece.what === what && piece.start >= start && piece.end <= end) ?? false
}

/** The string that an extent of the root's text holds. */
export function textOf(root: PlanRoot, extent: Extent): string {
  return root.source.text.slice(extent.start, extent.end)
}
