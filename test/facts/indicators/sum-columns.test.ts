/** Columns of a table of indicators that add up others, and rows that name their unit. */
import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/parse.js'

const read = (...rows: string[]) => {
  const [head = ''] = rows
  const table = [head, head.replace(/[^|]+/gu, '---'), ...rows.slice(1)].join('\n')
  const plan = 'KẾ HOẠCH\nPhát triển nông thôn\nI. MỤC TIÊU\nTăng thu.\nII. NHIỆM VỤ\n1. Tuyên truyền.\n'
  const text = `${plan}PHỤ LỤC\nCÁC CHỈ TIÊU\n${table}\n`
  return parsePlanText(text).indicators.map(({ value, by, period }) => [value?.min, by ?? period])
}

describe('a column of totals', () => {
  it('is over all the years that add up to it', () => {
    expect(
      read(
        '| TT | Nội dung | ĐVT | Tổng số | 2026 | 2027 | 2028 |',
        '| 1 | Kênh mương | Km | 30 | 5 | 10 | 15 |',
        '| 2 | Cầu | Cái | 7,5 | 1 | 2,5 | 4 |',
      ),
    ).toEqual([
      [30, '2028'],
      [5, '2026'],
      [10, '2027'],
      [15, '2028'],
      [7.5, '2028'],
      [1, '2026'],
      [2.5, '2027'],
      [4, '2028'],
    ])
  })

  it('is none of targets where it counts something else', () => {
    expect(read('| TT | Nội dung | ĐVT | Tổng số | 2026 | 2027 |', '| 1 | Xã có chợ | Xã | 90 | 5 | 10 |')).toEqual([
      [5, '2026'],
      [10, '2027'],
    ])
  })

  it('is what two years come to beside the plan of the later', () => {
    expect(
      read(
        '| TT | Chỉ tiêu | Kết quả đến 31/12/2025 | Kế hoạch năm 2026 | Lũy kế đến 31/12/2026 |',
        '| 1 | Sản phẩm đạt 3 sao | 60 | 15 | 75 |',
      ),
    ).toEqual([
      [15, '2026'],
      [75, '2026-12-31'],
    ])
    expect(
      read('| TT | Chỉ tiêu | Lũy kế đến 31/12/2025 | Kế hoạch năm 2026 |', '| 1 | Sản phẩm đạt 3 sao | 60 | 15 |'),
    ).toEqual([[15, '2026']])
  })
})

describe('rows that end with their unit', () => {
  it('are indicators under a column of contents', () => {
    expect(
      read(
        '| TT | Nội dung | Năm gốc (2024) | Mục tiêu 2027 |',
        '| 1 | Hộ dùng nước máy (%) | 60 | 75 |',
        '| 2 | Công suất trạm bơm (m3/ngày đêm) | 900 | 1.500 |',
      ),
    ).toEqual([
      [75, '2027'],
      [1500, '2027'],
    ])
  })
})
