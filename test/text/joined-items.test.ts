import { describe, expect, it } from 'vitest'
import { withJoinedItemsParted } from '../../src/text/joined-items.js'
import { physicalLines } from '../../src/text/lines.js'
import { joinParagraphs } from '../../src/text/paragraphs.js'

const read = (...lines: string[]): string[] =>
  withJoinedItemsParted(joinParagraphs(physicalLines(lines.join('\n')))).map(({ text }) => text)

describe('items whose line breaks were lost', () => {
  it('are parted from the heading above them where the next label calls for them', () => {
    expect(read('I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích', '- Trồng cây.', '2. Yêu cầu', '- Tưới cây.')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Trồng cây.',
      '2. Yêu cầu',
      '- Tưới cây.',
    ])
    expect(read('1. Mục đích a) Trồng cây.', 'b) Tưới cây.')).toEqual(['1. Mục đích', 'a) Trồng cây.', 'b) Tưới cây.'])
    expect(read('2. Chỉ tiêu: a) 90% hộ trồng cây.', 'b) 50% hộ tưới cây.')).toHaveLength(3)
  })

  it('are parted level by level', () => {
    expect(read('II. CÂY 1. Cây xanh a) Trồng cây.', 'b) Tưới cây.', '2. Cây cảnh')).toEqual([
      'II. CÂY',
      '1. Cây xanh',
      'a) Trồng cây.',
      'b) Tưới cây.',
      '2. Cây cảnh',
    ])
    expect(read('2. Sở Y tế 2.1. Trồng cây.', '2.2. Tưới cây.')).toEqual([
      '2. Sở Y tế',
      '2.1. Trồng cây.',
      '2.2. Tưới cây.',
    ])
  })

  it('are parted from the item before them', () => {
    expect(read('a) Trồng cây; b) Tưới cây;', 'c) Tỉa cành.')).toEqual([
      'a) Trồng cây;',
      'b) Tưới cây;',
      'c) Tỉa cành.',
    ])
    expect(read('1. Trồng cây. 2. Tưới cây. 3. Bón cây.', '4. Tỉa cành.')).toEqual([
      '1. Trồng cây.',
      '2. Tưới cây.',
      '3. Bón cây.',
      '4. Tỉa cành.',
    ])
    expect(read('- Rà soát: cây. 2. Tưới cây.', '3. Tỉa cành.')).toEqual([
      '- Rà soát: cây.',
      '2. Tưới cây.',
      '3. Tỉa cành.',
    ])
  })

  it('are parted from the item before them where the list ends with them', () => {
    expect(read('a) Trồng cây; b) Tưới cây.', 'II. KINH PHÍ')).toEqual([
      'a) Trồng cây;',
      'b) Tưới cây.',
      'II. KINH PHÍ',
    ])
  })

  it.each([
    [['1. Rà soát theo khoản 1. Đối với cây.', '3. Tưới cây.']],
    [['1. Rà soát gồm: a) cây; b) hoa.', '2. Tưới cây.']],
    [['a) Theo điểm b) Luật Cây; b) như trên.', 'b) Tưới cây.']],
    [['1. Trồng cây. 2. Tưới cây.', '2. Tỉa cành.']],
  ])('stay in the sentence that names them: %j', (lines) => {
    expect(read(...lines)).toHaveLength(lines.length)
  })

  it('keep what stood in the paragraph in its place', () => {
    const [head, tail] = withJoinedItemsParted([
      {
        text: 'a) Giai đoạn 2021-2025. b) Giai đoạn 2026-2030.',
        line: 3,
        furniture: [
          { at: 5, text: '1' },
          { at: 30, text: '2' },
        ],
        joins: [
          { start: 13, end: 22, raw: '2021-\n2025' },
          { start: 37, end: 46, raw: '2026-\n2030' },
        ],
      },
    ])
    expect(head).toEqual({
      text: 'a) Giai đoạn 2021-2025.',
      line: 3,
      furniture: [{ at: 5, text: '1' }],
      joins: [{ start: 13, end: 22, raw: '2021-\n2025' }],
    })
    expect(tail).toEqual({
      text: 'b) Giai đoạn 2026-2030.',
      line: 3,
      furniture: [{ at: 6, text: '2' }],
      joins: [{ start: 13, end: 22, raw: '2026-\n2030' }],
    })
  })
})
