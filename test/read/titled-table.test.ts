import { describe, expect, it } from 'vitest'
import type { Block, RowBlock } from '../../src/read/block.js'
import { withTitlesAbove } from '../../src/read/titled-table.js'

const row = (first: boolean, ...cells: string[]): RowBlock => ({ kind: 'row', cells, first })
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'row' ? `${block.first ? '*' : ''}${block.cells.join('|')}` : block.text))
const arranged = (...blocks: Block[]): string[] => shown(withTitlesAbove(blocks))

describe('rows over all columns that open a table', () => {
  it('are paragraphs above it where they hold the label of an annex or say what it goes with', () => {
    expect(
      arranged(row(true, 'PHỤ LỤC II\u2028DANH MỤC NHIỆM VỤ', '', ''), row(false, 'TT', 'Nội dung', 'Chủ trì')),
    ).toEqual(['PHỤ LỤC II', 'DANH MỤC NHIỆM VỤ', '*TT|Nội dung|Chủ trì'])
    expect(
      arranged(
        row(true, 'Danh mục nhiệm vụ', ''),
        row(false, '(Kèm theo Kế hoạch số 5/KH-UBND)', ''),
        row(false, '1', 'A'),
      ),
    ).toEqual(['Danh mục nhiệm vụ', '(Kèm theo Kế hoạch số 5/KH-UBND)', '*1|A'])
  })

  it('are so where they hold a title in capitals, or in one merged cell, over the header of a table', () => {
    expect(arranged(row(true, 'BIỂU TỔNG HỢP', ''), row(false, 'STT', 'Nội dung'))).toEqual([
      'BIỂU TỔNG HỢP',
      '*STT|Nội dung',
    ])
    const merged = { ...row(true, 'Danh mục nhiệm vụ', ''), widths: [2, 1] }
    expect(arranged(merged, row(false, 'STT', 'Nội dung'))).toEqual(['Danh mục nhiệm vụ', '*STT|Nội dung'])
  })

  it('stay rows where they are groups, with or without a label', () => {
    const groups = [row(true, 'I. CHÍNH QUYỀN SỐ', ''), row(false, '1', 'A')]
    expect(arranged(...groups)).toEqual(shown(groups))
    const named = [row(true, 'SỞ Y TẾ', ''), row(false, '1', 'A')]
    expect(arranged(...named)).toEqual(shown(named))
    const alone = [row(true, 'PHỤ LỤC', '')]
    expect(arranged(...alone)).toEqual(shown(alone))
  })

  it('keep their places, and their furniture behind the first of their lines', () => {
    const title: RowBlock = { ...row(true, 'PHỤ LỤC\u2028A', ''), line: 7, furniture: [{ at: 0, text: '2' }] }
    expect(withTitlesAbove([title, row(false, 'TT', 'B')]).slice(0, 2)).toMatchObject([
      { kind: 'paragraph', text: 'PHỤ LỤC', line: 7, furniture: [{ text: '2' }] },
      { kind: 'paragraph', text: 'A', line: 7, furniture: [] },
    ])
  })

  it('keep where their lines are printed', () => {
    const title: RowBlock = {
      ...row(true, 'PHỤ LỤC\u2028BIỂU', ''),
      printed: [
        [
          { start: 0, end: 7, page: 1, visit: () => undefined },
          { start: 8, end: 12, page: 1, visit: () => undefined },
        ],
        [],
      ],
    }
    expect(withTitlesAbove([title, row(false, 'TT', 'B')]).slice(0, 2)).toMatchObject([
      { printed: [{ start: 0, end: 7 }] },
      { printed: [{ start: 0, end: 4 }] },
    ])
  })
})
