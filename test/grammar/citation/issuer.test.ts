import { describe, expect, it } from 'vitest'
import { matchIssuerAt } from '../../../src/grammar/citation/issuer.js'

const name = (text: string) => matchIssuerAt(text, 0)?.name ?? null

it.each([
  ['Bộ Chính trị về phát triển', 'Bộ Chính trị'],
  ['Bộ Chính trị thực hiện Nghị quyết', 'Bộ Chính trị'],
  ['UBND tỉnh Sơn Hà về việc', 'UBND tỉnh Sơn Hà'],
  ['Ủy ban nhân dân đặc khu Hòn Mây và', 'Ủy ban nhân dân đặc khu Hòn Mây'],
  ['Công an đặc khu Hòn Mây về', 'Công an đặc khu Hòn Mây'],
  ['Tòa án nhân dân huyện Sông Mây.', 'Tòa án nhân dân huyện Sông Mây'],
  ['Viện kiểm sát nhân dân khu vực 3 về', 'Viện kiểm sát nhân dân khu vực 3'],
  ['Chánh án Tòa án nhân dân tối cao quy định', 'Chánh án Tòa án nhân dân tối cao'],
  ['Chánh Thanh tra tỉnh Sơn Hà về', 'Chánh Thanh tra tỉnh Sơn Hà'],
  ['Thống đốc Ngân hàng Nhà nước Việt Nam quy định', 'Thống đốc Ngân hàng Nhà nước Việt Nam'],
  ['Tổng Thanh tra Chính phủ quy định', 'Tổng Thanh tra Chính phủ'],
  ['Hiệu trưởng Trường Đại học Sơn Hà về', 'Hiệu trưởng Trường Đại học Sơn Hà'],
  ['Tư lệnh Quân khu 5 về công tác', 'Tư lệnh Quân khu 5'],
  ['Tư lệnh Bộ đội Biên phòng về', 'Tư lệnh Bộ đội Biên phòng'],
  ['Sư đoàn 315 về', 'Sư đoàn 315'],
  ['Tổng Tham mưu trưởng về huấn luyện', 'Tổng Tham mưu trưởng'],
  ['Thuế tỉnh Sơn Hà về', 'Thuế tỉnh Sơn Hà'],
  ['Giám đốc Sở Nội vụ và Báo cáo thẩm định số 5/BC-STP', 'Giám đốc Sở Nội vụ'],
  ['Bộ Kế hoạch và Đầu tư số 5', 'Bộ Kế hoạch và Đầu tư'],
  ['Hội đồng thẩm định;', 'Hội đồng thẩm định'],
  ['Đoàn giám sát về', 'Đoàn giám sát'],
  ['Chi bộ Văn phòng;', 'Chi bộ Văn phòng'],
  ['Chính phủ lâm thời về', 'Chính phủ lâm thời'],
  ['liên Bộ Tài chính - Y tế.', 'liên Bộ Tài chính - Y tế'],
  ['liên Bộ Tài chính - Y tế trong việc cấp phát.', null],
  ['Bảo hiểm xã hội Việt Nam về tổ chức hội nghị', 'Bảo hiểm xã hội Việt Nam'],
  ['UBND Thành phố về', 'UBND Thành phố'],
  ['Ban chỉ huy phòng thủ dân sự tỉnh về việc', 'Ban chỉ huy phòng thủ dân sự tỉnh'],
  ['Ban Điều hành Đề án 4 Bộ Tư pháp về việc', 'Ban Điều hành Đề án 4 Bộ Tư pháp'],
  ['Tổ công tác triển khai Đề án 12 về', 'Tổ công tác triển khai Đề án 12'],
  ['Ban Chỉ đạo thực hiện phong trào trồng cây về', 'Ban Chỉ đạo thực hiện phong trào trồng cây'],
  ['Ban Chỉ đạo thực hiện công tác năm', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo Trung ương các Chương trình rừng xanh ban hành', 'Ban Chỉ đạo Trung ương các Chương trình rừng xanh'],
  [
    'Ban Chỉ đạo Chương trình mục tiêu quốc gia giảm nghèo tỉnh về',
    'Ban Chỉ đạo Chương trình mục tiêu quốc gia giảm nghèo tỉnh',
  ],
  ['Ủy ban nhân dân tỉnh Sơn Hà Chương trình trồng rừng', 'Ủy ban nhân dân tỉnh Sơn Hà'],
  ['Bộ Nông nghiệp chương trình giống', 'Bộ Nông nghiệp'],
  ['Đảng bộ Khối các trường Đại học, Cao đẳng ban hành', 'Đảng bộ Khối các trường Đại học, Cao đẳng'],
  ['Chủ tịch UBND tỉnh Sơn Hà, các sở', 'Chủ tịch UBND tỉnh Sơn Hà'],
  ['Ban Thường vụ Đảng ủy UBND tỉnh', 'Ban Thường vụ Đảng ủy UBND tỉnh'],
  ['Tỉnh ủy Sơn Hà và Kế hoạch số 8', 'Tỉnh ủy Sơn Hà'],
  ['Ban Chấp hành Đảng bộ tỉnh về', 'Ban Chấp hành Đảng bộ tỉnh'],
  ['Bộ Văn hóa, Thể thao và Du lịch, các sở', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['Bộ Kế hoạch và Đầu tư hướng dẫn', 'Bộ Kế hoạch và Đầu tư'],
  ['Bộ Giao thông vận tải quy định', 'Bộ Giao thông vận tải'],
  ['Ủy ban An toàn giao thông Quốc gia về', 'Ủy ban An toàn giao thông Quốc gia'],
  ['Ủy Ban Dân tộc về', 'Ủy Ban Dân tộc'],
  ['Ban Tổ chức Trung ương hướng dẫn', 'Ban Tổ chức Trung ương'],
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ về', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ['Hội nghị Trung ương lần thứ sáu khóa XIII', 'Hội nghị Trung ương lần thứ sáu'],
  ['Sở Y tế - Sở Xây dựng', 'Sở Y tế'],
  ['Sở Y tế. Các huyện', 'Sở Y tế'],
  ['Bộ Xây dựng và Bộ Tài chính', 'Bộ Xây dựng'],
  ['tỉnh Tỉnh ủy', 'Tỉnh ủy'],
  ['TỈNH ỦY VỀ THỰC HIỆN', 'TỈNH ỦY'],
  ['Công an thành phố, UBND phường ban hành', 'Công an thành phố'],
  ['Ban Chỉ đạo 35 tỉnh, Phòng Văn hóa xây dựng', 'Ban Chỉ đạo 35 tỉnh'],
  ['UBND tỉnh V/v tăng cường', 'UBND tỉnh'],
  ['THỦ TƯỚNG CHÍNH PHỦ PHÊ DUYỆT', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ['Ủy ban bầu cử xã An Bình Về việc', 'Ủy ban bầu cử xã An Bình'],
  ['Tiểu ban tuyên truyền xã An Bình về', 'Tiểu ban tuyên truyền xã An Bình'],
  ['Ban chỉ đạo chuyển đổi số tỉnh về', 'Ban chỉ đạo chuyển đổi số tỉnh'],
  ['Ban chỉ đạo 389 tỉnh', 'Ban chỉ đạo 389 tỉnh'],
  ['Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh về', 'Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh'],
  ['Ban Chỉ đạo phòng, chống tham nhũng, lãng phí tỉnh', 'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí tỉnh'],
  ['Trưởng Ban Chỉ đạo tỉnh về', 'Trưởng Ban Chỉ đạo tỉnh'],
  ['Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về', 'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch'],
  ['Đảng ủy Khối Doanh nghiệp Trung ương về', 'Đảng ủy Khối Doanh nghiệp Trung ương'],
  ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh về', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'],
  ['Ban Thường vụ Đảng ủy Công an Trung ương về', 'Ban Thường vụ Đảng ủy Công an Trung ương'],
  ['Quân ủy Trung ương về', 'Quân ủy Trung ương'],
  ['Trung ương Hội Nông dân Việt Nam về', 'Trung ương Hội Nông dân Việt Nam'],
  ['Quốc hội Khóa XV về', 'Quốc hội'],
  ['Thủ tướng Chính phủ Lê Văn Bảo tại', 'Thủ tướng Chính phủ'],
  ['Ban quản lý các cảng cá quy định', 'Ban quản lý các cảng cá'],
])('ends the name of a body where it ends: %s', (text, expected) => {
  expect(name(text)).toBe(expected)
})

it('takes nothing else for a body', () => {
  expect(name('người dân trên địa bàn')).toBeNull()
  expect(name('cấp có thẩm quyền')).toBeNull()
  expect(name('Ban giám sát')).toBeNull()
  expect(name('')).toBeNull()
})

it.each([
  ['LĐLĐ huyện về việc', 'LĐLĐ huyện'],
  ['Tổng LĐLĐ Việt Nam về', 'Tổng LĐLĐ Việt Nam'],
  ['TAND tối cao hướng dẫn', 'TAND tối cao'],
  ['BTV Tỉnh ủy về', 'BTV Tỉnh ủy'],
  ['BCĐ 389 tỉnh', 'BCĐ 389 tỉnh'],
  ['Đài Phát thanh và Truyền hình tỉnh về', 'Đài Phát thanh và Truyền hình tỉnh'],
  ['NGÀNH Y TẾ về', null],
  ['QĐ-UBND về', null],
])('takes letters that make no word for a body behind của: %s', (text, expected) => {
  expect(matchIssuerAt(`của ${text}`, 'của '.length)?.name ?? null).toBe(expected)
})

it('takes letters for no body where nothing says that they are one', () => {
  expect(name('LĐLĐ huyện về việc')).toBeNull()
})

it.each([
  [
    'Liên Bộ: Nội vụ, Nông nghiệp và Phát triển nông thôn hướng dẫn',
    'Liên Bộ: Nội vụ, Nông nghiệp và Phát triển nông thôn',
  ],
  ['liên Bộ Tài chính và Bộ Y tế quy định', 'liên Bộ Tài chính và Bộ Y tế'],
  ['liên Bộ Tài chính tại cuộc họp về', null],
  ['Hội đồng Thi đua-Khen thưởng Trung ương về', 'Hội đồng Thi đua-Khen thưởng Trung ương'],
])('takes ministries that write together, and names joined by a hyphen: %s', (text, expected) => {
  expect(name(text)).toBe(expected)
})

it.each([
  ['Ban Tuyên giáo Tỉnh ủy và Kế hoạch phối hợp số 1/KHPH-SYT', 'Ban Tuyên giáo Tỉnh ủy'],
  ['Ban Tổ chức và Thông báo kết luận số 5/TB-UBND', 'Ban Tổ chức'],
  ['Sở Kế hoạch và Đầu tư về', 'Sở Kế hoạch và Đầu tư'],
])('ends before the next text, of whatever kind: %s', (text, expected) => {
  expect(name(text)).toBe(expected)
})

it.each([
  ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Sơn Hà', ' về việc thẩm định'],
  ['Ban QLDA Đầu tư xây dựng tỉnh Sơn Hà', ' phê duyệt dự án'],
])('reads what a body manages to the end of its name: %s', (body, rest) => {
  expect(name(`${body}${rest}`)).toBe(body)
})

describe('the field of a board', () => {
  it.each([
    'Ban Chỉ đạo phát triển du lịch, dịch vụ và kinh tế đêm tỉnh',
    'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã Mây Ngàn',
    'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thành phố Sơn Hà',
    'Ban Chỉ đạo phòng, chống tệ nạn xã hội và xây dựng nếp sống mới phường',
  ])('is part of its name up to the place: %s', (body) => {
    expect(name(`${body} về việc kiểm tra`)).toBe(body)
    expect(name(`${body}, các đơn vị lập kế hoạch`)).toBe(body)
  })

  it('is none where a place only stands in what is done or belongs to another body', () => {
    expect(name('Ban Chỉ đạo kiểm tra công tác tại các xã')).toBe('Ban Chỉ đạo kiểm tra công tác')
    expect(name('Ban Chỉ đạo phê duyệt danh sách của tỉnh về')).toBe('Ban Chỉ đạo')
  })

  it('is part of the name of a board of the Party or the Government, where a title follows or it is known', () => {
    expect(name('Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực;')).toBe(
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
    )
    expect(name('Ban Chỉ đạo Trung ương về nhà ở xã hội về kế hoạch năm 2026')).toBe(
      'Ban Chỉ đạo Trung ương về nhà ở xã hội',
    )
    expect(name('Ban Chỉ đạo Trung ương về sơ kết ba năm thực hiện')).toBe('Ban Chỉ đạo Trung ương')
    expect(name('Ban Chỉ đạo của Chính phủ về cải cách hành chính và Đề án 06 phê duyệt')).toBe(
      'Ban Chỉ đạo của Chính phủ về cải cách hành chính và Đề án 06',
    )
  })

  it('ends before what is no more of it', () => {
    expect(name('Ủy ban Quốc gia về chuyển đổi số, các sở lập kế hoạch')).toBe('Ủy ban Quốc gia về chuyển đổi số')
    expect(name('Ủy ban Quốc gia về chuyển đổi số và Kế hoạch số 7/KH-UBND')).toBe('Ủy ban Quốc gia về chuyển đổi số')
    expect(name('Ban Chỉ đạo liên ngành về an toàn thực phẩm xã, Trạm Y tế lập')).toBe(
      'Ban Chỉ đạo liên ngành về an toàn thực phẩm xã',
    )
  })
})

it.each([
  'Văn phòng HĐND và UBND xã',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  'Đoàn đại biểu Quốc hội tỉnh Sơn Hà',
  "Phòng Nội vụ huyện Cư M'gar",
  'Hội đồng quản trị Tập đoàn Sông Mây',
  'Liên minh Hợp tác xã tỉnh',
  'Thống kê tỉnh Sơn Hà',
  'Chi ủy Chi bộ Sở Tư pháp',
  'Đảng ủy Quân khu 5',
  'Bảo hiểm xã hội khu vực XXI',
  'Thuế cơ sở 3 tỉnh Sơn Hà',
  'Tổ Công tác Đề án 06 tỉnh',
  'Ban Vì sự tiến bộ của phụ nữ tỉnh',
])('reads the whole name of %s', (body) => {
  expect(name(`${body} về việc kiểm tra`)).toBe(body)
  expect(name(`${body}.`)).toBe(body)
})
