import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const textOf = async (page: TestPage): Promise<string[]> => (await readPdf(buildPdf([page]))).text.split('\n')

/** A line in the middle between the margins at 85 and 540. */
const centred = (page: TestPage, y: number, line: string): TestPage =>
  page.text(312.5 - 3 * line.length, y, line, { bold: true })

const LINE = 'Các sở, ban, ngành và Ủy ban nhân dân các xã, phường căn cứ Kế hoạch này bảo'

describe('letterheads and titles', () => {
  it('reads the columns of a letterhead that breaks the national name', async () => {
    const page = new TestPage()
      .text(85, 60, 'ỦY BAN NHÂN DÂN TỈNH AN LĨNH')
      .text(265, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT')
    page.text(85, 76, 'SỞ NÔNG NGHIỆP VÀ MÔI').text(350, 76, 'NAM')
    page.text(120, 92, 'TRƯỜNG').text(290, 92, 'Độc lập - Tự do - Hạnh phúc')
    page.text(100, 108, 'Số: 12/KH-SNNMT')
    expect(await textOf(page)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH AN LĨNH',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'Số: 12/KH-SNNMT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ])
  })

  it('ends the columns of a signature at the label of an annex', async () => {
    const page = new TestPage().text(85, 100, 'Nơi nhận:').text(380, 100, 'GIÁM ĐỐC')
    page.text(85, 116, '- UBND tỉnh;').text(85, 132, '- Lưu: VT.').text(370, 164, 'Lê Văn Tâm')
    centred(page, 180, 'Phụ lục I')
    const lines = await textOf(page)
    expect(lines.indexOf('Phụ lục I')).toBeGreaterThan(lines.indexOf('Lê Văn Tâm'))
  })

  it('keeps the type of a document apart that begins where paragraphs do', async () => {
    const page = new TestPage()
    for (let y = 200; y < 400; y += 48) page.justified(232, 540, y, LINE.slice(0, 50)).justified(85, 540, y + 16, LINE)
    page.text(232, 100, 'CHƯƠNG TRÌNH HÀNH ĐỘNG', { bold: true })
    page.text(130, 116, 'thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX', { bold: true })
    expect((await textOf(page))[0]).toBe('CHƯƠNG TRÌNH HÀNH ĐỘNG')
  })

  it('keeps a centred line apart from the short one at the margin above it', async () => {
    const page = new TestPage().text(85, 100, '2. Mô hình tổng thể bộ máy', { bold: true })
    centred(page, 116, 'Phụ lục 2 PHÂN CÔNG TRÁCH NHIỆM')
    expect(await textOf(page)).toEqual(['2. Mô hình tổng thể bộ máy', 'Phụ lục 2 PHÂN CÔNG TRÁCH NHIỆM'])
  })

  it('takes no wide blank of a stretched line for the room between columns', async () => {
    const page = new TestPage()
    page.justified(85, 540, 100, '- Chủ trì, thẩm định chặt chẽ điều kiện')
    page.justified(85, 540, 116, 'vốn của tổ chức khi tham mưu trình cấp')
    page.text(85, 132, 'có thẩm quyền.')
    expect((await textOf(page)).join(' ')).toBe(
      '- Chủ trì, thẩm định chặt chẽ điều kiện vốn của tổ chức khi tham mưu trình cấp có thẩm quyền.',
    )
  })
})
