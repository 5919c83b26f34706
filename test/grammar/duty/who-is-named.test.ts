import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'
import { parsePassiveCharge } from '../../../src/grammar/duty/passive-charge.js'

const said = (duty: ReturnType<typeof parseDuty>): string | null => {
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join('; ')
  return duty && `${names(duty.leads)} > ${names(duty.coordinators)}`
}
const read = (text: string): string | null => said(parseDuty(text))

describe('whoever comes for a body', () => {
  it.each([
    ['Đại diện Sở Y tế báo cáo kết quả rà soát', 'Đại diện Sở Y tế > '],
    ['Đại diện lãnh đạo Công an tỉnh: Chuẩn bị phương án', 'Đại diện lãnh đạo Công an tỉnh > '],
    ['Đại diện các phòng chuyên môn chuẩn bị tài liệu', 'Đại diện các phòng chuyên môn > '],
  ])('is charged in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Đại diện Sở Y tế',
    'Đại diện các doanh nghiệp chuẩn bị tham luận',
    'Đại diện học sinh chuẩn bị bài phát biểu',
  ])('is not in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('who serves a board', () => {
  it.each([
    ['Thư ký Hội đồng lập biên bản', 'Thư ký Hội đồng > '],
    ['Thư ký Đoàn kiểm tra dự thảo thông báo', 'Thư ký Đoàn kiểm tra > '],
    ['Tổ thư ký tổng hợp kết quả', 'Tổ thư ký > '],
    ['Cơ quan thường trực của Ban Chỉ đạo có trách nhiệm tổng hợp', 'Cơ quan thường trực của Ban Chỉ đạo > '],
    ['Cơ quan thường trực tổng hợp kết quả', 'Cơ quan thường trực > '],
    ['Đơn vị đầu mối có trách nhiệm tổng hợp', 'Đơn vị đầu mối > '],
    ['Bộ phận thường trực Ban Chỉ đạo theo dõi tiến độ', 'Bộ phận thường trực Ban Chỉ đạo > '],
    [
      'Cơ quan thường trực Ban Chỉ đạo giải phóng mặt bằng tỉnh tổng hợp tiến độ',
      'Cơ quan thường trực Ban Chỉ đạo giải phóng mặt bằng tỉnh > ',
    ],
  ])('is charged in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('is the body above where a mark or a role follows what it is', () => {
    expect(read('Cơ quan thường trực, rà soát danh mục')).toBeNull()
    expect(read('Cơ quan thường trực, phối hợp với Sở Y tế rà soát')).toBe(' > Sở Y tế')
  })
})

describe('what somebody in office is in a board', () => {
  it.each([
    ['Giám đốc Sở Y tế - Thành viên: Theo dõi tiến độ', 'Giám đốc Sở Y tế > '],
    ['Chủ tịch UBND xã, Trưởng Ban Chỉ đạo: Phụ trách chung', 'Chủ tịch UBND xã > '],
    ['Phó Giám đốc Sở Tài chính, Ủy viên: Theo dõi kinh phí', 'Phó Giám đốc Sở Tài chính > '],
    ['Bí thư Chi bộ, Trưởng ban công tác Mặt trận thôn họp dân', 'Bí thư Chi bộ; Trưởng ban công tác Mặt trận thôn > '],
  ])('is nobody else in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('with whom a body does something', () => {
  it.each([
    ['Sở Y tế cùng Công an tỉnh kiểm tra bến xe', 'Sở Y tế > Công an tỉnh'],
    ['Sở Y tế cùng các sở liên quan rà soát danh mục', 'Sở Y tế > các sở liên quan'],
    ['Sở Y tế cùng Sở Nội vụ chủ trì rà soát', 'Sở Y tế; Sở Nội vụ > '],
    ['Sở Y tế, Sở Nội vụ cùng thực hiện việc rà soát', 'Sở Y tế; Sở Nội vụ > '],
  ])('stands behind `cùng`: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('names that share a head before another group', () => {
  it.each([
    ['Các phòng: Tham mưu, Hậu cần chuẩn bị nội dung', 'Các phòng: Tham mưu, Hậu cần > '],
    [
      'Các vụ: Kế hoạch, Tài chính và các cơ quan liên quan thực hiện việc này',
      'Các vụ: Kế hoạch, Tài chính; các cơ quan liên quan > ',
    ],
    [
      'UBND các xã: Tân An, Hòa Lợi, các đơn vị liên quan rà soát',
      'UBND các xã: Tân An, Hòa Lợi; các đơn vị liên quan > ',
    ],
  ])('end there: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('names in small letters', () => {
  it.each([
    ['Hợp tác xã nông nghiệp Tân An tổ chức trực bơm', 'Hợp tác xã nông nghiệp Tân An > '],
    ['Khoa kiểm soát nhiễm khuẩn rà soát quy trình', 'Khoa kiểm soát nhiễm khuẩn > '],
    ['Phòng quản lý chất lượng chủ trì rà soát', 'Phòng quản lý chất lượng > '],
    ['Tổ tiết kiệm và vay vốn thôn rà soát dư nợ', 'Tổ tiết kiệm và vay vốn thôn > '],
    ['Hội đồng thẩm định giá đất tỉnh rà soát bảng giá', 'Hội đồng thẩm định giá đất tỉnh > '],
    ['Bộ phận một cửa rà soát hồ sơ', 'Bộ phận một cửa > '],
    ['Nhà thầu thi công che chắn công trường', 'Nhà thầu thi công > '],
    ['Trại tạm giam tăng cường canh gác', 'Trại tạm giam > '],
    ['Phòng Cảnh sát điều tra tội phạm về ma túy rà soát', 'Phòng Cảnh sát điều tra tội phạm về ma túy > '],
    [
      'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao theo dõi không gian mạng',
      'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao > ',
    ],
    ['Tổ Ngữ văn viết diễn văn khai giảng', 'Tổ Ngữ văn > '],
    ['Khoa Hồi sức tích cực - Chống độc tiếp nhận ca nặng', 'Khoa Hồi sức tích cực - Chống độc > '],
    ['Khoa Dược tích cực rà soát thuốc', 'Khoa Dược > '],
    [
      'Khoa Kiểm soát nhiễm khuẩn cùng với Phòng Hành chính quản trị tổ chức diệt muỗi',
      'Khoa Kiểm soát nhiễm khuẩn > Phòng Hành chính quản trị',
    ],
    ['Các Công ty Điện lực xây dựng kịch bản cung ứng điện', 'Các Công ty Điện lực > '],
  ])('are whole in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what names a body, or begins as one does', () => {
  it.each([
    'Hội Lim, Đền Hùng: tăng cường kiểm tra',
    'Hội Gióng tổ chức trang trọng',
    'Sở Y tế: 12 hồ sơ',
    'Sở Y tế: 92,5 điểm',
    'Bộ phận một cửa hiện có 05 cán bộ.',
    'Hội Chọi trâu Tân An: kiểm soát số trâu',
    'Trường Sa, Hoàng Sa: tăng cường tuyên truyền',
    'Bộ Quy tắc ứng xử: tuyên truyền rộng rãi',
    'Sở thích đọc sách của học sinh: khảo sát định kỳ',
    'Cục diện thế giới thay đổi nhanh, tác động đến xuất khẩu',
  ])('charges nobody: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('who does it, behind what is told', () => {
  it.each([
    ['Hội đồng tuyển quân xã do Chủ tịch xã làm Chủ tịch, có trách nhiệm xét duyệt', 'Hội đồng tuyển quân xã > '],
    ['Về công tác tuyên truyền, Ban Tuyên giáo Tỉnh ủy định hướng báo chí', 'Ban Tuyên giáo Tỉnh ủy > '],
    ['Tổ trưởng chuyên môn phân công giáo viên dạy thay', 'Tổ trưởng chuyên môn > '],
    [
      'Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh hướng dẫn nhà đầu tư',
      'Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh > ',
    ],
    ['Phòng Kinh tế phối hợp với Đội Quản lý trật tự lập lại trật tự vỉa hè', 'Phòng Kinh tế > Đội Quản lý trật tự'],
    ['Tại mỗi thôn, chi hội phụ nữ thành lập một tổ thu gom', 'chi hội phụ nữ > '],
    ['Tại mỗi khu công nghiệp, công đoàn cơ sở chọn ít nhất 01 doanh nghiệp', 'công đoàn cơ sở > '],
    [
      'Đảng viên được phân công phụ trách chuyển đổi số tham gia đủ các lớp',
      'Đảng viên được phân công phụ trách chuyển đổi số > ',
    ],
  ])('is charged in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('presides over work that is given away, whatever follows', () => {
    expect(
      said(parsePassiveCharge('Nội dung tập huấn giao Trường Chính trị tỉnh chủ trì, mời chuyên gia giảng dạy.')),
    ).toBe('Trường Chính trị tỉnh > ')
    expect(parsePassiveCharge('Nhiệm vụ này giao Sở Y tế chủ trì đã xong.')).toBeNull()
  })
})
