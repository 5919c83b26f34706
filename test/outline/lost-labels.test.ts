import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const plan = (...lines: string[]) =>
  parsePlanText(['KẾ HOẠCH', 'Trồng rừng năm 2026', 'I. TỔ CHỨC THỰC HIỆN', ...lines].join('\n'))
const leadsOf = (...lines: string[]) =>
  plan(...lines).assignments.map(({ taskId, leads }) => [taskId, leads.map(({ name }) => name).join('; ')])

const HEALTH = ['1. Sở Y tế:', '- Hướng dẫn các trạm y tế.']
const MONEY = 'Sở Tài chính: Bố trí kinh phí thực hiện.'

describe('a paragraph that charges a body, behind the list of another', () => {
  it('is the item whose number is missing', () => {
    expect(leadsOf(...HEALTH, MONEY, '3. Sở Xây dựng: Rà soát quy hoạch.')).toEqual([
      ['I.1.-1', 'Sở Y tế'],
      ['I.2', 'Sở Tài chính'],
      ['I.3', 'Sở Xây dựng'],
    ])
  })

  it('is the next point of a list of letters, before a number of another list', () => {
    const points = ['1. Các sở', 'a) Sở Nội vụ: Đào tạo cán bộ.', 'b) Sở Y tế:', '- Hướng dẫn các trạm y tế.', MONEY]
    expect(leadsOf(...points, '2. UBND các xã: Vận động Nhân dân.')).toEqual([
      ['I.1.a', 'Sở Nội vụ'],
      ['I.1.b.-1', 'Sở Y tế'],
      ['I.1.c', 'Sở Tài chính'],
      ['I.2', 'UBND các xã'],
    ])
  })

  it('is one of several at the end of the list, before the closing words', () => {
    const read = plan(
      ...HEALTH,
      MONEY,
      'Sở Xây dựng: Rà soát quy hoạch.',
      'Trong quá trình thực hiện, nếu có vướng mắc, báo cáo UBND tỉnh.',
    )
    expect(read.tasks.map(({ id }) => id)).toEqual(['I.1.-1', 'I.2', 'I.3'])
    expect(read.sections[0]?.text).toMatch(/^Trong quá trình thực hiện/)
  })

  it('says that its label is taken', () => {
    const read = plan(...HEALTH, MONEY)
    const own = read.sections[0]?.children[1]
    expect(own).toMatchObject({ id: 'I.2', heading: 'Sở Tài chính', marker: { label: '2', inferred: true } })
    expect(read.diagnostics.filter(({ rule }) => rule === 'inferred-value')).toMatchObject([
      { sectionId: 'I.2', severity: 'info' },
    ])
  })

  it.each([
    ['the next number leaves no room', [...HEALTH, MONEY, '2. Sở Xây dựng: Rà soát quy hoạch.'], ['I.1', 'I.2']],
    ['the list above names no body', ['1. Phòng bệnh:', '- Hướng dẫn các trạm y tế.', MONEY], ['I.1']],
    ['it names who does the item above', [...HEALTH, 'Cơ quan chủ trì: Sở Y tế.'], ['I.1']],
    ['no list stands between', ['1. Sở Y tế:', 'Trung tâm Y tế: Hướng dẫn các trạm.'], ['I.1']],
  ])('is no item where %s', (_, lines, ids) => {
    expect(plan(...lines).sections.flatMap(({ children }) => children.map(({ id }) => id))).toEqual(ids)
  })
})
