import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLabelledLine, parseTrailingLabels } from '../../src/grammar/labelled-line.js'

const read = (text: string) => parseLabelledLine(text).map(({ role, value }) => `${role}: ${value}`)

describe('parseLabelledLine', () => {
  it('reads several labels on one line', () => {
    const text =
      '- Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ, Công an tỉnh; Thời gian: Quý II/2024; Kinh phí: 120 triệu đồng; Sản phẩm: Báo cáo; Địa điểm: TP. Cà Mau; Lãnh đạo phụ trách: Phó Giám đốc Trần Thị B.'
    expect(read(text)).toEqual([
      'lead: Sở Y tế',
      'coordinator: Sở Nội vụ, Công an tỉnh',
      'schedule: Quý II/2024',
      'funding: 120 triệu đồng',
      'output: Báo cáo',
      'place: TP. Cà Mau',
      'person: Phó Giám đốc Trần Thị B',
    ])
  })

  it.each([
    ['- Chủ trì; Sở Y tế', ['lead: Sở Y tế']],
    ['Chủ trì là Sở Y tế; phối hợp là Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['Chủ trì Sở Y tế, phối hợp các xã', ['lead: Sở Y tế', 'coordinator: các xã']],
    ['- Phối hợp - Sở Nội vụ', ['coordinator: Sở Nội vụ']],
    ['(Chủ trì: Sở Y tế)', ['lead: Sở Y tế']],
    ['Chủ trì: Sở Y tế | Phối hợp: Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['Chủ trì: Sở Y tế / Phối hợp: Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['Chủ trì Sở Y tế rà soát danh mục', []],
    ['Chủ trì, phối hợp với Sở Y tế', []],
    ['Phối hợp với Sở Y tế', []],
    ['+ Thời gian hoàn thành: Trước 30/6/2025', ['schedule: Trước 30/6/2025']],
    ['- Cơ quan chủ trì: Sở Y tế.', ['lead: Sở Y tế']],
    ['• Chủ trì: Sở Y tế\u2028• Phối hợp: Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['▪ Chủ trì: Sở Y tế; ▪ Phối hợp: Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['- Lĩnh vực phụ trách: Y tế, giáo dục.', ['other: Y tế, giáo dục']],
    ['- Cơ quan chuẩn bị: Sở Y tế.', ['lead: Sở Y tế']],
    ['Cơ quan, đơn vị chủ trì: Sở Y tế', ['lead: Sở Y tế']],
    ['Phân công phối hợp: Sở Y tế', ['coordinator: Sở Y tế']],
    ['Phân công đơn vị chủ trì: Sở Y tế', ['lead: Sở Y tế']],
    ['Tham gia phối hợp: Sở Y tế', ['coordinator: Sở Y tế']],
    ['Đơn vị thực hiện: Sở Y tế', ['executor: Sở Y tế']],
    ['Cấp trình: UBND tỉnh', ['approver: UBND tỉnh']],
    ['Cơ quan tham mưu: Sở Y tế', ['lead: Sở Y tế']],
    ['- Trưởng đoàn: Đồng chí Lê Văn An.', ['person: Đồng chí Lê Văn An']],
    ['Cơ quan soạn thảo: Sở Y tế', ['lead: Sở Y tế']],
    ['- Cơ quan chủ trì soạn thảo: Bộ Y tế.', ['lead: Bộ Y tế']],
    ['- Thời gian trình Chính phủ: Tháng 5/2027.', ['schedule: Tháng 5/2027']],
    ['Thời hạn gửi Bộ Tư pháp thẩm định: Quý I', ['schedule: Quý I']],
    ['Thời gian Chính phủ trình: Quý I', []],
    ['Thời gian tổ chức hội thi: Quý I', ['schedule: Quý I']],
    ['Địa điểm tổ chức lễ phát động: Xã Ia Lâu', ['place: Xã Ia Lâu']],
    ['Thời gian kiểm tra: Quý I', ['schedule: Quý I']],
    ['Đối tượng giám sát: UBND các xã', ['other: UBND các xã']],
    ['Thời gian nhận bài: đến 30/11', ['schedule: đến 30/11']],
    ['Đối tượng dự thi: Giáo viên', ['other: Giáo viên']],
    ['Kết quả hội thi: Báo cáo', []],
    ['Chủ đề: “Giữ rừng”.', ['other: “Giữ rừng”']],
    ['Phân công: Sở Y tế', ['executor: Sở Y tế']],
    ['Trách nhiệm chỉ đạo thực hiện: Đảng ủy xã An Lĩnh.', ['lead: Đảng ủy xã An Lĩnh']],
    ['Thành phần phối hợp: Sở Nội vụ', ['coordinator: Sở Nội vụ']],
    ['Thẩm quyền ban hành: UBND tỉnh', ['approver: UBND tỉnh']],
    ['Lãnh đạo UBND tỉnh phụ trách: Phó Chủ tịch', ['person: Phó Chủ tịch']],
    ['Dự kiến hoàn thành: Quý I', ['schedule: Quý I']],
    ['Tần suất: hằng tháng', ['schedule: hằng tháng']],
    ['Mốc kiểm tra: ngày 15/7/2027', ['schedule: ngày 15/7/2027']],
    ['Phạm vi, đối tượng: cấp xã', ['other: cấp xã']],
    ['Đơn vị theo dõi, giám sát: Thanh tra tỉnh', ['monitor: Thanh tra tỉnh']],
    ['Cơ quan, đơn vị kiểm tra và đánh giá: Sở Nội vụ', ['monitor: Sở Nội vụ']],
    ['Cơ quan đôn đốc: Sở Nội vụ', ['monitor: Sở Nội vụ']],
    ['Người giám sát: Phòng Nội vụ', ['monitor: Phòng Nội vụ']],
    ['Cơ quan thẩm định: Sở Tư pháp', ['other: Sở Tư pháp']],
    ['Cơ quan chuyên môn cấp xã: tổ chức kiểm tra', []],
    ['Đơn vị sự nghiệp: kiểm tra, đánh giá', []],
    ['Đối tác: Công ty An Bình', ['other: Công ty An Bình']],
    ['Đơn vị tài trợ: Ngân hàng An Bình', ['other: Ngân hàng An Bình']],
    ['Thời gian, địa điểm: 8 giờ ngày 5/6', ['schedule: 8 giờ ngày 5/6']],
    ['Hình thức văn bản: Quyết định', ['output: Quyết định']],
    ['Chủ trì: Sở Y tế, phối hợp: Sở Nội vụ', ['lead: Sở Y tế', 'coordinator: Sở Nội vụ']],
    ['Kinh phí thực hiện (dự kiến): 5 tỷ đồng', ['funding: 5 tỷ đồng']],
    ['Thời gian: 8:30 ngày 5/6; Đối tượng: cán bộ', ['schedule: 8:30 ngày 5/6', 'other: cán bộ']],
    ['Sản phẩm: Báo cáo\nThời gian: 2025', ['output: Báo cáo', 'schedule: 2025']],
    [
      'a) Cơ quan chủ trì: Sở Y tế. b) Cơ quan phối hợp: Sở Nội vụ; Công an tỉnh',
      ['lead: Sở Y tế', 'coordinator: Sở Nội vụ; Công an tỉnh'],
    ],
  ])('reads %j', (text, values) => {
    expect(read(text)).toEqual(values)
  })

  it.each([
    'Mục tiêu: tăng 10%; Thời gian: 2025',
    'Thời gian qua: tỉnh đã đạt kết quả tốt',
    'Sở Y tế: Rà soát',
    'Thời gian',
    'Phối hợp chặt chẽ: các bên cùng làm',
    '',
  ])('is nothing but a property line, so %j is none', (text) => {
    expect(read(text)).toEqual([])
  })

  it('gives the places of label and value in the whole text', () => {
    const text = '- Thời gian: Quý I'
    const [value] = parseLabelledLine(text, 10)
    expect(value).toMatchObject({ labelSpan: { start: 12, end: 21 }, span: { start: 23, end: 28 }, label: 'Thời gian' })
  })

  it('slices each label and value from its span, for any run of words', () => {
    const word = fc.constantFrom(
      ...['Thời gian', 'Chủ trì', ':', ';', '.', ',', '\n', ' - ', 'Sở Y tế', 'b)', '8:30', ' '],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        for (const { label, value, span, labelSpan } of parseLabelledLine(text)) {
          expect(text.slice(span.start, span.end)).toBe(value)
          expect(text.slice(labelSpan.start, labelSpan.end)).toBe(label)
        }
      }),
    )
  })
})

describe('parseTrailingLabels', () => {
  const trailing = (text: string) => parseTrailingLabels(text).map(({ role, value }) => `${role}: ${value}`)

  it.each([
    [
      'Lập sổ hộ tịch. Đơn vị chủ trì: Phòng Tư pháp; phối hợp: Công an xã; thời gian: Quý I/2026.',
      ['lead: Phòng Tư pháp', 'coordinator: Công an xã', 'schedule: Quý I/2026'],
    ],
    ['Lập sổ hộ tịch\nThời hạn hoàn thành: Quý I/2026', ['schedule: Quý I/2026']],
    ['Lập sổ hộ tịch - Đơn vị thực hiện: Phòng Tư pháp', ['executor: Phòng Tư pháp']],
    ['Mở lớp gồm: sổ, bút. Sản phẩm: Báo cáo', ['output: Báo cáo']],
  ])('reads the labels behind the sentences of %j', (text, values) => {
    expect(trailing(text)).toEqual(values)
  })

  it.each([
    'Xác định thời gian: sáng, chiều',
    'Lập sổ. Đối tượng: hộ nghèo',
    'Rà soát đơn vị chủ trì: chưa có',
    'Lập sổ hộ tịch.',
  ])('finds none in %j', (text) => {
    expect(trailing(text)).toEqual([])
  })
})

it.each([
  ['Đối tượng giám sát: UBND xã', 'other'],
  ['Thời gian kiểm tra: Tháng 5/2022', 'schedule'],
  ['Địa điểm phản biện: hội trường', 'place'],
])('a property may be of an inspection: %s', (line, role) => {
  expect(parseLabelledLine(line).map((label) => label.role)).toEqual([role])
})

it('the result of an inspection is no output', () => {
  expect(parseLabelledLine('Kết quả kiểm tra: ba đơn vị chậm')).toEqual([])
})
