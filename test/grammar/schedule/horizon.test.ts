import { describe, expect, it } from 'vitest'
import { findDeadlines, findPeriods, horizonOfHeading, periodOfHeading } from '../../../src/grammar/schedule/horizon.js'

describe('a span of years', () => {
  it.each(['Các chỉ tiêu 5 năm 2016 - 2020', 'CHỈ TIÊU NĂM 2016-2020', 'Chỉ tiêu giai đoạn 2016 – 2020'])(
    'is a period and no day by which: %s',
    (heading) => {
      expect(horizonOfHeading(heading)).toBe(null)
      expect(periodOfHeading(heading)).toBe('2016/2020')
    },
  )

  it('is one in a sentence too', () => {
    const clause = 'Tốc độ tăng bình quân 5 năm 2016 - 2020 đạt 7%'
    expect(findPeriods(clause).map(({ edtf }) => edtf)).toEqual(['2016/2020'])
    expect(findDeadlines(clause, clause.length - 2, clause.length)).toEqual([])
  })

  it('does not hide the year by which', () => {
    expect(horizonOfHeading('Một số chỉ tiêu đến năm 2020')).toBe('2020')
    expect(horizonOfHeading('Giai đoạn đến năm 2030')).toBe('2030')
    expect(horizonOfHeading('Giai đoạn từ nay đến năm 2030')).toBe('2030')
    expect(horizonOfHeading('Giai đoạn đến trước tháng 6 năm 2025')).toBe('2025-06')
    expect(horizonOfHeading('Giai đoạn từ tháng 6 năm 2025 đến hết năm 2028')).toBe('2028')
    expect(horizonOfHeading('Tầm nhìn đến năm 2045')).toBe('2045')
    expect(horizonOfHeading('Mục tiêu năm 2030, tầm nhìn đến năm 2045')).toBe('2030')
    expect(horizonOfHeading('Giai đoạn từ năm 2029')).toBe(null)
    expect(horizonOfHeading('Chỉ tiêu giai đoạn năm 2030')).toBe(null)
    expect(horizonOfHeading('Chỉ tiêu của Nghị quyết số 7/NQ- HĐND ngày 8/12/2028 cho năm 2029')).toBe('2029')
  })
})

describe('a day behind a value', () => {
  const deadline = (clause: string) =>
    findDeadlines(clause, 0, 4).map(({ start, end, edtf }) => [edtf, clause.slice(start, end)])

  it('is none where something begins with it', () => {
    expect(deadline('100% chợ có bãi xe và bắt đầu thu phí từ Quý I năm 2029')).toEqual([])
    expect(deadline('100% chợ có bãi xe trong Quý I năm 2029')).toEqual([['2029-33', 'trong Quý I năm 2029']])
  })

  it('is one by which, also where the clause names a paper', () => {
    expect(deadline('100% chi bộ học tập Nghị quyết trước ngày 30/6/2026')).toEqual([
      ['2026-06-30', 'trước ngày 30/6/2026'],
    ])
    expect(deadline('100% chi bộ học tập Nghị quyết ngày 30/6/2026')).toEqual([])
    expect(deadline('100% chi bộ thực hiện Đề án đến năm 2030')).toEqual([])
  })

  it('takes the verb of its own with it', () => {
    expect(deadline('100% hồ sơ được rà soát, hoàn thành trong quý II/2026')).toEqual([
      ['2026-34', 'hoàn thành trong quý II/2026'],
    ])
    expect(deadline('100% dự án hoàn thành trong quý II/2026')).toEqual([['2026-34', 'trong quý II/2026']])
  })
})

it('the years of a standard are no period of what is measured by it', () => {
  expect(findPeriods('Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025 giảm 1%')).toEqual([])
  expect(findPeriods('Tỷ lệ xã đạt chuẩn giai đoạn 2021 - 2025 tăng 1%').map(({ edtf }) => edtf)).toEqual(['2021/2025'])
})

describe('a span of years before a colon', () => {
  it('is a period, and its end no day by which', () => {
    const clause = 'Từ năm 2026 đến năm 2030: mỗi năm trồng 50 ha'
    expect(findPeriods(clause).map(({ edtf }) => edtf)).toEqual(['2026/2030'])
    expect(findDeadlines(clause, clause.length - 5, clause.length)).toEqual([])
    expect(findPeriods('Giảm từ năm 2026 đến năm 2030 còn 5%')).toEqual([])
  })
})

it.each(['vào tốp 15 cả nước', 'thuộc tốp 15 cả nước', 'nằm trong tốp 15 cả nước', 'thuộc nhóm 15 tỉnh dẫn đầu'])(
  'is the year before a rank that is reached: … năm 2028 %s',
  (rank) => {
    const clause = `Chỉ số cải cách hành chính năm 2028 ${rank}`
    const value = clause.indexOf('15')
    expect(findDeadlines(clause, value, value + 2).map(({ edtf }) => edtf)).toEqual(['2028'])
  },
)
