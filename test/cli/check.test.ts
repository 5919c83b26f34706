import { describe, expect, it } from 'vitest'
import { checkLines } from '../../src/cli/check.js'
import { diagnostic, english, plain, plan, section, vietnamese } from './page.js'

const found = plan({
  diagnostics: [
    diagnostic({ message: '“3” is followed by “5”', span: { start: 0, end: 6, line: 9 } }),
    diagnostic({ message: '“a” is followed by “c”', span: { start: 7, end: 11, line: 2 } }),
    diagnostic({ rule: 'missing-metadata', severity: 'error', message: 'the text has no number, no date; give them' }),
    diagnostic({
      rule: 'repeated-text',
      severity: 'info',
      message: 'Said twice.',
      span: { start: 7, end: 11, line: 3 },
    }),
  ],
})
const page = { file: 'plan.txt', paint: plain }

describe('checkLines', () => {
  it('prints file, line, severity, rule and message in the order of the file, and the advice once a rule', () => {
    expect(checkLines(found, { ...page, messages: english })).toEqual([
      'plan.txt: error missing-metadata: the text has no number, no date; give them',
      '    → give it with --number, --date or --issuer',
      'plan.txt:2: warning numbering-gap: “a” is followed by “c”',
      '    → compare with the original: an item may be lost, or the numbering is wrong there too',
      'plan.txt:3: note repeated-text: Said twice.',
      '    → delete one of the two if it was copied by mistake',
      'plan.txt:9: warning numbering-gap: “3” is followed by “5”',
      '',
      '1 error, 2 warnings, 1 note',
    ])
  })

  it('says it in Vietnamese with what the message quotes, else with the words of the document', () => {
    expect(checkLines(found, { ...page, messages: vietnamese })).toEqual([
      'plan.txt: lỗi missing-metadata: văn bản không cho biết thông tin này: số, ký hiệu, ngày',
      '    → bổ sung bằng --number, --date hoặc --issuer',
      'plan.txt:2: cảnh báo numbering-gap: đánh số bị nhảy: a → c',
      '    → đối chiếu bản gốc: có thể mất một mục, hoặc bản gốc cũng đánh số sai',
      'plan.txt:3: lưu ý repeated-text: nội dung bị lặp lại: Luật',
      '    → nếu do sao chép nhầm thì bỏ một chỗ',
      'plan.txt:9: cảnh báo numbering-gap: đánh số bị nhảy: 3 → 5',
      '',
      '1 lỗi, 2 cảnh báo, 1 lưu ý',
    ])
  })

  it('shows what was taken out of the text', () => {
    const removed = plan({
      diagnostics: [
        diagnostic({
          rule: 'page-furniture-removed',
          severity: 'info',
          message: '3',
          span: { start: 4, end: 4, line: 7 },
        }),
      ],
    })
    expect(checkLines(removed, { ...page, messages: english })[0]).toBe(
      'plan.txt:7: note page-furniture-removed: taken out as page number, running head or page noise: 3',
    )
  })

  it('says the page where there are no lines, and the section where there are no pages either', () => {
    const placed = plan({
      sections: [section('I', 'MỤC TIÊU', { span: { start: 2, end: 9 } })],
      diagnostics: [
        diagnostic({ rule: 'repeated-text', message: 'a', span: { start: 3, end: 4 } }),
        diagnostic({ rule: 'repeated-text', message: 'b', span: { start: 3, end: 4, page: 6 } }),
        diagnostic({ rule: 'repeated-text', message: 'c', span: { start: 0, end: 1, page: 4 } }),
        diagnostic({ rule: 'repeated-text', message: 'd', span: { start: 0, end: 1 }, sectionId: 'PL1.2' }),
      ],
    })
    const places = (messages: typeof english) =>
      checkLines(placed, { ...page, messages }).flatMap((line) => /^(.*?): (?:warning|cảnh báo)/.exec(line)?.[1] ?? [])
    expect(places(english)).toEqual([
      'plan.txt (in PL1.2)',
      'plan.txt (in I)',
      'plan.txt (page 4)',
      'plan.txt (page 6)',
    ])
    expect(places(vietnamese)[1]).toBe('plan.txt (mục I)')
    expect(places(vietnamese)[2]).toBe('plan.txt (trang 4)')
  })

  it('counts what was taken out where it is much, and lists it with --verbose', () => {
    const removed = (count: number) =>
      plan({
        diagnostics: Array.from({ length: count }, (_, i) =>
          diagnostic({
            rule: 'page-furniture-removed',
            severity: 'info',
            message: `${i + 1}`,
            span: { start: 4, end: 4, line: i + 1 },
          }),
        ),
      })
    const lines = (count: number, verbose: boolean) =>
      checkLines(removed(count), { ...page, messages: english, verbose }).filter((line) => line.includes('furniture'))
    expect(lines(4, false)).toHaveLength(4)
    expect(lines(40, true)).toHaveLength(40)
    expect(lines(40, false)).toHaveLength(4)
    expect(lines(40, false)[3]).toBe(
      'plan.txt: note page-furniture-removed: 37 more pieces were taken out: see them with --verbose',
    )
  })

  it('does not ask for options that give no signature', () => {
    const lost = diagnostic({ rule: 'missing-metadata', message: 'the text has no signature, no recipients; look' })
    expect(checkLines(plan({ diagnostics: [lost] }), { ...page, messages: english })[1]).toBe(
      '    → look whether the file is whole: its first or last page may be missing',
    )
  })

  it('says that nothing was found', () => {
    expect(checkLines(plan(), { ...page, messages: english })).toEqual(['plan.txt: nothing found.'])
  })
})
