/** What the headers of a task table say of its columns, and whether the cells below them are of that kind. */

import { isDitto } from '../../text/ditto.js'
import { CELL_BREAK, type RowBlock } from '../block.js'

/** What a header says of the cells below it. */
export type ColumnKind = 'task' | 'group' | 'body' | 'time' | 'figure' | 'note' | 'any' | 'other'

/** What an empty cell costs where a row is laid out without marks: what is seldom empty costs most. */
export const EMPTY_COST: Record<ColumnKind, number> = {
  task: 20,
  group: 0.1,
  body: 2.5,
  time: 2.5,
  figure: 2,
  note: 0.1,
  any: 2,
  other: 2,
}

const TIME_HEAD =
  /thời gian|thời hạn|thời điểm|tiến độ|lộ trình|giai đoạn (?:thực hiện|triển khai)|bắt đầu|kết thúc|hoàn thành|ngày|tháng|quý|^hạn(?!\p{L})/iu
const BODY_HEAD =
  /chủ trì|phối hợp|cơ quan|đơn vị(?! tính)|tham mưu|phân công|trách nhiệm|thực hiện|cấp (?:trình|phê duyệt|ban hành)|bộ phận|phụ trách|đảm (?:nhiệm|nhận)|cá nhân|chủ (?:đầu tư|dự án|quản)|đầu mối/iu
/** Whom or where the work is about: bodies as well as words. */
const ANY_HEAD = /^(?:Đối tượng|Thành phần|Địa (?:điểm|bàn|phương))(?!\p{L})/iu
const NOTE_HEAD = /ghi chú/iu
const LEAD_HEAD =
  /^(?:(?:Cơ quan|Đơn vị|Sở, ngành|Bộ phận)(?: ?[,/] ?.{1,20})? (?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)|(?:Phân công|Trách nhiệm)(?: thực hiện)?$)/iu
/** `Sản phẩm hoàn thành`: what is done by then, and no time. */
const PRODUCT_HEAD = /^(?:Sản phẩm|Kết quả|Đầu ra)(?!\p{L})/iu
/** `Thực hiện năm 2025`: figures, and nobody who does anything. */
const FIGURES_HEAD =
  /^(?:Ước )?(?:Thực hiện|Kết quả|Hiện trạng)(?: thực hiện)?(?: đến)?(?: hết)?(?: cuối)? (?:năm|quý|tháng|kỳ|20\d\d)/iu

/** How the name of a body begins, a time, and what comes of work. */
export const BODY =
  /^(?:Và )?(?:(?:Các|Một số|Liên|Từng|(?<=^Và )các) )?(?:Bộ(?! (?!ngành|trưởng)\p{Ll})|Sở|Ban(?! hành)|Đảng (?:ủy|uỷ|bộ|đoàn)|Chi bộ|Thường trực|Bí thư|Đồng chí|Đ\/c|Phó (?:Chủ tịch|Giám đốc|Bí thư|Trưởng|Chánh|Cục trưởng)|(?:Ông|Bà|Thầy|Cô)(?= \p{Lu})|Vụ|Trạm|Liên minh|Ủy ban|Uỷ ban|UBND|HĐND|MTTQ|UBMTTQ|Hội(?! nghị| thảo| thi)|Hiệp hội|Công ty|Thuế (?:tỉnh|thành|cơ sở)|Hợp tác xã|Học viện|Bệnh viện|Hạt|UB|Công an|Văn phòng|VP|TT(?= \p{Lu})|Tổ(?! chức)|Đội|Khoa(?! học)|(?:Phó )?Hiệu trưởng|BGH|GV(?:CN|BM)|Giáo viên|Tổng phụ trách|TPT|Toàn (?:trường|thể|đơn vị)|Tất cả|Cục|Chi cục|Viện|Trường(?! hợp)|Trung tâm|Đài|Báo(?! cáo)|Tỉnh|Thành(?! lập)|Huyện|Xã(?! hội)|Phường|Thôn|Khu phố|Tổ dân phố|Phòng(?!,| chống| ngừa| cháy)|Liên đoàn|Đoàn|Thanh tra|Kho bạc|Ngân hàng|Bảo hiểm|Quỹ|Tổng(?! kết| hợp| số)|Tập đoàn|Mặt trận|Cơ quan|Đơn vị|Chủ tịch|Giám đốc|Thủ trưởng|Kiểm toán|Bưu điện|Viễn thông|Điện lực|VNPT|Viettel|(?<=^Các )(?:bệnh viện|chi bộ|chi, đảng bộ|đảng bộ|trung tâm|trạm|chi cục|hợp tác xã|công ty|hộ)|Tòa|Toà|Thủ tướng|Chính phủ|Quốc hội|Cơ sở|Doanh nghiệp|Địa phương|bộ|sở|ban|cơ quan|đơn vị|cấp|ấp|bản(?! đồ| tin| đăng| cam)|khóm|buôn|tổ(?! chức)|địa phương|ngành|phòng|trường|xã(?! hội)|huyện|thôn|khu phố|tổ dân phố|hội|tổ chức|tập đoàn|doanh nghiệp|cục|thành viên|tỉnh|nhà|chủ)(?!\p{L})/u
export const TIME =
  /^(?:(?:\d{1,2}[/.–-])?(?:\d{1,2}[/.-])?(?:19|20)\d\d|(?:\d{1,2} ?[–-] ?)?\d{1,2}[/.]\d{1,2}(?![\d.])|[Ll]iên tục|thường xuyên|Quý|Tháng|Năm|Giai đoạn|Từ|Đến|Trước|Sau|Trong|Theo(?! dõi)|Hằng|Hàng|Thường(?! (?:trực|vụ))|Định kỳ|Cả năm|Ngay|Xong|Đầu(?! (?:tư|mối|thầu))|Cuối|Giữa|Chậm|Khi|Đã|Thực hiện|Bắt đầu|Hoàn thành|Khởi công|6 tháng|Tuần|Ngày|Kể từ|Dự kiến|Kỳ họp)(?!\p{L})/u
export const PRODUCT =
  /^(?:(?:Các|Bộ) )?(?:Quyết định|Kế hoạch|Báo cáo|Nghị quyết|Nghị định|Thông tư|Đề án|Dự án|Văn bản|Chương trình|Luật|Hệ thống|Cơ sở dữ liệu|Công văn|Tờ trình|Hội nghị|Biên bản|Chỉ thị|Hướng dẫn|Quy chế|Quy định|Danh mục|Hồ sơ|Phương án|Thông báo|Quy trình|Phần mềm|Mô hình|Lớp|Tài liệu|Chỉ số|Tiêu chí)(?!\p{L})/iu

/** What tasks are grouped by, before the column of the tasks. */
const GROUP_HEAD =
  /^(?:Nhóm|Nội dung chung|Mục tiêu|Lĩnh vực|Vấn đề|Chủ đề|Chuyên đề|Trụ cột|Hợp phần|Định hướng)(?!\p{L})/iu

/** What the header cells (without the one over the labels) say of their columns. */
export function kindsOf(header: readonly string[]): ColumnKind[] {
  const first = header.findIndex(isWorkHead)
  // `Nhóm nhiệm vụ, giải pháp` before `Nhiệm vụ cụ thể`
  const next = GROUP_HEAD.test(header[first] ?? '') ? header.findIndex((head, i) => i > first && isWorkHead(head)) : -1
  const work = next < 0 ? first : next
  // who leads, or what the tasks are grouped by, may stand before what is done
  let named = work > 0 && header.slice(0, work).some((head) => LEAD_HEAD.test(head) || GROUP_HEAD.test(head))
  return header.map((head, i) => {
    if (named && i === work) return 'task'
    if (i < work && GROUP_HEAD.test(head)) return 'group'
    if (NOTE_HEAD.test(head)) return 'note'
    if (FIGURES_HEAD.test(head) || isUnitHead(header, i)) return 'other'
    if (TIME_HEAD.test(head) && !/cơ quan|đơn vị/iu.test(head) && !PRODUCT_HEAD.test(head)) return 'time'
    if (BODY_HEAD.test(head) && named) return 'body'
    if (named) return ANY_HEAD.test(head) ? 'any' : 'other'
    named = true
    return 'task'
  })
}

/** `Chỉ tiêu | Đơn vị | Năm 2026`: in what it is measured, and nobody who does it. */
function isUnitHead(header: readonly string[], at: number): boolean {
  if (!/^đơn vị$/iu.test(header[at] ?? '') || !/(?:19|20)\d\d/u.test(header[at + 1] ?? '')) return false
  return header.slice(0, at).some((head) => /(?<!\p{L})chỉ (?:tiêu|số)(?!\p{L})/iu.test(head))
}

const FIGURE_HEAD =
  /^(?:(?:KH|TH|UTH|Kế hoạch|Thực hiện|Ước (?:TH|thực hiện)|Mục tiêu|Hiện trạng|(?:Đến )?Năm)? ?(?:năm )?(?:19|20)\d\d|Cả năm|0?6 tháng (?:đầu|cuối)(?: năm)?|NST[WƯ]|NSĐP|NSNN|Tổng số|Tổng cộng|Tổng mức.*|Kinh phí.*|Đơn vị tính|ĐVT|Q(?:u[ýí]|úy) (?:IV|I{1,3}|[1-4])|(?:T|Tháng )?\d{1,2}|IV|I{1,3})$/iu
/** A figure, a mark for one or `%` for its unit. */
export const FIGURE = /^(?:[<>≥≤~]?\d[\d.,]{0,20}%?|[xX×%])$/u

/** The kinds of columns of which some hold figures alone: `2026`, `Cả năm`, `Tổng số`. */
export function kindsWithFigures(header: readonly string[]): ColumnKind[] {
  const kinds = kindsOf(header)
  return header.map((head, i) => (FIGURE_HEAD.test(head) ? 'figure' : (kinds[i] ?? 'other')))
}

/** What a line heads, where it is a cell of a header of tasks: the work, who does it, or when. */
export function headsColumnOf(line: string): ColumnKind | null {
  if (isWorkHead(line)) return 'task'
  if (BODY_HEAD.test(line)) return 'body'
  return TIME_HEAD.test(line) ? 'time' : null
}

const FEWEST_HEADS = 3
const LONGEST_HEAD = 90
const WORK_HEAD =
  /^(?:Tên |Các |Danh mục |Yêu cầu |Nhóm nhiệm vụ ?[/,] ?)?(?:Nội dung|Nhiệm vụ|Giải pháp|Biện pháp|Công việc|Hoạt động|Đầu việc|Phần việc|Việc (?:cần|phải) làm|(?<=^Tên )(?:chương trình|đề án|dự án|văn bản|mô hình)|(?:Chương trình|Đề án|Dự án), (?:chương trình|đề án|dự án|nhiệm vụ|kế hoạch))(?!\p{L})/iu

/** True for the header of a column of tasks. */
export const isWorkHead = (cell: string): boolean => WORK_HEAD.test(cell)

/** What the first column of a table without ordinals may hold: when, which step, of which kind, by which code. */
const FIRST_HEAD =
  /^(?:(?:Thời (?:gian|điểm|hạn)|Tháng|Tuần|Quý|Ngày|Hạn|Mốc|Tiến độ)(?:[ /]\p{L}+){0,4}|(?:Bước|Giai đoạn|Nhóm|Lĩnh vực|Mục tiêu|Mã)(?: \p{L}+){0,3})$/iu
const NEAR = 3

/** True for the first headers of a table of work without ordinals: that of the tasks stands among them, or behind a time. */
export const opensWork = ([first = '', ...others]: readonly string[]): boolean =>
  isWorkHead(first) || (FIRST_HEAD.test(first) && others.slice(0, NEAR).some(isWorkHead))

/** `Thời gian | Nội dung công việc | Đơn vị chủ trì`: headers of work and of who does it, without a column of labels. */
export function headsWork(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_HEADS || cells.some((cell) => cell === '' || cell.length > LONGEST_HEAD)) return false
  return kindsOf(cells).includes('body') && cells.some(isWorkHead)
}

/** `Thời điểm | Kết quả phải đạt | Cơ quan chịu trách nhiệm`: when, what and who, however the work is called. */
export function headsDates(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells
  if (cells.length < FEWEST_HEADS || cells.some((cell) => cell === '' || cell.length > LONGEST_HEAD)) return false
  return FIRST_HEAD.test(first) && TIME_HEAD.test(first) && others.some((head) => BODY_HEAD.test(head))
}

/** Cells that fit their columns less than this were parted in the wrong places. */
export const FITTING = 0.75

/** How well the cells fit their columns: the share of those under a kind of their own that open as they should. */
export function fitOf(rows: readonly (readonly string[])[][], kinds: readonly ColumnKind[]): number {
  let told = 0
  let right = 0
  for (const row of rows) {
    kinds.forEach((kind, c) => {
      const [line, ...more] = row[c] ?? []
      if (line === undefined || (kind !== 'body' && kind !== 'time') || isDitto(line)) return
      told++
      // a narrow column has a syllable a line
      const opening = (line.includes(' ') ? line : [line, ...more.slice(0, 2)].join(' ')).replace(/^[-–+•] ?/u, '')
      if ((kind === 'body' ? BODY : TIME).test(opening)) right++
    })
  }
  return told === 0 ? 0 : right / told
}

/** How well the rows of a table fit what its header says of their columns, those without a cell in them left out. */
export function fitOfRows(rows: readonly Pick<RowBlock, 'cells'>[]): number {
  const [header, ...items] = rows
  const kinds = kindsOf(header?.cells.slice(1) ?? [])
  return fitOf(
    items.map(({ cells }) => cells.slice(1).map((cell) => (cell === '' ? [] : cell.split(CELL_BREAK)))),
    kinds,
  )
}
