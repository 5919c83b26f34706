import { describe, expect, it } from 'vitest'
import { readLetterhead } from '../../src/outline/letterhead.js'
import { letterheadFrom } from '../../src/outline/letterhead-start.js'
import { sourceOf } from '../source-of.js'

function read(...contents: string[]) {
  const { text, lines } = sourceOf(...contents)
  const head = readLetterhead(text, lines)
  return {
    ...head,
    number: head.number?.canonical ?? null,
    title: head.title.map(({ start, end }) => text.slice(start, end)),
  }
}

const state = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH AN LĨNH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '--------',
  'Số: 57/KH-UBND',
  'An Lĩnh, ngày 14 tháng 3 năm 2024',
]

describe('what a file or an office adds to a letterhead', () => {
  const letter = [
    'SỞ TÀI CHÍNH',
    'Số: 57/STC-NS',
    'V/v lập dự toán ngân sách',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'An Lĩnh, ngày 14 tháng 3 năm 2026',
  ]
  const stamp = [
    'TRƯỜNG ĐẠI HỌC SƠN HÀ',
    'ĐẾN Số: 1998',
    'Ngày: 15/3/2026',
    'Chuyển: ..........',
    'Số và ký hiệu HS: ....',
  ]

  it('passes the stamp of who received it', () => {
    const head = read(...letter, ...stamp, 'Kính gửi: Các trường học.')
    expect(head).toMatchObject({ issuers: ['SỞ TÀI CHÍNH'], number: '57/STC-NS', date: '2026-03-14' })
    expect(head.title).toEqual(['V/v lập dự toán ngân sách'])
    expect(head.next).toBe(letter.length + stamp.length)
    expect(
      read(...stamp.slice(0, 1), 'CÔNG VĂN ĐẾN', 'Số: 12', 'Giờ: 8h', 'Ngày: 15/3/2026', ...letter).issuers,
    ).toEqual(['SỞ TÀI CHÍNH'])
    expect(read(...letter, 'ĐẾN', 'Số: 12').next).toBeLessThan(letter.length + 2)
  })

  it('passes a caption over the subject and the name of the state', () => {
    const page = ['CÔNG VĂN SỐ 57/STC-NS — HƯỚNG DẪN LẬP DỰ TOÁN', ...letter]
    const { text, lines } = sourceOf(...page)
    expect(letterheadFrom(text, lines)).toBe(1)
    expect(letterheadFrom(text, lines.slice(1))).toBe(0)
  })
})

describe('the letterhead of a letter', () => {
  it('has the subject under its number, and place and date behind it', () => {
    const lines = ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH', 'Số: 57/UBND-KT', 'V/v đẩy nhanh tiến độ', 'giải ngân vốn']
    expect(read(...lines, 'An Lĩnh, ngày 14 tháng 3 năm 2024', 'Kính gửi: Sở Y tế.')).toMatchObject({
      number: '57/UBND-KT',
      title: ['V/v đẩy nhanh tiến độ', 'giải ngân vốn'],
      place: 'An Lĩnh',
      date: '2024-03-14',
      letter: true,
    })
  })

  it('goes on with its subject below place and date, which stand in the other column', () => {
    const lines = ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH', 'Số: 57/UBND-KT', 'V/v đẩy nhanh tiến độ']
    const behind = ['An Lĩnh, ngày 14 tháng 3 năm 2024', 'giải ngân vốn', 'Kính gửi: Sở Y tế.']
    expect(read(...lines, ...behind)).toMatchObject({
      title: ['V/v đẩy nhanh tiến độ', 'giải ngân vốn'],
      date: '2024-03-14',
    })
  })

  it('is one without a subject too, where it is addressed', () => {
    const lines = ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH', 'Số: 57/UBND-KT', 'An Lĩnh, ngày 14 tháng 3 năm 2024']
    expect(read(...lines, 'Kính gửi: Sở Y tế.')).toMatchObject({ title: [], letter: true })
    expect(read(...lines, 'BÁO CÁO', 'Về việc trồng rừng', 'Kính gửi: Sở Y tế.')).toMatchObject({ letter: false })
  })
})

describe('the figure of a number that was stamped', () => {
  it('is read without the blanks in it', () => {
    expect(read('BỘ CÔNG THƯƠNG', 'Số:8 5 2 0/BCT-KHCN').number).toBe('8520/BCT-KHCN')
  })
})

describe('the number of a letter with the subject on its line', () => {
  it('is read where no registry knows the code', () => {
    expect(read('BỘ CÂY XANH', 'Số: 57/CXQG-KH V/v rà soát diện tích rừng')).toMatchObject({
      number: '57/CXQG-KH',
      title: ['V/v rà soát diện tích rừng'],
    })
  })
})

describe('the letterhead of an urgent telegram', () => {
  it('has the hour between place and date', () => {
    for (const hour of ['hồi 17 giờ 00 ngày', 'hồi 9h30 phút, ngày', 'hồi 9 giờ ngày'])
      expect(read(...state.slice(0, 6), `An Lĩnh, ${hour} 14 tháng 3 năm 2024`, 'CÔNG ĐIỆN')).toMatchObject({
        place: 'An Lĩnh',
        date: '2024-03-14',
      })
  })
})

describe('a letterhead as it is typed', () => {
  const typed = (changed: Record<number, string>) =>
    read(...state.map((line, at) => changed[at] ?? line), 'KẾ HOẠCH', 'Phát triển kinh tế số')
  const expected = {
    number: '57/KH-UBND',
    date: '2024-03-14',
    place: 'An Lĩnh',
    typeLine: 'KẾ HOẠCH',
    title: ['Phát triển kinh tế số'],
  }

  it.each([
    'An Lĩnh, 14/03/2024',
    'An Lĩnh, Ngày 14 tháng 3 năm 2024',
    'An Lĩnh; ngày 14 tháng 3 năm 2024',
    'An Lĩnh, ngày 14 thàng 3 nằm 2024',
    'AN LĨNH, NGÀY 14 THÁNG 3 NĂM 2024',
    '* An Lĩnh, ngày 14 tháng 3 năm 2024',
    '------- An Lĩnh, ngày 14 tháng 3 năm 2024',
  ])('has place and date in %s', (line) => {
    expect(typed({ 6: line })).toMatchObject(expected)
  })

  it.each(['SỐ: 57/KH-UBND', '(Số: 57/KH-UBND)'])('has its number in %s', (line) => {
    expect(typed({ 5: line })).toMatchObject(expected)
  })

  it('may have the name of the state in small letters', () => {
    expect(typed({ 2: 'Cộng hòa xã hội chủ nghĩa Việt Nam' })).toMatchObject(expected)
  })

  it.each(['KẾ HOẠCH:', 'KẾ HOẠCH*', 'KẾ HOẠCH (1)', 'K Ế H O Ạ C H', 'KẾ H OẠCH'])('has its type in %s', (type) => {
    expect(read(...state, type, 'Phát triển kinh tế số')).toMatchObject(expected)
  })

  it('keeps a place and a day in a title of capitals', () => {
    const title = ['KẾ HOẠCH', 'TỔ CHỨC LỄ KỶ NIỆM TẠI', 'AN LĨNH, NGÀY 20 THÁNG 5 NĂM 2024']
    expect(read(...state, ...title)).toMatchObject({ date: '2024-03-14', title: title.slice(1) })
  })
})

describe('the line of the number', () => {
  it('may have the day behind it without a place', () => {
    for (const day of ['ngày 15 tháng 7 năm 2027', 'ngày 15/7/2027'])
      expect(read(...state.slice(0, 5), `Số: 57/KH-UBND, ${day}`, 'KẾ HOẠCH').date).toBe('2027-07-15')
  })
})

describe('a title behind the number of the document', () => {
  it('begins behind it', () => {
    expect(read(...state, 'KẾ HOẠCH 57/KH-UBND TRỒNG RỪNG').title).toEqual(['TRỒNG RỪNG'])
    expect(read(...state, 'KẾ HOẠCH', 'THỰC HIỆN 58/KH-UBND').title).toEqual(['THỰC HIỆN 58/KH-UBND'])
  })
})

describe('the letterhead of a letter of the Party', () => {
  it('has its subject in words, under the number or behind it on one line', () => {
    const above = ['ĐẢNG BỘ TỈNH AN LĨNH', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', 'An Lĩnh, ngày 07 tháng 9 năm 2026', '*']
    for (const lines of [['Số 24 -CV/ĐU', 'về việc trồng rừng'], ['Số 24 -CV/ĐU về việc trồng rừng']])
      expect(read(...above, ...lines, 'Kính gửi: Sở Y tế.')).toMatchObject({
        issuers: above.slice(0, 2),
        number: '24-CV/ĐU',
        title: ['về việc trồng rừng'],
        letter: true,
      })
  })
})

describe('the last line of a title', () => {
  it('may be a year or a period', () => {
    for (const period of ['Năm 2026', 'Giai đoạn 2026 - 2030', 'Quý II năm 2026']) {
      expect(read('KẾ HOẠCH', 'Công tác thi đua', period, 'Xã lập kế hoạch:').title).toEqual([
        'Công tác thi đua',
        period,
      ])
    }
    expect(read('KẾ HOẠCH', 'Công tác thi đua', 'Năm 2026 là năm đầu', 'Xã lập kế hoạch:').title).toEqual([
      'Công tác thi đua',
    ])
  })
})

describe('a title that names a branch of the Party or of a union', () => {
  it('keeps the name, also at the start of a line', () => {
    const title = ['TỔ CHỨC ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ TỈNH AN LĨNH', 'CÔNG ĐOÀN CƠ SỞ']
    expect(read('ĐẢNG BỘ TỈNH AN LĨNH', 'Số 5-KH/TU', 'KẾ HOẠCH', ...title, 'Căn cứ Luật Y tế;')).toMatchObject({
      issuers: ['ĐẢNG BỘ TỈNH AN LĨNH'],
      title,
    })
  })
})

describe('readLetterhead', () => {
  it('reads the letterhead of a state body', () => {
    expect(read(...state, 'KẾ HOẠCH', 'Phát triển y tế cơ sở', 'Căn cứ Luật Y tế;')).toEqual({
      issuers: ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH'],
      number: '57/KH-UBND',
      numbered: true,
      place: 'An Lĩnh',
      date: '2024-03-14',
      coverDate: null,
      typeLine: 'KẾ HOẠCH',
      author: null,
      title: ['Phát triển y tế cơ sở'],
      partyName: false,
      enactor: null,
      setUp: false,
      nationalName: true,
      letter: false,
      next: 9,
    })
  })

  it.each(['An Lĩnh, 8/2025', 'AN LĨNH, THÁNG 8 NĂM 2025'])('takes the foot of a cover for no title: %s', (foot) => {
    const head = read(
      ...state.slice(0, 2),
      'ĐỀ ÁN',
      'PHÁT TRIỂN Y TẾ CƠ SỞ',
      'GIAI ĐOẠN 2021 - 2025',
      foot,
      'MỞ ĐẦU',
      'Y tế',
    )
    expect(head).toMatchObject({
      title: ['PHÁT TRIỂN Y TẾ CƠ SỞ', 'GIAI ĐOẠN 2021 - 2025'],
      date: null,
      coverDate: '2025-08',
      next: 6,
    })
    expect(head.place?.toLowerCase()).toBe('an lĩnh')
  })

  it('has a title that says in capitals what is issued, where the line of the type is lost', () => {
    expect(read(...state, 'BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2024')).toMatchObject({
      issuers: ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH'],
      title: ['BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2024'],
    })
  })

  it('is read from cells of a page, with body and number on one line and the type in small letters', () => {
    const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Lĩnh, ngày 14 tháng 3 năm 2024 |'
    const lines = ['Văn phòng Chính phủ Số: 62/QĐ-VPCP |', nation, 'Quyết định', 'PHÊ DUYỆT ĐỀ ÁN LIÊN THÔNG VĂN BẢN']
    expect(read(...lines)).toMatchObject({
      issuers: ['VĂN PHÒNG CHÍNH PHỦ'],
      number: '62/QĐ-VPCP',
      date: '2024-03-14',
      typeLine: 'QUYẾT ĐỊNH',
      title: ['PHÊ DUYỆT ĐỀ ÁN LIÊN THÔNG VĂN BẢN'],
    })
    const page = ['Quyết định 62/QĐ-VPCP Phê duyệt Đề án liên thông', '62/QĐ-VPCP', 'Quyết định', 'Còn hiệu lực']
    const { text, lines: placed } = sourceOf(...page, ...lines)
    expect(letterheadFrom(text, placed)).toBe(page.length)
  })

  it('passes over what a drawn line left before the first word', () => {
    const head = ['KẾ HOẠCH', 'Trồng rừng']
    for (const scrap of ['/', '|', "'"]) {
      const { issuers, title } = read(`${scrap}${state[0]}`, ...state.slice(1), ...head)
      expect({ issuers, title }).toEqual({ issuers: state.slice(0, 2), title: ['Trồng rừng'] })
    }
  })

  it('takes a word alone under the name of a body for its end', () => {
    const [, , nation = '', motto = '', rule = '', , date = ''] = state
    const lines = ['UBND TỈNH AN LĨNH', 'SỞ NÔNG NGHIỆP VÀ MÔI', 'TRƯỜNG', 'Số: 15/KH-SNNMT', nation, motto, rule, date]
    expect(read(...lines, 'KẾ HOẠCH', 'Phát triển y tế').issuers?.join(' ')).toBe(
      'UBND TỈNH AN LĨNH SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    )
  })

  it('knows the type where recognition misread its marks', () => {
    expect(read(...state, 'KÉ HOẠCH', 'Phát triển y tế')).toMatchObject({
      typeLine: 'KẾ HOẠCH',
      title: ['Phát triển y tế'],
    })
  })

  it.each([
    ['TÍNH ỦY AN LĨNH ĐÁNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY AN LĨNH'],
    ['HUYỆN ÚY SƠN HÀ ĐẢNG CỌNG SẢN VIẸT NAM', 'HUYỆN ỦY SƠN HÀ'],
    ['UỶ BẠN NHÂN DÂN CỌNG HOÀ XÃ HỌI CHỦ NGHIA VIỆT NAM', 'ỦY BAN NHÂN DÂN'],
    ['UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UỶ BAN NHÂN DÂN'],
    ['TÍNH LƯỢNG ĐẢNG CỘNG SẢN VIỆT NAM', undefined],
  ])('knows the body and the name beside it where recognition misread their marks: %s', (line, body) => {
    const { issuers } = read(line, '*', 'Số 34-NQ/TU An Lĩnh, ngày 27 tháng 12 năm 2025', 'NGHỊ QUYẾT', 'về du lịch')
    expect(issuers[0]).toBe(body)
  })

  it('puts a number and its symbol together that had a cell each', () => {
    const [issuer = '', place = '', nation = '', motto = '', rule = '', , date = ''] = state
    const lines = [
      issuer,
      place,
      nation,
      motto,
      rule,
      'Số: 57',
      '/2024/QĐ-UBND',
      date,
      'QUYẾT ĐỊNH',
      'Ban hành kế hoạch',
    ]
    expect(read(...lines)).toMatchObject({
      number: '57/2024/QĐ-UBND',
      date: '2024-03-14',
      title: ['Ban hành kế hoạch'],
    })
  })

  it('reads issuer, number and date at the head of a title', () => {
    const named = 'CỦA BỘ TÀI CHÍNH SỐ 07/2008/CT-BTC NGÀY 30 THÁNG 12 NĂM 2008'
    const expected = { number: '07/2008/CT-BTC', date: '2008-12-30', issuers: ['BỘ TÀI CHÍNH'] }
    expect(read('CHỈ THỊ', `${named} VỀ TIẾT KIỆM`)).toMatchObject({ ...expected, title: ['VỀ TIẾT KIỆM'] })
    expect(read('CHỈ THỊ', named, 'VỀ TIẾT KIỆM')).toMatchObject({ ...expected, title: ['VỀ TIẾT KIỆM'] })
    const lines = ['CỦA BỘ TÀI CHÍNH SỐ 07/2008/CT-BTC', 'NGÀY 30 THÁNG 12 NĂM 2008', 'VỀ TIẾT KIỆM']
    expect(read('CHỈ THỊ', ...lines)).toMatchObject({ ...expected, title: ['VỀ TIẾT KIỆM'] })
    expect(read('CHỈ THỊ', 'VỀ NGHỊ QUYẾT SỐ 8/NQ-CP NGÀY 1/2/2008').number).toBeNull()
  })

  it('parts the branch of the Party from its name on one line', () => {
    expect(
      read('ĐẢNG BỘ TỈNH AN LĨNH ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', '*', 'Số 24-CV/ĐU'),
    ).toMatchObject({ issuers: ['ĐẢNG BỘ TỈNH AN LĨNH', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH'], partyName: true })
  })

  it('reads the letterhead of a Party body', () => {
    expect(
      read(
        'TỈNH ỦY AN LĨNH',
        '*',
        'Số 15-CTr/TU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'An Lĩnh, ngày 05/6/2024',
        'CHƯƠNG TRÌNH HÀNH ĐỘNG',
        'thực hiện Nghị quyết',
      ),
    ).toMatchObject({
      issuers: ['TỈNH ỦY AN LĨNH'],
      number: '15-CTr/TU',
      date: '2024-06-05',
      typeLine: 'CHƯƠNG TRÌNH HÀNH ĐỘNG',
      title: ['thực hiện Nghị quyết'],
      partyName: true,
      nationalName: false,
      letter: false,
    })
  })

  it('reads what a steering committee is for below its name', () => {
    const head = ['BAN CHỈ ĐẠO TỈNH', 'VỀ CHUYỂN ĐỔI SỐ', 'VÀ CẢI CÁCH HÀNH CHÍNH', 'Số: 5/KH-BCĐ']
    expect(read(...head, 'CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH')).toMatchObject({
      issuers: ['BAN CHỈ ĐẠO TỈNH VỀ CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH'],
      number: '5/KH-BCĐ',
      typeLine: 'KẾ HOẠCH',
      nationalName: true,
    })
    expect(read('SỞ Y TẾ', 'VỀ CHUYỂN ĐỔI SỐ', 'Số: 5/KH-SYT').issuers).toEqual(['SỞ Y TẾ'])
  })

  it.each([
    [['BAN CHỈ ĐẠO DU LỊCH, DỊCH VỤ, An Lĩnh, ngày 14 tháng 3 năm 2024', 'VÀ KINH TẾ ĐÊM']],
    [['BAN CHỈ ĐẠO DU LỊCH, DỊCH VỤ,', 'VÀ KINH TẾ ĐÊM An Lĩnh, ngày 14 tháng 3 năm 2024']],
    [['BAN CHỈ ĐẠO DU LỊCH,', 'DỊCH VỤ, VÀ KINH TẾ ĐÊM', 'An Lĩnh, ngày 14 tháng 3 năm 2024']],
  ])('reads the name of a board over lines that place and date stand on: %j', (lines) => {
    const { issuers, place, date, number } = read(...lines, 'Số: 5/KH-BCĐ', 'KẾ HOẠCH')
    expect({ issuers, place, date, number }).toEqual({
      issuers: ['BAN CHỈ ĐẠO DU LỊCH, DỊCH VỤ, VÀ KINH TẾ ĐÊM'],
      place: 'An Lĩnh',
      date: '2024-03-14',
      number: '5/KH-BCĐ',
    })
  })

  it.each([
    ['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    ['THANH TRA', 'CHÍNH PHỦ', 'THANH TRA CHÍNH PHỦ'],
  ])('may be broken: %s / %s', (first, rest, name) => {
    expect(read(first, rest, 'Số: 5/KH-TTCP').issuers).toEqual([name])
  })

  it('knows the name of the state and its motto with a blank or the hyphens lost', () => {
    const nation = ['CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập  Tự do  Hạnh phúc']
    const head = [
      'UBND TỈNH AN LĨNH',
      'Số: 5/KH-UBND',
      ...nation,
      'An Lĩnh, ngày 2 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'RÀ SOÁT',
    ]
    expect(read(...head)).toMatchObject({ nationalName: true, date: '2024-03-02', title: ['RÀ SOÁT'] })
  })

  it('takes who enacts, below the title, for the issuer where no other line names one', () => {
    expect(read('NGHỊ QUYẾT', 'VỀ BẾN BÃI', 'QUỐC HỘI', 'Căn cứ Luật Y tế;').issuers).toEqual(['QUỐC HỘI'])
    expect(read('UBND TỈNH AN LĨNH', 'QUYẾT ĐỊNH', 'VỀ BẾN BÃI', 'ỦY BAN NHÂN DÂN TỈNH').issuers).toEqual([
      'UBND TỈNH AN LĨNH',
    ])
  })

  it.each([
    ['NHÓM RÀ SOÁT BẾN BÃI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['NHÓM RÀ SOÁT BẾN BÃI', '-------', 'Số: 5/KH-NRS'],
  ])('reads a body of any name below another: %s', (body, ...below) => {
    expect(read('UBND XÃ AN BÌNH', body, ...below).issuers).toEqual(['UBND XÃ AN BÌNH', body])
  })

  it('reads both columns of the sheet on one line', () => {
    expect(
      read(
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH AN LĨNH Độc lập - Tự do - Hạnh phúc',
        'Số: 57 /KH-UBND An Lĩnh, ngày 14 tháng 3 năm 2024',
        'KẾ HOẠCH',
      ),
    ).toMatchObject({
      issuers: ['ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH'],
      number: '57/KH-UBND',
      place: 'An Lĩnh',
      date: '2024-03-14',
      typeLine: 'KẾ HOẠCH',
    })
  })

  it.each(['KHU KINH TẾ AN LĨNH', 'CÁC KHU CÔNG NGHIỆP TỈNH AN LĨNH'])(
    'reads what a management board is for across the other column: %s',
    (area) => {
      const [, , nation = '', motto = '', ...rest] = state
      expect(read('BAN QUẢN LÝ', nation, area, motto, ...rest, 'KẾ HOẠCH', 'Về trồng cây')).toMatchObject({
        number: '57/KH-UBND',
        title: ['Về trồng cây'],
      })
    },
  )

  it('takes an unknown body beside the national name for the issuer', () => {
    expect(read('HỢP TÁC XÃ BA CHẼ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/KH').issuers).toEqual([
      'HỢP TÁC XÃ BA CHẼ',
    ])
  })

  it('keeps a date with blanks as far as it is filled in, and a number without its figure null', () => {
    expect(read('Số: /KH-UBND', 'An Lĩnh, ngày … tháng 4 năm 2026', 'KẾ HOẠCH')).toMatchObject({
      place: 'An Lĩnh',
      date: '2026-04',
    })
    expect(read('Số: ……/KH-UBND', 'KẾ HOẠCH')).toMatchObject({ typeLine: 'KẾ HOẠCH' })
  })

  it('passes over stamps and rules', () => {
    expect(read('MẬT', 'DỰ THẢO', '***', ...state).date).toBe('2024-03-14')
    const drafted = (stamp: string) => read('Số: /ĐA-UBND', stamp, 'ĐỀ ÁN', 'Phát triển y tế').title.length
    expect(['(DỰ THẢO)', 'Dự thảo lần 2', '(Dự thảo ngày 12/5/2026)'].map(drafted)).toEqual([1, 1, 1])
  })

  it('reads the head of a web page that names the document', () => {
    expect(read('Nghị quyết số 12-NQ/TU', 'Phát triển y tế')).toMatchObject({
      number: '12-NQ/TU',
      typeLine: 'Nghị quyết',
      title: ['Phát triển y tế'],
    })
  })

  it('takes a name of a document deep in the text for none', () => {
    const far = Array.from({ length: 6 }, () => 'UBND TỈNH AN LĨNH, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(read(...far, 'Nghị quyết số 12-NQ/TU').typeLine).toBeNull()
  })

  it('takes the post of who decides for no part of the title', () => {
    expect(
      read(...state, 'QUYẾT ĐỊNH', 'Phê duyệt kế hoạch', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật').title,
    ).toEqual(['Phê duyệt kế hoạch'])
    expect(read(...state, 'QUYẾT ĐỊNH', 'BỘ TRƯỞNG BỘ Y TẾ', 'Căn cứ Luật').title).toEqual([])
    expect(read(...state, 'QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:', 'Điều 1. Một').title).toEqual([])
  })
})

describe('the title', () => {
  const title = (...lines: string[]) => read(...state, 'KẾ HOẠCH', ...lines).title

  it('takes lines in capitals and lines that go on in small letters', () => {
    expect(title('PHÁT TRIỂN Y TẾ', 'GIAI ĐOẠN 2024 - 2026', 'Căn cứ Luật')).toEqual([
      'PHÁT TRIỂN Y TẾ',
      'GIAI ĐOẠN 2024 - 2026',
    ])
    expect(title('Phát triển y tế', 'của tỉnh An Lĩnh', 'Căn cứ Luật')).toEqual(['Phát triển y tế', 'của tỉnh An Lĩnh'])
    expect(title('Phát triển y tế', 'Giai đoạn 2024 - 2026', 'Căn cứ Luật')).toHaveLength(2)
  })

  it.each([
    'Căn cứ Luật Y tế',
    'Thực hiện Nghị quyết',
    'I. MỤC ĐÍCH',
    'Các sở rà soát.',
    'Các sở rà soát:',
    'Gồm các việc;',
  ])('ends before %j', (line) => {
    expect(title('Phát triển y tế', line)).toEqual(['Phát triển y tế'])
  })

  it('ends before a long sentence', () => {
    expect(title('Phát triển y tế', `Các ${'cơ quan trong tỉnh '.repeat(8)}`)).toHaveLength(1)
    expect(title(`Các ${'cơ quan trong tỉnh '.repeat(8)}làm.`)).toHaveLength(0)
    expect(title('Căn cứ Luật Y tế, tỉnh ban hành kế hoạch')).toHaveLength(0)
  })

  it('needs a letterhead or a type before it', () => {
    expect(read('PHÁT TRIỂN Y TẾ', 'Các sở rà soát').title).toEqual([])
    expect(read('Số: 5/KH-UBND', 'PHÁT TRIỂN Y TẾ', 'Các sở rà soát').title).toEqual(['PHÁT TRIỂN Y TẾ'])
  })

  it('keeps whose text it is, and the session of an assembly, out of the title', () => {
    const party = [
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'Số 9-KL/TW',
      'KẾT LUẬN',
      'CỦA BỘ CHÍNH TRỊ',
      'Về việc mở rộng y tế cơ sở',
    ]
    expect(read(...party)).toMatchObject({ author: 'BỘ CHÍNH TRỊ', title: ['Về việc mở rộng y tế cơ sở'] })
    expect(read(...state, 'NGHỊ QUYẾT', 'CỦA TỈNH ỦY về phát triển y tế', 'cơ sở').title).toEqual([
      'về phát triển y tế',
      'cơ sở',
    ])
    expect(read(...state, 'QUYẾT ĐỊNH CỦA UBND TỈNH AN LĨNH', 'V/v thu phí bến bãi trên địa bàn tỉnh.')).toMatchObject({
      title: ['V/v thu phí bến bãi trên địa bàn tỉnh.'],
    })
    expect(
      read(...state, 'NGHỊ QUYẾT', 'Về y tế', 'QUỐC HỘI', 'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').title,
    ).toEqual(['Về y tế'])
    const assembly = ['NGHỊ QUYẾT', 'Về phát triển y tế', 'HỘI ĐỒNG NHÂN DÂN TỈNH', 'KHÓA X, KỲ HỌP THỨ MƯỜI']
    expect(read(...state, ...assembly).title).toEqual(['Về phát triển y tế'])
  })

  it('takes no number from the plan that a title carries out', () => {
    const title = 'CỦA SỞ Y TẾ THỰC HIỆN NGHỊ QUYẾT SỐ 8-NQ/TU NGÀY 2/3/2025 CỦA TỈNH ỦY'
    expect(read('KẾ HOẠCH', title)).toMatchObject({ number: null, title: [title] })
  })

  it('ends before the line that says to whom a proposal is written', () => {
    const lines = ['UBND TỈNH AN LĨNH', 'Số: 8/TTr-UBND', 'TỜ TRÌNH', 'Về dự thảo Quy chế cấp nước']
    expect(read(...lines, 'Kính gửi: Hội đồng nhân dân tỉnh').title).toEqual(['Về dự thảo Quy chế cấp nước'])
  })

  it('ends before the line that says whom a telegram is sent to', () => {
    const head = read(...state, 'CÔNG ĐIỆN', 'Về ứng phó bão', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:', '- Sở Y tế.')
    expect(head).toMatchObject({ title: ['Về ứng phó bão'], next: 9 })
  })

  it('stands above the body: an issuer below it is none of its lines', () => {
    const head = read(...state, 'KẾ HOẠCH', 'Phát triển y tế', 'BAN CHỈ ĐẠO TỈNH', 'Căn cứ Luật')
    expect(head.title).toEqual(['Phát triển y tế'])
    expect(head.next).toBe(10)
  })
})

describe('a text without letterhead', () => {
  it('gives empty fields', () => {
    expect(read('Các sở rà soát.', 'Các xã báo cáo.')).toEqual({
      issuers: [],
      number: null,
      numbered: false,
      place: null,
      date: null,
      coverDate: null,
      typeLine: null,
      author: null,
      title: [],
      partyName: false,
      enactor: null,
      setUp: false,
      nationalName: false,
      letter: false,
      next: 0,
    })
  })

  it('names a body of any name, in capitals over the name of the state', () => {
    const rest = ['-----', 'CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/QĐ-TCT']
    expect(read('TỔ RÀ SOÁT ĐƯỜNG BỜ', ...rest)).toMatchObject({ issuers: ['TỔ RÀ SOÁT ĐƯỜNG BỜ'], number: '5/QĐ-TCT' })
    expect(read('Tổ rà soát đường bờ tỉnh Sơn Hà năm nay', ...rest).issuers).toEqual([])
  })

  it('may say behind the type that it amends, or that it is a draft', () => {
    expect(read('ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)', 'QUỸ KHUYẾN HỌC').typeLine).toBe('ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)')
    expect(read('KẾ HOẠCH (Dự thảo lần 2)', 'Phát triển y tế').typeLine).toBe('KẾ HOẠCH')
  })

  it('may have type and title on one line, which may name the Party', () => {
    expect(
      read('KẾ HOẠCH TỔ CHỨC LỄ KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM', 'Căn cứ Luật Y tế;'),
    ).toMatchObject({
      typeLine: 'KẾ HOẠCH',
      title: ['TỔ CHỨC LỄ KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM'],
      issuers: [],
      partyName: false,
      enactor: null,
      setUp: false,
    })
    expect(read('KẾ HOẠCH SỐ 5', 'Căn cứ Luật Y tế;').typeLine).toBeNull()
  })

  it('takes the post of who decides for none where the title was lost', () => {
    expect(read(...state, 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN LĨNH', 'Căn cứ Luật Y tế;').title).toEqual([])
  })

  it('begins below the words of a page, at the capitals over the name of the state', () => {
    const from = (...contents: string[]) => {
      const { text, lines } = sourceOf(...contents)
      return letterheadFrom(text, lines)
    }
    const page = ['Truy cập', 'Hôm nay: 12', 'Kế hoạch tiêm phòng', 'Ngày 30/8/2024 09:33:53', 'Tin mới']
    expect(from(...state)).toBe(0)
    expect(from(...page, ...state)).toBe(page.length)
    expect(from('1. Rà soát', ...page, ...state)).toBe(0)
    expect(from(...page, 'I. MỤC TIÊU')).toBe(0)
  })

  it('passes over a scrap behind which the letterhead goes on', () => {
    expect(read('Trang 1', ...state).number).toBe('57/KH-UBND')
    expect(read('Các cơ quan trong tỉnh cùng rà soát.', ...state).number).toBeNull()
    expect(read('Trang 1', 'Trang 2', 'Trang 3', 'Trang 4', 'Trang 5', 'Số: 5/KH-UBND').number).toBeNull()
    expect(read('1. Rà soát', ...state).number).toBeNull()
    expect(read(...state, 'KẾ HOẠCH', 'Tờ 1;', 'KẾ HOẠCH', 'Phát triển').title).toEqual([])
  })

  it('ends at a table row', () => {
    expect(read('KẾ HOẠCH', 'TT\tViệc', 'Số: 5/KH-UBND').number).toBeNull()
  })
})

describe('a title alone, as web pages head a text', () => {
  it('gives the type and the title, also where it stands twice over the day of printing', () => {
    expect(
      read('Kế hoạch Tổ chức Tháng Thanh niên năm 2022', '11:34:49 17/11/2021', 'Căn cứ Luật Thanh niên;'),
    ).toMatchObject({
      typeLine: 'Kế hoạch',
      title: ['Tổ chức Tháng Thanh niên năm 2022'],
      next: 2,
    })
    const title = 'Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ tỉnh An Lĩnh'
    expect(read(title, 'Tư liệu', title, 'I. MỤC ĐÍCH')).toMatchObject({
      typeLine: 'Chương trình hành động',
      title: ['thực hiện Nghị quyết Đại hội Đảng bộ tỉnh An Lĩnh'],
      next: 3,
    })
  })

  it('leaves whose it is out of the title', () => {
    const title = 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIX về phát triển rừng trồng'
    expect(read(title, 'I- Tình hình')).toMatchObject({
      typeLine: 'Nghị quyết',
      author: 'Ban Chấp hành Đảng bộ tỉnh',
      title: ['về phát triển rừng trồng'],
    })
  })

  it.each([
    ['Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Tỉnh ủy An Lĩnh về chuyển đổi số.', 'Tỉnh ủy An Lĩnh'],
    [
      'Nghị Quyết số 22-NQ/TU, ngày 8 tháng 6 năm 2022, ban hành bởi Tỉnh Ủy An Lĩnh về chuyển đổi số',
      'Tỉnh Ủy An Lĩnh',
    ],
    ['Nghị quyết số 22-NQ/TU ngày 08/6/2022 do Tỉnh ủy An Lĩnh ban hành về chuyển đổi số', 'Tỉnh ủy An Lĩnh'],
  ])('may be the whole citation of the text: %s', (line, issuer) => {
    expect(read(line, 'I- Tình hình')).toMatchObject({
      issuers: [issuer],
      number: '22-NQ/TU',
      date: '2022-06-08',
      title: ['về chuyển đổi số'],
      next: 1,
    })
  })

  it('may stand below the number alone', () => {
    const cited = 'Kết luận số 8-KL/TU ngày 09/6/2022 của Tỉnh ủy An Lĩnh về chuyển đổi số'
    expect(read('Kết luận số 8-KL/TU', cited, 'Sau 2 năm thực hiện, tỉnh có tiến bộ.')).toMatchObject({
      issuers: ['Tỉnh ủy An Lĩnh'],
      number: '8-KL/TU',
      date: '2022-06-09',
      title: ['về chuyển đổi số'],
    })
    expect(read('Kết luận số 9-KL/TU', cited, 'Sau 2 năm thực hiện, tỉnh có tiến bộ.')).toMatchObject({
      number: '9-KL/TU',
      date: null,
    })
  })

  it('is no sentence that says something of a text, nor one that a paragraph follows', () => {
    const cited = 'Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Tỉnh ủy về chuyển đổi số'
    expect(read(`${cited} đã nêu 5 nhiệm vụ.`, 'I- Tình hình').number).toBe(null)
    expect(read(cited, 'Tỉnh có nhiều kết quả.').number).toBe(null)
  })

  it.each([
    'Kế hoạch này có hiệu lực',
    'Kế hoạch tuyên truyền được ban hành năm 2022.',
    'Chương trình hành động',
    'Sở Y tế',
  ])('is not %j', (line) => {
    expect(read(line, 'Căn cứ Luật Thanh niên;').typeLine).toBe(null)
  })
})

describe('who enacts, on more lines than one', () => {
  const basis = 'Căn cứ Luật Cây xanh ngày 05/5/2015;'

  it.each([
    [['ỦY BAN NHÂN', 'DÂN TỈNH AN LĨNH']],
    [['HỘI ĐỒNG NHÂN DÂN', 'TỈNH AN LĨNH', 'KHÓA X, KỲ HỌP THỨ 5']],
    [['GIÁM ĐỐC SỞ Y', 'TẾ TỈNH AN LĨNH']],
    [['BỘ TRƯỞNG BỘ NÔNG NGHIỆP', 'VÀ PHÁT TRIỂN NÔNG THÔN']],
  ])('is no part of the title: %j', (enactor) => {
    expect(read(...state, 'NGHỊ QUYẾT', 'VỀ TRỒNG CÂY NĂM 2024', ...enactor, basis).title).toEqual([
      'VỀ TRỒNG CÂY NĂM 2024',
    ])
  })

  it('is the issuer with all its lines where no letterhead names one', () => {
    expect(read('NGHỊ QUYẾT', 'VỀ TRỒNG CÂY', 'HỘI ĐỒNG NHÂN', 'DÂN TỈNH AN LĨNH', 'KHÓA X', basis).issuers).toEqual([
      'HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH',
    ])
  })

  it('does not take what goes on with the title', () => {
    for (const rest of ['GIAI ĐOẠN 2021 - 2025', 'TRÊN ĐỊA BÀN TỈNH'])
      expect(read(...state, 'KẾ HOẠCH', 'TRỒNG CÂY', 'CÔNG AN TỈNH', rest, basis).title).toContain(rest)
    expect(read(...state, 'KẾ HOẠCH', 'TRỒNG CÂY', 'CÔNG AN TỈNH', 'THAM GIA', 'Năm 2024').title).toContain('THAM GIA')
  })
})

describe('a title with number and day behind it', () => {
  it('is that of a letter where the number names no type', () => {
    expect(
      read('Về việc rà soát đất rừng (358/VP-KT, ngày 23/10/2017).', 'Thực hiện Công văn số 5/SYT.'),
    ).toMatchObject({
      number: '358/VP-KT',
      date: '2017-10-23',
      letter: true,
      title: ['Về việc rà soát đất rừng'],
      next: 1,
    })
  })

  it('has the type that stands before the number', () => {
    expect(read('Về việc trồng cây năm 2020 (Kế hoạch số 12/KH-UBND ngày 3/2/2020)')).toMatchObject({
      number: '12/KH-UBND',
      typeLine: 'Kế hoạch',
      letter: false,
    })
  })
})

describe('a title without its type', () => {
  const enacts = 'Ủy ban nhân dân tỉnh An Lĩnh ban hành Kế hoạch tổ chức Ngày hội trồng cây năm 2020, như sau:'

  it('is that of which the sentence below enacts it', () => {
    const title = 'Tổ chức Ngày hội trồng cây năm 2020'
    expect(read(title, '29/4/2020, 15:28 (GMT+7)', 'Căn cứ Luật Cây xanh;', enacts, 'I. NHIỆM VỤ')).toMatchObject({
      typeLine: 'Kế hoạch',
      title: [title],
      next: 2,
    })
    expect(read(title, title, enacts)).toMatchObject({ title: [title], next: 2 })
  })

  it('is none where the sentence enacts something else', () => {
    for (const above of ['Tin tức về ngày hội trồng cây', 'Tổ chức Ngày hội trồng cây năm 2020.', 'Cây xanh'])
      expect(read(above, enacts).title).toEqual([])
    expect(read('Tổ chức Ngày hội trồng cây năm 2020', 'I. NHIỆM VỤ', enacts).title).toEqual([])
  })
})

describe('a note of its source under a title', () => {
  const note = '(Theo Kế hoạch số 12/KH-UBND ngày 11/01/2021 của UBND tỉnh An Lĩnh)'

  it('says number, day and issuer of the text', () => {
    expect(read('Kế hoạch trồng cây giai đoạn 2021 - 2025', note, 'I. MỤC ĐÍCH')).toMatchObject({
      number: '12/KH-UBND',
      date: '2021-01-11',
      issuers: ['UBND tỉnh An Lĩnh'],
      next: 2,
    })
  })

  it('does not where it is of another type', () => {
    expect(read('Chương trình trồng cây năm 2021', note, 'I. MỤC ĐÍCH').number).toBeNull()
  })
})

describe('the subject of a letter', () => {
  it('goes on with a word or two on the next line, before what else a letterhead says', () => {
    const above = ['TỈNH AN LĨNH', 'Số: 57/UBND-KT', 'V/v bảo đảm an toàn thực phẩm dịp Tết', 'Trung thu']
    expect(read(...above, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'An Lĩnh, ngày 5 tháng 8 năm 2024')).toMatchObject({
      title: ['V/v bảo đảm an toàn thực phẩm dịp Tết', 'Trung thu'],
      date: '2024-08-05',
    })
    expect(read(...above.slice(0, 3), 'Độc lập - Tự do - Hạnh phúc', 'Kính gửi: Sở Y tế').title).toHaveLength(1)
    expect(read(...above.slice(0, 3), 'An Lĩnh, ngày 5 tháng 8 năm 2024').date).toBe('2024-08-05')
  })
})

describe('the letterhead of the youth union', () => {
  it('names the union where the Party has its name, and its branches may stand above', () => {
    const lines = ['HUYỆN ĐOÀN AN LĨNH', 'BCH ĐOÀN XÃ SƠN HÀ', 'Số: 07 -KH/ĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH']
    expect(read(...lines, 'Quận 6, ngày 26 tháng 02 năm 2022', 'KẾ HOẠCH', 'Tháng Thanh niên')).toMatchObject({
      issuers: ['HUYỆN ĐOÀN AN LĨNH', 'BCH ĐOÀN XÃ SƠN HÀ'],
      number: '07-KH/ĐTN',
      place: 'Quận 6',
      date: '2022-02-26',
      title: ['Tháng Thanh niên'],
    })
    expect(read('BAN CHẤP HÀNH TRUNG ƯƠNG', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 07-KH/TWĐTN').issuers).toEqual([
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'ĐOÀN TNCS HỒ CHÍ MINH',
    ])
    const { text, lines: below } = sourceOf('KẾ HOẠCH Tổ chức Tháng Thanh niên', ...lines)
    expect(letterheadFrom(text, below)).toBe(1)
  })
})

describe('a letterhead whose columns stand on one line', () => {
  it('names the union beside its organ, and no union within a name', () => {
    expect(read('BAN CHẤP HÀNH TỈNH SƠN HÀ ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 07-KH/TĐTN').issuers).toEqual([
      'BAN CHẤP HÀNH TỈNH SƠN HÀ',
    ])
    expect(read('BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH SƠN HÀ', 'Số: 07-KH/TĐTN').issuers).toEqual([
      'BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH SƠN HÀ',
    ])
  })
})

describe('the letterhead of an assembly', () => {
  it('has its number behind the type, also below the words of a page', () => {
    const page = `Văn bản số 12 của Quốc hội đã được đăng trong trang này. ${'Mời bạn đọc xem dưới đây. '.repeat(12)}`
    const lines = ['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nghị quyết số: 12/2021/QH15', 'NGHỊ QUYẾT']
    const { text, lines: below } = sourceOf(page, ...lines, 'VỀ CẤP NƯỚC')
    const head = readLetterhead(text, below, 1)
    expect(head.number?.canonical).toBe('12/2021/QH15')
    expect(head.title.map(({ start, end }) => text.slice(start, end))).toEqual(['VỀ CẤP NƯỚC'])
  })

  it('holds its session, and no subject of the assembly: that is the title', () => {
    const lines = ['HỘI ĐỒNG NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 14/NQ-HĐND', 'VỀ NHIỆM VỤ NĂM 2016']
    const session = ['HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH', 'KHÓA XVI, KỲ HỌP THỨ 15', '(Từ ngày 08 đến 10/12/2015)']
    expect(read(...lines, ...session, 'Căn cứ Luật Y tế;')).toMatchObject({
      title: ['VỀ NHIỆM VỤ NĂM 2016'],
      next: 7,
    })
  })
})

describe('pieces of the letterhead', () => {
  it('are read once: the first number and the first date count', () => {
    expect(
      read('Số: 5/KH-UBND', 'An Lĩnh, ngày 5 tháng 3 năm 2024', 'Số: 6/KH-UBND', 'An Lĩnh, ngày 6 tháng 3 năm 2024'),
    ).toMatchObject({
      number: '5/KH-UBND',
      date: '2024-03-05',
    })
  })

  it('are no long lines with a date, and no lines with `số` that hold no symbol', () => {
    expect(read('Số: 5/KH-UBND', `Các cơ quan ${'trong tỉnh '.repeat(12)}, ngày 5 tháng 3 năm 2024`).date).toBeNull()
    expect(read('Số lượng trạm y tế của tỉnh tăng', 'KẾ HOẠCH').number).toBeNull()
    expect(read('Số: 5/KH-UBND', 'An Lĩnh, ngày mai các sở họp').place).toBeNull()
  })

  it.each(['Số: 20/ KH-UBND', 'Số: 20 / KH-UBND', 'Số:20/KH - UBND'])(
    'stand behind a number with blanks: %s',
    (line) => {
      expect(read(`${line} An Lĩnh, ngày 5/3/2024`)).toMatchObject({ number: '20/KH-UBND', date: '2024-03-05' })
    },
  )

  it('may end in a full stop', () => {
    expect(read('Số: 5/KH-UBND', 'An Lĩnh, ngày 5 tháng 3 năm 2024.').date).toBe('2024-03-05')
    expect(read('Số: 5/KH-UBND', 'An Lĩnh ngày 5 tháng 3 năm 2024')).toMatchObject({
      place: 'An Lĩnh',
      date: '2024-03-05',
    })
    expect(read('Số: 5/KH-UBND', 'An Lĩnh ngày tháng 3 năm 2024').date).toBe('2024-03')
    expect(read('Số: 5/KH-UBND', 'An Lĩnh họp ngày 5 tháng 3 năm 2024').date).toBeNull()
  })

  it('know bodies by their first words or by a place below them', () => {
    expect(read('SỞ Y TẾ', 'HUYỆN BA CHẼ', 'Số: 5/KH').issuers).toEqual(['SỞ Y TẾ', 'HUYỆN BA CHẼ'])
    expect(read('HUYỆN BA CHẼ', 'Số: 5/KH-UBND').issuers).toEqual([])
    expect(read('Số: 5/KH-UBND', 'HỢP TÁC XÃ').issuers).toEqual([])
  })

  it('pass over rules beside a name', () => {
    expect(read('SỞ Y TẾ -------', 'Độc lập - Tự do - Hạnh phúc -------', 'Số: 5/KH-SYT').issuers).toEqual(['SỞ Y TẾ'])
  })

  it('take a body behind the type for none of theirs', () => {
    expect(read('Số: 5/KH-UBND', 'KẾ HOẠCH', 'SỞ Y TẾ').issuers).toEqual([])
  })

  it('hold the type once more on the first page', () => {
    expect(read('KẾ HOẠCH', 'KẾ HOẠCH', 'Phát triển y tế').title).toEqual(['Phát triển y tế'])
    expect(read('KẾ HOẠCH', 'Phát triển y tế', 'NGHỊ QUYẾT').typeLine).toBe('KẾ HOẠCH')
  })
})

describe('a title', () => {
  it('is none with a signature, a type with a colon or a far too long line', () => {
    expect(read('Số: 5/KH-UBND', 'TM. ỦY BAN NHÂN DÂN').title).toEqual([])
    expect(read('Số: 5/KH-UBND', 'YÊU CẦU:').title).toEqual([])
    expect(read('Số: 5/KH-UBND', 'PHÁT TRIỂN Y TẾ '.repeat(60)).title).toEqual([])
    expect(read('KẾ HOẠCH', 'phát triển y tế '.repeat(30)).title).toEqual([])
  })

  it('needs one of number, date, type or national name before it', () => {
    expect(read('An Lĩnh, ngày 5 tháng 3 năm 2024', 'PHÁT TRIỂN Y TẾ').title).toEqual(['PHÁT TRIỂN Y TẾ'])
    expect(read('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHÁT TRIỂN Y TẾ').title).toEqual(['PHÁT TRIỂN Y TẾ'])
    expect(read('Số: 5/KH-UBND', 'Phát triển y tế').title).toEqual([])
  })

  it('may be a short sentence', () => {
    expect(read('KẾ HOẠCH', 'Phát triển y tế.').title).toEqual(['Phát triển y tế.'])
  })
})

describe('the subject of a letter without `V/v`', () => {
  const above = ['ĐẢNG BỘ TỈNH AN LĨNH', 'ĐẢNG UỶ XÃ SƠN TRÀ', '*']
  const behind = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sơn Trà, ngày 05 tháng 6 năm 2026']

  it.each(['Số 31-CV/ĐU', 'Số       -CV/ĐU'])('stands under its number (%s), above the address', (number) => {
    const subject = 'Triển khai Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh uỷ'
    expect(read(...above, number, subject, ...behind, 'Kính gửi: Các chi bộ.')).toMatchObject({
      issuers: above.slice(0, 2),
      title: [subject],
      date: '2026-06-05',
      letter: true,
    })
  })

  it('is none where another kind of paper is addressed', () => {
    const lines = [...above, 'Số 31-TTr/ĐU', ...behind, 'TỜ TRÌNH', 'về việc trồng rừng', 'Kính gửi: Tỉnh uỷ.']
    expect(read(...lines)).toMatchObject({ typeLine: 'TỜ TRÌNH', title: ['về việc trồng rừng'], letter: false })
  })

  it('may be left out', () => {
    expect(read(...above, 'Số 31-CV/ĐU', ...behind, 'Kính gửi: Các chi bộ.')).toMatchObject({ title: [], letter: true })
  })
})

describe('a team that a decision set up', () => {
  it.each([
    [['THEO QUYẾT ĐỊNH', 'SỐ 50/QĐ-SCT An Lĩnh, ngày 14 tháng 3 năm 2024']],
    [['THEO QĐ SỐ 50/QĐ-SCT', 'An Lĩnh, ngày 14 tháng 3 năm 2024']],
  ])('has the number of its paper below that of the decision: %j', (below) => {
    const lines = ['SỞ CÔNG THƯƠNG', 'ĐOÀN KIỂM TRA', ...below, 'Số: 11/KH-ĐKT', 'KẾ HOẠCH', 'Kiểm tra kho vật liệu nổ']
    expect(read(...lines)).toMatchObject({
      number: '11/KH-ĐKT',
      date: '2024-03-14',
      typeLine: 'KẾ HOẠCH',
      title: ['Kiểm tra kho vật liệu nổ'],
    })
  })
})

it('reads the title behind its type on one line in small letters', () => {
  const lines = ['UBND TỈNH AN LĨNH', 'Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH Về việc trồng cây', 'Căn cứ Luật Lâm nghiệp;']
  const head = read(...lines)
  expect(head).toMatchObject({ typeLine: 'QUYẾT ĐỊNH', title: ['Về việc trồng cây'] })
})

it('takes a body for a part of the title below a line that leads over to it', () => {
  const title = ['BAN HÀNH KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH CỦA', 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VỀ RỪNG']
  expect(read('UBND TỈNH AN LĨNH', 'Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH', ...title, 'ỦY BAN NHÂN DÂN TỈNH')).toMatchObject({
    title,
    issuers: ['UBND TỈNH AN LĨNH'],
  })
})

describe('whose text it is', () => {
  const party = ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Số 9-CT/TW', 'Hà Nội, ngày 15 tháng 7 năm 2024', 'CHỈ THỊ']

  it('stands before the title on its line too', () => {
    expect(read(...party, 'CỦA BAN BÍ THƯ VỀ BẢO VỆ NGUỒN NƯỚC')).toMatchObject({
      author: 'BAN BÍ THƯ',
      title: ['VỀ BẢO VỆ NGUỒN NƯỚC'],
    })
    expect(read(...party, 'CỦA BAN CHỈ ĐẠO VỀ CHUYỂN ĐỔI SỐ').title).toEqual(['CỦA BAN CHỈ ĐẠO VỀ CHUYỂN ĐỔI SỐ'])
  })

  it('is a plenum between the type and the title', () => {
    const plenum = 'HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XX'
    const head = ['TỈNH ỦY AN LĨNH', 'Số 8-NQ/TU', 'NGHỊ QUYẾT']
    expect(read(...head, `${plenum} về phát triển du lịch`)).toMatchObject({
      author: null,
      title: ['về phát triển du lịch'],
    })
    expect(read(...head, plenum, 'về phát triển du lịch').title).toEqual(['về phát triển du lịch'])
    expect(read('NGHỊ QUYẾT', `${plenum} về phát triển du lịch`).author).toBe('BAN CHẤP HÀNH ĐẢNG BỘ TỈNH')
    expect(read(...head, plenum).title).toEqual([plenum])
  })

  it('is a congress that the title alone names, below a rule', () => {
    const title = 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh An Lĩnh lần thứ XI'
    expect(read('.', title, 'Đại hội diễn ra trong ba ngày.')).toMatchObject({
      author: 'Đại hội đại biểu Đảng bộ tỉnh An Lĩnh lần thứ XI',
      typeLine: 'Nghị quyết',
    })
  })
})

describe('several pieces of a letterhead on one line', () => {
  it('may be the committee, place and date', () => {
    const head = read('ĐẢNG BỘ TỈNH SƠN HÀ', 'HUYỆN ỦY AN LĨNH An Lĩnh, ngày 12 tháng 3 năm 2019', '*', 'Số 45-KH/HU')
    expect(head).toMatchObject({ issuers: ['ĐẢNG BỘ TỈNH SƠN HÀ', 'HUYỆN ỦY AN LĨNH'], place: 'An Lĩnh' })
  })

  it('may be the type, the number, place and date', () => {
    const lines = [
      'BỘ CHÍNH TRỊ',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Nghị quyết số: 12-NQ/TW Hà Nội, ngày 06 tháng 01 năm 2012',
    ]
    expect(read(...lines, 'NGHỊ QUYẾT', 'VỀ PHÁT TRIỂN CẢNG BIỂN')).toMatchObject({
      number: '12-NQ/TW',
      place: 'Hà Nội',
      date: '2012-01-06',
      title: ['VỀ PHÁT TRIỂN CẢNG BIỂN'],
    })
  })

  it('may be an issuer beside the name of the state without its last word', () => {
    const head = read(
      'SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT |',
      'Số: 21/TB-SYT | An Lĩnh, ngày 29 tháng 01 năm 2007 |',
    )
    expect(head).toMatchObject({ issuers: ['SỞ Y TẾ'], nationalName: true })
  })

  it('may be the names of many bodies that issue together', () => {
    const bodies = `${'HỘI NÔNG DÂN TỈNH AN LĨNH - LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LĨNH - '.repeat(3)}TỈNH ĐOÀN AN LĨNH`
    expect(read(bodies, 'Số: 5/CTPH-HND-LĐLĐ-TĐ').issuers).toEqual([bodies])
  })
})

it.each(['NGHỊ QUYẾT LIÊN TỊCH', 'THÔNG TƯ LIÊN TỊCH', 'HƯỚNG DẪN LIÊN NGÀNH', 'CHƯƠNG TRÌNH LIÊN TỊCH'])(
  'a type of several bodies stands alone on its line: %s',
  (type) => {
    expect(read(...state, type, 'VỀ PHỐI HỢP CÔNG TÁC')).toMatchObject({
      typeLine: type,
      title: ['VỀ PHỐI HỢP CÔNG TÁC'],
    })
  },
)

describe('a title whose type is lost', () => {
  const number = ['Số 77-KH/TU', 'An Lĩnh, ngày 20 tháng 9 năm 2023']
  const title = 'thực hiện Chỉ thị số 20-CT/TW ngày 12/01/2023 của Ban Bí thư'

  it('stands behind the number and the date, over the first basis', () => {
    expect(read(...number, title, 'Thực hiện Kết luận số 49-KL/TW, Tỉnh ủy xây dựng Kế hoạch.').title).toEqual([title])
    expect(read(...number, title, '-----', 'Căn cứ Kết luận số 49-KL/TW;').title).toEqual([title])
    expect(read(...number, 'Thông qua Đề án cây xanh', 'Căn cứ Luật Cây xanh;').title).toEqual([
      'Thông qua Đề án cây xanh',
    ])
  })

  it.each([
    ['over no basis', [...number, title, 'I. MỤC ĐÍCH']],
    ['without a date', ['Số 77-KH/TU', title, 'Căn cứ Kết luận số 49-KL/TW;']],
    ['as a sentence', [...number, `${title}.`, 'Căn cứ Kết luận số 49-KL/TW;']],
    ['of other words', [...number, 'các xã trồng cây', 'Căn cứ Kết luận số 49-KL/TW;']],
  ])('does not stand %s', (_, lines) => {
    expect(read(...lines).title).toEqual([])
  })
})

it.each([
  ['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'ỦY BAN MTTQ VIỆT NAM XÃ AN LĨNH'],
  ['QUÂN KHU 5', 'BỘ CHQS TỈNH AN LĨNH'],
  ['BỘ TƯ PHÁP', 'THI HÀNH ÁN DÂN SỰ TỈNH AN LĨNH'],
  ['CỤC THUẾ', 'THUẾ TỈNH AN LĨNH'],
  ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'CHI NHÁNH KHU VỰC 11'],
])('knows bodies below the name of the state: %s, %s', (...bodies) => {
  const [nation = '', motto = ''] = state.slice(2, 4)
  const head = read(
    nation,
    motto,
    ...bodies,
    'Số: 5/KH-AL',
    'An Lĩnh, ngày 14 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Phát triển chợ',
  )
  expect([head.issuers, head.number, head.title]).toEqual([bodies, '5/KH-AL', ['Phát triển chợ']])
})

it('ends a title before the motto of the year', () => {
  const head = read(
    ...state,
    'KẾ HOẠCH',
    'Tổ chức Tháng Công nhân năm 2024',
    'Chủ đề: “Đoàn kết - Năng suất”',
    'I. MỤC ĐÍCH',
  )
  expect(head.title).toEqual(['Tổ chức Tháng Công nhân năm 2024'])
})
