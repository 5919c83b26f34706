/** Papers that plans seldom cite: old numbers, joint circulars, orders, ordinances, slips in the word of the type. */
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/grammar/citation/citations.js'

const cited = (text: string) =>
  findCitations(text).map((c) => [text.slice(c.start, c.end), c.number, c.type, c.date, c.issuer, c.title])
const texts = (text: string) => findCitations(text).map((c) => text.slice(c.start, c.end))

describe('a number of the nineties', () => {
  it('has a blank behind its figure, whatever body follows', () => {
    expect(
      cited('Căn cứ Quyết định số 415 QĐ/UB ngày 3/8/1996 của UBND tỉnh; Thông tư số 07 TC/ĐTPT ngày 12/2/1994').map(
        ([, number, type, date]) => [number, type, date],
      ),
    ).toEqual([
      ['415/QĐ/UB', 'QĐ', '1996-08-03'],
      ['07/TC/ĐTPT', 'TT', '1994-02-12'],
    ])
  })

  it('may end in the letters of an office that look like two codes', () => {
    expect(cited('Quyết định số 52/TCCB ngày 13/3/1991')[0]?.slice(1, 3)).toEqual(['52/TCCB', 'QĐ'])
    expect(cited('Nghị định số 6/2020/NĐCP')[0]?.slice(1, 3)).toEqual(['6/2020/NĐ-CP', 'NĐ'])
  })

  it('has its day also where the word for the year is typed twice', () => {
    expect(cited('Quyết định số 83/TTg ngày 10 tháng 11 năm năm 1992 của Thủ tướng Chính phủ')[0]?.slice(3, 5)).toEqual(
      ['1992-11-10', 'Thủ tướng Chính phủ'],
    )
  })
})

describe('a paper of a rare kind', () => {
  it('begins at its type word', () => {
    const text = 'Chỉ lệnh số 8/CL-TM; Giấy mời số 33/GM-UBND; Phiếu chuyển số 15/PC-VP'
    expect(cited(text).map(([mention, , type]) => [mention, type])).toEqual([
      ['Chỉ lệnh số 8/CL-TM', 'Chỉ lệnh'],
      ['Giấy mời số 33/GM-UBND', 'GM'],
      ['Phiếu chuyển số 15/PC-VP', 'PC'],
    ])
    expect(texts('gửi giấy mời 12 đơn vị và Phiếu chuyển 4')).toEqual([])
  })

  it('begins there too where a mark of that word is missing', () => {
    expect(
      cited('Nghị quyêt số 5-NQ/ĐH; Quyết đinh số 77/QĐ-UBND').map(([mention, , type]) => [mention, type]),
    ).toEqual([
      ['Nghị quyêt số 5-NQ/ĐH', 'NQ'],
      ['Quyết đinh số 77/QĐ-UBND', 'QĐ'],
    ])
    expect(texts('theo hồ sơ số 77/QĐ-UBND')).toEqual(['số 77/QĐ-UBND'])
  })

  it('names those who share it before its number', () => {
    const text = 'Thông tư liên tịch Ban vật giá - Bộ Bến bãi số 4/1999/TTLT-BVG-BBB ngày 10/02/1999 hướng dẫn giá nước'
    expect(cited(text)).toEqual([
      [
        text.slice(0, text.indexOf(' hướng dẫn')),
        '4/1999/TTLT-BVG-BBB',
        'TTLT',
        '1999-02-10',
        'Ban vật giá - Bộ Bến bãi',
        'hướng dẫn giá nước',
      ],
    ])
  })

  it('is the conclusion of a tenth plenum', () => {
    expect(texts('Căn cứ Kết luận Hội nghị lần thứ mười Ban Chấp hành Trung ương khóa XIII;')).toEqual([
      'Kết luận Hội nghị lần thứ mười Ban Chấp hành Trung ương khóa XIII',
    ])
  })
})

describe('an issuer', () => {
  it('is a university or the head of one of its schools', () => {
    const text =
      'Quyết định số 5/QĐ-ĐHAL ngày 8/10/2014 của Giám Đốc Đại học An Lĩnh; Công văn số 6/CNTT ngày 9/10/2014 của Chủ nhiệm khoa Công nghệ về học phí'
    expect(cited(text).map((c) => c.slice(4))).toEqual([
      ['Giám Đốc Đại học An Lĩnh', null],
      ['Chủ nhiệm khoa Công nghệ', 'về học phí'],
    ])
  })

  it('stands behind the day without `của` where the mention ends with it', () => {
    expect(texts('Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019 Ban Tổ chức Trung ương; Chỉ thị số 5-CT/HU')).toEqual([
      'Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019 Ban Tổ chức Trung ương',
      'Chỉ thị số 5-CT/HU',
    ])
    expect(texts('Theo Công văn số 5/UBND-VX ngày 3/4/2026 Sở Y tế tổ chức họp.')).toEqual([
      'Công văn số 5/UBND-VX ngày 3/4/2026',
    ])
  })

  it('is the head of a body in short, sits in a counted place, and is one over the terms of the National Assembly', () => {
    expect(texts('Quyết định số 19/QĐ-VKSTC của Viện trưởng VKSNDTC quy định chế độ')).toEqual([
      'Quyết định số 19/QĐ-VKSTC của Viện trưởng VKSNDTC',
    ])
    expect(cited('Kế hoạch số 22-KH/QU của Ban Thường vụ Quận ủy Quận 3 về đại hội').map((c) => c.slice(4))).toEqual([
      ['Ban Thường vụ Quận ủy Quận 3', 'về đại hội'],
    ])
    expect(cited('Nghị quyết số 25/2021/QH15, 88/2019/QH14 của Quốc hội').map((c) => c[4])).toEqual([
      'Quốc hội',
      'Quốc hội',
    ])
  })

  it('is none where the next to act stands behind a comma', () => {
    expect(texts('tổng kết Nghị quyết số 24-NQ/TW, Ban Chấp hành Trung ương khẳng định quan điểm')).toEqual([
      'Nghị quyết số 24-NQ/TW',
    ])
  })

  it('is who agreed to it, also by a bare figure, and both of two who proposed', () => {
    const of = (text: string) => findCitations(text).map(({ issuer }) => issuer)
    expect(of('được sự nhất trí của Thường trực HĐND tỉnh tại Công văn số 14/TT.HĐND ngày 30/6/2008;')).toEqual([
      'Thường trực HĐND tỉnh',
    ])
    expect(of('Xét đề nghị của Giám đốc Sở Bến bãi tại Tờ trình số 78 ngày 10 tháng 5 năm 1999,')).toEqual([
      'Sở Bến bãi',
    ])
    expect(of('Theo đề nghị của Giám đốc Sở Nội vụ và Giám đốc Sở Tài chính tại Tờ trình số 5/TTr-SNV,')).toEqual([
      'Sở Nội vụ và Sở Tài chính',
    ])
  })
})

describe('a law that plans seldom cite', () => {
  it.each([
    'Luật Tổ chức HĐND và UBND các cấp',
    'Pháp lệnh Phòng, chống lụt, bão',
    'Pháp lệnh phòng, chống mại dâm',
    'Luật Phòng, chống úng ngập',
    'Pháp lệnh Thuế thu nhập đối với người có thu nhập cao',
    'Pháp lệnh ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng',
  ])('has its whole name: %s', (law) => {
    expect(texts(`Căn cứ ${law};`)).toEqual([law])
  })

  it('has an unknown name up to its day, also where it says that it was passed', () => {
    const text =
      'Căn cứ Pháp lệnh về bến, bãi và kho ở mỗi cấp ngày 25 tháng 6 năm 1996; Luật Bến bãi đã được Quốc hội thông qua ngày 30/6/1983;'
    expect(cited(text).map(([mention, , , date]) => [mention, date])).toEqual([
      ['Pháp lệnh về bến, bãi và kho ở mỗi cấp ngày 25 tháng 6 năm 1996', '1996-06-25'],
      ['Luật Bến bãi đã được Quốc hội thông qua ngày 30/6/1983', '1983-06-30'],
    ])
  })

  it('of a known name with a comma goes on in no small letters', () => {
    expect(texts('phổ biến Luật Phòng, chống ma túy rộng khắp')).toEqual(['Luật Phòng, chống ma túy'])
  })
})

describe('a title', () => {
  const titles = (text: string) => findCitations(text).map(({ title }) => title)

  it('ends where the text says what its document sets or finds', () => {
    expect(
      titles('Nghị quyết số 4-NQ/TW ngày 2/6/2005 của Bộ Chính trị về Chiến lược bến bãi đề ra mục tiêu dài hạn.'),
    ).toEqual(['về Chiến lược bến bãi'])
    expect(titles('Chỉ thị số 5-CT/TU của Tỉnh ủy về thoát nước nêu rõ trách nhiệm của các cấp')).toEqual([
      'về thoát nước',
    ])
  })

  it('ends before other texts of which only the kind is named', () => {
    expect(
      titles(
        'Căn cứ Nghị định số 28/CP của Chính phủ quy định về bến, các Nghị định sửa đổi, bổ sung và văn bản khác;',
      ),
    ).toEqual(['quy định về bến'])
  })

  it('begins with what is set up anew or recognised', () => {
    expect(titles('thay thế Quyết định số 14/QĐ-TTg của Thủ tướng Chính phủ kiện toàn Ban Chỉ đạo bến bãi.')).toEqual([
      'kiện toàn Ban Chỉ đạo bến bãi',
    ])
    expect(titles('Quyết định số 15/QĐ-UBND của UBND tỉnh công nhận xã Hòa đạt chuẩn')).toEqual([
      'công nhận xã Hòa đạt chuẩn',
    ])
  })

  it('begins behind a comma in one of the texts that a decision rests on, where a mark closes it', () => {
    expect(titles('Căn cứ Quyết định số 8/2025/QĐ-UBND, ngày 15/9/2025, ban hành Quy định về bến bãi;')).toEqual([
      'ban hành Quy định về bến bãi',
    ])
    expect(titles('Căn cứ Quyết định số 8/2025/QĐ-UBND, ban hành kế hoạch như sau:')).toEqual([null])
  })

  it('begins with what is added', () => {
    expect(titles('ban hành Quyết định số 39/QĐ-NHNN bổ sung phương án cắt giảm.')).toEqual([
      'bổ sung phương án cắt giảm',
    ])
  })
})

describe('a citation as it is typed at times', () => {
  it.each([
    ['Kế hoạch sô 7/KH-UBND'],
    ['Kế hoạch số. 7/KH-UBND'],
    ['Kế hoạch số hiệu 7/KH-UBND'],
    ['Kế hoạch số 7 / KH-UBND'],
    ['Kế hoạch số 7/KH_UBND'],
  ])('has its type before its number in `%s`', (words) => {
    expect(cited(`Thực hiện ${words} ngày 02/3/2026`)[0]).toEqual([
      `${words} ngày 02/3/2026`,
      '7/KH-UBND',
      'KH',
      '2026-03-02',
      null,
      null,
    ])
  })

  it.each(['được ban hành ngày', 'đã được ban hành ngày', 'đề ngày'])('has its day behind `%s`', (lead) => {
    expect(cited(`Kế hoạch số 7/KH-UBND ${lead} 02/3/2026 của UBND tỉnh`)[0]?.slice(3, 5)).toEqual([
      '2026-03-02',
      'UBND tỉnh',
    ])
  })

  it('names who issued it behind `do`, and its title behind the verb', () => {
    expect(cited('Quyết định số 7/QĐ-UBND ngày 02/3/2026 do UBND tỉnh ký ban hành về giá nước sạch;')[0]).toEqual([
      'Quyết định số 7/QĐ-UBND ngày 02/3/2026 do UBND tỉnh ký ban hành',
      '7/QĐ-UBND',
      'QĐ',
      '2026-03-02',
      'UBND tỉnh',
      'về giá nước sạch',
    ])
    expect(cited('theo Quyết định số 7/QĐ-UBND ngày 02/3/2026 do Sở Y tế tham mưu')[0]?.[4]).toBeNull()
  })

  it('has no title of verbs alone', () => {
    expect(cited('UBND tỉnh ban hành Kế hoạch số 7/KH-UBND để tổ chức triển khai thực hiện.')[0]?.[5]).toBeNull()
  })
})

describe('a list of citations', () => {
  it('may have its figures right behind its colon, or its first number at the start of a line', () => {
    const list = 'Theo các Công văn: 11/UBND-KT ngày 02/3/2026; 12/UBND-KT ngày 04/3/2026 của UBND tỉnh.'
    expect(cited(list).map(([, number, , , issuer]) => [number, issuer])).toEqual([
      ['11/UBND-KT', 'UBND tỉnh'],
      ['12/UBND-KT', 'UBND tỉnh'],
    ])
    expect(texts('Số 7/QĐ-UBND ngày 02/3/2026 phê duyệt Đề án chợ; số 8/QĐ-UBND')).toEqual([
      'Số 7/QĐ-UBND ngày 02/3/2026',
      'số 8/QĐ-UBND',
    ])
    expect(texts('Số: 7/QĐ-UBND ngày 02/3/2026')).toEqual([])
  })

  it('has its issuer before its first number without a colon too', () => {
    expect(cited('các Thông tư của Bộ Tài chính số 5/2026/TT-BTC, số 6/2026/TT-BTC').map((c) => c[4])).toEqual([
      'Bộ Tài chính',
      'Bộ Tài chính',
    ])
  })

  it('is part of the title that says all of it is amended', () => {
    expect(
      cited(
        'Nghị định số 5/2026/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 3/2016/NĐ-CP, Nghị định số 4/2020/NĐ-CP; Thông tư số 6/2026/TT-BCA',
      )[0]?.[5],
    ).toBe('sửa đổi, bổ sung một số điều của Nghị định số 3/2016/NĐ-CP, Nghị định số 4/2020/NĐ-CP')
    expect(
      cited(
        'Nghị định số 5/2026/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 3/2016/NĐ-CP, Thông tư số 6/2026/TT-BCA',
      )[0]?.[5],
    ).toBe('sửa đổi, bổ sung một số điều của Nghị định số 3/2016/NĐ-CP')
  })
})

it('keeps both halves of a law in letters', () => {
  expect(texts('theo Luật PCCC và CNCH năm 2024; Luật BHXH và UBND xã')).toEqual([
    'Luật PCCC và CNCH năm 2024',
    'Luật BHXH',
  ])
})

describe('a figure before a year', () => {
  it('is that of a text, and the year is that of the work', () => {
    expect(cited('Kế hoạch thực hiện Đề án 06 năm 2026 trên địa bàn tỉnh')).toEqual([
      ['Đề án 06', '06', 'ĐA', null, null, null],
    ])
    expect(cited('triển khai Đề án 06/CP năm 2026 trên địa bàn tỉnh')[0]?.slice(0, 4)).toEqual([
      'Đề án 06/CP',
      '06/CP',
      'ĐA',
      null,
    ])
  })

  it('has its year where it is said whose it is', () => {
    expect(cited('theo Nghị quyết số 12 năm 2021 của HĐND tỉnh')[0]?.slice(1, 5)).toEqual([
      '12',
      'NQ',
      '2021',
      'HĐND tỉnh',
    ])
  })

  it('counts the years of a span', () => {
    expect(texts('Quyết định 5 năm 2026 - 2030 và Nghị quyết 10 năm qua')).toEqual([])
  })
})

it.each(['Hợp đồng số 7/HĐ-UBND', 'phiếu số 04/PL-TH', 'thẻ số 12-NQ/TU', 'bản vẽ số 5/KH-XD'])(
  'takes no number of another paper for a citation: %s',
  (text) => {
    expect(texts(`theo ${text} ngày 02/3/2026`)).toEqual([])
  },
)

describe('the title of a cited text', () => {
  it('stands behind a session that is told by its kind, and behind the report of an organ', () => {
    expect(
      cited('Nghị quyết số 7/NQ-HĐND của HĐND tỉnh khóa XI, kỳ họp thứ tư (Kỳ họp chuyên đề) về giá đất;')[0]?.[5],
    ).toBe('về giá đất')
    expect(cited('Báo cáo số 7-BC/ĐU của Đảng ủy xã sơ kết ba năm thực hiện Nghị quyết số 18-NQ/TW')[0]?.[5]).toBe(
      'sơ kết ba năm thực hiện Nghị quyết số 18-NQ/TW',
    )
  })

  it('holds the figure of its turn', () => {
    expect(cited('Quyết định số 7/QĐ-UBND về việc giao vốn năm 2026 (đợt 1) cho các xã.')[0]?.[5]).toBe(
      'về việc giao vốn năm 2026 (đợt 1) cho các xã',
    )
  })
})
