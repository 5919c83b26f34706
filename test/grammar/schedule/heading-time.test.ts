import { describe, expect, it } from 'vitest'
import { headingTime, timeBelow } from '../../../src/grammar/schedule/heading-time.js'

const bounds = (heading: string) => {
  const schedule = timeBelow(heading)?.schedule
  return schedule ? [schedule.from, schedule.to] : null
}

describe('timeBelow', () => {
  it.each([
    ['Giai đoạn khảo sát (Dự kiến từ tháng 2/2027 đến tháng 5/2027):', '2027-02', '2027-05'],
    ['Giai đoạn khảo sát (từ tháng 2 năm 2027 đến tháng 5 năm 2027):', '2027-02', '2027-05'],
    ['Bước 2. Khảo sát (tháng 2 năm 2027 - tháng 5 năm 2027)', '2027-02', '2027-05'],
    ['Thi công (trước ngày 30 tháng 9 năm 2027)', null, '2027-09-30'],
    ['Giai đoạn 2: Nhân rộng mô hình (2028 - 2030)', '2028', '2030'],
    ['Bước 1. Rà soát hộ thiếu nước (tháng 3/2027)', '2027-03', '2027-03'],
    ['Chuẩn bị mặt bằng (Quý I/2027)', '2027-33', '2027-33'],
    ['Đợt 2: Từ tháng 01 đến ngày khai hội 15/3/2027', '2027-01', '2027-03-15'],
    ['Đợt 2: Từ tháng 11 đến ngày khai hội 15/3/2027', '2026-11', '2027-03-15'],
    ['Giai đoạn 3: Sau ngày khai hội 15/3/2027', '2027-03-15', '..'],
    ['Thi công (hoàn thành trước ngày 30/9/2027)', null, '2027-09-30'],
    ['Trong năm 2027 hoàn thành việc lập, trình phê duyệt các quy hoạch', null, '2027'],
    ['Trước ngày 30/9/2027, hoàn thành các nhiệm vụ sau:', null, '2027-09-30'],
    ['Khảo sát bến bãi (15 - 30/9/2027, làm đồng thời)', '2027-09-15', '2027-09-30'],
  ])('reads the time of the stage that %s names', (heading, from, to) => {
    expect(bounds(heading)).toEqual([from, to])
  })

  it.each([
    ['Định kỳ hằng năm và khi có yêu cầu, Sở Y tế có trách nhiệm:', 'yearly'],
    ['Hàng quý, các phòng báo cáo:', 'quarterly'],
    ['Định kỳ 6 tháng, Trạm Y tế:', 'half-yearly'],
  ])('reads how often what stands below %s is done', (heading, recurrence) => {
    expect(timeBelow(heading)?.schedule).toMatchObject({ recurrence })
  })

  it.each([
    'Kế hoạch hằng năm, quy hoạch',
    'Hằng năm',
    'Bước 1: Trong phạm vi 15',
    'Thực hiện Chương trình nước sạch (2026 - 2030)',
    'Hỗ trợ giống (02 đợt)',
    'Giai đoạn nước rút (gấp)',
  ])('takes none from %s', (heading) => {
    expect(timeBelow(heading)).toBeNull()
  })

  it.each([
    ['Đợt 1: Từ ngày 05 tháng 8 năm 2026 đến ngày 20 tháng 02 năm 2027', '2026-08-05', '2027-02-20'],
    ['Giai đoạn II (từ ngày 01 tháng 7 đến ngày 31 tháng 12 năm 2027)', '2027-07-01', '2027-12-31'],
    ['Bước 2: trước ngày 30 tháng 6 năm 2027', null, '2027-06-30'],
    ['Từ quý I đến quý III năm 2027', '2027-33', '2027-35'],
  ])('reads the dates in words of %s', (heading, from, to) => {
    expect(bounds(heading)).toEqual([from, to])
    expect(headingTime(`${heading} trồng cây`)).toBeNull()
  })

  it('reads a heading that is a time', () => {
    expect(bounds('Quý IV/2027:')).toEqual(['2027-36', '2027-36'])
    expect(headingTime('Giai đoạn 2: Nhân rộng mô hình (2028 - 2030)')).toBeNull()
  })
})
