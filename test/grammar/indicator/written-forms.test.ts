import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const only = (text: string) => {
  const found = findIndicators(text)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('the verb of a value', () => {
  it.each([
    ['Tỷ lệ hộ dùng điện an toàn đạt và vượt 92%.', 'Tỷ lệ hộ dùng điện an toàn', 92],
    ['Tỷ lệ hộ dùng điện an toàn đạt hoặc vượt 92%.', 'Tỷ lệ hộ dùng điện an toàn', 92],
    ['Tỷ lệ hộ dùng điện an toàn bằng hoặc cao hơn 92%.', 'Tỷ lệ hộ dùng điện an toàn', 92],
    ['Thu tiền sử dụng đất đạt và vượt 100% kế hoạch.', 'Thu tiền sử dụng đất', 100],
  ])('says that it is the least: %s', (text, name, min) => {
    expect(only(text)).toMatchObject({ name, change: null, value: { min, max: null, minExclusive: false } })
  })

  it.each([
    ['Tỷ lệ trẻ được tiêm chủng đạt và duy trì 96%.', 'Tỷ lệ trẻ được tiêm chủng', null],
    ['Tỷ lệ trẻ được tiêm chủng: đạt và duy trì 96% (đến năm 2029).', 'Tỷ lệ trẻ được tiêm chủng', null],
    ['Tỷ lệ bắt giữ, xử lý vi phạm phấn đấu đạt 96%.', 'Tỷ lệ bắt giữ, xử lý vi phạm', null],
    ['Tỷ lệ bắt giữ, xử lý vi phạm: Phấn đấu đạt 96%.', 'Tỷ lệ bắt giữ, xử lý vi phạm', null],
    ['Tỷ lệ hộ có nhà kiên cố: Phấn đấu đạt trên 96%.', 'Tỷ lệ hộ có nhà kiên cố', null],
    ['Nâng tỷ lệ phát hiện, khám phá án kinh tế lên 96%.', 'tỷ lệ phát hiện, khám phá án kinh tế', null],
    [
      'Duy trì tỷ lệ tiếp nhận, xử lý phản ánh của người dân ở mức 96%.',
      'tỷ lệ tiếp nhận, xử lý phản ánh của người dân',
      null,
    ],
    ['Phấn đấu đạt tỷ trọng kinh tế biển, đảo trong GRDP 12%.', 'tỷ trọng kinh tế biển, đảo trong GRDP', null],
    ['Số vụ án hình sự giảm 5%.', 'Số vụ án hình sự', 'decrease'],
    ['Số vụ đuối nước: kéo giảm 5% so với năm 2025.', 'Số vụ đuối nước', 'decrease'],
    ['Mỗi năm số hợp tác xã thành lập mới tăng 5%.', 'số hợp tác xã thành lập mới', 'increase'],
  ])('is no part of its name: %s', (text, name, change) => {
    expect(only(text)).toMatchObject({ name, change })
  })

  it('takes the year before a fall', () => {
    expect(only('Số vụ đuối nước năm 2027 kéo giảm 5%.')).toMatchObject({ name: 'Số vụ đuối nước', by: '2027' })
  })

  it('keeps the works apart that stand before a number of their own', () => {
    expect(findIndicators('Duy trì tỷ lệ khám sức khỏe, xây dựng 12 trạm y tế.')[0]?.name).toBe('trạm y tế')
  })
})

describe('another measure behind còn', () => {
  it('has its own name', () => {
    const found = findIndicators('Tỷ lệ hộ nghèo dưới 2%, còn tỷ lệ hộ cận nghèo dưới 4%.')
    expect(found.map(({ name }) => name)).toEqual(['Tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo'])
  })
})

describe('what is counted, said once before a colon', () => {
  it.each([
    ['Số câu lạc bộ mới: ≥ 15.', { min: 15, max: null, unit: 'câu lạc bộ' }],
    ['Số câu lạc bộ mới: từ 10 - 12.', { min: 10, max: 12, unit: 'câu lạc bộ' }],
    ['Số câu lạc bộ mới: tối thiểu từ 07.', { min: 7, max: null, unit: 'câu lạc bộ' }],
    ['Số sản phẩm đạt 4 sao: 06.', { min: 6, max: 6, unit: 'sản phẩm' }],
    ['Số trạm y tế được sửa chữa, nâng cấp: 06.', { min: 6, max: 6, unit: 'trạm y tế' }],
    ['Số lượt khách tham quan: 1,5 triệu.', { min: 1_500_000, max: 1_500_000, unit: 'lượt khách' }],
  ])('has its unit: %s', (text, value) => {
    expect(only(text)?.value).toMatchObject(value)
  })
})

describe('what a value is said per', () => {
  it.each([
    ['Mỗi xã công nhận 02 sản phẩm OCOP.', 'xã'],
    ['Mỗi xã trồng 05 ha rừng.', 'xã'],
    ['Mỗi chi bộ kết nạp 02 đảng viên.', 'chi bộ'],
    ['Công nhận 10 sản phẩm đạt 3 sao/năm.', 'năm'],
  ])('stands around it: %s', (text, per) => {
    expect(only(text)?.value?.per).toBe(per)
  })

  it('follows millions without their noun', () => {
    const found = only('Thu nhập bình quân đạt 78 triệu/người/năm.')
    expect(found?.value).toMatchObject({ min: 78_000_000, unit: 'VND', per: 'người/năm' })
  })
})

describe('a share in brackets behind a count', () => {
  it.each([
    'Có 15/18 xã (83,3%) có nhà văn hóa.',
    'Có 15/18 xã (tỷ lệ 83,3%) có nhà văn hóa.',
    'Có 15/18 xã (đạt tỷ lệ 83,3%) có nhà văn hóa.',
  ])('is the same once more: %s', (text) => {
    expect(only(text)).toMatchObject({ name: 'xã có nhà văn hóa', equivalents: [{ min: 83.3, unit: '%' }] })
  })
})

describe('what is no target', () => {
  it.each([
    'Phong trào "5 xung kích, 4 đồng hành" được triển khai rộng khắp.',
    'Người bị suy giảm khả năng lao động từ 61% trở lên được hưởng chế độ.',
    'Chăm sóc thương binh có tỷ lệ tổn thương cơ thể từ 81% trở lên.',
  ])('is a slogan, or says which people: %s', (text) => {
    expect(findIndicators(text)).toEqual([])
  })

  it('tells a multiple of a year from a deadline', () => {
    const found = only('Đến năm 2030, sản lượng gấp 2 - 2,5 lần năm 2024.')
    expect(found).toMatchObject({ by: '2030', baseline: { date: '2024' }, value: { min: 2, max: 2.5 } })
  })

  it('reads that something does not happen', () => {
    expect(only('Không xảy ra vụ cháy lớn.')).toMatchObject({ name: 'vụ cháy lớn', value: { min: 0, max: 0 } })
  })
})

describe('thousands behind a comma', () => {
  it.each([
    ['Đào tạo nghề cho 1,250 lao động.', { min: 1250, max: 1250 }],
    ['Hỗ trợ 1,200 - 1,500 hộ nghèo.', { min: 1200, max: 1500 }],
    ['Trồng 1,250 ha rừng.', { min: 1.25, max: 1.25 }],
    ['Thu ngân sách đạt 1,250.5 tỷ đồng.', { min: 1_250_500_000_000, max: 1_250_500_000_000 }],
  ])('are told by what is counted: %s', (text, value) => {
    expect(only(text)?.value).toMatchObject(value)
  })
})

describe('a name', () => {
  it.each([
    ['100% khu công nghiệp tại TP. Sơn Hà có trạm quan trắc.', 'khu công nghiệp tại TP. Sơn Hà có trạm quan trắc'],
    ['100% cụm công nghiệp có trạm quan trắc (P.TNMT).', 'cụm công nghiệp có trạm quan trắc'],
  ])('goes on behind a word that a full stop shortens: %s', (text, name) => {
    expect(only(text)?.name).toBe(name)
  })

  it.each([
    ['Mỗi huyện chuẩn bị ít nhất 02 xe cứu thương.', 'huyện'],
    ['Mỗi xã giúp ít nhất 02 hộ nghèo.', 'xã'],
    ['Mỗi hạt dự phòng tối thiểu 02 rọ thép.', 'hạt'],
  ])('is counted for each of a noun, up to what is done: %s', (text, per) => {
    expect(only(text)?.value).toMatchObject({ per })
  })
})
