/** The labels of properties, `Đơn vị chủ trì`, `Thời gian`, and what each says of the work above it. */

export type LabelRole =
  | 'lead'
  | 'coordinator'
  | 'executor'
  | 'approver'
  | 'monitor'
  | 'reportsTo'
  | 'person'
  | 'schedule'
  | 'output'
  | 'funding'
  | 'place'
  | 'other'

/** What a label begins with, and what it says. */
const LABELS: readonly (readonly [LabelRole, readonly string[]])[] = [
  [
    'lead',
    ['chủ trì', 'cơ quan chủ trì', 'đơn vị chủ trì', 'bộ phận chủ trì', 'sở, ngành chủ trì', 'phân công chủ trì', 'ct'],
  ],
  ['lead', ['đầu mối', 'cơ quan đầu mối', 'đơn vị đầu mối', 'cơ quan thường trực', 'cơ quan, đơn vị chủ trì']],
  ['lead', ['các đơn vị chủ trì', 'các cơ quan chủ trì', 'lực lượng chủ trì', 'tổ chức chủ trì', 'phòng chủ trì']],
  ['lead', ['phân công cơ quan chủ trì', 'phân công đơn vị chủ trì', 'giao chủ trì', 'đơn vị được giao chủ trì']],
  ['lead', ['cơ quan tham mưu', 'đơn vị tham mưu', 'cơ quan chủ trì, tham mưu', 'chủ trì, tham mưu']],
  ['lead', ['cơ quan soạn thảo', 'đơn vị soạn thảo', 'cơ quan chịu trách nhiệm', 'trách nhiệm chỉ đạo']],
  ['lead', ['đơn vị chủ trì, tham mưu', 'cơ quan chủ trì, đầu mối', 'đơn vị được giao', 'cơ quan được giao']],
  ['lead', ['cơ quan chuẩn bị', 'đơn vị chuẩn bị', 'cơ quan trình', 'đơn vị trình']],
  [
    'coordinator',
    ['ph', 'phối hợp', 'cơ quan phối hợp', 'đơn vị phối hợp', 'bộ phận phối hợp', 'cơ quan, đơn vị phối hợp'],
  ],
  [
    'coordinator',
    ['phân công phối hợp', 'trách nhiệm phối hợp', 'cùng phối hợp', 'đơn vị cùng phối hợp', 'cơ quan tham gia'],
  ],
  [
    'coordinator',
    ['lực lượng phối hợp', 'phòng phối hợp', 'tham gia phối hợp', 'phân công đơn vị phối hợp', 'tổ chức phối hợp'],
  ],
  [
    'coordinator',
    ['sở, ngành phối hợp', 'các đơn vị phối hợp', 'các cơ quan phối hợp', 'đơn vị tham gia', 'thành phần phối hợp'],
  ],
  [
    'coordinator',
    ['phối hợp với', 'cơ quan liên quan', 'đơn vị liên quan', 'các đơn vị liên quan', 'các cơ quan liên quan'],
  ],
  [
    'coordinator',
    ['đơn vị hỗ trợ', 'cơ quan hỗ trợ', 'tham gia thực hiện', 'cùng thực hiện', 'đơn vị tham gia phối hợp'],
  ],
  ['coordinator', ['cơ quan, đơn vị tham gia', 'cơ quan, đơn vị liên quan', 'đơn vị, cá nhân phối hợp']],
  [
    'executor',
    ['cơ quan thực hiện', 'đơn vị thực hiện', 'bộ phận thực hiện', 'cơ quan, đơn vị thực hiện', 'chủ đầu tư'],
  ],
  ['executor', ['thực hiện', 'đơn vị phụ trách', 'cơ quan phụ trách', 'bộ phận phụ trách', 'đơn vị chịu trách nhiệm']],
  [
    'executor',
    ['trách nhiệm thực hiện', 'phân công trách nhiệm', 'trách nhiệm chủ trì', 'chịu trách nhiệm', 'trách nhiệm chính'],
  ],
  ['executor', ['phân công', 'phân công nhiệm vụ']],
  ['executor', ['phân công thực hiện', 'cơ quan triển khai', 'đơn vị triển khai', 'đơn vị tổ chức']],
  [
    'approver',
    ['cấp trình', 'cấp phê duyệt', 'cấp ban hành', 'cấp quyết định', 'cơ quan phê duyệt', 'cơ quan ban hành'],
  ],
  ['approver', ['thẩm quyền ban hành', 'thẩm quyền phê duyệt']],
  ['monitor', ['theo dõi', 'đầu mối theo dõi', 'giám sát', 'đôn đốc', 'theo dõi, đôn đốc', 'theo dõi, giám sát']],
  ['monitor', ['kiểm tra, giám sát', 'người giám sát', 'người theo dõi']],
  ['reportsTo', ['nơi nhận báo cáo', 'cơ quan nhận báo cáo', 'đơn vị nhận báo cáo', 'báo cáo về']],
  [
    'person',
    ['lãnh đạo phụ trách', 'người phụ trách', 'cán bộ phụ trách', 'đồng chí phụ trách', 'chuyên viên phụ trách'],
  ],
  ['person', ['trưởng đoàn', 'trưởng đoàn kiểm tra', 'trưởng đoàn giám sát']],
  ['person', ['phụ trách', 'lãnh đạo chỉ đạo', 'người chịu trách nhiệm', 'người thực hiện', 'cán bộ thực hiện']],
  ['person', ['lãnh đạo ubnd tỉnh phụ trách', 'lãnh đạo ubnd tỉnh chỉ đạo', 'lãnh đạo sở phụ trách']],
  [
    'schedule',
    [
      'mốc thời gian',
      'mốc kiểm tra',
      'dự kiến hoàn thành',
      'tần suất',
      'kỳ báo cáo',
      'thời gian, địa điểm',
      'thời gian và địa điểm',
    ],
  ],
  [
    'schedule',
    ['thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'lộ trình', 'hoàn thành', 'hạn hoàn thành', 'thời gian, tiến độ'],
  ],
  [
    'schedule',
    ['yêu cầu tiến độ', 'yêu cầu thời gian', 'tiến độ, thời gian', 'dự kiến thời gian', 'hạn chót', 'mốc hoàn thành'],
  ],
  ['schedule', ['thời gian phải hoàn thành', 'ngày hoàn thành', 'thời gian yêu cầu', 'kế hoạch thời gian']],
  ['output', ['sản phẩm', 'kết quả', 'đầu ra', 'dự kiến kết quả', 'dự kiến sản phẩm', 'kết quả, sản phẩm']],
  ['output', ['yêu cầu sản phẩm', 'hình thức văn bản']],
  ['output', ['sản phẩm, kết quả', 'kết quả/sản phẩm', 'sản phẩm/kết quả', 'hình thức sản phẩm', 'minh chứng']],
  [
    'output',
    ['sản phẩm phải hoàn thành', 'sản phẩm phải đạt', 'kết quả phải đạt', 'sản phẩm chủ yếu', 'kết quả chủ yếu'],
  ],
  ['output', ['sản phẩm công việc', 'sản phẩm giao nộp', 'sản phẩm, tiêu chí đánh giá', 'sản phẩm, minh chứng']],
  ['output', ['hồ sơ trình', 'văn bản trình', 'loại văn bản', 'văn bản ban hành', 'hình thức ban hành']],
  [
    'funding',
    ['kinh phí', 'nguồn kinh phí', 'nguồn vốn', 'tổng mức đầu tư', 'tổng kinh phí', 'dự toán', 'dự kiến kinh phí'],
  ],
  ['place', ['địa điểm', 'địa bàn', 'phạm vi', 'nơi thực hiện', 'phụ trách địa bàn', 'địa bàn phụ trách']],
  ['other', ['phụ trách lĩnh vực', 'lĩnh vực phụ trách', 'phụ trách khu vực', 'khu vực phụ trách']],
  ['other', ['đối tượng', 'thành phần', 'số lượng', 'hình thức', 'quy mô', 'ghi chú', 'tài liệu', 'thời lượng']],
  [
    'other',
    ['đối tác', 'nhà tài trợ', 'đơn vị tài trợ', 'đơn vị đồng hành', 'đơn vị bảo trợ', 'khách mời', 'đại biểu'],
  ],
  ['other', ['chủ đề', 'khẩu hiệu', 'tên gọi', 'tên cuộc thi', 'tên hội thi']],
  ['other', ['phạm vi, đối tượng', 'đối tượng, phạm vi', 'phạm vi và đối tượng', 'đối tượng và phạm vi']],
]

export const LABEL_ROLES: ReadonlyMap<string, LabelRole> = new Map(
  LABELS.flatMap(([role, labels]) => labels.map((label) => [label, role] as const)),
)
