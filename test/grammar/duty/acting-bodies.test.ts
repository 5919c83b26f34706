import { describe, expect, it } from 'vitest'
import { dutyIn as read } from './duty-in.js'

describe('verbs of the fields that work is given in', () => {
  it.each([
    ['Viện Chiến lược, Chính sách bóc tách dữ liệu hộ tịch', 'Viện Chiến lược, Chính sách >  | bóc tách'],
    ['Trung tâm Dịch vụ nông nghiệp nhân giống lúa thuần', 'Trung tâm Dịch vụ nông nghiệp >  | nhân giống'],
    ['Hội Khuyến học trao học bổng cho học sinh', 'Hội Khuyến học >  | trao học'],
    ['Phối hợp với Cục Biến đổi khí hậu dạy nghề cho ngư dân', ' > Cục Biến đổi khí hậu | dạy nghề'],
    ['Các phòng, KBNN trực thuộc lập, phân bổ dự toán', 'Các phòng; KBNN trực thuộc >  | lập, phân'],
    ['Công an xã, Dân quân kiểm soát người ra vào', 'Công an xã; Dân quân >  | kiểm soát'],
    ['Công ty Thủy nông Nam Sơn bơm nước chống hạn', 'Công ty Thủy nông Nam Sơn >  | bơm nước'],
    ['Ban Chỉ huy Quân sự xã rà phá vật nổ', 'Ban Chỉ huy Quân sự xã >  | rà phá'],
    ['Đội Quản lý trật tự Lê Lợi dỡ bỏ mái che', 'Đội Quản lý trật tự Lê Lợi >  | dỡ bỏ'],
    ['Nhà máy Nước sạch Tân Lập tập kết vật tư', 'Nhà máy Nước sạch Tân Lập >  | tập kết'],
    ['Lâm trường Sông Đà đào hố trồng rừng', 'Lâm trường Sông Đà >  | đào hố'],
    ['Viện nghiên cứu Ngô đề xuất giống mới', 'Viện nghiên cứu Ngô >  | đề xuất'],
    ['Các chi bộ trường học rà soát đảng viên', 'Các chi bộ trường học >  | rà soát'],
    ['Các chi bộ thôn, khu phố rà soát đảng viên', 'Các chi bộ thôn, khu phố >  | rà soát'],
    ['Sở Y tế là cơ quan thường trực: tham mưu họp giao ban', 'Sở Y tế >  | tham mưu'],
    ['Các sở, ngành là thành viên: rà soát văn bản', 'Các sở, ngành >  | rà soát'],
    ['Phòng Nội vụ cử 02 người tham gia', 'Phòng Nội vụ >  | cử 02'],
    ['Mỗi xã giúp 02 phụ nữ khởi nghiệp', 'Mỗi xã >  | giúp 02'],
    ['Mỗi xã cử ít nhất 02 người tham gia', 'Mỗi xã >  | cử ít'],
    ['Phối hợp Công đoàn các KCN, LĐLĐ tỉnh đối thoại', ' > Công đoàn các KCN; LĐLĐ tỉnh | đối thoại'],
    ['Trường Tiểu học Tân Lập 2 rà soát', 'Trường Tiểu học Tân Lập 2 >  | rà soát'],
    ['Các tổ chuyên môn họp định kỳ 02 lần/tháng', 'Các tổ chuyên môn >  | họp định'],
    ['Phối hợp với Đoàn Thanh niên quét dọn bãi biển', ' > Đoàn Thanh niên | quét dọn'],
    ['Chủ trì, phối hợp với Sở Y tế, Sở Nội vụ cưỡng chế thu hồi đất', ' > Sở Y tế; Sở Nội vụ | cưỡng chế'],
  ])('end the name in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Các đơn vị sự nghiệp công lập báo cáo số liệu', 'Các đơn vị sự nghiệp công lập >  | báo cáo'],
    ['Các doanh nghiệp viễn thông quan tâm hạ tầng', 'Các doanh nghiệp viễn thông >  | quan tâm'],
    ['Đảng ủy các cấp phát quang bờ rào', 'Đảng ủy các cấp >  | phát quang'],
  ])('begin with no word that ends another: %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what a body does, whatever the verb', () => {
  it.each([
    ['Hội Nông dân gặt lúa giúp dân', 'Hội Nông dân >  | gặt lúa'],
    ['Đoàn Thanh niên bắc loa tại các ngã tư', 'Đoàn Thanh niên >  | bắc loa'],
    ['Đoàn Thanh niên làm nòng cốt hướng dẫn kỹ năng số', 'Đoàn Thanh niên >  | làm nòng'],
    ['Kho bạc Nhà nước quét mã từng chứng từ', 'Kho bạc Nhà nước >  | quét mã'],
    ['Trung tâm Y tế khử khuẩn lớp học', 'Trung tâm Y tế >  | khử khuẩn'],
    ['Đội Thuế số 2 dán nhãn hồ sơ', 'Đội Thuế số 2 >  | dán nhãn'],
    ['Trường Tiểu học Kim Đồng nấu ăn bán trú', 'Trường Tiểu học Kim Đồng >  | nấu ăn'],
    ['Nhà trường nấu ăn bán trú', 'Nhà trường >  | nấu ăn'],
    ['Trưởng thôn bắc loa từng ngõ', 'Trưởng thôn >  | bắc loa'],
    ['Đoàn trường tổ chức Hội trại tháng Ba', 'Đoàn trường >  | tổ chức'],
    ['Kho bạc Nhà nước tổ chức bỏ phiếu', 'Kho bạc Nhà nước >  | tổ chức'],
    ['Các trường tổ chức cắm trại', 'Các trường >  | tổ chức'],
    ['Tổ bầu cử kiểm phiếu ngay sau giờ bỏ phiếu', 'Tổ bầu cử >  | kiểm phiếu'],
  ])('stands behind its whole name: %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Trung tâm Y tế quân dân y kiểm tra hồ sơ', 'Trung tâm Y tế quân dân y >  | kiểm tra'],
    ['Hội Khuyến học dòng họ chủ trì rà soát', 'Hội Khuyến học dòng họ >  | rà soát'],
    ['Phòng Kinh tế hạ tầng và đô thị kiểm tra hồ sơ', 'Phòng Kinh tế hạ tầng và đô thị >  | kiểm tra'],
    ['Tổ công tác chống khai thác cát kiểm tra hồ sơ', 'Tổ công tác chống khai thác cát >  | kiểm tra'],
    ['Hội Nông dân, tổ chức đoàn thể kiểm tra hồ sơ', 'Hội Nông dân; tổ chức đoàn thể >  | kiểm tra'],
    ['Hội Nông dân thị trấn kiểm tra hồ sơ', 'Hội Nông dân thị trấn >  | kiểm tra'],
  ])('stands behind what goes on with it: %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('bodies of which one or the other is meant', () => {
  it.each([
    ['Phối hợp với Sở Nội vụ hoặc Sở Tài chính rà soát hồ sơ', ' > Sở Nội vụ; Sở Tài chính | rà soát'],
    ['Giao Sở Y tế hoặc Sở Nội vụ chủ trì rà soát hồ sơ', 'Sở Y tế; Sở Nội vụ >  | rà soát'],
  ])('are both named in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('offices by the first letter of their head', () => {
  it.each([
    ['P. Kế toán chủ trì, P. Nội vụ phối hợp lập hồ sơ', 'P. Kế toán > P. Nội vụ | lập hồ'],
    ['P.TCHC chủ trì, P.KH-TC phối hợp lập hồ sơ', 'P.TCHC > P.KH-TC | lập hồ'],
    ['Khu QLĐB I chủ trì, Phòng Quản lý bảo trì phối hợp', 'Khu QLĐB I > Phòng Quản lý bảo trì | -'],
  ])('are read in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('are not the wards of a city', () => {
    expect(read('UBND P. Tân Lập lập hồ sơ')).toBe('UBND P. Tân Lập >  | lập hồ')
  })
})

describe('a group that has said all of itself', () => {
  it.each([
    ['Các địa phương gùi đá kè bờ suối', 'Các địa phương >  | gùi đá'],
    ['Các ban, ngành, đoàn thể xã bảo trì nhà văn hóa', 'Các ban, ngành, đoàn thể xã >  | bảo trì'],
    [
      'Phối hợp với các tổ chức tín dụng trên địa bàn đầu tư hạ tầng số',
      ' > các tổ chức tín dụng trên địa bàn | đầu tư',
    ],
    ['Phối hợp với các chủ đầu tư nghiên cứu phương án', ' > các chủ đầu tư | nghiên cứu'],
    ['Phối hợp với Ban Công tác Mặt trận các thôn xây dựng sân chơi', ' > Ban Công tác Mặt trận các thôn | xây dựng'],
    ['Phối hợp với các hộ kinh doanh trên địa bàn ký cam kết', ' > các hộ kinh doanh trên địa bàn | ký cam'],
  ])('ends before whatever is done in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Phối hợp với các địa phương ven biển rà soát tàu cá', ' > các địa phương ven biển | rà soát'],
    [
      'Các chi bộ, đảng viên được kiểm tra, giám sát chuẩn bị báo cáo',
      'Các chi bộ, đảng viên được kiểm tra, giám sát >  | chuẩn bị',
    ],
    ['Các đơn vị được thanh tra và kiểm tra có trách nhiệm', 'Các đơn vị được thanh tra và kiểm tra >  | -'],
    ['Các sở, ban, ngành: Y tế, Nội vụ rà soát biên chế', 'Các sở, ban, ngành: Y tế, Nội vụ >  | rà soát'],
    ['Các sở, ngành: Rà soát văn bản', 'Các sở, ngành >  | Rà soát'],
    ['Các hộ kinh doanh xăng dầu niêm yết giá', 'Các hộ kinh doanh xăng dầu >  | niêm yết'],
    ['Các hộ kinh doanh dọn dẹp vỉa hè', 'Các hộ kinh doanh >  | dọn dẹp'],
    ['Yêu cầu các đơn vị vận tải:', 'các đơn vị vận tải >  | -'],
    ['Cơ sở khám bệnh, chữa bệnh bảo hiểm y tế:', 'Cơ sở khám bệnh, chữa bệnh bảo hiểm y tế >  | -'],
  ])('goes on with which of them is meant in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

it.each([
  ['Sở Y tế chủ trì, UBND xã hỗ trợ.', 'Sở Y tế > UBND xã'],
  ['Sở Y tế chủ trì, các sở, ngành cùng tham gia.', 'Sở Y tế > các sở, ngành'],
  ['Sở Y tế chủ trì, UBND xã hỗ trợ cây giống.', 'Sở Y tế > '],
])('those who help or take part beside a lead are its partners, unless it is said with what: %s', (text, expected) => {
  expect(read(text)?.split(' | ')[0]).toBe(expected)
})

describe('what a sentence opens with', () => {
  it.each([
    ['Trên cơ sở kết quả kiểm tra, yêu cầu Sở Xây dựng xử lý', 'Sở Xây dựng >  | xử lý'],
    ['Căn cứ ý kiến của các sở, giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ in sổ', 'Sở Y tế > Sở Nội vụ | in sổ'],
    ['Để kịp tiến độ, đề nghị các sở, ngành rà soát', 'các sở, ngành >  | rà soát'],
    ['Hàng tháng, Hội Nông dân tỉnh chủ trì, phối hợp với Sở Y tế họp báo', 'Hội Nông dân tỉnh > Sở Y tế | họp báo'],
    ['Giai đoạn 2026 - 2030, Sở Y tế rà soát mạng lưới', 'Sở Y tế >  | rà soát'],
    ['Quá trình thực hiện có vướng mắc, các sở, ngành báo cáo Sở Nội vụ', 'các sở, ngành >  | báo cáo'],
    ['Trong phạm vi nhiệm vụ của mình, Công an tỉnh rà soát hồ sơ', 'Công an tỉnh >  | rà soát'],
    ['Tiếp tục giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    ['Ủy quyền cho Sở Y tế ký hợp đồng', 'Sở Y tế >  | ký hợp'],
    ['Toàn thể các cơ quan, đơn vị rà soát hồ sơ', 'Toàn thể các cơ quan, đơn vị >  | rà soát'],
  ])('leaves who acts behind it in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what stands between a name and its verb', () => {
  it.each([
    ['Sở Y tế trong năm 2026 tổ chức khám sàng lọc', 'Sở Y tế >  | trong năm'],
    ['Sở Y tế với vai trò là cơ quan thường trực, rà soát nhu cầu', 'Sở Y tế >  | với vai'],
    ['Công an tỉnh sau khi có ý kiến của cấp trên, điều tra, xử lý vụ việc', 'Công an tỉnh >  | sau khi'],
    ['Sở Y tế là cơ quan thường trực, theo dõi tiến độ', 'Sở Y tế >  | theo dõi'],
    ['Sở Nội vụ là cơ quan thường trực của Hội đồng, có trách nhiệm tổng hợp', 'Sở Nội vụ >  | tổng hợp'],
    ['Sở Y tế là chủ quản dự án, chủ trì, phối hợp với Sở Tài chính in sổ', 'Sở Y tế > Sở Tài chính | in sổ'],
    [
      'Các tổ chức, cá nhân là đối tượng kiểm tra có trách nhiệm cung cấp hồ sơ',
      'Các tổ chức, cá nhân là đối tượng kiểm tra >  | có trách',
    ],
  ])('tells when or as what it acts in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Sở Y tế trong năm 2025 đã tổ chức khám sàng lọc',
    'Trung tâm Y tế là đơn vị sự nghiệp công lập',
    'Công an tỉnh hiện có 25 phòng',
    'Sở Tài chính vừa được sáp nhập từ hai sở cũ',
    'Các phòng, ban, ngành huyện đã phối hợp với Sở Y tế tập huấn',
    'Thanh tra cơ sở kinh doanh không phép',
  ])('charges nobody in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
