import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSchedule, toInterval } from '../../../src/grammar/index.js'

const days = (text: string) => {
  const schedule = parseSchedule(text)
  if (!schedule) throw new Error(`no schedule in ${text}`)
  const { first, last } = toInterval(schedule)
  return [first, last]
}

describe('toInterval', () => {
  it.each([
    ['Năm 2024', '2024-01-01', '2024-12-31'],
    ['Tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['Tháng 2/2023', '2023-02-01', '2023-02-28'],
    ['Quý II/2024', '2024-04-01', '2024-06-30'],
    ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
    ['6 tháng cuối năm 2024', '2024-07-01', '2024-12-31'],
    ['Quý IV/2024 - Quý I/2025', '2024-10-01', '2025-03-31'],
    ['từ ngày 10/5/2026 đến hết ngày 14/5/2026', '2026-05-10', '2026-05-14'],
    ['Trước năm 2025', null, '2024-12-31'],
    ['Trước ngày 01/3/2024', null, '2024-02-29'],
    ['Xong trong quý III/2025', null, '2025-09-30'],
    ['2025 và những năm tiếp theo', '2025-01-01', null],
    ['Hằng năm (trước ngày 30/11)', null, null],
    ['Thường xuyên', null, null],
    ['Trong năm', null, null],
  ])('gives the first and the last day of %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last])
  })

  it('never ends before it begins, for schedules that do not', () => {
    const year = fc.integer({ min: 2000, max: 2060 })
    fc.assert(
      fc.property(year, fc.nat(20), fc.integer({ min: 1, max: 4 }), (from, more, quarter) => {
        const [first, last] = days(`Quý ${quarter}/${from} - Quý ${quarter}/${from + more + 1}`)
        expect(String(first) < String(last)).toBe(true)
      }),
    )
  })

  it('gives null for what is no EDTF date', () => {
    expect(toInterval({ from: 'khi khác', to: '2024-99', before: false })).toEqual({ first: null, last: null })
  })
})
