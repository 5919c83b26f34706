import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse.js'
import { bracketNotes, takeBracketNotes } from '../../src/read/bracket-notes.js'

const taken = (...lines: string[]) => ({
  notes: takeBracketNotes(lines).map(({ text }) => text.join(' ').trim()),
  lines,
})

describe('footnotes with their numbers in square brackets', () => {
  it('are taken out, their marks too', () => {
    const { notes, lines } = taken(
      'Công tác dân số[1] và trẻ em[2].',
      '',
      '[1] Chương trình số',
      '30-CTr/TU.',
      '',
      '[2]',
      'Luật.',
    )
    expect(notes).toEqual(['Chương trình số 30-CTr/TU.', 'Luật.'])
    expect(lines).toEqual(['Công tác dân số[^1] và trẻ em[^2].', '', '', '', '', '', ''])
  })

  it('may stand at the end of each page', () => {
    expect(taken('Dân số[1].', '[1] Một.', 'Trẻ em [2].', '[2] Hai.', 'Người già.')).toEqual({
      notes: ['Một.', 'Hai.'],
      lines: ['Dân số[^1].', '', 'Trẻ em[^2].', '', 'Người già.'],
    })
  })

  it('end before what a page says below them', () => {
    const { lines } = taken(
      'Dân số[1].',
      '[1] Các công điện: số 1/CĐ-TTg;',
      'số 2/CĐ-TTg.',
      'Công điện 3/CĐ-TTg năm 2025',
    )
    expect(lines.at(-1)).toBe('Công điện 3/CĐ-TTg năm 2025')
  })

  it('go on over sentences as far as the next one', () => {
    const { notes } = taken('A[1], B[2].', '[1] Cụ thể:', '(i) Một. ', 'Hai.', '[2] Ba.')
    expect(notes).toEqual(['Cụ thể: (i) Một.  Hai.', 'Ba.'])
  })

  it('have round brackets behind the recipients and the signature', () => {
    const letter = ['Tập huấn trong tháng 11(1), báo cáo.', 'Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Văn An', '']
    expect(taken(...letter, '(1) Công văn số 5/SYT.')).toMatchObject({
      notes: ['Công văn số 5/SYT.'],
      lines: ['Tập huấn trong tháng 11[^1], báo cáo.', ...letter.slice(1), ''],
    })
    expect(bracketNotes([...letter, '(1) Một.'])[0]?.label).toBe('(1)')
  })

  it('have round brackets behind recipients in capitals, too', () => {
    expect(bracketNotes(['Tháng 11(1).', 'NƠI NHẬN:', '- Lưu: VT.', '(1) Một.'])[0]?.label).toBe('(1)')
  })

  it.each([
    ['in round brackets without recipients above', ['Tháng 11(1).', '(1) Một.']],
    ['in round brackets under a form', ['Tên(1).', 'Nơi nhận:', 'Mẫu số 1', '(1) Ghi tên.']],
    ['in round brackets with a mark apart', ['Tháng 11 (1) và.', 'Nơi nhận:', '(1) Một.']],
    ['without a mark above them', ['Dân số.', '[1] Một.']],
    ['of a bibliography', ['Dân số[1].', 'Tài liệu tham khảo', '[1] Nguyễn Văn An, Dân số.']],
    ['that do not begin with one', ['Dân số[3].', '[3] Ba.']],
    ['below which the mark stands', ['[1] Một.', 'Dân số[1].']],
  ])('are none %s', (_, lines) => {
    expect(bracketNotes(lines)).toEqual([])
  })

  it('follow the paragraph of their mark, and open no annex', async () => {
    const text = [
      'ỦY BAN NHÂN DÂN TỈNH AN LĨNH',
      'Số: 5/KH-UBND',
      'KẾ HOẠCH',
      'Thực hiện công tác dân số',
      'I. MỤC TIÊU',
      '1. Triển khai các chương trình về dân số[1] của tỉnh.',
      '2. Nâng cao chất lượng dân số.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
      '',
      '[1] Chương trình số 30-CTr/TU ngày 29/12/2017 của Tỉnh ủy.',
    ].join('\n')
    for (const format of ['text', 'markdown'] as const) {
      const { annexes, references, sections } = await parsePlan(
        text.replaceAll('\n', format === 'text' ? '\n' : '\n\n'),
        {
          format,
        },
      )
      expect(annexes).toEqual([])
      expect(sections[0]?.children[0]?.text).toBe(
        'Triển khai các chương trình về dân số của tỉnh.\nChương trình số 30-CTr/TU ngày 29/12/2017 của Tỉnh ủy.',
      )
      expect(
        references.find(({ target }) => target && 'number' in target && target.number === '30-CTr/TU')?.sectionId,
      ).toBe('I.1')
    }
  })
})
