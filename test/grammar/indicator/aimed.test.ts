import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string, task: boolean) =>
  findIndicators(text, 0, { task }).map(({ name, value }) => [name, value?.min ?? value?.max, value?.unit])

describe('a number that belongs to a thing and not to the work', () => {
  it.each([
    ['how long a coast is', 'Huyện có bờ biển dài trên 40 km, đầm phá rộng hơn 900 ha.'],
    ['how much there is of something', 'Mỏ đá vôi có trữ lượng khoảng 6 triệu tấn.'],
    ['how large a plant is', 'Hỗ trợ các trang trại đầu tư hầm biogas quy mô trên 300 m3.'],
    ['how long an event takes', 'Đại hội chi đoàn hoàn thành trước ngày 30/6/2027, thời gian không quá 02 ngày.'],
    ['of which of many', 'Trang bị máy sấy cho các hợp tác xã có diện tích lúa từ 40 ha trở lên.'],
    ['of which communes', 'Hướng dẫn các xã có tỷ lệ hộ cận nghèo trên 15% xây dựng phương án sinh kế.'],
    ['of which households', 'Đối với hộ có từ 05 con bò trở lên, vận động làm hầm ủ phân.'],
    ['how something must be', 'Các lớp học phải bảo đảm diện tích tối thiểu 1,8 m2/trẻ.'],
    ['how many must come', 'Hội nghị phải đảm bảo ít nhất 60 cử tri tham dự.'],
    ['which share must come', 'Phải bảo đảm số cử tri tham dự hội nghị đạt ít nhất 50% tổng số cử tri.'],
    ['a limit that calls for something', 'Báo cáo khi nợ công có thể vượt ngưỡng cảnh báo khoảng 55% GDP.'],
    ['how many make one', 'Cứ 10 hộ thành lập 01 tổ tự quản.'],
    ['what somebody is given', 'Tổ trưởng chuyên môn được giảm 3 tiết.'],
    ['who is honoured', 'Biểu dương 40 gia đình văn hóa và 15 tổ dân phố tiêu biểu.'],
    ['who is lent to a work', 'Tăng cường 02 bác sĩ, bố trí 01 giáo viên phụ trách.'],
    ['who takes part', 'Lực lượng tham gia: 90 dân quân, 20 đoàn viên.'],
    ['where it is put up', 'Niêm yết công khai tại trụ sở và 16 nhà văn hóa thôn.'],
    ['whose people do it', 'Nhân dân 14 thôn ra quân làm vệ sinh.'],
    ['what was there before', 'Sắp xếp lại 36 trạm y tế thành 15 trạm y tế khu vực.', 15],
    ['what is not asked for', 'Miễn 100% học phí cho học sinh, giảm 30% giá vé xe buýt cho người cao tuổi.'],
    ['who pays', 'Ngân sách thành phố bảo đảm 100% kinh phí thực hiện.'],
    ['what is paid', 'Phụ cấp ưu đãi bằng 25% mức lương hiện hưởng, thuế suất 10%.'],
    ['how moist or steep something is', 'Bảo quản thóc ở độ ẩm dưới 13%; độ dốc dọc tối đa 7%.'],
    ['how much a mark counts', 'Điểm thực hành chiếm 70% tổng số điểm.'],
    ['what is done already', 'Khoảng 75% nhiệm vụ được giao đã hoàn thành; rà soát các nhiệm vụ còn lại.'],
    ['what was so till now', 'Đến nay, 9/20 xã đã có nhà văn hóa, các xã còn lại khẩn trương hoàn thành.'],
    ['which goods are chosen', 'Ưu tiên mua sắm thiết bị có tỷ lệ nội địa hóa trên 30%.'],
    ['the programmes of the country', 'Tập trung thực hiện 03 chương trình mục tiêu quốc gia.'],
    ['how often a field is sown', 'Giao xã quản lý vùng 2 vụ lúa - 1 vụ màu.'],
    ['who comes to an event', 'Hội thao quốc phòng có 300 chiến sĩ tham gia.'],
    ['how much is drunk', 'Người tiếp xúc gần uống 1 viên/ngày.'],
    ['how many seats there are', 'Xây dựng nhà thi đấu 1.500 chỗ ngồi.'],
    ['what is there already', 'Quản lý 30 điểm mỏ đã cấp phép.'],
    ['which of them do something', 'Mỗi công đoàn cơ sở có từ 30 lao động trở lên tổ chức hội thi.'],
    ['what is not enough', 'Đảng viên dự không đủ 3/4 số buổi không được xếp loại tốt.'],
    ['what each of them is given', 'Mỗi hội viên được tặng 02 con dê giống.'],
    ['what it came to', 'Đảng bộ đã kết nạp 9 đảng viên, nâng tổng số đảng viên lên 430 đồng chí.'],
    ['which game it is', 'Tổ chức giải bóng đá nam 7 người.'],
    ['how heavy both must be', 'Cân nặng: trên 42 kg đối với nữ, trên 48 kg đối với nam.'],
    ['what is received', 'Người đi học được hưởng 100% lương.'],
    ['who bears a cost', 'Kinh phí dự kiến 300 triệu đồng, trong đó xã hội hóa 70%.'],
    ['what is in a gift', 'Mỗi suất quà trị giá 500.000 đồng tiền mặt và 1 túi quà.'],
    ['who is blamed', 'Đơn vị đạt dưới 85% kế hoạch phải kiểm điểm trách nhiệm.'],
  ])('tells %s', (_what, text, rest?: number) => {
    expect(read(text, true).map(([, value]) => value)).toEqual(rest === undefined ? [] : [rest])
  })

  it.each([
    ['Phấn đấu vượt chỉ tiêu nghị quyết đề ra là 70%.', []],
    ['Có 48 thôn đạt danh hiệu văn hóa, bằng 80%.', [['thôn đạt danh hiệu văn hóa', 48, 'thôn']]],
  ])('is no target of its own in %s', (text, expected) => {
    expect(read(text, false)).toEqual(expected)
  })

  it('is another value of the same', () => {
    const [one] = findIndicators('Có 48 thôn đạt danh hiệu văn hóa, bằng 80%.')
    expect(one?.equivalents.map(({ min, unit }) => [min, unit])).toEqual([[80, '%']])
    expect(read('Sản lượng đạt 6.000 tấn, bằng 110% kế hoạch.', false)[0]?.[1]).toBe(6000)
  })
})

describe('a number of a task', () => {
  it.each([
    ['Khám sức khỏe cho 300 nữ công nhân.', [['Khám sức khỏe cho nữ công nhân', 300, 'nữ công nhân']]],
    ['Đưa vào sử dụng 900 buồng lưu trú.', [['buồng lưu trú đưa vào sử dụng', 900, 'buồng lưu trú']]],
    ['Công bố 40 bài báo quốc tế thuộc danh mục ISI.', [['bài báo quốc tế thuộc danh mục ISI', 40, 'bài báo']]],
    ['Chiếu phim lưu động 90 buổi.', [['Chiếu phim lưu động', 90, 'buổi']]],
    ['Sự cố lưới điện không quá 9 vụ/năm.', [['Sự cố lưới điện', 9, 'vụ']]],
    ['Ngày điều trị trung bình 6 ngày.', [['Ngày điều trị trung bình', 6, 'ngày']]],
    ['Lương bình quân 15 triệu đồng/người/tháng.', [['Lương bình quân', 15_000_000, 'VND']]],
    ['Vận động 150 đơn vị máu.', [['đơn vị máu', 150, 'đơn vị']]],
    ['Đấu nối 800 hộ dùng nước sạch.', [['hộ dùng nước sạch', 800, 'hộ']]],
    ['Tinh giản 15 biên chế.', [['biên chế', 15, 'biên chế']]],
    ['Cai nghiện cho 60 người.', [['Cai nghiện cho người', 60, 'người']]],
    ['Đào đắp 15.000 m3.', [['Đào đắp', 15_000, 'm3']]],
    ['Chiếu 30 buổi phim.', [['buổi phim', 30, 'buổi']]],
    ['Tuyên truyền 120 buổi.', [['buổi tuyên truyền', 120, 'buổi']]],
    ['Vận động xã hội hóa mỗi năm từ 500 triệu đồng trở lên.', [['vận động xã hội hóa', 500_000_000, 'VND']]],
    ['Cho vay 15 tỷ đồng.', [['Cho vay', 15_000_000_000, 'VND']]],
    ['Thi hành xong 500 việc.', [['việc thi hành xong', 500, 'việc']]],
    ['Viết 60 bài.', [['bài viết', 60, 'bài']]],
    ['Cấp 1.200 thẻ bảo hiểm y tế.', [['thẻ bảo hiểm y tế', 1200, 'thẻ']]],
    ['Cấp nước sạch cho 18 xã.', [['Cấp nước sạch cho xã', 18, 'xã']]],
    ['Mở các lớp dạy nghề cho 900 lao động.', [['Mở các lớp dạy nghề cho lao động', 900, 'lao động']]],
    ['Số hóa, gắn mã QR cho 24 di tích.', [['Số hóa, gắn mã QR cho di tích', 24, 'di tích']]],
    ['Đóng góp 6.000 ngày công làm đường.', [['ngày công làm đường', 6000, 'ngày công']]],
    [
      'Gieo 700 ha lúa, sản lượng trên 4.000 tấn.',
      [
        ['lúa', 700, 'ha'],
        ['sản lượng', 4000, 'tấn'],
      ],
    ],
    ['Phấn đấu thu 640 tỷ đồng tiền sử dụng đất.', [['tiền sử dụng đất', 640_000_000_000, 'VND']]],
    ['Kiên quyết không để quá 8% hồ sơ trễ hạn.', [['hồ sơ trễ hạn', 8, '%']]],
    ['Mở rộng bệnh viện lên quy mô 400 giường bệnh.', [['bệnh viện', 400, 'giường bệnh']]],
    [
      'Nâng chỉ số PCI tăng 4 bậc, nằm trong 15 tỉnh dẫn đầu.',
      [
        ['chỉ số PCI', 4, 'bậc'],
        ['chỉ số PCI', 15, 'tỉnh'],
      ],
    ],
    ['Bảo đảm các xã có ít nhất 02 sân chơi.', [['sân chơi', 2, 'sân chơi']]],
    ['Giảm 10% giá thành sản phẩm.', [['giá thành sản phẩm', 10, '%']]],
    ['Giải ngân 100% kinh phí được giao.', [['Giải ngân', 100, '%']]],
    ['Phấn đấu quy mô trên 500 giường bệnh.', [['quy mô', 500, 'giường bệnh']]],
    [
      'Nâng cấp 40 km quốc lộ; 75 km đường huyện; 12 km đường đô thị.',
      [
        ['quốc lộ', 40, 'km'],
        ['đường huyện', 75, 'km'],
        ['đường đô thị', 12, 'km'],
      ],
    ],
  ])('is aimed at in %s', (text, expected) => {
    expect(read(text, true)).toEqual(expected)
  })
})

describe('a number among targets', () => {
  it.each([
    ['the share of those counted', 'Có 5/12 xã đạt chuẩn đô thị, chiếm 41,7%.', [['xã đạt chuẩn đô thị', 5, 'xã']]],
    ['of how many it is said', 'Bình quân 100 dân có 90 thuê bao di động.', [['thuê bao di động', 90, 'thuê bao']]],
    [
      'how often a field is sown',
      'Giữ 2.000 ha lúa, trong đó 900 ha chuyên lúa 2 vụ.',
      [
        ['lúa', 2000, 'ha'],
        ['chuyên lúa 2 vụ', 900, 'ha'],
      ],
    ],
    ['what a plan consists of', 'Hoàn thành 03 đột phá và 06 nhiệm vụ trọng tâm.', []],
    [
      'what is said of a share',
      '85% hộ dân cách điểm thu gom rác không quá 400 m.',
      [['hộ dân cách điểm thu gom rác không quá 400 m', 85, '%']],
    ],
    ['how many that are a year', 'Trồng mới 5.000 ha rừng (bình quân 1.000 ha/năm).', [['rừng', 5000, 'ha']]],
    [
      'a share before another measure',
      'Tiêm phòng đạt 80% gia súc trong diện tiêm và số gia súc được tiêm khoảng 3 triệu con.',
      [
        ['Tiêm phòng', 80, '%'],
        ['số gia súc được tiêm', 3_000_000, 'con'],
      ],
    ],
    ['comrades', 'Nâng tổng số đảng viên lên 430 đồng chí.', [['tổng số đảng viên', 430, 'đồng chí']]],
    ['how long several works are', 'Bê tông hóa 09 đường hẻm chính (2,5 km).', [['đường hẻm chính', 9, 'đường hẻm']]],
  ])('may tell %s', (_what, text, expected) => {
    expect(read(text, false)).toEqual(expected)
  })

  it('goes with the verbs that share its object', () => {
    expect(read('Dạy nghề cho 800 lao động nữ, tư vấn, giới thiệu và tạo việc cho 1.500 chị em.', false)).toEqual([
      ['lao động nữ', 800, 'lao động'],
      ['tư vấn, giới thiệu và tạo việc cho chị em', 1500, 'chị em'],
    ])
  })
})

describe('a number of a task that stands alone', () => {
  it.each([
    ['Trồng mới 300 ha, chăm sóc 700 ha rừng.', [300, 700]],
    ['Làm mới 15 km đường băng, tu sửa 40 km.', [15, 40]],
    ['Công ty Điện lực rút ngắn thời gian cấp điện cho khách hàng trung áp xuống dưới 30 ngày.', [30]],
    ['Xây dựng công viên rộng 3 ha.', []],
    ['Phân công giáo viên dạy buổi 2 đúng chuyên môn.', []],
  ])('counts where its verb has no other object: %s', (text, expected) => {
    expect(read(text, true).map(([, value]) => value)).toEqual(expected)
  })
})

describe('a rate of growth that is the whole target', () => {
  it('is that of the subject', () => {
    const [one] = findIndicators(
      'Trong giai đoạn 2026 - 2030, ngành thủy sản phấn đấu đạt mục tiêu tăng trưởng bình quân hằng năm 6 - 7%.',
    )
    expect(one).toMatchObject({
      name: 'ngành thủy sản',
      value: { min: 6, max: 7, unit: '%', per: 'năm' },
      change: 'increase',
      period: '2026/2030',
    })
  })
})
