import { expect, it } from 'vitest'
import { parsePlanText } from '../../../src/parse.js'

const cited = (odd: string): string =>
  `Thực hiện Nghị quyết số 11-NQ/TW, ngày 05/5/2021 của Bộ Chính trị; Kế hoạch số 14-KH/TU, ngày ${odd} của Tỉnh ủy; Chỉ thị số 07-CT/TU, ngày 12/6/2021 của Tỉnh ủy; Kết luận số 19-KL/TU, ngày 20/7/2021 của Tỉnh ủy, Huyện ủy ban hành Chương trình hành động như sau:
I. NHIỆM VỤ
1. Phổ biến nội dung đến từng chi bộ.`

const late = (text: string, date?: string): (string | null)[] =>
  parsePlanText(text, date ? { date } : {})
    .diagnostics.filter((diagnostic) => diagnostic.rule === 'date-after-document')
    .map((diagnostic) => diagnostic.sectionId)

it('reports a cited date half a year behind all others where the text has no date of its own', () => {
  expect(late(cited('20/7/2022'))).toEqual(['preamble'])
})

it('reports nothing where the cited dates lie close together', () => {
  expect(late(cited('02/8/2021'))).toEqual([])
})

it('compares with the date of the document once the caller gives it', () => {
  expect(late(cited('20/7/2022'), '2022-09-01')).toEqual([])
  expect(late(cited('20/7/2022'), '2022-01-15')).toEqual(['preamble'])
})
