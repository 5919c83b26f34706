import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const names = (text: string) => findIndicators(text, 0).map(({ name }) => name)
const values = (text: string) =>
  findIndicators(text, 0).map(({ value }) => [value?.min ?? value?.max, value?.unit, value?.per])

describe('words that one value takes over from the one before it', () => {
  it('puts one level of schooling in the place of another', () => {
    expect(names('Tỷ lệ học sinh học bán trú ở mầm non đạt 80%, tiểu học 70%, THCS đạt 40%.')).toEqual([
      'Tỷ lệ học sinh học bán trú ở mầm non',
      'Tỷ lệ học sinh học bán trú ở tiểu học',
      'Tỷ lệ học sinh học bán trú ở THCS',
    ])
  })

  it('leaves the age of the first level with it', () => {
    expect(names('Tỷ lệ trẻ em đi mẫu giáo 5 tuổi đạt 99%; tiểu học đạt 98%.')).toEqual([
      'Tỷ lệ trẻ em đi mẫu giáo 5 tuổi',
      'Tỷ lệ trẻ em đi tiểu học',
    ])
  })

  it('counts how many times it grows per nobody', () => {
    expect(values('Thu nhập/người đạt 120 triệu đồng, gấp 1,8 lần năm 2025.')).toEqual([
      [120_000_000, 'VND', 'người'],
      [1.8, 'lần', null],
    ])
  })

  it('puts one way from a level to the next in the place of another', () => {
    expect(names('Tỷ lệ lên lớp từ THCS lên THPT đạt 90%, từ THPT lên đại học đạt 45%.')).toEqual([
      'Tỷ lệ lên lớp từ THCS lên THPT',
      'Tỷ lệ lên lớp từ THPT lên đại học',
    ])
  })

  it('keeps what is said of all levels', () => {
    expect(names('Văn bản tại cấp tỉnh được ký số đạt 95%, cấp xã 85%.')).toEqual([
      'Văn bản tại cấp tỉnh được ký số',
      'Văn bản tại cấp xã được ký số',
    ])
  })

  it('gives a list of values parted by dashes to the parts in turn, for each of the years', () => {
    const text =
      'Cơ cấu lao động nông nghiệp, công nghiệp và dịch vụ năm 2027 lần lượt là 30% - 40% - 30%; năm 2030 là 25% - 43% - 32%.'
    expect(findIndicators(text, 0).map(({ name, value, by }) => [name, value?.min, by])).toEqual([
      ['Cơ cấu lao động nông nghiệp', 30, '2027'],
      ['Cơ cấu lao động công nghiệp', 40, '2027'],
      ['Cơ cấu lao động dịch vụ', 30, '2027'],
      ['Cơ cấu lao động nông nghiệp', 25, '2030'],
      ['Cơ cấu lao động công nghiệp', 43, '2030'],
      ['Cơ cấu lao động dịch vụ', 32, '2030'],
    ])
  })

  it('gives values in turn of one whole that stands behind the last', () => {
    const text = 'Tỷ lệ tham gia bảo hiểm bắt buộc, tự nguyện lần lượt đạt 35%, 8% lực lượng lao động.'
    expect(findIndicators(text, 0).map(({ name, value }) => [name, value?.min])).toEqual([
      ['Tỷ lệ tham gia bảo hiểm bắt buộc', 35],
      ['Tỷ lệ tham gia bảo hiểm tự nguyện', 8],
    ])
  })

  it('goes back behind an exception', () => {
    expect(names('Tỷ lệ hộ nghèo giảm 3%/năm, riêng các xã biên giới giảm 5%/năm; đến năm 2030 còn dưới 4%.')).toEqual([
      'Tỷ lệ hộ nghèo',
      'các xã biên giới',
      'Tỷ lệ hộ nghèo',
    ])
  })

  it('takes a measure whose value follows its colon for no head of a list, but for its parts', () => {
    expect(names('Tỷ lệ gia đình thể thao: 30%; khu phố an toàn: 8 khu phố.')).toEqual([
      'Tỷ lệ gia đình thể thao',
      'khu phố an toàn',
    ])
    expect(names('Tổng đàn gia súc: 900 con, trong đó: đàn dê: 200 con.')).toEqual([
      'Tổng đàn gia súc',
      'Tổng đàn gia súc: đàn dê',
    ])
  })

  it('says a value per person again', () => {
    expect(values('Giá trị sản xuất/người năm 2026 đạt 50 triệu đồng và năm 2030 đạt 70 triệu đồng.')).toEqual([
      [50_000_000, 'VND', 'người'],
      [70_000_000, 'VND', 'người'],
    ])
  })

  it('counts no longer each year where the whole term is meant', () => {
    const text = 'Mỗi năm kết nạp 40 đoàn viên, cả nhiệm kỳ kết nạp từ 200 đoàn viên trở lên, trong đó trên 50% là nữ.'
    expect(values(text)).toEqual([
      [40, 'đoàn viên', 'năm'],
      [200, 'đoàn viên', null],
      [50, '%', null],
    ])
  })

  it('tells what is done with the next of the same', () => {
    expect(
      names('Xây mới 30 nhà, sửa chữa 20 nhà cho gia đình chính sách; hoàn thành 4 trạm, nâng cấp 3 trạm.'),
    ).toContain('trạm nâng cấp')
  })
})

describe('the words around a value', () => {
  it.each([
    ['Số kỹ sư/vạn dân đạt ít nhất là 25, tỷ lệ nữ đạt 40%.', ['Số kỹ sư', 'tỷ lệ nữ']],
    ['Huyện sẽ đón trên 40 nghìn lượt khách.', ['lượt khách']],
    ['Bình quân toàn huyện đạt 17 tiêu chí/xã.', ['tiêu chí']],
    ['Phấn đấu không còn xã trắng đảng viên và hoàn thành việc sáp nhập chi bộ.', ['xã trắng đảng viên']],
    ['Giá trị tăng thêm đạt 900 tỷ đồng.', ['Giá trị tăng thêm']],
    ['Thu gom, vận chuyển và xử lý 95% rác thải y tế.', ['rác thải y tế']],
    ['Số giường bệnh/vạn dân (không tính trạm y tế) đạt 30 giường.', ['Số giường bệnh (không tính trạm y tế)']],
    ['Đúng hạn 3 đơn vị ≥ 85% tháng 10', ['Đúng hạn 3 đơn vị']],
    ['Có ½ số trường có thư viện.', ['số trường có thư viện']],
    ['100% (8/8) thôn có nhà sinh hoạt.', ['thôn có nhà sinh hoạt']],
    ['Giảm cường độ phát thải từ 40% xuống còn 30%.', ['cường độ phát thải']],
    ['Thu ngân sách tăng 8%, hoàn thành vượt 5% dự toán.', ['Thu ngân sách', 'Thu ngân sách']],
    ['Cơ cấu kinh tế (%): nông nghiệp 20; dịch vụ 80.', ['Cơ cấu kinh tế: nông nghiệp', 'Cơ cấu kinh tế: dịch vụ']],
    ['Diện tích cây hằng năm 1.200 ha, trong đó đậu 300 ha.', ['Diện tích cây hằng năm', 'đậu']],
    ['Xây dựng mới 12 km đường, cải tạo, nâng cấp 30 km.', ['đường', 'cải tạo, nâng cấp']],
    ['Chuỗi chè: ít nhất 02 nhà máy hoạt động ổn định.', ['nhà máy hoạt động ổn định']],
    ['Về nhà ở: Ít nhất 300 hộ nghèo, hộ cận nghèo được hỗ trợ nhà ở.', ['hộ nghèo, hộ cận nghèo được hỗ trợ nhà ở']],
    ['Lượng nước cấp 100 - 110 lít/người/ngày đêm.', ['Lượng nước cấp']],
    [
      'Tuổi thọ trung bình 75 tuổi, số năm sống khỏe đạt tối thiểu 68 năm.',
      ['Tuổi thọ trung bình', 'số năm sống khỏe'],
    ],
    ['Đạt 05/12 tiêu chí (chuẩn vùng) và 09/12 tiêu chí (chuẩn tỉnh).', ['tiêu chí', 'tiêu chí']],
    [
      'Thành lập 12 công đoàn cơ sở trong các doanh nghiệp có từ 25 lao động trở lên.',
      ['công đoàn cơ sở trong các doanh nghiệp có từ 25 lao động trở lên'],
    ],
  ])('are read in %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    [
      '100% hồ sơ tại cấp tỉnh và cấp huyện, 90% hồ sơ tại cấp xã được ký số.',
      ['hồ sơ tại cấp tỉnh và cấp huyện', 'hồ sơ tại cấp xã'],
    ],
    [
      'Số hóa 100% hồ sơ còn hiệu lực; tối thiểu 60% hoạt động thanh tra của ngành được thực hiện trực tuyến.',
      ['hồ sơ', 'hoạt động thanh tra của ngành'],
    ],
    [
      'Tỷ lệ kết nạp đạt từ 5% trở lên so với tổng số đoàn viên; 100% chi, đảng bộ đều có đoàn viên mới.',
      ['tổng số đoàn viên', 'chi, đảng bộ'],
    ],
    ['Có từ 70% chi hội trở lên đạt vững mạnh.', ['chi hội']],
    ['Kết nạp 4 - 5% đoàn viên mới so với tổng số đoàn viên.', ['tổng số đoàn viên']],
    ['95% người có công được điều dưỡng.', ['người có công']],
    ['90% thôn có công trình nước sạch.', ['thôn']],
    ['100% cơ quan tiết kiệm ít nhất 4% điện.', ['cơ quan']],
    ['40% nhà dân lắp điện mặt trời phục vụ sinh hoạt.', ['nhà dân']],
    ['Trên 75% chi đoàn sinh hoạt định kỳ hằng tháng.', ['chi đoàn']],
    ['Từ 80% cán bộ cấp xã trở lên được bồi dưỡng.', ['cán bộ cấp xã trở lên']],
  ])('tell of what a share is taken in %s', (text, expected) => {
    expect(findIndicators(text, 0).map(({ base }) => base)).toEqual(expected)
  })

  it('keeps a grade and its better ones', () => {
    expect(names('85% hội viên hoàn thành tốt nhiệm vụ trở lên.')).toEqual(['hội viên hoàn thành tốt nhiệm vụ trở lên'])
  })

  it('reads by how much a plan is exceeded', () => {
    const [, one] = findIndicators('Thu ngân sách đạt 20 tỷ đồng, vượt 8% so với dự toán.', 0)
    expect([one?.value?.min, one?.value?.max, one?.change]).toEqual([8, 8, 'increase'])
  })

  it('reads growth that comes back each year per year, and no level', () => {
    expect(values('Tốc độ tăng giá trị sản xuất bình quân hằng năm 6%.')).toEqual([[6, '%', 'năm']])
    expect(values('Tỷ lệ hộ đạt chuẩn hằng năm đạt 90%.')).toEqual([[90, '%', null]])
  })

  it('takes the share in brackets for the same in another unit', () => {
    const [one] = findIndicators('Tổng vốn đầu tư 800 tỷ đồng (chiếm 30% GRDP).', 0)
    expect(one?.equivalents.map(({ min, unit }) => [min, unit])).toEqual([[30, '%']])
    const [later] = findIndicators('Doanh thu bán lẻ đạt 90 tỷ đồng vào năm 2028, tương ứng 7% tổng mức bán lẻ.', 0)
    expect(later?.equivalents.map(({ min, unit }) => [min, unit])).toEqual([[7, '%']])
    const [risen] = findIndicators('Thu nhập tăng 1,4 lần so với năm 2024, tương đương 9 triệu đồng/người/tháng.', 0)
    expect(risen?.equivalents.map(({ min, per }) => [min, per])).toEqual([[9_000_000, 'người/tháng']])
  })

  it('reads values in the unit and of the years that stand in brackets', () => {
    const text = 'Thu nhập bình quân đầu người (triệu đồng): 80 (năm 2027), 110 (năm 2030).'
    expect(findIndicators(text, 0).map(({ value, by }) => [value?.min, value?.unit, by])).toEqual([
      [80_000_000, 'VND', '2027'],
      [110_000_000, 'VND', '2030'],
    ])
  })

  it('reads per what a value is counted behind its bound, and behind what falls', () => {
    expect(values('Kết nạp 60 đảng viên trở lên/nhiệm kỳ.')).toEqual([[60, 'đảng viên', 'nhiệm kỳ']])
    expect(values('Giảm 5% số vụ cháy hằng năm.')).toEqual([[5, '%', 'năm']])
    expect(values('Tiêu hao giảm xuống còn 350 kgOE/1.000 USD GRDP.')).toEqual([[350, 'kgOE', '1.000 USD GRDP']])
  })

  it('lets fall what may reach more with help', () => {
    const [, more] = findIndicators('Giảm phát thải 12% (tự thực hiện) và lên tới 35% khi có hỗ trợ quốc tế.', 0)
    expect([more?.value?.min, more?.change]).toEqual([35, 'decrease'])
  })

  it('reads the date of a first value as its own alone', () => {
    const text = 'Tỷ lệ hộ dùng điện: năm 2027 là 95%, năm 2029 là 99%; tỷ lệ hộ dùng nước sạch 80%.'
    expect(findIndicators(text, 0).map(({ by }) => by)).toEqual(['2027', '2029', null])
  })

  it.each([
    ['Tỉnh nằm trong 10 tỉnh có chỉ số cải cách hành chính cao nhất.', [null, 10]],
    ['Có 02 trường được xếp hạng trong số 300 trường tốt nhất châu lục.', [2, 2]],
  ])('tells a place among the best in %s', (text, expected) => {
    expect(findIndicators(text, 0).map(({ value }) => [value?.min, value?.max])).toEqual([expected])
  })

  it('puts what is done for them in the place of what is done before', () => {
    expect(names('Tỷ lệ trẻ được bú sớm đạt 75%; được tẩy giun đạt 90%.')).toEqual([
      'Tỷ lệ trẻ được bú sớm',
      'Tỷ lệ trẻ được tẩy giun',
    ])
    expect(names('Tỷ lệ bản án, quyết định bị hủy không quá 1%; bị sửa không quá 1,5%.')).toEqual([
      'Tỷ lệ bản án, quyết định bị hủy',
      'Tỷ lệ bản án, quyết định bị sửa',
    ])
    expect(names('Tỷ lệ hồ sơ trực tuyến đạt 60%, được giải quyết đúng hạn đạt 95%.')).toEqual([
      'Tỷ lệ hồ sơ trực tuyến',
      'Tỷ lệ hồ sơ trực tuyến được giải quyết đúng hạn',
    ])
  })

  it('takes how old they are for what is said of them, where nothing else is', () => {
    const who = 'cán bộ lãnh đạo cấp tỉnh'
    expect(names(`20 - 25% ${who} dưới 40 tuổi; 35% có trình độ ngoại ngữ bậc 4.`)).toEqual([
      `${who} dưới 40 tuổi`,
      `${who} có trình độ ngoại ngữ bậc 4`,
    ])
    expect(names('100% cấp ủy viên có trình độ đại học; từ 15% trở lên dưới 40 tuổi.')).toEqual([
      'cấp ủy viên có trình độ đại học',
      'cấp ủy viên dưới 40 tuổi',
    ])
    const [vaccinated] = findIndicators('95% trẻ em dưới 5 tuổi được tiêm chủng.', 0)
    expect(vaccinated?.base).toBe('trẻ em dưới 5 tuổi')
  })
})
