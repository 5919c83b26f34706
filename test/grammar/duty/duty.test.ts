import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'
import { dutyIn as read } from './duty-in.js'

describe('roles with a mark that recognition misread', () => {
  it.each([
    ['Sở Tài chính chủ tri, phôi hợp với Sở Nội vụ rà soát kinh phí', ['Sở Tài chính'], ['Sở Nội vụ']],
    ['Sở Y tế chủ trì, phối họp với Công an tỉnh kiểm tra', ['Sở Y tế'], ['Công an tỉnh']],
    ['Giao Sở Y tế chủ tri rà soát', ['Sở Y tế'], []],
  ])('%s', (line, leads, coordinators) => {
    const duty = parseDuty(line)
    expect(duty?.leads.map(({ name }) => name)).toEqual(leads)
    expect(duty?.coordinators.map(({ name }) => name)).toEqual(coordinators)
  })

  it('are told from words that look like them', () => {
    expect(parseDuty('Chủ tri thức trẻ tham gia')).toBeNull()
    expect(parseDuty('Bệnh viện Phổi họp giao ban')?.coordinators).toEqual([])
  })
})

describe('bodies of communes and schools', () => {
  it.each([
    ['Chi hội Phụ nữ: chuẩn bị quà', 'Chi hội Phụ nữ >  | chuẩn bị'],
    ['Chi hội trưởng Phụ nữ vận động hội viên', 'Chi hội trưởng Phụ nữ >  | vận động'],
    ['Bộ phận Địa chính - Xây dựng: đo đạc', 'Bộ phận Địa chính - Xây dựng >  | đo đạc'],
    ['Phòng Kinh tế trình bày báo cáo', 'Phòng Kinh tế >  | trình bày'],
    ['Các bệnh viện tổ chức sàng lọc ngay khi tiếp đón', 'Các bệnh viện >  | tổ chức'],
    ['Trạm Y tế phối hợp với Trưởng thôn lập danh sách trẻ em', 'Trạm Y tế > Trưởng thôn | lập danh'],
    ['Trạm Y tế phối hợp với Mặt trận dọn dẹp kênh mương', 'Trạm Y tế > Mặt trận | dọn dẹp'],
    ['Đoàn kiểm tra liên ngành thực hiện, báo cáo', 'Đoàn kiểm tra liên ngành >  | thực hiện,'],
    ['Tổ giúp việc tổng hợp kết quả', 'Tổ giúp việc >  | tổng hợp'],
    ['các nhóm công tác chuyên trách thực hiện', 'các nhóm công tác chuyên trách >  | thực hiện'],
    ['Phòng Đào tạo, Thư viện cung cấp số liệu', 'Phòng Đào tạo; Thư viện >  | cung cấp'],
    [
      'Trưởng các khoa lâm sàng, cận lâm sàng chịu trách nhiệm tập huấn',
      'Trưởng các khoa lâm sàng, cận lâm sàng >  | chịu trách',
    ],
    ['Ban Nhân sự trình Tổng Giám đốc trước 20/4/2026', 'Ban Nhân sự >  | trình Tổng'],
    ['Đoàn các trường đại học, cao đẳng', 'Đoàn các trường đại học, cao đẳng >  | -'],
    [
      'Các ban, ngành, đoàn thể phường và Tổ dân phố Bắc Sơn',
      'Các ban, ngành, đoàn thể phường; Tổ dân phố Bắc Sơn >  | -',
    ],
    ['Đoàn khối doanh nghiệp ngoài nhiệm vụ chung, chủ trì hội thi', 'Đoàn khối doanh nghiệp >  | hội thi'],
    ['Giao đồng chí Phó Bí thư Thường trực phụ trách chung', 'Phó Bí thư Thường trực >  | phụ trách'],
    ['Cán bộ thú y xã phối hợp với Trạm Y tế phun hóa chất', 'Cán bộ thú y xã > Trạm Y tế | phun hóa'],
    ['Cán bộ phụ trách điểm trường: Kiểm tra cơ sở vật chất', 'Cán bộ phụ trách điểm trường >  | Kiểm tra'],
    ['Phối hợp chặt chẽ với cha mẹ học sinh để thông báo', ' > cha mẹ học sinh | để thông'],
    ['Phối hợp với gia đình và nhà trường tuyên truyền', ' > gia đình; nhà trường | tuyên truyền'],
    ['Khối Dân vận Đảng ủy vận động hội viên', 'Khối Dân vận Đảng ủy >  | vận động'],
    [
      'Hội đồng nhân dân, Ủy ban nhân dân các xã khẩn trương rà soát',
      'Hội đồng nhân dân, Ủy ban nhân dân các xã >  | khẩn trương',
    ],
    [
      'Yêu cầu Hội đồng bồi thường, giải phóng mặt bằng và UBND phường công khai',
      'Hội đồng bồi thường, giải phóng mặt bằng; UBND phường >  | công khai',
    ],
    [
      'Ban Công tác Mặt trận các khu phố có dự án đi qua phải tuyên truyền',
      'Ban Công tác Mặt trận các khu phố có dự án đi qua >  | phải tuyên',
    ],
    ['Giao Đoàn xã phối hợp cùng cấp ủy các chi bộ duy trì hoạt động', 'Đoàn xã > cấp ủy các chi bộ | duy trì'],
    ['Nhà Văn hóa Lao động tỉnh tổ chức, trong 02 ngày', 'Nhà Văn hóa Lao động tỉnh >  | tổ chức,'],
    ['Trường Đào tạo, bồi dưỡng cán bộ lao động đăng cai', 'Trường Đào tạo, bồi dưỡng cán bộ lao động >  | đăng cai'],
    [
      'Thủ trưởng các đơn vị được phân công nhiệm vụ tại Kế hoạch này chịu trách nhiệm về tiến độ',
      'Thủ trưởng các đơn vị được phân công nhiệm vụ tại Kế hoạch này >  | chịu trách',
    ],
    ['Ngành Giáo dục lồng ghép vào giờ chào cờ', 'Ngành Giáo dục >  | lồng ghép'],
    ['Hội Phụ nữ và Đoàn Thanh niên xã, mỗi đơn vị 02 tiết mục', 'Hội Phụ nữ; Đoàn Thanh niên xã >  | mỗi đơn'],
    ['Văn phòng lo hậu cần', 'Văn phòng >  | lo hậu'],
    [
      'Đồng chí Trưởng Ban Tuyên giáo Huyện ủy phụ trách nội dung tuyên truyền',
      'Trưởng Ban Tuyên giáo Huyện ủy >  | phụ trách',
    ],
    ['Phòng Kinh tế cùng UBND thị trấn sửa chữa vỉa hè', 'Phòng Kinh tế > UBND thị trấn | sửa chữa'],
    ['Công ty TNHH Môi trường Xanh được giao trồng hoa', 'Công ty TNHH Môi trường Xanh >  | được giao'],
    ['Giao Trạm Y tế làm cơ quan đầu mối tổng hợp', 'Trạm Y tế >  | làm cơ'],
    ['Các ông (bà) Trưởng phòng Nội vụ theo dõi', 'Trưởng phòng Nội vụ >  | theo dõi'],
    ['Đồng chí Chỉ huy trưởng Ban CHQS xã theo dõi', 'Chỉ huy trưởng Ban CHQS xã >  | theo dõi'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it.each([
    'Hội thao công nhân tổ chức vào tháng 5',
    'Thường trực quản lý nền nếp lớp học',
    'Thư viện số phục vụ bạn đọc',
    'Bộ phận dân cư chưa hiểu quy định',
    'Chi hội tổ chức sinh hoạt thường kỳ',
  ])('are none in %j', (line) => {
    expect(read(line)).toBeNull()
  })
})

describe('what a body acts on', () => {
  it('may end with a semicolon', () => {
    const line = 'Căn cứ nhiệm vụ được giao; từng sở, ngành xây dựng kế hoạch.'
    expect(read(line)).toBe('từng sở, ngành >  | xây dựng')
    expect(read('Hằng năm rà soát; các sở báo cáo kết quả.')).toBeNull()
  })
})

describe('bodies that are set up for some work, and people of bodies', () => {
  it.each([
    ['Trách nhiệm Tổ công tác triển khai Đề án 06:', 'Tổ công tác triển khai Đề án 06 >  | -'],
    ['Nhiệm vụ của Ban Chỉ đạo thực hiện chuyển đổi số', 'Ban Chỉ đạo thực hiện chuyển đổi số >  | -'],
    ['Trách nhiệm của Tổ công tác triển khai Đề án 06 trong rà soát', 'Tổ công tác triển khai Đề án 06 >  | trong rà'],
    ['Tổ công tác triển khai Đề án 06: rà soát', 'Tổ công tác triển khai Đề án 06 >  | rà soát'],
    ['Ban Chỉ đạo triển khai Nghị quyết này: rà soát', 'Ban Chỉ đạo >  | triển khai'],
    ['Chuyên viên Cơ quan UBMTTQ xã:', 'Chuyên viên Cơ quan UBMTTQ xã >  | -'],
    ['Viên chức Trung tâm Y tế:', 'Viên chức Trung tâm Y tế >  | -'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('are told from what people are like', () => {
    expect(read('Chuyên viên chính tham gia thi tuyển.')).toBeNull()
  })
})

describe('which of a group, or of people, are meant', () => {
  it.each([
    ['Các cơ sở đào tạo, bồi dưỡng giáo viên', 'Các cơ sở đào tạo, bồi dưỡng giáo viên >  | -'],
    [
      'Đề nghị các cơ quan quản lý trực tiếp cơ sở giáo dục đại học phối hợp chỉ đạo',
      'các cơ quan quản lý trực tiếp cơ sở giáo dục đại học >  | chỉ đạo',
    ],
    [
      'Đề nghị đồng chí Đảng ủy viên phụ trách thôn Đồng Tâm thường xuyên dự sinh hoạt',
      'đồng chí Đảng ủy viên phụ trách thôn Đồng Tâm >  | thường xuyên',
    ],
    [
      'Các thành viên khác trong Tiểu ban căn cứ chức năng, nhiệm vụ, triển khai thực hiện',
      'Các thành viên khác trong Tiểu ban >  | căn cứ',
    ],
    ['Các tổ chuyên môn xây dựng, thẩm định kho học liệu', 'Các tổ chuyên môn >  | xây dựng,'],
    ['Các bộ phận được phân công nghiêm túc triển khai Kế hoạch', 'Các bộ phận được phân công >  | nghiêm túc'],
    ['Các cơ quan được giao chủ trì nhiệm vụ cập nhật tiến độ', 'Các cơ quan được giao chủ trì nhiệm vụ >  | cập nhật'],
    [
      'Tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác cát có trách nhiệm trả lại mặt bằng',
      'Tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác cát >  | có trách',
    ],
    ['Các đơn vị được giao nhiệm vụ chủ động bố trí kinh phí', 'Các đơn vị được giao nhiệm vụ >  | chủ động'],
    [
      'Các đơn vị được giao nhiệm vụ tại Kế hoạch này tổ chức triển khai',
      'Các đơn vị được giao nhiệm vụ tại Kế hoạch này >  | tổ chức',
    ],
    ['Giáo viên chủ nhiệm và Tổng phụ trách Đội', 'Giáo viên chủ nhiệm; Tổng phụ trách Đội >  | -'],
    ['Khi có vướng mắc, các bộ phận kịp thời báo cáo Hiệu trưởng', 'các bộ phận >  | kịp thời'],
    ['Sau mỗi đợt kiểm tra, cơ sở đào tạo tổng hợp kết quả', 'cơ sở đào tạo >  | tổng hợp'],
    [
      'Nhiệm vụ của Tổ tiếp dân, xử lý đơn thư, phản ánh của công dân:',
      'Tổ tiếp dân, xử lý đơn thư, phản ánh của công dân >  | -',
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('are not read where nothing is done', () => {
    expect(read('Bộ phận này được thay mới')).toBe(null)
  })
})

describe('`tổ chức` behind a comma', () => {
  it.each([
    ['Các cơ quan, tổ chức bố trí kinh phí', 'Các cơ quan, tổ chức >  | bố trí'],
    ['Các cơ quan, đơn vị và tổ chức chủ động rà soát', 'Các cơ quan, đơn vị và tổ chức >  | chủ động'],
    ['Phối hợp với các cơ quan, tổ chức tham mưu đề án', ' > các cơ quan, tổ chức | tham mưu'],
    ['Các cơ quan, đơn vị, tổ chức triển khai', 'Các cơ quan, đơn vị >  | tổ chức'],
    ['Các cơ quan, đơn vị tổ chức tuyên truyền', 'Các cơ quan, đơn vị >  | tổ chức'],
    ['Các cơ quan rà soát, tổ chức báo cáo viên', 'Các cơ quan >  | rà soát,'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('people who answer for something', () => {
  it.each([
    ['Người ký văn bản là người chịu trách nhiệm về thể thức', 'Người ký văn bản >  | về thể'],
    [
      'Cán bộ, nhân viên được giao soạn thảo có trách nhiệm rà soát',
      'Cán bộ, nhân viên được giao soạn thảo >  | rà soát',
    ],
    ['Chánh văn phòng hoặc người được cử có trách nhiệm rà soát', 'Chánh văn phòng hoặc người được cử >  | rà soát'],
    ['Hộ kinh doanh có trách nhiệm kê khai', 'Hộ kinh doanh >  | kê khai'],
    ['Cán bộ rà soát hộ nghèo có trách nhiệm cao', null],
    ['Người lao động tham gia bảo hiểm', null],
    ['Cán bộ nêu gương, có trách nhiệm với dân', null],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('names of bodies that hold small words, or begin with none for what they are', () => {
  it.each([
    [
      'Phối hợp với Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, Sở Y tế rà soát',
      ' > Ban Quản lý dự án đầu tư xây dựng các công trình giao thông; Sở Y tế | rà soát',
    ],
    ['UBND tỉnh các giải pháp cụ thể', 'UBND tỉnh >  | các giải'],
    [
      'Trường Cao đẳng Y tế, Phân hiệu Đại học An Lĩnh tại Sơn Hà mở lớp',
      'Trường Cao đẳng Y tế; Phân hiệu Đại học An Lĩnh tại Sơn Hà >  | mở lớp',
    ],
    ['Sở Y tế tại Sơn Hà tổ chức hội nghị', null],
    ['Viettel Sơn Hà, MobiFone tỉnh phủ sóng 5G', 'Viettel Sơn Hà; MobiFone tỉnh >  | phủ sóng'],
    [
      'Bí thư chi bộ, trưởng thôn, trưởng ban công tác mặt trận thôn vận động',
      'Bí thư chi bộ; trưởng thôn; trưởng ban công tác mặt trận thôn >  | vận động',
    ],
    ['Hợp tác xã Nông nghiệp Sơn Hà liên kết với Công ty Giống', 'Hợp tác xã Nông nghiệp Sơn Hà >  | liên kết'],
    ['Giao Phòng PC06, Phòng PA03 Công an tỉnh kiểm tra', 'Phòng PC06; Phòng PA03 Công an tỉnh >  | kiểm tra'],
    [
      'Quỹ Đầu tư phát triển tỉnh, Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa hỗ trợ các dự án',
      'Quỹ Đầu tư phát triển tỉnh; Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa >  | hỗ trợ',
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('partners of which it is said which', () => {
  it.each([
    ['Sở Y tế phối hợp với các cơ quan chủ trì bố trí vốn', 'Sở Y tế > các cơ quan chủ trì | bố trí'],
    ['Phối hợp với các đơn vị chủ trì và UBND các xã rà soát', ' > các đơn vị chủ trì; UBND các xã | rà soát'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('whose a body is, told between commas', () => {
  it.each([
    [
      'Trung tâm Khuyến nông, thuộc Sở Nông nghiệp và Môi trường, tổ chức tập huấn',
      'Trung tâm Khuyến nông, thuộc Sở Nông nghiệp và Môi trường >  | tổ chức',
    ],
    [
      'Giao Trung tâm Y tế, trực thuộc Sở Y tế, chủ trì, phối hợp với Công an xã tuần tra',
      'Trung tâm Y tế, trực thuộc Sở Y tế > Công an xã | tuần tra',
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('roles in brackets behind names', () => {
  it.each([
    ['Bộ Tài chính (chủ trì), Bộ Xây dựng (phối hợp) rà soát', 'Bộ Tài chính > Bộ Xây dựng | rà soát'],
    ['Sở Y tế (đơn vị chủ trì), Sở Nội vụ, Công an tỉnh (phối hợp):', 'Sở Y tế > Sở Nội vụ; Công an tỉnh | -'],
    ['Giao Sở Y tế, Sở Nội vụ (chủ trì), Công an tỉnh kiểm tra', 'Sở Y tế; Sở Nội vụ > Công an tỉnh | kiểm tra'],
    ['Sở Y tế, Sở Nội vụ (cơ quan phối hợp) rà soát', ' > Sở Y tế; Sở Nội vụ | rà soát'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('partners on this side of a border and beyond', () => {
  it.each([
    ['Phối hợp với các cơ sở đào tạo trong và ngoài tỉnh mở lớp nghề', 'các cơ sở đào tạo trong và ngoài tỉnh'],
    ['Phối hợp với các doanh nghiệp trong và ngoài nước xúc tiến đầu tư', 'các doanh nghiệp trong và ngoài nước'],
    ['Phối hợp với các tổ chức trong nước và quốc tế xây dựng dự án', 'các tổ chức trong nước và quốc tế'],
  ])('are named whole: %s', (line, name) => {
    expect(parseDuty(line)?.coordinators.map((party) => party.name)).toEqual([name])
  })
})

describe('a body', () => {
  it.each([
    ['Ban Thường vụ Tỉnh ủy giao Ban Tổ chức Tỉnh ủy là cơ quan đầu mối', 'Ban Tổ chức Tỉnh ủy >  | là cơ'],
    ['Thường trực Tỉnh ủy giao Văn phòng Tỉnh ủy theo dõi', 'Văn phòng Tỉnh ủy >  | theo dõi'],
    [
      'Thanh tra tỉnh chủ trì, phối hợp Ủy ban Kiểm tra Tỉnh ủy thanh tra công vụ',
      'Thanh tra tỉnh > Ủy ban Kiểm tra Tỉnh ủy | thanh tra',
    ],
    ['Văn phòng Tỉnh ủy giúp Ban Thường vụ Tỉnh ủy theo dõi', 'Văn phòng Tỉnh ủy >  | giúp Ban'],
  ])('is told from another that it works for: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Tổ công tác triển khai Đề án 12 chủ trì rà soát', 'Tổ công tác triển khai Đề án 12 >  | rà soát'],
    ['Tổ công tác triển khai Đề án 12 trong năm', 'Tổ công tác >  | triển khai'],
    ['Ban Chỉ đạo thực hiện Chương trình này, có trách nhiệm', 'Ban Chỉ đạo >  | thực hiện'],
    ['Phòng Kiến trúc, quy hoạch chủ trì rà soát', 'Phòng Kiến trúc, quy hoạch >  | rà soát'],
    ['Tổ tiếp dân, xử lý đơn có nhiệm vụ ghi sổ', 'Tổ tiếp dân, xử lý đơn >  | có nhiệm'],
    ['Phòng Kiến trúc, rà soát quy hoạch và lập bản đồ', 'Phòng Kiến trúc >  | rà soát'],
    ['Ban vì trẻ em tỉnh căn cứ Kế hoạch này, xây dựng chương trình', 'Ban vì trẻ em tỉnh >  | căn cứ'],
    ['Ban phòng chống tội phạm xã tổ chức tuyên truyền', 'Ban phòng chống tội phạm xã >  | tổ chức'],
  ])('has what it is for in its name where its duty follows: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('who leads with others', () => {
  it.each([
    ['Sở Y tế chủ trì cùng Công an tỉnh kiểm tra', 'Sở Y tế > Công an tỉnh | kiểm tra'],
    ['Sở Y tế chủ trì, cùng với Sở Nội vụ, Cổng TTĐT tỉnh đăng tải', 'Sở Y tế > Sở Nội vụ; Cổng TTĐT tỉnh | đăng tải'],
  ])('takes the others for partners: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('takes those who are hubs together for no partners', () => {
    expect(read('Sở Y tế là đầu mối cùng với Công an tỉnh lo việc này')).toBe('Sở Y tế >  | cùng với')
  })
})

describe('a list of bodies', () => {
  it.each([
    ['Ban Thường vụ các tỉnh ủy, thành ủy xây dựng kế hoạch', 'Ban Thường vụ các tỉnh ủy, thành ủy >  | xây dựng'],
    ['Ban Thường vụ Tỉnh ủy, Thành ủy xây dựng kế hoạch', 'Ban Thường vụ Tỉnh ủy, Thành ủy >  | xây dựng'],
    ['Bí thư Tỉnh ủy, Thành ủy chỉ đạo việc này', 'Bí thư Tỉnh ủy, Thành ủy >  | chỉ đạo'],
    [
      'Ban Thường vụ Huyện ủy, Thị ủy, Đảng ủy Công an tỉnh chỉ đạo việc này',
      'Ban Thường vụ Huyện ủy, Thị ủy; Đảng ủy Công an tỉnh >  | chỉ đạo',
    ],
    [
      'Ban Thường vụ Tỉnh ủy, Huyện ủy Sơn Hà xây dựng kế hoạch',
      'Ban Thường vụ Tỉnh ủy; Huyện ủy Sơn Hà >  | xây dựng',
    ],
    [
      'UBND các tỉnh Hòa Bình, Cần Thơ và các địa phương liên quan rà soát hồ sơ',
      'UBND các tỉnh Hòa Bình, Cần Thơ; các địa phương liên quan >  | rà soát',
    ],
    ['Tỉnh ủy, Thành ủy xây dựng kế hoạch', 'Tỉnh ủy; Thành ủy >  | xây dựng'],
    ['Phối hợp với các bộ, cơ quan nghiên cứu các chính sách', ' > các bộ, cơ quan | nghiên cứu'],
    [
      'Phối hợp với các cơ quan nghiên cứu và các trường đại học rà soát',
      ' > các cơ quan nghiên cứu; các trường đại học | rà soát',
    ],
    ['Phối hợp với các viện nghiên cứu các nước rà soát', ' > các viện nghiên cứu các nước | rà soát'],
    ['Phối hợp với các đơn vị sản xuất các sản phẩm gỗ rà soát', ' > các đơn vị sản xuất các sản phẩm gỗ | rà soát'],
    ['Cấp ủy cấp tỉnh chỉ định ban chấp hành', 'Cấp ủy cấp tỉnh >  | chỉ định'],
    ['Hội Nông dân, Tỉnh Đoàn vận động hội viên', 'Hội Nông dân; Tỉnh Đoàn >  | vận động'],
    [
      'Thủ trưởng các Vụ, Cục, Văn phòng Bộ xây dựng kế hoạch chi tiết',
      'Thủ trưởng các Vụ, Cục; Văn phòng Bộ >  | xây dựng',
    ],
    ['Các trường đại học tăng chỉ tiêu tuyển sinh', 'Các trường đại học >  | tăng chỉ'],
    [
      'Sở Y tế, Thanh tra thành phố, Cổng thông tin điện tử thành phố duy trì chuyên mục',
      'Sở Y tế; Thanh tra thành phố; Cổng thông tin điện tử thành phố >  | duy trì',
    ],
  ])('parts where the next begins: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('the verb behind a body', () => {
  it.each([
    [
      'Ủy ban Mặt trận Tổ quốc và các đoàn thể phát huy vai trò giám sát',
      'Ủy ban Mặt trận Tổ quốc; các đoàn thể >  | phát huy',
    ],
    ['Đảng ủy lãnh đạo các chi bộ', 'Đảng ủy >  | lãnh đạo'],
    ['Đoàn đại biểu Quốc hội và HĐND tỉnh giám sát', 'Đoàn đại biểu Quốc hội; HĐND tỉnh >  | giám sát'],
    ['Các cấp ủy, tổ chức đảng đưa chỉ tiêu vào nghị quyết', 'Các cấp ủy, tổ chức đảng >  | đưa chỉ'],
    ['Các thôn hỗ trợ người dân cài đặt ứng dụng', 'Các thôn >  | hỗ trợ'],
    ['Phối hợp với nhà trường hỗ trợ và nhắc nhở học sinh', ' > nhà trường | hỗ trợ'],
    ['Các bệnh viện huyện dành tối thiểu 10 giường', 'Các bệnh viện huyện >  | dành tối'],
    ['Bệnh viện Nhi dự trữ 2.000 liều vắc xin', 'Bệnh viện Nhi >  | dự trữ'],
    ['Các nhà mạng mở rộng vùng phủ sóng', 'Các nhà mạng >  | mở rộng'],
    ['Hiệu trưởng các trường trên địa bàn xã tổ chức dạy bơi', 'Hiệu trưởng các trường trên địa bàn xã >  | tổ chức'],
    ['Trường Cao đẳng Y tế mở mã ngành mới', 'Trường Cao đẳng Y tế >  | mở mã'],
    ['Mỗi chi bộ, đảng bộ lựa chọn ít nhất 01 việc', 'Mỗi chi bộ, đảng bộ >  | lựa chọn'],
    ['Mỗi xã, phường xây dựng ít nhất 01 mô hình', 'Mỗi xã, phường >  | xây dựng'],
    ['Các đơn vị sự nghiệp xây dựng lộ trình tự chủ', 'Các đơn vị sự nghiệp >  | xây dựng'],
    ['Đảng viên, cán bộ gương mẫu thực hiện', 'Đảng viên, cán bộ >  | gương mẫu'],
    ['Trưởng các thôn, bản chịu trách nhiệm vận động', 'Trưởng các thôn, bản >  | chịu trách'],
    ['Bí thư chi bộ, trưởng thôn tuyên truyền', 'Bí thư chi bộ; trưởng thôn >  | tuyên truyền'],
    ['Trưởng thôn, bí thư chi bộ các thôn tuyên truyền', 'Trưởng thôn; bí thư chi bộ các thôn >  | tuyên truyền'],
    [
      'Người đứng đầu cấp ủy, chính quyền các cấp chịu trách nhiệm về kết quả',
      'Người đứng đầu cấp ủy, chính quyền các cấp >  | chịu trách',
    ],
  ])('ends its name: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('parseDuty', () => {
  it.each([
    ['Cơ sở KCB BHYT: Mở thêm bàn khám', 'Cơ sở KCB BHYT >  | Mở thêm'],
    ['Cơ sở khám bệnh, chữa bệnh bảo hiểm y tế:', 'Cơ sở khám bệnh, chữa bệnh bảo hiểm y tế >  | -'],
    ['Cơ sở sản xuất, kinh doanh: Niêm yết giá', 'Cơ sở sản xuất, kinh doanh >  | Niêm yết'],
    ['Cơ sở giáo dục mầm non thực hiện cân đo trẻ', 'Cơ sở giáo dục mầm non >  | thực hiện'],
    ['Cơ sở giáo dục mầm non xuống cấp', null],
    ['Cơ sở vật chất: Mua thêm bàn ghế', null],
    ['2.1. Sở Xây dựng chủ trì, phối hợp với các sở, ban, ngành:', 'Sở Xây dựng > các sở, ban, ngành | -'],
    ['Sở Xây dựng chủ trì, phối hợp các sở, ban, ngành', 'Sở Xây dựng > các sở, ban, ngành | -'],
    ['Sở Xây dựng chủ trì, phối các sở, ban, ngành:', 'Sở Xây dựng > các sở, ban, ngành | -'],
    ['Sở Xây dựng chủ trì và phối hợp cùng với Công an tỉnh:', 'Sở Xây dựng > Công an tỉnh | -'],
    ['Sở Xây dựng đồng chủ trì với Sở Y tế rà soát', 'Sở Xây dựng; Sở Y tế >  | rà soát'],
    ['Sở Xây dựng phối hợp với các sở, ban, ngành:', 'Sở Xây dựng > các sở, ban, ngành | -'],
    [
      'Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Công an tỉnh:',
      'Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch > Công an tỉnh | -',
    ],
    ['SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI CÁC SỞ, BAN, NGÀNH:', 'SỞ Y TẾ > CÁC SỞ, BAN, NGÀNH | -'],
    ['Giao Trung tâm Chính trị huyện mở các lớp', 'Trung tâm Chính trị huyện >  | mở các'],
    ['Giao Phòng Văn hóa huyện in 500 tờ rơi', 'Phòng Văn hóa huyện >  | in 500'],
    ['Trung tâm Công tác xã hội rà soát hồ sơ', 'Trung tâm Công tác xã hội >  | rà soát'],
    ['Các chi, đảng bộ trực thuộc xây dựng kế hoạch', 'Các chi, đảng bộ trực thuộc >  | xây dựng'],
    ['Trạm Y tế chủ trì, phối hợp với trưởng các thôn rà soát', 'Trạm Y tế > trưởng các thôn | rà soát'],
    ['Đài Truyền thanh huyện tăng thời lượng', 'Đài Truyền thanh huyện >  | tăng thời'],
    ['Kho bạc Nhà nước thành phố kiểm soát chi', 'Kho bạc Nhà nước thành phố >  | kiểm soát'],
    ['Hội Liên hiệp Phụ nữ, Huyện đoàn, Hội Nông dân', 'Hội Liên hiệp Phụ nữ; Huyện đoàn; Hội Nông dân >  | -'],
    ['UBND các huyện, thành phố', 'UBND các huyện, thành phố >  | -'],
    ['UBND các huyện, thành, thị lập kế hoạch', 'UBND các huyện, thành, thị >  | lập kế'],
    ['Các huyện, thành lập tổ công tác', 'Các huyện >  | thành lập'],
    ['Các huyện, thị xã và thành phố tổ chức rà soát', 'Các huyện, thị xã và thành phố >  | tổ chức'],
    ['7. Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường >  | -'],
    ['Đơn vị duy trì cây xanh trên địa bàn:', 'Đơn vị duy trì cây xanh trên địa bàn >  | -'],
    ['2. Cục Trồng trọt có trách nhiệm:', 'Cục Trồng trọt >  | -'],
    [
      'Phòng Kiểm tra Trật tự và phòng cháy, chữa cháy và các đơn vị thuộc Sở:',
      'Phòng Kiểm tra Trật tự và phòng cháy, chữa cháy; các đơn vị thuộc Sở >  | -',
    ],
    [
      'Giám đốc/Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường:',
      'Giám đốc/Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường >  | -',
    ],
    ['3. Đối với các sở, ban, ngành:', 'các sở, ban, ngành >  | -'],
    [
      '1. Chủ tịch UBND các xã, phường trong khu vực chịu ảnh hưởng của lũ',
      'Chủ tịch UBND các xã, phường trong khu vực chịu ảnh hưởng của lũ >  | -',
    ],
    ['5. Trưởng các ấp', 'Trưởng các ấp >  | -'],
    ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU CỦA BỘ TÀI CHÍNH', 'BỘ TÀI CHÍNH >  | -'],
    ['Nhiệm vụ cụ thể của các sở, ban, ngành', 'các sở, ban, ngành >  | -'],
    ['Sở Y tế phối hợp với Phòng CĐS tổ chức buổi khai mạc', 'Sở Y tế > Phòng CĐS | tổ chức'],
    ['Sở Y tế phối hợp với phòng CĐS tổ chức khóa học', 'Sở Y tế > phòng CĐS | tổ chức'],
    ['Sở Y tế phối hợp với các trường THPT rà soát', 'Sở Y tế > các trường THPT | rà soát'],
    ['Trong tháng 5/2024, Sở Y tế phối hợp với Công an tỉnh kiểm tra', 'Sở Y tế > Công an tỉnh | kiểm tra'],
    ['Quý I/2024: Giao Sở Y tế lập danh sách', 'Sở Y tế >  | lập danh'],
    ['Trước ngày 05/11/2021 UBND các xã tổ chức rà soát', 'UBND các xã >  | tổ chức'],
    [
      'Sở Công Thương phối hợp với cán bộ kỹ thuật của Sở Y tế cài đặt',
      'Sở Công Thương > cán bộ kỹ thuật của Sở Y tế | cài đặt',
    ],
    [
      'Sở Y tế phối hợp với phòng chuyên môn của Sở Nội vụ, Công an tỉnh kiểm tra',
      'Sở Y tế > phòng chuyên môn của Sở Nội vụ; Công an tỉnh | kiểm tra',
    ],
    ['Sở Y tế phối hợp với đội ngũ cán bộ cơ sở kiểm tra', 'Sở Y tế >  | đội ngũ'],
    ['Sở Y tế phối hợp với các hội xác minh đơn thư', 'Sở Y tế > các hội | xác minh'],
    ['Trưởng Ban Xây dựng Đảng tổng hợp kết quả', 'Trưởng Ban Xây dựng Đảng >  | tổng hợp'],
    ['Phó Trưởng phòng Kinh tế chủ trì rà soát', 'Phó Trưởng phòng Kinh tế >  | rà soát'],
    ['Phó Trưởng phòng Văn hóa - Xã hội - Phó Trưởng tiểu ban:', 'Phó Trưởng phòng Văn hóa - Xã hội >  | -'],
    ['Kết thúc đợt kiểm tra, Sở Y tế tổng hợp kết quả', 'Sở Y tế >  | tổng hợp'],
    ['Năm 2024, Sở Y tế chủ trì rà soát', 'Sở Y tế >  | rà soát'],
    ['Vu Kế hoạch - Tài chính chủ trì rà soát', 'Vu Kế hoạch - Tài chính >  | rà soát'],
    ["UBND các huyện: Krông Năng, Ea H'leo tổ chức thực hiện", "UBND các huyện: Krông Năng, Ea H'leo >  | tổ chức"],
    [
      'Cơ quan chuyên môn thuộc UBND tỉnh thực hiện quản lý nhà nước về lao động chủ trì rà soát',
      'Cơ quan chuyên môn thuộc UBND tỉnh thực hiện quản lý nhà nước về lao động >  | rà soát',
    ],
    [
      '2. Cơ quan chuyên môn thuộc UBND tỉnh thực hiện công tác quản lý nhà nước về xây dựng, giao thông và vận tải',
      'Cơ quan chuyên môn thuộc UBND tỉnh thực hiện công tác quản lý nhà nước về xây dựng, giao thông và vận tải >  | -',
    ],
    [
      'Cơ quan chuyên môn thuộc UBND tỉnh thực hiện quản lý nhà nước về rừng. Sở Y tế chủ trì rà soát',
      'Cơ quan chuyên môn thuộc UBND tỉnh >  | thực hiện',
    ],
    ['7. Ban tự quản các thôn, buôn', 'Ban tự quản các thôn, buôn >  | -'],
    ['Báo An Lĩnh, Cổng Thông tin điện tử tỉnh:', 'Báo An Lĩnh; Cổng Thông tin điện tử tỉnh >  | -'],
    ['Trưởng thôn, Tổ trưởng tổ dân phố', 'Trưởng thôn; Tổ trưởng tổ dân phố >  | -'],
    [
      'Các Chi cục: Kiểm lâm; Thủy sản; Phát triển nông thôn',
      'Các Chi cục: Kiểm lâm; Thủy sản; Phát triển nông thôn >  | -',
    ],
    ['Các phòng: Nội vụ, Tài chính - Kế hoạch:', 'Các phòng: Nội vụ, Tài chính - Kế hoạch >  | -'],
    ['Công an, Quân sự, Biên phòng tỉnh:', 'Công an, Quân sự, Biên phòng tỉnh >  | -'],
    ['Thủ trưởng các phòng, ban, đoàn thể; Trưởng các ấp', 'Thủ trưởng các phòng, ban, đoàn thể; Trưởng các ấp >  | -'],
    ['4. Giáo viên chủ nhiệm', 'Giáo viên chủ nhiệm >  | -'],
    ['2. Văn phòng', 'Văn phòng >  | -'],
    ['4. Riêng đối với UBND các xã:', 'UBND các xã >  | -'],
  ])('takes %j as a heading that only assigns', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Sở Y tế chủ trì, phối hợp với Công an tỉnh: Kiểm tra các cơ sở', 'Sở Y tế > Công an tỉnh | Kiểm tra'],
    ['Sở Y tế: Kiểm tra các cơ sở', 'Sở Y tế >  | Kiểm tra'],
    [
      'Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan theo dõi, đôn đốc',
      'Sở Nội vụ > các cơ quan liên quan | theo dõi,',
    ],
    ['Giao Sở Nội vụ theo dõi, đôn đốc', 'Sở Nội vụ >  | theo dõi,'],
    ['Giao các Phòng: Dân tộc; Y tế theo chức năng tham mưu', 'các Phòng: Dân tộc; Y tế >  | theo chức'],
    ['Sở Y tế - thường trực Kế hoạch', 'Sở Y tế >  | -'],
    ['Sở Y tế - cơ quan thường trực Ban Chỉ đạo: Rà soát', 'Sở Y tế >  | Rà soát'],
    ['Sở Y tế - cơ quan thường trực chủ trì, phối hợp với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    ['Là cơ quan thường trực, chủ trì, phối hợp với Sở Y tế rà soát', ' > Sở Y tế | rà soát'],
    ['Phối hợp với Tổ bảo vệ an ninh trật tự ở cơ sở rà soát', ' > Tổ bảo vệ an ninh trật tự ở cơ sở | rà soát'],
    ['Sở Y tế chủ trì, Sở Nội vụ và các xã phối hợp thực hiện', 'Sở Y tế > Sở Nội vụ; các xã | thực hiện'],
    ['Cơ quan thường trực, chủ trì, phối hợp với Sở Nội vụ rà soát', ' > Sở Nội vụ | rà soát'],
    ['Giao Chánh Văn phòng HĐND và UBND xã theo dõi', 'Chánh Văn phòng HĐND và UBND xã >  | theo dõi'],
    ['Trung tâm Dịch vụ tổng hợp xã tổng hợp số liệu', 'Trung tâm Dịch vụ tổng hợp xã >  | tổng hợp'],
    ['Công chức Tư pháp - Hộ tịch: Lập sổ', 'Công chức Tư pháp - Hộ tịch >  | Lập sổ'],
    ['Khoa Dược dự trù thuốc: Lập sổ', 'Khoa Dược dự trù thuốc >  | Lập sổ'],
    ['Sở Y tế chủ trì, phối hợp với Viettel, MobiFone rà soát', 'Sở Y tế > Viettel; MobiFone | rà soát'],
    ['Chi bộ thôn Bình An tự kiểm tra sổ sách', 'Chi bộ thôn Bình An >  | tự kiểm'],
    ['Các tổ chuyên môn sinh hoạt theo chủ đề', 'Các tổ chuyên môn >  | sinh hoạt'],
    ['Sở Y tế trong phạm vi nhiệm vụ, quyền hạn có trách nhiệm tuyên truyền', 'Sở Y tế >  | trong phạm'],
    ['Yêu cầu các sở, ban, ngành, UBND các xã tổ chức thực hiện', 'các sở, ban, ngành; UBND các xã >  | tổ chức'],
    ['Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng báo chí', 'Ban Tuyên giáo Tỉnh ủy >  | định hướng'],
    ['Trung tâm Xúc tiến Đầu tư tỉnh tổ chức 02 hội chợ', 'Trung tâm Xúc tiến Đầu tư tỉnh >  | tổ chức'],
    ['Các ngân hàng thương mại quyết liệt triển khai tín dụng', 'Các ngân hàng thương mại >  | quyết liệt'],
    ['UBND tỉnh yêu cầu các sở, ban, ngành nghiêm túc triển khai', 'các sở, ban, ngành >  | nghiêm túc'],
    [
      'Sở Y tế có trách nhiệm chủ trì, phối hợp với Báo Cà Mau, Đài PT-TH tỉnh tăng cường tuyên truyền',
      'Sở Y tế > Báo Cà Mau; Đài PT-TH tỉnh | tăng cường',
    ],
    [
      'Sở Y tế theo chức năng, nhiệm vụ được giao phối hợp với Công an tỉnh kiểm tra',
      'Sở Y tế > Công an tỉnh | kiểm tra',
    ],
    [
      'Cục Viễn thám chủ trì, phối hợp với Cục Thủy lợi, Cục Bảo tồn thiên nhiên và Đa dạng sinh học rà soát',
      'Cục Viễn thám > Cục Thủy lợi; Cục Bảo tồn thiên nhiên và Đa dạng sinh học | rà soát',
    ],
    ['Ngoài việc lập sổ nêu trên, Sở Y tế còn có trách nhiệm kiểm tra', 'Sở Y tế >  | còn có'],
    ['Bên cạnh đó, UBND các xã rà soát hồ sơ', 'UBND các xã >  | rà soát'],
    ['Cùng với việc rà soát, Sở Y tế tổ chức hội nghị', 'Sở Y tế >  | tổ chức'],
    ['Riêng Sở Y tế tổ chức hội nghị', 'Sở Y tế >  | tổ chức'],
    ['Lãnh đạo các phòng, ban chuyên môn quán triệt nội dung', 'Lãnh đạo các phòng, ban chuyên môn >  | quán triệt'],
    ['Lãnh đạo Sở Y tế phân công cán bộ', 'Lãnh đạo Sở Y tế >  | phân công'],
    ['Lãnh đạo Ban Dân nguyện', 'Lãnh đạo Ban Dân nguyện >  | -'],
    ['b) Lãnh đạo Văn phòng UBND tỉnh:', 'Lãnh đạo Văn phòng UBND tỉnh >  | -'],
    [
      'Văn phòng Quốc hội, Lãnh đạo các cơ quan thuộc Quốc hội xây dựng kế hoạch',
      'Văn phòng Quốc hội; Lãnh đạo các cơ quan thuộc Quốc hội >  | xây dựng',
    ],
    [
      'Các doanh nghiệp cung cấp dịch vụ Internet có trách nhiệm lưu nhật ký',
      'Các doanh nghiệp cung cấp dịch vụ Internet >  | có trách',
    ],
    ['Các cơ sở, doanh nghiệp cung cấp máy tính: Cài đặt', 'Các cơ sở, doanh nghiệp cung cấp máy tính >  | Cài đặt'],
    ['Các doanh nghiệp cung cấp thông tin cho Sở Y tế', 'Các doanh nghiệp >  | cung cấp'],
    ['Sở Kế hoạch và Đầu tư lập sổ theo dõi', 'Sở Kế hoạch và Đầu tư >  | lập sổ'],
    ['Sở Nội vụ, Sở Y tế trang bị máy tính', 'Sở Nội vụ; Sở Y tế >  | trang bị'],
    ['Văn phòng có nhiệm vụ tổng hợp báo cáo', 'Văn phòng >  | có nhiệm'],
    ['Phối hợp với Thanh tra giao thông hướng dẫn', ' > Thanh tra giao thông | hướng dẫn'],
    ['Sở Tài chính cân đối, bố trí kinh phí', 'Sở Tài chính >  | cân đối,'],
    [
      'Các sở, ban, ngành, địa phương và cơ quan, đơn vị liên quan xây dựng nội dung',
      'Các sở, ban, ngành, địa phương và cơ quan, đơn vị liên quan >  | xây dựng',
    ],
    [
      'Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh thực hiện',
      'Ban cán sự đảng Ủy ban nhân dân tỉnh >  | lãnh đạo',
    ],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng tỉnh khẩn trương hoàn thành',
      'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng tỉnh >  | khẩn trương',
    ],
    ['Trên cơ sở đề xuất của các bộ, cơ quan ngang bộ, Bộ Tài chính tổng hợp', 'Bộ Tài chính >  | tổng hợp'],
    ['Căn cứ nội dung Kế hoạch này, các sở, ban, ngành chủ động xây dựng', 'các sở, ban, ngành >  | chủ động'],
    [
      'Các trường đại học, cao đẳng trên địa bàn tỉnh xây dựng kế hoạch',
      'Các trường đại học, cao đẳng trên địa bàn tỉnh >  | xây dựng',
    ],
    ['Đề nghị Đảng đoàn Hội Nông dân tỉnh lãnh đạo xây dựng chương trình', 'Đảng đoàn Hội Nông dân tỉnh >  | lãnh đạo'],
    ['Ban Chỉ đạo chuyển đổi số tỉnh đôn đốc các sở', 'Ban Chỉ đạo chuyển đổi số tỉnh >  | đôn đốc'],
    ['Sở Y tế chuyển đổi số toàn ngành', 'Sở Y tế >  | chuyển đổi'],
    [
      'Công an tỉnh phối hợp với lực lượng Kiểm lâm truy quét các tụ điểm',
      'Công an tỉnh > lực lượng Kiểm lâm | truy quét',
    ],
    ['Công an xã phối hợp với lực lượng dân quân chốt chặn các lối mở', 'Công an xã > lực lượng dân quân | chốt chặn'],
    [
      'Ban Chỉ đạo Phòng, chống tội phạm và Xây dựng phong trào tỉnh theo dõi, đôn đốc',
      'Ban Chỉ đạo Phòng, chống tội phạm và Xây dựng phong trào tỉnh >  | theo dõi,',
    ],
    ['Thủ trưởng các đơn vị tổ chức thực hiện', 'Thủ trưởng các đơn vị >  | tổ chức'],
    [
      'Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo lực lượng tại chỗ',
      'Bộ trưởng các Bộ: Quốc phòng, Công an >  | chỉ đạo',
    ],
    ['Các Bộ Quốc phòng, Công an chỉ đạo lực lượng', 'Các Bộ Quốc phòng, Công an >  | chỉ đạo'],
    ['Bộ Y tế phối hợp với các Bộ Tài chính, Công an rà soát', 'Bộ Y tế > các Bộ Tài chính, Công an | rà soát'],
    [
      'Bộ Y tế phối hợp với các Bộ Tài chính, Công an các tỉnh rà soát',
      'Bộ Y tế > các Bộ Tài chính; Công an các tỉnh | rà soát',
    ],
    ['Sở Y tế phối hợp với Bộ Tài chính, Công an tỉnh rà soát', 'Sở Y tế > Bộ Tài chính; Công an tỉnh | rà soát'],
    ['Thành phố An Lĩnh chủ trì, phối hợp với Bộ Y tế rà soát', 'Thành phố An Lĩnh > Bộ Y tế | rà soát'],
    ['Tỉnh An Lĩnh chủ động phối hợp chặt chẽ với Bộ Y tế rà soát', 'Tỉnh An Lĩnh > Bộ Y tế | rà soát'],
    ['Đối với Thủ đô Hà Nội', 'Thủ đô Hà Nội >  | -'],
    ['Đối với thành phố An Lĩnh:', 'thành phố An Lĩnh >  | -'],
    ['Huyện An Hải có 05 xã đạt chuẩn', null],
    ['Đối với tỉnh An Lĩnh, hỗ trợ 50% chi phí', null],
    ['Thành phố phối hợp nhịp nhàng', null],
    [
      'Giao Sở Y tế làm đầu mối, các Sở: Nội vụ, Xây dựng phối hợp rà soát',
      'Sở Y tế > các Sở: Nội vụ, Xây dựng | rà soát',
    ],
    ['Sở Y tế làm đầu mối chủ trì, phối hợp với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    ['Sở Y tế chịu trách nhiệm chính, phối hợp với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    ['Sở Y tế giữ vai trò chủ trì, Sở Nội vụ phối hợp', 'Sở Y tế > Sở Nội vụ | -'],
    [
      'Sở Y tế, cơ quan thường trực của Ban Chỉ đạo, chủ trì, phối hợp với Sở Nội vụ rà soát',
      'Sở Y tế > Sở Nội vụ | rà soát',
    ],
    [
      'Đối với các công trình sai phép, giao Sở Xây dựng chủ trì phối hợp với Sở Nội vụ rà soát',
      'Sở Xây dựng > Sở Nội vụ | rà soát',
    ],
    [
      'Đối với chi phí năm 2028, 2029, yêu cầu Sở Tài chính, Sở Y tế khẩn trương rà soát',
      'Sở Tài chính; Sở Y tế >  | khẩn trương',
    ],
    ['Đối với các dự án chậm tiến độ, Sở Y tế khẩn trương rà soát', 'Sở Y tế >  | khẩn trương'],
    ['Đối với hồ sơ cũ, Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    ['Đối với vốn trung ương, tỉnh giao, các xã bố trí đủ vốn', 'các xã >  | bố trí'],
    ['Sở Y tế là đầu mối tổng hợp', 'Sở Y tế >  | tổng hợp'],
    ['Đồng ý với đề nghị của Sở Y tế; giao Sở Nội vụ rà soát danh mục', 'Sở Nội vụ >  | rà soát'],
    ['Về kiến nghị của xã: giao Sở Y tế phối hợp với Công an tỉnh xử lý', 'Sở Y tế > Công an tỉnh | xử lý'],
    ['Đồng chí Trưởng Ban Tổ chức Tỉnh ủy chủ trì tham mưu', 'Trưởng Ban Tổ chức Tỉnh ủy >  | tham mưu'],
    ['Giao Sở Y tế-Cơ quan Thường trực của Ban Chỉ đạo tỉnh có trách nhiệm đôn đốc', 'Sở Y tế >  | có trách'],
    ['Chủ tịch UBND xã trực tiếp chỉ đạo', 'Chủ tịch UBND xã >  | trực tiếp'],
    [
      'Thủ trưởng các đơn vị thuộc, trực thuộc Bộ căn cứ Kế hoạch này khẩn trương triển khai',
      'Thủ trưởng các đơn vị thuộc, trực thuộc Bộ >  | căn cứ',
    ],
    [
      'Sở Y tế phối hợp với các cơ quan tham mưu, giúp việc Tỉnh ủy kiểm tra',
      'Sở Y tế > các cơ quan tham mưu, giúp việc Tỉnh ủy | kiểm tra',
    ],
    [
      'Chính phủ, Kiểm toán nhà nước, trong phạm vi quyền hạn, tổ chức thực hiện',
      'Chính phủ; Kiểm toán nhà nước >  | trong phạm',
    ],
    ['Giao Phó Thủ tướng Lê Văn Bảy trực tiếp chỉ đạo', 'Phó Thủ tướng Lê Văn Bảy >  | trực tiếp'],
    ['Sở Y tế chủ trì, phối hợp chặt chẽ, quyết liệt với Sở Nội vụ rà soát', 'Sở Y tế > Sở Nội vụ | rà soát'],
    [
      'Để đạt mục tiêu, các đơn vị trong toàn ngành chủ động, phối hợp với chính quyền địa phương triển khai',
      'các đơn vị trong toàn ngành > chính quyền địa phương | triển khai',
    ],
  ])('reads who acts in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    [
      'Chủ trì, phối hợp với Sở Y tế, Công an tỉnh và các đơn vị liên quan xây dựng kế hoạch',
      ' > Sở Y tế; Công an tỉnh; các đơn vị liên quan | xây dựng',
    ],
    ['Chủ trì, phối với Sở Y tế kiểm tra', ' > Sở Y tế | kiểm tra'],
    ['Chủ trì phối hợp với Sở Y tế và các đơn vị quản lý: (1) rà soát', ' > Sở Y tế; các đơn vị quản lý | 1) rà'],
    ['- Phối hợp với cơ quan Thuế, Sở Y tế rà soát', ' > cơ quan Thuế; Sở Y tế | rà soát'],
    ['Chủ động phối hợp chặt chẽ với các sở, ngành trong quản lý đất đai', ' > các sở, ngành | trong quản'],
    ['Phối hợp UBND các xã, phường kiểm tra', ' > UBND các xã, phường | kiểm tra'],
    ['Phối hợp, hỗ trợ Bộ Y tế trong việc tìm kiếm', ' > Bộ Y tế | trong việc'],
    [
      'Phối hợp với Phòng Cảnh sát giao thông (Công an tỉnh); Đài Tiếng nói Việt Nam (VOV) thông tin kịp thời',
      ' > Phòng Cảnh sát giao thông (Công an tỉnh); Đài Tiếng nói Việt Nam (VOV) | thông tin',
    ],
  ])('leaves the lead to the heading above in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('ends the partners where a verb that looks like a noun begins', () => {
    const text =
      'Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp với chính quyền các cấp, tổ chức giám sát'
    expect(read(text)).toBe('Ủy ban MTTQ Việt Nam tỉnh; các tổ chức chính trị - xã hội > chính quyền các cấp | tổ chức')
  })

  it('ends the partners at a verb that names hold too, where the name is complete', () => {
    expect(read('Phối hợp với các đơn vị thuộc Bộ Nông nghiệp và Môi trường xây dựng bản đồ')).toBe(
      ' > các đơn vị thuộc Bộ Nông nghiệp và Môi trường | xây dựng',
    )
    expect(read('Phối hợp với Văn phòng UBND tỉnh đưa kết quả lên mạng')).toBe(' > Văn phòng UBND tỉnh | đưa kết')
    expect(read('Phối hợp với Trường Cao đẳng nghề Năm Căn mở lớp')).toBe(' > Trường Cao đẳng nghề Năm Căn | mở lớp')
    expect(read('Phối hợp với các sở, ngành và địa phương tổ chức xúc tiến du lịch')).toBe(
      ' > các sở, ngành và địa phương | tổ chức',
    )
  })

  it('reads the partners in the line below a heading', () => {
    const text = '9. Bộ Nội vụ\nPhối hợp với Bộ Y tế, Bộ Tài chính bố trí biên chế'
    expect(read(text)).toBe('Bộ Nội vụ > Bộ Y tế; Bộ Tài chính | bố trí')
    expect(read('9. Bộ Nội vụ\nRà soát biên chế')).toBe('Bộ Nội vụ >  | Rà soát')
  })

  it.each([
    'TỔ CHỨC THỰC HIỆN',
    'Tổ chức hội nghị quán triệt',
    'Tổ chức thanh tra, kiểm tra các bến bãi',
    'Tổ chức đội tuyên truyền lưu động phục vụ cơ sở',
    'Tổ chức ban chỉ đạo các cấp, phân công nhiệm vụ',
    'Tổ chức liên kết hệ thống thông tin với cổng của bộ',
    'Ban hành kế hoạch',
    'Phòng, chống thiên tai',
    'Phối hợp chỉ đạo các công ty thủy lợi',
    'Chính quyền số',
    'Bộ chỉ số đánh giá',
    'Cơ sở hạ tầng',
    'Thanh tra, kiểm tra việc chấp hành',
    'Doanh nghiệp công nghệ số',
    'Chủ trì rà soát quy hoạch',
    'Đơn vị chủ trì: Sở Y tế',
    'Các đơn vị chủ trì nhiệm vụ có trách nhiệm thực hiện',
    'Phân công cấp ủy viên phụ trách địa bàn',
    'Yêu cầu các đơn vị khai thác lắp đặt trạm cân',
    'Yêu cầu các đơn vị vận tải niêm yết giá',
    'UBND tỉnh đã ban hành Kế hoạch',
    'Sở Y tế được giao thêm biên chế',
    'Hội đồng phối hợp liên ngành họp định kỳ',
    'Kinh phí thực hiện do Sở Tài chính bố trí',
    'Quỹ đất ở đô thị',
    'Công chức thực hiện nghiêm giờ làm việc',
    'Khoa học và công nghệ phát triển nhanh',
    'Trưởng thành trong lao động',
    'Hội đồng nhân dân tỉnh thống nhất thông qua Kế hoạch năm 2026 với các nội dung sau:',
    'Ủy ban nhân dân tỉnh nhất trí với đề nghị của Sở Y tế',
    '',
    'Khi có yêu cầu của các sở, ban, ngành và các đơn vị liên quan, cung cấp cho các cơ quan này các thông tin',
    'Khi có đề nghị của các sở, ban, ngành và các tổ chức khác cung cấp thông tin; phối hợp tuyên truyền',
    'Trường hợp các sở, đơn vị trực thuộc sở đề nghị trao đổi thông tin thì cung cấp trong 10 ngày',
    'Căn cứ nhiệm vụ được giao, cung cấp cho Sở Y tế, Sở Nội vụ thông tin về nhân lực',
    'Sở Y tế cũ',
    'Mỗi xã có ít nhất 01 mô hình điểm',
    'Mỗi trường có 02 phòng máy; mỗi thôn 01 tủ sách',
  ])('charges nobody in %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('gives places in the whole text', () => {
    const duty = parseDuty('Sở Y tế chủ trì: Rà soát', 50)
    expect(duty?.leads[0]?.span).toEqual({ start: 50, end: 57 })
    expect(duty?.restStart).toBe(67)
  })

  it('slices each name from its span, for any run of words', () => {
    const word = fc.constantFrom(
      ...[
        'Sở',
        'Y tế',
        'các',
        'sở',
        'ban',
        'ngành',
        ',',
        ';',
        'và',
        ':',
        '\n',
        'chủ trì',
        'phối hợp',
        'với',
        'UBND',
        'tỉnh',
        'tổ chức',
        'Giao',
        'xây dựng',
        '(',
        ')',
        '.',
        'liên quan',
        'căn cứ',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const duty = parseDuty(text, 7)
        for (const { name, span } of [...(duty?.leads ?? []), ...(duty?.coordinators ?? [])]) {
          expect(text.slice(span.start - 7, span.end - 7)).toBe(name)
        }
        if (duty) expect(duty.restStart).toBeLessThanOrEqual(text.length + 7)
        expect(parseDuty(text, 7)).toEqual(duty)
      }),
    )
  })

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => parseDuty(text) === null || true))
  })
})

interface Gold {
  assignments: {
    taskId: string
    inheritedFrom: string | null
    optional?: boolean
    leads: { name: string }[]
    coordinators?: { name: string }[]
    alternatives?: Record<string, { name: string }[][]>
  }[]
}

const SHARED = new URL('../../../../shared/', import.meta.url)
const PLAN = new URL('corpus/lam-dong-4611-kh-ubnd.txt', SHARED)

describe.skipIf(!existsSync(PLAN))('the headings of 4611/KH-UBND (skipped where ../shared is missing)', () => {
  it('charge whom the gold annotation says', () => {
    const gold = JSON.parse(readFileSync(new URL('gold/lam-dong-4611-kh-ubnd.gold.json', SHARED), 'utf8')) as Gold
    const lines = readFileSync(PLAN, 'utf8').normalize('NFC').split('\n')
    const wanted = new Map<string, string>()
    for (const { inheritedFrom, leads, coordinators } of gold.assignments) {
      if (!inheritedFrom || inheritedFrom.startsWith('III.4.1') || inheritedFrom.startsWith('V.1')) continue
      const names = (list: { name: string }[] = []) => list.map((party) => party.name).join('; ')
      wanted.set(inheritedFrom.replace('III.', ''), `${names(leads)} > ${names(coordinators)} | -`)
    }
    const got = new Map<string, string | null>()
    for (const label of wanted.keys()) {
      got.set(
        label,
        lines
          .filter((line) => line.startsWith(`${label}. `))
          .map(read)
          .find((reading) => reading?.endsWith('-')) ?? null,
      )
    }
    expect(got).toEqual(wanted)
  })
})

describe('a line of a list of sources', () => {
  it.each(['Bộ Y tế (2023), Báo cáo tổng kết, Hà Nội', 'Sở Y tế (2021), Số liệu thống kê'])(
    'charges nobody with a source that it names: %s',
    (line) => {
      expect(parseDuty(line)).toBeNull()
    },
  )
})

describe('a heading of what a body answers for', () => {
  it.each([
    ['2. Trách nhiệm của Sở Y tế', 'Sở Y tế >  | -'],
    ['Trách nhiệm của Chủ tịch Ủy ban nhân dân cấp tỉnh:', 'Chủ tịch Ủy ban nhân dân cấp tỉnh >  | -'],
    ['Nhiệm vụ, quyền hạn của Ban Chỉ đạo', 'Ban Chỉ đạo >  | -'],
    ['Trách nhiệm của Sở Tài chính: Bố trí kinh phí', 'Sở Tài chính >  | Bố trí'],
    ['Trách nhiệm của Sở Y tế trong việc cấp phép', 'Sở Y tế >  | trong việc'],
    ['3. Trách nhiệm Sở Y tế', 'Sở Y tế >  | -'],
    ['Trách nhiệm các sở, ban, ngành:', 'các sở, ban, ngành >  | -'],
    ['Trách nhiệm của các bộ được giao chủ trì dự án', 'các bộ được giao chủ trì dự án >  | -'],
    ['Trách nhiệm của các sở, ngành được phân công:', 'các sở, ngành được phân công >  | -'],
  ])('charges it: %s', (line, expected) => expect(read(line)).toBe(expected))

  it('charges nobody where the sentence goes on otherwise', () => {
    expect(read('Trách nhiệm của Sở Y tế là quan trọng')).toBeNull()
    expect(read('Trách nhiệm thi hành')).toBeNull()
    expect(read('Trách nhiệm tổ chức thực hiện')).toBeNull()
    expect(read('Trách nhiệm cơ quan')).toBeNull()
    expect(read('Đối với các nhiệm vụ của Sở Y tế, Sở Nội vụ thực hiện theo quy định riêng.')).toBeNull()
    expect(read('Đối với hộ gia đình, cá nhân, doanh nghiệp thực hiện tốt được khen thưởng.')).toBeNull()
    expect(read('Lãnh đạo Hội đồng nhân dân, Ủy ban nhân dân tỉnh xây dựng chính sách.')).toBeNull()
    expect(read('Lãnh đạo Mặt trận Tổ quốc thực hiện giám sát.')).toBeNull()
  })
})

describe('an authority that has others do something', () => {
  it.each(['Ban Thường vụ Đảng uỷ yêu cầu:', 'Chủ tịch UBND tỉnh yêu cầu', 'Thường trực Tỉnh ủy chỉ đạo như sau:'])(
    'is not charged itself: %s',
    (heading) => {
      expect(parseDuty(heading)).toBeNull()
    },
  )

  it('is told from the body that it charges', () => {
    expect(read('Ban Thường vụ Tỉnh ủy giao Sở Y tế:')).toBe('Sở Y tế >  | -')
    expect(read('Thường trực Đảng ủy phân công Ban Xây dựng Đảng theo dõi')).toBe('Ban Xây dựng Đảng >  | theo dõi')
    expect(read('Giao Ban Quản lý dự án giao thông chủ trì')).toBe('Ban Quản lý dự án giao thông >  | -')
  })
})

it('ends the name of a partner before what is to be built up', () => {
  expect(
    read('Vụ Nhân sự phối hợp với Viện Quy hoạch và Phát triển đô thị xây dựng định hướng của ngành Xây dựng'),
  ).toBe('Vụ Nhân sự > Viện Quy hoạch và Phát triển đô thị | xây dựng')
})

it('parts the members of a council from its boards', () => {
  expect(read('Thường trực HĐND, các Ban HĐND, các vị đại biểu HĐND tỉnh giám sát việc thực hiện.')).toBe(
    'Thường trực HĐND; các Ban HĐND; các vị đại biểu HĐND tỉnh >  | giám sát',
  )
})

describe('how often the work of a line is done', () => {
  it('stands in no frame before its verb', () => {
    expect(parseDuty('Thường xuyên rà soát các dự án, nhà đầu tư yếu năng lực theo quy định.')).toBeNull()
    expect(parseDuty('Hằng năm tổ chức hội nghị, các đơn vị tham gia góp ý.')).toBeNull()
    expect(parseDuty('Hằng năm, các đơn vị tổ chức hội nghị.')?.leads.map(({ name }) => name)).toEqual(['các đơn vị'])
    for (const time of [
      'Chậm nhất đến ngày 15/12 hằng năm',
      'Ngay sau khi nhận được văn bản',
      'Vào cuối năm',
      'Cuối mỗi quý',
      'Tùy theo tình hình',
    ])
      expect(parseDuty(`${time}, các đơn vị gửi báo cáo.`)?.leads.map(({ name }) => name)).toEqual(['các đơn vị'])
  })
})

describe('who does what at a ceremony', () => {
  it.each([
    ['Hiệu trưởng phát biểu chúc mừng năm học mới.', 'Hiệu trưởng >  | phát biểu'],
    ['Ban giám hiệu đọc thư chúc mừng của Bộ Giáo dục, Sở Giáo dục.', 'Ban giám hiệu >  | đọc thư'],
    ['Đồng chí Tổng phụ trách Đội chuẩn bị loa máy.', 'Tổng phụ trách Đội >  | chuẩn bị'],
    ['Công đoàn phối hợp với Đoàn thanh niên tổ chức hội thi nấu ăn.', 'Công đoàn > Đoàn thanh niên | tổ chức'],
    ['Chi đoàn trang trí phòng họp, treo băng rôn.', 'Chi đoàn >  | trang trí'],
  ])('is read: %s', (line, charge) => {
    expect(read(line)).toBe(charge)
  })

  it.each([
    'Bộ phận cán bộ chưa gương mẫu.',
    'Trang trí phòng họp, treo băng rôn.',
    'Phát biểu của đại diện học sinh.',
    'Cấp, cấp lại, cấp điều chỉnh giấy phép xây dựng cho các hộ trong xã.',
  ])('is nobody: %s', (line) => {
    expect(parseDuty(line)).toBeNull()
  })
})

describe('what partners help with', () => {
  it.each([
    ['Phối hợp với lực lượng quân đội, công an hỗ trợ vận chuyển nước', ' > lực lượng quân đội, công an | hỗ trợ'],
    ['Phối hợp với các trường, trạm y tế hỗ trợ khám bệnh', ' > các trường; trạm y tế | hỗ trợ'],
    ['Trung tâm Hỗ trợ tiêu thụ nông sản chủ trì', 'Trung tâm Hỗ trợ tiêu thụ nông sản >  | -'],
  ])('is no part of their name: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

it.each([
  ['Phòng Hậu cần bảo đảm kinh phí, phương tiện.', 'Phòng Hậu cần >  | bảo đảm'],
  ['Công ty Điện lực An Lĩnh rút ngắn thời gian cấp điện.', 'Công ty Điện lực An Lĩnh >  | rút ngắn'],
  ['Trạm Y tế phối hợp nhà trường khám sức khỏe cho học sinh.', 'Trạm Y tế > nhà trường | khám sức'],
  ['Các Sở Y tế gửi dự toán về Bộ.', 'Các Sở Y tế >  | gửi dự'],
  ['Ban Giảm nghèo tỉnh giảm tỷ lệ hộ nghèo.', 'Ban Giảm nghèo tỉnh >  | giảm tỷ'],
  ['Phòng PC06 tổng kiểm tra vũ khí.', 'Phòng PC06 >  | tổng kiểm'],
  ['Phòng Tham mưu cần rà soát kế hoạch.', 'Phòng Tham mưu >  | cần rà'],
])('a branch of the forces has a whole name: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

it('`tổ chức` is a noun before those that are organisations, and in a list', () => {
  expect(read('Tổ chức công đoàn tham gia giám sát bến bãi')).toBe('Tổ chức công đoàn >  | tham gia')
  expect(read('Tổ chức, cá nhân có liên quan phối hợp kiểm tra')).toMatch(/^Tổ chức, cá nhân có liên quan/u)
})

describe('a name ends where what the body does begins', () => {
  it.each([
    ['Ban CHQS huyện tổ chức rèn luyện thể lực', 'Ban CHQS huyện >  | tổ chức'],
    ['Bảo tàng tỉnh, Thư viện tỉnh tổ chức trưng bày', 'Bảo tàng tỉnh; Thư viện tỉnh >  | tổ chức'],
    [
      'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên mở lớp dạy nghề',
      'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên >  | mở lớp',
    ],
    ['Hội đồng thi đua - khen thưởng xét, đề nghị khen thưởng', 'Hội đồng thi đua - khen thưởng >  | xét, đề'],
    ['Đội xung kích trực 24/24 giờ', 'Đội xung kích >  | trực 24/24'],
    ['Đội xung kích sẵn sàng cơ động', 'Đội xung kích >  | sẵn sàng'],
    ['Công ty TNHH MTV Khai thác thủy lợi vận hành các hồ chứa', 'Công ty TNHH MTV Khai thác thủy lợi >  | vận hành'],
    ['Công đoàn các khu công nghiệp tỉnh tổ chức Tháng Công nhân', 'Công đoàn các khu công nghiệp tỉnh >  | tổ chức'],
    ['Bộ Tổng Tham mưu chỉ đạo các đơn vị', 'Bộ Tổng Tham mưu >  | chỉ đạo'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('short names and forces', () => {
  it.each([
    ['BTL Bộ đội Biên phòng chỉ đạo các đồn', 'BTL Bộ đội Biên phòng >  | chỉ đạo'],
    [
      'BTL Quân khu 8; Quân chủng Hải quân duy trì lực lượng ứng trực',
      'BTL Quân khu 8; Quân chủng Hải quân >  | duy trì',
    ],
    ['BCH Đoàn trường phát động phong trào', 'BCH Đoàn trường >  | phát động'],
    ['UBND các xã, Mặt trận, đoàn thể tham gia', 'UBND các xã; Mặt trận; đoàn thể >  | tham gia'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('people in a post', () => {
  it.each([
    ['Nhân viên y tế trường học theo dõi sức khỏe', 'Nhân viên y tế trường học >  | theo dõi'],
    [
      'Cán bộ, công chức chuyên môn xã theo lĩnh vực phụ trách hướng dẫn các thôn',
      'Cán bộ, công chức chuyên môn xã >  | theo lĩnh',
    ],
    ['Sinh viên khóa 2026: tham gia đầy đủ', 'Sinh viên khóa 2026 >  | tham gia'],
    [
      'Hiệu trưởng các trường mầm non, tiểu học, THCS chịu trách nhiệm',
      'Hiệu trưởng các trường mầm non, tiểu học, THCS >  | -',
    ],
    ['Bí thư chi bộ, trưởng khu dân cư tuyên truyền', 'Bí thư chi bộ; trưởng khu dân cư >  | tuyên truyền'],
    ['Chi ủy các chi bộ trực thuộc lãnh đạo thực hiện', 'Chi ủy các chi bộ trực thuộc >  | lãnh đạo'],
    ['Điều dưỡng trưởng các khoa giám sát', 'Điều dưỡng trưởng các khoa >  | giám sát'],
    ['Các ông (bà) trưởng thôn phối hợp với Trạm Y tế họp dân', 'trưởng thôn > Trạm Y tế | họp dân'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it.each([
    'Cán bộ, công chức, viên chức thực hiện nghiêm các quy định',
    'Học sinh: 120 em',
    'Nhân viên thực hiện nội quy',
  ])('of no post in %j', (line) => {
    expect(read(line)).toBeNull()
  })
})

describe('partners', () => {
  it.each([
    ['Cùng với UBND các xã triển khai truyền thông', ' > UBND các xã | triển khai'],
    ['Cùng với các sở, ngành xây dựng kế hoạch', ' > các sở, ngành | xây dựng'],
    [
      'Phối hợp với ngành y tế huyện và các cơ quan có liên quan vận động',
      ' > ngành y tế huyện; các cơ quan có liên quan | vận động',
    ],
    [
      'Phòng Đào tạo (đầu mối), Phòng Thiết bị, hoàn thành trước 25/9/2026',
      'Phòng Đào tạo > Phòng Thiết bị | hoàn thành',
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('are none of whom the work is for, or in a frame whom somebody orders', () => {
    expect(read('Đối với bên mua: có nhiều cơ hội')).toBeNull()
    expect(read('Định kỳ hằng năm, chỉ đạo cơ quan chuyên trách, cơ quan kiểm soát cung cấp thông tin')).toBeNull()
  })
})

describe('what a sentence opens with before who acts', () => {
  it.each([
    ['Từ nay đến hết năm, các trường THPT hoàn thành sửa chữa', 'các trường THPT >  | hoàn thành'],
    ['Chậm nhất ngày 25 hằng tháng, Phòng Kế toán báo cáo công nợ', 'Phòng Kế toán >  | báo cáo'],
    ['Với vai trò thường trực, Sở Y tế đôn đốc các đơn vị', 'Sở Y tế >  | đôn đốc'],
    ['Về phía Sở Du lịch: tăng cường quảng bá', 'Sở Du lịch >  | tăng cường'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('work that is part of a name', () => {
  it.each([
    ['Hội đồng tuyển dụng thông báo kết quả', 'Hội đồng tuyển dụng >  | thông báo'],
    [
      'Các tổ chức cung ứng dịch vụ trung gian thanh toán rà soát quy trình',
      'Các tổ chức cung ứng dịch vụ trung gian thanh toán >  | rà soát',
    ],
    ['Các học viện trong Quân đội tổ chức tuyển sinh', 'Các học viện trong Quân đội >  | tổ chức'],
    ['Các chủ phương tiện chấp hành hiệu lệnh', 'Các chủ phương tiện >  | chấp hành'],
    ['Ban Quản lý dự án chấm dứt hợp đồng', 'Ban Quản lý dự án >  | chấm dứt'],
    ['Cộng tác viên dân số theo dõi đối tượng', 'Cộng tác viên dân số >  | theo dõi'],
    ['Sở Y tế (chủ đầu tư) đôn đốc nhà thầu', 'Sở Y tế >  | đôn đốc'],
    ['Trung tâm GDNN-GDTX tổ chức trong tháng 6', 'Trung tâm GDNN-GDTX >  | tổ chức'],
    ['Phòng công chứng số 1 rà soát hồ sơ', 'Phòng công chứng số 1 >  | rà soát'],
    ['Hội bảo trợ trẻ mồ côi hướng dẫn hội viên', 'Hội bảo trợ trẻ mồ côi >  | hướng dẫn'],
    [
      'Trung tâm nước sạch và vệ sinh môi trường nông thôn rà soát giếng',
      'Trung tâm nước sạch và vệ sinh môi trường nông thôn >  | rà soát',
    ],
  ])('and what the body does: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

it.each([
  ['Các LĐLĐ huyện, thành phố hoàn thành tổng kết', 'Các LĐLĐ huyện, thành phố >  | hoàn thành'],
  ['Cục Người có công ký hợp đồng đặt hàng', 'Cục Người có công >  | ký hợp'],
  ['Bộ Công Thương phối hợp với các địa phương tạo nguồn hàng', 'Bộ Công Thương > các địa phương | tạo nguồn'],
])('reads who acts and with whom: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

describe('a sentence whose verb is not known', () => {
  it('leaves the name its field', () => {
    expect(read('Trạm Khuyến nông nhân giống lúa chịu mặn.')).toBe('Trạm Khuyến nông >  | nhân giống')
  })

  it.each([
    'Ban Chỉ đạo phòng chống tham nhũng tỉnh.',
    'Trung tâm Dịch vụ việc làm thanh niên.',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông.',
    'Hội đồng Giáo dục quốc phòng và an ninh tỉnh.',
  ])('is told from a name: %s', (line) => {
    expect(read(line)).toBe(`${line.slice(0, -1)} >  | -`)
  })
})

describe('a body that a head names by itself', () => {
  it.each([
    [
      'Sở Y tế chủ trì, phối hợp với Bảo hiểm xã hội, Kho bạc, Sở Nội vụ rà soát thẻ.',
      'Sở Y tế > Bảo hiểm xã hội; Kho bạc; Sở Nội vụ | rà soát',
    ],
    ['Sở Y tế phối hợp với Điện lực, Sở Nội vụ rà soát lưới điện.', 'Sở Y tế > Điện lực; Sở Nội vụ | rà soát'],
  ])('is the first of several partners: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('is none where it is what the work is about', () => {
    expect(read('Sở Y tế rà soát chế độ đối với Bảo hiểm xã hội, Sở Nội vụ.')).toBe('Sở Y tế >  | rà soát')
  })
})

describe('an office that helps a board', () => {
  it.each([
    ['Văn phòng Điều phối giúp việc cho Ban Chỉ đạo theo dõi đê.', 'Văn phòng Điều phối >  | giúp việc'],
    ['Văn phòng REDD+ giúp việc cho Ban Chỉ đạo theo dõi rừng.', 'Văn phòng REDD+ >  | giúp việc'],
  ])('is named up to what it does: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('is called by it where nothing else names it', () => {
    expect(parseDuty('Tổ giúp việc cho Ban Chỉ đạo')?.leads.map(({ name }) => name) ?? []).not.toContain('Tổ')
  })
})

it.each([
  ['Phòng Tư pháp dự thảo văn bản.', 'Phòng Tư pháp >  | dự thảo'],
  ['Bộ phận Một cửa hẹn trả kết quả.', 'Bộ phận Một cửa >  | hẹn trả'],
])('ends a name before the verb: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

it.each([
  ['Hội Người cao tuổi mừng thọ các cụ tròn 90 tuổi.', 'Hội Người cao tuổi >  | mừng thọ'],
  ['Nếu phát hiện vi phạm, Công an xã lập biên bản', 'Công an xã >  | lập biên'],
  ['Phòng Kinh tế và Hạ tầng cắm biển cảnh báo', 'Phòng Kinh tế và Hạ tầng >  | cắm biển'],
])('reads whose work it is: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

it.each([
  ['Các cơ quan, đơn vị gửi Sở Tài chính trước ngày 15/12', 'Các cơ quan, đơn vị >  | gửi Sở'],
  ['UBND các xã gửi Phòng Nội vụ danh sách cán bộ', 'UBND các xã >  | gửi Phòng'],
])('tells whom something is sent from who sends it: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

describe('rooms', () => {
  it.each(['Phòng học: rà soát, sắp xếp hợp lý', 'Phòng máy: bảo trì thiết bị', 'Phòng thí nghiệm: bổ sung hóa chất'])(
    'are no offices: %s',
    (line) => {
      expect(read(line)).toBeNull()
    },
  )

  it('are told from an office by its capital', () => {
    expect(read('Phòng Học vụ: rà soát học phần')).toBe('Phòng Học vụ >  | rà soát')
  })
})

it('leaves a post with the name of who holds it to the persons', () => {
  expect(read('Phó Giám đốc Sở - Hoàng Văn An')).toBeNull()
  expect(read('Chủ tịch UBND xã - Trưởng Ban Chỉ đạo: chỉ đạo chung')).toBe('Chủ tịch UBND xã >  | chỉ đạo')
})

it.each([
  ['Về việc này, Chủ tịch UBND tỉnh giao Sở Y tế rà soát hồ sơ', 'Sở Y tế >  | rà soát'],
  ['Xét đề nghị của Sở Nội vụ, UBND tỉnh giao Sở Y tế rà soát hồ sơ', 'Sở Y tế >  | rà soát'],
  [
    'Sau khi xem xét Chủ tịch Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Xây dựng rà soát hồ sơ',
    'Sở Y tế > Sở Xây dựng | rà soát',
  ],
])('finds who is charged behind what a letter rests on: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})
