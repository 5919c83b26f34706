import { describe, expect, it } from 'vitest'
import { pipeTables } from '../../../src/read/markdown/pipe-table.js'

const tables = (...lines: string[]) =>
  pipeTables(lines, (cell) => cell).map(({ from, to, rows }) => [from, to, rows.map((row) => row.cells)])

describe('pipeTables', () => {
  it('reads rows between bars around a rule', () => {
    expect(tables('Phụ lục', '| TT | Việc |', '|:--|--:|', '| 1 | Rà  soát |', 'Hết')).toEqual([
      [
        1,
        4,
        [
          ['TT', 'Việc'],
          ['1', 'Rà soát'],
        ],
      ],
    ])
  })

  it('reads a row over the lines of its cells, over a rule or with the cells of the rows above', () => {
    expect(
      tables(
        '| SỞ Y TẾ',
        '--- | AN LĨNH',
        '* |',
        '| --- | --- |',
        '| Số: 5',
        '/KH | Ngày 6 |',
        '',
        '| a',
        'b',
        '| c | d |',
      ),
    ).toEqual([
      [
        0,
        6,
        [
          ['SỞ Y TẾ\u2028---', 'AN LĨNH\u2028*'],
          ['Số: 5\u2028/KH', 'Ngày 6'],
        ],
      ],
    ])
    expect(tables('| a', '', 'b |', '| --- |')).toEqual([])
    expect(tables('| a | b', 'c |', 'Sở Y tế')).toEqual([])
  })

  it('says on which line each row stands, and which is the first', () => {
    const [table] = pipeTables(['', '| a |', '|---|', '| b |'], (cell) => cell)
    expect(table?.rows.map(({ line, first }) => [line, first])).toEqual([
      [2, true],
      [4, false],
    ])
  })

  it('needs a rule', () => {
    expect(tables('| a | b |', '| c | d |')).toEqual([])
  })

  it('leaves empty rows out, and a table of nothing else', () => {
    expect(tables('| a | b |', '|---|---|', '|  |  |', '| c | |')).toEqual([
      [
        0,
        4,
        [
          ['a', 'b'],
          ['c', ''],
        ],
      ],
    ])
    expect(tables('| | |', '|---|---|')).toEqual([])
  })

  it('keeps bars that a backslash escapes', () => {
    expect(tables('| a \\| b | c |', '|---|---|')).toEqual([[0, 2, [['a | b', 'c']]]])
  })

  it('breaks a cell at the items of a list that run on', () => {
    expect(tables('| - Kế hoạch của tỉnh. - Ít nhất 15 xã có sổ - Tuyến Hà Nội - Đà Nẵng |', '|---|')[0]?.[2]).toEqual([
      ['- Kế hoạch của tỉnh.\u2028- Ít nhất 15 xã có sổ - Tuyến Hà Nội - Đà Nẵng'],
    ])
    expect(tables('| Sở Y tế - Báo cáo năm |', '|---|')[0]?.[2]).toEqual([['Sở Y tế - Báo cáo năm']])
  })

  it('cleans each cell with what it is given', () => {
    const [table] = pipeTables(['| **a** |', '|---|'], (cell) => cell.replaceAll('*', ''))
    expect(table?.rows[0]?.cells).toEqual(['a'])
  })

  it('parts tables that other lines part', () => {
    expect(tables('| a |', '|---|', '', '| b |', '|---|')).toHaveLength(2)
  })
})

describe('rows between bars without a rule', () => {
  it('are a table where each has three cells or more, and all as many', () => {
    expect(tables('| TT | Việc | Hạn |', '| 1 | Rà soát | Quý I |')[0]?.[2]).toHaveLength(2)
    expect(tables('| TT | Việc | Hạn |', '| 1 | Rà soát |')).toEqual([])
    expect(tables('| TT | Việc | Hạn |')).toEqual([])
  })

  it('takes a single dash with a colon for a rule, and one without for a cell', () => {
    expect(tables('| a | b |', '|:-:|-:|', '| c | d |')).toEqual([
      [
        0,
        3,
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ])
    expect(tables('| a | b |', '|---|---|', '| - | - |')[0]?.[2]).toContainEqual(['-', '-'])
  })

  it('puts a row together whose cells hold line ends, where it has as many cells as the others', () => {
    const head = ['| TT | Việc | Ai |', '|---|---|---|']
    const cells = (...lines: string[]) => tables(...head, ...lines)[0]?.[2]
    expect(cells('| 1 | Chuẩn bị:', '- Phòng họp', '- Tài liệu | Văn', 'phòng |', '| 2 | Họp | Sở |')).toEqual([
      ['TT', 'Việc', 'Ai'],
      ['1', 'Chuẩn bị:\u2028- Phòng họp\u2028- Tài liệu', 'Văn phòng'],
      ['2', 'Họp', 'Sở'],
    ])
    expect(cells('| 1 | Chuẩn bị', 'Phòng họp |')).toEqual([['TT', 'Việc', 'Ai']])
    expect(cells('| 1 | Chuẩn bị', '', 'Phòng họp | Sở |')).toEqual([['TT', 'Việc', 'Ai']])
    expect(pipeTables([...head, '| 1 | a', 'b | c |', '| 2 | d | e |'], (cell) => cell)[0]?.rows.at(-1)?.line).toBe(5)
  })
})
