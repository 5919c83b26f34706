import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const namesOf = (text: string) => findIndicators(text).map(({ name }) => name)
const datesOf = (text: string) => findIndicators(text).map(({ by }) => by)

describe('values that are told in turn', () => {
  it('belong to measures of their own where each is named', () => {
    expect(namesOf('Tỷ lệ hộ có bể nước và tỷ lệ thôn có chợ đạt lần lượt 70% và 30%.')).toEqual([
      'Tỷ lệ hộ có bể nước',
      'tỷ lệ thôn có chợ',
    ])
  })

  it('belong to an index of their own behind another one', () => {
    expect(namesOf('Chỉ số HDI đạt khoảng 0,78; hệ số Gini dưới 0,37.')).toEqual(['Chỉ số HDI', 'hệ số Gini'])
  })

  it('have the date that stands behind the last', () => {
    expect(datesOf('Tỷ lệ huy động trẻ nhà trẻ và mẫu giáo lần lượt đạt 40% và 95% vào năm 2029.')).toEqual([
      '2029',
      '2029',
    ])
    expect(datesOf('Đạt 34 giường bệnh và 12 bác sĩ trên 10.000 dân vào năm 2029.')).toEqual(['2029', '2029'])
  })
})

describe('a predicate behind the last of several shares', () => {
  it.each([
    [
      '70% số hộ trồng chè; 90% tổ hợp tác; 100% hợp tác xã có nhật ký đồng ruộng.',
      'số hộ trồng chè có nhật ký đồng ruộng',
      'tổ hợp tác có nhật ký đồng ruộng',
      'hợp tác xã có nhật ký đồng ruộng',
    ],
    [
      '60% gia đình, 70% cộng đồng (thôn, bản) đạt danh hiệu học tập.',
      'gia đình đạt danh hiệu học tập',
      'cộng đồng (thôn, bản) đạt danh hiệu học tập',
    ],
    [
      '60% hộ mới thoát nghèo và 70% hộ chính sách được vay vốn.',
      'hộ mới thoát nghèo được vay vốn',
      'hộ chính sách được vay vốn',
    ],
    ['Bắt giữ 40% số đối tượng truy nã; 90% vụ án được giải quyết.', 'số đối tượng truy nã', 'vụ án được giải quyết'],
  ])('is said of those before: %s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it('is said of those that each share tells to be ill', () => {
    const text = '50% số người bị tăng huyết áp, 55% số người mắc hen được phát hiện.'
    expect(findIndicators(text).map(({ name, base }) => [name, base])).toEqual([
      ['số người bị tăng huyết áp được phát hiện', 'số người bị tăng huyết áp'],
      ['số người mắc hen được phát hiện', 'số người mắc hen'],
    ])
  })

  it('and what the shares of two years are of, stand behind the second', () => {
    const text = 'Đạt 75% vào năm 2028 và 85% vào năm 2030 các hợp tác xã có lãnh đạo là nữ.'
    expect(findIndicators(text).map(({ name, base, by }) => [name, base, by])).toEqual([
      ['các hợp tác xã có lãnh đạo là nữ', 'các hợp tác xã', '2028'],
      ['các hợp tác xã có lãnh đạo là nữ', 'các hợp tác xã', '2030'],
    ])
  })

  it('is none that says which of them they are', () => {
    const [one] = findIndicators('100% cơ sở kinh doanh có điều kiện về an ninh, trật tự được kiểm tra.')
    expect(one?.base).toBe('cơ sở kinh doanh có điều kiện về an ninh, trật tự')
  })
})

describe('a target for which another is', () => {
  it('is named and dated by itself', () => {
    const text = 'Số cửa hàng tăng 12% để đến cuối năm 2030 có trên 9.000 cửa hàng hoạt động.'
    expect(findIndicators(text).map(({ name, by }) => [name, by])).toEqual([
      ['Số cửa hàng', null],
      ['cửa hàng hoạt động', '2030'],
    ])
    expect(namesOf('Phát triển cửa hàng để đến năm 2030 có trên 9.000 cửa hàng.')).toEqual(['cửa hàng'])
  })

  it.each([
    ['Giảm 20% số ổ dịch, góp phần đưa tốc độ tăng trưởng chăn nuôi đạt 4,5%.', 'tốc độ tăng trưởng chăn nuôi'],
    ['Giảm 5% số vụ, hướng tới năm 2030 giảm ít nhất 50% số người chết.', 'số người chết'],
  ])('is named without how it hangs on the other: %s', (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name)
  })
})

describe('what grows', () => {
  it.each([
    ['Thu nhập của hội viên tăng bình quân 1,5 lần so với đầu kỳ.', 'Thu nhập của hội viên'],
    ['Tăng thu nhập của nông dân gấp 2 lần so với năm 2020.', 'thu nhập của nông dân'],
    ['Ngành nông nghiệp phải phấn đấu tăng trưởng trên 3%.', 'Ngành nông nghiệp'],
  ])('is named: %s', (text, name) => {
    expect(findIndicators(text)).toMatchObject([{ name, change: 'increase' }])
  })
})

describe('a date', () => {
  it('may stand behind sau đó, and before đón', () => {
    expect(datesOf('Sau đó đến năm 2030, phấn đấu đưa tỷ trọng dịch vụ đạt 30%; tỷ lệ đô thị hóa đạt 40%.')).toEqual([
      '2030',
      '2030',
    ])
    expect(findIndicators('Đến 2028 đón khoảng 9 triệu lượt khách.')).toMatchObject([
      { name: 'lượt khách', by: '2028' },
    ])
  })

  it('from which something falls is no part of its name', () => {
    expect(namesOf('Giảm ít nhất 50% số vụ cháy từ năm 2026.')).toEqual(['số vụ cháy'])
  })
})

describe('a long measure', () => {
  it('is no list of works', () => {
    const text = 'Nhân lực nghiên cứu khoa học, phát triển công nghệ và đổi mới sáng tạo đạt 08 người trên một vạn dân.'
    expect(namesOf(text)).toEqual(['Nhân lực nghiên cứu khoa học, phát triển công nghệ và đổi mới sáng tạo'])
  })

  it('ends before what is the main part of it', () => {
    expect(namesOf('Xây dựng 15 trung tâm chỉ huy, trọng tâm là hệ thống camera.')).toEqual(['trung tâm chỉ huy'])
  })
})

describe('a later value without a name', () => {
  it('is of that which the sentence before counts in the same unit', () => {
    const text = 'Sản lượng cá năm 2026 đạt 5 nghìn tấn, trong đó cá tra chiếm 60%. Đến năm 2030 đạt 7 nghìn tấn.'
    expect(namesOf(text).at(-1)).toBe('Sản lượng cá')
  })

  it('is of that which the clause before counts in the same unit', () => {
    const text = 'Sản lượng trứng năm 2026 đạt 9 triệu quả và 2 nghìn tấn sữa; đến năm 2030 đạt 12 triệu quả.'
    expect(findIndicators(text).at(-1)).toMatchObject({ name: 'Sản lượng trứng', by: '2030' })
  })
})

describe('parts of what was said', () => {
  it('have the time of the sentence before', () => {
    const text = 'Nâng độ che phủ rừng lên 61% vào năm 2028. Trong đó, diện tích trồng mới đạt 9.000 ha.'
    expect(datesOf(text)).toEqual(['2028', '2028'])
  })

  it('are told by where they are', () => {
    expect(namesOf('Xây dựng 15 trường đạt chuẩn, trong đó có 03 trường tại các xã khó khăn.').at(-1)).toBe(
      'trường tại các xã khó khăn',
    )
  })

  it('are no parts of a pace where they move themselves', () => {
    const text = 'Tốc độ tăng trưởng đạt 9%/năm, trong đó: khu vực dịch vụ tăng 11%/năm.'
    expect(findIndicators(text).at(-1)).toMatchObject({ name: 'khu vực dịch vụ', change: 'increase' })
  })

  it('take each the place of what was had before', () => {
    expect(namesOf('Tỷ lệ người lớn có ví điện tử đạt 85%, có chữ ký số đạt 50%.').at(-1)).toBe(
      'Tỷ lệ người lớn có chữ ký số',
    )
  })
})

describe('what stands behind a share', () => {
  it.each([
    ['Giám sát 100% ổ bệnh, xử lý kịp thời nguồn lây.', 'ổ bệnh', 'ổ bệnh'],
    ['Giảm 4% số vụ cháy, nhất là cháy ở khu dân cư.', 'số vụ cháy', null],
    ['50% số xóm đạt chuẩn, mọi người dân đều được tiếp cận nước sạch.', 'số xóm đạt chuẩn', 'số xóm'],
    ['60% bà mẹ thực hành cho trẻ bú sớm.', 'bà mẹ thực hành cho trẻ bú sớm', 'bà mẹ'],
    ['Bắt giữ 30% số đối tượng truy nã hiện có.', 'số đối tượng truy nã hiện có', 'số đối tượng truy nã hiện có'],
    ['Hỗ trợ học nghề cho 100% người chấp hành xong án phạt.', null, 'người chấp hành xong án phạt'],
    ['Trên 90% chi bộ hoàn thành tốt nhiệm vụ trở lên.', 'chi bộ hoàn thành tốt nhiệm vụ trở lên', 'chi bộ'],
    ['Trên 80% tổ đảng 04 tốt.', 'tổ đảng 04 tốt', null],
  ])('ends where another thing begins: %s', (text, name, base) => {
    const found = findIndicators(text)
    expect(found).toHaveLength(1)
    if (name !== null) expect(found[0]?.name).toBe(name)
    if (base !== null) expect(found[0]?.base).toBe(base)
  })

  it('is saved each year', () => {
    const [one] = findIndicators('Các cơ quan phải phấn đấu hằng năm tiết kiệm tối thiểu 2% điện năng.')
    expect(one).toMatchObject({ value: { min: 2, max: null, per: 'năm' } })
  })
})

describe('a rank', () => {
  it('has its date beside its place', () => {
    const [one] = findIndicators('Chỉ số xanh của thành phố đến năm 2027 xếp hạng thứ 10 trở lên.')
    expect(one).toMatchObject({ name: 'Chỉ số xanh của thành phố', by: '2027', value: { max: 10 } })
  })

  it('is kept or raised, which is no part of its name', () => {
    expect(namesOf('Duy trì xếp hạng chỉ số xanh trong nhóm 10 tỉnh dẫn đầu.')).toEqual(['chỉ số xanh'])
    expect(namesOf('Đưa chỉ số hài lòng vào nhóm 20 tỉnh dẫn đầu.')).toEqual(['chỉ số hài lòng'])
  })

  it('is in what those have among whom it is', () => {
    expect(namesOf('Nằm trong nhóm 15 tỉnh có ngành logistics phát triển nhất cả nước.')).toEqual(['ngành logistics'])
  })
})

describe('a count of which the noun stands before it', () => {
  it('rises from what it was', () => {
    const [one] = findIndicators('Số trường bán trú tăng từ 12 (năm 2022) lên 45 (năm 2027).')
    expect(one).toMatchObject({
      by: '2027',
      value: { min: 45, max: 45, unit: 'trường' },
      baseline: { value: { min: 12 } },
    })
  })

  it('is said per one round number', () => {
    const found = findIndicators('Số bác sĩ/1 vạn dân: 12,5; số giường bệnh/1 vạn dân: 36.')
    expect(found.map(({ value }) => [value?.min, value?.per])).toEqual([
      [12.5, 'vạn dân'],
      [36, 'vạn dân'],
    ])
  })

  it('is no number of those of whom it is told', () => {
    const found = findIndicators('Giảm số xã đạt dưới 5 tiêu chí xuống 25 xã.')
    expect(found.map(({ value }) => value?.max)).toEqual([25])
  })

  it('falls by points behind a colon', () => {
    const [one] = findIndicators('Giảm tỷ lệ hộ nghèo: 0,5 - 0,7 điểm %.')
    expect(one).toMatchObject({ change: 'decrease', value: { min: 0.5, max: 0.7 } })
  })

  it('is said of one of the people and each year', () => {
    const [one] = findIndicators('Bình quân sản phẩm thịt/người/năm đạt 50 kg.')
    expect(one).toMatchObject({ name: 'Bình quân sản phẩm thịt', value: { per: 'người/năm' } })
  })
})

describe('numbers that are no targets', () => {
  it.each([
    'Bảo đảm trực 3 ca 4 kíp trong mùa lũ.',
    'Đã giải ngân 2,1 tỷ đồng.',
    'Đối với ngành có tỷ lệ nữ cán bộ, công chức, viên chức thấp dưới 30% có thể điều chỉnh mục tiêu.',
  ])('%s', (text) => {
    expect(findIndicators(text)).toEqual([])
  })

  it('are the years of the next term', () => {
    const text =
      'Nhân lực toàn thời gian đạt 10 người trên một vạn dân năm 2026 và 12 người trên một vạn dân 5 năm tiếp theo.'
    expect(findIndicators(text).map(({ value }) => value?.unit)).toEqual(['người', 'người'])
  })
})

describe('a decrease', () => {
  it('may stand behind what it is compared with', () => {
    const found = findIndicators(
      'Giảm phát thải so với kịch bản thông thường ở mức 15% vào năm 2030, lên mức 20% vào năm 2040.',
    )
    expect(found.map(({ name, change, by }) => [name, change, by])).toEqual([
      ['phát thải', 'decrease', '2030'],
      ['phát thải', 'decrease', '2040'],
    ])
  })
})

describe('the targets of each year', () => {
  it('are of what is counted', () => {
    expect(namesOf('Chỉ tiêu từng năm: năm 2026: 1.200 căn nhà; năm 2027: 1.500 căn nhà.')[0]).toBe('căn nhà')
  })
})

describe('years without their word', () => {
  it('open the values of a list', () => {
    const found = findIndicators('Tỷ lệ hộ có bể nước: năm 2026: 90%; 2027: 91%; 2030: 95%.')
    expect(found.map(({ name, by }) => [name, by])).toEqual([
      ['Tỷ lệ hộ có bể nước', '2026'],
      ['Tỷ lệ hộ có bể nước', '2027'],
      ['Tỷ lệ hộ có bể nước', '2030'],
    ])
  })
})

describe('what is gone on with', () => {
  it('is named without the texts that it follows', () => {
    expect(namesOf('Theo Nghị quyết số 33-NQ/TW và Đề án 06, tiếp tục số hóa 1.000 hiện vật.')).toEqual([
      'hiện vật số hóa',
    ])
  })
})

describe('who takes part in a programme', () => {
  it.each([
    [
      'Diện tích tham gia Đề án đạt 3.500 ha (lũy kế), tăng 620 ha.',
      ['Diện tích tham gia Đề án', 'Diện tích tham gia Đề án'],
    ],
    ['Tỷ lệ hộ hưởng ứng Phong trào đạt trên 95%.', ['Tỷ lệ hộ hưởng ứng Phong trào']],
  ])('is counted: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it('is told from a number in the name of the programme', () => {
    expect(namesOf('Tham gia Chương trình trồng 10 triệu cây xanh.')).toEqual([])
  })

  it('is no count of the figures that a rate has', () => {
    expect(namesOf('Phấn đấu tăng trưởng đạt 2 con số; 2 con trâu.')).toEqual(['con trâu'])
  })
})

describe('a share of several bodies', () => {
  it.each([
    ['100% xã, phường và đặc khu có ít nhất 01 mô hình.', ['xã, phường và đặc khu có ít nhất 01 mô hình']],
    ['95% sở, ngành hoàn thành 02 đề án.', ['sở, ngành hoàn thành 02 đề án']],
    ['80% hộ dân, 20 xã tham gia.', ['hộ dân', 'xã tham gia']],
  ])('is one with what is said of all: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it('ends before what they set up', () => {
    const read = (text: string) => findIndicators(text).map(({ base }) => base)
    expect(read('100% thôn thành lập tổ bảo vệ rừng.')).toEqual(['thôn'])
    expect(read('60% hợp tác xã mới thành lập có lãi.')).toEqual(['hợp tác xã mới thành lập'])
    expect(read('100% chợ, siêu thị chấp nhận thẻ.')).toEqual(['chợ, siêu thị'])
    expect(read('Bãi bỏ 100% quy định chung chung, không rõ ràng.')).toEqual(['quy định chung chung, không rõ ràng'])
  })
})

describe('who is to do it', () => {
  it.each([
    ['Nạo vét 25 tuyến kênh (Chi cục Thủy lợi thực hiện trong quý II).', ['tuyến kênh']],
    ['100% ca mổ được giám sát (Khoa Ngoại, Khoa Sản).', ['ca mổ được giám sát']],
    ['Tập huấn cho 100% trưởng thôn (giao Phòng Nội vụ).', ['Tập huấn cho trưởng thôn']],
    ['Sở Nội vụ thực hiện tinh giản 5% biên chế.', ['biên chế']],
    ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ đào tạo 500 bác sĩ.', ['bác sĩ đào tạo']],
    ['Sở Y tế chủ trì, phối hợp với các xã trồng 500 ha rừng.', ['rừng']],
    ['Sở Nội vụ rà soát việc làm, thực hiện tinh giản 5% biên chế.', ['biên chế']],
    ['Ngân sách tỉnh giảm 5% so với năm trước.', ['Ngân sách tỉnh']],
    ['100% chợ có cân đối chứng (Sở Y tế chủ trì; các xã phối hợp).', ['chợ có cân đối chứng']],
    ['100% chợ có cân đối chứng, xong trước ngày 30/6/2026 (Sở Y tế).', ['chợ có cân đối chứng']],
    ['Tỷ lệ bao phủ bảo hiểm y tế (BHYT) đạt 95%.', ['Tỷ lệ bao phủ bảo hiểm y tế (BHYT)']],
  ])('is no part of the name: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })
})

it('is named without the years after the one by which it is reached', () => {
  const text = 'Số hóa 100% hồ sơ còn hiệu lực trong năm 2026 và những năm tiếp theo.'
  expect(findIndicators(text)).toMatchObject([{ name: 'hồ sơ còn hiệu lực', by: '2026' }])
})

describe('shares of a list behind a work', () => {
  it('are named by what the words before their colon measure', () => {
    expect(namesOf('Bố trí quỹ đất; phấn đấu tỷ lệ trường đạt chuẩn: mầm non 82%, tiểu học 71%.')).toEqual([
      'tỷ lệ trường đạt chuẩn: mầm non',
      'tỷ lệ trường đạt chuẩn: tiểu học',
    ])
  })
})

describe('prizes', () => {
  it('are counted without their bound, whatever pupils are good at', () => {
    expect(namesOf('Đạt từ 45 giải học sinh giỏi quốc gia trở lên.')).toEqual(['giải học sinh giỏi quốc gia'])
    expect(namesOf('Đạt từ 45% học sinh khá trở lên.')).toEqual(['học sinh khá trở lên'])
  })

  it('and houses have their whole word for a unit', () => {
    expect(findIndicators('Xây 12 nhà tình nghĩa.').map(({ value }) => value?.unit)).toEqual(['nhà tình nghĩa'])
  })
})

describe('the beginning of what comes back', () => {
  it('is no part of its name', () => {
    const [one] = findIndicators('Tổ chức 02 đoàn xúc tiến mỗi năm, bắt đầu từ năm 2026.')
    expect(one).toMatchObject({ name: 'đoàn xúc tiến', value: { per: 'năm' } })
  })
})

describe('what is striven for at the end of other works', () => {
  it('is named without the verb', () => {
    expect(
      namesOf('Triển khai đề án phát triển nghề cá, phấn đấu đạt thu nhập bình quân từ 84 - 87 triệu đồng.'),
    ).toEqual(['thu nhập bình quân'])
  })
})

describe('a bound', () => {
  it('may stand two words before its number', () => {
    const [one] = findIndicators('Phấn đấu ít nhất có được 30% diện tích chè có chứng nhận.')
    expect(one?.value).toMatchObject({ min: 30, max: null, minExclusive: false })
  })
})

it.each([
  ['Tỷ lệ che phủ rừng: giữ ổn định 52,4%.', { min: 52.4, max: 52.4 }],
  ['Tỷ lệ che phủ rừng: duy trì ổn định trên 52,4%.', { min: 52.4, minExclusive: true }],
  ['Tỷ lệ che phủ rừng giữ vững ổn định ở mức 52,4%.', { min: 52.4, max: 52.4 }],
])('a value that is to be kept is one: %s', (text, value) => {
  expect(findIndicators(text)).toMatchObject([{ name: 'Tỷ lệ che phủ rừng', value }])
})

it('a share that a bracket counts is what another rises or falls from', () => {
  const found = findIndicators('Giảm tỷ lệ hộ nghèo từ 8,4% (1.150 hộ) cuối năm 2023 xuống còn 6,5% cuối năm 2024.')
  expect(found).toMatchObject([
    { name: 'tỷ lệ hộ nghèo', value: { min: 6.5 }, by: '2024', baseline: { date: '2023', value: { min: 8.4 } } },
  ])
})

it('grades behind a colon are each of what is graded', () => {
  expect(namesOf('Kết quả học tập: Tốt 12%, Khá 48%, Đạt 38%, Chưa đạt không quá 2%.')).toEqual([
    'Kết quả học tập: Tốt',
    'Kết quả học tập: Khá',
    'Kết quả học tập: Đạt',
    'Kết quả học tập: Chưa đạt',
  ])
  expect(namesOf('Xếp loại chi bộ: Hoàn thành xuất sắc 20%; hoàn thành tốt 70%.')[1]).toBe(
    'Xếp loại chi bộ: hoàn thành tốt',
  )
})

it('prizes are counted, and not those who win them', () => {
  expect(findIndicators('Có ít nhất 03 giải học sinh giỏi cấp tỉnh.')[0]?.value?.unit).toBe('giải')
})

describe('what is said once of two', () => {
  it('is a fall of counts of one kind', () => {
    const read = (text: string) => findIndicators(text, 0).map(({ name, change }) => [name, change])
    expect(read('Giảm ít nhất 300 hộ nghèo, 250 hộ cận nghèo.')).toEqual([
      ['hộ nghèo', 'decrease'],
      ['hộ cận nghèo', 'decrease'],
    ])
    expect(read('Giảm 300 hộ nghèo, 15 xã đạt chuẩn.')[1]).toEqual(['xã đạt chuẩn', null])
  })

  it('is the measure that grows more under better conditions', () => {
    expect(namesOf('Tốc độ tăng trưởng GRDP đạt 10%, phấn đấu trên 11% trong điều kiện thuận lợi.')).toEqual(
      Array(2).fill('Tốc độ tăng trưởng GRDP'),
    )
  })

  it('is the whole that a share is compared with', () => {
    expect(findIndicators('Lực lượng tự vệ đạt 1,4% so với dân số.', 0)[0]).toMatchObject({
      base: 'dân số',
      baseline: null,
    })
    expect(findIndicators('Nợ công dưới 60% so với GDP.', 0)[0]?.base).toBe('GDP')
  })

  it('is the work before a share', () => {
    expect(namesOf('Tiếp nhận và giải quyết 100% đơn thư.')).toEqual(['đơn thư'])
  })
})
