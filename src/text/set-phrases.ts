/** Words that stand beside each other in every plan, in small letters: what a damaged word is told by. */
export const setPhrases: readonly string[] = `
  ủy ban nhân dân; hội đồng nhân dân; mặt trận tổ quốc việt nam; thủ tướng chính phủ; chủ tịch ủy ban; phó chủ tịch
  bộ chính trị; ban bí thư; ban chấp hành; ban thường vụ; tỉnh ủy; thành ủy; huyện ủy; đảng ủy; quốc hội; các cấp ủy
  sở nội vụ; sở tài chính; sở y tế; sở xây dựng; sở tư pháp; sở công thương; sở giáo dục và đào tạo
  sở kế hoạch và đầu tư; sở khoa học và công nghệ; sở thông tin và truyền thông; sở văn hóa, thể thao và du lịch
  sở nông nghiệp và môi trường; sở nông nghiệp và phát triển nông thôn; sở tài nguyên và môi trường
  sở lao động - thương binh và xã hội; sở giao thông vận tải; bộ chỉ huy quân sự; công an tỉnh; văn phòng; ban tổ chức
  các sở, ban, ngành; thủ trưởng các; giám đốc các sở; các cơ quan, đơn vị; đoàn thể; các huyện; các địa phương
  mục đích; yêu cầu; mục tiêu tổng quát; mục tiêu cụ thể; chỉ tiêu; nhiệm vụ và giải pháp; nhiệm vụ, giải pháp
  nhiệm vụ trọng tâm; giải pháp chủ yếu; nội dung thực hiện; tổ chức thực hiện; kinh phí thực hiện; kết quả; sản phẩm
  phân công nhiệm vụ; trách nhiệm; thời gian thực hiện; thời hạn hoàn thành; tiến độ; đơn vị chủ trì; cơ quan chủ trì
  chủ trì, phối hợp với; phối hợp thực hiện; tham mưu; tổng hợp, báo cáo; báo cáo kết quả; đề xuất; hướng dẫn; đôn đốc
  kiểm tra, giám sát; theo dõi; triển khai thực hiện; xây dựng kế hoạch; ban hành; chỉ đạo; thường xuyên; định kỳ
  hằng năm; hàng năm; hàng tháng; hàng quý; sơ kết; tổng kết; đến năm; giai đoạn; trước ngày; hoàn thành; phấn đấu; đạt
  quyết định số; nghị quyết số; nghị định số; chỉ thị số; kế hoạch số; công văn số; thông tư số; chương trình hành động
  căn cứ; nơi nhận; phụ lục; tỷ đồng; triệu đồng; tỷ lệ; tối thiểu; bình quân; số lượng; phát triển kinh tế; xã hội
  quốc phòng, an ninh; cải cách hành chính; chuyển đổi số; nông thôn mới; giáo dục; đào tạo; bảo đảm; nâng cao chất lượng
`
  .trim()
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
