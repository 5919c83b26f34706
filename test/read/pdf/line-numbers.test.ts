import { expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const TEXT = [
  'Thực hiện Nghị quyết của Tỉnh ủy về phát triển kinh tế, Ủy ban nhân dân',
  'tỉnh ban hành kế hoạch với các nội dung sau đây và giao các sở, ban, ngành',
  'triển khai thực hiện trong năm.',
  'I. MỤC ĐÍCH',
  'Cụ thể hóa các nhiệm vụ của Nghị quyết, xác định rõ trách nhiệm của từng',
  'cơ quan, đơn vị trong việc chỉ đạo, điều hành và kiểm tra việc thực hiện ở',
  'các xã, phường.',
  'II. YÊU CẦU',
  'Các cơ quan bám sát nhiệm vụ được giao, báo cáo đúng hạn và phối hợp chặt',
  'chẽ trong quá trình thực hiện.',
]

function numbered(step: number): TestPage {
  const page = new TestPage()
  TEXT.forEach((line, i) => {
    const number = `${step * (i + 1)}`
    page.text(80, 100 + 20 * i, line).text(64 - 6 * number.length, 100 + 20 * i, number)
  })
  return page
}

it('takes the numbers of lines in the margin for furniture', async () => {
  const source = await readPdf(buildPdf([numbered(1)]))
  expect(source.text.split('\n')).toEqual([
    TEXT.slice(0, 3).join(' '),
    'I. MỤC ĐÍCH',
    TEXT.slice(4, 7).join(' '),
    'II. YÊU CẦU',
    TEXT.slice(8).join(' '),
  ])
})

it('leaves the ordinals of a list to its items', async () => {
  const page = new TestPage()
  for (let i = 1; i <= 9; i++)
    page.text(60, 100 + 20 * i, `${i}`).text(80, 100 + 20 * i, `Sở Tài chính báo cáo quý ${i}`)
  expect((await readPdf(buildPdf([page]))).text).toContain('1 Sở Tài chính báo cáo quý 1')
})
