import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/cli/columns.js'
import { showLines } from '../../src/cli/show.js'
import { assignment, diagnostic, english, party, plain, plan, schedule, section, task, vietnamese } from './page.js'

const page = { width: 60, depth: 99, paint: plain, messages: english }
const span = { start: 0, end: 4 }
const finance = party('Sở Tài chính', 'so-tai-chinh')

const small = plan({
  sections: [
    section('I', 'MỤC TIÊU', { roles: ['objectives'] }),
    section('II', 'NHIỆM VỤ', {
      roles: ['tasks'],
      children: [
        section('1', null, { text: 'Xây dựng nền tảng dữ liệu dùng chung của tỉnh và kết nối với trung ương' }),
      ],
    }),
    section('III', null, { marker: { style: 'roman', label: 'III', ordinal: 3, inferred: true } }),
  ],
  annexes: [
    {
      id: 'PL1',
      label: 'PHỤ LỤC',
      title: 'Danh mục nhiệm vụ',
      attachedTo: null,
      sections: [],
      tables: [
        {
          columns: [
            { name: 'TT', role: 'ordinal' },
            { name: 'Nội dung', role: 'task' },
          ],
          rows: [
            { id: 'PL1.A', kind: 'group', cells: [], span },
            { id: 'PL1.A.1', kind: 'item', cells: [], span },
          ],
          span,
        },
      ],
      span,
    },
  ],
  tasks: [
    task('II.1', { schedule: schedule({ to: '2025', before: true }) }),
    task('PL1.A.1', { origin: 'annex' }),
    task('V'),
  ],
  assignments: [
    assignment('II.1', [finance]),
    assignment('PL1.A.1', [party('Sở TC', 'so-tai-chinh')], { schedule: schedule({ recurrence: 'yearly' }) }),
    assignment('PL1.A.1', [finance, party('Sở Y tế', 'so-y-te')]),
    assignment(null, [party('Sở Nội vụ', 'so-noi-vu')]),
  ],
  diagnostics: [diagnostic({})],
})

describe('showLines', () => {
  it('prints the outline with its roles, the annexes and the counts', () => {
    expect(showLines(small, page)).toEqual([
      'Kế hoạch 12/KH-UBND · Ủy ban nhân dân tỉnh Hoa Lư ·',
      '2024-03-05',
      'Phát triển kinh tế số',
      '',
      'Outline',
      '  I  MỤC TIÊU                                     objectives',
      '  II  NHIỆM VỤ                                         tasks',
      '    1  Xây dựng nền tảng dữ liệu dùng chung của tỉnh và kết…',
      '  [III]  (heading lost)',
      '',
      'Annexes',
      '  PL1 PHỤ LỤC Danh mục nhiệm vụ',
      '    columns: ordinal | task',
      '    1 row, 1 group',
      '',
      'Counts',
      '  objectives   0',
      '  indicators   0',
      '  tasks        3  (body 2, annex 1)',
      '  assignments  4',
      '  references   0',
      '  diagnostics  1  (warning 1)',
      '',
      'Tasks per lead agency',
      '  Sở Tài chính    2',
      '  Sở Y tế         1',
      '  (nobody named)  1',
      '',
      'Tasks per deadline',
      '  before 2025  1',
      '  every year   1',
      '  (none)       1',
    ])
  })

  it('keeps every line within the width, in Vietnamese too', () => {
    for (const line of showLines(small, { ...page, messages: vietnamese })) {
      expect(displayWidth(line)).toBeLessThanOrEqual(60)
    }
  })

  it('aligns decomposed letters with composed ones', () => {
    const decomposed = plan({ sections: [section('I', 'MỤC TIÊU'.normalize('NFD'), { roles: ['objectives'] })] })
    expect(displayWidth(showLines(decomposed, page)[5] as string)).toBe(60)
  })

  it('shows as many levels as asked for', () => {
    const lines = showLines(small, { ...page, depth: 1 })
    expect(lines.some((line) => line.includes('Xây dựng'))).toBe(false)
  })

  it('says so where the text is no plan', () => {
    expect(showLines(plan(), { ...page, width: 80 }).at(-1)).toBe('Vietnamese plan?')
  })
})
