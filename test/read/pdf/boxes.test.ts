import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import { planSchema } from '../../../src/plan.js'
import { boxFinder } from '../../../src/printed.js'
import type { Visit } from '../../../src/source.js'
import { corpusIsThere, corpusPlan } from '../corpus.js'
import { buildPdf, TestPage } from './build.js'

const page = new TestPage()
  .text(113, 100, 'I. NHIỆM VỤ')
  .justified(113, 540, 130, '1. Sở Tài chính chủ trì rà soát quy hoạch, kế hoạch sử dụng đất của toàn')
  .justified(85, 540, 146, 'tỉnh theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị và các')
  .text(85, 162, 'văn bản có liên quan.')

describe('boxes', () => {
  it('gives whole lines as one box, in points from the top left corner', async () => {
    const plan = await parsePlan(buildPdf([page]))
    const [first, rest, ...more] = plan.tasks[0]?.span.boxes ?? []
    expect(more).toEqual([])
    // the first line opens with the label, which is no part of the task
    expect(first?.x).toBeGreaterThan(120)
    expect(first?.y).toBeCloseTo(120.4, 1)
    expect(rest?.x).toBe(85)
    expect(rest?.y).toBeCloseTo(136.4, 1)
    expect((rest?.y ?? 0) + (rest?.height ?? 0)).toBeCloseTo(162 + 2.64, 1)
  })

  it('gives the words of a part of a line', async () => {
    const plan = await parsePlan(buildPdf([page]))
    const [reference] = plan.references
    const [box] = reference?.span.boxes ?? []
    expect(reference?.text).toMatch(/^Nghị quyết số 57-NQ\/TW/)
    expect(reference?.span.boxes).toHaveLength(1)
    expect(box?.y).toBeCloseTo(136.4, 1)
    expect(box?.x).toBeGreaterThan(120)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(510)
  })

  it('gives no box for formats without pages', async () => {
    const plan = await parsePlan('I. NHIỆM VỤ\n1. Sở Tài chính rà soát quy hoạch.')
    expect(plan.sections[0]?.span).not.toHaveProperty('boxes')
  })

  it('parts the boxes of a stretch that goes over a page end', () => {
    const line = (start: number, page: number) => ({
      start,
      end: start + 5,
      page,
      visit: (word: Visit) => word(0, 5, 10, 20, 60, 30),
    })
    expect(boxFinder([line(0, 1), line(6, 1), line(12, 2)])({ start: 0, end: 17 })).toEqual([
      { page: 1, x: 10, y: 20, width: 50, height: 10 },
      { page: 2, x: 10, y: 20, width: 50, height: 10 },
    ])
  })

  it.skipIf(!corpusIsThere)('stand inside the page for every object of a real plan', async () => {
    const plan = await corpusPlan('qd-893-qd-ttg.pdf')
    expect(planSchema.safeParse(plan).success).toBe(true)
    const spans = [...plan.tasks, ...plan.objectives, ...plan.indicators, ...plan.references].map(({ span }) => span)
    expect(spans.length).toBeGreaterThan(100)
    for (const { boxes = [] } of spans) {
      expect(boxes.length).toBeGreaterThan(0)
      for (const { page, x, y, width, height } of boxes) {
        expect(page).toBeLessThanOrEqual(16)
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
        expect(Math.max(x + width, y + height)).toBeLessThan(843)
      }
    }
  })
})
