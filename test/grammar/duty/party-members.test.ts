import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'

const leadsOf = (text: string): string[] | undefined => parseDuty(text)?.leads.map(({ name }) => name)

describe('members of committees of the Party', () => {
  it.each([
    [
      'Các đồng chí Ủy viên Ban Thường vụ, Tỉnh ủy viên phụ trách địa bàn kiểm tra việc sắp xếp trường học.',
      ['Các đồng chí Ủy viên Ban Thường vụ', 'Tỉnh ủy viên phụ trách địa bàn'],
    ],
    [
      'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy; Ủy viên Ban Chấp hành Đảng bộ tỉnh; bí thư các đảng ủy trực thuộc Tỉnh ủy trực tiếp chỉ đạo việc di dân.',
      [
        'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy',
        'Ủy viên Ban Chấp hành Đảng bộ tỉnh',
        'bí thư các đảng ủy trực thuộc Tỉnh ủy',
      ],
    ],
    ['Các đồng chí Huyện ủy viên trực tiếp nắm tình hình thôn, bản.', ['Các đồng chí Huyện ủy viên']],
    ['Các Ủy viên Ban Chỉ đạo chủ động rà soát phần việc của mình.', ['Các Ủy viên Ban Chỉ đạo']],
    [
      'Ủy viên Ban Thường vụ Đảng ủy phụ trách thôn theo dõi việc thu gom rác.',
      ['Ủy viên Ban Thường vụ Đảng ủy phụ trách thôn'],
    ],
  ])('are charged in %j', (text, expected) => {
    expect(leadsOf(text)).toEqual(expected)
  })

  it.each([
    [
      'Đồng chí Bí thư cấp ủy, người đứng đầu cơ quan, đơn vị trực tiếp tiếp dân hằng tuần.',
      ['Bí thư cấp ủy', 'người đứng đầu cơ quan, đơn vị'],
    ],
    [
      'Các cấp ủy, bí thư đảng ủy, thủ trưởng đơn vị chịu trách nhiệm về kết quả chuyển đổi số.',
      ['Các cấp ủy', 'bí thư đảng ủy', 'thủ trưởng đơn vị'],
    ],
    ['Các đồng chí lãnh đạo Sở Y tế kiểm tra các trạm y tế.', ['Các đồng chí lãnh đạo Sở Y tế']],
  ])('stand beside those who lead a group in %j', (text, expected) => {
    expect(leadsOf(text)).toEqual(expected)
  })
})

describe('a body that leads what stands below', () => {
  it.each([
    ['Đảng ủy Chính phủ chỉ đạo:', ['Đảng ủy Chính phủ']],
    ['Ban Thường vụ Tỉnh ủy chỉ đạo:', ['Ban Thường vụ Tỉnh ủy']],
    ['Bộ trưởng Bộ Y tế chỉ đạo:', ['Bộ trưởng Bộ Y tế']],
    ['Chủ tịch Ủy ban nhân dân các xã, phường chỉ đạo:', ['Chủ tịch Ủy ban nhân dân các xã, phường']],
    ['Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo:', undefined],
    ['Phó Giám đốc Sở Y tế chỉ đạo:', undefined],
    ['Giám đốc Sở chỉ đạo:', undefined],
    ['Bộ trưởng Bộ Y tế yêu cầu:', undefined],
    ['Ban Thường vụ Tỉnh ủy yêu cầu:', undefined],
  ])('is charged with it, unless it only gives orders: %s', (text, expected) => {
    expect(leadsOf(text)).toEqual(expected)
  })
})

describe('the seat of a body in a city, with a capital', () => {
  it.each([
    [
      'Mặt trận Tổ quốc Việt Nam Thành phố và các tổ chức chính trị - xã hội vận động Nhân dân hiến đất.',
      ['Mặt trận Tổ quốc Việt Nam Thành phố', 'các tổ chức chính trị - xã hội'],
    ],
    ['Hội Liên hiệp Phụ nữ Việt Nam Thị xã dạy nghề cho hội viên.', ['Hội Liên hiệp Phụ nữ Việt Nam Thị xã']],
    ['Trường Cao đẳng Sơn Hà tuyển sinh hệ cao đẳng.', ['Trường Cao đẳng Sơn Hà']],
  ])('is not cut in two: %s', (text, expected) => {
    expect(leadsOf(text)).toEqual(expected)
  })
})
