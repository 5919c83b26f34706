import { describe, expect, it } from 'vitest'
import { dutyIn as read } from './duty-in.js'

describe('posts of a school or an office', () => {
  it.each([
    ['Kế toán: Chuẩn bị chứng từ', 'Kế toán >  | Chuẩn bị'],
    ['Kế toán, thủ quỹ: công khai các khoản thu', 'Kế toán; thủ quỹ >  | công khai'],
    ['Thủ quỹ chi trả học bổng', 'Thủ quỹ >  | chi trả'],
    ['Giao Văn thư phối hợp với Thủ quỹ đối chiếu sổ', 'Văn thư > Thủ quỹ | đối chiếu'],
    [
      'Ban Giám hiệu, Kế toán, Tổ trưởng chuyên môn rà soát',
      'Ban Giám hiệu; Kế toán; Tổ trưởng chuyên môn >  | rà soát',
    ],
    ['Nhân viên thiết bị: Kiểm kê đồ dùng', 'Nhân viên thiết bị >  | Kiểm kê'],
    ['NV thiết bị rà soát đồ dùng', 'NV thiết bị >  | rà soát'],
    ['Hiệu phó chuyên môn rà soát giáo án', 'Hiệu phó chuyên môn >  | rà soát'],
    ['Thôn trưởng các thôn rà soát', 'Thôn trưởng các thôn >  | rà soát'],
    ['Giáo viên Tổng phụ trách Đội rà soát', 'Giáo viên Tổng phụ trách Đội >  | rà soát'],
    ['Văn thư, lưu trữ: thực hiện theo quy định', null],
    ['Văn thư lưu trữ hồ sơ', null],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('courts', () => {
  it.each([
    ['Các Tòa chuyên trách, Văn phòng: Lên lịch xét xử', 'Các Tòa chuyên trách; Văn phòng >  | Lên lịch'],
    ['Tòa Hình sự rà soát các vụ án', 'Tòa Hình sự >  | rà soát'],
    ['Chánh tòa Tòa Dân sự rà soát các vụ án', 'Chánh tòa Tòa Dân sự >  | rà soát'],
    [
      'Phòng Giám đốc, kiểm tra, thanh tra và thi hành án tổng hợp số liệu',
      'Phòng Giám đốc, kiểm tra, thanh tra và thi hành án >  | tổng hợp',
    ],
    ['Các tòa nhà cao tầng rà soát lối thoát nạn', null],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it.each([
    ['Chánh Văn phòng, Giám đốc các sở rà soát', 'Chánh Văn phòng; Giám đốc các sở'],
    [
      'Chánh Văn phòng, Chánh Thanh tra, Trưởng phòng Nội vụ rà soát',
      'Chánh Văn phòng; Chánh Thanh tra; Trưởng phòng Nội vụ',
    ],
    ['Chánh Văn phòng, Phó Chánh Văn phòng Ủy ban rà soát', 'Chánh Văn phòng, Phó Chánh Văn phòng Ủy ban'],
  ])('and offices that each house has one of stand alone: %s', (line, expected) => {
    expect(read(line)?.split(' > ')[0]).toBe(expected)
  })
})

describe('bodies with a short head', () => {
  it.each([
    ['TT. Y tế: Tổ chức khám sàng lọc', 'TT. Y tế >  | Tổ chức'],
    ['Giao TT Y tế phối hợp với TT. Văn hóa tuyên truyền', 'TT Y tế > TT. Văn hóa | tuyên truyền'],
    ['TT Cái Nước rà soát', null],
    ['CĐ ngành Y tế: Phát động thi đua', 'CĐ ngành Y tế >  | Phát động'],
    ['CĐ Sư phạm rà soát', null],
    ['HTX: Vận động thành viên', 'HTX >  | Vận động'],
    ['HTX Tân Lập: Cung ứng giống', 'HTX Tân Lập >  | Cung ứng'],
    ['CĐCS', 'CĐCS >  | -'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('bodies that their work names', () => {
  it.each([
    [
      'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở: Tuần tra đêm',
      'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở >  | Tuần tra',
    ],
    ['Đơn nguyên Thận nhân tạo rà soát nguồn nước', 'Đơn nguyên Thận nhân tạo >  | rà soát'],
    ['Hội đồng Thuốc và Điều trị họp 2 tháng một lần', 'Hội đồng Thuốc và Điều trị >  | họp 2'],
    ['Các khoa cử bác sĩ luân phiên', 'Các khoa >  | cử bác'],
    ['Giao khoa KSNK giám sát', 'khoa KSNK >  | giám sát'],
    ['Cơ sở Đoàn rà soát đoàn viên', 'Cơ sở Đoàn >  | rà soát'],
    ['Văn phòng Sở đầu mối, Công an tỉnh bảo vệ', 'Văn phòng Sở >  | đầu mối,'],
    ['Công đoàn các đơn vị tổ chức Đại hội điểm', 'Công đoàn các đơn vị >  | tổ chức'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('roles in brackets', () => {
  it.each([
    ['Phòng Vật tư (chính), khoa Dược (phối hợp)', 'Phòng Vật tư > khoa Dược | -'],
    ['Sở Y tế (CT), Sở Nội vụ, UBND các xã (PH)', 'Sở Y tế > Sở Nội vụ; UBND các xã | -'],
    ['Sở Y tế (chủ trì) lắp đèn', 'Sở Y tế >  | lắp đèn'],
    ['Sở Y tế (cơ quan chủ trì), Sở Nội vụ (cơ quan phối hợp) lắp đèn', 'Sở Y tế > Sở Nội vụ | lắp đèn'],
  ])('end the name, whatever follows: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('a body that is said to be a partner leads nothing', () => {
    expect(read('Sở Y tế là cơ quan phối hợp trong việc thẩm định giá')).toBe(' > Sở Y tế | trong việc')
  })
})

describe('bodies of each region', () => {
  it.each([
    ['Hạt Kiểm lâm các khu vực tuần tra rừng', 'Hạt Kiểm lâm các khu vực >  | tuần tra'],
    ['Thuế các khu vực rà soát hộ kinh doanh', 'Thuế các khu vực >  | rà soát'],
    ['UBND các đặc khu rà soát', 'UBND các đặc khu >  | rà soát'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})
