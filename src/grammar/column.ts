/** What a column of an annex holds, told from its header. */
import type { ColumnRole } from '../plan.js'
import { foldKey } from '../text/fold.js'
import { withoutMarks } from '../text/syllable.js'
import { spelledOut } from './short-headers.js'
import { isBeforePlan, isFormerPlan, isReachedBy, roleOfReached } from './year-column.js'

/** Who answers in person is no body: the persons of an assignment are read from such a column. */
const PERSONS =
  /^(?:(?:phân công|trách nhiệm|thực hiện)(?: (?:nhiệm vụ|thực hiện))? )?(?:lãnh đạo|người|cá nhân(?! và| hoặc)|cán bộ|chuyên viên|đồng chí|họ và tên|họ tên)(?: .{0,40})?(?:phụ trách|chỉ đạo|theo dõi|thực hiện|chịu trách nhiệm|đảm nhiệm|đảm nhận)/u

/** True for the header of a column of persons: `Lãnh đạo phụ trách`. */
export function headsPersons(header: string): boolean {
  return PERSONS.test(foldKey(header).slice(0, 80))
}

const NO_WORK =
  /^(?:(?:nội dung|khoản) chi(?: phí)?$|(?:nội dung|các) (?:tồn tại|hạn chế|khuyết điểm|sai phạm|vi phạm)(?:, (?:tồn tại|hạn chế|khuyết điểm))?$|họ ?(?:,|và)? ?(?:chữ đệm |đệm )?(?:và )?tên|tên (?:cán bộ|đại biểu|giáo viên|học sinh|thành viên)|chức (?:vụ|danh)|(?:số )?điện thoại|email|địa chỉ|(?:cơ quan|đơn vị|đối tượng|địa phương|cơ sở|xã|địa bàn) được (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá)|ngày sinh|năm sinh)(?!\p{L})/u

/** True for the header of what is no work: who people are, what is paid for: `Họ và tên`, `Chức vụ`, `Nội dung chi`. */
export function headsNoWork(header: string): boolean {
  return NO_WORK.test(foldKey(header).slice(0, 80))
}

const MONITORS = /^(?:cơ quan|đơn vị|sở|ngành|bộ phận|nơi|đầu mối) .{0,40}(?:theo dõi|giám sát|đôn đốc)/u

/** True for the header of a column of who watches over the work: `Đơn vị theo dõi, đôn đốc`. */
export function headsMonitors(header: string): boolean {
  return MONITORS.test(foldKey(header).slice(0, 80))
}

/**
 * Header words and the role they give, the first that fits. The order matters: `Đơn vị chủ trì` and
 * `Đơn vị tính` begin alike, `Thời gian báo cáo kết quả` is a schedule.
 */
const HEADERS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:stt|tt|số tt|s[. ]?t[. ]?t|t t|số thứ tự|thứ tự|no|#)\.?$/u, 'ordinal'],
  [/^(?:đơn vị tính|đơn vị đo|đvt|đv tính)/u, 'unit'],
  [/ghi chú|lưu ý/u, 'note'],
  [/^mã (?:số |hiệu )?(?:nhiệm vụ|công việc|hoạt động|dự án|đề án|chỉ tiêu|chỉ số)/u, 'other'],
  [/^kpis?(?!\p{L})/u, 'indicator'],
  [/^(?:các )?(?:chỉ số|chỉ tiêu) (?:có )?liên quan/u, 'other'],
  [/^(?:lead|leading|responsible)(?: (?:agency|unit|body))?$|^(?:task )?owner$/u, 'lead'],
  [
    /^(?:support|supporting|co-?ordinating|co-?ordination|partners?)(?: (?:agency|agencies|unit|units|body|bodies))?$/u,
    'coordinator',
  ],
  [/^(?:deadline|timeline|time|schedule|due date)$/u, 'schedule'],
  [/^(?:outputs?|deliverables?|results?|products?)$/u, 'output'],
  [/^(?:tasks?|activity|activities|work)(?: (?:title|name|description))?$/u, 'task'],
  [PERSONS, 'other'],
  // `Kết quả/Đánh giá`, `Sản phẩm hoàn thành`: the first word says what stands in the cells
  [
    /^(?:sản phẩm|kết quả|đầu ra|(?:hồ sơ )?minh chứng)(?!\D*(?:19|20)\d\d|.{0,3} (?:đánh giá|theo dõi|giám sát))/u,
    'output',
  ],
  [/^(?:hình thức|loại|thể loại) văn bản|^hình thức (?:trình, )?ban hành|^văn bản (?:được |cần )?ban hành$/u, 'output'],
  // what was found wrong is not what is to be done
  [/^(?:các |những |nội dung )?(?:tồn tại|hạn chế|khuyết điểm|khó khăn|vướng mắc|nguyên nhân)(?!\p{L})/u, 'other'],
  [/^thời gian ?(?:[/,;&–-]|và) ?địa điểm/u, 'schedule'],
  [
    /^(?:kế hoạch|kh|nhu cầu|dự kiến|bố trí|lũy kế|tổng)? ?vốn(?!\p{L})|^(?:tỷ lệ|mức độ|tình hình) hoàn thành/u,
    'other',
  ],
  // who gave the work, and not what it is
  [/^(?:số |số, ký hiệu |tên )?văn bản (?:giao|chỉ đạo|yêu cầu)(?!\p{L})/u, 'other'],
  [
    /^(?:(?:mục tiêu(?: cụ thể)?|nội dung|tiêu chí) ?(?:[/,;&–-]|và) ?|(?:danh mục|hệ thống|bộ) )?(?:tên )?(?:các |nhóm )?chỉ (?:tiêu|số)(?: (?:(?:giám sát|theo dõi), ?)?đánh giá)?$/u,
    'indicator',
  ],
  [/theo dõi|đánh giá|giám sát|kinh phí|nguồn vốn|nguồn lực|tổng mức|dự toán|địa điểm|căn cứ/u, 'other'],
  [
    /cấp (?:(?:thẩm định|xem xét), ?)?(?:trình|phê duyệt|ban hành|có thẩm quyền|quyết định|thông qua)|(?:cơ quan|người|thẩm quyền) (?:(?:thẩm định|xem xét), ?)?(?:phê duyệt|ban hành|quyết định|thông qua)/u,
    'approver',
  ],
  [/^(?:cơ quan|đơn vị) trình/u, 'executor'],
  // one column for both: the first is the one that leads
  [/chủ trì ?(?:[/,;&–-]|và) ?(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện| triển khai)?$/u, 'lead'],
  [
    /phối hợp|phối kết hợp|tham gia|^(?:cơ quan|đơn vị) (?:hỗ trợ$|cùng thực hiện)|(?:^| )(?:cơ quan|đơn vị)(?:, đơn vị)? (?:có )?liên quan$/u,
    'coordinator',
  ],
  // `Nội dung phụ trách`: what, and not who
  [
    /^(?:các )?(?:nội dung|nhiệm vụ|công việc|phần việc|đầu việc|lĩnh vực|mảng|tiêu chuẩn|tiêu chí)(?:[ ,/].{0,30})? (?:phụ trách|đảm nhiệm|đảm nhận|đảm trách|chịu trách nhiệm)$/u,
    'task',
  ],
  [/^(?:địa bàn|khu vực|cụm|tuyến)(?:[ ,/].{0,30})? (?:phụ trách|đảm nhiệm|đảm nhận)$/u, 'other'],
  [/^(?:nhóm|tổ|tiểu ban)(?: (?:công tác|thực hiện|chuyên trách|giúp việc|chuyên môn))$/u, 'executor'],
  [/chủ trì|chủ quản|đầu mối|chịu trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|đảm trách|chủ công/u, 'lead'],
  [/^(?:cơ quan|đơn vị) (?:tham mưu|soạn thảo|xây dựng|chuẩn bị)/u, 'lead'],
  [
    /(?:(?:cơ quan|đơn vị|sở|ngành|bộ|nơi|chủ thể|tổ chức)[ ,/]|^(?:địa phương|lực lượng|tổ|cấp) ).{0,20}(?:thực hiện|triển khai|thi hành|xử lý)/u,
    'executor',
  ],
  [
    /^(?:các )?(?:cơ quan|đơn vị|địa phương|sở|ngành|phòng|bộ phận)(?: ?[,/] ?(?:cơ quan|đơn vị|địa phương|ban|ngành|phòng|cá nhân)){0,2} được (?:giao|phân công)(?: (?:nhiệm vụ|thực hiện|triển khai))?$/u,
    'executor',
  ],
  [/^(?:phân công|trách nhiệm)(?: (?:thực hiện|nhiệm vụ|chính))?$/u, 'executor'],
  [/^(?:các )?(?:khoa|phòng|ban)(?:, .{0,20})? (?:thực hiện|triển khai)$/u, 'executor'],
  [/^(?:(?:cơ quan|đơn vị)(?: được (?:giao|phân công)| tổ chức)?|(?:cơ quan |đơn vị )?chủ đầu tư)$/u, 'executor'],
  // `Cơ quan, đơn vị`, `Đơn vị/Địa phương`
  [
    /^(?:tên |các )?(?:cơ quan|đơn vị|sở|ngành|khoa|phòng)(?: ?[/,–-] ?(?:và )?(?:cơ quan|đơn vị|tổ chức|địa phương|cá nhân|ban|ngành|phòng|tổ))+$/u,
    'executor',
  ],
  [
    /^(?:thứ ?(?:[/,–-] ?)?)?(?:tháng|tuần|quý|ngày)(?: ?[/,] ?(?:tháng|năm|giờ))*(?: (?:giờ|thực hiện|trình|tổ chức))?$/u,
    'schedule',
  ],
  [
    /thời gian|thời hạn|tiến độ|hạn hoàn thành|thời điểm|lộ trình|hoàn thành|kỳ hạn|^(?:hạn chót|dự kiến trình)$/u,
    'schedule',
  ],
  [
    /^(?:năm|giai đoạn|thời kỳ|hạn|kỳ|tần suất|định kỳ)(?: (?:thực hiện|triển khai|báo cáo|trình|xử lý|gửi))?$/u,
    'schedule',
  ],
  [
    /(?:^|[^\p{L}])(?:hiện trạng|năm gốc|năm cơ sở|số gốc|thực trạng|hiện nay|(?<!thực )hiện tại)(?!\p{L})|^(?:(?:đã )?thực hiện|ước(?: thực hiện| th| tính| đạt)?|[uư]th|th|kết quả|số liệu|đạt được)(?: đạt được| thực hiện)? (?:(?:đến|cả|giai đoạn|gđ|0?[369] tháng(?: đầu)?) )?(?:năm )?\d{4}|^năm \d{4} (?:ước|thực hiện)/u,
    'baseline',
  ],
  [/(?:^|[^\p{L}])so (?:với|sánh)|^tăng\/? ?giảm|^tỷ lệ so/u, 'other'],
  [
    /^(?:mục tiêu|kế hoạch|kh|chỉ tiêu|phấn đấu|đến|giai đoạn|dự kiến|mốc|lũy kế)? ?(?:đến )?(?:năm )?\d{4}(?:-\d{4})?$/u,
    'target',
  ],
  [/^năm \d{4} (?:kế hoạch|mục tiêu|chỉ tiêu)$/u, 'target'],
  [/^(?:chỉ tiêu|mục tiêu|kế hoạch)(?: phấn đấu)? (?:đến )?(?:cuối |hết )?(?:năm|giai đoạn) \d{4}/u, 'target'],
  [/^(?:đến )?(?:cuối|hết) năm \d{4}$/u, 'target'],
  [
    /^(?:(?:kế hoạch|mục tiêu|chỉ tiêu) 5 năm|(?:bình quân|bq|tổng(?: cộng| số)?|cộng|cả|lũy kế)(?: (?:giai đoạn|gđ|5 năm|các năm))?) \d{4} ?[-–] ?\d{4}$/u,
    'target',
  ],
  [
    /^(?:mục tiêu|kế hoạch|chỉ tiêu|kịch bản|tầm nhìn|phấn đấu)(?:[ ,]\D{1,40})? (?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/u,
    'target',
  ],
  [/^(?:chỉ tiêu|kế hoạch)(?: kế hoạch)?(?: được)? giao$/u, 'target'],
  [/^(?:tên )?(?:các )?nhóm (?:sản phẩm|mặt hàng)/u, 'other'],
  [/sản phẩm|kết quả|đầu ra/u, 'output'],
  [/^(?:mục tiêu, |mục tiêu và )?(?:tên |các |nhóm )?chỉ (?:tiêu|số)|^mục tiêu$|^nội dung chỉ tiêu/u, 'indicator'],
  [
    /nhiệm vụ|nội dung|công việc|(?:đầu|phần|tên) việc|việc (?:cần|phải)|giải pháp|^(?:các )?biện pháp|hoạt động|danh mục|tên (?:đề án|dự án|chương trình|văn bản|luật|thông tư|nghị định|nghị quyết|chuyên đề|công trình|đề tài)|đề án|dự án|hạng mục/u,
    'task',
  ],
]

/** True for the header of a column in words that no role is known by, and that count nothing: `Ai làm`. */
export function isOpenHead(header: string): boolean {
  const key = foldKey(header).slice(0, 120)
  // `Từ` without `Đến` is no time
  if (BEGINNING.test(key) || END.test(key)) return false
  return !/\d/.test(key) && !NO_TASK.test(key) && !NO_WORK.test(key) && !HEADERS.some(([pattern]) => pattern.test(key))
}

/** `Năm 2025 (ước thực hiện)` */
const REACHED_IN = /\((?:ước|[uư]th|đã thực hiện|thực hiện|th|hiện trạng|kết quả)(?!\p{L})/u

/**
 * The role of a column with this header, as written in any case, the words of several header rows in one string;
 * `other` where it says none. `Đơn vị thực hiện` is an `executor`: it is the lead where no other column is, which
 * `columnRolesOf` decides from all headers of a table.
 */
export function columnRoleOf(header: string): ColumnRole {
  const key = spelledOut(foldKey(header).slice(0, 120))
  const outside = key.replace(/ ?\([^()]*\)/gu, '')
  const role = roleOfKey(outside === '' ? key : outside)
  if (role === 'target' && REACHED_IN.test(key)) return 'baseline'
  if (outside === key || (role !== 'executor' && role !== 'other')) return role
  // `Cơ quan (phối hợp)`; not the source of a material: `Nguyên liệu đầu vào (từ sản phẩm hiện có)`
  const inside = roleOfKey(key)
  return inside === 'lead' || inside === 'coordinator' ? inside : role
}

/** What is measured of a project, held by a person or told of a task: `Giá trị của dự án`, `Nhiệm vụ trong Tổ`, `Nội dung, quy mô`. */
const NO_TASK =
  /^(?:giá trị|tỷ lệ|định mức|quy mô|vị trí|chức danh)(?!\p{L})|^công việc ?[-–,/] ?chức vụ|^(?:nội dung|khoản) chi(?: phí)?$|^nội dung(?:,| và) (?:quy mô|phạm vi)(?!\p{L})|^nhiệm vụ (?:trong|tại) (?:tổ|ban|đoàn|hội đồng|tiểu ban)(?!\p{L})/u

/** What is measured of those who take part: `Giá trị tham gia xuất khẩu`, `Số hộ tham gia`. */
const NO_BODY =
  /(?:^| )(?:giá trị|tỷ lệ|số (?:lượng|lượt|người|hộ|lao động|doanh nghiệp|học viên)|sản lượng) ?(?:.{0,30} )?tham gia/u

function roleOfKey(key: string): ColumnRole {
  // the letter of a column, below its header
  if (key.length < 2 && key !== '#') return 'other'
  for (const [pattern, role] of HEADERS) {
    if (!pattern.test(key)) continue
    const isNone = (role === 'task' && NO_TASK.test(key)) || (role === 'coordinator' && NO_BODY.test(key))
    return isNone ? 'other' : role
  }
  return misreadRole(key)
}

/** Names of columns by their letters alone: `Chú trì`, `Phõi hợp`, `Thòi gian` as recognition reads them, or typed without marks. */
const LETTERS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/(?:^| )phoi (?:ket )?hop(?: |$)/, 'coordinator'],
  [/(?:^| )chu tri(?: |$)/, 'lead'],
  [/(?:^| )thoi (?:gian|han)(?: |$)/, 'schedule'],
]

function misreadRole(key: string): ColumnRole {
  const letters = withoutMarks(key)
  return LETTERS.find(([pattern]) => pattern.test(letters))?.[1] ?? 'other'
}

/** True for words that head a column, whatever its role. */
export function headsColumn(header: string): boolean {
  return columnRoleOf(header) !== 'other' || NO_TASK.test(foldKey(header))
}

/** `Lộ trình 2022` is headed by both: the years are those of the target. */
const OF_A_YEAR = /^(?:lộ trình|tiến độ)[^\d]{0,40}(?:19|20)\d\d$/iu

/** `Năm 2023 Kế hoạch` */
const YEAR_OF_PLAN = /^năm (?:19|20)\d\d kế hoạch$/iu

/** Two columns for one time: `Bắt đầu` and `Hoàn thành`, `Từ` and `Đến`. */
const BEGINNING =
  /^(?:(?:thời gian|thời điểm|thời hạn|tiến độ|lộ trình|ngày|tháng|năm)(?: (?:thực hiện|triển khai))? ){0,2}(?:bắt đầu|khởi công|khởi động|từ(?: ngày| tháng| năm)?)$|^(?:start|begin)(?: date)?$/u
const END =
  /^(?:(?:thời gian|thời điểm|thời hạn|tiến độ|lộ trình|ngày|tháng|năm)(?: (?:thực hiện|triển khai))? ){0,2}(?:hoàn thành|kết thúc|đến(?: ngày| tháng| năm)?)$|^(?:thời )?hạn(?: (?:hoàn thành|cuối|chót))?$|^(?:end|due|finish)(?: date)?$|^deadline$/u

const ROUND = /(?:^| )((?:đợt|lần|vòng|kỳ) (?:\d{1,2}|[ivx]{1,4}))$/u

/** Which round of the work the header of a column is of: `đợt 1`; null for another header. */
export function roundOf(header: string): string | null {
  return ROUND.exec(foldKey(header))?.[1] ?? null
}

/** True for the header of a column that says when a task begins, beside one that says when it ends. */
export function isBeginning(header: string): boolean {
  return BEGINNING.test(foldKey(header))
}

function isInterval(headers: readonly string[], i: number): boolean {
  const key = foldKey(headers[i] ?? '')
  return (
    (BEGINNING.test(key) && headers.some((other) => END.test(foldKey(other)))) ||
    (END.test(key) && headers.some(isBeginning))
  )
}

/** The roles of all columns of a table, one for each header in their order: those who carry out lead where no column names a lead. */
export function columnRolesOf(headers: readonly string[]): ColumnRole[] {
  const named = headers.map((header, i) => (isInterval(headers, i) ? 'schedule' : columnRoleOf(header)))
  const roles = named.map((role, i) => roleAmong(headers, i, role, named))
  if (roles.includes('lead')) return roles
  return roles.map((role) => (role === 'executor' ? 'lead' : role))
}

function roleAmong(headers: readonly string[], i: number, role: ColumnRole, named: readonly ColumnRole[]): ColumnRole {
  const header = headers[i] ?? ''
  const isOfIndicators = named.includes('indicator') || named.includes('unit')
  if (isOfIndicators && role === 'schedule' && OF_A_YEAR.test(header)) return 'target'
  if ((role === 'target' || YEAR_OF_PLAN.test(header)) && isFormerPlan(header, headers, named)) return 'other'
  const reached = isOfIndicators ? roleOfReached(header, headers) : null
  if (reached) return reached
  if (role === 'target' && isBeforePlan(header, headers)) return 'baseline'
  if (isOfIndicators && role === 'other' && isReachedBy(header, headers, named)) return 'target'
  if (role === 'executor' && CHIEF.test(header) && named.some((other, k) => k !== i && other === 'executor'))
    return 'lead'
  if (role === 'lead' && ANSWERS.test(header) && headers.some((other) => LEADS.test(other))) return 'executor'
  const measured = named.filter((other) => other === 'indicator').length
  if (role !== 'indicator' || measured < 2) return role
  if (headsGroups(header)) return 'other'
  return named.indexOf('indicator') < i && SETS.test(header) ? 'target' : role
}

/** `Chỉ tiêu phấn đấu`, `Chỉ tiêu Nghị quyết Đại hội` beside `Chỉ tiêu`: how far each is to come. */
const SETS =
  /^(?:chỉ tiêu|mục tiêu)(?: cần)? (?:phấn đấu|đăng ký|giao|được giao|đề ra|đặt ra|kế hoạch|nghị quyết|NQ|đại hội)(?!\p{L})/iu

/** `Đơn vị thực hiện chính` beside `Đơn vị thực hiện`. */
const CHIEF = /thực hiện chính$/iu

/** `Cơ quan chịu trách nhiệm quản lý` beside `Đơn vị chủ trì`, which says who leads. */
const ANSWERS = /^(?!.*chủ trì).*(?:chịu trách nhiệm|phụ trách)/iu
const LEADS = /chủ trì/iu

/** True for the header of a column that names groups of what the next one lists: `Nhóm chỉ tiêu`. */
export function headsGroups(header: string): boolean {
  return /^nhóm(?!\p{L})/u.test(foldKey(header))
}
