import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const read = (...pages: TestPage[]) => readPdf(buildPdf(pages))
const textOf = async (...pages: TestPage[]): Promise<string[]> => (await read(...pages)).text.split('\n')

const LINE = 'Các sở, ban, ngành, ủy ban nhân dân các xã, phường tổ chức thực hiện bảo'

/** Points that a line takes as `TestPage` sets it. */
const widthOf = (line: string): number => 6 * line.length - 3 * (line.split(' ').length - 1)

/** Two lines that go to the right margin, the first one indented. */
const paragraph = (page: TestPage, y: number): TestPage =>
  page.justified(113, 540, y, LINE).justified(85, 540, y + 16, LINE)

describe('paragraphs', () => {
  it('joins lines that were broken at the right margin', async () => {
    const page = paragraph(new TestPage(), 100).text(85, 132, 'đầy đủ.')
    expect(await textOf(page)).toHaveLength(1)
  })

  it('starts a paragraph at an indented line although the line before is full', async () => {
    const page = paragraph(paragraph(new TestPage(), 100), 132)
    expect((await textOf(page)).map((line) => line.length)).toEqual([2 * LINE.length + 1, 2 * LINE.length + 1])
  })

  it('starts a paragraph where the next word would have fitted on the line before', async () => {
    const page = paragraph(new TestPage(), 100).lines(85, 132, 'đảm.', 'Mục đích', 'Yêu cầu')
    expect((await textOf(page)).slice(1)).toEqual(['Mục đích', 'Yêu cầu'])
  })

  it('starts a paragraph behind a full line without a mark where more room stands between paragraphs alone', async () => {
    const page = new TestPage()
    for (let i = 0; i < 8; i++) {
      page.justified(85, 540, 100 + 56 * i, LINE).justified(85, 540, 116 + 56 * i, LINE)
    }
    expect((await textOf(page)).map((line) => line.length)).toEqual(Array(8).fill(2 * LINE.length + 1))
  })

  it('starts a paragraph on a new page behind a full line that ends a sentence, where only room parts paragraphs', async () => {
    const block = (page: TestPage, from: number, count: number): TestPage => {
      for (let i = 0; i < count; i++) {
        page.justified(85, 540, from + 56 * i, LINE).justified(85, 540, from + 16 + 56 * i, LINE)
      }
      return page
    }
    const first = block(new TestPage(), 100, 9)
    const [full, sentence] = [`${LINE}.`, `Trường hợp ${LINE.slice(0, 60)}.`]
    const ended = await textOf(
      first.justified(85, 540, 604, full),
      block(new TestPage(), 156, 9).text(85, 100, sentence),
    )
    expect(ended.slice(9, 11)).toEqual([full, sentence])
  })

  it('joins the lines of an item that hang under the text behind its label', async () => {
    const hanging = (page: TestPage, y: number, label: string): TestPage =>
      page
        .text(85, y, label)
        .justified(109, 540, y, LINE)
        .justified(109, 540, y + 16, `Hà ${LINE.slice(0, 64)}`)
        .text(109, y + 32, 'Nội, 2024.')
    const page = hanging(hanging(paragraph(new TestPage(), 100).text(85, 132, 'đảm.'), 148, '9.'), 196, '10.')
    expect((await textOf(page)).map((line) => line.slice(0, 10))).toEqual(['Các sở, ba', '9. Các sở,', '10. Các sở'])
  })

  it('keeps the text under an item apart that stands under its words and follows its end', async () => {
    const page = paragraph(new TestPage(), 100)
      .text(113, 132, '1.')
      .text(137, 132, 'Mục đích')
      .text(137, 148, 'Yêu cầu')
    expect((await textOf(page)).slice(1)).toEqual(['1. Mục đích', 'Yêu cầu'])
  })

  it('joins the lines of items that are not stretched, also where one stands in the middle by chance', async () => {
    const item = [
      '- Xây dựng hạ tầng số của các xã, phường vùng cao, biên giới trong giai đoạn',
      '2026 - 2030 theo quy hoạch được duyệt.',
    ]
    const page = new TestPage()
    for (let y = 100; y < 500; y += 48) {
      // 36 points are blank before the item and fewer behind it than its next word takes
      page.text(121, y, item[0] ?? '').text(85, y + 16, item[1] ?? '')
      page.justified(85, 121 + widthOf(item[0] ?? '') + 28, y + 32, LINE)
    }
    expect((await textOf(page)).filter((line) => line === item.join(' '))).toHaveLength(9)
  })

  it('keeps text apart from a heading in bold type that fills its line', async () => {
    const page = paragraph(new TestPage(), 100).text(85, 132, 'đảm.')
    page.justified(85, 540, 148, LINE, true).justified(85, 540, 164, LINE)
    expect(await textOf(page)).toHaveLength(3)
  })

  it('goes on with a heading in capitals whose next line names a body', async () => {
    const heading = ['II. NHIỆM VỤ, GIẢI PHÁP VÀ PHÂN CÔNG TRÁCH NHIỆM CHỦ YẾU CỦA CÁC ĐƠN VỊ THUỘC', 'BỘ NỘI VỤ']
    const page = paragraph(new TestPage(), 100)
    page.justified(113, 540, 132, heading[0] ?? '').text(85, 148, heading[1] ?? '')
    expect((await textOf(page)).slice(1)).toEqual([heading.join(' ')])
  })

  it('sets a label off from the text that a program draws right behind it', async () => {
    const page = paragraph(new TestPage(), 100).text(85, 132, 'đầy đủ.')
    page.text(85, 148, '1.1.').text(109, 148, 'Thanh').text(142, 148, 'tra tỉnh')
    expect((await textOf(page)).at(-1)).toBe('1.1. Thanh tra tỉnh')
  })

  it('starts a paragraph under a heading in bold type that it happens to stand as far in as', async () => {
    const heading = [
      '1. Phát triển nguồn nhân lực, đào tạo và thu hút nhân tài cho các cơ quan',
      'của toàn tỉnh và các xã',
    ]
    const page = new TestPage()
      .text(85, 100, '1.', { bold: true })
      .justified(103, 540, 100, heading[0]?.slice(3) ?? '', true)
    page.text(103, 116, heading[1] ?? '', { bold: true }).justified(103, 540, 132, LINE)
    const full = new TestPage()
      .text(85, 100, '1.', { bold: true })
      .justified(103, 540, 100, heading[0]?.slice(3) ?? '', true)
    full.justified(103, 540, 116, LINE).text(85, 132, 'đầy đủ.')
    expect((await textOf(page))[0]).toBe(heading.join(' '))
    expect((await textOf(full))[0]).toBe(heading[0])
  })

  it('goes on behind the first line of a paragraph with a ragged edge that stands nearly in the middle', async () => {
    const lines = [
      'Triển khai Chương trình hành động của tỉnh, Thủ tướng',
      'Chính phủ giao chỉ tiêu cho các sở, ban, ngành của tỉnh',
    ]
    const page = paragraph(new TestPage(), 100).text(85, 132, 'đầy đủ.')
    page.justified(131, 510, 148, lines[0] ?? '').text(85, 164, lines[1] ?? '')
    expect((await textOf(page)).at(-1)).toBe(lines.join(' '))
  })

  it('joins the lines of a centred title that leave little room at either side', async () => {
    const title = [
      'Phát triển công nghiệp công nghệ số và dữ liệu số trên địa bàn các xã, phường',
      'thành phố năm 2026',
    ]
    const page = paragraph(new TestPage().text(255, 100, 'KẾ HOẠCH', { bold: true }), 180)
    title.forEach((line, i) => {
      page.text(312.5 - widthOf(line) / 2, 116 + 16 * i, line, { bold: true })
    })
    expect((await textOf(page))[1]).toBe(title.join(' '))
  })

  it('joins the second year of a span to the centred title that it ends', async () => {
    const title = ['Phát triển công nghiệp chế biến gỗ trên địa bàn tỉnh giai đoạn 2026', '- 2030']
    const page = paragraph(new TestPage().text(255, 100, 'KẾ HOẠCH', { bold: true }), 180)
    title.forEach((line, i) => {
      page.text(312.5 - widthOf(line) / 2, 116 + 16 * i, line, { bold: true })
    })
    expect((await textOf(page))[1]).toBe(title.join(' '))
  })

  it('leaves out a line of the next page of which only the accents reach over the edge that clips this one', async () => {
    const page = paragraph(new TestPage(), 100)
    page.operators.unshift('q 60 715 500 100 re W n')
    page.text(85, 137, 'đầy đủ.').operators.push('Q')
    expect(await textOf(page)).toEqual([`${LINE} ${LINE}`])
  })

  it('joins a year to the title in capitals that it ends', async () => {
    const title = ['DANH MỤC NHIỆM VỤ TRỌNG TÂM GIAI ĐOẠN 2024 -', '2026']
    const page = new TestPage().text(255, 100, 'PHỤ LỤC', { bold: true })
    title.forEach((line, i) => {
      page.text(312.5 - widthOf(line) / 2, 116 + 16 * i, line, { bold: true })
    })
    expect((await textOf(paragraph(page, 180)))[1]).toBe(title.join(' '))
  })

  it('reads a label and what a tab sets off from it as one line, also several of them', async () => {
    const page = paragraph(new TestPage(), 100)
      .text(113, 132, '- Thành phần:')
      .text(280, 132, 'Lãnh đạo sở.')
      .text(113, 148, '- Địa điểm:')
      .text(280, 148, 'Tại trụ sở.')
    expect((await textOf(page)).slice(1)).toEqual(['- Thành phần: Lãnh đạo sở.', '- Địa điểm: Tại trụ sở.'])
  })

  it('takes a number that opens a flush line of an indented text for no marker', async () => {
    const page = new TestPage()
      .justified(113, 540, 100, LINE)
      .justified(85, 540, 116, LINE)
      .text(85, 132, '15. Hà Nội là nơi đặt trụ sở.')
    expect(await textOf(page)).toHaveLength(1)
  })

  it('takes the number of a document for no marker behind what it is the number of', async () => {
    const lines = [
      '- Thực hiện Chương trình số',
      '03/CTrPH-BCA ngày 22/01/2024 về phối hợp.',
      '- Rà soát Nghị quyết',
      '2. Báo cáo.',
    ]
    const page = paragraph(new TestPage(), 100).lines(113, 132, ...lines)
    expect((await textOf(page)).slice(-3)).toEqual([lines.slice(0, 2).join(' '), lines[2], lines[3]])
  })

  it('goes on over a page end', async () => {
    const first = paragraph(new TestPage(), 100)
    const second = paragraph(new TestPage().text(85, 100, 'đảm hiệu quả.'), 116)
    const lines = await textOf(first, second)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/thực hiện bảo đảm hiệu quả\.$/)
  })

  it('keeps the star below the name of a Party body apart', async () => {
    const page = new TestPage()
    for (let i = 0; i < 8; i++) {
      page.justified(85, 540, 100 + 56 * i, LINE).justified(85, 540, 116 + 56 * i, LINE)
    }
    page.text(230, 560, 'BAN KIỂM PHIẾU').text(310, 576, '*').text(85, 592, 'b) Văn bản của cấp ủy các cấp và chi bộ')
    expect((await textOf(page)).slice(-3)).toEqual(['BAN KIỂM PHIẾU', '*', 'b) Văn bản của cấp ủy các cấp và chi bộ'])
  })

  it('keeps the hyphen of a number that is broken over two lines', async () => {
    const page = new TestPage()
      .justified(113, 540, 100, `${LINE.slice(0, 43)} Nghị quyết số 57-NQ/`)
      .justified(85, 540, 116, `TW ${LINE.slice(0, 61)} 2026-`)
      .text(85, 132, '2030.')
    expect((await read(page)).joins.map((join) => join.raw)).toEqual(['57-NQ/\nTW', '2026-\n2030.'])
  })

  it('keeps the blank behind a hyphen that the file draws at the end of a line, where it draws all of them', async () => {
    const drawn = (blank: string, end: string): TestPage =>
      new TestPage()
        .text(113, 100, `${LINE}${blank}`)
        .text(85, 116, `${LINE} tín${blank}`)
        .text(85, 132, `chỉ ${LINE.slice(4, 59)} và chỉ các-${end}`)
        .text(85, 148, 'bon.')
    expect((await textOf(drawn(' ', ' ')))[0]).toMatch(/chỉ các- bon\.$/)
    expect((await textOf(drawn(' ', '')))[0]).toMatch(/chỉ các-bon\.$/)
    expect((await textOf(drawn('', '')))[0]).toMatch(/chỉ các-bon\.$/)
  })

  it('joins the lines of a centred title and keeps the type apart', async () => {
    const page = paragraph(
      new TestPage()
        .text(255, 100, 'KẾ HOẠCH', { bold: true })
        .text(150, 116, 'Phát triển công nghiệp công nghệ số trên địa bàn', { bold: true })
        .text(230, 132, 'thành phố năm 2026', { bold: true }),
      180,
    )
    expect((await textOf(page)).slice(0, 2)).toEqual([
      'KẾ HOẠCH',
      'Phát triển công nghiệp công nghệ số trên địa bàn thành phố năm 2026',
    ])
  })

  it('goes on with a centred line whose bracket is open, also behind the dots of a blank', async () => {
    const note = ['(Kèm theo Giấy phép sản xuất hạt giống số .../GP-SNN ngày ....', 'tháng ... năm ... của Sở)']
    const page = new TestPage().text(255, 100, 'PHỤ LỤC', { bold: true })
    note.forEach((line, i) => {
      page.text(312.5 - widthOf(line) / 2, 116 + 16 * i, line)
    })
    expect((await textOf(paragraph(page, 180)))[1]).toBe(note.join(' '))
  })

  it('goes on with a heading in bold type that fills its line and ends with a bracket in plain type', async () => {
    const page = paragraph(new TestPage(), 100).text(85, 132, 'đảm.')
    page.justified(113, 540, 148, `I. ${LINE.slice(0, 65)}`, true).text(85, 164, '(Nghị định số 12/2030/NĐ-CP)')
    expect((await textOf(page)).at(-1)).toMatch(/^I\. .*\(Nghị định số 12\/2030\/NĐ-CP\)$/)
  })

  it('joins the full lines of a centred title that fill the page', async () => {
    const page = new TestPage().text(255, 100, 'KẾ HOẠCH', { bold: true })
    const title = [
      'Thực hiện Chương trình hành động số 27-CTr/TU ngày 18/01/2024 của Ban Chấp hành',
      'Đảng bộ tỉnh về chuyển đổi số, phát triển dữ liệu, hạ tầng số trên địa bàn đến hết',
      'năm hai nghìn không trăm ba mươi',
    ]
    title.forEach((line, i) => {
      page.text(312.5 - widthOf(line) / 2, 116 + 16 * i, line, { bold: true })
    })
    paragraph(page, 180)
    expect((await textOf(page))[1]).toBe(title.join(' '))
  })

  it('joins the lines of a title about one axis where the lines of the page end here and there', async () => {
    const page = new TestPage().text(255, 100, 'KẾ HOẠCH', { bold: true })
    const title = ['Thực hiện Chương trình hành động của Tỉnh ủy về', 'chuyển đổi số tỉnh', 'Sơn Hà đến hết năm 2030']
    title.forEach((line, i) => {
      page.text(290 - 3 * line.length + 1.5 * (line.split(' ').length - 1), 116 + 16 * i, line, { bold: true })
    })
    // the second longest line is taken for the right margin: the axis of the page is found 15 points beside that of the title
    const ragged = [575, 540, 560, 552, 535, 548]
    ragged.forEach((right, i) => {
      page.justified(85, right, 190 + 16 * i, LINE)
    })
    expect((await textOf(page))[1]).toBe(title.join(' '))
  })

  it('takes an item that stands in the middle by chance for no title of the items below it', async () => {
    const items = [
      '5. Các sở, ban, ngành của tỉnh; ủy ban nhân dân các xã, phường, đặc khu',
      'a) Ban hành kế hoạch của ngành, địa phương mình trước ngày 30/4/2024',
    ]
    const page = paragraph(new TestPage(), 100)
    items.forEach((line, i) => {
      page.text(312.5 - 3 * line.length + 1.5 * (line.split(' ').length - 1), 132 + 16 * i, line)
    })
    expect((await textOf(page)).slice(1)).toEqual(items)
  })

  it('keeps the centred lines over a table apart that is wider than they are', async () => {
    const page = new TestPage().grid([60, 100, 300, 540], [160, 180, 200])
    page.text(250, 100, 'DANH MỤC NHIỆM VỤ', { bold: true }).text(200, 116, '(Kèm theo Kế hoạch số 57/KH-UBND)')
    page.text(65, 175, 'TT').text(105, 175, 'Nhiệm vụ').text(65, 195, '1').text(105, 195, 'Rà soát')
    const { lines } = await read(page)
    expect(lines.slice(0, 2).map(({ look }) => look?.centred)).toEqual([true, true])
  })

  it('tells how a paragraph looks', async () => {
    const page = paragraph(new TestPage(), 100)
      .text(85, 132, 'đảm.')
      .text(113, 148, 'I. MỤC TIÊU', { bold: true, size: 14 })
    const look = (await read(page)).lines.at(-1)?.look
    expect(look).toEqual({ bold: true, italic: false, centred: false, indent: 28, size: 14 })
  })
})

describe('columns', () => {
  it('reads it so too where the national name stands close behind the body', async () => {
    const text = await textOf(
      new TestPage()
        .text(85, 60, 'ỦY BAN NHÂN DÂN TỈNH AN LĨNH')
        .text(245, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
        .text(330, 76, 'Độc lập - Tự do - Hạnh phúc')
        .text(120, 92, 'Số: 12/KH-UBND')
        .text(330, 92, 'An Lĩnh, ngày 12 tháng 3 năm 2026'),
    )
    expect(text.slice(0, 3)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH AN LĨNH',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ])
  })

  it('reads the letterhead column by column', async () => {
    const page = paragraph(
      new TestPage()
        .lines(95, 60, 'ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG', 'Số: 12/KH-UBND')
        .lines(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')
        .text(330, 92, 'Đà Lạt, ngày 05 tháng 3 năm 2026')
        .text(270, 130, 'KẾ HOẠCH'),
      160,
    )
    expect((await textOf(page)).slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÂM ĐỒNG',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đà Lạt, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
    ])
  })

  it('joins the date that its column breaks', async () => {
    const page = paragraph(
      new TestPage()
        .lines(95, 60, 'ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG', 'Số: 12/KH-UBND')
        .lines(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')
        .text(330, 92, 'Đà Lạt, ngày 05 tháng')
        .text(350, 108, '3 năm 2026')
        .text(270, 146, 'KẾ HOẠCH'),
      176,
    )
    expect((await textOf(page))[5]).toBe('Đà Lạt, ngày 05 tháng 3 năm 2026')
  })

  it('reads the recipients before the signature that stands beside them', async () => {
    const page = paragraph(new TestPage(), 100)
      .lines(85, 180, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.')
      .text(350, 180, 'TM. ỦY BAN NHÂN DÂN')
      .text(380, 196, 'CHỦ TỊCH')
      .text(370, 280, 'Trần Văn An')
    expect((await textOf(page)).slice(1)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Trần Văn An',
    ])
  })

  it('keeps a lone name of the signature out of the recipients, at their height or between them', async () => {
    const recipients = ['Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Các sở, ban, ngành;', '- Lưu: VT.']
    for (const y of [212, 219]) {
      const page = paragraph(new TestPage(), 100)
        .text(85, 132, 'đảm.')
        .lines(85, 180, ...recipients)
      page.text(390, y, 'Trần Văn An')
      expect((await textOf(page)).slice(1)).toEqual([...recipients, 'Trần Văn An'])
    }
  })

  it('keeps the order of a signature of which one line stands between the recipients', async () => {
    const recipients = ['Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Các sở, ban, ngành;', '- Lưu: VT.']
    const page = paragraph(new TestPage(), 100)
      .text(85, 132, 'đảm.')
      .lines(85, 180, ...recipients)
    page.text(350, 180, 'TM. CHÍNH PHỦ').text(370, 203, 'THỦ TƯỚNG').text(365, 228, 'Trần Văn An')
    expect((await textOf(page)).slice(-3)).toEqual(['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Trần Văn An'])
  })

  it('keeps the lines of a signature together of which some stand at the heights of recipients', async () => {
    const recipients = ['Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Các sở, ban, ngành;', '- UBND các xã;', '- Lưu: VT.']
    const page = paragraph(new TestPage(), 100)
      .text(85, 132, 'đảm.')
      .lines(85, 180, ...recipients)
    page.text(380, 174, 'THỦ TƯỚNG').text(385, 228, 'Đã ký').text(365, 244, 'Trần Văn An')
    expect((await textOf(page)).slice(1)).toEqual([...recipients, 'THỦ TƯỚNG', 'Đã ký', 'Trần Văn An'])
  })

  it('goes on with an entry of the recipients that has no final mark', async () => {
    const page = paragraph(new TestPage(), 100)
      .lines(85, 180, 'Nơi nhận:', '- Thường trực Tỉnh ủy, Thường trực', 'HĐND tỉnh;', '- Lưu: VT.')
      .text(350, 180, 'TM. ỦY BAN NHÂN DÂN')
      .text(380, 196, 'CHỦ TỊCH')
      .text(370, 280, 'Trần Văn An')
    expect((await textOf(page))[2]).toBe('- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;')
  })

  it('leaves a line with one wide gap whole', async () => {
    const page = paragraph(new TestPage().text(113, 84, '1.').text(160, 84, 'Mục tiêu chung'), 100)
    expect((await textOf(page))[0]).toBe('1. Mục tiêu chung')
  })
})

describe('furniture', () => {
  it('takes out page numbers and running heads, each with its page', async () => {
    const pages = [1, 2, 3, 4].map((n) => {
      const page = paragraph(new TestPage().text(200, 40, `CÔNG BÁO/Số 3${n}/Ngày 02-06-2026`), 200)
      return n > 1 ? page.text(297, 800, String(n)) : page
    })
    const { text, furniture } = await read(...pages)
    expect(text).not.toContain('CÔNG BÁO')
    expect(furniture.map(({ text, page }) => `${page}: ${text}`)).toEqual([
      '1: CÔNG BÁO/Số 31/Ngày 02-06-2026',
      '2: CÔNG BÁO/Số 32/Ngày 02-06-2026',
      '2: 2',
      '3: CÔNG BÁO/Số 33/Ngày 02-06-2026',
      '3: 3',
      '4: CÔNG BÁO/Số 34/Ngày 02-06-2026',
      '4: 4',
    ])
  })

  it('leaves a line of the text that two of many pages begin with, below their numbers', async () => {
    const begun = (n: number): TestPage =>
      paragraph(new TestPage().text(297, 40, String(n)).text(113, 58, 'Đơn vị chủ trì: Sở Y tế.'), 200)
    const bare = (): TestPage => paragraph(new TestPage(), 200)
    const { furniture } = await read(bare(), begun(2), begun(3), bare(), bare())
    expect(furniture.map((piece) => piece.text)).toEqual(['2', '3'])
  })

  it('takes out a head in small letters beside the one number that a text has, and no item in such', async () => {
    const second = (small: string): TestPage =>
      paragraph(new TestPage(), 200).text(297, 40, '2').text(200, 56, small, { size: 9 })
    const furnitureOf = async (small: string): Promise<string[]> =>
      (await read(paragraph(new TestPage(), 200), second(small))).furniture.map((piece) => piece.text)
    expect(await furnitureOf('Đề án tỉnh Sơn Hà')).toEqual(['2', 'Đề án tỉnh Sơn Hà'])
    expect(await furnitureOf('- Lưu: VT')).toEqual(['2'])
    expect(await furnitureOf('Mẫu số 01')).toEqual(['2'])
    expect(await furnitureOf('Các sở, ban, ngành;')).toEqual(['2'])
  })

  it('takes out a foot that an upright page and a lying one have as far from their edges', async () => {
    const foot = 'Tài liệu lưu hành nội bộ'
    const lying = new TestPage(90)
    for (let i = 0; i < 4; i++) lying.text(200 + 16 * i, 700, LINE, { turn: 90 })
    const pages = [paragraph(new TestPage(), 200).text(85, 812, foot), lying.text(565, 700, foot, { turn: 90 })]
    expect((await read(...pages)).furniture.map((piece) => piece.text)).toEqual([foot, foot])
  })

  it('takes out a head in small letters that stands above all that the other page has, and no title', async () => {
    const second = (size: number): TestPage =>
      paragraph(new TestPage(), 200).text(200, 40, 'Đề án tỉnh Sơn Hà', { size }).text(500, 812, 'Trang 2/2')
    const furnitureOf = async (size: number, from: number): Promise<string[]> =>
      (await read(paragraph(new TestPage().text(113, from, 'Căn cứ Luật Du lịch;'), 200), second(size))).furniture.map(
        (piece) => piece.text,
      )
    expect(await furnitureOf(9, 90)).toEqual(['Đề án tỉnh Sơn Hà', 'Trang 2/2'])
    expect(await furnitureOf(12, 90)).toEqual(['Trang 2/2'])
    expect(await furnitureOf(9, 45)).toEqual(['Trang 2/2'])
  })

  it('leaves a line that opens what stands below it, wherever it comes to stand', async () => {
    for (const line of ['Ví dụ #:', '*']) {
      const pages = [1, 2, 3, 4].map((n) => paragraph(new TestPage().text(113, 40, line.replace('#', String(n))), 200))
      expect((await read(...pages)).furniture).toEqual([])
    }
  })

  it('leaves a number at the page edge that does not run with the pages', async () => {
    const { text, furniture } = await read(paragraph(new TestPage().text(297, 40, '850'), 100))
    expect(furniture).toEqual([])
    expect(text).toContain('850')
  })

  it('takes out the box of a signature and a watermark', async () => {
    const page = paragraph(new TestPage(), 200)
      .lines(300, 60, 'Ký bởi: UBND TỈNH LÂM ĐỒNG', 'Cơ quan: Tỉnh Lâm Đồng', 'Ngày ký: 02-06-2026 08:06')
      .text(150, 600, 'BẢN SAO', { turn: 45, size: 60 })
    const { text, furniture } = await read(page)
    expect(text.split('\n')).toHaveLength(1)
    expect(furniture.map((piece) => piece.text)).toEqual([
      'BẢN SAO',
      'Ký bởi: UBND TỈNH LÂM ĐỒNG',
      'Cơ quan: Tỉnh Lâm Đồng',
      'Ngày ký: 02-06-2026 08:06',
    ])
  })
})

describe('a printed web page', () => {
  it('loses what the site sets above the letterhead and behind the end', async () => {
    const page = new TestPage()
      .lines(85, 60, 'Trang chủ', 'Văn bản mới', 'I. MỤC TIÊU')
      .lines(
        85,
        140,
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'KẾ HOẠCH',
        'I. MỤC TIÊU',
        'Trồng cây.',
        'Nơi nhận:',
        '- Lưu: VT.',
      )
      .lines(85, 300, 'Chia sẻ', 'Văn bản liên quan', 'Kế hoạch số 5')
    const { text, furniture } = await read(page)
    expect(text.split('\n')).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'KẾ HOẠCH',
      'I. MỤC TIÊU',
      'Trồng cây.',
      'Nơi nhận:',
      '- Lưu: VT.',
    ])
    expect(furniture.map(({ text }) => text)).toEqual([
      'Trang chủ',
      'Văn bản mới',
      'I. MỤC TIÊU',
      'Chia sẻ',
      'Văn bản liên quan',
      'Kế hoạch số 5',
    ])
  })
})

describe('pages that are printed on both sides', () => {
  it('have the margins of their side', async () => {
    const pages = [0, 43, 0, 43].map((shift) => {
      const page = new TestPage()
      for (let y = 100; y < 600; y += 48) {
        page.justified(113 - shift, 540 - shift, y, LINE).justified(85 - shift, 540 - shift, y + 16, LINE)
        page.text(85 - shift, y + 32, 'đảm.')
      }
      // a line that ends in a mark goes on where the next word had no room
      return page.justified(113 - shift, 540 - shift, 628, `${LINE.slice(0, -4)};`).text(85 - shift, 644, 'bảo đảm đủ.')
    })
    const text = await textOf(...pages)
    expect(text.filter((line) => line.endsWith('; bảo đảm đủ.'))).toHaveLength(4)
  })
})

const codesOf = (text: string): string =>
  Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')

describe('marks and letters', () => {
  it('puts a raised figure to its unit', async () => {
    const page = paragraph(new TestPage(), 100)
      .text(85, 132, 'đảm.')
      .text(113, 148, 'Công suất 90m')
      .text(186, 143, '3', { size: 8 })
      .text(190, 148, '/s vào mùa mưa.')
    expect((await textOf(page)).at(-1)).toBe('Công suất 90m3/s vào mùa mưa.')
  })

  it('puts a footnote behind the paragraph that bears its mark, without the mark', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'Tồn tại 11 điểm'), 100)
      .text(198, 79, '1', { size: 8 })
      .text(85, 716, '1', { size: 6 })
      .text(91, 720, 'Phường Hoàn Kiếm: 01 điểm.', { size: 9 })
    const { text, lines, furniture } = await read(page)
    expect(text.split('\n').slice(0, 2)).toEqual(['Tồn tại 11 điểm', 'Phường Hoàn Kiếm: 01 điểm.'])
    expect(lines[1]?.kind).toBe('footnote')
    expect(furniture.map((piece) => piece.text)).toEqual(['1', '1'])
  })

  it('puts the pieces of a torn syllable together, and no label with the word behind it', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'Với trậ n mưa lớn theo điểm b an toàn'), 100)
    expect((await textOf(page))[0]).toBe('Với trận mưa lớn theo điểm b an toàn')
  })

  it('takes the letter of a code for no piece of the word before it', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'CỤC QUẢN TRỊ T.78 và trụ sở'), 100)
    expect((await textOf(page))[0]).toBe('CỤC QUẢN TRỊ T.78 và trụ sở')
  })

  it('reads a word that is drawn in several pieces', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'nhi').text(131, 84, 'ệm').text(146, 84, 'vụ'), 100)
    expect((await textOf(page))[0]).toBe('nhiệm vụ')
  })

  it('reads a letter once whose mark a font sets by itself, named for the whole', async () => {
    const page = new TestPage().text(60, 100, 'Nơ').text(72, 99.5, '\u031b').text(72, 100, 'i nhận vơ\u031bi ôô')
    const named = (character: string): string => (character === '\u031b' ? 'ơ' : character)
    expect((await readPdf(buildPdf([page], { named }))).text).toBe('Nơi nhận vơi ôô')
  })

  it('reads letters of a second font that fill the gaps of the first', async () => {
    const page = new TestPage().text(113, 84, 'khoáng s').text(164, 84, 'n g').text(185, 84, 'n v')
    page.text(158, 84, 'ả', { bold: true }).text(179, 84, 'ắ', { bold: true }).text(200, 84, 'ới', { bold: true })
    expect((await textOf(paragraph(page, 100)))[0]).toBe('khoáng sản gắn với')
  })

  it('reads letters of a second font that are drawn from the end of the first one back', async () => {
    const page = paragraph(new TestPage(), 100)
    const [head, mid, tail, a, b, c] = ['khoáng s', 'n g', 'n v', 'ả', 'ắ', 'ới'].map((text) => `<${codesOf(text)}>`)
    page.operators.push(
      `BT /F1 12 Tf 1 0 0 1 113 758 Tm [${head} -500 ${mid} -500 ${tail}] TJ`,
      `/F2 12 Tf [3500 ${a} -1250 ${b} -1250 ${c}] TJ ET`,
    )
    expect((await textOf(page))[0]).toBe('khoáng sản gắn với')
  })

  it('reads bold type that is made by drawing twice once', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'NHIỆM VỤ').text(113.3, 84, 'NHIỆM VỤ'), 100)
    expect((await textOf(page))[0]).toBe('NHIỆM VỤ')
  })

  it('reads letters that are drawn twice one by one, as bold type', async () => {
    const page = paragraph(new TestPage(), 100)
    ;[...'NHIỆM VỤ'].forEach((letter, i) => {
      page.text(113 + 6 * i, 84, letter).text(113.3 + 6 * i, 84, letter)
    })
    const { text, lines } = await read(page)
    expect(text.split('\n')[0]).toBe('NHIỆM VỤ')
    expect(lines[0]?.look?.bold).toBe(true)
  })

  it.each([
    ['with more room between words', [0, 1, 3, 4, 5, 6, 7]],
    ['with the same room everywhere', [0, 1, 2, 3, 4, 5, 6]],
  ])('reads a type whose letters are set apart %s', async (_, places) => {
    const page = paragraph(new TestPage(), 100)
    ;[...'KẾHOẠCH'].forEach((letter, i) => {
      page.text(250 + 12 * (places[i] ?? 0), 84, letter)
    })
    expect((await textOf(page))[0]).toBe('KẾ HOẠCH')
  })

  it('leaves letters that stand alone and spell nothing', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'Nhóm A B C D E'), 100)
    expect((await textOf(page))[0]).toBe('Nhóm A B C D E')
  })

  it('reads the next line of a text object below the one before', async () => {
    const page = new TestPage()
    page.operators.push(
      `BT /F1 12 Tf 16 TL 1 0 0 1 113 700 Tm <${codesOf('Mục đích.')}> Tj T* <${codesOf('Yêu cầu.')}> Tj ET`,
    )
    expect(await textOf(page)).toEqual(['Mục đích.', 'Yêu cầu.'])
  })

  it('finds a letter that the font does not name by the order of the font, and says so', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'HOẠCH HÀNH CHÍNH'), 100)
    const source = await readPdf(buildPdf([page], { unnamed: 'H' }))
    expect(source.text.split('\n')[0]).toBe('HOẠCH HÀNH CHÍNH')
    expect(source.notes?.[0]?.message).toContain('the letters H in 6 places')
  })

  it('marks a letter that cannot be found, and says so', async () => {
    const page = paragraph(new TestPage().text(113, 84, 'CHÍNH PHỦ'), 100)
    const source = await readPdf(buildPdf([page], { unnamed: 'Í' }))
    expect(source.text.split('\n')[0]).toBe('CH\uFFFDNH PHỦ')
    expect(source.doubts?.map((doubt) => doubt.message)).toEqual(['page 1 has 1 letters that its fonts do not name'])
  })
})

describe('words that are run together', () => {
  const diagnostics = async (line: string) => {
    const plan = await parsePlan(buildPdf([new TestPage().text(113, 100, line)]))
    return plan.diagnostics
      .filter(({ rule }) => rule === 'glued-words')
      .map(({ message, span }) => [message, plan.text.slice(span?.start, span?.end), span?.page])
  }

  it('stay so, with a diagnostic where there is one way to part them', async () => {
    expect(await diagnostics('1. Rà soát các dựán, quy định.')).toEqual([
      ['“dựán” is several words without the blanks between them: “dự án”', 'dựán,', 1],
    ])
  })

  it.each([
    '1. Rà soát các dự án của VNeID, Đắk Lắk.',
    '1. Phần mềm Internet, hoạchứng.',
    '1. Hồ Đankia, thác Đambri.',
  ])('are none in %s', async (line) => {
    expect(await diagnostics(line)).toEqual([])
  })
})
