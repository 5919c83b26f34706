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
    'Trong quý I, tỷ lệ giải ngân chỉ đạt 11%; đôn đốc các chủ đầu tư.',
    'Tỷ lệ số hóa hồ sơ mới đạt 55%.',
    'Tỷ lệ số hóa hồ sơ đạt 55%, chưa đạt mục tiêu đề ra.',
    'Khắc phục tình trạng trên 20% hồ sơ phải bổ sung nhiều lần.',
    'Rút kinh nghiệm việc 15% dự án chậm tiến độ.',
    'Qua phân tích, 70% số vụ xảy ra trên quốc lộ; tăng cường tuần tra.',
    'Thực tế cho thấy khoảng 60% người đi xe máy vi phạm nồng độ cồn.',
    'Mặc dù 95% cán bộ đã có tài khoản nhưng chỉ có 40% sử dụng thường xuyên.',
    'Hệ thống hiện đáp ứng được 80% nhu cầu; bổ sung máy chủ.',
    'Nhiều xã có tỷ lệ hồ sơ trực tuyến dưới 50%, cần tập trung chỉ đạo.',
    'Thu hồi vốn của các dự án giải ngân dưới 30%.',
  ])('is none among tasks, nor what is so or granted: %s', (text) => {
    expect(valuesOf(text, true)).toEqual([])
  })

  it.each([
    ['Cấp nước cho 100% hộ dân chưa đấu nối.', 100],
    ['Giảm 50% số hộ chưa có nhà vệ sinh.', 50],
    ['Khắc phục tình trạng giải ngân chậm, phấn đấu cả năm giải ngân 95% kế hoạch.', 95],
    ['Hiện nay tỉnh có 25 khu công nghiệp, phấn đấu đến năm 2030 tỷ lệ lấp đầy đạt 70%.', 70],
    ['Tỷ lệ diện tích trồng mới đạt 90%.', 90],
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
