import { describe, expect, it } from 'vitest'
import { eachSection } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'Ủy ban nhân dân xã An Lộc ban hành kế hoạch như sau:']
const labels = (...lines: string[]): string[] =>
  eachSection(treeOf(...HEAD, ...lines).children)
    .map(({ section: { id } }) => id)
    .slice(1)

describe('labels without a mark behind them', () => {
  it('are parts before titles in capitals that count on from each other', () => {
    expect(labels('I MỤC TIÊU', '1. Đẹp.', 'II NHIỆM VỤ', '1. Trồng cây.', 'III. KINH PHÍ', 'Ngân sách.')).toEqual([
      'I',
      'I.1',
      'II',
      'II.1',
      'III',
    ])
  })

  it('are none before a title that does not count on, or stands alone', () => {
    expect(labels('I MỤC TIÊU', '1. Đẹp.', '2. Xanh.')).not.toContain('I')
    expect(labels('I. MỤC TIÊU', '1. Đẹp.', 'V CÂY XANH', '2. Xanh.')).toEqual(['I', 'I.1', 'I.2'])
    expect(labels('I. MỤC TIÊU', '1. Đẹp.', 'II Nhiệm vụ', '2. Xanh.')).toEqual(['I', 'I.1', 'I.2'])
  })

  it('are numbers in a text of which no number has a mark', () => {
    expect(
      labels('I. MỤC TIÊU', '1 Đẹp.', '2 Xanh.', 'II. NHIỆM VỤ', '1 Trồng cây.', '- Xoài.', '2 Tưới cây.'),
    ).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', 'II.1.-1', 'II.2'])
  })

  it('are numbers beside decimals that have no mark either', () => {
    expect(
      labels(
        'I MỤC TIÊU',
        '1 Đẹp',
        '1.1 Trồng cây.',
        '1.2 Tưới cây.',
        '2 Xanh',
        '2.1 Tỉa cành.',
        '3 Mát.',
        'II KINH PHÍ',
      ),
    ).toEqual(['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1', 'I.3', 'II'])
  })

  it.each([
    ['that another number of the text has a mark', ['1 Đẹp.', '2 Xanh.', '3 Mát.', '1. Trồng cây.']],
    ['that one does not count on', ['1 Đẹp.', '2 Xanh.', '5 Nhà máy.']],
    ['that they are but two', ['1 Đẹp.', '2 Xanh.']],
  ])('are none in a text %s', (_, lines) => {
    expect(labels('I. MỤC TIÊU', ...lines, 'II. KINH PHÍ')).not.toContain('I.2')
  })
})
