import { describe, expect, it } from 'vitest'
import { findDeadlines, findPeriods, horizonOfHeading, periodOfHeading } from '../../src/grammar/horizon.js'

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
  })
})
