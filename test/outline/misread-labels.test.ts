import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../src/outline/outline.js'
import { readText } from '../../src/read/text.js'
import { eachSection, textOf } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026']
const labels = (...lines: string[]): string[] =>
  eachSection(treeOf(...HEAD, ...lines).children).map(({ section: { id } }) => id)

describe('labels that look like others', () => {
  it.each([
    ['l.', 'll.', 'lII.', 'lV.'],
    ['I.', '11.', '111.', '1V.'],
    ['1.', 'II.', 'Ill.', 'IV.'],
    ['|.', 'I|.', 'III.', 'lV.'],
  ])('are Roman numerals before titles in capitals: %s %s %s %s', (first, second, third, fourth) => {
    expect(
      labels(
        `${first} MỤC TIÊU`,
        '1. Đẹp.',
        `${second} NỘI DUNG`,
        '1. Trồng.',
        `${third} KINH PHÍ`,
        'Ngân sách xã.',
        `${fourth} TỔ CHỨC`,
      ),
    ).toEqual(['I', 'I.1', 'II', 'II.1', 'III', 'IV'])
  })

  it.each([
    ['l. Trồng cây.', '2. Tưới cây.'],
    ['I. Trồng cây.', '2. Tưới cây.'],
    ['|. Trồng cây.', '2. Tưới cây.'],
    ['Í. Trồng cây.', '2. Tưới cây.'],
    ['¡. Trồng cây.', '2. Tưới cây.'],
    ['L. Trồng cây.', '2. Tưới cây.'],
    ['1. Trồng cây.', '?. Tưới cây.'],
  ])('are figures in a list of such: %s %s', (...items) => {
    expect(labels('I. MỤC TIÊU', '1. Đẹp.', 'II. NỘI DUNG', ...items)).toEqual(['I', 'I.1', 'II', 'II.1', 'II.2'])
  })

  it('are ten and eleven behind nine', () => {
    const nine = Array.from({ length: 9 }, (_, i) => `${i + 1}. Trồng cây.`)
    expect(labels(...nine, '1O. Tưới cây.', 'l1. Tỉa cành.').slice(-2)).toEqual(['10', '11'])
  })

  it.each(['I1I.', 'Ill.', 'lII.', 'lll.'])(
    'are Roman numerals before other titles where the parts around call for it: %s',
    (misread) => {
      expect(
        labels('I. Mục tiêu', '1. Đẹp.', 'II. Nội dung', '1. Trồng.', `${misread} Kinh phí`, 'Ngân sách xã.'),
      ).toEqual(['I', 'I.1', 'II', 'II.1', 'III'])
      expect(labels('Trồng như sau:', `${misread} Kinh phí`, 'Ngân sách xã.', 'IV. Tổ chức')).toEqual([
        'preamble',
        'III',
        'IV',
      ])
      expect(labels('I. Mục tiêu', '1. Đẹp.', `${misread} Kinh phí`)).toEqual(['I', 'I.1'])
    },
  )

  it('stay what they are where they stand in their place', () => {
    expect(labels('I. MỤC TIÊU', '1. CÂY XANH', '- Đẹp.', '2. CÂY CẢNH', '- Đẹp.', 'II. NỘI DUNG')).toEqual([
      'I',
      'I.1',
      'I.1.-1',
      'I.2',
      'I.2.-1',
      'II',
    ])
    const ten = Array.from({ length: 11 }, (_, i) => `${i + 1}. CÂY SỐ ${i + 1}`)
    expect(labels('I. MỤC TIÊU', ...ten)).toEqual(['I', ...ten.map((_, i) => `I.${i + 1}`)])
    expect(labels('1. Gồm:', 'k) Xoài;', 'l) Sấu;', 'm) Tùng.')).toEqual(['1', '1.k', '1.l', '1.m'])
    expect(labels('1. Gồm:', 'k) Xoài;', 'l. Sấu;', '2. Gồm:')).toEqual(['1', '1.k', '1.l', '2'])
    const half = Array.from({ length: 10 }, (_, i) => `${i + 1}. Trồng.`)
    expect(labels('I. Cây', ...half, 'II. Hoa', '11. Trồng.').slice(-2)).toEqual(['II', 'II.11'])
    expect(labels('I. Cây', '2. Tưới.', 'II. Hoa', '1. Trồng.')).toEqual(['I', 'I.2', 'II', 'II.1'])
    expect(labels('I. CÂY', '1. Trồng.', 'V/V CHĂM SÓC')).toEqual(['I', 'I.1'])
    expect(labels('G. CÂY', '1. Trồng.', 'H. HOA', '1. Trồng.')).toEqual(['G', 'G.1', 'H', 'H.1'])
    expect(labels('A. CÂY', 'I. XOÀI', '1. Trồng.', 'B. HOA', 'I. CÚC', '1. Trồng.')).toEqual([
      'A',
      'A.I',
      'A.I.1',
      'B',
      'B.I',
      'B.I.1',
    ])
  })

  it.each(['Š.', 'S.', 'S .'])('are the figure that is due between two others: %s', (misread) => {
    const items = ['4. Trồng cây.', `${misread} Tưới cây.`, '6. Tỉa cành.']
    expect(labels('I. CÂY', '1. Một.', '2. Hai.', '3. Ba.', ...items).slice(-3)).toEqual(['I.4', 'I.5', 'I.6'])
  })

  it.each([
    ['4. Trồng cây.', 'S. Tưới cây.', '7. Tỉa cành.'],
    ['5. Trồng cây.', 'S. Tưới cây.', '7. Tỉa cành.'],
    ['4. Trồng cây.', 'Sở Y tế tưới cây.', '6. Tỉa cành.'],
  ])('are none where another figure is due: %s %s %s', (...items) => {
    expect(labels('1. Một.', '2. Hai.', '3. Ba.', ...items).filter((id) => /^5$/.test(id))).toEqual(
      items[0]?.startsWith('5') ? ['5'] : [],
    )
  })

  it.each(['Š.', '§.'])('are the figure that is due at the end of a list: %s', (misread) => {
    expect(labels('1. Đẹp.', '2. Xanh.', '3. Sạch.', '4. Cao.', `${misread} Trồng.`).at(-1)).toBe('5')
  })

  it('have a point that was lost where the labels before and behind call for it', () => {
    expect(labels('I. CÂY', '1 Trồng cây.', '2. Tưới cây.', '3. Tỉa cành.')).toEqual(['I', 'I.1', 'I.2', 'I.3'])
    expect(labels('I. CÂY', '1. Trồng cây.', '2 Tưới cây.', '3. Tỉa cành.')).toEqual(['I', 'I.1', 'I.2', 'I.3'])
    expect(labels('I. CÂY', '1. Trồng cây.', '2 xã tưới cây.', '3. Tỉa cành.')).toEqual(['I', 'I.1', 'I.3'])
    expect(labels('I. CÂY', '1. Trồng cây.', '5 Tưới cây.', '3. Tỉa cành.')).toEqual(['I', 'I.1', 'I.3'])
    expect(labels('I. CÂY', 'Trồng:', '1 Xoài.', '2 Sấu.', 'II. HOA')).toEqual(['I', 'II'])
  })

  it.each(['8)', 'q)', '@)', 'đ)'])('are the first letter before the second: %s', (misread) => {
    const items = [
      '1. Sở Y tế',
      'a) Trồng cây.',
      'b) Tưới cây.',
      '2. Sở Nội vụ',
      `${misread} Trồng cây.`,
      'b) Tưới cây.',
    ]
    expect(labels('I. CÂY', ...items).slice(-3)).toEqual(['I.2', 'I.2.a', 'I.2.b'])
  })

  it('are no first letter where a list goes on, or no second one follows', () => {
    expect(labels('1. Cây', 'a) Xoài.', 'd) Sấu.', 'b) Bưởi.')).not.toContain('1.a~2')
    expect(labels('1. Cây', '1) Xoài.', '2) Sấu.', '3. Hoa')).toEqual(['1', '1.1', '1.2', '3'])
    expect(labels('1. Cây', '1) Xoài.', 'c) Sấu.')).toContain('1.1')
  })

  it('have a comma for a point where they are counted on', () => {
    expect(labels('I. CÂY', '1. Sở Y tế', '2, Sở Nội vụ', '3. Sở Tài chính')).toEqual(['I', 'I.1', 'I.2', 'I.3'])
    expect(labels('I. CÂY', '1. Sở Y tế', '2, Sở Nội vụ')).toEqual(['I', 'I.1', 'I.2'])
    expect(labels('I. CÂY', '1. Theo khoản 1.', '2, Điều 8 Luật Cây.')).toEqual(['I', 'I.1'])
    expect(labels('I. CÂY', '1. Sở Y tế', '5, Sở Nội vụ')).toEqual(['I', 'I.1'])
    expect(labels('I. CÂY', '1, Sở Y tế', '- Trồng.', '2, Sở Nội vụ')).toEqual(['I', 'I.1', 'I.1.-1', 'I.2'])
    expect(labels('I. CÂY', '1, Sở Y tế', '2. Sở Nội vụ')).toEqual(['I', 'I.1', 'I.2'])
  })

  it('have no point where they are the last of a list, or the first before the second', () => {
    expect(labels('I. CÂY', '1. Mục đích', '- Trồng.', '2 Yêu cầu', '- Tưới.')).toEqual([
      'I',
      'I.1',
      'I.1.-1',
      'I.2',
      'I.2.-1',
    ])
    expect(labels('Điều 1. Trồng cây', '1. Xoài.', 'Điều 2. Tưới cây', '1 Mít.', '2. Na.')).toEqual([
      'Đ1',
      'Đ1.1',
      'Đ2',
      'Đ2.1',
      'Đ2.2',
    ])
    expect(labels('I. CÂY', '1. Trồng cây.', '5 Sở đã báo cáo.')).toEqual(['I', 'I.1'])
    expect(labels('I. CÂY', '1. Trồng cây.', 'Ghi chú:', '1 Tên cây.', '2 Tên người trồng.')).toEqual([
      'I',
      'I.1',
      'notes',
    ])
  })

  it.each(['II, NHIỆM VỤ', 'II NHIỆM VỤ', 'II: NHIỆM VỤ'])(
    'are parts that the text goes on with, whatever stands behind the numeral: %s',
    (part) => {
      expect(labels('I. MỤC TIÊU', '1. Đẹp.', part, '1. Trồng cây.')).toEqual(['I', 'I.1', 'II', 'II.1'])
    },
  )

  it('are parts in small letters between those before and behind them', () => {
    expect(labels('I. Mục tiêu', 'Đẹp.', 'II, Nhiệm vụ', 'Trồng cây.', 'III. Kinh phí')).toEqual(['I', 'II', 'III'])
    expect(labels('I. Mục tiêu', 'Đẹp.', 'X, Y là hai vùng.', 'II. Kinh phí')).toEqual(['I', 'II'])
    expect(labels('Căn cứ Luật Cây;', 'I, MỤC TIÊU', '1. Đẹp.', '2. Xanh.')).toEqual(['preamble', 'I', 'I.1', 'I.2'])
  })

  it.each([
    [
      ['I', 'I', 'II', 'IV'],
      ['I', 'II', 'III', 'IV'],
    ],
    [
      ['I', 'II', 'II', 'V', 'V', 'VI'],
      ['I', 'II', 'III', 'IV', 'V', 'VI'],
    ],
    [
      ['I', 'II', 'I', 'IV'],
      ['I', 'II', 'III', 'IV'],
    ],
  ])('are Roman numerals that lost strokes, where as many parts stand between two others: %s', (said, meant) => {
    expect(labels(...said.flatMap((label, i) => [`${label}- PHẦN CÂY ${'ABCDEG'[i]}`, 'Trồng cây.']))).toEqual(meant)
  })

  it('stay Roman numerals that are counted anew, or of which a part between is lost', () => {
    const parts = (said: string[]): string[] => said.flatMap((label) => [`${label}- CÂY XANH`, 'Trồng cây.'])
    expect(labels(...parts(['I', 'II', 'I', 'II', 'III']))).toEqual(['I', 'II', 'I~2', 'II~2', 'III'])
    expect(labels(...parts(['I', 'II', 'II', 'IV']))).toEqual(['I', 'II', 'II~2', 'IV'])
    expect(labels(...parts(['I', 'I', 'IV']))).toEqual(['I', 'I~2', 'IV'])
    expect(labels(...parts(['I', 'V', 'II', 'IV']))).toEqual(['I', 'V', 'II', 'IV'])
  })

  it('are told of with their place', () => {
    const root = treeOf(...HEAD, 'I. MỤC TIÊU', '1. Đẹp.', 'll. NỘI DUNG', '1. Trồng.')
    const [told] = root.diagnostics.filter(({ rule }) => rule === 'inferred-value')
    expect(told?.message).toBe('“ll” is read as “II”, which looks like it and which the labels around it call for')
    expect(told?.sectionId).toBe('II')
    expect(told?.span && root.source.text.slice(told.span.start, told.span.end)).toBe('ll. ')
    const { section } = eachSection(root.children).find(({ section: { id } }) => id === 'II') ?? {}
    expect(section?.heading && textOf(root, section.heading)).toBe('NỘI DUNG')
  })
})

describe('labels on lines of their own', () => {
  it('go with the words on the next line', () => {
    const text = [...HEAD, 'I.', 'MỤC TIÊU', '1.', 'Cây xanh', '- Đẹp.', 'II.', 'NỘI DUNG', '1.', 'Trồng cây.'].join(
      '\n',
    )
    expect(
      eachSection(buildOutline(readText(text)).children).map(({ section: { id, roles } }) => `${id} ${roles}`),
    ).toEqual(['I objectives', 'I.1 ', 'I.1.-1 ', 'II tasks', 'II.1 '])
  })
})
