import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, parsePlan, type Section, type Span, type TableKind, writePlan } from '../../src/index.js'
import { type Column, TABLE_KINDS, tableOf } from '../../src/write/columns.js'
import { assignment, party, plan, schedule, task } from '../cli/page.js'
import { documentPaths, documentPlans, fixturePlan, textPlans } from './plans.js'

type Row = Record<string, unknown>

/** Puts together again what stands in columns `name_…`; null where all of them are. */
function inside(row: Row, name: string): Row | null {
  const entries = Object.entries(row)
    .filter(([key]) => key.startsWith(`${name}_`))
    .map(([key, value]) => [key.slice(name.length + 1), value] as const)
  return entries.every(([, value]) => value === null) ? null : Object.fromEntries(entries)
}

function spanOf(row: Row): unknown {
  const span = inside(row, 'span')
  return span && Object.fromEntries(Object.entries(span).filter(([, value]) => value !== null))
}

/** The fields of the row under their own names. */
function fields(row: Row, nested: readonly string[] = []): Row {
  const own = Object.entries(row).filter(
    ([key]) => key !== 'documentId' && !['span', ...nested].some((name) => key.startsWith(`${name}_`)),
  )
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(nested.map((name) => [name, inside(row, name)])),
    span: spanOf(row),
  }
}

/** The plan that tables were made of, apart from its boxes. */
function planOf(tables: Record<TableKind, Row[]>): Row {
  const [first = {}] = tables.documents
  const { issuer_name: name, issuer_agencyId: agencyId, ...document } = inside(first, 'document') ?? {}
  const sections = (annexId: string | null, parentId: string | null): unknown[] =>
    tables.sections
      .filter((row) => row.annexId === annexId && row.parentId === parentId)
      .map((row) => {
        const { annexId: _, parentId: __, ...section } = fields(row, ['marker'])
        return { ...section, children: sections(annexId, row.id as string) }
      })
  return {
    schemaVersion: first.schemaVersion,
    source: inside(first, 'source'),
    document: { ...document, issuer: { name, agencyId } },
    sections: sections(null, null),
    annexes: tables.annexes.map((row) => ({
      ...fields(row),
      sections: sections(row.id as string, row.id as string),
      tables: (row.tables as unknown[]).map((columns, table) => {
        const rows = tables.rows
          .filter((inner) => inner.annexId === row.id && inner.table === table)
          .map(({ annexId: _, table: __, rowKind: kind, ...inner }) => ({ kind, ...fields(inner) }))
        return { columns, rows }
      }),
    })),
    objectives: tables.objectives.map((row) => fields(row)),
    indicators: tables.indicators.map((row) => fields(row, ['value'])),
    tasks: tables.tasks.map((row) => fields(row, ['schedule'])),
    assignments: tables.assignments.map(({ taskText: _, ...row }) => {
      const lists = ['leads', 'coordinators', 'executors', 'approvers', 'monitors', 'reportsTo', 'advises'] as const
      const kept = Object.entries(row).filter(([key]) => !lists.some((list) => key.startsWith(`${list}_`)))
      return fields(Object.fromEntries(kept), ['schedule'])
    }),
    references: tables.references.map((row) => {
      const { target, candidates, ...reference } = fields(row, ['target'])
      const { sectionId, sectionIds, ...document } = (target ?? {}) as Row
      const part = { sectionId, ...(sectionIds ? { sectionIds } : {}) }
      return {
        ...reference,
        ...(candidates ? { candidates } : {}),
        target: target && (sectionId === null ? document : part),
      }
    }),
    diagnostics: tables.diagnostics.map((row) => fields(row)),
    ...(first.footnotes ? { footnotes: first.footnotes } : {}),
    text: first.text,
  }
}

/** The plan without what no table holds: boxes, the span of a table, an internal target that points nowhere. */
function comparable(plan: Plan): unknown {
  const span = ({ boxes: _, ...span }: Span): unknown => span
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'span' && inner ? span(inner) : strip(inner)]),
    )
  }
  const stripped = strip(plan) as Plan
  return {
    ...stripped,
    ...(stripped.footnotes ? { footnotes: stripped.footnotes.map(span) } : {}),
    annexes: stripped.annexes.map((annex) => ({
      ...annex,
      tables: annex.tables.map(({ columns, rows }) => ({ columns, rows })),
    })),
    references: stripped.references.map(({ target, ...reference }) => ({
      ...reference,
      target: target && Object.values(target).every((value) => value === null) ? null : target,
    })),
  }
}

function csvRow(cells: readonly string[], columns: readonly Column[]): Row {
  const value = (cell: string, { type }: Column): unknown => {
    const text = /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
    if (type === 'strings') return text === '' ? [] : text.split('\n')
    if (text === '') return null
    return type === 'string' ? text : JSON.parse(text)
  }
  return Object.fromEntries(columns.map((column, i) => [column.name, value(cells[i] ?? '', column)]))
}

async function fromCsv(plan: Plan): Promise<Record<TableKind, Row[]>> {
  const tables = await Promise.all(
    TABLE_KINDS.map(async (kind) => {
      const [head, ...rows] = parse(await writePlan(plan, 'csv', { kind }), { bom: true }) as string[][]
      const { columns } = tableOf(plan, kind)
      expect(head).toEqual(columns.map(({ name }) => name))
      return [kind, rows.map((cells) => csvRow(cells, columns))]
    }),
  )
  return Object.fromEntries(tables)
}

async function fromParquet(plan: Plan): Promise<Record<TableKind, Row[]>> {
  const files = await writePlan(plan, 'parquet')
  const tables = await Promise.all(
    files.map(async ({ name, content }) => [
      name.replace('.parquet', ''),
      await parquetReadObjects({ file: content.buffer as ArrayBuffer }),
    ]),
  )
  return Object.fromEntries(tables)
}

describe('tables read back', () => {
  let plans: { name: string; plan: Plan }[] = []
  beforeAll(async () => {
    const noted = 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Rà soát đất lúa[^1].\n\n[^1]: Năm 2024.'
    plans = [...(await textPlans()), { name: 'notes', plan: await parsePlan(noted, { format: 'markdown' }) }]
  })

  it('from Parquet are the plan', async () => {
    for (const { name, plan } of plans)
      expect({ name, plan: planOf(await fromParquet(plan)) }).toEqual({ name, plan: comparable(plan) })
  })

  it.skipIf(documentPaths.length === 0)(
    'from Parquet are the plan of all documents (skipped where ../shared is missing)',
    async () => {
      for await (const { name, plan } of documentPlans())
        expect({ name, plan: planOf(await fromParquet(plan)) }).toEqual({ name, plan: comparable(plan) })
    },
    300_000,
  )

  it('from CSV are the plan', async () => {
    for (const { name, plan } of plans) {
      const read = planOf(await fromCsv(plan)) as unknown as Plan
      // an empty cell is null and the empty string
      const emptied = (sections: Section[]): Section[] =>
        sections.map((section) => ({ ...section, text: section.text ?? '', children: emptied(section.children) }))
      const annexes = read.annexes.map((annex) => ({ ...annex, sections: emptied(annex.sections) }))
      const cells = (plan: Plan) => JSON.parse(JSON.stringify(plan).replaceAll(/"cells":\[[^\]]*\]/g, '"cells":[]'))
      expect({ name, plan: cells({ ...read, sections: emptied(read.sections), annexes }) }).toEqual({
        name,
        plan: cells(comparable(plan) as Plan),
      })
    }
  })
})

describe('CSV', () => {
  it('opens with a byte order mark and ends its lines as RFC 4180 says', async () => {
    const csv = await writePlan(fixturePlan('ke-hoach-chuyen-doi-so'), 'csv')
    expect(csv.startsWith('\uFEFFdocumentId,taskText,id,taskId,leads_name,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const csv = await writePlan(
      plan({
        tasks: [task('1', { text: '=HYPERLINK("http://x")' })],
        assignments: [assignment('1', [party('@SUM(A1)', null)], { outputs: ['+1', '-1'] })],
      }),
      'csv',
    )
    const [, row = []] = parse(csv, { bom: true }) as string[][]
    expect(row.slice(0, 5)).toEqual([
      '12/KH-UBND@tinh-hoa-lu@2024',
      '\'=HYPERLINK("http://x")',
      '1@1',
      '1',
      "'@SUM(A1)",
    ])
    expect(row).toContain("'+1\n-1")
  })

  it('says the page of a body, and not where on it each of its lines is printed', async () => {
    const lead = party('Sở Y tế', 'so-y-te')
    const span = { ...lead.span, page: 2, boxes: [{ page: 2, x: 1, y: 1, width: 1, height: 1 }] }
    const csv = await writePlan(plan({ assignments: [assignment(null, [{ ...lead, span }])] }), 'csv')
    const [head = [], row = []] = parse(csv, { bom: true }) as string[][]
    expect(JSON.parse(row[head.indexOf('leads')] ?? '')).toEqual([{ ...lead, span: { ...lead.span, page: 2 } }])
  })

  it('names the columns of a deadline', async () => {
    const csv = await writePlan(
      plan({
        assignments: [
          assignment(null, [], { schedule: schedule({ text: 'Trước năm 2025', to: '2025', before: true }) }),
        ],
      }),
      'csv',
    )
    const [head = [], row = []] = parse(csv, { bom: true }) as string[][]
    const value = (name: string) => row[head.indexOf(name)]
    expect([value('schedule_text'), value('schedule_to'), value('schedule_before')]).toEqual([
      'Trước năm 2025',
      '2025',
      'true',
    ])
  })

  it('refuses a kind that there is not', async () => {
    await expect(writePlan(plan(), 'csv', { kind: 'people' as TableKind })).rejects.toThrow(
      /^Cannot write `people`: pass one of `documents`/,
    )
  })
})

describe('Parquet', () => {
  it('has a file for each kind with the same columns for every plan, also for those without rows', async () => {
    const files = await writePlan(plan(), 'parquet')
    expect(files.map(({ name }) => name)).toEqual(TABLE_KINDS.map((kind) => `${kind}.parquet`))
    const rows = await parquetReadObjects({
      file: files.find(({ name }) => name === 'tasks.parquet')?.content.buffer as ArrayBuffer,
    })
    expect(rows).toEqual([])
  })

  it('is the same byte by byte for the same plan', async () => {
    const plan = fixturePlan('quyet-dinh-kem-ke-hoach')
    expect(await writePlan(plan, 'parquet')).toEqual(await writePlan(plan, 'parquet'))
  })
})
