import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import {
  type Plan,
  parsePlanText,
  planAssignments,
  planChecks,
  planCompile,
  planIndicators,
  planObjectives,
  planParse,
  planReferences,
  planTasks,
  type Task,
} from '../src/index.js'
import { readText } from '../src/read/text.js'

const text = `ỦY BAN NHÂN DÂN
TỈNH AN LĨNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 57/KH-UBND
An Lĩnh, ngày 14 tháng 3 năm 2024
KẾ HOẠCH
Phát triển y tế cơ sở tỉnh An Lĩnh
Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.
I. MỤC TIÊU
1. Tỷ lệ trạm y tế đạt chuẩn đạt trên 80% vào năm 2025.
II. NHIỆM VỤ
1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát mạng lưới trạm y tế.
3. Báo cáo của của các huyện.
`

describe('the plugins', () => {
  it('make together what `parsePlanText` makes', () => {
    const all = unified()
      .use(planParse)
      .use(planReferences)
      .use(planObjectives)
      .use(planTasks)
      .use(planAssignments)
      .use(planIndicators)
      .use(planChecks)
      .use(planCompile)
    expect(all.processSync(text).result).toEqual(parsePlanText(text))
    const { objectives, indicators, tasks, assignments, references } = parsePlanText(text)
    expect([objectives, indicators, tasks, assignments, references].map((list) => list.length)).toEqual([1, 1, 2, 1, 1])
  })

  it('work with parts left out: their lists are empty, the others are the same', () => {
    const plan = unified().use(planParse).use(planTasks).use(planCompile).processSync(text).result
    const whole = parsePlanText(text)
    expect(plan.tasks).toEqual(whole.tasks)
    expect(plan.sections).toEqual(whole.sections)
    expect(plan.document).toEqual({ ...whole.document, terms: plan.document.terms })
    expect([plan.references, plan.objectives, plan.assignments, plan.indicators]).toEqual([[], [], [], []])
    expect(plan.diagnostics.map((diagnostic) => diagnostic.rule)).not.toContain('repeated-text')
  })

  it('parse alone to a tree of sections', () => {
    const tree = unified().use(planParse).parse(text)
    expect(tree.type).toBe('plan')
    expect(tree.children.map((child) => child.type)).toEqual(['section', 'section', 'section'])
  })

  it('can be replaced: assignments follow the tasks that stand in the tree', () => {
    const only: Plugin<[], ReturnType<typeof parse>> = () => (tree) => {
      const [, , section] = tree.children
      if (section?.type !== 'section') return
      const [first] = section.children
      if (first?.type !== 'section') return
      const task: Task = {
        id: first.id,
        text: 'việc của tôi',
        origin: 'body',
        sectionId: first.id,
        groups: [],
        schedule: null,
        details: [],
        sameAs: [],
        span: first.extent,
      }
      tree.facts.tasks = [task]
    }
    const plan = unified().use(planParse).use(only).use(planAssignments).use(planCompile).processSync(text).result
    expect(plan.tasks.map((task) => task.text)).toEqual(['việc của tôi'])
    expect(plan.assignments.map(({ id, taskId }) => [id, taskId])).toEqual([['II.1@1', 'II.1']])
    expect(plan.assignments[0]?.leads.map((party) => party.name)).toEqual(['Sở Y tế'])
  })

  it('can be added: what a plugin reports comes out of the compiler', () => {
    const strict: Plugin<[], ReturnType<typeof parse>> = () => (tree) => {
      tree.diagnostics.push({
        rule: 'missing-metadata',
        severity: 'error',
        message: 'Thiếu phụ lục',
        span: null,
        sectionId: null,
      })
    }
    const file = unified().use(planParse).use(strict).use(planCompile).processSync(text)
    expect(file.result.diagnostics.map((diagnostic) => diagnostic.message)).toContain('Thiếu phụ lục')
    expect(file.messages.map((message) => message.reason)).toContain('Thiếu phụ lục')
  })
})

const parse = (content: string) => unified().use(planParse).parse(content)

describe('diagnostics', () => {
  const file = unified().use(planParse).use(planChecks).use(planCompile).processSync(text)

  it('come out as messages of the file, with their rule and place', () => {
    const { diagnostics } = file.result
    expect(file.messages.map(({ ruleId, reason, source }) => [ruleId, reason, source])).toEqual(
      diagnostics.map(({ rule, message }) => [rule, message, 'kehoach']),
    )
    const gap = file.messages.find((message) => message.ruleId === 'numbering-gap')
    expect(gap).toMatchObject({ line: 13, column: 1 })
    const repeat = file.messages.find((message) => message.ruleId === 'repeated-text')
    expect(repeat?.line).toBe(13)
  })

  it('without a place are messages without one', () => {
    const missing = file.messages.find((message) => message.ruleId === 'missing-metadata')
    expect(missing?.place).toBeUndefined()
  })
})

describe('a file', () => {
  const bare = unified().use(planParse).use(planCompile)

  it('gives its path as the name, and its bytes', () => {
    const plan: Plan = bare.processSync(new VFile({ path: 'ke-hoach.txt', value: 'I. Rà soát' })).result
    expect(plan.source).toMatchObject({ format: 'text', name: 'ke-hoach.txt', bytes: 12, sha256: null })
    expect(bare.processSync('I. Rà soát').result.source.name).toBeNull()
  })

  it('may bring a source that a reader has read, and facts that it lost', () => {
    const source = readText('I. Nội dung khác')
    const file = new VFile({ value: 'không đọc', data: { source, known: { number: '5/KH-UBND' } } })
    const plan = bare.processSync(file).result
    expect(plan.text).toBe('I. Nội dung khác')
    expect(plan.document.number).toBe('5/KH-UBND')
  })
})
