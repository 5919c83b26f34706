import { describe, expect, it } from 'vitest'
import { isTabbed, tabbedParts } from '../../../src/read/text-tables/tabbed.js'

const parts = (text: string) =>
  tabbedParts(text).map((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells) : part.lines.map((line) => `${line.line}: ${line.text}`),
  )

describe('isTabbed', () => {
  it.each([
    ['two rows of three cells', 'a\tb\tc\nd\te\tf', true],
    ['rows with empty cells', 'a\t\tc\n\te\tf', true],
    ['rows with an empty line between them', 'a\tb\tc\n\nd\te\tf', true],
    ['one row', 'a\tb\tc\nd', false],
    ['labels before several tabs', '1.\t\tRà soát\n2.\t\tBáo cáo\na)\t\tTỉnh', false],
    ['rows with an empty second cell', '1.\t\tRà soát\n2.\tSở\tBáo cáo', true],
    ['labels behind a tab and before one', '\t-\tRà soát\n\t-\tBáo cáo\n\t1.1\tTỉnh', false],
    ['two columns', 'a\tb\nd\te', false],
    ['rows of unequal length', 'a\tb\tc\nd\te\tf\tg', false],
    ['indented lines', '\ta\n\tb\n\tc', false],
    ['deeply indented lines', '\t\ta\n\t\tb', false],
    ['no tabs', 'a b c\nd e f', false],
  ])('for %s says what it is', (_, text, expected) => {
    expect(isTabbed(text)).toBe(expected)
  })
})

describe('tabbedParts', () => {
  it('tells tables from the lines around them, runs of blanks put together', () => {
    expect(parts('Phụ lục\nTT\tViệc\tChủ trì\n1\t Rà   soát \tSở Y tế\nHết\n')).toEqual([
      ['1: Phụ lục'],
      [
        ['TT', 'Việc', 'Chủ trì'],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
      ['4: Hết'],
    ])
  })

  it('says on which line each row stands, and which is the first', () => {
    const [, table] = tabbedParts('Phụ lục\na\tb\tc\nd\te\tf')
    expect(table?.kind === 'table' && table.rows.map(({ line, first }) => [line, first])).toEqual([
      [2, true],
      [3, false],
    ])
  })

  it('opens another table where the number of cells changes', () => {
    expect(parts('a\tb\tc\nd\te\tf\n1\t2\t3\t4\n5\t6\t7\t8')).toHaveLength(2)
  })

  it('fills the rows under a header with `TT` whose last cells are lost', () => {
    expect(parts('TT\tViệc\tĐơn vị\t\tHạn\n\t\tChủ trì\tPhối hợp\nI\tMột\n1\tHai\t\tSở Y tế\nHết')).toEqual([
      [
        ['TT', 'Việc', 'Đơn vị', '', 'Hạn'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        ['I', 'Một', '', '', ''],
        ['1', 'Hai', '', 'Sở Y tế', ''],
      ],
      ['5: Hết'],
    ])
  })

  it('takes in the rows of parts that a dash begins, and no list behind the table', () => {
    expect(parts('TT\tViệc\tĐơn vị\tHạn\n1\tMột\tSở Y tế\n-\tHai\tSở Nội vụ\t2027\n-\tHết')).toEqual([
      [
        ['TT', 'Việc', 'Đơn vị', 'Hạn'],
        ['1', 'Một', 'Sở Y tế', ''],
        ['-', 'Hai', 'Sở Nội vụ', '2027'],
      ],
      ['4: - Hết'],
    ])
  })

  it('leaves a lone line with tabs among the lines', () => {
    expect(parts('a\tb\tc\nd\te\tf\ng\th')).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      ['3: g h'],
    ])
  })

  it('keeps a row of nothing but tabs, and one with only its last cell, inside a table', () => {
    expect(parts('a\tb\tc\nd\te\tf\n\t\t\n\t\tg\nh\ti\tk')).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['', '', ''],
        ['', '', 'g'],
        ['h', 'i', 'k'],
      ],
    ])
  })

  it('takes a line of tabs that has another number of cells for the end of a table', () => {
    expect(parts('a\tb\tc\nd\te\tf\n\t\t\t\ng\th\ti\nk\tl\tm')).toHaveLength(2)
  })
})

describe('runs of rows', () => {
  it('begin at the first line with as many tabs', () => {
    expect(parts('x\ty\na\tb\tc\nd\te\tf')).toEqual([
      ['1: x y'],
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ])
  })

  it('take no line of one tab for the last cell of a table', () => {
    expect(isTabbed('a\tb\n\tc')).toBe(false)
    expect(parts('a\tb\n\tc')).toEqual([['1: a b', '2: c']])
  })

  const head = 'TT\tViệc\tChủ trì\tThời hạn'

  it('puts the lines together over which the paragraphs of a cell spread a row', () => {
    const text = `${head}\nI\tĐất đai\n1\tTrồng rừng:\n- Xã An: 4 ha\n\n- Xã Bình: 2 ha\tSở Y tế\tQuý II\n2\tRà soát\tSở Nội vụ\tQuý III\nHết\n`
    expect(parts(text)).toEqual([
      [
        ['TT', 'Việc', 'Chủ trì', 'Thời hạn'],
        ['I', 'Đất đai', '', ''],
        ['1', 'Trồng rừng:\u2028- Xã An: 4 ha\u2028- Xã Bình: 2 ha', 'Sở Y tế', 'Quý II'],
        ['2', 'Rà soát', 'Sở Nội vụ', 'Quý III'],
      ],
      ['8: Hết'],
    ])
  })

  it('ends such a table before what stands behind it', () => {
    const rows = `${head}\n1\tTrồng\nrừng\tSở Y tế\tQuý II\n2\tRà soát\tSở Nội vụ\tQuý III\n`
    for (const behind of ['PHỤ LỤC II\nDANH MỤC', 'II.\tTỔ CHỨC THỰC HIỆN\n1.\tSở Y tế\nBáo cáo quý'])
      expect(parts(`${rows}${behind}\n${head}\n1\tA\tB\tC`)[0]).toHaveLength(3)
  })

  it('reads the second row of a header that holds only what parts a cell of the first', () => {
    const text =
      'TT\tViệc\tĐơn vị thực hiện\tThời hạn\nChủ trì\tPhối hợp\n1\tA\tSở Y tế\tSở Nội vụ\tQuý I\n2\tB\tSở Y tế\tCông an\tQuý II'
    expect(parts(text)[0]?.slice(0, 2)).toEqual([
      ['TT', 'Việc', 'Đơn vị thực hiện', '', 'Thời hạn'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
    ])
  })

  it('takes in titles over all columns, which have no tab', () => {
    const rows = '1\tRà soát\tSở Y tế\tQuý II\n2\tBáo cáo\tSở Nội vụ\tQuý III'
    for (const title of ['I. Hạ tầng số', 'HẠ TẦNG SỐ', 'Hạ tầng số']) {
      const table = parts(`${head}\n${title}\n${rows}\n${title}\n${rows}\nHết`)[0]
      expect(table?.[1]).toEqual([title, '', '', ''])
      expect(table).toHaveLength(7)
    }
    const again = parts(`${head}\n${rows}\n2. Hạ tầng số\n${head}\n${rows}`)
    expect(again.map((part) => part.length)).toEqual([3, 1, 3])
    const bare =
      'Nội dung công việc\tChủ trì\tThời hạn\nHạ tầng số\nRà soát\tSở Y tế\tQuý II\nBáo cáo\tSở Nội vụ\tQuý III'
    expect(parts(bare)[0]?.map(([first]) => first)).toEqual(['Nội dung công việc', 'Hạ tầng số', 'Rà soát', 'Báo cáo'])
  })

  it('tells a title from a paragraph of the cell above it, where rows are spread over lines', () => {
    const text = `${head}\nI. Hạ tầng số\n1\tRà soát:\n- xã An\tSở Y tế\tQuý II\nNguồn lực\n-\tBáo cáo\tSở Nội vụ\nSở Y tế\tQuý III\nHết`
    expect(parts(text)[0]).toEqual([
      ['TT', 'Việc', 'Chủ trì', 'Thời hạn'],
      ['I. Hạ tầng số', '', '', ''],
      ['1', 'Rà soát:\u2028- xã An', 'Sở Y tế', 'Quý II'],
      ['Nguồn lực', '', '', ''],
      ['-', 'Báo cáo', 'Sở Nội vụ\u2028Sở Y tế', 'Quý III'],
    ])
  })

  it('puts one cell of the first row of a header over the parts that a second row with empty cells gives it', () => {
    const second = '\t\tChủ trì\tPhối hợp\t'
    const text = `TT\tViệc\tĐơn vị thực hiện\tThời hạn\n${second}\n1\tA\tSở Y tế\tSở Nội vụ\tQuý I\n2\tB\tSở Y tế\tCông an\tQuý II`
    expect(parts(text)[0]?.slice(0, 2)).toEqual([
      ['TT', 'Việc', 'Đơn vị thực hiện', '', 'Thời hạn'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
    ])
  })

  it('gives rows below one that leads its lead, where a program left merged cells empty', () => {
    const text = `${head}\n1\tA\tSở Y tế\tQuý I\n2\tB\t\tQuý II\n3\tC\t\tQuý III`
    const [table] = tabbedParts(text)
    expect(table?.kind === 'table' && table.rows.map(({ merged }) => merged?.[2] ?? false)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe('a tabbed table with fewer cells in some rows', () => {
  const rowsOf = (text: string) => tabbedParts(text).flatMap((part) => (part.kind === 'table' ? part.rows : []))

  it('has the months below the name that they part, and empty lines between its rows', () => {
    const rows = rowsOf(
      [
        'TT\tNội dung\tĐơn vị\tTháng thực hiện',
        '1\t2\t3',
        '',
        '1\tRà soát\tVăn phòng\tx\t\t',
        '2\tBáo cáo\tVăn phòng\t\tx\tx',
      ].join('\n'),
    )
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['TT', 'Nội dung', 'Đơn vị', 'Tháng thực hiện', '', ''],
      ['', '', '', '1', '2', '3'],
      ['1', 'Rà soát', 'Văn phòng', 'x', '', ''],
      ['2', 'Báo cáo', 'Văn phòng', '', 'x', 'x'],
    ])
    expect(rows[0]?.widths?.[3]).toBe(3)
  })

  it('has who leads several rows, before their work, once', () => {
    const rows = rowsOf(
      [
        'Cơ quan chủ trì\tNhiệm vụ\tThời hạn',
        'Sở Y tế\tRà soát\tQuý I',
        'Báo cáo\tQuý II',
        'Sở Nội vụ\tLập sổ\tQuý III',
      ].join('\n'),
    )
    expect(rows.map(({ cells, merged }) => [cells[0], cells[1], merged?.[0] ?? false])).toEqual([
      ['Cơ quan chủ trì', 'Nhiệm vụ', false],
      ['Sở Y tế', 'Rà soát', false],
      ['', 'Báo cáo', true],
      ['Sở Nội vụ', 'Lập sổ', false],
    ])
  })

  it('has a title over all columns with a tab behind it', () => {
    const rows = rowsOf(
      [
        'Công việc\tBộ phận phụ trách\tThời hạn',
        'GIAO THÔNG\t',
        'Rà soát\tPhòng Kinh tế\tQuý I',
        'Báo cáo\tPhòng Kinh tế\tQuý I',
      ].join('\n'),
    )
    expect(rows.map(({ cells }) => cells)[1]).toEqual(['GIAO THÔNG', '', ''])
  })
})
