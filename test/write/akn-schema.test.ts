/**
 * Against the schema of Akoma Ntoso 3.0: the whole one where `AKOMA_NTOSO_XSD` is the path of `akomantoso30.xsd`, which
 * has `xml.xsd` beside it, else the part of it that is kept here.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Plan, PlanError, parsePlan, parsePlanText, writePlan } from '../../src/index.js'
import { randomPlans, randomTexts } from '../random-text.js'
import { fixtureNames, fixturePlan, textPlans } from './plans.js'

const whole = process.env.AKOMA_NTOSO_XSD
const schema = readFileSync(whole ?? fileURLToPath(new URL('akomantoso30-part.xsd', import.meta.url)), 'utf8')
const imported = whole ? [{ fileName: 'xml.xsd', contents: readFileSync(join(dirname(whole), 'xml.xsd'), 'utf8') }] : []

/** What the schema says of plans, with the name of each. */
async function faults(plans: readonly { name: string; plan: Plan }[]): Promise<string[]> {
  const xml = await Promise.all(
    plans.map(async ({ name, plan }, i) => ({
      fileName: `${i}-${name.replace(/[^\w.-]+/g, '-')}.xml`,
      contents: (await writePlan(plan, 'akn')) as string,
    })),
  )
  const { errors } = await validateXML({ xml, schema, preload: imported, maxMemoryPages: 16_384 })
  return errors.map(({ loc, message }) => `${loc?.fileName}: ${message}`)
}

describe('Akoma Ntoso is valid by its schema', () => {
  it('of the fixtures', async () => {
    expect(await faults(fixtureNames.map((name) => ({ name, plan: fixturePlan(name) })))).toEqual([])
  })

  it('of all texts', async () => {
    const plans = await textPlans()
    if (plans.length > 0) expect(await faults(plans)).toEqual([])
  })

  it('of any text', async () => {
    const plans = fc.sample(fc.oneof(randomPlans, randomTexts()), { numRuns: 100, seed: 7 }).flatMap((text) => {
      try {
        return [{ name: 'random', plan: parsePlanText(text) }]
      } catch (error) {
        if (error instanceof PlanError) return []
        throw error
      }
    })
    expect(plans.length).toBeGreaterThan(20)
    expect(await faults(plans)).toEqual([])
  })

  it('of tables with merged cells, annexes without words and days that do not exist', async () => {
    const table = `<table><tr><th rowspan=2>TT</th><th colspan=2>Nhiệm vụ</th></tr><tr><th>Việc</th><th>Chủ trì</th></tr>
      <tr><td rowspan=2>1</td><td>Rà soát quy hoạch<br>xã</td><td></td></tr><tr><td>Lập danh mục</td><td>Sở Y tế</td></tr></table>`
    const html = await parsePlan(`<p>KẾ HOẠCH</p><p>Y tế</p><p>PHỤ LỤC I</p>${table}<p>PHỤ LỤC II</p>`, {
      format: 'html',
    })
    const undated = parsePlanText('KẾ HOẠCH\nY tế\nLĩnh Bắc, ngày 31 tháng 2 năm 2024\nI. NHIỆM VỤ\n1. Rà soát.', {
      date: '2024-02-31',
    })
    expect(
      await faults([
        { name: 'table', plan: html },
        { name: 'undated', plan: undated },
      ]),
    ).toEqual([])
  })
})
