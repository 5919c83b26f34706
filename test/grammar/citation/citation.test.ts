import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/grammar/citation/citation.js'
import { findCitations } from '../../../src/grammar/citation/citations.js'

const texts = (text: string) => findCitations(text).map((c) => text.slice(c.start, c.end))
const only = (text: string): Citation => {
  const found = findCitations(text)
  expect(found).toHaveLength(1)
  return found[0] as Citation
}

describe('a citation in full', () => {
  it('runs from the type word over number, date and issuer; the title is apart', () => {
    const text =
      'Thực hiện Kế hoạch số 88/KH-UBND ngày 05/3/2021 của UBND tỉnh Sơn Hà về phát triển rừng trồng; các sở triển khai.'
    const citation = only(text)
    expect(text.slice(citation.start, citation.end)).toBe('Kế hoạch số 88/KH-UBND ngày 05/3/2021 của UBND tỉnh Sơn Hà')
    expect(citation).toMatchObject({
      by: 'number',
      type: 'KH',
      number: '88/KH-UBND',
      date: '2021-03-05',
      issuer: 'UBND tỉnh Sơn Hà',
      title: 'về phát triển rừng trồng',
    })
  })

  it('takes the term into the text, not into the issuer', () => {
    const text = 'Nghị quyết số 5-NQ/TW ngày 1/2/2020 của Ban Chấp hành Trung ương Đảng (Khóa XII) về việc đó'
    const citation = only(text)
    expect(citation).toMatchObject({ issuer: 'Ban Chấp hành Trung ương Đảng', term: 'Khóa XII' })
    expect(text.slice(citation.start, citation.end)).toMatch(/\(Khóa XII\)$/u)
  })

  it('suffers the blank that a link leaves before a comma', () => {
    expect(only('Căn cứ Thông tư số 32/2020/TT-BGDĐT , ngày 15/9/2020 của Bộ Y tế')).toMatchObject({
      date: '2020-09-15',
      issuer: 'Bộ Y tế',
    })
  })

  it('suffers commas, and a date after the issuer', () => {
    expect(only('Nghị quyết số 5-NQ/TU, ngày 1/2/2020, của Tỉnh ủy')).toMatchObject({
      date: '2020-02-01',
      issuer: 'Tỉnh ủy',
    })
    expect(only('Đề án 8-ĐA/TU của Tỉnh ủy Sơn Hà ngày 1/2/2020')).toMatchObject({
      date: '2020-02-01',
      issuer: 'Tỉnh ủy Sơn Hà',
    })
  })

  it('reads a title line in capitals', () => {
    expect(only('THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG NGÀY 4/5/2022 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CHỐNG HẠN')).toMatchObject({
      number: '9/CT-TTg',
      issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
      title: 'VỀ CHỐNG HẠN',
    })
    const issuerOf = (body: string) => only(`NỘI DUNG KẾ HOẠCH SỐ 5/KH-SYT NGÀY 4/5/2022 CỦA ${body}`).issuer
    expect(issuerOf('SỞ Y TẾ TỈNH SƠN HÀ TRIỂN KHAI THỰC HIỆN')).toBe('SỞ Y TẾ TỈNH SƠN HÀ')
    expect(issuerOf('BỘ TÀI CHÍNH QUY ĐỊNH VỀ NƯỚC SẠCH')).toBe('BỘ TÀI CHÍNH')
    expect(issuerOf('BAN TỔ CHỨC TRUNG ƯƠNG')).toBe('BAN TỔ CHỨC TRUNG ƯƠNG')
  })

  it('ends a title in capitals before the next text that is carried out', () => {
    const titles = (line: string) => findCitations(line).map(({ title }) => title)
    const second = 'NGHỊ QUYẾT SỐ 7-NQ/TU VỀ TRỒNG RỪNG'
    expect(titles(`THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG VỀ CHỐNG HẠN VÀ ${second}`)).toEqual(['VỀ CHỐNG HẠN', 'VỀ TRỒNG RỪNG'])
    expect(titles(`THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG VỀ CHỐNG HẠN VÀ TRIỂN KHAI ${second}`)[0]).toBe('VỀ CHỐNG HẠN')
    const title = 'VỀ CHỐNG HẠN VÀ KẾ HOẠCH 5 NĂM'
    expect(titles(`THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTG ${title}`)).toEqual([title])
  })

  it('ends a title before the words that lead over to what follows', () => {
    expect(only('thực hiện Chỉ thị số 9/CT-TTg về chống hạn như sau:').title).toBe('về chống hạn')
    expect(only('thực hiện Chỉ thị số 9/CT-TTg về chống hạn với các nội dung sau:').title).toBe('về chống hạn')
    expect(only('Kế hoạch số 9/KH-UBND về tiếp nhận tố cáo, kiến nghị, phản ánh, kiến nghị cấp trên.').title).toBe(
      'về tiếp nhận tố cáo, kiến nghị, phản ánh',
    )
    expect(only('Nghị quyết số 9/NQ-HĐND về chống hạn trong bối cảnh còn khó khăn.').title).toBe('về chống hạn')
    expect(only('Quyết định số 9/QĐ-UBND phê duyệt Đề án “Chợ số” với mục tiêu mở chợ.').title).toBe(
      'phê duyệt Đề án “Chợ số”',
    )
  })

  it('reads a number without `số`, an abbreviated type, and words between type and `số`', () => {
    expect(texts('theo Kế hoạch 88/KH-UBND và QĐ 12/QĐ-UBND')).toEqual(['Kế hoạch 88/KH-UBND', 'QĐ 12/QĐ-UBND'])
    expect(only('Quy chế phối hợp số 9/QC-SYT-SXD ngày 1/2/2020 giữa Sở Y tế - Sở Xây dựng')).toMatchObject({
      type: 'QC',
      issuer: 'Sở Y tế - Sở Xây dựng',
    })
  })

  it('keeps a footnote mark out of the number and reads on behind it', () => {
    expect(only('Nghị định số 12/2024/NĐ-CP2 ngày 3/4/2024')).toMatchObject({
      number: '12/2024/NĐ-CP',
      date: '2024-04-03',
    })
  })

  it('leaves a blank number null', () => {
    expect(only('(Kèm theo Kế hoạch số: /KH-UBND ngày tháng năm 2026 của UBND tỉnh)')).toMatchObject({
      number: null,
      type: 'KH',
      date: '2026',
      issuer: 'UBND tỉnh',
    })
  })
})

describe('lists', () => {
  it('gives the symbol of the last item to all', () => {
    const text = 'các Quyết định 749, 127, 411/QĐ-TTg'
    expect(findCitations(text).map((c) => c.number)).toEqual(['749/QĐ-TTg', '127/QĐ-TTg', '411/QĐ-TTg'])
    expect(texts(text)).toEqual(['Quyết định 749', '127', '411/QĐ-TTg'])
  })

  it('goes on without the type word', () => {
    expect(findCitations('văn bản số 15/SYT-NV và 17/SXD-QH').map((c) => c.number)).toEqual(['15/SYT-NV', '17/SXD-QH'])
  })

  it('takes the next text of a list without a mark for no title', () => {
    const text = 'Nghị quyết số 96/NQ-CP của Chính phủ Chương trình hành động số 23-CTr/TU của Tỉnh ủy'
    expect(findCitations(text).map(({ number, title }) => [number, title])).toEqual([
      ['96/NQ-CP', null],
      ['23-CTr/TU', null],
    ])
    expect(only('Nghị quyết số 96/NQ-CP của Chính phủ Chương trình hành động vì rừng').title).toBe(
      'Chương trình hành động vì rừng',
    )
  })

  it('ends a title before what a body has said beside it', () => {
    const titleOf = (title: string) => only(`Thực hiện Chỉ thị số 9/CT-TTg ${title}.`).title
    expect(titleOf('về chống hạn và chỉ đạo của Ủy ban nhân dân tỉnh')).toBe('về chống hạn')
    expect(titleOf('về tăng cường lãnh đạo và chỉ đạo của Tỉnh ủy')).toBe(
      'về tăng cường lãnh đạo và chỉ đạo của Tỉnh ủy',
    )
    expect(titleOf('về tăng cường sự chỉ đạo của Đảng')).toBe('về tăng cường sự chỉ đạo của Đảng')
  })

  it('ends a title before the work that another text gives', () => {
    const titleOf = (title: string) => findCitations(`Thực hiện Chỉ thị số 9/CT-TTg ${title}.`)[0]?.title
    expect(titleOf('về chống hạn và các mục tiêu đề ra của Nghị quyết số 12-NQ/TU')).toBe('về chống hạn')
    expect(titleOf('về chống hạn và nhiệm vụ tại Kế hoạch số 12/KH-UBND')).toBe('về chống hạn')
    expect(titleOf('về chống hạn và các mục tiêu của ngành')).toBe('về chống hạn và các mục tiêu của ngành')
  })

  it('goes on with a title behind the last verb of a row: tuyên truyền và triển khai thực hiện', () => {
    const titleOf = (title: string) => findCitations(`Theo Chỉ thị số 9/CT-TTg ${title}.`)[0]?.title
    const whole =
      'về học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX'
    expect(titleOf(whole)).toBe(whole)
    expect(titleOf('về giá nước và triển khai thực hiện Kế hoạch số 12/KH-UBND')).toBe('về giá nước')
  })

  it('goes on with a title behind the years in brackets of what it names', () => {
    const title = 'về thi đua thực hiện kế hoạch 5 năm (2021 - 2025) theo tinh thần đổi mới'
    expect(only(`Thực hiện Chỉ thị số 9/CT-TTg ${title}.`).title).toBe(title)
    const plan = 'về thi đua thực hiện nhiệm vụ hằng năm và Kế hoạch 5 năm (2021 - 2025) theo tinh thần đổi mới'
    expect(only(`Thực hiện Chỉ thị số 9/CT-TTg ${plan}.`).title).toBe(plan)
  })

  it('gives issuer and title after the last of several documents to all of them', () => {
    const [first, second] = findCitations(
      'Quyết định số 1/2007/QĐ-TTg và Quyết định số 5/2022/QĐ-TTg của Thủ tướng Chính phủ về vay vốn.',
    )
    expect(first).toMatchObject({ issuer: 'Thủ tướng Chính phủ', title: 'về vay vốn' })
    expect(second).toMatchObject({ issuer: 'Thủ tướng Chính phủ', title: 'về vay vốn' })
  })

  it('gives no title from beyond a closed title', () => {
    const found = findCitations(
      'Chương trình số 3-CTr/TU về thực hiện Chỉ thị số 4-CT/TW; Kế hoạch số 8/KH-UBND của UBND tỉnh về giống cây',
    )
    expect(found.map((c) => c.title)).toEqual(['về thực hiện Chỉ thị số 4-CT/TW', null, 'về giống cây'])
  })
})

describe('bare figures', () => {
  it('are taken with their day behind any type, and none without', () => {
    expect(only('theo công văn số 3345 ngày 08/5/2026 của Bộ Xây dựng')).toMatchObject({
      by: 'figure',
      number: '3345',
      date: '2026-05-08',
    })
    expect(texts('gửi công văn số 3345 và hồ sơ')).toEqual([])
  })

  it('are told from a number whose first mark is lost', () => {
    expect(only('Nghị quyết số 57NQ/TW ngày 22/12/2024')).toMatchObject({ number: '57-NQ/TW', date: '2024-12-22' })
  })

  it('takes the types that are called so', () => {
    expect(texts('thực hiện Chỉ thị 18 và Đề án 06 của Chính phủ')).toEqual(['Chỉ thị 18', 'Đề án 06 của Chính phủ'])
    expect(only('Nghị quyết số 51 ngày 22/7/2021 của Tỉnh ủy')).toMatchObject({
      by: 'figure',
      number: '51',
      date: '2021-07-22',
    })
    expect(only('Điều 31 NĐ 26/2026')).toMatchObject({ number: '26/2026', type: 'NĐ' })
  })

  it('leaves counted things and horizons alone', () => {
    expect(
      findCitations('Kế hoạch 5 năm 2021 - 2025, báo cáo 6 tháng, Nghị quyết 3 nội dung, Chương trình 10 dự án'),
    ).toEqual([])
  })
})

describe('laws', () => {
  it.each([
    ['theo Luật Phòng, chống tham nhũng; các', 'Luật Phòng, chống tham nhũng', 'Phòng, chống tham nhũng'],
    ['sửa Luật Doanh nghiệp để phù hợp', 'Luật Doanh nghiệp', 'Doanh nghiệp'],
    ['Bộ luật Hình sự, các', 'Bộ luật Hình sự', 'Hình sự'],
    [
      'sửa đổi Luật Hỗ trợ doanh nghiệp vừa và nhỏ',
      'Luật Hỗ trợ doanh nghiệp vừa và nhỏ',
      'Hỗ trợ doanh nghiệp vừa và nhỏ',
    ],
    ['Luật Khoa học và Công nghệ (2013) và', 'Luật Khoa học và Công nghệ (2013)', 'Khoa học và Công nghệ'],
    ['Luật Giao thông đường bộ và các quy định', 'Luật Giao thông đường bộ', 'Giao thông đường bộ'],
    ['Luật Đường bộ và Điều 7', 'Luật Đường bộ', 'Đường bộ'],
    ['Luật Phòng cháy, chữa cháy năm', 'Luật Phòng cháy, chữa cháy', 'Phòng cháy, chữa cháy'],
  ])('reads %s', (text, mention, title) => {
    expect(texts(text)).toEqual([mention])
    expect(only(text)).toMatchObject({ by: 'law', title, number: null })
  })

  it('reads number, date and year behind the name', () => {
    expect(only('Luật Điện lực số 61/2024/QH15 ngày 30/11/2024')).toMatchObject({
      number: '61/2024/QH15',
      type: 'Luật',
      date: '2024-11-30',
      title: 'Điện lực',
    })
    expect(only('Luật Đất đai năm 2024')).toMatchObject({ date: '2024', title: 'Đất đai' })
    expect(only('Luật Đất đai (2024)')).toMatchObject({ date: '2024', title: 'Đất đai' })
    expect(only('Luật Đất đai sửa đổi năm 2024')).toMatchObject({ date: '2024', title: 'Đất đai sửa đổi' })
    expect(only('Luật Du lịch sửa đổi, bổ sung năm 2024')).toMatchObject({ date: '2024' })
    expect(only('Luật Đất đai sửa đổi một số quy định năm 2024')).toMatchObject({ date: null, title: 'Đất đai' })
    expect(only('Luật Đất đai (năm 2024)')).toMatchObject({ date: '2024', title: 'Đất đai' })
    expect(texts('thông qua Luật Nhà ở sửa đổi, Luật Đường bộ')).toEqual(['Luật Nhà ở sửa đổi', 'Luật Đường bộ'])
    expect(only('(Luật Đất đai năm 2024)').end).toBe('(Luật Đất đai năm 2024'.length)
    expect(only('Luật Du lịch được Quốc hội thông qua ngày 19 tháng 6 năm 2017').date).toBe('2017-06-19')
  })

  it('takes an amending law as one name', () => {
    expect(
      texts('Luật Xây dựng ngày 18/6/2014; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020'),
    ).toEqual(['Luật Xây dựng ngày 18/6/2014', 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020'])
  })

  it('takes no general word for a law', () => {
    expect(findCitations('theo pháp luật, Luật của Quốc hội, Luật này, các luật có liên quan')).toEqual([])
    expect(findCitations('NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT CỦA DOANH NGHIỆP')).toEqual([])
    expect(only('HƯỚNG DẪN THI HÀNH LUẬT DOANH NGHIỆP')).toMatchObject({ type: 'Luật', title: 'DOANH NGHIỆP' })
  })
})

describe('documents without a number', () => {
  it('reads the plenum or the congress', () => {
    const text = 'Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII “về cán bộ”'
    expect(only(text)).toMatchObject({
      by: 'body',
      issuer: 'Ban Chấp hành Trung ương Đảng',
      term: 'khóa XII',
      title: 'về cán bộ',
    })
    expect(texts('Nghị quyết Trung ương 6 khóa XII')).toEqual(['Nghị quyết Trung ương 6 khóa XII'])
    expect(texts('thực hiện Nghị quyết Đại hội XIII của Đảng, tỉnh')).toEqual(['Nghị quyết Đại hội XIII của Đảng'])
  })

  it('reads an issuer with a title', () => {
    const text = 'Triển khai Nghị quyết của Ban Thường vụ Tỉnh ủy về vùng chè và Nghị quyết về vùng lúa.'
    expect(texts(text)).toEqual(['Nghị quyết của Ban Thường vụ Tỉnh ủy về vùng chè', 'Nghị quyết về vùng lúa'])
  })

  it('takes nothing general, and nothing that is still to be written', () => {
    expect(
      findCitations(
        'các Nghị quyết, Chương trình, Kế hoạch; các quyết định của UBND tỉnh; ban hành Nghị quyết về phí; xây dựng Kế hoạch về giống; Đề án phát triển rừng',
      ),
    ).toEqual([])
  })

  it('reads a scheme with a quoted title only where it is carried out', () => {
    expect(texts('thực hiện Đề án “Sông xanh” của tỉnh')).toEqual(['Đề án “Sông xanh” của tỉnh'])
    expect(texts('phê duyệt Đề án “Sông xanh”')).toEqual([])
  })
})

describe('titles', () => {
  const title = (text: string) => findCitations(text)[0]?.title
  it.each([
    [
      'Kế hoạch số 8/KH-UBND về chè, cà phê đến năm 2030, tầm nhìn đến năm 2045, bảo đảm tiến độ',
      'về chè, cà phê đến năm 2030, tầm nhìn đến năm 2045',
    ],
    ['Nghị định số 80/2020/NĐ-CP về viện trợ, trong đó nghiên cứu', 'về viện trợ'],
    ['Nghị định số 80/2020/NĐ-CP về cho vay lại theo hướng mở', 'về cho vay lại'],
    ['Kế hoạch số 8/KH-UBND về chè (sau đây gọi tắt là Kế hoạch 8)', 'về chè'],
    ['Kế hoạch số 8/KH-UBND về chè và Chương trình số 9-CTr/TU', 'về chè'],
    ['Kế hoạch số 8/KH-UBND về chè. Các sở', 'về chè'],
    [
      'Kế hoạch số 8/KH-UBND về quán triệt, triển khai Chỉ thị số 4-CT/TW',
      'về quán triệt, triển khai Chỉ thị số 4-CT/TW',
    ],
    ['Quyết định số 7/QĐ-TTg phê duyệt “Chương trình Sông xanh”', 'phê duyệt “Chương trình Sông xanh”'],
    ['Nghị quyết số 1-NQ/TW “về nông dân” đến năm 2030; các', '“về nông dân” đến năm 2030'],
  ])('ends where the sentence goes on: %s', (text, expected) => {
    expect(title(text)).toBe(expected)
  })

  it('does not take a verb after a comma for a title', () => {
    expect(title('Căn cứ Kế hoạch số 8/KH-UBND ngày 1/2/2020, triển khai các việc sau')).toBeNull()
  })
})

it('is total, ordered and repeatable on any string', () => {
  const piece = fc.constantFrom(
    'Nghị quyết ',
    'Luật ',
    'số ',
    '12/KH-UBND',
    '5-NQ/TW',
    ' ngày ',
    '1/2/2020',
    ' của ',
    'UBND tỉnh',
    ' về ',
    ', ',
    ' và ',
    '(',
    ')',
    '“',
    '”',
    'Khóa XIII',
    '749',
    '\n',
    'Bộ ',
    'Phòng, chống',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const found = findCitations(text)
      let start = -1
      for (const c of found) {
        expect(c.start).toBeGreaterThan(start)
        expect(c.end).toBeGreaterThan(c.start)
        expect(c.end).toBeLessThanOrEqual(text.length)
        start = c.start
      }
      expect(findCitations(text)).toEqual(found)
    }),
    { numRuns: 500 },
  )
})

describe('what pages and writers lose', () => {
  it.each([
    ['Thực hiện luật đất đai năm 2024.', ['luật đất đai năm 2024']],
    ['Theo luật Bảo vệ môi trường và các quy định.', ['luật Bảo vệ môi trường']],
    ['Căn cứ Luật phòng chống thiên tai ngày 19/6/2013;', ['Luật phòng chống thiên tai ngày 19/6/2013']],
    ['Kế hoạch thực hiện Chương trình số 104-CTr/TU của Ủy ban nhân dân tỉnh.', ['Chương trình số 104-CTr/TU']],
    ['Chấp hành pháp luật đất đai và luật Việt Nam.', []],
    ['Căn cứ Luật Tổ chức Chính phủngày 25 tháng 12 năm 2001;', ['Luật Tổ chức Chính phủngày 25 tháng 12 năm 2001']],
    [
      'Căn cứ Thông báo số 70-TB/TWngày 06/01/2012 của Ban Bí thư về lễ hội;',
      ['Thông báo số 70-TB/TWngày 06/01/2012 của Ban Bí thư'],
    ],
    ['Triển khai NQ 57 ngày 22/12/2024 Bộ Chính trị.', ['NQ 57 ngày 22/12/2024 Bộ Chính trị']],
    [
      'Văn bản số 12/UBND-TH ngày 23/02/2026 UBND tỉnh về việc bố trí vốn.',
      ['Văn bản số 12/UBND-TH ngày 23/02/2026 UBND tỉnh'],
    ],
    [
      'Theo Quyết định số 5/QĐ-TTg ngày 01/01/2024 UBND tỉnh ban hành Kế hoạch.',
      ['Quyết định số 5/QĐ-TTg ngày 01/01/2024'],
    ],
    [
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/6/5014 của UBND tỉnh.',
      ['Quyết định số 12/QĐ-UBND ngày 05/6/5014 của UBND tỉnh'],
    ],
  ])('is read all the same: %s', (text, mentions) => {
    expect(texts(text)).toEqual(mentions)
  })

  it('takes who proposed for the issuer, and his office for the body', () => {
    const found = findCitations(
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 12/3/2024 và Công văn số 66/SNV-TCBC ngày 13/3/2024.',
    )
    expect(found.map(({ issuer, proposer }) => [issuer, proposer])).toEqual([
      ['Sở Nội vụ', true],
      ['Sở Nội vụ', true],
    ])
    expect(only('Theo kết luận tại Thông báo số 4/TB-UBND ngày 1/2/2024.').issuer).toBeNull()
  })

  it('takes who proposed for the issuer of each of a list, and of the next that wrote', () => {
    const found = findCitations(
      'Theo đề nghị của Sở Y tế tại các công văn: Số 15/SYT-NV ngày 18/10/2010; số 21/SYT-NV ngày 02/3/2011 và của Sở Nội vụ tại Công văn số 83/SNV-TC ngày 25/02/2011.',
    )
    expect(found.map(({ number, type, issuer }) => [number, type, issuer])).toEqual([
      ['15/SYT-NV', 'CV', 'Sở Y tế'],
      ['21/SYT-NV', 'CV', 'Sở Y tế'],
      ['83/SNV-TC', 'CV', 'Sở Nội vụ'],
    ])
    const again = (who: string) =>
      findCitations(`Theo đề nghị của Sở Y tế tại Công văn số 15/SYT-NV${who} tại Công văn số 83/SNV-TC.`).map(
        ({ issuer }) => issuer,
      )
    expect(again(' và Giám đốc Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    expect(again('; Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    expect(again(', và Sở Nội vụ (cơ quan thường trực)')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    for (const no of [' và ý kiến chỉ đạo', '. Sở Nội vụ', ' và Điều 2'])
      expect(again(no), no).toEqual(['Sở Y tế', null])
    const texts = [
      'đề nghị của Sở Y tế tại các Tờ trình: số 15/TTr-SYT ngày 1/2/2024',
      'ý kiến thẩm định của Sở Y tế tại Báo cáo số 15/BC-SYT',
    ]
    for (const text of texts) expect(only(`Theo ${text}.`).issuer).toBe('Sở Y tế')
  })

  it.each([
    ['thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 15/CĐ-TTg', 'Thủ tướng Chính phủ', null],
    ['các nội dung UBND tỉnh đã chỉ đạo tại Công văn số 44/UBND-KTN', 'UBND tỉnh', null],
    ['Xét đề nghị của Giám đốc Sở Y tế, tại Tờ trình số 58/TTr-SYT', 'Sở Y tế', null],
    ['Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 58/TTr-KT', 'phòng Kinh tế', null],
    ['Kế hoạch số 21/KH-MNBA của trường Mầm non Bình An', 'trường Mầm non Bình An', null],
    ['Ngày 21/4/2025, Bộ Y tế đã ban hành Chỉ thị số 6/CT-BYT về sốt rét', 'Bộ Y tế', '2025-04-21'],
    ['UBND tỉnh Sơn Hà có Công văn số 9/UBND-TH ngày 2/3/2024', 'UBND tỉnh Sơn Hà', '2024-03-02'],
    ['chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 4/TB-VPUBND', null, null],
    ['Các sở có Công văn số 9/UBND-TH', null, null],
  ])('takes the body whose act it is for the issuer: %s', (text, issuer, date) => {
    expect(only(text)).toMatchObject({ issuer, date })
  })

  it('leaves the next of a list its own issuer', () => {
    const found = findCitations('UBND tỉnh đã ban hành Kế hoạch số 4/KH-UBND, số 9/UBND-TH, Công văn số 5/BYT-DP')
    expect(found.map(({ issuer }) => issuer)).toEqual(['UBND tỉnh', 'UBND tỉnh', null])
  })

  it('gives the issuer behind the last of several decisions to all of its own, with their dates', () => {
    const found = findCitations(
      'Quyết định số 719/QĐ-TTg ngày 05/6/2008 và Quyết định số 1442/QĐ-TTg ngày 23/8/2011 của Thủ tướng Chính phủ về giá nước',
    )
    expect(found.map(({ issuer }) => issuer)).toEqual(['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'])
  })

  it('goes on with a list whose items say the type again', () => {
    const found = findCitations(
      'Căn cứ các Thông tư của Bộ Y tế: Thông tư số 4/2016/TT-BYT ngày 10/5/2016 quy định về thuốc; Thông tư số 7/2016/TT-BYT; Quyết định số 5/QĐ-TTg.',
    )
    expect(found.map(({ issuer }) => issuer)).toEqual(['Bộ Y tế', 'Bộ Y tế', null])
  })

  it('reads congresses with their number and term, and committees with their field', () => {
    expect(
      only(
        'Nghị quyết số 01-NQ/TU ngày 17/10/2025 của Đại hội đại biểu Đảng bộ tỉnh Cà Mau lần thứ I, nhiệm kỳ 2025 - 2030',
      ),
    ).toMatchObject({ issuer: 'Đại hội đại biểu Đảng bộ tỉnh Cà Mau', term: 'lần thứ I, nhiệm kỳ 2025 - 2030' })
    expect(
      only(
        'Kế hoạch số 17/KH-BCĐ ngày 31/3/2014 của Ban Chỉ đạo liên ngành về An toàn thực phẩm Thành phố về tháng hành động',
      ),
    ).toMatchObject({
      issuer: 'Ban Chỉ đạo liên ngành về An toàn thực phẩm Thành phố',
      title: 'về tháng hành động',
    })
  })
})

it('reads the title behind the name of who holds the office, and over the congress that set the aims', () => {
  const [notice] = findCitations(
    'Thông báo số 7/TB-VP ngày 2/3/2025 của Phó Thủ tướng Chính phủ Trần Văn An về việc trồng cây.',
  )
  expect(notice).toMatchObject({ issuer: 'Phó Thủ tướng Chính phủ', title: 'về việc trồng cây' })
  const [directive] = findCitations(
    'Chỉ thị số 7/CT-TTg về thi đua trồng cây theo Nghị quyết Đại hội lần thứ X và Kế hoạch số 8/KH-UBND',
  )
  expect(directive?.title).toBe('về thi đua trồng cây theo Nghị quyết Đại hội lần thứ X')
})

it.each(['ủy ban Dân tộc', 'sở Y tế', 'bộ Y tế'])('takes a body in small letters behind “của”: %s', (body) => {
  expect(findCitations(`Kế hoạch số 6/KH-ABC của ${body} về trồng cây`)[0]?.issuer).toBe(body)
})

it.each(['về chế độ thông tin, báo cáo thống kê', 'về phí của ngành xây dựng, giao thông vận tải'])(
  'keeps what a comma parts in a title: %s',
  (title) => {
    expect(findCitations(`Thông tư số 9/2020/TT-BTC của Bộ Tài chính ${title}`)[0]?.title).toBe(title)
  },
)

it('takes who proposed for the issuer over what brackets say of him', () => {
  const [letter] = findCitations('Theo đề nghị của Sở Y tế (cơ quan thường trực) tại Tờ trình số 12/SYT-NV')
  expect(letter?.issuer).toBe('Sở Y tế')
})
