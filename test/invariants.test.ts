import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, PlanError, parsePlan, parsePlanText, planSchema, type Section, type Span } from '../src/index.js'
import { textDocuments } from './documents.js'
import { randomPlans, randomTexts } from './random-text.js'

const doubled = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)

function eachSection(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...eachSection(section.children)])
}

/** Every object with a span, by its path: `tasks[3].details[0]`. */
function spans(value: unknown, path = ''): [string, Span][] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => spans(entry, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]): [string, Span][] =>
    key === 'span' && entry !== null ? [[path, entry as Span]] : spans(entry, path ? `${path}.${key}` : key),
  )
}

/** What does not hold in a plan. */
function faults(plan: Plan): string[] {
  const found: string[] = []
  const { text } = plan
  const at = ({ start, end }: Span) => text.slice(start, end)

  for (const issue of planSchema.safeParse(plan).error?.issues ?? [])
    found.push(`schema: ${issue.path.join('.')} ${issue.message}`)

  for (const [path, { start, end }] of spans(plan)) {
    if (start > end || end > text.length) found.push(`span of ${path} leaves the text`)
  }
  const said = (kind: string, id: string, span: Span, words: string | null) => {
    if (words !== null && at(span) !== words) found.push(`${kind} ${id} holds “${words}” but stands at “${at(span)}”`)
  }
  for (const objective of plan.objectives) said('objective', objective.id, objective.span, objective.text)
  for (const indicator of plan.indicators) said('indicator', indicator.id, indicator.span, indicator.text)
  for (const task of plan.tasks) {
    said('task', task.id, task.span, task.text)
    for (const detail of task.details) said('detail of', task.id, detail.span, detail.text)
  }
  for (const { id, span, text } of plan.references) {
    // a title that is broken over lines is one line in what cites it
    if (at(span).replaceAll('\n', ' ') !== text)
      found.push(`reference ${id} holds “${text}” but stands at “${at(span)}”`)
  }
  for (const {
    id,
    leads,
    coordinators,
    executors,
    approvers,
    monitors,
    reportsTo,
    advises,
    persons,
  } of plan.assignments) {
    // a name that is broken over the lines of a cell is one line
    for (const party of [leads, coordinators, executors, approvers, monitors, reportsTo, advises].flat())
      if (at(party.span).replaceAll('\u2028', ' ') !== party.name)
        found.push(`party of ${id} holds “${party.name}” but stands at “${at(party.span)}”`)
    for (const { span, name, position } of persons)
      for (const part of [name, position])
        if (part !== null && !at(span).includes(part)) found.push(`person of ${id} is not at its span`)
  }
  for (const { term, span } of plan.document.terms)
    if (!at(span).includes(term)) found.push(`term “${term}” stands at “${at(span)}”`)

  const sections = eachSection([...plan.sections, ...plan.annexes.flatMap((annex) => annex.sections)])
  for (const section of sections) {
    const own = at(section.span)
    if (section.heading !== null && !own.includes(section.heading)) found.push(`heading of ${section.id} is outside it`)
    for (const paragraph of section.text.split('\n'))
      if (!own.includes(paragraph)) found.push(`text of ${section.id} is outside it`)
    for (const child of section.children)
      if (child.span.start < section.span.start || child.span.end > section.span.end)
        found.push(`${child.id} leaves ${section.id}`)
  }
  const tables = plan.annexes.flatMap((annex) => annex.tables)
  const rows = tables.flatMap((table) => table.rows)
  for (const row of rows)
    if (at(row.span) !== row.cells.join('\t')) found.push(`cells of row ${row.id} are not its line`)

  const rowIds = rows.flatMap((row) => (row.id === null ? [] : [row.id]))
  const annexIds = plan.annexes.map((annex) => annex.id)
  const kinds: Record<string, string[]> = {
    places: [...sections.map((section) => section.id), ...rowIds, ...annexIds],
    objectives: plan.objectives.map(({ id }) => id),
    indicators: plan.indicators.map(({ id }) => id),
    tasks: plan.tasks.map(({ id }) => id),
    assignments: plan.assignments.map(({ id }) => id),
    references: plan.references.map(({ id }) => id),
  }
  for (const [kind, ids] of Object.entries(kinds)) for (const id of doubled(ids)) found.push(`${kind}: two ${id}`)

  const places = new Set(kinds.places)
  const tasks = new Set(kinds.tasks)
  const exists = (what: string, id: string | null) => {
    if (id !== null && !places.has(id)) found.push(`${what} names ${id}, which is not there`)
  }
  for (const objective of plan.objectives) exists(`objective ${objective.id}`, objective.sectionId)
  for (const indicator of plan.indicators) exists(`indicator ${indicator.id}`, indicator.sectionId)
  for (const task of plan.tasks) exists(`task ${task.id}`, task.sectionId)
  for (const assignment of plan.assignments) {
    exists(`assignment ${assignment.id}`, assignment.inheritedFrom)
    if (assignment.taskId !== null && !tasks.has(assignment.taskId))
      found.push(`assignment ${assignment.id} is for ${assignment.taskId}, which is no task`)
  }
  for (const reference of plan.references) {
    exists(`reference ${reference.id}`, reference.sectionId)
    if (reference.target && 'sectionId' in reference.target)
      exists(`target of ${reference.id}`, reference.target.sectionId)
  }
  for (const diagnostic of plan.diagnostics) exists(`diagnostic ${diagnostic.rule}`, diagnostic.sectionId)
  return found
}

const documents = textDocuments()

describe('every plan keeps the contract', () => {
  it.each(documents)('of $name', async ({ name, text }) => {
    const plan = await parsePlan(text, { name })
    expect(faults(plan)).toEqual([])
    expect(await parsePlan(text, { name })).toEqual(plan)
  })

  const holds = (text: string): void => {
    let plan: Plan
    try {
      plan = parsePlanText(text)
    } catch (error) {
      if (error instanceof PlanError && error.code === 'empty-input') return
      throw error
    }
    expect(faults(plan)).toEqual([])
    expect(parsePlanText(text)).toEqual(plan)
  }

  it('of any text', () => {
    fc.assert(fc.property(randomTexts(), holds), { numRuns: 200 })
  })

  it('of any plan', () => {
    fc.assert(fc.property(randomPlans, holds), { numRuns: 150 })
  })

  it('of any Markdown text', async () => {
    await fc.assert(
      fc.asyncProperty(randomTexts(15), async (text) => {
        const plan = await parsePlan(text, { format: 'markdown' }).catch((error) => {
          if (error instanceof PlanError && error.code === 'empty-input') return null
          throw error
        })
        if (plan) expect(faults(plan)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
