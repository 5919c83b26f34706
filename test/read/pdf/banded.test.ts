import { expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import type { Source } from '../../../src/source.js'
import { buildPdf, TestPage } from './build.js'

const XS = [60, 100, 300, 430]
const [LEFT, RIGHT] = [55, 540]

const rowsOf = ({ text, lines }: Source): string[][] =>
  lines
    .filter((line) => line.kind === 'row')
    .map((row) => (row.cells ?? []).map((cell) => text.slice(cell.start, cell.end)))

/** Lines across the page, from side to side. */
function bands(page: TestPage, ...ys: number[]): TestPage {
  for (const y of ys) page.rule(LEFT, y, RIGHT, y)
  return page
}

/** A row: its cells by the heights that their lines stand at. */
function row(page: TestPage, ...cells: [y: number, ...lines: string[]][]): TestPage {
  cells.forEach(([y, ...lines], c) => void page.lines(XS[c] ?? 0, y, ...lines))
  return page
}

const header = (page: TestPage, y: number): TestPage =>
  row(page, [y, 'TT'], [y, 'Nhiệm vụ'], [y, 'Chủ trì'], [y, 'Hoàn thành'])

it('reads rows between lines whose cells stand in the middle of their height', async () => {
  const page = bands(header(new TestPage(), 95), 80, 100, 152, 204)
  row(
    page,
    [132, '1'],
    [116, 'Rà soát, sửa đổi các quy', 'định về đất đai và giá', 'đất của tỉnh'],
    [124, 'Sở Nông nghiệp', 'và Môi trường'],
    [132, 'Quý II'],
  )
  row(
    page,
    [184, '2'],
    [168, 'Nâng cấp trục liên thông', 'của tỉnh và các xã, hoàn', 'thành kết nối'],
    [184, 'Sở Tài chính'],
    [184, 'Quý III'],
  )
  expect(rowsOf(await readPdf(buildPdf([page])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ['1', 'Rà soát, sửa đổi các quy định về đất đai và giá đất của tỉnh', 'Sở Nông nghiệp và Môi trường', 'Quý II'],
    ['2', 'Nâng cấp trục liên thông của tỉnh và các xã, hoàn thành kết nối', 'Sở Tài chính', 'Quý III'],
  ])
})

it('reads the header that stands over the first line, also where each page prints it again', async () => {
  const pages = [200, 70].map((y, n) => {
    const page = new TestPage()
    if (n === 0) page.text(230, 120, 'DANH MỤC NHIỆM VỤ', { bold: true })
    row(page, [y, ''], [y, ''], [y, 'Cơ quan'], [y, 'Thời gian'])
    bands(row(page, [y + 16, 'TT'], [y + 16, 'Nhiệm vụ'], [y + 16, 'chủ trì'], [y + 16, 'hoàn thành']), y + 22)
    row(page, [y + 38, `${2 * n + 1}`], [y + 38, 'Rà soát quy hoạch'], [y + 38, 'Sở Nội vụ'], [y + 38, 'Quý II'])
    row(page, [y + 62, `${2 * n + 2}`], [y + 62, 'Nâng cấp trục'], [y + 62, 'Sở Tài chính'], [y + 62, 'Quý III'])
    return bands(page, y + 46, y + 70)
  })
  const source = await readPdf(buildPdf(pages))
  expect(rowsOf(source)).toEqual([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    ['1', 'Rà soát quy hoạch', 'Sở Nội vụ', 'Quý II'],
    ['2', 'Nâng cấp trục', 'Sở Tài chính', 'Quý III'],
    ['3', 'Rà soát quy hoạch', 'Sở Nội vụ', 'Quý II'],
    ['4', 'Nâng cấp trục', 'Sở Tài chính', 'Quý III'],
  ])
})

it('leaves prose above the first line alone', async () => {
  const page = bands(new TestPage(), 96, 120, 144, 168, 192)
  page.text(60, 88, 'Số liệu của các đơn vị được ghi trong bảng dưới đây')
  for (const [i, y] of [112, 136, 160, 184].entries())
    row(page, [y, `${i + 1}`], [y, 'Rà soát quy hoạch'], [y, 'Sở Nội vụ'], [y, 'Quý II'])
  const source = await readPdf(buildPdf([page]))
  expect(rowsOf(source)).toHaveLength(4)
  expect(source.text.startsWith('Số liệu của các đơn vị được ghi trong bảng dưới đây\n1\t')).toBe(true)
})

it('reads titles over the columns, and cells over rows where a line leaves them out', async () => {
  const page = bands(header(new TestPage(), 95), 80, 100, 122, 170)
  page.text(60, 116, 'I').text(100, 116, 'Nhóm nhiệm vụ về hoàn thiện thể chế của tỉnh', { bold: true })
  page.rule(LEFT, 146, 290, 146).rule(420, 146, RIGHT, 146)
  row(page, [140, '1'], [140, 'Rà soát văn bản'], [140, 'Văn phòng'], [140, 'Quý I'])
  row(page, [162, '2'], [162, 'Ban hành quy chế'], [162, ''], [162, 'Quý II'])
  const source = await readPdf(buildPdf([page]))
  expect(rowsOf(source)).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ['I', 'Nhóm nhiệm vụ về hoàn thiện thể chế của tỉnh', '', ''],
    ['1', 'Rà soát văn bản', 'Văn phòng', 'Quý I'],
    ['2', 'Ban hành quy chế', 'Văn phòng', 'Quý II'],
  ])
  expect(source.lines.find(({ widths }) => widths?.[1] === 3)).toBeDefined()
})

it('reads names of a header that are wider than what stands in their columns', async () => {
  const page = bands(new TestPage(), 80, 122, 144, 166, 188)
  page.text(334, 96, 'Cơ quan phối').text(350, 114, 'hợp')
  row(page, [105, 'TT'], [105, 'Nhiệm vụ'], [105, ''], [105, 'Thời gian'])
  for (const [i, y] of [138, 160, 182].entries())
    row(page, [y, `${i + 1}`], [y, 'Rà soát quy hoạch'], [y, 'Sở Y tế'], [y, 'Quý II'])
  expect(rowsOf(await readPdf(buildPdf([page])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Cơ quan phối hợp', 'Thời gian'],
    ...['1', '2', '3'].map((ordinal) => [ordinal, 'Rà soát quy hoạch', 'Sở Y tế', 'Quý II']),
  ])
})

it('leaves rows without lines between them to their ordinals, and goes on with the table of the page before', async () => {
  const rows = (page: TestPage, y: number, from: number): TestPage => {
    for (const i of [0, 1, 2]) {
      row(page, [y + 32 * i, `${from + i}`], [y + 32 * i, 'Rà soát văn bản về', 'đất đai'], [y + 32 * i, 'Sở Nội vụ'])
      page.text(XS[3] ?? 0, y + 32 * i, 'Quý II')
    }
    return page
  }
  const first = rows(bands(header(new TestPage(), 695), 680, 700), 716, 1)
  const second = rows(bands(header(new TestPage(), 55), 40, 60, 164), 76, 4)
  expect(rowsOf(await readPdf(buildPdf([first, second])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ...[1, 2, 3, 4, 5, 6].map((n) => [`${n}`, 'Rà soát văn bản về đất đai', 'Sở Nội vụ', 'Quý II']),
  ])
})

it('keeps the columns over a page end, which may cut a row', async () => {
  const first = bands(header(new TestPage(), 695), 680, 700, 722, 780)
  row(first, [716, '1'], [716, 'Rà soát văn bản'], [716, 'Văn phòng'], [716, 'Quý I'])
  row(
    first,
    [754, '2'],
    [738, 'Ban hành quy chế phối', 'hợp của các cơ quan', 'của tỉnh trong'],
    [754, 'Sở Nội vụ'],
    [754, 'Quý II'],
  )
  const second = bands(new TestPage(), 60, 82, 104)
  row(second, [76, ''], [76, 'việc lập kế hoạch'], [76, ''], [76, ''])
  row(second, [98, '3'], [98, 'Sơ kết'], [98, 'Sở Y tế'], [98, 'Quý III'])
  expect(rowsOf(await readPdf(buildPdf([first, second])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ['1', 'Rà soát văn bản', 'Văn phòng', 'Quý I'],
    ['2', 'Ban hành quy chế phối hợp của các cơ quan của tỉnh trong việc lập kế hoạch', 'Sở Nội vụ', 'Quý II'],
    ['3', 'Sơ kết', 'Sở Y tế', 'Quý III'],
  ])
})

it('reads one name over several columns, figures that stand off the middle, and the same header on the next page', async () => {
  const years = (page: TestPage, top: number): TestPage => {
    bands(page, top, top + 40).rule(290, top + 20, 480, top + 20)
    page
      .text(60, top + 26, 'TT')
      .text(100, top + 26, 'Chỉ tiêu')
      .text(350, top + 15, 'Mục tiêu năm')
    ;['2026', '2028', '2030'].forEach((year, i) => void page.text(300 + 70 * i, top + 35, year))
    return page.text(485, top + 26, 'Ghi chú')
  }
  const figures = (page: TestPage, y: number, [first = '', ...others]: string[]): TestPage => {
    bands(page, y + 6)
    page
      .text(60, y, first)
      .text(100, y, others[0] ?? '')
      .text(300, y, others[1] ?? '', { size: 10 })
    return page.text(others[2] === '-' ? 351 : 372, y, others[2] ?? '').text(442, y, others[3] ?? '')
  }
  const first = years(new TestPage(), 700)
  figures(first, 756, ['1', 'Tỷ lệ hộ nghèo', '3,5', '-', '2,1'])
  figures(first, 778, ['2', 'Số xã nông thôn', '50', '55', '60'])
  const second = years(new TestPage(), 50)
  figures(second, 106, ['3', 'Diện tích rừng', '140', '150', '160'])
  figures(second, 128, ['4', 'Số hợp tác xã', '12', '15', '18'])
  expect(rowsOf(await readPdf(buildPdf([first, second])))).toEqual([
    ['TT', 'Chỉ tiêu', 'Mục tiêu năm', '', '', 'Ghi chú'],
    ['TT', 'Chỉ tiêu', '2026', '2028', '2030', 'Ghi chú'],
    ['1', 'Tỷ lệ hộ nghèo', '3,5', '-', '2,1', ''],
    ['2', 'Số xã nông thôn', '50', '55', '60', ''],
    ['3', 'Diện tích rừng', '140', '150', '160', ''],
    ['4', 'Số hợp tác xã', '12', '15', '18', ''],
  ])
})

it('leaves text between lines as text', async () => {
  const page = bands(new TestPage(), 80, 140, 200, 260)
  const line = 'Các sở, ban, ngành và ủy ban nhân dân các xã trong tỉnh phối hợp thực hiện quy hoạch'
  const ys = [98, 114, 130, 158, 174, 190, 218, 234, 250]
  for (const [i, y] of ys.entries()) page.justified(60, 535, y, line.split(' ').slice(i).join(' '))
  const source = await readPdf(buildPdf([page]))
  expect(rowsOf(source)).toEqual([])
  expect(source.text).toContain('quy hoạch sở, ban')
})

it('reads two tables of one width with the text between them', async () => {
  const page = bands(header(new TestPage(), 95), 80, 100, 122, 144)
  row(page, [116, '1'], [116, 'Rà soát văn bản'], [116, 'Văn phòng'], [116, 'Quý I'])
  row(page, [138, '2'], [138, 'Ban hành quy chế'], [138, 'Sở Nội vụ'], [138, 'Quý II'])
  page.text(60, 170, 'Giao Sở Tài chính bố trí kinh phí theo phân cấp ngân sách hiện hành.')
  bands(header(page, 205), 190, 210, 232)
  row(page, [226, '1'], [226, 'Hội thi'], [226, 'Sở Y tế'], [226, 'Quý III'])
  const source = await readPdf(buildPdf([page]))
  expect(rowsOf(source).map(([label, task]) => [label, task])).toEqual([
    ['TT', 'Nhiệm vụ'],
    ['1', 'Rà soát văn bản'],
    ['2', 'Ban hành quy chế'],
    ['TT', 'Nhiệm vụ'],
    ['1', 'Hội thi'],
  ])
  expect(source.lines.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'paragraph', 'row', 'row'])
})

it('reads columns under a name that stands over two of them in each part', async () => {
  const named = (page: TestPage, y: number): TestPage => {
    bands(page, y, y + 40).rule(290, y + 20, RIGHT, y + 20)
    page
      .text(60, y + 15, 'TT')
      .text(100, y + 15, 'Nhiệm vụ')
      .text(360, y + 15, 'Cơ quan, thời gian')
    return page.text(300, y + 32, 'Chủ trì').text(430, y + 37, 'Hoàn thành')
  }
  const first = bands(named(new TestPage(), 600), 662, 684)
  row(first, [656, '1'], [656, 'Rà soát văn bản'], [656, 'Văn phòng tỉnh'], [656, 'Quý I'])
  row(first, [678, '2'], [678, 'Ban hành quy chế'], [678, 'Sở Nội vụ'], [678, 'Quý II'])
  const second = bands(named(new TestPage(), 60), 122)
  row(second, [116, '3'], [116, 'Hội thi'], [116, 'Sở Y tế'], [116, 'Quý III'])
  expect(rowsOf(await readPdf(buildPdf([first, second])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Cơ quan, thời gian', ''],
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ['1', 'Rà soát văn bản', 'Văn phòng tỉnh', 'Quý I'],
    ['2', 'Ban hành quy chế', 'Sở Nội vụ', 'Quý II'],
    ['3', 'Hội thi', 'Sở Y tế', 'Quý III'],
  ])
})

it('reads a row below the last line of a page, which the page end cuts', async () => {
  const first = bands(header(new TestPage(), 695), 680, 700, 722, 744)
  row(first, [716, '1'], [716, 'Rà soát văn bản'], [716, 'Văn phòng'], [716, 'Quý I'])
  row(first, [738, '2'], [738, 'Ban hành quy chế'], [738, 'Sở Nội vụ'], [738, 'Quý II'])
  row(first, [760, '3'], [760, 'Nâng cấp trục liên thông của'], [760, 'Sở Tài chính'], [760, 'Quý III'])
  const second = bands(new TestPage(), 60, 82, 104)
  second.text(100, 76, 'tỉnh và các xã, phường')
  row(second, [98, '4'], [98, 'Sơ kết'], [98, 'Sở Y tế'], [98, 'Quý IV'])
  expect(rowsOf(await readPdf(buildPdf([first, second]))).slice(3)).toEqual([
    ['3', 'Nâng cấp trục liên thông của tỉnh và các xã, phường', 'Sở Tài chính', 'Quý III'],
    ['4', 'Sơ kết', 'Sở Y tế', 'Quý IV'],
  ])
})

it('reads rows once where the page ends beside a cell over several rows', async () => {
  const page = bands(header(new TestPage(), 95), 80, 100, 178)
  for (const y of [126, 152, 204, 230]) page.rule(LEFT, y, 290, y).rule(420, y, RIGHT, y)
  row(page, [120, '1'], [120, 'Rà soát văn bản'], [120, 'Văn phòng'], [120, 'Quý I'])
  row(page, [146, '2'], [146, 'Ban hành quy chế'], [146, ''], [146, 'Quý II'])
  row(page, [172, '3'], [172, 'Sơ kết'], [172, ''], [172, 'Quý III'])
  row(page, [198, '4'], [198, 'Tập huấn'], [198, 'Sở Nội vụ'], [198, 'Quý I'])
  row(page, [224, '5'], [224, 'Kiểm tra'], [224, ''], [224, 'Quý IV'])
  expect(rowsOf(await readPdf(buildPdf([page])))).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hoàn thành'],
    ['1', 'Rà soát văn bản', 'Văn phòng', 'Quý I'],
    ['2', 'Ban hành quy chế', 'Văn phòng', 'Quý II'],
    ['3', 'Sơ kết', 'Văn phòng', 'Quý III'],
    ['4', 'Tập huấn', 'Sở Nội vụ', 'Quý I'],
    ['5', 'Kiểm tra', 'Sở Nội vụ', 'Quý IV'],
  ])
})

it('parts figures that nearly touch where a line under the names ends between them', async () => {
  const page = bands(new TestPage(), 80, 124, 150, 176, 202)
  page.rule(290, 102, 380, 102)
  page.text(60, 116, 'TT').text(100, 116, 'Chỉ tiêu').text(300, 96, 'Kế hoạch năm')
  page.text(300, 118, '2026').text(346, 118, '2027').text(384, 118, '2030')
  const figures = [
    ['1', 'Thu ngân sách', '11.500', '12.800', '21.000'],
    ['2', 'Lượng nước sạch', '92.000', '101.00', '140.00'],
    ['3', 'Số doanh nghiệp', '80.000', '90.000', '13.000'],
  ]
  figures.forEach((cells, i) => {
    cells.forEach((cell, c) => void page.text([60, 100, 296, 343, 382.5][c] ?? 0, 144 + 26 * i, cell))
  })
  expect(rowsOf(await readPdf(buildPdf([page]))).slice(-3)).toEqual(figures)
})
