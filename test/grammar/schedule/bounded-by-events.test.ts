import { describe, expect, it } from 'vitest'
import { findSchedule } from '../../../src/grammar/schedule/prose.js'
import { parseSchedule } from '../../../src/grammar/schedule/schedule.js'

describe('an event of a year', () => {
  it.each(['Trước kỳ họp giữa năm 2027', 'Trước Tết Nguyên đán 2027', 'Trước mùa mưa bão năm 2027'])(
    'bounds the work in a cell: %s',
    (text) => {
      expect(parseSchedule(text)).toMatchObject({ from: null, to: '2027', before: true })
    },
  )

  it.each(['Nạo vét cống thoát nước trước mùa mưa năm 2027.', 'Hoàn thành kho lạnh trước Tết Nguyên đán năm 2027.'])(
    'bounds the work in prose: %s',
    (text) => {
      expect(findSchedule(text)?.schedule).toMatchObject({ from: null, to: '2027', before: true })
    },
  )
})

describe('two ends of a time', () => {
  it.each([
    ['Kiểm kê kho từ 02/4/2026 - 15/5/2026.', '2026-04-02', '2026-05-15'],
    ['Kiểm kê kho từ 02/4 - 15/5/2026.', '2026-04-02', '2026-05-15'],
    ['Kiểm kê kho từ tháng 4 - 6/2026.', '2026-04', '2026-06'],
  ])('are joined by a dash in prose: %s', (text, from, to) => {
    expect(findSchedule(text)?.schedule).toMatchObject({ from, to })
  })

  it.each([
    ['Cuối tháng 8, đầu tháng 9/2026', '2026-08', '2026-09'],
    ['Cuối quý I - đầu quý II/2026', '2026-33', '2026-34'],
    ['2026 và duy trì các năm tiếp theo', '2026', '..'],
    ['Năm 2026, duy trì những năm sau', '2026', '..'],
  ])('are read with the words before them in a cell: %s', (text, from, to) => {
    expect(parseSchedule(text)).toMatchObject({ from, to })
  })

  it('is a last day behind không quá', () => {
    expect(findSchedule('Nộp hồ sơ không quá ngày 12/5/2026.')?.schedule).toMatchObject({ to: '2026-05-12' })
  })
})

describe('how often by a stretch of time', () => {
  it.each([
    ['Theo quý', 'quarterly'],
    ['Theo tháng/quý/năm', 'monthly'],
    ['Định kỳ theo năm', 'yearly'],
  ])('is said in a cell: %s', (text, recurrence) => {
    expect(parseSchedule(text)).toMatchObject({ recurrence })
  })

  it('is said of what one reports', () => {
    expect(findSchedule('Báo cáo tiến độ theo quý.')?.schedule.recurrence).toBe('quarterly')
  })

  it.each(['Chăm sóc trẻ theo tháng tuổi.', 'Xây dựng thực đơn theo năm học.', 'Chia tổ theo quý danh.'])(
    'is no kind of work: %s',
    (text) => {
      expect(findSchedule(text)).toBeNull()
    },
  )
})
