import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readText } from '../../../src/read/text.js'

const plan = (...lines: string[]) => parsePlan(lines.join('\n'), { name: 'a.txt' })
const rowsOf = (...lines: string[]): string[][] => {
  const source = readText(lines.join('\n'))
  return source.lines
    .filter((line) => line.kind === 'row')
    .map((line) => (line.cells ?? []).map(({ start, end }) => source.text.slice(start, end)))
}

const GRID = [
  '+-----------------------+----------------------------------------+',
  '| ỦY BAN NHÂN DÂN       | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM     |',
  '|                       |                                        |',
  '| TỈNH SƠN HÀ           | Độc lập - Tự do - Hạnh phúc            |',
  '|                       |                                        |',
  '| Số: 12/KH-UBND        | Sơn Hà, ngày 05 tháng 3 năm 2026       |',
  '+=======================+========================================+',
  '+-----------------------+----------------------------------------+',
]
const COLUMNS = [
  '  ----------------------- ---------------------------------------',
  '  ỦY BAN NHÂN DÂN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '  TỈNH SƠN HÀ             Độc lập - Tự do - Hạnh phúc',
  '',
  '  Số: 12/KH-UBND          Sơn Hà, ngày 05 tháng 3 năm 2026',
  '  ----------------------- ---------------------------------------',
]
const BODY = ['', 'KẾ HOẠCH', '', 'Chuyển đổi số năm 2026', '', 'I. NHIỆM VỤ', '', '1. Sở Nội vụ tổ chức tập huấn.']

describe('a plain text with tables between rules', () => {
  it.each([
    ['a grid', GRID],
    ['columns', COLUMNS],
  ])('has its letterhead in %s', async (_, letterhead) => {
    const { document, tasks } = await plan(...letterhead, ...BODY)
    expect(document).toMatchObject({
      number: '12/KH-UBND',
      date: '2026-03-05',
      place: 'Sơn Hà',
      title: 'Chuyển đổi số năm 2026',
    })
    expect(document.issuer.name).toBe('Ủy ban nhân dân tỉnh Sơn Hà')
    expect(tasks.map(({ id }) => id)).toEqual(['I.1'])
  })

  it('has the rows of its tables', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát quy hoạch và kế hoạch', 'Sở Xây dựng'],
      ['2', 'Lập sổ', 'Sở Y tế'],
    ]
    expect(
      rowsOf(
        '  -----------------------------------------',
        '  TT   Nhiệm vụ             Chủ trì',
        '  ---- -------------------- ---------------',
        '  1    Rà soát quy hoạch    Sở Xây dựng',
        '       và kế hoạch',
        '',
        '  2    Lập sổ               Sở Y tế',
        '  -----------------------------------------',
      ),
    ).toEqual(rows)
    expect(
      rowsOf(
        '+----+----------------------+-------------+',
        '| TT | Nhiệm vụ             | Chủ trì     |',
        '+====+======================+=============+',
        '| 1  | Rà soát quy hoạch    | Sở Xây dựng |',
        '|    | và kế hoạch          |             |',
        '+----+----------------------+-------------+',
        '| 2  | Lập sổ               | Sở Y tế     |',
        '+----+----------------------+-------------+',
      ),
    ).toEqual(rows)
  })

  it('joins the lines of a cell that broke where the next word had no room, and no others', () => {
    expect(
      rowsOf(
        '+----+-----------+-----------+------+',
        '| TT | Nhiệm vụ  | Chủ trì   | Thời |',
        '|    |           |           | gian |',
        '+====+===========+===========+======+',
        '| 1  | Rà soát   | Đảng ủy   | 1/   |',
        '|    | Quy hoạch | UBND tỉnh | 2026 |',
        '+----+-----------+-----------+------+',
        '| 2  | Lập sổ    | Sở Y tế   | T    |',
        '|    |           | Sở Nội vụ | háng |',
        '|    |           |           | 7/   |',
        '|    |           |           | 2026 |',
        '+----+-----------+-----------+------+',
      ),
    ).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Rà soát Quy hoạch', 'Đảng ủy UBND tỉnh', '1/2026'],
      ['2', 'Lập sổ', 'Sở Y tế Sở Nội vụ', 'Tháng 7/2026'],
    ])
    // a break with room behind it was made by who wrote the cell
    expect(
      rowsOf(
        '+----+-------------+--------------------------+',
        '| TT | Nhiệm vụ    | Chủ trì                  |',
        '+====+=============+==========================+',
        '| 1  | Lập sổ      | Sở Y tế\\                 |',
        '|    |             | Sở Nội vụ                |',
        '+----+-------------+--------------------------+',
      )[1]?.[2],
    ).toBe('Sở Y tế\u2028Sở Nội vụ')
  })

  it('has tables of one row between two rules, and none from the lower rule on', () => {
    const one = (left: string, right: string) => [
      '  ------------------- -------------------',
      `  ${left.padEnd(19)} ${right}`,
      '  ------------------- -------------------',
    ]
    const between = ['', 'Các ví dụ trên được trình bày cách nhau một dòng đơn.', '']
    expect(rowsOf(...one('BỘ NỘI VỤ', 'Số: 1/QĐ-BNV'), ...between, ...one('SỞ Y TẾ', 'Số: 2/QĐ-SYT'))).toEqual([
      ['BỘ NỘI VỤ', 'Số: 1/QĐ-BNV'],
      ['SỞ Y TẾ', 'Số: 2/QĐ-SYT'],
    ])
  })

  it('has no table over lines at the margin', () => {
    const rule = '  ------------------- -------------------'
    expect(rowsOf(rule, 'Sở Nội vụ chủ trì tổ chức thực hiện.', '', 'Sở Y tế phối hợp.', rule)).toEqual([])
  })

  it('has none at the rules below the two names of a letterhead', () => {
    expect(
      rowsOf(
        'UBND TỈNH SƠN HÀ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '  ------- -----------',
        'Số: 12/KH-UBND            Sơn Hà, ngày 05 tháng 3 năm 2026',
        '',
        ...BODY,
      ),
    ).toEqual([])
  })
})
