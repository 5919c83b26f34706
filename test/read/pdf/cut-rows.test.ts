import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

/** A page with a table, each row given by the texts of its cells; an empty line of the grid below a row may be left out. */
function table(xs: readonly number[], rows: readonly (readonly string[])[], open: readonly number[] = []): TestPage {
  const page = new TestPage()
  const ys = rows.map((_, i) => 100 + 20 * i)
  for (const x of xs) page.rule(x, 100, x, 100 + 20 * rows.length)
  for (const y of [...ys, 100 + 20 * rows.length]) {
    xs.slice(1).forEach((x, i) => {
      if (i !== 2 || !open.includes(y)) page.rule(xs[i] ?? 0, y, x, y)
    })
  }
  rows.forEach((cells, r) => {
    cells.forEach((text, i) => {
      if (text) page.text((xs[i] ?? 0) + 5, (ys[r] ?? 0) + 15, text)
    })
  })
  return page
}

const rowsOf = async (...pages: TestPage[]): Promise<string[][]> => {
  const { text, lines } = await readPdf(buildPdf(pages))
  return lines.flatMap(({ kind, cells }) =>
    kind === 'row' ? [(cells ?? []).map(({ start, end }) => text.slice(start, end))] : [],
  )
}

const TASKS = [60, 300, 420, 540]
const HEAD = ['Nhiệm vụ', 'Chủ trì', 'Thời gian']

describe('a row that the page end cuts in its first cell', () => {
  it('goes on in the middle of a sentence, whatever opens a paragraph beside it', async () => {
    const top = table(TASKS, [HEAD, ['Xây dựng đề án phát triển cho', 'Sở Nội vụ.', 'Quý II']])
    const rest = table(TASKS, [
      ['nguồn nhân lực.', 'Phối hợp: Sở Y tế', ''],
      ['Sơ kết.', 'Sở Tài chính', 'Quý IV'],
    ])
    const [, cut, next] = await rowsOf(top, rest)
    expect(cut?.[0]).toBe('Xây dựng đề án phát triển cho nguồn nhân lực.')
    expect(cut?.[1]?.split('\u2028')).toEqual(['Sở Nội vụ.', 'Phối hợp: Sở Y tế'])
    expect(next?.[0]).toBe('Sơ kết.')
  })

  it('goes on with a capital where all other rows have a label', async () => {
    const items = ['1. Rà soát.', '2. Kiểm tra.', '3. Sơ kết.'].map((task) => [task, 'Sở Nội vụ', 'Quý I'])
    const top = table(TASKS, [HEAD, ...items, ['4. Lập danh mục các dự án theo Phụ lục số', 'Sở Y tế', 'Quý II']])
    const rest = (label: string): TestPage =>
      table(TASKS, [
        [`${label}II thành hồ sơ mời gọi.`, '', ''],
        ['5. Tổng kết.', 'Sở Y tế', 'Quý IV'],
      ])
    expect((await rowsOf(top, rest('')))[4]?.[0]).toBe(
      '4. Lập danh mục các dự án theo Phụ lục số II thành hồ sơ mời gọi.',
    )
    expect((await rowsOf(top, rest('I')))[4]?.[0]).toBe(
      '4. Lập danh mục các dự án theo Phụ lục số III thành hồ sơ mời gọi.',
    )
  })

  it('goes on with an item that stands alone', async () => {
    const top = table(TASKS, [HEAD, ['Số hóa hồ sơ:', 'Sở Nội vụ', 'Quý II']])
    const rest = table(TASKS, [
      ['- Ban hành quy chế;', '', ''],
      ['Sơ kết.', 'Sở Tài chính', 'Quý IV'],
    ])
    expect((await rowsOf(top, rest))[1]).toEqual(['Số hóa hồ sơ:\u2028- Ban hành quy chế;', 'Sở Nội vụ', 'Quý II'])
  })
})

it('puts the figure together that a page end cuts in a narrow cell', async () => {
  const xs = [60, 100, 300, 420, 484]
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn']
  const top = table(xs, [
    head,
    ['1', 'Rà soát.', 'Sở Nội vụ', 'Quý I'],
    ['2', 'Kiểm tra việc cấp giấy phép và', 'Sở Y tế', '30/11/202'],
  ])
  const rest = table(xs, [
    ['', 'đăng ký.', '', '6'],
    ['3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV'],
  ])
  expect((await rowsOf(top, rest))[2]).toEqual([
    '2',
    'Kiểm tra việc cấp giấy phép và đăng ký.',
    'Sở Y tế',
    '30/11/2026',
  ])
})

describe('a cell over several rows that a page end cuts between two of them', () => {
  const XS = [60, 100, 300, 420, 540]
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
  const below = table(XS, [
    ['4', 'Tổng kết.', '', 'Quý IV'],
    ['5', 'Báo cáo.', 'Sở Y tế', 'Quý IV'],
  ])

  it('is read on where other cells of the column cover several rows and none is empty', async () => {
    const rows = [head, ['1', 'Rà soát.', 'Sở Nội vụ', 'Quý I'], ['2', 'Kiểm tra.', '', 'Quý II']]
    const top = table(XS, [...rows, ['3', 'Sơ kết.', 'Sở Tài chính', 'Quý III']], [140])
    expect((await rowsOf(top, below)).map(([, , lead]) => lead)).toEqual([
      'Chủ trì',
      'Sở Nội vụ',
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Tài chính',
      'Sở Y tế',
    ])
  })

  it('is read on where six other items or more have the cell', async () => {
    const items = ['Rà soát.', 'Kiểm tra.', 'Đánh giá.', 'Tập huấn.', 'Sơ kết.']
    const rows = items.map((task, i) => [String(i + 1), task, i < 4 ? 'Sở Nội vụ' : 'Sở Tài chính', 'Quý I'])
    const rest = table(XS, [
      ['6', 'Tổng kết.', '', 'Quý IV'],
      ['7', 'Báo cáo.', 'Sở Y tế', 'Quý IV'],
    ])
    expect((await rowsOf(table(XS, [head, ...rows]), rest)).map(([, , lead]) => lead).slice(-3)).toEqual([
      'Sở Tài chính',
      'Sở Tài chính',
      'Sở Y tế',
    ])
    expect((await rowsOf(table(XS, [head, ...rows.slice(1)]), rest)).at(-2)?.[2]).toBe('')
  })

  it('is an empty cell where others of the column are empty, or none covers several rows', async () => {
    const rows = [head, ['1', 'Rà soát.', 'Sở Nội vụ', 'Quý I'], ['2', 'Kiểm tra.', '', 'Quý II']]
    const gap = table(XS, [...rows, ['3', 'Sơ kết.', 'Sở Tài chính', 'Quý III']])
    expect((await rowsOf(gap, below))[4]?.[2]).toBe('')
    const full = [head, ['1', 'Rà soát.', 'Sở Nội vụ', 'Quý I'], ['2', 'Kiểm tra.', 'Sở Y tế', 'Quý II']]
    const none = table(XS, [...full, ['3', 'Sơ kết.', 'Sở Tài chính', 'Quý III']])
    expect((await rowsOf(none, below))[4]?.[2]).toBe('')
  })
})

describe('a table whose sides are not drawn', () => {
  /** Lines across at each height, lines down between the columns but in the rows with a title. */
  const open = (titles: readonly number[], rows: number, from = 100): TestPage => {
    const page = new TestPage()
    for (let r = 0; r <= rows; r++) page.rule(60, from + 20 * r, 540, from + 20 * r)
    for (let r = 0; r < rows; r++) {
      if (titles.includes(r)) continue
      for (const x of [100, 300, 420]) page.rule(x, from + 20 * r, x, from + 20 * r + 20)
    }
    return page
  }

  it('is one with the rows of titles in it, also where one begins or ends a page', async () => {
    const page = open([1, 3], 4)
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'],
      ['I. Kinh tế'],
      ['1', 'Rà soát.', 'Sở Y tế', 'Quý I'],
      ['II. Văn hóa'],
    ]
    const put = (to: TestPage, cells: readonly string[], y: number): void =>
      cells.forEach((text, i) => void to.text(([60, 100, 300, 420][i] ?? 0) + 5, y, text))
    rows.forEach((cells, r) => {
      put(page, cells, 115 + 20 * r)
    })
    const next = open([1], 3)
    put(next, ['2', 'Sơ kết.', 'Sở Nội vụ', 'Quý II'], 115)
    put(next, ['III. An ninh, quốc phòng'], 135)
    put(next, ['3', 'Kiểm tra.', 'Công an tỉnh', 'Quý III'], 155)
    const { text, lines } = await readPdf(buildPdf([page, next]))
    expect(new Set(lines.map(({ table }) => table))).toEqual(new Set([0]))
    expect(text.split('\n').map((row) => row.trim().split('\t')[0])).toEqual([
      'TT',
      'I. Kinh tế',
      '1',
      'II. Văn hóa',
      '2',
      'III. An ninh, quốc phòng',
      '3',
    ])
  })
})
