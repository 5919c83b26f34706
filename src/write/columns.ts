/**
 * The objects of a plan as tables, one per kind: what a database or a spreadsheet takes. Every plan gives the same
 * columns, so that the tables of many plans can be put under each other.
 */
import type { Assignment, Party, Plan, Quantity, Schedule, Span } from '../plan.js'
import { documentIdOf } from './document-id.js'
import { type FlatSection, flatSections } from './flat-sections.js'

/** `strings` is a list of strings; `json` anything else that is no single value. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'strings' | 'json'

export interface Column {
  name: string
  type: ColumnType
}

export interface Table {
  columns: Column[]
  /** A value per column: of its type, or null. */
  rows: unknown[][]
}

interface ColumnOf<T> extends Column {
  of: (object: T) => unknown
}

type ColumnsOf<T> = ColumnOf<T>[]

const column = <T>(name: keyof T & string, type: ColumnType = 'string'): ColumnOf<T> => ({
  name,
  type,
  of: (object) => object[name],
})

/** The columns of an object inside another: `schedule_to`; all null where there is none. */
function inside<T, U>(name: string, get: (object: T) => U | null, columns: ColumnsOf<U>): ColumnsOf<T> {
  return columns.map((inner) => ({
    name: `${name}_${inner.name}`,
    type: inner.type,
    of: (object) => {
      const part = get(object)
      return part === null ? null : inner.of(part)
    },
  }))
}

const place: ColumnsOf<Span> = [
  column('start', 'integer'),
  column('end', 'integer'),
  column('page', 'integer'),
  column('line', 'integer'),
  column('block', 'integer'),
]

const spanned = <T extends { span: Span | null }>(): ColumnsOf<T> =>
  inside<T, Span>('span', (object) => object.span, place)

const schedule: ColumnsOf<Schedule> = [
  column('text'),
  column('recurrence'),
  column('from'),
  column('to'),
  column('before', 'boolean'),
  column('milestones', 'json'),
  column('relativeTo', 'json'),
]

const quantity: ColumnsOf<Quantity> = [
  column('min', 'number'),
  column('max', 'number'),
  column('minExclusive', 'boolean'),
  column('maxExclusive', 'boolean'),
  column('approximate', 'boolean'),
  column('unit'),
  column('per'),
]

type PartyRole = 'leads' | 'coordinators' | 'executors' | 'approvers' | 'monitors' | 'reportsTo' | 'advises'

/** Names and ids as lists, to search in; the parties themselves with their places. */
function parties(role: PartyRole): ColumnsOf<Assignment> {
  const list = (name: string, of: (party: Party) => string | null): ColumnOf<Assignment> => ({
    name: `${role}_${name}`,
    type: 'strings',
    of: (assignment) => assignment[role].map((party) => of(party) ?? ''),
  })
  return [list('name', (party) => party.name), list('agencyId', (party) => party.agencyId), column(role, 'json')]
}

const assignment: ColumnsOf<Assignment> = [
  column('id'),
  column('taskId'),
  ...parties('leads'),
  ...parties('coordinators'),
  ...parties('executors'),
  ...parties('approvers'),
  ...parties('monitors'),
  ...parties('reportsTo'),
  ...parties('advises'),
  column('persons', 'json'),
  column('outputs', 'strings'),
  ...inside<Assignment, Schedule>('schedule', (assignment) => assignment.schedule, schedule),
  column('inheritedFrom'),
  ...spanned<Assignment>(),
]

interface PlacedAssignment {
  assignment: Assignment
  task: Plan['tasks'][number] | undefined
}

interface PlacedRow {
  annexId: string
  /** 0-based, in the annex. */
  table: number
  row: Plan['annexes'][number]['tables'][number]['rows'][number]
}

const columns = {
  documents: [
    { name: 'schemaVersion', type: 'string', of: (plan) => plan.schemaVersion },
    ...inside<Plan, Plan['document']>('document', (plan) => plan.document, [
      column('number'),
      column('type'),
      column('typeName'),
      column('system'),
      { name: 'issuer_name', type: 'string', of: (document) => document.issuer.name },
      { name: 'issuer_agencyId', type: 'string', of: (document) => document.issuer.agencyId },
      column('place'),
      column('date'),
      column('title'),
      column('signers', 'json'),
      column('recipients', 'strings'),
      column('terms', 'json'),
      column('inferred', 'strings'),
    ]),
    ...inside<Plan, Plan['source']>('source', (plan) => plan.source, [
      column('format'),
      column('name'),
      column('bytes', 'integer'),
      column('sha256'),
      column('pages', 'integer'),
      column('reader'),
      column('ocr', 'boolean'),
    ]),
    column('footnotes', 'json'),
    { name: 'text', type: 'string', of: (plan) => plan.text },
  ] as ColumnsOf<Plan>,
  sections: [
    { name: 'id', type: 'string', of: ({ section }) => section.id },
    { name: 'parentId', type: 'string', of: ({ ancestors, annexId }) => ancestors.at(-1)?.id ?? annexId },
    { name: 'annexId', type: 'string', of: ({ annexId }) => annexId },
    { name: 'level', type: 'integer', of: ({ section }) => section.level },
    ...inside<FlatSection, FlatSection['section']['marker']>('marker', ({ section }) => section.marker, [
      column('style'),
      column('label'),
      column('ordinal', 'integer'),
      column('inferred', 'boolean'),
    ]),
    { name: 'heading', type: 'string', of: ({ section }) => section.heading },
    { name: 'text', type: 'string', of: ({ section }) => section.text },
    { name: 'roles', type: 'strings', of: ({ section }) => section.roles },
    ...inside<FlatSection, Span>('span', ({ section }) => section.span, place),
  ] as ColumnsOf<FlatSection>,
  annexes: [
    column('id'),
    column('label'),
    column('title'),
    column('attachedTo'),
    { name: 'tables', type: 'json', of: ({ tables }) => tables.map(({ columns }) => columns) },
    ...spanned(),
  ] as ColumnsOf<Plan['annexes'][number]>,
  rows: [
    column('annexId'),
    column('table', 'integer'),
    { name: 'id', type: 'string', of: ({ row }) => row.id },
    { name: 'rowKind', type: 'string', of: ({ row }) => row.kind },
    { name: 'cells', type: 'strings', of: ({ row }) => row.cells },
    ...inside<PlacedRow, Span>('span', ({ row }) => row.span, place),
  ] as ColumnsOf<PlacedRow>,
  objectives: [
    column('id'),
    column('kind'),
    column('horizon'),
    column('text'),
    column('sectionId'),
    ...spanned(),
  ] as ColumnsOf<Plan['objectives'][number]>,
  indicators: [
    column('id'),
    column('name'),
    ...inside<Plan['indicators'][number], Quantity>('value', (indicator) => indicator.value, quantity),
    column('equivalents', 'json'),
    column('base'),
    column('baseline', 'json'),
    column('change'),
    column('period'),
    column('by'),
    column('text'),
    column('sectionId'),
    column('inferred', 'strings'),
    ...spanned(),
  ] as ColumnsOf<Plan['indicators'][number]>,
  tasks: [
    column('id'),
    column('text'),
    column('origin'),
    column('sectionId'),
    column('groups', 'strings'),
    ...inside<Plan['tasks'][number], Schedule>('schedule', (task) => task.schedule, schedule),
    column('details', 'json'),
    column('sameAs', 'json'),
    ...spanned(),
  ] as ColumnsOf<Plan['tasks'][number]>,
  assignments: [
    { name: 'taskText', type: 'string', of: ({ task }) => task?.text },
    ...assignment.map((inner) => ({ ...inner, of: ({ assignment }: PlacedAssignment) => inner.of(assignment) })),
  ] as ColumnsOf<PlacedAssignment>,
  references: [
    column('id'),
    column('kind'),
    column('form'),
    column('text'),
    ...['number', 'type', 'date', 'issuer', 'title', 'section', 'sectionId'].map((name) => ({
      name: `target_${name}`,
      type: 'string' as const,
      of: ({ target }: Plan['references'][number]) => (target as Record<string, unknown> | null)?.[name],
    })),
    {
      name: 'target_sectionIds',
      type: 'json',
      of: ({ target }) => (target && 'sectionIds' in target ? target.sectionIds : undefined),
    },
    column('candidates', 'json'),
    column('relation'),
    column('subject'),
    column('alsoSubjects', 'strings'),
    column('sectionId'),
    column('inferred', 'strings'),
    ...spanned(),
  ] as ColumnsOf<Plan['references'][number]>,
  diagnostics: [column('rule'), column('severity'), column('message'), column('sectionId'), ...spanned()] as ColumnsOf<
    Plan['diagnostics'][number]
  >,
}

/** A kind of objects that is written as a table. */
export type TableKind = keyof typeof columns

export const TABLE_KINDS = Object.keys(columns) as TableKind[]

const objects: { [K in TableKind]: (plan: Plan) => readonly unknown[] } = {
  documents: (plan) => [plan],
  sections: flatSections,
  annexes: (plan) => plan.annexes,
  rows: (plan): PlacedRow[] =>
    plan.annexes.flatMap((annex) =>
      annex.tables.flatMap(({ rows }, table) => rows.map((row) => ({ annexId: annex.id, table, row }))),
    ),
  objectives: (plan) => plan.objectives,
  indicators: (plan) => plan.indicators,
  tasks: (plan) => plan.tasks,
  assignments: (plan): PlacedAssignment[] => {
    const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
    return plan.assignments.map((assignment) => ({ assignment, task: tasks.get(assignment.taskId ?? '') }))
  },
  references: (plan) => plan.references,
  diagnostics: (plan) => plan.diagnostics,
}

/** The objects of one kind as a table; its first column is `documentId`. */
export function tableOf(plan: Plan, kind: TableKind): Table {
  const documentId = documentIdOf(plan)
  const cells = columns[kind] as ColumnsOf<unknown>
  return {
    columns: [{ name: 'documentId', type: 'string' }, ...cells.map(({ name, type }) => ({ name, type }))],
    rows: objects[kind](plan).map((object) => [
      documentId,
      ...cells.map(({ of, type }) => {
        const value = of(object) ?? null
        return type === 'json' ? withoutBoxes(value) : value
      }),
    ]),
  }
}

/** A table says the page of each place; the boxes on it would be more than all the rest. */
function withoutBoxes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'boxes' ? undefined : inner)))
}
