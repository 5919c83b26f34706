import { describe, expect, it } from 'vitest'
import type { RowBlock } from '../../src/read/block.js'
import { isOrdinalCell, mendedBlocks, mendTable } from '../../src/read/table.js'

const header = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian']
const first = ['1', 'Rà soát quy hoạch mạng lưới', 'Sở Y tế', 'Quý I']

const rows = (...cells: string[][]): RowBlock[] => cells.map((cells, i) => ({ kind: 'row', cells, first: i === 0 }))

const mended = (...cells: string[][]) => mendTable(rows(...cells)).rows.map((row) => row.cells)

/** The row that a row without ordinal is joined to, or null where it stays a row. */
function joined(above: string[], below: string[]): string[] | null {
  const found = mended(header, ['0', 'a', 'b', 'c'], above, below, ['9', 'x', 'y', 'z'])
  return found.length === 4 ? (found[2] ?? null) : null
}

describe('isOrdinalCell', () => {
  it.each(['A', 'Đ', 'IV', 'IV.', '12', '1.2', '1.2.3', 'a)', '(3)'])('takes %s for a label', (cell) => {
    expect(isOrdinalCell(cell)).toBe(true)
  })

  it.each(['', '2024', 'Sở', 'AB', '1.234', '-'])('takes %j for none', (cell) => {
    expect(isOrdinalCell(cell)).toBe(false)
  })
})

describe('mendTable', () => {
  it('puts the lines of each row together where every row was broken into its printed lines', () => {
    const lines = [
      ['1', 'Rà soát phương án ứng phó', 'Sở Nông nghiệp và', '30/5/2026'],
      ['', 'với bão mạnh', 'Môi trường', ''],
      ['2', 'Diễn tập phòng chống lụt', 'Bộ Chỉ huy Quân sự', 'Tháng 7/2026'],
      ['', 'cấp tỉnh', 'tỉnh', ''],
    ]
    expect(mended(header, ...lines)).toEqual([
      header,
      ['1', 'Rà soát phương án ứng phó với bão mạnh', 'Sở Nông nghiệp và Môi trường', '30/5/2026'],
      ['2', 'Diễn tập phòng chống lụt cấp tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Tháng 7/2026'],
    ])
    const own = [lines[0] as string[], ['', 'Lập sổ', 'Sở Y tế', ''], lines[2] as string[], ['', 'Mở lớp', 'Sở X', '']]
    expect(mended(header, ...own)).toHaveLength(5)
  })

  it('puts a table that stands beside the first in the same rows below it', () => {
    const side = ['TT', 'Việc', 'Ai']
    const rows = [
      ['1', 'Trồng cây', 'Sở Y tế', '3', 'Tỉa cành', 'Sở Nội vụ'],
      ['2', 'Tưới cây', '', '', '', ''],
    ]
    const whole = [
      ['1', 'Trồng cây', 'Sở Y tế'],
      ['2', 'Tưới cây', ''],
      ['3', 'Tỉa cành', 'Sở Nội vụ'],
    ]
    expect(mended([...side, ...side], ...rows)).toEqual([side, ...whole])
    const parted = rows.map((cells) => [...cells.slice(0, 3), '', ...cells.slice(3)])
    expect(mended([...side, '', ...side], ...parted)).toEqual([side, ...whole])
    const other = ['TT', 'Việc', 'Ai', 'TT', 'Việc', 'Khi nào']
    expect(mended(other, ...rows)).toEqual([other, ...rows])
  })

  it('parts the rows that were typed into one, a cell with words for all of them reaches over them', () => {
    const packed = ['1\u20282', 'Rà soát chợ\u2028Xây kho', 'Sở Công Thương', 'Quý I\u2028Quý II']
    const found = mendTable(rows(header, packed, ['3', 'Báo cáo\u2028Công bố', 'Sở Nội vụ', ''])).rows
    expect(found.map((row) => row.cells)).toEqual([
      header,
      ['1', 'Rà soát chợ', 'Sở Công Thương', 'Quý I'],
      ['2', 'Xây kho', '', 'Quý II'],
      ['3', 'Báo cáo\u2028Công bố', 'Sở Nội vụ', ''],
    ])
    expect(found[2]?.merged).toEqual([false, false, true, false])
  })

  it('keeps what hangs on such a row once, and where each part is printed', () => {
    const packed = rows(header, ['1\u20282', 'Rà soát chợ\u2028Xây kho', '', ''])
    const visit = () => undefined
    const line = (start: number, end: number) => ({ start, end, page: 3, visit })
    const printed = [[line(0, 1), line(2, 3)], [line(0, 11), line(12, 19)], [], []]
    Object.assign(packed[1] ?? {}, { furniture: [{ at: 0, text: '2' }], printed })
    const [, one, two] = mendTable(packed).rows
    expect([one?.furniture?.length, two?.furniture]).toEqual([1, undefined])
    expect(one?.printed?.[1]).toEqual([line(0, 11)])
    expect(two?.printed).toEqual([[line(0, 1)], [line(0, 7)], [], []])
  })

  it('keeps a row whole where its cells do not tell its parts, or its numbers do not follow each other', () => {
    const uneven = ['1\u20282', 'Rà soát chợ\u2028và kho\u2028Xây kho', 'Sở Công Thương', '']
    const apart = ['1\u20285', 'Rà soát chợ\u2028Xây kho', 'Sở Công Thương', '']
    expect(mended(header, uneven, apart)).toEqual([header, uneven, apart])
  })

  it('reads a card whose number stands above the task as one row', () => {
    expect(mended(['STT', '4'], ['Nhiệm vụ', 'Xây kho'], ['Cơ quan chủ trì', 'Sở Công Thương'])).toEqual([
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ['4', 'Xây kho', 'Sở Công Thương'],
    ])
  })

  it('fills short rows up to the width of the table', () => {
    expect(mended(header, ['A', 'Thể chế'], first)[1]).toEqual(['A', 'Thể chế', '', ''])
  })

  it('drops a repeated header of several rows, whatever the spelling', () => {
    const [top, under] = [
      ['TT', 'Ví dụ minh hoạ', '', 'Cỡ'],
      ['TT', 'Chữ hoa', 'Chữ thường', 'Cỡ'],
    ]
    const again = ['TT', 'Ví dụ minh họa', '', 'Cỡ']
    expect(mended(top, under, first, again, under, ['2', 'B', '', '']).map((row) => row[1])).toEqual([
      'Ví dụ minh hoạ',
      'Chữ hoa',
      first[1],
      'B',
    ])
  })

  it('drops a repeated header and says where it stood', () => {
    const table = rows(header, first, header, ['2', 'Báo cáo', 'Sở Nội vụ', 'Quý II'])
    Object.assign(table[2] ?? {}, { line: 9, page: 2 })
    const { rows: kept, dropped } = mendTable(table)
    expect(kept.map((row) => row.cells[0])).toEqual(['TT', '1', '2'])
    expect(dropped).toEqual([
      { after: kept[1], piece: { at: 0, text: 'TT Nội dung Chủ trì Thời gian', line: 9, page: 2 } },
    ])
  })

  it('keeps a row without ordinal that says as much as the one above, whatever column is empty in both', () => {
    expect(joined(['1', 'Khảo sát các bản', 'Sở Y tế', ''], ['', 'Mở lớp tập huấn', 'Sở Nội vụ', ''])).toBeNull()
    expect(joined(['1', 'Khảo sát các', 'Sở Y tế', ''], ['', 'bản vùng cao', 'tỉnh', ''])?.[1]).toBe(
      'Khảo sát các bản vùng cao',
    )
  })

  it('joins a row cut by a page end where its sentence goes on', () => {
    expect(joined(first, ['', 'và báo cáo', '', ''])).toEqual(['1', `${first[1]} và báo cáo`, 'Sở Y tế', 'Quý I'])
    expect(joined(first, ['', 'và báo cáo', 'tỉnh', ''])?.[2]).toBe('Sở Y tế tỉnh')
    expect(joined(first, ['', 'Y tế cơ sở', 'Sở Nội vụ', ''])?.[1]).toBe(`${first[1]} Y tế cơ sở`)
  })

  it('parts the paragraphs of a cell where the sentence had ended', () => {
    const above = ['1', 'Rà soát.', 'Sở Y tế', 'Quý I']
    expect(joined(above, ['', '- Báo cáo.', '', ''])?.[1]).toBe('Rà soát.\u2028- Báo cáo.')
    expect(joined(above, ['', '(2) Báo cáo.', '', ''])?.[1]).toBe('Rà soát.\u2028(2) Báo cáo.')
    expect(joined(above, ['', 'b) Báo cáo.', 'Sở Nội vụ;', ''])?.[1]).toBe('Rà soát.\u2028b) Báo cáo.')
  })

  it('takes a lone title for a group unless the cell above was left open', () => {
    expect(joined(first, ['', 'Hạ tầng', '', ''])).toBeNull()
    expect(joined(['1', 'Rà soát và', 'Sở Y tế', 'Quý I'], ['', 'Hạ tầng', '', ''])?.[1]).toBe('Rà soát và Hạ tầng')
    expect(joined(['1', 'Rà soát,', 'Sở Y tế', 'Quý I'], ['', 'Hạ tầng', '', ''])?.[1]).toBe('Rà soát, Hạ tầng')
  })

  it.each([
    ['with a label', ['2', 'và báo cáo', '', '']],
    ['that is empty', ['', '', '', '']],
    ['that is nearly full', ['', 'và báo cáo', 'sở', 'quý']],
  ])('leaves a row %s', (_, below) => {
    expect(joined(first, below)).toBeNull()
  })

  it('leaves a row whose cells stand where the row above is empty', () => {
    expect(joined(['1', 'Rà soát', '', ''], ['', '', 'và Sở Y tế', ''])).toBeNull()
    expect(joined(['1', 'Rà soát.', '', ''], ['', 'Báo cáo', 'sở', ''])).toBeNull()
  })

  it('leaves a row of values below values, and the parts of what is counted above', () => {
    expect(joined(['1', 'Số lớp học', '%', '33-34'], ['', '- tại bản', '%', 'Trên 4'])).toBeNull()
    expect(joined(['1', 'Tỷ lệ lớp học', '', '61,5%'], ['', '- tại bản', '', '≥ 24%'])).toBeNull()
    expect(joined(['1', 'Số lớp học', 'Lớp', 'bốn'], ['', '- Trong đó: lớp ghép', '', 'hai'])).toBeNull()
  })

  it('leaves a row of numbers below numbers', () => {
    expect(joined(['1', 'Thu nhập', '48', '52,5'], ['', 'Trong đó: nông thôn', '40', ''])).toBeNull()
    expect(joined(['1', 'Thu nhập', '48', 'Quý I'], ['', 'và việc làm', 'người', ''])?.[1]).toBe('Thu nhập và việc làm')
  })

  it('leaves a row below one without a label, and below the header', () => {
    expect(joined(['', 'Hạ tầng', '', ''], ['', 'và báo cáo', '', ''])).toBeNull()
    const found = mended(header, ['', 'và báo cáo', '', ''], first, ['2', 'a', 'b', 'c'], ['3', 'a', 'b', 'c'])
    expect(found).toHaveLength(5)
  })

  it('leaves the rows of a table without ordinals', () => {
    expect(
      mended(['Việc', 'Chủ trì', 'Hạn'], ['1', 'a', 'b'], ['', 'và c', ''], ['Đo đạc', 'd', 'e'], ['Lập sổ', 'f', 'g']),
    ).toHaveLength(5)
  })

  it('leaves a row with a merged cell', () => {
    const table = rows(header, first, ['', 'và báo cáo', '', ''], ['2', 'a', 'b', 'c'], ['3', 'a', 'b', 'c'])
    const cut = table[2]
    if (cut) cut.merged = [false, false, true, false]
    expect(mendTable(table).rows).toHaveLength(5)
  })

  it.each(['Cộng', 'Tổng số:', 'Tổng cộng (I + II)'])('leaves the row of the total %j', (total) => {
    expect(joined(first, ['', total, '', '12'])).toBeNull()
  })

  it('joins a row that opens with a word of a total and goes on', () => {
    expect(joined(['1', 'Kiểm tra việc cung cấp điện của', 'Sở Y tế', ''], ['', 'Tổng công ty', '', ''])?.[1]).toBe(
      'Kiểm tra việc cung cấp điện của Tổng công ty',
    )
  })

  it('gives nothing for no rows', () => {
    expect(mendTable([])).toEqual({ rows: [], dropped: [] })
  })
})

describe('what hangs on a row', () => {
  const furniture = [{ at: 0, text: '2' }]

  it('stays with the row that takes in a cut one, and with the row before a repeated header', () => {
    const table = rows(header, first, ['', 'và báo cáo', '', ''], header, ['2', 'a', 'b', 'c'], ['3', 'a', 'b', 'c'])
    for (const i of [1, 2, 3]) Object.assign(table[i] ?? {}, { furniture: [{ at: 0, text: String(i) }] })
    const { rows: kept } = mendTable(table)
    expect(kept.map((row) => row.furniture?.map((piece) => piece.text))).toEqual([
      undefined,
      ['1', '2', '3'],
      undefined,
      undefined,
    ])
    expect(kept[1]?.cells[1]).toBe(`${first[1]} và báo cáo`)
  })

  it('stays with a row that is kept', () => {
    const table = rows(header, first)
    Object.assign(table[1] ?? {}, { furniture })
    expect(mendTable(table).rows[1]?.furniture).toEqual(furniture)
  })
})

describe('cells that are joined', () => {
  it('go on in a list, or where the one above was left open', () => {
    expect(joined(first, ['', '(2) Báo cáo', 'Sở Nội vụ', ''])?.[2]).toBe('Sở Y tế Sở Nội vụ')
    expect(joined(['1', 'Rà soát.', 'Sở Y tế.', 'Quý I'], ['', '(2) Báo cáo', 'Sở Nội vụ', ''])?.slice(1, 3)).toEqual([
      'Rà soát.\u2028(2) Báo cáo',
      'Sở Y tế.\u2028Sở Nội vụ',
    ])
    expect(joined(['1', 'Rà soát.', 'Sở Y tế.', 'Quý I'], ['', 'Báo cáo', 'Sở Nội vụ', ''])).toBeNull()
    expect(joined(['1', 'Rà soát.', 'Sở Y tế.', 'Quý I'], ['', 'và báo cáo', 'Sở Nội vụ', ''])?.[1]).toBe(
      'Rà soát. và báo cáo',
    )
  })

  it('take over what only the row below holds', () => {
    expect(joined(['1', 'Rà soát', '', 'Quý I'], ['', 'và báo cáo', 'Sở Nội vụ', ''])?.[2]).toBe('Sở Nội vụ')
  })
})

describe('a table with its header in the first column', () => {
  const cellsOf = (...cells: string[][]) =>
    mendedBlocks(rows(...cells)).map((block) => (block.kind === 'row' ? block.cells : block.text))

  it('is set upright', () => {
    expect(
      cellsOf(['TT', '1', '2'], ['Nội dung', 'Trồng cây', 'Tưới cây'], ['Chủ trì', 'Sở Y tế', 'Sở Xây dựng']),
    ).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', 'Trồng cây', 'Sở Y tế'],
      ['2', 'Tưới cây', 'Sở Xây dựng'],
    ])
  })

  it('is so too where it is the card of one task', () => {
    expect(cellsOf(['Tên nhiệm vụ', 'Trồng cây'], ['Cơ quan chủ trì:', 'Sở Y tế'], ['Thời gian', 'Quý I'])).toEqual([
      ['Tên nhiệm vụ', 'Cơ quan chủ trì:', 'Thời gian'],
      ['Trồng cây', 'Sở Y tế', 'Quý I'],
    ])
  })

  it('is none where its first row does not count', () => {
    const table = [
      ['TT', '2025', '2026'],
      ['1', '5', '6'],
      ['2', '7', '8'],
    ]
    expect(cellsOf(...table)).toEqual(table)
  })
})
