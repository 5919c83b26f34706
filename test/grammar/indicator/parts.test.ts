import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string, task = true) =>
  findIndicators(text, 0, { task }).map(({ name, value }) => [name, value?.min ?? value?.max, value?.unit])

describe('a row of works', () => {
  it.each([
    [
      'Đổ 80 mét rãnh thoát nước, chỉnh trang 4 vườn hộ, sửa sân kho.',
      [
        ['rãnh thoát nước', 80, 'mét'],
        ['vườn hộ chỉnh trang', 4, 'vườn hộ'],
      ],
    ],
    ['Nạo vét 900 m kênh mương, trồng hoa dọc các tuyến đường trục xóm.', [['kênh mương', 900, 'm']]],
    ['Quay 03 phóng sự về nghề gốm, phát sóng trong tháng 6.', [['phóng sự về nghề gốm', 3, 'phóng sự']]],
    ['Mỗi chi đoàn đảm nhận 01 phần việc thanh niên.', [['phần việc thanh niên', 1, 'phần việc']]],
    [
      'Tuyên truyền về 15 tiêu chí, vận động hiến 3.000 m2 đất, đóng góp 700 ngày công.',
      [
        ['đất', 3000, 'm2'],
        ['ngày công', 700, 'ngày công'],
      ],
    ],
    [
      'Xét nghiệm cho 9.000 lượt người dân vùng dịch, điều trị cho 300 bệnh nhân.',
      [
        ['lượt người dân vùng dịch', 9000, 'lượt người'],
        ['điều trị cho bệnh nhân', 300, 'bệnh nhân'],
      ],
    ],
    [
      'Đặt hàng 03 đề tài, nghiệm thu 05 đề tài.',
      [
        ['đề tài đặt hàng', 3, 'đề tài'],
        ['đề tài nghiệm thu', 5, 'đề tài'],
      ],
    ],
    ['Sản xuất 20 tấn giống ngô.', [['giống ngô', 20, 'tấn']]],
  ])('gives each of them what it counts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    [
      'Thu hút 04 doanh nghiệp đặt trụ sở, đầu tư nghiên cứu tại tỉnh.',
      'doanh nghiệp đặt trụ sở, đầu tư nghiên cứu tại tỉnh',
    ],
    ['Xây dựng 02 mô hình thu gom, xử lý rác tại chợ.', 'mô hình thu gom, xử lý rác tại chợ'],
    ['Hỗ trợ 05 hợp tác xã trồng rau, có hợp đồng tiêu thụ.', 'hợp tác xã trồng rau, có hợp đồng tiêu thụ'],
  ])('keeps what is said of those counted: %s', (text, name) => {
    expect(read(text)[0]?.[0]).toBe(name)
  })
})

describe('the words around a count', () => {
  it.each([
    ['who does it', 'Tổ chức 05 buổi tư vấn tại các xã do Hội Phụ nữ huyện chủ trì.', 'buổi tư vấn tại các xã'],
    ['how it is spread', 'Mở 06 lớp tập huấn cho hộ chăn nuôi (mỗi lớp 30 học viên).', 'lớp tập huấn cho hộ chăn nuôi'],
    [
      'of what it consists',
      'Lắp đặt 9 trạm đo mưa tự động (6 trạm vùng núi, 03 trạm vùng biển).',
      'trạm đo mưa tự động',
    ],
    ['the mark of a list', 'b) Thực hiện tinh giản 8% biên chế', 'biên chế'],
    [
      'of whom the clause is',
      'Đối với các xã miền núi duy trì 7/7 xã đạt chuẩn xóa mù chữ.',
      'xã đạt chuẩn xóa mù chữ',
    ],
  ])('go without %s', (_what, text, name) => {
    expect(read(text).at(-1)?.[0]).toBe(name)
  })

  it.each([
    [
      'what is raised',
      'Nâng cấp Trung tâm y tế huyện từ 90 giường lên 150 giường bệnh.',
      'Nâng cấp Trung tâm y tế huyện',
    ],
    ['what is provided for', 'Bố trí chi sự nghiệp kinh tế không dưới 3% tổng chi ngân sách.', 'chi sự nghiệp kinh tế'],
    ['what is not to be exceeded', 'Không để quá 4% số vụ việc tồn đọng.', 'số vụ việc tồn đọng'],
    ['for whom it is', 'Nhà ở cho hơn 900 hộ dân tộc thiểu số nghèo.', 'Nhà ở cho hộ dân tộc thiểu số nghèo'],
    ['which grade is meant', '80% giảng viên đạt trình độ thạc sĩ trở lên.', 'giảng viên đạt trình độ thạc sĩ trở lên'],
    ['what is held down', 'Khống chế tỷ lệ nợ xấu dưới 2% tổng dư nợ.', 'tỷ lệ nợ xấu'],
    ['what is cleared', 'Hoàn thành giải phóng mặt bằng 80% diện tích.', 'giải phóng mặt bằng'],
    ['what each of them sets up', 'Mỗi hộ trang bị ít nhất 01 bình chữa cháy.', 'bình chữa cháy trang bị'],
    ['more than the figures', 'Tăng trưởng kinh tế đạt hai con số, từ 11% trở lên.', 'Tăng trưởng kinh tế'],
  ])('say %s', (_what, text, name) => {
    expect(read(text)[0]?.[0]).toBe(name)
  })

  it('give a part of a structure its head, however long it is', () => {
    const text = 'Cơ cấu kinh tế: Công nghiệp 50%; dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm 40%; nông nghiệp 10%.'
    expect(read(text, false).map(([name]) => name)).toEqual([
      'Cơ cấu kinh tế: Công nghiệp',
      'Cơ cấu kinh tế: dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm',
      'Cơ cấu kinh tế: nông nghiệp',
    ])
  })

  it('tell for how many there is one', () => {
    const [one, ...others] = findIndicators('Mỗi thôn có 01 cộng tác viên dinh dưỡng/150 hộ.', 0, { task: true })
    expect(one?.value).toMatchObject({ min: 1, unit: 'cộng tác viên', per: '150 hộ' })
    expect(others).toEqual([])
  })

  it('say of a second share that it falls too', () => {
    const found = findIndicators('Giảm 40% số cuộc họp, 20% văn bản giấy.', 0, { task: true })
    expect(found.map(({ name, change }) => [name, change])).toEqual([
      ['số cuộc họp', 'decrease'],
      ['văn bản giấy', 'decrease'],
    ])
  })
})

describe('a number that is none of its own', () => {
  it.each([
    ['who is on duty', 'Mỗi ca trực có 01 lãnh đạo và 02 cán bộ.', []],
    ['of which kind a thing is', 'Tháo dỡ 3 nhà kho 2 gian.', [3]],
    ['part of a name', 'Đề xuất xây dựng cầu An Giang 2 quy mô lớn.', []],
    ['in what way rooms are used', 'Xóa phòng học 3 ca.', []],
    ['what is only looked at', 'Rà soát 18 trường trung cấp, sáp nhập 04 trường.', []],
    ['how long each of them takes', 'Tập huấn cho cán bộ xã, thời gian mỗi lớp 03 ngày.', []],
    ['how it is guarded', 'Triển khai mô hình bảo vệ 4 lớp.', []],
    ['what is asked in a case', 'Đối với cơ sở nuôi trên 2 ha phải có ao lắng chiếm 15% diện tích.', []],
    ['what each is given', 'Thực hiện hỗ trợ 10 kg gạo/người/tháng cho hộ nghèo.', []],
    ['where it is put up', 'Lắp đặt 60 bộ đèn trên 4 km đường thôn.', [60]],
    ['how large it is', 'Khai thác quỹ đất ven sông với diện tích khoảng 300 ha.', []],
    ['what those must earn', 'Nhân rộng mô hình trồng dâu, cho thu nhập từ 90 triệu đồng/năm.', []],
    ['how large peoples are', 'Bảo vệ các dân tộc thiểu số dưới 5 nghìn người.', []],
  ])('tells %s', (_what, text, expected) => {
    expect(read(text).map(([, value]) => value)).toEqual(expected)
  })

  it.each([
    ['Hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho 9.000 thửa đất.', [9000]],
    ['Hằng tháng duy trì 2 buổi tổng vệ sinh đường làng.', [2]],
    ['Phấn đấu 01 xã đạt chuẩn, 02 thôn đạt chuẩn kiểu mẫu.', [1, 2]],
    ['Phấn đấu đến năm 2030 trên địa bàn tỉnh có 04 khu công nghiệp.', [4]],
    ['Trồng rừng với diện tích 300 ha.', [300]],
    ['Kết nối 18 cơ sở dữ liệu chuyên ngành.', [18]],
    ['Giao Công an xã cấp thẻ căn cước cho 900 trẻ em.', [900]],
    ['Cải tạo 9 km lưới điện, thay 400 công tơ.', [9, 400]],
    ['Xuất khẩu đạt 90 triệu USD; nhập khẩu 40 triệu USD.', [90_000_000, 40_000_000]],
    ['Lấy 300 mẫu giám sát dịch tả lợn.', [300]],
    ['Giải quyết việc làm cho 400 lượt lao động.', [400]],
  ])('but is aimed at in %s', (text, expected) => {
    expect(read(text).map(([, value]) => value)).toEqual(expected)
  })

  it.each([
    [
      'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân còn 9%, thể thấp còi còn 18%.',
      ['Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân', 'Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi'],
    ],
    [
      'Học sinh tiểu học đi học đúng độ tuổi đạt 99%; THCS đạt 95%.',
      ['Học sinh tiểu học đi học đúng độ tuổi', 'Học sinh THCS đi học đúng độ tuổi'],
    ],
    [
      'Tỷ lệ cơ giới hóa khâu làm đất đạt 99%, khâu sấy đạt 50%.',
      ['Tỷ lệ cơ giới hóa khâu làm đất', 'Tỷ lệ cơ giới hóa khâu sấy'],
    ],
    [
      'Tỷ lệ đường huyện được cứng hóa 100%, đường thôn 70%.',
      ['Tỷ lệ đường huyện được cứng hóa', 'Tỷ lệ đường thôn được cứng hóa'],
    ],
    [
      'Giải ngân vốn đầu tư công 6 tháng đầu năm đạt 45%, cả năm đạt 100%.',
      ['Giải ngân vốn đầu tư công', 'Giải ngân vốn đầu tư công'],
    ],
  ])('of another kind or level takes its place: %s', (text, names) => {
    expect(read(text, false).map(([name]) => name)).toEqual(names)
  })

  it('counts no projects that it tells the size of', () => {
    expect(read('Có 3 - 5 dự án điện gió quy mô trên 60 triệu USD.', false).map(([, value]) => value)).toEqual([3])
  })

  it('is not dated by what it is compared with', () => {
    const [, one] = findIndicators('GRDP đạt 80 triệu đồng, tăng 10% so với ước thực hiện năm 2026.')
    expect(one).toMatchObject({ by: null, baseline: { date: '2026' } })
  })

  it('is counted in what is counted', () => {
    expect(read('Lấy 300 mẫu giám sát dịch tả lợn.')[0]?.[2]).toBe('mẫu')
    expect(read('Giải quyết việc làm cho 400 lượt lao động.')[0]?.[2]).toBe('lượt lao động')
  })
})

describe('the targets of a text that a bracket lists', () => {
  it('are read from the first on, without the words before the bracket', () => {
    const text = 'Thực hiện các chỉ tiêu của Nghị quyết (tốc độ tăng trưởng trên 9%/năm; tỷ lệ đô thị hóa đạt 40%).'
    expect(read(text, false)).toEqual([
      ['tốc độ tăng trưởng', 9, '%'],
      ['tỷ lệ đô thị hóa', 40, '%'],
    ])
  })

  it('are told from what describes a place', () => {
    const text = 'Nâng cấp đô thị Sơn Hà (tốc độ tăng dân số 2%; tỷ lệ hộ nghèo 3%) lên loại IV.'
    expect(read(text, false)).not.toContainEqual(['tốc độ tăng dân số', 2, '%'])
  })
})

describe('works of which there are to be at least so many', () => {
  it('count behind trong đó as they do before it', () => {
    const text = 'Ít nhất 08 nhiệm vụ được triển khai, trong đó ít nhất 03 nhiệm vụ được nghiệm thu.'
    expect(read(text, false)).toEqual([
      ['nhiệm vụ được triển khai', 8, 'nhiệm vụ'],
      ['nhiệm vụ được nghiệm thu', 3, 'nhiệm vụ'],
    ])
    expect(read('Kế hoạch gồm 03 nhiệm vụ trọng tâm.', false)).toEqual([])
  })
})

describe('what goods are, between the unit and the year', () => {
  it('leaves the year to the value', () => {
    const per = (text: string) => findIndicators(text)[0]?.value?.per
    expect(per('Sản lượng đạt 5.000 tấn cá/năm trở lên.')).toBe('năm')
    expect(per('Sản lượng đạt 5.000 tấn cá.')).toBeNull()
  })
})
