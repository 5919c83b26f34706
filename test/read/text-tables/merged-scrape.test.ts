import { describe, expect, it } from 'vitest'
import { headerTree } from '../../../src/read/text-tables/header-tree.js'
import { mergedTable } from '../../../src/read/text-tables/merged-scrape.js'
import { physicalLines } from '../../../src/text/lines.js'

/** Reads a table of which each argument has the cells of a row that are there. */
function read(...rows: string[][]) {
  const lines = physicalLines(rows.flatMap((row) => row.map((cell) => (cell === '' ? '|' : `${cell} |`))).join('\n'))
  return mergedTable(lines, 0)?.rows.map(({ cells }) => cells) ?? null
}

const head = ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Tiến độ', 'Chủ trì', 'Phối hợp']

describe('a table of cells one after the other', () => {
  it('has a header of several rows, whose parts stand behind it', () => {
    expect(
      read(head, ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2027'], ['2', 'Lập sổ', 'Sở Y tế', '', '2027']),
    ).toEqual([
      ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Tiến độ'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2027'],
      ['2', 'Lập sổ', 'Sở Y tế', '', '2027'],
    ])
  })

  it('has parts for who leads, who watches over it and whom it goes to, and months for titles', () => {
    const parted = ['TT', 'Tên đề án', 'Phân công', 'Cấp trình', 'Thời hạn']
    const parts = ['Cơ quan chủ trì', 'Lãnh đạo UBND phụ trách', 'UBND tỉnh', 'HĐND tỉnh']
    const rows = read(
      [...parted, ...parts],
      ['Tháng 3'],
      ['1', 'Đề án trường lớp', 'Sở Giáo dục và Đào tạo', 'Lê Thị Mai', 'x', '', '15/3/2026'],
      ['Tháng 4'],
      ['2', 'Quy chế rừng', 'Chi cục Kiểm lâm', 'Trần Văn Đức', 'x', 'x', '10/4/2026'],
    )
    expect(rows?.slice(1, 3)).toEqual([
      ['', '', 'Cơ quan chủ trì', 'Lãnh đạo UBND phụ trách', 'UBND tỉnh', 'HĐND tỉnh', ''],
      ['Tháng 3', '', '', '', '', '', ''],
    ])
    expect(rows?.[5]).toEqual(['2', 'Quy chế rừng', 'Chi cục Kiểm lâm', 'Trần Văn Đức', 'x', 'x', '10/4/2026'])
  })

  it('may open with times that reach over several rows', () => {
    expect(
      read(
        ['Tháng', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
        ['01/2026', 'Họp triển khai', 'Văn phòng xã', 'Các phòng'],
        ['Tặng quà', 'Phòng Nội vụ', ''],
        ['02/2026', 'Trồng cây', 'Phòng Kinh tế', 'UBND các xã'],
      )?.slice(1),
    ).toEqual([
      ['01/2026', 'Họp triển khai', 'Văn phòng xã', 'Các phòng'],
      ['', 'Tặng quà', 'Phòng Nội vụ', ''],
      ['02/2026', 'Trồng cây', 'Phòng Kinh tế', 'UBND các xã'],
    ])
  })

  it('has titles over all columns in one cell, with their labels or behind them', () => {
    const rows = read(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['I', 'Hạ tầng'],
      ['1', 'Xây trạm', 'Sở Y tế', '2026'],
      ['II. NHÂN LỰC'],
      ['2', 'Mở lớp', 'Sở Nội vụ', '2027'],
    )
    expect(rows?.slice(1)).toEqual([
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Xây trạm', 'Sở Y tế', '2026'],
      ['II. NHÂN LỰC', '', '', ''],
      ['2', 'Mở lớp', 'Sở Nội vụ', '2027'],
    ])
  })

  it('has the lead of the row above where those who coordinate are several', () => {
    const rows = read(
      head,
      ['1', 'Xây trạm', 'Sở Y tế', 'Sở Tài chính; Sở Xây dựng', '2026'],
      ['2', 'Mở lớp', 'Sở Nội vụ; các xã', '2027'],
      ['3', 'Lập sổ', 'Văn phòng UBND tỉnh', 'Năm 2027'],
    )
    expect(rows?.slice(3)).toEqual([
      ['2', 'Mở lớp', '', 'Sở Nội vụ; các xã', '2027'],
      ['3', 'Lập sổ', '', 'Văn phòng UBND tỉnh', 'Năm 2027'],
    ])
  })

  it('has a lead before the tasks, over several of them', () => {
    const rows = read(
      ['TT', 'Cơ quan chủ trì', 'Nhiệm vụ', 'Thời hạn', 'Sản phẩm'],
      ['1', 'Sở Y tế', 'Xây trạm', '2026', 'Trạm'],
      ['2', 'Mở lớp', 'Quý I/2027', 'Lớp học'],
    )
    expect(rows?.[2]).toEqual(['2', '', 'Mở lớp', 'Quý I/2027', 'Lớp học'])
  })

  it('needs no column of labels where its header names work and who does it', () => {
    expect(
      read(
        ['Nội dung', 'Đơn vị thực hiện', 'Thời gian', 'Kết quả'],
        ['1. Hạ tầng'],
        ['Xây trạm', 'Phòng Kinh tế', 'Quý I/2026', 'Trạm'],
        ['Sửa cầu', 'Phòng Kinh tế', 'Năm 2027', 'Cầu'],
      )?.slice(1),
    ).toEqual([
      ['1. Hạ tầng', '', '', ''],
      ['Xây trạm', 'Phòng Kinh tế', 'Quý I/2026', 'Trạm'],
      ['Sửa cầu', 'Phòng Kinh tế', 'Năm 2027', 'Cầu'],
    ])
  })

  it('is told from the figures in its cells by the labels that count on', () => {
    expect(
      read(
        ['TT', 'Chỉ tiêu', 'ĐVT', '2026', '2027'],
        ['1', 'Số trạm', 'Trạm', '2', '3'],
        ['2', 'Số lớp', 'Lớp', '8', '9'],
      )?.slice(1),
    ).toEqual([
      ['1', 'Số trạm', 'Trạm', '2', '3'],
      ['2', 'Số lớp', 'Lớp', '8', '9'],
    ])
  })
})

describe('headerTree', () => {
  it('puts parts of parts in a third row', () => {
    expect(
      headerTree(
        [
          'TT',
          'Chỉ tiêu',
          'Kế hoạch năm 2026',
          'Mục tiêu các năm',
          'Cả năm',
          'Trong đó',
          '2027',
          '2028',
          '6 tháng đầu',
          '6 tháng cuối',
        ],
        7,
      )?.map(({ cells }) => cells.join('|')),
    ).toEqual([
      'TT|Chỉ tiêu|Kế hoạch năm 2026|||Mục tiêu các năm|',
      '||Cả năm|Trong đó||2027|2028',
      '|||6 tháng đầu|6 tháng cuối||',
    ])
  })

  it('knows quarters, bounds of time and sources of money', () => {
    const rows = (...cells: string[]) => headerTree(cells, cells.length - 1)?.[1]?.cells.join('|')
    expect(rows('TT', 'Việc', 'Thời gian', 'Chủ trì', 'Quý I', 'Quý II')).toBe('||Quý I|Quý II|')
    expect(rows('TT', 'Việc', 'Thời gian', 'Chủ trì', 'Bắt đầu', 'Kết thúc')).toBe('||Bắt đầu|Kết thúc|')
    expect(rows('TT', 'Việc', 'Chủ trì', 'Kinh phí', 'Tổng số', 'Khác')).toBe('|||Tổng số|Khác')
  })

  it('is none where no words tell which cell is parted', () => {
    expect(headerTree(['TT', 'Việc', 'Nơi', 'Loại', 'Trong', 'Ngoài'], 5)).toBeNull()
  })
})
