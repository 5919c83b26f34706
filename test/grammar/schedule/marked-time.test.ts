import { describe, expect, it } from 'vitest'
import { isMark, isTimeSlot, markedTime } from '../../../src/grammar/schedule/marked-time.js'

describe('a column for each month', () => {
  it('is told by a unit and a number at the end of its header', () => {
    for (const header of [
      'Tháng 3',
      'Thời gian (tháng) 12',
      'Tiến độ năm 2025 Quý IV',
      'Tuần 2',
      'Tháng 4/2025',
      'Lộ trình 2026',
      '2027',
    ])
      expect(isTimeSlot(header)).toBe(true)
    for (const header of ['Thời gian', 'Quý', 'Năm', 'Hạng mục 3', 'Thángg 3']) expect(isTimeSlot(header)).toBe(false)
  })

  it('is marked by a cross or a tick and nothing else', () => {
    expect(['x', 'X ', '✓', '√', '*'].every(isMark)).toBe(true)
    expect(['', 'xx', 'Xã', '-', '1'].some(isMark)).toBe(false)
  })

  it('says a time together with the others that are marked', () => {
    expect(markedTime(['Tháng 3', 'Tháng 4', 'Tháng 5'])).toBe('tháng 3, 4, 5')
    expect(markedTime(['Tiến độ năm 2025 Quý II', 'Tiến độ năm 2025 Quý III'])).toBe('quý II, III năm 2025')
    expect(markedTime(['Tháng 9/2026'])).toBe('tháng 9 năm 2026')
    expect(markedTime(['Lộ trình 2025', 'Lộ trình 2026'])).toBe('năm 2025, 2026')
    expect(markedTime(['Thời gian'])).toBeNull()
  })
})
