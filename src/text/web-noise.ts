/** Words of web sites around a document: menus before it, notices, forms and related links after it. */

/** A line after the document that opens the notices of a site. */
export const WEB_NOISE_END =
  /^(?:(?:\* ?)?Lưu ý: Để (?:đọc|xem|tải) được|Ý kiến bạn đọc|Ý kiến của bạn|Gửi ý kiến|Bình luận|Chia sẻ(?: |:|$)|Nhấp vào nút|Màn hình hiện lên|Văn bản liên quan|Văn bản này chưa cập nhật|Văn bản cùng |Các văn bản liên quan|Tin liên quan|Tin cùng chuyên mục|(?:Các t|T)in khác|Lược đồ|Thuộc tính(?: văn bản|$)|Thông tin văn bản$|Trung bình \(\d|Tải (?:về|văn bản|file)|Tải xuống|In trang|Bản quyền|Copyright|©|Trang chủ(?: |$)|Đăng nhập|Đăng ký(?: nhận|$)|Lượt (?:xem|truy cập)|Số (?:lượt|lần) (?:đọc|xem) ?: ?[\d.]{1,9}(?: |$)|Về (?:đầu trang|trang trước)|Thống kê truy cập|Hotline|Theo dõi chúng tôi|Facebook|Zalo|Quay lại|Lưu trữ văn bản|Mục lục văn bản|Từ kh(?:óa|oá):|Tags?:|(?:File|Tệp|Văn bản|Tài liệu) đính kèm|Đánh giá bài viết|Đánh giá ?: ?\d|Tổng số điểm của bài viết|Click để |Những tin (?:mới|cũ) hơn|Tin đã đưa|(?:Bài viết|Các bài viết) (?:liên quan|khác)|\[?Trở (?:về|lại)\]?$|Lên đầu trang|(?:Tác giả|Người đăng|Đăng bởi|Nguồn tin) ?: ?\p{L}|BBT$|(?:Xem|Tải|Toàn văn)(?: [\p{L}\d]+){0,6} (?:tại đây|đính kèm)\.?$|[^\s/]{1,80}\.(?:pdf|docx?|rar|zip)$|Cơ quan chủ quản:|Giấy phép (?:số|thiết lập))/u

/** `Quyết định 57/QĐ-UBND năm 2025 công nhận …`: the title that a site gives a text, above its notices or the letterhead. */
export const WEB_TITLE =
  /^\p{Lu}\p{L}+ [\p{L} ]{0,24}\d{1,5}\p{L}?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&-]{1,20} (?:năm|NĂM) (?:19|20)\d\d \p{L}/u

/** A line before the letterhead that belongs to the menus of a site. */
export const WEB_NOISE_START =
  /^(?:Trang chủ(?: |$)|Đăng nhập|Đăng ký$|Tìm kiếm(?: |$)|Tìm văn bản|Văn bản pháp luật$|Hệ thống văn bản|Tải (?:về|văn bản)|Thuộc tính|Lược đồ|Văn bản gốc|Tiếng Anh$|Menu$|Toàn văn$|In (?:trang|bài)|Chia sẻ(?: |:|$)|(?:Xem (?:với )?)?[Cc]ỡ chữ|(?=A[ A]{0,3}[-+])A ?[-+]? ?A ?[-+]?(?: ?A ?[-+]?)?(?: \p{L}|$)|(?:Nghe|Đọc) bài|Lượt xem|Skip Ribbon Commands$|Skip to main content$|Bỏ qua nội dung(?: chính)?$)/u

/** What a site says of a document in a table above it: `Số hiệu: … Loại văn bản: …`, `Nơi ban hành: … Người ký: …`. */
export const WEB_RECORD =
  /^(?:[•|] ?)?(?:Số hiệu|Số ký hiệu|Số\/[Kk]ý hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Ngày ban hành|Ngày (?:có )?hiệu lực|Ngày (?:đăng )?công báo|Nguồn thu thập|Số công báo|Ngày hết hiệu lực|Ngày áp dụng|Lĩnh vực|Tình trạng|Trích yếu|Từ kho[áà]|Đang tải văn bản|Hệ thống pháp luật$|Bộ lọc tìm kiếm|Lưu trữ(?: |$)|Góp ý|Nội dung$|Tiếng [Aa]nh$|Để sử dụng toàn bộ tiện ích|Nếu bạn là thành viên)/u

/** `- Số hiệu văn bản: 09/2016/NQ-HĐND`: the same as a list. */
export const WEB_RECORD_ITEM =
  /^[-–•*] ?(?:Số(?: ký)? hiệu|Loại văn bản|(?:Nơi|Cơ quan) ban hành|Người ký|Ngày (?:ban hành|(?:có |hết )?hiệu lực|áp dụng|đăng công báo)|Lĩnh vực|Tình trạng(?: hiệu lực)?|Trích yếu)(?: văn bản)? ?:/u

/** When a page was published or printed: `4/24/2018 9:23:12 AM`, `Tháng Tư 18, 2020 4:07 chiều`. */
export const WEB_TIME =
  /^(?:(?:(?:Thứ \p{L}{2,4}|Chủ [Nn]hật),? )?(?:[Nn]gày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:,? (?:[-|] )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)?(?: \(?GMT ?\+7\)?)?|Tháng \p{Lu}\p{L}+(?: \p{L}+)? \d{1,2}, \d{4}(?: \d{1,2}:\d\d(?: (?:sáng|trưa|chiều|tối))?)?)$/u

/** `- 2Nghị định 107/2020/NĐ-CP sửa đổi …`: the counted list of other texts that a site sets before the text. */
export const WEB_RELATED =
  /^(?:(?:[-–•*] ?)?\d{1,3}|[-–•*] ?\d{1,3} )(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị (?:định|quyết)|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Công điện|Kết luận|Thông báo|Hướng dẫn|Chương trình|Văn bản) /u

/** The day and the hour of a page over the title of its text: `Thứ Năm, 15/10/2020, 16:21 (GMT+7)`. */
export const WEB_CLOCK =
  /^(?:Thứ \p{L}{2,4}|Chủ [Nn]hật),? (?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4},? (?:[-|] )?\d{1,2}:\d\d(?: \(?GMT ?\+7\)?)?$/u

/** The name or the address of a site with legal texts, alone on its line, as its pages print it among the paragraphs. */
export const LAW_SITE =
  /^(?:(?:Nguồn: ?)?(?:THƯ VIỆN PHÁP LUẬT|Thư viện pháp luật|ThuVienPhapLuat|LuatVietnam|LUATVIETNAM|Hệ [Tt]hống [Pp]háp [Ll]uật|Luật Minh Khuê)(?: [-–|] [^.;]{1,60})?(?: (?:www\.)?[a-z]{4,20}\.(?:vn|com|com\.vn))?|(?:https?:\/\/)?(?:www\.)?(?:thuvienphapluat|luatvietnam|hethongphapluat|luatminhkhue|vanbanphapluat|thuviennhadat|lawnet)\.(?:vn|com|co)(?:\/\S*)?)$/u

/** The mark that a site hides in what is copied from it: `VABWAFAATABfADIAMAAxADgA=`, letters of two bytes in Base64. */
export const COPY_MARK = /^(?=(?:[^A]*A){6})[A-Za-z0-9+/]{20,120}={1,2}$/

/** The mark of an image alone on its line, as programs leave it that turn a page into text: `![](logo.png)`, `![]() |`. */
export const IMAGE_MARK = /^!\[[^\]\n]{0,80}\]\([^()\n]{0,200}\)(?: ?\|)?$/u
