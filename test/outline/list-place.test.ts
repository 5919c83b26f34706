import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/outline/item.js'
import { buildItems, markLines } from '../../src/outline/numbering.js'
import { readMarkdown } from '../../src/read/markdown/markdown.js'

/** The labels as a tree: `1(1 2)`. */
function tree(...lines: string[]): string {
  const source = readMarkdown(lines.join('\n'))
  const render = (items: readonly Item[]): string =>
    items
      .map(({ marker, children }) => `${marker?.label ?? ''}${children.length > 0 ? `(${render(children)})` : ''}`)
      .join(' ')
  return render(buildItems(markLines(source.text, source.lines)).items)
}

describe('lists of Markdown', () => {
  it('stand in each other as the source sets them, whatever their labels', () => {
    expect(
      tree('1. NHIỆM VỤ', '   1. Hạ tầng', '      1. Làm đường.', '      2. Làm cầu.', '   2. Nhân lực', '2. KINH PHÍ'),
    ).toBe('1(1(1 2) 2) 2')
    expect(tree('- Cấp tỉnh:', '  1. Rà soát.', '  2. Báo cáo.', '- Cấp xã:', '  1. Thống kê.')).toBe('-(1 2) -(1)')
    expect(tree('* Hạ tầng', '  * Làm đường.', '  * Làm cầu.', '* Nhân lực')).toBe('*(* *) *')
  })

  it('go on behind text that parts them', () => {
    const parted = [
      '1. MỤC ĐÍCH',
      '   1. Mục đích',
      '',
      'Mở rộng chợ.',
      '',
      '2. Yêu cầu',
      '',
      'Tiết kiệm.',
      '',
      '2. NHIỆM VỤ',
    ]
    expect(tree(...parted)).toBe('1(1 2) 2')
    expect(tree('1. MỤC ĐÍCH', '   1. Mục đích', '', 'Mở rộng chợ.', '', '2. NHIỆM VỤ', '   1. Chợ')).toBe('1(1) 2(1)')
  })

  it('are one where only their indents differ', () => {
    expect(tree('- Làm đường.', '  - Làm cầu.', '- Trồng cây.')).toBe('- - -')
  })

  it('stand below the headings above them, though both are counted in figures', () => {
    const heading = (label: string): string[] => ['', `### ${label}`, '']
    const list = ['1. Làm đường.', '2. Làm cầu.']
    expect(tree(...heading('1. Hạ tầng'), ...list, ...heading('2. Nhân lực'), '1. Mở lớp.')).toBe('1(1 2) 2(1)')
    expect(tree(...heading('1. Hạ tầng'), 'Làm đường.', '', '2. Nhân lực')).toBe('1 2')
    expect(tree('**1. Hạ tầng**', '', ...list, '', '**2. Nhân lực**', '', '1. Mở lớp.')).toBe('1(1 2) 2(1)')
    expect(tree('**1. Hạ tầng**', '', 'Làm đường:', '', ...list)).toBe('1 1 2')
  })
})
