import { describe, expect, it } from 'vitest'
import { eachSection } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'I. CÂY', '1. Gồm:']
const list = (...labels: string[]): string[] =>
  eachSection(treeOf(...HEAD, ...labels.map((label) => `${label} Trồng cây.`)).children)
    .map(({ section: { id } }) => id)
    .slice(2)
    .map((id) => id.slice(4))

describe('numbers in brackets that were misread', () => {
  it.each(['q)', 'l)', '(I)', 'd)', '()', '(1', 'I)', '(1}', '1)', '@)'])(
    'are the first before the second: %s',
    (first) => {
      expect(list(first, '(2)', '(3)')).toEqual(['1', '2', '3'])
    },
  )

  it.each(['2)', '(2', 'Q)', '@)', '(Z)', '(8)'])('stand between their neighbours: %s', (second) => {
    expect(list('(1)', second, '(3)')).toEqual(['1', '2', '3'])
  })

  it.each(['(S)', '5)', '(5', '@)', '(Š)'])('are the last where they look like it: %s', (last) => {
    expect(list('(1)', '(2)', '(3)', '(4)', last)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('leave the lists below their items alone', () => {
    expect(list('(1)', 'a)', 'b)', '(2)')).toEqual(['1', '1.a', '1.b', '2'])
    expect(list('(1)', '(2)', '1)', '2)', '3)')).toEqual(['1', '2', '2.1', '2.2', '2.3'])
    expect(list('a)', 'b)', 'c)')).toEqual(['a', 'b', 'c'])
  })

  it('do not count for the numbers of the list that holds them', () => {
    expect(
      eachSection(
        treeOf('KẾ HOẠCH', 'Chăm sóc cây', 'I. CÂY', 'l. Gồm:', '(1) Trồng cây.', '(2) Tưới cây.', '2. Riêng:')
          .children,
      ).map(({ section: { id } }) => id),
    ).toEqual(['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2'])
  })
})
