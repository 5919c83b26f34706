import { expect, it } from 'vitest'
import { datedLines } from '../../src/outline/dated-lines.js'

it('takes lines of days, weeks and months that follow each other for the items of a time-table', () => {
  const lines = [
    'Tiến độ:',
    'Tuần 1 (02 - 08/10/2026): Họp tổ.',
    'Tuần 5 - 10: Viết báo cáo.',
    'Tháng 01/2027: Nộp.',
    'Kinh phí.',
  ]
  expect([...datedLines(lines.map((text) => ({ text })))]).toEqual([1, 2, 3])
  expect(datedLines([{ text: 'Tuần 1: Họp tổ.' }, { text: 'Tuần lễ áo dài: mặc đẹp.' }]).size).toBe(0)
})
