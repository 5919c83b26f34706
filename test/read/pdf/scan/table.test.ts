import { expect, it } from 'vitest'
import { parsePlan, type Recognise } from '../../../../src/index.js'
import { type ImagePage, imagePdf, PAGE } from './image-pdf.js'

const DOTS = 2
const XS = [40, 80, 200, 280]
const YS = [100, 130, 160]

/** A page with a table of two rows that is drawn in its pixels. */
function page(): ImagePage {
  const [width, height] = [PAGE.width * DOTS, PAGE.height * DOTS]
  const data = new Uint8Array(width * height).fill(255)
  const [left = 0, right = 0] = [XS[0], XS.at(-1)]
  const [top = 0, bottom = 0] = [YS[0], YS.at(-1)]
  for (const y of YS) {
    for (let row = y * DOTS; row < y * DOTS + 2; row++)
      data.fill(0, row * width + left * DOTS, row * width + right * DOTS + 2)
  }
  for (const x of XS) {
    for (let row = top * DOTS; row < bottom * DOTS; row++)
      data.fill(0, row * width + x * DOTS, row * width + x * DOTS + 2)
  }
  for (const x of XS.slice(0, -1)) {
    for (const y of YS.slice(0, -1)) {
      for (let row = (y + 8) * DOTS; row < (y + 17) * DOTS; row++) {
        for (let at = (x + 4) * DOTS; at < (x + 34) * DOTS; at += 8)
          data.fill(0, row * width + at, row * width + at + 4)
      }
    }
  }
  return { images: [{ width, height, data, coding: 'grey' }] }
}

/** Says the rows of each page, a word with a line of its own in each cell. */
const says =
  (...pages: string[][][]): Recognise =>
  async ({ dpi, page }) => ({
    words: (pages[page - 1] ?? []).flatMap((cells, r) =>
      cells.map((text, c) => {
        const [x, y, scale] = [(XS[c] ?? 0) + 4, (YS[r] ?? 0) + 8, dpi / 72]
        const box = { left: x * scale, top: y * scale, right: (x + 6 * text.length) * scale, bottom: (y + 9) * scale }
        return { text, box, confidence: 0.95, line: 3 * r + c }
      }),
    ),
  })

it('a header that a recognised page repeats is none of the rows, also where a cell of it is misread', async () => {
  const ocr = says(
    [
      ['TT', 'Nhiệm_vụ', 'Chủ_trì'],
      ['1', 'Sơ_kết', 'Sở_Nội_vụ'],
    ],
    [
      ['1ã', 'Nhiệm_vụ', 'Chủ_trì'],
      ['2', 'Tổng_kết', 'Sở_Y_tế'],
    ],
  )
  const { text } = await parsePlan(imagePdf([page(), page()]), { ocr })
  expect(text.split('\n').map((row) => row.split('\t')[0])).toEqual(['TT', '1', '2'])
})

it('rows of two pages that have bodies and times in common are rows of a recognised table', async () => {
  const ocr = says(
    [
      ['1', 'Sở_Nội_vụ', 'Năm_2026'],
      ['2', 'Sở_Y_tế', 'Năm_2026'],
    ],
    [
      ['3', 'Sở_Nội_vụ', 'Năm_2026'],
      ['4', 'Sở_Y_tế', 'Năm_2026'],
    ],
  )
  const { text } = await parsePlan(imagePdf([page(), page()]), { ocr })
  expect(text.split('\n').map((row) => row.split('\t')[0])).toEqual(['1', '2', '3', '4'])
})
