/** Columns of a table of indicators that are headed by parts of a year. */
import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/parse.js'

const read = (...rows: string[]) => {
  const [head = ''] = rows
  const table = [head, head.replace(/[^|]+/gu, '---'), ...rows.slice(1)].join('\n')
  const plan = 'KẾ HOẠCH\nPhát triển năm 2027\nI. MỤC TIÊU\nTăng thu.\nII. NHIỆM VỤ\n1. Tuyên truyền.\n'
  const text = `${plan}PHỤ LỤC\nCHỈ TIÊU PHÁT TRIỂN NĂM 2027\n${table}\n`
  return parsePlanText(text).indicators.map(({ value, by }) => [value?.min, by])
}

describe('a column headed by a part of a year', () => {
  it('is a target beside the plan of the year, for its own part', () => {
    expect(
      read(
        '| TT | Chỉ tiêu | Đơn vị | Thực hiện 2026 | Kế hoạch 2027 | Quý I | Quý II |',
        '| 1 | Số lớp học | Lớp | 30 | 40 | 9 | 20 |',
      ),
    ).toEqual([
      [40, '2027'],
      [9, '2027-33'],
      [20, '2027-34'],
    ])
  })

  it.each([
    ['Quý III', 'Quý IV', '2027-35', '2027-36'],
    ['6 tháng đầu năm', '6 tháng cuối năm', '2027-40', '2027-41'],
    ['Tháng 2', '9 tháng', '2027-02', '2027-09'],
  ])('is of the year that the title names where no column does: %s, %s', (one, other, first, second) => {
    expect(
      read(`| TT | Chỉ tiêu | Đơn vị | ${one} | ${other} | Cả năm |`, '| 1 | Số lớp học | Lớp | 9 | 31 | 40 |'),
    ).toEqual([
      [9, first],
      [31, second],
      [40, '2027'],
    ])
  })

  it('is of none of several years', () => {
    expect(
      read(
        '| TT | Chỉ tiêu | Đơn vị | Năm 2027 | Năm 2028 | Quý I | Quý II |',
        '| 1 | Số lớp học | Lớp | 40 | 50 | 9 | 20 |',
      ),
    ).toEqual([
      [40, '2027'],
      [50, '2028'],
    ])
  })
})
