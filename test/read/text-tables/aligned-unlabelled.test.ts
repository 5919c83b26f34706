import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/index.js'
import { alignedParts, isAligned } from '../../../src/read/text-tables/aligned.js'

const tableOf = (lines: readonly string[]) =>
  alignedParts(lines.join('\n')).flatMap((part) => (part.kind === 'table' ? part.rows : []))

describe('an aligned table without a column of labels', () => {
  const months = [
    'Thời gian              Nội dung công việc             Người phụ trách      Kết quả',
    'Tháng        Tổ chức Lễ khai giảng năm học mới        Hiệu trưởng',
    '9/2026       Kiện toàn các tổ chuyên môn, phân công   Phó Hiệu trưởng    Quyết định',
    '             giảng dạy học kỳ I                                          phân công',
    'Tháng        Hội nghị viên chức, người lao động       Công đoàn          Nghị quyết',
    '10/2026                                                                  hội nghị',
    '             Hội giảng chào mừng ngày Phụ nữ Việt     Tổ chuyên môn',
    '             Nam 20/10',
  ]

  it('is found by the names of its columns', () => {
    expect(isAligned(months.join('\n'))).toBe(true)
    expect(isAligned('Nhiệm vụ của   các sở, ngành   là phối hợp.')).toBe(false)
  })

  it.each(['Số', 'SỐ'])('is none where the column of labels has its name %s over TT', (above) => {
    const rows = tableOf([
      `${above.padEnd(6)}Nhiệm vụ cụ thể              Đơn vị chủ trì      Đơn vị phối     Thời hạn`,
      'TT                                                         hợp',
      '1     HẠ TẦNG',
      '1.1   Rà soát quy hoạch các bến    Phòng Kinh tế       Các thôn        30/9/2026',
      '      bãi ven sông',
      '1.2   Lập danh mục di tích         Phòng Văn hóa       Hội Nông dân    Quý II',
      '2     XÃ HỘI',
      '2.1   Mở lớp bơi cho trẻ em        Đoàn Thanh niên     Các trường      Quý III',
    ])
    expect(rows.map(({ cells }) => cells[0])).toEqual([`${above} TT`, '1', '1.1', '1.2', '2', '2.1'])
    expect(rows[2]?.cells.slice(1)).toEqual([
      'Rà soát quy hoạch các bến bãi ven sông',
      'Phòng Kinh tế',
      'Các thôn',
      '30/9/2026',
    ])
  })

  it('has a cell over several rows once, though its text goes on beside the next of them', () => {
    const [header, ...rows] = tableOf(['III. LỊCH', '', ...months, '', 'IV. TỔ CHỨC THỰC HIỆN'])
    expect(header?.cells).toEqual(['Thời gian', 'Nội dung công việc', 'Người phụ trách', 'Kết quả'])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Tháng 9/2026', 'Tổ chức Lễ khai giảng năm học mới', 'Hiệu trưởng', ''],
      ['', 'Kiện toàn các tổ chuyên môn, phân công giảng dạy học kỳ I', 'Phó Hiệu trưởng', 'Quyết định phân công'],
      ['Tháng 10/2026', 'Hội nghị viên chức, người lao động', 'Công đoàn', 'Nghị quyết hội nghị'],
      ['', 'Hội giảng chào mừng ngày Phụ nữ Việt Nam 20/10', 'Tổ chuyên môn', ''],
    ])
    expect(rows.map(({ merged }) => merged?.[0] ?? false)).toEqual([false, true, false, true])
  })

  it('gives the rows of one body their lead where it stands in their middle', () => {
    const rows = tableOf([
      'Cơ quan chủ           Nhiệm vụ                      Thời hạn',
      '    trì',
      '               Lập đề án thành lập quỹ              Quý II',
      '               của tỉnh',
      '               Hướng dẫn khoán chi theo sản phẩm    Quý III',
      'Sở Tài chính   cuối cùng',
      '               Bố trí kinh phí hằng năm cho         Quý IV',
      '               khoa học',
      '               Trình chính sách thu hút nhân lực    Quý II',
      'Sở Nội vụ      chất lượng cao',
      '               Bồi dưỡng kiến thức số cho           Quý III',
      '               công chức',
    ])
    expect(rows.map(({ cells }) => [cells[0], cells[1]])).toEqual([
      ['Cơ quan chủ trì', 'Nhiệm vụ'],
      ['Sở Tài chính', 'Lập đề án thành lập quỹ của tỉnh'],
      ['', 'Hướng dẫn khoán chi theo sản phẩm cuối cùng'],
      ['', 'Bố trí kinh phí hằng năm cho khoa học'],
      ['Sở Nội vụ', 'Trình chính sách thu hút nhân lực chất lượng cao'],
      ['', 'Bồi dưỡng kiến thức số cho công chức'],
    ])
  })

  it('has titles over all columns, and ends before the prose behind it', () => {
    const plan = parsePlanText(
      [
        'KẾ HOẠCH',
        'Xây dựng nông thôn mới',
        'I. NHIỆM VỤ',
        'Phân công cụ thể theo Phụ lục kèm theo.',
        'II. TỔ CHỨC THỰC HIỆN',
        'Phòng Kinh tế theo dõi.',
        'PHỤ LỤC',
        'PHÂN CÔNG NHIỆM VỤ',
        '           Công việc               Bộ phận phụ trách     Hoàn thành',
        'TIÊU CHÍ GIAO THÔNG',
        'Bê tông hóa đường ngõ xóm tại      Phòng Kinh tế         Tháng 8/2026',
        'thôn Nam',
        'Lắp biển báo tại các điểm giao     Công an xã            Quý III/2026',
        'TIÊU CHÍ VĂN HÓA',
        'Sửa chữa nhà văn hóa các thôn      Phòng Văn hóa         30/9/2026',
      ].join('\n'),
    )
    expect(plan.tasks.filter(({ origin }) => origin === 'annex').map(({ text, groups }) => [text, groups])).toEqual([
      ['Bê tông hóa đường ngõ xóm tại thôn Nam', ['TIÊU CHÍ GIAO THÔNG']],
      ['Lắp biển báo tại các điểm giao', ['TIÊU CHÍ GIAO THÔNG']],
      ['Sửa chữa nhà văn hóa các thôn', ['TIÊU CHÍ VĂN HÓA']],
    ])
  })
})
