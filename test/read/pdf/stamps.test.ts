import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const read = (page: TestPage) => readPdf(buildPdf([page]))

const LINE = 'Các sở, ban, ngành, ủy ban nhân dân các xã, phường tổ chức thực hiện bảo'

/** Three lines of a paragraph. */
const paragraph = (page: TestPage, y: number): TestPage =>
  page
    .justified(113, 540, y, LINE)
    .justified(85, 540, y + 16, LINE)
    .text(85, y + 32, 'đảm đầy đủ.')

const letterhead = (): TestPage =>
  new TestPage()
    .lines(85, 70, 'ỦY BAN NHÂN DÂN', 'TỈNH AN LĨNH')
    .lines(300, 70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')
    .text(85, 110, 'Số:')
    .text(135, 110, '/KH-UBND')
    .text(300, 110, 'An Lĩnh, ngày')
    .text(403, 110, 'tháng')
    .text(460, 110, 'năm 2025')

describe('number and date that are printed into the letterhead', () => {
  it.each([-3, -1, 4])('are read although they stand %d points off its line', async (shift) => {
    const page = paragraph(letterhead().text(280, 150, 'KẾ HOẠCH').text(250, 166, 'Cải cách hành chính'), 200)
    page
      .text(110, 110 + shift, '125')
      .text(385, 110 - shift, '15')
      .text(440, 110 + shift, '3')
    const { document } = await parsePlan(buildPdf([page]))
    expect(document).toMatchObject({ number: '125/KH-UBND', date: '2025-03-15' })
  })

  it('are read although the number reaches over the symbol behind it', async () => {
    const page = letterhead().text(119, 114, '1562').text(385, 110, '15').text(440, 110, '3')
    const { document } = await parsePlan(buildPdf([paragraph(page.text(280, 150, 'KẾ HOẠCH'), 200)]))
    expect(document).toMatchObject({ number: '1562/KH-UBND', date: '2025-03-15' })
  })

  it('are no figures that stand between lines of text elsewhere', async () => {
    const { text } = await read(paragraph(new TestPage().text(240, 94, '125'), 100))
    expect(text.split('\n')).toContain('125')
  })
})

describe('the box of a signature', () => {
  const box = ['Người ký: Ủy ban nhân dân', 'tỉnh An Lĩnh', 'Email: vanthu@anlinh.gov.vn', 'Thời gian ký: 15.03.2025']

  it('is taken out of the lines that it lies over', async () => {
    const page = paragraph(new TestPage(), 100)
    box.forEach((line, i) => {
      page.text(250, 95 + 9 * i, line, { size: 7 })
    })
    const { text, furniture } = await read(page)
    expect(text).toBe(`${LINE} ${LINE} đảm đầy đủ.`)
    expect(furniture.map((piece) => piece.text)).toEqual(box)
  })

  it('is known where the letters of another font are drawn behind each line', async () => {
    const page = paragraph(new TestPage(), 100)
      .text(250, 95, 'Ký b', { size: 8 })
      .text(268, 95, 'i: Sở Nội vụ', { size: 8 })
      .text(264, 95, 'ở', { size: 8 })
      .text(250, 104, 'Ngày ký: 15-03-2025 08:15', { size: 8 })
    const { text, furniture } = await read(page)
    expect(text).toBe(`${LINE} ${LINE} đảm đầy đủ.`)
    expect(furniture.map((piece) => piece.text)).toEqual(['Ký bởi: Sở Nội vụ', 'Ngày ký: 15-03-2025 08:15'])
  })

  it('is taken with the time zone that stands alone on its last line', async () => {
    const page = paragraph(new TestPage(), 100)
    const lines = ['Ký bởi: Sở Nội vụ', 'Thời gian ký: 15.03.2025 08:15:30', '+07:00']
    lines.forEach((line, i) => {
      page.text(250, 95 + 9 * i, line, { size: 7 })
    })
    const { furniture } = await read(page)
    expect(furniture.map((piece) => piece.text)).toEqual(lines)
  })

  it('is taken out of recipients and signature', async () => {
    const page = paragraph(new TestPage(), 100)
      .lines(85, 160, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.')
      .lines(330, 160, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')
      .text(350, 240, 'Lê Văn Bình')
    box.forEach((line, i) => {
      page.text(330, 187 + 10 * i, line, { size: 8 })
    })
    const { document } = await parsePlan(buildPdf([page]))
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect(document.signers).toEqual([{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Văn Bình' }])
  })

  it('is no line of the text that speaks of who signs', async () => {
    const page = paragraph(new TestPage(), 100).lines(85, 148, 'Người ký văn bản chịu trách nhiệm trước pháp luật.')
    const { text, furniture } = await read(page)
    expect(text.split('\n').at(-1)).toBe('Người ký văn bản chịu trách nhiệm trước pháp luật.')
    expect(furniture).toEqual([])
  })
})

describe('the stamp of an office that received a document', () => {
  const stamp = ['SỞ XÂY DỰNG VÙNG', 'CAO', 'ĐẾN Số: 6121', 'Ngày: 22/9/2025', 'Chuyển: QLĐT']
  const stamped = (y: number): TestPage => {
    const page = paragraph(letterhead().text(280, 150, 'KẾ HOẠCH').text(250, 166, 'Cải cách hành chính'), 200)
    page.text(110, 110, '125').text(385, 110, '15').text(440, 110, '3')
    stamp.forEach((line, i) => {
      page.text(60, y + 11 * i, line, { size: 9 })
    })
    return page.grid([56, 150], [y - 10, y + 50])
  }

  it.each([96, 104, 118])('is taken out of the letterhead that it lies over, with its frame, from %d on', async (y) => {
    const { document, diagnostics } = await parsePlan(buildPdf([stamped(y)]))
    expect(document).toMatchObject({
      number: '125/KH-UBND',
      date: '2025-03-15',
      title: 'Cải cách hành chính',
      issuer: { name: 'Ủy ban nhân dân tỉnh An Lĩnh' },
    })
    const removed = diagnostics.filter(({ rule }) => rule === 'page-furniture-removed')
    expect(removed.map(({ message }) => message).join('|')).toContain(stamp[0])
  })

  it.each([
    ['one piece', (page: TestPage) => page.text(60, 129, 'CÔNG VĂN ĐẾN', { size: 9 })],
    ['pieces', (page: TestPage) => page.text(60, 129, 'CÔNG VĂN', { size: 9 }).text(114, 129, 'ĐẾN', { size: 9 })],
  ])('may call itself CÔNG VĂN ĐẾN, drawn in %s', async (_, word) => {
    const page = paragraph(letterhead().text(280, 150, 'KẾ HOẠCH').text(250, 166, 'Cải cách hành chính'), 200)
    word(page.text(60, 118, 'UBND XÃ SƠN HÀ', { size: 9 }))
    page.text(60, 140, 'Số: 31', { size: 9 }).text(60, 151, 'Ngày 06/01/2026', { size: 9 })
    const { document } = await parsePlan(buildPdf([page]))
    expect(document).toMatchObject({ title: 'Cải cách hành chính', issuer: { name: 'Ủy ban nhân dân tỉnh An Lĩnh' } })
  })

  it('is taken with its frame, which is wider than its words and crosses that of the urgency', async () => {
    const page = paragraph(letterhead().text(280, 150, 'KẾ HOẠCH').text(250, 166, 'Cải cách hành chính'), 200)
    page.text(110, 110, '125').text(385, 110, '15').text(440, 110, '3')
    for (const [i, line] of ['SỞ Y TẾ', 'ĐẾN Số: 7713', 'Ngày: 15/8/2025'].entries())
      page.text(60, 118 + 11 * i, line, { size: 9 })
    page.grid([56, 170], [108, 150]).grid([150, 215], [126, 142]).text(155, 138, 'HỎA TỐC')
    const { document, annexes } = await parsePlan(buildPdf([page]))
    expect(document.title).toBe('Cải cách hành chính')
    expect(annexes).toEqual([])
  })

  it('may have its word in larger letters between the lines beside it', async () => {
    const page = paragraph(new TestPage(), 200)
      .text(250, 190, 'UBND XÃ SƠN HÀ', { size: 8 })
      .text(290, 200, 'Số: 12', { size: 8 })
      .text(250, 206, 'ĐẾN', { size: 13 })
      .text(290, 212, 'Ngày: 2/6/2025', { size: 8 })
      .text(250, 222, 'Chuyển: VP', { size: 8 })
    const { text, furniture } = await read(page)
    expect(text).toBe(`${LINE} ${LINE} đảm đầy đủ.`)
    expect(furniture.map((piece) => piece.text)).toEqual([
      'UBND XÃ SƠN HÀ',
      'Số: 12',
      'ĐẾN',
      'Ngày: 2/6/2025',
      'Chuyển: VP',
    ])
  })

  it('is none where nothing tells the day of arrival', async () => {
    const page = paragraph(new TestPage(), 200).lines(85, 100, 'ĐẾN', 'Số: 12')
    expect((await read(page)).text.split('\n').slice(0, 2)).toEqual(['ĐẾN', 'Số: 12'])
  })
})

describe('a watermark in large type', () => {
  const pages = (): TestPage[] =>
    [100, 400].map((y) => paragraph(new TestPage(), y).text(150, 420, 'DỰ THẢO', { size: 60 }))

  it('is taken out of the lines that it lies over, and off the pages where it lies over none', async () => {
    const { text, furniture } = await readPdf(buildPdf(pages()))
    expect(text.split('\n')).toEqual(Array(2).fill(`${LINE} ${LINE} đảm đầy đủ.`))
    expect(furniture.map((piece) => piece.text)).toEqual(['DỰ THẢO', 'DỰ THẢO'])
  })

  it('is none where it is the title of a page', async () => {
    const page = paragraph(new TestPage().text(150, 80, 'DỰ THẢO', { size: 60 }), 200)
    expect((await read(page)).text).toContain('DỰ THẢO')
  })
})
