import { names, phrases } from '../phrases.js'

/**
 * The words that names of bodies and groups of bodies begin with, and those that make it sure that a
 * word which looks like one is not. Data: keys are lower case, old tone placement.
 */

/** Head words that stand for one body when a name follows: `Sở Y tế`, `Chi cục Kiểm lâm`. */
export const HEADS = phrases(`
  sở, bộ, ban, cục, vụ, viện, phòng, hội, đài, báo, trường, đoàn, quỹ, tổ, tổ hợp tác, đội, trạm, hạt, đồn, cảng,
  chi cục, tổng cục, trung tâm, công an, quân khu, hiệp hội, liên đoàn, liên hiệp, liên minh, tổng hội,
  tỉnh đoàn, thành đoàn, huyện đoàn, thị đoàn, tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy, đảng bộ, văn phòng,
  tổng công ty, tập đoàn, công ty, cty, ngân hàng, kho bạc, học viện, đại học, phân hiệu, phân viện, bệnh viện, vườn quốc gia, chi nhánh,
  nhà xuất bản, tạp chí, ủy ban, hội đồng, tòa án, viện kiểm sát, kiểm toán nhà nước, thông tấn xã, mặt trận,
  bưu điện, khu quản lý, khu qlđb, cảng vụ, bảo tàng, thư viện, hợp tác xã, xí nghiệp, cảnh sát, ban chỉ huy, bộ đội, quân sự, viễn thông, điện lực,
  trung ương đoàn, trung ương hội, chi ủy, quân chủng, binh chủng, hải đoàn, điều dưỡng trưởng, kế toán trưởng, tổng liên đoàn, cơ quan, bảo hiểm xã hội, quốc hội, chính phủ, thủ tướng, phó thủ tướng, phó bí thư, phó giám đốc, phó trưởng ban,
  chủ tịch, phó chủ tịch, giám đốc, thủ trưởng, chánh, bộ trưởng, trưởng ban, trưởng phòng, chánh văn phòng,
  chánh thanh tra, chánh án, phó chánh án, tổng giám đốc, bí thư, cục trưởng, vụ trưởng, tổng biên tập, hiệu trưởng, viện trưởng,
  thường trực, ban thường vụ, công đoàn, chủ đầu tư, ủy ban nhân dân, hội đồng nhân dân, ủy ban mặt trận tổ quốc, kiểm lâm,
  thanh tra, thuế, thống kê, hải quan, quản lý thị trường, biên phòng, người đứng đầu, đảng đoàn,
  khối, nhà văn hóa, nhà thiếu nhi, nhà hát, cung văn hóa, trưởng, tổ trưởng, đội trưởng, trạm trưởng, chi cục trưởng, phó giám đốc, phó hiệu trưởng, khoa, công chức, viên chức, cán bộ, chuyên viên,
  đoàn trường, đoàn thanh niên, đoàn xã, đoàn phường, ban giám hiệu, chi bộ, chi đoàn, chi hội, liên đội, bộ phận,
  chi hội trưởng, chi hội phó, phó ban, phó trưởng phòng, phó chánh văn phòng, phó chủ nhiệm, chủ nhiệm, phó cục trưởng, phó vụ trưởng, phó viện trưởng, phó chi cục trưởng,
  phó tổ trưởng, tổ phó, đội phó, phó trưởng đoàn, trưởng đoàn, tiểu ban, trưởng tiểu ban, phó trưởng tiểu ban,
  chỉ huy trưởng, chỉ huy phó, chính trị viên, nhân viên, giáo viên chủ nhiệm, giáo viên bộ môn, tổng phụ trách, cổng thông tin điện tử, cổng ttđt, lãnh đạo,
  thanh tra giao thông, thanh tra xây dựng, thanh tra nhân dân, thanh tra chuyên ngành, đoàn đại biểu quốc hội,
  đoàn kiểm tra, đoàn giám sát, đoàn thanh tra, tổ kiểm tra, tổ giám sát, tổ thẩm định, tổ giúp việc, nhóm công tác, nhóm chuyên gia,
  đại biểu hội đồng nhân dân, đại biểu hđnd, vị đại biểu, tổ đại biểu, tư lệnh, chính ủy, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, binh đoàn,
  ủy viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, đảng ủy viên, thư ký, tổng thư ký, tổ thư ký, ban thư ký, bộ phận thường trực, bộ phận giúp việc,
  trại tạm giam, trại giam, bệnh xá, đại đội, tiểu đoàn, hải đội, dân quân, dân quân tự vệ, dân phòng,
  liên chi đoàn, liên chi hội, nhóm giúp việc, tổ liên gia, bộ phận một cửa, bộ phận tiếp nhận và trả kết quả, bộ phận kế toán, bộ phận văn thư, bộ phận hành chính, bộ phận chuyên môn,
  bộ phận y tế, bộ phận thư viện, bộ phận thiết bị, bộ phận bán trú, bộ phận tài vụ, bộ phận kỹ thuật, bộ phận địa chính, bộ phận tư pháp, thi hành án dân sự, kế toán, thủ quỹ, văn thư,
  tòa, chánh tòa, phó chánh tòa, hiệu phó, thôn trưởng, ấp trưởng, xóm trưởng, giáo viên tổng phụ trách, đơn nguyên, kíp trực, nhân viên y tế, nhân viên thư viện, nhân viên thiết bị, nhân viên bảo vệ, nhân viên văn thư, nhân viên kế toán, nhân viên hành chính, nhân viên cấp dưỡng, nhân viên nuôi dưỡng, nhân viên phục vụ, kế toán ngân sách,
  nhà máy, lâm trường, nông trường, phân xưởng, bưu cục, bến xe, tòa soạn, truyền tải điện, khu bảo tồn, khu bảo tồn thiên nhiên, viện nghiên cứu, câu lạc bộ, ban tổ chức
`)

/** Heads that stand for a body without a name behind them. */
export const COMPLETE = names(`
  công an, tỉnh đoàn, thành đoàn, tỉnh ủy, thành ủy, quốc hội, chính phủ, thủ tướng, mặt trận tổ quốc, ủy ban mặt trận tổ quốc, bưu điện,
  đảng ủy, huyện đoàn, thị đoàn, huyện ủy, thị ủy, quận ủy, chi ủy, mặt trận, kiểm toán nhà nước, đoàn trường, đoàn thanh niên, đoàn xã, đoàn phường, ban giám hiệu, công đoàn, chi bộ, chi đoàn, liên đội,
  văn phòng, thư viện, đoàn kiểm tra, đoàn giám sát, đoàn thanh tra, tổ kiểm tra, tổ giám sát, tổ thẩm định, tổ giúp việc, nhóm công tác, thanh tra giao thông, thanh tra xây dựng, thanh tra nhân dân, thanh tra chuyên ngành,
  đoàn đại biểu quốc hội, đại biểu hội đồng nhân dân, đại biểu hđnd, vị đại biểu, tổ đại biểu,
  tỉnh ủy viên, thành ủy viên, huyện ủy viên, đảng ủy viên, tổ thư ký, ban thư ký, bộ phận thường trực, bộ phận giúp việc, trại tạm giam, nhóm chuyên gia,
  liên chi đoàn, liên chi hội, nhóm giúp việc, tổ liên gia, bộ phận một cửa, bộ phận tiếp nhận và trả kết quả, bộ phận kế toán, bộ phận văn thư, bộ phận hành chính, bộ phận chuyên môn,
  dân quân, dân quân tự vệ, dân phòng,
  bộ phận y tế, bộ phận thư viện, bộ phận thiết bị, bộ phận bán trú, bộ phận tài vụ, bộ phận kỹ thuật, bộ phận địa chính, bộ phận tư pháp,
  nhân viên y tế, nhân viên thư viện, nhân viên thiết bị, nhân viên bảo vệ, nhân viên văn thư, nhân viên kế toán, nhân viên hành chính, nhân viên cấp dưỡng, nhân viên nuôi dưỡng, nhân viên phục vụ, kế toán ngân sách, kế toán, thủ quỹ, văn thư, kíp trực
`)

/** Heads of a person in office: alone they do not make a name (`Giám đốc/Thủ trưởng các sở`). */
export const OFFICES = names(`
  chủ tịch, phó chủ tịch, giám đốc, tổng giám đốc, thủ trưởng, chánh, bộ trưởng, trưởng ban, trưởng phòng,
  chánh văn phòng, chánh thanh tra, chánh án, phó chánh án, bí thư, cục trưởng, vụ trưởng, tổng biên tập, hiệu trưởng, viện trưởng,
  thường trực, ban thường vụ, người đứng đầu, trưởng, tổ trưởng, đội trưởng, trạm trưởng, chi cục trưởng,
  phó giám đốc, phó hiệu trưởng, giáo viên chủ nhiệm, giáo viên bộ môn, tổng phụ trách, phó thủ tướng, phó bí thư,
  phó trưởng ban, lãnh đạo, phó trưởng phòng, phó chánh văn phòng, phó chủ nhiệm, chủ nhiệm, phó cục trưởng, phó vụ trưởng,
  phó viện trưởng, phó chi cục trưởng, chỉ huy trưởng, chỉ huy phó, chính trị viên, phó tổ trưởng, tổ phó, đội phó, phó trưởng đoàn, trưởng đoàn, trưởng tiểu ban, phó trưởng tiểu ban,
  chi hội trưởng, chi hội phó, phó ban, tư lệnh, chính ủy, điều dưỡng trưởng, kế toán trưởng, ủy viên, thư ký, tổng thư ký, chánh tòa, phó chánh tòa, hiệu phó, thôn trưởng, ấp trưởng, xóm trưởng, giáo viên tổng phụ trách
`)

/** Whose `Lãnh đạo …` is a person: before `cấp ủy`, `UBND`, `cơ quan báo chí` it is what a Party body does. */
export const LED = phrases(`
  sở, phòng, chi cục, cục, vụ, trung tâm, khoa, bệnh viện, trường, viện, ban quản lý, công ty, trạm,
  các sở, các phòng, các chi cục, các cục, các vụ, các trung tâm, các khoa, các trường, các công ty
`)

/** Heads that a field alone names, which an acronym may stand for: `phòng CNTT`, but `trường THPT` is a kind. */
export const OFFICES_OF_FIELDS = names('sở, ban, cục, vụ, viện, phòng, khoa, tổ, hội, chi cục, trung tâm')

/** Heads that are also the name of a field: they stand for a body only before where it sits. */
export const FIELDS = names(
  `thanh tra, thuế, thống kê, hải quan, quản lý thị trường, biên phòng, kiểm lâm, quân sự, viễn thông, điện lực, kho bạc,
   công chức, viên chức, cán bộ, chuyên viên, nhân viên, cổng thông tin điện tử, cổng ttđt, bộ phận,
   thi hành án dân sự, kế toán, thủ quỹ, văn thư`,
)
/** Fields that are also a post of a school or an office, where what its holder does follows: `Kế toán: Lập dự toán`. */
export const POSTS = phrases('kế toán, thủ quỹ, văn thư')
export const SEATS = phrases(
  'tỉnh, thành phố, tp, chính phủ, sở, bộ, khu vực, các khu vực, cơ sở, huyện, trung ương, xã, phường, nhà trường, trường',
)

/** Acronyms that are a name, or the head of one. */
export const ACRONYMS = names(`
  ubnd, hđnd, ca, mttq, ubmttq, ubmttqvn, ubkt, vtv, vov, ttxvn, vpcp, vp, bql, bqlda, bhxh, nhnn, kbnn, tand, vksnd,
  bchqs, bđbp, lđlđ, evn, vnpt, vcci, vast, vass, cđt, btv, ttg, bcđ, bgh, gvcn, gvbm, tpt, tct, ctcp,
  ttyt, tyt, bvđk, vqg, đtn, qh, vpqh, ubtvqh, btl, bch
`)

/** What follows a head word in another sense: `ban hành`, `sở hữu`, `phòng chống`, `hội nghị`. */
export const OTHER_SENSE = phrases(`
  ban hành, ban đầu, ban bố, bộ máy, bộ luật, bộ tiêu, bộ chỉ số, bộ thủ, bộ dữ, sở hữu, sở dĩ, phòng chống,
  phòng ngừa, phòng cháy, phòng bệnh, phòng thủ, phòng vệ, phòng trừ, hội nghị, hội nhập, hội thảo, hội họp, hội thi, hội giảng,
  hội chợ, hội chứng, hội viên, hội tụ, hội thao, hội diễn, hội khỏe, hội trại, hội trường, hội xuân, khối lượng, khối u, khối ngành, khối tài, viện trợ, viện dẫn, vụ việc, vụ án, vụ mùa, vụ đông, vụ xuân, vụ hè, cục bộ,
  báo cáo, báo chí, báo động, trường hợp, trường học, trường lớp, đoàn kết, đoàn thể, đoàn viên, đoàn công,
  quỹ đất, quỹ nhà, tổ chức, tổ hợp, tổ dân phố, tổ dân cư, tổ dân phòng, đội ngũ, trạm bơm, trạm biến, đài tưởng, chính phủ số, chính phủ điện,
  ngân hàng dữ, thanh tra viên, bộ ba, ban ngày,
  ban đêm, trưởng thành, khoa học, khoa giáo, trung tâm thành, thuế suất, thư viện số, thư viện điện, thư viện xanh, văn phòng phẩm, văn phòng điện, văn phòng ảo, văn phòng cho, hợp tác xã kiểu, báo hiệu, thư ký tòa, sở thích, cục diện, bộ quy tắc, bộ thủ tục, bộ tthc, bộ đề, bộ sách, bộ tài liệu, bộ hồ sơ, bộ câu hỏi, bộ công cụ,
  hội chọi, hội đua, hội đền, hội chùa, hội đình, hội vật, hội phết, hội lồng tồng, hội làng phù, đồn điền, trường sa, tòa nhà, tòa tháp, tòa thị chính, tòa thánh
`)

/** Rooms of a school or an office: with a small letter behind it, `phòng` is no office. */
export const ROOMS = phrases(
  'phòng học, phòng họp, phòng máy, phòng bộ môn, phòng thí nghiệm, phòng thực hành, phòng đọc, phòng ở, phòng ngủ, phòng chờ, phòng ăn',
)

/** Nouns that a group of bodies is named by: `các sở, ban, ngành`, `đơn vị liên quan`. */
export const NOUNS = phrases(`
  sở, bộ, ban, ngành, cấp, đơn vị, cơ quan, địa phương, huyện, tỉnh, thành phố, thị xã, quận, xã, phường, thị trấn,
  đặc khu, thôn, ấp, buôn, khu phố, tổ dân phố, khu dân cư, tổ chức, hội, đoàn thể, hiệp hội, câu lạc bộ, doanh nghiệp, doanh nhân, tập đoàn, tổng công ty, công ty, trường, viện,
  học viện, đại học, bệnh viện, cơ sở, trung tâm, phòng, cục, vụ, chi cục, tổng cục, chủ đầu tư, nhà thầu, nhà đầu tư, nhà tài trợ, chủ phương tiện, chủ tàu, chủ dự án, chủ hồ, chủ đập,
  nhà trường, nhà khoa học, nhà mạng, khối thi đua, cụm thi đua, hợp tác xã, cá nhân, hộ gia đình, cấp ủy, đảng ủy, đảng bộ, chi bộ, chi ủy, chi đoàn, chi hội, thành ủy, huyện ủy,
  thị ủy, quận ủy, lực lượng, chuyên gia, đối tác, thành viên, báo, đài, ngân hàng, tổ, đội, ủy ban, ubnd, hđnd,
  chính quyền, ban cán sự, đảng đoàn, tổ công tác, quỹ, chủ rừng, bên, phòng ban, văn phòng, thanh tra, công đoàn,
  chủ tịch, giám đốc, thủ trưởng, đồng chí, cao đẳng, trung cấp, nhà máy, khu kinh tế, tòa án, hợp tác, đảng viên, liên hiệp,
  chuyên môn cùng cấp, chuyên môn đồng cấp, lực lượng tham gia bảo vệ an ninh, đại biểu, tổ đại biểu, nghệ nhân, già làng, người có uy tín,
  nhà thầu thi công, nhà thầu tư vấn, nhà thầu xây lắp, đơn vị thi công, đơn vị tư vấn, đơn vị thiết kế, tư vấn giám sát, tư vấn thiết kế,
  người sử dụng lao động, công đoàn cơ sở, giáo viên, giảng viên, cđcs, htx, clb, tctd, nhtm, dn, dnnn, dnnvv
`)

/** Nouns of rank and place: behind a body they go on with its name (`UBND các huyện, thành phố`). */
export const RANKS = names('huyện, tỉnh, thành phố, thị xã, quận, xã, phường, thị trấn, đặc khu, cấp')

/** Places below the commune. */
export const HAMLETS = names('thôn, ấp, bản, buôn, làng, khóm, xóm, khu phố, tổ dân phố, khu dân cư')

/** Nouns that name a group by themselves, so that they always begin a new one. */
export const OWN_GROUPS = names('chính quyền, ban cán sự, đảng đoàn, lực lượng, chủ đầu tư, chủ rừng, cấp ủy')

/** Nouns that are too common to begin a text as a group: `Tổ chức hội nghị`, `Cơ sở hạ tầng`. */
export const COMMON = names(`
  tổ chức, cơ sở, trường, viện, hội, phòng, cấp, quỹ, tổ, đội, trung tâm, đài, báo, bên, cá nhân, huyện, tỉnh, thành phố,
  xã, phường, đặc khu, thị xã, quận, thị trấn, văn phòng, thanh tra, vụ, cục, ban, ngành, đối tác, hợp tác, tòa án, liên hiệp,
  chuyên gia, thành viên, nhà máy, khu kinh tế, ủy ban, bộ, sở, đồng chí, hộ gia đình, công ty, ngân hàng, đại học,
  thôn, ấp, buôn, khu phố, khu dân cư, htx, clb, dn
`)

/** Common nouns with the kind of bodies that they name, which may begin a text all the same. */
export const KINDS = phrases(`
  cơ sở khám, cơ sở kcb, cơ sở y tế, cơ sở giáo dục, cơ sở đào tạo, cơ sở dạy nghề, cơ sở sản xuất, cơ sở kinh doanh,
  cơ sở đoàn, cơ sở hội, cơ sở lưu trú, cơ sở chăn nuôi, cơ sở giết mổ, cơ sở chế biến, cơ sở bảo trợ, cơ sở cai nghiện, cơ sở trợ giúp, cơ sở tôn giáo, cơ sở thờ tự
`)

/** What follows a noun in another sense: `cơ quan` is one, `chính quyền số` is none. */
export const OTHER_NOUN = phrases(`
  chính quyền số, chính quyền điện, cấp ủy viên, đơn vị tính, cấp phát, cấp phép, cấp nước, cấp cứu, cấp thiết, cấp bách, cấp giấy,
  tổ chức thực, tổ chức triển, lực lượng lao, lực lượng sản, doanh nghiệp số, đơn vị hành, chủ tịch nước, cấp đổi, cấp lại, cấp mới, cấp điều, cấp bổ, cấp chứng, cấp thẻ, cấp mã, cấp vốn, cấp kinh, cấp tài, cấp chữ, cấp bằng, cấp tín, cấp hộ,
  bên cạnh, phòng chống, phòng ngừa, phòng cháy, phòng bệnh, báo cáo, đội ngũ, ban hành, hội nghị, hội nhập, hội thảo,
  trường hợp, viện trợ, vụ việc, bộ máy, bộ phận, sở hữu, quỹ đất, ngành nghề, bộ tiêu, bộ chỉ, cục bộ, tỉnh táo, hợp tác,
  ngành công nghiệp, ngành kinh tế, ngành hàng, ngành dịch vụ, ngành sản xuất, tòa nhà, tòa tháp, tòa tháp đôi
`)

export const QUANTIFIERS = phrases(
  'các, những, mọi, từng, mỗi, một số, toàn thể, toàn thể các, tất cả các, toàn bộ các, hầu hết các',
)

/** Nouns that name a group only where there are many of them: `các hộ kinh doanh`, `các khách sạn`. */
export const MANY_NOUNS = phrases(`
  hộ kinh doanh, hộ dân, hộ sản xuất, hộ chăn nuôi, hộ, chủ hộ, chủ cơ sở, trang trại, tổ hợp tác, tiểu thương, chợ, siêu thị, cửa hàng, khách sạn, nhà hàng,
  khu du lịch, điểm du lịch, nhà thuốc, hãng, tòa soạn, tòa chuyên trách, tòa khu vực, tòa, thẩm phán, thẩm tra viên, kiểm sát viên, chấp hành viên, cơ quan báo chí, bản, làng, khóm, xóm, tổ dân cư, trại giam, xí nghiệp, chi nhánh
`)

/** Words that may still belong to a name which is already complete. */
export const ADDITIONS = phrases(`
  khối, tỉnh, ủy, thành phố, tp, trung ương, tw, việt nam, thuộc, trực thuộc, khu vực, các, và, liên quan, có liên quan,
  cấp tỉnh, cấp huyện, cấp xã, cấp thành phố, cấp trung ương, cấp cơ sở, cấp trên, cấp dưới, cấp quận, cấp phòng, cấp ủy,
  trên địa bàn, của, chức năng, chi nhánh, trong tỉnh, trong ngành, trong vùng, trong cả nước, trong toàn ngành, trong toàn tỉnh, trong toàn quốc, trong quân đội, trong toàn quân, trong công an nhân dân, trong cụm, trong khối, trong huyện, trong xã, trong phường, trong trường, trong khoa,
  trong nước, ngoài nước, ngoài tỉnh, trong và ngoài tỉnh, trong và ngoài nước, trong và ngoài ngành, trong và ngoài địa bàn,
  trong ban chỉ đạo, trong ban thường trực, trong ban chấp hành, trong ban thường vụ, trong thường trực, trong cơ quan, trong tiểu ban, trong tổ công tác, trong ban tổ chức, trong ban điều hành, trong hội đồng,
  trong toàn hệ thống chính trị, trong hệ thống chính trị, trong cả hệ thống chính trị, ở địa phương, ở trung ương,
  hữu quan, chuyên môn, đảng, khác, huyện, xã, phường, đặc khu, quận, thị xã, nơi, tại khu vực, tại địa phương, tại việt nam, có rừng,
  trường học, vùng, biên giới, miền núi, ven biển, trọng điểm, nằm trong, còn lại, nói trên, nêu trên, hữu quan
`)

/** What stands behind a comma inside a name: `Phòng, chống thiên tai`, `phòng cháy, chữa cháy`. */
export const PAIRED = phrases(
  'chống, chữa cháy, cứu nạn, cứu hộ, thể thao, giáo dục pháp luật, trực thuộc, giúp việc, trật tự ở cơ sở',
)
