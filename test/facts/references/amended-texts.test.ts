import { expect, it } from 'vitest'
import { extractReferences } from '../../../src/facts/references/references.js'
import type { Target } from '../../../src/plan.js'
import { planRoot } from '../plan-root.js'

const read = (...texts: string[]) => {
  const root = planRoot({ sections: Object.fromEntries(texts.map((text, i) => [`I.${i + 1}`, [text]])) })
  const references = extractReferences(root)
  const standing = references.map(({ relation, subject, target }) => [
    (target as Target | null)?.number,
    relation,
    subject,
  ])
  return { root, references, standing }
}

it.each([
  'quy định về bến bãi, được sửa đổi, bổ sung bởi Nghị định số 9/2023/NĐ-CP',
  'quy định về bến bãi được sửa đổi, bổ sung một số điều tại Nghị định số 9/2023/NĐ-CP',
  '(đã được sửa đổi, bổ sung theo Nghị định số 9/2023/NĐ-CP)',
  '(được sửa đổi, bổ sung Nghị định số 9/2023/NĐ-CP)',
  'được điều chỉnh, bổ sung theo quy định tại Nghị định số 9/2023/NĐ-CP',
  'được thay thế bằng Nghị định số 9/2023/NĐ-CP',
])('a text that changed another is said of that other: %s', (rest) => {
  expect(read(`Căn cứ Nghị định số 8/2022/NĐ-CP ${rest}; Kế hoạch số 8-KH/TW.`).standing).toEqual([
    ['8/2022/NĐ-CP', 'based_on', 'self'],
    ['9/2023/NĐ-CP', 'cites', '8/2022/NĐ-CP'],
    ['8-KH/TW', 'based_on', 'self'],
  ])
})

it('several texts may have changed one', () => {
  const laws = 'Luật số 4/2016/QH14, Luật số 5/2018/QH14 và Luật số 6/2020/QH14, Kế hoạch số 8-KH/TW'
  expect(read(`Căn cứ Luật Bến bãi số 3/2014/QH13 được sửa đổi, bổ sung theo ${laws}.`).standing).toEqual([
    ['3/2014/QH13', 'based_on', 'self'],
    ['4/2016/QH14', 'cites', '3/2014/QH13'],
    ['5/2018/QH14', 'cites', '3/2014/QH13'],
    ['6/2020/QH14', 'cites', '3/2014/QH13'],
    ['8-KH/TW', 'based_on', 'self'],
  ])
})

it('a list goes on behind the text that changed one of its own', () => {
  expect(
    read('Căn cứ Nghị định số 8/2022/NĐ-CP được sửa đổi bởi Nghị định số 9/2023/NĐ-CP; Nghị định số 7/2020/NĐ-CP.')
      .standing,
  ).toEqual([
    ['8/2022/NĐ-CP', 'based_on', 'self'],
    ['9/2023/NĐ-CP', 'cites', '8/2022/NĐ-CP'],
    ['7/2020/NĐ-CP', 'based_on', 'self'],
  ])
})

it('it is not the law in the title of a decree that another decree changed', () => {
  const decree = 'Nghị định số 8/2022/NĐ-CP quy định chi tiết một số điều của Luật Bến bãi'
  expect(read(`Theo ${decree}, được sửa đổi, bổ sung bởi Nghị định số 9/2023/NĐ-CP.`).standing.at(-1)).toEqual([
    '9/2023/NĐ-CP',
    'cites',
    '8/2022/NĐ-CP',
  ])
})

it('what a text is said to amend in its own title stays so, also where it is named for that before', () => {
  const words =
    'Theo Điều 5 Nghị định số 8/2022/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 9/2023/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 8/2022/NĐ-CP.'
  expect(read(words).standing).toEqual([
    ['8/2022/NĐ-CP', 'cites', 'self'],
    ['9/2023/NĐ-CP', 'cites', '8/2022/NĐ-CP'],
    ['8/2022/NĐ-CP', 'amends', '9/2023/NĐ-CP'],
  ])
})

it('a law that was changed has its number from another place', () => {
  expect(
    read('Căn cứ Luật Bến bãi số 3/2014/QH13;', 'Theo Luật Bến bãi được sửa đổi, bổ sung bởi Luật số 4/2016/QH14.')
      .standing,
  ).toEqual([
    ['3/2014/QH13', 'based_on', 'self'],
    ['3/2014/QH13', 'cites', 'self'],
    ['4/2016/QH14', 'cites', '3/2014/QH13'],
  ])
})

it('the short name behind it is that of the text that was changed', () => {
  const { root, standing } = read(
    'Căn cứ Luật Bến bãi số 3/2014/QH13 được sửa đổi, bổ sung bởi Luật số 4/2016/QH14 (sau đây gọi là Luật);',
    'Theo Điều 7 của Luật.',
  )
  expect(standing.at(-1)).toEqual(['3/2014/QH13', 'cites', 'self'])
  expect(root.document.terms.map(({ term }) => term)).toEqual(['Luật'])
})
