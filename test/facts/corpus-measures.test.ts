/** What is read of the real documents as a whole: the numbers that stand in references, the cells that are understood. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRegistered } from '../../src/grammar/agency/agency.js'
import { type Plan, parsePlan } from '../../src/index.js'

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const there = existsSync(corpus)
/** Documents without letters: scans, and one whose fonts lost them. */
const UNREADABLE = /scan|garbled/u

/** What looks like the number of a document, whatever its codes: a figure, perhaps a year, and groups of letters. */
const LOOKS_LIKE_NUMBER =
  /(?<![\p{L}\p{N}/.-])\d{1,5}[A-ZĐ]? ?[/–-] ?(?:(?:19|20)\d{2} ?\/ ?[A-ZĐƯ][\p{L}&]{1,12}\d{0,2}(?: ?- ?[A-ZĐƯ][\p{L}&\d]{1,14}){0,4}|[A-ZĐƯ][\p{L}&]{1,12}\d{0,2} ?[/–-] ?[A-ZĐƯ][\p{L}&\d]{1,14})/gu

/** Why a number that is in no reference need not be in one, by what stands before it. */
const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ['letterhead or form sample', /(?:^|[\n\t])\s*(?:Luật )?[Ss]ố ?:? ?$/u],
  ['sample in a row of samples', /; Số ?:? ?$/u],
  ['recipients', /\n(?:Nơi nhận|NƠI NHẬN)(?:.|\n){0,900}$/u],
  ['number of a form', /(?:[Mm]ẫu(?: số)? ?|SHTT\/2020, )$/u],
]
/** Those that are missed all the same, each with its class. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  '15/2020/NĐ-CP': 'basis of a form that is to be filled in',
  '14/2022/NĐ-CP': 'basis of a form that is to be filled in',
}

const plans: Plan[] = []

function missed({ text, references, document }: Plan): { all: number; misses: string[] } {
  const stretches = [...references, ...document.terms].map(({ span }) => span)
  let all = 0
  const misses: string[] = []
  for (const { index, 0: written } of text.matchAll(LOOKS_LIKE_NUMBER)) {
    const inside = stretches.some(({ start, end }) => start <= index && index < end)
    const before = text.slice(Math.max(0, index - 1000), index)
    if (!inside && (written === document.number || LEFT_OUT.some(([, pattern]) => pattern.test(before)))) continue
    all++
    if (!inside) misses.push(written)
  }
  return { all, misses }
}

describe.skipIf(!there)('the real documents (skipped where the shared folder is missing)', () => {
  beforeAll(async () => {
    for (const folder of ['', 'flattened/', 'html/']) {
      for (const name of readdirSync(`${corpus}${folder}`)) {
        if (!/\.(?:txt|md|html|docx?|pdf)$/u.test(name) || UNREADABLE.test(name) || name === 'README.md') continue
        plans.push(await parsePlan(readFileSync(`${corpus}${folder}${name}`), { name, ocr: false }))
      }
    }
  })

  it('have 98 of 100 strings that look like a document number in a reference', () => {
    const found = plans.map(missed)
    const all = found.reduce((sum, one) => sum + one.all, 0)
    const misses = found.flatMap((one) => one.misses)
    expect(misses.filter((number) => !(number in KNOWN_MISSES))).toEqual([])
    expect(all).toBeGreaterThan(1400)
    expect((all - misses.length) / all).toBeGreaterThanOrEqual(0.98)
  })

  it('have 95 of 100 parties of columns that are a row of the registry or a group, and all have an id', () => {
    const parties = plans.flatMap(({ annexes, assignments }) => {
      const charging = annexes.flatMap(({ tables }) =>
        tables
          .filter(({ columns }) => columns.some(({ role }) => /^(?:lead|coordinator|executor)$/u.test(role)))
          .flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])),
      )
      const rows = new Set(charging)
      return assignments
        .filter(({ taskId }) => taskId !== null && rows.has(taskId))
        .flatMap(({ leads, coordinators, executors }) => [...leads, ...coordinators, ...(executors ?? [])])
    })
    const known = parties.filter(({ kind, name }) => kind === 'group' || isRegistered(name))
    expect(parties.length).toBeGreaterThan(700)
    expect(known.length / parties.length).toBeGreaterThanOrEqual(0.95)
    expect(parties.filter(({ agencyId }) => agencyId === null)).toEqual([])
  })

  it('have 97 of 100 cells of schedules that are read', () => {
    const cells = plans.flatMap(({ annexes, assignments }) =>
      annexes.flatMap(({ tables }) =>
        tables.flatMap(({ columns, rows }) => {
          const column = columns.findIndex(({ role }) => role === 'schedule')
          return rows
            .filter(({ kind, id, cells }) => kind === 'item' && id !== null && (cells[column] ?? '').trim() !== '')
            .map(({ id }) => assignments.some(({ taskId, schedule }) => taskId === id && isRead(schedule)))
        }),
      ),
    )
    expect(cells.length).toBeGreaterThan(240)
    expect(cells.filter(Boolean).length / cells.length).toBeGreaterThanOrEqual(0.97)
  })
})

function isRead(schedule: Plan['assignments'][number]['schedule']): boolean {
  if (schedule === null) return false
  const { recurrence, from, to, milestones, relativeTo } = schedule
  return Boolean(recurrence ?? from ?? to ?? relativeTo) || milestones.length > 0
}
