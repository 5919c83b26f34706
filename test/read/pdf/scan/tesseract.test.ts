import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Plan, parsePlan, parsePlanText } from '../../../../src/index.js'
import { type PlainPlan, plainPlan } from '../../../conformance.js'
import { canPrint, scanOf } from './print.js'

const program = 'tesseract'
const languages = String(spawnSync(program, ['--list-langs']).stdout ?? '').split(/\s+/)
const ready = canPrint && languages.includes('vie')

/** One page of text and two of the annex: recognition takes seconds a page, minutes where others use the processors. */
const BODY_LINES = 7
const ROWS = 11
const TIMEOUT = 600_000

const whole = plainPlan()
const body = { ...whole, body: whole.body.slice(0, BODY_LINES), annex: [], rows: [] }
const plain = { ...body, annex: whole.annex, rows: whole.rows.slice(0, ROWS) }

/** What the lines of the plan that are printed give. */
function cleanOf(printed: PlainPlan): Plan {
  const left = [
    whole.body.slice(printed.body.length),
    whole.rows.slice(printed.rows.length).map((row) => row.join('\t')),
  ]
  if (printed.annex.length === 0) left.push(whole.annex)
  const out = new Set(left.flat())
  return parsePlanText(`${whole.lines.filter((line) => !out.has(line)).join('\n')}\n`)
}

/** Letters that must be changed to make one text of the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1
      row.push(Math.min((above[k - 1] ?? 0) + same, (above[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}

const flat = (text: string): string => text.replace(/^-+$/gm, '').replace(/\s+/g, ' ').trim()

/** The cells of the annex table that are filled, by row and column. */
function cellsOf({ annexes }: Plan): Map<string, string> {
  const rows = annexes.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
  return new Map(rows.flatMap(({ cells }, r) => cells.flatMap((cell, c) => (cell ? [[`${r}.${c}`, flat(cell)]] : []))))
}

/** A cell is found where nine letters of ten are right. */
function foundShare(plan: Plan, clean: Plan): number {
  const found = cellsOf(plan)
  const wanted = [...cellsOf(clean)]
  const right = wanted.filter(([place, text]) => distance(found.get(place) ?? '', text) <= 0.1 * text.length)
  return right.length / wanted.length
}

/** The text, the words of the letterhead in one order: its two columns may come in either. */
function comparable({ text }: Plan): string {
  const type = text.search(/^KẾ HOẠCH/m)
  return [...flat(text.slice(0, type)).split(' ').sort(), flat(text.slice(type))].join(' ')
}

const errorRate = (plan: Plan, clean: Plan): number => {
  const wanted = comparable(clean)
  return distance(wanted, comparable(plan)) / wanted.length
}

const recognised = (printed: PlainPlan, dpi: number): Promise<Plan> =>
  parsePlan(scanOf(printed, { dpi, skew: 2, noise: 12, sealed: true }), { ocr: { timeout: TIMEOUT } })

describe.skipIf(!ready)('tesseract (skipped where it, its Vietnamese data or the font is not installed)', () => {
  it('reads a scan of 200 dots an inch with a table, leaning two degrees, noisy and sealed', {
    timeout: TIMEOUT,
  }, async () => {
    const [clean, plan] = [cleanOf(plain), await recognised(plain, 200)]
    expect(errorRate(plan, clean)).toBeLessThan(0.02)
    expect(foundShare(plan, clean)).toBeGreaterThanOrEqual(0.95)
    expect([plan.source.ocr, plan.source.pages]).toEqual([true, 3])
    const { number, date, issuer, title } = clean.document
    expect(plan.document).toMatchObject({ number, date, issuer, title })
  })

  it('reads a page of 150 dots an inch of the same kind', { timeout: TIMEOUT }, async () => {
    const [clean, plan] = [cleanOf(body), await recognised(body, 150)]
    expect(errorRate(plan, clean)).toBeLessThan(0.02)
    const { number, date, issuer, title } = clean.document
    expect(plan.document).toMatchObject({ number, date, issuer, title })
  })
})
