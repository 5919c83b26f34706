import { phrases } from '../phrases.js'
import { FIELD_VERBS, FIELD_WEAK_VERBS } from './work-verbs.js'

/**
 * The words that end a name and begin what is to be done. Data: general vocabulary of administrative
 * prose, lower case, old tone placement.
 */

const LEADS = `chủ trì, làm đầu mối, là đầu mối, làm đầu mối chủ trì, là đầu mối chủ trì, làm đấu mối, là đấu mối, giữ vai trò chủ trì,
  chịu trách nhiệm chủ trì`

/** Who leads, by words behind which partners may follow. */
export const LEADING = phrases(LEADS)

/** What parts a task gives to those who do it. */
export const ROLES = phrases(`${LEADS}, phối hợp, phối với, kết hợp với`)

/** Verbs that are no part of a body's name. */
export const VERBS = phrases(`
  tham mưu, kiểm điểm, họp bàn, họp định kỳ, họp thường kỳ, họp giao ban, truyền đạt, hướng dẫn, theo dõi, đôn đốc, rà soát, triển khai, thực hiện, tăng cường, tăng thời lượng, tăng chỉ tiêu, tăng quy mô, tăng số, đẩy mạnh, đẩy nhanh, phấn đấu, tuyên truyền, báo cáo,
  đề xuất, ban hành, bố trí, cân đối, tổng hợp, thẩm định, phê duyệt, chỉ đạo, chỉ định, lãnh đạo, quán triệt,
  phổ biến, giám sát, kiểm tra, đánh giá, chuẩn bị, cung cấp, phân công, yêu cầu, đề nghị, đảm bảo,
  bảo đảm, đảm nhiệm, đảm nhận, huy động, vận động, tiếp nhận, tiếp thu, hoàn thiện, hoàn thành, nâng cao, mở rộng, khuyến khích, khắc phục,
  phát hiện, ngăn chặn, xử lý, xác định, xác minh, xem xét, cập nhật, công bố, công khai, tháo gỡ, giải quyết, áp dụng, ứng dụng,
  lồng ghép, cụ thể hóa, thể chế hóa, luật hóa, chuẩn hóa, đa dạng hóa, phát huy, phát động, nêu cao, chấp hành, tuân thủ, đối chiếu, họp dân, tham gia, góp ý, lấy ý kiến, rút kinh nghiệm,
  duy trì thường xuyên, sắp xếp, bổ sung, sửa đổi, điều chỉnh, trả lời, thông báo, thông tin kịp, tiến hành, khảo sát,
  thu hút, thu thập, thống nhất, kết nối, chia sẻ, chuyển đổi, số hóa, đăng ký, đăng tải, biên soạn, biểu dương,
  khen thưởng, nghiêm túc, quan tâm, chú trọng, ưu tiên, tranh thủ, bám sát, đồng hành, tập huấn, bồi dưỡng,
  tổng kiểm tra, tổng rà soát, tự kiểm tra, tự kiểm kê, tự tổ chức, tự đánh giá, tự rà soát, tự giám sát, tự giải thể, tự bố trí, tự cân đối,
  thành lập, kiện toàn, ký kết, cam kết, đàm phán, khẩn trương, quyết liệt, tập trung, chủ động, kịp thời, tích cực, tiếp tục,
  thường xuyên, định kỳ, nghiêm chỉnh, khởi công, thi công, cải tạo, bàn giao, giải ngân, phân bổ, thanh toán, quyết toán,
  tạo điều kiện, tuyên dương, nhân rộng, phản ánh, kiến nghị, tố giác, phát sóng, đưa tin, mở chuyên mục, mở chuyên trang, quy định, niêm yết,
  xây dựng kế, xây dựng quy, xây dựng đề, xây dựng chương, xây dựng phương, xây dựng và,
  xây dựng lộ trình, xây dựng mục tiêu, xây dựng chuyên mục, xây dựng tin, xây dựng thang điểm, xây dựng tiêu chí,
  xây dựng định hướng, xây dựng giải pháp, xây dựng nền tảng, xây dựng tài liệu, xây dựng công cụ, xây dựng ứng dụng,
  xây dựng kho, xây dựng kịch bản, xây dựng trang, xây dựng mạng lưới, xây dựng đội ngũ, xây dựng phong trào, xây dựng phóng sự, xây dựng chính sách,
  xây dựng tiêu chuẩn, xây dựng khung, xây dựng nghị quyết, xây dựng thông tư, xây dựng tờ trình, xây dựng hướng dẫn,
  lựa chọn ít, lựa chọn một, chọn ít, chọn một, đổi mới, xây dựng danh, xây dựng chiến, xây dựng bộ, xây dựng hệ, xây dựng các, xây dựng mô hình, xây dựng phần mềm, xây dựng báo, xây dựng dự, xây dựng nội, xây dựng cơ sở, xây dựng văn, xây dựng hướng, hỗ trợ các, hỗ trợ nhau, giúp nhau, hỗ trợ người dân, hỗ trợ nhân dân, hỗ trợ hội viên, hỗ trợ đoàn viên, hỗ trợ hộ, hỗ trợ kinh phí,
  hỗ trợ và, hỗ trợ vận chuyển, hỗ trợ khám, hỗ trợ xét nghiệm, hỗ trợ tiêu thụ, hỗ trợ học sinh, hỗ trợ kỹ thuật, hỗ trợ doanh nghiệp, hỗ trợ gia đình, hỗ trợ nông dân, hỗ trợ phụ nữ, hỗ trợ thanh niên,
  quản lý chặt, quản lý tàu, quản lý phương tiện, truyền thông cho, truyền thông về, truyền thông nâng cao, quản lý và, quản lý học sinh, quản lý sinh viên, tiêm phòng, phun hóa chất, duy trì hoạt động, duy trì các, duy trì tổ, duy trì lực, duy trì nghiêm, duy trì chế độ, duy trì quân, lo hậu cần, lo công tác, lo chuẩn bị, lo kinh phí, đăng cai, sửa chữa, cắt tỉa, trồng hoa, trồng cây xanh, bắn pháo, chủ biên, xử phạt, tháo dỡ, lắp đặt, thu dọn, bảo dưỡng, canh gác, trực chốt, phát tờ rơi, thăm hỏi, trao tặng, nhập dữ liệu, nhập số liệu, lo tài liệu, xây dựng chuyên trang, cho học sinh, cho sinh viên, phun thuốc, phun khử, phát triển các, nghiên cứu đề, nghiên cứu xây, nghiên cứu tham mưu, nghiên cứu ban hành, nghiên cứu sửa đổi, nghiên cứu trình, đầu tư nâng, sử dụng hiệu, khai thác hiệu,
  thiết lập, liên kết với, liên kết các, nêu gương, lập kế hoạch, lập tiến độ, lập danh sách, lập danh mục, lập dự toán, lập hồ sơ, lập đề án, lập quy hoạch, lập báo cáo, cử cán bộ, cử người,
  gửi báo cáo, gửi kết quả, gửi dự toán, gửi hồ sơ, gửi danh sách, gửi văn bản, gửi đề xuất, gửi số liệu, gửi ý kiến, gửi kế hoạch, gửi về, gắn với, làm tốt, mời các, tạo lập, tạo sự, giao các, giao cho, giao nhiệm vụ,
  trình ubnd, trình ủy ban, trình hđnd, trình hội đồng, trình chủ tịch, trình thủ tướng, trình chính phủ, trình cấp,
  trình phương án, trình đề án, trình kế hoạch, trình báo cáo, trình dự thảo,
  trình bộ, trình tỉnh, trình ban, trình tổng giám đốc, trình giám đốc, trình hiệu trưởng, trình lãnh đạo, trình đảng ủy, trình bí thư, dự toán kinh phí, đưa, cho vay, cấp thẻ, cấp giấy, cấp kinh phí, cấp phát,
  cấp phép, chi trả, giải phóng mặt bằng, mua sắm, trực tiếp, trích lập, tuyển dụng, xét xử, nắm tình hình, nắm chắc, kêu gọi,
  khuyến cáo, cảnh báo, đầu tư xây dựng các, thu gom, sơ kết, tổng kết, bình xét, chấm điểm, sinh hoạt chuyên, sinh hoạt theo,
  sinh hoạt chủ đề, định hướng các, định hướng báo, định hướng tuyên, định hướng thông, định hướng công, ký cam kết, đấu thầu, mở các, mở lớp, mở đợt, mở cuộc, mở mã, mở ngành, mở thêm, dành, gương mẫu, tuần tra, thu dung, dự trữ,
  làm nòng cốt, là nòng cốt, kiểm phiếu, truy quét, truy bắt, bắt giữ, tịch thu, thu giữ, chốt chặn, triệt phá, đấu tranh, phong tỏa, khoanh vùng, dập dịch, sơ tán, di dời, cứu hộ người, làm chủ đầu tư,
  phủ sóng, cấp điện, cấp nước, phát biểu, trình bày, chúc mừng, đọc thư, đọc lời, đọc diễn, đọc quyết định, đọc báo cáo, tuyên bố, tuyên đọc, giới thiệu đại biểu, giới thiệu thành phần,
  dẫn chương trình, khám sức khỏe cho, khám sức khỏe định, khám bệnh cho, khám sàng lọc, rút ngắn, cắt giảm, đơn giản hóa, giảm thời gian, giảm tỷ lệ, giảm số, giảm chi phí, giảm lãi suất, giảm thủ tục, nâng hạn mức, nâng chất, nâng tỷ lệ,
  nâng công suất, nâng số, tặng hoa, tặng quà, trao quà, trao thưởng, trao giải, trao giấy, trao bằng, trang trí, treo băng, treo cờ, trưng bày sách,
  trưng bày sản, trông giữ, trông coi, mua quà, mua hoa, in ấn, chụp ảnh, quay phim, dọn vệ sinh, dọn dẹp, kê bàn, đón tiếp, tiếp đón,
  nâng cấp, trao đổi, củng cố, khôi phục, thúc đẩy, gắn kết, nắm bắt, soạn thảo, lấy mẫu, xác nhận, làm rõ, lắng nghe, giải thích, hưởng ứng, tiêu hủy,
  điều chuyển, kích hoạt, sẵn sàng, chỉnh sửa, trang bị, cài đặt, tích hợp, khơi thông, phục dựng, giải đáp, triệu tập, trích kinh phí, xin ý kiến, khai báo,
  dự thảo, trình diễn, thẩm tra, soạn đề, soạn bài, lập lịch, lập phiếu, hẹn trả, thông quan, dựng pano, dựng rạp, dựng cổng, trồng mới, trồng cây, ra quân,
  biểu quyết, kiểm soát chặt, kiểm soát việc, kiểm soát người, kiểm soát phương tiện, kiểm soát giá, kiểm soát các, cắm biển, cắm mốc, mở cửa, tăng chuyến, cử lực, cử đại, cử giáo, cử đoàn, cử kíp, cử bác, cử điều, cử nhân, cử viên, sao lưu, nhận trẻ, nhận đỡ, nhận bàn, điểm danh, ký hợp, tạo nguồn, chấm dứt, đình chỉ, giải tỏa, giải trình, trấn áp, tạm ứng, tạm dừng, làm việc với, làm cầu nối, làm thủ tục, lên phương án, lên kế hoạch, lên lịch, khởi tố, gia cố, thu mua,
  thu hồi giấy, thu hồi đất, nộp tiền, nộp hồ sơ, nộp kế hoạch, nộp bài, nộp danh sách, nộp báo cáo, nộp thuế, nộp về, lập biên bản, lập lại trật tự, lập phương án, lập thủ tục, lập các, trực cấp cứu, xét duyệt, xét chọn, xét công nhận, dự họp, dự sinh hoạt, dự hội nghị, dự đại hội, dự lễ, dự các, dự đầy đủ, dự giờ, dự và chỉ đạo, phân loại hồ sơ, xét nghiệm cho, ${FIELD_VERBS}
`)

/** Works that offices and associations are named after: `Phòng công chứng số 1`, `Hội cứu trợ trẻ em`. */
export const WORKS_OF_OFFICES = phrases(FIELD_WEAK_VERBS)

/** Verbs that names of bodies hold too (`Ban Quản lý dự án đầu tư xây dựng`): they count after a complete name only. */
export const WEAK_VERBS = phrases(`
  xây dựng, quản lý, đầu tư, phát triển, nghiên cứu, hỗ trợ, duy trì, vận hành, đào tạo, bảo vệ, bảo tồn, khai thác,
  xúc tiến, sản xuất, kinh doanh, cung ứng, phân tích, tư vấn, điều hành, điều phối, thiết kế, chuyển giao, dự báo,
  giới thiệu, quảng bá, hợp tác, kiểm soát, phòng chống, chăm sóc, thu, chi, sử dụng, nạo vét, kiểm định, đo đạc,
  chuyển đổi số, ${FIELD_WEAK_VERBS}
`)

/** `tổ chức` is a verb before one of these, else a noun. */
export const ORGANISED = phrases(`
  được, cho, công tác, hoạt động, hội nghị, hội thảo, hội thi, hội chợ, lớp, các, tốt, cuộc, lễ, đoàn công tác, sơ kết, tổng kết, họp, thành công, thường xuyên,
  lại, đối thoại, tọa đàm, bộ máy, diễn đàn, phong trào, chương trình, ngày, tuần, tháng, đợt, học tập, sinh hoạt, thi,
  thông tin, bộ phận, lực lượng, ứng trực, quản lý, xây dựng, nghiên cứu, hỗ trợ, đào tạo, bảo vệ, vận hành, lập,
  buổi, khóa, giải, kỳ, phiên, đêm, một, hội diễn, hội thao, liên hoan, triển lãm, giao ban, giao lưu, gặp mặt, mít tinh, ra quân,
  khai mạc, bế mạc, tham quan, đón, tiếp, tiêm, khám, sàng lọc, cách ly, trực, kỷ niệm, phun, vệ sinh, xác minh, trao, dạy, học, giảng dạy, phát động, ra mắt, biên soạn,
  ngoại khóa, trợ giúp, tư vấn, hoạt động, lưu động, diễn tập, hòa giải, huấn luyện, trưng bày, tuyển chọn, tuyển sinh, kiểm kê, điều tra, trồng, dâng hương, biểu diễn, chiếu phim, ít nhất, tối thiểu, đại hội, sự kiện, hiến máu, quyên góp, nhiều, thăm, phân luồng, cưỡng chế, bốc thăm, chấm, xét, đấu giá, đấu thầu, thu gom, ký, diệt, dọn, quét, thả, phục vụ, chăm sóc, nấu, bữa, sân chơi, gian hàng, trại hè, hành trình, viếng, chợ
`)

/** Words that turn from who to how, why and when. */
export const TURNS = phrases(`
  trong, chậm nhất, muộn nhất, hiện có, hiện nay, hiện đang, để, nhằm, theo, khi, nếu, về, tại, từ, đến, thông qua, qua, do, vì, gồm, bao gồm, như, sau, trước, căn cứ,
  trên cơ sở, trên tinh thần, đồng thời, nhất là, đặc biệt, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng,
  hàng tháng, hằng tuần, hàng tuần, cho, vào, giữa, nơi, mà, với, cùng, cùng với, cũng, chưa, trường hợp,
  ngay, cần, phải, sẽ, hãy, có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, có kế hoạch, có phương án, có biện pháp,
  có văn bản, có giải pháp, là cơ quan, là đơn vị, là đầu mối, làm đầu mối, là đấu mối, làm đấu mối, làm cơ quan, làm đơn vị, là thường trực, là lực lượng, chủ trì, phối hợp,
  phối với, tùy, dựa, ngoài nhiệm vụ, ngoài việc, phụ trách, đã, đang, là, vẫn, còn
`)

/** Words of how and when that stand between the body and its verb. */
export const ADVERBS = phrases(`
  chủ động, tích cực, quyết liệt, tập trung, kịp thời, khẩn trương, thường xuyên, định kỳ, tiếp tục, nghiêm túc, trực tiếp, cần, phải,
  sẽ, hằng năm, hàng năm, có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, chịu trách nhiệm chính, là cơ quan, là đơn vị, làm cơ quan, làm đơn vị, là cơ quan thường trực,
  là đơn vị thường trực, làm cơ quan thường trực, là cơ quan đầu mối, là đơn vị đầu mối,
  còn có trách nhiệm, còn có nhiệm vụ, còn phải, tăng cường, cùng, được giao, được phân công, đẩy mạnh, cơ quan, đơn vị, đầu mối
`)

/** `phối hợp chặt chẽ với`: what stands between the verb and the partner. */
export const MANNERS = phrases(`
  chặt chẽ, thường xuyên, đồng bộ, hiệu quả, tốt, ngay, kịp thời, nhịp nhàng, cùng, với, cùng với, và, hỗ trợ, thống nhất,
  có hiệu quả, trực tiếp, tích cực, liên ngành, quyết liệt, mật thiết, đầy đủ, toàn diện, linh hoạt
`)

/** `Giao Sở X …`, `Đề nghị Ủy ban …`. */
export const COMMISSIONS = phrases(
  `giao, đề nghị, yêu cầu, phân công, kính đề nghị, trân trọng đề nghị, giao trách nhiệm, giao nhiệm vụ, phân công nhiệm vụ,
   phân công trách nhiệm, tiếp tục giao, ủy quyền, trước mắt giao`,
)
