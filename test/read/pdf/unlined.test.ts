import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import type { Source } from '../../../src/source.js'
import { buildPdf, TestPage } from './build.js'

/** The sides of the columns. */
const SIDES = [55, 95, 290, 420, 540]
const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'] as const
const ROWS = [
  ['1', 'Rà soát văn bản về đất\nđai của tỉnh', 'Sở Nội vụ', 'Quý II'],
  ['2', 'Lập danh mục', 'Sở Văn hóa, Thể\nthao và Du lịch', 'Quý III'],
]

const rowsOf = ({ text, lines }: Source): string[][] =>
  lines
    .filter((line) => line.kind === 'row')
    .map((row) => (row.cells ?? []).map((cell) => text.slice(cell.start, cell.end)))

const read = async (...pages: TestPage[]): Promise<string[][]> => rowsOf(await readPdf(buildPdf(pages)))
const unbroken = (row: readonly string[]): string[] => row.map((cell) => cell.replaceAll('\n', ' '))

/** Rows one under the other, each cell in the middle of the height of its row; gives where they end. */
function rows(page: TestPage, from: number, cells: readonly (readonly string[])[]): number {
  let top = from
  for (const row of cells) {
    const most = Math.max(...row.map((cell) => cell.split('\n').length))
    row.forEach((cell, c) => {
      const lines = cell.split('\n')
      const first = top + 12 + ((most - lines.length) * 16) / 2
      page.lines((SIDES[c] ?? 0) + 5, first, ...lines)
    })
    top += most * 16
  }
  return top
}

/** Lines down at these sides. */
function down(page: TestPage, from: number, to: number, sides: readonly number[] = SIDES): TestPage {
  for (const x of sides) page.rule(x, from, x, to)
  return page
}

describe('a table with lines between its columns only', () => {
  it('is read in a frame', async () => {
    const page = new TestPage()
    const end = rows(page, 80, [HEAD, ...ROWS])
    down(page.rule(55, 80, 540, 80).rule(55, end, 540, end), 80, end)
    expect(await read(page)).toEqual([HEAD, ...ROWS.map(unbroken)])
  })

  it('is read with titles that break the lines, one under the other', async () => {
    const page = new TestPage().rule(55, 80, 540, 80)
    const title = rows(page, 80, [HEAD])
    page.text(60, title + 12, 'I').text(100, title + 12, 'Nhóm nhiệm vụ về thể chế của tỉnh')
    page.text(60, title + 28, 'I.1').text(100, title + 28, 'Nhóm nhiệm vụ về đất đai của các xã')
    const end = rows(page, title + 32, ROWS)
    down(page, 80, end, [55, 95, 540])
    down(down(page, 80, title, [290, 420]), title + 32, end, [290, 420])
    expect(await read(page.rule(55, end, 540, end))).toEqual([
      HEAD,
      ['I', 'Nhóm nhiệm vụ về thể chế của tỉnh', '', ''],
      ['I.1', 'Nhóm nhiệm vụ về đất đai của các xã', '', ''],
      ...ROWS.map(unbroken),
    ])
  })

  it('is read without any lines at its sides and ends', async () => {
    const page = new TestPage()
    const end = rows(page, 80, [HEAD, ...ROWS])
    expect(await read(down(page, 80, end, [95, 290, 420]))).toEqual([HEAD, ...ROWS.map(unbroken)])
  })

  it('goes on where a page prints its header again above the rest of a row', async () => {
    const first = new TestPage().rule(55, 700, 540, 700)
    rows(first, 700, [HEAD, ...ROWS, ['3', 'Nâng cấp trạm quan trắc', 'Sở Y tế', 'Quý I']])
    const second = new TestPage().rule(55, 60, 540, 60)
    const rest = rows(second, 60, [HEAD, ['', 'chất lượng nước', 'của tỉnh', '']])
    const end = rows(second, rest, [['4', 'Sơ kết', 'Sở Nội vụ', 'Hằng\nnăm']])
    down(first, 700, 796)
    expect(await read(first, down(second.rule(55, end, 540, end), 60, end))).toEqual([
      HEAD,
      ...ROWS.map(unbroken),
      ['3', 'Nâng cấp trạm quan trắc chất lượng nước', 'Sở Y tế của tỉnh', 'Quý I'],
      ['4', 'Sơ kết', 'Sở Nội vụ', 'Hằng năm'],
    ])
  })

  it('is not read out of lines beside text', async () => {
    const page = down(new TestPage(), 80, 160, [95, 290, 420])
    page.lines(100, 92, 'Kế hoạch này được', 'gửi đến các cơ quan', 'của tỉnh')
    expect(await read(page)).toEqual([])
  })
})
