import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/index.js'
import { barredParts, isBarred } from '../../../src/read/text-tables/barred.js'
import { physicalLines } from '../../../src/text/lines.js'

const parts = (text: string) =>
  barredParts(physicalLines(text)).map((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells) : part.lines.map((line) => line.text),
  )

describe('isBarred', () => {
  it.each([
    ['a header with bars between its cells', 'TT | Nhiệm vụ | Chủ trì\n1 | Rà soát | Sở Y tế', true],
    ['a header with bars around it too', '| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát | Sở Y tế |', true],
    ['number and date side by side', 'Số: 15/KH-UBND | An Lĩnh, ngày 02 tháng 3 năm 2025', true],
    ['the end of the recipients beside the authority', '- Lưu: VT. | TM. ỦY BAN NHÂN DÂN', true],
    ['a path of links', 'Trang chủ | Tin tức | Văn bản', false],
    ['cells that each end in a bar', 'TT |\nNhiệm vụ |\nChủ trì |', false],
    ['no bars', 'Số: 15/KH-UBND', false],
  ])('for %s says what it is', (_, text, expected) => {
    expect(isBarred(physicalLines(text))).toBe(expected)
  })
})

describe('barredParts', () => {
  it('tells a table from the lines around it, with empty lines between the rows or without', () => {
    const table = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát', 'Sở Y tế'],
      ['2', 'Tổng hợp', 'Sở Tài chính'],
    ]
    const rows = ['TT | Nhiệm vụ | Chủ trì', '1 | Rà soát | Sở Y tế', '2 | Tổng hợp | Sở Tài chính']
    expect(parts(['PHỤ LỤC', ...rows, 'Hết'].join('\n\n'))).toEqual([['PHỤ LỤC'], table, ['Hết']])
    expect(parts(['PHỤ LỤC', ...rows, 'Hết'].join('\n'))).toEqual([['PHỤ LỤC'], table, ['Hết']])
    const framed = rows.map((row) => `| ${row} |`)
    expect(parts(framed.join('\n'))).toEqual([table])
    expect(parts([framed[0], '|---|---|---|', ...framed.slice(1)].join('\n'))).toEqual([table])
  })

  it('knows a table without labels by its headers, one row a line up to an empty one', () => {
    const rows = ['Thời gian | Nội dung công việc | Đơn vị chủ trì', 'I | Giai đoạn 1', '10/2025 | Rà soát | Sở Y tế']
    expect(parts(`${rows.join('\n')}\n | Báo cáo | Sở Y tế\n\nGhi chú:`)).toEqual([
      [
        ['Thời gian', 'Nội dung công việc', 'Đơn vị chủ trì'],
        ['I', 'Giai đoạn 1'],
        ['10/2025', 'Rà soát', 'Sở Y tế'],
        ['', 'Báo cáo', 'Sở Y tế'],
      ],
      ['Ghi chú:'],
    ])
    const ruled = [rows[0], '--- | :--- | ---', ...rows.slice(1), '11/2025 | Báo cáo | Sở Y tế'].join('\n')
    expect(parts(ruled)[0]).toHaveLength(4)
    const broken = `${rows.join('\n')}\nmột dòng khác\n | Báo cáo | Sở Y tế`
    expect(barredParts(physicalLines(broken)).map(({ kind }) => kind)).toEqual(['lines'])
    expect(isBarred(physicalLines('Trang chủ | Nội dung | Liên hệ'))).toBe(false)
  })

  it('keeps rows of groups apart where each line has as many cells, and ends the table at the next empty line', () => {
    const first = ['TT | Nhiệm vụ | Chủ trì', 'I. HẠ TẦNG |  | ', '1 | Rà soát | Sở Y tế', 'II. NHÂN LỰC |  | ']
    const second = ['Thời điểm | Kết quả phải đạt | Cơ quan chịu trách nhiệm', '2027 | Báo cáo | Sở Y tế', '2028 |  | ']
    const cells = (rows: string[]) => rows.map((row) => row.split('|').map((cell) => cell.trim()))
    expect(parts(`${first.join('\n')}\n\nPHỤ LỤC II\n\n${second.join('\n')}`)).toEqual([
      cells(first),
      ['PHỤ LỤC II'],
      cells(second),
    ])
    expect(isBarred(physicalLines(second.join('\n')))).toBe(true)
  })

  it('takes the one filled cell of a row outside tables for a line', () => {
    expect(parts('Số: 15/KH-UBND | An Lĩnh, ngày 02 tháng 3 năm 2025\nV/v quản lý bến bãi |  | ')).toEqual([
      ['Số: 15/KH-UBND', 'An Lĩnh, ngày 02 tháng 3 năm 2025', 'V/v quản lý bến bãi'],
    ])
  })

  it('lets a cell of several paragraphs go on over the lines', () => {
    expect(parts('TT | Nhiệm vụ | Chủ trì\n1 | Rà soát\n- Danh mục;\n- Quy trình. | Sở Y tế\n2 | Báo cáo | ')).toEqual([
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Rà soát\u2028- Danh mục;\u2028- Quy trình.', 'Sở Y tế'],
        ['2', 'Báo cáo', ''],
      ],
    ])
  })

  it('sets the two columns of letterhead and signature one below the other', () => {
    expect(parts('SỞ Y TẾ\n------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')).toEqual([
      ['SỞ Y TẾ', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ])
    expect(parts('- Lưu: VT. | KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n| Lê Văn Bảy |')).toEqual([
      ['- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Bảy'],
    ])
  })
})

describe('a plan in barred lines', () => {
  const plan = parsePlanText(`UBND TỈNH AN LĨNH
SỞ Y TẾ
------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 15/KH-SYT | An Lĩnh, ngày 02 tháng 3 năm 2025

KẾ HOẠCH
Nâng cao chất lượng trạm y tế năm 2025

I. NHIỆM VỤ

1. Sửa chữa các trạm y tế xuống cấp.

Nơi nhận:
- Các trạm y tế;
- Lưu: VT. | KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Văn Bảy

PHỤ LỤC
DANH MỤC NHIỆM VỤ

TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian

I | Cơ sở vật chất | Cơ sở vật chất | Cơ sở vật chất | Cơ sở vật chất

1 | Lập danh mục trạm y tế | Phòng Kế hoạch - Tài chính | Các trung tâm y tế | Tháng 4/2025
`)

  it('has the number, the date, the signer and the recipients', () => {
    expect(plan.document).toMatchObject({
      number: '15/KH-SYT',
      date: '2025-03-02',
      signers: [{ authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Bảy' }],
      recipients: ['Các trạm y tế', 'Lưu: VT'],
    })
  })

  it('takes a title that is copied into each column for the group that it is', () => {
    expect(plan.tasks.filter(({ origin }) => origin === 'annex')).toMatchObject([
      { id: 'PL1.I.1', groups: ['Cơ sở vật chất'] },
    ])
    expect(
      plan.diagnostics.filter(({ rule }) => rule === 'page-furniture-removed').map(({ message }) => message),
    ).toEqual(['Cơ sở vật chất', 'Cơ sở vật chất', 'Cơ sở vật chất'])
  })
})
