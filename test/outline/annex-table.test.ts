import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { buildTable } from '../../src/outline/annex-table.js'
import { sourceOf } from '../source-of.js'

function build(rows: string[][], widths?: number[]) {
  const { text, lines } = sourceOf(...rows.map((row) => row.join('\t')))
  if (widths && lines[0]) lines[0].widths = widths
  const table = buildTable(text, lines, 'PL1', new Map())
  return {
    ...table,
    roles: table.columns.map((column) => column.role).join(' '),
    names: table.columns.map((column) => column.name),
    kinds: table.children.map((row) => row.kind).join(' '),
    ids: table.children.map((row) => row.id),
    groups: table.children.map((row) => row.groups.map(({ start, end }) => text.slice(start, end))),
  }
}

const header = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian']

describe('one cell over several rows', () => {
  const lines = [
    'Ngày\tNội dung\tChủ trì',
    'Thứ Hai (04/5/2026)\t\t',
    '\tGiao ban\tThường trực',
    'Thứ Ba (05/5/2026)\t\t',
  ]
  const read = (...shared: [row: number, from: number][]) => {
    const { text, lines: rows } = sourceOf(...lines, '\tHọp thẩm định\tSở Y tế')
    for (const [row, from] of shared) if (rows[row]?.cells) rows[row].cells[0] = { ...rows[from]?.cells?.[0] } as never
    return buildTable(text, rows, 'PL1', new Map()).children.map(({ kind, id }) => [kind, id])
  }

  it('makes a row with nothing beside it say nothing of its own, and no group', () => {
    expect(read([2, 1], [4, 3])).toEqual([
      ['header', null],
      ['empty', null],
      ['item', 'PL1.-1'],
      ['empty', null],
      ['item', 'PL1.-2'],
    ])
  })

  it('is told from the title of a group, which stands in its row alone', () => {
    expect(read().map(([kind]) => kind)).toEqual(['header', 'group', 'item', 'group', 'item'])
  })
})

describe('a title over the columns of the ordinals and of the work', () => {
  it('is that of a group with what its rows add up to beside it', () => {
    const money = ['', 'Nội dung', 'Kinh phí', 'Chủ trì']
    const table = build([
      money,
      ['I. Trồng rừng', '', '1.200', ''],
      ['1', 'Lập sổ', '700', 'Sở Y tế'],
      ['2', 'Mở lớp', '500', 'Sở Y tế'],
      ['II. Giữ rừng', '', '300', ''],
      ['3', 'Trực đêm', '300', 'Sở Y tế'],
      ['Tổng', '', '1.500', ''],
    ])
    expect(table.roles).toBe('ordinal task other lead')
    expect(table.ids.slice(1, 6)).toEqual(['PL1.I', 'PL1.I.1', 'PL1.I.2', 'PL1.II', 'PL1.II.3'])
    expect(table.groups[5]).toEqual(['Giữ rừng'])
    expect(build([money, ['I. Trồng rừng', '', 'nhiều', ''], ['1', 'Lập sổ', '7', '']]).kinds).not.toContain('group')
  })
})

describe('labels of a letter and a number', () => {
  it('are counted below the group of the letter, and whole where none stands above', () => {
    const table = build([
      header,
      ['A', 'Truyền thông', '', ''],
      ['A1', 'Mở lớp', 'Sở Y tế', ''],
      ['B1', 'Lập sổ', 'Sở Y tế', ''],
    ])
    expect(table.ids).toEqual([null, 'PL1.A', 'PL1.A.1', 'PL1.A.B1'])
    expect(build([header, ['A1', 'Mở lớp', 'Sở Y tế', ''], ['A2', 'Lập sổ', 'Sở Y tế', '']]).ids).toEqual([
      null,
      'PL1.A1',
      'PL1.A2',
    ])
  })
})

describe('the column of labels', () => {
  it('may be headed by what is counted, beside that of the times', () => {
    const head = ['Giai đoạn', 'Thời gian', 'Nội dung']
    const table = build([head, ['1', 'Quý I/2027', 'Rà soát'], ['2', 'Quý II/2027', 'Lập sổ']])
    expect(table.roles).toBe('ordinal schedule task')
    expect(table.ids).toEqual([null, 'PL1.1', 'PL1.2'])
    expect(build([head, ['2026', 'Quý I', 'Rà soát'], ['2027', 'Quý II', 'Lập sổ']]).roles).toBe(
      'schedule schedule task',
    )
    expect(
      build([
        ['Giai đoạn', 'Nội dung'],
        ['1', 'Rà soát'],
        ['2', 'Lập sổ'],
      ]).roles,
    ).toBe('schedule task')
  })
})

describe('titles of groups without a label', () => {
  const rows = (label: string) => [
    header,
    ['', 'Thể chế', '', ''],
    [label, 'Rà soát', 'Sở Y tế', 'Quý I'],
    ['', 'Nhân lực', '', ''],
    [label, 'Lập sổ', 'Sở Nội vụ', 'Quý II'],
  ]

  it.each(['', '-'])('stand over rows that have none either: %j', (label) => {
    const table = build(rows(label))
    expect(table.kinds).toBe('header group item group item')
    expect(table.groups[4]).toEqual(['Nhân lực'])
  })

  it('are told from tasks that nobody is charged with yet', () => {
    expect(build([header, ['', 'Rà soát', '', ''], ['', 'Lập sổ', 'Sở Y tế', '']]).kinds).toBe('header item item')
    expect(build([...rows('-'), ['-', 'Tập huấn', '', '']]).kinds).toBe('header group item group item item')
  })
})

describe('labels that a slash closes', () => {
  it('are those of rows and groups', () => {
    const table = build([
      header,
      ['I/', 'Thể chế', '', ''],
      ['1/', 'Rà soát', 'Sở Y tế', 'Quý I'],
      ['2/', 'Lập sổ', '', ''],
    ])
    expect(table.kinds).toBe('header group item item')
    expect(table.ids).toEqual([null, 'PL1.I', 'PL1.I.1', 'PL1.I.2'])
  })
})

describe('a row that lost its label', () => {
  const ids = (...labels: string[]) =>
    build([header, ...labels.map((label) => [label, 'Rà soát', /^[IVX]|^$/.test(label) ? '' : 'Sở Y tế', ''])])
      .ids.slice(1)
      .map((id) => id?.slice(4))

  it('has the one that the rows around it prove', () => {
    expect(build([header, ['7', 'A', 'Sở Y tế', ''], ['', 'B', 'Sở Y tế', ''], ['9', 'C', 'Sở Y tế', '']]).ids).toEqual(
      [null, 'PL1.7', 'PL1.8', 'PL1.9'],
    )
    expect(ids('1.1', '', '1.3')).toEqual(['1.1', '1.2', '1.3'])
    expect(ids('I', '', '2')).toEqual(['I', 'I.1', 'I.2'])
  })

  it('and a group the number before that of the next one', () => {
    expect(ids('', '1', '2', 'II', '1')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1'])
    expect(ids('I', '1', '', '1', 'III', '1')).toEqual(['I', 'I.1', 'II', 'II.1', 'III', 'III.1'])
    expect(ids('I', '1', '', '2', 'III', '3')).toEqual(['I', 'I.1', 'II', 'II.2', 'III', 'III.3'])
  })

  it.each([[['1', '', '2']], [['1', '', '', '4']], [['1', 'a', '', '3']], [['I', '1', '', '2']]])(
    'has none where nothing proves it: %s',
    (labels) => {
      expect(ids(...labels).join(' ')).toContain('-1')
    },
  )

  it('says so', () => {
    const plan = parsePlanText(
      `PHỤ LỤC\nNHIỆM VỤ\n| ${header.join(' | ')} |\n|---|---|---|---|\n| 1 | Lập sổ | Sở Y tế | 2027 |\n| | Rà soát | Sở Y tế | 2027 |\n| 3 | Mua máy | Sở Y tế | 2027 |`,
    )
    expect(plan.tasks.map(({ id }) => id)).toEqual(['PL1.1', 'PL1.2', 'PL1.3'])
    expect(plan.diagnostics.filter(({ rule }) => rule === 'inferred-value').map(({ message }) => message)).toEqual([
      'the row has no number; it is read as “2”, which the rows around it prove',
    ])
  })
})

describe('the header', () => {
  it('gives names and roles of the columns', () => {
    const table = build([header, ['1', 'Rà soát', 'Sở Y tế', 'Quý I']])
    expect(table.names).toEqual(header)
    expect(table.roles).toBe('ordinal task lead schedule')
    expect(table.kinds).toBe('header item')
  })

  it('may have two rows, with a cell over several columns', () => {
    const table = build(
      [
        ['TT', 'Nội dung', 'Đơn vị', '', 'Thời gian'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý I'],
      ],
      [1, 1, 2, 0, 1],
    )
    expect(table.names).toEqual(['TT', 'Nội dung', 'Đơn vị Chủ trì', 'Đơn vị Phối hợp', 'Thời gian'])
    expect(table.roles).toBe('ordinal task lead coordinator schedule')
    expect(table.kinds).toBe('header header item')
  })

  it('is one row where it names all columns, whatever the first task is made of', () => {
    const table = build([
      ['Nhiệm vụ', 'Chủ trì', 'Sản phẩm'],
      ['Báo cáo kết quả', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
      ['Rà soát', 'Sở Y tế', 'Kế hoạch'],
    ])
    expect(table.names).toEqual(['Nhiệm vụ', 'Chủ trì', 'Sản phẩm'])
    expect(table.kinds).toBe('header item item')
  })

  it('may have numbers among its words, which name their columns', () => {
    const table = build([
      ['Giá trị dự án (tỷ đồng)', '≤ 5', '10', '1.000'],
      ['Tỷ lệ chi phí (%)', '0,9', '0,6', '0,1'],
    ])
    expect(table.names).toEqual(['Giá trị dự án (tỷ đồng)', '≤ 5', '10', '1.000'])
    expect(table.kinds).toBe('header item')
  })

  it('may part a cell by numbers, which name the months', () => {
    const table = build(
      [
        ['TT', 'Nội dung', 'Tháng', '', ''],
        ['', '', '1', '2', '3'],
        ['1', 'Rà soát', 'x', '', ''],
        ['2', 'Tổng kết', '', '', 'x'],
      ],
      [1, 1, 3, 0, 0],
    )
    expect(table.names).toEqual(['TT', 'Nội dung', 'Tháng 1', 'Tháng 2', 'Tháng 3'])
    expect(table.roles).toBe('ordinal task schedule schedule schedule')
    expect(table.kinds).toBe('header header item item')
  })

  it('of years stands over times where the cells are marked', () => {
    const table = build([
      ['TT', 'Nội dung', '2025', 'Năm 2026'],
      ['1', 'Rà soát', 'x', ''],
      ['2', 'Lập sổ', '', 'x'],
    ])
    expect(table.roles).toBe('ordinal task schedule schedule')
  })

  it('of goals over numbers alone names what is to be reached', () => {
    const roles = (...cells: string[]): string =>
      build([['STT', 'Cơ sở', 'Chỉ tiêu tuyển sinh'], ...cells.map((cell, i) => [`${i + 1}`, 'Trường Cao đẳng', cell])])
        .roles
    expect(roles('500', '1.200')).toBe('ordinal other target')
    expect(roles('Số học viên', '1.200')).toBe('ordinal other indicator')
  })

  it('of months stands over times only where the cells are marked', () => {
    const roles = (...cells: string[]): string =>
      build([
        ['TT', 'Nội dung', 'Quý I', 'Quý II'],
        ['1', 'Rà soát', ...cells],
      ]).roles
    expect(roles('x', '')).toBe('ordinal task schedule schedule')
    expect(roles('120', '')).toBe('ordinal task other other')
    expect(roles('', '')).toBe('ordinal task other other')
  })

  it('may have a row of column numbers, which names nothing', () => {
    const table = build([header, ['(1)', '(2)', '(3)', '(4)'], ['1', 'Rà soát', 'Sở Y tế', 'Quý I']])
    expect(table.names).toEqual(header)
    expect(table.kinds).toBe('header header item')
  })

  it('may have parts below cells whose widths the format lost, in rows of their own', () => {
    const times = build([
      ['TT', 'Nội dung', 'Thời gian', '', 'Kinh phí', '', 'Ghi chú'],
      ['', '', 'Bắt đầu', 'Kết thúc', 'Tổng', 'Tỉnh', ''],
      ['1', 'Rà soát', '2026', '2028', '90', '60', ''],
    ])
    expect(times.kinds).toBe('header header item')
    expect(times.roles).toBe('ordinal task schedule schedule other other note')
    expect(times.names.slice(2, 4)).toEqual(['Thời gian Bắt đầu', 'Thời gian Kết thúc'])
    const levels = build([
      ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2026', '', '', 'Cơ quan theo dõi'],
      ['', '', 'Cả năm', 'Trong đó', '', ''],
      ['', '', '', '6 tháng đầu', '6 tháng cuối', ''],
      ['1', 'Thu ngân sách', '9', '4', '5', 'Thuế tỉnh'],
    ])
    expect(levels.kinds).toBe('header header header item')
    expect(levels.names.slice(2, 5)).toEqual([
      'Kế hoạch năm 2026 Cả năm',
      'Kế hoạch năm 2026 Trong đó 6 tháng đầu',
      'Kế hoạch năm 2026 Trong đó 6 tháng cuối',
    ])
  })

  it('has no part below a cell that has no empty one beside it', () => {
    const rows = [
      ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', ''],
      ['', '', 'Sở Y tế', '', 'Cả năm'],
      ['1', 'a', '', '', ''],
    ]
    expect(build(rows).kinds).toBe('header item item')
  })

  it('joins the paragraphs of its cells', () => {
    expect(
      build([
        ['TT', 'Nội dung\u2028nhiệm vụ', 'Chủ trì'],
        ['1', 'a', 'b'],
      ]).names[1],
    ).toBe('Nội dung nhiệm vụ')
  })

  it('names a cell once that both its rows repeat', () => {
    expect(
      build([
        ['TT', 'Nội dung', 'Chủ trì'],
        ['TT', 'Nội dung', 'Sở chủ trì'],
        ['1', 'a', 'b'],
      ]).names,
    ).toEqual(['TT', 'Nội dung', 'Chủ trì Sở chủ trì'])
  })

  it('is no row that begins with a label', () => {
    expect(build([header, ['1', 'Nội dung', 'Chủ trì', 'Thời gian']]).kinds).toBe('header item')
    expect(build([header, ['', 'Rà soát', 'Sở Y tế', 'Quý I']]).kinds).toBe('header item')
  })
})

describe('columns without a telling header', () => {
  it('are of ordinals where most cells are labels', () => {
    expect(
      build([
        ['Mục', 'Nội dung', 'Chủ trì'],
        ['1', 'a', 'Sở Y tế'],
        ['2', 'b', 'Sở Y tế'],
      ]).roles,
    ).toBe('ordinal task lead')
    expect(
      build([
        ['Nội dung', 'Chủ trì', 'Mục'],
        ['a b', 'Sở Y tế', '1'],
        ['b c', 'Sở Y tế', '2'],
      ]).roles,
    ).toBe('task lead other')
  })

  it('are of tasks where they hold the longest text beside a lead or a time', () => {
    const long = 'Rà soát mạng lưới trạm y tế của các xã'
    expect(
      build([
        ['TT', 'Tên', 'Chủ trì'],
        ['1', long, 'Sở Y tế'],
        ['2', long, 'Sở Y tế'],
      ]).roles,
    ).toBe('ordinal task lead')
    expect(
      build([
        ['TT', 'Tên', 'Ghi chú'],
        ['1', long, 'a'],
        ['2', long, 'b'],
      ]).roles,
    ).toBe('ordinal other note')
    expect(
      build([
        ['TT', 'Chỉ tiêu', 'Tên', 'Chủ trì'],
        ['1', 'a', long, 'Sở Y tế'],
      ]).roles,
    ).toBe('ordinal indicator other lead')
  })

  it('are of times only where their cells are read as such', () => {
    const header = ['Nội dung', '', 'Giá trị']
    const rows = (cells: readonly string[]) => cells.map((cell, i) => [`Lập sổ số ${i + 1}`, cell, 'x'])
    expect(build([header, ...rows(['Quý I/2025', '6/2025', '2026'])]).roles).toContain('schedule')
    expect(build([header, ...rows(['0,645', '0,57', '500'])]).roles).not.toContain('schedule')
  })

  it('are of bodies and times where their cells are, with no header at all', () => {
    const long = 'Rà soát mạng lưới trạm y tế của các xã'
    expect(
      build([
        ['1', long, 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2025'],
        ['2', long, 'Sở Tài chính', 'Sở Y tế', 'Năm 2026'],
      ]).children.map((row) => row.kind),
    ).toEqual(['item', 'item'])
  })
})

describe('rows', () => {
  const rows = (...given: string[][]) => build([header, ...given])

  it('are groups without a label in a table that opens with one over a labelled row', () => {
    const table = rows(
      ['', 'Chỉ số thứ nhất', '', ''],
      ['1', 'Rà soát', 'Sở Y tế', ''],
      ['', 'Chỉ số thứ hai', '', ''],
      ['2', 'Lập sổ', 'Sở Y tế', ''],
    )
    expect(table.kinds).toBe('header group item group item')
    expect(table.groups.at(-1)).toEqual(['Chỉ số thứ hai'])
    expect(rows(['1', 'Rà soát', 'Sở Y tế', ''], ['', 'Lập sổ', '', ''], ['2', 'Báo cáo', '', '']).kinds).toBe(
      'header item item item',
    )
    expect(rows(['', '- Rà soát', '', ''], ['1', 'Lập sổ', 'Sở Y tế', '']).kinds).toBe('header item item')
  })

  it('stack group labels in the order in which they open', () => {
    const table = rows(
      ['A', 'THỂ CHẾ', '', ''],
      ['I', 'Quy hoạch', '', ''],
      ['1', 'Rà soát', 'Sở Y tế', ''],
      ['2', 'Lập sổ', 'Sở Y tế', ''],
      ['II', 'Hạ tầng', '', ''],
      ['1', 'Xây trạm', 'Sở Y tế', ''],
      ['B', 'NHÂN LỰC', '', ''],
      ['1', 'Mở lớp', 'Sở Y tế', ''],
    )
    expect(table.ids).toEqual([
      null,
      'PL1.A',
      'PL1.A.I',
      'PL1.A.I.1',
      'PL1.A.I.2',
      'PL1.A.II',
      'PL1.A.II.1',
      'PL1.B',
      'PL1.B.1',
    ])
    expect(table.groups.slice(3)).toEqual([
      ['THỂ CHẾ', 'Quy hoạch'],
      ['THỂ CHẾ', 'Quy hoạch'],
      ['THỂ CHẾ'],
      ['THỂ CHẾ', 'Hạ tầng'],
      [],
      ['NHÂN LỰC'],
    ])
  })

  it('with a Roman or capital label are groups even with a time, none with a body', () => {
    expect(rows(['I', 'Quy hoạch', '', 'Quý I'], ['1', 'a', 'Sở Y tế', '']).kinds).toBe('header group item')
    expect(rows(['I', 'Quy hoạch', 'Sở Y tế', ''], ['1', 'a', 'Sở Y tế', '']).kinds).toBe('header item item')
  })

  it('with an Arabic label and a title are groups only if deeper labels follow', () => {
    expect(rows(['1', 'Quy hoạch', '', ''], ['1.1', 'a', 'Sở Y tế', '']).kinds).toBe('header group item')
    expect(rows(['1', 'Quy hoạch', '', ''], ['a', 'a', 'Sở Y tế', '']).kinds).toBe('header group item')
    expect(rows(['1', 'Quy hoạch', '', ''], ['2', 'a', 'Sở Y tế', '']).kinds).toBe('header item item')
    expect(rows(['1', 'a', 'Sở Y tế', ''], ['2', 'Quy hoạch', '', '']).kinds).toBe('header item item')
    expect(rows(['1', 'Quy hoạch', '', ''], ['', 'a', 'Sở Y tế', '']).kinds).toBe('header group item')
    expect(rows(['1', 'Quy hoạch', '', 'Quý I'], ['1.1', 'a', 'Sở Y tế', '']).kinds).toBe('header item item')
  })

  it('with a decimal label add only its last number below the group of its parent', () => {
    expect(
      rows(['1', 'Quy hoạch', '', ''], ['1.1', 'a', 'Sở Y tế', ''], ['1.2', 'b', 'Sở Y tế', '']).ids.slice(1),
    ).toEqual(['PL1.1', 'PL1.1.1', 'PL1.1.2'])
  })

  it('without a label count', () => {
    expect(rows(['', 'Rà soát', 'Sở Y tế', ''], ['', 'Lập sổ', 'Sở Y tế', '']).ids.slice(1)).toEqual([
      'PL1.-1',
      'PL1.-2',
    ])
  })

  it('without a label are counted in their group', () => {
    const groups = [
      ['I', 'QUY HOẠCH', '', ''],
      ['', 'Rà soát', 'Sở Y tế', ''],
      ['', 'Lập sổ', 'Sở Y tế', ''],
      ['II', 'TÀI CHÍNH', '', ''],
      ['', 'Thu', 'Sở Y tế', ''],
    ]
    expect(rows(...groups).ids.slice(1)).toEqual(['PL1.I', 'PL1.I.-1', 'PL1.I.-2', 'PL1.II', 'PL1.II.-1'])
  })

  it('with the same label get `~2`', () => {
    const points = [
      ['6', 'a', 'Sở Y tế', ''],
      ['a', 'b', '', ''],
      ['', 'c', 'Sở Y tế', ''],
      ['7', 'd', '', ''],
      ['', 'e', 'Sở Y tế', ''],
    ]
    expect(rows(...points).ids.slice(1)).toEqual(['PL1.6', 'PL1.6.a', 'PL1.6.a.-1', 'PL1.7', 'PL1.7.-1'])
    expect(rows(['1', 'a', 'Sở Y tế', ''], ['1', 'b', 'Sở Y tế', '']).ids.slice(1)).toEqual(['PL1.1', 'PL1.1~2'])
  })

  it('with their number and dots are to be filled in: empty', () => {
    const rows = [header, ['1', '...', '', '…'], ['2', '____', '', ''], ['3', 'Rà soát', '...', '']]
    expect(build(rows).kinds).toBe('header empty empty item')
  })

  it('without a word are empty, and have no id', () => {
    const table = rows(['', '', '', ''], ['1', 'a', 'Sở Y tế', ''])
    expect(table.kinds).toBe('header empty item')
    expect(table.ids[1]).toBeNull()
  })

  it('of nothing but column numbers are header, wherever they stand', () => {
    expect(rows(['1', 'a', 'Sở Y tế', ''], ['(1)', '(2)', '(3)', '(4)'], ['2', 'b', 'Sở Y tế', '']).kinds).toBe(
      'header item header item',
    )
  })

  it('keep labels without their marks', () => {
    const labels = rows(['I.', 'Quy hoạch', '', ''], ['(1)', 'a', 'Sở Y tế', ''], ['b)', 'a', 'Sở Y tế', '']).children
    expect(labels.map((row) => row.label)).toEqual([null, 'I', '1', 'b'])
  })

  it('of a table without ordinals are groups where only one cell is filled', () => {
    const table = build([
      ['Nội dung', 'Chủ trì', 'Thời gian'],
      ['THỂ CHẾ', '', ''],
      ['Rà soát', 'Sở Y tế', 'Quý I'],
    ])
    expect(table.kinds).toBe('header group item')
    expect(table.groups[2]).toEqual(['THỂ CHẾ'])
  })
})

describe('labels in the column of the times', () => {
  const rows = [
    ['Thời gian', 'Nội dung', 'Chủ trì'],
    ['I', 'Lập quy hoạch', ''],
    ['1', 'Lập nhiệm vụ', ''],
    ['10/2025', 'Xây dựng đề cương', 'Sở Y tế'],
    ['', 'Lấy ý kiến', 'Sở Y tế'],
    ['11/2025', 'Trình duyệt', 'Sở Y tế'],
  ]

  it('are those of groups beside times', () => {
    const table = build(rows)
    expect(table.kinds).toBe('header group group item item item')
    expect(table.ids.slice(1)).toEqual(['PL1.I', 'PL1.I.1', 'PL1.I.1.-1', 'PL1.I.1.-2', 'PL1.I.1.-3'])
    expect(table.groups[3]).toEqual(['Lập quy hoạch', 'Lập nhiệm vụ'])
  })

  it('are times where no Roman one is among them', () => {
    expect(build(rows.filter(([label]) => label !== 'I')).kinds).toBe('header item item item item')
  })
})

describe('groups below a group', () => {
  it('have its label before their own, over rows that are counted through the whole table', () => {
    const table = build([
      header,
      ['I', 'Việc làm ngay', '', ''],
      ['1', 'Rà soát', 'Sở Y tế', 'Quý I'],
      ['II', 'Việc theo lộ trình', '', ''],
      ['II.1', 'Thể chế', '', ''],
      ['2', 'Sửa đổi', 'Sở Tư pháp', 'Quý II'],
      ['II.2', 'Nguồn lực', '', ''],
      ['3', 'Huy động', 'Sở Tài chính', 'Quý III'],
    ])
    expect(table.kinds).toBe('header group item group group item group item')
    expect(table.ids.slice(4)).toEqual(['PL1.II.1', 'PL1.II.1.2', 'PL1.II.2', 'PL1.II.2.3'])
    expect(table.groups.at(-1)).toEqual(['Việc theo lộ trình', 'Nguồn lực'])
  })
})

describe('a cell over the whole row', () => {
  it('is a group, its label read from its words', () => {
    const table = build([
      header,
      ['II. Hạ tầng', '', '', ''],
      ['1', 'Xây trạm', 'Sở Y tế', ''],
      ['Việc khác', '', '', ''],
    ])
    expect(table.kinds).toBe('header group item group')
    expect(table.children.map((row) => row.label)).toEqual([null, 'II', '1', null])
    expect(table.ids[2]).toBe('PL1.II.1')
    expect(table.groups[2]).toEqual(['Hạ tầng'])
  })

  it('gives its label in a table without a column of labels, too', () => {
    const table = build([
      ['Nội dung', 'Chủ trì', 'Thời gian'],
      ['2. Hạ tầng', '', ''],
      ['Xây trạm', 'Sở Y tế', 'Quý I'],
      ['Xây cầu', 'Sở Xây dựng', 'Quý II'],
    ])
    expect(table.kinds).toBe('header group item item')
    expect(table.children[1]?.label).toBe('2')
    expect(table.groups[2]).toEqual(['Hạ tầng'])
  })

  it('is none where the row holds more, or only a label', () => {
    expect(build([header, ['Việc a', 'Xây trạm', 'Sở Y tế', '']]).kinds).toBe('header item')
    expect(build([header, ['A', '', '', ''], ['1', 'a', 'Sở Y tế', '']]).kinds).toBe('header group item')
    expect(build([header, ['5', '', '', ''], ['6', 'a', 'Sở Y tế', '']]).kinds).toBe('header header item')
  })
})

describe('rows that are no header', () => {
  it('name no column, or hold a long text', () => {
    expect(
      build([
        ['Bảng một', 'Của tỉnh', 'Ba'],
        ['1', 'a', 'b'],
      ]).kinds,
    ).toBe('item item')
    const long = 'Nội dung rà soát mạng lưới trạm y tế của các xã trong tỉnh này'
    expect(build([header, ['', long, 'Chủ trì', 'Quý I'], ['2', 'a', 'Sở Y tế', '']]).kinds).toBe('header item item')
  })

  it('name work and bodies below a header that names all its columns, whatever is empty behind them', () => {
    const table = build([
      ['Tháng', 'Nội dung công tác', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Ghi chú'],
      ['01/2026', 'Họp triển khai nhiệm vụ', 'Văn phòng xã', 'Các phòng, ban', ''],
      ['02/2026', 'Trồng cây', 'Phòng Kinh tế', '', ''],
    ])
    expect(table.kinds).toBe('header item item')
    expect(table.names[0]).toBe('Tháng')
  })

  it('hold a number or two beside empty cells', () => {
    expect(build([header, ['', '5', '6', ''], ['1', 'a', 'Sở Y tế', '']]).kinds).toBe('header header item')
    expect(build([header, ['', '(2)', '(3)', '(4)'], ['1', 'a', 'Sở Y tế', '']]).kinds).toBe('header header item')
  })
})

describe('a table of indicators', () => {
  it('takes `Đơn vị` for the unit and `Kết quả` for the target', () => {
    const table = build([
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'],
      ['1', 'Trạm y tế', 'trạm', '25'],
    ])
    expect(table.roles).toBe('ordinal indicator unit target')
  })

  it('has the one that answers for an indicator as its lead', () => {
    const roles = (...who: string[]) =>
      build([
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả', ...who],
        ['1', 'Trạm y tế', 'trạm', '25', ...who.map(() => 'Sở Y tế')],
      ]).roles.split(' ')
    expect(roles('Cơ quan chủ trì theo dõi, đánh giá')[4]).toBe('lead')
    expect(roles('Cơ quan theo dõi, đánh giá')[4]).toBe('other')
    expect(roles('Cơ quan chủ trì theo dõi, đánh giá', 'Cơ quan chủ trì').slice(4)).toEqual(['other', 'lead'])
  })

  it('keeps a unit and a target that its header names', () => {
    const table = build([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Đơn vị', 'Năm 2025', 'Kết quả'],
      ['1', 'Trạm', 'trạm', 'a', '25', 'b'],
    ])
    expect(table.roles.split(' ')[2]).toBe('unit')
    expect(table.roles.split(' ')[3]).not.toBe('unit')
    expect(table.roles.split(' ').slice(4)).toEqual(['target', 'output'])
  })

  it('may name them under `Nội dung`, beside values under `Mục tiêu`', () => {
    const rolesOf = (...values: string[]) =>
      build([
        ['TT', 'Nội dung', 'Mục tiêu', 'Cơ quan chủ trì'],
        ...['Tỷ lệ che phủ rừng', 'Số công trình xanh', 'Giảm tiêu hao năng lượng', 'Tỷ lệ khu sinh thái'].map(
          (name, i) => [String(i + 1), name, values[i] ?? '', 'Sở Y tế'],
        ),
      ]).roles
    expect(rolesOf('Tối thiểu 60%', '>25', '1,0-1,5%', '01 khu')).toBe('ordinal indicator target lead')
    expect(rolesOf('Giữ rừng', 'Xây mới', 'Tiết kiệm', 'Chuyển đổi')).toBe('ordinal task indicator lead')
    expect(
      build([
        ['TT', 'Nội dung', 'Mục tiêu', 'Chủ trì'],
        ['1', 'Trồng rừng ở các xã vùng cao', '60 ha', 'Sở Y tế'],
      ]).roles,
    ).toBe('ordinal task target lead')
  })

  it('is the only one in which they are that', () => {
    expect(
      build([
        ['TT', 'Nội dung', 'Đơn vị', 'Kết quả'],
        ['1', 'a', 'Sở Y tế', 'b'],
      ]).roles,
    ).toBe('ordinal task lead output')
  })
})

describe('labels of rows', () => {
  const rows = (...given: string[][]) => build([header, ...given])

  it('follow a group with the number before them', () => {
    const table = rows(
      ['1', 'Quy hoạch', '', ''],
      ['1.1', 'a', 'Sở Y tế', ''],
      ['2', 'Lập sổ', 'Sở Y tế', ''],
      ['3', 'Báo cáo', 'Sở Y tế', ''],
    )
    expect(table.ids.slice(1)).toEqual(['PL1.1', 'PL1.1.1', 'PL1.2', 'PL1.3'])
  })

  it('stand in a group whose number is not the one before them', () => {
    expect(rows(['1', 'Quy hoạch', '', ''], ['1', 'a', 'Sở Y tế', ''], ['2', 'b', 'Sở Y tế', '']).ids.slice(1)).toEqual(
      ['PL1.1', 'PL1.1.1', 'PL1.2'],
    )
  })

  it('are of a group whose row has the sum of what is below it', () => {
    const money = (...given: string[][]) => build([['TT', 'Hoạt động', 'Chủ trì', 'Kinh phí'], ...given]).kinds
    const item = ['-', 'Lắp wifi', 'Sở Y tế', '100']
    expect(money(['1', 'Hạ tầng', '', '150'], item, ['2', 'Kỹ năng', '', '30'], item)).toBe(
      'header group item group item',
    )
    expect(money(['1', 'Hạ tầng', '', '150'], ['2', 'Kỹ năng', '', '30'], item)).toBe('header item group item')
  })

  it('follow a group where the row has bodies of its own', () => {
    const table = rows(
      ['I', 'Quy hoạch', '', ''],
      ['1', 'a', 'Sở Y tế', ''],
      ['II', 'Lập sổ', 'Sở Y tế', 'Năm 2026'],
      ['III', 'Kiểm tra', '', ''],
      ['1', 'b', 'Sở Y tế', ''],
    )
    expect(table.ids.slice(1)).toEqual(['PL1.I', 'PL1.I.1', 'PL1.II', 'PL1.III', 'PL1.III.1'])
    expect(table.groups[3]).toEqual([])
  })

  it('are codes over the rows that have their number', () => {
    const table = rows(['GV1', 'Chuẩn bị', '', 'Tuần 1'], ['1.1', 'a', 'Sở Y tế', ''], ['1.2', 'b', 'Sở Y tế', ''])
    expect(table.kinds).toBe('header group item item')
    expect(table.ids.slice(1)).toEqual(['PL1.GV1', 'PL1.GV1.1', 'PL1.GV1.2'])
  })

  it('are none in a header that stands between the rows again', () => {
    const table = rows(['1', 'a', 'Sở Y tế', ''], ['TT', 'Công việc', 'Đơn vị', 'Năm 2026'], ['2', 'b', 'Sở Y tế', ''])
    expect(table.kinds).toBe('header item header item')
  })

  it('keep a decimal whole under a group of another number', () => {
    expect(rows(['I', 'Quy hoạch', '', ''], ['1.1', 'a', 'Sở Y tế', '']).ids.slice(1)).toEqual(['PL1.I', 'PL1.I.1.1'])
  })

  it('are Roman where Roman ones stand before, even `C`', () => {
    const table = rows(['I', 'Một', '', ''], ['1', 'a', 'Sở Y tế', ''], ['C', 'Hai', '', ''], ['1', 'a', 'Sở Y tế', ''])
    expect(table.ids.slice(3)).toEqual(['PL1.C', 'PL1.C.1'])
    const capitals = rows(['A', 'Một', '', ''], ['I', 'Hai', '', ''], ['B', 'Ba', '', ''])
    expect(capitals.ids.slice(1)).toEqual(['PL1.A', 'PL1.A.I', 'PL1.B'])
    const [a, b, c] = ['A', 'B', 'C'].map((label) => [
      [label, 'Một', '', ''],
      ['I', 'Hai', '', ''],
      ['1', 'a', 'Sở Y tế', ''],
    ])
    const third = rows(...(a ?? []), ...(b ?? []), ...(c ?? []))
    expect(third.ids.slice(7)).toEqual(['PL1.C', 'PL1.C.I', 'PL1.C.I.1'])
  })
})

describe('rows whose number stands in the cell of the task', () => {
  const own = ['Nội dung', 'Phân công', 'Tiến độ']

  it('have it as their label, and their groups too', () => {
    const table = build([
      own,
      ['A. Rừng', '', ''],
      ['1. Trồng rừng', 'Sở Y tế', '2025'],
      ['3. Giữ rừng', 'Sở Y tế', '2026'],
      ['B. Biển', '', ''],
      ['4. Dọn bãi', 'Sở Y tế', '2026'],
    ])
    expect(table.kinds).toBe('header group item item group item')
    expect(table.ids.slice(1)).toEqual(['PL1.A', 'PL1.A.1', 'PL1.A.3', 'PL1.B', 'PL1.B.4'])
    expect(table.groups[5]).toEqual(['Biển'])
  })

  it('have none where each cell numbers its own steps', () => {
    const steps = ['1. Rà soát\u20282. Báo cáo', 'Sở Y tế', '2025']
    expect(build([own, steps, steps, steps]).ids.slice(1)).toEqual(['PL1.-1', 'PL1.-2', 'PL1.-3'])
  })
})

describe('a timetable', () => {
  it('has a header of two rows where its first cell reaches over both, and no tasks in its columns of bodies', () => {
    const { text, lines } = sourceOf(
      'Thời gian\tPhòng ban\t',
      '\tSáng\tChiều',
      'Ngày 02/01/2026\tPhòng Nội vụ\tPhòng Tài chính',
      'Ngày 03/01/2026\tPhòng Kinh tế\tPhòng Giáo dục và Đào tạo',
    )
    const [head, parts] = lines
    if (!head?.cells?.[0] || !parts?.cells) throw new Error('no rows')
    head.widths = [1, 2, 0]
    parts.cells[0] = head.cells[0]
    const table = buildTable(text, lines, 'PL1', new Map())
    expect(table.columns).toEqual([
      { name: 'Thời gian', role: 'schedule' },
      { name: 'Phòng ban Sáng', role: 'other' },
      { name: 'Phòng ban Chiều', role: 'other' },
    ])
    expect(table.children.map((row) => row.kind)).toEqual(['header', 'header', 'item', 'item'])
  })
})

describe('columns that the rows tell', () => {
  it('are what is measured beside a unit and a target', () => {
    const rows = [
      ['TT', 'Loại vắc xin', 'ĐVT', 'Kế hoạch 2026'],
      ['1', 'Dại', 'liều', '120'],
      ['2', 'Cúm', 'liều', '90'],
    ]
    expect(build(rows).roles).toBe('ordinal indicator unit target')
    expect(build([['TT', 'Nội dung', 'ĐVT', 'Kế hoạch 2026'], ...rows.slice(1)]).roles).toBe(
      'ordinal indicator unit target',
    )
    expect(
      build([
        ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch 2026', 'Chủ trì'],
        ['1', 'Dại', 'liều', '9', 'Sở Y tế'],
      ]).roles,
    ).toBe('ordinal task unit target lead')
  })

  it('are products over the years, and the year that they start from', () => {
    const head = [
      'TT',
      'Sản phẩm chủ lực',
      'Năm 2025',
      'Sản lượng (tấn) 2026',
      'Sản lượng (tấn) 2027',
      'Đơn vị thực hiện',
    ]
    const rows = [
      ['1', 'Cam sành', '1.200', '1.300', '1.450', 'Chi cục Trồng trọt'],
      ['2', 'Cá lồng', '80', '95', '110', 'Chi cục Thủy sản'],
    ]
    expect(build([head, ...rows]).roles).toBe('ordinal indicator baseline target target lead')
    const bare = ['TT', 'Cây trồng', 'Năm 2025', 'Năm 2026', 'Năm 2027', 'Đơn vị thực hiện']
    expect(build([bare, ...rows]).roles).toBe('ordinal indicator target target target lead')
    expect(
      build([
        ['TT', 'Sản phẩm', 'ĐVT', '2026'],
        ['1', 'Cam', 'tấn', '90'],
      ]).roles,
    ).toBe('ordinal indicator unit target')
  })

  it('are no products where money or results are named', () => {
    const row = ['1', 'Phần mềm', '120', '130', 'Sở Y tế']
    const head = ['TT', 'Sản phẩm', 'Kinh phí 2026', 'Kinh phí 2027', 'Đơn vị thực hiện']
    expect(build([head, row]).roles).not.toContain('indicator')
    expect(build([['TT', 'Sản phẩm đầu ra', 'Năm 2026', 'Năm 2027', 'Đơn vị thực hiện'], row]).roles).not.toContain(
      'indicator',
    )
  })

  it('name groups where goals reach over the tasks of bodies, whose measures are results', () => {
    const head = ['Mục tiêu', 'Hoạt động', 'Chỉ số đầu ra', 'Chủ trì']
    const row = (goal: string, task: string): string[] => [goal, task, '60 người', 'Sở Y tế']
    const table = build([head, row('Năng lực', 'Tập huấn'), row('Năng lực', 'Biên soạn'), row('Hạ tầng', 'Xây phòng')])
    expect(table.roles).toBe('other task output lead')
    expect(table.groups.slice(1)).toEqual([['Năng lực'], ['Năng lực'], ['Hạ tầng']])
    expect(build([head, row('Năng lực', 'Tập huấn'), row('Hạ tầng', 'Xây phòng')]).roles).toBe(
      'indicator task target lead',
    )
  })

  it('are tasks where stages or results are named and nothing else is to be done', () => {
    const stages = build([
      ['TT', 'Giai đoạn', 'Mục tiêu', 'Chủ trì', 'Mốc hoàn thành'],
      ['1', 'Khảo sát', 'Nắm hiện trạng', 'Sở Y tế', '31/5/2026'],
      ['2', 'Chạy thử', 'Kiểm tra lỗi', 'Sở Y tế', '30/6/2026'],
    ])
    expect(stages.roles).toBe('ordinal task other lead schedule')
    const times = build([
      ['TT', 'Giai đoạn', 'Công việc', 'Chủ trì'],
      ['1', 'Năm 2026', 'Khảo sát', 'Sở Y tế'],
    ])
    expect(times.roles).toBe('ordinal schedule task lead')
    const results = build([
      ['Sản phẩm', 'Chủ trì', 'Phối hợp'],
      ['Kế hoạch chi tiết', 'Sở Y tế', 'Sở Nội vụ'],
      ['Bộ tài liệu', 'Sở Y tế', ''],
    ])
    expect(results.roles).toBe('task lead coordinator')
  })

  it('are duties under `Trách nhiệm` where no body stands there', () => {
    const duties = build([
      ['Họ và tên', 'Chức vụ', 'Trách nhiệm'],
      ['Trần Văn Bình', 'Tổ trưởng', 'Phụ trách chung'],
      ['Lê Thị Hoa', 'Thành viên', 'Tổng hợp số liệu hằng tháng'],
    ])
    expect(duties.roles.split(' ')[2]).toBe('task')
    expect(
      build([
        ['TT', 'Trách nhiệm', 'Ghi chú'],
        ['1', 'Sở Y tế', 'x'],
        ['2', 'Sở Nội vụ', 'y'],
      ]).roles,
    ).toBe('ordinal lead note')
  })

  it('are no labels behind the tasks, whatever letters stand in them', () => {
    const marked = build([
      ['Hạng mục công việc', 'Ban Giám đốc', 'Phòng Kỹ thuật'],
      ['Ký hợp đồng', 'A', 'R'],
      ['Chạy thử', 'I', 'A'],
    ])
    expect(marked.roles).not.toContain('ordinal')
  })

  it('carry out what is marked for them where bodies head them', () => {
    const marked = (...heads: string[]) =>
      build([
        ['TT', 'Nhiệm vụ', ...heads],
        ['1', 'Rà soát sổ', 'CT', 'PH'],
        ['2', 'Lập sổ', '', 'CT'],
      ]).roles
    expect(marked('Sở Y tế', 'UBND các xã')).toBe('ordinal task executor executor')
    expect(marked('Đạt', 'Không đạt')).toBe('ordinal task other other')
  })

  it('of persons are no tasks, whatever else the table lacks', () => {
    const rows = [
      ['1', 'Thôn Đông', 'Tháng 3/2026', 'Ông Đinh Văn Thanh Bình'],
      ['2', 'Thôn Đoài', 'Tháng 4/2026', 'Bà Đinh Thị Thu Hương'],
    ]
    expect(build([['TT', 'Thôn', 'Thời gian', 'Người phụ trách'], ...rows]).roles).toBe('ordinal other schedule other')
  })

  it('lead where bodies stand under `Thực hiện`, and not what was reached', () => {
    const roleUnder = (...cells: string[]) =>
      build([
        ['TT', 'Nội dung', 'Thời gian', 'Thực hiện'],
        ...cells.map((cell, i) => [`${i + 1}`, 'Trồng cây', 'Quý I', cell]),
      ]).columns.at(-1)?.role
    expect(roleUnder('Ủy ban Kiểm tra Đảng ủy', 'Ban Xây dựng Đảng')).toBe('lead')
    expect(roleUnder('Trung tâm Kiểm tra giống cây, con', 'Ban Đo đạc, Trung tâm Kiểm tra giống cây, con')).toBe('lead')
    expect(roleUnder('95%', '80%')).toBe('other')
  })

  it('lead where bodies stand under `Người chịu trách nhiệm`, stations and wards among them', () => {
    const rows = [
      ['Lập danh sách', 'Trạm Y tế xã, phường', '05/5/2026'],
      ['Cấp vắc xin', 'Khoa Dược - Vật tư', '12/5/2026'],
      ['Tập huấn', 'Khoa Kiểm soát bệnh tật', '09/5/2026'],
    ]
    expect(build([['Hoạt động', 'Người chịu trách nhiệm', 'Thời gian'], ...rows]).roles).toBe('task lead schedule')
  })

  it('say who and when in words of their own, where nothing else does', () => {
    const rows = [
      ['Lập tổ hợp tác', 'Hội Nông dân các xã', 'Sở Công Thương', '30/6/2027', 'Hai mươi tổ'],
      ['Mở lớp chăn nuôi', 'Trung tâm Khuyến nông tỉnh', 'UBND các xã', '30/9/2027', 'Năm lớp'],
    ]
    const heads = ['Việc phải làm', 'Ai làm', 'Cùng làm', 'Xong trước', 'Cái phải có']
    expect(build([heads, ...rows]).roles).toBe('task lead coordinator schedule other')
    expect(build([['Việc phải làm', 'Ai làm', 'Phối hợp', 'Xong trước', 'Có gì'], ...rows]).roles).toBe(
      'task lead coordinator schedule other',
    )
    expect(build([['Việc phải làm', 'Chủ trì', 'Ở đâu', 'Xong trước', 'Có gì'], ...rows]).roles).toBe(
      'task lead other schedule other',
    )
    expect(build([['Chỉ tiêu', 'Nơi đạt', 'Nơi khác', 'Mốc', 'Ý'], ...rows]).roles).toBe(
      'indicator other other other other',
    )
  })

  it('lead where bodies stand under `Người thực hiện`', () => {
    const head = ['TT', 'Hoạt động', 'Thời gian', 'Người thực hiện']
    expect(build([head, ['1', 'Tập huấn', 'Quý I', 'Phòng Điều dưỡng']]).roles).toBe('ordinal task schedule lead')
    expect(build([head, ['1', 'Tập huấn', 'Quý I', 'Trần Văn Minh']]).roles).toBe('ordinal task schedule other')
  })
})

describe('a column of groups whose merging the format lost', () => {
  const head = ['TT', 'Nhóm hoạt động', 'Hoạt động', 'Chủ trì']

  it('may stand beside tasks that have numbers of their own', () => {
    const table = build([
      ['STT', 'Mục tiêu', 'Giải pháp', 'Chủ trì', 'Minh chứng'],
      ['1', 'Giữ rừng', '1.1. Rà soát đất rừng', 'Sở Y tế', 'Sổ rừng'],
      ['', '', '1.2. Cắm mốc', 'Sở Nội vụ', 'Biên bản'],
      ['2', 'Trồng rừng', '2.1. Ươm cây', 'Sở Y tế', 'Vườn ươm'],
      ['', '', '2.2. Tỉa cành', 'Sở Y tế', 'Báo cáo'],
    ])
    expect(table.roles).toBe('ordinal other task lead output')
    expect(table.groups.flat()).toEqual(['Giữ rừng', 'Giữ rừng', 'Trồng rừng', 'Trồng rừng'])
  })

  it('may be of fields, where one reaches over several tasks', () => {
    const fields = (...cells: string[]) =>
      build([
        ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì'],
        ...cells.map((cell, i) => [`${i + 1}`, cell, `Việc ${i}`, 'Sở Y tế']),
      ]).groups.map((titles) => titles.join(' / '))
    expect(fields('Hạ tầng', '', 'Nhân lực')).toEqual(['', 'Hạ tầng', 'Hạ tầng', 'Nhân lực'])
    expect(fields('Hạ tầng', 'Hạ tầng', 'Nhân lực')).toEqual(['', 'Hạ tầng', 'Hạ tầng', 'Nhân lực'])
    expect(fields('Hạ tầng', 'Dữ liệu', 'Nhân lực')).toEqual(['', '', '', ''])
  })

  it('may be of aims, each over some rows, whose products are results', () => {
    const table = build([
      ['TT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì'],
      ['1', 'Văn bản tốt hơn', 'Lập kế hoạch', 'Kế hoạch', 'Sở Tư pháp'],
      ['2', '', 'Xử lý văn bản', 'Báo cáo', 'Sở Nội vụ'],
      ['3', 'Bộ máy gọn', 'Lập đề án', 'Đề án', 'Sở Nội vụ'],
    ])
    expect(table.roles).toBe('ordinal other task output lead')
    expect(table.groups).toEqual([[], ['Văn bản tốt hơn'], ['Văn bản tốt hơn'], ['Bộ máy gọn']])
  })

  it('gives its cell to the rows below, up to the next one', () => {
    const table = build([
      head,
      ['a)', 'Giữ rừng', '', ''],
      ['-', 'Rà soát đất rừng', '+ Đo đạc', 'Sở Y tế'],
      ['', '', '+ Cắm mốc', 'Sở Nội vụ'],
      ['-', 'Tăng tuần tra', 'Lập đội', 'Công an tỉnh'],
      ['', '', 'Mua máy', 'Công an tỉnh'],
      ['b)', 'Trồng rừng', '', ''],
      ['', '', 'Ươm cây', 'Sở Y tế'],
    ])
    expect(table.roles).toBe('ordinal other task lead')
    expect(table.kinds).toBe('header group item item item item group item')
    expect(table.groups.map((titles) => titles.join(' / '))).toEqual([
      '',
      '',
      'Giữ rừng / Rà soát đất rừng',
      'Giữ rừng / Rà soát đất rừng',
      'Giữ rừng / Tăng tuần tra',
      'Giữ rừng / Tăng tuần tra',
      '',
      'Trồng rừng',
    ])
  })

  it('is none where a row goes on with the words of the one above', () => {
    const table = build([head, ['1', 'Rà soát', 'Đo đạc', 'Sở Y tế'], ['', '', 'và cắm mốc', '']])
    expect(table.roles).toBe('ordinal task task lead')
  })
})

describe('a group whose row says who does all of it', () => {
  const kinds = (...rows: string[][]) =>
    build([header, ...rows])
      .kinds.split(' ')
      .slice(1)

  it('stands over rows that name nobody', () => {
    expect(
      kinds(['A', 'Hạ tầng', 'Sở Y tế', ''], ['1', 'Xây trạm', '', '2026'], ['2', 'Mua xe', 'Xã', '2027']),
    ).toEqual(['group', 'item', 'item'])
    expect(kinds(['1', 'Hạ tầng', 'Sở Y tế', '2026'], ['1.1', 'Xây trạm', '', ''], ['2', 'Họp', 'Xã', ''])).toEqual([
      'group',
      'item',
      'item',
    ])
  })

  it('is a task where the row below names who does it, or is its sibling', () => {
    expect(kinds(['A', 'Lập sổ', 'Sở Y tế', ''], ['1', 'Xây trạm', 'Xã', '2026'])).toEqual(['item', 'item'])
    expect(kinds(['1', 'Lập sổ', 'Sở Y tế', ''], ['2', 'Xây trạm', '', '2026'])).toEqual(['item', 'item'])
    expect(kinds(['A', 'Lập sổ', 'Sở Y tế', ''], ['B', 'Xây trạm', '', '2026'])[0]).toBe('item')
  })

  it('is one too where its other cells reach over the rows below', () => {
    const { text, lines } = sourceOf(header.join('\t'), '1\tHạ tầng\tSở Y tế\t', '1.1\tXây trạm\t\t2026')
    const [, over, below] = lines
    if (over?.cells && below?.cells) below.cells[2] = over.cells[2] as never
    expect(buildTable(text, lines, 'PL1', new Map()).children.map(({ kind }) => kind)).toEqual([
      'header',
      'group',
      'item',
    ])
  })
})
