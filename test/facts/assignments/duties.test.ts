import { describe, expect, it } from 'vitest'
import { extractAssignments } from '../../../src/facts/assignments/assignments.js'
import { extractTasks } from '../../../src/facts/tasks/tasks.js'
import { treeOf } from '../../tree-of.js'

/** For each title below an implementation part, the leads and the groups of the task that stands below it. */
function charged(...titles: string[]) {
  const items = titles.flatMap((title, i) => [`${i + 1}. ${title}`, '- Rà soát bến bãi trên địa bàn.'])
  const root = treeOf('I. TỔ CHỨC THỰC HIỆN', ...items)
  root.facts.tasks = extractTasks(root)
  const assignments = extractAssignments(root)
  return titles.map((_, i) => {
    const id = `I.${i + 1}.-1`
    const leads = assignments.find(({ taskId }) => taskId === id)?.leads.map(({ name }) => name) ?? []
    return { leads, groups: root.facts.tasks.find((task) => task.id === id)?.groups.slice(1) }
  })
}

const bodies = ['Phòng Kinh tế', 'Công an xã', 'Trạm Y tế']
const beside = (title: string) => charged(...bodies, title)[3]

describe('a title beside titles of bodies', () => {
  it.each([
    ['Kế toán', ['Kế toán']],
    ['Y tế học đường', ['Y tế học đường']],
    ['Bộ phận Văn phòng - Thống kê', ['Bộ phận Văn phòng - Thống kê']],
    ['Công chức địa chính - xây dựng', ['Công chức địa chính - xây dựng']],
    ['Sàn giao dịch nông sản An Lĩnh', ['Sàn giao dịch nông sản An Lĩnh']],
    ['Ban Chỉ đạo chuyển đổi số', ['Ban Chỉ đạo chuyển đổi số']],
    ['Cơ sở KCB BHYT', ['Cơ sở KCB BHYT']],
  ])('names one too: %s', (title, leads) => {
    expect(beside(title)).toEqual({ leads, groups: [] })
  })

  it.each([
    'Lịch công tác trọng tâm',
    'Danh sách tổ công tác',
    'Công tác phối hợp',
    'Cơ sở vật chất',
    'Sơ kết hằng quý',
    'Xây dựng quỹ',
    'Cấp xã',
    'Trong mùa lũ',
    'Chợ nông sản: theo mùa',
  ])('stays a title of what is to be done: %s', (title) => {
    expect(beside(title)).toEqual({ leads: [], groups: [title] })
  })

  it('counts titles that name persons', () => {
    const titles = ['Cô Lê Thị Hoa (Phó Hiệu trưởng)', 'Ban Giám hiệu', 'Kế toán, thủ quỹ', 'Y tế trường']
    expect(charged(...titles).slice(1)).toEqual([
      { leads: ['Ban Giám hiệu'], groups: [] },
      { leads: [], groups: ['Kế toán, thủ quỹ'] },
      { leads: [], groups: ['Y tế trường'] },
    ])
    expect(charged(...titles, 'Tổng phụ trách Đội')[2]).toEqual({ leads: ['Kế toán', 'thủ quỹ'], groups: [] })
  })

  it('names none where most are titles of work', () => {
    expect(charged('Công an xã', 'Trạm Y tế', 'Kế toán', 'Bến bãi', 'Chợ nông sản', 'Đường làng').slice(2)).toEqual(
      ['Kế toán', 'Bến bãi', 'Chợ nông sản', 'Đường làng'].map((title) => ({ leads: [], groups: [title] })),
    )
  })
})

describe('a title of an office and its field', () => {
  it.each([
    'Phó Chủ tịch phụ trách khối văn hóa - xã hội',
    'Các Phó Chủ tịch phụ trách lĩnh vực dân tộc, tôn giáo và các hội quần chúng',
    'Cán bộ phụ trách lĩnh vực giám sát',
  ])('is its name as a whole: %s', (title) => {
    expect(charged(title, 'Công tác phối hợp')[0]).toEqual({ leads: [title], groups: [] })
  })

  it('is none where a role follows', () => {
    expect(charged('Phó Chủ tịch phụ trách chủ trì rà soát bến bãi')[0]?.leads).toEqual(['Phó Chủ tịch'])
  })
})
