import { describe, expect, it } from 'vitest'
import { isMonitoring, isWeakTaskHeading, rolesOf } from '../../src/outline/roles.js'

describe('rolesOf', () => {
  it.each([
    ['Mục đích', ['purpose']],
    ['MỤC ĐÍCH, YÊU CẦU', ['purpose', 'requirements']],
    ['Mục đích và yêu cầu', ['purpose', 'requirements']],
    ['Tổ chức thi hành', ['implementation']],
    ['CÁC HOẠT ĐỘNG', ['tasks']],
    ['Dự kiến nhiệm vụ năm 2026', ['tasks']],
    ['PHƯƠNG HƯỚNG HOẠT ĐỘNG', ['tasks']],
    ['Giao nhiệm vụ', ['implementation']],
    ['Lãnh đạo thực hiện thắng lợi các chỉ tiêu', []],
    ['Giao nhiệm vụ cho các đơn vị', ['implementation']],
    ['Các tiêu chí, chỉ tiêu', ['indicators']],
    ['Cơ sở vật chất, kinh phí', ['funding']],
    ['Chế độ kinh phí', ['funding']],
    ['Muc dich, yeu cau', ['purpose', 'requirements']],
    ['Nhiem vu va giai phap', ['tasks']],
    ['KẾ HOẠCH CÔNG TÁC TRỌNG TÂM THÁNG 9/2026', ['tasks']],
    ['CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM THÁNG 9/2026', ['tasks']],
    ['Nội dung chính trị, tư tưởng', []],
    ['CÔNG TÁC QUÝ II NĂM 2026', ['tasks']],
    ['LỊCH CỤ THỂ', ['tasks']],
    ['THỜI GIAN VÀ TIẾN TRÌNH THỰC HIỆN', ['tasks']],
    ['Khái quát tình hình', ['situation']],
    ['KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU NĂM 2027', ['situation']],
    ['TỔNG HỢP MỘT SỐ TỒN TẠI', ['situation']],
    ['Một số tồn tại, hạn chế', ['situation']],
    ['Đánh giá tình hình thực hiện nhiệm vụ, chương trình công tác tháng 9', ['situation']],
    ['Đánh giá kết quả năm 2025 và nhiệm vụ năm 2026', ['situation', 'tasks']],
    ['TRÁCH NHIỆM PHỐI HỢP', ['implementation']],
    ['NHẬN ĐỊNH TÌNH HÌNH BỆNH HẠI CÂY', ['situation']],
    ['Nhận định, đánh giá chung', ['situation']],
    ['CÁC NỘI DUNG CHÍNH CỦA ĐỀ ÁN', ['tasks']],
    ['Nội dung chính sách', []],
    ['NỘI DUNG CHÍNH CỦA DỰ THẢO KẾ HOẠCH', []],
    ['CÔNG TÁC TƯ TƯỞNG', []],
    ['PHÂN CÔNG', ['implementation']],
    ['Phương án và phân công nhiệm vụ', ['implementation']],
    ['Phương án', []],
    ['Phân công cho các đơn vị', ['implementation']],
    ['CÁC GIAI ĐOẠN THỰC HIỆN', ['tasks']],
    ['CÁC CHƯƠNG TRÌNH CHIẾN LƯỢC', ['tasks']],
    ['CÁC CHỈ SỐ CHÍNH', ['indicators']],
    ['Về nông nghiệp (4 chỉ tiêu)', ['indicators']],
    ['Về giao chỉ tiêu (phụ lục 4)', []],
    ['Giai đoạn thực hiện dự án', []],
    ['Dự báo tình hình', ['situation']],
    ['Dự báo và cảnh báo sớm', []],
    ['Những yêu cầu', ['requirements']],
    ['Yêu cầu đối với việc thực hiện', ['requirements']],
    ['Hiện trạng và yêu cầu đặt ra', ['situation']],
    ['Yêu cầu đối với hồ sơ', []],
    ['Yêu cầu kỹ thuật', []],
    ['Yêu cầu Sở Xây dựng', []],
    ['Yêu cầu các cơ quan, đơn vị', []],
    ['Yêu cầu bộ máy tinh gọn', ['requirements']],
    ['Yêu cầu phòng, chống thiên tai', ['requirements']],
    ['Sự cần thiết của Đề án', ['situation']],
    ['Sự cần thiết', ['situation']],
    ['Sự cần thiết của thủ tục hành chính', []],
    ['Yêu cầu công tác tuyên truyền', ['requirements']],
    ['Tầm nhìn đến năm 2045', ['vision']],
    ['Tâm nhìn đến năm 2045', ['vision']],
    ['QUAN ĐIỂM, MỤC TIÊU', ['viewpoints', 'objectives']],
    ['MỤC ĐICH, YÊU CÀU', ['purpose', 'requirements']],
    ['NHIỆM VU VÀ GIAI PHÁP', ['tasks']],
    ['CĂN CỨ LẬP KÉ HOẠCH', ['situation']],
    ['TÔ CHỨC THỤC HIỆN', ['implementation']],
    ['Tỗ chức thực hiện', ['implementation']],
    ['MỘT SÓ NHIỆM VỤ, GIẢI PHÁP CHỦ YÉU', ['tasks']],
    ['MỘT SỐ NỘI DUNG, GIẢI PHÁP TRỌNG TÂM ĐẾN NĂM 2027', ['tasks']],
    ['Mức tiêu thụ', []],
    ['CHI TIÊU NGÂN SÁCH', []],
    ['Các nguyên tắc', ['viewpoints']],
    ['Nguyên tắc chung', ['viewpoints']],
    ['NGUYÊN TẮC THỰC HIỆN', ['viewpoints']],
    ['Nguyên tắc xây dựng kế hoạch', ['viewpoints']],
    ['Nguyên tắc xây dựng bảng lương', []],
    ['Nguyên tắc tổ chức, hoạt động', []],
    ['Nguyên tắc, tiêu chí, định mức phân bổ vốn', []],
    ['Nguyên tắc và cơ chế hỗ trợ', []],
    ['Nguyên tắc, mục tiêu', ['viewpoints', 'objectives']],
    ['Một số chỉ tiêu chủ yếu', ['indicators']],
    ['Hệ thống chỉ tiêu', ['indicators']],
    ['TIÊU CHÍ CƠ BẢN', ['indicators']],
    ['Tiêu chí đánh giá, xếp loại', []],
    ['Nhiệm vụ và quyền hạn của Giám đốc Quỹ', []],
    ['Nhiệm vụ, quyền hạn của Ban Chỉ đạo', []],
    ['Mục tiêu cụ thể đến năm 2025', ['objectives']],
    ['Định hướng, mục tiêu', ['objectives']],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ', ['tasks']],
    ['Định hướng phát triển và các nhiệm vụ chủ yếu', ['tasks']],
    ['Phạm vi điều chỉnh', []],
    ['Phương án triển khai', ['tasks']],
    ['Phương án thiết kế', []],
    ['Thực trạng', ['situation']],
    ['MỤC ĐÍCH YÊU CẦU', ['purpose', 'requirements']],
    ['Ý nghĩa, mục đích', ['purpose']],
    ['Lãnh đạo, chỉ đạo thực hiện', ['implementation']],
    ['Tổ chức, chỉ đạo thực hiện', ['implementation']],
    ['Lãnh đạo, chỉ đạo, điều hành', ['implementation']],
    ['Lãnh đạo, chỉ đạo phát triển kinh tế - xã hội', []],
    ['Lãnh đạo, chỉ đạo rà soát, hoàn thiện quy chế; tăng cường giám sát thực hiện', []],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', ['implementation']],
    ['Chế độ thông tin và báo cáo', ['implementation']],
    ['Chế độ thông tin', []],
    ['CHƯƠNG TRÌNH CỤ THỂ', ['tasks']],
    ['Chương trình công tác quý', ['tasks']],
    ['Chương trình làm việc', []],
    ['Nhiệm vụ cụ thể của các cơ quan, đơn vị', ['implementation']],
    ['CÁC KHÂU ĐỘT PHÁ', ['tasks']],
    ['Ba đột phá chiến lược', ['tasks']],
    ['Danh mục nhiệm vụ', ['tasks']],
    ['Các bước thực hiện', ['tasks']],
    ['Các chương trình, đề án trọng điểm', ['tasks']],
    ['Chương trình phối hợp', []],
    ['Đột phá về công nghệ', []],
    ['ĐÁNH GIÁ TÌNH HÌNH', ['situation']],
    ['Kết quả đạt được', ['situation']],
    ['Kinh phí thực hiện', ['funding']],
    ['Nguồn lực thực hiện', ['funding']],
    ['VỐN ĐẦU TƯ', ['funding']],
    ['NỘI DUNG CHI', ['funding']],
    ['Nội dung chi, mức chi', ['funding']],
    ['Dự kiến kinh phí', ['funding']],
    ['Dự trù kinh phí và nguồn vốn', ['funding']],
    ['Dự kiến nguồn kinh phí', ['funding']],
    ['Nội dung và định mức chi', ['funding']],
    ['Nội dung chi cho hội thi', ['funding']],
    ['Nội dung chi tiết', []],
    ['Tổng mức đầu tư và nguồn vốn', ['funding']],
    ['Vốn đầu tư toàn xã hội', []],
    ['TỔ CHỨC THỰC HIỆN', ['implementation']],
    ['Phân công nhiệm vụ', ['implementation']],
    ['Công tác tổ chức thực hiện', ['implementation']],
    ['Tổ chức triển khai thực hiện', ['implementation']],
    ['Tổ chức thực hiện Kế hoạch', ['implementation']],
    ['Tổ chức chỉ đạo triển khai', ['implementation']],
    ['Lãnh đạo, chỉ đạo rà soát quy chế làm việc', []],
    ['Tổ chức triển khai phổ biến, quán triệt Luật', []],
    ['Phấn đấu hoàn thành các chỉ tiêu', ['indicators']],
    ['Điều chỉnh một số chỉ tiêu chủ yếu', ['indicators']],
    ['Điều chỉnh chỉ tiêu sử dụng đất', []],
    ['Tổ chức thực hiện công tác tuyên truyền', []],
    ['Tổ chức triển khai thực hiện các hoạt động truyền thông', []],
    ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', ['tasks']],
    ['Các nhóm nhiệm vụ', ['tasks']],
    ['Nội dung thực hiện', ['tasks']],
    ['Nhiệm vụ của Sở Y tế', []],
    ['VỀ TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN', ['situation']],
    ['Về việc thực hiện kế hoạch', []],
    ['Hoàn thiện mục tiêu', []],
    ['Phấn đấu đạt các mục tiêu, chỉ tiêu của Nghị quyết', ['objectives', 'indicators']],
    ['Phát triển nông nghiệp', []],
    ['', []],
  ])('for %j gives %j', (heading, roles) => {
    expect(rolesOf(heading)).toEqual(roles)
  })

  it('stops at the first part that says nothing', () => {
    expect(rolesOf('Mục tiêu; nông thôn; kinh phí')).toEqual(['objectives'])
    expect(rolesOf('Nông thôn; kinh phí')).toEqual([])
  })

  it('names each role once', () => {
    expect(rolesOf('Nhiệm vụ - giải pháp')).toEqual(['tasks'])
  })
})

describe('isMonitoring', () => {
  it.each([
    ['GIÁM SÁT VÀ ĐÁNH GIÁ', true],
    ['Công tác kiểm tra, giám sát, báo cáo', true],
    ['Theo dõi, đánh giá tình hình thực hiện', true],
    ['Kiểm tra, giám sát và chế độ báo cáo', true],
    ['Kiểm tra', false],
    ['Giám sát và đánh giá chất lượng nước', false],
  ])('of %s is %s', (heading, expected) => {
    expect(isMonitoring(heading)).toBe(expected)
  })
})

describe('isWeakTaskHeading', () => {
  it.each([
    ['NỘI DUNG', true],
    ['NỘI DUNG CƠ BẢN CỦA DỰ THẢO', false],
    ['NOI DUNG', true],
    ['Các nội dung', true],
    ['Nội dung kế hoạch', true],
    ['Nội dung phối hợp', true],
    ['Tiến độ thực hiện', true],
    ['Tiến độ thực hiện dự án', false],
    ['Mục tiêu', false],
    ['Các biện pháp', false],
  ])('for %j says %s', (heading, expected) => {
    expect(isWeakTaskHeading(heading)).toBe(expected)
  })
})

it('gives no tasks to what money is spent on', () => {
  const headings = [
    'Nội dung chi tiết',
    'Nội dung chi bộ',
    'Nội dung chi',
    'Nội dung và mức chi',
    'Nội dung chi quản lý Quỹ',
  ]
  expect(headings.map(isWeakTaskHeading)).toEqual([true, true, false, false, false])
})

it.each(['Nội dung và mức hỗ trợ', 'Nội dung, điều kiện hỗ trợ', 'Nội dung và định mức thưởng'])(
  'gives no tasks to what a policy grants: %s',
  (heading) => {
    expect([rolesOf(heading), isWeakTaskHeading(heading)]).toEqual([[], false])
  },
)

it('gives no tasks to the content of a paper', () => {
  const headings = ['Nội dung', 'Nội dung văn bản', 'Nội dung hợp đồng', 'Nội dung thẩm định']
  expect(headings.map(isWeakTaskHeading)).toEqual([true, false, false, false])
})
