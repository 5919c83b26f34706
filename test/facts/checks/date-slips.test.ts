import { describe, expect, it } from 'vitest'
import { findDateSlips } from '../../../src/facts/checks/date-slips.js'
import { planRoot } from '../plan-root.js'

const slips = (...paragraphs: string[]) => {
  const root = planRoot({ sections: { I: paragraphs } })
  return findDateSlips(root).map(({ rule, span }) => [rule, span && root.source.text.slice(span.start, span.end)])
}

describe('slips in dates', () => {
  it('are days that the calendar does not have', () => {
    expect(slips('Họp ngày 31/2/2024, ngày 30 tháng 02 năm 2025, ngày 31.4.2025 và ngày 5/13.')).toEqual([
      ['impossible-date', 'ngày 30 tháng 02 năm 2025'],
      ['impossible-date', 'ngày 31/2/2024'],
      ['impossible-date', 'ngày 31.4.2025'],
      ['impossible-date', 'ngày 5/13'],
    ])
    expect(slips('Ngày 29/2/2023 và ngày 00/5/2024.')).toHaveLength(2)
    expect(slips('Quyết định ngày 05/6/5014 và ngày 5 tháng 6 năm 3024.')).toHaveLength(2)
  })

  it('are none in leap days, days without a month and numbers that look like dates', () => {
    expect(
      slips(
        'Họp ngày 29/2/2024, ngày 29/02, ngày 1-15 hằng tháng, ngày 31 tháng 12, trong 45 ngày 30 tháng, ngày 29/7.',
      ),
    ).toEqual([])
    expect(slips('theo số 31/2/2024 và ngày 35/2024/QĐ-UBND')).toEqual([])
  })

  it('are periods that run backwards', () => {
    expect(slips('giai đoạn 2030 - 2025; từ năm 2030 đến năm 2026; thời kỳ 2021–2030; giai đoạn 2025 - 2025')).toEqual([
      ['reversed-period', 'giai đoạn 2030 - 2025'],
      ['reversed-period', 'từ năm 2030 đến năm 2026'],
    ])
    expect(slips('Trong giai đoạn 2030 - 2025.')).toEqual([['reversed-period', 'giai đoạn 2030 - 2025']])
    expect(slips('TỪ 2030 ĐẾN NĂM 2026', 'Các năm 2030-2025', 'nhiệm kỳ 2030 –2025')).toHaveLength(3)
  })
})
