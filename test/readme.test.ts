import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import {
  agencyIdOf,
  parseDate,
  parseQuantity,
  parseSchedule,
  resolveAgency,
  splitParties,
  successorOf,
  toInterval,
} from '../src/grammar/index.js'
import { type PlanRoot, parsePlanText, planCompile, planParse, planReferences, planTasks } from '../src/index.js'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

describe('what the README says', () => {
  const plan = parsePlanText(read('fixtures/ke-hoach-chuyen-doi-so.txt'))

  it('is the command that the continuous integration runs', () => {
    const commands = [...read('README.md').matchAll(/```sh\n(.*)\n```/g)].map((match) => match[1])
    expect(commands).toHaveLength(2)
    expect(read('.ci/run').trimEnd().endsWith(`\n${commands[1]}`)).toBe(true)
  })

  it('holds for the result of the first command', () => {
    expect(plan.document).toMatchObject({ number: '57/KH-UBND', type: 'KH', system: 'state', date: '2024-03-14' })
    expect(plan.document.issuer.name).toBe('Ủy ban nhân dân tỉnh Sơn Hà')
    expect(plan.sections.find((section) => section.id === 'III')?.roles).toEqual(['tasks'])
    expect(plan.indicators.find((indicator) => indicator.id === 'II.2.1.-1#2')).toMatchObject({
      name: 'tỷ lệ hồ sơ giải quyết trực tuyến',
      by: '2025',
      value: { min: 80, max: null, minExclusive: true, unit: '%' },
    })
    expect(plan.assignments.find((assignment) => assignment.id === 'III.1.1.a@1')).toMatchObject({
      taskId: 'III.1.1.a',
      inheritedFrom: 'III.1.1',
      leads: [{ name: 'Sở Tư pháp', agencyId: 'so-tu-phap', kind: 'agency' }],
      coordinators: [{ name: 'Sở Thông tin và Truyền thông' }, { name: 'các cơ quan có liên quan' }],
      schedule: { text: 'trong năm 2024', to: '2024' },
    })
    expect(plan.references[0]).toMatchObject({
      text: 'Chương trình hành động số 27-CTr/TU ngày 18/01/2024 của Tỉnh ủy',
      target: { number: '27-CTr/TU', date: '2024-01-18' },
      relation: 'implements',
      subject: 'self',
    })
  })

  it('holds for the plugins: a part left out is empty', () => {
    const file = unified()
      .use(planParse)
      .use(planReferences)
      .use(planCompile)
      .processSync(read('fixtures/ke-hoach-chuyen-doi-so.txt'))
    expect(file.result.sections).toEqual(plan.sections)
    expect(file.result.references).toEqual(plan.references)
    expect(file.result.tasks).toEqual([])
  })

  it('holds for a plugin of one’s own: it changes what was found', () => {
    const onlyBody = () => (tree: PlanRoot) => {
      tree.facts.tasks = tree.facts.tasks.filter((task) => task.origin === 'body')
    }
    const processor = unified().use(planParse).use(planTasks).use(onlyBody).use(planCompile)
    const { tasks } = processor.processSync(read('fixtures/ke-hoach-chuyen-doi-so.txt')).result
    expect(tasks.map((task) => task.origin)).toContain('body')
    expect(tasks.filter((task) => task.origin !== 'body')).toEqual([])
    expect(tasks.length).toBeLessThan(plan.tasks.length)
  })

  it('holds for the grammars', () => {
    expect(parseDate('ngày 29 tháng 5 năm 2023')).toBe('2023-05-29')
    expect(parseSchedule('Trước quý II/2025')).toMatchObject({ to: '2025-34', before: true })
    expect(toInterval({ from: null, to: '2025-34', before: true })).toEqual({ first: null, last: '2025-03-31' })
    expect(parseQuantity('trên 20%')).toMatchObject({ min: 20, minExclusive: true, unit: '%' })
    expect(splitParties('Sở Y tế, các sở, ban, ngành').map((party) => party.kind)).toEqual(['agency', 'group'])
    expect(agencyIdOf('Sở KH&ĐT')).toBe(agencyIdOf('Sở Kế hoạch và Đầu tư'))
    expect(resolveAgency('Sở Nông nghiệp')).toMatchObject({ id: null, candidates: [{}, {}] })
    expect(resolveAgency('Sở Nông nghiệp', { asOf: '2024' })?.candidates).toEqual([])
    expect(successorOf('so-ke-hoach-dau-tu', '2026')).toMatchObject({ id: 'so-tai-chinh', since: '2025-03-01' })
  })
})
