import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnRoleOf,
  columnRolesOf,
  headsColumn,
  headsGroups,
  headsPersons,
  isBeginning,
  isOpenHead,
} from '../../src/grammar/column.js'

describe('columnRoleOf', () => {
  it.each([
    ['STT', 'ordinal'],
    ['S TT', 'ordinal'],
    ['Nội dung chi', 'other'],
    ['Nội dung, quy mô, phạm vi triển khai', 'other'],
    ['Nội dung và quy mô đầu tư', 'other'],
    ['Nội dung chi tiết', 'task'],
    ['Tiêu chuẩn, tiêu chí phụ trách', 'task'],
    ['Địa bàn phụ trách', 'other'],
    ['Phòng phụ trách', 'lead'],
    ['Nhóm công tác', 'executor'],
    ['Đơn vị/cá nhân thực hiện', 'executor'],
    ['Tổ chức, cá nhân thực hiện', 'executor'],
    ['Địa phương thực hiện', 'executor'],
    ['Lực lượng thực hiện', 'executor'],
    ['Đơn vị tổ chức', 'executor'],
    ['Đơn vị được phân công', 'executor'],
    ['Cơ quan chuẩn bị', 'lead'],
    ['Đơn vị cùng thực hiện', 'coordinator'],
    ['Đơn vị hỗ trợ', 'coordinator'],
    ['Hình thức ban hành', 'output'],
    ['Văn bản ban hành', 'output'],
    ['Hồ sơ minh chứng', 'output'],
    ['Thứ, ngày', 'schedule'],
    ['Thứ/ngày/tháng', 'schedule'],
    ['Ngày thực hiện', 'schedule'],
    ['Tháng trình', 'schedule'],
    ['Dự kiến trình', 'schedule'],
    ['Hạn chót', 'schedule'],
    ['Thời gian, địa điểm', 'schedule'],
    ['Thứ tự ưu tiên', 'other'],
    ['Tỷ lệ hoàn thành', 'other'],
    ['Kế hoạch vốn năm 2026', 'other'],
    ['Nhu cầu vốn 2026 - 2030', 'other'],
    ['Nhiệm vụ trong Tổ công tác', 'other'],
    ['Tên thông tư', 'task'],
    ['Tên chuyên đề', 'task'],
    ['Việc phải làm', 'task'],
    ['Task', 'task'],
    ['Task owner', 'lead'],
    ['Task title', 'task'],
    ['Đầu việc', 'task'],
    ['Tên việc', 'task'],
    ['Nội dung thực hiện tại xã', 'task'],
    ['Số hiện tại', 'baseline'],
    ['Lead agency', 'lead'],
    ['Supporting units', 'coordinator'],
    ['Deadline', 'schedule'],
    ['Outputs', 'output'],
    ['Stt', 'ordinal'],
    ['TT', 'ordinal'],
    ['Chú trì', 'lead'],
    ['Cơ quan phõi hợp', 'coordinator'],
    ['Thòi gian', 'schedule'],
    ['Don vi chu tri', 'lead'],
    ['Chu trình', 'other'],
    ['Nội dung thực hiện', 'task'],
    ['Tên nhiệm vụ', 'task'],
    ['Nhiệm vụ, giải pháp', 'task'],
    ['Công việc', 'task'],
    ['Vị trí công việc', 'other'],
    ['Công việc - Chức vụ', 'other'],
    ['Giá trị quyết toán của dự án', 'other'],
    ['Nội dung công việc', 'task'],
    ['Đơn vị chủ trì', 'lead'],
    ['Cơ quan chủ trì', 'lead'],
    ['Chủ trì/Phối hợp', 'lead'],
    ['Đơn vị chủ trì, đơn vị phối hợp', 'lead'],
    ['Đơn vị chủ trì và phối hợp thực hiện', 'lead'],
    ['Cơ quan chủ trì và cơ quan phối hợp', 'lead'],
    ['Chủ trì & phối hợp', 'lead'],
    ['Chủ trì - phối hợp triển khai', 'lead'],
    ['Đơn vị phối hợp với cơ quan chủ trì', 'coordinator'],
    ['Cơ quan tham gia và phối hợp thực hiện', 'coordinator'],
    ['CƠ QUAN CHỦ TRÌ', 'lead'],
    ['Tên nhóm sản phẩm', 'other'],
    ['Sở, ngành chủ trì tham mưu', 'lead'],
    ['Chủ trì thực hiện', 'lead'],
    ['Đơn vị thực hiện', 'executor'],
    ['Cơ quan thực hiện', 'executor'],
    ['Cơ quan xử lý', 'executor'],
    ['Hướng xử lý', 'other'],
    ['Khoa, phòng thực hiện', 'executor'],
    ['Cơ quan, đơn vị', 'executor'],
    ['Tên cơ quan/đơn vị', 'executor'],
    ['Đơn vị, địa phương, cá nhân', 'executor'],
    ['Phòng, chống dịch', 'other'],
    ['Đơn vị phối hợp (Bộ/ngành/địa phương)', 'coordinator'],
    ['Đơn vị phối hợp thực hiện', 'coordinator'],
    ['Nguyên liệu đầu vào (từ sản phẩm hiện có)', 'other'],
    ['Cơ quan (phối hợp)', 'coordinator'],
    ['Nội dung (đơn vị chủ trì ghi rõ)', 'task'],
    ['Cấp phê duyệt', 'approver'],
    ['Cấp trình', 'approver'],
    ['Cơ quan trình', 'executor'],
    ['Kết quả dự kiến', 'output'],
    ['Sản phẩm', 'output'],
    ['Kết quả/Sản phẩm', 'output'],
    ['Thời gian thực hiện', 'schedule'],
    ['Thời gian hoàn thành', 'schedule'],
    ['Tiến độ thực hiện', 'schedule'],
    ['Thời hạn', 'schedule'],
    ['Tháng', 'schedule'],
    ['Tháng/năm', 'schedule'],
    ['Chủ đầu tư', 'executor'],
    ['Chỉ tiêu', 'indicator'],
    ['Tên chỉ tiêu', 'indicator'],
    ['Đơn vị tính', 'unit'],
    ['ĐVT', 'unit'],
    ['Năm 2025', 'target'],
    ['2030', 'target'],
    ['Mục tiêu đến năm 2030', 'target'],
    ['Giai đoạn 2026-2030', 'target'],
    ['Hiện trạng năm 2022', 'baseline'],
    ['Thực hiện năm 2023', 'baseline'],
    ['ƯTH năm 2025', 'baseline'],
    ['Ước đạt năm 2025', 'baseline'],
    ['Giá trị tham gia xuất khẩu (Nghìn USD)', 'other'],
    ['Số hộ tham gia', 'other'],
    ['Đơn vị tham gia', 'coordinator'],
    ['Ghi chú', 'note'],
    ['Lãnh đạo phụ trách', 'other'],
    ['Người chịu trách nhiệm', 'other'],
    ['Cơ quan chủ trì theo dõi, đánh giá', 'other'],
    ['Kinh phí', 'other'],
    ['Nội dung tồn tại', 'other'],
    ['Hạn chế, khuyết điểm', 'other'],
    ['Nội dung khắc phục tồn tại', 'task'],
    ['Kết quả/Đánh giá', 'output'],
    ['Sản phẩm hoàn thành', 'output'],
    ['Hình thức văn bản', 'output'],
    ['Kết quả đánh giá', 'other'],
    ['Kết quả thực hiện năm 2024', 'baseline'],
    ['Cơ quan soạn thảo', 'lead'],
    ['Đơn vị tham mưu', 'lead'],
    ['Phân công nhiệm vụ', 'executor'],
    ['Trách nhiệm thực hiện', 'executor'],
    ['Các đơn vị liên quan', 'coordinator'],
    ['Phân công Đơn vị liên quan', 'coordinator'],
    ['Thẩm quyền ban hành', 'approver'],
    ['Năm thực hiện', 'schedule'],
    ['Tần suất', 'schedule'],
    ['Hạn báo cáo', 'schedule'],
    ['Việc cần làm', 'task'],
    ['Cơ quan đảm nhiệm', 'lead'],
    ['Mục tiêu, chỉ tiêu', 'indicator'],
    ['Mục tiêu tăng trưởng năm 2026', 'target'],
    ['Tầm nhìn 2045', 'target'],
    ['Chỉ tiêu được giao', 'target'],
    ['Biện pháp thực hiện', 'task'],
    ['Đơn vị được giao nhiệm vụ', 'executor'],
    ['Cơ quan, đơn vị được giao', 'executor'],
    ['Nhiệm vụ được giao', 'task'],
    ['Cơ quan thông qua', 'approver'],
    ['Cấp thẩm định, phê duyệt', 'approver'],
    ['Hạn xử lý', 'schedule'],
    ['Văn bản giao nhiệm vụ', 'other'],
    ['', 'other'],
  ])('reads %s as %s', (header, role) => {
    expect(columnRoleOf(header)).toBe(role)
  })

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (header) => typeof columnRoleOf(header) === 'string'))
  })
})

describe('headers in the first letters of their words', () => {
  it.each([
    ['ĐVTH', 'executor'],
    ['CQCT', 'lead'],
    ['ĐV PH', 'coordinator'],
    ['CQ chủ trì', 'lead'],
    ['TGHT', 'schedule'],
    ['ĐVT', 'unit'],
    ['Đ/v chủ trì', 'lead'],
    ['Cơ quan c/trì', 'lead'],
    ['Đơn vị P/H', 'coordinator'],
    ['P/hợp', 'coordinator'],
    ['Hạn HT', 'schedule'],
    ['T/gian', 'schedule'],
    ['SP', 'output'],
    ['SP/KQ', 'output'],
    ['KQ 2025', columnRoleOf('Kết quả 2025')],
  ])('have the role of the words: %s', (header, role) => {
    expect(columnRoleOf(header)).toBe(role)
  })
})

describe('isOpenHead', () => {
  it('is true for words that no role is known by, and that count nothing', () => {
    expect(['Ai làm', 'Xong trước', 'Cùng làm'].every(isOpenHead)).toBe(true)
    expect(['Địa điểm', 'Nội dung chi', 'Giá trị', 'Lượt 2', 'Đơn vị tính'].some(isOpenHead)).toBe(false)
  })
})

describe('headsPersons', () => {
  it('tells persons from bodies', () => {
    expect(headsPersons('Lãnh đạo phụ trách')).toBe(true)
    expect(headsPersons('Cá nhân phụ trách chỉ đạo, đôn đốc')).toBe(true)
    expect(headsPersons('Phân công Lãnh đạo UBND phụ trách')).toBe(true)
    expect(headsPersons('Đơn vị phụ trách')).toBe(false)
  })
})

describe('columnRolesOf', () => {
  it('takes what was reached of a plan for no target', () => {
    const measured = ['Chỉ tiêu', 'Đơn vị tính']
    expect(columnRolesOf([...measured, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)']).slice(2)).toEqual([
      'target',
      'baseline',
      'other',
    ])
    expect(columnRolesOf(['Chỉ tiêu', 'Kết quả'])).toEqual(
      columnRolesOf(['Chỉ tiêu', 'Kết quả', 'Ghi chú']).slice(0, 2),
    )
    expect(columnRolesOf(['Nhiệm vụ', 'Kế hoạch', 'Thực hiện'])[2]).not.toBe('baseline')
  })

  it('takes those who carry out as the lead where no column names one', () => {
    expect(columnRolesOf(['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Ghi chú'])).toEqual([
      'ordinal',
      'task',
      'lead',
      'note',
    ])
  })

  it('keeps them beside a lead', () => {
    expect(columnRolesOf(['Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện'])).toEqual(['task', 'lead', 'executor'])
  })

  it.each([
    ['Cơ quan chịu trách nhiệm quản lý', 'Đơn vị chủ trì', 'executor', 'lead'],
    ['Đơn vị phụ trách', 'Cơ quan chủ trì', 'executor', 'lead'],
    ['Cơ quan chịu trách nhiệm', 'Cơ quan phối hợp', 'lead', 'coordinator'],
    ['Cơ quan chủ trì, chịu trách nhiệm chính', 'Cơ quan chủ trì cấp xã', 'lead', 'lead'],
    ['Đơn vị đầu mối', 'Đơn vị chủ trì', 'lead', 'lead'],
    ['Đơn vị thực hiện chính', 'Đơn vị thực hiện', 'lead', 'executor'],
    ['Đơn vị thực hiện chính', 'Cơ quan chủ trì', 'executor', 'lead'],
  ])('lets who answers carry out beside who leads: %s, %s', (first, second, ...roles) => {
    expect(columnRolesOf(['Nhiệm vụ', first, second]).slice(1)).toEqual(roles)
  })

  it('knows the two columns of one time', () => {
    expect(columnRolesOf(['Nhiệm vụ', 'Bắt đầu', 'Kết thúc'])).toEqual(['task', 'schedule', 'schedule'])
    expect(columnRolesOf(['Nhiệm vụ', 'Từ', 'Đến'])).toEqual(['task', 'schedule', 'schedule'])
    expect(columnRolesOf(['Nhiệm vụ', 'Từ', 'Ghi chú'])).toEqual(['task', 'other', 'note'])
    expect(['Thời gian Thời gian bắt đầu', 'Thời gian thực hiện Ngày bắt đầu', 'Thời gian'].map(isBeginning)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('a column of groups', () => {
  it('is none of indicators beside one that is', () => {
    expect(columnRolesOf(['Nhóm chỉ tiêu', 'Chỉ tiêu', 'Mốc 2030'])).toEqual(['other', 'indicator', 'target'])
    expect(columnRolesOf(['Nhóm chỉ tiêu', 'Năm 2030'])).toEqual(['indicator', 'target'])
    expect(columnRolesOf(['Chỉ tiêu', 'Chỉ tiêu phấn đấu'])).toEqual(['indicator', 'target'])
    expect(columnRolesOf(['Chỉ tiêu phấn đấu', 'Ghi chú'])).toEqual(['indicator', 'note'])
    expect(columnRolesOf(['Chỉ tiêu', 'Lũy kế đến năm 2030'])).toEqual(['indicator', 'target'])
    expect(columnRolesOf(['Nhóm nhiệm vụ', 'Mã nhiệm vụ', 'Nhiệm vụ', 'Chỉ số liên quan'])).toEqual([
      'task',
      'other',
      'task',
      'other',
    ])
    expect(['Nhóm chỉ tiêu', 'Chỉ tiêu nhóm A'].map(headsGroups)).toEqual([true, false])
  })
})

describe('what is measured', () => {
  it.each(['Mục tiêu/Chỉ tiêu', 'Nội dung, chỉ tiêu', 'Danh mục chỉ tiêu', 'Chỉ tiêu giám sát, đánh giá'])(
    'is headed by %s',
    (header) => {
      expect(columnRolesOf(['STT', header, 'Đơn vị tính', 'Năm 2028'])[1]).toBe('indicator')
    },
  )

  it.each([
    ['Ước 2025', 'baseline'],
    ['Năm 2025 (ước)', 'baseline'],
    ['Thực hiện 9 tháng 2025', 'baseline'],
    ['Đã thực hiện giai đoạn 2021-2025', 'baseline'],
    ['Số liệu năm 2025', 'baseline'],
    ['Đến hết năm 2026', 'target'],
    ['Năm 2026 (kế hoạch)', 'target'],
    ['Mục tiêu 5 năm 2026 - 2030', 'target'],
    ['Cộng giai đoạn 2026 - 2030', 'target'],
    ['Tổng các năm 2026-2030', 'target'],
  ])('was reached or is to be reached by %s', (header, role) => {
    expect(columnRolesOf(['Chỉ tiêu', 'ĐVT', header])[2]).toBe(role)
  })
})

describe('the plan of a year that is over', () => {
  it.each([
    ['Kế hoạch 2025', 'Ước TH 2025', 'Kế hoạch 2026'],
    ['Chỉ tiêu năm 2025', 'Kết quả năm 2025', 'Chỉ tiêu năm 2026'],
    ['Mục tiêu 2021-2025', 'Thực hiện 2021-2025', 'Mục tiêu 2026-2030'],
    ['Kế hoạch', 'Thực hiện', 'Kế hoạch 2026'],
  ])('has no targets: %s', (former, reached, planned) => {
    expect(columnRolesOf(['Chỉ tiêu', 'ĐVT', former, reached, planned]).slice(2)).toEqual([
      'other',
      'baseline',
      'target',
    ])
  })

  it('has them where no later one is planned', () => {
    expect(columnRolesOf(['Chỉ tiêu', 'ĐVT', 'Kế hoạch 2025', 'Thực hiện 2025']).slice(2)).toEqual([
      'target',
      'baseline',
    ])
  })
})

describe('a year before those that are planned', () => {
  it('is the baseline', () => {
    expect(columnRolesOf(['Chỉ tiêu', 'Năm 2025', 'Kế hoạch 2026', 'Kế hoạch 2027'])).toEqual([
      'indicator',
      'baseline',
      'target',
      'target',
    ])
    expect(columnRolesOf(['Chỉ tiêu', 'Năm 2025', 'Năm 2026'])).toEqual(['indicator', 'target', 'target'])
  })
})

it('heads a column with what is measured or held, which has no role', () => {
  expect(['Giá trị dự án', 'Nội dung', 'Rà soát quy hoạch'].map(headsColumn)).toEqual([true, true, false])
})

it('takes the plan of the year beside what was reached for the target', () => {
  for (const plan of ['Kế hoạch', 'Kế hoạch năm', 'KH giao']) {
    const headers = ['TT', 'Chỉ tiêu', plan, 'Thực hiện', 'Tỷ lệ (%)']
    expect(columnRolesOf(headers)).toEqual(['ordinal', 'indicator', 'target', 'baseline', 'other'])
  }
})
