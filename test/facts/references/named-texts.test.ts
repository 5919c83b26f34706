import { expect, it } from 'vitest'
import { extractReferences } from '../../../src/facts/references/references.js'
import type { Target } from '../../../src/plan.js'
import { planRoot } from '../plan-root.js'

const read = (...texts: string[]) =>
  extractReferences(planRoot({ sections: Object.fromEntries(texts.map((text, i) => [`I.${i + 1}`, [text]])) })).map(
    ({ text, relation, target }) => [text, relation, (target as Target | null)?.number],
  )

it('takes the word of a type for the text that is said to be called so', () => {
  expect(
    read(
      'Bộ ban hành Kế hoạch thực hiện Nghị định số 9/2026/NĐ-CP (sau đây gọi là Nghị định) như sau:',
      'Phổ biến các quy định của Nghị định; tổ chức thực hiện Nghị định trên toàn quốc.',
    ),
  ).toEqual([
    ['Nghị định số 9/2026/NĐ-CP', 'implements', '9/2026/NĐ-CP'],
    ['Nghị định', 'cites', '9/2026/NĐ-CP'],
    ['Nghị định', 'implements', '9/2026/NĐ-CP'],
  ])
})

it.each([
  ['Chương trình hành động số 61-CTr/TU', 'Chương trình 61', '61-CTr/TU'],
  ['Kế hoạch số 210/KH-UBND', 'Kế hoạch số 210', '210/KH-UBND'],
  ['Quyết định số 314/QĐ-TTg', 'Đề án 314', '314/QĐ-TTg'],
])('takes the word of a type with a figure for %s that is called so', (text, name, number) => {
  expect(read(`Thực hiện ${text} (gọi tắt là ${name}) trên địa bàn.`, `Sơ kết ${name}; ${name}a.`)).toEqual([
    [text, 'implements', number],
    [name, 'cites', number],
  ])
})

it('takes the figure of what a decision approved for a name in brackets', () => {
  expect(read('Thực hiện Quyết định số 314/QĐ-TTg (Đề án 314).', 'Sơ kết Đề án 314.')).toEqual([
    ['Quyết định số 314/QĐ-TTg', 'implements', '314/QĐ-TTg'],
    ['Đề án 314', 'cites', '314/QĐ-TTg'],
  ])
})

it.each([
  'Rà soát các Nghị định có liên quan.',
  'Xây dựng Nghị định về cây xanh.',
  'Theo nghị định của Chính phủ.',
  'Theo Nghị định của Chính phủ.',
])('leaves other texts of the type alone: %s', (text) => {
  expect(read('Thực hiện Nghị định số 9/2026/NĐ-CP (sau đây gọi là Nghị định).', text)).toHaveLength(1)
})

it('names nothing before it is defined', () => {
  expect(read('Phổ biến Nghị định.', 'Thực hiện Nghị định số 9/2026/NĐ-CP (gọi tắt là Nghị định).')).toHaveLength(1)
})

it('says that a text goes by the name it was given', () => {
  const sections = {
    'I.1': ['Thi hành Luật Thủ công (sau đây viết tắt là Luật).'],
    'I.2': ['Phổ biến Luật.', 'Luật Thủ công.'],
  }
  expect(extractReferences(planRoot({ sections })).map(({ text, form }) => [text, form])).toEqual([
    ['Luật Thủ công', 'title'],
    ['Luật', 'short'],
    ['Luật Thủ công', 'title'],
  ])
})
