import { describe, expect, it } from 'vitest'
import type { RowBlock } from '../../src/read/block.js'
import { isLayoutTable, layoutLines } from '../../src/read/layout-table.js'

const rows = (...cells: string[][]): RowBlock[] =>
  cells.map((cells, i) => ({ kind: 'row', cells, first: i === 0, line: i + 5 }))

describe('isLayoutTable', () => {
  it.each([
    ['the national name', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['the motto', 'Độc lập - Tự do - Hạnh phúc'],
    ['the name of the Party', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['the name of the youth union', 'ĐOÀN TNCS HỒ CHÍ MINH\u2028-----'],
    ['a signature', 'TM. ỦY BAN NHÂN DÂN'],
    ['a list of recipients', 'Nơi nhận:\u2028- Sở Y tế;'],
    ['a list of recipients in capitals', 'NƠI NHẬN:\u2028- Sở Y tế;'],
  ])('knows a table that lays out %s', (_, cell) => {
    expect(isLayoutTable(rows(['UBND TỈNH AN LĨNH', cell], ['', '']))).toBe(true)
  })

  it('knows the signature of a form, and no table that says where it is to be signed', () => {
    expect(isLayoutTable(rows(['', 'HỘ KINH DOANH ĐĂNG KÝ\u2028(Ký, ghi rõ họ tên)']))).toBe(true)
    expect(isLayoutTable(rows(['THƯ KÝ\u2028(đã ký)\u2028Lê Thị Na', 'CHỦ TỌA (chữ ký)\u2028Họ và tên']))).toBe(true)
    expect(isLayoutTable(rows(['1', 'Đơn đăng ký (Ký, ghi rõ họ tên)']))).toBe(false)
    expect(isLayoutTable(rows(['', 'Giấy chứng nhận (Ký kết năm 2024) còn hạn']))).toBe(false)
  })

  it('knows a heading in a bar, and items whose dash has a column of its own', () => {
    expect(isLayoutTable(rows(['I.', 'MỤC TIÊU']))).toBe(true)
    expect(isLayoutTable(rows(['2.', 'Yêu cầu']))).toBe(true)
    expect(isLayoutTable(rows(['-', 'Trồng cây.'], ['-', '100% hộ có điện.']))).toBe(true)
    expect(isLayoutTable(rows(['I.', 'MỤC TIÊU'], ['II.', 'NHIỆM VỤ']))).toBe(false)
    expect(isLayoutTable(rows(['1.', 'Trồng 5 cây.']))).toBe(false)
    expect(isLayoutTable(rows(['1.', 'Trồng cây', 'Sở Y tế']))).toBe(false)
    expect(isLayoutTable(rows(['-', 'Trồng cây'], ['1', 'Tưới cây']))).toBe(false)
  })

  it('knows names of bodies side by side', () => {
    expect(isLayoutTable(rows(['BỘ Y TẾ', 'SỞ Y TẾ'], ['', 'ỦY BAN NHÂN DÂN TỈNH AN LĨNH']))).toBe(true)
    expect(isLayoutTable(rows(['SỞ Y TẾ', 'Rà soát']))).toBe(false)
    expect(isLayoutTable(rows(['SỞ Y TẾ', 'NĂM 2025']))).toBe(false)
  })

  it('knows the items of a list with what is said of each beside it', () => {
    expect(isLayoutTable(rows(['+ Sở Y tế:', '120 triệu đồng;'], ['+ Sở Nội vụ:', '80 triệu đồng.']))).toBe(true)
    expect(isLayoutTable(rows(['a)', 'Rà soát quy hoạch.'], ['b)', 'Lập dự toán.']))).toBe(true)
    expect(isLayoutTable(rows(['1', 'Rà soát quy hoạch.'], ['2', 'Lập dự toán.']))).toBe(false)
    expect(isLayoutTable(rows(['- Chỉ tiêu:', 'Kết quả'], ['- Số xã', '12']))).toBe(false)
    expect(isLayoutTable(rows(['- Sở Y tế:', '- Rà soát;'], ['- Sở Nội vụ:', '- Tổng hợp.']))).toBe(false)
    expect(isLayoutTable(rows(['- Sở Y tế:', '120'], ['- Sở Nội vụ:', '']))).toBe(false)
  })

  it('knows a list that is set in two columns', () => {
    const left = '1. Quốc hiệu;\u20282. Tiêu ngữ;\u20283. Số'
    expect(isLayoutTable(rows([left, '4. Ngày;\u20285. Tên;\u20286a, 6b. Dấu']))).toBe(true)
    expect(isLayoutTable(rows([left, '4. Ngày'], ['5. Tên', '6. Dấu']))).toBe(false)
    expect(isLayoutTable(rows([left, 'Sở Y tế']))).toBe(false)
  })

  it('leaves a table in which a quarter is written like the mark of who signs', () => {
    expect(isLayoutTable(rows(['TT', 'Việc', 'Hạn'], ['1', 'Rà soát', 'Q.III/2026'], ['2', 'Báo cáo', 'Q. IV']))).toBe(
      false,
    )
    expect(isLayoutTable(rows(['', 'Q. VIỆN TRƯỞNG']))).toBe(true)
  })

  it('leaves a table of data, even one that names them', () => {
    expect(isLayoutTable(rows(['TT', 'Việc'], ['1', 'Rà soát']))).toBe(false)
    const many = Array.from({ length: 9 }, (_, i) => [`${i}`, 'Nơi nhận: các sở'])
    expect(isLayoutTable(rows(...many))).toBe(false)
    expect(isLayoutTable(rows(...many.slice(1)))).toBe(true)
  })
})

describe('layoutLines', () => {
  it('gives the lines of the cells, row by row, each closed', () => {
    const lines = layoutLines(rows(['UBND TỈNH\u2028AN LĨNH', 'CỘNG HÒA'], ['', 'Số: 5/KH-UBND']))
    expect(lines.map(({ text, line, closed }) => [text, line, closed])).toEqual([
      ['UBND TỈNH', 5, true],
      ['AN LĨNH', 5, true],
      ['CỘNG HÒA', 5, true],
      ['Số: 5/KH-UBND', 6, true],
    ])
  })
})

describe('a letterhead whose cells have their lines run together', () => {
  const linesOf = (...cells: string[]) => layoutLines(rows(cells)).map(({ text }) => text)

  it('has them parted at its rules, its number, its motto and its date', () => {
    expect(
      linesOf(
        'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ ______ Số: 12/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc _________ Sơn Hà, ngày 05 tháng 3 năm 2026',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ',
      '______',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '_________',
      'Sơn Hà, ngày 05 tháng 3 năm 2026',
    ])
    expect(linesOf('TỈNH ỦY SƠN HÀ * Số 12-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM Sơn Hà, ngày 05 tháng 3 năm 2026')).toEqual([
      'TỈNH ỦY SƠN HÀ',
      '*',
      'Số 12-KH/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Sơn Hà, ngày 05 tháng 3 năm 2026',
    ])
  })

  it.each(['^(_______)', '^_______^'])('may have rules that pandoc writes as set high: %s', (rule) => {
    expect(linesOf(`THỦ TƯỚNG CHÍNH PHỦ\u2028${rule}`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')[1]).toBe('_______')
  })

  it('is none without the name of the State or the Party', () => {
    expect(linesOf('Nơi nhận: ______ Số: 5', 'CHỦ TỊCH')).toEqual(['Nơi nhận: ______ Số: 5', 'CHỦ TỊCH'])
  })
})

describe('page furniture of a layout table', () => {
  it('stays furniture', () => {
    const table = rows(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    Object.assign(table[0] ?? {}, { furniture: [{ at: 0, text: '2', line: 9 }] })
    expect(layoutLines(table).map(({ text, line, furniture }) => [text, line, furniture])).toEqual([
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 5, false],
      ['2', 9, true],
    ])
  })
})

describe('a document number in cells of its own', () => {
  it('is one line of the letterhead', () => {
    expect(isLayoutTable(rows(['Số:', '12/KH-UBND']))).toBe(true)
    expect(isLayoutTable(rows(['Số:', 'TT', 'Nội dung']))).toBe(false)
    expect(layoutLines(rows(['Số:', '12/KH-UBND'])).map(({ text, closed }) => [text, closed])).toEqual([
      ['Số:', false],
      ['12/KH-UBND', true],
    ])
  })
})
