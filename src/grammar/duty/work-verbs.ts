/**
 * Verbs of the fields that plans give work in, each written out so that a name before it ends there. Data: lower case,
 * old tone placement; by field, so that what is missing is seen.
 */

/** Verbs that no name of a body holds. */
export const FIELD_VERBS = `
  duy tu, tu bổ, tôn tạo, phục chế, trùng tu, quét dọn, quét vôi, sơn sửa, kẻ vẽ, vẽ tranh, treo pano, treo cờ, treo khẩu hiệu, gắn biển, gắn bảng, cắm cờ,
  đóng cọc, đào đắp, san lấp, san ủi, nắn dòng, be bờ, rào chắn, che chắn, chằng chống, lắp dựng, chỉnh trang, trang hoàng, thắp sáng,
  vá đường, vá ổ, dặm vá, thảm nhựa, rải nhựa, bê tông hóa, cứng hóa, kiên cố hóa, ngầm hóa, trám lấp, khánh thành, nghiệm thu, chạy thử, vận hành thử,
  khoan giếng, khoan thăm, đào ao, đào giếng, đào hố, đào mương, đắp bờ, đắp đập, đắp đất, gia cố, hàn khẩu, phá bỏ, phá dỡ, dỡ bỏ, san gạt, rà phá, tu sửa, sơn kẻ, sơn lại, lấp hố,
  bơm nước, bơm tát, bơm tiêu, bơm tưới, tát nước, xả lũ, xả nước, xả trạm, đóng cửa, khóa van, tập kết, yểm trợ, tiếp quản, đo đếm, hiệu chỉnh, quy đổi, tạm trữ, xuất kho, xuất quỹ, xuất vắc,
  tổng vệ sinh, phát quang, phát dọn, tỉa cành, đốn hạ, chặt hạ, vớt rác, vớt bèo, tập kết rác, chôn lấp, bốc xếp,

  thả giống, thả cá, thả bổ sung, ươm giống, ươm cây, gieo trồng, gieo ươm, gieo sạ, gieo cấy, gieo mạ, làm đất, chăm bón, thu hoạch, phối trộn, ủ phân, phủ xanh, gom rác, quét rác, quét đường, vớt lục, phun thuốc, phun khử, tẩy độc, bón phân, tưới nước, phun xịt, tiêm vắc, tiêm chủng cho, nhân giống,
  nhân nuôi, lai tạo, phối giống, tiêu độc, khử trùng, khoanh nuôi, khoanh định, giao đất, giao rừng, cấp đất, cho thuê, giao khoán, diệt muỗi, diệt lăng, diệt bọ, diệt chuột, diệt trừ,
  dập lửa, neo đậu, di tản, túc trực, trực chỉ huy, trực lãnh đạo, trực vận hành, trực sửa chữa, canh phòng, canh trực, tuần tiễu, chốt trực, lập chốt, bố trí chốt,

  dâng hoa, thắp nến, mặc niệm, diễu hành, tập dượt, hợp luyện, sơ duyệt, tổng duyệt, dàn dựng, ghi hình, ghi âm, phát lại, tường thuật, đăng bài, đăng tin, đăng phát,
  viết bài, viết tin, viết diễn, viết lời, viết kịch, viết sáng, viết báo, công diễn, điểm tin, nhân bản, sao chụp, in sao, phát hành tài, phát hành sổ, phát hành ấn, biên dịch, phiên dịch, dịch và, dịch tài, hiệu đính,
  trao truyền, truyền nghề, vinh danh, tôn vinh, tri ân, chúc thọ, mừng thọ, động viên, khích lệ, cổ vũ, quyên góp, ủng hộ, vận động quyên,

  dạy nghề cho, dạy học cho, dạy bơi, giảng dạy, phụ đạo, xếp thời, đến từng, ôn tập, ôn luyện, dạy thay, dạy bù, soạn giáo, kèm cặp, dìu dắt, đỡ đầu, nhận đỡ, hướng nghiệp cho, chấm thi, coi thi, ra đề,
  khám bệnh cho, khám tuyển, khám cho, sơ cứu, xử trí, kê đơn, thăm khám, cứu chữa, tầm soát, xét nghiệm sàng, nuôi dưỡng các, chăm lo, cai nghiện cho, cảm hóa, quản chế,
  trao học bổng, cấp học bổng, trao quà, cấp thẻ, cấp đổi, cấp lại, cấp bù, cấp mã, cấp quyền, cấp tài khoản, chi trả,

  hoàn ứng, nhận ủy thác, ủy thác vốn, ủy thác cho, ứng trước, đối ứng, đối soát, hạch toán, kê khai, kê biên, niêm phong, bóc tách, trích lục, trích xuất, trích đo, chỉnh lý, nhập liệu, làm sạch, làm giàu,
  đồng bộ dữ, đồng bộ và, đồng bộ thông, đấu nối, liên thông, mã hóa, bảo mật, khoanh nợ, gia hạn, gọi vốn, vay vốn, góp vốn, bảo lãnh, tinh giản, xuất cấp, phân phát, miễn giảm, cấp tín dụng,

  bổ nhiệm, miễn nhiệm, luân chuyển, điều động, biệt phái, sáp nhập, hợp nhất, chia tách, giải thể, hiệp thương, tiếp xúc cử, chất vấn, đối thoại, phúc đáp,
  phân cấp, phân quyền, ủy quyền, phân loại, phân luồng, phân tuyến, phân lịch, phân ca, phân tích, phân định, xếp lịch, xếp loại, xếp hạng, xét tặng, xét thăng, ban bố,
  thanh tra việc, thanh tra các, thanh tra công, thanh tra hành, kiểm đếm, điều tra các, điều tra và, khám nghiệm, truy tố, truy nã, truy tìm, truy xuất, truy vết, truy thu, tạm giữ, tạm giam, cưỡng chế các, cưỡng chế thu, cưỡng chế tháo, cưỡng chế thi,
  ngăn ngừa, phòng ngừa các, triệt xóa, bóc gỡ, tấn công, răn đe, nhắc nhở, phê bình, chấn chỉnh, uốn nắn, thụ lý, thực thi, nghiêm cấm,

  lập quy, lập tài, lập đồ, lập đề cương, lập chương, lập bản, tư vấn cho,
  gặp gỡ, gặp mặt, tọa đàm, hội đàm, mời gọi, thuyết phục, nói chuyện, thuyết minh, thuyết trình, đúc kết, đúc rút, thẩm vấn, tham vấn, soát xét, lấy phiếu, lấy mẫu, thăm dò,
  lưu ý, chú ý, coi trọng, đảm đương, đảm trách, gánh vác, giữ gìn, gìn giữ, giữ vững, giữ nghiêm, khơi dậy, bồi đắp, vun đắp, giúp đỡ, tương trợ, tiếp sức, chung tay, góp sức, sát cánh,
  cải tiến, cải thiện, thay thế, thay đổi, xóa bỏ, xóa nhà, xóa vùng, xóa lõm, loại bỏ, bãi bỏ, khởi động, khai trương, khai giảng, khai thông, tận dụng, tiết kiệm, tinh gọn, rút gọn, kéo dài, đẩy lùi, tăng tốc,
  hoàn chỉnh, lựa chọn và, lựa chọn nhà, lựa chọn các, lựa chọn đơn, lựa chọn giới, tìm kiếm, tìm hiểu, tính toán, tra cứu, rèn luyện, đính chính, chiêu sinh, vận dụng, sàng lọc, tẩy chay, đặt hàng, đề cao, đề ra, hạn chế, dự trù kinh, dự trù vật, nuôi ăn,
  tách thửa, hợp thửa, duyệt kế, duyệt giáo, duyệt danh, duyệt chi, duyệt nội, duyệt hồ, mời đại, mời chuyên, mời doanh, mời nhà, tiếp cận, tham dự, tạo chuyển, tạo đột, tạo môi trường, tạo đồng thuận, tạo nền, triệt để, dẫn đoàn, dẫn đại,
  dừng ngay, dừng việc, giao chỉ tiêu, giao ban hằng, giao ban hàng, giao ban định, không để, không tổ chức, không được, mở cao điểm, mở sổ, mở tài khoản, mở hội, rải vôi, sao gửi, sao kê, tiết giảm, tiên phong, vào cuộc, liên hệ, từng bước, hợp tác với, chuyển hồ sơ, chuyển kinh phí, chuyển tiền, chuyển kết quả,
  cho ý kiến, cho phép, cho nghỉ, kết nạp, lan tỏa, siết chặt, nỗ lực, nhận diện, chốt danh, chốt số, quay video, quay clip, ký văn, ký quy, ký giao, ký biên, ký thỏa, lưu hồ, lưu giữ hồ, rút hồ, xin chủ trương, chuẩn y,
  đóng góp, đóng dấu, đặt biển, đặt hòm, đặt pano, dán tem, dán thông báo, trích nguồn, mua bảo hiểm, mua bổ sung, mua văn, mua thuốc, bắt đầu, bắt tay, buộc khôi, buộc tháo, cấm biển, cấm đường, giăng dây, khóa sổ, luân phiên, nhấn mạnh, phát phiếu, phát tài liệu, phát quà, soi chiếu,
  ngừng cấp, tái cơ cấu, học tập và làm theo, kiên quyết, kiên trì, chung sức, cổ động, dồn điền, hoàn trả, hoàn tất, nhập kho, xóa đói, kéo giảm, truy cập, tôn trọng, tự giác, tự chủ, tự quản lý, tự chịu, tự trang trải, xuống cơ sở, đi cơ sở, đi thực tế, thay mới, đề bạt, nêu rõ, làm hồ sơ, làm báo cáo,
  gia tăng, giảm thiểu, kiềm chế, khống chế, bình ổn, chuyển gửi, đệ trình, ký duyệt, phê chuẩn, ghi nhận, ghi chép, tập hợp, quy tụ, kết hợp, bám nắm, bao tiêu, khai quật, thí điểm, quy hoạch các, quy hoạch và, quy hoạch chi
`

/** Verbs that names of bodies hold too. */
export const FIELD_WEAK_VERBS = `
  bảo trì, phục hồi, bảo dưỡng, tưới tiêu, tiêm chủng, giết mổ, vận chuyển, tiêu thụ, chế biến, xuất khẩu, nhập khẩu, thử nghiệm, đo lường, quan trắc, kiểm dịch, quy hoạch,
  giám định, định giá, đấu giá, thanh lý, kiểm kê, bồi thường, cưỡng chế, thanh tra, điều tra, thi hành, hòa giải, tiếp dân, tiếp công dân, công chứng, chứng thực, kiểm toán, thống kê,
  giáo dục, dạy nghề, dạy học, hướng nghiệp, tuyển sinh, tuyển chọn, tuyển quân, xét tuyển, thi tuyển, học tập, chiếu phim, biểu diễn, sáng tác, sưu tầm, trưng bày, triển lãm, phát thanh, phát hành, xuất bản, biên tập,
  lưu trữ, lưu giữ, bảo quản, bảo mật, xác thực, định danh, đồng bộ, khám bệnh, khám sức khỏe, khám chữa, xét nghiệm, chẩn đoán, điều trị, cấp cứu, cứu hộ, cứu nạn, cứu trợ, nuôi dưỡng, bảo trợ, cai nghiện,
  phục vụ, truyền thông, vệ sinh, thực hành, huấn luyện, ủy thác, nhận hồ sơ,
  phòng ngừa, phòng cháy, chữa cháy, ứng phó, ứng cứu, ứng trực, diễn tập, luyện tập, dự phòng, hiến máu, bầu cử, giao nhận, phân phối, điều tiết, điều hòa, trung chuyển, chiếu sáng, quản trị, cải cách, liên kết, phản biện, kiểm nghiệm, khảo nghiệm
`
