import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import type { Source } from '../../../src/source.js'
import { buildPdf, TestPage } from './build.js'

const XS = [60, 90, 280, 400]
const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'] as const
/** Points between the lines of a cell, and between two rows. */
const [PITCH, ROOM] = [16, 4]

const read = (...pages: TestPage[]) => readPdf(buildPdf(pages))

const rowsOf = ({ text, lines }: Source): string[][] =>
  lines
    .filter((line) => line.kind === 'row')
    .map((row) => (row.cells ?? []).map((cell) => text.slice(cell.start, cell.end)))

/** Draws rows one under the other, each cell in the middle of the height of its row, or at the top of it. */
function drawRows(page: TestPage, from: number, rows: readonly (readonly string[])[], isCentred = true): TestPage {
  let top = from
  for (const row of rows) {
    const most = Math.max(...row.map((cell) => cell.split('\n').length))
    row.forEach((cell, c) => {
      const lines = cell.split('\n')
      const first = top + (isCentred ? ((most - lines.length) * PITCH) / 2 : 0)
      for (const [i, line] of lines.entries()) if (line) page.text(XS[c] ?? 0, first + PITCH * i, line)
    })
    top += most * PITCH + ROOM
  }
  return page
}

const unbroken = (row: readonly string[]): string[] => row.map((cell) => cell.replaceAll('\n', ' '))

describe('rows whose cells stand in the middle of their height', () => {
  const rows = [
    ['1', 'Rà soát quy hoạch các bến\nbãi ven sông của tỉnh', 'Sở Xây dựng', 'Quý I'],
    ['2', 'Lập danh mục di tích', 'Sở Văn hóa, Thể\nthao và Du lịch', 'Quý II'],
    ['3', 'Nâng cấp trạm quan trắc chất\nlượng nước tại cửa sông, đầm\nphá và vùng nuôi tôm', 'Sở Y tế', 'Quý IV'],
    ['4', 'Sơ kết', 'Sở Nội vụ', 'Hằng\nnăm'],
  ]

  it('begin above and end below their ordinals', async () => {
    expect(rowsOf(await read(drawRows(new TestPage(), 100, [HEAD, ...rows])))).toEqual([HEAD, ...rows.map(unbroken)])
  })

  it('begin so where no line stands between two lines of other cells', async () => {
    const odd = [rows[3], rows[2], rows[3]].map((row = [], i) => [`${i + 1}`, ...row.slice(1, 3), 'Quý I'])
    const source = await read(drawRows(new TestPage(), 100, [HEAD, ...odd]))
    expect(rowsOf(source).slice(1)).toEqual(odd.map(unbroken))
  })

  it('begin so behind a page end too', async () => {
    const first = drawRows(new TestPage(), 100, [HEAD, ...rows])
    const more = rows.map(([label, ...cells]) => [`${Number(label) + 4}`, ...cells])
    const found = rowsOf(await read(first, drawRows(new TestPage(), 60, more)))
    expect(found.slice(5)).toEqual(more.map(unbroken))
  })
})

describe('rows that a cell of the first columns covers', () => {
  const tops = [130, 162, 202, 226]
  const tasks = ['Lập danh mục bến bãi', 'Rà soát quy hoạch ven\nsông', 'Sơ kết', 'Tổng kết']
  const draw = (page: TestPage): TestPage => {
    drawRows(page, 100, [HEAD])
    page.text(60, 130, '1').text(60, 202, '2')
    tasks.forEach((task, i) => {
      const y = tops[i] ?? 0
      page
        .lines(90, y, ...task.split('\n'))
        .text(280, y, 'Sở Y tế')
        .text(400, y, `Quý ${i + 1}`)
    })
    return page
  }

  it('are parted where all other cells stand apart by more than lines do', async () => {
    const source = await read(draw(new TestPage()))
    expect(rowsOf(source).slice(1)).toEqual(
      ['1', '1', '2', '2'].map((label, i) => [label, tasks[i]?.replace('\n', ' '), 'Sở Y tế', `Quý ${i + 1}`]),
    )
  })

  it('are one row where one of the cells goes on', async () => {
    const page = draw(new TestPage()).text(400, 146, 'hằng năm')
    expect(rowsOf(await read(page))).toHaveLength(4)
  })
})

describe('several tables without ruling lines on a page', () => {
  it('are read with the text between them', async () => {
    const tasks = [
      ['1', 'Tập huấn kỹ năng', 'Sở Y tế', 'Quý I'],
      ['2', 'Lập dự toán', 'Sở Tài chính', 'Quý II'],
    ]
    const costs = [
      ['TT', 'Hoạt động', 'Số lượng', 'Kinh phí'],
      ['1', 'Hội thi', '2', '180'],
      ['2', 'Tài liệu', '500', '95'],
    ]
    const page = drawRows(new TestPage(), 100, [HEAD, ...tasks])
    page.text(60, 190, 'Giao Sở Tài chính bố trí kinh phí theo phân cấp ngân sách hiện hành.')
    const source = await read(drawRows(page, 220, costs))
    expect(rowsOf(source)).toEqual([HEAD, ...tasks, ...costs])
    expect(source.lines.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'paragraph', 'row', 'row', 'row'])
  })
})

describe('columns without lines between them', () => {
  const body = [1, 2, 3].map((label) => [`${label}`, 'Rà soát, bổ sung\nquy hoạch', 'Sở Y tế', 'Quý I'])

  it.each([
    ['at the height of the others', 100, 100],
    ['above the others', 92, 100],
  ])('are parted under a name that stands over two of them, %s', async (_, over, beside) => {
    const page = new TestPage().text(310, over, 'Cơ quan, thời gian', { bold: true })
    page.text(60, beside, 'TT', { bold: true }).text(90, beside, 'Nhiệm vụ', { bold: true })
    page.text(280, over + 12, 'Chủ trì', { bold: true }).text(400, over + 17, 'Hoàn thành', { bold: true })
    const source = await read(drawRows(page, 136, body, false))
    expect(rowsOf(source)).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan, thời gian', ''],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
      ...body.map(unbroken),
    ])
  })

  it('stand under two names over two columns each', async () => {
    const figures = [1, 2, 3].map((label) => [`${label}`, 'Hộ nghèo', '1,5', '2,5', '3,5', '4,5'])
    const xs = [60, 90, 250, 320, 390, 460]
    const page = new TestPage().text(60, 100, 'TT').text(90, 100, 'Chỉ tiêu')
    page.text(262, 100, 'Năm nay, sang năm').text(402, 100, 'Mức thấp, mức cao')
    for (const [i, name] of ['Nay', 'Sau', 'Thấp', 'Cao'].entries()) page.text(xs[i + 2] ?? 0, 116, name)
    figures.forEach((row, i) => {
      for (const [c, cell] of row.entries()) page.text(xs[c] ?? 0, 136 + 20 * i, cell)
    })
    expect(rowsOf(await read(page)).slice(0, 3)).toEqual([
      ['TT', 'Chỉ tiêu', 'Năm nay, sang năm', '', 'Mức thấp, mức cao', ''],
      ['TT', 'Chỉ tiêu', 'Nay', 'Sau', 'Thấp', 'Cao'],
      figures[0],
    ])
  })

  it('stand under a name over the other names of the same columns', async () => {
    const names: [number, number, string][] = [
      [278, 92, 'Các mục tiêu'],
      [390, 102, 'Cơ quan'],
      [60, 112, 'TT'],
      [90, 112, 'Chỉ tiêu'],
      [266, 112, 'Theo giai đoạn'],
      [390, 122, 'chủ trì'],
      [250, 132, '2026'],
      [320, 132, '2027'],
    ]
    const figures = [1, 2, 3].map((label) => [`${label}`, 'Hộ nghèo', '1,5', '2,5', 'Sở Y tế'])
    const page = new TestPage()
    for (const [x, y, name] of names) page.text(x, y, name, { bold: true })
    figures.forEach((row, i) => {
      for (const [c, cell] of row.entries()) page.text([60, 90, 250, 320, 390][c] ?? 0, 154 + 20 * i, cell)
    })
    expect(rowsOf(await read(page)).slice(0, 3)).toEqual([
      ['TT', 'Chỉ tiêu', 'Các mục tiêu Theo giai đoạn', '', 'Cơ quan chủ trì'],
      ['TT', 'Chỉ tiêu', '2026', '2027', 'Cơ quan chủ trì'],
      figures[0],
    ])
  })

  it('go on with a row that the page end cuts under a header whose first line is taken for a running head', async () => {
    const header = (top: number): TestPage => {
      const page = new TestPage()
      const names: [number, number, string][] = [
        [400, 0, 'Thời gian hoàn'],
        [400, 22, 'thành'],
        [60, 11, 'TT'],
        [90, 11, 'Nhiệm vụ'],
        [280, 11, 'Chủ trì'],
      ]
      for (const [x, y, name] of names) page.text(x, top + y, name, { bold: true })
      return page
    }
    const cut = ['Nâng cấp trạm quan trắc chất\nlượng nước', 'Sở Y tế', 'Quý IV']
    const first = drawRows(
      header(640),
      682,
      [
        ['1', 'Sơ kết', 'Sở Y tế', 'Quý I'],
        ['2', ...cut],
      ],
      false,
    )
    const others = [3, 5, 7].map((label) => {
      const page = drawRows(header(50), 88, [['', 'của các sở', '', '']], false)
      return drawRows(
        page,
        108,
        [
          [`${label}`, 'Tổng kết', 'Sở Nội vụ', 'Hằng năm'],
          [`${label + 1}`, ...cut],
        ],
        false,
      )
    })
    const found = rowsOf(await read(first, ...others))
    expect(found.map(([label]) => label)).toEqual(['TT', '1', '2', '3', '4', '5', '6', '7', '8'])
    expect(found[2]).toEqual(['2', 'Nâng cấp trạm quan trắc chất lượng nước của các sở', 'Sở Y tế', 'Quý IV'])
  })

  it('are not parted where a name goes over a blank in all rows', async () => {
    const page = drawRows(new TestPage(), 100, [['TT', 'Nhiệm vụ cụ thể của năm', 'Chủ trì', 'Thời gian']])
    const wide = [1, 2, 3].map((label) => [`${label}`, 'Rà soát      quy hoạch', 'Sở Y tế', 'Quý I'])
    expect(rowsOf(await read(drawRows(page, 120, wide, false))).map((row) => row.length)).toEqual([4, 4, 4, 4])
  })

  it('are not parted from a name that stands beside all of their texts', async () => {
    const short = [1, 2].map((label) => [`${label}`, 'Sơ kết', 'Sở Y tế', 'Quý I'])
    const page = new TestPage().text(60, 100, 'TT').text(200, 100, 'Nhiệm vụ').text(280, 100, 'Chủ trì')
    drawRows(page.text(400, 100, 'Thời gian'), 120, short, false)
    expect(rowsOf(await read(page)).map((row) => row.length)).toEqual([4, 4, 4])
  })

  it('have the whole name of the last one, whose first line stands out above the others', async () => {
    const page = new TestPage().text(390, 92, 'Kinh phí (triệu', { bold: true }).text(60, 100, 'TT', { bold: true })
    page.text(90, 100, 'Nhiệm vụ', { bold: true }).text(280, 100, 'Chủ trì', { bold: true })
    page.text(396, 108, 'đồng)', { bold: true })
    const costs = [1, 2].map((label) => [`${label}`, 'Sơ kết', 'Sở Y tế', '150'])
    expect(rowsOf(await read(drawRows(page, 130, costs, false)))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Kinh phí (triệu đồng)'],
      ...costs,
    ])
  })

  it('are parted by the second lines of their names where the last one is empty', async () => {
    const page = new TestPage().text(60, 100, 'TT').text(90, 100, 'Nhiệm vụ').text(280, 100, 'Chủ trì')
    page.text(400, 92, 'Thời gian').text(480, 92, 'Ghi').text(400, 108, 'hoàn thành').text(480, 108, 'chú')
    const rows = rowsOf(await read(drawRows(page, 130, body, false)))
    expect(rows[0]).toEqual(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian hoàn thành', 'Ghi chú'])
  })

  it('end behind their longest line, where nothing stands beside it too', async () => {
    const longest = 'Rà soát quy hoạch của tỉnh đến năm\n2030'
    const rows = [[...HEAD], ...body, ['4', longest, '', '']]
    expect(rowsOf(await read(drawRows(new TestPage(), 100, rows, false))).at(-1)?.[1]).toBe(unbroken([longest])[0])
  })

  it('stand as near as two letters where the lines behind begin at one place', async () => {
    const near = [
      'Bố trí nguồn vốn cho dự án tỉnh cần\nlàm ngay',
      'Rà soát quy hoạch',
      'Lập danh mục di tích',
      'Nâng cấp trạm đo',
      'Sơ kết thực hiện',
      'Tổng kết',
    ].map((task, i) => [`${i + 1}`, task, 'Sở Y tế', 'Quý I'])
    const page = drawRows(new TestPage(), 100, [[...HEAD], ...near], false)
    expect(rowsOf(await read(page)).slice(1)).toEqual(near.map(unbroken))
  })
})

it('reads a table of few rows where the longest line of a cell ends a blank before the next one', async () => {
  const page = drawRows(new TestPage(), 100, [
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2030'],
    ['1', 'Tỷ lệ hòa giải thành', '%', '90'],
    ['2', 'Tỷ lệ xã đạt chuẩn nông thôn mới nâ', '%', '95'],
    ['3', 'Số vụ khiếu kiện', 'Vụ', '0'],
  ])
  expect(rowsOf(await read(page))[2]).toEqual(['2', 'Tỷ lệ xã đạt chuẩn nông thôn mới nâ', '%', '95'])
})

it('takes the lines of a header above that of the ordinals in, also where they are the widest of their columns', async () => {
  const page = new TestPage().text(200, 60, 'DANH MỤC DỰ ÁN', { bold: true })
  page.text(278, 93, 'Cơ quan được giao chủ', { bold: true })
  const names = [...HEAD.slice(0, 2), 'trì dự án', 'Thời gian']
  names.forEach((name, c) => void page.text(XS[c] ?? 0, 109, name, { bold: true }))
  drawRows(page, 130, [
    ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý I'],
    ['2', 'Lập danh mục di tích', 'Sở Giáo dục Đào tạo', 'Quý II'],
    ['3', 'Nâng cấp trạm quan trắc', 'Sở Nội vụ', 'Quý III'],
  ])
  const source = await read(page)
  expect(rowsOf(source)[0]).toEqual([...HEAD.slice(0, 2), 'Cơ quan được giao chủ trì dự án', 'Thời gian'])
  expect(source.text.startsWith('DANH MỤC DỰ ÁN\n')).toBe(true)
})

it('ends a table before the title of the next part, which stands in its second column', async () => {
  const page = drawRows(new TestPage(), 100, [
    HEAD,
    ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý I'],
    ['2', 'Lập danh mục di tích', 'Sở Y tế', 'Quý II'],
    ['3', 'Sơ kết', 'Sở Nội vụ', 'Quý IV'],
  ])
  const source = await read(page.lines(94, 184, 'III- KINH PHÍ', '1- Ngân sách tỉnh.'))
  expect(rowsOf(source).at(-1)).toEqual(['3', 'Sơ kết', 'Sở Nội vụ', 'Quý IV'])
  expect(source.text.endsWith('\nIII- KINH PHÍ\n1- Ngân sách tỉnh.')).toBe(true)
})

describe('leads that go over several rows of a table without lines', () => {
  const names = ['Sở Y tế', '', 'Sở Nội vụ', ''].map((lead, i) => [
    `${i + 1}`,
    'Xây trạm y tế',
    lead,
    `Quý ${'I'.repeat(i + 1)}`,
  ])

  it('are those of the rows below too, whose cells are empty', async () => {
    const rows = rowsOf(await read(drawRows(new TestPage(), 100, [HEAD, ...names], false)))
    expect(rows.slice(1).map((row) => row[2])).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Nội vụ', 'Sở Nội vụ'])
  })

  it('are lacking where lines part the rows', async () => {
    const page = drawRows(new TestPage(), 100, [HEAD, ...names], false)
    const rows = rowsOf(await read(page.grid([55, 85, 275, 395, 480], [86, 106, 126, 146, 166, 186])))
    expect(rows.slice(1).map((row) => row[2])).toEqual(['Sở Y tế', '', 'Sở Nội vụ', ''])
  })
})

describe('the header of a table without lines', () => {
  const rows = [
    ['1', 'Rà soát quy hoạch các bến\nbãi ven sông', 'Sở Xây dựng', 'Quý I'],
    ['2', 'Lập danh mục di tích', 'Sở Y tế', 'Quý II'],
    ['3', 'Sơ kết', 'Sở Nội vụ', 'Quý IV'],
  ]

  it('tells the columns of a text that is stretched with blanks one under the other', async () => {
    const page = drawRows(new TestPage(), 100, [HEAD])
    for (const [i, tail] of ['hóa', 'thư', 'trị', 'vụ', 'lý', 'tư', 'y'].entries()) {
      const y = 130 + 24 * i
      page
        .text(60, y, `${i + 1}`)
        .text(90, y, 'Lập danh mục')
        .text(280, y, 'Phòng Văn')
      page.text(338, y, tail).text(440, y, 'Quý II')
    }
    const found = rowsOf(await read(page))
    expect(found[0]).toEqual([...HEAD])
    expect(found[1]).toEqual(['1', 'Lập danh mục', 'Phòng Văn hóa', 'Quý II'])
  })

  it('is known where a narrow column breaks the name of the ordinals around the other names', async () => {
    const page = new TestPage().text(60, 92, 'ST').text(60, 108, 'T')
    page.text(90, 100, 'Nhiệm vụ').text(280, 100, 'Chủ trì').text(400, 100, 'Thời gian')
    expect(rowsOf(await read(drawRows(page, 130, rows, false))).slice(1)).toEqual(rows.map(unbroken))
  })

  it('is no part of a row where a page prints it again without its last line', async () => {
    const head = [['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian\nhoàn thành']]
    const first = drawRows(new TestPage(), 100, [...head, ...rows], false)
    const second = drawRows(new TestPage(), 60, [['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian hoàn']], false)
    drawRows(
      second,
      90,
      [
        ['', 'năm thực hiện kế hoạch', '', ''],
        ['4', 'Tổng kết', 'Sở Y tế', 'Năm 2027'],
      ],
      false,
    )
    expect(rowsOf(await read(first, second)).slice(1)).toEqual([
      ...rows.slice(0, 2).map(unbroken),
      ['3', 'Sơ kết năm thực hiện kế hoạch', 'Sở Nội vụ', 'Quý IV'],
      ['4', 'Tổng kết', 'Sở Y tế', 'Năm 2027'],
    ])
  })

  it('stands below the name of an annex, which is no row of the table above', async () => {
    const first = drawRows(new TestPage(), 100, [HEAD, ...rows], false)
    const second = new TestPage().text(280, 60, 'PHỤ LỤC II')
    drawRows(second, 100, [HEAD, ...rows], false)
    const source = await read(first, second)
    expect(rowsOf(source).filter(([label]) => label === 'TT')).toHaveLength(2)
    expect(source.text).toContain('\nPHỤ LỤC II\n')
  })
})

it('reads a label whose end a narrow column breaks off', async () => {
  const page = drawRows(
    new TestPage(),
    100,
    [
      HEAD,
      ['1.8', 'Lập danh mục', 'Sở Y tế', 'Quý I'],
      ['1.9', 'Rà soát quy hoạch', 'Sở Y tế', 'Quý I'],
      ['1.1\n0', 'Nâng cấp trạm quan\ntrắc', 'Sở Y tế', 'Quý I'],
      ['1.1\n1', 'Sơ kết', 'Sở Y tế', 'Quý I'],
    ],
    false,
  )
  expect(rowsOf(await read(page)).slice(3)).toEqual([
    ['1.10', 'Nâng cấp trạm quan trắc', 'Sở Y tế', 'Quý I'],
    ['1.11', 'Sơ kết', 'Sở Y tế', 'Quý I'],
  ])
})
