import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, PlanError, parsePlan, writePlan } from '../../src/index.js'
import { randomTexts } from '../random-text.js'
import { documentPaths, documentPlans, fixtureNames, fixturePlan, textPlans } from './plans.js'

/** What tells of the file and not of the plan. */
const PLACES = new Set(['line', 'page', 'block', 'boxes'])
const READING = new Set(['page-furniture-removed', 'joined-token', 'low-confidence-ocr'])

function comparable({ source: _, diagnostics, ...plan }: Plan): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (PLACES.has(key) ? [] : [[key, strip(inner)]])),
    )
  }
  const kept = diagnostics.filter(
    ({ rule, message }) =>
      !READING.has(rule) && !/read as Unicode|^the fonts|^words were torn|^another document follows/.test(message),
  )
  return strip({ ...plan, diagnostics: kept })
}

const again = async (plan: Plan): Promise<Plan> => parsePlan(await writePlan(plan, 'md'), { name: 'plan.md' })

describe('Markdown read again gives the same plan, offsets included', () => {
  it.each(fixtureNames)('of %s', async (name) => {
    const plan = fixturePlan(name)
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('of all texts', async () => {
    for (const { name, plan } of await textPlans()) {
      expect({ name, plan: comparable(await again(plan)) }).toEqual({ name, plan: comparable(plan) })
    }
  })

  it('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(randomTexts(), async (text) => {
        const plan = await parsePlan(text, { format: 'text' }).catch((error) => {
          if (error instanceof PlanError) return null
          throw error
        })
        if (plan && plan.text !== '') expect(comparable(await again(plan))).toEqual(comparable(plan))
      }),
      { numRuns: 100 },
    )
  })

  it.skipIf(documentPaths.length === 0)(
    'of all documents (skipped where ../shared is missing)',
    async () => {
      for await (const { name, plan } of documentPlans()) {
        expect({ name, plan: comparable(await again(plan)) }).toEqual({ name, plan: comparable(plan) })
      }
    },
    300_000,
  )
})

describe('Markdown', () => {
  const markdown = async (text: string): Promise<string> => {
    const plan = await parsePlan(text, { format: 'text' })
    return (await writePlan(plan, 'md')).replace('---\nparagraphs: whole\n---\n\n', '')
  }

  it('has the title, the headings by their depth and the sentences below them', async () => {
    const text = 'KẾ HOẠCH\nPhát triển kinh tế số\nI. MỤC TIÊU\n1. Mục tiêu chung\nTăng trưởng nhanh.\n- Đạt 20%.'
    expect(await markdown(text)).toBe(
      '# KẾ HOẠCH\n\n**Phát triển kinh tế số**\n\n## I. MỤC TIÊU\n\n### 1. Mục tiêu chung\n\nTăng trưởng nhanh.\n\n- Đạt 20%.\n',
    )
  })

  it.each([
    ['đạt *20%* và _hơn_ nữa [1] <x> `y` a|b #1', 'đạt \\*20%\\* và \\_hơn\\_ nữa \\[1\\] \\<x> \\`y\\` a&#124;b \\#1'],
    ['R&D và &copy; thật', 'R&D và &amp;copy; thật'],
    ['> 20%', '\\> 20%'],
    ['# 20', '\\# 20'],
  ])('takes nothing of %j for markup', async (line, escaped) => {
    const text = `KẾ HOẠCH\nI. MỤC TIÊU\nMở đầu.\n${line}`
    expect((await markdown(text)).trimEnd().split('\n').at(-1)).toBe(escaped)
    expect((await parsePlan(await writePlan(await parsePlan(text), 'md'))).text).toBe(text)
  })

  it('takes no rule of a letterhead for markup', async () => {
    const text = 'UBND XÃ AN LĨNH\n-------\nSố: 12/KH-UBND\nKẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\nTrồng 5 ha.'
    expect((await markdown(text)).split('\n')).toContain('\\-------')
    expect((await parsePlan(await writePlan(await parsePlan(text), 'md'))).text).toBe(text)
  })

  it('has tables as tables', async () => {
    const plan = fixturePlan('ke-hoach-chuyen-doi-so')
    const lines = (await writePlan(plan, 'md')).split('\n').filter((line) => line.startsWith('|'))
    const [table] = plan.annexes[0]?.tables ?? []
    expect(lines).toHaveLength((table?.rows.length ?? 0) + 1)
    expect(lines[1]).toMatch(/^\|(?: --- \|)+$/)
  })

  it('keeps the paragraphs of a cell and its merging with the one above', async () => {
    const html = `<p>KẾ HOẠCH</p><p>PHỤ LỤC</p><p>Danh mục nhiệm vụ</p><table>
      <tr><th rowspan=2>TT</th><th rowspan=2>Nhiệm vụ</th><th colspan=2>Phân công</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>
      <tr><td>1</td><td>Rà soát quy hoạch</td><td rowspan=2>Sở Xây dựng</td><td><p>Sở Y tế</p><p>Sở Nội vụ</p></td></tr>
      <tr><td>2</td><td>Lập danh mục dự án</td><td>Sở Y tế</td></tr></table>`
    const plan = await parsePlan(html, { format: 'html' })
    const md = await writePlan(plan, 'md')
    expect(md).toContain('| TT | Nhiệm vụ | Phân công ||\n')
    expect(md).toContain('| 1 | Rà soát quy hoạch | Sở Xây dựng | Sở Y tế<br>Sở Nội vụ |\n')
    expect(md).toContain('| 2 | Lập danh mục dự án | ^^ | Sở Y tế |\n')
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('has no heading where the number behind it would become the first of its list', async () => {
    const text =
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Công tác chỉ đạo\nTổ chức họp giao ban.\n1. Các phòng lập kế hoạch kiểm tra.\n2. Bộ phận một cửa niêm yết thủ tục.\n2. Hồ sơ\nKiểm tra hồ sơ.'
    const plan = await parsePlan(text, { format: 'text' })
    expect(await writePlan(plan, 'md')).toContain('\n1. Công tác chỉ đạo\n')
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('does not break the cells of texts at dashes that their lines go on behind', async () => {
    const text =
      'KẾ HOẠCH\nI. NHIỆM VỤ\nPHỤ LỤC\nDanh mục nhiệm vụ\nTT | Nhiệm vụ | Phối hợp\n1 | Rà soát đất lúa | - Vụ Pháp chế; - Văn phòng Bộ.\n2 | Lập hồ sơ | - Vụ Pháp chế; - Thanh tra Bộ.'
    const plan = await parsePlan(text, { format: 'text' })
    expect(plan.text).toContain('\t- Vụ Pháp chế; - Văn phòng Bộ.\n')
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('indents lists that nothing else sets into each other, and gives them back', async () => {
    const nested =
      '# KẾ HOẠCH\n\n1. NHIỆM VỤ\n   1. Hạ tầng\n      1. Làm đường.\n\n   Ưu tiên xã vùng cao.\n\n   2. Nhân lực\n2. KINH PHÍ'
    const plan = await parsePlan(nested, { format: 'markdown' })
    const md = await writePlan(plan, 'md')
    expect(md).toContain('\n1. NHIỆM VỤ\n\n    1. Hạ tầng\n\n        1. Làm đường.\n')
    expect(md).toContain('\n## 2. KINH PHÍ\n')
    expect(plan.sections.map(({ id }) => id)).toEqual(['1', '2'])
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('has footnotes behind what they hang on, under marks of their own, and gives them back', async () => {
    const text =
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Rà soát quy hoạch[^a]\n\n[^a]: Theo *Luật* số 12 [1].\n\n- Rà soát đất lúa[^b] và đất rừng[^c].\n\n[^b]: Năm 2024.\n\n[^c]: - Năm 2025.\n\n2. Báo cáo \\[^1\\]'
    const plan = await parsePlan(text, { format: 'markdown' })
    const md = await writePlan(plan, 'md')
    expect(md).toContain('1. Rà soát quy hoạch[^1]\n\n[^1]: Theo Luật số 12 \\[1\\].\n')
    expect(md).toContain('- Rà soát đất lúa và đất rừng.[^2][^3]\n\n[^2]: Năm 2024.\n\n[^3]: - Năm 2025.\n')
    expect(plan.footnotes?.map(({ start, end }) => plan.text.slice(start, end))).toEqual([
      'Theo Luật số 12 [1].',
      'Năm 2024.',
      '- Năm 2025.',
    ])
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('has footnotes of items set into each other behind the outer item, and keeps the items that follow in it', async () => {
    const text =
      'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n- Nâng cao năng suất:\n\n  - Năng suất lao động[^1] tăng 8%.\n\n  - Xuất khẩu tăng 10%.\n\n- Phát triển hạ tầng:\n\n  - Phủ sóng 5G.\n\n[^1]: Theo giá năm 2020.'
    const plan = await parsePlan(text, { format: 'markdown' })
    expect(plan.sections[0]?.children.map(({ children }) => children.length)).toEqual([2, 1])
    expect(await writePlan(plan, 'md')).toContain('- Xuất khẩu tăng 10%.\n\n[^1]: Theo giá năm 2020.\n\n- Phát')
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('has the footnotes of a table behind it, and gives them back behind their rows', async () => {
    const text =
      'KẾ HOẠCH\n\nPHỤ LỤC\n\nDanh mục\n\n| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát[^1] | Sở Y tế |\n| 2 | Báo cáo | Sở Y tế |\n\n[^1]: Năm 2024.'
    const plan = await parsePlan(text, { format: 'markdown' })
    expect(plan.text).toContain('Sở Y tế\nNăm 2024.\n2\t')
    expect(plan.annexes[0]?.tables.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[null, 'PL1.1', 'PL1.2']])
    expect(plan.assignments.map(({ leads }) => leads[0]?.name)).toEqual(['Sở Y tế', 'Sở Y tế'])
    const md = await writePlan(plan, 'md')
    expect(md).toContain('| 1 | Rà soát | Sở Y tế[^1] |\n| 2 | Báo cáo | Sở Y tế |\n\n[^1]: Năm 2024.\n')
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('gives the footnotes of a table in the body back, once', async () => {
    const text =
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Các việc như sau:\n\n| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát[^1] | Sở Y tế |\n| 2 | Báo cáo | Sở Y tế |\n\n2. Theo dõi.\n\n[^1]: Năm 2024.'
    const plan = await parsePlan(text, { format: 'markdown' })
    expect(plan.annexes.map(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([[3]])
    expect(plan.sections[0]?.children.map(({ text }) => text)).toEqual(['Các việc như sau:\nNăm 2024.', 'Theo dõi.'])
    expect(comparable(await again(plan))).toEqual(comparable(plan))
  })

  it('without its front matter is read as any Markdown is', async () => {
    const plan = fixturePlan('ke-hoach-chuyen-doi-so')
    const md = (await writePlan(plan, 'md')).replace('---\nparagraphs: whole\n---\n', '')
    const read = await parsePlan(md, { name: 'plan.md' })
    expect(read.tasks.map(({ id, text }) => ({ id, text }))).toEqual(plan.tasks.map(({ id, text }) => ({ id, text })))
  })
})
