import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSchedule } from '../../../src/grammar/schedule/prose.js'

const said = (text: string) => findSchedule(text)?.schedule.text ?? null

describe('findSchedule', () => {
  it.each([
    [
      'Theo dõi việc thực hiện; định kỳ hàng năm (trước ngày 30/11), báo cáo UBND tỉnh.',
      'định kỳ hàng năm (trước ngày 30/11)',
    ],
    ['Gửi báo cáo hằng tháng (trước ngày 18), quý, năm về Sở Y tế.', 'hằng tháng (trước ngày 18), quý, năm'],
    [
      'Định kỳ trước ngày 10/12 hằng năm báo cáo Sở Y tế để tổng hợp, báo cáo Bộ Y tế trước ngày 20/12.',
      'Định kỳ trước ngày 10/12 hằng năm',
    ],
    ['Gửi báo cáo trước ngày 18 hằng tháng để tổng hợp.', 'trước ngày 18 hằng tháng'],
    ['Nhận bài dự thi từ 8h00 ngày 12/4 đến 17h00 ngày 19/4/2027.', 'từ 8h00 ngày 12/4 đến 17h00 ngày 19/4/2027'],
    ['Gửi danh sách về Sở Y tế trước 15 tháng 8 năm 2027.', 'trước 15 tháng 8 năm 2027'],
    ['Báo cáo kết quả công tác quý, 6 tháng, năm về Sở Y tế.', 'quý, 6 tháng, năm'],
    ['Báo cáo sơ kết 6 tháng và tổng kết năm theo quy định.', '6 tháng và tổng kết năm'],
    ['Giao chỉ tiêu 6 tháng, năm cho các xã.', null],
    ['Khảo sát thực trạng (tháng 7, 8/2026): Cục Chính trị chủ trì.', 'tháng 7, 8/2026'],
    ['Khảo sát thực trạng (Quý III/2026) và báo cáo Bộ.', 'Quý III/2026'],
    ['Triển khai Nghị quyết số 5 (tháng 7/2020) trên địa bàn.', null],
    ['Xây dựng Chương trình công tác năm 2027, trình Ban Thường vụ trước ngày 25/12/2026.', 'trước ngày 25/12/2026'],
    ['Kiểm tra 04 xã - quý II/2026.', 'quý II/2026'],
    ['Kiểm tra 04 địa phương - tháng 5 đến tháng 9/2026.', 'tháng 5 đến tháng 9/2026'],
    [
      'Khởi công, hoàn thành các công trình: cầu An Lĩnh (hoàn thành trước 30/9/2026), đường ven sông.',
      'hoàn thành trước 30/9/2026',
    ],
    ['Quy định về bảo trì đường bộ - trình tháng 5/2026 (Phòng Hạ tầng).', 'tháng 5/2026'],
    ['Sửa chữa trụ sở - hoàn thành Quý III (Văn phòng).', 'hoàn thành Quý III'],
    [
      'Báo cáo kết quả 6 tháng (trước 15/6) và cả năm (trước 15/12) về Sở.',
      '6 tháng (trước 15/6) và cả năm (trước 15/12)',
    ],
    ['Báo cáo kết quả vào cuối mỗi học kỳ.', 'mỗi học kỳ'],
    [
      'Xây 05 trường; hoàn thành trước khai giảng năm học 2026 - 2027.',
      'hoàn thành trước khai giảng năm học 2026 - 2027',
    ],
    ['Báo cáo định kỳ hằng tuần vào chiều thứ Năm.', 'định kỳ hằng tuần'],
    ['Báo cáo tình hình hằng tuần (thứ Sáu) về Sở.', 'hằng tuần'],
    ['Lập dự toán (theo mẫu đã ban hành) gửi về Sở trước ngày 12/7/2026.', 'trước ngày 12/7/2026'],
    ['Rà soát các mẫu đã ban hành trước ngày 12/7/2026.', null],
    [
      'Đối chiếu với thủ tục đã công bố và hoàn thành việc cập nhật trước ngày 15/9/2026.',
      'hoàn thành việc cập nhật trước ngày 15/9/2026',
    ],
    ['Các xã đã cơ bản hoàn thành trước ngày 15/9/2026.', null],
    ['Đến cuối năm 2027, thiết lập hệ thống giám sát.', 'Đến cuối năm 2027'],
    ['Năm 2026, hoàn thành việc trồng cây ven đường.', 'Năm 2026'],
    ['Đến năm 2027, giải quyết căn bản hồ sơ tồn đọng.', 'Đến năm 2027'],
    ['Năm 2026, hoàn thành 80% diện tích.', null],
    ['Đến năm 2027, xây dựng 20% số trạm.', null],
    ['Đến năm 2027, tỷ lệ hộ nghèo giảm.', null],
    ['Hằng năm, xây dựng kế hoạch kiểm tra các cơ sở.', 'Hằng năm'],
    ['Thường xuyên kiểm tra hệ thống cầu đường.', 'Thường xuyên'],
    ['Tổ chức kiểm tra thường xuyên các cơ sở.', 'thường xuyên'],
    ['Bố trí công chức hướng dẫn người dân tại Trung tâm, thường xuyên.', 'thường xuyên'],
    ['Phát tin trên loa truyền thanh; thực hiện thường xuyên, liên tục.', 'thường xuyên'],
    ['Phát tin trên loa truyền thanh, sâu rộng, thường xuyên.', null],
    ['Kiểm tra phải kịp thời, thường xuyên, liên tục.', null],
    ['Chuẩn bị vật tư bảo trì thường xuyên.', null],
    ['Rà soát quy hoạch chợ, xong trong quý II năm 2026.', 'xong trong quý II năm 2026'],
    ['Trình UBND tỉnh đề án chậm nhất ngày 15/8/2026.', 'chậm nhất ngày 15/8/2026'],
    ['Gửi số liệu không chậm hơn ngày 15/8/2026.', 'không chậm hơn ngày 15/8/2026'],
    ['Lựa chọn địa điểm xây chợ trong quý IV/2023.', 'trong quý IV/2023'],
    ['Đôn đốc các xã, sơ kết vào cuối năm 2022.', 'vào cuối năm 2022'],
    [
      'Định kỳ hằng năm tổng kết, khen thưởng trước ngày 20/11.',
      'Định kỳ hằng năm tổng kết, khen thưởng trước ngày 20/11',
    ],
    ['Mở 02 lớp tập huấn (quý II/2026);', 'quý II/2026'],
    ['Mở 02 lớp tập huấn (quý II).', 'quý II'],
    ['Ban hành quy chế trong quý I; giao Sở Y tế chủ trì.', 'trong quý I'],
    ['Ban hành quy chế trong tháng 4.', 'trong tháng 4'],
    ['Kiểm tra số hộ phát sinh trong quý I của xã.', null],
    ['Mở 02 lớp tập huấn trong 02 năm 2026 - 2027.', 'trong 02 năm 2026 - 2027'],
    ['Sở Y tế tổng hợp, báo cáo UBND tỉnh hằng tuần, tháng, quý.', 'hằng tuần, tháng, quý'],
    ['Chi nhánh điện hằng tháng, trước ngày 08 tháng sau, gửi số liệu.', 'hằng tháng, trước ngày 08 tháng sau'],
    ['Gửi số liệu trước 16 giờ 30 thứ Sáu hằng tuần.', 'trước 16 giờ 30 thứ Sáu hằng tuần'],
    ['Báo cáo Sở định kỳ 6 tháng, 01 năm.', 'định kỳ 6 tháng, 01 năm'],
    ['Thông báo lịch trực vào chiều thứ Năm hằng tuần.', 'vào chiều thứ Năm hằng tuần'],
    ['Báo cáo về Sở Y tế trước 15 giờ 00 hằng ngày trong thời gian chiến dịch.', 'trước 15 giờ 00 hằng ngày'],
    ['Gửi số ca bệnh trước 9h sáng hằng ngày.', 'trước 9h sáng hằng ngày'],
    ['Ghi sổ công tác hằng ngày trong thời gian chiến dịch.', null],
    ['Lập quy hoạch bến từ nay đến hết quý I năm 2027.', 'từ nay đến hết quý I năm 2027'],
    ['Nâng mức đóng góp từ nay đến năm 2030 đạt 40%.', null],
    ['Phát triển trồng trọt. Từ nay đến năm 2030, tập trung nâng độ che phủ lên 50%.', null],
    ['Xây bến, hoàn thành ngay sau khi có ý kiến của Bộ.', 'hoàn thành ngay sau khi có ý kiến của Bộ'],
    ['Chi trả ngay khi nhận được quyết định hỗ trợ.', 'ngay khi nhận được quyết định hỗ trợ'],
    ['Sở đánh giá giữa kỳ năm 2027, cuối kỳ năm 2030.', 'đánh giá giữa kỳ năm 2027, cuối kỳ năm 2030'],
    ['Đánh giá cuối kỳ năm 2030.', null],
    [
      'Khảo sát các bến từ 18 - 26/9/2026; hoàn thiện báo cáo trước ngày 30/9/2026.',
      'từ 18 - 26/9/2026; hoàn thiện báo cáo trước ngày 30/9/2026',
    ],
    ['Mở lớp tập huấn (Văn phòng chủ trì, tháng 4/2026)', 'tháng 4/2026'],
    ['Mở lớp theo quy chế (Quyết định số 12, tháng 4/2019).', null],
    ['Ban hành quy chế (Sở Y tế chủ trì; tháng 6/2027).', 'tháng 6/2027'],
    [
      'Miễn viện phí (Đảng ủy HĐND tỉnh chủ trì, Đảng ủy UBND tỉnh phối hợp, thời gian thực hiện 2026 - 2030).',
      '2026 - 2030',
    ],
    ['Đầu tư kho khí tại cảng, hoàn thành năm 2030.', 'hoàn thành năm 2030'],
    ['Bảo đảm mỗi học kỳ tổ chức ít nhất 01 buổi ngoại khóa.', 'mỗi học kỳ tổ chức ít nhất 01 buổi'],
    [
      `Hoàn thiện nội dung các chính sách ${'của ngành và các địa phương '.repeat(8)}, trình Chính phủ trước ngày 10/7/2026.`,
      'trước ngày 10/7/2026',
    ],
    ['Mỗi quý, tổ chức tối thiểu 02 cuộc kiểm tra.', 'Mỗi quý, tổ chức tối thiểu 02 cuộc'],
    ['Mỗi quý họp một lần.', 'Mỗi quý họp một lần'],
    ['Mỗi năm thu hút 02 dự án.', null],
    ['Hộ nghèo được cấp gạo mỗi tháng 02 lần.', null],
    ['Báo cáo tiến độ trước 16 giờ thứ Sáu hằng tuần.', 'trước 16 giờ thứ Sáu hằng tuần'],
    ['Tổ chức giao ban hằng tuần.', null],
    ['Ban Giám hiệu kiểm tra định kỳ hoặc đột xuất việc dạy học.', 'định kỳ'],
    ['Tổng hợp ý kiến, báo cáo định kỳ về Sở Y tế.', 'định kỳ'],
    ['Công bố định kỳ báo cáo về nguồn nước.', 'định kỳ'],
    ['Sở Y tế phối hợp với các đơn vị có liên quan định kỳ kiểm tra, đánh giá nguồn nước.', 'định kỳ'],
    ['Xây dựng kế hoạch thanh tra, kiểm tra định kỳ và đột xuất về nguồn nước.', null],
    ['Tổ chức khám sức khỏe định kỳ cho người lao động.', null],
    ['Định kỳ trước 25 hằng tháng báo cáo tiến độ.', 'Định kỳ trước 25 hằng tháng'],
    ['Mô hình phải bền vững, lâu dài.', null],
    ['Chấm điểm các xã, công bố tháng 4/2027.', 'tháng 4/2027'],
    ['Rà soát theo Nghị định ban hành năm 2024.', null],
    ['Báo cáo 6 tháng và hằng năm gửi về Ban.', '6 tháng và hằng năm'],
    ['Đầu tư kho khí, hoàn thành năm 2030 nhà máy', null],
    ['Trình Quốc hội chậm nhất trong tháng 6/2027.', 'chậm nhất trong tháng 6/2027'],
    ['Từ nay đến hết năm 2027, các xã rà soát hộ nghèo.', 'Từ nay đến hết năm 2027'],
    ['Từ năm 2026, các xã rà soát hộ nghèo.', 'Từ năm 2026'],
    ['Đợt 1: Từ ngày 15/3 đến 15/4/2027.', 'Từ ngày 15/3 đến 15/4/2027'],
    ['Mở đợt cao điểm từ quý I/2027 đến quý II/2027.', 'từ quý I/2027 đến quý II/2027'],
    ['Tổng hợp số liệu từ tháng 01/2027 đến tháng 6/2027', null],
    ['Trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2027.', 'tại kỳ họp thường lệ giữa năm 2027'],
    ['Báo cáo hằng quý trước ngày 15 của tháng cuối quý, kèm số liệu.', 'hằng quý trước ngày 15 của tháng cuối quý'],
    [
      'Sơ kết giữa kỳ (năm 2027), tổng kết (năm 2030) và khen thưởng.',
      'Sơ kết giữa kỳ (năm 2027), tổng kết (năm 2030)',
    ],
    [
      'Sơ kết 03 năm vào năm 2028, tổng kết 5 năm vào năm 2030.',
      'Sơ kết 03 năm vào năm 2028, tổng kết 5 năm vào năm 2030',
    ],
    ['Giám sát muỗi tại 15 điểm, mỗi tháng 02 lần.', 'mỗi tháng 02 lần'],
    ['Hoàn thành hồ sơ, báo cáo UBND tỉnh trước ngày 15/9.', 'Hoàn thành hồ sơ, báo cáo UBND tỉnh trước ngày 15/9'],
    ['Định kỳ hằng quý rà soát; gửi báo cáo trước ngày 10 tháng 10.', 'Định kỳ hằng quý'],
    ['“Giao Sở Y tế rà soát trước ngày 12/3/2026.”', 'trước ngày 12/3/2026'],
    ['Rà soát “hồ sơ trước ngày 12/3/2026” đã nộp.', null],
    ['Điều hành hoạt động hằng ngày của Ban.', null],
    ['Phun thuốc tại các xã: vòng 1 từ 10-20/6/2025.', 'từ 10-20/6/2025'],
    ['Trực trong các ngày 28, 29 và 30/01/2025.', 'trong các ngày 28, 29 và 30/01/2025'],
    ['Tập huấn trong 02 ngày 5-6/3/2025 tại xã.', 'trong 02 ngày 5-6/3/2025'],
    ['Mở đợt cao điểm từ ngày 10 đến 20/4/2025.', 'từ ngày 10 đến 20/4/2025'],
    ['Kiểm tra từ ngày 5 đến ngày 7 tháng 3 năm 2025.', 'từ ngày 5 đến ngày 7 tháng 3 năm 2025'],
    ['Gửi báo cáo trước ngày 20 tháng cuối quý để tổng hợp.', 'trước ngày 20 tháng cuối quý'],
    ['Gửi danh sách trước 15/11 hằng năm để tổng hợp.', 'trước 15/11 hằng năm'],
    ['Gửi danh sách chậm nhất là ngày 15/11 hằng năm để tổng hợp.', 'chậm nhất là ngày 15/11 hằng năm'],
    ['Hằng năm, chậm nhất là ngày 15/11 gửi danh sách.', 'Hằng năm, chậm nhất là ngày 15/11'],
    ['Hằng năm, trước 15/11 gửi danh sách.', 'Hằng năm, trước 15/11'],
    ['Định kỳ hằng năm gửi danh sách không quá ngày 15/11.', 'Định kỳ hằng năm gửi danh sách không quá ngày 15/11'],
    ['Báo cáo định kỳ 6 tháng trước ngày 15/6.', 'định kỳ 6 tháng trước ngày 15/6'],
    ['Báo cáo định kỳ 6 tháng, hằng năm về Sở Nội vụ.', 'định kỳ 6 tháng, hằng năm'],
    ['Định kỳ hằng quý, 6 tháng và năm báo cáo kết quả.', 'Định kỳ hằng quý, 6 tháng và năm'],
    ['Định kỳ hằng quý, 6 tháng, 9 tháng và cả năm báo cáo kết quả.', 'Định kỳ hằng quý, 6 tháng, 9 tháng và cả năm'],
    ['Báo cáo định kỳ quý, 6 tháng, 9 tháng, năm về Sở Nội vụ.', 'định kỳ quý, 6 tháng, 9 tháng, năm'],
    ['Hằng quý, 9 tháng đầu năm tổng hợp số liệu.', 'Hằng quý'],
    ['Định kỳ hằng quý, năm (trước ngày 10/12) báo cáo kết quả.', 'Định kỳ hằng quý, năm (trước ngày 10/12)'],
    [
      'Định kỳ hằng quý, 9 tháng, năm (trước ngày 10 tháng 10) trao đổi kết quả.',
      'Định kỳ hằng quý, 9 tháng, năm (trước ngày 10 tháng 10)',
    ],
    ['Hằng tháng, 6 tháng đầu năm tổng hợp số liệu.', 'Hằng tháng'],
    ['Hằng quý, năm 2026 rà soát hộ nghèo.', 'Hằng quý'],
    ['Theo dõi việc thực hiện; định kỳ 5 năm sơ kết.', 'định kỳ 5 năm'],
    ['Đánh giá việc triển khai vào cuối đợt và định kỳ 5 năm/lần trong giai đoạn sau.', 'định kỳ 5 năm/lần'],
    ['Duy trì họp giao ban hằng tuần của các tổ.', null],
    ['Mở 02 lớp tập huấn (tháng 6/2026)', 'tháng 6/2026'],
    ['Rà soát các tiêu chí (năm 2022 là 15).', null],
    ['Trong năm 2026, tổ chức hội nghị xúc tiến đầu tư.', 'Trong năm 2026'],
    ['Đưa tàu về bến, xong trước 10 giờ 00 ngày 24 tháng 9 năm 2025.', 'xong trước 10 giờ 00 ngày 24 tháng 9 năm 2025'],
    ['Dạy thử nội dung mới, hoàn thành trong năm học 2025 - 2026.', 'hoàn thành trong năm học 2025 - 2026'],
    ['Lập kế hoạch trồng rừng trung hạn, hằng năm của xã.', null],
    [
      'Cân đối nguồn cho Chương trình giai đoạn 2026-2030 và hằng năm; trình phương án chia vốn sự nghiệp hằng năm.',
      null,
    ],
    ['Xây dựng tổng hạn ngạch đánh bắt cho giai đoạn và hàng năm.', null],
    ['Xử lý đò cũ đã cho thuê, báo cáo Sở Xây dựng trước ngày 30/6/2027.', 'trước ngày 30/6/2027'],
    ['Xử lý các bến đã giao cho xã, tổng hợp, báo cáo Sở trong quý II năm 2027.', 'trong quý II năm 2027'],
    ['Các sở đã xây dựng quy chế bến, trình UBND tỉnh trong quý II năm 2026.', null],
    ['Xử lý các bến đã giao cho xã, các sở đã trình UBND tỉnh trước ngày 30/6/2026.', null],
    ['Căn cứ kết quả sơ kết hằng năm, xem xét thưởng cho các xã.', null],
    ['Gắn định hướng dài hạn với kế hoạch nghiên cứu, ứng dụng giống cây và con giống hằng năm.', null],
    ['Xây dựng kế hoạch và tổ chức kiểm tra, đánh giá việc dạy nghề câu cá hằng năm.', 'hằng năm'],
    ['Chuẩn bị thi hành Luật ngay khi có hiệu lực (từ ngày 01/7/2026).', null],
    ['Đầu tư bến cảng để đưa tỉnh trở thành đầu mối nghề cá vào năm 2045.', null],
    ['Tiết kiệm điện hướng tới mục tiêu phát thải ròng bằng “0” vào năm 2050.', null],
    ['Đổi lò nung theo lộ trình đưa phát thải ròng về 0 trước năm 2050.', null],
    ['Trồng rừng phù hợp với mục tiêu đưa xã thành xã du lịch, thu nhập cao vào năm 2045.', null],
    ['Trồng rừng nhằm đạt mục tiêu che phủ, hoàn thành trước năm 2027.', 'hoàn thành trước năm 2027'],
    ['Lập đề án nhằm thực hiện mục tiêu che phủ rừng, trình UBND tỉnh trước ngày 30/6/2027.', 'trước ngày 30/6/2027'],
    ['Đưa việc này vào chương trình kiểm tra, giám sát hằng năm.', null],
    ['Đưa việc này vào nghị quyết hằng năm; định kỳ 6 tháng kiểm điểm.', 'định kỳ 6 tháng'],
    ['Đưa bảo vệ rừng vào tiêu chí đánh giá kết quả thực hiện nhiệm vụ hằng năm của xã.', null],
    ['Soát các quy chế đã ban hành, còn áp dụng, hoàn thành trong năm 2026.', 'hoàn thành trong năm 2026'],
    ['Hoàn thiện quy chế, lập sổ tay, hoàn thành trước ngày 30/6/2026.', 'hoàn thành trước ngày 30/6/2026'],
    [
      'Gửi kết quả trước ngày 15 tháng 6 và trước ngày 05 tháng 12 hằng năm.',
      'trước ngày 15 tháng 6 và trước ngày 05 tháng 12 hằng năm',
    ],
    ['Phấn đấu đến năm 2030, hoàn thành tuyến đường ven biển.', 'đến năm 2030'],
  ])('finds it in %s', (text, schedule) => {
    expect(said(text)).toBe(schedule)
  })

  it('reads a date after works to be finished as the last one', () => {
    const found = findSchedule('Tập trung hoàn thành ba tuyến đường vào năm 2026.')
    expect(found?.schedule).toMatchObject({ from: null, to: '2026', before: false })
  })

  it('reads begin and completion as two events', () => {
    const found = findSchedule('Hoàn thành tuyến tránh vào năm 2026 (dự kiến khởi công trong tháng 9/2023).')
    expect(found?.schedule).toMatchObject({
      from: '2023-09',
      to: '2026',
      milestones: [
        { event: 'khởi công', date: '2023-09' },
        { event: 'Hoàn thành', date: '2026' },
      ],
    })
  })

  it('reads begin and completion that are days alone, of the same sentence', () => {
    const said = 'bắt đầu từ 01/7/2026 và hoàn thành trước ngày 31/8/2026.'
    expect(findSchedule(`Đại hội cấp xã ${said}`)?.schedule).toMatchObject({ from: '2026-07-01', to: '2026-08-31' })
    const other = `Làm điểm hoàn thành trước 30/5/2026. Các xã khác ${said}`
    expect(findSchedule(other)?.schedule).toMatchObject({ from: null, to: '2026-05-30' })
  })

  it('takes no word for a Roman number before hằng năm', () => {
    expect(findSchedule('Tổng hợp, báo cáo quý và hằng năm.')?.schedule.text).toBe('hằng năm')
    expect(findSchedule('Báo cáo trước quý IV hằng năm.')?.schedule.text).toBe('trước quý IV hằng năm')
  })

  it('takes a định kỳ behind và before a verb of reporting', () => {
    expect(findSchedule('Theo dõi, đôn đốc và định kỳ báo cáo UBND tỉnh kết quả.')?.schedule.recurrence).toBe(
      'periodic',
    )
    expect(findSchedule('Kiểm tra đột xuất và định kỳ các cơ sở sản xuất.')).toBeNull()
  })

  it('says that the interval of a bare định kỳ is missing', () => {
    const found = findSchedule('Đôn đốc các đơn vị; định kỳ tổng hợp, báo cáo UBND tỉnh.')
    expect(found?.unparsed).toBe(true)
    expect(found?.schedule.recurrence).toBe('periodic')
  })

  it.each([
    'Triển khai Đề án phát triển chợ đến năm 2025, định hướng đến năm 2030.',
    'Lập quy hoạch vùng huyện thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh.',
    'Lập kế hoạch hằng năm trình cấp có thẩm quyền.',
    'Đưa chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội hằng năm và dài hạn của xã.',
    'Bố trí kinh phí từ nguồn ngân sách hằng năm.',
    'Mỗi năm thu hút được 03 dự án.',
    'Tỷ lệ giải quyết đúng hạn đạt 95% trong năm 2025.',
    'Thực hiện chế độ báo cáo định kỳ theo quy định.',
    'Bảo đảm phối hợp chặt chẽ, thường xuyên giữa các ngành.',
    'Rà soát các dự án đã được giao đất trước ngày 01/7/2014.',
    'Rà soát các công trình dở dang, đã hoàn thành trước ngày 01/7/2014.',
    'Tuyên truyền phong trào “Xong việc trước ngày 10/10/2026”.',
  ])('finds none in %s', (text) => {
    expect(said(text)).toBeNull()
  })

  it('prefers a recurrence with a date to one without', () => {
    expect(said('Thường xuyên theo dõi; định kỳ hằng quý (trước ngày 20/3) báo cáo.')).toBe(
      'định kỳ hằng quý (trước ngày 20/3)',
    )
  })

  it('keeps both reviews of a work, beside what comes back too', () => {
    const both = [
      { event: 'sơ kết', date: '2028' },
      { event: 'tổng kết', date: '2030' },
    ]
    for (const text of [
      'Tổ chức sơ kết năm 2028, tổng kết năm 2030.',
      'Tổ chức sơ kết vào năm 2028 và tổng kết năm 2030.',
    ])
      expect(findSchedule(text)?.schedule).toMatchObject({ to: '2030', milestones: both })
    expect(
      findSchedule('Báo cáo hằng năm, tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.')?.schedule,
    ).toMatchObject({ recurrence: 'yearly', milestones: both })
    expect(said('Ban hành kế hoạch trước ngày 30/6/2024, sơ kết năm 2026, tổng kết năm 2030.')).toBe(
      'trước ngày 30/6/2024',
    )
  })

  it.each([
    ['Từ ngày 01/10 đến 10/10/2021: Tổ chức tập huấn.', '2021-10-01', '2021-10-10'],
    ['Ngày 15/11/2021, Phòng Nội vụ tổng hợp.', '2021-11-15', '2021-11-15'],
    ['Quý I/2024 (dự kiến): Lập danh sách.', '2024-33', '2024-33'],
    ['Tháng 5/2024: Báo cáo.', '2024-05', '2024-05'],
  ])('reads the time that an item of a calendar opens with: %s', (text, from, to) => {
    expect(findSchedule(text)?.schedule).toMatchObject({ from, to })
  })

  it.each([
    ['Mở đợt cao điểm từ 15/12/2023 đến hết ngày 29/02/2024.', '2023-12-15', '2024-02-29'],
    ['Tiêm phòng bổ sung: từ ngày 15/8 đến 30/10/2017', '2017-08-15', '2017-10-30'],
  ])('reads the days from which and to which work lasts: %s', (text, from, to) => {
    expect(findSchedule(text)?.schedule).toMatchObject({ from, to })
  })

  it('takes a year before a comma for the time of what somebody does', () => {
    expect(said('Năm 2026, phối hợp với Sở Y tế cải tạo trạm xá.')).toBe('Năm 2026')
    expect(said('Năm 2026, Sở Y tế chủ trì rà soát mạng lưới.')).toBe('Năm 2026')
  })

  it('takes the days that figures are of for no time of the work', () => {
    expect(said('Tổng hợp số liệu phát sinh từ ngày 15/12/2023 đến 14/12/2024.')).toBeNull()
  })

  it('takes a year before a comma for no time of the work', () => {
    expect(said('Năm 2024, tỷ lệ hộ nghèo giảm 1%.')).toBeNull()
    expect(said('Năm 2024, phấn đấu có 10 xã đạt chuẩn.')).toBeNull()
    expect(said('Năm 2024, Sở Y tế đã khám cho học sinh.')).toBeNull()
  })

  it('takes how often a body is to report for the time of its work', () => {
    const recurrence = (text: string) => findSchedule(text)?.schedule.recurrence ?? null
    expect(recurrence('Thực hiện chế độ báo cáo định kỳ hằng năm về đào tạo gửi Sở Nội vụ.')).toBe('yearly')
    expect(recurrence('Thực hiện nghiêm chế độ thông tin, báo cáo hằng quý.')).toBe('quarterly')
    expect(recurrence('Xây dựng chế độ báo cáo hằng năm.')).toBeNull()
  })

  it('takes two reports with a time each as one', () => {
    const monthly = 'trước ngày 20 hằng tháng và trước ngày 15/12 hằng năm'
    const quarterly = 'trước ngày 20 của tháng cuối quý và trước ngày 15/11 hằng năm'
    expect(findSchedule(`Báo cáo Sở Y tế ${monthly} để tổng hợp`)?.schedule).toMatchObject({ text: monthly })
    expect(findSchedule(`Báo cáo Sở Y tế ${quarterly}.`)?.schedule).toMatchObject({ text: quarterly })
  })

  it('takes the first of two times: the second is that of a later work', () => {
    expect(said('Rà soát quy hoạch trong 30 ngày kể từ ngày ký; báo cáo trước ngày 31/12/2025.')).toBe(
      'trong 30 ngày kể từ ngày ký',
    )
    expect(said('Trình đề án trước ngày 15/5/2025; báo cáo trong 5 ngày kể từ ngày hoàn thành.')).toBe(
      'trước ngày 15/5/2025',
    )
  })

  it('gives the place of what it read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hằng năm', ', ', 'trước ngày 5/6/2026', '; ', 'báo cáo', ' ', '(', ')')),
        (parts) => {
          const text = parts.join('')
          const found = findSchedule(text)
          if (found) expect(text.slice(found.start, found.end)).toContain(found.schedule.text)
        },
      ),
    )
  })
})

describe('the deadlines of several levels', () => {
  it.each([
    'cấp xã trước 30/6/2027, cấp tỉnh trước 31/7/2027',
    'cấp cơ sở trước ngày 30/4/2027, cấp xã trước 30/6/2027 và cấp tỉnh trước 31/7/2027',
  ])('are milestones of one schedule: %s', (levels) => {
    const schedule = findSchedule(`Tổ chức hội thi ${levels} theo hướng dẫn.`)?.schedule
    expect(schedule).toMatchObject({ text: levels, to: '2027-07-31', before: true })
    expect(schedule?.milestones.at(-1)).toEqual({ event: 'cấp tỉnh', date: '2027-07-31' })
    expect(schedule?.milestones).toHaveLength(levels.split('cấp').length - 1)
  })

  it('are told from one deadline of one level', () => {
    expect(said('Tổ chức hội thi cấp xã trước 30/6/2027, cấp giấy khen.')).toBe('trước 30/6/2027')
  })
})

describe('the days of several reports', () => {
  it.each([
    ['Định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12)', 'half-yearly', 'XXXX-12-10'],
    ['Định kỳ 6 tháng trước ngày 12/6, hằng năm trước ngày 12/12', 'half-yearly', 'XXXX-12-12'],
    [
      'Hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 20/6), năm (trước ngày 25/12)',
      'quarterly',
      'XXXX-12-25',
    ],
  ])('go on from %s', (text, recurrence, to) => {
    const schedule = findSchedule(`${text} báo cáo Sở Y tế.`)?.schedule
    expect(schedule).toMatchObject({ text, recurrence, to, before: true })
  })

  it.each([
    'báo cáo 6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 05/12)',
    'báo cáo 06 tháng trước ngày 05/6, báo cáo năm trước ngày 05/12',
  ])('are milestones: %s', (reports) => {
    const schedule = findSchedule(`Sở Y tế lập ${reports} gửi UBND tỉnh.`)?.schedule
    expect(schedule).toMatchObject({ text: reports, to: 'XXXX-12-05' })
    expect(schedule?.milestones.map(({ date }) => date)).toEqual(['XXXX-06-05', 'XXXX-12-05'])
    expect(schedule?.milestones[1]?.event).toBe('báo cáo năm')
  })

  it('are told from the day of one', () => {
    expect(findSchedule('Định kỳ 6 tháng (trước ngày 10/6), hằng năm báo cáo Sở Y tế.')?.schedule).toMatchObject({
      text: 'Định kỳ 6 tháng (trước ngày 10/6), hằng năm',
      to: 'XXXX-06-10',
    })
    expect(said('Lập báo cáo năm (trước ngày 15/12/2027) và kế hoạch.')).toBe('trước ngày 15/12/2027')
  })
})

describe('two days of one year', () => {
  it.each([
    'Báo cáo trước ngày 15/6 và 15/12 (qua Sở Tư pháp).',
    'Gửi báo cáo trước ngày 15/6 và 15/12 về Sở Tư pháp.',
    'Báo cáo trước ngày 15 tháng 6 và 15 tháng 12 để tổng hợp.',
  ])('are both days before which the task is done: %s', (text) => {
    expect(findSchedule(text)?.schedule).toMatchObject({ from: null, to: 'XXXX-12-15', before: true })
  })

  it('share the year behind the second', () => {
    expect(findSchedule('Báo cáo trước ngày 15 tháng 6 và 15 tháng 12 năm 2027.')?.schedule.to).toBe('2027-12-15')
  })
})

describe('plans for each year and for five', () => {
  it('are what is made, and no time of it', () => {
    expect(said('Cụ thể hóa chương trình thành các đề án, kế hoạch 5 năm và hằng năm để thực hiện.')).toBe(null)
    expect(said('Tổng kết 5 năm; hằng năm báo cáo kết quả.')).toBe('hằng năm')
  })
})

describe('a time alone in brackets at the end', () => {
  it.each([
    ['thực hiện thường xuyên, liên tục', 'thường xuyên, liên tục', 'continuous', null, null],
    ['thực hiện trong quý II/2024', 'trong quý II/2024', null, '2024-34', '2024-34'],
    ['thời gian thực hiện: quý III/2024', 'quý III/2024', null, '2024-35', '2024-35'],
    ['Thời gian: tháng 5/2024', 'tháng 5/2024', null, '2024-05', '2024-05'],
    ['từ ngày 01/5 đến 30/6/2024', 'từ ngày 01/5 đến 30/6/2024', null, '2024-05-01', '2024-06-30'],
  ])('(%s) is the time of the work, without the word that leads to it', (words, text, recurrence, from, to) => {
    expect(findSchedule(`Rà soát các điểm đấu nối trên quốc lộ (${words}).`)?.schedule).toMatchObject({
      text,
      recurrence,
      from,
      to,
    })
  })

  it.each(['bao gồm cả bảo trì thường xuyên', 'sau năm 2020', 'thực hiện thường xuyên tại các xã', 'dự kiến 5 điểm'])(
    '(%s) is none',
    (words) => {
      expect(findSchedule(`Rà soát các điểm đấu nối trên quốc lộ (${words}).`)).toBeNull()
    },
  )
})

describe('a time alone behind the last mark', () => {
  it.each([
    ['Sở Y tế chủ trì, các trường tham gia; tháng 5/2027.', 'tháng 5/2027'],
    ['Sở Y tế chủ trì, Sở Nội vụ phối hợp, quý II/2027.', 'quý II/2027'],
    ['Kiểm tra các chợ đầu mối; trong tháng 6.', 'trong tháng 6'],
    ['Tổng kết phong trào; quý IV hằng năm', 'quý IV hằng năm'],
  ])('is that of the work: %s', (text, expected) => {
    expect(findSchedule(text)?.schedule.text).toBe(expected)
  })

  it.each([
    'Báo cáo kết quả đợt 1, tháng 9.',
    'Lập dự toán thu, chi theo tháng, quý.',
    'Tuyên truyền các ngày lễ, tháng 7 đền ơn đáp nghĩa.',
  ])('is none where it goes on or stands in a list: %s', (text) => {
    expect(findSchedule(text)).toBeNull()
  })
})

describe('steps of a task', () => {
  const read = (text: string) => {
    const schedule = findSchedule(text)?.schedule
    return [schedule?.to, ...(schedule?.milestones ?? []).map(({ event, date }) => `${event}: ${date}`)]
  }

  it.each([
    [
      'Hoàn thành dự thảo Quý I/2026, trình thẩm định Quý II/2026, ban hành Quý III/2026.',
      ['2026-35', 'Hoàn thành dự thảo: 2026-33', 'trình thẩm định: 2026-34', 'ban hành: 2026-35'],
    ],
    [
      'Sở Y tế lập đề cương trong tháng 3/2026; trình UBND tỉnh trước ngày 30/4/2026.',
      ['2026-04-30', 'lập đề cương: 2026-03', 'trình UBND tỉnh: 2026-04-30'],
    ],
    [
      'Hoàn thành cầu Đá trước tháng 6/2026, cầu Gỗ trước tháng 9/2027.',
      ['2027-09', 'Hoàn thành cầu Đá: 2026-06', 'cầu Gỗ: 2027-09'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['Rà soát quy hoạch, hoàn thành trước ngày 30/6/2026; báo cáo UBND tỉnh trước ngày 15/7/2026.', ['2026-06-30']],
    ['Thực hiện Kế hoạch ban hành ngày 5/3/2025, hoàn thành trước ngày 30/6/2026.', ['2026-06-30']],
    ['Trình Chương trình phát triển đô thị đến năm 2025, định hướng đến năm 2035.', [undefined]],
    ['Triển khai chương trình trồng rừng năm 2026, trồng cây năm 2027.', [undefined]],
  ])('are no reports, no titles and no days of what is cited: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

it('a day may have its name between the word and the figures', () => {
  const text = 'Chi trả sớm nhất có thể, xong trước ngày Quốc khánh 02/9/2027.'
  expect(findSchedule(text)?.schedule).toMatchObject({ to: '2027-09-02', before: true })
  expect(said('Trình trước ngày ký ban hành Quyết định số 2/QĐ-UBND ngày 5/3/2027.')).toBe(null)
})

describe('a time that hangs on an event', () => {
  const timeOf = (text: string) => {
    const { text: words, relativeTo, from, to } = findSchedule(text)?.schedule ?? {}
    return words === undefined
      ? null
      : [words, relativeTo?.relation ?? null, relativeTo?.event ?? from, relativeTo?.offset ?? to]
  }

  it.each([
    ['Bố trí hội trường trước mỗi kỳ họp 02 ngày.', ['trước mỗi kỳ họp 02 ngày', 'before', 'mỗi kỳ họp', 'P2D']],
    [
      'Thăm hỏi gia đình, hoàn thành trước Tháng Thanh niên 05 ngày.',
      ['hoàn thành trước Tháng Thanh niên 05 ngày', 'before', 'Tháng Thanh niên', 'P5D'],
    ],
    [
      'Rà soát văn bản, hoàn thành trước khi Luật Lâm sản có hiệu lực.',
      ['hoàn thành trước khi Luật Lâm sản có hiệu lực', 'before', 'Luật Lâm sản có hiệu lực', null],
    ],
    [
      'Lắp biển báo, hoàn thành trước mùa mưa bão (15/6).',
      ['hoàn thành trước mùa mưa bão (15/6)', 'before', 'mùa mưa bão', null],
    ],
    ['Hoàn thành cầu Sông Lĩnh theo tiến độ dự án.', ['theo tiến độ dự án', 'per', 'tiến độ dự án', null]],
    ['Gặp gỡ công nhân, tuần thứ hai tháng 5/2027.', ['tuần thứ hai tháng 5/2027', null, '2027-05', '2027-05']],
    ['Họp dân vào tuần đầu tháng 6 năm 2027.', ['tuần đầu tháng 6 năm 2027', null, '2027-06', '2027-06']],
    ['Kiểm tra thiết bị trước khi đưa vào sử dụng.', null],
    ['Đẩy nhanh tiến độ dự án cầu Sông Lĩnh.', null],
    ['Chốt danh sách (dừng nhận đơn trước ngày hội 10 ngày) của các thôn.', null],
  ])('%s', (text, expected) => {
    expect(timeOf(text)).toEqual(expected)
  })
})

describe('what is sent and then submitted', () => {
  it('gives both days', () => {
    expect(
      findSchedule('Soạn dự thảo; gửi Sở Tư pháp trước ngày 20/4/2026; trình UBND tỉnh trước ngày 15/5/2026.')
        ?.schedule,
    ).toMatchObject({
      to: '2026-05-15',
      milestones: [
        { event: 'gửi Sở Tư pháp', date: '2026-04-20' },
        { event: 'trình UBND tỉnh', date: '2026-05-15' },
      ],
    })
  })

  it('leaves out a report that follows the work', () => {
    expect(said('Hoàn thành kế hoạch trước 15/4/2026, gửi về Sở trước 20/4/2026.')).toBe(
      'Hoàn thành kế hoạch trước 15/4/2026',
    )
  })
})

it.each([
  [
    'Hoàn thiện Chương trình cải cách giai đoạn 2021 - 2030, trình Chính phủ trong tháng 10/2026.',
    'trong tháng 10/2026',
  ],
  ['Tham mưu tổng kết Nghị quyết vào quý III/2026.', 'vào quý III/2026'],
  ['Trực 24/24 giờ từ cấp dự báo cháy rừng cấp III.', null],
  ['25/9/2026: Các thôn dán thông báo.', '25/9/2026'],
])('tells the time of the work from other figures: %s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

it('ends before the hour of today', () => {
  expect(findSchedule('Kiểm tra kho trước 17h00 ngày hôm nay 10/06/2026.')?.schedule).toMatchObject({
    from: null,
    to: '2026-06-10',
    before: true,
  })
})

describe('the time of a task', () => {
  it.each([
    ['Lập danh mục dự án (đến ngày 30/6/2026).', 'đến ngày 30/6/2026', null, '2026-06-30'],
    ['Lập danh mục dự án (đến hết năm 2026);', 'đến hết năm 2026', null, '2026'],
    ['Lập danh mục dự án (từ năm 2026 đến năm 2028).', 'từ năm 2026 đến năm 2028', '2026', '2028'],
    ['Lập danh mục dự án (6 tháng đầu năm 2026).', '6 tháng đầu năm 2026', '2026-40', '2026-40'],
    ['Lập danh mục dự án (cuối quý II/2026).', 'cuối quý II/2026', '2026-34', '2026-34'],
    ['Lập danh mục dự án, từ năm 2026 đến năm 2028.', 'từ năm 2026 đến năm 2028', '2026', '2028'],
    ['Lập danh mục dự án, từ nay đến hết năm 2026.', 'từ nay đến hết năm 2026', null, '2026'],
    ['Lập danh mục dự án; hoàn thành đầu năm 2027.', 'hoàn thành đầu năm 2027', null, '2027'],
    ['Lập danh mục dự án. Thời gian thực hiện quý II/2026.', 'quý II/2026', '2026-34', '2026-34'],
    ['Lập danh mục dự án, thời gian giai đoạn 2026 - 2028.', 'giai đoạn 2026 - 2028', '2026', '2028'],
    [
      'Lập danh mục dự án. Thời hạn hoàn thành trước ngày 15/8/2026.',
      'hoàn thành trước ngày 15/8/2026',
      null,
      '2026-08-15',
    ],
    ['Cuối năm 2027, tổ chức hội chợ.', 'Cuối năm 2027', '2027', '2027'],
    ['Nhận bài dự thi đến 17 giờ ngày 01/02/2027.', 'đến 17 giờ ngày 01/02/2027', null, '2027-02-01'],
    ['Phụ đạo học sinh yếu từ tháng 10/2027.', 'từ tháng 10/2027', '2027-10', '..'],
    ['Chi trả qua tài khoản từ quý III/2027; theo dõi các xã.', 'từ quý III/2027', '2027-35', '..'],
    ['Tiếp nhận hồ sơ: đến ngày 01/02/2027.', 'đến ngày 01/02/2027', null, '2027-02-01'],
    ['Tuyên truyền tại các xã đến hết tháng 3/2027.', 'đến hết tháng 3/2027', null, '2027-03'],
    [
      'Vận động cử tri từ ngày công bố danh sách đến 7 giờ ngày 14/3/2027.',
      'đến 7 giờ ngày 14/3/2027',
      null,
      '2027-03-14',
    ],
    ['Thi công phần đất đã giao, phấn đấu thông xe trước 31/12/2027.', 'trước 31/12/2027', null, '2027-12-31'],
  ])('is read in %s', (text, words, from, to) => {
    const schedule = findSchedule(text)?.schedule
    expect(schedule?.text).toBe(words)
    expect(schedule?.to).toBe(to)
    if (from) expect(schedule?.from).toBe(from)
  })

  it.each([
    ['Tổ chức đối thoại với thanh niên mỗi năm một lần.', 'yearly'],
    ['Rà soát, cập nhật danh mục mỗi quý 01 lần, bảo đảm đúng quy định.', 'quarterly'],
  ])('comes back in %s', (text, recurrence) => {
    expect(findSchedule(text)?.schedule.recurrence).toBe(recurrence)
  })

  it('is counted in words', () => {
    expect(said('Giải quyết kiến nghị trong vòng một tuần.')).toBe('trong vòng một tuần')
  })

  it.each([
    'Thực hiện Chiến lược phát triển đô thị (đến năm 2030).',
    'Trẻ dưới 2 tuổi được uống vitamin mỗi năm 02 lần.',
    'Rút ngắn thời gian thực hiện thủ tục từ 15 ngày xuống 10 ngày.',
    'Năm 2026 rút ngắn thời gian chờ.',
    'Tổng hợp số liệu tính đến ngày 31/12/2027.',
    'Rà soát văn bản đã ban hành từ tháng 3/2027.',
    'Theo dõi số hộ giảm từ quý III/2027.',
    'Rà soát văn bản có hiệu lực đến ngày 31/12/2027.',
    'Tuyên truyền tại các xã đến tháng 3/2027.',
    'Thi công phần đất đã giao trước ngày 31/12/2027.',
  ])('is not said in %s', (text) => {
    expect(said(text)).toBeNull()
  })
})

it('begins where the work is done from, before it is finished', () => {
  const schedule = findSchedule('Tắt sóng: thực hiện từ tháng 9/2027, hoàn thành trước ngày 30/9/2028.')?.schedule
  expect([schedule?.from, schedule?.to]).toEqual(['2027-09', '2028-09-30'])
})
