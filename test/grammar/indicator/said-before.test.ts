import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string) => findIndicators(text).map(({ name, base }) => [name, base])

describe('what is said of something else before', () => {
  it.each([
    ['Hạ tầng viễn thông được hoàn thiện, kinh tế biển chiếm 30% GRDP.', 'kinh tế biển', 'GRDP'],
    ['Huyện cơ bản hoàn thành huyện số, kinh tế đêm chiếm 8% doanh thu.', 'kinh tế đêm', 'doanh thu'],
    ['Thị xã trở thành đầu mối giao thương, kinh tế xanh đóng góp 15% GRDP.', 'kinh tế xanh', 'GRDP'],
    [
      'Kinh tế tăng trưởng khá, lâm nghiệp, thủy sản chiếm 25% cơ cấu kinh tế.',
      'lâm nghiệp, thủy sản',
      'cơ cấu kinh tế',
    ],
    ['Hệ thống cảng vận hành hiệu quả, kinh tế biển đạt 30%.', 'kinh tế biển', null],
    ['Văn hóa, thể thao phát triển, 100% thôn có nhà văn hóa.', 'thôn có nhà văn hóa', 'thôn'],
    ['Là trung tâm du lịch của vùng, đón 3 triệu lượt khách.', 'lượt khách', null],
    ['Là tỉnh lúa gạo, sản lượng lúa đạt 2 triệu tấn.', 'sản lượng lúa', null],
  ])('is no part of the name: %s', (text, name, base) => {
    expect(read(text)).toEqual([[name, base]])
  })

  it('is the subject where the value is its own', () => {
    expect(read('Du lịch trở thành ngành kinh tế mũi nhọn, đóng góp 12% GRDP.')).toEqual([['Du lịch', 'GRDP']])
    expect(read('Nông nghiệp, lâm nghiệp chiếm 20% GRDP.')).toEqual([['Nông nghiệp, lâm nghiệp', 'GRDP']])
  })
})

describe('shares of who is elected', () => {
  it('are targets, and no people that are sent', () => {
    const text = 'Tỷ lệ nữ ứng cử ít nhất 35%, người ngoài Đảng không dưới 10%, tái cử khoảng 30%.'
    expect(findIndicators(text).map(({ name, value }) => [name, value?.min])).toEqual([
      ['Tỷ lệ nữ ứng cử', 35],
      ['người ngoài Đảng', 10],
      ['tái cử', 30],
    ])
  })
})
