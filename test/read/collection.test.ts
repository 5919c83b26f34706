import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/read/markdown/markdown.js'

describe('several documents in one file', () => {
  const first = ['# Kế hoạch số 12/KH-UBND', '', 'Trồng cây.', '', '## I. MỤC TIÊU', '', 'Đạt 5 ha.', '']
  const table = ['| TT | Việc |', '|---|---|', '| 1 | Tưới cây |']

  it('are read up to the heading that names another one, and the rest is furniture', () => {
    const { text, furniture, notes } = readMarkdown([...first, '# Quyết định 40/QĐ-UBND', '', ...table].join('\n'))
    expect(text.split('\n')).toEqual(['Kế hoạch số 12/KH-UBND', 'Trồng cây.', 'I. MỤC TIÊU', 'Đạt 5 ha.'])
    expect(furniture).toEqual([
      { at: text.length, text: 'Quyết định 40/QĐ-UBND', line: 9 },
      { at: text.length, text: 'TT Việc', line: 11 },
      { at: text.length, text: '1 Tưới cây', line: 13 },
    ])
    expect(notes?.map(({ message }) => message)).toEqual([expect.stringContaining('40/QĐ-UBND')])
  })

  it('are told by headings of the highest level that name a number each', () => {
    const more = (...lines: string[]) => readMarkdown([...first, ...lines].join('\n')).furniture
    expect(more('## Quyết định 40/QĐ-UBND', '', 'Điều 1.')).toEqual([])
    expect(more('# Phụ lục', '', 'Danh mục')).toEqual([])
    expect(more('# Kế hoạch số 12/KH-UBND', '', 'Trồng cây.')).toEqual([])
    expect(readMarkdown('# Mở đầu\n\nTrồng cây.\n\n# Quyết định 40/QĐ-UBND\n\nĐiều 1.').furniture).toEqual([])
  })
})
