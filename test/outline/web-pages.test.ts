import { describe, expect, it } from 'vitest'
import { parsePlan, parsePlanText } from '../../src/index.js'

const document = (...lines: string[]) => parsePlanText(lines.join('\n')).document

const body = ['Căn cứ Luật Cây xanh ngày 05/5/2015;', 'I. NHIỆM VỤ', '1. Rà soát diện tích rừng.']

describe('what a web page sets over a letterhead', () => {
  it.each([
    [
      'a record of the text as a list',
      [
        'Nghị quyết số 9/2016/NQ-HĐND',
        '- Số hiệu văn bản: 9/2016/NQ-HĐND',
        '- Ngày bị bãi bỏ: 12-03-2019',
        '- Ngôn ngữ:',
      ],
    ],
    ['the counted list of other texts', ['- 1 Chỉ thị 15/CT-TTg năm 2021 về phòng cháy', '- 2 Luật Cây xanh 2015']],
    ['its own title and the time', ['KẾ HOẠCH TRỒNG CÂY', 'Tháng Tư 24, 2018 9:39 sáng']],
    ['a time as programs write it', ['Kế hoạch trồng cây', '4/24/2018 9:23:12 AM']],
    ['its own title in capitals', ['TRỒNG CÂY XANH NĂM 2016 TẠI CÁC XÃ']],
  ])('is no part of it: %s', (_, above) => {
    const plan = parsePlanText(
      [
        ...above,
        'HỘI ĐỒNG NHÂN DÂN',
        'TỈNH AN LĨNH',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 9/2016/NQ-HĐND',
        'An Lĩnh, ngày 31 tháng 8 năm 2016',
        'NGHỊ QUYẾT',
        'VỀ KẾ HOẠCH TRỒNG CÂY XANH',
        ...body,
      ].join('\n'),
    )
    expect(plan.document).toMatchObject({
      number: '9/2016/NQ-HĐND',
      issuer: { name: 'Hội đồng nhân dân tỉnh An Lĩnh' },
      place: 'An Lĩnh',
      date: '2016-08-31',
      title: 'VỀ KẾ HOẠCH TRỒNG CÂY XANH',
    })
    expect(plan.sections.map(({ id }) => id)).toEqual(['preamble', 'I'])
  })

  it('stays where no letterhead follows', () => {
    const plan = parsePlanText('Cây xanh\n- Ngày ban hành: 12-03-2019\n- Lĩnh vực: y tế\nI. NHIỆM VỤ\n1. Rà soát.')
    expect(plan.text).toContain('Ngày ban hành')
  })
})

describe('a letterhead whose breaks were lost', () => {
  it('is read from cells with the rules still in them', () => {
    const head = 'Số: 46/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'
    expect(
      document(
        `ỦY BAN NHÂN DÂN TỈNH AN LĨNH ------- ${head} --------------- Lĩnh Sơn, ngày 19 tháng 9 năm 2017 |`,
        'QUYẾT ĐỊNH',
        'VỀ CÂY XANH',
        ...body,
      ),
    ).toMatchObject({
      issuer: { name: 'Ủy ban nhân dân tỉnh An Lĩnh' },
      number: '46/QĐ-UBND',
      place: 'Lĩnh Sơn',
      date: '2017-09-19',
      title: 'VỀ CÂY XANH',
    })
  })

  it('is read below lines of the page where the whole text is one line', () => {
    const items = Array.from(
      { length: 9 },
      (_, i) => `${i + 1}. Rà soát diện tích rừng trồng và rừng tự nhiên của thôn.`,
    )
    const text = `SỞ GD-ĐT AN LĨNH TRƯỜNG THPT SỐ 1 Số: 23/KH-THPT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc An Lĩnh, ngày 30 tháng 10 năm 2017 KẾ HOẠCH TRỒNG CÂY Căn cứ nhiệm vụ năm học, nhà trường xây dựng kế hoạch như sau: I. NHIỆM VỤ ${items.join(' ')} II. TỔ CHỨC THỰC HIỆN ${items.join(' ')}`
    expect(document('KE HOACH TRONG CAY', text)).toMatchObject({
      issuer: { name: 'Trường THPT Số 1' },
      number: '23/KH-THPT',
      date: '2017-10-30',
      title: 'TRỒNG CÂY',
    })
  })

  it('tells a school from the office above it on its line', () => {
    const lines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/KH-TH', 'KẾ HOẠCH', 'Trồng cây', ...body]
    const issuer = (line: string) => document(line, ...lines).issuer.name
    expect(issuer('PHÒNG GD-ĐT T.X AN LĨNHTRƯỜNG TH QUẢNG SƠN')).toBe('Trường TH Quảng Sơn')
    expect(issuer('PHÒNG GIÁO DỤC VÀ ĐÀO TẠO AN LĨNH TRƯỜNG MN TUỔI HỒNG')).toBe('Trường MN Tuổi Hồng')
    expect(issuer('PHÒNG GIÁO DỤC VÀ ĐÀO TẠO AN LĨNH')).toBe('Phòng Giáo dục và Đào tạo An Lĩnh')
  })
})

it('reads a number with blanks in the code of a school', () => {
  const lines = ['TRƯỜNG TH TRẦN VĂN A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Trồng cây', ...body]
  expect(document('Số: 135/KH- TH TVA', ...lines).number).toBe('135/KH-THTVA')
  expect(document('Số: 135/KH-TH An Lĩnh, ngày 5 tháng 3 năm 2019', ...lines)).toMatchObject({
    number: '135/KH-TH',
    place: 'An Lĩnh',
  })
})

describe('who enacts', () => {
  const lines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 9/NQ-HĐND', 'NGHỊ QUYẾT', 'VỀ CÂY XANH']
  it('says of which province the assembly of the letterhead is', () => {
    const { issuer, inferred } = document('HỘI ĐỒNG NHÂN DÂN', ...lines, 'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN HÀ', ...body)
    expect(issuer.name).toBe('Hội đồng nhân dân tỉnh Sơn Hà')
    expect(inferred).not.toContain('issuer')
  })

  it('keeps the name that a province had, and gives it no other', () => {
    const place = 'Thừa Thiên Huế, ngày 31 tháng 8 năm 2016'
    expect(
      document('HỘI ĐỒNG NHÂN DÂN', ...lines.slice(0, 2), place, ...lines.slice(2), 'Cây xanh tỉnh Thừa Thiên Huế')
        .issuer.name,
    ).toBe('Hội đồng nhân dân tỉnh Thừa Thiên Huế')
  })

  it('is spelled as organisations of the youth are', () => {
    const union = (text: string) => document('KẾ HOẠCH', 'Tổ chức đại hội', text)
    expect(union('Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch như sau:')).toMatchObject({
      issuer: { name: 'Ban Chấp hành Thành đoàn Hà Nội' },
      system: 'mass-organisation',
    })
    expect(union('Ban Chấp hành Đảng bộ tỉnh Sơn Hà ban hành Kế hoạch như sau:').system).toBe('party')
  })
})

it('ends a title before the day that the page says it is of', () => {
  const page = ['KẾ HOẠCH KINH TẾ - XÃ HỘI NĂM 2022', '06/01/2022', 'CÁC CHỈ TIÊU CHÍNH', '1. Trồng 50 ha cây xanh.']
  expect(document(...page).title).toBe('KINH TẾ - XÃ HỘI NĂM 2022')
})

describe('a title that names its text, where the page lost the letterhead', () => {
  const parts = ['I. MỤC ĐÍCH', 'Trồng thêm cây xanh.', 'II. NHIỆM VỤ', '1. Rà soát diện tích rừng.']

  it.each([
    [
      'Kế hoạch số 56-KH/BTG triển khai Nghị quyết số 12-NQ/TU',
      { number: '56-KH/BTG', type: 'KH', system: 'party', title: 'triển khai Nghị quyết số 12-NQ/TU' },
    ],
    [
      'Thông báo số 78/TB-SNV kết luận của Giám đốc tại hội nghị tháng 3',
      { number: '78/TB-SNV', type: 'TB', title: 'kết luận của Giám đốc tại hội nghị tháng 3' },
    ],
    ['Công văn số 91/SNV-TCCB về việc tổ chức tập huấn', { number: '91/SNV-TCCB', type: 'CV' }],
    [
      'Chỉ thị số 5-CT/TU của Tỉnh ủy An Lĩnh về trồng cây',
      { number: '5-CT/TU', issuer: { name: 'Tỉnh ủy An Lĩnh' }, title: 'về trồng cây' },
    ],
    [
      'Kế hoạch 15/KH-UBND năm 2017 thực hiện Chương trình trồng rừng',
      { number: '15/KH-UBND', date: '2017', title: 'thực hiện Chương trình trồng rừng' },
    ],
  ])('gives its facts: %s', (title, facts) => {
    expect(document(title, ...parts)).toMatchObject(facts)
  })

  it.each([
    'Kế hoạch số 56-KH/BTG đã được ban hành về trồng cây',
    'Kế hoạch số 56/QĐ-BTG về trồng cây',
    'Kế hoạch số 56-KH/BTG về trồng cây.',
  ])('is no title: %s', (line) => {
    expect(document(line, ...parts).number).toBeNull()
  })

  it('takes from the record below it what the title does not say', () => {
    const record = ['Số ký hiệu: 56-KH/BTG', 'Cơ quan ban hành: Ban Tuyên giáo', 'Ngày ký: 10/02/2026']
    const plan = parsePlanText(['Kế hoạch số 56-KH/BTG về trồng cây', ...record, ...parts].join('\n'))
    expect(plan.document).toMatchObject({
      date: '2026-02-10',
      issuer: { name: 'Ban Tuyên giáo' },
      inferred: ['date', 'issuer'],
    })
    expect(plan.sections.map(({ id }) => id)).toEqual(['I', 'II'])
  })

  it('reads several facts on one line, and whose the text is by the place and the number', () => {
    const record = [
      'Số hiệu: 15/KH-UBND Loại văn bản: Kế hoạch',
      'Nơi ban hành: Tỉnh An Lĩnh Người ký: Lê Văn Tám',
      'Ngày ban hành: 26/05/2017 Ngày hiệu lực: Đang cập nhật',
    ]
    expect(document('Kế hoạch 15/KH-UBND năm 2017 về trồng rừng', ...record, ...parts)).toMatchObject({
      date: '2017-05-26',
      issuer: { name: 'Ủy ban nhân dân tỉnh An Lĩnh' },
    })
  })

  it('reads labels and values on lines of their own', () => {
    const record = ['Số ký hiệu', '56-KH/BTG', 'Cơ quan ban hành', 'Ban Tuyên giáo', 'Ngày ban hành', '22/12/2024']
    const plan = parsePlanText(['Kế hoạch số 56-KH/BTG về trồng cây', ...record, ...parts].join('\n'))
    expect(plan.document).toMatchObject({ date: '2024-12-22', issuer: { name: 'Ban Tuyên giáo' } })
    expect(plan.sections.map(({ id }) => id)).toEqual(['I', 'II'])
  })

  it('leaves the record of another text out', () => {
    const record = ['Số hiệu: 99/KH-UBND', 'Ngày ban hành: 26/05/2017']
    expect(document('Kế hoạch số 15/KH-UBND về trồng rừng', ...record, ...parts).date).toBeNull()
  })

  it('finds a record in a table of the page', async () => {
    const cells = [
      ['Số ký hiệu', '56-KH/BTG'],
      ['Cơ quan ban hành', 'Ban Tuyên giáo'],
      ['Ngày ban hành', '10-02-2026'],
    ]
    const rows = cells.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')
    const html = `<h1>Kế hoạch trồng cây</h1><table>${rows}</table><h2>I. NHIỆM VỤ</h2><p>1. Trồng cây.</p>`
    expect((await parsePlan(html, { format: 'html' })).document).toMatchObject({
      number: '56-KH/BTG',
      date: '2026-02-10',
      issuer: { name: 'Ban Tuyên giáo' },
    })
  })
})

describe('a letter without its letterhead', () => {
  const letter = (...lines: string[]) => parsePlanText(['Kính gửi:', 'Kính gửi:', ...lines].join('\n'))
  const to = ['- Sở Y tế tỉnh An Lĩnh;', '- Sở Y tế tỉnh Sơn Hà.']

  it('is one by its address, and those it is written to are no items', () => {
    const plan = letter(...to, 'Qua thí điểm, Bộ đồng ý mở rộng.', 'Giám đốc Sở Y tế có trách nhiệm:', '- Rà soát.')
    expect(plan.document).toMatchObject({ type: 'CV', inferred: ['type', 'typeName'] })
    expect(plan.sections.map(({ id }) => id)).toEqual(['preamble', '-1'])
  })

  it('gives the dashes behind its last sentence to whom that says they are the duties of', () => {
    const duties = ['Giám đốc Sở Y tế có trách nhiệm:', '- Phối hợp với Sở Nội vụ rà soát nhân lực.', '- Báo cáo Bộ.']
    const end = ['Năm 2027 Bộ sẽ tổng kết.', 'Bộ Y tế thông báo để các Sở biết, thực hiện./.']
    const { tasks, assignments, sections } = letter(...to, ...duties, ...end)
    expect(tasks.map(({ id }) => id)).toEqual(['-1', '-2'])
    expect(assignments.map(({ leads }) => leads[0]?.name)).toEqual(['Giám đốc Sở Y tế', 'Giám đốc Sở Y tế'])
    expect(sections.at(-1)?.text).toBe('Báo cáo Bộ.')
  })
})
