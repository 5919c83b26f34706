import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/read/text.js'
import { stackedParts } from '../../../src/read/text-tables/stacked.js'
import { physicalLines } from '../../../src/text/lines.js'

const cells = (text: string): string[][] => {
  const source = readText(text)
  return source.lines
    .filter((line) => line.kind === 'row')
    .map((line) => (line.cells ?? []).map(({ start, end }) => source.text.slice(start, end)))
}
const stack = (...rows: string[][]): string => `PHỤ LỤC\n${rows.map((row) => row.join('\n')).join('\n')}\n`

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']
const FIRST = ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý I/2025']
const SECOND = ['2', 'Lập danh mục dự án', 'Sở Tài chính', 'Quý II/2025']
const THIRD = ['3', 'Tổ chức tập huấn', 'Sở Nội vụ', 'Quý III/2025']

describe('a table with a cell on each line', () => {
  it('is cut at the labels of its rows', () => {
    expect(cells(stack(HEADER, FIRST, SECOND))).toEqual([HEADER, FIRST, SECOND])
  })

  it('has groups of a type of document, and heads as long as two lines', () => {
    const long = 'Luật, nghị định, quyết định của Thủ tướng Chính phủ, thông tư phải sửa đổi, bổ sung hoặc bãi bỏ'
    const header = ['TT', long, 'Chủ trì', 'Thời hạn']
    expect(cells(stack(header, ['I', 'NGHỊ ĐỊNH'], FIRST, SECOND))).toEqual([
      header,
      ['I', 'NGHỊ ĐỊNH', '', ''],
      FIRST,
      SECOND,
    ])
  })

  it('has cells whose lines a program left the blanks of at which it broke them', () => {
    const years = ['2031', '2032', '2033', '2034']
    const text = stack(
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Chia theo các năm', ...years],
      ['1', 'Tỷ lệ xã có trường mầm non đạt \nchuẩn', '%', '70', '75', '80', '90'],
      ['2', 'Tỷ lệ hộ dùng nước sạch', '%', '50', '60', '65', '70'],
      ['3', 'Số lớp học bơi tại các \ntrường', 'lớp', '5', '6', '7', '8'],
      ['4', 'Sản lượng chè xuất khẩu của \ntỉnh', 'tấn', '14', '15', '16', '17'],
    )
    const rows = stackedParts(physicalLines(text)).flatMap((part) => (part.kind === 'table' ? part.rows : []))
    expect(rows.map((row) => row.cells)).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Chia theo các năm', '', '', ''],
      ['', '', '', ...years],
      ['1', 'Tỷ lệ xã có trường mầm non đạt chuẩn', '%', '70', '75', '80', '90'],
      ['2', 'Tỷ lệ hộ dùng nước sạch', '%', '50', '60', '65', '70'],
      ['3', 'Số lớp học bơi tại các trường', 'lớp', '5', '6', '7', '8'],
      ['4', 'Sản lượng chè xuất khẩu của tỉnh', 'tấn', '14', '15', '16', '17'],
    ])
  })

  it('keeps its labels from being taken for page numbers', () => {
    expect(readText(stack(HEADER, FIRST, SECOND, THIRD)).furniture).toEqual([])
  })

  it('leaves the row of column numbers out of the rows', () => {
    expect(cells(stack(HEADER, ['(1)', '(2)', '(3)', '(4)'], FIRST, SECOND))).toEqual([HEADER, FIRST, SECOND])
  })

  it('reads a label with one title as a group', () => {
    expect(cells(stack(HEADER, ['I', 'Quy hoạch'], FIRST, ['II', 'Đào tạo'], ['1', ...THIRD.slice(1)]))).toEqual([
      HEADER,
      ['I', 'Quy hoạch', '', ''],
      FIRST,
      ['II', 'Đào tạo', '', ''],
      ['1', ...THIRD.slice(1)],
    ])
  })

  it('puts the rests of a row that a page break cut behind its cells', () => {
    const broken = [...SECOND, 'đầu tư công trung hạn', 'và Sở Nội vụ']
    expect(cells(stack(HEADER, FIRST, broken, THIRD, ['4', ...FIRST.slice(1)]))[2]).toEqual([
      '2',
      'Lập danh mục dự án đầu tư công trung hạn',
      'Sở Tài chính và Sở Nội vụ',
      'Quý II/2025',
    ])
  })

  it('lays out a row with an empty cell by what the full rows look like', () => {
    expect(cells(stack(HEADER, FIRST, SECOND, THIRD, ['4', 'Báo cáo kết quả', 'Quý IV/2025']))[4]).toEqual([
      '4',
      'Báo cáo kết quả',
      '',
      'Quý IV/2025',
    ])
  })

  it('lays out a row with a cell of two paragraphs by what the full rows look like', () => {
    expect(
      cells(
        stack(
          HEADER,
          FIRST,
          SECOND,
          THIRD,
          ['4', 'Báo cáo', 'Sở Y tế', 'Sở Công Thương', 'Quý IV/2025'],
          ['5', ...FIRST.slice(1)],
        ),
      )[4],
    ).toEqual(['4', 'Báo cáo', 'Sở Y tế\u2028Sở Công Thương', 'Quý IV/2025'])
  })

  it('leaves a column empty for which every row has an empty line', () => {
    const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn']
    const withGap = (row: string[]): string[] => [...row.slice(0, 3), '', ...row.slice(3)]
    expect(cells(stack(header, withGap(FIRST), withGap(SECOND)))).toEqual([header, withGap(FIRST), withGap(SECOND)])
  })

  it('takes a last column that no row fills for the empty one', () => {
    const header = [...HEADER, 'Ghi chú']
    expect(cells(stack(header, FIRST, SECOND))).toEqual([header, [...FIRST, ''], [...SECOND, '']])
  })

  it('keeps the titles of the first groups out of the header', () => {
    const rows = cells(
      stack(HEADER, ['A. Quy hoạch'], ['I. Rà soát'], FIRST, SECOND, ['II. Tập huấn'], ['1', ...THIRD.slice(1)]),
    )
    expect(rows?.[0]).toEqual(HEADER)
    expect(rows?.map(([label]) => label)).toEqual([
      HEADER[0],
      'A. Quy hoạch',
      'I. Rà soát',
      '1',
      '2',
      'II. Tập huấn',
      '1',
    ])
  })

  it('takes empty lines for empty cells where most rows have a line for each column', () => {
    const header = [...HEADER, 'Kết quả']
    const rows = [
      ['I', 'Quy hoạch', '', '', ''],
      [...FIRST, ''],
      ['2', 'Lập danh mục', '', '', 'Danh mục'],
      ['3', 'Tập huấn', '', 'Quý III/2025', ''],
      ['4', 'Báo cáo', 'Sở Y tế', '', ''],
    ]
    expect(cells(stack(header, ...rows))).toEqual([header, ...rows])
    const broken = ['5', 'Rà soát', 'quy hoạch', 'Sở Y tế', 'Quý I/2026', '']
    expect(cells(stack(header, ...rows, broken, ['6', ...FIRST.slice(1), '']))[6]?.[0]).toBe('5')
  })

  it.each([true, false])('has a row of its own for lines that fit the columns again (empty line: %s)', (gap) => {
    const more = [...(gap ? [''] : []), 'Thống kê dự án', 'Sở Nội vụ', 'Năm 2026']
    expect(cells(stack(HEADER, FIRST, [...SECOND, ...more], THIRD, ['4', ...FIRST.slice(1)])).slice(2, 4)).toEqual([
      SECOND,
      ['', 'Thống kê dự án', 'Sở Nội vụ', 'Năm 2026'],
    ])
  })

  it('ends behind the cells of its last row', () => {
    const source = readText(`${stack(HEADER, FIRST, SECOND)}Các sở báo cáo trước ngày 30/11.\n`)
    expect(source.lines.map((line) => line.kind)).toEqual(['paragraph', 'row', 'row', 'row', 'paragraph'])
  })

  it('takes a number in a cell for a cell where it is not the next label', () => {
    const header = ['TT', 'Công trình', 'Số lượng']
    expect(cells(stack(header, ['1', 'Trạm y tế', '12'], ['2', 'Trường học', '7']))).toEqual([
      header,
      ['1', 'Trạm y tế', '12'],
      ['2', 'Trường học', '7'],
    ])
  })

  it('is none where most rows have other numbers of lines than columns', () => {
    expect(cells(stack(HEADER, ['1', 'Rà soát'], ['2', 'Lập', 'danh', 'mục', 'dự án']))).toEqual([])
  })
})

describe('a header with a merged cell, whose parts stand behind all others', () => {
  it.each([
    [
      ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn', 'Chủ trì', 'Phối hợp'],
      ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Thời hạn'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
    ],
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', '2026', '2027'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', ''],
      ['', '', '', '2026', '2027'],
    ],
    [
      ['TT', 'Chỉ tiêu', 'Năm 2025', 'Kế hoạch năm 2026', 'Kế hoạch', 'Ước thực hiện'],
      ['TT', 'Chỉ tiêu', 'Năm 2025', '', 'Kế hoạch năm 2026'],
      ['', '', 'Kế hoạch', 'Ước thực hiện', ''],
    ],
  ])('has two rows: %j', (header, above, below) => {
    const row = (n: string) => [n, 'Rà soát quy hoạch', 'Sở Xây dựng', 'Sở Tài chính', 'Quý I']
    expect(cells(stack(header, row('1'), row('2'))).slice(0, 3)).toEqual([above, below, row('1')])
  })

  it('is one row where the rows fill all its cells', () => {
    const header = ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Chủ trì', 'Phối hợp']
    const row = (n: string) => [n, 'Rà soát', 'Sở Xây dựng', 'Sở Tài chính', 'Sở Y tế']
    expect(cells(stack(header, row('1'), row('2')))[0]).toEqual(header)
  })
})

describe('a table whose rows lack merged cells', () => {
  const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm']
  const whole = (n: number): string[] => [`${n}`, 'Rà soát', 'Sở Xây dựng', 'Sở Tư pháp', 'Quý I/2025', 'Báo cáo']
  const merged = (text: string): number[] =>
    stackedParts(physicalLines(text)).flatMap((part) =>
      part.kind === 'table' ? part.rows.flatMap((row, i) => (row.merged?.[2] ? [i] : [])) : [],
    )

  it('has them where the cells that are there fit their columns', () => {
    const lacking = (n: number): string[] => [`${n}`, 'Lập sổ', 'Sở Nội vụ; các sở liên quan', 'Quý II/2025', 'Sổ']
    const rows = Array.from({ length: 9 }, (_, i) => (i % 2 === 0 ? whole(i + 1) : lacking(i + 1)))
    expect(cells(stack(header, ...rows))[2]).toEqual([
      '2',
      'Lập sổ',
      'Sở Xây dựng',
      'Sở Nội vụ; các sở liên quan',
      'Quý II/2025',
      'Sổ',
    ])
    expect(merged(stack(header, ...rows))).toEqual([2, 4, 6, 8])
  })

  it('ends before the title of the next part', () => {
    const text = stack(
      ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Chủ trì', 'Phối hợp'],
      ['1', 'A', 'Sở Y tế', 'Sở Tài chính'],
      ['2', 'B', 'Sở Y tế', 'Sở Tài chính'],
    )
    expect(readText(`${text}II. TỔ CHỨC THỰC HIỆN\nSở Y tế báo cáo.\n`).text).toContain('\nII. TỔ CHỨC THỰC HIỆN\n')
  })
})

describe('a text with tables in two forms', () => {
  it('has both read', () => {
    const tabbed = ['TT\tChỉ tiêu\tĐVT', '1\tTỷ lệ\t%', '2\tSố lớp\tlớp'].join('\n')
    expect(cells(`${stack(HEADER, FIRST, SECOND)}PHỤ LỤC II\n${tabbed}\n`)).toHaveLength(6)
  })
})
