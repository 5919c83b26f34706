import { describe, expect, it } from 'vitest'
import { withMissingCells } from '../../src/read/missing-cells.js'

const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm']
const whole = ['1', 'Lập quy hoạch', 'Sở Xây dựng', 'Sở Tư pháp', 'Quý II/2025', 'Quyết định']
/** The cells of each row; `^` stands for one that is merged with the cell above. */
const read = (...rows: string[][]) =>
  withMissingCells(rows.map((cells, i) => ({ kind: 'row', cells, line: i + 1, first: i === 0 }))).map((row) =>
    row.cells.map((cell, i) => (row.merged?.[i] ? '^' : cell)),
  )

describe('rows with fewer cells than the header', () => {
  it('have the lead of the row above where another body is one of several, and with it what else is missing', () => {
    expect(
      read(
        head,
        whole,
        ['2', 'Rà soát', 'Sở Y tế; các sở liên quan', 'Quý III/2025', 'Báo cáo'],
        ['3', 'Kiểm tra', 'Thường xuyên', 'Báo cáo'],
        ['4', 'Cắm mốc', 'Sở Nội vụ', 'UBND các xã', 'Biên bản'],
      ).slice(2),
    ).toEqual([
      ['2', 'Rà soát', '^', 'Sở Y tế; các sở liên quan', 'Quý III/2025', 'Báo cáo'],
      ['3', 'Kiểm tra', '^', '^', 'Thường xuyên', 'Báo cáo'],
      ['4', 'Cắm mốc', 'Sở Nội vụ', 'UBND các xã', '^', 'Biên bản'],
    ])
  })

  it('have an empty cell where nothing proves that cells were merged, or where the lead may be missing as well', () => {
    expect(read(head, whole, ['2', 'Rà soát', 'Sở Y tế', 'Quý III/2025', 'Báo cáo'])[2]).toEqual([
      '2',
      'Rà soát',
      'Sở Y tế',
      '',
      'Quý III/2025',
      'Báo cáo',
    ])
    expect(read(head, whole, ['2', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý III/2025'])[2]?.at(-1)).toBe('')
  })

  it('stand below a second row of the header that lacks cells too', () => {
    const parts = ['Chủ trì', 'Phối hợp']
    const row = ['1', 'Lập quy hoạch', 'Sở Xây dựng', 'Sở Tư pháp', 'Quý II/2025']
    const below = ['^', '^', ...parts, '^']
    const merged = read(['TT', 'Nhiệm vụ', 'Phân công thực hiện', '', 'Thời hạn'], parts, row)
    expect(merged).toEqual([['TT', 'Nhiệm vụ', 'Phân công thực hiện', '', 'Thời hạn'], below, row])
    expect(read(['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời hạn'], parts, row)).toEqual(merged)
  })

  it('are left alone below another header, or where merged cells are told', () => {
    const row = ['2', 'Rà soát', 'Sở Y tế; các sở', 'Quý III/2025', 'Báo cáo']
    expect(read(['Nhiệm vụ', ...head.slice(1)], whole, row)[2]).toEqual(row)
    const told = withMissingCells([
      { kind: 'row', cells: head, first: true },
      { kind: 'row', cells: whole, merged: whole.map((_, i) => i === 2), first: false },
      { kind: 'row', cells: row, first: false },
    ])
    expect(told[2]?.cells).toEqual(row)
  })
})
