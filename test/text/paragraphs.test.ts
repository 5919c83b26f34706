import { describe, expect, it } from 'vitest'
import { physicalLines } from '../../src/text/lines.js'
import { joinAll, joinParagraphs } from '../../src/text/paragraphs.js'
import { type WrapProfile, wrapProfile } from '../../src/text/wrap-profile.js'

const loose: WrapProfile = { wrapped: false, width: 0, blanksTell: false }
const wrapped: WrapProfile = { wrapped: true, width: 60, blanksTell: false }

const paragraphs = (profile: WrapProfile, ...lines: string[]) =>
  joinParagraphs(physicalLines(lines.join('\n')), profile).map((paragraph) => paragraph.text)

/** True if two lines become one paragraph. */
const joins = (profile: WrapProfile, head: string, tail: string) => paragraphs(profile, head, tail).length === 1

describe('a text whose lines hold all the words that they have room for', () => {
  const greedy = (text: string, width: number): string[] => {
    const lines: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
      if (line && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line ? `${line} ${word}` : word
    }
    return [...lines, line]
  }
  const sentence = `Các cơ quan, đơn vị ${'tiếp tục rà soát và bổ sung những việc còn lại, '.repeat(16)}báo cáo kết quả.`
  const title = 'I. Mục tiêu của kế hoạch chăm sóc cây xanh giai đoạn 2026-2030'
  const lines = [...greedy(sentence, 80), title, 'Mục tiêu là trồng thêm cây xanh.', ...greedy(sentence, 80)]

  it('has a title end where the next word had room', () => {
    expect(wrapProfile(physicalLines(lines.join('\n'))).margin).toBeGreaterThan(70)
    const read = joinParagraphs(physicalLines(lines.join('\n'))).map(({ text }) => text)
    expect(read).toEqual([sentence, title, 'Mục tiêu là trồng thêm cây xanh.', sentence])
  })

  it('is none where lines are broken earlier', () => {
    const loose = sentence.split(', ').map((part) => `${part},`)
    expect(wrapProfile(physicalLines([...loose, ...loose].join('\n'))).margin).toBeUndefined()
  })
})

describe('a number that a line end breaks', () => {
  it.each([
    ['Nghị quyết số 29', '-NQ/TW ngày 05/3/2026', 'Nghị quyết số 29-NQ/TW ngày 05/3/2026'],
    ['giai đoạn 2026 -', '2030 của tỉnh', 'giai đoạn 2026 - 2030 của tỉnh'],
    ['GIAI ĐOẠN 2026 -', '2030', 'GIAI ĐOẠN 2026 - 2030'],
    ['giai đoạn 2026–', '2030, tầm nhìn', 'giai đoạn 2026–2030, tầm nhìn'],
  ])('is put together: %s | %s', (head, tail, whole) => {
    expect(paragraphs(loose, head, tail)).toEqual([whole])
    expect(paragraphs(wrapped, head, tail)).toEqual([whole])
  })

  it('is none where the second is no later year, or no symbol', () => {
    expect(paragraphs(loose, 'Năm 2030 -', '2026. Việc')).toHaveLength(2)
    expect(paragraphs(loose, 'Năm 2026', '-Rà soát/Báo cáo')).toHaveLength(2)
  })
})

describe('wrapProfile', () => {
  const full = 'các cơ quan, đơn vị tiếp tục rà soát, bổ sung những việc còn'
  const profileOf = (...lines: string[]) => wrapProfile(physicalLines(lines.join('\n')))

  it('finds the width of a text that breaks sentences at its margin', () => {
    expect(profileOf(full, full, full, full, 'lại.')).toMatchObject({
      wrapped: true,
      width: full.length,
      blanksTell: false,
    })
  })

  it.each([
    ['whose lines end their sentences', Array(6).fill(`${full}.`)],
    ['with narrow lines', Array(6).fill('các cơ quan, đơn vị rà')],
    ['with lines wider than a page', Array(6).fill(full.repeat(3))],
    ['with one line far longer than the others', [...Array(12).fill(full), full.repeat(3)]],
    ['with few full lines', [full, full, ...Array(4).fill('các cơ quan rà soát lại')]],
    ['that breaks few sentences', [full, full, ...Array(9).fill(`${full}.`)]],
  ])('takes no text for wrapped %s', (_, lines) => {
    expect(profileOf(...lines).wrapped).toBe(false)
  })

  it('finds where first lines are broken early, as in pages that lost their tags', () => {
    const opened = [
      'Căn cứ Luật Tổ chức chính quyền địa',
      full,
      'lại.',
      'Điều 1. Ban hành kèm theo Quyết',
      full,
      'lại.',
    ]
    expect(profileOf(...opened, 'Theo đề nghị của Sở Kế hoạch và', full, full, 'lại.')).toMatchObject({
      wrapped: true,
      opening: 35,
    })
    const whole = [`Các${full.slice(3)}`, full, 'lại.']
    const many = Array(4).fill(whole).flat()
    expect(profileOf(...opened, ...opened, ...whole, ...whole).opening).toBe(35)
    expect(profileOf(...opened, ...opened, ...many, ...many).opening).toBeUndefined()
  })

  it('finds it beside a letterhead and recipients in short lines, where sentences are broken throughout', () => {
    const short = Array(8).fill('- Ủy ban nhân dân các xã;')
    expect(profileOf(...short, full, full, full, full, 'lại.', full, full, 'lại.')).toMatchObject({ wrapped: true })
    expect(profileOf(...short, full, full, full, 'lại.')).toMatchObject({ wrapped: false })
  })

  it('looks over a line of who copied the text', () => {
    const lines = Array(60).fill(full)
    expect(profileOf(`[Bản sao: ${full.repeat(3)}]`, ...lines)).toMatchObject({ wrapped: true, width: full.length })
    expect(profileOf(full.repeat(3), full.repeat(3), ...lines).wrapped).toBe(false)
  })

  it('looks over what who copied a short text wrote above it', () => {
    expect(profileOf(full.repeat(3), ...Array(12).fill(full)).wrapped).toBe(true)
    expect(profileOf(full.repeat(3), full.repeat(3), ...Array(12).fill(full)).wrapped).toBe(false)
  })

  it('looks over the rows of tables', () => {
    const row = `| 1 | ${full.repeat(3)} |`
    expect(profileOf(full, full, full, full, 'lại.', row, row)).toMatchObject({ wrapped: true, width: full.length })
  })

  it('counts no marked line as a broken sentence', () => {
    expect(profileOf(...Array(6).fill(`a) ${full}`)).wrapped).toBe(false)
  })

  it('leaves page furniture out', () => {
    const lines = physicalLines([full, full, full, full].join('\n'))
    const [first] = lines
    if (first) lines.unshift({ ...first, text: full.repeat(3), furniture: true })
    expect(wrapProfile(lines)).toMatchObject({ wrapped: true, width: full.length })
  })

  it('knows texts with an empty line between paragraphs and nowhere else', () => {
    const paragraph = ['- Các cơ quan rà soát', 'những việc còn', 'lại.', ''].join('\n')
    expect(profileOf(...Array(5).fill(paragraph)).gapped).toBe(true)
    expect(profileOf(...Array(4).fill(paragraph)).gapped).toBe(false)
    expect(profileOf(...Array(5).fill(paragraph.trimEnd())).gapped).toBe(false)
    expect(profileOf(...Array(5).fill(paragraph.replaceAll('\n', '\n\n'))).gapped).toBe(false)
  })

  it('knows texts whose lists have hyphens', () => {
    expect(profileOf(...Array(9).fill('- Rà soát;'), '– Báo cáo').hyphens).toBe(true)
    expect(profileOf(...Array(4).fill('- Rà soát;'), '– Báo cáo').hyphens).toBe(false)
  })

  it('knows the units of the times that head parts', () => {
    const months = ['Tháng 4', 'Họp.', 'Tháng 5', 'Đo.', 'Tháng 6', 'In.']
    expect([...(profileOf(...months).units ?? [])]).toEqual(['tháng'])
    expect([...(profileOf('Kết quả', 'Quý I', 'Họp.', 'Tháng 5', 'Đo.').units ?? [])]).toEqual([])
  })

  it('knows texts whose lines end in a blank', () => {
    expect(profileOf('một ', 'hai ', 'ba ').blanksTell).toBe(true)
    expect(profileOf('một ', 'hai', 'ba ').blanksTell).toBe(false)
  })
})

describe('any text', () => {
  it('joins a line that begins with a small letter to an open sentence, by one blank', () => {
    expect(paragraphs(loose, 'Giao Sở Nội vụ', 'theo dõi, đôn đốc.')).toEqual(['Giao Sở Nội vụ theo dõi, đôn đốc.'])
  })

  it.each(['Sở Nội vụ.', 'Gồm các việc:', 'Sở Nội vụ;', '(xem “Phụ lục”.)'])('ends a paragraph behind %j', (head) => {
    expect(joins(loose, head, 'theo dõi')).toBe(false)
  })

  it.each(['2. Văn phòng Sở', '- Thanh tra Bộ', '3. Các phòng, đơn vị thuộc Sở'])(
    'ends a paragraph behind %j, which names an office of its own',
    (head) => {
      expect(joins(loose, head, 'Bố trí kinh phí thực hiện.')).toBe(false)
    },
  )

  it('goes on behind a body that lacks its name', () => {
    expect(joins(loose, 'Theo đề nghị của Giám đốc Sở', 'Tài chính tại Tờ trình số 5.')).toBe(true)
  })

  it('opens a paragraph behind one in brackets', () => {
    const wrappedLine = '(Kèm theo Kế hoạch số 12/KH-UBND (đợt 2) ngày 3/2/2026 của'
    const lines = [wrappedLine, 'UBND tỉnh Sơn Hà)', 'TT Nhiệm vụ Cơ quan chủ trì']
    expect(paragraphs(wrapped, ...lines)).toEqual([lines.slice(0, 2).join(' '), 'TT Nhiệm vụ Cơ quan chủ trì'])
    const open = 'các xã vùng cao (thuộc hai huyện Sơn Tây và Sơn Động cũ)'
    expect(joins(wrapped, open, 'Ủy ban nhân dân tỉnh giao cho từng xã')).toBe(true)
  })

  it('joins the note of an annex up to its bracket', () => {
    const note = [
      '(Kèm theo Quyết định số 57/QĐ-UBND',
      'Ngày 14 tháng 3 năm 2024 của',
      'UBND tỉnh Sơn Hà)',
      'Thực hiện',
    ]
    expect(paragraphs(loose, ...note)).toEqual([note.slice(0, 3).join(' '), 'Thực hiện'])
    expect(joins(loose, '(Tiếp theo trang trước', 'Ngày 14 tháng 3 năm 2024')).toBe(false)
    const left = '(Kèm theo Quyết định số 12/QĐ-UBND ngày 10/6/2026 của Ủy ban nhân dân tỉnh'
    expect(
      joins(loose, left, 'Ngày 21 tháng 5 năm 2026, Chính phủ ban hành Nghị định mới (sau đây gọi là Nghị định).'),
    ).toBe(false)
  })

  it('joins no rule of dashes to a line', () => {
    expect(paragraphs({ ...wrapped, indented: true }, 'năm 2025', '-----', 'Thực hiện Nghị quyết của Hội')).toEqual([
      'năm 2025',
      '-----',
      'Thực hiện Nghị quyết của Hội',
    ])
    expect(paragraphs(wrapped, 'Quản lý rừng gắn với phát triển bền vững của các', '-----', 'Rà soát')).toEqual([
      'Quản lý rừng gắn với phát triển bền vững của các',
      '-----',
      'Rà soát',
    ])
  })

  it('goes on with to whom a report is made', () => {
    expect(joins(loose, '2. Phòng Hành chính theo dõi, tổng hợp báo cáo', 'Giám đốc Trung tâm trước ngày 20.')).toBe(
      true,
    )
    expect(joins(loose, '2. Chế độ báo cáo', 'Giám đốc Trung tâm báo cáo hằng tháng.')).toBe(false)
  })

  it('goes on with where to look behind the word that says so', () => {
    expect(joins(loose, 'Danh mục nhiệm vụ nêu tại', 'Phụ lục II.')).toBe(true)
    expect(joins(loose, 'Danh mục nhiệm vụ nêu tại', 'PHỤ LỤC II')).toBe(false)
    expect(joins(loose, 'Danh mục nhiệm vụ', 'Phụ lục II.')).toBe(false)
  })

  it('goes on with the mark that ends a part of the sentence', () => {
    expect(paragraphs(loose, 'Các dự án kho lạnh', '; báo cáo Ủy ban nhân dân tỉnh', '.')).toEqual([
      'Các dự án kho lạnh; báo cáo Ủy ban nhân dân tỉnh.',
    ])
    expect(joins(loose, 'của Ban Thường vụ Tỉnh ủy', ', Ủy ban nhân dân tỉnh ban hành')).toBe(true)
  })

  it('keeps place and date apart behind an empty line', () => {
    const date = 'Sơn Hà, ngày 12 tháng 5 năm 2026'
    expect(paragraphs(wrapped, 'Phát triển dịch vụ vận tải trên địa bàn tỉnh giai đoạn', '', date)).toHaveLength(2)
    expect(joins(wrapped, 'Phát triển dịch vụ vận tải trên địa bàn tỉnh, ký tại', date)).toBe(true)
  })

  it('puts a dash alone on its line before a figure that begins its item', () => {
    expect(paragraphs(wrapped, '-', '100% cán bộ được tập huấn.')).toEqual(['- 100% cán bộ được tập huấn.'])
    expect(paragraphs(wrapped, '-', '1. Sở Y tế')).toEqual(['-', '1. Sở Y tế'])
  })

  it('opens a paragraph at a list marker', () => {
    expect(paragraphs(loose, 'Các việc', 'a) rà soát;', '- theo dõi,', '- báo cáo')).toEqual([
      'Các việc',
      'a) rà soát;',
      '- theo dõi,',
      '- báo cáo',
    ])
  })

  it('joins a dash that goes on with a span of years or with a sentence', () => {
    expect(paragraphs(loose, 'giai đoạn 2021', '- 2030, tầm nhìn')).toEqual(['giai đoạn 2021 - 2030, tầm nhìn'])
    expect(paragraphs(loose, 'đạt 7%', '- 8% một năm')).toEqual(['đạt 7% - 8% một năm'])
    expect(paragraphs(loose, 'phát triển kinh tế', '- xã hội')).toEqual(['phát triển kinh tế - xã hội'])
    expect(joins(loose, 'phát triển kinh tế', '- Xã hội')).toBe(false)
    expect(joins(loose, 'các chỉ tiêu', '- 30 xã có trạm y tế')).toBe(false)
    expect(joins(loose, 'các việc,', '- rà soát')).toBe(false)
    expect(joins(loose, 'giai đoạn 2021.', '- 2030')).toBe(false)
    expect(joins(loose, '1. Đến hết năm 2025', '- 100% cán bộ có chữ ký số')).toBe(false)
    expect(joins(loose, '- Tỷ lệ xã có chợ đạt 80%', '- 94% hộ có nước sạch')).toBe(false)
    expect(joins(loose, '- Diện tích chè giai đoạn 2021', '- 2030 tăng gấp đôi')).toBe(true)
    expect(joins(loose, 'Đợt 12', '- 05 lớp tập huấn')).toBe(false)
  })

  it('joins a broken token', () => {
    const [paragraph] = joinParagraphs(physicalLines('Quyết định số 57/QĐ-\nUBND, ngày 5'), loose)
    expect(paragraph?.text).toBe('Quyết định số 57/QĐ-UBND, ngày 5')
    expect(paragraph?.joins).toEqual([{ start: 14, end: 24, raw: '57/QĐ-\nUBND' }])
  })

  it('joins the next label of an enumeration that runs inside the paragraph', () => {
    expect(paragraphs(loose, 'Gồm: (1) trạm bơm;', '(2) Cống; (3) đê')).toEqual(['Gồm: (1) trạm bơm; (2) Cống; (3) đê'])
    for (const [one, two] of [
      ['(i)', '(ii)'],
      ['iv)', 'v)'],
      ['(a)', '(b)'],
    ])
      expect(paragraphs(loose, `Gồm: ${one} trạm bơm;`, `${two} Cống`)).toEqual([`Gồm: ${one} trạm bơm; ${two} Cống`])
    expect(paragraphs(loose, 'Gồm: a) trạm bơm;', 'b) Cống')).toEqual(['Gồm: a) trạm bơm; b) Cống'])
    expect(joins(loose, 'Gồm: (1) trạm bơm;', '(3) Cống')).toBe(false)
    expect(joins(loose, 'Gồm: (1) trạm bơm;', '1) Cống')).toBe(false)
    expect(joins(loose, 'Gồm: 1. Trạm bơm', '2. Cống')).toBe(false)
  })

  it('keeps the lines of a letterhead apart', () => {
    expect(paragraphs(loose, 'UBND TỈNH AN LĨNH', 'SỞ Y TẾ', 'Số: 5/KH-SYT', 'KẾ HOẠCH', 'PHÁT TRIỂN Y TẾ')).toEqual([
      'UBND TỈNH AN LĨNH',
      'SỞ Y TẾ',
      'Số: 5/KH-SYT',
      'KẾ HOẠCH',
      'PHÁT TRIỂN Y TẾ',
    ])
    expect(joins(loose, 'KẾ HOẠCH', 'phát triển y tế')).toBe(false)
  })

  it.each([
    ['SỞ Y TẾ AN LĨNH', 'TRẠM Y TẾ'],
    ['ĐẢNG BỘ SỞ Y TẾ AN LĨNH', 'CHI BỘ SỐ 2'],
    ['BỆNH VIỆN AN LĨNH', 'PHÒNG KẾ HOẠCH'],
  ])('keeps the issuer apart from the body above it: %s / %s', (above, issuer) => {
    expect(paragraphs(loose, above, issuer, 'ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual([
      above,
      issuer,
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ])
  })

  it('joins the lines of a title in capitals up to its final mark', () => {
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ', 'NÔNG THÔN')).toBe(true)
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ.', 'NÔNG THÔN')).toBe(false)
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ', 'Nông thôn')).toBe(false)
  })

  it('joins what a preamble rests on to its first words, which stand alone', () => {
    expect(joins(loose, 'Thực hiện', 'Chỉ thị số 13/CT-TTg của Thủ tướng Chính phủ')).toBe(true)
    expect(joins(loose, 'Căn cứ', 'Luật Bảo vệ môi trường ngày 17/11/2020;')).toBe(true)
    expect(joins(loose, 'Tổ chức thực hiện', 'Kế hoạch này có hiệu lực.')).toBe(false)
  })

  it.each([
    ['CHỦ', 'TỊCH ỦY BAN NHÂN DÂN TỈNH AN LỘC'],
    ['HỘI', 'ĐỒNG NHÂN DÂN TỈNH AN LỘC'],
    ['THỦ', 'TƯỚNG CHÍNH PHỦ điện:'],
  ])('joins who decides, broken behind the first syllable, and not to the title: %s', (head, tail) => {
    const title = 'VỀ VIỆC CHĂM SÓC CÂY XANH TRÊN ĐỊA BÀN TỈNH'
    expect(paragraphs(loose, title, head, tail)).toEqual([title, `${head} ${tail}`])
    expect(paragraphs(loose, 'VỀ PHÁT TRIỂN KINH TẾ - XÃ', head)).toHaveLength(1)
  })

  it('keeps what a letter is about, and the star of the Party, apart from the line above it', () => {
    const number = 'Số: 57/UBND-KT An Lĩnh, ngày 14 tháng 3 năm 2024'
    expect(joins(wrapped, number, 'V/v đẩy nhanh tiến độ giải ngân')).toBe(false)
    expect(joins(wrapped, 'Số 57-CV/ĐU', 'V/v: đẩy nhanh')).toBe(false)
    expect(joins(wrapped, 'rà soát theo Công văn số 57/UBND-KT ngày 14 tháng 3 năm 2024', 'V/v giải ngân')).toBe(true)
    expect(joins(wrapped, 'An Lĩnh, ngày 14 tháng 3 năm 2024 của Đảng bộ tỉnh An Lĩnh', '*')).toBe(false)
    const above = 'các cơ quan, đơn vị tiếp tục rà soát, bổ sung những việc còn'
    expect(joins(wrapped, above, 'ĐẢNG BỘ TỈNH AN LĨNH ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(false)
    expect(joins(wrapped, above, 'ĐẢNG BỘ TỈNH AN LĨNH')).toBe(true)
  })

  it('opens a paragraph at the margin below a list that stands in the middle', () => {
    const page: WrapProfile = { ...wrapped, indented: true }
    const below = '       Thực hiện Nghị quyết số 5-NQ/TU'
    expect(joins(page, `${' '.repeat(38)}- Công an tỉnh.`, below)).toBe(false)
    expect(joins(page, `${' '.repeat(14)}Thực hiện công tác của`, below)).toBe(true)
  })

  it('joins a rest of one or two words to a line of the letterhead', () => {
    expect(joins(loose, 'TM. ỦY BAN NHÂN', 'DÂN')).toBe(true)
    expect(joins(loose, 'TM. ỦY BAN NHÂN DÂN', 'NGƯỜI ĐẠI DIỆN')).toBe(false)
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ ĐẾN NĂM 2030', 'ỦY')).toBe(false)
  })

  it('joins no more than a dozen lines of capitals', () => {
    const lines = paragraphs(loose, ...Array<string>(40).fill('PHÁT TRIỂN Y TẾ NÔNG THÔN'))
    expect(lines.length).toBeGreaterThan(3)
  })

  it('never continues a line that a cell closed', () => {
    const lines = physicalLines('Sở Nội vụ\nvà Sở Y tế').map((line) => ({ ...line, closed: true }))
    expect(joinParagraphs(lines, loose)).toHaveLength(2)
  })

  it('joins a capital behind a comma', () => {
    expect(joins(loose, 'giao Sở Y tế,', 'Sở Nội vụ theo dõi')).toBe(true)
    expect(joins(loose, 'giao Sở Y tế', 'Sở Nội vụ theo dõi')).toBe(false)
    expect(joins(loose, 'GIAO SỞ Y TẾ,', 'Sở Nội vụ theo dõi')).toBe(false)
    expect(joins(loose, 'giao Sở Y tế,', '7 đơn vị')).toBe(false)
  })

  it('keeps furniture at its place inside the paragraph', () => {
    const lines = physicalLines('Giao Sở Nội vụ\n3\ntheo dõi.')
    const page = lines[1]
    if (page) page.furniture = true
    expect(joinParagraphs(lines, loose)).toEqual([
      {
        text: 'Giao Sở Nội vụ theo dõi.',
        line: 1,
        furniture: [{ at: 14, text: '3', line: 2 }],
        joins: [],
      },
    ])
  })

  it('hands furniture before the first paragraph to it', () => {
    const lines = physicalLines('Trang chủ\nGiao Sở Nội vụ.')
    const menu = lines[0]
    if (menu) menu.furniture = true
    expect(joinParagraphs(lines, loose)).toEqual([
      { text: 'Giao Sở Nội vụ.', line: 2, furniture: [{ at: 0, text: 'Trang chủ', line: 1 }], joins: [] },
    ])
  })

  it('keeps furniture of a text that holds nothing else', () => {
    const lines = physicalLines('Trang chủ').map((line) => ({ ...line, furniture: true }))
    expect(joinParagraphs(lines, loose)).toEqual([
      { text: '', line: 1, furniture: [{ at: 0, text: 'Trang chủ', line: 1 }], joins: [] },
    ])
  })
})

describe('a heading that ends in the type of a document', () => {
  const wrapped: WrapProfile = { wrapped: true, width: 30, blanksTell: false }

  it('is one paragraph, and the type of the document itself a paragraph of its own', () => {
    expect(paragraphs(wrapped, 'I. CĂN CỨ XÂY DỰNG', 'KẾ HOẠCH', '1. Nghị quyết số 5-NQ/TU.')).toEqual([
      'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH',
      '1. Nghị quyết số 5-NQ/TU.',
    ])
    expect(paragraphs(wrapped, 'V. CHẾ ĐỘ', 'BÁO CÁO', '1. Sở Y tế')).toEqual(['V. CHẾ ĐỘ BÁO CÁO', '1. Sở Y tế'])
    const gapped = { ...wrapped, gapped: true }
    expect(paragraphs(gapped, 'V. MẪU', 'BÁO CÁO', '', '1. Sở Y tế')[0]).toBe('V. MẪU BÁO CÁO')
    expect(paragraphs(gapped, 'I. CHUNG', '', 'KẾ HOẠCH')).toEqual(['I. CHUNG', 'KẾ HOẠCH'])
    expect(paragraphs(wrapped, 'SỞ XÂY DỰNG', 'KẾ HOẠCH', 'Rà soát')[1]).toBe('KẾ HOẠCH')
    expect(paragraphs(wrapped, 'I. CHUNG', 'KẾ HOẠCH')).toEqual(['I. CHUNG', 'KẾ HOẠCH'])
  })
})

describe('a text with an empty line between paragraphs', () => {
  const gapped: WrapProfile = { wrapped: false, width: 0, blanksTell: false, gapped: true }

  it('open an item with a label alone behind an empty line, whatever stands above it', () => {
    const wrapped = { ...gapped, wrapped: true, width: 30 }
    expect(
      paragraphs(wrapped, 'Tham mưu nguồn kinh phí xử lý', 'dịch bệnh mùa mưa bão', '', '4.', 'UBND các xã:'),
    ).toEqual(['Tham mưu nguồn kinh phí xử lý dịch bệnh mùa mưa bão', '4. UBND các xã:'])
    expect(
      paragraphs(wrapped, 'Quyết định những việc của tỉnh.', '', '1.2.', 'Sở Tài chính - Cơ quan thường trực'),
    ).toEqual(['Quyết định những việc của tỉnh.', '1.2. Sở Tài chính - Cơ quan thường trực'])
    expect(paragraphs(wrapped, 'Tham mưu kinh phí theo điểm', '4.')).toEqual(['Tham mưu kinh phí theo điểm 4.'])
  })

  it('opens one behind an empty line though the line above it is full', () => {
    const wrapped = { ...gapped, wrapped: true, width: 40 }
    expect(paragraphs(wrapped, 'Tham mưu kiểm kê tài sản thuộc của tỉnh.', '', 'Thời', 'gian: Tháng 12/2025.')).toEqual(
      ['Tham mưu kiểm kê tài sản thuộc của tỉnh.', 'Thời gian: Tháng 12/2025.'],
    )
  })

  it('goes on with parts of a sentence that are counted in brackets, and opens items that stand alone', () => {
    const parts = '(1) Công nghiệp công nghệ cao; (2) Dịch vụ hậu cần.'
    expect(paragraphs(gapped, '2. Dựa trên hai trụ cột:', parts)).toEqual([`2. Dựa trên hai trụ cột: ${parts}`])
    expect(paragraphs(gapped, '2. Dựa trên hai trụ cột:', '', parts)).toHaveLength(2)
    expect(paragraphs(gapped, '2. Dựa trên hai trụ cột:', '(1) Công nghiệp;', '(2) Dịch vụ.')).toHaveLength(3)
  })

  it('joins lines without one, capitals too, and none behind one', () => {
    expect(paragraphs(gapped, 'Sở Nội vụ và Ban', 'Dân vận Tỉnh ủy.', '', 'Sở Y tế', '', 'Sở Tài chính')).toEqual([
      'Sở Nội vụ và Ban Dân vận Tỉnh ủy.',
      'Sở Y tế',
      'Sở Tài chính',
    ])
  })
})

describe('a wrapped text (60 characters)', () => {
  const full = 'Giao các cơ quan, đơn vị và địa phương trong tỉnh phối hợp'
  const fullStop = 'Giao các cơ quan, đơn vị và địa phương trong tỉnh phối hợp.'
  const short = 'Giao các cơ quan, đơn vị phối hợp'

  it('joins a capital where its first word had no room on the line before', () => {
    expect(joins(wrapped, full, 'Sở Nội vụ theo dõi')).toBe(true)
    expect(joins(wrapped, short, 'Sở Nội vụ theo dõi')).toBe(false)
    expect(joins(wrapped, 'Giao các cơ quan, đơn vị và địa phương phối hợp', 'Nghiêng theo dõi')).toBe(true)
    expect(joins(wrapped, 'Giao các cơ quan, đơn vị và địa phương phối hợp', 'Nghiêng')).toBe(true)
    expect(joins(wrapped, 'Giao các cơ quan, đơn vị và địa phương phối hợp', 'Ở cơ sở')).toBe(false)
  })

  it('needs a fuller line behind a full stop, and none is full behind a colon', () => {
    expect(joins(wrapped, fullStop, 'Sở Nội vụ theo dõi')).toBe(true)
    expect(joins(wrapped, `${short}.`, 'Sở Nội vụ theo dõi')).toBe(false)
    expect(joins(wrapped, 'Giao các cơ quan, đơn vị và địa phương phối hợp.', 'Nghiêng')).toBe(false)
    expect(joins(wrapped, fullStop.replace('.', ':'), 'Sở Nội vụ theo dõi')).toBe(false)
  })

  it('joins a small letter behind a full stop at the margin', () => {
    expect(joins(wrapped, fullStop, 'v.v. và các đơn vị')).toBe(true)
    expect(joins(wrapped, `${short}.`, 'v.v. và các đơn vị')).toBe(false)
  })

  it('joins the end of a sentence that leads over, though it looks like a subtitle', () => {
    const head = 'Ủy ban ban hành Kế hoạch thực hiện ở tỉnh Ninh'
    expect(joins({ ...wrapped, width: 50 }, head, 'Thuận, cụ thể như sau:')).toBe(true)
    expect(joins({ ...wrapped, width: 50 }, head, 'Thuận lợi và tiềm năng:')).toBe(false)
  })

  it('joins nothing to a title in capitals, and no subtitle to a line', () => {
    expect(joins(wrapped, 'PHÁT TRIỂN CƠ QUAN, ĐƠN VỊ VÀ ĐỊA PHƯƠNG TRONG TỈNH AN', 'Sở Nội vụ')).toBe(false)
    expect(joins(wrapped, full, 'Phạm vi và đối tượng:')).toBe(false)
  })

  it('joins the second line of an item title, though it ends in a colon', () => {
    expect(joins(wrapped, '2. Lãnh đạo các sở, ban, ngành, Chủ tịch UBND các thành phố', 'Tân Bình và An Lĩnh:')).toBe(
      true,
    )
    expect(joins(wrapped, '2. Sở Nội vụ', 'Phạm vi và đối tượng:')).toBe(false)
  })

  it('goes on behind the semicolon of a heading of duties that names more bodies', () => {
    const heading = '2. Trách nhiệm của các sở, ban, ngành;'
    expect(joins(wrapped, heading, 'Ủy ban nhân dân các xã')).toBe(true)
    expect(joins(wrapped, heading, 'Rà soát, báo cáo')).toBe(false)
    expect(joins(wrapped, '2. Rà soát của các sở, ban, ngành;', 'Ủy ban nhân dân các xã')).toBe(false)
  })

  it('takes a Roman number in a bracket for text where a sentence goes on', () => {
    expect(
      joins(wrapped, 'thực hiện nghị quyết của Ban Chấp hành Trung ương Đảng (khóa', 'XII) về kinh tế tư nhân'),
    ).toBe(true)
    expect(joins(wrapped, 'của Ban Chấp hành Trung ương Đảng.', 'XII) về kinh tế tư nhân')).toBe(false)
  })

  it('begins anew at a time that heads a part', () => {
    expect(joins({ ...wrapped, units: new Set(['tháng']) }, 'B. NHIỆM VỤ', 'THÁNG 4/2026')).toBe(false)
    expect(joins({ ...wrapped, units: new Set(['quý']) }, 'B. NHIỆM VỤ', 'THÁNG 4/2026')).toBe(true)
  })

  it('takes a longer dash at the line start for text where the lists have hyphens', () => {
    const hyphens = { ...wrapped, hyphens: true }
    expect(joins(hyphens, 'theo các vùng: ven sông, làng nghề – đầm phá, biển', '– Rừng núi; gắn với bảo tồn.')).toBe(
      true,
    )
    expect(joins(hyphens, 'theo các vùng: ven sông, làng nghề – đầm phá, biển.', '– Rừng núi')).toBe(false)
    expect(joins(wrapped, 'theo các vùng: ven sông, làng nghề – đầm phá, biển', '– Rừng núi')).toBe(false)
  })

  it('takes a dash for text that parts a name behind a line without room', () => {
    const head = 'Chánh Văn phòng, Chánh Thanh tra, Trưởng phòng Kế hoạch'
    const narrow = { ...wrapped, width: head.length }
    expect(joins(narrow, head, '- Tài chính và Thủ trưởng các đơn vị thi hành')).toBe(true)
    expect(joins(narrow, head, '- Phú Sơn, các đường vành đai')).toBe(true)
    expect(joins(narrow, head, '- Rà soát các dự án.')).toBe(false)
    expect(joins(narrow, `${head};`, '- Tài chính và Thủ trưởng các đơn vị thi hành')).toBe(false)
    expect(joins(wrapped, head, '- Tài chính và Thủ trưởng các đơn vị thi hành')).toBe(false)
    expect(joins({ ...narrow, spaced: true }, head, '- Tài chính và Thủ trưởng các đơn vị thi hành')).toBe(false)
  })

  it('joins a full line to an item whose first line is broken early, as in pages that lost their tags', () => {
    const early = { ...wrapped, opening: 35 }
    const rest = 'Sở Nội vụ rà soát, bổ sung quy hoạch của các cơ quan trong tỉnh'
    expect(joins(early, '- Phối hợp', rest)).toBe(true)
    expect(joins(early, '- Phối hợp.', rest)).toBe(false)
    expect(joins(early, '- Phối hợp', 'Sở Nội vụ rà soát')).toBe(false)
    expect(joins(wrapped, '- Phối hợp', rest)).toBe(false)
  })

  it('takes the part of another text for text behind a comma', () => {
    expect(
      joins(wrapped, 'báo cáo Ủy ban nhân dân tỉnh theo quy định tại Mục 5,', 'Phần VI Hướng dẫn số 13/HD-SYT'),
    ).toBe(true)
    expect(joins(wrapped, 'báo cáo Ủy ban nhân dân tỉnh theo quy định.', 'Phần VI Hướng dẫn')).toBe(false)
  })

  it('takes what closes a bracket at the line start for text, and no label', () => {
    expect(joins(wrapped, 'Xây dựng sàn giao dịch công nghệ của tỉnh (giai đoạn', '2) theo tiến độ được duyệt')).toBe(
      true,
    )
    expect(joins(wrapped, 'Xây dựng sàn giao dịch (giai đoạn một).', '2) Theo dõi tiến độ')).toBe(false)
  })

  it.each(['Trên đây là Kế hoạch', 'Trong quá trình tổ chức thực hiện, nếu'])(
    'opens a paragraph at a closing formula behind a full line: %j',
    (tail) => {
      expect(joins(wrapped, 'các cơ quan, đơn vị tiếp tục rà soát, bổ sung những việc mới.', tail)).toBe(false)
    },
  )

  it('takes a number at the line start for text where a sentence goes on', () => {
    expect(joins(wrapped, full, '12. đến hết năm')).toBe(true)
    expect(joins(wrapped, full, '12.')).toBe(true)
    expect(joins(wrapped, fullStop, '12. Đến hết năm')).toBe(false)
    expect(joins(loose, full, '12. đến hết năm')).toBe(false)
    expect(joins(loose, full, '12.')).toBe(false)
  })

  it('takes a bare decimal for text behind a full line that broke off', () => {
    expect(joins(wrapped, full, '2.1 (9,8 ha) và ao')).toBe(true)
    expect(joins(wrapped, short, '2.1 Sở Nội vụ')).toBe(false)
    expect(joins(wrapped, full, '2.1. Sở Nội vụ')).toBe(false)
  })
})

describe('joinAll', () => {
  it('joins all lines to one paragraph', () => {
    const lines = physicalLines('I. MỤC ĐÍCH\n1. Rà soát.\n7\nTheo số 13-\nKH/TW')
    const page = lines[2]
    if (page) page.furniture = true
    expect(joinAll(lines)).toEqual({
      text: 'I. MỤC ĐÍCH 1. Rà soát. Theo số 13-KH/TW',
      line: 1,
      furniture: [{ at: 23, text: '7', line: 3 }],
      joins: [{ start: 32, end: 40, raw: '13-\nKH/TW' }],
    })
  })

  it('gives an empty paragraph for no lines', () => {
    expect(joinAll([])).toEqual({ text: '', line: 1, furniture: [], joins: [] })
  })
})

describe('numbers at the line start', () => {
  const full = 'Giao các cơ quan, đơn vị và địa phương trong tỉnh phối hợp'

  it('open a paragraph behind a sentence that ended, whatever follows them', () => {
    expect(joins(wrapped, `${full.slice(0, 40)}.`, '12. đến hết năm')).toBe(false)
    expect(joins(wrapped, `${full.slice(0, 40)}.`, '12.')).toBe(false)
    expect(joins(wrapped, `${full}.`, '2.1 Sở Nội vụ')).toBe(false)
    expect(joins(loose, full, '2.1 Sở Nội vụ')).toBe(false)
  })

  it('open one behind letters and dashes too', () => {
    expect(joins(wrapped, full, 'a) rà soát')).toBe(false)
    expect(joins({ ...wrapped, hyphens: true }, full, '¬ Rà soát')).toBe(false)
    expect(joins({ ...wrapped, hyphens: true }, full, '– Rà soát')).toBe(true)
  })
})

describe('lines of capitals', () => {
  it('are joined to no line in small letters', () => {
    expect(joins(loose, 'Phát triển y tế', 'NÔNG THÔN')).toBe(false)
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ', 'nông thôn')).toBe(true)
    expect(joins(loose, 'KẾ HOẠCH HOẠT ĐỘNG', 'của Ban Chỉ đạo')).toBe(false)
  })

  it('go on in a long line where the first is none of the letterhead', () => {
    expect(joins(loose, 'PHÁT TRIỂN Y TẾ', 'NÔNG THÔN TỈNH AN LĨNH')).toBe(true)
    expect(joins(loose, 'TM. BAN CHỈ ĐẠO', 'NÔNG THÔN TỈNH AN LĨNH')).toBe(false)
  })
})

describe('a broken token', () => {
  it('that ends in a hyphen without its second half is no joint', () => {
    expect(joins(loose, 'Quyết định số 57/QĐ-', 'Sở Nội vụ')).toBe(false)
    expect(joins(loose, 'Số: 2280', '/QĐ-UBND')).toBe(true)
  })

  it('stands behind what was joined before', () => {
    const [paragraph] = joinParagraphs(physicalLines('Giao các sở\ntheo số 13-\nKH/TW'), loose)
    const [join] = paragraph?.joins ?? []
    expect(join && paragraph?.text.slice(join.start, join.end)).toBe('13-KH/TW')
  })
})

describe('an enumeration', () => {
  it('is continued by labels in brackets or with one, in their order', () => {
    expect(joins(loose, 'Gồm: 1) trạm bơm;', '2) Cống')).toBe(true)
    expect(joins(loose, 'Gồm: (0) trạm bơm;', '(1) Cống')).toBe(false)
    expect(joins(loose, 'Gồm: 1. trạm bơm; 1) cống;', '2. Đê')).toBe(false)
  })
})

describe('a dash on a line of its own', () => {
  it('is that of the item on the next line', () => {
    expect(joins(loose, '1. Mục tiêu chung', '-')).toBe(false)
    expect(joins(loose, '-', 'Tăng cường đầu tư.')).toBe(true)
    expect(joins(loose, '+', 'Tăng cường đầu tư.')).toBe(true)
  })

  it.each(['•', 'o', '➢', '\uF0B7', '\uF02D'])('may be a bullet of any font: %s', (sign) => {
    expect(joins(loose, '1. Mục tiêu chung', sign)).toBe(false)
    expect(joins(loose, sign, 'Tăng cường đầu tư.')).toBe(true)
    // the star below the name of a Party body
    expect(joins(loose, '*', 'Số 12-KH/TU')).toBe(false)
  })

  it('is a drawn line above capitals and labels, and goes on between figures', () => {
    expect(joins(loose, '-', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(false)
    expect(joins(loose, '-', '1. Rà soát')).toBe(false)
    expect(joins({ ...loose, wrapped: true, width: 10 }, 'giai đoạn 2021', '-')).toBe(true)
  })
})

describe('the line that opens the articles of a decision', () => {
  it.each(['QUYẾT ĐỊNH:', 'QUYẾT NGHỊ :', 'QUYẾT NGHỊ'])('stands alone, also behind a comma: %s', (line) => {
    expect(joins(loose, 'Xét đề nghị của Sở Y tế tại Tờ trình số 66/TTr-SYT,', line)).toBe(false)
  })
})

describe('a label on a line of its own', () => {
  it('is that of the item on the next line', () => {
    expect(joins(wrapped, '1.', 'Mục tiêu:')).toBe(true)
    expect(joins(wrapped, '1.', 'PHÒNG Y TẾ')).toBe(false)
    expect(joins(loose, '2.1.3.', 'Trung tâm Y tế')).toBe(true)
    expect(joins(loose, '2.1.', 'PHÒNG Y TẾ')).toBe(false)
    expect(joins(loose, '2.1.', '2.1.1. Phòng Y tế')).toBe(false)
    expect(joins(loose, '1.', 'Mục tiêu:')).toBe(true)
    expect(joins(loose, 'II.', 'NỘI DUNG')).toBe(true)
    expect(joins(loose, 'II.', '1. Mục tiêu')).toBe(false)
  })

  it('is none of a title', () => {
    expect(joins(wrapped, 'Điều 9. Hiệu lực thi hành', 'Quyết định này có hiệu lực.')).toBe(false)
  })
})

describe('a line that cannot end where it ends', () => {
  it.each([
    ['Căn cứ Quyết định số', '476/QĐ-BNN-TY ngày 17/02/2016;'],
    ['Triển khai Nghị quyết số', '09- NQ/TU ngày 18/3/2026 về y tế;'],
    ['Căn cứ các Quyết định của Bộ Y tế: Số', '476/QĐ-BYT ngày 17/02/2016;'],
    ['hoàn thành trước', '30/6/2021.'],
    ['Chủ tịch UBND các xã chịu trách nhiệm thi hành', 'Quyết định này./.'],
    ['Phạm vi: Phê duyệt', 'Chương trình phát triển chè'],
    ['Điều', '1. Phê duyệt Chương trình phát triển chè'],
    ['hoàn thành trong năm', '2026.'],
    ['cải cách hành chính giai đoạn', '2021-2025.'],
    ['đại biểu Hội đồng nhân dân nhiệm kỳ', '2026 - 2031'],
    ['Sở Nông nghiệp và', 'Môi trường chủ trì'],
    ['Số:', '3104/QĐ-UBND'],
    ['Số: 86/KH-', 'UBND'],
    ['Độc lập - Tự do -', 'Hạnh phúc'],
    ['An Lĩnh, ngày 18 tháng', '02 năm 2026'],
    ['An Lĩnh,', 'ngày 18 tháng 02 năm 2026'],
    ['ỦY', 'BAN NHÂN DÂN'],
    ['CỘNG HÒA XÃ', 'HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Bà', 'Rịa, ngày 23 tháng 01 năm 2021'],
    ['TM. ỦY', 'BAN NHÂN DÂN'],
    ['1.1. Sở', 'Y tế chủ trì, phối hợp với các sở'],
    ['2. Giao', 'Sở Y tế theo dõi'],
    ['1. Thủ trưởng các ban, ngành tỉnh; Chủ tịch', 'Ủy ban nhân dân các xã, phường'],
    ['Trưởng Ban Chỉ đạo là Giám đốc', 'Sở Y tế tỉnh'],
    ['a) rà soát; báo cáo Ủy ban', 'Mặt trận Tổ quốc'],
    ['3. Thanh', 'Tra, kiểm tra việc thực hiện'],
    ['Căn cứ Chiến lược phát triển rừng', 'Tây Nguyên đến năm 2030;'],
    ['Luật sửa đổi một số điều của Luật Tổ chức', 'Chính phủ ngày 22 tháng 11 năm 2019;'],
    ['Nghị định số 61/2018/NĐ-CP ngày 23 tháng', '4 năm 2018 của Chính phủ'],
    ['duy trì tỷ lệ hộ nghèo dưới', '5%.'],
    ['tổng hợp, báo cáo', 'UBND tỉnh trước ngày 15/12.'],
    ['dự thảo Kế hoạch, trình', 'Chủ tịch UBND tỉnh ban hành.'],
    ['ban hành Chương trình “Chăm sóc dinh dưỡng', '1.000 ngày đầu đời”'],
  ])('goes on: %s / %s', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(true)
  })

  it.each([
    ['Thời gian thực hiện trong năm', '2.1. Sở Y tế'],
    ['Nhiệm vụ trong năm', '3. Rà soát'],
    ['Chế độ báo cáo', 'UBND các xã báo cáo hằng quý.'],
    ['Số:', 'Lâm Đồng, ngày 2 tháng 3 năm 2025'],
    ['Mục đích', 'Hà Nội, ngày 23 tháng 01 năm 2021'],
    ['3. Mục đích', 'Rà soát các quy định'],
    ['Căn cứ Chiến lược phát triển rừng;', 'Tây Nguyên đến năm 2030;'],
    ['Căn cứ Chiến lược phát triển rừng', 'ỦY BAN NHÂN DÂN'],
    ['Giao', 'SỞ Y TẾ'],
    ['Số xã đạt', '5. Trạm y tế'],
    ['ban hành Chương trình “Chăm sóc dinh dưỡng”', '1.000 ngày đầu đời'],
  ])('or does not: %s / %s', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(false)
  })
})

describe('a text whose paragraphs stand in from the margin', () => {
  const items = (lead: string) =>
    [
      `${lead}1. Giám đốc các sở và thủ trưởng các ban, ngành của tỉnh; Chủ tịch`,
      'Ủy ban nhân dân các xã, phường trên địa bàn:',
      `${lead}2. Ban Chỉ huy Quân sự tỉnh Sơn Hà`,
      `${lead}Chỉ đạo lực lượng thường trực tăng cường tuần tra các khu vực ven biên,`,
      'giữ quân số trực, sẵn sàng tham gia chữa cháy rừng khi có lệnh huy động',
      'của cấp trên và khi địa phương đề nghị.',
    ].join('\n')
  const pages = (lead: string) => [1, 2, 3, 4, 5].map(() => items(lead)).join('\n')
  const paragraphsOf = (text: string) => joinParagraphs(physicalLines(text)).map((paragraph) => paragraph.text)

  it('is known by its items and by the lines that go on', () => {
    expect(wrapProfile(physicalLines(pages('     '))).indented).toBe(true)
    expect(wrapProfile(physicalLines(pages(''))).indented).toBe(false)
    expect(wrapProfile(physicalLines(pages('  ').replaceAll('\n', '\n  '))).indented).toBe(false)
  })

  it('is known where a page stands in as a whole', () => {
    const deep = pages('     ').replaceAll('\n', '\n          ').replace(/^/, '          ')
    expect(wrapProfile(physicalLines(deep)).indented).toBe(true)
    expect(paragraphsOf(deep)[0]).toBe(paragraphsOf(pages('     '))[0])
  })

  it('is known on a page or two, whatever stands below Nơi nhận and in the middle of the title', () => {
    const title = '                    mùa khô năm 2026'
    const recipients = 'Nơi nhận:\n - Bộ Y tế;\n - Các sở, ban, ngành;\n - Như trên;\n - Lưu: VT.'
    const short = (lead: string, below = recipients) => [title, items(lead), items(lead), items(lead), below].join('\n')
    expect(wrapProfile(physicalLines(short('     '))).indented).toBe(true)
    expect(wrapProfile(physicalLines(short(''))).indented).toBe(false)
    expect(wrapProfile(physicalLines(short('     ', recipients.slice(recipients.indexOf('\n') + 1)))).indented).toBe(
      false,
    )
    expect(wrapProfile(physicalLines([items('     '), items('     ')].join('\n'))).indented).toBe(false)
  })

  it('begins one with a figure that stands in', () => {
    const [first] = paragraphsOf(
      `     - Nhân lực an toàn bức xạ:\n     100% nhân viên được đào tạo.\n${pages('     ')}`,
    )
    expect(first).toBe('- Nhân lực an toàn bức xạ:')
  })

  it('begins one at each line that stands in, whatever its length, and goes on at the others', () => {
    expect(paragraphsOf(pages('     ')).slice(0, 3)).toEqual([
      '1. Giám đốc các sở và thủ trưởng các ban, ngành của tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường trên địa bàn:',
      '2. Ban Chỉ huy Quân sự tỉnh Sơn Hà',
      'Chỉ đạo lực lượng thường trực tăng cường tuần tra các khu vực ven biên, giữ quân số trực, sẵn sàng tham gia chữa cháy rừng khi có lệnh huy động của cấp trên và khi địa phương đề nghị.',
    ])
  })

  it('goes on with a point in brackets at the margin, behind a full line', () => {
    const lines = [
      '     Sở Khoa học và Công nghệ chủ trì triển khai các nhiệm vụ sau đây. Cụ thể:',
      '(i) Rà soát, đánh giá trình độ công nghệ của doanh nghiệp trong tỉnh; (ii)',
      'Tổ chức hội nghị.',
    ]
    expect(paragraphsOf(`${lines.join('\n')}\n${pages('     ')}`)[0]).toBe(lines.map((line) => line.trim()).join(' '))
    expect(paragraphsOf(`     Cụ thể:\n${lines[1]}\n${pages('     ')}`)[0]).toBe('Cụ thể:')
  })

  it('has the title in the middle of its lines, and a star below the name of a Party body', () => {
    const title = [
      'TỈNH ỦY SƠN HÀ              ĐẢNG CỘNG SẢN VIỆT NAM',
      '          *',
      '    Số 12-CTr/TU             Sơn Hà, ngày 30 tháng 8 năm 2026',
      '',
      '                   CHƯƠNG TRÌNH HÀNH ĐỘNG',
      '    thực hiện Kết luận số 7-KL/TW ngày 28/7/2026 của Ban Chấp hành',
      '  Trung ương Đảng về trồng rừng và bảo vệ nguồn nước trong thời kỳ',
      '                            mới',
      '                           -----',
      '',
      '     Thực hiện Kết luận số 7-KL/TW, Tỉnh ủy ban hành Chương trình này.',
    ].join('\n')
    expect(paragraphsOf(`${title}\n${pages('     ')}`).slice(1, 6)).toEqual([
      '*',
      'Số 12-CTr/TU Sơn Hà, ngày 30 tháng 8 năm 2026',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG',
      'thực hiện Kết luận số 7-KL/TW ngày 28/7/2026 của Ban Chấp hành Trung ương Đảng về trồng rừng và bảo vệ nguồn nước trong thời kỳ mới',
      '-----',
    ])
  })

  it('has the title in the middle of its lines, with the note below it for a paragraph of its own', () => {
    const title = [
      '                             KẾ HOẠCH QUỐC GIA',
      '               Bảo vệ nguồn nước giai đoạn 2027 - 2035,',
      '                       tầm nhìn đến năm 2050',
      '                (Kèm theo Quyết định số 12/QĐ-TTg',
      '             ngày 30 tháng 8 năm 2026 của Thủ tướng Chính phủ)',
      '                           -----',
    ].join('\n')
    expect(paragraphsOf(`${title}\n${pages('     ')}`).slice(0, 3)).toEqual([
      'KẾ HOẠCH QUỐC GIA',
      'Bảo vệ nguồn nước giai đoạn 2027 - 2035, tầm nhìn đến năm 2050',
      '(Kèm theo Quyết định số 12/QĐ-TTg ngày 30 tháng 8 năm 2026 của Thủ tướng Chính phủ)',
    ])
  })

  it('goes on at the margin of a page that stands in as a whole', () => {
    const first = [
      '           Điều 3. Giám đốc các sở, thủ trưởng các ban, ngành của tỉnh Sơn Hà,',
      '      Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành',
      '      Quyết định này.',
      '           Điều 4. Quyết định này có hiệu lực từ ngày ký.',
    ].join('\n')
    expect(paragraphsOf(`${first}\n${pages('     ')}`).slice(0, 2)).toEqual([
      'Điều 3. Giám đốc các sở, thủ trưởng các ban, ngành của tỉnh Sơn Hà, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này.',
      'Điều 4. Quyết định này có hiệu lực từ ngày ký.',
    ])
  })
})

describe('empty lines', () => {
  it('part no paragraphs where most items follow none', () => {
    const crowded = [
      '- Rà soát các quy định về',
      'quản lý đất đai,',
      'khoáng sản,',
      'rừng và',
      'biển,',
      'đảo,',
      'nước.',
    ]
    const text = `${Array(6).fill(crowded.join('\n')).join('\n')}\n\n- Cuối cùng.`
    expect(wrapProfile(physicalLines(text)).gapped).toBe(false)
  })
})

describe('empty lines before items, and now and then inside a sentence', () => {
  const spaced: WrapProfile = { ...wrapped, spaced: true }
  const item = '- Rà soát các quy định về quản lý đất đai, khoáng sản, rừng và'
  const end = 'biển, bảo đảm phù hợp với Luật và điều kiện của tỉnh Sơn Hà.'

  it('are known by the sentences that go on without one', () => {
    const lines = Array(12).fill(`${item}\n${end}\n`).join('\n')
    expect(wrapProfile(physicalLines(`${lines}\n- Rà soát các quy định về\n\nbiển.\n`))).toMatchObject({ spaced: true })
    expect(wrapProfile(physicalLines(lines.replaceAll('và\n', 'và\n\n')))).toMatchObject({ spaced: false })
  })

  it('part a sentence from the full line above it, but no small letter, and not where a page number stood', () => {
    expect(paragraphs(spaced, item, end, '', 'Trách nhiệm thực hiện: Sở Y tế và Sở', '', 'nội vụ.')).toEqual([
      `${item} ${end}`,
      'Trách nhiệm thực hiện: Sở Y tế và Sở nội vụ.',
    ])
    const [first, number, second] = physicalLines([end, '7', 'Sở Y tế theo dõi.'].join('\n\n'))
    if (!first || !number || !second) throw new Error('three lines')
    expect(joinParagraphs([first, { ...number, furniture: true }, second], spaced)).toHaveLength(1)
  })

  it('keep the sentences of a paragraph together that have none between them', () => {
    const short = '- Bố trí tối thiểu 2% ngân sách cho sự nghiệp môi trường.'
    expect(paragraphs(spaced, short, 'Hoàn thiện cơ chế, chính sách.')).toHaveLength(1)
    expect(paragraphs(spaced, '- Bố trí ngân sách.', 'Hoàn thiện cơ chế, chính sách.')).toHaveLength(2)
    expect(paragraphs(spaced, short, 'TM. ỦY BAN NHÂN DÂN')).toHaveLength(2)
  })

  it('part a title from what opens the list below it', () => {
    const title = '2.5. Đẩy mạnh chuyển đổi xanh, kinh tế tuần hoàn, kinh tế số'
    expect(paragraphs(spaced, title, '', 'Phấn đấu đến năm 2030:')).toHaveLength(2)
  })
})

describe('lines that end where no line of a text ends', () => {
  it.each([
    ['Điều 3. Các thành viên Ban', 'Chỉ huy phòng thủ dân sự xã'],
    ['1. Phòng', 'Nội vụ rà soát'],
    ['… trên địa bàn tỉnh', 'Sơn Hà năm 2024.'],
    ['- Triển khai có hiệu quả Luật', 'Khoáng sản'],
    ['Thực hiện Nghị quyết Đại hội đại biểu', 'Đảng bộ tỉnh lần thứ X;'],
    ['- Xây dựng Kế hoạch phát triển kinh tế - xã hội', '5 năm 2026 - 2030 của tỉnh.'],
    ['- Triển khai, thực hiện có hiệu quả', 'Nghị quyết số 12-NQ/TU'],
    ['1. Đẩy mạnh cải cách theo Nghị quyết về ban hành', 'Chương trình tổng thể'],
  ])('go on in the next: %j', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(true)
  })

  it.each([
    ['1. Các Ban', 'Rà soát hồ sơ'],
    ['2. Thành phố Hải Phòng', 'Rà soát hồ sơ'],
    ['3. Phạm vi: Toàn tỉnh', 'Các xã, phường rà soát hồ sơ'],
    ['4. Tổ chức thực hiện', 'Nghị quyết số 12-NQ/TU'],
    ['5. Tổ chức thực hiện', 'Kế hoạch này có hiệu lực'],
    ['6. Định hướng của các quy hoạch đã được phê duyệt', 'Nghị quyết số 12-NQ/TU'],
    ['7. Các đề án được cấp có thẩm quyền phê duyệt', 'Quyết định số 12/QĐ-UBND'],
  ])('stand alone: %j', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(false)
  })

  it('open another basis behind a basis, however full its line', () => {
    expect(joins(wrapped, 'Căn cứ Luật Lâm nghiệp và các quy định của xã', 'Theo đề nghị của Sở Y tế')).toBe(false)
    const basis = 'Căn cứ Luật Phòng, chống thiên tai và các quy định của xã;'
    expect(joins(wrapped, basis, 'Căn cứ Quyết định số 44/2014/QĐ-TTg')).toBe(false)
  })
})

describe('the sentence below a title', () => {
  const title = [
    'Thực hiện Chỉ thị số 11-CT/TU về tăng cường công tác quản',
    'lý rừng và bảo vệ các loài thú quý hiếm trên địa bàn tỉnh Sơn Hà',
  ]
  const preamble = [
    'Thực hiện Chỉ thị số 11-CT/TU ngày 04/01/2026 của Tỉnh ủy và của',
    'huyện ủy, Ủy ban nhân dân tỉnh lập kế hoạch này.',
  ]
  const wrapped: WrapProfile = { wrapped: true, width: 66, blanksTell: false }
  const paragraphsOf = (...lines: string[]) =>
    joinParagraphs(physicalLines(lines.join('\n')), wrapped).map((paragraph) => paragraph.text)

  it('opens a paragraph, however full the last line of the title is', () => {
    expect(paragraphsOf('KẾ HOẠCH', ...title, ...preamble)).toEqual(['KẾ HOẠCH', title.join(' '), preamble.join(' ')])
  })

  it('is none elsewhere in the text', () => {
    expect(paragraphsOf('I. NHIỆM VỤ', ...title, ...preamble)).toHaveLength(2)
  })
})

describe('a first line that is broken early', () => {
  const early: WrapProfile = { ...wrapped, opening: 36 }

  it('goes on, whatever the next line begins with', () => {
    expect(joins(early, 'Thực hiện Nghị quyết Đại hội đại', 'Đảng bộ tỉnh lần thứ XIX')).toBe(true)
    expect(joins(early, 'Kế hoạch phát triển kinh tế - xã', '5 năm 2021-2025')).toBe(true)
    expect(joins(early, 'Phấn đấu tăng trưởng', 'GRDP từ 8% trở lên')).toBe(true)
    expect(joins(early, '1. Công tác', 'PBGDPL')).toBe(true)
    expect(joins(early, 'Căn cứ kế hoạch về lễ kỷ niệm', '32 năm ngày truyền thống;')).toBe(true)
    expect(joins(early, 'Điều 3. Chánh Văn phòng UBND tỉnh;', 'Thủ trưởng các sở chịu trách nhiệm')).toBe(true)
    expect(joins(wrapped, 'Thực hiện Nghị quyết Đại hội đại', 'Đảng bộ tỉnh lần thứ XIX')).toBe(false)
  })

  it('does not where it may be a heading, ends or has room', () => {
    expect(joins(early, '2. Giải pháp về nguồn nhân lực', 'Đào tạo cán bộ xã')).toBe(false)
    expect(joins(early, 'Thực hiện tốt công tác dân vận của xã.', 'Đảng bộ tỉnh lần thứ XIX')).toBe(false)
    expect(joins(early, 'Kinh phí thực hiện', 'Ngân sách tỉnh')).toBe(false)
    expect(joins(early, '2. Chỉ tiêu chủ yếu', 'GRDP từ 8% trở lên')).toBe(false)
    expect(joins(early, 'Phân công thực hiện', 'UBND xã rà soát.')).toBe(false)
  })
})

it('joins a title in capitals that goes on with the name of a body', () => {
  expect(joins(loose, 'KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH CỦA', 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VỀ RỪNG')).toBe(true)
  expect(joins(loose, 'THEO CHỈ THỊ SỐ 5/CT-TTG CỦA THỦ TƯỚNG', 'CHÍNH PHỦ')).toBe(true)
  expect(joins(loose, 'KẾ HOẠCH TRỒNG RỪNG CỦA TỈNH', 'ỦY BAN NHÂN DÂN TỈNH')).toBe(false)
  expect(joins(loose, 'KẾ HOẠCH GẶP MẶT THỦ TƯỚNG', 'CHÍNH PHỦ')).toBe(false)
})

describe('pieces that a page breaks behind their first word', () => {
  it.each([
    ['theo quy định tại Khoản', '3 - Điều 61 Luật Lâm nghiệp'],
    ['TM.', 'ỦY BAN NHÂN DÂN'],
    ['KT.', 'CHỦ TỊCH'],
    ['Lê', 'Văn Bình'],
    ['TM.CHỦ', 'TỊCH ỦY BAN NHÂN DÂN XÃ'],
    ['TP. Hồ Chí', 'Minh, ngày 17 tháng 7 năm 2003'],
    ['Bà', 'Rịa – Vũng Tàu, ngày 31 tháng 5 năm 2012'],
    ['a)', 'Rà soát văn bản'],
  ])('are one line: %s / %s', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(true)
  })

  it.each([
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    ['Tin', 'Bài viết'],
    ['a)', 'b) Rà soát'],
    ['Sửa đổi Điều', '3. Bộ Y tế rà soát.'],
  ])('are two where they stand alone: %s / %s', (head, tail) => {
    expect(joins(loose, head, tail)).toBe(false)
  })
})

describe('an item whose first line ends open, however short it is', () => {
  it.each([
    ['5. Nhiệm vụ về phát triển CNTT,', 'CĐS và Đề án 06'],
    ['a) Sở Y tế, Sở Nội vụ,', 'Công an tỉnh rà soát thuốc'],
    ['k) Đài Phát thanh chủ trì, phối hợp', 'Sở Nội vụ làm phim'],
  ])('goes on: %s', (head, tail) => {
    expect(joins(wrapped, head, tail)).toBe(true)
  })

  it.each([
    ['- Lưu: VT, TH,', 'Trần Văn Bình'],
    ['2. Cơ quan chủ trì, phối hợp', 'Sở Nội vụ; Công an tỉnh'],
    ['k) Đài Phát thanh chủ trì, phối hợp:', 'Sở Nội vụ làm phim'],
    ['5. Nhiệm vụ về phát triển CNTT', 'Sở Nội vụ làm phim'],
  ])('ends otherwise: %s', (head, tail) => {
    expect(joins(wrapped, head, tail)).toBe(false)
  })
})

describe('a title of the Party', () => {
  it('stands below the line that says whose it is', () => {
    expect(joins(wrapped, 'CỦA BAN BÍ THƯ', 'VỀ TĂNG CƯỜNG BẢO VỆ NGUỒN NƯỚC')).toBe(false)
    expect(joins(wrapped, 'CỦA BAN BÍ THƯ', 'TRUNG ƯƠNG ĐẢNG')).toBe(true)
  })

  it('may break inside the name of the central committee', () => {
    expect(joins(loose, 'thực hiện Nghị quyết của Ban Chấp hành', 'Trung ương Đảng (khóa XII)')).toBe(true)
    expect(joins(loose, 'thực hiện Nghị quyết của Tỉnh ủy', 'Trung ương Đảng (khóa XII)')).toBe(false)
  })
})

describe('lines of a short text that end at one margin', () => {
  const full = 'Các cơ quan, đơn vị tiếp tục rà soát, bổ sung những việc còn'
  const profileOf = (...lines: string[]) => wrapProfile(physicalLines(lines.join('\n')))
  const short = [
    'SỞ Y TẾ',
    'KẾ HOẠCH',
    'Trồng cây ở trường học năm nay',
    '1. Mục đích, yêu cầu chung',
    '2. Nhiệm vụ cụ thể:',
  ]

  const blocks = Array(6).fill(short).flat()

  it('are wrapped, however few of them break a sentence', () => {
    expect(profileOf(...blocks, full, 'lại.', full, 'thiếu.', full, 'Sở Y tế.', full, 'Sở Y tế.').wrapped).toBe(true)
    expect(profileOf(...blocks, full, 'lại.', full, 'Sở Y tế.', full, 'Sở Y tế.', full, 'Sở Y tế.').wrapped).toBe(false)
  })

  it('are not where they end sentences', () => {
    const closed = Array(4).fill(`${full}.`)
    expect(profileOf(...blocks, full, 'lại.', full, 'thiếu.', ...closed).wrapped).toBe(false)
  })
})

describe('a line of a narrow text', () => {
  const narrow: WrapProfile = { wrapped: false, width: 70, blanksTell: false }

  it('goes on in small letters behind a semicolon near the margin', () => {
    const head = '1. Đảng đoàn lãnh đạo việc ban hành nghị quyết về chính sách trồng cây;'
    expect(joins(narrow, head, 'tăng cường giám sát.')).toBe(true)
    expect(joins(narrow, '1. Đảng đoàn lãnh đạo;', 'tăng cường giám sát.')).toBe(false)
  })

  it.each([
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ', 'X.'],
    ['các xã đặc biệt khó khăn giảm 3 -', '4%/năm.'],
    ['Quyết định này có hiệu lực từ ngày ký và thay thế', 'Quyết định số 16/QĐ-UBND'],
  ])('does not end with %j before %j', (head, tail) => {
    expect(joins(narrow, head, tail)).toBe(true)
  })

  it('ends before a property of the work, and before what closes a text of the Party', () => {
    const full: WrapProfile = { wrapped: true, width: 40, blanksTell: false, gapped: true }
    expect(joins(full, 'Hợp nhất hai văn phòng của huyện đã nêu.', 'Cơ quan chủ trì: Ban Tổ chức.')).toBe(false)
    expect(joins(full, 'Các cơ quan báo cáo Bộ Chính trị, Ban Bí thư.', 'Chỉ thị này phổ biến đến chi bộ.')).toBe(false)
  })

  it('ends before a gap, where gaps stand between paragraphs and nowhere else', () => {
    const gapped: WrapProfile = { wrapped: true, width: 40, blanksTell: false, gapped: true, spaced: true }
    expect(paragraphs(gapped, '2. Đối với Mặt trận và các đoàn thể', '', 'Hội Nông dân rà soát.')).toHaveLength(2)
    expect(paragraphs(gapped, '2. Đối với Mặt trận,', '', 'Hội Nông dân rà soát.')).toHaveLength(1)
  })

  it('ends with a place and a day, and before the first article behind the last basis', () => {
    expect(joins(narrow, 'Sơn Hà, ngày 5 tháng 3 năm 2026', 'thực hiện Chỉ thị số 20-CT/TW')).toBe(false)
    expect(joins(narrow, 'ban hành tại Sơn Hà, ngày 5 tháng 3 năm 2026', 'thực hiện Chỉ thị')).toBe(true)
    expect(joins(narrow, 'Xét đề nghị của Giám đốc Sở Xây dựng,', 'Điều 1. Ban hành Quy chế quản lý.')).toBe(false)
    expect(joins(narrow, 'quy định tại khoản 2 Nghị định này,', 'Điều 1. Mức phạt tiền')).toBe(true)
  })

  it('ends before an article behind the sentence that enacts it, and goes on from part to part', () => {
    expect(joins(narrow, 'ban hành Quyết định hỗ trợ về nhà ở,', 'Điều 8. Tổ chức thực hiện')).toBe(false)
    expect(joins(narrow, 'ban hành Nghị định về chợ,', 'Điều 1. Đối tượng áp dụng')).toBe(false)
    expect(joins(narrow, 'theo quy định tại khoản 2,', 'Điều 8. Mức phạt tiền')).toBe(true)
    expect(joins(narrow, 'theo quy định tại khoản 2,', 'Điều 8 Luật Chợ')).toBe(true)
  })

  it('ends where the same words stand again', () => {
    expect(paragraphs(narrow, 'HỖ TRỢ HỘ NGHÈO VỀ NHÀ Ở', 'HỖ TRỢ HỘ NGHÈO VỀ NHÀ Ở')).toHaveLength(2)
  })
})

describe('a chapter within a sentence', () => {
  it('goes on where small letters follow', () => {
    expect(joins(wrapped, 'Ban hành Quy chế chăm sóc cây xanh trên địa bàn xã gồm 3', 'Chương 10 điều kèm theo')).toBe(
      true,
    )
    expect(joins(wrapped, 'Ban hành Quy chế chăm sóc cây xanh trên địa bàn xã', 'Chương 1')).toBe(false)
  })
})

it('does not take the margin of the next page for that of a short line', () => {
  const profile: WrapProfile = { wrapped: true, width: 60, blanksTell: false, indented: true }
  const body = '      Chủ trì, phối hợp với các đơn vị liên quan tham mưu rà soát'
  expect(paragraphs(profile, '         2. Phòng Quản lý công nghiệp', '', body)).toHaveLength(2)
  const full = '         2. Phòng Quản lý công nghiệp chủ trì, phối hợp với các cơ quan và'
  expect(paragraphs(profile, full, '  Sở Xây dựng rà soát hồ sơ.')).toHaveLength(1)
})

describe('what a letter is about', () => {
  const letter = (...lines: string[]) => paragraphs(wrapped, 'Số: 12/UBND-KT', ...lines)

  it('goes on in its column, whatever the lines begin with', () => {
    expect(letter('V/v thực hiện thủ tục cấp', 'Giấy phép vận chuyển hàng hóa', 'Kính gửi: Sở Y tế.')[1]).toBe(
      'V/v thực hiện thủ tục cấp Giấy phép vận chuyển hàng hóa',
    )
  })

  it.each(['Sơn Hà, ngày 5 tháng 3 năm 2026', 'Kính gửi: Sở Y tế.'])('ends before %s', (line) => {
    expect(letter('V/v thực hiện thủ tục', line)).toHaveLength(3)
  })

  it('ends at a gap', () => {
    expect(letter('V/v thực hiện thủ tục', '', 'Ủy ban nhân dân tỉnh yêu cầu')).toHaveLength(3)
  })
})
