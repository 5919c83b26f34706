import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePlan } from '../src/parse.js'
import { goldDocuments, readGold, sharedFolder } from './evaluate/documents.js'
import { drops } from './evaluate/floors.js'
import { bare, type Entry, fold, listAt, same } from './evaluate/fold.js'
import { Ids } from './evaluate/gold.js'
import { score } from './evaluate/score.js'

describe('fold', () => {
  it('puts both tone placements together', () => {
    expect(fold('hoá, thuỷ, khoẻ')).toBe(fold('hóa, thủy, khỏe'))
    expect(fold('hoàn')).not.toBe(fold('hòan'))
  })

  it('forgets kinds of quotation marks and dashes, and the spaces around a dash', () => {
    expect(fold('“2021 – 2030”')).toBe('"2021-2030"')
  })

  it('drops markers and final marks for `bare`', () => {
    expect(bare('- Sở Y tế; ')).toBe('sở y tế')
  })
})

describe('same', () => {
  it('takes a missing value for null and a list in its order', () => {
    expect(same({ a: undefined }, { a: null })).toBe(true)
    expect(same(['A', 'b'], ['a', 'B.'])).toBe(true)
    expect(same(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(same('1', 1)).toBe(false)
  })
})

describe('Ids', () => {
  const ids = new Ids({ idAlternatives: { V: null, 'V.1': 'IV.1' } })

  it('accepts the other id, and the ids below it', () => {
    expect(ids.same('V.1', 'IV.1')).toBe(true)
    expect(ids.same('V.1.2@1', 'IV.1.2@1')).toBe(true)
    expect(ids.same('V.12', 'IV.12')).toBe(false)
  })

  it('knows the section that may be absent', () => {
    expect(ids.isFree('V')).toBe(true)
    expect(ids.same('V', null)).toBe(false)
  })
})

describe('score', () => {
  const text = 'Nâng cao năng suất; Sở Công Thương chủ trì.'
  const task = { id: 'I.1', text: 'Nâng cao năng suất', origin: 'body', groups: [], span: { start: 0, end: 18 } }
  const gold = { tasks: [{ id: 'I.1', textStart: 'Nâng cao năng suất', origin: 'body', groups: ['A'] }] }

  it('counts right, missed and extra objects and the fields of the right ones', () => {
    const extra = { ...task, id: 'I.2' }
    const { report, misses } = score(gold, { text, tasks: [task, extra] })
    expect(report.kinds.tasks).toEqual({
      gold: 1,
      right: 1,
      extra: 1,
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
      fields: { origin: 1, groups: 0 },
    })
    expect(misses.tasks?.wrong).toEqual(['I.2'])
  })

  it('counts a span that does not hold its text', () => {
    const moved = { ...task, span: { start: 20, end: 34 } }
    expect(score(gold, { text, tasks: [moved] }).report.spans).toMatchObject({ checked: 1, wrong: 1 })
  })

  it('names the measures below their floor', () => {
    const { report } = score(gold, { text, tasks: [] })
    expect(drops({ 'tasks.f1': 0.9, 'spans.wrong': 0 }, report)).toEqual(['`tasks.f1` is 0, at least 0.9'])
  })
})

const judge = join(sharedFolder, 'tools/score.mjs')

describe.skipIf(!existsSync(judge))('agrees with the shared scorer (skipped without ../shared)', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-score-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const judged = (goldPath: string, plan: unknown): unknown => {
    const path = join(folder, 'plan.json')
    writeFileSync(path, JSON.stringify(plan))
    const { report, misses } = JSON.parse(execFileSync('node', [judge, goldPath, path, '--json'], { encoding: 'utf8' }))
    const { document, annexes, sameAgency, spans, ...kinds } = report
    return { report: { kinds, document, annexes, sameAgency, spans }, misses }
  }
  const ours = (goldPath: string, plan: unknown): unknown => {
    const gold = JSON.parse(readFileSync(goldPath, 'utf8'))
    return JSON.parse(JSON.stringify(score(gold, JSON.parse(JSON.stringify(plan)))))
  }

  it.each(goldDocuments().filter((document) => document.path))('on the plan of $name', async (document) => {
    const plan = await parsePlan(readFileSync(document.path as string))
    expect(ours(document.goldPath, plan)).toEqual(judged(document.goldPath, plan))
  })

  const annotated = goldDocuments().filter((document) => document.goldPath.endsWith(`/${document.name}.gold.json`))
  it.each(annotated)('on a plan made of the gold of $name with faults', (document) => {
    const plan = faultyPlan(readGold(document))
    expect(ours(document.goldPath, plan)).toEqual(judged(document.goldPath, plan))
  })
})

/** The gold as a plan in which every seventh object is missing and every fifth has faults. */
function faultyPlan(gold: Entry): Entry {
  const text = ['objectives', 'references', 'tasks'].flatMap((kind) =>
    listAt(gold, kind).map((o) => String(o.text ?? o.textStart)),
  )
  const spoil = (object: Entry, i: number): Entry => ({
    ...object,
    text: object.text ?? object.textStart ?? object.headingOrTextStart,
    heading: object.hasHeading ? object.headingOrTextStart : null,
    marker: { style: object.style, inferred: object.inferred },
    span: i % 11 === 0 ? undefined : { start: i, end: i + 400 },
    ...(i % 5 === 0 ? { value: null, relation: 'cites', groups: [], coordinators: [], roles: ['vision'] } : {}),
  })
  const kinds = ['sections', 'objectives', 'indicators', 'tasks', 'assignments', 'references', 'diagnostics']
  return {
    text: text.join('\n'),
    document: { ...(gold.document as Entry), place: 'Hà Nội' },
    annexes: listAt(gold, 'annexes').map((annex) => ({ ...annex, tables: [{ columns: annex.columns }] })),
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        listAt(gold, kind)
          .filter((_, i) => i % 7 !== 3)
          .map(spoil),
      ]),
    ),
  }
}
