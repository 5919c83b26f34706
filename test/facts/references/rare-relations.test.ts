/** How texts stand to each other in words that plans seldom use. */
import { expect, it } from 'vitest'
import { extractReferences } from '../../../src/facts/references/references.js'
import type { Target } from '../../../src/plan.js'
import { planRoot, type TreeSpec } from '../plan-root.js'

const standing = (text: string, spec: TreeSpec = {}) =>
  extractReferences(planRoot({ sections: { I: [text] }, ...spec }))
    .filter(({ kind }) => kind === 'document')
    .map((r) => [(r.target as Target).number ?? r.text, r.relation, r.subject])

it('rows of what a decision has annexed are repealed with it in part', () => {
  const text =
    'Thủ tục tại số thứ tự 3, 5 kèm theo Quyết định số 12/QĐ-UBND hết hiệu lực kể từ ngày Kế hoạch này có hiệu lực.'
  expect(standing(text)).toEqual([['12/QĐ-UBND', 'repeals', 'self']])
  expect(standing('Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND còn hiệu lực.')).toEqual([
    ['12/QĐ-UBND', 'is_annex_of', null],
  ])
})

it('a number in brackets behind a text stands as that text does', () => {
  const text =
    'Theo Chương trình số 5-CTr/QU ngày 2/6/2014 của Quận ủy thực hiện Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI (Nghị quyết số 29-NQ/TW) về giáo dục.'
  expect(standing(text).map(([, ...others]) => others)).toEqual([
    ['cites', 'self'],
    ['implements', '5-CTr/QU'],
    ['implements', '5-CTr/QU'],
  ])
})

it('what a text rules is carried out with it', () => {
  expect(standing('Thực hiện quy định tại Nghị định số 8/2022/NĐ-CP, Sở Y tế báo cáo.')).toEqual([
    ['8/2022/NĐ-CP', 'implements', 'self'],
  ])
})

it('what is said over a list holds for an item that names what it has of its text', () => {
  expect(standing('Triển khai Nghị quyết số 9/2019/QH14; các quy định của Luật số 2/2021/QH15.')).toEqual([
    ['9/2019/QH14', 'implements', 'self'],
    ['2/2021/QH15', 'implements', 'self'],
  ])
})

it('what somebody finds after carrying out one text is no carrying out of the next', () => {
  const text =
    'Sau 5 năm thực hiện Nghị quyết số 24-NQ/TW, Tỉnh ủy khẳng định mục tiêu của Nghị quyết số 25-NQ/TW còn nguyên giá trị.'
  expect(standing(text)).toEqual([
    ['24-NQ/TW', 'implements', 'self'],
    ['25-NQ/TW', 'cites', 'self'],
  ])
  expect(standing('Ban Chấp hành Đảng bộ xã đã bàn về Nghị quyết số 25-NQ/TW.')).toEqual([
    ['25-NQ/TW', 'cites', 'self'],
  ])
})

it('a bracket names what changed a text without `được`, or what that text itself replaces', () => {
  expect(
    standing('Rà soát Quyết định số 5/QĐ-UBND (thay thế bằng Quyết định số 6/QĐ-UBND), Chỉ thị số 7/CT-UBND.'),
  ).toEqual([
    ['5/QĐ-UBND', 'cites', 'self'],
    ['6/QĐ-UBND', 'cites', '5/QĐ-UBND'],
    ['7/CT-UBND', 'cites', 'self'],
  ])
  expect(standing('Theo Quyết định số 6/QĐ-UBND (thay thế Quyết định số 5/QĐ-UBND).')).toEqual([
    ['6/QĐ-UBND', 'cites', 'self'],
    ['5/QĐ-UBND', 'repeals', '6/QĐ-UBND'],
  ])
})

it('the annexes without a number are all that the text has', () => {
  const annexes = { PL1: { label: 'Phụ lục I' }, PL2: { label: 'Phụ lục II' } }
  const target = (text: string) =>
    extractReferences(planRoot({ sections: { I: [text] }, annexes })).map((r) => r.target)
  expect(target('Nội dung tại các Phụ lục kèm theo.')).toEqual([{ sectionId: 'PL1', sectionIds: ['PL1', 'PL2'] }])
  expect(target('Nội dung tại Phụ lục kèm theo.')).toEqual([{ sectionId: null }])
})

it('a figure that the State issued could be of no text of the Party', () => {
  const [, second] = extractReferences(
    planRoot({ sections: { I: ['Nghị quyết số 15-NQ/TW. Theo Nghị quyết 15 của Quốc hội khoá XII.'] } }),
  )
  expect(second?.candidates).toBeUndefined()
})

it('what ends behind the title of another text ends by this one', () => {
  const before = 'Kế hoạch này thay thế Quyết định số 11/QĐ-UBND ngày 01/02/2020'
  expect(standing(`${before} về quy chế làm việc và bãi bỏ Quyết định số 9/QĐ-UBND ngày 05/3/2019.`)).toEqual([
    ['11/QĐ-UBND', 'repeals', 'self'],
    ['9/QĐ-UBND', 'repeals', 'self'],
  ])
  expect(standing(`${before}; bãi bỏ Quyết định số 9/QĐ-UBND ngày 05/3/2019.`)).toEqual([
    ['11/QĐ-UBND', 'repeals', 'self'],
    ['9/QĐ-UBND', 'repeals', 'self'],
  ])
  expect(standing(`${before} về sửa đổi quy chế làm việc và bãi bỏ Quyết định số 9/QĐ-UBND ngày 05/3/2019.`)).toEqual([
    ['11/QĐ-UBND', 'repeals', 'self'],
    ['9/QĐ-UBND', 'repeals', '11/QĐ-UBND'],
  ])
})

it('a plan that a letter puts forward, and not the letter, carries out what it is for', () => {
  const letter = 'Xét Tờ trình số 45/TTr-SYT ngày 03/02/2025 về việc ban hành Kế hoạch'
  expect(standing(`${letter} thực hiện Nghị quyết số 72-NQ/TW.`)).toEqual([
    ['45/TTr-SYT', 'cites', 'self'],
    ['72-NQ/TW', 'implements', null],
  ])
  expect(standing('Theo Công văn số 99-CV/TU ngày 05/01/2025 về việc thực hiện Nghị quyết số 72-NQ/TW.')[1]).toEqual([
    '72-NQ/TW',
    'implements',
    '99-CV/TU',
  ])
})
