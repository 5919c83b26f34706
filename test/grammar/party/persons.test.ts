import { describe, expect, it } from 'vitest'
import {
  initialedPersons,
  isPersonal,
  openingPersons,
  splitPersons,
  withoutDegrees,
} from '../../../src/grammar/party/persons.js'

const read = (text: string) => splitPersons(text).map(({ name, position }) => [name, position])

describe('splitPersons', () => {
  it.each([
    ['Đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh', 'Trần Văn Bình', 'Phó Chủ tịch UBND tỉnh'],
    ['Phó Giám đốc Trần Văn Bình', 'Trần Văn Bình', 'Phó Giám đốc'],
    ['đ/c Lê Thị Hoa - Giám đốc Sở Y tế', 'Lê Thị Hoa', 'Giám đốc Sở Y tế'],
    ['Ông Trần Văn Bình', 'Trần Văn Bình', null],
    ['Đ/c Lê Thị Hoa - PCT UBND tỉnh', 'Lê Thị Hoa', 'PCT UBND tỉnh'],
    ['Ông. Trần Văn Bình - Trưởng đoàn', 'Trần Văn Bình', 'Trưởng đoàn'],
    ['Bà Lê Thị Hoa - Thư ký đoàn', 'Lê Thị Hoa', 'Thư ký đoàn'],
    ['bà Lê Thị Hoa: Trưởng phòng', 'Lê Thị Hoa', 'Trưởng phòng'],
    ['Chuyên viên Lê Thị Hoa.', 'Lê Thị Hoa', 'Chuyên viên'],
    ['Phó Chủ tịch phụ trách khối', null, 'Phó Chủ tịch phụ trách khối'],
    ['Giám đốc Sở Y tế', null, 'Giám đốc Sở Y tế'],
    ['Giám đốc Sở Công Thương', null, 'Giám đốc Sở Công Thương'],
    ['Chủ tịch UBND huyện Ba Chẽ', null, 'Chủ tịch UBND huyện Ba Chẽ'],
    ['Quyền Giám đốc Sở Y tế Lê Thị Hoa', 'Lê Thị Hoa', 'Quyền Giám đốc Sở Y tế'],
    ['Phó Chủ tịch UBND tỉnh Trần Văn Bình', 'Trần Văn Bình', 'Phó Chủ tịch UBND tỉnh'],
    ['Chủ tịch UBND xã Tân Lập Lê Thị Hoa', 'Lê Thị Hoa', 'Chủ tịch UBND xã Tân Lập'],
    ['Chủ tịch UBND phường Trần Hưng Đạo', null, 'Chủ tịch UBND phường Trần Hưng Đạo'],
    ['Chủ tịch UBND Thành phố Hồ Chí Minh', null, 'Chủ tịch UBND Thành phố Hồ Chí Minh'],
  ])('reads %j', (text, name, position) => {
    expect(read(text)).toEqual([[name, position]])
  })

  it('parts persons at semicolons and lines', () => {
    expect(read('Ông Trần Văn Bình; bà Lê Thị Hoa\u2028Phó Giám đốc Phan Anh; ')).toEqual([
      ['Trần Văn Bình', null],
      ['Lê Thị Hoa', null],
      ['Phan Anh', 'Phó Giám đốc'],
    ])
  })

  it('keeps a post together that its cell breaks before the body', () => {
    expect(read('Đồng chí Phó Bí thư\u2028Thường trực Tỉnh ủy; Giám đốc\u2028Sở Y tế')).toEqual([
      [null, 'Phó Bí thư Thường trực Tỉnh ủy'],
      [null, 'Giám đốc Sở Y tế'],
    ])
    expect(read('Hiệu trưởng\u2028Công đoàn')).toEqual([
      [null, 'Hiệu trưởng'],
      [null, null],
    ])
    expect(read('Hiệu trưởng; Sở Y tế')).toHaveLength(2)
  })

  it('says where each stands', () => {
    const text = 'Ông Trần Văn Bình; Bà Lê Thị Hoa.'
    const spans = splitPersons(text, 100).map(({ span }) => text.slice(span.start - 100, span.end - 100))
    expect(spans).toEqual(['Ông Trần Văn Bình', 'Bà Lê Thị Hoa'])
  })

  it('gives none for nothing', () => {
    expect(splitPersons(' ; .')).toEqual([])
  })
})

it('knows a person by the family name, those of the mountains too', () => {
  expect(['Nguyễn Thị Hoa', 'Quàng Văn Ún', 'Chu Thị Lan - Văn thư', 'Thạch Thất', 'Sở Y tế'].map(isPersonal)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

describe('degrees before a name', () => {
  it.each(['BS. ', 'ThS.BS ', 'PGS.TS. ', 'BS CKII ', 'TS ', 'CNĐD. ', 'ĐDCKI '])('are blanks for %j', (degrees) => {
    expect(withoutDegrees(`${degrees}Trần Văn Bình`)).toBe(`${' '.repeat(degrees.length)}Trần Văn Bình`)
  })

  it.each(['Khoa CN Thông tin', 'Phòng KS Nhiễm khuẩn', 'Sở TS. lập sổ', 'BTS Trần Văn'])('are none in %j', (words) => {
    expect(withoutDegrees(words)).toBe(words)
  })
})

describe('a person who is charged with the first words', () => {
  it.each([
    ['1. BS. Trần Văn Bình - Giám đốc: Chỉ đạo chung.', 'Giám đốc'],
    ['Đồng chí ThS. Trần Văn Bình - Phó Giám đốc: Phụ trách chuyên môn.', 'Phó Giám đốc'],
    [
      'Giao đồng chí Trần Văn Bình - Trưởng phòng Kế hoạch tổng hợp thực hiện việc này.',
      'Trưởng phòng Kế hoạch tổng hợp',
    ],
    ['Giao ông Trần Văn Bình, Trưởng ban, tham mưu kế hoạch.', 'Trưởng ban'],
    [
      'Đồng chí Trần Văn Bình - Trưởng Ban Chỉ đạo thực hiện quy chế dân chủ: Chủ trì họp.',
      'Trưởng Ban Chỉ đạo thực hiện quy chế dân chủ',
    ],
    ['Trần Văn Bình - Trưởng ban: Chỉ đạo chung.', 'Trưởng ban'],
    ['Trần Văn Bình, Trưởng Công an xã, Phó Trưởng ban: Trực chỉ huy.', 'Trưởng Công an xã, Phó Trưởng ban'],
    ['Đại tá Trần Văn Bình, Chỉ huy trưởng Ban CHQS xã: Chỉ huy lực lượng.', 'Chỉ huy trưởng Ban CHQS xã'],
    ['Ông Trần Văn Bình - Ủy viên Ban Thường vụ, Trưởng ban: Chỉ đạo chung.', 'Ủy viên Ban Thường vụ, Trưởng ban'],
    ['Đồng chí Trần Văn Bình, Trưởng thôn Đông: Báo tin.', 'Trưởng thôn Đông'],
  ])('is read in %j', (text, position) => {
    expect(openingPersons(text)?.persons).toMatchObject([{ name: 'Trần Văn Bình', position }])
  })
})

describe('openingPersons', () => {
  const opened = (text: string) => openingPersons(text)?.persons.map(({ name, position }) => [name, position]) ?? null

  it('goes on with whom the later parts of the sentence charge by name and post', () => {
    expect(
      opened('Đồng chí Trần Văn Bình, Giám đốc Sở Y tế chỉ đạo chung; bà Lê Thị Hoa - Phó Giám đốc theo dõi.'),
    ).toEqual([
      ['Trần Văn Bình', 'Giám đốc Sở Y tế'],
      ['Lê Thị Hoa', 'Phó Giám đốc'],
    ])
    expect(
      opened('Đồng chí Trần Văn Bình, Giám đốc Sở Y tế chỉ đạo; đồng chí Hoa ghi chép; các đồng chí khác dự họp.'),
    ).toEqual([['Trần Văn Bình', 'Giám đốc Sở Y tế']])
  })

  it('are teachers too, by name and by the post in a bracket', () => {
    expect(opened('Cô Lê Thị Hoa (Phó Hiệu trưởng): Phụ trách nội dung.')).toEqual([['Lê Thị Hoa', 'Phó Hiệu trưởng']])
    expect(opened('Thầy giáo Trần Văn Bình - Tổ trưởng: Ra đề.')).toEqual([['Trần Văn Bình', 'Tổ trưởng']])
    expect(opened('Cô Tô phát triển du lịch.')).toBeNull()
  })

  it('is of sentences that open with a person', () => {
    expect(opened('Rà soát hồ sơ; đồng chí Trần Văn Bình, Giám đốc Sở Y tế chỉ đạo.')).toBeNull()
  })
})

describe('names behind an initial', () => {
  it.each([
    ['A. Dương', ['A. Dương']],
    ['B. Hải, Tổ triển khai; C. Lan (Phòng Dữ liệu)', ['B. Hải', 'C. Lan']],
    ['Sở Y tế\u2028D. Minh - Tổ trưởng', ['D. Minh']],
    ['P. Đào tạo, K. Dược', []],
    ['A. Sở Y tế; B. Sở Nội vụ', []],
    ['UBND xã A. Dương', []],
  ])('in %j', (text, names) => {
    const found = initialedPersons(text, 5)
    expect(found.map(({ name }) => name)).toEqual(names)
    expect(found.map(({ span }) => text.slice(span.start - 5, span.end - 5))).toEqual(names)
  })
})

describe('a post before the name', () => {
  it.each([
    ['Phó Giám đốc Sở - Hoàng Văn An', 'Hoàng Văn An', 'Phó Giám đốc Sở'],
    ['Phó Chủ tịch UBND xã – Lê Thị Hoa: Theo dõi tiến độ', 'Lê Thị Hoa', 'Phó Chủ tịch UBND xã'],
  ])('opens with a person: %s', (text, name, position) => {
    expect(openingPersons(text)?.persons.map((one) => [one.name, one.position])).toEqual([[name, position]])
  })

  it('is none where another post stands behind the dash', () => {
    expect(openingPersons('Chủ tịch UBND xã - Trưởng Ban Chỉ đạo: Chỉ đạo chung')).toBeNull()
  })
})

describe('a post with who holds it right behind', () => {
  it.each([
    ['Chủ tịch UBND tỉnh Trần Quốc An chỉ đạo chung', 'Trần Quốc An', 'Chủ tịch UBND tỉnh'],
    ['Giao Phó Giám đốc Sở Nội vụ Lê Văn Hòa: Theo dõi', 'Lê Văn Hòa', 'Phó Giám đốc Sở Nội vụ'],
  ])('opens with a person: %s', (text, name, position) => {
    expect(openingPersons(text)?.persons.map((one) => [one.name, one.position])).toEqual([[name, position]])
  })

  it.each([
    'Chủ tịch UBND phường Trần Hưng Đạo chỉ đạo chung',
    'Hiệu trưởng Trường THPT Lê Quý Đôn chuẩn bị phòng thi',
    'Giám đốc Bệnh viện Lê Văn Thịnh tổ chức khám',
    'Giám đốc Sở Nội vụ Trần Văn An và Giám đốc Sở Y tế Lê Thị Hoa rà soát',
  ])('is none where a place or a house bears the name: %s', (text) => {
    expect(openingPersons(text)).toBeNull()
  })
})
