import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const namesOf = (text: string) => findIndicators(text, 0).map(({ name }) => name)

describe('shares of several groups', () => {
  it('says of all before semicolons what is said of the last', () => {
    const read = (text: string) => findIndicators(text, 0).map(({ name, base }) => [name, base])
    expect(read('70% cấp ủy cấp tỉnh; 80% cấp ủy cấp xã; 100% chi bộ có chuyên đề về chuyển đổi số.')).toEqual([
      ['cấp ủy cấp tỉnh có chuyên đề về chuyển đổi số', 'cấp ủy cấp tỉnh'],
      ['cấp ủy cấp xã có chuyên đề về chuyển đổi số', 'cấp ủy cấp xã'],
      ['chi bộ có chuyên đề về chuyển đổi số', 'chi bộ'],
    ])
    expect(read('Giải ngân đạt 100% kế hoạch vốn; 95% hồ sơ được giải quyết đúng hạn.')[0]).toEqual([
      'Giải ngân',
      'kế hoạch vốn',
    ])
  })

  it('reads what a goal in figures consists of, in brackets', () => {
    const text =
      'Đạt mục tiêu 90-90-95 (90% người nhiễm HIV biết tình trạng của mình, 90% người biết tình trạng được điều trị, 95% người được điều trị có tải lượng vi rút thấp).'
    expect(namesOf(text)).toEqual([
      'người nhiễm HIV biết tình trạng của mình',
      'người biết tình trạng được điều trị',
      'người được điều trị có tải lượng vi rút thấp',
    ])
    expect(namesOf(text.replaceAll(', 9', '; 9'))).toEqual(namesOf(text))
  })

  it.each([
    ['100% thủ tục đủ điều kiện được cung cấp trực tuyến.', 'thủ tục đủ điều kiện'],
    ['90% di tích xếp hạng được tu bổ.', 'di tích xếp hạng'],
    ['Cắt giảm 30% điều kiện không cần thiết.', null],
    ['Đo đạc 80% diện tích tự nhiên.', 'diện tích tự nhiên'],
  ])('takes the share of those whom the words describe: %s', (text, base) => {
    expect(findIndicators(text, 0)[0]?.base).toBe(base)
  })

  it('reads verbs before ổn định as work', () => {
    expect(namesOf('Sắp xếp, bố trí ổn định 90% số hộ di cư tự do.')).toEqual(['số hộ di cư tự do'])
  })
})

describe('how large those are that are counted', () => {
  it.each([
    ['Xây dựng 15 cụm công nghiệp với tổng diện tích 750 ha.', 'tổng diện tích cụm công nghiệp'],
    ['Phát triển 12 dự án điện gió với tổng công suất 850 MW.', 'tổng công suất dự án điện gió'],
    ['Có 45 hợp tác xã, tổng doanh thu 500 tỷ đồng.', 'tổng doanh thu hợp tác xã'],
    ['Hoàn thành 5 dự án nhà ở với tổng số 3.200 căn hộ.', 'tổng số căn hộ'],
  ])('names the whole with them: %s', (text, name) => {
    expect(namesOf(text)[1]).toBe(name)
  })

  it('names the whole with the object of the work, where none is counted', () => {
    expect(namesOf('Nạo vét các tuyến kênh với tổng chiều dài 120 km.')).toEqual(['tổng chiều dài các tuyến kênh'])
  })

  it('leaves a bracket that tells how large they are out of the name', () => {
    expect(namesOf('Hình thành 05 trung tâm logistics (tổng diện tích khoảng 180 ha).')[0]).toBe('trung tâm logistics')
  })

  it.each([
    'Xây dựng 15 khu nhà ở với tổng mức đầu tư 900 tỷ đồng.',
    'Xây dựng 25 nhà nhân ái, trị giá 80 triệu đồng/căn.',
    'Sửa chữa 15 nhà tạm, mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa.',
  ])('does not aim at what they cost: %s', (text) => {
    expect(findIndicators(text, 0)).toHaveLength(1)
  })
})

describe('what each of several has', () => {
  it('is said per one of them', () => {
    const [found] = findIndicators('Mỗi khu dân cư duy trì ít nhất 02 câu lạc bộ văn nghệ.', 0)
    expect(found).toMatchObject({ name: 'câu lạc bộ văn nghệ', value: { min: 2, per: 'khu dân cư' } })
  })

  it('counts houses that are given', () => {
    expect(findIndicators('Xây dựng 25 Nhà nhân ái.', 0)[0]?.value).toMatchObject({ min: 25, unit: 'Nhà nhân ái' })
  })

  it('reads the parts of a value in brackets that are said per person', () => {
    const text = 'Diện tích nhà ở đạt 30 m2 sàn/người (đô thị mới 32 m2 sàn/người; nông thôn mới 28 m2 sàn/người).'
    expect(findIndicators(text, 0).map(({ value }) => value?.min)).toEqual([30, 32, 28])
  })
})

describe('a number that is part of what is said of them', () => {
  it.each([
    [
      '100% xã, phường, đặc khu có ít nhất 01 điểm phục vụ.',
      'xã, phường, đặc khu có ít nhất 01 điểm phục vụ',
      'xã, phường, đặc khu',
    ],
    ['Phấn đấu 50/76 xã có trên 90% hộ dân phân loại rác.', 'xã có trên 90% hộ dân phân loại rác', '76 xã'],
    [
      '100% công trình, dự án có vốn đầu tư từ 15 tỷ đồng trở lên được giám sát.',
      'công trình, dự án có vốn đầu tư từ 15 tỷ đồng trở lên được giám sát',
      'công trình, dự án',
    ],
    ['80% hộ có thu nhập trên 50 triệu đồng/năm.', 'hộ có thu nhập trên 50 triệu đồng/năm', 'hộ'],
  ])('is no target of its own: %s', (text, name, base) => {
    expect(findIndicators(text, 0).map((one) => [one.name, one.base])).toEqual([[name, base]])
  })

  it('is none where only the verb stands between it and the share', () => {
    expect(namesOf('Có trên 80% lao động qua đào tạo, 70% biết ít nhất 01 ngoại ngữ.')).toEqual([
      'lao động qua đào tạo',
      'lao động biết ít nhất 01 ngoại ngữ',
    ])
  })
})

describe('words that go with a share', () => {
  it('say in what respect', () => {
    const text = 'Thi hành án dân sự xong trên 80% về việc và trên 50% về tiền trên tổng số có điều kiện.'
    expect(findIndicators(text, 0).map(({ name, base }) => [name, base])).toEqual([
      ['Thi hành án dân sự xong về việc', null],
      ['Thi hành án dân sự xong về tiền', 'tổng số có điều kiện'],
    ])
    expect(namesOf('Tỷ lệ thi hành án xong về việc đạt 83%, về tiền đạt 52%.')).toEqual([
      'Tỷ lệ thi hành án xong về việc',
      'Tỷ lệ thi hành án xong về tiền',
    ])
    expect(namesOf('Xuất khẩu tăng 12% về giá trị và 8% về khối lượng.')).toEqual([
      'Xuất khẩu về giá trị',
      'Xuất khẩu về khối lượng',
    ])
  })

  it('say of which of them alone', () => {
    const text = 'Tỷ lệ người dân có tài khoản đạt 95% dân số, riêng vùng sâu, vùng xa đạt 80%.'
    expect(findIndicators(text, 0).map(({ name, base }) => [name, base])).toEqual([
      ['Tỷ lệ người dân có tài khoản', 'dân số'],
      ['Tỷ lệ người dân có tài khoản vùng sâu, vùng xa', null],
    ])
  })

  it('say of what the later value is a share', () => {
    const text = 'Đến năm 2028, số xe chạy điện đạt 30%, đến năm 2030 đạt 50% tổng số xe.'
    expect(findIndicators(text, 0).map(({ name, base, by }) => [name, base, by])).toEqual([
      ['số xe chạy điện', null, '2028'],
      ['số xe chạy điện', 'tổng số xe', '2030'],
    ])
    expect(findIndicators('Chỉ số TFP đóng góp khoảng 50% vào tăng trưởng.', 0)[0]?.base).toBe('tăng trưởng')
  })

  it('end where other work with a number begins', () => {
    expect(namesOf('Cắm mốc 350 km hành lang bảo vệ nguồn nước, lập danh mục 120 hồ.')).toEqual([
      'hành lang bảo vệ nguồn nước',
    ])
    expect(namesOf('Đầu tư 01 lò đốt rác công suất 500 kg/giờ tại xã Hòa Bình.')).toEqual(['lò đốt rác'])
    expect(namesOf('Giữ vững 12 tiêu chí đã đạt.')).toEqual(['tiêu chí đã đạt'])
  })

  it('name the same per another area', () => {
    expect(
      namesOf('Giá trị sản phẩm trên 1 ha đất trồng đạt 150 triệu đồng; trên 1 ha mặt nước đạt 300 triệu đồng.'),
    ).toEqual(['Giá trị sản phẩm trên 1 ha đất trồng', 'Giá trị sản phẩm trên 1 ha mặt nước'])
  })

  it('tell of a place and how many live there', () => {
    expect(namesOf('Thực hiện tại 25 xã, phường với dân số 320.000 người.')).toEqual([])
  })

  it.each([
    ['Cắt giảm 30% số quy định và 30% chi phí tuân thủ.', ['số quy định', 'chi phí tuân thủ']],
    [
      'Bắt giữ 30% số đối tượng cũ và 50% số đối tượng mới; 100% tin báo được tiếp nhận.',
      ['số đối tượng cũ', 'số đối tượng mới', 'tin báo được tiếp nhận'],
    ],
    [
      '95% người nhiễm HIV biết tình trạng nhiễm của mình; 95% người biết tình trạng nhiễm HIV được điều trị.',
      ['người nhiễm HIV biết tình trạng nhiễm của mình', 'người biết tình trạng nhiễm HIV được điều trị'],
    ],
  ])('are not taken over from the next: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })
})

describe('numbers among tasks', () => {
  const read = (text: string) =>
    findIndicators(text, 0, { task: true }).map(({ name, value, base }) => [name, value?.min ?? value?.max, base])

  it('are named without the body that leads the work', () => {
    expect(read('Sở Y tế chủ trì mở rộng bao phủ bảo hiểm y tế, phấn đấu đạt 95% dân số.')).toEqual([
      ['bao phủ bảo hiểm y tế', 95, 'dân số'],
    ])
  })

  it.each([
    ['Thanh tra 12 đơn vị sử dụng từ 50 lao động trở lên.', [['đơn vị sử dụng từ 50 lao động trở lên', 12, null]]],
    ['Bố trí quỹ đất 20% diện tích dự án từ 2 ha trở lên.', [['quỹ đất', 20, 'diện tích dự án từ 2 ha trở lên']]],
    ['Khuyến khích các doanh nghiệp có vốn trên 10 tỷ đồng, doanh thu trên 50 tỷ đồng đầu tư.', []],
    ['Cập nhật 100% văn bản.', [['văn bản', 100, 'văn bản']]],
    ['Khẩn trương hoàn thành 100% việc kiểm kê.', [['việc kiểm kê', 100, 'việc kiểm kê']]],
  ])('tell of which things: %s', (text, found) => {
    expect(read(text)).toEqual(found)
  })
})

describe('numbers that stand behind words that number else', () => {
  it('are shares of those with tài khoản', () => {
    expect(namesOf('Tỷ lệ dân số trưởng thành có tài khoản 95%.')).toEqual(['Tỷ lệ dân số trưởng thành có tài khoản'])
  })

  it('are values of bare years in a list', () => {
    expect(findIndicators('Tỷ lệ che phủ rừng: 2027: 55%; 2028: 56%.', 0).map(({ name, by }) => [name, by])).toEqual([
      ['Tỷ lệ che phủ rừng', '2027'],
      ['Tỷ lệ che phủ rừng', '2028'],
    ])
  })

  it('are parts that are spent on something', () => {
    expect(findIndicators('Bố trí vốn 2.000 tỷ đồng; phân bổ 60% cho vùng khó khăn.', 0).at(-1)).toMatchObject({
      name: 'phân bổ cho vùng khó khăn',
      base: null,
    })
  })
})

describe('what the work helps to bring about', () => {
  it.each([
    ['Phát triển du lịch góp phần tạo việc làm cho 2.500 lao động.', 'tạo việc làm cho lao động', null],
    ['Hoàn thành các hồ chứa góp phần nâng diện tích tưới lên 4.500 ha.', 'diện tích tưới', null],
    ['Phát triển chăn nuôi góp phần giảm tỷ lệ hộ nghèo 1%/năm.', 'tỷ lệ hộ nghèo', 'decrease'],
    ['Góp phần đạt mục tiêu 100% xã có bác sĩ.', 'xã có bác sĩ', null],
  ])('is what is measured: %s', (text, name, change) => {
    expect(findIndicators(text, 0)).toMatchObject([{ name, change }])
  })
})

describe('a work of any field before a quantity', () => {
  it.each([
    ['Thu thập 100% bản sao giấy chứng nhận.', 'bản sao giấy chứng nhận'],
    ['Xác minh, đối soát 95% thông tin hộ tịch.', 'thông tin hộ tịch'],
    ['Khảo sát 500 hộ kinh doanh.', 'hộ kinh doanh khảo sát'],
    ['Thu thập, thẩm tra và chỉnh lý 1.200 hồ sơ đất đai.', 'hồ sơ đất đai'],
  ])('is no name of its object: %s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected])
  })

  it('is measured itself where it is said of money', () => {
    expect(namesOf('Giải ngân 95% vốn đầu tư công.')).toEqual(['Giải ngân'])
  })
})

describe('what stands beside the thing that is counted', () => {
  it.each([
    ['Thu hút 02 dự án điện gió, tổng công suất 58 MW.', 'dự án điện gió'],
    ['Thay thế 10 máy tính đã cũ (Quý II, Văn phòng Sở).', 'máy tính đã cũ'],
    ['Trồng mới 5 ha rừng phòng hộ (hoàn thành quý 3).', 'rừng phòng hộ'],
    ['Cập nhật 100% dữ liệu tàu cá - hoàn thành trước 10/10/2026.', 'dữ liệu tàu cá'],
    ['Đồn Biên phòng Cửa Sông kiểm soát 100% tàu ra vào cảng.', 'tàu ra vào cảng'],
    ['Mời 03 đoàn khảo sát quốc tế trong tháng 5, 6/2026.', 'đoàn khảo sát quốc tế'],
    ['Cải thiện ít nhất 03 bậc chỉ số chuyển đổi số.', 'chỉ số chuyển đổi số'],
    ['Phấn đấu tăng từ 3 đến 5 bậc về chỉ số hài lòng.', 'chỉ số hài lòng'],
    ['Tổ chức 04 buổi ngoại khóa, 02 đợt tình nguyện.', 'buổi ngoại khóa'],
    ['Xóa 04 điểm trường lẻ trước năm học 2027 - 2028.', 'điểm trường lẻ'],
    ['Thu hút 60 lao động trẻ về làm việc (hỗ trợ 02 lần mức lương).', 'lao động trẻ về làm việc'],
    ['Bảo đảm đủ 100% sách giáo khoa cho học sinh nghèo.', 'sách giáo khoa cho học sinh nghèo'],
  ])('is no part of its name: %s', (text, expected) => {
    expect(namesOf(text)[0]).toBe(expected)
  })
})

describe('a share of those that are counted of a whole', () => {
  const read = (text: string) =>
    findIndicators(text, 0).map(({ name, equivalents }) => [name, equivalents.map(({ min }) => min)])

  it.each([
    ['Thôn văn hóa: 15/16 thôn, đạt 93,75%.', 'Thôn văn hóa', 93.75],
    ['Có 15/16 thôn đạt chuẩn văn hóa, đạt tỷ lệ 93,75%.', 'thôn đạt chuẩn văn hóa', 93.75],
    ['Xã đạt chuẩn nông thôn mới 45/60 xã, tỷ lệ 75%.', 'Xã đạt chuẩn nông thôn mới', 75],
  ])('says the same again: %s', (text, name, share) => {
    expect(read(text)).toEqual([[name, [share]]])
  })

  it('is a target of its own where it is not the same', () => {
    expect(read('Có 15/16 thôn đạt chuẩn văn hóa, đạt 50% kế hoạch.')[0]).toEqual(['thôn đạt chuẩn văn hóa', []])
  })
})

it('says of the same that it is above the standard', () => {
  expect(namesOf('100% giáo viên đạt chuẩn, 30% trên chuẩn; 100% trường có Internet.')).toEqual([
    'giáo viên đạt chuẩn',
    'giáo viên trên chuẩn',
    'trường có Internet',
  ])
})

describe('what is made into something', () => {
  it.each([
    ['Xây dựng ngành du lịch thành ngành kinh tế mũi nhọn, đóng góp 12% GRDP.', 'ngành du lịch'],
    ['Phát triển công nghiệp sinh học trở thành ngành quan trọng, đóng góp 7% vào GDP.', 'công nghiệp sinh học'],
  ])('is what contributes: %s', (text, name) => {
    expect(namesOf(text)).toEqual([name])
  })
})

describe('what is said of the share of a group', () => {
  const baseOf = (text: string) => findIndicators(text, 0).map(({ base }) => base)

  it.each([
    'trồng cây xanh',
    'đi học đúng độ tuổi',
    'bỏ thuốc lá',
    'nói được tiếng Anh',
    'cập nhật dữ liệu đầy đủ',
    'vay vốn ưu đãi',
    'di dời đến nơi an toàn',
    'tiêm đủ mũi',
    'khám sức khỏe định kỳ',
    'tái hòa nhập cộng đồng',
    'viết bài thu hoạch',
    'kích hoạt tài khoản',
    'hiến máu tình nguyện',
    'chuyển sang dùng điện',
    'qua bồi dưỡng',
    'trong thời hạn 03 ngày',
    'bàn giao mặt bằng',
    'phản hồi trong ngày',
    'giải ngân hết vốn',
    'đấu thầu qua mạng',
    'tưới tiết kiệm',
    'ban hành quy chế',
  ])('is no part of whom it is taken of: %s', (said) => {
    expect(baseOf(`Phấn đấu 85% hộ gia đình ${said}.`)).toEqual(['hộ gia đình'])
  })

  it.each([
    ['80% trẻ em trong độ tuổi đi học trung học cơ sở.', 'trẻ em trong độ tuổi đi học trung học cơ sở'],
    ['100% tàu cá "3 không" được đăng ký.', 'tàu cá "3 không"'],
    ['Xử phạt 100% hành vi mất kết nối thiết bị.', 'hành vi mất kết nối thiết bị'],
    ['50% nguồn nước phải cắm mốc bảo vệ được cắm mốc.', 'nguồn nước phải cắm mốc bảo vệ'],
  ])('is a part of it where it says which they are: %s', (text, base) => {
    expect(baseOf(text)).toEqual([base])
  })
})

describe('a measure without a unit', () => {
  const read = (text: string) => findIndicators(text, 0).map(({ name, value }) => [name, value?.min, value?.unit])

  it.each([
    ['Tổng tỷ suất sinh đạt 2,1.', 'Tổng tỷ suất sinh', 2.1, null],
    ['Điểm trung bình môn Toán đạt 6,5.', 'Điểm trung bình môn Toán', 6.5, null],
    ['Chỉ số hài lòng đạt từ 4,0 trở lên.', 'Chỉ số hài lòng', 4, null],
    ['Hệ số sử dụng đất đạt 2,5 lần.', 'Hệ số sử dụng đất', 2.5, 'lần'],
    ['Số bác sĩ trên vạn dân là 11,5.', 'Số bác sĩ', 11.5, 'bác sĩ'],
    ['Mở rộng diện tích lúa phát thải thấp lên 130.000 ha.', 'diện tích lúa phát thải thấp', 130_000, 'ha'],
  ])('has its value: %s', (text, name, min, unit) => {
    expect(read(text)).toEqual([[name, min, unit]])
  })
})
