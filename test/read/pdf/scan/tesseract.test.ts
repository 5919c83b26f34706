import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Plan, parsePlan, parsePlanText } from '../../../../src/index.js'
import { plainPlan } from '../../../conformance.js'
import { canPrint, scanOf } from './print.js'

const program = 'tesseract'
const languages = String(spawnSync(program, ['--list-langs']).stdout ?? '').split(/\s+/)
const ready = canPrint && languages.includes('vie')

/** Its first pages and its annex: recognition takes seconds a page. */
const BODY_LINES = 16
const whole = plainPlan()
const plain = { ...whole, body: whole.body.slice(0, BODY_LINES) }
const left = new Set(whole.body.slice(BODY_LINES))
const clean = parsePlanText(`${whole.lines.filter((line) => !left.has(line)).join('\n')}\n`)

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
function foundShare(plan: Plan): number {
  const found = cellsOf(plan)
  const wanted = [...cellsOf(clean)]
  const right = wanted.filter(([place, text]) => distance(found.get(place) ?? '', text) <= 0.1 * text.length)
  return right.length / wanted.length
}

describe.skipIf(!ready)('tesseract (skipped where it, its Vietnamese data or the font is not installed)', () => {
  it.each([200, 150])(
    'reads a scan of %i dots an inch, leaning two degrees, noisy and sealed',
    async (dpi) => {
      const plan = await parsePlan(scanOf(plain, { dpi, skew: 2, noise: 12, sealed: true }))
      const [text, wanted] = [flat(plan.text), flat(clean.text)]
      expect(distance(wanted, text) / wanted.length).toBeLessThan(0.02)
      expect(foundShare(plan)).toBeGreaterThanOrEqual(0.95)
      expect(plan.source.ocr).toBe(true)
      const { number, date, issuer, title } = clean.document
      expect(plan.document).toMatchObject({ number, date, issuer, title })
    },
    300_000,
  )
})
