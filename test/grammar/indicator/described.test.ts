import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string, task: boolean) =>
  findIndicators(text, 0, { task }).map(({ name, value }) => [name, value?.min ?? value?.max, value?.unit])

describe('a number of a task that only describes', () => {
  it.each([
    ['who comes', 'Tổ chức Lễ phát động với khoảng 300 đại biểu tham dự.'],
    ['a time of the day', 'Trước 14 giờ 00 thứ Ba hằng tuần, báo cáo kết quả về Sở.'],
    ['kinds of vehicles', 'Ban hành Quyết định về hoạt động của xe 2 bánh, 3 bánh.'],
    ['who is invited', 'Mời 150 khách là lãnh đạo các sở, ngành, địa phương dự hội nghị.'],
    ['who sits on a body', 'Tổ công tác gồm 01 tổ trưởng, 02 tổ phó và 09 thành viên.'],
    ['the teams of a contest', 'Mỗi đơn vị thành lập 01 đội tham gia, mỗi đội có 10 vận động viên.'],
    ['what is won', 'Trao 01 giải Nhất, 02 giải Nhì, 03 giải Ba cho các tập thể.'],
    ['the questions of a contest', 'Thí sinh trả lời 30 câu hỏi trắc nghiệm.'],
    ['how long a turn is', 'Thời gian thi mỗi đội không quá 15 phút, điểm tối đa 100 điểm.'],
    ['how something is graded', 'Đơn vị đạt từ 90 điểm trở lên được xếp loại xuất sắc.'],
    ['what is kept ready', 'Bố trí 02 xe ô tô, 01 xe cứu thương và 04 tổ công tác thường trực.'],
    ['what is hired', 'Thuê 200 ghế ngồi, 01 sân khấu và hệ thống âm thanh.'],
    ['papers that are handed in', 'Gửi 02 bộ hồ sơ về Sở Nội vụ trước ngày 30/6/2026.'],
    ['what is paid for', 'Kinh phí in ấn 500 bộ tài liệu.'],
    ['how many work there', 'Biên chế của Trung tâm là 25 người, trong đó 03 lãnh đạo.'],
    ['where it is told', 'Tuyên truyền trên 03 trang thông tin điện tử và 25 đài truyền thanh.'],
    ['what something joins', 'Nạo vét dự án kênh nối 2 hồ Bàu Sen - Bàu Trắng.'],
    ['what lies within a competence', 'Xử lý 20 hồ sơ thuộc thẩm quyền của huyện.'],
    ['what a place is parted into', 'Toàn tỉnh chia thành 5 cụm thi đua.'],
    ['what is merged', 'Sáp nhập 03 xã thành 01 xã mới.'],
    ['a known list', 'Chuẩn hóa 06 bảng danh mục dùng chung theo quy định tại Thông tư số 12/2026/TT-BTC.'],
    ['a known number of places', 'Hỗ trợ 6 thành phố trực thuộc Trung ương xây dựng đề án.'],
    ['the parts of a plan', 'Thực hiện 3 khâu đột phá và 18 chỉ tiêu chủ yếu đã được Đại hội thông qua.'],
    ['watchwords', 'Thực hiện tốt 5 không, 3 sạch; 6 dám trong công tác cán bộ.'],
    ['the terms of a loan', 'Hộ nghèo được vay vốn với lãi suất 3%/năm.'],
    ['who pays how much', 'Ngân sách tỉnh hỗ trợ 70%, ngân sách huyện đối ứng 30% kinh phí.'],
    ['the number of a road', 'Nâng cấp đường tỉnh 312 đoạn qua thị trấn.'],
    ['the number of a step', 'Thực hiện qua bước 1 khảo sát, bước 2 xây dựng.'],
    ['two sizes of a list', 'Nâng công suất 03 nhà máy tuyển quặng và 02 nhà máy tuyển mới.'],
    ['what is so', 'Tỉnh có 3 mặt giáp biển, 04 cửa khẩu.'],
    ['how large something is', 'Quy mô đào tạo của trường là 1.200 học sinh với 36 lớp.'],
    ['to whom something applies', 'Chính sách áp dụng cho doanh nghiệp có dưới 200 lao động.'],
    ['the rules of a contest', 'Thí sinh gửi tối đa 03 tác phẩm, mỗi bài thi do 02 giám khảo chấm.'],
    ['on what condition', 'Vận hành đập khi lưu lượng về hồ vượt 500 m3/s.'],
    ['when a vote counts', 'Cuộc họp thông qua khi có trên 50% số thành viên đồng ý.'],
    ['how much is given', 'Mức hỗ trợ: 60% chi phí mua giống.'],
    ['how long a contract runs', 'Hợp đồng có thời hạn 12 tháng.'],
    ['into what it is parted', 'Hội nghị chia làm 02 phần, áp dụng 04 mức.'],
    ['what is made use of', 'Theo dõi 15 chỉ số thành phần của Bộ chỉ số cải cách hành chính.'],
    ['a day of a span', 'Từ ngày 01/6 đến 30/6 tổ chức 01 đợt cao điểm.'],
    ['what has happened', 'Trong kỳ xảy ra 35 vụ cháy, làm 02 người chết.'],
    ['what stays as it is', 'Giữ nguyên 15 đơn vị sự nghiệp.'],
    ['whom somebody guides', 'Hướng dẫn 21 Ban Công tác Mặt trận rà soát hộ nghèo.'],
    ['in which of them it is held', 'Tổ chức lễ phát động tại nhà văn hóa 21 khu phố.'],
    ['who is asked', 'Lấy ý kiến của 15 sở, ngành và 20 doanh nghiệp.'],
    ['who is on a list', 'Rà soát, lập danh sách 300 hộ dân cần di dời.'],
    ['whom somebody meets', 'Gặp mặt 80 già làng, trưởng bản tiêu biểu.'],
    ['how strong a dose is', 'Phun thuốc với liều lượng 30 ml/m2, nhắc lại sau 5 ngày.'],
    ['what is handed over', 'Bàn giao 20 căn nhà đã hoàn thành cho các hộ.'],
    ['how much harm makes them such', 'Hỗ trợ các hộ bị thiệt hại trên 50% diện tích lúa.'],
    ['of whom something is asked', 'Các hồ có dung tích trên 2 triệu m3 phải lắp thiết bị quan trắc.'],
    ['of which schools something is asked', 'Yêu cầu các trường có trên 400 học sinh bố trí bếp ăn.'],
    ['which of them are inspected', 'Kiểm tra các cơ sở có từ 15 lao động trở lên.'],
    ['how many are on each team', 'Mỗi tổ từ 3 đến 5 người, do công chức làm tổ trưởng.'],
    ['when something is allowed', 'Diện tích tối thiểu 10 m2/người mới được đăng ký tạm trú.'],
    ['where a message is sent', 'Nhắn tin theo cú pháp gửi 1407 ủng hộ 30.000 đồng/tin.'],
    ['what is kept running', 'Vận hành an toàn 18 hồ chứa nước.'],
    ['what each of them gets', 'Mỗi khẩu được hỗ trợ 12 kg gạo/tháng.'],
    ['what may not drive', 'Xe có tải trọng trên 8 tấn không được đi vào khu phố.'],
    ['how far apart', 'Giữ khoảng cách tối thiểu 2 m giữa các bàn.'],
    ['how far around', 'Khoanh vùng bán kính 3 km quanh ổ dịch.'],
    ['what statistics say', 'Theo số liệu thống kê, xã có mật độ 320 người/km2.'],
    ['what is left', 'Quỹ đất công ích hiện còn 12 ha, giao xã quản lý.'],
    ['how much land is left', 'Quỹ đất còn 15 ha.'],
    ['how large a fair is', 'Trưng bày 40 gian hàng nông sản.'],
    ['what is managed', 'Quản lý chặt chẽ 900 ha rừng đặc dụng.'],
    ['who is chosen', 'Chọn 20 cán bộ, mỗi ngành 2 người, vào tổ giúp việc.'],
    ['how rice is planted', 'Mật độ cấy 40 khóm/m2, bón lót 8 tấn phân/ha.'],
    ['how something is built', 'Yêu cầu kỹ thuật: độ dày tối thiểu 16 cm.'],
    ['what is paid', 'Đơn giá thuê đất bằng 1% giá đất.'],
    ['what is forbidden', 'Không bố trí quá 03 cấp phó.'],
    ['for what case one prepares', 'Xây dựng phương án cho tình huống mưa trên 150 mm.'],
    ['whose pace is quickened', 'Đẩy nhanh tiến độ thi công 2 dự án.'],
    ['what is late', 'Rà soát 15 dự án chậm tiến độ trên địa bàn.'],
    ['what voters asked', 'Xử lý 45 kiến nghị của cử tri gửi đến kỳ họp.'],
    ['what has ended', 'Nghiệm thu 6 đề tài cấp tỉnh đã kết thúc.'],
  ])('tells %s and is none that is aimed at', (_what, text) => {
    expect(read(text, true)).toEqual([])
  })

  it.each([
    ['Kết nạp từ 30 thành viên mới trở lên.', [['thành viên mới', 30, 'thành viên']]],
    ['Xây dựng 05 trụ cột của kinh tế biển.', [['trụ cột của kinh tế biển', 5, 'trụ cột']]],
    ['Mỗi năm tổ chức ít nhất 02 phiên giao dịch việc làm.', [['phiên giao dịch việc làm', 2, 'phiên']]],
    ['Triển khai 12 nhiệm vụ khoa học và công nghệ.', [['nhiệm vụ khoa học và công nghệ', 12, 'nhiệm vụ']]],
    ['Nhân rộng 03 mô hình kinh tế tập thể.', [['mô hình kinh tế tập thể', 3, 'mô hình']]],
    ['Khám sức khỏe định kỳ cho 5.000 người cao tuổi.', [['người cao tuổi', 5000, 'người']]],
    ['Bảo đảm mỗi xã có 02 điểm thu gom.', [['điểm thu gom', 2, 'điểm']]],
    ['Khai thác tốt 5 tuyến xe hiện có; mở mới ít nhất 02 tuyến.', [['tuyến', 2, 'tuyến']]],
    ['Giữ 3 tiêu chí đã đạt, phấn đấu hoàn thành thêm 02 tiêu chí.', [['tiêu chí hoàn thành thêm', 2, 'tiêu chí']]],
    ['Phấn đấu số hộ nghèo còn 150 hộ.', [['số hộ nghèo', 150, 'hộ']]],
    ['Tổ chức 6 buổi tuyên truyền lưu động.', [['buổi tuyên truyền lưu động', 6, 'buổi']]],
    ['Bồi dưỡng nghiệp vụ cho 300 lượt công chức.', [['lượt công chức', 300, 'lượt']]],
    ['Lắp 700 đồng hồ nước.', [['đồng hồ nước', 700, 'đồng hồ']]],
    ['Cấp 800 giấy chứng nhận quyền sử dụng đất.', [['giấy chứng nhận quyền sử dụng đất', 800, 'giấy chứng nhận']]],
    ['Đấu giá đất tại khu trung tâm, thu ngân sách tối thiểu 40 tỷ đồng.', [['thu ngân sách', 40_000_000_000, 'VND']]],
    ['Bảo đảm các xã có ít nhất 01 sân chơi phục vụ trẻ em.', [['sân chơi phục vụ trẻ em', 1, 'sân chơi']]],
    ['Duy trì tỷ lệ hồ sơ trễ hạn không quá 1%.', [['tỷ lệ hồ sơ trễ hạn', 1, '%']]],
    ['Bố trí ít nhất 01 cán bộ chuyên trách.', [['cán bộ chuyên trách', 1, 'cán bộ']]],
    [
      'Hoàn thành lắp đặt 120 camera và 05 trạm đo.',
      [
        ['camera hoàn thành lắp đặt', 120, 'camera'],
        ['trạm đo', 5, 'trạm'],
      ],
    ],
  ])('is aimed at in %s', (text, expected) => {
    expect(read(text, true)).toEqual(expected)
  })
})

describe('a number among targets', () => {
  it.each([
    ['Phấn đấu hoàn thành 18 chỉ tiêu chủ yếu và 3 khâu đột phá nhiệm kỳ.'],
    ['Giai đoạn 2016 - 2020 đã đạt được các kết quả: tỷ lệ hộ nghèo giảm còn 3,2%; có 45 xã đạt chuẩn.'],
    ['Năm 2020, tỷ lệ che phủ rừng đã đạt 52%.'],
    ['Hiện nay toàn tỉnh có 25 khu công nghiệp, 1.200 doanh nghiệp đang hoạt động.'],
    ['Chương trình được thực hiện tại 12 huyện và 145 xã.'],
    ['Kết quả năm 2025: tỷ lệ hộ nghèo còn 4,5%.'],
    ['Xây dựng tỉnh trở thành 1 trong 5 trung tâm kinh tế của vùng.'],
    ['Bảo đảm quyền lợi cho người dân của 54 dân tộc anh em.'],
  ])('tells what is there or was reached: %s', (text) => {
    expect(read(text, false)).toEqual([])
  })

  it('is not the number of all that are ranked', () => {
    expect(read('Chỉ số nằm trong nhóm 10 trên tổng số 34 tỉnh, thành phố.', false)).toEqual([['Chỉ số', 10, null]])
  })

  it.each([
    ['70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh phổ biến.', 70],
    ['90% trẻ em dưới 1 tuổi được tiêm đủ 8 loại vắc xin.', 90],
    ['95% trạm y tế thực hiện được tối thiểu 80% danh mục kỹ thuật.', 95],
    ['80% người dân tham gia ít nhất 02 hoạt động thể thao.', 80],
  ])('may be part of what is said of a share: %s', (text, share) => {
    expect(read(text, false)).toEqual([[text.replace(/^\d+% |\.$/g, ''), share, '%']])
  })
})
