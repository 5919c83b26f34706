import { describe, expect, it } from 'vitest'
import { gridTables } from '../../../src/read/text-tables/grid-table.js'

const read = (...lines: string[]) => gridTables(lines, (line) => line.replaceAll('**', ''))

describe('gridTables', () => {
  it('reads the rows between the rules, the lines of a cell joined', () => {
    const lines = [
      'Phụ lục',
      '+----+-----------+-------------+',
      '| TT | Việc      | Chủ trì     |',
      '+====+===========+=============+',
      '| 1  | Rà soát   | Sở Nông     |',
      '|    | quy hoạch | nghiệp      |',
      '+----+-----------+-------------+',
      'Hết.',
    ]
    expect(read(...lines)).toEqual([
      {
        from: 1,
        to: 7,
        rows: [
          { kind: 'row', cells: ['TT', 'Việc', 'Chủ trì'], line: 3, first: true },
          { kind: 'row', cells: ['1', 'Rà soát quy hoạch', 'Sở Nông nghiệp'], line: 5, first: false },
        ],
      },
    ])
  })

  it('puts a cell over several columns into its first one', () => {
    const rows = read('+---+-----+', '| I. Đất  |', '+---+-----+', '| 1 | Đo  |', '+---+-----+')[0]?.rows
    expect(rows?.map((row) => row.cells)).toEqual([
      ['I. Đất', ''],
      ['1', 'Đo'],
    ])
  })

  it('marks a cell that reaches over a rule', () => {
    const rows = read('+---+--------+', '| 1 | Sở     |', '+---+ Y tế   |', '| 2 |        |', '+---+--------+')[0]?.rows
    expect(rows?.map(({ cells, merged }) => [cells, merged])).toEqual([
      [['1', 'Sở'], undefined],
      [
        ['2', 'Y tế'],
        [false, true],
      ],
    ])
  })

  it('takes the emphasis off the letters of a narrow column', () => {
    const table = read('+---+---+', '| * | a |', '| 5 |   |', '| * |   |', '+---+---+')[0]
    expect(table?.rows[0]?.cells).toEqual(['5', 'a'])
  })

  it('joins the letters of a column too narrow for a word', () => {
    expect(
      read(
        '+---+------+',
        '| * | Việc |',
        '| * |      |',
        '| T |      |',
        '| T |      |',
        '| * |      |',
        '| * |      |',
        '+---+------+',
      )[0]?.rows[0]?.cells,
    ).toEqual(['TT', 'Việc'])
  })

  it('takes no drawing without a closing rule for a table', () => {
    expect(read('+----+----+', '| a  | b  |', 'Hết.')).toEqual([])
  })
})
