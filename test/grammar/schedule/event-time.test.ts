import { describe, expect, it } from 'vitest'
import { timeBelow } from '../../../src/grammar/schedule/heading-time.js'
import { openingTime } from '../../../src/grammar/schedule/opening-time.js'
import { findSchedule } from '../../../src/grammar/schedule/prose.js'

const said = (text: string) => findSchedule(text)?.schedule.text ?? null

describe('times that hang on an event', () => {
  it.each([
    [
      'Xây dựng thông tư hướng dẫn trước khi Luật Thủy lợi có hiệu lực thi hành.',
      'trước khi Luật Thủy lợi có hiệu lực thi hành',
    ],
    ['Chặt tỉa cây xanh trước mùa mưa bão.', 'trước mùa mưa bão'],
    ['Trình Hội đồng nhân dân xã trước kỳ họp thường lệ cuối năm.', 'trước kỳ họp thường lệ cuối năm'],
    ['Trình Hội đồng nhân dân xã trước kỳ họp thứ 12.', 'trước kỳ họp thứ 12'],
    ['Niêm yết danh sách trước khi khai giảng năm học mới.', 'trước khi khai giảng năm học mới'],
    ['Tổ chức ra quân ngay sau khi có công điện của tỉnh.', 'ngay sau khi có công điện của tỉnh'],
    ['Sửa chữa lớp học trước năm học mới; mua bàn ghế.', 'trước năm học mới'],
    ['Thực hiện ngay sau khi Kế hoạch được phê duyệt.', 'ngay sau khi Kế hoạch được phê duyệt'],
    ['Trả kết quả cho người dân trong thời hạn 03 ngày làm việc.', 'trong thời hạn 03 ngày làm việc'],
    ['Quán triệt trong sinh hoạt chi bộ tháng 6/2026; xây dựng kế hoạch.', 'tháng 6/2026'],
    ['Khánh thành công trình dịp ngày 26/3/2026.', 'ngày 26/3/2026'],
    ['Lễ phát động: sáng 28/4/2026 tại sân vận động.', '28/4/2026'],
    [
      'Trình Bộ trưởng: tháng 8/2026; trình Chính phủ: tháng 10/2026.',
      'Trình Bộ trưởng: tháng 8/2026; trình Chính phủ: tháng 10/2026',
    ],
    ['Diễn tập chữa cháy (dự kiến tuần cuối tháng 5/2026).', 'tuần cuối tháng 5/2026'],
  ])('are read: %s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it.each([
    'Triển khai nội dung đã thống nhất tại phiên họp tháng 9/2025.',
    'Đánh giá kết quả trước mùa mưa năm 2025 của các xã.',
    'Trong vòng 5 năm qua, tỷ lệ hộ nghèo giảm.',
  ])('are none where something else is told: %s', (text) => {
    expect(said(text)).toBeNull()
  })
})

describe('how often', () => {
  it.each([
    ['Cập nhật tiến độ hàng ngày, báo cáo Bí thư.', 'hàng ngày', 'periodic'],
    ['Đài Truyền thanh đưa tin, bài thường xuyên.', 'thường xuyên', 'continuous'],
    ['Cập nhật mỗi năm 02 lần.', 'mỗi năm 02 lần', 'half-yearly'],
    ['Sao lưu dữ liệu hằng ngày.', 'hằng ngày', 'periodic'],
    ['Giải quyết vướng mắc hằng tuần; báo cáo Giám đốc.', 'hằng tuần', 'periodic'],
    ['Tham mưu báo cáo định kỳ gửi Tỉnh ủy theo quy định.', 'định kỳ', 'periodic'],
    ['Cuối mỗi học kỳ, nhà trường sơ kết phong trào.', 'mỗi học kỳ', 'half-yearly'],
    ['Vào cuối mỗi quý, tổ trưởng nộp số liệu.', 'mỗi quý', 'quarterly'],
  ])('is read: %s', (text, words, recurrence) => {
    expect(findSchedule(text)?.schedule).toMatchObject({ text: words, recurrence })
  })

  it('is no time where it says which meeting', () => {
    expect(said('Chuẩn bị nội dung giao ban hằng tuần.')).toBeNull()
  })

  it.each([
    ['Thường xuyên trong năm:', 'continuous'],
    ['Định kỳ hằng tháng', 'monthly'],
  ])('may be all that a heading says: %s', (heading, recurrence) => {
    expect(timeBelow(heading)?.schedule.recurrence).toBe(recurrence)
  })
})

describe('a week of the work', () => {
  it('opens an item with its days', () => {
    const text = 'Tuần 2 - 4 (09 - 29/10/2026): Thu thập thông tin.'
    const time = openingTime(text)
    expect([text.slice(0, time?.end), text.slice(time?.next)]).toEqual([
      'Tuần 2 - 4 (09 - 29/10/2026)',
      'Thu thập thông tin.',
    ])
    expect(findSchedule(text)?.schedule).toMatchObject({ from: '2026-10-09', to: '2026-10-29' })
  })

  it('without days opens none', () => {
    expect(openingTime('Tuần 5 - 10: Viết báo cáo.')).toBeNull()
  })
})
