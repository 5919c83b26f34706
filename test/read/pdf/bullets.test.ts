import { expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import { nameLetters } from '../../../src/read/pdf/lost.js'
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

it('reads a letter of a font of symbols before a line as a bullet, a dash or a plus sign', async () => {
  const page = new TestPage().text(100, 100, 'Nhiệm vụ:')
  for (const [i, sign] of ['\uF0B7', '\uF0FC', '\uF02D', '\uF02B'].entries())
    page.text(110, 120 + 20 * i, sign).text(130, 120 + 20 * i, `Rà soát đợt ${i + 1};`)
  const { text } = await readPdf(buildPdf([page]))
  expect(text.split('\n').slice(1)).toEqual([
    '• Rà soát đợt 1;',
    '• Rà soát đợt 2;',
    '- Rà soát đợt 3;',
    '+ Rà soát đợt 4;',
  ])
})

it('names the signs of the font Symbol, and leaves those of other fonts', () => {
  const glyph = (text: string) => ({ text, code: 1, at: 0, width: 6 })
  const run = (font: string, text: string) => ({
    font,
    size: 12,
    matrix: [1, 0, 0, 1, 0, 0] as [number, number, number, number, number, number],
    glyphs: [glyph(text)],
  })
  const runs = [run('a', '\uF0B3'), run('a', '\uF0A3'), run('b', '\uF0B3')]
  nameLetters(runs, (font) => (font === 'a' ? 'SymbolMT' : 'Wingdings-Regular'))
  expect(runs.map(({ glyphs }) => glyphs[0]?.text)).toEqual(['≥', '≤', '\uF0B3'])
})
