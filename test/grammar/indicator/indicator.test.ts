import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const names = (text: string, task = false) => findIndicators(text, 0, { task }).map((one) => one.name)
const first = (text: string, task = false) => {
  const [one] = findIndicators(text, 0, { task })
  if (!one) throw new Error(`no indicator in ${text}`)
  return one
}

describe('the scale of a map', () => {
  it('is no quantity, and stays whole in the name', () => {
    const found = findIndicators('Hoàn thành 100% việc đo vẽ bản đồ tỷ lệ 1:50.000 đối với diện tích rừng.', 0)
    expect(found.map(({ name, value }) => [name, value?.min])).toEqual([
      ['việc đo vẽ bản đồ tỷ lệ 1:50.000 đối với diện tích rừng', 100],
    ])
    expect(findIndicators('Lập bản đồ tỷ lệ 1:5.000 và 1:10.000 cho vùng ven biển.', 0)).toEqual([])
  })

  it('may stand beside how deep it goes, which is none either', () => {
    expect(findIndicators('Điều tra vùng biển đến độ sâu 300 m nước và 1.500 m tỷ lệ 1:500.000.', 0)).toEqual([])
  })
})

describe('an indicator of a central programme', () => {
  it.each([
    ['Tỉ lệ tiêm chủng đạt tối thiểu 95% với 12 loại vắc xin.', [['Tỉ lệ tiêm chủng', '%', null]]],
    [
      'Tỉ số giới tính khi sinh dưới 109 bé trai/100 bé gái sinh ra sống.',
      [['Tỉ số giới tính khi sinh', 'bé trai', '100 bé gái']],
    ],
    [
      'Giảm tỉ suất tử vong trẻ em: Dưới 5 tuổi còn 18,5‰; dưới 1 tuổi còn 12,5‰.',
      [
        ['tỉ suất tử vong trẻ em: Dưới 5 tuổi', '‰', null],
        ['tỉ suất tử vong trẻ em: dưới 1 tuổi', '‰', null],
      ],
    ],
    [
      'Đạt 30 giường bệnh, 2,8 dược sĩ đại học, 25 điều dưỡng viên trên 10.000 dân.',
      [
        ['giường bệnh', 'giường bệnh', '10.000 dân'],
        ['dược sĩ đại học', 'dược sĩ', '10.000 dân'],
        ['điều dưỡng viên', 'điều dưỡng', '10.000 dân'],
      ],
    ],
    [
      'Duy trì mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con), quy mô dân số 104 triệu người.',
      [
        ['mức sinh thay thế', 'con', null],
        ['quy mô dân số', 'người', null],
      ],
    ],
    [
      'Đào tạo nghề cho lao động nông thôn bình quân 1,5 triệu người/năm.',
      [['Đào tạo nghề cho lao động nông thôn', 'người', 'năm']],
    ],
    [
      'Dành tối thiểu 50% quỹ đất sau di dời vào mục đích công cộng; 60% sản phẩm vào siêu thị, 80% khách vào mùa hè.',
      [
        ['quỹ đất sau di dời vào mục đích công cộng', '%', null],
        ['sản phẩm vào siêu thị', '%', null],
        ['khách', '%', null],
      ],
    ],
    ['Tỷ số giới tính khi sinh dưới 109 bé trai trên 100 bé gái.', [['Tỷ số giới tính khi sinh', 'bé trai', null]]],
    [
      'Hạ tầng mạng cáp quang phủ trên 80% hộ gia đình, 100% xã.',
      [
        ['Hạ tầng mạng cáp quang phủ', '%', null],
        ['Hạ tầng mạng cáp quang phủ', '%', null],
      ],
    ],
    [
      'Hồ sơ xử lý trực tuyến đạt tối thiểu 50%, từ năm 2025 đạt 80%.',
      [
        ['Hồ sơ xử lý trực tuyến', '%', null],
        ['Hồ sơ xử lý trực tuyến', '%', null],
      ],
    ],
    [
      'Rút ngắn thời gian thông quan xuống còn 10 giờ đối với hàng xuất khẩu và 12 giờ đối với hàng nhập khẩu.',
      [
        ['thời gian thông quan đối với hàng xuất khẩu', 'giờ', null],
        ['thời gian thông quan đối với hàng nhập khẩu', 'giờ', null],
      ],
    ],
    ['Huy động 130 tỷ USD vốn đầu tư cho giai đoạn 2021 - 2030.', [['vốn đầu tư', 'USD', null]]],
    [
      'Thuộc nhóm 40 quốc gia dẫn đầu trên thế giới trong bảng xếp hạng toàn cầu về chỉ số đổi mới sáng tạo.',
      [['chỉ số đổi mới sáng tạo', 'quốc gia', null]],
    ],
  ])('of %s', (text, expected) => {
    expect(findIndicators(text, 0).map(({ name, value }) => [name, value?.unit, value?.per])).toEqual(expected)
  })
})

it('takes a share of what keeps something up of the things alone', () => {
  expect(first('Có 50% số xã duy trì hoạt động thường xuyên.')).toMatchObject({ base: 'số xã' })
  expect(findIndicators('Mạng cáp quang phủ trên 80% hộ gia đình, 100% xã.', 0)[1]).toMatchObject({ base: 'xã' })
})

it('takes no word that a full stop shortens for the end of a sentence', () => {
  expect(names('Tỷ lệ hộ dân tại TP. An Lĩnh dùng nước sạch đạt 98%.')).toEqual([
    'Tỷ lệ hộ dân tại TP. An Lĩnh dùng nước sạch',
  ])
})

describe('the name of several indicators', () => {
  it.each([
    [
      'Cán bộ kỹ thuật bảo đảm tự chủ được 70% năng lực kiểm định các công trình cầu và 100% đối với công trình cống.',
      ['năng lực kiểm định các công trình cầu', 'năng lực kiểm định đối với công trình cống'],
    ],
    [
      'Có 90% hồ sơ được nộp qua mạng, 100% đối với doanh nghiệp.',
      ['hồ sơ được nộp qua mạng', 'hồ sơ được nộp qua mạng đối với doanh nghiệp'],
    ],
    [
      'Có 90% hộ dùng nước sạch; 100% đối với trường học được cấp nước.',
      ['hộ dùng nước sạch', 'trường học được cấp nước'],
    ],
    [
      'Có 80% dân số dùng nước sạch, trong đó 55% từ công trình tập trung, 25% từ giếng khoan.',
      [
        'dân số dùng nước sạch',
        'dân số dùng nước sạch từ công trình tập trung',
        'dân số dùng nước sạch từ giếng khoan',
      ],
    ],
    [
      'Tỷ lệ trường đạt chuẩn 60%, trong đó 70% ở bậc mầm non.',
      ['Tỷ lệ trường đạt chuẩn', 'Tỷ lệ trường đạt chuẩn ở bậc mầm non'],
    ],
    [
      'Thu ngân sách đạt 20.000 tỷ đồng, trong đó 8.000 tỷ đồng từ thuế và 2.000 tỷ đồng từ đất.',
      ['Thu ngân sách', 'Thu ngân sách từ thuế', 'Thu ngân sách từ đất'],
    ],
    ['Trồng 5.000 ha rừng, trong đó 2.000 ha là rừng phòng hộ.', ['rừng', 'rừng phòng hộ']],
    ['Tỷ lệ đô thị hóa đạt 50%, trong đó 60% từ năm 2035.', ['Tỷ lệ đô thị hóa', 'Tỷ lệ đô thị hóa']],
    ['Nước sạch: 98% dân cư đô thị và 75% dân cư nông thôn.', ['Nước sạch', 'Nước sạch']],
    [
      'Năm 2022 đạt 50%, năm 2023 đạt 70%, năm 2025 đạt 100% số thôn có nhà văn hóa.',
      ['số thôn có nhà văn hóa', 'số thôn có nhà văn hóa', 'số thôn có nhà văn hóa'],
    ],
  ])('of %s', (text, expected) => {
    expect(findIndicators(text, 0, { subject: 'Tỷ lệ hộ nghèo' }).map(({ name }) => name)).toEqual(expected)
  })

  it.each([
    ['Giảm tỷ suất tử vong mẹ năm 2025 xuống còn 42/100.000 trẻ và 40/100.000 trẻ vào năm 2030.', 'tỷ suất tử vong mẹ'],
    ['Giảm 10% số vụ đuối nước năm 2025 và 20% vào năm 2030.', 'số vụ đuối nước'],
    ['150 trường đạt chuẩn an toàn vào năm 2025 và 200 vào năm 2030.', 'trường đạt chuẩn an toàn'],
    ['Có 50 hợp tác xã bán hàng qua mạng đến năm 2025, 80 đến năm 2030.', 'hợp tác xã bán hàng qua mạng'],
    ['Thành lập 12 câu lạc bộ năm 2025; 15 năm 2030.', 'câu lạc bộ'],
  ])('is one for the values of two years: %s', (text, name) => {
    const found = findIndicators(text)
    expect(found.map((one) => [one.name, one.by])).toEqual([
      [name, '2025'],
      [name, '2030'],
    ])
    expect(found[1]?.change).toBe(found[0]?.change)
    expect(found[1]?.value?.unit).toBe(found[0]?.value?.unit)
  })

  it.each([
    'Có 50% xã, 70% phường và 90% đặc khu dùng chữ ký số vào năm 2028.',
    '80% sở và 60% xã dùng chữ ký số đến năm 2028.',
  ])('holds for all shares of one predicate, as its time does: %s', (text) => {
    for (const { name, base, by } of findIndicators(text)) {
      expect(name).toBe(`${base} dùng chữ ký số`)
      expect(by).toBe('2028')
    }
  })

  it('is taken of activities, which are no predicate behind các', () => {
    const baseOf = (text: string) => findIndicators(text)[0]?.base
    expect(baseOf('Đến năm 2030, 90% các hoạt động kiểm tra được thực hiện trực tuyến.')).toBe('các hoạt động kiểm tra')
    expect(baseOf('Đến năm 2030, 90% hợp tác xã hoạt động hiệu quả.')).toBe('hợp tác xã')
  })

  it('goes on under another condition', () => {
    const found = findIndicators('Giảm phát thải khí nhà kính 9% bằng nguồn lực trong nước và 27% nếu có hỗ trợ.')
    expect(found.map(({ name, change, base }) => [name, change, base])).toEqual([
      ['phát thải khí nhà kính', 'decrease', null],
      ['phát thải khí nhà kính', 'decrease', null],
    ])
  })

  it('is compared with what was planned where both stand in one', () => {
    expect(first('Thu ngân sách đạt 4.500/3.600 tỷ đồng.')).toMatchObject({
      value: { min: 4_500_000_000_000, unit: 'VND' },
      baseline: { text: '3.600 tỷ đồng', value: { min: 3_600_000_000_000, unit: 'VND' } },
    })
    expect(first('Tỷ lệ xã đạt chuẩn 83,5%/60% tổng số xã.')).toMatchObject({
      value: { min: 83.5, unit: '%' },
      baseline: { text: '60%', date: null, value: { min: 60, unit: '%' } },
    })
    expect(first('Phấn đấu 72/120 xã đạt chuẩn.').baseline).toBeNull()
  })

  it('takes no day of a list for a count', () => {
    expect(findIndicators('Mở 3 lớp tập huấn trong tháng 5 và 6 năm 2025.')).toHaveLength(1)
    expect(findIndicators('Nâng tỷ lệ từ 60% năm 2020 lên 70%.')).toMatchObject([{ by: null }])
  })

  it('is counted per so many that the name says of both', () => {
    const found = findIndicators('Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31,5 giường.')
    expect(found.map(({ value }) => value?.per)).toEqual(['vạn dân', 'vạn dân'])
  })

  it('has not the year of a multiple for its own', () => {
    const found = findIndicators('Thu nhập bình quân năm 2025 gấp 1,6 lần năm 2020, đạt trên 3.000 USD.')
    expect(found.map(({ by, baseline }) => [by, baseline?.date])).toEqual([
      ['2025', '2020'],
      ['2025', undefined],
    ])
  })

  it('is without how often it is counted', () => {
    expect(first('Đưa ít nhất 500 lao động đi học nghề mỗi năm.')).toMatchObject({
      name: 'lao động đi học nghề',
      value: { min: 500, per: 'năm' },
    })
  })
})

describe('the name of an indicator', () => {
  it.each([
    ['Tỷ lệ che phủ rừng đạt trên 42%.', 'Tỷ lệ che phủ rừng'],
    ['Tỷ lệ hộ nghèo còn dưới 1%.', 'Tỷ lệ hộ nghèo'],
    ['Điều chỉnh tỷ lệ hộ nghèo xuống 3%.', 'tỷ lệ hộ nghèo'],
    ['Giảm từ 5% đến 10% cả 3 tiêu chí: số vụ cháy, số người chết.', 'số vụ cháy, số người chết'],
    ['Kéo giảm 5% trên cả ba mặt về số vụ cháy và số người chết.', 'số vụ cháy và số người chết'],
    ['Tỷ lệ hộ nghèo phải đạt được 5%.', 'Tỷ lệ hộ nghèo'],
    ['Duy trì bền vững kết quả đã đạt được, ít nhất 85% thôn không có hộ đói.', 'thôn không có hộ đói'],
    ['Có 20 hợp tác xã có doanh thu trên 5 tỷ đồng/năm.', 'hợp tác xã có doanh thu trên 5 tỷ đồng/năm'],
    ['Xây dựng 10 xã đạt tỷ lệ hộ nghèo dưới 2%.', 'xã đạt tỷ lệ hộ nghèo dưới 2%'],
    ['Tốc độ tăng trưởng (theo giá so sánh 2010) đạt 8%.', 'Tốc độ tăng trưởng (theo giá so sánh 2010)'],
    ['GRDP theo giá so sánh năm 2010 tăng 8%/năm.', 'GRDP theo giá so sánh năm 2010'],
    ['Sử dụng tối thiểu 5% quỹ đất cho cây xanh.', 'Sử dụng quỹ đất cho cây xanh'],
    ['Thu ngân sách: 12.000 tỷ đồng.', 'Thu ngân sách'],
    ['Nâng tỷ lệ lao động qua đào tạo lên 70%.', 'tỷ lệ lao động qua đào tạo'],
    ['Giảm tỷ lệ hộ nghèo bình quân 1%/năm.', 'tỷ lệ hộ nghèo'],
    ['Sản lượng chè bình quân giai đoạn 2021 - 2025 đạt 9.000 tấn.', 'Sản lượng chè bình quân'],
    ['Đến năm 2025, tỷ lệ đô thị hóa đạt 40%.', 'tỷ lệ đô thị hóa'],
    ['Phấn đấu 80% trường học có phòng máy tính.', 'trường học có phòng máy tính'],
    ['Hình thành 02 trung tâm kho vận tại thị xã Hồng Hà.', 'trung tâm kho vận tại thị xã Hồng Hà'],
    ['Phát 24 phóng sự trên sóng truyền hình.', 'phóng sự trên sóng truyền hình'],
    ['Mỗi năm thu hút được từ 02 đến 03 dự án trồng chè.', 'dự án trồng chè thu hút được'],
    ['Bố trí ít nhất 15% ngân sách chi cho đào tạo nghề.', 'ngân sách chi cho đào tạo nghề'],
    ['Bố trí ít nhất 3% ngân sách cho đào tạo nghề và tăng dần theo nhu cầu.', 'ngân sách cho đào tạo nghề'],
    ['Rà soát, bổ sung 04 cụm công nghiệp.', 'cụm công nghiệp rà soát, bổ sung'],
    ['Hỗ trợ ít nhất 20 hợp tác xã bán hàng qua mạng.', 'hợp tác xã bán hàng qua mạng'],
    ['Tuyên truyền trực quan: treo 50 băng rôn.', 'băng rôn'],
    ['Công tác tuyên truyền: in 500 tờ gấp.', 'tờ gấp'],
    ['Sắp xếp chỗ ở cho tối thiểu 30 hộ.', 'Sắp xếp chỗ ở cho hộ'],
    ['Thời gian sơ tán sau cảnh báo không quá 02 giờ.', 'Thời gian sơ tán sau cảnh báo'],
    ['Du lịch trở thành ngành mũi nhọn, đóng góp 12% GRDP.', 'Du lịch'],
    ['Là đô thị đáng sống, với thu nhập bình quân đầu người đạt 9.000 USD.', 'thu nhập bình quân đầu người'],
    ['Đẩy mạnh mua bán trên mạng, bảo đảm kinh tế số chiếm 30% GRDP.', 'kinh tế số'],
    ['Lãnh đạo cân đối ngân sách hằng năm, ưu tiên bố trí 3% ngân sách cho y tế.', 'ngân sách cho y tế'],
    ['Đẩy mạnh cải cách hành chính, cắt giảm ít nhất 30% giấy tờ.', 'giấy tờ'],
    ['(ii) tổ chức tối thiểu 20 lớp nghề/năm.', 'lớp nghề'],
    ['Đáp ứng 75% nhu cầu thuốc trong tỉnh.', 'nhu cầu thuốc trong tỉnh'],
    ['03 nghề dệt được đưa vào danh mục di sản.', 'nghề dệt được đưa vào danh mục di sản'],
    ['Mỗi thôn thành lập và duy trì hoạt động 01 tổ hòa giải.', 'tổ hòa giải'],
    ['Tốc độ tăng năng suất lao động đạt bình quân từ 5 - 6%/năm.', 'Tốc độ tăng năng suất lao động'],
    ['Phát triển diện tích chè đạt 900 ha.', 'diện tích chè'],
    ['Số hóa 5.000 trang tài liệu.', 'trang tài liệu số hóa'],
    ['Bãi bỏ 100% điều kiện kinh doanh của các ngành.', 'điều kiện kinh doanh của các ngành'],
    ['Loại bỏ 100% lò gạch thủ công.', 'lò gạch thủ công'],
    ['Thay thế 100% xe buýt chạy dầu.', 'xe buýt chạy dầu'],
    ['Tỷ lệ thay thế xe buýt đạt 100%.', 'Tỷ lệ thay thế xe buýt'],
    ['Tiết kiệm 8% tổng điện tiêu thụ so với kế hoạch.', 'Tiết kiệm tổng điện tiêu thụ'],
    ['Tăng phụ cấp ưu đãi tối thiểu 70% đối với người trực đêm.', 'phụ cấp ưu đãi'],
    ['Cải cách thể chế: 100% văn bản được ban hành đúng hạn.', 'văn bản được ban hành đúng hạn'],
    ['Chỉ số hài lòng của xã: nằm trong nhóm Tốt, tăng ít nhất 02 bậc.', 'Chỉ số hài lòng của xã'],
    ['Mở 02 lớp nghề tại các xã (tháng 5 và tháng 10/2027).', 'lớp nghề tại các xã'],
    ['Đề xuất đơn giản hóa ít nhất 05 TTHC.', 'TTHC đề xuất đơn giản hóa'],
    ['Tập trung chỉ đạo giải ngân vốn đầu tư công đạt trên 95%.', 'giải ngân vốn đầu tư công'],
    ['Cân đối, bố trí vốn cho Quỹ Khuyến học đạt 2 tỷ đồng.', 'vốn cho Quỹ Khuyến học'],
    ['100% trường dùng học bạ số (hoàn thành trước năm 2027).', 'trường dùng học bạ số'],
    ['Đóng góp khoảng 55% GRDP.', 'đóng góp GRDP'],
    ['Y tế góp phần vào phát triển con người, đóng góp vào chỉ số tuổi thọ đạt trên 0,7.', 'chỉ số tuổi thọ'],
    ['90% người cao tuổi được khám bệnh ít nhất 01 lần/năm.', 'người cao tuổi được khám bệnh ít nhất 01 lần/năm'],
  ])('of %s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it('is taken over where the clause does not say it', () => {
    const [, second] = findIndicators('Đến năm 2025, có 50% nông sản bán qua hợp đồng và đến năm 2030, tăng lên 60%.')
    expect(second).toMatchObject({
      name: 'nông sản bán qua hợp đồng',
      base: 'nông sản',
      by: '2030',
      inferred: ['name'],
    })
    expect(second?.change).toBeNull()
  })

  it('is the industry and not its growth rate where a share follows', () => {
    const text = 'Tốc độ tăng trưởng ngành dệt may đạt 9%/năm và chiếm khoảng 30% giá trị công nghiệp.'
    expect(names(text)).toEqual(['Tốc độ tăng trưởng ngành dệt may', 'ngành dệt may'])
  })
})

describe('what falls or is reached', () => {
  it.each([
    ['Giảm tai nạn giao thông 5% về số vụ, số người chết.', 'tai nạn giao thông', 'decrease', null],
    ['Tiếp tục kiềm chế giảm tai nạn giao thông từ 5% trở lên.', 'tai nạn giao thông', 'decrease', null],
    ['Tối thiểu 30% xe buýt chạy điện vào cuối năm 2026 (năm 2025: 12%).', 'xe buýt chạy điện', null, '2026'],
    ['30% xe buýt chạy điện trước khi kết thúc năm 2028.', 'xe buýt chạy điện', null, '2028'],
    ['Bình quân mỗi xã có ít nhất 02 trạm sạc.', 'trạm sạc', null, null],
  ])('is read of %j', (text, name, change, by) => {
    expect(findIndicators(text)).toMatchObject([{ name, change, by }])
  })
})

it.each([
  ['Mục tiêu giảm thất thoát nước so với năm 2020: 8%', 'thất thoát nước', 'decrease'],
  ['Chỉ tiêu tăng diện tích rừng so với năm 2020: 3%', 'diện tích rừng', 'increase'],
  ['Giảm số vụ cháy so với năm 2025: 10 vụ', 'số vụ cháy', 'decrease'],
  ['Giảm tỷ lệ hộ nghèo: 1,5%/năm', 'tỷ lệ hộ nghèo', 'decrease'],
  ['Tăng năng suất lao động: 7%/năm', 'năng suất lao động', 'increase'],
  ['Giảm tỷ lệ hộ nghèo: dưới 2%/năm', 'tỷ lệ hộ nghèo', null],
  ['Giảm tỷ lệ hộ nghèo so với năm 2020: còn 3%', 'tỷ lệ hộ nghèo', null],
  ['Nâng độ che phủ rừng: 42%', 'độ che phủ rừng', null],
  ['Tăng tốc độ tăng trưởng: 8%/năm', 'tốc độ tăng trưởng', null],
  ['Tăng trưởng kinh tế: 8%/năm', 'Tăng trưởng kinh tế', null],
])('%j moves where its value says how far, behind a colon', (text, name, change) => {
  expect(findIndicators(text)).toMatchObject([{ name, change }])
})

it.each([
  ['Mỗi ấp thành lập 01 tổ công nghệ số.', 'ấp'],
  ['Mỗi khu phố, tổ dân phố có 02 điểm truy cập.', 'khu phố, tổ dân phố'],
  ['Mỗi chi đoàn xây dựng 01 công trình.', 'chi đoàn'],
  ['Mỗi trường có 01 phòng tư vấn.', 'trường'],
  ['Tỷ lệ hộ nghèo giảm 1 - 1,5% hằng năm.', 'năm'],
  ['Đến năm 2030, số vụ cháy giảm 5% hàng năm.', 'năm'],
  ['Thu hút 200 dự án hằng năm.', 'năm'],
  ['Kiểm tra 30 cơ sở hàng quý.', 'quý'],
  ['Tỷ lệ hồ sơ đúng hạn đạt 98% hằng năm.', null],
  ['Giảm 5% chi phí hằng năm của doanh nghiệp.', null],
])('%j is counted per %s', (text, per) => {
  expect(findIndicators(text)).toMatchObject([{ value: { per } }])
})

it.each([
  ['Đóng góp của kinh tế số vào tăng trưởng đạt 20%.', 'Đóng góp của kinh tế số vào tăng trưởng', null],
  ['Tỷ trọng của dịch vụ trong tăng trưởng đạt 40%.', 'Tỷ trọng của dịch vụ trong tăng trưởng', null],
  ['Thúc đẩy tăng trưởng kinh tế đạt 8%.', 'tăng trưởng kinh tế', null],
  ['Giá trị sản xuất công nghiệp tăng trưởng 12%.', 'Giá trị sản xuất công nghiệp', 'increase'],
  ['Doanh thu du lịch tăng trưởng bình quân đạt 10%.', 'Doanh thu du lịch', 'increase'],
])('%j is of a growth that is named, or is one', (text, name, change) => {
  expect(findIndicators(text)).toMatchObject([{ name, change }])
})

it.each([
  ['Trên địa bàn tỉnh có ít nhất 02 bệnh viện.', 'bệnh viện'],
  ['Đến năm 2030, trong phạm vi toàn huyện có 05 cụm công nghiệp.', 'cụm công nghiệp'],
  ['Trên địa bàn thành phố có 12 khách sạn đạt 3 sao.', 'khách sạn đạt 3 sao'],
  ['Số doanh nghiệp trên địa bàn tỉnh đạt 5.000 doanh nghiệp.', 'Số doanh nghiệp trên địa bàn tỉnh'],
])('%j is of what is counted, and not of where it is', (text, name) => {
  expect(findIndicators(text)).toMatchObject([{ name }])
})

describe('a second value of the same', () => {
  const named = (text: string) => findIndicators(text).map(({ name, change, base }) => [name, change, base])

  it.each([
    ['Tỷ lệ lao động qua đào tạo đạt 70% (có bằng cấp đạt 30%).', 'Tỷ lệ lao động qua đào tạo có bằng cấp'],
    ['Tỷ lệ lao động qua đào tạo đạt 70% (trong đó có chứng chỉ đạt 30%).', 'Tỷ lệ lao động qua đào tạo có chứng chỉ'],
    ['Tỷ lệ hộ dùng nước sạch đạt 95% (khu vực nông thôn đạt 90%).', 'Tỷ lệ hộ dùng nước sạch khu vực nông thôn'],
    ['Có 500 km đường, trong đó hoàn thành 300 km.', 'đường hoàn thành'],
    ['Trồng 500 ha rừng, trong đó trồng mới 300 ha.', 'rừng trồng mới'],
    ['Tỷ lệ đô thị hóa đạt 50% (kế hoạch đạt 48%).', undefined],
  ])('in brackets or behind trong đó is of a part: %s', (text, name) => {
    expect(named(text)[1]?.[0]).toBe(name)
  })

  it('moves as the first where each says in brackets when', () => {
    expect(named('Giảm phát thải 15% (tự nguyện) và 43% (có hỗ trợ).').map(([, change]) => change)).toEqual([
      'decrease',
      'decrease',
    ])
    expect(named('Phát thải giảm 15% (tự nguyện) và đạt 43%.')[1]?.[1]).toBeNull()
  })

  it.each([
    ['Phổ cập Internet đến 100% hộ gia đình.', 'Phổ cập Internet đến hộ gia đình', 'hộ gia đình'],
    ['Phủ sóng 5G tới 95% dân số.', 'Phủ sóng 5G tới dân số', 'dân số'],
    ['Mạng di động 5G đến 95% dân số.', 'Mạng di động 5G', 'dân số'],
    ['Đến năm 2030, 95% dân số có sổ sức khỏe.', 'dân số có sổ sức khỏe', 'dân số'],
  ])('says how far something reaches: %s', (text, name, base) => {
    expect(named(text)).toEqual([[name, null, base]])
  })
})

describe('base, change and equivalents', () => {
  it('has no word of duty in its name', () => {
    expect(names('Có thể tổ chức họp đại diện và phải bảo đảm có ít nhất là 55 hộ tham dự.')).toEqual(['hộ tham dự'])
    expect(names('Bố trí tỷ lệ nữ trong ban quản lý bến, hướng tới tối thiểu đạt 25%.')).toEqual([
      'tỷ lệ nữ trong ban quản lý bến',
    ])
    expect(names('Năng suất lúa với mục tiêu đạt 6 tấn.')).toEqual(['Năng suất lúa'])
    expect(names('Số hộ tham dự, phải bảo đảm ít nhất là 55 hộ.')).toEqual(['Số hộ tham dự'])
  })

  it('takes the whole of a share after the value, or the counted nouns before their verb', () => {
    expect(first('Kinh tế số đạt tối thiểu 30% GDP.').base).toBe('GDP')
    expect(first('Kinh tế số đạt tối thiểu 30% GDP, trở thành trung tâm của vùng.').base).toBe('GDP')
    expect(first('45% hợp tác xã tham gia sàn thương mại điện tử.').base).toBe('hợp tác xã')
    expect(first('Tỷ lệ hộ nghèo giảm 2% so với năm 2020.').base).toBeNull()
    expect(first('Tốc độ tăng trưởng đạt 8% trở lên gắn với giữ vững ổn định.').base).toBeNull()
    expect(first('Bố trí 2% tổng chi ngân sách cho khoa học và công nghệ.').base).toBe('tổng chi ngân sách')
    const [, rank] = findIndicators('Kinh tế số đạt 30% GDP; thuộc nhóm 10 tỉnh dẫn đầu.')
    expect(rank).toMatchObject({ base: null, value: { max: 10 } })
  })

  it('tells a change from the level that is reached', () => {
    expect(first('Số doanh nghiệp mới tăng 10%.').change).toBe('increase')
    expect(first('Cắt giảm ít nhất 30% thủ tục hành chính.').change).toBe('decrease')
    expect(first('Số doanh nghiệp mới tăng lên 900 doanh nghiệp.').change).toBeNull()
    expect(first('Tốc độ tăng trưởng đạt 7%.').change).toBeNull()
    expect(first('Tỷ lệ hộ nghèo giảm xuống còn 3%.').change).toBeNull()
  })

  it('holds on where the verb of a change is not said again', () => {
    const both = findIndicators('Giảm ít nhất 30% thời gian xử lý hồ sơ, ít nhất 20% chi phí tuân thủ.')
    expect(both.map(({ name, base, change }) => [name, base, change])).toEqual([
      ['thời gian xử lý hồ sơ', null, 'decrease'],
      ['chi phí tuân thủ', null, 'decrease'],
    ])
    const [, other] = findIndicators('Giảm 30% thời gian xử lý hồ sơ; 100% hồ sơ được số hóa.')
    expect(other?.change).toBeNull()
  })

  it('keeps the same quantity in another unit as an equivalent, about as exact', () => {
    const { value, equivalents } = first(
      'Thu nhập bình quân đầu người đạt khoảng 90 triệu đồng, tương đương 3.600 USD.',
    )
    expect(value).toMatchObject({ min: 90e6, unit: 'VND', approximate: true })
    expect(equivalents).toEqual([
      { min: 3600, max: 3600, minExclusive: false, maxExclusive: false, approximate: true, unit: 'USD', per: null },
    ])
  })

  it('takes only the end of a rise', () => {
    const text = 'Tỷ lệ lấp đầy khu công nghiệp tăng từ 50% lên 60%.'
    expect(findIndicators(text).map((one) => one.value?.min)).toEqual([60])
  })
})

describe('period and date', () => {
  it('reads the period, and takes it over for rates of the same sentence', () => {
    const text =
      'Giá trị xây dựng tăng bình quân giai đoạn 2021 - 2030 là 8%/năm; giá trị dịch vụ tăng 9%/năm; GRDP đạt 90 triệu đồng.'
    const found = findIndicators(text)
    expect(found.map((one) => one.period)).toEqual(['2021/2030', '2021/2030', null])
    expect(found.map((one) => one.inferred)).toEqual([[], ['period'], []])
  })

  it.each([
    ['Đến năm 2025, tỷ lệ A đạt 5%; tỷ lệ B đạt 6%.', ['2025', '2025']],
    ['GRDP đầu người đến năm 2025 khoảng 100 triệu đồng.', ['2025']],
    ['Tỷ lệ tham gia đạt 50% năm 2027, 80% năm 2030.', ['2027', '2030']],
    ['Đến năm 2025 tỷ lệ A đạt 5%. Tỷ lệ B đạt 6%.', ['2025', '2025']],
    ['Tỷ lệ A tăng 5% so với năm 2020.', [null]],
    ['Chậm nhất đến ngày 30/6/2029, bảo đảm 80% xã có trạm y tế', ['2029-06-30']],
    ['Muộn nhất là năm 2028, bảo đảm 80% xã có trạm y tế', ['2028']],
    ['Tỷ lệ giải ngân năm 2027 của tỉnh đạt 95%.', ['2027']],
    ['Tổng sản lượng lúa năm 2027 toàn huyện đạt 20.000 tấn.', ['2027']],
    ['Tỷ lệ hộ nghèo năm 2027 cả nước còn dưới 2%.', ['2027']],
    ['Tỷ lệ hộ nghèo theo chuẩn năm 2020 của tỉnh còn 2%.', [null]],
    ['Phấn đấu vượt 5% dự toán năm 2027 của tỉnh.', [null]],
  ])('reads by when in %s', (text, by) => {
    expect(findIndicators(text).map((one) => one.by)).toEqual(by)
  })

  it('reads a day that is written out', () => {
    expect(first('100% hồ sơ được số hóa trước ngày 31 tháng 12 năm 2025.')).toMatchObject({
      name: 'hồ sơ được số hóa',
      by: '2025-12-31',
    })
  })

  it('leaves what it is compared with out of the name, also where that is two things', () => {
    const compared = first('Thu nhập bình quân đầu người cao hơn mức bình quân của vùng và cả nước, đạt 90 triệu đồng.')
    expect(compared).toMatchObject({ name: 'Thu nhập bình quân đầu người', value: { min: 90e6 } })
    const less = first('Tỷ lệ hộ nghèo giảm 2%/năm so với bình quân của vùng và cả nước.')
    expect([less.name, less.baseline?.text]).toEqual(['Tỷ lệ hộ nghèo', 'bình quân của vùng và cả nước'])
  })

  it('does not take the year of a title, nor the period that it is compared with', () => {
    expect(first('Số vụ cháy giảm 5% so với giai đoạn 2016 - 2020.').period).toBeNull()
    expect(first('Giảm 5% số vụ cháy so với trung bình hằng năm giai đoạn 2016 - 2020.').period).toBeNull()
    const text =
      'Triển khai Đề án phát triển chợ đến năm 2025, định hướng đến năm 2035 và dự án xây dựng 02 bãi đậu xe.'
    expect(first(text, true)).toMatchObject({ by: null, name: 'bãi đậu xe', text: 'dự án xây dựng 02 bãi đậu xe' })
  })

  it('gives what is said of each year per year', () => {
    expect(first('Mỗi năm số hợp tác xã tăng 5%.').value?.per).toBe('năm')
  })
})

/** Name, value, unit, per, base, change of each indicator of a target. */
const fields = (text: string) =>
  findIndicators(text).map(({ name, value, base, change }) => {
    const amount = value?.min === value?.max ? value?.min : [value?.min, value?.max]
    return [name, amount, value?.unit, value?.per, base, change]
  })

describe('a level that is given again for a later year', () => {
  it('is a change as the first one is', () => {
    const found = findIndicators('Năng suất tăng bình quân đến năm 2025 đạt 7%, đến năm 2030 đạt 8%')
    expect(found.map(({ change, by, value }) => [change, by, value?.min])).toEqual([
      ['increase', '2025', 7],
      ['increase', '2030', 8],
    ])
    expect(findIndicators('Tỷ lệ đô thị hóa tăng 5%, đến năm 2030 đạt 45%').map(({ change }) => change)).toEqual([
      'increase',
      null,
    ])
  })
})

describe('fractions that measure nothing', () => {
  it.each(['nghỉ lễ 30/4–1/5 cho người lao động', 'dịp lễ 30/4, 1/5', 'xong trước 1/5', 'tổ chức trong 1/2 ngày'])(
    '%s',
    (text) => {
      expect(findIndicators(text)).toEqual([])
    },
  )

  it('are told from parts of a whole', () => {
    expect(findIndicators('giảm 1/3 số hộ nghèo').map(({ name }) => name)).toEqual(['số hộ nghèo'])
  })
})

describe('marks within a name', () => {
  it.each([
    [
      'Phấn đấu có 05 dự án về cảng biển, đường sắt... được triển khai.',
      'dự án về cảng biển, đường sắt... được triển khai',
    ],
    ['Xây dựng 05 trường học... Mỗi xã làm sổ', 'trường học'],
    ['Cơ cấu GRDP đến năm 2030: công nghiệp chiếm 51%', 'Cơ cấu GRDP: công nghiệp'],
    ['Hướng tới tỷ lệ xã đạt chuẩn nông thôn mới đạt 90%', 'tỷ lệ xã đạt chuẩn nông thôn mới'],
  ])('%s', (text, name) => {
    expect(findIndicators(text)[0]?.name).toBe(name)
  })
})

describe('what a share is taken of', () => {
  it('is no part of a word: `trực thuộc`', () => {
    expect(findIndicators('100% chi bộ trực thuộc hoàn thành tốt nhiệm vụ')[0]?.base).toBe('chi bộ trực thuộc')
  })
})

describe('a measure and its value on the two sides of a colon', () => {
  it.each([
    ['Tỷ lệ hộ cận nghèo: giảm còn dưới 2%', 'Tỷ lệ hộ cận nghèo', null, 2],
    ['Tỷ lệ thất nghiệp: giảm xuống còn 3%', 'Tỷ lệ thất nghiệp', 3, 3],
    ['Số vụ cháy rừng: giảm bình quân mỗi năm 5%', 'Số vụ cháy rừng', 5, 5],
  ])('%s', (text, name, min, max) => {
    const [found] = findIndicators(text)
    expect([found?.name, found?.value?.min, found?.value?.max]).toEqual([name, min, max])
  })
})

describe('a place in an order of merit', () => {
  it.each([
    ['Chỉ số hài lòng nằm trong nhóm 12 tỉnh, thành phố dẫn đầu.', 'Chỉ số hài lòng', [null, 12], 'tỉnh, thành phố'],
    ['Chỉ số năng lực cạnh tranh xếp hạng từ 25 trở lên.', 'Chỉ số năng lực cạnh tranh', [null, 25], null],
    ['Phấn đấu chỉ số chuyển đổi số xếp thứ 18 cả nước.', 'chỉ số chuyển đổi số', 18, null],
    ['Chỉ số hội nhập vào top 10 cả nước.', 'Chỉ số hội nhập', [null, 10], null],
    ['Chỉ số xanh đứng thứ 3 - 5 cả nước.', 'Chỉ số xanh', [3, 5], null],
  ])('is read from %s', (text, name, amount, unit) => {
    expect(fields(text)).toEqual([[name, amount, unit, null, null, null]])
  })

  it.each([
    'Đại hội lần thứ 13.',
    'Bổ nhiệm bác sĩ hạng 2.',
    'Khởi nghiệp trong nhóm ngành 5G.',
    'Các chỉ tiêu kinh tế: 13 chỉ tiêu.',
    'Nhóm chỉ tiêu xã hội (7 chỉ tiêu).',
    'Kế hoạch bao gồm 17 mục tiêu.',
    'Phát triển kinh tế số với 03 trụ cột.',
    'Sổ hộ tịch điện tử phục vụ 5 nhóm tiện ích như sau: tra cứu; cấp bản sao.',
    'Tập trung thực hiện 4 nhiệm vụ trọng tâm sau đây:',
  ])('is none in %s', (text) => {
    expect(fields(text)).toEqual([])
  })
})

describe('what stands beside a number', () => {
  it.each([
    ['Số bác sĩ có trình độ sau đại học đạt (25-40)%.', 'Số bác sĩ có trình độ sau đại học', '%', null, null],
    ['Thu nhập bình quân đầu người (USD/người): 3.100.', 'Thu nhập bình quân đầu người', 'USD', 'người', null],
    ['Giá trị sản phẩm/1 ha mặt nước: 150 triệu đồng.', 'Giá trị sản phẩm', 'VND', 'ha mặt nước', null],
    ['98/140 xã đạt chuẩn.', 'xã đạt chuẩn', 'xã', null, '140 xã'],
    ['Xây dựng 03 mô hình điểm như sau: nhà màng; vườn ươm.', 'mô hình điểm', 'mô hình', null, null],
    ['45 xã đạt 19 tiêu chí nâng cao.', 'xã đạt 19 tiêu chí nâng cao', 'xã', null, null],
    ['Chỉ số xanh trong nhóm 20/34 tỉnh.', 'Chỉ số xanh', 'tỉnh', null, '34 tỉnh'],
    ['Chỉ số chuyển đổi số xếp thứ 18/34 tỉnh.', 'Chỉ số chuyển đổi số', 'tỉnh', null, '34 tỉnh'],
  ])('is told from the name in %s', (text, name, unit, per, base) => {
    expect(findIndicators(text).map((one) => [one.name, one.value?.unit, one.value?.per, one.base])).toEqual([
      [name, unit, per, base],
    ])
  })

  it('is the same in another unit, behind what is counted too', () => {
    const [one, ...others] = findIndicators('98 xã đạt chuẩn, tương đương 70%.')
    expect([one?.value?.min, one?.equivalents[0]?.min, others.length]).toEqual([98, 70, 0])
  })
})

describe('the field of a rank', () => {
  it.each([
    ['Việt Nam thuộc nhóm 20 nước dẫn đầu về kinh tế biển.', 'kinh tế biển', [null, 20], 'nước'],
    ['Tỉnh có thu nhập cao, nằm trong nhóm 9 tỉnh dẫn đầu về du lịch.', 'du lịch', [null, 9], 'tỉnh'],
    ['Nhóm 5 tỉnh dẫn đầu cả nước về nuôi tôm.', 'nuôi tôm', [null, 5], 'tỉnh'],
  ])('is its name in %s', (text, name, amount, unit) => {
    expect(fields(text)).toEqual([[name, amount, unit, null, null, null]])
  })

  it('is that of the next rank where it is said once for both', () => {
    const text = 'Tỉnh thuộc nhóm 2 tỉnh dẫn đầu vùng, nhóm 9 tỉnh đứng đầu cả nước về du lịch biển.'
    expect(findIndicators(text).map(({ name, value, inferred }) => [name, value?.max, inferred])).toEqual([
      ['du lịch biển', 2, ['name']],
      ['du lịch biển', 9, []],
    ])
  })

  it('leaves a group that is only counted a count', () => {
    expect(fields('Thành lập nhóm 3 nước thành viên.')[0]?.[1]).toBe(3)
  })
})

describe('what stands around the measure', () => {
  it.each([
    ['Đạt giá trị xuất khẩu 300 tỷ đồng.', 'giá trị xuất khẩu', null],
    ['Giải quyết từ 08-10 điểm ùn tắc, hạn chế để ùn tắc kéo dài.', 'điểm ùn tắc', null],
    ['Nội dung cụ thể: Hằng năm giảm 4% số vụ cháy một cách bền vững và không để xảy ra cháy lớn.', 'số vụ cháy', null],
    ['Việt Nam có quy mô kinh tế biển đạt 10% GDP.', 'quy mô kinh tế biển', 'GDP'],
    ['Biển là động lực của cả nước và vùng ven biển, có nền kinh tế xanh chiếm 20% GRDP.', 'nền kinh tế xanh', 'GRDP'],
    ['Tăng chi cho y tế cơ sở bảo đảm tối thiểu 3% tổng chi ngân sách.', 'chi cho y tế cơ sở', 'tổng chi ngân sách'],
    ['Đẩy mạnh nuôi biển, bảo đảm nuôi công nghệ cao chiếm 30% sản lượng.', 'nuôi công nghệ cao', 'sản lượng'],
    [
      'Tuyên truyền sâu rộng để đạt mục tiêu tỷ lệ tham gia bảo hiểm đạt 90% dân số.',
      'tỷ lệ tham gia bảo hiểm',
      'dân số',
    ],
    ['Hình thành 03 cụm du lịch sinh thái: ven biển – đồi núi.', 'cụm du lịch sinh thái', null],
    ['Hợp tác với 15 viện, trường đại học trong vùng.', 'viện, trường đại học trong vùng', null],
    ['Quản lý chặt chẽ, bảo đảm 100% người nghiện được lập hồ sơ.', 'người nghiện được lập hồ sơ', 'người nghiện'],
    [
      'Tập huấn cho đội ngũ y tế, đảm bảo 100% Trạm y tế xã đáp ứng yêu cầu.',
      'Trạm y tế xã đáp ứng yêu cầu',
      'Trạm y tế xã',
    ],
    ['Bố trí kinh phí, bảo đảm tối thiểu 2% tổng chi ngân sách.', 'kinh phí', 'tổng chi ngân sách'],
    ['Tỷ lệ hộ nghèo được vay vốn, đảm bảo 100% nhu cầu.', 'Tỷ lệ hộ nghèo được vay vốn', 'nhu cầu'],
    ['Cấp thẻ bảo hiểm y tế cho người nghèo, đảm bảo 100%.', 'Cấp thẻ bảo hiểm y tế cho người nghèo', null],
    ['Rà soát thủ tục theo Nghị quyết số 66/NQ-CP, đảm bảo cắt giảm tối thiểu 30% thời gian.', 'thời gian', null],
    [
      'Hết năm 2026 đạt ít nhất 50% số xã không ma túy và đến năm 2028 đạt tỉnh không ma túy.',
      'số xã không ma túy',
      'số xã',
    ],
  ])('is no part of its name in %s', (text, name, base) => {
    expect(findIndicators(text).map((one) => [one.name, one.base])).toEqual([[name, base]])
  })

  it.each([
    ['100% các lớp học phải được lắp quạt.', 'các lớp học'],
    ['80% hộ dân tham gia mô hình được vay vốn.', 'hộ dân tham gia mô hình'],
    [
      '100% người nghiện, người sử dụng ma túy trên địa bàn được lập hồ sơ.',
      'người nghiện, người sử dụng ma túy trên địa bàn',
    ],
    ['95% người mắc bệnh lao được điều trị.', 'người mắc bệnh lao'],
    ['80% người sử dụng dịch vụ hài lòng.', 'người'],
    ['Dành ít nhất 2% chi ngân sách cho khuyến nông.', 'chi ngân sách'],
  ])('is told from the whole in %s', (text, base) => {
    expect(first(text).base).toBe(base)
  })

  it.each([
    ['Giảm nghèo bình quân cho giai đoạn 2016 - 2020 là 1%/năm.', 'Giảm nghèo bình quân', null, null],
    ['Giảm nghèo bình quân 1 - 1,5%/năm.', 'Giảm nghèo bình quân', null, null],
    ['Phấn đấu, duy trì phát triển tỷ lệ hộ dùng nước sạch đạt trên 95%.', 'tỷ lệ hộ dùng nước sạch', null, null],
    ['Đạt độ bao phủ nước sạch 83,3% dân số.', 'độ bao phủ nước sạch', null, null],
    ['Tiếp tục kéo giảm 5 - 10% số vụ cháy.', 'số vụ cháy', 'decrease', null],
    ['Kiềm chế, kéo giảm số vụ cháy rừng ít nhất 5% so với năm trước.', 'số vụ cháy rừng', 'decrease', null],
    ['Xây dựng 05 trụ cột về biển xanh (gồm: rừng, bãi).', 'trụ cột về biển xanh', null, null],
    ['Chậm nhất đến ngày 30/6/2025, đảm bảo 100% máy trạm được cài đặt.', 'máy trạm được cài đặt', null, '2025-06-30'],
    ['Rà soát quy trình; yêu cầu 100% mỏ đá ký quỹ phục hồi.', 'mỏ đá ký quỹ phục hồi', null, null],
  ])('is told from verbs, brackets and dates in %s', (text, name, change, by) => {
    expect(findIndicators(text).map((one) => [one.name, one.change, one.by])).toEqual([[name, change, by]])
  })

  it('is its own where the same whole does something else', () => {
    const text = '100% cán bộ, nhân viên được tập huấn, trong đó tối thiểu 50% cán bộ, nhân viên dùng được phần mềm.'
    expect(names(text)[1]).not.toBe('cán bộ, nhân viên được tập huấn')
    expect(first('70% máy trạm thuộc các sở, ngành được cài phần mềm.').base).toBe('máy trạm thuộc các sở, ngành')
  })

  it('leaves rules of voting, conditions and who is sent alone', () => {
    expect(names('Việc sáp nhập thôn phải đạt 50% cử tri đại diện hộ gia đình đồng ý.', true)).toEqual([])
    expect(names('Nghị quyết phải được trên 1/2 số đại biểu có mặt tán thành.', true)).toEqual([])
    expect(names('Khi mực nước trên 3 m, lưu lượng đạt 50 m3/s thì mở cống.', true)).toEqual([])
    expect(names('Chỉ đạo thực hiện đồng bộ 05 nhóm giải pháp.', true)).toEqual([])
    expect(names('Mỗi xã cử 01 lãnh đạo và 02 công chức dự tập huấn.', true)).toEqual([])
  })
})

describe('numbers in words', () => {
  it.each([
    ['Không còn hộ nghèo là người có công.', ['hộ nghèo là người có công', 0, 'hộ nghèo', null, null, null]],
    ['Giảm một nửa số điểm đen giao thông.', ['số điểm đen giao thông', 0.5, null, null, null, 'decrease']],
    ['Một phần tư số hộ có nước sạch.', ['số hộ có nước sạch', 0.25, null, null, 'số hộ', null]],
    ['Thu nhập tăng gấp đôi so với năm 2020.', ['Thu nhập', 2, 'lần', null, null, 'increase']],
    ['Thu nhập gấp 1,5 lần năm 2020.', ['Thu nhập', 1.5, 'lần', null, null, null]],
    ['Không còn xã đạt dưới 12 tiêu chí.', ['xã đạt dưới 12 tiêu chí', 0, 'xã', null, null, null]],
  ])('are read in %s', (text, expected) => {
    expect(fields(text)).toEqual([expected])
  })

  it('have bounds before them', () => {
    expect(findIndicators('Ít nhất hai phần ba số xã đạt chuẩn.')[0]?.value).toMatchObject({ min: 2 / 3, max: null })
    expect(findIndicators('Trên một nửa số xã đạt chuẩn.')[0]?.value).toMatchObject({ min: 0.5, minExclusive: true })
    expect(findIndicators('Khoảng một nửa số xã đạt chuẩn.')[0]?.value).toMatchObject({ max: 0.5, approximate: true })
  })

  it('are no voltage of a line or a station', () => {
    expect(names('Trạm biến áp 220 kV An Lĩnh và đường dây 500kV đấu nối.')).toEqual([])
    expect(names('Xây dựng trạm biến áp 110 kV với 45 km đường dây.')).toHaveLength(1)
    expect(names('Công suất điện mặt trời đạt 500 MW.')).toHaveLength(1)
  })

  it('are no times of the day', () => {
    expect(names('Thời gian bỏ phiếu từ 7 giờ 00 ngày 15/3 đến 19 giờ ngày 15/3/2026.')).toEqual([])
    expect(names('Thời gian chờ dưới 2 giờ.')).toEqual(['Thời gian chờ'])
  })

  it('are no target in a task', () => {
    expect(names('Rà soát để không còn hộ nghèo.', true)).toEqual([])
  })
})

describe('a subject that is said only in part', () => {
  it.each([
    [
      'Tỷ lệ trường đạt chuẩn: mầm non 60%, tiểu học 75%.',
      ['Tỷ lệ trường đạt chuẩn: mầm non', 'Tỷ lệ trường đạt chuẩn: tiểu học'],
    ],
    [
      'Tỷ lệ văn bản ký số cấp tỉnh đạt 100%, cấp huyện đạt 95%.',
      ['Tỷ lệ văn bản ký số cấp tỉnh', 'Tỷ lệ văn bản ký số cấp huyện'],
    ],
    [
      'Tỷ lệ số hóa đạt 60% đối với cấp tỉnh; 40% đối với cấp huyện.',
      ['Tỷ lệ số hóa đối với cấp tỉnh', 'Tỷ lệ số hóa đối với cấp huyện'],
    ],
    [
      'Tỷ lệ tham gia bảo hiểm xã hội đạt 35%, bảo hiểm thất nghiệp đạt 28%.',
      ['Tỷ lệ tham gia bảo hiểm xã hội', 'Tỷ lệ tham gia bảo hiểm thất nghiệp'],
    ],
    ['Doanh thu đạt 90 tỷ đồng, tăng 12%/năm.', ['Doanh thu', 'Doanh thu']],
    ['Tỷ lệ A đạt 45% năm 2025. Đến năm 2030 đạt 60%.', ['Tỷ lệ A', 'Tỷ lệ A']],
    ['Nghề mộc đạt trên 80%, trong đó nghề chạm và nghề khảm đạt trên 95%.', ['Nghề mộc', 'nghề chạm và nghề khảm']],
    ['Đào tạo 900 người (trong đó nữ chiếm 45%).', ['người đào tạo', 'nữ']],
    ['Có 70% chợ đạt chuẩn (chợ hạng một 90%, chợ hạng hai 60%).', ['chợ đạt chuẩn', 'chợ hạng một', 'chợ hạng hai']],
    ['Làm 4 cây cầu (nhịp dài 9 m, cầu rộng 3 m).', ['cây cầu (nhịp dài 9 m, cầu rộng 3 m)']],
    ['Tỷ lệ thợ có chứng chỉ và tương đương đạt 40%.', ['Tỷ lệ thợ có chứng chỉ và tương đương']],
    ['Tỷ lệ chợ đạt chuẩn từ 70%, không có huyện nào dưới 50%.', ['Tỷ lệ chợ đạt chuẩn']],
  ])('is completed in %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('an index', () => {
  it.each([
    ['Chỉ số phát triển con người (HDI) đạt trên 0,75.', { min: 0.75, max: null, minExclusive: true, unit: null }],
    ['Hệ số Gini duy trì khoảng 0,35', { min: 0.35, max: 0.35, approximate: true, unit: null }],
    ['HDI giáo dục đạt trên 0,85', { min: 0.85, max: null, minExclusive: true, unit: null }],
    ['Hệ số ICOR bình quân 4,5', { min: 4.5, max: 4.5, unit: null }],
    ['Chỉ số cải cách năm 2026 đạt 44 vào năm 2027', { min: 44, max: 44, unit: null }],
  ])('has a value without a unit: %s', (text, value) => {
    expect(first(text).value).toMatchObject(value)
  })

  it('is told from years and from the numbers of other things', () => {
    expect(names('Hệ số sử dụng đất 2,5 lần.')).toEqual([])
    expect(names('Theo dõi chỉ số giá 2 lần, đạt kế hoạch năm 2027')).toEqual([])
  })
})

describe('a value that goes on with another aim', () => {
  it('ends before what it leads to, and has its own date', () => {
    const text = 'Tỷ lệ bao phủ BHYT đạt trên 95% dân số vào năm 2026 và hướng tới bao phủ toàn dân vào năm 2030.'
    expect(first(text)).toMatchObject({ name: 'Tỷ lệ bao phủ BHYT', base: 'dân số', by: '2026' })
  })

  it('of a plan is of what was said before', () => {
    const text = 'Đến 30/9/2027 giải ngân đạt trên 50%, đến 31/12/2027 đạt tối thiểu 95% kế hoạch vốn.'
    expect(names(text)).toEqual(['giải ngân', 'giải ngân'])
  })
})

describe('what several counts are said per', () => {
  it('stands behind the last of them', () => {
    const counts = findIndicators('Đạt 15 bác sĩ, 3 dược sĩ đại học, 25 điều dưỡng và 35 giường bệnh/10.000 dân.')
    expect(counts.map(({ value }) => value?.per)).toEqual(['10.000 dân', '10.000 dân', '10.000 dân', '10.000 dân'])
    expect(first('Mỗi trạm y tế xã có ít nhất 04 bác sĩ.').value?.per).toBe('trạm y tế xã')
  })
})

describe('a number in straight marks of quotation', () => {
  it('is a saying', () => {
    expect(names('Phân công "6 rõ": rõ người, rõ việc')).toEqual([])
  })
})

describe('a share within a share', () => {
  it('is named with the people that the first is of', () => {
    const text = 'Tỷ lệ lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 30%.'
    expect(names(text)[1]).toBe('Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ')
  })

  it('of a younger age takes the place of the older', () => {
    expect(names('Tỷ suất tử vong trẻ em dưới 5 tuổi còn 15‰; dưới 1 tuổi còn 10‰.')).toEqual([
      'Tỷ suất tử vong trẻ em dưới 5 tuổi',
      'Tỷ suất tử vong trẻ em dưới 1 tuổi',
    ])
  })

  it('of another area, or of the other kind of insurance, takes the place of the first', () => {
    expect(names('Tỷ lệ dân thành thị được dùng nước sạch 85%, nông thôn 66%.')[1]).toBe(
      'Tỷ lệ dân nông thôn được dùng nước sạch',
    )
    expect(names('Tỷ lệ lao động tham gia BHXH bắt buộc đạt 35%, tự nguyện đạt 5%.')[1]).toBe(
      'Tỷ lệ lao động tham gia BHXH tự nguyện',
    )
  })

  it('is said nothing of by a share behind a semicolon', () => {
    expect(names('Cứng hóa 80% đường thôn; 100% đường huyện được trải nhựa.')[0]).toBe('đường thôn')
  })
})

describe('numbers of a task', () => {
  it('of those who get work or training, and of incomes, are aimed at', () => {
    expect(names('Mỗi năm đào tạo nghề cho 600 lao động.', true)).toEqual(['đào tạo nghề cho lao động'])
    expect(names('Mở 04 lớp nghề cho 120 - 150 lao động.', true)).toEqual(['lớp nghề'])
    expect(names('Thi đua để đạt: thu nhập bình quân đến năm 2030 khoảng 90 triệu đồng', true)).toEqual([
      'thu nhập bình quân',
    ])
    expect(names('Thuê xe hết 2 triệu đồng', true)).toEqual([])
  })

  it('are counted each week', () => {
    expect(first('Mở chuyên mục, mỗi tuần ít nhất 01 kỳ.', true)).toMatchObject({
      name: 'kỳ mở chuyên mục',
      value: { min: 1, per: 'tuần' },
    })
    expect(first('Thành lập ít nhất 02 đội cơ động/đơn vị', true)).toMatchObject({
      name: 'đội cơ động',
      value: { per: 'đơn vị' },
    })
  })

  it('are cut with the verb that is said once, and what goes on behind them is no part of their name', () => {
    const text = 'Cắt giảm ít nhất 30% chi phí, ít nhất 30% điều kiện kinh doanh và tiếp tục cắt giảm mạnh các năm sau.'
    expect(findIndicators(text, 0, { task: true }).map(({ name, change }) => [name, change])).toEqual([
      ['chi phí', 'decrease'],
      ['điều kiện kinh doanh', 'decrease'],
    ])
  })

  it('of what a share consists of are counted nouns of their own', () => {
    const text = 'Tỷ lệ người học đạt 35%, gồm ít nhất 600 nghiên cứu sinh và 200 người theo học chương trình tài năng.'
    expect(findIndicators(text).map(({ name, value }) => [name, value?.unit])).toEqual([
      ['Tỷ lệ người học', '%'],
      ['nghiên cứu sinh', 'nghiên cứu sinh'],
      ['người theo học chương trình tài năng', 'người'],
    ])
  })
})

describe('the whole of a share', () => {
  it('ends before what is true of it, and is none where the share says what they are', () => {
    expect(first('100% hồ sơ công việc được xử lý trên mạng.').base).toBe('hồ sơ công việc')
    expect(findIndicators('Có 500 hộ vay vốn (trong đó 60% là hộ nghèo).')[1]).toMatchObject({
      name: 'hộ nghèo',
      base: null,
    })
  })

  it('is none of those who are sent', () => {
    expect(names('Cử 01 lãnh đạo phụ trách chung, 01 công chức theo dõi.', true)).toEqual([])
  })
})

describe('a share of a thing of its own', () => {
  it('is no part of what was named before, whatever the thing is called', () => {
    expect(names('100% xưởng dệt đạt chuẩn, tối thiểu 30% vùng trồng dâu đạt chứng nhận.')).toEqual([
      'xưởng dệt đạt chuẩn',
      'vùng trồng dâu đạt chứng nhận',
    ])
  })
})

describe('what describes the people or things that are counted', () => {
  it.each([
    ['Tỷ suất tử vong trẻ em dưới 5 tuổi giảm xuống dưới 18‰.', 'Tỷ suất tử vong trẻ em dưới 5 tuổi'],
    ['Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98%.', 'Tỷ lệ người từ 15 tuổi trở lên biết chữ'],
    ['Có ít nhất 90 sản phẩm đạt từ 3 sao trở lên.', 'sản phẩm đạt từ 3 sao trở lên'],
    ['Giá trị thu được trên 01 ha đất lúa đạt 95 triệu đồng.', 'Giá trị thu được trên 01 ha đất lúa'],
    ['Tai nạn giao thông giảm 5% trên cả 03 tiêu chí.', 'Tai nạn giao thông'],
    ['Hỗ trợ 800 hộ nghèo với mức 50 triệu đồng/hộ.', 'hộ nghèo hỗ trợ'],
  ])('is no indicator of its own in %s', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})

describe('what real plans of targets say beside the common forms', () => {
  it('opens a list of sentences with a date behind a label', () => {
    const found = findIndicators(
      'Về xã hội: Đến năm 2030, tỷ lệ lao động có chứng chỉ đạt 35%. Tỷ lệ thất nghiệp dưới 4%.',
    )
    expect(found.map(({ by }) => by)).toEqual(['2030', '2030'])
  })

  it('keeps a rate of falling', () => {
    expect(first('Tỷ lệ nghèo đa chiều duy trì mức giảm 1 - 1,5%/năm.')).toMatchObject({
      name: 'Tỷ lệ nghèo đa chiều',
      change: 'decrease',
      value: { min: 1, max: 1.5, per: 'năm' },
    })
  })

  it('writes a year without its word', () => {
    expect(first('Đến 2025 có diện tích sàn nhà ở xã hội đạt 1,5 triệu m2.')).toMatchObject({
      name: 'diện tích sàn nhà ở xã hội',
      by: '2025',
    })
    expect(first('Số hộ tham gia tăng từ 1.500 hộ đến 2040 hộ.').by).toBeNull()
  })

  it('names behind the second of two dated values what both are of', () => {
    expect(
      findIndicators('Chỉ tiêu 1: Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan có lãnh đạo nữ.'),
    ).toMatchObject([
      { name: 'cơ quan có lãnh đạo nữ', by: '2025', value: { min: 60 }, base: 'cơ quan', inferred: ['name'] },
      { name: 'cơ quan có lãnh đạo nữ', by: '2030', value: { min: 75 }, base: 'cơ quan', inferred: [] },
    ])
    expect(findIndicators('Đạt 60%; trồng 75 ha rừng.')).toHaveLength(1)
  })

  it('reads shares with the mark of a footnote glued to them', () => {
    expect(
      findIndicators('Tỷ lệ suy dinh dưỡng dưới 24%1; tỷ lệ nhẹ cân dưới 15%2.').map(({ value }) => value?.max),
    ).toEqual([24, 15])
    expect(findIndicators('Tỷ lệ 24%123')).toEqual([])
  })

  it('says a rate again without its measure, or without what it is counted of', () => {
    expect(
      findIndicators(
        'Tỷ số giới tính ở mức 111 bé trai/100 bé gái vào năm 2025 và 109 bé trai/100 bé gái vào năm 2030.',
      ),
    ).toMatchObject([{ by: '2025' }, { name: 'Tỷ số giới tính', by: '2030', value: { min: 109 } }])
    expect(
      findIndicators(
        'Tỷ suất tử vong mẹ giảm còn 42/100.000 trẻ đẻ sống vào năm 2025 và dưới 40/100.000 vào năm 2030.',
      ),
    ).toMatchObject([
      { by: '2025', value: { min: 42, per: '100.000 trẻ đẻ sống' } },
      { name: 'Tỷ suất tử vong mẹ', by: '2030', value: { max: 40, per: '100.000 trẻ đẻ sống' } },
    ])
  })

  it('counts nothing per year behind a semicolon', () => {
    const found = findIndicators(
      'Kết nạp 3.500 đảng viên, bình quân mỗi năm 700 đảng viên; 90% chi bộ hoàn thành tốt nhiệm vụ.',
    )
    expect(found.at(-1)).toMatchObject({ name: 'chi bộ hoàn thành tốt nhiệm vụ', value: { min: 90, per: null } })
  })

  it('puts one kind of place for another', () => {
    const found = findIndicators('Tỷ lệ thu gom rác thải đô thị trên 95%, nông thôn trên 80%.')
    expect(found.map(({ name }) => name)).toEqual(['Tỷ lệ thu gom rác thải đô thị', 'Tỷ lệ thu gom rác thải nông thôn'])
  })

  it('opens the parts of a whole with a word that is no part of a name', () => {
    const found = findIndicators('Tổng vốn 800 tỷ đồng, gồm: ngân sách tỉnh 500 tỷ đồng, vốn xã hội hóa 300 tỷ đồng.')
    expect(found.map(({ name }) => name)).toEqual(['Tổng vốn', 'ngân sách tỉnh', 'vốn xã hội hóa'])
  })

  it('counts how many times as much, also where that falls', () => {
    expect(
      findIndicators('Giảm số giờ làm việc nhà và chăm sóc gia đình của phụ nữ còn 1,7 lần vào năm 2025.'),
    ).toMatchObject([{ name: 'số giờ làm việc nhà và chăm sóc gia đình của phụ nữ', value: { min: 1.7, unit: 'lần' } }])
  })

  it('says a second value of the same thing without a comma', () => {
    expect(findIndicators('Diện tích trồng rau đạt 24.000 ha chiếm 80% tổng diện tích.')).toMatchObject([
      { name: 'Diện tích trồng rau', value: { min: 24000 } },
      { name: 'Diện tích trồng rau', value: { min: 80 }, base: 'tổng diện tích' },
    ])
  })

  it('makes new things, which are no part of the kind before them', () => {
    const found = findIndicators('Tổng vốn đầu tư phát triển đạt 34.000 tỷ đồng; phát triển mới 520 doanh nghiệp.')
    expect(found.map(({ name }) => name)).toEqual(['Tổng vốn đầu tư phát triển', 'doanh nghiệp'])
  })
})

describe('what a target is compared with', () => {
  it.each([
    ['Số vụ cháy giảm 10% so với năm 2022.', { text: 'năm 2022', date: '2022', value: null }],
    ['Giảm 5% số vụ việc so với cùng kỳ năm trước.', { text: 'cùng kỳ năm trước', date: null, value: null }],
    ['Số vụ giảm 8% so với trung bình giai đoạn 2016 - 2020.', { date: '2016/2020' }],
    ['Tăng tỷ lệ che phủ từ 50% năm 2020 lên 54% năm 2025.', { date: '2020', value: { min: 50, unit: '%' } }],
    ['Tỷ lệ hộ nghèo dưới 1% so với mức 4,1% năm 2020.', { date: '2020', value: { min: 4.1, unit: '%' } }],
    ['Tỷ lệ đô thị hóa đạt 45% (năm 2020 là 35,2%).', { text: 'năm 2020 là 35,2%', value: { min: 35.2 } }],
  ])('is kept of %s', (text, baseline) => {
    expect(first(text).baseline).toMatchObject(baseline)
  })

  it('is neither a target of its own nor the date of one', () => {
    const said = findIndicators('Tỷ lệ hộ nghèo còn 2,5% năm 2025 và dưới 1% năm 2030 (so với 4,1% năm 2020).')
    expect(said.map(({ by, baseline }) => [by, baseline?.value?.min])).toEqual([
      ['2025', undefined],
      ['2030', 4.1],
    ])
    const former = findIndicators('Tỷ lệ thất nghiệp dưới 2,5% (năm 2022: 3,9%), độ che phủ rừng 55% (năm 2022: 54%).')
    expect(former.map(({ by, baseline }) => [by, baseline?.value?.min])).toEqual([
      [null, 3.9],
      [null, 54],
    ])
    expect(first('Tối thiểu 30% xe buýt chạy điện vào cuối năm 2026 (năm 2025: 12%);')).toMatchObject({
      name: 'xe buýt chạy điện',
      by: '2026',
      baseline: { date: '2025', value: { min: 12 } },
    })
    expect(first('90% hồ sơ được số hóa vào năm 2027 (hiện nay 60%).')).toMatchObject({
      name: 'hồ sơ được số hóa',
      by: '2027',
      baseline: { text: 'hiện nay 60%', value: { min: 60 } },
    })
    expect(first('Năng suất lao động năm 2025 gấp 1,5 lần so với năm 2020.')).toMatchObject({
      name: 'Năng suất lao động',
      by: '2025',
    })
  })

  it.each([
    ['Đến năm 2035, thu nhập gấp khoảng 2,5 lần năm 2025; tổng đầu tư đạt 40% GRDP.', 2.5, '2025', '2035'],
    ['Kim ngạch xuất khẩu gấp 3 lần năm 2020; tổng đầu tư đạt 40% GRDP.', 3, '2020', null],
    ['Năm 2032, sản lượng tăng gấp đôi của năm 2024; tổng đầu tư đạt 40% GRDP.', 2, '2024', '2032'],
  ])('is the year that a value is a multiple of, and no day by which, in %s', (text, times, date, by) => {
    const found = findIndicators(text)
    expect(found.map((one) => [one.value?.min, one.by])).toEqual([
      [times, by],
      [40, by],
    ])
    expect(found[0]?.baseline?.date).toBe(date)
  })

  it('leaves the verb of reaching out of the name of a rate that is said twice to be reached', () => {
    expect(first('Phấn đấu đạt tốc độ tăng trưởng kinh tế bình quân đạt 9%/năm.').name).toBe(
      'tốc độ tăng trưởng kinh tế bình quân',
    )
  })

  it('holds for what a sentence opens with, and for no later subject otherwise', () => {
    const opened = findIndicators('So với năm 2021, số vụ giảm 5%; số người chết giảm 8%.')
    expect(opened.map((one) => [one.name, one.baseline?.date])).toEqual([
      ['số vụ', '2021'],
      ['số người chết', '2021'],
    ])
    const closed = findIndicators('Số vụ giảm 5% so với năm 2021; số dự án đạt 12 dự án.')
    expect(closed.map((one) => one.baseline?.date)).toEqual(['2021', undefined])
  })

  it('holds for the changes that stand before the one it is said of', () => {
    const dates = (text: string) => findIndicators(text).map(({ baseline }) => baseline?.date)
    expect(dates('Giảm 10% số vụ cháy, giảm 5% số người chết so với năm 2023.')).toEqual(['2023', '2023'])
    expect(dates('Tăng 50% số doanh nghiệp, 40% số hợp tác xã so với năm 2024.')).toEqual(['2024', '2024'])
    expect(dates('Giảm 10% số vụ cháy; số người chết giảm 5% so với năm 2023.')).toEqual([undefined, '2023'])
    expect(dates('Tỷ lệ che phủ rừng đạt 42%, số vụ cháy rừng giảm 5% so với năm 2023.')).toEqual([undefined, '2023'])
  })
})

describe('per what a target is counted', () => {
  it.each([
    ['Có 11 bác sĩ và 30 giường bệnh trên 1 vạn dân.', ['vạn dân', 'vạn dân']],
    ['Mỗi xã, phường có ít nhất 01 câu lạc bộ.', ['xã, phường']],
    ['Mỗi khoa lâm sàng có tối thiểu 01 đề án cải tiến.', ['khoa lâm sàng']],
    ['Mỗi cán bộ, công chức có ít nhất 01 sáng kiến.', ['cán bộ, công chức']],
    ['Mỗi trạm được bố trí tối thiểu 01 máy siêu âm.', ['trạm']],
    ['Mỗi xã phải có ít nhất 01 câu lạc bộ; mỗi huyện 03 câu lạc bộ.', ['xã', 'huyện']],
    ['Kết nạp 900 đảng viên mới/năm.', ['năm']],
    ['Xây dựng mỗi huyện 01 mô hình điểm.', ['huyện']],
    ['Tặng mỗi lớp 01 bộ sách; tổ chức 02 hội thi.', [null, null]],
    ['Phấn đấu kết nạp mỗi năm từ 800 đoàn viên trở lên.', ['năm']],
    ['Có ít nhất 01 doanh nghiệp công nghệ trên 1.000 dân.', ['1.000 dân']],
    ['Tỷ lệ hoàn thành nhiệm vụ hằng năm đạt 90%.', [null]],
  ])('is read in %s', (text, per) => {
    expect(findIndicators(text).map((one) => one.value?.per)).toEqual(per)
  })
})

describe('what a task aims at', () => {
  it.each([
    'Nâng cấp Quốc lộ 27 giai đoạn 01.',
    'Triển khai Đề án trồng 10 triệu cây xanh.',
    'Phát triển du lịch theo cụm: thành phố và vùng phụ cận; 03 huyện phía Nam.',
    'Kiểm tra trên địa bàn 12 xã.',
    'Hỗ trợ tối đa 70% chi phí thuê chuyên gia.',
    'Khi mực nước hồ đạt 4,5 m, mở cống.',
    'Mời thợ câu theo nguyên tắc: ở trong xã; có góp vốn với tỷ lệ 3% doanh thu.',
    'Trả lời trong thời hạn 05 ngày làm việc.',
    'Giải quyết hồ sơ trong 05 ngày làm việc.',
    'Tổ chức họp 01 lần/năm.',
    'Bố trí kinh phí 500 triệu đồng.',
    'Toàn tỉnh đã đạt 50% kế hoạch.',
    'Tuyên truyền phong trào “trồng 5 triệu cây xanh”.',
    'Cải tạo hồ Tân Long (9ha).',
    'Thực hiện phương châm 04 tại chỗ, 03 sẵn sàng.',
    'Sắp xếp theo mô hình chính quyền địa phương 02 cấp.',
  ])('is no number of %s', (text) => {
    expect(names(text, true)).toEqual([])
  })

  it.each([
    ['Đào tạo nghề; trong đó có 01 - 02 ngành, nghề, lĩnh vực mũi nhọn.', 'ngành, nghề, lĩnh vực mũi nhọn'],
    ['Trồng mới 500 ha rừng phòng hộ.', 'rừng phòng hộ'],
    ['Thành lập 02 viện nghiên cứu.', 'viện nghiên cứu'],
    ['Thu hút vốn đầu tư đạt 900 tỷ đồng.', 'Thu hút vốn đầu tư'],
    ['Phấn đấu tổ chức đấu giá từ 05 mỏ đá trở lên.', 'mỏ đá'],
  ])('is the number of %s', (text, name) => {
    expect(names(text, true)).toEqual([name])
  })
})

describe('the text of an indicator', () => {
  it('is the clause, without what leads over to it', () => {
    const text = 'Tỷ lệ A đạt 5%; tỷ lệ B dưới 6%, trong đó tỷ lệ C đạt 7%.'
    expect(findIndicators(text).map((one) => one.text)).toEqual(['Tỷ lệ A đạt 5%', 'tỷ lệ B dưới 6%', 'tỷ lệ C đạt 7%'])
  })

  it('stands where its offsets say, on any string', () => {
    const words = [
      'Tỷ lệ',
      ' đạt ',
      '5%',
      '; ',
      ', ',
      ' và ',
      'đến năm 2030',
      '02 dự án',
      '. ',
      '(',
      ')',
      'giai đoạn 2021 - 2030',
      ' tăng ',
      '\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), fc.boolean(), (parts, task) => {
        const text = parts.join('')
        const found = findIndicators(text, 7, { task })
        for (const one of found) {
          expect(text.slice(one.start - 7, one.end - 7)).toBe(one.text)
          expect(one.name).not.toBe('')
        }
        expect(findIndicators(text, 7, { task })).toEqual(found)
      }),
    )
  })
})

const gold = new URL('../../../../shared/gold/', import.meta.url)

describe.skipIf(!existsSync(gold))('clauses of the annotated plans', () => {
  type Annotated = Record<string, unknown> & {
    id: string
    text: string
    value: { min: number | null; max: number | null; unit: string } | null
    optional?: boolean
    inferred?: string[]
    alternatives?: Record<string, unknown[]>
  }
  for (const name of existsSync(gold) ? readdirSync(gold).filter((file) => file.endsWith('.gold.json')) : []) {
    it(`give value, name, base and change as annotated in ${name}`, () => {
      const { indicators } = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { indicators: Annotated[] }
      const wrong = indicators
        .filter((one) => !one.optional && one.value && !one.inferred?.includes('name'))
        .flatMap((one) => {
          const read = findIndicators(one.text).find((found) => found.value?.min === one.value?.min) as
            | Annotated
            | undefined
          const fold = (value: unknown) => String(value).toLowerCase()
          return ['name', 'base', 'change']
            .filter((field) => {
              const accepted = [one[field], ...(one.alternatives?.[field] ?? [])]
              return !accepted.some((value) => fold(value) === fold(read?.[field]))
            })
            .map((field) => `${one.id} ${field}: ${read?.[field]}`)
        })
      expect(wrong).toEqual([])
    })
  }
})

describe('the name of what a body is to reach', () => {
  const named = (text: string) => findIndicators(text).map(({ name, base }) => [name, base])

  it.each([
    ['Phấn đấu UBND các xã nâng cấp 15 chợ đạt chuẩn.', 'chợ đạt chuẩn', null],
    ['Sở Công Thương hỗ trợ 20 hợp tác xã đưa hàng vào chợ.', 'hợp tác xã đưa hàng vào chợ', null],
    ['Các địa phương trong tỉnh duy trì 100% chợ có ban quản lý.', 'chợ có ban quản lý', 'chợ'],
    ['Ngành giáo dục phấn đấu 85% trường đạt chuẩn quốc gia.', 'trường đạt chuẩn quốc gia', 'trường'],
    ['Trung tâm Khuyến nông tổ chức 12 lớp tập huấn.', 'lớp tập huấn', null],
    ['Thành phố duy trì tỷ lệ che phủ rừng 45%.', 'tỷ lệ che phủ rừng', null],
    ['Mỗi huyện giải quyết việc làm cho 2.000 lao động.', 'giải quyết việc làm cho lao động', null],
  ])('says nothing of the body: %s', (text, name, base) => {
    expect(named(text)).toEqual([[name, base]])
  })

  it.each([
    ['Doanh nghiệp nhà nước đóng góp 30% GDP.', 'Doanh nghiệp nhà nước', 'GDP'],
    ['Lực lượng lao động qua đào tạo đạt 70%.', 'Lực lượng lao động qua đào tạo', null],
  ])('is the body where it is what is measured: %s', (text, name, base) => {
    expect(named(text)).toEqual([[name, base]])
  })
})

describe('a name', () => {
  it.each([
    ['Duy trì ổn định tỷ lệ hộ có nước sạch ở mức 90%.', 'tỷ lệ hộ có nước sạch'],
    ['100% trường ký cam kết không để học sinh vi phạm.', 'trường ký cam kết không để học sinh vi phạm'],
    ['Rà soát 45 văn bản của Bộ Y tế (Chủ trì: Vụ Pháp chế; phối hợp: Cục Y).', 'văn bản của Bộ Y tế'],
  ])('ends where it does: %s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it('goes with the whole that a share is compared with', () => {
    expect(first('Diện tích rừng chiếm 20% so với diện tích tự nhiên.')).toMatchObject({
      base: 'diện tích tự nhiên',
      baseline: null,
    })
    expect(first('Giảm 20% số vụ so với năm 2024.')).toMatchObject({ base: null, baseline: { date: '2024' } })
  })
})

describe('what real sentences have led astray', () => {
  it.each([
    ['Xây dựng và duy trì 30 cơ sở giống sạch bệnh.', 'cơ sở giống sạch bệnh'],
    ['Kiểm soát tốt dịch bệnh nhằm giảm số ổ dịch trong tỉnh dưới 8 xã.', 'số ổ dịch trong tỉnh'],
    ['Nâng cao chất lượng dân số với tuổi thọ bình quân đạt 75 tuổi.', 'tuổi thọ bình quân'],
    ['Đưa tỷ số giới tính khi sinh về mức cân bằng là dưới 109 bé trai/100 bé gái.', 'tỷ số giới tính khi sinh'],
    ['Huyện An Hải phấn đấu tổng sản lượng thóc giữ mức 58 nghìn tấn.', 'tổng sản lượng thóc'],
    ['Tỷ lệ hộ có nước sạch giữ vững ở mức 90%.', 'Tỷ lệ hộ có nước sạch'],
    ['Tỷ lệ nợ đọng thuế luôn được kiểm soát dưới 3%.', 'Tỷ lệ nợ đọng thuế'],
    ['Tập trung nâng tổng giá trị sản xuất đạt 900 tỷ đồng.', 'tổng giá trị sản xuất'],
    ['Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ hằng năm đạt 80%.', 'Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ'],
    ['Đầu tư, nâng cấp 15 trạm y tế xã, hoàn thành trước ngày 31/12/2028.', 'trạm y tế xã'],
    ['Quy mô dân số 1,4 triệu người.', 'Quy mô dân số'],
    ['Đóng góp 5% vào tổng giá trị giao dịch cả vùng.', 'đóng góp vào tổng giá trị giao dịch cả vùng'],
    ['100% các sở, ngành; các xã, phường xây dựng kế hoạch.', 'các sở, ngành; các xã, phường xây dựng kế hoạch'],
    ['Thu ngân sách trên địa bàn phấn đấu đạt 900 tỷ đồng.', 'Thu ngân sách trên địa bàn'],
    ['Thu ngân sách đến cuối năm 2025 ước đạt 900 tỷ đồng.', 'Thu ngân sách'],
    ['Tiêu chí 1: 100% trường học có cây xanh.', 'trường học có cây xanh'],
    ['Ngành nông nghiệp đạt tỷ trọng 31% trong cơ cấu kinh tế.', 'Ngành nông nghiệp'],
    ['Góp phần hoàn thành mục tiêu tỷ trọng chăn nuôi đạt 31%.', 'tỷ trọng chăn nuôi'],
  ])('names what is measured: %s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    ['Phấn đấu 100% các chi đoàn đạt tuần học tốt.', 'các chi đoàn'],
    ['Hoàn thành 100% việc cung cấp số liệu.', 'việc cung cấp số liệu'],
    ['Đạt 10% tỷ trọng kinh tế xanh trên GRDP.', null],
    ['70% hộ dân thuộc khu vực hay ngập có nhà ở an toàn.', 'hộ dân thuộc khu vực hay ngập'],
    ['Đóng góp 5% vào tổng thu cả vùng.', 'tổng thu cả vùng'],
    ['80% trẻ em có hoàn cảnh đặc biệt được trợ giúp.', 'trẻ em có hoàn cảnh đặc biệt'],
    ['Giảm tỷ lệ trẻ bị ngã xuống dưới 5% so với tổng số trẻ em.', 'tổng số trẻ em'],
    ['Trên 90% tổ chức đảng và đảng viên hoàn thành nhiệm vụ.', 'tổ chức đảng và đảng viên'],
  ])('tells what a share is taken of: %s', (text, base) => {
    expect(first(text).base).toBe(base)
  })

  it('is said of parts of one thing, whose shares stand behind a semicolon, too', () => {
    const found = findIndicators('90% hồ sơ công việc cấp tỉnh; 80% hồ sơ công việc cấp xã được xử lý trên mạng.')
    expect(found.map(({ name }) => name)).toEqual([
      'hồ sơ công việc cấp tỉnh được xử lý trên mạng',
      'hồ sơ công việc cấp xã được xử lý trên mạng',
    ])
  })

  it('says of both shares what is said only behind the second', () => {
    const found = findIndicators('95% rác thải đô thị và 85% rác thải nông thôn được thu gom, xử lý.')
    expect(found.map(({ name, base }) => [name, base])).toEqual([
      ['rác thải đô thị được thu gom, xử lý', 'rác thải đô thị'],
      ['rác thải nông thôn được thu gom, xử lý', 'rác thải nông thôn'],
    ])
  })

  it('counts areas of their own, and people by their sex', () => {
    expect(names('Duy trì 30 cơ sở giống và 04 vùng trồng cấp xã đã được công nhận.')).toEqual([
      'cơ sở giống',
      'vùng trồng cấp xã đã được công nhận',
    ])
    expect(names('Chiều cao bình quân của thanh niên nam đạt 168,5 cm và nữ đạt 157,5 cm.')).toEqual([
      'Chiều cao bình quân của thanh niên nam',
      'Chiều cao bình quân của thanh niên nữ',
    ])
    expect(names('Cơ cấu GRDP đến năm 2030: công nghiệp chiếm 51%, dịch vụ chiếm 40%.')).toEqual([
      'Cơ cấu GRDP: công nghiệp',
      'Cơ cấu GRDP: dịch vụ',
    ])
  })

  it('completes the names that only go on with one before', () => {
    expect(names('Tỷ lệ nhựa hóa đường xã đạt 100%, đường thôn đạt 85%.')).toEqual([
      'Tỷ lệ nhựa hóa đường xã',
      'Tỷ lệ nhựa hóa đường thôn',
    ])
    expect(names('Có 90% chi bộ hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc.')).toEqual([
      'chi bộ hoàn thành tốt nhiệm vụ',
      'chi bộ hoàn thành xuất sắc',
    ])
    expect(names('Công nghiệp tăng 21%/năm, ngành dịch vụ tăng 9%/năm.')).toEqual(['Công nghiệp', 'ngành dịch vụ'])
  })

  it('takes the day that stands behind a semicolon', () => {
    expect(first('Sửa chữa 15 trạm y tế; hoàn thành trước ngày 31/10/2027.')).toMatchObject({
      name: 'trạm y tế',
      by: '2027-10-31',
    })
  })

  it('takes what is counted per so many from the name', () => {
    expect(first('Số bác sĩ/vạn dân: 14,5 bác sĩ.')).toMatchObject({ name: 'Số bác sĩ', value: { per: 'vạn dân' } })
  })

  it.each(['Có từ 25 công trình xanh được chứng nhận.', 'Phấn đấu công nhận từ 25 công trình.'])(
    'reads a bound where từ stands alone: %s',
    (text) => {
      expect(first(text).value).toMatchObject({ min: 25, max: null, minExclusive: false })
    },
  )

  it.each([
    ['Thu gom rác từ 40 xã về nhà máy.', 40],
    ['Độ phủ tăng từ 60% năm 2020 lên 70%.', 70],
  ])('reads no bound where từ says whence: %s', (text, max) => {
    expect(findIndicators(text).at(-1)?.value?.max).toBe(max)
  })

  it('keeps the day of one clause from what comes each year in the next', () => {
    const found = findIndicators(
      'Giảm số ổ dịch còn dưới 8 xã trong năm 2022; hằng năm giảm ít nhất 20% số xã có dịch.',
    )
    expect(found.map(({ by, value, change }) => [by, value?.per, change])).toEqual([
      ['2022', null, null],
      [null, 'năm', 'decrease'],
    ])
  })

  it('holds the period that opens a passage for all of it, and none for what has a day', () => {
    const found = findIndicators('Giai đoạn 2026 - 2030: duy trì 30 cơ sở giống; xây dựng mới 10 cơ sở.')
    expect(found.map(({ period, inferred }) => [period, inferred])).toEqual([
      ['2026/2030', []],
      ['2026/2030', ['period']],
    ])
    expect(
      findIndicators(
        'Trong nhiệm kỳ 2020 - 2025 tăng thu 10%/năm; thu nhập bình quân đến năm 2025 đạt 70 triệu đồng/năm.',
      ).map(({ by, period }) => [by, period]),
    ).toEqual([
      [null, '2020/2025'],
      ['2025', null],
    ])
  })

  it('takes no strength of a chemical, and no session of a congress, for what is measured', () => {
    expect(names('Cấp hóa chất Chlorine 70%, dung dịch NaCl 0,9% cho các trạm.', true)).toEqual([])
    expect(names('Phun cồn 90 độ tại các lớp.')).toEqual([])
    expect(names('Tỷ lệ lái xe có nồng độ cồn 0%.')).toEqual(['Tỷ lệ lái xe có nồng độ cồn'])
    expect(names('Thực hiện Nghị quyết của Hội nghị Trung ương 6 khóa XII.')).toEqual([])
    expect(names('Mở 6 khóa đào tạo.')).toEqual(['khóa đào tạo'])
  })

  it('goes on behind a bracket with what stands before it', () => {
    const text = 'Đến năm 2028, 80% trường đạt chuẩn (mầm non 75%, tiểu học 85%), đến năm 2030 đạt 90%.'
    expect(names(text)).toEqual(['trường đạt chuẩn', 'mầm non', 'tiểu học', 'trường đạt chuẩn'])
    expect(names('Tỷ lệ hộ nghèo còn 3% (theo chuẩn mới), đến năm 2030 còn 1%.')).toEqual([
      'Tỷ lệ hộ nghèo',
      'Tỷ lệ hộ nghèo',
    ])
  })

  it('takes no number of a district that a body is of for a count of what it does', () => {
    expect(names('Kho bạc Nhà nước khu vực 8 giải ngân vốn.', true)).toEqual([])
    expect(names('Xây dựng quy hoạch khu vực 3 xã ven biển.')).toEqual(['xã ven biển'])
  })

  it('reads a share that a bracket says is reached, and ends the name before what is expected', () => {
    expect(names('Phủ sóng 5G tại các khu công nghiệp (đạt 100%).')).toEqual(['Phủ sóng 5G tại các khu công nghiệp'])
    expect(names('Xây dựng chợ hạng ba (năm 2020 đạt 40%).')).toEqual([])
    const [value] = findIndicators('Giá trị chè xuất khẩu đến năm 2030 dự kiến đạt trên 33 triệu USD.')
    expect([value?.name, value?.by]).toEqual(['Giá trị chè xuất khẩu', '2030'])
  })

  it('ends the name before what it consists of, and begins it behind the verb of a total', () => {
    expect(names('Đầu tư 02 dự án bao gồm nhà máy nước và lò đốt rác.')).toEqual(['dự án'])
    expect(names('Đầu tư 02 dự án thủy lợi gồm hồ chứa và kênh dẫn.')).toEqual(['dự án thủy lợi'])
    expect(names('Thực hiện tổng diện tích gieo trồng 772 ha.')).toEqual(['tổng diện tích gieo trồng'])
  })

  it('takes no size of a people for what is measured', () => {
    expect(names('Duy trì tỷ lệ tăng dân số của các dân tộc dưới 10 nghìn người cao hơn mức bình quân.')).toEqual([])
  })
})

describe('what a sentence of targets says once', () => {
  it('are no words that only lead over to them', () => {
    expect(names('Các chỉ tiêu phấn đấu năm 2030 gồm: 95% trẻ em được tiêm; 40% xã có thư viện.')).toEqual([
      'trẻ em được tiêm',
      'xã có thư viện',
    ])
    expect(names('Mặt khác, 97% trẻ em được tiêm đầy đủ 8 loại vắc xin.')).toEqual([
      'trẻ em được tiêm đầy đủ 8 loại vắc xin',
    ])
  })

  it('is the measure that a later value stands for', () => {
    expect(names('Đến năm 2025, tỷ lệ trẻ bị ngã dưới 4,5%; năm 2030 con số này còn dưới 4%.')).toEqual([
      'tỷ lệ trẻ bị ngã',
      'tỷ lệ trẻ bị ngã',
    ])
  })

  it('is none where another thing is counted', () => {
    const text = 'Có 33 y tá/10.000 dân. Đến năm 2035, trung bình toàn tỉnh đạt 51 giường bệnh/10.000 dân.'
    expect(names(text)).toEqual(['y tá', 'giường bệnh'])
  })

  it('is the verb of two things that are cut', () => {
    const cut = findIndicators('Giảm 2% tổng số hộ nghèo và 3% số hộ cận nghèo.')
    expect(cut.map(({ name, change, base }) => [name, change, base])).toEqual([
      ['tổng số hộ nghèo', 'decrease', null],
      ['số hộ cận nghèo', 'decrease', null],
    ])
  })
})

describe('a number that says which are meant', () => {
  it.each([
    ['100% các xã có ít nhất 01 trạm y tế.', ['các xã có ít nhất 01 trạm y tế']],
    ['80% hội viên có thu nhập từ 90 triệu đồng/năm trở lên.', ['hội viên có thu nhập từ 90 triệu đồng/năm trở lên']],
    ['Đủ giáo viên theo quy định, 90% giáo viên đạt mức khá trở lên.', ['giáo viên đạt mức khá trở lên']],
    ['40% hộ có vườn và 30 hộ nuôi ong.', ['hộ có vườn', 'hộ nuôi ong']],
    ['Tỷ lệ hộ có thu nhập trên 50 triệu đồng đạt 40%.', ['Tỷ lệ hộ có thu nhập trên 50 triệu đồng']],
  ])('is no target of its own: %s', (text, expected) => {
    expect(names(text).slice(0, expected.length)).toEqual(expected)
    expect(names(text)).toHaveLength(expected.length)
  })
})

describe('a number without a noun', () => {
  it('counts what the words before it count', () => {
    const [one] = findIndicators('Nâng tổng số trường đạt chuẩn lên 120.')
    expect(one).toMatchObject({ name: 'tổng số trường đạt chuẩn', value: { min: 120, unit: 'trường' } })
    expect(names('Nâng tổng số trường đạt chuẩn lên 120 km.')).toHaveLength(1)
    expect(names('Đưa số liệu lên 120.')).toEqual([])
  })
})

describe('what rises', () => {
  it.each([
    ['Vốn cấp mới và tăng thêm trên 39 tỷ đồng.', 'Vốn cấp mới và tăng thêm', null],
    ['Tăng 12% về số lượng dự án.', 'số lượng dự án', 'increase'],
    ['Đón tổng lượt khách đạt 500 lượt.', 'tổng lượt khách', null],
  ])('is named without how it is said: %s', (text, name, change) => {
    expect(first(text)).toMatchObject({ name, change })
  })
})

describe('values that are given in turn', () => {
  it('are those of the things that are named in turn', () => {
    expect(names('Tỷ trọng trồng trọt, chăn nuôi và thủy sản lần lượt là 60%, 28%, 12%.')).toEqual([
      'Tỷ trọng trồng trọt',
      'Tỷ trọng chăn nuôi',
      'Tỷ trọng thủy sản',
    ])
    expect(names('Tỷ trọng A và B lần lượt là 60%, 28%, 12%.')).toEqual(Array(3).fill('Tỷ trọng A và B'))
  })
})

describe('what the whole of a share is doing', () => {
  const bases = (text: string) => findIndicators(text).map(({ base }) => base)

  it('says which it is', () => {
    expect(bases('100% khu công nghiệp đang hoạt động có trạm xử lý nước thải')).toEqual([
      'khu công nghiệp đang hoạt động',
    ])
    expect(bases('100% hộ đang sinh sống được cấp nước')).toEqual(['hộ đang sinh sống'])
    expect(bases('90% trường học hoạt động theo mô hình mới')).toEqual(['trường học'])
  })
})

describe('a number that belongs to a name', () => {
  it('is no target', () => {
    expect(names('Tổng hợp, báo cáo Ban Chỉ đạo 389 tỉnh.', true)).toEqual([])
    expect(names('Điểm trung bình 83 tiêu chí đạt ≥ 3,8 điểm.')).toEqual(['Điểm trung bình 83 tiêu chí'])
  })
})

describe('the other half of the same people', () => {
  it('stands in the place of the first', () => {
    expect(names('Tỷ lệ hài lòng của người bệnh nội trú đạt 95%, ngoại trú đạt 90%.')).toEqual([
      'Tỷ lệ hài lòng của người bệnh nội trú',
      'Tỷ lệ hài lòng của người bệnh ngoại trú',
    ])
  })
})

describe('what is counted and what it is measured in', () => {
  const values = (text: string) =>
    findIndicators(text).map(({ name, value, by, period }) => [name, value?.min, value?.max, value?.unit, by, period])

  it('takes the rank of those that are counted as which they are', () => {
    expect(values('Đến năm 2027 có ít nhất 02 trường đại học nằm trong TOP 90 của khu vực')).toEqual([
      ['trường đại học nằm trong TOP 90 của khu vực', 2, null, 'trường đại học', '2027', null],
    ])
  })

  it('gives the parts of a number its time', () => {
    expect(
      values('Giai đoạn 2021-2025, trồng 9 ha rừng, trong đó: 4 ha rừng ngập mặn; 5 ha rừng phòng hộ').map((v) => v[5]),
    ).toEqual(['2021/2025', '2021/2025', '2021/2025'])
  })

  it('measures an index in times and in how often', () => {
    expect(values('Chỉ số SAIDI dưới 90 phút/khách hàng; SAIFI không quá 4 lần')).toEqual([
      ['Chỉ số SAIDI', null, 90, 'phút', null, null],
      ['SAIFI', null, 4, 'lần', null, null],
    ])
    expect(values('Chỉ số thời gian mất điện bình quân giảm còn 90 phút').map((v) => v[2])).toEqual([90])
    expect(values('Rút ngắn chỉ số báo cáo 90 phút')).toEqual([])
  })

  it('names what is moved at the end of other aims', () => {
    const names = [
      'Góp phần giảm nghèo qua các mô hình, nâng cao tỷ lệ che phủ rừng lên 42%',
      'Ổn định rừng tự nhiên và tăng độ che phủ rừng lên 45%',
      'Giữ vững an ninh trật tự, nâng tỷ lệ khám phá án lên 85%',
      'Mức đóng góp có thể tăng lên 25%',
    ]
    expect(names.map((text) => values(text)[0]?.[0])).toEqual([
      'tỷ lệ che phủ rừng',
      'độ che phủ rừng',
      'tỷ lệ khám phá án',
      'Mức đóng góp',
    ])
  })

  it('leaves out whose aim it is that something falls', () => {
    const [found] = findIndicators(
      'Góp phần đạt mục tiêu quốc gia giảm 8% lượng phát thải so với kịch bản thường (BAU)',
    )
    expect([found?.name, found?.change, found?.baseline?.text]).toEqual([
      'lượng phát thải',
      'decrease',
      'kịch bản thường (BAU)',
    ])
  })

  it('may be below none, and asks nothing of others', () => {
    expect(values('Lượng phát thải và hấp thụ đạt ít nhất -95 triệu tấn vào năm 2030')).toEqual([
      ['Lượng phát thải và hấp thụ', -95e6, null, 'tấn', '2030', null],
    ])
    expect(values('Các cơ sở có mức phát thải từ 2.000 tấn CO2 trở lên phải kiểm kê')).toEqual([])
  })

  it('is no part of the label of a section', () => {
    expect(values('Mời cử tri đảm bảo số lượng quy định tại Mục II.4 Kế hoạch này')).toEqual([])
  })

  it('is no part of what it is compared with before a colon', () => {
    const [found] = findIndicators('Giảm phát thải so với năm 2025: 8%')
    expect([found?.name, found?.baseline?.date]).toEqual(['phát thải', '2025'])
  })

  it('lowers no infrastructure', () => {
    expect(values('Hạ tầng băng rộng phủ đạt 75% hộ gia đình')[0]?.[0]).toBe('Hạ tầng băng rộng phủ')
  })
})

describe('a part in brackets', () => {
  const text =
    'Tốc độ tăng trưởng giai đoạn 2021 - 2025 đạt 9%/năm; tỷ lệ lao động qua đào tạo năm 2025 đạt 60% (trong đó đào tạo nghề đạt 40%); hộ nghèo dưới 2%.'

  it('ends with the bracket: what follows is not said over its period', () => {
    expect(findIndicators(text).map(({ name, period }) => [name, period])).toEqual([
      ['Tốc độ tăng trưởng', '2021/2025'],
      ['tỷ lệ lao động qua đào tạo', null],
      ['đào tạo nghề', null],
      ['hộ nghèo', null],
    ])
  })

  it('is a target in a task where it is a share', () => {
    expect(names('Đào tạo nghề đạt 60% lao động (trong đó lao động nữ chiếm 30%, 02 lớp).', true)).toContain(
      'lao động nữ',
    )
    expect(names('Mở lớp tập huấn (thời lượng 40% thực hành).', true)).toEqual([])
  })
})

describe('what a list of targets of a commune says shortly', () => {
  it('may be compared with a year behind its value', () => {
    const found = findIndicators('Đàn trâu: 30 con, bằng năm 2015, đàn lợn 500 con bằng cùng kỳ.')
    expect(found.map(({ name, by, baseline }) => [name, by, baseline?.text])).toEqual([
      ['Đàn trâu', null, 'năm 2015'],
      ['đàn lợn', null, 'cùng kỳ'],
    ])
  })

  it('is not reached by the day of the text that it cites', () => {
    const found = first('Số thôn đạt chuẩn (theo Chỉ thị 12-CT/TU, ngày 13/2/2018 của Tỉnh ủy): 04 thôn')
    expect(found).toMatchObject({
      by: null,
      name: 'Số thôn đạt chuẩn (theo Chỉ thị 12-CT/TU, ngày 13/2/2018 của Tỉnh ủy)',
    })
    expect(first('Tỷ lệ hộ nghèo (mục tiêu đến năm 2025): 2%').by).toBe('2025')
  })

  it('is a share of what stands behind the stroke', () => {
    expect(first('Tỷ lệ chi bộ vững mạnh: từ 15% trở lên/tổng số chi bộ')).toMatchObject({
      value: { min: 15, max: null },
      base: 'tổng số chi bộ',
    })
    expect(first('Tỷ lệ sinh giảm 2%/năm').value).toMatchObject({ per: 'năm' })
  })

  it('falls or rises by so much each year', () => {
    expect(first('Tỷ lệ hộ nghèo giảm bình quân/năm: trên 10%')).toMatchObject({
      name: 'Tỷ lệ hộ nghèo',
      change: 'decrease',
      value: { per: 'năm' },
    })
    expect(first('Tốc độ tăng bình quân/năm: 5%')).toMatchObject({ name: 'Tốc độ tăng bình quân', change: null })
  })

  it('is counted in times for each person', () => {
    expect(first('Mức hưởng thụ văn hóa 45 lần/người/năm.')).toMatchObject({
      name: 'Mức hưởng thụ văn hóa',
      value: { min: 45, unit: 'lần', per: 'người/năm' },
    })
    expect(names('Họp giao ban 02 lần/tháng.')).toEqual([])
  })

  it('names a kind with a number of its own', () => {
    expect(names('Lúa nước 2 vụ 40 ha, đậu 10 ha')).toEqual(['Lúa nước 2 vụ', 'đậu'])
  })

  it('is no item of a meeting, and not how large a plant is that is to run', () => {
    const named = (text: string) => findIndicators(text, 0, { task: true }).map(({ name }) => name)
    expect(named('Hướng dẫn lập 06 bảng kê về cây xanh (30 phút).')).toEqual([])
    expect(named('Hỗ trợ nhà máy gạch không nung 60.000 tấn/năm vận hành đúng hạn')).toEqual([])
    expect(named('Hỗ trợ nhà máy gạch không nung đạt 60.000 tấn/năm')).toHaveLength(1)
    expect(named('Mời gọi đầu tư; hằng năm 01 hội chợ giống cây, 01 đoàn công tác')).toEqual([
      'hội chợ giống cây',
      'đoàn công tác',
    ])
  })

  it('leaves out the bracket of a label that is a year', () => {
    const names = findIndicators('Năm 2027 (02 lớp): 01 lớp pha chế; 01 lớp trồng rau').map(({ name }) => name)
    expect(names).toEqual(['lớp pha chế', 'lớp trồng rau'])
  })

  it('names organisations among those of whom it tells', () => {
    expect(first('100% số cơ quan, tổ chức, doanh nghiệp được kiểm tra').base).toBe('số cơ quan, tổ chức, doanh nghiệp')
    expect(first('100% xã, phường tổ chức ngày hội').base).toBe('xã, phường')
  })
})

describe('the name of what is expected, or grows at a place', () => {
  it('leaves out by when it is expected, and the place', () => {
    expect(first('Tổng giá trị xuất khẩu chè đến năm 2030 dự kiến đạt trên 33 triệu USD').name).toBe(
      'Tổng giá trị xuất khẩu chè',
    )
    expect(first('Kinh phí dự kiến 500 triệu đồng').name).toBe('Kinh phí dự kiến')
    expect(first('Tại địa bàn đô thị: Phấn đấu tăng thêm ít nhất 20% số nhóm trẻ trong trường mầm non')).toMatchObject({
      name: 'số nhóm trẻ trong trường mầm non',
      change: 'increase',
    })
    expect(first('Đối với khu vực nông thôn: tăng 5%').name).toBe('Đối với khu vực nông thôn')
    expect(first('Tại xã: Tỷ lệ hộ nghèo giảm 2%').name).toBe('Tỷ lệ hộ nghèo')
  })

  it('keeps bắt giữ as one verb', () => {
    expect(first('Số vụ được phát hiện, bắt giữ tăng trên 3%').name).toBe('Số vụ được phát hiện, bắt giữ')
    expect(first('Tỷ lệ che phủ rừng giữ 42%').name).toBe('Tỷ lệ che phủ rừng')
  })
})

it('what moves each year goes on over semicolons where all of it moves alike', () => {
  const per = (text: string) => findIndicators(text).map(({ value }) => value?.per)
  expect(per('Hằng năm, số vụ cháy giảm trên 3%; số vụ nổ giảm trên 3%; số người chết giảm 5%.')).toEqual([
    'năm',
    'năm',
    'năm',
  ])
  expect(per('Hằng năm, số vụ cháy giảm 5%; đến năm 2030 số vụ cháy giảm 30%.')).toEqual(['năm', null])
  expect(per('Hằng năm, tỷ lệ hộ nghèo giảm 1%; 95% dân số có bảo hiểm y tế.')).toEqual(['năm', null])
  expect(per('Mỗi năm trồng 500 ha rừng; tỷ lệ hộ nghèo giảm 1%.')).toEqual(['năm', null])
})

describe('what is said once of several values', () => {
  const read = (text: string) =>
    findIndicators(text).map(({ name, value, by, change, base }) => [name, value?.min ?? value?.max, by, change, base])

  it('is the date behind a bracket, for the value before it and the one in it', () => {
    expect(
      read(
        'Tỷ lệ thiếu máu dưới 17% (khu vực miền núi xuống dưới 28%) vào năm 2027 và dưới 15% (khu vực miền núi dưới 23%) vào năm 2030.',
      ),
    ).toEqual([
      ['Tỷ lệ thiếu máu', 17, '2027', null, null],
      ['Tỷ lệ thiếu máu khu vực miền núi', 28, '2027', null, null],
      ['Tỷ lệ thiếu máu', 15, '2030', null, null],
      ['Tỷ lệ thiếu máu khu vực miền núi', 23, '2030', null, null],
    ])
    expect(
      read('Đến năm 2028, 80% trường đạt chuẩn (mầm non 75%, tiểu học 85%), đến năm 2030 đạt 90%.').map(
        ([, , by]) => by,
      ),
    ).toEqual(['2028', '2028', '2028', '2030'])
  })

  it('is the date behind the last of the groups', () => {
    expect(
      read(
        'Tỷ lệ trạm đạt chuẩn đạt 90% đối với miền xuôi; 75% đối với miền núi vào năm 2027 và đạt 100% đối với miền xuôi; 80% đối với miền núi vào năm 2030.',
      ),
    ).toEqual([
      ['Tỷ lệ trạm đạt chuẩn đối với miền xuôi', 90, '2027', null, null],
      ['Tỷ lệ trạm đạt chuẩn đối với miền núi', 75, '2027', null, null],
      ['Tỷ lệ trạm đạt chuẩn đối với miền xuôi', 100, '2030', null, null],
      ['Tỷ lệ trạm đạt chuẩn đối với miền núi', 80, '2030', null, null],
    ])
  })

  it('is that it moves for both', () => {
    expect(
      read('Chiều cao trung bình tăng 2 cm đối với nam và 1,5 cm đối với nữ.').map(([, , , change]) => change),
    ).toEqual(['increase', 'increase'])
  })

  it('is no date of what follows, if it is one of several', () => {
    expect(
      read('Đến năm 2030, 100% hộ có nước sạch, năm 2027 đạt 90%, năm 2028 đạt 95%; 98% xã đạt chuẩn.').map(
        ([, , by]) => by,
      ),
    ).toEqual(['2030', '2027', '2028', '2030'])
    expect(read('Tỷ lệ A đạt 5% năm 2027; tỷ lệ B đạt 6%.').map(([, , by]) => by)).toEqual(['2027', '2027'])
  })

  it('is what grows', () => {
    expect(read('Giá trị xuất khẩu đạt 33 triệu USD, tốc độ tăng bình quân 4%/năm.').map(([name]) => name)).toEqual([
      'Giá trị xuất khẩu',
      'tốc độ tăng bình quân giá trị xuất khẩu',
    ])
  })

  it.each([
    [
      'Tổng thu ngân sách giai đoạn 2026 - 2030 đạt 80 tỷ đồng (năm 2030 đạt 20 tỷ đồng).',
      [
        ['Tổng thu ngân sách', 80e9, null, null, null],
        ['Tổng thu ngân sách', 20e9, '2030', null, null],
      ],
    ],
    ['Tỷ lệ hộ nghèo còn 3% vào năm 2026 (năm 2025: 4%).', [['Tỷ lệ hộ nghèo', 3, '2026', null, null]]],
    [
      'Tỷ lệ hộ dùng nước sạch trên 90% (hợp vệ sinh đạt 100%).',
      [
        ['Tỷ lệ hộ dùng nước sạch', 90, null, null, null],
        ['hợp vệ sinh', 100, null, null, null],
      ],
    ],
    ['Tỷ lệ hộ dùng nước sạch trên 90% (hiện nay mới đạt 80%).', [['Tỷ lệ hộ dùng nước sạch', 90, null, null, null]]],
    [
      'Về cơ cấu kinh tế đến năm 2028, khu vực nông nghiệp chiếm 29,7%; công nghiệp 40%.',
      [
        ['khu vực nông nghiệp', 29.7, '2028', null, null],
        ['công nghiệp', 40, '2028', null, null],
      ],
    ],
    [
      'Giảm tỷ lệ hộ nghèo còn dưới 1% vào năm 2027 theo chuẩn giai đoạn 2021 - 2025.',
      [['tỷ lệ hộ nghèo', 1, '2027', null, null]],
    ],
    ['Tỷ lệ hộ thiếu nước giảm dưới 8%.', [['Tỷ lệ hộ thiếu nước', 8, null, null, null]]],
    [
      'Vốn đầu tư đạt 600 tỷ đồng, chiếm 36%/GRDP.',
      [
        ['Vốn đầu tư', 600e9, null, null, null],
        ['Vốn đầu tư', 36, null, null, 'GRDP'],
      ],
    ],
    [
      'Có từ 80% chi bộ hoàn thành tốt nhiệm vụ trở lên, không có chi bộ không hoàn thành nhiệm vụ.',
      [
        ['chi bộ hoàn thành tốt nhiệm vụ', 80, null, null, 'chi bộ'],
        ['chi bộ không hoàn thành nhiệm vụ', 0, null, null, null],
      ],
    ],
    ['Không còn xã dưới 15 tiêu chí, có thêm hai huyện đạt chuẩn.', [['xã dưới 15 tiêu chí', 0, null, null, null]]],
    [
      'Tổng lượt khách tăng 20%/năm; 100% số thôn có đường ô tô.',
      [
        ['Tổng lượt khách', 20, null, 'increase', null],
        ['số thôn có đường ô tô', 100, null, null, 'số thôn'],
      ],
    ],
    [
      'Đến năm 2027, 100% các huyện có phân bổ ngân sách và duy trì đến năm 2030.',
      [['các huyện có phân bổ ngân sách', 100, '2027', null, 'các huyện']],
    ],
    ['Nội dung: Đặt 200 bẫy đèn.', [['bẫy đèn đặt', 200, null, null, null]]],
    [
      'Vận động Quỹ Vì người nghèo đạt chỉ tiêu tối thiểu 500 triệu đồng.',
      [['Vận động Quỹ Vì người nghèo', 500e6, null, null, null]],
    ],
    ['Phần mềm vận hành tại 100% khoa.', [['Phần mềm vận hành tại khoa', 100, null, null, 'khoa']]],
    [
      'Hoàn thành sửa chữa 120 nhà ở, thiết thực chào mừng ngày thành lập tỉnh.',
      [['nhà ở hoàn thành sửa chữa', 120, null, null, null]],
    ],
  ])('is read in %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a target of an organisation', () => {
  it('is named without the end of a term before it', () => {
    expect(first('Đến cuối nhiệm kỳ, 80% trở lên chi bộ có cấp ủy.')).toMatchObject({ name: 'chi bộ có cấp ủy' })
  })

  it('counts young people as they are called', () => {
    expect(first('Mỗi năm giúp đỡ ít nhất 200 thanh thiếu niên chậm tiến.').value).toMatchObject({
      unit: 'thanh thiếu niên',
      per: 'năm',
    })
  })
})

it.each([
  [
    'Hình thành 03 vùng trồng chè theo địa hình: ven suối; sườn đồi; đỉnh núi.',
    'Hình thành 03 vùng trồng chè theo địa hình',
  ],
  [
    'Giảm số vụ cháy rừng từ 8% trở lên so với năm trước (vụ nhỏ, vụ lớn) và hạn chế cháy lan trên địa bàn.',
    'Giảm số vụ cháy rừng từ 8% trở lên so với năm trước (vụ nhỏ, vụ lớn)',
  ],
  [
    'Rà soát, lựa chọn và xây dựng mô hình làng chài gắn với nghề thủ công lâu đời của người dân tại 12 xã ven biển.',
    'Rà soát, lựa chọn và xây dựng mô hình làng chài gắn với nghề thủ công lâu đời của người dân tại 12 xã ven biển',
  ],
  ['Hằng năm giảm 5% số vụ cháy rừng, tiến tới không còn cháy lớn trên địa bàn.', 'Hằng năm giảm 5% số vụ cháy rừng'],
])('ends and begins its clause with the words that belong to it: %s', (text, clause) => {
  expect(first(text).text).toBe(clause)
})

describe('aims of a school', () => {
  it('are said per term, also behind what a share is of', () => {
    expect(first('Giáo viên dự giờ đồng nghiệp: ít nhất 04 tiết/học kỳ.').value?.per).toBe('học kỳ')
    const share = first('Hiệu trưởng dự giờ ít nhất 10% giáo viên/học kỳ.')
    expect([share.value?.per, share.base]).toEqual(['học kỳ', 'giáo viên'])
    const each = first('Mỗi học kỳ tổ chức ít nhất 01 chuyên đề về phòng cháy cho học sinh.')
    expect([each.name, each.value?.per]).toEqual(['chuyên đề về phòng cháy cho học sinh', 'học kỳ'])
  })

  it('are of those for whom something is held', () => {
    const share = first('Tổ chức cho 100% giáo viên và học sinh ký cam kết không vi phạm.')
    expect([share.name, share.base]).toEqual([
      'giáo viên và học sinh ký cam kết không vi phạm',
      'giáo viên và học sinh',
    ])
  })

  it('name the grade that is called as a verb is', () => {
    expect(names('Học tập: Tốt 36% (18 em); Khá 44% (22 em); Đạt 18% (9 em); Chưa đạt dưới 2% (1 em).')).toEqual([
      'Học tập: Tốt',
      'Học tập: Khá',
      'Học tập: Đạt',
      'Học tập: Chưa đạt',
    ])
  })

  it('are compared with all the people that a list names', () => {
    const [one] = findIndicators('Đạt tối thiểu 40% số sáng kiến so với số lượng giáo viên, nhân viên trong tổ.', 0)
    expect(one?.name).toBe('số sáng kiến')
    expect(one?.baseline?.text).toBe('số lượng giáo viên, nhân viên trong tổ')
  })
})

it.each([
  ['Mỗi tổ xây dựng ít nhất 02 bài giảng điện tử/học kỳ.', 'bài giảng điện tử', 'học kỳ'],
  ['Bảo trì 20 máy tính, xong trước ngày 30/9/2025.', 'máy tính', null],
])('is named without the time by which it is to be done: %s', (text, name, per) => {
  const one = first(text, true)
  expect([one.name, one.value?.per]).toEqual([name, per])
})
