/** Small plan trees made by hand. */
import type { Extent } from '../../src/source.js'
import type { AnnexNode, PlanRoot, SectionNode } from '../../src/tree.js'

export interface TreeSpec {
  /** Lines of the title. */
  title?: string[]
  /** Section id to its paragraphs; ids name their parents: `III.2`. */
  sections?: Record<string, string[]>
  /** Annex id to its label and the lines below its title. */
  annexes?: Record<string, { label: string | null; notes?: string[] }>
  document?: Partial<PlanRoot['document']>
}

/** A tree with the passages of `spec`, one line each. */
export function planRoot({ title = [], sections = {}, annexes = {}, document = {} }: TreeSpec): PlanRoot {
  let text = ''
  const lines: PlanRoot['source']['lines'] = []
  const line = (content: string): Extent => {
    const extent = { start: text.length, end: text.length + content.length }
    lines.push({ ...extent, kind: 'paragraph', line: lines.length + 1 })
    text += `${content}\n`
    return extent
  }
  const titleAt = title.map(line)
  const all = Object.entries(sections).map(([id, paragraphs]): SectionNode => {
    const extents = paragraphs.map(line)
    return {
      type: 'section',
      id,
      marker: { style: 'arabic', label: id.split('.').at(-1) ?? id, ordinal: null, inferred: false },
      heading: null,
      paragraphs: extents,
      roles: [],
      level: id.split('.').length,
      extent: { start: extents[0]?.start ?? text.length, end: extents.at(-1)?.end ?? text.length },
      children: [],
    }
  })
  const annexNodes = Object.entries(annexes).map(([id, { label, notes = [] }]): AnnexNode => {
    const extents = notes.map(line)
    const extent = { start: extents[0]?.start ?? text.length, end: extents.at(-1)?.end ?? text.length }
    return { type: 'annex', id, label, title: null, notes: extents, attachedTo: null, children: [], extent }
  })
  return {
    type: 'plan',
    source: { format: 'text', reader: 'text', text, lines, furniture: [], joins: [], pages: null },
    document: {
      number: '57/KH-UBND',
      type: 'KH',
      typeName: 'Kế hoạch',
      system: 'state',
      issuer: { name: null, agencyId: null },
      place: null,
      date: '2024-03-14',
      title: null,
      signers: [],
      recipients: [],
      terms: [],
      inferred: [],
      ...document,
    },
    title: titleAt,
    children: [...all, ...annexNodes],
    facts: { objectives: [], indicators: [], tasks: [], assignments: [], references: [] },
    diagnostics: [],
  }
}
