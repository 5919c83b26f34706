import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const namesOf = (text: string) => findIndicators(text, 0).map(({ name }) => name)
const datesOf = (text: string) => findIndicators(text, 0).map(({ name, value, by }) => [name, value?.min, by])

describe('values of which each is said of one thing in turn', () => {
  it.each([
    'Tỷ lệ thôn đạt chuẩn năm 2027, 2028 và 2029 lần lượt là 40%, 50% và 60%.',
    'Tỷ lệ thôn đạt chuẩn các năm 2027, 2028, 2029 lần lượt là 40%, 50% và 60%.',
    'Tỷ lệ thôn đạt chuẩn lần lượt là 40%, 50% và 60% vào các năm 2027, 2028 và 2029.',
    'Năm 2027, 2028 và 2029, Tỷ lệ thôn đạt chuẩn tương ứng đạt 40%, 50% và 60%.',
  ])('gives each its year: %s', (text) => {
    expect(datesOf(text)).toEqual([
      ['Tỷ lệ thôn đạt chuẩn', 40, '2027'],
      ['Tỷ lệ thôn đạt chuẩn', 50, '2028'],
      ['Tỷ lệ thôn đạt chuẩn', 60, '2029'],
    ])
  })

  it('gives each the year of a list behind or before, where what is counted stands last', () => {
    expect(datesOf('Phấn đấu đến năm 2027 và năm 2030 lần lượt đạt 55% và 70% hộ dân có bể nước.')).toEqual([
      ['hộ dân có bể nước', 55, '2027'],
      ['hộ dân có bể nước', 70, '2030'],
    ])
    expect(datesOf('Sản lượng chè năm 2027 và năm 2028 tương ứng đạt 900 tấn và 950 tấn.')).toEqual([
      ['Sản lượng chè', 900, '2027'],
      ['Sản lượng chè', 950, '2028'],
    ])
  })

  it('gives each its period', () => {
    const text = 'Tổng sản phẩm giai đoạn 2021 - 2025 và 2026 - 2030 tăng bình quân lần lượt 7%/năm và 9%/năm.'
    expect(findIndicators(text, 0).map(({ name, period, change }) => [name, period, change])).toEqual([
      ['Tổng sản phẩm', '2021/2025', 'increase'],
      ['Tổng sản phẩm', '2026/2030', 'increase'],
    ])
  })

  it('says of all what is said of the last that is listed', () => {
    expect(namesOf('Tỷ lệ trường mầm non, tiểu học, trung học cơ sở đạt chuẩn lần lượt là 60%, 70%, 80%.')).toEqual([
      'Tỷ lệ trường mầm non đạt chuẩn',
      'Tỷ lệ trường tiểu học đạt chuẩn',
      'Tỷ lệ trường trung học cơ sở đạt chuẩn',
    ])
    expect(namesOf('Tỷ lệ huy động trẻ nhà trẻ, mẫu giáo ra lớp tương ứng đạt 30% và 90%.')).toEqual([
      'Tỷ lệ huy động trẻ nhà trẻ ra lớp',
      'Tỷ lệ huy động trẻ mẫu giáo ra lớp',
    ])
  })

  it('names the values of a list that stands behind them', () => {
    const text =
      'Lần lượt 40%, 30% và 10% lao động tham gia bảo hiểm xã hội, bảo hiểm thất nghiệp và bảo hiểm tự nguyện.'
    expect(findIndicators(text, 0).map(({ name, base }) => [name, base])).toEqual([
      ['lao động tham gia bảo hiểm xã hội', 'lao động'],
      ['lao động tham gia bảo hiểm thất nghiệp', 'lao động'],
      ['lao động tham gia bảo hiểm tự nguyện', 'lao động'],
    ])
  })

  it('reads a rise or fall, a bound and what it is per as those of all', () => {
    expect(
      findIndicators('Số vụ, số người chết giảm lần lượt 5% và 8%/năm.', 0).map(({ name, change, value }) => [
        name,
        change,
        value?.per,
      ]),
    ).toEqual([
      ['Số vụ', 'decrease', 'năm'],
      ['số người chết', 'decrease', 'năm'],
    ])
    expect(
      findIndicators(
        'Tỷ lệ hồ sơ trực tuyến cấp tỉnh, cấp xã đạt tương ứng từ 80% và 65% trở lên; ít nhất 90% hồ sơ được ký số.',
        0,
      ).map(({ name, value }) => [name, value?.min, value?.max]),
    ).toEqual([
      ['Tỷ lệ hồ sơ trực tuyến cấp tỉnh', 80, null],
      ['Tỷ lệ hồ sơ trực tuyến cấp xã', 65, null],
      ['hồ sơ được ký số', 90, null],
    ])
  })

  it('reads parts that are joined by dashes, and counts of two kinds', () => {
    expect(namesOf('Tỷ trọng khu vực I - II - III lần lượt là 20% - 30% - 50%.')).toEqual([
      'Tỷ trọng khu vực I',
      'Tỷ trọng khu vực II',
      'Tỷ trọng khu vực III',
    ])
    expect(
      findIndicators('Số giường bệnh, bác sĩ trên 1 vạn dân lần lượt đạt 35 giường và 15 bác sĩ.', 0).map(
        ({ name, value }) => [name, value?.per],
      ),
    ).toEqual([
      ['Số giường bệnh', 'vạn dân'],
      ['Số bác sĩ', 'vạn dân'],
    ])
  })

  it('does not take an equivalent and what comes behind it for values in turn', () => {
    const text = 'Số hộ nghèo giảm 30 hộ, tương ứng giảm 0,7 điểm phần trăm; không phát sinh hộ tái nghèo.'
    expect(findIndicators(text, 0).at(-1)).toMatchObject({ name: 'hộ tái nghèo', change: null })
  })
})
