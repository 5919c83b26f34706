/** Items → sections with their ids, headings, roles and places. */

import { pointsToAnnex } from '../grammar/citation/annex-pointer.js'
import { isPartOfYear } from '../grammar/schedule/heading-time.js'
import type { Diagnostic, Marker, Role } from '../plan.js'
import type { SourceLine } from '../source.js'
import { cutEnd } from '../text/edges.js'
import type { SectionNode } from '../tree.js'
import { giveDuties, giveEvent, giveTasks, isAssessment } from './given-tasks.js'
import { chargedHead, isTitledList, type Phrases, readHeading } from './heading.js'
import type { Item } from './item.js'
import { buildItems, markLines } from './numbering.js'
import { repairItems, sequenceFaults } from './repair.js'
import { isEventHeading, isLeadership, isRoadMap, isWeakTaskHeading, rolesOf } from './roles.js'
import { baseId } from './section-id.js'
import { isLookBack, isTimeTable, leadsOn, leadsTo, namedRoles, opensWork } from './section-leads.js'

export interface SectionContext {
  text: string
  /** `PL1` inside an annex, else empty. */
  prefix: string
  phrases: Phrases
  report: (diagnostic: Diagnostic) => void
  /** Where the tables begin. */
  tables?: ReadonlySet<number>
  /** How often each id was given, without its `~2`; articles of different chapters have the same. */
  taken: Map<string, number>
  /** How far the lists before came, by kind of marker. */
  reached: Map<string, number>
}

/** An article that approves a plan and leads in its parts. */
const APPROVES = /^(?:Phê duyệt|Thông qua|Ban hành) [^\n]*:$/u

/** Builds the sections of a run of lines, the preamble first. */
export function buildSections(lines: readonly SourceLine[], context: SectionContext): SectionNode[] {
  const { text } = context
  const headOf = (line: string): number => chargedHead(line, context.phrases)
  const { preamble, items } = buildItems(markLines(text, lines), {
    headOf,
    charges: context.phrases.charges,
    opens: context.phrases.opens,
  })
  const closesItself = (item: Item): boolean => {
    const line = text.slice(item.content.start, item.content.end)
    const own = item.paragraphs.map((extent) => text.slice(extent.start, extent.end)).join(' ')
    const rest = line.includes(':') ? line.slice(line.indexOf(':') + 1) : line
    return pointsToAnnex((own || rest).trim())
  }
  const wordsOf = ({ content }: Item): string => text.slice(content.start, content.end)
  const repaired = repairItems(items, {
    closesItself,
    charges: (item) => context.phrases.charges(cutEnd(wordsOf(item), '.:')),
    chargesLine: ({ start, end }) => headOf(text.slice(start, end)) > 0,
    roles: (item) => rolesOf(wordsOf(item)),
    approves: (item) => item.marker?.style === 'article' && APPROVES.test(wordsOf(item)),
    labelled: ({ children }) => children.some((child) => context.phrases.labelled(wordsOf(child))),
  })
  const sections: SectionNode[] = []
  const first = preamble[0]
  const last = preamble[preamble.length - 1]
  if (first && last) {
    sections.push({
      type: 'section',
      id: context.prefix ? `${context.prefix}.preamble` : 'preamble',
      marker: { style: 'none', label: null, ordinal: null, inferred: false },
      heading: null,
      paragraphs: preamble,
      roles: [],
      level: 1,
      extent: { start: first.start, end: last.end },
      children: [],
    })
  }
  const parent: Parent = {
    id: context.prefix,
    level: 0,
    tasks: false,
    targets: false,
    situation: false,
    implementation: false,
    roleless: true,
  }
  sections.push(...toSections(repaired, parent, context))
  if (context.prefix === '') giveDuties(sections, text, context.phrases)
  return sections
}

interface Parent {
  id: string
  level: number
  /** A section above holds the tasks. */
  tasks: boolean
  /** The section above holds targets and no tasks. */
  targets: boolean
  /** A section above only looks back: what was led and done there is no work of the plan. */
  situation: boolean
  implementation: boolean
  /** No section above says what it is for. */
  roleless: boolean
}

function toSections(items: readonly Item[], parent: Parent, context: SectionContext): SectionNode[] {
  const counts = new Map<string, number>()
  const sections: SectionNode[] = []
  const ids = new Map<Item, string>()
  const titled = isTitledList(context.text, items, context.phrases)
  for (const item of items) {
    const base = baseId(item, parent.id, counts, context.prefix)
    const used = (context.taken.get(base) ?? 0) + 1
    context.taken.set(base, used)
    const id = used === 1 ? base : `${base}~${used}`
    ids.set(item, id)
    sections.push(toSection(item, id, parent, context, titled))
  }
  for (const fault of sequenceFaults(items, { inChapter: parent.level > 0, reached: context.reached })) {
    const { item } = fault
    context.report({
      rule: fault.rule,
      severity: 'warning',
      message: faultMessage(fault.rule, item.marker?.label ?? '', fault.expected),
      span: { start: item.line.start, end: item.content.start },
      sectionId: ids.get(item) ?? null,
    })
  }
  return sections
}

function faultMessage(rule: string, label: string, expected: string): string {
  if (rule === 'numbering-duplicate') return `“${label}” stands twice in one list; “${expected}” was expected`
  if (rule === 'numbering-gap') return `“${label}” follows where “${expected}” was expected: a line may be lost`
  return `“${label}” is out of order; “${expected}” was expected`
}

function toSection(item: Item, id: string, parent: Parent, context: SectionContext, titled: boolean): SectionNode {
  const { text } = context
  const { heading, rest } = item.inferred ? { heading: null, rest: null } : titleOf(item, text, context, titled)
  const paragraphs = rest ? [rest, ...item.paragraphs] : item.paragraphs
  const title = heading ? text.slice(heading.start, heading.end) : ''
  const lead = heading === null && item.children.length > 0 ? paragraphs.at(-1) : undefined
  const led = lead ? leadsTo(text.slice(lead.start, lead.end)) : null
  const given = item.role ?? led ?? (parent.level === 0 && isPartOfYear(title) ? 'tasks' : null)
  const told = namedRoles(title, parent.level)
  if (isLookBack(told) && heading !== null && leadsOn(item, text)) told.push('tasks')
  const named: Role[] = given ? [given] : told
  const roadMap = parent.targets && isRoadMap(title)
  const opened = item.isTitle === true && opensWork(item, text)
  const roles: Role[] = opened
    ? ['tasks']
    : named.filter((role) => {
        if (parent.situation && (role === 'tasks' || role === 'implementation')) return false
        if (parent.tasks && role === 'situation' && isAssessment(title)) return false
        // `Trách nhiệm của Sở Y tế`: whose duties these are, below what says that they are duties
        if (role === 'implementation' && parent.implementation && OF_BODY.test(title)) return false
        // `Bước 3. Tổ chức thực hiện`: a step of what the section above is about
        if (role === 'implementation' && item.marker?.noun === STEP) return false
        if (role === 'implementation' && parent.tasks && !parent.implementation && isLeadership(title)) return false
        return role !== 'tasks' || !(parent.tasks || parent.implementation || roadMap)
      })
  const section: SectionNode = {
    type: 'section',
    id,
    marker: markerOf(item),
    heading,
    paragraphs,
    roles,
    level: parent.level + 1,
    extent: { ...item.line },
    children: [],
  }
  const weak =
    heading !== null &&
    roles.length === 0 &&
    (isWeakTaskHeading(title) || isTimeTable(title, item, text)) &&
    !parent.tasks &&
    !parent.implementation &&
    !parent.situation
  // under `MỤC TIÊU, NHIỆM VỤ` each part says which of them it holds
  const mixed = roles.some((role) => role !== 'tasks' && role !== 'implementation')
  const inner: Parent = {
    id,
    level: section.level,
    tasks: parent.tasks || (roles.includes('tasks') && !mixed),
    targets: roles.includes('objectives') && !roles.includes('tasks'),
    situation: parent.situation || isLookBack(roles),
    implementation: parent.implementation || roles.includes('implementation'),
    roleless: parent.roleless && roles.length === 0 && !weak,
  }
  section.children = toSections(item.children, inner, context)
  if (weak) giveTasks(section, context.text)
  else if (inner.roleless && parent.level < 2 && isEventHeading(title))
    giveEvent(section, context.text, context.phrases)
  reportMisread(item, id, context)
  const lastChild = section.children[section.children.length - 1]
  const lastParagraph = item.paragraphs[item.paragraphs.length - 1]
  const ends = [section.extent.end, heading?.end ?? 0, lastChild?.extent.end ?? 0, lastParagraph?.end ?? 0]
  section.extent.end = Math.max(...ends)
  if (item.labelLost) {
    context.report({
      rule: 'inferred-value',
      severity: 'info',
      message: `the label of this line is lost; “${item.marker?.label ?? ''}” is taken, because it charges another body than the list above it`,
      span: { ...item.line },
      sectionId: id,
    })
  }
  if (item.inferred) {
    section.extent.start = section.children[0]?.extent.start ?? section.extent.start
    context.report({
      rule: 'missing-parent',
      severity: 'warning',
      message: `the line of “${item.marker?.label ?? ''}” is lost; it is put back because the labels below it prove it`,
      span: { start: section.extent.start, end: section.extent.start },
      sectionId: id,
    })
  }
  return section
}

const STEP = 'bước'
const OF_BODY = /^trách nhiệm của /iu

function reportMisread({ marker, line, content }: Item, sectionId: string, { report }: SectionContext): void {
  if (!marker?.misread) return
  report({
    rule: 'inferred-value',
    severity: 'info',
    message: `“${marker.misread}” is read as “${marker.label}”, which looks like it and which the labels around it call for`,
    span: { start: line.start, end: content.start },
    sectionId,
  })
}

/** Parts and chapters carry their title on the next line. */
function titleOf(item: Item, text: string, context: SectionContext, titled: boolean): ReturnType<typeof readHeading> {
  const style = item.marker?.style
  const next = item.paragraphs[0]
  if (
    item.content.end <= item.content.start &&
    next &&
    (style === 'part' || style === 'chapter' || style === 'division')
  ) {
    item.paragraphs = item.paragraphs.slice(1)
    return { heading: next, rest: null }
  }
  item.overTable = context.tables?.has(item.line.end + 1) === true
  return readHeading(text, item, context.phrases, titled)
}

function markerOf(item: Item): Marker {
  const marker = item.marker
  if (!marker) return { style: 'none', label: null, ordinal: null, inferred: item.inferred }
  return {
    style: marker.style,
    label: marker.label,
    ordinal: marker.ordinal || null,
    inferred: item.inferred || item.labelLost === true,
  }
}
