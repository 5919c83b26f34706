/** Head nouns that plans count, as data: the longest that fits is the unit of a count. */

/** Nouns of one family are counted together where they stand in a row: `xã, phường, thị trấn`. */
const FAMILIES = [
  'xã|phường|thị trấn|đặc khu',
  'tỉnh|huyện|thị xã|thành phố|quận|địa phương',
  'thôn|bản|ấp|buôn|làng|tổ dân phố|khu phố|khóm|khu dân cư',
  'ngành|nghề|lĩnh vực',
  'sở|ban|bộ|cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|hợp tác xã|trang trại|tổ hợp tác|cơ sở|hộ kinh doanh',
  'cán bộ|công chức|viên chức|người lao động',
  'tin|bài|phóng sự|chuyên mục|chuyên trang|chuyên đề|video|ấn phẩm',
  'giáo sư|tiến sĩ|thạc sĩ|bác sĩ|dược sĩ|kỹ sư|chuyên gia|giảng viên|giáo viên',
  'hội nghị|hội thảo|hội chợ|tọa đàm|toạ đàm|diễn đàn|sự kiện|lễ hội',
  'chương trình|đề án|dự án|kế hoạch|nhiệm vụ|đề tài|mô hình',
  'cơ sở dữ liệu|hệ thống|nền tảng|phần mềm|ứng dụng',
]

const OTHERS =
  'người dân|người|lao động|học viên|học sinh|sinh viên|thành viên|hội viên|đoàn viên|đại biểu|du khách|khách|lượt khách|lượt người|lượt|' +
  'hộ gia đình|hộ nghèo|hộ cận nghèo|hộ dân|hộ|căn hộ|căn nhà|căn|ngôi nhà|nhà ở|nhà văn hóa|nhà văn hoá|nhà máy|' +
  'nhà cung cấp|nhà đầu tư|nhà thầu|nhà khoa học|viện nghiên cứu|viện|' +
  'liên hiệp hợp tác xã|tổ công tác|đội|câu lạc bộ|quỹ|chi nhánh|văn phòng|' +
  'khu công nghiệp|khu kinh tế|khu chế xuất|khu công nghệ cao|khu du lịch|khu đô thị|khu tái định cư|khu vực|khu|KCN|CCN|HTX|' +
  'cụm công nghiệp|cụm du lịch|cụm liên kết ngành|cụm|vùng sản xuất|vùng trồng|vùng nguyên liệu|vùng|mã số vùng trồng|' +
  'trung tâm dữ liệu|trung tâm|trường học|trường|phòng học|lớp học|lớp tập huấn|lớp đào tạo|lớp|khóa đào tạo|khóa|bệnh viện|phòng khám|trạm y tế|giường bệnh|giường|' +
  'bãi đậu xe|bãi đỗ xe|bến xe|bến cảng|bến|cảng|sân bay|cầu|hồ chứa|hồ|đập|cống|trạm bơm|trạm biến áp|trạm sạc|trạm quan trắc|trạm|nhà ga|' +
  'tuyến đường|tuyến cáp quang|tuyến|đoạn|điểm du lịch|điểm úng ngập|điểm trường|điểm mỏ|điểm đen|điểm|vị trí|công trình|hạng mục|mỏ|làng nghề|chợ|siêu thị|cửa hàng|khách sạn|' +
  'sản phẩm|mặt hàng|thương hiệu|nhãn hiệu|chuỗi liên kết|chuỗi cung ứng|chuỗi giá trị|chuỗi|tiêu chí|chỉ tiêu|chỉ số|tiêu chuẩn|quy chuẩn|' +
  'thủ tục hành chính|thủ tục|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|hồ sơ|văn bản|nghị quyết|quyết định|báo cáo|tài liệu|cuốn|quyển|tờ rơi|tờ gấp|' +
  'nhóm nghiên cứu|nhóm|đội ngũ|sáng chế|bằng sáng chế|công trình nghiên cứu|bài báo|công bố|giải pháp|hợp đồng|thỏa thuận|phương án|' +
  'cây xanh|cây|con|giống|loại|loài|máy|tổ máy|thiết bị|xe|phương tiện|camera|tàu|bộ thiết bị|cuộc|đợt|buổi|lần|chuyến|vụ|ca|phiên|bậc|hạng|' +
  'nền kinh tế|nước|quốc gia|năm|tháng|tuần|ngày|giờ|phút|giây|tuổi|' +
  'tấn|tạ|kg|lít|mét khối|mét vuông|mét|cây số|héc ta|hecta|độ'

const FAMILY_OF = new Map<string, number>()
const NOUNS = new Set<string>()
FAMILIES.forEach((family, i) => {
  for (const noun of family.split('|')) {
    NOUNS.add(noun)
    FAMILY_OF.set(noun, i)
  }
})
for (const noun of OTHERS.split('|')) NOUNS.add(noun.toLowerCase())

/** Words that cannot begin the noun that is counted; `03 sẵn sàng` is a slogan, `02 cấp` the shape of a government. */
const NO_NOUN = new Set(
  'và|hoặc|hay|đến|tới|là|của|có|được|bị|tại|trên|dưới|ở|với|cho|trong|ngoài|từ|để|theo|về|trở|thì|mà|nhưng|so|lên|xuống|đã|đang|sẽ|này|đó|nêu|do|bởi|như|khi|nếu|phải|không|cũng|đều|vào|ra|nhằm|tương|đạt|tăng|giảm|chiếm|còn|bằng|trước|sau|thuộc|gồm|các|những|sẵn|cấp'.split(
    '|',
  ),
)

const WORD = /[\p{L}]{1,14}(?:-[\p{L}]{1,14})?/uy

/**
 * Reads the counted noun that begins exactly at `pos`: `dự án`, `cụm công nghiệp`, `ngành, nghề, lĩnh vực`. An
 * unknown noun gives its first two syllables. Null where no noun begins there; a name (`Lê Lợi`) is none.
 */
export function matchCountedNounAt(text: string, pos: number): { end: number; noun: string } | null {
  const first = headAt(text, pos)
  if (!first) return null
  let end = first
  let last = text.slice(pos, end).toLowerCase()
  for (let i = 0; i < 4; i++) {
    const family = FAMILY_OF.get(last)
    const joint = text.startsWith(', ', end) ? 2 : text[end] === '/' ? 1 : 0
    if (family === undefined || joint === 0) break
    const next = headAt(text, end + joint)
    const noun = next ? text.slice(end + joint, next).toLowerCase() : ''
    if (!next || FAMILY_OF.get(noun) !== family) break
    end = next
    last = noun
  }
  return { end, noun: text.slice(pos, end) }
}

function headAt(text: string, pos: number): number | null {
  const ends: number[] = []
  for (let at = pos; ends.length < 4; ) {
    WORD.lastIndex = at
    const word = WORD.exec(text)
    if (!word) break
    ends.push(at + word[0].length)
    if (text[at + word[0].length] !== ' ') break
    at += word[0].length + 1
  }
  const first = ends[0]
  if (first === undefined) return null
  for (const end of ends.toReversed()) {
    if (NOUNS.has(text.slice(pos, end).toLowerCase())) return end
  }
  const word = text.slice(pos, first)
  if (NO_NOUN.has(word.toLowerCase()) || word !== word.toLowerCase()) return null
  const second = ends[1]
  const next = second === undefined ? '' : text.slice(first + 1, second)
  if (second === undefined || next !== next.toLowerCase() || NO_NOUN.has(next)) return first
  const third = ends[2]
  return third !== undefined && text.slice(second + 1, third) === 'viên' ? third : second
}
