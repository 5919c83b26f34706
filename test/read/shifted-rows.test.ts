import { describe, expect, it } from 'vitest'
import { unshifted } from '../../src/read/shifted-rows.js'

const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm']
const read = (header: string[], ...cells: string[][]) =>
  unshifted([header, ...cells].map((row, i) => ({ kind: 'row' as const, cells: row, line: i + 1, first: i === 0 })))
    .slice(1)
    .map((row) => row.cells)

describe('a row that lacks the cell of who takes part', () => {
  const whole = ['2', 'Tập huấn', 'Sở Y tế', '', 'Quý III/2026', 'Tài liệu']

  it('has an empty one there', () => {
    expect(read(head, ['2', 'Tập huấn', 'Sở Y tế', 'Quý III/2026', 'Tài liệu'])).toEqual([whole])
    expect(read(head, ['2', 'Tập huấn', 'Sở Y tế', 'Quý III/2026', 'Tài liệu', ''])).toEqual([whole])
  })

  it('is none where a time stands under the times, no cell is free or the header is another', () => {
    for (const row of [
      ['1', 'Tập huấn', 'Sở Y tế', 'Hằng năm', 'Quý III/2026', ''],
      ['1', 'Tập huấn', 'Sở Y tế', 'Quý II/2026', 'Tài liệu', 'Ghi chú'],
      whole,
    ])
      expect(read(head, row)).toEqual([row])
    const other = ['2', 'Tập huấn', 'Sở Y tế', 'Quý III/2026', 'Tài liệu', '']
    expect(read(['Nhiệm vụ', ...head.slice(1)], other)).toEqual([other])
  })
})
