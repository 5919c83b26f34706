import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const tasksOf = (item: string) => {
  const text = ['KẾ HOẠCH', 'Phát triển chợ', 'I. NHIỆM VỤ', '1. Tuyên truyền pháp luật.', `2. ${item}`]
  return parsePlanText(text.join('\n')).tasks
}

describe('years and days behind a colon', () => {
  it.each([
    ['Mở lớp dạy nghề. Thời gian: 2026 - 2028.', '2026', '2028'],
    ['Mở lớp dạy nghề. Thời hạn hoàn thành: 30.6.2026.', null, '2026-06-30'],
  ])('are no number to call, and the item is work: %s', (item, from, to) => {
    const task = tasksOf(item).find(({ id }) => id === 'I.2')
    expect(task?.schedule?.to).toBe(to)
    if (from) expect(task?.schedule?.from).toBe(from)
  })

  it('are told from the number of a body', () => {
    expect(tasksOf('Trung tâm Y tế: 0203.3825.115').map(({ id }) => id)).toEqual(['I.1'])
  })
})
