import { expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const HEIGHT = 842

/** A disc of two curves around a point; `paint` is `f` for a disc, `S` for a ring. */
function disc(page: TestPage, x: number, y: number, radius: number, paint: 'f' | 'S' = 'f'): TestPage {
  // the middle of a curve lies at three quarters of the way to the two points that draw it up
  const [up, down] = [HEIGHT - y + (4 / 3) * radius, HEIGHT - y - (4 / 3) * radius]
  page.operators.push(
    `${x - radius} ${HEIGHT - y} m ${x - radius} ${up} ${x + radius} ${up} ${x + radius} ${HEIGHT - y} c ` +
      `${x + radius} ${down} ${x - radius} ${down} ${x - radius} ${HEIGHT - y} c ${paint}`,
  )
  return page
}

const square = (page: TestPage, x: number, y: number, side: number): TestPage => {
  page.operators.push(`${x} ${HEIGHT - y} ${side} ${side} re f`)
  return page
}

it('reads discs, rings and squares before lines as bullets', async () => {
  const page = new TestPage().text(100, 100, 'Nhiệm vụ:')
  disc(page, 108, 117, 2.2).text(120, 120, 'Rà soát quy hoạch;')
  disc(page, 128, 137, 2.2, 'S').text(140, 140, 'Nâng cấp trục liên thông;')
  square(page, 146, 159, 4).text(160, 160, 'Đào tạo cán bộ.')
  const { text } = await readPdf(buildPdf([page]))
  expect(text).toBe('Nhiệm vụ:\n• Rà soát quy hoạch;\n◦ Nâng cấp trục liên thông;\n▪ Đào tạo cán bộ.')
})

it('makes items of lines behind drawn bullets', async () => {
  const page = new TestPage()
    .text(100, 100, 'I. NHIỆM VỤ', { bold: true })
    .text(100, 116, '1. Hạ tầng số', { bold: true })
  for (const [i, line] of ['Phủ sóng 5G tại các phường.', 'Nâng cấp trung tâm dữ liệu.'].entries())
    disc(page, 108, 133 + 16 * i, 2.2).text(120, 136 + 16 * i, line)
  const { tasks } = await parsePlan(buildPdf([page]), { name: 'a.pdf' })
  expect(tasks.map(({ id }) => id)).toEqual(['I.1.*1', 'I.1.*2'])
})

it('takes no spot for a bullet that stands in a line, behind it, far from it or is too large', async () => {
  const page = new TestPage().text(100, 100, 'Quy mô').text(150, 100, 'của dự án')
  disc(page, 140, 97, 1.8)
  disc(page.text(100, 120, 'Tổng vốn'), 160, 117, 2)
  disc(page.text(180, 140, 'Thời gian'), 100, 137, 2)
  disc(page.text(120, 160, 'Địa điểm'), 108, 157, 4.4)
  disc(page.text(120, 180, 'Kinh phí'), 108, 190, 2)
  const { text } = await readPdf(buildPdf([page]))
  expect(text).not.toContain('•')
})
