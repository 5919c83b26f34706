import { describe, expect, it } from 'vitest'
import { dutyIn as read } from './duty-in.js'

describe('a verb that names hold too, where nothing else is done', () => {
  it.each([
    ['Tổ hòa giải vận hành tủ sách pháp luật.', 'Tổ hòa giải >  | vận hành'],
    ['Khoa Hồi sức cấp cứu quản lý hồ sơ bệnh án.', 'Khoa Hồi sức cấp cứu >  | quản lý'],
    ['Trưởng thôn quản lý sổ hộ theo quy định;', 'Trưởng thôn >  | quản lý'],
    ['Bí thư chi bộ lưu giữ sổ nghị quyết.', 'Bí thư chi bộ >  | lưu giữ'],
    ['Các nhà trường vận hành bếp ăn bán trú.', 'Các nhà trường >  | vận hành'],
    ['Bộ phận kế toán lưu giữ chứng từ.', 'Bộ phận kế toán >  | lưu giữ'],
    ['Phòng Kỹ thuật bảo quản vật tư, vận chuyển hàng hóa.', 'Phòng Kỹ thuật >  | bảo quản'],
  ])('ends the name in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Tổ hòa giải vận hành tủ sách pháp luật', 'Tổ hòa giải vận hành tủ sách pháp luật >  | -'],
    ['Ban QLDA đầu tư xây dựng có trách nhiệm rà soát hồ sơ.', 'Ban QLDA đầu tư xây dựng >  | có trách'],
    ['Ban giám sát đầu tư của cộng đồng có trách nhiệm lập sổ.', 'Ban giám sát đầu tư của cộng đồng >  | có trách'],
  ])('goes on with the name in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

it('is how somebody does it behind `Thường trực`', () => {
  expect(read('Thường trực quản lý nền nếp, theo dõi sĩ số.')).toBe(null)
})

describe('bodies of which nothing is left to say', () => {
  it.each([
    ['Ban Giám hiệu tư vấn hướng nghiệp', 'Ban Giám hiệu >  | tư vấn'],
    ['Các khoa, phòng bảo quản hồ sơ', 'Các khoa, phòng >  | bảo quản'],
    ['Các trường học phát triển văn hóa đọc', 'Các trường học >  | phát triển'],
    ['Tổ công nghệ số cộng đồng hỗ trợ bà con', 'Tổ công nghệ số cộng đồng >  | hỗ trợ'],
    ['Khoa Nội tổng hợp bố trí giường bệnh', 'Khoa Nội tổng hợp >  | bố trí'],
    ['Phòng Công tác học sinh, sinh viên rà soát hồ sơ', 'Phòng Công tác học sinh, sinh viên >  | rà soát'],
    ['Thi hành án dân sự tỉnh rà soát án tồn', 'Thi hành án dân sự tỉnh >  | rà soát'],
    ['Tổ dân vận cộng đồng rà soát hộ nghèo', 'Tổ dân vận cộng đồng >  | rà soát'],
    ['Bộ phận y tế rà soát tủ thuốc', 'Bộ phận y tế >  | rà soát'],
    ['Kế toán nhà trường rà soát chứng từ', 'Kế toán nhà trường >  | rà soát'],
  ])('end before what they do: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('verbs behind a name', () => {
  it.each([
    ['Khoa Dược cử 02 dược sĩ tham gia', 'Khoa Dược >  | cử 02'],
    ['Ban Giám hiệu chọn 01 lớp làm điểm', 'Ban Giám hiệu >  | chọn 01'],
    ['Đề nghị Khoa Dược sớm hoàn thành hồ sơ', 'Khoa Dược >  | sớm hoàn'],
    ['Các khoa, phòng tiết giảm chi phí', 'Các khoa, phòng >  | tiết giảm'],
    ['Đội Thanh niên xung kích đề cao trách nhiệm', 'Đội Thanh niên xung kích >  | đề cao'],
    ['Khoa Dược chỉ trì, phối hợp với Khoa Nhi kiểm kê thuốc', 'Khoa Dược > Khoa Nhi | kiểm kê'],
  ])('end it: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('those who lead an authority', () => {
  it.each([
    ['Lãnh đạo UBND các xã chịu trách nhiệm về tiến độ', 'Lãnh đạo UBND các xã >  | chịu trách'],
    ['Giao lãnh đạo UBND các xã rà soát hồ sơ', 'lãnh đạo UBND các xã >  | rà soát'],
    ['Sở Y tế phối hợp với lãnh đạo UBND các xã rà soát', 'Sở Y tế > lãnh đạo UBND các xã | rà soát'],
    ['Lãnh đạo UBND tỉnh triển khai Nghị quyết', null],
  ])('are told from what a Party body does: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what stands before those who are charged', () => {
  it.each([
    [
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Sở Y tế rà soát kho thuốc',
      'Sở Y tế >  | rà soát',
    ],
    ['Thống nhất chủ trương; giao hiệu trưởng các trường rà soát', 'hiệu trưởng các trường >  | rà soát'],
    ['Yêu cầu Công ty Điện lực An Lĩnh rà soát lưới điện', 'Công ty Điện lực An Lĩnh >  | rà soát'],
    ['Yêu cầu các chủ đầu tư khẩn trương nghiệm thu', 'các chủ đầu tư >  | khẩn trương'],
    ['Yêu cầu các chủ đầu tư cam kết tiến độ', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
