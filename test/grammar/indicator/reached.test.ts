import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const valuesOf = (text: string, task = false) => findIndicators(text, 0, { task }).map(({ value }) => value?.min)

describe('what was reached before', () => {
  it.each([
    'Tỷ lệ hộ có điện đạt 92%, vượt chỉ tiêu đề ra.',
    'Năng suất lúa là 58 tạ/ha, hoàn thành và vượt kế hoạch được giao.',
    'Trên cơ sở kết quả năm 2027 đạt 95%.',
  ])('is no target: %s', (text) => {
    expect(valuesOf(text)).toEqual([])
  })

  it('is one where that is striven for', () => {
    expect(valuesOf('Phấn đấu tỷ lệ hộ có điện đạt 92%, vượt chỉ tiêu đề ra.')).toEqual([92])
  })

  it.each([
    'Đẩy mạnh xúc tiến; năm 2027 đã tổ chức 12 hội chợ, kim ngạch đạt 1,2 tỷ USD.',
    'Nhân rộng kết quả của giai đoạn trước, trong đó 85% cơ sở được hỗ trợ tăng doanh thu.',
    'Vận động 2,5% hộ dân chưa đấu nối nước sạch.',
    'Miễn thuế 4 năm, giảm 50% số thuế phải nộp trong 9 năm tiếp theo.',
    'Các dự án sử dụng từ 500 lao động trở lên được ưu tiên bố trí đất.',
  ])('is none among tasks, nor what is so or granted: %s', (text) => {
    expect(valuesOf(text, true)).toEqual([])
  })

  it.each([
    ['Cấp nước cho 100% hộ dân chưa đấu nối.', 100],
    ['Giảm 50% số hộ chưa có nhà vệ sinh.', 50],
    ['Năm 2027 đã thí điểm tại hai xã; phấn đấu 80% thôn có tổ tự quản.', 80],
  ])('leaves among tasks what is still to come: %s', (text, value) => {
    expect(valuesOf(text, true)).toEqual([value])
  })

  it('tells nothing of the time of the target', () => {
    const text = 'Phát huy kết quả (giai đoạn 2021 - 2025 đạt 9,5%/năm), phấn đấu sản lượng tăng 12%/năm.'
    expect(findIndicators(text).at(-1)).toMatchObject({ name: 'sản lượng', period: null })
  })

  it('is told of those of an accident in one', () => {
    expect(findIndicators('Số vụ ngộ độc từ 20 người mắc trở lên/vụ giảm 10%.')).toMatchObject([
      { name: 'Số vụ ngộ độc từ 20 người mắc trở lên/vụ', change: 'decrease', value: { min: 10 } },
    ])
  })
})
