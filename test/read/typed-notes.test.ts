import { describe, expect, it } from 'vitest'
import type { Block, ParagraphBlock, RowBlock } from '../../src/read/block.js'
import { withTypedNotes } from '../../src/read/typed-notes.js'

const paragraph = (text: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  furniture: [],
  joins: [],
  ...more,
})
const row = (...cells: string[]): RowBlock => ({ kind: 'row', cells, first: true })
const linesOf = (...blocks: Block[]): string[] =>
  withTypedNotes(blocks).map((block) =>
    block.kind === 'row' ? block.cells.join(' | ') : `${block.footnote ? '* ' : ''}${block.text}`,
  )

describe('notes that are text like any other', () => {
  it('stand behind the paragraph or row that carries their mark', () => {
    const table = row('1', 'Trồng rừng[2]')
    const blocks = [paragraph('Giữ rừng[1] đầu nguồn.'), table, paragraph('Hết.')]
    const notes = [paragraph('[1] Theo Luật Lâm nghiệp.'), paragraph('[2] Rừng sản xuất')]
    expect(linesOf(...blocks, ...notes, paragraph('Về đầu trang'))).toEqual([
      'Giữ rừng đầu nguồn.',
      '* Theo Luật Lâm nghiệp.',
      '1 | Trồng rừng',
      '* Rừng sản xuất',
      'Hết.',
      'Về đầu trang',
    ])
  })

  it('may have their number in a paragraph of its own', () => {
    expect(linesOf(paragraph('Giữ rừng[1].'), paragraph('[1]'), paragraph('Theo Luật.'))).toEqual([
      'Giữ rừng.',
      '* Theo Luật.',
    ])
  })

  it('leave their marks and numbers as furniture, and what is placed behind a mark where it was', () => {
    const own = paragraph('Giữ rừng[1] đầu nguồn[2].', {
      furniture: [{ at: 25, text: 'x' }],
      joins: [{ start: 12, end: 15, raw: 'đ\nầu' }],
    })
    const [first, note] = withTypedNotes([own, paragraph('[1] Một.'), paragraph('[2] Hai.')])
    expect(first).toMatchObject({
      text: 'Giữ rừng đầu nguồn.',
      furniture: [
        { at: 8, text: '[1]' },
        { at: 18, text: '[2]' },
        { at: 19, text: 'x' },
      ],
      joins: [{ start: 9, end: 12, raw: 'đ\nầu' }],
    })
    expect(note).toMatchObject({ text: 'Một.', furniture: [{ at: 0, text: '[1]' }] })
  })

  it('are none without a mark above', () => {
    const blocks = [paragraph('Giữ rừng.'), paragraph('[1] Luật Lâm nghiệp.')]
    expect(linesOf(...blocks)).toEqual(['Giữ rừng.', '[1] Luật Lâm nghiệp.'])
  })
})
