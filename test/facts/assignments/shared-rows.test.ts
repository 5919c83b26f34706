import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'

const read = async (...rows: string[]) => {
  const head = '<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Kết quả</th><th>Thời gian</th><th>Ghi chú</th></tr>'
  const html = `<p>PHỤ LỤC</p><p>NHIỆM VỤ</p><table>${head}${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
  const { tasks, assignments } = await parsePlan(html, { format: 'html' })
  return {
    tasks: tasks.map(({ id, text, details }) => [id, text, ...details.map((detail) => detail.text)]),
    assignments: assignments.map(({ id, leads, outputs, schedule }) => [
      id,
      ...leads.map(({ name }) => name),
      ...outputs,
      schedule?.to,
    ]),
  }
}
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('')

describe('rows that one task reaches over', () => {
  it('are one task with an assignment each', async () => {
    const { tasks, assignments } = await read(
      `<td rowspan=2>1</td><td rowspan=2>Thể chế hóa các chủ trương</td>${cells('Sở Tài chính', 'Đề án', '5/2026', '')}`,
      cells('Sở Nội vụ', 'Báo cáo', '11/2026', 'Bổ sung'),
      cells('2', 'Xây dựng quy hoạch', 'Sở Y tế', 'Quy hoạch', '2026', ''),
    )
    expect(tasks).toEqual([
      ['PL1.1', 'Thể chế hóa các chủ trương', 'Bổ sung'],
      ['PL1.2', 'Xây dựng quy hoạch'],
    ])
    expect(assignments).toEqual([
      ['PL1.1@1', 'Sở Tài chính', 'Đề án', '2026-05'],
      ['PL1.1@2', 'Sở Nội vụ', 'Báo cáo', '2026-11'],
      ['PL1.2@1', 'Sở Y tế', 'Quy hoạch', '2026'],
    ])
  })

  it('are tasks of their own with labels of their own, and so are rows that only say the same', async () => {
    const shared = await read(
      `<td>1</td><td rowspan=2>Thể chế hóa các chủ trương</td>${cells('Sở Tài chính', 'Đề án', '5/2026', '')}`,
      cells('2', 'Sở Nội vụ', 'Báo cáo', '11/2026', ''),
    )
    expect(shared.tasks.map(([id]) => id)).toEqual(['PL1.1', 'PL1.2'])
    const same = cells('1', 'Thể chế hóa các chủ trương', 'Sở Tài chính', 'Đề án', '5/2026', '')
    expect((await read(same, same.replace('>1<', '>2<'))).assignments.map(([id]) => id)).toEqual(['PL1.1@1', 'PL1.2@1'])
  })
})
