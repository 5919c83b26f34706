import { describe, expect, it } from 'vitest'
import { headingTime, timeBelow } from '../../../src/grammar/schedule/heading-time.js'

const bounds = (heading: string) => {
  const schedule = timeBelow(heading)?.schedule
  return schedule ? [schedule.from, schedule.to] : null
}

describe('timeBelow', () => {
  it.each([
    ['Giai đoạn khảo sát (Dự kiến từ tháng 2/2027 đến tháng 5/2027):', '2027-02', '2027-05'],
    ['Giai đoạn 2: Nhân rộng mô hình (2028 - 2030)', '2028', '2030'],
    ['Bước 1. Rà soát hộ thiếu nước (tháng 3/2027)', '2027-03', '2027-03'],
    ['Chuẩn bị mặt bằng (Quý I/2027)', '2027-33', '2027-33'],
    ['Thi công (hoàn thành trước ngày 30/9/2027)', null, '2027-09-30'],
  ])('reads the time of the stage that %s names', (heading, from, to) => {
    expect(bounds(heading)).toEqual([from, to])
  })

  it.each(['Thực hiện Chương trình nước sạch (2026 - 2030)', 'Hỗ trợ giống (02 đợt)', 'Giai đoạn nước rút (gấp)'])(
    'takes none from %s',
    (heading) => {
      expect(timeBelow(heading)).toBeNull()
    },
  )

  it('reads a heading that is a time', () => {
    expect(bounds('Quý IV/2027:')).toEqual(['2027-36', '2027-36'])
    expect(headingTime('Giai đoạn 2: Nhân rộng mô hình (2028 - 2030)')).toBeNull()
  })
})
