import { describe, expect, it } from 'vitest'
import { opensClosing, opensSignature, readClosing } from '../../src/outline/closing.js'
import { parsePlanText } from '../../src/parse.js'
import { sourceOf } from '../source-of.js'

function read(...contents: string[]) {
  const { text, lines } = sourceOf(...contents)
  const { signers, recipients, next } = readClosing(text, lines, 0)
  return { signers, recipients, next }
}

describe('opensClosing', () => {
  it.each([
    ['Nơi nhận:', true],
    ['Nơi nhận', true],
    ['Nơi nhận: - Sở Y tế;', true],
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['T/M TỈNH ỦY', true],
    ['KT. BỘ TRƯỞNG', true],
    ['TUQ. CHỦ TỊCH', true],
    ['T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn An', true],
    ['TM. Ủy ban nhân dân tỉnh trình bày báo cáo', false],
    [`TM. ỦY BAN NHÂN DÂN ${'TỈNH AN LĨNH '.repeat(9)}`, false],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Quang Đạo', true],
    ['Sở Y tế', false],
  ])('for %j says %s', (line, expected) => {
    expect(opensClosing(line)).toBe(expected)
  })
})

describe('a signature without an authority', () => {
  it('may open with two posts of one person', () => {
    const { text, lines } = sourceOf('TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH', 'Trần Quang Đạo')
    expect(opensSignature(text, lines, 0)).toBe(true)
  })
})

describe('who signs by a name of the highlands', () => {
  it.each(['Y Thông', 'A Phơn', 'H’Yâo', "K'Bôh Brơn", 'Y Biêr Niê', 'Siu Hương', "Rơ Mah H'Lan"])(
    'is known by one letter before it, or by its form: %s',
    (name) => {
      const signer = { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name }
      expect(read('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', name).signers).toEqual([signer])
      expect(read(`TM. ỦY BAN NHÂN DÂN CHỦ TỊCH ${name}`).signers[0]?.name).toBe(name)
    },
  )
})

describe('who signs with a rank', () => {
  it.each(['Thiếu tá Trần Văn An', 'Đại úy Lê Văn Bình', 'Thẩm phán Trần Văn An', 'Th.S Lê Thị Bình'])(
    'is %s',
    (name) => {
      expect(read('TRƯỞNG CÔNG AN XÃ', name).signers).toEqual([
        { authority: null, position: 'TRƯỞNG CÔNG AN XÃ', name },
      ])
    },
  )
})

describe('recipients without a list', () => {
  it('that lost their dashes are an entry each behind a mark', () => {
    expect(
      read('Nơi nhận:', 'Như Điều 3;', 'Bộ Y tế (để b/c);', 'Lưu: VT, PC.', 'CHỦ TỊCH', 'Trần Quang Đạo'),
    ).toMatchObject({
      recipients: ['Như Điều 3', 'Bộ Y tế (để b/c)', 'Lưu: VT, PC'],
    })
  })
})

describe('the form in which recipients get it', () => {
  it('is none of them', () => {
    expect(
      read(
        'Nơi nhận:',
        '- Bản giấy:',
        '- Bộ Y tế;',
        '- Lưu: VT, VX. Bản điện tử:',
        '- Các sở.',
        'CHỦ TỊCH',
        'Lê Văn An',
      ),
    ).toMatchObject({ recipients: ['Bộ Y tế', 'Lưu: VT, VX', 'Các sở'] })
  })
})

describe('a post alone', () => {
  it('is a signature where it ends the text, and nowhere else', () => {
    const { text, lines } = sourceOf('1. Sở Y tế rà soát.', 'CHỦ TỊCH', '2. Sở Nội vụ rà soát.', 'CHỦ TỊCH')
    expect(lines.map((_, i) => opensSignature(text, lines, i))).toEqual([false, false, false, true])
  })
})

describe('readClosing', () => {
  it.each(['[', '___', '–', '. . .'])('reads over %j, which the picture of a signature leaves', (mark) => {
    expect(read('KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', mark, 'Trần Quang Đạo').signers).toEqual([
      { authority: 'KT. THỦ TƯỚNG', position: 'PHÓ THỦ TƯỚNG', name: 'Trần Quang Đạo' },
    ])
  })

  it.each([['NGƯỜI LẬP BIỂU'], ['THAY MẶT NHÓM SOẠN THẢO', '(Đã ký)']])(
    'reads %j over a full name as a post',
    (...post) => {
      expect(read('Nơi nhận:', '- Sở Y tế;', ...post, 'Trần Quang Đạo')).toMatchObject({
        recipients: ['Sở Y tế'],
        signers: [{ authority: null, position: post[0], name: 'Trần Quang Đạo' }],
      })
    },
  )

  it('reads a post below the name as one more of who signed', () => {
    expect(read('TM. TIỂU BAN', 'TRƯỞNG TIỂU BAN', 'Trần Quang Đạo', 'CHỦ TỊCH UBND XÃ').signers).toEqual([
      { authority: 'TM. TIỂU BAN', position: 'TRƯỞNG TIỂU BAN CHỦ TỊCH UBND XÃ', name: 'Trần Quang Đạo' },
    ])
  })

  it('ends the recipients at a page end that none of them goes over', () => {
    const closing = (last: string) => {
      const { text, lines } = sourceOf('Nơi nhận:', '- Sở Y tế;', last, 'huyện, thị xã trong tỉnh')
      for (const [i, line] of lines.entries()) line.page = i < 3 ? 1 : 2
      return readClosing(text, lines, 0)
    }
    expect(closing('- Lưu: VT.')).toMatchObject({ recipients: ['Sở Y tế', 'Lưu: VT'], next: 3 })
    expect(closing('- UBND các')).toMatchObject({
      recipients: ['Sở Y tế', 'UBND các huyện, thị xã trong tỉnh'],
      next: 4,
    })
  })

  it('parts entries of one line that lost the blank before their dash', () => {
    expect(read('Nơi nhận:', '- Sở Y tế;- Các xã (để b/c)- Lưu: VT.').recipients).toEqual([
      'Sở Y tế',
      'Các xã (để b/c)',
      'Lưu: VT',
    ])
  })

  it('takes a title behind the recipients for no post', () => {
    const { signers, next } = read('Nơi nhận:', '- Sở Y tế;', 'DANH SÁCH', 'Trần Quang Đạo, Giám đốc Sở Y tế')
    expect([signers, next]).toEqual([[], 2])
  })

  it('reads the signatures of bodies that plan together, each under its name', () => {
    const { signers, recipients } = read(
      'Nơi nhận:',
      '- Bộ Y tế;',
      'SỞ Y TẾ',
      'GIÁM ĐỐC',
      'Trần Quang Đạo',
      'BỘ CHỈ HUY QUÂN SỰ TỈNH',
      'CHỈ HUY TRƯỞNG',
      'Đại tá Lê Văn Bảo',
    )
    expect(recipients).toEqual(['Bộ Y tế'])
    expect(signers).toEqual([
      { authority: 'SỞ Y TẾ', position: 'GIÁM ĐỐC', name: 'Trần Quang Đạo' },
      { authority: 'BỘ CHỈ HUY QUÂN SỰ TỈNH', position: 'CHỈ HUY TRƯỞNG', name: 'Đại tá Lê Văn Bảo' },
    ])
  })

  it.each([
    ['on its line', ['ĐẠI DIỆN SỞ Y TẾ', 'GIÁM ĐỐC', 'Trần Quang Đạo', 'ĐẠI DIỆN HỘI NÔNG DÂN TỈNH']],
    ['over the body', ['ĐẠI DIỆN', 'SỞ Y TẾ', 'GIÁM ĐỐC', 'Trần Quang Đạo', 'ĐẠI DIỆN', 'HỘI NÔNG DÂN TỈNH']],
  ])('reads who signs for a body that it stands for, the word %s', (_, lines) => {
    expect(read(...lines, 'CHỦ TỊCH', 'Lê Văn Bảo').signers).toEqual([
      { authority: 'ĐẠI DIỆN SỞ Y TẾ', position: 'GIÁM ĐỐC', name: 'Trần Quang Đạo' },
      { authority: 'ĐẠI DIỆN HỘI NÔNG DÂN TỈNH', position: 'CHỦ TỊCH', name: 'Lê Văn Bảo' },
    ])
  })

  it('reads recipients and signature in turn', () => {
    expect(
      read(
        'Nơi nhận:',
        '- Bộ Y tế (để b/c);',
        '- Các sở, ban, ngành;',
        '- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Trần Quang Đạo',
      ),
    ).toEqual({
      recipients: ['Bộ Y tế (để b/c)', 'Các sở, ban, ngành', 'Lưu: VT'],
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', name: 'Trần Quang Đạo' }],
      next: 8,
    })
  })

  it.each([
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['TM. BAN THƯỜNG VỤ PHÓ BÍ THƯ', 'TM. BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ['KT. CHỦ TỊCH', 'KT. CHỦ TỊCH', null],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH [', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'KT. BỘ TRƯỞNG, CHỦ NHIỆM', null],
    ['K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  ])('parts authority and posts on one line: %s', (line, authority, position) => {
    expect(read(line, 'Trần Quang Đạo').signers).toEqual([{ authority, position, name: 'Trần Quang Đạo' }])
  })

  it('reads a signature before the recipients', () => {
    expect(read('T/M TỈNH ỦY', 'BÍ THƯ', '(Đã ký)', 'Lê Thị Hoa', 'Nơi nhận:', '- Lưu.')).toMatchObject({
      recipients: ['Lưu'],
      signers: [{ authority: 'T/M TỈNH ỦY', position: 'BÍ THƯ', name: 'Lê Thị Hoa' }],
    })
  })

  it.each(['[đã ký]', '[ĐÃ KÝ]', '(Chữ ký, dấu)'])('knows %s for the place of a signature', (mark) => {
    expect(read('TM. CHÍNH PHỦ', 'THỦ TƯỚNG', mark, 'Lê Thị Hoa', 'Nơi nhận:', '- Lưu.')).toMatchObject({
      recipients: ['Lưu'],
      signers: [{ authority: 'TM. CHÍNH PHỦ', position: 'THỦ TƯỚNG', name: 'Lê Thị Hoa' }],
    })
  })

  it('knows posts and the word of the recipients where recognition misread their marks', () => {
    expect(read('Noi nhận:', '- Như trên;', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TICH', 'Lê Thị Hoa')).toMatchObject({
      recipients: ['Như trên'],
      signers: [{ authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TICH', name: 'Lê Thị Hoa' }],
    })
  })

  it('reads a signature on one line', () => {
    expect(read('T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn An').signers).toEqual([
      { authority: 'T/M BỘ CHÍNH TRỊ', position: null, name: 'Nguyễn Văn An' },
    ])
  })

  it('takes the first authority for who signs, another `KT.` for a post', () => {
    expect(read('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Thị Hoa').signers).toEqual([
      { authority: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Lê Thị Hoa' },
    ])
    expect(read('TL. CHỦ TỊCH', 'TUQ. CHÁNH VĂN PHÒNG', 'PHÓ VĂN PHÒNG', 'Lê Thị Hoa').signers[0]?.position).toBe(
      'TUQ. CHÁNH VĂN PHÒNG PHÓ VĂN PHÒNG',
    )
  })

  it('knows names with a title or a rank', () => {
    expect(read('TM. BAN CHỈ ĐẠO', 'Đại tá Lê Văn Hùng').signers[0]?.name).toBe('Đại tá Lê Văn Hùng')
    expect(read('TM. BAN CHỈ ĐẠO', 'PGS. TS. Lê Văn Hùng').signers[0]?.name).toBe('PGS. TS. Lê Văn Hùng')
  })

  it('gives null for what the text does not hold', () => {
    expect(read('TM. ỦY BAN NHÂN DÂN').signers).toEqual([
      { authority: 'TM. ỦY BAN NHÂN DÂN', position: null, name: null },
    ])
    expect(read('Nơi nhận:', '- Sở Y tế;').signers).toEqual([])
  })

  it('takes any bullet off the recipients', () => {
    const { recipients } = read('Nơi nhận:', '\uF02D Thường trực Tỉnh ủy;', '− Sở Y tế;', '➢ Lưu: VT.')
    expect(recipients).toEqual(['Thường trực Tỉnh ủy', 'Sở Y tế', 'Lưu: VT'])
  })

  it('cuts recipients that stand on one line', () => {
    const beside = read('Nơi nhận: KT. CHỦ TỊCH', '- Sở Y tế; PHÓ CHỦ TỊCH', '- Lưu: VT, KGVX. BS.CKII. Trần Văn Bình')
    expect(beside.recipients).toEqual(['Sở Y tế', 'Lưu: VT, KGVX'])
    expect(beside.signers[0]?.name).toBe('BS.CKII. Trần Văn Bình')
    expect(read('Nơi nhận: - Bộ Y tế; - Tỉnh ủy, HĐND tỉnh; - Lưu: VT.').recipients).toEqual([
      'Bộ Y tế',
      'Tỉnh ủy, HĐND tỉnh',
      'Lưu: VT',
    ])
  })

  it('joins a recipient that goes on in the next line', () => {
    expect(
      read('Nơi nhận:', '- Các sở, ban,', 'ngành và đoàn thể;', '- Lưu (để b/c)', 'và theo dõi.').recipients,
    ).toEqual(['Các sở, ban, ngành và đoàn thể', 'Lưu (để b/c) và theo dõi'])
    expect(read('Nơi nhận:', 'Các sở.').recipients).toEqual(['Các sở'])
  })

  it('passes over rules and stamps', () => {
    expect(
      read('Nơi nhận:', '- Sở Y tế;', '-----', 'TM. ỦY BAN NHÂN DÂN', '(Ký số)', 'Lê Thị Hoa').signers[0]?.name,
    ).toBe('Lê Thị Hoa')
  })

  it.each([
    ['an annex', 'PHỤ LỤC I'],
    ['a form', 'Biểu số 01'],
    ['another document', 'KẾ HOẠCH'],
    ['a heading', 'DANH MỤC NHIỆM VỤ'],
    ['a table row', 'TT\tViệc'],
    ['a long sentence', `Các ${'cơ quan trong tỉnh '.repeat(10)}`],
  ])('ends before %s', (_, line) => {
    expect(read('Nơi nhận:', '- Sở Y tế;', line, '- Sở Nội vụ;')).toMatchObject({ recipients: ['Sở Y tế'], next: 2 })
  })

  it('ends behind the name, unless recipients follow', () => {
    expect(read('TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa', 'Trần Văn Bình').next).toBe(2)
    expect(read('TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa', 'Nơi nhận:', '- Lưu.').recipients).toEqual(['Lưu'])
  })

  it('takes no dash for a recipient before the list is opened', () => {
    expect(read('TM. ỦY BAN NHÂN DÂN', '- Sở Y tế;')).toMatchObject({ recipients: [], next: 1 })
  })

  it('takes no name without an authority or a post', () => {
    expect(read('Nơi nhận:', 'Lê Thị Hoa').signers).toEqual([])
  })
})

describe('opensSignature', () => {
  const opens = (...contents: string[]): boolean => {
    const { text, lines } = sourceOf(...contents)
    return opensSignature(text, lines, 0)
  }

  it('knows a post in capitals over a name', () => {
    expect(opens('CHỦ TỊCH QUỐC HỘI', '(Đã ký)', 'Trần Văn An')).toBe(true)
    expect(opens('GIÁM ĐỐC', 'Lê Thị Hoa')).toBe(true)
    expect(opens('SỞ Y TẾ', 'GIÁM ĐỐC', 'Lê Thị Hoa')).toBe(true)
  })

  it.each([
    ['a post without a name', ['CHỦ TỊCH QUỐC HỘI', 'I. MỤC TIÊU']],
    ['a post in a sentence', ['Chủ tịch Quốc hội', 'Trần Văn An']],
    ['another line in capitals', ['MỤC TIÊU', 'Trần Văn An']],
    ['the end of the text', ['CHỦ TỊCH QUỐC HỘI']],
  ])('is not misled by %s', (_, contents) => {
    expect(opens(...contents)).toBe(false)
  })
})

describe('a closing before an attached document', () => {
  it('ends where its letterhead begins', () => {
    const own = ['Nơi nhận:', '- Như Điều 3;', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', '( đã kí)', 'Trần Văn An']
    const { signers, next } = read(...own, 'THỦ TƯỚNG CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(signers).toEqual([{ authority: 'KT. THỦ TƯỚNG', position: 'PHÓ THỦ TƯỚNG', name: 'Trần Văn An' }])
    expect(next).toBe(6)
  })

  it('goes on with the recipients that a page end parted, however soon the letterhead follows', () => {
    const own = [
      'Nơi nhận:',
      '- Như Điều 3;',
      'THỦ TƯỚNG',
      'Đã ký',
      'Trần Văn An',
      '- Các bộ, cơ quan',
      'ngang bộ;',
      '- Lưu: VT.',
    ]
    const { signers, recipients, next } = read(...own, 'THỦ TƯỚNG CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(signers).toEqual([{ authority: null, position: 'THỦ TƯỚNG', name: 'Trần Văn An' }])
    expect(recipients).toEqual(['Như Điều 3', 'Các bộ, cơ quan ngang bộ', 'Lưu: VT'])
    expect(next).toBe(8)
  })
})

describe('place and date over the signature', () => {
  const plan = (...closing: string[]) =>
    parsePlanText(
      ['UBND XÃ AN LĨNH', 'Số: 12/KH-UBND', 'KẾ HOẠCH', 'Trồng rừng', 'I. MỤC TIÊU', 'Trồng 5 ha.', ...closing].join(
        '\n',
      ),
    )

  it('are those of a document whose head has none', () => {
    for (const post of ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH UBND XÃ']) {
      const { document, sections } = plan('An Lĩnh, ngày 5 tháng 9 năm 2025', post, '(đã ký)', 'Lê Thị Hoa')
      expect([document.place, document.date]).toEqual(['An Lĩnh', '2025-09-05'])
      expect(sections.map(({ text }) => text)).toEqual(['Trồng 5 ha.'])
    }
  })

  it('stand between recipients and post too, and may be left blank in part', () => {
    const recipients = ['Nơi nhận:', '- Các thôn;', '- Lưu: VT.']
    const { document } = plan(...recipients, 'An Lĩnh, ngày … tháng … năm 2025', 'CHỦ TỊCH', 'Lê Thị Hoa')
    expect([document.place, document.date]).toEqual(['An Lĩnh', '2025'])
    expect(document.recipients).toEqual(['Các thôn', 'Lưu: VT'])
  })
})

describe('a post that opens the signature', () => {
  const opens = (...contents: string[]) => {
    const { text, lines } = sourceOf(...contents)
    return opensSignature(text, lines, 0)
  }

  it('stands in capitals with a name soon below it', () => {
    expect(opens('CHỦ TỊCH QUỐC HỘI', 'Lê Thị Hoa')).toBe(true)
    expect(opens('CHỦ TỊCH QUỐC HỘI', '(Đã ký)', '-----', 'Lê Thị Hoa')).toBe(true)
    expect(opens('NGƯỜI LẬP KẾ HOẠCH', 'Lê Thị Hoa')).toBe(true)
    expect(opens('NGƯỜI LẬP NGHIỆP', 'Lê Thị Hoa')).toBe(false)
  })

  it('is none without a name, or with words before it', () => {
    expect(opens('CHỦ TỊCH QUỐC HỘI')).toBe(false)
    expect(opens('CHỦ TỊCH QUỐC HỘI', 'Căn cứ Luật Y tế;', 'Lê Thị Hoa')).toBe(false)
    expect(opens('CHỦ TỊCH QUỐC HỘI', '---', '---', '---', 'Lê Thị Hoa')).toBe(false)
    expect(opens('Chủ tịch Quốc hội', 'Lê Thị Hoa')).toBe(false)
    expect(opens('QUỐC HỘI', 'Lê Thị Hoa')).toBe(false)
    expect(opens(`CHỦ TỊCH ${'QUỐC HỘI '.repeat(10)}`, 'Lê Thị Hoa')).toBe(false)
    expect(opens('CHỦ TỊCH QUỐC HỘI', 'TT\tViệc', 'Lê Thị Hoa')).toBe(false)
  })
})

describe('lines of the signature', () => {
  it('may be a post alone', () => {
    expect(read('CHỦ TỊCH QUỐC HỘI', 'Lê Thị Hoa').signers).toEqual([
      { authority: null, position: 'CHỦ TỊCH QUỐC HỘI', name: 'Lê Thị Hoa' },
    ])
  })

  it('may have the post in small letters, over a name, and the name in capitals or behind who says it is signed', () => {
    const signer = (...lines: string[]) => read('Nơi nhận:', '- Lưu: VT.', ...lines).signers
    const name = 'Lê Thị Hoa'
    expect(signer('TM. ỦY BAN NHÂN DÂN', 'Chủ tịch', name)).toMatchObject([{ position: 'Chủ tịch', name }])
    expect(signer('TM ỦY BAN NHÂN DÂN', 'KT CHỦ TỊCH', name)).toMatchObject([{ authority: 'TM ỦY BAN NHÂN DÂN', name }])
    expect(signer('CHỦ TỊCH', 'LÊ THỊ HOA')).toMatchObject([{ name: 'LÊ THỊ HOA' }])
    expect(signer('CHỦ TỊCH', 'Đã ký: Lê Thị Hoa')).toMatchObject([{ name }])
    expect(read('TM. ỦY BAN NHÂN DÂN', 'Chủ tịch', 'xã An Lĩnh')).toMatchObject({ next: 1 })
  })

  it('are no entries of the recipients', () => {
    expect(read('Nơi nhận:', '- TM. ỦY BAN NHÂN DÂN;').signers).toEqual([])
  })
})

describe('the recipients as they are typed', () => {
  it.each([
    [['NƠI NHẬN:', '- Sở Y tế;', '- Lưu: VT.']],
    [['Nơinhận:', '- Sở Y tế;', '- Lưu: VT.']],
    [['Nơi gửi:', '- Sở Y tế;', '- Lưu: VT.']],
    [['Nơi nhận:', '1. Sở Y tế;', '2. Lưu: VT.']],
    [['Nơi nhận: Sở Y tế; Lưu: VT.']],
  ])('are read from %j', (lines) => {
    expect(read(...lines, 'GIÁM ĐỐC', 'Lê Thị Hoa').recipients).toEqual(['Sở Y tế', 'Lưu: VT'])
  })

  it('end the last item of the plan, in capitals too', () => {
    const { sections, document } = parsePlanText(
      'KẾ HOẠCH\nTrồng chè\nI. NHIỆM VỤ\n1. Sở Y tế khám.\nNƠI NHẬN:\n- Sở Y tế;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thị Hoa\n',
    )
    expect(sections[0]?.children[0]?.text).toBe('Sở Y tế khám.')
    expect(document.recipients).toEqual(['Sở Y tế', 'Lưu: VT'])
  })
})

describe('the place of a signature in a draft', () => {
  it.each(['(Họ và tên)', '(Ký, ghi rõ họ tên)', '(Ký và đóng dấu)'])('%s is no recipient', (words) => {
    const { recipients, signers } = read('Nơi nhận:', '- Các xã;', '- Lưu: VT.', 'GIÁM ĐỐC', words)
    expect(recipients).toEqual(['Các xã', 'Lưu: VT'])
    expect(signers).toEqual([{ authority: null, position: 'GIÁM ĐỐC', name: null }])
  })
})

describe('recipients', () => {
  it('go on behind a signature', () => {
    expect(read('Nơi nhận:', '- Sở Y tế;', 'TM. ỦY BAN NHÂN DÂN', '- Sở Nội vụ;').recipients).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ])
  })

  it('keep a purpose of their own, not that of several', () => {
    expect(read('Nơi nhận:', '- Sở Y tế (để b/c);').recipients).toEqual(['Sở Y tế (để b/c)'])
    expect(read('Nơi nhận:', '- Sở Y tế; (để b/c)').recipients).toEqual(['Sở Y tế'])
    expect(read('Nơi nhận:', '- Sở Y tế; (Hà Nội)').recipients).toEqual(['Sở Y tế; (Hà Nội)'])
  })

  it('are none where only marks stand', () => {
    expect(read('Nơi nhận:', '- ;', '- Sở Y tế;').recipients).toEqual(['Sở Y tế'])
  })
})

describe('several signatures', () => {
  const twoBodies = [
    { authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', name: 'Lê Thị Hoa' },
    { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
  ]

  it('are one signer each where their columns follow one another', () => {
    expect(
      read(
        'TM. BAN THƯỜNG TRỰC',
        'CHỦ TỊCH',
        'Lê Thị Hoa',
        'TM. ỦY BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Trần Văn Bình',
      ),
    ).toMatchObject({ signers: twoBodies, next: 7 })
  })

  it('are one signer each where their lines alternate', () => {
    const lines = ['TM. SỞ Y TẾ', 'TM. HỘI NÔNG DÂN', 'GIÁM ĐỐC', 'CHỦ TỊCH', '(Đã ký)', 'Lê Thị Hoa', 'Trần Văn Bình']
    expect(read(...lines)).toMatchObject({
      signers: [
        { authority: 'TM. SỞ Y TẾ', position: 'GIÁM ĐỐC', name: 'Lê Thị Hoa' },
        { authority: 'TM. HỘI NÔNG DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
      ],
      next: 7,
    })
  })

  it('may be posts alone, with the recipients behind them', () => {
    const lines = [
      'BỘ TRƯỞNG BỘ Y TẾ',
      'Lê Thị Hoa',
      'KT. BỘ TRƯỞNG',
      'THỨ TRƯỞNG',
      'Trần Văn Bình',
      'Nơi nhận:',
      '- Lưu.',
    ]
    expect(read(...lines)).toMatchObject({
      signers: [
        { authority: null, position: 'BỘ TRƯỞNG BỘ Y TẾ', name: 'Lê Thị Hoa' },
        { authority: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Trần Văn Bình' },
      ],
      recipients: ['Lưu'],
    })
  })
})

describe('`Nơi nhận`', () => {
  it('opens the list of recipients and no sentence about one', () => {
    expect(opensClosing('Nơi nhận: - Như trên;')).toBe(true)
    expect(opensClosing('Nơi nhận')).toBe(true)
    expect(opensClosing('Nơi nhận được trình bày tại ô số 9b.')).toBe(false)
  })
})

describe('the name of who signs', () => {
  it.each(['BS.CKII. Phan Văn Tú', 'ThS. Lê Thị Hoa', 'NGƯT. Trần Văn Bình', 'Y Wem Hwing', "H'Lim Niê"])(
    'may have titles before it: %s',
    (name) => {
      expect(read('Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', name)).toMatchObject({
        signers: [{ name }],
        recipients: ['Lưu: VT'],
      })
    },
  )
})

describe('recipients and signature on one line', () => {
  it('are told apart', () => {
    expect(
      read(
        'Nơi nhận:',
        'TM. ỦY BAN NHÂN DÂN',
        '- Sở Y tế (b/c); CHỦ TỊCH',
        '- Sở Nội vụ;',
        '- Lưu: VT. Trần Công Thành',
      ),
    ).toMatchObject({
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Công Thành' }],
      recipients: ['Sở Y tế (b/c)', 'Sở Nội vụ', 'Lưu: VT'],
    })
  })
  it('are told apart by the family names of all peoples', () => {
    expect(read('Nơi nhận:', 'PHÓ BÍ THƯ', '- Các huyện đoàn; Lò Văn Phúc', '- Lưu: VP.')).toMatchObject({
      signers: [{ authority: null, position: 'PHÓ BÍ THƯ', name: 'Lò Văn Phúc' }],
      recipients: ['Các huyện đoàn', 'Lưu: VP'],
    })
  })

  it('are told apart where the whole signature stands there', () => {
    expect(read('Nơi nhận:', '- Sở Y tế;', '- Lưu: VT, NN (2)NXT. THỦ TƯỚNG Trần Quang Đạo')).toMatchObject({
      signers: [{ authority: null, position: 'THỦ TƯỚNG', name: 'Trần Quang Đạo' }],
      recipients: ['Sở Y tế', 'Lưu: VT, NN (2)NXT'],
    })
    expect(read('Nơi nhận:', '- Sở Y tế;', 'KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Quang Đạo')).toMatchObject({
      signers: [{ authority: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Trần Quang Đạo' }],
      recipients: ['Sở Y tế'],
    })
  })
})

describe('recipients without the line above them', () => {
  const SIGNED = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Bình']
  const closed = (...lines: string[]) => {
    const { document, sections } = parsePlanText(['I. NHIỆM VỤ', '- Rà soát bến bãi;', ...lines].join('\n'))
    return [document.recipients, document.signers[0]?.name ?? null, sections[0]?.children.length]
  }

  it.each([
    [
      ['- Như trên;', '- Sở Y tế.'],
      ['Như trên', 'Sở Y tế'],
    ],
    [
      ['- Như Điều 3;', '- Lưu: VT.'],
      ['Như Điều 3', 'Lưu: VT'],
    ],
    [
      ['- TT Tỉnh ủy;', '- Lưu: VT, TH.'],
      ['TT Tỉnh ủy', 'Lưu: VT, TH'],
    ],
  ])('are known by the first or the last of them: %j', (lines, recipients) => {
    expect(closed('Trên đây là Kế hoạch.', ...lines, ...SIGNED)).toEqual([recipients, 'Lê Văn Bình', 1])
  })

  it('are no list of tasks, nor one that more of the plan follows', () => {
    expect(closed('- Lưu trữ hồ sơ.', ...SIGNED)).toEqual([[], 'Lê Văn Bình', 2])
    expect(closed('Gồm:', '- Sổ theo dõi;', '- Lưu: VT.', '2. Báo cáo.')).toEqual([[], null, 4])
  })
})

describe('the post of who signs for a team', () => {
  it('may stand below the name, with its body, over the label of an annex', () => {
    const lines = ['T/M. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN', 'Hoàng Văn Thu', 'PHÓ GIÁM ĐỐC', 'SỞ CÔNG THƯƠNG AN LĨNH']
    expect(
      annexesOf(...lines, 'PHỤ LỤC I', 'KẾ HOẠCH KIỂM TRA', '(Kèm theo Kế hoạch số 11/KH-ĐKT)', '1. Một.'),
    ).toEqual([['PHỤ LỤC I', 'KẾ HOẠCH KIỂM TRA']])
  })
})

function annexesOf(...lines: string[]) {
  const plan = parsePlanText(['KẾ HOẠCH', 'Kiểm tra', 'I. NHIỆM VỤ', '1. Kiểm tra kho.', ...lines].join('\n'))
  return plan.annexes.map(({ label, title }) => [label, title])
}

describe('a signature of the Party', () => {
  it('may be for a secretariat, which is no post', () => {
    expect(read('T/M BAN BÍ THƯ', '(đã ký)', 'Trần Văn Bình').signers).toEqual([
      { authority: 'T/M BAN BÍ THƯ', position: null, name: 'Trần Văn Bình' },
    ])
  })
})

describe('the signatures of bodies that plan together, one below the other', () => {
  it('are all read, up to the recipients behind them', () => {
    const first = ['TM. BAN THƯỜNG VỤ TỈNH ĐOÀN', 'BÍ THƯ', 'Lê Minh Đức']
    const second = ['KT. GIÁM ĐỐC CÔNG AN TỈNH', 'PHÓ GIÁM ĐỐC', 'Đại tá Phạm Quang Huy']
    const third = ['GIÁM ĐỐC SỞ Y TẾ', 'Vũ Thị Lan']
    const { signers, recipients } = read(...first, ...second, ...third, 'Nơi nhận:', '- Bộ Công an;', '- Lưu: VT.')
    expect(signers.map(({ name }) => name)).toEqual(['Lê Minh Đức', 'Đại tá Phạm Quang Huy', 'Vũ Thị Lan'])
    expect(recipients).toEqual(['Bộ Công an', 'Lưu: VT'])
  })
})

it('is left of a signature the name alone, behind the last mark of the text', () => {
  const lines = [
    'QUYẾT ĐỊNH',
    'Số: 5/2013/QĐ-UBND',
    'Điều 1. Trồng cây.',
    'Điều 2. Các sở thi hành./.',
    'Trần Đức Long',
  ]
  expect(parsePlanText(lines.join('\n')).document.signers).toEqual([
    { authority: null, position: null, name: 'Trần Đức Long' },
  ])
  const open = lines.with(3, 'Điều 2. Người chủ trì')
  expect(parsePlanText(open.join('\n')).document.signers).toEqual([])
})
