import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, parsePlanText, writePlan } from '../../src/index.js'
import { sentencesOf } from '../../src/write/chunks/sentences.js'
import { flatSections } from '../../src/write/flat-sections.js'
import { randomPlans } from '../random-text.js'
import { fixturePlan, textPlans } from './plans.js'

interface Chunk {
  id: string
  sectionId: string
  part: number
  parts: number
  breadcrumb: string[]
  citation: string
  text: string
  overlap: number
  references: { number?: string; relation: string | null }[]
  span: { start: number; end: number }
}

async function chunksOf(plan: Plan, options = {}): Promise<Chunk[]> {
  const lines = (await writePlan(plan, 'chunks', options)).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

const letters = (text: string): string => text.replace(/\s+/g, '')

/** The own text of each section comes exactly once, in order. */
async function expectCovered(name: string, plan: Plan, maxChars: number): Promise<void> {
  const chunks = await chunksOf(plan, { maxChars })
  const parts = new Map<string, string>()
  for (const chunk of chunks) parts.set(chunk.sectionId, (parts.get(chunk.sectionId) ?? '') + chunk.text)
  for (const { section } of flatSections(plan)) {
    const own = section.text || (section.children.length === 0 ? (section.heading ?? '') : '')
    expect({ name, id: section.id, text: letters(parts.get(section.id) ?? '') }).toEqual({
      name,
      id: section.id,
      text: letters(own),
    })
  }
  const rows = new Set(plan.annexes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ id }) => id))))
  for (const { text, span, sectionId } of chunks) {
    if (text.length <= maxChars || rows.has(sectionId)) continue
    expect({ name, sentences: sentencesOf(plan.text, span.start, span.end).length }).toEqual({ name, sentences: 1 })
  }
}

describe('chunks', () => {
  it.each([80, 1200])(
    'of at most %i characters hold the text of every section once and cut no sentence',
    async (maxChars) => {
      for (const { name, plan } of await textPlans()) await expectCovered(name, plan, maxChars)
    },
    120_000,
  )

  it('do so for any text', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans, fc.integer({ min: 1, max: 200 }), async (text, maxChars) => {
        await expectCovered('random', parsePlanText(text), maxChars)
      }),
      { numRuns: 60 },
    )
  })

  it('say where they stand and what they cite', async () => {
    const chunks = await chunksOf(fixturePlan('ke-hoach-chuyen-doi-so'))
    expect(chunks.find(({ sectionId }) => sectionId === 'III.1.1.a')).toMatchObject({
      id: '57/KH-UBND@tinh-son-ha@2024#III.1.1.a',
      part: 1,
      parts: 1,
      citation: 'điểm a mục 1.1 phần III Kế hoạch 57/KH-UBND',
      overlap: 0,
    })
    const cited = chunks.flatMap(({ references }) => references).find(({ number }) => number === '27-CTr/TU')
    expect(cited).toMatchObject({ relation: 'implements' })
  })

  it('have the cells of a row behind the headings of their columns, without the empty ones', async () => {
    const text =
      'KẾ HOẠCH\nY tế\nI. NHIỆM VỤ\n1. Rà soát.\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\nTT\tNội dung\tChủ trì\tThời gian\nA\tY tế cơ sở\t\t\n1\tLập đề án\u2028và trình\tSở Y tế\t'
    const chunks = await chunksOf(parsePlanText(text))
    expect(chunks.slice(1).map(({ text, breadcrumb }) => [text, breadcrumb.at(-1)])).toEqual([
      ['TT: 1\nNội dung: Lập đề án\nvà trình\nChủ trì: Sở Y tế', 'A. Y tế cơ sở'],
    ])
  })

  it('hold a group of rows that has none', async () => {
    const text =
      'KẾ HOẠCH\nY tế\nI. NHIỆM VỤ\n1. Rà soát.\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\nTT\tNội dung\tChủ trì\nA\tY tế cơ sở\t\n1\tLập đề án\tSở Y tế\nB\tDân số\t'
    expect((await chunksOf(parsePlanText(text))).at(-1)?.text).toBe('B. Dân số')
  })

  it('say under which words a list without a heading stands, and nothing of a part that the text lost', async () => {
    const text =
      'KẾ HOẠCH\nY tế\nI. TỔ CHỨC THỰC HIỆN\n1. Kinh phí do ngân sách bảo đảm. Sở Y tế có trách nhiệm:\na) Lập đề án trình Ủy ban nhân dân tỉnh;\nb) Báo cáo kết quả hằng năm.\nII. NHIỆM VỤ\n2.1. Nâng cấp trạm y tế\na) Mua sắm trang thiết bị.\nb) Đào tạo bác sĩ gia đình.'
    const chunks = await chunksOf(parsePlanText(text))
    const breadcrumbOf = (words: string) => chunks.find(({ text }) => text.startsWith(words))?.breadcrumb.slice(1)
    expect(breadcrumbOf('Lập đề án')).toEqual(['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế có trách nhiệm:'])
    expect(breadcrumbOf('Mua sắm')).toEqual(['II. NHIỆM VỤ', '2.1. Nâng cấp trạm y tế'])
  })

  it('are cited in the words of the law', async () => {
    const text =
      'LUẬT\nChương I\nQUY ĐỊNH CHUNG\nĐiều 5. Chính sách\n1. Nhà nước khuyến khích:\na) Đầu tư;\nb) Nghiên cứu.'
    const citations = (await chunksOf(parsePlanText(text, { number: '61/2024/QH15' }))).map(({ citation }) => citation)
    expect(citations.at(-1)).toMatch(/^điểm b khoản 1 Điều 5 /)
    const divided = 'LUẬT\nChương I\nMỘT\nMục 1\nHAI\nTiểu mục 1\nBA\nBốn.\nMục 2. NĂM\nMục 2.1. SÁU\nBảy.'
    expect((await chunksOf(parsePlanText(divided))).map(({ citation }) => citation)).toEqual([
      'Tiểu mục 1 Mục 1 Chương I Luật',
      'Mục 2.1 Chương I Luật',
    ])
  })

  it('name the text that a decision issues as what it is issued with', async () => {
    const text =
      'QUYẾT ĐỊNH\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động về y tế.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\nKẾ HOẠCH HÀNH ĐỘNG\nVề y tế\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\nI. NHIỆM VỤ\n1. Rà soát mạng lưới y tế.'
    const chunks = await chunksOf(parsePlanText(text, { number: '12/QĐ-UBND' }))
    expect(chunks.at(-1)?.citation).toBe('mục 1 phần I Kế hoạch hành động ban hành kèm theo Quyết định 12/QĐ-UBND')
  })

  it('keep of the place of their section what holds for them', async () => {
    const plan = parsePlanText('KẾ HOẠCH\nI. MỤC TIÊU\nMột là tăng trưởng. Hai là xanh.\n1. Ba.\nII. NHIỆM VỤ\nBốn.')
    const box = (page: number) => ({ page, x: 1, y: 1, width: 1, height: 1 })
    const [first, second] = plan.sections
    Object.assign(first?.span ?? {}, { page: 3, boxes: [box(3), box(4)] })
    Object.assign(second?.span ?? {}, { page: 4, boxes: [box(4)] })
    const spans = (await chunksOf(plan, { maxChars: 25 })).map(({ sectionId, span: { start, end, ...place } }) => [
      sectionId,
      place,
    ])
    expect(spans).toEqual([
      ['I', { page: 3, line: 2 }],
      ['I', {}],
      ['I.1', { line: 4 }],
      ['II', { page: 4, line: 5, boxes: [box(4)] }],
    ])
  })

  it('repeat whole sentences of the chunk before where that is asked for', async () => {
    const plan = parsePlanText('KẾ HOẠCH\nI. MỤC TIÊU\nMột là tăng trưởng. Hai là xanh. Ba là số hóa toàn diện.')
    const chunks = await chunksOf(plan, { maxChars: 45, overlap: 15 })
    expect(chunks.map(({ text, overlap }) => [text, overlap])).toEqual([
      ['Một là tăng trưởng. Hai là xanh.', 0],
      ['Hai là xanh. Ba là số hóa toàn diện.', 13],
    ])
  })

  it.each([[{ maxChars: 0 }], [{ overlap: -1 }], [{ maxChars: 1.5 }]])('refuse %j', async (options) => {
    await expect(chunksOf(parsePlanText('I. A'), options)).rejects.toThrow(TypeError)
  })
})

describe('sentences', () => {
  it.each([
    ['Phát triển TP. Đà Lạt. Xây dựng đô thị.', ['Phát triển TP. Đà Lạt.', 'Xây dựng đô thị.']],
    ['Theo Nghị quyết số 29-NQ/TW. Đạt 1.000 tấn.', ['Theo Nghị quyết số 29-NQ/TW.', 'Đạt 1.000 tấn.']],
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Hoàn thành “mục tiêu.” Tiếp tục.', ['Hoàn thành “mục tiêu.”', 'Tiếp tục.']],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
})
