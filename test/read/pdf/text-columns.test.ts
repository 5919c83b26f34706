/** Pages whose text is set in columns. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const textOf = async (...pages: TestPage[]): Promise<string[]> => (await readPdf(buildPdf(pages))).text.split('\n')

/** Lines of about 220 points; an item is indented by 15. */
const ITEMS = [
  ['1. Rà soát quy hoạch của các xã, phường', 'và trình cấp trên phê duyệt theo đúng', 'thời hạn.'],
  [
    '2. Xây dựng hạ tầng số tại các khu vực',
    'vùng cao, biên giới theo quy hoạch đã',
    'duyệt, bảo đảm tiến độ và chất lượng.',
  ],
  ['3. Bố trí kinh phí trong dự toán từng', 'năm của các cơ quan.'],
  ['4. Kiểm tra, đôn đốc việc thực hiện kế', 'hoạch này tại các địa phương trong tỉnh', 'mỗi năm một lần.'],
] as const

/** Sets lines from `from` on, those that go on stretched to the margin. */
function column(page: TestPage, left: number, top: number, items: readonly (readonly string[])[]): TestPage {
  let y = top
  for (const lines of items) {
    lines.forEach((line, i) => {
      const x = left + (i === 0 ? 15 : 0)
      if (i < lines.length - 1) page.justified(x, left + 225, y, line)
      else page.text(x, y, line)
      y += 16
    })
  }
  return page
}

const whole = ITEMS.map((lines) => lines.join(' '))

describe('text in columns', () => {
  it.each([
    ['whose lines stand side by side', 0],
    ['whose lines stand at heights of their own', 7],
  ])('is read column by column, %s', async (_, shift) => {
    const page = new TestPage().text(255, 80, 'KẾ HOẠCH', { bold: true })
    column(page, 60, 120, ITEMS.slice(0, 2))
    column(page, 310, 120 + shift, ITEMS.slice(2))
    expect(await textOf(page)).toEqual(['KẾ HOẠCH', ...whole])
  })

  it('goes on in the middle of a sentence from column to column and from page to page', async () => {
    const [one = [], two = [], three = [], four = []] = ITEMS
    const first = column(new TestPage(), 60, 100, [one, two.slice(0, 2)])
    // the first line of a column that goes on with a paragraph stands at its margin
    column(
      first,
      295,
      100,
      [two.slice(2), three, four.slice(0, 2)].map((lines, i) => (i === 0 ? ['', ...lines] : lines)),
    )
    const second = column(new TestPage(), 60, 100, [['', ...four.slice(2)], one, two])
    column(second, 310, 100, [three, four])
    expect(await textOf(first, second)).toEqual([...whole, ...whole])
  })

  it.each(['Nơi nhận:', 'NƠI NHẬN:'])(
    'ends where the recipients and the signature stand side by side: %s',
    async (label) => {
      const page = column(column(new TestPage(), 60, 100, ITEMS.slice(0, 2)), 310, 100, ITEMS.slice(2))
      page.lines(60, 230, label, '- Như trên;', '- Lưu: VT.')
      page.text(370, 230, 'CHỦ TỊCH').text(360, 262, 'Trần Văn An')
      expect(await textOf(page)).toEqual([...whole, label, '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Văn An'])
    },
  )
})
