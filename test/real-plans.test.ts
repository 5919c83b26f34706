import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Plan, parsePlan } from '../src/index.js'
import { foldKey } from '../src/text/fold.js'
import { corpusFolder } from './documents.js'

const parse = (name: string): Promise<Plan> => parsePlan(readFileSync(join(corpusFolder, name)), { name })

/** Who implements what, told by this plan alone: `53-CTr/TU implements 29-NQ/TW`. */
function implementations(plan: Plan): string[] {
  const own = plan.document.number ?? 'self'
  const found = plan.references.flatMap(({ relation, subject, alsoSubjects, target }) => {
    if (relation !== 'implements' || !target || !('number' in target) || target.number === null) return []
    const subjects = [subject === 'self' ? own : subject, ...alsoSubjects].filter((subject) => subject !== null)
    return subjects.map((subject) => `${subject} implements ${target.number}`)
  })
  return [...new Set(found)]
}

const plan4611 = 'lam-dong-4611-kh-ubnd.txt'
const plan53 = 'lam-dong-53-ctr-tu.txt'
const annex03 = 'nq-03-nq-cp-phu-luc-2.md'

describe.skipIf(!existsSync(join(corpusFolder, plan4611)))('plan 4611/KH-UBND (skipped without ../shared)', () => {
  it('tells the chain 29-NQ/TW ← 53-CTr/TU ← 4611/KH-UBND alone', async () => {
    expect(implementations(await parse(plan4611))).toEqual(
      expect.arrayContaining(['4611/KH-UBND implements 53-CTr/TU', '53-CTr/TU implements 29-NQ/TW']),
    )
  })

  it('gives who issued it, when and under which number', async () => {
    const { document } = await parse(plan4611)
    expect(document).toMatchObject({
      number: '4611/KH-UBND',
      type: 'KH',
      system: 'state',
      date: '2023-05-29',
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
    })
  })

  it('gives an assignment with a lead to every row of its annex', async () => {
    const { tasks, assignments } = await parse(plan4611)
    const rows = tasks.filter((task) => task.origin === 'annex')
    const led = new Set(assignments.filter(({ leads }) => leads.length > 0).map(({ taskId }) => taskId))
    expect(rows).toHaveLength(31)
    expect(rows.filter((row) => !led.has(row.id))).toEqual([])
  })

  it('finds its fixed targets as indicators', async () => {
    const { indicators } = await parse(plan4611)
    expect(indicators.length).toBeGreaterThan(15)
    expect(indicators.every(({ value }) => value !== null && (value.min !== null || value.max !== null))).toBe(true)
  })
})

describe.skipIf(!existsSync(join(corpusFolder, plan53)))('programme 53-CTr/TU (skipped without ../shared)', () => {
  it('is known by what the caller says of it, since the file lost its letterhead', async () => {
    const bytes = readFileSync(join(corpusFolder, plan53))
    const plan = await parsePlan(bytes, { number: '53-CTr/TU', date: '2023-03-10' })
    expect(plan.document).toMatchObject({ number: '53-CTr/TU', type: 'CTr', system: 'party', date: '2023-03-10' })
    expect(implementations(plan)).toContain('53-CTr/TU implements 29-NQ/TW')
    expect(plan.tasks.length).toBeGreaterThan(40)
  })
})

describe.skipIf(!existsSync(join(corpusFolder, annex03)))('annex of 03/NQ-CP (skipped without ../shared)', () => {
  it('is one table of tasks, each with its assignment', async () => {
    const { annexes, tasks, assignments } = await parse(annex03)
    expect(annexes).toHaveLength(1)
    expect(tasks).toHaveLength(140)
    expect(new Set(assignments.map(({ taskId }) => taskId)).size).toBe(140)
    expect(tasks.every((task) => task.origin === 'annex')).toBe(true)
  })
})

interface Known {
  file: string
  number: string
  issue_date: string
  agency: string
}

const flattened = join(corpusFolder, 'flattened')
const known: Known[] = existsSync(flattened) ? JSON.parse(readFileSync(join(flattened, 'known.json'), 'utf8')) : []

describe.skipIf(known.length === 0)('texts whose lines were lost (skipped without ../shared)', () => {
  it('are all there', () => {
    expect(known).toHaveLength(25)
  })

  it.each(known.map((row) => [row.file, row] as const))('%s: number and date are right', async (_, row) => {
    const { document } = await parse(join('flattened', row.file))
    const [day, month, year] = row.issue_date.split('/')
    expect([document.number, document.date]).toEqual([row.number, `${year}-${month}-${day}`])
  })

  /** For these the list gives words from the middle of the text. */
  const issuers: Record<string, string> = {
    '588-kh-ubnd.txt': 'Ủy ban nhân dân tỉnh Cao Bằng',
    '1300-cd-ttg.txt': 'Thủ tướng Chính phủ',
    '23-ct-ttg.txt': 'Thủ tướng Chính phủ',
  }

  it.each(known.map((row) => [row.file, row] as const))('%s: its issuer is right', async (_, row) => {
    const { document } = await parse(join('flattened', row.file))
    expect(foldKey(document.issuer.name ?? '')).toContain(foldKey(issuers[row.file] ?? row.agency))
  })
})
