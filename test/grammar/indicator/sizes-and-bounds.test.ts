import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string) => findIndicators(text).map(({ name, value }) => [name, value?.min, value?.max])

describe('a size within what is counted', () => {
  it.each([
    ['Số đập có chiều cao từ 10 m trở lên: 18 đập.', 'Số đập có chiều cao từ 10 m trở lên', 18],
    ['Xe có tải trọng trên 5 tấn được kiểm định là 640 xe.', 'Xe có tải trọng trên 5 tấn được kiểm định', 640],
    ['Số dự án có vốn trên 50 tỷ đồng đạt 12 dự án.', 'Số dự án có vốn trên 50 tỷ đồng', 12],
  ])('says which of them: %s', (text, name, value) => {
    expect(read(text)).toEqual([[name, value, value]])
  })

  it('goes with those that are counted before it', () => {
    expect(read('Có 9 cụm công nghiệp có diện tích trên 40 ha.')).toEqual([
      ['cụm công nghiệp có diện tích trên 40 ha', 9, 9],
    ])
  })

  it.each([
    ['Doanh thu bình quân 1 tổ hợp tác đạt 900 triệu đồng.', 'Doanh thu bình quân 1 tổ hợp tác', 900e6],
    ['Vốn đăng ký của 01 dự án là 30 tỷ đồng.', 'Vốn đăng ký của 01 dự án', 30e9],
  ])('is no target where it is one of those: %s', (text, name, value) => {
    expect(read(text)).toEqual([[name, value, value]])
  })

  it('leaves out how surely', () => {
    expect(read('Cấp nước cho 8.000 ha cây màu với tần suất 75%.')).toEqual([['cây màu', 8000, 8000]])
  })
})

describe('trở lên behind what is counted', () => {
  it.each([
    ['Vun trồng 60 ha rừng ngập mặn trở lên.', 60],
    ['Kết nạp 25 hội viên mới trở lên mỗi năm.', 25],
    ['Tổ chức 10 buổi truyền thông trở lên.', 10],
  ])('is the bound of the count: %s', (text, least) => {
    expect(findIndicators(text)[0]?.value).toMatchObject({ min: least, max: null })
  })

  it.each([
    'Có 10 học sinh giỏi cấp tỉnh trở lên.',
    'Có 6 cán bộ trình độ thạc sĩ trở lên.',
    'Đạt 04 giải ba trở lên.',
    'Có 20 sản phẩm 4 sao trở lên.',
  ])('is that of a grade: %s', (text) => {
    const value = findIndicators(text)[0]?.value
    expect(value?.max).toBe(value?.min)
  })
})

describe('a verb of change before a list', () => {
  it.each([
    ['Giảm mức tiêu hao điện so với năm 2024: sắt 4%; nhôm tối thiểu 6%.', ['decrease', 'decrease']],
    ['Tăng giá trị sản xuất: trồng trọt 2%, chăn nuôi 5%.', ['increase', 'increase']],
    ['Phấn đấu giảm: trộm cắp 5%, cháy 8%.', ['decrease', 'decrease']],
    ['Giảm tỷ lệ hộ nghèo: vùng cao 6%, vùng thấp 2%.', [null, null]],
    ['Giảm nghèo: 100% hộ nghèo có thẻ bảo hiểm y tế.', [null]],
    ['Tăng thu: 9%; tỷ lệ nợ thuế 3%.', ['increase', null]],
  ])('is said of all in it but of rates: %s', (text, changes) => {
    expect(findIndicators(text).map(({ change }) => change)).toEqual(changes)
  })
})

describe('words around a number', () => {
  it.each([
    ['Cho vay vốn đối với 900 lượt người.', 'Cho vay vốn đối với lượt người'],
    ['Cài đặt ứng dụng số 1 cho 2.000 thuê bao.', 'Cài đặt ứng dụng số 1 cho thuê bao'],
    ['Bố trí mỗi thôn 02 cán bộ.', 'cán bộ'],
    ['Xây dựng ở mỗi ấp 01 mô hình.', 'mô hình'],
    ['Mở 05 phiên tòa giả định tại các trường.', 'phiên tòa giả định tại các trường'],
    ['Mỗi phường tổ chức 02 buổi diễn tập chữa cháy.', 'buổi diễn tập chữa cháy'],
    ['100% bản tin được đăng, trừ trường hợp mật.', 'bản tin được đăng'],
  ])('are the name, whole and no more: %s', (text, name) => {
    expect(findIndicators(text).map((one) => one.name)).toEqual([name])
  })

  it('names no preposition alone', () => {
    const names = findIndicators('Dạy nghề cho 40% lao động, giới thiệu việc làm cho 25%.').map(({ name }) => name)
    expect(names).toEqual(['Dạy nghề cho lao động', 'giới thiệu việc làm'])
  })

  it('takes a share of those who have merit', () => {
    expect(findIndicators('97% hộ người có công có nhà kiên cố.')[0]?.base).toBe('hộ người có công')
  })

  it('counts per each place', () => {
    expect(findIndicators('Phân công cho mỗi thôn 01 cộng tác viên.')[0]?.value?.per).toBe('thôn')
  })

  it.each([
    ['Hệ số đàn hồi điện/GDP nhỏ hơn 1,0.', { min: null, max: 1, maxExclusive: true }],
    ['Hệ số sử dụng đất không quá 2,5.', { min: null, max: 2.5, maxExclusive: false }],
    ['Chỉ số HDI cao hơn 0,7.', { min: 0.7, max: null, minExclusive: true }],
  ])('bound an index: %s', (text, bounds) => {
    expect(findIndicators(text)[0]?.value).toMatchObject(bounds)
  })

  it.each([
    'Nhiệt độ bảo quản từ 2 đến 8 độ C.',
    'Tổng đài hỗ trợ 1900 1234 hoạt động liên tục.',
    'Vốn đối ứng của xã 15%.',
    'Thuế suất áp dụng 8% trong năm 2026.',
  ])('of a rule or a source of money are none of a task: %s', (text) => {
    expect(findIndicators(text, 0, { task: true })).toEqual([])
  })
})

describe('numbers that nothing is measured by', () => {
  it.each([
    'Đề nghị Tiểu đoàn 5 hỗ trợ lực lượng.',
    'Phối hợp với Trung đoàn 12 huấn luyện dân quân.',
    'Tuyên truyền trên loa ít nhất 3 lượt/tuần trong mùa mưa.',
  ])('are no targets: %s', (text) => {
    expect(findIndicators(text)).toEqual([])
  })

  it('are targets where people are counted', () => {
    expect(read('Đón 500 lượt khách/ngày.')).toEqual([['lượt khách', 500, 500]])
  })
})

it.each([
  ['Mỗi đội tuyển bồi dưỡng tối thiểu 60 tiết.', 'đội tuyển'],
  ['Mỗi lớp quyên góp ít nhất 30 quyển vở.', 'lớp'],
])('counts for each before what it does: %s', (text, per) => {
  expect(findIndicators(text)[0]?.value?.per).toBe(per)
})

it.each([
  ['Sản lượng container qua cảng đạt 2,5 triệu TEU.', [['Sản lượng container qua cảng', 2.5e6, 2.5e6]]],
  ['Cảng tiếp nhận tàu 50.000 DWT.', []],
  [
    'Hỗ trợ 20 chuyến xe đưa 800 công nhân về quê, đi từ ngày 24/01/2027.',
    [
      ['chuyến xe', 20, 20],
      ['công nhân về quê', 800, 800],
    ],
  ],
])('reads units of ports and who is carried: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
