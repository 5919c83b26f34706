import { describe, expect, it } from 'vitest'
import { extractIndicators } from '../../src/facts/indicators/indicators.js'
import { extractObjectives } from '../../src/facts/objectives.js'
import { parsePlanText } from '../../src/parse.js'
import { treeOf } from '../tree-of.js'

/** Id, kind and horizon of each objective. */
const read = (...lines: string[]) =>
  extractObjectives(treeOf(...lines)).map(({ id, kind, horizon }) => [id, kind, horizon])

describe('extractObjectives', () => {
  it('gives one objective for each lowest section under such a heading', () => {
    const root = treeOf(
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Nâng cao.',
      'Mở rộng.',
      '2. Yêu cầu',
      '- Kịp thời.',
      'II. NHIỆM VỤ',
      '1. Rà soát.',
    )
    expect(extractObjectives(root)).toMatchObject([
      { id: 'I.1', kind: 'purpose', horizon: null, text: 'Nâng cao.\nMở rộng.', sectionId: 'I.1' },
      { id: 'I.2.-1', kind: 'requirement', horizon: null, text: 'Kịp thời.', sectionId: 'I.2.-1' },
    ])
    const texts = extractObjectives(root).map(({ span }) => root.source.text.slice(span.start, span.end))
    expect(texts).toEqual(['Nâng cao.\nMở rộng.', 'Kịp thời.'])
  })

  it.each(['Đến năm 2026', 'Giai đoạn 2026 - 2030', 'Năm 2027'])(
    'takes what stands below %j for specific',
    (heading) => {
      expect(read('I. MỤC TIÊU', `1. ${heading}`, '1.1. Hoàn thành quy hoạch.')[0]?.[1]).toBe('specific')
    },
  )

  it.each(['Mục tiêu năm 2026', 'Mục tiêu đến năm 2030'])('takes all of a list below %j for specific', (heading) => {
    const items = ['(1) Hoàn thành 12 công trình thủy lợi.', '(2) Đời sống người dân được nâng lên.']
    expect(read('I. MỤC TIÊU', `1. ${heading}`, ...items).map(([, kind]) => kind)).toEqual(['specific', 'specific'])
    expect(read('I. MỤC TIÊU', `1. ${heading}`, items[1] ?? '')[0]?.[1]).toBe('general')
  })

  it('tells purpose and requirement apart under one heading for both', () => {
    const found = read(
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Nâng cao chất lượng y tế cơ sở.',
      '2. Việc triển khai phải đồng bộ.',
      '3. Bảo đảm tiết kiệm.',
    )
    expect(found.map(([, kind]) => kind)).toEqual(['purpose', 'requirement', 'requirement'])
  })

  it.each([
    ['Nội dung thực hiện bảo đảm tính khả thi.', 'requirement'],
    ['Công tác tuyên truyền đảm bảo thiết thực.', 'requirement'],
    ['Các sở, ngành chủ động phối hợp.', 'requirement'],
    ['Thủ trưởng các cơ quan có trách nhiệm chỉ đạo.', 'requirement'],
    ['Nâng cao chất lượng công tác tuyên truyền, bảo đảm an toàn.', 'purpose'],
    ['Nội dung đào tạo gắn với nhu cầu, góp phần bảo đảm việc làm.', 'purpose'],
    ['Giúp các sở, ngành chủ động phối hợp.', 'purpose'],
  ])('takes %j beside a purpose for a %s', (item, kind) => {
    expect(read('I. MỤC ĐÍCH, YÊU CẦU', '1. Nâng cao y tế.', `2. ${item}`)[1]?.[1]).toBe(kind)
  })

  it('leaves a part of neither kind out below one title for objectives and tasks', () => {
    const plan = ['Phần thứ hai', 'MỤC TIÊU, NHIỆM VỤ', 'I. MỤC TIÊU', 'Nâng cao y tế.', 'II. NHIỆM VỤ', '- Rà soát.']
    expect(read(...plan, 'III. HIỆU QUẢ', '1. Về y tế', 'Giảm bệnh.').map(([id]) => id)).toEqual(['P2.I'])
    expect(read(...plan.slice(0, 2), 'I. Y TẾ', 'Nâng cao y tế.').map(([id]) => id)).toEqual(['P2.I'])
  })

  it('takes a vision that has no heading of its own for one', () => {
    expect(read('I. MỤC TIÊU', '1. Nâng cao y tế.', '2. Tầm nhìn đến năm 2045: Là trung tâm y tế.')[1]).toEqual([
      'I.2',
      'vision',
      '2045',
    ])
  })

  it('takes the heading where a section has no text', () => {
    expect(extractObjectives(treeOf('II. PHẤN ĐẤU', '1. Mục tiêu', '1.1. NÂNG CAO CHẤT LƯỢNG'))[0]?.text).toBe(
      'NÂNG CAO CHẤT LƯỢNG',
    )
  })

  it('leaves what stands under another heading nearer to it', () => {
    expect(read('I. MỤC TIÊU', '1. Nhiệm vụ', 'Rà soát.', '2. Mục tiêu chung', 'Nâng cao.')).toEqual([
      ['I.2', 'general', null],
    ])
  })

  it('leaves indicators out, unless the heading names objectives too', () => {
    expect(read('I. MỤC TIÊU', '1. Chỉ tiêu', '- Đạt 80%.')).toEqual([])
    expect(read('I. MỤC TIÊU, CHỈ TIÊU', '1. Đạt 80%.')).toEqual([['I.1', 'specific', null]])
    expect(read('I. TẦM NHÌN, CHỈ TIÊU', '1. Đạt 80%.')).toEqual([])
  })
})

describe('the kind', () => {
  it('is told by the nearest heading', () => {
    expect(
      read(
        'I. MỤC TIÊU',
        '1. Mục tiêu tổng quát',
        'Một.',
        '2. Mục tiêu cụ thể',
        'a) Hai.',
        'b) Ba.',
        '3. Tầm nhìn đến năm 2045',
        'Bốn.',
        '4. Mục tiêu chung',
        'Năm.',
      ),
    ).toEqual([
      ['I.1', 'general', null],
      ['I.2.a', 'specific', null],
      ['I.2.b', 'specific', null],
      ['I.3', 'vision', '2045'],
      ['I.4', 'general', null],
    ])
  })

  it('is vision below a heading that names both', () => {
    expect(read('I. MỤC TIÊU, TẦM NHÌN', '1. Tầm nhìn', 'Một.')).toEqual([['I.1', 'vision', null]])
    expect(read('I. MỤC TIÊU', '1. Chung', 'Một.')).toEqual([['I.1', 'general', null]])
  })

  it('is specific for what gives a share, and for parts of a number, where no heading tells it', () => {
    const lines = ['I. MỤC TIÊU', '1. Phát triển y tế.', '2. 90% xã có bác sĩ.', '3. Y tế', '3.1. Xã nào cũng có trạm.']
    expect(read(...lines)).toEqual([
      ['I.1', 'general', null],
      ['I.2', 'specific', null],
      ['I.3.1', 'specific', null],
    ])
  })

  it('is specific for points and dashes where no heading tells it', () => {
    expect(read('I. MỤC TIÊU', '- Một.', '+ Hai.', '1. Ba.', 'a) Bốn.').map(([, kind]) => kind)).toEqual([
      'specific',
      'specific',
    ])
    expect(read('I. MỤC TIÊU', '1. Ba.').map(([, kind]) => kind)).toEqual(['general'])
    expect(read('I. MỤC TIÊU', '* Ba.').map(([, kind]) => kind)).toEqual(['specific'])
  })
})

describe('the horizon', () => {
  it('is a year without its word too', () => {
    expect(read('I. MỤC TIÊU', '2. Mục tiêu cụ thể đến 2030:', '- Diện tích rau đạt 300 ha.')).toEqual([
      ['I.2.-1', 'specific', '2030'],
    ])
  })

  it.each([
    ['Mục tiêu cụ thể đến năm 2025', '2025'],
    ['Mục tiêu đến hết năm 2026', '2026'],
    ['Mục tiêu tới cuối năm 2027', '2027'],
    ['Mục tiêu trong năm 2028', '2028'],
    ['Các mục tiêu cụ thể năm 2029', '2029'],
    ['Mục tiêu của nhiệm kỳ sau năm 2029, các lĩnh vực', null],
    ['Mục tiêu đến trước tháng 6 năm 2025', '2025'],
    ['Mục tiêu đến quý III/2027', '2027'],
    ['Mục tiêu', null],
  ])('is the year of the heading %j', (heading, year) => {
    expect(read('I. ĐỊNH HƯỚNG', `1. ${heading}`, 'a) Nâng cao.')).toEqual([['I.1.a', 'specific', year]])
  })

  it.each([
    ['Xã đạt chuẩn vào năm 2030, có bến bãi xanh.', '2030'],
    ['Diện tích rau năm 2025 đạt 200 ha và 300 ha vào năm 2030.', '2030'],
    ['Diện tích rau đạt 200 ha vào năm 2028 và 300 ha vào năm 2030.', null],
    ['Trồng 200 ha rau vào năm 2028, 250 ha năm 2029 và 300 ha năm 2030.', null],
    ['Năm 2028, diện tích rau đạt 200 ha.', '2028'],
    ['Diện tích rau đạt 300 ha, tầm nhìn đến năm 2045.', null],
    ['Hoàn thành Đề án phát triển bến bãi đến năm 2030.', null],
    ['Giảm phát thải theo mục tiêu của cả nước vào năm 2050, giữ rừng.', null],
  ])('is the one year that the text names where no heading does: %j', (text, year) => {
    expect(read('I. MỤC TIÊU', `1. ${text}`)[0]?.[2]).toBe(year)
  })

  it('is the year that is the heading', () => {
    expect(read('I. MỤC TIÊU', '1. Năm 2029', 'a) Nâng cao.')).toEqual([['I.1.a', 'specific', '2029']])
  })

  it('is the year of the nearest heading', () => {
    expect(read('I. MỤC TIÊU ĐẾN NĂM 2030', '1. Mục tiêu đến năm 2025', 'Một.', '2. Về y tế', 'Hai.')).toEqual([
      ['I.1', 'general', '2025'],
      ['I.2', 'general', '2030'],
    ])
  })

  it('is the year of the first words before that of a heading', () => {
    expect(
      read(
        'I. MỤC TIÊU ĐẾN NĂM 2030',
        '1. Đến năm 2025, nâng cao.',
        '2. Phấn đấu đến hết năm 2027 nâng cao.',
        '3. Nâng cao đến năm 2028.',
      ),
    ).toEqual([
      ['I.1', 'general', '2025'],
      ['I.2', 'general', '2027'],
      ['I.3', 'general', '2030'],
    ])
  })

  it('is none for purposes and requirements', () => {
    expect(read('I. MỤC ĐÍCH ĐẾN NĂM 2030', '1. Một.')).toEqual([['I.1', 'purpose', null]])
    expect(read('I. YÊU CẦU', '1. Đến năm 2030, một.')).toEqual([['I.1', 'requirement', null]])
  })
})

describe('the kind below a heading of objectives', () => {
  it('is told by the words of the nearest heading that has any', () => {
    expect(read('I. MỤC TIÊU CỤ THỂ', '1. Về y tế', 'Một.')).toEqual([['I.1', 'specific', null]])
    expect(read('I. MỤC TIÊU TỔNG QUÁT', '- Một.')).toEqual([['I.-1', 'general', null]])
    expect(read('I. MỤC TIÊU', '1. Mục tiêu tông quát', '- Một.').map(([, kind]) => kind)).toEqual(['general'])
    expect(read('I. MỤC TIÊU', '1. Mục tiêu cụ thê', 'Một.').map(([, kind]) => kind)).toEqual(['specific'])
    expect(read('I. MỤC TIÊU', '1. Tầm nhìn dài hạn của tỉnh', 'Một.').map(([, kind]) => kind)).toEqual(['vision'])
  })
})

describe('a part on scope among the objectives', () => {
  it.each(['Phạm vi triển khai', 'Đối tượng áp dụng', 'Phạm vi và đối tượng', 'Giải thích từ ngữ'])(
    'is no objective: %s',
    (heading) => {
      const lines = ['I. MỤC TIÊU', '1. Mục tiêu chung', 'Nâng cao.', `2. ${heading}`, '- Toàn tỉnh, 12 xã.']
      expect(read(...lines)).toEqual([['I.1', 'general', null]])
      expect(extractIndicators(treeOf(...lines))).toEqual([])
    },
  )
})

it('are specific below a paragraph that says so', () => {
  const lines = [
    'KẾ HOẠCH',
    'Trồng rừng',
    'I. MỤC TIÊU TỔNG QUÁT',
    'Phủ xanh đồi trọc.',
    'Mục tiêu cụ thể đến năm 2030:',
  ]
  const items = ['- Trồng nhiều rừng.', '- Có thêm vườn ươm.', 'II. NHIỆM VỤ', '1. Trồng rừng.']
  expect(parsePlanText([...lines, ...items].join('\n')).objectives.map(({ kind }) => kind)).toEqual([
    'specific',
    'specific',
  ])
})
