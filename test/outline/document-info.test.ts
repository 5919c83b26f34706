import { describe, expect, it } from 'vitest'
import { readDocumentInfo } from '../../src/outline/document-info.js'
import type { KnownFacts } from '../../src/outline/document-sources.js'
import { readLetterhead } from '../../src/outline/letterhead.js'
import { parsePlanText } from '../../src/parse.js'
import type { Diagnostic, DocumentInfo } from '../../src/plan.js'
import { sourceOf } from '../source-of.js'

interface Given {
  head?: string[]
  preamble?: string
  attachment?: string
  note?: string
  signers?: DocumentInfo['signers']
  recipients?: string[]
  known?: KnownFacts
  /** What else the text says. */
  rest?: string
}

function read({ head = [], preamble = '', attachment, note, signers, recipients, known = {}, rest = '' }: Given) {
  const { text, lines } = sourceOf(...head)
  const diagnostics: Diagnostic[] = []
  const info = readDocumentInfo(
    {
      text: `${text}\n${preamble}\n${rest}`,
      head: readLetterhead(text, lines),
      preamble,
      closing:
        signers || recipients
          ? { signers: signers ?? [], recipients: recipients ?? [], signed: null, from: 0, next: 0 }
          : null,
      attachment: attachment ?? null,
      note: note ?? null,
      record: { number: null, issuer: null, date: null, title: null },
      known,
    },
    (diagnostic) => diagnostics.push(diagnostic),
  )
  return { ...info, diagnostics }
}

const state = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH LÂM ĐỒNG',
  'Số: 57/KH-UBND',
  'Lâm Đồng, ngày 14 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Phát triển y tế',
  'cơ sở',
]

describe('a number left blank', () => {
  const blank = state.map((line) => line.replace('57/', '/'))
  const note = (number: string, day: string) => `(Kèm theo Kế hoạch số ${number} ngày ${day} của UBND tỉnh Lâm Đồng)`

  it('is that in the note of an annex to the document of this type and day', () => {
    const found = read({ head: blank, note: note('57/KH-UBND', '14/3/2024') })
    expect([found.number, found.inferred]).toEqual(['57/KH-UBND', ['number']])
  })

  it('stays blank beside the note of another document', () => {
    expect(read({ head: blank, note: note('57/KH-UBND', '15/3/2024') }).number).toBeNull()
    expect(read({ head: blank, note: note('57/QĐ-UBND', '14/3/2024') }).number).toBeNull()
    expect(read({ head: state, note: note('58/KH-UBND', '14/3/2024') })).toMatchObject({
      number: '57/KH-UBND',
      inferred: [],
    })
  })
})

describe('the committee of a branch of the Party', () => {
  it('issues under its own name, with the place of the branch', () => {
    const head = ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'BAN THƯỜNG VỤ TỈNH ỦY', 'Số 7-KH/TU', 'Lâm Đồng, ngày 14 tháng 3 năm 2024']
    expect(read({ head }).issuer.name).toBe('Ban Thường vụ Tỉnh ủy Lâm Đồng')
  })

  it.each([
    [['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'], 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng'],
    [['UBND HUYỆN TÂN AN', 'VĂN PHÒNG', 'HĐND VÀ UBND'], 'Văn phòng HĐND và UBND huyện Tân An'],
  ])('joins an office with the bodies below it: %j', (lines, issuer) => {
    expect(read({ head: [...lines, 'Số: 5/TB-VP', 'KẾ HOẠCH', 'Trồng rừng'] }).issuer.name).toBe(issuer)
  })

  it('is spelled as the text spells it', () => {
    const head = ['ĐẢNG ỦY KHỐI CÁC TRƯỜNG CAO ĐẲNG', 'Số 7-KH/ĐUK', 'KẾ HOẠCH', 'về trồng rừng']
    const rest = 'Đảng ủy Khối các trường Cao đẳng giao các chi bộ.'
    expect(read({ head, rest }).issuer.name).toBe('Đảng ủy Khối các trường Cao đẳng')
  })
})

describe('a body on one line with the one above it', () => {
  it.each([
    ['UBND TỈNH LÂM ĐỒNG SỞ Y TẾ', 'Sở Y tế tỉnh Lâm Đồng'],
    ['UBND TỈNH LÂM ĐỒNG BAN AN TOÀN GIAO THÔNG', 'Ban An toàn giao thông tỉnh Lâm Đồng'],
    ['UBND THÀNH PHỐ HẢI PHÒNG VĂN PHÒNG', 'Văn phòng Ủy ban nhân dân thành phố Hải Phòng'],
    ['BỘ Y TẾ CỤC QUẢN LÝ DƯỢC', 'Cục Quản lý Dược'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG CHI CỤC KIỂM LÂM', 'Chi cục Kiểm lâm'],
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG ĐẢNG ỦY XÃ AN PHÚ *', 'Đảng ủy xã An Phú'],
    ['TỈNH ỦY LÂM ĐỒNG *', 'Tỉnh ủy Lâm Đồng'],
    ['ỦY BAN MTTQ VIỆT NAM TỈNH LÂM ĐỒNG BAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng'],
    ['TỈNH ĐOÀN LÂM ĐỒNG BAN CHẤP HÀNH', 'Ban Chấp hành Tỉnh đoàn Lâm Đồng'],
    ['UBND THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Bộ Nông nghiệp và Môi trường'],
  ])('%s issues as %s', (line, issuer) => {
    expect(read({ head: [line, 'Số: 5/KH-ABC', 'KẾ HOẠCH', 'Trồng rừng'] }).issuer.name).toBe(issuer)
  })
})

describe('a paper without a letterhead', () => {
  it('is of the province for whose committee it is signed', () => {
    const signer = (authority: string) => ({ authority, position: 'CHỦ TỊCH', name: 'Lê Văn An' })
    const head = ['Lâm Đồng, ngày 14 tháng 3 năm 2024']
    expect(read({ head, signers: [signer('TM. ỦY BAN NHÂN DÂN TỈNH')] })).toMatchObject({
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
      inferred: ['issuer'],
    })
    expect(read({ head, signers: [signer('TM. ỦY BAN NHÂN DÂN')] }).issuer.name).toBeNull()
  })
})

describe('a decision without a letterhead', () => {
  it('is of the body whose sentence enacts it', () => {
    const preamble = 'Theo đề nghị của Bộ trưởng Bộ Y tế;\nThủ tướng Chính phủ ban hành Quyết định hỗ trợ trạm y tế,'
    expect(read({ preamble })).toMatchObject({
      type: 'QĐ',
      system: 'state',
      issuer: { name: 'Thủ tướng Chính phủ' },
    })
  })

  it('is none where the sentence tells of another, or to whom it is left', () => {
    for (const preamble of [
      'Năm 2020, Thủ tướng Chính phủ ban hành Quyết định số 5/QĐ-TTg.',
      'Trong năm 2020 Thủ tướng Chính phủ giao Bộ Y tế ban hành kế hoạch như sau:',
    ])
      expect(read({ preamble })).toMatchObject({ type: null, issuer: { name: null } })
  })
})

describe('a resolution without a letterhead', () => {
  it('takes the congress of a branch for the issuer', () => {
    const head = ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ I', 'Số 1-NQ/ĐH', 'NGHỊ QUYẾT', 'về y tế']
    expect(read({ head }).issuer.name).toBe('Đại hội đại biểu Đảng bộ tỉnh Lâm Đồng lần thứ I')
  })

  it('takes the body that the line of the type names for the issuer where no letterhead does', () => {
    const { issuer, inferred } = read({ head: ['CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ', 'V/v tiết kiệm điện'] })
    expect([issuer, inferred]).toEqual([{ name: 'Thủ tướng Chính phủ', agencyId: 'thu-tuong-chinh-phu' }, []])
  })

  it('leaves the term of that body out of its name', () => {
    const { issuer } = read({ head: ['NGHỊ QUYẾT', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY KHÓA XVI', 'về phát triển bến bãi'] })
    expect(issuer.name).toBe('Ban Thường vụ Tỉnh ủy')
  })

  it('is that of the body that enacts it, whose system it has', () => {
    expect(read({ head: ['NGHỊ QUYẾT', 'Về bến bãi', 'QUỐC HỘI'] })).toMatchObject({
      system: 'legislature',
      issuer: { name: 'Quốc hội' },
    })
  })
})

describe('a letter', () => {
  it('has the number of a committee of a province, though it is written with the letter of Trung ương', () => {
    const head = ['TỈNH ỦY LÂM ĐỒNG', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 445-KL/TƯ', 'Lâm Đồng, ngày 13 tháng 5 năm 2022']
    expect(read({ head }).number).toBe('445-KL/TU')
    expect(read({ head: ['BAN CHẤP HÀNH TRUNG ƯƠNG', ...head.slice(1)] }).number).toBe('445-KL/TW')
  })

  it('is known by its subject, since its number has no type', () => {
    const info = parsePlanText(
      'UBND XÃ AN LĨNH\nSố: 12/UBND-KT\nV/v giải ngân\nAn Lĩnh, ngày 02 tháng 3 năm 2024\n1. Rà soát.',
    )
    expect(info.document).toMatchObject({
      type: 'CV',
      typeName: 'Công văn',
      title: 'V/v giải ngân',
      inferred: ['type', 'typeName'],
    })
  })
})

describe('the number of a letter', () => {
  it.each([
    ['CỤC PHÒNG BỆNH', '418/PB-KSBT', 'CV'],
    ['CỤC PHÒNG BỆNH', '418/TB-KSBT', 'TB'],
    ['VIỆN SỐT RÉT', '418/PB-KSBT', 'PB'],
  ])('that begins with who wrote it names no type: %s, %s', (issuer, number, type) => {
    const text = `${issuer}\nSố: ${number}\nV/v phòng, chống dịch\nHà Nội, ngày 02 tháng 3 năm 2024\n1. Rà soát.`
    expect(parsePlanText(text).document).toMatchObject({ number, type })
  })
})

describe('the issuer of a document of an organisation', () => {
  it.each([
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI DƯƠNG', 'BAN CHẤP HÀNH', 'Ban Chấp hành Liên đoàn Lao động tỉnh Hải Dương'],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH TỈNH GIA LAI', 'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Gia Lai'],
  ])('is its organ: %s / %s', (body, organ, name) => {
    expect(read({ head: [body, organ, 'Số: 5/KH'] }).issuer.name).toBe(name)
  })
})

describe('the issuer of a document of a school or hospital', () => {
  it('is the lower of the two bodies, spelled as the text spells it', () => {
    const head = ['SỞ Y TẾ AN LĨNH', 'BỆNH VIỆN MẮT BA CHẼ', 'Số: 8/KH-BV', 'KẾ HOẠCH', 'Cải tiến chất lượng']
    expect(read({ head }).issuer.name).toBe('Bệnh viện Mắt ba chẽ')
    expect(read({ head, rest: 'Bệnh viện Mắt Ba Chẽ xây dựng kế hoạch.' }).issuer.name).toBe('Bệnh viện Mắt Ba Chẽ')
    const dated = [...head.slice(0, 3), 'Ba Chẽ, ngày 02 tháng 3 năm 2026', ...head.slice(3)]
    expect(read({ head: dated }).issuer.name).toBe('Bệnh viện Mắt Ba Chẽ')
  })
})

describe('a document with its letterhead', () => {
  it('says all of itself', () => {
    const signers = [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Thị Hoa' }]
    const info = read({ head: state, signers, recipients: ['Sở Y tế'] })
    expect(info).toEqual({
      number: '57/KH-UBND',
      type: 'KH',
      typeName: 'Kế hoạch',
      system: 'state',
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng', agencyId: info.issuer.agencyId },
      place: 'Lâm Đồng',
      date: '2024-03-14',
      title: 'Phát triển y tế cơ sở',
      signers,
      recipients: ['Sở Y tế'],
      terms: [],
      inferred: [],
      diagnostics: [],
    })
    expect(info.issuer.agencyId).not.toBeNull()
  })

  it('is issued by the last body that the letterhead names', () => {
    expect(read({ head: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG', 'SỞ Y TẾ', 'Số: 5/KH-SYT'] }).issuer.name).toBe(
      'Sở Y tế tỉnh Lâm Đồng',
    )
    expect(read({ head: ['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ', 'Số: 5/KH-TCT'] }).issuer.name).toBe('Tổng cục Thuế')
    const court = ['TÒA ÁN NHÂN DÂN TỐI CAO', 'TÒA ÁN NHÂN DÂN TỈNH AN LĨNH', 'Số: 5/KH-TA']
    expect(read({ head: court }).issuer.name).toBe('Tòa án nhân dân tỉnh An Lĩnh')
  })

  it('is of the system of its number, else of its letterhead', () => {
    expect(read({ head: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH'] }).system).toBe('party')
    expect(read({ head: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH'] }).system).toBe('state')
    expect(read({ head: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 15-CTr/TU'] }).system).toBe('party')
    expect(read({ head: ['KẾ HOẠCH'], preamble: 'Sở Y tế ban hành Kế hoạch.' }).system).toBe('state')
    expect(read({ head: ['KẾ HOẠCH'], preamble: 'Tỉnh ủy ban hành Kế hoạch.' }).system).toBe('party')
    const signers = [{ authority: 'T/M TỈNH ỦY', position: null, name: null }]
    expect(read({ head: ['KẾ HOẠCH'], signers }).system).toBe('party')
    expect(read({}).system).toBeNull()
  })

  it('takes the word of the type as the document calls itself', () => {
    expect(read({ head: ['Số: 5/KH-UBND', 'KẾ HOẠCH HÀNH ĐỘNG'] })).toMatchObject({
      type: 'KH',
      typeName: 'Kế hoạch hành động',
    })
  })
})

describe('a team that a decision sets up', () => {
  it('is the issuer, below the body that it is of', () => {
    const head = [
      'SỞ CÔNG THƯƠNG',
      'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH',
      'SỐ 50/QĐ-SCT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]
    expect(read({ head: [...head, 'Số: 5/KH-ĐKT', 'KẾ HOẠCH'] })).toMatchObject({
      number: '5/KH-ĐKT',
      issuer: { name: 'Đoàn kiểm tra theo Quyết định số 50/QĐ-SCT' },
    })
  })
})

describe('what a document lost', () => {
  it('is concluded from its number, and named', () => {
    const info = read({ head: ['Số: 57/KH-UBND', 'Lâm Đồng, ngày 14 tháng 3 năm 2024'] })
    expect(info).toMatchObject({
      type: 'KH',
      typeName: 'Kế hoạch',
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
      inferred: ['type', 'typeName', 'issuer'],
    })
    expect(info.diagnostics.map(({ rule }) => rule)).toEqual(['missing-metadata', 'inferred-value'])
  })

  it('is concluded from the enacting words', () => {
    expect(read({ preamble: 'Căn cứ Luật; Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch như sau:' })).toMatchObject({
      type: 'KH',
      system: 'state',
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
      inferred: ['type', 'typeName', 'issuer'],
    })
    expect(read({ preamble: 'Sở Y tế xây dựng, ban hành Kế hoạch' }).issuer.name).toBe('Sở Y tế')
    expect(read({ preamble: 'Sở Y tế vừa ban hành Kế hoạch' }).issuer.name).toBe('Sở Y tế')
    const issuerOf = (body: string) => read({ preamble: `${body} ban hành Kế hoạch như sau:` }).issuer.name
    expect(issuerOf('Ủy ban Nhân dân xã An Lĩnh')).toBe('Ủy ban nhân dân xã An Lĩnh')
    for (const body of ['Đảng ủy xã An Lĩnh', 'Trường Tiểu học An Lĩnh']) expect(issuerOf(body)).toBe(body)
    const party = 'Căn cứ Chỉ thị, Ban Thường vụ Tỉnh ủy (khóa XV) ban hành chương trình thực hiện như sau:'
    expect(read({ preamble: party })).toMatchObject({ issuer: { name: 'Ban Thường vụ Tỉnh ủy' }, type: 'CTr' })
    const term = 'Ngày 6/9/2023, Ban Thường vụ Tỉnh ủy khóa XX đã ban hành Nghị quyết như sau:'
    expect(read({ preamble: term }).issuer.name).toBe('Ban Thường vụ Tỉnh ủy')
    expect(read({ preamble: 'Năm 2024, Sở Y tế ban hành kế hoạch.' }).issuer.name).toBeNull()
    const helped = 'Để tham mưu cho Thành ủy, UBND Thành phố xây dựng Chương trình về văn hóa.'
    const own = 'Sở Văn hóa và Thể thao xây dựng kế hoạch tổ chức diễn đàn như sau:'
    expect(read({ preamble: `${helped} ${own}` })).toMatchObject({
      type: 'KH',
      issuer: { name: 'Sở Văn hóa và Thể thao' },
    })
    expect(read({ preamble: 'Các đơn vị xây dựng Kế hoạch' }).issuer.name).toBeNull()
  })

  it('is the province of a committee: the place of the letterhead, else the one that the text names most', () => {
    const head = ['ỦY BAN NHÂN DÂN', 'Số: 57/KH-UBND', 'KẾ HOẠCH']
    expect(read({ head, rest: 'trên địa bàn tỉnh Lâm Đồng' }).issuer.name).toBe('Ủy ban nhân dân tỉnh Lâm Đồng')
    expect(read({ head: [...head.slice(0, 2), 'Hà Nội, ngày 5 tháng 3 năm 2024', 'KẾ HOẠCH'] }).issuer.name).toBe(
      'Ủy ban nhân dân thành phố Hà Nội',
    )
    expect(read({ head }).issuer.name).toBe('Ủy ban nhân dân')
    expect(read({ head: ['Số 15-CTr/TU', 'Lâm Đồng, ngày 5 tháng 3 năm 2024'] }).issuer.name).toBe('Tỉnh ủy Lâm Đồng')
  })

  it('is the province even where no list holds it, if the text names it', () => {
    const head = ['ỦY BAN NHÂN DÂN', 'Số: 57/KH-UBND', 'An Lĩnh, ngày 5 tháng 3 năm 2024']
    expect(read({ head, rest: 'của tỉnh An Lĩnh' }).issuer.name).toBe('Ủy ban nhân dân tỉnh An Lĩnh')
    expect(read({ head, rest: 'của thành phố An Lĩnh' }).issuer.name).toBe('Ủy ban nhân dân thành phố An Lĩnh')
    expect(read({ head }).issuer.name).toBe('Ủy ban nhân dân')
  })

  it('is told by the note of an annex', () => {
    const info = read({
      attachment: '(Kèm theo Kế hoạch số 57/KH-UBND ngày 14 tháng 3 năm 2024 của UBND tỉnh Lâm Đồng)',
    })
    expect(info).toMatchObject({
      number: '57/KH-UBND',
      type: 'KH',
      date: '2024-03-14',
      issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
    })
    expect(info.inferred).toEqual(expect.arrayContaining(['date', 'issuer']))
  })

  it('is told by the last body of a note that names another programme first', () => {
    const attachment =
      '(Kèm theo Chương trình hành động của Chính phủ tại Nghị quyết số 5/NQ-CP ngày 02/3/2024 của Chính phủ)'
    expect(read({ attachment }).issuer.name).toBe('Chính phủ')
  })

  it('is told by a note whose date stands on a line of its own', () => {
    expect(read({ attachment: '(Kèm theo Quyết định số 57/QĐ-TTg Ngày 14 tháng 3 năm 2024 của ai)' }).date).toBe(
      '2024-03-14',
    )
  })

  it('keeps a number without its figure null, and its type', () => {
    expect(
      read({ attachment: '(Kèm theo Nghị quyết số: …/NQ-CP ngày   tháng 01 năm 2025 của Chính phủ)' }),
    ).toMatchObject({ number: null, type: 'NQ', issuer: { name: 'Chính phủ' } })
  })

  it('is named where nothing tells it', () => {
    const { diagnostics } = read({ head: state, signers: [{ authority: 'TM. X', position: null, name: null }] })
    expect(diagnostics).toEqual([
      {
        rule: 'missing-metadata',
        severity: 'warning',
        message: 'the text has no name of the signer, no recipients; look whether the file is whole',
        span: null,
        sectionId: null,
      },
    ])
    expect(read({}).diagnostics[0]?.message).toBe(
      'the text has no number, no date, no title, no signature, no recipients; give what you know as options (number, date, issuer)',
    )
  })
})

describe('what the caller knows', () => {
  it('goes before what the text says', () => {
    expect(read({ head: state, known: { number: '58/KH-UBND', date: '2024-03-15', issuer: 'Sở Y tế' } })).toMatchObject(
      { number: '58/KH-UBND', date: '2024-03-15', issuer: { name: 'Sở Y tế' } },
    )
  })

  it('is kept as it is where it is no number', () => {
    expect(read({ known: { number: 'không số' } }).number).toBe('không số')
  })

  it('tells type and system', () => {
    expect(read({ known: { number: '15-CTr/TU' } })).toMatchObject({ type: 'CTr', system: 'party' })
  })
})

describe('the letterhead of the legislature', () => {
  it('names its body over two lines, and its type in the line of the number', () => {
    const info = read({
      head: [
        'ỦY BAN THƯỜNG VỤ',
        'QUỐC HỘI',
        'Nghị quyết số: 97/2025/UBTVQH15',
        'NGHỊ QUYẾT',
        'Điều chỉnh chương trình',
      ],
    })
    expect(info.issuer.name).toBe('Ủy ban Thường vụ Quốc hội')
    expect(info.title).toBe('Điều chỉnh chương trình')
  })
})

describe('what the note of an annex does not say', () => {
  it('stays open', () => {
    expect(read({ attachment: '(Kèm theo Kế hoạch này)' })).toMatchObject({
      number: null,
      date: null,
      issuer: { name: null },
    })
    expect(read({ attachment: 'Kèm theo Kế hoạch số 57/KH-UBND của UBND tỉnh Lâm Đồng' }).issuer.name).toBe(
      'Ủy ban nhân dân tỉnh Lâm Đồng',
    )
    expect(
      read({ attachment: `(Kèm theo Kế hoạch số 5/KH-SYT của Sở ${'rất dài '.repeat(12)})` }).issuer.name,
    ).toBeNull()
  })

  it('gives way to the letterhead and to the caller', () => {
    const attachment = '(Kèm theo Kế hoạch số 57/KH-UBND ngày 14/3/2024)'
    expect(read({ attachment, known: { date: '2024-03-15' } })).toMatchObject({ date: '2024-03-15' })
    expect(read({ attachment, known: { date: '2024-03-15' } }).inferred).not.toContain('date')
    expect(read({ attachment, head: ['An Lĩnh, ngày 5 tháng 3 năm 2024'] }).inferred).not.toContain('date')
  })
})

describe('the issuer in full', () => {
  it('is a committee of the Party with its province, a body of the state with its unit', () => {
    expect(read({ head: ['TỈNH ỦY', 'Số 15-CTr/TU', 'Lâm Đồng, ngày 5 tháng 3 năm 2024'] }).issuer.name).toBe(
      'Tỉnh ủy Lâm Đồng',
    )
    expect(
      read({ head: ['HỘI ĐỒNG NHÂN DÂN TỈNH', 'Số: 5/NQ-HĐND', 'Lâm Đồng, ngày 5 tháng 3 năm 2024'] }).issuer.name,
    ).toBe('Hội đồng nhân dân tỉnh Lâm Đồng')
  })

  it('is a commission of a committee of the Party with its name', () => {
    const issuerUnder = (committee: string, organ: string) =>
      read({ head: [committee, organ, 'Số 5-HD/BTG', 'An Lĩnh, ngày 5 tháng 3 năm 2026'] }).issuer.name
    expect(issuerUnder('TỈNH ỦY AN LĨNH', 'BAN TUYÊN GIÁO VÀ DÂN VẬN')).toBe(
      'Ban Tuyên giáo và Dân vận Tỉnh ủy An Lĩnh',
    )
    expect(issuerUnder('ĐẢNG ỦY XÃ AN LỘC', 'ỦY BAN KIỂM TRA')).toBe('Ủy ban Kiểm tra Đảng ủy xã An Lộc')
  })

  it('is named once where the letterhead repeats it', () => {
    expect(read({ head: ['SỞ Y TẾ', 'Số: 5/KH-SYT', 'SỞ Y TẾ'] }).issuer.name).toBe('Sở Y tế')
  })

  it('takes the place of a committee from the body above it, and knows bodies of the Party in any spelling', () => {
    expect(read({ head: ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'ĐẢNG UỶ UBND TỈNH', 'Số 5-KH/ĐU'] }).issuer.name).toBe(
      'Đảng ủy UBND tỉnh Lâm Đồng',
    )
    expect(read({ head: ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'ĐẢNG ĐOÀN QUỐC HỘI', 'Số 5-KH/ĐĐQH15'] }).issuer.name).toBe(
      'Đảng đoàn Quốc hội',
    )
  })

  it('takes no province of a superior that names none, and none twice', () => {
    expect(read({ head: ['BỘ Y TẾ', 'VĂN PHÒNG', 'Số: 5/KH-VP'] }).issuer.name).toBe('Văn phòng Bộ Y tế')
    expect(read({ head: ['UBND TỈNH LÂM ĐỒNG', 'SỞ Y TẾ TỈNH LÂM ĐỒNG', 'Số: 5/KH-SYT'] }).issuer.name).toBe(
      'Sở Y tế tỉnh Lâm Đồng',
    )
    expect(read({ head: ['UBND TỈNH LÂM ĐỒNG', 'TRƯỜNG CHÍNH TRỊ', 'Số: 5/KH-TCT'] }).issuer.name).not.toContain(
      'Lâm Đồng',
    )
  })

  it.each([
    [['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH HUYỆN ĐOÀN AN LĨNH'], 'Ban Chấp hành Huyện đoàn An Lĩnh'],
    [['HUYỆN ĐOÀN AN LĨNH', 'BAN THƯỜNG VỤ'], 'Ban Thường vụ Huyện đoàn An Lĩnh'],
    [['TỈNH ĐOÀN LÂM ĐỒNG'], 'Tỉnh đoàn Lâm Đồng'],
    [['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN TRƯỜNG THPT AN LĨNH'], 'Ban Chấp hành Đoàn trường THPT An Lĩnh'],
    [['HỘI NÔNG DÂN VIỆT NAM', 'BCH HỘI NÔNG DÂN TỈNH LÂM ĐỒNG'], 'Ban Chấp hành Hội Nông dân tỉnh Lâm Đồng'],
    [['LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM ĐỒNG', 'BAN CHẤP HÀNH'], 'Ban Chấp hành Liên đoàn Lao động tỉnh Lâm Đồng'],
    [['UBND HUYỆN AN LĨNH', 'VĂN PHÒNG HĐND VÀ UBND'], 'Văn phòng HĐND và UBND huyện An Lĩnh'],
    [['UBND XÃ TÂN LẬP', 'PHÒNG KINH TẾ'], 'Phòng Kinh tế xã Tân Lập'],
    [['UBND XÃ TÂN LẬP', 'TRƯỜNG TIỂU HỌC HOA SEN'], 'Trường Tiểu học Hoa Sen'],
    [['SỞ Y TẾ LÂM ĐỒNG', 'VĂN PHÒNG'], 'Văn phòng Sở Y tế Lâm Đồng'],
  ])('is of %j as %s', (head, name) => {
    expect(read({ head: [...head, 'Số: 8/KH-ABC', 'KẾ HOẠCH', 'Trồng rừng'] }).issuer.name).toBe(name)
  })

  it('is not read from an enacting clause that is far too long', () => {
    expect(read({ preamble: `Sở Y tế ${'rất dài '.repeat(14)} ban hành Kế hoạch` }).issuer.name).toBeNull()
  })
})

const ADOPTION = 'Luật này được Quốc hội khóa XV, kỳ họp thứ 9 thông qua ngày 12 tháng 6 năm 2025.'

describe('a law', () => {
  it('has its word for a type and the day it was passed for a date', () => {
    const info = read({ head: ['QUỐC HỘI', 'Luật số: 83/2025/QH15', 'LUẬT', 'CÂY XANH'], rest: ADOPTION })
    expect(info).toMatchObject({ type: 'Luật', typeName: 'Luật', date: '2025-06-12', title: 'CÂY XANH' })
  })

  it('is not dated by another that its text cites', () => {
    const rest = 'Luật Cây xanh được Quốc hội thông qua ngày 12 tháng 6 năm 2025.'
    expect(read({ head: ['LUẬT', 'NƯỚC SẠCH'], rest }).date).toBeNull()
  })
})

describe('a body of the central committee', () => {
  it('is named in full', () => {
    const issuer = (own: string) =>
      read({ head: ['BAN CHẤP HÀNH TRUNG ƯƠNG', own, 'Số 12-HD/VPTW', 'HƯỚNG DẪN'] }).issuer.name
    expect(issuer('VĂN PHÒNG')).toBe('Văn phòng Trung ương Đảng')
    expect(issuer('BAN TỔ CHỨC')).toBe('Ban Tổ chức Trung ương')
  })
})

it('takes the body whose number it is, where the letterhead names the one above it', () => {
  const plan = parsePlanText('CHÍNH PHỦ\nSố: 30/2025/QĐ-TTg\nQUYẾT ĐỊNH\nBan hành Quy chế phối hợp\nĐiều 1. Phạm vi')
  expect(plan.document).toMatchObject({ issuer: { name: 'Thủ tướng Chính phủ' }, inferred: ['issuer'] })
})

it('is dated by the foot of its cover for want of a day', () => {
  const head = ['UBND TỈNH LÂM ĐỒNG', 'ĐỀ ÁN', 'PHÁT TRIỂN Y TẾ CƠ SỞ']
  expect(read({ head: [...head, 'Lâm Đồng, tháng 8 năm 2025'] }).date).toBe('2025-08')
  expect(read({ head: [...head, 'LÂM ĐỒNG, NĂM 2025'] })).toMatchObject({ date: '2025', place: 'LÂM ĐỒNG' })
  expect(read({ head: ['LUẬT', 'CÂY XANH', 'Hà Nội, 2025'], rest: ADOPTION }).date).toBe('2025-06-12')
})

it('has a title whose first words stand in capitals with its type', () => {
  const head = ['SỞ Y TẾ', 'Số: 5/KH-SYT', 'KẾ HOẠCH HOẠT ĐỘNG', 'của Ban Chỉ đạo phòng, chống dịch năm 2027']
  expect(read({ head })).toMatchObject({
    type: 'KH',
    title: 'HOẠT ĐỘNG của Ban Chỉ đạo phòng, chống dịch năm 2027',
  })
})

describe('bodies that issue together', () => {
  const head = ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'HỘI LÀM VƯỜN VIỆT NAM']

  it('are all named where the number names as many and the type says so', () => {
    const joint = [...head, 'Số: 5/CTPH-TLĐ-HLV', 'CHƯƠNG TRÌNH PHỐI HỢP', 'Trồng cây']
    expect(read({ head: joint }).issuer.name).toBe('Tổng Liên đoàn Lao động Việt Nam - Hội Làm vườn Việt Nam')
    const rest = 'Hội Làm Vườn Việt Nam phát động.'
    expect(read({ head: joint, rest }).issuer.name).toBe('Tổng Liên đoàn Lao động Việt Nam - Hội Làm Vườn Việt Nam')
  })

  it('are all named where two of them share a line', () => {
    const type = ['KẾ HOẠCH PHỐI HỢP', 'Trồng cây']
    const three = ['SỞ Y TẾ - CÔNG AN TỈNH', 'HỘI NÔNG DÂN TỈNH', 'Số: 5/KHPH-SYT-CAT-HND', ...type]
    expect(read({ head: three }).issuer.name).toBe('Sở Y tế - Công an tỉnh - Hội Nông dân tỉnh')
    const two = ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'HỘI NÔNG DÂN TỈNH', 'Số: 5/KHPH-SLĐTBXH-HND', ...type]
    expect(read({ head: two }).issuer.name).toBe('Sở Lao động - Thương binh và Xã hội - Hội Nông dân tỉnh')
  })

  it.each([
    [['UBND TỈNH AN LĨNH', 'SỞ Y TẾ', 'Số: 5/KHPH-SYT-CA', 'KẾ HOẠCH PHỐI HỢP', 'Trồng cây'], 'Sở Y tế tỉnh An Lĩnh'],
    [[...head, 'Số: 5/KH-HLV', 'KẾ HOẠCH PHỐI HỢP', 'Trồng cây'], 'Hội Làm vườn Việt Nam'],
  ])('are not a body and its superior: %j', (lines, issuer) => {
    expect(read({ head: lines }).issuer.name).toBe(issuer)
  })
})

it('is issued by the body whose code is of no other, where the letterhead is lost', () => {
  const info = (number: string) => read({ head: [`Số: ${number}`, 'Hà Nội, ngày 10 tháng 6 năm 2013', 'QUYẾT ĐỊNH'] })
  expect(info('899/QĐ-TTg')).toMatchObject({ issuer: { name: 'Thủ tướng Chính phủ' }, inferred: ['issuer'] })
  expect(info('25/2006/NQ-CP').issuer.name).toBe('Chính phủ')
  expect(info('899/QĐ-BTC').issuer.name).not.toBe('Thủ tướng Chính phủ')
})

describe('a letterhead that was printed or read badly', () => {
  const infoOf = (...lines: string[]) => parsePlanText(lines.join('\n')).document

  it('has its day without the place', () => {
    const head = ['THANH TRA TỈNH', 'Số: 64/TB-TTT', 'Ngày 18 tháng 04 năm 2026', 'THÔNG BÁO', 'Kết luận thanh tra']
    expect(infoOf(...head, '1. Thu hồi tiền.')).toMatchObject({ date: '2026-04-18', place: null })
  })

  it('lost the marks of its words', () => {
    const head = ['VAN PHONG CHÍNH PHU CONG HOA XÃ HOI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hanh phúc']
    expect(
      infoOf(
        ...head,
        'Số: 33/TB-VPCP Hà Nội, ngày 18 tháng 10 năm 2026',
        'THÔNG BÁO',
        'Kết luận cuộc họp',
        '1. Rà soát.',
      ),
    ).toMatchObject({
      number: '33/TB-VPCP',
      type: 'TB',
      issuer: { name: 'Văn phòng Chính phủ' },
      title: 'Kết luận cuộc họp',
    })
  })

  it('has its subject in small letters', () => {
    const head = ['TỔNG CỤC THUẾ', 'Số: 58/TCT-KT', 'v/v thu phí chợ', 'Hà Nội, ngày 01 tháng 3 năm 2026']
    expect(infoOf(...head, 'Kính gửi: Các Cục Thuế.', '1. Rà soát.')).toMatchObject({ title: 'v/v thu phí chợ' })
  })

  it('says with what the text was sent', () => {
    const head = ['SỞ NỘI VỤ', 'Số: 40/KH-SNV', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026']
    expect(
      infoOf(...head, '(Đính kèm Công văn số 39/SNV-VP ngày 05/02/2026)', 'I. MỤC TIÊU', '1. Rà soát.'),
    ).toMatchObject({
      title: 'Cải cách hành chính năm 2026',
    })
  })

  it('ends above the day of the meeting', () => {
    const width = 'Giám đốc chủ trì hội nghị giao ban đánh giá tình hình thực hiện nhiệm vụ tháng 9,'
    const lines = [
      'SỞ NỘI VỤ',
      'Số: 99/TB-SNV Hà Nội, ngày 14 tháng 10 năm 2026',
      'THÔNG BÁO',
      '',
      'V/v triển khai các nhiệm vụ, công tác trọng tâm tháng 10, quý IV năm 2026',
      '',
      'Ngày 04/10/2026, được sự ủy quyền của đồng chí Giám đốc, đồng chí Phó',
      width,
      'quý III năm 2026, triển khai nhiệm vụ tháng 10 năm 2026 của các phòng thuộc Sở.',
    ]
    expect(infoOf(...lines, '', '1. Giao Văn phòng Sở rà soát.')).toMatchObject({
      title: 'V/v triển khai các nhiệm vụ, công tác trọng tâm tháng 10, quý IV năm 2026',
    })
  })

  it('is signed for the head of a general department', () => {
    const signature = ['Nơi nhận:', '- Lưu: VT.', 'TL. TỔNG CỤC TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'Lê Văn An']
    expect(infoOf('KẾ HOẠCH', 'Rà soát', 'I. NHIỆM VỤ', '1. Lập sổ.', ...signature).signers).toEqual([
      { authority: 'TL. TỔNG CỤC TRƯỞNG', position: 'CHÁNH VĂN PHÒNG', name: 'Lê Văn An' },
    ])
  })
})

describe('who issues a text that several lines name', () => {
  const below = ['An Lĩnh, ngày 12 tháng 9 năm 2011', 'HƯỚNG DẪN', 'Về y tế trường học']

  it('is the committee over its office where the number is of the committee', () => {
    const head = ['ỦY BAN NHÂN DÂN TỈNH AN LĨNH', 'VĂN PHÒNG ỦY BAN']
    expect(read({ head: [...head, 'Số: 45/QĐ-UBND', ...below] }).issuer.name).toBe('Ủy ban nhân dân tỉnh An Lĩnh')
    expect(read({ head: [...head, 'Số: 45/TB-VP', ...below] }).issuer.name).not.toBe('Ủy ban nhân dân tỉnh An Lĩnh')
  })

  it('are both of a line where the number has the codes of both', () => {
    const head = ['SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ', 'TỈNH AN LĨNH']
    const issuer = (number: string) => read({ head: [...head, number, ...below] }).issuer.name
    expect(issuer('Số: 45/HD-SGDĐT-SYT')).toBe('Sở Giáo dục và Đào tạo - Sở Y tế tỉnh An Lĩnh')
    expect(issuer('Số: 45/HD-SYT')).not.toBe('Sở Giáo dục và Đào tạo - Sở Y tế tỉnh An Lĩnh')
  })
})

describe('a date that the caller knows', () => {
  it('is taken where it is one, whatever its precision', () => {
    expect(read({ known: { date: '2024-05' } }).date).toBe('2024-05')
  })

  it('is a mistake of the caller where it is none', () => {
    expect(() => parsePlanText('I. MỤC TIÊU', { date: '29/5/2024' })).toThrow('Cannot take `29/5/2024` for a date')
  })
})
