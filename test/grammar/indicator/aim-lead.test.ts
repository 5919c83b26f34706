import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

/** Name and date of each target of a sentence. */
const namesOf = (text: string) => findIndicators(text).map(({ name, by }) => [name, by])

describe('the words that say whose target it is', () => {
  it.each([
    ['Kế hoạch đặt mục tiêu giảm tỷ lệ trẻ em bỏ học xuống còn 0,5%.', [['tỷ lệ trẻ em bỏ học', null]]],
    [
      'UBND tỉnh cũng đề ra một số mục tiêu cụ thể: 90% trẻ sơ sinh được sàng lọc.',
      [['trẻ sơ sinh được sàng lọc', null]],
    ],
    ['Chiến lược xác định mục tiêu tốc độ tăng sản lượng từ 5 - 6%/năm.', [['tốc độ tăng sản lượng', null]]],
    ['Mục tiêu của đề án là giảm ít nhất 5% số vụ cháy.', [['số vụ cháy', null]]],
    ['Theo đó, mục tiêu là đến năm 2029, 80% hộ chăn nuôi ký cam kết.', [['hộ chăn nuôi ký cam kết', '2029']]],
    ['Theo đó, toàn tỉnh phấn đấu sản lượng muối đạt 900 tấn.', [['sản lượng muối', null]]],
    [
      'Theo chỉ tiêu được giao, ngành y tế phấn đấu đưa tỷ lệ bao phủ tiêm chủng lên 96% năm 2028.',
      [['tỷ lệ bao phủ tiêm chủng', '2028']],
    ],
    [
      'Năng suất lao động (giá hiện hành) phấn đấu từ 150 triệu đồng trở lên.',
      [['Năng suất lao động (giá hiện hành)', null]],
    ],
    ['Thịt gia cầm vẫn chiếm khoảng 30% sản lượng thịt.', [['Thịt gia cầm', null]]],
  ])('are no part of its name: %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })

  it('leaves a subject that strives for a growth', () => {
    expect(namesOf('Ngành mía đường phấn đấu đạt mục tiêu tăng trưởng 4%/năm.')[0]?.[0]).toBe('Ngành mía đường')
  })

  it('leaves the decrease of what is set as a target', () => {
    const [one] = findIndicators('Mục tiêu của kế hoạch là giảm ít nhất 5% số vụ trộm cắp so với năm 2024.')
    expect(one).toMatchObject({ change: 'decrease', base: null, value: { min: 5, max: null } })
  })
})

describe('a date behind the words that set a target', () => {
  it.each([
    'Theo kế hoạch, năm 2027 toàn huyện phấn đấu thêm 7 xã đạt chuẩn. Tỷ lệ xã có chợ đạt 60%.',
    'Mục tiêu của Bình Minh đến năm 2027, số xã đạt chuẩn trên 90%. Số thôn đạt chuẩn trên 70%.',
    'Các chỉ tiêu chủ yếu đến năm 2027 gồm: Giảm 3% tỷ lệ hộ nghèo; 98% người dân có thẻ bảo hiểm y tế.',
    'Giai đoạn đến năm 2027, phấn đấu đạt khoảng 45% lao động tham gia bảo hiểm; có 80% xã có bưu điện.',
  ])('is that of all that follows: %s', (text) => {
    expect(findIndicators(text).map(({ by }) => by)).toEqual(['2027', '2027'])
  })

  it('opens a stage and is no part of a name', () => {
    const [one] = findIndicators('Giai đoạn đến năm 2027, phấn đấu đạt khoảng 45% lao động tham gia bảo hiểm.')
    expect(one).toMatchObject({ name: 'lao động tham gia bảo hiểm', base: 'lao động', by: '2027' })
  })

  it('is read behind a value, though a programme is named before it', () => {
    const found = findIndicators(
      'Chiến lược đề ra: chi cho thư viện đạt 1,5% GRDP vào năm 2026 và trên 2% GRDP vào năm 2030.',
    )
    expect(found.map(({ by }) => by)).toEqual(['2026', '2030'])
  })
})

describe('words between what is measured and its value', () => {
  const named = (text: string) => findIndicators(text, 0).map(({ name }) => name)

  it.each([
    'chỉ còn 3,5%',
    'hạ xuống còn 3,5%',
    'đưa xuống dưới 3,5%',
    'kéo giảm còn 3,5%',
    'vào khoảng 3,5%',
    'dao động từ 3,5%',
    '= 3,5%',
    '– đạt 3,5%',
    'tiếp tục duy trì trên 3,5%',
    'phải dưới 3,5%',
    'đặt mục tiêu đạt 3,5%',
  ])('are no part of the name: %s', (said) => {
    expect(named(`Tỷ lệ hộ sử dụng nước hợp vệ sinh ${said}.`)).toEqual(['Tỷ lệ hộ sử dụng nước hợp vệ sinh'])
  })

  it('leave a noun that ends alike whole', () => {
    expect(named('Tỷ lệ lao động qua đào tạo có chứng chỉ đạt 30%.')).toEqual([
      'Tỷ lệ lao động qua đào tạo có chứng chỉ',
    ])
  })
})

describe('the time that a measure is said of', () => {
  const read = (text: string) => findIndicators(text, 0).map(({ name, period, by }) => [name, period, by])

  it.each([
    ['Tổng lượt khách tháng 5 - 8/2026 đạt 4,2 triệu lượt.', 'Tổng lượt khách', '2026-05/2026-08', null],
    ['Thu ngân sách quý I/2026 đạt 500 tỷ đồng.', 'Thu ngân sách', null, '2026-33'],
    ['Sản lượng 6 tháng đầu năm 2026 đạt 500 tấn.', 'Sản lượng', null, '2026-40'],
    ['Trong quý II, giải ngân đạt 50%.', 'giải ngân', null, null],
  ])('is no part of its name: %s', (text, name, period, by) => {
    expect(read(text)).toEqual([[name, period, by]])
  })
})
