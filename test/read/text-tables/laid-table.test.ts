import { describe, expect, it } from 'vitest'
import { CELL_BREAK } from '../../../src/read/block.js'
import { laidTable } from '../../../src/read/text-tables/laid-table.js'
import { physicalLines } from '../../../src/text/lines.js'

/** Reads a table of which each argument has the lines of a row. */
function read(...rows: string[][]) {
  return laidTable(physicalLines(rows.flat().join('\n')), 0)?.rows.map(({ cells }) => cells) ?? null
}

const HEAD = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn']
const FIRST = ['1', 'Mở chợ phiên', 'Sở Công Thương', 'UBND xã Sơn Hà', 'Hội Nông dân xã', 'Quý II/2027']
const SECOND = ['2', 'Trồng chè trên đất dốc', 'Chi cục Kiểm lâm', '- Sở Y tế', '- Các hợp tác xã', 'Năm 2028']
const THIRD = ['3', 'Nuôi ong:', '- Lấy mật;', '- Lấy phấn.', 'Trạm Khuyến nông', 'Các chủ rừng', 'Hằng năm']

const FIRST_ROW = ['1', 'Mở chợ phiên', 'Sở Công Thương', `UBND xã Sơn Hà${CELL_BREAK}Hội Nông dân xã`, 'Quý II/2027']
const SECOND_ROW = [
  '2',
  'Trồng chè trên đất dốc',
  'Chi cục Kiểm lâm',
  `- Sở Y tế${CELL_BREAK}- Các hợp tác xã`,
  'Năm 2028',
]
const THIRD_ROW = [
  '3',
  ['Nuôi ong:', '- Lấy mật;', '- Lấy phấn.'].join(CELL_BREAK),
  'Trạm Khuyến nông',
  'Các chủ rừng',
  'Hằng năm',
]

describe('a table whose paragraphs are a line each', () => {
  it('has cells of several lines', () => {
    expect(read(HEAD, FIRST, SECOND, THIRD)).toEqual([HEAD, FIRST_ROW, SECOND_ROW, THIRD_ROW])
  })

  it('leaves cells empty, told by empty lines or by the cells that are there', () => {
    const empty = ['4', 'Đắp đập', 'Chi cục Thủy lợi', '', '2029']
    expect(read(HEAD, FIRST, SECOND, THIRD, empty, ['5', ...FIRST.slice(1)])?.[4]).toEqual(empty)
    const without = empty.filter((cell) => cell !== '')
    expect(read(HEAD, FIRST, SECOND, THIRD, without, ['5', ...FIRST.slice(1)])?.[4]).toEqual(empty)
  })

  it('has titles over all columns, above which labels begin anew, and rows behind dashes', () => {
    const rows = read(
      HEAD,
      ['A. Buôn bán'],
      FIRST,
      SECOND,
      ['B. Chăn nuôi'],
      ['1', ...THIRD.slice(1)],
      ['-', ...THIRD.slice(1)],
    )
    expect(rows?.map(([label]) => label)).toEqual(['TT', 'A. Buôn bán', '1', '2', 'B. Chăn nuôi', '1', '-'])
    expect(rows?.[1]?.slice(1)).toEqual(['', '', '', ''])
  })

  it('has a header of two rows', () => {
    const head = ['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời hạn', 'Chủ trì', 'Phối hợp']
    expect(read(head, FIRST, SECOND, THIRD)?.slice(0, 3)).toEqual([
      ['TT', 'Nhiệm vụ', 'Phân công thực hiện', '', 'Thời hạn'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      FIRST_ROW,
    ])
  })

  it('ends with the cells of its last row, before a signature and what stands behind it', () => {
    const lines = physicalLines(
      [...HEAD, ...FIRST, ...SECOND, ...THIRD, 'Ghi nhận các ý kiến đã nêu tại hội trường.'].join('\n'),
    )
    expect(laidTable(lines, 0)?.end).toBe(lines.length - 1)
    const signed = physicalLines([...HEAD, ...FIRST, ...SECOND, ...THIRD, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'].join('\n'))
    expect(laidTable(signed, 0)?.end).toBe(signed.length - 2)
  })

  it('is none where the lines are those of narrow columns', () => {
    const narrow = ['Mở chợ phiên ở', 'các bản xa', 'Sở Công', 'thương', 'UBND xã', 'Sơn Hà', 'Quý II/2027']
    expect(read(HEAD, ['1', ...narrow], ['2', ...narrow], ['3', ...narrow])).toBeNull()
  })

  it('is none without columns of bodies, with few rows, or where the cells do not fit their columns', () => {
    expect(read(['TT', 'Họ và tên', 'Năm sinh', 'Ghi chú'], FIRST, SECOND, THIRD)).toBeNull()
    expect(read(HEAD, FIRST, SECOND)).toBeNull()
    const other = ['Rừng trồng', 'Nước sạch', 'Đường làng', 'Chợ quê']
    expect(read(HEAD, ['1', ...other], ['2', ...other], ['3', ...other])).toBeNull()
  })
})
